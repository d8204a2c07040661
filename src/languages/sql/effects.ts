import { byName } from '../../text/by-name.ts'
import { alterTableEffects } from './effects-alter-table.ts'
import { tableObjects } from './effects-create-table.ts'
import { dropEffects, renameEffects } from './effects-drop.ts'
import { nameParts, schemaOf } from './nodes.ts'
import { derivedName, joinedColumns } from './object-names.ts'
import { type DbObject, type Effects, madeBy, type ObjectKind } from './objects.ts'
import type { SqlStatement } from './script.ts'

/** What a statement creates, drops and renames. Bodies of DO blocks and functions are not looked into. */
export function effectsOf(statement: SqlStatement): Effects {
  return (
    dropEffects(statement) ??
    renameEffects(statement) ??
    alterTableEffects(statement) ?? { creates: creates(statement), drops: [], renames: [] }
  )
}

function creates(statement: SqlStatement): DbObject[] {
  return (
    relationMade(statement) ??
    typeOrFunctionMade(statement) ??
    partOfTableMade(statement) ??
    otherMade(statement) ??
    []
  )
}

function one(
  statement: SqlStatement,
  kind: ObjectKind,
  name: string | undefined,
  more: Partial<DbObject> = {},
): DbObject[] {
  return name === undefined ? [] : [madeBy(statement, { kind, name, ...more })]
}

function dotted(
  statement: SqlStatement,
  kind: ObjectKind,
  parts: string[],
  more: Partial<DbObject> = {},
): DbObject[] {
  return one(statement, kind, parts.at(-1), { ...schemaOf(parts), ...more })
}

function relationMade(statement: SqlStatement): DbObject[] | undefined {
  const { node } = statement
  if ('CreateStmt' in node) return tableObjects(statement, node.CreateStmt)
  if ('CreateForeignTableStmt' in node) return tableObjects(statement, node.CreateForeignTableStmt.base ?? {})
  if ('CreateTableAsStmt' in node) {
    const { into, objtype, if_not_exists } = node.CreateTableAsStmt
    const kind = objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table'
    return relation(statement, kind, into?.rel, if_not_exists === true)
  }
  if ('SelectStmt' in node) return relation(statement, 'table', node.SelectStmt.intoClause?.rel, false)
  if ('ViewStmt' in node)
    return relation(statement, 'view', node.ViewStmt.view, node.ViewStmt.replace === true)
  if ('CreateSeqStmt' in node) {
    return relation(
      statement,
      'sequence',
      node.CreateSeqStmt.sequence,
      node.CreateSeqStmt.if_not_exists === true,
    )
  }
  return undefined
}

const definitions: Record<string, ObjectKind> = byName({
  OBJECT_TYPE: 'type',
  OBJECT_AGGREGATE: 'function',
  OBJECT_OPERATOR: 'operator',
  OBJECT_COLLATION: 'collation',
})

function typeOrFunctionMade(statement: SqlStatement): DbObject[] | undefined {
  const { node } = statement
  if ('CreateEnumStmt' in node) return dotted(statement, 'type', nameParts(node.CreateEnumStmt.typeName))
  if ('CreateRangeStmt' in node) return dotted(statement, 'type', nameParts(node.CreateRangeStmt.typeName))
  if ('CreateDomainStmt' in node)
    return dotted(statement, 'type', nameParts(node.CreateDomainStmt.domainname))
  if ('CompositeTypeStmt' in node) {
    const { typevar } = node.CompositeTypeStmt
    return one(statement, 'type', typevar?.relname, typevar?.schemaname ? { schema: typevar.schemaname } : {})
  }
  if ('AlterEnumStmt' in node) {
    const { typeName, newVal, oldVal, skipIfNewValExists } = node.AlterEnumStmt
    const parts = nameParts(typeName)
    if (oldVal !== undefined || newVal === undefined) return []
    return one(statement, 'enum value', newVal, {
      ...schemaOf(parts),
      table: parts.at(-1) ?? '',
      guarded: skipIfNewValExists === true,
    })
  }
  if ('CreateFunctionStmt' in node) {
    return dotted(statement, 'function', nameParts(node.CreateFunctionStmt.funcname), {
      guarded: node.CreateFunctionStmt.replace === true,
    })
  }
  if ('DefineStmt' in node) {
    const { kind, defnames, if_not_exists, replace } = node.DefineStmt
    return dotted(statement, definitions[kind ?? ''] ?? 'other', nameParts(defnames), {
      guarded: if_not_exists === true || replace === true,
    })
  }
  return undefined
}

