import { harden } from './process/harden.ts'
import { startedWith, takeSecrets } from './process/secrets-out-of-environment.ts'
import { isSupervised, say } from './process/supervised.ts'

// Before anything else: each of these functions is a process of its own.
harden()
takeSecrets()

/** Commands that read nothing of a repository: nothing can block them. */
const withoutContent: readonly (string | undefined)[] = [
  undefined,
  '--version',
  '--help',
  '-h',
  'help',
  'explain',
]

/** What the launchers in dist/ start: a supervisor, and by it the run itself. Each loads only its own side. */
export async function cli(): Promise<void> {
  if (!isSupervised() && !withoutContent.includes(process.argv[2])) {
    const { supervise } = await import('./process/supervise.ts')
    process.exitCode = await supervise(process.argv.slice(2), async ended => {
      const { printUnknown } = await import('./cli/cli.ts')
      return printUnknown(process.argv.slice(2), ended)
    })
    return
  }
  const { main } = await import('./cli/cli.ts')
  await main()
  await say({ kind: 'done', code: Number(process.exitCode ?? 0) })
}

export async function action(): Promise<void> {
  if (!isSupervised()) {
    const { supervise } = await import('./process/supervise.ts')
    process.exitCode = await supervise([], async ended => {
      const { publishUnknown } = await import('./action/action.ts')
      return publishUnknown(startedWith(), text => process.stdout.write(text), ended)
    })
    return
  }
  const [{ runAction }, { runMode }] = await Promise.all([
    import('./action/action.ts'),
    import('./modes/action-modes.ts'),
  ])
  process.exitCode = await runAction({
    env: startedWith(),
    gate: runMode,
    write: text => process.stdout.write(text),
  })
  await say({ kind: 'done', code: process.exitCode })
}

/** A process in which what other people wrote is read. */
export async function isolated(): Promise<void> {
  const { serveIsolated } = await import('./modes/isolation/isolated-process.ts')
  serveIsolated()
}
