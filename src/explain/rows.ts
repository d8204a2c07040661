import { lex } from '../languages/sql/lexer.ts'
import { type Found, finding } from '../model/finding.ts'
import { type Edit, type FoundFix, fix } from '../model/fix.ts'
import { rangeOf } from '../model/position.ts'
import type { RowsCoverage } from '../model/report.ts'
import { shellQuote } from '../model/shell-quote.ts'
import { namedSqlstate } from '../postgres/sqlstates.ts'
import { firstWords } from '../replay/failure.ts'
import type { ReplayRequest } from '../replay/request.ts'
import type { FailedAssertion } from '../replay/rows/assertions.ts'
import type { DroppedRows } from '../replay/rows/dropped-rows.ts'
import type { RowFacts, RowFailure } from '../replay/rows/row-facts.ts'
import { assertionFailed } from '../rules/replay/assertion-failed.ts'
import { failsWithRows } from '../rules/replay/fails-with-rows.ts'
import { failsWithSomeRows } from '../rules/replay/fails-with-some-rows.ts'
import { rowsDropped } from '../rules/replay/rows-dropped.ts'
import { trimEndOf, whiteSpace } from '../text/scan.ts'
import { placed } from './placed.ts'

/** What fails with rows, as findings of the migrations that bring it. */
export async function describeRows(request: ReplayRequest, facts: RowFacts): Promise<Found[]> {
  const failures = facts.failures.filter(({ item }) => item.introduced)
  return [
    ...(await Promise.all(failures.map(failure => describe(request, failure)))),
    ...facts.dropped.filter(({ item }) => item.introduced).map(dropped => describeDropped(request, dropped)),
    ...facts.assertions.map(failed => describeAssertion(request, failed)),
  ]
}

export function rowsCoverage({ filled, empty, left, stopped }: RowFacts): RowsCoverage {
  return {
    tables: filled,
    notVerified: [
      ...empty.map(({ table, why }) => `${table} held no row: ${why}`),
      ...left.map(({ row, why }) => `${row} could not be inserted: ${why}`),
      ...(stopped ? [`From ${stopped.path} on, nothing ran with rows: ${stopped.why}`] : []),
    ],
  }
}

function describeDropped(request: ReplayRequest, dropped: DroppedRows): Found {
  const { item, statement, table, selected, inserted } = dropped
  return finding(
    {
      rule: rowsDropped.id,
      introduced: true,
      ...placed(request, item, statement.span),
      symbol: table,
      statement: statement.text,
      message: `With the rows of \`seed:\` this selects ${selected} and inserts ${inserted} into ${table}: ON CONFLICT DO NOTHING leaves the others out, and nothing reports it. If no row may be lost, compare the counts before you drop the old table.`,
    },
    rowsDropped.severity,
  )
}

function describeAssertion(request: ReplayRequest, { index, item, rows, more }: FailedAssertion): Found {
  return finding(
    {
      rule: assertionFailed.id,
      introduced: true,
      ...placed(request, item, { start: 0, end: 0 }),
      range: item.migration.range,
      symbol: `assertions[${index}]`,
      statement: request.rows?.assertions[index] ?? '',
      message: `assertions[${index}] held before the change, and returns ${rows.length === 1 && !more ? 'a row' : `${rows.length}${more ? ' and more' : ''} rows`} once its migrations have run. Correct what they do to the rows.`,
      table: { title: 'Rows that must not exist', head: ['row'], rows: rows.map(row => [row]) },
    },
    assertionFailed.severity,
  )
}

async function describe(request: ReplayRequest, failure: RowFailure): Promise<Found> {
  const { item, statement, error, fails, preflight } = failure
  const rule = fails === 'some' ? failsWithSomeRows : failsWithRows
  const { text, span } = statement
  return finding(
    {
      rule: rule.id,
      introduced: true,
      ...placed(request, item, span),
      symbol: `${error.code} ${error.table ?? ''} ${error.column ?? error.constraint ?? firstWords(text)}`,
      message: [happened(failure), consequence[fails], remedyOf(failure)].join(' '),
      sqlstate: error.code,
      statement: text,
      fixes: [...(await fixesFor(request, failure)), ...(preflight ? [ask(failure)] : [])],
      ...(preflight ? { preflight } : {}),
    },
    rule.severity,
  )
}

const opening = {
  every: 'This works only on empty tables: with any row, PostgreSQL refuses it',
  some: 'This depends on the existing rows: with some, PostgreSQL refuses it',
  seeded: 'This works on empty tables, and PostgreSQL refuses it with the rows of `seed:`',
} as const

