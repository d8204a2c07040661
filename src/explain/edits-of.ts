import { rangeOf } from '../findings/finding.ts'
import type { Edit } from '../findings/fix.ts'
import type { Change } from '../replay/mending.ts'
import type { ReplayMigration } from '../replay/request.ts'

export function editsOf({ migration, text }: ReplayMigration, changes: readonly Change[]): Edit[] {
  return changes.map(({ start, end, replacement }) => ({
    path: migration.file.path,
    range: rangeOf(text, start, end),
    replacement,
  }))
}
