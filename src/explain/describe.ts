import { describeObject, objectKey } from '../languages/sql/objects.ts'
import { type Found, finding, type RelatedPlace } from '../model/finding.ts'
import { capitalized, firstOf, joined } from '../model/listing.ts'
import { positionAt, rangeOf } from '../model/position.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { namedSqlstate } from '../postgres/sqlstates.ts'
import { type ExistingObject, type Failure, symbolOf } from '../replay/failure.ts'
import { type ReplayRequest, sentInAutocommit, type Track } from '../replay/request.ts'
import { byName } from '../text/by-name.ts'
import { trimEndOf, whiteSpace } from '../text/scan.ts'
import type { FixedFailure } from './fix-failure.ts'
import { fixesFor } from './fixes.ts'
import { placed } from './placed.ts'
import { remedy } from './remedy.ts'

const rules: Record<string, string> = byName({
  '42P07': 'replay-duplicate-table',
  '42701': 'replay-duplicate-column',
  '42710': 'replay-duplicate-object',
  '42723': 'replay-duplicate-object',
  '42P06': 'replay-duplicate-object',
  '42P04': 'replay-duplicate-object',
})

/** Which tracks were asked for and got as far as to say something. */
export interface Circumstances {
  failures: readonly Failure[]
  request: ReplayRequest
  tracksRun: ReadonlySet<Track>
  introduced: (failure: Failure) => boolean
  /** What a framework's own fixing adds to what edits of SQL can do. */
  fixed?: ReadonlyMap<Failure, FixedFailure>
}

/** Turns failures into findings, causes first, so that a consequence can name the fingerprint of its cause. */
export function describeFailures(
  failures: readonly Failure[],
  others: Omit<Circumstances, 'failures'>,
): Found[] {
  const circumstances = { ...others, failures }
  const findings = new Map<Failure, Found>()
  const symbols = new Map<string, number>()
  const ordered = [...failures].sort((a, b) => depth(a) - depth(b))
  for (const failure of ordered) {
    const symbol = symbolOf(failure)
    const key = `${failure.item.migration.file.path}\0${symbol}`
    const count = symbols.get(key) ?? 0
    symbols.set(key, count + 1)
    const causedBy = failure.causedBy && findings.get(failure.causedBy)?.fingerprint
    findings.set(
      failure,
      describe(failure, count === 0 ? symbol : `${symbol}#${count + 1}`, causedBy, circumstances),
    )
  }
  return failures.flatMap(failure => findings.get(failure) ?? [])
}

function depth(failure: Failure): number {
  return failure.causedBy ? 1 + depth(failure.causedBy) : 0
}

function describe(
  failure: Failure,
  symbol: string,
  causedBy: string | undefined,
  circumstances: Circumstances,
): Found {
  const { item, reason, statement, existingObject } = failure
  const { request, tracksRun } = circumstances
  const code = reason.kind === 'error' ? reason.error.code : undefined
  const everyTrack = [...tracksRun].every(track => failure.tracks.has(track))
  const structure = existingObject?.structure
  const fixed = circumstances.fixed?.get(failure)
  return finding(
    {
      rule: (code !== undefined && existingObject ? rules[code] : undefined) ?? 'replay-failed',
      introduced: circumstances.introduced(failure),
      ...placed(request, item, failure.span),
      message: messageOf(failure, circumstances),
      ...twinOf(failure, circumstances),
      symbol,
      ...(existingObject && {
        object: { key: objectKey(existingObject.object), name: describeObject(existingObject.object) },
      }),
      ...(existingObject && { existing: existingOf(existingObject) }),
      ...(reason.kind === 'error' && { refusal: refusalOf(reason.error) }),
      related: related(failure),
      fixes: [
        ...(fixed?.instead ? [] : fixesFor(failure, everyTrack, request, circumstances.failures)),
        ...(fixed?.fixes ?? []),
      ],
      ...(causedBy === undefined ? {} : { causedBy }),
      ...(code === undefined ? {} : { sqlstate: code }),
      ...(statement === undefined ? {} : { statement: statement.text }),
      ...(structure && structure.kind !== 'identical'
        ? {
            table: {
              title: `${capitalized(describeObject(existingObject?.object ?? { kind: 'other', name: '' }))} as it exists, and as this statement wants it`,
              head: ['', 'exists', 'wanted'],
              rows: structure.rows,
            },
          }
        : {}),
    },
    'error',
  )
}

