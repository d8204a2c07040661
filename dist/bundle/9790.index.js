export const id = 9790;
export const ids = [9790];
export const modules = {

/***/ 40308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ endsOutside)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** With `standard_conforming_strings` off, or in a string of another kind, a backslash takes the quote's meaning away. */
const doubtful = /\\['"]/;
/** A routine or a rule whose body is written in SQL itself: semicolons in it end no statement. */
const sqlBody = /\bbegin\s+atomic\b/i;
/**
 * Does a text end where a new statement can begin: not inside of a string, a quoted name, a dollar-quoted body, a
 * comment, parentheses or a routine's body? Two texts may only go to the server in one message if the first one does.
 * What can't be decided from the text alone does not.
 */
function endsOutside(text) {
    if (doubtful.test(text) || sqlBody.test(text))
        return false;
    const whole = `${text}\n;`;
    let depth = 0;
    let last = -1;
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(whole)) {
        last = token.start;
        if (token.kind !== 'symbol')
            continue;
        if (whole[token.start] === '(')
            depth++;
        else if (whole[token.start] === ')' && --depth < 0)
            return false;
    }
    return depth === 0 && last === whole.length - 1;
}


/***/ }),

/***/ 28028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usesOf),
/* harmony export */   e: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14323);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);


/** Statements that name relations as plain strings. */
const namesByString = new Set([
    'DropStmt',
    'CommentStmt',
    'AlterOwnerStmt',
    'AlterObjectSchemaStmt',
    'SecLabelStmt',
]);
function usesOf(statement) {
    const relations = new Set();
    const schemas = new Set();
    const words = new Set();
    const local = new Set();
    for (const object of (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(statement.node)) {
        if (typeof object.relname === 'string') {
            relations.add(object.relname);
            if (typeof object.schemaname === 'string')
                schemas.add(object.schemaname);
            continue;
        }
        if (typeof object.ctename === 'string')
            local.add(object.ctename);
        for (const key in object) {
            const value = object[key];
            if (typeof value === 'string')
                words.add(value);
        }
    }
    for (const name of local)
        relations.delete(name);
    return { relations, schemas, words };
}
/** Does the statement need this object to be there? Its own creation of it does not count. */
function needs(statement, uses, object, created) {
    const own = (name) => created.some(made => (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(made.kind) && made.name === name);
    if (toleratesAbsence(statement))
        return false;
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(object.kind)) {
        if (own(object.name))
            return false;
        return (uses.relations.has(object.name) || (namesByString.has(statement.kind) && uses.words.has(object.name)));
    }
    if (object.kind === 'schema')
        return uses.schemas.has(object.name) || uses.words.has(object.name);
    if (created.some(made => made.kind === object.kind && made.name === object.name && made.table === object.table))
        return false;
    // Values are compared by the server, which says so when one does not exist.
    if (object.kind === 'enum value')
        return false;
    if (object.table !== undefined && !uses.relations.has(object.table) && !uses.words.has(object.table))
        return false;
    return uses.words.has(object.name);
}
/** `DROP … IF EXISTS`, `ALTER … IF EXISTS` do nothing about what is not there. */
function toleratesAbsence(statement) {
    const body = Object.values(statement.node)[0];
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(body) && body.missing_ok === true;
}


/***/ }),

/***/ 30530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 72765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ environmental)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58214);
/* harmony import */ var _embedded_extensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30530);


/** Schemas that platforms make before the first migration. */
const platformSchemas = [
    'auth',
    'storage',
    'extensions',
    'vault',
    'realtime',
    'graphql',
    'graphql_public',
    'net',
    'cron',
    'pgsodium',
    'supabase_functions',
    'supabase_migrations',
    'hdb_catalog',
    'neon_auth',
];
/** Says an error of the environment from one of the migration. */
function environmental(error) {
    return (error.environment ??
        extension(error) ??
        schema(error) ??
        broughtByExtension(error) ??
        library(error) ??
        role(error) ??
        privilege(error) ??
        setting(error) ??
        resource(error));
}
/** Codes by which PostgreSQL says what is wrong with it, or that somebody else was at work; class 57 holds 57014, too. */
const ofTheServer = new Set([
    '40001', // serialization_failure: a scratch database has one session
    '40P01', // deadlock_detected
    '55P03', // lock_not_available
    '54001', // statement_too_complex: the stack that the server has
]);
/** Connections, resources, operators, the system, and errors inside of PostgreSQL. */
const classesOfTheServer = new Set(['08', '53', '57', '58', 'XX']);
/** A migration may set a shorter timeout of its own: an engine that can tell the two apart says so in the error. */
const queryCanceled = '57014';
function resource(error) {
    const { code, message, hint } = error;
    if (code === queryCanceled)
        return undefined;
    if (!ofTheServer.has(code) && !classesOfTheServer.has(code.slice(0, 2)))
        return undefined;
    const advice = hint === undefined ? '' : ` PostgreSQL's hint: ${hint.replace(/\.?$/, '.')}`;
    return {
        what: 'resource',
        name: code,
        provide: `The server that replays could not do its work (${message}, SQLSTATE ${code}), which says nothing about the migration.${advice} Correct that on the server, or use another one, and run again.`,
    };
}
function extension(error) {
    const name = /^extension "(.+)" is not available$/.exec(error.message)?.[1] ??
        /extension control file "([^"]*)\.control"/.exec(error.message)?.[1]?.split(/[/\\]/).at(-1) ??
        /^required extension "(.+)" is not installed$/.exec(error.message)?.[1] ??
        /^extension "(.+)" (?:has no (?:installation script|update path)|must be loaded)/.exec(error.message)?.[1];
    if (name === undefined)
        return undefined;
    return {
        what: 'extension',
        name,
        provide: `The extension "${name}" is not installed on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`), for instance a service container of an image that brings it.`,
    };
}
/** Types by the extension that brings them: nobody else makes types of these names. */
const types = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .n)({
    geometry: 'postgis',
    geography: 'postgis',
    box2d: 'postgis',
    box3d: 'postgis',
    raster: 'postgis_raster',
    vector: 'vector',
    halfvec: 'vector',
    sparsevec: 'vector',
    citext: 'citext',
    hstore: 'hstore',
    ltree: 'ltree',
    lquery: 'ltree',
    ltxtquery: 'ltree',
});
/** Schemas that belong to one extension. */
const schemas = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .n)({
    cron: 'pg_cron',
    net: 'pg_net',
    vault: 'supabase_vault',
    pgmq: 'pgmq',
    pgsodium: 'pgsodium',
    partman: 'pg_partman',
});
/** A type, function or table that is not there, as the extension that would bring it is made by no migration. */
function broughtByExtension(error) {
    const [, schema, type] = /^type "(?:([^".]+)\.)?([^".]+?)(?:\[\])?" does not exist$/.exec(error.message) ?? [];
    const [, owner] = /^(?:function|procedure|aggregate) ([^".(]+)\.[^(]+\(.*does not exist$/.exec(error.message) ??
        /^(?:type|relation|operator class) "([^".]+)\.[^"]+" does not exist\b/.exec(error.message) ??
        [];
    const name = own(types, type) ?? own(schemas, schema ?? owner);
    if (name === undefined || !['42704', '42883', '42P01'].includes(error.code))
        return undefined;
    return {
        what: 'extension',
        name,
        unnamed: true,
        provide: `It needs the extension "${name}" (${error.message}), which no migration before it makes. If the real database has it, add \`create extension if not exists ${identifier(name)}\` to \`prepare:\` in .migration-gate.yml${_embedded_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedExtensions */ .T.includes(name) ? '' : ', and replay on a server that has it: `--postgres URL` (input `postgres`)'}.`,
    };
}
function own(names, key) {
    return key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;
}
function library(error) {
    if (error.code !== '58P01')
        return undefined;
    const name = /"([^"]+)"/.exec(error.message)?.[1] ?? 'a file';
    return {
        what: 'library',
        name,
        provide: `The file "${name}" is missing on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`).`,
    };
}
function role(error) {
    const name = error.code === '42704' ? /^role "(.+)" does not exist$/.exec(error.message)?.[1] : undefined;
    if (name === undefined)
        return undefined;
    return {
        what: 'role',
        name,
        provide: `The role "${name}" does not exist on the engine that replays. If the real database has it, add \`create role ${identifier(name)}\` to \`prepare:\` in .migration-gate.yml.`,
    };
}
function schema(error) {
    const name = error.code === '3F000' ? /^schema "(.+)" does not exist$/.exec(error.message)?.[1] : undefined;
    if (name === undefined || !platformSchemas.includes(name))
        return undefined;
    return {
        what: 'schema',
        name,
        provide: `The schema "${name}" does not exist on the engine that replays. If the platform makes it, add \`create schema ${identifier(name)}\`, and what the migrations use of it, to \`prepare:\` in .migration-gate.yml.`,
    };
}
/** Not every 42501: a migration may really lack a GRANT. These are what only a superuser may do. */
function privilege(error) {
    if (error.code !== '42501')
        return undefined;
    const words = `${error.message} ${error.detail ?? ''} ${error.hint ?? ''}`;
    if (!/superuser|permission denied to (?:create|alter|drop|set|grant)|must have (?:CREATEROLE|CREATEDB|REPLICATION|BYPASSRLS)|"?(?:CREATEROLE|BYPASSRLS|REPLICATION)"? attribute/i.test(words)) {
        return undefined;
    }
    return {
        what: 'privilege',
        name: 'superuser',
        provide: `The role that replays may not do that (${error.message}). Let \`--postgres URL\` (input \`postgres\`) log in as a superuser, or use \`--postgres embedded\`, where the role is one.`,
    };
}
function setting(error) {
    if (error.code !== '55000' && error.code !== '0A000' && error.code !== '42704')
        return undefined;
    const preload = /must be loaded via "?shared_preload_libraries/.test(error.message);
    const name = preload ? /^(?:extension )?"?([\w-]+)"?/.exec(error.message)?.[1] : undefined;
    const level = /"?(wal_level)"?.{0,20}\blogical\b/.exec(error.message)?.[1];
    const missing = name ?? level;
    if (missing === undefined)
        return undefined;
    return {
        what: 'setting',
        name: missing,
        provide: `The engine that replays is not set up for this (${error.message}). Give a server with that setting: \`--postgres URL\` (input \`postgres\`).`,
    };
}
function identifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 36281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ existingObjectOf)
/* harmony export */ });
/* harmony import */ var _locate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);

/** What exists already, for a duplicate. */
function existingObjectOf(error, statement) {
    if (!(0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(error.code))
        return undefined;
    return (0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .createdObject */ .OK)(error, statement) ?? namedByMessage(error);
}
/** For dynamic SQL: what PostgreSQL's message names is all that is known; such errors have no fields for it. */
function namedByMessage(error) {
    const [name, table] = (0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInMessage */ .Rv)(error.message);
    if (name === undefined)
        return undefined;
    if (error.code === '42P07')
        return { kind: 'table', name };
    if (error.code === '42701' && table !== undefined)
        return { kind: 'column', name, table };
    if (error.code === '42P06')
        return { kind: 'schema', name };
    if (error.code === '42723')
        return { kind: 'function', name };
    if (error.code === '42710') {
        const kind = /\b(type|role|extension|trigger|policy|constraint)\b/.exec(error.message)?.[1];
        if (kind === 'type' || kind === 'role' || kind === 'extension')
            return { kind, name };
        if ((kind === 'trigger' || kind === 'policy' || kind === 'constraint') && table !== undefined)
            return { kind, name, table };
    }
    return undefined;
}


/***/ }),

/***/ 40261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ conflictTarget)
/* harmony export */ });
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _schema_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38285);



/** What an `ON CONFLICT (…)` names that no unique constraint covers, and what the table has instead. */
async function conflictTarget(run, statement) {
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(statement.node)) {
        if (!('onConflictClause' in object))
            continue;
        // The insert that the clause belongs to; written as a check, because a tree's objects have no types.
        const insert = 'InsertStmt' in statement.node && statement.node.InsertStmt.onConflictClause === object.onConflictClause
            ? statement.node.InsertStmt
            : undefined;
        const infer = insert?.onConflictClause?.infer;
        const relation = insert?.relation;
        if (!infer || relation?.relname === undefined)
            return undefined;
        const names = (infer.indexElems ?? []).map(node => 'IndexElem' in node ? node.IndexElem.name : undefined);
        const columns = names.filter(name => name !== undefined);
        const table = {
            kind: 'table',
            name: relation.relname,
            ...(relation.schemaname ? { schema: relation.schemaname } : {}),
        };
        const outcome = await run(uniqueIndexes(table));
        const existing = outcome.kind === 'ok' ? outcome.rows.map(row => String(row.columns)) : [];
        return {
            table,
            columns,
            existing,
            plain: columns.length === names.length && infer.whereClause === undefined,
        };
    }
    return undefined;
}
function uniqueIndexes(table) {
    const name = `${table.schema === undefined ? '' : `${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.schema)}.`}${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.name)}`;
    return `SELECT regexp_replace(pg_get_indexdef(indexrelid), '^.* USING \\w+ ', '') AS columns FROM pg_index
    WHERE indrelid = to_regclass(${(0,_schema_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}) AND indisunique ORDER BY 1`;
}


/***/ }),

/***/ 87186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17318);
/* harmony import */ var _schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42768);
/* harmony import */ var _load_dump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36628);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96890);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17405);





/**
 * Compares what the migrations make with what the committed file says, both on the same server, so that only what
 * differs in the database counts. The reason is a sentence: a file could not be loaded.
 */
