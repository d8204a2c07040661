import type { DemoCase } from '../case.ts'

const head =
  'from django.db import migrations, models\nimport django.db.models.deletion\n\n\nclass Migration(migrations.Migration):\n\n'

const start: DemoCase['start'] = {
  'healthcare/__init__.py': '',
  'healthcare/migrations/__init__.py': '',
  'healthcare/migrations/0001_initial.py': `${head}    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='UserProfile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(max_length=20)),
            ],
        ),
        migrations.CreateModel(
            name='Patient',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('full_name', models.CharField(max_length=255)),
            ],
            options={'db_table': 'patients'},
        ),
    ]
`,
  'healthcare/migrations/0002_familyhistory.py': `${head}    dependencies = [
        ('healthcare', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='FamilyHistory',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('condition', models.CharField(max_length=255)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
        ),
    ]
`,
}

const tables = `        migrations.CreateModel(
            name='Billing',
            fields=[
                ('billing_id', models.AutoField(primary_key=True, serialize=False)),
                ('invoice_number', models.CharField(max_length=50, unique=True)),
                ('billing_date', models.DateField()),
                ('total_amount', models.DecimalField(decimal_places=2, max_digits=10)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
            options={'db_table': 'billings'},
        ),
        migrations.CreateModel(
            name='Payment',
            fields=[
                ('payment_id', models.AutoField(primary_key=True, serialize=False)),
                ('payment_date', models.DateField()),
                ('billing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.billing')),
            ],
            options={'db_table': 'payments'},
        ),
        migrations.CreateModel(
            name='Device',
            fields=[
                ('device_id', models.AutoField(primary_key=True, serialize=False)),
                ('patient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='healthcare.patient')),
            ],
            options={'db_table': 'devices'},
        ),
`

const dependsOnSecond = `    dependencies = [
        ('healthcare', '0002_familyhistory'),
    ]

    operations = [
`

const first = `${head}${dependsOnSecond}${tables}    ]
`

const second = `${head}${dependsOnSecond}        migrations.AlterField(
            model_name='userprofile',
            name='role',
            field=models.CharField(choices=[('patient', 'Patient'), ('billing', 'Billing')], max_length=20),
        ),
${tables}    ]
`

/** Field report 001, as it began: two branches made a 0003 each. */
export const twoBranches: DemoCase = {
  id: 'two-branches',
  title: 'Django: two branches each add a migration 0003',
  start,
  base: { 'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py': first },
  change: { 'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py': second },
}

/** Field report 001, as it ended: the code of the applied 0003 was replaced by another 0003. */
export const codeReplaced: DemoCase = {
  id: 'code-replaced',
  title: 'Django: an applied migration 0003 is replaced by another 0003',
  start: {
    ...start,
    'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py': first,
  },
  base: { 'README.md': 'Healthcare.\n' },
  change: {
    'healthcare/migrations/0003_billing_payment_insuranceinformation_device_and_more.py': null,
    'healthcare/migrations/0003_billing_alter_userprofile_role_payment_and_more.py': second,
  },
}
