import { describe, expect, inject, it } from 'vitest'
import { allRunners } from '../../../scripts/conformance/runners/harness/all.ts'
import { type Cell, cellOf } from '../../../scripts/conformance/runners/harness/cell.ts'
import { judge } from '../../../scripts/conformance/runners/harness/gate.ts'
import {
  knownDisagreements,
  recordedOf,
  recordedOutcome,
} from '../../../scripts/conformance/runners/harness/recorded.ts'
import type { Runner, Special } from '../../../scripts/conformance/runners/harness/runner.ts'
import { scenariosOf } from '../../../scripts/conformance/runners/harness/scenarios.ts'

/**
 * The gate beside what each runner really did (recorded/, written by `npm run conformance -- runners`), without any
 * runner. EVERY_CELL=1 compares every scenario (`npm run test:long`); otherwise a fifth of them, another one for each runner.
 */
const known = await knownDisagreements()
const runners = await allRunners()
const share = process.env.EVERY_CELL === '1' ? 1 : 5

function chosen(runner: Runner): Special[] {
  const start = runners.indexOf(runner)
  return scenariosOf(runner).filter((_, index) => (index + start) % share === 0)
}

describe.each(runners)('$name', runner => {
  it('has an outcome of each scenario as it is now', async () => {
    const recorded = await recordedOf(runner.name)
    const missing = scenariosOf(runner).filter(scenario => !recordedOutcome(recorded, scenario))
    expect(missing.map(({ id }) => id)).toEqual([])
    expect(recorded?.version).toBe(runner.version)
    const ids = scenariosOf(runner).map(({ id }) => id)
    expect(Object.keys(recorded?.outcomes ?? {}).filter(id => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('and the gate disagree where it is known, and nowhere else', { timeout: 600_000 }, async () => {
    const recorded = await recordedOf(runner.name)
    const found: string[] = []
    const expected: string[] = []
    for (const scenario of chosen(runner)) {
      const cell = `${runner.name} ${scenario.id}`
      const kind = known.get(cell)
      if (kind !== undefined) expected.push(`${cell}: ${kind}`)
      const outcome = recordedOutcome(recorded, scenario)
      if (!outcome) continue
      const { verdict } = await judge(scenario, inject('postgresUrl'))
      const now = cellOf(outcome.real, verdict)
      if (disagrees(now)) found.push(`${cell}: ${now}`)
    }
    // What agrees now leaves test/conformance/runners/known-disagreements.txt; what is new is a mistake of the gate.
    expect(found).toEqual(expected)
  })
})

it('nothing is known of a runner or a scenario that is not there', () => {
  const cells = new Set(
    runners.flatMap(runner => scenariosOf(runner).map(({ id }) => `${runner.name} ${id}`)),
  )
  expect([...known.keys()].filter(cell => !cells.has(cell))).toEqual([])
})

function disagrees(cell: Cell): boolean {
  return cell !== 'agree' && cell !== 'not comparable'
}
