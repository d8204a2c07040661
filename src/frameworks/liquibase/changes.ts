import { byName } from '../../text/by-name.ts'
import { isForPostgres } from './changelog.ts'
import { type Column, columnOf, literalIn } from './columns.ts'
import { childrenNamed, type Element, isSet, valueIn } from './element.ts'
import { commentIn, listed, objectIn, quoted, text } from './names.ts'
import { typeFor } from './types.ts'

/** What a change does: statements, nothing, rows that nobody reads back, or something that is not followed. */
export type Done =
  | { kind: 'statements'; statements: string[] }
  | { kind: 'script'; sql: string; splits: boolean; delimiter: string | undefined }
  | { kind: 'file'; path: string; relative: boolean; splits: boolean; delimiter: string | undefined }
  | { kind: 'rows'; why: string }
  | { kind: 'unknown'; why: string }
  | { kind: 'stops'; why: string; remedy: string }

type Change = (change: Element, schema: string) => string[]

/** https://docs.liquibase.com/change-types/home.html, as Liquibase sends them to PostgreSQL. */
const changes: Readonly<Record<string, Change>> = byName({
  createTable,
  dropTable: (change, schema) => [
    `DROP TABLE ${objectIn(change, 'tableName', schema)}${isSet(change, 'cascadeConstraints') ? ' CASCADE' : ''}`,
  ],
  renameTable: (change, schema) => [
    `ALTER TABLE ${objectIn(change, 'oldTableName', schema)} RENAME TO ${nameIn(change, 'newTableName')}`,
  ],
  setTableRemarks: (change, schema) => [
    `COMMENT ON TABLE ${objectIn(change, 'tableName', schema)} IS ${text(commentIn(change) ?? '')}`,
  ],
  addColumn,
  dropColumn: (change, schema) =>
    columnsIn(change).map(
      name => `ALTER TABLE ${objectIn(change, 'tableName', schema)} DROP COLUMN ${quoted(name)}`,
    ),
  renameColumn: (change, schema) => [
    `ALTER TABLE ${objectIn(change, 'tableName', schema)} RENAME COLUMN ${nameIn(change, 'oldColumnName')} TO ${nameIn(change, 'newColumnName')}`,
  ],
  setColumnRemarks: (change, schema) => [
    `COMMENT ON COLUMN ${objectIn(change, 'tableName', schema)}.${nameIn(change, 'columnName')} IS ${text(commentIn(change) ?? '')}`,
  ],
  modifyDataType: (change, schema) => {
    const { type } = typeFor(valueIn(change, 'newDataType') ?? '', false)
    const column = nameIn(change, 'columnName')
    return [
      `ALTER TABLE ${objectIn(change, 'tableName', schema)} ALTER COLUMN ${column} TYPE ${type} USING (${column}::${type})`,
    ]
  },
  addNotNullConstraint: (change, schema) => {
    const [table, column] = [objectIn(change, 'tableName', schema), nameIn(change, 'columnName')]
    const instead = valueIn(change, 'defaultNullValue')
    return [
      ...(instead === undefined
        ? []
        : [`UPDATE ${table} SET ${column} = ${text(instead)} WHERE ${column} IS NULL`]),
      `ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`,
    ]
  },
  dropNotNullConstraint: (change, schema) => [alterColumn(change, schema, 'DROP NOT NULL')],
  addDefaultValue: (change, schema) => [
    alterColumn(change, schema, `SET DEFAULT ${literalIn(change, 'defaultValue') ?? 'NULL'}`),
  ],
  dropDefaultValue: (change, schema) => [alterColumn(change, schema, 'DROP DEFAULT')],
  addPrimaryKey: (change, schema) => [
    `${constraintOn(change, schema)} PRIMARY KEY (${listed(valueIn(change, 'columnNames') ?? '')})`,
  ],
  dropPrimaryKey: (change, schema) => [
    `ALTER TABLE ${objectIn(change, 'tableName', schema)} DROP CONSTRAINT ${nameIn(change, 'constraintName', `${valueIn(change, 'tableName')}_pkey`)}`,
  ],
  addUniqueConstraint: (change, schema) => [
    `${constraintOn(change, schema)} UNIQUE (${listed(valueIn(change, 'columnNames') ?? '')})${deferral(change)}`,
  ],
  dropUniqueConstraint: (change, schema) => [dropConstraint(change, 'tableName', schema)],
  addForeignKeyConstraint,
  dropForeignKeyConstraint: (change, schema) => [
    dropConstraint(change, 'baseTableName', schema, 'baseTableSchemaName'),
  ],
  createIndex,
  dropIndex: (change, schema) => [`DROP INDEX ${objectIn(change, 'indexName', schema)}`],
  createSequence: (change, schema) => [
    `CREATE SEQUENCE IF NOT EXISTS ${objectIn(change, 'sequenceName', schema)}${sequenceOptions(change)}`,
  ],
  alterSequence: (change, schema) => [
    `ALTER SEQUENCE ${objectIn(change, 'sequenceName', schema)}${sequenceOptions(change)}`,
  ],
  renameSequence: (change, schema) => [
    `ALTER SEQUENCE ${objectIn(change, 'oldSequenceName', schema)} RENAME TO ${nameIn(change, 'newSequenceName')}`,
  ],
  dropSequence: (change, schema) => [`DROP SEQUENCE ${objectIn(change, 'sequenceName', schema)}`],
  createView: (change, schema) => {
    const query = valueIn(change, 'selectQuery') ?? change.text
    if (isSet(change, 'fullDefinition')) return [query]
    const replaces = isSet(change, 'replaceIfExists') ? 'OR REPLACE ' : ''
    return [`CREATE ${replaces}VIEW ${objectIn(change, 'viewName', schema)} AS ${query}`]
  },
  renameView: (change, schema) => [
    `ALTER TABLE ${objectIn(change, 'oldViewName', schema)} RENAME TO ${nameIn(change, 'newViewName')}`,
  ],
  dropView: (change, schema) => [`DROP VIEW ${objectIn(change, 'viewName', schema)}`],
  insert: (change, schema) => {
    const columns = childrenNamed(change, 'column')
    const values = columns.map(column => literalIn(column, 'value') ?? valueText(column))
    return [
      `INSERT INTO ${objectIn(change, 'tableName', schema)} (${columns.map(one => nameIn(one, 'name')).join(', ')}) VALUES (${values.join(', ')})`,
    ]
  },
  update: (change, schema) => {
    const set = childrenNamed(change, 'column').map(
      column => `${nameIn(column, 'name')} = ${literalIn(column, 'value') ?? valueText(column)}`,
    )
    return [`UPDATE ${objectIn(change, 'tableName', schema)} SET ${set.join(', ')}${where(change)}`]
  },
  delete: (change, schema) => [`DELETE FROM ${objectIn(change, 'tableName', schema)}${where(change)}`],
  tagDatabase: () => [],
  empty: () => [],
  output: () => [],
})

