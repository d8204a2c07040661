import type { Files } from '../support/git-repository.ts'

export interface Situation {
  start: Files
  base?: Files
  change: Files
}

const head = 'from django.db import migrations, models\nimport django.db.models.deletion\n\n\n'

export function django(parent: string | undefined, operations: string): string {
  const dependency = parent === undefined ? '' : `\n        ('${parent.replace('.', "', '")}'),\n    `
  return `${head}class Migration(migrations.Migration):

    dependencies = [${dependency}]

    operations = [
${operations}    ]
`
}

const project: Files = { 'manage.py': '', 'requirements.txt': 'Django==5.2.1\n' }

const token = (length: number) => `        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(blank=True, max_length=${length}, null=True, unique=True),
        ),
`

export const alterTitle = `        migrations.AlterField(
            model_name='qrcode',
            name='title',
            field=models.CharField(max_length=200),
        ),
`

/** 000: 0237 adds the column that 0236 has added. */
export function tickets(before = '', after = '', length = 64): Situation {
  return {
    start: {
      ...project,
      'tickets/migrations/__init__.py': '',
      'tickets/migrations/0235_initial.py': django(
        undefined,
        `        migrations.CreateModel(
            name='QRCode',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False)),
                ('title', models.CharField(max_length=100)),
            ],
        ),
`,
      ),
      'tickets/migrations/0236_add_public_token.py': django('tickets.0235_initial', token(64)),
    },
    change: {
      'tickets/migrations/0237_auto_20251028_1455.py': django(
        'tickets.0236_add_public_token',
        `${before}${token(length)}${after}`,
      ),
    },
  }
}

const tables = ['billings', 'billing_items', 'payments', 'insurance_information', 'devices']

const billing = tables
  .map(
    table => `        migrations.CreateModel(
            name='${table.replaceAll('_', '')}',
            fields=[
                ('${table}_id', models.AutoField(primary_key=True, serialize=False)),
                ('invoice_number', models.CharField(db_index=True, max_length=50)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
            options={'db_table': '${table}'},
        ),
`,
  )
  .join('')

const plainModel = (name: string) =>
  `        migrations.CreateModel(name='${name}', fields=[('id', models.BigAutoField(primary_key=True, serialize=False)), ('role', models.CharField(max_length=20))]),\n`

const role = `        migrations.AlterField(
            model_name='patient',
            name='role',
            field=models.CharField(choices=[('a', 'A')], max_length=20),
        ),
`

const healthcare: Files = {
  ...project,
  'healthcare/migrations/__init__.py': '',
  'healthcare/migrations/0001_initial.py': django(undefined, plainModel('Patient')),
  'healthcare/migrations/0002_familyhistory.py': django(
    'healthcare.0001_initial',
    plainModel('FamilyHistory'),
  ),
}
const applied = 'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py'
const conflicting = 'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py'
const second = 'healthcare.0002_familyhistory'

/** 001: two branches made the same tables. */
export const twoBranches: Situation = {
  start: healthcare,
  base: { [applied]: django(second, billing) },
  change: { [conflicting]: django(second, `${role}${billing}`) },
}

/** 001, as it ended: the applied migration was replaced. */
export const codeReplaced: Situation = {
  start: { ...healthcare, [applied]: django(second, billing) },
  change: { [applied]: null, [conflicting]: django(second, `${role}${billing}`) },
}

export function revision(
  id: string,
  parent: string | undefined,
  upgrade: string,
  downgrade = '    pass\n',
): string {
  return `"""${id}

Revision ID: ${id}
Revises: ${parent ?? ''}

"""
from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = ${parent === undefined ? 'None' : `'${parent}'`}
branch_labels = None
depends_on = None


def upgrade():
${upgrade}

def downgrade():
${downgrade}`
}

export const threads = `    op.create_table(
        'communication_threads',
        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('contact_id', sa.UUID(), nullable=False),
        sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
        sa.PrimaryKeyConstraint('id'),
        sa.ForeignKeyConstraint(['contact_id'], ['crm_contacts.id'], ondelete='CASCADE'),
    )
    op.create_index('idx_communication_threads_contact', 'communication_threads', ['contact_id'])
    op.create_index('idx_communication_threads_status', 'communication_threads', ['status'])
`

export const alembicStart: Files = {
  'alembic.ini': '[alembic]\nscript_location = migrations\n',
  'migrations/env.py': 'from alembic import context\n',
  'migrations/script.py.mako': '',
  'migrations/versions/z49_create_users.py': revision(
    'z49',
    undefined,
    "    op.create_table('users', sa.Column('id', sa.UUID(), nullable=False), sa.PrimaryKeyConstraint('id'))\n    op.create_table('crm_contacts', sa.Column('id', sa.UUID(), nullable=False), sa.PrimaryKeyConstraint('id'))\n",
  ),
}

/** 002: z51 creates the table that z50 has created. */
export function communication(upgrade = threads): Situation {
  return {
    start: { ...alembicStart, 'migrations/versions/z50_threads.py': revision('z50', 'z49', threads) },
    change: { 'migrations/versions/z51_create_communication_tables.py': revision('z51', 'z50', upgrade) },
  }
}

/** 003: the sessions that exist lack a column, a unique constraint and an index. */
export const sessions: Situation = {
  start: {
    ...alembicStart,
    'migrations/versions/z51_sessions.py': revision(
      'z51',
      'z49',
      `    op.create_table(
        'sso_sessions',
        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('user_id', sa.UUID(), nullable=False),
        sa.Column('session_token', sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint('id'),
    )
`,
    ),
  },
  change: {
    'migrations/versions/z52_create_sso_sessions_table.py': revision(
      'z52',
      'z51',
      `    op.create_table(
        'sso_sessions',
        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('user_id', sa.UUID(), nullable=False),
        sa.Column('session_token', sa.String(length=512), nullable=False),
        sa.Column('ip_address', sa.String(length=45), nullable=True, server_default='1:30'),
        sa.ForeignKeyConstraint(['user_id'], ['users.id'], ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('id'),
        sa.UniqueConstraint('session_token'),
    )
`,
      `    if sa.inspect(op.get_bind()).has_table('sso_sessions'):
        op.drop_table('sso_sessions')
`,
    ),
  },
}
