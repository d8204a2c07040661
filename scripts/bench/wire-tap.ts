/** What the wire tap costs: the same `manage.py migrate`, straight to the server and through the tap. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connectUpstream } from '../../src/command-replay/run-side.ts'
import { openWireTap } from '../../src/command-replay/wire/tap.ts'
import { emptyDatabase } from './real-runs.ts'

export interface TapCost {
  /** The least of all turns, in seconds: what else a machine does only ever adds. */
  direct: number
  tapped: number
  /** The tap's own time on a processor in one run: what the cost comes to on a machine that is not busy otherwise. */
  processor: number
  /** What the tap read in one run. */
  statements: number
}

/**
 * `project`: a directory with a Django project that takes its database from DATABASE_URL. `serverUrl`: a superuser's.
 * `python`: an interpreter that has Django and psycopg (`pythonEnv('django')` of the tests). The runs take turns, so that
 * a busy minute of the machine hits both alike.
 */
export async function tapCost(
  project: string,
  serverUrl: string,
  python: string,
  times: number,
): Promise<TapCost> {
  const runs = { direct: [] as number[], tapped: [] as number[] }
  let statements = 0
  const processor: number[] = []
  for (let i = -1; i < times; i++) {
    const direct = await migrate(project, python, new URL(await emptyDatabase(serverUrl)))
    const url = new URL(await emptyDatabase(serverUrl))
    const tap = await openWireTap({
      database: url.pathname.slice(1),
      connect: () => connectUpstream(url.href),
    })
    const through = new URL(url)
    through.hostname = '127.0.0.1'
    through.port = String(tap.port)
    const before = process.cpuUsage()
    const tapped = await migrate(project, python, through)
    const { user, system } = process.cpuUsage(before)
    await tap.settle(1000)
    statements = tap.log.statements.length
    await tap[Symbol.asyncDispose]()
    // The first turn warms the file cache, and lets Python write its bytecode.
    if (i < 0) continue
    runs.direct.push(direct)
    runs.tapped.push(tapped)
    processor.push((user + system) / 1e6)
  }
  return {
    direct: Math.min(...runs.direct),
    tapped: Math.min(...runs.tapped),
    processor: Math.min(...processor),
    statements,
  }
}

async function migrate(directory: string, python: string, url: URL): Promise<number> {
  const started = performance.now()
  const child = spawn(python, ['manage.py', 'migrate', '--verbosity', '0'], {
    cwd: directory,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: url.href },
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`migrate ended with ${code}`)
  return (performance.now() - started) / 1000
}
