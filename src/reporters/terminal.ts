import type { HistoryCoverage, Report, Verdict } from '../model/report.ts'
import { noSource, type SourceLookup } from '../model/source.ts'
import { arrange } from './arrange.ts'
import { type Colours, colours } from './colour.ts'
import { disarmCommands, terminalLine, terminalText } from './escape.ts'
import { footerOf } from './footer.ts'
import { wrapped } from './layout.ts'
import { baseFindingLine, findingLines, type TerminalStyle } from './terminal-finding.ts'
import {
  coverageSentence,
  historySentence,
  isAgainstNothing,
  isSetupError,
  lockSentences,
  plural,
  sandboxSentence,
  verdictSentence,
} from './wording.ts'

export interface TerminalOptions {
  colour?: boolean
  /** Columns of the terminal. */
  width?: number
  source?: SourceLookup
  /** Says every consequence, every finding of base and every history too. */
  verbose?: boolean
  /** Can the terminal follow a link (OSC 8)? */
  links?: boolean
  now?: Date
}

/** Base's own failures are reported, not recited. */
const baseShown = 5
const noticesShown = 20

/** The report as a person reads it at a prompt: the verdict first, and last what was looked at. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const style: TerminalStyle = {
    paint: colours(options.colour ?? false),
    width: Math.max(options.width ?? 100, 40),
    source: options.source ?? noSource,
    verbose: options.verbose ?? false,
    links: options.links ?? false,
    base: report.coverage.base.commit,
  }
  // Nothing was compared: why is all that there is to say.
  if (isSetupError(report)) return disarmCommands(`${unknownLines(report, style, '').join('\n')}\n`)
  const { introduced, base } = arrange(report.findings)
  // Where all there is was judged, what is wrong comes before what could not be proven.
  const late = isAgainstNothing(report) && introduced.length > 0
  const notices = noticeLines(report, style)
  const blocks = [
    [...verdictLines(report, style), ...(late ? [] : notices)],
    ...introduced.map(group => findingLines(group, style)),
    late ? notices : [],
    footerLines(report, style),
    baseLines(base, style),
    coverageLines(report, style, options.now ?? new Date()),
  ].filter(block => block.length > 0)
  return disarmCommands(`${blocks.map(block => block.join('\n')).join('\n\n')}\n`)
}

function verdictLines(report: Report, style: TerminalStyle): string[] {
  const { paint, width } = style
  const badge = verdictBadge(report.verdict, paint)
  const lines = wrapped(`${badge} ${verdictSentence(report)}`, width, '  ', '')
  return [...lines, ...unknownLines(report, style, '  ')]
}

function unknownLines(report: Report, { paint, width }: TerminalStyle, indent: string): string[] {
  return report.unknowns.flatMap(unknown =>
    wrapped(terminalText(unknown), width, `${indent}  `, `${indent}${paint.yellow('?')} `),
  )
}

function noticeLines(report: Report, { paint, width }: TerminalStyle): string[] {
  const lines: string[] = []
  for (const notice of report.notices.slice(0, noticesShown))
    lines.push(...wrapped(terminalText(notice), width, '    ', `  ${paint.cyan('i')} `))
  const more = report.notices.length - noticesShown
  if (more > 0) lines.push(`  ${paint.dim(`and ${plural(more, 'more notice')}`)}`)
  return lines
}

function footerLines(report: Report, { paint, source }: TerminalStyle): string[] {
  const footer = footerOf(report, source)
  if (!footer) return []
  const line = (label: string, text: string) => `${paint.bold(label.padEnd(11))}${terminalLine(text)}`
  // Never wrapped: they are there to be copied.
  return [
    ...(footer.fix === undefined ? [] : [line('Fix it:', footer.fix)]),
    line('Reproduce:', footer.reproduce),
    line('Accept it:', footer.accept),
    line('Explain:', `migration-gate explain ${footer.rule}`),
  ]
}

function verdictBadge(verdict: Verdict, paint: Colours): string {
  switch (verdict) {
    case 'pass':
      return paint.bold(paint.green('✔ pass:'))
    case 'fail':
      return paint.bold(paint.red('✖ fail:'))
    case 'unknown':
      return paint.bold(paint.yellow('? unknown:'))
    case 'not-checked':
      return paint.bold(paint.yellow('? not checked:'))
  }
}

function baseLines(
  base: ReturnType<typeof arrange>['base'],
  { paint, width, verbose }: TerminalStyle,
): string[] {
  if (base.length === 0) return []
  const shown = verbose ? base : base.slice(0, baseShown)
  const lines = [
    ...wrapped(
      `${paint.bold('Already in base')}, so it does not fail this change: ${plural(base.length, 'finding')}`,
      width,
      '  ',
      '',
    ),
    ...shown.flatMap(group => wrapped(baseFindingLine(group, paint), width, '    ', '  ')),
  ]
  if (shown.length < base.length) lines.push(`  ${paint.dim(`and ${base.length - shown.length} more`)}`)
  return lines
}

/** What a history is, and what of it could not be seen; nothing where all was and nobody asks for more. */
function historyLines(history: HistoryCoverage, width: number, verbose: boolean): string[] {
  const { notVerified, notChecked, rows } = history
  const withoutRows = rows?.notVerified ?? []
  const isWhole = notVerified.length + notChecked.length + withoutRows.length === 0
  if (!verbose && isWhole && history.reason === undefined) return []
  const tail = notVerified.length > 0 ? `; ${plural(notVerified.length, 'step')} not proven` : ''
  const steps = verbose ? notVerified : notVerified.filter(step => step.introduced).slice(0, 5)
  const further = [
    ...(verbose ? notChecked : notChecked.slice(0, 5)).map(({ path, why }) => `${path}: not checked: ${why}`),
    ...steps.map(({ path, line, why }) => `${path}:${line}: ${why}`),
    ...(verbose ? withoutRows : withoutRows.slice(0, 3)),
  ]
  return [
    ...wrapped(terminalLine(`${historySentence(history)}${tail}`), width, '    ', '  '),
    ...further.flatMap(text => wrapped(terminalLine(text), width, '      ', '    ')),
  ]
}

function coverageLines(report: Report, { paint, width, verbose }: TerminalStyle, now: Date): string[] {
  const lines = wrapped(terminalLine(coverageSentence(report, now)), width, '  ', '')
  for (const history of report.coverage.histories) lines.push(...historyLines(history, width, verbose))
  for (const { place, text } of verbose ? lockSentences(report) : [])
    lines.push(...wrapped(terminalLine(`${place}: ${text}`), width, '    ', '  '))
  const sandbox = verbose ? sandboxSentence(report) : undefined
  if (sandbox !== undefined) lines.push(...wrapped(terminalLine(sandbox), width, '    ', '  '))
  return lines.map(line => paint.dim(line))
}
