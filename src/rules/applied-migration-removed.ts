import { type FoundFix, fix } from '../model/fix.ts'
import type { Migration } from '../model/migration.ts'
import { startOfFile } from '../model/position.ts'
import { removeCommand, shellQuote } from '../model/shell-quote.ts'
import { parentOf } from '../text/paths.ts'
import { djangoInitial, djangoMigration } from './examples.ts'
import { renamedFinding } from './renamed-migrations.ts'
import type { Rule, RuleContext, RuleFinding } from './rule.ts'
import { list, sentence } from './words.ts'

/** A migration of base that the change takes away or renames. */
export const appliedMigrationRemoved: Rule = {
  meta: {
    id: 'applied-migration-removed',
    title: 'A migration that is already on base was removed',
    what:
      'The change deletes or renames a migration that is on base, and no squash replaces it. If nothing says who runs ' +
      'the files, a new name for the same number and the same content is a warning, and the verdict is unknown where PostgreSQL would refuse to run it again.',
    why:
      'Databases that have run it recorded it under its old name. They keep what it created, and a migration that ' +
      'replaces it runs on top of that.',
    remedy: 'Restore the file, and undo its effects in a new migration.',
    severity: 'error',
    bad: {
      base: { ...djangoInitial, 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      change: {
        'shop/migrations/0002_price.py': null,
        'shop/migrations/0002_price_and_stock.py': djangoMigration('shop', '0001_initial'),
      },
    },
    good: {
      base: { ...djangoInitial, 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      change: { 'shop/migrations/0003_stock.py': djangoMigration('shop', '0002_price') },
    },
  },

  async *check(context) {
    const { change } = context
    if (change.renamed.length > 0) yield await renamedFinding(context)
    const { base, merged, removed, moved } = change
    if (moved || !base || removed.length === 0) return
    if (!merged || merged.migrations.length === 0) {
      const dependents = dependentsOf(context, removed)
      yield {
        severity: 'warning',
        introduced: true,
        path: removed[0]?.file.path ?? base.directory,
        range: startOfFile,
        symbol: '*',
        message: `This change removes all ${removed.length} migrations of ${base.name}. Databases keep what they created: the tables stay until another migration drops them.${stillNeeded(dependents)}`,
        related: dependents.slice(0, mostNamed).map(({ migration, range }) => ({
          path: migration.file.path,
          range,
          message: `${migration.id} depends on it`,
        })),
      }
      return
    }
    const covered = new Set(
      [...context.scope, ...context.scopeChanges.flatMap(other => (other.base ? [other.base] : []))].flatMap(
        history => history.migrations.flatMap(migration => migration.replaces),
      ),
    )
    const gone = removed
      .filter(({ id, repeatable }) => !covered.has(id) && !repeatable)
      .map(migration => ({ migration, successor: successorOf(context, migration) }))
    const alone = gone.flatMap(({ migration, successor }) => (successor ? [] : migration))
    if (alone.length > 1) yield severalGone(context, alone)
    for (const { migration, successor } of gone) {
      if (!successor && alone.length > 1) continue
      yield {
        introduced: true,
        path: migration.file.path,
        range: startOfFile,
        symbol: migration.id,
        ...describe(context, migration, successor),
        related: successor
          ? [
              {
                path: successor.file.path,
                range: successor.range,
                message: `${successor.name} replaces it`,
              },
            ]
          : [],
        fixes: bringBack(context, migration, successor),
      }
    }
  },
}

/** One decision: the history was shortened, or files were lost. */
function severalGone({ runner, baseName, baseCommit }: RuleContext, gone: readonly Migration[]): RuleFinding {
  const names = gone.slice(0, mostNamed).map(({ name }) => `\`${name}\``)
  const more = gone.length > mostNamed ? [`${gone.length - mostNamed} more`] : []
  const happened = `This change removes ${gone.length} migrations that are on ${baseName}, so databases may have applied them: ${list([...names, ...more])}. ${sentence(runner.removed.consequence)}`
  const paths = gone.map(({ file }) => file.path)
  const back = paths.length > mostListed ? [...new Set(paths.map(parentOf))] : paths
  return {
    introduced: true,
    path: paths[0] ?? '',
    range: startOfFile,
    symbol: gone.map(({ id }) => id).join(' '),
    message: `${happened} Restore the files, and change the schema in a new migration.`,
    happened,
    related: [],
    fixes: baseCommit
      ? [
          fix({
            title: `Restore all ${gone.length}`,
            applies: 'Right wherever one of them was applied: databases know them by their names.',
            commands: [`git checkout ${baseCommit} -- ${back.map(shellQuote).join(' ')}`],
          }),
        ]
      : [],
  }
}

function describe(
  { runner, baseName }: RuleContext,
  migration: Migration,
  successor: Migration | undefined,
): { message: string; happened: string } {
  const what = successor
    ? `\`${successor.name}\` replaces \`${migration.name}\``
    : `This change removes \`${migration.name}\``
  const after = successor
    ? ` They then run \`${successor.name}\` as if it were new, on top of what \`${migration.name}\` created.`
    : ''
  const happened = `${what}, which is on ${baseName}, so databases may have applied it. ${sentence(runner.removed.consequence)}${after}`
  return {
    message: `${happened} Restore the file, and change the schema in a new migration.`,
    happened,
  }
}

/** Back as it was; what came in its place, and is another migration, is generated on top of it. */
function bringBack(context: RuleContext, migration: Migration, successor: Migration | undefined): FoundFix[] {
  const { baseCommit, change, framework, baseName } = context
  const { merged } = change
  if (!baseCommit || !merged) return []
  const back = `git checkout ${baseCommit} -- ${shellQuote(migration.file.path)}`
  const same = successor?.file.oid === migration.file.oid
  const again =
    successor && !same && change.incoming.has(successor)
      ? framework.regenerate?.(merged, [successor], baseName)
      : undefined
  return [
    again
      ? fix({
          code: 'regenerate',
          title: `Restore ${migration.name}, delete yours, and generate it again`,
          applies:
            'Right if any database has applied it. Keep a copy of what you wrote by hand: it is not generated again.',
          commands: [back, ...again],
        })
      : fix({
          title: `Restore ${migration.name}`,
          applies:
            'Right if any database has applied it: to undo or change what it did, add a new migration.',
          commands: [back, ...(successor && same ? [removeCommand([successor.file.path])] : [])],
        }),
  ]
}

interface Dependent {
  migration: Migration
  /** Where it names what is gone. */
  range: Migration['range']
}

const mostNamed = 3
/** Of more files, their directories are named. */
const mostListed = 10

/** Migrations that stay and come after what is gone; Django's `__first__` stands for any of an app. */
function dependentsOf({ scope }: RuleContext, removed: readonly Migration[]): Dependent[] {
  const gone = new Set(removed.map(({ id }) => id))
  const isGone = (id: string): boolean => {
    const app = /^(.*\.)__(?:first|latest)__$/.exec(id)?.[1]
    return app === undefined ? gone.has(id) : removed.some(one => one.id.startsWith(app))
  }
  return scope.flatMap(({ migrations }) =>
    migrations.flatMap(migration => {
      const parent = migration.parents.find(({ id }) => isGone(id))
      return parent ? [{ migration, range: parent.range }] : []
    }),
  )
}

function stillNeeded(dependents: readonly Dependent[]): string {
  if (dependents.length === 0) return ''
  const names = dependents.slice(0, mostNamed).map(({ migration }) => `\`${migration.id}\``)
  const more = dependents.length > mostNamed ? [`${dependents.length - mostNamed} more`] : []
  return ` ${list([...names, ...more])} still ${dependents.length === 1 ? 'depends' : 'depend'} on them: unless an installed package has migrations with these names, nothing runs any more. Point ${dependents.length === 1 ? 'it' : 'them'} elsewhere first.`
}

/** The incoming file with the same bytes, or else with the same number: what the removed one became. */
function successorOf({ change }: RuleContext, gone: Migration): Migration | undefined {
  const incoming = [...change.incoming]
  return (
    incoming.find(({ file }) => file.oid === gone.file.oid) ??
    incoming.find(({ version }) => version !== undefined && version === gone.version)
  )
}
