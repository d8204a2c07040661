import type { Finding } from '../model/finding.ts'
import { inOneHunk, type PullDiff } from '../model/hunks.ts'
import type { Report } from '../model/report.ts'
import { lastLine } from './annotations.ts'
import { arrange, type FindingGroup } from './arrange.ts'
import { inCharacters, takeWithin } from './budget.ts'
import { commentBudget } from './comment.ts'
import { widened } from './edited-lines.ts'
import { inlineBody } from './inline-comment.ts'
import { type LinkContext, linkContext } from './links.ts'
import { shortFinding } from './markdown-finding.ts'
import { findingMark } from './markers.ts'
import { type Suggestion, sameLines, suggestionFor } from './suggestion.ts'
import { plural } from './wording.ts'

/** One comment at lines of the diff, as GitHub's API wants it. */
export interface InlineComment {
  path: string
  line: number
  side: 'RIGHT'
  /** Only for several lines: GitHub refuses a start that equals the end. */
  start_line?: number
  start_side?: 'RIGHT'
  body: string
}

export interface ReviewPlan {
  body: string
  comments: InlineComment[]
  /** What to say instead when GitHub refuses the lines. */
  bodyWithoutComments: string
}

export interface ReviewOptions {
  diff: PullDiff
  links: Omit<LinkContext, 'baseSha'>
  /** Fingerprints that a comment of ours speaks of already. */
  posted: ReadonlySet<string>
}

/** More than anybody answers; the rest is in the summary comment. */
const inlineLimit = 30
/** GitHub shows the last lines of a long range, so the place itself would scroll out of sight. */
const rangeLimit = 12

/** A finding at its lines of the diff. */
interface Anchored {
  group: FindingGroup
  first: number
  last: number
  suggestion: Suggestion | undefined
}

/** What is new to say at the lines of a pull request; undefined when there is nothing. */
export function planReview(report: Report, { diff, links, posted }: ReviewOptions): ReviewPlan | undefined {
  const context = linkContext(report, links)
  const { introduced } = arrange(report.findings)
  const isNew = ({ finding }: FindingGroup) => !posted.has(finding.fingerprint)
  // Those that stand there count: else every further run would add to them.
  const room = inlineLimit - introduced.filter(group => !isNew(group)).length
  const anchored = [...placesOf(report, { diff, links }).values()]
    // A note asks nobody for anything: the comment has it, and no thread waits to be resolved.
    .filter(({ group }) => isNew(group) && group.finding.severity !== 'note')
    .slice(0, Math.max(room, 0))
  if (anchored.length === 0) return undefined
  return {
    body: `Migration Gate has ${plural(anchored.length, 'comment')} on these lines.`,
    // Bottom-up in a file: committing one suggestion then leaves the lines of the next where they are.
    comments: [...anchored]
      .sort((a, b) =>
        a.group.finding.path < b.group.finding.path
          ? -1
          : a.group.finding.path > b.group.finding.path
            ? 1
            : b.last - a.last,
      )
      .map(anchor => inlineComment(anchor, context)),
    bodyWithoutComments: withoutComments(anchored, context),
  }
}

export type Places = ReadonlyMap<string, Anchored>

/** Where each introduced finding has its place in the diff, by fingerprint; the same whatever is posted already. */
export function placesOf(report: Report, { diff, links }: Pick<ReviewOptions, 'diff' | 'links'>): Places {
  const context = linkContext(report, links)
  const places = new Map<string, Anchored>()
  const taken = new Map<string, Anchored[]>()
  for (const group of arrange(report.findings).introduced) {
    const { path, fingerprint } = group.finding
    const others = taken.get(path) ?? []
    const anchor = anchorOf(group, diff, context, others)
    if (!anchor) continue
    places.set(fingerprint, anchor)
    others.push(anchor)
    taken.set(path, others)
  }
  return places
}

/**
 * What a comment that stands at these lines would say today. A suggestion replaces the lines that a comment stands at,
 * so it is only part of it where they are the ones that it is meant for.
 */
export function bodyAtLines(
  group: FindingGroup,
  lines: { first: number; last: number } | undefined,
  places: Places,
  links: LinkContext,
): string {
  const place = places.get(group.finding.fingerprint)
  const isThere = place?.first === lines?.first && place?.last === lines?.last
  return inlineBody(group, isThere ? place?.suggestion : undefined, links)
}

function anchorOf(
  group: FindingGroup,
  diff: PullDiff,
  links: LinkContext,
  /** Those of the same file. */
  taken: readonly Anchored[],
): Anchored | undefined {
  const { finding } = group
  const hunks = diff.get(finding.path)
  if (!hunks) return undefined
  const lines = links.source(finding.path)
  const suggestion = suggestionFor(finding.path, finding.fixes, lines, hunks)
  const { first, last } = linesOf(finding)
  const isThere = (from: number, to: number) =>
    inOneHunk(hunks, from, to) && (lines === undefined || sameLines(lines, hunks, from, to))
  if (suggestion && lines) {
    const { change } = suggestion
    const [from, to] = [Math.min(first, change.first), Math.max(last, change.last)]
    // The place itself belongs in view: a fix that goes in above it takes the lines between along.
    const shown =
      to - from < rangeLimit && isThere(from, to)
        ? { ...suggestion, change: widened(change, lines, from, to) }
        : suggestion
    for (const candidate of [shown, suggestion]) {
      if (taken.some(other => overlaps(other, candidate))) continue
      return { group, first: candidate.change.first, last: candidate.change.last, suggestion: candidate }
    }
  }
  if (isThere(first, last)) return { group, first, last, suggestion: undefined }
  return isThere(first, first) ? { group, first, last: first, suggestion: undefined } : undefined
}

/** GitHub can't commit two suggestions for one line together. */
function overlaps(other: Anchored, { change }: Suggestion): boolean {
  return other.suggestion !== undefined && other.first <= change.last && change.first <= other.last
}

function linesOf(finding: Finding): { first: number; last: number } {
  const first = finding.range.start.line
  const last = lastLine(finding)
  return { first, last: last - first >= rangeLimit ? first : last }
}

function inlineComment({ group, first, last, suggestion }: Anchored, links: LinkContext): InlineComment {
  const comment: InlineComment = {
    path: group.finding.path,
    line: last,
    side: 'RIGHT',
    body: inlineBody(group, suggestion, links),
  }
  return first === last ? comment : { ...comment, start_line: first, start_side: 'RIGHT' }
}

function withoutComments(anchored: readonly Anchored[], links: LinkContext): string {
  const marks = anchored.map(({ group }) => findingMark(group.finding.fingerprint)).join('\n')
  const intro = 'Migration Gate could not place its comments on the lines, so here is where to look:'
  const budget = commentBudget - marks.length - intro.length - 200
  const { taken, left } = takeWithin(
    anchored,
    [({ group }) => shortFinding(group, links)],
    budget,
    inCharacters,
  )
  const more = left > 0 ? [`- and ${left} more: see the summary comment`] : []
  return `${intro}\n\n${[...taken, ...more].join('\n')}\n\n${marks}\n`
}
