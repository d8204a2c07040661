import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/postgres/open-engine.ts'
import { filesOf } from '../../src/postgres/stand-in-files.ts'
import { standIns } from '../../src/postgres/stand-ins.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const cargo = { 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n' }

async function judged(base: Files, change: string) {
  const { report } = await checkFiles(
    { start: { ...cargo, ...base }, change: { 'migrations/20250109000000_x.sql': change } },
    { replay: 'auto', postgres: 'embedded' },
  )
  const [history] = report.coverage.histories
  return {
    verdict: report.verdict,
    errors: report.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    unknowns: report.unknowns,
    notVerified: history?.notVerified.map(({ path, line, why }) => `${path}:${line} ${why}`) ?? [],
  }
}

const places = {
  'migrations/20250101000000_a.sql': `CREATE EXTENSION IF NOT EXISTS "postgis";
CREATE TABLE places (id int PRIMARY KEY, name text, at geometry(Point, 4326));
CREATE INDEX places_at ON places USING gist (at);
CREATE TABLE people (id int PRIMARY KEY);
`,
}

it('each of them can be created', async () => {
  const names = standIns.map(({ extension }) => extension)
  await using engine = await openEngine('embedded', { statementTimeout: 20, extensions: names })
  await using database = await engine.scratch()
  for (const name of names)
    expect([name, await database.run(`create extension "${name}"`)]).toEqual([
      name,
      expect.objectContaining({ kind: 'ok' }),
    ])
  const { outcome } = {
    outcome: await database.run("select extversion from pg_extension where extname = 'postgis'"),
  }
  expect(outcome).toEqual({ kind: 'ok', rows: [{ extversion: 'stand-in' }] })
  expect(filesOf({ extension: 'x' }).map(({ name }) => name)).toEqual(['x.control', 'x--stand-in.sql'])
})

describe('with an extension that the engine has not', () => {
  it('what does not use it is judged, and what does is named', async () => {
    const { verdict, errors, unknowns, notVerified } = await judged(
      places,
      'ALTER TABLE people ADD COLUMN home int REFERENCES places (id);\n',
    )
    expect([verdict, errors, unknowns]).toEqual(['pass', [], []])
    expect(notVerified.map(text => text.replace(/, which.*/, ''))).toEqual([
      'migrations/20250101000000_a.sql:1 it uses the extension "postgis"',
      'migrations/20250101000000_a.sql:2 it uses the extension "postgis"',
      'migrations/20250101000000_a.sql:3 it uses the extension "postgis"',
    ])
  })

  it('the errors of what does not use it stand', async () => {
    const { verdict } = await judged(places, 'ALTER TABLE places ADD COLUMN name text;\n')
    expect(verdict).toBe('fail')
  })

  it('what uses nothing but it is not checked', async () => {
    const { verdict } = await judged(places, 'ALTER TABLE people ADD COLUMN at geometry(Point, 4326);\n')
    expect(verdict).toBe('not-checked')
  })

  it('a statement for which a stand-in does not do is inconclusive, and no error', async () => {
    const { verdict, errors } = await judged(
      places,
      'ALTER TABLE people ADD COLUMN age int;\nALTER TABLE places ADD CONSTRAINT apart EXCLUDE USING gist (at WITH &&);\n',
    )
    expect([verdict, errors]).toEqual(['unknown', []])
  })

  it('its functions and tables are there', async () => {
    const jobs = {
      'migrations/20250101000000_a.sql': `CREATE EXTENSION pg_cron;
CREATE TABLE logs (id int);
SELECT cron.schedule('nightly', '0 3 * * *', 'DELETE FROM logs');
`,
    }
    const { verdict, errors, unknowns } = await judged(
      jobs,
      "CREATE TABLE notes (id int);\nDELETE FROM cron.job WHERE jobname = 'nightly';\n",
    )
    expect([verdict, errors, unknowns]).toEqual(['pass', [], []])
  })
})
