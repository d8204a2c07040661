import { describe, expect, it } from 'vitest'
import type { GateResult } from '../../src/gate/gate.ts'
import type { Finding } from '../../src/model/finding.ts'
import { applyEdits } from '../../src/model/fix.ts'
import { checkFiles } from '../support/gate.ts'

function django(app: string, parents: string[], operations: string): string {
  const dependencies = parents.map(parent => `('${app}', '${parent}')`).join(', ')
  return `import uuid\nfrom django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependencies}]\n\n    operations = [\n${operations}    ]\n`
}

function alembic(revision: string, down: string | null, body: string, downgrade = '    pass\n'): string {
  return `from alembic import op\nimport sqlalchemy as sa\nfrom sqlalchemy.dialects import postgresql\n\nrevision = '${revision}'\ndown_revision = ${down === null ? 'None' : `'${down}'`}\n\n\ndef upgrade():\n${body}\n\ndef downgrade():\n${downgrade}`
}

const ini = { 'alembic.ini': '[alembic]\nscript_location = alembic\n', 'alembic/env.py': '' }
const v = 'alembic/versions'
const s = 'supabase/migrations'

function found(result: GateResult): Finding[] {
  return result.report.findings.filter(({ rule }) => rule === 'same-object')
}

function places(result: GateResult): string[] {
  return found(result).map(
    ({ path, range, related }) =>
      `${path}:${range.start.line}:${range.start.column} < ${related[0]?.path}:${related[0]?.range.start.line}`,
  )
}

type Files = Record<string, string>
interface Sides {
  start?: Files
  base?: Files
  change: Files
}

async function silent(sides: Sides): Promise<void> {
  expect(places(await checkFiles(sides))).toEqual([])
}

/** Applies the fix of every finding, all at once, and expects nothing to be left. */
async function fixed(sides: Sides, count: number): Promise<Files> {
  const result = await checkFiles(sides)
  const edits = found(result).flatMap(({ fixes }) => fixes.flatMap(fix => fix.edits))
  expect(edits).toHaveLength(count)
  const change = Object.fromEntries(
    Object.entries(sides.change).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(edit => edit.path === path),
      ),
    ]),
  )
  const after = await checkFiles({ ...sides, change })
  expect(found(after)).toEqual([])
  expect(after.report.findings.filter(({ rule }) => rule === 'unreadable-migration')).toEqual([])
  return change
}

const token = (field = 'models.UUIDField(default=uuid.uuid4, editable=False)') =>
  `        migrations.AddField(\n            model_name='qrcode',\n            name='public_token',\n            field=${field},\n        ),\n`
const qrcode = `        migrations.CreateModel(\n            name='QRCode',\n            fields=[('id', models.AutoField(primary_key=True))],\n        ),\n`
const other = `        migrations.AddField('qrcode', 'colour', models.TextField()),\n`

const tickets: Files = {
  'tickets/migrations/__init__.py': '',
  'tickets/migrations/0235_initial.py': django('tickets', [], qrcode),
  'tickets/migrations/0236_add_public_token.py': django('tickets', ['0235_initial'], token()),
}
const auto = 'tickets/migrations/0237_auto_20251028_1455.py'
const t = (operations: string): Files => ({
  [auto]: django('tickets', ['0236_add_public_token'], operations),
})

