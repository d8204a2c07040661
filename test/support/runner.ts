import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { Report } from '../../src/model/report.ts'
import { gitEnvironment, temporaryDirectory } from './git-repository.ts'
import type { GitHubServer } from './github-server.ts'

export interface Job {
  server: GitHubServer
  event: string
  payload: unknown
  /** The checkout; absent: the job has none. */
  workspace?: string
  inputs?: Record<string, string>
  token?: string
  sha?: string
  ref?: string
  /** More of the environment, or another PATH. */
  env?: NodeJS.ProcessEnv
  /** So many times faster its time passes. */
  faster?: number
}

export interface JobResult {
  code: number
  stdout: string
  stderr: string
  summary: string
  outputs: Record<string, string>
  report: Report
}

const fastClock = pathToFileURL(join(import.meta.dirname, 'fast-clock.ts')).href

/** Where the tests run on another day (faketime), the action does, too: the server says it when to come back. */
const sameClock = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name === 'LD_PRELOAD' || name.startsWith('FAKETIME')),
)

/** What a machine has would decide what a report says of the engine: a test that wants `auto` asks for it. */
export const standardEngine = 'embedded'

/** Starts the bundled action as GitHub's runner does: by action.yml, with an environment and files, and nothing else. */
export async function runJob(job: Job): Promise<JobResult> {
  const directory = temporaryDirectory('runner-')
  const file = (name: string, content: string): string => {
    writeFileSync(join(directory, name), content)
    return join(directory, name)
  }
  const action = parse(readFileSync('action.yml', 'utf8'))
  const inputs: Record<string, string> = {}
  for (const [name, input] of Object.entries<{ default?: string }>(action.inputs)) {
    const standard =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as action.yml has it.
      input.default === '${{ github.token }}' ? (job.token ?? 'secret-token') : (input.default ?? '')
    // The runner keeps hyphens and turns spaces into underscores.
    inputs[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] =
      job.inputs?.[name] ?? (name === 'postgres' ? standardEngine : standard)
  }
  mkdirSync(join(directory, 'temp'))
  const summary = file('summary', '')
  const output = file('output', '')
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    ...sameClock,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: `${job.server.owner}/${job.server.repo}`,
    GITHUB_SERVER_URL: job.server.url,
    GITHUB_API_URL: job.server.apiUrl,
    GITHUB_SHA: job.sha ?? '',
    GITHUB_REF: job.ref ?? '',
    GITHUB_WORKSPACE: job.workspace ?? join(directory, 'temp'),
    RUNNER_TEMP: join(directory, 'temp'),
    ...inputs,
    ...(job.faster === undefined ? {} : { CLOCK_FACTOR: String(job.faster) }),
    ...job.env,
  }
  const main = resolve(action.runs.main)
  const ran = await new Promise<Pick<JobResult, 'code' | 'stdout' | 'stderr'>>(done => {
    const child = execFile(
      process.execPath,
      job.faster === undefined ? [main] : ['--import', fastClock, main],
      { cwd: env.GITHUB_WORKSPACE, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: error ? (child.exitCode ?? 1) : 0, stdout, stderr }),
    )
  })
  const outputs = readOutputs(readFileSync(output, 'utf8'))
  return {
    ...ran,
    summary: readFileSync(summary, 'utf8'),
    outputs,
    report: JSON.parse(readFileSync(outputs.report ?? '', 'utf8')),
  }
}

/** name<<delimiter, lines, delimiter; or name=value. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const heredoc = /^([\w-]+)<<(.+)$/.exec(lines[i] ?? '')
    const plain = /^([\w-]+)=(.*)$/.exec(lines[i] ?? '')
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1)
      outputs[heredoc[1] ?? ''] = lines.slice(i + 1, end).join('\n')
      i = end
    } else if (plain) outputs[plain[1] ?? ''] = plain[2] ?? ''
  }
  return outputs
}

export { gitEnvironment }
