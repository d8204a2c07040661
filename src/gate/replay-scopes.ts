import { commandFor, readingsOf } from '../command-replay/command-for.ts'
import type { ReplayCommand } from '../config/config.ts'
import { mayRunCommands, whyNotRun } from '../config/trust.ts'
import type { Framework } from '../frameworks/framework.ts'
import type { HistoryChange } from '../model/change.ts'
import type { HistoryReading } from '../model/history.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { sendsAnything } from './read-in-part.ts'
import { type ReplayInput, requestFor } from './replay-request.ts'
import { broughtBy, note, type ReplayResult } from './replay-result.ts'

interface Scope {
  reading: HistoryReading
  framework: Framework
  command: ReplayCommand | undefined
  /** Why a command that is named may not run here, as a sentence's end. */
  notRun: string | undefined
}

export interface PreparedScope {
  changes: readonly HistoryChange[]
  scope: Scope
  request: ReplayRequest
}

/** Before an engine is opened: what a request needs may be an extension that no migration names. */
export async function preparedScopes(
  input: ReplayInput,
  scopes: readonly (readonly HistoryChange[])[],
  result: ReplayResult,
): Promise<PreparedScope[]> {
  const prepared: PreparedScope[] = []
  for (const changes of scopes) {
    const scope = scopeOf(input, changes)
    if (!scope) continue
    const { reading, framework, command, notRun } = scope
    const { notReplayable, onlyByCommand, readInPart } = reading
    if (notReplayable !== undefined) {
      leaveOut(changes, notReplayable, result)
      if (input.mode !== 'auto')
        result.unknowns.push(
          `${reading.name} can't be replayed: ${notReplayable}. Leave out --replay ${input.mode}, or exclude it.`,
        )
      continue
    }
    const why = command ? undefined : onlyByCommand
    const isRead = why === undefined || readInPart === true
    const request = isRead && (await requestFor(input, framework, changes, { readsFiles: !command }))
    if (why !== undefined && (!request || !(await sendsAnything(request)))) {
      leaveOut(changes, notRun ?? why, result)
      if (notRun === undefined) result.needCommands.push(...changes)
      else
        result.unknowns.push(
          `${reading.name} was not checked: ${notRun}, and nothing but that command can replay it.`,
        )
    } else if (request) {
      if (notRun !== undefined)
        result.notices.push(`${reading.name} was replayed by reading its files: ${notRun}.`)
      prepared.push({ changes, scope, request })
    }
  }
  return prepared
}

function scopeOf(input: ReplayInput, changes: readonly HistoryChange[]): Scope | undefined {
  const reading = (changes[0]?.base ?? changes[0]?.merged)?.reading
  const framework = input.frameworks.find(({ id }) => id === reading?.framework)
  if (!reading || !framework) return undefined
  // What base says counts: a change can't make its own files look foreign.
  const named = commandOf(input, framework, changes)
  const command = mayRunCommands(input.trust) ? named : undefined
  return {
    reading,
    framework,
    command,
    notRun: named && !command ? whyNotRun(named.run, input.trust) : undefined,
  }
}

function leaveOut(changes: readonly HistoryChange[], reason: string, result: ReplayResult): void {
  for (const change of changes) {
    const notChecked = broughtBy(change).map(path => ({ path, why: reason }))
    note(result, change, { replay: 'not replayed', reason, notVerified: [], notChecked })
  }
}

/** Beside histories that are read, files that look like another runner's get no command that is not named for them. */
export function commandOf(
  { config, mixed }: ReplayInput,
  { onlyByCommand }: Framework,
  changes: readonly HistoryChange[],
): ReplayCommand | undefined {
  return commandFor(config.commands, readingsOf(changes), mixed && onlyByCommand === true)
}
