import type { BroughtBy, Finding } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import { joined } from '../model/listing.ts'
import { blocked, isBlocking } from '../model/locks.ts'
import { type HistoryCoverage, notCheckedIn, type Report, type Verdict } from '../model/report.ts'
import { type Counts, countIntroduced } from './arrange.ts'

/** A count with its thousands apart, as English writes it: 1,234. Not by `Intl`, whose start alone takes some 10 ms. */
export function grouped(count: number): string {
  const digits = String(count)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}

/** The sentences that every report shares, as plain text; each reporter escapes them for its place. */

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** "2 errors and 1 warning". */
export function countsText({ errors, warnings, notes }: Counts): string {
  const parts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    notes > 0 ? plural(notes, 'note') : '',
  ].filter(part => part !== '')
  return joined(parts)
}

/** As people read it. */
export function verdictName(verdict: Verdict): string {
  return verdict === 'not-checked' ? 'not checked' : verdict
}

/** The verdict as one sentence, without its name. */
export function verdictSentence(report: Report): string {
  const counts = countsText(countIntroduced(report))
  switch (report.verdict) {
    case 'fail':
      return isAgainstNothing(report) ? counts : `this change introduces ${counts}`
    case 'unknown':
      return counts === ''
        ? 'the result is inconclusive'
        : `not everything could be determined; so far ${counts}`
    case 'not-checked': {
      const count = notCheckedIn(report).length
      const found = counts === '' ? '' : `; ${counts}`
      return `nothing of ${plural(count, 'incoming migration')} was run${found}`
    }
    case 'pass':
      if (counts !== '') return `no errors; ${counts}`
      // Nothing is added by anybody where there is no base.
      if (isAgainstNothing(report))
        return incomingOf(report) === 0
          ? 'there is no migration to check'
          : `${plural(incomingOf(report), 'migration')}, ${nothingFound(report)}`
      return incomingOf(report) === 0
        ? nothingAdded(report)
        : `${plural(incomingOf(report), 'incoming migration')}, ${nothingFound(report)}`
  }
}

function nothingAdded({ coverage: { notRead = [] } }: Report): string {
  return notRead.length === 0
    ? 'no migration is added, changed or removed'
    : `nothing of a known history changes; ${plural(notRead.length, 'file')} that ${notRead.length === 1 ? 'looks like a migration was' : 'look like migrations were'} not read`
}

/** Which layers lay between the SQL of the change and the machine: "Sandbox: database, process (WebAssembly: …)". */
export function sandboxSentence({ coverage }: Report): string | undefined {
  const layers = coverage.sandbox
  if (!layers || layers.length === 0) return undefined
  const held = layers.filter(layer => layer.held).map(({ layer }) => layer)
  const open = layers
    .filter(layer => !layer.held)
    .map(({ layer, why }) => `${layer} (${why ?? 'unknown why'})`)
  return `Sandbox: the layers ${held.join(', ')} held${open.length > 0 ? `; not on this machine: ${open.join(', ')}` : ''}`
}

/** What was not replayed, or not proven, may still fail. */
function nothingFound({ coverage }: Report): string {
  const touched = coverage.histories.filter(({ incoming }) => incoming > 0)
  const unread = touched.filter(({ replay }) => replay === 'not replayed').length
  const open = coverage.histories.flatMap(({ notVerified }) =>
    notVerified.filter(step => step.introduced),
  ).length
  const parts = [
    unread === 0
      ? ''
      : unread === touched.length
        ? 'not replayed'
        : `${unread} of ${touched.length} histories not replayed`,
    open === 0 ? '' : `${plural(open, 'step')} not proven`,
  ].filter(part => part !== '')
  return parts.length === 0 ? 'nothing found' : `nothing found; ${joined(parts)}`
}

/** The run ended before there was anything to compare, and asked for nothing more: no base, no repository, bad options. */
export function isSetupError({
  coverage: { base, head, histories },
  findings,
  notices,
  unknowns,
}: Report): boolean {
  const nothing = base.name === '' && head.name === '' && histories.length === 0
  return nothing && unknowns.length > 0 && findings.length === 0 && notices.length === 0
}

/** `--base none`: all there is was judged, and no change. */
export function isAgainstNothing({ coverage: { base } }: Report): boolean {
  return base.name === 'nothing' && base.commit === null
}

function incomingOf(report: Report): number {
  return report.coverage.histories.reduce((sum, history) => sum + history.incoming, 0)
}

/** What was looked at, in one line. */
export function coverageSentence(report: Report, now = new Date()): string {
  const { coverage } = report
  const migrations = coverage.histories.reduce((sum, history) => sum + history.migrations, 0)
  const looked =
    coverage.histories.length === 0
      ? 'Looked at no history'
      : `Looked at ${plural(migrations, 'migration')} of ${plural(coverage.histories.length, 'history', 'histories')}, ${grouped(incomingOf(report))} incoming`
  return [
    looked,
    replaySentence(report),
    othersSentence(report),
    comparedSentence(report, now),
    `${report.seconds.toFixed(1)} s`,
  ]
    .filter(part => part !== '')
    .join(' · ')
}

