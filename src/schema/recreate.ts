import type { Catalog } from './catalog.ts'
import { literal } from './object-sql.ts'

/** A statement that creates an object as a catalog has it. */
export interface Creation {
  /** The key of the object in the catalog. */
  object: string
  sql: string
}

export interface Recreation {
  /** In an order in which what is needed mostly comes first; `runAll` tries again what came too early. */
  creations: Creation[]
  /** Objects that a catalog does not say enough about, by key. */
  left: string[]
}

/** The kind in a catalog's key: `column` of `column public.t.x`. */
export function kindIn(key: string, name: string): string {
  return key.slice(0, key.length - name.length - 1)
}

/** Statements that create what a catalog describes; only the objects that are wanted, where somebody says which. */
export function recreate(catalog: Catalog, wanted: (key: string) => boolean = () => true): Recreation {
  const steps: [order: number, creation: Creation][] = []
  const left: string[] = []
  for (const [key, { name, definition, partOf }] of catalog.objects) {
    if (!wanted(key)) continue
    const found = creationOf(catalog, { key, name, definition, partOf })
    // Along with its table.
    if (found === 'with its table' && partOf !== undefined && wanted(partOf)) continue
    if (found === undefined || found === 'with its table') left.push(key)
    else for (const [order, sql] of found) steps.push([order, { object: key, sql }])
  }
  steps.sort(([one], [other]) => one - other)
  return { creations: steps.map(([, creation]) => creation), left }
}

interface Described {
  key: string
  name: string
  definition: string
  partOf: string | undefined
}

type Statements = (readonly [order: number, sql: string])[]

function creationOf(catalog: Catalog, object: Described): Statements | 'with its table' | undefined {
  const { key, name, definition, partOf } = object
  switch (kindIn(key, name)) {
    case 'schema':
      return [[0, `CREATE SCHEMA IF NOT EXISTS ${name}`]]
    case 'extension': {
      const schema = definition.slice(definition.indexOf(' in ') + ' in '.length)
      return [[1, `CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA ${schema}`]]
    }
    case 'type':
      return ofType(catalog, object)
    case 'sequence':
      return ofSequence(object)
    case 'table':
      return ofTable(catalog, object)
    case 'column':
      return partOf?.startsWith('table ') === true ? 'with its table' : []
    case 'constraint': {
      const order = definition.startsWith('FOREIGN KEY') ? 8 : 6
      return [[order, `ALTER TABLE ${nameIn(partOf ?? '')} ADD CONSTRAINT ${lastPart(object)} ${definition}`]]
    }
    case 'index':
      return definition.endsWith(', invalid') || definition.endsWith('replica identity')
        ? undefined
        : [[7, definition]]
    case 'view':
      return /^\s*(?:SELECT|WITH)\s/.test(definition)
        ? [[9, `CREATE VIEW ${name} AS ${definition}`]]
        : undefined
    case 'materialized view':
      return /^\s*(?:SELECT|WITH)\s/.test(definition)
        ? [[9, `CREATE MATERIALIZED VIEW ${name} AS ${definition}`]]
        : undefined
    case 'trigger':
      return definition.startsWith('CREATE ') &&
        !/, (?:disabled|enabled always|enabled on replicas)$/.test(definition)
        ? [[10, definition]]
        : undefined
    case 'comment on column':
    case 'comment on table':
    case 'comment on view':
    case 'comment on index':
      return [
        [
          11,
          `COMMENT ON ${kindIn(key, name).slice('comment on '.length).toUpperCase()} ${name} IS ${literal(definition)}`,
        ],
      ]
    default:
      return undefined
  }
}

function ofType(catalog: Catalog, { key, name, definition }: Described): Statements | undefined {
  if (definition.startsWith('enum ('))
    return [[2, `CREATE TYPE ${name} AS ENUM ${definition.slice('enum '.length)}`]]
  const columns = catalog.columns.get(key)
  if (!columns) return undefined
  const attributes = columns.map(
    column => `${column} ${catalog.objects.get(`column ${name}.${column}`)?.definition ?? 'text'}`,
  )
  return [[3, `CREATE TYPE ${name} AS (${attributes.join(', ')})`]]
}