describe('same-object in Django', () => {
  it('a column that the migration before it adds', async () => {
    const result = await checkFiles({ start: tickets, change: t(token() + other) })
    expect(places(result)).toEqual([`${auto}:9:9 < tickets/migrations/0236_add_public_token.py:9`])
    const [finding] = found(result)
    expect(finding?.range.end).toEqual({ line: 13, column: 10 })
    expect(finding?.message).toBe(
      'Column "public_token" of the model "tickets.qrcode" is created by 0237_auto_20251028_1455 and by 0236_add_public_token (on main). Once one of them has run, the other fails, and no later migration runs. Both are the same: remove it from 0237_auto_20251028_1455.',
    )
    expect(finding?.related[0]?.message).toContain('by Ada on 2026-01-02')
    expect(result.report.verdict).toBe('fail')
  })

  it('the fix takes out the operation and leaves the rest as written', async () => {
    const change = await fixed({ start: tickets, change: t(`${other}        # again\n${token()}`) }, 1)
    expect(change[auto]).toBe(django('tickets', ['0236_add_public_token'], `${other}        # again\n`))
    const only = await fixed({ start: tickets, change: t(token()) }, 1)
    expect(only[auto]).toContain('operations = [\n    ]\n')
  })

  it('one line with several operations, without a comma at the end', async () => {
    const short = (name: string) => `migrations.AddField('qrcode', '${name}', models.TextField())`
    const change = await fixed(
      {
        start: {
          ...tickets,
          'tickets/migrations/0236_add_public_token.py': django(
            'tickets',
            ['0235_initial'],
            `        ${short('x')},\n`,
          ),
        },
        change: t(`        ${short('y')}, ${short('x')}\n`),
      },
      1,
    )
    expect(change[auto]).toContain(`        ${short('y')}, \n`)
  })

  it('other columns of that name get no fix but the explanation', async () => {
    const result = await checkFiles({ start: tickets, change: t(token('models.CharField(max_length=9)')) })
    expect(found(result).map(({ fixes }) => fixes)).toEqual([[]])
    expect(found(result)[0]?.message).toContain('Otherwise alter the existing one')
  })

  it('two heads that create the same tables', async () => {
    const models = ['Billings', 'BillingItems', 'Payments', 'InsuranceInformation', 'Devices']
    const create = (name: string, more = '') =>
      `        migrations.CreateModel(\n            name='${name}',\n            fields=[('id', models.BigAutoField(primary_key=True))${more}],\n            options={'db_table': '${name.toLowerCase()}'},\n        ),\n`
    const start = {
      'core/migrations/__init__.py': '',
      'core/migrations/0001_initial.py': django('core', [], ''),
      'core/migrations/0002_x.py': django('core', ['0001_initial'], ''),
    }
    const sides = {
      start,
      base: {
        'core/migrations/0003_billing_payment.py': django(
          'core',
          ['0002_x'],
          models.map(m => create(m)).join(''),
        ),
      },
      change: {
        'core/migrations/0003_billing_alter.py': django(
          'core',
          ['0002_x'],
          models.map(m => create(m)).join(''),
        ),
      },
    }
    const result = await checkFiles(sides)
    expect(result.report.findings.map(({ rule }) => rule)).toEqual([
      'diverged-heads',
      ...models.map(() => 'same-object'),
    ])
    expect(found(result)[0]?.message).toContain('a merge migration alone would not help')
    await fixed(sides, 5)
  })

  it('what another app makes by SQL, in its own words', async () => {
    const result = await checkFiles({
      start: {
        ...tickets,
        'crm/migrations/__init__.py': '',
        'crm/migrations/0001_initial.py': django(
          'crm',
          [],
          `        migrations.RunSQL("create table tickets_coupon (id int)"),\n`,
        ),
      },
      change: t(qrcode.replace('QRCode', 'Coupon')),
    })
    expect(places(result)).toEqual([`${auto}:9:9 < crm/migrations/0001_initial.py:9`])
  })

  it('indexes, constraints and tables of many-to-many fields', async () => {
    const operations = `        migrations.AddIndex('qrcode', models.Index(fields=['id'], name='qr_idx')),
        migrations.AddConstraint('qrcode', models.UniqueConstraint(fields=['id'], name='qr_unique')),
        migrations.AddField('qrcode', 'tags', models.ManyToManyField(to='tickets.Tag')),
`
    const sides = {
      start: { ...tickets, ...t(operations) },
      change: {
        'tickets/migrations/0238_again.py': django('tickets', ['0237_auto_20251028_1455'], operations),
      },
    }
    expect(
      found(await checkFiles(sides)).map(
        ({ message }) => message.split(/ (?:is|are) created by| and |, /)[0],
      ),
    ).toEqual([
      'Index "qr_idx"',
      'Constraint "qr_unique" of the model "tickets.qrcode"',
      'Table "tickets_qrcode_tags"',
    ])
  })

  it.each<[string, string]>([
    ['removed before', `        migrations.RemoveField('qrcode', 'public_token'),\n${token()}`],
    ['renamed before', `        migrations.RenameField('qrcode', 'public_token', 'old_token'),\n${token()}`],
    ['model deleted before', `        migrations.DeleteModel('QRCode'),\n${qrcode}${token()}`],
    ['model renamed before', `        migrations.RenameModel('QRCode', 'Old'),\n${qrcode}${token()}`],
    [
      'dropped by SQL',
      `        migrations.RunSQL('alter table tickets_qrcode drop column public_token'),\n${token()}`,
    ],
    ['state only', `        migrations.SeparateDatabaseAndState(state_operations=[\n${token()}        ]),\n`],
    ['another model', token().replace("'qrcode'", "'coupon'")],
    ['another schema', `        migrations.RunSQL('create table crm.tickets_qrcode (id int)'),\n`],
    [
      'guarded SQL',
      `        migrations.RunSQL('alter table tickets_qrcode add column if not exists public_token text'),\n`,
    ],
    ['an operation of the project’s own', token().replace('migrations.AddField', 'shop.operations.AddField')],
    ['a key of another column', token("models.ForeignKey('x.Y', models.CASCADE)")],
    ['unmanaged', qrcode.replace('],\n        )', "], options={'managed': False})")],
  ])('silent: %s', async (_, operations) => {
    await silent({ start: tickets, change: t(operations) })
  })

  it('silent: an index that gets the name that it has', async () => {
    const add = `        migrations.AddIndex('qrcode', models.Index(fields=['id'], name='qr_idx')),\n`
    await silent({
      start: { ...tickets, ...t(add) },
      change: {
        'tickets/migrations/0238_x.py': django(
          'tickets',
          ['0237_auto_20251028_1455'],
          `        migrations.RenameIndex('qrcode', new_name='qr_idx', old_fields=('id',)),\n`,
        ),
      },
    })
  })

  it('silent: dropped by a function in between, and squashed', async () => {
    const run = `        migrations.RunPython(lambda apps, editor: editor.execute('ALTER TABLE tickets_qrcode DROP COLUMN x')),\n`
    await silent({ start: tickets, change: t(run + token()) })
    const squash = django('tickets', [], qrcode + token()).replace(
      '    dependencies',
      "    replaces = [('tickets', '0235_initial'), ('tickets', '0236_add_public_token')]\n    dependencies",
    )
    await silent({ start: tickets, change: { 'tickets/migrations/0235_squashed_0236.py': squash } })
  })

  it('a renamed field collides under its new name', async () => {
    const rename = `        migrations.RenameField('qrcode', 'id', 'public_token'),\n`
    const result = await checkFiles({ start: tickets, change: t(rename) })
    expect(places(result)).toEqual([`${auto}:9:9 < tickets/migrations/0236_add_public_token.py:9`])
  })
})

