import { failure, type Result, success } from '../../../model/result.ts'
import type { RowsAsSql } from '../../../replay/steps.ts'
import { CannotTellError } from './arguments.ts'
import { allowsEmptyString, type Field, isIdentity } from './field.ts'
import type { Meta } from './meta.ts'
import { quoteName, quoteText } from './names.ts'
import { rowDefault } from './row-default.ts'
import type { Model } from './state.ts'

/** An object of a fixture: https://docs.djangoproject.com/en/stable/topics/serialization/#serialization-formats-json */
interface Entry {
  model: string
  pk: unknown
  fields: Readonly<Record<string, unknown>>
}

/** Rows that are not sent, with the reason as a sentence's end. */
interface LeftOut {
  row: string
  why: string
}

/** What `loaddata` would send of a fixture, for the models at one point of the history. */
export async function fixtureAsSql(path: string, text: string, meta: Meta): Promise<Result<RowsAsSql>> {
  const entries = await entriesOf(path, text)
  if (!entries) return failure(`${path} is no fixture of Django: a list of objects with model, pk and fields`)
  const statements: string[] = []
  const left: LeftOut[] = []
  const sequences = new Set<string>()
  for (const [index, entry] of entries.entries())
    try {
      const model = meta.concrete(meta.model(entry.model.toLowerCase()))
      statements.push(...insertionsOf(meta, model, entry))
      const key = meta.primaryKey(model).field
      if (isIdentity(key)) sequences.add(resetOf(meta, model, key))
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      left.push({ row: `${path}[${index}]`, why: error.message })
    }
  return success({ sql: [...statements, ...sequences].map(one => `${one};\n`).join(''), left })
}

