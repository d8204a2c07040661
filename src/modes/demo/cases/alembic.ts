import type { DemoCase } from '../case.ts'

const columns = {
  communication_threads: `        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('contact_id', sa.UUID(), nullable=False),
        sa.Column('channel', sa.String(length=20), nullable=False),
        sa.Column('status', sa.String(length=20), nullable=False, server_default='open'),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False, server_default=sa.text('now()')),
        sa.PrimaryKeyConstraint('id'),
        sa.ForeignKeyConstraint(['contact_id'], ['crm_contacts.id'], ondelete='CASCADE'),
`,
  sso_sessions: `        sa.Column('id', sa.UUID(), nullable=False),
        sa.Column('user_id', sa.UUID(), nullable=False),
        sa.Column('session_token', sa.String(length=512), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('is_active', sa.Boolean(), server_default='true', nullable=False),
        sa.ForeignKeyConstraint(['user_id'], ['users.id'], ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('id'),
        sa.UniqueConstraint('session_token'),
`,
}

function revision(
  id: string,
  parent: string | undefined,
  title: string,
  table: string,
  body: string,
): string {
  return `"""${title}

Revision ID: ${id}
Revises: ${parent ?? ''}
Create Date: 2025-01-28 12:00:00.000000

"""
from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = '${id}'
down_revision = ${parent ? `'${parent}'` : 'None'}
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        '${table}',
${body}    )


def downgrade():
    op.drop_table('${table}')
`
}

const plain = `        sa.Column('id', sa.UUID(), nullable=False),
        sa.PrimaryKeyConstraint('id'),
`

const start: DemoCase['start'] = {
  'alembic.ini': '[alembic]\nscript_location = migrations\n',
  'migrations/env.py': 'from alembic import context\n',
  'migrations/script.py.mako': '',
  'migrations/versions/z49_create_users.py': revision('z49', undefined, 'create users', 'users', plain),
  'migrations/versions/z50_create_crm_contacts.py': revision(
    'z50',
    'z49',
    'create crm contacts',
    'crm_contacts',
    plain,
  ),
}

/** Field reports 002 and 003, when both come from one parent. */
export const twoHeads: DemoCase = {
  id: 'two-heads',
  title: 'Alembic: two revisions have the same parent',
  start,
  base: {
    'migrations/versions/z51_create_communication_tables.py': revision(
      'z51',
      'z50',
      'create communication tables',
      'communication_threads',
      columns.communication_threads,
    ),
  },
  change: {
    'migrations/versions/z52_create_sso_sessions_table.py': revision(
      'z52',
      'z50',
      'create sso_sessions table',
      'sso_sessions',
      columns.sso_sessions,
    ),
  },
}

/** Field reports 002 and 003, when both took the next id. */
export const oneRevision: DemoCase = {
  id: 'one-revision',
  title: 'Alembic: two files have the revision id z51',
  start,
  base: twoHeads.base,
  change: {
    'migrations/versions/z51_create_sso_sessions_table.py': revision(
      'z51',
      'z50',
      'create sso_sessions table',
      'sso_sessions',
      columns.sso_sessions,
    ),
  },
}