const threads = `    op.create_table(
        'communication_threads',
        sa.Column('id', sa.Integer(), primary_key=True),
        sa.Column('subject', sa.Text()),
    )
`
const history: Files = {
  ...ini,
  [`${v}/z49_init.py`]: alembic('z49', null, '    pass\n'),
  [`${v}/z50_threads.py`]: alembic('z50', 'z49', threads, "    op.drop_table('communication_threads')\n"),
}
const z51 = `${v}/z51_again.py`
const a = (body: string, parent = 'z50'): Files => ({ [z51]: alembic('z51', parent, body) })
const addColumn = "    op.add_column('communication_threads', sa.Column('subject', sa.Text()))\n"

describe('same-object in Alembic', () => {
  it('a table that exists; the fix leaves a function that has a body', async () => {
    const sides = { start: history, change: a(threads) }
    expect(places(await checkFiles(sides))).toEqual([`${z51}:10:5 < ${v}/z50_threads.py:10`])
    expect((await fixed(sides, 1))[z51]).toContain('def upgrade():\n    pass\n')
    const more = await fixed({ start: history, change: a(`${threads}    op.execute('select 1')\n`) }, 1)
    expect(more[z51]).toContain("def upgrade():\n    op.execute('select 1')\n")
  })

  it.each<[string, string, string]>([
    ['a column', addColumn, 'Column "subject" of table "communication_threads"'],
    [
      'a column in a batch',
      "    with op.batch_alter_table('communication_threads') as batch:\n        batch.add_column(sa.Column('subject', sa.Text()))\n",
      'Column "subject" of table "communication_threads"',
    ],
    [
      'SQL',
      "    op.execute('create table communication_threads (id int)')\n",
      'Table "communication_threads"',
    ],
    [
      'SQL on a connection',
      "    bind = op.get_bind()\n    bind.execute(sa.text('create table communication_threads (id int)'))\n",
      'Table "communication_threads"',
    ],
    [
      'a name',
      "    name = 'communication_threads'\n    op.create_table(name)\n",
      'Table "communication_threads"',
    ],
    [
      'a helper',
      "    make('communication_threads')\n\n\ndef make(name):\n    op.create_table(name)\n",
      'Table "communication_threads"',
    ],
    [
      'a renamed table',
      "    op.rename_table('x', 'communication_threads')\n",
      'Table "communication_threads"',
    ],
  ])('%s', async (_, body, object) => {
    const result = await checkFiles({ start: history, change: a(body) })
    expect(found(result).map(({ message }) => message.split(/ (?:is|are) created by| and |, /)[0])).toEqual([
      object,
    ])
  })

  it('indexes, constraints, enums and their values', async () => {
    const body = `    op.create_index('ix_subject', 'communication_threads', ['subject'])
    op.create_unique_constraint(op.f('uq_subject'), 'communication_threads', ['subject'])
    op.create_foreign_key('fk_x', 'communication_threads', 'x', ['id'], ['id'])
`
    const enums = `    op.create_table('one', sa.Column('m', postgresql.ENUM('a', 'b', name='mood')))
    op.execute("ALTER TYPE colour ADD VALUE 'red'")
`
    const result = await checkFiles({
      start: { ...history, [`${v}/z51_a.py`]: alembic('z51a', 'z50', body + enums) },
      change: { [z51]: alembic('z51', 'z51a', body + enums.replace("'one'", "'two'")) },
    })
    expect(found(result).map(({ message }) => message.split(/ (?:is|are) created by| and |, /)[0])).toEqual([
      'Index "ix_subject"',
      'Constraint "uq_subject" of table "communication_threads"',
      'Constraint "fk_x" of table "communication_threads"',
      'Type "mood"',
      'Enum value "red" of type "colour"',
    ])
  })

  it('two heads', async () => {
    const { [`${v}/z50_threads.py`]: base = '', ...start } = history
    const result = await checkFiles({
      start,
      base: { [`${v}/z50_threads.py`]: base },
      change: a(threads, 'z49'),
    })
    expect(result.report.findings.map(({ rule }) => rule).sort()).toEqual(['diverged-heads', 'same-object'])
    expect(found(result)[0]?.message).toContain('a merge migration alone would not help')
  })

  const indented = threads.replace(/^/gm, '    ').trimEnd()
  it.each<[string, string]>([
    [
      'an inspector',
      `    inspector = sa.inspect(op.get_bind())\n    if 'communication_threads' not in inspector.get_table_names():\n${indented}\n`,
    ],
    ['a way out', `    if has_table('communication_threads'):\n        return\n${threads}`],
    ['try', `    try:\n${indented}\n    except Exception:\n        pass\n`],
    [
      'if_not_exists',
      threads.replace(/\)\n$/, ', if_not_exists=True)\n').replace('),\n    , if', '),\n     if'),
    ],
    ['IF NOT EXISTS', "    op.execute('create table if not exists communication_threads (id int)')\n"],
    ['dropped before', `    op.drop_table('communication_threads')\n${threads}`],
    ['dropped by SQL', `    op.execute('DROP TABLE communication_threads')\n${threads}`],
    ['dropped in a loop', `    for t in ('communication_threads',):\n        op.drop_table(t)\n${threads}`],
    ['renamed before', `    op.rename_table('communication_threads', 'old')\n${threads}`],
    ['column dropped before', `    op.drop_column('communication_threads', 'subject')\n${addColumn}`],
    [
      'another schema',
      threads
        .replace("_threads',", "_threads', schema='crm',")
        .replace("schema='crm',", '')
        .replace(/ {4}\)\n$/, "        schema='crm',\n    )\n"),
    ],
    ['a helper with a guard', `    make()\n\n\ndef make():\n    if missing():\n${indented}\n`],
  ])('silent: %s', async (_, body) => {
    await silent({ start: history, change: a(body) })
  })

  it('silent: a generic enum where nothing says PostgreSQL', async () => {
    const body = (table: string) =>
      `    op.create_table('${table}', sa.Column('m', sa.Enum('a', name='mood')))\n`
    const plain = (text: string) => text.replace('from sqlalchemy.dialects import postgresql\n', '')
    await silent({
      start: { ...history, [`${v}/z51_a.py`]: plain(alembic('z51a', 'z50', body('one'))) },
      change: { [z51]: plain(alembic('z51', 'z51a', body('two'))) },
    })
  })
})

