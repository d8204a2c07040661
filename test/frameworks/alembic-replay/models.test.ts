import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createAllCalls } from '../../../src/frameworks/alembic/models/created-all.ts'
import { type BuiltModels, readModels } from '../../../src/frameworks/alembic/models/read-models.ts'
import { loadPython } from '../../../src/languages/python/syntax.ts'
import type { Engine, ScratchDatabase } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { catalogOf, diffCatalogs } from '../../../src/schema/catalog.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { type PythonEnv, pythonEnv } from '../../support/python-env.ts'
import { models } from './models.ts'

const alembic = await pythonEnv('alembic')

describe.skipIf(alembic.kind === 'missing')('what models declare is what create_all() makes', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 20, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  it.each(Object.entries(models))('%s', async (_, files) => {
    if (alembic.kind === 'missing') return
    const [real, read] = [await engine.scratch(), await engine.scratch()]
    await createAll(alembic, files, await urlOf(real))
    const { tables, undecided } = await modelsOf(files)
    expect(undecided).toEqual([])
    for (const text of [
      ...tables.flatMap(({ statements }) => statements),
      ...tables.flatMap(({ keys }) => keys),
    ])
      expect([text, await read.run(text)]).toMatchObject([text, { kind: 'ok' }])
    const catalog = await catalogOf(real)
    expect(Object.keys(catalog).length + [...Object.values(catalog)].length).toBeGreaterThan(0)
    expect(tables.length).toBeGreaterThan(0)
    expect(diffCatalogs(catalog, await catalogOf(read))).toEqual([])
  })
})

const program = `
from sqlalchemy import create_engine
from app.models import metadata

def create(url):
    metadata.create_all(create_engine(url))
`

async function modelsOf(files: Readonly<Record<string, string>>): Promise<BuiltModels> {
  const tree = memoryTree({ 'app/__init__.py': '', 'app/db.py': program, 'migrations/env.py': '', ...files })
  const parser = await loadPython()
  const { calls } = await createAllCalls(tree, parser)
  const built = await readModels(calls, 'migrations/env.py', tree, parser)
  if (!built) throw new Error('nothing was read')
  return built
}

async function createAll(
  env: PythonEnv,
  files: Readonly<Record<string, string>>,
  url: string,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'models-'))
  try {
    const all = { 'app/__init__.py': '', 'app/db.py': program, ...files }
    for (const [path, text] of Object.entries(all)) {
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), text)
    }
    const driver = url.replace(/^postgres(?:ql)?:/, 'postgresql+psycopg:')
    const code = `import sys; sys.path.insert(0, '.'); from app.db import create; create(${JSON.stringify(driver)})`
    await promisify(execFile)(env.python, ['-c', code], {
      cwd: directory,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function urlOf(database: ScratchDatabase): Promise<string> {
  const outcome = await database.run('SELECT current_database() AS name')
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${outcome.kind === 'ok' ? String(outcome.rows[0]?.name) : ''}`
  return url.href
}
