import type { Check, OpenPull } from '../../github/open-pull-requests.ts'
import type { Verdict } from '../../model/report.ts'

/** What a pull request's check says to whoever wants to merge it. */
export type Standing = 'green' | 'red' | 'waiting' | 'running' | 'none'

/** https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks */
const letsMerge = new Set(['success', 'neutral', 'skipped'])

export function standingOf(check: Check | undefined): Standing {
  if (check === undefined) return 'none'
  if (check.status === 'queued') return 'waiting'
  if (check.status === 'running') return 'running'
  return letsMerge.has(check.conclusion ?? '') ? 'green' : 'red'
}

export function latest(pull: OpenPull, name: string): Check | undefined {
  return pull.checks.find(check => check.name === name)
}

export interface Swept {
  pull: OpenPull
  /** What lets it be merged, or does not. */
  check: Check | undefined
  /** Undefined: it brings no migrations. */
  verdict: Verdict | undefined
  /** What its check should let happen. */
  expected: 'green' | 'red'
  /** The first thing that is wrong, or what could not be known. */
  reason: string
}

/** What is to be done about one pull request. */
export type Step =
  | { kind: 'nothing'; why: string }
  /** A later sweep has to look again. */
  | { kind: 'later'; why: string }
  | { kind: 'rerun'; runIds: readonly number[] }
  | { kind: 'check-run' }

/**
 * Is the check that stands there one that must be run again? Only one that was made before base became what it is:
 * what ran since then has seen this tip, and more of it than a static sweep does.
 */
export function planRerun(
  { pull, check, expected }: Swept,
  tipSince: number,
  alongWith: readonly string[],
): Step {
  const standing = standingOf(check)
  const startedAt = check?.startedAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(check.startedAt)
  // What ran before the pull request was made to be for this branch has judged it against another one.
  const wasForAnother = pull.retargetedAt !== undefined && startedAt < Date.parse(pull.retargetedAt)
  const isOlder = startedAt < tipSince || wasForAnother
  switch (standing) {
    case 'none':
      return { kind: 'nothing', why: 'it has no such check yet; a required one blocks by being missing' }
    case 'waiting':
      return { kind: 'nothing', why: 'its check is about to run' }
    case 'running':
      return isOlder && expected === 'red'
        ? { kind: 'later', why: 'the check runs since before base moved and may end green' }
        : { kind: 'nothing', why: 'its check is running' }
    case 'green':
    case 'red':
      if (standing === expected && !(wasForAnother && standing === 'green'))
        return { kind: 'nothing', why: 'its check says so' }
      if (!isOlder) return { kind: 'nothing', why: 'its check ran after base moved, and sees more' }
      if (check?.runId === undefined)
        return { kind: 'later', why: "the check does not come from a workflow, so it can't be run again" }
      // A review that comes from a workflow of its own is brought up to date along with the check.
      return {
        kind: 'rerun',
        runIds: [check, ...alongWith.flatMap(name => latest(pull, name) ?? [])].flatMap(
          ({ runId }) => runId ?? [],
        ),
      }
  }
}

/** Is there a check run of ours to write? It stays as it is while it says the same. */
export function planCheckRun({ check, expected }: Swept): Step {
  return standingOf(check) === expected
    ? { kind: 'nothing', why: 'its check says so' }
    : { kind: 'check-run' }
}

/** A green that has gone stale is the danger; a red that could be green only waits. */
export function mostUrgentFirst<T extends { swept: Swept }>(entries: readonly T[]): T[] {
  return [...entries].sort(
    (a, b) => Number(a.swept.expected === 'green') - Number(b.swept.expected === 'green'),
  )
}
