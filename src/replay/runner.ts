import type { Engine } from '../postgres/engine.ts'
import type { Catalog } from '../schema/catalog.ts'
import { tablesOf } from '../schema/tables.ts'
import { driftOf } from './drift.ts'
import type { ReplayFacts, SchemaComparison } from './facts.ts'
import { CannotContinueError, OutOfTimeError, Replica } from './replica.ts'
import type { ReplayRequest, Track } from './request.ts'

/** Where the statements of a replay come from: an interpreter of the files, or the project's own command. */
export interface StatementSource<Facts extends SourceFacts> {
  /** Brings databases to where each track ends. */
  migrate(): Promise<void>
  /** What can be seen when no database is open any more. */
  lookBack(): Promise<void>
  /** Why the time of the run was not enough. */
  timeUp(error: OutOfTimeError): string
  facts(): Promise<Facts> | Facts
}

/** What only the source knows. */
export type SourceFacts = Omit<ReplayFacts, 'endings' | 'drift' | 'tables' | 'modesDone'>

/** What is kept of a replay, whoever sends the statements. */
export class ReplayCourse {
  readonly request: ReplayRequest
  readonly engine: Engine
  readonly unknowns: string[] = []
  endings: ReplayFacts['endings']
  #drift: SchemaComparison | undefined
  readonly #tables: NonNullable<ReplayFacts['tables']> = {}
  readonly #done = { fresh: false, upgrade: false }
  readonly #open: Replica[] = []

  constructor(request: ReplayRequest, engine: Engine) {
    this.request = request
    this.engine = engine
  }

  /** A new database, or one with all that `from` holds. */
  async open(from?: Replica): Promise<Replica> {
    const replica = await (from?.fork() ?? Replica.empty(this.engine, this.request.deadline))
    this.#open.push(replica)
    return replica
  }

  /** All of them where none is named. */
  async close(replica?: Replica): Promise<void> {
    const closing = replica ? this.#open.splice(this.#open.indexOf(replica), 1) : this.#open.splice(0)
    for (const one of closing) await one.close()
  }

  ended(tracks: readonly Track[]): void {
    for (const track of tracks) this.#done[track] = true
  }

  /** Where base ends, or where all of merged has run. */
  async readTables(side: 'base' | 'merged', { database }: Replica): Promise<void> {
    if (this.request.declared) this.#tables[side] = await tablesOf(database)
  }

  /** Nothing is pending: what base makes is how it ends. */
  endsAsBase(): void {
    const { base, merged } = this.#tables
    if (!base && merged) this.#tables.base = merged
  }

  /** With the committed schema file, when no other database is open: two would clash over roles. */
  async compareWithFile(
    made: { merged: Catalog; base: Catalog | undefined },
    unverified?: SchemaComparison['unverified'],
  ): Promise<void> {
    const { schema } = this.request
    if (!schema) return
    await this.close()
    this.#drift = { found: await driftOf({ ...this.request, schema }, made, this.engine), unverified }
  }

  /** Rejects where no database can be had at all, and never for a migration's failure. */
  async run<Facts extends SourceFacts>(source: StatementSource<Facts>): Promise<Facts & ReplayFacts> {
    try {
      await source.migrate()
      await this.close()
      await source.lookBack()
    } catch (error) {
      if (error instanceof OutOfTimeError) this.unknowns.push(source.timeUp(error))
      else if (error instanceof CannotContinueError)
        this.unknowns.push(`The replay could not be finished: ${error.message}.`)
      else throw error
    } finally {
      await this.close()
    }
    const facts = await source.facts()
    return {
      ...facts,
      ...(this.endings ? { endings: this.endings } : {}),
      ...(this.#drift ? { drift: this.#drift } : {}),
      ...(this.request.declared ? { tables: this.#tables } : {}),
      unknowns: [...new Set([...facts.unknowns, ...this.unknowns])],
      modesDone: this.#done,
    }
  }
}
