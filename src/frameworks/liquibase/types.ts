/**
 * A column's type as Liquibase writes it for PostgreSQL.
 * https://github.com/liquibase/liquibase/tree/main/liquibase-standard/src/main/java/liquibase/datatype/core
 */
export function typeFor(written: string, autoIncrement: boolean): { type: string; identity: boolean } {
  const open = written.indexOf('(')
  const close = written.indexOf(')', open)
  const named = open < 0 ? written : written.slice(0, open)
  const parameters = open < 0 || close < 0 ? undefined : written.slice(open + 1, close)
  const rest = close < 0 ? '' : written.slice(close + 1)
  const name = named
    .trim()
    .toLowerCase()
    .replace(/^(?:java\.sql\.types|java\.(?:lang|util|math|sql))\./, '')
  const integer = integers.get(name)
  const identity = autoIncrement || /^(?:(?:big|small)?serial|serial[48])$/.test(name)
  if (integer) return { type: integer, identity }
  return { type: otherType(written, name, parameters?.trim(), rest.toLowerCase()), identity }
}

const integers: ReadonlyMap<string, string> = new Map([
  ...['bigint', 'biginteger', 'long', 'integer8', 'bigserial', 'serial8', 'int8'].map(
    name => [name, 'BIGINT'] as const,
  ),
  ...['int', 'integer', 'serial', 'int4', 'serial4'].map(name => [name, 'INTEGER'] as const),
  ...['smallint', 'int2', 'smallserial', 'tinyint'].map(name => [name, 'SMALLINT'] as const),
])

const same: ReadonlyMap<string, string> = new Map([
  ...[
    'clob',
    'text',
    'longvarchar',
    'longtext',
    'nclob',
    'longnvarchar',
    'ntext',
    'tinytext',
    'mediumtext',
  ].map(name => [name, 'TEXT'] as const),
  ['blob', 'OID'],
  ...['longblob', 'longvarbinary', 'varbinary', 'binary', 'image', 'tinyblob', 'mediumblob', 'bytea'].map(
    name => [name, 'BYTEA'] as const,
  ),
  ...['boolean', 'bool'].map(name => [name, 'BOOLEAN'] as const),
  ...['double', 'double precision'].map(name => [name, 'DOUBLE PRECISION'] as const),
  ...['uuid', 'uniqueidentifier'].map(name => [name, 'UUID'] as const),
  ...['xml', 'xmltype', 'sqlxml'].map(name => [name, 'XML'] as const),
  ...['currency', 'money', 'smallmoney'].map(name => [name, 'DECIMAL'] as const),
])

const withParameters: ReadonlyMap<string, string> = new Map([
  ...['varchar', 'varchar2', 'character varying', 'string', 'nvarchar', 'nvarchar2'].map(
    name => [name, 'VARCHAR'] as const,
  ),
  ...['char', 'bpchar', 'character', 'nchar', 'nchar2'].map(name => [name, 'CHAR'] as const),
  ...['number', 'numeric'].map(name => [name, 'NUMERIC'] as const),
  ...['decimal', 'bigdecimal'].map(name => [name, 'DECIMAL'] as const),
  ['bit', 'BIT'],
])

function otherType(written: string, name: string, parameters: string | undefined, rest: string): string {
  const known = same.get(name)
  if (known) return known
  const base = withParameters.get(name)
  const inBrackets = parameters === undefined ? '' : `(${parameters.replace(/char$/i, '').trim()})`
  if (base) return base === 'VARCHAR' && inBrackets === '(2147483647)' ? base : base + inBrackets
  if (
    name === 'datetime' ||
    name === 'datetime2' ||
    name === 'smalldatetime' ||
    name === 'date' ||
    name === 'time'
  )
    return temporal(name, inBrackets, rest)
  if (name === 'float') return `FLOAT${inBrackets}`
  if (name === 'timestamp_with_timezone') return 'TIMESTAMP WITH TIME ZONE'
  if (/^\s*java\./i.test(written)) return name.toUpperCase() + inBrackets
  // Others, arrays and the project's own types go to PostgreSQL as they stand.
  return written.replace(/\btimezone\b/gi, 'TIME ZONE')
}

function temporal(name: string, inBrackets: string, rest: string): string {
  const zone = /with time\s?zone/.test(rest) ? ' WITH TIME ZONE' : ''
  if (name === 'date') return 'DATE'
  if (name === 'time') return `TIME${inBrackets}${zone || ' WITHOUT TIME ZONE'}`
  return `TIMESTAMP${inBrackets}${zone || ' WITHOUT TIME ZONE'}`
}
