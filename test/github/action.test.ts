import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { runAction } from '../../src/action/action.ts'
import { actionInputShape, inputNames, readActionInputs } from '../../src/config/action-inputs.ts'
import type { ActionRequest, ActionResult } from '../../src/publish/action-request.ts'
import {
  diverged,
  djangoPath,
  djangoText,
  draft,
  headCommit,
  hostileFinding,
  report,
  sources,
} from '../reporters/reports.ts'
import { TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { startGitHubServer } from '../support/github-server.ts'

/** What the runner sets, and what it finds afterwards. */
function runner(event: string, payload: unknown, inputs: Record<string, string> = {}) {
  const directory = temporaryDirectory()
  const file = (name: string) => join(directory, name)
  for (const name of ['output', 'summary.md']) writeFileSync(file(name), '')
  mkdirSync(file('temp'))
  writeFileSync(file('event.json'), JSON.stringify(payload))
  const env: NodeJS.ProcessEnv = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: headCommit,
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    RUNNER_TEMP: file('temp'),
    NO_COLOR: '1',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
  const log: string[] = []
  const run = (gate: (request: ActionRequest) => Promise<ActionResult>, more: NodeJS.ProcessEnv = {}) =>
    runAction({ env: { ...env, ...more }, gate, write: text => log.push(text), second: 5 })
  return {
    directory,
    run,
    log: () => log.join(''),
    summary: () => readFileSync(file('summary.md'), 'utf8'),
    outputs: () =>
      Object.fromEntries(
        [...readFileSync(file('output'), 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
          ([, name, , value]) => [name, value],
        ),
      ),
  }
}

const answer =
  (one = report([diverged()])) =>
  async (): Promise<ActionResult> => ({ report: one, onUnknown: 'fail', source: sources })

const push = {
  ref: 'refs/heads/topic',
  before: 'c'.repeat(40),
  after: headCommit,
  repository: { default_branch: 'main' },
}

describe('the action', () => {
  it('says the verdict in the log, the annotations, the summary and the outputs', async () => {
    const scene = runner('push', push)
    expect(await scene.run(answer())).toBe(1)
    expect(scene.outputs()).toMatchObject({ verdict: 'fail', errors: '1', warnings: '0' })
    expect(JSON.parse(readFileSync(scene.outputs().report ?? '', 'utf8'))).toEqual(report([diverged()]))
    expect(scene.summary()).toContain('### ❌ Migration Gate: fail, this change introduces 1 error')
    expect(scene.log()).toMatch(/^::stop-commands::(\S+)\n✖ fail: [\s\S]*\n::\1::\n::error file=tickets/)
  })

  it('asks the gate what the event and the inputs say', async () => {
    const scene = runner('push', push, {
      'working-directory': 'sub',
      replay: 'fresh',
      'allow-empty': 'true',
      token: 't',
    })
    let asked: ActionRequest | undefined
    await scene.run(async request => {
      asked = request
      return answer(report([]))()
    })
    expect(asked).toMatchObject({
      event: { kind: 'push', baseRef: 'refs/heads/main', headSha: headCommit },
      inputs: {
        replay: 'fresh',
        'allow-empty': true,
        timeout: 600,
        postgres: 'auto',
        'on-unknown': undefined,
      },
      directory: join(scene.directory, 'sub'),
      server: {
        url: 'https://github.com',
        apiUrl: 'https://api.github.com',
        owner: 'octo-org',
        repo: 'octo-repo',
      },
      trust: { author: 'insider', token: 'reads' },
    })
  })

  it('lets no line of a report be a command', async () => {
    const scene = runner('push', push)
    await scene.run(answer(report([hostileFinding()], { unknowns: ['a\n::set-output name=verdict::pass'] })))
    const outside = scene.log().replace(/^::stop-commands::(\S+)\n[\s\S]*\n::\1::\n/, '')
    expect(
      outside
        .trim()
        .split('\n')
        .every(line => /^::(error|warning|notice) /.test(line)),
    ).toBe(true)
    expect(outside.match(/^::/gm)).toHaveLength(2)
    expect(scene.outputs().verdict).toBe('fail')
  })

  it.each([
    ['an error', new Error('no git here'), 'Migration Gate itself failed, which is a bug in it: no git here'],
    ['what is no error', 'a string', 'something that is no Error was thrown: a string'],
    ['nothing', undefined, 'something that is no Error was thrown: undefined'],
  ])('that breaks off with %s still gives a verdict, which is not green', async (_what, thrown, sentence) => {
    const scene = runner('push', push)
    const code = await scene.run(async () => {
      throw thrown
    })
    expect(code).toBe(2)
    expect(scene.outputs().verdict).toBe('unknown')
    expect(scene.summary()).toContain('❓ Migration Gate: unknown')
    expect(scene.log()).toContain(sentence)
  })

  it('only warns about unknown where that is asked for, but never about fail', async () => {
    const unknown = report([], { unknowns: ['Base is missing.'] })
    const gate = (one: typeof unknown) => async (): Promise<ActionResult> => ({
      report: one,
      onUnknown: 'warn',
      source: sources,
    })
    const scene = runner('push', push)
    expect(await scene.run(gate(unknown))).toBe(0)
    expect(scene.log()).toContain('::warning title=Migration Gate is inconclusive::Base is missing.')
    expect(await scene.run(gate(report([diverged()], { unknowns: ['x'] })))).toBe(1)
    const broken = runner('push', push, { 'on-unknown': 'warn' })
    expect(await broken.run(async () => Promise.reject(new Error('x')))).toBe(0)
  })

  it.each([
    ['error', 'pass', 0],
    ['warning', 'fail', 1],
    ['never', 'pass', 0],
  ])('fail-on: %s makes %s of a warning', async (failOn, verdict, code) => {
    const scene = runner('push', push, { 'fail-on': failOn })
    expect(await scene.run(answer(report([draft({ severity: 'warning' })])))).toBe(code)
    expect(scene.outputs()).toMatchObject({ verdict, warnings: '1' })
    expect(scene.summary()).toContain(`Migration Gate: ${verdict}`)
  })

  it('fail-on: never says the true verdict, and excuses only findings', async () => {
    const scene = runner('push', push, { 'fail-on': 'never' })
    expect(await scene.run(answer())).toBe(0)
    expect(scene.outputs()).toMatchObject({ verdict: 'fail', errors: '1' })
    expect(scene.log()).toContain('::error file=')
    expect(await scene.run(answer(report([], { unknowns: ['Base is missing.'] })))).toBe(2)
  })

  it('writes the reports that are asked for', async () => {
    const scene = runner('push', push, { 'report-formats': 'junit,gitlab markdown' })
    await scene.run(answer())
    const { report: json = '', sarif, junit = '', gitlab = '', markdown = '' } = scene.outputs()
    expect(sarif).toBe('')
    expect(new Set([json, junit, gitlab, markdown].map(path => readFileSync(path, 'utf8'))).size).toBe(4)
    const standard = runner('push', push)
    await standard.run(answer())
    expect(JSON.parse(readFileSync(standard.outputs().sarif ?? '', 'utf8')).version).toBe('2.1.0')
    // Code scanning closes what an upload does not hold.
    const inconclusive = runner('push', push)
    await inconclusive.run(answer(report([], { unknowns: ['Base is missing.'] })))
    expect(inconclusive.outputs()).toMatchObject({ verdict: 'unknown', sarif: '' })
    const none = runner('push', push, { 'report-formats': 'none' })
    await none.run(answer())
    expect(none.outputs()).toMatchObject({ verdict: 'fail', sarif: '', junit: '' })
  })

  it('writes what it can where a place can not be written', async () => {
    const scene = runner('push', push)
    expect(
      await scene.run(answer(), { GITHUB_STEP_SUMMARY: '/nowhere/summary', RUNNER_TEMP: '/nowhere' }),
    ).toBe(1)
    expect(scene.log()).toContain('::warning title=Migration Gate::The job summary could not be written')
    expect(scene.log()).toContain('✖ fail')
    // Without its file there is no path to hand out, but a verdict there is.
    expect(scene.outputs()).toMatchObject({ verdict: 'fail', report: '' })
  })

  it('keeps secrets out of every place', async () => {
    const scene = runner('push', push, {
      postgres: 'postgres://gate:s3cret-passw0rd@db:5432/x',
      token: 'ghs_0123456789',
    })
    const text =
      'connect postgres://gate:s3cret-passw0rd@db:5432/x failed for ghs_0123456789 (s3cret-passw0rd), see redis://u:other@h'
    await scene.run(answer(report([], { unknowns: [text] })))
    const said =
      scene.log().replace(/^::add-mask::.*$/gm, '') +
      scene.summary() +
      readFileSync(scene.outputs().report ?? '', 'utf8')
    for (const secret of ['s3cret-passw0rd', 'ghs_0123456789', 'u:other@']) expect(said).not.toContain(secret)
    expect(scene.log()).toContain('::add-mask::s3cret-passw0rd')
  })
})

describe('trust', () => {
  const pull = {
    pull_request: {
      number: 7,
      head: { sha: headCommit, ref: 'topic', repo: { full_name: 'stranger/octo-repo' } },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo-org/octo-repo' } },
    },
  }

  it('refuses a server for code of a stranger, before anything runs', async () => {
    const scene = runner('pull_request_target', pull, {
      postgres: 'postgres://u:p@h/x',
      review: 'false',
      comment: 'false',
    })
    const code = await scene.run(() => expect.unreachable())
    expect(code).toBe(2)
    expect(scene.log()).toContain('such code only meets the embedded engine')
  })

  it('says the gate not to trust', async () => {
    const scene = runner('pull_request_target', pull, { review: 'false', comment: 'false' })
    let trust: unknown
    await scene.run(async request => {
      trust = request.trust
      return answer(report([]))()
    })
    expect(trust).toEqual({ author: 'stranger', token: 'writes' })
  })
})

describe('posting', () => {
  async function scene(inputs: Record<string, string> = {}, access: 'read' | 'write' = 'write') {
    const repository = TestRepository.create()
    repository.commit({ 'README.md': 'hello\n' })
    repository.branch('topic').commit({ [djangoPath]: djangoText })
    const server = await startGitHubServer({ gitDirectory: repository.directory, access })
    onTestFinished(() => server.close())
    const pull = server.addPull({ number: 7, base: 'main', head: 'topic' })
    const head = server.headOf(pull)
    const env = { GITHUB_API_URL: server.apiUrl, GITHUB_SERVER_URL: server.url }
    const payload = {
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'topic', repo: { full_name: 'octo-org/octo-repo' } },
        base: {
          sha: repository.git('rev-parse', 'main'),
          ref: 'main',
          repo: { full_name: 'octo-org/octo-repo' },
        },
      },
    }
    return {
      server,
      pull,
      head,
      env,
      payload,
      action: runner('pull_request', payload, { token: 't', ...inputs }),
    }
  }

  it('puts review and comment into the pull request', async () => {
    const { action, pull, env, head } = await scene()
    expect(await action.run(answer(), env)).toBe(1)
    expect(pull.reviews).toMatchObject([{ commit_id: head, state: 'COMMENTED' }])
    expect(pull.reviewComments).toMatchObject([
      { path: djangoPath, line: 7, body: expect.stringContaining('```suggestion') },
    ])
    expect(pull.comments).toHaveLength(1)
  })

  it('says which permission is missing, and the verdict stands', async () => {
    const { action, env } = await scene({}, 'read')
    expect(await action.run(answer(), env)).toBe(1)
    expect(action.log()).toMatch(/::notice title=Migration Gate::.*`permissions: pull-requests: write`/)
    expect(action.summary()).toContain('permissions: pull-requests: write')
    expect(action.outputs().verdict).toBe('fail')
  })

  it('says that there is no token', async () => {
    const { action, env, server } = await scene({ token: '' })
    expect(await action.run(answer(), env)).toBe(1)
    expect(action.log()).toContain('there is no token')
    expect(server.requests).toEqual([])
  })
})

