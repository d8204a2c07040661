import { byName } from '../../text/by-name.ts'
import { partName } from './effects-alter-table.ts'
import { objectNameParts, schemaOf } from './nodes.ts'
import { type Effects, isRelation, madeBy, type ObjectKind, type ObjectName } from './objects.ts'
import type { SqlStatement } from './script.ts'

const kinds: Record<string, ObjectKind> = byName({
  OBJECT_TABLE: 'table',
  OBJECT_FOREIGN_TABLE: 'table',
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized view',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_INDEX: 'index',
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'type',
  OBJECT_FUNCTION: 'function',
  OBJECT_PROCEDURE: 'function',
  OBJECT_ROUTINE: 'function',
  OBJECT_AGGREGATE: 'function',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_POLICY: 'policy',
  OBJECT_RULE: 'rule',
  OBJECT_SCHEMA: 'schema',
  OBJECT_EXTENSION: 'extension',
  OBJECT_ROLE: 'role',
  OBJECT_COLUMN: 'column',
  OBJECT_TABCONSTRAINT: 'constraint',
  OBJECT_COLLATION: 'collation',
  OBJECT_PUBLICATION: 'publication',
  OBJECT_EVENT_TRIGGER: 'event trigger',
})

const belongsToTable = new Set<ObjectKind>(['trigger', 'policy', 'rule'])

export function dropEffects(statement: SqlStatement): Effects | undefined {
  const { node } = statement
  if ('DropStmt' in node) {
    const kind = kinds[node.DropStmt.removeType ?? '']
    const drops = kind
      ? (node.DropStmt.objects ?? []).map(object => dropped(kind, objectNameParts(object)))
      : []
    return { creates: [], drops, renames: [] }
  }
  if ('DropRoleStmt' in node) {
    const names = (node.DropRoleStmt.roles ?? []).map(role =>
      'RoleSpec' in role ? role.RoleSpec.rolename : undefined,
    )
    return { creates: [], drops: names.flatMap(name => (name ? [{ kind: 'role', name }] : [])), renames: [] }
  }
  return undefined
}

/** The name of a trigger, policy or rule comes after its table's. */
function dropped(kind: ObjectKind, parts: string[]): ObjectName {
  const name = parts.at(-1) ?? ''
  if (!belongsToTable.has(kind)) return { kind, name, ...schemaOf(parts) }
  const owner = parts.slice(0, -1)
  return { kind, name, table: owner.at(-1) ?? '', ...schemaOf(owner) }
}

export function renameEffects(statement: SqlStatement): Effects | undefined {
  const { node } = statement
  if ('RenameStmt' in node) {
    const { renameType, relation, subname, newname, object, missing_ok } = node.RenameStmt
    const kind = kinds[renameType ?? '']
    if (!kind || newname === undefined) return { creates: [], drops: [], renames: [] }
    const owner = {
      table: relation?.relname ?? '',
      ...(relation?.schemaname ? { schema: relation.schemaname } : {}),
    }
    const from =
      relation === undefined
        ? named(kind, objectNameParts(object), subname)
        : isRelation(kind)
          ? partName(owner, kind, owner.table)
          : partName(owner, kind, subname ?? '')
    return {
      creates: [],
      drops: [],
      renames: [{ from, to: madeBy(statement, { ...from, name: newname, guarded: missing_ok === true }) }],
    }
  }
  if ('AlterObjectSchemaStmt' in node) {
    const { objectType, relation, object, newschema, missing_ok } = node.AlterObjectSchemaStmt
    const kind = kinds[objectType ?? '']
    if (!kind || newschema === undefined) return { creates: [], drops: [], renames: [] }
    const parts = relation
      ? [relation.schemaname, relation.relname].filter(p => p !== undefined)
      : objectNameParts(object)
    const from = named(kind, parts, undefined)
    return {
      creates: [],
      drops: [],
      renames: [
        { from, to: madeBy(statement, { ...from, schema: newschema, guarded: missing_ok === true }) },
      ],
    }
  }
  return undefined
}

function named(kind: ObjectKind, parts: string[], subname: string | undefined): ObjectName {
  return { kind, name: parts.at(-1) ?? subname ?? '', ...schemaOf(parts) }
}
