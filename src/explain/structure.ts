import { quoteIdentifier } from '../languages/sql/object-names.ts'
import { type DbObject, isRelation, type ObjectKind } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import type { Structure } from '../replay/failure.ts'
import { type Definition, definitionQuery, definitionsOf, kindQuery, type Run } from './definition.ts'

/**
 * Compares the object in the way with the one that a statement wanted, by letting the database judge: it describes
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
  if (kindIs !== object.kind) return { kind: 'different', rows: [['kind', kindIs, object.kind]], missing: [] }
  const query = definitionQuery(object)
  const drop = dropping(object)
  if (query === undefined || drop === undefined) return undefined
  const existing = await definitionsOf(run, query)
  if (!existing || existing.length === 0) return undefined
  for (const sql of [drop, insideTransaction(statement.text)])
    if ((await run(sql)).kind !== 'ok') return undefined
  await runAll(run, rest?.own ?? [])
  const wanted = await definitionsOf(run, query)
  if (!wanted) return undefined
  const inTheEnd = (await runAll(run, rest?.later ?? [])) ? await definitionsOf(run, query) : wanted
  return verdict(existing, wanted, inTheEnd ?? wanted, rest !== undefined)
}

/** What the migration does to the same object behind the statement; unknown where it was not run that far. */
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
  const besides: Row[] = []
  const columns: string[] = []
  const missing: string[] = []
  const there = new Map(existing.map(row => [row.what, row]))
  const asked = new Map(wanted.map(row => [row.what, row]))
  const later = new Map(inTheEnd.map(row => [row.what, row]))
  for (const row of existing) {
    if (asked.has(row.what) || later.has(row.what) || isDefaultOfNew(row, later)) continue
    const refuses = row.required && (whole || row.what.startsWith('column '))
    const list = refuses ? refusing : besides
    list.push([row.what, withDefault(row, there), '–'])
  }
  for (const row of wanted) {
    const twin = there.get(row.what)
    const end = later.get(row.what)
    if (twin ? [row.definition, end?.definition].includes(twin.definition) : !end) continue
    // A missing column brings its default.
    if (isDefaultOfNew(row, there)) continue
    if (twin) changed.push([row.what, twin.definition, row.definition])
    else lacking.push([row.what, '–', withDefault(row, asked)])
    const own = twin ? changeOf(twin, row) : row.statement
    if (own === undefined) continue
    // Keys and indexes need their columns first.
    if (row.what.startsWith('column ')) columns.push(own)
    else missing.push(own)
  }
  const rows = [...changed, ...lacking, ...refusing]
  if (rows.length > 0) return { kind: 'different', rows, missing: [...columns, ...missing] }
  return besides.length > 0 ? { kind: 'compatible', rows: besides } : { kind: 'identical' }
}

/** Only the type, only the nullability, or both. What else a column can be is not changed in one go. */
function changeOf(is: Definition, wanted: Definition): string | undefined {
  if (!wanted.what.startsWith('column ') || wanted.change === undefined) return wanted.change
  const parts = (definition: string) =>
    /^(.*?)( not null)?( identity.*| generated.*)?$/.exec(definition) ?? []
  const [, type, notNull, kind] = parts(wanted.definition)
  const [, typeIs, notNullIs, kindIs] = parts(is.definition)
  if (type === undefined || kind !== kindIs) return undefined
  const changes = [
    ...(type === typeIs ? [] : [`TYPE ${type}`]),
    ...(notNull === notNullIs ? [] : [`${notNull ? 'SET' : 'DROP'} NOT NULL`]),
  ]
  const [table, column] = [wanted.change.replace(/ ALTER COLUMN .*$/, ''), wanted.change]
  const start = column.slice(table.length)
  return changes.length === 0 ? undefined : `${table}${changes.map(change => `${start} ${change}`).join(',')}`
}

type Row = [string, string, string]

const defaultOf = 'default of '

function isDefaultOfNew({ what }: Definition, known: ReadonlyMap<string, Definition>): boolean {
  return what.startsWith(defaultOf) && !known.has(what.replace(defaultOf, 'column '))
}

function withDefault({ what, definition }: Definition, among: ReadonlyMap<string, Definition>): string {
  const value = among.get(what.replace(/^column /, defaultOf))
  return what.startsWith('column ') && value ? `${definition} default ${value.definition}` : definition
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
  if (object.kind === 'function') return `DROP ROUTINE ${schema}${name} CASCADE`
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
