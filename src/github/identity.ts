import type { GitHubClient } from './client.ts'
import type { Posted } from './pull-request.ts'

/** The account of every workflow's own token. */
const actionsBot = 'github-actions[bot]'

/**
 * Who the token writes as. REST has no answer for the token of an app; GraphQL has one for every kind. Where neither
 * answers it is the workflow's own token.
 */
export async function viewerLogin(client: GitHubClient): Promise<string> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request: { retries: 1 },
    })
    return viewer.login
  } catch {
    return actionsBot
  }
}

/** Is it ours? A marker can be copied by anybody, so the author must fit as well. */
export function writtenBy(login: string): (posted: Posted) => boolean {
  return ({ author }) => author === login
}
