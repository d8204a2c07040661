import { isPlain, objectsIn } from '../../languages/sql/nodes.ts'
import { positionAt } from '../../model/position.ts'
import { reasonOf, type ScratchDatabase } from '../../postgres/engine.ts'
import type { PostgresError } from '../../postgres/postgres-error.ts'
import type { SentStatement } from '../failure.ts'
import { freshSession } from '../messages.ts'
import type { NotVerified, ReplayMigration } from '../request.ts'
import { scriptOf, sentStatement, type Unit, understand } from '../units.ts'
import { type Candidate, Sender } from './attempt.ts'
import { everyKind, fill, type RowKind } from './fill.ts'
import { type Preflight, preflightOf } from './preflight.ts'
import { dependsOnRows, isOfValues } from './sensitive.ts'
import { type Ask, emptyAmong, rowsOf, type Table, tableNames, tablesBy } from './tables.ts'
import { usualValues } from './values.ts'

/** A statement that works on empty tables and fails where they hold rows. */
export interface RowFailure {
  item: ReplayMigration
  statement: SentStatement
  error: PostgresError
  /** Does any row of the table make it fail, or are there rows with which it works? */
  fails: 'every' | 'some'
  preflight?: Preflight
}

/** What was seen with rows in the tables of base. */
export interface RowFacts {
  failures: RowFailure[]
  /** Tables that held synthetic rows, as SQL writes them. */
  filled: string[]
  /** Tables that stayed empty, though the change needs them, and why. */
  empty: { table: string; why: string }[]
  /** Why it ended before the last migration; the path of the first that was not run with rows. */
  stopped?: { path: string; why: string }
}

interface Circumstances {
  transaction: 'per-migration' | 'autocommit'
  settings: readonly string[]
  /** Tables that base has, by their oids. */
  base: ReadonlyMap<number, { name: string; bareName: string }>
  notVerified: readonly NotVerified[]
  /** Milliseconds since the process began. */
  until: number
  deadline: AbortSignal | undefined
}

/** May anything that a migration runs come out otherwise where there are rows? */
export async function anyDependsOnRows(candidates: readonly Pick<Candidate, 'steps'>[]): Promise<boolean> {
  for (const { steps } of candidates)
    for (const step of steps) if ((await scriptOf(step)).statements.some(dependsOnRows)) return true
  return false
}

/** More kinds of rows than these are not tried to find one with which a statement works. */
const mostKinds = 60

const mostLabels = 30

/**
 * Runs migrations once more, on a copy of the database that they began with, where tables of base hold rows. Each of
 * them has run without rows and without a failure.
 */
export class RowsRun {
  readonly #database: ScratchDatabase
  readonly #how: Circumstances
  readonly #facts: RowFacts = { failures: [], filled: [], empty: [] }
  #tables: Table[] = []
  /** From here on nobody knows which rows there are. */
  #unknownFrom: { path: string; line: number } | undefined

  constructor(database: ScratchDatabase, how: Circumstances) {
    this.#database = database
    this.#how = how
  }

