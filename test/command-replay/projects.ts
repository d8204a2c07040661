import type { Files } from '../support/git-repository.ts'

/** The configuration of the gate with a command. A Python that has what the project needs comes by its path. */
export function gateConfig(command: string): Files {
  return { '.migration-gate.yml': `command: ${JSON.stringify(command)}\n` }
}

/** A Django project with one app that reads its database from the environment, as most do. */
export function djangoProject(app: string): Files {
  return {
    'manage.py':
      "import os, sys\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_settings')\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n",
    'site_settings.py': `import os
SECRET_KEY = 'not one'
INSTALLED_APPS = ['django.contrib.contenttypes', 'django.contrib.auth', '${app}']
DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'
DATABASES = {'default': {
    'ENGINE': 'django.db.backends.postgresql',
    'NAME': os.environ['PGDATABASE'], 'USER': os.environ['PGUSER'], 'PASSWORD': os.environ['PGPASSWORD'],
    'HOST': os.environ['PGHOST'], 'PORT': os.environ['PGPORT'],
}}
`,
    [`${app}/__init__.py`]: '',
    [`${app}/models.py`]: '',
    [`${app}/migrations/__init__.py`]: '',
  }
}

export function djangoMigration(dependencies: readonly [string, string][], operations: string): string {
  const list = dependencies.map(([app, name]) => `('${app}', '${name}')`).join(', ')
  return `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [${list}]

    operations = [
${operations}
    ]
`
}

/** An Alembic environment as `alembic init` makes it, without its comments. */
export function alembicProject(): Files {
  return {
    'alembic.ini': '[alembic]\nscript_location = migrations\n',
    'migrations/script.py.mako': '',
    'migrations/env.py': `import os
from alembic import context
from sqlalchemy import create_engine, pool

engine = create_engine(os.environ['DATABASE_URL'].replace('postgresql://', 'postgresql+psycopg://'), poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
  }
}

export function revision(id: string, down: string | undefined, upgrade: string, downgrade = 'pass'): string {
  const indent = (body: string) =>
    body
      .split('\n')
      .map(line => (line === '' ? line : `    ${line}`))
      .join('\n')
  return `"""${id}"""
import sqlalchemy as sa
from alembic import op

revision = '${id}'
down_revision = ${down === undefined ? 'None' : `'${down}'`}
branch_labels = None
depends_on = None


def upgrade():
${indent(upgrade)}


def downgrade():
${indent(downgrade)}
`
}
