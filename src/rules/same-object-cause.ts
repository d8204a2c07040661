import type { Finding, Found } from '../model/finding.ts'
import type { Position } from '../model/position.ts'

/**
 * One cause, one finding: where the replay stopped at the very object that was found twice by reading, the finding of
 * the replay is the one to read, for it knows both structures.
 */
export function underReplay(findings: readonly Found[]): Found[] {
  const duplicates = findings.filter(
    ({ rule, causedBy }) => rule.startsWith('replay-duplicate-') && causedBy === undefined,
  )
  return findings.map(finding => {
    if (finding.rule !== 'same-object') return finding
    const here = duplicates.filter(({ path }) => path === finding.path)
    const cause =
      here.find(({ object }) => object !== undefined && object.key === finding.object?.key) ??
      here.find(({ range }) => isWithin(range.start, finding.range))
    return cause ? { ...finding, causedBy: cause.fingerprint } : finding
  })
}

function isWithin({ line, column }: Position, range: Finding['range']): boolean {
  const { start, end } = range
  return (
    (line > start.line || (line === start.line && column >= start.column)) &&
    (line < end.line || (line === end.line && column < end.column))
  )
}
