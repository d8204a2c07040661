import type {
  DeclaredColumn,
  DeclaredDefault,
  DeclaredSchema,
  DeclaredTable,
  DeclaredType,
} from '../model/declared-schema.ts'
import { type Range, startOfFile } from '../model/position.ts'
import type { Table, TableColumn, Tables } from '../schema/tables.ts'

/** In what a declared table and the one that the migrations make differ. */
export interface TableDifference {
  /** Recognises it on the other side of a change. */
  key: string
  /** "model User", or the table that nothing declares. */
  label: string
  path: string
  range: Range
  /** What, as it is declared, as the migrations make it. */
  rows: Row[]
}

type Row = [what: string, declared: string, made: string, of?: 'index']

/** Is it only there, and not declared? */
export function isAdditional([, declared]: Row): boolean {
  return declared === none
}

/** Is it an index that only a migration makes? Such have a form that the tool does not know, and break nothing. */
export function isOwnIndex(one: Row): boolean {
  return isAdditional(one) && one[3] === 'index'
}

const none = '–'

/** Where a database differs from what a project declares. */
export function differencesFrom(declared: DeclaredSchema, made: Tables): TableDifference[] {
  const tables = new Map(made.tables.map(table => [keyOf(table), table]))
  const enums = new Map(made.enums.map(one => [keyOf(one), new Set(one.values)]))
  const known = new Set(declared.tables.map(keyOf))
  const ofTables = declared.tables.map(table => {
    const there = tables.get(keyOf(table))
    const rows: Row[] = there
      ? there.other
        ? []
        : rowsOf(table, there)
      : [[`table ${table.name}`, 'declared', 'no migration creates it']]
    return { ...placeOf(table), rows }
  })
  const ofEnums = declared.enums.map(one => {
    const there = enums.get(keyOf(one))
    const rows: Row[] = there
      ? [
          ...one.values
            .filter(value => !there.has(value))
            .map((value): Row => [`value ${value}`, 'declared', none]),
          ...[...there]
            .filter(value => !one.values.includes(value))
            .map((value): Row => [`value ${value}`, none, 'there']),
        ]
      : [[`type ${one.name}`, 'declared', 'no migration creates it']]
    return { ...placeOf(one), rows }
  })
  const additional = made.tables
    .filter(
      one => declared.owns.includes(one.schema) && !one.other && !one.partition && !known.has(keyOf(one)),
    )
    .filter(({ name }) => !ofRunners.has(name))
    .map(
      ({ schema, name }): TableDifference => ({
        key: keyOf({ schema, name }),
        label: `table ${name}`,
        path: declared.path,
        range: startOfFile,
        rows: [[`table ${name}`, none, 'the migrations create it']],
      }),
    )
  return [...ofTables, ...ofEnums, ...additional].filter(({ rows }) => rows.length > 0)
}

/** Where those who run the migrations write down what they ran. */
const ofRunners = new Set(['_prisma_migrations', '__drizzle_migrations'])

function keyOf({ schema, name }: { schema: string; name: string }): string {
  return JSON.stringify([schema, name])
}

function placeOf(one: Pick<DeclaredTable, 'label' | 'path' | 'range' | 'schema' | 'name'>) {
  const { label, path, range } = one
  return { key: keyOf(one), label, path, range }
}

function rowsOf(declared: DeclaredTable, made: Table): Row[] {
  return [
    ...columnRows(declared, made),
    ...keyRows(declared, made),
    ...indexRows(declared, made),
    ...foreignKeyRows(declared, made),
  ]
}

function columnRows({ columns }: DeclaredTable, made: Table): Row[] {
  const there = new Map(made.columns.map(column => [column.name, column]))
  const declared = new Set(columns.map(({ name }) => name))
  return [
    ...columns.flatMap((column): Row[] => {
      const one = there.get(column.name)
      return one
        ? [...typeRows(column, one), ...nullRows(column, one), ...defaultRows(column, one)]
        : [[`column ${column.name}`, column.type ? written(column.type) : 'declared', none]]
    }),
    ...made.columns
      .filter(({ name }) => !declared.has(name))
      .map((one): Row => [`column ${one.name}`, none, typeText(one)]),
  ]
}

function typeRows({ name, type }: DeclaredColumn, made: TableColumn): Row[] {
  if (!type || made.domain || isOfType(type, made)) return []
  return [[`type of ${name}`, written(type), typeText(made)]]
}

function isOfType(type: DeclaredType, made: TableColumn): boolean {
  if ((type.list ?? false) !== made.list) return false
  if (type.kind === 'named')
    return type.name === made.type_name && (type.schema === undefined || type.schema === made.type_schema)
  if (made.type_schema !== 'pg_catalog') return false
  const [one, other] = [normal(type.text), normal(made.type)]
  return one === other || (type.anySize === true && withoutSize(type.text) === withoutSize(made.type))
}