async function driftOf(request, catalogs, engine) {
    const { schema } = request;
    const now = await catalogOfFile(request, schema.text, engine);
    if (!now.ok)
        return now;
    const differences = await differencesOf(catalogs.merged, now.value, schema);
    if (differences.length === 0 || request.base.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({ introduced: differences, base: [] });
    // Whether base differs already can't be known without base: then nobody is to blame.
    if (!catalogs.base)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({ introduced: [], base: differences });
    const before = schema.base === undefined
        ? undefined
        : schema.base === schema.text
            ? now
            : await catalogOfFile(request, schema.base, engine);
    // A file that base has not, or that can't be loaded there, can't have differed.
    const known = new Set(before?.ok ? (await differencesOf(catalogs.base, before.value, schema)).map(keyOf) : []);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({
        introduced: differences.filter(difference => !known.has(keyOf(difference))),
        base: differences.filter(difference => known.has(keyOf(difference))),
    });
}
function keyOf({ object, kind, left, right }) {
    return JSON.stringify([object, kind, left, right]);
}
/** What the platform brings is there for both. */
async function catalogOfFile({ schema: { path }, startFrom: _, ...request }, text, engine) {
    const replica = await _replica_js__WEBPACK_IMPORTED_MODULE_4__/* .Replica */ .Xw.empty(engine, request.deadline);
    try {
        const unknowns = [];
        if (!(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDatabase */ .x)(request, replica, { unknowns, notVerified: [] })))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(unknowns.join(' '));
        const additional = request.prelude.length > 0 ? 'what is there already' : undefined;
        const { failed } = await (0,_load_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDump */ .n)({ path, text, ...(additional && { additional }) }, replica);
        if (failed !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`${path}, the schema that the migrations shall make, could not be loaded to compare them: it ${failed}`);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)(await (0,_schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogOf */ .H)(replica.database));
    }
    finally {
        await replica.close();
    }
}
async function differencesOf(made, said, { leftOut }) {
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    const matches = pathMatcher(leftOut);
    const counts = (object, catalog) => {
        const one = catalog.objects.get(object);
        const whole = one?.partOf === undefined ? undefined : catalog.objects.get(one.partOf);
        return ![one, whole].some(known => known !== undefined && matches(known.name));
    };
    const only = (catalog) => ({
        objects: new Map([...catalog.objects].filter(([object]) => counts(object, catalog))),
        columns: new Map([...catalog.columns].filter(([table]) => counts(table, catalog))),
    });
    return (0,_schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .diffCatalogs */ .U)(only(made), only(said));
}


/***/ }),

/***/ 26802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findExistingObject)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _schema_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38285);
/* harmony import */ var _schema_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25568);



/** What a duplicate stumbles over, and how it compares with what the statement wants. */
async function findExistingObject(look, statement, found, rest) {
    const effects = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
    const object = await constraintOf(look, found, effects);
    if (isNameOnly(object, effects))
        return { object, nameOnly: true };
    const made = 'start' in object ? object : undefined;
    const structure = made && (await look(run => (0,_schema_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStructure */ .d)(run, statement, made, rest)));
    return { object, ...(structure ? { structure } : {}) };
}
/** A unique constraint is refused for the name of its index; people know it as the constraint. */
async function constraintOf(look, object, { creates }) {
    if (object.kind !== 'index')
        return object;
    const twin = creates.find(({ kind, name }) => kind === 'constraint' && name === object.name);
    const condition = twin && (0,_schema_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .existsCondition */ .o)(twin);
    if (condition === undefined)
        return object;
    const outcome = await look(run => run(`SELECT 1 AS yes WHERE ${condition}`));
    return twin && outcome?.kind === 'ok' && outcome.rows.length > 0 ? twin : object;
}
/** Is the name all that the statement and what exists have in common? */
function isNameOnly({ kind, name }, { creates, renames }) {
    if (renames.some(({ to }) => to.name === name))
        return true;
    return kind !== 'table' && kind !== 'column' && creates[0]?.kind === 'table';
}


/***/ }),

/***/ 36628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   n: () => (/* binding */ loadDump)
/* harmony export */ });
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61996);
/* harmony import */ var _postgres_environmental_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72765);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21305);




/** duplicate_schema, duplicate_table, duplicate_object, duplicate_function */
const existing = new Set(['42P06', '42P07', '42710', '42723']);
/** Brings a scratch database to what a schema dump says (of pg_dump, or a framework's `structure.sql`). */
async function loadDump(dump, replica) {
    const script = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScript */ .t)(dump.text);
    const lineOf = (offset) => (0,_model_position_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(dump.text, offset).line;
    const leftOut = script.parts
        .filter(({ rows }) => !rows)
        .map(({ why, start }) => ({ path: dump.path, line: lineOf(start), why, introduced: false }));
    const sent = [];
    const whole = await replica.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([script.text]));
    if (whole.kind === 'ok')
        sent.push((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([script.text]));
    else {
        for (const { text, start } of [...script.statements, ...script.invalid].sort((a, b) => a.start - b.start)) {
            const outcome = await replica.run(text);
            if (outcome.kind === 'ok')
                sent.push(text);
            else if (outcome.kind === 'error' &&
                (tolerable(outcome.error, text) || (dump.additional && existing.has(outcome.error.code)))) {
                leftOut.push({
                    path: dump.path,
                    line: lineOf(start),
                    why: `not applied: ${outcome.error.message}`,
                    introduced: false,
                });
            }
            else {
                const lacking = outcome.kind === 'error' ? (0,_postgres_environmental_js__WEBPACK_IMPORTED_MODULE_2__/* .environmental */ .Z)(outcome.error)?.provide : undefined;
                return { leftOut, failed: `fails at line ${lineOf(start)}: ${lacking ?? `${reasonOf(outcome)}.`}` };
            }
        }
    }
    await replica.refreshSession();
    replica.record(dump.path, sent);
    return { leftOut };
}
/**
 * Owners and privileges of roles that are not here, what a new database has anyway, and settings of the version of
 * PostgreSQL that wrote the dump.
 */
function tolerable(error, statement) {
    if (error.code === '42704' &&
        /^(?:alter\b[\s\S]*\bowner\s+to\b|grant\b|revoke\b|alter\s+default\s+privileges\b|set\s)/i.test(statement))
        return true;
    return (/^create\s+schema\s+"?public"?\s*$/i.test(statement) ||
        /^comment\s+on\s+(?:schema|extension)\b/i.test(statement));
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

/***/ 21305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ freshSession),
/* harmony export */   S2: () => (/* binding */ separable),
/* harmony export */   S6: () => (/* binding */ setsTransaction),
/* harmony export */   X9: () => (/* binding */ placeInTransaction),
/* harmony export */   e3: () => (/* binding */ mindsTransaction),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sA: () => (/* binding */ inTransaction),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _languages_sql_ends_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40308);

/** Whole files as single messages: a round trip each is what makes a replay as fast as the server. */
/** May these texts go in one message? Not where one of them could swallow the beginning of the next. */
function separable(texts) {
    return texts.slice(0, -1).every(_languages_sql_ends_outside_js__WEBPACK_IMPORTED_MODULE_0__/* .endsOutside */ .U);
}
/**
 * What makes of a session one that was just opened: `psql -f` connects for every file, other runners reset between
 * migrations, and a later deployment is another session anyway. Whatever a migration does to its session, by whatever
 * means, so ends with it: nobody has to read that from its text. `settings`: what was set before the first migration.
 */
function freshSession(settings) {
    return [
        'CLOSE ALL',
        'RESET SESSION AUTHORIZATION',
        'RESET ROLE',
        'RESET ALL',
        ...settings,
        'DEALLOCATE ALL',
        'DISCARD TEMP',
        'DISCARD SEQUENCES',
    ].join(';');
}
/** May something in the texts have to be the first thing in its transaction? */
function setsTransaction(texts) {
    return texts.some(text => /\bset\s+(?:local\s+)?(?:transaction|session\s+characteristics)\b/i.test(text));
}
/** How a transaction begins that finds a fresh session: in the same message, which costs next to nothing. */
function opening(texts, settings) {
    const fresh = freshSession(settings);
    return setsTransaction(texts) ? `${fresh};COMMIT;BEGIN;\n` : `BEGIN;${fresh};\n`;
}
/** The line break ends a trailing line comment, the semicolon a last statement that has none. */
function inTransaction(texts, settings) {
    return `${opening(texts, settings)}${joined(texts)}COMMIT`;
}
/** Where in the texts of `inTransaction` an offset of its message is: which of them, and the offset in it. */
function placeInTransaction(texts, settings, offset) {
    let start = opening(texts, settings).length;
    for (const [index, text] of texts.entries()) {
        if (offset < start)
            return undefined;
        if (offset <= start + text.length)
            return { index, offset: offset - start };
        start += text.length + separator.length + 1;
    }
    return undefined;
}
const separator = '\n;';
function joined(texts) {
    return texts.map(text => `${text}${separator}`).join('\n');
}
/** Codes of what fails only because a file was put in a transaction that its runner does not open. */
function mindsTransaction(code) {
    return [
        '25001', // active_sql_transaction
        '25P01', // no_active_sql_transaction
        '25P02', // in_failed_sql_transaction
        '55P04', // unsafe_new_enum_value_usage
        '2D000', // invalid_transaction_termination
        '55006', // object_in_use: pending trigger events
    ].includes(code);
}


/***/ }),

/***/ 27154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ replacedBySquash),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   ur: () => (/* binding */ whyNoStart)
/* harmony export */ });
function planOf(request) {
    const { modes } = request;
    const skipped = replacedBySquash(request);
    const left = (migrations) => migrations.filter(one => !skipped.has(one.migration.id));
    const base = left(request.base);
    const fresh = left(request.merged);
    const upgrade = [...base, ...left(request.pending)];
    const baseLength = base.length;
    if (!modes.fresh && !modes.upgrade)
        return { prefix: [], tails: [], baseLength };
    if (!modes.upgrade)
        return { prefix: fresh, tails: [{ tracks: ['fresh'], migrations: [] }], baseLength };
    if (!modes.fresh)
        return { prefix: upgrade, tails: [{ tracks: ['upgrade'], migrations: [] }], baseLength };
    let shared = 0;
    const most = request.partsAtBase ? baseLength : upgrade.length;
    while (shared < most && same(fresh[shared], upgrade[shared]))
        shared++;
    // The merged side's migrations say which of them the change brings.
    const prefix = fresh.slice(0, shared);
    if (shared === fresh.length && shared === upgrade.length) {
        return { prefix, tails: [{ tracks: ['fresh', 'upgrade'], migrations: [] }], baseLength };
    }
    return {
        prefix,
        tails: [
            { tracks: ['upgrade'], migrations: upgrade.slice(shared) },
            { tracks: ['fresh'], migrations: fresh.slice(shared) },
        ],
        baseLength,
    };
}
/** The ids that the schema dump stands for. */
function replacedBySquash({ startFrom, base }) {
    if (!startFrom)
        return new Set();
    const last = startFrom.through === undefined
        ? base.length - 1
        : base.findIndex(one => one.migration.id === startFrom.through);
    return new Set(base.slice(0, last + 1).map(one => one.migration.id));
}
/** Why nothing can be replayed: the dump is said to stand for migrations up to one that is not there. */
function whyNoStart({ startFrom, base }) {
    const through = startFrom?.through;
    if (through === undefined || base.length === 0 || base.some(one => one.migration.id === through))
        return undefined;
    const near = nearest(through, base.map(one => one.migration.id));
    return `Nothing was replayed: start-from names ${through} under \`through:\`, and base has no migration of that id. Near it are: ${near.join(', ')}.`;
}
const mostNear = 5;
/** The ids that share most pairs of letters with what was written. */
function nearest(written, ids) {
    const wanted = pairsOf(written);
    const score = (id) => {
        const own = pairsOf(id);
        let shared = 0;
        for (const pair of wanted)
            if (own.has(pair))
                shared++;
        return (2 * shared) / Math.max(wanted.size + own.size, 1);
    };
    return [...ids]
        .map(id => ({ id, score: score(id) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostNear)
        .map(({ id }) => id);
}
function pairsOf(text) {
    const pairs = new Set();
    for (let i = 0; i < Math.min(text.length - 1, 200); i++)
        pairs.add(text.slice(i, i + 2).toLowerCase());
    return pairs;
}
function same(a, b) {
    return (a !== undefined &&
        b !== undefined &&
        a.migration.id === b.migration.id &&
        a.migration.file.oid === b.migration.file.oid);
}


/***/ }),

/***/ 96890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ prepareDatabase)
/* harmony export */ });
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _load_dump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36628);


/** Brings an empty database to where the migrations begin. False: there is no sense in going on. */
async function prepareDatabase(request, replica, state) {
    for (const { label, sql } of request.prelude) {
        const outcome = await replica.run(sql);
        if (outcome.kind === 'ok')
            replica.record(label, [sql]);
        else if (!(await preparedPiecemeal(replica, label, sql))) {
            state.unknowns.push(`Nothing was replayed, because ${label} failed: ${(0,_load_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(outcome)}. Correct it; it runs before the first migration.`);
            return false;
        }
    }
    await replica.keepSettings();
    if (!request.startFrom)
        return true;
    const { leftOut, failed } = await (0,_load_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDump */ .n)(request.startFrom, replica);
    state.notVerified.push(...leftOut);
    if (failed === undefined)
        return true;
    state.unknowns.push(`Nothing was replayed, because the schema dump ${request.startFrom.path}, where the replay starts from, ${failed}`);
    return false;
}
/** A role outlives its database: that it is there already is as good as making it. */
async function preparedPiecemeal(replica, label, sql) {
    const sent = [];
    const { statements, invalid } = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScript */ .t)(sql);
    if (invalid.length > 0)
        return false;
    for (const { text } of statements) {
        const outcome = await replica.run(text);
        if (outcome.kind === 'ok')
            sent.push(text);
        else if (outcome.kind !== 'error' ||
            outcome.error.code !== '42710' ||
            !/^create\s+(?:role|user|group)\b/i.test(text))
            return false;
    }
    replica.record(label, sent);
    return sent.length > 0;
}


/***/ }),

/***/ 21659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ seeCreators)
/* harmony export */ });
/* harmony import */ var _schema_exists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38285);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17405);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86374);



/**
 * Finds who created what exists already where no text says so (dynamic SQL in DO blocks and functions): runs what ran
 * before once more on another database, and looks after each migration, and then after each statement of the one that did
 * it. Nothing has to lie in wait for that in every replay, and nobody's database gets anything that is not its own.
 */
