import { expect, it } from 'vitest'
import { inQueue, scene } from '../support/action-scene.ts'
import { TestRepository } from '../support/git-repository.ts'
import { notAccessible } from '../support/github-server.ts'
import { runJob } from '../support/runner.ts'

const table = 'create table users (id bigint primary key);\n'
const config = { '.migration-gate.yml': 'skip-label: migrations reviewed\n' }

/** A pull request that creates a table twice, in a repository whose base has the configuration. */
async function collision(base: Record<string, string> = config, change: Record<string, string> = {}) {
  const repository = TestRepository.create()
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  repository.commit({ 'db/migrations/0001_users.sql': table, ...base }, 'start')
  repository.branch('topic', 'main')
  repository.commit({ 'db/migrations/0002_users.sql': table, ...change }, 'again')
  repository.checkout('main')
  return scene(repository)
}

const notice =
  'The label "migrations reviewed" is on this pull request (`skip-label` of the configuration): nothing that is found fails the check.'

it('a pull request with the label that base names passes, and says what was found and why', async () => {
  const { pull, job } = await collision()
  expect((await runJob(job())).code).toBe(1)
  pull.labels.push('bug', 'Migrations Reviewed')
  const { code, outputs, report, summary } = await runJob(job())
  expect([code, outputs.verdict, outputs.errors]).toEqual([0, 'fail', '1'])
  expect(report.notices).toContain(notice)
  expect(summary).toContain('migrations reviewed')
  expect(pull.comments[0]?.body).toContain('The label "migrations reviewed" is on this pull request')
  pull.labels.length = 0
  expect((await runJob(job())).code).toBe(1)
})

it('what the event says of labels counts only where GitHub does not say what they are now', async () => {
  const { server, job } = await collision()
  const given = job()
  const { pull_request: request } = given.payload as { pull_request: object }
  Object.assign(request, { labels: [{ name: 'migrations reviewed' }] })
  expect((await runJob(given)).code).toBe(1)
  server.fault({ method: 'GET', path: /pulls\/7$/, times: 9, ...notAccessible('pull_requests=read') })
  expect((await runJob(given)).code).toBe(0)
})

it('a change can not name the label itself, and is red for trying', async () => {
  const { pull, job } = await collision({}, config)
  pull.labels.push('migrations reviewed')
  const { code, report } = await runJob(job())
  expect(code).toBe(1)
  expect(report.notices).not.toContain(notice)
  expect(JSON.stringify(report)).toContain('skip-label: pull requests with the label')
})

it('the merge queue takes it, where each pull request that is to blame has it', async () => {
  const { repository, pull, job } = await collision()
  const { queued } = inQueue(repository, job)
  expect((await runJob(queued)).code).toBe(1)
  pull.labels.push('migrations reviewed')
  const { code, report } = await runJob(queued)
  expect(report.notices).toContain(notice.replace('this pull request', '#7'))
  expect(code).toBe(0)
})
