import type { Failure } from './failure.ts'
import { symbolOf } from './symbol.ts'

/** One failure that both tracks met is one finding. */
export function mergeFailures(failures: readonly Failure[]): Failure[] {
  const kept = new Map<string, Failure>()
  const replacedBySquash = new Map<Failure, Failure>()
  for (const failure of failures) {
    const { item, span } = failure
    const key = JSON.stringify([
      item.migration.file.path,
      item.migration.file.oid,
      span.start,
      symbolOf(failure),
    ])
    const first = kept.get(key)
    // Within one track two failures of a place are two.
    if (!first || [...failure.tracks].some(track => first.tracks.has(track))) {
      kept.set(first ? `${key}${kept.size}` : key, failure)
      continue
    }
    for (const track of failure.tracks) first.tracks.add(track)
    // What has a reason of its own on one track is no mere consequence.
    if (!failure.causedBy) delete first.causedBy
    replacedBySquash.set(failure, first)
  }
  for (const failure of kept.values()) {
    const cause = failure.causedBy && replacedBySquash.get(failure.causedBy)
    if (cause) failure.causedBy = cause
  }
  return [...kept.values()]
}
