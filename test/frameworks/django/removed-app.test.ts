import { expect, test } from 'vitest'
import { checkFiles, lines } from '../../support/gate.ts'

const migration = (dependencies: string): string =>
  `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependencies}]\n    operations = []\n`

test('an app that is taken away names the migrations that still depend on it', async () => {
  const apps = {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': migration(''),
    'shop/migrations/0002_b.py': migration("('shop', '0001_initial')"),
    'billing/migrations/__init__.py': '',
    'billing/migrations/0001_initial.py': migration("('shop', '0001_initial')"),
    'billing/migrations/0002_b.py': migration("('billing', '0001_initial')"),
  }
  const gone = {
    'shop/migrations/__init__.py': null,
    'shop/migrations/0001_initial.py': null,
    'shop/migrations/0002_b.py': null,
  }
  const result = await checkFiles({
    start: { ...apps, 'cart/migrations/0001_initial.py': migration("('shop', '__first__')") },
    change: gone,
  })
  expect(lines(result)).toEqual(['warning applied-migration-removed shop/migrations/0001_initial.py:1:1'])
  const [finding] = result.report.findings
  expect(finding?.message).toBe(
    'This change removes all 2 migrations of shop. Databases keep what they created: the tables stay until another migration drops them. ' +
      '`billing.0001_initial` and `cart.0001_initial` still depend on them: unless an installed package has migrations with these names, nothing runs any more. Point them elsewhere first.',
  )
  expect(finding?.related.map(({ path, range }) => `${path}:${range.start.line}`)).toEqual([
    'billing/migrations/0001_initial.py:5',
    'cart/migrations/0001_initial.py:5',
  ])

  const alone = await checkFiles({
    start: { ...apps, 'billing/migrations/0001_initial.py': migration('') },
    change: gone,
  })
  expect(alone.report.findings[0]?.message).toMatch(/another migration drops them\.$/)
})
