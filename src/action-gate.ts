import type { ActionRequest, ActionResult } from './action.ts'
import { compareRemotely } from './comparison/remote.ts'
import { githubSource } from './git/fetch.ts'
import { InputError } from './inputs/action-inputs.ts'
import { runCheck } from './run.ts'

/** The gate as the action starts it: the comparison comes from the event. */
export function gateForAction({
  event,
  inputs,
  directory,
  server,
  trusted,
}: ActionRequest): Promise<ActionResult> {
  const base = baseOf({ event, inputs })
  return runCheck(
    {
      config: inputs.config,
      replay: inputs.replay,
      postgres: inputs.postgres,
      allowProduction: false,
      timeout: inputs.timeout,
      statementTimeout: inputs['statement-timeout'],
      onUnknown: inputs['on-unknown'],
      allowEmpty: inputs['allow-empty'],
      trusted,
    },
    () =>
      compareRemotely({
        directory,
        source: githubSource(server.url, `${server.owner}/${server.repo}`, inputs.token),
        base,
        head: {
          name: event.pullRequest ? `pull request #${event.pullRequest.number}` : event.headSha.slice(0, 7),
          commit: event.headSha,
        },
      }),
    () => {},
  )
}

function baseOf({ event, inputs }: Pick<ActionRequest, 'event' | 'inputs'>) {
  const asked = inputs.base
  if (asked !== undefined) {
    return /^[0-9a-f]{40,64}$/.test(asked)
      ? { name: asked.slice(0, 7), commit: asked }
      : { name: asked, ref: asked.startsWith('refs/') ? asked : `refs/heads/${asked}` }
  }
  const name = event.baseRef?.replace(/^refs\/heads\//, '')
  if (event.baseSha !== undefined) return { name: name ?? event.baseSha.slice(0, 7), commit: event.baseSha }
  if (event.baseRef === undefined || name === undefined) {
    throw new InputError(`The event "${event.name}" names no branch to compare with: set the input \`base\`.`)
  }
  return { name, ref: event.baseRef }
}
