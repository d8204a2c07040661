/**
 * What a run says to the process that supervises it (`supervise.ts`). Without one, as in tests of single parts, nothing
 * is said.
 */

/** From the run to its supervisor. Times in seconds since the supervisor started. */
export type FromRun =
  /** The run read its options: this is how long all of it may take. */
  | { kind: 'limit'; seconds: number }
  /** Answer to `ping`: its thread is not blocked. */
  | { kind: 'pong' }
  /** The verdict is established, and how the process will exit; only publishing is left. */
  | { kind: 'judged'; code: number }
  /** All is done. A process that exits without this has established nothing, whatever its exit code. */
  | { kind: 'done'; code: number }

export type ToRun = { kind: 'ping' }

export const marker = 'MIGRATION_GATE_SUPERVISED'

/** The environment that makes a process a supervised run. */
export function supervisedEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, [marker]: '1' }
}

let supervised = false

/** Is this process a run that a supervisor started? Asked once, first of all: programs that it starts are none. */
export function isSupervised(): boolean {
  supervised = process.env[marker] === '1' && process.send !== undefined
  delete process.env[marker]
  if (supervised) {
    process.on('message', ({ kind }: ToRun) => {
      if (kind === 'ping') void say({ kind: 'pong' })
    })
    // Nobody is left who could end this run: it ends itself, with all that it started.
    process.on('disconnect', endGroup)
    process.channel?.unref()
  }
  return supervised
}

function endGroup(): void {
  try {
    process.kill(-process.pid, 'SIGTERM')
  } catch {
    process.kill(process.pid, 'SIGTERM')
  }
}

/** The last word of a run, once all that it printed has left it: its supervisor ends it then. */
export async function sayDone(code: number): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve))),
  )
  await say({ kind: 'done', code })
}

export function say(message: FromRun): Promise<void> {
  if (!supervised || !process.connected) return Promise.resolve()
  return new Promise(resolve => {
    process.send?.(message, undefined, undefined, () => resolve())
  })
}
