import { createHash } from 'node:crypto'
import type { SyntaxNode, Tree } from '@lezer/common'
import { childrenOf } from '../../languages/python/syntax.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import type { Change, FixProvider, WrittenOperation } from '../../replay/fix-provider.ts'
import {
  callAt,
  callsIn,
  editable,
  indentAt,
  isSame,
  newlineOf,
  pythonString,
  senderOf,
  shifted,
  withArgument,
  withoutStatements,
} from '../python-operations.ts'
import { waysBack } from './downgrade.ts'
import { withExistingType } from './existing-type.ts'
import { afterImportOfOp } from './import-of-op.ts'
import { walksOf } from './walk.ts'

export const alembicFixProvider: FixProvider = {
  async drop(text, operations) {
    const tree = await editable(text)
    const calls = tree && callsOf(tree, operations)
    const changes = calls && withoutStatements(text, calls)
    const back = changes && (await downgradeOf(text, operations))
    return changes && back && [...changes, ...back]
  },

  /** Asks the inspector once, before anything is made. What may have been there before is not taken away on the downgrade. */
  async guard(text, operations, object) {
    const tree = await editable(text)
    const calls = tree && callsOf(tree, operations)
    const runs = calls && runsOf(calls)
    const [first] = runs ?? []
    const question = questionAbout(object)
    if (!tree || !runs || !first || question === undefined) return undefined
    const newline = newlineOf(text)
    const changes = withImports(text)
    if (!changes) return undefined
    const name = `has_${(object.table ?? object.name).replace(/\W+/g, '_')}`
    const several = runs.length > 1
    for (const run of runs) {
      const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0]
      const indent = indentAt(text, from)
      if (indent === undefined || /^[ \t]*;/.test(text.slice(to))) return undefined
      // One that is in another block would not see the variable.
      if (several && run[0]?.parent?.from !== first[0]?.parent?.from) return undefined
      const ask = several && run === first ? `${name} = ${question.there}${newline}${indent}` : ''
      const test = several ? `not ${name}` : question.absent
      changes.push({
        start: from,
        end: to,
        replacement: `${ask}if ${test}:${newline}${indent}    ${shifted(text.slice(from, to), '    ')}`,
      })
    }
    return [...changes, ...((await downgradeOf(text, operations)) ?? [])]
  },

  async sender(text, statement) {
    const tree = await editable(text)
    const sender = tree && senderOf(tree, text, statement, /\.execute$/)
    if (!sender) return undefined
    const { call, alone } = sender
    const isStatement = call.parent?.name === 'ExpressionStatement'
    return { alone, ...(alone && isStatement ? { whole: { start: call.from, end: call.to } } : {}) }
  },

  reuse: withExistingType,

  async nullable(text, operation) {
    const tree = await editable(text)
    const columns = (tree ? callsIn(tree, operation) : []).filter(call =>
      /(?:^|\.)Column$/.test(text.slice(call.from, text.indexOf('(', call.from))),
    )
    const [column] = columns
    const change = column && columns.length === 1 ? withArgument(text, column, 'nullable', 'True') : undefined
    return change && [change]
  },

  async supplement({ text, operations, object, statements, after, migrations }) {
    const changes = await alembicFixProvider.drop(text, operations)
    if (!changes || !/^[\w. /:$]+$/u.test(after.id)) return undefined
    const taken = new Set(migrations.map(({ id }) => id))
    const table = object.table ?? object.name
    let id: string
    let round = 0
    do
      id = createHash('sha256')
        .update(JSON.stringify([after.id, table, round++]))
        .digest('hex')
        .slice(0, 12)
    while (taken.has(id))
    const body = statements.map(sql => `    ${executed(sql)}\n`).join('')
    const title = `match ${table.replace(/[^\w. ]/g, '_')}`
    const path = `${after.file.path.slice(0, after.file.path.lastIndexOf('/') + 1)}${id}_match_${table.replace(/\W+/g, '_').slice(0, 30)}.py`
    const content = `"""${title}

Revision ID: ${id}
Revises: ${after.id}

"""
from alembic import op


# revision identifiers, used by Alembic.
revision = '${id}'
down_revision = '${after.id}'
branch_labels = None
depends_on = None


def upgrade():
${body}

def downgrade():
    pass
`
    return { changes, creates: { path, content } }
  },

  async inPlace(text, operations, statements) {
    const tree = await editable(text)
    const [first, ...rest] = (tree && callsOf(tree, operations)) ?? []
    const indent = first && indentAt(text, first.from)
    const others = withoutStatements(text, rest)
    const back = await downgradeOf(text, operations)
    if (!first || indent === undefined || !others || !back) return undefined
    if (!/^from alembic import (?:[\w, ]*\b)?op\b/m.test(text)) return undefined
    const replacement = statements.map(executed).join(`${newlineOf(text)}${indent}`)
    return [{ start: first.from, end: first.to, replacement }, ...others, ...back]
  },

  // The revision: stamp knows nothing of file names.
  markApplied: ({ id }) => `alembic stamp ${shellQuote(id)}`,
  reach: ({ id }) => `alembic upgrade ${shellQuote(id)}`,
}

