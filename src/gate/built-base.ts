import type { Framework } from '../frameworks/framework.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import type { ReplayInput } from './replay-request.ts'

interface OnBase {
  base: readonly History[]
  onBase: readonly ReplayMigration[]
  pending: readonly (Migration | ReplayMigration)[]
  startFrom: ReplayRequest['startFrom']
  /** Is it the files that are replayed, and not what a command sends? */
  readsFiles?: boolean
}

/** Where base begins with what its models declare. A new database gets that as well, and no migration runs there. */
export async function builtBaseOf(
  { baseTree, mode }: ReplayInput,
  framework: Framework,
  { base, onBase, pending, startFrom, readsFiles }: OnBase,
): Promise<Pick<ReplayRequest, 'modes' | 'builtBase'> | undefined> {
  if (!readsFiles || startFrom || onBase.length === 0 || pending.length === 0) return undefined
  const builtBase = await framework.builtBase?.(base, baseTree, onBase)
  return builtBase && { builtBase, modes: { fresh: false, upgrade: mode !== 'fresh' } }
}
