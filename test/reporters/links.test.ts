import { expect, it } from 'vitest'
import { renderSummary } from '../../src/reporters/summary.ts'
import { check } from '../support/gate.ts'
import { forked } from '../support/git-repository.ts'

const users = 'create table users (id int primary key);\n'

it.each([
  ['a file that base got after the branch was made', { 'db/migrations/0002_base.sql': users }, {}],
  ['a file that the change brings as well', {}, { 'db/migrations/0002_first.sql': users }],
  [
    'a file that the change edits',
    { 'db/migrations/0002_base.sql': users },
    { 'db/migrations/0001_a.sql': '--\n' },
  ],
])('every link of a report leads to a file that is there: %s', async (_what, base, change) => {
  const repository = forked({ 'db/migrations/0001_a.sql': 'create table a (id int);\n' }, base, {
    'db/migrations/0003_again.sql': users,
    ...change,
  })
  const { report, source } = await check(repository, { replay: 'both' })
  expect(report.verdict).toBe('fail')
  expect(report.findings.flatMap(({ related }) => related)).not.toEqual([])
  const text = renderSummary(report, {
    links: {
      serverUrl: 'https://github.test',
      repository: 'o/r',
      headSha: repository.git('rev-parse', 'topic'),
      source,
    },
  })
  const links = [...text.matchAll(/https:\/\/github\.test\/o\/r\/blob\/([0-9a-f]{40})\/([^#)\s]+)#L\d+/g)]
  expect(links.length).toBeGreaterThan(1)
  for (const [, commit, path] of links) repository.git('cat-file', '-e', `${commit}:${path}`)
})
