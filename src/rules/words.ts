import type { Repair } from '../frameworks/framework.ts'
import type { RelatedPlace } from '../model/finding.ts'
import { type FoundFix, fix } from '../model/fix.ts'
import type { Migration } from '../model/migration.ts'
import { renameCommands, shellQuote } from '../model/shell-quote.ts'
import type { RuleContext } from './rule.ts'

export { joined as list } from '../model/listing.ts'

/** Where a migration stands: in base's commit, or in the change itself. */
export function placeOf(context: RuleContext, migration: Migration, message: string): RelatedPlace {
  const ofBase = !context.change.incoming.has(migration) && context.baseCommit !== null
  return {
    path: migration.file.path,
    range: migration.range,
    message,
    ...(ofBase && context.baseCommit ? { commit: context.baseCommit } : {}),
  }
}

/** "(added by Ada on 2026-01-02 in #12)", with a space before it; nothing where git's history does not tell. */
export async function byWhom(context: RuleContext, migration: Migration): Promise<string> {
  if (context.change.incoming.has(migration)) return ''
  const who = await context.authorship(migration.file.path)
  if (!who) return ''
  const where = who.pullRequest === undefined ? `in ${who.commit.slice(0, 7)}` : `in #${who.pullRequest}`
  return ` (added by ${who.author} on ${who.date.slice(0, 10)} ${where})`
}

/** A repair as a way out that a person can take. */
function repairFix(title: string, applies: string, repair: Repair): FoundFix {
  return fix({
    code: 'move',
    title,
    applies,
    edits: repair.edits,
    renames: repair.renames,
    commands: renameCommands(repair.renames),
  })
}

export const notYetApplied = 'Safe if you have only applied this migration locally.'

/** What people do where both sides generated the same: delete theirs, and generate what is left. */
export function regenerateFix(context: RuleContext, migrations: readonly Migration[]): FoundFix[] {
  const { framework, baseName, change } = context
  const { merged } = change
  const mine = migrations.filter(migration => change.incoming.has(migration))
  // "#482" is another pull request: nobody merges that to go on.
  if (!merged || !framework.regenerate || mine.length === 0 || !isRevision(baseName)) return []
  if (isMergedAlready(context)) return []
  return [
    fix({
      code: 'regenerate',
      title: 'Delete yours, bring your branch up to date, and generate it again',
      applies: `${notYetApplied} Undo it there first, and keep a copy of what you wrote by hand.`,
      commands: [`git merge ${shellQuote(baseName)}`, ...framework.regenerate(merged, mine, baseName)],
    }),
  ]
}

function isRevision(name: string): boolean {
  return /^[\w./-]+$/.test(name) && !name.startsWith('-')
}

/**
 * Is there no base to compare with? Then everything counts as incoming, and yet all of it is merged already: nothing may
 * be offered that is only right for what nobody has applied.
 */
export function isMergedAlready({ baseCommit }: RuleContext): boolean {
  return baseCommit === null
}

/** Of migrations that claim the same, each that has to give way, and the one that stays. */
export function collisionsAmong(
  twins: readonly Migration[],
  incoming: ReadonlySet<Migration>,
): { migration: Migration; there: Migration }[] {
  const there = twins.find(migration => !incoming.has(migration)) ?? twins[0]
  if (!there || twins.length < 2) return []
  const arriving = twins.filter(migration => incoming.has(migration) && migration !== there)
  return (arriving.length > 0 ? arriving : twins.slice(1)).map(migration => ({ migration, there }))
}

/** " (on main)" or " (in #12)": which side a migration is of. */
export function whoseIs(migration: Migration, context: RuleContext): string {
  if (isMergedAlready(context)) return ''
  return context.change.incoming.has(migration) ? ' (also in this change)' : ` (${onBase(context)})`
}

/** "on main"; of another pull request, which has its number for a name, "in #12". */
export function onBase({ baseName }: RuleContext): string {
  return `${baseName.startsWith('#') ? 'in' : 'on'} ${baseName}`
}

/** Puts incoming migrations after another one, if the framework knows how. */
export async function fixByMoving(
  context: RuleContext,
  chain: readonly Migration[],
  after: Migration,
  title: string,
): Promise<FoundFix[]> {
  const { change, framework } = context
  if (!framework.repair || !change.merged || chain.length === 0 || isMergedAlready(context)) return []
  const everyIncoming = new Set(context.scopeChanges.flatMap(({ incoming }) => [...incoming]))
  const repair = await framework.repair({
    chain,
    after,
    history: change.merged,
    scope: context.scope,
    tree: context.merged,
    incoming: migration => everyIncoming.has(migration),
  })
  return repair ? [repairFix(title, notYetApplied, repair)] : []
}

/** What to do about one of two migrations that are both merged. */
export const onlyWhereUnapplied =
  'Both are merged already: change one of them only if no database has run it. Otherwise add the difference in a new migration.'

/** Behaviour texts end a sentence; alone they need a capital and a full stop. */
export function sentence(text: string): string {
  const first = text.charAt(0)
  return `${/[a-z]/.test(first) ? first.toUpperCase() + text.slice(1) : text}.`
}
