import { harden } from './process/harden.ts'
import { startedWith, takeSecrets, type Variables } from './process/secrets-out-of-environment.ts'
import { type Ended, supervise } from './process/supervise.ts'

/** What the programs in dist/ do: in `bundle.ts`, loaded by the run itself. */
export interface Program {
  run(): Promise<void>
  /** Prints or publishes the report of a run that was ended. Answers with the exit code. */
  publishUnknown(ended: Ended, started: Variables): Promise<number>
}

/** Commands that read nothing of a repository: nothing can block them. */
const withoutContent: readonly (string | undefined)[] = [
  undefined,
  '--version',
  '--help',
  '-h',
  'help',
  'explain',
]

/**
 * What the launchers in dist/ load first. It is small, so that the run starts as early as it can: this process only
 * watches it, and loads the program for itself only where the run ended without a report.
 */
export async function cli(load: () => Promise<Program>): Promise<void> {
  if (withoutContent.includes(process.argv[2])) await (await load()).run()
  else await watch(process.argv.slice(2), load)
}

export function action(load: () => Promise<Program>): Promise<void> {
  return watch([], load)
}

async function watch(args: readonly string[], load: () => Promise<Program>): Promise<void> {
  // Before anything else of this process.
  harden()
  takeSecrets()
  process.exitCode = await supervise(args, async ended => {
    const program = await load()
    return program.publishUnknown(ended, startedWith())
  })
}