const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n'
const base: Files = { [`${s}/20250101000000_customers.sql`]: customers }
const next = `${s}/20250102000000_crm.sql`

describe('same-object in SQL and Supabase', () => {
  it('a table; the fix takes out the statement', async () => {
    const sides = { start: base, change: { [next]: `-- mine\n${customers}select 1;\n` } }
    expect(places(await checkFiles(sides))).toEqual([`${next}:2:1 < ${s}/20250101000000_customers.sql:1`])
    expect((await fixed(sides, 1))[next]).toBe('-- mine\nselect 1;\n')
  })

  it('plain SQL with two directions in one file', async () => {
    const result = await checkFiles({
      start: {
        'db/migrations/0001_a.sql': `-- +goose Up\n${customers}-- +goose Down\ndrop table customers;\n`,
      },
      change: {
        'db/migrations/0002_b.sql': `-- +goose Up\n${customers}-- +goose Down\ndrop table customers;\n`,
      },
    })
    expect(places(result)).toEqual(['db/migrations/0002_b.sql:2:1 < db/migrations/0001_a.sql:2'])
  })

  it.each<[string, string, string]>([
    ['a column', 'alter table customers add column email text;', 'Column "email" of table "customers"'],
    [
      'one of several columns',
      'alter table customers add column a text, add column email text;',
      'Column "email" of table "customers"',
    ],
    ['a view in its place', 'create view customers as select 1;', 'View "customers"'],
    ['after a rename', 'create table x (id int); alter table x rename to customers;', 'Table "customers"'],
    ['quoted, with its schema', 'create table "public"."customers" (id int);', 'Table "customers"'],
  ])('%s', async (_, sql, object) => {
    const result = await checkFiles({ start: base, change: { [next]: sql } })
    expect(found(result).map(({ message }) => message.split(/ (?:is|are) created by| and |, /)[0])).toEqual([
      object,
    ])
  })

  it('indexes, constraints, types, values and policies', async () => {
    const sql = `create index by_email on customers (email);
alter table customers add constraint one_email unique (email);
create type mood as enum ('calm', 'busy');
create policy mine on customers for select using (true);
`
    const result = await checkFiles({
      start: { ...base, [`${s}/20250101000001_more.sql`]: sql },
      change: { [next]: `${sql}alter type mood add value 'busy';\n` },
    })
    expect(found(result).map(({ message }) => message.split(/ (?:is|are) created by| and |, /)[0])).toEqual([
      'Index "by_email"',
      'Constraint "one_email" of table "customers"',
      'Type "mood"',
      'Policy "mine" of table "customers"',
    ])
    const value = await checkFiles({
      start: { ...base, [`${s}/20250101000001_more.sql`]: sql },
      change: { [next]: `alter type mood add value 'busy';\n` },
    })
    expect(found(value)[0]?.message).toContain('Enum value "busy" of type "mood"')
  })

  it.each<[string, string]>([
    ['IF NOT EXISTS', customers.replace('table', 'table if not exists')],
    ['ADD COLUMN IF NOT EXISTS', 'alter table customers add column if not exists email text;'],
    ['dropped before', `drop table customers;\n${customers}`],
    ['dropped if it is there', `drop table if exists public.customers cascade;\n${customers}`],
    ['dropped by a block', `do $$ begin execute 'drop table customers'; end $$;\n${customers}`],
    [
      'made by a block that looks',
      `do $$ begin ${customers} exception when duplicate_table then null; end $$;`,
    ],
    ['renamed before', `alter table customers rename to clients;\n${customers}`],
    ['moved before', `alter table customers set schema old;\n${customers}`],
    ['another schema', 'create schema crm; create table crm.customers (id int);'],
    ['an unknown schema', `set search_path to crm;\n${customers}`],
    ['temporary', customers.replace('table', 'temporary table')],
    ['rolled back', `begin;\n${customers}rollback;\n`],
    [
      'column dropped before',
      'alter table customers drop column email; alter table customers add column email text;',
    ],
    [
      'names that PostgreSQL makes up',
      'create index on customers (email); create index on customers (email);',
    ],
    ['OR REPLACE', 'create or replace view customers as select 1;'],
    [
      'another table',
      'create table customers_old (id int); alter table customers_old add column email text;',
    ],
  ])('silent: %s', async (_, sql) => {
    await silent({ start: base, change: { [next]: sql } })
  })

  it('an index goes with its column, a schema takes everything along', async () => {
    await silent({
      start: { ...base, [`${s}/20250101000001_more.sql`]: 'create index by_email on customers (email);' },
      change: {
        [next]:
          'alter table customers drop column email;\nalter table customers add column email int;\ncreate index by_email on customers (email);\n',
      },
    })
    await silent({
      start: { [`${s}/20250101000000_crm.sql`]: 'create schema crm; create table crm.x (id int); ' },
      change: { [next]: 'drop schema crm cascade; create schema crm; create table crm.x (id int);' },
    })
  })

  it('what base alone has twice is none of this change', async () => {
    await silent({
      start: { ...base, [`${s}/20250101000001_again.sql`]: customers },
      change: { [next]: 'create table leads (id int);' },
    })
  })
})

