export const id = 5433;
export const ids = [5433];
export const modules = {

/***/ 51556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            replaces: [],
            range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
            ...draft,
            parents: previous ? [{ id: previous.id, kind: 'order', range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si }] : [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
}


/***/ }),

/***/ 44294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ databaseOfDrivers),
/* harmony export */   v: () => (/* binding */ otherDatabaseOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86440);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16129);


/** What only other databases understand, outside of comments and strings. */
const foreign = [
    {
        name: 'ClickHouse',
        sign: /\bengine\s*=\s*\w*(mergetree|distributed)|\bcodec\s*\(\s*(?:delta|zstd|lz4|none|doubledelta|gorilla|t64)\b|\blowcardinality\s*\(|\bmodify\s+ttl\b|\bon\s+cluster\b|\bmaterialized\s+view\s+(?:if\s+not\s+exists\s+)?[\w.]+\s+to\s+\w|\b(?:drop|create)\s+dictionary\b/i,
    },
    {
        name: 'MySQL',
        sign: /`\w+`|\bengine\s*=\s*(innodb|myisam)|\bauto_increment\b|\bunsigned\b(?=\s*(?:,|\)|not\b|null\b|default\b|primary\b))|\b(?:charset|character\s+set)\s*=\s*\w+|\bmodify\s+column\b/i,
    },
    {
        name: 'SQLite',
        sign: /\bautoincrement\b|^[ \t]*pragma\s+\w|\bstrftime\s*\(|\)\s*(?:strict\b|without\s+rowid\b)/im,
    },
    {
        name: 'SQL Server',
        sign: /^[ \t]*go[ \t]*(?:;[ \t]*)?$|\[dbo\]|\bnvarchar\s*\(|\bidentity\s*\(\s*1\s*,\s*1\s*\)/im,
    },
    { name: 'Oracle', sign: /\bvarchar2\s*\(|\bnumber\s*\(\d+\s*(,\s*\d+\s*)?\)/i },
    {
        name: 'MySQL or SQLite',
        sign: /\w\s+(?:datetime|(?:tiny|medium|long)?blob)\s*(?:[,()]|(?:not\s+)?null\b|default\b)/i,
    },
];
/**
 * The other database that a directory's files are for. More than half of them must say so, or half of them and the first:
 * one odd file among many is a mistake for the replay to find, and must not switch it off.
 */
function otherDatabaseOf(texts) {
    const votes = new Map();
    let first;
    for (const [i, text] of texts.entries()) {
        const bare = withoutTexts(text);
        const found = foreign.find(({ sign }) => sign.test(bare));
        if (i === 0)
            first = found?.name;
        if (found)
            votes.set(found.name, (votes.get(found.name) ?? 0) + 1);
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    if (!most)
        return undefined;
    const [name, count] = most;
    return count * 2 > texts.length || (count * 2 === texts.length && name === first) ? name : undefined;
}
const drivers = [
    { name: 'SQLite', package: /\b(?:mattn\/go-sqlite3|modernc\.org\/sqlite|ncruces\/go-sqlite3)\b/ },
    { name: 'MySQL', package: /\bgo-sql-driver\/mysql\b/ },
    { name: 'ClickHouse', package: /\bclickhouse-go\b/ },
];
/** The other database of which the nearest Go module has a driver, where none speaks of PostgreSQL. */
async function databaseOfDrivers(directory, tree) {
    const modules = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsAbove */ .S)(directory, tree)).flatMap(all => all.filter(({ path }) => /(?:^|\/)go\.mod$/.test(path)));
    if (modules.some(({ text }) => /\blib\/pq\b|pgx|postgres|cockroach/i.test(text)))
        return undefined;
    for (const { text } of modules) {
        const found = drivers.find(one => one.package.test(text));
        if (found)
            return found.name;
    }
    return undefined;
}
/** Comments and strings left out. A quote that nothing closes is an apostrophe of another database's comment. */
function withoutTexts(text) {
    let bare = '';
    let at = 0;
    for (const { kind, start, end } of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lex */ .Ii)(text)) {
        const closed = kind === 'comment' || kind === 'dollar' || (kind === 'string' && text[end - 1] === "'");
        if (!closed)
            continue;
        bare += `${text.slice(at, start)} `;
        at = end;
    }
    return bare + text.slice(at);
}


/***/ }),

/***/ 63429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSequence),
  n: () => (/* binding */ unreadableOf)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/model/limits.js
