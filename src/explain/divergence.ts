import { type Finding, finding, type RelatedPlace } from '../model/finding.ts'
import { firstOf } from '../model/listing.ts'
import { contentOf, identityOf } from '../model/migration.ts'
import { startOfFile } from '../model/position.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { type Catalog, type CatalogDifference, diffCatalogs } from '../schema/catalog.ts'

interface Suspect {
  item: ReplayMigration
  what: 'edited' | 'removed' | 'late' | 'twin'
  /** The path of the one in base whose identity a twin has. */
  of?: string
}

/** Says how a new database and one that has all of base end up different, and what in the change makes them so. */
export function describeDivergence(
  request: ReplayRequest,
  fresh: Catalog,
  upgrade: Catalog,
): Finding | undefined {
  const all = diffCatalogs(fresh, upgrade)
  const real = all.filter(difference => difference.kind !== 'column-order')
  const shown = real.length > 0 ? real : all
  if (shown.length === 0) return undefined
  const suspects = suspectsOf(request)
  const first = suspects.find(suspect => suspect.what !== 'removed') ?? suspects[0]
  const item = first?.item ?? request.merged.findLast(one => one.introduced) ?? request.merged.at(-1)
  const place = item?.migration
  return finding(
    {
      rule: 'replay-diverges',
      severity: real.length > 0 ? 'error' : 'note',
      introduced: true,
      framework: request.framework,
      history: item?.history ?? request.history,
      path: place?.file.path ?? '',
      range: place?.range ?? startOfFile,
      message: real.length > 0 ? differs(shown, suspects) : onlyOrder(shown, suspects),
      symbol: shown
        .map(({ object }) => object)
        .sort()
        .join(' '),
      related: suspects.filter(suspect => suspect !== first && suspect.what !== 'removed').map(related),
      table: {
        title: 'What differs',
        head: ['object', 'new database', 'database with all of base'],
        rows: shown.map(difference => [
          difference.object,
          side(difference, 'left'),
          side(difference, 'right'),
        ]),
      },
    },
    'error',
  )
}

function differs(differences: readonly CatalogDifference[], suspects: readonly Suspect[]): string {
  return (
    `A new database and one that has all of base end up different: ${list(differences)}. ${blame(suspects)}` +
    'What works on one can fail on the other. Leave applied migrations as they are, and make the change in a new one.'
  )
}

function onlyOrder(differences: readonly CatalogDifference[], suspects: readonly Suspect[]): string {
  return (
    `A new database and one that has all of base end up with columns in a different order: ${list(differences)}. ${blame(suspects)}` +
    'This matters only where something relies on that order: INSERT without a column list, SELECT * by position, COPY.'
  )
}

function list(differences: readonly CatalogDifference[]): string {
  return firstOf([...new Set(differences.map(({ object }) => object))], 6)
}

function blame(suspects: readonly Suspect[]): string {
  const named = suspects.slice(0, 4).map(suspect => `${suspect.item.migration.file.path} ${didWhat(suspect)}`)
  return named.length === 0 ? '' : `The likely cause: ${named.join('; ')}. `
}

function didWhat({ what, of }: Suspect): string {
  switch (what) {
    case 'edited':
      return 'was edited after it was merged'
    case 'removed':
      return 'was removed'
    case 'late':
      return 'comes before migrations that are already on base'
    case 'twin':
      return `calls itself what ${of} is called in base, and does something else`
  }
}

function side(difference: CatalogDifference, which: 'left' | 'right'): string {
  return difference[which] ?? '–'
}

function related({ item, what }: Suspect): RelatedPlace {
  const { file, range } = item.migration
  const message =
    what === 'late'
      ? 'comes before migrations that are on base'
      : what === 'twin'
        ? 'differs as well'
        : `${what} as well`
  return { path: file.path, range, message }
}

/** What of the change can make the two tracks differ. */
function suspectsOf({ base, merged, pending }: ReplayRequest): Suspect[] {
  const after = new Map(merged.map((item, index) => [item.migration.id, { item, index }]))
  const byIdentity = new Map(merged.map((item, index) => [identityOf(item.migration), { item, index }]))
  const suspects: Suspect[] = []
  let lastOfBase = -1
  for (const item of base) {
    const { id, file } = item.migration
    const now = after.get(id) ?? byIdentity.get(identityOf(item.migration))
    if (!now) suspects.push({ item, what: 'removed' })
    else {
      lastOfBase = Math.max(lastOfBase, now.index)
      if (contentOf(now.item.migration) === contentOf(item.migration)) continue
      if (now.item.migration.file.path === file.path || now.item.migration.id !== id)
        suspects.push({ item: now.item, what: 'edited' })
      else suspects.push({ item: now.item, what: 'twin', of: file.path })
    }
  }
  for (const item of pending) {
    if ((after.get(item.migration.id)?.index ?? lastOfBase) < lastOfBase)
      suspects.push({ item, what: 'late' })
  }
  return suspects
}