async function seeCreators(engine, past, deadline) {
    const questions = [
        ...past.failures.flatMap(({ item, statement, existingObject }) => existingObject ? question(item, statement, existingObject) : []),
        ...(past.mismatches ?? []).flatMap(mismatch => question(mismatch.item, mismatch.statement, mismatch)),
    ];
    if (questions.length === 0)
        return;
    await onNewDatabase(engine, deadline, replica => lookAfterMigrations(replica, past, questions));
    for (const item of new Set(questions.flatMap(({ by }) => by ?? []))) {
        const own = questions.filter(({ by }) => by === item);
        await onNewDatabase(engine, deadline, replica => lookAfterStatements(replica, past, own, item));
    }
}
/** Something whose creator nobody knows yet. */
function question(item, statement, about) {
    const condition = about.creator ? undefined : (0,_schema_exists_js__WEBPACK_IMPORTED_MODULE_0__/* .existsCondition */ .o)(about.object);
    if (condition === undefined)
        return [];
    const settle = (creator) => {
        about.creator = creator;
    };
    return [{ item, statement, settle, condition, there: false, by: undefined }];
}
async function onNewDatabase(engine, deadline, use) {
    const replica = await _replica_js__WEBPACK_IMPORTED_MODULE_2__/* .Replica */ .Xw.empty(engine, deadline);
    try {
        await use(replica);
    }
    finally {
        await replica.close();
    }
}
async function lookAfterMigrations(replica, { applied, executed }, questions) {
    const order = new Map(executed.map(({ item }, index) => [item.migration.file.path, index]));
    for (const { label, messages } of applied) {
        for (const message of messages) {
            // Alone, some statements are refused (LOCK TABLE, a cursor): they make nothing.
            const { kind } = await replica.run(message);
            if (kind === 'dead' || kind === 'timeout')
                return;
        }
        const index = order.get(label);
        const by = index === undefined ? undefined : executed[index]?.item;
        const isLater = ({ item }) => index !== undefined && index >= (order.get(item.migration.file.path) ?? 0);
        for (const question of questions)
            if (!isLater(question))
                await answer(replica, question, by);
    }
    // What was not there before the migration that stumbles over it, that migration has made itself.
    for (const question of questions)
        if (!question.there)
            question.by = question.item;
}
/** `by`: the migration that has run last. */
async function answer(replica, question, by) {
    const there = await isThere(replica, question);
    if (there && !question.there)
        question.by = by;
    if (!there)
        question.by = undefined;
    question.there = there;
}
async function lookAfterStatements(replica, { applied, executed }, questions, item) {
    const { path } = item.migration.file;
    const upTo = applied.findIndex(({ label }) => label === path);
    for (const { messages } of upTo < 0 ? applied : applied.slice(0, upTo))
        for (const message of messages)
            await replica.run(message);
    const steps = executed.find(one => one.item.migration.file.path === path)?.steps ?? [];
    const places = new Map();
    for (const question of questions)
        question.there = await isThere(replica, question);
    for (const unit of (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(steps)) {
        await replica.run(unit.text);
        for (const question of questions) {
            const there = await isThere(replica, question);
            if (there && !question.there)
                places.set(question, (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sentStatement */ .kl)(unit).span);
            question.there = there;
        }
    }
    for (const question of questions) {
        const span = places.get(question);
        // The statement that stumbles over it made nothing.
        const own = question.item === item && (!span || span.start >= (question.statement?.span.start ?? 0));
        if (own)
            continue;
        question.settle({ by: item, ...(span && span.end > span.start ? { span } : {}), found: 'run' });
    }
}
async function isThere(replica, { condition }) {
    const outcome = await replica.run(`SELECT 1 AS yes WHERE ${condition}`);
    return outcome.kind === 'ok' && outcome.rows.length > 0;
}


/***/ }),

/***/ 90134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCreator)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49880);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86374);




/**
 * Who created an object, read from the SQL that ran before: the last creator whose work was not dropped since, through
 * renames. Reads only texts that can be about it, as most of a long history is not.
 */
async function readCreator(object, executed) {
    return (await follow(object, executed, mentions(object))) ?? (await follow(object, executed, () => true));
}
async function follow(object, executed, relevant) {
    const creators = new Map();
    for (const { item, steps } of executed) {
        for (const step of steps) {
            if (!relevant(step.text))
                continue;
            for (const statement of (await (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(step)).statements)
                note(statement, step, item, creators);
        }
    }
    return creators.get((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object))?.creator;
}
function note(statement, step, by, creators) {
    const { creates, drops, renames } = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
    for (const dropped of drops)
        forget(dropped, creators);
    for (const { from, to } of renames)
        move(from, to, creators, { by, span: (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spanInFile */ .UL)(step, (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPlace */ .jP)(to, statement)), found: 'read' });
    for (const created of creates) {
        const key = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(created);
        if (created.guarded && created.kind !== 'function' && creators.has(key))
            continue;
        const span = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spanInFile */ .UL)(step, (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPlace */ .jP)(created, statement));
        creators.set(key, { object: created, creator: { by, span, found: 'read' } });
    }
}
/** A table takes its columns and constraints with it. */
function forget(dropped, creators) {
    creators.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(dropped));
    if (!(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(dropped.kind))
        return;
    for (const [key, { object }] of creators)
        if (belongsTo(object, dropped))
            creators.delete(key);
}
function move(from, to, creators, creator) {
    creators.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(from));
    if (from.kind === 'table') {
        for (const [key, { object, creator }] of [...creators]) {
            if (!belongsTo(object, from))
                continue;
            creators.delete(key);
            const { kind, name } = object;
            const moved = { kind, name, table: to.name, schema: to.schema ?? 'public' };
            creators.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(moved), { object: moved, creator });
        }
    }
    creators.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(to), { object: to, creator });
}
function belongsTo({ kind, schema = 'public', table }, owner) {
    return !(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(kind) && schema === (owner.schema ?? 'public') && table === owner.name;
}
function mentions({ name, table }) {
    const needles = [name, ...(table === undefined ? [] : [table])].map(needle => needle.toLowerCase());
    return text => {
        const lower = text.toLowerCase();
        return needles.some(needle => lower.includes(needle));
    };
}


/***/ }),

/***/ 99790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42768);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87186);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27154);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96890);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21659);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17405);
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80205);
/* harmony import */ var _track_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97543);








/**
 * Runs the migrations of a change on scratch databases, as a new database and as one that has all of base would run
 * them, and reports what fails. Never rejects for a migration's failure; rejects where no database can be had at all.
 */
