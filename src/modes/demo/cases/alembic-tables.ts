import type { DemoCase } from '../case.ts'

/** Variants of a revision that creates a table: as written first, and with the guards that the reports recommend. */
export type Guard = 'none' | 'inspector' | 'information_schema' | 'has_table' | 'try/except'

const uuidKey = `sa.Column('id', sa.UUID(), nullable=False),
sa.PrimaryKeyConstraint('id'),
`

const threads = `sa.Column('id', sa.UUID(), nullable=False),
sa.Column('contact_id', sa.UUID(), nullable=False),
sa.Column('channel', sa.String(length=20), nullable=False),
sa.Column('thread_identifier', sa.String(length=255), nullable=True),
sa.Column('subject', sa.String(length=500), nullable=True),
sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
sa.Column('last_message_at', sa.DateTime(timezone=True), nullable=True),
sa.Column('unread_count', sa.Integer(), nullable=False, server_default='0'),
sa.Column('responsible_user_id', sa.UUID(), nullable=True),
sa.Column('created_at', sa.DateTime(timezone=True), nullable=False, server_default=sa.text('now()')),
sa.PrimaryKeyConstraint('id'),
sa.ForeignKeyConstraint(['contact_id'], ['crm_contacts.id'], ondelete='CASCADE'),
sa.ForeignKeyConstraint(['responsible_user_id'], ['users.id'], ondelete='SET NULL'),
`

const firstSessions = `sa.Column('id', sa.UUID(), nullable=False),
sa.Column('user_id', sa.UUID(), nullable=False),
sa.Column('token', sa.String(length=255), nullable=False),
sa.Column('expires_at', sa.DateTime(), nullable=False),
sa.PrimaryKeyConstraint('id'),
`

const sessions = `sa.Column('id', sa.UUID(), nullable=False),
sa.Column('user_id', sa.UUID(), nullable=False),
sa.Column('session_token', sa.String(length=512), nullable=False),
sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
sa.Column('is_active', sa.Boolean(), server_default='true', nullable=False),
sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
sa.ForeignKeyConstraint(['user_id'], ['users.id'], ondelete='CASCADE'),
sa.PrimaryKeyConstraint('id'),
sa.UniqueConstraint('session_token'),
`

function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}

function createTable(table: string, columns: string): string {
  return `op.create_table(\n    '${table}',\n${indented(columns, 4)})\n`
}

function upgrade(table: string, columns: string, guard: Guard): string {
  const create = createTable(table, columns)
  switch (guard) {
    case 'none':
      return create
    case 'inspector':
      return `inspector = sa.inspect(op.get_bind())\nexisting_tables = inspector.get_table_names()\n\nif '${table}' not in existing_tables:\n${indented(create, 4)}`
    case 'has_table':
      return `if sa.inspect(op.get_bind()).has_table('${table}'):\n    return\n${create}`
    case 'information_schema':
      return `result = op.get_bind().execute(sa.text("""
    SELECT EXISTS (
        SELECT FROM information_schema.tables
        WHERE table_schema = 'public'
        AND table_name = '${table}'
    );
"""))
table_exists = result.scalar()

if not table_exists:
${indented(create, 4)}`
    case 'try/except':
      return `try:\n${indented(create, 4)}except Exception as e:\n    if 'already exists' in str(e).lower():\n        print('${table} already exists, skipping')\n    else:\n        raise\n`
  }
}

function revision(id: string, parent: string | undefined, table: string, body: string): string {
  return `"""create ${table}"""
from alembic import op
import sqlalchemy as sa


revision = '${id}'
down_revision = ${parent ? `'${parent}'` : 'None'}
branch_labels = None
depends_on = None


def upgrade():
${indented(body, 4)}

def downgrade():
    op.drop_table('${table}')
`
}

const versions = 'migrations/versions'

const start: DemoCase['start'] = {
  'alembic.ini': '[alembic]\nscript_location = migrations\n',
  'migrations/env.py': 'from alembic import context\n',
  'migrations/script.py.mako': '',
  [`${versions}/z48_create_users.py`]: revision('z48', undefined, 'users', createTable('users', uuidKey)),
  [`${versions}/z49_create_crm_contacts.py`]: revision(
    'z49',
    'z48',
    'crm_contacts',
    createTable('crm_contacts', uuidKey),
  ),
}

export const communicationTables = `${versions}/z51_create_communication_tables.py`

/** The revision z51 of field report 002. */
export function communicationThreads(guard: Guard): string {
  return revision('z51', 'z50', 'communication_threads', upgrade('communication_threads', threads, guard))
}

/** Field report 002: the table is there, made by an earlier revision. */
export const duplicateTable: DemoCase = {
  id: 'duplicate-table',
  title: 'Alembic: z51 creates a table that already exists',
  start: {
    ...start,
    [`${versions}/z50_create_inbox.py`]: revision(
      'z50',
      'z49',
      'communication_threads',
      createTable('communication_threads', threads),
    ),
  },
  base: { 'README.md': 'Communication.\n' },
  change: { [communicationTables]: communicationThreads('none') },
}

export const sessionTable = `${versions}/z52_create_sso_sessions_table.py`

/** The revision z52 of field report 003. */
export function ssoSessions(guard: Guard): string {
  return revision('z52', 'z51', 'sso_sessions', upgrade('sso_sessions', sessions, guard))
}

/** Field report 003: guarded as it recommends, and the table that exists is another one. */
export const differentTable: DemoCase = {
  id: 'different-table',
  title: 'Alembic: z52 skips a table that exists and is different',
  start: {
    ...start,
    [`${versions}/z51_single_sign_on.py`]: revision(
      'z51',
      'z49',
      'sso_sessions',
      createTable('sso_sessions', firstSessions),
    ),
  },
  base: { 'README.md': 'Single sign-on.\n' },
  change: { [sessionTable]: ssoSessions('inspector') },
}