var limits = __webpack_require__(80707);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
;// CONCATENATED MODULE: ./src/frameworks/sql/dependencies.js
/** Of those that need nothing more, the first one runs next: yoyo's own rule, in its `topologicalsort.py`. */
function orderByNeeds(items) {
    const place = new Map(items.map(({ name }, i) => [name, i]));
    const needed = items.map(({ needs }) => new Set(needs.flatMap(name => place.get(name) ?? [])));
    const waiting = items.map(() => []);
    for (const [i, places] of needed.entries())
        for (const at of places)
            waiting[at]?.push(i);
    const ready = items.map((_, i) => i).filter(i => needed[i]?.size === 0);
    const order = [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
        const item = items[next];
        if (item)
            order.push(item);
        for (const blocked of waiting[next] ?? []) {
            needed[blocked]?.delete(next);
            if (needed[blocked]?.size !== 0)
                continue;
            const after = ready.findIndex(other => other > blocked);
            ready.splice(after < 0 ? ready.length : after, 0, blocked);
        }
    }
    const done = new Set(order);
    const circle = items.filter(item => !done.has(item));
    return {
        order: [...order, ...circle],
        unknown: items.flatMap(item => item.needs.filter(name => !place.has(name)).map(needs => ({ item, needs }))),
        circle,
    };
}
/** What stops a runner that goes by them. */
function notOrdered({ unknown, circle }) {
    return [
        ...unknown.map(({ item: { file }, needs }) => ({
            file,
            why: `it names \`${needs}\` as one that must run before it, which is not there, and its runner refuses to run anything`,
            remedy: 'Name one that is there.',
        })),
        ...circle.map(({ file }) => ({
            file,
            why: 'it must run before itself, by what it and others name as what must run before them, and its runner refuses to run anything',
            remedy: 'Take out one of these dependencies.',
        })),
    ];
}

// EXTERNAL MODULE: ./src/frameworks/sql/dialect.js
var dialect = __webpack_require__(44294);
;// CONCATENATED MODULE: ./src/frameworks/sql/sequence.js









