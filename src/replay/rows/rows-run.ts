import { positionAt } from '../../model/position.ts'
import { reasonOf, type ScratchDatabase } from '../../postgres/engine.ts'
import type { PostgresError } from '../../postgres/postgres-error.ts'
import { freshSession, inTransaction } from '../messages.ts'
import type { NotVerified, ReplayMigration, RowsRequest, Seed } from '../request.ts'
import { scriptOf, sentStatement, type Unit, understand } from '../units.ts'
import { askAgain, assertionsThatHold } from './assertions.ts'
import { type Candidate, Sender } from './attempt.ts'
import { classify, type Fails } from './classify.ts'
import { droppedRows } from './dropped-rows.ts'
import { everyKind, fill } from './fill.ts'
import { preflightOf } from './preflight.ts'
import type { RowFacts } from './row-facts.ts'
import { isOfValues } from './sensitive.ts'
import {
  type Ask,
  collectNames,
  dropInvalidIndexes,
  emptyAmong,
  sequencesNow,
  type Table,
  tableNames,
  tablesBy,
  withReferred,
} from './tables.ts'
import { withTooWide } from './too-wide.ts'

export interface Circumstances {
  transaction: 'per-migration' | 'autocommit'
  settings: readonly string[]
  /** Tables that base has, by their oids. */
  base: ReadonlyMap<number, { name: string; bareName: string }>
  notVerified: readonly NotVerified[]
  /** What ran of the change before: no row matters to it. */
  before: readonly ReplayMigration[]
  rows: RowsRequest
  /** Milliseconds since the process began. */
  until: number
  deadline: AbortSignal | undefined
}

/**
 * Runs migrations once more, on a copy of the database that they began with, where tables of base hold rows. Each of
 * them has run without rows and without a failure.
 */
