import { type Found, finding } from '../model/finding.ts'
import { failure, type Result, success } from '../model/result.ts'
import type { ReplayRequest } from '../replay/request.ts'
import type { CommandEnd } from './command.ts'

/** Lines of what the command printed that a report shows. */
const mostLines = 12

/**
 * What the framework's own check of models and migrations has come to after merging. `before`: the same with base's files
 * and base's migrations; absent: base has none, or did not run. A sentence where it could not be asked.
 */
export function checkModels(
  request: ReplayRequest,
  line: string,
  { before, after }: { before: CommandEnd | undefined; after: CommandEnd },
): Result<Found> | undefined {
  const command = `\`${line}\`, which \`models:\` names,`
  if (after.kind === 'late') return failure(`${command} was ended after ${after.seconds} s.`)
  if (after.kind === 'killed') return failure(`${command} was ended by ${after.signal}.`)
  if (after.kind === 'not started') return failure(`${command} could not be started: ${after.why}.`)
  if (after.code === 0) return undefined
  const item = request.pending.at(-1) ?? request.merged.at(-1)
  if (!item) return undefined
  const isOfBase = before?.kind === 'exited' && before.code !== 0
  const { migration, history } = item
  return success(
    finding(
      {
        rule: 'models-out-of-date',
        introduced: !isOfBase,
        framework: request.framework,
        history: history ?? request.history,
        path: migration.file.path,
        range: migration.range,
        symbol: line,
        message: isOfBase
          ? `\`${line}\` says that models and migrations differ, on base already.`
          : `\`${line}\` passes on base, and says that models and migrations differ once the change is merged: each side may be right alone. Merge base into the branch, and let the framework write the migration that is missing.`,
        table: {
          title: 'What it printed',
          head: ['output'],
          rows: after.output
            .trim()
            .split('\n')
            .slice(-mostLines)
            .map(text => [text]),
        },
      },
      'error',
    ),
  )
}
