import type { ExampleTree } from '../model/rule-meta.ts'

/** A Django migration that does nothing but come after another one: what the examples need. */
export function djangoMigration(app: string, parent: string | undefined, body = 'operations = []'): string {
  const dependencies = parent === undefined ? '[]' : `[("${app}", "${parent}")]`
  return `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    ${body}\n`
}

export const djangoInitial: ExampleTree = {
  'shop/migrations/__init__.py': '',
  'shop/migrations/0001_initial.py': djangoMigration('shop', undefined),
}

export function alembicRevision(revision: string, parent: string | undefined): string {
  const down = parent === undefined ? 'None' : `"${parent}"`
  return `from alembic import op\n\nrevision = "${revision}"\ndown_revision = ${down}\n\n\ndef upgrade():\n    op.execute("select 1")\n\n\ndef downgrade():\n    pass\n`
}

export const alembicInitial: ExampleTree = {
  'alembic.ini': '[alembic]\nscript_location = alembic\n',
  'alembic/env.py': '',
  'alembic/versions/a1_customers.py': alembicRevision('a1', undefined),
}

export const sqlInitial: ExampleTree = {
  'db/migrations/0001_customers.sql': 'create table customers (id int primary key);\n',
  'db/migrations/0002_orders.sql': 'create table orders (id int primary key);\n',
}
