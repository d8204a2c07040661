import { describe, expect, it } from 'vitest'
import { alembicProject, djangoMigration, djangoProject, revision } from '../command-replay/projects.ts'
import { pythonEnv } from '../support/python-env.ts'
import { commandsIn, doubtsIn, type Project, project, statesOf } from './support.ts'

const django = await pythonEnv('django')
const alembic = await pythonEnv('alembic')

/** The way out is followed, the runner's own command succeeds, and then nothing is wrong any more. */
async function isHealed(found: Project, command: readonly [string, ...string[]]): Promise<void> {
  found.followScript(await found.examine())
  found.run(...command)
  const after = await found.examine()
  expect({ states: statesOf(after), doubts: doubtsIn(after), drift: driftIn(after) }).toEqual({
    states: {},
    doubts: [],
    drift: [],
  })
  expect(after.verdict).toBe('healthy')
}

function driftIn({ histories }: Awaited<ReturnType<Project['examine']>>) {
  return histories.flatMap(({ drift }) =>
    drift.filter(({ kind }) => kind === 'missing' || kind === 'different'),
  )
}

describe.skipIf(django.kind === 'missing')('field reports of Django', { timeout: 120_000 }, () => {
  const bin = django.kind === 'ready' ? django.bin : ''
  const python = django.kind === 'ready' ? django.python : ''
  const migrate = [python, 'manage.py', 'migrate'] as const

  it('000: the column exists already, since another migration has added it', async () => {
    const found = await project(
      {
        ...djangoProject('tickets'),
        'tickets/migrations/0001_initial.py': djangoMigration(
          [['auth', '0012_alter_user_first_name_max_length']],
          "migrations.CreateModel('QRCode', [('id', models.BigAutoField(primary_key=True)), ('owner', models.ForeignKey('auth.User', on_delete=models.CASCADE, null=True))]),",
        ),
        'tickets/migrations/0236_add_public_token.py': djangoMigration(
          [['tickets', '0001_initial']],
          "migrations.AddField('qrcode', 'public_token', models.CharField(max_length=64, null=True)),",
        ),
        'tickets/migrations/0237_auto_20251028_1455.py': djangoMigration(
          [['tickets', '0236_add_public_token']],
          "migrations.AddField('qrcode', 'public_token', models.CharField(max_length=64, null=True)),",
        ),
        'tickets/migrations/0238_later.py': djangoMigration(
          [['tickets', '0237_auto_20251028_1455']],
          "migrations.AddField('qrcode', 'note', models.TextField(default='')),",
        ),
      },
      bin,
    )
    found.run(...migrate, 'auth')
    found.run(...migrate, 'tickets', '0236')
    expect(found.tryRun(...migrate).said).toContain(
      'column "public_token" of relation "tickets_qrcode" already exists',
    )
    const diagnosis = await found.examine()
    expect(diagnosis.verdict).toBe('wrong')
    expect(statesOf(diagnosis)).toEqual({
      'tickets.0237_auto_20251028_1455': 'exists-identical',
      'tickets.0238_later': 'pending',
    })
    expect(commandsIn(diagnosis)).toEqual([
      'python manage.py migrate tickets 0237_auto_20251028_1455 --fake',
      'python manage.py migrate',
    ])
    expect(doubtsIn(diagnosis)).toEqual([])
    await isHealed(found, migrate)
  })

  it('001: the code of an applied migration was replaced by another one', async () => {
    const models = (...names: string[]) =>
      names
        .map(
          name =>
            `migrations.CreateModel('${name}', [('id', models.BigAutoField(primary_key=True)), ('title', models.CharField(max_length=20))], options={'db_table': '${name.toLowerCase()}s'}),`,
        )
        .join('\n')
    const first = {
      ...djangoProject('healthcare'),
      'healthcare/migrations/0001_initial.py': djangoMigration([], models('Patient')),
    }
    const old = 'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py'
    const parent: [string, string][] = [['healthcare', '0001_initial']]
    const found = await project(
      { ...first, [old]: djangoMigration(parent, models('Billing', 'Payment', 'Device')) },
      bin,
    )
    found.run(...migrate)
    found.repository.commit(
      {
        [old]: null,
        'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py': djangoMigration(
          parent,
          models('Billing', 'Payment', 'Refund'),
        ),
      },
      'new code',
    )
    expect(found.tryRun(...migrate).said).toContain('relation "billings" already exists')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({
      'healthcare.0003_billing_payment_insuranceinformation_device_and_more': 'not-in-tree',
      'healthcare.0003_billing_alter_userprofile_role_payment_and_more': 'exists-in-part',
    })
    expect(commandsIn(diagnosis)).toEqual([
      expect.stringMatching(/^CREATE TABLE public\.refunds /),
      expect.stringMatching(/^ALTER TABLE public\.refunds ADD CONSTRAINT refunds_pkey PRIMARY KEY/),
      'python manage.py migrate healthcare 0003_billing_alter_userprofile_role_payment_and_more --fake',
      'python manage.py migrate healthcare --prune',
    ])
    expect(doubtsIn(diagnosis)).toEqual([])
    await isHealed(found, migrate)
  })
})

