import { delimiter } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { programsElsewhere } from '../support/local-postgres.ts'
import { project } from './support.ts'

// The database is of version 18.
const path = process.env.PATH
process.env.PATH = [programsElsewhere(17), programsElsewhere(18), path].join(delimiter)
afterAll(() => {
  process.env.PATH = path
})

it('replays on the PostgreSQL of this machine that is of the version of the database', {
  timeout: 60_000,
}, async () => {
  const one = 'CREATE TABLE one (id bigint PRIMARY KEY, name text NOT NULL);'
  const { examine, sql } = await project(
    {
      'db/migrations/20250101000000_one.sql': `-- migrate:up\n${one}\n-- migrate:down\n`,
      'db/migrations/20250102000000_two.sql':
        '-- migrate:up\nALTER TABLE one ADD COLUMN made date;\n-- migrate:down\n',
    },
    '',
  )
  await sql(`${one} CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY);
INSERT INTO schema_migrations VALUES ('20250101000000');`)
  const diagnosis = await examine({ postgres: 'local' })
  expect(diagnosis.unknowns).toEqual([])
  expect(diagnosis).toMatchObject({
    verdict: 'healthy',
    engine: expect.stringMatching(/^local PostgreSQL 18\./),
  })
  expect(diagnosis.histories[0]?.migrations.map(({ state }) => state)).toEqual(['applied', 'pending'])
  // Who does not name an engine gets the one with a sandbox.
  expect((await examine({ postgres: 'auto' })).engine).toMatch(/^embedded /)
})
