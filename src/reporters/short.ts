import type { Report } from '../model/report.ts'
import { arrange, type FindingGroup } from './arrange.ts'
import { clip, disarmCommands, terminalLine } from './escape.ts'
import { coverageSentence, headline, plural, verdictSentence } from './wording.ts'

const shown = 20

/** The report in a line for each finding: for the log of a job whose standard output is a document. */
export function renderShort(report: Report, now: Date = new Date()): string {
  const { introduced, base } = arrange(report.findings)
  const left = introduced.length - shown
  const lines = [
    `migration-gate: ${report.verdict}: ${verdictSentence(report)}`,
    ...report.unknowns.map(reason => `  ? ${reason}`),
    ...introduced.slice(0, shown).map(line),
    ...(left > 0 ? [`  and ${plural(left, 'more finding')}`] : []),
    ...(base.length > 0 ? [`  already in base: ${plural(base.length, 'finding')}`] : []),
    coverageSentence(report, now),
  ]
  return disarmCommands(`${lines.map(terminalLine).join('\n')}\n`)
}

function line({ finding: { severity, rule, path, range, message } }: FindingGroup): string {
  const place = path === '' ? '' : ` ${clip(path, 160)}:${range.start.line}`
  return `  ${severity} ${rule}${place}: ${clip(headline(message), 300)}`
}
