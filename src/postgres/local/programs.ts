import { spawn } from 'node:child_process'
import type { ServerRemover } from '../../process/server-directory.ts'
import type { Identity } from './identity.ts'

/** Bytes of what a program says. */
const longest = 4000

export interface ProgramRun {
  identity: Identity
  remover: ServerRemover
  /** Milliseconds. */
  timeout: number
  input?: string
}

/** A program that prepares a server; it ends with this process. Undefined: it succeeded; else why not. */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  { identity, remover, timeout, input }: ProgramRun,
): Promise<string | undefined> {
  if (remover.removing) return 'the run was cancelled'
  const child = spawn(program, parameters, {
    ...identity,
    // None of the job's: it prepares what strangers' SQL runs in.
    env: serverEnvironment,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own group: it is ended with all that it started.
    detached: true,
  })
  if (child.pid !== undefined) remover.watch('group', child.pid)
  let said = ''
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-longest)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const ended = await new Promise<{ code: number | null; why?: string }>(resolve => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) endGroup(child.pid)
      resolve({ code: null, why: `it was not finished after ${timeout / 1000} s` })
    }, timeout)
    const settle = (result: { code: number | null; why?: string }) => {
      clearTimeout(timer)
      resolve(result)
    }
    child.once('error', error => settle({ code: null, why: error.message }))
    child.once('close', code => settle({ code }))
  })
  remover.watch('none')
  if (ended.code === 0) return undefined
  return ended.why ?? lastLines(said) ?? `it ended with code ${ended.code}`
}

export function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** All that PostgreSQL's programs get: no secret, and messages in one language. */
export const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

export function lastLines(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return lines.length === 0 ? undefined : lines.slice(-3).join(' ')
}
