import { literal } from '../../schema/object-sql.ts'
import { byName } from '../../text/by-name.ts'
import type { Column } from './tables.ts'

/** Keys far from those that a migration would write itself. */
const firstKey: Readonly<Record<string, number>> = byName({
  smallint: 31_001,
  integer: 2_000_000_001,
  bigint: 9_000_000_000_001,
})

/**
 * Values of a type that look like those of real rows, as texts that PostgreSQL reads; the nth differs from all before.
 * Undefined where none is known.
 */
export function nthText(column: Column, n: number, isKey: boolean): string | undefined {
  const { category, kind, base, labels, length } = column
  if (kind === 'e') return labels[n % Math.max(labels.length, 1)]
  if (kind === 'r') return ranges(base, n)
  if (kind === 'm') return '{}'
  if (kind === 'c') return undefined
  const plain = withoutModifier(base)
  const key = isKey ? firstKey[plain] : undefined
  if (key !== undefined) return String(key + n)
  // Nor are they what a column holds that refers to nothing yet.
  if (isKey && plain === 'uuid') return `6d696772-6174-4e01-8000-${hex(n, 12)}`
  const known = byType[plain]
  if (known) return known(n, base)
  switch (category) {
    case 'A':
      return '{}'
    case 'B':
      return n % 2 === 0 ? 'true' : 'false'
    case 'N':
      return String(n + 1)
    case 'S':
      return shortened(`row${n + 1}`, n, length)
    default:
      return undefined
  }
}

/** `timestamp(3) with time zone` without the part in parentheses. */
function withoutModifier(type: string): string {
  const [from, to] = [type.indexOf('('), type.indexOf(')')]
  return from < 0 || to < from ? type : type.slice(0, from) + type.slice(to + 1)
}

function shortened(text: string, n: number, length: number | null): string {
  if (length === null || text.length <= length) return text
  return length <= 2 ? String.fromCharCode(97 + (n % 26)).slice(0, length) : `r${n}`.slice(0, length)
}

const two = (n: number) => String((n % 28) + 1).padStart(2, '0')
const hex = (n: number, digits: number) => (n + 1).toString(16).padStart(digits, '0')

const byType: Readonly<Record<string, (n: number, type: string) => string>> = byName({
  numeric: (n, type) => number(n, type),
  money: n => `${n + 1}.00`,
  'double precision': n => `${n + 1}.5`,
  real: n => `${n + 1}.5`,
  uuid: n => `6d696772-6174-4e00-8000-${hex(n, 12)}`,
  date: n => `2001-02-${two(n)}`,
  'timestamp without time zone': n => `2001-02-${two(n)} 03:04:05`,
  'timestamp with time zone': n => `2001-02-${two(n)} 03:04:05+00`,
  'time without time zone': n => `03:04:${two(n)}`,
  'time with time zone': n => `03:04:${two(n)}+00`,
  interval: n => `${n + 1} days`,
  json: n => `{"row": ${n + 1}}`,
  jsonb: n => `{"row": ${n + 1}}`,
  bytea: n => `\\x${hex(n, 4)}`,
  inet: n => `192.0.2.${n + 1}`,
  cidr: n => `192.0.2.${n + 1}/32`,
  macaddr: n => `02:00:00:00:00:${hex(n, 2)}`,
  macaddr8: n => `02:00:00:ff:fe:00:00:${hex(n, 2)}`,
  tsvector: n => `row${n + 1}`,
  tsquery: n => `row${n + 1}`,
  xml: n => `<row>${n + 1}</row>`,
  point: n => `(${n},${n})`,
  box: n => `(${n},${n}),(0,0)`,
  circle: n => `<(${n},0),1>`,
  line: n => `{1,1,${n}}`,
  lseg: n => `[(0,0),(1,${n})]`,
  path: n => `[(0,0),(1,${n})]`,
  polygon: n => `((0,0),(1,${n}),(1,1))`,
  hstore: n => `row=>${n + 1}`,
  ltree: n => `row${n + 1}`,
  vector: (n, type) => vector(n, type),
  halfvec: (n, type) => vector(n, type),
  bit: (n, type) => bits(n, type),
  'bit varying': n => (n + 1).toString(2),
})

/** numeric(precision, scale): no more digits before the point than it takes. */
function number(n: number, type: string): string {
  const [, precision, scale = '0'] = /\((\d{1,4})(?:,(-?\d{1,4}))?\)/.exec(type) ?? []
  if (precision === undefined || Number(precision) - Number(scale) > 0) return String((n % 9) + 1)
  return `0.${'0'.repeat(Math.max(Number(scale) - Number(precision), 0))}${(n % 9) + 1}`
}

function vector(n: number, type: string): string {
  const size = Number(/\((\d{1,5})\)/.exec(type)?.[1] ?? 3)
  return `[${[n + 1, ...Array<number>(Math.max(size - 1, 0)).fill(0)].join(',')}]`
}

function bits(n: number, type: string): string {
  const size = Number(/\((\d{1,4})\)/.exec(type)?.[1] ?? 1)
  return (n + 1).toString(2).padStart(size, '0').slice(-size)
}

function ranges(type: string, n: number): string {
  if (type.startsWith('date')) return `[2001-${two(n % 12)}-01,2001-${two(n % 12)}-20)`
  if (type.startsWith('ts')) return `[2001-02-${two(n)} 03:00:00,2001-02-${two(n)} 04:00:00)`
  return `[${n * 10},${n * 10 + 5})`
}

/** What texts are often asked to be: addresses, codes, numbers, dates. */
const usualTexts = [
  'a',
  'A',
  'ab',
  'AB',
  'abc',
  'ABC',
  '1',
  '0',
  '12345',
  '+12025550123',
  'row@example.com',
  'https://example.com',
  '#a1b2c3',
  '2001-02-03',
  '03:04:05',
  '6d696772-6174-4e00-8000-000000000001',
  'true',
  '{}',
  '[]',
  '1.5',
  '192.0.2.1',
  'en-us',
  '',
]

const usualNumbers = ['0', '1', '2', '5', '10', '50', '100', '1000', '-1', '0.5']

/** Values that a condition may ask for, in addition to those that it names itself. */
export function usualValues(column: Column): readonly string[] {
  const { category, kind, labels, length, base } = column
  if (kind === 'e') return labels
  if (category === 'S') return usualTexts.filter(text => length === null || text.length <= length)
  if (category === 'B') return ['true', 'false']
  if (category === 'N') {
    const whole = /^(?:smallint|integer|bigint)$/.test(base)
    return usualNumbers.filter(one => !whole || !one.includes('.'))
  }
  if (category === 'U' && base.startsWith('json')) return ['{}', '[]', 'null', '1', '"a"']
  if (category === 'A') return ['{}']
  return []
}

/** A value in SQL as the type below a column's domain has it. */
export function typedBelow(column: Column, text: string | null): string {
  return `${text === null ? 'NULL' : literal(text)}::${column.base}`
}

/** A value of a column in SQL. */
export function typed(column: Column, text: string | null): string {
  return text === null ? `NULL::${column.type}` : `${literal(text)}::${column.type}`
}
