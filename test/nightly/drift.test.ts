import { expect, inject, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { alembicInitial, alembicRevision } from '../../src/rules/examples.ts'
import { nodeProject, nodeRunner } from '../command-replay/runner.ts'
import { checkOnServer } from '../command-replay/support.ts'
import { checkFiles, lines } from '../support/gate.ts'

const path = 'supabase/migrations'
const orders = {
  [`${path}/20250101000000_orders.sql`]:
    'create table orders (\n  id bigint generated always as identity primary key,\n  total numeric not null\n);\ncreate index orders_total_idx on orders (total);\n',
}
const note = { [`${path}/20250102000000_note.sql`]: 'alter table orders add column note text;\n' }
const config = { '.migration-gate.yml': 'schema: db/structure.sql\n' }

/** As pg_dump 18 and Rails write it: settings that older servers lack, psql's own commands, rows, owners. */
const dump = (columns = '') => `--
-- PostgreSQL database dump
--

\\restrict Zq0Vn2

SET statement_timeout = 0;
SET transaction_timeout = 0;
SET setting_of_the_next_version = 0;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE TABLE public.orders (
    id bigint NOT NULL,
    total numeric NOT NULL${columns}
);

ALTER TABLE public.orders OWNER TO somebody_who_is_not_here;

ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);

COPY public.schema_migrations (version) FROM stdin;
20250101000000
\\.

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);

CREATE INDEX orders_total_idx ON public.orders USING btree (total);

\\unrestrict Zq0Vn2

SET search_path TO "$user", public;

INSERT INTO "schema_migrations" (version) VALUES
('20250101000000');
`

/** Several databases one after the other: a server makes them faster. */
const onServer = () => ({ replay: 'auto', postgres: inject('postgresUrl') }) as const

/** A finding as people meet it. */
function reported({ introduced, severity, range, message, table }: Finding) {
  return { introduced, severity, line: range.start.line, message, rows: table?.rows }
}

it('finds nothing where the file is what the migrations create', async () => {
  const result = await checkFiles(
    {
      start: { ...orders, ...config, 'db/structure.sql': dump() },
      change: { ...note, 'db/structure.sql': dump(',\n    note text') },
    },
    { replay: 'auto' },
  )
  expect(lines(result)).toEqual([])
  expect(result.report.verdict).toBe('pass')
})

it('names what the file lacks, and what no migration makes', async () => {
  const result = await checkFiles(
    {
      start: { ...orders, ...config, 'db/structure.sql': dump() },
      change: {
        ...note,
        'db/structure.sql': dump(',\n    discount numeric').replace('(total)', '(total desc)'),
      },
    },
    onServer(),
  )
  expect(result.report.verdict).toBe('fail')
  expect(result.report.findings.map(reported)).toMatchInlineSnapshot(`
    [
      {
        "introduced": true,
        "line": 13,
        "message": "\`db/structure.sql\` differs from what the migrations create: it lacks \`column public.orders.note\`; no migration creates \`column public.orders.discount\`; \`index public.orders_total_idx\` is different. A database created from the file differs from production, which ran the migrations. Generate the file again from the migrations, or add a migration for what is only in the file.",
        "rows": [
          [
            "column public.orders.discount",
            "–",
            "numeric",
          ],
          [
            "column public.orders.note",
            "text",
            "–",
          ],
          [
            "index public.orders_total_idx",
            "CREATE INDEX orders_total_idx ON public.orders USING btree (total)",
            "CREATE INDEX orders_total_idx ON public.orders USING btree (total DESC)",
          ],
        ],
        "severity": "error",
      },
    ]
  `)
})

it('blames no change for what base differs in already', async () => {
  const result = await checkFiles(
    {
      start: { ...orders, ...config, 'db/structure.sql': dump(',\n    discount numeric') },
      change: { ...note, 'db/structure.sql': dump(',\n    discount numeric,\n    note text') },
    },
    onServer(),
  )
  expect(result.report).toMatchObject({ verdict: 'pass', unknowns: [] })
  expect(lines(result)).toEqual(["base's error schema-drift db/structure.sql:13:14"])
})

it('says what is wrong with the file or its name, and calls that no pass', async () => {
  const change = { ...note, 'db/structure.sql': 'create table orders (id bigint);\ncreate tabel x;\n' }
  const broken = await checkFiles({ start: { ...orders, ...config }, change }, onServer())
  expect(broken.report).toMatchObject({
    verdict: 'unknown',
    unknowns: [expect.stringMatching(/^db\/structure\.sql, the schema .* fails at line 2: syntax error/)],
  })
  const nowhere = await checkFiles({ start: { ...orders, ...config }, change: note }, onServer())
  expect(nowhere.report.unknowns).toEqual([
    'schema names db/structure.sql, which is not in the repository. Correct the path, or remove it.',
  ])
})

it('holds the file against what a command of the project makes', async () => {
  const first = 'create table a (id int primary key);\n'
  const result = await checkOnServer({
    start: {
      ...nodeProject(`command: ${nodeRunner}\nschema:\n  file: schema.sql\n  ignore: [public.outside]\n`),
      'db/migrations/0001_first.sql': first,
      'schema.sql': `${first}create table outside (id int primary key);\n`,
    },
    change: { 'db/migrations/0002_more.sql': 'create table b (id int);\n' },
  })
  expect(lines(result)).toEqual(['error schema-drift schema.sql:1:1'])
  expect(result.report.findings[0]?.table?.rows).toEqual([['table public.b', 'exists', '–']])
})

it('calls no difference proven where a migration is not known, and says where nothing was compared', async () => {
  const schema = {
    '.migration-gate.yml': 'schema: schema.sql\n',
    'schema.sql': '-- Nothing yet.\n',
  }
  const revision = (statement: string) =>
    alembicRevision('b2', 'a1').replace('op.execute("select 1")', `op.execute(${statement})`)
  const unverified = await checkFiles(
    {
      start: { ...alembicInitial, ...schema },
      change: {
        'alembic/versions/b2_new.py': revision('made_elsewhere()'),
        'schema.sql': 'create table known (id int);\n',
      },
    },
    onServer(),
  )
  expect(unverified.report.verdict).toBe('unknown')
  expect(unverified.report.unknowns).toEqual([
    expect.stringMatching(
      /^schema\.sql can't be compared with what the migrations create, because alembic\/versions\/b2_new\.py:8 /,
    ),
  ])
  const failing = await checkFiles(
    {
      start: { ...alembicInitial, ...schema },
      change: { 'alembic/versions/b2_new.py': revision('"select 1 / 0"') },
    },
    onServer(),
  )
  expect(lines(failing)).toEqual(['error replay-failed alembic/versions/b2_new.py:8:17'])
  expect(failing.report.coverage.histories[0]?.notVerified).toMatchObject([
    { path: 'schema.sql', why: 'not compared with what the migrations create: some of them fail' },
  ])
})
