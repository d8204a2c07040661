export const id = 7693;
export const ids = [7693];
export const modules = {

/***/ 22474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ alterTableCommands)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** The commands of an ALTER TABLE without the commas between them, and where the first begins; undefined for another statement. */
function alterTableCommands(text) {
    const tokens = [...(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)].filter(({ kind }) => kind === 'word' || kind === 'quoted' || kind === 'symbol');
    const spelled = (index) => {
        const token = tokens[index];
        return token ? text.slice(token.start, token.end).toLowerCase() : '';
    };
    if (spelled(0) !== 'alter' || spelled(1) !== 'table')
        return undefined;
    let next = 2;
    while (['if', 'exists', 'only'].includes(spelled(next)))
        next++;
    // The table's name, dotted or not.
    next++;
    while (spelled(next) === '.')
        next += 2;
    if (spelled(next) === '*')
        next++;
    const first = tokens[next];
    if (!first)
        return undefined;
    const pieces = [];
    let depth = 0;
    let { start, end } = first;
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text, first.start)) {
        const symbol = token.kind === 'symbol' ? text[token.start] : undefined;
        if (symbol === '(' || symbol === '[')
            depth++;
        else if (symbol === ')' || symbol === ']')
            depth--;
        if (symbol === ',' && depth === 0) {
            pieces.push({ start, end });
            start = -1;
        }
        else if (symbol !== ';') {
            if (start < 0)
                start = token.start;
            end = token.end;
        }
    }
    if (start >= 0)
        pieces.push({ start, end });
    return { start: first.start, pieces };
}


/***/ }),

/***/ 49880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ locateError),
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   OK: () => (/* binding */ createdObject),
/* harmony export */   Rv: () => (/* binding */ namesInMessage),
/* harmony export */   jP: () => (/* binding */ objectPlace)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86440);
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _languages_sql_offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62214);
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58214);






/**
 * Where in a statement an error is: at the position that the server gave for it (the statement sent on its own), or,
 * as it gives none for what exists already, at the piece of the syntax tree that the error is about.
 */
