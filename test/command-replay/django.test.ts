import { describe, expect, it } from 'vitest'
import { pythonEnv } from '../support/python-env.ts'
import { djangoMigration, djangoProject, gateConfig } from './projects.ts'
import { checkOnServer, outcome, type Sides } from './support.ts'

const qrcode = `        migrations.CreateModel(
            name='QRCode',
            fields=[
                ('id', models.BigAutoField(primary_key=True)),
                ('label', models.CharField(max_length=50)),
            ],
        ),`
const token = `        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(max_length=64, null=True),
        ),`

for (const name of ['django42', 'django'] as const) {
  const python = await pythonEnv(name)

  describe.skipIf(python.kind === 'missing')(`with real Django (${name})`, () => {
    const run = python.kind === 'ready' ? `${python.python} manage.py migrate` : ''

    // What both say of the field reports is in fixing.test.ts, with the way out of each.
    it('passes what applies', async () => {
      const sides = {
        start: {
          ...djangoProject('tickets'),
          ...gateConfig(run),
          'tickets/migrations/0001_initial.py': djangoMigration([], qrcode),
        },
        change: {
          'tickets/migrations/0002_token.py': djangoMigration([['tickets', '0001_initial']], token),
        },
      }
      const result = await checkOnServer(sides)
      expect(outcome(result)).toEqual(['pass', 'tickets: both'])
    })

    it('asks whether models and migrations agree once the change is merged, and on base', async () => {
      const model = (fields: string) =>
        `from django.db import models\n\n\nclass QRCode(models.Model):\n    label = models.CharField(max_length=50)\n${fields}`
      const field = '    public_token = models.CharField(max_length=64, null=True)\n'
      const manage = python.kind === 'ready' ? `${python.python} manage.py` : ''
      const start = {
        ...djangoProject('tickets'),
        '.migration-gate.yml': `command:\n  run: ${manage} migrate\n  models: ${manage} makemigrations --check --dry-run\n`,
        'tickets/models.py': model(''),
        'tickets/migrations/0001_initial.py': djangoMigration(
          [],
          qrcode.replace(
            '(primary_key=True)',
            "(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')",
          ),
        ),
      }
      const added = djangoMigration([['tickets', '0001_initial']], token)
      const found = async (sides: Sides) => {
        const { report } = await checkOnServer(sides)
        return [
          report.verdict,
          ...report.findings
            .filter(({ rule }) => rule === 'models-out-of-date')
            .map(({ path, introduced, table }) => [path, introduced, table?.rows.flat().join('\n')]),
        ]
      }
      const both = { 'tickets/models.py': model(field), 'tickets/migrations/0002_token.py': added }
      expect(await found({ start, change: both })).toEqual(['pass'])
      // Base gets a field that the migration of the change knows nothing of, in a file that git merges.
      expect(await found({ start, change: { 'tickets/migrations/0002_token.py': added } })).toEqual([
        'fail',
        ['tickets/migrations/0002_token.py', true, expect.stringContaining('public_token')],
      ])
      const differing = {
        ...start,
        'tickets/models.py': model('    other = models.IntegerField(null=True)\n'),
      }
      expect(
        await found({ start: differing, change: { 'tickets/migrations/0002_token.py': added } }),
      ).toEqual(['pass', ['tickets/migrations/0002_token.py', false, expect.stringContaining('other')]])
      // Most of all: a model is changed, and nobody runs makemigrations.
      const alone = { start, change: { 'tickets/models.py': model(field) } }
      const missing = ['tickets/models.py', true, expect.stringContaining('public_token')]
      expect(await found(alone)).toEqual(['fail', missing])
      expect(await found({ start, change: { 'README.md': 'Nothing of models.' } })).toEqual(['pass'])
    })
  })
}