async function replay(request, engine) {
    const story = new Story(request, engine);
    try {
        await story.tell();
    }
    catch (error) {
        if (error instanceof _replica_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTimeError */ .JT)
            story.unknowns.push(story.timeUp());
        else if (error instanceof _replica_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotContinueError */ .zu)
            story.unknowns.push(`The replay could not be finished: ${error.message}.`);
        else
            throw error;
    }
    finally {
        await story.close();
    }
    return story.facts();
}
class Story {
    #request;
    #engine;
    #plan;
    #total;
    #runs = [];
    #open = [];
    #done = { fresh: false, upgrade: false };
    #endings;
    #drift;
    #made = {};
    unknowns = [];
    constructor(request, engine) {
        this.#request = request;
        this.#engine = engine;
        this.#plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planOf */ .XC)(request);
        this.#total =
            this.#plan.prefix.length + this.#plan.tails.reduce((sum, tail) => sum + tail.migrations.length, 0);
    }
    async tell() {
        const { prefix, tails } = this.#plan;
        if (tails.length === 0)
            return;
        const why = (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .whyNoStart */ .ur)(this.#request);
        if (why !== undefined)
            return void this.unknowns.push(why);
        const trunk = await _replica_js__WEBPACK_IMPORTED_MODULE_6__/* .Replica */ .Xw.empty(this.#engine, this.#request.deadline);
        this.#open.push(trunk);
        const first = this.#track(trunk, tails.flatMap(tail => tail.tracks), freshState());
        if (!(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDatabase */ .x)(this.#request, trunk, first.state)))
            return;
        const skipped = (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .replacedBySquash */ .H5)(this.#request);
        for (const item of this.#request.base)
            if (skipped.has(item.migration.id))
                await first.markApplied(item);
        await this.#run(first, prefix, 0);
        if (tails.length === 1) {
            if (this.#request.schema)
                this.#made.merged = await (0,_schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogOf */ .H)(trunk.database);
            this.#made.base ??= this.#made.merged;
            this.#end(first);
            return await this.#look();
        }
        const endings = [];
        for (const [index, tail] of tails.entries()) {
            // The last one needs no copy. Two databases at once would clash over roles, which a server has only once.
            const last = index === tails.length - 1;
            const replica = last ? trunk : await trunk.fork();
            if (!last)
                this.#open.push(replica);
            const run = this.#track(replica, tail.tracks, copied(first.state));
            for (const item of [...this.#request.base.filter(one => skipped.has(one.migration.id)), ...prefix])
                await run.markApplied(item);
            await this.#run(run, tail.migrations, prefix.length);
            endings.push({
                tracks: tail.tracks,
                catalog: await (0,_schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogOf */ .H)(replica.database),
                failed: pathsOf(run.state.failures),
                unknown: first.state.unknowns.length + run.state.unknowns.length > 0,
            });
            this.#end(run);
            if (!last)
                await this.#closeOne(replica);
        }
        this.#compare(endings);
        this.#made.merged = endings.find(({ tracks }) => tracks.includes('fresh'))?.catalog;
        // Nothing is pending: what base makes is how its track ends.
        this.#made.base ??= endings.find(({ tracks }) => tracks.includes('upgrade'))?.catalog;
        await this.#look();
    }
    /** When nothing else is open any more: who made what no text says? */
    async #look() {
        await this.close();
        await this.#compareWithFile();
        for (const { state, mismatches, replica } of this.#runs)
            await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .seeCreators */ .B)(this.#engine, { ...state, mismatches, applied: replica.applied }, this.#request.deadline);
    }
    /** A failure explains a difference already, and what could not be known may be one. */
    async #compareWithFile() {
        const { schema, modes } = this.#request;
        const { merged, base } = this.#made;
        if (!schema)
            return;
        const states = this.#runs.map(({ state }) => state);
        if (states.some(({ unknowns }) => unknowns.length > 0))
            return;
        if (!merged || !modes.fresh || states.some(({ failures }) => failures.length > 0)) {
            const why = `not compared with what the migrations make: ${modes.fresh ? 'some of them fail' : 'they were not run on an empty database'}`;
            states[0]?.notVerified.push({ path: schema.path, line: 1, why, introduced: false });
            return;
        }
        const unverified = states.flatMap(({ notVerified }) => notVerified).find(step => step.unverified);
        const catalogs = { merged, base: modes.upgrade ? base : undefined };
        this.#drift = { found: await (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftOf */ .$)({ ...this.#request, schema }, catalogs, this.#engine), unverified };
    }
    #track(replica, tracks, state) {
        const run = new _track_js__WEBPACK_IMPORTED_MODULE_5__/* .TrackRun */ .j(this.#request, this.#request.interpreterFor(tracks[0] ?? 'fresh'), replica, new Set(tracks), state);
        this.#runs.push(run);
        return run;
    }
    async #run(run, migrations, from) {
        const shared = this.#sharedWithBase(run);
        for (const [index, item] of migrations.entries()) {
            this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path });
            if (this.#request.deadline?.aborted)
                throw new _replica_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTimeError */ .JT();
            // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
            if (from + index === this.#plan.baseLength) {
                if (!run.tracks.has('fresh'))
                    run.nextRun();
                if (this.#request.schema && run.tracks.has('upgrade')) {
                    await run.settle();
                    await run.replica.refreshSession();
                    this.#made.base = await (0,_schema_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogOf */ .H)(run.replica.database);
                }
            }
            await run.start(item, from + index < shared);
        }
        await run.settle();
        await run.replica.refreshSession();
    }
    /** How long a track is exactly what base's own databases have seen. */
    #sharedWithBase(run) {
        const { baseLength, prefix } = this.#plan;
        if (run.tracks.has('upgrade'))
            return baseLength;
        const skipped = (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .replacedBySquash */ .H5)(this.#request);
        const base = this.#request.base.filter(one => !skipped.has(one.migration.id));
        let shared = 0;
        while (shared < prefix.length &&
            base[shared]?.migration.file.oid === prefix[shared]?.migration.file.oid &&
            shared < base.length)
            shared++;
        return shared;
    }
    #end(run) {
        for (const track of run.tracks)
            this.#done[track] = true;
    }
    #compare([upgrade, fresh]) {
        if (!upgrade?.catalog || !fresh?.catalog || upgrade.unknown || fresh.unknown)
            return;
        // A migration that failed in one of them explains the difference already.
        if ([...upgrade.failed].some(path => !fresh.failed.has(path)) ||
            [...fresh.failed].some(path => !upgrade.failed.has(path)))
            return;
        this.#endings = { fresh: fresh.catalog, upgrade: upgrade.catalog };
    }
    get #ran() {
        return this.#runs.reduce((sum, { state }) => sum + state.ran, 0);
    }
    timeUp() {
        return `The time limit of the run ended the replay after ${this.#ran} of ${this.#total} migrations; raise --timeout, or begin at a newer schema with start-from.`;
    }
    async close() {
        for (const replica of this.#open.splice(0))
            await replica.close();
    }
    async #closeOne(replica) {
        this.#open.splice(this.#open.indexOf(replica), 1);
        await replica.close();
    }
    facts() {
        const all = this.#runs;
        const steps = all.flatMap(({ state }) => state.notVerified);
        const notChecked = all.flatMap(one => one.notChecked);
        return {
            failures: all.flatMap(({ state }) => state.failures),
            mismatches: all.flatMap(({ mismatches }) => mismatches),
            executed: all.flatMap(({ state }) => state.executed),
            steps,
            ...(this.#endings ? { endings: this.#endings } : {}),
            ...(this.#drift ? { drift: this.#drift } : {}),
            notVerified: distinct(steps),
            unknowns: [...new Set([...all.flatMap(({ state }) => state.unknowns), ...this.unknowns])],
            notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
            modesDone: this.#done,
            migrationsRun: this.#ran,
        };
    }
}
function freshState() {
    return { failures: [], unknowns: [], notVerified: [], executed: [], marks: new _taint_js__WEBPACK_IMPORTED_MODULE_4__/* .Taint */ .l(), ran: 0 };
}
/** What a fork goes on from. Its lists hold only what it adds. */
function copied({ executed, marks }) {
    return { failures: [], unknowns: [], notVerified: [], executed: [...executed], marks: marks.copy(), ran: 0 };
}
function pathsOf(failures) {
    return new Set(failures.map(failure => failure.item.migration.file.path));
}
function distinct(notVerified) {
    return [...new Map(notVerified.map(one => [JSON.stringify([one.path, one.line, one.why]), one])).values()];
}


/***/ }),

/***/ 17405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ OutOfTimeError),
/* harmony export */   Xw: () => (/* binding */ Replica),
/* harmony export */   zu: () => (/* binding */ CannotContinueError)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21305);

/** The run's own time is up. Caught by `replay`; no migration's fault. */
class OutOfTimeError extends Error {
}
/** The engine can't give what is needed to go on. */
class CannotContinueError extends Error {
}
/** More of them would cost more than they tell. */
const mostRebuilds = 12;
/** A scratch database that remembers how it came to be what it is, so that it can be made again without a failure. */
class Replica {
    #engine;
    #deadline;
    #database;
    #applied;
    #rebuilds = 0;
    #settings = [];
    /** What this one was copied from, and how much had been applied there. */
    #origin;
    constructor(engine, database, applied, deadline) {
        this.#engine = engine;
        this.#database = database;
        this.#applied = applied;
        this.#deadline = deadline;
    }
    static async empty(engine, deadline) {
        return new Replica(engine, await engine.scratch(), [], deadline);
    }
    /** Another one in the same state. This one stays as it is until that one is closed. */
    async fork() {
        const database = await this.#engine.scratch(this.#database);
        const fork = new Replica(this.#engine, database, [...this.#applied], this.#deadline);
        fork.#origin = { replica: this, applied: this.#applied.length };
        fork.#settings = this.#settings;
        for (const statement of fork.#settings)
            await fork.run(statement);
        return fork;
    }
    /** Statements that bring a session to how every migration shall find it. */
    get settings() {
        return this.#settings;
    }
    /** What the session has set by now is what every session of it shall have: RESET ALL would lose it. */
    async keepSettings() {
        const outcome = await this.run(`select format('select set_config(%L, %L, false)', name, setting) as statement from pg_catalog.pg_settings where source = 'session' and context in ('user', 'superuser')`);
        if (outcome.kind !== 'ok')
            return;
        this.#settings = outcome.rows.map(({ statement }) => String(statement));
    }
    get database() {
        return this.#database;
    }
    get applied() {
        return this.#applied;
    }
    /** One message. Rejects with `OutOfTimeError` as soon as the whole run's time is up. */
    async run(sql) {
        const deadline = this.#deadline;
        if (!deadline)
            return await this.#database.run(sql);
        if (deadline.aborted)
            throw new OutOfTimeError();
        let stop;
        const timeUp = new Promise((_, reject) => {
            stop = () => reject(new OutOfTimeError());
            deadline.addEventListener('abort', stop);
        });
        try {
            return await Promise.race([this.#database.run(sql), timeUp]);
        }
        finally {
            if (stop)
                deadline.removeEventListener('abort', stop);
        }
    }
    /** Ends a transaction that failed; what looks at the database afterwards finds a fresh session. */
    async rollback() {
        await this.run(`ROLLBACK;${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .freshSession */ .JS)(this.#settings)}`);
    }
    /** Outside of a transaction. */
    async refreshSession() {
        await this.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .freshSession */ .JS)(this.#settings));
    }
    /** PGlite has to be asked after every migration whether it still says the truth; a server need not. */
    get needsProof() {
        return this.#engine.kind === 'embedded';
    }
    /** The probe costs two messages. */
    async stillTruthful() {
        return !this.needsProof || (await this.#database.alive());
    }
    record(label, messages) {
        this.#applied.push({ label, messages: [...messages] });
    }
    /** A new database with all that succeeded so far: for when a failure can't be rolled back, or took the engine down. */
    async rebuild() {
        if (++this.#rebuilds > mostRebuilds) {
            throw new CannotContinueError(`more than ${mostRebuilds} migrations failed half-way or took the database down with them`);
        }
        await this.close();
        // From the copy's original where there is one: a server's roles would clash with those that it has made.
        const origin = this.#origin;
        this.#database = await this.#engine.scratch(origin?.replica.database);
        if (origin)
            for (const statement of this.#settings)
                await this.run(statement);
        for (const { label, messages } of this.#applied.slice(origin?.applied ?? 0)) {
            for (const message of messages) {
                const outcome = await this.run(message);
                if (outcome.kind !== 'ok') {
                    const why = outcome.kind === 'error'
                        ? outcome.error.message
                        : outcome.kind === 'dead'
                            ? outcome.why
                            : 'timed out';
                    throw new CannotContinueError(`the database had to be built again, and ${label}, which had succeeded before, then failed: ${why}`);
                }
            }
        }
    }
    async close() {
        await this.#database[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 80205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Taint)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);
/* harmony import */ var _languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28028);
/* harmony import */ var _postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49880);



/** Keeps one failure from being reported again by everything that comes after it. */
class Taint {
    /** Objects that a failed migration would have made. */
    #missing = new Map();
    /** Objects that existed already, or that a failed migration would have dropped: there, but maybe not as expected. */
    #stale = new Map();
    /** Extensions that could not be had: what else they would have brought, nobody knows. */
    #absent = new Set();
    get size() {
        return this.#missing.size + this.#stale.size;
    }
    missing(object, cause) {
        this.#missing.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), { object, cause });
    }
    stale(object, cause) {
        this.#stale.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), { object, cause });
    }
    absentExtension(name) {
        this.#absent.add(name);
    }
    get absentExtensions() {
        return [...this.#absent];
    }
    /** Somebody made it after all. */
    made(object) {
        this.#missing.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object));
    }
    /** The first missing object that a statement needs. */
    neededBy(statement, uses, creates) {
        for (const mark of this.#missing.values()) {
            if ((0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .needs */ .e)(statement, uses, mark.object, creates))
                return mark;
        }
        return undefined;
    }
    /** The earlier failure that an error follows from. */
    following(error, uses, existingObject, 
    /** Does a migration of the change meet it? That it is about an object over which base fails is no reason then. */
    ofChange = false) {
        const names = (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .namesInMessage */ .Rv)(error.message);
        const absent = isAbsence(error.code) ? this.#absenceOf(error, names, uses) : undefined;
        if (absent)
            return absent;
        if (existingObject) {
            const left = this.#stale.get((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(existingObject));
            if (left)
                return left.cause;
            // A second table that exists already is a duplicate in its own right, whatever it refers to.
            if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(existingObject.kind) ? existingObject.kind !== 'index' : existingObject.table === undefined)
                return undefined;
        }
        if (!isAboutStructure(error.code))
            return undefined;
        for (const { object, cause } of this.#stale.values()) {
            if (ofChange && cause.kind === 'failure' && !cause.failure.item.introduced)
                continue;
            if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(object.kind) && uses?.relations.has(object.name))
                return cause;
            // A key that was not dropped conflicts with the next one, and of a change of its columns.
            const isKey = object.kind === 'constraint' && (!existingObject || existingObject.kind === 'constraint');
            if (isKey && object.table !== undefined && uses?.relations.has(object.table))
                return cause;
        }
        return undefined;
    }
    #absenceOf(error, names, uses) {
        for (const { object, cause } of this.#missing.values()) {
            const owned = object.table === undefined ||
                names.includes(object.table) ||
                (uses?.relations.has(object.table) ?? true);
            if (names.includes(object.name) && owned)
                return cause;
            // PostgreSQL quotes no name of a routine, and has no field for it.
            if (object.kind === 'function' && error.message.includes(`${object.name}(`))
                return cause;
        }
        return undefined;
    }
    /** For a fork: what happens on one track says nothing about the other. */
    copy() {
        const copy = new Taint();
        for (const [key, mark] of this.#missing)
            copy.#missing.set(key, mark);
        for (const [key, mark] of this.#stale)
            copy.#stale.set(key, mark);
        for (const name of this.#absent)
            copy.#absent.add(name);
        return copy;
    }
}
function isAbsence(code) {
    return ['42P01', '42703', '42704', '42883', '3F000', '22P02', '42P10'].includes(code);
}
function isAboutStructure(code) {
    return code.startsWith('42') || code.startsWith('23') || code === '22P02';
}


/***/ }),

/***/ 97543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TrackRun)
});

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
;// CONCATENATED MODULE: ./src/languages/sql/autocommit.js


// A first look that costs nothing: without one of these words no statement minds being in a transaction.
const suspicious = /\b(?:concurrently|vacuum|cluster|add\s+value|database|tablespace|reindex|system|subscription|begin|start|commit|rollback|end|abort|savepoint|release|prepare|lock|local|constraints|transaction|call|declare)\b/i;
const transactionControl = new Set([
    'begin',
    'start',
    'commit',
    'rollback',
    'end',
    'abort',
    'savepoint',
    'release',
]);
/**
 * Must this text be sent one statement at a time, as psql does, because something in it can't run in a transaction,
 * or controls transactions itself, or only means something in one?
 */
function needsAutocommit(text) {
    if (!suspicious.test(text))
        return false;
    const { statements, text: sent } = (0,split/* splitScript */.Q)(text);
    return statements.some(statement => alone(statement, sent, statements.length));
}
/** Does the text begin or end transactions itself? Then a failure in it can't simply be rolled back. */
function controlsTransactions(text) {
    if (!suspicious.test(text))
        return false;
    return (0,split/* splitScript */.Q)(text).statements.some(({ words }) => transactionControl.has(words[0] ?? '') || isPrepared(words));
}
function isPrepared(words) {
    return words[0] === 'prepare' && words[1] === 'transaction';
}
function alone({ words, start, end }, text, count) {
    const [first = '', second = '', third = ''] = words;
    if (transactionControl.has(first) || isPrepared(words))
        return true;
    switch (first) {
        case 'vacuum':
        case 'cluster':
        case 'reindex':
        case 'lock':
        case 'call':
        case 'declare':
            return true;
        case 'create':
        case 'drop':
        case 'alter':
            if (['database', 'tablespace', 'system', 'subscription'].includes(second))
                return true;
            // The new value can't be used before the transaction that adds it has ended.
            if (first === 'alter' && second === 'type')
                return count > 1 && words.includes('value');
            return words.includes('concurrently');
        case 'refresh':
            return false;
        case 'set':
            return ['local', 'constraints', 'transaction'].includes(second) || third === 'characteristics';
        case 'do':
            return endsTransactions(text.slice(start, end));
        default:
            return false;
    }
}
/** A DO block may COMMIT, but only where it is no part of a larger transaction. */
function endsTransactions(statement) {
    for (const token of (0,lexer/* lex */.Ii)(statement)) {
        if (token.kind === 'dollar' || token.kind === 'string') {
            const body = statement.slice(token.start, token.end).replace(/^\$\w*\$|\$\w*\$$/g, '');
            for (const inner of (0,lexer/* lex */.Ii)(body)) {
                if (inner.kind === 'word' && /^(?:commit|rollback)$/i.test(body.slice(inner.start, inner.end)))
                    return true;
            }
        }
    }
    return false;
}

// EXTERNAL MODULE: ./src/languages/sql/ends-outside.js
var ends_outside = __webpack_require__(40308);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/schema/exists.js
var exists = __webpack_require__(38285);
// EXTERNAL MODULE: ./src/languages/sql/offsets.js
var offsets = __webpack_require__(62214);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
// EXTERNAL MODULE: ./src/postgres/existing-object-of-error.js
var existing_object_of_error = __webpack_require__(36281);
// EXTERNAL MODULE: ./src/postgres/locate-error.js
var locate_error = __webpack_require__(49880);
// EXTERNAL MODULE: ./src/replay/conflict-target.js
var conflict_target = __webpack_require__(40261);
// EXTERNAL MODULE: ./src/replay/existing-object.js
var existing_object = __webpack_require__(26802);
// EXTERNAL MODULE: ./src/replay/messages.js
var messages = __webpack_require__(21305);
// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(86374);
;// CONCATENATED MODULE: ./src/replay/outside-history.js



/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000']);
/**
 * Can an error come from an extension that is not here? It says that something is missing, and nothing of that name
 * was ever made, renamed or dropped by what ran before.
 */
async function mayComeFromOutside(error, ran) {
    if (!notThere.has(error.code))
        return false;
    // PostgreSQL quotes no name of a routine, and has no field for it.
    const routine = /^\w+ (?:.*[."])?([\w$]+)"?\(/.exec(error.message)?.[1];
    const names = [...(0,locate_error/* namesInMessage */.Rv)(error.message), ...(routine === undefined ? [] : [routine])];
    return names.length === 0 || !(await touched(ran, names));
}
/** Did what ran before make, rename or drop something of that name? */
async function touched(ran, names, kind) {
    const needles = names.map(name => name.toLowerCase());
    for (const step of ran.flatMap(({ steps }) => steps)) {
        const text = step.text.toLowerCase();
        if (!needles.some(needle => text.includes(needle)))
            continue;
        for (const statement of (await (0,replay_units/* scriptOf */.Fl)(step)).statements) {
            const { creates, drops, renames } = (0,effects/* effectsOf */.w)(statement);
            const objects = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])];
            if (objects.some(one => names.includes(one.name) && (kind === undefined || one.kind === kind)))
                return true;
        }
    }
    return false;
}

// EXTERNAL MODULE: ./src/replay/provenance.js
var provenance = __webpack_require__(90134);
// EXTERNAL MODULE: ./src/replay/taint.js
var replay_taint = __webpack_require__(80205);
;// CONCATENATED MODULE: ./src/replay/examination.js













/** Tries statements and keeps what is known of those that failed. */
class Examination {
    #run;
    #item;
    #transaction;
    #units;
    #earlier = [];
    /** What this very file failed to make. */
    #marks = new replay_taint/* Taint */.l();
    failures = [];
    #unknown;
    /** What was left out, as it proves nothing. */
    #leftOut = [];
    applied = 0;
    constructor(run, item, units, transaction) {
        this.#run = run;
        this.#units = units;
        this.#item = item;
        this.#transaction = transaction;
    }
    get clean() {
        return this.failures.length === 0 && this.#leftOut.length === 0;
    }
    get leftOutUnits() {
        return this.#leftOut.map(({ unit }) => unit);
    }
    /** All pieces succeeded, and the whole does not: what the server says of the whole counts. */
    refusedAsAWhole(error, steps, texts) {
        const lacking = (0,environmental/* environmental */.Z)(error);
        if (lacking) {
            this.#unknown ??= lacking.provide;
            return;
        }
        const offset = error.position === undefined
            ? undefined
            : (0,offsets/* fromCharacters */.z)((0,messages/* inTransaction */.sA)(texts, this.#run.replica.settings), error.position - 1);
        const place = offset === undefined ? undefined : (0,messages/* placeInTransaction */.X9)(texts, this.#run.replica.settings, offset);
        const step = place && steps[place.index];
        const span = step
            ? (0,replay_units/* spanInFile */.UL)(step, { start: place.offset, end: place.offset + 1 })
            : { start: 0, end: 0 };
        this.failures.push(this.#run.failure(this.#item, { span, reason: { kind: 'error', error } }));
    }
    ran(units) {
        this.#earlier.push(...units);
        this.applied += units.length;
    }
    #whatIsUnknown() {
        const extent = this.applied > 0 ? ' as a whole' : '';
        return (this.#unknown && `${this.#item.migration.file.path} could not be replayed${extent}. ${this.#unknown}`);
    }
    /** That nothing failed. `sent`: how the statements that ran are sent again. */
    passed(sent) {
        const messages = sent(this.#earlier.map(unit => unit.text));
        return this.clean
            ? { kind: 'succeeded', messages }
            : { kind: 'without', messages, leftOut: this.#leftOut, unknown: this.#whatIsUnknown() };
    }
    async result(changed) {
        await this.#findBesides();
        return { kind: 'failed', failures: this.failures, unknown: this.#whatIsUnknown(), changed };
    }
    /** What succeeded of an operation that failed: it would be lost together with what is there twice. */
    async #findBesides() {
        for (const { statement, operation, existingObject } of this.failures) {
            if (!operation || !statement || !existingObject)
                continue;
            for (const unit of this.#earlier) {
                if (unit.step.verbatim || !isSameSpan(unit.step.span, statement.span))
                    continue;
                const { effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
                operation.additional.push(...wholes(effects.creates).filter(made => !isPartOf(made, existingObject.object, uses)));
            }
        }
    }
    async try(unit) {
        const replica = this.#run.replica;
        if (!this.clean && (await this.#skips(unit)))
            return undefined;
        const outcome = await replica.run(unit.text);
        if (outcome.kind === 'ok') {
            this.ran([unit]);
            return undefined;
        }
        if (outcome.kind === 'dead')
            return outcome;
        // What was applied went with the database.
        if (outcome.kind === 'timeout' && outcome.databaseLost)
            return { kind: 'late', why: tooSlow(this.#item, unit, outcome.seconds) };
        if (this.#transaction)
            await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
        if (outcome.kind === 'timeout') {
            this.#unknown ??= tooSlow(this.#item, unit, outcome.seconds);
            this.#leaveOut(unit, await (0,replay_units/* understand */.ZL)(unit), `${this.#item.migration.file.path} could not be replayed`);
        }
        else
            await this.#failed(unit, outcome.error);
        return undefined;
    }
    async #skips(unit) {
        const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
        const mark = this.#marks.neededBy(statement, uses, effects.creates);
        if (!mark)
            return false;
        for (const object of effects.creates)
            this.#marks.missing(object, mark.cause);
        if (mark.cause.kind === 'unknown')
            this.#leftOut.push({ unit, effects, why: mark.cause.why });
        else {
            const sent = (0,replay_units/* sentStatement */.kl)(unit);
            const reason = { kind: 'skipped', needs: mark.object };
            this.failures.push(this.#run.failure(this.#item, {
                statement: sent,
                span: sent.span,
                reason,
                causedBy: mark.cause.failure,
            }));
        }
        return true;
    }
    async #failed(unit, error) {
        const understood = await (0,replay_units/* understand */.ZL)(unit);
        const lacking = await this.#lacking(error);
        if (lacking) {
            this.#unknown ??= lacking.provide;
            if (lacking.what === 'extension')
                this.#run.state.marks.absentExtension(lacking.name);
            return this.#leaveOut(unit, understood, `${this.#item.migration.file.path} could not be replayed`);
        }
        const why = await this.#whyNotVerified(understood, error);
        if (why !== undefined) {
            this.#run.notVerified(this.#item, (0,replay_units/* spanInFile */.UL)(unit.step, (0,locate_error/* locateError */.HY)(error, understood.statement)), why);
            return this.#leaveOut(unit, understood, why);
        }
        const failure = await this.#describe(unit, understood, error);
        this.failures.push(failure);
        const cause = { kind: 'failure', failure: failure.causedBy ?? failure };
        const existingObject = failure.existingObject?.object;
        if (existingObject)
            return this.#marks.stale(existingObject, cause);
        for (const object of (0,sql_objects/* namesMade */.gy)(understood.effects))
            if (!(await this.#run.exists(object)))
                this.#marks.missing(object, cause);
        for (const object of understood.effects.drops)
            this.#marks.stale(object, cause);
    }
    #leaveOut(unit, { effects }, why) {
        this.#leftOut.push({ unit, effects, why });
        for (const object of effects.creates)
            this.#marks.missing(object, { kind: 'unknown', why });
    }
    /** What the environment lacks. An extension that the history itself makes is there, only not where it is looked for. */
    async #lacking(error) {
        const lacking = (0,environmental/* environmental */.Z)(error);
        const byHistory = lacking?.what === 'extension' && lacking.unnamed;
        return byHistory && (await touched(this.#ran(), [lacking.name], 'extension')) ? undefined : lacking;
    }
    /** Why an error proves nothing: it follows from what could not be replayed. */
    async #whyNotVerified({ uses, statement }, error) {
        const cause = this.#causeOf(error, uses, (0,existing_object_of_error/* existingObjectOf */.u)(error, statement));
        if (cause?.kind === 'failure')
            return undefined;
        if (cause)
            return `needs what was not made: ${cause.why}`;
        const absent = this.#run.state.marks.absentExtensions;
        if (absent.length === 0 || !(await mayComeFromOutside(error, this.#ran())))
            return undefined;
        const named = absent.map(name => `"${name}"`).join(', ');
        return `${error.message}, which an extension that is not installed on the engine that replays may bring (${named})`;
    }
    #causeOf(error, uses, object) {
        return (this.#marks.following(error, uses, object) ??
            this.#run.state.marks.following(error, uses, object, this.#item.introduced));
    }
    #ran() {
        return [...this.#run.state.executed, { item: this.#item, steps: this.#ownSteps() }];
    }
    async #describe(unit, understood, error) {
        const { statement, uses } = understood;
        const sent = (0,replay_units/* sentStatement */.kl)(unit);
        const base = {
            statement: sent,
            span: (0,replay_units/* spanInFile */.UL)(unit.step, (0,locate_error/* locateError */.HY)(error, statement)),
            reason: { kind: 'error', error },
            appliedBefore: this.applied,
        };
        const object = (0,existing_object_of_error/* existingObjectOf */.u)(error, statement);
        const cause = this.#causeOf(error, uses, object);
        const origin = this.#sameOperation(unit) ?? (cause?.kind === 'failure' ? cause.failure : undefined);
        const causedBy = origin ? { causedBy: origin } : {};
        if (error.code === '42P10') {
            const target = await this.#inspect(query => (0,conflict_target/* conflictTarget */.w)(query, statement));
            return this.#run.failure(this.#item, {
                ...base,
                ...causedBy,
                ...(target ? { conflictTarget: target } : {}),
            });
        }
        if (!object)
            return this.#run.failure(this.#item, { ...base, ...causedBy });
        return this.#run.failure(this.#item, {
            ...base,
            ...causedBy,
            existingObject: await this.#existingObject(unit, understood, object),
            ...(unit.step.verbatim ? {} : { operation: this.#operationOf(unit) }),
        });
    }
    /** One operation of a framework sends several statements: a column that is there has its index already, too. */
    #sameOperation({ step }) {
        if (step.verbatim)
            return undefined;
        const first = this.failures.find(({ statement }) => statement?.verbatim === false && isSameSpan(statement.span, step.span));
        return first?.causedBy ?? first;
    }
    #operationOf({ step }) {
        const statements = this.#units.filter(unit => isSameOperation(unit.step, step)).map(({ text }) => text);
        return { statements, additional: [] };
    }
    /** What the migration does to the same table after a statement: its keys and indexes come apart from it. */
    async #restOf(unit, { name, table }) {
        const own = [];
        const later = [];
        for (const next of this.#units.slice(this.#units.indexOf(unit) + 1)) {
            if (!next.text.includes(table ?? name) || !/^\s*(?:create|alter)\b/i.test(next.text))
                continue;
            const { uses } = await (0,replay_units/* understand */.ZL)(next);
            if (!uses.relations.has(table ?? name))
                continue;
            const list = !next.step.verbatim && isSameOperation(next.step, unit.step) ? own : later;
            list.push(next.text);
        }
        return { own, later };
    }
    async #existingObject(unit, { statement }, found) {
        const rest = await this.#restOf(unit, found);
        const known = await (0,existing_object/* findExistingObject */.W)(look => this.#inspect(look), statement, found, rest);
        const creator = await (0,provenance/* readCreator */.L)(known.object, this.#ran());
        return { ...known, ...(creator ? { creator } : {}) };
    }
    /** What of this file ran before, as steps that hold nothing else. */
    #ownSteps() {
        return this.#earlier.map(unit => ({ ...unit.step, text: unit.text, span: (0,replay_units/* sentStatement */.kl)(unit).span }));
    }
    /** Lets something look at the database, and even try things, and takes it all back. */
    async #inspect(look) {
        const { replica } = this.#run;
        const query = (sql) => replica.run(sql);
        const [begin, end] = this.#transaction
            ? ['SAVEPOINT migration_gate_look', 'ROLLBACK TO SAVEPOINT migration_gate_look']
            : ['BEGIN', 'ROLLBACK'];
        await query(begin);
        try {
            return await look(query);
        }
        finally {
            await query(end);
        }
    }
}
/** How long a statement takes here says nothing about how long it takes elsewhere. */
function tooSlow(item, unit, seconds) {
    const span = unit && (0,replay_units/* sentStatement */.kl)(unit).span;
    const line = span ? ` at line ${(0,position/* positionAt */.t$)(item.text, span.start).line}` : '';
    return `The statement${line} did not end within ${seconds} s here, which says nothing about how long it takes elsewhere. Raise --statement-timeout (input \`statement-timeout\`), or let it end sooner.`;
}
/** Without what comes along with a new table or column. */
function wholes(creates) {
    return creates[0]?.kind === 'table'
        ? creates.slice(0, 1)
        : creates.filter(({ kind }) => kind !== 'sequence');
}
/** Keys and indexes of a table or column: they were compared with it. */
function isPartOf({ kind, table }, whole, uses) {
    if (kind !== 'index' && kind !== 'constraint')
        return false;
    const owner = whole.kind === 'table' ? whole.name : whole.kind === 'column' ? whole.table : undefined;
    return owner !== undefined && (table === owner || (kind === 'index' && uses.relations.has(owner)));
}
function isSameOperation(a, b) {
    return a === b || (!a.verbatim && !b.verbatim && isSameSpan(a.span, b.span));
}
function isSameSpan(a, b) {
    return a.start === b.start && a.end === b.end;
}

;// CONCATENATED MODULE: ./src/replay/diagnose.js



/** As many statements as are sent at once while looking for those that fail. */
const chunkSize = 32;
/**
 * Runs a migration that failed as one message again, in small pieces in one transaction, to find every statement that
 * fails for a reason of its own. That all pieces succeed is no proof: what the server refused passes only when it is
 * sent as a whole once more and succeeds, without what could not be run here. Only what was too slow as a whole may
 * pass in pieces. Leaves the transaction rolled back, unless all went well this time.
 */
async function diagnose(run, item, steps, how) {
    const { replica } = run;
    const units = (0,replay_units/* unitsOf */.$J)(steps);
    const examination = new Examination(run, item, units, true);
    // Where something takes too long, each statement gets the whole time for itself.
    const size = how.slow ? 1 : chunkSize;
    const begin = (0,messages/* opening */.zs)(steps.map(({ text }) => text), replica.settings);
    await replica.run(begin);
    for (let from = 0; from < units.length; from += size) {
        const stopped = await runChunk(replica, item, examination, units.slice(from, from + size));
        if (stopped)
            return stopped;
    }
    if (examination.failures.length === 0) {
        if (!how.slow)
            await replica.rollback();
        const texts = (0,replay_units/* withoutUnits */.Kz)(steps, examination.leftOutUnits).map(({ text }) => text);
        const whole = (0,messages/* separable */.S2)(texts) ? [(0,messages/* inTransaction */.sA)(texts, replica.settings)] : [begin, ...texts, 'COMMIT'];
        const outcome = await inTurn(run, how.slow ? ['COMMIT'] : whole);
        if (outcome.kind === 'ok') {
            return examination.passed(ran => (how.slow ? [begin, ...ran, 'COMMIT'] : whole));
        }
        if (outcome.kind === 'dead')
            return outcome;
        if (outcome.kind === 'timeout')
            return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) };
        await replica.rollback();
        // Deferred constraints are checked at its end.
        examination.refusedAsAWhole(outcome.error, steps, texts);
        return await examination.result(false);
    }
    await replica.rollback();
    return await examination.result(false);
}
/** A piece as one message, and where that fails, statement by statement; what ends the examination, if anything does. */
async function runChunk(replica, item, examination, chunk) {
    await replica.run('SAVEPOINT migration_gate');
    const texts = chunk.map(unit => unit.text);
    const outcome = chunk.length > 1 && (0,messages/* separable */.S2)(texts) ? await replica.run((0,messages/* joined */.oR)(texts)) : undefined;
    if (outcome?.kind === 'ok' && examination.clean) {
        await replica.run('RELEASE SAVEPOINT migration_gate');
        examination.ran(chunk);
        return undefined;
    }
    if (outcome?.kind === 'dead')
        return outcome;
    // The engine went with a statement of this piece.
    if (outcome?.kind === 'timeout' && outcome.databaseLost)
        return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) };
    if (outcome)
        await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
    for (const unit of chunk) {
        await replica.run('SAVEPOINT migration_gate');
        const stopped = await examination.try(unit);
        if (stopped)
            return stopped;
    }
    return undefined;
}
/** The outcome of the last message, or of the first that did not succeed. */
async function inTurn(run, messages) {
    let outcome = { kind: 'ok', rows: [] };
    for (const message of messages) {
        outcome = await run.replica.run(message);
        if (outcome.kind !== 'ok')
            break;
    }
    return outcome;
}
/** Runs the statements each on its own, as a runner in autocommit does. */
async function oneByOne(run, item, units, controls) {
    const { replica } = run;
    const examination = new Examination(run, item, units, false);
    for (const unit of units) {
        const stopped = await examination.try(unit);
        if (stopped)
            return stopped;
        // Inside the file's own transaction everything after a failure fails too.
        if (controls && !examination.clean)
            break;
    }
    if (examination.clean || (!controls && examination.failures.length === 0))
        return examination.passed(texts => texts);
    if (controls)
        await replica.rollback();
    return await examination.result(examination.applied > 0);
}

// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/schema/changes.js
var changes = __webpack_require__(5452);
// EXTERNAL MODULE: ./src/schema/definition.js
var definition = __webpack_require__(83792);
// EXTERNAL MODULE: ./src/schema/structure.js
var structure = __webpack_require__(25568);
;// CONCATENATED MODULE: ./src/replay/guard-differences.js

/**
 * What a migration counts on and does not get: pieces that are missing or different, and additional pieces that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
function differencesOf(existing, wanted) {
    const there = new Map(existing.map(piece => [(0,definition/* pieceKey */.kp)(piece), piece]));
    const asked = new Set(wanted.map(definition/* pieceKey */.kp));
    const missing = wanted.filter(piece => there.get((0,definition/* pieceKey */.kp)(piece))?.definition !== piece.definition);
    const additional = existing.filter(piece => !asked.has((0,definition/* pieceKey */.kp)(piece)));
    if (missing.length === 0 && !additional.some(({ required }) => required))
        return [];
    const columns = new Set([...missing.filter(piece => !there.has((0,definition/* pieceKey */.kp)(piece))), ...additional].flatMap(({ kind, name }) => kind === 'column' ? name : []));
    // A column that is missing brings its default.
    const counts = ({ kind, name = '' }) => kind !== 'default' || !columns.has(name);
    return [
        ...missing.filter(counts).map(piece => ({
            ...reported(piece),
            exists: there.get((0,definition/* pieceKey */.kp)(piece))?.definition,
            wanted: piece.definition,
        })),
        ...additional
            .filter(counts)
            .map(piece => ({ ...reported(piece), exists: piece.definition, wanted: undefined })),
    ].sort((a, b) => importance(a) - importance(b));
}
function reported({ kind, what }) {
    return { kind, what };
}
/** Columns first, and of them those that are missing: code fails at those. */
function importance({ kind, exists, wanted }) {
    if (kind === 'column')
        return exists === undefined ? 0 : wanted === undefined ? 2 : 1;
    if (kind === 'default')
        return 3;
    return kind === 'index' ? 5 : 4;
}

