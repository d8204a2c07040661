import type { Comparison } from '../comparison/comparison.ts'
import type { Config } from '../config/config.ts'
import { notMet } from '../explain/gaps.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import { type HistoryChange, isTouched } from '../model/change.ts'
import type { Finding, Found } from '../model/finding.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { firstOf } from '../model/listing.ts'
import { coverageKey, type HistoryCoverage, type NotChecked } from '../model/report.ts'
import type { Tree } from '../model/tree.ts'
import { replayFailed } from '../rules/replay/replay-failed.ts'
import { yamlText } from '../rules/unrecognised-migrations.ts'
import { fileName } from '../text/paths.ts'
import type { ReplayResult } from './replay-result.ts'
import { likeHistories } from './unread-files.ts'

/** What a run looked at: a green one says what it is green about. */
export function coverageOf(
  locations: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
  replayed: ReplayResult,
  mode: Config['replay'],
): HistoryCoverage[] {
  const read = changes.map(({ base, merged, incoming }): HistoryCoverage => {
    const history = merged ?? base
    const framework = history?.framework ?? ''
    const name = history?.name ?? ''
    const replay = replayed.coverage.get(coverageKey(framework, name))
    // Flyway is a framework of its own: its name says it.
    const runner = (base ?? merged)?.reading.runner
    return {
      framework,
      history: name,
      ...(runner && runner.id !== framework ? { runner: `${runner.title}: ${runner.evidence}` } : {}),
      migrations: merged?.migrations.length ?? 0,
      incoming: incoming.size,
      ...(replay ?? {
        replay: 'not replayed',
        reason: mode === 'off' ? 'replay is off' : 'there was no engine to replay it on',
        notVerified: [],
        notChecked: [],
      }),
    }
  })
  const known = new Set(read.map(({ framework, history }) => coverageKey(framework, history)))
  const untouched = locations
    .filter(({ framework, name }) => !known.has(coverageKey(framework, name)))
    .map(
      ({ framework, name, files }): HistoryCoverage => ({
        framework,
        history: name,
        migrations: files.length,
        incoming: 0,
        replay: 'not replayed',
        reason: 'this change does not touch it',
        notVerified: [],
        notChecked: [],
      }),
    )
  return [...read, ...untouched]
}

export function conflictNotice({ conflicts, base }: Comparison): string[] {
  if (conflicts.length === 0) return []
  return [
    `Merging into ${base.name} conflicts in ${firstOf(conflicts, 5)}. The migrations of both sides were checked together. Resolve the conflict and run again.`,
  ]
}

/**
 * Where nothing was run of what the change brings, or only a part of it. `read`: frameworks of which texts were compared, and
 * not only names.
 */
export function commandNotices(
  { needCommands, readInPart, coverage }: Pick<ReplayResult, 'needCommands' | 'readInPart' | 'coverage'>,
  file: string,
  read: ReadonlySet<string>,
): string[] {
  const sentence = ({ base, merged }: HistoryChange, isPart: boolean): string[] => {
    const reading = (merged ?? base)?.reading
    if (!reading) return []
    const { framework, name, onlyByCommand, runsBy } = reading
    const { notVerified: left = [], replay } = coverage.get(coverageKey(framework, name)) ?? {}
    const places = [...new Set(left.flatMap(one => (one.introduced ? `${one.path}:${one.line}` : [])))]
    const command = `Name the command that runs them in ${file}, such as \`command: { run: ${runsBy ?? 'make migrate'}, framework: ${framework} }\`, and it runs against a scratch database.`
    if (isPart && places.length > 0)
      return [
        `Replayed in part: ${name}: the SQL of its migrations was run; only their own runner knows what ${firstOf(places, notCheckedNamed)} does. ${command}`,
      ]
    if (isPart)
      return [
        `${replay === 'not replayed' ? 'Not replayed to its end' : 'Replayed, and not proven'}: ${name}: not all that base's databases have is known from the text of its migrations. ${command}`,
      ]
    const checked = read.has(framework)
      ? 'The gate checked the names of its files and, as far as their text shows, which tables, columns and indexes they create, drop and rename. It did not run them.'
      : 'Only the names of its files were checked.'
    return [`Not replayed: ${name}: ${onlyByCommand}. ${checked} ${command}`]
  }
  return [
    ...needCommands.filter(isTouched).flatMap(one => sentence(one, false)),
    ...readInPart.filter(isTouched).flatMap(one => sentence(one, true)),
  ]
}

const notCheckedNamed = 5

/** What to do about migrations of which nothing was run. */
export function notCheckedNotices(
  histories: readonly HistoryCoverage[],
  needCommands: readonly HistoryChange[],
): string[] {
  // Those have a notice of their own.
  const named = new Set(
    needCommands.flatMap(({ base, merged }) =>
      [base, merged].flatMap(one => (one ? [coverageKey(one.framework, one.name)] : [])),
    ),
  )
  const all = histories
    .filter(({ framework, history }) => !named.has(coverageKey(framework, history)))
    .flatMap(({ notChecked }) => notChecked)
  const byReason = new Map<string, NotChecked[]>()
  for (const one of all) byReason.set(one.why, [...(byReason.get(one.why) ?? []), one])
  const lines = [...byReason].map(([why, of]) => {
    const paths = of.slice(0, notCheckedNamed).map(({ path }) => path)
    const more = of.length - paths.length
    return `Not checked: nothing of ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''} was run: ${why}.`
  })
  if (lines.length === 0) return []
  return [
    ...lines.slice(0, notCheckedNamed),
    'To have them checked, name the command that applies these migrations under `command:`, or write them so that they can be read; `exclude:` leaves out what nobody runs on PostgreSQL, and `on-not-checked: warn` lets them pass.',
  ]
}

