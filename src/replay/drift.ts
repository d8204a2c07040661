import { failure, type Result, success } from '../model/result.ts'
import type { Engine } from '../postgres/engine.ts'
import { type Catalog, type CatalogDifference, catalogOf, diffCatalogs } from '../schema/catalog.ts'
import { loadDump } from './load-dump.ts'
import { prepareDatabase } from './prepare.ts'
import { Replica } from './replica.ts'
import type { ReplayRequest, SchemaFile } from './request.ts'

/** In what the migrations and a committed schema file differ. Left is what the migrations make. */
export interface Drift {
  /** What base did not differ in. */
  introduced: CatalogDifference[]
  /** What base differs in as well. */
  base: CatalogDifference[]
}

export interface Catalogs {
  /** All of merged on an empty database. */
  merged: Catalog
  /** All of base; undefined where base was not replayed on its own. */
  base: Catalog | undefined
}

/**
 * Compares what the migrations make with what the committed file says, both on the same server, so that only what
 * differs in the database counts. The reason is a sentence: a file could not be loaded.
 */
export async function driftOf(
  request: ReplayRequest & { schema: SchemaFile },
  catalogs: Catalogs,
  engine: Engine,
): Promise<Result<Drift>> {
  const { schema } = request
  const now = await catalogOfFile(request, schema.text, engine)
  if (!now.ok) return now
  const differences = await differencesOf(catalogs.merged, now.value, schema)
  if (differences.length === 0 || request.base.length === 0)
    return success({ introduced: differences, base: [] })
  // Whether base differs already can't be known without base: then nobody is to blame.
  if (!catalogs.base) return success({ introduced: [], base: differences })
  const before =
    schema.base === undefined
      ? undefined
      : schema.base === schema.text
        ? now
        : await catalogOfFile(request, schema.base, engine)
  // A file that base has not, or that can't be loaded there, can't have differed.
  const known = new Set(
    before?.ok ? (await differencesOf(catalogs.base, before.value, schema)).map(keyOf) : [],
  )
  return success({
    introduced: differences.filter(difference => !known.has(keyOf(difference))),
    base: differences.filter(difference => known.has(keyOf(difference))),
  })
}

function keyOf({ object, kind, left, right }: CatalogDifference): string {
  return JSON.stringify([object, kind, left, right])
}

/** What the platform brings is there for both. */
async function catalogOfFile(
  { schema: { path }, startFrom: _, ...request }: ReplayRequest & { schema: SchemaFile },
  text: string,
  engine: Engine,
): Promise<Result<Catalog>> {
  return await Replica.during(engine, request.deadline, async replica => {
    const unknowns: string[] = []
    if (!(await prepareDatabase(request, replica, { unknowns, notVerified: [] })))
      return failure(unknowns.join(' '))
    const additional = request.prelude.length > 0 ? 'what is there already' : undefined
    const { failed } = await loadDump({ path, text, ...(additional && { additional }) }, replica)
    if (failed !== undefined)
      return failure(
        `${path}, the schema that the migrations should create, could not be loaded for the comparison: it ${failed}`,
      )
    return success(await catalogOf(replica.database))
  })
}

async function differencesOf(
  made: Catalog,
  said: Catalog,
  { leftOut }: SchemaFile,
): Promise<CatalogDifference[]> {
  const { pathMatcher } = await import('../text/globs.ts')
  const matches = pathMatcher(leftOut)
  const counts = (object: string, catalog: Catalog): boolean => {
    const one = catalog.objects.get(object)
    const whole = one?.partOf === undefined ? undefined : catalog.objects.get(one.partOf)
    return ![one, whole].some(known => known !== undefined && matches(known.name))
  }
  const only = (catalog: Catalog): Catalog => ({
    objects: new Map([...catalog.objects].filter(([object]) => counts(object, catalog))),
    columns: new Map([...catalog.columns].filter(([table]) => counts(table, catalog))),
  })
  return diffCatalogs(only(made), only(said))
}
