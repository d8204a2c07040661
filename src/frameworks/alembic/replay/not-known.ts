import { reasonOf } from '../../../languages/python/interpreter/operators.ts'
import { nameOf, type Value } from '../../../languages/python/interpreter/values.ts'

/** An operation that can't be turned into SQL. `message` ends a sentence. Caught where the operation is called. */
export class NotKnownError extends Error {}

export function notKnown(value: Value | undefined, what: string): NotKnownError {
  if (!value) return new NotKnownError(`${what} is not given`)
  if (value.kind === 'unknown') return new NotKnownError(`${what} depends on ${value.reason}`)
  if (value.kind === 'foreign' || value.kind === 'foreign-call')
    return new NotKnownError(`${what} is ${nameOf(value)}`)
  return new NotKnownError(`${what} is ${reasonOf(value)}`)
}