function partOfTableMade(statement: SqlStatement): DbObject[] | undefined {
  const { node } = statement
  if ('IndexStmt' in node) {
    const { idxname, relation: table, indexParams, indexIncludingParams, if_not_exists } = node.IndexStmt
    const keys = [...(indexParams ?? []), ...(indexIncludingParams ?? [])]
    const columns = keys.map(key => ('IndexElem' in key ? key.IndexElem.name : undefined))
    const name = idxname ?? derivedName(table?.relname ?? '', joinedColumns(columns), 'idx')
    return one(statement, 'index', name, {
      ...(table?.schemaname ? { schema: table.schemaname } : {}),
      guarded: if_not_exists === true,
    })
  }
  if ('CreateTrigStmt' in node) {
    const { trigname, relation: table, replace } = node.CreateTrigStmt
    return one(statement, 'trigger', trigname, { ...onTable(table), guarded: replace === true })
  }
  if ('CreatePolicyStmt' in node)
    return one(statement, 'policy', node.CreatePolicyStmt.policy_name, onTable(node.CreatePolicyStmt.table))
  if ('RuleStmt' in node) {
    return one(statement, 'rule', node.RuleStmt.rulename, {
      ...onTable(node.RuleStmt.relation),
      guarded: node.RuleStmt.replace === true,
    })
  }
  return undefined
}

function otherMade(statement: SqlStatement): DbObject[] | undefined {
  const { node } = statement
  if ('CreateSchemaStmt' in node) {
    const { schemaname, authrole, if_not_exists } = node.CreateSchemaStmt
    return one(statement, 'schema', schemaname ?? authrole?.rolename, { guarded: if_not_exists === true })
  }
  if ('CreateExtensionStmt' in node) {
    return one(statement, 'extension', node.CreateExtensionStmt.extname, {
      guarded: node.CreateExtensionStmt.if_not_exists === true,
    })
  }
  if ('CreateRoleStmt' in node) return one(statement, 'role', node.CreateRoleStmt.role)
  if ('CreatedbStmt' in node) return one(statement, 'database', node.CreatedbStmt.dbname)
  if ('CreatePublicationStmt' in node)
    return one(statement, 'publication', node.CreatePublicationStmt.pubname)
  if ('CreateSubscriptionStmt' in node)
    return one(statement, 'subscription', node.CreateSubscriptionStmt.subname)
  if ('CreateEventTrigStmt' in node) return one(statement, 'event trigger', node.CreateEventTrigStmt.trigname)
  if ('CreateForeignServerStmt' in node) {
    return one(statement, 'foreign server', node.CreateForeignServerStmt.servername, {
      guarded: node.CreateForeignServerStmt.if_not_exists === true,
    })
  }
  if ('CreateConversionStmt' in node)
    return dotted(statement, 'other', nameParts(node.CreateConversionStmt.conversion_name))
  return undefined
}

interface RangeVarLike {
  schemaname?: string
  relname?: string
  relpersistence?: string
  location?: number
}

function relation(
  statement: SqlStatement,
  kind: ObjectKind,
  rel: RangeVarLike | undefined,
  guarded: boolean,
): DbObject[] {
  if (rel?.relname === undefined) return []
  return [
    madeBy(statement, {
      kind,
      name: rel.relname,
      ...(rel.schemaname ? { schema: rel.schemaname } : {}),
      guarded,
      start: statement.at(rel.location),
      ...(rel.relpersistence === 't' ? { temporary: true } : {}),
    }),
  ]
}

function onTable(rel: RangeVarLike | undefined): Partial<DbObject> {
  return { table: rel?.relname ?? '', ...(rel?.schemaname ? { schema: rel.schemaname } : {}) }
}
