import { describeObject } from '../languages/sql/objects.ts'
import { type Edit, type FoundFix, fix } from '../model/fix.ts'
import { firstOf } from '../model/listing.ts'
import { rangeOf } from '../model/position.ts'
import type { Failure } from '../replay/failure.ts'
import type { Change, FixProvider } from '../replay/fix-provider.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { Case, type MendingFacts } from './fix-case.ts'
import { fixesFor } from './fixes.ts'
import { lastAfter, notYetRun } from './line-of.ts'
import { modelsWithout } from './models.ts'
import { keeping } from './sql-supplement.ts'

/** The ways out of one failure. `caution`: why the usual one would be wrong here. */
export interface FixedFailure {
  fixes: FoundFix[]
  caution?: string
  /** What to do, where it is not what the object alone would tell. */
  remedy?: string
  /** These are all: no other edit of the SQL is right. */
  instead?: true
}

/** For every duplicate that an operation of a framework makes, the answers in the order in which they should be tried. */
export async function fixFailures(
  failures: readonly Failure[],
  facts: MendingFacts,
): Promise<Map<Failure, FixedFailure>> {
  const result = new Map<Failure, FixedFailure>()
  const duplicates = failures.filter(
    ({ causedBy, existingObject, item, statement }) =>
      !causedBy && existingObject && !existingObject.nameOnly && item.introduced && statement,
  )
  const fixProvider = duplicates.length > 0 ? await facts.request.fixProvider?.() : undefined
  if (!fixProvider) return result
  for (const failure of duplicates) {
    if (!failure.statement?.verbatim) {
      result.set(failure, await fixWith(new Case(failure, failures, facts), fixProvider))
      continue
    }
    const fixes = await fixSql(failure, facts.everywhere(failure), facts.request, fixProvider)
    if (fixes) result.set(failure, { fixes, instead: true })
  }
  return result
}

async function fixWith(found: Case, fixProvider: FixProvider): Promise<FixedFailure> {
  const { item, operations, object, alike, additional } = found
  // Where nobody could read what belongs together, nothing is taken apart.
  if (found.failure.operation === undefined) return withPretence([], found, fixProvider)
  const stranger = found.madeApart
  if (stranger) {
    const { path } = stranger.migration.file
    return {
      fixes: [],
      remedy: 'Give one of the two another name.',
      caution: `If both mean the same object, make this migration depend on ${path}: nothing makes that run first.`,
    }
  }
  if (!alike) return await fixDifference(found, fixProvider)
  const fixes: FoundFix[] = []
  const what = describeObject(object)
  const same = found.identical ? 'is the same' : 'has all of it, and more'
  if (additional.length > 0) {
    const shown = firstOf([...new Set(additional.map(describeObject))], 3)
    const reused =
      found.everywhere && object.kind === 'type' && (await fixProvider.reuse?.(item.text, operations, object))
    if (reused) {
      fixes.push(
        fix({
          title: `Use the existing ${what}, and do not create it again`,
          applies: `Safe if you have only applied this migration locally. The existing structure was compared and ${same}; everything else that the operation creates stays.`,
          edits: editsOf(item, reused),
        }),
      )
    }
    return {
      fixes,
      caution: `It also creates ${shown}, which does not exist yet: \`${fixProvider.markApplied(item.migration)}\` would skip that.`,
    }
  }
  const dropped = found.everywhere ? await fixProvider.drop(item.text, operations) : undefined
  const models = dropped && (await modelsWithout({ request: found.facts.request, item }, dropped))
  const forgets = models?.lose === true
  const kept = forgets ? await fixProvider.withoutDatabase?.(item.text, operations) : undefined
  if (kept) {
    fixes.push(
      fix({
        code: 'drop',
        title: `Leave ${what} as it is, and change the models only`,
        applies: `Safe if you have only applied this migration locally. The existing structure was compared and ${same}. No earlier operation adds it to the models: without this one, they would not know it.`,
        edits: editsOf(item, kept),
      }),
    )
  } else if (dropped && !forgets) {
    fixes.push(
      fix({
        code: 'drop',
        title: `Delete the ${operations.length === 1 ? 'operation that creates' : `${operations.length} operations that create`} ${what} a second time`,
        applies: `Safe if you have only applied this migration locally. The existing structure was compared and ${same}: nothing is lost.`,
        edits: editsOf(item, dropped),
      }),
    )
  }
  // Django's model as this operation has it would take the place of one that has more.
  const guardable = found.single && !models?.gain
  const guarded = guardable ? await fixProvider.guard(item.text, operations, object) : undefined
  if (guarded) {
    fixes.push(
      fix({
        code: 'guard',
        title: `Create ${what} only where it does not exist`,
        applies: `Right if some databases have it and others do not. The existing structure was compared and ${same}; a database with a different one would keep that. The downgrade leaves it in place.`,
        edits: editsOf(item, guarded),
      }),
    )
  }
  const fixed = withPretence(fixes, found, fixProvider)
  return forgets ? { ...fixed, remedy: 'Let this operation change the models only.' } : fixed
}

