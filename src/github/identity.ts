import type { GitHubClient } from './client.ts'
import type { Posted } from './pull-request.ts'
import { hasNoRoute } from './refused.ts'

/** The account of every workflow's own token. */
const actionsBot = 'github-actions[bot]'
/** The same on Gitea and Forgejo, where nobody else can have these names. */
const otherBots = ['gitea-actions', 'forgejo-actions'] as const

export interface Identity {
  /** Usually one; several where the server does not say which of its own accounts it is. */
  logins: readonly [string, ...string[]]
  /** False where GitHub did not say it: then it is only likely. */
  isKnown: boolean
}

/**
 * Who the token writes as. REST has no answer for the token of an app; GraphQL has one for every kind. Where it does
 * not answer, it is probably the workflow's own token.
 */
export async function viewer(client: GitHubClient): Promise<Identity> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request: { retries: 1 },
    })
    return { logins: [viewer.login], isKnown: true }
  } catch (error) {
    return hasNoRoute(error) ? withoutGraphql(client) : { logins: [actionsBot], isKnown: false }
  }
}

async function withoutGraphql(client: GitHubClient): Promise<Identity> {
  try {
    const { data } = await client.rest.users.getAuthenticated()
    return { logins: [data.login], isKnown: true }
  } catch {
    return { logins: otherBots, isKnown: true }
  }
}

/** Is it ours? A marker can be copied by anybody, so the author must fit as well. */
export function writtenBy({ logins }: Identity): (posted: Posted) => boolean {
  return ({ author }) => author !== undefined && logins.includes(author)
}
