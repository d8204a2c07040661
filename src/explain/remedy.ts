import { alterTableCommands } from '../languages/sql/alter-table-commands.ts'
import { describeObject, type ObjectName } from '../languages/sql/objects.ts'
import { absentNames } from '../postgres/locate-error.ts'
import type { ExistingObject, Failure } from '../replay/failure.ts'
import type { ReplayRequest } from '../replay/request.ts'

/** What to do about a failure, as a sentence, where its framework knows nothing better. */
export function remedy(failure: Failure, everyTrack: boolean, request: ReplayRequest): string {
  const { reason, existingObject, conflictTarget, causedBy } = failure
  if (causedBy) return 'Fix the cause first.'
  if (reason.kind === 'stopped')
    return reason.remedy ?? 'Name something that exists by then, or remove the operation.'
  if (conflictTarget) return 'Create that constraint before this statement, or name columns that have one.'
  if (existingObject) {
    if (existingObject.nameOnly) return 'Choose another name, or first drop the object that has it.'
    if (existingObject.structure?.kind === 'different') return remedyForDifference(existingObject)
    if (!everyTrack)
      return 'Restore the migration that creates it for existing databases, or guard this statement.'
    return existingObject.structure?.kind === 'identical' || existingObject.structure?.kind === 'compatible'
      ? whatToDelete(failure)
      : 'If the two are meant to be the same, delete this statement. Otherwise alter the existing one, or choose another name.'
  }
  switch (reason.kind === 'error' ? reason.error.code : undefined) {
    case '42601':
      return reservedName(failure) ?? 'Correct the syntax.'
    // active_sql_transaction: CREATE INDEX CONCURRENTLY, VACUUM and the like.
    case '25001':
      return request.outsideTransaction?.(failure.item.text) ?? 'Run it outside of a transaction.'
    // unsafe_new_enum_value_usage
    case '55P04':
      return 'Use the new value in a separate migration, after the one that adds it.'
    // undefined_object
    case '42704':
      return missingType(failure, request)
    default:
      return failure.like ? 'Correct the name.' : 'Correct the statement.'
  }
}

/** An operation of a framework that counts on a type: nobody spelled the statement wrong. */
function missingType({ reason, statement, like }: Failure, request: ReplayRequest): string {
  if (like) return 'Correct the name.'
  const name = reason.kind === 'error' ? absentNames(reason.error)?.at(-1) : undefined
  const written =
    name !== undefined && statement?.verbatim === false ? request.missingType?.(name) : undefined
  return written ?? 'Correct the statement.'
}

/** Words of SQL that people call tables and columns by, where a name may stand. */
const namesPeopleUse =
  /^(?:user|order|group|offset|limit|end|window|desc|analy[sz]e|references|check|default)$/i
const beforeName = /(?:\b(?:table|into|from|update|join|references|on|only|add|column|exists)|[,(.])\s*$/i

/** Undefined where PostgreSQL stops at another word, or where no name may stand. */
function reservedName({ item, span, statement }: Failure): string | undefined {
  if (!statement?.verbatim) return undefined
  const word = item.text.slice(span.start, span.end)
  const before = item.text.slice(Math.max(statement.span.start, span.start - 40), span.start)
  if (!namesPeopleUse.test(word) || !beforeName.test(before)) return undefined
  return `\`${word}\` is a reserved word. To use it as a name, quote it: \`"${word.toLowerCase()}"\`.`
}

function remedyForDifference({ object, structure }: ExistingObject): string {
  if (structure?.kind === 'different' && structure.anotherKind) return 'Choose another name.'
  if (object.kind === 'column') return 'Change the existing column with ALTER COLUMN, or choose another name.'
  if (isReplaceable(object))
    return 'Use CREATE OR REPLACE if this one should replace it, or choose another name.'
  return object.kind === 'table' || object.kind === 'type' || object.kind === 'sequence'
    ? 'Add the difference with ALTER, or choose another name: a guard such as IF NOT EXISTS would only hide it.'
    : 'Drop the existing one first if this one should replace it, or choose another name: a guard would only hide the difference.'
}

function whatToDelete({ operation, statement, existingObject }: Failure): string {
  if (operation?.additional.length)
    return `Remove from this operation what creates ${describeObject(existingObject?.object ?? { kind: 'other', name: '' })}.`
  if (operation) return 'Delete this operation.'
  const commands =
    statement && existingObject?.object.table !== undefined ? alterTableCommands(statement.text) : undefined
  return commands && commands.pieces.length > 1
    ? 'Delete this part of the statement.'
    : 'Delete this statement.'
}

function isReplaceable({ kind }: ObjectName): boolean {
  return kind === 'function' || kind === 'view' || kind === 'trigger'
}
