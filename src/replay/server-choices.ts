import { bodyOfBlock, lineOfBlock } from '../languages/sql/do-block.ts'
import { type Branch, type ServerChoice, serverChoices } from '../languages/sql/server-choices.ts'
import type { PendingStatements } from './pending-statements.ts'
import type { OnDatabase } from './track-state.ts'
import { spanInFile, understand, unitsOf } from './units.ts'

/**
 * Notes what blocks that run next do on other servers, and not on this one. `whole`: they are all of the migration, and
 * nothing of them is known to run here.
 */
export async function noteLeftToServer(
  { item, left, steps, open }: PendingStatements,
  { replica, state }: OnDatabase,
): Promise<{ whole: boolean }> {
  const ask: Ask = async query => {
    // In a transaction that is under way, a question that fails would end it.
    const outcome = open ? undefined : await replica.run(query)
    if (outcome && outcome.kind !== 'ok') await replica.recover(outcome)
    const answer = outcome?.kind === 'ok' ? outcome.rows[0]?.answer : undefined
    return typeof answer === 'boolean' ? answer : undefined
  }
  let whole = left.length === steps.length
  for (const unit of unitsOf(left)) {
    const { statement } = await understand(unit)
    const body = bodyOfBlock(statement)
    const { choices, acting } = (body && (await serverChoices(unit.text))) ?? { choices: [], acting: [unit] }
    const running = new Set(acting)
    for (const choice of choices)
      for (const { why, branch } of await leftOut(choice, ask)) {
        for (const one of branch.acting) running.delete(one)
        const { start, end } = (body && lineOfBlock(body, branch.line)) ?? { start: 0, end: unit.text.length }
        const place = { start: unit.start + start, end: unit.start + end }
        if (why !== undefined) state.noteNotVerified(item, spanInFile(unit.step, place), why)
      }
    if (running.size > 0) whole = false
  }
  return { whole }
}

/** Undefined: it could not be asked. */
type Ask = (query: string) => Promise<boolean | undefined>

/** A branch that is not known to run here; `why`: the first of them says it for all. */
interface LeftOut {
  branch: Branch
  why?: string
}

async function leftOut(choice: ServerChoice, ask: Ask): Promise<LeftOut[]> {
  const { ways, otherwise, asksOnly } = choice
  const branches = [...ways.map(({ branch }) => branch), otherwise]
  const taken = asksOnly ? await indexTaken(ways, ask) : undefined
  const left = taken === undefined ? undecided(choice, branches) : decided(choice, branches, taken)
  return left.filter(({ branch }) => branch.acting.length > 0)
}

function undecided({ ways, rest }: ServerChoice, branches: readonly Branch[]): LeftOut[] {
  const open = [...branches, ...(branches.some(({ returns }) => returns) ? [rest] : [])]
  const first = open.find(({ acting }) => acting.length > 0)
  const why = `${shown(ways[0])} decides whether this runs, and that depends on the server`
  return open.map(branch => (branch === first ? { branch, why } : { branch }))
}

function decided({ ways, rest }: ServerChoice, branches: readonly Branch[], taken: number): LeftOut[] {
  const way = ways[taken]
  const as = `${shown(way)}, as on the scratch database`
  // What comes after the one that is taken was not asked for.
  const left: LeftOut[] = branches.flatMap((branch, index) => {
    if (index === taken) return []
    const why =
      index < taken
        ? `this runs only where ${shown(ways[index])}, which is not so on the scratch database`
        : `this does not run where ${as}`
    return { branch, why }
  })
  if (branches[taken]?.returns)
    left.push({
      branch: rest,
      why: way
        ? `the block ends before this where ${as}`
        : 'the block ends before this on the scratch database',
    })
  return left
}

/** That of the first condition that is true, or of what runs where none is; undefined: one could not be asked. */
async function indexTaken(ways: ServerChoice['ways'], ask: Ask): Promise<number | undefined> {
  for (const [index, { condition }] of ways.entries()) {
    const answer = await ask(`SELECT (${condition}\n) IS TRUE AS answer`)
    if (answer !== false) return answer && index
  }
  return ways.length
}

/** Characters. */
const longestShown = 80

function shown(way: ServerChoice['ways'][number] | undefined): string {
  const text = (way?.condition ?? '').replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``
}
