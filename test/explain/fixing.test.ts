import { describe, expect, it } from 'vitest'
import type { Fix } from '../../src/model/fix.ts'
import { checkFiles, lines } from '../support/gate.ts'
import {
  alterTitle,
  codeReplaced,
  communication,
  django,
  revision,
  type Situation,
  sessions,
  threads,
  tickets,
  twoBranches,
} from './seeds.ts'
import { followed } from './support.ts'

const slow = { timeout: 120_000 }

async function root(situation: Situation) {
  const { report } = await checkFiles(situation, { replay: 'auto' })
  const [finding] = report.findings.filter(one => !one.causedBy && one.rule.startsWith('replay-'))
  return { finding, fixes: finding?.fixes ?? [], report }
}

async function checkedAfter(situation: Situation, ...fixes: (Fix | undefined)[]): Promise<string[]> {
  let { change } = situation
  for (const fix of fixes) change = followed(change, fix)
  return lines(await checkFiles({ ...situation, change }, { replay: 'auto' }))
}

const titles = (fixes: readonly Fix[]) => fixes.map(({ title }) => title)

describe('field report 000', () => {
  it('offers to take the operation out, to guard it, and to fake what is nothing else', slow, async () => {
    const situation = tickets()
    const { finding, fixes } = await root(situation)
    expect(finding?.message).toContain('has the same structure')
    expect(titles(fixes)).toEqual([
      'Delete the operation that creates column "public_token" of table "tickets_qrcode" a second time',
      'Create column "public_token" of table "tickets_qrcode" only where it does not exist',
      'Mark 0237_auto_20251028_1455 as applied, without running it',
    ])
    expect(fixes[2]?.commands).toEqual(['python manage.py migrate tickets 0237_auto_20251028_1455 --fake'])
    expect(await checkedAfter(situation, fixes[0])).toEqual([])
    expect(await checkedAfter(situation, fixes[1])).toEqual([])
    expect(Object.values(followed(situation.change, fixes[0]))[0]).toContain('operations = [\n    ]')
    expect(Object.values(followed(situation.change, fixes[1]))[0]).toMatchSnapshot()
  })

  it('does not fake what would skip another operation', slow, async () => {
    const { finding, fixes } = await root(tickets(alterTitle))
    expect(finding?.message).toContain('--fake`: that would also skip migrations.AlterField(')
    expect(fixes.flatMap(({ commands }) => commands)).toEqual([])
    expect(await checkedAfter(tickets(alterTitle), fixes[0])).toEqual([])
  })

  it('neither guards nor fakes another structure, and brings the difference', slow, async () => {
    const situation = tickets('', '', 128)
    const { finding, fixes } = await root(situation)
    expect(finding?.table?.rows).toEqual([
      ['column public_token', 'character varying(64)', 'character varying(128)'],
    ])
    expect(titles(fixes)).toEqual([
      'Keep column "public_token" of table "tickets_qrcode", and add what it lacks in a separate migration',
    ])
    expect(followed(situation.change, fixes[0])).toMatchSnapshot()
    expect(await checkedAfter(situation, fixes[0])).toEqual([])
  })
})

describe('what the models do not know', () => {
  it('is asked to them, and a name that another app has is no duplicate', slow, async () => {
    const situation = tickets()
    const [path = ''] = Object.keys(situation.change)
    situation.start['tickets/migrations/0236_add_public_token.py'] = django(
      'tickets.0235_initial',
      "        migrations.RunSQL('ALTER TABLE tickets_qrcode ADD COLUMN public_token varchar(64) UNIQUE'),\n        migrations.RunSQL('CREATE INDEX l ON tickets_qrcode (public_token varchar_pattern_ops)'),\n        migrations.CreateModel(name='Code', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))]),\n",
    )
    situation.start['visitors/migrations/__init__.py'] = ''
    situation.start['visitors/migrations/0001_initial.py'] = django(undefined, '')
    const visitors = 'visitors/migrations/0002_code.py'
    situation.change[visitors] = django(
      'visitors.0001_initial',
      "        migrations.CreateModel(name='Code', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))], options={'db_table': 'tickets_code'}),\n",
    )
    const { report } = await root(situation)
    const replayed = report.findings.filter(({ rule }) => rule.startsWith('replay-'))
    const [other] = replayed.filter(one => one.path === visitors)
    expect(other?.fixes).toEqual([])
    expect(other?.message).toContain(
      'Give one of the two another name. If both mean the same object, make this migration depend on tickets/migrations/0236_add_public_token.py: nothing makes that run first.',
    )
    const [own] = replayed.filter(one => one.path === path)
    expect(own?.message).toContain('Let this operation change the models only.')
    expect(titles(own?.fixes ?? [])[0]).toBe(
      'Leave column "public_token" of table "tickets_qrcode" as it is, and change the models only',
    )
    const fixed = followed(situation.change, own?.fixes[0])
    expect(fixed[path]).toContain('migrations.SeparateDatabaseAndState(\n            state_operations=[')
    const change = { ...fixed, [visitors]: django('visitors.0001_initial', '') }
    expect(lines(await checkFiles({ ...situation, change }, { replay: 'auto' }))).toEqual([])
  })
})