describe('same-object under fire', () => {
  it.each<[string, Sides]>([
    ['broken SQL', { start: base, change: { [next]: `create table (;;; ${customers} ' $$` } }],
    ['an unclosed bracket', { start: tickets, change: t('        migrations.AddField(\n') }],
    [
      'garbage in operations',
      { start: tickets, change: t('        *x, **y, lambda: (yield), migrations.AddField(),\n') },
    ],
    [
      'deep nesting',
      { start: history, change: a(`    op.create_table(${'('.repeat(3000)}1${')'.repeat(3000)})\n`) },
    ],
    [
      'a huge file',
      { start: history, change: a(`    x = [${"'communication_threads',".repeat(60_000)}]\n${threads}`) },
    ],
    [
      'a helper that calls itself',
      { start: history, change: a('    again()\n\n\ndef again():\n    again()\n') },
    ],
    [
      'many levels of if',
      {
        start: history,
        change: a(
          Array.from({ length: 90 }, (_, i) => `${'    '.repeat(i + 1)}if x:\n`).join('') +
            `${'    '.repeat(91)}pass\n`,
        ),
      },
    ],
  ])('%s', { timeout: 30_000 }, async (_, sides) => {
    const result = await checkFiles(sides)
    expect(result.report.version).toBe(1)
  })
})

describe('same-object beside the replay', () => {
  it('names the finding of the replay as its cause', async () => {
    const { report } = await checkFiles(
      { start: base, change: { [next]: `${customers}alter table customers add column email text;\n` } },
      { replay: 'auto' },
    )
    const replayed = report.findings.find(({ rule }) => rule === 'replay-duplicate-table')
    const read = report.findings.filter(({ rule }) => rule === 'same-object')
    expect(replayed).toBeDefined()
    expect(read.find(({ message }) => message.startsWith('Table'))?.causedBy).toBe(replayed?.fingerprint)
  })

  it('also for Django, whose operation is the place of both', async () => {
    const { report } = await checkFiles({ start: tickets, change: t(token()) }, { replay: 'auto' })
    const replayed = report.findings.find(({ rule }) => rule === 'replay-duplicate-column')
    expect(replayed).toBeDefined()
    expect(report.findings.find(({ rule }) => rule === 'same-object')?.causedBy).toBe(replayed?.fingerprint)
  })
})
