import type { FindingGroup } from './arrange.ts'
import { commentBudget } from './comment.ts'
import { clip, clipEnd, markdownCode, markdownLine } from './escape.ts'
import { fixParts } from './fix-parts.ts'
import type { LinkContext } from './links.ts'
import { consequencesPart, relatedPart, shortFinding } from './markdown-finding.ts'
import {
  commandsPart,
  fixPart,
  foldedFixTitle,
  foldedPart,
  foldedTable,
  graphPart,
  joinParts,
  messagePart,
  severitySign,
} from './markdown-parts.ts'
import { contentDigest, findingMark } from './markers.ts'
import { type Suggestion, suggestionFence } from './suggestion.ts'

/** What is said at the line: the finding, the one click that fixes it, and folded what else there is to know. */
export function inlineBody(
  group: FindingGroup,
  suggestion: Suggestion | undefined,
  links: LinkContext,
): string {
  const { finding, consequences } = group
  const title = `${severitySign[finding.severity]} **${markdownLine(clip(finding.rule, 80))}** (${finding.severity})`
  const body = joinParts([
    title,
    messagePart(finding.message),
    relatedPart(group, links),
    ...(suggestion ? [suggestionPart(suggestion, links)] : []),
    ...finding.fixes
      .filter(fix => fix !== suggestion?.fix)
      .map((fix, index) =>
        foldedPart(`Fix: ${foldedFixTitle(fix)}`, fixPart(fix, links.source), !suggestion && index === 0),
      ),
    foldedTable(finding.table),
    finding.graph === undefined ? '' : foldedPart('The picture', graphPart(finding)),
    consequencesPart(consequences, links),
  ])
  if (body.length + 200 < commentBudget) return marked(body, finding.fingerprint)
  const short = joinParts([
    title,
    suggestion ? suggestionPart(suggestion, links) : '',
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

/** A rename can't be a suggestion: what else belongs to the fix is said right below the button. */
function suggestionPart(suggestion: Suggestion, links: LinkContext): string {
  const { fix } = suggestion
  const { creates, commands } = fixParts(fix, links.source)
  const rest = joinParts([
    ...creates.map(({ path }) => `Create ${markdownCode(clip(path, 160))} as the summary comment shows.`),
    commandsPart(commands),
  ])
  return joinParts([
    `**Fix: ${markdownLine(clip(fix.title, 300))}**`,
    markdownLine(clipEnd(fix.applies, 1000)),
    suggestionFence(suggestion),
    rest === '' ? '' : `It belongs together with this:\n\n${rest}`,
  ])
}
