import type { OpenComparison } from '../../comparison/local.ts'
import { engineFor } from '../../config/trust.ts'
import type { GateInputs, GateResult } from '../../gate/gate.ts'
import type { Others, Seen } from '../../gate/others.ts'
import { endingGitWith } from '../../git/run.ts'
import { type EngineChoice, engineChoice } from '../../model/engine-choice.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import type { Report } from '../../model/report.ts'
import type { Engine } from '../../postgres/engine.ts'
import type { ReplayProgress } from '../../replay/request.ts'

/** What a run needs beside the comparison, whoever asks for it. */
export interface RunOptions
  extends Pick<
    GateInputs,
    'replay' | 'allowEmpty' | 'onUnknown' | 'onNotChecked' | 'trust' | 'configFromChange' | 'part'
  > {
  /** Path of the configuration in the repository; then it has to be there. */
  config?: string | undefined
  /** As `engineChoice` reads it. */
  postgres: string
  allowProduction: boolean
  /** Use a server that holds other databases, too. */
  allowOtherDatabases: boolean
  /** Seconds for the whole run. */
  timeout: number
  /** Seconds for one statement. */
  statementTimeout: number
  /** Looks at what else is open. Never throws. */
  others?: ((seen: Seen) => Promise<Others>) | undefined
}

/** Milliseconds in which what is under way may end by itself and clean up, once the time of a run is over. */
const endingMoment = 2000

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

/** A run without a gate's result: what the caller said decides how it ends. */
function without(options: RunOptions, report: Report): GateResult {
  const { onUnknown = 'fail', onNotChecked } = options
  return { report, onUnknown, onNotChecked, source: () => undefined }
}

/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
export async function runCheck(
  options: RunOptions,
  open: () => Promise<OpenComparison>,
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  const started = performance.now()
  const gone = (): number => Math.round(performance.now() - started) / 1000
  const tooLate = (): GateResult =>
    without(
      options,
      unknownReport(
        `The run was not finished after ${options.timeout} s. Give it more time with --timeout.`,
        gone(),
      ),
    )
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<GateResult>(resolve => {
    timer = setTimeout(() => {
      abort.abort()
      setTimeout(() => resolve(tooLate()), endingMoment).unref()
    }, options.timeout * 1000)
  })
  try {
    return await Promise.race([
      endingGitWith(abort.signal, () => check(options, open, abort.signal, onProgress)),
      late,
    ])
  } catch (error) {
    // git was ended in the middle of something: what it says of that is not the reason.
    if (abort.signal.aborted) return tooLate()
    return without(options, unknownReport(await expectedReason(error), gone()))
  } finally {
    clearTimeout(timer)
  }
}

async function check(
  options: RunOptions,
  open: () => Promise<OpenComparison>,
  deadline: AbortSignal,
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  const engine = engineFor(engineChoice(options.postgres), options.trust)
  if (!engine.ok) throw new ExpectedError(whyRefused[engine.refused])
  onProgress('Reading git objects')
  // Loaded while git is at work.
  const loading = Promise.all([import('../../gate/gate.ts'), import('../../config/load-config.ts')])
  const opened = await open()
  try {
    await loading
    const others = once(othersIn(options, opened))
    const run = (choice: EngineChoice) => judgeOn(choice, { options, opened, others, deadline, onProgress })
    const first = await run(engine.choice)
    const isFinal = first.usedKind !== 'local' || first.result.report.verdict === 'pass'
    if (engine.choice.kind !== 'auto' || isFinal || deadline.aborted) return first.result
    // The version or the rights of this machine's PostgreSQL may be what it did not pass for: a pass is all that counts of it.
    onProgress('Replaying once more, on the embedded PostgreSQL')
    return (await run({ kind: 'embedded' })).result
  } finally {
    await opened[Symbol.asyncDispose]()
  }
}

/** What the action and the command line refuse with sentences of their own before; this is the second bolt. */
const whyRefused = {
  server: "A stranger's change was about to meet a server. Use the embedded engine.",
  local:
    "The local engine runs migrations in a PostgreSQL of this machine, with no sandbox around it, and this code may be anybody's. If it is your own, say `--trust`; else use `--postgres embedded`.",
}

