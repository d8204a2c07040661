import { describe, expect, it } from 'vitest'
import { pythonEnv } from '../support/python-env.ts'
import { djangoMigration, djangoProject, gateConfig } from './projects.ts'
import { checkOnServer, outcome } from './support.ts'

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
  })
}
