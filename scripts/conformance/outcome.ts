import { type Catalog, type CatalogDifference, diffCatalogs } from '../../src/schema/catalog.ts'

/** How objects of one sort came out. */
interface Share {
  equal: number
  total: number
}

export interface Outcome {
  name: string
  migrations: number
  shares: Record<string, Share>
  differences: CatalogDifference[]
  errors: string[]
  unverified: string[]
  skipped: string[]
  failed?: string
  /** Migrations that were taken back one by one, and after how many of them both catalogs were equal. */
  down: Share
  downDifferences: string[]
}

export function emptyOutcome(name: string): Outcome {
  return {
    name,
    migrations: 0,
    shares: {},
    differences: [],
    errors: [],
    unverified: [],
    skipped: [],
    down: { equal: 0, total: 0 },
    downDifferences: [],
  }
}

/** Of what the real run made, how much is equal, by sort. */
export function compareCatalogs(outcome: Outcome, real: Catalog, ours: Catalog): void {
  outcome.differences = diffCatalogs(real, ours)
  for (const [object, { definition }] of real.objects) {
    const sort = object.slice(0, object.indexOf(' '))
    outcome.shares[sort] ??= { equal: 0, total: 0 }
    outcome.shares[sort].total++
    if (ours.objects.get(object)?.definition === definition) outcome.shares[sort].equal++
  }
}

/** The last words of what did not run. */
export function lastWords(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : undefined
  return (text || (error instanceof Error ? error.message : String(error)))
    .trim()
    .split('\n')
    .slice(-2)
    .join(' ')
}

/** After one more migration was taken back on both sides. */
export function compareDown(
  outcome: Outcome,
  id: string,
  sides: { real: Catalog; ours: Catalog; why?: string },
): void {
  const different = diffCatalogs(sides.real, sides.ours).filter(({ kind }) => kind !== 'column-order')
  outcome.down.total++
  if (different.length === 0 && sides.why === undefined) outcome.down.equal++
  else
    outcome.downDifferences.push(
      `${id}: ${
        sides.why ??
        different
          .slice(0, 3)
          .map(
            ({ object, left, right }) =>
              `${object}: ${left ?? 'nothing'} really, ${right ?? 'nothing'} statically`,
          )
          .join('; ')
      }`,
    )
}
