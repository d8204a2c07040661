import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { endProcess } from './end-process.ts'
import { GitAbortedError, GitError, gitSignal } from './run.ts'

const args = ['cat-file', '--batch-command', '--buffer'] as const

interface Question {
  /** All that has come for it so far. */
  output: Buffer[]
  /** The end of that, where the end of the answer would stand. */
  tail: Buffer
  resolve: (answer: Buffer) => void
  reject: (cause: Error) => void
}

/**
 * One `git cat-file` that answers one question after the other: starting a process for each takes longer than reading.
 * While it is not asked it keeps no run alive, and it ends when its input does, however that came about.
 */
export class ObjectReader implements AsyncDisposable {
  /** No object is called so: what git says of it is the end of an answer, whatever the answer holds. */
  readonly #endName = randomUUID()
  readonly #end = Buffer.from(`${this.#endName} missing\n`)
  readonly #start: (args: readonly string[]) => ChildProcess
  #child: ChildProcess | undefined
  #closed: Promise<unknown> = Promise.resolve()
  #asked: Question | undefined
  #last: Promise<unknown> = Promise.resolve()

  /** `start` starts git with all three streams as pipes. */
  constructor(start: (args: readonly string[]) => ChildProcess) {
    this.#start = start
  }

  /** Sends commands, a line each, and answers with what git says to them. Throws GitError and GitAbortedError. */
  ask(commands: readonly string[]): Promise<Buffer> {
    const answer = this.#last.then(() => this.#ask(commands))
    this.#last = answer.catch(() => {})
    return answer
  }

  /** The next question starts another git, which sees what has changed in the repository's configuration. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last
    this.#child?.stdin?.end()
    this.#keepsAlive(true)
    await this.#closed
  }

  #ask(commands: readonly string[]): Promise<Buffer> {
    const signal = gitSignal()
    if (signal?.aborted) throw new GitAbortedError(`git ${args[0]} was not asked: the run is over.`)
    this.#child ??= this.#started()
    const child = this.#child
    this.#keepsAlive(true)
    const end = (): void => {
      this.#failed(new GitAbortedError(`git ${args[0]} was ended: the run is over.`))
      if (child.pid !== undefined) void endProcess(child.pid)
      if (this.#child === child) this.#child = undefined
    }
    signal?.addEventListener('abort', end, { once: true })
    return new Promise<Buffer>((resolve, reject) => {
      this.#asked = { output: [], tail: Buffer.alloc(0), resolve, reject }
      child.stdin?.write(`${commands.join('\n')}\ninfo ${this.#endName}\nflush\n`)
    }).finally(() => {
      signal?.removeEventListener('abort', end)
      this.#keepsAlive(false)
    })
  }

  #started(): ChildProcess {
    const child = this.#start(args)
    const stderr: Buffer[] = []
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.stdout?.on('data', (chunk: Buffer) => this.#heard(child, chunk))
    // A git that fails early closes its input: its last words say what is the matter, not EPIPE.
    child.stdin?.on('error', () => {})
    const over = (cause: Error): void => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#failed(cause)
    }
    this.#closed = new Promise<void>(resolve => {
      child.once('error', cause => {
        over(new GitError(args, cause.message, { cause }))
        resolve()
      })
      child.once('close', () => {
        over(new GitError(args, Buffer.concat(stderr).toString()))
        resolve()
      })
    })
    return child
  }

  #heard(child: ChildProcess, chunk: Buffer): void {
    const asked = this.#asked
    if (!asked || this.#child !== child) return
    asked.output.push(chunk)
    asked.tail = Buffer.concat([asked.tail, chunk.subarray(-this.#end.length)]).subarray(-this.#end.length)
    if (!asked.tail.equals(this.#end)) return
    this.#asked = undefined
    asked.resolve(Buffer.concat(asked.output).subarray(0, -this.#end.length))
  }

  #failed(cause: Error): void {
    const asked = this.#asked
    this.#asked = undefined
    asked?.reject(cause)
  }

  #keepsAlive(does: boolean): void {
    if (!this.#child) return
    const { stdin, stdout, stderr } = this.#child
    for (const one of [this.#child, stdin, stdout, stderr] as (
      | undefined
      | null
      | { ref?(): void; unref?(): void }
    )[])
      does ? one?.ref?.() : one?.unref?.()
  }
}