function locateError(error, statement) {
    return (byPosition(error, statement) ??
        byInnerQuery(error, statement) ??
        byBodyLine(error, statement) ??
        byTree(error, statement) ?? { start: statement.start, end: statement.end });
}
function byPosition(error, statement) {
    if (error.position === undefined || error.position < 1)
        return undefined;
    const offset = Math.min((0,_languages_sql_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(statement.text, error.position - 1), Math.max(statement.text.length - 1, 0));
    return tokenPlace(statement, offset);
}
/** A query inside a DO block or a function: the server quotes it, and counts the position in it. */
function byInnerQuery(error, statement) {
    const { internalQuery, internalPosition } = error;
    if (!internalQuery)
        return undefined;
    const at = statement.text.indexOf(internalQuery);
    if (at < 0)
        return undefined;
    return tokenPlace(statement, at + (0,_languages_sql_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(internalQuery, Math.max((internalPosition ?? 1) - 1, 0)));
}
/** "PL/pgSQL function inline_code_block line 4 at …": lines are counted from the quote that opens the body. */
function byBodyLine(error, statement) {
    if (statement.kind !== 'DoStmt')
        return undefined;
    const contexts = [...(error.where ?? '').matchAll(/inline_code_block\D{1,40}(\d+)/g)];
    const line = Number(contexts.at(-1)?.[1] ?? Number.NaN);
    if (Number.isNaN(line))
        return undefined;
    for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text)) {
        if (token.kind !== 'dollar' && token.kind !== 'string')
            continue;
        const open = /^(?:\$\w*\$|[eE]?')/.exec(statement.text.slice(token.start, token.end))?.[0].length ?? 1;
        const body = statement.text.slice(token.start + open, token.end);
        const lines = [...body.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)];
        const found = lines[line - 1];
        if (!found)
            return undefined;
        const indent = /^\s*/.exec(found[0])?.[0].length ?? 0;
        const start = statement.start + token.start + open + found.index + indent;
        return { start, end: Math.max(start + found[0].trim().length, start) };
    }
    return undefined;
}
function byTree(error, statement) {
    if (error.code === '42P10')
        return onConflictPlace(statement);
    if (isAbsence(error.code))
        return namePlace(statement, namesInMessage(error.message));
    if (!isDuplicate(error.code))
        return undefined;
    const object = createdObject(error, statement);
    return object && objectPlace(object, statement);
}
/** Codes that say that something exists already. */
function isDuplicate(code) {
    return ['42P07', '42701', '42710', '42723', '42P06', '42P04'].includes(code);
}
/** Codes that say that something named is not there: the name is somewhere in the statement. */
function isAbsence(code) {
    return ['42P01', '42703', '42704', '42883', '3F000'].includes(code);
}
const kindsOfCode = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .byName */ .n)({
    '42P07': ['table', 'view', 'materialized view', 'sequence', 'index'],
    '42701': ['column'],
    '42723': ['function'],
    '42P06': ['schema'],
    '42P04': ['database'],
});
/** Which of the objects that a statement creates an error is about: one of the right kind that the message names. */
function createdObject(error, statement) {
    const kinds = kindsOfCode[error.code];
    const candidates = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .namesMade */ .gy)((0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement)).filter(made => kinds?.includes(made.kind) ?? true);
    const quoted = namesInMessage(error.message);
    const named = candidates.filter(made => quoted.includes(made.name));
    return (named.find(made => quoted[0] === made.name && (made.table === undefined || quoted.includes(made.table))) ??
        named[0] ??
        candidates.find(made => error.message.includes(made.name)));
}
/** What a message of PostgreSQL quotes, which has no fields for most of it, in whatever language the server speaks: "…", „…“, «…». Dotted names by their last part. */
function namesInMessage(message) {
    return [...message.matchAll(/["„“«]([^"„“«”»]+)["“”»]/g)].flatMap(match => {
        const name = (match[1] ?? '').trim();
        if (name === '')
            return [];
        return name.includes('.') ? [name, name.slice(name.lastIndexOf('.') + 1)] : [name];
    });
}
/** From where the object's piece begins to the end of its name, or the piece's first word. */
function objectPlace(object, statement) {
    const start = object.start;
    if (start > statement.start && object.kind !== 'constraint')
        return { start, end: endOfName(statement, start) };
    // No place of its own in the tree: the first token that spells the name.
    const place = namePlace(statement, [object.name], start - statement.start);
    if (place)
        return place;
    return start > statement.start ? { start, end: endOfName(statement, start) } : { start, end: statement.end };
}
/** The first token that spells one of the names. */
function namePlace(statement, names, from = 0) {
    for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text, from)) {
        if (token.kind !== 'word' && token.kind !== 'quoted')
            continue;
        const spelled = statement.text.slice(token.start, token.end);
        const name = token.kind === 'word' ? spelled.toLowerCase() : spelled.slice(1, -1).replaceAll('""', '"');
        if (names.includes(name))
            return { start: statement.start + token.start, end: statement.start + token.end };
    }
    return undefined;
}
/** Over a dotted name to its end. */
function endOfName(statement, start) {
    let end = start;
    let expectsDot = false;
    for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text, start - statement.start)) {
        const isDot = statement.text[token.start] === '.';
        if (expectsDot !== isDot)
            break;
        end = statement.start + token.end;
        expectsDot = !isDot;
    }
    return end;
}
/** `ON CONFLICT (…)`, without its action. */
function onConflictPlace(statement) {
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(statement.node)) {
        const clause = object.onConflictClause;
        if (typeof clause !== 'object' ||
            clause === null ||
            !('location' in clause) ||
            typeof clause.location !== 'number')
            continue;
        const start = statement.at(clause.location);
        let depth = 0;
        for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text, start - statement.start)) {
            const first = statement.text[token.start];
            if (first === '(')
                depth++;
            else if (first === ')' && --depth === 0)
                return { start, end: statement.start + token.end };
        }
        return { start, end: statement.end };
    }
    return undefined;
}
function tokenPlace(statement, offset) {
    const end = /\s/.test(statement.text[offset] ?? ' ') ? offset + 1 : (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAt */ .BN)(statement.text, offset).end;
    return { start: statement.start + offset, end: statement.start + end };
}


/***/ }),

/***/ 42768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ catalogOf),
  U: () => (/* binding */ diffCatalogs)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
;// CONCATENATED MODULE: ./src/schema/catalog-query.js
/**
 * The whole catalog in one message and one row: `objects` as [kind, name, definition, the object that it is part of],
 * `columns` as [table, its column names in order]. Works on PostgreSQL 13 to 18: no column of pg_catalog that one of
 * them lacks. Names are quoted as SQL would want them.
 *
 * The settings decide how definitions are printed; a migration may have left others. A message of several
 * statements is one transaction, so that they end with it.
 */
