import { z } from 'zod'
import { EngineUnavailableError, reasonOf, type ScratchDatabase } from '../postgres/engine.ts'
import { catalogQuery } from './catalog-query.ts'

interface CatalogObject {
  /** Without its kind: 'public.t', 'public.t.x', 'public.f(integer)'. */
  name: string
  /** As PostgreSQL prints it, or '' where an object is there or not. */
  definition: string
  /** The table or view that it is part of, as a key of the catalog. */
  partOf?: string
}

/** A database's structure without oids, owners, privileges, statistics, and whatever an extension brings. */
export interface Catalog {
  /** By a name for people: 'table public.t', 'column public.t.x', 'index public.t_x_idx', 'function public.f(integer)'. */
  objects: ReadonlyMap<string, CatalogObject>
  /** The column names of each table in their order. */
  columns: ReadonlyMap<string, readonly string[]>
}

export interface CatalogDifference {
  /** 'column public.t.x'; for a column order the table. */
  object: string
  /** Without its kind. */
  name: string
  /** The definition on each side; absent where the object is missing. */
  left?: string
  right?: string
  kind: 'missing-left' | 'missing-right' | 'different' | 'column-order'
}

const answer = z.object({
  objects: z.array(z.tuple([z.string(), z.string(), z.string(), z.string().nullable()])),
  columns: z.array(z.tuple([z.string(), z.array(z.string()).nullable()])),
})

/**
 * The structure of a database, outside of a transaction. `exclude`: tables that do not count, such as a runner's
 * own, as 'public.schema_migrations'.
 * @throws {EngineUnavailableError} when the database does not answer.
 */
export async function catalogOf(
  database: Pick<ScratchDatabase, 'run'>,
  exclude: readonly string[] = [],
): Promise<Catalog> {
  const outcome = await database.run(catalogQuery(exclude))
  if (outcome.kind !== 'ok') {
    throw new EngineUnavailableError(
      `The catalog of the database could not be read: ${reasonOf(outcome).replace(/\.$/, '')}.`,
    )
  }
  const { objects, columns } = answer.parse(outcome.rows[0])
  return {
    objects: new Map(
      objects.map(([kind, name, definition, partOf]) => [
        `${kind} ${name}`,
        { name, definition, ...(partOf !== null && { partOf }) },
      ]),
    ),
    columns: new Map(columns.map(([table, names]) => [table, names ?? []])),
  }
}

/** Where two catalogs differ, sorted by object. What is part of a table that one side lacks is not reported again. */
export function diffCatalogs(left: Catalog, right: Catalog): CatalogDifference[] {
  const differences: CatalogDifference[] = []
  for (const object of new Set([...left.objects.keys(), ...right.objects.keys()])) {
    const one = left.objects.get(object)
    const other = right.objects.get(object)
    const whole = one?.partOf ?? other?.partOf
    if (whole !== undefined && left.objects.has(whole) !== right.objects.has(whole)) continue
    if (one && other) {
      if (one.definition !== other.definition) {
        const { name } = one
        differences.push({ object, name, left: shown(one), right: shown(other), kind: 'different' })
      }
    } else if (one) differences.push({ object, name: one.name, left: shown(one), kind: 'missing-right' })
    else if (other) differences.push({ object, name: other.name, right: shown(other), kind: 'missing-left' })
  }
  differences.push(...columnOrders(left, right))
  return differences.sort((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0))
}

/** Of the columns that both have: a missing one is a difference of its own. */
function* columnOrders(left: Catalog, right: Catalog): Iterable<CatalogDifference> {
  for (const [table, names] of left.columns) {
    const others = right.columns.get(table)
    if (!others) continue
    const both = new Set(others.filter(name => names.includes(name)))
    const one = names.filter(name => both.has(name)).join(', ')
    const other = others.filter(name => both.has(name)).join(', ')
    const name = left.objects.get(table)?.name ?? table
    if (one !== other) yield { object: table, name, left: one, right: other, kind: 'column-order' }
  }
}

function shown({ definition }: CatalogObject): string {
  return definition === '' ? 'exists' : definition
}
