import { ExpectedError } from '../model/expected-error.ts'
import type { PostgresError } from './postgres-error.ts'
import type { LayerState } from './sandbox-layers.ts'

/** A PostgreSQL that may be thrown away. */
export interface Engine extends AsyncDisposable {
  /** For people: "embedded PostgreSQL 18.6", "PostgreSQL 16.4 at localhost:5432". Never holds a password. */
  readonly name: string
  readonly kind: 'embedded' | 'server' | 'local'
  /** The layers around it that keep SQL from the machine, where it has any. */
  readonly sandbox?: readonly LayerState[]
  /** Extensions that something else stands in for here; absent: none. */
  readonly standIns?: readonly string[]
  /** The extensions among these that can't be created here. */
  lacks?(extensions: readonly string[]): Promise<string[]>
  /** A scratch database will be asked for soon. */
  prepare?(): void
  /** Ends the work and brings the server back to what it was; says what of it had been changed. */
  restore?(): Promise<ServerReport>
  /** A new scratch database: empty, or with everything that `from` holds (whose connection may be closed for it). */
  scratch(from?: ScratchDatabase): Promise<ScratchDatabase>
}

export interface ScratchDatabase extends AsyncDisposable {
  /**
   * Sends one simple-protocol query message: one statement runs in autocommit, several are one implicit transaction.
   * Expected outcomes are values. After `dead` this database is of no use; another one can still be made.
   */
  run(sql: string): Promise<QueryOutcome>
  /**
   * Proves that the database still answers truthfully: a statement that must fail does, and one that must
   * return a value does. PGlite after COPY … TO PROGRAM reports success for everything.
   */
  alive(): Promise<boolean>
}

export type QueryOutcome =
  /** `clocks`: what `clockQuery` was answered, each time that it stood in the message, where the engine keeps it. */
  | { kind: 'ok'; rows: Record<string, unknown>[]; clocks?: readonly number[] }
  /** `committed`: transactions that the message itself had ended well before, where the engine counts them. */
  | { kind: 'error'; error: PostgresError; committed?: number; clocks?: readonly number[] }
  /** The statement was stopped at its deadline. The database may be gone with it. */
  | { kind: 'timeout'; seconds: number; databaseLost: boolean; committed?: number }
  /** The engine died or ran out of memory; `why` is a sentence for people. */
  | { kind: 'dead'; why: string }

/** What a run has changed of a server beyond its scratch databases, as sentences. */
export interface ServerReport {
  notices: string[]
  /** What makes the verdict inconclusive. */
  unknowns: string[]
}

export interface EngineOptions {
  /** Seconds for one statement. */
  statementTimeout: number
  /** Extensions that the histories ask for; an engine that has to load them does so. */
  extensions: readonly string[]
}

/** The engine can't be had: no permission, no server, a server that looks like production. */
export class EngineUnavailableError extends ExpectedError {}

/** Is the database gone with what it was asked? */
export function isLost(outcome: QueryOutcome): boolean {
  return outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost)
}

export function reasonOf(outcome: QueryOutcome): string {
  switch (outcome.kind) {
    case 'ok':
      return 'no reason'
    case 'error':
      return `${outcome.error.message} (SQLSTATE ${outcome.error.code})`
    case 'timeout':
      return `it did not end within ${outcome.seconds} s`
    case 'dead':
      return outcome.why
  }
}
