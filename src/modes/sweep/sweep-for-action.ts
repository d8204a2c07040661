import { InputError } from '../../config/action-inputs.ts'
import { githubSource } from '../../git/fetch.ts'
import type { GateEvent } from '../../github/event.ts'
import { hasNoRoute, refused } from '../../github/refused.ts'
import type { Report } from '../../model/report.ts'
import { noSource } from '../../model/source.ts'
import { actionClient } from '../../publish/action-client.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { plural } from '../../reporters/wording.ts'
import { expectedReason, unknownReport } from '../check/run-check.ts'
import { pagesOf } from './pages.ts'
import { type Sweep, sweep } from './sweep.ts'

const usualNames = { rerun: 'Migration Gate', 'check-run': 'Migration Gate (base)' } as const

/** `mode: sweep`: every open pull request of a branch is judged against its tip, and its check says so. */
export async function sweepForAction(request: ActionRequest): Promise<ActionResult> {
  const { event, inputs, server, run, directory, owned, second } = request
  const started = performance.now()
  const client = await actionClient(request)
  if (!client) throw new InputError('A sweep needs a token: leave the `token` input as it is.')
  if (!['auto', 'embedded'].includes(inputs.postgres))
    throw new InputError(
      'Input `postgres` names an engine without a sandbox, but a sweep reads what strangers wrote with a token that may write: such code only meets the embedded engine. Leave `postgres` out.',
    )
  const onUnknown = inputs['on-unknown'] ?? 'fail'
  const by = inputs['sweep-by']
  const repository = `${server.owner}/${server.repo}`
  const done = await sweep({
    client,
    source: githubSource(server.url, repository, inputs.token),
    directory,
    owned,
    owner: server.owner,
    repo: server.repo,
    serverUrl: server.url,
    runUrl: run.url,
    baseRef: baseOf(event, inputs.base),
    only: event.kind === 'pull-request' ? event.pullRequest?.number : undefined,
    by,
    checkNames: checkNamesOf(inputs['check-name'] ?? usualNames[by]),
    pushed:
      event.kind === 'push' && event.pushedAt !== undefined
        ? { commit: event.headSha, at: event.pushedAt }
        : undefined,
    options: {
      config: inputs.config,
      // Hundreds of replays are for who asks for them.
      replay: inputs.replay ?? 'off',
      postgres: 'embedded',
      allowProduction: false,
      allowOtherDatabases: false,
      timeout: inputs.timeout,
      statementTimeout: inputs['statement-timeout'],
      onUnknown: inputs['on-unknown'],
      onNotChecked: inputs['on-not-checked'],
      allowEmpty: inputs['allow-empty'],
      // Whoever triggers a sweep: it judges what strangers wrote, beside a token that may write.
      trust: { author: 'stranger', token: 'writes' },
    },
    failOn: inputs['fail-on'],
    comment: inputs.comment !== false,
    second,
  }).catch(reasonOf)
  const seconds = Math.round(performance.now() - started) / 1000
  if (typeof done === 'string') return { report: unknownReport(done, seconds), onUnknown, source: noSource }
  const report = reportOf(done, seconds)
  return {
    report,
    onUnknown,
    source: noSource,
    own: pagesOf(done, report, { serverUrl: server.url, repository }),
  }
}

/** One a line: a name may have a comma in it. */
function checkNamesOf(text: string): [string, ...string[]] {
  const [first = text, ...others] = text
    .split('\n')
    .map(name => name.trim())
    .filter(name => name !== '')
  return [first, ...others]
}

/** The branch that is swept: on a push to it that one. */
function baseOf(event: GateEvent, asked: string | undefined): string {
  if (event.kind === 'merge-group' || event.kind === 'workflow-run')
    throw new InputError(
      `A sweep can't run on "${event.name}": start it on push, schedule, workflow_dispatch or pull_request_target.`,
    )
  if (asked !== undefined && (asked === 'none' || /^[0-9a-f]{40,64}$/.test(asked)))
    throw new InputError('Input `base` must name a branch: pull requests are open for branches.')
  const pushed = event.kind === 'push' ? event.headRef : event.baseRef
  const ref = asked === undefined ? pushed : asked.startsWith('refs/') ? asked : `refs/heads/${asked}`
  if (ref?.startsWith('refs/heads/')) return ref
  throw new InputError(
    `The event "${event.name}" names no branch whose pull requests could be swept: set the input \`base\`.`,
  )
}

/** Why nothing could be swept at all, where somebody can do something about it. */
async function reasonOf(error: unknown): Promise<string> {
  const { reason, said, status } = refused(error)
  const what = 'The open pull requests could not be listed'
  if (hasNoRoute(error))
    return `${what}: this server does not have GitHub’s GraphQL interface, which a sweep needs.`
  switch (reason) {
    case 'rate-limit':
      return `${what}: GitHub's rate limit is reached. Sweep again later.`
    case 'credentials':
      return `${what}: GitHub does not accept the token. Check the \`token\` input.`
    case 'permission':
    case 'missing':
      return `${what}: the token may not read them (GitHub says: ${said}). Give the job \`permissions: pull-requests: read\`, \`checks: read\` and \`contents: read\`.`
    case 'no answer':
      return `${what}: GitHub did not answer (${said}). Sweep again later.`
    case 'other':
      return expectedReason(error)
    default:
      return `${what}: GitHub answered ${status ?? 'with an error'} (${said}). Sweep again later.`
  }
}

/** The sweep's own verdict: is everything looked at and said? What is wrong with a pull request is that one's. */
function reportOf({ tip, entries, unknowns }: Sweep, seconds: number): Report {
  const brought = entries.filter(({ swept }) => swept.verdict !== undefined).length
  return {
    ...unknownReport('', seconds),
    verdict: unknowns.length > 0 ? 'unknown' : 'pass',
    unknowns,
    notices: [...new Set(entries.flatMap(({ note }) => note ?? []))],
    coverage: {
      base: { name: tip.name, commit: tip.commit, date: tip.date, fetched: tip.fetched },
      head: { name: `${plural(brought, 'open pull request')} with migrations`, commit: null },
      conflicts: [],
      histories: [],
      engine: null,
    },
  }
}
