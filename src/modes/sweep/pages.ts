import { joined } from '../../model/listing.ts'
import { isInconclusive, type Report } from '../../model/report.ts'
import type { OwnPages } from '../../publish/action-request.ts'
import { inBytes, takeWithin } from '../../reporters/budget.ts'
import { clip, clipEnd, markdownLine, markdownText, terminalLine } from '../../reporters/escape.ts'
import { joinParts, verdictSign } from '../../reporters/markdown-parts.ts'
import { grouped, plural } from '../../reporters/wording.ts'
import { standingOf } from './plan.ts'
import type { Sweep } from './sweep.ts'
import type { Entry } from './writer.ts'

/** GitHub drops a summary of more than 1 MiB altogether. */
const tableBudget = 800 * 1024

export interface PageLinks {
  serverUrl: string
  /** owner/name */
  repository: string
}

/** What a sweep says: to the log, to the job summary, and to the steps after it. */
export function pagesOf(sweep: Sweep, report: Report, links: PageLinks): OwnPages {
  const reported = sweep.entries.filter(
    ({ swept, step }) => swept.verdict !== undefined || step.kind !== 'nothing',
  )
  return {
    log: `${logLines(sweep, report, reported).map(terminalLine).join('\n')}\n`,
    summary: summary(sweep, report, reported, links),
    outputs: { 'pull-requests': JSON.stringify(reported.map(outputOf)) },
  }
}

function sentence({ tip, entries }: Sweep, report: Report): string {
  const withMigrations = entries.filter(({ swept }) => swept.verdict !== undefined)
  const failing = withMigrations.filter(({ swept }) => swept.verdict === 'fail').length
  const unclear = withMigrations.filter(({ swept }) => swept.verdict && isInconclusive(swept.verdict)).length
  const done = entries.filter(({ outcome }) => outcome?.kind === 'done').length
  const found = joined([
    ...(failing > 0 ? [`${failing} ${failing === 1 ? 'does' : 'do'} not fit it`] : []),
    ...(unclear > 0 ? [`${unclear} could not be checked`] : []),
  ])
  return `Migration Gate: ${report.verdict}, ${grouped(withMigrations.length)} of ${plural(entries.length, 'open pull request')} for ${tip.name} (${tip.commit.slice(0, 7)}) ${withMigrations.length === 1 ? 'brings' : 'bring'} migrations${found === '' ? '' : `; ${found}`}; ${plural(done, 'check')} brought up to date`
}

function summary(sweep: Sweep, report: Report, reported: readonly Entry[], links: PageLinks): string {
  const head = '| Pull request | Now | Its check | What was done | Why |\n| --- | --- | --- | --- | --- |'
  const { taken, left } = takeWithin(reported, [entry => row(entry, links)], tableBudget, inBytes)
  return `${joinParts([
    `### ${verdictSign[report.verdict]} ${markdownLine(sentence(sweep, report))}`,
    report.unknowns.map(reason => `- ❓ ${markdownText(clipEnd(reason, 4000))}`).join('\n'),
    report.notices.map(notice => `- ℹ️ ${markdownText(notice)}`).join('\n'),
    reported.length > 0 ? [head, ...taken].join('\n') : '',
    left > 0 ? `and ${plural(left, 'more pull request')}` : '',
    `${plural(sweep.requests, 'request')} to look, ${report.seconds.toFixed(1)} s`,
  ])}\n`
}

function row({ swept, ...entry }: Entry, { serverUrl, repository }: PageLinks): string {
  const { pull, check, verdict, reason } = swept
  const cells = [
    `[#${pull.number}](${serverUrl}/${repository}/pull/${pull.number}) ${markdownLine(clip(pull.title, 80))}`,
    verdict === undefined ? '–' : `${verdictSign[verdict]} ${verdict}`,
    standingOf(check),
    markdownLine(whatWasDone({ swept, ...entry })),
    markdownLine(clipEnd(reason, 240)),
  ]
  return `| ${cells.join(' | ')} |`
}

function whatWasDone({ step, outcome }: Entry): string {
  if (step.kind === 'nothing' || step.kind === 'later') return `nothing: ${step.why}`
  if (outcome?.kind === 'done') return step.kind === 'rerun' ? 'run again' : 'check run written'
  if (outcome?.kind === 'refused') return `refused: ${clipEnd(outcome.why, 200)}`
  return 'left for the next sweep'
}

function logLines(sweep: Sweep, report: Report, reported: readonly Entry[]): string[] {
  const lines = reported.map(entry => {
    const { pull, check, verdict, reason } = entry.swept
    const now = `${verdict ?? 'no migrations'}, its check is ${standingOf(check)}`
    return `  #${pull.number} ${clip(pull.title, 60)}: ${now}; ${whatWasDone(entry)}${reason === '' ? '' : `. ${clipEnd(reason, 240)}`}`
  })
  return [
    sentence(sweep, report),
    ...report.unknowns.map(reason => `  ? ${reason}`),
    ...report.notices.map(notice => `  i ${notice}`),
    ...lines,
  ]
}

function outputOf({ swept, step, outcome }: Entry): object {
  const { pull, check, verdict } = swept
  return {
    number: pull.number,
    verdict: verdict ?? null,
    check: standingOf(check),
    done: step.kind === 'nothing' ? 'nothing' : outcome?.kind === 'done' ? step.kind : 'left',
  }
}
