import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type ActionInputs, InputError, readActionInputs } from '../config/action-inputs.ts'
import { exitCodeOf, judgedBy } from '../config/fail-on.ts'
import { engineFor } from '../config/trust.ts'
import { EventError, readEvent } from '../github/event.ts'
import { engineChoice } from '../model/engine-choice.ts'
import { ExpectedError } from '../model/expected-error.ts'
import type { Report } from '../model/report.ts'
import { noSource } from '../model/source.ts'
import { unknownReport } from '../modes/check/run-check.ts'
import type { Ended } from '../process/supervise.ts'
import { say } from '../process/supervised.ts'
import type { ActionRequest, ActionResult, WorkflowRun } from '../publish/action-request.ts'
import { publish } from '../publish/publish.ts'
import { secretsOf } from '../reporters/redact.ts'

export interface ActionOptions {
  env: NodeJS.ProcessEnv
  gate: (request: ActionRequest) => Promise<ActionResult>
  /** Where the log goes: standard output. */
  write: (text: string) => unknown
  /** What a second of waiting for GitHub lasts; tests make it short. */
  second?: number
}

/** The action: from what the runner hands over to a published verdict, whatever happens on the way. */
export async function runAction({ env, gate, write, second = 1000 }: ActionOptions): Promise<0 | 1 | 2> {
  const started = performance.now()
  let inputs: ActionInputs | undefined
  let request: ActionRequest | undefined
  let result: ActionResult
  try {
    inputs = readActionInputs(env)
    maskSecrets(inputs, write)
    await say({ kind: 'limit', seconds: inputs.timeout })
    request = await readRequest(env, inputs, { second, write })
    result = await gate(request)
  } catch (error) {
    const report = failedReport(error, (performance.now() - started) / 1000)
    result = { report, onUnknown: inputs?.['on-unknown'] ?? 'fail', source: noSource }
  }
  const failOn = inputs?.['fail-on'] ?? 'error'
  result = { ...result, report: judgedBy(result.report, failOn) }
  const code = exitCodeOf(result.report.verdict, result, failOn)
  await say({ kind: 'judged', code })
  await publish({ env, write, second, request, secrets: inputs ? secretsOf(inputs) : [], result })
  return code
}

/** Milliseconds that publishing may take where a run had to be ended: what waits for nobody is written first. */
const lastWords = 2500

/** Publishes what a run that its supervisor had to end could not say. Answers with the exit code. */
export async function publishUnknown(
  env: NodeJS.ProcessEnv,
  write: (text: string) => unknown,
  { reason, seconds }: Ended,
): Promise<number> {
  let code = 2
  const published = runAction({
    env,
    write,
    gate: async ({ inputs }) => {
      const report = unknownReport(reason, seconds)
      const onUnknown = inputs['on-unknown'] ?? 'fail'
      code = exitCodeOf(report.verdict, { onUnknown }, inputs['fail-on'])
      return { report, onUnknown, source: noSource }
    },
  })
  const late = new Promise<void>(resolve => setTimeout(resolve, lastWords).unref())
  await Promise.race([published, late])
  // GitHub may never answer, and its connection would keep this process.
  setImmediate(() => process.exit(code))
  return code
}

async function readRequest(
  env: NodeJS.ProcessEnv,
  inputs: ActionInputs,
  tools: Pick<ActionRequest, 'second' | 'write'>,
): Promise<ActionRequest> {
  const [owner, repo] = required(env, 'GITHUB_REPOSITORY').split('/')
  if (!owner || !repo) throw new InputError('GITHUB_REPOSITORY must be owner/name.')
  const context = { sha: env.GITHUB_SHA, ref: env.GITHUB_REF }
  const event = readEvent(
    required(env, 'GITHUB_EVENT_NAME'),
    await readPayload(required(env, 'GITHUB_EVENT_PATH')),
    context,
  )
  const engine = engineFor(engineChoice(inputs.postgres), event.trust)
  if (!engine.ok) throw new InputError(whyRefused(engine.refused, event.name))
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
  const directory = resolve(workspace, inputs['working-directory'])
  return {
    event,
    inputs,
    directory,
    owned: [...new Set([workspace, directory])],
    server: {
      url: env.GITHUB_SERVER_URL ?? 'https://github.com',
      apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
      owner,
      repo,
    },
    run: workflowRun(env),
    trust: event.trust,
    ...tools,
  }
}

function whyRefused(engine: 'server' | 'local', event: string): string {
  return engine === 'server'
    ? `Input \`postgres\` names a server, but "${event}" runs with a token that may write on code of somebody who may not: such code only meets the embedded engine. Leave \`postgres\` out, or run the job on pull_request.`
    : `Input \`postgres\` asks for the local engine, which runs migrations in a PostgreSQL of the runner with no sandbox around it, but on "${event}" this code is of somebody who may not push to the repository. Leave \`postgres\` out: trusted code then gets the local engine, and all other code the embedded one.`
}

function workflowRun({
  GITHUB_SERVER_URL: url = 'https://github.com',
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
  GITHUB_WORKFLOW_REF: workflow = '',
  GITHUB_REF: ref,
}: NodeJS.ProcessEnv): WorkflowRun {
  return {
    url: id && /^\d+$/.test(id) ? `${url}/${repository}/actions/runs/${id}` : undefined,
    // owner/name/.github/workflows/nightly.yml@refs/heads/main
    workflow: /\/\.github\/workflows\/([^/@]+)@/.exec(workflow)?.[1],
    ref: ref === '' ? undefined : ref,
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (value === undefined || value === '')
    throw new InputError(
      `${name} is not set. Outside of GitHub Actions, use the command line: migration-gate check.`,
    )
  return value
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new EventError('The event file that GITHUB_EVENT_PATH names can not be read.', { cause: error })
  }
}

/** GitHub masks its own token; a password in a URL is known only to us. */
function maskSecrets(inputs: ActionInputs, write: (text: string) => unknown): void {
  for (const secret of secretsOf(inputs)) write(`::add-mask::${secret}\n`)
}

/** A run that broke off is unknown, and says why: the user's mistake in one sentence, ours as what it is. */
function failedReport(error: unknown, seconds: number): Report {
  const expected = error instanceof ExpectedError
  const message =
    error instanceof Error ? error.message : `something that is no Error was thrown: ${String(error)}`
  return unknownReport(
    expected ? message : `Migration Gate itself failed, which is a bug in it: ${message}`,
    seconds,
  )
}
