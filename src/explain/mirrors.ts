import { objectKey } from '../languages/sql/objects.ts'
import type { Failure, InTheWay } from '../replay/failure.ts'

/**
 * Two branches that make the same object: on a new database one of them comes first, on existing ones the other, so each
 * is in the other's way. That is one cause, and it is the incoming one's.
 */
export function foldMirrors(failures: readonly Failure[]): void {
  const incoming = failures.filter(({ item, causedBy }) => item.introduced && !causedBy)
  for (const failure of failures) {
    if (failure.item.introduced || failure.causedBy || !failure.inTheWay) continue
    const twin = incoming.find(one => isMirror(one, failure))
    if (!twin) continue
    failure.causedBy = twin
    for (const track of failure.tracks) twin.tracks.add(track)
    for (const one of failures) if (one.causedBy === failure) one.causedBy = twin
  }
}

function isMirror(a: Failure, b: Failure): boolean {
  return (
    a.inTheWay !== undefined &&
    b.inTheWay !== undefined &&
    objectKey(a.inTheWay.object) === objectKey(b.inTheWay.object) &&
    creatorOf(a.inTheWay) === b.item.migration.file.path &&
    creatorOf(b.inTheWay) === a.item.migration.file.path
  )
}

function creatorOf({ creator }: InTheWay): string | undefined {
  return creator?.by.migration.file.path
}
