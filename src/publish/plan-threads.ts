import type { Posted, PostedAtLine } from '../github/pull-request.ts'
import type { Thread } from '../github/threads.ts'
import type { Report } from '../model/report.ts'
import { arrange } from '../reporters/arrange.ts'
import { linkContext } from '../reporters/links.ts'
import { findingMarked } from '../reporters/markers.ts'
import { bodyAtLines, placesOf, type ReviewOptions } from '../reporters/review.ts'

/** What becomes of a comment of ours that stands in the pull request already. */
export type ThreadStep =
  | { kind: 'edit'; comment: PostedAtLine; body: string; folded: boolean }
  | { kind: 'reopen'; thread: Thread }
  | { kind: 'close'; comment: PostedAtLine; thread: Thread | undefined; fingerprint: string }

/** Our own first comments of threads in which nobody else has said anything: only those are ours to change. */
export function untouchedReviewComments(
  comments: readonly PostedAtLine[],
  isOurs: (posted: Posted) => boolean,
): PostedAtLine[] {
  const answered = new Set(
    comments.filter(comment => !isOurs(comment)).flatMap(({ answers }) => answers ?? []),
  )
  return comments.filter(
    comment =>
      isOurs(comment) &&
      comment.answers === undefined &&
      !answered.has(comment.id) &&
      findingMarked(comment.body) !== undefined,
  )
}

/**
 * Keeps comments at lines true: edited where they say something else today, closed where their finding is gone, opened
 * again where it came back. What a person resolved stays resolved.
 */
export function planThreads(
  report: Report,
  reviewComments: readonly PostedAtLine[],
  threads: readonly Thread[],
  options: Pick<ReviewOptions, 'diff' | 'links'> & { login: string },
): ThreadStep[] {
  const groups = new Map(
    arrange(report.findings).introduced.map(group => [group.finding.fingerprint, group] as const),
  )
  const still = new Set(
    report.findings.filter(({ introduced }) => introduced).map(({ fingerprint }) => fingerprint),
  )
  const places = placesOf(report, options)
  const context = linkContext(report, options.links)
  return reviewComments.flatMap((comment): ThreadStep[] => {
    const mark = findingMarked(comment.body)
    if (!mark) return []
    const { fingerprint, state } = mark
    const thread = threads.find(({ firstComment }) => firstComment === comment.nodeId)
    if (!still.has(fingerprint))
      return state === 'gone' || thread?.isResolved ? [] : [{ kind: 'close', comment, thread, fingerprint }]
    if (thread?.isResolved && thread.resolvedBy !== undefined && thread.resolvedBy !== options.login)
      return []
    const steps: ThreadStep[] = thread?.isResolved ? [{ kind: 'reopen', thread }] : []
    const group = groups.get(fingerprint)
    // A finding that follows from another one by now is reported there; its own comment stays as it is.
    if (!group) return steps
    const body = bodyAtLines(group, comment.lines, places, context)
    if (findingMarked(body)?.state !== state)
      steps.push({ kind: 'edit', comment, body, folded: state === 'gone' })
    return steps
  })
}
