import { attributeOf } from '../../../languages/python/access.ts'
import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'

/** A method of a Migration class that decides what its operations do. */
export interface Override {
  name: string
  at: Span
}

/**
 * Does a migration say itself what is done with its operations? Then the list alone does not tell what happens.
 * https://github.com/django/django/blob/main/django/db/migrations/migration.py
 */
export function overrideIn(migration: Extract<Value, { kind: 'class' }>, text: string): Override | undefined {
  for (const name of ['apply', 'mutate_state', '__init__']) {
    const method = attributeOf(migration, name)
    if (!method) continue
    // Many only add to the graph (`self.replaces`, `self.dependencies`), which is followed elsewhere.
    const body = method.kind === 'function' ? text.slice(method.node.from, method.node.to) : ''
    if (name === '__init__' && method.kind === 'function' && !/\b(?:operations|atomic)\b/.test(body)) continue
    return { name, at: { start: method.at.start, end: endOfLine(text, method.at) } }
  }
  return undefined
}

function endOfLine(text: string, { start, end }: Span): number {
  const line = text.indexOf('\n', start)
  return line === -1 ? end : Math.min(end, line)
}
