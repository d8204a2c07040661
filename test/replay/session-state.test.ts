import { describe, expect, inject, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'

const start = {
  '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrations, runner: psql }\n',
  'migrations/0001_init.sql':
    'CREATE TABLE users (id int primary key, email text);\nCREATE SEQUENCE s;\nCREATE SCHEMA evil;\nCREATE TABLE evil.users (newcol int);\n',
}

/** How a migration changes its session, and what of the next one only works with that. */
const leaks: [what: string, first: string, second: string, code: string][] = [
  [
    'the search path, in text that is put together',
    "DO $$ BEGIN EXECUTE 'S' || 'ET search_path TO evil, public'; END $$;",
    'CREATE INDEX i ON users (newcol);',
    '42703',
  ],
  [
    'the search path, in a function that a trigger calls',
    `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'S' || 'ET search_path TO evil, public'; RETURN NEW; END $$;
     CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION f();
     INSERT INTO users VALUES (1);`,
    'CREATE INDEX i ON users (newcol);',
    '42703',
  ],
  [
    'a temporary table in place of another one',
    "DO $$ BEGIN EXECUTE 'CREATE TE' || 'MP TABLE users (newcol int)'; END $$;",
    'INSERT INTO users (newcol) VALUES (1);',
    '42703',
  ],
  ['a prepared statement', 'PREPARE p AS INSERT INTO users VALUES (2);', 'EXECUTE p;', '26000'],
  ['the value of a sequence', "SELECT nextval('s');", "SELECT currval('s');", '55000'],
  [
    'its role',
    "CREATE ROLE migration_gate_reader; DO $$ BEGIN EXECUTE 'S' || 'ET ROLE migration_gate_reader'; END $$;",
    "DO $$ BEGIN IF current_user <> 'migration_gate_reader' THEN RAISE EXCEPTION 'another role'; END IF; END $$;",
    'P0001',
  ],
]

describe.each(['embedded', 'server'])('what a migration does to its session ends with it: %s', engine => {
  it.each(leaks)('%s', async (_, first, second, code) => {
    const { report } = await checkFiles(
      { start, change: { 'migrations/0002_a.sql': first, 'migrations/0003_b.sql': second } },
      { replay: 'auto', postgres: engine === 'server' ? inject('postgresUrl') : 'embedded' },
    )
    expect([
      report.verdict,
      report.unknowns,
      report.findings.map(one => `${one.path} ${one.sqlstate}`),
    ]).toEqual(['fail', [], [`migrations/0003_b.sql ${code}`]])
  })
})

describe('within one migration', () => {
  it('the session stays what it is', async () => {
    const text =
      'SET search_path TO evil, public;\nCREATE INDEX i ON users (newcol);\nCREATE TEMP TABLE t (id int);\nINSERT INTO t VALUES (1);\n'
    const { report } = await checkFiles(
      { start, change: { 'migrations/0002_a.sql': text } },
      { replay: 'auto' },
    )
    expect([report.verdict, report.findings]).toEqual(['pass', []])
  })

  it('a transaction may still be reported what it is to be', async () => {
    const prisma = {
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20240101000000_init/migration.sql': 'CREATE TABLE a (id int);\n',
    }
    const text = 'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;\nCREATE TABLE b (id int);\n'
    const { report } = await checkFiles(
      { start: prisma, change: { 'prisma/migrations/20240102000000_x/migration.sql': text } },
      { replay: 'auto' },
    )
    expect([report.verdict, report.findings]).toEqual(['pass', []])
  })
})
