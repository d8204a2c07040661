import { describe, expect, it } from 'vitest'
import { findHistories } from '../../src/frameworks/find-histories.ts'
import { frameworks } from '../../src/frameworks/registry.ts'
import { checkFiles, line } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'
import { memoryTree } from '../support/memory-tree.ts'
import { cargo, goModule, npm, project, requirements, table } from './layouts/layout.ts'

async function found(files: Record<string, string>): Promise<string[]> {
  const locations = await findHistories(memoryTree(files), frameworks, { histories: [] })
  return locations.map(({ framework, directory }) => `${framework} ${directory}`).sort()
}

async function checked(start: Files, change: Files): Promise<[string, string[]]> {
  const { report } = await checkFiles({ start, change }, { replay: 'auto' })
  return [report.verdict, [...report.findings.map(line), ...report.unknowns]]
}

describe('directories that may hold anything', () => {
  it('are not taken for what a project has elsewhere', async () => {
    const migrations = { ...cargo('sqlx'), 'migrations/20240101000000_a.sql': table('a') }
    const queries = { 'sql/001_report.sql': 'select 1;', 'sql/002_report.sql': 'select 2;' }
    expect(await found({ ...migrations, ...queries })).toEqual(['sql migrations'])
  })

  it('are not taken where most files have no number', async () => {
    const files = { 'sql/get_a.sql': 'select 1;', 'sql/get_b.sql': 'select 2;', 'sql/2fa.sql': 'select 3;' }
    expect(await found({ ...cargo('sqlx'), ...files })).toEqual([])
  })

  it.each(['mysql/sql', 'testdata/sql', 'node_modules/x/sql'])('are not %s', async directory => {
    const files = { [`${directory}/1_a.sql`]: table('a'), [`${directory}/2_b.sql`]: table('b') }
    expect(await found({ ...npm('postgres-migrations'), ...files })).toEqual([])
  })

  it('are taken where a file of the runner stands in them', async () => {
    const files = { 'db/schema/tern.conf': '[database]\n', 'db/schema/001_a.sql': table('a') }
    expect(await found(files)).toEqual(['sql db/schema'])
  })

  it('are those that a file names, but nothing outside of the repository', async () => {
    const files = { 'db/steps/1-a.sql': table('a'), 'etc/1-a.sql': table('a') }
    const named = (dir: string) => ({ ...files, 'dbconfig.yml': `production:\n    dir: ${dir}\n` })
    expect(await found(named('./db/steps'))).toEqual(['sql db/steps'])
    expect(await found(named('"db/steps"'))).toEqual(['sql db/steps'])
    expect(await found(named('../../etc'))).toEqual([])
    expect(await found(named('$DIR'))).toEqual([])
  })
})

describe('files whose names several runners have', () => {
  const efCore = 'public partial class A : Migration { }\n'
  const fluent = '[Migration(20240101000000)]\npublic class A : Migration { }\n'

  it.each<[what: string, files: Record<string, string>, home: string]>([
    [
      'C# with FluentMigrator in the project, and its attribute',
      { ...project('FluentMigrator.Runner'), 'Shop/Migrations/20240101000000_A.cs': fluent },
      'fluent-migrator Shop/Migrations',
    ],
    [
      'C# without the attribute',
      { ...project('FluentMigrator.Runner'), 'Shop/Migrations/20240101000000_A.cs': efCore },
      'ef-core Shop/Migrations',
    ],
    [
      'C# without the package',
      { ...project('Npgsql'), 'Shop/Migrations/20240101000000_A.cs': efCore },
      'ef-core Shop/Migrations',
    ],
    [
      'Ruby of Active Record',
      { 'db/migrate/20240101000000_a.rb': 'class A < ActiveRecord::Migration[7.1]\nend\n' },
      'rails db/migrate',
    ],
    [
      'the nearest package.json',
      {
        ...npm('kysely'),
        'packages/api/package.json': '{"dependencies": {"node-pg-migrate": "7"}}',
        'packages/api/migrations/1700000000000_a.js': 'exports.up = () => {}\n',
      },
      'node-pg-migrate packages/api/migrations',
    ],
    [
      'package.json of a workspace for the one at the top',
      {
        ...npm('typescript'),
        'packages/db/package.json': '{"dependencies": {"kysely": "0.27"}}',
        'packages/db/migrations/001_a.ts': 'export async function up() {}\n',
      },
      'kysely packages/db/migrations',
    ],
  ])('%s', async (_, files, home) => {
    expect(await found(files)).toEqual([home])
  })

  it.each<[what: string, files: Record<string, string>]>([
    ['short numbers of no runner', { ...npm('react'), 'src/migrations/1-theme.js': 'export default 1\n' }],
    ['JSON that is no pgroll', { 'migrations/01_a.json': '{"mappings": {}}\n' }],
    ['Python of nobody', { ...requirements('requests'), 'migrations/0001.a.py': 'print(1)\n' }],
    ['yoyo’s file, but other programs', { 'yoyo.ini': '[DEFAULT]\n', 'migrations/01_a.py': 'print(1)\n' }],
    ['Laravel in a copy', { 'vendor/x/database/migrations/2024_01_01_000000_a.php': '<?php\n' }],
  ])('nobody takes %s', async (_, files) => {
    expect(await found(files)).toEqual([])
  })
})

