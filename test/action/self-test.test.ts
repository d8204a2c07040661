import { describe, expect, it } from 'vitest'
import { judgeControl } from '../../src/modes/self-test/self-test.ts'
import { baseOnly, diverged, draft, report, sources } from '../reporters/reports.ts'
import { TestRepository } from '../support/git-repository.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { runJob } from '../support/runner.ts'

async function selfTest(inputs: Record<string, string>) {
  const repository = TestRepository.create()
  repository.commit({ 'README.md': 'hello\n' })
  await using server = await startGitHubServer({ gitDirectory: repository.directory })
  // On a schedule, without a checkout, and without a word to GitHub.
  const result = await runJob({
    server,
    event: 'schedule',
    payload: {},
    sha: repository.git('rev-parse', 'HEAD'),
    inputs: { 'self-test': 'true', ...inputs },
  })
  expect(server.requests).toEqual([])
  return result
}

describe('the self-test', () => {
  it('is green where the check can go red, and says for what', async () => {
    const result = await selfTest({})
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass' } })
    expect(result.summary).toContain('this check can go red')
    expect(result.report.notices[0]).toContain('diverged-heads')
  })

  it.each([
    [{ 'fail-on': 'never' }, 'no collision turns the job red'],
    [
      { postgres: 'postgres://nobody:secretpass@127.0.0.1:1/x', replay: 'both' },
      'could not be judged wholly',
    ],
  ])('fails with %o', async (inputs, why) => {
    const result = await selfTest(inputs)
    expect(result).toMatchObject({ code: 2, outputs: { verdict: 'unknown' } })
    expect(result.stdout).toContain('Self-test failed')
    expect(result.summary).toContain(why)
    expect(result.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('secretpass')
  })

  it.each([
    ['pass', report([]), 'error'],
    ['a failure that only base has', report(baseOnly()), 'error'],
    ['a warning', report([draft({ severity: 'warning' })]), 'error'],
    ['unknown', report([], { unknowns: ['x'] }), 'error'],
    ['fail, excused', report([diverged()]), 'never'],
  ] as const)('takes %s for a check that proves nothing', (_what, one, failOn) => {
    const judged = judgeControl({ report: one, onUnknown: 'warn', source: sources }, failOn)
    expect(judged).toMatchObject({ onUnknown: 'fail', report: { verdict: 'unknown' } })
  })
})
