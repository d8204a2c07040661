import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/model/fix.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

type Texts = Record<string, string>

const head = '%syntax-version=1.0.0\n%project=app\n\n'
const line = (change: string) => `${change} 2024-01-01T00:00:00Z Ada <ada@example.com> # a note\n`
const plan = (...changes: string[]): Texts => ({ 'sqitch.plan': head + changes.map(line).join('') })
const deploy = (change: string, sql: string): Texts => ({
  [`deploy/${change}.sql`]: `BEGIN;\n${sql}\nCOMMIT;\n`,
  [`revert/${change}.sql`]: 'BEGIN;\nCOMMIT;\n',
})
const start: Texts = {
  'sqitch.conf': '[core]\n\tengine = pg\n',
  ...plan('users', 'orders'),
  ...deploy('users', 'create table users (id int);'),
  ...deploy('orders', 'create table orders (id int);'),
}
const prices = deploy('prices', 'create table prices (id int);')

const seen = async (change: Files, before: Files = start) => {
  const { report } = await checkFiles({ start: before, change }, { replay: 'auto' })
  return {
    verdict: report.verdict,
    findings: report.findings.map(({ rule, path, message, fixes }) => ({
      rule,
      path,
      message,
      fixes: fixes.map(({ edits }) => edits),
    })),
  }
}

describe('a new change', () => {
  it('at the end of the plan passes', async () => {
    expect(await seen({ ...plan('users', 'orders', 'prices'), ...prices })).toEqual({
      verdict: 'pass',
      findings: [],
    })
  })

  it('that creates what base has is red, at its line', async () => {
    const { verdict, findings } = await seen({
      ...plan('users', 'orders', 'again'),
      ...deploy('again', 'create table users (id int);'),
    })
    expect(verdict).toBe('fail')
    expect(findings.map(({ rule, path }) => [rule, path])).toContainEqual([
      'replay-duplicate-table',
      'deploy/again.sql',
    ])
  })

  it('before one of base moves to the end, and then it passes', async () => {
    const change = { ...plan('users', 'prices', 'orders'), ...prices }
    const { findings } = await seen(change)
    expect(findings).toMatchObject([
      {
        rule: 'never-runs',
        path: 'sqitch.plan',
        message:
          '`prices` never runs: it is planned before orders, which base has, and Sqitch knows a change by all that precedes it: Sqitch stops on every database that has base ("Cannot find change … in sqitch.plan"). Plan it after base\'s last change.',
      },
    ])
    const fixed = applyEdits(change['sqitch.plan'] ?? '', findings[0]?.fixes[0] ?? [])
    expect(fixed).toBe(plan('users', 'orders', 'prices')['sqitch.plan'])
  })

  it('that the plan does not name never runs', async () => {
    const { findings } = await seen(prices)
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['never-runs', 'deploy/prices.sql']])
  })
})

it('a line of base that is changed is restored by its fix', async () => {
  const change = { 'sqitch.plan': start['sqitch.plan']?.replace('a note', 'another note') ?? '' }
  const { verdict, findings } = await seen(change)
  expect(verdict).toBe('fail')
  expect(findings.map(({ rule }) => rule)).toEqual(['never-runs'])
  expect(applyEdits(change['sqitch.plan'], findings[0]?.fixes[0] ?? [])).toBe(start['sqitch.plan'])
})

it('a reworked change runs again, and the one before it is known by its copy', async () => {
  const before = { ...start, 'sqitch.plan': head + line('users') + line('orders') + line('@v1') }
  const change = {
    'sqitch.plan': before['sqitch.plan'] + line('users [users@v1]'),
    'deploy/users@v1.sql': start['deploy/users.sql'] ?? '',
    ...deploy('users', 'alter table users add name text;'),
  }
  expect(await seen(change, before)).toEqual({ verdict: 'pass', findings: [] })
  const twice = { ...change, ...deploy('users', 'create table orders (id int);') }
  expect((await seen(twice, before)).findings.map(({ rule }) => rule)).toContain('replay-duplicate-table')
})

it('directories are those of sqitch.conf', async () => {
  const moved: Files = {
    'sqitch.conf':
      '[core]\n\tengine = pg\n\ttop_dir = "db/migrations" ; here\n[engine "pg"]\n\tdeploy_dir = db/up\n',
    'db/migrations/sqitch.plan': head + line('users'),
    'db/up/users.sql': 'create table users (id int);\n',
    'db/migrations/revert/1_users.sql': 'drop table users;\n',
  }
  const change = {
    'db/migrations/sqitch.plan': head + line('users') + line('again'),
    'db/up/again.sql': 'create table users (id int);\n',
  }
  const { findings } = await seen(change, moved)
  expect(findings.map(({ rule, path }) => [rule, path])).toContainEqual([
    'replay-duplicate-table',
    'db/up/again.sql',
  ])
})

it('a plan for MySQL is not replayed', async () => {
  const mysql = { ...start, 'sqitch.conf': '[core]\n\tengine = mysql\n' }
  const { verdict, findings } = await seen({ ...plan('users', 'orders', 'prices'), ...prices }, mysql)
  expect([verdict, findings]).toEqual(['not-checked', []])
})

it('a plan that Sqitch refuses is one finding: what base has is not gone', async () => {
  const { verdict, findings } = await seen({ 'sqitch.plan': `${start['sqitch.plan']}prices\n`, ...prices })
  expect([verdict, findings.map(({ rule, path }) => [rule, path])]).toEqual([
    'fail',
    [['never-runs', 'sqitch.plan']],
  ])
})

it.each([
  ['conflict markers', `${head}<<<<<<< a\n${line('users')}=======\n>>>>>>> b\n`],
  ['no project', `%syntax-version=1.0.0\n\n${line('users')}`],
  ['a tag first', `${head}${line('@v1')}`],
  ['a name that is none', head + line('a:b')],
  ['a bracket that is not closed', head + line('a [b')],
  ['a million tags', `${head}${line('users')}${'@a 2024\n'.repeat(100_000)}`],
  ['one long line', `${head}${'a '.repeat(500_000)}`],
  ['very many changes', head + Array.from({ length: 30_000 }, (_, i) => line(`c${i} [!c${i + 1}]`)).join('')],
])('a plan with %s ends, and is no pass', async (_, text) => {
  expect((await seen({ 'sqitch.plan': text })).verdict).not.toBe('pass')
})
