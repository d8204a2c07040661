import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openEmbedded } from '../../../src/postgres/embedded.ts'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import type { MeasuredStatement } from '../../../src/replay/locks.ts'
import { replay } from '../../../src/replay/replay.ts'
import { requestFor } from '../support/scenario.ts'
import { base, cases } from './documented-cases.ts'

const options = { statementTimeout: 20, extensions: [] }
const engines: Record<string, () => Promise<Engine>> = {
  embedded: () => openEmbedded(options),
  server: () => openServer(inject('postgresUrl'), options),
}

const nameOf = (index: number) => `m/${String(index + 2).padStart(3, '0')}.sql`

describe.each(Object.keys(engines))('on the %s engine', name => {
  let engine: Engine
  let measured: readonly MeasuredStatement[]

  beforeAll(async () => {
    const open = engines[name]
    if (!open) throw new Error(name)
    engine = await open()
    const change = Object.fromEntries(cases.map(({ sql }, index) => [nameOf(index), `${sql};\n`]))
    const facts = await replay(requestFor({ base: { 'm/001.sql': base }, change }), engine)
    expect(facts.failures.map(({ item, reason }) => [item.migration.name, reason])).toEqual([])
    measured = facts.locks ?? []
  }, 120_000)
  afterAll(async () => {
    await engine?.[Symbol.asyncDispose]()
  })

  it.each(cases.map((one, index) => [one.page, one.sql, index] as const))(
    '%s: %s, as PostgreSQL documents it',
    (_page, _sql, index) => {
      const found = measured.filter(({ path }) => path === nameOf(index))
      const { locks, rewritten = [], scanned = [], outside } = cases[index] ?? { locks: [] }
      const named = new Set(locks.map(lock => lock.split(':')[0]))
      expect(found).toHaveLength(1)
      const [one] = found
      expect(
        one?.locks
          .filter(({ kind, relation }) => kind !== 'index' || named.has(relation))
          .map(({ relation, mode }) => `${relation}: ${mode}`),
      ).toEqual(locks)
      expect([one?.rewritten, one?.scanned]).toEqual([rewritten, scanned])
      expect(one?.locks.every(lock => lock.measured !== (outside ?? false))).toBe(true)
    },
  )
})
