import type { Migration } from '../../model/migration.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import type { Change, FixProvider, SupplementRequest, WrittenOperation } from '../../replay/fix-provider.ts'
import {
  callAt,
  callsIn,
  editable,
  indentAt,
  newlineOf,
  pythonString,
  senderOf,
  shifted,
  withArgument,
  withoutElements,
} from '../python-operations.ts'
export const djangoFixProvider: FixProvider = {
  async drop(text, operations) {
    const calls = await callsOf(text, operations)
    return calls && withoutElements(text, calls)
  },

  /** The models still learn what the operation says; only what the database has already is left alone. */
  async guard(text, operations) {
    const changes: Change[] = []
    for (const operation of operations) {
      const statements = guarded(operation.statements)
      const change = statements && (await inTwo(text, operation, statements))
      if (!change) return undefined
      changes.push(change)
    }
    return changes
  },

  async sender(text, statement) {
    const tree = await editable(text)
    const sender = tree && senderOf(tree, text, statement, /(?:^|\.)RunSQL$/)
    if (!sender) return undefined
    const { call, alone } = sender
    const isElement = call.parent?.name === 'ArrayExpression'
    // What it changes in the models would be lost.
    const says = text.slice(call.from, call.to).includes('state_operations')
    return { alone, ...(alone && isElement && !says ? { whole: { start: call.from, end: call.to } } : {}) }
  },

  async nullable(text, operation) {
    const tree = await editable(text)
    const [adds, field] = tree ? callsIn(tree, operation) : []
    if (!adds || !field || !/\bAddField\($/.test(text.slice(adds.from, text.indexOf('(', adds.from) + 1)))
      return undefined
    const change = withArgument(text, field, 'null', 'True')
    return change && [change]
  },

  withoutDatabase: (text, operations) => djangoFixProvider.inPlace(text, operations, []),

  async inPlace(text, operations, statements) {
    const changes: Change[] = []
    for (const operation of operations) {
      const change = await inTwo(text, operation, changes.length === 0 ? statements : [])
      if (!change) return undefined
      changes.push(change)
    }
    return changes
  },

  async supplement({ text, operations, object, statements, after, migrations }: SupplementRequest) {
    const [label, name] = partsOf(after)
    const path = after.file.path.slice(0, after.file.path.lastIndexOf('/') + 1)
    if (!/^\w+$/.test(label) || !/^[\w.-]+$/.test(name)) return undefined
    const changes = await djangoFixProvider.inPlace(text, operations, [])
    if (!changes) return undefined
    let next = 1n
    for (const { version } of migrations)
      if (version !== undefined && BigInt(version) >= next) next = BigInt(version) + 1n
    const width = after.version?.length ?? 4
    const table = (object.table ?? object.name).replace(/\W+/g, '_').slice(0, 30)
    const content = `from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('${label}', '${name}'),
    ]

    operations = [
        ${runSql(statements, '        ', '\n')},
    ]
`
    return {
      changes,
      creates: { path: `${path}${String(next).padStart(width, '0')}_match_${table}.py`, content },
    }
  },

  markApplied: migration => `python manage.py migrate ${partsOf(migration).map(shellQuote).join(' ')} --fake`,
  reach: migration => `python manage.py migrate ${partsOf(migration).map(shellQuote).join(' ')}`,
}

/** App label and the whole name: a number alone is ambiguous, and two may share it. */
function partsOf({ id, name }: Migration): [string, string] {
  const dot = id.indexOf('.')
  return [id.slice(0, dot), id.slice(dot + 1) || name]
}

async function callsOf(text: string, operations: readonly WrittenOperation[]) {
  const tree = await editable(text)
  const calls = tree ? operations.map(({ span }) => callAt(tree, span)) : []
  const found = calls.filter(call => call !== undefined)
  return found.length === operations.length ? found : undefined
}

/** What the models learn, and what the database gets, said apart: https://docs.djangoproject.com/en/stable/ref/migration-operations/#separatedatabaseandstate */
async function inTwo(
  text: string,
  operation: WrittenOperation,
  statements: readonly string[],
): Promise<Change | undefined> {
  const [call] = (await callsOf(text, [operation])) ?? []
  const indent = call && indentAt(text, call.from)
  if (call?.parent?.name !== 'ArrayExpression' || indent === undefined) return undefined
  if (!/^from django\.db import .*\bmigrations\b(?! as)/m.test(text)) return undefined
  const newline = newlineOf(text)
  const inner = `${indent}    `
  const deeper = `${inner}    `
  const database =
    statements.length === 0
      ? []
      : ['database_operations=[', `    ${runSql(statements, deeper, newline)},`, '],']
  const lines = [
    ...database,
    'state_operations=[',
    `    ${shifted(text.slice(call.from, call.to), '        ')},`,
    '],',
  ]
  const body = lines.map(line => `${inner}${line}${newline}`).join('')
  return {
    start: call.from,
    end: call.to,
    replacement: `migrations.SeparateDatabaseAndState(${newline}${body}${indent})`,
  }
}

/** Backwards nothing is undone: what was there before is not this migration's. */
function runSql(statements: readonly string[], indent: string, newline: string): string {
  const list = statements.map(sql => `${indent}        ${pythonString(sql)},${newline}`).join('')
  return `migrations.RunSQL(${newline}${indent}    [${newline}${list}${indent}    ],${newline}${indent}    migrations.RunSQL.noop,${newline}${indent})`
}

/**
 * The statements of one operation in a form that does nothing where it was done before. Undefined where one of them has
 * no such form.
 */
function guarded(statements: readonly string[]): string[] | undefined {
  const result: string[] = []
  for (const statement of statements) {
    // Checks at once what the statement before has added, which may not have run.
    if (/^set constraints\b/i.test(statement)) continue
    const one = guardedStatement(statement.trim().replace(/;$/, ''))
    if (one === undefined) return undefined
    result.push(one)
  }
  return result.length === 0 ? undefined : result
}

const insertions: readonly RegExp[] = [
  /^(CREATE TABLE) (?!IF NOT EXISTS)/,
  /^(CREATE (?:UNIQUE )?INDEX(?: CONCURRENTLY)?) (?!IF NOT EXISTS)/,
  /^(ALTER TABLE "(?:[^"]|"")+"(?:\."(?:[^"]|"")+")* ADD COLUMN) (?!IF NOT EXISTS)/,
]

function guardedStatement(sql: string): string | undefined {
  for (const pattern of insertions) if (pattern.test(sql)) return sql.replace(pattern, '$1 IF NOT EXISTS ')
  if (
    /^COMMENT ON |^ALTER TABLE "(?:[^"]|"")+"(?:\."(?:[^"]|"")+")* ALTER COLUMN "(?:[^"]|"")+" DROP DEFAULT$/.test(
      sql,
    )
  )
    return sql
  // PostgreSQL has no ADD CONSTRAINT IF NOT EXISTS.
  const constraint =
    /^ALTER TABLE ("(?:[^"]|"")+"(?:\."(?:[^"]|"")+")*) ADD CONSTRAINT "((?:[^"]|"")+)" /.exec(sql)
  const [, table, name] = constraint ?? []
  if (table === undefined || name === undefined || sql.includes('$migration$')) return undefined
  const exists = `SELECT FROM pg_constraint WHERE conrelid = '${table.replaceAll("'", "''")}'::regclass AND conname = '${name.replaceAll('""', '"').replaceAll("'", "''")}'`
  return `DO $migration$ BEGIN IF NOT EXISTS (${exists}) THEN ${sql}; END IF; END $migration$`
}
