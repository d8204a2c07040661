/** What the wire tap costs: the same `manage.py migrate`, straight to the server and through the tap. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { connectUpstream } from '../../src/native/upstream.ts'
import { openWireTap } from '../../src/native/wire-tap.ts'
import { djangoMigrations } from './trees.ts'

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
 * `directory`: an empty one to work in. `serverUrl`: a superuser's. `python`: an interpreter that has Django and psycopg
 * (`pythonEnv('django')` of the tests). The runs take turns, so that a busy minute of the machine hits both alike.
 */
export async function tapCost(
  directory: string,
  serverUrl: string,
  python: string,
  { migrations = 300, times = 7 } = {},
): Promise<TapCost> {
  await writeProject(directory, migrations)
  const runs = { direct: [] as number[], tapped: [] as number[] }
  let statements = 0
  const processor: number[] = []
  for (let i = -1; i < times; i++) {
    const direct = await inNewDatabase(serverUrl, url => migrate(directory, python, url))
    const tapped = await inNewDatabase(serverUrl, async url => {
      const tap = await openWireTap({
        database: url.pathname.slice(1),
        connect: () => connectUpstream(url.href),
      })
      const through = new URL(url)
      through.hostname = '127.0.0.1'
      through.port = String(tap.port)
      const before = process.cpuUsage()
      try {
        return await migrate(directory, python, through)
      } finally {
        const { user, system } = process.cpuUsage(before)
        processor.push((user + system) / 1e6)
        await tap.settle(1000)
        statements = tap.log.statements.length
        await tap[Symbol.asyncDispose]()
      }
    })
    // The first turn warms the file cache, and lets Python write its bytecode.
    if (i < 0) continue
    runs.direct.push(direct)
    runs.tapped.push(tapped)
  }
  return {
    direct: Math.min(...runs.direct),
    tapped: Math.min(...runs.tapped),
    processor: Math.min(...processor),
    statements,
  }
}

async function writeProject(directory: string, migrations: number): Promise<void> {
  const settings = `import os
SECRET_KEY = 'bench'
INSTALLED_APPS = ['shop']
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': os.environ['PGDATABASE'],
    'USER': os.environ['PGUSER'], 'PASSWORD': os.environ['PGPASSWORD'], 'HOST': os.environ['PGHOST'], 'PORT': os.environ['PGPORT']}}
`
  const files = {
    ...djangoMigrations(migrations, 'shop'),
    'settings.py': settings,
    'manage.py':
      "import os, sys\nos.environ['DJANGO_SETTINGS_MODULE'] = 'settings'\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n",
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
}

async function migrate(directory: string, python: string, url: URL): Promise<number> {
  const started = performance.now()
  const child = spawn(python, ['manage.py', 'migrate', '--verbosity', '0'], {
    cwd: directory,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PGHOST: url.hostname,
      PGPORT: url.port,
      PGUSER: decodeURIComponent(url.username),
      PGPASSWORD: decodeURIComponent(url.password),
      PGDATABASE: url.pathname.slice(1),
    },
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`migrate ended with ${code}`)
  return (performance.now() - started) / 1000
}

async function inNewDatabase(serverUrl: string, use: (url: URL) => Promise<number>): Promise<number> {
  const name = 'migration_gate_tap_bench'
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    return await use(url)
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
}
