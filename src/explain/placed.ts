import type { Found } from '../model/finding.ts'
import { rangeOf, type Span } from '../model/position.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'

/** Where a finding of a replay stands: a span of a migration's file. */
export function placed(
  request: ReplayRequest,
  item: ReplayMigration,
  { start, end }: Span,
): Pick<Found, 'framework' | 'history' | 'path' | 'range'> {
  return {
    framework: request.framework,
    history: item.history ?? request.history,
    path: item.migration.file.path,
    range: rangeOf(item.text, start, Math.max(end, start)),
  }
}
