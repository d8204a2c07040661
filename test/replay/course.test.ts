import { describe, expect, inject, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { schemaLines } from '../../src/reporters/schema-lines.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const start: Files = {
  'db/migrations/0001_customers.sql':
    'CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL, old text);\n',
  'db/migrations/0002_orders.sql':
    'CREATE TABLE orders (id bigint PRIMARY KEY, total integer);\nCREATE INDEX orders_total ON orders (total);\n',
}

const change: Files = {
  'db/migrations/0003_invoices.sql': `CREATE TABLE invoices (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customers (id));
ALTER TABLE orders ADD COLUMN note text, ALTER COLUMN total TYPE bigint;
DROP INDEX orders_total;
ALTER TABLE customers DROP COLUMN old;
CREATE VIEW open_invoices AS SELECT id FROM invoices;
`,
  'db/migrations/0004_slow.sql': 'SELECT pg_sleep(1);\n',
}

const both = { replay: 'both' } as const

function schemaOf({ coverage }: Report) {
  return coverage.replays?.[0]?.schema
}

describe.each([
  ['embedded', () => 'embedded'],
  ['a server', () => inject('postgresUrl')],
])('a replay on %s', (_, postgres) => {
  it('says how each way went, how long it took, and what became of the schema', async () => {
    const { report } = await checkFiles({ start, change }, { ...both, postgres: postgres() })
    expect(report.verdict).toBe('pass')
    const [replay] = report.coverage.replays ?? []
    const incoming = ['0003_invoices', '0004_slow'].map(name => ({
      path: `db/migrations/${name}.sql`,
      count: 1,
      side: 'incoming',
      outcome: 'ran',
    }))
    const base = {
      path: 'db/migrations/0001_customers.sql',
      last: 'db/migrations/0002_orders.sql',
      count: 2,
      side: 'base',
      outcome: 'ran',
    }
    expect(replay).toMatchObject({ framework: 'sql', histories: ['db/migrations'] })
    expect(replay?.fresh).toEqual([base, ...incoming])
    expect(replay?.upgrade).toEqual([base, ...incoming])
    for (const track of ['fresh', 'upgrade'] as const) {
      const times = report.times?.find(one => one.track === track)
      expect(times?.migrations).toBe(4)
      expect(times?.slowest[0]).toMatchObject({ path: 'db/migrations/0004_slow.sql', side: 'incoming' })
      const seconds = times?.slowest.map(one => one.seconds) ?? []
      expect(seconds[0]).toBeGreaterThanOrEqual(1)
      expect(seconds).toEqual([...seconds].sort((a, b) => b - a))
      expect(times?.seconds).toBeCloseTo(seconds.reduce((sum, one) => sum + one, 0))
    }
    const objects = schemaOf(report)?.objects ?? []
    expect(objects.flatMap(one => schemaLines(one, 99)).map(({ sign, text }) => `${sign} ${text}`)).toEqual([
      '  table public.customers',
      '-   column old text',
      '+ table public.invoices',
      '+   column id bigint not null',
      '+   column customer_id bigint not null',
      '+   constraint invoices_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id)',
      '+   constraint invoices_pkey PRIMARY KEY (id)',
      '  table public.orders',
      '-   column total integer',
      '+   column total bigint',
      '+   column note text',
      '-   CREATE INDEX orders_total ON public.orders USING btree (total)',
      '+ view public.open_invoices SELECT id FROM public.invoices;',
    ])
    // For the drawing: columns that are as they were, and where foreign keys lead.
    expect(objects[0]?.parts.map(({ name, change }) => [name, change])).toEqual([
      ['id', undefined],
      ['name', undefined],
      ['old', 'removed'],
    ])
    expect(objects[1]?.parts.flatMap(({ references }) => references ?? [])).toEqual(['public.customers'])
  })
})

it('marks where each way fails, and leaves that out of the schema and of the times', async () => {
  const failing: Files = {
    'db/migrations/0003_again.sql': 'CREATE TABLE orders (id bigint);\n',
    'db/migrations/0004_note.sql': 'ALTER TABLE customers ADD COLUMN note text;\n',
  }
  const { report } = await checkFiles({ start, change: failing }, both)
  const [replay] = report.coverage.replays ?? []
  for (const steps of [replay?.fresh, replay?.upgrade])
    expect(steps?.map(({ outcome, count }) => [outcome, count])).toEqual([
      ['ran', 2],
      ['fails', 1],
      ['ran', 1],
    ])
  expect(schemaOf(report)?.without).toEqual(['db/migrations/0003_again.sql'])
  expect(schemaOf(report)?.objects.map(({ name }) => name)).toEqual(['public.customers'])
  expect(report.times?.flatMap(({ slowest }) => slowest.map(({ path }) => path))).not.toContain(
    'db/migrations/0003_again.sql',
  )
})

it('times each migration, though many go to the server in one message', async () => {
  const many: Files = {}
  for (let n = 100; n < 140; n++)
    many[`db/migrations/0${n}_t.sql`] = n === 120 ? 'SELECT pg_sleep(1);\n' : `CREATE TABLE t${n} (id int);\n`
  const { report } = await checkFiles(
    { start: { ...start, ...many }, change: { 'db/migrations/0900_x.sql': 'CREATE TABLE x (id int);\n' } },
    { ...both, postgres: inject('postgresUrl') },
  )
  const upgrade = report.times?.find(({ track }) => track === 'upgrade')
  expect(upgrade?.slowest).toHaveLength(10)
  expect(upgrade?.slowest[0]?.path).toBe('db/migrations/0120_t.sql')
  const [slow = 0, next = 0] = upgrade?.slowest.map(({ seconds }) => seconds) ?? []
  // One share of a message's time would be the same for all in it.
  expect(next).toBeLessThan(slow / 2)
  expect(upgrade?.migrations).toBe(43)
})

it('has no schema that changes where there is no base, nor where nothing is different', async () => {
  const rows = { 'db/migrations/0003_rows.sql': "INSERT INTO customers (id, name) VALUES (1, 'a');\n" }
  expect(schemaOf((await checkFiles({ start, change: rows }, both)).report)).toBeUndefined()
})
