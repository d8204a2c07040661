import type { BlockingWork } from '../../model/locks.ts'

const validateLater =
  'and in a later revision `op.execute("ALTER TABLE … VALIDATE CONSTRAINT …")`: that reads the table while others go on.'
const outside = 'in `with op.get_context().autocommit_block():`'

const forms: Partial<Record<BlockingWork, string>> = {
  index: `Write \`op.create_index(..., postgresql_concurrently=True)\` ${outside}.`,
  'drop-index': `Write \`op.drop_index(..., postgresql_concurrently=True)\` ${outside}.`,
  unique: `Write \`op.create_index(..., unique=True, postgresql_concurrently=True)\` ${outside}, then \`op.execute("ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX …")\`.`,
  check: `Write \`op.create_check_constraint(..., postgresql_not_valid=True)\`, ${validateLater}`,
  'foreign-key': `Write \`op.create_foreign_key(..., postgresql_not_valid=True)\`, ${validateLater}`,
  'not-null':
    'First `op.create_check_constraint(..., "… IS NOT NULL", postgresql_not_valid=True)`; in a later revision `op.execute("ALTER TABLE … VALIDATE CONSTRAINT …")`, then `op.alter_column(..., nullable=False)`, which then reads no row, and drop the check.',
  default:
    'Write `op.add_column(...)` without `server_default`, then `op.alter_column(..., server_default=...)`, which is for new rows only, and fill in the others in batches.',
  brief:
    'Write `op.execute("SET LOCAL lock_timeout = \'5s\'")` before it, and run the revision again where it gives up.',
}

/** How a revision says the same without keeping others waiting. */
export function alembicWithoutBlocking(work: BlockingWork): string | undefined {
  return forms[work]
}
