import type { ReplayMigration, ReplayRequest, Track } from './request.ts'

/** Which migrations run where. The tracks share a prefix, which is replayed once. */
export interface Plan {
  prefix: ReplayMigration[]
  /** What each asked-for track runs after the prefix. One entry for both where they are the same. */
  tails: { tracks: Track[]; migrations: ReplayMigration[] }[]
  /** How many migrations of the upgrade track are base's own. */
  baseLength: number
}

export function planOf(request: ReplayRequest): Plan {
  const { modes } = request
  const skipped = replacedBySquash(request)
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

/** The ids that the schema dump stands for, or what the project makes of its models. */
export function replacedBySquash({ startFrom, builtBase, base }: ReplayRequest): Set<string> {
  if (builtBase) return new Set(base.map(one => one.migration.id))
  if (!startFrom) return new Set()
  const last =
    startFrom.through === undefined
      ? base.length - 1
      : base.findIndex(one => one.migration.id === startFrom.through)
  return new Set(base.slice(0, last + 1).map(one => one.migration.id))
}

/** Why nothing can be replayed: the dump is said to stand for migrations up to one that is not there. */
export function whyNoStart({ startFrom, base }: ReplayRequest): string | undefined {
  const through = startFrom?.through
  if (through === undefined || base.length === 0 || base.some(one => one.migration.id === through))
    return undefined
  const near = nearest(
    through,
    base.map(one => one.migration.id),
  )
  return `Nothing was replayed: start-from names ${through} under \`through:\`, and base has no migration of that id. Near it are: ${near.join(', ')}.`
}

const mostNear = 5

/** The ids that share most pairs of letters with what was written. */
function nearest(written: string, ids: readonly string[]): string[] {
  const wanted = pairsOf(written)
  const score = (id: string): number => {
    const own = pairsOf(id)
    let shared = 0
    for (const pair of wanted) if (own.has(pair)) shared++
    return (2 * shared) / Math.max(wanted.size + own.size, 1)
  }
  return [...ids]
    .map(id => ({ id, score: score(id) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear)
    .map(({ id }) => id)
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i < Math.min(text.length - 1, 200); i++) pairs.add(text.slice(i, i + 2).toLowerCase())
  return pairs
}

function same(a: ReplayMigration | undefined, b: ReplayMigration | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.migration.id === b.migration.id &&
    a.migration.file.oid === b.migration.file.oid
  )
}
