import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReplayCommand } from '../config/config.ts'
import type { Tree } from '../model/tree.ts'
import type { ScratchDatabase } from '../postgres/engine.ts'
import { rolesCreatedIn } from '../postgres/roles.ts'
import { ServerDatabase } from '../postgres/server-database.ts'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { type CommandEnd, runCommand } from './command.ts'
import { EmbeddedDoor } from './embedded-listener.ts'
import { commandEnvironment, secretsIn } from './environment.ts'
import type { ReachableDatabase } from './reached.ts'
import type { WireLog } from './wire/log.ts'
import { openWireTap } from './wire/tap.ts'
import { connectUpstream } from './wire/upstream.ts'
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
  /** The line to run: the upgrade, or the way down. */
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

/** Runs a command in one side's files, with the scratch database reached through a tap. */
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

/** `texts`: what may be run there. `seconds`: what one statement may take where nobody else can end it. */
async function reach(
  database: ScratchDatabase,
  texts: readonly string[],
  seconds: number,
): Promise<ReachableDatabase> {
  if (database instanceof ServerDatabase) return reachServer(database, texts)
  const { EmbeddedDatabase: Embedded } = await import('../postgres/embedded.ts')
  if (!(database instanceof Embedded)) throw new TypeError('a database of an unknown kind')
  return EmbeddedDoor.open(database, seconds)
}

async function reachServer(database: ServerDatabase, texts: readonly string[]): Promise<ReachableDatabase> {
  // The server has them longer than the database, which is why they are noted before they can be made.
  await database.expect(texts.join('\n;\n'))
  // The session of ours would keep the database from being copied, and it is in nobody's way afterwards.
  await database.release()
  const { username, password, pathname } = new URL(database.url)
  return {
    database: decodeURIComponent(pathname.slice(1)),
    // The login that the gate itself was given, as the password is checked by the server beyond the tap.
    user: decodeURIComponent(username) || startedWith().PGUSER || startedWith().USER || 'postgres',
    password: decodeURIComponent(password) || startedWith().PGPASSWORD || '',
    connect: () => connectUpstream(database.url),
    free: async () => {},
    adopt: log => database.adopt(outlasting(log)),
    trouble: () => undefined,
  }
}

const createsDatabase = /^\s*create\s+database\s+("(?:[^"]|"")+"|[\w$]+)/i

/** What a command has made that is the server's and not the database's. */
function outlasting({ statements }: WireLog): { roles: string[]; databases: string[] } {
  const made = (tag: string) => statements.filter(({ tags }) => tags.includes(tag)).map(({ text }) => text)
  return {
    roles: made('CREATE ROLE').flatMap(rolesCreatedIn),
    databases: made('CREATE DATABASE').flatMap(text => {
      const [, name] = createsDatabase.exec(text) ?? []
      if (name === undefined) return []
      return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()
    }),
  }
}
