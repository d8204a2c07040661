import type { Finding, RelatedPlace } from '../model/finding.ts'
import type { Fix } from '../model/fix.ts'
import type { SourceLookup } from '../model/source.ts'
import { isRuleId, rulePage } from '../process/version.ts'
import type { FindingGroup } from './arrange.ts'
import { clip, clipEnd } from './escape.ts'
import { fixParts } from './fix-parts.ts'
import { fixLabel, plural } from './wording.ts'

/*
 * A finding in the order in which every report has it (what happened, the way out, the rule's page), as plain text for
 * formats that have no layout: JUnit, SARIF, GitLab. Whoever writes it into a document escapes it.
 */

const limits = { message: 4000, title: 300, applies: 1000 }

/** All of it: every fix with its patch and its commands, which are never cut. */
export function wholeText({ finding, consequences }: FindingGroup, source: SourceLookup): string {
  return [
    clipEnd(finding.message, limits.message),
    ...(finding.statement === undefined ? [] : [`Statement:\n${indented(finding.statement.trim())}`]),
    ...(finding.preflight === undefined ? [] : [`Ask a real database:\n${indented(finding.preflight.sql)}`]),
    ...finding.related.map(relatedLine),
    ...finding.fixes.map((fix, index) => [fixSentence(fix, index), ...fixBody(fix, source)].join('\n')),
    ...followUp(consequences),
    ...ruleLine(finding),
  ].join('\n\n')
}

/** What happened and which fixes there are, without what they change. `limit`: characters; what does not fit is left out. */
export function shortText({ finding, consequences }: FindingGroup, limit: number): string {
  const said = clipEnd(finding.message, limit)
  const parts = [
    ...finding.related.map(relatedLine),
    ...followUp(consequences),
    ...finding.fixes.map(fixSentence),
    ...ruleLine(finding),
  ]
  return parts.reduce((text, part) => (text.length + part.length < limit ? `${text}\n${part}` : text), said)
}

function relatedLine({ path, range, message }: RelatedPlace): string {
  return `${message}: ${path}:${range.start.line}`
}

function fixSentence(fix: Fix, index: number): string {
  const label = index === 0 ? `${fixLabel(fix)}:` : `Or ${index + 1}.`
  return `${label} ${clip(fix.title, limits.title)}. ${clipEnd(fix.applies, limits.applies)}`
}

function fixBody(fix: Fix, source: SourceLookup): string[] {
  const { changes, creates, commands } = fixParts(fix, source)
  const added = (content: string) => content.trimEnd().replaceAll(/^/gm, '+ ')
  return [
    ...(fix.sql ?? []),
    ...changes.flatMap(({ path, lines }) => [path, ...lines.map(({ sign, text }) => `${sign} ${text}`)]),
    ...creates.map(({ path, content }) => `${path} (new file)\n${added(content)}`),
    ...commands.map(command => `$ ${command}`),
  ].map(indented)
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}

function followUp(consequences: readonly Finding[]): string[] {
  if (consequences.length === 0) return []
  return [`${plural(consequences.length, 'more follows', 'more follow')} from this.`]
}

function ruleLine({ rule }: Finding): string[] {
  return isRuleId(rule) ? [`Rule: ${rulePage(rule)}`] : []
}
