import type { Files } from './scenario.ts'

interface Models {
  customer?: string
  ticket?: string
  more?: string
}

/** Lines of the two classes are far enough apart for git to merge what two branches add to each. */
export function models({ customer = '', ticket = '', more = '' }: Models = {}): Files {
  return {
    'shop/models.py': `from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=100)
    email = models.EmailField()
${customer}

class Ticket(models.Model):
    title = models.CharField(max_length=100)
    closed = models.DateField(null=True)
${ticket}${more}`,
  }
}

export function migration(name: string, parents: readonly string[], operations: string, extra = ''): Files {
  const list = parents.map(parent => `('shop', '${parent}')`).join(', ')
  return {
    [`shop/migrations/${name}.py`]: `from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
${extra}    dependencies = [${list}]

    operations = [
${operations}    ]
`,
  }
}

const key =
  "('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID'))"

export function createModel(name: string, fields: readonly string[], options = '{}'): string {
  const lines = [key, ...fields].map(field => `                ${field},\n`).join('')
  return `        migrations.CreateModel(
            name='${name}',
            fields=[
${lines}            ],
            options=${options},
        ),
`
}

export function addField(model: string, name: string, field: string): string {
  return `        migrations.AddField('${model}', '${name}', ${field}),\n`
}

export const project: Files = {
  'manage.py': `import os
import sys

from django.core.management import execute_from_command_line

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_settings')
execute_from_command_line(sys.argv)
`,
  'site_settings.py': `import os

SECRET_KEY = 'not one'
INSTALLED_APPS = ['django.contrib.contenttypes', 'shop', 'blog', *os.environ.get('EXTRA_APPS', '').split()]
FIRST_PARTY_APPS = ['shop', 'blog']
DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': os.environ.get('PGDATABASE', 'shop'),
        'USER': os.environ.get('PGUSER'),
        'PASSWORD': os.environ.get('PGPASSWORD'),
        'HOST': os.environ.get('PGHOST'),
        'PORT': os.environ.get('PGPORT'),
    },
}
`,
  'shop/__init__.py': '',
  'shop/migrations/__init__.py': '',
  'blog/__init__.py': '',
  'blog/migrations/__init__.py': '',
  'blog/models.py':
    'from django.db import models\n\n\nclass Post(models.Model):\n    text = models.TextField()\n',
  'blog/migrations/0001_initial.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
${createModel('Post', ["('text', models.TextField())"])}    ]
`,
  ...models(),
  ...migration(
    '0001_initial',
    [],
    createModel('Customer', [
      "('name', models.CharField(max_length=100))",
      "('email', models.EmailField(max_length=254))",
    ]) +
      createModel('Ticket', [
        "('title', models.CharField(max_length=100))",
        "('closed', models.DateField(null=True))",
      ]),
    '    initial = True\n',
  ),
}
