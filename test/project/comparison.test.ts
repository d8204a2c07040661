import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scenarios, tools } from '../../scripts/other-tools/all.ts'
import { emptyDatabase } from '../../scripts/other-tools/empty-database.ts'
import { cellOfReport, measureGate, measureTool } from '../../scripts/other-tools/measure.ts'
import { comparisonPage } from '../../scripts/other-tools/page.ts'
import { type Cell, cellOf, keyOf, readRecorded } from '../../scripts/other-tools/recorded.ts'
import { repositoryOf } from '../../scripts/other-tools/repository.ts'
import type { Scenario } from '../../scripts/other-tools/scenario.ts'
import type { Bench } from '../../scripts/other-tools/tool.ts'
import { compareLocally } from '../../src/comparison/local.ts'
import { runCheck } from '../../src/modes/check/run-check.ts'
import { gateDefaults } from '../support/gate.ts'
import { ownServer } from '../support/own-server.ts'
import { type PythonEnv, pythonEnv } from '../support/python-env.ts'

const recorded = await readRecorded()
const environments = { django: await pythonEnv('django'), alembic: await pythonEnv('alembic') }

/** Cells of tools that other tests have installed anyway: one of each kind of answer. */
const cellsOfOthers: readonly [keyof typeof environments, string, string][] = [
  ['django', 'makemigrations', 'two-leaves'],
  ['django', 'makemigrations', 'models-without-migration'],
  ['django', 'migrate-plan', 'parent-renamed'],
  ['django', 'migrate', 'column-twice'],
  ['alembic', 'alembic-heads', 'two-heads'],
  ['alembic', 'alembic-sql', 'guard-hides-difference'],
  ['alembic', 'alembic-check', 'guard-hides-difference'],
  ['alembic', 'alembic-upgrade', 'view-needs-column'],
]

// A server of its own: other tests refuse one that holds somebody else's databases.
const server = ownServer()

function bench({ bin }: PythonEnv): Bench {
  return {
    bin,
    database: () => emptyDatabase(server()),
  }
}

function named(some: readonly Scenario[]): { name: string; scenario: Scenario }[] {
  return some.map(scenario => ({ name: keyOf(scenario), scenario }))
}

/** The cell and the rule; a rule's words may change. */
function expectRecorded(scenario: Scenario, { cell, said }: Cell): void {
  const before = cellOf(recorded, scenario, 'gate')
  expect([cell, said?.split(':')[0]]).toEqual([before?.cell, before?.said?.split(':')[0]])
}

it('each cell was measured with the scenario as it is now', () => {
  const missing = scenarios.flatMap(scenario =>
    ['gate', ...tools.filter(({ framework }) => framework === scenario.framework).map(({ id }) => id)]
      .filter(tool => !cellOf(recorded, scenario, tool))
      .map(tool => `${keyOf(scenario)} ${tool}`),
  )
  expect(missing).toEqual([])
})

it('docs/comparison.md is what recorded.json says', async () => {
  const page = await readFile(join(import.meta.dirname, '../../docs/comparison.md'), 'utf8')
  expect(page).toBe(await comparisonPage())
})

describe('the gate does with each repository what is recorded', () => {
  it.concurrent.each(named(scenarios))('$name', async ({ scenario }) => {
    await using repository = await repositoryOf(scenario)
    const { report } = await runCheck(
      { ...gateDefaults, replay: 'auto' },
      () => compareLocally({ directory: repository.directory, base: 'main', head: 'topic', fetch: false }),
      () => {},
    )
    expectRecorded(scenario, cellOfReport(scenario, report))
  })
})

describe('and so does the one that ships, on its own PostgreSQL', () => {
  const some = scenarios.filter(({ id }) => ['guard-hides-difference', 'column-twice'].includes(id))
  it.concurrent.each(named(some))('$name', async ({ scenario }) => {
    expectRecorded(scenario, await measureGate(scenario))
  })
})

describe('real Django and real Alembic do with these what is recorded', () => {
  for (const [framework, id, name] of cellsOfOthers) {
    const environment = environments[framework]
    it.skipIf(environment.kind === 'missing')(`${id} ${framework}/${name}`, async () => {
      const scenario = scenarios.find(one => keyOf(one) === `${framework}/${name}`)
      const tool = tools.find(one => one.id === id)
      if (!scenario || !tool || environment.kind === 'missing') throw new Error(`There is no ${id} ${name}.`)
      const { cell } = await measureTool(tool, scenario, bench(environment))
      expect(cell).toBe(cellOf(recorded, scenario, id)?.cell)
    })
  }
})
