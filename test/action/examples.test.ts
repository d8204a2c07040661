import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { sameTable } from '../../src/modes/demo/cases.ts'
import { inQueue, payload, scene } from '../support/action-scene.ts'
import { type Job, type JobResult, runJob } from '../support/runner.ts'

const given = z.record(z.string(), z.unknown()).default({})
const job = z.object({
  // A step without `uses` runs a shell, which has tests of its own.
  steps: z
    .array(z.object({ uses: z.string().optional(), with: given }))
    .transform(steps => steps.flatMap(({ uses, with: written }) => (uses ? [{ uses, with: written }] : [])))
    .default([]),
  uses: z.string().optional(),
  with: given,
})
const workflow = z.object({ jobs: z.record(z.string(), job) })
const called = z.object({
  on: z.object({
    workflow_call: z.object({ inputs: z.record(z.string(), z.object({ default: z.unknown() })) }),
  }),
  jobs: z.record(z.string(), job),
})

const read = (path: string): unknown => parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'))

/** The steps that a runner would take: those of a workflow that is called with the inputs that it is called with. */
function stepsOf(name: string) {
  return Object.values(workflow.parse(read(`examples/${name}`)).jobs).flatMap(one => {
    if (one.uses === undefined) return one.steps
    const path = /^migration-gate\/migration-gate\/(.+)@/.exec(one.uses)?.[1] ?? ''
    const { on, jobs } = called.parse(read(path))
    const inputs = Object.fromEntries(
      Object.entries(on.workflow_call.inputs).map(([input, { default: standard }]) => [input, standard]),
    )
    const values = { ...inputs, ...one.with }
    return Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .map(({ uses, with: written }) => ({
        uses,
        with: Object.fromEntries(
          Object.entries(written).map(([input, value]) => {
            const asked = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(String(value))?.[1]
            return [input, asked === undefined ? value : values[asked]]
          }),
        ),
      }))
  })
}

/** Runs the action's steps of an example one after the other, with the checkout that it has or has not. */
async function runExample(name: string, job: Job, inputs: Record<string, string> = {}): Promise<JobResult[]> {
  const steps = stepsOf(name)
  const results: JobResult[] = []
  const { workspace, ...rest } = job
  const checkedOut = steps.some(({ uses }) => uses.startsWith('actions/checkout@'))
  for (const { uses, with: given } of steps) {
    if (!uses.startsWith('migration-gate/') && !uses.startsWith('./')) continue
    const written = Object.fromEntries(Object.entries(given).map(([input, value]) => [input, String(value)]))
    results.push(
      await runJob({
        ...rest,
        ...(checkedOut && workspace !== undefined ? { workspace } : {}),
        inputs: { ...written, ...inputs },
      }),
    )
  }
  return results
}

it.each(['required-check.yml', 'code-scanning.yml', 'reusable.yml'])('%s fails a collision', async name => {
  const { job } = await scene(sameTable)
  const [result] = await runExample(name, job())
  expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail' } })
  expect(result?.outputs.sarif).toMatch(/\.sarif$/)
})

it('service-container.yml replays on its server', async () => {
  const { job } = await scene(sameTable)
  const [result] = await runExample('service-container.yml', job(), { postgres: inject('postgresUrl') })
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  expect(result?.report.coverage.engine).not.toContain('embedded')
})

it('merge-queue.yml stops what the queue would land, without a checkout', async () => {
  const { repository, pull, job } = await scene(sameTable)
  const [result] = await runExample('merge-queue.yml', inQueue(repository, job).queued)
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  expect(pull.comments).toHaveLength(1)
})

it('the pair for forks: one is the check, the other one the review', async () => {
  const { server, pull, job } = await scene(sameTable, {
    access: 'read',
    headRepository: 'mallory/octo-repo',
  })
  const [check] = await runExample('fork-check.yml', job())
  expect(check).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  expect(server.writes).toEqual([])
  server.access = 'write'
  const [review] = await runExample('fork-review.yml', job({ event: 'pull_request_target' }))
  expect(review).toMatchObject({ code: 0, outputs: { verdict: 'fail' } })
  expect(pull.reviewComments).toHaveLength(1)
})

it('nightly.yml proves itself, finds what is wrong with all there is, and keeps an issue', async () => {
  const { repository, server, job } = await scene(sameTable)
  repository.git('checkout', '--quiet', 'main')
  repository.git('merge', '--quiet', '--no-edit', 'topic')
  const night = job({
    event: 'schedule',
    payload: {},
    workspace: repository.directory,
    sha: repository.git('rev-parse', 'main'),
    ref: 'refs/heads/main',
    env: { GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main' },
  })
  const [selfTest, all] = await runExample('nightly.yml', night)
  expect(selfTest).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  expect(all).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  expect(all?.report.coverage.histories[0]?.replay).toBe('fresh')
  expect([...server.issues.values()]).toMatchObject([
    { title: 'Migrations of main: the nightly check is not green' },
  ])
  expect(server.writes).toHaveLength(1)
})

it.each([
  ['sweep.yml', 'Migration Gate', 'queued'],
  ['sweep-check-run.yml', 'Migration Gate (base)', 'failure'],
])('%s makes a stale green red, without a checkout', async (name, check, becomes) => {
  const { server, pull, job } = await scene(sameTable)
  server.checks.add(server.headOf(pull), { name: check, startedAt: '2026-01-02T03:04:05Z' })
  const push = payload('push', example => {
    Object.assign(example, { ref: 'refs/heads/main', before: '1'.repeat(40), after: '2'.repeat(40) })
    Object.assign(example.repository as object, { default_branch: 'main', pushed_at: 1_770_000_000 })
  })
  const [result] = await runExample(name, job({ event: 'push', payload: push }))
  expect(result).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass' } })
  expect(JSON.parse(result?.outputs['pull-requests'] ?? '')).toMatchObject([{ number: 7, verdict: 'fail' }])
  const [now] = server.checks.latest(server.headOf(pull), check)
  expect(now?.conclusion ?? now?.status).toBe(becomes)
})
