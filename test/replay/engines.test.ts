import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openEmbedded } from '../../src/postgres/embedded.ts'
import type { Engine } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { replayed, shown } from './support/scenario.ts'

let embedded: Engine
let server: Engine

beforeAll(async () => {
  embedded = await openEmbedded({ statementTimeout: 2, extensions: [] })
  server = await openServer(inject('postgresUrl'), { statementTimeout: 2, extensions: [] })
})
afterAll(async () => {
  await embedded?.[Symbol.asyncDispose]()
  await server?.[Symbol.asyncDispose]()
})

const base = { 'm/1.sql': 'create table t (id int);' }

describe('on both engines', () => {
  it('ends an endless loop, which proves nothing, and goes on', async () => {
    for (const engine of [embedded, server]) {
      const report = await replayed(engine, {
        base,
        change: {
          'm/2.sql': 'select 1;\ndo $$ begin loop perform 1; end loop; end $$;\ncreate table u (id int);',
          'm/3.sql': 'select nothing from t;',
          'm/4.sql': 'select * from u;',
        },
      })
      expect(
        report.findings.map(one => [one.path, one.range.start.line, one.sqlstate ?? 'none']),
        engine.name,
      ).toEqual([['m/3.sql', 1, '42703']])
      expect(report.unknowns, engine.name).toEqual([
        expect.stringMatching(
          /^m\/2\.sql could not be replayed.*The statement.* did not end within 2 s here.*--statement-timeout/,
        ),
      ])
    }
  })

  it('replays roles on both tracks, and rebuilds past a failure in autocommit', async () => {
    for (const engine of [embedded, server]) {
      const report = await replayed(engine, {
        base: {
          'm/1.sql': 'create role gate_test_one;\ncreate table t (id int);',
          'm/3.sql': 'create role gate_test_three;',
        },
        change: {
          'm/2.sql':
            'create role gate_test_two;\ncreate index concurrently t_id on t (id);\ncreate index concurrently nope on t (nope);',
          'm/4.sql': 'create role gate_test_four;\ngrant select on t to gate_test_three;',
        },
      })
      expect(
        report.findings.map(one => [one.path, one.sqlstate]),
        engine.name,
      ).toEqual([['m/2.sql', '42703']])
      expect(report.unknowns).toEqual([])
    }
  })

  it('rolls back what a file with a transaction of its own has done', async () => {
    for (const engine of [embedded, server]) {
      for (const transaction of ['autocommit', 'per-migration'] as const) {
        const report = await replayed(
          engine,
          {
            base,
            change: {
              'm/2.sql': 'begin;\ncreate table a (id int);\ncommit;\nbegin;\nselect * from nowhere;\ncommit;',
              'm/3.sql': 'create table a (id int);',
            },
          },
          { transaction },
        )
        expect(
          report.findings.map(one => [one.path, one.range.start.line]),
          engine.name,
        ).toEqual([['m/2.sql', 5]])
      }
    }
  })

  it('says what a runner with one transaction a file refuses', async () => {
    const report = await replayed(
      server,
      { base, change: { 'm/2.sql': 'create index concurrently i on t (id);' } },
      { transaction: 'per-migration' },
    )
    expect(shown(report)).toMatchInlineSnapshot(`
      "m/2.sql:1:1-1:38 replay-failed (error, introduced)
        PostgreSQL refuses this: CREATE INDEX CONCURRENTLY cannot run inside a transaction block (SQLSTATE 25001, active_sql_transaction). On deploy, this migration fails here, and later migrations do not run. Run it outside of a transaction."
    `)
  })

  it('ends with the run, and never green', async () => {
    for (const engine of [embedded, server]) {
      const late = new AbortController()
      const report = await replayed(
        engine,
        { base, change: { 'm/2.sql': 'select pg_sleep(5);', 'm/3.sql': 'select 1;' } },
        {
          deadline: late.signal,
          // In the middle of the statement.
          onProgress: ({ path }) => {
            if (path === 'm/2.sql') setTimeout(() => late.abort(), 100)
          },
        },
      )
      expect(report.unknowns, engine.name).toMatchObject([
        expect.stringContaining('after 1 of 3 migrations; raise --timeout'),
      ])
      expect(report.modesDone).toEqual({ fresh: false, upgrade: false })
    }
  })
})

it('COPY … TO PROGRAM is refused before it runs, and only its own migration is inconclusive', async () => {
  const report = await replayed(embedded, {
    base,
    change: {
      'm/2.sql': "copy t to program 'cat';\ncreate table lost (id int);",
      'm/3.sql': 'select nothing from t;',
      'm/4.sql': 'select * from lost;',
    },
  })
  expect(shown(report)).toMatchInlineSnapshot(`
    "m/3.sql:1:8-1:15 replay-failed (error, introduced)
      PostgreSQL refuses this: column "nothing" does not exist (SQLSTATE 42703, undefined_column). On deploy, this migration fails here, and later migrations do not run. Correct the statement.
    unknown: m/2.sql could not be replayed as a whole. A statement reaches outside of the scratch database: COPY … TO PROGRAM runs a program. The gate runs nothing like that. Check the statement by hand, or keep it out of the migrations."
  `)
})

it('a prepare line that fails stops everything', async () => {
  const report = await replayed(
    embedded,
    { base },
    { prelude: [{ label: 'prepare[0] of .migration-gate.yml', sql: 'create rolle x' }] },
  )
  expect(shown(report)).toMatchInlineSnapshot(
    `"unknown: Nothing was replayed, because prepare[0] of .migration-gate.yml failed: syntax error at or near "rolle" (SQLSTATE 42601). Correct it; it runs before the first migration."`,
  )
  expect(report.migrationsRun).toBe(0)
})
