import { delimiter } from 'node:path'
import { expect, it } from 'vitest'
import { scene } from '../support/action-scene.ts'
import { forked } from '../support/git-repository.ts'
import { programsElsewhere } from '../support/local-postgres.ts'
import { type Job, runJob } from '../support/runner.ts'

// On a runner that has a PostgreSQL.
const env = { PATH: [programsElsewhere(17), process.env.PATH].join(delimiter) }

const passing = () =>
  forked(
    { 'migrations/0001_a.sql': 'create table a (id int);\n' },
    {},
    { 'migrations/0002_b.sql': 'create table b (id int);\n' },
  )

async function run(postgres: string, fork: boolean, more: Partial<Job> = {}) {
  const { job } = await scene(passing(), fork ? { headRepository: 'mallory/octo-repo' } : {})
  return runJob({ ...job({ inputs: { postgres }, env }), ...more })
}

it('replays a pull request of the repository on the PostgreSQL of the runner, and one of a fork in the sandbox', async () => {
  const own = await run('auto', false)
  expect(own.report).toMatchObject({
    verdict: 'pass',
    coverage: { engine: expect.stringMatching(/^local PostgreSQL \d/) },
  })
  const foreign = await run('auto', true)
  expect(foreign.report).toMatchObject({
    verdict: 'pass',
    coverage: { engine: expect.stringMatching(/^embedded /) },
  })
  expect(foreign.report.coverage.sandbox?.length).toBeGreaterThan(0)
})

it.each(['pull_request', 'pull_request_target'])('refuses `local` for a fork on %s', async event => {
  const { code, report } = await run('local', true, { event })
  expect([code, report.verdict, report.coverage.engine]).toEqual([2, 'unknown', null])
  expect(report.unknowns.join()).toContain('with no sandbox around it')
})
