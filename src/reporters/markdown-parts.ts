import type { Finding, FindingTable, Severity } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import type { Verdict } from '../model/report.ts'
import type { SourceLookup } from '../model/source.ts'
import {
  clip,
  clipEnd,
  fence,
  htmlText,
  markdownCode,
  markdownFence,
  markdownLine,
  markdownText,
} from './escape.ts'
import { fixParts } from './fix-parts.ts'
import { graphText } from './graph-text.ts'
import { mermaidText } from './mermaid.ts'
import { plural } from './wording.ts'

/** Pieces of a finding as Markdown. Each is bounded, so that one monstrous finding can't push out the others. */

/** Signs that differ in shape, not only in colour, each followed by its word somewhere near. */
export const severitySign: Record<Severity, string> = { error: '❌', warning: '⚠️', note: 'ℹ️' }
export const verdictSign: Record<Verdict, string> = {
  pass: '✅',
  fail: '❌',
  unknown: '❓',
  'not-checked': '❓',
}

const messageLimit = 4000
const statementLimit = 3000
const commandsLimit = 4000
const rowsLimit = 40
const cellLimit = 160

export function messagePart(message: string): string {
  return markdownText(clipEnd(message, messageLimit))
}

export function statementPart({ statement }: Finding): string {
  return statement === undefined ? '' : markdownFence(clipEnd(statement.trim(), statementLimit), 'sql')
}

export function tablePart(table: FindingTable | undefined): string {
  return table === undefined ? '' : `**${markdownLine(clip(table.title, cellLimit))}**\n\n${tableRows(table)}`
}

export function foldedTable(table: FindingTable | undefined): string {
  return table === undefined ? '' : foldedPart(htmlText(clip(table.title, cellLimit)), tableRows(table))
}

function tableRows(table: FindingTable): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map(cell => markdownLine(clip(cell, cellLimit)) || ' ').join(' | ')} |`
  const more = table.rows.length - rowsLimit
  return [
    row(table.head),
    `|${table.head.map(() => ' --- |').join('')}`,
    ...table.rows.slice(0, rowsLimit).map(row),
    ...(more > 0 ? ['', `and ${plural(more, 'more row')}`] : []),
  ].join('\n')
}

export function graphPart({ graph }: Finding): string {
  if (graph === undefined || graph.nodes.length === 0) return ''
  const text = markdownFence(
    graphText(graph)
      .map(line => clip(line, 400))
      .join('\n'),
    'text',
  )
  return `${fence(mermaidText(graph), 'mermaid')}\n\nDashed: incoming. Solid: in base.\n\n${foldedPart('The same as text', text)}`
}

/** Folds Markdown away; the blank lines make GitHub read it as Markdown again. */
export function foldedPart(title: string, content: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${content}\n\n</details>`
}

export function fixTitle(fix: Fix): string {
  return markdownLine(clip(fix.title, 300))
}

export function foldedFixTitle(fix: Fix): string {
  return htmlText(clip(fix.title, 300))
}

export function fixPart(fix: Fix, source: SourceLookup): string {
  const { changes, creates, commands } = fixParts(fix, source)
  return joinParts([
    markdownText(clipEnd(fix.applies, 1000)),
    fix.sql === undefined ? '' : markdownFence(fix.sql.join('\n'), 'sql'),
    ...changes.map(({ path, lines }) => {
      const shown = hunkLines(lines)
      return `${markdownCode(clip(path, cellLimit))}${firstLine(lines)}\n\n${markdownFence(shown.join('\n'), 'diff')}`
    }),
    ...creates.map(
      ({ path, content }) => `New file ${markdownCode(clip(path, cellLimit))}\n\n${markdownFence(content)}`,
    ),
    commandsPart(commands),
  ])
}

/** Lines far apart are shown apart. */
function hunkLines(lines: readonly { sign: string; number?: number; text: string }[]): string[] {
  let before: number | undefined
  return lines.flatMap(({ sign, number, text }) => {
    const jumps = number !== undefined && before !== undefined && number > before + 1
    if (number !== undefined) before = number
    return [...(jumps ? [`@@ line ${number} @@`] : []), `${sign} ${text}`]
  })
}

function firstLine(lines: readonly { number?: number }[]): string {
  const number = lines.find(line => line.number !== undefined)?.number
  return number === undefined ? '' : `, line ${number}`
}

/** Commands are never cut: half of one does something else. */
export function commandsPart(commands: readonly string[]): string {
  if (commands.length === 0) return ''
  const text = commands.join('\n')
  return text.length > commandsLimit
    ? `${plural(commands.length, 'command')}, too long to show here: see the JSON report.`
    : markdownFence(text, 'sh')
}

export function joinParts(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n\n')
}

/** Lines of a list, and how many of all are not among them. */
export function listOf(lines: readonly string[], all: number): string {
  return [...lines, ...(all > lines.length ? [`- and ${all - lines.length} more`] : [])].join('\n')
}
