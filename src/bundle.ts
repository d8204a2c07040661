import { harden } from './process/harden.ts'
import { startedWith, takeSecrets } from './process/secrets-out-of-environment.ts'
import { isSupervised, sayDone } from './process/supervised.ts'
import type { Program } from './supervisor.ts'

// Before anything else: each of these programs is a process of its own.
harden()
takeSecrets()
isSupervised()
allowClosedOutput()

export const cli: Program = {
  async run() {
    const { main } = await import('./cli/cli.ts')
    await main()
    await sayDone(Number(process.exitCode ?? 0))
  },
  async publishUnknown(ended) {
    const { printUnknown } = await import('./cli/cli.ts')
    return printUnknown(process.argv.slice(2), ended)
  },
}

export const action: Program = {
  async run() {
    const [{ runAction }, { runMode }] = await Promise.all([
      import('./action/action.ts'),
      import('./modes/action-modes.ts'),
    ])
    process.exitCode = await runAction({
      env: startedWith(),
      gate: runMode,
      write: text => process.stdout.write(text),
    })
    await sayDone(process.exitCode)
  },
  async publishUnknown(ended, started) {
    const { publishUnknown } = await import('./action/action.ts')
    return publishUnknown(started, text => process.stdout.write(text), ended)
  },
}

/** A process in which what other people wrote is read. */
export const isolated: Pick<Program, 'run'> = {
  async run() {
    const { serveIsolated } = await import('./modes/isolation/isolated-process.ts')
    serveIsolated()
  },
}

/**
 * A reader that has seen enough (`migration-gate check | head`) is no failure of the run: what is written after that is
 * lost, and the exit code stays the verdict. Any other error of standard output or standard error is thrown.
 */
function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
