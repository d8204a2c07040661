import { expect, it } from 'vitest'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { checkFiles } from '../support/gate.ts'
import { codeReplaced, communication, type Situation, sessions, tickets, twoBranches } from './seeds.ts'

/** What the authors of the field reports would have seen, without colours, times and commits. */
async function seen(situation: Situation): Promise<string> {
  const { report, source } = await checkFiles(situation, { replay: 'auto' })
  return renderTerminal(report, { source, width: 100 })
    .replace(/\b[0-9a-f]{7,40}\b(?!_match)/g, commit =>
      /\d/.test(commit) && /[a-f]/.test(commit) ? '<commit>' : commit,
    )
    .replace(/ on \d{4}-\d\d-\d\d in /g, ' on <day> in ')
    .replace(/\nLooked at [\s\S]*$/, '\n')
}

const situations: Record<string, Situation> = {
  '000': tickets(),
  '000, another length': tickets('', '', 128),
  '001, two branches': twoBranches,
  '001, code replaced': codeReplaced,
  '002': communication(),
  '003': sessions,
}

for (const [name, situation] of Object.entries(situations)) {
  it(`shows ${name}`, { timeout: 120_000 }, async () => {
    expect(await seen(situation)).toMatchSnapshot()
  })
}
