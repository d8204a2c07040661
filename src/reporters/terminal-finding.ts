import stringWidth from 'fast-string-width'
import type { Finding, Severity } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import type { Range } from '../model/position.ts'
import type { SourceLookup } from '../model/source.ts'
import { isRuleId, rulePage } from '../process/version.ts'
import type { FindingGroup } from './arrange.ts'
import type { Colours } from './colour.ts'
import { clip, clipEnd, terminalLine, terminalText } from './escape.ts'
import { fixParts } from './fix-parts.ts'
import { graphText } from './graph-text.ts'
import { columns, cutToWidth, wrapped } from './layout.ts'
import { afterHeadline, asTitle, belongsTo, fixLabel, headline, plural, sentencesWithin } from './wording.ts'

export interface TerminalStyle {
  paint: Colours
  width: number
  source: SourceLookup
  verbose: boolean
  /** Can the terminal follow a link (OSC 8)? */
  links: boolean
}

const messageLimit = 4000
const relatedShown = 10
const statementLines = 8
const tableRows = 30
/** Of a patch, where not all is asked for. */
const patchLines = 16
const alternativeLimit = 200
const consequencesShown = 2
const titleLimit = 600

/** One finding, from what happened to the way out. */
export function findingLines({ finding, consequences }: FindingGroup, style: TerminalStyle): string[] {
  const { paint, width } = style
  const title = asTitle(headline(finding.message))
  const rest = afterHeadline(finding.message)
  const sections = [
    [
      ...wrapped(
        `${paint.bold(`${paintSeverity(finding.severity, paint)}:`)} ${paint.bold(terminalText(clipEnd(title, titleLimit)))}`,
        width,
        '  ',
        '',
      ),
      `  ${place(finding, paint)}`,
      `  ${[ruleLink(finding.rule, style), ...belongsTo(finding).map(part => paint.dim(terminalLine(part)))].join(paint.dim(' · '))}`,
      ...(rest === '' ? [] : wrapped(terminalText(clipEnd(rest, messageLimit)), width, '  ')),
    ],
    [...excerpt(finding, style), ...(finding.statement === undefined ? relatedLines(finding, style) : [])],
    statement(finding, style),
    finding.statement === undefined ? [] : relatedLines(finding, style),
    finding.graph === undefined
      ? []
      : [
          '  After the merge:',
          ...graphText(finding.graph).map(line => `    ${terminalLine(clipEnd(line, 300))}`),
        ],
    table(finding, style),
    [...fixesText(finding.fixes, style), ...folded(consequences, style)],
  ]
  return sections
    .filter(section => section.length > 0)
    .flatMap((section, index) => (index < 1 ? section : ['', ...section]))
}

function relatedLines({ related }: Finding, { paint, width }: TerminalStyle): string[] {
  return related.slice(0, relatedShown).flatMap(one => {
    const at = one.commit === undefined ? '' : paint.dim(' in base')
    const text = `${terminalLine(clipEnd(one.message, 500))} ${paint.cyan(placeText(one.path, one.range))}${at}`
    return wrapped(text, width, '      ', '    ')
  })
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

/** The first one whole, the others by what they are and when they are right. */
function fixesText(fixes: readonly Fix[], style: TerminalStyle): string[] {
  const { paint, width, verbose } = style
  const [first, ...others] = fixes
  if (!first) return []
  const label = `${fixLabel(first)}:`
  const numbered = others.map((fix, index) => {
    const lead = index === 0 ? '  Or ' : '     '
    const { shown, left } = fixBody(fix, verbose ? Number.POSITIVE_INFINITY : 0, style)
    const title = `${paint.bold(`${index + 2}.`)} ${terminalLine(clip(fix.title, 300))}. ${paint.dim(terminalText(verbose ? clipEnd(fix.applies, 1000) : sentencesWithin(fix.applies, alternativeLimit)))}`
    const more = left === 0 ? '' : paint.dim(` (${plural(left, 'line')}: --verbose)`)
    return [...wrapped(`${title}${more}`, width, '        ', lead), ...shown.map(line => `    ${line}`)]
  })
  const { shown, left } = fixBody(first, verbose ? Number.POSITIVE_INFINITY : patchLines, style)
  return [
    ...wrapped(`${paint.green(label)} ${terminalLine(clip(first.title, 300))}`, width, '    ', '  '),
    ...wrapped(paint.dim(terminalText(clipEnd(first.applies, 1000))), width, '    '),
    ...shown,
    ...(left > 0 ? [`    ${paint.dim(`… ${plural(left, 'more line')}: --verbose shows them`)}`] : []),
    ...numbered.flat(),
  ]
}

/** As much of the patch as shall be shown, and all commands: they are never cut, half of one does something else. */
function fixBody(
  fix: Fix,
  most: number,
  { paint, source }: TerminalStyle,
): { shown: string[]; left: number } {
  const { changes, creates, commands } = fixParts(fix, source)
  const patch = [
    ...(fix.sql ?? []).flatMap(one =>
      terminalText(one)
        .split('\n')
        .map(line => `      ${line}`),
    ),
    ...changes.flatMap(({ path, lines }) => [
      `    ${paint.cyan(terminalLine(clip(path, 200)))}`,
      ...lines.map(({ sign, number, text }) => {
        const line = `    ${number === undefined ? '    ' : String(number).padStart(4)} ${sign} ${terminalText(text)}`
        return sign === '-' ? paint.red(line) : sign === '+' ? paint.green(line) : line
      }),
    ]),
    ...creates.flatMap(({ path, content }) => [
      `    ${paint.cyan(terminalLine(clip(path, 200)))} ${paint.dim('(new file)')}`,
      ...terminalText(content)
        .trimEnd()
        .split('\n')
        .map(line => paint.green(`         + ${line}`)),
    ]),
  ]
  const pasted = commands.map(
    command => `    ${paint.bold('$')} ${terminalText(command).replaceAll('\n', '\n      ')}`,
  )
  // A line that says that one more follows takes as much room as that one.
  const shown = patch.length <= most + 1 ? patch : patch.slice(0, most)
  const isHidden = most === 0 && patch.length > 0
  return {
    shown: isHidden ? [] : [...shown, ...pasted],
    left: isHidden ? patch.length : patch.length - shown.length,
  }
}

function folded(consequences: readonly Finding[], { paint, width, verbose }: TerminalStyle): string[] {
  if (consequences.length === 0) return []
  const shown = verbose || consequences.length <= consequencesShown ? consequences : []
  const said = plural(consequences.length, 'more follows', 'more follow')
  return [
    `  ${paint.dim(`${said} from this${shown.length === 0 ? ' (--verbose lists them)' : ':'}`)}`,
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
  ]
}

/** What has no place in the title: how else the failure is known, and who brought it in. */
/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function ruleLink(rule: string, { paint, links }: TerminalStyle): string {
  const text = paint.dim(terminalLine(rule))
  return links && isRuleId(rule) ? `\u{1b}]8;;${rulePage(rule)}\u{1b}\\${text}\u{1b}]8;;\u{1b}\\` : text
}
