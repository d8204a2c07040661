/** The static replay of Alembic beside the real `alembic upgrade heads`, on the same revisions. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { alembic } from '../../src/frameworks/alembic/alembic.ts'
import { History } from '../../src/model/history.ts'
import type { Migration } from '../../src/model/migration.ts'
import { runOrder } from '../../src/model/order.ts'
import type { Engine, ScratchDatabase } from '../../src/postgres/engine.ts'
import type { Step, StepOutcome } from '../../src/replay/steps.ts'
import { catalogOf } from '../../src/schema/catalog.ts'
import { takenBack } from '../../test/frameworks/django-replay/support/static-and-real.ts'
import { writeFiles } from '../../test/frameworks/written-files.ts'
import { memoryTree } from '../../test/support/memory-tree.ts'
import type { AlembicProject } from './alembic-projects.ts'
import { inPython, takeAllBack } from './down.ts'
import { compareCatalogs, emptyOutcome, lastWords, type Outcome } from './outcome.ts'

/**
 * The packages' own env.py wants their configuration; what it says of the database is the same for all. What a revision
 * imports and is not installed stands in.
 */
const envFile = (naming: string): string => `import os
import sys
from alembic import context
from sqlalchemy import MetaData
from sqlalchemy import create_engine, pool

sys.path.append(os.environ["STAND_INS"])
from stand_ins import StandIns

target_metadata = MetaData(${naming})
engine = create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    # Only now: drivers try what they can do without.
    sys.meta_path.append(StandIns(lambda top: top == "simplejson"))
    context.configure(connection=connection, target_metadata=target_metadata, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
`

const bookkeeping = ['public.alembic_version']

/** A repository that has the package as its own. */
export async function alembicTree(
  project: AlembicProject,
  sitePackages: string,
): Promise<Record<string, string>> {
  const files = project.files ?? (await filesOfPackage(sitePackages, project.scripts.split('/')[0] ?? ''))
  return {
    ...files,
    'alembic.ini': `[alembic]\nscript_location = %(here)s/${project.scripts}\nprepend_sys_path = %(here)s\npath_separator = os\n`,
    [`${project.scripts}/env.py`]: envFile(project.naming ? `naming_convention=${project.naming}` : ''),
    [`${project.scripts}/script.py.mako`]: '',
  }
}

