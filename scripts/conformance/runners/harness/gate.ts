import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareLocally } from '../../../../src/comparison/local.ts'
import { failsTheChange, type Verdict } from '../../../../src/model/report.ts'
import { runCheck } from '../../../../src/modes/check/run-check.ts'
import { gitEnvironment } from '../../../../test/support/git-repository.ts'
import type { Files, Special } from './runner.ts'

export interface Judgement {
  verdict: Verdict
  /** Rules of the errors that the change introduces. */
  rules: readonly string[]
  /** All that it says of them, and why it knows nothing. */
  messages: readonly string[]
  /** What it takes the histories for. */
  frameworks: readonly string[]
}

/** What the gate says of head beside base, with the replay on that server. */
export async function judge({ base, head }: Special, postgres: string): Promise<Judgement> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-runner-repository-'))
  try {
    await repository(directory, base, head)
    const { report } = await runCheck(
      {
        replay: 'auto',
        postgres,
        allowProduction: false,
        allowOtherDatabases: true,
        timeout: 60,
        statementTimeout: 20,
        onUnknown: undefined,
        allowEmpty: undefined,
        trust: { author: 'insider', token: 'none' },
      },
      () => compareLocally({ directory, base: 'base', head: 'main', fetch: false }),
      () => {},
    )
    const errors = report.findings.filter(failsTheChange)
    return {
      verdict: report.verdict,
      rules: [...new Set(errors.map(({ rule }) => rule))].sort(),
      messages: [
        ...report.findings.map(
          ({ severity, rule, path, message }) => `${severity} ${rule} ${path}: ${message}`,
        ),
        ...report.unknowns.map(text => `unknown: ${text}`),
        ...report.coverage.histories.flatMap(({ notChecked }) =>
          notChecked.map(({ path, why }) => `not checked ${path}: ${why}`),
        ),
        ...report.notices.map(text => `notice: ${text}`),
      ],
      frameworks: report.coverage.histories.map(({ framework, history }) => `${framework} ${history}`),
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Branches base and main, one commit each. */
async function repository(directory: string, base: Files, head: Files): Promise<void> {
  await git(directory, ['init', '--quiet', '--initial-branch=main'])
  const commit = (branch: string, files: Files): string => {
    const blobs = Object.entries(files).map(
      ([path, text]) => `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`,
    )
    return `commit refs/heads/${branch}\ncommitter Ada <ada@example.com> 1767322800 +0000\n${data(branch)}${branch === 'main' ? 'from refs/heads/base\ndeleteall\n' : ''}${blobs.join('')}\n`
  }
  const readme = { 'README.md': 'An application.\n' }
  await git(
    directory,
    ['fast-import', '--quiet'],
    commit('base', { ...readme, ...base }) + commit('main', { ...readme, ...head }),
  )
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function git(directory: string, args: string[], input?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile('git', args, { cwd: directory, env: gitEnvironment }, error =>
      error ? reject(error) : resolve(),
    )
    child.stdin?.end(input)
  })
}
