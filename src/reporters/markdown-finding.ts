import type { FindingGroup } from './arrange.ts'
import { clip, clipEnd, htmlText, markdownCode, markdownLine } from './escape.ts'
import { findingPlace, type LinkContext, relatedPlace } from './links.ts'
import {
  fixPart,
  fixTitle,
  foldedPart,
  graphPart,
  joinParts,
  messagePart,
  severitySign,
  statementPart,
  tablePart,
} from './markdown-parts.ts'
import { broughtByText, headline, plural } from './wording.ts'

const relatedShown = 10
const consequencesShown = 10
const headlineLimit = 240

/** One row of the table of findings. */
export function findingRow({ finding, consequences }: FindingGroup, links: LinkContext): string {
  const more =
    consequences.length > 0
      ? ` (+${consequences.length} that follow${consequences.length === 1 ? 's' : ''})`
      : ''
  const what = markdownLine(clipEnd(headline(finding.message), headlineLimit))
  return `| ${severitySign[finding.severity]} | **${markdownLine(clip(finding.rule, 80))}** ${findingPlace(finding, links)}<br>${what}${more} |`
}

/** Two columns, so that there is room for the sentence on a phone too. */
export const findingTableHead = '| | Finding |\n| --- | --- |'

/** Everything that is known of a finding, folded under its place. */
export function findingDetails(group: FindingGroup, links: LinkContext, open: boolean): string {
  const { finding } = group
  const title = `${severitySign[finding.severity]} <b>${htmlText(clip(finding.rule, 80))}</b> <code>${htmlText(`${clip(finding.path, 160)}:${finding.range.start.line}`)}</code>`
  return foldedPart(title, findingBody(group, links), open)
}

function findingBody(group: FindingGroup, links: LinkContext): string {
  const { finding, consequences } = group
  return joinParts([
    messagePart(finding.message),
    [findingPlace(finding, links), ...belongsTo(group)].join(' · '),
    statementPart(finding),
    relatedPart(group, links),
    tablePart(finding.table),
    graphPart(finding),
    ...finding.fixes.map(fix => joinParts([`**Fix: ${fixTitle(fix)}**`, fixPart(fix, links.source)])),
    consequencesPart(consequences, links),
  ])
}

/** What is left of a finding where the budget is short: never the fences, always what to do. */
export function shortFinding({ finding, consequences }: FindingGroup, links: LinkContext): string {
  const fixes = finding.fixes.map(fix => `Fix: ${markdownLine(clipEnd(fix.title, 200))}`)
  const more =
    consequences.length > 0
      ? [`${plural(consequences.length, 'more follows', 'more follow')} from this.`]
      : []
  return `- ${severitySign[finding.severity]} ${markdownCode(clip(finding.rule, 80))} ${findingPlace(finding, links)} ${[markdownLine(clipEnd(finding.message.replace(/\s+/g, ' '), 500)), ...fixes, ...more].join(' ')}`
}

export function relatedPart({ finding }: FindingGroup, links: LinkContext): string {
  const shown = finding.related
    .slice(0, relatedShown)
    .map(related => `- ${markdownLine(clipEnd(related.message, 300))} ${relatedPlace(related, links)}`)
  const more = finding.related.length - relatedShown
  return [...shown, ...(more > 0 ? [`- and ${plural(more, 'more place')}`] : [])].join('\n')
}

export function consequencesPart(consequences: FindingGroup['consequences'], links: LinkContext): string {
  if (consequences.length === 0) return ''
  const shown = consequences
    .slice(0, consequencesShown)
    .map(
      finding =>
        `- ${findingPlace(finding, links)} ${markdownLine(clipEnd(headline(finding.message), headlineLimit))}`,
    )
  const more = consequences.length - consequencesShown
  if (more > 0) shown.push(`- and ${more} more`)
  return foldedPart(
    `${plural(consequences.length, 'more follows', 'more follow')} from this`,
    shown.join('\n'),
  )
}

function belongsTo({ finding }: FindingGroup): string[] {
  const parts = [[finding.framework, finding.history].filter(part => part !== '').join(' ')]
  if (finding.sqlstate !== undefined) parts.push(`SQLSTATE ${finding.sqlstate}`)
  if (finding.broughtBy !== undefined) parts.push(`brought in by ${broughtByText(finding.broughtBy)}`)
  return parts.filter(part => part !== '').map(part => markdownLine(clip(part, 200)))
}
