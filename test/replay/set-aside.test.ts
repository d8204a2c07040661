import { describe, expect, it } from 'vitest'
import { alembicInitial, alembicRevision } from '../../src/rules/examples.ts'
import { checkFiles, lines } from '../support/gate.ts'

const revision = (id: string, parent: string | undefined, sql: string) =>
  alembicRevision(id, parent).replace('"select 1"', `"${sql}"`)

describe('a history that does not make everything itself', () => {
  const outside = {
    ...alembicInitial,
    'alembic/versions/b2_old.py': revision('b2', 'a1', 'alter table made_elsewhere add old int'),
  }

  it('does not fail a change for what base lacks already, and says what was not proven', async () => {
    const result = await checkFiles(
      {
        start: outside,
        change: {
          'alembic/versions/c3_new.py': revision('c3', 'b2', 'alter table made_elsewhere add new int'),
        },
      },
      { replay: 'auto' },
    )
    expect(lines(result)).toEqual(["base's error replay-failed alembic/versions/b2_old.py:8:29"])
    expect(result.report.verdict).toBe('unknown')
    expect(result.report.unknowns[0]).toMatch(/^alembic\/versions\/c3_new\.py:8 is inconclusive\. /)
  })

  it('neither for what a step that was suppressed would have dropped or renamed', async () => {
    const keys = `def upgrade():
    op.execute("alter table made drop constraint a_key_of_somebody")
    op.execute("alter table made add constraint made_pkey2 primary key (id)")
    op.execute("alter table made_elsewhere rename to moved")
    op.execute("alter table moved add new int")
`
    const result = await checkFiles(
      {
        start: {
          ...outside,
          'alembic/versions/c3_made.py': revision('c3', 'b2', 'create table made (id int primary key)'),
        },
        change: {
          'alembic/versions/d4_new.py': alembicRevision('d4', 'c3').replace(/def upgrade[\s\S]*/, keys),
        },
      },
      { replay: 'auto' },
    )
    expect(lines(result)).toEqual(["base's error replay-failed alembic/versions/b2_old.py:8:29"])
    const unknowns = result.report.unknowns.join()
    expect(unknowns).toContain(
      'd4_new.py:8 is inconclusive. PostgreSQL refuses this: constraint "a_key_of_somebody"',
    )
    expect(unknowns).toContain('The same holds for alembic/versions/d4_new.py:10.')
  })

  it('neither for rows that a step which was not run may have fixed', async () => {
    const table = 'alembic/versions/b2_old.py'
    const start = {
      ...alembicInitial,
      [table]: revision('b2', 'a1', 'create table t as select 1 as a, null::int as b'),
    }
    const fixProvider = (by: string) => ({
      'alembic/versions/c3_new.py': alembicRevision('c3', 'b2').replace(
        /def upgrade[\s\S]*/,
        `import sqlalchemy as sa\n\ndef upgrade():\n    ${by}\n    op.alter_column("t", "b", nullable=False)\n`,
      ),
    })
    const unknown = await checkFiles(
      { start, change: fixProvider('op.get_bind().execute(sa.table("t").update().values(b=compute()))') },
      { replay: 'auto' },
    )
    expect(lines(unknown)).toEqual([])
    expect(unknown.report.unknowns.join()).toContain('but the rows may be different: ')
    const known = await checkFiles(
      { start, change: fixProvider('op.execute(sa.table("t").update().values(a=sa.column("a") + 1))') },
      { replay: 'auto' },
    )
    expect(lines(known)).toEqual(['error replay-failed alembic/versions/c3_new.py:11:5'])
  })

  it('still fails one for a duplicate', async () => {
    const result = await checkFiles(
      {
        start: {
          ...outside,
          'alembic/versions/c3_made.py': revision('c3', 'b2', 'create table made (id int)'),
        },
        change: { 'alembic/versions/d4_again.py': revision('d4', 'c3', 'create table made (id int)') },
      },
      { replay: 'auto' },
    )
    expect(lines(result).filter(line => line.startsWith('error replay'))).toHaveLength(1)
  })

  it('a whole history fails a change for what is not there', async () => {
    const result = await checkFiles(
      {
        start: {
          ...alembicInitial,
          'alembic/versions/b2_orders.py': revision('b2', 'a1', 'create table orders (id int)'),
        },
        change: {
          'alembic/versions/c3_new.py': revision('c3', 'b2', 'alter table made_nowhere add new int'),
        },
      },
      { replay: 'auto' },
    )
    expect(lines(result)).toEqual(['error replay-failed alembic/versions/c3_new.py:8:29'])
  })
})

describe('a row that an incoming one refers to', () => {
  const history = {
    '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrations, runner: psql }\n',
    'migrations/1_users.sql': 'CREATE TABLE users (id int PRIMARY KEY);\n',
    'migrations/2_posts.sql': 'CREATE TABLE posts (author int REFERENCES users);\n',
  }
  const change = { 'migrations/4_first.sql': 'INSERT INTO posts VALUES (-1);\n' }

  it('is an error where all of base runs, and inconclusive where base fails', async () => {
    const whole = await checkFiles({ start: history, change }, { replay: 'auto' })
    expect(lines(whole)).toEqual(['error replay-failed migrations/4_first.sql:1:1'])
    const start = { ...history, 'migrations/3_seed.sql': 'INSERT INTO users SELECT id FROM accounts;\n' }
    const broken = await checkFiles({ start, change }, { replay: 'auto' })
    expect(lines(broken)).toEqual(["base's error replay-failed migrations/3_seed.sql:1:34"])
    expect(broken.report.unknowns[0]).toContain(
      'but the row may be there: migrations/3_seed.sql:1 of base fails, so not all of base has run.',
    )
  })
})
