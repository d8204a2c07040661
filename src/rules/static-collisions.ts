import { setImmediate } from 'node:timers/promises'
import type { Framework } from '../frameworks/framework.ts'
import { memoized } from '../frameworks/recent-effects.ts'
import type { Creation, StaticEffect } from '../frameworks/static-effects.ts'
import { decode } from '../git/git-tree.ts'
import type { HistoryChange } from '../model/change.ts'
import type { History } from '../model/history.ts'
import { Ledger } from '../model/ledger.ts'
import type { Migration } from '../model/migration.ts'
import { runOrder } from '../model/order.ts'
import type { Tree } from '../model/tree.ts'

/** A creation, and who makes it. */
interface Made {
  migration: Migration
  creation: Creation
  text: string
}

/** `second` is incoming, and comes when `first` has made the same object already. */
export interface Collision {
  first: Made
  second: Made
}

/** More migrations than a pull request has: an import of a whole history is not worth reading all of it. */
const mostIncoming = 2000

/**
 * What incoming migrations make that another migration of the scope makes, too. All of base runs first, as it does on
 * a database that exists and as it will be once the incoming ones are put after it. Only texts that speak of an
 * object that an incoming migration makes are read, and drops only where two makers were found.
 */
export async function collisionsIn(
  changes: readonly HistoryChange[],
  framework: Framework,
  tree: Tree,
): Promise<Collision[]> {
  const { effects } = framework
  const scope = changes.flatMap(({ merged }) => (merged && !merged.reading.notReplayable ? [merged] : []))
  const incoming = new Set(changes.flatMap(change => [...change.incoming]))
  if (!effects || incoming.size === 0) return []
  const order = runOrder(scope, framework.runner.order)
  const arriving = order.filter(migration => incoming.has(migration)).slice(0, mostIncoming)
  const reader = new Reader(tree, memoized(effects))
  const wanted = await madeBy(arriving, reader)
  if (wanted.length === 0) return []

  const known = order.filter(migration => !incoming.has(migration))
  const texts = await reader.lowered([...known, ...arriving])
  const index = new WordIndex(texts)
  const makers = makersAmong(index, texts, wanted, historiesOf(scope))
  const makersOf = new Map<string, number>()
  for (const migration of makers) {
    const keys = (await reader.effects(migration)).flatMap(effect =>
      effect.kind === 'creates' && !effect.guarded ? [effect.key] : [],
    )
    for (const key of new Set(keys)) makersOf.set(key, (makersOf.get(key) ?? 0) + 1)
  }
  const doubtful = wanted.filter(({ creation }) => (makersOf.get(creation.key) ?? 0) > 1)
  if (doubtful.length === 0) return []

  const relevant = new Set(makers)
  for (const name of new Set(doubtful.flatMap(({ creation }) => creation.owners.map(lower))))
    for (const migration of index.holding([name]))
      if (mentions(texts.get(migration) ?? '', name)) relevant.add(migration)
  for (const migration of index.holding(['drop', 'schema']))
    if (texts.get(migration)?.includes('drop schema')) relevant.add(migration)
  const keys = new Set(doubtful.map(({ creation }) => creation.key))
  const line = [...known, ...arriving].filter(migration => relevant.has(migration))
  return follow(line, reader, incoming, keys)
}

/** Whose text has everything in it that a maker of one of the objects would have to write? */
function makersAmong(
  index: WordIndex<Migration>,
  texts: ReadonlyMap<Migration, string>,
  wanted: readonly Made[],
  owners: ReadonlyMap<Migration, History>,
): Set<Migration> {
  const makers = new Set(wanted.map(({ migration }) => migration))
  const asked = new Set<string>()
  for (const { migration: maker, creation } of wanted) {
    const history = owners.get(maker)
    const words = creation.words.map(lower)
    const literals = (creation.literals ?? []).map(lower)
    const question = JSON.stringify([words, literals, literals.length > 0 ? history?.name : ''])
    if (asked.has(question)) continue
    asked.add(question)
    for (const migration of index.holding(words))
      if (!makers.has(migration) && words.every(word => mentions(texts.get(migration) ?? '', word)))
        makers.add(migration)
    if (!creation.literals) continue
    for (const migration of index.holding(literals)) {
      if (makers.has(migration) || owners.get(migration) !== history) continue
      const text = texts.get(migration) ?? ''
      if (literals.every(word => text.includes(`'${word}'`) || text.includes(`"${word}"`)))
        makers.add(migration)
    }
  }
  return makers
}

/** Goes through migrations in their order, and keeps in mind who made what is there. */
async function follow(
  line: readonly Migration[],
  reader: Reader,
  incoming: ReadonlySet<Migration>,
  keys: ReadonlySet<string>,
): Promise<Collision[]> {
  const there = new Ledger<Made>()
  const collisions: Collision[] = []
  for (const migration of line) {
    const text = await reader.text(migration)
    for (const effect of await reader.effects(migration)) {
      if (effect.kind === 'drops') for (const key of effect.keys) there.drop(key)
      else if (effect.kind === 'unclear') forgetDropped(effect.text, there)
      else if (!effect.guarded && keys.has(effect.key)) {
        const first = there.get(effect.key)
        const second = { migration, creation: effect, text }
        if (first && incoming.has(migration) && !effect.part && areTwo(first.migration, migration))
          collisions.push({ first, second })
        there.drop(effect.key)
        there.create(effect.key, second, effect.within)
      }
    }
  }
  return collisions
}