function ofSequence({ name, definition }: Described): Statements | undefined {
  const parts =
    /^(\w+) start (-?\d+) increment (-?\d+) minimum (-?\d+) maximum (-?\d+) cache (\d+)( cycle)?$/.exec(
      definition,
    )
  if (!parts) return undefined
  const [, type, start, increment, minimum, maximum, cache, cycle = ''] = parts
  return [
    [
      4,
      `CREATE SEQUENCE ${name} AS ${type} INCREMENT ${increment} MINVALUE ${minimum} MAXVALUE ${maximum} START ${start} CACHE ${cache}${cycle.toUpperCase()}`,
    ],
  ]
}

/** What it is beside its columns, where that can be said again. */
const storage = /^(unlogged)?(?:, )?(partition by \w+ \([^()]*\))?(?:, )?(row level security)?$/

function ofTable(catalog: Catalog, { key, name, definition }: Described): Statements | undefined {
  const parts = storage.exec(definition)
  if (!parts) return undefined
  const [, unlogged, partition = '', rowSecurity] = parts
  const sequences: Statements = []
  const columns = (catalog.columns.get(key) ?? []).map(column => {
    const text = catalog.objects.get(`column ${name}.${column}`)?.definition ?? ''
    for (const sequence of sequencesIn(text))
      if (!catalog.objects.has(`sequence ${sequence}`))
        sequences.push(
          [
            4,
            `CREATE SEQUENCE IF NOT EXISTS ${sequence} AS ${/^(smallint|integer)\b/.exec(text)?.[0] ?? 'bigint'}`,
          ],
          [5.5, `ALTER SEQUENCE ${sequence} OWNED BY ${name}.${column}`],
        )
    return `${column} ${text}`
  })
  const create = `CREATE ${unlogged ? 'UNLOGGED ' : ''}TABLE ${name} (${columns.join(', ')})${partition && ` ${partition}`}`
  return [
    ...sequences,
    [5, create],
    ...(rowSecurity ? [[6, `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`] as const] : []),
  ]
}

/** Sequences that a column's default takes its values from, as PostgreSQL writes them. */
function sequencesIn(definition: string): string[] {
  const [begin, end] = [" default nextval('", "'::regclass)"]
  const start = definition.indexOf(begin)
  if (start < 0) return []
  const from = start + begin.length
  const to = definition.indexOf(end, from)
  return to < 0 ? [] : [definition.slice(from, to).replaceAll("''", "'")]
}

/** The name in a catalog's key: `public.t` of `table public.t`. */
export function nameIn(key: string): string {
  return key.replace(/^(?:foreign |materialized )?\w+ /, '')
}

/** The name of a part without that of its table. */
export function lastPart({ name, partOf }: Pick<Described, 'name' | 'partOf'>): string {
  return name.slice(nameIn(partOf ?? '').length + 1)
}

type Run = (sql: string) => Promise<{ kind: string }>

/** All in one message, and where that fails in turn. Answers with those that never succeeded. */
export async function runAll(run: Run, creations: readonly Creation[]): Promise<readonly Creation[]> {
  if (creations.length === 0) return []
  const whole = creations.map(({ sql }) => `${sql};`).join('\n')
  if ((await run(whole)).kind === 'ok') return []
  await run('ROLLBACK')
  return (await runInTurn(run, creations)).failed
}

/**
 * Sends statements until none of those that are left succeeds: what needs another one comes after it. `sent`: those that
 * succeeded, in the order in which they did.
 */
export async function runInTurn(
  run: Run,
  creations: readonly Creation[],
): Promise<{ sent: string[]; failed: readonly Creation[] }> {
  const sent: string[] = []
  for (let waiting = creations; ; ) {
    const failed: Creation[] = []
    for (const creation of waiting)
      if ((await run(creation.sql)).kind === 'ok') sent.push(creation.sql)
      else failed.push(creation)
    if (failed.length === 0 || failed.length === waiting.length) return { sent, failed }
    waiting = failed
  }
}

/** Is it what tables are created from? */
export function comesEarly(key: string): boolean {
  return /^(?:schema|extension|type|sequence) /.test(key)
}