describe('field report 001', () => {
  it('takes out what both branches make, next to the new parent', slow, async () => {
    const { report } = await root(twoBranches)
    const [heads] = report.findings.filter(({ rule }) => rule === 'diverged-heads')
    expect(titles(heads?.fixes ?? [])).toEqual([
      'Delete yours, bring your branch up to date, and generate it again',
      expect.stringMatching(/^Make \S+ depend on \S+, and remove its creation of tables "billings"/),
    ])
    const together = heads?.fixes[1]
    expect(await checkedAfter(twoBranches, together)).toEqual([])
  })

  it('guards the tables that existing databases have', slow, async () => {
    const { report } = await root(codeReplaced)
    const duplicates = report.findings.filter(
      ({ rule, statement = '' }) => rule === 'replay-duplicate-table' && /^CREATE TABLE/.test(statement),
    )
    expect(duplicates.map(({ message }) => message.includes('has the same structure'))).toEqual(
      Array(5).fill(true),
    )
    expect(titles(duplicates[0]?.fixes ?? [])).toEqual([
      'Create table "billings" only where it does not exist',
      'Mark 0003_billing_alter_userprofile_role_payment_and_more as applied, without running it',
    ])
    const guards = duplicates.flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    const [first] = duplicates[0]?.fixes ?? []
    if (!first) throw new Error('no fix')
    expect(await checkedAfter(codeReplaced, { ...first, edits: guards })).toEqual([
      'error applied-migration-removed healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py:1:1',
    ])
  })
})

describe('field report 002', () => {
  it('takes table and indexes out, guards them together, and stamps the revision', slow, async () => {
    const situation = communication()
    const { finding, fixes } = await root(situation)
    expect(finding?.message).toContain('has the same structure')
    expect(titles(fixes)).toEqual([
      'Delete the 3 operations that create table "communication_threads" a second time',
      'Create table "communication_threads" only where it does not exist',
      'Mark z51_create_communication_tables as applied, without running it',
    ])
    expect(fixes[2]?.commands).toEqual(['alembic stamp z51'])
    expect(Object.values(followed(situation.change, fixes[0]))[0]).toContain('def upgrade():\n    pass\n')
    expect(await checkedAfter(situation, fixes[0])).toEqual([])
    expect(Object.values(followed(situation.change, fixes[1]))[0]).toMatchSnapshot()
    expect(await checkedAfter(situation, fixes[1])).toEqual([])
  })

  it('guards a column', slow, async () => {
    const add = "    op.add_column('users', sa.Column('phone', sa.Text(), nullable=True))\n"
    const situation = communication(add)
    situation.start['migrations/versions/z50_threads.py'] = String(
      situation.start['migrations/versions/z50_threads.py'],
    ).replace('\n\ndef downgrade', `${add}\n\ndef downgrade`)
    const { fixes } = await root(situation)
    expect(Object.values(followed(situation.change, fixes[1]))[0]).toContain(
      "    if 'phone' not in [column['name'] for column in sa.inspect(op.get_bind()).get_columns('users')]:\n        op.add_column(",
    )
    expect(await checkedAfter(situation, fixes[0])).toEqual([])
    expect(await checkedAfter(situation, fixes[1])).toEqual([])
  })

  it('takes SQL out with the call that sends it, and with its downgrade', slow, async () => {
    const situation = communication()
    situation.start['migrations/versions/z50_threads.py'] = revision(
      'z50',
      'z49',
      "    op.add_column('users', sa.Column('phone', sa.Text(), nullable=True))\n    op.add_column('users', sa.Column('note', sa.Text(), nullable=True))\n",
    )
    const [path = ''] = Object.keys(situation.change)
    situation.change[path] = revision(
      'z51',
      'z50',
      '    op.execute(sa.text("ALTER TABLE users ADD COLUMN phone text;"))\n    op.execute(NOTE)\n',
      "    op.execute('ALTER TABLE users DROP COLUMN phone')\n",
    ).replace("\nrevision = 'z51'", "\nNOTE = 'ALTER TABLE users ADD COLUMN note text'\nrevision = 'z51'")
    const { report } = await root(situation)
    const [alone, elsewhere] = report.findings.filter(({ rule }) => rule === 'replay-duplicate-column')
    const fixed = Object.values(followed(situation.change, alone?.fixes[0]))[0]
    expect(fixed).toContain('def upgrade():\n    op.execute(NOTE)\n')
    expect(fixed).toContain('def downgrade():\n    pass\n')
    expect(elsewhere?.fixes.map(({ title, applies }) => `${title}. ${applies}`)).toEqual([
      'Create column "note" of table "users" only where it does not exist. Right if some databases already have it: the existing structure was compared and is the same. Check the downgrade of this migration: it may still drop it.',
    ])
  })

  it('leaves on the downgrade what a guard may have found', slow, async () => {
    const situation = communication()
    const [path = ''] = Object.keys(situation.change)
    situation.change[path] = revision('z51', 'z50', threads, "    op.drop_table('communication_threads')\n")
    const { fixes } = await root(situation)
    expect(fixes[1]?.applies).toContain('The downgrade leaves it in place.')
    expect(Object.values(followed(situation.change, fixes[1]))[0]).toContain('def downgrade():\n    pass\n')
    expect(await checkedAfter(situation, fixes[1])).toEqual([])
  })
})

