/**
 * Is every regular expression in src/ linear? One that backtracks turns a small file of a stranger's into a hang.
 *
 *     npm run check:regexes              # analyses what scripts/regexes/analysed.json does not know yet
 *     npm run check:regexes -- --write   # and writes the results there
 *
 * What the analysis can't decide in time has to be in scripts/regexes/reviewed.json, with why it is linear or what bounds
 * its input. https://makenowjust-labs.github.io/recheck/
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Literal, regexLiterals } from './regexes/literals.ts'

export interface Known {
  /** Literals that were analysed, with the answer. */
  analysed: Readonly<Record<string, 'linear' | 'undecided'>>
  /** Literals that a person has looked at, with the reason. */
  reviewed: Readonly<Record<string, string>>
}

export type Answer = { kind: 'linear' | 'undecided' } | { kind: 'vulnerable'; how: string }

export interface Outcome {
  faults: string[]
  analysed: Record<string, 'linear' | 'undecided'>
  fresh: number
}

/** What a literal is given to be decided in: most take some 10 ms. */
const analysisMs = 3_000

export async function checkLiterals(
  literals: readonly Literal[],
  { analysed, reviewed }: Known,
  analyse: (literal: Literal) => Promise<Answer>,
): Promise<Outcome> {
  const faults: string[] = []
  const kept: Record<string, 'linear' | 'undecided'> = {}
  let fresh = 0
  for (const literal of literals) {
    const where = `${literal.text}  (${literal.places.join(', ')})`
    const isReviewed = Object.hasOwn(reviewed, literal.text)
    if (literal.computed) {
      if (!isReviewed) faults.push(`put together at run time and not reviewed: ${where}`)
      continue
    }
    let kind = Object.hasOwn(analysed, literal.text) ? analysed[literal.text] : undefined
    if (kind === undefined) {
      fresh++
      const answer = await analyse(literal)
      if (answer.kind === 'vulnerable') {
        faults.push(`not linear, ${answer.how}: ${where}`)
        continue
      }
      kind = answer.kind
    }
    kept[literal.text] = kind
    if (kind === 'undecided' && !isReviewed) faults.push(`not decided and not reviewed: ${where}`)
    if (kind === 'linear' && isReviewed) faults.push(`decided, needs no review any more: ${where}`)
  }
  const texts = new Set(literals.map(({ text }) => text))
  for (const text of Object.keys(reviewed))
    if (!texts.has(text)) faults.push(`reviewed, but no longer in src/: ${text}`)
  return { faults, analysed: kept, fresh }
}

/** With the analyser's native program where npm has installed it, else in JavaScript, which decides less in the same time. */
async function analyser(): Promise<(literal: Literal) => Promise<Answer>> {
  process.env.RECHECK_BACKEND ??= 'auto'
  const { check } = await import('recheck')
  return async ({ source, flags }) => {
    const found = await check(source, flags, { timeout: analysisMs })
    if (found.status === 'safe') return { kind: 'linear' }
    if (found.status === 'unknown') return { kind: 'undecided' }
    const { summary } = found.complexity
    return { kind: 'vulnerable', how: `${summary}, for instance with ${found.attack.pattern}` }
  }
}

export async function checkProject(): Promise<Outcome & { literals: number }> {
  const literals = regexLiterals(root, 'src')
  const known: Known = { analysed: read('analysed.json'), reviewed: read('reviewed.json') }
  return { ...(await checkLiterals(literals, known, await analyser())), literals: literals.length }
}

const root = dirname(import.meta.dirname)
const path = (name: string) => join(root, 'scripts/regexes', name)
const read = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'))

if (import.meta.main) {
  const { literals, fresh, faults, analysed } = await checkProject()
  if (process.argv.includes('--write')) {
    const sorted = Object.fromEntries(Object.entries(analysed).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(path('analysed.json'), `${JSON.stringify(sorted, null, 2)}\n`)
  }
  for (const fault of faults) console.error(fault)
  console.log(`${literals} regular expressions, ${fresh} of them analysed now, ${faults.length} faults`)
  process.exit(faults.length > 0 ? 1 : 0)
}
