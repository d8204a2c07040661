import { fix } from '../model/fix.ts'
import type { PassedBy } from '../model/history.ts'
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
    title: 'A migration will never run',
    what:
      'The change adds a file to a directory of migrations, and the runner skips it or stops at it: because of its ' +
      'name or its place, or because the list that the runner uses does not name it.',
    why: 'Either the deployment succeeds and the schema never changes, or nothing is deployed at all.',
    remedy: 'Give the file the name and the place that the runner expects.',
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

  *check({ change, baseTree, baseCommit }) {
    const ofBase = change.base?.reading.neverRun ?? []
    const before = new Set(ofBase.map(nameOf))
    for (const passed of change.merged?.reading.neverRun ?? []) {
      const { file, key, byPlace, unlessBaseHasOthers, why, remedy } = passed
      if (before.has(nameOf(passed))) continue
      if (unlessBaseHasOthers && ofBase.some(other => other.unlessBaseHasOthers)) continue
      if (byPlace && baseTree.inDirectory(parentOf(file.path)).length > 0) continue
      yield {
        // What is merged already runs as it does, and nobody waits for this file.
        introduced: baseCommit !== null,
        path: file.path,
        range: startOfFile,
        symbol: nameOf(passed),
        message: `\`${key ?? file.path}\` never runs: ${why}. ${remedy}`,
        fixes: passed.fix ? [fix({ ...passed.fix, applies: 'If the change is not merged yet.' })] : [],
      }
    }
  },
}

function nameOf({ file, key }: PassedBy): string {
  return key === undefined ? file.path : `${file.path} ${key}`
}
