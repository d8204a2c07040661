import { compare } from '../../comparison/comparison.ts'
import { ObjectStore, type StoreAddress } from '../../git/object-store.ts'
import type { Finding } from '../../model/finding.ts'
import { type RunOptions, runCheck } from '../check/run-check.ts'
import type { IsolatedJob } from '../isolation/jobs.ts'

export interface QueueContext {
  store: StoreAddress
  options: Omit<RunOptions, 'others'>
}

/** What one pull request of the queue makes of what is merged before it. */
export interface QueuedBatch {
  /** How findings call what is merged before. */
  base: string
  before: string
  after: string
  /** Seconds. */
  timeout: number
}

export interface BatchFindings {
  introduced: Finding[]
  /** The lines of the files that those findings name, by path. */
  lines: Map<string, readonly string[]>
}

/** Judges what is merged in a merge queue, one after the other, without a replay. */
export async function openQueue(context: QueueContext): Promise<IsolatedJob<QueuedBatch, BatchFindings>> {
  const store = ObjectStore.at(context.store)
  return async ({ base, before, after, timeout }) => {
    const { report, source } = await runCheck(
      { ...context.options, replay: 'off', timeout },
      async () => ({
        comparison: await compare(
          store,
          { name: base, commit: before },
          { name: after.slice(0, 7), commit: after },
        ),
        // The store is needed for the next one.
        [Symbol.asyncDispose]: async () => {},
      }),
      () => {},
    )
    const introduced = report.findings.filter(finding => finding.introduced)
    const lines = new Map<string, readonly string[]>()
    for (const { path, fixes } of introduced)
      for (const named of [path, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.path))]) {
        const known = source(named)
        if (known) lines.set(named, known)
      }
    return { introduced, lines }
  }
}
