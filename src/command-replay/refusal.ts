import type { CommandReplay } from './command-replay.ts'
import { pathThatStandsTwice } from './work-tree.ts'

/** Why a command is not run at all; undefined: it is. */
export function refusal({ command, whole, request }: CommandReplay): string | undefined {
  const named = `\`${command.run}\``
  const twice = pathThatStandsTwice(whole.merged)
  if (twice !== undefined)
    return `${named} was not run on what merging gives: both sides bring ${twice}. Resolve the conflict and run again.`
  if (request.startFrom)
    return `${named} was not run: \`start-from\` loads a schema without the notes of what is applied, so the command would begin again. Leave one of the two out.`
  return undefined
}
