import type { DbObject, ObjectName } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { createdObject, isDuplicate, namesInMessage } from './locate-error.ts'
import type { PostgresError } from './postgres-error.ts'

/** What exists already, for a duplicate. */
export function existingObjectOf(
  error: PostgresError,
  statement: SqlStatement,
): ObjectName | DbObject | undefined {
  if (!isDuplicate(error.code)) return undefined
  return createdObject(error, statement) ?? namedByMessage(error)
}

/** For dynamic SQL: what PostgreSQL's message names is all that is known; such errors have no fields for it. */
function namedByMessage(error: PostgresError): ObjectName | undefined {
  const [name, table] = namesInMessage(error.message)
  if (name === undefined) return undefined
  if (error.code === '42P07') return { kind: 'table', name }
  if (error.code === '42701' && table !== undefined) return { kind: 'column', name, table }
  if (error.code === '42P06') return { kind: 'schema', name }
  if (error.code === '42723') return { kind: 'function', name }
  if (error.code === '42710') {
    const kind = /\b(type|role|extension|trigger|policy|constraint)\b/.exec(error.message)?.[1]
    if (kind === 'type' || kind === 'role' || kind === 'extension') return { kind, name }
    if ((kind === 'trigger' || kind === 'policy' || kind === 'constraint') && table !== undefined)
      return { kind, name, table }
  }
  return undefined
}
