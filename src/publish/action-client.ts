import type { GitHubClient } from '../github/client.ts'
import { workflowData } from '../reporters/escape.ts'
import type { ActionRequest } from './action-request.ts'

/** GitHub, as a run of the action talks to it; undefined: it has no token. */
export async function actionClient({
  inputs,
  server,
  second,
  write,
}: Pick<ActionRequest, 'inputs' | 'server' | 'second' | 'write'>): Promise<GitHubClient | undefined> {
  if (inputs.token === undefined) return undefined
  const { createClient } = await import('../github/client.ts')
  return createClient({
    token: inputs.token,
    apiUrl: server.apiUrl,
    pace: second,
    second,
    warn: message => write(`::debug::${workflowData(message)}\n`),
  })
}
