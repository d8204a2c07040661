import type { Random } from '../random.ts'

type Reference = [label: string, name: string]

interface PairMigration {
  name: string
  dependencies: Reference[]
  runBefore: Reference[]
  replaces: Reference[]
}

type Apps = Map<string, PairMigration[]>

/** A sound project, and two branches of it that add to it without knowing of each other. */
export class RandomPair {
  /** What base has now. */
  readonly base: Record<string, string>
  /** What the change is made from, and what it looks like alone. */
  readonly start: Record<string, string>
  readonly change: Record<string, string>
  /** What merging the change would give. */
  readonly merged: Record<string, string>
  readonly labels: string[] = []
  readonly #random: Random
  readonly #project: string
  #counter = 0

  constructor(random: Random, project: string) {
    this.#random = random
    this.#project = project
    const start: Apps = new Map()
    const count = 1 + random.below(3)
    for (let i = 0; i < count; i++) {
      this.labels.push(`app${i}`)
      start.set(`app${i}`, [])
    }
    for (let i = 0; i < count * (2 + random.below(3)); i++) this.#add(start, this.#label(), 'start')
    if (random.chance(0.3)) this.#squash(start)

    const base = copied(start)
    const change = copied(start)
    const collision = this.#label()
    this.#branch(base, collision, 'base')
    this.#branch(change, collision, 'change')
    const merged = copied(base)
    for (const [label, migrations] of change) {
      const there = new Set((merged.get(label) ?? []).map(({ name }) => name))
      merged.get(label)?.push(...migrations.filter(({ name }) => !there.has(name)))
    }
    this.start = this.#files(start)
    this.change = this.#files(change)
    this.base = this.#files(base)
    this.merged = this.#files(merged)
  }

  #branch(apps: Apps, collision: string, side: string): void {
    const before = new Map([...apps].map(([label, migrations]) => [label, migrations.length]))
    for (let i = 0; i < 1 + this.#random.below(3); i++) this.#add(apps, collision, side)
    for (let i = this.#random.below(4); i > 0; i--) this.#add(apps, this.#label(), side)
    const mine = [...apps]
      .flatMap(([label, migrations]) =>
        migrations.slice(before.get(label)).map(migration => ({ label, migration })),
      )
      .sort((a, b) => ageOf(a.migration) - ageOf(b.migration))
    // Of two new migrations of different apps the older one may ask to run before the younger one.
    const [first] = mine
    const last = mine.at(-1)
    if (first && last && first.label !== last.label && this.#random.chance(0.5))
      first.migration.runBefore.push([last.label, last.migration.name])
    // It may also ask something that was there before to wait for it.
    const old = this.#random.pick(this.labels.filter(label => label !== first?.label))
    const waiting = old === undefined ? undefined : this.#random.pick(apps.get(old) ?? [])
    if (first && old !== undefined && waiting && side === 'change' && this.#random.chance(0.1))
      first.migration.runBefore.push([old, waiting.name])
    // A branch may squash what it has just made.
    if (this.#random.chance(0.25)) this.#squashOwn(apps, collision, before.get(collision) ?? 0, side)
  }

  #label(): string {
    return this.#random.pick(this.labels) ?? 'app0'
  }

  #add(apps: Apps, label: string, side: string): void {
    const app = apps.get(label) ?? []
    const dependencies: Reference[] = []
    const [leaf, other] = leavesOf(label, app)
    if (leaf) dependencies.push([label, leaf])
    if (other) dependencies.push([label, other])
    const elsewhere = this.#random.chance(0.35) ? this.#anywhere(apps, label) : undefined
    if (elsewhere) dependencies.unshift(elsewhere)
    const number = String(app.length + 1).padStart(4, '0')
    app.push({
      name: `${number}_${side}_${this.#counter++}`,
      dependencies,
      runBefore: [],
      replaces: [],
    })
  }

  #anywhere(apps: Apps, not: string): Reference | undefined {
    const label = this.#random.pick(this.labels.filter(other => other !== not))
    const name = label === undefined ? undefined : apps.get(label)?.at(-1)?.name
    return label === undefined || name === undefined ? undefined : [label, name]
  }

  /** The first migrations of an app in one; their files stay. */
  #squash(apps: Apps): void {
    const label = this.#label()
    const app = apps.get(label) ?? []
    if (app.length < 3) return
    this.#squashOf(apps, label, app.slice(0, 2), 'start')
  }

  #squashOwn(apps: Apps, label: string, from: number, side: string): void {
    const own = (apps.get(label) ?? []).slice(from)
    if (own.length > 1) this.#squashOf(apps, label, own, side)
  }

  #squashOf(apps: Apps, label: string, piece: readonly PairMigration[], side: string): void {
    const names = new Set(piece.map(({ name }) => name))
    apps.get(label)?.push({
      name: `${piece[0]?.name.slice(0, 4)}_squashed_${side}_${this.#counter++}`,
      dependencies: piece
        .flatMap(({ dependencies }) => dependencies)
        .filter(([to, name]) => to !== label || !names.has(name)),
      runBefore: [],
      replaces: piece.map(({ name }) => [label, name]),
    })
  }

  #files(apps: Apps): Record<string, string> {
    const root = this.#project
    const files: Record<string, string> = { [`${root}/__init__.py`]: '' }
    for (const [label, migrations] of apps) {
      files[`${root}/${label}/__init__.py`] = ''
      files[`${root}/${label}/migrations/__init__.py`] = ''
      for (const migration of migrations)
        files[`${root}/${label}/migrations/${migration.name}.py`] = textOf(migration)
    }
    return files
  }
}

function ageOf({ name }: PairMigration): number {
  return Number(name.slice(name.lastIndexOf('_') + 1))
}

function copied(apps: Apps): Apps {
  return new Map([...apps].map(([label, migrations]) => [label, [...migrations]]))
}

function leavesOf(label: string, app: readonly PairMigration[]): string[] {
  const replaced = new Set(app.flatMap(({ replaces }) => replaces.map(([, name]) => name)))
  const named = new Set(
    app.flatMap(({ dependencies }) => dependencies.filter(([to]) => to === label).map(([, name]) => name)),
  )
  const leaves = app.filter(({ name }) => !named.has(name) && !replaced.has(name)).map(({ name }) => name)
  // A squash that something already follows, by what it replaces, is no leaf.
  return leaves.filter(name => {
    const own = app.find(migration => migration.name === name)
    return !own?.replaces.some(([, of]) =>
      app.some(
        ({ name: follower, dependencies }) =>
          !replaced.has(follower) &&
          follower !== name &&
          dependencies.some(([to, parent]) => to === label && parent === of),
      ),
    )
  })
}

/** Two styles, that of the text only: what is tested must not depend on the order of random numbers. */
function textOf({ name, dependencies, runBefore, replaces }: PairMigration): string {
  const quote = name.length % 2 === 0 ? '"' : "'"
  const pairs = (list: readonly Reference[]): string =>
    list.length === 0
      ? '[]'
      : `[\n${list.map(([to, of]) => `        (${quote}${to}${quote}, ${quote}${of}${quote}),\n`).join('')}    ]`
  const lines = ['from django.db import migrations', '', '', 'class Migration(migrations.Migration):']
  if (replaces.length > 0) lines.push(`    replaces = ${pairs(replaces)}`)
  lines.push(`    dependencies = ${pairs(dependencies)}`)
  if (runBefore.length > 0) lines.push(`    run_before = ${pairs(runBefore)}`)
  lines.push('    operations = []', '')
  return lines.join('\n')
}
