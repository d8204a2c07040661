import type { ReplayMigration, ReplayRequest, Track } from './request.ts'

/** Which migrations run where. The tracks share a prefix, which is replayed once. */
export interface Plan {
  prefix: ReplayMigration[]
  /** What each asked-for track runs behind the prefix. One entry for both where they are the same. */
  tails: { tracks: Track[]; migrations: ReplayMigration[] }[]
  /** How many migrations of the upgrade track are base's own. */
  baseLength: number
}

export function planOf(request: ReplayRequest): Plan {
  const { modes } = request
  const skipped = standsFor(request)
  const left = (migrations: readonly ReplayMigration[]) =>
    migrations.filter(one => !skipped.has(one.migration.id))
  const base = left(request.base)
  const fresh = left(request.merged)
  const upgrade = [...base, ...left(request.pending)]
  const baseLength = base.length
  if (!modes.fresh && !modes.upgrade) return { prefix: [], tails: [], baseLength }
  if (!modes.upgrade) return { prefix: fresh, tails: [{ tracks: ['fresh'], migrations: [] }], baseLength }
  if (!modes.fresh) return { prefix: upgrade, tails: [{ tracks: ['upgrade'], migrations: [] }], baseLength }

  let shared = 0
  const most = request.partsAtBase ? baseLength : upgrade.length
  while (shared < most && same(fresh[shared], upgrade[shared])) shared++
  // The merged side's migrations say which of them the change brings.
  const prefix = fresh.slice(0, shared)
  if (shared === fresh.length && shared === upgrade.length) {
    return { prefix, tails: [{ tracks: ['fresh', 'upgrade'], migrations: [] }], baseLength }
  }
  return {
    prefix,
    tails: [
      { tracks: ['upgrade'], migrations: upgrade.slice(shared) },
      { tracks: ['fresh'], migrations: fresh.slice(shared) },
    ],
    baseLength,
  }
}

/** The ids that the schema dump stands for. */
export function standsFor({ startFrom, base }: ReplayRequest): Set<string> {
  if (!startFrom) return new Set()
  const ids = base.map(one => one.migration.id)
  const last = startFrom.through === undefined ? ids.length - 1 : ids.indexOf(startFrom.through)
  return new Set(ids.slice(0, last + 1))
}

function same(a: ReplayMigration | undefined, b: ReplayMigration | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.migration.id === b.migration.id &&
    a.migration.file.oid === b.migration.file.oid
  )
}
