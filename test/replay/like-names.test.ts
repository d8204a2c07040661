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

it.each([
  ['create table user (id int);', '`user` is a reserved word. To use it as a name, quote it: `"user"`.'],
  [
    'alter table customer add column order int;',
    '`order` is a reserved word. To use it as a name, quote it: `"order"`.',
  ],
  ['create table other (id int,);', 'Correct the syntax.'],
  ['selec from user;', 'Correct the syntax.'],
])('%s', async (sql, said) => {
  const { report } = await checkFiles(
    { start, change: { 'db/migrations/0002_next.sql': `${sql}\n` } },
    { replay: 'auto' },
  )
  expect(report.findings[0]?.message).toContain(said)
})

it('a type that op.add_column does not create, in Alembic', async () => {
  const alembic = (id: string, down: string, body: string) =>
    `from alembic import op\nimport sqlalchemy as sa\n\nrevision = '${id}'\ndown_revision = ${down}\n\n\ndef upgrade():\n    ${body}\n`
  const { report } = await checkFiles(
    {
      start: {
        'alembic.ini': '[alembic]\nscript_location = alembic\n',
        'alembic/env.py': '',
        'alembic/versions/a.py': alembic(
          'a',
          'None',
          "op.create_table('posts', sa.Column('id', sa.Integer()))",
        ),
      },
      change: {
        'alembic/versions/b.py': alembic(
          'b',
          "'a'",
          "op.add_column('posts', sa.Column('status', sa.Enum('draft', 'live', name='post_status')))",
        ),
      },
    },
    { replay: 'auto' },
  )
  expect(report.findings[0]?.message).toContain(
    "Create the type first: `sa.Enum(…, name='post_status').create(op.get_bind(), checkfirst=True)`",
  )
})
