import type { Random } from '../random.ts'

interface RandomMigration {
  name: string
  dependencies: [string, string][]
  runBefore: [string, string][]
  replaces: [string, string][]
}

type App = Map<string, RandomMigration>

/** Django projects as branches and merges leave them, in one tree: forks, merges, squashes in every stage, deletions. */
export class RandomProject {
  readonly apps = new Map<string, App>()
  readonly #random: Random
  #counter = 0
  /** `__first__` and files that a squash outlived do not go together: what Django finds depends on the order of a set. */
  readonly #namesEnds: boolean

  constructor(random: Random) {
    this.#random = random
    this.#namesEnds = random.chance(0.5)
    const count = 1 + random.below(3)
    for (let i = 0; i < count; i++) this.apps.set(`app${i}`, new Map())
    for (const label of this.apps.keys()) this.#add(label)
    const steps = 3 + random.below(14)
    for (let i = 0; i < steps; i++) this.#step()
  }

  /** path → text, below a package that is one project. */
  files(project: string): Record<string, string> {
    const files: Record<string, string> = { [`${project}/__init__.py`]: '' }
    for (const [label, app] of this.apps) {
      files[`${project}/${label}/__init__.py`] = ''
      files[`${project}/${label}/migrations/__init__.py`] = ''
      for (const migration of app.values())
        files[`${project}/${label}/migrations/${migration.name}.py`] = this.#text(migration)
    }
    return files
  }

  #step(): void {
    const label = this.#random.pick([...this.apps.keys()])
    const app = label === undefined ? undefined : this.apps.get(label)
    if (label === undefined || !app) return
    const dice = this.#random.next()
    if (dice < 0.72) this.#add(label)
    else if (dice < 0.86) this.#squash(label, app)
    else if (dice < 0.92) {
      const gone = this.#random.pick([...app.keys()])
      if (gone !== undefined && app.size > 1) app.delete(gone)
    } else {
      const migration = this.#random.pick([...app.values()])
      const other = this.#anywhere(label)
      if (migration && other) migration.runBefore.push(other)
    }
  }

  #add(label: string): void {
    const app = this.apps.get(label)
    if (!app) return
    const leaves = this.#leavesOf(label, app)
    const dependencies: [string, string][] = []
    const all = [...app.keys()]
    if (this.#random.chance(0.1) && leaves.length > 1)
      for (const leaf of leaves) dependencies.push([label, leaf])
    else {
      const parent = this.#random.chance(0.85) ? this.#random.pick(leaves) : this.#random.pick(all)
      if (parent !== undefined) dependencies.push([label, parent])
    }
    const other = this.#random.chance(0.25) ? this.#anywhere(label) : undefined
    if (other) dependencies.push(other)
    if (this.#random.chance(0.05)) dependencies.push([label, '__first__'])
    if (this.#random.chance(0.1)) dependencies.push(['elsewhere_not_in_tree', '0001_initial'])
    const name = `${String(app.size + 1).padStart(4, '0')}_m${this.#counter++}`
    app.set(name, {
      name,
      dependencies: dependencies.filter(([to]) => to !== 'elsewhere_not_in_tree'),
      runBefore: [],
      replaces: [],
    })
  }

  /** A piece of a line, mostly whole; its files may stay, go, or go in part. */
  #squash(label: string, app: App): void {
    const first = this.#random.pick([...app.values()])
    if (!first) return
    const piece = [first]
    for (let last: RandomMigration | undefined = first; last && piece.length < 4; ) {
      const name: string = last.name
      last = [...app.values()].find(migration =>
        migration.dependencies.some(([to, parent]) => to === label && parent === name),
      )
      if (last) piece.push(last)
    }
    const name = `${String(app.size + 1).padStart(4, '0')}_squashed_m${this.#counter++}`
    // Of two squashes over one migration, the order of a Python set decides: nothing to compare with.
    const replaced = new Set([...app.values()].flatMap(migration => migration.replaces.map(([, of]) => of)))
    if (piece.some(migration => replaced.has(migration.name))) return
    const names = new Set(piece.map(migration => migration.name))
    const dependencies = piece
      .flatMap(migration => migration.dependencies)
      .filter(([to, parent]) => to !== label || !names.has(parent))
    app.set(name, {
      name,
      dependencies,
      runBefore: [],
      replaces: piece.map(migration => [label, migration.name]),
    })
    const gone = this.#namesEnds ? 0 : this.#random.below(3)
    for (const migration of piece)
      if (gone === 1 || (gone === 2 && this.#random.chance(0.5))) app.delete(migration.name)
  }

  #anywhere(not: string): [string, string] | undefined {
    const label = this.#random.pick([...this.apps.keys()].filter(other => other !== not))
    const app = label === undefined ? undefined : this.apps.get(label)
    if (label === undefined || !app) return undefined
    const special = this.#namesEnds ? this.#random.pick(['__first__', '__latest__', '', '']) : ''
    const name = special || this.#random.pick([...app.keys()])
    return name === undefined ? undefined : [label, name]
  }

  #leavesOf(label: string, app: App): string[] {
    const named = new Set(
      [...app.values()].flatMap(migration =>
        migration.dependencies.filter(([to]) => to === label).map(([, name]) => name),
      ),
    )
    return [...app.keys()].filter(name => !named.has(name))
  }

  #text({ dependencies, runBefore, replaces }: RandomMigration): string {
    const pairs = (list: readonly [string, string][]): string =>
      `[${list.map(([label, name]) => `(${JSON.stringify(label)}, '${name}')`).join(', ')}]`
    const lines = ['from django.db import migrations', '', '', 'class Migration(migrations.Migration):']
    if (replaces.length > 0) lines.push(`    replaces = ${pairs(replaces)}`)
    if (this.#random.chance(0.5)) lines.push(`    dependencies = ${pairs(dependencies)}`)
    else {
      lines.push('    dependencies = []')
      for (const [label, name] of dependencies) lines.push(`    dependencies.append(('${label}', '${name}'))`)
    }
    if (runBefore.length > 0) lines.push(`    run_before = ${pairs(runBefore)}`)
    lines.push('    operations = [', "        migrations.RunSQL('select 1 -- [', ''),  # ]", '    ]', '')
    return lines.join('\n')
  }
}
