import type { BlockingWork } from '../../model/locks.ts'

const operations = '`django.contrib.postgres.operations`'
const apart = 'in a `SeparateDatabaseAndState`, whose `state_operations` hold the operation as it stands here'

const forms: Partial<Record<BlockingWork, string>> = {
  index: `Write \`AddIndexConcurrently\` of ${operations} in a migration with \`atomic = False\`.`,
  'drop-index': `Write \`RemoveIndexConcurrently\` of ${operations} in a migration with \`atomic = False\`.`,
  unique: `Write \`RunSQL("CREATE UNIQUE INDEX CONCURRENTLY …")\` and \`RunSQL("ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX …")\` ${apart}, in a migration with \`atomic = False\`.`,
  check: `Write \`AddConstraintNotValid\` of ${operations}, and \`ValidateConstraint\` in a later migration: that reads the table while others go on.`,
  'foreign-key': `Write \`RunSQL("ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID")\` ${apart}, and \`ValidateConstraint\` of ${operations} in a later migration.`,
  'not-null': `First \`AddConstraintNotValid\` of ${operations} with a check that the column is not null; in a later migration \`ValidateConstraint\`, then \`AlterField\`, which then reads no row, and remove the check.`,
  default:
    'Write `AddField` with `null=True`, fill the rows in batches in a later migration, and then `AlterField` to what the model says.',
  brief:
    'Write `migrations.RunSQL("SET LOCAL lock_timeout = \'5s\'", migrations.RunSQL.noop)` as the first operation, and run the migration again where it gives up.',
}

/** How a migration says the same without keeping others waiting. */
export function djangoWithoutBlocking(work: BlockingWork): string | undefined {
  return forms[work]
}