;// CONCATENATED MODULE: ./src/replay/guards.js









/** More would cost more than it says. */
const mostCandidates = 40;
const savepoint = 'migration_gate_guard';
const ifNotExists = /\bif\s+not\s+exists\b/i;
/** In a migration's file, where it may be an argument: `if_not_exists=True`. */
const mayGuard = /if[\s_]+not[\s_]+exists/i;
/** Kinds that IF NOT EXISTS leaves as they are and that can be compared. */
const comparable = new Set(['table', 'column', 'index', 'sequence', 'materialized view']);
/**
 * For each object that a migration creates under a guard: drops what is there after the migration, lets the migration do
 * its work on that object again, and compares the two. So it does not matter how the guard is written, and what the
 * migration does to the object beside that counts. All of it is taken back.
 */
async function guardMismatches(run, item, steps, 
/** Reads the migration once more: its guards ask the database, and must be answered again. */
again, 
/** Was it there before the migration? What a migration creates itself passes no guard of its own. */
existed) {
    const named = [
        ...(await guardedCreations(steps)).filter(existed),
        ...(again ? await namedInText(run, item.text, steps) : []),
    ];
    const candidates = named.length === 0 ? [] : await withoutPartsOfNewTables(named, steps);
    const mismatches = new Map();
    for (const object of candidates.slice(0, mostCandidates)) {
        const found = await compare(run, item, object, steps, again);
        if (found)
            mismatches.set((0,sql_objects/* objectKey */.T5)(object), found);
    }
    return [...mismatches.values()].filter(({ object }) => !isPartOfOther(object, mismatches));
}
/** What is there now, to be asked when a migration has run. Where that can't be had, everything may have been there. */
async function existing(run) {
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, a.attname AS column
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`);
    if (outcome.kind !== 'ok')
        return () => true;
    const known = new Set();
    const add = (...parts) => known.add(JSON.stringify(parts));
    for (const { schema, name, column } of outcome.rows) {
        for (const within of [schema, undefined]) {
            add(within, name);
            if (column !== null)
                add(within, name, column);
        }
    }
    return ({ kind, schema, table, name }) => known.has(JSON.stringify(kind === 'column' ? [schema, table, name] : [schema, name]));
}
/** A column of a table that is reported already. */
function isPartOfOther(part, reported) {
    const key = tableKey(part);
    return key !== undefined && reported.has(key);
}
function tableKey({ table, schema }) {
    if (table === undefined)
        return undefined;
    return (0,sql_objects/* objectKey */.T5)({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) });
}
/**
 * A guard for a column of a table that the migration makes itself is its other arm: it is for databases that have the
 * table of old. Where the table was there before, it is compared as a whole.
 */
async function withoutPartsOfNewTables(objects, steps) {
    if (objects.every(({ table }) => table === undefined))
        return [...objects];
    const made = await keysOfMade(steps);
    return objects.filter(object => !isPartOfOther(object, made));
}
async function keysOfMade(steps) {
    const made = new Map();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
        for (const object of await madeBy(unit))
            made.set((0,sql_objects/* objectKey */.T5)(object), object);
    return made;
}
async function guardedCreations(steps) {
    const objects = new Map();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps.filter(({ text }) => ifNotExists.test(text)))) {
        if (!ifNotExists.test(unit.text))
            continue;
        for (const object of await madeBy(unit)) {
            if (object.guarded && !object.temporary)
                objects.set((0,sql_objects/* objectKey */.T5)(object), object);
        }
    }
    return [...objects.values()];
}
/** What a statement makes, without the parts of a new table. */
async function madeBy(unit) {
    const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
    const made = effects.creates.filter(({ kind }) => comparable.has(kind));
    return 'CreateStmt' in statement.node ? made.slice(0, 1) : made;
}
/** Tables, columns and indexes that are there and whose names stand in the text as strings. */
async function namedInText(run, text, steps) {
    const names = new Set([...text.matchAll(/(['"])([^'"\s()]{1,63})\1/g)].map(match => match[2] ?? ''));
    if (names.size === 0 || names.size > 2000)
        return [];
    const listed = `(${[...names].map(exists/* literal */.e).join(', ')})`;
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, a.attname AS column
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attname IN ${listed}
    WHERE c.relname IN ${listed} AND c.relkind IN ('r', 'p', 'i', 'I') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    ORDER BY 1, 2, 4`);
    if (outcome.kind !== 'ok')
        return [];
    const made = await keysOfMade(steps);
    const found = new Map();
    for (const { schema, name, kind, column } of outcome.rows) {
        const inSchema = schema === 'public' ? {} : { schema: String(schema) };
        const relation = {
            kind: kind === 'i' || kind === 'I' ? 'index' : 'table',
            name: String(name),
            ...inSchema,
        };
        for (const object of typeof column === 'string'
            ? [relation, { kind: 'column', name: column, table: String(name), ...inSchema }]
            : [relation])
            found.set((0,sql_objects/* objectKey */.T5)(object), object);
    }
    return [...found].filter(([key]) => !made.has(key)).map(([, object]) => object);
}
async function compare(run, item, object, steps, again) {
    const query = (0,definition/* definitionQuery */.Yp)(object);
    const drop = dropping(object);
    if (query === undefined || drop === undefined)
        return undefined;
    const existing = await (0,definition/* definitionsOf */.mu)(run, query);
    if (!existing || existing.length === 0)
        return undefined;
    await run('BEGIN');
    try {
        if ((await run(drop)).kind !== 'ok')
            return undefined;
        const attempt = new Attempt(run, object);
        if (again)
            await attempt.read(again(), item);
        else
            for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
                await attempt.unit(unit);
        const { maker } = attempt;
        const wanted = maker && (await (0,definition/* definitionsOf */.mu)(run, query));
        if (!maker || !wanted || wanted.length === 0)
            return undefined;
        const differences = differencesOf(existing, wanted);
        if (differences.length === 0)
            return undefined;
        await run('ROLLBACK');
        await run('BEGIN');
        const statements = (await (0,structure/* applied */.I)(run, (0,changes/* changesTo */.zE)(existing, wanted, wanted))) ?? [];
        const changed = statements.length > 0 && (await (0,definition/* definitionsOf */.mu)(run, query));
        return {
            item,
            object,
            statement: (0,replay_units/* sentStatement */.kl)(maker.unit),
            span: (0,replay_units/* spanInFile */.UL)(maker.unit.step, (0,locate_error/* objectPlace */.jP)(maker.object, maker.statement)),
            differences,
            ...answer(statements, changed ? differencesOf(changed, wanted) : differences),
        };
    }
    finally {
        await run('ROLLBACK');
    }
}
/** Does a migration's work on one object again, past whatever fails because it has been done already. */
class Attempt {
    #run;
    #object;
    #needle;
    maker;
    constructor(run, object) {
        this.#run = run;
        this.#object = object;
        this.#needle = (object.table ?? object.name).toLowerCase();
    }
    async read(interpreter, item) {
        const steps = interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return;
            answer = { kind: 'done', rows: [] };
            if (next.value.kind === 'ask')
                answer = await this.#ask(next.value.query);
            else if (next.value.kind === 'sql')
                for (const unit of (0,replay_units/* unitsOf */.$J)([next.value]))
                    await this.unit(unit);
        }
    }
    async unit(unit) {
        if (!unit.text.toLowerCase().includes(this.#needle))
            return;
        const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
        // Rows do not matter here, and a COMMIT would keep what was dropped.
        if (/^(?:Transaction|Insert|Update|Delete|Select|Merge|Copy|Vacuum)Stmt$/.test(statement.kind))
            return;
        const ok = await this.#try(unit.text.replace(/\b(index|view)\s+concurrently\b/i, '$1'));
        if (ok.kind !== 'ok' || this.maker)
            return;
        const key = (0,sql_objects/* objectKey */.T5)(this.#object);
        const object = effects.creates.find(made => (0,sql_objects/* objectKey */.T5)(made) === key);
        if (object)
            this.maker = { unit, object, statement };
    }
    async #ask(query) {
        const outcome = await this.#try(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        return outcome.kind === 'error'
            ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
            : { kind: 'failed', code: '57014', message: 'the query did not finish' };
    }
    async #try(sql) {
        await this.#run(`SAVEPOINT ${savepoint}`);
        const outcome = await this.#run(sql);
        if (outcome.kind !== 'ok')
            await this.#run(`ROLLBACK TO SAVEPOINT ${savepoint}`);
        return outcome;
    }
}
function dropping({ kind, schema, table, name }) {
    const dotted = (relation) => `${schema === undefined ? '' : `${(0,object_names/* quoteIdentifier */.Cm)(schema)}.`}${(0,object_names/* quoteIdentifier */.Cm)(relation)}`;
    if (!comparable.has(kind))
        return undefined;
    return kind === 'column'
        ? `ALTER TABLE ${dotted(table ?? '')} DROP COLUMN ${(0,object_names/* quoteIdentifier */.Cm)(name)} CASCADE`
        : `DROP ${kind.toUpperCase()} ${dotted(name)} CASCADE`;
}
/** Statements are an answer where nothing that is wanted is lacking after them. */
function answer(statements, remaining) {
    const lacks = remaining.some(({ wanted }) => wanted !== undefined);
    return lacks ? { statements: [], remaining: [] } : { statements, remaining };
}

