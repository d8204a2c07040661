import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { shardsOf, type Unit } from '../../src/gate/shards.ts'
import type { Report } from '../../src/model/report.ts'
import { success } from '../../src/model/result.ts'
import { joinReports } from '../../src/modes/nightly/join-reports.ts'
import { planOf } from '../../src/modes/nightly/plan.ts'
import { payload } from '../support/action-scene.ts'
import { type Files, TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { runHere } from '../support/in-process.ts'
import type { Job } from '../support/runner.ts'

const matrixShape = z.object({
  include: z.array(z.strictObject({ shard: z.string(), postgres: z.string(), histories: z.string() })),
})

/** Four directories of SQL, the last one with two migrations of one number. */
const files: Files = {
  '.migration-gate.yml': `histories:\n${['a', 'b', 'c', 'd'].map(name => `  - { framework: sql, path: ${name}/migrations }\n`).join('')}`,
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd'].flatMap((name, index) =>
      Array.from({ length: index + 1 }, (_, n) => [
        `${name}/migrations/000${n + 1}_t${n}.sql`,
        `create table ${name}${n} (id bigint);\n`,
      ]),
    ),
  ),
  'd/migrations/0004_again.sql': 'create table again (id bigint);\n',
}

async function organisation() {
  const repository = TestRepository.create()
  repository.commit(files, 'All')
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  const run = (inputs: Record<string, string>, more: Partial<Job> = {}) =>
    runHere({
      server,
      event: 'schedule',
      payload: {},
      workspace: repository.directory,
      sha: repository.git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      inputs,
      env: { GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main' },
      ...more,
    })
  return { repository, server, run }
}

/** As download-artifact leaves them. */
function downloaded(reports: readonly (Report | string)[]): string {
  const directory = temporaryDirectory('reports-')
  for (const [index, report] of reports.entries()) {
    mkdirSync(join(directory, `report-${index}`))
    const text = typeof report === 'string' ? report : JSON.stringify(report)
    writeFileSync(join(directory, `report-${index}`, 'migration-gate.json'), text)
  }
  return directory
}

it('shares everything once among the jobs, judges each, and joins them to one verdict', async () => {
  const { server, run } = await organisation()
  const plan = await run({ mode: 'plan', 'shard-size': '4', 'postgres-versions': '18' })
  expect(plan.code).toBe(0)
  const { include } = matrixShape.parse(JSON.parse(plan.outputs.matrix ?? ''))
  expect(include.map(({ shard, histories }) => [shard, histories])).toMatchInlineSnapshot(`
    [
      [
        "1/3 on PostgreSQL 18",
        "d/migrations",
      ],
      [
        "2/3 on PostgreSQL 18",
        "c/migrations",
      ],
      [
        "3/3 on PostgreSQL 18",
        "b/migrations, a/migrations",
      ],
    ]
  `)
  expect(plan.summary).toContain('| 1/3 on PostgreSQL 18 |')

  const jobs = []
  for (const { shard } of include)
    jobs.push(
      await run({ mode: 'check', base: 'none', replay: 'fresh', shard, postgres: inject('postgresUrl') }),
    )
  expect(jobs.map(({ code }) => code).sort()).toEqual([0, 0, 1])
  const looked = jobs.flatMap(({ report }) => report.coverage.histories.map(({ history }) => history))
  expect(looked.sort()).toEqual(['a/migrations', 'b/migrations', 'c/migrations', 'd/migrations'])
  expect(server.requests).toEqual([])

  const matrix = plan.outputs.matrix ?? ''
  const reports = jobs.map(({ report }) => report)
  const whole = await run({ mode: 'collect', matrix, reports: downloaded(reports) })
  expect(whole).toMatchObject({ code: 1, outputs: { verdict: 'fail', errors: '1' } })
  expect(whole.report).toMatchObject({
    unknowns: [],
    coverage: { engine: expect.stringMatching(/^PostgreSQL 18/) },
  })
  expect(server.issues.get(1)?.body).toContain('[`duplicate-version`]')

  // What is green by itself is not, where a part is missing or broken.
  const green = reports.filter(({ verdict }) => verdict === 'pass')
  const broken = [...green, JSON.stringify(reports[0]).slice(0, 500), '{"version":2}', '']
  const partly = await run({ mode: 'collect', matrix, reports: downloaded(broken), issue: 'false' })
  expect(partly.code).toBe(2)
  const failing = reports.find(({ verdict }) => verdict === 'fail')?.shard
  expect(partly.report.unknowns).toEqual([
    "The report report-2/migration-gate.json can't be used: it is no JSON, or only a part of it.",
    expect.stringContaining("report-3/migration-gate.json can't be used: it is no report of this version"),
    "The report report-4/migration-gate.json can't be used: it is empty.",
    `There is no report of ${failing}: look at what became of that job.`,
  ])
  const nothing = await run({ mode: 'collect', matrix, issue: 'false' })
  expect(nothing).toMatchObject({
    code: 2,
    report: { unknowns: [expect.stringContaining('There is no report of 1/3 on PostgreSQL 18, 2/3')] },
  })
})

it('calls no version proven by another one', async () => {
  const { run } = await organisation()
  const { code, report } = await run({
    mode: 'nightly',
    issue: 'false',
    shard: '3/3 on PostgreSQL 15',
    postgres: inject('postgresUrl'),
  })
  expect(code).toBe(2)
  expect(report.shard).toBe('3/3 on PostgreSQL 15')
  expect(report.unknowns[0]).toMatch(/^This job is for PostgreSQL 15, but it replayed on PostgreSQL 18/)
})

it('says what can not be planned or taken', async () => {
  const { run } = await organisation()
  const reasonOf = async (inputs: Record<string, string>) =>
    (await run({ issue: 'false', ...inputs })).report.unknowns[0]
  expect(await reasonOf({ mode: 'plan', only: 'a/migrations,nowhere' })).toMatch(
    /^`only` names nowhere, .*There are: a\/migrations/,
  )
  expect(await reasonOf({ mode: 'plan', 'postgres-versions': '16,latest' })).toContain(
    'it takes major versions',
  )
  expect(await reasonOf({ mode: 'nightly', replay: 'off', shard: '9/9' })).toContain(
    'there are only 4 histories to share',
  )
  expect(await reasonOf({ mode: 'nightly', shard: '3/2' })).toContain('a shard such as 2/4')
  expect(await reasonOf({ mode: 'collect', matrix: '[]' })).toContain('is not what mode plan gives')
})

it("believes no report of a stranger's run, and keeps no issue for a pull request", async () => {
  const { server, run } = await organisation()
  const event = (name: string) => payload(name, example => Object.assign(example, { repository: undefined }))
  const stranger = await run(
    { mode: 'collect' },
    { event: 'pull_request_target', payload: event('pull_request') },
  )
  expect(stranger).toMatchObject({
    code: 2,
    report: { unknowns: [expect.stringContaining("Reports of a stranger's run prove nothing")] },
  })
  const change = await run({ mode: 'collect' }, { event: 'pull_request', payload: event('pull_request') })
  expect(change.code).toBe(2)
  expect(server.writes).toEqual([])
})

const units = (count: number): Unit[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    name: `app-${index}`,
    migrations: (index * 37) % 90,
  }))