/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, { versionOf, byVersion, transactionOf, needsOf }) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,paths/* fileName */.Md)(file.path));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,versions/* compareVersions */.Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const ordered = needsOf &&
        orderByNeeds(numbered.map(one => {
            const name = (0,paths/* fileName */.Md)(one.file.path);
            const needs = needsOf({ name, text: (0,git_tree/* decode */.D)(blobs.get(one.file.oid)) });
            return { file: one.file, numbered: one.name, name: name.replace(/\.\w+$/, ''), needs };
        }));
    const line = (0,in_one_line/* inOneLine */.U)((ordered?.order.map(({ file, numbered: name }) => ({ file, name })) ?? numbered).map(({ file, name }) => {
        const transaction = transactionOf?.((0,git_tree/* decode */.D)(blobs.get(file.oid)), (0,paths/* fileName */.Md)(file.path));
        return {
            id: (0,paths/* fileName */.Md)(file.path),
            name: (0,paths/* fileName */.Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone does not distinguish them.
            ...((0,versions/* isDayOnly */.$m)(name.key) && !byVersion ? {} : { version: name.key }),
            ...(byVersion ? { identity: name.key } : {}),
            ...(transaction === undefined ? {} : { transaction }),
            file,
        };
    }));
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const texts = [...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,git_tree/* decode */.D)(blobs.get(oid)));
    const other = (0,dialect/* otherDatabaseOf */.v)(texts) ?? (await (0,dialect/* databaseOfDrivers */.E)(location.directory, tree));
    const why = other
        ? `it looks like ${other}, not PostgreSQL`
        : onlyAsks(texts)
            ? 'its files only ask for rows, as what verifies a database does, and no runner of migrations is named for them'
            : undefined;
    return {
        framework: location.framework,
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        ...line,
        unreadable: unreadableOf(numbered.map(({ file }) => file), blobs),
        missing: [],
        ...(ordered ? { neverRun: notOrdered(ordered) } : {}),
        ...(leftOut.length > 0
            ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
            : {}),
        ...(why === undefined ? {} : { notReplayable: why }),
    };
}
/** Is every statement a query of rows that changes nothing, as far as its words say? */
function onlyAsks(texts) {
    const statements = texts.flatMap(text => {
        const { statements: spans, text: sent } = (0,split/* splitScript */.Q)(text);
        return spans.map(({ start, end }) => sent.slice(start, end));
    });
    return (statements.length > 0 &&
        statements.every(one => /^select\b/i.test(one) &&
            /\bfrom\b/i.test(one) &&
            !/\b(?:into|insert|update|delete|setval|nextval)\b|\b(?:create|pg)_/i.test(one)));
}
/** SQL itself is judged by the replay; what no PostgreSQL could be given is reported here. */
function unreadableOf(files, blobs) {
    return files.flatMap(file => {
        const reason = file.mode === '120000'
            ? 'it is a symbolic link, which is not followed'
            : whyUnreadable((0,git_tree/* decode */.D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: position/* startOfFile */.Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,limits/* whyNotRead */.ON)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${limits/* limits */.Fy.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= limits/* limits */.Fy.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > limits/* limits */.Fy.statements && (0,split/* splitScript */.Q)(text).statements.length > limits/* limits */.Fy.statements;
}
/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.autocommit)?(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => named.exec((0,paths/* fileName */.Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => !others.test(dialectOf(file)) && !special.has(file.path);
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What its runner knows a migration by. */
function identityOf({ identity, id }) {
    return identity ?? id;
}
/** Equal for two migrations of one identity that are the same. */
function contentOf({ content, file }) {
    return content ?? file.oid;
}


/***/ }),

/***/ 50019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ looksForTable),
/* harmony export */   RW: () => (/* binding */ leftInSession),
/* harmony export */   mL: () => (/* binding */ RunSession)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14783);


const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i;
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50;
/** Of a run that sets more than this, the last ones count. */
const maxInherited = 100;
/** One session for all files of a run: what each of them finds there. */
class RunSession {
    #left = [];
    /** A later run has another session. */
    nextRun() {
        this.#left = [];
    }
    /** What brings a fresh session into the state that this text finds. */
    foundBy(text) {
        return this.#left
            .filter(one => one.temporary === undefined || text.includes(one.temporary))
            .map(one => one.text)
            .join('\n');
    }
    /** Returns what this text leaves there. */
    leave(text, session) {
        const own = leftInSession(text, session);
        this.#left = [...this.#left, ...own].slice(-maxInherited);
        return own;
    }
}
const tableIsFound = {
    'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
    'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
};
/** Stops where what a text leaves lets its runner not find its own table. `at`: where a part of the text is. */
async function* looksForTable({ by, where }, left, at) {
    const setter = left.find(({ text }) => /search_path/i.test(text))?.text;
    if (setter === undefined)
        return;
    const span = at(setter);
    const answer = yield { kind: 'ask', query: tableIsFound[where], span };
    if (answer?.kind !== 'done' || answer.rows[0]?.found !== false)
        return;
    yield {
        kind: 'stops',
        why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
        cause: 'search_path',
        remedy: 'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; take the line out where pg_dump wrote it.',
        span,
    };
}
/** What a script leaves of its session, as what brings another one into that state. */
function leftInSession(script, session) {
    if (!mayLeave.test(script))
        return [];
    const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(script);
    return statements
        .flatMap(({ start, end, words }) => {
        const statement = text.slice(start, end);
        if (!outlasts(words, statement) || (session !== 'kept' && words[0] !== 'create'))
            return [];
        return [words[0] === 'create' ? temporaryObject(statement) : { text: `${statement};` }];
    })
        .slice(-maxStatements);
}
/** What it was created from may be gone by now: then it is not there either, and who needs it says so. */
function temporaryObject(statement) {
    const name = /\b(?:table|view|sequence)\s+(?:if\s+not\s+exists\s+)?"?(\w+)/i.exec(statement)?.[1];
    const text = `DO ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(`BEGIN EXECUTE ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`)};`;
    return { text, ...(name === undefined ? {} : { temporary: name }) };
}
const temporary = new Set(['temp', 'temporary']);
function outlasts([first, second = '', third = ''], statement) {
    switch (first) {
        case 'set':
            return (!['local', 'transaction', 'constraints'].includes(second) &&
                !(second === 'session' && third === 'characteristics'));
        case 'create':
            return temporary.has(second) || ((second === 'local' || second === 'global') && temporary.has(third));
        case 'reset':
        case 'discard':
            return true;
        case 'select':
            // Its third argument says whether it is for the transaction alone.
            return /\bset_config\s*\(/i.test(statement) && !/,\s*true\s*\)/i.test(statement);
        default:
            return false;
    }
}


/***/ }),

/***/ 14783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ dropStatement),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   je: () => (/* binding */ functionsNamed),
/* harmony export */   oE: () => (/* binding */ existsCondition)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);


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
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind))
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
/** Takes an object away with all that depends on it; undefined for kinds that nobody compares. */
function dropStatement(object) {
    const { kind, schema, table = '' } = object;
    const name = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.name);
    const owner = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)({ schema, name: table });
    switch (kind) {
        case 'table':
        case 'view':
        case 'materialized view':
        case 'sequence':
        case 'index':
        case 'type':
            return `DROP ${kind.toUpperCase()} ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(object)} CASCADE`;
        case 'function':
            return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${functionsNamed(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`;
        case 'column':
        case 'constraint':
            return `ALTER TABLE ${owner} DROP ${kind.toUpperCase()} ${name} CASCADE`;
        case 'trigger':
        case 'policy':
            return `DROP ${kind.toUpperCase()} ${name} ON ${owner}`;
        default:
            return undefined;
    }
}
/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
function functionsNamed({ schema, name }) {
    const where = schema === undefined
        ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
        : `pronamespace = to_regnamespace(${literal((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema))})`;
    return `prokind <> 'a' AND proname = ${literal(name)} AND ${where}`;
}


/***/ })

};