;// CONCATENATED MODULE: ./src/replay/pending-statements.js


function textsOf({ left }) {
    return left.map(({ text }) => text);
}
async function createdBy(steps) {
    const objects = [];
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
        const { effects } = await (0,replay_units/* understand */.ZL)(unit);
        objects.push(...(0,sql_objects/* namesMade */.gy)(effects));
    }
    return objects;
}
function failedOutcome(outcome) {
    return outcome.kind === 'error'
        ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
        : { kind: 'failed', code: '57014', message: 'the query did not finish' };
}
function rowsOf(outcome) {
    return outcome.kind === 'ok' ? outcome.rows : [];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/replay/run-ahead.js

/** Nothing of a message runs if it can't be parsed to its end. */
const syntaxError = '42601';
/** More would only cost memory, and make the downgrade longer when one fails. */
const most = { migrations: 50, characters: 1_000_000 };
/**
 * Lets the server work on some migrations while the next ones are read: what is ready when it has answered goes in one
 * message. The server stops at the first error in a message, so nothing after a failure runs, and the transactions
 * before it are counted by their COMMITs.
 */
class RunAhead {
    #send;
    #previews;
    #waiting = [];
    #flight;
    constructor(send, previews) {
        this.#send = send;
        this.#previews = previews;
    }
    async add(one) {
        this.#waiting.push(one);
        // A turn of the event loop: promises alone would never let the socket be read.
        await (0,promises_.setImmediate)();
        if (this.#flight && !this.#flight.over && !this.#isFull())
            return;
        await this.#previewMerges();
        this.#takeOff();
    }
    /** Everything that was added has merged. */
    async settle() {
        while (this.#flight || this.#waiting.length > 0) {
            await this.#previewMerges();
            this.#takeOff();
        }
    }
    #isFull() {
        const characters = this.#waiting.reduce((sum, { message }) => sum + message.length, 0);
        return this.#waiting.length >= most.migrations || characters > most.characters;
    }
    #takeOff() {
        const batch = this.#waiting.splice(0);
        const messages = batch.flatMap(({ message }) => (message === '' ? [] : [message]));
        if (batch.length === 0)
            return;
        const sent = messages.length === 0 ? Promise.resolve({ kind: 'ok', rows: [] }) : this.#send(messages.join(';\n'));
        // Settled: it may be refused long before anybody waits for it.
        const flight = { batch, over: false, end: Promise.allSettled([sent]) };
        void flight.end.then(() => {
            flight.over = true;
        });
        this.#flight = flight;
    }
    async #previewMerges() {
        const flight = this.#flight;
        if (!flight)
            return;
        this.#flight = undefined;
        const [end] = await flight.end;
        if (end.status === 'rejected')
            throw end.reason;
        const outcome = end.value;
        const done = outcome.kind === 'ok' ? flight.batch.length : firstUnfinished(flight.batch, outcome);
        const following = outcome.kind === 'ok' ? [] : [...flight.batch.slice(done), ...this.#waiting.splice(0)];
        const own = flight.batch.length === 1 ||
            // What the engine refuses, or the parser, of that nothing has run.
            (outcome.kind === 'error' && outcome.error.code !== syntaxError && !outcome.error.environment);
        await this.#previews({ done: flight.batch.slice(0, done), left: following, outcome, own });
    }
}
function firstUnfinished(batch, outcome) {
    let committed = 'committed' in outcome ? (outcome.committed ?? 0) : 0;
    const index = batch.findIndex(({ message }) => message !== '' && --committed < 0);
    return index === -1 ? batch.length : index;
}

