import type { Report } from '../../model/report.ts'
import { isInconclusive } from '../../model/report.ts'
import { inCharacters } from '../../reporters/budget.ts'
import { commentBudget } from '../../reporters/comment.ts'
import { markdownCode } from '../../reporters/escape.ts'
import { type LinkContext, linkContext } from '../../reporters/links.ts'
import { renderDocument } from '../../reporters/markdown-document.ts'
import { joinParts } from '../../reporters/markdown-parts.ts'
import { contentDigest, stateMark } from '../../reporters/markers.ts'
import { coverageSentence, joined } from '../../reporters/wording.ts'

export interface QueueComment {
  /** What of the report this pull request is to blame for. */
  report: Report
  branch: string
  /** The pull requests of the group that land before it, in their order. */
  ahead: readonly number[]
  /** Where the queue's run can be looked at: it is not among the checks of the pull request. */
  runUrl: string | undefined
  links: Omit<LinkContext, 'baseSha'>
}

/** Why the queue threw a pull request out, with the way out. */
export function thrownOutComment(comment: QueueComment): string {
  const { report, ahead, links } = comment
  const branch = markdownCode(comment.branch)
  const behind = ahead.length === 0 ? '' : `, behind ${joined(ahead.map(number => `#${number}`))},`
  const document = renderDocument(report, {
    links: linkContext(report, links),
    measure: inCharacters,
    budget: commentBudget - 2000,
    coverage: coverageSentence(report),
    rest: 'The job summary has them all.',
  })
  const said = joinParts([
    isInconclusive(report.verdict)
      ? `### ❓ Migration Gate could not tell whether this may land\n\nThe merge queue throws out what is not proven. This is about ${branch} as it would be with this pull request${behind} and not about its own check.`
      : `### 🚫 Migration Gate: thrown out of the merge queue\n\nLanding this pull request${behind} would break ${branch}. Mend what is named here, push, and add it to the queue again.`,
    document,
  ])
  // Times, ages and the run differ each time, and are no news.
  const digest = contentDigest(said.replace(/^Looked at .*$/m, ''))
  return `${joinParts([said, runLine(comment.runUrl)])}\n\n${stateMark('queue', digest)}\n`
}

/** The same comment once the queue has nothing against the pull request any more. */
export function landsComment(branch: string, runUrl: string | undefined): string {
  const said = `### ✅ Migration Gate: nothing stands in the way of landing this\n\nWhat the merge queue of ${markdownCode(branch)} was told here before is gone.`
  return `${joinParts([said, runLine(runUrl)])}\n\n${stateMark('queue', 'clean')}\n`
}

function runLine(runUrl: string | undefined): string {
  return runUrl === undefined ? '' : `[The queue's run](${runUrl})`
}
