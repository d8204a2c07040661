import { rangeOf } from '../model/position.ts'
import { djangoInitial } from './examples.ts'
import type { Rule } from './rule.ts'

/** A file that should be a migration and could not be understood. */
export const unreadableMigration: Rule = {
  meta: {
    id: 'unreadable-migration',
    title: 'A migration could not be read',
    what: 'A file that should be a migration cannot be understood without running it.',
    why: 'Its parents and its operations are not known, so nothing about it is proven, and the verdict is unknown.',
    remedy: 'Write what the graph needs (ids and parents) as literals, and fix syntax errors.',
    // The verdict is what says no: a file that can't be read is unknown, not wrong.
    severity: 'warning',
    bad: {
      base: djangoInitial,
      change: {
        'shop/migrations/0002_price.py':
          'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("shop",\n',
      },
    },
    good: {
      base: djangoInitial,
      change: {
        'shop/migrations/0002_price.py':
          'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("shop", "0001_initial")]\n    operations = []\n',
      },
    },
  },

  async *check({ change, framework, merged }) {
    const before = new Set((change.base?.reading.unreadable ?? []).map(({ file }) => file.oid))
    for (const { file, range, reason } of change.merged?.reading.unreadable ?? []) {
      yield {
        introduced: !before.has(file.oid),
        path: file.path,
        range,
        symbol: file.path,
        message: `${file.path} can't be read: ${reason}. Nothing about it is proven until it can be read.`,
      }
    }
    const brought = [...change.incoming, ...change.edited.map(({ after }) => after)].map(({ file }) => file)
    for (const [file, error] of (await framework.syntaxErrors?.(brought, merged)) ?? []) {
      yield {
        introduced: true,
        path: file.path,
        range: rangeOf(error.text, error.start, error.end),
        symbol: file.path,
        message: `${file.path} can't be read: Python rejects the whole file because of a syntax error here. Nothing about it is proven until it can be read.`,
      }
    }
  },
}
