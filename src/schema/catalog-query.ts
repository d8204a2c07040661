/**
 * The whole catalog in one message and one row: `objects` as [kind, name, definition, the object that it is part of],
 * `columns` as [table, its column names in order]. Works on PostgreSQL 13 to 18: no column of pg_catalog that one of
 * them lacks. Names are quoted as SQL would want them.
 *
 * The settings decide how definitions are printed; a migration may have left others. A message of several
 * statements is one transaction, so that they end with it.
 */
export function catalogQuery(excludedTables: readonly string[]): string {
  const excluded = excludedTables
    .map(name => `, E'${name.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`)
    .join('')
  return `
select set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true),
  set_config('datestyle', 'ISO, MDY', true), set_config('intervalstyle', 'postgres', true),
  set_config('timezone', 'UTC', true), set_config('extra_float_digits', '1', true);
${query.replaceAll('/* excluded */', () => excluded)}`
}

/**
 * How many spaces stand in a line, and empty lines, mean nothing in SQL and PL/pgSQL, but in their strings. Lines stay: a
 * comment ends with its line.
 */
const withoutIndents = `regexp_replace(regexp_replace(proc.text, E'[ \\\\t]+', ' ', 'g'), E'\\\\s*\\\\n\\\\s*', E'\\n', 'g')
      || array_to_string(array(select piece[1] from regexp_matches(proc.text, '(''[^'']*'')', 'g') as piece), '')`

