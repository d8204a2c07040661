import { AsyncLocalStorage } from 'node:async_hooks'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ExpectedError } from '../model/expected-error.ts'
import { onInterrupt } from '../process/clean-up.ts'
import { endProcess } from './end-process.ts'
import { type EnvironmentRequest, gitEnvironment } from './environment.ts'

export interface GitCall extends EnvironmentRequest {
  cwd?: string
  input?: string | Buffer
  /** Exit codes that are an answer and no failure. */
  accept?: readonly number[]
}

export interface GitAnswer {
  code: number
  stdout: Buffer
  stderr: string
}

/** git said no. `stderr` is git's own words. */
export class GitError extends Error {
  override name = 'GitError'
  readonly args: readonly string[]
  readonly stderr: string

  constructor(args: readonly string[], stderr: string, options?: ErrorOptions) {
    super(`git ${args.join(' ')}: ${stderr.trim() || 'failed'}`, options)
    this.args = args
    this.stderr = stderr
  }
}

/** There is no git that the gate could work with; the message says what to install. */
class GitUnusableError extends ExpectedError {
  override name = 'GitUnusableError'
}

/** git was ended, because the run that it worked for is over. */
export class GitAbortedError extends Error {
  override name = 'GitAbortedError'
}

const currentSignal = new AsyncLocalStorage<AbortSignal>()

/** Every git that `work` starts, and all that git starts, is ended when the signal fires. */
export function endingGitWith<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const outer = gitSignal()
  return currentSignal.run(outer ? AbortSignal.any([outer, signal]) : signal, work)
}

/** The signal that ends what runs now; undefined: nothing does. */
export function gitSignal(): AbortSignal | undefined {
  return currentSignal.getStore()
}

/** The first that can merge without a work tree (`merge-tree --write-tree`) and knows `safe.bareRepository`. */
const oldestGit = [2, 38] as const

const versions = new Map<string, Promise<void>>()

/** Throws GitUnusableError where there is no git, or one that is too old. */
export function requireGit(): Promise<void> {
  const path = process.env.PATH ?? ''
  const known = versions.get(path)
  if (known) return known
  const asked = checkVersion()
  versions.set(path, asked)
  // Not known for good: it may have been ended, or be installed meanwhile.
  asked.catch(() => versions.delete(path))
  return asked
}

async function checkVersion(): Promise<void> {
  const answer = await runGit(['--version'])
  const said = answer.stdout.toString().trim()
  const [, major, minor] = /\b(\d{1,4})\.(\d{1,4})/.exec(said) ?? []
  const version = [Number(major), Number(minor)] as const
  if (version[0] > oldestGit[0] || (version[0] === oldestGit[0] && version[1] >= oldestGit[1])) return
  throw new GitUnusableError(
    `git ${oldestGit.join('.')} or later is needed, and this is "${said}". Install a newer one, or put it first on PATH.`,
  )
}

/** Starts git without a shell, in an environment that holds nothing but what it needs. */
export function spawnGit(args: readonly string[], call: GitCall, input: 'ignore' | 'pipe'): ChildProcess {
  return spawn('git', args, {
    cwd: call.cwd,
    env: gitEnvironment(call),
    stdio: [input, 'pipe', 'pipe'],
  })
}

/** Runs git without a shell. Throws GitError where it exits with a code that was not accepted. */
export async function runGit(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
  const signal = gitSignal()
  if (signal?.aborted) throw new GitAbortedError(`git ${args[0]} was not started: the run is over.`)
  const child = spawnGit(args, call, call.input === undefined ? 'ignore' : 'pipe')
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A git that fails early closes its input: the exit code says what is the matter, not EPIPE.
  child.stdin?.on('error', () => {})
  child.stdin?.end(call.input)
  const endAll = async () => child.pid !== undefined && (await endProcess(child.pid))
  const end = (): void => void endAll()
  const interruption = onInterrupt(async () => void (await endAll()))
  signal?.addEventListener('abort', end, { once: true })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', cause => reject(notStarted(args, call, cause)))
    child.on('close', (exit, killed) => resolve(exit ?? (killed ? 128 : 1)))
  }).finally(() => {
    interruption[Symbol.dispose]()
    signal?.removeEventListener('abort', end)
  })
  if (signal?.aborted) throw new GitAbortedError(`git ${args[0]} was ended: the run is over.`)
  const answer = { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }
  if (code !== 0 && !call.accept?.includes(code)) throw new GitError(args, answer.stderr)
  return answer
}

function notStarted(args: readonly string[], { cwd }: GitCall, cause: Error): Error {
  const isMissing = 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EACCES')
  // The same code says that there is no such directory.
  if (isMissing && (cwd === undefined || existsSync(cwd)))
    return new GitUnusableError(
      `git is not installed or not on PATH: install git ${oldestGit.join('.')} or later.`,
      {
        cause,
      },
    )
  return new GitError(args, cause.message, { cause })
}
