import { isForPostgres } from './changelog.ts'
import { type Element, valueIn } from './element.ts'
import { text } from './names.ts'

/** A condition as a question to the database, or why it can't be one. */
export type Condition = { kind: 'sql'; sql: string } | { kind: 'unknown'; why: string }

/** What Liquibase does where the condition does not hold. https://docs.liquibase.com/concepts/changelogs/preconditions.html */
export function onFail(preconditions: Element): 'halt' | 'skip' | 'run' {
  const value = (preconditions.attributes.get('onFail') ?? 'HALT').toUpperCase()
  if (value === 'MARK_RAN' || value === 'CONTINUE') return 'skip'
  return value === 'WARN' ? 'run' : 'halt'
}

export function conditionOf(preconditions: Element, schema: string): Condition {
  return joined(preconditions, 'AND', schema)
}

function joined({ children, attributes }: Element, by: 'AND' | 'OR', schema: string): Condition {
  const parts = [
    ...children.map(child => one(child, schema)),
    // In YAML a condition may be a plain value: `dbms: postgresql` under `not`.
    ...[...attributes].flatMap(([name, value]) => (name === 'dbms' ? [dbms(value)] : [])),
  ]
  const unknown = parts.find(part => part.kind === 'unknown')
  if (unknown) return unknown
  const sql = parts.flatMap(part => (part.kind === 'sql' ? [part.sql] : []))
  return { kind: 'sql', sql: sql.length === 0 ? 'true' : `(${sql.join(` ${by} `)})` }
}

function one(element: Element, schema: string): Condition {
  const at = (key: string) => valueIn(element, key)
  const own = at('schemaName') ?? schema
  const relation = (name: string | undefined, kinds: string): Condition => ({
    kind: 'sql',
    sql: `EXISTS (SELECT FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE ${named('n.nspname', own)} AND ${named('c.relname', name ?? '')} AND c.relkind IN (${kinds}))`,
  })
  switch (element.name) {
    case 'and':
      return joined(element, 'AND', schema)
    case 'or':
      return joined(element, 'OR', schema)
    case 'not': {
      const inner = joined(element, 'AND', schema)
      return inner.kind === 'sql' ? { kind: 'sql', sql: `NOT ${inner.sql}` } : inner
    }
    case 'dbms':
      return dbms(at('type') ?? element.text)
    case 'tableExists':
      return relation(at('tableName'), "'r', 'p'")
    case 'viewExists':
      return relation(at('viewName'), "'v', 'm'")
    case 'sequenceExists':
      return relation(at('sequenceName'), "'S'")
    case 'indexExists':
      return at('indexName') === undefined
        ? { kind: 'unknown', why: 'it asks for an index by its columns' }
        : relation(at('indexName'), "'i', 'I'")
    case 'columnExists':
      return {
        kind: 'sql',
        sql: `EXISTS (SELECT FROM information_schema.columns WHERE ${named('table_schema', own)} AND ${named('table_name', at('tableName') ?? '')} AND ${named('column_name', at('columnName') ?? '')})`,
      }
    case 'primaryKeyExists':
      return constraint("'p'", own, at('tableName'), at('primaryKeyName'))
    case 'uniqueConstraintExists':
      return constraint("'u'", own, at('tableName'), at('constraintName'))
    case 'foreignKeyConstraintExists':
      return constraint(
        "'f'",
        at('foreignKeyTableSchema') ?? own,
        at('foreignKeyTableName'),
        at('foreignKeyName'),
      )
    case 'sqlCheck': {
      const query = (at('sql') ?? element.text).trim().replace(/;\s*$/, '')
      return { kind: 'sql', sql: `((${query})::text = ${text(at('expectedResult') ?? '')})` }
    }
    default:
      return { kind: 'unknown', why: `preconditions of the type \`${element.name}\` are not followed` }
  }
}

function dbms(types: string): Condition {
  return { kind: 'sql', sql: String(isForPostgres(types)) }
}

/** Liquibase compares names of objects in any case, as PostgreSQL folds those that are not quoted. */
function named(column: string, name: string): string {
  return `lower(${column}) = lower(${text(name)})`
}

function constraint(
  type: string,
  schema: string,
  table: string | undefined,
  name: string | undefined,
): Condition {
  const where = [
    `con.contype = ${type}`,
    named('n.nspname', schema),
    ...(table === undefined ? [] : [named('c.relname', table)]),
    ...(name === undefined ? [] : [named('con.conname', name)]),
  ]
  return {
    kind: 'sql',
    sql: `EXISTS (SELECT FROM pg_catalog.pg_constraint AS con JOIN pg_catalog.pg_class AS c ON c.oid = con.conrelid JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE ${where.join(' AND ')})`,
  }
}

/** Does a changeset run in these contexts? https://docs.liquibase.com/concepts/changelogs/attributes/contexts.html */
export function runsIn(expression: string, contexts: readonly string[]): boolean {
  if (contexts.length === 0) return true
  const known = new Set(contexts.map(one => one.toLowerCase()))
  const alternatives = expression.replace(/[()]/g, ' ').split(/,|\bor\b/i)
  return alternatives.some(alternative =>
    alternative.split(/\band\b/i).every(term => {
      const words = term.trim().toLowerCase()
      const name = words.replace(/^(?:!|not\b)/, '').trim()
      return known.has(name) !== (name !== words)
    }),
  )
}

export function isEmptyExpression(expression: string | undefined): boolean {
  return (expression ?? '').trim() === ''
}
