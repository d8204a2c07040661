import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres } from '../../../../test/support/postgres-server.ts'
import { allRunners } from './all.ts'
import { type Cell, cellOf } from './cell.ts'
import { Databases } from './databases.ts'
import { type Judgement, judge } from './gate.ts'
import { cacheIn } from './install.ts'
import { type Outcome, RealRunner } from './real.ts'
import {
  isMissing,
  knownDisagreements,
  recordedOf,
  recordedOutcome,
  recordOf,
  writeKnown,
  writeRecorded,
} from './recorded.ts'
import type { Runner, Special } from './runner.ts'
import { scenariosOf } from './scenarios.ts'

const cache = join(import.meta.dirname, '../../../../.cache/runners')

interface Compared {
  scenario: Special
  outcome: Outcome
  judgement: Judgement
  cell: Cell
}

/**
 * `[NAME…] [--recorded] [--only SCENARIO] [--no-gate] [--known]`: the real runners beside the gate.
 * `--recorded` takes what was measured before instead of running them; `--known` writes the list of disagreements.
 */
export async function compareRunners(args: readonly string[]): Promise<void> {
  const only = args.flatMap((arg, index) => (args[index - 1] === '--only' ? [arg] : []))
  const names = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--only')
  const all = await allRunners()
  const unknown = names.filter(name => !all.some(runner => runner.name === name))
  if (unknown.length > 0) throw new Error(`No runner ${unknown.join(', ')}: ${all.map(({ name }) => name).join(', ')}`)
  const chosen = all.filter(({ name }) => names.length === 0 || names.includes(name))
  const server = await startPostgres()
  const databases = new Databases(server.url)
  const known = await knownDisagreements()
  try {
    for (const runner of chosen) {
      const scenarios = scenariosOf(runner).filter(({ id }) => only.length === 0 || only.includes(id))
      const measured = args.includes('--recorded')
        ? await fromRecord(runner, scenarios)
        : await measure(runner, scenarios, databases, only.length === 0)
      if (!measured || args.includes('--no-gate')) continue
      const compared = await compare(measured, server.url)
      tell(runner, compared, only.length > 0)
      for (const { scenario, cell } of compared) {
        known.delete(`${runner.name} ${scenario.id}`)
        if (cell !== 'agree' && cell !== 'not comparable') known.set(`${runner.name} ${scenario.id}`, cell)
      }
    }
    if (args.includes('--known')) await writeKnown(known)
  } finally {
    await server.stop()
  }
}

interface Measured {
  scenario: Special
  outcome: Outcome
}

async function fromRecord(runner: Runner, scenarios: readonly Special[]): Promise<Measured[]> {
  const recorded = await recordedOf(runner.name)
  return scenarios.flatMap(scenario => {
    const outcome = recordedOutcome(recorded, scenario)
    if (!outcome) console.log(`${runner.name} ${scenario.id}: not measured as it is now`)
    return outcome ? [{ scenario, outcome }] : []
  })
}

/** Undefined: it can't be had here. */
async function measure(
  runner: Runner,
  scenarios: readonly Special[],
  databases: Databases,
  record: boolean,
): Promise<Measured[] | undefined> {
  if (!runner.install) return fromRecord(runner, scenarios)
  await mkdir(cache, { recursive: true })
  try {
    const real = new RealRunner(await runner.install(cacheIn(cache)), databases)
    const started = performance.now()
    const measured: Measured[] = []
    for (const scenario of scenarios) measured.push({ scenario, outcome: await real.outcome(scenario) })
    await real.end()
    console.log(
      `${runner.name} ${runner.version}: ${measured.length} scenarios run in ${Math.round((performance.now() - started) / 1000)} s`,
    )
    if (record) await writeRecorded(runner.name, recordOf(runner.version, measured))
    else for (const { scenario, outcome } of measured) console.log(`  ${scenario.id}: ${outcome.real} ${outcome.said ?? ''}`)
    return measured
  } catch (error) {
    if (!isMissing(error)) throw error
    console.log(`${runner.name} was not compared. ${error.message}`)
    return undefined
  }
}

async function compare(measured: readonly Measured[], url: string): Promise<Compared[]> {
  const compared: Compared[] = []
  for (const { scenario, outcome } of measured) {
    const judgement = await judge(scenario, url)
    compared.push({ scenario, outcome, judgement, cell: cellOf(outcome.real, judgement.verdict) })
  }
  return compared
}

function tell(runner: Runner, compared: readonly Compared[], inFull: boolean): void {
  const count = (cell: Cell) => compared.filter(one => one.cell === cell).length
  for (const { scenario, outcome, judgement, cell } of compared) {
    if (!inFull && (cell === 'agree' || cell === 'not comparable')) continue
    const gate = [judgement.verdict, ...judgement.rules].join(' ')
    console.log(`  ${cell.toUpperCase()} ${scenario.id} (${scenario.title})`)
    console.log(`    runner: ${outcome.real}${outcome.said === undefined ? '' : `: ${outcome.said}`}`)
    console.log(`    gate: ${gate} [${judgement.frameworks.join('; ')}]`)
    if (inFull) for (const message of judgement.messages) console.log(`      ${message}`)
  }
  console.log(
    `${runner.name}: ${count('agree')} agree, ${count('false pass')} false pass, ${count('false error')} false error, ${count('not checked')} not checked, ${count('not comparable')} not comparable`,
  )
}
