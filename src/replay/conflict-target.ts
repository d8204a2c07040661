import { objectsIn } from '../languages/sql/nodes.ts'
import { qualified } from '../languages/sql/object-names.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { literal } from '../schema/object-sql.ts'
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
