import { effectsOf } from '../languages/sql/effects.ts'
import type { ObjectKind } from '../languages/sql/objects.ts'
import { namesInMessage } from '../postgres/locate-error.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { type SqlStep, scriptOf } from './units.ts'

/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000'])

/**
 * Can an error come from an extension that is not here? It says that something is missing, and nothing of that name
 * was ever made, renamed or dropped by what ran before.
 */
export async function mayComeFromOutside(
  error: PostgresError,
  ran: readonly { steps: readonly SqlStep[] }[],
): Promise<boolean> {
  if (!notThere.has(error.code)) return false
  // PostgreSQL quotes no name of a routine, and has no field for it.
  const routine = /^\w+ (?:.*[."])?([\w$]+)"?\(/.exec(error.message)?.[1]
  const names = [...namesInMessage(error.message), ...(routine === undefined ? [] : [routine])]
  return names.length === 0 || !(await touched(ran, names))
}

/** Did what ran before make, rename or drop something of that name? */
export async function touched(
  ran: readonly { steps: readonly SqlStep[] }[],
  names: readonly string[],
  kind?: ObjectKind,
): Promise<boolean> {
  const needles = names.map(name => name.toLowerCase())
  for (const step of ran.flatMap(({ steps }) => steps)) {
    const text = step.text.toLowerCase()
    if (!needles.some(needle => text.includes(needle))) continue
    for (const statement of (await scriptOf(step)).statements) {
      const { creates, drops, renames } = effectsOf(statement)
      const objects = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])]
      if (objects.some(one => names.includes(one.name) && (kind === undefined || one.kind === kind)))
        return true
    }
  }
  return false
}
