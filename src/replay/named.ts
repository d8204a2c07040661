import { effectsOf } from '../languages/sql/effects.ts'
import { objectsIn, stringsIn, stringsOf } from '../languages/sql/nodes.ts'
import { isRelation, namesGone, namesMade } from '../languages/sql/objects.ts'
import { parseScript, type SqlStatement } from '../languages/sql/script.ts'
import { usesOf } from '../languages/sql/uses.ts'

/** What a statement makes, changes and uses, without schemas; of a table's parts, the table. */
export function* namesIn(statement: SqlStatement): Generator<string> {
  yield* usesOf(statement).relations
  const effects = effectsOf(statement)
  for (const { kind, name, table } of [...namesMade(effects), ...namesGone(effects)]) {
    if (table !== undefined) yield table
    if (table === undefined || isRelation(kind)) yield name
  }
  for (const object of objectsIn(statement.node)) {
    for (const key of dottedNames) yield* stringsOf(object[key]).slice(-1)
  }
}

/** Does a query ask for rows of a table, and not only for what the catalog says? */
export async function readsRows(query: string): Promise<boolean> {
  const { statements, invalid } = await parseScript(query)
  if (invalid.length > 0) return true
  return statements.some(({ node }) => {
    if (!('SelectStmt' in node)) return false
    for (const { schemaname, relname } of objectsIn(node))
      if (typeof relname === 'string' && !/^pg_/.test(relname) && !isCatalog(schemaname)) return true
    return false
  })
}

function isCatalog(schema: unknown): boolean {
  return schema === 'information_schema' || schema === 'pg_catalog'
}

/** Of the body of a function or of a DO block. */
export function* bodyWordsIn({ node }: SqlStatement): Generator<string> {
  for (const { defname, arg } of objectsIn(node))
    if (defname === 'as') for (const text of stringsIn(arg)) yield* wordsOf(text)
}

/** The roles that it names. */
export function* rolesIn({ node }: SqlStatement): Generator<string> {
  for (const { rolename } of objectsIn(node)) if (typeof rolename === 'string') yield rolename
}

/** Where the grammar keeps names as lists. */
const dottedNames = ['names', 'funcname', 'typeName', 'objname', 'object']

/** The schemas of all that it names. */
export function* schemasIn(statement: SqlStatement): Generator<string> {
  yield* usesOf(statement).schemas
  for (const object of objectsIn(statement.node))
    for (const key of dottedNames) yield* stringsOf(object[key]).slice(0, -1)
}

/** Words, as SQL divides a text into them, in lower case. */
export function wordsOf(text: string): Set<string> {
  const lower = text.toLowerCase()
  const quoted = [...lower.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? [])
  return new Set([...(lower.match(/[\w$\u0080-\uffff]+/g) ?? []), ...quoted])
}

/**
 * The types of the columns of what is named and what its triggers run. `deep`: what refers to it, what it refers to, and
 * what is built on it or on which it is built as well.
 */
export function closeTo(list: string, deep: boolean): string {
  const neighbours = `
    union select c.relname::text from pg_catalog.pg_constraint k join named on k.conrelid = named.oid join pg_catalog.pg_class c on c.oid = k.confrelid
    union select c.relname::text from pg_catalog.pg_constraint k join named on k.confrelid = named.oid join pg_catalog.pg_class c on c.oid = k.conrelid
    union select c.relname::text from pg_catalog.pg_inherits i join named on named.oid in (i.inhrelid, i.inhparent)
      join pg_catalog.pg_class c on c.oid in (i.inhrelid, i.inhparent)
    union select v.relname::text from pg_catalog.pg_depend d join named on d.refobjid = named.oid
      join pg_catalog.pg_rewrite r on r.oid = d.objid join pg_catalog.pg_class v on v.oid = r.ev_class
    union select c.relname::text from pg_catalog.pg_depend d join pg_catalog.pg_rewrite r on r.oid = d.objid
      join named on r.ev_class = named.oid join pg_catalog.pg_class c on c.oid = d.refobjid
    union select c.relname::text from pg_catalog.pg_attribute a join pg_catalog.pg_type t on a.atttypid = t.oid join pg_catalog.pg_class c on c.oid = a.attrelid
      where t.typname in (${list}) and t.typnamespace <> 'pg_catalog'::pg_catalog.regnamespace`
  return `with named as (select oid from pg_catalog.pg_class where relname in (${list}) and relkind in ('r', 'p', 'v', 'm', 'f')
      and relnamespace <> 'pg_catalog'::pg_catalog.regnamespace)
    select coalesce(e.typname, t.typname)::text as name from pg_catalog.pg_attribute a join named on a.attrelid = named.oid
      join pg_catalog.pg_type t on t.oid = a.atttypid left join pg_catalog.pg_type e on e.oid = t.typelem and t.typcategory = 'A'
      where coalesce(e.typnamespace, t.typnamespace) <> 'pg_catalog'::pg_catalog.regnamespace
    union select c.relname::text from pg_catalog.pg_class c join named on named.oid = c.oid
    union select p.proname::text from pg_catalog.pg_trigger g join named on g.tgrelid = named.oid
      join pg_catalog.pg_proc p on p.oid = g.tgfoid where not g.tgisinternal${deep ? neighbours : ''}`
}
