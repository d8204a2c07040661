import { expect, test } from 'vitest'
import { checkFiles } from '../../support/gate.ts'

const head = 'from django.db import migrations, models\nimport django.db.models.deletion\n\n\n'

function migration(dependencies: string, operations: string): string {
  return `${head}class Migration(migrations.Migration):

    dependencies = [${dependencies}]

    operations = [
${operations}
    ]
`
}

const project = { 'manage.py': '', 'requirements.txt': 'Django==5.2.1\n' }

const qrcode = `        migrations.CreateModel(
            name='QRCode',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False)),
                ('title', models.CharField(max_length=100)),
            ],
        ),`
const token = `        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(blank=True, max_length=64, null=True, unique=True),
        ),`

/** Field report 000: 0237 adds the column that 0236 has added. */
test('a column that is there already, at the AddField line, with its maker', {
  timeout: 60_000,
}, async () => {
  const result = await checkFiles(
    {
      start: {
        ...project,
        'tickets/migrations/__init__.py': '',
        'tickets/migrations/0235_initial.py': migration('', qrcode),
        'tickets/migrations/0236_add_public_token.py': migration("('tickets', '0235_initial')", token),
      },
      change: {
        'tickets/migrations/0237_auto_20251028_1455.py': migration(
          "('tickets', '0236_add_public_token')",
          `        migrations.AlterField(
            model_name='qrcode',
            name='title',
            field=models.CharField(max_length=200),
        ),
${token}`,
        ),
      },
    },
    { replay: 'auto' },
  )
  const [finding, ...others] = result.report.findings.filter(({ causedBy }) => causedBy === undefined)
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    path: 'tickets/migrations/0237_auto_20251028_1455.py',
    severity: 'error',
    introduced: true,
    range: { start: { line: 15 } },
  })
  expect(finding?.message).toContain('public_token')
  expect(JSON.stringify(finding?.related)).toContain('0236_add_public_token')
  expect(finding?.related[0]?.range.start.line).toBe(10)
})

const billing = (names: readonly string[]) =>
  names
    .map(
      name => `        migrations.CreateModel(
            name='${name.replaceAll('_', '')}',
            fields=[
                ('${name}_id', models.AutoField(primary_key=True, serialize=False)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
            options={'db_table': '${name}'},
        ),`,
    )
    .join('\n')

const tables = ['billings', 'billing_items', 'payments', 'insurance_information', 'devices']
const before = {
  ...project,
  'healthcare/migrations/__init__.py': '',
  'healthcare/migrations/0001_initial.py': migration(
    '',
    `        migrations.CreateModel(name='Patient', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))]),`,
  ),
  'healthcare/migrations/0002_familyhistory.py': migration(
    "('healthcare', '0001_initial')",
    `        migrations.CreateModel(name='FamilyHistory', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))]),`,
  ),
}
const second = "('healthcare', '0002_familyhistory')"

/** Field report 001, the code replaced: fresh passes, upgrade stops. */
test('an applied migration replaced by another one that makes the same tables', {
  timeout: 60_000,
}, async () => {
  const result = await checkFiles(
    {
      start: {
        ...before,
        'healthcare/migrations/0003_billing_payment_and_more.py': migration(second, billing(tables)),
      },
      change: {
        'healthcare/migrations/0003_billing_payment_and_more.py': null,
        'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py': migration(
          second,
          billing(tables),
        ),
      },
    },
    { replay: 'auto' },
  )
  const duplicate = result.report.findings.find(
    ({ rule, message }) => rule === 'replay-duplicate-table' && message.includes('billings'),
  )
  expect(duplicate).toMatchObject({ severity: 'error', introduced: true, range: { start: { line: 10 } } })
  expect(result.report.findings.map(finding => finding.rule)).toContain('applied-migration-removed')
})

/** Field report 001, two branches. */
test('two branches that make the same tables', { timeout: 60_000 }, async () => {
  const result = await checkFiles(
    {
      start: before,
      base: { 'healthcare/migrations/0003_billing_payment_and_more.py': migration(second, billing(tables)) },
      change: { 'healthcare/migrations/0003_billing_alter_and_more.py': migration(second, billing(tables)) },
    },
    { replay: 'auto' },
  )
  const rules = result.report.findings.map(finding => finding.rule)
  expect(rules).toContain('diverged-heads')
  expect(result.report.findings.some(finding => finding.message.includes('billings'))).toBe(true)
})
