export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 90040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ versionTables),
/* harmony export */   cG: () => (/* binding */ isAboutVersionTable),
/* harmony export */   yd: () => (/* binding */ NoteReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83699);




/**
 * The tables in which runners keep what they have done. Others are recognised by the look of their name, and by a value
 * that is a migration's.
 */
const known = new Map([
    ['django_migrations', {}],
    ['alembic_version', {}],
    // Rails, golang-migrate and dbmate. golang-migrate writes the version before it begins, with "dirty" set.
    // https://github.com/golang-migrate/migrate/blob/master/database/postgres/postgres.go
    ['schema_migrations', { begins: 'dirty' }],
    ['goose_db_version', {}],
    ['flyway_schema_history', {}],
    ['databasechangelog', {}],
    // Prisma inserts a row before a migration, and completes it afterwards.
    // https://github.com/prisma/prisma-engines/tree/main/schema-engine
    ['_prisma_migrations', { begins: 'insert' }],
    ['_sqlx_migrations', {}],
    ['__diesel_schema_migrations', {}],
    ['__efmigrationshistory', {}],
    ['knex_migrations', {}],
    ['kysely_migration', {}],
    ['sequelizemeta', {}],
    ['seaql_migrations', {}],
    ['pgmigrations', {}],
    ['phinxlog', {}],
    // Knows its files by the hash of what is in them.
    ['__drizzle_migrations', {}],
]);
const looksLikeIt = /migrat|schema_(?:version|history)|changelog/i;
const writes = /^\s*(insert\s+into|update|delete\s+from)\s+(?:only\s+)?(?:(?:"[^"]+"|[\w$]+)\s*\.\s*)?(?:"([^"]+)"|([\w$]+))/i;
/** Looked for first, because to take a long script apart takes time. */
const mayHoldNotes = /;\s*(?:insert\s+into|update)\s[^;(]{0,80}?(?:migrat|version|history|changelog|meta)/i;
/** As catalogs name them: databases are compared without these. */
const versionTables = [
    ...[...known.keys()].map(name => `public.${name}`),
    'public."SequelizeMeta"',
    'public."__EFMigrationsHistory"',
    'drizzle.__drizzle_migrations',
    'supabase_migrations.schema_migrations',
];
/** Is a message the runner's own, about its books alone, and no migration's? */
function isAboutVersionTable(text) {
    const pieces = text
        .slice(0, 2000)
        .toLowerCase()
        .split(';')
        .filter(piece => !/^\s*(?:(?:begin|start|commit|end)\b.*)?$/s.test(piece));
    return pieces.length > 0 && pieces.every(piece => [...known.keys()].some(name => piece.includes(name)));
}
/** Reads runners' notes out of what their commands send. */
class NoteReader {
    #byKey = new Map();
    #migrations;
    #byHash;
    constructor(migrations) {
        this.#migrations = migrations;
        for (const keys of [keysOf, numbersOf])
            for (const item of migrations)
                for (const key of keys(item))
                    if (!this.#byKey.has(key))
                        this.#byKey.set(key, item);
    }
    async read(statement) {
        if (statement.error)
            return undefined;
        const note = await this.#readOne(statement);
        if (note)
            return note;
        const migrations = await this.done(statement, Number.POSITIVE_INFINITY);
        return migrations.length > 0 ? { kind: 'recorded', migrations, together: true } : undefined;
    }
    /** Some send migrations and their notes in one message: what the first `count` of its statements record. */
    async done(message, count) {
        if (!mayHoldNotes.test(message.text))
            return [];
        const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitScript */ .Q)(message.text);
        const migrations = [];
        for (const { start, end } of statements.slice(0, count)) {
            const one = await this.#readOne({ ...message, text: text.slice(start, end) });
            if (one?.kind === 'recorded')
                migrations.push(...one.migrations);
        }
        return migrations;
    }
    async #readOne(statement) {
        const found = writes.exec(statement.text);
        const table = (found?.[2] ?? found?.[3] ?? '').toLowerCase();
        const rules = known.get(table);
        if (!found || (!rules && !looksLikeIt.test(table)))
            return undefined;
        const values = await valuesOf(statement);
        const migrations = this.#named(values);
        if (!rules && migrations.length === 0)
            return undefined;
        const [first] = migrations;
        const verb = (found[1] ?? '').slice(0, 6).toLowerCase();
        if (verb === 'delete')
            return { kind: 'removed', migrations };
        const begins = first !== undefined &&
            verb === 'insert' &&
            (rules?.begins === 'insert' ||
                (rules?.begins === 'dirty' && /\bdirty\b/i.test(statement.text) && values.some(isTrue)));
        return begins ? { kind: 'begun', migration: first } : { kind: 'recorded', migrations };
    }
    #named(values) {
        const found = new Set();
        // A number may be a version, but also a batch or a rank: it only counts where nothing else does.
        const byNumber = new Set();
        for (const [i, value] of values.entries()) {
            const pair = this.#byKey.get(`${value}.${values[i + 1] ?? ''}`);
            const alone = pair ?? this.#alone(value) ?? this.#hashed(value);
            if (alone)
                (/^\d+$/.test(value) && !pair ? byNumber : found).add(alone);
        }
        return [...(found.size > 0 ? found : byNumber)];
    }
    /** Doctrine writes `DoctrineMigrations\Version20240101000000`; what is TypeScript may run as JavaScript. */
    #alone(value) {
        const forms = [
            value,
            withoutZeros(value),
            value.slice(value.lastIndexOf('\\') + 1),
            value.replace(/\.[cm]?[jt]s$/, ''),
        ];
        for (const form of forms) {
            const item = this.#byKey.get(form);
            if (item)
                return item;
        }
        return undefined;
    }
    #hashed(value) {
        if (!/^[0-9a-f]{64}$/.test(value))
            return undefined;
        // The first one of a text: what a change brings stands before what base has.
        this.#byHash ??= new Map(this.#migrations.toReversed().map(item => [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(item.text).digest('hex'), item]));
        return this.#byHash.get(value);
    }
}
/** All that a runner may know a migration by. Django's number is none: other apps have the same. */
function keysOf({ migration }) {
    const { id, name, version, file } = migration;
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    const dotted = id.endsWith(`.${name}`) && id !== name;
    return dotted ? [id] : [id, name, base, ...(version === undefined ? [] : [version, withoutZeros(version)])];
}
/** The number in front, for a runner that keeps it beside a name of its own making (TypeORM). */
function numbersOf({ migration }) {
    const number = /^\d+/.exec(migration.name)?.[0];
    return number === undefined || migration.id.endsWith(`.${migration.name}`)
        ? []
        : [number, withoutZeros(number)];
}
function withoutZeros(value) {
    return value.length > 1 && /^0\d+$/.test(value) ? value.replace(/^0+/, '') : value;
}
function isTrue(value) {
    return value === 'true' || value === 't';
}
/** The constants that a statement writes, in their order; where an UPDATE looks for its row does not count. */
async function valuesOf({ text, parameters }) {
    const [statement] = (await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScript */ .t)(text)).statements;
    if (!statement)
        return [];
    const { node } = statement;
    const tree = 'UpdateStmt' in node ? node.UpdateStmt.targetList : node;
    const values = [];
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(tree)) {
        const { A_Const: constant, ParamRef: parameter } = object;
        if (isObject(constant)) {
            const value = constantOf(constant);
            if (value !== undefined)
                values.push(value);
        }
        else if (isObject(parameter) && typeof parameter.number === 'number') {
            const value = parameters[parameter.number - 1];
            if (typeof value === 'string')
                values.push(value);
        }
    }
    return values;
}
function constantOf({ sval, ival, fval, boolval }) {
    if (isObject(sval))
        return String(sval.sval ?? '');
    if (isObject(ival))
        return String(ival.ival ?? 0);
    if (isObject(fval))
        return String(fval.fval ?? '');
    if (isObject(boolval))
        return String(boolval.boolval ?? false);
    return undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 16668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unusableSchemas),
