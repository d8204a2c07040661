import { isPlain, objectsIn } from './nodes.ts'
import { isRelation, type ObjectName } from './objects.ts'
import type { SqlStatement } from './script.ts'

/** What a statement mentions, found by walking its whole tree. */
export interface Uses {
  /** Tables, views, sequences by bare name, those that a WITH defines left out. */
  relations: ReadonlySet<string>
  schemas: ReadonlySet<string>
  /** Every other string of the tree: columns, types, functions, names in DROP and COMMENT. */
  words: ReadonlySet<string>
}

/** Statements that name relations as plain strings. */
const namesByString = new Set([
  'DropStmt',
  'CommentStmt',
  'AlterOwnerStmt',
  'AlterObjectSchemaStmt',
  'SecLabelStmt',
])

export function usesOf(statement: SqlStatement): Uses {
  const relations = new Set<string>()
  const schemas = new Set<string>()
  const words = new Set<string>()
  const local = new Set<string>()
  for (const object of objectsIn(statement.node)) {
    if (typeof object.relname === 'string') {
      relations.add(object.relname)
      if (typeof object.schemaname === 'string') schemas.add(object.schemaname)
      continue
    }
    if (typeof object.ctename === 'string') local.add(object.ctename)
    for (const key in object) {
      const value = object[key]
      if (typeof value === 'string') words.add(value)
    }
  }
  for (const name of local) relations.delete(name)
  return { relations, schemas, words }
}

/** Does the statement need this object to be there? Its own creation of it does not count. */
export function needs(
  statement: SqlStatement,
  uses: Uses,
  object: ObjectName,
  created: readonly ObjectName[],
): boolean {
  const own = (name: string) => created.some(made => isRelation(made.kind) && made.name === name)
  if (toleratesAbsence(statement)) return false
  if (isRelation(object.kind)) {
    if (own(object.name)) return false
    return (
      uses.relations.has(object.name) || (namesByString.has(statement.kind) && uses.words.has(object.name))
    )
  }
  if (object.kind === 'schema') return uses.schemas.has(object.name) || uses.words.has(object.name)
  if (
    created.some(
      made => made.kind === object.kind && made.name === object.name && made.table === object.table,
    )
  )
    return false
  // Values are compared by the server, which says so when one does not exist.
  if (object.kind === 'enum value') return false
  if (object.table !== undefined && !uses.relations.has(object.table) && !uses.words.has(object.table))
    return false
  return uses.words.has(object.name)
}

/** `DROP … IF EXISTS`, `ALTER … IF EXISTS` do nothing about what is not there. */
function toleratesAbsence(statement: SqlStatement): boolean {
  const body = Object.values(statement.node)[0]
  return isPlain(body) && body.missing_ok === true
}
