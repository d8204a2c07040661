import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { django } from '../../../src/frameworks/django/django.ts'
import { readWithGrammar } from '../../../src/frameworks/django/migration-file.ts'
import { readPlainMigration } from '../../../src/frameworks/django/plain-migration.ts'
import { pythonReader } from '../../../src/languages/python/read-python.ts'
import { History } from '../../../src/model/history.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { answered } from '../answered.ts'

const env = await pythonEnv('packages-django')

const apps = [
  'django.contrib.contenttypes',
  'django.contrib.auth',
  'django.contrib.sites',
  'django.contrib.admin',
  'django.contrib.flatpages',
  'django.contrib.redirects',
  'django.contrib.sessions',
  'actstream',
  'admin_interface',
  'allauth.account',
  'allauth.idp.oidc',
  'allauth.mfa',
  'allauth.socialaccount',
  'allauth.usersessions',
  'auditlog',
  'avatar',
  'axes',
  'cities_light',
  'constance',
  'django_apscheduler',
  'django_celery_beat',
  'django_celery_results',
  'django_comments',
  'django_otp.plugins.otp_email',
  'django_otp.plugins.otp_hotp',
  'django_otp.plugins.otp_static',
  'django_otp.plugins.otp_totp',
  'django_q',
  'easy_thumbnails',
  'easyaudit',
  'explorer',
  'filer',
  'flags',
  'guardian',
  'hitcount',
  'knox',
  'notifications',
  'oauth2_provider',
  'organizations',
  'post_office',
  'push_notifications',
  'rest_framework.authtoken',
  'rest_framework_simplejwt.token_blacklist',
  'reversion',
  'robots',
  'silk',
  'social_django',
  'taggit',
  'two_factor',
  'two_factor.plugins.phonenumber',
  'waffle',
  'wagtail',
  'wagtail.admin',
  'wagtail.contrib.forms',
  'wagtail.contrib.redirects',
  'wagtail.contrib.simple_translation',
  'wagtail.documents',
  'wagtail.embeds',
  'wagtail.images',
  'wagtail.users',
  'watson',
  'wiki',
  'wiki.plugins.attachments',
  'wiki.plugins.images',
  'cms',
]

/** What some migrations ask for as they are imported. */
const settings = {
  STATIC_URL: '/static/',
  AUDITLOG_TWO_STEP_MIGRATION: false,
  AUDITLOG_USE_TEXT_CHANGES_IF_JSON_IS_NOT_PRESENT: false,
  AVATAR_DEFAULT_SIZE: 80,
  WAGTAIL_PAGE_MODEL: 'wagtailcore.Page',
}

const answerSchema = z.object({
  paths: z.record(z.string(), z.string()),
  site: z.string(),
  disk: z.array(z.string()),
  parents: z.record(z.string(), z.array(z.string())),
  conflicts: z.record(z.string(), z.array(z.string())),
  leaves: z.array(z.string()),
})

test.skipIf(env.kind === 'missing')(
  'installed apps together: labels, nodes, edges and leaves are those of the loader',
  async () => {
    if (env.kind === 'missing') return
    const program = join(import.meta.dirname, 'loader_of_packages.py')
    const answer = answerSchema.parse(
      JSON.parse(await answered(env.python, [program], JSON.stringify({ apps, settings }))),
    )
    const files: Record<string, Buffer> = {}
    for (const directory of Object.values(answer.paths)) {
      for (const path of await pythonFilesOf(directory))
        files[relative(answer.site, path)] = await readFile(path)
    }
    const tree = memoryTree(files)
    const readings = await django.read(await django.locate(tree, []), tree)

    expect(readings.flatMap(({ missing, unreadable }) => [...missing, ...unreadable])).toEqual([])
    expect(readings.map(({ name }) => name).sort()).toEqual(Object.keys(answer.paths).sort())
    const ids = readings.flatMap(({ migrations }) => migrations.map(({ id }) => id))
    expect(ids.sort()).toEqual(answer.disk)
    const parents = readings.flatMap(reading =>
      [...reading.parents].map(([id, of]) => [id, [...of].sort()] as const),
    )
    expect(Object.fromEntries(parents)).toEqual(answer.parents)
    const heads = readings.flatMap(reading => new History(reading).heads().map(({ id }) => id))
    expect(heads.sort()).toEqual(answer.leaves)
    expect(answer.conflicts).toEqual({})
    // Migrations that look as they are generated are read without the grammar of Python: it must say the same of them.
    const python = await pythonReader()
    let plain = 0
    for (const { file } of readings.flatMap(({ migrations }) => migrations)) {
      const text = await tree.readText(file)
      const facts = readPlainMigration(text, new Set(['operations']))
      if (!facts) continue
      plain++
      expect({ path: file.path, ...facts }).toEqual({ path: file.path, ...readWithGrammar(text, python) })
    }
    expect(plain).toBeGreaterThan(300)

    // As many as were asked for, and enough of them to mean something.
    expect(readings).toHaveLength(apps.length)
    expect(ids.length).toBeGreaterThan(600)
  },
)

/** The files of an app that the gate looks at: its apps.py and its migrations. */
async function pythonFilesOf(directory: string): Promise<string[]> {
  const migrations = join(directory, 'migrations')
  const inside = (await readdir(migrations)).map(name => join(migrations, name))
  const own = (await readdir(directory)).filter(name => name === 'apps.py').map(name => join(directory, name))
  return [...own, ...inside].filter(path => path.endsWith('.py'))
}
