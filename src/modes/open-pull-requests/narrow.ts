import type { Config } from '../../config/config.ts'
import { findHistories, readHistories } from '../../frameworks/find-histories.ts'
import { memoized } from '../../frameworks/recent-effects.ts'
import { frameworks, loadFrameworks } from '../../frameworks/registry.ts'
import { GitTree } from '../../git/git-tree.ts'
import type { TreeDifference } from '../../git/merge-many.ts'
import type { ObjectStore } from '../../git/object-store.ts'
import { OverlayTree } from '../../git/overlay-tree.ts'
import type { History } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import type { Migration } from '../../model/migration.ts'
import type { Tree } from '../../model/tree.ts'
import { parentOf } from '../../text/paths.ts'
import type { MergePreview } from './preview.ts'

/** One history of base, and what is asked of it for each pull request. */
export interface Part {
  location: HistoryLocation
  history: History | undefined
  /** The histories that must be there for it to make sense: those of its migrations' ancestors. */
  needs: Set<Part>
  /** Every run of letters and digits that its files hold, in lower case. */
  words: Set<string>
}

/** What a scope is known by. */
export type Location = Pick<HistoryLocation, 'framework' | 'scope'>

export interface NarrowTrees {
  base: Tree
  merged: Tree
}

/** What a pull request that only adds migrations can meet. */
export interface Reach {
  /** The histories that it can meet. */
  kept: ReadonlySet<Part>
  /** The histories that it adds to. */
  touched: ReadonlySet<Part>
  /** The objects that it makes, or their tables, in lower case. */
  names: ReadonlySet<string>
  /** Paths of the migrations that it adds. */
  added: readonly string[]
}

const run = /[a-z0-9]+/g

/**
 * Judging hundreds of pull requests, each against all of a large base, would read the same thousands of migrations
 * again and again. A pull request that only adds migrations can meet: the histories that it adds to, those that these
 * build upon, those that it names, and those that speak of an object which it makes. Base without the rest gives the
 * same findings. Whatever else a pull request does is judged against all of base.
 */
export class Narrowing {
  readonly #store: ObjectStore
  readonly #config: Config
  readonly #skeleton: Tree
  readonly #parts: readonly Part[]
  readonly #ofPath = new Map<string, Part>()
  readonly #ofDirectory = new Map<string, Part>()
  readonly #ofPrefix = new Map<string, Set<Part>>()