/** Code that can't be followed, and speaks of dropping and of the object, may have dropped it. */
function forgetDropped(text: string, there: Ledger<Made>): void {
  if (!/drop|rename|remove|revert|delete_model|alter_db_table/i.test(text)) return
  const lowered = text.toLowerCase()
  there.forget(({ creation }) => creation.owners.some(name => lowered.includes(name.toLowerCase())))
}

/** One id in two files, and a squash beside what it stands for, are recognised by other rules or are well. */
function areTwo(one: Migration, other: Migration): boolean {
  return one.id !== other.id && !one.replaces.includes(other.id) && !other.replaces.includes(one.id)
}

/** What migrations make for certain, and not only as a part of something. */
async function madeBy(migrations: readonly Migration[], reader: Reader): Promise<Made[]> {
  await reader.load(migrations)
  const made: Made[] = []
  for (const migration of migrations) {
    // The replay goes on at the same time, and its server should not have to wait for an answer.
    await setImmediate()
    const text = await reader.text(migration)
    for (const effect of await reader.effects(migration)) {
      if (effect.kind === 'creates' && !effect.guarded && !effect.part)
        made.push({ migration, creation: effect, text })
    }
  }
  return made
}

function historiesOf(scope: readonly History[]): Map<Migration, History> {
  return new Map(scope.flatMap(history => history.migrations.map(migration => [migration, history] as const)))
}

/** Lower case of UTF-8 bytes that are taken for one character each: what is asked for and what is looked through alike. */
function lower(word: string): string {
  return Buffer.from(word, 'utf8').toString('latin1').toLowerCase()
}

/** Reads each migration at most once. */
class Reader {
  readonly #tree: Tree
  readonly #effectsOf: NonNullable<Framework['effects']>
  readonly #bytes = new Map<string, Buffer>()
  readonly #texts = new Map<string, string>()
  readonly #effects = new Map<Migration, readonly StaticEffect[]>()

  constructor(tree: Tree, effectsOf: NonNullable<Framework['effects']>) {
    this.#tree = tree
    this.#effectsOf = effectsOf
  }

  async load(migrations: readonly Migration[]): Promise<void> {
    // A symbolic link's own text is a path.
    const files = migrations
      .map(({ file }) => file)
      .filter(({ mode, oid }) => mode !== '120000' && !this.#bytes.has(oid))
    for (const [oid, bytes] of await this.#tree.read(files)) this.#bytes.set(oid, bytes)
  }

  async lowered(migrations: readonly Migration[]): Promise<Map<Migration, string>> {
    await this.load(migrations)
    return new Map(
      migrations.map(migration => [migration, this.#ownBytes(migration).toString('latin1').toLowerCase()]),
    )
  }

  #ownBytes({ file, section }: Migration): Buffer {
    if (!section) return this.#bytes.get(file.oid) ?? Buffer.alloc(0)
    return Buffer.from(this.#textOf(file.oid).slice(section.start, section.end), 'utf8')
  }

  async text({ file }: Migration): Promise<string> {
    return this.#textOf(file.oid)
  }

  #textOf(oid: string): string {
    let text = this.#texts.get(oid)
    if (text === undefined) {
      text = decode(this.#bytes.get(oid))
      this.#texts.set(oid, text)
    }
    return text
  }

  async effects(migration: Migration): Promise<readonly StaticEffect[]> {
    let effects = this.#effects.get(migration)
    if (!effects) {
      effects = await this.#effectsOf(migration, await this.text(migration))
      this.#effects.set(migration, effects)
    }
    return effects
  }
}

const run = /[a-z0-9]+/g

/** A few questions are answered sooner by looking through everything than by an index of everything. */
const questionsWithoutIndex = 16

/**
 * Which texts may hold these words? Lower case is the caller's affair. As many questions as there are texts (an import
 * of a whole history) cost no more than reading them all once.
 */
export class WordIndex<T> {
  readonly #texts: ReadonlyMap<T, string>
  #questions = 0
  #byRun: Map<string, T[]> | undefined

  constructor(texts: ReadonlyMap<T, string>) {
    this.#texts = texts
  }

  /** Every text that `mentions` all of the words, and perhaps others. */
  holding(words: readonly string[]): Iterable<T> {
    const runs = words.flatMap(word => word.match(run) ?? [])
    if (++this.#questions <= questionsWithoutIndex || runs.length === 0) return this.#texts.keys()
    this.#byRun ??= this.#indexed()
    let fewest: readonly T[] | undefined
    for (const one of runs) {
      const holders = this.#byRun.get(one) ?? []
      if (!fewest || holders.length < fewest.length) fewest = holders
    }
    return fewest ?? []
  }

  #indexed(): Map<string, T[]> {
    const byRun = new Map<string, T[]>()
    for (const [owner, text] of this.#texts) {
      for (const one of new Set(text.match(run))) {
        const holders = byRun.get(one)
        if (holders) holders.push(owner)
        else byRun.set(one, [owner])
      }
    }
    return byRun
  }
}

/** As a word: "order" is in `shop_order` and in "Order", not in "OrderItem" or "reorder". */
export function mentions(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length))) return true
  }
  return false
}
