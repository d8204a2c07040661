import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tree } from '../git/tree.ts'
import type { ReplayCommand } from '../inputs/config.ts'
import type { ServerDatabase } from '../postgres/server-database.ts'
import { type CommandEnd, runCommand } from './command.ts'
import { commandEnvironment, secretsIn } from './environment.ts'
import type { WireLog } from './wire-log.ts'
import { openWireTap } from './wire-tap.ts'
import { workTreeOf } from './work-tree.ts'

export interface SideRun {
  end: CommandEnd
  log: WireLog
  /** What the server was busy with when a command was ended. */
  underWay: string[]
}

export interface SideRequest {
  side: 'base' | 'merged'
  tree: Tree
  /** The line to run: the way up, or the way down. */
  line: string
  command: ReplayCommand
  database: ServerDatabase
  seconds: number
  deadline?: AbortSignal | undefined
}

/** Milliseconds in which sessions may say goodbye after their command has ended. */
const goodbye = 1000

/** Runs a command in one side's files, with the scratch database behind a tap. */
export async function runSide(request: SideRequest): Promise<SideRun> {
  const { command, database } = request
  // The session of ours would keep the database from being copied, and it is in nobody's way afterwards.
  await database.release()
  const workTree = await workTreeOf(request.tree)
  try {
    const directory = join(workTree.directory, command.directory)
    const there = await stat(directory).then(
      found => found.isDirectory(),
      () => false,
    )
    const tap = await openWireTap(database.url)
    try {
      const address = addressOf(database.url, tap.port)
      const environment = {
        ...commandEnvironment(command, address, process.env),
        MIGRATION_GATE: request.side,
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
      return { end, log: tap.log, underWay }
    } finally {
      await tap[Symbol.asyncDispose]()
    }
  } finally {
    await workTree[Symbol.asyncDispose]()
  }
}

/** The login that the gate itself was given, as the password is checked by the server behind the tap. */
function addressOf(url: string, port: number) {
  const { username, password, pathname } = new URL(url)
  return {
    host: '127.0.0.1',
    port,
    user: decodeURIComponent(username) || process.env.PGUSER || process.env.USER || 'postgres',
    password: decodeURIComponent(password) || process.env.PGPASSWORD || '',
    database: decodeURIComponent(pathname.slice(1)),
  }
}
