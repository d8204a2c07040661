import { type Found, finding } from '../model/finding.ts'
import { firstOf } from '../model/listing.ts'
import { lineSpan, positionAt, type Range, rangeOf, type Span } from '../model/position.ts'
import type { DownSide } from '../model/report.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { namedSqlstate } from '../postgres/sqlstates.ts'
import type { DownOutcome } from '../replay/down.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { downFails } from '../rules/replay/down-fails.ts'
import { downIncomplete } from '../rules/replay/down-incomplete.ts'
import { downLosesRows } from '../rules/replay/down-loses-rows.ts'
import { irreversibleMigration } from '../rules/replay/irreversible-migration.ts'
import type { CatalogDifference } from '../schema/catalog.ts'

/** What taking the incoming migrations back has shown. */
export function describeDowns(request: ReplayRequest, downs: readonly DownOutcome[]): Found[] {
  return downs.flatMap(one => describe(request, one))
}

function describe(request: ReplayRequest, one: DownOutcome): Found[] {
  switch (one.kind) {
    case 'fails':
      return [fails(request, one)]
    case 'irreversible':
      return [refuses(request, one)]
    case 'incomplete':
      return [incomplete(request, one), ...losesRows(request, one)]
    case 'back':
      return [...(one.again ? [doesNotRunAgain(request, one, one.again)] : []), ...losesRows(request, one)]
    case 'not checked':
      return []
  }
}

/** What a report says of each of them. */
export function reportedDowns(downs: readonly DownOutcome[]): (DownSide & { up: string })[] {
  return downs
    .map(one => {
      const up = one.item.migration.file.path
      const path = one.item.down?.path ?? up
      return one.kind === 'not checked'
        ? { up, path, checked: false, why: one.why }
        : { up, path, checked: true }
    })
    .reverse()
}

function common(request: ReplayRequest, item: ReplayMigration) {
  const { down, migration, history } = item
  return {
    introduced: true,
    framework: request.framework,
    history: history ?? request.history,
    path: down?.path ?? migration.file.path,
    side: 'down' as const,
  }
}

function fails(request: ReplayRequest, { item, failure }: Extract<DownOutcome, { kind: 'fails' }>): Found {
  const { reason, statement, span } = failure
  const error = reason.kind === 'error' ? reason.error : undefined
  const detail = error?.detail ? ` ${error.detail}` : ''
  const what = error
    ? `PostgreSQL refuses this: ${saidBy(error)}.${detail}`
    : reason.kind === 'stopped'
      ? `${reason.why}.`
      : 'This needs something that does not exist.'
  return finding(
    {
      ...common(request, item),
      rule: downFails.id,
      range: rangeOf(item.down?.text ?? item.text, span.start, Math.max(span.start, span.end)),
      symbol: `${error?.code ?? reason.kind} ${item.migration.id}`,
      message: `On the downgrade, after the migration has run, ${lowered(what)} Whoever has to roll back is stuck here. Correct the downgrade.`,
      ...(error ? { sqlstate: error.code } : {}),
      ...(statement ? { statement: statement.text } : {}),
    },
    downFails.severity,
  )
}

function refuses(
  request: ReplayRequest,
  { item, failure }: Extract<DownOutcome, { kind: 'irreversible' }>,
): Found {
  const why = failure.reason.kind === 'stopped' ? failure.reason.why : ''
  const { start, end } = failure.span
  return finding(
    {
      ...common(request, item),
      rule: irreversibleMigration.id,
      range: rangeOf(item.text, start, Math.max(start, end)),
      symbol: item.migration.id,
      message: `${why}. ${irreversibleMigration.remedy}`,
    },
    irreversibleMigration.severity,
  )
}

function incomplete(
  request: ReplayRequest,
  { item, span, differences, again }: Extract<DownOutcome, { kind: 'incomplete' }>,
): Found {
  const of = (kind: CatalogDifference['kind']) => differences.filter(one => one.kind === kind)
  const parts = [
    { list: of('missing-left'), is: 'left over' },
    { list: of('missing-right'), is: 'missing' },
    { list: of('different'), is: 'different' },
  ].flatMap(({ list, is }) =>
    list.length === 0
      ? []
      : [
          `${firstOf(
            list.map(({ object }) => `\`${object}\``),
            5,
          )} ${list.length === 1 ? 'is' : 'are'} ${is}`,
        ],
  )
  return finding(
    {
      ...common(request, item),
      rule: downIncomplete.id,
      range: beginningOfDown(item, span),
      symbol: item.migration.id,
      message: `The downgrade does not restore the previous schema: ${parts.join('; ')}. ${again ? `If the migration runs again after that, it fails: ${saidBy(again)}. ` : ''}${downIncomplete.remedy}`,
      table: {
        title: 'What the downgrade leaves different',
        head: ['object', 'before the migration', 'after its downgrade'],
        rows: differences.map(({ object, left, right }) => [object, left ?? '–', right ?? '–']),
      },
    },
    downIncomplete.severity,
  )
}

/** The schema is as it was; rows are not, or what no catalog shows. */
function doesNotRunAgain(
  request: ReplayRequest,
  { item, span }: Extract<DownOutcome, { kind: 'back' }>,
  again: PostgresError,
): Found {
  return finding(
    {
      ...common(request, item),
      rule: downIncomplete.id,
      range: beginningOfDown(item, span),
      symbol: item.migration.id,
      message: `The downgrade restores the previous schema, but the migration does not run again: ${saidBy(again)}. ${downIncomplete.remedy}`,
    },
    downIncomplete.severity,
  )
}

/** What PostgreSQL says, with its code, as the end of a sentence. */
function saidBy({ code, message }: PostgresError): string {
  return `${message} (${namedSqlstate(code)})`
}

function losesRows(
  request: ReplayRequest,
  { item, span, lost }: { item: ReplayMigration; span: Span; lost: string[] },
): Found[] {
  if (lost.length === 0) return []
  const names = firstOf(
    lost.map(name => `\`${name}\``),
    5,
  )
  return [
    finding(
      {
        ...common(request, item),
        rule: downLosesRows.id,
        range: beginningOfDown(item, span),
        symbol: item.migration.id,
        message: `The downgrade drops ${names}, which the upgrade fills, and copies those rows nowhere. ${downLosesRows.remedy}`,
      },
      downLosesRows.severity,
    ),
  ]
}

/** The line of its first statement. */
function beginningOfDown({ down, text }: ReplayMigration, { start }: Span): Range {
  const own = down?.text ?? text
  const line = lineSpan(own, positionAt(own, start).line)
  return rangeOf(own, line.start, line.end)
}

/** As it goes on in a sentence; a proper name stays as it is. */
function lowered(text: string): string {
  return text.startsWith('PostgreSQL') ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
