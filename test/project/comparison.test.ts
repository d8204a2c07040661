import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { scenarios, tools } from '../../scripts/other-tools/all.ts'
import { measureGate, measureTool } from '../../scripts/other-tools/measure.ts'
import { comparisonPage } from '../../scripts/other-tools/page.ts'
import { cellOf, keyOf, readRecorded } from '../../scripts/other-tools/recorded.ts'
import type { Bench } from '../../scripts/other-tools/tool.ts'
import { type PythonEnv, pythonEnv } from '../support/python-env.ts'

const recorded = await readRecorded()
const environments = { django: await pythonEnv('django'), alembic: await pythonEnv('alembic') }

/** Cells of tools that other tests have installed anyway: one of each kind of answer. */
const cellsOfOthers: readonly [keyof typeof environments, string, string][] = [
  ['django', 'makemigrations', 'two-leaves'],
  ['django', 'makemigrations', 'models-without-migration'],
  ['django', 'makemigrations', 'correct-column'],
  ['django', 'migrate-plan', 'parent-renamed'],
  ['django', 'migrate-plan', 'column-twice'],
  ['django', 'migrate', 'column-twice'],
  ['alembic', 'alembic-heads', 'two-heads'],
  ['alembic', 'alembic-heads', 'table-twice'],
  ['alembic', 'alembic-sql', 'guard-hides-difference'],
  ['alembic', 'alembic-check', 'guard-hides-difference'],
  ['alembic', 'alembic-upgrade', 'view-needs-column'],
]

const client = new Client({ connectionString: inject('postgresUrl') })
const databases: string[] = []

function bench({ bin }: PythonEnv): Bench {
  return {
    bin,
    async database() {
      const name = `comparison_${process.pid}_${databases.length}`
      databases.push(name)
      await client.query(`CREATE DATABASE ${name}`)
      const url = new URL(inject('postgresUrl'))
      url.pathname = `/${name}`
      return url.href
    },
  }
}

beforeAll(() => client.connect().then(() => {}))
afterAll(async () => {
  for (const name of databases) await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await client.end()
})

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

describe('the gate that ships does with each repository what is recorded', () => {
  it.concurrent.each(scenarios.map(scenario => ({ name: keyOf(scenario), scenario })))(
    '$name',
    async ({ scenario }) => {
      const { cell, said } = await measureGate(scenario)
      const before = cellOf(recorded, scenario, 'gate')
      // The rule; its words may change.
      expect([cell, said?.split(':')[0]]).toEqual([before?.cell, before?.said?.split(':')[0]])
    },
  )
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