  private constructor(store: ObjectStore, config: Config, base: Tree, parts: readonly Part[]) {
    this.#store = store
    this.#config = config
    this.#parts = parts
    for (const part of parts) {
      this.#ofDirectory.set(part.location.directory, part)
      for (const { path } of part.location.files) this.#ofPath.set(path, part)
      for (const { id } of part.history?.migrations ?? []) {
        const holders = this.#ofPrefix.get(prefixOf(id)) ?? new Set()
        this.#ofPrefix.set(prefixOf(id), holders.add(part))
      }
    }
    const rest = base.files.filter(({ path }) => !this.#ofPath.has(path))
    this.#skeleton = new GitTree(base.name, rest, store)
  }

  static async over(store: ObjectStore, base: Tree, config: Config): Promise<Narrowing> {
    const locations = await findHistories(base, frameworks, config)
    const histories = await readHistories(locations, base)
    const blobs = await base.read(locations.flatMap(({ files }) => files))
    const parts = locations.map((location): Part => {
      const words = new Set<string>()
      for (const { oid } of location.files)
        for (const word of blobs.get(oid)?.toString('latin1').toLowerCase().match(run) ?? []) words.add(word)
      const history = histories.find(
        ({ framework, name, directory }) =>
          framework === location.framework && name === location.name && directory === location.directory,
      )
      return { location, history, needs: new Set(), words }
    })
    const owner = new Map<string, Part>()
    for (const part of parts)
      for (const { id } of part.history?.migrations ?? [])
        owner.set(JSON.stringify([part.location.framework, part.location.scope, id]), part)
    for (const part of parts)
      for (const id of [...(part.history?.reading.parents.values() ?? [])].flat()) {
        const other = owner.get(JSON.stringify([part.location.framework, part.location.scope, id]))
        if (other && other !== part) part.needs.add(other)
      }
    return new Narrowing(store, config, base, parts)
  }

  /** Base and merged without what the pull request can't meet. Undefined: only all of base will do. */
  async treesFor(preview: MergePreview): Promise<NarrowTrees | undefined> {
    const reach = await this.reachOf(preview)
    if (!reach) return undefined
    return { base: this.tree(reach.kept), merged: this.tree(reach.kept, preview.difference) }
  }

  /** Undefined: it does more than to add migrations to histories that base has. */
  async reachOf({ merge, difference }: MergePreview): Promise<Reach | undefined> {
    const kept = new Set(this.#parts.filter(({ location }) => location.configured))
    const touched = new Set<Part>()
    const added: string[] = []
    for (const { path, file } of difference) {
      const part = this.#ofPath.get(path) ?? this.#ofDirectory.get(parentOf(path))
      if (!part) continue
      if (!file || this.#ofPath.has(path) || file.mode !== '100644') return undefined
      added.push(path)
      touched.add(part)
      keep(kept, part)
    }
    if (added.length === 0 || merge.conflicts.length > 0) return undefined
    const merged = this.tree(kept, difference)
    const incoming = await this.#incoming(merged, new Set(difference.map(({ path }) => path)))
    // A file that is none, or a history that is new: then it is not as simple as it looked.
    const found = new Set(incoming.map(({ migration }) => migration.file.path))
    if (found.size !== added.length || !added.every(path => found.has(path))) return undefined
    for (const { migration } of incoming)
      for (const id of [...migration.parents.map(parent => parent.id), ...migration.replaces])
        for (const part of this.#ofPrefix.get(prefixOf(id)) ?? []) keep(kept, part)
    const names = await namesMadeBy(merged, incoming)
    for (const part of this.#speakingOf(names)) keep(kept, part)
    return { kept, touched, names, added }
  }

  /** Base with nothing but these histories, and with what a change makes of it. */
  tree(kept: ReadonlySet<Part>, difference: TreeDifference = []): Tree {
    const files = [...kept].flatMap(({ location }) => location.files)
    const shown = [...files.map(file => ({ path: file.path, file })), ...difference]
    return new OverlayTree(this.#skeleton.name, this.#skeleton, shown, [], wanted =>
      this.#store.readBlobs(wanted.map(({ oid }) => oid)),
    )
  }

  async #incoming(
    merged: Tree,
    changed: ReadonlySet<string>,
  ): Promise<{ migration: Migration; framework: string }[]> {
    const locations = await findHistories(merged, frameworks, this.#config)
    const touched = locations.filter(({ files }) => files.some(({ path }) => changed.has(path)))
    const scopes = new Set(touched.map(({ framework, scope }) => JSON.stringify([framework, scope])))
    const near = locations.filter(({ framework, scope }) => scopes.has(JSON.stringify([framework, scope])))
    const histories = await readHistories(near, merged)
    return histories.flatMap(({ framework, migrations }) =>
      migrations.filter(({ file }) => changed.has(file.path)).map(migration => ({ migration, framework })),
    )
  }

  /** Who makes, drops or renames an object has to name it, or its table. */
  #speakingOf(names: ReadonlySet<string>): Part[] {
    const asked = [...names].map(name => name.match(run) ?? [])
    return this.#parts.filter(
      ({ words }) =>
        (words.has('drop') && words.has('schema')) ||
        asked.some(runs => runs.length === 0 || runs.every(word => words.has(word))),
    )
  }
}

async function namesMadeBy(
  merged: Tree,
  incoming: readonly { migration: Migration; framework: string }[],
): Promise<Set<string>> {
  const names = new Set<string>()
  const loaded = await loadFrameworks(incoming)
  for (const { migration, framework } of incoming) {
    const { effects } = loaded.find(({ id }) => id === framework) ?? {}
    if (!effects) continue
    for (const effect of await memoized(effects)(migration, await merged.readText(migration.file)))
      if (effect.kind === 'creates') for (const name of effect.owners) names.add(lower(name))
  }
  return names
}

function keep(kept: Set<Part>, part: Part): void {
  if (kept.has(part)) return
  kept.add(part)
  for (const needed of part.needs) keep(kept, needed)
}

/** The app of a Django migration: "shop" of "shop.0001_initial". */
function prefixOf(id: string): string {
  return id.split('.', 1)[0] ?? id
}

/** As the rules compare words: UTF-8 bytes taken for one character each. */
function lower(word: string): string {
  return Buffer.from(word, 'utf8').toString('latin1').toLowerCase()
}
