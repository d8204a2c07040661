export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 45327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rT: () => (/* binding */ parseBlock)
/* harmony export */ });
/* unused harmony export withinReach */
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** PostgreSQL's grammar is 1.7 MB of WebAssembly, so it is loaded when a text really has to be understood. */
async function grammar() {
    return await import(/* webpackIgnore: true */ 'libpg-query');
}
async function parse(text) {
    if (/^[ \t\n\r\f\v]*$/.test(text))
        return { kind: 'parsed', statements: [] };
    const reach = withinReach(text);
    if ('reason' in reach)
        return { kind: 'invalid', message: reach.reason, character: 0 };
    const { parse, hasSqlDetails } = await grammar();
    try {
        return { kind: 'parsed', statements: (await parse(reach.text)).stmts ?? [] };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const details = hasSqlDetails(error) ? error.sqlDetails : undefined;
        return { kind: 'invalid', message: error.message, character: details?.cursorPosition ?? 0 };
    }
}
/** A DO block as libpg_query writes down what PL/pgSQL's own parser makes of it; undefined: it is in another language. */
async function parseBlock(statement) {
    if ('reason' in withinReach(statement))
        return undefined;
    const { parsePlPgSQL } = await grammar();
    try {
        // Its declaration names the type of the other parser.
        const result = await parsePlPgSQL(statement);
        return result.plpgsql_funcs?.[0]?.PLpgSQL_function;
    }
    catch {
        // Not its grammar, or nested too deeply.
        return undefined;
    }
}
/** The tokens of PostgreSQL's scanner; undefined where it can't make any of the text. Not all comments are among them. */
async function scan(text) {
    if (/^[ \t\n\r\f\v]*$/.test(text))
        return [];
    const reach = withinReach(text);
    if ('reason' in reach)
        return undefined;
    const { scan } = await grammar();
    try {
        return (await scan(reach.text)).tokens ?? [];
    }
    catch {
        return undefined;
    }
}
/**
 * PostgreSQL's scanner takes the square of the text's length for block comments and for runs of operators: 400 KB of
 * them are 100 seconds. What it would read is cut down to what it reads in linear time, all offsets kept.
 */
/** No operator of PostgreSQL is longer: NAMEDATALEN - 1. */
const maxOperatorLength = 63;
/** Block comments that can't be overwritten, times the characters of the text. */
const mostWork = 500_000_000;
const perhaps = /\/\*|[~!@#^&|`?+*/%<>=-]{64}/;
function withinReach(text) {
    if (!perhaps.test(text))
        return { text };
    let clean = '';
    let from = 0;
    let kept = 0;
    let afterString = false;
    let operator = { end: -1, length: 0 };
    for (const { kind, start, end } of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)) {
        if (kind === 'comment' && text[start] === '/') {
            const comment = text.slice(start, end);
            // Without one between them, two strings on two lines would be one; beyond ASCII its length in bytes would change.
            if (afterString || !comment.endsWith('*/') || !isAscii(comment)) {
                // What is nested in it costs as much as a comment of its own.
                kept += comment.split('/*').length;
                continue;
            }
            clean += text.slice(from, start) + ' '.repeat(end - start);
            from = end;
            continue;
        }
        afterString = kind === 'string';
        if (kind === 'symbol' && '~!@#^&|`?+-*/%<>='.includes(text.charAt(start))) {
            operator = { end, length: operator.end === start ? operator.length + 1 : 1 };
            if (operator.length > maxOperatorLength)
                return { reason: `an operator is longer than ${maxOperatorLength} characters` };
        }
    }
    if (kept * text.length > mostWork)
        return { reason: 'it has too many block comments' };
    return { text: clean + text.slice(from) };
}
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}


/***/ }),

