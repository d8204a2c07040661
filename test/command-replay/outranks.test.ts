import { describe, expect, it } from 'vitest'
import { checkFiles, line } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'
import { nodeProject } from './runner.ts'

const program = String(nodeProject()['migrate.cjs'])
const [config = ''] = Object.entries(nodeProject()).flatMap(([path, text]) =>
  path === '.migration-gate.yml' ? String(text) : [],
)
const numbered = "const [version] = file.split('_')"
/** Knows migrations by their whole names. */
const byName = program.replace(numbered, 'const version = file')
/** Ends where one comes before what is applied, as node-pg-migrate and Kysely do. */
const inOrder = byName.replace(
  "await client.query('begin')",
  "if (rows.some(row => row.version > file)) { console.error('not in order: ' + file); process.exit(1) }\n    await client.query('begin')",
)
const table = (name: string): string => `create table ${name} (id int primary key);\n`
const project = (source: string, files: Files): Files => ({
  'migrate.cjs': source,
  '.migration-gate.yml': config,
  ...files,
})

async function checked(start: Files, change: Files) {
  const { report } = await checkFiles({ start, change }, { replay: 'auto' })
  return { verdict: report.verdict, findings: report.findings.map(line), unknowns: report.unknowns, report }
}

describe('a command that runs all outranks what was expected of it', () => {
  const late = { 'db/migrations/0001_a.sql': table('a'), 'db/migrations/0003_c.sql': table('c') }

  it('runs a late migration', async () => {
    const change = { 'db/migrations/0002_b.sql': table('b') }
    const { verdict, report } = await checked(project(byName, late), change)
    expect([verdict, report.findings]).toMatchObject([
      'pass',
      [{ rule: 'out-of-order', severity: 'note', message: expect.stringContaining('own command ran both') }],
    ])
    const { findings } = await checked(late, change)
    expect(findings).toEqual([expect.stringContaining('error out-of-order')])
  })

  it('runs two of one number', async () => {
    const change = { 'db/migrations/0003_d.sql': table('d') }
    const { verdict, report } = await checked(project(byName, late), change)
    expect([verdict, report.findings]).toMatchObject([
      'pass',
      [{ rule: 'duplicate-version', severity: 'note' }],
    ])
  })

  it('but not where it passes one of the two by', async () => {
    const change = { 'db/migrations/0003_d.sql': table('d') }
    const { findings, unknowns, verdict } = await checked(project(program, late), change)
    expect(verdict).not.toBe('pass')
    expect(findings).toEqual([expect.stringContaining('error duplicate-version')])
    expect(unknowns).toEqual([expect.stringContaining('without recording db/migrations/0003_d.sql')])
  })

  it('but not where it was not run on both ways to a database', async () => {
    const start = project(byName, { ...late, '.migration-gate.yml': `${config}replay: fresh\n` })
    const { report } = await checkFiles({ start, change: { 'db/migrations/0002_b.sql': table('b') } })
    expect(report.findings.map(line)).toEqual([expect.stringContaining('error out-of-order')])
  })

  it('creates what is there already only if it is not there', async () => {
    const rails = (name: string) =>
      `class ${name} < ActiveRecord::Migration[7.1]\n  def change\n    create_table :users do |t|\n    end\n  end\nend\n`
    const source = byName
      .replaceAll("'db/migrations", "'db/migrate")
      .replace(
        "readFileSync('db/migrate/' + file, 'utf8')",
        "'create table if not exists users (id int primary key)'",
      )
    const { verdict, report } = await checked(
      project(source, { 'db/migrate/20240101000000_users.rb': rails('Users') }),
      { 'db/migrate/20240102000000_users_too.rb': rails('UsersToo') },
    )
    expect([verdict, report.findings]).toMatchObject(['pass', [{ rule: 'same-object', severity: 'note' }]])
  })

  describe('of a migration with another name', () => {
    const start = { 'db/migrations/0001_a.sql': table('a'), 'db/migrations/0002_b.sql': table('b') }
    const change = { 'db/migrations/0002_b.sql': null, 'db/migrations/0002_bills.sql': table('b') }
    const more = { ...change, 'db/migrations/0003_c.sql': 'alter table b add column c int;\n' }

    it.each([
      ['alone', change],
      ['before a new one', more],
    ])('goes by numbers, and takes it for applied: %s', async (_, renamed) => {
      const { verdict, report } = await checked(project(program, start), renamed)
      expect([verdict, report.findings]).toMatchObject([
        'pass',
        [
          {
            rule: 'applied-migration-removed',
            severity: 'note',
            message: expect.stringContaining("own command ran on base's database"),
          },
        ],
      ])
      expect(report.coverage.histories).toMatchObject([{ replay: 'both' }])
    })

    it.each([
      ['alone', change],
      ['before a new one', more],
    ])('goes by whole names, and stops at it: %s', async (_, renamed) => {
      const { verdict, findings, unknowns } = await checked(project(byName, start), renamed)
      expect([verdict, findings, unknowns]).toEqual([
        'fail',
        [
          'warning applied-migration-removed db/migrations/0002_bills.sql:1:1',
          'error replay-duplicate-table db/migrations/0002_bills.sql:1:14',
        ],
        [],
      ])
    })

    it('goes by whole names, stops at it, and says nothing of that', async () => {
      const quiet = byName.replaceAll('process.exit(1)', 'process.exit(0)')
      const { verdict, findings } = await checked(project(quiet, start), change)
      expect([verdict, findings]).toEqual([
        'fail',
        expect.arrayContaining(['error replay-duplicate-table db/migrations/0002_bills.sql:1:14']),
      ])
    })
  })

  it('that refuses is named with the database that it refuses', async () => {
    const { unknowns } = await checked(project(inOrder, late), { 'db/migrations/0002_b.sql': table('b') })
    expect(unknowns).toEqual([
      expect.stringContaining(
        "run in the merged files against base's database, ended with exit code 1, and the database met no error. Run it on your machine against a database that has all migrations of base to see why",
      ),
    ])
  })
})

describe('a history without numbers in its names', () => {
  const start = project(byName.replaceAll('db/migrations', 'db/changes'), {
    'db/changes/accounts.sql': table('accounts'),
    'db/changes/README.md': '# Changes\n',
    '.migration-gate.yml': `${config}histories: [{ framework: programs, path: db/changes }]\n`,
  })
  const withoutReadme = Object.fromEntries(Object.entries(start).filter(([path]) => !path.endsWith('.md')))

  it('is run by a command: each new file is a migration', async () => {
    const { verdict, report } = await checked(withoutReadme, { 'db/changes/teams.sql': table('teams') })
    expect([verdict, report.findings, report.coverage.histories]).toMatchObject([
      'pass',
      [],
      [{ framework: 'programs', migrations: 2, incoming: 1, replay: 'both' }],
    ])
  })

  it('fails at the line of the new file', async () => {
    const { report } = await checked(withoutReadme, {
      'db/changes/teams.sql': `${table('teams')}${table('accounts')}`,
    })
    expect(report.findings).toMatchObject([
      { rule: 'replay-duplicate-table', path: 'db/changes/teams.sql', range: { start: { line: 2 } } },
    ])
  })
})
