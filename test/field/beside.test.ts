import { expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'

const key = `CREATE TABLE tuples (id int, nid uuid);
ALTER TABLE tuples ADD CONSTRAINT tuples_nid FOREIGN KEY (nid) REFERENCES networks (id);
`

it.each([
  ['of a package that the project uses', 'require github.com/ory/x v0.0.541\n', 'pass'],
  ['of nobody', '', 'fail'],
])('a table %s', async (_, requires, verdict) => {
  const { report } = await checkFiles(
    {
      start: {
        'go.mod': `module example.org/m\n\n${requires}`,
        'migrations/20250101000000_a.up.sql': 'SELECT 1;\n',
      },
      change: { 'migrations/20250102000000_b.up.sql': key },
    },
    { replay: 'auto' },
  )
  expect(report.verdict).toBe(verdict)
})

it('queries that verify a database, in a directory with a name of migrations, are none', async () => {
  const scripts = (name: string) => ({
    [`script/migration/${name}.sql`]: `-- how many are left\nselect count(*) from ${name} left join people on true;\n`,
  })
  const { report } = await checkFiles(
    { start: scripts('01__verify_houses'), change: scripts('02__verify_people') },
    { replay: 'auto' },
  )
  expect([report.verdict, report.findings.filter(({ severity }) => severity === 'error')]).toEqual([
    'not-checked',
    [],
  ])
})

it("what tests keep as stubs is nobody's history", async () => {
  const { report } = await checkFiles(
    {
      start: {},
      change: {
        'x/stub/migrations/0_a.up.sql': 'SELECT 1;\n',
        'x/stub/migrations/0_a.expected.sql': 'SELECT 1;\n',
      },
    },
    { replay: 'auto', allowEmpty: true },
  )
  expect([report.verdict, report.coverage.histories]).toEqual(['pass', []])
})
