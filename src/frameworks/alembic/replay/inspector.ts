import { exception } from '../../../languages/python/interpreter/exceptions.ts'
import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import { RaisedError } from '../../../languages/python/interpreter/raised.ts'
import {
  type Arguments,
  type ForeignCall,
  hashOf,
  none,
  str,
  unknown,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'

import { byName } from '../../../text/by-name.ts'
import { Given } from './arguments.ts'
import { literal } from './identifiers.ts'
import { reflectedType } from './reflected-types.ts'
import { toPython } from './results.ts'
import type { Stage } from './stage.ts'

const inSchema = (schema: string | undefined): string =>
  `n.nspname = ${schema === undefined ? 'current_schema()' : literal(schema)}`

const names = (kinds: string, schema: string | undefined): string =>
  `SELECT coalesce(json_agg(c.relname ORDER BY c.relname), '[]') AS value FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN (${kinds}) AND ${inSchema(schema)}`

/** The relation that a name without a schema means is the one that is visible. */
const relation = (table: string, schema: string | undefined): string =>
  `(SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = ${literal(table)} AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${schema === undefined ? "pg_table_is_visible(c.oid) AND n.nspname <> 'pg_catalog'" : inSchema(schema)} LIMIT 1)`

const columnsOfKey = (key: string, of: string): string =>
  `(SELECT coalesce(json_agg(a.attname ORDER BY part.position), '[]') FROM unnest(${key}) WITH ORDINALITY AS part(number, position) JOIN pg_attribute a ON a.attrelid = ${of} AND a.attnum = part.number)`

const constraints = (type: string, object: string, table: string, schema: string | undefined): string =>
  `SELECT coalesce(json_agg(${object} ORDER BY k.conname), '[]') AS value FROM pg_constraint k WHERE k.contype = '${type}' AND k.conrelid = ${relation(table, schema)}`

/** Methods about one table; they raise NoSuchTableError where it is not there. */
const aboutTable: Readonly<Record<string, (table: string, schema: string | undefined) => string>> = byName({
  get_columns: (table, schema) =>
    `SELECT coalesce(json_agg(json_build_object('name', a.attname, 'nullable', NOT a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid), 'autoincrement', coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false), 'comment', col_description(a.attrelid, a.attnum), 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum), '[]') AS value FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid = ${relation(table, schema)}`,
  get_indexes: (table, schema) =>
    `SELECT coalesce(json_agg(json_build_object('name', c.relname, 'unique', i.indisunique, 'column_names', (SELECT json_agg(a.attname ORDER BY k.position) FROM unnest(i.indkey[0:i.indnkeyatts - 1]) WITH ORDINALITY AS k(number, position) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number)) ORDER BY c.relname), '[]') AS value FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisprimary AND i.indrelid = ${relation(table, schema)}`,
  get_unique_constraints: (table, schema) =>
    constraints(
      'u',
      `json_build_object('name', k.conname, 'column_names', ${columnsOfKey('k.conkey', 'k.conrelid')}, 'comment', NULL)`,
      table,
      schema,
    ),
  get_foreign_keys: (table, schema) =>
    constraints(
      'f',
      `json_build_object('name', k.conname, 'constrained_columns', ${columnsOfKey('k.conkey', 'k.conrelid')}, 'referred_schema', (SELECT CASE WHEN pg_table_is_visible(r.oid) THEN NULL ELSE n.nspname END FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace WHERE r.oid = k.confrelid), 'referred_table', (SELECT r.relname FROM pg_class r WHERE r.oid = k.confrelid), 'referred_columns', ${columnsOfKey('k.confkey', 'k.confrelid')}, 'options', json_strip_nulls(json_build_object('ondelete', CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' END)))`,
      table,
      schema,
    ),
  get_check_constraints: (table, schema) =>
    constraints(
      'c',
      `json_build_object('name', k.conname, 'sqltext', pg_get_expr(k.conbin, k.conrelid))`,
      table,
      schema,
    ),
  get_pk_constraint: (table, schema) =>
    `SELECT coalesce((SELECT json_build_object('name', k.conname, 'constrained_columns', ${columnsOfKey('k.conkey', 'k.conrelid')}) FROM pg_constraint k WHERE k.contype = 'p' AND k.conrelid = ${relation(table, schema)}), json_build_object('name', NULL, 'constrained_columns', '[]'::json)) AS value`,
  get_table_comment: (table, schema) =>
    `SELECT json_build_object('text', obj_description(${relation(table, schema)}, 'pg_class')) AS value`,
})

/** Methods about the whole database or a schema. */
const aboutSchema: Readonly<Record<string, (schema: string | undefined) => string>> = byName({
  get_table_names: schema => names(`'r', 'p'`, schema),
  get_view_names: schema => names(`'v'`, schema),
  get_materialized_view_names: schema => names(`'m'`, schema),
  get_sequence_names: schema => names(`'S'`, schema),
  get_schema_names: () =>
    `SELECT json_agg(nspname ORDER BY nspname) AS value FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'`,
  get_enums: schema =>
    `SELECT coalesce(json_agg(json_build_object('name', t.typname, 'schema', n.nspname, 'visible', pg_type_is_visible(t.oid), 'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid)) ORDER BY t.typname), '[]') AS value FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND ${schema === '*' ? 'true' : inSchema(schema)}`,
})

const hasTableQuery = (table: string, schema: string | undefined): string =>
  `SELECT to_json(${relation(table, schema)} IS NOT NULL) AS value`

const hasTypeQuery = (name: string, schema: string | undefined): string =>
  `SELECT to_json(EXISTS (SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = ${literal(name)} AND ${schema === undefined ? 'pg_type_is_visible(t.oid)' : inSchema(schema)})) AS value`

const presence: Readonly<Record<string, { names: readonly string[]; query: (given: Given) => string }>> =
  byName({
    has_table: {
      names: ['table_name', 'schema'],
      query: given => hasTableQuery(given.required('table_name'), given.string('schema')),
    },
    has_sequence: {
      names: ['sequence_name', 'schema'],
      query: given =>
        `SELECT to_json(EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND c.relname = ${literal(given.required('sequence_name'))} AND ${inSchema(given.string('schema'))})) AS value`,
    },
    has_schema: {
      names: ['schema_name'],
      query: given =>
        `SELECT to_json(EXISTS (SELECT FROM pg_namespace WHERE nspname = ${literal(given.required('schema_name'))})) AS value`,
    },
    has_type: {
      names: ['type_name', 'schema'],
      query: given => hasTypeQuery(given.required('type_name'), given.string('schema')),
    },
    has_index: {
      names: ['table_name', 'index_name', 'schema'],
      query: given =>
        `SELECT to_json(EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname = ${literal(given.required('index_name'))} AND i.indrelid = ${relation(given.required('table_name'), given.string('schema'))})) AS value`,
    },
  })

/**
 * A method of SQLAlchemy's Inspector (or of the dialect), answered by the scratch database. An inspector remembers what
 * it was reported: asked again after a CREATE TABLE, it gives the old answer.
 * https://docs.sqlalchemy.org/en/20/core/reflection.html#sqlalchemy.engine.reflection.Inspector.clear_cache
 */
export function* inspect(
  method: string,
  inspector: ForeignCall,
  arguments_: Arguments,
  at: Span,
  stage: Stage,
): Flow<Value | undefined> {
  if (method === 'clear_cache') {
    inspector.attributes.clear()
    return none
  }
  const key = `${method} ${[...arguments_.args, ...[...arguments_.keywords].flatMap(([name, value]) => [str(name), value])].map(hashOf).join(' ')}`
  const recorded = inspector.attributes.get(key)
  if (recorded) return recorded
  const answer = yield* ask(method, arguments_, at, stage)
  if (answer) inspector.attributes.set(key, answer)
  return answer
}

export function* ask(method: string, arguments_: Arguments, at: Span, stage: Stage): Flow<Value | undefined> {
  const schemaQuery = aboutSchema[method]
  if (schemaQuery)
    return yield* value(schemaQuery(new Given(arguments_, ['schema']).string('schema')), at, stage)
  const present = presence[method]
  if (present) return yield* value(present.query(new Given(arguments_, present.names)), at, stage)
  const tableQuery = aboutTable[method]
  if (!tableQuery) return undefined
  const given = new Given(arguments_, ['table_name', 'schema'])
  const table = given.required('table_name')
  const schema = given.string('schema')
  const there = yield* value(hasTableQuery(table, schema), at, stage)
  if (there.kind === 'bool' && !there.value)
    throw new RaisedError(
      exception(
        ['NoSuchTableError', 'InvalidRequestError', 'SQLAlchemyError', 'Exception', 'BaseException'],
        table,
      ),
    )
  const answer = yield* value(tableQuery(table, schema), at, stage)
  if (method === 'get_columns' && answer.kind === 'list') {
    for (const column of answer.items) {
      if (column.kind !== 'dict') continue
      const name = str('type')
      const given = column.entries.get(hashOf(name))?.[1]
      column.entries.set(hashOf(name), [name, reflectedType(given?.kind === 'str' ? given.value : '')])
    }
  }
  return answer
}

function* value(query: string, at: Span, stage: Stage): Flow<Value> {
  const [row] = (yield* stage.catalog(query, at)) ?? []
  return row ? toPython(row.value) : unknown('the catalog of the database')
}

export const isInspectorMethod = (name: string): boolean =>
  name in aboutSchema || name in aboutTable || name in presence || name === 'clear_cache'
