import type { GitHubClient } from './client.ts'
import type { Posted } from './pull-request.ts'

/** The account of every workflow's own token. */
const actionsBot = 'github-actions[bot]'

export interface Identity {
  login: string
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
    return { login: viewer.login, isKnown: true }
  } catch {
    return { login: actionsBot, isKnown: false }
  }
}

/** Is it ours? A marker can be copied by anybody, so the author must fit as well. */
export function writtenBy(login: string): (posted: Posted) => boolean {
  return ({ author }) => author === login
}
