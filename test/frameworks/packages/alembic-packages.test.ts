import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { History, type HistoryReading } from '../../../src/model/history.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { answered } from '../answered.ts'

const env = await pythonEnv('packages-alembic')

/** Script directories, with the directories of versions where the package's own code names them. */
const scripts: Record<string, 'in versions' | 'as alembic.ini says' | 'in all below versions'> = {
  'aiida/storage/psql_dos/migrations': 'in versions',
  'aiida/storage/sqlite_dos/migrations': 'in versions',
  'aiida/storage/sqlite_zip/migrations': 'in versions',
  'buildbot/db/migrations': 'in versions',
  'dagster/_core/storage/alembic': 'in versions',
  'galaxy/model/migrations/alembic': 'as alembic.ini says',
  'jupyterhub/alembic': 'in versions',
  'keystone/common/sql/migrations': 'in all below versions',
  'mlflow/server/auth/db/migrations': 'in versions',
  'mlflow/store/db_migrations': 'in versions',
  'neutron/db/migration/alembic_migrations': 'in all below versions',
  'optuna/storages/_rdb/alembic': 'in versions',
  'zenml/zen_stores/migrations': 'in versions',
}

const listed = z.record(z.string(), z.array(z.string()))
const answerSchema = z.array(
  z.object({ heads: z.array(z.string()), parents: listed, dependencies: listed, labels: listed }),
)

test.skipIf(env.kind === 'missing')(
  'installed packages: revisions, edges, labels and heads are those of ScriptDirectory',
  async () => {
    if (env.kind === 'missing') return
    const ask = async (...input: unknown[]): Promise<unknown> =>
      JSON.parse(
        await answered(
          env.python,
          [join(import.meta.dirname, 'scripts_of_packages.py')],
          JSON.stringify(input),
        ),
      )
    const { site } = z.object({ site: z.string() }).parse(await ask())
    const files: Record<string, Buffer> = {}
    for (const package_ of new Set(Object.keys(scripts).map(path => path.split('/')[0] ?? ''))) {
      for (const entry of await readdir(join(site, package_), { recursive: true, withFileTypes: true })) {
        const path = relative(site, join(entry.parentPath, entry.name))
        if (entry.isFile() && isLookedAt(path)) files[path] = await readFile(join(site, path))
      }
    }
    const tree = memoryTree(files)
    const readings = await alembic.read(await alembic.locate(tree, []), tree)
    expect(readings.map(({ directory }) => directory).sort()).toEqual(Object.keys(scripts))

    const { answers } = z.object({ answers: answerSchema }).parse(
      await ask(
        ...Object.entries(scripts).map(([script, where]) => ({
          script,
          versions: where === 'in versions' ? null : directoriesBelow(script, Object.keys(files)),
        })),
      ),
    )
    const theirs = Object.fromEntries(Object.keys(scripts).map((script, index) => [script, answers[index]]))
    expect(Object.fromEntries(readings.map(reading => [reading.directory, ours(reading)]))).toEqual(theirs)
    expect(readings.flatMap(({ migrations }) => migrations).length).toBeGreaterThan(800)
  },
)

/** What the gate looks at: configurations, and Python files that may be env.py or revisions. */
function isLookedAt(path: string): boolean {
  return /\/alembic\.ini$|\/env\.py$|\/versions[^/]*\/(?:.+\/)?[^/]+\.py$/.test(path)
}

function directoriesBelow(script: string, paths: readonly string[]): string[] {
  const inside = paths.filter(path => path.startsWith(`${script}/versions`))
  return [...new Set(inside.map(path => path.slice(0, path.lastIndexOf('/'))))].sort()
}

function ours(reading: HistoryReading) {
  expect(reading.unreadable).toEqual([])
  expect(reading.missing).toEqual([])
  const sorted = (entries: Iterable<readonly [string, readonly string[]]>) =>
    Object.fromEntries([...entries].map(([id, of]) => [id, [...of].sort()]))
  return {
    heads: new History(reading)
      .heads()
      .map(({ id }) => id)
      .sort(),
    parents: sorted(reading.parents),
    dependencies: sorted([...(reading.dependencies ?? [])].filter(([, of]) => of.length > 0)),
    // Of an imported constant only the name is in the file.
    labels: sorted(
      reading.migrations
        .filter(({ labels }) => labels.length > 0)
        .map(({ id, labels }) => [id, labels.map(label => label.slice(label.lastIndexOf('.') + 1))]),
    ),
  }
}
