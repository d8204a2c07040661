import type { HistoryChange } from '../model/change.ts'
import { type FoundFix, fix } from '../model/fix.ts'
import { capitalized } from '../model/listing.ts'
import type { Migration } from '../model/migration.ts'
import { rangeOf } from '../model/position.ts'
import { sqlInitial } from './examples.ts'
import type { Rule, RuleContext } from './rule.ts'
import { type Collision, collisionsIn } from './static-collisions.ts'
import { byWhom, list, notYetApplied, onBase, placeOf, regenerateFix } from './words.ts'

/** Two migrations that make the same thing, whatever their numbers are. */
export const sameObject: Rule = {
  meta: {
    id: 'same-object',
    title: 'Two migrations create the same object',
    what:
      'An incoming migration creates a table, column, index, constraint, type or enum value that another migration ' +
      'also creates, and nothing drops it in between.',
    why:
      'The second creation fails once the first one has run, and no later migration runs. Numbers and parents do not ' +
      'show it, and git merges both without a conflict.',
    remedy:
      'Delete the creation from the incoming migration, or change it into an alteration of the existing object.',
    severity: 'error',
    bad: {
      base: sqlInitial,
      change: { 'db/migrations/0003_clients.sql': 'create table customers (id int primary key);\n' },
    },
    good: {
      base: sqlInitial,
      change: {
        'db/migrations/0003_clients.sql': 'create table if not exists customers (id int primary key);\n',
      },
    },
  },

  async *check(context) {
    const { change } = context
    // Judged against nothing, a history has no other side: what it does to itself, the replay says, and reading all
    // of it a second time would cost more than replaying it.
    if (change.incoming.size === 0 || context.baseCommit === null) return
    for (const [{ first, second }, further] of folded(await collisionsOf(context))) {
      if (!change.incoming.has(second.migration)) continue
      const { creation, migration, text } = second
      yield {
        introduced: true,
        path: migration.file.path,
        range: rangeOf(text, creation.at.start, creation.at.end),
        symbol: `${migration.id} ${creation.key} ${first.migration.id}`,
        object: { key: creation.key, name: creation.label },
        message: describe(context, { first, second }, [creation.label], further),
        ...(areEqual({ first, second }) && !isIncoming(context, first.migration)
          ? {
              twin: {
                creator: first.migration.file.path,
                text,
                message: names => describe(context, { first, second }, names, 0),
              },
            }
          : {}),
        related: [
          {
            ...placeOf(
              context,
              first.migration,
              `${first.creation.label} is created in ${first.migration.name}${await byWhom(context, first.migration)}`,
            ),
            range: rangeOf(first.text, first.creation.at.start, first.creation.at.end),
          },
        ],
        fixes: [
          ...(areEqual({ first, second }) && !isAfter(context, second.migration, first.migration)
            ? regenerateFix(context, [...change.incoming])
            : []),
          ...fixFor({ first, second }),
        ],
      }
    }
  },
}

/** The histories of a scope share one answer: the apps of a Django project are looked through together. */
const known = new WeakMap<readonly HistoryChange[], Promise<Collision[]>>()

function collisionsOf({ scopeChanges, framework, merged }: RuleContext): Promise<Collision[]> {
  let collisions = known.get(scopeChanges)
  if (!collisions) {
    collisions = collisionsIn(scopeChanges, framework, merged)
    known.set(scopeChanges, collisions)
  }
  return collisions
}

/** One operation that makes several objects which one other migration makes is one mistake. */
function folded(collisions: readonly Collision[]): [Collision, number][] {
  const groups = new Map<string, Collision[]>()
  for (const collision of collisions) {
    const { first, second } = collision
    const key = JSON.stringify([second.migration.id, second.creation.at, first.migration.id])
    const group = groups.get(key)
    if (group) group.push(collision)
    else groups.set(key, [collision])
  }
  return [...groups.values()].flatMap(group => {
    const [main] = group
    const names = new Set(group.map(({ second }) => JSON.stringify(second.creation.words)))
    return main ? [[main, names.size - 1] satisfies [Collision, number]] : []
  })
}

/** Where the order is written, a migration that names the other one as its parent was made with it in view. */
function isAfter({ change, runner }: RuleContext, one: Migration, other: Migration): boolean {
  return runner.order === 'graph' && change.merged?.ancestorsOf(one.id).has(other.id) === true
}

function describe(
  context: RuleContext,
  collision: Collision,
  objects: readonly string[],
  further: number,
): string {
  const { change, runner } = context
  const { first, second } = collision
  const more = further > 0 ? ` (and ${further} more)` : ''
  const whose = isIncoming(context, first.migration) ? 'also in this change' : onBase(context)
  const { merged } = change
  const apart =
    runner.order === 'graph' &&
    merged?.get(first.migration.id) === first.migration &&
    !isAfter(context, second.migration, first.migration)
  const merge = apart
    ? ' Neither depends on the other, and a merge migration alone would not help, because the second creation fails.'
    : ''
  const [be, them] = objects.length === 1 ? ['is', 'it'] : ['are', 'them']
  const remedy = areEqual(collision)
    ? `Both are the same: remove ${them} from ${second.migration.name}.`
    : `If the two are meant to be the same, remove it from ${second.migration.name}. Otherwise alter the existing one, or choose another name.`
  return `${capitalized(list(objects))} ${be} created by ${second.migration.name} and by ${first.migration.name} (${whose})${more}. Once one of them has run, the other fails, and no later migration runs.${merge} ${remedy}`
}

function isIncoming({ scopeChanges }: RuleContext, migration: Collision['first']['migration']): boolean {
  return scopeChanges.some(({ incoming }) => incoming.has(migration))
}

function areEqual({ first, second }: Collision): boolean {
  const { definition } = second.creation
  return definition !== undefined && definition() === first.creation.definition?.()
}

function fixFor(collision: Collision): FoundFix[] {
  const { second } = collision
  const { removal, label } = second.creation
  if (!removal || !areEqual(collision)) return []
  return [
    fix({
      code: 'drop',
      title: `Delete the second creation of ${label}`,
      applies: notYetApplied,
      edits: [removal, ...(removal.also ?? [])].map(({ start, end, replacement }) => ({
        path: second.migration.file.path,
        range: rangeOf(second.text, start, end),
        replacement,
      })),
    }),
  ]
}
