import type { DeclaredColumn, DeclaredDefault, DeclaredType } from '../../model/declared-schema.ts'

/** A column as a snapshot of drizzle-kit has it, whatever its version. */
export interface SnapshotColumn {
  name: string
  /** "varchar(20)", "timestamp (3) with time zone", "text[]". */
  type: string
  /** Of a type that the project creates. */
  typeSchema?: string | null | undefined
  /** How often it is an array, where the type does not say so. */
  dimensions?: number | undefined
  notNull: boolean
  /** SQL; a number or a truth value as JSON has them. */
  default?: string | number | boolean | null | undefined
  generated?: unknown
  identity?: unknown
}

/** Other names of PostgreSQL's types. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^varchar\b/, 'character varying'],
  [/^char\b/, 'character'],
  [/^decimal\b/, 'numeric'],
  [/^(?:small|big)?serial$/, ''],
  [/^timestamp(\(\d\))?$/, 'timestamp$1 without time zone'],
  [/^time(\(\d\))?$/, 'time$1 without time zone'],
]

const serials = new Map([
  ['serial', 'integer'],
  ['bigserial', 'bigint'],
  ['smallserial', 'smallint'],
])

/** Types that are PostgreSQL's own, without their length, and that are printed as they are written. */
const builtin = new Set([
  'smallint',
  'integer',
  'bigint',
  'boolean',
  'text',
  'character varying',
  'character',
  'numeric',
  'real',
  'double precision',
  'json',
  'jsonb',
  'uuid',
  'date',
  'time without time zone',
  'time with time zone',
  'timestamp without time zone',
  'timestamp with time zone',
  'bytea',
  'inet',
  'cidr',
  'macaddr',
  'macaddr8',
  'point',
  'line',
  'tsvector',
  'interval',
])

/** Types whose literals PostgreSQL prints as they are written. */
const literals = /^(?:smallint|integer|bigint|boolean|text|character|numeric|real|double precision)/

export function columnOf(column: SnapshotColumn, isKey: boolean): DeclaredColumn {
  const serial = serials.get(column.type)
  const type = typeOf(column)
  const standard: DeclaredDefault | undefined =
    serial !== undefined ? { kind: 'sequence' } : isOwn(column) ? undefined : defaultOf(column, type)
  return {
    name: column.name,
    ...(type ? { type } : {}),
    notNull: isKey || column.notNull,
    ...(standard ? { default: standard } : {}),
  }
}

/** Its values are made by the database in another way than by a default. */
function isOwn({ generated, identity }: SnapshotColumn): boolean {
  return (generated ?? undefined) !== undefined || (identity ?? undefined) !== undefined
}

function typeOf({ type, typeSchema, dimensions = 0 }: SnapshotColumn): DeclaredType | undefined {
  const list = dimensions > 0 || type.endsWith(']')
  const [element = ''] = type.split('[', 1)
  const many = list ? { list } : {}
  if (typeSchema) return { kind: 'named', schema: typeSchema, name: element, ...many }
  let text = (serials.get(element) ?? element).replace(/ \(/, '(').replace(/, /, ',')
  for (const [from, to] of others) if (to !== '') text = text.replace(from, to)
  // What else there is may be printed in another way.
  return builtin.has(text.replace(/\(\d+(?:,\d+)?\)/, '')) ? { kind: 'builtin', text, ...many } : undefined
}

function defaultOf({ default: written }: SnapshotColumn, type: DeclaredType | undefined): DeclaredDefault {
  if (written === undefined || written === null) return { kind: 'none' }
  const [, text] = /^'((?:[^']|'')*)'(?:::[\w "[\]]+)?$/.exec(String(written)) ?? []
  const value = text?.replaceAll("''", "'") ?? String(written)
  const isPlain = type && !type.list && (type.kind === 'named' || literals.test(type.text))
  const isLiteral = text !== undefined || /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(String(written))
  return isPlain && isLiteral ? { kind: 'literal', value } : { kind: 'some' }
}
