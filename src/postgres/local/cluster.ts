import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onInterrupt, parentOfRuns, pathFor, removeStaleDirectories } from '../../process/clean-up.ts'
import { dataName, pidFileLine, recordServer, ServerRemover } from '../../process/server-directory.ts'
import { NoTemporaryDirectoryError } from '../../process/temporary-directory.ts'
import { EngineUnavailableError } from '../engine.ts'
import type { Identity } from './identity.ts'
import type { Installation } from './installations.ts'
import { endGroup, lastLines, serverEnvironment } from './programs.ts'
import { migratingRole, newDataDirectory } from './template.ts'

/** Milliseconds. */
const timeouts = { start: 60_000, stop: 3000, look: 4 }
/** Bytes that the address of a Unix socket holds on every system. */
const longestSocket = 103
const port = 5432
const socketName = `.s.PGSQL.${port}`

export interface ClusterStart {
  installation: Installation
  identity: Identity
  /** Of the prepared data directories; undefined: the user's. */
  cache?: string | undefined
  /** Where its directory shall be; undefined: wherever there is room for the address of its socket. */
  parent?: string | undefined
}

/**
 * A server of this machine's programs, for one run. It has a directory that nobody else can enter, listens on a socket in
 * there, and is gone with the run, however that ends.
 */
export class LocalCluster implements AsyncDisposable {
  readonly #start: ClusterStart
  readonly #directory: string
  readonly #remover: ServerRemover
  readonly #interruption: Disposable
  /** What earlier runs left goes meanwhile. */
  readonly #removal: Promise<unknown>
  #server: ChildProcess | undefined
  #ended: Promise<void> | undefined
  #said = ''
  #stopped: Promise<void> | undefined
  #password = ''

  private constructor(start: ClusterStart) {
    this.#start = start
    const parent = start.parent ?? parentFor(start.identity)
    this.#directory = pathFor('pg', parent)
    this.#interruption = onInterrupt(() => this.stop())
    // Before there is anything to remove: a run that is killed in the next moment leaves nothing.
    this.#remover = new ServerRemover(this.#directory)
    try {
      // At once, so that no signal comes in between. Whoever runs the server has to get through.
      mkdirSync(this.#directory, { mode: start.identity.uid === undefined ? 0o700 : 0o711 })
      recordServer(this.#directory)
    } catch (cause) {
      this.#interruption[Symbol.dispose]()
      void this.#remover.remove()
      throw new NoTemporaryDirectoryError(parent, cause)
    }
    const places = start.parent === undefined ? parents() : [start.parent]
    this.#removal = Promise.all(places.map(place => removeStaleDirectories(place)))
  }

  /** @throws {EngineUnavailableError} when it does not start */
  static async start(start: ClusterStart): Promise<LocalCluster> {
    const cluster = new LocalCluster(start)
    try {
      await cluster.#begin()
      return cluster
    } catch (error) {
      await cluster.stop()
      throw error
    }
  }

  get url(): string {
    const host = encodeURIComponent(this.#data)
    return `postgres://${migratingRole}:${this.#password}@localhost:${port}/postgres?host=${host}`
  }

  get processId(): number | undefined {
    return this.#server?.pid
  }

  get directory(): string {
    return this.#directory
  }

  /** Ends it at once: there is nothing to save. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  get #data(): string {
    return join(this.#directory, dataName)
  }

  async #begin(): Promise<void> {
    const { installation, identity, cache } = this.#start
    this.#password = await newDataDirectory({
      installation,
      identity,
      cache,
      remover: this.#remover,
      target: this.#data,
    })
    this.#mayGoOn()
    // `exec`: the process keeps its number. A core would hold what is in its memory.
    const server = spawn(
      '/bin/sh',
      [
        '-c',
        'ulimit -c 0; exec "$0" "$@"',
        join(installation.bin, 'postgres'),
        '-D',
        this.#data,
        '-k',
        this.#data,
      ],
      {
        ...identity,
        env: serverEnvironment,
        cwd: '/',
        stdio: ['ignore', 'ignore', 'pipe'],
        // Its own group: what ends the run's group would leave its shared memory.
        detached: true,
      },
    )
    this.#server = server
    if (server.pid !== undefined) {
      this.#remover.watch('server', server.pid)
      recordServer(this.#directory, server.pid)
    }
    server.unref()
    const output: (NodeJS.ReadableStream & { unref?: () => void }) | null = server.stderr
    output?.unref?.()
    output?.on('data', chunk => {
      this.#said = (this.#said + chunk).slice(-4000)
    })
    this.#ended = new Promise(resolve => {
      server.once('exit', () => resolve())
      server.once('error', error => {
        this.#said += error.message
        resolve()
      })
    })
    await this.#answering(server)
  }

  #mayGoOn(): void {
    if (this.#stopped) throw this.#failed('it was cancelled')
  }

  async #answering(server: ChildProcess): Promise<void> {
    const deadline = performance.now() + timeouts.start
    while (!isReady(this.#data)) {
      this.#mayGoOn()
      if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null)
        throw this.#failed(lastLines(this.#said) ?? `it ended with ${server.signalCode ?? server.exitCode}`)
      if (performance.now() > deadline)
        throw this.#failed(`it was not ready after ${timeouts.start / 1000} seconds`)
      await sleep(timeouts.look)
    }
  }

  #failed(why: string): EngineUnavailableError {
    const { version, bin } = this.#start.installation
    return new EngineUnavailableError(
      `The local PostgreSQL ${version} (${bin}) did not start: ${why}. Correct that, or use \`--postgres embedded\` (input \`postgres\`).`,
    )
  }

  async #stop(): Promise<void> {
    const server = this.#server
    if (server?.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      server.ref()
      server.kill('SIGQUIT')
      const late = setTimeout(() => endGroup(server.pid ?? 0), timeouts.stop)
      await this.#ended
      clearTimeout(late)
    }
    // A program that was preparing it is ended with the directory.
    if (server) this.#remover.watch('none')
    await this.#remover.remove()
    await this.#removal
    this.#interruption[Symbol.dispose]()
  }
}

/** PostgreSQL says so in the eighth line. */
function isReady(data: string): boolean {
  return pidFileLine(data, 8) === 'ready'
}

/** Creating a file takes a tenth of the time in memory, and a database is some hundred of them. */
const memory = '/dev/shm'
const tmpfs = 0x01021994
/** Bytes that have to be free for it: of the file system, which most often ends at half of the memory, and of that. */
const roomInMemory = { files: 2 * 1024 ** 3, all: 4 * 1024 ** 3 }

/** Where a run may have its server, the best place first. */
function parents(): string[] {
  return [...(hasRoomInMemory() ? [memory] : []), parentOfRuns(), '/tmp', '/var/tmp']
}

function hasRoomInMemory(): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(memory)
    return (
      type === tmpfs && bavail * bsize >= roomInMemory.files && process.availableMemory() >= roomInMemory.all
    )
  } catch {
    return false
  }
}

/** The first directory that leaves room for the address of a socket, and lets whoever runs the server through. */
function parentFor({ uid }: Identity): string {
  const fits = parents().find(
    parent =>
      join(pathFor('pg', parent), dataName, socketName).length <= longestSocket &&
      (uid === undefined || isOpen(parent)),
  )
  return fits ?? '/tmp'
}

function isOpen(directory: string): boolean {
  try {
    for (let at = directory; ; at = dirname(at)) {
      if ((statSync(at).mode & 0o001) === 0) return false
      if (at === dirname(at)) return true
    }
  } catch {
    return false
  }
}
