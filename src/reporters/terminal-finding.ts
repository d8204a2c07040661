import stringWidth from 'fast-string-width'
import type { Finding, Severity } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import type { Range } from '../model/position.ts'
import type { SourceLookup } from '../model/source.ts'
import type { FindingGroup } from './arrange.ts'
import type { Colours } from './colour.ts'
import { clip, clipEnd, terminalLine, terminalText } from './escape.ts'
import { fixParts } from './fix-parts.ts'
import { graphText } from './graph-text.ts'
import { columns, cutToWidth, wrapped } from './layout.ts'
import { broughtByText, headline, plural } from './wording.ts'

export interface TerminalStyle {
  paint: Colours
  width: number
  source: SourceLookup
  verbose: boolean
}

const messageLimit = 4000
const relatedShown = 10
const statementLines = 12
const tableRows = 30
const fixLines = 40
const consequencesShown = 3

/** One finding, from what happened to the way out. */
export function findingLines({ finding, consequences }: FindingGroup, style: TerminalStyle): string[] {
  const { paint, width } = style
  const sections = [
    [
      `${paint.bold(paintSeverity(finding.severity, paint))} ${paint.bold(terminalLine(finding.rule))}  ${place(finding, paint)}`,
      paint.dim(
        `  ${terminalLine([finding.framework, finding.history].filter(part => part !== '').join(' · '))}${finding.sqlstate === undefined ? '' : `  SQLSTATE ${terminalLine(finding.sqlstate)}`}${finding.broughtBy === undefined ? '' : `  brought in by ${broughtByText(finding.broughtBy)}`}`,
      ),
      ...wrapped(terminalText(clipEnd(finding.message, messageLimit)), width, '  '),
    ],
    excerpt(finding, style),
    statement(finding, style),
    finding.related
      .slice(0, relatedShown)
      .flatMap(related =>
        wrapped(
          `${terminalLine(clipEnd(related.message, 500))} ${paint.cyan(placeText(related.path, related.range))}${related.commit === undefined ? '' : paint.dim(` at ${terminalLine(related.commit.slice(0, 7))}`)}`,
          width,
          '      ',
          '    ',
        ),
      ),
    finding.graph === undefined
      ? []
      : graphText(finding.graph).map(line => `    ${terminalLine(clipEnd(line, 300))}`),
    table(finding, style),
    ...finding.fixes.map(fix => fixText(fix, style)),
    folded(consequences, style),
  ]
  return sections
    .filter(section => section.length > 0)
    .flatMap((section, index) => (index < 1 ? section : ['', ...section]))
}

export function baseFindingLine({ finding, consequences }: FindingGroup, paint: Colours): string {
  const more =
    consequences.length > 0 ? paint.dim(` (and ${plural(consequences.length, 'consequence')})`) : ''
  return `${place(finding, paint)} ${terminalLine(finding.rule)}: ${terminalLine(clipEnd(headline(finding.message), 240))}${more}`
}

function placeText(path: string, { start }: Range): string {
  return `${terminalLine(clip(path, 200))}:${start.line}:${start.column}`
}

function place(finding: Finding, paint: Colours): string {
  return paint.cyan(placeText(finding.path, finding.range))
}

function paintSeverity(severity: Severity, paint: Colours): string {
  return { error: paint.red, warning: paint.yellow, note: paint.blue }[severity](severity)
}

/** The line itself with what is meant underlined; a range over several lines is underlined to the end of the first. */
function excerpt({ path, range }: Finding, { source, paint, width }: TerminalStyle): string[] {
  const line = source(path)?.[range.start.line - 1]
  if (line === undefined || line.trim() === '') return []
  const gutter = String(range.start.line)
  const before = terminalText(line.slice(0, range.start.column - 1))
  const end = range.end.line === range.start.line ? range.end.column : line.length + 1
  const marked = terminalText(line.slice(range.start.column - 1, Math.max(end, range.start.column + 1) - 1))
  const room = width - gutter.length - 5
  const carets = cutToWidth(
    '^'.repeat(Math.max(stringWidth(marked), 1)),
    Math.max(room - stringWidth(before), 1),
  )
  return [
    `  ${paint.dim(`${gutter} │`)} ${cutToWidth(terminalText(line), room)}`,
    ...(stringWidth(before) < room
      ? [
          `  ${paint.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat(stringWidth(before))}${paint.red(carets.replace('…', '^'))}`,
        ]
      : []),
  ]
}