function comparedSentence({ coverage: { base, head } }: Report, now: Date): string {
  // Nothing could be compared: the reason stands above.
  if (base.name === '' && head.name === '') return ''
  const age = base.date === null ? '' : `, ${ageText(base.date, now)} old`
  const heard =
    base.fetched === null || base.fetched === undefined ? '' : `, fetched ${ageText(base.fetched, now)} ago`
  return `base ${nameAndCommit(base)}${age}${heard} · head ${nameAndCommit(head)}`
}

function othersSentence({ coverage: { openPullRequests: others } }: Report): string {
  if (others === undefined || (others.open === 0 && others.reason === undefined)) return ''
  if (others.reason !== undefined && others.compared === 0) return 'other open pull requests not looked at'
  if (others.open === 0) return ''
  return `compared with ${grouped(others.compared)} of ${plural(others.open, 'other open pull request')}`
}

function nameAndCommit({ name, commit }: { name: string; commit: string | null }): string {
  if (commit === null) return name
  const short = commit.slice(0, 7)
  return name === '' || commit.startsWith(name) ? short : `${name} (${short})`
}

function replaySentence({ coverage }: Report): string {
  if (coverage.engine === null) return coverage.histories.length === 0 ? '' : 'not replayed'
  const notReplayed = coverage.histories.filter(history => history.replay === 'not replayed').length
  return `replayed on ${coverage.engine}${notReplayed > 0 ? `, ${grouped(notReplayed)} not replayed` : ''}`
}

/** "3 days"; what can't be read as a date is shown as it came. */
function ageText(date: string, now: Date): string {
  const then = Date.parse(date)
  if (Number.isNaN(then)) return date
  const minutes = Math.floor((now.getTime() - then) / 60_000)
  if (minutes < 2) return 'a minute'
  if (minutes < 120) return `${minutes} minutes`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} hours`
  return `${Math.floor(minutes / 60 / 24)} days`
}

/** One line a history, for those who unfold the coverage. */
export function historySentence(history: HistoryCoverage): string {
  const replay =
    history.replay === 'not replayed' ? 'not replayed' : `replayed ${replayNames[history.replay]}`
  const reason = history.reason === undefined ? '' : ` (${history.reason})`
  const runner = history.runner === undefined ? '' : ` (${history.runner})`
  const rows = history.rows?.tables.length
    ? `, with rows in ${plural(history.rows.tables.length, 'table')}`
    : ''
  return `${history.framework} ${history.history}${runner}: ${plural(history.migrations, 'migration')}, ${grouped(history.incoming)} incoming, ${replay}${rows}${reason}`
}

/** What keeps others from a table, one line a statement: "db/2.sql:3 blocks writes of public.orders (SHARE)". */
export function lockSentences({ coverage }: Report): { place: string; text: string }[] {
  const all = coverage.histories.flatMap(({ locks = [] }) =>
    locks.flatMap(({ path, line, locks: taken, rewritten, scanned, heldUntil }) => {
      const blocking = taken.filter(({ kind, mode }) => kind !== 'index' && isBlocking(mode))
      if (blocking.length === 0) return []
      const what = blocking.map(({ relation, mode }) => `${blocked(mode)} of ${relation} (${mode})`)
      const more = [
        rewritten.length > 0 ? `writes ${joined(rewritten)} again` : '',
        scanned.length > 0 ? `reads all of ${joined(scanned)}` : '',
        heldUntil.length > 0 ? `held during ${plural(heldUntil.length, 'later line')}` : '',
      ].filter(part => part !== '')
      return { place: `${path}:${line}`, text: [joined(what), ...more].join('; ') }
    }),
  )
  // An operation may send several statements that do the same.
  return [...new Map(all.map(one => [`${one.place} ${one.text}`, one])).values()]
}

const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' } as const

/** The history that a finding is about, and who brought it in. */
export function belongsTo({ framework, history, broughtBy }: Finding): string[] {
  return [
    [framework, history].filter(part => part !== '').join(' '),
    broughtBy === undefined ? '' : `brought in by ${broughtByText(broughtBy)}`,
  ].filter(part => part !== '')
}

/** What the first fix of a finding is. */
export function fixLabel({ conditional }: Fix): string {
  return conditional ? 'Possible' : 'Recommended'
}

/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }: BroughtBy): string {
  const short = commit.slice(0, 7)
  return pullRequest === undefined ? short : `#${pullRequest} (${short})`
}

/** What follows the first sentence of a message. */
export function afterHeadline(message: string): string {
  return message.slice(headline(message).length).trim()
}

/** A sentence as a title: without its full stop. */
export function asTitle(sentence: string): string {
  return sentence.endsWith('.') && !sentence.endsWith('..') ? sentence.slice(0, -1) : sentence
}

/** The first sentence of a message: what happened, for a row of a table. */
export function headline(message: string): string {
  const line = message.split('\n', 1)[0] ?? ''
  return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line
}
