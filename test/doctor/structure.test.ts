import { describe, expect, it } from 'vitest'
import { effectBetween, presenceOf, stateOf } from '../../src/modes/doctor/effects.ts'
import { ReadOnlySession } from '../../src/postgres/read-only-session.ts'
import { type Catalog, catalogOf, diffCatalogs } from '../../src/schema/catalog.ts'
import { recreate, runAll } from '../../src/schema/recreate.ts'
import { project } from './support.ts'

it('a structure is created again from its catalog alone', { timeout: 60_000 }, async () => {
  const found = await project({ 'a.txt': '' }, '')
  await found.sql(`CREATE SCHEMA "Odd name";
CREATE TYPE mood AS ENUM ('sad', 'it''s fine');
CREATE TYPE pair AS (a int, b text);
CREATE SEQUENCE loose INCREMENT 5 CACHE 7;
CREATE TABLE parents (id serial PRIMARY KEY, "Mixed" smallserial, mood mood DEFAULT 'sad' NOT NULL, p pair);
CREATE TABLE "Odd name"."Child table" (id bigint GENERATED ALWAYS AS IDENTITY, parent int REFERENCES parents ON DELETE CASCADE,
  total numeric(10, 2) GENERATED ALWAYS AS (1.5) STORED, CONSTRAINT "positive!" CHECK (total > 0), UNIQUE (parent, id));
CREATE UNIQUE INDEX partial ON parents (lower("Mixed"::text)) WHERE id > 3;
CREATE TABLE parted (id int, at date) PARTITION BY RANGE (at, id);
CREATE VIEW seen AS SELECT p.id FROM parents p JOIN "Odd name"."Child table" c ON c.parent = p.id;
CREATE VIEW again AS SELECT * FROM seen;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON parents FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON COLUMN parents.mood IS 'a \\ b';`)
  const session = await ReadOnlySession.open(found.url, { statementTimeout: 10, lockTimeout: 1 })
  const catalog = await catalogOf(session)
  const functions = await session.run("SELECT pg_get_functiondef('touch'::regproc) AS sql")
  await session[Symbol.asyncDispose]()
  const copy = await project({ 'a.txt': '' }, '')
  const { creations, left } = recreate(catalog)
  // Of functions the catalog has a digest alone.
  expect(left).toEqual(['function public.touch()'])
  const sql = String(functions.kind === 'ok' ? functions.rows[0]?.sql : '')
  const run = (text: string) =>
    copy.sql(text).then(
      () => ({ kind: 'ok' }),
      () => ({ kind: 'error' }),
    )
  expect(await runAll(run, [{ object: 'function', sql }, ...creations])).toEqual([])
  const again = await ReadOnlySession.open(copy.url, { statementTimeout: 10, lockTimeout: 1 })
  expect(diffCatalogs(catalog, await catalogOf(again))).toEqual([])
  await again[Symbol.asyncDispose]()
})

/** `key`: `kind name`, with a definition, and the table that it is part of. */
function catalog(...objects: [key: string, definition: string, partOf?: string][]): Catalog {
  return {
    objects: new Map(
      objects.map(([key, definition, partOf]) => [
        key,
        { name: key.slice(key.indexOf(' ') + 1), definition, ...(partOf === undefined ? {} : { partOf }) },
      ]),
    ),
    columns: new Map(objects.flatMap(([key]) => (key.startsWith('table ') ? [[key, []]] : []))),
  }
}

describe('how much of a migration exists', () => {
  const t = 'table public.t'
  const after = catalog(
    [t, ''],
    ['column public.t.id', 'bigint not null', t],
    ['constraint public.t.t_pkey', 'PRIMARY KEY (id)', t],
  )
  const state = (...live: [string, string, string?][]) =>
    stateOf(presenceOf(effectBetween(catalog(), after), catalog(...live), after, after))
  const id: [string, string, string] = ['column public.t.id', 'bigint not null', t]
  const key: [string, string, string] = ['constraint public.t.t_pkey', 'PRIMARY KEY (id)', t]

  it.each<[string, [string, string, string?][]]>([
    ['pending', [['table public.other', '']]],
    ['exists-identical', [[t, ''], id, key]],
    ['exists-compatible', [[t, ''], id, ['constraint public.t.by_hand', 'PRIMARY KEY (id)', t]]],
    ['exists-compatible', [[t, ''], id, key, ['column public.t.note', 'text', t]]],
    ['exists-different', [[t, ''], id, key, ['column public.t.note', 'text not null', t]]],
    ['exists-different', [[t, ''], ['column public.t.id', 'integer not null', t], key]],
    ['exists-different', [['view public.t', ' SELECT 1']]],
    ['exists-in-part', [[t, ''], id]],
  ])('%s: %j', (expected, live) => {
    expect(state(...live)).toBe(expected)
  })

  it('an index of another name is the same one', () => {
    const index = (name: string): [string, string, string] => [
      `index public.${name}`,
      `CREATE UNIQUE INDEX ${name} ON public.t USING btree (id)`,
      t,
    ]
    const wanted = catalog([t, ''], id, index('"by id"'))
    const live = catalog([t, ''], id, index('"a ON b"'))
    const { renamed } = presenceOf(effectBetween(catalog(), wanted), live, wanted, wanted)
    expect([...renamed]).toEqual([['index public."by id"', 'index public."a ON b"']])
  })

  it('what a later pending migration makes of it may be there already', () => {
    const end = catalog([t, ''], ['column public.t.id', 'bigint', t])
    const live = catalog([t, ''], ['column public.t.id', 'bigint', t])
    expect(stateOf(presenceOf(effectBetween(catalog(), after), live, after, end))).toBe('exists-identical')
  })
})
