import { setTimeout as sleep } from 'node:timers/promises'
import { Budget, type Outcome, type Repository, rerun, writeCheckRun } from '../../github/check-status.ts'
import { viewer, writtenBy } from '../../github/identity.ts'
import { refusal } from '../../github/refusal.ts'
import type { Report } from '../../model/report.ts'
import { noSource } from '../../model/source.ts'
import { keepOneComment } from '../../publish/sticky-comment.ts'
import { inCharacters } from '../../reporters/budget.ts'
import { commentBudget } from '../../reporters/comment.ts'
import { linkContext } from '../../reporters/links.ts'
import { renderDocument } from '../../reporters/markdown-document.ts'
import {
  contentDigest,
  summaryDigest,
  summaryMark,
  summaryMarkOf,
  sweepMark,
  sweepMarked,
} from '../../reporters/markers.ts'
import { coverageSentence, verdictName, verdictSentence } from '../../reporters/wording.ts'
import type { Tip } from './judge.ts'
import { mostUrgentFirst, type Swept, standingOf } from './plan.ts'
import type { Entry, Writer } from './writer.ts'

/**
 * Carries out the steps, what blocks a merge first. Stops where nothing more may be done now; answers with why. The
 * next sweep finds what was left by itself: it looks at what each check says, not at what a sweep remembers.
 */
export async function bringUpToDate(entries: readonly Entry[], writer: Writer): Promise<string | undefined> {
  const budget = new Budget()
  const rerunAlready = new Map<number, Outcome>()
  for (const entry of mostUrgentFirst(entries)) {
    const { step } = entry
    if (step.kind === 'nothing' || step.kind === 'later') continue
    const stop =
      budget.spent ?? (performance.now() > writer.deadline ? 'the time of the run is over' : undefined)
    if (stop !== undefined) return stop
    entry.outcome =
      step.kind === 'rerun'
        ? await rerunAll(step.runIds, writer, budget, rerunAlready)
        : await writeFor(entry, writer, budget)
    if (entry.outcome.kind === 'done' && step.kind === 'check-run' && writer.comment)
      entry.note = await notifyPull(entry, writer)
    if (entry.outcome.kind === 'stop') return entry.outcome.why
  }
  return undefined
}

async function rerunAll(
  runIds: readonly number[],
  { client, repository }: Writer,
  budget: Budget,
  already: Map<number, Outcome>,
): Promise<Outcome> {
  let first: Outcome | undefined
  for (const runId of runIds) {
    const outcome = already.get(runId) ?? (await rerun(client, repository, runId, budget))
    already.set(runId, outcome)
    // The first one is the check itself, which is what counts.
    first ??= outcome
    if (first.kind !== 'done') break
  }
  return first ?? { kind: 'done' }
}

function writeFor({ swept, report }: Entry, writer: Writer, budget: Budget): Promise<Outcome> {
  const { client, repository, tip, checkName, second } = writer
  const { pull, expected, verdict } = swept
  return writeCheckRun(
    client,
    repository,
    {
      name: checkName,
      headSha: pull.headSha,
      conclusion: expected === 'green' ? 'success' : 'failure',
      externalId: `migration-gate:${verdict ?? 'untouched'}:${tip.commit}`,
      ...checkRunText(swept, report, tip, writer),
      detailsUrl: writer.runUrl,
    },
    budget,
    attempt => sleep(attempt * second),
  )
}

/**
 * Says at the top of the pull request's one comment what the sweep found, above what its own check has reported: a sweep
 * replays nothing, so it must not take that one's place, and two comments would contradict each other. Nobody is reported
 * that all is well who never heard that it was not. Answers with why it could not be said.
 */
async function notifyPull({ swept, report }: Entry, writer: Writer): Promise<string | undefined> {
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
      : `### ✅ Migration Gate: fits ${against}\n\nWhat was reported here about an earlier ${tip.name} is resolved.`
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

/** GitHub takes 65,535 characters. */
const summaryBudget = 60_000

/** What a check run of ours shows to whoever opens it. */
function checkRunText(
  { pull, verdict }: Swept,
  report: Report | undefined,
  tip: Tip,
  { repository, serverUrl }: { repository: Repository; serverUrl: string },
): { title: string; summary: string } {
  const against = `${tip.name} (${tip.commit.slice(0, 7)})`
  if (verdict === undefined || !report)
    return {
      title: 'No migration is touched',
      summary: `Nothing that this pull request changes belongs to a migration history of ${against}.`,
    }
  const links = linkContext(report, {
    serverUrl,
    repository: `${repository.owner}/${repository.repo}`,
    headSha: pull.headSha,
    source: noSource,
  })
  return {
    title: `${verdictName(verdict)}: ${verdictSentence(report)}`.slice(0, 250),
    summary: renderDocument(report, {
      links,
      measure: inCharacters,
      budget: summaryBudget,
      coverage: coverageSentence(report),
      rest: 'The check of the pull request has them all.',
    }),
  }
}

const opening = '<details><summary>What the check of this pull request reported before that</summary>\n\n'

const closing = '\n\n</details>'

/**
 * The one comment with what a sweep found at its top; undefined where it says so already. The next run of the pull
 * request's own check replaces all of it.
 */
function withSweepPart(
  existing: string | undefined,
  text: string,
  expected: 'green' | 'red',
): string | undefined {
  // When it was looked at is no news.
  const state = expected === 'red' ? contentDigest(text.replace(/^Looked at .*$/m, '')) : 'clean'
  if (existing !== undefined && sweepMarked(existing) === state) return undefined
  const part = `${sweepMark(state)}\n${text}`
  const earlier = existing === undefined ? '' : reportOfCheck(existing)
  const mark = (existing && summaryMarkOf(existing)) ?? summaryMark('')
  const fits = part.length + earlier.length + opening.length + closing.length <= commentBudget
  return [part, ...(earlier !== '' && fits ? [`${opening}${earlier}${closing}`] : []), `${mark}\n`].join(
    '\n\n',
  )
}

/** What the pull request's own check wrote: all of the comment, or what an earlier sweep has put into its own. */
function reportOfCheck(body: string): string {
  const text = body.replace(/<!-- migration-gate:summary [0-9a-f]{16} -->\s*$/, '').trimEnd()
  if (sweepMarked(body) === undefined) return text
  const start = text.indexOf(opening)
  return start < 0 || !text.endsWith(closing) ? '' : text.slice(start + opening.length, -closing.length)
}
