import { viewer, writtenBy } from '../../github/identity.ts'
import { refusal } from '../../github/refusal.ts'
import { keepOneComment } from '../../publish/sticky-comment.ts'
import { summaryDigest, sweepMarked } from '../../reporters/markers.ts'
import { withSweepPart } from '../../reporters/sweep-part.ts'
import { checkRunText } from './check-run-text.ts'
import { standingOf } from './plan.ts'
import type { Entry, Writer } from './writer.ts'

/**
 * Says at the top of the pull request's one comment what the sweep found, above what its own check has reported: a sweep
 * replays nothing, so it must not take that one's place, and two comments would contradict each other. Nobody is told
 * that all is well who never heard that it was not. Answers with why it could not be said.
 */
export async function tellPull({ swept, report }: Entry, writer: Writer): Promise<string | undefined> {
  const { client, repository, tip, second } = writer
  const { pull, check, verdict, expected } = swept
  // Where ours was green, and where nothing was ever said about migrations, there is nothing to take back.
  const mayHaveSaid =
    check === undefined ? verdict !== undefined || writer.alone : standingOf(check) === 'red'
  if (expected === 'green' && !mayHaveSaid) return undefined
  const against = `${tip.name} as it is now (${tip.commit.slice(0, 7)})`
  const { summary } = checkRunText(swept, report, tip, writer)
  const text =
    expected === 'red'
      ? `The branch that this pull request is for has moved since it was checked. Checked again against ${against}, statically:\n\n${summary}`
      : `### ✅ Migration Gate: fits ${against}\n\nWhat was reported here about an earlier ${tip.name} is gone.`
  try {
    const isOurs = writtenBy(await viewer(client))
    await keepOneComment(
      client,
      { ...repository, number: pull.number },
      {
        isIt: posted => isOurs(posted) && summaryDigest(posted.body) !== undefined,
        next: existing => {
          if (expected === 'green' && (existing === undefined || sweepMarked(existing) === undefined))
            return undefined
          return withSweepPart(existing, text, expected)
        },
        second,
      },
    )
    return undefined
  } catch (error) {
    return refusal('comment', error)
  }
}
