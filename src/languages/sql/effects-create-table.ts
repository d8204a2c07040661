import type { ColumnDef, Constraint, CreateStmt } from 'libpg-query'
import type { Node } from './grammar.ts'
import { nameParts, objectsIn } from './nodes.ts'
import { derivedName, joinedColumns } from './object-names.ts'
import { type DbObject, isRelation, madeBy, type ObjectKind } from './objects.ts'
import type { SqlStatement } from './script.ts'

/** Names the table that the parts belong to. */
export interface Owner {
  statement: SqlStatement
  table: string
  schema?: string
}

/** A new table with its columns, constraints, and what PostgreSQL makes and names along with them. */
export function tableObjects(statement: SqlStatement, create: CreateStmt): DbObject[] {
  const { relation, tableElts = [], if_not_exists } = create
  if (relation?.relname === undefined) return []
  const owner = ownerOf(statement, relation)
  const table = madeBy(statement, {
    kind: 'table',
    name: owner.table,
    ...(owner.schema === undefined ? {} : { schema: owner.schema }),
    start: statement.at(relation.location),
  })
  const parts = tableElts.flatMap(element => elementObjects(owner, element))
  const more: Partial<DbObject> = {
    guarded: if_not_exists === true,
    ...(relation.relpersistence === 't' ? { temporary: true as const } : {}),
  }
  return [table, ...parts].map(object => ({ ...object, ...more }))
}

export function ownerOf(
  statement: SqlStatement,
  relation: { relname?: string; schemaname?: string } | undefined,
): Owner {
  return {
    statement,
    table: relation?.relname ?? '',
    ...(relation?.schemaname ? { schema: relation.schemaname } : {}),
  }
}

function elementObjects(owner: Owner, element: Node): DbObject[] {
  if ('ColumnDef' in element) return columnObjects(owner, element.ColumnDef)
  if ('Constraint' in element) return constraintObjects(owner, element.Constraint)
  return []
}

const serials = new Set(['serial', 'serial2', 'serial4', 'serial8', 'smallserial', 'bigserial'])

/** A column, its constraints, and the sequence of a serial or identity column. */
export function columnObjects(owner: Owner, column: ColumnDef): DbObject[] {
  const name = column.colname ?? ''
  const objects = [part(owner, 'column', name, column.location)]
  const constraints = (column.constraints ?? []).flatMap(node =>
    'Constraint' in node ? [node.Constraint] : [],
  )
  const type = nameParts(column.typeName?.names).at(-1) ?? ''
  if (serials.has(type) || constraints.some(constraint => constraint.contype === 'CONSTR_IDENTITY')) {
    objects.push(part(owner, 'sequence', derivedName(owner.table, name, 'seq'), column.location))
  }
  return [...objects, ...constraints.flatMap(constraint => constraintObjects(owner, constraint, name))]
}

/** A constraint and, where it is enforced by one, its index of the same name. */
export function constraintObjects(owner: Owner, constraint: Constraint, column?: string): DbObject[] {
  const keys = column === undefined ? nameParts(constraint.keys) : [column]
  const named = (columns: string | undefined, label: string) =>
    constraint.conname ?? derivedName(owner.table, columns, label)
  const at = constraint.location
  switch (constraint.contype) {
    case 'CONSTR_PRIMARY':
      return withIndex(owner, named(undefined, 'pkey'), at)
    case 'CONSTR_UNIQUE':
      return withIndex(owner, named(joinedColumns(keys), 'key'), at)
    case 'CONSTR_EXCLUSION':
      return withIndex(owner, named(joinedColumns(exclusionColumns(constraint)), 'excl'), at)
    case 'CONSTR_FOREIGN': {
      const columns = column === undefined ? nameParts(constraint.fk_attrs) : [column]
      return [part(owner, 'constraint', named(joinedColumns(columns), 'fkey'), at)]
    }
    case 'CONSTR_CHECK':
      return [part(owner, 'constraint', named(onlyColumn(constraint.raw_expr), 'check'), at)]
    default:
      return constraint.conname === undefined ? [] : [part(owner, 'constraint', constraint.conname, at)]
  }
}

function withIndex(owner: Owner, name: string, location: number | undefined): DbObject[] {
  return [part(owner, 'constraint', name, location), part(owner, 'index', name, location)]
}

function exclusionColumns(constraint: Constraint): (string | undefined)[] {
  return (constraint.exclusions ?? []).map(node => {
    const element = 'List' in node ? node.List.items?.[0] : undefined
    return element && 'IndexElem' in element ? element.IndexElem.name : undefined
  })
}

/** A check of exactly one column is named after it. */
function onlyColumn(expression: unknown): string | undefined {
  const columns = new Set<string>()
  for (const object of objectsIn(expression)) {
    if (Array.isArray(object.fields)) {
      const name = nameParts(object.fields).at(-1)
      if (name !== undefined) columns.add(name)
    }
  }
  return columns.size === 1 ? [...columns][0] : undefined
}

function part(owner: Owner, kind: ObjectKind, name: string, location: number | undefined): DbObject {
  const { statement, schema, table } = owner
  return madeBy(statement, {
    kind,
    name,
    ...(schema === undefined ? {} : { schema }),
    ...(isRelation(kind) ? {} : { table }),
    start: statement.at(location),
  })
}
