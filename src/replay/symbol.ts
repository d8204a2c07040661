import { describeObject } from '../languages/sql/objects.ts'
import type { Failure } from './failure.ts'

/** What identifies a failure in its file: codes and names, so that it stays the same when the file moves on. */
export function symbolOf({ reason, existingObject, statement }: Failure): string {
  const firstWords = (statement?.text ?? '')
    .split(/[\s(;]+/, 6)
    .join(' ')
    .toLowerCase()
  if (reason.kind === 'stopped') return `stopped ${reason.why}`
  if (reason.kind === 'skipped') return `skipped ${firstWords}`
  return `${reason.error.code} ${existingObject ? describeObject(existingObject.object) : firstWords}`
}
