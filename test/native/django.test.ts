import { describe, expect, it } from 'vitest'
import { pythonEnv } from '../support/python-env.ts'
import { djangoMigration, djangoProject, gateConfig } from './projects.ts'
import { checkOnServer, outcome, places, replayFindings, statically } from './support.ts'

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

    // What the newest Django says of the field reports is in mending.test.ts, with the way out of each.
    if (name === 'django42') {
      it('finds the column of seed 000 at its operation, with its creator', async () => {
        const sides = {
          start: {
            ...djangoProject('tickets'),
            ...gateConfig(run),
            'tickets/migrations/0235_initial.py': djangoMigration([], qrcode),
            'tickets/migrations/0236_add_public_token.py': djangoMigration(
              [['tickets', '0235_initial']],
              token,
            ),
          },
          change: {
            'tickets/migrations/0237_auto_20251028_1455.py': djangoMigration(
              [['tickets', '0236_add_public_token']],
              `        migrations.AddField(
            model_name='qrcode',
            name='notes',
            field=models.TextField(null=True),
        ),
${token}`,
            ),
          },
        }
        const result = await checkOnServer(sides)
        expect(places(replayFindings(result))).toEqual(places(await statically(sides)))
        expect(outcome(result)).toMatchInlineSnapshot(`
        [
          "fail",
          "tickets: both",
          "introduced replay-duplicate-column 42701 tickets/migrations/0237_auto_20251028_1455.py:13",
          "see tickets/migrations/0236_add_public_token.py:8 column "public_token" of table "tickets_qrcode" is created here",
        ]
      `)
      })

      it('stops at billings when the code of an applied migration was replaced (seed 001)', async () => {
        const billing = (more: string) => `        migrations.CreateModel(
            name='Billing',
            fields=[
                ('id', models.BigAutoField(primary_key=True)),
                ('total', models.DecimalField(max_digits=10, decimal_places=2)),${more}
            ],
            options={'db_table': 'billings'},
        ),`
        const first = djangoMigration([], '')
        const sides = {
          start: {
            ...djangoProject('healthcare'),
            ...gateConfig(run),
            'healthcare/migrations/0001_initial.py': first,
            'healthcare/migrations/0003_billing_payment.py': djangoMigration(
              [['healthcare', '0001_initial']],
              billing(''),
            ),
          },
          change: {
            'healthcare/migrations/0003_billing_payment.py': null,
            'healthcare/migrations/0003_billing_alter.py': djangoMigration(
              [['healthcare', '0001_initial']],
              billing("\n                ('paid', models.BooleanField(default=False)),"),
            ),
          },
        }
        const result = await checkOnServer(sides)
        expect(places(replayFindings(result))).toEqual(places(await statically(sides)))
        expect(outcome(result)).toMatchInlineSnapshot(`
        [
          "fail",
          "healthcare: both",
          "introduced replay-duplicate-table 42P07 healthcare/migrations/0003_billing_alter.py:8",
          "see healthcare/migrations/0003_billing_payment.py:8 table "billings" is created here",
        ]
      `)
      })
    }

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
