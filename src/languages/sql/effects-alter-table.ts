import { columnObjects, constraintObjects, type Owner, ownerOf } from './effects-create-table.ts'
import { type Effects, isRelation, type ObjectKind, type ObjectName } from './objects.ts'
import type { SqlStatement } from './script.ts'

/** What an ALTER TABLE adds and drops; undefined for any other statement. */
export function alterTableEffects(statement: SqlStatement): Effects | undefined {
  if (!('AlterTableStmt' in statement.node)) return undefined
  const { relation, cmds = [] } = statement.node.AlterTableStmt
  const owner = ownerOf(statement, relation)
  const effects: Effects = { creates: [], drops: [], renames: [] }
  for (const node of cmds) {
    if (!('AlterTableCmd' in node)) continue
    const { subtype, name, def, missing_ok } = node.AlterTableCmd
    if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) {
      for (const object of columnObjects(owner, def.ColumnDef))
        effects.creates.push({ ...object, guarded: missing_ok === true })
    } else if (subtype === 'AT_AddConstraint' && def && 'Constraint' in def) {
      effects.creates.push(...constraintObjects(owner, def.Constraint))
    } else if (subtype === 'AT_DropColumn' && name !== undefined)
      effects.drops.push(partName(owner, 'column', name))
    else if (subtype === 'AT_DropConstraint' && name !== undefined) {
      effects.drops.push(partName(owner, 'constraint', name), partName(owner, 'index', name))
    }
  }
  return effects
}

export function partName(owner: Pick<Owner, 'schema' | 'table'>, kind: ObjectKind, name: string): ObjectName {
  return {
    kind,
    name,
    ...(owner.schema === undefined ? {} : { schema: owner.schema }),
    ...(isRelation(kind) ? {} : { table: owner.table }),
  }
}
