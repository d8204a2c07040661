import { qualified, quoteIdentifier } from '../languages/sql/object-names.ts'
import { isRelation, type ObjectName } from '../languages/sql/objects.ts'

/** A text as an SQL literal. */
export function literal(text: string): string {
  const escaped = text.replaceAll("'", "''")
  return escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`
}

/**
 * An SQL condition: is the object there? A name without a schema counts wherever it is visible or not, but not in the
 * system's own schemas. Undefined for kinds that nobody asks about.
 */
export function existsCondition(object: ObjectName): string | undefined {
  const name = literal(object.name)
  const schema = (column: string) =>
    object.schema === undefined
      ? `${column} NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema') OR nspname LIKE 'pg\\_toast%')`
      : `${column} IN (SELECT oid FROM pg_namespace WHERE nspname = ${literal(object.schema)})`
  const table = `SELECT oid FROM pg_class WHERE relname = ${literal(object.table ?? '')} AND ${schema('relnamespace')}`
  if (isRelation(object.kind))
    return `EXISTS (SELECT FROM pg_class WHERE relname = ${name} AND ${schema('relnamespace')})`
  switch (object.kind) {
    case 'column':
      return `EXISTS (SELECT FROM pg_attribute WHERE attname = ${name} AND NOT attisdropped AND attrelid IN (${table}))`
    case 'constraint':
      return `EXISTS (SELECT FROM pg_constraint WHERE conname = ${name} AND conrelid IN (${table}))`
    case 'trigger':
      return `EXISTS (SELECT FROM pg_trigger WHERE tgname = ${name} AND tgrelid IN (${table}))`
    case 'policy':
      return `EXISTS (SELECT FROM pg_policy WHERE polname = ${name} AND polrelid IN (${table}))`
    case 'rule':
      return `EXISTS (SELECT FROM pg_rewrite WHERE rulename = ${name} AND ev_class IN (${table}))`
    case 'type':
      return `EXISTS (SELECT FROM pg_type WHERE typname = ${name} AND ${schema('typnamespace')})`
    case 'enum value':
      return `EXISTS (SELECT FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE enumlabel = ${name} AND typname = ${literal(object.table ?? '')})`
    case 'function':
      return `EXISTS (SELECT FROM pg_proc WHERE proname = ${name} AND ${schema('pronamespace')})`
    case 'schema':
      return `EXISTS (SELECT FROM pg_namespace WHERE nspname = ${name})`
    case 'extension':
      return `EXISTS (SELECT FROM pg_extension WHERE extname = ${name})`
    case 'role':
      return `EXISTS (SELECT FROM pg_roles WHERE rolname = ${name})`
    case 'database':
      return `EXISTS (SELECT FROM pg_database WHERE datname = ${name})`
    default:
      return undefined
  }
}

/** Takes an object away with all that depends on it; undefined for kinds that nobody compares. */
export function dropStatement(object: ObjectName): string | undefined {
  const { kind, schema, table = '' } = object
  const name = quoteIdentifier(object.name)
  const owner = qualified({ schema, name: table })
  switch (kind) {
    case 'table':
    case 'view':
    case 'materialized view':
    case 'sequence':
    case 'index':
    case 'type':
      return `DROP ${kind.toUpperCase()} ${qualified(object)} CASCADE`
    case 'function':
      return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${functionsNamed(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`
    case 'column':
    case 'constraint':
      return `ALTER TABLE ${owner} DROP ${kind.toUpperCase()} ${name} CASCADE`
    case 'trigger':
    case 'policy':
      return `DROP ${kind.toUpperCase()} ${name} ON ${owner}`
    default:
      return undefined
  }
}

/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
export function functionsNamed({ schema, name }: ObjectName): string {
  const where =
    schema === undefined
      ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
      : `pronamespace = to_regnamespace(${literal(quoteIdentifier(schema))})`
  return `prokind <> 'a' AND proname = ${literal(name)} AND ${where}`
}
