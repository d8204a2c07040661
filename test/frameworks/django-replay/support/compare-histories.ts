import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Engine } from '../../../../src/postgres/engine.ts'
import { catalogOf, diffCatalogs } from '../../../../src/schema/catalog.ts'
import { memoryTree } from '../../../support/memory-tree.ts'
import { writeFiles } from '../../written-files.ts'
import type { RandomHistory } from './random-history.ts'
import { databaseEnvironment, replayStatically, settingsModule } from './static-and-real.ts'

const run = promisify(execFile)

/** Several histories as the apps of one project: migrated by one process of Django, and replayed from their text. */
export async function compareHistories(
  histories: readonly Pick<RandomHistory, 'app' | 'files'>[],
  version: string,
  python: string,
  directory: string,
  engine: Engine,
  url: string,
): Promise<{ different: string[]; refused: string[] }> {
  const labels = histories.map(({ app }) => app)
  const installed = ['contenttypes', 'auth', 'postgres']
    .map(app => `django.contrib.${app}`)
    .concat('basics', labels)
  const files = {
    'manage.py': '',
    'requirements.txt': `Django==${version}\n`,
    'config/__init__.py': '',
    'config/settings.py': settingsModule(installed, "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'"),
    // Django's own apps come with the first that depends on them, and go again where it fails.
    'basics/__init__.py': '',
    'basics/migrations/__init__.py': '',
    'basics/migrations/0001_initial.py': `from django.db import migrations

class Migration(migrations.Migration):
    dependencies = [('auth', '0012_alter_user_first_name_max_length')]
    operations = []
`,
    ...Object.assign({}, ...histories.map(history => history.files)),
  }
  await writeFiles(directory, files)
  await using real = await engine.scratch()
  await using ours = await engine.scratch()
  const { stdout } = await run(python, [join(import.meta.dirname, 'migrate_apps.py'), 'basics', ...labels], {
    cwd: directory,
    env: await databaseEnvironment(real, url, directory, 'config.settings'),
    maxBuffer: 50_000_000,
  })
  const failed: Record<string, string> = JSON.parse(stdout)
  const result = await replayStatically(memoryTree(files), ours)
  const isRefused = (text: string): boolean =>
    [...text.matchAll(/\b(h\d+)[_.]/g)].some(([, app = '']) => app in failed)
  const differences = diffCatalogs(await catalogOf(real, ['public.django_migrations']), result.catalog)
  // What PostgreSQL refused is refused statically as well.
  const unforeseen = Object.entries(failed).filter(
    ([app, why]) =>
      /^(?:Programming|Integrity|Operational|NotSupported|Data)Error/.test(why) &&
      !result.errors.some(error => error.startsWith(`${app}.`)),
  )
  return {
    different: [
      ...unforeseen.map(([app, why]) => `${app[0]}-${app.slice(1)}: only really refused: ${why}`),
      ...result.errors,
      ...result.unverified,
      ...differences.map(
        ({ object, kind, left, right }) =>
          `${object}: ${kind}: ${left ?? '–'} really, ${right ?? '–'} statically`,
      ),
    ].filter(text => !isRefused(text)),
    refused: Object.entries(failed).map(([app, why]) => `${app}: ${why}`),
  }
}
