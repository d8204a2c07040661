import type { Files } from './scenario.ts'

/** A file of its own for each table, so that two branches that declare tables merge. */
export function table(name: string, columns: string): Files {
  return {
    [`tables/${name}.py`]: `import sqlalchemy as sa

from tables.metadata import metadata

${name} = sa.Table(
    '${name}',
    metadata,
${columns})
`,
  }
}

export const key = "    sa.Column('id', sa.BigInteger(), primary_key=True),\n"
export const email = "    sa.Column('email', sa.Text(), nullable=False),\n"

export function revision(
  id: string,
  parent: string | undefined,
  name: string,
  upgrade: string,
  downgrade: string,
): Files {
  const body = (text: string) => (text === '' ? '    pass\n' : text.replace(/^(?=.)/gm, '    '))
  return {
    [`migrations/versions/${id}_${name}.py`]: `"""${name.replaceAll('_', ' ')}"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '${id}'
down_revision = ${parent === undefined ? 'None' : `'${parent}'`}
branch_labels = None
depends_on = None


def upgrade():
${body(upgrade)}

def downgrade():
${body(downgrade)}`,
  }
}

export function create(name: string, columns: string): string {
  return `op.create_table(\n    '${name}',\n${columns})\n`
}

export function creates(id: string, parent: string, name: string, columns: string): Files {
  return revision(id, parent, `create_${name}`, create(name, columns), `op.drop_table('${name}')\n`)
}

export const project: Files = {
  'alembic.ini': '[alembic]\nscript_location = migrations\nprepend_sys_path = .\n',
  'migrations/script.py.mako': '',
  'migrations/env.py': `import os

import sqlalchemy as sa
from alembic import context

from tables import metadata

url = os.environ['DATABASE_URL']


def run(connectable):
    with connectable.connect() as connection:
        context.configure(connection=connection, target_metadata=metadata)
        with context.begin_transaction():
            context.run_migrations()


if context.is_offline_mode():
    context.configure(url=url, target_metadata=metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    run(context.config.attributes.get('connection') or sa.create_engine(url, poolclass=sa.pool.NullPool))
`,
  'tests/conftest.py': `import os

import pytest
import sqlalchemy as sa


@pytest.fixture
def alembic_engine():
    engine = sa.create_engine(os.environ['DATABASE_URL'], poolclass=sa.pool.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text('DROP SCHEMA public CASCADE'))
        connection.execute(sa.text('CREATE SCHEMA public'))
    return engine
`,
  'tables/metadata.py': 'import sqlalchemy as sa\n\nmetadata = sa.MetaData()\n',
  'tables/__init__.py': `import importlib
import pkgutil

from tables.metadata import metadata

__all__ = ['metadata']

for module in pkgutil.iter_modules(__path__):
    importlib.import_module(f'tables.{module.name}')
`,
  ...table('users', key + email),
  ...revision('a1', undefined, 'create_users', create('users', key + email), "op.drop_table('users')\n"),
}