/** What goes with the operations out of downgrade(). */
async function downgradeOf(
  text: string,
  operations: readonly WrittenOperation[],
): Promise<Change[] | undefined> {
  const [up, down] = await walksOf(text, ['upgrade', 'downgrade'])
  if (!up || up === 'missing') return undefined
  const starts = new Set(operations.map(({ span }) => span.start))
  const made = up.effects.flatMap(effect =>
    effect.kind === 'creates' && starts.has(up.sentBy.get(effect)?.at.start ?? -1) ? [effect] : [],
  )
  const [changes] = await waysBack(text, [made], down)
  return changes
}

function executed(sql: string): string {
  return `op.execute(${pythonString(escapedBinds(sql))})`
}

/** op.execute() reads `:name` as a parameter: https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text */
function escapedBinds(sql: string): string {
  return sql.replace(/(?<![:\w\\]):(?=\w+(?!:))/g, '\\:')
}

function callsOf(tree: Tree, operations: readonly WrittenOperation[]): SyntaxNode[] | undefined {
  const calls = operations
    .map(({ span }) => callAt(tree, span))
    .filter(call => call?.parent?.name === 'ExpressionStatement')
    .filter(call => call !== undefined && call !== null)
  return calls.length === operations.length ? calls.sort((a, b) => a.from - b.from) : undefined
}

/** Statements that follow directly on each other share one `if`. */
function runsOf(calls: readonly SyntaxNode[]): SyntaxNode[][] {
  const runs: SyntaxNode[][] = []
  for (const call of calls) {
    const statement = call.parent
    if (!statement) continue
    const last = runs.at(-1)?.at(-1)
    const siblings = statement.parent ? childrenOf(statement.parent) : []
    const before = siblings[siblings.findIndex(node => isSame(statement, node)) - 1]
    if (last && before && isSame(last, before)) runs.at(-1)?.push(statement)
    else runs.push([statement])
  }
  return runs
}

function questionAbout(object: ObjectName): { there: string; absent: string } | undefined {
  const inspector = 'sa.inspect(op.get_bind())'
  const schema = object.schema === undefined ? '' : `, schema=${pythonString(object.schema)}`
  if (object.kind === 'table') {
    const there = `${inspector}.has_table(${pythonString(object.name)}${schema})`
    return { there, absent: `not ${there}` }
  }
  if (object.kind !== 'column' || object.table === undefined) return undefined
  const names = `[column['name'] for column in ${inspector}.get_columns(${pythonString(object.table)}${schema})]`
  return {
    there: `${pythonString(object.name)} in ${names}`,
    absent: `${pythonString(object.name)} not in ${names}`,
  }
}

/** What the question needs, where the file has not imported it. */
function withImports(text: string): Change[] | undefined {
  const at = afterImportOfOp(text)
  if (at === undefined) return undefined
  if (/^import sqlalchemy as sa\b/m.test(text)) return []
  return [{ start: at, end: at, replacement: `import sqlalchemy as sa${newlineOf(text)}` }]
}