/** Marking as applied skips the whole migration: right only where nothing else is in it. */
function withPretence(fixes: FoundFix[], found: Case, fixProvider: FixProvider): FixedFailure {
  const { item, others } = found
  const { migration } = item
  const command = fixProvider.markApplied(migration)
  if (found.failure.operation === undefined)
    return {
      fixes,
      caution: `\`${command}\` is right only if nothing else is in this migration: it would skip that, too.`,
    }
  if (others.length > 0) {
    const list = firstOf(others, 5, '; ')
    return { fixes, caution: `Do not mark it as applied with \`${command}\`: that would also skip ${list}.` }
  }
  const { request } = found.facts
  const { ids, parents } = notYetRun(request, migration)
  const before =
    ids.length === 0
      ? ''
      : ` It would also skip ${ids.join(', ')}, which come before it: the first command runs them.`
  fixes.push(
    fix({
      code: 'mark',
      title: `Mark ${migration.name} as applied, without running it`,
      applies: `Only for a database that already has all of it, where the released migration fails. The existing structure was compared and ${found.identical ? 'is identical' : 'has all of it, and more'}, and nothing else in the migration changes the database, so nothing of it is skipped.${before}`,
      commands: [...parents.map(parent => fixProvider.reach(parent)), command],
    }),
  )
  return { fixes }
}

/** No guard and no marking: either would leave the database without what the code expects. */
async function fixDifference(found: Case, fixProvider: FixProvider): Promise<FixedFailure> {
  const { item, object, missing } = found
  const command = fixProvider.markApplied(item.migration)
  const caution = `\`${command}\` would leave the difference in place.`
  if (missing.length === 0 || !found.everywhere) return { fixes: [], caution }
  const written = await supplementOf(found, fixProvider)
  if (!written) return { fixes: [], caution }
  return {
    caution,
    fixes: [
      fix({
        title: keeping(describeObject(object), missing, found.neededAtOnce),
        applies:
          'Safe if both mean the same thing, and you have only applied this migration locally. On existing rows, what it adds can fail: NOT NULL without a default, a unique or foreign key that they violate, a type that they do not fit.',
        edits: editsOf(item, written.changes),
        creates: written.creates ? [written.creates] : [],
      }),
    ],
  }
}

async function supplementOf(found: Case, fixProvider: FixProvider) {
  const { item, operations, object, missing, facts } = found
  if (found.neededAtOnce) {
    const changes = await fixProvider.inPlace(item.text, operations, missing)
    return changes && { changes, creates: undefined }
  }
  const after = lastAfter(facts.request, item)
  const history = item.history ?? facts.request.history
  return (
    after &&
    (await fixProvider.supplement({
      text: item.text,
      operations,
      object,
      statements: missing,
      after,
      migrations: facts.request.merged
        .filter(one => (one.history ?? facts.request.history) === history)
        .map(one => one.migration),
    }))
  )
}

/**
 * SQL in a file of Python goes with the operation that sends it: an empty text is an error to most drivers, and the downgrade of
 * the operation would take away what another migration has made. Undefined where a file is SQL.
 */
async function fixSql(
  failure: Failure,
  everywhere: boolean,
  request: ReplayRequest,
  fixProvider: FixProvider,
): Promise<FoundFix[] | undefined> {
  const { item, statement } = failure
  if (!statement || !fixProvider.sender) return undefined
  // Text that is sent from elsewhere: nobody can say what would be left of it.
  const sender = (await fixProvider.sender(item.text, statement.span)) ?? { alone: true, whole: undefined }
  const fixes: FoundFix[] = []
  for (const one of fixesFor(failure, everywhere, request, [])) {
    const deletes = one.edits.every(({ replacement }) => replacement === '')
    if (!deletes || !sender.alone) {
      fixes.push({
        ...one,
        applies: `${one.applies} Check the downgrade of this migration: it may still drop it.`,
      })
      continue
    }
    const changes =
      sender.whole &&
      (await fixProvider.drop(item.text, [{ span: sender.whole, statements: [statement.text] }]))
    if (changes) fixes.push(fix({ ...one, edits: editsOf(item, changes) }))
  }
  return fixes
}

function editsOf({ migration, text }: ReplayMigration, changes: readonly Change[]): Edit[] {
  return changes.map(({ start, end, replacement }) => ({
    path: migration.file.path,
    range: rangeOf(text, start, end),
    replacement,
  }))
}
