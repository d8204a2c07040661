import { constraintName } from './identifiers.ts'
import { NotKnownError } from './not-known.ts'

/** `MetaData(naming_convention=…)`, by the short keys. */
export type Conventions = ReadonlyMap<string, string>

/** `DEFAULT_NAMING_CONVENTION`: https://docs.sqlalchemy.org/en/20/core/constraints.html#configuring-constraint-naming-conventions */
export const defaultConventions: Conventions = new Map([['ix', 'ix_%(column_0_label)s']])

export interface Unnamed {
  kind: 'ix' | 'uq' | 'ck' | 'fk' | 'pk' | 'ex'
  name: string | undefined
  /** op.f(): no convention applies. */
  final: boolean
  table: string
  schema?: string | undefined
  columns: readonly string[]
  referredTable?: string
  referredColumns?: readonly string[]
}

/** The name as it is written in SQL; undefined where PostgreSQL is left to choose one. */
export function namedBy(object: Unnamed, conventions: Conventions): string | undefined {
  const convention = conventions.get(object.kind)
  if (object.final && object.name !== undefined) return constraintName(object.name, true)
  if (convention !== undefined && (object.name === undefined || convention.includes('constraint_name')))
    return constraintName(filled(convention, object), true)
  return object.name === undefined ? undefined : constraintName(object.name, false)
}

/** `ConventionDict`: https://github.com/sqlalchemy/sqlalchemy/blob/main/lib/sqlalchemy/sql/naming.py */
function filled(convention: string, object: Unnamed): string {
  const label = (column: string): string =>
    [object.schema?.replaceAll('.', '_'), object.table, column].filter(part => part !== undefined).join('_')
  return convention.replace(/%\((\w+)\)s/g, (_, token: string) => {
    if (token === 'table_name') return object.table
    if (token === 'referred_table_name') return object.referredTable ?? ''
    if (token === 'constraint_name') {
      if (object.name === undefined)
        throw new NotKnownError(
          'the naming convention uses %(constraint_name)s, and the constraint has no name: SQLAlchemy refuses it',
        )
      return object.name
    }
    const found = /^(referred_)?column_(\d+)(_?N)?_(name|key|label)$/.exec(token)
    if (!found) throw new NotKnownError(`the naming convention uses %(${token})s`)
    const [, referred, index, many, what] = found
    const columns = (referred ? object.referredColumns : object.columns) ?? []
    const shown = (column: string): string => (what === 'label' ? label(column) : column)
    if (many) return columns.map(shown).join(many.startsWith('_') ? '_' : '')
    const one = columns[Number(index)]
    return one === undefined ? '' : shown(one)
  })
}
