import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { askLoader } from './loader-oracle.ts'

const env = await pythonEnv('django')
const apps = ['admin', 'auth', 'contenttypes', 'flatpages', 'redirects', 'sessions', 'sites']

test.skipIf(env.kind === 'missing')(
  "Django's own apps: nodes, edges and leaves are the loader's",
  async () => {
    if (env.kind === 'missing') return
    const { stdout } = await promisify(execFile)(env.python, [
      '-c',
      'import django, os; print(os.path.dirname(django.__file__))',
    ])
    const contrib = join(stdout.trim(), 'contrib')
    const files: Record<string, Buffer> = {}
    for (const path of await readdir(contrib, { recursive: true })) {
      if (/(?:^|\/)(?:apps\.py|migrations\/[^/]+\.py)$/.test(path))
        files[`django/contrib/${path}`] = await readFile(join(contrib, path))
    }
    const tree = memoryTree(files)
    const readings = await django.read(await django.locate(tree, []), tree)
    const [answer] = await askLoader(
      env.python,
      [{ root: stdout.trim(), apps: apps.map(app => `django.contrib.${app}`) }],
      { SITE_ID: 1, SECRET_KEY: 'x' },
    )
    if (!answer || 'error' in answer) throw new Error(answer?.message ?? 'no answer')
    const parents = readings.flatMap(reading =>
      [...reading.parents].map(([id, of]) => [id, [...of].sort()] as const),
    )
    expect(Object.fromEntries(parents)).toEqual(answer.parents)
    expect(readings.flatMap(({ missing, unreadable }) => [...missing, ...unreadable])).toEqual([])
    expect(readings.map(({ name }) => name).sort()).toEqual(apps)
  },
)
