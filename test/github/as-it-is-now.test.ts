import { expect, it, onTestFinished } from 'vitest'
import { checkOf, openBeside } from '../support/beside.ts'
import { runHere } from '../support/in-process.ts'

/** Between the event and the run, or its repetition, a pull request may have become another one. */

const table = (name: string) => `create table ${name} (id int primary key);\n`
const start = { 'db/migrations/0001_start.sql': table('start') }

/** #1 is for `main`, as its event says; `release` has what collides with it. */
async function open() {
  const scene = await openBeside(start, [{ number: 1, files: { 'db/migrations/0002_a.sql': table('a') } }])
  const { repository, server } = scene
  onTestFinished(() => server.close())
  repository.branch('release', 'main').commit({ 'db/migrations/0002_b.sql': table('b') })
  repository.checkout('release')
  const pull = server.pulls.get(1)
  if (!pull) throw new Error('no pull request')
  return { repository, server, pull, check: (inputs = {}) => runHere(checkOf(server, 1, { inputs })) }
}

it('judges against the base that the pull request has now, and says so', async () => {
  const { pull, check } = await open()
  expect((await check()).report).toMatchObject({ verdict: 'pass', notices: [] })
  pull.base = 'release'
  const { report } = await check()
  expect(report.verdict).toBe('fail')
  expect(report.coverage.base.name).toBe('release')
  expect(report.notices[0]).toBe(
    'This pull request is for release now, and was checked against that; its event still says main.',
  )
})

it('judges against the new base where the old one is deleted', async () => {
  const { repository, pull, check } = await open()
  pull.base = 'release'
  repository.git('branch', '-D', 'main')
  const { report } = await check()
  expect(report).toMatchObject({ verdict: 'fail', coverage: { base: { name: 'release' } } })
})

it('keeps to the base that the workflow names', async () => {
  const { pull, check } = await open()
  pull.base = 'release'
  expect((await check({ base: 'main' })).report).toMatchObject({
    verdict: 'pass',
    coverage: { base: { name: 'main' } },
  })
})

it('goes by the event where GitHub does not tell, and says so', async () => {
  const { server, check } = await open()
  server.fault({
    kind: 'status',
    status: 403,
    message: 'Resource not accessible by integration',
    path: /pulls\/1$/,
    times: 1,
  })
  const { report } = await check()
  expect(report.verdict).toBe('pass')
  expect(report.notices[0]).toContain('GitHub did not say which branch pull request #1 is for now')
  expect(report.notices[0]).toContain('permissions: pull-requests: read')
})

it.each(['merged', 'closed'])('says no "All clear" of what was red and is %s', async state => {
  const { repository, pull, check } = await open()
  pull.base = 'release'
  const red = await check()
  expect(red.report.verdict).toBe('fail')
  const [comment] = pull.comments
  const said = comment?.body
  repository.git('merge', '--quiet', '--no-edit', 'topic-1')
  Object.assign(pull, { state: 'closed', merged: state === 'merged' })
  const { code, report, log } = await check()
  expect(code).toBe(2)
  expect(report.unknowns[0]).toContain(`pull request #1 is ${state}`)
  expect(log).toContain(`Nothing was posted: pull request #1 is ${state}.`)
  expect(pull.comments.map(({ body }) => body)).toEqual([said])
})
