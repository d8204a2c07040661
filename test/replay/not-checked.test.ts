import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../src/config/fail-on.ts'
import type { Report } from '../../src/model/report.ts'
import { renderAnnotations } from '../../src/reporters/annotations.ts'
import { renderSarif } from '../../src/reporters/sarif.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { alembicInitial, alembicRevision } from '../../src/rules/examples.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const psql = { '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrations, runner: psql }\n' }
const users = 'CREATE TABLE users (id int primary key, email text);\n'
const sql = { ...psql, 'migrations/0001_init.sql': users }

async function seen(start: Files, change: Files, options = {}): Promise<Report> {
  return (await checkFiles({ start, change }, { replay: 'auto', ...options })).report
}

const notChecked = ({ verdict, coverage }: Report) => [
  verdict,
  coverage.histories.flatMap(history => history.notChecked),
]

describe('an incoming migration of which nothing ran', () => {
  it.each<[what: string, start: Files, change: Files, path: string, why: string]>([
    [
      'that only includes another file',
      sql,
      { 'migrations/0002_x.sql': '\\i ../other.sql\n' },
      'migrations/0002_x.sql',
      "psql's \\i reads another file",
    ],
    [
      'whose only statement waits for what a caller fills in',
      sql,
      { 'migrations/0002_x.sql': 'CREATE TABLE :name (id int);\n' },
      'migrations/0002_x.sql',
      'psql would replace :name with a variable that only the caller knows',
    ],
    [
      'for another database',
      { 'migrations/0001_init.sql': 'CREATE TABLE a (id int auto_increment) engine=innodb;\n' },
      { 'migrations/0002_x.sql': 'ALTER TABLE a MODIFY COLUMN id bigint unsigned;\n' },
      'migrations/0002_x.sql',
      'it looks like MySQL, not PostgreSQL',
    ],
    [
      'that only its own runner can run',
      { 'db/migrate/20250101000000_init.rb': 'class Init < ActiveRecord::Migration[8.0]\nend\n' },
      { 'db/migrate/20250102000000_x.rb': 'class X < ActiveRecord::Migration[8.0]\nend\n' },
      'db/migrate/20250102000000_x.rb',
      'its migrations are Ruby, which only their own runner can run',
    ],
  ])('is not checked: one %s', async (_, start, change, path, why) => {
    expect(notChecked(await seen(start, change))).toEqual(['not-checked', [{ path, why }]])
  })

  it('says what to do, in every report, and is red unless somebody says otherwise', async () => {
    const report = await seen(sql, { 'migrations/0002_x.sql': '\\i ../other.sql\n' })
    expect(report.notices).toEqual([
      "Not checked: nothing of migrations/0002_x.sql was run: psql's \\i reads another file.",
      'To have them checked, name the command that applies these migrations under `command:`, or write them so that they can be read; `exclude:` leaves out what nobody runs on PostgreSQL, and `on-not-checked: warn` lets them pass.',
    ])
    expect(renderTerminal(report)).toContain('? not checked: nothing of 1 incoming migration was run')
    expect(renderSummary(report)).toContain(
      'Migration Gate: not checked, nothing of 1 incoming migration was run',
    )
    expect(renderAnnotations(report)).toContain('::error title=Migration Gate did not check this::')
    expect(renderAnnotations(report, { onNotChecked: 'warn' })).toContain('::warning title=')
    const sarif = JSON.parse(renderSarif(report, [])).runs[0].invocations[0]
    expect([sarif.executionSuccessful, sarif.toolExecutionNotifications.length]).toEqual([false, 1])
    const codes = (['fail', 'warn', undefined] as const).map(onNotChecked =>
      exitCodeOf(report.verdict, { onUnknown: 'warn', onNotChecked }, 'error'),
    )
    expect(codes).toEqual([2, 0, 2])
  })

  it('is lenient where the configuration of base says so, and where the caller does', async () => {
    const change = { 'migrations/0002_x.sql': '\\i ../other.sql\n' }
    const file = `${psql['.migration-gate.yml']}on-not-checked: warn\n`
    const configured = await checkFiles(
      { start: { ...sql, '.migration-gate.yml': file }, change },
      { replay: 'auto' },
    )
    const asked = await checkFiles({ start: sql, change }, { replay: 'auto', onNotChecked: 'warn' })
    expect([configured.onNotChecked, asked.onNotChecked]).toEqual(['warn', 'warn'])
    const { report } = await checkFiles(
      { start: sql, change: { ...change, '.migration-gate.yml': file } },
      { replay: 'auto' },
    )
    expect(report.findings.map(({ rule }) => rule)).toEqual(['weakened-configuration'])
  })

  it('passes where only static checks were asked for, and says that nothing was replayed', async () => {
    const report = await seen(sql, { 'migrations/0002_x.sql': '\\i ../other.sql\n' }, { replay: 'off' })
    expect(notChecked(report)).toEqual(['pass', []])
    expect(renderTerminal(report)).toContain('1 incoming migration, nothing found; not replayed')
  })

  it('is none where the rest of it ran: the step is named', async () => {
    const report = await seen(sql, {
      'migrations/0002_x.sql':
        "\\i ../other.sql\nCREATE TABLE c (id int);\nINSERT INTO users VALUES (1, :'x');\n",
    })
    expect([...notChecked(report), report.notices.length]).toEqual(['pass', [], 2])
  })
})