/**
 * Where base's own migrations do not run, what comes after them is tried on what is there without them: it is proven where
 * they stand apart from it. A failure in the baseline is accepted, and is no finding here. One that a step which was not
 * run may have led to is as that step: it stands, and says nothing of what the change does elsewhere.
 */
export function brokenBases(
  findings: readonly Found[],
  changes: readonly HistoryChange[],
  { apart, met }: Pick<ReplayResult, 'apart' | 'met'>,
): { unknowns: string[]; notices: string[] } {
  const brings = changes.filter(({ incoming, edited }) => incoming.size > 0 || edited.length > 0)
  const scopes = new Set(brings.map(scopeOf))
  const broken = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.introduced || finding.causedBy !== undefined || finding.doubtful) continue
    if (!failsOnBase(finding)) continue
    const of = changes.find(({ base, merged }) =>
      [base, merged].some(one => one?.framework === finding.framework && one.name === finding.history),
    )
    const scope = of && scopeOf(of)
    if (scope !== undefined && scopes.has(scope)) broken.set(scope, [...(broken.get(scope) ?? []), finding])
  }
  const unknowns: string[] = []
  const notices: string[] = []
  for (const all of broken.values()) {
    const near = all.filter(({ path, sqlstate }) => sqlstate === undefined || !apart.has(path))
    const [first, ...rest] = near.length > 0 ? near : all
    const more = rest.length > 0 ? ` (and ${rest.length} more)` : ''
    const fails = `Base itself does not run to its end: ${first?.path}:${first?.range.start.line} fails${more}`
    const where = near.flatMap(({ path }) => met.get(path) ?? [])[0]
    if (near.length === 0) notices.push(`${fails}. ${notMet}`)
    else
      unknowns.push(
        `${fails}, so nothing that comes after it is proven. ${where === undefined ? '' : `${where} `}Correct base first, start the replay from a dump of its schema (start-from), or accept what fails in the baseline.`,
      )
  }
  return { unknowns, notices }
}

/** A downgrade that fails says nothing of how far base gets. */
function failsOnBase({ rule, sqlstate, side }: Finding): boolean {
  return (sqlstate !== undefined || rule === replayFailed.id) && side !== 'down'
}

function scopeOf({ base, merged }: HistoryChange): string {
  const reading = (merged ?? base)?.reading
  return reading === undefined ? '' : scopeKey(reading)
}

/** The histories carry all of them; these lines are for the first glance. */
const notVerifiedNamed = 5

export function notVerifiedNotices(histories: readonly HistoryCoverage[]): string[] {
  const left = new Set(histories.flatMap(({ notChecked }) => notChecked.map(({ path }) => path)))
  const steps = histories.flatMap(({ notVerified }) =>
    notVerified.filter(({ introduced, path }) => introduced && !left.has(path)),
  )
  const causes = new Map<string, Set<string>>()
  for (const { path, line, why } of steps) {
    const places = causes.get(why) ?? new Set()
    causes.set(why, places.add(`${path}:${line}`))
  }
  const lines = [...causes].map(([why, places]) => {
    const [first = ''] = places
    return `Not proven: ${first}: ${why}${places.size > 1 ? ` (and at ${places.size - 1} more)` : ''}.`
  })
  const more = lines.length - notVerifiedNamed
  return more <= 1
    ? lines
    : [
        ...lines.slice(0, notVerifiedNamed),
        `Not proven: ${more} more steps; --verbose and the JSON report name them all.`,
      ]
}

export function excludeNotice({ exclude }: Config, file: string): string[] {
  return exclude.length > 0 ? [`Left out by ${file}: ${exclude.join(', ')}.`] : []
}

/** Why nothing was judged where something should have been. */
export function emptyHistories(
  after: readonly HistoryLocation[],
  changes: readonly HistoryChange[],
  allowEmpty: boolean,
  merged: Tree,
): string[] {
  const empty = after.filter(location => {
    if (!location.configured) return false
    const change = changes.find(
      ({ merged }) => merged?.framework === location.framework && merged.name === location.name,
    )
    return location.files.length === 0 || change?.merged?.migrations.length === 0
  })
  const unknowns = empty.map(
    ({ directory, framework }) =>
      `The configuration names ${directory} as a history of ${framework}, but there is no migration in it. Correct the path, or remove it.`,
  )
  if (after.length === 0 && changes.length === 0 && !allowEmpty) unknowns.push(nothingFound(merged))
  return unknowns
}

const likeNamed = 3

function nothingFound(merged: Tree): string {
  const like = likeHistories(merged)
  const [first] = like
  const seen = first
    ? ` Files in these directories look like migrations: ${firstOf(
        like.map(({ directory, paths: [path] }) => `${directory || 'the top directory'} (${fileName(path)})`),
        likeNamed,
      )}.`
    : ''
  const example = first
    ? `, such as \`histories: [{ framework: ${first.framework}, path: ${yamlText(first.directory || '.')} }]\``
    : ''
  return `No migration history was found anywhere in the repository.${seen} Name its directory under \`histories:\` in .migration-gate.yml${example}, or set allow-empty: true if there really is none.`
}