describe('runners of SQL that are new here', () => {
  it('dates with dots are told apart, however many there are on one day', async () => {
    const start = { ...npm('umzug'), 'migrations/2024.01.01T00.00.00.a.sql': table('a') }
    const change = { 'migrations/2024.01.01T10.00.00.b.sql': table('b') }
    expect(await checked(start, change)).toEqual(['pass', []])
    const again = { 'migrations/2024.01.01T10.00.00.b.sql': table('a') }
    expect(await checked(start, again)).toEqual([
      'fail',
      expect.arrayContaining([expect.stringContaining('migrations/2024.01.01T10.00.00.b.sql:1')]),
    ])
  })

  it('Play runs what stands under Ups, and sends two semicolons as one', async () => {
    const script = (up: string, down: string) => `# --- !Ups\n${up}\n# --- !Downs\n${down}\n`
    const start = { 'conf/evolutions/default/1.sql': script(table('a'), 'drop table a;') }
    const body = 'create function f() returns int as $$ begin perform 1;; return 2;; end $$ language plpgsql;'
    expect(
      await checked(start, { 'conf/evolutions/default/2.sql': script(body, 'drop table nowhere;') }),
    ).toEqual(['pass', []])
    expect(
      await checked(start, { 'conf/evolutions/default/2.sql': script(table('a'), 'select 1;') }),
    ).toEqual(['fail', expect.arrayContaining([expect.stringContaining('replay-duplicate-table')])])
  })

  it('pyway’s versions have two parts', async () => {
    const start = { ...requirements('pyway'), 'resources/migrations/V01_01__a.sql': table('a') }
    const change = { 'resources/migrations/V01_02__b.sql': table('b') }
    expect(await checked(start, change)).toEqual(['pass', []])
    expect(await checked(start, { 'resources/migrations/V01_01__b.sql': table('b') })).toEqual([
      'fail',
      expect.arrayContaining([expect.stringContaining('duplicate-version')]),
    ])
  })

  it('DbUp and grate go by whole names', async () => {
    const dbUp = { ...project('dbup-postgresql'), 'Shop/Scripts/Script0001 - A.sql': table('a') }
    expect(await checked(dbUp, { 'Shop/Scripts/Script0002 - B.sql': table('b') })).toEqual(['pass', []])
    const [verdict] = await checked(dbUp, { 'Shop/Scripts/Script0002 - B.sql': table('a') })
    expect(verdict).toBe('fail')
    const grate = {
      '.config/dotnet-tools.json': '{"tools": {"grate": {"version": "1.8.0"}}}',
      'db/up/0001_a.sql': table('a'),
    }
    expect(await checked(grate, { 'db/up/0001_b.sql': table('b') })).toEqual([
      'pass',
      [expect.stringContaining('note reused-number')],
    ])
    const [edited, said] = await checked(grate, { 'db/up/0001_a.sql': 'create table a (id int);\n' })
    expect([edited, said[0]]).toEqual(['fail', expect.stringContaining('applied-migration-edited')])
  })

  it('goose’s files in sql/schema are read with their markers', async () => {
    const goose = (up: string) => `-- +goose Up\n${up}-- +goose Down\ndrop table nowhere;\n`
    const start = { ...goModule('github.com/pressly/goose/v3'), 'sql/schema/001_a.sql': goose(table('a')) }
    expect(await checked(start, { 'sql/schema/002_b.sql': goose(table('b')) })).toEqual([
      'pass',
      ['warning down-fails sql/schema/002_b.sql:4:12'],
    ])
    expect(await checked(start, { 'sql/schema/001_b.sql': goose(table('b')) })).toEqual([
      'fail',
      expect.arrayContaining([expect.stringContaining('duplicate-version')]),
    ])
  })
})
