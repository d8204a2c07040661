import type { Report } from '../findings/report.ts'
import { arrange } from './arrange.ts'
import { inCharacters } from './budget.ts'
import { clip, markdownLine } from './escape.ts'
import { type LinkContext, linkContext } from './links.ts'
import { documentVerdict, renderDocument } from './markdown-document.ts'
import { summaryDigest, summaryMark } from './markers.ts'
import { coverageSentence } from './wording.ts'

/** GitHub takes 65,536 characters; what it adds when it quotes or mails must fit as well. */
export const commentBudget = 60_000

export interface CommentOptions {
  links: Omit<LinkContext, 'baseSha'>
  now?: Date
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
    return saysSomething(report) ? { kind: 'create', body: renderComment(report, options) } : { kind: 'none' }
  const body = renderComment(report, options)
  return summaryDigest(existing.body) === summaryDigest(body)
    ? { kind: 'unchanged', id: existing.id }
    : { kind: 'update', id: existing.id, body }
}

/** A clean pull request gets no comment. */
export function saysSomething(report: Report): boolean {
  return report.verdict !== 'pass' || arrange(report.findings).introduced.length > 0
}

export function renderComment(report: Report, options: CommentOptions): string {
  const { base, head } = report.coverage
  // Seconds and ages differ at every run: they are no news, so they are no part of what the digest covers.
  const said = document(report, options, `${base.commit} ${head.commit}`)
  return `${document(report, options, coverageSentence(report, options.now))}\n\n${summaryMark(said)}\n`
}

function document(report: Report, { links }: CommentOptions, coverage: string): string {
  if (!saysSomething(report))
    return `${documentVerdict(report)}\n\nAll clear: what was reported here before is gone.\n\n${markdownLine(clip(coverage, 1000))}`
  return renderDocument(report, {
    links: linkContext(report, links),
    measure: inCharacters,
    budget: commentBudget - 200,
    coverage,
    rest: 'The job summary has them all.',
  })
}
