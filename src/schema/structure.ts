import { alterTableCommands } from '../languages/sql/alter-table-commands.ts'
import { quoteIdentifier } from '../languages/sql/object-names.ts'
import { type DbObject, isRelation, type ObjectKind } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { byName, changesTo, differing, isDefaultOfNew, type Piece } from './changes.ts'
import {
  type Definition,
  defaultKey,
  definitionQuery,
  definitionsOf,
  functionsNamed,
  kindQuery,
  pieceKey,
  type Run,
} from './definition.ts'

/** What exists beside what a statement wants. */
export type Structure =
  | { kind: 'identical' }
  /** All that is wanted is there, and what it has beyond that refuses no row. One row a difference: what, as it exists, as it is wanted. */
  | { kind: 'compatible'; rows: [string, string, string][] }
  /** `missing`: statements that make of what exists what is wanted, where only something is lacking. `anotherKind`: a view for a table, for instance. */
  | { kind: 'different'; rows: [string, string, string][]; missing: string[]; anotherKind?: true }

/**
 * Compares the existing object with the one that a statement wanted, by letting the database judge: it describes
 * the object, drops it, runs the statement, and describes what that made. The caller holds a transaction open in which
 * that can be taken back. Undefined where it can't be done.
 */
export async function compareStructure(
  run: Run,
  statement: SqlStatement,
  object: DbObject,
  rest?: Rest,
): Promise<Structure | undefined> {
  const kindIs = isRelation(object.kind) ? await textOf(run, kindQuery(object)) : object.kind
  if (kindIs === undefined) return undefined
  if (kindIs !== object.kind)
    return { kind: 'different', anotherKind: true, rows: [['kind', kindIs, object.kind]], missing: [] }
  const query = definitionQuery(object)
  const drop = dropping(object)
  if (query === undefined || drop === undefined) return undefined
  const existing = await definitionsOf(run, query)
  if (!existing || existing.length === 0) return undefined
  await run(`SAVEPOINT ${asItIs}`)
  for (const sql of [drop, insideTransaction(alone(statement, object))])
    if ((await run(sql)).kind !== 'ok') return undefined
  await runAll(run, rest?.own ?? [])
  const wanted = await definitionsOf(run, query)
  if (!wanted) return undefined
  const inTheEnd = (await runAll(run, rest?.later ?? [])) ? await definitionsOf(run, query) : wanted
  const judged = (found: readonly Definition[]) =>
    verdict(
      found.filter(row => isComparable(row, object) || isAmong(row, wanted)),
      wanted,
      inTheEnd ?? wanted,
      rest !== undefined,
    )
  const structure = judged(existing)
  if (structure.kind !== 'different') return structure
  await run(`ROLLBACK TO SAVEPOINT ${asItIs}`)
  const sent = await applied(run, changesTo(existing, wanted, inTheEnd ?? wanted))
  const changed = sent && (await definitionsOf(run, query))
  // Only what was tried and leads there is an answer.
  const leads = sent && changed && judged(changed).kind !== 'different'
  return { ...structure, missing: leads ? sent : [] }
}

const asItIs = 'migration_gate_as_it_is'

/** Undefined where one of them is refused. */
export async function applied(run: Run, changes: readonly Piece[]): Promise<string[] | undefined> {
  const sent: string[] = []
  for (const { sql, otherwise } of changes) {
    // Said along with another one already.
    if (sent.includes(sql)) continue
    await run('SAVEPOINT migration_gate_piece')
    const outcome = await run(sql)
    if (outcome.kind === 'ok') sent.push(sql)
    else {
      if (outcome.kind !== 'error' || !otherwise) return undefined
      await run('ROLLBACK TO SAVEPOINT migration_gate_piece')
      for (const one of otherwise) if ((await run(one)).kind !== 'ok') return undefined
      sent.push(...otherwise)
    }
  }
  return sent
}

/** What the migration does to the same object after the statement; unknown where it was not run that far. */
export interface Rest {
  /** Of the same operation. */
  own: readonly string[]
  later: readonly string[]
}