function happened({ error, fails }: RowFailure): string {
  return `${opening[fails]}: ${trimEndOf(error.message, `.${whiteSpace}`)} (${namedSqlstate(error.code)}).`
}

const consequence = {
  every: 'On deploy, this migration fails here, and later migrations do not run.',
  some: 'If there are such rows, the deployment fails here.',
  seeded: 'On deploy, this migration fails if there are such rows, and later migrations do not run.',
} as const

function remedyOf({ error, fails, preflight }: RowFailure): string {
  if (fails === 'some')
    return preflight
      ? `Ask a real database first: the query counts ${preflight.counts}. If there are any, correct them before this statement.`
      : 'Try it on a copy of a real database, and correct such rows before this statement.'
  return error.code === '23502' && fails === 'every'
    ? 'Add the column without NOT NULL, fill it in batches, and set NOT NULL once every row has a value; or give it a default.'
    : 'Correct the rows before this statement, or leave the constraint for a later migration.'
}

function ask({ preflight, fails }: RowFailure): FoundFix {
  return fix({
    title: 'Ask a real database',
    applies:
      fails !== 'every'
        ? `To find out whether it has such rows. It changes nothing; 0 means that this statement works there.`
        : 'To find out whether it has rows at all. It changes nothing.',
    commands: [`psql "$DATABASE_URL" -c ${shellQuote(preflight?.sql ?? '')}`],
  })
}

async function fixesFor(request: ReplayRequest, failure: RowFailure): Promise<FoundFix[]> {
  const { error, fails, statement, item } = failure
  const { path } = item.migration.file
  const { span, text } = statement
  const edit = (from: number, to: number, replacement: string): Edit => ({
    path,
    range: rangeOf(item.text, from, to),
    replacement,
  })
  if (fails === 'every' && error.code === '23502' && error.column !== undefined) {
    const place = statement.verbatim ? notNullOf(text, error.column) : undefined
    const changes = place
      ? [{ start: span.start + place.from, end: span.start + place.to, replacement: '' }]
      : statement.verbatim
        ? undefined
        : await (await request.fixProvider?.())?.nullable?.(item.text, span)
    if (!changes) return []
    const { column } = error
    return [
      fix({
        title: `Let ${column} be NULL at first`,
        applies: `Right if there are rows already. Then fill it in batches, and set NOT NULL in a later migration, once every row has a value.`,
        edits: changes.map(({ start, end, replacement }) => edit(start, end, replacement)),
      }),
    ]
  }
  if (!statement.verbatim) return []
  if (!['23514', '23503'].includes(error.code) || !/^alter\s+table\b/i.test(text)) return []
  if (
    /\b(?:not\s+valid|validate)\b/i.test(text) ||
    text.includes(',') ||
    !/\badd\s+(?:constraint|check|foreign)\b/i.test(text)
  )
    return []
  return [
    fix({
      title: 'Add the constraint NOT VALID, and validate it later',
      applies:
        'New rows have to satisfy it immediately. Once the existing rows do as well, run ALTER TABLE … VALIDATE CONSTRAINT in a later migration.',
      edits: [edit(span.start + text.length, span.start + text.length, ' NOT VALID')],
    }),
  ]
}

/** Where a statement that adds one column says NOT NULL of it, with the blank before. */
function notNullOf(text: string, column: string): { from: number; to: number } | undefined {
  const tokens = [...lex(text)].filter(({ kind }) => kind !== 'comment')
  const spelled = tokens.map(({ kind, start, end }) =>
    kind === 'word' ? text.slice(start, end).toLowerCase() : text.slice(start, end).replace(/^"(.*)"$/, '$1'),
  )
  const at = spelled.indexOf(column)
  if (at < 0) return undefined
  const not = spelled.findIndex((word, i) => i > at && word === 'not' && spelled[i + 1] === 'null')
  const comma = spelled.indexOf(',', at)
  const [first, second, before] = [tokens[not], tokens[not + 1], tokens[not - 1]]
  if (
    not < 0 ||
    (comma >= 0 && comma < not && !isInBrackets(spelled, at, comma)) ||
    !first ||
    !second ||
    !before
  )
    return undefined
  return { from: before.end, to: second.end }
}

/** numeric(10, 2): a comma that ends no column. */
function isInBrackets(spelled: readonly string[], from: number, to: number): boolean {
  let depth = 0
  for (const one of spelled.slice(from, to)) depth += one === '(' ? 1 : one === ')' ? -1 : 0
  return depth > 0
}
