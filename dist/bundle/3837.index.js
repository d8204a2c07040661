export const id = 3837;
export const ids = [3837];
export const modules = {

/***/ 22474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 97389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ bodyOfBlock),
/* harmony export */   z: () => (/* binding */ lineOfBlock)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

function bodyOfBlock({ kind, text }) {
    if (kind !== 'DoStmt')
        return undefined;
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)) {
        if (token.kind !== 'dollar' && token.kind !== 'string')
            continue;
        const open = /^(?:\$\w*\$|[eE]?')/.exec(text.slice(token.start, token.end))?.[0].length ?? 1;
        return { start: token.start + open, text: text.slice(token.start + open, token.end) };
    }
    return undefined;
}
/** A line of the body without its indent, as an offset in the statement's text. The first one is 1, as PL/pgSQL counts. */
function lineOfBlock({ start, text }, line) {
    const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)];
    const found = lines[line - 1];
    if (!found)
        return undefined;
    const indent = /^\s*/.exec(found[0])?.[0].length ?? 0;
    const at = start + found.index + indent;
    return { start: at, end: Math.max(at + found[0].trim().length, at) };
}


/***/ }),

/***/ 94119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   qO: () => (/* binding */ strength)
/* harmony export */ });
/** PostgreSQL's locks of a table, weakest first: https://www.postgresql.org/docs/current/explicit-locking.html */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
function strength(mode) {
    return lockModes.indexOf(mode);
}
/** At least one of reading and writing has to wait. */
function isBlocking(mode) {
    return strength(mode) >= strength('SHARE');
}
/** What waits for a lock, as the end of a sentence. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'blocks reads and writes';
    if (isBlocking(mode))
        return 'blocks writes';
    return mode === 'SHARE UPDATE EXCLUSIVE'
        ? 'blocks schema changes and VACUUM'
        : 'blocks no reads and no writes';
}


/***/ }),

/***/ 49880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ absentNames),
/* harmony export */   HY: () => (/* binding */ locateError),
/* harmony export */   Io: () => (/* binding */ absentColumn),
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   OK: () => (/* binding */ createdObject),
/* harmony export */   Rv: () => (/* binding */ namesInMessage),
/* harmony export */   jP: () => (/* binding */ objectPlace)
/* harmony export */ });
/* harmony import */ var _languages_sql_do_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97389);
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86440);
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14323);
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
    const body = (0,_languages_sql_do_block_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyOfBlock */ .n)(statement);
    const contexts = [...(error.where ?? '').matchAll(/inline_code_block\D{1,40}(\d+)/g)];
    const line = Number(contexts.at(-1)?.[1] ?? Number.NaN);
    const place = body && !Number.isNaN(line) ? (0,_languages_sql_do_block_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfBlock */ .z)(body, line) : undefined;
    return place && { start: statement.start + place.start, end: statement.start + place.end };
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
/** The column that is not there (undefined_column): quoted, or with the alias of its table and without quotes. */
function absentColumn({ code, message }) {
    if (code !== '42703')
        return undefined;
    const [quoted] = namesInMessage(message);
    return quoted ?? /\.([\w$]+)/.exec(message)?.[1];
}
/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000']);
/** What an error says is not there; undefined where it says nothing of that kind. */
function absentNames({ code, message }) {
    if (!notThere.has(code))
        return undefined;
    // PostgreSQL quotes no name of a routine, and has no field for it.
    const routine = /^\w+ (?:.*[."])?([\w$]+)"?\(/.exec(message)?.[1];
    return [...namesInMessage(message), ...(routine === undefined ? [] : [routine])];
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
    for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__/* .lex */ .Ii)(statement.text, from)) {
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
    for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__/* .lex */ .Ii)(statement.text, start - statement.start)) {
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
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(statement.node)) {
        const clause = object.onConflictClause;
        if (typeof clause !== 'object' ||
            clause === null ||
            !('location' in clause) ||
            typeof clause.location !== 'number')
            continue;
        const start = statement.at(clause.location);
        let depth = 0;
        for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__/* .lex */ .Ii)(statement.text, start - statement.start)) {
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
    const end = /\s/.test(statement.text[offset] ?? ' ') ? offset + 1 : (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenAt */ .BN)(statement.text, offset).end;
    return { start: statement.start + offset, end: statement.start + end };
}


