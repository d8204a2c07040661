import { effectsOf } from '../languages/sql/effects.ts'
import type { DbObject, Effects, ObjectName } from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { existsCondition } from '../schema/object-sql.ts'
import type { Run } from '../schema/parts.ts'
import { compareStructure, type Rest } from '../schema/structure.ts'
import type { ExistingObject } from './failure.ts'

/** Looks at a database in which the statement has not run, and takes back what it tries there. */
type Look = <T>(look: (run: Run) => Promise<T>) => Promise<T | undefined>

/** What a duplicate stumbles over, and how it compares with what the statement wants. */
export async function findExistingObject(
  look: Look,
  statement: SqlStatement,
  found: ObjectName | DbObject,
  rest?: Rest,
): Promise<ExistingObject> {
  const effects = effectsOf(statement)
  const object = await constraintOf(look, found, effects)
  if (isNameOnly(object, effects)) return { object, nameOnly: true }
  const made = 'start' in object ? object : undefined
  const structure = made && (await look(run => compareStructure(run, statement, made, rest)))
  return { object, ...(structure ? { structure } : {}) }
}

/** A unique constraint is refused for the name of its index; people know it as the constraint. */
async function constraintOf(
  look: Look,
  object: ObjectName | DbObject,
  { creates }: Effects,
): Promise<ObjectName | DbObject> {
  if (object.kind !== 'index') return object
  const twin = creates.find(({ kind, name }) => kind === 'constraint' && name === object.name)
  const condition = twin && existsCondition(twin)
  if (condition === undefined) return object
  const outcome = await look(run => run(`SELECT 1 AS yes WHERE ${condition}`))
  return twin && outcome?.kind === 'ok' && outcome.rows.length > 0 ? twin : object
}

/** Is the name all that the statement and what exists have in common? */
function isNameOnly({ kind, name }: ObjectName, { creates, renames }: Effects): boolean {
  if (renames.some(({ to }) => to.name === name)) return true
  return kind !== 'table' && kind !== 'column' && creates[0]?.kind === 'table'
}
