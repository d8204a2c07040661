import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { scene } from '../support/action-scene.ts'
import { gitEnvironment, TestRepository } from '../support/git-repository.ts'
import { runJob } from '../support/runner.ts'
import { bases, corpus, type Hostile } from './corpus.ts'

/** Seconds that a run is given, unless its entry says others, and those that it may take beyond. */
const standardTimeout = 15
const grace = 5

/** Milliseconds that a run without anything to judge takes on this machine, as busy as it is: loading and ending. */
async function plainRun(): Promise<number> {
  const start = performance.now()
  await check({ base: 'sql', change: { 'README.md': 'x' } }, 60_000)
  return Math.round(performance.now() - start)
}

let plain: Promise<number> | undefined
const slackNow = () => (plain ??= plainRun())

interface Ran {
  ended: boolean
  report: Report
  stderr: string
}

function repositoryOf({ base, change }: Hostile): TestRepository {
  const repository = TestRepository.create()
  repository.commit(bases[base], 'base')
  repository.branch('topic')
  repository.commit(change, 'the change')
  return repository
}

function check(entry: Hostile, slack: number): Promise<Ran> {
  const { timeout = standardTimeout, args: more = [] } = entry
  const args = ['check', '--repo', repositoryOf(entry).directory, '--base', 'main', '--head', 'topic']
  const program = [resolve('dist/cli.js'), ...args, '--timeout', `${timeout}`, '--format', 'json', ...more]
  return new Promise(done => {
    const child = execFile(
      process.execPath,
      program,
      {
        env: gitEnvironment,
        timeout: (timeout + grace) * 1000 + slack,
        killSignal: 'SIGKILL',
        maxBuffer: 1 << 28,
      },
      (_, stdout, stderr) => {
        const ended = child.signalCode === null
        done({ ended, stderr, report: ended ? JSON.parse(stdout) : ({} as Report) })
      },
    )
  })
}

describe('content of a stranger', () => {
  it.each(Object.keys(corpus))('ends in time, and is no pass that nobody has proven: %s', async name => {
    const entry = corpus[name]
    if (!entry) throw new Error(name)
    const { ended, report, stderr } = await check(entry, await slackNow())
    expect([ended, stderr.match(/^ +at |internal error/im)]).toEqual([true, null])
    if (!entry.fine) expect(report.verdict).not.toBe('pass')
    // What is wrong is the change's, and said as such.
    expect(JSON.stringify(report.unknowns)).not.toContain('itself failed')
    expect(JSON.stringify(report).length).toBeLessThan(16_000_000)
  })
})

/** One of each class: the Action reads with the same code, and has more to do with what it found. */
const classes = [
  'blank lines with dashes',
  'ignore comments',
  'comments in comments',
  'backslashes',
  'a file of 3 MB',
  'a long message',
  'long details',
  'an endless loop',
  'a deep path',
  'a long number',
  'a YAML bomb',
  'nested f-strings, 200 KB',
  'an open comment',
  'a growing Python text',
]

/** `npm run test:long` takes them all. */
const inTheAction = process.env.EVERY_ENTRY ? Object.keys(corpus) : classes

describe('content of a stranger in the Action', () => {
  it.each(inTheAction)('ends in time, and is no pass that nobody has proven: %s', async name => {
    const entry = corpus[name]
    if (!entry) throw new Error(name)
    const { job } = await scene(repositoryOf(entry), { headRepository: 'mallory/octo-repo', checkout: false })
    const { timeout = standardTimeout, args: [, statementTimeout = '3'] = [] } = entry
    const { workspace: _none, ...without } = job({
      inputs: { timeout: `${timeout}`, 'statement-timeout': statementTimeout },
    })
    const slack = await slackNow()
    const limit = new Promise<'still running'>(resolve =>
      setTimeout(() => resolve('still running'), (timeout + grace) * 1000 + slack).unref(),
    )
    const result = await Promise.race([runJob({ ...without, event: 'pull_request_target' }), limit])
    if (result === 'still running') throw new Error(result)
    expect(result.stderr).toBe('')
    if (!entry.fine) expect(result.report.verdict).not.toBe('pass')
    expect(JSON.stringify(result.report.unknowns)).not.toContain('itself failed')
  })
})
