import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../src/postgres/engine.ts'
import { catalogOf } from '../../src/schema/catalog.ts'
import {
  databaseEnvironment,
  migrateReally,
  replayStatically,
  settingsModule,
} from '../../test/frameworks/django-replay/support/static-and-real.ts'
import { writeFiles } from '../../test/frameworks/written-files.ts'
import { memoryTree } from '../../test/support/memory-tree.ts'
import { inPython, takeAllBack } from './down.ts'
import { filesOfApps } from './installed-tree.ts'
import { compareCatalogs, emptyOutcome, lastWords, type Outcome } from './outcome.ts'
import type { ConformanceProject } from './projects.ts'

const contrib = ['contenttypes', 'auth', 'sessions', 'sites', 'admin', 'messages', 'staticfiles', 'postgres']

const unapplying = `import sys
import django
django.setup()
from django.core.management import call_command
for line in sys.stdin:
    label, name = line.split()
    try:
        call_command('migrate', label, name, verbosity=0, skip_checks=True)
        print('answer: ok', flush=True)
    except Exception as error:
        print('answer: ' + repr(error)[:200].replace('\\n', ' '), flush=True)
`

/** What a repository with these apps in it holds besides their own files. */
function settingsOf(project: ConformanceProject): Record<string, string> {
  const installed = contrib.map(app => `django.contrib.${app}`).concat(project.apps, 'dependent')
  const automatic = /DEFAULT_AUTO_FIELD/.test(project.settings ?? '')
    ? ''
    : "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'\n"
  return {
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
}

/** A repository that has the apps as its own, and a migration before all of theirs. */
export async function djangoTree(
  project: ConformanceProject,
  sitePackages: string,
): Promise<Record<string, string>> {
  return { ...(await filesOfApps(sitePackages, project.apps)), ...settingsOf(project) }
}

/** The packages and their apps, migrated by the real Django and from their text. */
export async function compareDjango(
  project: ConformanceProject,
  python: string,
  sitePackages: string,
  engine: Engine,
  url: string,
): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-conformance-'))
  const outcome = emptyOutcome(project.name)
  try {
    const own = settingsOf(project)
    await writeFiles(directory, own)
    await using real = await engine.scratch()
    await using ours = await engine.scratch()
    const expected = await migrateReally({ python, directory, settings: 'config.settings' }, real, url)
    const result = await replayStatically(memoryTree(await djangoTree(project, sitePackages)), ours)
    outcome.errors = result.errors
    outcome.unverified = result.unverified
    outcome.skipped = result.skipped
    outcome.migrations = result.migrations.length - 1
    compareCatalogs(outcome, expected, result.catalog)
    const env = await databaseEnvironment(real, url, directory, 'config.settings')
    const program = inPython(python, unapplying, { cwd: directory, env })
    const exclude = ['public.django_migrations']
    try {
      await takeAllBack(outcome, {
        migrations: result.migrations.filter(id => !id.startsWith('dependent.')),
        really: async id => {
          const label = id.split('.')[0]
          const before = result.migrations.filter(one => one.split('.')[0] === label)
          const target = before[before.indexOf(id) - 1]?.slice(`${label}.`.length) ?? 'zero'
          const answer = await program.ask(`${label} ${target}`)
          return answer === 'ok' ? undefined : answer
        },
        remaining: async () => {
          const rows = await real.run("select app || '.' || name as id from django_migrations")
          return new Set(rows.kind === 'ok' ? rows.rows.map(({ id }) => String(id)) : [])
        },
        statically: result.takeBack,
        catalogs: async () => ({
          real: await catalogOf(real, exclude),
          ours: await catalogOf(ours, exclude),
        }),
      })
    } finally {
      program.end()
    }
  } catch (error) {
    outcome.failed = lastWords(error)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return outcome
}
