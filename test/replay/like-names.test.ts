import { expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'

const start = {
  'db/migrations/0001_customer.sql':
    "create type mood as enum ('sad', 'happy');\ncreate table customer (id int primary key, address text);\ncreate table orders (id int primary key, adres int);\n",
}

it.each([
  ['a table', 'alter table custmer add column name text;', 'Did you mean customer?'],
  ['a column', 'create index on customer (adress);', 'Did you mean customer.address?'],
  ['a column by its alias', 'update customer c set address = c.adresss;', 'the column "c.address"'],
  ['a type', 'alter table customer add column feeling moood;', 'Did you mean mood?'],
])('%s that is not there: what is called almost so, unless PostgreSQL says it', async (_what, sql, meant) => {
  const { report } = await checkFiles(
    { start, change: { 'db/migrations/0002_next.sql': `${sql}\n` } },
    { replay: 'auto' },
  )
  const [found] = report.findings
  expect(found?.message).toContain('does not exist')
  expect(found?.message).toContain(meant)
})

it('nothing that is unlike, and nothing of what only follows', async () => {
  const { report } = await checkFiles(
    {
      start,
      change: {
        'db/migrations/0002_next.sql': 'create index on invoices (id);\ncreate view v as select nothing;\n',
      },
    },
    { replay: 'auto' },
  )
  expect(report.findings.map(({ message }) => message.includes('Did you mean'))).toEqual([false, false])
})
