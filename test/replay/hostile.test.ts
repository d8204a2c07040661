import { describe, expect, it } from 'vitest'
import { checkFiles, lines } from '../support/gate.ts'

const start = { 'db/migrations/0001_a.sql': 'create table a (id int);\n' }

/** What must not fool the embedded engine, in the middle of a change whose last file is wrong. */
describe.each([
  ['COPY … TO PROGRAM', "copy (select 1) to program 'id';", 'unknown', /COPY|embedded/],
  ['an endless loop', 'do $$ begin loop end loop; end $$;', 'unknown', /2 s|2 seconds/],
  [
    'a result of 2 GB',
    "select string_agg(repeat('x', 1000000), '') from generate_series(1, 2100);",
    'any',
    /./,
  ],
] as const)('%s', (_name, sql, verdict, reason) => {
  it('ends within its limit, in words, and with no later green', async () => {
    const { report } = await checkFiles(
      { start, change: { 'db/migrations/0002_bad.sql': `${sql}\n` } },
      { replay: 'auto', statementTimeout: 2 },
    )
    expect(report.verdict).not.toBe('pass')
    if (verdict !== 'any') expect(report.verdict).toBe(verdict)
    expect([...report.unknowns, ...report.findings.map(({ message }) => message)].join('\n')).toMatch(reason)
  })

  it('does not hide what comes after it', async () => {
    const result = await checkFiles(
      {
        start,
        change: {
          'db/migrations/0002_bad.sql': `${sql}\n`,
          'db/migrations/0003_again.sql': 'create table a (id int);\n',
        },
      },
      { replay: 'auto', statementTimeout: 2 },
    )
    expect(lines(result)).toContain('error replay-duplicate-table db/migrations/0003_again.sql:1:14')
  })
})
