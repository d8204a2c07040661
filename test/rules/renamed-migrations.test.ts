import { describe, expect, it } from 'vitest'
import { graphsOf, rendered } from '../../src/modes/graph/graph.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { checkFiles, lines } from '../support/gate.ts'
import { type Files, forked } from '../support/git-repository.ts'

const a = 'create table a (id int primary key);\n'
const b = 'create table b (id int primary key, a_id int references a);\n'
const c = 'create table c (id int primary key);\n'

/** Nothing in it says who runs it. */
const start = { 'migrations/0001_a.sql': a, 'migrations/0002_b.sql': b }

function checked(change: Files, more: { start?: Files; base?: Files } = {}) {
  return checkFiles({ start, ...more, change }, { replay: 'auto' })
}

/** The verdict, how many migrations are new, and what is found. */
async function found(change: Files, more: { start?: Files; base?: Files } = {}) {
  const result = await checked(change, more)
  const incoming = result.report.coverage.histories.reduce((sum, history) => sum + history.incoming, 0)
  return [result.report.verdict, incoming, ...lines(result)]
}

describe('a migration of base with another name, where nothing says who runs it', () => {
  it('is what it was, if its number and its content stay: a warning says who would run it again', async () => {
    const { report } = await checked({ 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': b })
    expect(report.coverage.histories).toMatchObject([{ migrations: 2, incoming: 0, replay: 'both' }])
    const seen = renderTerminal(report).replace(/\n\nLooked at [\s\S]*$/, '\n')
    await expect(seen).toMatchFileSnapshot('seen/renamed-migration.txt')
  })

  it('neither do comments and white space make another one of it', async () => {
    const bills = `-- Bills.\n${b.replaceAll(', ', ',\n  ')}`
    expect(await found({ 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': bills })).toEqual([
      'unknown',
      0,
      'warning applied-migration-removed migrations/0002_bills.sql:1:1',
    ])
  })

  it('passes if it may run again, and is inconclusive if that is refused', async () => {
    const again = b.replace('create table', 'create table if not exists')
    const before = { ...start, 'migrations/0002_b.sql': again }
    const change = { 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': again }
    const warning = 'warning applied-migration-removed migrations/0002_bills.sql:1:1'
    expect(await found(change, { start: before })).toEqual(['pass', 0, warning])
    const { report } = await checked({ ...change, 'migrations/0002_bills.sql': b })
    expect(report.unknowns).toEqual([
      'migrations/0002_bills.sql could not be judged: base has it under another name, and nothing says who runs these files. A runner that goes by whole names runs it again, which PostgreSQL refuses: relation "b" already exists (SQLSTATE 42P07). Keep the old name, or name the runner in the configuration of base (`runner:`).',
    ])
  })

  it('nor does a number that is written otherwise', async () => {
    expect(await found({ 'migrations/0002_b.sql': null, 'migrations/V2__b.sql': b })).toEqual([
      'unknown',
      0,
      'warning applied-migration-removed migrations/V2__b.sql:1:1',
    ])
  })

  it('several are one finding, and what else the change brings is checked', async () => {
    const result = await checked({
      'migrations/0001_a.sql': null,
      'migrations/0001_first.sql': a,
      'migrations/0002_b.sql': null,
      'migrations/0002_second.sql': b,
      'migrations/0003_c.sql': 'alter table b add column a_id int;',
    })
    expect([result.report.verdict, lines(result)]).toEqual([
      'fail',
      [
        'error same-object migrations/0003_c.sql:1:1',
        'warning applied-migration-removed migrations/0001_first.sql:1:1',
        'error replay-duplicate-column migrations/0003_c.sql:1:26',
      ],
    ])
    const [, warning, error] = result.report.findings
    expect(error?.related[0]?.path).toBe('migrations/0002_b.sql')
    expect(warning?.message).toContain(
      'This change renames 2 migrations that are on main: `0001_a` to `0001_first` and `0002_b` to `0002_second`.',
    )
    expect(warning?.fixes[0]?.commands).toEqual([
      'git mv -- migrations/0001_first.sql migrations/0001_a.sql',
      'git mv -- migrations/0002_second.sql migrations/0002_b.sql',
    ])
  })

  it('two may swap their names', async () => {
    const change = {
      'migrations/0001_a.sql': null,
      'migrations/0001_b.sql': a,
      'migrations/0002_b.sql': null,
      'migrations/0002_a.sql': b,
    }
    expect(await found(change)).toEqual([
      'unknown',
      0,
      'warning applied-migration-removed migrations/0001_b.sql:1:1',
    ])
  })

  it.each([
    ['V0002.c.up.sql', 'V0002.c.down.sql', 'V0002.see.up.sql', 'V0002.see.down.sql'],
    ['0002_c.sql', '0002_c_down.sql', '0002_see.sql', '0002_see_down.sql'],
  ])('what takes it back goes along: %s and %s', async (up, down, newUp, newDown) => {
    const files = (one: string, other: string): Files => ({
      [`migrations/${one}`]: c,
      [`migrations/${other}`]: 'drop table c;\n',
    })
    const result = await checked(
      { [`migrations/${up}`]: null, [`migrations/${down}`]: null, ...files(newUp, newDown) },
      { start: files(up, down) },
    )
    expect([result.report.verdict, lines(result)]).toEqual([
      'unknown',
      [`warning applied-migration-removed migrations/${newUp}:1:1`],
    ])
    expect(result.report.findings[0]?.fixes[0]?.commands).toEqual([
      `git mv -- migrations/${newUp} migrations/${up}`,
      `git mv -- migrations/${newDown} migrations/${down}`,
    ])
  })

  it('nothing is offered to paste for so many that nobody would', async () => {
    const many = (name: string, text: string | null): Files =>
      Object.fromEntries(
        Array.from({ length: 11 }, (_, i) => [
          `migrations/${i + 10}_${name}.sql`,
          text === null ? null : text.replace(' a ', ` t${i} `),
        ]),
      )
    const result = await checked({ ...many('one', null), ...many('two', a) }, { start: many('one', a) })
    expect([result.report.verdict, result.report.findings.map(({ fixes }) => fixes)]).toEqual([
      'unknown',
      [[]],
    ])
    expect(result.report.findings[0]?.message).toContain(
      '`10_one` to `10_two`, `11_one` to `11_two`, `12_one` to `12_two` and 8 more.',
    )
  })

  it('the graph shows it once, as what base has', async () => {
    const repository = forked(
      start,
      {},
      { 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': b, 'migrations/0003_c.sql': c },
    )
    const request = { base: 'main', head: 'topic', fetch: false, only: [], all: false }
    expect(rendered(await graphsOf({ ...request, repo: repository.directory }), 'text')).toBe(
      'sql migrations\n0001_a (in base)\n0002_bills (in base)\n0003_c (incoming)\n',
    )
  })
})

describe('in a directory that moved', () => {
  it('one may have another name', async () => {
    const change = {
      'migrations/0001_a.sql': null,
      'migrations/0002_b.sql': null,
      'migrations/0003_c.sql': null,
      'db/migrations/0001_a.sql': a,
      'db/migrations/0002_bills.sql': b,
      'db/migrations/0003_c.sql': c,
    }
    const result = await checked(change, { start: { ...start, 'migrations/0003_c.sql': c } })
    expect([result.report.verdict, lines(result)]).toEqual([
      'unknown',
      ['warning applied-migration-removed db/migrations/0002_bills.sql:1:1'],
    ])
    expect(result.report.findings[0]?.fixes[0]?.commands).toEqual([
      'git mv -- db/migrations/0002_bills.sql db/migrations/0002_b.sql',
    ])
  })

  it('all may: their numbers and contents say that it moved', async () => {
    const change = {
      'migrations/V0001.a.postgres.up.sql': null,
      'migrations/V0002.b.postgres.up.sql': null,
      'migrations/postgres/V0001.a.up.sql': a,
      'migrations/postgres/V0002.b.up.sql': b,
    }
    const before = { 'migrations/V0001.a.postgres.up.sql': a, 'migrations/V0002.b.postgres.up.sql': b }
    expect(await found(change, { start: before })).toEqual([
      'unknown',
      0,
      'warning applied-migration-removed migrations/postgres/V0001.a.up.sql:1:1',
    ])
  })

  it('and a runner that goes by numbers finds them by these', async () => {
    const change = {
      'migrations/1_a.up.sql': null,
      'migrations/2_b.up.sql': null,
      'migrations/3_c.up.sql': null,
      'db/migrations/01_a.up.sql': a,
      'db/migrations/2_b.up.sql': b,
      'db/migrations/3_c.up.sql': c,
    }
    const before = { 'migrations/1_a.up.sql': a, 'migrations/2_b.up.sql': b, 'migrations/3_c.up.sql': c }
    expect(await found(change, { start: before })).toEqual(['pass', 0])
  })
})

describe('what is no mere rename stays an error', () => {
  it.each<[string, Files, string[]]>([
    [
      'another number',
      { 'migrations/0002_b.sql': null, 'migrations/0003_b.sql': b },
      ['error applied-migration-removed migrations/0002_b.sql:1:1'],
    ],
    [
      'numbers that swap',
      {
        'migrations/0001_a.sql': null,
        'migrations/0002_a.sql': a,
        'migrations/0002_b.sql': null,
        'migrations/0001_b.sql': b,
      },
      ['error applied-migration-removed migrations/0001_a.sql:1:1'],
    ],
    [
      'another content',
      { 'migrations/0002_b.sql': null, 'migrations/0002_b2.sql': b.replace('a_id int', 'a_id bigint') },
      ['error applied-migration-removed migrations/0002_b.sql:1:1'],
    ],
    ['a copy', { 'migrations/0002_copy.sql': b }, ['error duplicate-version migrations/0002_copy.sql:1:1']],
    [
      'a copy of what is renamed',
      { 'migrations/0002_b.sql': null, 'migrations/0002_b1.sql': b, 'migrations/0002_b2.sql': b },
      [
        'error duplicate-version migrations/0002_b2.sql:1:1',
        'warning applied-migration-removed migrations/0002_b1.sql:1:1',
      ],
    ],
    [
      'another migration of its number',
      { 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': b, 'migrations/0002_c.sql': c },
      [
        'error duplicate-version migrations/0002_c.sql:1:1',
        'warning applied-migration-removed migrations/0002_bills.sql:1:1',
      ],
    ],
  ])('%s', async (_, change, expected) => {
    const result = await checked(change)
    expect(result.report.verdict).toBe('fail')
    expect(lines(result)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['base has two of one number already', { ...start, 'migrations/0002_c.sql': c }, {}],
    ['base got another one of its number since', start, { 'migrations/0002_c.sql': c }],
  ])('%s: whole names distinguish them', async (_, before, base) => {
    const change = { 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': b }
    const result = await checked(change, { start: before, base })
    expect(result.report.verdict).toBe('fail')
    expect(lines(result)).toContain('error applied-migration-removed migrations/0002_b.sql:1:1')
  })

  it('what an edit beside it leads to names the edit, and no removal', async () => {
    const result = await checked({
      'migrations/0001_a.sql': a.replace('int', 'bigint'),
      'migrations/0002_b.sql': null,
      'migrations/0002_bills.sql': b,
    })
    const diverges = result.report.findings.find(({ rule }) => rule === 'replay-diverges')
    expect(diverges?.message).toContain(
      'The likely cause: migrations/0001_a.sql was edited after it was merged.',
    )
    expect(diverges?.message).not.toContain('removed')
  })
})

describe('a runner that is known decides', () => {
  const change = { 'migrations/0002_b.sql': null, 'migrations/0002_bills.sql': b }
  const settings = (runner: string) => ({
    '.migration-gate.yml': `histories: [{ framework: sql, path: migrations, runner: ${runner} }]\n`,
  })

  it('by numbers: nothing is reported', async () => {
    expect(await found(change, { start: { ...start, ...settings('sqlx') } })).toEqual(['pass', 0])
  })

  it('by whole names: it runs again', async () => {
    const [verdict, incoming, ...findings] = await found(change, {
      start: { ...start, ...settings('psql') },
    })
    expect([verdict, incoming]).toEqual(['fail', 1])
    expect(findings).toContain('error applied-migration-removed migrations/0002_b.sql:1:1')
  })
})

it('a file for all databases gives way to one for PostgreSQL, and proves no names', async () => {
  const before = {
    'migrations/V0001.a.all.up.sql': a,
    'migrations/V0002.b.all.up.sql': 'select nothing_that_postgresql_has();\n',
    'migrations/V0002.b.postgres.up.sql': b,
  }
  const change = {
    'migrations/V0002.b.all.up.sql': null,
    'migrations/V0002.bills.all.up.sql': 'select nothing_that_postgresql_has();\n',
    'migrations/V0002.b.postgres.up.sql': null,
    'migrations/V0002.bills.postgres.up.sql': b,
  }
  expect(await found(change, { start: before })).toEqual([
    'unknown',
    0,
    'warning applied-migration-removed migrations/V0002.bills.postgres.up.sql:1:1',
  ])
})
