import { fix } from '../model/fix.ts'
import type { RunnerBehaviour } from '../model/runner-behaviour.ts'
import { shellQuote } from '../model/shell-quote.ts'
import { sqlInitial } from './examples.ts'
import type { Rule } from './rule.ts'
import { sentence } from './words.ts'

/** A migration of base with another content. Comments and white space do not count. */
export const appliedMigrationEdited: Rule = {
  meta: {
    id: 'applied-migration-edited',
    title: 'A migration that is already on base was edited',
    what: 'The change edits a migration that is already on base, and not only its comments.',
    why: 'Databases that have run it do not run it again, so they end up different from new ones.',
    remedy: 'Restore the file, and make the change in a new migration.',
    severity: 'warning',
    bad: {
      base: sqlInitial,
      change: { 'db/migrations/0002_orders.sql': 'create table orders (id bigint primary key);\n' },
    },
    good: {
      base: sqlInitial,
      change: {
        'db/migrations/0002_orders.sql': '-- Orders.\ncreate table orders (\n  id int primary key\n);\n',
      },
    },
  },

  async *check(context) {
    const { change, framework, runner, baseName, merged, baseTree } = context
    for (const { before, after } of change.edited) {
      if (after.repeatable) continue
      const [was, is] = await Promise.all([baseTree.readText(before.file), merged.readText(after.file)])
      if (was === is) continue
      const [meant, means] = await Promise.all([framework.meaning(was), framework.meaning(is)])
      const comparesText = runner.comparesText && !after.edited
      if (meant === means && (!comparesText || compared(runner, was) === compared(runner, is))) continue
      const { outcome, consequence } = after.edited ?? runner.edited
      yield {
        severity: outcome === 'refuses' && !after.mayBeEdited ? 'error' : 'warning',
        introduced: true,
        path: after.file.path,
        range: after.range,
        symbol: after.id,
        message: `This change edits \`${after.name}\`, which is already on ${baseName}, so databases may have applied it. ${sentence(consequence)} Restore the file, and make the change in a new migration.`,
        related: context.baseCommit
          ? [
              {
                path: before.file.path,
                range: before.range,
                message: 'the version on base',
                commit: context.baseCommit,
              },
            ]
          : [],
        fixes: context.baseCommit
          ? [
              fix({
                title: `Restore ${after.name}`,
                applies: 'Right if any database has applied it. Make the change in a new migration.',
                commands: [`git checkout ${context.baseCommit} -- ${shellQuote(before.file.path)}`],
              }),
            ]
          : [],
      }
    }
  },
}

/** The part of a file that its runner compares. */
function compared({ comparesFrom }: RunnerBehaviour, text: string): string {
  return comparesFrom === undefined ? text : text.slice(Math.max(text.indexOf(comparesFrom), 0))
}
