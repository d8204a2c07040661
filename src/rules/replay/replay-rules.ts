import type { RuleMeta } from '../../model/rule-meta.ts'
import { assertionFailed } from './assertion-failed.ts'
import { blockingLock } from './blocking-lock.ts'
import { downFails } from './down-fails.ts'
import { downIncomplete } from './down-incomplete.ts'
import { downLosesRows } from './down-loses-rows.ts'
import { failsWithRows } from './fails-with-rows.ts'
import { failsWithSomeRows } from './fails-with-some-rows.ts'
import { irreversibleMigration } from './irreversible-migration.ts'
import { modelsOutOfDate } from './models-out-of-date.ts'
import { replayDiverges } from './replay-diverges.ts'
import { replayDuplicateColumn } from './replay-duplicate-column.ts'
import { replayDuplicateObject } from './replay-duplicate-object.ts'
import { replayDuplicateTable } from './replay-duplicate-table.ts'
import { replayFailed } from './replay-failed.ts'
import { rowsDropped } from './rows-dropped.ts'
import { schemaDrift } from './schema-drift.ts'
import { silentMismatch } from './silent-mismatch.ts'

/** What a replay can find. The replay itself checks; these say what it means. */
export const replayRules: readonly RuleMeta[] = [
  replayDuplicateTable,
  replayDuplicateColumn,
  replayDuplicateObject,
  replayFailed,
  silentMismatch,
  replayDiverges,
  schemaDrift,
  failsWithRows,
  failsWithSomeRows,
  rowsDropped,
  assertionFailed,
  modelsOutOfDate,
  downFails,
  downIncomplete,
  downLosesRows,
  irreversibleMigration,
  blockingLock,
]
