import type { Edit } from '../model/fix.ts'
import { rangeOf } from '../model/position.ts'
import type { Change } from '../replay/fix-provider.ts'
import type { ReplayMigration } from '../replay/request.ts'

export function editsOf({ migration, text }: ReplayMigration, changes: readonly Change[]): Edit[] {
  return changes.map(({ start, end, replacement }) => ({
    path: migration.file.path,
    range: rangeOf(text, start, end),
    replacement,
  }))
}
