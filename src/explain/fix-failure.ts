import { describeObject } from '../languages/sql/objects.ts'
import { type Fix, fix } from '../model/fix.ts'
import type { Failure } from '../replay/failure.ts'
import type { Mending } from '../replay/fix-provider.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { keeping } from '../schema/changes.ts'
import { editsOf } from './edits-of.ts'
import { Case, type MendingFacts } from './fix-case.ts'
import { fixesFor } from './fixes.ts'
import { lastBehind, notYetRun } from './line-of.ts'
import { modelsWithout } from './models.ts'

/** The ways out of one failure. `caution`: why the usual one would be wrong here. */
export interface Mended {
  fixes: Fix[]
  caution?: string
  /** What to do, where it is not what the object alone would tell. */
  remedy?: string
  /** These are all: no other edit of the SQL is right. */
  instead?: true
}

/** For every duplicate that an operation of a framework makes, the answers in the order in which they should be tried. */
export async function mendFailures(
  failures: readonly Failure[],
  facts: MendingFacts,
): Promise<Map<Failure, Mended>> {
  const result = new Map<Failure, Mended>()
  const duplicates = failures.filter(
    ({ causedBy, inTheWay, item, statement }) =>
      !causedBy && inTheWay && !inTheWay.nameOnly && item.introduced && statement,
  )
  const mending = duplicates.length > 0 ? await facts.request.mending?.() : undefined
  if (!mending) return result
  for (const failure of duplicates) {
    if (!failure.statement?.verbatim) {
      result.set(failure, await mend(new Case(failure, failures, facts), mending))
      continue
    }
    const fixes = await mendSql(failure, facts.everywhere(failure), facts.request, mending)
    if (fixes) result.set(failure, { fixes, instead: true })
  }
  return result
}

async function mend(found: Case, mending: Mending): Promise<Mended> {
  const { item, operations, object, alike, besides } = found
  // Where nobody could read what belongs together, nothing is taken apart.
  if (found.failure.operation === undefined) return withPretence([], found, mending)
  const stranger = found.madeApart
  if (stranger) {
    const { path } = stranger.migration.file
    return {
      fixes: [],
      remedy: 'Give one of the two another name.',
      caution: `If both mean the same one, depend on ${path} first: nothing makes it run before this migration.`,
    }
  }
  if (!alike) return await mendDifference(found, mending)
  const fixes: Fix[] = []
  const what = describeObject(object)
  const same = found.identical ? 'is the same' : 'has all of it, and more'
  if (besides.length > 0) {
    const names = [...new Set(besides.map(describeObject))]
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '')
    const reused =
      found.everywhere && object.kind === 'type' && (await mending.reuse?.(item.text, operations, object))
    if (reused) {
      fixes.push(
        fix({
          title: `Use ${what} as it is, without making it again`,
          applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}; all else that the operation makes stays in it.`,
          edits: editsOf(item, reused),
        }),
      )
    }
    return {
      fixes,
      caution: `It also makes ${shown}, which is not there. \`${mending.pretend(item.migration)}\` would skip that.`,
    }
  }
  const dropped = found.everywhere ? await mending.drop(item.text, operations) : undefined
  const models = dropped && (await modelsWithout({ request: found.facts.request, item }, dropped))
  const forgets = models?.lose === true
  const kept = forgets ? await mending.withoutDatabase?.(item.text, operations) : undefined
  if (kept) {
    fixes.push(
      fix({
        title: `Leave ${what} as it is, and let only the models learn of it`,
        applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}. No operation before has told the models of it: without this one they would not know it.`,
        edits: editsOf(item, kept),
      }),
    )
  } else if (dropped && !forgets) {
    fixes.push(
      fix({
        title: `Take out the ${operations.length === 1 ? 'operation that makes' : `${operations.length} operations that make`} ${what} again`,
        applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}: nothing is lost.`,
        edits: editsOf(item, dropped),
      }),
    )
  }
  // Django's model as this operation has it would take the place of one that has more.
  const guardable = found.single && !models?.gain
  const guarded = guardable ? await mending.guard(item.text, operations, object) : undefined
  if (guarded) {
    fixes.push(
      fix({
        title: `Make ${what} only where it does not exist`,
        applies: `When some databases have it and others do not. What exists here was compared and ${same}; a database where it is different would keep the different one. Migrating back leaves it where it is.`,
        edits: editsOf(item, guarded),
      }),
    )
  }
  const mended = withPretence(fixes, found, mending)
  return forgets ? { ...mended, remedy: 'Let this operation change the models only.' } : mended
}

