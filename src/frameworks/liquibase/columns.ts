import { childrenNamed, type Element, isSet, valueIn } from './element.ts'
import { commentIn, listed, quoted, text } from './names.ts'
import { typeFor } from './types.ts'

/** A column of `createTable` or `addColumn`, and what of it is a constraint of the table. */
export interface Column {
  name: string
  sql: string
  isPrimary: boolean
  primaryName: string | undefined
  /** Constraints, as they stand in CREATE TABLE. */
  constraints: string[]
  unique: { name: string | undefined } | undefined
  /** What every row gets in a column that is added. */
  value: string | undefined
  comment: string | undefined
}

export function columnOf(column: Element, schema: string): Column {
  const name = valueIn(column, 'name') ?? ''
  const constraints = childrenNamed(column, 'constraints')[0]
  const { type, identity } = typeFor(valueIn(column, 'type') ?? '', isSet(column, 'autoIncrement'))
  const isPrimary = constraints !== undefined && isSet(constraints, 'primaryKey')
  const notNull = constraints !== undefined && !isSet(constraints, 'nullable', true)
  const notNullName = constraints && valueIn(constraints, 'notNullConstraintName')
  const standard = literalIn(column, 'defaultValue')
  const sql = [
    quoted(name),
    type,
    standard === undefined || identity ? '' : `DEFAULT ${standard}`,
    identity ? identityClause(column) : '',
    notNull || isPrimary ? `${notNullName ? `CONSTRAINT ${quoted(notNullName)} ` : ''}NOT NULL` : '',
  ]
  return {
    name,
    sql: sql.filter(piece => piece !== '').join(' '),
    isPrimary,
    primaryName: constraints && valueIn(constraints, 'primaryKeyName'),
    constraints: constraints ? foreignKeys(constraints, name, schema) : [],
    unique:
      constraints && isSet(constraints, 'unique')
        ? { name: valueIn(constraints, 'uniqueConstraintName') }
        : undefined,
    value: literalIn(column, 'value'),
    comment: commentIn(column),
  }
}

function identityClause(column: Element): string {
  const options = [
    ['START WITH', valueIn(column, 'startWith')],
    ['INCREMENT BY', valueIn(column, 'incrementBy')],
  ].flatMap(([words, value]) => (value === undefined ? [] : [`${words} ${value}`]))
  const kind = valueIn(column, 'generationType') ?? 'BY DEFAULT'
  return `GENERATED ${kind} AS IDENTITY${options.length > 0 ? ` (${options.join(' ')})` : ''}`
}

function foreignKeys(constraints: Element, column: string, schema: string): string[] {
  const references = valueIn(constraints, 'references')
  const table = valueIn(constraints, 'referencedTableName')
  if (references === undefined && table === undefined) return []
  const name = valueIn(constraints, 'foreignKeyName')
  const target =
    table === undefined
      ? qualified(references ?? '', schema)
      : `${quoted(valueIn(constraints, 'referencedTableSchemaName') ?? schema)}.${quoted(table)}(${listed(valueIn(constraints, 'referencedColumnNames') ?? '')})`
  return [
    [
      name === undefined ? '' : `CONSTRAINT ${quoted(name)}`,
      `FOREIGN KEY (${quoted(column)}) REFERENCES ${target}`,
      isSet(constraints, 'deleteCascade') ? 'ON DELETE CASCADE' : '',
      isSet(constraints, 'deferrable') ? 'DEFERRABLE' : '',
      isSet(constraints, 'initiallyDeferred') ? 'INITIALLY DEFERRED' : '',
    ]
      .filter(piece => piece !== '')
      .join(' '),
  ]
}

/** `customers(id)` is one of the default schema. */
function qualified(references: string, schema: string): string {
  return references.slice(0, references.indexOf('(')).includes('.')
    ? references
    : `${quoted(schema)}.${references}`
}

const kinds = ['', 'Numeric', 'Boolean', 'Date', 'Computed', 'SequenceNext', 'SequenceCurrent'] as const

/** `value`, `valueNumeric`, `defaultValueComputed`, …, as SQL. */
export function literalIn(element: Element, name: 'value' | 'defaultValue'): string | undefined {
  for (const kind of kinds) {
    const value = element.attributes.get(`${name}${kind}`)
    if (value === undefined) continue
    if (kind === 'Numeric' || kind === 'Computed') return value
    if (kind === 'Boolean') return /^(?:true|1|t)$/i.test(value.trim()) ? 'TRUE' : 'FALSE'
    if (kind === 'Date') return /^[\d\-T:. ]+$/.test(value) ? text(value.replace('T', ' ')) : value
    if (kind === 'SequenceNext') return `nextval(${text(value)})`
    if (kind === 'SequenceCurrent') return `currval(${text(value)})`
    return value.toLowerCase() === 'null' ? 'NULL' : text(value)
  }
  return undefined
}
