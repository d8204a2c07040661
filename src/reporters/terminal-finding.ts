import stringWidth from 'fast-string-width'
import type { Finding, Severity } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import type { Range } from '../model/position.ts'
import type { SourceLookup } from '../model/source.ts'
import { isRuleId, rulePage } from '../process/version.ts'
import type { FindingGroup } from './arrange.ts'
import type { Colours } from './colour.ts'
import { clip, clipEnd, terminalLine, terminalText } from './escape.ts'
import { type FixParts, fixParts } from './fix-parts.ts'
import { graphText } from './graph-text.ts'
import { columns, cutToWidth, wrapped } from './layout.ts'
import { afterHeadline, asTitle, belongsTo, fixLabel, headline, plural } from './wording.ts'

export interface TerminalStyle {
  paint: Colours
  width: number
  source: SourceLookup
  verbose: boolean
  /** Can the terminal follow a link (OSC 8)? */
  links: boolean
  /** Base's commit: a place of another one is not in base. */
  base: string | null
}

const messageLimit = 4000
const relatedShown = 10
const statementLines = 8
const tableRows = 30
/** A longer run of deleted lines is shown by its ends: which lines go is known from their numbers. */
const deletedLines = 6
const titleLimit = 600

/** One finding, from what happened to the way out. */
export function findingLines({ finding, consequences }: FindingGroup, style: TerminalStyle): string[] {
  const { paint, width } = style
  const title = asTitle(headline(finding.message))
  const rest = afterHeadline(finding.message)
  const sent = statement(finding, style)
  const places = relatedLines(finding, style)
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
    [...excerpt(finding, style), ...(sent.length === 0 ? places : [])],
    sent,
    sent.length === 0 ? [] : places,
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

function relatedLines({ related }: Finding, { paint, width, base }: TerminalStyle): string[] {
  return related.slice(0, relatedShown).flatMap(one => {
    const at = one.commit === undefined || one.commit !== base ? '' : paint.dim(' in base')
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

/** Nothing where the recommended fix deletes it, and all is not asked for: the patch shows what it is about. */
function statement(finding: Finding, style: TerminalStyle): string[] {
  const { statement } = finding
  const { paint, width } = style
  if (statement === undefined || (!style.verbose && isDeleted(finding, style))) return []
  const lines = terminalText(statement.trim()).split('\n')
  const shown = lines
    .slice(0, statementLines)
    .map(line => `    ${paint.dim('│')} ${cutToWidth(line, width - 6)}`)
  if (lines.length > statementLines)
    shown.push(`    ${paint.dim(`│ … ${plural(lines.length - statementLines, 'more line')}`)}`)
  return ['  Statement', ...shown]
}

function isDeleted({ path, range, fixes: [first] }: Finding, { source }: TerminalStyle): boolean {
  const changes = first ? fixParts(first, source).changes : []
  return changes.some(
    change =>
      change.path === path &&
      change.lines.some(({ sign, number }) => sign === '-' && number === range.start.line),
  )
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
    const { patch, pasted } = fixBody(fix, style)
    const isHidden = !verbose && patch.length > 0
    const title = `${paint.bold(`${index + 2}.`)} ${terminalLine(clip(fix.title, 300))}. ${paint.dim(terminalText(clipEnd(verbose ? fix.applies : headline(fix.applies), 1000)))}`
    const more = isHidden ? paint.dim(` (${plural(patch.length, 'line')}: --verbose)`) : ''
    const shown = isHidden ? [] : [...patch, ...pasted]
    return [...wrapped(`${title}${more}`, width, '        ', lead), ...shown.map(line => `    ${line}`)]
  })
  const { patch, pasted } = fixBody(first, style)
  return [
    ...wrapped(`${paint.green(label)} ${terminalLine(clip(first.title, 300))}`, width, '    ', '  '),
    ...wrapped(paint.dim(terminalText(clipEnd(first.applies, 1000))), width, '    '),
    ...patch,
    ...pasted,
    ...numbered.flat(),
  ]
}

/** The patch and the commands. Neither is ever cut: half of one does something else. */
function fixBody(fix: Fix, { paint, source, verbose }: TerminalStyle): { patch: string[]; pasted: string[] } {
  const { changes, creates, commands } = fixParts(fix, source)
  const patch = [
    ...(fix.sql ?? []).flatMap(one =>
      terminalText(one)
        .split('\n')
        .map(line => `      ${line}`),
    ),
    ...changes.flatMap(({ path, lines }) => [
      `    ${paint.cyan(terminalLine(clip(path, 200)))}`,
      ...(verbose ? lines : abridged(lines)).map(({ sign, number, text }) => {
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
  return { patch, pasted }
}

type PatchLine = FixParts['changes'][number]['lines'][number]

/** Lines that are only deleted need not all be read: the first two, the last, and the numbers of those between. */
function abridged(lines: readonly PatchLine[]): PatchLine[] {
  const runs: PatchLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && line.sign === '-' && before?.sign === '-' && line.number === (before.number ?? 0) + 1)
      run.push(line)
    else runs.push([line])
  }
  return runs.flatMap(run => {
    const [first, second, third] = run
    const [beforeLast, last] = run.slice(-2)
    if (run.length <= deletedLines || !first || !second || !third || !beforeLast || !last) return run
    const text = `… and all lines from ${third.number} to ${beforeLast.number}`
    return [first, second, { sign: '-', text }, last]
  })
}

function folded(consequences: readonly Finding[], { paint, width, verbose }: TerminalStyle): string[] {
  if (consequences.length === 0) return []
  const shown = verbose ? consequences : []
  const said = plural(consequences.length, 'more follows', 'more follow')
  const it = consequences.length === 1 ? 'it' : 'them'
  return [
    `  ${paint.dim(`${said} from this${shown.length === 0 ? ` (--verbose lists ${it})` : ':'}`)}`,
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

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function ruleLink(rule: string, { paint, links }: TerminalStyle): string {
  const text = paint.dim(terminalLine(rule))
  return links && isRuleId(rule) ? `\u{1b}]8;;${rulePage(rule)}\u{1b}\\${text}\u{1b}]8;;\u{1b}\\` : text
}
