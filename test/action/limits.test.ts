import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { twoBranches } from '../../src/modes/demo/cases/two-branches.ts'
import { makeRepository } from '../../src/modes/demo/repository.ts'
import { findingMarked, summaryDigest } from '../../src/reporters/markers.ts'
import { type Scene, scene } from '../support/action-scene.ts'
import { TestRepository } from '../support/git-repository.ts'
import { type Fault, primaryRateLimit, secondaryRateLimit } from '../support/github-server.ts'
import { type JobResult, runJob } from '../support/runner.ts'

/** What the bundled action says and leaves after when GitHub is as GitHub can be, and what a second run makes of it. */

const repository = new TestRepository(mkdtempSync(join(tmpdir(), 'migration-gate-limits-')))
beforeAll(() => makeRepository(repository.directory, twoBranches))
afterAll(() => rmSync(repository.directory, { recursive: true }))

const reviews = { method: 'POST', path: /reviews$/ }
const comments = { method: 'POST', path: /issues\/7\/comments$/ }
const api = { path: /^\/api\// }
const always = { times: 99 }
const once502 = { kind: 'status', status: 502 } as const
const rateLimit = /GitHub's rate limit is reached/

interface Case {
  /** A rate limit ends at a time of day: it is made when it is met. */
  faults: Fault[] | (() => Fault[])
  access?: 'read'
  /** What there is in the pull request after the first run; not said: everything. */
  left?: 'nothing' | 'the comment' | 'the review'
  /** What the run says about what could not be posted. */
  says?: RegExp
  faster?: number
}

const cases: Record<string, Case> = {
  'nothing there already': { faults: [] },
  'a 502, once for everything': {
    faults: [
      { ...api, method: 'GET', ...once502, times: 2 },
      { path: /graphql$/, ...once502 },
      { ...reviews, ...once502 },
      { ...comments, ...once502 },
    ],
  },
  'nothing but 502': {
    faults: [{ ...api, ...once502, ...always }],
    left: 'nothing',
    says: /GitHub answered 502/,
  },
  'nothing but 502 for reviews': {
    faults: [{ ...reviews, ...once502, ...always }],
    left: 'the comment',
    says: /The review was not posted: GitHub answered 502/,
  },
  'secondary rate limits of both kinds': {
    faults: [
      { ...secondaryRateLimit(5, 403), ...reviews },
      { ...secondaryRateLimit(5, 429), ...comments },
    ],
  },
  'a secondary rate limit of an hour': {
    faults: [{ ...secondaryRateLimit(3600), ...comments, ...always }],
    left: 'the review',
    says: rateLimit,
  },
  'a rate limit that resets soon': { faults: () => [{ ...primaryRateLimit(4), ...api, method: 'GET' }] },
  'an exhausted rate limit': {
    faults: [{ ...primaryRateLimit(1800), ...api, ...always }],
    left: 'nothing',
    says: rateLimit,
  },
  'GraphQL out of its rate limit, which it says with 200': {
    faults: [{ ...primaryRateLimit(1800, 'RATE_LIMITED'), ...always }],
  },
  'a token that may only read': { faults: [], access: 'read', left: 'nothing', says: /pull-requests: write/ },
  'lines that are refused': { faults: [{ ...reviews, kind: 'status', status: 422 }] },
  'a slow server': { faults: [{ ...api, kind: 'slow', delay: 300, times: 4 }] },
  'a server that does what it is asked, and never answers': {
    faults: [
      { ...reviews, kind: 'silent' },
      { ...comments, kind: 'silent' },
    ],
  },
  'a server that never answers': {
    faults: [{ ...api, kind: 'deaf', ...always }],
    left: 'nothing',
    says: /The report was not posted: GitHub did not answer/,
    faster: 30,
  },
  'connections cut before the answer': {
    faults: [
      { ...api, method: 'GET', kind: 'lost' },
      { ...reviews, kind: 'lost' },
      { ...comments, kind: 'lost' },
    ],
  },
  'connections cut in the middle of the answer': {
    faults: [
      { method: 'GET', path: /pulls\/7$/, kind: 'lost-half' },
      { method: 'GET', path: /files$/, kind: 'lost-half' },
      { method: 'GET', path: /reviews$/, kind: 'lost-half' },
      { method: 'GET', path: /comments$/, kind: 'lost-half', times: 2 },
      { path: /graphql$/, kind: 'lost-half' },
      { ...reviews, kind: 'lost-half' },
      { ...comments, kind: 'lost-half' },
    ],
  },
  'a 502 after the work was done': {
    faults: [
      { ...reviews, kind: 'lost-502' },
      { ...comments, kind: 'lost-502' },
    ],
  },
}

describe('GitHub with', () => {
  it.each(Object.entries(cases))(
    '%s',
    { timeout: 120_000 },
    async (name, { faults, left, says, faster, access }) => {
      const here = await scene(repository)
      const { server, pull, job } = here
      // What is reported of other pull requests differs where GitHub does not answer; here it is about what is posted.
      const inputs = { replay: 'off', timeout: '3600', 'other-pull-requests': 'off' }
      const run = (times = 6) => runJob(job({ inputs, faster: times }))
      for (const fault of typeof faults === 'function' ? faults() : faults) server.fault(fault)
      server.access = access ?? 'write'
      const first = await run(faster)
      expectVerdict(first)
      for (const place of [first.summary, first.stdout])
        says ? expect(place).toMatch(says) : expect(place).not.toMatch(/not posted/)
      expect(pull.comments.length).toBe(left === undefined || left === 'the comment' ? 1 : 0)
      expect(pull.reviews.length).toBe(left === undefined || left === 'the review' ? 1 : 0)

      server.faults.clear()
      server.access = 'write'
      const [before, writes] = [stateOf(here), server.writes.length]
      expectVerdict(await run())
      if (left === undefined) expect(server.writes.slice(writes)).toEqual([])
      const end = stateOf(here)
      if (left === undefined) expect(end).toEqual(before)
      expect(end).toEqual({
        reviews: 1,
        comments: 1,
        findings: name === 'lines that are refused' ? [] : ['diverged-heads'],
      })
    },
  )
})

/** As it must be whatever GitHub does: in the exit code, the outputs, the annotations and the summary. */
function expectVerdict({ code, stderr, stdout, summary, outputs, report }: JobResult): void {
  expect({ code, stderr, verdict: report.verdict, ...outputs }).toMatchObject({
    code: 1,
    stderr: '',
    verdict: 'fail',
    errors: '1',
    warnings: '0',
  })
  expect(stdout.match(/^::error file=healthcare\/migrations\/0003_/gm)).toHaveLength(1)
  expect(summary).toContain('### ❌ Migration Gate: fail, this change introduces 1 error')
}

/** What a reader of the pull request finds, each thing as often as it stands there. */
function stateOf({ pull }: Scene) {
  const marks = pull.reviewComments.map(({ body }) => findingMarked(body)?.fingerprint)
  expect(new Set(marks).size).toBe(marks.length)
  return {
    reviews: pull.reviews.length,
    comments: pull.comments.filter(({ body }) => summaryDigest(body) !== undefined).length,
    findings: pull.reviewComments.map(({ body }) => /\[`([\w-]+)`\]\(/.exec(body)?.[1]).sort(),
  }
}
