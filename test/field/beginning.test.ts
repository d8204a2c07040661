import { expect, it } from 'vitest'
import { checkAllOf } from '../support/gate.ts'

const psql = { '.migration-gate.yml': 'histories:\n  - { framework: sql, path: m, runner: psql }\n' }

it.each<[string, string[], string, number]>([
  [
    'is inconclusive: what changes a table before anything creates one',
    [
      'ALTER TABLE users ADD COLUMN x int;\nUPDATE users SET x = 1;\n',
      'CREATE INDEX i ON core.users (x);\nCREATE TABLE own (id int);\n',
      'ALTER TABLE own ADD COLUMN owner int REFERENCES owners (id);\n',
    ],
    'unknown',
    1,
  ],
  [
    'is none: it has created a table',
    ['CREATE TABLE own (id int);\n', 'ALTER TABLE users ADD COLUMN x int;\n'],
    'fail',
    0,
  ],
  [
    'is none: its first table refers to one',
    ['CREATE TABLE own (id int REFERENCES owners (id));\n'],
    'fail',
    0,
  ],
])('a history that begins on a filled database %s', async (_, texts, verdict, times) => {
  const files = texts.map((text, i) => [`m/000${i + 1}_x.sql`, text])
  const { report } = await checkAllOf({ ...psql, ...Object.fromEntries(files) }, { replay: 'fresh' })
  expect(report.verdict).toBe(verdict)
  const said = report.unknowns.filter(one => one.includes('starts from tables that it does not create'))
  expect(said).toHaveLength(times)
})
