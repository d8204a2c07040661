import type { RuleMeta } from '../findings/rule-meta.ts'
import { replayDiverges } from './rules/replay-diverges.ts'
import { replayDuplicateColumn } from './rules/replay-duplicate-column.ts'
import { replayDuplicateObject } from './rules/replay-duplicate-object.ts'
import { replayDuplicateTable } from './rules/replay-duplicate-table.ts'
import { replayFailed } from './rules/replay-failed.ts'
import { schemaDrift } from './rules/schema-drift.ts'
import { silentMismatch } from './rules/silent-mismatch.ts'

/** What a replay can find. The replay itself checks; these say what it means. */
export const replayRules: readonly RuleMeta[] = [
  replayDuplicateTable,
  replayDuplicateColumn,
  replayDuplicateObject,
  replayFailed,
  silentMismatch,
  replayDiverges,
  schemaDrift,
]
