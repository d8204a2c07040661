import { splitScript } from '../../languages/sql/split.ts'
import type { Migration } from '../../model/migration.ts'

/** What PostgreSQL gets as one message is one transaction, unless it is one statement. */
export function asOneMessage(text: string): Migration['transaction'] {
  return splitScript(text).statements.length > 1 ? 'per-migration' : 'autocommit'
}
