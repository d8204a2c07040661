import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

/** Verdict, and what is unknown. */
async function judged(base: Files, change: string): Promise<string> {
  const start = { 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n', ...base }
  const { report } = await checkFiles(
    { start, change: { 'migrations/20250109000000_x.sql': change } },
    { replay: 'auto' },
  )
  expect(report.findings.filter(({ introduced, severity }) => introduced && severity === 'error')).toEqual([])
  return [report.verdict, ...report.unknowns].join(': ')
}

/** Another service creates schema `auth`. */
const service = {
  'migrations/20250101000000_a.sql': `
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE people (id uuid PRIMARY KEY, nick text, mood mood);
CREATE TABLE pets (id int PRIMARY KEY, owner uuid CONSTRAINT pets_owner REFERENCES people (id));
CREATE TABLE plants (id int PRIMARY KEY);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER noted BEFORE INSERT ON plants FOR EACH ROW EXECUTE FUNCTION noted();`,
  'migrations/20250102000000_b.sql':
    'ALTER TABLE people ADD CONSTRAINT people_user FOREIGN KEY (id) REFERENCES auth.users (id);\n',
}

describe('what base could not run decides nothing about', () => {
  it.each([
    ['a table of its own', 'CREATE TABLE trees (id int);'],
    ['a table that it does not name', 'ALTER TABLE plants ADD COLUMN height int;'],
    [
      'a table that refers to the one which it only adds a key to',
      'CREATE TABLE cars (id int, owner uuid REFERENCES people (id));',
    ],
    ['a column of that', 'ALTER TABLE people ADD COLUMN age int;'],
    ['a column of that which the key does not name', 'ALTER TABLE people DROP COLUMN nick;'],
    ['a new name of a column of that', 'ALTER TABLE people RENAME COLUMN nick TO name;'],
    [
      'a column that refers to that',
      'ALTER TABLE pets ALTER COLUMN owner TYPE uuid USING gen_random_uuid();',
    ],
  ])('%s', async (_, sql) => {
    expect(await judged(service, sql)).toBe('pass')
  })
})

describe('what base could not run leaves inconclusive', () => {
  const meets = (name: string) =>
    `migrations/20250109000000_x.sql:1 uses "${name}", which it may have created or changed.`

  it.each([
    ['a column of its key', 'ALTER TABLE people ALTER COLUMN id SET DEFAULT gen_random_uuid();', 'people'],
    ['rows of its table', 'INSERT INTO people (nick) SELECT NULL WHERE false;', 'people'],
    ['a body that names its table', "DO $$ BEGIN EXECUTE 'ANALYZE people'; END $$;", 'people'],
  ])('%s', async (_, sql, name) => {
    expect(await judged(service, sql)).toContain(meets(name))
  })

  it.each([
    [
      'a value that a type has got',
      "SELECT auth.x();\nALTER TYPE mood ADD VALUE 'bland';",
      "ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'good';",
      'mood',
    ],
    [
      'a function that a trigger runs',
      'SELECT auth.x();\nCREATE OR REPLACE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$;',
      'INSERT INTO plants VALUES (1);',
      'noted',
    ],
  ])('%s', async (_, failing, change, name) => {
    const base = { ...service, 'migrations/20250102000000_b.sql': `${failing}\nSELECT 1 / 0;\n` }
    expect(await judged(base, change)).toContain(`uses "${name}"`)
  })

  it.each([
    ['the column itself', 'ALTER TABLE people RENAME COLUMN kind TO sort;', 'needs what was not created'],
    [
      'what is computed from it',
      'ALTER TABLE people ALTER COLUMN nick TYPE int USING length(kind::text);',
      'needs what was not created',
    ],
    ['rows, which it would be in', "UPDATE people SET nick = '';", 'uses "people"'],
    ['the whole table', 'ALTER TABLE people RENAME TO persons;', 'uses "people"'],
  ])('what base could not add: %s', async (_, change, why) => {
    const base = {
      ...service,
      'migrations/20250102000000_b.sql': 'ALTER TABLE people ADD COLUMN kind auth.kind;\n',
    }
    expect(await judged(base, change)).toContain(why)
    expect(await judged(base, 'ALTER TABLE people ALTER COLUMN nick TYPE varchar(20);')).toBe('pass')
  })

  it('all of it, where it may have changed anything', async () => {
    const loop = `
SELECT 1 / 0;
DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relname LIKE 'p%' LOOP EXECUTE 'ALTER TABLE ' || t || ' ADD x int'; END LOOP;
END $$;`
    const base = { ...service, 'migrations/20250102000000_b.sql': loop }
    expect(await judged(base, 'ALTER TABLE plants ADD COLUMN height int;')).toContain(
      'may have changed anything',
    )
  })

  it('what needs a thing that was not made', async () => {
    const base = {
      ...service,
      'migrations/20250102000000_b.sql':
        'CREATE TABLE logins (id int, who uuid REFERENCES auth.users (id));\n',
      'migrations/20250103000000_c.sql': 'CREATE VIEW recent AS SELECT * FROM logins;\n',
    }
    expect(await judged(base, 'CREATE VIEW latest AS SELECT * FROM recent;')).toContain('unknown')
  })
})