/** Each for itself: one that fails is a failure of its own. */
async function runAll(run: Run, statements: readonly string[]): Promise<boolean> {
  for (const sql of statements) {
    await run('SAVEPOINT migration_gate_piece')
    if ((await run(insideTransaction(sql))).kind !== 'ok')
      await run('ROLLBACK TO SAVEPOINT migration_gate_piece')
  }
  return statements.length > 0
}

/**
 * Wanted is what the operation makes; what the migration makes of it later on may be there as well. What only the
 * existing one has is a difference when it would refuse rows.
 */
function verdict(
  existing: readonly Definition[],
  wanted: readonly Definition[],
  inTheEnd: readonly Definition[],
  whole: boolean,
): Structure {
  const changed: Row[] = []
  const lacking: Row[] = []
  const refusing: Row[] = []
  const additional: Row[] = []
  const there = byName(existing)
  const asked = byName(wanted)
  const later = byName(inTheEnd)
  for (const row of existing) {
    if (asked.has(pieceKey(row)) || later.has(pieceKey(row)) || isDefaultOfNew(row, later)) continue
    const refuses = row.required && (whole || row.kind === 'column')
    const list = refuses ? refusing : additional
    list.push([row.what, withDefault(row, there), '–'])
  }
  for (const row of differing(existing, wanted, inTheEnd)) {
    const twin = there.get(pieceKey(row))
    if (twin) changed.push([row.what, twin.definition, row.definition])
    else lacking.push([row.what, '–', withDefault(row, asked)])
  }
  const rows = [...changed, ...lacking, ...refusing]
  if (rows.length > 0) return { kind: 'different', rows, missing: [] }
  return additional.length > 0 ? { kind: 'compatible', rows: additional } : { kind: 'identical' }
}

/** An index more is the table's, not the column's; a function that takes something else is another one. */
function isComparable({ kind, required }: Definition, object: DbObject): boolean {
  return object.kind === 'column' ? required || kind !== 'index' : object.kind !== 'function'
}

function isAmong(row: Definition, definitions: readonly Definition[]): boolean {
  return definitions.some(one => pieceKey(one) === pieceKey(row))
}

type Row = [string, string, string]

function withDefault(
  { kind, name = '', definition }: Definition,
  among: ReadonlyMap<string, Definition>,
): string {
  const value = among.get(defaultKey(name))
  return kind === 'column' && value ? `${definition} default ${value.definition}` : definition
}

/** One command of an ALTER TABLE with several. */
function alone({ text, start }: SqlStatement, object: DbObject): string {
  const commands = object.table === undefined ? undefined : alterTableCommands(text)
  const at = object.start - start
  const own = commands?.pieces.find(piece => piece.start <= at && at < piece.end)
  return commands && own ? `${text.slice(0, commands.start)} ${text.slice(own.start, own.end)}` : text
}

/** What is built concurrently is the same in the end, but can't be built in a transaction. */
function insideTransaction(statement: string): string {
  return statement.replace(/^(create\s+(?:unique\s+)?index)\s+concurrently\b/i, '$1')
}

function dropping(object: DbObject): string | undefined {
  const schema = object.schema === undefined ? '' : `${quoteIdentifier(object.schema)}.`
  const name = quoteIdentifier(object.name)
  const table = `${schema}${quoteIdentifier(object.table ?? '')}`
  const plain: ObjectKind[] = ['table', 'view', 'materialized view', 'sequence', 'index', 'type']
  if (plain.includes(object.kind)) return `DROP ${object.kind.toUpperCase()} ${schema}${name} CASCADE`
  if (object.kind === 'function')
    return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${functionsNamed(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`
  if (object.kind === 'column') return `ALTER TABLE ${table} DROP COLUMN ${name} CASCADE`
  if (object.kind === 'constraint') return `ALTER TABLE ${table} DROP CONSTRAINT ${name} CASCADE`
  if (object.kind === 'trigger' || object.kind === 'policy')
    return `DROP ${object.kind.toUpperCase()} ${name} ON ${table}`
  return undefined
}

async function textOf(run: Run, query: string): Promise<string | undefined> {
  const outcome = await run(query)
  const value = outcome.kind === 'ok' ? outcome.rows[0]?.kind : undefined
  return typeof value === 'string' ? value : undefined
}
