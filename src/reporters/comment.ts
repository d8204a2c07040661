import type { Report } from '../model/report.ts'
import { arrange } from './arrange.ts'
import { inCharacters } from './budget.ts'
import { clip, markdownLine } from './escape.ts'
import { type LinkContext, linkContext } from './links.ts'
import { documentVerdict, renderDocument } from './markdown-document.ts'
import { summaryDigest, summaryMark, sweepMarked } from './markers.ts'
import { coverageSentence } from './wording.ts'

/** GitHub takes 65,536 characters; what it adds when it quotes or mails must fit as well. */
export const commentBudget = 60_000

export interface CommentOptions {
  links: Omit<LinkContext, 'baseSha'>
  now?: Date
  /** Asked for: a quiet line where there is nothing to say. */
  always?: boolean
}

/** A comment of ours that is there already. */
export interface ExistingComment {
  id: number
  body: string
}

export type CommentPlan =
  | { kind: 'none' }
  | { kind: 'unchanged'; id: number }
  | { kind: 'create'; body: string }
  | { kind: 'update'; id: number; body: string }

/** The one comment of a pull request: written when there is something to say, and kept true from then on. */
export function planComment(
  report: Report,
  existing: ExistingComment | undefined,
  options: CommentOptions,
): CommentPlan {
  if (existing === undefined)
    return saysSomething(report) || options.always
      ? { kind: 'create', body: renderComment(report, options, 'Nothing to report.') }
      : { kind: 'none' }
  const body = renderComment(report, options)
  const same = [body, renderComment(report, options, 'Nothing to report.')].map(summaryDigest)
  // What a sweep has put above it was about an earlier base than this run's, or is part of this report.
  return sweepMarked(existing.body) === undefined && same.includes(summaryDigest(existing.body))
    ? { kind: 'unchanged', id: existing.id }
    : { kind: 'update', id: existing.id, body }
}

/** A clean pull request gets no comment, unless one is asked for. */
function saysSomething(report: Report): boolean {
  return report.verdict !== 'pass' || arrange(report.findings).introduced.length > 0
}

/** `clear` is what stands in a comment where there is nothing to say. */
export function renderComment(
  report: Report,
  options: CommentOptions,
  clear = 'All clear: what was reported here before is resolved.',
): string {
  const { base, head } = report.coverage
  // Seconds and ages differ at every run: they are no news, so they are no part of what the digest covers.
  const said = document(report, options, clear, `${base.commit} ${head.commit}`)
  return `${document(report, options, clear, coverageSentence(report, options.now))}\n\n${summaryMark(said)}\n`
}

function document(report: Report, { links }: CommentOptions, clear: string, coverage: string): string {
  if (!saysSomething(report))
    return `${documentVerdict(report)}\n\n${clear}\n\n${markdownLine(clip(coverage, 1000))}`
  return renderDocument(report, {
    links: linkContext(report, links),
    measure: inCharacters,
    budget: commentBudget - 200,
    coverage,
    rest: 'The job summary has them all.',
  })
}