/***/ 14323:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   rt: () => (/* binding */ objectNameParts)
/* harmony export */ });
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Every object of a tree, outer ones first. Without recursion: a stranger's expression may be nested 5,000 deep. */
function* objectsIn(tree) {
    const waiting = [tree];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (isPlain(next))
            yield next;
        else if (!Array.isArray(next))
            continue;
        const inner = Object.values(next);
        for (let i = inner.length - 1; i >= 0; i--) {
            const value = inner[i];
            if (typeof value === 'object' && value !== null)
                waiting.push(value);
        }
    }
}
/** All strings of a tree. */
function* stringsIn(tree) {
    for (const { sval } of objectsIn(tree))
        if (typeof sval === 'string')
            yield sval;
}
/** Those of a list, as a dotted name is one. */
function stringsOf(list) {
    return Array.isArray(list) ? [...stringsIn(list)] : [];
}
/** The string of a `String` node. */
function stringOf(node) {
    return node && 'String' in node ? (node.String.sval ?? '') : undefined;
}
/** The parts of a dotted name: [schema, name], [name], … */
function nameParts(nodes) {
    return (nodes ?? []).map(stringOf).filter(part => part !== undefined);
}
/** What a DROP or COMMENT names: a list of strings, a typed name, or a function with its arguments. */
function objectNameParts(node) {
    if (!node)
        return [];
    if ('List' in node)
        return nameParts(node.List.items);
    if ('TypeName' in node)
        return nameParts(node.TypeName.names);
    if ('ObjectWithArgs' in node)
        return nameParts(node.ObjectWithArgs.objname);
    const single = stringOf(node);
    return single === undefined ? [] : [single];
}
/** The schema of a dotted name. */
function schemaOf(parts) {
    const schema = parts.at(-2);
    return schema === undefined ? {} : { schema };
}


/***/ }),

/***/ 62214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fromBytes),
/* harmony export */   z: () => (/* binding */ fromCharacters)
/* harmony export */ });
/** From the units that PostgreSQL counts in to UTF-16 offsets, which is what editors and JavaScript count in. */
/** The grammar counts bytes of UTF-8. Text of ASCII alone, the usual case, costs nothing. */
function fromBytes(text) {
    const total = Buffer.byteLength(text, 'utf8');
    if (total === text.length)
        return byte => byte;
    let table;
    return byte => {
        table ??= byteTable(text, total);
        return table[Math.min(Math.max(byte, 0), total)] ?? text.length;
    };
}
function byteTable(text, total) {
    const table = new Uint32Array(total + 1);
    let byte = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.codePointAt(at) ?? 0;
        const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        for (let i = 0; i < bytes; i++)
            table[byte + i] = at;
        byte += bytes;
        if (bytes === 4)
            at++;
    }
    table[total] = text.length;
    return table;
}
/** Error positions count characters, which are code points: one emoji is one of them, but two UTF-16 units. */
function fromCharacters(text, characters) {
    let at = 0;
    for (let count = 0; count < characters && at < text.length; count++) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return at;
}


/***/ }),

/***/ 61327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseScript)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86440);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62214);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);




/** Reads a script as `psql -f` does, with PostgreSQL's own grammar. A syntax error costs its own statement only. */
async function parseScript(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const whole = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(split.text);
    if (whole.kind === 'parsed') {
        const at = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .u)(split.text);
        const spans = new Map(split.statements.map(span => [span.start, span]));
        const statements = whole.statements.flatMap(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
            if (!stmt)
                return [];
            const start = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBlank */ .W8)(split.text, at(stmt_location));
            const end = spans.get(start)?.end ?? (stmt_len > 0 ? at(stmt_location + stmt_len) : split.text.trimEnd().length);
            return [statement(split.text, stmt, start, end, at)];
        });
        return { text: split.text, statements, invalid: [], parts: split.parts };
    }
    return await parseOneByOne(split);
}
async function parseOneByOne(split) {
    const script = { text: split.text, statements: [], invalid: [], parts: split.parts };
    for (const span of split.statements) {
        const text = split.text.slice(span.start, span.end);
        const parsed = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
        if (parsed.kind === 'invalid')
            script.invalid.push(invalid(text, span, parsed.message, parsed.character));
        else {
            const inner = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .u)(text);
            for (const { stmt } of parsed.statements) {
                if (stmt)
                    script.statements.push(statement(split.text, stmt, span.start, span.end, byte => span.start + inner(byte)));
            }
        }
    }
    return script;
}
function invalid(text, span, message, character) {
    return {
        start: span.start,
        end: span.end,
        text,
        offset: span.start + (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(text, character),
        message,
    };
}
function statement(text, node, start, end, at) {
    return {
        kind: Object.keys(node)[0] ?? '',
        node,
        start,
        end,
        text: text.slice(start, end),
        at: location => at(location ?? 0),
    };
}


/***/ }),

