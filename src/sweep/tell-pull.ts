import { viewer, writtenBy } from '../github/identity.ts'
import { keepOneComment } from '../github/kept-comment.ts'
import { refusal } from '../github/refusal.ts'
import { contentDigest, stateMark, stateMarked } from '../reporters/markers.ts'
import type { Entry, Writer } from './bring-up-to-date.ts'
import { checkRunText } from './check-run-text.ts'
import { standingOf } from './plan.ts'

/**
 * The sweep's own comment: a sweep replays nothing, so it must not take the place of what the pull request's own check
 * has said. Nobody is told that all is well who never heard that it was not. Answers with why it could not be said.
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
      ? `The branch that this pull request is for has moved since it was checked. Judged again against ${against}, statically:\n\n${summary}`
      : `### ✅ Migration Gate: fits ${against}\n\nWhat stood in the way here before is gone.`
  const state = expected === 'red' ? contentDigest(text.replace(/^Looked at .*$/m, '')) : 'clean'
  try {
    const isOurs = writtenBy((await viewer(client)).login)
    await keepOneComment(
      client,
      { ...repository, number: pull.number },
      {
        isIt: posted => isOurs(posted) && stateMarked('sweep', posted.body) !== undefined,
        next: existing =>
          (expected === 'green' && existing === undefined) ||
          (existing !== undefined && stateMarked('sweep', existing) === state)
            ? undefined
            : `${text}\n\n${stateMark('sweep', state)}\n`,
        second,
      },
    )
    return undefined
  } catch (error) {
    return refusal('comment', error)
  }
}
