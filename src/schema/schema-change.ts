import type { ObjectChange, SchemaChange, SchemaObject, SchemaPart } from '../model/schema-change.ts'
import { type Catalog, type CatalogDifference, diffCatalogs } from './catalog.ts'
import { kindIn, nameIn } from './recreate.ts'

/** A report is read by people: what is beyond this is counted. */
const mostObjects = 200
const mostParts = 100
const mostCharacters = 300

type Entry = NonNullable<ReturnType<Catalog['objects']['get']>>

/**
 * What leads from one catalog to another, object by object; undefined where nothing does. The order of columns is no
 * difference here. `without`: what did not run, and could have made more of it. `exclude`: tables that do not count.
 */
export function schemaChange(
  before: Catalog,
  after: Catalog,
  { without, exclude }: { without: readonly string[]; exclude: readonly string[] },
): SchemaChange | undefined {
  const differences = new Map<string, CatalogDifference>()
  for (const one of diffCatalogs(before, after))
    if (one.kind !== 'column-order') differences.set(one.object, one)
  if (differences.size === 0) return undefined
  const touched = new Set<string>()
  for (const key of differences.keys()) {
    const whole = (after.objects.get(key) ?? before.objects.get(key))?.partOf ?? key
    if (!exclude.some(name => whole === `table ${name}`)) touched.add(whole)
  }
  if (touched.size === 0) return undefined
  const keys = [...touched].sort()
  const shown = keys.slice(0, mostObjects)
  const parts = partsOf(new Set(shown), before, after)
  let more = keys.length - shown.length
  const objects = shown.map((key): SchemaObject => {
    const all = describedParts(parts.get(key) ?? [], key, { before, after, differences })
    const left = all.slice(mostParts).filter(({ change }) => change !== undefined)
    more += left.length
    const difference = differences.get(key)
    const name = (after.objects.get(key) ?? before.objects.get(key))?.name ?? key
    return {
      kind: kindIn(key, name),
      name,
      change: difference ? changeOf(difference) : 'changed',
      ...(difference ? sidesOf(before.objects.get(key), after.objects.get(key)) : {}),
      parts: all.slice(0, mostParts),
    }
  })
  return { objects, more, without: [...without] }
}

function changeOf({ kind }: CatalogDifference): ObjectChange {
  return kind === 'missing-left' ? 'added' : kind === 'missing-right' ? 'removed' : 'changed'
}

/** Of what an object was and is, as much as a reader needs. */
function sidesOf(was: Entry | undefined, is: Entry | undefined): Pick<SchemaPart, 'before' | 'after'> {
  return {
    ...(was && was.definition !== '' ? { before: clipped(was.definition) } : {}),
    ...(is && is.definition !== '' ? { after: clipped(is.definition) } : {}),
  }
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line
}

/** The keys of what belongs to each object, as it is and as it was. */
function partsOf(objects: ReadonlySet<string>, ...catalogs: readonly Catalog[]): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>()
  for (const catalog of catalogs)
    for (const [key, { partOf }] of catalog.objects)
      if (partOf !== undefined && objects.has(partOf))
        parts.set(partOf, (parts.get(partOf) ?? new Set()).add(key))
  return parts
}

interface Sides {
  before: Catalog
  after: Catalog
  differences: ReadonlyMap<string, CatalogDifference>
}

function describedParts(keys: Iterable<string>, of: string, sides: Sides): SchemaPart[] {
  const whole = sides.differences.get(of)
  const table = `${nameIn(of)}.`
  const parts = [...keys].flatMap((key): SchemaPart[] => {
    const [was, is] = [sides.before.objects.get(key), sides.after.objects.get(key)]
    const there = is ?? was
    if (!there) return []
    const kind = kindIn(key, there.name)
    // All of a table that is new, or gone, is as the table.
    const own = sides.differences.get(key) ?? whole
    const change = was && is && was.definition === is.definition ? undefined : own && changeOf(own)
    const references =
      kind === 'constraint' ? referenced(there.definition, is ? sides.after : sides.before) : undefined
    if (change === undefined && kind !== 'column' && references === undefined) return []
    return [
      {
        kind,
        name: there.name.startsWith(table) ? there.name.slice(table.length) : there.name,
        ...(change ? { change } : {}),
        ...(change ? sidesOf(was, is) : sidesOf(undefined, is)),
        ...(references === undefined ? {} : { references }),
      },
    ]
  })
  return inOrder(parts, [...(sides.before.columns.get(of) ?? []), ...(sides.after.columns.get(of) ?? [])])
}

/** The table that a foreign key leads to, as pg_get_constraintdef() writes it. */
function referenced(definition: string, { objects }: Catalog): string | undefined {
  const references = ') REFERENCES '
  const at = definition.startsWith('FOREIGN KEY (') ? definition.indexOf(references) : -1
  if (at < 0) return undefined
  const from = at + references.length
  const name = definition.slice(from, definition.indexOf('(', from))
  return objects.has(`table ${name}`) ? name : undefined
}

/** Columns as the table has them, and what is different among all else first. */
function inOrder(parts: readonly SchemaPart[], columns: readonly string[]): SchemaPart[] {
  const place = new Map([...columns].reverse().map((name, index) => [name, index]))
  const rank = ({ kind, name }: SchemaPart) => (kind === 'column' ? -(place.get(name) ?? 0) - 1 : 0)
  return [...parts].sort(
    (a, b) => rank(a) - rank(b) || (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1),
  )
}
