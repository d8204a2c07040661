import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { GateResult } from '../../src/gate/gate.ts'
import { checkFiles } from '../support/gate.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures/seed-004', name), 'utf8')
const rollBack = read('20251101000400_roll_back.sql')

/** The field report's creation and its section on rolling back, as golang-migrate has the two sides of a migration. */
function takenBack(down: string): Promise<GateResult> {
  return checkFiles(
    {
      start: {
        'go.mod': 'module example.com/shop\n\nrequire github.com/golang-migrate/migrate/v4 v4.18.0\n',
        'migrations/000001_sources.up.sql': read('20251031000000_sources.sql'),
        'migrations/000001_sources.down.sql': 'drop schema public cascade;\n',
      },
      change: {
        'migrations/000002_spanish.up.sql': read('20251101000100_create.sql'),
        'migrations/000002_spanish.down.sql': down,
      },
    },
    { replay: 'auto' },
  )
}

const path = 'migrations/000002_spanish.down.sql'

it('compares the section on rolling back with what the creation brought: it forgets nothing', async () => {
  const { report } = await takenBack(rollBack)
  expect(report.findings.filter(({ side }) => side === 'down')).toEqual([])
  expect(report.coverage.histories[0]?.downs).toEqual([{ path, checked: true }])
})

it('lists what such a section forgets', async () => {
  const forgets = rollBack.replace('DROP TABLE IF EXISTS sesiones CASCADE;\n', '')
  expect(forgets).not.toBe(rollBack)
  const { report } = await takenBack(forgets)
  const [found] = report.findings.filter(({ side }) => side === 'down')
  expect([found?.rule, found?.path]).toEqual(['down-incomplete', path])
  expect(found?.table?.rows.map(([object, before]) => [object, before])).toMatchInlineSnapshot(`
    [
      [
        "table public.sesiones",
        "–",
      ],
    ]
  `)
  expect(found?.message).toContain('relation "sesiones" already exists (SQLSTATE 42P07, duplicate_table)')
})