interface Judging {
  options: RunOptions
  opened: OpenComparison
  others: GateInputs['others']
  deadline: AbortSignal
  onProgress: (doing: string) => void
}

/** `usedKind`: of the engine that something was replayed on. */
async function judgeOn(
  choice: EngineChoice,
  { options, opened, others, deadline, onProgress }: Judging,
): Promise<{ result: GateResult; usedKind: Engine['kind'] | undefined }> {
  const [{ runGate }, { defaultConfigFile }] = await Promise.all([
    import('../../gate/gate.ts'),
    import('../../config/load-config.ts'),
  ])
  const engine = new ExpectedEngine(
    extensions => openEngineOf(choice, options, extensions, onProgress),
    choice.kind === 'auto',
  )
  let usedKind: Engine['kind'] | undefined
  try {
    const result = await runGate(opened.comparison, {
      configFile: options.config ?? defaultConfigFile,
      configRequired: options.config !== undefined,
      replay: options.replay,
      allowEmpty: options.allowEmpty,
      onUnknown: options.onUnknown,
      onNotChecked: options.onNotChecked,
      trust: options.trust,
      configFromChange: options.configFromChange,
      part: options.part,
      others,
      deadline,
      expectEngine: () => {
        // A server loads no extensions; the embedded engine has to know which.
        if (choice.kind !== 'embedded') engine.expect()
      },
      openEngine: async extensions => {
        const taken = await engine.take(extensions)
        usedKind = taken.kind
        return taken
      },
      onProgress: ({ done, total, path }: ReplayProgress) =>
        onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
    })
    return { result, usedKind }
  } finally {
    await engine[Symbol.asyncDispose]()
  }
}

async function openEngineOf(
  choice: EngineChoice,
  { statementTimeout, allowProduction, allowOtherDatabases }: RunOptions,
  extensions: readonly string[],
  onProgress: (doing: string) => void,
): Promise<Engine> {
  onProgress('Starting PostgreSQL')
  const { openEngine } = await import('../../postgres/open-engine.ts')
  return openEngine(choice, { statementTimeout, extensions, allowProduction, allowOtherDatabases })
}

/** What is open does not change between two replays of one run. */
function once(others: GateInputs['others']): GateInputs['others'] {
  let answer: Promise<Others> | undefined
  return others && (seen => (answer ??= others(seen)))
}

function othersIn({ others }: RunOptions, { store }: OpenComparison): GateInputs['others'] {
  return others && store ? seen => others({ ...seen, store }) : undefined
}

/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
export async function expectedReason(error: unknown): Promise<string> {
  const [{ GitAbortedError, GitError }, { unwritable }] = await Promise.all([
    import('../../git/run.ts'),
    import('../../process/temporary-directory.ts'),
  ])
  if (error instanceof GitAbortedError)
    return 'The time of the run was over while git was at work. Give it more.'
  const place = unwritable(error)
  if (place !== undefined) return place
  if (error instanceof GitError) return `git could not answer: ${error.message}`
  if (error instanceof ExpectedError) return error.message
  throw error
}

/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
export class ExpectedEngine implements AsyncDisposable {
  readonly #open: (extensions: readonly string[]) => Promise<Engine>
  readonly #replaceable: boolean
  #early: Promise<Engine> | undefined

  /** `replaceable`: one that lacks an extension is closed for another one, which is opened when that is known. */
  constructor(open: (extensions: readonly string[]) => Promise<Engine>, replaceable = false) {
    this.#open = open
    this.#replaceable = replaceable
  }

  /** Only for one that need not know of extensions, or can be replaced. */
  expect(): void {
    this.#early ??= this.#open([]).then(engine => {
      engine.prepare?.()
      return engine
    })
    // Reported to whoever asks for it.
    this.#early.catch(() => undefined)
  }

  async take(extensions: readonly string[]): Promise<Engine> {
    const early = this.#early
    this.#early = undefined
    if (!early) return this.#open(extensions)
    const engine = await early
    if (!this.#replaceable || ((await engine.lacks?.(extensions)) ?? []).length === 0) return engine
    await engine[Symbol.asyncDispose]()
    return this.#open(extensions)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const unused = await this.#early?.catch(() => undefined)
    await unused?.[Symbol.asyncDispose]()
  }
}