function catalogQuery(excludedTables) {
    const excluded = excludedTables
        .map(name => `, E'${name.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`)
        .join('');
    return `
select set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true),
  set_config('datestyle', 'ISO, MDY', true), set_config('intervalstyle', 'postgres', true),
  set_config('timezone', 'UTC', true), set_config('extra_float_digits', '1', true);
${query.replaceAll('/* excluded */', () => excluded)}`;
}
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
      left(md5(pg_catalog.pg_get_functiondef(proc.oid)), 12)),
    null
  from proc where proc.prokind <> 'a'

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
    from rel where rel.relkind in ('r', 'p', 'f', 'c')), '[]') as columns`;

;// CONCATENATED MODULE: ./src/schema/catalog.js



const answer = schemas.object({
    objects: schemas.array(schemas.tuple([schemas.string(), schemas.string(), schemas.string(), schemas.string().nullable()])),
    columns: schemas.array(schemas.tuple([schemas.string(), schemas.array(schemas.string()).nullable()])),
});
/**
 * The structure of a database, outside of a transaction. `exclude`: tables that do not count, such as a runner's
 * own, as 'public.schema_migrations'.
 * @throws {EngineUnavailableError} when the database does not answer.
 */
async function catalogOf(database, exclude = []) {
    const outcome = await database.run(catalogQuery(exclude));
    if (outcome.kind !== 'ok') {
        const why = outcome.kind === 'error'
            ? outcome.error.message
            : outcome.kind === 'dead'
                ? outcome.why
                : 'no answer in time';
        throw new engine/* EngineUnavailableError */.D(`The catalog of the scratch database could not be read: ${why}.`);
    }
    const { objects, columns } = answer.parse(outcome.rows[0]);
    return {
        objects: new Map(objects.map(([kind, name, definition, partOf]) => [
            `${kind} ${name}`,
            { name, definition, ...(partOf !== null && { partOf }) },
        ])),
        columns: new Map(columns.map(([table, names]) => [table, names ?? []])),
    };
}
/** Where two catalogs differ, sorted by object. What is part of a table that one side lacks is not reported again. */
function diffCatalogs(left, right) {
    const differences = [];
    for (const object of new Set([...left.objects.keys(), ...right.objects.keys()])) {
        const one = left.objects.get(object);
        const other = right.objects.get(object);
        const whole = one?.partOf ?? other?.partOf;
        if (whole !== undefined && left.objects.has(whole) !== right.objects.has(whole))
            continue;
        if (one && other) {
            if (one.definition !== other.definition) {
                const { name } = one;
                differences.push({ object, name, left: shown(one), right: shown(other), kind: 'different' });
            }
        }
        else if (one)
            differences.push({ object, name: one.name, left: shown(one), kind: 'missing-right' });
        else if (other)
            differences.push({ object, name: other.name, right: shown(other), kind: 'missing-left' });
    }
    differences.push(...columnOrders(left, right));
    return differences.sort((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
}
/** Of the columns that both have: a missing one is a difference of its own. */
function* columnOrders(left, right) {
    for (const [table, names] of left.columns) {
        const others = right.columns.get(table);
        if (!others)
            continue;
        const both = new Set(others.filter(name => names.includes(name)));
        const one = names.filter(name => both.has(name)).join(', ');
        const other = others.filter(name => both.has(name)).join(', ');
        const name = left.objects.get(table)?.name ?? table;
        if (one !== other)
            yield { object: table, name, left: one, right: other, kind: 'column-order' };
    }
}
function shown({ definition }) {
    return definition === '' ? 'exists' : definition;
}


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   RJ: () => (/* binding */ isDefaultOfNew),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   sn: () => (/* binding */ keeping),
/* harmony export */   zE: () => (/* binding */ changesTo)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83792);

/** By their keys. */
function byName(definitions) {
    return new Map(definitions.map(one => [(0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .pieceKey */ .kp)(one), one]));
}
/** A column that is missing brings its default. */
function isDefaultOfNew({ kind, name = '' }, known) {
    return kind === 'default' && !known.has((0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .columnKey */ .qN)(name));
}
/** What is wanted and is not there like that, neither as it is made nor as it is in the end. */
function differing(existing, wanted, inTheEnd) {
    const there = byName(existing);
    const later = byName(inTheEnd);
    return wanted.filter(row => {
        const twin = there.get((0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .pieceKey */ .kp)(row));
        const end = later.get((0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .pieceKey */ .kp)(row));
        if (twin ? [row.definition, end?.definition].includes(twin.definition) : !end)
            return false;
        return !isDefaultOfNew(row, there);
    });
}
/** What makes of what exists what is wanted: columns first, as keys and indexes need them. */
function changesTo(existing, wanted, inTheEnd) {
    const there = byName(existing);
    const asked = byName(wanted);
    const columns = [];
    const others = [];
    for (const row of differing(existing, wanted, inTheEnd)) {
        const twin = there.get((0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .pieceKey */ .kp)(row));
        const isColumn = row.kind === 'column';
        const value = (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultKey */ .ds)(row.name ?? '');
        const piece = twin && isColumn
            ? columnChange(twin, row, { is: there.get(value), wanted: asked.get(value) })
            : plain(twin ? row.change : row.statement);
        if (!piece)
            continue;
        const list = isColumn ? columns : others;
        const old = isColumn ? undefined : existing.find(one => !asked.has((0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .pieceKey */ .kp)(one)) && givesWay(one, row));
        if (old?.drop !== undefined)
            list.push({ sql: old.drop });
        list.push(piece);
    }
    return [...columns, ...others];
}
function plain(sql) {
    return sql === undefined ? undefined : { sql };
}
/** A table has one primary key, and a foreign key of the same columns to the same table is the same one with other rules. */
function givesWay(old, row) {
    const its = subjectOf(row);
    return its !== undefined && its === subjectOf(old);
}
/** `PRIMARY KEY`, or `FOREIGN KEY (…) REFERENCES table (`, of what pg_get_constraintdef() writes: two tables number their columns differently. */
function subjectOf({ kind, what: constraint }) {
    if (kind !== 'constraint')
        return undefined;
    if (/^PRIMARY KEY\b/.test(constraint))
        return 'PRIMARY KEY';
    const references = ') REFERENCES ';
    const at = constraint.startsWith('FOREIGN KEY (') ? constraint.indexOf(references) : -1;
    const open = at < 0 ? -1 : constraint.indexOf('(', at + references.length);
    return open < 0 ? undefined : constraint.slice(0, open + 1);
}
/** Only the type, only the nullability, or both. What else a column can be is not changed in one go. */
function columnChange(is, wanted, defaults) {
    const [old, now] = [is.column, wanted.column];
    if (!old || !now || old.identity !== now.identity)
        return undefined;
    const column = ` ALTER COLUMN ${now.column}`;
    const nullability = old.notNull === now.notNull ? [] : [`${column} ${now.notNull ? 'SET' : 'DROP'} NOT NULL`];
    const whole = (changes) => `ALTER TABLE ${now.table}${changes.join(',')}`;
    if (now.type === old.type)
        return nullability.length === 0 ? undefined : { sql: whole(nullability) };
    // A cast that nobody asked for can cut values off without a word: only where there is none that PostgreSQL does itself.
    const cast = `${column} TYPE ${now.type} USING ${now.column}::${now.plainType}`;
    const value = defaults.wanted;
    return {
        sql: whole([`${column} TYPE ${now.type}`, ...nullability]),
        otherwise: [
            ...(defaults.is ? [whole([`${column} DROP DEFAULT`])] : []),
            whole([cast, ...nullability]),
            ...(value ? [whole([`${column} SET DEFAULT ${value.definition}`])] : []),
        ],
    };
}
/** How the answer is called that leaves what exists where it is. */
function keeping(object, statements, inPlace) {
    const adds = statements.every(sql => !/ DROP |^DROP /.test(sql));
    const where = inPlace ? 'here' : 'in a migration of its own';
    return `Keep ${object}, and ${adds ? 'bring what it lacks' : 'change what differs'} ${where}`;
}


/***/ }),

/***/ 83792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ kindQuery),
/* harmony export */   Yp: () => (/* binding */ definitionQuery),
/* harmony export */   ds: () => (/* binding */ defaultKey),
/* harmony export */   je: () => (/* binding */ functionsNamed),
/* harmony export */   kp: () => (/* binding */ pieceKey),
/* harmony export */   mu: () => (/* binding */ definitionsOf),
/* harmony export */   qN: () => (/* binding */ columnKey)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38285);


/** Equal for pieces that stand for each other in two objects. */
function pieceKey({ kind, name, what }) {
    return JSON.stringify([kind, name ?? what]);
}
/** The key of the default of a column. */
function defaultKey(column) {
    return JSON.stringify(['default', column]);
}
function columnKey(column) {
    return JSON.stringify(['column', column]);
}
/** An object's name as an SQL expression of its oid, found as the session finds it. */
function oid(cast, schema, name) {
    const dotted = `${schema === undefined ? '' : `${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema)}.`}${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name)}`;
    return `to_${cast}(${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(dotted)})`;
}
/** What a relation of this name really is, in our words for kinds. */
function kindQuery({ schema, name }) {
    return `SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
    WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'c' THEN 'type' ELSE 'table' END AS kind
    FROM pg_class WHERE oid = ${oid('regclass', schema, name)}`;
}
/** Asks for all `Definition`s of an object. Undefined for kinds that have none to compare. */
function definitionQuery(object) {
    const { kind, schema, name, table } = object;
    const one = (definition, from) => `SELECT '${kind}' AS what, ${definition} AS definition, true AS required FROM ${from}`;
    const owner = oid('regclass', schema, table ?? '');
    switch (kind) {
        case 'table': {
            const self = oid('regclass', schema, name);
            return `SELECT ${plain} FROM (${columns(self)}) AS all_columns UNION ALL ${constraints(self)} UNION ALL ${indexes(self)} UNION ALL ${storage(self)} ORDER BY 1`;
        }
        case 'column': {
            const number = `(SELECT attnum FROM pg_attribute WHERE attrelid = ${owner} AND attname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)})`;
            return `SELECT ${plain} FROM (${columns(owner)}) AS all_columns WHERE attname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}
        UNION ALL ${constraints(owner)} AND conkey = ARRAY[${number}]
        UNION ALL ${indexes(owner)} AND indkey::text = ${number}::text ORDER BY 1`;
        }
        case 'index':
            return one("pg_get_indexdef(oid) || CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conindid = pg_class.oid AND contype <> 'f') THEN ', of a constraint' ELSE '' END", `pg_class WHERE oid = ${oid('regclass', schema, name)}`);
        case 'view':
        case 'materialized view':
            return one('pg_get_viewdef(oid)', `pg_class WHERE oid = ${oid('regclass', schema, name)}`);
        case 'sequence':
            return `SELECT 'sequence' AS what, format('%s, start %s, increment %s, from %s to %s', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax)
        || CASE WHEN seqcycle THEN ', cycle' ELSE '' END AS definition,
        true AS required FROM pg_sequence WHERE seqrelid = ${oid('regclass', schema, name)}`;
        case 'constraint':
            return one('pg_get_constraintdef(oid)', `pg_constraint WHERE conrelid = ${owner} AND conname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}`);
        case 'trigger':
            return one('pg_get_triggerdef(oid)', `pg_trigger WHERE tgrelid = ${owner} AND tgname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}`);
        case 'policy':
            return one(`concat_ws(' ', CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END,
          'for ' || CASE polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END,
          'to ' || array_to_string(ARRAY(SELECT CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END FROM unnest(polroles) AS role ORDER BY 1), ', '),
          'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')')`, `pg_policy WHERE polrelid = ${owner} AND polname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}`);
        case 'function':
            // Several can share a name: each is known by what it takes.
            return `SELECT format('function %s(%s)', proname, oidvectortypes(proargtypes)) AS what, pg_get_functiondef(oid) AS definition, true AS required
        FROM pg_proc WHERE ${functionsNamed(object)}`;
        case 'type':
            return typeQuery(oid('regtype', schema, name));
        default:
            return undefined;
    }
}
/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
function functionsNamed({ schema, name }) {
    const where = schema === undefined
        ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
        : `pronamespace = to_regnamespace(${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema))})`;
    return `prokind <> 'a' AND proname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)} AND ${where}`;
}
/** An enum, a composite type, or a domain. */
function typeQuery(type) {
    return `SELECT 'values' AS what, string_agg(enumlabel, ', ' ORDER BY enumsortorder) AS definition, true AS required
    FROM pg_enum WHERE enumtypid = ${type} HAVING count(*) > 0
    UNION ALL SELECT 'attributes', string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum), true
    FROM pg_attribute JOIN pg_type ON typrelid = attrelid WHERE pg_type.oid = ${type} AND typtype = 'c' AND attnum > 0 AND NOT attisdropped HAVING count(*) > 0
    UNION ALL SELECT 'domain of', concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'not null' END, 'default ' || typdefault), true
    FROM pg_type WHERE oid = ${type} AND typtype = 'd'
    UNION ALL SELECT pg_get_constraintdef(oid), 'yes', true FROM pg_constraint WHERE contypid = ${type} AND contype = 'c' ORDER BY 1`;
}
/** Columns, and what they are worth by default: that can differ without another type. */
function columns(relation) {
    const generated = "attgenerated::text <> ''";
    const kind = `nullif(concat_ws(' ', CASE WHEN attnotnull THEN 'NOT NULL' END, CASE attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY' WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END), '')`;
    const identity = "CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END";
    const type = `concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attcollation <> (SELECT typcollation FROM pg_type WHERE oid = atttypid) THEN
    (SELECT 'COLLATE ' || CASE WHEN pg_collation_is_visible(oid) THEN '' ELSE quote_ident(collnamespace::regnamespace::text) || '.' END || quote_ident(collname) FROM pg_collation WHERE oid = attcollation) END)`;
    const of = `FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${relation} AND attnum > 0 AND NOT attisdropped`;
    return `SELECT * FROM (SELECT 'column ' || attname AS what, 'column' AS kind, concat_ws(' ', ${type},
      CASE WHEN attnotnull THEN 'not null' END, ${identity},
      CASE WHEN ${generated} THEN 'generated as ' || pg_get_expr(adbin, adrelid) END) AS definition,
      attnotnull AND NOT atthasdef AND attidentity::text = '' AS required,
      CASE WHEN NOT ${generated} THEN format('ALTER TABLE %s ADD COLUMN %I %s', attrelid::regclass, attname,
        concat_ws(' ', ${type}, 'DEFAULT ' || pg_get_expr(adbin, adrelid), ${kind})) END AS statement,
      NULL AS change, NULL AS drop, attname, CASE WHEN NOT ${generated} THEN attrelid::regclass::text END AS owner, quote_ident(attname) AS spelled,
      ${type} AS type, format_type(atttypid, atttypmod) AS plain_type, attnotnull AS not_null, ${identity} AS identity ${of}
    UNION ALL SELECT 'default of ' || attname, 'default', pg_get_expr(adbin, adrelid), false, statement, statement, NULL, attname, ${noColumn} FROM (SELECT *,
      format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', attrelid::regclass, attname, pg_get_expr(adbin, adrelid)) AS statement
      ${of} AND atthasdef AND NOT ${generated}) AS defaults) AS columns`;
}
const plain = 'what, kind, definition, required, statement, change, drop, attname AS name, owner, spelled, type, plain_type, not_null, identity';
/** The columns from `owner` on, of what is no column. */
const noColumn = 'NULL::text, NULL::text, NULL::text, NULL::text, NULL::boolean, NULL::text';
/** Which rows a table takes as a partition, how it is parted itself, and whether it is lost in a crash. */
function storage(relation) {
    const none = `NULL::text, NULL::text, NULL::text, NULL::name, ${noColumn}`;
    return `SELECT 'partition', 'storage', pg_get_expr(relpartbound, oid), true, ${none} FROM pg_class WHERE oid = ${relation} AND relispartition
    UNION ALL SELECT 'partitioned by', 'storage', pg_get_partkeydef(oid), true, ${none} FROM pg_class WHERE oid = ${relation} AND relkind = 'p'
    UNION ALL SELECT 'unlogged', 'storage', 'yes', true, ${none} FROM pg_class WHERE oid = ${relation} AND relpersistence = 'u'`;
}
/** NOT NULL is reported with its column; PostgreSQL 18 has constraints for it, older ones have not. */
function constraints(relation) {
    return `SELECT pg_get_constraintdef(oid), 'constraint', 'yes', true, format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), NULL,
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), NULL::name, ${noColumn}
    FROM pg_constraint WHERE conrelid = ${relation} AND contype IN ('p', 'u', 'f', 'c', 'x')`;
}
/** Those that enforce no constraint, by what they index: their names do not matter to anybody. */
function indexes(relation) {
    return `SELECT 'index ' || regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', ''), 'index', CASE WHEN indisunique THEN 'unique' ELSE 'yes' END, indisunique,
    pg_get_indexdef(indexrelid), NULL, format('DROP INDEX %s', indexrelid::regclass), NULL::name, ${noColumn}
    FROM pg_index WHERE indrelid = ${relation} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid)`;
}
/** What a definition query answers; undefined where the database refuses it. */
async function definitionsOf(run, query) {
    const outcome = await run(query);
    if (outcome.kind !== 'ok')
        return undefined;
    return outcome.rows.map(row => ({
        kind: pieceKinds.find(kind => kind === row.kind) ?? 'whole',
        what: String(row.what),
        ...(typeof row.name === 'string' ? { name: row.name } : {}),
        ...(typeof row.owner === 'string' ? { column: columnFacts(row.owner, row) } : {}),
        // For people, in a table's cell.
        definition: String(row.definition).replace(/\s+/g, ' ').trim(),
        required: isTrue(row.required),
        ...(typeof row.statement === 'string' ? { statement: row.statement } : {}),
        ...(typeof row.change === 'string' ? { change: row.change } : {}),
        ...(typeof row.drop === 'string' ? { drop: row.drop } : {}),
    }));
}
const pieceKinds = ['column', 'default', 'constraint', 'index', 'storage'];
function isTrue(value) {
    return value === true || value === 't';
}
function columnFacts(table, row) {
    return {
        table,
        column: String(row.spelled),
        type: String(row.type),
        plainType: String(row.plain_type),
        notNull: isTrue(row.not_null),
        identity: String(row.identity ?? ''),
    };
}


