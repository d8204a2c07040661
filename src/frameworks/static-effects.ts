import { describeObject, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import type { Span } from '../model/position.ts'

/** An object that a migration makes, as far as its text says. */
export interface Creation {
  kind: 'creates'
  /** Equal for two objects of one database that can't both stand. */
  key: string
  /** For people, as the replay names it: `table "billings"`. */
  label: string
  /** The operation that makes it. */
  at: Span
  /** It does not fail where the object is there already, or it is not certain that it runs. */
  guarded: boolean
  /** Keys of what it goes away with: its table, its schema, a column that it is made of. */
  within: readonly string[]
  /** Only a part of something that the same operation makes: no collision of its own. */
  part: boolean
  /** Words that stand, all of them and in any case, in every text that makes the same object by its name. */
  words: readonly string[]
  /** Texts of the same history may say this instead, each as a string of its own (a model's name for its table). */
  literals?: readonly string[]
  /** One of these stands in every text that drops or renames it. */
  owners: readonly string[]
  /** Equal for creations that make the very same thing. Asked for only where two make one object. */
  definition?: () => string
  /** How to take the operation, and nothing else, out of the text. */
  removal?: Removal
}

/** An edit, with those that have to go with it (on the downgrade). */
interface Removal extends Span {
  replacement: string
  also?: readonly (Span & { replacement: string })[]
}

export type StaticEffect =
  | Creation
  | { kind: 'drops'; keys: readonly string[] }
  /** Something runs here that can't be followed: if it speaks of dropping or renaming an object, it may do so. */
  | { kind: 'unclear'; text: string }

/** A creation of an object of the database, with what follows from its name. */
export function creationOf(
  object: ObjectName,
  at: Span,
  more: Partial<Omit<Creation, 'kind' | 'key' | 'at'>> = {},
): Creation {
  const words = object.table === undefined ? [object.name] : [object.table, object.name]
  const schema = objectKey({ kind: 'schema', name: object.schema ?? 'public' })
  return {
    kind: 'creates',
    key: objectKey(object),
    label: describeObject(object),
    at,
    guarded: false,
    part: false,
    words,
    owners: words.slice(0, 1),
    ...more,
    within: [schema, ...(more.within ?? [])],
  }
}

export function tableKey(schema: string | undefined, name: string): string {
  return objectKey({ kind: 'table', name, ...(schema === undefined ? {} : { schema }) })
}

/** SQL inside a program: what it does, reported at the place of the call that sends it. */
export function relocated(effects: readonly StaticEffect[], at: Span, guarded: boolean): StaticEffect[] {
  return effects.map(effect => {
    if (effect.kind !== 'creates') return effect
    const { removal: _, definition: __, ...rest } = effect
    return { ...rest, at, guarded: guarded || effect.guarded }
  })
}

/** Takes the whole line where nothing else stands on it; a separator after it goes along. */
export function removalOf(text: string, { start, end }: Span, separator: string): Span {
  let to = end
  const following = /^[ \t]*/.exec(text.slice(to, to + 200))?.[0].length ?? 0
  if (text.startsWith(separator, to + following)) to += following + separator.length
  let from = start
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--
  const ownLine = from === 0 || /[\r\n]/.test(text.charAt(from - 1))
  const restOfLine = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(to, to + 200))
  if (ownLine && restOfLine) return { start: from, end: to + restOfLine[0].length }
  const space = /^[ \t]*/.exec(text.slice(to, to + 200))?.[0].length ?? 0
  return { start, end: restOfLine ? to : to + space }
}
