import { expect, test } from 'vitest'
import { meaningOf } from '../../../src/languages/python/meaning.ts'

const text = `"""A docstring."""
from django.db import migrations


class Migration(migrations.Migration):
    """Another."""

    dependencies = [('shop', '0001_initial')]

    operations = [
        migrations.RunSQL("""select 1
        -- kept as it is"""),
        migrations.RunPython(lambda apps, editor: (1,), None),
    ]
`

test.each([
  ['comments', text.replace('operations', '# why\n    operations').replace('None),', 'None),  # that')],
  ['blank lines and spaces', text.replaceAll(', ', ' ,  ').replace('\n\n\n', '\n')],
  [
    'line breaks in brackets',
    text.replace("[('shop', '0001_initial')]", "[\n        ('shop', '0001_initial'),\n    ]"),
  ],
  ['docstrings', text.replace('A docstring.', 'Other words.').replace('    """Another."""\n', '')],
  ['kinds of quotes', text.replace("'shop'", '"shop"')],
  ['another indentation', text.replaceAll('\n    ', '\n  ')],
  ['Windows line ends', text.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${text}`],
  ['a backslash', text.replace('dependencies = ', 'dependencies = \\\n        ')],
])('%s are no change', (name, other) => {
  // A string over several lines is indented with the rest: that changes what it says.
  const base = name === 'another indentation' ? text.replace('\n        -- kept as it is', ' ') : text
  const changed = name === 'another indentation' ? base.replaceAll('\n    ', '\n  ') : other
  expect(meaningOf(changed)).toBe(meaningOf(base))
})

test.each([
  ['a name', text.replace("'shop'", "'store'")],
  ['a string over several lines', text.replace('-- kept', '--  kept')],
  ['a tuple', text.replace('(1,)', '(1)')],
  ['another element', text.replace('None),', 'None),\n        1,')],
  ['an operator', text.replace('(1,)', '(-1,)')],
  ['a block', `${text}if x:\n    a()\n    b()\n`],
])('%s is one', (_, other) => {
  expect(meaningOf(other)).not.toBe(meaningOf(text))
})

test('where a block ends counts', () => {
  expect(meaningOf('if x:\n    a()\n    b()\n')).not.toBe(meaningOf('if x:\n    a()\nb()\n'))
})
