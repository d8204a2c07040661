import { quoteIdentifier } from '../languages/sql/object-names.ts'
import { type DbObject, isRelation, type ObjectKind } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import type { Structure } from '../replay/failure.ts'
import { type Definition, definitionQuery, kindQuery } from './definition.ts'

type Run = (sql: string) => Promise<QueryOutcome>

/**
 * Compares the object in the way with the one that a statement wanted, by letting the database judge: it describes
 * the object, drops it, runs the statement, and describes what that made. The caller holds a transaction open in which
 * that can be taken back. Undefined where it can't be done.
 */
export async function compareStructure(
  run: Run,
  statement: SqlStatement,
  object: DbObject,
): Promise<Structure | undefined> {
  const kindIs = isRelation(object.kind) ? await textOf(run, kindQuery(object)) : object.kind
  if (kindIs === undefined) return undefined
  if (kindIs !== object.kind) return { kind: 'different', rows: [['kind', kindIs, object.kind]] }
  const query = definitionQuery(object)
  const drop = dropping(object)
  if (query === undefined || drop === undefined) return undefined
  const existing = await rowsOf(run, query)
  if (!existing || existing.length === 0) return undefined
  for (const sql of [drop, insideTransaction(statement.text)])
    if ((await run(sql)).kind !== 'ok') return undefined
  const wanted = await rowsOf(run, query)
  return wanted && verdict(existing, wanted)
}

/** What only the existing one has and the other can do without (an index that is not unique) is no difference. */
function verdict(existing: readonly Definition[], wanted: readonly Definition[]): Structure {
  const rows: [string, string, string][] = []
  const other = new Map(wanted.map(row => [row.what, row]))
  const known = new Set(existing.map(row => row.what))
  for (const row of existing) {
    const twin = other.get(row.what)
    if (twin ? twin.definition !== row.definition : row.required) {
      rows.push([row.what, row.definition, twin?.definition ?? '–'])
    }
  }
  for (const row of wanted) if (!known.has(row.what)) rows.push([row.what, '–', row.definition])
  return rows.length === 0 ? { kind: 'identical' } : { kind: 'different', rows }
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

async function rowsOf(run: Run, query: string): Promise<Definition[] | undefined> {
  const outcome = await run(query)
  if (outcome.kind !== 'ok') return undefined
  return outcome.rows.map(row => ({
    what: String(row.what),
    // For people, in a table's cell.
    definition: String(row.definition).replace(/\s+/g, ' ').trim(),
    required: row.required === true || row.required === 't',
  }))
}

async function textOf(run: Run, query: string): Promise<string | undefined> {
  const outcome = await run(query)
  const value = outcome.kind === 'ok' ? outcome.rows[0]?.kind : undefined
  return typeof value === 'string' ? value : undefined
}
