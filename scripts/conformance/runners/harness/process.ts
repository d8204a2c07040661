import { spawn } from 'node:child_process'
import type { Command } from './runner.ts'

export interface Ended {
  /** Undefined: it did not end in time, or a signal ended it. */
  code: number | undefined
  late: boolean
  /** Standard output and error, the last of it. */
  said: string
}

/** The runner's own limit of a scenario, in milliseconds. */
const runnerLimit = 20_000

/** A program in a process group of its own, which is ended as a whole at the limit. */
export function run(
  { command, args, env = {}, directory }: Command,
  root: string,
  limit = runnerLimit,
): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: directory ?? root,
      env: { PATH: process.env.PATH, HOME: root, LANG: 'C.UTF-8', NO_COLOR: '1', CI: 'true', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let said = ''
    let late = false
    const hear = (chunk: string) => {
      said = (said + chunk).slice(-16_000)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    const endGroup = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // All of it is gone.
      }
    }
    const timer = setTimeout(() => {
      late = true
      endGroup()
    }, limit)
    child.once('error', error => {
      clearTimeout(timer)
      resolve({ code: undefined, late, said: `${said}${error.message}` })
    })
    child.once('close', code => {
      clearTimeout(timer)
      endGroup()
      resolve({ code: code ?? undefined, late, said })
    })
  })
}
