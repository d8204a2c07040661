import { appliedMigrationEdited } from './applied-migration-edited.ts'
import { appliedMigrationRemoved } from './applied-migration-removed.ts'
import { dependencyCycle } from './dependency-cycle.ts'
import { divergedHeads } from './diverged-heads.ts'
import { duplicateRevision } from './duplicate-revision.ts'
import { duplicateVersion } from './duplicate-version.ts'
import { headFileOutOfDate } from './head-file-out-of-date.ts'
import { missingParent } from './missing-parent.ts'
import { neverRuns } from './never-runs.ts'
import { outOfOrder } from './out-of-order.ts'
import { reusedNumber } from './reused-number.ts'
import type { Rule } from './rule.ts'
import { sameObject } from './same-object.ts'
import { swallowedDatabaseError } from './swallowed-database-error.ts'
import { unguardedDowngrade } from './unguarded-downgrade.ts'
import { unreadableMigration } from './unreadable-migration.ts'
import { versionGap } from './version-gap.ts'

/** The rules that need no database, in the order in which they are reported. */
export const rules: readonly Rule[] = [
  divergedHeads,
  duplicateVersion,
  duplicateRevision,
  sameObject,
  missingParent,
  dependencyCycle,
  outOfOrder,
  versionGap,
  neverRuns,
  headFileOutOfDate,
  reusedNumber,
  appliedMigrationRemoved,
  appliedMigrationEdited,
  swallowedDatabaseError,
  unguardedDowngrade,
  unreadableMigration,
]
