import type { DemoCase } from './case.ts'
import { oneRevision, twoHeads } from './cases/alembic.ts'
import { differentTable, duplicateTable } from './cases/alembic-tables.ts'
import { duplicateColumn } from './cases/duplicate-column.ts'
import { onConflict } from './cases/on-conflict.ts'
import { sameTable } from './cases/supabase.ts'
import { codeReplaced, twoBranches } from './cases/two-branches.ts'

/** The first one is what `demo` shows when nothing is named. */
export const demoCases: readonly DemoCase[] = [
  sameTable,
  onConflict,
  twoBranches,
  codeReplaced,
  twoHeads,
  oneRevision,
  duplicateColumn,
  duplicateTable,
  differentTable,
]
