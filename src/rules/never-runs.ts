import { startOfFile } from '../model/position.ts'
import { parentOf } from '../text/paths.ts'
import type { Rule } from './rule.ts'

const initial = {
  'migrations/000001_customers.up.sql': 'create table customers (id int primary key);\n',
  'migrations/000001_customers.down.sql': 'drop table customers;\n',
}

/** A new file in a history that its runner will never run, or stops at, for its name or its place. */
export const neverRuns: Rule = {
  meta: {
    id: 'never-runs',
    title: 'A migration that its runner never runs',
    what: 'The change adds a file to a directory of migrations, and the runner passes it by or stops at it: for its name, its place, or since the list that the runner goes by does not name it.',
    why: 'The deployment succeeds and the change of the schema never happens, or nothing is deployed at all.',
    remedy: 'Give the file the name and the place that the runner wants.',
    severity: 'error',
    bad: {
      base: initial,
      change: { 'migrations/000002_prices.sql': 'create table prices (id int);\n' },
    },
    good: {
      base: initial,
      change: {
        'migrations/000002_prices.up.sql': 'create table prices (id int);\n',
        'migrations/000002_prices.down.sql': 'drop table prices;\n',
      },
    },
  },

  *check({ change, baseTree }) {
    const known = new Set(baseTree.files.map(({ path }) => parentOf(path)))
    for (const { file, why, remedy } of change.merged?.reading.neverRun ?? []) {
      const isBelow = parentOf(file.path) !== change.merged?.directory
      // A directory that base has below this one is something of its own.
      if (baseTree.file(file.path) || (isBelow && known.has(parentOf(file.path)))) continue
      yield {
        introduced: true,
        path: file.path,
        range: startOfFile,
        symbol: file.path,
        message: `\`${file.path}\` is not run: ${why}. ${remedy}`,
      }
    }
  },
}
