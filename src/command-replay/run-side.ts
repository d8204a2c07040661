import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReplayCommand } from '../config/config.ts'
import type { Tree } from '../model/tree.ts'
import type { ScratchDatabase } from '../postgres/engine.ts'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { type CommandEnd, runCommand } from './command.ts'
import { commandEnvironment, secretsIn } from './environment.ts'
import { reach } from './reachable-database.ts'
import type { WireLog } from './wire/log.ts'
import { openWireTap } from './wire/tap.ts'
import { workTreeOf } from './work-tree.ts'

export interface SideRun {
  end: CommandEnd
  log: WireLog
  /** What the server was busy with when a command was ended. */
  underWay: string[]
  /** Why the engine, and not the migrations, is to blame for how it ended. */
  trouble: string | undefined
}

export interface SideRequest {
  side: 'base' | 'merged'
  tree: Tree
  /** The line to run: the way up, or the way down. */
  line: string
  command: ReplayCommand
  database: ScratchDatabase
  /** All that it may run. */
  texts: readonly string[]
  seconds: number
  deadline?: AbortSignal | undefined
}

/** Milliseconds in which sessions may say goodbye after their command has ended. */
const goodbye = 1000

/** Runs a command in one side's files, with the scratch database behind a tap. */
export async function runSide(request: SideRequest): Promise<SideRun> {
  const { command } = request
  const reached = await reach(request.database, request.texts, request.seconds)
  const workTree = await workTreeOf(request.tree)
  try {
    const directory = join(workTree.directory, command.directory)
    const there = await stat(directory).then(
      found => found.isDirectory(),
      () => false,
    )
    const tap = await openWireTap(reached)
    try {
      const { user, password, database } = reached
      const address = { host: '127.0.0.1', port: tap.port, user, password, database }
      const environment = {
        ...commandEnvironment(command, address, startedWith()),
        MIGRATION_GATE: request.side,
        // What is installed there (node_modules, a virtual environment) is in no git object.
        MIGRATION_GATE_DIRECTORY: process.cwd(),
      }
      let underWay: string[] = []
      const end: CommandEnd = there
        ? await runCommand({
            command: request.line,
            directory,
            environment,
            secrets: secretsIn(environment),
            seconds: request.seconds,
            deadline: request.deadline,
            beforeStop: () => {
              underWay = tap.underWay()
            },
          })
        : { kind: 'not started', why: `there is no directory ${command.directory}`, output: '' }
      await tap.settle(goodbye)
      await reached.adopt(tap.log)
      // What does not end is ended together with the database.
      if (end.kind !== 'late') await reached.free()
      const endedWell = end.kind === 'exited' && end.code === 0
      return { end, log: tap.log, underWay, trouble: reached.trouble(endedWell) }
    } finally {
      await tap[Symbol.asyncDispose]()
    }
  } finally {
    await workTree[Symbol.asyncDispose]()
  }
}