describe.skipIf(alembic.kind === 'missing')('field reports of Alembic', { timeout: 120_000 }, () => {
  const bin = alembic.kind === 'ready' ? alembic.bin : ''
  const upgrade = [`${bin}/alembic`, 'upgrade', 'head'] as const
  const base = {
    ...alembicProject(),
    'migrations/versions/z50.py': revision(
      'z50',
      undefined,
      "op.create_table('users', sa.Column('id', sa.UUID(), primary_key=True))\nop.create_table('crm_contacts', sa.Column('id', sa.UUID(), primary_key=True))",
    ),
  }

  it('002: the table exists already, identical but for the name of a constraint', async () => {
    const found = await project(
      {
        ...base,
        'migrations/versions/z51_create_communication_tables.py': revision(
          'z51',
          'z50',
          `op.create_table('communication_threads',
    sa.Column('id', sa.UUID(), nullable=False),
    sa.Column('contact_id', sa.UUID(), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
    sa.PrimaryKeyConstraint('id'),
    sa.ForeignKeyConstraint(['contact_id'], ['crm_contacts.id'], ondelete='CASCADE'))
op.create_index('idx_communication_threads_contact', 'communication_threads', ['contact_id'])`,
        ),
      },
      bin,
    )
    found.run(`${bin}/alembic`, 'upgrade', 'z50')
    await found.sql(`CREATE TABLE communication_threads (id uuid PRIMARY KEY, contact_id uuid NOT NULL CONSTRAINT by_hand REFERENCES crm_contacts ON DELETE CASCADE,
      status varchar(20) NOT NULL DEFAULT 'open'); CREATE INDEX idx_communication_threads_contact ON communication_threads (contact_id)`)
    expect(found.tryRun(...upgrade).said).toContain('relation "communication_threads" already exists')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ z51: 'exists-compatible' })
    expect(commandsIn(diagnosis)).toEqual([
      'ALTER TABLE public.communication_threads RENAME CONSTRAINT by_hand TO communication_threads_contact_id_fkey;',
      'alembic stamp z51',
    ])
    expect(doubtsIn(diagnosis)).toEqual([])
    await isHealed(found, upgrade)
  })

  it('003: the table exists already and is different, and a revision after it is pending', async () => {
    const found = await project(
      {
        ...base,
        'migrations/versions/z52_create_sso_sessions_table.py': revision(
          'z52',
          'z50',
          `op.create_table('sso_sessions',
    sa.Column('id', sa.UUID(), nullable=False),
    sa.Column('user_id', sa.UUID(), nullable=False),
    sa.Column('session_token', sa.String(length=512), nullable=False),
    sa.Column('is_active', sa.Boolean(), server_default='true', nullable=False),
    sa.Column('ip_address', sa.String(length=45), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('session_token'))`,
        ),
        'migrations/versions/z53.py': revision(
          'z53',
          'z52',
          "op.create_index('by_user', 'sso_sessions', ['user_id'])",
        ),
      },
      bin,
    )
    found.run(`${bin}/alembic`, 'upgrade', 'z50')
    await found.sql(`CREATE TABLE sso_sessions (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      session_token varchar(255) NOT NULL UNIQUE, is_active boolean DEFAULT true NOT NULL)`)
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ z52: 'exists-different', z53: 'pending' })
    expect(commandsIn(diagnosis)).toEqual([
      expect.stringContaining('ADD COLUMN ip_address character varying(45)'),
      expect.stringContaining('ALTER COLUMN session_token TYPE character varying(512)'),
      'alembic stamp z52',
      'alembic upgrade head',
    ])
    expect(doubtsIn(diagnosis)).toEqual([])
    await isHealed(found, upgrade)
  })

  it('a recorded revision that the tree does not have is purged by the stamp', async () => {
    const found = await project(
      {
        ...base,
        'migrations/versions/z51.py': revision(
          'z51',
          'z50',
          "op.add_column('users', sa.Column('email', sa.Text()))",
        ),
      },
      bin,
    )
    found.run(...upgrade)
    await found.sql("UPDATE alembic_version SET version_num = 'gone'")
    expect(found.tryRun(...upgrade).said).toContain("Can't locate revision identified by 'gone'")
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({
      gone: 'not-in-tree',
      z50: 'exists-identical',
      z51: 'exists-identical',
    })
    expect(commandsIn(diagnosis)).toEqual(['alembic stamp --purge z51'])
    await isHealed(found, upgrade)
  })
})