/***/ 30530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ embeddedExtensions),
/* harmony export */   r: () => (/* binding */ contribModules)
/* harmony export */ });
/**
 * The extensions that PGlite ships and that have to be loaded before CREATE EXTENSION finds them, by the
 * name that SQL uses. Where the module is called otherwise, its name follows; `needs` is loaded as well,
 * because CREATE EXTENSION … CASCADE would ask for it.
 */
const shipped = [
    { name: 'amcheck' },
    { name: 'bloom' },
    { name: 'btree_gin' },
    { name: 'btree_gist' },
    { name: 'citext' },
    { name: 'cube' },
    { name: 'dict_int' },
    { name: 'dict_xsyn' },
    { name: 'earthdistance', needs: 'cube' },
    { name: 'file_fdw' },
    { name: 'fuzzystrmatch' },
    { name: 'hstore' },
    { name: 'intarray' },
    { name: 'isn' },
    { name: 'lo' },
    { name: 'ltree' },
    { name: 'moddatetime' },
    { name: 'pageinspect' },
    { name: 'pg_buffercache' },
    { name: 'pg_freespacemap' },
    { name: 'pg_stat_statements' },
    { name: 'pg_surgery' },
    { name: 'pg_trgm' },
    { name: 'pg_visibility' },
    { name: 'pg_walinspect' },
    { name: 'pgcrypto' },
    { name: 'seg' },
    { name: 'tablefunc' },
    { name: 'tcn' },
    { name: 'tsm_system_rows' },
    { name: 'tsm_system_time' },
    { name: 'unaccent' },
    { name: 'uuid-ossp', module: 'uuid_ossp' },
    { name: 'vector' },
];
/** The extensions that the embedded engine can load, as CREATE EXTENSION names them. */
const embeddedExtensions = shipped.map(extension => extension.name);
/** PGlite's contrib modules for the extensions asked for. Unknown ones are left to PostgreSQL's own error. */
function contribModules(extensions) {
    const modules = new Set();
    for (const name of extensions) {
        const known = shipped.find(extension => extension.name === name.toLowerCase());
        if (!known)
            continue;
        if (known.needs)
            modules.add(known.needs);
        modules.add(known.module ?? known.name);
    }
    return [...modules];
}


/***/ }),

/***/ 96159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   JD: () => (/* binding */ isLost)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** The engine can't be had: no permission, no server, a server that looks like production. */
class EngineUnavailableError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}
/** Is the database gone with what it was asked? */
function isLost(outcome) {
    return outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost);
}
function reasonOf(outcome) {
    switch (outcome.kind) {
        case 'ok':
            return 'no reason';
        case 'error':
            return `${outcome.error.message} (SQLSTATE ${outcome.error.code})`;
        case 'timeout':
            return `it did not end within ${outcome.seconds} s`;
        case 'dead':
            return outcome.why;
    }
}


/***/ }),

/***/ 37099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  DJ: () => (/* binding */ librariesOf),
  eZ: () => (/* binding */ namesOf),
  ik: () => (/* binding */ standInVersion),
  Ur: () => (/* binding */ standInsFor)
});

