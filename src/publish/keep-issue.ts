import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHubClient } from '../github/client.ts'
import { type Identity, viewer } from '../github/identity.ts'
import { createOnce } from '../github/once.ts'
import { refusal } from '../github/refusal.ts'
import { isSame, keyOf, markOf, type NightState, nightState, stateOf, withoutMark } from './issue-state.ts'
import {
  changeComment,
  doubtComment,
  issueBody,
  issueTitle,
  type NightFacts,
  wellLine,
} from './issue-text.ts'

export interface IssueRequest {
  owner: string
  repo: string
  branch: string
  workflow: string | undefined
  labels: readonly string[]
  /** Looked up only where the issue is written. */
  facts: () => Promise<NightFacts>
  /** What a second of waiting lasts. */
  second: number
}

/** Far more issues than one a night since the last of ours. */
const mostPages = 5

/** Keeps the one issue of a branch true. Answers with what could not be done, and why. */
export async function keepIssue(
  client: GitHubClient,
  report: Parameters<typeof nightState>[0],
  request: IssueRequest,
): Promise<string[]> {
  const key = keyOf(request.workflow, request.branch)
  try {
    const { logins, isKnown } = await viewer(client)
    if (!isKnown)
      return ['The issue was not kept: GitHub did not say who the token writes as. The next night keeps it.']
    const find = () => newestIssue(client, request, logins, key)
    const tonight = nightState(report)
    return await carryOut(client, planIssue(tonight, await find()), { request, key, tonight, find })
  } catch (error) {
    return [refusal('issue', error)]
  }
}

interface Keeping {
  request: IssueRequest
  key: string
  tonight: NightState
  find: () => Promise<NightIssue | undefined>
}

async function carryOut(client: GitHubClient, plan: IssuePlan, keeping: Keeping): Promise<string[]> {
  const { request, key, tonight } = keeping
  const { owner, repo, labels, branch, second } = request
  const marked = (text: string, state: NightState) => `${text}\n\n${markOf(key, state)}\n`
  switch (plan.kind) {
    case 'none':
      return []
    case 'left closed':
      return [`Issue #${plan.issue.number} was closed by hand, and nothing new fails since: it stays closed.`]
    case 'open': {
      const body = marked(issueBody(await request.facts()), tonight)
      await createOnce({
        create: async () => {
          const call = { owner, repo, title: issueTitle(branch), body, labels: [...labels] }
          await client.rest.issues.create({ ...call, request: { retries: 0 } })
          return true
        },
        find: async () => ((await keeping.find())?.isOpen ? true : undefined),
        pause: attempt => sleep(attempt * second),
      })
      return []
    }
    case 'change': {
      const facts = await request.facts()
      await edit(client, request, plan.issue, { body: marked(issueBody(facts), tonight) })
      // Reasons that only read otherwise are in the text; nobody has to be called for them.
      if (plan.added.length > 0 || plan.gone > 0)
        await comment(client, request, plan.issue, changeComment(facts, plan.added, plan.gone))
      return []
    }
    case 'doubt': {
      const { issue } = plan
      const state: NightState = { ...tonight, fingerprints: issue.state.fingerprints }
      await edit(client, request, issue, { body: marked(withoutMark(issue.body), state) })
      await comment(client, request, issue, doubtComment(await request.facts()))
      return []
    }
    case 'close': {
      const { issue } = plan
      const line = wellLine(await request.facts())
      const body = marked(`${line}\n\n${withoutMark(issue.body)}`, tonight)
      await edit(client, request, issue, { body, state: 'closed', state_reason: 'completed' })
      await comment(client, request, issue, line)
      return []
    }
  }
}

/** Pull requests are listed among the issues; and what another account wrote is not ours, whatever it says. */
async function newestIssue(
  client: GitHubClient,
  { owner, repo }: IssueRequest,
  logins: Identity['logins'],
  key: string,
): Promise<NightIssue | undefined> {
  let pages = 0
  for await (const { data } of client.paginate.iterator(client.rest.issues.listForRepo, {
    owner,
    repo,
    creator: logins[0],
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  })) {
    for (const { number, state, body, user, pull_request } of data) {
      if (pull_request || !logins.includes(user?.login ?? '') || !body) continue
      const found = stateOf(key, body)
      if (found) return { number, isOpen: state === 'open', body, state: found }
    }
    if (++pages === mostPages) break
  }
  return undefined
}

interface Edited {
  body: string
  state?: 'closed'
  state_reason?: 'completed'
}

async function edit(
  client: GitHubClient,
  { owner, repo }: IssueRequest,
  { number }: NightIssue,
  edited: Edited,
) {
  await client.rest.issues.update({ owner, repo, issue_number: number, ...edited })
}

/** The issue itself is true already: a comment whose answer is lost may be missing, but never stands there twice. */
async function comment(
  client: GitHubClient,
  { owner, repo }: IssueRequest,
  { number }: NightIssue,
  body: string,
) {
  await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } })
}

/** The newest issue of ours about this branch. */
interface NightIssue {
  number: number
  isOpen: boolean
  body: string
  state: NightState
}

type IssuePlan =
  | { kind: 'none' }
  /** A person closed it, and nothing else is wrong than was then. */
  | { kind: 'left closed'; issue: NightIssue }
  | { kind: 'open' }
  /** Other things fail than before: the text is written again, and what is new is said. */
  | { kind: 'change'; issue: NightIssue; added: string[]; gone: number }
  /** The night is inconclusive: what stands there is neither confirmed nor gone. */
  | { kind: 'doubt'; issue: NightIssue }
  | { kind: 'close'; issue: NightIssue }

/**
 * One issue while it is not well: opened once, changed only for news, closed when it is well again. A later failure opens a
 * new one, so that each says one story; one that a person closed is left closed while nothing else is wrong.
 */
function planIssue(tonight: NightState, last: NightIssue | undefined): IssuePlan {
  if (tonight.kind === 'well') return last?.isOpen ? { kind: 'close', issue: last } : { kind: 'none' }
  if (!last || (!last.isOpen && last.state.kind === 'well')) return { kind: 'open' }
  const added = tonight.fingerprints.filter(one => !last.state.fingerprints.includes(one))
  if (!last.isOpen)
    return isSame(tonight, last.state) ? { kind: 'left closed', issue: last } : { kind: 'open' }
  if (isSame(tonight, last.state)) return { kind: 'none' }
  if (tonight.kind === 'unknown' && last.state.fingerprints.length > 0) {
    const doubted = last.state.kind === 'unknown' && last.state.reasons === tonight.reasons
    return doubted ? { kind: 'none' } : { kind: 'doubt', issue: last }
  }
  const gone = last.state.fingerprints.filter(one => !tonight.fingerprints.includes(one)).length
  return { kind: 'change', issue: last, added, gone }
}