;// CONCATENATED MODULE: ./src/replay/taint-tracker.js


/** Notes what migrations did not make or drop, so that nothing that needs it is an error of its own. */
class TaintTracker {
    #marks;
    #exists;
    constructor(marks, exists) {
        this.#marks = marks;
        this.#exists = exists;
    }
    /** Statements that could not be run here. */
    async leftOut(statements) {
        for (const { effects, why } of statements) {
            const cause = { kind: 'unknown', why };
            for (const object of (0,sql_objects/* namesMade */.gy)(effects))
                if (!(await this.#exists(object)))
                    this.#marks.missing(object, cause);
            for (const object of (0,sql_objects/* namesGone */.Ax)(effects))
                this.#marks.stale(object, cause);
        }
    }
    /** A migration that was rolled back: what it would have made and dropped. */
    async failed(item, steps, failures) {
        const root = failures.find(failure => !failure.causedBy) ?? failures[0];
        const cause = root
            ? { kind: 'failure', failure: root.causedBy ?? root }
            : { kind: 'unknown', why: `${item.migration.file.path} could not be replayed` };
        const existingObject = new Set();
        for (const failure of failures) {
            const object = failure.existingObject?.object;
            if (!object)
                continue;
            existingObject.add((0,sql_objects/* objectKey */.T5)(object));
            this.#marks.stale(object, { kind: 'failure', failure: failure.causedBy ?? failure });
        }
        const own = (object, step) => {
            const at = (0,replay_units/* spanInFile */.UL)(step, object).start;
            const failure = failures.find(one => one.statement && one.statement.span.start <= at && at < one.statement.span.end);
            return failure ? { kind: 'failure', failure: failure.causedBy ?? failure } : cause;
        };
        await this.missing(steps, own, existingObject);
        for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
            const { effects } = await (0,replay_units/* understand */.ZL)(unit);
            for (const object of (0,sql_objects/* namesGone */.Ax)(effects))
                this.#marks.stale(object, cause);
        }
    }
    /** What steps would have made, and is not there. */
    async missing(steps, causeOf, except = new Set()) {
        for (const step of steps) {
            for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
                const { effects } = await (0,replay_units/* understand */.ZL)(unit);
                for (const object of (0,sql_objects/* namesMade */.gy)(effects)) {
                    if (except.has((0,sql_objects/* objectKey */.T5)(object)) || (await this.#exists(object)))
                        continue;
                    this.#marks.missing(object, causeOf(object, step));
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/replay/track.js














/** Runs migrations one after the other on one database, past the failures of each. */
class TrackRun {
    #request;
    #interpreter;
    replica;
    tracks;
    state;
    /** Guards that let an incoming migration pass by something else than it would have made. */
    mismatches = [];
    /** Incoming migrations of which nothing was run. */
    notChecked = [];
    /** Do base's own migrations run, in base's own order? */
    inBase = false;
    #ahead;
    #taintTracker;
    constructor(request, interpreter, replica, tracks, state) {
        this.#request = request;
        this.#interpreter = interpreter;
        this.replica = replica;
        this.tracks = tracks;
        this.state = state;
        this.#taintTracker = new TaintTracker(state.marks, object => this.exists(object));
        this.#ahead = new RunAhead(message => this.replica.run(message), preview => this.#previews(preview));
    }
    /** Lets the interpreter see a migration that is not run, because the database has it already. */
    async markApplied(item) {
        const steps = this.#interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return;
            answer = {
                kind: 'done',
                rows: next.value.kind === 'ask' ? rowsOf(await this.replica.run(next.value.query)) : [],
            };
        }
    }
    nextRun() {
        this.#interpreter.nextRun?.();
    }
    /** Runs a migration to its end. */
    async migrate(item) {
        await this.start(item, this.inBase);
        await this.settle();
    }
    /** Reads a migration and runs it, or has it run while the next one is read: `settle` waits for it. */
    async start(item, inBase) {
        this.inBase = inBase;
        const existed = await this.#existing(item, inBase);
        const pendingStatements = await this.#collect(item, inBase);
        const read = {
            item,
            existed,
            pendingStatements,
            inBase,
            message: (0,messages/* inTransaction */.sA)(textsOf(pendingStatements), this.replica.settings),
        };
        if (pendingStatements.left.length === 0)
            read.message = '';
        if (this.#mayRunAhead(read))
            return await this.#ahead.add(read);
        await this.settle(inBase);
        await this.#finish(read);
    }
    /** What is there before an incoming migration, where that decides whether a guard let it pass. */
    async #existing(item, inBase) {
        if (!item.introduced || !mayGuard.test(item.text))
            return () => true;
        await this.settle(inBase);
        return existing(sql => this.replica.run(sql));
    }
    /** Waits for all that runs still. */
    async settle(inBase = this.inBase) {
        await this.#ahead.settle();
        this.inBase = inBase;
    }
    /** A transaction that nothing has to be known of but that it went well. */
    #mayRunAhead({ item, pendingStatements }) {
        if (this.replica.needsProof || this.state.marks.size > 0)
            return false;
        if (pendingStatements.open || pendingStatements.refused)
            return false;
        const texts = textsOf(pendingStatements);
        if ((0,messages/* setsTransaction */.S6)(texts) ||
            texts.some(text => controlsTransactions(text) || needsAutocommit(text) || !(0,ends_outside/* endsOutside */.U)(text)))
            return false;
        return !item.introduced || !texts.some(text => ifNotExists.test(text));
    }
    async #previews({ done, left, outcome, own }) {
        for (const { item, pendingStatements, message } of done) {
            if (message !== '')
                this.replica.record(item.migration.file.path, [message]);
            this.#executed(item, pendingStatements.steps);
        }
        if (outcome.kind === 'ok')
            return;
        const [first] = left;
        if (own && first)
            first.pendingStatements.refused = outcome;
        else if (outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost))
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        for (const read of left)
            await this.#finish(read);
    }
    /** Runs what was read, with nothing else under way. */
    async #finish({ item, pendingStatements, inBase, existed }) {
        this.inBase = inBase;
        await this.#leaveOutMarked(item, pendingStatements);
        if (pendingStatements.left.length > 0 || pendingStatements.open || pendingStatements.refused)
            await this.#carryOut(item, pendingStatements);
        if (item.introduced)
            await this.#checkSkippedByGuards(item, pendingStatements, existed);
        this.#executed(item, pendingStatements.steps);
    }
    #executed(item, steps) {
        this.state.executed.push({ item, steps });
        this.state.ran++;
        if (!item.introduced || (0,replay_units/* unitsOf */.$J)(steps).length > 0)
            return;
        const { path } = item.migration.file;
        const left = this.state.notVerified.find(one => one.path === path && one.introduced);
        if (left)
            this.notChecked.push({ path, why: left.why });
    }
    /** A migration that passed: did its guards let it pass by what it would have made? */
    async #checkSkippedByGuards(item, { steps, asked }, existed) {
        if (this.replica.applied.at(-1)?.label !== item.migration.file.path)
            return;
        // Names mean what they mean to a new session, whatever the migration did to its own.
        await this.replica.refreshSession();
        const again = asked && this.#interpreter.independent ? () => this.#request.interpreterFor('upgrade') : undefined;
        let lost = false;
        const run = async (sql) => {
            // A statement that took the engine down once would do so again.
            if (lost)
                return { kind: 'dead', why: 'the database is gone' };
            const outcome = await this.replica.run(sql);
            lost = outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost);
            return outcome;
        };
        const found = await guardMismatches(run, item, steps, again, existed);
        if (lost)
            await this.replica.rebuild();
        for (const mismatch of found) {
            const creator = await (0,provenance/* readCreator */.L)(mismatch.object, this.state.executed);
            this.mismatches.push({ ...mismatch, ...(creator ? { creator } : {}) });
        }
    }
    async #carryOut(item, pendingStatements) {
        const { steps, left, open, refused, sent } = pendingStatements;
        const texts = steps.map(step => step.text);
        const autocommit = (item.transaction ?? this.#request.transaction) === 'autocommit';
        const controls = texts.some(controlsTransactions);
        if (!open && !refused && autocommit && texts.some(needsAutocommit))
            return await this.#alone(item, steps, controls);
        const last = left.map(({ text }) => text);
        const whole = open ? `${(0,messages/* joined */.oR)(last)}COMMIT` : (0,messages/* inTransaction */.sA)(last, this.replica.settings);
        const outcome = refused ?? ((0,messages/* separable */.S2)(last) ? await this.replica.run(whole) : undefined);
        if (!outcome) {
            await this.replica.rollback();
            return await this.#examine(item, steps, { slow: false });
        }
        if (outcome.kind === 'ok')
            return await this.#succeeded(item, steps, [...sent, whole]);
        if (outcome.kind === 'dead')
            return await this.#died(item, steps, outcome.why);
        if (outcome.kind === 'timeout' && outcome.databaseLost)
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        if (controls) {
            await this.replica.rebuild();
            return await this.#alone(item, steps, controls);
        }
        if (autocommit && outcome.kind === 'error' && (0,messages/* mindsTransaction */.e3)(outcome.error.code))
            return await this.#alone(item, steps, controls);
        await this.#examine(item, steps, { slow: outcome.kind === 'timeout' });
    }
    async #examine(item, steps, how) {
        const result = await diagnose(this, item, steps, how);
        if (result.kind === 'dead')
            return await this.#died(item, steps, result.why);
        if (result.kind === 'late')
            return await this.#notReplayed(item, steps, result.why);
        if (result.kind === 'succeeded')
            return await this.#succeeded(item, steps, result.messages);
        if (result.kind === 'without')
            return await this.#succeededWithout(item, steps, result);
        await this.failed(item, steps, result.failures, result.unknown);
    }
    /** As `psql -f` does it: each statement is its own transaction. */
    async #alone(item, steps, controls) {
        await this.replica.refreshSession();
        const fresh = (0,messages/* freshSession */.JS)(this.replica.settings);
        const result = await oneByOne(this, item, (0,replay_units/* unitsOf */.$J)(steps), controls);
        if (result.kind === 'dead')
            return await this.#died(item, steps, result.why);
        if (result.kind === 'late')
            return await this.#notReplayed(item, steps, result.why);
        if (result.kind === 'succeeded')
            return await this.#succeeded(item, steps, [fresh, ...result.messages]);
        if (result.kind === 'without')
            return await this.#succeededWithout(item, steps, {
                ...result,
                messages: [fresh, ...result.messages],
            });
        if (result.changed)
            await this.replica.rebuild();
        await this.failed(item, steps, result.failures, result.unknown);
    }
    async #succeeded(item, steps, messages) {
        if (!(await this.replica.stillTruthful())) {
            return await this.#died(item, steps, 'it no longer answers truthfully (COPY … TO or FROM PROGRAM does that to the embedded PostgreSQL)');
        }
        this.replica.record(item.migration.file.path, messages);
        if (this.state.marks.size === 0)
            return;
        for (const object of await createdBy(steps))
            this.state.marks.made(object);
    }
    /** What ran stays; what was left out is remembered, so that nothing that needs it is called an error. */
    async #succeededWithout(item, steps, { messages, leftOut, unknown, }) {
        await this.#succeeded(item, steps, messages);
        if (unknown !== undefined)
            this.state.unknowns.push(unknown);
        const [first] = leftOut;
        // What the engine lacks is a reason of its own to be inconclusive.
        if (first && unknown === undefined && item.introduced && leftOut.length === (0,replay_units/* unitsOf */.$J)(steps).length)
            this.notChecked.push({ path: item.migration.file.path, why: first.why });
        await this.replica.refreshSession();
        await this.#taintTracker.leftOut(leftOut);
    }
    async #died(item, steps, why) {
        const elsewhere = this.replica.needsProof ? ' Replay it on a real server with `--postgres URL`.' : '';
        await this.#notReplayed(item, steps, `The database gave up on it: ${why.replace(/\.$/, '')}.${elsewhere}`);
    }
    /** On a database that may have half of it, or is gone. */
    async #notReplayed(item, steps, why) {
        const path = item.migration.file.path;
        this.state.unknowns.push(`${path} could not be replayed. ${why}`);
        await this.replica.rebuild();
        await this.#taintTracker.missing(steps, () => ({ kind: 'unknown', why: `${path} could not be replayed` }));
    }
    /** The migration is rolled back; what it would have made and dropped is remembered. */
    async failed(item, steps, failures, unknown) {
        this.state.failures.push(...failures);
        if (unknown !== undefined)
            this.state.unknowns.push(unknown);
        await this.replica.refreshSession();
        await this.#taintTracker.failed(item, steps, failures);
    }
    async exists(object) {
        const condition = (0,exists/* existsCondition */.o)(object);
        if (condition === undefined)
            return false;
        return rowsOf(await this.replica.run(`SELECT 1 AS yes WHERE ${condition}`)).length > 0;
    }
    /** Runs the interpreter to its end. What it asks is answered in the transaction in which it is asked. */
    async #collect(item, inBase) {
        const pendingStatements = {
            steps: [],
            left: [],
            sent: [],
            open: false,
            asked: false,
            refused: undefined,
        };
        const steps = this.#interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return pendingStatements;
            const step = next.value;
            answer = { kind: 'done', rows: [] };
            if (step.kind === 'sql') {
                pendingStatements.steps.push(step);
                pendingStatements.left.push(step);
            }
            else if (step.kind === 'ask') {
                await this.settle(inBase);
                await this.#leaveOutMarked(item, pendingStatements);
                answer = await this.#ask(step.query, pendingStatements);
            }
            else if (step.kind === 'stops')
                this.#stopsAt(item, step);
            else if (step.kind === 'try') {
                await this.settle(inBase);
                await this.#tryAsWell(item, step);
            }
            else
                this.#leavesOut(item, step);
        }
    }
    #stopsAt(item, { span, why, cause, remedy }) {
        const same = this.state.failures.find(({ item: other, reason }) => reason.kind === 'stopped' && reason.cause === cause && other.introduced === item.introduced);
        const causedBy = same && { causedBy: same.causedBy ?? same };
        const reason = { kind: 'stopped', why, cause, ...(remedy === undefined ? {} : { remedy }) };
        this.state.failures.push(this.failure(item, { span, reason, ...causedBy }));
    }
    #leavesOut(item, step) {
        const unverified = step.kind === 'unverified';
        if (unverified && step.limit && item.introduced)
            this.state.unknowns.push(`${item.migration.file.path} was not replayed to its end: ${step.why}. Split it into smaller migrations, or judge it with a \`command:\` of base.`);
        this.notVerified(item, step.span, step.why, {
            unverified,
            ...(unverified && step.only !== undefined ? { only: step.only } : {}),
            rows: !unverified && step.rows === true,
        });
    }
    /** What another reading of a file would run, on the database as it is before the file. */
    async #tryAsWell(item, { text, why, remedy }) {
        const { path } = item.migration.file;
        const unknown = (reason) => this.state.unknowns.push(`${path} could not be judged: ${why}${reason}. ${remedy}`);
        if (controlsTransactions(text) || needsAutocommit(text))
            return void unknown(' and that could not be tried, because it does not run in a transaction');
        const outcome = await this.replica.run((0,messages/* inTransaction */.sA)([text], this.replica.settings).replace(/COMMIT$/, 'ROLLBACK'));
        if (outcome.kind === 'ok')
            return;
        if (outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost))
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        unknown(outcome.kind === 'error'
            ? `, which PostgreSQL refuses: ${outcome.error.message} (SQLSTATE ${outcome.error.code})`
            : ', which did not end');
    }
    async #ask(query, pendingStatements) {
        if (pendingStatements.refused)
            return { ...failedOutcome(pendingStatements.refused), earlier: true };
        if (!pendingStatements.open || pendingStatements.left.length > 0) {
            const texts = textsOf(pendingStatements);
            for (const part of (0,messages/* separable */.S2)(texts) ? [texts] : texts.map(text => [text])) {
                const message = `${pendingStatements.open ? '' : (0,messages/* opening */.zs)(texts, this.replica.settings)}${(0,messages/* joined */.oR)(part)}`;
                const outcome = await this.replica.run(message);
                if (outcome.kind !== 'ok') {
                    pendingStatements.refused = outcome;
                    return { ...failedOutcome(outcome), earlier: true };
                }
                pendingStatements.sent.push(message);
                pendingStatements.open = true;
            }
            pendingStatements.left = [];
        }
        pendingStatements.asked = true;
        const outcome = await this.replica.run(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        if (outcome.kind !== 'error')
            pendingStatements.refused = outcome;
        return failedOutcome(outcome);
    }
    /** In what is not sent yet, once all that ran before has reported what it did not make. */
    async #leaveOutMarked(item, pendingStatements) {
        if (this.state.marks.size === 0)
            return;
        const unsent = pendingStatements.left.length;
        const usable = [];
        for (const step of pendingStatements.left)
            usable.push(await this.#withoutMarked(item, step));
        pendingStatements.left = usable;
        pendingStatements.steps.splice(pendingStatements.steps.length - unsent, unsent, ...usable);
    }
    /** Leaves out the statements that need what an earlier failure did not make, and says so for each. */
    async #withoutMarked(item, step) {
        const { marks } = this.state;
        let { text } = step;
        const madeHere = new Map();
        for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
            const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
            const creates = (0,sql_objects/* namesMade */.gy)(effects);
            const mark = marks.neededBy(statement, uses, [...creates, ...madeHere.values()]);
            if (!mark) {
                for (const object of creates)
                    madeHere.set((0,sql_objects/* objectKey */.T5)(object), object);
                continue;
            }
            const end = unit.start + unit.text.length;
            text = text.slice(0, unit.start) + (0,split/* blankOut */.b)(text.slice(unit.start, end)) + text.slice(end);
            const span = (0,replay_units/* spanInFile */.UL)(step, { start: unit.start, end });
            for (const object of creates)
                marks.missing(object, mark.cause);
            this.skipped(item, mark.object, mark.cause, { ...(0,replay_units/* sentStatement */.kl)(unit), span });
        }
        return text === step.text ? step : { ...step, text };
    }
    skipped(item, needed, cause, statement) {
        if (cause.kind === 'unknown') {
            this.notVerified(item, statement.span, `needs what was not made: ${cause.why}`);
            return;
        }
        const { failure } = cause;
        // What only follows from a failure of base is nobody's fault here, but it is not proven either.
        if (item.introduced && failure.inBase)
            this.notVerified(item, statement.span, `needs what ${failure.item.migration.file.path} fails to make on base already`);
        this.state.failures.push(this.failure(item, {
            statement,
            span: statement.span,
            reason: { kind: 'skipped', needs: needed },
            causedBy: failure,
        }));
    }
    failure(item, rest) {
        return { item, tracks: new Set(this.tracks), inBase: this.inBase, ...rest };
    }
    notVerified(item, span, why, how = {}) {
        const { line } = (0,position/* positionAt */.t$)(item.text, span.start);
        this.state.notVerified.push({
            path: item.migration.file.path,
            line,
            why,
            introduced: item.introduced,
            unverified: false,
            ...how,
        });
    }
}


