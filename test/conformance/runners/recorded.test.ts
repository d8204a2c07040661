import { describe, expect, it } from 'vitest'
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
import { several } from '../../../scripts/conformance/runners/harness/several.ts'
import { ownServer } from '../../support/own-server.ts'

/**
 * The gate beside what each runner really did (recorded/, written by `npm run conformance -- runners`), without any
 * runner. EVERY_CELL=1 compares every scenario (`npm run test:long`); otherwise a fifth of them, another one for each runner.
 */
const known = await knownDisagreements()
const runners = await allRunners()
const share = process.env.EVERY_CELL === '1' ? 1 : 5

const serverUrl = ownServer()

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
    const scenarios = chosen(runner)
    const expected = scenarios.flatMap(({ id }) => {
      const kind = known.get(`${runner.name} ${id}`)
      return kind === undefined ? [] : [`${runner.name} ${id}: ${kind}`]
    })
    const cells = await several(scenarios, async scenario => {
      const outcome = recordedOutcome(recorded, scenario)
      if (!outcome) return []
      const cell = cellOf(outcome.real, (await judge(scenario, serverUrl())).verdict)
      return disagrees(cell) ? [`${runner.name} ${scenario.id}: ${cell}`] : []
    })
    const found = cells.flat()
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