describe('one operation with several things to make', () => {
  it('keeps what nobody else makes', slow, async () => {
    const tags = `    op.create_table(
        'tags',
        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('mood', sa.Enum('calm', 'busy', name='mood'), nullable=True),
        sa.PrimaryKeyConstraint('id'),
    )
`
    const situation = communication(
      `    for name in ('note', 'phone'):\n        op.add_column('users', sa.Column(name, sa.Text(), nullable=True))\n${tags}`,
    )
    situation.start['migrations/versions/z50_threads.py'] = revision(
      'z50',
      'z49',
      "    op.execute(\"CREATE TYPE mood AS ENUM ('calm', 'busy')\")\n    op.add_column('users', sa.Column('note', sa.Text(), nullable=True))\n",
    )
    const { report } = await root(situation)
    const [loop, type] = report.findings.filter(({ rule }) => rule.startsWith('replay-'))
    expect(loop?.message).toContain(
      'Remove from this operation what creates column "note" of table "users". It also creates column "phone" of table "users", which does not exist yet: `alembic stamp z51` would skip that.',
    )
    expect(loop?.fixes).toEqual([])
    expect(titles(type?.fixes ?? [])).toEqual(['Use the existing type "mood", and do not create it again'])
    expect(Object.values(followed(situation.change, type?.fixes[0]))[0]).toContain(
      "postgresql.ENUM('calm', 'busy', name='mood', create_type=False)",
    )
    expect(await checkedAfter(situation, type?.fixes[0])).toEqual([
      'error replay-duplicate-column migrations/versions/z51_create_communication_tables.py:19:9',
    ])
  })
})

describe('plain SQL', () => {
  it('brings what an existing table lacks in the next file', slow, async () => {
    const create = (columns: string) => `create table customers (\n  id bigint primary key${columns}\n);\n`
    const situation: Situation = {
      start: { 'supabase/migrations/20250101000000_customers.sql': create('') },
      change: {
        'supabase/migrations/20250102000000_crm.sql': `${create(',\n  email text not null unique')}create table leads (id bigint primary key);\n`,
      },
    }
    const { fixes } = await root(situation)
    expect(followed(situation.change, fixes[0])).toEqual({
      'supabase/migrations/20250102000000_crm.sql': 'create table leads (id bigint primary key);\n',
      'supabase/migrations/20250102000001_match_existing.sql':
        'ALTER TABLE customers ADD COLUMN email text NOT NULL;\nALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE (email);\n',
    })
    // It does what is missing, and says itself that rows may refuse it.
    expect(fixes[0]?.applies).toContain('On existing rows')
    expect(await checkedAfter(situation, fixes[0])).toEqual([
      'error fails-with-rows supabase/migrations/20250102000001_match_existing.sql:1:1',
    ])
  })
})

