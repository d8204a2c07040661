import { setTimeout as sleep } from 'node:timers/promises'
import { Budget, type Outcome, rerun, writeCheckRun } from '../../github/check-status.ts'
import { checkRunText } from './check-run-text.ts'
import { mostUrgentFirst } from './plan.ts'
import { tellPull } from './tell-pull.ts'
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
      entry.note = await tellPull(entry, writer)
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
