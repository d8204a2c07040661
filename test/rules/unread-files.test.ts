import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { djangoInitial, sqlInitial } from '../../src/rules/examples.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const notices = async (start: Files, change: Files) => (await checkFiles({ start, change })).report.notices

describe('a new or changed file beside migrations that was not read as one', () => {
  it.each<[path: string, start: Files]>([
    ['db/migrations/add_users.sql', sqlInitial],
    ['db/migrations/later/helper.sql', sqlInitial],
    ['shop/migrations/_0002_x.py', djangoInitial],
    [
      'prisma/migrations/20240101000001_b/more.sql',
      {
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
        'prisma/migrations/20240101000000_a/migration.sql': 'select 1;',
        'prisma/migrations/20240101000001_b/migration.sql': 'select 1;',
      },
    ],
  ])('is named: %s', async (path, start) => {
    const text = 'create table users (id int);\n'
    const change: Files = { [path]: path.endsWith('.py') ? 'x = 1\n' : text }
    expect(await notices(start, change)).toEqual([
      `Not read as a migration, though in the directory of one: ${path}. If it is to run, give it a name like those of the other files there.`,
    ])
  })

  it.each<[what: string, start: Files, change: Files]>([
    [
      'what undoes a migration, where base has such files',
      { 'migrations/1_a.up.sql': 'select 1;', 'migrations/1_a.down.sql': 'select 1;' },
      { 'migrations/2_b.up.sql': 'select 1;', 'migrations/2_b.down.sql': 'select 1;' },
    ],
    [
      'notes, data and packages',
      djangoInitial,
      { 'shop/migrations/README.md': 'x', 'shop/migrations/__init__.py': '#' },
    ],
    ['what did not change', { ...sqlInitial, 'db/migrations/helper.sql': 'select 1;' }, { 'README.md': 'x' }],
  ])('nothing is said of %s', async (_, start, change) => {
    expect(await notices(start, change)).toEqual([])
  })

  it('is named where only this change undoes migrations by its name', async () => {
    const change = {
      'db/migrations/0003_c.sql': 'select 1;',
      'db/migrations/0003_c.down.sql': 'drop table x;',
    }
    expect(await notices(sqlInitial, change)).toEqual([
      expect.stringContaining('db/migrations/0003_c.down.sql'),
    ])
  })
})

describe('a file that looks like a migration, in no known history', () => {
  it('is named, and what to set: the verdict does not say that nothing is added', async () => {
    const { report } = await checkFiles({
      start: sqlInitial,
      change: { 'database/steps/0001_a.sql': 'create tabel a;', 'database/steps/0002_b.sql': 'select 1;' },
    })
    expect([report.verdict, report.notices]).toEqual([
      'pass',
      [
        'Not read, though they look like migrations: database/steps/0001_a.sql, database/steps/0002_b.sql. If somebody runs what is in database/steps, name it in .migration-gate.yml: `histories: [{ framework: sql, path: database/steps }]`; else leave it out with `exclude:`.',
      ],
    ])
    expect(renderTerminal(report)).toContain(
      'pass: nothing of a known history changes; 2 files that look like migrations were not read',
    )
    expect(renderTerminal(report)).not.toContain('no migration is added')
  })

  it.each(['tests/fixtures/0001_a.sql', 'src/001.ts', 'docs/0001_intro.sql', 'app/models.py'])(
    'is not %s',
    async path => {
      expect(await notices(sqlInitial, { [path]: 'select 1;' })).toEqual([])
    },
  )
})
