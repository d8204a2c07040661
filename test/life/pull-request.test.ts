import { expect, it, onTestFinished } from 'vitest'
import { payload } from '../support/action-scene.ts'
import { type Files, TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts'
import { type InProcessResult, runHere } from '../support/in-process.ts'
import type { Job } from '../support/runner.ts'

/**
 * One pull request from its first push to the day on which it is merged, with a person in it, a base that moves and
 * another pull request beside it. What people see at each step is a file: they are the pages that
 * docs/life-of-a-pull-request.md shows pictures of.
 */
const folder = 'tickets/migrations'

const migration = (parent: string, operations: string): string =>
  `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("tickets", "${parent}")]

    operations = [
${operations}    ]
`

const addField = (name: string, field: string): string =>
  `        migrations.AddField(
            model_name="qrcode",
            name="${name}",
            field=${field},
        ),
`

const main: Files = {
  'manage.py': '',
  'tickets/__init__.py': '',
  'tickets/apps.py':
    'from django.apps import AppConfig\n\n\nclass TicketsConfig(AppConfig):\n    name = "tickets"\n',
  [`${folder}/__init__.py`]: '',
  [`${folder}/0001_initial.py`]: `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="QRCode",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("code", models.CharField(max_length=64, unique=True)),
            ],
        ),
    ]
`,
  [`${folder}/0002_add_public_token.py`]: migration(
    '0001_initial',
    addField('public_token', 'models.CharField(max_length=32, null=True)'),
  ),
}

const printed = addField('printed_at', 'models.DateTimeField(null=True)')
const token = addField('public_token', 'models.CharField(max_length=32, null=True)')
const label = addField('label', 'models.CharField(max_length=80, default="")')

interface Life {
  repository: TestRepository
  server: GitHubServer
  pull: ReturnType<GitHubServer['addPull']>
  /** The required check of the pull request, as a push to it starts it. */
  check: () => Promise<InProcessResult>
  push: (files: Files) => void
}

async function opened(files: Files): Promise<Life> {
  const repository = TestRepository.create()
  repository.git('config', 'uploadpack.allowFilter', 'true')
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  repository.commit(main, 'Tickets')
  repository.branch('print-labels', 'main').commit(files, 'Print labels')
  repository.checkout('main')
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  const pull = server.addPull({ number: 7, base: 'main', head: 'print-labels', title: 'Print labels' })
  // It moves with the branch.
  repository.git('symbolic-ref', 'refs/pull/7/head', 'refs/heads/print-labels')
  const push = (more: Files) => {
    repository.checkout('print-labels')
    repository.commit(more, 'Mend')
    repository.checkout('main')
  }
  const check = async () => {
    const sha = server.headOf(pull)
    const result = await runHere({
      server,
      event: 'pull_request',
      workspace: temporaryDirectory(),
      sha,
      ref: 'refs/pull/7/merge',
      payload: payload('pull_request', example => {
        const request = example.pull_request as Record<string, Record<string, unknown>>
        const repo = { full_name: `${server.owner}/${server.repo}` }
        Object.assign(example, { number: 7 })
        Object.assign(request, { number: 7 })
        Object.assign(request.base ?? {}, { ref: 'main', repo })
        Object.assign(request.head ?? {}, { ref: 'print-labels', sha, repo })
      }),
    })
    server.checks.add(sha, { conclusion: result.code === 0 ? 'success' : 'failure' })
    return result
  }
  return { repository, server, pull, check, push }
}

/** The queue's branch: what is merged, in its order, for the last of them. */
function queued({ repository, server }: Life, branches: string[], last: number): Job {
  const base = repository.git('rev-parse', 'main')
  const branch = `gh-readonly-queue/main/pr-${last}-${base}`
  repository.git('checkout', '--quiet', '-B', branch, 'main')
  for (const name of branches)
    repository.git(
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      `Merge pull request #${name === 'gates' ? 8 : 7}`,
      name,
    )
  const head = repository.git('rev-parse', 'HEAD')
  repository.checkout('main')
  return {
    server,
    event: 'merge_group',
    sha: head,
    ref: `refs/heads/${branch}`,
    payload: payload('merge_group', example => {
      Object.assign(example.merge_group as object, {
        head_sha: head,
        head_ref: `refs/heads/${branch}`,
        base_sha: base,
        base_ref: 'refs/heads/main',
      })
    }),
  }
}

/** What the pull request's page shows: the summary comment, then each thread with its state. */
function page({ server, pull }: Pick<Life, 'server' | 'pull'>): string {
  const summary = pull.comments.map(({ user, body }) => `## ${user.login} commented\n\n${body}`)
  const threads = pull.reviewComments
    .filter(({ in_reply_to_id }) => in_reply_to_id === undefined)
    .map(first => {
      const { resolvedBy, minimized } = pull.threads.get(first.node_id) ?? {}
      const state = resolvedBy ? 'resolved' : (minimized?.toLowerCase() ?? 'open')
      const replies = pull.reviewComments
        .filter(({ in_reply_to_id }) => in_reply_to_id === first.id)
        .map(({ user, body }) => `\n\n> **${user.login}:** ${body}`)
      return `## Thread at ${first.path} (${state})\n\n${first.body}${replies.join('')}`
    })
  return (
    [...summary, ...threads]
      .join('\n\n---\n\n')
      .replaceAll(server.url, 'https://github.example')
      .replace(/\b[0-9a-f]{40}\b/g, '‹commit›')
      .replace(/\b[0-9a-f]{7}\b/g, '‹short›')
      // It covers what is written here in angles.
      .replace(/ [0-9a-f]{16} -->/g, ' ‹digest› -->')
      .replace(/(\d+|a|an) \w+ old/g, '‹age› old')
      .replace(/fetched [\w ]+ ·/g, 'fetched ‹just now› ·')
      .replace(/\b\d+(\.\d+)? s\b/g, '‹seconds› s')
      .replace(/\n- Sandbox: .*/g, '\n- Sandbox: ‹layers of this machine›')
      .concat('\n')
  )
}

it('a pull request lives, and learns what is true at every step', async () => {
  const life = await opened({
    [`${folder}/0003_label.py`]: migration('0002_add_public_token', label),
    [`${folder}/0003_print.py`]: migration('0002_add_public_token', printed + token),
  })
  const { repository, server, pull, check, push } = life
  const seen = (step: string) => expect(page(life)).toMatchFileSnapshot(`__snapshots__/${step}.md`)

  // Opened with two problems: two leaf nodes, and a column that base has already.
  const first = await check()
  expect(first.code, first.log).toBe(1)
  await seen('1-opened')

  // One is fixed.
  push({ [`${folder}/0003_print.py`]: migration('0003_label', printed + token) })
  expect((await check()).code).toBe(1)
  await seen('2-one-fixed')

  // A person answers in the other thread, and the author fixes it.
  const [other] = pull.reviewComments.filter(({ body }) => body.includes('replay-duplicate-column'))
  server.addReviewComment(7, 'mona', 'Right, the column is there since March. I take it out.', {
    path: other?.path ?? '',
    in_reply_to_id: other?.id ?? 0,
  })
  push({ [`${folder}/0003_print.py`]: migration('0003_label', printed) })
  expect((await check()).code).toBe(0)
  await seen('3-answered')

  // Base moves: what was green is no longer, and nobody pushed to it. The sweep says before anyone merges.
  repository.commit(
    {
      [`${folder}/0003_add_seat.py`]: migration(
        '0002_add_public_token',
        addField('seat', 'models.IntegerField(null=True)'),
      ),
    },
    'Number the seats',
  )
  const sweep = () =>
    runHere({
      server,
      event: 'push',
      payload: payload('push', example => {
        Object.assign(example, { ref: 'refs/heads/main', after: repository.git('rev-parse', 'main') })
        Object.assign(example.repository as object, { default_branch: 'main', pushed_at: Date.now() / 1000 })
      }),
      inputs: { mode: 'sweep', 'sweep-by': 'check-run' },
    })
  expect((await sweep()).code).toBe(0)
  expect(server.checks.latest(server.headOf(pull), 'Migration Gate (base)')).toMatchObject([
    { conclusion: 'failure' },
  ])
  await seen('4-base-moved')

  // Rebased and renumbered: clean.
  repository.checkout('print-labels')
  repository.git('reset', '--quiet', '--hard', 'main')
  repository.commit(
    {
      [`${folder}/0004_label.py`]: migration('0003_add_seat', label),
      [`${folder}/0005_print.py`]: migration('0004_label', printed),
    },
    'Print labels',
  )
  repository.checkout('main')
  expect((await check()).code).toBe(0)
  expect((await sweep()).code).toBe(0)
  expect(server.checks.latest(server.headOf(pull), 'Migration Gate (base)')).toMatchObject([
    { conclusion: 'success' },
  ])
  await seen('5-rebased')

  // Through the queue beside another one, which does not know of it yet: that one is removed, and reported why.
  repository.branch('gates', 'main').commit(
    {
      [`${folder}/0004_gate.py`]: migration(
        '0003_add_seat',
        addField('gate', 'models.CharField(max_length=8, null=True)'),
      ),
    },
    'Gates',
  )
  repository.checkout('main')
  const beside = server.addPull({ number: 8, base: 'main', head: 'gates', title: 'Gates' })
  const grouped = await runHere(queued(life, ['print-labels', 'gates'], 8))
  expect(grouped.code).toBe(1)
  await expect(page({ ...life, pull: beside })).toMatchFileSnapshot('__snapshots__/6-beside.md')
  await seen('5-rebased')
  const alone = await runHere(queued(life, ['print-labels'], 7))
  expect(alone.code, alone.log).toBe(0)
  await seen('5-rebased')
})