describe('inputs', () => {
  const actionFile = z.object({
    inputs: z.record(
      z.string(),
      z.object({ description: z.string().min(10), required: z.literal(false), default: z.string() }),
    ),
    outputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/action.js') }),
  })
  const action = actionFile.parse(parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')))

  it('are those of action.yml, with its descriptions and defaults', () => {
    const ours = inputNames().map(name => {
      const { description, default: standard } = actionInputShape[name].meta() ?? {}
      return [name, { description, required: false, default: standard }]
    })
    expect(action.inputs).toEqual(Object.fromEntries(ours))
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'errors',
      'warnings',
      'notes',
      'report',
      'sarif',
      'junit',
      'gitlab',
      'markdown',
      'html',
      'pull-requests',
      'matrix',
      'diagnosis',
      'script',
    ])
  })

  it('have defaults that are allowed', () => {
    expect(() => readActionInputs({})).not.toThrow()
  })

  it.each([
    ['replay', 'sometimes', 'Input `replay` is "sometimes"; it must be auto, off, fresh, upgrade or both.'],
    ['timeout', '0', 'Input `timeout` is "0"; it must be a whole number of seconds from 1 to 86400.'],
    ['timeout', '10m', 'Input `timeout` is "10m"; it must be a whole number of seconds from 1 to 86400.'],
    ['review', 'yes', 'Input `review` is "yes"; it must be true or false.'],
    ['allow-empty', 'yes', 'Input `allow-empty` is "yes"; it must be true or false.'],
    ['fail-on', 'notes', 'Input `fail-on` is "notes"; it must be error, warning or never.'],
    [
      'report-formats',
      'sarif, pdf',
      'Input `report-formats` is "sarif, pdf"; it must be none, or names out of sarif, junit, gitlab, markdown, html.',
    ],
    ['on-unknown', 'ignore', 'Input `on-unknown` is "ignore"; it must be fail or warn.'],
    [
      'postgres',
      'mysql://u:hidden@h',
      'Input `postgres` is a value that is not shown here; it must be auto, embedded, local, local with a version such as local:16, or a URL such as postgres://user:password@localhost:5432/postgres.',
    ],
  ])('%s: %s', (name, value, message) => {
    expect(() => readActionInputs({ [`INPUT_${name.toUpperCase()}`]: value })).toThrow(message)
  })

  it('are all named at once', () => {
    expect(() => readActionInputs({ INPUT_REPLAY: 'x', INPUT_REVIEW: 'x' })).toThrow(/replay[\s\S]*review/)
  })
})
