import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism, constants } from 'node:os'
import { pathFor, removeStaleDirectories } from './clean-up.ts'
import { startedWith } from './secrets-out-of-environment.ts'
import { type FromRun, supervisedEnvironment, type ToRun } from './supervised.ts'
import { temporaryParent } from './temporary-directory.ts'

/** How a run ended that did not come to its end by itself. */
export interface Ended {
  kind: 'late' | 'crashed'
  /** A sentence: what happened, and what to do. */
  reason: string
  /** Seconds since the start. */
  seconds: number
}

/** Seconds. Until a run has said how long it may take. */
const defaultLimit = 600
/** Milliseconds. A run whose thread does not answer within this is blocked, and gets no time to clean up. */
const answerLimit = 750
/** Milliseconds after the limit in which a run that still answers may clean up and publish. */
const endingLimit = 3000
/** Milliseconds. GitHub's runner kills 7.5 s after it asks. */
const cancelLimit = 6000

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs the program in a process of its own and keeps its deadline from outside: whatever the run reads, it can only block
 * itself. Ends the run with everything that it started, removes its temporary files, and has `publish` say what happened
 * where the run could not.
 * @returns the exit code
 */
export async function supervise(
  args: readonly string[],
  publish: (ended: Ended) => Promise<number>,
): Promise<number> {
  const run = new SupervisedRun(args)
  const outcome = await run.outcome()
  switch (outcome.kind) {
    case 'exit':
      return outcome.code
    case 'cancelled':
      process.kill(process.pid, outcome.signal)
      return 128 + (constants.signals[outcome.signal] ?? 0)
    default:
      return publish(outcome)
  }
}

type Outcome = { kind: 'exit'; code: number } | { kind: 'cancelled'; signal: NodeJS.Signals } | Ended

class SupervisedRun {
  readonly #started = performance.now()
  readonly #temporary: string | undefined
  readonly #child: ChildProcess
  /** Its own group, so that all of it can be ended; a terminal's keys would not reach that. */
  readonly #isGroup = !process.stdin.isTTY && process.platform !== 'win32'
  readonly #timers = new Set<NodeJS.Timeout>()
  #limit = defaultLimit
  #limitTimer: NodeJS.Timeout | undefined
  #answered = false
  #judged: number | undefined
  #done: number | undefined
  #late = false
  #cancelled: NodeJS.Signals | undefined

  constructor(args: readonly string[]) {
    // First of all: from here on there is something to remove.
    for (const signal of signals) process.on(signal, this.#cancel)
    this.#temporary = temporaryDirectory()
    this.#child = fork(process.argv[1] ?? '', args, {
      detached: this.#isGroup,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...supervisedEnvironment(startedWith()),
        ...(this.#temporary ? { TMPDIR: this.#temporary } : {}),
      },
    })
  }

  async outcome(): Promise<Outcome> {
    void removeStaleDirectories(temporaryParent())
    this.#child.on('message', (message: FromRun) => this.#hear(message))
    this.#setLimit(this.#limit)
    this.#after(1000, () => this.#limitProcessorTime())
    const { code, signal } = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>(
      resolve => {
        this.#child.on('exit', (code, signal) => resolve({ code, signal }))
        this.#child.on('error', () => resolve({ code: null, signal: null }))
      },
    )
    for (const timer of this.#timers) clearTimeout(timer)
    for (const signal of signals) process.off(signal, this.#cancel)
    // What it started and left running.
    this.#kill()
    if (this.#temporary) rmSync(this.#temporary, { recursive: true, force: true, maxRetries: 3 })
    return this.#outcomeOf(code, signal)
  }

  #outcomeOf(code: number | null, signal: NodeJS.Signals | null): Outcome {
    const seconds = Math.round(performance.now() - this.#started) / 1000
    if (this.#cancelled) return { kind: 'cancelled', signal: this.#cancelled }
    if (this.#done !== undefined) return { kind: 'exit', code: this.#done }
    if (this.#judged !== undefined) {
      process.stderr.write(
        `migration-gate: the verdict is established, but not everything could be published within ${this.#limit} s.\n`,
      )
      return { kind: 'exit', code: this.#judged }
    }
    if (this.#late)
      return {
        kind: 'late',
        seconds,
        reason: `The run was not finished after ${this.#limit} s. Give it more time with --timeout (input \`timeout\`).`,
      }
    const how =
      signal === 'SIGKILL' || signal === 'SIGABRT'
        ? `was ended by ${signal}: most often, the machine had no memory left for it. Give the job more memory, or check fewer histories at once with --only`
        : `ended with ${signal ?? `code ${code}`} before it was finished. Run it again; when it happens again, report it`
    return { kind: 'crashed', seconds, reason: `The process that judges the change ${how}.` }
  }

  #hear(message: FromRun): void {
    switch (message.kind) {
      case 'limit':
        this.#setLimit(message.seconds)
        return
      case 'pong':
        this.#answered = true
        return
      case 'judged':
        this.#judged = message.code
        return
      case 'done':
        this.#done = message.code
        // All that it has to print is written: its own end would only take time.
        this.#kill()
        return
    }
  }

  #setLimit(seconds: number): void {
    this.#limit = seconds
    clearTimeout(this.#limitTimer)
    const left = seconds * 1000 - (performance.now() - this.#started)
    this.#limitTimer = this.#after(Math.max(left, 0), () => this.#endLate())
  }

  #endLate(): void {
    this.#late = true
    this.#child.send({ kind: 'ping' } satisfies ToRun, () => {})
    this.#after(answerLimit, () => {
      if (!this.#answered) this.#kill()
    })
    this.#after(endingLimit, () => this.#kill())
  }

  readonly #cancel = (signal: NodeJS.Signals): void => {
    this.#cancelled = signal
    this.#child.kill(signal)
    this.#after(cancelLimit, () => this.#kill())
  }

  /** Ends the run, and all that belongs to its group, at once. */
  #kill(): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(this.#isGroup ? -pid : pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }

  /**
   * Where this process is killed, a blocked run does not hear of it: then the system ends it, when it has used all the
   * processor time that it could have used until its deadline. Only where util-linux is there.
   */
  #limitProcessorTime(): void {
    if (process.platform !== 'linux') return
    const seconds = Math.ceil((this.#limit + 60) * availableParallelism())
    spawn('prlimit', [`--pid=${this.#child.pid}`, `--cpu=${seconds}`], { stdio: 'ignore' })
      .on('error', () => {})
      .unref()
  }

  #after(milliseconds: number, act: () => void): NodeJS.Timeout {
    // A timer of Node.js holds 2^31 - 1 ms at most.
    const timer = setTimeout(act, Math.min(milliseconds, 0x7fffffff))
    this.#timers.add(timer)
    return timer
  }
}

/** Everything that a run writes for itself. Undefined: the run will say why nothing can be written there. */
function temporaryDirectory(): string | undefined {
  const parent = temporaryParent()
  const path = pathFor('run', parent)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch {
    return undefined
  }
  return path
}
