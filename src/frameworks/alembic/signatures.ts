import type { ObjectKind } from '../../languages/sql/objects.ts'
import { byName } from '../../text/by-name.ts'

/** How one of Alembic's operations is called, and what it does to which object. */
export interface Signature {
  /** The parameters that may be given by place; the table's is left out in a batch. */
  parameters: readonly string[]
  /** Which of them names the table. */
  table: string
  /** Which keyword names the table's schema. */
  schema: string
  does: 'creates' | 'drops' | 'renames' | 'alters' | 'nothing'
  kind: ObjectKind
  /** Which parameter names the object. */
  named: string
  /** PostgreSQL keeps an index for the constraint, under the same name. */
  withIndex: boolean
}

function signature(
  does: Signature['does'],
  kind: ObjectKind,
  parameters: readonly string[],
  more: Partial<Signature> = {},
): Signature {
  const named = `${kind}_name`
  return { does, kind, parameters, table: 'table_name', schema: 'schema', named, withIndex: false, ...more }
}

const constraint = (parameters: readonly string[], more: Partial<Signature> = {}) =>
  signature('creates', 'constraint', ['constraint_name', ...parameters], more)

/** https://alembic.sqlalchemy.org/en/latest/ops.html */
export const signatures: Readonly<Record<string, Signature>> = byName({
  create_table: signature('creates', 'table', ['table_name']),
  drop_table: signature('drops', 'table', ['table_name']),
  rename_table: signature('renames', 'table', ['old_table_name', 'new_table_name'], {
    table: 'old_table_name',
    named: 'old_table_name',
  }),
  add_column: signature('creates', 'column', ['table_name', 'column'], { named: 'column' }),
  drop_column: signature('drops', 'column', ['table_name', 'column_name']),
  alter_column: signature('alters', 'column', ['table_name', 'column_name']),
  create_index: signature('creates', 'index', ['index_name', 'table_name', 'columns']),
  drop_index: signature('drops', 'index', ['index_name', 'table_name']),
  create_unique_constraint: constraint(['table_name', 'columns'], { withIndex: true }),
  create_primary_key: constraint(['table_name', 'columns'], { withIndex: true }),
  create_exclude_constraint: constraint(['table_name'], { withIndex: true }),
  create_check_constraint: constraint(['table_name', 'condition']),
  create_foreign_key: constraint(['source_table', 'referent_table', 'local_cols', 'remote_cols'], {
    table: 'source_table',
    schema: 'source_schema',
  }),
  drop_constraint: signature('drops', 'constraint', ['constraint_name', 'table_name', 'type_'], {
    withIndex: true,
  }),
  create_table_comment: signature('nothing', 'table', ['table_name', 'comment']),
  drop_table_comment: signature('nothing', 'table', ['table_name']),
})

/** The parameters in the order in which they are given by place. */
export function parametersOf({ parameters, table }: Signature, inBatch: boolean): readonly string[] {
  return inBatch ? parameters.filter(one => one !== table && one !== 'table_name') : parameters
}