function statement({ statement }: Finding, { paint, width }: TerminalStyle): string[] {
  if (statement === undefined) return []
  const lines = terminalText(statement.trim()).split('\n')
  const shown = lines
    .slice(0, statementLines)
    .map(line => `    ${paint.dim('│')} ${cutToWidth(line, width - 6)}`)
  if (lines.length > statementLines)
    shown.push(`    ${paint.dim(`│ … ${plural(lines.length - statementLines, 'more line')}`)}`)
  return ['  Statement', ...shown]
}

function table({ table }: Finding, { paint, width }: TerminalStyle): string[] {
  if (table === undefined) return []
  const limit = Math.max(Math.floor((width - 4) / Math.max(table.head.length, 1)) - 2, 8)
  const rows = [table.head, ...table.rows.slice(0, tableRows)].map(row => row.map(cell => terminalLine(cell)))
  const [head = '', ...body] = columns(rows, limit)
  const more = table.rows.length - tableRows
  return [
    ...wrapped(terminalLine(clip(table.title, 200)), width, '  '),
    `    ${paint.bold(head)}`,
    ...body.map(line => `    ${line}`),
    ...(more > 0 ? [`    ${paint.dim(`and ${plural(more, 'more row')}`)}`] : []),
  ]
}

function fixText(fix: Fix, { paint, width, source }: TerminalStyle): string[] {
  const { changes, creates, commands } = fixParts(fix, source)
  const body = [
    ...changes.flatMap(({ path, lines }) => [
      `    ${paint.cyan(terminalLine(clip(path, 200)))}`,
      ...lines.map(({ sign, number, text }) => {
        const line = `    ${number === undefined ? '    ' : String(number).padStart(4)} ${sign} ${cutToWidth(terminalText(text), width - 11)}`
        return sign === '-' ? paint.red(line) : sign === '+' ? paint.green(line) : line
      }),
    ]),
    ...creates.flatMap(({ path, content }) => [
      `    ${paint.cyan(terminalLine(clip(path, 200)))} ${paint.dim('(new file)')}`,
      ...terminalText(content)
        .trimEnd()
        .split('\n')
        .map(line => paint.green(`         + ${cutToWidth(line, width - 11)}`)),
    ]),
    // Never wrapped or cut: they are there to be copied.
    ...commands.map(
      command => `    ${paint.bold('$')} ${terminalText(command).replaceAll('\n', '\n      ')}`,
    ),
  ]
  const cut = body.length > fixLines
  return [
    ...wrapped(`${paint.green('Fix:')} ${terminalLine(clip(fix.title, 300))}`, width, '       ', '  '),
    ...wrapped(paint.dim(terminalText(clipEnd(fix.applies, 1000))), width, '    '),
    ...(cut ? body.slice(0, fixLines) : body),
    ...(cut
      ? [`    ${paint.dim(`… ${plural(body.length - fixLines, 'more line')}: see --format json`)}`]
      : []),
  ]
}

function folded(consequences: readonly Finding[], { paint, width, verbose }: TerminalStyle): string[] {
  if (consequences.length === 0) return []
  const shown = consequences.slice(0, verbose ? consequences.length : consequencesShown)
  const rest = consequences.length - shown.length
  return [
    `  ${paint.dim(`${plural(consequences.length, 'more follows', 'more follow')} from this:`)}`,
    ...shown.flatMap(finding =>
      wrapped(
        paint.dim(
          `${placeText(finding.path, finding.range)} ${terminalLine(clipEnd(headline(finding.message), 240))}`,
        ),
        width,
        '      ',
        '    ',
      ),
    ),
    ...(rest > 0 ? [`    ${paint.dim(`and ${rest} more`)}`] : []),
  ]
}
