import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { drizzlePackages } from '../../scripts/conformance/runners/drizzle.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'
import { pythonEnv } from '../support/python-env.ts'
import { installed } from '../support/real-runners.ts'
import { alembicProject, revision } from './projects.ts'
import { nodeProject, nodeRunner } from './runner.ts'

const python = await pythonEnv('alembic')
if (python.kind === 'ready') process.env.PATH = `${python.bin}:${process.env.PATH}`

interface Sides {
  start: Files
  base?: Files
  change: Files
}

/** The verdict, and what is said of models; `replay` as in a pull request. */
async function found(sides: Sides, options: Parameters<typeof checkFiles>[1] = {}) {
  const { report } = await checkFiles(sides, {
    replay: 'auto',
    postgres: inject('postgresUrl'),
    ...options,
  })
  return {
    verdict: report.verdict,
    unknowns: report.unknowns,
    models: report.findings
      .filter(({ rule }) => rule === 'models-out-of-date')
      .map(({ path, introduced, message }) => ({ path, introduced, message })),
  }
}

describe.skipIf(python.kind === 'missing')('models with real Alembic', () => {
  const env = String(alembicProject()['migrations/env.py'])
  const models = (columns: string) =>
    `import sqlalchemy as sa\n\nmetadata = sa.MetaData()\nthreads = sa.Table('threads', metadata, sa.Column('id', sa.Integer, primary_key=True)${columns})\n`
  const start: Files = {
    ...alembicProject(),
    'migrations/env.py': `import sys\nsys.path.insert(0, '.')\nfrom models import metadata\n${env.replace('connection=connection', 'connection=connection, target_metadata=metadata')}`,
    '.migration-gate.yml': 'command:\n  run: alembic upgrade head\n  models: alembic check\n',
    'models.py': models(''),
    'migrations/versions/a1_threads.py': revision(
      'a1',
      undefined,
      "op.create_table('threads', sa.Column('id', sa.Integer(), primary_key=True))",
    ),
  }
  const title = ", sa.Column('title', sa.Text)"
  const added = revision('b2', 'a1', "op.add_column('threads', sa.Column('title', sa.Text()))")

  it('agree, lack a migration, or were out of step before', async () => {
    const both = { 'models.py': models(title), 'migrations/versions/b2_title.py': added }
    expect(await found({ start, change: both })).toEqual({ verdict: 'pass', unknowns: [], models: [] })
    const alone = await found({ start, change: { 'models.py': models(title) } })
    expect(alone).toEqual({
      verdict: 'fail',
      unknowns: [],
      models: [
        {
          path: 'models.py',
          introduced: true,
          message: expect.stringContaining('the migration for it is missing'),
        },
      ],
    })
    const before = { ...start, 'models.py': models(title) }
    const old = await found({ start: before, change: { 'notes.txt': 'a change' } })
    expect(old).toMatchObject({ verdict: 'pass', models: [{ introduced: false }] })
  })

  it('are asked of base on a database of its own where only an empty one is asked for', async () => {
    const before = { ...start, 'models.py': models(title) }
    const old = await found({ start: before, change: { 'notes.txt': '' } }, { replay: 'fresh' })
    expect(old).toMatchObject({ verdict: 'pass', models: [{ introduced: false }] })
    const mine = await found({ start, change: { 'models.py': models(title) } }, { replay: 'fresh' })
    expect(mine).toMatchObject({ verdict: 'fail', models: [{ introduced: true }] })
  })

  it('are not asked for a fork, which is said', async () => {
    const { report } = await checkFiles(
      { start, change: { 'models.py': models(title) } },
      {
        replay: 'auto',
        postgres: inject('postgresUrl'),
        trust: { author: 'stranger', token: 'reads' },
      },
    )
    expect(report.findings).toEqual([])
    expect(report.notices.filter(notice => notice.includes('alembic check'))).toEqual([
      'Models were not compared with migrations: `alembic check` was not run, since it would run the code of a fork.',
    ])
  })
})

const packages = await installed(cache => cache.npm('drizzle', drizzlePackages))
const drizzle = packages === undefined ? undefined : join(packages, 'node_modules/drizzle-kit/bin.cjs')

