import type { ObjectName } from '../../languages/sql/objects.ts'
import type { QueryOutcome } from '../../postgres/engine.ts'
import type { Catalog } from '../../schema/catalog.ts'
import { changeInto } from '../../schema/differences.ts'
import { type Part, partsOf } from '../../schema/parts.ts'
import { comesEarly, kindIn, lastPart, nameIn, recreate, runInTurn } from '../../schema/recreate.ts'

type Run = (sql: string) => Promise<QueryOutcome>

/** What a database shall have. */
export interface Wanted {
  catalog: Catalog
  /** Of tables of it, by their names. */
  parts: ReadonlyMap<string, readonly Part[]>
  /** What the migrations make of the same tables in the end. */
  inTheEnd?: ReadonlyMap<string, readonly Part[]>
}

export interface Reconciled {
  sql: string[]
  /** Objects that are still not as they shall be. */
  left: string[]
}

/**
 * Brings some objects of a scratch copy to what is wanted, and answers with the statements that did it. Whatever does not
 * lead there is taken back. `renamed`: what is wanted, and the name under which it is there.
 */
export async function reconcile(
  run: Run,
  now: () => Promise<Catalog>,
  wanted: Wanted,
  keys: readonly string[],
  renamed: ReadonlyMap<string, string>,
): Promise<Reconciled> {
  const before = await now()
  const sql: string[] = []
  for (const [key, other] of renamed) {
    const statement = renameOf(before, wanted.catalog, key, other)
    if (statement !== undefined && (await run(statement)).kind === 'ok') sql.push(statement)
  }
  const todo = new Set(keys.filter(key => !renamed.has(key)))
  // In an existing table, its columns, constraints and indexes are changed together.
  const tables = new Set(
    [...todo].flatMap(key => {
      const table = tableOfPart(wanted.catalog, key)
      return table !== undefined && before.objects.has(table) ? [table] : []
    }),
  )
  const whole = new Set([...todo].filter(key => !tables.has(tableOfPart(wanted.catalog, key) ?? '')))
  const missing = (key: string) => whole.has(key) && !before.objects.has(key)
  const types = recreate(wanted.catalog, key => missing(key) && comesEarly(key))
  const others = recreate(wanted.catalog, key => missing(key) && !comesEarly(key))
  sql.push(...(await runInTurn(run, types.creations)).sent)
  for (const table of tables) sql.push(...(await changeTable(run, wanted, table)))
  sql.push(...(await runInTurn(run, others.creations)).sent)
  const after = await now()
  const left = keys.filter(
    key => after.objects.get(key)?.definition !== wanted.catalog.objects.get(key)?.definition,
  )
  return { sql, left }
}

async function changeTable(run: Run, wanted: Wanted, table: string): Promise<string[]> {
  const name = table.slice('table '.length)
  const goal = wanted.parts.get(table)
  const existing = await partsOf(run, objectNameIn('table', name))
  if (!goal || !existing) return []
  await run('BEGIN')
  const sent = await changeInto(run, existing, goal, wanted.inTheEnd?.get(table) ?? goal)
  await run(sent ? 'COMMIT' : 'ROLLBACK')
  return sent ?? []
}

/** The table whose part it is, where parts of its kind are changed with their table. */
function tableOfPart(catalog: Catalog, key: string): string | undefined {
  const object = catalog.objects.get(key)
  if (object?.partOf?.startsWith('table ') !== true) return undefined
  return ['column', 'constraint', 'index'].includes(kindIn(key, object.name)) ? object.partOf : undefined
}

function renameOf(database: Catalog, wanted: Catalog, key: string, other: string): string | undefined {
  const [is, shall] = [database.objects.get(other), wanted.objects.get(key)]
  if (!is || !shall) return undefined
  if (kindIn(key, shall.name) === 'index')
    return `ALTER INDEX ${is.name} RENAME TO ${shall.name.slice(schemaOf(shall.name).length)}`
  const table = (is.partOf ?? '').slice('table '.length)
  const part = ({ name, partOf }: typeof is) => lastPart({ name, partOf })
  return `ALTER TABLE ${table} RENAME CONSTRAINT ${part(is)} TO ${part(shall)}`
}

function schemaOf(name: string): string {
  return /^(?:"(?:[^"]|"")*"|[^".]+)\./.exec(name)?.[0] ?? ''
}

/** A name as catalogs write it, as the parts of it that were quoted. */
export function objectNameIn(kind: ObjectName['kind'], name: string): ObjectName {
  const parts = [...name.matchAll(/"((?:[^"]|"")*)"|([^".]+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? { kind, schema: parts[0] ?? '', name: last } : { kind, name: last }
}

/** Which tables are a scope's own, and not a package's. */
export type Counting = 'all' | ((table: string) => boolean)

/** A catalog without objects that do not count, and without what is part of them. */
export function onlyOf(catalog: Catalog, counts: Counting): Catalog {
  if (counts === 'all') return catalog
  const whole = ({ name, partOf }: { name: string; partOf?: string }) =>
    partOf === undefined ? name : nameIn(partOf)
  return {
    objects: new Map(
      [...catalog.objects].filter(([, object]) => counts(objectNameIn('table', whole(object)).name)),
    ),
    columns: new Map([...catalog.columns].filter(([key]) => counts(objectNameIn('table', nameIn(key)).name))),
  }
}
