import type { HistoryCoverage, Report } from '../model/report.ts'
import type { SchemaObject } from '../model/schema-change.ts'
import { arrange, type FindingGroup } from './arrange.ts'
import { type Measure, takeWithin } from './budget.ts'
import {
  clip,
  clipEnd,
  markdownCode,
  markdownFence,
  markdownLine,
  markdownText,
  visibleLine,
} from './escape.ts'
import { footerOf } from './footer.ts'
import { findingPlace, type LinkContext } from './links.ts'
import {
  findingDetails,
  findingRow,
  findingTableHead,
  onlyFinding,
  shortFinding,
} from './markdown-finding.ts'
import { foldedPart, joinParts, listOf, verdictSign } from './markdown-parts.ts'
import { type SchemaLine, schemaCounts, schemaHead, schemaLines, withoutSentence } from './schema-lines.ts'
import {
  headline,
  historySentence,
  lockSentences,
  plural,
  sandboxSentence,
  verdictName,
  verdictSentence,
} from './wording.ts'

export interface DocumentOptions {
  links: LinkContext
  /** The first line, where it is not about a change. */
  heading?: string
  measure: Measure
  /** How much of it there may be, all reported. */
  budget: number
  /** The line about what was looked at. */
  coverage: string
  /** Where the rest is, when not everything fits. */
  rest: string
}

/** Rows that a person may still read; the details below them are bounded by the budget alone. */
const rowsShown = 60
/** What is folded can be looked over by its titles. */
const withoutTable = 8
const baseShown = 10
const reasonsShown = 20
const locksShown = 15
const schemaObjectsShown = 25
const schemaPartsShown = 15

/**
 * The report as one Markdown document, for the job summary and for the comment: verdict, table, details, coverage.
 * Each part has its share of the budget, and the details get what the others leave, in full while they fit, else short.
 */
export function renderDocument(report: Report, options: DocumentOptions): string {
  const { links, measure, budget } = options
  const { introduced, base } = arrange(report.findings)
  const head = joinParts([
    options.heading ?? documentVerdict(report),
    reasonsPart(report, measure, budget / 8),
    introduced.length > withoutTable ? tablePart(introduced, links, measure, budget / 3) : '',
  ])
  const tail = joinParts([
    footerPart(report, links),
    schemaPart(report, measure, budget / 8),
    basePart(base, links, measure, budget / 8),
    markdownLine(clip(options.coverage, 1000)),
    locksPart(report, measure, budget / 16),
    historiesPart(report, measure, budget / 8),
  ])
  const left = budget - measure(head) - measure(tail) - 500
  return joinParts([head, detailsPart(introduced, options, left), tail])
}

export function documentVerdict(report: Report): string {
  return `### ${verdictSign[report.verdict]} Migration Gate: ${verdictName(report.verdict)}, ${verdictSentence(report)}`
}

/** What can be done about all of it, each as something to paste. */
function footerPart(report: Report, { source }: LinkContext): string {
  const footer = footerOf(report, source)
  if (!footer) return ''
  const parts = [
    ...(footer.fix === undefined ? [] : [`Fix it: ${markdownCode(footer.fix)}`]),
    `Reproduce: ${markdownCode(footer.reproduce)}`,
    `Accept it: ${markdownCode(footer.accept)}`,
  ]
  return parts.join(' · ')
}

function reasonsPart({ unknowns, notices }: Report, measure: Measure, budget: number): string {
  const reasons = [
    ...unknowns.map(text => ({ sign: '❓', text })),
    ...notices.map(text => ({ sign: 'ℹ️', text })),
  ]
  const line = (limit: number) => (reason: { sign: string; text: string }) =>
    `- ${reason.sign} ${markdownText(clipEnd(reason.text, limit))}`
  const { taken } = takeWithin(reasons.slice(0, reasonsShown), [line(2000), line(200)], budget, measure)
  return listOf(taken, reasons.length)
}

function tablePart(
  groups: readonly FindingGroup[],
  links: LinkContext,
  measure: Measure,
  budget: number,
): string {
  if (groups.length === 0) return ''
  const row = (group: FindingGroup) => findingRow(group, links)
  const { taken } = takeWithin(groups.slice(0, rowsShown), [row], budget, measure)
  const more = groups.length - taken.length
  return joinParts([
    [findingTableHead, ...taken].join('\n'),
    more > 0 ? `and ${plural(more, 'more finding')}` : '',
  ])
}

