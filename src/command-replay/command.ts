import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { onInterrupt } from '../process/clean-up.ts'
import { hideUrlPasswords } from '../text/url-passwords.ts'

export interface CommandCall {
  /** As the user wrote it, for `sh`. */
  command: string
  directory: string
  environment: Readonly<Record<string, string>>
  /** What must not be read in its output. */
  secrets: readonly string[]
  seconds: number
  /** Ends it early, with everything that it has started. */
  deadline?: AbortSignal | undefined
  /** Its time is up, and everything is still as it was. */
  beforeStop?: () => void
}

export type CommandEnd = {
  /** The end of what it printed, without colours and secrets. It is a stranger's text: escape it before it is shown. */
  output: string
} & (
  | { kind: 'exited'; code: number }
  | { kind: 'killed'; signal: string }
  | { kind: 'late'; seconds: number }
  | { kind: 'not started'; why: string }
)

/** Bytes of output that are kept. */
const keptOutput = 16 * 1024
/** Milliseconds between asking to end and ending it. */
const timeoutMs = 2000

/**
 * Runs a command in a process group of its own, and leaves nothing of it but what has left the group. Its
 * output is not printed: a line of it could be a command to GitHub's runner.
 */
export async function runCommand(call: CommandCall): Promise<CommandEnd> {
  const child = spawn('/bin/sh', ['-c', call.command], {
    cwd: call.directory,
    env: { ...call.environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const tail = new Tail()
  child.stdout.on('data', (chunk: Buffer) => tail.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => tail.push(chunk))
  const signalGroup = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid, signal)
    } catch {
      // The group is gone.
    }
  }
  let late = false
  let lastResort: NodeJS.Timeout | undefined
  const stop = (): void => {
    if (!late) call.beforeStop?.()
    late = true
    signalGroup('SIGTERM')
    lastResort ??= setTimeout(() => signalGroup('SIGKILL'), timeoutMs)
  }
  const timer = setTimeout(stop, call.seconds * 1000)
  call.deadline?.addEventListener('abort', stop)
  if (call.deadline?.aborted) stop()
  const interruption = onInterrupt(async () => signalGroup('SIGKILL'))
  try {
    const end = await new Promise<CommandEnd>(resolve => {
      child.once('error', error => resolve({ kind: 'not started', why: error.message, output: '' }))
      child.once('exit', (code, signal) => {
        // What it left running in its group would go on writing, and hold the pipes open.
        signalGroup('SIGKILL')
        const output = () => tail.text(call.secrets)
        const settle = (): void => {
          if (late) resolve({ kind: 'late', seconds: call.seconds, output: output() })
          else if (code === null) resolve({ kind: 'killed', signal: signal ?? 'a signal', output: output() })
          else resolve({ kind: 'exited', code, output: output() })
        }
        const waiting = setTimeout(settle, 1000)
        child.once('close', () => {
          clearTimeout(waiting)
          settle()
        })
      })
    })
    return end
  } finally {
    interruption[Symbol.dispose]()
    clearTimeout(timer)
    clearTimeout(lastResort)
    call.deadline?.removeEventListener('abort', stop)
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

/** The last bytes of a stream, however long it was. */
class Tail {
  #chunks: Buffer[] = []
  #length = 0

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    while (this.#length - (this.#chunks[0]?.length ?? 0) >= keptOutput) {
      this.#length -= this.#chunks.shift()?.length ?? 0
    }
  }

  text(secrets: readonly string[]): string {
    let text = stripVTControlCharacters(Buffer.concat(this.#chunks).toString('utf8'))
    for (const secret of secrets) text = text.replaceAll(secret, '***')
    return hideUrlPasswords(text).slice(-keptOutput).trim()
  }
}
