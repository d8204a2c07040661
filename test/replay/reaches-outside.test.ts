import { describe, expect, it } from 'vitest'
import { checkFiles, lines } from '../support/gate.ts'

const start = { 'db/migrations/0001_a.sql': 'create table a (id int);\n' }

const check = (sql: string) =>
  checkFiles(
    { start, change: { 'db/migrations/0002_b.sql': `create table b (id int);\n${sql};\n` } },
    { replay: 'auto', statementTimeout: 10, postgres: 'embedded' },
  )

describe('a migration that reaches outside of the scratch database', () => {
  it.each([
    ["copy b from '/etc/passwd'", 'COPY … FROM'],
    ["copy (select 1) to program 'id'", 'COPY … TO PROGRAM runs a program'],
    ["create function f() returns int as '/x.so', 'f' language c", 'LANGUAGE c'],
    ["select lo_export(1, '/x.so')", 'lo_export()'],
    ["load '/x.so'", 'LOAD'],
    ["alter system set work_mem = '5MB'", 'ALTER SYSTEM'],
    ["prepare transaction 'x'", 'prepared transaction'],
    ["do $$ begin execute 'copy b to pro' || 'gram ''id'''; end $$", 'the program id was to be run'],
    ["do $$ begin execute 'copy b to ' || '''/tmp/b'''; end $$", '/tmp/b'],
  ])('is inconclusive, and neither passes nor fails: %s', async (sql, what) => {
    const { report } = await check(sql)
    expect(report.verdict).toBe('unknown')
    expect(report.findings).toEqual([])
    expect(report.unknowns.join('\n')).toContain('reaches outside of the scratch database')
    expect(report.unknowns.join('\n')).toContain(what)
  })

  it('is inconclusive where it swallows the refusal, and so is what it left', async () => {
    const { report } = await check(
      "do $$ begin execute 'copy b to pro' || 'gram ''id'''; exception when others then null; end $$",
    )
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns.join('\n')).toContain('the program id was to be run')
  })

  it('hides no failure, of its own file or of a later one', async () => {
    const result = await checkFiles(
      {
        start,
        change: {
          'db/migrations/0002_b.sql': "copy a from '/etc/passwd';\ncreate table a (id int);\n",
          'db/migrations/0003_c.sql': 'create table a (id int);\n',
        },
      },
      { replay: 'auto', postgres: 'embedded' },
    )
    expect(result.report.verdict).toBe('fail')
    expect(lines(result)).toContain('error replay-duplicate-table db/migrations/0002_b.sql:2:14')
    expect(result.report.unknowns.join('\n')).toContain('reaches outside')
  })
})

it('says which layers of the sandbox held', async () => {
  const { report } = await check('select 1')
  expect(report.verdict).toBe('pass')
  expect(report.coverage.sandbox?.map(({ layer }) => layer)).toEqual([
    'database',
    'webassembly',
    'process',
    'machine',
    'parent',
  ])
  const open = report.coverage.sandbox?.filter(({ held }) => !held) ?? []
  // The parent's is put up by the launchers; these tests run the gate without one.
  expect(open.map(({ layer }) => layer)).toContain('parent')
  for (const { why } of open) expect(why).toMatch(/./)
})
