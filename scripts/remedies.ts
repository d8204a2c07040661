/** The commands of each framework that put a collision right, as its findings name them, for a small history of each. */
import { findHistories, readHistories } from '../src/frameworks/find-histories.ts'
import { frameworks } from '../src/frameworks/registry.ts'
import { memoryTree } from '../test/support/memory-tree.ts'

export interface Remedy {
  id: string
  title: string
  /** Adds a merge migration. */
  merge?: string
  /** Deletes the incoming migration and generates it again, on a branch that has all of base. */
  regenerate?: readonly string[]
}

const django = (dependency: string) =>
  `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependency}]\n    operations = []\n`
const revision = (id: string, down: string) =>
  `revision = "${id}"\ndown_revision = ${down}\n\n\ndef upgrade():\n    pass\n`
const table = (name: string) => `CREATE TABLE "${name}" ("id" serial PRIMARY KEY);\n`
const entry = (idx: number, tag: string) => ({ idx, version: '7', when: idx, tag, breakpoints: true })

/** By the framework: what base has, and a migration of the change, the last one. */
const samples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  django: {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': django(''),
    'shop/migrations/0002_price.py': django("('shop', '0001_initial')"),
    'shop/migrations/0002_stock.py': django("('shop', '0001_initial')"),
  },
  alembic: {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/a1_initial.py': revision('a1', 'None'),
    'alembic/versions/b2_price.py': revision('b2', '"a1"'),
    'alembic/versions/c3_stock.py': revision('c3', '"a1"'),
  },
  prisma: {
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    'prisma/migrations/20250101000000_initial/migration.sql': table('Customer'),
    'prisma/migrations/20250102000000_stock/migration.sql': table('Stock'),
  },
  drizzle: {
    'drizzle/20250101000000_initial/migration.sql': table('customers'),
    'drizzle/20250101000000_initial/snapshot.json': '{}',
    'drizzle/20250102000000_stock/migration.sql': table('stock'),
    'drizzle/20250102000000_stock/snapshot.json': '{}',
  },
  'drizzle-journal': {
    'drizzle/meta/_journal.json': JSON.stringify({
      version: '7',
      dialect: 'postgresql',
      entries: [entry(0, '0000_initial'), entry(1, '0001_stock')],
    }),
    'drizzle/0000_initial.sql': table('customers'),
    'drizzle/0001_stock.sql': table('stock'),
  },
}

/** Throws where a sample is not read as the framework's, or a framework has remedies and no sample. */
export async function remedies(): Promise<Remedy[]> {
  const found: Remedy[] = []
  for (const { id, load } of frameworks) {
    const { title, mergeCommand, regenerate } = await load()
    const sample = samples[id]
    if (!sample) {
      if (mergeCommand || regenerate) throw new Error(`scripts/remedies.ts has no sample of ${id}.`)
      continue
    }
    const tree = memoryTree(sample)
    const [history] = await readHistories(await findHistories(tree, frameworks, { histories: [] }), tree)
    const last = history?.migrations.at(-1)
    if (history?.framework !== id || !last)
      throw new Error(`scripts/remedies.ts: the sample of ${id} is not its own.`)
    found.push({
      id,
      title,
      ...(mergeCommand ? { merge: mergeCommand(history, history.migrations.slice(-2)) } : {}),
      ...(regenerate ? { regenerate: regenerate(history, [last], 'main') } : {}),
    })
  }
  return found
}