const query = `
with
-- What an extension brings is recognised by the extension, though its schema may hold other things all the same.
extension_owned as materialized (
  select classid, objid from pg_catalog.pg_depend where deptype = 'e'
),
-- A range type makes its constructors and casts, for instance.
made_by_others as materialized (
  select classid, objid from extension_owned union select classid, objid from pg_catalog.pg_depend where deptype = 'i'
),
ns as materialized (
  select n.oid, quote_ident(n.nspname) as name
  from pg_catalog.pg_namespace as n
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
),
rel as materialized (
  select c.*, format('%s.%I', ns.name, c.relname) as name,
    case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
      when 'f' then 'foreign table' when 'c' then 'type' when 'i' then 'index' when 'I' then 'index' else 'table' end as kind
  from pg_catalog.pg_class as c join ns on ns.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c', 'i', 'I')
    and not exists (select from extension_owned as e where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = c.oid)
    and format('%s.%I', ns.name, c.relname) not in (''/* excluded */)
),
proc as materialized (
  select p.*, format('%s.%I(%s)', ns.name, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)) as name
  from pg_catalog.pg_proc as p join ns on ns.oid = p.pronamespace
  where not exists (select from made_by_others as e where e.classid = 'pg_catalog.pg_proc'::regclass and e.objid = p.oid)
),
typ as materialized (
  select t.*, format('%s.%I', ns.name, t.typname) as name
  from pg_catalog.pg_type as t join ns on ns.oid = t.typnamespace
  where t.typtype in ('e', 'd', 'r', 'b')
    -- An array type is made by itself; a row type is its table's.
    and not exists (select from pg_catalog.pg_type as element where element.typarray = t.oid)
    and not exists (select from extension_owned as e where e.classid = 'pg_catalog.pg_type'::regclass and e.objid = t.oid)
),
object (kind, name, definition, part_of) as (
  select 'schema', ns.name, '', null from ns
  where not exists (select from extension_owned as e where e.classid = 'pg_catalog.pg_namespace'::regclass and e.objid = ns.oid)

  union all
  select 'extension', quote_ident(x.extname), format('version %s in %I', x.extversion, n.nspname), null
  from pg_catalog.pg_extension as x join pg_catalog.pg_namespace as n on n.oid = x.extnamespace

  union all
  select rel.kind, rel.name,
    concat_ws(', ',
      case when rel.relpersistence = 'u' then 'unlogged' end,
      case when rel.relkind = 'p' then 'partition by ' || pg_catalog.pg_get_partkeydef(rel.oid) end,
      (select string_agg('inherits ' || i.inhparent::regclass::text, ', ' order by i.inhseqno)
        from pg_catalog.pg_inherits as i where i.inhrelid = rel.oid),
      case when rel.relispartition then pg_catalog.pg_get_expr(rel.relpartbound, rel.oid) end,
      case when rel.relrowsecurity then 'row level security' end,
      case when rel.relforcerowsecurity then 'forced row level security' end,
      case (case when rel.relkind in ('r', 'p') then rel.relreplident end) when 'f' then 'replica identity full' when 'n' then 'replica identity nothing' end,
      case when rel.reloftype <> 0 then 'of ' || rel.reloftype::regtype::text end,
      case when rel.reloptions is not null then 'with (' || array_to_string(rel.reloptions, ', ') || ')' end,
      (select format('server %I options (%s)', s.srvname, array_to_string(f.ftoptions, ', '))
        from pg_catalog.pg_foreign_table as f join pg_catalog.pg_foreign_server as s on s.oid = f.ftserver
        where f.ftrelid = rel.oid),
      case when rel.relkind = 'm' and not rel.relispopulated then 'with no data' end,
      case when rel.relkind in ('v', 'm') then pg_catalog.pg_get_viewdef(rel.oid) end),
    null
  from rel where rel.relkind in ('r', 'p', 'f', 'v', 'm', 'c')

  union all
  select 'column', format('%s.%I', rel.name, a.attname),
    concat_ws(' ',
      pg_catalog.format_type(a.atttypid, a.atttypmod),
      case when a.attcollation <> 0 and a.attcollation <> t.typcollation then 'collate ' || a.attcollation::regcollation::text end,
      case when a.attnotnull then 'not null' end,
      case a.attidentity when 'a' then 'generated always as identity' when 'd' then 'generated by default as identity' end,
      case a.attgenerated
        when 's' then 'generated always as (' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) || ') stored'
        when 'v' then 'generated always as (' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) || ') virtual'
        else 'default ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) end),
    rel.kind || ' ' || rel.name
  from rel
    join pg_catalog.pg_attribute as a on a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped
    join pg_catalog.pg_type as t on t.oid = a.atttypid
    left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where rel.relkind in ('r', 'p', 'f', 'c')

  union all
  -- PostgreSQL 18 has NOT NULL here as well, under made-up names; the column says it already.
  select 'constraint', format('%s.%I', rel.name, c.conname), pg_catalog.pg_get_constraintdef(c.oid), rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_constraint as c on c.conrelid = rel.oid
  where c.contype in ('c', 'f', 'p', 'u', 'x')

  union all
  -- An index that belongs to a constraint is recognised by the constraint.
  select 'index', rel.name,
    concat_ws(', ', pg_catalog.pg_get_indexdef(i.indexrelid),
      case when not i.indisvalid then 'invalid' end, case when i.indisreplident then 'replica identity' end),
    owner.kind || ' ' || owner.name
  from rel join pg_catalog.pg_index as i on i.indexrelid = rel.oid join rel as owner on owner.oid = i.indrelid
  where rel.relkind in ('i', 'I') and not exists
    (select from pg_catalog.pg_constraint as c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))

  union all
  -- A sequence that a column owns goes with the column.
  select 'sequence', rel.name,
    format('%s start %s increment %s minimum %s maximum %s cache %s%s', s.seqtypid::regtype, s.seqstart, s.seqincrement,
      s.seqmin, s.seqmax, s.seqcache, case when s.seqcycle then ' cycle' else '' end),
    null
  from rel join pg_catalog.pg_sequence as s on s.seqrelid = rel.oid
  where not exists (select from pg_catalog.pg_depend as d where d.classid = 'pg_catalog.pg_class'::regclass
    and d.objid = rel.oid and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i'))

  union all
  select case proc.prokind when 'p' then 'procedure' else 'function' end, proc.name,
    format('returns %s, definition %s', coalesce(pg_catalog.pg_get_function_result(proc.oid), 'nothing'),
      left(md5(case when language.lanname in ('sql', 'plpgsql') then ${withoutIndents} else proc.text end), 12)),
    null
  from (select *, pg_catalog.pg_get_functiondef(oid) as text from proc where prokind <> 'a') as proc
    join pg_catalog.pg_language as language on language.oid = proc.prolang

  union all
  select 'aggregate', proc.name,
    concat_ws(', ', 'state ' || a.aggtranstype::regtype::text, 'by ' || a.aggtransfn::regprocedure::text,
      case when a.aggfinalfn <> 0 then 'final ' || a.aggfinalfn::regprocedure::text end, 'initially ' || a.agginitval),
    null
  from proc join pg_catalog.pg_aggregate as a on a.aggfnoid = proc.oid

  union all
  select 'trigger', format('%s.%I', rel.name, t.tgname),
    concat_ws(', ', pg_catalog.pg_get_triggerdef(t.oid),
      case t.tgenabled when 'D' then 'disabled' when 'A' then 'enabled always' when 'R' then 'enabled on replicas' end),
    rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_trigger as t on t.tgrelid = rel.oid where not t.tgisinternal

  union all
  select 'rule', format('%s.%I', rel.name, r.rulename),
    concat_ws(', ', pg_catalog.pg_get_ruledef(r.oid), case when r.ev_enabled <> 'O' then 'state ' || r.ev_enabled::text end),
    rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_rewrite as r on r.ev_class = rel.oid where r.rulename <> '_RETURN'

  union all
  select 'policy', format('%s.%I', rel.name, p.polname),
    concat_ws(' ',
      case when p.polpermissive then 'permissive' else 'restrictive' end,
      'for', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'to', (select string_agg(case r when 0 then 'public' else quote_ident(pg_catalog.pg_get_userbyid(r)) end, ', ' order by
        case r when 0 then '' else pg_catalog.pg_get_userbyid(r)::text end collate "C") from unnest(p.polroles) as r),
      'using (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
      'with check (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')'),
    rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_policy as p on p.polrelid = rel.oid

  union all
  select case typ.typtype when 'd' then 'domain' else 'type' end, typ.name,
    case typ.typtype
      when 'e' then 'enum (' || coalesce((select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
        from pg_catalog.pg_enum as e where e.enumtypid = typ.oid), '') || ')'
      when 'd' then concat_ws(' ', pg_catalog.format_type(typ.typbasetype, typ.typtypmod),
        case when typ.typnotnull then 'not null' end, 'default ' || typ.typdefault,
        (select string_agg(format('constraint %I %s', c.conname, pg_catalog.pg_get_constraintdef(c.oid)), ' ' order by c.conname collate "C")
          from pg_catalog.pg_constraint as c where c.contypid = typ.oid and c.contype = 'c'))
      when 'r' then (select 'range of ' || r.rngsubtype::regtype::text from pg_catalog.pg_range as r where r.rngtypid = typ.oid)
      else 'base type' end,
    null
  from typ

  union all
  select 'event trigger', quote_ident(e.evtname),
    concat_ws(', ', 'on ' || e.evtevent, e.evtfoid::regprocedure::text, array_to_string(e.evttags, ', '),
      case when e.evtenabled <> 'O' then 'state ' || e.evtenabled::text end),
    null
  from pg_catalog.pg_event_trigger as e
  where not exists (select from extension_owned as o where o.classid = 'pg_catalog.pg_event_trigger'::regclass and o.objid = e.oid)

  union all
  select 'publication', quote_ident(p.pubname),
    concat_ws(', ', case when p.puballtables then 'all tables' end,
      (select string_agg(t.prrelid::regclass::text, ', ' order by t.prrelid::regclass::text collate "C")
        from pg_catalog.pg_publication_rel as t where t.prpubid = p.oid)),
    null
  from pg_catalog.pg_publication as p

  union all
  -- What is rare is compared by its existence. 16384 is the first object that initdb did not make.
  select (pg_catalog.pg_identify_object(rare.class, rare.oid, 0)).type,
    (pg_catalog.pg_identify_object(rare.class, rare.oid, 0)).identity, '', null
  from (
    select 'pg_catalog.pg_operator'::regclass as class, oid from pg_catalog.pg_operator
    union all select 'pg_catalog.pg_cast'::regclass, oid from pg_catalog.pg_cast
    union all select 'pg_catalog.pg_collation'::regclass, oid from pg_catalog.pg_collation
    union all select 'pg_catalog.pg_opclass'::regclass, oid from pg_catalog.pg_opclass
    union all select 'pg_catalog.pg_ts_config'::regclass, oid from pg_catalog.pg_ts_config
    union all select 'pg_catalog.pg_ts_dict'::regclass, oid from pg_catalog.pg_ts_dict
    union all select 'pg_catalog.pg_foreign_server'::regclass, oid from pg_catalog.pg_foreign_server
    union all select 'pg_catalog.pg_statistic_ext'::regclass, oid from pg_catalog.pg_statistic_ext
  ) as rare
  where rare.oid >= 16384
    and not exists (select from made_by_others as e where e.classid = rare.class and e.objid = rare.oid)

  union all
  select 'comment on ' || regexp_replace(i.type, '^.* column$', 'column'), i.identity, d.description, rel.kind || ' ' || rel.name
  from pg_catalog.pg_description as d
    cross join lateral pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) as i
    left join rel on d.classoid = 'pg_catalog.pg_class'::regclass and rel.oid = d.objoid
  where d.objoid >= 16384 and (i.schema is null or i.schema !~ '^pg_') and i.type <> 'extension'
    and (d.classoid <> 'pg_catalog.pg_class'::regclass or rel.oid is not null)
    and not exists (select from extension_owned as e where e.classid = d.classoid and e.objid = d.objoid)
)
select
  coalesce((select json_agg(json_build_array(kind, name, definition, part_of)) from object), '[]') as objects,
  coalesce((select json_agg(json_build_array(rel.kind || ' ' || rel.name,
    (select json_agg(quote_ident(a.attname) order by a.attnum) from pg_catalog.pg_attribute as a
      where a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped)))
    from rel where rel.relkind in ('r', 'p', 'f', 'c')), '[]') as columns`
