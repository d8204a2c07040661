import type { Random } from '../random.ts'

interface RandomRevision {
  id: string
  file: string
  downs: string[]
  dependsOn: string[]
  labels: string[]
  directory: number
}

/** Graphs of revisions as branches and merges leave them: forks, merges, labels, depends_on, repeated ids, deletions. */
export class RandomRevisions {
  readonly revisions: RandomRevision[] = []
  readonly #random: Random
  readonly #directories: number
  #counter = 0

  constructor(random: Random) {
    this.#random = random
    this.#directories = random.chance(0.3) ? 2 : 1
    const steps = 2 + random.below(16)
    this.#add([])
    for (let i = 0; i < steps; i++) this.#step()
  }

  /** path → text below the directory of one alembic.ini. */
  files(): Record<string, string> {
    const places = Array.from(
      { length: this.#directories },
      (_, index) => `scripts/versions${index === 0 ? '' : index}`,
    )
    const ini = ['[alembic]', 'script_location = %(here)s/scripts']
    if (this.#directories > 1) {
      const [name, separator] = this.#random.pick([
        ['path_separator = os', ':'],
        ['version_path_separator = space', ' '],
        ['path_separator = newline', '\n  '],
        ['', ', '],
      ]) ?? ['', ' ']
      ini.push(name, `version_locations = ${places.map(place => `%(here)s/${place}`).join(separator)}`)
    }
    const files: Record<string, string> = { 'alembic.ini': `${ini.join('\n')}\n`, 'scripts/env.py': '' }
    for (const revision of this.revisions)
      files[`${places[revision.directory]}/${revision.file}.py`] = this.#text(revision)
    return files
  }

  #step(): void {
    const dice = this.#random.next()
    const heads = this.#heads()
    if (dice < 0.7) {
      const parent = this.#random.chance(0.85)
        ? this.#random.pick(heads)
        : this.#random.pick(this.revisions)?.id
      this.#add(parent === undefined ? [] : [parent])
    } else if (dice < 0.8 && heads.length > 1) this.#add(heads.slice(0, 2 + this.#random.below(2)))
    else if (dice < 0.85) this.#add([])
    else if (dice < 0.89 && this.revisions.length > 1)
      this.revisions.splice(this.#random.below(this.revisions.length), 1)
    else if (dice < 0.92) {
      const twin = this.#random.pick(this.revisions)
      const parent = this.#random.pick(this.revisions)
      if (twin && parent && twin !== parent) this.#add([parent.id], twin.id)
    } else if (dice < 0.94) {
      // A cycle.
      const [early, late] = [this.#random.pick(this.revisions), this.revisions.at(-1)]
      if (early && late && early !== late) early.downs = [late.id]
    } else this.#add(this.#random.pick(heads) === undefined ? [] : heads.slice(0, 1))
  }

  #add(downs: string[], id = `r${this.#counter}${this.#random.pick(['', 'abc', '_x'])}`): void {
    const earlier = this.#random.chance(0.15) ? this.#random.pick(this.revisions) : undefined
    const dependsOn =
      earlier && earlier.id !== id ? [this.#random.pick([earlier.id, ...earlier.labels]) ?? earlier.id] : []
    this.revisions.push({
      id,
      file: `${this.#random.pick(['', `${id}_`])}m${this.#counter}`,
      downs,
      dependsOn,
      labels: this.#random.chance(0.08) ? [`label${this.#counter}`] : [],
      directory: this.#random.below(this.#directories),
    })
    this.#counter++
  }

  #heads(): string[] {
    const named = new Set(this.revisions.flatMap(({ downs }) => downs))
    return [...new Set(this.revisions.map(({ id }) => id))].filter(id => !named.has(id))
  }

  #text({ id, downs, dependsOn, labels }: RandomRevision): string {
    const one = (values: readonly string[]): string => {
      const literals = values.map(
        value =>
          this.#random.pick([`'${value}'`, `"${value}"`, `'${value.slice(0, 1)}' '${value.slice(1)}'`]) ?? '',
      )
      if (literals.length === 0) return this.#random.pick(['None', '()', '[]']) ?? 'None'
      if (literals.length === 1 && this.#random.chance(0.7)) return literals.join('')
      const [open = '(', close = ')'] =
        this.#random.pick([
          ['(', ',)'],
          ['[', ']'],
          ['{', '}'],
          ['(\n    ', ',  # note\n)'],
        ]) ?? []
      return open + literals.join(', ') + close
    }
    const annotated = this.#random.chance(0.5)
    const line = (name: string, type: string, value: string): string =>
      `${name}${annotated ? `: ${type}` : ''} = ${value}`
    return [
      '"""a message',
      '',
      `Revision ID: ${id}`,
      `Revises: ${downs.join(', ')}`,
      '"""',
      'from typing import Sequence, Union',
      'from alembic import op',
      '',
      line('revision', 'str', `'${id}'`),
      line(
        'down_revision',
        this.#random.pick(['Union[str, Sequence[str], None]', "'str | None'"]) ?? 'str',
        one(downs),
      ),
      line('branch_labels', 'Union[str, Sequence[str], None]', labels.length > 0 ? one(labels) : 'None'),
      line('depends_on', 'Union[str, Sequence[str], None]', dependsOn.length > 0 ? one(dependsOn) : 'None'),
      '',
      '',
      'def upgrade() -> None:',
      '    down_revision = "not this one"',
      '    op.execute("select 1")',
      '',
    ].join('\n')
  }
}
