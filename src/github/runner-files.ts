import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

/** Files through which a step talks to GitHub's runner. https://docs.github.com/actions/reference/workflow-commands */

/** Sets outputs. The delimiter can't be guessed, so no value can end it and set an output of its own. */
export async function writeOutputs(
  file: string | undefined,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  if (file === undefined || file === '') return
  const delimiter = `end_${randomUUID()}`
  const text = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  )
  await appendFile(file, text.join(''))
}

export async function writeSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file === undefined || file === '') return
  await appendFile(file, markdown)
}

/** Wraps what may hold a stranger's lines, so that the runner takes none of them for a command. */
export function withoutCommands(output: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${output}${output.endsWith('\n') ? '' : '\n'}::${token}::\n`
}
