import { expect, it } from 'vitest'
import { TestRepository } from '../support/git-repository.ts'
import { answerFaults, requestFaults } from '../support/github/published.ts'
import { startGitHubServer } from '../support/github-server.ts'

const repository = 'http://localhost/repos/octo-org/octo-repo'
const review = { commit_id: 'a'.repeat(40), event: 'COMMENT', body: 'b', comments: [] }

it.each([
  ['nothing', 'POST', '/pulls/7/reviews', review, []],
  [
    'an operation that GitHub has not',
    'POST',
    '/pulls/7/review',
    review,
    [/has no POST .*\/pulls\/7\/review$/],
  ],
  ['a number that is none', 'GET', '/pulls/seven', undefined, [/path parameter pull_number must be integer/]],
  [
    'a parameter that is not known',
    'GET',
    '/pulls/7/files?perPage=9',
    undefined,
    [/query parameter perPage/],
  ],
  [
    'a parameter of another kind',
    'GET',
    '/pulls?state=merged',
    undefined,
    [/parameter state must be equal to one/],
  ],
  [
    'a field that is not known',
    'POST',
    '/pulls/7/reviews',
    { ...review, retries: 0 },
    [/body .*\(retries\)/],
  ],
  [
    'a field of a field that is not known',
    'POST',
    '/pulls/7/reviews',
    { ...review, comments: [{ path: 'a', body: 'b', lines: 1 }] },
    [/body\/comments\/0 .*\(lines\)/],
  ],
  ['a field that is missing', 'POST', '/issues/7/comments', {}, [/body must have required property 'body'/]],
  ['no body', 'POST', '/issues/7/comments', undefined, [/the body is missing/]],
  ['a body where there is none', 'GET', '/pulls/7', {}, [/takes no body/]],
  [
    'another word than GitHub has',
    'POST',
    '/pulls/7/reviews',
    { ...review, event: 'NOTE' },
    [/event must be equal/],
  ],
])('a request is held against the description: %s', (_what, method, path, body, faults) => {
  expect(requestFaults(method, new URL(repository + path), body)).toEqual(
    faults.map(fault => expect.stringMatching(fault)),
  )
})

it('an answer of ours is, too', () => {
  const comments = new URL(`${repository}/issues/7/comments`)
  expect(answerFaults('POST', comments, 201, { id: 1, body: 'b', user: null })).toEqual([])
  expect(answerFaults('POST', comments, 200, {})).toEqual([
    expect.stringContaining('does not answer with 200'),
  ])
  expect(answerFaults('POST', comments, 201, { id: 'one' })).toContainEqual(
    expect.stringContaining('answer/id must be integer'),
  )
})

it.each([
  ['REST', '/repos/octo-org/octo-repo/issues/7/comments', { text: 'b' }, /required property 'body'/],
  ['GraphQL', '/graphql', { query: '{ viewer { nickname } }' }, /Cannot query field "nickname"/],
])(
  'whatever a test is about, it fails for a %s request that GitHub does not know',
  async (_kind, path, body, said) => {
    const { directory } = TestRepository.create()
    const server = await startGitHubServer({ gitDirectory: directory })
    await fetch(server.apiUrl + path, {
      method: 'POST',
      headers: { authorization: 'token t' },
      body: JSON.stringify(body),
    })
    await expect(server.close()).rejects.toThrow(said)
  },
)