describe('what differs', () => {
  it('is asked to the last bit, and only statements that were tried are answers', slow, async () => {
    const start = `create table p (id int primary key);
create table a (id int primary key, x text default 'x');
create table b (id int primary key, p_id int references p (id) on delete cascade);
create table c (id int primary key, note text, unique (note));
create table d (id int, note text not null, constraint d_key unique (note));
create index d_note on d (note) where id > 0;
create table p2 (id int) partition by range (id);
create table p3 partition of p2 for values from (1) to (9);
create type addr as (a int, b text);
create domain email as text check (value <> '');
create function f(a int) returns int language sql as 'select 1';
create function f(a text) returns int language sql as 'select 1';
`
    const change = `create table a (id bigint, x int default 5, primary key (id, x));
create table b (id int primary key, p_id int references p (id) on delete set null);
create table c (id int primary key, note text collate "C");
alter table d add column note text not null, add column more text;
alter table d add constraint d_key unique (note);
create index d_note on d (note);
alter table p rename to d;
create table e (id int, constraint d_key unique (id));
create table p3 partition of p2 for values from (9) to (20);
create unlogged table p2 (id int);
create type addr as (a int, c text);
create domain email as text check (value <> '');
create function f(b int) returns int language sql as 'select 1';
create function f(a text) returns int language sql as 'select 1';
`
    const situation: Situation = {
      start: { 'supabase/migrations/20250101000000_start.sql': start },
      change: { 'supabase/migrations/20250102000000_change.sql': change },
    }
    const { report } = await root(situation)
    const reported = report.findings
      .filter(({ rule, causedBy }) => rule.startsWith('replay-') && !causedBy)
      .map(({ message, table, fixes }) => ({
        message: message.replace(/ On deploy, .* do not run\./, ''),
        rows: table?.rows ?? [],
        fixes: fixes.map(({ title, creates }) => [title, ...creates.map(({ content }) => content)]),
      }))
    expect(reported).toMatchSnapshot()
  })
})

describe('what is lacking and needed at once', () => {
  it('is brought in the place of the SQL that makes it again', slow, async () => {
    const situation: Situation = {
      start: { 'supabase/migrations/20250101000000_start.sql': 'create table a (id int primary key);\n' },
      change: {
        'supabase/migrations/20250102000000_change.sql':
          'create table a (\n  id int primary key,\n  x text\n);\ncreate index on a (x);\n',
      },
    }
    const { fixes } = await root(situation)
    expect(titles(fixes)).toEqual(['Keep table "a", and add what it lacks here'])
    expect(Object.values(followed(situation.change, fixes[0]))).toEqual([
      'ALTER TABLE a ADD COLUMN x text;\ncreate index on a (x);\n',
    ])
    expect(await checkedAfter(situation, fixes[0])).toEqual([])
  })

  it('is brought in the place of the operation', slow, async () => {
    const situation = communication(
      "    op.create_table('users', sa.Column('id', sa.UUID(), nullable=False), sa.Column('x', sa.Text()), sa.PrimaryKeyConstraint('id'))\n    op.create_index('ix_x', 'users', ['x'])\n",
    )
    const { fixes } = await root(situation)
    expect(Object.values(followed(situation.change, fixes[0]))[0]).toContain(
      "def upgrade():\n    op.execute('ALTER TABLE users ADD COLUMN x text')\n    op.create_index('ix_x', 'users', ['x'])\n",
    )
    expect(await checkedAfter(situation, fixes[0])).toEqual([])
  })
})

describe('field report 003', () => {
  it('shows the difference, and brings it in a revision of its own', slow, async () => {
    const { finding, fixes } = await root(sessions)
    expect(finding?.table).toMatchSnapshot()
    expect(titles(fixes)).toEqual([
      'Keep table "sso_sessions", and add what it lacks in a separate migration',
    ])
    expect(followed(sessions.change, fixes[0])).toMatchSnapshot()
    expect(await checkedAfter(sessions, fixes[0])).toEqual([
      'warning fails-with-some-rows migrations/versions/f1bfee1bd553_match_sso_sessions.py:20:17',
    ])
  })
})
