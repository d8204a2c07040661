import { reasonOf } from '../../../languages/python/interpreter/operators.ts'
import { nameOf, type Value } from '../../../languages/python/interpreter/values.ts'

/** An operation that can't be turned into SQL. `message` ends a sentence. Caught where the operation is called. */
export class NotKnown extends Error {}

export function notKnown(value: Value | undefined, what: string): NotKnown {
  if (!value) return new NotKnown(`${what} is not given`)
  if (value.kind === 'unknown') return new NotKnown(`${what} depends on ${value.reason}`)
  if (value.kind === 'foreign' || value.kind === 'foreign-call')
    return new NotKnown(`${what} is ${nameOf(value)}`)
  return new NotKnown(`${what} is ${reasonOf(value)}`)
}