const rows: ReadonlySet<string> = new Set(['loadData', 'loadUpdateData'])

export function doneBy(change: Element, schema: string): Done {
  const { name } = change
  const splitting = {
    splits: isSet(change, 'splitStatements', name !== 'createProcedure' && name !== 'createFunction'),
    delimiter: valueIn(change, 'endDelimiter'),
  }
  if (!isForPostgres(valueIn(change, 'dbms'))) return { kind: 'statements', statements: [] }
  if (name === 'sql') return { kind: 'script', sql: valueIn(change, 'sql') ?? change.text, ...splitting }
  if (name === 'sqlFile' || (name.startsWith('create') && valueIn(change, 'path') !== undefined))
    return {
      kind: 'file',
      path: valueIn(change, 'path') ?? '',
      relative: isSet(change, 'relativeToChangelogFile'),
      ...splitting,
    }
  if (name === 'createProcedure' || name === 'createFunction' || name === 'createTrigger') {
    const sql = ['procedureText', 'procedureBody', 'functionText', 'triggerText']
      .map(key => valueIn(change, key))
      .find(one => one !== undefined)
    return { kind: 'script', sql: sql ?? change.text, ...splitting }
  }
  if (rows.has(name)) return { kind: 'rows', why: 'it loads rows from a file, which are not read' }
  if (name === 'stop')
    return { kind: 'stops', why: 'Liquibase stops at a change of the type `stop`', remedy: 'Take it out.' }
  const known = changes[name]
  if (known) return { kind: 'statements', statements: known(change, schema) }
  return { kind: 'unknown', why: `changes of the type \`${name}\` are not followed` }
}

function createTable(change: Element, schema: string): string[] {
  const own = valueIn(change, 'schemaName') ?? schema
  const table = objectIn(change, 'tableName', schema)
  const columns = childrenNamed(change, 'column').map(column => columnOf(column, own))
  const primary = columns.filter(({ isPrimary }) => isPrimary)
  const primaryName =
    primary.find(one => one.primaryName)?.primaryName ?? `${valueIn(change, 'tableName')}_pkey`
  const pieces = [
    ...columns.map(({ sql }) => sql),
    ...(primary.length > 0
      ? [
          `CONSTRAINT ${quoted(primaryName)} PRIMARY KEY (${primary.map(({ name }) => quoted(name)).join(', ')})`,
        ]
      : []),
    ...columns.flatMap(({ constraints }) => constraints),
    ...uniques(columns),
  ]
  const guard = isSet(change, 'ifNotExists') ? 'IF NOT EXISTS ' : ''
  return [`CREATE TABLE ${guard}${table} (${pieces.join(', ')})`, ...comments(change, table, columns)]
}

/** Columns whose constraints share a name are one constraint. */
function uniques(columns: readonly Column[]): string[] {
  const named = new Map<string, string[]>()
  const found: string[] = []
  for (const { name, unique } of columns) {
    if (!unique) continue
    if (unique.name === undefined) found.push(`UNIQUE (${quoted(name)})`)
    else named.set(unique.name, [...(named.get(unique.name) ?? []), quoted(name)])
  }
  for (const [name, members] of named) found.push(`CONSTRAINT ${quoted(name)} UNIQUE (${members.join(', ')})`)
  return found
}

