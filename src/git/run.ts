import { spawn } from 'node:child_process'
import { onInterrupt } from '../clean-up.ts'

export interface GitCall {
  cwd?: string
  /** Variables beside those that every call gets. Secrets travel here, never in the arguments. */
  env?: Record<string, string>
  input?: string | Buffer
  /** Exit codes that are an answer and no failure. */
  accept?: readonly number[]
}

export interface GitAnswer {
  code: number
  stdout: Buffer
  stderr: string
}

/** git said no, or can't be started. `stderr` is git's own words. */
export class GitError extends Error {
  readonly args: readonly string[]
  readonly stderr: string

  constructor(args: readonly string[], stderr: string, options?: ErrorOptions) {
    super(`git ${args.join(' ')}: ${stderr.trim() || 'failed'}`, options)
    this.args = args
    this.stderr = stderr
  }
}

/**
 * What of the caller's environment git gets: nothing that points it at another repository (a hook that runs the
 * gate has GIT_DIR and GIT_INDEX_FILE set), and nothing that could make it wait for an answer.
 */
function environment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith('GIT_') || name.startsWith('GIT_SSH') || name.startsWith('GIT_CONFIG_'))
      env[name] = value
  }
  return { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...extra }
}

/** Settings for one git process by environment, on top of those that the caller's environment already carries. */
export function configEnvironment(settings: readonly (readonly [string, string])[]): Record<string, string> {
  const before = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(before + settings.length) }
  settings.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${before + i}`] = key
    env[`GIT_CONFIG_VALUE_${before + i}`] = value
  })
  return env
}

/** Runs git without a shell. Throws GitError where it exits with a code that was not accepted. */
export async function runGit(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
  const child = spawn('git', args, {
    cwd: call.cwd,
    env: environment(call.env ?? {}),
    stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  const interruption = onInterrupt(async () => void child.kill('SIGKILL'))
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A git that fails early closes its input: the exit code tells what is the matter, not EPIPE.
  child.stdin?.on('error', () => {})
  child.stdin?.end(call.input)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', cause => {
      const hint =
        'code' in cause && cause.code === 'ENOENT' && !call.cwd ? 'git is not installed' : cause.message
      reject(new GitError(args, hint, { cause }))
    })
    child.on('close', (exit, signal) => resolve(exit ?? (signal ? 128 : 1)))
  }).finally(() => interruption[Symbol.dispose]())
  const answer = { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }
  if (code !== 0 && !call.accept?.includes(code)) throw new GitError(args, answer.stderr)
  return answer
}
