import { stat } from 'node:fs/promises'
import { connect as connectPlain, type Socket } from 'node:net'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import type { ScratchDatabase } from '../postgres/engine.ts'
import { rolesCreatedIn } from '../postgres/roles.ts'
import { ServerDatabase } from '../postgres/server-database.ts'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { OutOfTimeError, type Replica } from '../replay/replica.ts'
import { type CommandEnd, runCommand } from './command.ts'
import type { CommandReplay } from './command-replay.ts'
import { EmbeddedDoor } from './embedded-listener.ts'
import { commandEnvironment, secretsIn } from './environment.ts'
import type { ReachableDatabase } from './reached.ts'
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
  /** Of the check of models: files that it has changed, and new ones in the directories of the migrations. */
  written: readonly string[]
}

/** Milliseconds in which sessions may say goodbye after their command has ended. */
const goodbye = 1000

/** Runs a command in one side's files, with the scratch database reached through a tap. */
async function runSide(
  { command, whole, request, directories }: CommandReplay,
  side: 'base' | 'merged',
  line: string,
  database: ScratchDatabase,
): Promise<SideRun> {
  const seconds = command.timeout
  const reached = await reach(
    database,
    request[side].map(({ text }) => text),
    seconds,
  )
  const workTree = await workTreeOf(whole[side])
  try {
    const directory = join(workTree.directory, command.directory)
    const there = await stat(directory).then(
      found => found.isDirectory(),
      () => false,
    )
    const tap = await openWireTap(reached)
    try {
      const { user, password } = reached
      const address = { host: '127.0.0.1', port: tap.port, user, password, database: reached.database }
      const environment = {
        ...commandEnvironment(command, address, startedWith()),
        MIGRATION_GATE: side,
        // Its files are gone afterwards, and a cache beside them is no file that a check has written.
        PYTHONDONTWRITEBYTECODE: '1',
        // What is installed there (node_modules, a virtual environment) is in no git object.
        MIGRATION_GATE_DIRECTORY: process.cwd(),
      }
      let underWay: string[] = []
      const end: CommandEnd = there
        ? await runCommand({
            command: line,
            directory,
            environment,
            secrets: secretsIn(environment),
            seconds,
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
      const written = line === command.models ? await workTree.written(directories) : []
      return { end, log: tap.log, underWay, trouble: reached.trouble(endedWell), written }
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
  native: CommandReplay,
  side: 'base' | 'merged',
  line: string,
  replica: Replica,
): Promise<SideRun> {
  const run = await runSide(native, side, line, replica.database)
  if (native.request.deadline?.aborted) throw new CommandOutOfTimeError(run)
  if (run.trouble !== undefined || run.end.kind === 'late' || (await replica.stillTruthful())) return run
  return {
    ...run,
    trouble: 'the database no longer answers truthfully. Give a server with `--postgres URL`.',
  }
}

/** SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/** A connection to the real server, encrypted where its URL says so. The client never needs to know. */
export async function connectUpstream(url: string): Promise<Socket> {
  const parsed = new URL(url)
  const host = parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)
  const port = Number(parsed.port || '5432')
  const socket = host.startsWith('/')
    ? connectPlain({ path: `${host}/.s.PGSQL.${port}` })
    : connectPlain({ host: host.replace(/^\[|\]$/g, '') || 'localhost', port })
  socket.setNoDelay(true)
  await opened(socket, 'connect')
  const mode = parsed.searchParams.get('sslmode') ?? ''
  if (!/^(?:require|verify-ca|verify-full|no-verify)$/.test(mode)) return socket
  socket.write(sslRequest)
  const answer = await firstByte(socket)
  if (answer !== 'S') throw new Error('the server offers no TLS')
  const encrypted = connectTls({ socket, servername: host, rejectUnauthorized: mode.startsWith('verify') })
  await opened(encrypted, 'secureConnect')
  return encrypted
}

function opened(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once(event, () => {
      socket.off('error', reject)
      resolve()
    })
  })
}

function firstByte(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the server hung up')))
    socket.once('readable', () => {
      const byte: unknown = socket.read(1)
      socket.off('error', reject)
      resolve(Buffer.isBuffer(byte) ? byte.toString('latin1') : '')
    })
  })
}
