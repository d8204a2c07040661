/**
 * Compares the static replay with the real `migrate`, for packages whose migrations it has never seen. Needs Python 3 and
 * packages from PyPI: `npm run conformance`. Writes docs/conformance.md.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type CatalogDifference, diffCatalogs } from '../src/postgres/catalog.ts'
import type { Engine } from '../src/postgres/engine.ts'
import { openServer } from '../src/postgres/server.ts'
import {
  migrateReally,
  replayStatically,
  settingsModule,
} from '../test/frameworks/django-replay/support/static-and-real.ts'
import { writeFiles } from '../test/frameworks/written-files.ts'
import { memoryTree } from '../test/support/memory-tree.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { pythonEnv } from '../test/support/python-env.ts'
import { filesOfApps } from './conformance/installed-tree.ts'
import { conformancePage } from './conformance/page.ts'
import { type ConformanceProject, djangoProjects } from './conformance/projects.ts'

const contrib = ['contenttypes', 'auth', 'sessions', 'sites', 'admin', 'messages', 'staticfiles', 'postgres']

/** How objects of one sort came out. */
export interface Share {
  equal: number
  total: number
}

export interface Outcome {
  name: string
  migrations: number
  shares: Record<string, Share>
  differences: CatalogDifference[]
  errors: string[]
  opaque: string[]
  skipped: string[]
  failed?: string
}

async function compare(
  project: ConformanceProject,
  python: string,
  sitePackages: string,
  engine: Engine,
  url: string,
): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-conformance-'))
  const outcome: Outcome = {
    name: project.name,
    migrations: 0,
    shares: {},
    differences: [],
    errors: [],
    opaque: [],
    skipped: [],
  }
  try {
    const installed = contrib.map(app => `django.contrib.${app}`).concat(project.apps, 'dependent')
    const automatic = /DEFAULT_AUTO_FIELD/.test(project.settings ?? '')
      ? ''
      : "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'\n"
    const own = {
      'manage.py': '',
      'requirements.txt': 'Django==5.2.19\n',
      'config/__init__.py': '',
      'config/settings.py': settingsModule([...new Set(installed)], `${automatic}${project.settings ?? ''}`),
      'dependent/__init__.py': '',
      'dependent/migrations/__init__.py': '',
      // So that Django's own apps are there on both sides.
      'dependent/migrations/0001_initial.py': `from django.db import migrations

class Migration(migrations.Migration):
    dependencies = [${['contenttypes', 'auth', 'sessions', 'sites', 'admin', ...(project.apps.includes('django.contrib.flatpages') ? ['flatpages'] : [])].map(app => `('${app}', '0001_initial')`).join(', ')}]
    operations = []
`,
    }
    await writeFiles(directory, own)
    await using real = await engine.scratch()
    await using ours = await engine.scratch()
    const expected = await migrateReally({ python, directory, settings: 'config.settings' }, real, url)
    const result = await replayStatically(
      memoryTree({ ...(await filesOfApps(sitePackages, project.apps)), ...own }),
      ours,
    )
    outcome.errors = result.errors
    outcome.opaque = result.opaque
    outcome.skipped = result.skipped
    outcome.migrations = result.migrations.length - 1
    outcome.differences = diffCatalogs(expected, result.catalog)
    for (const [object, { definition }] of expected.objects) {
      const sort = object.slice(0, object.indexOf(' '))
      outcome.shares[sort] ??= { equal: 0, total: 0 }
      outcome.shares[sort].total++
      if (result.catalog.objects.get(object)?.definition === definition) outcome.shares[sort].equal++
    }
  } catch (error) {
    outcome.failed = (error instanceof Error ? error.message : String(error))
      .trim()
      .split('\n')
      .slice(-2)
      .join(' ')
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return outcome
}

const env = await pythonEnv('conformance-django')
if (env.kind === 'missing') throw new Error(env.reason)
const { stdout } = await promisify(execFile)(env.python, [
  '-c',
  'import sysconfig; print(sysconfig.get_path("purelib"))',
])
const server = await startPostgres()
const outcomes: Outcome[] = []
try {
  await using engine = await openServer(server.url, { statementTimeout: 120, extensions: [] })
  const only = process.argv.slice(2)
  for (const project of djangoProjects) {
    if (only.length > 0 && !only.includes(project.name)) continue
    const outcome = await compare(project, env.python, stdout.trim(), engine, server.url)
    outcomes.push(outcome)
    const shares = Object.values(outcome.shares)
    const equal = shares.reduce((sum, share) => sum + share.equal, 0)
    const total = shares.reduce((sum, share) => sum + share.total, 0)
    console.log(
      `${project.name}: ${outcome.failed ?? `${outcome.migrations} migrations, ${equal} of ${total} objects equal`}`,
    )
    if (only.length > 0) console.log(JSON.stringify({ ...outcome, shares: undefined }, undefined, 1))
    else
      for (const difference of outcome.differences.slice(0, 6)) console.log(`  ${JSON.stringify(difference)}`)
    for (const error of [...outcome.errors, ...outcome.opaque].slice(0, 5))
      console.log(`  ${error.slice(0, 300)}`)
  }
  if (only.length === 0)
    await writeFile(join(import.meta.dirname, '../docs/conformance.md'), conformancePage(outcomes))
} finally {
  await server.stop()
}
const sum = (key: 'equal' | 'total', sorts: readonly string[]) =>
  outcomes
    .flatMap(({ shares }) => Object.entries(shares))
    .reduce((all, [sort, share]) => all + (sorts.length === 0 || sorts.includes(sort) ? share[key] : 0), 0)
for (const sorts of [['table', 'column'], ['index', 'constraint'], []] as const) {
  const [equal, total] = [sum('equal', sorts), sum('total', sorts)]
  console.log(
    `${sorts.length === 0 ? 'everything' : sorts.join(' and ')}: ${equal} of ${total} equal (${((equal / total) * 100).toFixed(2)} %)`,
  )
}
