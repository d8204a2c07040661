import type { DeclaredColumn, DeclaredDefault, DeclaredType } from '../../model/declared-schema.ts'
import { byName } from '../../text/by-name.ts'
import type {
  PrismaArgument,
  PrismaAttribute,
  PrismaBlock,
  PrismaField,
  PrismaValue,
} from './parse-schema.ts'

/** https://www.prisma.io/docs/orm/reference/prisma-schema-reference#model-field-scalar-types */
const scalars = byName({
  String: 'text',
  Boolean: 'boolean',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Decimal: 'numeric(65,30)',
  DateTime: 'timestamp(3) without time zone',
  Json: 'jsonb',
  Bytes: 'bytea',
})

/** What `@db.NAME` is in PostgreSQL; `(N)` is its argument, which may be absent. */
const native = byName({
  Text: 'text',
  VarChar: 'character varying(N)',
  Char: 'character(N)',
  Bit: 'bit(N)',
  VarBit: 'bit varying(N)',
  Uuid: 'uuid',
  Xml: 'xml',
  Inet: 'inet',
  Boolean: 'boolean',
  Integer: 'integer',
  SmallInt: 'smallint',
  Oid: 'oid',
  BigInt: 'bigint',
  DoublePrecision: 'double precision',
  Real: 'real',
  Decimal: 'numeric(N)',
  Money: 'money',
  Timestamp: 'timestamp(N) without time zone',
  Timestamptz: 'timestamp(N) with time zone',
  Time: 'time(N) without time zone',
  Timetz: 'time(N) with time zone',
  Date: 'date',
  Json: 'json',
  JsonB: 'jsonb',
  ByteA: 'bytea',
})

export const isScalar = (type: string): boolean => scalars[type] !== undefined

/** Values that the client makes, of which the database knows nothing. */
const ofClient = new Set(['uuid', 'cuid', 'nanoid', 'ulid', 'auto'])

/** A field that is a column: a scalar's, an enum's, or of a type that Prisma does not know. */
export function columnOf(
  field: PrismaField,
  enums: ReadonlyMap<string, { block: PrismaBlock; schema: string }>,
  isKey: boolean,
): DeclaredColumn {
  const type = typeOf(field, enums)
  const standard = defaultOf(field, enums.get(field.type ?? '')?.block)
  return {
    name: mappedName(field),
    ...(type ? { type } : {}),
    // A list is a list to Prisma, whether it may be null or not.
    ...(field.list ? {} : { notNull: isKey || !field.optional }),
    ...(standard ? { default: standard } : {}),
  }
}

function typeOf(
  { type = '', list, attributes }: PrismaField,
  enums: ReadonlyMap<string, { block: PrismaBlock; schema: string }>,
): DeclaredType | undefined {
  const many = list ? { list } : {}
  const known = enums.get(type)
  if (known) return { kind: 'named', schema: known.schema, name: mappedName(known.block), ...many }
  const attribute = attributes.find(({ name }) => name.startsWith('db.'))
  if (!attribute) {
    const text = scalars[type]
    return text === undefined ? undefined : { kind: 'builtin', text, ...many }
  }
  const name = attribute.name.slice('db.'.length)
  if (name === 'Citext') return { kind: 'named', name: 'citext', ...many }
  const pattern = native[name]
  if (pattern === undefined) return undefined
  const size = attribute.args.map(({ value }) => wordOf(value)).join(',')
  // Without one, `character` has length 1 to PostgreSQL, and what others have is left to it.
  const isSized = pattern.includes('(N)')
  return {
    kind: 'builtin',
    text: pattern.replace('(N)', size === '' ? '' : `(${size})`),
    ...(isSized && size === '' ? { anySize: true } : {}),
    ...many,
  }
}

function defaultOf(field: PrismaField, ofEnum: PrismaBlock | undefined): DeclaredDefault | undefined {
  const attribute = field.attributes.find(({ name }) => name === 'default')
  if (field.list || !(isScalar(field.type ?? '') || ofEnum)) return undefined
  const value = attribute && argumentOf(attribute, 'value')
  if (!value) return { kind: 'none' }
  if (value.kind === 'call') return defaultByCall(value.name)
  if (value.kind === 'list') return undefined
  // How these are written is PostgreSQL's own matter.
  if (/^(?:Json|Bytes|DateTime)$/.test(field.type ?? '')) return { kind: 'some' }
  const mapped = ofEnum?.fields.find(({ name }) => name === value.value)
  return { kind: 'literal', value: mapped ? mappedName(mapped) : value.value }
}

function defaultByCall(name: string): DeclaredDefault | undefined {
  if (ofClient.has(name)) return { kind: 'none' }
  if (name === 'autoincrement' || name === 'sequence') return { kind: 'sequence' }
  return name === 'now' ? { kind: 'some' } : undefined
}

/** `@map("name")` or `@@map("name")`, or the name that it has in the schema. */
export function mappedName(of: { name: string; attributes: readonly PrismaAttribute[] }): string {
  const value = of.attributes.flatMap(one => (one.name === 'map' ? (argumentOf(one, 'name') ?? []) : []))[0]
  return value?.kind === 'text' ? value.value : of.name
}

/** An argument by its name, or the first that has none. */
export function argumentOf(
  { args }: { args: readonly PrismaArgument[] },
  name: string,
): PrismaValue | undefined {
  return (args.find(one => one.name === name) ?? args.find(one => one.name === undefined))?.value
}

export function wordOf(value: PrismaValue | undefined): string | undefined {
  if (value?.kind === 'word' || value?.kind === 'text') return value.value
  return value?.kind === 'call' ? value.name : undefined
}
