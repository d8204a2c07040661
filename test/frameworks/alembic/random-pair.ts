import type { Random } from '../random.ts'

interface PairRevision {
  id: string
  file: string
  downs: string[]
  dependsOn: string[]
  labels: string[]
}

/** A sound graph of revisions, and two branches of it that add to it without knowing of each other. */
export class RandomPair {
  readonly base: Record<string, string>
  readonly merged: Record<string, string>
  readonly #random: Random
  #counter = 0

  constructor(random: Random) {
    this.#random = random
    const start: PairRevision[] = []
    for (let i = 0; i < 2 + random.below(6); i++) this.#add(start)
    // A line with a name of its own may stand beside it for good.
    const other = random.chance(0.2) ? this.#line() : []
    const base = [...start]
    const change = [...start]
    for (let i = 0; i < 1 + random.below(3); i++) this.#add(base)
    for (let i = 0; i < 1 + random.below(4); i++) this.#add(change)
    const incoming = change.slice(start.length)
    // Copied from a template, or made by hand: the id of a revision that base has got meanwhile.
    const twin = base.at(-1)
    const [first] = incoming
    if (twin && first && random.chance(0.2)) {
      for (const revision of incoming) {
        revision.downs = revision.downs.map(id => (id === first.id ? twin.id : id))
        revision.dependsOn = revision.dependsOn.filter(id => id !== first.id)
      }
      first.id = twin.id
    }
    this.base = filesOf([...base, ...other])
    this.merged = filesOf([...base, ...other, ...incoming])
  }

  /** After the only head; now and then two side by side, and the revision that joins them. */
  #add(revisions: PairRevision[]): void {
    const [head] = headsOf(revisions)
    const downs = head === undefined ? [] : [head]
    if (this.#random.chance(0.2)) {
      const sides = [this.#make(downs), this.#make(downs)]
      revisions.push(...sides, this.#make(sides.map(({ id }) => id)))
    } else {
      const revision = this.#make(downs)
      const earlier = this.#random.chance(0.15) ? this.#random.pick(revisions) : undefined
      if (earlier) revision.dependsOn = [earlier.id]
      revisions.push(revision)
    }
  }

  #line(): PairRevision[] {
    const first = this.#make([])
    first.labels = ['beside']
    return [first, this.#make([first.id])]
  }

  #make(downs: readonly string[]): PairRevision {
    const id = `r${this.#counter++}${this.#random.pick(['', 'abc', '_x'])}`
    const file = this.#random.chance(0.7) ? `${id}_change` : `change_${this.#counter}`
    return { id, file, downs: [...downs], dependsOn: [], labels: [] }
  }
}

function headsOf(revisions: readonly PairRevision[]): string[] {
  const named = new Set(revisions.flatMap(({ downs }) => downs))
  return revisions.map(({ id }) => id).filter(id => !named.has(id))
}

function filesOf(revisions: readonly PairRevision[]): Record<string, string> {
  const files: Record<string, string> = {
    'alembic.ini': '[alembic]\nscript_location = %(here)s/scripts\n',
    'scripts/env.py': '',
  }
  for (const revision of revisions) files[`scripts/versions/${revision.file}.py`] = textOf(revision)
  return files
}

/** Several styles, by the name of the file. */
function textOf({ id, file, downs, dependsOn, labels }: PairRevision): string {
  const quote = file.length % 2 === 0 ? '"' : "'"
  const annotation = file.length % 3 === 0 ? ': Union[str, Sequence[str], None]' : ''
  const listed = (values: readonly string[]): string => {
    const [first] = values.map(value => `${quote}${value}${quote}`)
    if (first === undefined) return 'None'
    if (values.length === 1 && file.length % 4 !== 0) return first
    return `(${values.map(value => `${quote}${value}${quote},`).join(' ')})`
  }
  return [
    '"""a message',
    '',
    `Revision ID: ${id}`,
    `Revises: ${downs.join(', ')}`,
    '"""',
    'from typing import Sequence, Union',
    '',
    `revision${annotation === '' ? '' : ': str'} = ${quote}${id}${quote}`,
    `down_revision${annotation} = ${listed(downs)}`,
    `branch_labels${annotation} = ${listed(labels)}`,
    `depends_on${annotation} = ${listed(dependsOn)}`,
    '',
    '',
    'def upgrade() -> None:',
    '    pass',
    '',
  ].join('\n')
}
