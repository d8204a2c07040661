import { objectsIn } from '../languages/sql/nodes.ts'
import { qualified } from '../languages/sql/object-names.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { absentColumn, absentNames } from '../postgres/locate-error.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { literal } from '../schema/object-sql.ts'
import { nearNames } from '../text/near-names.ts'
import { hasWord } from '../text/words.ts'
import type { ConflictTarget } from './failure.ts'

/** What an `ON CONFLICT (…)` names that no unique constraint covers, and what the table has instead. */
export async function conflictTarget(
  run: (sql: string) => Promise<QueryOutcome>,
  statement: SqlStatement,
): Promise<ConflictTarget | undefined> {
  for (const object of objectsIn(statement.node)) {
    if (!('onConflictClause' in object)) continue
    // The insert that the clause belongs to; written as a check, because a tree's objects have no types.
    const insert =
      'InsertStmt' in statement.node && statement.node.InsertStmt.onConflictClause === object.onConflictClause
        ? statement.node.InsertStmt
        : undefined
    const infer = insert?.onConflictClause?.infer
    const relation = insert?.relation
    if (!infer || relation?.relname === undefined) return undefined
    const names = (infer.indexElems ?? []).map(node =>
      'IndexElem' in node ? node.IndexElem.name : undefined,
    )
    const columns = names.filter(name => name !== undefined)
    const table = {
      kind: 'table' as const,
      name: relation.relname,
      ...(relation.schemaname ? { schema: relation.schemaname } : {}),
    }
    const outcome = await run(uniqueIndexes(table))
    const existing = outcome.kind === 'ok' ? outcome.rows.map(row => String(row.columns)) : []
    return {
      table,
      columns,
      existing,
      plain: columns.length === names.length && infer.whereClause === undefined,
    }
  }
  return undefined
}

function uniqueIndexes(table: { schema?: string; name: string }): string {
  return `SELECT regexp_replace(pg_get_indexdef(indexrelid), '^.* USING \\w+ ', '') AS columns FROM pg_index
    WHERE indrelid = to_regclass(${literal(qualified(table))}) AND indisunique ORDER BY 1`
}

/** As many names of a database are looked through. */
const maxNames = 5000

const ofPeople = `nspname !~ '^pg_' AND nspname <> 'information_schema'`

const relations = `SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND ${ofPeople} ORDER BY 1 LIMIT ${maxNames}`

const types = `SELECT typname AS name FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
  WHERE typtype IN ('e', 'd', 'r') AND ${ofPeople} ORDER BY 1 LIMIT ${maxNames}`

const columns = `SELECT relname AS "table", attname AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
  JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND attnum > 0 AND NOT attisdropped AND ${ofPeople}
  ORDER BY 1, 2 LIMIT ${maxNames}`

/** What is there, and is called almost like the table, column or type that a statement asks for. */
export async function likeNames(
  run: (sql: string) => Promise<QueryOutcome>,
  error: PostgresError,
  statement: string,
): Promise<string[]> {
  // PostgreSQL's own hint knows more than a list of names does.
  if (error.hint !== undefined) return []
  const ask = async (sql: string) => {
    const outcome = await run(sql)
    return outcome.kind === 'ok' ? outcome.rows : []
  }
  if (error.code === '42703') {
    const asked = absentColumn(error)
    if (asked === undefined) return []
    const there = (await ask(columns)).filter(row => hasWord(statement, String(row.table)))
    const near = nearNames(
      asked,
      there.map(row => String(row.name)),
    )
    return [
      ...new Set(
        there.flatMap(row =>
          near.includes(String(row.name)) ? `${String(row.table)}.${String(row.name)}` : [],
        ),
      ),
    ].slice(0, 3)
  }
  const asked = absentNames(error)?.at(-1)
  if (asked === undefined || (error.code !== '42P01' && error.code !== '42704')) return []
  const rows = await ask(error.code === '42P01' ? relations : types)
  return nearNames(asked, [...new Set(rows.map(row => String(row.name)))])
}