export async function compareAlembic(
  project: AlembicProject,
  python: string,
  sitePackages: string,
  engine: Engine,
  url: string,
): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-conformance-'))
  const outcome = emptyOutcome(project.name)
  try {
    const tree = await alembicTree(project, sitePackages)
    await writeFiles(directory, tree)
    await using real = await engine.scratch()
    await using ours = await engine.scratch()
    for (const database of [real, ours]) {
      const prepared = project.prelude ? await database.run(project.prelude) : undefined
      if (prepared && prepared.kind !== 'ok') throw new Error(`prelude: ${JSON.stringify(prepared)}`)
    }
    const env = {
      PATH: process.env.PATH ?? '',
      PYTHONDONTWRITEBYTECODE: '1',
      STAND_INS: join(import.meta.dirname, '../../test/frameworks/packages'),
      DATABASE_URL: await urlOf(real, url),
    }
    await promisify(execFile)(python, ['-m', 'alembic', 'upgrade', 'heads'], {
      cwd: directory,
      env,
      maxBuffer: 50_000_000,
    })
    const replayed = await replay(tree, ours, outcome)
    const catalogs = async () => ({
      real: await catalogOf(real, bookkeeping),
      ours: await catalogOf(ours, bookkeeping),
    })
    const after = await catalogs()
    compareCatalogs(outcome, after.real, after.ours)
    const program = inPython(python, downgrading, { cwd: directory, env })
    try {
      await takeAllBack(outcome, {
        migrations: replayed.migrations.map(({ id }) => id),
        really: async id => {
          const parents = replayed.migrations.find(one => one.id === id)?.parents ?? []
          const target = parents.filter(({ kind }) => kind === 'parent')
          // Of a merge, and of what is not one line, nothing says which side is meant.
          if (target.length > 1) return 'it has several parents'
          const answer = await program.ask(target[0]?.id ?? 'base')
          return answer === 'ok' ? undefined : answer
        },
        remaining: async () => {
          const rows = await real.run('select version_num from alembic_version')
          const heads = rows.kind === 'ok' ? rows.rows.map(({ version_num }) => String(version_num)) : []
          return withAncestors(heads, replayed.migrations)
        },
        statically: replayed.takeBack,
        catalogs,
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

/** Each revision in a transaction of its own, as the env.py above has it. */
async function replay(
  files: Readonly<Record<string, string>>,
  database: ScratchDatabase,
  outcome: Outcome,
): Promise<{ migrations: Migration[]; takeBack: (id: string) => Promise<{ why?: string; none?: true }> }> {
  const tree = memoryTree(files)
  const scope = (await alembic.read(await alembic.locate(tree, []), tree)).map(
    reading => new History(reading),
  )
  const interpreter = alembic.interpreter?.(scope, tree)
  if (!interpreter) throw new Error('Alembic has no interpreter')
  const migrations = runOrder(scope, alembic.runner.order)
  for (const migration of migrations) {
    outcome.migrations++
    const text = await tree.readText(migration.file)
    await database.run('BEGIN')
    const worked = await runSteps(migration.id, interpreter.steps(migration, text), database, outcome)
    await database.run(worked ? 'COMMIT' : 'ROLLBACK')
  }
  const back = interpreter.back?.()
  return {
    migrations,
    async takeBack(id) {
      const migration = migrations.find(one => one.id === id)
      if (!migration || !back) return { why: 'it is not known' }
      const text = await tree.readText(migration.file)
      if (!text.includes('def downgrade')) return { why: 'it has no downgrade()', none: true }
      return await takenBack(back.steps(migration, text), database)
    },
  }
}

function withAncestors(heads: readonly string[], migrations: readonly Migration[]): Set<string> {
  const byId = new Map(migrations.map(one => [one.id, one]))
  const found = new Set<string>()
  const waiting = [...heads]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(byId.get(next)?.parents.map(({ id }) => id) ?? []))
  }
  return found
}

const downgrading = `import sys
from alembic import command
from alembic.config import Config
for line in sys.stdin:
    try:
        command.downgrade(Config('alembic.ini'), line.strip())
        print('answer: ok', flush=True)
    except BaseException as error:
        print('answer: ' + repr(error)[:200].replace('\\n', ' '), flush=True)
`

/** Did all of its SQL work? */
async function runSteps(
  id: string,
  steps: AsyncGenerator<Step, void, StepOutcome | undefined>,
  database: ScratchDatabase,
  outcome: Outcome,
): Promise<boolean> {
  let answer: StepOutcome | undefined
  let failed = false
  for (;;) {
    const next = await steps.next(answer)
    if (next.done) return !failed
    const step = next.value
    answer = { kind: 'done', rows: [] }
    if (step.kind === 'unverified' || step.kind === 'stops') outcome.unverified.push(`${id}: ${step.why}`)
    else if (step.kind === 'skip') outcome.skipped.push(`${id}: ${step.why}`)
    else {
      const sql = step.kind === 'ask' ? step.query : step.text
      answer = await answerTo(sql, database)
      if (answer.kind === 'done' || step.kind !== 'sql') continue
      if (!failed) outcome.errors.push(`${id}: ${answer.code} ${answer.message}: ${sql}`)
      failed = true
    }
  }
}

async function answerTo(sql: string, database: ScratchDatabase): Promise<StepOutcome> {
  const ran = await database.run(sql)
  if (ran.kind === 'ok') return { kind: 'done', rows: ran.rows }
  const [code, message] = ran.kind === 'error' ? [ran.error.code, ran.error.message] : ['57014', ran.kind]
  return { kind: 'failed', code, message }
}

async function urlOf(database: ScratchDatabase, server: string): Promise<string> {
  const outcome = await database.run('SELECT current_database()::text AS name')
  const url = new URL(server)
  url.pathname = `/${outcome.kind === 'ok' ? String(outcome.rows[0]?.name) : ''}`
  return url.href.replace(/^postgres(?:ql)?:/, 'postgresql+psycopg:')
}

/** The Python files of an installed package, as its own repository has them. */
async function filesOfPackage(root: string, directory: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const entry of await readdir(join(root, directory), { withFileTypes: true })) {
    const path = `${directory}/${entry.name}`
    if (entry.isDirectory()) {
      if (!/^(?:tests?|__pycache__|locale|static)$/.test(entry.name))
        Object.assign(files, await filesOfPackage(root, path))
    } else if (entry.name.endsWith('.py')) files[path] = await readFile(join(root, path), 'utf8')
  }
  return files
}
