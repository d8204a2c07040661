import type { HistoryReading, PassedBy } from '../model/history.ts'
import type { HistoryLocation } from '../model/history-location.ts'

/** What was read of the same history in base: a name is unique in a tree, and both trees are read by one configuration. */
export function readingBefore(
  base: readonly HistoryReading[],
  { framework, name }: HistoryLocation,
): HistoryReading | undefined {
  return base.find(one => one.framework === framework && one.name === name)
}

/**
 * A list of migrations that its runner refuses: it runs nothing at all. What base has is there still, so that nothing is
 * said to be removed.
 */
export function refusedList(
  reading: Omit<HistoryReading, 'migrations' | 'parents' | 'unreadable'>,
  before: HistoryReading | undefined,
  problem: PassedBy,
): HistoryReading {
  return {
    ...reading,
    migrations: before?.migrations ?? [],
    parents: before?.parents ?? new Map(),
    unreadable: [],
    neverRun: [problem],
  }
}
