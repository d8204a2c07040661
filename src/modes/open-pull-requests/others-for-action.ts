import type { Others } from '../../gate/others.ts'
import { openPullRequests } from '../../github/open-pull-requests.ts'
import { hasNoRoute, refused } from '../../github/refused.ts'
import { actionClient } from '../../publish/action-client.ts'
import type { ActionRequest } from '../../publish/action-request.ts'
import type { RunOptions } from '../check/run-check.ts'
import { clashesWithOthers } from './clashes.ts'

/** Others are a warning and no verdict: for longer than this, in milliseconds, the check does not wait for them. */
const timeoutMs = 90_000

/** How a check of a pull request looks at the other ones; undefined: it does not. */
export function othersForAction(request: ActionRequest): RunOptions['others'] {
  const { event, inputs, server } = request
  const { pullRequest, baseRef } = event
  const wanted = inputs['other-pull-requests']
  if (
    wanted === 'off' ||
    event.kind !== 'pull-request' ||
    !pullRequest ||
    !baseRef ||
    inputs.base !== undefined
  )
    return undefined
  const until = performance.now() + timeoutMs
  const list = async () => {
    const client = await actionClient(request)
    if (!client) throw new Error('there is no token')
    const base = baseRef.replace(/^refs\/heads\//, '')
    return openPullRequests(client, { owner: server.owner, repo: server.repo, base, checks: [] })
  }
  return async seen => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Others>(resolve => {
      timer = setTimeout(() => resolve(notLookedAt('it took too long')), timeoutMs)
    })
    const looked = clashesWithOthers(
      {
        list,
        number: pullRequest.number,
        drafts: wanted === 'all',
        baseRef,
        urlOf: number => `${server.url}/${server.owner}/${server.repo}/pull/${number}`,
        until,
      },
      seen,
    ).catch((error: unknown) => notLookedAt(whyNot(error)))
    try {
      return await Promise.race([looked, late])
    } finally {
      clearTimeout(timer)
    }
  }
}

function notLookedAt(reason: string): Others {
  return { findings: [], open: 0, compared: 0, reason: `not looked at, because ${reason}` }
}

/** The verdict stands without them, so whatever went wrong is one line. */
function whyNot(error: unknown): string {
  if (hasNoRoute(error)) return 'this server does not have GitHub’s GraphQL interface'
  const { reason, status, said } = refused(error)
  switch (reason) {
    case 'rate-limit':
      return "GitHub's rate limit is reached"
    case 'credentials':
    case 'permission':
    case 'missing':
      return `the token may not list them (${said}); give the job \`permissions: pull-requests: read\``
    default:
      return status === undefined ? said : `GitHub answered ${status} (${said})`
  }
}