/***/ }),

/***/ 85716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sentInAutocommit)
/* harmony export */ });
/** Does its runner send each statement as a transaction of its own? `usual`: how it sends files that say nothing of it. */
function sentInAutocommit({ transaction }, usual) {
    return (transaction ?? usual) === 'autocommit';
}


/***/ }),

/***/ 42768:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
/**
 * How many spaces stand in a line, and empty lines, mean nothing in SQL and PL/pgSQL, but in their strings. Lines stay: a
 * comment ends with its line.
 */
const withoutIndents = `regexp_replace(regexp_replace(proc.text, E'[ \\\\t]+', ' ', 'g'), E'\\\\s*\\\\n\\\\s*', E'\\n', 'g')
      || array_to_string(array(select piece[1] from regexp_matches(proc.text, '(''[^'']*'')', 'g') as piece), '')`;
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
        throw new engine/* EngineUnavailableError */.DG(`The catalog of the database could not be read: ${(0,engine/* reasonOf */.A3)(outcome).replace(/\.$/, '')}.`);
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

/***/ 14063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Wy: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60392);
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _object_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14783);



const common = {
    /** For people, in a table's cell. */
    definition: zod__WEBPACK_IMPORTED_MODULE_2__.string()
        .default('')
        .transform(text => text.replace(/\s+/g, ' ').trim()),
    /** False: one that has it will do as well as one without it. */
    required: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
};
/** What a change of a column needs to know, each as SQL spells it. */
const columnFacts = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    table: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    column: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** Without its collation. */
    plainType: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    notNull: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    /** IDENTITY, in words. */
    identity: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
