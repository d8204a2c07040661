import { expect, it } from 'vitest'
import type { DemoCase } from '../../src/modes/demo/case.ts'
import { sameTable } from '../../src/modes/demo/cases.ts'
import { findingMarked } from '../../src/reporters/markers.ts'
import { scene } from '../support/action-scene.ts'
import { runJob } from '../support/runner.ts'

/** The bundled action within what GitHub takes: pages, lengths, numbers; and what it does where it can't know. */

const staticOnly = { inputs: { replay: 'off', 'other-pull-requests': 'off' }, faster: 4 }

it('finds its own comments on the third page', async () => {
  const { server, pull, job } = await scene(sameTable)
  await runJob(job(staticOnly))
  const ours = { comments: pull.comments.splice(0), reviewComments: pull.reviewComments.splice(0) }
  for (let index = 0; index < 210; index++) {
    server.addComment(7, 'someone', `comment ${index}`)
    server.addReviewComment(7, 'someone', `review comment ${index}`)
  }
  pull.comments.push(...ours.comments)
  pull.reviewComments.push(...ours.reviewComments)
  const writes = server.writes.length
  expect(await runJob(job(staticOnly))).toMatchObject({ code: 1, stderr: '' })
  expect(server.writes.slice(writes)).toEqual([])
  expect(server.requests.filter(({ path }) => /comments\?.*page=3$/.test(path))).not.toEqual([])
})

it('comments only on lines that the diff shows: GitHub refuses a whole review for one that it does not', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => `select ${index + 1};`)
  const text = (changed: string[]) => `${changed.join('\n')}\n`
  const { server, pull, job } = await scene({
    id: 'far',
    title: 'A finding far from what was edited',
    start: { 'db/migrations/0001_start.sql': text(lines) },
    base: { 'db/migrations/0002_base.sql': 'create table b (id int);\n' },
    change: {
      'db/migrations/0001_start.sql': text(lines.with(49, 'select 0;')),
      'db/migrations/0002_change.sql': 'create table c (id int);\n',
    },
  })
  expect(await runJob(job(staticOnly))).toMatchObject({ code: 1, outputs: { errors: '1', warnings: '1' } })
  expect(server.requests.filter(({ status }) => status === 422)).toEqual([])
  expect(pull.reviewComments).toMatchObject([{ path: 'db/migrations/0002_change.sql' }])
  expect(pull.comments[0]?.body).toContain('[`applied-migration-edited`]')
  expect(pull.comments[0]?.body).toMatch(/\/blob\/[0-9a-f]{40}\/db\/migrations\/0001_start\.sql/)
})

it('stays within every budget with 50 findings of long names, and says how many are left', {
  timeout: 120_000,
}, async () => {
  const name = (index: number) => `table_${index}_${'x'.repeat(45)}`
  const folder = `db/${'a very long name/'.repeat(12)}migrations`
  const made = (from: number, by: string) =>
    Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `${folder}/${String(from + index).padStart(4, '0')}_${by}.sql`,
        `create table ${name(index)} (id int);\n`,
      ]),
    )
  const many: DemoCase = {
    id: 'many',
    title: 'Fifty tables are made twice',
    start: { [`${folder}/0001_start.sql`]: 'select 1;\n' },
    base: made(100, 'base'),
    change: made(300, 'change'),
  }
  const { server, pull, job } = await scene(many)
  const result = await runJob(job(staticOnly))
  expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail', errors: '50' } })

  const annotations = result.stdout.match(/^::(error|warning|notice) .*$/gm) ?? []
  expect(annotations).toHaveLength(10)
  expect(annotations.at(-1)).toContain('And 40 more errors: the job summary has them all.')
  for (const annotation of annotations) expect(annotation.length).toBeLessThan(4096 + 1000)
  expect(result.summary).toContain(name(49))
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024)

  expect(pull.reviews).toHaveLength(1)
  expect(pull.reviewComments).toHaveLength(30)
  const [comment] = pull.comments
  expect(comment?.body).toContain('The job summary has them all.')
  expect(comment?.body.length).toBeLessThan(60_001)

  // A second run does not go on with the thirty-first.
  const writes = server.writes.length
  await runJob(job(staticOnly))
  expect(server.writes.slice(writes)).toEqual([])
})

it('says nothing twice where it can not learn who it is', async () => {
  const { server, pull, job } = await scene(sameTable, { login: 'our-app[bot]' })
  await runJob(job(staticOnly))
  const writes = server.writes.length
  server.fault({ path: /graphql$/, kind: 'status', status: 502, times: 99 })
  const result = await runJob(job(staticOnly))
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  for (const place of [result.stdout, result.summary])
    expect(place).toContain('GitHub did not say who the token writes as')
  expect(server.writes.slice(writes)).toEqual([])
  expect(pull.reviewComments.map(({ body }) => findingMarked(body)?.fingerprint)).toHaveLength(1)
})

it.each(['status', 'lost'] as const)(
  'is unknown, and not green, where git does not answer (%s)',
  async kind => {
    const { server, pull, job } = await scene(sameTable)
    server.fault({ path: /\/info\/refs$/, kind, status: 502, times: 99 })
    const result = await runJob(job(staticOnly))
    expect(result).toMatchObject({ code: 2, stderr: '', outputs: { verdict: 'unknown', errors: '0' } })
    expect(result.stdout).toContain('::error title=Migration Gate is inconclusive::')
    expect(result.summary).toContain('❓ Migration Gate: unknown')
    expect(pull.reviews).toEqual([])

    server.faults.clear()
    expect(await runJob(job(staticOnly))).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(pull.comments).toHaveLength(1)
    expect(pull.reviewComments).toHaveLength(1)
  },
)
