import { alterTableCommands } from '../languages/sql/alter-table-commands.ts'
import { describeObject } from '../languages/sql/objects.ts'
import { type Edit, type Fix, fix, type NewFile } from '../model/fix.ts'
import type { Failure } from '../replay/failure.ts'
import type { ReplayRequest } from '../replay/request.ts'

/**
 * In place of a statement that makes something else than what exists: a file of its own with what is lacking, or the
 * statements themselves where what follows needs it at once.
 */
export function sqlSupplement(
  { item, existingObject, statement }: Failure,
  deletion: Edit | undefined,
  request: ReplayRequest,
  atOnce: boolean,
): Fix[] {
  if (!deletion || existingObject?.structure?.kind !== 'different') return []
  const { missing } = existingObject.structure
  if (missing.length === 0) return []
  const inPlace = atOnce || hasSections(item.text)
  const creates = inPlace ? undefined : nextFile(item.migration.file.path, request, missing)
  if (inPlace ? isOneOfSeveral(statement) : !creates) return []
  const newline = item.text.includes('\r\n') ? '\r\n' : '\n'
  const replacement = inPlace ? missing.map(sql => `${sql};${newline}`).join('') : ''
  return [
    fix({
      title: keeping(describeObject(existingObject.object), missing, inPlace),
      applies:
        'Right if both mean the same thing, and this migration has not been applied anywhere yet. On existing rows, what it adds can fail: NOT NULL without a default, a unique or foreign key that they violate, a type that they do not fit.',
      edits: [{ ...deletion, replacement }],
      creates: creates ? [creates] : [],
    }),
  ]
}

/** A command of an ALTER TABLE: there, no statement can take its place. */
function isOneOfSeveral(statement: Failure['statement']): boolean {
  return (alterTableCommands(statement?.text ?? '')?.pieces.length ?? 0) > 1
}

/** Files that hold both directions are written by their tool's rules, not by ours. */
function hasSections(text: string): boolean {
  return /^[ \t]*--[ \t]*(?:\+goose|\+micrate|migrate:)/m.test(text)
}

/** The next number of the directory, as wide as the others, where files are one number, a name, and `.sql`. */
function nextFile(path: string, request: ReplayRequest, missing: readonly string[]): NewFile | undefined {
  const directory = path.slice(0, path.lastIndexOf('/') + 1)
  const numbers: string[] = []
  for (const { migration } of request.merged) {
    const { path: other } = migration.file
    if (!other.startsWith(directory)) continue
    const number = /^(\d+)_[^./]*\.sql$/.exec(other.slice(directory.length))?.[1]
    if (number === undefined) return undefined
    numbers.push(number)
  }
  let next = 1n
  for (const number of numbers) if (BigInt(number) >= next) next = BigInt(number) + 1n
  const width = numbers.at(-1)?.length ?? 1
  return {
    path: `${directory}${String(next).padStart(width, '0')}_match_existing.sql`,
    content: missing.map(sql => `${sql};\n`).join(''),
  }
}

/** Does something after a failure need what the existing object lacks? Then a later migration would bring it too late. */
export function isNeededAtOnce(group: readonly Failure[], failures: readonly Failure[]): boolean {
  return failures.some(
    one => one.causedBy && !one.existingObject && group.includes(one.causedBy) && !group.includes(one),
  )
}

/** How the answer is called that leaves what exists where it is. */
export function keeping(object: string, statements: readonly string[], inPlace: boolean): string {
  const adds = statements.every(sql => !/ DROP |^DROP /.test(sql))
  const where = inPlace ? 'here' : 'in a separate migration'
  return `Keep ${object}, and ${adds ? 'add what it lacks' : 'change what differs'} ${where}`
}
