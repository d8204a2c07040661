import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onConflict } from '../../src/modes/demo/cases/on-conflict.ts'
import { twoBranches } from '../../src/modes/demo/cases/two-branches.ts'
import { sameTable } from '../../src/modes/demo/cases.ts'
import { inQueue, scene } from '../support/action-scene.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { runJob } from '../support/runner.ts'

describe('the bundled action on a pull request', () => {
  it('posts the review at the right lines, and everything else beside it', async () => {
    const { server, pull, job } = await scene(onConflict)
    const result = await runJob(job())
    expect(result.stderr).toBe('')
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'fail', errors: '1', warnings: '0' })
    expect(result.report.findings).toMatchObject([
      { rule: 'replay-failed', sqlstate: '42P10', range: { start: { line: 11 } } },
    ])
    expect(result.report.coverage.base.name).toBe('main')
    expect(result.stdout).toContain('::error ')
    expect(result.stdout).toContain('file=db/migrations/0003_copy_providers.sql,line=11')
    expect(result.summary).toContain('42P10')
    expect(pull.reviews).toMatchObject([{ state: 'COMMENTED', commit_id: server.headOf(pull) }])
    expect(pull.reviewComments).toMatchObject([
      { path: 'db/migrations/0003_copy_providers.sql', line: 11, side: 'RIGHT' },
    ])
    expect(server.writes.length).toBeLessThanOrEqual(2)

    // The same push again says nothing twice.
    const before = server.writes.length
    await runJob(job())
    expect(server.writes.length).toBe(before)
  })

  it('offers the re-parent with one click, and the rename as a command', async () => {
    const { pull, job } = await scene(twoBranches)
    const result = await runJob(job({ inputs: { replay: 'off' } }))
    expect(result.outputs.verdict).toBe('fail')
    const comment = pull.reviewComments.find(({ body }) => body.includes('[`diverged-heads`]'))
    expect(comment?.path).toBe(
      'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py',
    )
    expect(comment?.body).toContain(
      "        ('healthcare', '0003_billing_payment_insuranceinformation_device_and_more'),\n",
    )
    expect(comment?.body).toContain(
      'git mv -- healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py healthcare/migrations/0004_billing_alter_userprofile_role_payment_and_more.py',
    )
  })

  it('gives the verdict with a read-only token, and says what to add', async () => {
    const { server, job } = await scene(sameTable, { access: 'read' })
    const result = await runJob(job())
    expect(result.code).toBe(1)
    expect(result.outputs.verdict).toBe('fail')
    expect(result.stdout).toContain('pull-requests: write')
    expect(result.summary).toContain('replay-duplicate-table')
    expect(server.pulls.get(7)?.reviews).toEqual([])
  })

  it('is silent on a clean pull request', async () => {
    const { server, job } = await scene({ ...sameTable, change: { 'README.md': 'Nothing.\n' } })
    const result = await runJob(job())
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(server.writes).toEqual([])
  })

  it('leaves the checkout as it was, and nothing in the temporary directory', async () => {
    const { job } = await scene(sameTable)
    const request = job()
    const state = () =>
      execFileSync('git', ['-C', request.workspace ?? '', 'count-objects', '-v'], { encoding: 'utf8' })
    const before = state()
    // A place of its own: other runs of the gate have the machine's.
    const temporary = temporaryDirectory()
    await runJob({ ...request, env: { TMPDIR: temporary } })
    expect(state()).toBe(before)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('needs no checkout at all', async () => {
    const { job } = await scene(sameTable)
    const { workspace: _none, ...without } = job()
    expect((await runJob(without)).outputs.verdict).toBe('fail')
  })

  it('says so where the repository may not be read', async () => {
    const { job } = await scene(sameTable)
    const result = await runJob({ ...job(), token: 'wrong' })
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'unknown' } })
    expect(result.report.unknowns[0]).toContain('permissions: contents: read')
    expect(result.stdout + result.summary + JSON.stringify(result.report)).not.toContain('wrong')
  })
})

describe('the bundled action in a merge queue', () => {
  it('checks exactly what the queue would land, and says the pull request that is removed', async () => {
    const { repository, server, pull, job } = await scene(sameTable)
    const { base, queued } = inQueue(repository, job)
    const result = await runJob(queued)
    expect(result.outputs.verdict).toBe('fail')
    expect(result.report.coverage.base.commit).toBe(base)
    expect(result.report.findings.map(({ rule }) => rule)).toContain('replay-duplicate-table')
    expect(pull.comments).toMatchObject([{ body: expect.stringContaining('removed from the merge queue') }])
    expect(server.writes).toHaveLength(1)
  })
})
