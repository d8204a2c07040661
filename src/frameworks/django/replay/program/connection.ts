import type { Flow } from '../../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  bool,
  dict,
  type Foreign,
  type ForeignCall,
  int,
  lastSegment,
  list,
  none,
  type Value as Running,
  str,
  unknown,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'

import { constraintsQuery } from '../constraint-names.ts'
import { quoteName, quoteText } from '../names.ts'
import { textArgument } from './objects.ts'
import type { Stage } from './stage.ts'

/** What `schema_editor.connection` and `django.db.connection` are to a program. */
export const connection: Foreign = { kind: 'foreign', path: 'django.db.connection' }

export function isConnection({ path }: Foreign): boolean {
  return /^django\.db\.connection(?:\.|$)/.test(path)
}

/** An attribute of the connection that is known for PostgreSQL. */
export function connectionAttribute(path: string, name: string): Running | undefined {
  if (/(?:^|\.)connection(?:\.settings_dict)?$/.test(path)) {
    if (name === 'vendor') return str('postgresql')
    if (name === 'alias') return str('default')
    if (name === 'in_atomic_block') return bool(true)
    if (name === 'display_name') return str('PostgreSQL')
  }
  if (path.endsWith('connection.features') && /^(?:can|supports|has)_/.test(name)) return bool(true)
  return undefined
}

/** The server's version as a number: `connection.pg_version`, psycopg's `server_version`, `is_postgresql_15`. */
export function serverVersion(path: string, name: string, stage: Stage): Running | undefined {
  const isOfConnection = /(?:^|\.)connection(?:\.info)?$/.test(path)
  const least = path.endsWith('connection.features') ? /^is_postgresql_(\d{1,3})$/.exec(name)?.[1] : undefined
  if (least === undefined && !(isOfConnection && /^(?:pg|server)_version$/.test(name))) return undefined
  return {
    kind: 'lazy',
    *load() {
      const [row] = yield* stage.ask('SHOW server_version_num', { start: 0, end: 0 })
      const version = Number(row?.server_version_num)
      if (!Number.isSafeInteger(version)) return unknown('the version of the server')
      return least === undefined ? int(version) : bool(version >= Number(least) * 10_000)
    },
  }
}

/** https://docs.djangoproject.com/en/stable/topics/db/sql/#executing-custom-sql-directly */
export function* connectionCall(
  callee: Foreign,
  given: Arguments,
  at: Span,
  stage: Stage,
): Flow<Running | undefined> {
  const name = lastSegment(callee.path)
  const cursor = callee.of?.kind === 'foreign-call' ? callee.of : undefined
  if (/\.cursor\(\)\.\w+$/.test(callee.path) && cursor)
    return yield* cursorCall(cursor, name, given, at, stage)
  if (/\.ops\.quote_name$/.test(callee.path)) {
    const text = textArgument(given, 0, 'name')
    return text === undefined ? unknown('a name that is computed') : str(quoteName(text))
  }
  // What the next number is depends on rows only.
  if (name === 'sequence_reset_sql' || name === 'sql_flush') return list([])
  if (/\.introspection\.\w+$/.test(callee.path)) return yield* introspect(name, given, at, stage)
  return undefined
}

/** No Python name has a space. */
const rows = 'rows left'

function* cursorCall(
  cursor: ForeignCall,
  name: string,
  given: Arguments,
  at: Span,
  stage: Stage,
): Flow<Running | undefined> {
  const left = cursor.attributes.get(rows)
  switch (name) {
    case 'execute': {
      const found = yield* stage.execute(given.args[0] ?? given.keywords.get('sql'), given.args[1], at)
      cursor.attributes.set(
        rows,
        found
          ? list(found.map(row => ({ kind: 'tuple', items: Object.values(row).map(toPython) })))
          : unknown('rows that only a database with data has'),
      )
      return none
    }
    case 'executemany':
      yield* stage.skip('it changes rows', at)
      return none
    case 'fetchone':
      return left?.kind === 'list' ? (left.items.shift() ?? none) : (left ?? none)
    case 'fetchall':
    case 'fetchmany':
      return left?.kind === 'list' ? list(left.items.splice(0)) : (left ?? list([]))
    case 'close':
    case '__enter__':
    case '__exit__':
      return none
    default:
      return undefined
  }
}

function toPython(value: unknown): Running {
  if (value === null || value === undefined) return none
  if (typeof value === 'string') return str(value)
  if (typeof value === 'boolean') return bool(value)
  if (typeof value === 'bigint' || Number.isSafeInteger(value))
    return { kind: 'int', value: BigInt(String(value)) }
  if (typeof value === 'number') return { kind: 'float', value }
  if (Array.isArray(value)) return list(value.map(toPython))
  return unknown('a value of the database')
}

const relations = `SELECT c.relname::text AS name FROM pg_catalog.pg_class c WHERE c.relkind IN ('f', 'm', 'p', 'r', 'v') AND pg_catalog.pg_table_is_visible(c.oid) AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`

/** https://github.com/django/django/blob/main/django/db/backends/postgresql/introspection.py */
function* introspect(name: string, given: Arguments, at: Span, stage: Stage): Flow<Running | undefined> {
  const table = textArgument(given, 1, 'table_name')
  const texts = function* (query: string): Flow<string[]> {
    return (yield* stage.ask(query, at)).map(row => String(row.name))
  }
  switch (name) {
    case 'table_names':
    case 'get_table_list': {
      const kinds = name === 'table_names' ? `${relations} AND c.relkind IN ('p', 'r')` : relations
      const found = yield* texts(kinds)
      return list(found.map(one => (name === 'table_names' ? str(one) : columnOf(one))))
    }
    case 'get_table_description': {
      if (table === undefined) return undefined
      const found = yield* texts(
        `SELECT a.attname::text AS name FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid WHERE c.relname = ${quoteText(table)} AND pg_catalog.pg_table_is_visible(c.oid) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
      )
      return list(found.map(columnOf))
    }
    case 'get_constraints': {
      if (table === undefined) return undefined
      const found = yield* stage.ask(constraintsQuery(table), at)
      return dict(
        found.map(row => {
          const { name: key, ...rest } = row
          const parts = Object.entries(rest).map(([one, value]) => [str(one), toPython(value)] as const)
          return [str(String(key)), dict(parts)] as const
        }),
      )
    }
    case 'identifier_converter':
      return given.args[0]
    default:
      return undefined
  }
}

/** A named tuple of Django's: its first item is its name. */
function columnOf(name: string): Running {
  return {
    kind: 'instance',
    class: { kind: 'class', name: 'FieldInfo', bases: [], names: new Map() },
    attributes: new Map([['name', str(name)]]),
    constructed: { args: [str(name)], keywords: new Map() },
  }
}
