import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule } from './rule.ts'
import { placeOf } from './words.ts'

/** Migrations that wait for each other. */
export const dependencyCycle: Rule = {
  meta: {
    id: 'dependency-cycle',
    title: 'Migrations depend on each other in a cycle',
    what: 'Following the parents of a migration leads back to it.',
    why: 'No order satisfies all dependencies, so the runner refuses to run anything.',
    remedy: 'Remove the dependency that closes the cycle.',
    severity: 'error',
    bad: {
      base: djangoInitial,
      change: {
        'shop/migrations/0002_stock.py': djangoMigration('shop', '0003_price'),
        'shop/migrations/0003_price.py': djangoMigration('shop', '0002_stock'),
      },
    },
    good: {
      base: djangoInitial,
      change: {
        'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial'),
        'shop/migrations/0003_price.py': djangoMigration('shop', '0002_stock'),
      },
    },
  },

  *check(context) {
    const { change, runner, scope, scopeChanges } = context
    if (!change.merged || runner.order !== 'graph') return
    const cycles = cyclesOf(scope)
    if (cycles.length === 0) return
    const before = new Set(
      cyclesIn(scopeChanges.flatMap(({ base }) => (base ? [base] : []))).map(cycle =>
        cycle.map(({ id }) => id).join('\0'),
      ),
    )
    const changed = new Set(
      scopeChanges.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(({ after }) => after)]),
    )
    for (const cycle of cycles) {
      // A circle through several apps is reported once, in the history of its first member.
      const place = cycle.find(migration => changed.has(migration)) ?? cycle[0]
      if (!place || !change.merged.migrations.includes(place)) continue
      const ids = cycle.map(({ id }) => id)
      const next = cycle[(cycle.indexOf(place) + 1) % cycle.length]
      yield {
        introduced: !before.has(ids.join('\0')) || cycle.some(migration => changed.has(migration)),
        path: place.file.path,
        range: place.parents.find(parent => parent.id === next?.id)?.range ?? place.range,
        symbol: ids.join(' '),
        message: `These migrations depend on each other in a cycle: ${[...ids, ids[0]].join(' → ')}. The runner can't order them, and refuses to run anything. Remove the dependency that closes the cycle.`,
        related: cycle
          .filter(migration => migration !== place)
          .map(migration => placeOf(context, migration, 'also in the cycle')),
      }
    }
  },
}

const found = new WeakMap<readonly History[], Migration[][]>()

/** Every history of a scope asks for the same circles: they are looked for once. */
function cyclesOf(scope: readonly History[]): Migration[][] {
  let cycles = found.get(scope)
  if (!cycles) {
    cycles = cyclesIn(scope)
    found.set(scope, cycles)
  }
  return cycles
}

/** Strongly connected components with more than one member or an edge to itself. */
function cyclesIn(scope: readonly History[]): Migration[][] {
  const migrations = new Map<string, Migration>()
  const parents = new Map<string, readonly string[]>()
  for (const history of scope) {
    for (const [id, ids] of history.reading.parents) {
      const migration = history.get(id)
      if (migration) migrations.set(id, migration)
      parents.set(id, [...ids, ...(history.reading.dependencies?.get(id) ?? [])])
    }
  }
  return new Components(parents).all
    .filter(members => members.length > 1 || members.some(id => parents.get(id)?.includes(id)))
    .map(members => inOrder(members, parents).flatMap(member => migrations.get(member) ?? []))
}

/** Tarjan's algorithm, without recursion: a history may be longer than the stack. */
class Components {
  readonly all: string[][] = []
  readonly #parents: ReadonlyMap<string, readonly string[]>
  readonly #index = new Map<string, number>()
  readonly #low = new Map<string, number>()
  readonly #onStack = new Set<string>()
  readonly #stack: string[] = []

  constructor(parents: ReadonlyMap<string, readonly string[]>) {
    this.#parents = parents
    for (const root of parents.keys()) if (!this.#index.has(root)) this.#walk(root)
  }

  #walk(root: string): void {
    const work: { id: string; next: number }[] = [{ id: root, next: 0 }]
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const { id } = frame
      if (frame.next === 0) this.#enter(id)
      const parent = this.#parents.get(id)?.[frame.next++]
      if (parent === undefined) {
        work.pop()
        const above = work.at(-1)
        if (above) this.#lower(above.id, this.#low.get(id))
        this.#close(id)
      } else if (!this.#index.has(parent) && this.#parents.has(parent)) work.push({ id: parent, next: 0 })
      else if (this.#onStack.has(parent)) this.#lower(id, this.#index.get(parent))
    }
  }

  #enter(id: string): void {
    this.#low.set(id, this.#index.size)
    this.#index.set(id, this.#index.size)
    this.#stack.push(id)
    this.#onStack.add(id)
  }

  #lower(id: string, to = 0): void {
    this.#low.set(id, Math.min(this.#low.get(id) ?? 0, to))
  }

  #close(id: string): void {
    if (this.#low.get(id) !== this.#index.get(id)) return
    const members = this.#stack.splice(this.#stack.lastIndexOf(id))
    for (const member of members) this.#onStack.delete(member)
    this.all.push(members)
  }
}

/** One way round the circle, from its alphabetically first member: stable over runs. */
function inOrder(members: readonly string[], parents: ReadonlyMap<string, readonly string[]>): string[] {
  const inside = new Set(members)
  const start = [...members].sort()[0] ?? ''
  const from = new Map<string, string>([[start, start]])
  const queue = [start]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const parent of parents.get(id) ?? []) {
      if (parent === start) {
        const way = [id]
        while (way[0] !== start) way.unshift(from.get(way[0] ?? start) ?? start)
        return way
      }
      if (inside.has(parent) && !from.has(parent)) {
        from.set(parent, id)
        queue.push(parent)
      }
    }
  }
  return [...members]
}
