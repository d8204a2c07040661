import type { Found } from '../model/finding.ts'
import { positionAt } from '../model/position.ts'
import { namesInMessage } from '../postgres/locate-error.ts'
import type { Executed } from '../replay/provenance.ts'
import type { BuiltBase, NotVerified, ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { fileName } from '../text/paths.ts'
import { doubtsOfModels } from './built-base.ts'
import { type Before, Doubts, type Place, placeOfFinding } from './doubts.ts'

/** undefined_table */
const noTable = '42P01'
/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set([noTable, '42704', '42883', '3F000'])
/** undefined_column: of a table that is there. Only a step that is not known could have made it. */
const noColumn = '42703'
/**
 * undefined_column, invalid_column_reference (no such key), feature_not_supported (a partitioned table), and what Doubts
 * knows: dependent objects, a second primary key, types.
 */
const ofOtherParts = new Set([noColumn, '42P10', '0A000', '2BP01', '42P16', '42804', '42846'])
const createsRelation = /\bcreate\s+(?:[a-z]+\s+){0,4}(?:table|view|sequence)\b/i
/** not_null_violation, foreign_key_violation, unique_violation, check_violation: rows that somebody may have fixed. */
const ofRows = new Set(['23502', '23503', '23505', '23514'])

/** foreign_key_violation: what is referred to was not found. */
const lacksRow = '23503'

/** A row that is spelled out and lacks a value, or breaks a check, does so whatever other rows there are. */
function isOfOwnRow({ sqlstate, statement = '' }: Found): boolean {
  return (
    /^235(?:02|14)$/.test(sqlstate ?? '') && /^\s*insert\b/i.test(statement) && !/\bselect\b/i.test(statement)
  )
}

/** What PostgreSQL refuses for how its objects are. What exists already stands, whatever else there may be. */
function isOfStructure({ rule, sqlstate = '', existing }: Found): boolean {
  return rule === 'replay-failed' && !existing && (notThere.has(sqlstate) || ofOtherParts.has(sqlstate))
}

/**
 * What changes a table that is not there, although nothing before it has created any: the history begins on a database
 * that something else has filled.
 */
function startsElsewhere(
  findings: readonly Found[],
  executed: readonly Executed[],
  before: Before,
): Found | undefined {
  const [first] = findings
    .filter(({ rule, sqlstate }) => rule === 'replay-failed' && sqlstate === noTable)
    .sort((a, b) => (before(placeOfFinding(a), placeOfFinding(b)) ? -1 : 1))
  if (
    !first ||
    !/^\s*(?:alter|drop|update|insert|delete|create\s+(?:unique\s+)?index)\b/i.test(first.statement ?? '')
  )
    return undefined
  const at = placeOfFinding(first)
  const creates = executed.some(({ item, steps }) =>
    steps.some(
      ({ text, span }) =>
        createsRelation.test(text) &&
        before({ path: item.migration.file.path, line: positionAt(item.text, span.start).line }, at),
    ),
  )
  return creates ? undefined : first
}

/** active_sql_transaction */
const inTransaction = '25001'
const unknownConvention =
  'the name of the file says that it runs outside of a transaction, and no convention of this runner is known by which a name says so'

function saysAutocommit(path: string): boolean {
  return /(?:^|[^a-z])(?:auto_?commit|no[-_]?(?:transaction|txn|tx))(?![a-z])/i.test(fileName(path))
}

/** What was met, as far as it matters to what follows from it. */
interface Met {
  notVerified: readonly NotVerified[]
  /** All that runs, in order. */
  order: readonly ReplayMigration[]
  executed: readonly Executed[]
  unread?: ReplayRequest['unread']
  /** Does the replay begin with nothing, as against a dump? */
  startsEmpty?: boolean
  /** Base is what its models declare. */
  builtBase?: BuiltBase
}

interface Suppressed {
  findings: Found[]
  unknowns: string[]
}

/**
 * A history that does not create everything itself (its first tables come from `metadata.create_all`, a step could not
 * be known) can't be replayed far enough to say that something is missing. Where base fails that way already, or a
 * step that ran before could have created it, a change's "does not exist" is nobody's proven fault, and no proof that
 * the change applies either: it is inconclusive. So is what rows refuse where a step that changes rows was not run, and
 * what exists although a step which was not run may have dropped it. All else stands, duplicates first of all. What base
 * fails with stays a finding, which fails no change and can be accepted; its message says what is not known.
 */
export async function suppress(
  findings: readonly Found[],
  { notVerified, order, executed, unread: [unread] = [], startsEmpty, builtBase }: Met,
): Promise<Suppressed> {
  const places = new Map(order.map(({ migration }, index) => [migration.file.path, index]))
  const before = (one: Place, other: Place): boolean =>
    one.path === other.path
      ? one.line <= other.line
      : (places.get(one.path) ?? -1) < (places.get(other.path) ?? order.length)
  const doubts = new Doubts(notVerified, executed, before)
  const isMissing = ({ rule, sqlstate = '' }: Found): boolean =>
    rule === 'replay-failed' && (notThere.has(sqlstate) || sqlstate === noColumn)
  const lacking = findings.find(one => !one.introduced && isMissing(one) && notThere.has(one.sqlstate ?? ''))
  const beginning = startsEmpty ? startsElsewhere(findings, executed, before) : undefined
  const ofAbsence = (one: Found): string | undefined => {
    const at = placeOfFinding(one)
    if (isMissing(one)) {
      const step = notVerified.find(
        step => step.unverified && before(step, at) && (step.only === undefined || mentions(step.only, one)),
      )
      if (step) return `${placeOf(step)} may have created it, and was not run: ${step.why}`
      if (!notThere.has(one.sqlstate ?? '')) return undefined
      if (beginning)
        return `the history starts from tables that it does not create: ${placeOf(placeOfFinding(beginning))} is the first to change one, and nothing before it creates any`
      return lacking
        ? `the history does not create everything that it uses: ${placeOf(placeOfFinding(lacking))} of base fails in the same way`
        : undefined
    }
    if (one.rule !== 'replay-failed' || !ofRows.has(one.sqlstate ?? '') || isOfOwnRow(one)) return undefined
    const step = notVerified.find(step => (step.unverified || step.rows) && before(step, at))
    if (step) return `the rows may be different: ${placeOf(step)} was not run: ${step.why}`
    const broken =
      one.sqlstate === lacksRow
        ? findings.find(({ introduced, sqlstate }) => !introduced && sqlstate)
        : undefined
    return (
      broken &&
      `the row may be there: ${placeOf(placeOfFinding(broken))} of base fails, so not all of base has run`
    )
  }
  const ofModels = builtBase && (await doubtsOfModels(builtBase, executed))
  const doubtAbout = async (one: Found): Promise<string | undefined> => {
    if (one.sqlstate === inTransaction && saysAutocommit(one.path)) return unknownConvention
    const differs = ofModels?.(one)
    if (differs !== undefined) return differs
    const changed = await doubts.changed(one)
    if (changed) return `${placeOf(changed)} may have dropped or changed it, and was not run: ${changed.why}`
    const assumed = await doubts.assumed(one)
    if (assumed) return `the type may be different: ${placeOf(assumed)}: ${assumed.why}`
    const other = unread && isOfStructure(one) ? unread : undefined
    if (other) return `${other.path} may have changed what it meets, and can't be read: ${other.why}`
    return one.introduced ? ofAbsence(one) : undefined
  }
  const suppressed = new Set<string>()
  /** By their cause. */
  const inconclusive = new Map<string, Found[]>()
  const ofBase = new Map<string, Found>()
  for (const one of findings) {
    const doubt = one.causedBy === undefined ? await doubtAbout(one) : undefined
    if (doubt === undefined) continue
    if (!one.introduced) {
      ofBase.set(one.fingerprint, {
        ...one,
        message: `${summaryOf(one)}; but ${doubt}. So this may not be an error.`,
        fixes: [],
        doubtful: true,
      })
      continue
    }
    suppressed.add(one.fingerprint)
    const same = inconclusive.get(doubt)
    if (same) same.push(one)
    else inconclusive.set(doubt, [one])
  }
  // Consequences stand after their causes, and may be causes themselves.
  for (const one of findings)
    if (one.causedBy !== undefined && suppressed.has(one.causedBy)) suppressed.add(one.fingerprint)
  return {
    findings: findings.flatMap(one =>
      suppressed.has(one.fingerprint) ? [] : [ofBase.get(one.fingerprint) ?? one],
    ),
    unknowns: [...inconclusive].map(([doubt, ofIt]) => unknownOf(doubt, ofIt)),
  }
}

/** As many are named. */
const mostNamed = 5

/** One sentence for all that one cause leaves inconclusive. */
function unknownOf(doubt: string, [first, ...more]: readonly Found[]): string {
  if (!first) return ''
  const places = [...new Set(more.map(one => placeOf(placeOfFinding(one))))]
  const rest = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : ''
  const same = places.length > 0 ? ` The same holds for ${places.slice(0, mostNamed).join(', ')}${rest}.` : ''
  return `${placeOf(placeOfFinding(first))} is inconclusive. ${summaryOf(first)}; but ${doubt}.${same} To settle it, name a dump of the schema in start-from, or the project's own command.`
}

function summaryOf({ refusal, message }: Found): string {
  return refusal?.summary ?? message
}

function placeOf({ path, line }: Place): string {
  return `${path}:${line}`
}

function mentions(text: string, { refusal }: Found): boolean {
  const names = namesInMessage(refusal?.answer ?? '')
  const lower = text.toLowerCase()
  return names.length === 0 || names.some(name => lower.includes(name.toLowerCase()))
}
