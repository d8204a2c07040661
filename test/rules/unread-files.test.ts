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

const unrecognised = async (start: Files, change: Files) =>
  (await checkFiles({ start, change })).report.findings
    .filter(({ rule }) => rule === 'unrecognised-migrations')
    .map(({ severity, path, message }) => ({ severity, path, message }))

describe('files that look like migrations, in no known history', () => {
  it('are a note with what to set: the verdict does not say that nothing is added', async () => {
    const { report } = await checkFiles({
      start: sqlInitial,
      change: { 'database/steps/0001_a.sql': 'create tabel a;', 'database/steps/0002_b.sql': 'select 1;' },
    })
    expect([report.verdict, report.notices]).toEqual(['pass', []])
    expect(report.findings).toMatchObject([
      {
        rule: 'unrecognised-migrations',
        severity: 'note',
        introduced: true,
        path: 'database/steps/0001_a.sql',
        message:
          'Migration Gate did not read database/steps/0001_a.sql, database/steps/0002_b.sql: no framework claims database/steps. If somebody runs these files, add this to .migration-gate.yml: `histories: [{ framework: sql, path: database/steps }]`. If nobody does, add `exclude: [database/steps/**]`.',
      },
    ])
    expect(renderTerminal(report)).toContain('pass: no errors; 1 note')
    expect(report.coverage.notRead).toEqual(['database/steps/0001_a.sql', 'database/steps/0002_b.sql'])
    expect(renderTerminal(report)).not.toContain('no migration is added')
  })

  it('are no note any more where the configuration says what the note told', async () => {
    const steps = { 'db/my steps/001_a.sql': 'create table a (id int);' }
    const change = { 'db/my steps/002_b.sql': 'create table b (id int);' }
    const [note] = await unrecognised({ ...sqlInitial, ...steps }, change)
    const [histories = '', exclude = ''] = Array.from(
      note?.message.matchAll(/`([^`]*)`/g) ?? [],
      ([, text]) => text,
    )
    for (const setting of [histories, exclude])
      expect(
        await unrecognised({ ...sqlInitial, ...steps, '.migration-gate.yml': `${setting}\n` }, change),
        setting,
      ).toEqual([])
    const configured = { ...sqlInitial, ...steps, '.migration-gate.yml': `${histories}\n` }
    const { report } = await checkFiles({ start: configured, change })
    expect(report.coverage.histories).toContainEqual(
      expect.objectContaining({ framework: 'sql', migrations: 2, incoming: 1 }),
    )
  })

  it('count with what base has: one new file is enough', async () => {
    const start = { ...sqlInitial, 'legacy/1-a.sql': 'create table a (id int);' }
    expect(await unrecognised(start, { 'legacy/2-b.sql': 'alter table a add b int;' })).toMatchObject([
      { severity: 'note', path: 'legacy/2-b.sql' },
    ])
  })

  it('of a language that only a command runs get one', async () => {
    const start = { ...sqlInitial, 'db/plain/001.clj': '(create-table :a)' }
    const [note] = await unrecognised(start, { 'db/plain/002.clj': '(create-table :b)' })
    expect(note).toBeUndefined()
    const [other] = await unrecognised(
      { ...sqlInitial, 'lib/migrations/001-a.clj': '(create-table :a)' },
      { 'lib/migrations/002-b.clj': '(create-table :b)' },
    )
    expect(other?.message).toContain(
      '`histories: [{ framework: programs, path: lib/migrations }]` and `command: { run: make migrate, framework: programs }`',
    )
  })

  const two = (
    directory: string,
    first: string,
    second: string,
    text = 'create table a (id int);',
  ): Files => ({
    [`${directory}${first}`]: text,
    [`${directory}${second}`]: text,
  })

  it.each<[what: string, change: Files]>([
    ['fixtures', two('tests/fixtures/', '0001_a.sql', '0002_b.sql')],
    ['a single file', { 'steps/0001_a.sql': 'create table a (id int);' }],
    ['sources', two('src/', '001.ts', '002.ts')],
    ['docs', two('docs/', '0001_intro.sql', '0002_more.sql')],
    ['decisions', two('adr/', '0001-use-postgres.md', '0002-use-kafka.md')],
    ['decisions about migrations', two('docs/migrations/', '0001-a.md', '0002-b.md')],
    ['a blog', two('_posts/', '2024-01-01-post.md', '2024-02-01-post.md')],
    ['a changelog', two('changelog/', '2024-01-01.sql', '2024-02-01.sql')],
    ['pictures', two('assets/migrations/', '001-birds.png', '002-whales.png')],
    ['queries', two('reports/', '001_sales.sql', '002_returns.sql', 'select * from orders;')],
    ['queries of another name', two('analytics/', '001_sales.sql', '002_returns.sql', 'select 1;')],
    ['another database', two('mysql/steps/', '001_a.sql', '002_b.sql')],
    ['numbers that do not count', two('steps/', '2024_a.sql', '2024_b.sql')],
    ['names without numbers', two('steps/', 'first.sql', 'second.sql')],
    ['tests of migrations', two('src/migrations/__tests__/', '001-a.ts', '002-b.ts')],
    ['a model', { 'app/models.py': 'x = 1' }],
  ])('are not %s', async (_, change) => {
    expect(await unrecognised(sqlInitial, change)).toEqual([])
  })
})