it('stays within the jobs that GitHub takes, and says so', () => {
  const plan = planOf(units(500), ['14', '15', '16', '17', '18'], 10)
  expect(plan.jobs).toHaveLength(255)
  expect(plan.notices).toEqual([
    '500 shards on 5 versions would be more than the 256 jobs that GitHub takes, so that there are 51 larger shards.',
  ])
  expect(JSON.stringify(plan.jobs).length).toBeLessThan(100_000)
})

it('gives each history to one shard, and none much more than the others', () => {
  const all = units(101)
  for (const count of [1, 2, 7, 50]) {
    const shards = shardsOf(all, count)
    expect(
      shards
        .flat()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(all.map(({ key }) => key).sort())
    const weights = shards.map(shard => shard.reduce((sum, { migrations }) => sum + migrations, 0))
    expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(90)
  }
})

it('says on which versions a finding is there', async () => {
  const { run } = await organisation()
  const { report } = await run({ mode: 'check', base: 'none', replay: 'off' })
  const on = (version: number, findings = report.findings): Report => ({
    ...report,
    verdict: findings.length > 0 ? 'fail' : 'pass',
    shard: `1/1 on PostgreSQL ${version}`,
    findings,
  })
  const handed = (reports: Report[]) =>
    reports.map((one, index) => ({ file: `${index}.json`, report: success(one) }))
  const some = joinReports(handed([on(16), on(17, []), on(18)]), undefined)
  expect(some.findings).toHaveLength(1)
  expect(some.findings[0]?.message).toMatch(/\(Only 1\/1 on PostgreSQL 16 and 1\/1 on PostgreSQL 18\.\)$/)
  expect(joinReports(handed([on(16), on(17)]), undefined).findings).toEqual(report.findings)
  const other = { ...on(17), coverage: { ...report.coverage, head: { name: 'x', commit: 'f'.repeat(40) } } }
  expect(joinReports(handed([on(16), other]), undefined).unknowns[0]).toContain(
    'The reports are about 2 commits',
  )
})

it('keeps how a history was replayed, where one job alone did that', () => {
  const base = { name: 'nothing', commit: null, date: null, fetched: null }
  const of = (name: string): Report => ({
    version: 1,
    verdict: 'pass',
    unknowns: [],
    notices: [],
    coverage: {
      base,
      head: { name: 'main', commit: 'a'.repeat(40) },
      conflicts: [],
      histories: [],
      engine: 'PostgreSQL 17',
      replays: [{ framework: 'sql', histories: [name], fresh: [] }],
    },
    findings: [],
    seconds: 1,
  })
  const joined = joinReports(
    ['a', 'b', 'b'].map((name, index) => ({ file: `${index}.json`, report: success(of(name)) })),
    undefined,
  )
  expect(joined.coverage.replays?.map(({ histories }) => histories)).toEqual([['a']])
})
