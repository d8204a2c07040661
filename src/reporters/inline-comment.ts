import type { FindingGroup } from './arrange.ts'
import { commentBudget } from './comment.ts'
import { clip, clipEnd, markdownCode, markdownLine } from './escape.ts'
import { fixParts } from './fix-parts.ts'
import type { LinkContext } from './links.ts'
import {
  alternativesPart,
  consequencesPart,
  fixesPart,
  relatedPart,
  ruleLink,
  shortFinding,
} from './markdown-finding.ts'
import {
  commandsPart,
  fixTitle,
  foldedPart,
  foldedTable,
  graphPart,
  joinParts,
  messagePart,
  severitySign,
} from './markdown-parts.ts'
import { contentDigest, findingMark } from './markers.ts'
import { type Suggestion, suggestionFence } from './suggestion.ts'
import { afterHeadline, asTitle, fixLabel, headline } from './wording.ts'

/** What is said at the line: the finding, the one click that fixes it, and folded what else there is to know. */
export function inlineBody(
  group: FindingGroup,
  suggestion: Suggestion | undefined,
  links: LinkContext,
): string {
  const { finding, consequences } = group
  const title = `${severitySign[finding.severity]} **${markdownLine(clipEnd(asTitle(headline(finding.message)), 600))}** · ${ruleLink(finding.rule)}`
  const rest = afterHeadline(finding.message)
  const others = finding.fixes.filter(fix => fix !== suggestion?.fix)
  const body = joinParts([
    title,
    rest === '' ? '' : messagePart(rest),
    relatedPart(group, links),
    ...(suggestion
      ? [
          suggestionPart(suggestion, finding.fixes[0] === suggestion.fix, links),
          alternativesPart(others, links, 2),
        ]
      : [fixesPart(others, links)]),
    foldedTable(finding.table),
    finding.graph === undefined ? '' : foldedPart('The picture', graphPart(finding)),
    consequencesPart(consequences),
  ])
  if (body.length + 200 < commentBudget) return marked(body, finding.fingerprint)
  const short = joinParts([
    title,
    suggestion ? suggestionPart(suggestion, finding.fixes[0] === suggestion.fix, links) : '',
    shortFinding(group, links),
  ])
  return marked(short, finding.fingerprint)
}

function marked(body: string, fingerprint: string): string {
  return `${body}\n\n${findingMark(fingerprint, contentDigest(body))}`
}

/** Stands in a comment whose finding is gone, where the token may not resolve its thread. */
export function goneBody(fingerprint: string): string {
  return `✅ Migration Gate no longer finds this: it is resolved.\n\n${findingMark(fingerprint, 'gone')}`
}

/** A rename can't be a suggestion: what else belongs to the fix is said before the button. */
function suggestionPart(suggestion: Suggestion, isFirst: boolean, links: LinkContext): string {
  const { fix } = suggestion
  const { creates, commands } = fixParts(fix, links.source)
  const rest = joinParts([
    ...creates.map(({ path }) => `Create ${markdownCode(clip(path, 160))} as the summary comment shows.`),
    commandsPart(commands),
  ])
  return joinParts([
    `**${isFirst ? fixLabel(fix) : 'With one click'}: ${fixTitle(fix)}**`,
    markdownLine(clipEnd(fix.applies, 1000)),
    rest === '' ? '' : `Committing the suggestion is not enough. Also do this:\n\n${rest}`,
    suggestionFence(suggestion),
  ])
}
