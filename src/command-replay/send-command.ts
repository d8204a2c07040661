import { OutOfTimeError, type Replica } from '../replay/replica.ts'
import type { CommandReplay } from './command-replay.ts'
import { runSide, type SideRun } from './run-side.ts'

/** Of the whole run, which is over with it: what the command was at by then. */
export class CommandOutOfTimeError extends OutOfTimeError {
  readonly run: SideRun

  constructor(run: SideRun) {
    super()
    this.run = run
  }
}

/** Lets a command loose on a database, and looks afterwards whether that still says the truth. */
export async function sendCommand(
  { command, whole, request }: CommandReplay,
  side: 'base' | 'merged',
  line: string,
  replica: Replica,
): Promise<SideRun> {
  const run = await runSide({
    side,
    tree: whole[side],
    line,
    command,
    database: replica.database,
    texts: (side === 'base' ? request.base : request.merged).map(({ text }) => text),
    seconds: command.timeout,
    deadline: request.deadline,
  })
  if (request.deadline?.aborted) throw new CommandOutOfTimeError(run)
  if (run.trouble !== undefined || run.end.kind === 'late' || (await replica.stillTruthful())) return run
  return {
    ...run,
    trouble: 'the database no longer answers truthfully. Give a server with `--postgres URL`.',
  }
}
