import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'

const users = 'CREATE TABLE users (id int primary key, email text);\n'

/** What PostgreSQL itself says to the text, sent as one message; undefined: it takes it. */
async function refusalOf(text: string): Promise<string | undefined> {
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()
  try {
    await client.query(`BEGIN; CREATE TEMP TABLE users (id int primary key, email text);`)
    await client.query(text)
    return undefined
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.code : String(error)
  } finally {
    await client.end()
  }
}

async function judged(text: string, path = 'migrations/0002_x.sql', options = {}) {
  const start = path.includes('/migration.sql')
    ? {
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
        'prisma/migrations/20240101000000_init/migration.sql': users,
      }
    : { 'migrations/0001_init.sql': users }
  const { report } = await checkFiles({ start, change: { [path]: text } }, { replay: 'auto', ...options })
  return [report.verdict, ...report.findings.map(({ rule, sqlstate }) => `${rule} ${sqlstate}`)]
}

const prisma = 'prisma/migrations/20240102000000_x/migration.sql'

describe('what PostgreSQL refuses as a whole', () => {
  it.each([
    ['a no-break space at the end', 'CREATE TABLE a (id int);\u00a0\n'],
    ['a no-break space before a statement', 'CREATE TABLE a (id int);\n\u00a0CREATE TABLE b (id int);\n'],
    ['a no-break space at the start', '\u00a0CREATE TABLE a (id int);\n'],
    ['a byte order mark between two files', 'CREATE TABLE a (id int);\n\ufeffCREATE TABLE b (id int);\n'],
    ['a line separator', 'CREATE TABLE a (id int);\u2028CREATE TABLE b (id int);\n'],
    ['a space without a width', 'CREATE TABLE a (id int);\n\u200bCREATE TABLE b (id int);\n'],
    ['a comment that never ends', 'CREATE TABLE a (id int);\n/* forgot to close\nCREATE TABLE b (id int);\n'],
    ['nothing but such a comment', '/* forgot to close\nCREATE TABLE b (id int);\n'],
    ['a nested comment that never ends', 'CREATE TABLE a (id int);\n/* one /* two */ three\n'],
    ['a dollar quote that never ends', 'CREATE TABLE a (id int);\nDO $$ begin null; end\n'],
    ['a string that never ends', "CREATE TABLE a (id int);\nSELECT 'one\n"],
    ['a quoted name that never ends', 'CREATE TABLE a (id int);\nSELECT 1 AS "one\n'],
    ['a string that goes on with an escape', "CREATE TABLE a (id int);\nSELECT E'a'\n'b\\'; SELECT 1;\n"],
  ])('fails with the same code: %s', async (_, text) => {
    const code = await refusalOf(text)
    expect(code).toBe('42601')
    const failed = ['fail', `replay-failed ${code}`]
    expect(await judged(text)).toEqual(failed)
    expect(await judged(text, prisma)).toEqual(failed)
  })

  it('does not pass because its pieces do', async () => {
    // Which strings end where is decided when the message arrives: pieces would be read with the setting on.
    const text = "SET standard_conforming_strings = off;\nSELECT 'it\\'s';\n"
    expect(await refusalOf(text)).toBe('42601')
    expect(await judged(text, prisma)).toEqual(['fail', 'replay-failed 42601'])
  })

  it('does not pass where a second file closes what the first one leaves open', async () => {
    const change = {
      'migrations/0002_a.sql': 'CREATE TABLE a (id int);\nSELECT $x$',
      'migrations/0003_b.sql': '$x$;\nCREATE TABLE b (id int);\n',
    }
    for (const postgres of ['embedded', inject('postgresUrl')]) {
      const { report } = await checkFiles(
        { start: { 'migrations/0001_init.sql': users }, change },
        { replay: 'auto', postgres },
      )
      expect([report.verdict, report.findings.map(({ path }) => path)]).toEqual([
        'fail',
        ['migrations/0002_a.sql', 'migrations/0003_b.sql'],
      ])
    }
  })

  it('does not pass where a second statement of one migration closes what the first one leaves open', async () => {
    const header = '"""x"""\nfrom alembic import op\n'
    const { report } = await checkFiles(
      {
        start: {
          'alembic.ini': '[alembic]\nscript_location = alembic\n',
          'alembic/env.py': '',
          'alembic/versions/aaaa_a.py': `${header}revision = "aaaa"\ndown_revision = None\ndef upgrade():\n    op.execute("CREATE TABLE a (id int)")\n`,
        },
        change: {
          'alembic/versions/bbbb_b.py': `${header}revision = "bbbb"\ndown_revision = "aaaa"\ndef upgrade():\n    op.execute("SELECT $x$")\n    op.execute("$x$; CREATE TABLE b (id int)")\n`,
        },
      },
      { replay: 'auto' },
    )
    expect([report.verdict, report.findings.map(({ sqlstate }) => sqlstate)]).toEqual([
      'fail',
      ['42601', '42601'],
    ])
  })
})

describe('what PostgreSQL takes', () => {
  it.each([
    ['the white space that it knows', 'CREATE TABLE a (id int);\t\f\v\r\n\vCREATE TABLE b (id int);\n'],
    ['a string that goes on', "CREATE TABLE a (id int);\nSELECT E'a'\n'b\\'c;'; SELECT 1;\n"],
    ['nested comments', '/* one /* two */ three */ CREATE TABLE a (id int);\n'],
  ])('passes: %s', async (_, text) => {
    expect(await refusalOf(text)).toBeUndefined()
    expect(await judged(text)).toEqual(['pass'])
    expect(await judged(text, prisma)).toEqual(['pass'])
  })
})
