import { addField, createModel, migration, models, project } from './django-project.ts'
import type { Scenario } from './scenario.ts'

const phone = '    phone = models.CharField(max_length=20, null=True)\n'
const addPhone = addField('customer', 'phone', 'models.CharField(max_length=20, null=True)')
const priority = '    priority = models.IntegerField(null=True)\n'
const addPriority = addField('ticket', 'priority', 'models.IntegerField(null=True)')
const token = '    public_token = models.CharField(max_length=40, null=True)\n'
const addToken = addField('ticket', 'public_token', 'models.CharField(max_length=40, null=True)')

const billing =
  "\n\nclass Billing(models.Model):\n    total = models.IntegerField()\n\n    class Meta:\n        db_table = 'billings'\n"
const payment =
  "\n\nclass Payment(models.Model):\n    amount = models.IntegerField()\n\n    class Meta:\n        db_table = 'payments'\n"
const createBilling = createModel('Billing', ["('total', models.IntegerField())"], "{'db_table': 'billings'}")
const createPayment = createModel(
  'Payment',
  ["('amount', models.IntegerField())"],
  "{'db_table': 'payments'}",
)

export const djangoScenarios: readonly Scenario[] = [
  {
    id: 'two-leaves',
    title: 'Two branches add a migration 0002 each, and git merges them',
    start: project,
    base: { ...models({ customer: phone }), ...migration('0002_customer_phone', ['0001_initial'], addPhone) },
    change: {
      ...models({ ticket: priority }),
      ...migration('0002_ticket_priority', ['0001_initial'], addPriority),
    },
    mistake: { rules: ['diverged-heads'], said: /conflicting migrations|multiple leaf nodes|conflict in /i },
  },
  {
    id: 'table-twice',
    title: 'Both branches create one table, and a merge migration joins them',
    start: {
      ...project,
      ...models({ more: billing }),
      ...migration('0002_billing', ['0001_initial'], createBilling),
    },
    change: {
      ...models({ more: billing + payment }),
      ...migration('0002_billing_payment', ['0001_initial'], createBilling + createPayment),
      ...migration('0003_merge', ['0002_billing', '0002_billing_payment'], ''),
    },
    mistake: {
      rules: ['replay-duplicate-table', 'same-object'],
      said: /billings.{0,20}already exists|twice|duplicate/i,
    },
  },
  {
    id: 'column-twice',
    title: 'Adds a column that an earlier migration has added',
    start: {
      ...project,
      ...models({ ticket: token }),
      ...migration('0002_public_token', ['0001_initial'], addToken),
    },
    change: migration('0003_auto', ['0002_public_token'], addToken),
    mistake: {
      rules: ['replay-duplicate-column', 'same-object'],
      said: /public_token.{0,40}already exists|twice|duplicate/i,
    },
  },
  {
    id: 'parent-renamed',
    title: 'Depends on a migration that base has renamed since',
    start: {
      ...project,
      ...models({ customer: phone }),
      ...migration('0002_auto', ['0001_initial'], addPhone),
    },
    base: {
      'shop/migrations/0002_auto.py': null,
      ...migration('0002_customer_phone', ['0001_initial'], addPhone),
    },
    change: {
      ...models({ customer: phone, ticket: priority }),
      ...migration('0003_ticket_priority', ['0002_auto'], addPriority),
    },
    mistake: { rules: ['missing-parent'], said: /NodeNotFoundError|nonexistent parent|conflict in /i },
  },
  {
    id: 'applied-replaced',
    title: 'Replaces a migration that base has by another one of its number',
    start: {
      ...project,
      ...models({ more: billing }),
      ...migration('0002_billing', ['0001_initial'], createBilling),
    },
    change: {
      ...models({ more: billing + payment }),
      'shop/migrations/0002_billing.py': null,
      ...migration('0002_billing_payment', ['0001_initial'], createBilling + createPayment),
    },
    mistake: {
      rules: ['applied-migration-removed'],
      said: /0002_billing\b.*(?:removed|gone|deleted|missing)/i,
    },
  },
  {
    id: 'not-null-with-rows',
    title: 'Adds a NOT NULL column without a default to a table with rows',
    start: project,
    change: {
      ...models({ ticket: '    weight = models.IntegerField()\n' }),
      ...migration(
        '0002_ticket_weight',
        ['0001_initial'],
        addField('ticket', 'weight', 'models.IntegerField()'),
      ),
    },
    mistake: {
      rules: ['fails-with-rows'],
      said: /NOT NULL constraint|adding-required-field|adding-not-null-field/i,
    },
  },
  {
    id: 'concurrently',
    title: 'CREATE INDEX CONCURRENTLY in a migration that is one transaction',
    start: project,
    change: {
      ...models({
        ticket:
          "\n    class Meta:\n        indexes = [models.Index(fields=['title'], name='ticket_title')]\n",
      }),
      ...migration(
        '0002_ticket_title',
        ['0001_initial'],
        "        AddIndexConcurrently('ticket', models.Index(fields=['title'], name='ticket_title')),\n",
      ),
    },
    mistake: {
      rules: ['replay-failed'],
      said: /cannot be executed inside a transaction|cannot run inside a transaction|NotSupportedError|ban-concurrent-index/i,
    },
  },
  {
    id: 'down-fails',
    title: 'RunSQL whose reverse names a table that does not exist',
    start: project,
    change: migration(
      '0002_view',
      ['0001_initial'],
      "        migrations.RunSQL('CREATE VIEW open_tickets AS SELECT id FROM shop_ticket', 'DROP VIEW shop_open_tickets'),\n",
    ),
    mistake: { rules: ['down-fails', 'down-incomplete'], said: /shop_open_tickets.{0,20}does not exist/i },
  },
  {
    id: 'models-without-migration',
    title: 'Changes a model and adds no migration',
    start: project,
    change: models({ ticket: priority }),
    mistake: { rules: ['models-out-of-date'], said: /migrations for 'shop'|add field priority/i },
  },
  {
    id: 'column-in-use-dropped',
    title: 'Drops a column that the running version still reads',
    start: project,
    change: {
      'shop/models.py': (models()['shop/models.py'] ?? '').replace('    email = models.EmailField()\n', ''),
      ...migration(
        '0002_no_email',
        ['0001_initial'],
        "        migrations.RemoveField('customer', 'email'),\n",
      ),
    },
    mistake: { rules: [], said: /dropping columns|ban-drop-column/i },
  },
  {
    id: 'correct-column',
    title: 'Correct: a column with a default of the database',
    start: project,
    change: {
      ...models({ ticket: '    weight = models.IntegerField(db_default=0)\n' }),
      ...migration(
        '0002_ticket_weight',
        ['0001_initial'],
        addField('ticket', 'weight', 'models.IntegerField(db_default=0)'),
      ),
    },
  },
  {
    id: 'correct-two-apps',
    title: 'Correct: base got a migration of another app',
    start: project,
    base: {
      'blog/models.py':
        'from django.db import models\n\n\nclass Post(models.Model):\n    text = models.TextField()\n    title = models.TextField(null=True)\n',
      'blog/migrations/0002_post_title.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [('blog', '0001_initial')]

    operations = [
${addField('post', 'title', 'models.TextField(null=True)')}    ]
`,
    },
    change: {
      ...models({ ticket: priority }),
      ...migration('0002_ticket_priority', ['0001_initial'], addPriority),
    },
  },
].map(scenario => ({ framework: 'django' as const, ...scenario }))