function detailsPart(groups: readonly FindingGroup[], options: DocumentOptions, budget: number): string {
  const { links, measure, rest } = options
  const forms = [
    (group: FindingGroup) =>
      groups.length === 1 ? onlyFinding(group, links) : findingDetails(group, links, false),
    (group: FindingGroup) => shortFinding(group, links),
  ]
  const { taken, left } = takeWithin(groups, forms, budget, measure)
  return joinParts([
    ...taken,
    left > 0 ? `Details of ${plural(left, 'finding')} did not fit here. ${rest}` : '',
  ])
}

function basePart(
  groups: readonly FindingGroup[],
  links: LinkContext,
  measure: Measure,
  budget: number,
): string {
  if (groups.length === 0) return ''
  const line = ({ finding }: FindingGroup) =>
    `- ${findingPlace(finding, links)} ${markdownCode(clip(finding.rule, 80))} ${markdownLine(clipEnd(headline(finding.message), 240))}`
  const { taken } = takeWithin(groups.slice(0, baseShown), [line], budget, measure)
  const title = `Already in base, so it does not fail this change: ${plural(groups.length, 'finding')}`
  return foldedPart(title, listOf(taken, groups.length))
}

/** What the change makes of the schema: of each object all that is different while there is room, else its name. */
function schemaPart({ coverage }: Report, measure: Measure, budget: number): string {
  const parts = (coverage.replays ?? []).flatMap(({ schema }) => schema ?? [])
  const objects = parts.flatMap(part => part.objects)
  if (objects.length === 0) return ''
  const written = (lines: readonly SchemaLine[]) =>
    lines.map(({ sign, text }) => clipEnd(visibleLine(`${sign} ${text}`), 200)).join('\n')
  const forms = [
    (object: SchemaObject) => written(schemaLines(object, schemaPartsShown)),
    (object: SchemaObject) => written([schemaHead(object)]),
  ]
  const { taken } = takeWithin(objects.slice(0, schemaObjectsShown), forms, budget, measure)
  const more = objects.length - taken.length + parts.reduce((sum, part) => sum + part.more, 0)
  return foldedPart(
    `The schema after this change: ${schemaCounts(objects)}`,
    joinParts([
      markdownFence(taken.join('\n'), 'diff'),
      more > 0 ? `and ${more} more` : '',
      ...parts.map(part => markdownLine(clip(withoutSentence(part) ?? '', 600))),
    ]),
  )
}

function locksPart(report: Report, measure: Measure, budget: number): string {
  const all = lockSentences(report)
  if (all.length === 0) return ''
  const line = ({ place, text }: { place: string; text: string }) =>
    `- ${markdownCode(clip(place, 200))} ${markdownLine(clip(text, 300))}`
  const { taken } = takeWithin(all.slice(0, locksShown), [line], budget, measure)
  return foldedPart(`Locks: ${plural(all.length, 'statement')}`, listOf(taken, all.length))
}

function historiesPart(report: Report, measure: Measure, budget: number): string {
  const { histories } = report.coverage
  if (histories.length === 0) return ''
  const { taken } = takeWithin(histories, [historyLines, historyLine], budget, measure)
  const sandbox = sandboxSentence(report)
  const lines = sandbox === undefined ? [] : [`- ${markdownLine(clip(sandbox, 600))}`]
  return foldedPart('What was looked at', [listOf(taken, histories.length), ...lines].join('\n'))
}

function historyLine(history: HistoryCoverage): string {
  return `- ${markdownLine(clip(historySentence(history), 400))}`
}

function historyLines(history: HistoryCoverage): string {
  const steps = history.notVerified
    .slice(0, 5)
    .map(
      ({ path, line, why }) =>
        `  - not proven: ${markdownCode(clip(`${path}:${line}`, 200))} ${markdownLine(clip(why, 300))}`,
    )
  const withoutRows = history.rows?.notVerified ?? []
  steps.push(
    ...withoutRows.slice(0, 5).map(why => `  - not proven with rows: ${markdownLine(clip(why, 300))}`),
  )
  if (history.notVerified.length > 5)
    steps.push(`  - and ${plural(history.notVerified.length - 5, 'more step')} not proven`)
  const left = history.notChecked
    .slice(0, 5)
    .map(
      ({ path, why }) => `  - not checked: ${markdownCode(clip(path, 200))} ${markdownLine(clip(why, 300))}`,
    )
  if (history.notChecked.length > 5) left.push(`  - and ${history.notChecked.length - 5} more not checked`)
  return [historyLine(history), ...left, ...steps].join('\n')
}
