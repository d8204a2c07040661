import { expect, it, onTestFinished } from 'vitest'
import { djangoInitial, djangoMigration } from '../../src/rules/examples.ts'
import { checkOf, openBeside } from '../support/beside.ts'
import { notAccessibleField, primaryRateLimit, secondaryRateLimit } from '../support/github-server.ts'
import { type InProcessResult, runHere } from '../support/in-process.ts'

/** What the check of a pull request says about others that are open, as the user sees it. */

const quiet = { review: 'false', comment: 'false' }

function clashesOf({ report }: InProcessResult) {
  return report.findings.filter(({ rule }) => rule === 'open-pull-request')
}

async function beside(...given: Parameters<typeof openBeside>) {
  const scene = await openBeside(...given)
  onTestFinished(() => scene.server.close())
  const check = (number: number, inputs: Record<string, string> = {}) =>
    runHere(checkOf(scene.server, number, { inputs: { ...quiet, ...inputs } }))
  return { ...scene, check }
}

const table = (name: string) => `create table ${name} (id int primary key);\n`

it('names who claims the same number, who is ahead and why, and does not fail for it', async () => {
  const { server, check } = await beside(djangoInitial, [
    { number: 470, files: { 'shop/migrations/0002_mine.py': djangoMigration('shop', '0001_initial') } },
    {
      number: 482,
      approved: true,
      files: { 'shop/migrations/0002_theirs.py': djangoMigration('shop', '0001_initial') },
    },
    { number: 483, files: { 'shop/migrations/0002_late.py': djangoMigration('shop', '0001_initial') } },
    { number: 484, files: { 'README.md': 'no migration\n' } },
    {
      number: 485,
      draft: true,
      files: { 'shop/migrations/0002_draft.py': djangoMigration('shop', '0001_initial') },
    },
  ])
  const result = await check(470, { review: 'true', comment: 'true' })
  expect(result.outputs).toMatchObject({ verdict: 'pass', errors: '0', warnings: '1' })
  expect(result.report.coverage.openPullRequests).toEqual({ open: 3, compared: 2 })
  const [clash] = clashesOf(result)
  expect(clash?.message.replaceAll(server.url, 'https://github.test')).toMatchInlineSnapshot(
    `"#482 (open, approved) also claims 0002, and is ahead of this one: it is approved. shop has two heads after merging: \`0002_mine\` and \`0002_theirs\` (in #482). Whichever is merged second breaks: agree on who goes first; the second one has to be moved after the first. Also open: #483. https://github.test/octo-org/octo-repo/pull/482"`,
  )
  expect(clash?.table).toMatchInlineSnapshot(`
    {
      "head": [
        "Pull request",
        "State",
        "Its file",
        "Against this one",
      ],
      "rows": [
        [
          "#482",
          "open, approved",
          "shop/migrations/0002_theirs.py",
          "is ahead of this one: it is approved",
        ],
        [
          "#483",
          "open",
          "shop/migrations/0002_late.py",
          "this one is ahead: it was opened earlier",
        ],
      ],
      "title": "Open pull requests that collide, the first in line first",
    }
  `)
  expect(clash?.related).toMatchObject([
    { path: 'shop/migrations/0002_theirs.py', commit: server.headOf(pullOf(482)) },
  ])
  const comment = server.pulls.get(470)?.comments[0]?.body ?? ''
  expect(comment).toContain(`/blob/${server.headOf(pullOf(482))}/shop/migrations/0002_theirs.py`)
  // One request for all of them, and one fetch.
  expect(
    server.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('pullRequests(')),
  ).toHaveLength(1)

  // Seen from the other side it is the same clash.
  const other = await check(482)
  expect(clashesOf(other)[0]?.message).toContain('this one is ahead: it is approved')
  expect(clashesOf(await check(470, { 'other-pull-requests': 'all' }))[0]?.table?.rows).toHaveLength(3)
  expect(clashesOf(await check(484))).toEqual([])

  function pullOf(number: number) {
    const pull = server.pulls.get(number)
    if (!pull) throw new Error(`no pull request ${number}`)
    return pull
  }
})