describe.skipIf(drizzle === undefined)('models with the real drizzle-kit', { timeout: 120_000 }, () => {
  const link = `ln -s ${join(drizzle ?? '', '../..')} node_modules`
  const schema = (column: string) =>
    `import { pgTable, serial, text } from 'drizzle-orm/pg-core'\n\nexport const users = pgTable('users', { id: serial().primaryKey()${column} })\n`
  const column = (name: string, type: string) => ({
    name,
    type,
    primaryKey: name === 'id',
    notNull: name === 'id',
  })
  const snapshot = (columns: readonly ReturnType<typeof column>[], id: string, prevId: string) =>
    JSON.stringify({
      id,
      prevId,
      version: '7',
      dialect: 'postgresql',
      tables: {
        'public.users': {
          name: 'users',
          schema: '',
          columns: Object.fromEntries(columns.map(one => [one.name, one])),
          indexes: {},
          foreignKeys: {},
          compositePrimaryKeys: {},
          uniqueConstraints: {},
          policies: {},
          checkConstraints: {},
          isRLSEnabled: false,
        },
      },
      enums: {},
      schemas: {},
      sequences: {},
      roles: {},
      policies: {},
      views: {},
      _meta: { columns: {}, schemas: {}, tables: {} },
    })
  const journal = (...tags: string[]) =>
    JSON.stringify({
      version: '7',
      dialect: 'postgresql',
      entries: tags.map((tag, idx) => ({ idx, version: '7', when: 1000 + idx, tag, breakpoints: true })),
    })
  const id = column('id', 'serial')
  const start: Files = {
    '.gitignore': 'node_modules/\n',
    'migrate.cjs': `const { drizzle } = require('drizzle-orm/node-postgres')
const { migrate } = require('drizzle-orm/node-postgres/migrator')
const { Client } = require('pg')
const client = new Client(process.env.DATABASE_URL)
client.connect().then(() => migrate(drizzle(client), { migrationsFolder: 'drizzle' })).then(() => client.end())
`,
    'drizzle.config.ts': `import { defineConfig } from 'drizzle-kit'\n\nexport default defineConfig({ dialect: 'postgresql', schema: './schema.ts', out: './drizzle' })\n`,
    '.migration-gate.yml': `command:\n  run: ${link} && ${process.execPath} migrate.cjs\n  models: ${link} && ${process.execPath} node_modules/drizzle-kit/bin.cjs generate\n`,
    'schema.ts': schema(''),
    'drizzle/meta/_journal.json': journal('0000_users'),
    'drizzle/meta/0000_snapshot.json': snapshot([id], 'a', '00000000-0000-0000-0000-000000000000'),
    'drizzle/0000_users.sql': 'CREATE TABLE "users" ("id" serial PRIMARY KEY);\n',
  }

  it('lack a migration where the generator writes one', async () => {
    const named = schema(', name: text()')
    const whole = {
      'schema.ts': named,
      'drizzle/meta/_journal.json': journal('0000_users', '0001_name'),
      'drizzle/meta/0001_snapshot.json': snapshot([id, column('name', 'text')], 'b', 'a'),
      'drizzle/0001_name.sql': 'ALTER TABLE "users" ADD COLUMN "name" text;\n',
    }
    expect(await found({ start, change: whole })).toEqual({ verdict: 'pass', unknowns: [], models: [] })
    const alone = await found({ start, change: { 'schema.ts': named } })
    expect(alone).toEqual({
      verdict: 'fail',
      unknowns: [],
      models: [
        {
          path: 'schema.ts',
          introduced: true,
          message: expect.stringMatching(
            /it writes drizzle\/0001_\w+\.sql, drizzle\/meta\/0001_snapshot\.json, /,
          ),
        },
      ],
    })
  })
})

describe('a check that writes a file that git has', () => {
  const project = nodeProject(`command:\n  run: ${nodeRunner}\n  models: ls db/migrations > db/dump.txt`)
  const first = { 'db/migrations/01_a.sql': 'create table a ();\n' }
  const start = { ...project, ...first, 'db/dump.txt': '01_a.sql\n' }
  const second = { 'db/migrations/02_b.sql': 'create table b ();\n' }

  it('fails where the file differs afterwards, and not where it was written again as it was', async () => {
    expect(await found({ start, change: { ...second, 'db/dump.txt': '01_a.sql\n02_b.sql\n' } })).toEqual({
      verdict: 'pass',
      unknowns: [],
      models: [],
    })
    const stale = await found({ start, change: second })
    expect(stale).toEqual({
      verdict: 'fail',
      unknowns: [],
      models: [
        {
          path: 'db/migrations/02_b.sql',
          introduced: true,
          message: expect.stringContaining('it writes db/dump.txt: '),
        },
      ],
    })
  })
})