describe('a step that was not run', () => {
  it.each([
    ['SELECT 1 AS x \\gset\nALTER TABLE no_such_table ADD COLUMN y int;\n', 'fail'],
    ['SELECT 1 AS x \\gset\nALTER TABLE users ADD COLUMN y int;\n', 'pass'],
    ["INSERT INTO users VALUES (1, :'x');\nALTER TABLE no_such_table ADD COLUMN y int;\n", 'fail'],
    ['ALTER TABLE no_such_table ADD COLUMN y int;\n\\i ../other.sql\n', 'fail'],
    ['\\i ../other.sql\nALTER TABLE no_such_table ADD COLUMN y int;\n', 'unknown'],
    ['\\i ../other.sql\nALTER TABLE users DROP COLUMN no_such_column;\n', 'unknown'],
    [
      "SELECT 'CREATE TABLE no_such_table (id int)' \\gexec\nALTER TABLE no_such_table ADD y int;\n",
      'unknown',
    ],
  ])('hides no error that can not depend on it: %j', async (text, verdict) => {
    const report = await seen(sql, { 'migrations/0002_x.sql': text })
    expect([report.verdict, report.unknowns]).toEqual([
      verdict,
      verdict === 'unknown' ? [expect.stringContaining('migrations/0002_x.sql')] : [],
    ])
  })

  it('of another, later migration hides nothing', async () => {
    const report = await seen(sql, {
      'migrations/0002_x.sql': 'ALTER TABLE no_such_table ADD COLUMN y int;\n',
      'migrations/0003_x.sql': '\\i ../other.sql\nCREATE TABLE c (id int);\n',
    })
    expect(report.verdict).toBe('fail')
  })
})

describe('a base that does not run', () => {
  const twice = { ...sql, 'migrations/0002_again.sql': users }

  it('decides nothing about what the change does elsewhere', async () => {
    const report = await seen(twice, { 'migrations/0003_x.sql': 'CREATE TABLE c (id int);\n' })
    expect([report.verdict, report.unknowns, report.notices]).toEqual([
      'pass',
      [],
      [
        'Base itself does not run to its end: migrations/0002_again.sql:1 fails. Nothing in this change names what it is about.',
      ],
    ])
  })

  it('never leads to a pass of what meets it', async () => {
    const report = await seen(twice, { 'migrations/0003_x.sql': 'ALTER TABLE users ADD COLUMN x int;\n' })
    expect([report.verdict, report.unknowns]).toEqual([
      'unknown',
      [
        'Base itself does not run to its end: migrations/0002_again.sql:1 fails, so nothing that comes after it is proven. migrations/0003_x.sql:1 uses "users", which it may have created or changed. Correct base first, start the replay from a dump of its schema (start-from), or accept what fails in the baseline.',
      ],
    ])
  })

  it('takes no blame for what the change does by itself', async () => {
    const report = await seen(twice, {
      'migrations/0003_x.sql':
        'ALTER TABLE users ADD COLUMN name text NOT NULL;\nINSERT INTO users (id) VALUES (1);\n',
    })
    const failed = report.findings.filter(({ sqlstate }) => sqlstate === '23502')
    expect([report.verdict, failed.map(({ introduced, causedBy }) => [introduced, causedBy])]).toEqual([
      'fail',
      [[true, undefined]],
    ])
  })

  it('takes the blame for what needs something that it fails to create, and the change is inconclusive', async () => {
    const broken = { ...sql, 'migrations/0002_b.sql': 'CREATE TABLE b (id int);\nSELECT 1/0;\n' }
    const report = await seen(broken, { 'migrations/0003_x.sql': 'ALTER TABLE b ADD COLUMN y int;\n' })
    expect([report.verdict, report.findings.some(({ introduced }) => introduced)]).toEqual(['unknown', false])
  })

  it('is no matter of a change that adds no migration', async () => {
    const report = await seen(twice, { 'src/app.ts': '' })
    expect(report.verdict).toBe('pass')
  })
})

describe('where a dump begins', () => {
  const dump = { ...alembicInitial, 'schema.sql': 'create table t (id int);\n' }
  it.each(['a', '1', 'alembic/versions/a1_customers.py'])(
    'is unknown where base has no %s',
    async through => {
      const report = await seen(
        { ...dump, '.migration-gate.yml': `start-from: { file: schema.sql, through: "${through}" }\n` },
        { 'alembic/versions/b2_x.py': alembicRevision('b2', 'a1') },
      )
      expect([report.verdict, report.unknowns]).toEqual([
        'unknown',
        [
          `Nothing was replayed: start-from names ${through} under \`through:\`, and base has no migration of that id. Near it are: a1.`,
        ],
      ])
    },
  )
})