/** `add`, `change` and `drop` are statements: for an object that lacks it, has it otherwise, has another in its place. */
const part = zod__WEBPACK_IMPORTED_MODULE_2__.discriminatedUnion('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__.object({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('column'),
        name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
        ...common,
        add: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
        /** Absent for one that is generated, which nothing changes in place. */
        facts: columnFacts.optional(),
    }),
    /** Known by its column. */
    zod__WEBPACK_IMPORTED_MODULE_2__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('default'), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), ...common, change: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    /** Known by what it says, as what it is called matters to nobody. */
    zod__WEBPACK_IMPORTED_MODULE_2__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('constraint'), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), ...common, add: zod__WEBPACK_IMPORTED_MODULE_2__.string(), drop: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    /** One that enforces no constraint, known by what it indexes. */
    zod__WEBPACK_IMPORTED_MODULE_2__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('index'), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), ...common, add: zod__WEBPACK_IMPORTED_MODULE_2__.string(), drop: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    /** Partitions, and whether it is lost in a crash. */
    zod__WEBPACK_IMPORTED_MODULE_2__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('storage'), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), ...common }),
    /** Of an object that has no parts: all that it is. */
    zod__WEBPACK_IMPORTED_MODULE_2__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('whole'), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), ...common }),
]);
/** Equal for parts that stand for each other in two objects. */
function keyOf({ kind, name }) {
    return `${kind}\0${name}`;
}
/** For people. */
function labelOf({ kind, name }) {
    if (kind === 'default')
        return `default of ${name}`;
    return kind === 'column' || kind === 'index' ? `${kind} ${name}` : name;
}
/** All parts of an object, sorted; undefined for kinds that have none to compare, and where the database refuses to tell. */
async function partsOf(run, object) {
    const query = partsQuery(object);
    const outcome = query === undefined ? undefined : await run(query);
    if (outcome?.kind !== 'ok')
        return undefined;
    const read = zod__WEBPACK_IMPORTED_MODULE_2__.array(part).safeParse(outcome.rows.map(row => row.part));
    return read.data?.sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1));
}
/** What a relation of this name really is, in our words for kinds. */
async function kindOf(run, { schema, name }) {
    const outcome = await run(`SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
    WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'c' THEN 'type' ELSE 'table' END AS kind
    FROM pg_class WHERE oid = ${oid('regclass', schema, name)}`);
    const value = outcome.kind === 'ok' ? outcome.rows[0]?.kind : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** An object's name as an SQL expression of its oid, found as the session finds it. */
function oid(cast, schema, name) {
    return `to_${cast}(${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)({ schema, name }))})`;
}
/** A part as an expression of SQL, from expressions of its fields. */
function partOf(kind, fields) {
    const pairs = Object.entries({ required: 'true', ...fields }).map(([name, sql]) => `'${name}', ${sql}`);
    return `json_strip_nulls(json_build_object('kind', '${kind}', ${pairs.join(', ')})) AS part`;
}
function partsQuery(object) {
    const { kind, schema, name, table } = object;
    const one = (definition, from, called = (0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(kind)) => `SELECT ${partOf('whole', { name: called, definition })} FROM ${from}`;
    const self = oid('regclass', schema, name);
    const owner = oid('regclass', schema, table ?? '');
    switch (kind) {
        case 'table':
            return [columns(self), constraints(self), indexes(self), storage(self)].join(' UNION ALL ');
        case 'column': {
            const named = `attname = ${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)}`;
            const number = `(SELECT attnum FROM pg_attribute WHERE attrelid = ${owner} AND ${named})`;
            return `${columns(owner, named)} UNION ALL ${constraints(owner)} AND conkey = ARRAY[${number}]
        UNION ALL ${indexes(owner)} AND indkey::text = ${number}::text`;
        }
        case 'index':
            return one("pg_get_indexdef(oid) || CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conindid = pg_class.oid AND contype <> 'f') THEN ', of a constraint' ELSE '' END", `pg_class WHERE oid = ${self}`);
        case 'view':
        case 'materialized view':
            return one('pg_get_viewdef(oid)', `pg_class WHERE oid = ${self}`);
        case 'sequence':
            return one(`format('%s, start %s, increment %s, from %s to %s', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax)
        || CASE WHEN seqcycle THEN ', cycle' ELSE '' END`, `pg_sequence WHERE seqrelid = ${self}`);
        case 'constraint':
            return one('pg_get_constraintdef(oid)', `pg_constraint WHERE conrelid = ${owner} AND conname = ${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)}`);
        case 'trigger':
            return one('pg_get_triggerdef(oid)', `pg_trigger WHERE tgrelid = ${owner} AND tgname = ${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)}`);
        case 'policy':
            return one(`concat_ws(' ', CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END,
          'for ' || CASE polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END,
          'to ' || array_to_string(ARRAY(SELECT CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END FROM unnest(polroles) AS role ORDER BY 1), ', '),
          'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')')`, `pg_policy WHERE polrelid = ${owner} AND polname = ${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)}`);
        case 'function':
            // Several can share a name: each is known by what it takes.
            return one('pg_get_functiondef(oid)', `pg_proc WHERE ${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .functionsNamed */ .je)(object)}`, "format('function %s(%s)', proname, oidvectortypes(proargtypes))");
        case 'type':
            return typeQuery(oid('regtype', schema, name), one);
        default:
            return undefined;
    }
}
/** An enum, a composite type, or a domain. */
function typeQuery(type, one) {
    return [
        one("string_agg(enumlabel, ', ' ORDER BY enumsortorder)", `pg_enum WHERE enumtypid = ${type} HAVING count(*) > 0`, "'values'"),
        one("string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum)", `pg_attribute JOIN pg_type ON typrelid = attrelid WHERE pg_type.oid = ${type} AND typtype = 'c' AND attnum > 0 AND NOT attisdropped HAVING count(*) > 0`, "'attributes'"),
        one("concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'not null' END, 'default ' || typdefault)", `pg_type WHERE oid = ${type} AND typtype = 'd'`, "'domain of'"),
        one("'yes'", `pg_constraint WHERE contypid = ${type} AND contype = 'c'`, 'pg_get_constraintdef(oid)'),
    ].join(' UNION ALL ');
}
/** Columns, and what they are worth by default: that can differ without another type. */
function columns(relation, which = 'true') {
    const generated = "attgenerated::text <> ''";
    const constraint = `nullif(concat_ws(' ', CASE WHEN attnotnull THEN 'NOT NULL' END, CASE attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY' WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END), '')`;
    const identity = "CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END";
    const type = `concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attcollation <> (SELECT typcollation FROM pg_type WHERE oid = atttypid) THEN
    (SELECT 'COLLATE ' || CASE WHEN pg_collation_is_visible(oid) THEN '' ELSE quote_ident(collnamespace::regnamespace::text) || '.' END || quote_ident(collname) FROM pg_collation WHERE oid = attcollation) END)`;
    const value = 'pg_get_expr(adbin, adrelid)';
    // A sequence keeps the name that its table had when it was created.
    const own = "format('nextval(%L::regclass)', pg_get_serial_sequence(attrelid::regclass::text, attname)::regclass::text)";
    const of = `FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${relation} AND attnum > 0 AND NOT attisdropped AND ${which}`;
    const column = partOf('column', {
        name: 'attname',
        definition: `concat_ws(' ', ${type}, CASE WHEN attnotnull THEN 'not null' END, ${identity},
      CASE WHEN ${generated} THEN 'generated as ' || ${value} END)`,
        required: "attnotnull AND NOT atthasdef AND attidentity::text = ''",
        add: `CASE WHEN NOT ${generated} THEN format('ALTER TABLE %s ADD COLUMN %I %s', attrelid::regclass, attname,
      concat_ws(' ', ${type}, 'DEFAULT ' || ${value}, ${constraint})) END`,
        facts: `CASE WHEN NOT ${generated} THEN json_build_object('table', attrelid::regclass::text, 'column', quote_ident(attname),
      'type', ${type}, 'plainType', format_type(atttypid, atttypmod), 'notNull', attnotnull, 'identity', coalesce(${identity}, '')) END`,
    });
    const byDefault = partOf('default', {
        name: 'attname',
        definition: `CASE WHEN ${value} = ${own} THEN 'next of its own sequence' ELSE ${value} END`,
        required: 'false',
        change: `format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', attrelid::regclass, attname, ${value})`,
    });
    return `SELECT ${column} ${of} UNION ALL SELECT ${byDefault} ${of} AND atthasdef AND NOT ${generated}`;
}
/** Which rows a table takes as a partition, how it is parted itself, and whether it is lost in a crash. */
function storage(relation) {
    const one = (name, definition, condition) => `SELECT ${partOf('storage', { name: (0,_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name), definition })} FROM pg_class WHERE oid = ${relation} AND ${condition}`;
    return [
        one('partition', 'pg_get_expr(relpartbound, oid)', 'relispartition'),
        one('partitioned by', 'pg_get_partkeydef(oid)', "relkind = 'p'"),
        one('unlogged', "'yes'", "relpersistence = 'u'"),
    ].join(' UNION ALL ');
}
/** NOT NULL is reported with its column; PostgreSQL 18 has constraints for it, older ones have not. */
function constraints(relation) {
    const clause = 'pg_get_constraintdef(oid)';
    const constraint = partOf('constraint', {
        name: clause,
        definition: "'yes'",
        add: `format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, ${clause})`,
        drop: "format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)",
    });
    return `SELECT ${constraint} FROM pg_constraint WHERE conrelid = ${relation} AND contype IN ('p', 'u', 'f', 'c', 'x')`;
}
function indexes(relation) {
    const index = partOf('index', {
        name: "regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '')",
        definition: "CASE WHEN indisunique THEN 'unique' ELSE 'yes' END",
        required: 'indisunique',
        add: 'pg_get_indexdef(indexrelid)',
        drop: "format('DROP INDEX %s', indexrelid::regclass)",
    });
    return `SELECT ${index} FROM pg_index WHERE indrelid = ${relation} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid)`;
}


/***/ })

};