async function entriesOf(path: string, text: string): Promise<Entry[] | undefined> {
  let found: unknown
  try {
    found = path.endsWith('.json') ? JSON.parse(text) : (await import('yaml')).parse(text)
  } catch {
    return undefined
  }
  if (!Array.isArray(found)) return undefined
  const entries: Entry[] = []
  for (const one of found) {
    if (!isRecord(one) || typeof one.model !== 'string' || !isRecord(one.fields)) return undefined
    entries.push({ model: one.model, pk: one.pk ?? undefined, fields: one.fields })
  }
  return entries
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The row, and the pairs of its many-to-many relations. */
function insertionsOf(meta: Meta, model: Model, { pk, fields }: Entry): string[] {
  const table = quoteName(meta.table(model))
  const own = meta.fields(model)
  const key = meta.primaryKey(model).field
  const names = new Set(own.map(({ name }) => name))
  for (const name of Object.keys(fields))
    if (!names.has(name)) throw new CannotTellError(`its model has no field ${name} of its own`)
  const values = new Map<string, string>()
  const pairs: string[] = []
  const keyColumn = meta.column(key)
  const keyValue = pk === undefined ? newestKey(meta, model, key) : sqlOf(meta, key, pk)
  for (const field of own) {
    const written = Object.hasOwn(fields, field.name)
    if (field.kind === 'ManyToManyField') {
      if (written) pairs.push(...pairsOf(meta, { model, field }, keyValue, fields[field.name]))
    } else if (
      field !== key &&
      field.name !== key.name &&
      meta.type(field) !== undefined &&
      !field.generated
    ) {
      const value = written ? sqlOf(meta, field, fields[field.name]) : missing(meta, field)
      if (value !== undefined) values.set(quoteName(meta.column(field)), value)
    }
  }
  const quotedKey = quoteName(keyColumn)
  if (pk !== undefined) values.set(quotedKey, keyValue)
  else if (!isIdentity(key)) values.set(quotedKey, missing(meta, key) ?? 'DEFAULT')
  return [insertion(table, values, pk === undefined ? undefined : quotedKey), ...pairs]
}

/** `key`: where the row is there already, it becomes this one. */
function insertion(table: string, values: ReadonlyMap<string, string>, key: string | undefined): string {
  const columns = [...values.keys()]
  if (columns.length === 0) return `INSERT INTO ${table} DEFAULT VALUES`
  const row = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${[...values.values()].join(', ')})`
  if (key === undefined) return row
  const updates = columns.filter(one => one !== key).map(one => `${one} = EXCLUDED.${one}`)
  return `${row} ON CONFLICT (${key}) DO ${updates.length > 0 ? `UPDATE SET ${updates.join(', ')}` : 'NOTHING'}`
}

/** A relation is what the fixture says afterwards, whatever it was before. */
function pairsOf(
  meta: Meta,
  bound: { model: Model; field: Field },
  keyValue: string,
  written: unknown,
): string[] {
  if (!Array.isArray(written)) throw new CannotTellError(`${bound.field.name} is no list`)
  const through = meta.through(bound)
  if (!through.autoCreated) throw new CannotTellError(`${bound.field.name} goes by a model of its own`)
  const [source, target] = meta.fields(through).filter(({ relation }) => relation)
  if (!source || !target) throw new CannotTellError(`the table of ${bound.field.name} is not known`)
  const table = quoteName(meta.table(through))
  const [from, to] = [quoteName(meta.column(source)), quoteName(meta.column(target))]
  return [
    `DELETE FROM ${table} WHERE ${from} = ${keyValue}`,
    ...written.map(
      one => `INSERT INTO ${table} (${from}, ${to}) VALUES (${keyValue}, ${sqlOf(meta, target, one)})`,
    ),
  ]
}

function newestKey(meta: Meta, model: Model, key: Field): string {
  return `currval(${sequenceOf(meta, model, key)})`
}

function sequenceOf(meta: Meta, model: Model, key: Field): string {
  return `pg_get_serial_sequence(${quoteText(quoteName(meta.table(model))).trim()}, ${quoteText(meta.column(key)).trim()})`
}

/** `sequence_reset_sql`: https://github.com/django/django/blob/main/django/db/backends/postgresql/operations.py */
function resetOf(meta: Meta, model: Model, key: Field): string {
  const column = quoteName(meta.column(key))
  return `SELECT setval(${sequenceOf(meta, model, key)}, coalesce(max(${column}), 1), max(${column}) IS NOT NULL) FROM ${quoteName(meta.table(model))}`
}

/** What a model has of a field that nothing is said of; undefined: the database decides. `auto_now` is not applied. */
function missing(meta: Meta, field: Field): string | undefined {
  if (field.default && field.default.kind !== 'none') return rowDefault(meta, field) ?? 'NULL'
  if (field.dbDefault) return undefined
  return field.nullable || field.relation || !allowsEmptyString(field) ? 'NULL' : "''"
}

function sqlOf(meta: Meta, field: Field, value: unknown, depth = 0): string {
  if (value === null || value === undefined) return 'NULL'
  if (field.relation && depth < 20) {
    if (Array.isArray(value)) throw new CannotTellError(`${field.name} is a natural key`)
    return sqlOf(meta, meta.target(field).field, value, depth + 1)
  }
  if (field.kind === 'JSONField') return quoteText(JSON.stringify(value))
  if (field.base) return quoteText(arrayOf(field, value))
  if (field.kind === 'BinaryField' && typeof value === 'string')
    return `decode(${quoteText(value)}, 'base64')`
  if (/RangeField$|^HStoreField$/.test(field.kind))
    throw new CannotTellError(`${field.name} is written in a form of its own`)
  if (typeof value === 'boolean' && allowsEmptyString(field)) return value ? "'True'" : "'False'"
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return quoteText(String(value))
  throw new CannotTellError(`the value of ${field.name} is of no kind that is known`)
}

/** Fixtures have a list, or its JSON as a text: `ArrayField.value_to_string`. */
function arrayOf(field: Field, value: unknown): string {
  const items: unknown = typeof value === 'string' ? parsed(value) : value
  if (!Array.isArray(items)) throw new CannotTellError(`${field.name} is no list`)
  const texts = items.map((item: unknown) => {
    if (item === null) return 'NULL'
    if (field.base?.base) return arrayOf(field.base, item)
    return `"${String(item).replace(/[\\"]/g, '\\$&')}"`
  })
  return `{${texts.join(',')}}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
