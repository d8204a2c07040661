import { isPlain, objectsIn } from '../../languages/sql/nodes.ts'
import { positionAt } from '../../model/position.ts'
import { reasonOf, type ScratchDatabase } from '../../postgres/engine.ts'
import type { PostgresError } from '../../postgres/postgres-error.ts'
import type { SentStatement } from '../failure.ts'
import { freshSession, inTransaction } from '../messages.ts'
import type { NotVerified, ReplayMigration, RowsRequest } from '../request.ts'
import { scriptOf, sentStatement, type Unit, understand } from '../units.ts'
import { type Candidate, Sender } from './attempt.ts'
import { everyKind, fill, type RowKind } from './fill.ts'
import { insertedRows, type Preflight, preflightOf, type Source } from './preflight.ts'
import { dependsOnRows, isOfValues } from './sensitive.ts'
import { type Ask, emptyAmong, rowsOf, type Table, tableNames, tablesBy } from './tables.ts'
import { usualValues } from './values.ts'

/** A statement that works on empty tables and fails where they hold rows. */
export interface RowFailure {
  item: ReplayMigration
  statement: SentStatement
  error: PostgresError
  fails: Fails
  preflight?: Preflight
}

/** Does any row of the table make it fail, are there rows with which it works, or do rows of the project's own? */
export type Fails = 'every' | 'some' | 'seeded'

type Seed = RowsRequest['seeds'][number]

/** An `INSERT … SELECT … ON CONFLICT DO NOTHING` that leaves rows behind. */
export interface DroppedRows {
  item: ReplayMigration
  statement: SentStatement
  table: string
  selected: number
  inserted: number
}

/** A query that must return no row, and did once the change had run. */
export interface FailedAssertion {
  /** Which of the configured ones. */
  index: number
  /** The last migration that had run. */
  item: ReplayMigration
  /** The first rows, each as PostgreSQL writes it. */
  rows: string[]
  more: boolean
}

/** What was seen with rows in the tables of base. */
export interface RowFacts {
  failures: RowFailure[]
  /** Tables that held synthetic rows, as SQL writes them. */
  filled: string[]
  /** Tables that stayed empty, though the change needs them, and why. */
  empty: { table: string; why: string }[]
  dropped: DroppedRows[]
  assertions: FailedAssertion[]
  /** What was asked for and could not be done, as sentences that say what to change. */
  unknowns: string[]
  /** Why it ended before the last migration; the path of the first that was not run with rows. */
  stopped?: { path: string; why: string }
}

