import type { DbObject, ObjectName } from '../languages/sql/objects.ts'
import type { Uses } from '../languages/sql/uses.ts'
import { isSameSpan } from '../model/position.ts'
import type { Rest } from '../schema/structure.ts'
import type { FailedOperation, Failure } from './failure.ts'

import { type SqlStep, type Unit, understand } from './units.ts'

/** An operation of a framework sends several statements: those have one span in the file, and none of them is its text. */

/** What failed before of the operation: a column that is there has its index already, too. */
export function ofSameOperation(failures: readonly Failure[], { step }: Unit): Failure | undefined {
  if (step.verbatim) return undefined
  const first = failures.find(
    ({ statement }) => statement?.verbatim === false && isSameSpan(statement.span, step.span),
  )
  return first?.causedBy ?? first
}

export function operationOf(units: readonly Unit[], { step }: Unit): FailedOperation {
  const statements = units.filter(unit => isSameOperation(unit.step, step)).map(({ text }) => text)
  return { statements, additional: [] }
}

/** What the migration does to the same table after a statement: its keys and indexes come apart from it. */
export async function restOf(
  units: readonly Unit[],
  unit: Unit,
  { name, table = name }: ObjectName,
): Promise<Rest> {
  const own: string[] = []
  const later: string[] = []
  for (const next of units.slice(units.indexOf(unit) + 1)) {
    if (!next.text.includes(table) || !/^\s*(?:create|alter)\b/i.test(next.text)) continue
    const { uses } = await understand(next)
    if (!uses.relations.has(table)) continue
    const list = !next.step.verbatim && isSameOperation(next.step, unit.step) ? own : later
    list.push(next.text)
  }
  return { own, later }
}

/** What succeeded of an operation that failed: it would be lost together with what is there twice. */
export async function noteAdditional(
  failures: readonly Failure[],
  succeeded: readonly Unit[],
): Promise<void> {
  for (const { statement, operation, existingObject } of failures) {
    if (!operation || !statement || !existingObject) continue
    for (const unit of succeeded) {
      if (unit.step.verbatim || !isSameSpan(unit.step.span, statement.span)) continue
      const { effects, uses } = await understand(unit)
      operation.additional.push(
        ...wholes(effects.creates).filter(made => !isPartOf(made, existingObject.object, uses)),
      )
    }
  }
}

/** Without what comes along with a new table or column. */
function wholes(creates: readonly DbObject[]): readonly DbObject[] {
  return creates[0]?.kind === 'table'
    ? creates.slice(0, 1)
    : creates.filter(({ kind }) => kind !== 'sequence')
}

/** Keys and indexes of a table or column: they were compared with it. */
function isPartOf({ kind, table }: ObjectName, whole: ObjectName, uses: Uses): boolean {
  if (kind !== 'index' && kind !== 'constraint') return false
  const owner = whole.kind === 'table' ? whole.name : whole.kind === 'column' ? whole.table : undefined
  return owner !== undefined && (table === owner || (kind === 'index' && uses.relations.has(owner)))
}

function isSameOperation(a: SqlStep, b: SqlStep): boolean {
  return a === b || (!a.verbatim && !b.verbatim && isSameSpan(a.span, b.span))
}