  async run(candidates: readonly Candidate[]): Promise<RowFacts> {
    const [first] = candidates
    if (!first) return this.#facts
    await this.#ask(freshSession(this.#how.settings))
    const wanted = await this.#tablesOf(candidates)
    const empty = await emptyAmong(this.#ask, wanted)
    if (empty.length === 0) return this.#facts
    const why = await this.#fill(empty, everyKind)
    if (why !== undefined) return this.#stops(first.item, why)
    for (const candidate of candidates) {
      if (performance.now() > this.#how.until || this.#how.deadline?.aborted)
        return this.#stops(candidate.item, 'the time for it was over')
      const reason = await this.#migrate(candidate)
      if (reason !== undefined) return this.#stops(candidate.item, reason)
    }
    return this.#facts
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
    this.#unknownFrom ??= this.#firstUnknown(item)
    const met: { unit: Unit; error: PostgresError; fails: 'every' | 'some' }[] = []
    const emptied = new Set<Table>()
    for (let from = 0; ; ) {
      const attempt = await sender.send(from)
      if (attempt.kind === 'ok') break
      if (attempt.kind === 'over') return attempt.why
      const unit = sender.units[attempt.at]
      const named = unit ? await this.#namedBy(unit, emptied) : []
      // Without rows it has run before: something else than the rows is another.
      if (!unit || named.length === 0) return reasonOf({ kind: 'error', error: attempt.error })
      const fails = (await this.#isOfRows(item, unit, attempt.error))
        ? await this.#classify(sender, attempt.at)
        : undefined
      if (fails) met.push({ unit, error: attempt.error, fails })
      const names = named.map(({ name }) => name).join(', ')
      const outcome = await this.#ask(`TRUNCATE ${names} CASCADE`)
      if (outcome.kind !== 'ok') return reasonOf(outcome)
      for (const table of named) emptied.add(table)
      from = sender.alone ? attempt.at : 0
    }
    for (const { unit, error, fails } of met) await this.#note(item, unit, error, fails)
    const again = new Set([...emptied].map(({ oid }) => oid))
    return again.size === 0 ? undefined : await this.#fill(await tablesBy(this.#ask, again), everyKind)
  }

  /** Which of the tables that hold rows a statement names; all that hold some where it names none. */
  async #namedBy(unit: Unit, emptied: ReadonlySet<Table>): Promise<Table[]> {
    const there = await tableNames(this.#ask)
    const full = this.#tables.flatMap(table => {
      const now = there.get(table.oid)
      return now && !emptied.has(table) ? [Object.assign(table, now)] : []
    })
    const names = new Set<string>()
    collect((await understand(unit)).statement.node, names)
    const named = full.filter(({ bareName }) => names.has(bareName))
    return named.length > 0 ? named : full
  }

  async #note(
    item: ReplayMigration,
    unit: Unit,
    error: PostgresError,
    fails: 'every' | 'some',
  ): Promise<void> {
    const { statement } = await understand(unit)
    const found = await preflightOf(this.#ask, { error, statement, base: this.#tables })
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

  /** With which rows does it work? Each try is rolled back. */
  async #classify(sender: Sender, at: number): Promise<'every' | 'some' | undefined> {
    const unit = sender.units[at]
    const further = [
      ...(await this.#labels()),
      ...(unit ? textsIn((await understand(unit)).statement.node) : []),
    ]
    const columns = this.#tables.flatMap(table => table.columns)
    const usual = Math.max(0, ...columns.map(column => usualValues(column).length))
    const kinds: RowKind[][] = [['plain'], ['plain', 'plain'], ['nulls']]
    for (let i = 0; i < Math.min(usual + further.length, mostKinds); i++) kinds.push([i])
    const names = this.#tables.map(({ name }) => name).join(', ')
    const tables = await tablesBy(
      this.#ask,
      this.#tables.map(({ oid }) => oid),
    )
    for (const kind of kinds) {
      await this.#ask(`BEGIN; TRUNCATE ${names} CASCADE`)
      const filled = await fill(this.#ask, tables, kind, further)
      const attempt = filled.tables.length > 0 ? await sender.rehearse(sender.alone ? at : 0, at) : undefined
      await this.#ask('ROLLBACK')
      if (attempt?.kind === 'ok') return 'some'
      if (attempt?.kind === 'over') return undefined
    }
    return 'every'
  }

  /** What a text may have to be to become a value of an enum. */
  async #labels(): Promise<string[]> {
    const rows = await rowsOf(
      this.#ask,
      `select distinct enumlabel from pg_catalog.pg_enum order by enumlabel limit ${mostLabels}`,
    )
    return rows.map(({ enumlabel }) => String(enumlabel))
  }

  /** Why it could not be done. */
  async #fill(tables: readonly Table[], kinds: readonly RowKind[]): Promise<string | undefined> {
    await this.#ask('BEGIN')
    const { tables: filled, empty } = await fill(this.#ask, tables, kinds)
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
      for (const step of steps) for (const { node } of (await scriptOf(step)).statements) collect(node, names)
    const byName = new Map([...this.#how.base].map(([oid, { name }]) => [name, oid]))
    const oids = new Set<number>()
    for (const [oid, { bareName }] of this.#how.base) if (names.has(bareName)) oids.add(oid)
    for (;;) {
      const tables = await tablesBy(this.#ask, oids)
      const before = oids.size
      for (const { foreignKeys } of tables)
        for (const { table } of foreignKeys) {
          const oid = byName.get(table)
          if (oid !== undefined) oids.add(oid)
        }
      if (oids.size === before) return tables
    }
  }

  #firstUnknown({ migration }: ReplayMigration): { path: string; line: number } | undefined {
    const { path } = migration.file
    const lines = this.#how.notVerified.flatMap(one =>
      one.path === path && (one.rows === true || one.unverified === true) ? [one.line] : [],
    )
    return lines.length === 0 ? undefined : { path, line: Math.min(...lines) }
  }
}

/** raise_exception, assert_failure */
const guards = new Set(['P0001', 'P0004'])

const word = /[\p{L}_][\p{L}\p{N}_$]*/gu

/** Names of relations, and of words in texts that run. */
function collect(node: unknown, names: Set<string>): void {
  for (const { relname, sval } of objectsIn(node)) {
    if (typeof relname === 'string') names.add(relname)
    if (typeof sval === 'string') for (const [found] of sval.matchAll(word)) names.add(found)
  }
}

/** The literals of a statement, which may be what its rows have to be. */
function textsIn(node: unknown): string[] {
  const texts: string[] = []
  for (const { sval } of objectsIn(node))
    if (isPlain(sval) && typeof sval.sval === 'string') texts.push(sval.sval)
  return texts.slice(0, mostLabels)
}
