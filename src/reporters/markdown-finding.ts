import type { Fix } from '../model/fix.ts'
import { isRuleId, rulePage } from '../process/version.ts'
import { fileName } from '../text/paths.ts'
import type { FindingGroup } from './arrange.ts'
import { clip, clipEnd, htmlText, markdownCode, markdownLine } from './escape.ts'
import { findingPlace, type LinkContext, relatedPlace } from './links.ts'
import {
  fixPart,
  fixTitle,
  foldedFixTitle,
  foldedPart,
  graphPart,
  joinParts,
  messagePart,
  severitySign,
  statementPart,
  tablePart,
} from './markdown-parts.ts'
import { afterHeadline, asTitle, belongsTo, fixLabel, headline, plural } from './wording.ts'

const relatedShown = 10
const consequencesShown = 3
const titleLimit = 600
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

/** Everything that is known of a finding, folded under what happened. */
export function findingDetails(group: FindingGroup, links: LinkContext, open: boolean): string {
  const { severity, message } = group.finding
  const title = `${severitySign[severity]} <b>${htmlText(clipEnd(asTitle(headline(message)), titleLimit))}</b>`
  return foldedPart(title, findingBody(group, links), open)
}

/** The only finding of a report has nothing to be folded for. */
export function onlyFinding(group: FindingGroup, links: LinkContext): string {
  const { message } = group.finding
  return joinParts([
    `**${markdownLine(clipEnd(asTitle(headline(message)), titleLimit))}**`,
    findingBody(group, links),
  ])
}

function findingBody(group: FindingGroup, links: LinkContext): string {
  const { finding, consequences } = group
  const rest = afterHeadline(finding.message)
  return joinParts([
    [
      ruleLink(finding.rule),
      findingPlace(finding, links),
      ...belongsTo(finding).map(part => markdownLine(clip(part, 200))),
    ].join(' · '),
    rest === '' ? '' : messagePart(rest),
    statementPart(finding),
    relatedPart(group, links),
    tablePart(finding.table),
    fixesPart(finding.fixes, links),
    graphPart(finding),
    consequencesPart(consequences),
  ])
}

export function ruleLink(rule: string): string {
  const name = markdownCode(clip(rule, 80))
  return isRuleId(rule) ? `[${name}](${rulePage(rule)})` : name
}

/** The first fix is the one to begin with; the others stand folded below it, with what they are for. */
export function fixesPart([first, ...others]: readonly Fix[], links: LinkContext): string {
  if (!first) return ''
  return joinParts([
    `**${fixLabel(first)}: ${fixTitle(first)}**`,
    fixPart(first, links.source),
    alternativesPart(others, links, 2),
  ])
}

export function alternativesPart(fixes: readonly Fix[], links: LinkContext, from: number): string {
  return joinParts(
    fixes.map((fix, index) =>
      foldedPart(`Or ${from + index}. ${foldedFixTitle(fix)}`, fixPart(fix, links.source)),
    ),
  )
}

/** What is left of a finding where the budget is short: never the fences, always what to do. */
export function shortFinding({ finding, consequences }: FindingGroup, links: LinkContext): string {
  const fixes = finding.fixes.slice(0, 3).map(fix => `Fix: ${markdownLine(clipEnd(fix.title, 200))}`)
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

export function consequencesPart(consequences: FindingGroup['consequences']): string {
  if (consequences.length === 0) return ''
  const shown = consequences
    .slice(0, consequencesShown)
    .map(
      ({ path, range, message }) =>
        `- ${markdownCode(`${clip(fileName(path), 100)}:${range.start.line}`)} ${markdownLine(clipEnd(headline(message), headlineLimit))}`,
    )
  const more = consequences.length - consequencesShown
  if (more > 0) shown.push(`- and ${more} more`)
  return foldedPart(
    `${plural(consequences.length, 'more follows', 'more follow')} from this`,
    shown.join('\n'),
  )
}
