import { z } from 'zod'
import { EngineUnavailableError, reasonOf, type ScratchDatabase } from '../postgres/engine.ts'

/** PostgreSQL's letters: https://www.postgresql.org/docs/current/catalog-pg-constraint.html */
const actions = { a: 'NO ACTION', r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' } as const
const action = z.enum(['a', 'r', 'c', 'n', 'd']).transform(letter => actions[letter])
const names = z.array(z.string())

const column = z.object({
  name: z.string(),
  /** Of its elements, where it is an array. */
  type: z.string(),
  type_schema: z.string(),
  type_name: z.string(),
  list: z.boolean(),
  domain: z.boolean(),
  not_null: z.boolean(),
  default: z.string().nullable(),
  generated: z.boolean(),
  identity: z.boolean(),
})

const index = z.object({ columns: names, unique: z.boolean(), partial: z.boolean() })

const foreignKey = z.object({
  columns: names,
  schema: z.string(),
  table: z.string(),
  to: names,
  on_delete: action,
  on_update: action,
})

const table = z.object({
  schema: z.string(),
  name: z.string(),
  /** A view or a foreign table: nothing but its name is read. */
  other: z.boolean(),
  partition: z.boolean(),
  columns: z.array(column),
  primary_key: names.nullable(),
  indexes: z.array(index),
  foreign_keys: z.array(foreignKey),
})

const answer = z.object({
  tables: z.array(table),
  enums: z.array(z.object({ schema: z.string(), name: z.string(), values: names })),
})

/** What a project may declare of a database's tables, in names as they are, not as SQL quotes them. */
export type Tables = z.infer<typeof answer>
export type Table = Tables['tables'][number]
export type TableColumn = Table['columns'][number]

const columnsOf = (numbers: string, of: string): string => `(
      select coalesce(json_agg(a.attname order by k.at), '[]') from unnest(${numbers}) with ordinality as k (number, at)
      join pg_catalog.pg_attribute as a on a.attrelid = ${of} and a.attnum = k.number)`

const query = `
select set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true);
with rel as materialized (
  select c.*, n.nspname from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from pg_catalog.pg_depend as d
      where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select (select coalesce(json_agg(json_build_object(
  'schema', rel.nspname, 'name', rel.relname, 'other', rel.relkind in ('v', 'm', 'f'), 'partition', rel.relispartition,
  'columns', (
    select coalesce(json_agg(json_build_object(
      'name', a.attname,
      'type', pg_catalog.format_type(coalesce(e.oid, t.oid), a.atttypmod),
      'type_schema', tn.nspname, 'type_name', coalesce(e.typname, t.typname),
      'list', e.oid is not null, 'domain', coalesce(e.typtype, t.typtype) = 'd', 'not_null', a.attnotnull,
      'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid), 'generated', a.attgenerated <> '', 'identity', a.attidentity <> ''
    ) order by a.attnum), '[]')
    from pg_catalog.pg_attribute as a
    join pg_catalog.pg_type as t on t.oid = a.atttypid
    left join pg_catalog.pg_type as e on e.oid = t.typelem and t.typcategory = 'A'
    join pg_catalog.pg_namespace as tn on tn.oid = coalesce(e.typnamespace, t.typnamespace)
    left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped and rel.relkind in ('r', 'p')),
  'primary_key', (
    select ${columnsOf('p.conkey', 'rel.oid')}
    from pg_catalog.pg_constraint as p where p.conrelid = rel.oid and p.contype = 'p'),
  'indexes', (
    select coalesce(json_agg(json_build_object(
      'columns', ${columnsOf('(i.indkey::int2[])[0:i.indnkeyatts - 1]', 'rel.oid')},
      'unique', i.indisunique, 'partial', i.indpred is not null)), '[]')
    from pg_catalog.pg_index as i
    where i.indrelid = rel.oid and not i.indisprimary and not i.indisexclusion and i.indexprs is null),
  'foreign_keys', (
    select coalesce(json_agg(json_build_object(
      'columns', ${columnsOf('f.conkey', 'rel.oid')}, 'schema', fn.nspname, 'table', ft.relname,
      'to', ${columnsOf('f.confkey', 'ft.oid')}, 'on_delete', f.confdeltype, 'on_update', f.confupdtype)), '[]')
    from pg_catalog.pg_constraint as f
    join pg_catalog.pg_class as ft on ft.oid = f.confrelid
    join pg_catalog.pg_namespace as fn on fn.oid = ft.relnamespace
    where f.conrelid = rel.oid and f.contype = 'f' and f.conparentid = 0)
  )), '[]') from rel) as tables,
  (select coalesce(json_agg(json_build_object('schema', n.nspname, 'name', t.typname, 'values', (
      select json_agg(v.enumlabel order by v.enumsortorder) from pg_catalog.pg_enum as v where v.enumtypid = t.oid))), '[]')
    from pg_catalog.pg_type as t join pg_catalog.pg_namespace as n on n.oid = t.typnamespace
    where t.typtype = 'e' and exists (select from pg_catalog.pg_enum as v where v.enumtypid = t.oid)) as enums`

/**
 * The tables of a database, outside of a transaction.
 * @throws {EngineUnavailableError} when the database does not answer.
 */
export async function tablesOf(database: Pick<ScratchDatabase, 'run'>): Promise<Tables> {
  const outcome = await database.run(query)
  if (outcome.kind !== 'ok')
    throw new EngineUnavailableError(
      `The tables of the database could not be read: ${reasonOf(outcome).replace(/\.$/, '')}.`,
    )
  return answer.parse(outcome.rows[0])
}