function messageOf(failure: Failure, circumstances: Circumstances, objects?: readonly string[]): string {
  const { request, tracksRun, fixed } = circumstances
  const answer = fixed?.get(failure)
  const everyTrack = [...tracksRun].every(track => failure.tracks.has(track))
  return [
    happened(failure, objects),
    where(failure, circumstances),
    consequence(failure, request),
    answer?.remedy ?? remedy(failure, everyTrack, request),
    answer?.caution,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What exists just so, with another migration that created it, may be one of several that two migrations both create. */
function twinOf(failure: Failure, circumstances: Circumstances): Pick<Found, 'twin'> {
  const creator = failure.existingObject?.creator?.by.migration.file.path
  const isTwin =
    failure.existingObject?.structure?.kind === 'identical' &&
    creator !== undefined &&
    creator !== failure.item.migration.file.path
  return isTwin
    ? {
        twin: {
          creator,
          text: failure.item.text,
          message: objects => messageOf(failure, circumstances, objects),
        },
      }
    : {}
}

function happened(failure: Failure, objects?: readonly string[]): string {
  const { reason, existingObject, conflictTarget } = failure
  if (reason.kind === 'stopped') return `${reason.why}.`
  if (reason.kind === 'skipped') {
    const by = failure.causedBy?.item.migration.file.path
    return `Not run: it needs the ${describeObject(reason.needs)}, which ${by ?? 'an earlier migration'} fails to create.`
  }
  const { code, message } = reason.error
  const state = namedSqlstate(code)
  if (existingObject && objects)
    return `${capitalized(joined(objects))} already exist (${state}). The existing ones have the same structure.`
  if (existingObject)
    return `${capitalized(describeObject(existingObject.object))} already exists (${state}).${structureSentence(failure)}`
  if (conflictTarget) {
    const { table, columns, existing } = conflictTarget
    const has =
      existing.length === 0
        ? 'It has no unique constraint at all.'
        : `It is unique only on ${existing.join(', ')}.`
    return `No unique constraint of ${describeObject(table)} covers exactly (${columns.join(', ')}), which this ON CONFLICT names (${state}). ${has} PostgreSQL refuses this even while the tables are empty.`
  }
  const detail = reason.error.detail ? ` ${end(reason.error.detail)}` : ''
  const hint = reason.error.hint ? ` PostgreSQL's hint: ${end(reason.error.hint)}` : ''
  const like = failure.like ? ` Did you mean ${failure.like.join(' or ')}?` : ''
  return `${refuses(message)} (${state}).${detail}${hint}${like}`
}

function refuses(message: string): string {
  return `PostgreSQL refuses this: ${end(message, '')}`
}

function refusalOf({ message, detail = '', hint = '' }: PostgresError): NonNullable<Found['refusal']> {
  return { answer: `${message} ${detail} ${hint}`, summary: refuses(message) }
}

function existingOf({ object, creator }: ExistingObject): NonNullable<Found['existing']> {
  const { name, table, kind } = object
  const names = table === undefined ? [name] : [name, table]
  const isIndex = kind === 'index'
  if (!creator) return { names, isIndex }
  const { migration, text } = creator.by
  const line = creator.span ? positionAt(text, creator.span.start).line : migration.range.start.line
  return { names, isIndex, creator: { path: migration.file.path, line } }
}

function structureSentence({ existingObject }: Failure): string {
  if (existingObject?.structure?.kind === 'identical') return ' The existing one has the same structure.'
  if (existingObject?.structure === undefined) return ''
  const shown = firstOf(
    existingObject.structure.rows.map(([what]) => what),
    4,
  )
  return existingObject.structure.kind === 'compatible'
    ? ` The existing one has all of it, and more (${shown}).`
    : ` The existing one is different (${shown}).`
}

function where({ tracks, causedBy }: Failure, { tracksRun }: Circumstances): string {
  if (causedBy || tracksRun.size < 2 || tracks.size === 2) return ''
  return tracks.has('fresh')
    ? 'This happens only on a new database, not on one that has all of base.'
    : 'This happens on databases that have all of base, but not on a new one, so tests on an empty database stay green.'
}

function consequence(failure: Failure, request: ReplayRequest): string {
  const { causedBy, appliedBefore = 0, item } = failure
  if (causedBy) return ''
  if (failure.aftermath !== undefined) return failure.aftermath
  if (sentInAutocommit(failure.transaction ? failure : item, request.transaction) && appliedBefore > 0) {
    const statements = appliedBefore === 1 ? 'the statement' : `the ${appliedBefore} statements`
    return `On deploy, this migration fails here, with ${statements} before it already applied: nothing wraps the file in a transaction.`
  }
  return 'On deploy, this migration fails here, and later migrations do not run.'
}

/** Who created what exists, with its place: said here alone, so that each report can link it. */
function related({ existingObject }: Failure): RelatedPlace[] {
  const creator = existingObject?.creator
  if (!creator) return []
  const { migration, text } = creator.by
  const range = creator.span ? rangeOf(text, creator.span.start, creator.span.end) : migration.range
  return [
    {
      path: migration.file.path,
      range,
      message: `${describeObject(existingObject.object)} was created here`,
    },
  ]
}

function end(text: string, mark = '.'): string {
  return trimEndOf(text, `.${whiteSpace}`) + mark
}