export class RowsRun {
  readonly #database: ScratchDatabase
  readonly #how: Circumstances
  readonly #facts: RowFacts = {
    failures: [],
    filled: [],
    empty: [],
    left: [],
    dropped: [],
    assertions: [],
    unknowns: [],
  }
  #tables: Table[] = []
  /** Oids of tables that hold rows of the project's own. */
  readonly #seeded = new Set<number>()
  /** Oids of tables without which the migration that runs passes. */
  readonly #emptied = new Set<number>()
  /** Assertions that held before. */
  #holding: number[] = []
  /** From here on nobody knows which rows there are. */
  #unknownFrom: { path: string; line: number } | undefined

  constructor(database: ScratchDatabase, how: Circumstances) {
    this.#database = database
    this.#how = how
  }

  /**
   * One migration in a transaction that is rolled back: what shows that no row stops it costs no copy then. Undefined where
   * one does, or where it can't be seen so; `lost`: the database is gone.
   */
  async rehearse(candidate: Candidate): Promise<{ facts: RowFacts } | { lost: boolean }> {
    const sender = new Sender(candidate, { ...this.#how, ask: this.#ask })
    if (sender.mindsTransaction) return { lost: false }
    const wanted = await this.#tablesOf([candidate])
    const restore = await sequencesNow(this.#ask)
    await this.#ask(`BEGIN;${freshSession(this.#how.settings)}`)
    const { tables, empty } = await fill(this.#ask, await emptyAmong(this.#ask, wanted), everyKind)
    const attempt = await sender.rehearse(0, sender.units.length - 1)
    if (attempt.kind === 'over') return { lost: true }
    await this.#ask(`ROLLBACK;${freshSession(this.#how.settings)}`)
    if (restore !== (await sequencesNow(this.#ask))) await this.#ask(restore)
    if (attempt.kind !== 'ok') return { lost: false }
    return { facts: { ...this.#facts, filled: tables.map(({ name }) => name), empty } }
  }

  async run(candidates: readonly Candidate[]): Promise<RowFacts> {
    const [first] = candidates
    if (!first) return this.#facts
    await this.#ask(freshSession(this.#how.settings))
    const why = await this.#begin(candidates)
    if (why !== undefined) return this.#stops(first.item, why)
    if (this.#tables.length === 0 && this.#how.rows.seeds.length + this.#how.rows.assertions.length === 0)
      return this.#facts
    for (const [index, candidate] of candidates.entries()) {
      const isOver = performance.now() > this.#how.until || this.#how.deadline?.aborted === true
      const reason = isOver ? 'the time for it was over' : await this.#migrate(candidate)
      if (reason !== undefined) return this.#stops(candidate.item, reason)
      await this.#seedAfter(candidate.item)
      if (index < candidates.length - 1) await this.#refill(candidates.slice(index + 1))
    }
    const { failed, unknowns } = await askAgain(this.#ask, this.#how.rows.assertions, this.#holding)
    const { item } = candidates.at(-1) ?? first
    this.#facts.assertions = failed.map(one => ({ ...one, item }))
    this.#facts.unknowns.push(...unknowns)
    return this.#facts
  }

  /** The rows that are there where base ends. Why there can be none. */
  async #begin(candidates: readonly Candidate[]): Promise<string | undefined> {
    for (const { migration } of this.#how.before)
      this.#unknownFrom ??= this.#firstUnknown(migration.file.path)
    const empty = await emptyAmong(this.#ask, await this.#tablesOf(candidates))
    const later = new Set(candidates.map(({ item }) => item.migration.id))
    for (const seed of this.#how.rows.seeds)
      if (seed.after === undefined || !later.has(seed.after)) await this.#seed(seed)
    const left = await emptyAmong(this.#ask, empty)
    for (const table of empty)
      if (!left.includes(table)) {
        this.#seeded.add(table.oid)
        this.#tables.push(table)
      }
    const why = left.length > 0 ? await this.#fill(left) : undefined
    this.#holding = await assertionsThatHold(this.#ask, this.#how.rows.assertions)
    return why
  }

  async #seedAfter({ migration }: ReplayMigration): Promise<void> {
    const seeds = this.#how.rows.seeds.filter(({ after }) => after === migration.id)
    for (const seed of seeds) await this.#seed(seed)
    if (seeds.length > 0) await this.#noteSeeded()
  }

  async #seed({ path, text, found, left = [] }: Seed): Promise<void> {
    this.#facts.left.push(...left)
    const outcome = await this.#ask(inTransaction([text], this.#how.settings))
    if (outcome.kind === 'ok') return
    await this.#ask('ROLLBACK')
    if (found) this.#facts.empty.push({ table: path, why: reasonOf(outcome) })
    else
      this.#facts.unknowns.push(
        `${path}, which \`seed:\` names, could not be read into a database that has all of base: ${reasonOf(outcome)}. Correct the file, or name the migration that it needs with \`after:\`.`,
      )
  }

  readonly #ask: Ask = sql => this.#database.run(sql)

  #stops({ migration }: ReplayMigration, why: string): RowFacts {
    this.#facts.stopped = { path: migration.file.path, why }
    return this.#facts
  }

  /** Why nothing can follow; undefined where all is well. */
  async #migrate(candidate: Candidate): Promise<string | undefined> {
    const sender = new Sender(candidate, { ...this.#how, ask: this.#ask })
    const { item } = candidate
    this.#unknownFrom ??= this.#firstUnknown(item.migration.file.path)
    if (this.#seeded.size > 0) this.#facts.dropped.push(...(await droppedRows(this.#ask, item, sender)))
    const met: { unit: Unit; error: PostgresError; fails: Fails }[] = []
    for (let from = 0; ; ) {
      const attempt = await sender.send(from)
      if (attempt.kind === 'ok') break
      if (attempt.kind === 'over') return attempt.why
      const unit = sender.units[attempt.at]
      const named = unit ? await this.#namedBy(unit) : []
      // Without rows it has run before: something else than the rows is another.
      if (!unit || named.length === 0) return reasonOf({ kind: 'error', error: attempt.error })
      if (sender.alone) await dropInvalidIndexes(this.#ask)
      const fails = (await this.#isOfRows(item, unit, attempt.error))
        ? await classify(
            this.#ask,
            sender,
            { at: attempt.at, code: attempt.error.code },
            {
              tables: this.#tables,
              seeded: this.#seeded,
            },
          )
        : undefined
      if (fails) met.push({ unit, error: attempt.error, fails })
      const names = named.map(({ name }) => name).join(', ')
      const outcome = await this.#ask(`TRUNCATE ${names} CASCADE`)
      if (outcome.kind !== 'ok') return reasonOf(outcome)
      for (const { oid } of named) this.#emptied.add(oid)
      from = sender.alone ? attempt.at : 0
    }
    for (const { unit, error, fails } of met) await this.#note(item, unit, error, fails)
    return undefined
  }

  /** For the next migration. */
  async #refill(later: readonly Candidate[]): Promise<void> {
    const oids = [...this.#emptied].filter(oid => !this.#seeded.has(oid))
    this.#emptied.clear()
    if (oids.length > 0) await this.#fill(await withTooWide(await tablesBy(this.#ask, oids), later))
  }

  /** What a seed has put into tables that were empty, those of the change among them. */
  async #noteSeeded(): Promise<void> {
    const there = await tableNames(this.#ask)
    const known = new Set(this.#tables.map(({ oid }) => oid))
    const others = await tablesBy(
      this.#ask,
      [...there.keys()].filter(oid => !known.has(oid)),
    )
    const empty = new Set(await emptyAmong(this.#ask, others))
    for (const table of others)
      if (!empty.has(table)) {
        this.#tables.push(table)
        this.#seeded.add(table.oid)
      }
  }

  /** Which of the tables that hold rows a statement names; all that hold some where it names none. */
  async #namedBy(unit: Unit): Promise<Table[]> {
    const there = await tableNames(this.#ask)
    this.#tables = this.#tables.map(table => ({ ...table, ...there.get(table.oid) }))
    const full = this.#tables.filter(({ oid }) => there.has(oid) && !this.#emptied.has(oid))
    const names = new Set<string>()
    collectNames((await understand(unit)).statement.node, names)
    const named = full.filter(({ bareName }) => names.has(bareName))
    return named.length > 0 ? named : full
  }

  async #note(item: ReplayMigration, unit: Unit, error: PostgresError, fails: Fails): Promise<void> {
    const { statement } = await understand(unit)
    const isOfBase = (oid: number) => this.#how.base.has(oid)
    const found = await preflightOf(this.#ask, { error, statement, base: this.#tables, isOfBase })
    const kept = fails === 'every' && found?.satisfiable === true ? 'some' : fails
    this.#facts.failures.push({
      item,
      statement: sentStatement(unit),
      error,
      fails: kept,
      ...(found?.preflight ? { preflight: found.preflight } : {}),
    })
  }

  /** Is it the rows' fault, and not what a synthetic row happens to be called? */
  async #isOfRows(item: ReplayMigration, unit: Unit, error: PostgresError): Promise<boolean> {
    const { statement } = await understand(unit)
    const { node } = statement
    // A row that it brings itself meets one of ours.
    if ('InsertStmt' in node && isOfValues(node.InsertStmt.selectStmt)) return false
    // A guard that its author wrote.
    if (guards.has(error.code)) return false
    const from = this.#unknownFrom
    if (!from) return true
    return (
      from.path === item.migration.file.path &&
      positionAt(item.text, sentStatement(unit).span.start).line < from.line
    )
  }

  /** Why it could not be done. */
  async #fill(tables: readonly Table[]): Promise<string | undefined> {
    await this.#ask('BEGIN')
    const { tables: filled, empty } = await fill(this.#ask, tables, everyKind)
    const outcome = await this.#ask('COMMIT')
    if (outcome.kind !== 'ok') {
      await this.#ask('ROLLBACK')
      return `no rows could be put into its tables: ${reasonOf(outcome)}`
    }
    this.#tables = [...this.#tables.filter(({ oid }) => !filled.some(one => one.oid === oid)), ...filled]
    this.#facts.filled = [...new Set([...this.#facts.filled, ...filled.map(({ name }) => name)])]
    const known = new Set(this.#facts.empty.map(({ table }) => table))
    this.#facts.empty.push(...empty.filter(({ table }) => !known.has(table)))
    return undefined
  }

  /** The tables of base that the migrations name, and those that these refer to. */
  async #tablesOf(candidates: readonly Candidate[]): Promise<Table[]> {
    const names = new Set<string>()
    for (const { steps } of candidates)
      for (const step of steps)
        for (const { node } of (await scriptOf(step)).statements) collectNames(node, names)
    const named = [...this.#how.base].flatMap(([oid, { bareName }]) => (names.has(bareName) ? [oid] : []))
    const tables = await tablesBy(this.#ask, await withReferred(this.#ask, named))
    return await withTooWide(tables, candidates)
  }

  #firstUnknown(path: string): { path: string; line: number } | undefined {
    const lines = this.#how.notVerified.flatMap(one =>
      one.path === path && (one.rows === true || one.unverified === true) ? [one.line] : [],
    )
    return lines.length === 0 ? undefined : { path, line: Math.min(...lines) }
  }
}

/** raise_exception, assert_failure */
const guards = new Set(['P0001', 'P0004'])
