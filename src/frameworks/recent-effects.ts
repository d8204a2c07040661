import type { Framework } from './framework.ts'
import type { StaticEffect } from './static-effects.ts'

type Effects = NonNullable<Framework['effects']>

const recent = new WeakMap<Effects, Map<string, Promise<readonly StaticEffect[]>>>()
/** What one pull request brings is asked about more than once in a row; what came long before is not worth its room. */
const maxRecorded = 200

/** The same answers, remembered for a while: reading code is most of what judging a small change costs. */
export function memoized(effects: Effects): Effects {
  const known = recent.get(effects) ?? new Map<string, Promise<readonly StaticEffect[]>>()
  recent.set(effects, known)
  return (migration, text) => {
    const key = JSON.stringify([migration.id, migration.file.path, migration.file.oid])
    const before = known.get(key)
    if (before) return before
    const answer = effects(migration, text)
    known.set(key, answer)
    const [oldest] = known.keys()
    if (known.size > maxRecorded && oldest !== undefined) known.delete(oldest)
    return answer
  }
}
