import type { Edit } from './fix.ts'
import { identityOf, type Migration, type ParentRef, type Unreadable } from './migration.ts'
import type { RunnerBehaviour } from './runner-behaviour.ts'
import type { TreeFile } from './tree.ts'

/** Which runner a history's files are for. */
export interface RecognisedRunner {
  /** As the configuration names it. */
  id: string
  title: string
  /** What says so, as the end of a sentence: "go.mod names it". */
  evidence: string
  behaviour: RunnerBehaviour
}

/** A file that its runner never runs, or stops at. */
export interface PassedBy {
  file: TreeFile
  /** Distinguishes it, where the file alone does not. */
  key?: string
  /** For its place alone: a directory that base has there, too, is something of its own. */
  byPlace?: true
  /** For what it holds alone: where base has another one, the project loads its migrations in a way of its own. */
  unlessBaseHasOthers?: true
  /** A sentence's end. */
  why: string
  remedy: string
  fix?: { title: string; edits: Edit[] }
}

/** What a framework hands over of one history of one tree. */
export interface HistoryReading {
  framework: string
  /** Names the history for people, in reports and in fingerprints; unique in a tree: an app label, a directory. */
  name: string
  directory: string
  /** Histories of one framework and scope share their ids and their database (the apps of one Django project). */
  scope: string
  /** In the runner's order for sequences; in any order for graphs. Holds replaced ones too. */
  migrations: Migration[]
  unreadable: Unreadable[]
  /** What each migration of the graph comes after, resolved to ids of the scope. Migrations that the runner
   *  leaves out (replaced by a squash) are no keys. */
  parents: ReadonlyMap<string, readonly string[]>
  /** What each must have run after as well, though it makes no line (Alembic's depends_on), resolved to ids of the
   *  scope: it ends no head, but it can close a circle. */
  dependencies?: ReadonlyMap<string, readonly string[]>
  /** Parents that no migration of the scope answers to, though one should. */
  missing: { migration: Migration; parent: ParentRef }[]
  /** Why a replay would prove nothing: its files are for another database. */
  notReplayable?: string
  /** Why nothing but its own runner can replay it, where that is so. */
  onlyByCommand?: string
  /** What of its migrations is SQL, or is translated into it, can be replayed without that. */
  readInPart?: true
  /** The command that mostly does it, as an example. */
  runsBy?: string
  /** Who runs it, where one framework stands for several runners. */
  runner?: RecognisedRunner
  /** Nothing says who runs it: a migration may be known by its number, or by its whole name. */
  byNumberOrName?: true
  /** Settings of its runner, as its framework writes them down for itself. */
  options?: Readonly<Record<string, string>>
  /** Files beside the migrations that its runner never runs, or stops at. */
  neverRun?: readonly PassedBy[]
  /** All that is pending runs in one transaction. */
  oneTransaction?: true
  /** What of its directory was not read. */
  partly?: string
  /** May these two be heads side by side for good (Alembic's labelled branches, configured heads)? */
  mayCoexist?: (a: Migration, b: Migration) => boolean
}

/** All migrations that must form one line, as a graph. */
export class History {
  readonly reading: HistoryReading
  readonly #byId: Map<string, Migration>
  readonly #byIdentity: Map<string, Migration>
  readonly #children = new Map<string, string[]>()
  #namesakes: Map<string, Migration[]> | undefined
  readonly #ancestors = new Map<string, ReadonlySet<string>>()

  constructor(reading: HistoryReading) {
    this.reading = reading
    this.#byId = new Map(reading.migrations.map(migration => [migration.id, migration]))
    this.#byIdentity = new Map(reading.migrations.map(migration => [identityOf(migration), migration]))
    for (const [id, parents] of reading.parents) {
      for (const parent of parents) {
        const children = this.#children.get(parent)
        if (children) children.push(id)
        else this.#children.set(parent, [id])
      }
    }
  }

  get framework(): string {
    return this.reading.framework
  }

  get name(): string {
    return this.reading.name
  }

  get directory(): string {
    return this.reading.directory
  }

  get migrations(): readonly Migration[] {
    return this.reading.migrations
  }

  get(id: string): Migration | undefined {
    return this.#byId.get(id)
  }

  /** The migration that its runner takes for this one. */
  counterpartOf(migration: Migration): Migration | undefined {
    return this.#byIdentity.get(identityOf(migration))
  }

  /** Every migration that its runner takes for this one, itself included: one in a sound history. */
  namesakes(migration: Migration): readonly Migration[] {
    this.#namesakes ??= this.groupedBy(identityOf)
    return this.#namesakes.get(identityOf(migration)) ?? []
  }

  /** What a migration comes directly after, of this history or another of the scope. */
  parentsOf(id: string): readonly string[] {
    return this.reading.parents.get(id) ?? []
  }

  childrenOf(id: string): readonly string[] {
    return this.#children.get(id) ?? []
  }

  /** The migrations of the graph that no other one of this history comes after. */
  heads(): Migration[] {
    return [...this.reading.parents.keys()]
      .filter(id => this.childrenOf(id).length === 0)
      .map(id => this.#byId.get(id))
      .filter(migration => migration !== undefined)
  }

  /** A migration's ancestors within this history, itself included. Linear over the whole history for a chain. */
  ancestorsOf(id: string): ReadonlySet<string> {
    const known = this.#ancestors.get(id)
    if (known) return known
    const seen = new Set<string>()
    const stack = [id]
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next) || !this.#byId.has(next)) continue
      seen.add(next)
      stack.push(...this.parentsOf(next))
    }
    this.#ancestors.set(id, seen)
    return seen
  }

  groupedBy(key: (migration: Migration) => string | undefined): Map<string, Migration[]> {
    const groups = new Map<string, Migration[]>()
    for (const migration of this.migrations) {
      const value = key(migration)
      if (value === undefined) continue
      const group = groups.get(value)
      if (group) group.push(migration)
      else groups.set(value, [migration])
    }
    return groups
  }
}
