import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Ended, run } from '../conformance/runners/harness/process.ts'
import { type Companion, changedFiles } from './repository.ts'
import { squawk } from './squawk.ts'
import type { Bench, Tool } from './tool.ts'

/** What one call of Python or one of its programs may take, in milliseconds. */
const limit = 60_000

interface Options {
  /** Apps of the tool, as its documentation has them added to INSTALLED_APPS. */
  apps?: string
  database?: string
}

async function program(
  directory: string,
  bench: Bench,
  [command, ...args]: readonly [string, ...string[]],
  { apps = '', database }: Options = {},
): Promise<Ended> {
  const url = new URL(database ?? (await bench.database()))
  const env = {
    PATH: `${bench.bin}:${process.env.PATH ?? ''}`,
    PYTHONDONTWRITEBYTECODE: '1',
    EXTRA_APPS: apps,
    DATABASE_URL: url.href.replace(/^postgres(?:ql)?:/, 'postgresql+psycopg:'),
    PGHOST: url.hostname,
    PGPORT: url.port,
    PGUSER: url.username,
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: url.pathname.slice(1),
  }
  return run({ command: join(bench.bin, command), args, env }, directory, limit)
}

function manage(
  directory: string,
  bench: Bench,
  args: readonly string[],
  options: Options = {},
): Promise<Ended> {
  return program(directory, bench, ['python', 'manage.py', ...args], options)
}

/** As `makemigrations` of django-linear-migrations writes it: the name of the app's last migration. */
const maxMigration: Companion = async (directory, written) => {
  for (const app of ['shop', 'blog']) {
    const folder = join(directory, app, 'migrations')
    if (!Object.keys(written).some(path => path.startsWith(`${app}/migrations/0`))) continue
    const own = Object.entries(written)
      .filter(([path, text]) => text !== null && path.startsWith(`${app}/migrations/0`))
      .map(([path]) => basename(path, '.py'))
    const there = (await readdir(folder)).filter(name => /^0.*\.py$/.test(name))
    const last = own.sort().at(-1) ?? basename(there.sort().at(-1) ?? '', '.py')
    await writeFile(join(folder, 'max_migration.txt'), `${last}\n`)
  }
}

const djangoTools: readonly Tool[] = [
  {
    id: 'makemigrations',
    framework: 'django',
    title: '`makemigrations --check`',
    command: 'python manage.py makemigrations --check --dry-run',
    program: 'Django',
    ask: ({ directory }, bench) => manage(directory, bench, ['makemigrations', '--check', '--dry-run']),
  },
  {
    id: 'migrate-plan',
    framework: 'django',
    title: '`migrate --plan`',
    command: 'python manage.py migrate --plan',
    program: 'Django',
    ask: ({ directory }, bench) => manage(directory, bench, ['migrate', '--plan']),
  },
  {
    id: 'migrate',
    framework: 'django',
    title: '`migrate`, new database',
    command: 'python manage.py migrate',
    program: 'Django',
    ask: ({ directory }, bench) => manage(directory, bench, ['migrate']),
  },
  {
    id: 'django-migration-linter',
    framework: 'django',
    title: 'django-migration-linter',
    command: 'python manage.py lintmigrations --git-commit-id main',
    program: 'django-migration-linter',
    ask: ({ directory }, bench) =>
      manage(directory, bench, ['lintmigrations', '--no-cache', '--git-commit-id', 'main'], {
        apps: 'django_migration_linter',
      }),
  },
  {
    id: 'django-linear-migrations',
    framework: 'django',
    title: 'django-linear-migrations',
    command: 'git merge, then python manage.py check',
    program: 'django-linear-migrations',
    companion: () => maxMigration,
    ask: ({ directory }, bench) => manage(directory, bench, ['check'], { apps: 'django_linear_migrations' }),
  },
  {
    id: 'squawk-django',
    framework: 'django',
    title: 'squawk',
    command: 'python manage.py sqlmigrate APP NAME | squawk, for each new migration',
    program: 'squawk',
    async ask({ directory }, bench) {
      const files = (await changedFiles(directory, ':(glob)*/migrations/*.py')).sort()
      const texts: string[] = []
      for (const file of files) {
        const [app = ''] = file.split('/')
        const printed = await manage(directory, bench, ['sqlmigrate', app, basename(file, '.py')])
        if (printed.code !== 0) return 'sqlmigrate fails before it'
        texts.push(printed.said.replace(/^No operations found\.\n/m, ''))
      }
      return squawk(directory, bench, texts, { inTransaction: false })
    },
  },
]

const alembicTools: readonly Tool[] = [
  {
    id: 'alembic-heads',
    framework: 'alembic',
    title: '`heads`',
    command: 'alembic heads, which has to print one line',
    program: 'Alembic',
    async ask({ directory }, bench) {
      const ended = await program(directory, bench, ['alembic', 'heads'])
      const heads = ended.said.match(/\(head\)/g)?.length ?? 0
      return { ...ended, code: ended.code === 0 && heads !== 1 ? 1 : ended.code }
    },
  },
  {
    id: 'alembic-sql',
    framework: 'alembic',
    title: '`upgrade --sql`',
    command: 'alembic upgrade head --sql',
    program: 'Alembic',
    async ask({ directory }, bench) {
      const ended = await program(directory, bench, ['alembic', 'upgrade', 'head', '--sql'])
      return ended.said.includes('NoInspectionAvailable') ? 'there is no database to inspect' : ended
    },
  },
  {
    id: 'alembic-upgrade',
    framework: 'alembic',
    title: '`upgrade`, new database',
    command: 'alembic upgrade head',
    program: 'Alembic',
    ask: ({ directory }, bench) => program(directory, bench, ['alembic', 'upgrade', 'head']),
  },
  {
    id: 'alembic-check',
    framework: 'alembic',
    title: '`check`',
    command: 'alembic check, on that database',
    program: 'Alembic',
    async ask({ directory }, bench) {
      const database = await bench.database()
      const upgraded = await program(directory, bench, ['alembic', 'upgrade', 'head'], { database })
      if (upgraded.code !== 0) return 'alembic upgrade head fails before it'
      return program(directory, bench, ['alembic', 'check'], { database })
    },
  },
  {
    id: 'pytest-alembic',
    framework: 'alembic',
    title: 'pytest-alembic',
    command: 'pytest --test-alembic',
    program: 'pytest-alembic',
    ask: ({ directory }, bench) =>
      program(directory, bench, ['pytest', '--test-alembic', '-q', '-p', 'no:cacheprovider', '--tb=short']),
  },
  {
    id: 'squawk-alembic',
    framework: 'alembic',
    title: 'squawk',
    command: 'alembic upgrade BASE:head --sql | squawk',
    program: 'squawk',
    async ask({ directory, base }, bench) {
      const heads = await program(base, bench, ['alembic', 'heads'])
      const [, from = ''] = /^(\S+) \(head\)/m.exec(heads.said) ?? []
      const printed = await program(directory, bench, ['alembic', 'upgrade', `${from}:head`, '--sql'])
      if (printed.code !== 0) return 'alembic upgrade --sql fails before it'
      return squawk(directory, bench, [printed.said.replace(/^(?:INFO|WARNI|ERROR).*\n/gm, '')], {
        inTransaction: false,
      })
    },
  },
]

export const pythonTools: readonly Tool[] = [...djangoTools, ...alembicTools]
