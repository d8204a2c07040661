import type { SqlStatement } from './script.ts'

export type ObjectKind =
  | 'table'
  | 'view'
  | 'materialized view'
  | 'sequence'
  | 'index'
  | 'column'
  | 'constraint'
  | 'type'
  | 'enum value'
  | 'function'
  | 'trigger'
  | 'policy'
  | 'rule'
  | 'schema'
  | 'extension'
  | 'role'
  | 'database'
  | 'publication'
  | 'subscription'
  | 'event trigger'
  | 'operator'
  | 'collation'
  | 'cast'
  | 'foreign server'
  | 'other'

/** An object of a database as a statement names it. */
export interface DbObject {
  kind: ObjectKind
  schema?: string
  /** The table (or type) that it belongs to: of a column, constraint, trigger, policy, rule, enum value. */
  table?: string
  name: string
  /** Offsets in the script of the place that makes it. */
  start: number
  end: number
  /** IF NOT EXISTS or OR REPLACE: an existing object is no error. Of a new name: IF EXISTS, so that none is given where nothing has the old one. */
  guarded: boolean
  /** Gone with the session. */
  temporary?: true
}

export type ObjectName = Pick<DbObject, 'kind' | 'schema' | 'table' | 'name'>

/** What a statement does to the objects of a database, as far as its text says. */
export interface Effects {
  creates: DbObject[]
  drops: ObjectName[]
  renames: { from: ObjectName; to: DbObject }[]
}

/** What is there by its name afterwards. */
export function namesMade({ creates, renames }: Effects): DbObject[] {
  return [...creates, ...renames.map(({ to }) => to)]
}

/** What is no longer there by its name. */
export function namesGone({ drops, renames }: Effects): ObjectName[] {
  return [...drops, ...renames.map(({ from }) => from)]
}

const relations = new Set<ObjectKind>(['table', 'view', 'materialized view', 'sequence', 'index'])

export function isRelation(kind: ObjectKind): boolean {
  return relations.has(kind)
}

/**
 * Equal for two names that can't both stand. Tables, views, sequences and indexes share one name space. A name
 * without a schema counts as one of `public`: search_path is not followed.
 */
export function objectKey(object: ObjectName): string {
  const space = isRelation(object.kind) ? 'relation' : object.kind
  const schema = hasSchema(object) ? (object.schema ?? 'public') : ''
  return JSON.stringify([space, schema, object.table ?? '', object.name])
}

function hasSchema(object: ObjectName): boolean {
  return ![
    'schema',
    'extension',
    'role',
    'database',
    'publication',
    'subscription',
    'event trigger',
  ].includes(object.kind)
}

/** For people: `table "billing"`, `column "total" of table "billing"`. */
export function describeObject(object: ObjectName): string {
  const schema = object.schema === undefined || object.schema === 'public' ? '' : `${object.schema}.`
  if (object.table === undefined) return `${object.kind} "${schema}${object.name}"`
  const owner = object.kind === 'enum value' ? 'type' : 'table'
  return `${object.kind} "${object.name}" of ${owner} "${schema}${object.table}"`
}

/** A draft of an object made by a statement; the statement's start where no place of its own is known. */
export function madeBy(statement: SqlStatement, object: ObjectName & Partial<DbObject>): DbObject {
  return { start: statement.start, end: statement.end, guarded: false, ...object }
}