;// CONCATENATED MODULE: ./src/postgres/geometry-functions.js
/** Those of PostGIS that migrations name most, for its stand-in. */
const geometryFunctions = [
    'addgeometrycolumn(text, text, int4, text, int4) text',
    'addgeometrycolumn(text, text, text, int4, text, int4) text',
    'dropgeometrycolumn(text, text) text',
    'geometrytype(geometry) text',
    'postgis_full_version() text',
    'postgis_version() text',
    'st_area(geography) float8',
    'st_area(geometry) float8',
    'st_asbinary(geometry) bytea',
    'st_asewkt(geometry) text',
    'st_asgeojson(geography) text',
    'st_asgeojson(geometry) text',
    'st_astext(geography) text',
    'st_astext(geometry) text',
    'st_buffer(geography, float8) geography',
    'st_buffer(geometry, float8) geometry',
    'st_centroid(geometry) geometry',
    'st_collect(geometry, geometry) geometry',
    'st_contains(geometry, geometry) bool',
    'st_convexhull(geometry) geometry',
    'st_covers(geography, geography) bool',
    'st_covers(geometry, geometry) bool',
    'st_difference(geometry, geometry) geometry',
    'st_distance(geography, geography) float8',
    'st_distance(geometry, geometry) float8',
    'st_distancesphere(geometry, geometry) float8',
    'st_dwithin(geography, geography, float8) bool',
    'st_dwithin(geometry, geometry, float8) bool',
    'st_envelope(geometry) geometry',
    'st_extent(geometry) box2d',
    'st_force2d(geometry) geometry',
    'st_geogfromtext(text) geography',
    'st_geohash(geometry, int4 = 0) text',
    'st_geometrytype(geometry) text',
    'st_geomfromewkt(text) geometry',
    'st_geomfromgeojson(json) geometry',
    'st_geomfromgeojson(jsonb) geometry',
    'st_geomfromgeojson(text) geometry',
    'st_geomfromtext(text) geometry',
    'st_geomfromtext(text, int4) geometry',
    'st_geomfromwkb(bytea, int4 = 0) geometry',
    'st_intersection(geometry, geometry) geometry',
    'st_intersects(geography, geography) bool',
    'st_intersects(geometry, geometry) bool',
    'st_isempty(geometry) bool',
    'st_isvalid(geometry) bool',
    'st_length(geography) float8',
    'st_length(geometry) float8',
    'st_makeenvelope(float8, float8, float8, float8, int4 = 0) geometry',
    'st_makeline(geometry, geometry) geometry',
    'st_makepoint(float8, float8) geometry',
    'st_makepoint(float8, float8, float8) geometry',
    'st_makevalid(geometry) geometry',
    'st_multi(geometry) geometry',
    'st_npoints(geometry) int4',
    'st_perimeter(geometry) float8',
    'st_point(float8, float8) geometry',
    'st_point(float8, float8, int4) geometry',
    'st_setsrid(geometry, int4) geometry',
    'st_simplify(geometry, float8) geometry',
    'st_simplifypreservetopology(geometry, float8) geometry',
    'st_srid(geometry) int4',
    'st_tileenvelope(int4, int4, int4) geometry',
    'st_transform(geometry, int4) geometry',
    'st_union(geometry, geometry) geometry',
    'st_within(geometry, geometry) bool',
    'st_x(geometry) float8',
    'st_xmax(box3d) float8',
    'st_y(geometry) float8',
    'st_z(geometry) float8',
    'updategeometrysrid(text, text, int4) text',
];

;// CONCATENATED MODULE: ./src/postgres/stand-ins.js

