import { describe, expect, it } from 'vitest'
import type { GateResult } from '../../src/gate/gate.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { checkFiles } from '../support/gate.ts'

const asks = { '.migration-gate.yml': 'rules:\n  blocking-lock: warning\n' }

const found = ({ report }: GateResult) =>
  report.findings
    .filter(({ rule }) => !rule.startsWith('fails-with'))
    .map(({ rule, severity, range, message }) => [`${severity} ${rule} line ${range.start.line}`, message])

const orders =
  'create table orders (id bigint primary key, customer_id bigint, total int);\ncreate table customers (id bigint primary key);\n'
const sql = (change: string, more: Record<string, string> = asks) =>
  checkFiles(
    {
      start: {
        ...more,
        'go.mod': 'module x\nrequire github.com/pressly/goose/v3 v3.0.0\n',
        'db/migrations/00001_orders.sql': `-- +goose Up\n${orders}`,
      },
      change: { 'db/migrations/00002_next.sql': `-- +goose Up\n${change}` },
    },
    { replay: 'auto' },
  )

describe('what keeps others from a table', () => {
  it('is found with its lock in words, what takes long, and the form that does not block', async () => {
    expect(
      found(
        await sql(
          'alter table orders add constraint o foreign key (customer_id) references customers (id);\nalter table orders alter column total type bigint;\ncreate index on orders (total);\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "warning blocking-lock line 2",
          "This blocks writes of \`public.customers\`, \`public.orders\` (SHARE ROW EXCLUSIVE) while PostgreSQL reads all of \`public.orders\`. The lock is held until the transaction ends, so during lines 3, 4 as well. Add it with NOT VALID, and run VALIDATE CONSTRAINT in a later migration, which reads the table without blocking others.",
        ],
        [
          "warning blocking-lock line 3",
          "This blocks reads and writes of \`public.orders\` (ACCESS EXCLUSIVE) while PostgreSQL rewrites all of \`public.orders\`, \`public.orders_pkey\`. The lock is held until the transaction ends, so during line 4 as well. Add a column of the new type, let the application write both, fill it in batches, and drop the old one in a later release.",
        ],
        [
          "warning blocking-lock line 4",
          "This blocks writes of \`public.orders\` (SHARE) while PostgreSQL reads all of \`public.orders\`. Use CREATE INDEX CONCURRENTLY, which lets reads and writes continue. Put the line \`-- +goose NO TRANSACTION\` at the top of the file: goose then opens none.",
        ],
      ]
    `)
  })

  it('is nobody’s finding where nobody asks for it, and stands in the report all the same', async () => {
    const result = await sql('create index on orders (total);\n', {})
    expect(found(result)).toEqual([])
    expect(result.report.verdict).toBe('pass')
    expect(result.report.coverage.histories[0]?.locks).toMatchInlineSnapshot(`
      [
        {
          "heldUntil": [],
          "line": 2,
          "lockTimeout": "0",
          "locks": [
            {
              "kind": "table",
              "measured": true,
              "mode": "SHARE",
              "relation": "public.orders",
            },
          ],
          "path": "db/migrations/00002_next.sql",
          "rewritten": [],
          "scanned": [
            "public.orders",
          ],
          "statement": "create index on orders (total)",
        },
      ]
    `)
    expect(renderSummary(result.report)).toContain(
      'db/migrations/00002_next.sql:2` blocks writes of public.orders (SHARE); reads all of public.orders',
    )
    expect(renderTerminal(result.report)).not.toContain('blocks writes')
    expect(renderTerminal(result.report, { verbose: true })).toContain(
      'blocks writes of public.orders (SHARE)',
    )
  })

  it('is nothing on a table that the change itself creates', async () => {
    const result = await sql(
      'create table items (id bigint primary key, n int);\ncreate index on items (n);\nalter table items alter column n type bigint;\nalter table items add constraint positive check (n > 0);\n',
    )
    expect(found(result)).toEqual([])
    expect(result.report.coverage.histories[0]?.locks).toBeUndefined()
  })

  it('is a short lock only where nothing limits the wait for it, or a long statement follows', async () => {
    expect(found(await sql("set lock_timeout = '5s';\nalter table orders add column note text;\n"))).toEqual(
      [],
    )
    expect(
      found(
        await sql('alter table orders add column note text;\nalter table orders add column hint text;\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "warning blocking-lock line 2",
          "This blocks reads and writes of \`public.orders\` (ACCESS EXCLUSIVE). That takes an instant, but nothing limits how long it waits for queries that are already running, and every later query waits for it. Write \`SET lock_timeout = '5s';\` before it, and run the migration again if it times out.",
        ],
      ]
    `)
    expect(
      found(
        await sql(
          "set lock_timeout = '5s';\nalter table orders add column note text;\nupdate orders set note = 'none';\n",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "warning blocking-lock line 3",
          "This blocks reads and writes of \`public.orders\` (ACCESS EXCLUSIVE) until the transaction ends, and meanwhile whole tables are read or written (line 4). Move whatever takes long into its own migration.",
        ],
      ]
    `)
  })

  it('is severe as the configuration says', async () => {
    const { report } = await sql('create index on orders (total);\n', {
      '.migration-gate.yml': 'rules:\n  blocking-lock: error\n',
    })
    expect([report.verdict, report.findings.map(({ severity }) => severity)]).toEqual(['fail', ['error']])
  })

  it('is advised against as Alembic writes it', async () => {
    const revision = (id: string, down: string, body: string) =>
      `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "${id}"\ndown_revision = ${down}\n\n\ndef upgrade():\n${body}\n\n\ndef downgrade():\n    pass\n`
    const result = await checkFiles(
      {
        start: {
          ...asks,
          'alembic.ini': '[alembic]\nscript_location = alembic\n',
          'alembic/env.py': '',
          'alembic/versions/a1_orders.py': revision(
            'a1',
            'None',
            '    op.create_table("orders", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("total", sa.Integer()))',
          ),
        },
        change: {
          'alembic/versions/b2_index.py': revision(
            'b2',
            '"a1"',
            '    op.create_index("ix_total", "orders", ["total"])',
          ),
        },
      },
      { replay: 'auto' },
    )
    expect(found(result)).toMatchInlineSnapshot(`
      [
        [
          "warning blocking-lock line 9",
          "This blocks writes of \`public.orders\` (SHARE) while PostgreSQL reads all of \`public.orders\`. Write \`op.create_index(..., postgresql_concurrently=True)\` in \`with op.get_context().autocommit_block():\`.",
        ],
      ]
    `)
  })

  it('is advised against as Django writes it', async () => {
    const migration = (dependencies: string, operations: string) =>
      `from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    operations = [\n${operations}\n    ]\n`
    const result = await checkFiles(
      {
        start: {
          ...asks,
          'shop/migrations/__init__.py': '',
          'shop/migrations/0001_initial.py': migration(
            '[]',
            '        migrations.CreateModel("Order", [("id", models.BigAutoField(primary_key=True)), ("total", models.IntegerField())]),',
          ),
        },
        change: {
          'shop/migrations/0002_index.py': migration(
            '[("shop", "0001_initial")]',
            '        migrations.AddIndex("Order", models.Index(fields=["total"], name="order_total")),',
          ),
        },
      },
      { replay: 'auto' },
    )
    expect(found(result)).toMatchInlineSnapshot(`
      [
        [
          "warning blocking-lock line 7",
          "This blocks writes of \`public.shop_order\` (SHARE) while PostgreSQL reads all of \`public.shop_order\`. Write \`AddIndexConcurrently\` of \`django.contrib.postgres.operations\` in a migration with \`atomic = False\`.",
        ],
      ]
    `)
  })
})