interface Circumstances {
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

/** May anything that a migration runs come out otherwise where there are rows? */
export async function anyDependsOnRows(candidates: readonly Pick<Candidate, 'steps'>[]): Promise<boolean> {
  for (const { steps } of candidates)
    for (const step of steps) if ((await scriptOf(step)).statements.some(dependsOnRows)) return true
  return false
}

/** More kinds of rows than these are not tried to find one with which a statement works. */
const mostKinds = 60

const mostLabels = 30

/** Of the rows that an assertion returns. */
const mostShown = 5

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
    dropped: [],
    assertions: [],
    unknowns: [],
  }
  #tables: Table[] = []
  /** Oids of tables that hold rows of the project's own. */
  readonly #seeded = new Set<number>()
  /** Assertions that held before. */
  #holding: number[] = []
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
    for (const { migration } of this.#how.before)
      this.#unknownFrom ??= this.#firstUnknown(migration.file.path)
    const wanted = await this.#tablesOf(candidates)
    const empty = await emptyAmong(this.#ask, wanted)
    const later = new Set(candidates.map(({ item }) => item.migration.id))
    for (const seed of this.#how.rows.seeds)
      if (seed.after === undefined || !later.has(seed.after)) await this.#seed(seed)
    const left = await emptyAmong(this.#ask, empty)
    for (const table of empty)
      if (!left.includes(table)) {
        this.#seeded.add(table.oid)
        this.#tables.push(table)
      }
    if (empty.length === 0 && this.#how.rows.assertions.length === 0) return this.#facts
    const why = left.length > 0 ? await this.#fill(left, everyKind) : undefined
    if (why !== undefined) return this.#stops(first.item, why)
    this.#holding = await this.#assertionsThatHold()
    for (const candidate of candidates) {
      if (performance.now() > this.#how.until || this.#how.deadline?.aborted)
        return this.#stops(candidate.item, 'the time for it was over')
      const reason = await this.#migrate(candidate)
      if (reason !== undefined) return this.#stops(candidate.item, reason)
      for (const seed of this.#how.rows.seeds)
        if (seed.after === candidate.item.migration.id) await this.#seed(seed)
    }
    await this.#assert(candidates.at(-1)?.item ?? first.item)
    return this.#facts
  }

  async #seed({ path, text }: Seed): Promise<void> {
    const outcome = await this.#ask(inTransaction([text], this.#how.settings))
    if (outcome.kind === 'ok') return
    await this.#ask('ROLLBACK')
    this.#facts.unknowns.push(
      `${path}, which \`seed:\` names, could not be read into a database that has all of base: ${reasonOf(outcome)}. Correct the file, or name the migration that it needs with \`after:\`.`,
    )
  }

  async #assertionsThatHold(): Promise<number[]> {
    const holding: number[] = []
    for (const [index, sql] of this.#how.rows.assertions.entries()) {
      const outcome = await this.#ask(sql)
      if (outcome.kind !== 'ok' || outcome.rows.length === 0) holding.push(index)
    }
    return holding
  }

  async #assert(item: ReplayMigration): Promise<void> {
    for (const index of this.#holding) {
      const outcome = await this.#ask(this.#how.rows.assertions[index] ?? '')
      if (outcome.kind !== 'ok')
        this.#facts.unknowns.push(
          `assertions[${index}] could not be asked: ${reasonOf(outcome)}. Write a query that returns the rows that must not be there.`,
        )
      else if (outcome.rows.length > 0) {
        const rows = outcome.rows.slice(0, mostShown).map(row => JSON.stringify(row))
        this.#facts.assertions.push({ index, item, rows, more: outcome.rows.length > mostShown })
      }
    }
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
    if (this.#seeded.size > 0) await this.#account(item, sender)
    const met: { unit: Unit; error: PostgresError; fails: Fails }[] = []
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
    const again = new Set([...emptied].flatMap(({ oid }) => (this.#seeded.has(oid) ? [] : [oid])))
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

  async #note(item: ReplayMigration, unit: Unit, error: PostgresError, fails: Fails): Promise<void> {
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
  async #classify(sender: Sender, at: number): Promise<Fails | undefined> {
    const unit = sender.units[at]
    const all = await tablesBy(
      this.#ask,
      this.#tables.map(({ oid }) => oid),
    )
    const tables = all.filter(({ oid }) => !this.#seeded.has(oid))
    if (tables.length < all.length) {
      const outcome = await this.#rehearsed(sender, at, tables, async () => true)
      if (outcome === 'fails') return 'seeded'
    }
    if (tables.length === 0) return undefined
    const further = [
      ...(await this.#labels()),
      ...(unit ? textsIn((await understand(unit)).statement.node) : []),
    ]
    const columns = this.#tables.flatMap(table => table.columns)
    const usual = Math.max(0, ...columns.map(column => usualValues(column).length))
    const kinds: RowKind[][] = [['plain'], ['plain', 'plain'], ['nulls']]
    for (let i = 0; i < Math.min(usual + further.length, mostKinds); i++) kinds.push([i])
    for (const kind of kinds) {
      const outcome = await this.#rehearsed(sender, at, tables, async () => {
        const filled = await fill(this.#ask, tables, kind, further)
        return filled.tables.length > 0
      })
      if (outcome === 'works') return 'some'
      if (outcome === 'over') return undefined
    }
    return 'every'
  }

  /** Up to a statement in a transaction that is rolled back, with nothing in the tables but what `puts` puts there. */
  async #rehearsed(
    sender: Sender,
    at: number,
    tables: readonly Table[],
    puts: () => Promise<boolean>,
  ): Promise<'works' | 'fails' | 'over' | 'nothing'> {
    const names = tables.map(({ name }) => name).join(', ')
    await this.#ask(`BEGIN; ${names === '' ? '' : `TRUNCATE ${names} CASCADE`}`)
    const attempt = (await puts()) ? await sender.rehearse(sender.alone ? at : 0, at) : undefined
    await this.#ask('ROLLBACK')
    if (!attempt) return 'nothing'
    return attempt.kind === 'ok' ? 'works' : attempt.kind === 'failed' ? 'fails' : 'over'
  }

  /** Which rows does a copy leave behind? In a transaction that is rolled back. */
  async #account(item: ReplayMigration, sender: Sender): Promise<void> {
    const copies = await copiesIn(sender.units)
    if (copies.size === 0) return
    await this.#ask('BEGIN')
    for (const [at, unit] of sender.units.entries()) {
      const copy = copies.get(unit)
      const before = copy && (await this.#count(copy.table))
      const selected = copy && (await this.#count(`(${copy.query}) AS selected`))
      const attempt = await sender.rehearse(at, at)
      if (attempt.kind !== 'ok') break
      if (!copy || before === undefined || selected === undefined) continue
      const inserted = ((await this.#count(copy.table)) ?? before) - before
      if (inserted < selected)
        this.#facts.dropped.push({
          item,
          statement: sentStatement(unit),
          table: copy.table,
          selected,
          inserted,
        })
    }
    await this.#ask('ROLLBACK')
  }

  async #count(source: string): Promise<number | undefined> {
    const [row] = await rowsOf(this.#ask, `SELECT count(*)::int8 AS rows FROM ${source}`)
    return row && Number(row.rows)
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

  #firstUnknown(path: string): { path: string; line: number } | undefined {
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

/** Statements that insert what they select, and leave out what is there already. */
async function copiesIn(units: readonly Unit[]): Promise<Map<Unit, Source>> {
  const copies = new Map<Unit, Source>()
  for (const unit of units) {
    const { statement } = await understand(unit)
    const conflict = 'InsertStmt' in statement.node ? statement.node.InsertStmt.onConflictClause : undefined
    const source = conflict?.action === 'ONCONFLICT_NOTHING' ? insertedRows(statement) : undefined
    if (source) copies.set(unit, source)
  }
  return copies
}
