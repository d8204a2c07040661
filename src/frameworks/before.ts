import type { HistoryReading } from '../model/history.ts'
import type { HistoryLocation } from '../model/history-location.ts'

/** What was read of the same history in base: a name is unique in a tree, and both trees are read by one configuration. */
export function readingBefore(
  base: readonly HistoryReading[],
  { framework, name }: HistoryLocation,
): HistoryReading | undefined {
  return base.find(one => one.framework === framework && one.name === name)
}