/* harmony export */   d: () => (/* binding */ schemaFor),
/* harmony export */   missingSchemas: () => (/* binding */ missingSchemas)
/* harmony export */ });
/* harmony import */ var _command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86706);
/* harmony import */ var _command_replay_version_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90040);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80707);



/** The committed schema that a scope's migrations shall make, where the configuration names one. */
async function schemaFor({ config, baseTree, merged }, changes) {
    const setting = config.schemas.find(one => (0,_command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(one, changes));
    if (!setting || config.rules['schema-drift'] === 'off')
        return undefined;
    const [before, after] = [baseTree.file(setting.file), merged.file(setting.file)];
    if (!after)
        return undefined;
    return {
        path: setting.file,
        text: await dumpOf(merged, after),
        base: before && (await dumpOf(baseTree, before)),
        leftOut: [..._command_replay_version_table_js__WEBPACK_IMPORTED_MODULE_0__/* .versionTables */ .C9, ...setting.ignore].flatMap(withItsOwn),
    };
}
/** A dump of a whole schema is larger than any migration. */
async function dumpOf(tree, file) {
    const text = await tree.readText(file, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.ownFileBytes);
    const reason = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotRead */ .ON)(text);
    if (reason !== undefined)
        throw new _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitReachedError */ .ox(`${file.path} can't be compared with the migrations: ${reason}.`);
    return text;
}
/** A table's sequences and indexes go by its name. */
function withItsOwn(name) {
    return name.includes('*')
        ? [name, `${name}.*`]
        : [name, `${name}.*`, `${name}_*seq`, `${name}_*idx`, `${name}_pkey`];
}
/** Settings that can't be followed, each as a sentence that says what to do. */
function unusableSchemas({ config, merged }, scopes) {
    if (config.rules['schema-drift'] === 'off')
        return [];
    return config.schemas.flatMap(setting => {
        const every = scopes.filter(changes => (0,_command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(setting, changes));
        // A file that says nothing of whom it is for is no program's beside histories that are read.
        const read = every.filter(changes => !isProgram(changes));
        const meant = setting.framework || setting.history || read.length === 0 ? every : read;
        if (meant.length > 1)
            return ambiguous(setting, meant);
        return meant.length === 1 && !merged.file(setting.file) ? missing(setting) : [];
    });
}
/** The files that are not there, which needs no replay to see. */
function missingSchemas({ config, merged }) {
    if (config.rules['schema-drift'] === 'off')
        return [];
    return config.schemas.filter(({ file }) => !merged.file(file)).map(missing);
}
function missing({ file }) {
    return `schema names ${file}, which is not in the repository. Correct the path, or remove it.`;
}
function isProgram(changes) {
    return changes.some(({ base, merged }) => (merged ?? base)?.reading.onlyByCommand !== undefined);
}
function ambiguous({ file }, scopes) {
    const names = scopes.flatMap(([change]) => (change?.merged ?? change?.base)?.name ?? []);
    return `schema names ${file}, and the repository has several histories (${names.slice(0, 4).join(', ')}): say with \`history:\` which of them makes it.`;
}


/***/ }),

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


/***/ })

};