const standIns = [
    {
        extension: 'postgis',
        types: ['geometry', 'geography', 'box2d', 'box3d'],
        indexed: ['geometry', 'geography'],
        operators: [
            'geometry && geometry bool',
            'geography && geography bool',
            'geometry ~ geometry bool',
            'geometry @ geometry bool',
            'geometry ~= geometry bool',
            'geometry <-> geometry float8',
            'geography <-> geography float8',
            'geometry <#> geometry float8',
        ],
        casts: [
            ['text', 'geometry'],
            ['text', 'geography'],
            ['geometry', 'geography'],
            ['geometry', 'box2d'],
            ['geometry', 'box3d'],
            ['geometry', 'text'],
        ],
        tables: {
            spatial_ref_sys: 'srid int4 primary key, auth_name varchar(256), auth_srid int4, srtext varchar(2048), proj4text varchar(2048)',
        },
        functions: geometryFunctions,
    },
    { extension: 'postgis_raster', types: ['raster'] },
    { extension: 'postgis_topology', schema: 'topology' },
    { extension: 'postgis_sfcgal' },
    { extension: 'postgis_tiger_geocoder', schema: 'tiger' },
    { extension: 'address_standardizer' },
    { extension: 'pgrouting' },
    { extension: 'h3', domains: { h3index: 'int8' } },
    { extension: 'h3_postgis' },
    {
        extension: 'pg_cron',
        makes: 'cron',
        tables: {
            'cron.job': 'jobid int8 primary key, schedule text, command text, nodename text, nodeport int4, database text, username text, active bool, jobname text',
            'cron.job_run_details': 'jobid int8, runid int8 primary key, job_pid int4, database text, username text, command text, status text, return_message text, start_time timestamptz, end_time timestamptz',
        },
        functions: [
            'cron.schedule(text, text) int8',
            'cron.schedule(text, text, text) int8',
            'cron.schedule_in_database(text, text, text, text, text = null, bool = true) int8',
            'cron.unschedule(int8) bool',
            'cron.unschedule(text) bool',
            'cron.alter_job(job_id int8, schedule text = null, command text = null, database text = null, username text = null, active bool = null) void',
        ],
    },
    {
        extension: 'pg_net',
        makes: 'net',
        tables: {
            'net._http_response': 'id int8, status_code int4, content_type text, headers jsonb, content text, timed_out bool, error_msg text, created timestamptz',
            'net.http_request_queue': 'id int8, method text, url text, headers jsonb, body bytea, timeout_milliseconds int4',
        },
        functions: [
            `net.http_get(url text, params jsonb = '{}', headers jsonb = '{}', timeout_milliseconds int4 = 5000) int8`,
            `net.http_post(url text, body jsonb = '{}', params jsonb = '{}', headers jsonb = '{}', timeout_milliseconds int4 = 5000) int8`,
            `net.http_delete(url text, params jsonb = '{}', headers jsonb = '{}', timeout_milliseconds int4 = 5000) int8`,
        ],
    },
    {
        extension: 'http',
        types: ['http_method'],
        tables: {
            http_header: 'field varchar, value varchar',
            http_request: 'method http_method, uri varchar, headers http_header[], content_type varchar, content varchar',
            http_response: 'status int4, content_type varchar, headers http_header[], content varchar',
        },
        functions: [
            'http(request http_request) http_response',
            'http_delete(uri varchar) http_response',
            'http_get(uri varchar) http_response',
            'http_get(uri varchar, data jsonb) http_response',
            'http_header(field varchar, value varchar) http_header',
            'http_post(uri varchar, content varchar, content_type varchar) http_response',
            'http_post(uri varchar, data jsonb) http_response',
            'http_put(uri varchar, content varchar, content_type varchar) http_response',
            'http_reset_curlopt() bool',
            'http_set_curlopt(curlopt varchar, value varchar) bool',
            'urlencode(text) text',
        ],
    },
    {
        extension: 'pgmq',
        schema: 'pgmq',
        tables: {
            'pgmq.meta': 'queue_name varchar primary key, is_partitioned bool not null, is_unlogged bool not null, created_at timestamptz not null default now()',
            'pgmq.message_record': 'msg_id int8, read_ct int4, enqueued_at timestamptz, vt timestamptz, message jsonb',
        },
        functions: [
            'pgmq.archive(queue_name text, msg_id int8) bool',
            'pgmq.create(queue_name text) void',
            'pgmq.create_partitioned(queue_name text, partition_interval text = null, retention_interval text = null) void',
            'pgmq.create_unlogged(queue_name text) void',
            'pgmq.delete(queue_name text, msg_id int8) bool',
            'pgmq.delete(queue_name text, msg_ids int8[]) setof int8',
            'pgmq.drop_queue(queue_name text) bool',
            'pgmq.list_queues() setof pgmq.meta',
            'pgmq.pop(queue_name text) setof pgmq.message_record',
            'pgmq.purge_queue(queue_name text) int8',
            'pgmq.read(queue_name text, vt int4, qty int4) setof pgmq.message_record',
            'pgmq.send(queue_name text, msg jsonb) setof int8',
            'pgmq.send(queue_name text, msg jsonb, delay int4) setof int8',
            'pgmq.send_batch(queue_name text, msgs jsonb[]) setof int8',
            'pgmq.set_vt(queue_name text, msg_id int8, vt int4) setof pgmq.message_record',
        ],
    },
    {
        extension: 'pg_search',
        schema: 'paradedb',
        makes: 'pdb',
        types: ['paradedb.searchqueryinput', 'pdb.literal'],
        methods: ['bm25'],
    },
    {
        extension: 'timescaledb',
        makes: '_timescaledb_internal',
        functions: [
            'add_compression_policy(hypertable regclass, compress_after interval = null, if_not_exists bool = false) int4',
            'add_continuous_aggregate_policy(continuous_aggregate regclass, start_offset interval, end_offset interval, schedule_interval interval, if_not_exists bool = false) int4',
            'add_retention_policy(relation regclass, drop_after interval, if_not_exists bool = false) int4',
            'create_hypertable(relation regclass, time_column_name name, partitioning_column name = null, number_partitions int4 = null, chunk_time_interval interval = null, create_default_indexes bool = true, if_not_exists bool = false, migrate_data bool = false) void',
            'remove_compression_policy(hypertable regclass, if_exists bool = false) bool',
            'remove_retention_policy(relation regclass, if_exists bool = false) void',
            'set_chunk_time_interval(hypertable regclass, chunk_time_interval interval) void',
            'time_bucket(bucket_width interval, ts timestamptz) timestamptz',
            'time_bucket(bucket_width interval, ts timestamp) timestamp',
            'time_bucket(bucket_width interval, ts date) date',
        ],
    },
    { extension: 'timescaledb_toolkit' },
    { extension: 'vectorscale', methods: ['diskann'] },
    { extension: 'pgroonga', methods: ['pgroonga'] },
    { extension: 'rum', methods: ['rum'] },
    { extension: 'pg_bigm' },
    { extension: 'hypopg' },
    { extension: 'index_advisor' },
    { extension: 'pg_tle', schema: 'pgtle' },
    { extension: 'plpgsql_check' },
    { extension: 'supabase_vault' },
    { extension: 'pg_graphql', functions: ['graphql_version() text'] },
    { extension: 'pgjwt', functions: ['sign(payload json, secret text, algorithm text = null) text'] },
    {
        extension: 'pg_jsonschema',
        functions: [
            'json_matches_schema(schema json, instance json) bool',
            'jsonb_matches_schema(schema json, instance jsonb) bool',
        ],
    },
    {
        extension: 'pg_hashids',
        functions: [
            'id_encode(int8, text = null, int4 = 0) text',
            'id_decode(text, text = null, int4 = 0) int8[]',
        ],
    },
    { extension: 'pg_uuidv7', functions: ['uuid_generate_v7() uuid'] },
    {
        extension: 'pg_partman',
        tables: {
            part_config: 'parent_table text primary key, control text, partition_interval text, partition_type text, premake int4, automatic_maintenance text, template_table text, retention text, retention_schema text, retention_keep_index bool, retention_keep_table bool, infinite_time_partitions bool, datetime_string text, jobmon bool, sub_partition_set_full bool, inherit_privileges bool',
        },
        functions: [
            `create_parent(p_parent_table text, p_control text, p_interval text, p_type text = 'range', p_epoch text = 'none', p_premake int4 = 4, p_start_partition text = null, p_default_table bool = true, p_automatic_maintenance text = 'on', p_constraint_cols text[] = null, p_template_table text = null, p_jobmon bool = true) bool`,
            'run_maintenance(p_parent_table text = null, p_analyze bool = false, p_jobmon bool = true) void',
        ],
    },
    { extension: 'pg_repack' },
    { extension: 'pgaudit' },
    { extension: 'pgtap' },
    { extension: 'pg_stat_monitor' },
    { extension: 'pg_prewarm' },
    { extension: 'pg_hint_plan' },
    { extension: 'wrappers' },
];