function comments(change: Element, table: string, columns: readonly Column[]): string[] {
  const ofTable = commentIn(change)
  return [
    ...(ofTable ? [`COMMENT ON TABLE ${table} IS ${text(ofTable)}`] : []),
    ...columns.flatMap(({ name, comment }) =>
      comment ? [`COMMENT ON COLUMN ${table}.${quoted(name)} IS ${text(comment)}`] : [],
    ),
  ]
}

function addColumn(change: Element, schema: string): string[] {
  const table = objectIn(change, 'tableName', schema)
  const own = valueIn(change, 'schemaName') ?? schema
  return childrenNamed(change, 'column').flatMap(element => {
    const column = columnOf(element, own)
    const primary = column.isPrimary
      ? `${column.primaryName ? ` CONSTRAINT ${quoted(column.primaryName)}` : ''} PRIMARY KEY`
      : ''
    const unique = uniques([column])
    return [
      `ALTER TABLE ${table} ADD ${column.sql}${primary}`,
      ...[...unique, ...column.constraints].map(constraint => `ALTER TABLE ${table} ADD ${constraint}`),
      ...(column.value === undefined ? [] : [`UPDATE ${table} SET ${quoted(column.name)} = ${column.value}`]),
      ...comments({ ...element, attributes: new Map() }, table, [column]),
    ]
  })
}

function addForeignKeyConstraint(change: Element, schema: string): string[] {
  const base = objectIn(change, 'baseTableName', schema, 'baseTableSchemaName')
  const target = objectIn(change, 'referencedTableName', schema, 'referencedTableSchemaName')
  const cascades = isSet(change, 'deleteCascade') ? 'CASCADE' : undefined
  const actions = [
    ['ON UPDATE', valueIn(change, 'onUpdate')],
    ['ON DELETE', valueIn(change, 'onDelete') ?? cascades],
  ].flatMap(([words, action]) => (action ? [` ${words} ${action}`] : []))
  return [
    `ALTER TABLE ${base} ADD CONSTRAINT ${nameIn(change, 'constraintName')} FOREIGN KEY (${listed(valueIn(change, 'baseColumnNames') ?? '')}) REFERENCES ${target} (${listed(valueIn(change, 'referencedColumnNames') ?? '')})${actions.join('')}${deferral(change)}`,
  ]
}

function createIndex(change: Element, schema: string): string[] {
  const columns = childrenNamed(change, 'column').map(column => {
    const name = valueIn(column, 'name') ?? ''
    const written = isSet(column, 'computed') || /[( ]/.test(name) ? name : quoted(name)
    return isSet(column, 'descending') ? `${written} DESC` : written
  })
  const name = valueIn(change, 'indexName')
  return [
    `CREATE ${isSet(change, 'unique') ? 'UNIQUE ' : ''}INDEX ${name === undefined ? '' : `${quoted(name)} `}ON ${objectIn(change, 'tableName', schema)}(${columns.join(', ')})`,
  ]
}

function sequenceOptions(change: Element): string {
  const options = [
    ['AS', 'dataType'],
    ['START WITH', 'startValue'],
    ['INCREMENT BY', 'incrementBy'],
    ['MINVALUE', 'minValue'],
    ['MAXVALUE', 'maxValue'],
    ['CACHE', 'cacheSize'],
  ].flatMap(([words = '', key = '']) => {
    const value = valueIn(change, key)
    return value === undefined ? [] : [` ${words} ${value}`]
  })
  return options.join('') + (isSet(change, 'cycle') ? ' CYCLE' : '')
}

function columnsIn(change: Element): string[] {
  const one = valueIn(change, 'columnName')
  const more = childrenNamed(change, 'column').flatMap(column => valueIn(column, 'name') ?? [])
  return one === undefined ? more : [one, ...more]
}

function nameIn(change: Element, key: string, otherwise = ''): string {
  return quoted(valueIn(change, key) ?? otherwise)
}

function alterColumn(change: Element, schema: string, what: string): string {
  return `ALTER TABLE ${objectIn(change, 'tableName', schema)} ALTER COLUMN ${nameIn(change, 'columnName')} ${what}`
}

function constraintOn(change: Element, schema: string): string {
  const name = valueIn(change, 'constraintName')
  return `ALTER TABLE ${objectIn(change, 'tableName', schema)} ADD${name === undefined ? '' : ` CONSTRAINT ${quoted(name)}`}`
}

function dropConstraint(change: Element, table: string, schema: string, key?: string): string {
  return `ALTER TABLE ${objectIn(change, table, schema, key)} DROP CONSTRAINT ${nameIn(change, 'constraintName')}`
}

function deferral(change: Element): string {
  return (
    (isSet(change, 'deferrable') ? ' DEFERRABLE' : '') +
    (isSet(change, 'initiallyDeferred') ? ' INITIALLY DEFERRED' : '')
  )
}

function where(change: Element): string {
  const condition = valueIn(change, 'where')?.trim()
  return condition ? ` WHERE ${condition}` : ''
}

/** A value that stands as an element's text. */
function valueText(column: Element): string {
  const value = valueIn(column, 'value')
  return value === undefined ? 'NULL' : text(value)
}