it('finds an object that two open pull requests make, though nothing else says it', async () => {
  const { check } = await beside(
    { 'db/migrations/0001_start.sql': table('start'), 'billing/migrations/0001_start.sql': table('bills') },
    [
      { number: 1, files: { 'db/migrations/0002_users.sql': table('users') } },
      { number: 2, files: { 'db/migrations/0003_accounts.sql': table('users') }, queued: 2 },
      { number: 3, files: { 'billing/migrations/0002_users.sql': table('more_bills') } },
    ],
  )
  const result = await check(1)
  expect(result.report.coverage.openPullRequests).toEqual({ open: 2, compared: 1 })
  expect(
    clashesOf(result)
      .map(({ message }) => message.replace(/http\S+/, 'URL'))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "#2 (open, in the merge queue) also creates an object that this change creates, and is ahead of this one: it is in the merge queue, at place 2. Table "users" is created by 0002_users and by 0003_accounts (in #2). Whichever is merged second breaks: agree on who goes first; the second one has to leave out what the first one creates. URL
    #2 (open, in the merge queue) has a later version than this change, and is ahead of this one: it is in the merge queue, at place 2. \`0002_users\` sorts before \`0003_accounts\`, which is already on #2. Whichever is merged second breaks: agree on who goes first; the second one has to be moved after the first. URL"
  `)
})

const start = { 'db/migrations/0001_start.sql': table('start') }
const one = { 'db/migrations/0002_a.sql': table('a') }
const twin = { 'db/migrations/0002_b.sql': table('b') }

it.each([
  ['who is ahead', 1, {}, 'note', 'pass'],
  ['who has to give way', 2, {}, 'warning', 'fail'],
])('with fail-on: warning, %s', async (_who, number, more, severity, verdict) => {
  const { check } = await beside(start, [
    { number: 1, files: one },
    { number: 2, files: twin, ...more },
  ])
  const result = await check(number, { 'fail-on': 'warning' })
  expect(clashesOf(result).map(clash => clash.severity)).toEqual([severity])
  expect(result.outputs.verdict).toBe(verdict)
})

it.each(['NONE', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN'])(
  'gives an outsider (%s) no veto, though it was there first and whatever the rule is set to',
  async association => {
    const outsider = { headRepository: 'stranger/octo-repo', association }
    const { check } = await beside(
      { ...start, '.migration-gate.yml': 'rules: { open-pull-request: error }\n' },
      [
        { number: 1, files: one, ...outsider },
        { number: 2, files: twin },
      ],
    )
    const result = await check(2, { 'fail-on': 'warning' })
    expect(clashesOf(result).map(({ severity }) => severity)).toEqual(['note'])
    expect(result.outputs.verdict).toBe('pass')
  },
)

it('listens to a contributor’s fork', async () => {
  const { check } = await beside(start, [
    { number: 1, files: one, headRepository: 'friend/octo-repo', association: 'CONTRIBUTOR' },
    { number: 2, files: twin },
  ])
  expect(clashesOf(await check(2)).map(({ severity }) => severity)).toEqual(['warning'])
})

it.each([
  ['duplicate-version: off', 0],
  ['duplicate-version: warning', 0],
  ['out-of-order: off', 1],
])('is silent about what a rule does not fail for: %s', async (rule, clashes) => {
  const config = { '.migration-gate.yml': `rules: { ${rule} }\n` }
  const { check } = await beside({ ...start, ...config }, [
    { number: 1, files: one },
    { number: 2, files: twin },
  ])
  expect(clashesOf(await check(2))).toHaveLength(clashes)
})

it('says nothing about what base and the change are to answer for themselves', async () => {
  const { check } = await beside(
    djangoInitial,
    [
      { number: 1, files: { 'shop/migrations/0002_a.py': djangoMigration('shop', '0001_initial') } },
      // Rebased already: after what merged.
      { number: 2, files: { 'shop/migrations/0003_b.py': djangoMigration('shop', '0002_landed') } },
    ],
    { 'shop/migrations/0002_landed.py': djangoMigration('shop', '0001_initial') },
  )
  const result = await check(1)
  expect(result.outputs.verdict).toBe('fail')
  expect(result.report.findings.filter(({ rule }) => rule === 'diverged-heads')).toHaveLength(1)
  expect(clashesOf(result)).toEqual([])
})

it('passes with a note where GitHub does not tell, whatever the reason', async () => {
  const { server, check } = await beside({ 'db/migrations/0001_start.sql': table('start') }, [
    { number: 1, files: { 'db/migrations/0002_a.sql': table('a') } },
    { number: 2, files: { 'db/migrations/0002_b.sql': table('b') } },
  ])
  const notes: Record<string, string[]> = {}
  const faults = {
    'a rate limit': primaryRateLimit(1800),
    'a secondary rate limit of an hour': secondaryRateLimit(3600),
    'a rate limit of GraphQL': primaryRateLimit(1800, 'RATE_LIMIT'),
    'a rate limit of GraphQL, in the older form': primaryRateLimit(1800, 'RATE_LIMITED'),
    'no permission': notAccessibleField('repository', 'pullRequests'),
    'a server that is down': { kind: 'status', status: 502 },
  } as const
  for (const [name, fault] of Object.entries(faults)) {
    server.fault({ ...fault, path: /graphql$/, times: 99 })
    const { outputs, report } = await check(1)
    expect(outputs.verdict).toBe('pass')
    expect(report.coverage.openPullRequests?.compared).toBe(0)
    notes[name] = report.notices
    server.faults.clear()
  }
  expect(notes).toMatchInlineSnapshot(`
    {
      "a rate limit": [
        "Other open pull requests: not looked at, because GitHub's rate limit is reached.",
      ],
      "a rate limit of GraphQL": [
        "Other open pull requests: not looked at, because GitHub's rate limit is reached.",
      ],
      "a rate limit of GraphQL, in the older form": [
        "Other open pull requests: not looked at, because GitHub's rate limit is reached.",
      ],
      "a secondary rate limit of an hour": [
        "Other open pull requests: not looked at, because GitHub's rate limit is reached.",
      ],
      "a server that is down": [
        "Other open pull requests: not looked at, because GitHub answered 502 (Server Error).",
      ],
      "no permission": [
        "Other open pull requests: not looked at, because the token may not list them (Resource not accessible by integration); give the job \`permissions: pull-requests: read\`.",
      ],
    }
  `)
  // Too much for one answer is asked for in smaller parts.
  server.slowPage = 10
  expect(clashesOf(await check(1))).toHaveLength(1)
})

it('needs no more than a token that reads, and asks nothing where nothing is touched or wanted', async () => {
  const { server, check } = await beside(
    {
      'db/migrations/0001_start.sql': table('start'),
      '.migration-gate.yml': 'rules: { open-pull-request: error }\n',
    },
    [
      { number: 1, files: { 'db/migrations/0002_a.sql': table('a') } },
      { number: 2, files: { 'db/migrations/0002_b.sql': table('b') } },
      { number: 3, files: { 'README.md': 'hello\n' } },
      { number: 4, files: { 'db/migrations/0002_c.sql': table('c') } },
    ],
  )
  server.access = 'read'
  expect(clashesOf(await check(1))).toHaveLength(1)
  expect((await check(4)).outputs.verdict).toBe('fail')
  const asked = () => server.requests.filter(({ path }) => path.endsWith('/graphql')).length
  const before = asked()
  await check(3)
  await check(1, { 'other-pull-requests': 'off' })
  expect(asked()).toBe(before)
})