/** What PostgreSQL makes of a length that is not written. */
function normal(type: string): string {
  const sized = type
    .replace(/^(time(?:stamp)?) with/, '$1(6) with')
    .replace(/^numeric\((\d+)\)$/, 'numeric($1,0)')
  return sized === 'bit' || sized === 'character' ? `${sized}(1)` : sized
}

function withoutSize(type: string): string {
  return type.replace(/\(\d+(?:,\d+)?\)/, '')
}

function written(type: DeclaredType): string {
  return `${type.kind === 'named' ? type.name : type.text}${type.list ? '[]' : ''}`
}

function typeText({ type, list }: TableColumn): string {
  return `${type}${list ? '[]' : ''}`
}

function nullRows({ name, notNull }: DeclaredColumn, made: TableColumn): Row[] {
  if (notNull === undefined || notNull === made.not_null) return []
  const text = (is: boolean) => (is ? 'NOT NULL' : 'may be NULL')
  return [[`column ${name}`, text(notNull), text(made.not_null)]]
}

function defaultRows({ name, default: declared }: DeclaredColumn, made: TableColumn): Row[] {
  if (!declared || made.generated || isDefault(declared, made)) return []
  const text =
    declared.kind === 'literal'
      ? declared.value
      : { none: 'no default', some: 'declared', sequence: 'a sequence' }[declared.kind]
  return [[`default of ${name}`, text, made.default ?? none]]
}

function isDefault(declared: DeclaredDefault, made: TableColumn): boolean {
  const isSequence = made.identity || /^nextval\(/.test(made.default ?? '')
  if (declared.kind === 'sequence') return isSequence
  if (declared.kind === 'none') return made.default === null && !made.identity
  if (made.default === null) return false
  return declared.kind === 'some' || isLiteral(made.default, declared.value)
}

/** `'a''b'::text`, `0`, `(-1)`, `true`, `'{}'::"Kind"[]`. */
const literal = /^(?:'((?:[^']|'')*)'|\(?(-?[\d.]+)\)?|(true|false))(?:::.*)?$/s

function isLiteral(expression: string, value: string): boolean {
  // With escapes, it is written in more ways than one.
  if (/^E'/.test(expression)) return true
  const [, text, number, truth] = literal.exec(expression) ?? []
  const found = text?.replaceAll("''", "'") ?? number ?? truth
  if (found === undefined) return false
  return found === value || (found.trim() !== '' && value.trim() !== '' && Number(found) === Number(value))
}

function keyRows({ primaryKey }: DeclaredTable, made: Table): Row[] {
  if (!primaryKey) return []
  const there = made.primary_key ?? []
  return same(primaryKey, there) ? [] : [['primary key', list(primaryKey, 'none'), list(there)]]
}

function indexRows({ indexes }: DeclaredTable, made: Table): Row[] {
  if (!indexes) return []
  const key = ({ unique, columns }: { unique: boolean; columns: readonly string[] }) =>
    JSON.stringify([unique, columns])
  const there = new Set(made.indexes.map(key))
  const declared = new Set(indexes.map(key))
  const name = ({ unique, columns }: { unique: boolean; columns: readonly string[] }) =>
    `${unique ? 'unique index' : 'index'} (${list(columns)})`
  return [
    ...indexes.filter(one => !there.has(key(one))).map((one): Row => [name(one), 'declared', none]),
    ...made.indexes
      .filter(one => !one.partial && !declared.has(key(one)))
      .map((one): Row => (one.unique ? [name(one), none, 'there'] : [name(one), none, 'there', 'index'])),
  ]
}

function foreignKeyRows({ foreignKeys }: DeclaredTable, made: Table): Row[] {
  if (!foreignKeys) return []
  const key = (one: { columns: readonly string[]; schema: string; table: string; to: readonly string[] }) =>
    JSON.stringify([one.columns, one.schema, one.table, one.to])
  const there = new Map(made.foreign_keys.map(one => [key(one), one]))
  const declared = new Set(foreignKeys.map(key))
  const name = (one: { columns: readonly string[]; table: string }) =>
    `foreign key (${list(one.columns)}) to ${one.table}`
  return [
    ...foreignKeys.flatMap((one): Row[] => {
      const found = there.get(key(one))
      if (!found) return [[name(one), 'declared', none]]
      const actions: Row[] = []
      if (one.onDelete && one.onDelete !== found.on_delete)
        actions.push([`ON DELETE of ${name(one)}`, one.onDelete, found.on_delete])
      if (one.onUpdate && one.onUpdate !== found.on_update)
        actions.push([`ON UPDATE of ${name(one)}`, one.onUpdate, found.on_update])
      return actions
    }),
    ...made.foreign_keys.filter(one => !declared.has(key(one))).map((one): Row => [name(one), none, 'there']),
  ]
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}

function list(names: readonly string[], empty = none): string {
  return names.length === 0 ? empty : names.join(', ')
}
