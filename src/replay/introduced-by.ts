import type { Failure } from './failure.ts'

/**
 * Whose fault is a failure? An incoming migration's own, yes. One of base is base's own fault when it fails on base
 * alone; when it only fails in the order or the company that the change brings, the change has broken it.
 */
export function introducedBy(
  failures: readonly Failure[],
  upgradeRan: boolean,
): (failure: Failure) => boolean {
  const brokenOnBase = new Set(
    failures.filter(failure => failure.inBase).map(failure => failure.item.migration.file.path),
  )
  const judge = (failure: Failure): boolean => {
    if (failure.causedBy) return judge(failure.causedBy)
    if (failure.item.introduced) return true
    if (failure.inBase) return false
    return !(upgradeRan && brokenOnBase.has(failure.item.migration.file.path))
  }
  return judge
}