/** Marking as applied skips the whole migration: right only where nothing else is in it. */
function withPretence(fixes: Fix[], found: Case, mending: Mending): Mended {
  const { item, others } = found
  const { migration } = item
  const command = mending.pretend(migration)
  if (found.failure.operation === undefined)
    return {
      fixes,
      caution: `\`${command}\` is right only where nothing else is in this migration: it would skip that, too.`,
    }
  if (others.length > 0) {
    const list = others.slice(0, 5).join('; ') + (others.length > 5 ? `; and ${others.length - 5} more` : '')
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
      title: `Mark ${migration.name} as applied, without running it`,
      applies: `Only on a database that has all of it already, where this migration has been released and stops. What exists was compared and ${found.identical ? 'is identical' : 'has all of it, and more'}, and nothing else in the migration changes the database, so nothing of it is skipped.${before}`,
      commands: [...parents.map(parent => mending.reach(parent)), command],
    }),
  )
  return { fixes }
}

/** No guard and no marking: either would leave the database without what the code expects. */
async function mendDifference(found: Case, mending: Mending): Promise<Mended> {
  const { item, object, missing } = found
  const command = mending.pretend(item.migration)
  const caution = `\`${command}\` would leave the difference in place.`
  if (missing.length === 0 || !found.everywhere) return { fixes: [], caution }
  const written = await supplementOf(found, mending)
  if (!written) return { fixes: [], caution }
  return {
    caution,
    fixes: [
      fix({
        title: keeping(describeObject(object), missing, found.neededAtOnce),
        applies: `When both mean the same thing. Not yet applied anywhere. On rows that exist, what it adds can fail: NOT NULL without a default, a unique or foreign key that they break, a type that they do not fit. Run: ${missing.join('; ')}.`,
        edits: editsOf(item, written.changes),
        creates: written.creates ? [written.creates] : [],
      }),
    ],
  }
}

async function supplementOf(found: Case, mending: Mending) {
  const { item, operations, object, missing, facts } = found
  if (found.neededAtOnce) {
    const changes = await mending.inPlace(item.text, operations, missing)
    return changes && { changes, creates: undefined }
  }
  const after = lastBehind(facts.request, item)
  const history = item.history ?? facts.request.history
  return (
    after &&
    (await mending.supplement({
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
 * SQL in a file of Python goes with the operation that sends it: an empty text is an error to most drivers, and the way back of
 * the operation would take away what another migration has made. Undefined where a file is SQL.
 */
async function mendSql(
  failure: Failure,
  everywhere: boolean,
  request: ReplayRequest,
  mending: Mending,
): Promise<Fix[] | undefined> {
  const { item, statement } = failure
  if (!statement || !mending.sender) return undefined
  // Text that is sent from elsewhere: nobody can say what would be left of it.
  const sender = (await mending.sender(item.text, statement.span)) ?? { alone: true, whole: undefined }
  const fixes: Fix[] = []
  for (const one of fixesFor(failure, everywhere, request, [])) {
    const deletes = one.edits.every(({ replacement }) => replacement === '')
    if (!deletes || !sender.alone) {
      fixes.push({
        ...one,
        applies: `${one.applies} Look at the way back of this migration: it may still drop it.`,
      })
      continue
    }
    const changes =
      sender.whole && (await mending.drop(item.text, [{ span: sender.whole, statements: [statement.text] }]))
    if (changes) fixes.push(fix({ ...one, edits: editsOf(item, changes) }))
  }
  return fixes
}
