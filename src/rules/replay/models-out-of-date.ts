import type { RuleMeta } from '../../model/rule-meta.ts'

const model = (fields: string): string => `from django.db import models


class Order(models.Model):
    id = models.BigAutoField(primary_key=True)
${fields}`

const migration = (
  dependencies: string,
  operation: string,
): string => `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [${dependencies}]
    operations = [${operation}]
`

const base = {
  '.migration-gate.yml':
    'command:\n  run: python manage.py migrate\n  models: python manage.py makemigrations --check --dry-run\n',
  'shop/models.py': model(''),
  'shop/migrations/0001_initial.py': migration(
    '',
    "migrations.CreateModel('Order', [('id', models.BigAutoField(primary_key=True))])",
  ),
}

export const modelsOutOfDate: RuleMeta = {
  id: 'models-out-of-date',
  title: 'Models and migrations disagree once the change is merged',
  what:
    "The framework's own check, named as `models:` of a `command:`, passes on base and fails on what merging gives: a model " +
    'says something that no migration does, or the other way round. Needs a command that may run.',
  why: 'No file shows it, as each side may be right alone. The next person who generates a migration finds it in theirs.',
  remedy: 'Merge base into the branch, and let the framework write the migration that is missing.',
  severity: 'error',
  replay: true,
  needsCommand: true,
  bad: {
    base,
    change: {
      'shop/models.py': model(
        '    total = models.IntegerField(null=True)\n    note = models.TextField(null=True)\n',
      ),
      'shop/migrations/0002_note.py': migration(
        "('shop', '0001_initial')",
        "migrations.AddField('order', 'note', models.TextField(null=True))",
      ),
    },
  },
  good: {
    base,
    change: {
      'shop/models.py': model('    total = models.IntegerField(null=True)\n'),
      'shop/migrations/0002_total.py': migration(
        "('shop', '0001_initial')",
        "migrations.AddField('order', 'total', models.IntegerField(null=True))",
      ),
    },
  },
}
