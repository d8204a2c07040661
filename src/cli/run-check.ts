import type { OpenComparison } from '../comparison/local.ts'
import type { Report } from '../findings/report.ts'
import type { GateResult } from '../gate.ts'
import type { ReplayProgress } from '../replay/request.ts'
import type { CheckFlags } from './program.ts'

/** A report for a run that came to no result: `reason` says why and what to do. */
export function unknownReport(reason: string, secondsGone = 0): Report {
  return {
    version: 1,
    verdict: 'unknown',
    unknowns: [reason],
    notices: [],
    coverage: {
      base: { name: '', commit: null, date: null, fetched: null },
      head: { name: '', commit: null },
      conflicts: [],
      histories: [],
      engine: null,
    },
    findings: [],
    seconds: secondsGone,
  }
}

const nothing: Omit<GateResult, 'report'> = { onUnknown: 'fail', source: () => undefined }

/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
export async function runCheck(
  flags: CheckFlags,
  open: () => Promise<OpenComparison>,
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  const started = performance.now()
  const gone = (): number => Math.round(performance.now() - started) / 1000
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<GateResult>(resolve => {
    timer = setTimeout(() => {
      abort.abort()
      const reason = `The run was not finished after ${flags.timeout} s. Give it more time with --timeout.`
      // What is under way gets a moment to end by itself and to clean up.
      setTimeout(() => resolve({ ...nothing, report: unknownReport(reason, gone()) }), 5000).unref()
    }, flags.timeout * 1000)
  })
  try {
    return await Promise.race([check(flags, open, abort.signal, onProgress), late])
  } catch (error) {
    return { ...nothing, report: unknownReport(await expectedReason(error), gone()) }
  } finally {
    clearTimeout(timer)
  }
}

async function check(
  flags: CheckFlags,
  open: () => Promise<OpenComparison>,
  deadline: AbortSignal,
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  onProgress('Reading git objects')
  const opened = await open()
  try {
    const { runGate } = await import('../gate.ts')
    return await runGate(opened.comparison, {
      configFile: flags.config ?? '.migration-gate.yml',
      configRequired: flags.config !== undefined,
      replay: flags.replay,
      allowEmpty: flags.allowEmpty,
      onUnknown: flags.onUnknown,
      trusted: true,
      deadline,
      openEngine: async extensions => {
        onProgress('Starting PostgreSQL')
        const { openEngine } = await import('../postgres/open-engine.ts')
        return openEngine(flags.postgres, {
          statementTimeout: flags.statementTimeout,
          extensions,
          allowProduction: flags.allowProduction,
        })
      },
      onProgress: ({ done, total, path }: ReplayProgress) =>
        onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
    })
  } finally {
    await opened[Symbol.asyncDispose]()
  }
}

/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error: unknown): Promise<string> {
  const [{ CannotCompare }, { NotARepository }, { MissingObjects }, { GitError }, { BadConfiguration }] =
    await Promise.all([
      import('../comparison/comparison.ts'),
      import('../git/repository.ts'),
      import('../git/object-store.ts'),
      import('../git/run.ts'),
      import('../inputs/config.ts'),
    ])
  if (
    error instanceof CannotCompare ||
    error instanceof NotARepository ||
    error instanceof MissingObjects ||
    error instanceof BadConfiguration
  ) {
    return error.message
  }
  if (error instanceof GitError) return `git could not answer: ${error.message}`
  throw error
}