/***/ }),

/***/ 38285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal),
/* harmony export */   o: () => (/* binding */ existsCondition)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);

/** A text as an SQL literal. */
function literal(text) {
    const escaped = text.replaceAll("'", "''");
    return escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`;
}
/**
 * An SQL condition: is the object there? A name without a schema counts wherever it is visible or not, but not in the
 * system's own schemas. Undefined for kinds that nobody asks about.
 */
function existsCondition(object) {
    const name = literal(object.name);
    const schema = (column) => object.schema === undefined
        ? `${column} NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema') OR nspname LIKE 'pg\\_toast%')`
        : `${column} IN (SELECT oid FROM pg_namespace WHERE nspname = ${literal(object.schema)})`;
    const table = `SELECT oid FROM pg_class WHERE relname = ${literal(object.table ?? '')} AND ${schema('relnamespace')}`;
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(object.kind))
        return `EXISTS (SELECT FROM pg_class WHERE relname = ${name} AND ${schema('relnamespace')})`;
    switch (object.kind) {
        case 'column':
            return `EXISTS (SELECT FROM pg_attribute WHERE attname = ${name} AND NOT attisdropped AND attrelid IN (${table}))`;
        case 'constraint':
            return `EXISTS (SELECT FROM pg_constraint WHERE conname = ${name} AND conrelid IN (${table}))`;
        case 'trigger':
            return `EXISTS (SELECT FROM pg_trigger WHERE tgname = ${name} AND tgrelid IN (${table}))`;
        case 'policy':
            return `EXISTS (SELECT FROM pg_policy WHERE polname = ${name} AND polrelid IN (${table}))`;
        case 'rule':
            return `EXISTS (SELECT FROM pg_rewrite WHERE rulename = ${name} AND ev_class IN (${table}))`;
        case 'type':
            return `EXISTS (SELECT FROM pg_type WHERE typname = ${name} AND ${schema('typnamespace')})`;
        case 'enum value':
            return `EXISTS (SELECT FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE enumlabel = ${name} AND typname = ${literal(object.table ?? '')})`;
        case 'function':
            return `EXISTS (SELECT FROM pg_proc WHERE proname = ${name} AND ${schema('pronamespace')})`;
        case 'schema':
            return `EXISTS (SELECT FROM pg_namespace WHERE nspname = ${name})`;
        case 'extension':
            return `EXISTS (SELECT FROM pg_extension WHERE extname = ${name})`;
        case 'role':
            return `EXISTS (SELECT FROM pg_roles WHERE rolname = ${name})`;
        case 'database':
            return `EXISTS (SELECT FROM pg_database WHERE datname = ${name})`;
        default:
            return undefined;
    }
}


/***/ })

};
