import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres } from '../../../../test/support/postgres-server.ts'
import { allRunners } from './all.ts'
import { type Cell, cellOf } from './cell.ts'
import { Databases } from './databases.ts'
import { type Judgement, judge } from './gate.ts'
import { CannotInstallError, cacheIn } from './install.ts'
import { type Outcome, RealRunner } from './real.ts'
import {
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
 * `[NAME…] [--only SCENARIO] [--recorded] [--again] [--no-gate] [--known]`: the real runners beside the gate. Only what
 * was not measured yet is run, `--again` runs all of it. `--recorded` runs no runner at all; `--known` writes the list of
 * disagreements.
 */
export async function compareRunners(args: readonly string[]): Promise<void> {
  const only = args.flatMap((arg, index) => (args[index - 1] === '--only' ? [arg] : []))
  const names = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--only')
  const all = await allRunners()
  const unknown = names.filter(name => !all.some(runner => runner.name === name))
  if (unknown.length > 0)
    throw new Error(`No runner ${unknown.join(', ')}: ${all.map(({ name }) => name).join(', ')}`)
  const chosen = all.filter(({ name }) => names.length === 0 || names.includes(name))
  const server = await startPostgres()
  const databases = new Databases(server.url)
  const known = await knownDisagreements()
  try {
    for (const runner of chosen) {
      const scenarios = scenariosOf(runner).filter(({ id }) => only.length === 0 || only.includes(id))
      const measured = args.includes('--recorded')
        ? await fromRecord(runner, scenarios)
        : await measure(runner, scenarios, databases, args.includes('--again'))
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

/** Undefined: it can't be had here. What was measured before with that version is taken, but where `again` asks. */
async function measure(
  runner: Runner,
  scenarios: readonly Special[],
  databases: Databases,
  again: boolean,
): Promise<Measured[] | undefined> {
  if (!runner.install) return fromRecord(runner, scenarios)
  const before = await recordedOf(runner.name)
  const known = new Map(
    before?.version === runner.version
      ? scenariosOf(runner).flatMap(scenario => {
          const outcome = recordedOutcome(before, scenario)
          return outcome ? [[scenario.id, { scenario, outcome }]] : []
        })
      : [],
  )
  const due = scenarios.filter(({ id }) => again || !known.has(id))
  if (due.length > 0) {
    try {
      await mkdir(cache, { recursive: true })
      const started = performance.now()
      for (const one of await runAll(runner, due, databases)) known.set(one.scenario.id, one)
      const seconds = Math.round((performance.now() - started) / 1000)
      console.log(`${runner.name} ${runner.version}: ${due.length} scenarios run in ${seconds} s`)
    } catch (error) {
      if (!(error instanceof CannotInstallError)) throw error
      console.log(`${runner.name} was not compared. ${error.message}`)
      return undefined
    }
    const all = scenariosOf(runner).flatMap(({ id }) => known.get(id) ?? [])
    await writeRecorded(runner.name, recordOf(runner.version, all))
  }
  return scenarios.flatMap(({ id }) => known.get(id) ?? [])
}

async function runAll(runner: Runner, due: readonly Special[], databases: Databases): Promise<Measured[]> {
  if (!runner.install) return []
  const real = new RealRunner(await runner.install(cacheIn(cache)), databases)
  try {
    return await several(due, async scenario => ({ scenario, outcome: await real.outcome(scenario) }))
  } finally {
    await real.end()
  }
}

async function compare(measured: readonly Measured[], url: string): Promise<Compared[]> {
  return several(measured, async ({ scenario, outcome }) => {
    const judgement = await judge(scenario, url)
    return { scenario, outcome, judgement, cell: cellOf(outcome.real, judgement.verdict) }
  })
}

/** A few at a time, in their order. */
async function several<In, Out>(list: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) {
      const item = list[index]
      if (item !== undefined) results[index] = await work(item)
    }
  }
  await Promise.all([worker(), worker(), worker()])
  return results
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
