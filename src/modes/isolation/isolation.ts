import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FromIsolated, ToIsolated } from './isolated-process.ts'
import type { JobName } from './jobs.ts'

export type IsolatedOutcome<Result> =
  | { kind: 'done'; result: Result }
  /** It took longer than it may, and was ended. */
  | { kind: 'late'; seconds: number }
  /** It threw, or its process died; a sentence without its end. */
  | { kind: 'failed'; reason: string }

/** Seconds for what all items share, of which the base branch decides how much it is. */
const openingLimit = 60

/**
 * A job in a process of its own. An item that takes too long, or breaks the process, costs only itself: the process is
 * ended, and the next item gets a new one.
 */
export class Isolation<Context, Item, Result> implements Disposable {
  readonly #job: JobName
  readonly #context: Context
  readonly #program: string
  #process: Promise<ChildProcess | IsolatedOutcome<never>> | undefined
  #running: ChildProcess | undefined
  #broken: IsolatedOutcome<never> | undefined

  constructor(job: JobName, context: Context, program = isolatedProgram()) {
    this.#job = job
    this.#context = context
    this.#program = program
  }

  /** Does one item; never two at once. `seconds`: how long it may take. Never throws. */
  async run(item: Item, seconds: number): Promise<IsolatedOutcome<Result>> {
    if (this.#broken) return this.#broken
    this.#process ??= this.#start()
    const started = await this.#process
    if ('kind' in started) return started
    const answer = await this.#ask(started, { kind: 'item', item }, seconds)
    if (answer.kind === 'result') return { kind: 'done', result: answer.result as Result }
    return answer.kind === 'opened' ? { kind: 'failed', reason: 'it answered out of turn' } : answer
  }

  [Symbol.dispose](): void {
    this.#end()
  }

  async #start(): Promise<ChildProcess | IsolatedOutcome<never>> {
    const child = fork(this.#program, [], {
      serialization: 'advanced',
      // Standard output is the report's alone.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#running = child
    const opening: ToIsolated = { kind: 'open', job: this.#job, context: this.#context }
    const answer = await this.#ask(child, opening, openingLimit)
    if (answer.kind === 'opened') return child
    this.#end()
    // What can't be opened once is not tried again for each item.
    this.#broken = answer.kind === 'result' ? { kind: 'failed', reason: 'it answered out of turn' } : answer
    return this.#broken
  }

  #ask(
    child: ChildProcess,
    message: ToIsolated,
    seconds: number,
  ): Promise<FromIsolated | { kind: 'late'; seconds: number }> {
    return new Promise(resolve => {
      const settle = (outcome: FromIsolated | { kind: 'late'; seconds: number }) => {
        clearTimeout(deadline)
        child.off('message', settle)
        child.off('exit', died)
        // Only a process that answered is of further use.
        if (outcome.kind === 'late' || child.exitCode !== null || child.signalCode !== null) this.#end()
        resolve(outcome)
      }
      const died = (code: number | null, signal: NodeJS.Signals | null) =>
        settle({ kind: 'failed', reason: `its process ended with ${signal ?? `code ${code}`}` })
      const deadline = setTimeout(() => settle({ kind: 'late', seconds }), seconds * 1000)
      child.on('message', settle)
      child.on('exit', died)
      child.send(message, error => {
        if (error) settle({ kind: 'failed', reason: error.message })
      })
    })
  }

  #end(): void {
    this.#running?.kill('SIGKILL')
    this.#running = undefined
    this.#process = undefined
  }
}

/** In what ships, this module is in dist/bundle/ and the program beside that directory. */
function isolatedProgram(here: string = import.meta.url): string {
  const beside = (path: string) => fileURLToPath(new URL(path, here))
  return here.endsWith('.ts') ? beside('./isolated-process.ts') : beside('../isolated.js')
}