;// CONCATENATED MODULE: ./src/postgres/stand-in-files.js

/** The version by which a database says that an extension is none. */
const standInVersion = 'stand-in';
/** Of these, those that something stands in for. */
function standInsFor(names) {
    const wanted = new Set(names.map(name => name.toLowerCase()));
    return standIns.filter(({ extension }) => wanted.has(extension));
}
/** What says that a statement uses the extension: its own schemas, and what it makes elsewhere. */
function namesOf({ schema, makes, types, domains, tables, functions, methods }) {
    const made = [
        ...(types ?? []),
        ...Object.keys(domains ?? {}),
        ...Object.keys(tables ?? {}),
        ...(functions ?? []).map(text => text.slice(0, text.indexOf('('))),
    ];
    const own = [schema, makes].flatMap(name => name ?? []);
    return [...own, ...made.filter(name => !name.includes('.')), ...(methods ?? [])];
}
/** The extensions whose libraries they need. */
function librariesOf(chosen) {
    return chosen.some(({ indexed }) => indexed) ? ['btree_gist'] : [];
}
/** The files by which PostgreSQL finds it. */
function filesOf(standIn) {
    const { extension, schema } = standIn;
    const control = [
        `default_version = '${standInVersion}'`,
        ...(schema === undefined ? [] : [`schema = '${schema}'`]),
        'relocatable = false',
    ];
    return [
        { name: `${extension}.control`, text: `${control.join('\n')}\n` },
        { name: `${extension}--${standInVersion}.sql`, text: scriptOf(standIn) },
    ];
}
function scriptOf(standIn) {
    const { makes, types = [], indexed = [], operators = [], casts = [] } = standIn;
    const { domains = {}, tables = {}, functions = [] } = standIn;
    return [
        ...(makes === undefined ? [] : [schemaUnlessThere(makes)]),
        ...types.map(typeLikeText),
        ...Object.entries(domains).map(([name, type]) => `create domain ${name} as ${type};`),
        ...Object.entries(tables).map(([name, columns]) => `create table ${name} (${columns});`),
        ...functions.map(functionOf),
        ...indexed.map(orderOf),
        ...operators.map(operatorOf),
        ...casts.map(([from, to]) => `create cast (${from} as ${to}) without function as implicit;`),
    ].join('\n');
}
/** A platform may have it already; IF NOT EXISTS is refused in an extension then. */
function schemaUnlessThere(name) {
    return `do $$ begin if to_regnamespace('${name}') is null then create schema ${name}; end if; end $$;`;
}
/** A type that reads and writes any text, with any modifiers. */
function typeLikeText(name) {
    return `create type ${name};
create function ${name}_in(cstring) returns ${name} immutable strict language internal as 'textin';
create function ${name}_out(${name}) returns cstring immutable strict language internal as 'textout';
create function ${name}_typmod_in(cstring[]) returns int4 immutable strict language internal as 'pg_trigger_depth';
create type ${name} (input = ${name}_in, output = ${name}_out, typmod_in = ${name}_typmod_in, like = pg_catalog.text);`;
}
function functionOf(text) {
    const end = text.lastIndexOf(')');
    const [head, result] = [text.slice(0, end + 1), text.slice(end + 2)];
    const body = result === 'void' || result.startsWith('setof ') ? 'begin return; end' : 'begin return null; end';
    return `create function ${head} returns ${result} immutable language plpgsql as '${body}';`;
}
function operatorOf(text, index) {
    const [left, name, right, result] = text.split(' ');
    return `create function standin_${index}(${left}, ${right}) returns ${result} immutable language sql as 'select null::${result}';
create operator ${name} (leftarg = ${left}, rightarg = ${right}, function = standin_${index});`;
}
const comparisons = { '<': 'bytealt', '<=': 'byteale', '=': 'byteaeq', '>=': 'byteage', '>': 'byteagt' };
/** By its bytes, and for GiST as btree_gist does it with bytea. */
function orderOf(type) {
    const name = (what) => `${type}_${what}`;
    const internal = (what, result) => `create function ${name(what)}(${type}, ${type}) returns ${result} immutable strict language internal as '${what}';`;
    const operators = Object.entries(comparisons);
    const gist = (what, args, result = 'internal') => `create function ${name(what)}(${args}) returns ${result} immutable strict language c as '$libdir/btree_gist', '${what}';`;
    const two = 'internal, internal';
    const three = 'internal, internal, internal';
    const tested = `internal, ${type}, int2, oid, internal`;
    return `${operators.map(([, what]) => internal(what, 'bool')).join('\n')}
${internal('byteacmp', 'int4')}
${operators.map(([sign, what]) => `create operator ${sign} (leftarg = ${type}, rightarg = ${type}, function = ${name(what)});`).join('\n')}
create operator class btree_${type}_ops default for type ${type} using btree as
  ${operators.map(([sign], index) => `operator ${index + 1} ${sign}`).join(', ')}, function 1 ${name('byteacmp')}(${type}, ${type});
${gist('gbt_bytea_consistent', tested, 'bool')}
${gist('gbt_bytea_union', two)}
${gist('gbt_bytea_compress', 'internal')}
${gist('gbt_var_decompress', 'internal')}
${gist('gbt_bytea_penalty', three)}
${gist('gbt_bytea_picksplit', two)}
${gist('gbt_bytea_same', three)}
create operator class gist_${type}_ops default for type ${type} using gist as operator 3 =,
  function 1 ${name('gbt_bytea_consistent')}(${tested}), function 2 ${name('gbt_bytea_union')}(${two}),
  function 3 ${name('gbt_bytea_compress')}(internal), function 4 ${name('gbt_var_decompress')}(internal),
  function 5 ${name('gbt_bytea_penalty')}(${three}), function 6 ${name('gbt_bytea_picksplit')}(${two}),
  function 7 ${name('gbt_bytea_same')}(${three}), storage bytea;`;
}


/***/ })

};
