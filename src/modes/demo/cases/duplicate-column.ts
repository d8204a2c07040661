import type { DemoCase } from '../case.ts'

const migration = (dependencies: string, operations: string): string =>
  `from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [${dependencies}]

    operations = [
${operations}    ]
`

const publicToken = `        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(blank=True, max_length=64, null=True, unique=True),
        ),
`

/** Field report 000, its 235 earlier migrations in one. */
export const duplicateColumn: DemoCase = {
  id: 'duplicate-column',
  title: 'Django: 0237 adds the column that 0236 has added',
  start: {
    'tickets/__init__.py': '',
    'tickets/migrations/__init__.py': '',
    'tickets/migrations/0001_initial.py': migration(
      '',
      `        migrations.CreateModel(
            name='QRCode',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=200)),
                ('is_active', models.BooleanField(default=True)),
            ],
        ),
`,
    ),
    'tickets/migrations/0236_add_public_token.py': migration("('tickets', '0001_initial')", publicToken),
  },
  base: { 'README.md': 'Tickets.\n' },
  change: {
    'tickets/migrations/0237_auto_20251028_1455.py': migration(
      "('tickets', '0236_add_public_token')",
      `        migrations.AlterField(
            model_name='qrcode',
            name='title',
            field=models.CharField(max_length=255),
        ),
${publicToken}`,
    ),
  },
}