/***/ }),

/***/ 86374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Kz: () => (/* binding */ withoutUnits),
/* harmony export */   UL: () => (/* binding */ spanInFile),
/* harmony export */   ZL: () => (/* binding */ understand),
/* harmony export */   kl: () => (/* binding */ sentStatement)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83699);
/* harmony import */ var _languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28028);




const scripts = new WeakMap();
/** Parsed once, when first needed. */
function scriptOf(step) {
    let script = scripts.get(step);
    if (!script) {
        script = (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScript */ .t)(step.text);
        scripts.set(step, script);
    }
    return script;
}
function unitsOf(steps) {
    return steps.flatMap(step => {
        const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitScript */ .Q)(step.text);
        return statements.map(({ start, end }) => ({ step, text: text.slice(start, end), start }));
    });
}
/** The steps with nothing but spaces where some of their units stand. */
function withoutUnits(steps, left) {
    if (left.length === 0)
        return [...steps];
    return steps.map(step => {
        let { text } = step;
        for (const unit of left) {
            if (unit.step !== step)
                continue;
            const end = unit.start + unit.text.length;
            text = text.slice(0, unit.start) + (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__/* .blankOut */ .b)(text.slice(unit.start, end)) + text.slice(end);
        }
        return text === step.text ? step : { ...step, text };
    });
}
/** The unit in PostgreSQL's grammar; one that it refuses stands as a statement without content. */
async function statementOf(unit) {
    const script = await scriptOf(unit.step);
    const known = script.statements.find(statement => statement.start === unit.start);
    return (known ?? {
        kind: 'invalid',
        node: { List: {} },
        start: unit.start,
        end: unit.start + unit.text.length,
        text: unit.text,
        at: () => unit.start,
    });
}
async function understand(unit) {
    const statement = await statementOf(unit);
    return { statement, effects: (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement), uses: (0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .M)(statement) };
}
/** From offsets in a step's text to offsets in the file: exact where the text is the file's own. */
function spanInFile(step, place) {
    return step.verbatim
        ? { start: step.span.start + place.start, end: step.span.start + place.end }
        : step.span;
}
function sentStatement(unit) {
    const place = { start: unit.start, end: unit.start + unit.text.length };
    return { text: unit.text, span: spanInFile(unit.step, place), verbatim: unit.step.verbatim };
}


/***/ }),

/***/ 25568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ applied),
/* harmony export */   d: () => (/* binding */ compareStructure)
/* harmony export */ });
/* harmony import */ var _languages_sql_alter_table_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22474);
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5452);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83792);





/**
 * Compares the existing object with the one that a statement wanted, by letting the database judge: it describes
 * the object, drops it, runs the statement, and describes what that made. The caller holds a transaction open in which
 * that can be taken back. Undefined where it can't be done.
 */
async function compareStructure(run, statement, object, rest) {
    const kindIs = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind) ? await textOf(run, (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .kindQuery */ .$n)(object)) : object.kind;
    if (kindIs === undefined)
        return undefined;
    if (kindIs !== object.kind)
        return { kind: 'different', anotherKind: true, rows: [['kind', kindIs, object.kind]], missing: [] };
    const query = (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionQuery */ .Yp)(object);
    const drop = dropping(object);
    if (query === undefined || drop === undefined)
        return undefined;
    const existing = await (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionsOf */ .mu)(run, query);
    if (!existing || existing.length === 0)
        return undefined;
    await run(`SAVEPOINT ${asItIs}`);
    for (const sql of [drop, insideTransaction(alone(statement, object))])
        if ((await run(sql)).kind !== 'ok')
            return undefined;
    await runAll(run, rest?.own ?? []);
    const wanted = await (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionsOf */ .mu)(run, query);
    if (!wanted)
        return undefined;
    const inTheEnd = (await runAll(run, rest?.later ?? [])) ? await (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionsOf */ .mu)(run, query) : wanted;
    const judged = (found) => verdict(found.filter(row => isComparable(row, object) || isAmong(row, wanted)), wanted, inTheEnd ?? wanted, rest !== undefined);
    const structure = judged(existing);
    if (structure.kind !== 'different')
        return structure;
    await run(`ROLLBACK TO SAVEPOINT ${asItIs}`);
    const sent = await applied(run, (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesTo */ .zE)(existing, wanted, inTheEnd ?? wanted));
    const changed = sent && (await (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionsOf */ .mu)(run, query));
    // Only what was tried and leads there is an answer.
    const leads = sent && changed && judged(changed).kind !== 'different';
    return { ...structure, missing: leads ? sent : [] };
}
const asItIs = 'migration_gate_as_it_is';
/** Undefined where one of them is refused. */
async function applied(run, changes) {
    const sent = [];
    for (const { sql, otherwise } of changes) {
        // Said along with another one already.
        if (sent.includes(sql))
            continue;
        await run('SAVEPOINT migration_gate_piece');
        const outcome = await run(sql);
        if (outcome.kind === 'ok')
            sent.push(sql);
        else {
            if (outcome.kind !== 'error' || !otherwise)
                return undefined;
            await run('ROLLBACK TO SAVEPOINT migration_gate_piece');
            for (const one of otherwise)
                if ((await run(one)).kind !== 'ok')
                    return undefined;
            sent.push(...otherwise);
        }
    }
    return sent;
}
/** Each for itself: one that fails is a failure of its own. */
async function runAll(run, statements) {
    for (const sql of statements) {
        await run('SAVEPOINT migration_gate_piece');
        if ((await run(insideTransaction(sql))).kind !== 'ok')
            await run('ROLLBACK TO SAVEPOINT migration_gate_piece');
    }
    return statements.length > 0;
}
/**
 * Wanted is what the operation makes; what the migration makes of it later on may be there as well. What only the
 * existing one has is a difference when it would refuse rows.
 */
function verdict(existing, wanted, inTheEnd, whole) {
    const changed = [];
    const lacking = [];
    const refusing = [];
    const additional = [];
    const there = (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(existing);
    const asked = (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(wanted);
    const later = (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(inTheEnd);
    for (const row of existing) {
        if (asked.has((0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .pieceKey */ .kp)(row)) || later.has((0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .pieceKey */ .kp)(row)) || (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefaultOfNew */ .RJ)(row, later))
            continue;
        const refuses = row.required && (whole || row.kind === 'column');
        const list = refuses ? refusing : additional;
        list.push([row.what, withDefault(row, there), '–']);
    }
    for (const row of (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .differing */ .R1)(existing, wanted, inTheEnd)) {
        const twin = there.get((0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .pieceKey */ .kp)(row));
        if (twin)
            changed.push([row.what, twin.definition, row.definition]);
        else
            lacking.push([row.what, '–', withDefault(row, asked)]);
    }
    const rows = [...changed, ...lacking, ...refusing];
    if (rows.length > 0)
        return { kind: 'different', rows, missing: [] };
    return additional.length > 0 ? { kind: 'compatible', rows: additional } : { kind: 'identical' };
}
/** An index more is the table's, not the column's; a function that takes something else is another one. */
function isComparable({ kind, required }, object) {
    return object.kind === 'column' ? required || kind !== 'index' : object.kind !== 'function';
}
function isAmong(row, definitions) {
    return definitions.some(one => (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .pieceKey */ .kp)(one) === (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .pieceKey */ .kp)(row));
}
function withDefault({ kind, name = '', definition }, among) {
    const value = among.get((0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultKey */ .ds)(name));
    return kind === 'column' && value ? `${definition} default ${value.definition}` : definition;
}
/** One command of an ALTER TABLE with several. */
function alone({ text, start }, object) {
    const commands = object.table === undefined ? undefined : (0,_languages_sql_alter_table_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .alterTableCommands */ .B)(text);
    const at = object.start - start;
    const own = commands?.pieces.find(piece => piece.start <= at && at < piece.end);
    return commands && own ? `${text.slice(0, commands.start)} ${text.slice(own.start, own.end)}` : text;
}
/** What is built concurrently is the same in the end, but can't be built in a transaction. */
function insideTransaction(statement) {
    return statement.replace(/^(create\s+(?:unique\s+)?index)\s+concurrently\b/i, '$1');
}
function dropping(object) {
    const schema = object.schema === undefined ? '' : `${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.schema)}.`;
    const name = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.name);
    const table = `${schema}${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.table ?? '')}`;
    const plain = ['table', 'view', 'materialized view', 'sequence', 'index', 'type'];
    if (plain.includes(object.kind))
        return `DROP ${object.kind.toUpperCase()} ${schema}${name} CASCADE`;
    if (object.kind === 'function')
        return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${(0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .functionsNamed */ .je)(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`;
    if (object.kind === 'column')
        return `ALTER TABLE ${table} DROP COLUMN ${name} CASCADE`;
    if (object.kind === 'constraint')
        return `ALTER TABLE ${table} DROP CONSTRAINT ${name} CASCADE`;
    if (object.kind === 'trigger' || object.kind === 'policy')
        return `DROP ${object.kind.toUpperCase()} ${name} ON ${table}`;
    return undefined;
}
async function textOf(run, query) {
    const outcome = await run(query);
    const value = outcome.kind === 'ok' ? outcome.rows[0]?.kind : undefined;
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
