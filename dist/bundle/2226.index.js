export const id = 2226;
export const ids = [2226];
export const modules = {

/***/ 86706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   RO: () => (/* binding */ readingsOf)
/* harmony export */ });
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72395);

/**
 * The command that replays the histories of a scope, if the configuration has one for them. `mustBeNamed`: one that says
 * nothing of whom it is for is another scope's.
 */
function commandFor(commands, histories, mustBeNamed = false) {
    const meant = commands.filter(({ framework, history }) => !mustBeNamed || framework || history);
    return meant.find(command => isMeant(command, histories));
}
/** Is one of a scope's histories meant? By its name, its directory, or its scope. */
function isFor(setting, changes) {
    return isMeant(setting, readingsOf(changes));
}
function readingsOf(changes) {
    return (0,_model_change_js__WEBPACK_IMPORTED_MODULE_0__/* .sidesOf */ .Mm)(changes).map(({ reading }) => reading);
}
function isMeant({ framework, history }, histories) {
    return histories.some(one => (framework === undefined || framework === one.framework) &&
        (history === undefined || [one.name, one.directory, one.scope].includes(history)));
}


/***/ }),

/***/ 67892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80707);


const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
    rows: 'auto',
    seeds: [],
    assertions: [],
    down: 'auto',
    prepare: [],
    startFrom: undefined,
    schemas: [],
    commands: [],
    onUnknown: 'fail',
    onNotChecked: 'fail',
    allowEmpty: false,
    skipLabel: undefined,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class ConfigurationError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] = await Promise.all([__webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8354)]).then(__webpack_require__.bind(__webpack_require__, 98354))]);
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        throw new ConfigurationError(`${file} is not read: ${unread}.`);
    if (text.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength)
        throw new ConfigurationError(`${file} is not read: it is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength} characters.`);
    const lines = new LineCounter();
    const document = parsed(() => parseDocument(text, { prettyErrors: true, lineCounter: lines }), file);
    const [broken] = document.errors;
    // The library hands on the engine's RangeError as an error of its own, with nothing but its words.
    if (broken?.message.startsWith('Maximum call stack'))
        throw new ConfigurationError(`${file} can't be read: it is nested too deep.`);
    // The library shows the line, with a mark below it.
    if (broken)
        throw new ConfigurationError(`${file} is not YAML: ${broken.message.trimEnd()}`);
    // A list as a key is written out as a text, and in a key of a key again: 3 KB of question marks take half a minute.
    let hasKeyOfParts = false;
    parsed(() => visit(document, {
        Pair(_, { key }) {
            hasKeyOfParts ||= isCollection(key);
            return hasKeyOfParts ? visit.BREAK : undefined;
        },
    }), file);
    if (hasKeyOfParts)
        throw new ConfigurationError(`${file} has a list or a mapping as a key. Write a name.`);
    const value = parsed(() => document.toJS(), file) ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues, lineIn } = await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 26748));
    throw new ConfigurationError(`${file}:\n${describeIssues(result.error, value, {
        lineOf: lineIn(document, lines),
        names: configKeys(allowed),
    })
        .map(line => `  ${line}`)
        .join('\n')}`);
}
/** What the library throws is about the file: nested without end, or aliases that stand for thousands of others. */
function parsed(read, file) {
    try {
        return read();
    }
    catch (cause) {
        const why = cause instanceof RangeError
            ? 'it is nested too deep'
            : cause instanceof ReferenceError
                ? 'its aliases (*name) expand to too much'
                : String(cause);
        throw new ConfigurationError(`${file} can't be read: ${why}. Write out what it says.`, { cause });
    }
}


/***/ }),

/***/ 96805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** Reads the configuration of both trees. Throws ConfigurationError where the one that counts can't be used. */
async function loadConfig(baseTree, merged, request) {
    const base = await attempt(baseTree, request);
    const change = await attempt(merged, request);
    const isSame = base.oid === change.oid && base.broken === change.broken;
    const { authority, required, withoutBase } = request;
    const counts = authority === 'base' ? base : change;
    const { file } = counts.written ? counts : change;
    if (required && !base.written && !change.written)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no ${file} in base or in the change. Check the path, or omit the option.`);
    // A file that nobody can use can't be repaired by a change that it judges.
    const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined;
    if (counts.broken !== undefined && !repairs)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(counts.broken);
    const before = base.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb;
    const config = repairs ? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb : (counts.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb);
    return {
        // A command of the change runs nowhere before it is merged.
        config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
        file,
        authority,
        withoutBase,
        written: counts.written && !repairs,
        before,
        proposed: change.broken === undefined ? (change.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb) : undefined,
        broken: isSame ? undefined : change.broken,
        repairs,
    };
}
async function attempt(tree, { file: asked, allowed }) {
    const read = { written: false, file: asked };
    try {
        read.file = configFileIn(tree, asked);
        const found = tree.file(read.file);
        if (!found)
            return read;
        read.written = true;
        read.oid = found.oid;
        return { ...read, config: await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await tree.readText(found), read.file, await allowed()) };
    }
    catch (error) {
        if (!(error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
            throw error;
        return { ...read, written: true, broken: error.message };
    }
}
const defaultConfigFile = '.migration-gate.yml';
/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml';
/** The configuration's path in a tree. Throws ConfigurationError where it is not clear, or no file. */
function configFileIn(tree, asked) {
    const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked];
    const there = names.filter(name => tree.file(name));
    const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)));
    if (folder !== undefined)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${folder} is a directory. The configuration is a file of that name: rename one of the two.`);
    if (there.length > 1)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are both ${there.join(' and ')}: only one can count. Delete the other.`);
    return there[0] ?? asked;
}


/***/ }),

/***/ 10338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyResult),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   dB: () => (/* binding */ broughtBy)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

function emptyResult() {
    return {
        findings: [],
        unknowns: [],
        coverage: new Map(),
        engine: null,
        courses: [],
        times: [],
        notices: [],
        apart: new Set(),
        met: new Map(),
        needCommands: [],
        readInPart: [],
        ranByCommand: new Set(),
    };
}
/** The paths of what a change adds or alters. */
function broughtBy({ incoming, edited }) {
    return [...incoming, ...edited.map(({ after }) => after)].map(({ file }) => file.path).sort();
}
function note(result, { base, merged }, coverage) {
    const history = merged ?? base;
    if (history)
        result.coverage.set((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageKey */ .US)(history.framework, history.name), coverage);
}


/***/ }),

/***/ 49845:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   xP: () => (/* binding */ states)
/* harmony export */ });
/* unused harmony export diagnosisSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

/** What a migration is in this database, and whether that is wrong. */
const states = {
    applied: { wrong: false, title: 'recorded and in the tree' },
    pending: { wrong: false, title: 'pending: nothing of it exists' },
    'other-package': { wrong: false, title: 'recorded by a package that this tree does not hold' },
    'not-in-tree': { wrong: true, title: 'recorded, but not in the tree' },
    'exists-identical': {
        wrong: true,
        title: 'pending, but all that it creates exists already and is identical',
    },
    'exists-compatible': {
        wrong: true,
        title: 'pending, but all that it creates exists already and is compatible',
    },
    'exists-different': { wrong: true, title: 'pending, but what it creates exists already and is different' },
    'exists-in-part': { wrong: true, title: 'pending, but a part of what it creates exists already' },
    'objects-missing': { wrong: true, title: 'recorded, but objects of it are missing' },
    edited: { wrong: true, title: 'edited since it was applied' },
    failed: { wrong: true, title: 'failed half-way' },
    'out-of-order': { wrong: true, title: 'pending, but its runner does not accept it after what is recorded' },
    fails: { wrong: true, title: 'pending, and fails on this database' },
    'not-verified': { wrong: false, title: 'pending: what it does is not known' },
};
const row = zod__WEBPACK_IMPORTED_MODULE_0__.object({ what: zod__WEBPACK_IMPORTED_MODULE_0__.string(), database: zod__WEBPACK_IMPORTED_MODULE_0__.string(), migration: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const migration = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** Absent where the tree has no such file. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](Object.keys(states)),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    /** Where what exists and what the migration creates differ. */
    differences: zod__WEBPACK_IMPORTED_MODULE_0__.array(row).optional(),
});
const action = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.object({ command: zod__WEBPACK_IMPORTED_MODULE_0__.string() }), zod__WEBPACK_IMPORTED_MODULE_0__.object({ sql: zod__WEBPACK_IMPORTED_MODULE_0__.string() })]);
const step = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** From the top of the repository; absent: there. */
    directory: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__.array(action),
    /** On a scratch copy of this database's structure. `reason`: why it could not be proven there. */
    proof: zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('proven', [
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ proven: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true) }),
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ proven: zod__WEBPACK_IMPORTED_MODULE_0__.literal(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    ]),
});
const difference = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    object: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['missing', 'different', 'additional', 'column-order']),
    /** As it is in the database, and as the recorded migrations create it. */
    database: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    migrations: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
});
const history = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    framework: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    history: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    runner: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** Absent where the database has no such table. */
    versionTable: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    migrations: zod__WEBPACK_IMPORTED_MODULE_0__.array(migration),
    drift: zod__WEBPACK_IMPORTED_MODULE_0__.array(difference),
    /** In this order. */
    runbook: zod__WEBPACK_IMPORTED_MODULE_0__.array(step),
});
const preflight = zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), counts: zod__WEBPACK_IMPORTED_MODULE_0__.string(), sql: zod__WEBPACK_IMPORTED_MODULE_0__.string(), rows: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
/** What `doctor` found: the document of `--format json`. */
const diagnosisSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['healthy', 'wrong', 'inconclusive']),
    database: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** What the migrations were replayed on; null where nothing was. */
    engine: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    histories: zod__WEBPACK_IMPORTED_MODULE_0__.array(history),
    preflight: zod__WEBPACK_IMPORTED_MODULE_0__.array(preflight).optional(),
    /** Why something could not be established, each a sentence that says what to do. */
    unknowns: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
/** What is there in addition, and the order of columns, make nothing fail. */
function isWrong({ migrations, drift }) {
    return (migrations.some(({ state }) => states[state].wrong) ||
        drift.some(({ kind }) => kind === 'missing' || kind === 'different'));
}


/***/ }),

/***/ 35226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/comparison/local.js + 1 modules
var local = __webpack_require__(61696);
// EXTERNAL MODULE: ./src/config/left-out.js
var left_out = __webpack_require__(41282);
// EXTERNAL MODULE: ./src/config/load-config.js
var load_config = __webpack_require__(96805);
// EXTERNAL MODULE: ./src/config/trust.js
var config_trust = __webpack_require__(46310);
// EXTERNAL MODULE: ./src/frameworks/find-histories.js
var find_histories = __webpack_require__(2193);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
;// CONCATENATED MODULE: ./src/frameworks/recorded/graphs.js


function djangoName(id) {
    const dot = id.indexOf('.');
    return `${(0,shell_quote/* shellQuote */.ZL)(id.slice(0, dot))} ${(0,shell_quote/* shellQuote */.ZL)(id.slice(dot + 1))}`;
}
const labelOf = (key) => key.slice(0, key.indexOf('.'));
/** Tables of Django's own apps that are not called after their app. */
const contrib = (0,by_name/* byName */.n)({
    contenttypes: /^django_content_type$/,
    admin: /^django_admin_log$/,
    sessions: /^django_session$/,
    sites: /^django_site$/,
    flatpages: /^django_flatpage(?:_sites)?$/,
    redirects: /^django_redirect$/,
});
/** Runners whose migrations name the ones before them. */
const graphSources = {
    // https://github.com/django/django/blob/main/django/db/migrations/recorder.py
    django: {
        runner: 'Django',
        tables: ['django_migrations'],
        columns: ['app', 'name', 'applied'],
        key: "app || '.' || name",
        order: 'id',
        keyOf: ({ migration }) => migration.id,
        // `migrate APP NAME --fake` fakes all that it depends on as well.
        marksAllBefore: true,
        beside: ['manage.py'],
        packages: {
            of: labelOf,
            known: ['auth', ...Object.keys(contrib)],
            has: (name, table) => contrib[name]?.test(table) ?? table.startsWith(`${name}_`),
        },
        apply: () => ({ command: 'python manage.py migrate' }),
        applyThrough: ({ migration }) => ({ command: `python manage.py migrate ${djangoName(migration.id)}` }),
        markApplied: ({ migration }) => ({
            command: `python manage.py migrate ${djangoName(migration.id)} --fake`,
        }),
        // https://docs.djangoproject.com/en/stable/ref/django-admin/#cmdoption-migrate-prune
        forget: key => ({ command: `python manage.py migrate ${(0,shell_quote/* shellQuote */.ZL)(labelOf(key))} --prune` }),
    },
    // https://alembic.sqlalchemy.org/en/latest/api/commands.html
    alembic: {
        runner: 'Alembic',
        tables: ['alembic_version'],
        columns: ['version_num'],
        key: 'version_num',
        order: 'version_num',
        keyOf: ({ migration }) => migration.id,
        holds: 'heads',
        marksAllBefore: true,
        refusesUnknown: true,
        beside: ['alembic.ini', 'pyproject.toml'],
        apply: (_, several) => ({ command: `alembic upgrade ${several ? 'heads' : 'head'}` }),
        applyThrough: ({ migration }) => ({ command: `alembic upgrade ${(0,shell_quote/* shellQuote */.ZL)(migration.id)}` }),
        markApplied: ({ migration }, _, purge) => ({
            command: `alembic stamp ${purge ? '--purge ' : ''}${(0,shell_quote/* shellQuote */.ZL)(migration.id)}`,
        }),
        markNothing: () => ({ command: 'alembic stamp --purge base' }),
    },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/replay/version-table.js
var version_table = __webpack_require__(77824);
;// CONCATENATED MODULE: ./src/frameworks/recorded/source.js


const source_text = version_table/* textValue */.v;
const versionOf = ({ version, name }) => version ?? (0,versions/* numberedName */.Ys)(name)?.version ?? name;
/** Its number without leading zeros, as databases keep it. */
function numberOf(migration) {
    const digits = /\d+/.exec(versionOf(migration))?.[0] ?? '0';
    return digits.replace(/^0+(?=\d)/, '');
}
function fileNameOf({ file }) {
    return file.path.slice(file.path.lastIndexOf('/') + 1);
}
function insertInto(table, values) {
    return {
        sql: `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${Object.values(values).join(', ')});`,
    };
}
function deleteFrom(table, expression, key) {
    return { sql: `DELETE FROM ${table} WHERE ${expression} = ${source_text(key)};` };
}

;// CONCATENATED MODULE: ./src/frameworks/recorded/sql-runners.js




const url = '"$DATABASE_URL"';
const hash = (algorithm, content) => (0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex');
/** A table with one column that decides, which its runner has no command for. */
function simple(runner, tables, row) {
    return {
        runner,
        tables,
        columns: row.columns,
        ...(row.without ? { without: row.without } : {}),
        key: `${row.key}::text`,
        order: row.order ?? row.key,
        keyOf: row.keyOf,
        apply: ({ directory }) => ({ command: row.apply((0,shell_quote/* shellQuote */.ZL)(directory)) }),
        markApplied: (file, { table }) => insertInto(table, row.insert(file)),
        forget: (key, { table }) => deleteFrom(table, `${row.key}::text`, key),
    };
}
const byNumber = ({ migration }) => numberOf(migration);
const byVersion = ({ migration }) => versionOf(migration);
const byStem = ({ migration }) => migration.name;
const byFile = ({ migration }) => fileNameOf(migration);
/** Of each line without its end. https://github.com/flyway/flyway/blob/main/flyway-core/src/main/java/org/flywaydb/core/internal/resolver/ChecksumCalculator.java */
function flywayChecksum({ content }) {
    const lines = content
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .split(/\r\n|\n|\r/);
    if (lines.at(-1) === '')
        lines.pop();
    return String((0,external_node_zlib_.crc32)(lines.join('')) | 0);
}
const flywayKey = "coalesce(version, 'R:' || description)";
function golangMigrate(rest, { directory }) {
    return { command: `migrate -path ${(0,shell_quote/* shellQuote */.ZL)(directory)} -database ${url} ${rest}` };
}
function goose(rest, { directory }) {
    return { command: `goose -dir ${(0,shell_quote/* shellQuote */.ZL)(directory)} postgres ${url} ${rest}` };
}
const sqlSources = {
    'golang-migrate': {
        runner: 'golang-migrate',
        tables: ['schema_migrations'],
        columns: ['version', 'dirty'],
        key: 'version::text',
        order: 'version',
        state: "CASE WHEN dirty THEN 'failed' ELSE 'applied' END",
        keyOf: byNumber,
        holds: 'last',
        marksAllBefore: true,
        refusesUnknown: true,
        passesLate: true,
        apply: place => golangMigrate('up', place),
        applyThrough: ({ migration }, place) => golangMigrate(`goto ${numberOf(migration)}`, place),
        markApplied: ({ migration }, place) => golangMigrate(`force ${numberOf(migration)}`, place),
        markNothing: place => golangMigrate('force -1', place),
        clearFailed: (_, place, before) => golangMigrate(`force ${before ? numberOf(before.migration) : '-1'}`, place),
    },
    goose: {
        runner: 'goose',
        tables: ['goose_db_version'],
        columns: ['version_id', 'is_applied'],
        key: 'version_id::text',
        order: 'id',
        where: 'version_id > 0',
        state: "CASE WHEN is_applied THEN 'applied' ELSE 'removed' END",
        keyOf: byNumber,
        apply: place => goose('up', place),
        applyThrough: ({ migration }, place) => goose(`up-to ${numberOf(migration)}`, place),
        markApplied: ({ migration }, { table }) => insertInto(table, { version_id: numberOf(migration), is_applied: 'true' }),
        forget: (key, { table }) => deleteFrom(table, 'version_id::text', key),
    },
    dbmate: simple('dbmate', ['schema_migrations'], {
        columns: ['version'],
        without: ['dirty', 'inserted_at', 'statements'],
        key: 'version',
        keyOf: byVersion,
        insert: ({ migration }) => ({ version: source_text(versionOf(migration)) }),
        apply: directory => `dbmate --url ${url} --migrations-dir ${directory} up`,
    }),
    pop: simple('pop', ['schema_migration'], {
        columns: ['version'],
        without: ['version_self'],
        key: 'version',
        keyOf: byVersion,
        insert: ({ migration }) => ({ version: source_text(versionOf(migration)) }),
        apply: directory => `soda migrate up -p ${directory}`,
    }),
    // The command that popx gives to the programs of Ory.
    popx: simple('popx', ['schema_migration'], {
        columns: ['version', 'version_self'],
        key: 'version',
        keyOf: byVersion,
        insert: ({ migration }) => ({ version: source_text(versionOf(migration)) }),
        apply: () => `go run . migrate sql up ${url} --yes`,
    }),
    'sql-migrate': simple('sql-migrate', ['gorp_migrations'], {
        columns: ['id', 'applied_at'],
        key: 'id',
        order: 'applied_at, id',
        keyOf: ({ migration }) => migration.id,
        insert: ({ migration }) => ({ id: source_text(migration.id), applied_at: 'now()' }),
        apply: () => 'sql-migrate up',
    }),
    tern: {
        runner: 'tern',
        tables: ['schema_version'],
        columns: ['version'],
        key: 'version::text',
        order: 'version',
        where: 'version > 0',
        keyOf: byNumber,
        holds: 'last',
        marksAllBefore: true,
        apply: ({ directory }) => ({ command: `tern migrate --migrations ${(0,shell_quote/* shellQuote */.ZL)(directory)}` }),
        applyThrough: ({ migration }, { directory }) => ({
            command: `tern migrate --migrations ${(0,shell_quote/* shellQuote */.ZL)(directory)} --destination ${numberOf(migration)}`,
        }),
        markApplied: ({ migration }, { table }) => ({
            sql: `UPDATE ${table} SET version = ${numberOf(migration)};`,
        }),
    },
    sqlx: {
        runner: 'sqlx',
        tables: ['_sqlx_migrations'],
        columns: ['version', 'success', 'checksum'],
        key: 'version::text',
        order: 'version',
        state: "CASE WHEN success THEN 'applied' ELSE 'failed' END",
        checksum: "encode(checksum, 'hex')",
        keyOf: byNumber,
        checksumOf: ({ content }) => hash('sha384', content),
        refusesUnknown: true,
        apply: ({ directory }) => ({ command: `sqlx migrate run --source ${(0,shell_quote/* shellQuote */.ZL)(directory)}` }),
        markApplied: ({ migration, content }, { table }) => insertInto(table, {
            version: numberOf(migration),
            description: source_text(migration.name.replace(/^\d+_/, '').replaceAll('_', ' ')),
            success: 'true',
            checksum: `decode('${hash('sha384', content)}', 'hex')`,
            execution_time: '0',
        }),
        forget: (key, { table }) => deleteFrom(table, 'version::text', key),
        clearFailed: (key, { table }) => deleteFrom(table, 'version::text', key),
        acceptEdit: ({ migration, content }, { table }) => ({
            sql: `UPDATE ${table} SET checksum = decode('${hash('sha384', content)}', 'hex') WHERE version = ${numberOf(migration)};`,
        }),
    },
    refinery: simple('refinery', ['refinery_schema_history'], {
        columns: ['version', 'name', 'checksum'],
        key: 'version',
        keyOf: byNumber,
        insert: ({ migration }) => ({ version: numberOf(migration), name: source_text(migration.name) }),
        apply: directory => `refinery migrate -p ${directory}`,
    }),
    'node-pg-migrate': simple('node-pg-migrate', ['pgmigrations'], {
        columns: ['name', 'run_on'],
        key: 'name',
        order: 'run_on, id',
        keyOf: byStem,
        insert: ({ migration }) => ({ name: source_text(migration.name), run_on: 'now()' }),
        apply: directory => `npx node-pg-migrate up --migrations-dir ${directory}`,
    }),
    postgrator: simple('postgrator', ['schemaversion'], {
        columns: ['version', 'md5'],
        key: 'version',
        keyOf: byNumber,
        insert: ({ migration }) => ({
            version: numberOf(migration),
            name: source_text(migration.name),
            run_at: 'now()',
        }),
        apply: directory => `npx postgrator --migration-directory ${directory}`,
    }),
    bun: simple('bun', ['bun_migrations'], {
        columns: ['name', 'group_id'],
        key: 'name',
        order: 'id',
        keyOf: byVersion,
        insert: ({ migration }) => ({ name: source_text(versionOf(migration)), group_id: '1' }),
        apply: () => 'go run ./cmd/migrate up',
    }),
    diesel: simple('Diesel', ['__diesel_schema_migrations'], {
        columns: ['version', 'run_on'],
        key: 'version',
        keyOf: ({ migration }) => versionOf(migration).replace(/\D/g, ''),
        insert: ({ migration }) => ({ version: source_text(versionOf(migration).replace(/\D/g, '')) }),
        apply: directory => `diesel migration run --migration-dir ${directory}`,
    }),
    // https://www.prisma.io/docs/orm/reference/prisma-cli-reference#migrate-resolve
    prisma: {
        runner: 'Prisma',
        tables: ['_prisma_migrations'],
        columns: ['migration_name', 'finished_at', 'rolled_back_at', 'checksum'],
        key: 'migration_name',
        order: 'started_at',
        state: "CASE WHEN rolled_back_at IS NOT NULL THEN 'removed' WHEN finished_at IS NULL THEN 'failed' ELSE 'applied' END",
        checksum: 'checksum',
        keyOf: byStem,
        checksumOf: ({ content }) => hash('sha256', content),
        apply: () => ({ command: 'npx prisma migrate deploy' }),
        markApplied: ({ migration }) => ({
            command: `npx prisma migrate resolve --applied ${(0,shell_quote/* shellQuote */.ZL)(migration.name)}`,
        }),
        forget: (key, { table }) => deleteFrom(table, 'migration_name', key),
        clearFailed: key => ({ command: `npx prisma migrate resolve --rolled-back ${(0,shell_quote/* shellQuote */.ZL)(key)}` }),
        acceptEdit: ({ migration, content }, { table }) => ({
            sql: `UPDATE ${table} SET checksum = '${hash('sha256', content)}' WHERE migration_name = ${source_text(migration.name)};`,
        }),
    },
    'drizzle-journal': {
        runner: 'Drizzle',
        tables: ['__drizzle_migrations'],
        columns: ['hash', 'created_at'],
        key: 'created_at::text',
        order: 'created_at',
        checksum: 'hash',
        keyOf: ({ migration }) => migration.identity ?? migration.id,
        checksumOf: ({ content }) => hash('sha256', content),
        passesLate: true,
        apply: () => ({ command: 'npx drizzle-kit migrate' }),
        markApplied: ({ migration, content }, { table }) => insertInto(table, { hash: `'${hash('sha256', content)}'`, created_at: migration.identity ?? '0' }),
        forget: (key, { table }) => deleteFrom(table, 'created_at::text', key),
        acceptEdit: ({ migration, content }, { table }) => ({
            sql: `UPDATE ${table} SET hash = '${hash('sha256', content)}' WHERE created_at = ${migration.identity ?? '0'};`,
        }),
    },
    drizzle: {
        runner: 'Drizzle',
        tables: ['__drizzle_migrations'],
        columns: ['hash', 'created_at'],
        key: 'hash',
        order: 'created_at, id',
        keyOf: ({ content }) => hash('sha256', content),
        apply: () => ({ command: 'npx drizzle-kit migrate' }),
        forget: (key, { table }) => deleteFrom(table, 'hash', key),
    },
    // https://supabase.com/docs/reference/cli/supabase-migration-repair
    supabase: {
        runner: 'Supabase',
        tables: ['schema_migrations'],
        columns: ['version', 'statements'],
        key: 'version',
        order: 'version',
        keyOf: byVersion,
        refusesUnknown: true,
        apply: () => ({ command: `supabase db push --db-url ${url}` }),
        markApplied: ({ migration }) => ({
            command: `supabase migration repair --db-url ${url} --status applied ${(0,shell_quote/* shellQuote */.ZL)(versionOf(migration))}`,
        }),
        forget: key => ({
            command: `supabase migration repair --db-url ${url} --status reverted ${(0,shell_quote/* shellQuote */.ZL)(key)}`,
        }),
    },
    // https://documentation.red-gate.com/flyway/reference/commands/repair
    flyway: {
        runner: 'Flyway',
        tables: ['flyway_schema_history', 'schema_version'],
        columns: ['installed_rank', 'script', 'checksum', 'success'],
        key: flywayKey,
        order: 'installed_rank',
        where: "type NOT IN ('SCHEMA', 'DELETE')",
        state: "CASE WHEN success THEN 'applied' ELSE 'failed' END",
        checksum: 'checksum::text',
        keyOf: ({ migration }) => migration.repeatable
            ? `R:${fileNameOf(migration)
                .replace(/^R__|\.\w+$/g, '')
                .replaceAll('_', ' ')}`
            : versionOf(migration).replace(/^[VB]/, '').replaceAll('_', '.'),
        checksumOf: file => (/\.sql$/i.test(file.migration.file.path) ? flywayChecksum(file) : undefined),
        refusesUnknown: true,
        apply: () => ({ command: 'flyway migrate' }),
        markApplied: ({ migration, content }, { table }) => ({
            sql: `INSERT INTO ${table} (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) SELECT coalesce(max(installed_rank), 0) + 1, ${source_text(versionOf(migration).replace(/^[VB]/, '').replaceAll('_', '.'))}, ${source_text(fileNameOf(migration)
                .replace(/^[VBR][\d._]*__|\.\w+$/g, '')
                .replaceAll('_', ' '))}, 'SQL', ${source_text(fileNameOf(migration))}, ${flywayChecksum({ migration, content })}, current_user, 0, true FROM ${table};`,
        }),
        forget: () => ({ command: 'flyway repair' }),
        clearFailed: () => ({ command: 'flyway repair' }),
        acceptEdit: () => ({ command: 'flyway repair' }),
    },
    liquibase: {
        runner: 'Liquibase',
        tables: ['databasechangelog'],
        columns: ['id', 'author', 'filename', 'md5sum'],
        key: "filename || '::' || id || '::' || author",
        order: 'orderexecuted',
        keyOf: ({ migration }) => migration.id,
        apply: () => ({ command: 'liquibase update' }),
        markApplied: ({ migration }, { table }) => {
            const [file = '', id = '', author = ''] = migration.id.split('::');
            return {
                sql: `INSERT INTO ${table} (id, author, filename, dateexecuted, orderexecuted, exectype)
SELECT ${source_text(id)}, ${source_text(author)}, ${source_text(file)}, now(), coalesce(max(orderexecuted), 0) + 1, 'MARK_RAN' FROM ${table};`,
            };
        },
        forget: (key, { table }) => deleteFrom(table, "filename || '::' || id || '::' || author", key),
    },
    atlas: simple('Atlas', ['atlas_schema_revisions'], {
        columns: ['version', 'applied', 'total'],
        key: 'version',
        keyOf: byVersion,
        insert: ({ migration }) => ({ version: source_text(versionOf(migration)) }),
        apply: directory => `atlas migrate apply --url ${url} --dir ${(0,shell_quote/* shellQuote */.ZL)('file://')}${directory}`,
    }),
    'graphile-migrate': simple('graphile-migrate', ['migrations'], {
        columns: ['hash', 'previous_hash', 'filename'],
        key: 'filename',
        keyOf: byFile,
        insert: ({ migration }) => ({ hash: source_text(migration.id), filename: source_text(fileNameOf(migration)) }),
        apply: () => 'npx graphile-migrate migrate',
    }),
    rails: simple('Rails', ['schema_migrations'], {
        columns: ['version'],
        without: ['dirty', 'inserted_at', 'statements'],
        key: 'version',
        keyOf: byNumber,
        insert: ({ migration }) => ({ version: source_text(numberOf(migration)) }),
        apply: () => 'bin/rails db:migrate',
    }),
    ecto: simple('Ecto', ['schema_migrations'], {
        columns: ['version', 'inserted_at'],
        key: 'version',
        keyOf: byNumber,
        insert: ({ migration }) => ({ version: numberOf(migration), inserted_at: 'now()' }),
        apply: () => 'mix ecto.migrate',
    }),
    knex: simple('Knex', ['knex_migrations'], {
        columns: ['name', 'batch', 'migration_time'],
        key: 'name',
        order: 'id',
        keyOf: byFile,
        insert: ({ migration }) => ({ name: source_text(fileNameOf(migration)), batch: '1', migration_time: 'now()' }),
        apply: () => 'npx knex migrate:latest',
    }),
    sequelize: simple('Sequelize', ['sequelizemeta'], {
        columns: ['name'],
        key: 'name',
        keyOf: byFile,
        insert: ({ migration }) => ({ name: source_text(fileNameOf(migration)) }),
        apply: () => 'npx sequelize-cli db:migrate',
    }),
    typeorm: simple('TypeORM', ['migrations'], {
        columns: ['timestamp', 'name'],
        key: 'timestamp',
        order: 'id',
        keyOf: byNumber,
        insert: ({ migration }) => ({ timestamp: numberOf(migration), name: source_text(migration.name) }),
        apply: () => 'npx typeorm migration:run -d src/data-source.ts',
    }),
    kysely: simple('Kysely', ['kysely_migration'], {
        columns: ['name', 'timestamp'],
        key: 'name',
        keyOf: byStem,
        insert: ({ migration }) => ({ name: source_text(migration.name), timestamp: 'now()::text' }),
        apply: () => 'npx kysely migrate latest',
    }),
    laravel: simple('Laravel', ['migrations'], {
        columns: ['migration', 'batch'],
        key: 'migration',
        order: 'id',
        keyOf: byStem,
        insert: ({ migration }) => ({ migration: source_text(migration.name), batch: '1' }),
        apply: () => 'php artisan migrate',
    }),
    phinx: simple('Phinx', ['phinxlog'], {
        columns: ['version', 'migration_name'],
        key: 'version',
        keyOf: byNumber,
        insert: ({ migration }) => ({ version: numberOf(migration), migration_name: source_text(migration.name) }),
        apply: () => 'vendor/bin/phinx migrate',
    }),
    'ef-core': simple('Entity Framework Core', ['__efmigrationshistory'], {
        columns: ['MigrationId', 'ProductVersion'],
        key: '"MigrationId"',
        keyOf: byStem,
        insert: ({ migration }) => ({ '"MigrationId"': source_text(migration.name), '"ProductVersion"': "'8.0.0'" }),
        apply: () => 'dotnet ef database update',
    }),
    'sea-orm': simple('SeaORM', ['seaql_migrations'], {
        columns: ['version', 'applied_at'],
        key: 'version',
        keyOf: byStem,
        insert: ({ migration }) => ({
            version: source_text(migration.name),
            applied_at: 'extract(epoch FROM now())::bigint',
        }),
        apply: () => 'sea-orm-cli migrate up',
    }),
};

;// CONCATENATED MODULE: ./src/frameworks/recorded/sources.js



const sources = (0,by_name/* byName */.n)({ ...graphSources, ...sqlSources });
/** What may keep the record where only the language of the programs is known, or nothing at all. */
const candidates = (0,by_name/* byName */.n)({
    javascript: ['knex', 'sequelize', 'typeorm', 'kysely', 'node-pg-migrate'],
    go: ['goose', 'bun', 'golang-migrate'],
    sql: ['golang-migrate', 'goose', 'sqlx', 'node-pg-migrate', 'flyway', 'dbmate', 'sql-migrate', 'tern'],
});
/** How the record of a runner is read: the one, or those that it may be. Empty: nobody knows where it keeps it. */
function recordSources(runner) {
    const ids = candidates[runner] ?? [runner];
    return ids.flatMap(id => sources[id] ?? []);
}
/** Everything that a version table may be called, in lower case. */
const recordTables = [
    ...new Set(Object.values(sources).flatMap(({ tables }) => tables)),
];

// EXTERNAL MODULE: ./src/frameworks/registry.js + 8 modules
var registry = __webpack_require__(19803);
// EXTERNAL MODULE: ./src/gate/judge.js
var judge = __webpack_require__(41558);
// EXTERNAL MODULE: ./src/gate/replay-request.js + 2 modules
var replay_request = __webpack_require__(72429);
// EXTERNAL MODULE: ./src/git/filtered-tree.js
var filtered_tree = __webpack_require__(66444);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
// EXTERNAL MODULE: ./src/model/change.js
var change = __webpack_require__(72395);
// EXTERNAL MODULE: ./src/model/engine-choice.js
var engine_choice = __webpack_require__(79229);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/postgres/engine.js
var postgres_engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/postgres/server-connection.js + 1 modules
var server_connection = __webpack_require__(19957);
// EXTERNAL MODULE: ./src/postgres/server-tls.js
var server_tls = __webpack_require__(73050);
// EXTERNAL MODULE: ./src/postgres/server-url.js
var server_url = __webpack_require__(47762);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
;// CONCATENATED MODULE: ./src/postgres/service-name.js






/** `service=NAME`, as libpq takes it in the place of a URL. */
const alone = /^\s*service\s*=\s*(\S+)\s*$/;
/**
 * A URL whose `service` names a section of a `pg_service.conf`, with what that says; what the URL says itself counts more.
 * Any other URL comes back as it is. https://www.postgresql.org/docs/current/libpq-pgservice.html
 * @throws {EngineUnavailableError} where no file has the section, or it names several servers.
 */
async function withService(text) {
    const [, only] = alone.exec(text) ?? [];
    const asked = only === undefined ? text : `postgresql:///?service=${encodeURIComponent(only)}`;
    if (!(0,server_url/* isServerUrl */.L6)(asked))
        return text;
    const url = new URL(asked);
    const name = url.searchParams.get('service');
    if (name === null || name === '')
        return text;
    const settings = await serviceNamed(name);
    url.searchParams.delete('service');
    const { host, hostaddr, port, user, password, dbname, ...others } = Object.fromEntries(settings);
    const server = url.searchParams.get('host') ?? (decodeURIComponent(url.hostname) || hostaddr || host || '');
    if (`${server}${url.port || (port ?? '')}`.includes(','))
        throw severalServers(name);
    url.searchParams.delete('host');
    for (const [key, value] of Object.entries(others))
        if (value !== undefined && !url.searchParams.has(key))
            url.searchParams.set(key, value);
    const isSocket = server.startsWith('/');
    if (isSocket)
        url.searchParams.set('host', server);
    const login = [url.username || encode(user), url.password || encode(password)];
    const at = isSocket || server === '' ? 'localhost' : server.includes(':') ? `[${bare(server)}]` : server;
    const query = url.searchParams.toString();
    return `postgresql://${login[0] === '' ? '' : `${login.filter(part => part !== '').join(':')}@`}${at}:${url.port || port || '5432'}/${url.pathname.slice(1) || encode(dbname)}${query === '' ? '' : `?${query}`}`;
}
const encode = (text) => encodeURIComponent(text ?? '');
const bare = (address) => address.replace(/^\[|\]$/g, '');
/** The user's own file first, then the one of the machine. */
async function serviceNamed(name) {
    const { PGSERVICEFILE, PGSYSCONFDIR } = (0,secrets_out_of_environment.startedWith)();
    const files = [
        PGSERVICEFILE ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.pg_service.conf'),
        ...(PGSYSCONFDIR === undefined ? ['/etc/postgresql-common', '/etc'] : [PGSYSCONFDIR]).map(directory => (0,external_node_path_.join)(directory, 'pg_service.conf')),
    ];
    for (const file of files) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
        const section = text === undefined ? undefined : sectionOf(text, name);
        if (section)
            return section;
    }
    throw new postgres_engine/* EngineUnavailableError */.DG(`No service ${JSON.stringify(name)} in ${files.join(', ')}. Add a section [${name}] to one of them, or name the file with PGSERVICEFILE.`);
}
/** No INI file: there are no quotes, and a value may hold any character. */
function sectionOf(text, name) {
    let section;
    for (const line of text.split(/\r?\n/).map(one => one.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            if (section)
                return section;
            if (line === `[${name}]`)
                section = new Map();
            continue;
        }
        const equals = line.indexOf('=');
        if (section && equals > 0)
            section.set(line.slice(0, equals), line.slice(equals + 1));
    }
    return section;
}
function severalServers(name) {
    return new postgres_engine/* EngineUnavailableError */.DG(`The service ${JSON.stringify(name)} names several servers. Name the one to look at: postgresql://HOST:PORT/?service=${name}.`);
}

;// CONCATENATED MODULE: ./src/postgres/read-only-session.js





/**
 * One read-only transaction on somebody's real database. Nothing is set for the session, so that a pooler may give it to
 * others afterwards; all queries see one moment; every query gives its locks back as soon as it is answered.
 */
class ReadOnlySession {
    /** For people: "PostgreSQL 16.4, database app at localhost:5432". Never holds a password. */
    name;
    /** 16 */
    major;
    #connection;
    #limits;
    constructor(name, major, connection, limits) {
        this.name = name;
        this.major = major;
        this.#connection = connection;
        this.#limits = limits;
    }
    /** @throws {EngineUnavailableError} with what is wrong and what to change. */
    static async open(named, limits) {
        const url = await withService(named);
        if (!(0,server_url/* isServerUrl */.L6)(url))
            throw new postgres_engine/* EngineUnavailableError */.DG('The database is named by a URL: postgres://USER@HOST:5432/DATABASE (for a socket: postgres:///DATABASE?host=/var/run/postgresql), or by a service of pg_service.conf: service=NAME.');
        const connection = await connect(url);
        try {
            const milliseconds = (seconds) => Math.max(1, Math.round(seconds * 1000));
            const begun = await connection.query(`BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL default_transaction_read_only = on;
SET LOCAL statement_timeout = ${milliseconds(limits.statementTimeout)};
SET LOCAL lock_timeout = ${milliseconds(limits.lockTimeout)};
SET LOCAL idle_in_transaction_session_timeout = 0;
SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major, current_database() AS database,
  current_setting('transaction_read_only') AS read_only`);
            const row = begun.kind === 'ok' ? begun.rows[0] : undefined;
            if (row?.read_only !== 'on')
                throw new postgres_engine/* EngineUnavailableError */.DG(`${(0,server_url/* redactUrl */.BO)(url)} opened no read-only transaction${begun.kind === 'error' ? `: ${begun.error.message}` : ''}. A pooler has to work by session or by transaction, not by statement.`);
            const version = String(row.version).split(' ')[0];
            const name = `PostgreSQL ${version}, database ${String(row.database)} at ${(0,server_url/* hostOf */.w4)(url)}`;
            return new ReadOnlySession(name, Number(row.major), connection, limits);
        }
        catch (error) {
            await connection.close();
            throw error;
        }
    }
    /** One query. A failure is a value, and the next query is not touched by it. */
    async run(sql) {
        const { statementTimeout } = this.#limits;
        const limit = (statementTimeout + 5) * 1000;
        const saved = await this.#connection.query('SAVEPOINT migration_gate_query', limit);
        const reply = saved.kind === 'ok' ? await this.#connection.query(sql, limit) : saved;
        if (reply.kind === 'lost')
            return { kind: 'dead', why: `The connection to the database ended: ${reply.why}.` };
        // What the query has set and locked goes with it.
        await this.#connection.query('ROLLBACK TO SAVEPOINT migration_gate_query', limit);
        if (reply.kind === 'ok')
            return reply;
        // query_canceled, lock_not_available
        return reply.error.code === '57014'
            ? { kind: 'timeout', seconds: statementTimeout, databaseLost: false }
            : reply;
    }
    async [Symbol.asyncDispose]() {
        await this.#connection.query('ROLLBACK', 2000);
        await this.#connection.close();
    }
}
async function connect(url) {
    let refused;
    for (const attempt of (0,server_tls/* tlsAttempts */.eG)(url)) {
        try {
            return await server_connection/* ServerConnection */.m.open(attempt, 0);
        }
        catch (error) {
            refused ??= error;
        }
    }
    throw await whyRefused(refused, url);
}
/** By PostgreSQL's codes: what to do where the database is somebody's own, and not one for scratch databases. */
async function whyRefused(error, url) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const database = new URL(url).pathname.slice(1);
    const shown = (0,server_url/* redactUrl */.BO)(url);
    // invalid_catalog_name
    if (code === '3D000')
        return new postgres_engine/* EngineUnavailableError */.DG(`Could not connect to ${shown}: there is no database ${JSON.stringify(database)} on that server. Give the name of the one that the application uses.`);
    // insufficient_privilege
    if (code === '42501')
        return new postgres_engine/* EngineUnavailableError */.DG(`Could not connect to ${shown}: the role may not connect to this database. Let its owner run: GRANT CONNECT ON DATABASE ${database} TO the role.`);
    const { connectionRefused } = await __webpack_require__.e(/* import() */ 6652).then(__webpack_require__.bind(__webpack_require__, 76652));
    return connectionRefused(error, url);
}

// EXTERNAL MODULE: ./src/rules/allowed-names.js
var allowed_names = __webpack_require__(1320);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
// EXTERNAL MODULE: ./src/modes/doctor/diagnosis.js
var diagnosis = __webpack_require__(49845);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var schema_catalog = __webpack_require__(42768);
// EXTERNAL MODULE: ./src/schema/object-sql.js
var object_sql = __webpack_require__(14783);
;// CONCATENATED MODULE: ./src/modes/doctor/live.js





const foundTable = schemas.object({
    schema: schemas.string(),
    name: schemas.string(),
    /** As SQL and catalogs write it. */
    quoted: schemas.string(),
    columns: schemas.array(schemas.string()),
    readable: schemas.boolean(),
    visible: schemas.boolean(),
});
/** Tables that may be a runner's, by name. `named`: what the caller says the table is called. */
async function versionTablesIn(session, named) {
    const names = named === undefined ? recordTables : [...recordTables, baseName(named).toLowerCase()];
    const outcome = await session.run(`
SELECT coalesce(json_agg(json_build_object('schema', n.nspname, 'name', c.relname, 'quoted', format('%I.%I', n.nspname, c.relname),
  'columns', (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  'readable', has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'),
  'visible', pg_catalog.pg_table_is_visible(c.oid)) ORDER BY n.nspname, c.relname), '[]') AS tables
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND lower(c.relname) IN (${names.map(object_sql/* literal */.eu).join(', ')})`);
    if (outcome.kind !== 'ok')
        throw unreadable('The names of its tables', (0,postgres_engine/* reasonOf */.A3)(outcome));
    return schemas.array(foundTable).parse(outcome.rows[0]?.tables);
}
function baseName(table) {
    return table.slice(table.lastIndexOf('.') + 1);
}
function unreadable(what, why) {
    return new postgres_engine/* EngineUnavailableError */.DG(`${what} could not be read: ${why.replace(/\.$/, '')}.`);
}
async function readStructure(session, versionTables) {
    const catalog = await (0,schema_catalog/* catalogOf */.H)(session, versionTables.map(({ quoted }) => quoted));
    const outcome = await session.run(`
SELECT coalesce(json_agg(pg_catalog.pg_get_functiondef(p.oid)), '[]') AS functions
FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND p.prokind IN ('f', 'p')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.classid = 'pg_catalog.pg_proc'::regclass
    AND d.objid = p.oid AND d.deptype IN ('e', 'i'))`);
    if (outcome.kind !== 'ok')
        throw unreadable('Its functions', (0,postgres_engine/* reasonOf */.A3)(outcome));
    return { catalog, functions: schemas.array(schemas.string()).parse(outcome.rows[0]?.functions) };
}
/** The table that is this runner's: by its columns, and of several the one that a session sees without its schema. */
function tableFor(sources, tables, named) {
    for (const source of sources) {
        const fits = tables.filter(({ name, schema, columns }) => {
            const has = new Set(columns);
            const isCalled = named === undefined
                ? source.tables.includes(name.toLowerCase())
                : [name, `${schema}.${name}`].includes(named);
            return (isCalled &&
                source.columns.every(column => has.has(column)) &&
                !source.without?.some(column => has.has(column)));
        });
        const table = fits.find(({ visible }) => visible) ?? fits[0];
        if (table)
            return { source, table };
    }
    return undefined;
}
const answer = schemas.array(schemas.tuple([schemas.string(), schemas["enum"](['applied', 'failed', 'removed']), schemas.string().nullable()]));
async function readRecord(session, found) {
    const { source, table } = found;
    if (!table.readable)
        return {
            kind: 'unread',
            ...found,
            why: `The role may not read ${table.quoted}, where ${source.runner} records what it has applied. Let its owner run: GRANT USAGE ON SCHEMA ${table.schema} TO the role; GRANT SELECT ON ${table.quoted} TO the role.`,
        };
    const outcome = await session.run(`
SELECT coalesce(json_agg(json_build_array(${source.key}, ${source.state ?? "'applied'"}, ${source.checksum ?? 'NULL'}) ORDER BY ${source.order}), '[]') AS rows
FROM ${table.quoted}${source.where === undefined ? '' : ` WHERE ${source.where}`}`);
    if (outcome.kind !== 'ok')
        return {
            kind: 'unread',
            ...found,
            why: `${table.quoted}, where ${source.runner} records what it has applied, could not be read: ${(0,postgres_engine/* reasonOf */.A3)(outcome).replace(/\.$/, '')}.`,
        };
    // The last word of a migration counts: goose and Prisma write another row each time.
    const last = new Map();
    for (const [key, state, checksum] of answer.parse(outcome.rows[0]?.rows)) {
        last.delete(key);
        last.set(key, { key, state, checksum });
    }
    return { kind: 'read', ...found, rows: [...last.values()].filter(({ state }) => state !== 'removed') };
}

// EXTERNAL MODULE: ./src/replay/replay.js + 15 modules
var replay = __webpack_require__(29025);
;// CONCATENATED MODULE: ./src/modes/doctor/preflight.js



/** Seconds that one query may take. */
const mostSeconds = 30;
/** Replays what is pending with rows, and asks the database how many rows would make it fail. */
async function askPreflight({ database, statementTimeout }, pending, engine) {
    if (pending.pending.length === 0)
        return [];
    const { rows } = await (0,replay.replay)({
        ...pending,
        merged: [...pending.base, ...pending.pending],
        modes: { fresh: false, upgrade: true },
        rows: { seeds: [], assertions: [] },
    }, engine);
    const asked = (rows?.failures ?? []).flatMap(({ item, preflight }) => preflight ? [{ item, ...preflight }] : []);
    if (asked.length === 0)
        return [];
    const limits = { statementTimeout: Math.min(statementTimeout, mostSeconds), lockTimeout: 5 };
    const session = await ReadOnlySession.open(database, limits);
    try {
        const answers = [];
        for (const { item, sql, counts } of asked) {
            const outcome = await session.run(sql);
            const [first] = outcome.kind === 'ok' ? outcome.rows : [];
            const answer = outcome.kind === 'ok' ? String(Object.values(first ?? {})[0] ?? '0') : (0,postgres_engine/* reasonOf */.A3)(outcome);
            answers.push({ path: item.migration.file.path, counts, sql, rows: answer });
        }
        return answers;
    }
    finally {
        await session[Symbol.asyncDispose]();
    }
}

// EXTERNAL MODULE: ./src/gate/replay-histories.js + 2 modules
var replay_histories = __webpack_require__(65297);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(17405);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/schema/recreate.js
var recreate = __webpack_require__(73396);
;// CONCATENATED MODULE: ./src/modes/doctor/effects.js

function effectBetween(before, after) {
    const effect = { created: [], changed: [], dropped: [] };
    for (const [key, { definition }] of after.objects) {
        const old = before.objects.get(key);
        if (!old)
            effect.created.push(key);
        else if (old.definition !== definition)
            effect.changed.push({ key, before: old.definition });
    }
    for (const key of before.objects.keys())
        if (!after.objects.has(key))
            effect.dropped.push(key);
    return effect;
}
/** `after`: what the migration leads to; `end`: what all that is pending leads to, which may be there as well. */
function presenceOf(effect, live, after, end) {
    const presence = { present: [], absent: [], different: [], additional: [], renamed: new Map() };
    const claimed = new Set();
    for (const key of effect.created)
        created(key, { live, after, end }, presence, claimed);
    for (const { key, before } of effect.changed) {
        const is = live.objects.get(key)?.definition;
        if (is !== undefined && isWanted(key, is, after, end))
            presence.present.push(key);
        else if (is === undefined || is === before)
            presence.absent.push(key);
        else
            presence.different.push(rowOf(key, is, after.objects.get(key)?.definition));
    }
    for (const key of effect.dropped)
        (live.objects.has(key) ? presence.absent : presence.present).push(key);
    const tables = new Set(effect.created.filter(key => live.objects.has(key) && after.columns.has(key)));
    for (const [key, { partOf, definition }] of live.objects) {
        if (partOf === undefined || !tables.has(partOf) || claimed.has(key))
            continue;
        if (after.objects.has(key) || end.objects.has(key))
            continue;
        presence.additional.push({ ...rowOf(key, definition, undefined), required: refusesRows(key, live) });
    }
    return presence;
}
function created(key, { live, after, end }, presence, claimed) {
    const wanted = after.objects.get(key);
    const exists = live.objects.get(key);
    if (!wanted)
        return;
    if (exists) {
        if (isWanted(key, exists.definition, after, end))
            presence.present.push(key);
        else
            presence.different.push(rowOf(key, exists.definition, wanted.definition));
        return;
    }
    const other = twinOf(key, live, after);
    if (other !== undefined && !claimed.has(other)) {
        claimed.add(other);
        presence.renamed.set(key, other);
        presence.present.push(key);
        return;
    }
    const clash = relationKinds
        .map(kind => `${kind} ${wanted.name}`)
        .find(one => one !== key && live.objects.has(one));
    if (clash !== undefined && relationKinds.includes((0,recreate/* kindIn */.aG)(key, wanted.name)))
        presence.different.push({
            what: wanted.name,
            database: (0,recreate/* kindIn */.aG)(clash, wanted.name),
            migration: (0,recreate/* kindIn */.aG)(key, wanted.name),
        });
    // A later one takes it away again.
    else if (end.objects.has(key))
        presence.absent.push(key);
}
const relationKinds = ['table', 'view', 'materialized view', 'foreign table', 'sequence', 'index'];
function isWanted(key, definition, after, end) {
    return [after, end].some(catalog => catalog.objects.get(key)?.definition === definition);
}
/** A constraint or an index of the same table that says the same under another name, which the migrations do not use. */
function twinOf(key, live, after) {
    const wanted = after.objects.get(key);
    const kind = wanted && (0,recreate/* kindIn */.aG)(key, wanted.name);
    if (kind !== 'constraint' && kind !== 'index')
        return undefined;
    const says = withoutName(kind, wanted?.name ?? '', wanted?.definition ?? '');
    for (const [other, { partOf, definition, name }] of live.objects)
        if (partOf === wanted?.partOf &&
            (0,recreate/* kindIn */.aG)(other, name) === kind &&
            !after.objects.has(other) &&
            withoutName(kind, name, definition) === says)
            return other;
    return undefined;
}
/** An index says its own name in its definition. */
function withoutName(kind, name, definition) {
    if (kind === 'constraint')
        return definition;
    const word = ' INDEX ';
    const at = definition.indexOf(word) + word.length;
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        const own = name.slice(dot + 1);
        if (definition.startsWith(`${own} ON `, at))
            return definition.slice(0, at) + definition.slice(at + own.length);
    }
    return definition;
}
/** A column that has to be given a value, or a constraint that the migrations know nothing of. */
function refusesRows(key, live) {
    const { name = '', definition = '' } = live.objects.get(key) ?? {};
    const kind = (0,recreate/* kindIn */.aG)(key, name);
    if (kind === 'column')
        return / not null\b/.test(definition) && !/ default | generated /.test(definition);
    return kind === 'constraint' || (kind === 'index' && definition.startsWith('CREATE UNIQUE '));
}
function rowOf(key, database, migration) {
    const shown = (definition) => definition === undefined ? '–' : definition === '' ? 'exists' : definition;
    return { what: key, database: shown(database), migration: shown(migration) };
}
/** The state of a pending migration, by what of it is there. */
function stateOf({ present, absent, different, additional, renamed, }) {
    if (different.length > 0)
        return 'exists-different';
    if (present.length === 0)
        return 'pending';
    if (absent.length > 0)
        return 'exists-in-part';
    if (additional.some(({ required }) => required))
        return 'exists-different';
    return additional.length > 0 || renamed.size > 0 ? 'exists-compatible' : 'exists-identical';
}

// EXTERNAL MODULE: ./src/replay/provenance.js
var provenance = __webpack_require__(90134);
// EXTERNAL MODULE: ./src/schema/differences.js
var differences = __webpack_require__(96377);
// EXTERNAL MODULE: ./src/schema/parts.js
var parts = __webpack_require__(14063);
;// CONCATENATED MODULE: ./src/modes/doctor/reconcile.js



/**
 * Brings some objects of a scratch copy to what is wanted, and answers with the statements that did it. Whatever does not
 * lead there is taken back. `renamed`: what is wanted, and the name under which it is there.
 */
async function reconcile(run, now, wanted, keys, renamed) {
    const before = await now();
    const sql = [];
    for (const [key, other] of renamed) {
        const statement = renameOf(before, wanted.catalog, key, other);
        if (statement !== undefined && (await run(statement)).kind === 'ok')
            sql.push(statement);
    }
    const todo = new Set(keys.filter(key => !renamed.has(key)));
    // In an existing table, its columns, constraints and indexes are changed together.
    const tables = new Set([...todo].flatMap(key => {
        const table = tableOfPart(wanted.catalog, key);
        return table !== undefined && before.objects.has(table) ? [table] : [];
    }));
    const whole = new Set([...todo].filter(key => !tables.has(tableOfPart(wanted.catalog, key) ?? '')));
    const missing = (key) => whole.has(key) && !before.objects.has(key);
    const types = (0,recreate/* recreate */.UD)(wanted.catalog, key => missing(key) && (0,recreate/* comesEarly */.F0)(key));
    const others = (0,recreate/* recreate */.UD)(wanted.catalog, key => missing(key) && !(0,recreate/* comesEarly */.F0)(key));
    sql.push(...(await (0,recreate/* runInTurn */.Cl)(run, types.creations)).sent);
    for (const table of tables)
        sql.push(...(await changeTable(run, wanted, table)));
    sql.push(...(await (0,recreate/* runInTurn */.Cl)(run, others.creations)).sent);
    const after = await now();
    const left = keys.filter(key => after.objects.get(key)?.definition !== wanted.catalog.objects.get(key)?.definition);
    return { sql, left };
}
async function changeTable(run, wanted, table) {
    const name = table.slice('table '.length);
    const goal = wanted.parts.get(table);
    const existing = await (0,parts/* partsOf */.CI)(run, objectNameIn('table', name));
    if (!goal || !existing)
        return [];
    await run('BEGIN');
    const sent = await (0,differences/* changeInto */.xp)(run, existing, goal, wanted.inTheEnd?.get(table) ?? goal);
    await run(sent ? 'COMMIT' : 'ROLLBACK');
    return sent ?? [];
}
/** The table whose part it is, where parts of its kind are changed with their table. */
function tableOfPart(catalog, key) {
    const object = catalog.objects.get(key);
    if (object?.partOf?.startsWith('table ') !== true)
        return undefined;
    return ['column', 'constraint', 'index'].includes((0,recreate/* kindIn */.aG)(key, object.name)) ? object.partOf : undefined;
}
function renameOf(database, wanted, key, other) {
    const [is, shall] = [database.objects.get(other), wanted.objects.get(key)];
    if (!is || !shall)
        return undefined;
    if ((0,recreate/* kindIn */.aG)(key, shall.name) === 'index')
        return `ALTER INDEX ${is.name} RENAME TO ${shall.name.slice(schemaOf(shall.name).length)}`;
    const table = (is.partOf ?? '').slice('table '.length);
    const part = ({ name, partOf }) => (0,recreate/* lastPart */.S_)({ name, partOf });
    return `ALTER TABLE ${table} RENAME CONSTRAINT ${part(is)} TO ${part(shall)}`;
}
function schemaOf(name) {
    return /^(?:"(?:[^"]|"")*"|[^".]+)\./.exec(name)?.[0] ?? '';
}
/** A name as catalogs write it, as the parts of it that were quoted. */
function objectNameIn(kind, name) {
    const parts = [...name.matchAll(/"((?:[^"]|"")*)"|([^".]+)/g)].map(([, quoted, plain]) => quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    const last = parts.at(-1) ?? '';
    return parts.length > 1 ? { kind, schema: parts[0] ?? '', name: last } : { kind, name: last };
}
/** A catalog without objects that do not count, and without what is part of them. */
function onlyOf(catalog, counts) {
    if (counts === 'all')
        return catalog;
    const whole = ({ name, partOf }) => partOf === undefined ? name : (0,recreate/* nameIn */.ZC)(partOf);
    return {
        objects: new Map([...catalog.objects].filter(([, object]) => counts(objectNameIn('table', whole(object)).name))),
        columns: new Map([...catalog.columns].filter(([key]) => counts(objectNameIn('table', (0,recreate/* nameIn */.ZC)(key)).name))),
    };
}

// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/track.js + 13 modules
var replay_track = __webpack_require__(43715);
// EXTERNAL MODULE: ./src/replay/track-state.js
var track_state = __webpack_require__(96578);
// EXTERNAL MODULE: ./src/replay/units.js
var units = __webpack_require__(86374);
;// CONCATENATED MODULE: ./src/modes/doctor/scratch.js








/** A scratch database with the migrations of a scope, in as far as they have run. */
class Scratch {
    replica;
    #track;
    #request;
    #exclude;
    /** Until something else runs. */
    #catalog;
    constructor(replica, track, { request, exclude }) {
        this.replica = replica;
        this.#track = track;
        this.#request = request;
        this.#exclude = exclude;
    }
    /** Brought to where the migrations begin. `exclude`: tables that are no part of the structure. */
    static async open(request, engine, exclude) {
        const replica = await replay_replica/* Replica */.Xw.empty(engine, request.deadline);
        const state = new track_state/* TrackState */.D(['fresh']);
        if (await (0,prepare/* prepareDatabase */.x)(request, replica, state))
            return {
                ok: true,
                value: new Scratch(replica, new replay_track/* TrackRun */.j(request, replica, state), { request, exclude }),
            };
        await replica.close();
        return { ok: false, reason: state.unknowns.join(' ') };
    }
    /** Another one that goes on from here, with these migrations applied. This one stays as it is until that one is closed. */
    async fork(applied) {
        const replica = await this.replica.fork();
        const track = new replay_track/* TrackRun */.j(this.#request, replica, this.state.fork(['fresh']));
        const fork = new Scratch(replica, track, { request: this.#request, exclude: this.#exclude });
        await fork.markApplied(applied);
        return fork;
    }
    get state() {
        return this.#track.state;
    }
    /** One message of its own. */
    run(sql) {
        this.#catalog = undefined;
        return this.replica.run(sql);
    }
    /** Runs migrations in their order, and answers with what failed. */
    async migrate(items) {
        this.#catalog = undefined;
        const before = this.state.failures.length;
        for (const item of items)
            await this.#track.start(item, false);
        await this.#track.settle();
        await this.replica.refreshSession();
        return this.state.failures.slice(before);
    }
    /**
     * Runs what a database has recorded, one after the other. A migration that only creates what exists can't have run like
     * that: it was recorded without, and what else it does counts.
     */
    async migrateRecorded(items) {
        const found = { failed: [], duplicate: [] };
        for (const item of items) {
            const failures = await this.migrate([item]);
            const [first] = failures;
            if (!first)
                continue;
            const isDuplicate = failures.every(isOfDuplicate);
            if (isDuplicate)
                await this.runRest(failures);
            found[isDuplicate ? 'duplicate' : 'failed'].push(first);
        }
        return found;
    }
    /** As if they had run: whoever reads them learns what they are. */
    async markApplied(items) {
        this.#catalog = undefined;
        await this.#track.markApplied(items);
        await this.replica.refreshSession();
    }
    /** Of the migration that ran last and failed: the statements that did not fail, each for itself. */
    async runRest(failures) {
        const steps = this.state.executed.at(-1)?.steps ?? [];
        const failed = new Set(failures.map(({ statement }) => statement?.text));
        for (const { text } of (0,units/* unitsOf */.$J)(steps))
            if (!failed.has(text))
                await this.run(text);
        await this.replica.refreshSession();
    }
    catalog() {
        this.#catalog ??= (0,schema_catalog/* catalogOf */.H)(this.replica.database, this.#exclude);
        return this.#catalog;
    }
    /** The parts of a table of a catalog. */
    async parts(table) {
        const run = (sql) => this.replica.run(sql);
        return (await (0,parts/* partsOf */.CI)(run, objectNameIn('table', table))) ?? [];
    }
    /** Did something run of which nobody knows what it does? */
    unverified(path) {
        return this.state.notVerified.find(one => one.path === path && one.unverified === true)?.why;
    }
    close() {
        return this.replica.close();
    }
}
/** Why a migration failed, as the end of a sentence. */
function whyFailed({ reason }) {
    switch (reason.kind) {
        case 'error':
            return `${reason.error.message} (SQLSTATE ${reason.error.code})`;
        case 'stopped':
            return reason.why;
        case 'skipped':
            return `it needs ${reason.needs.kind} ${reason.needs.name}, which an earlier failure did not create`;
    }
}
/** It creates what exists, or needs what only such a one would have created. */
function isOfDuplicate({ existingObject, reason }) {
    return existingObject !== undefined || reason.kind === 'skipped';
}

;// CONCATENATED MODULE: ./src/modes/doctor/examine.js






const empty = { objects: new Map(), columns: new Map() };
/** Replays what is recorded and what is pending on a scratch database, and copies the structure of the real one to another. */
async function examine(input) {
    const { tree, counts, late } = input;
    input.onProgress('Replaying what is recorded');
    const replayed = await replayRecorded(input);
    if ('reason' in replayed)
        return replayed;
    const { scratch, unknowns } = replayed;
    let copied;
    let running = scratch;
    try {
        const only = (catalog) => onlyOf(catalog, counts);
        const catalog = only(await scratch.catalog());
        unknowns.push(...tree.applied.flatMap(entry => notFollowed(entry, scratch)));
        const same = isCopy(input, catalog);
        // As the runbook will: then it has been tried already, on a database that need not be copied first.
        const onCopy = same && late.size === 0;
        const found = same ? { scratch, catalog: input.live.catalog, notCopied: [] } : await copyOf(input);
        if ('reason' in found)
            return found;
        copied = found;
        if (same && !onCopy && tree.pending.length > 0)
            running = await scratch.fork(tree.applied.map(({ item }) => item));
        const live = only(copied.catalog);
        const recordedParts = await partsOfTables(scratch, catalog, differing(catalog, live));
        input.onProgress('Replaying what is pending');
        const before = troublesOf(running);
        const runs = await runPending(running, tree.pending, catalog, live, only);
        const appliedOnCopy = onCopy && troublesOf(running) === before;
        if (onCopy && !appliedOnCopy) {
            copied = undefined;
            const again = await replayRecorded(input);
            if ('reason' in again)
                return again;
            copied = { ...found, scratch: again.scratch };
        }
        // Where nothing has to be marked or corrected, nobody asks what it all leads to.
        const end = appliedOnCopy ? catalog : only(await running.catalog());
        const endParts = await partsOfTables(running, end, new Set(runs.flatMap(({ parts }) => [...parts.keys()])));
        const pending = runs.map(run => ({ ...run, presence: presenceIn(run, live, end) }));
        const presence = presenceOf(effectBetween(empty, catalog), live, catalog, end);
        const explained = new Set(pending.flatMap(one => [...one.presence.present, ...one.presence.renamed.values()]));
        const missing = await creatorsOf(scratch, tree.applied, catalog, presence.absent);
        const drift = driftOf({ catalog, live, presence, explained });
        unknowns.push(...scratch.state.unknowns, ...running.state.unknowns);
        return {
            recorded: { catalog, presence, parts: recordedParts, missing, drift },
            pending,
            end,
            endParts,
            copy: copied.scratch,
            appliedOnCopy,
            unknowns: [...new Set(unknowns)],
            notices: [...replayed.notices, ...notCopiedNotice(copied.notCopied)],
        };
    }
    finally {
        if (running !== scratch)
            await running.close();
        if (copied?.scratch !== scratch)
            await scratch.close();
    }
}
function troublesOf({ state }) {
    return state.failures.length + state.unknowns.length;
}
/** What is recorded leads to exactly what the database has: then it is a copy itself. */
function isCopy({ live, counts }, recorded) {
    return (0,schema_catalog/* diffCatalogs */.U)(recorded, onlyOf(live.catalog, counts)).length === 0;
}
function notFollowed({ item }, scratch) {
    const { path } = item.migration.file;
    const why = scratch.unverified(path);
    return why === undefined
        ? []
        : [`What ${path} does is not known without running it (${why}), so what it created can't be compared.`];
}
/** All at once, as fast as it goes; one by one where something fails. */
async function replayRecorded({ request, engine, exclude, tree, }) {
    const items = tree.applied.map(({ item }) => item);
    const open = () => Scratch.open(request, engine, exclude);
    const first = await open();
    if (!first.ok)
        return first;
    if ((await first.value.migrate(items)).length === 0)
        return { scratch: first.value, unknowns: [], notices: [] };
    await first.value.close();
    const again = await open();
    if (!again.ok)
        return again;
    const { failed, duplicate } = await again.value.migrateRecorded(items);
    const said = (failure) => `${failure.item.migration.file.path} is recorded, and fails on a new database: ${whyFailed(failure)}.`;
    return {
        scratch: again.value,
        unknowns: failed.map(failure => `${said(failure)} What it created can't be compared.`),
        notices: duplicate.map(failure => `${said(failure)} \`migration-gate check\` says how to fix its file.`),
    };
}
async function runPending(scratch, entries, start, live, only) {
    // Where the database has nothing that is not recorded, nothing of what is pending can exist.
    const mayExist = effectBetween(start, live);
    const nothing = mayExist.created.length + mayExist.changed.length + mayExist.dropped.length === 0;
    const runs = [];
    let before = start;
    for (const entry of entries) {
        const failures = await scratch.migrate([entry.item]);
        const duplicates = failures.flatMap(({ existingObject }) => existingObject ?? []);
        const onlyDuplicates = failures.length > 0 && failures.every(isOfDuplicate);
        if (onlyDuplicates)
            await scratch.runRest(failures);
        const looked = !nothing || onlyDuplicates;
        const after = looked ? only(await scratch.catalog()) : before;
        const effect = nothing && !onlyDuplicates ? effectBetween(empty, empty) : effectBetween(before, after);
        const [failure] = failures.filter(one => !isOfDuplicate(one));
        const { path } = entry.item.migration.file;
        runs.push({
            entry,
            effect,
            after,
            duplicates: onlyDuplicates ? duplicates : [],
            parts: await partsOfTables(scratch, after, tablesOf(effect, after, live)),
            fails: failure && whyFailed(failure),
            unverified: scratch.unverified(path),
        });
        before = after;
    }
    return runs;
}
/** What creates something that the recorded migrations have created is there as they created it. */
function presenceIn({ effect, duplicates, after }, live, end) {
    const presence = presenceOf(effect, live, after, end);
    for (const { object, structure, nameOnly } of duplicates) {
        const key = keyOfObject(object);
        if (!live.objects.has(key))
            presence.absent.push(key);
        else if (nameOnly === true || structure?.kind === 'different')
            presence.different.push(...(structure && structure.kind !== 'identical'
                ? structure.rows
                : [[key, 'exists', '–']]).map(([what, database, migration]) => ({ what: `${key}: ${what}`, database, migration })));
        else
            presence.present.push(key);
    }
    return presence;
}
function keyOfObject({ kind, schema = 'public', table, name }) {
    return [`${kind} ${schema}`, ...(table === undefined || kind === 'index' ? [] : [table]), name].join('.');
}
/** Tables of which a migration changes something, and that are there with differences. */
function tablesOf({ created, changed }, after, live) {
    const keys = [...created, ...changed.map(({ key }) => key)];
    return new Set(keys.flatMap(key => {
        const table = after.objects.get(key)?.partOf ?? key;
        return table.startsWith('table ') && live.objects.has(table) ? [table] : [];
    }));
}
function differing(wanted, live) {
    const { created, changed } = effectBetween(live, wanted);
    return tablesOf({ created, changed, dropped: [] }, wanted, live);
}
async function partsOfTables(scratch, catalog, tables) {
    const parts = new Map();
    for (const table of tables)
        if (catalog.objects.has(table))
            parts.set(table, await scratch.parts(table.slice('table '.length)));
    return parts;
}
async function creatorsOf(scratch, applied, catalog, absent) {
    const missing = new Map();
    const { executed } = scratch.state;
    const last = applied.at(-1);
    for (const key of absent) {
        const object = catalog.objects.get(key);
        // What is part of a missing table is missing with it.
        if (!object || (object.partOf !== undefined && absent.includes(object.partOf)))
            continue;
        const names = [
            nameOf(key, object),
            ...(object.partOf === undefined ? [] : [objectNameIn('table', (0,recreate/* nameIn */.ZC)(object.partOf))]),
        ];
        let creator;
        for (const name of names) {
            const found = await (0,provenance/* readCreator */.Lq)(name, executed);
            creator ??= applied.find(({ item }) => item === found?.by);
        }
        const entry = creator ?? last;
        if (entry)
            missing.set(entry, [...(missing.get(entry) ?? []), key]);
    }
    return missing;
}
function nameOf(key, { name, partOf }) {
    const kind = (0,recreate/* kindIn */.aG)(key, name);
    if (partOf === undefined || kind === 'index')
        return objectNameIn(kind, name);
    const table = objectNameIn('table', (0,recreate/* nameIn */.ZC)(partOf));
    const { schema } = table;
    return {
        kind,
        table: table.name,
        name: objectNameIn(kind, (0,recreate/* lastPart */.S_)({ name, partOf })).name,
        ...(schema === undefined ? {} : { schema }),
    };
}
/** `explained`: what a pending migration creates. */
function driftOf(sides) {
    const { catalog, live, presence, explained } = sides;
    const wrong = new Set([...presence.absent, ...presence.different.map(({ what }) => what)]);
    const named = new Set([...presence.renamed.keys(), ...presence.renamed.values()]);
    return (0,schema_catalog/* diffCatalogs */.U)(catalog, live).flatMap(({ object, kind, left, right }) => {
        const row = {
            object,
            ...(right === undefined ? {} : { database: right }),
            ...(left === undefined ? {} : { migrations: left }),
        };
        if (kind === 'column-order')
            return [{ ...row, kind: 'column-order' }];
        if (named.has(object) || explained.has(object))
            return [];
        if (kind === 'missing-left') {
            const whole = live.objects.get(object)?.partOf;
            return explained.has(whole ?? '') ? [] : [{ ...row, kind: 'additional' }];
        }
        if (!wrong.has(object))
            return [];
        return [{ ...row, kind: kind === 'missing-right' ? 'missing' : 'different' }];
    });
}
async function copyOf({ request, engine, exclude, live, tree, }) {
    const opened = await Scratch.open(request, engine, exclude);
    if (!opened.ok)
        return { reason: opened.reason };
    const scratch = opened.value;
    const run = (sql) => scratch.run(sql);
    const { creations } = (0,recreate/* recreate */.UD)(live.catalog);
    const early = creations.findIndex(({ object }) => !(0,recreate/* comesEarly */.F0)(object));
    const at = early < 0 ? creations.length : early;
    const functions = live.functions.map(sql => ({ object: 'function', sql }));
    await run('SET check_function_bodies = off');
    await (0,recreate/* runAll */.$D)(run, [...creations.slice(0, at), ...functions, ...creations.slice(at)]);
    await scratch.replica.refreshSession();
    const made = await scratch.catalog();
    const notCopied = [...live.catalog.objects.keys()].filter(key => !made.objects.has(key));
    await scratch.markApplied(tree.applied.map(({ item }) => item));
    const objects = new Map(made.objects);
    for (const key of notCopied) {
        const object = live.catalog.objects.get(key);
        if (object)
            objects.set(key, object);
    }
    // What the preparation of the replay has brought and the database has not.
    for (const key of made.objects.keys())
        if (!live.catalog.objects.has(key))
            objects.delete(key);
    const columns = new Map([...made.columns].filter(([key]) => objects.has(key)));
    return { scratch, catalog: { objects, columns }, notCopied };
}
const maxNamed = 5;
function notCopiedNotice(keys) {
    if (keys.length === 0)
        return [];
    const named = keys.slice(0, maxNamed).join(', ');
    const more = keys.length > maxNamed ? ` and ${keys.length - maxNamed} more` : '';
    return [
        `Not on the scratch copy that the runbook was tried on: ${named}${more}. What depends on these is not proven there.`,
    ];
}
/** The rows of a migration's differences, for people. */
function differencesIn(presence) {
    const renamed = [...presence.renamed].map(([key, other]) => rowOf(key, `as ${other}`, 'exists'));
    return [
        ...presence.different,
        ...presence.absent.map(key => rowOf(key, undefined, 'exists')),
        ...presence.additional.map(({ what, database, migration }) => ({ what, database, migration })),
        ...renamed,
    ];
}

;// CONCATENATED MODULE: ./src/modes/doctor/describe.js


function lateIn({ scope, tree, source, histories }) {
    const behaviour = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner;
    if (behaviour.lateVersion.outcome === 'legal' || source.holds || !source.markApplied)
        return new Set();
    return new Set(tree.pending.filter(({ late }) => late));
}
/** What the report says of a scope's histories, as far as that is known. */
function describe(about, examination, runbook) {
    const { scope, histories, tree, record, source } = about;
    const entries = [
        ...tree.applied.map(entry => appliedOne(entry, about, examination)),
        ...tree.pending.map(entry => pendingOne(entry, about, examination, runbook)),
    ];
    const [first] = histories;
    if (!first)
        return [];
    // The first history has what belongs to the database as a whole.
    return histories.flatMap((history, index) => {
        const own = entries.filter(({ entry }) => entry.history === history.name).map(({ found }) => found);
        const others = index === 0 ? unknownRows(about) : [];
        if (index > 0 && own.length === 0)
            return [];
        return {
            framework: scope.framework.id,
            history: history.name,
            runner: source.runner,
            ...(record.kind === 'read' ? { versionTable: record.table.quoted } : {}),
            migrations: [...others, ...own],
            drift: index === 0 ? (examination?.recorded.drift ?? []) : [],
            runbook: index === 0 ? (runbook?.steps ?? []) : [],
        };
    });
}
function unknownRows({ unknown, ofPackages, scope, histories }) {
    const { removed } = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner;
    return [
        ...unknown.map(({ key, state }) => ({
            id: key,
            state: state === 'failed' ? 'failed' : 'not-in-tree',
            detail: removed.consequence,
        })),
        ...ofPackages.map(({ key }) => ({ id: key, state: 'other-package' })),
    ];
}
function appliedOne(entry, { scope, histories }, examination) {
    const { id, file } = entry.item.migration;
    const missing = examination?.recorded.missing.get(entry) ?? [];
    const behaviour = histories[0]?.reading.runner?.behaviour ?? scope.framework.runner;
    const state = missing.length > 0 ? 'objects-missing' : entry.edited ? 'edited' : 'applied';
    return {
        entry,
        found: {
            id,
            path: file.path,
            state,
            ...(state === 'edited' ? { detail: behaviour.edited.consequence } : {}),
            ...(missing.length > 0
                ? { differences: missing.map(what => ({ what, database: '–', migration: 'exists' })) }
                : {}),
        },
    };
}
function pendingOne(entry, about, examination, runbook) {
    const { id, file } = entry.item.migration;
    const one = examination?.pending.find(examined => examined.entry === entry);
    const failing = runbook?.failing.get(entry);
    const behaviour = about.histories[0]?.reading.runner?.behaviour ?? about.scope.framework.runner;
    const there = one ? stateOf(one.presence) : 'not-verified';
    const late = lateIn(about).has(entry);
    const state = entry.record === 'failed'
        ? 'failed'
        : failing !== undefined
            ? 'fails'
            : late && there === 'pending'
                ? 'out-of-order'
                : one?.unverified !== undefined && there === 'pending'
                    ? 'not-verified'
                    : there;
    const detail = state === 'failed'
        ? presenceInWords(there)
        : state === 'fails'
            ? failing
            : state === 'out-of-order'
                ? behaviour.lateVersion.consequence
                : one?.unverified;
    const differences = one && there !== 'pending' ? differencesIn(one.presence) : [];
    return {
        entry,
        found: {
            id,
            path: file.path,
            state,
            ...(detail === undefined ? {} : { detail }),
            ...(differences.length > 0 ? { differences } : {}),
        },
    };
}
function presenceInWords(there) {
    switch (there) {
        case 'pending':
            return 'nothing of it exists';
        case 'exists-identical':
        case 'exists-compatible':
            return 'all that it creates exists';
        case 'not-verified':
            return 'what of it exists is not known';
        default:
            return 'a part of what it creates exists';
    }
}

;// CONCATENATED MODULE: ./src/modes/doctor/record.js
/** Puts what is recorded beside what the tree has. */
function compareRecord({ source, histories, items, rows, order }) {
    const entries = items.map((item) => {
        const file = { migration: item.migration, content: item.content };
        const history = item.history ?? histories[0]?.name ?? '';
        const key = source.keyOf(file);
        return { item, file, history, key, record: 'pending', edited: false, late: false };
    });
    const recorded = new Map(rows.map(row => [row.key, row]));
    const replaced = new Set(histories.flatMap(({ migrations }) => migrations.flatMap(({ replaces }) => replaces)));
    const inTree = new Set([...entries.map(({ key }) => key), ...replaced]);
    const unknown = rows.filter(({ key }) => !inTree.has(key));
    const followed = followedFrom(source, histories, entries, recorded);
    for (const [index, entry] of entries.entries()) {
        const row = recorded.get(entry.key);
        const { replaces } = entry.item.migration;
        const bySquash = replaces.length > 0 && replaces.every(id => recorded.has(id));
        entry.record =
            row?.state === 'failed' ? 'failed' : row || bySquash || followed.has(index) ? 'applied' : 'pending';
        const checksum = row?.checksum ?? null;
        const now = checksum === null || row?.state === 'failed' ? undefined : source.checksumOf?.(entry.file);
        entry.edited = now !== undefined && now !== checksum && entry.item.migration.repeatable === undefined;
    }
    // Repeatable ones come last in any case, and are never late.
    const isVersioned = ({ item }) => item.migration.repeatable === undefined;
    const lastApplied = entries.findLastIndex(entry => entry.record === 'applied' && isVersioned(entry));
    for (const [index, entry] of entries.entries())
        entry.late =
            order === 'sequence' && entry.record === 'pending' && index < lastApplied && isVersioned(entry);
    return {
        applied: inRecordedOrder(entries, rows),
        pending: entries.filter(({ record }) => record !== 'applied'),
        unknown,
    };
}
/** Which entries a table that holds no row for each stands for: all before the last one, or the ancestors of heads. */
function followedFrom({ holds }, histories, entries, recorded) {
    if (holds === 'last') {
        const last = entries.findLastIndex(({ key }) => recorded.has(key));
        return new Set(entries.flatMap((_, index) => (index < last ? [index] : [])));
    }
    if (holds !== 'heads')
        return new Set();
    const parentsOf = (id) => histories.flatMap(history => [...history.parentsOf(id), ...(history.reading.dependencies?.get(id) ?? [])]);
    const applied = new Set();
    const stack = entries.flatMap(({ key, item }) => (recorded.has(key) ? item.migration.id : []));
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        if (applied.has(id))
            continue;
        applied.add(id);
        stack.push(...parentsOf(id));
    }
    return new Set(entries.flatMap(({ item }, index) => (applied.has(item.migration.id) ? [index] : [])));
}
/** What only follows from others stays where the runner's order puts it. */
function inRecordedOrder(entries, rows) {
    const applied = entries.filter(({ record }) => record === 'applied');
    const position = new Map(rows.map(({ key }, index) => [key, index]));
    if (!applied.every(({ key }) => position.has(key)))
        return applied;
    return applied.toSorted((a, b) => (position.get(a.key) ?? 0) - (position.get(b.key) ?? 0));
}

;// CONCATENATED MODULE: ./src/modes/doctor/runbook.js




const proven = { proven: true };
const notProven = (reason) => ({ proven: false, reason });
/** Finds the way out on the scratch copy: what is tried there and works, in this order, is the runbook. */
async function runbookOf(examination, input) {
    const writer = new RunbookWriter(examination, input);
    await writer.write();
    return { steps: writer.steps, failing: writer.failing };
}
/** What the record alone says has to be done, where no replay says what is there. `why` nothing of it is proven. */
function recordRunbook({ source, unknown, place, several, directory, tree }, why) {
    const steps = [];
    const at = directory === '' ? {} : { directory };
    const proof = notProven(why);
    const actions = forgetting(source, unknown, place);
    if (actions.length > 0)
        steps.push({ title: forgetTitle, ...at, actions, proof });
    const { pending } = tree;
    const [first] = pending;
    if (first)
        steps.push({
            title: `Apply ${pending.length === 1 ? first.item.migration.name : `${pending.length} pending migrations`}`,
            ...at,
            actions: [source.apply(place, several)],
            proof,
        });
    return { steps, failing: new Map() };
}
const forgetTitle = 'Take what is recorded and not in the tree out of the version table';
function forgetting(source, unknown, place) {
    const actions = source.holds ? [] : unknown.flatMap(({ key }) => source.forget?.(key, place) ?? []);
    return [...new Map(actions.map(action => [JSON.stringify(action), action])).values()];
}
class RunbookWriter {
    steps = [];
    failing = new Map();
    #examination;
    #input;
    /** Not applied yet, and nothing marks them: what comes next may need them. */
    #toApply = [];
    /** Marked with one command: the one that marks all before it. */
    #toMark = [];
    #purge;
    constructor(examination, input) {
        this.#examination = examination;
        this.#input = input;
        this.#purge = input.source.holds === 'heads' && input.unknown.length > 0;
    }
    async write() {
        const { source } = this.#input;
        if (source.refusesUnknown)
            this.#forget();
        await this.#repairRecorded();
        this.#acceptEdits();
        if (source.marksAllBefore)
            await this.#inOrder();
        else
            await this.#markFirst();
        if (!source.refusesUnknown)
            this.#forget();
        await this.#compareEnd();
    }
    /** Marking one marks all before it: what does not exist is applied before it is marked. */
    async #inOrder() {
        for (const examined of this.#examination.pending) {
            if (exists(examined)) {
                await this.#applyPending(true);
                await this.#mark(examined);
                if (!this.#input.source.holds)
                    this.#flushMarks();
            }
            else {
                this.#flushMarks();
                await this.#prepareToApply(examined);
            }
        }
        this.#flushMarks();
        await this.#applyPending(false);
    }
    async #markFirst() {
        const { pending } = this.#examination;
        const there = pending.filter(exists);
        for (const examined of there) {
            await this.#mark(examined);
            this.#flushMarks();
        }
        for (const examined of pending)
            if (!there.includes(examined))
                await this.#prepareToApply(examined);
        await this.#applyPending(false);
    }
    async #prepareToApply({ entry }) {
        const { source, place, late } = this.#input;
        if (entry.record === 'failed') {
            const clear = source.clearFailed?.(entry.key, place, this.#before(entry));
            const reason = `${source.runner} has no command for it: correct its row in ${place.table} by hand`;
            if (!clear || !this.#isWritten(clear))
                this.#step(`Record that ${entry.key} did not run`, clear ? [clear] : [], clear ? proven : notProven(reason));
        }
        if (!late.has(entry))
            return void this.#toApply.push(entry);
        const proof = await this.#applyOnCopy([entry]);
        const { path } = entry.item.migration.file;
        const mark = source.markApplied?.(entry.file, place, false);
        this.#step(`Apply ${entry.item.migration.name} by hand, which ${source.runner} would pass by`, [
            { command: `psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -1 -f ${(0,shell_quote/* shellQuote */.ZL)(path)}` },
            ...(mark ? [mark] : []),
        ], proof);
    }
    #before(entry) {
        return this.#input.tree.applied.findLast(one => one !== entry)?.file;
    }
    async #applyPending(through) {
        const entries = this.#toApply;
        this.#toApply = [];
        const last = entries.at(-1);
        if (!last)
            return;
        const { source, place, several } = this.#input;
        this.#purgeFirst();
        const proof = await this.#applyOnCopy(entries);
        const partly = through ? source.applyThrough?.(last.file, place) : undefined;
        const names = entries.length === 1 ? last.item.migration.name : `${entries.length} pending migrations`;
        this.#step(`Apply ${names}`, [partly ?? source.apply(place, several)], proof);
    }
    async #applyOnCopy(entries) {
        const { copy, appliedOnCopy } = this.#examination;
        const unknowns = copy.state.unknowns.length;
        for (const entry of appliedOnCopy ? [] : entries) {
            const [failure] = await copy.migrate([entry.item]);
            if (!failure)
                continue;
            this.failing.set(entry, whyFailed(failure));
        }
        const failed = entries.find(entry => this.failing.has(entry));
        if (failed)
            return notProven(`on the scratch copy ${failed.item.migration.name} fails: ${this.failing.get(failed)}`);
        const unknown = copy.state.unknowns[unknowns];
        if (unknown !== undefined)
            return notProven(unknown);
        for (const entry of entries) {
            const why = copy.unverified(entry.item.migration.file.path);
            if (why !== undefined)
                return notProven(`what ${entry.item.migration.name} does is not known without running it: ${why}`);
        }
        return proven;
    }
    /** What it creates exists: what differs is put right on the copy first, and then it is recorded. */
    async #mark(examined) {
        const { entry, presence, after, parts } = examined;
        const { endParts, copy } = this.#examination;
        const keys = [...presence.absent, ...presence.different.map(({ what }) => what)];
        const wrong = keys.filter(key => after.objects.has(key));
        const { sql, left } = await reconcile(this.#run, () => this.#now(), { catalog: after, parts, inTheEnd: endParts }, wrong, presence.renamed);
        const unequal = [...left, ...keys.filter(key => !after.objects.has(key)), ...required(examined)];
        const proof = unequal.length === 0
            ? proven
            : notProven(`nothing that was tried makes of these what the migration creates; decide by hand: ${unequal.join(', ')}`);
        if (sql.length > 0)
            this.#step(`Bring what exists to what ${entry.item.migration.name} creates`, sql.map(statement => ({ sql: `${statement};` })), proof);
        await copy.markApplied([entry.item]);
        this.#toMark.push({ examined, proof });
    }
    #flushMarks() {
        const last = this.#toMark.at(-1);
        const marks = this.#toMark;
        this.#toMark = [];
        if (!last)
            return;
        const { source, place } = this.#input;
        const { entry } = last.examined;
        const actions = [];
        if (entry.record === 'failed' && !source.holds) {
            const clear = source.clearFailed?.(entry.key, place, this.#before(entry));
            if (clear)
                actions.push(clear);
        }
        const mark = source.markApplied?.(entry.file, place, this.#purge);
        this.#purge = false;
        if (mark)
            actions.push(mark);
        const names = marks.map(({ examined }) => examined.entry.item.migration.name);
        const what = names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(' and ');
        this.#step(`Record ${what} as applied, without running ${names.length === 1 ? 'it' : 'them'}`, actions, mark
            ? (marks.find(({ proof }) => !proof.proven)?.proof ?? proven)
            : notProven(`${source.runner} has no command for it: write the row into ${place.table} by hand`));
    }
    /** Nothing to mark takes the place of a revision that the runner does not know. */
    #purgeFirst() {
        const { source, place, tree } = this.#input;
        if (!this.#purge)
            return;
        this.#purge = false;
        const heads = tree.applied.at(-1);
        const action = heads ? source.markApplied?.(heads.file, place, true) : source.markNothing?.(place);
        if (action)
            this.#step('Forget the recorded revisions that the tree does not have', [action], proven);
    }
    #forget() {
        const { source, unknown, place } = this.#input;
        const actions = forgetting(source, unknown, place);
        if (actions.length > 0)
            this.#step(forgetTitle, actions, proven);
    }
    #acceptEdits() {
        const { source, tree, place } = this.#input;
        for (const entry of tree.applied.filter(({ edited }) => edited)) {
            const action = source.acceptEdit?.(entry.file, place);
            const title = `Record ${entry.item.migration.name} as it is in the tree now`;
            if (action && !this.#isWritten(action))
                this.#step(title, [action], proven);
        }
    }
    async #repairRecorded() {
        const { recorded, endParts } = this.#examination;
        const { presence, catalog, parts } = recorded;
        const keys = [...presence.absent, ...presence.different.map(({ what }) => what)];
        if (keys.length + presence.renamed.size === 0)
            return;
        const wanted = { catalog, parts, inTheEnd: endParts };
        const { sql, left } = await reconcile(this.#run, () => this.#now(), wanted, keys, presence.renamed);
        const remaining = left.length === 0
            ? proven
            : notProven(`nothing that was tried makes of these what the recorded migrations create: ${left.join(', ')}`);
        if (sql.length + left.length > 0)
            this.#step('Bring the structure to what the recorded migrations create', sql.map(statement => ({ sql: `${statement};` })), remaining);
    }
    /** Is the copy in the end what all of the tree creates? */
    async #compareEnd() {
        const last = this.steps.at(-1);
        const { end, appliedOnCopy } = this.#examination;
        if (!last || this.failing.size > 0 || appliedOnCopy)
            return;
        const empty = { objects: new Map(), columns: new Map() };
        const { absent, different } = presenceOf(effectBetween(empty, end), await this.#now(), end, end);
        const [first] = [...absent, ...different.map(({ what }) => what)];
        if (first !== undefined && this.steps.every(({ proof }) => proof.proven))
            last.proof = notProven(`afterwards ${first} is still not what the migrations create`);
    }
    /** A command such as `flyway repair` is for all of them. */
    #isWritten(action) {
        const wanted = JSON.stringify(action);
        return this.steps.some(({ actions }) => actions.some(one => JSON.stringify(one) === wanted));
    }
    #run = (sql) => this.#examination.copy.run(sql);
    async #now() {
        return onlyOf(await this.#examination.copy.catalog(), this.#input.counts);
    }
    #step(title, actions, proof) {
        const { directory } = this.#input;
        this.steps.push({ title, ...(directory === '' ? {} : { directory }), actions: [...actions], proof });
    }
}
/** Is there something of it that must not be created again? */
function exists({ presence }) {
    return stateOf(presence) !== 'pending';
}
function required({ presence }) {
    return presence.additional.flatMap(({ what, required: refuses }) => (refuses ? [what] : []));
}

;// CONCATENATED MODULE: ./src/modes/doctor/scope.js











async function diagnoseScope(request) {
    const { scope, record, input } = request;
    const histories = scope.changes.flatMap(({ merged }) => merged ?? []);
    const name = histories.map(one => one.name).join(', ');
    const { source } = record;
    if (!source) {
        const why = `Where ${scope.framework.title} records what it has applied is not known for ${name}, so nothing can be said of it.`;
        return { histories: [], unknowns: [why], notices: [] };
    }
    if (record.kind === 'unread')
        return { histories: [], unknowns: [record.why], notices: [] };
    const replayed = await (0,replay_request/* requestFor */.p)(input, scope.framework, scope.changes);
    const blobs = await input.merged.read(replayed.merged.map(({ migration }) => migration.file));
    const items = replayed.merged.map(item => ({
        ...item,
        introduced: false,
        content: blobs.get(item.migration.file.oid) ?? Buffer.alloc(0),
    }));
    const tree = compareRecord({
        source,
        histories,
        items,
        rows: record.kind === 'read' ? record.rows : [],
        order: scope.framework.runner.order,
    });
    const sides = packagesIn(source, tree, items.map(item => source.keyOf({ migration: item.migration, content: item.content })));
    const about = { ...request, source, histories, tree, ...sides };
    const unreadable = histories.flatMap(({ reading }) => reading.unreadable.map(({ file, reason }) => `${file.path} could not be read: ${reason}.`));
    const { startFrom: _, schema: __, rows: ___, ...rest } = replayed;
    const found = await structureOf(about, { ...rest, base: [], merged: items, pending: [] });
    return { ...found, unknowns: [...unreadable, ...found.unknowns] };
}
/** What the tree can't hold is no loss: migrations and tables of installed packages. */
function packagesIn({ packages }, { unknown }, keys) {
    if (!packages)
        return { unknown, ofPackages: [], counts: 'all' };
    const own = new Set(keys.map(packages.of));
    const ofPackages = unknown.filter(({ key }) => !own.has(packages.of(key)));
    const foreign = new Set([...packages.known, ...ofPackages.map(({ key }) => packages.of(key))]);
    const theirs = [...foreign].filter(name => !own.has(name));
    return {
        unknown: unknown.filter(row => !ofPackages.includes(row)),
        ofPackages,
        counts: table => !theirs.some(name => packages.has(name, table)) || [...own].some(name => packages.has(name, table)),
    };
}
async function structureOf(about, replay) {
    try {
        const replayable = await replayableOf(about, replay);
        return replayable.ok
            ? await comparedWithReplay(withItemsOf(about, replayable.value), replayable.value)
            : byRecordAlone(about, replayable.reason);
    }
    catch (error) {
        if (error instanceof replay_replica/* OutOfTimeError */.JT ||
            error instanceof replay_replica/* CannotContinueError */.zu ||
            error instanceof postgres_engine/* EngineUnavailableError */.DG) {
            const reason = error instanceof replay_replica/* OutOfTimeError */.JT
                ? 'its time was over; give it more with --timeout'
                : error.message.replace(/\.$/, '');
            return {
                histories: describe(about, undefined, undefined),
                unknowns: [
                    `The comparison could not be finished: ${reason}. A structure that is too large for the embedded PostgreSQL fits on a PostgreSQL of this machine, or on a server: --postgres local, or --postgres URL.`,
                ],
                notices: [],
            };
        }
        throw error;
    }
}
/** Nothing says what its migrations create. */
function byRecordAlone(about, why) {
    const names = about.histories.map(({ name }) => name).join(', ');
    return {
        histories: describe(about, undefined, recordRunbook(runbookInput(about), why)),
        unknowns: [
            `What the migrations of ${names} create can't be compared with the database: ${why.replace(/\.$/, '')}.`,
        ],
        notices: [],
    };
}
async function comparedWithReplay(about, request) {
    const { tree } = about;
    const examined = await examine({
        request,
        source: about.source,
        tree,
        live: about.live,
        engine: await about.openScratch(),
        exclude: about.live.versionTables.map(({ quoted }) => quoted),
        counts: about.counts,
        late: lateIn(about),
        onProgress: about.onProgress,
    });
    if ('reason' in examined)
        return { histories: describe(about, undefined, undefined), unknowns: [examined.reason], notices: [] };
    try {
        const runbook = await runbookOf(examined, runbookInput(about));
        const { unknowns, notices } = examined;
        return {
            histories: describe(about, examined, runbook),
            unknowns: [...unknowns, ...notVerified(examined)],
            notices,
            pending: {
                ...request,
                base: tree.applied.map(({ item }) => item),
                pending: examined.pending.filter(isPlain).map(({ entry }) => ({ ...entry.item, introduced: true })),
            },
        };
    }
    finally {
        await examined.copy.close();
    }
}
/** The same entries, with what a request says of how they are sent. */
function withItemsOf(about, { merged }) {
    const items = new Map(merged.map(item => [item.migration.file.path, item]));
    const withItem = (entry) => ({
        ...entry,
        item: items.get(entry.item.migration.file.path) ?? entry.item,
    });
    const { applied, pending } = about.tree;
    return {
        ...about,
        tree: { ...about.tree, applied: applied.map(withItem), pending: pending.map(withItem) },
    };
}
/** As it is read, or as the project's own command sends it. */
async function replayableOf(about, replay) {
    const { scope, histories, input, openScratch } = about;
    const [first] = histories;
    const why = first?.reading.notReplayable ?? first?.reading.onlyByCommand;
    if (why === undefined && scope.framework.interpreter)
        return (0,result/* success */.k)(replay);
    const sent = first?.reading.notReplayable === undefined
        ? await (0,replay_histories/* sentByCommand */.$)(input, scope, replay, openScratch)
        : undefined;
    return sent ?? (0,result/* failure */.V)(why ?? 'nothing replays them');
}
function runbookInput(about) {
    const { histories, source, tree, unknown, counts } = about;
    return {
        source,
        tree,
        place: placeOf(about),
        unknown,
        several: histories.some(history => history.heads().length > 1) || histories.length > 1,
        directory: workingDirectory(about, about.input.merged),
        late: lateIn(about),
        counts,
    };
}
function isPlain({ presence }) {
    return stateOf(presence) === 'pending';
}
function notVerified({ pending }) {
    return pending.flatMap(({ entry, unverified }) => unverified === undefined
        ? []
        : [
            `What ${entry.item.migration.file.path} does is not known without running it (${unverified}), so whether it exists already is not known either.`,
        ]);
}
function placeOf({ record, source, histories, input }) {
    const directory = histories[0]?.directory ?? '';
    const above = directoryWith(source, directory, input.merged);
    return {
        directory: above !== '' && directory.startsWith(`${above}/`)
            ? directory.slice(above.length + 1)
            : directory || '.',
        table: record.kind === 'read' ? record.table.quoted : (source.tables[0] ?? ''),
    };
}
function workingDirectory({ source, histories }, tree) {
    return directoryWith(source, histories[0]?.directory ?? '', tree);
}
function directoryWith({ beside }, directory, tree) {
    for (let at = directory; at !== ''; at = (0,paths/* parentOf */.gN)(at))
        if (beside?.some(name => tree.file((0,paths/* within */.ux)(at, name)) !== undefined))
            return at;
    return '';
}

;// CONCATENATED MODULE: ./src/modes/doctor/doctor.js






















/** Seconds that a query of a real database waits for somebody else's lock. */
const lockTimeout = 5;
/** Compares a database with the tree, and finds the way out. Never changes the database. */
async function doctor(request, onProgress) {
    const started = performance.now();
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), request.timeout * 1000);
    try {
        const found = await (0,run.endingGitWith)(abort.signal, () => look(request, abort.signal, onProgress));
        return { ...found, seconds: Math.round(performance.now() - started) / 1000 };
    }
    catch (error) {
        const reason = abort.signal.aborted
            ? `The run was not finished after ${request.timeout} s. Give it more time with --timeout.`
            : await (0,run_check/* expectedReason */.LV)(error);
        return inconclusive(reason, performance.now() - started);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A commit that is named whole, as people read it. */
function shortName(name) {
    return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 7) : name;
}
function inconclusive(reason, milliseconds = 0) {
    return {
        version: 1,
        verdict: 'inconclusive',
        database: '',
        tree: '',
        engine: null,
        histories: [],
        unknowns: [reason],
        notices: [],
        seconds: Math.round(milliseconds) / 1000,
    };
}
async function look(request, deadline, onProgress) {
    onProgress('Reading git objects');
    const opened = await (0,local.compareLocally)({
        directory: request.repo,
        ...(request.owned ? { owned: request.owned } : {}),
        base: 'none',
        fetch: false,
        ...(request.ref === undefined ? {} : { head: request.ref }),
    });
    let engine;
    try {
        const { input, scopes } = await readTree(request, opened.comparison, deadline);
        onProgress('Reading the database');
        const { live, recorded } = await readDatabase(request, scopes);
        const unknowns = [];
        const notices = [];
        const histories = [];
        const preflights = [];
        if (scopes.length === 0)
            unknowns.push('No migrations were found. Name their directories under `histories:` in .migration-gate.yml.');
        const names = await (0,replay_request/* extensionsNamed */.q)(input);
        const openScratch = async () => {
            const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
            const { statementTimeout, allowProduction, allowOtherDatabases } = request;
            const options = {
                statementTimeout,
                extensions: extensionsOf(live, names),
                allowProduction,
                allowOtherDatabases,
            };
            // A tree that may be anybody's, and no engine that is named: the one with a sandbox.
            const { postgres, trust } = request;
            const wanted = (0,config_trust/* mayRunCommands */.n$)(trust) ? postgres : (0,engine_choice/* embeddedUnlessNamed */.E0)(postgres);
            engine ??= await openEngine(wanted, { ...options, nearest: live.major });
            return engine;
        };
        for (const [index, scope] of scopes.entries()) {
            const record = recorded[index] ?? { kind: 'no table', source: undefined };
            const found = await diagnoseScope({ scope, record, live, input, openScratch, onProgress });
            histories.push(...found.histories);
            unknowns.push(...found.unknowns);
            notices.push(...found.notices);
            if (request.preflight && found.pending)
                preflights.push(...(await askPreflight(request, found.pending, await openScratch())));
        }
        const restored = await engine?.restore?.();
        unknowns.push(...(restored?.unknowns ?? []));
        notices.push(...(restored?.notices ?? []));
        const wrong = histories.some(diagnosis/* isWrong */.cG) || preflights.some(({ rows }) => rows !== '0');
        return {
            version: 1,
            verdict: wrong ? 'wrong' : unknowns.length > 0 ? 'inconclusive' : 'healthy',
            database: live.name,
            tree: shortName(opened.comparison.head.name),
            engine: engine?.name ?? null,
            histories,
            ...(request.preflight ? { preflight: preflights } : {}),
            unknowns: [...new Set(unknowns)],
            notices: [...new Set(notices)],
            seconds: 0,
        };
    }
    finally {
        await engine?.[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
    }
}
/** What the database has is what a copy of it needs. */
function extensionsOf({ catalog }, named) {
    const there = [...catalog.objects].flatMap(([key, { name }]) => key.startsWith('extension ') ? [name.replaceAll('"', '')] : []);
    return [...new Set([...named, ...there])];
}
async function readTree(request, { baseTree, merged }, deadline) {
    const configFile = request.config ?? load_config.defaultConfigFile;
    const { config } = await (0,load_config.loadConfig)(baseTree, merged, {
        file: configFile,
        allowed: allowed_names/* allowedNames */.R,
        // It says where histories are and what runs on a scratch database. A command runs where the tree is trusted, and only there.
        authority: 'change',
        required: request.config !== undefined,
        withoutBase: true,
    });
    const tree = (0,filtered_tree/* withoutFiles */.O)(merged, await (0,left_out/* leftOutBy */.x)(config));
    const located = await (0,find_histories/* findHistories */.o4)(tree, registry/* frameworks */.Ij, config);
    const changes = (await (0,judge/* changesBetween */.iv)({ tree: baseTree, locations: [] }, { tree, locations: located })).filter(({ merged: history }) => request.only.length === 0 || request.only.includes(history?.name ?? ''));
    const missing = request.only.filter(name => !changes.some(({ merged: history }) => history?.name === name));
    if (missing.length > 0)
        throw new UnknownHistoryError(`There is no history ${missing.join(', ')}. There are: ${(0,change/* sidesOf */.Mm)(changes)
            .map(({ name }) => name)
            .join(', ')}.`);
    const frameworks = await (0,registry/* loadFrameworks */.AZ)((0,change/* sidesOf */.Mm)(changes));
    const input = {
        changes,
        frameworks,
        baseTree,
        merged: tree,
        config,
        configFile,
        mode: 'fresh',
        openEngine: () => Promise.reject(new Error('the doctor opens its own engine')),
        deadline,
        mixed: false,
        trust: request.trust,
        authority: 'change',
        againstNothing: true,
        whole: { base: baseTree, merged },
    };
    return { input, scopes: scopesIn(changes, frameworks) };
}
class UnknownHistoryError extends expected_error/* ExpectedError */.D {
}
function scopesIn(changes, frameworks) {
    const scopes = new Map();
    for (const change of changes) {
        const reading = change.merged?.reading;
        const framework = frameworks.find(({ id }) => id === reading?.framework);
        if (!reading || !framework)
            continue;
        const scope = scopes.get((0,find_histories/* scopeKey */.OD)(reading));
        if (scope)
            scope.changes.push(change);
        else
            scopes.set((0,find_histories/* scopeKey */.OD)(reading), {
                framework,
                changes: [change],
                sources: recordSources(reading.runner?.id ?? framework.id),
            });
    }
    return [...scopes.values()];
}
/** One short transaction: nothing is read from the database once the replay begins. */
async function readDatabase(request, scopes) {
    const { statementTimeout } = request;
    const session = await ReadOnlySession.open(request.database, { statementTimeout, lockTimeout });
    try {
        const versionTables = await versionTablesIn(session, request.versionTable);
        const recorded = [];
        for (const { sources } of scopes) {
            const found = tableFor(sources, versionTables, request.versionTable);
            recorded.push(found ? await readRecord(session, found) : { kind: 'no table', source: sources[0] });
        }
        if (request.versionTable !== undefined && recorded.every(({ kind }) => kind === 'no table'))
            throw new postgres_engine/* EngineUnavailableError */.DG(`--version-table names ${request.versionTable}, and ${session.name} has no table of that name with the columns that its runner creates. Check the name.`);
        const used = recorded.flatMap(one => (one.kind === 'no table' ? [] : [one.table]));
        const all = [...new Set([...used, ...versionTables.filter(({ name }) => name !== 'migrations')])];
        const structure = await readStructure(session, all);
        return { live: { name: session.name, major: session.major, versionTables: all, ...structure }, recorded };
    }
    finally {
        await session[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 19957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServerConnection)
});

// EXTERNAL MODULE: ../../node_modules/pg/esm/index.mjs
var esm = __webpack_require__(15757);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
// EXTERNAL MODULE: ./src/postgres/clock.js
var clock = __webpack_require__(33947);
// EXTERNAL MODULE: ./src/postgres/values.js
var values = __webpack_require__(43687);
;// CONCATENATED MODULE: ./src/postgres/message-query.js



/**
 * One message of the simple protocol, as a query that pg lets others bring (as pg-cursor does).
 * pg's own keeps every row of every statement, which a migration's SELECT could fill the memory with; this one
 * keeps the last statement's, up to the limits.
 */
class MessageQuery {
    #text;
    #settle;
    #fields = [];
    #rows = [];
    #bytes = 0;
    #ended = false;
    #committed = 0;
    #clocks = [];
    constructor(text, settle) {
        this.#text = text;
        this.#settle = settle;
    }
    submit = (connection) => {
        connection.query(this.#text);
    };
    handleRowDescription({ fields }) {
        this.#begin();
        this.#fields = fields;
    }
    handleDataRow({ fields, length }) {
        this.#bytes += length;
        if (this.#rows.length >= values/* maximumRows */.U1 || this.#bytes > values/* maximumRowBytes */.UW)
            return;
        const row = {};
        for (const [index, field] of this.#fields.entries()) {
            row[field.name] = (0,values/* valueFromText */.FC)(fields[index] ?? null, field.dataTypeID);
        }
        if (this.#fields.length !== 1 || !(clock/* clockColumn */.D in row))
            this.#rows.push(row);
        else if (this.#clocks.length < clock/* mostClocks */.NW)
            this.#clocks.push(Number(row[clock/* clockColumn */.D]));
    }
    handleCommandComplete({ text } = {}) {
        // A COMMIT that rolls back says ROLLBACK.
        if (text === 'COMMIT')
            this.#committed++;
        if (this.#ended)
            this.#begin();
        this.#ended = true;
    }
    handleEmptyQuery() {
        this.handleCommandComplete();
    }
    handlePortalSuspended() { }
    handleCopyInResponse(connection) {
        connection.sendCopyFail('the gate sends no data for COPY FROM STDIN');
    }
    handleCopyData() { }
    handleError(error) {
        this.#settle({ ...replyTo(error, this.#committed), ...this.#said() });
    }
    handleReadyForQuery() {
        this.#settle({ kind: 'ok', rows: this.#rows, ...this.#said() });
    }
    #said() {
        return this.#clocks.length > 0 ? { clocks: this.#clocks } : {};
    }
    #begin() {
        this.#ended = false;
        this.#fields = [];
        this.#rows = [];
        this.#bytes = 0;
    }
}
function replyTo(error, committed) {
    if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
        return { kind: 'lost', why: error.message };
    const code = error.code ?? 'XX000';
    // 57Pxx and 25P03 end the session: shut down, terminated, dropped, idle for too long.
    const ends = error.severity === 'FATAL' || error.severity === 'PANIC' || /^(57P|25P03)/.test(code);
    return ends
        ? { kind: 'lost', why: error.message }
        : { kind: 'error', error: errorOf(error, code), committed };
}
function errorOf(error, code) {
    const result = { code, message: error.message };
    for (const field of [
        'detail',
        'hint',
        'internalQuery',
        'where',
        'schema',
        'table',
        'column',
        'constraint',
    ]) {
        const value = error[field];
        if (value !== undefined)
            result[field] = value;
    }
    for (const field of ['position', 'internalPosition']) {
        const value = error[field];
        if (value !== undefined)
            result[field] = Number(value);
    }
    return result;
}

// EXTERNAL MODULE: ./src/postgres/server-tls.js
var server_tls = __webpack_require__(73050);
;// CONCATENATED MODULE: ./src/postgres/server-connection.js




/** Milliseconds until a connection attempt is given up. */
const connectTimeout = 10_000;
/** One session. A lost connection is a value, never an event that nobody listens to. */
class ServerConnection {
    #client;
    #lost;
    #queue = Promise.resolve();
    constructor(client) {
        this.#client = client;
        client.on('error', error => this.#lose(error.message));
        client.on('end', () => this.#lose('the connection was closed'));
    }
    /**
     * @param statementTimeout milliseconds, for the server's own timer; 0 is none
     * @throws what pg throws when there is no server, or it refuses
     */
    static async open(url, statementTimeout, timeoutMs = connectTimeout) {
        // pg would look for it in an environment that no longer has it.
        const { PGPASSWORD } = (0,secrets_out_of_environment.startedWith)();
        if (PGPASSWORD !== undefined)
            esm/* default.defaults */.Ay.defaults.password = PGPASSWORD;
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: (0,server_tls/* withoutTls */.oV)(url),
            ssl: (0,server_tls/* tlsOptions */.YF)(url),
            connectionTimeoutMillis: timeoutMs,
            client_encoding: 'UTF8',
            statement_timeout: statementTimeout,
            keepAlive: true,
        });
        const connection = new ServerConnection(client);
        await client.connect();
        guardMessages(client.connection.stream, why => connection.destroy(why));
        return connection;
    }
    get lost() {
        return this.#lost;
    }
    /** The number by which another session can cancel this one. */
    get processId() {
        const client = this.#client;
        return 'processID' in client && typeof client.processID === 'number' ? client.processID : undefined;
    }
    /** One simple query message after the other. After `timeoutMs` milliseconds without an answer the session is given up. */
    query(sql, timeoutMs) {
        const reply = this.#queue.then(async () => {
            if (timeoutMs === undefined)
                return await this.#send(sql);
            const timer = setTimeout(() => this.destroy('the server does not answer'), timeoutMs);
            try {
                return await this.#send(sql);
            }
            finally {
                clearTimeout(timer);
            }
        });
        this.#queue = reply;
        return reply;
    }
    async close() {
        if (this.#lost !== undefined)
            return;
        this.#lost = 'the connection was closed';
        // A server that does not answer does not say goodbye either.
        const timer = setTimeout(() => this.#client.connection.stream.destroy(), 2000);
        await this.#client.end().catch(() => undefined);
        clearTimeout(timer);
    }
    /** Without waiting for anything: for a server that does not answer. */
    destroy(why) {
        this.#lose(why);
        this.#client.connection.stream.destroy();
    }
    #send(sql) {
        if (this.#lost !== undefined)
            return Promise.resolve({ kind: 'lost', why: this.#lost });
        return new Promise(resolve => {
            const settle = (reply) => {
                // What ended the connection says more than that it has ended.
                if (reply.kind === 'lost')
                    this.#lose(reply.why);
                resolve(reply.kind === 'lost' ? { kind: 'lost', why: this.#lost ?? reply.why } : reply);
            };
            this.#client.query(new MessageQuery(sql, settle));
        });
    }
    #lose(why) {
        this.#lost ??= why;
    }
}
/** Bytes. pg makes one string of a value, and JavaScript has none longer than 512 MB: it would throw where nobody catches. */
const maxMessageLength = 256 * 1024 * 1024;
/**
 * Watches the bytes of a session that is open, before pg reads them. A message that is too long to be read, or
 * that pg fails on, ends the session by `stop` and not the process by an exception.
 */
function guardMessages(stream, stop) {
    const readers = stream.listeners('data');
    stream.removeAllListeners('data');
    const head = Buffer.alloc(5);
    let headLength = 0;
    let missing = 0;
    let stopped = false;
    stream.on('data', (chunk) => {
        if (stopped)
            return;
        for (let at = 0; at < chunk.length;) {
            if (missing > 0) {
                const part = Math.min(missing, chunk.length - at);
                at += part;
                missing -= part;
                continue;
            }
            const copied = chunk.copy(head, headLength, at);
            at += copied;
            headLength += copied;
            if (headLength < head.length)
                continue;
            headLength = 0;
            missing = head.readInt32BE(1) - 4;
            if (missing > maxMessageLength) {
                stopped = true;
                stop(`a single value of ${Math.round(missing / 1024 ** 2)} MB was more than can be read`);
                return;
            }
        }
        try {
            for (const read of readers)
                read.call(stream, chunk);
        }
        catch (error) {
            stopped = true;
            stop(error instanceof Error ? error.message : String(error));
        }
    });
}


/***/ }),

/***/ 73050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   eG: () => (/* binding */ tlsAttempts),
/* harmony export */   oV: () => (/* binding */ withoutTls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97005);


/** Parameters of libpq that are about TLS and that we act on ourselves. */
const parameters = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl', 'uselibpqcompat'];
/** What to try one after the other, as libpq does it: each a URL with a mode that leaves nothing open. */
function tlsAttempts(url) {
    const asked = new URL(url).searchParams.get('sslmode') ?? (0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__.startedWith)().PGSSLMODE ?? '';
    const named = (...modes) => modes.map(mode => withMode(url, mode));
    switch (asked) {
        case 'prefer':
            return named('require', 'disable');
        case 'allow':
            return named('disable', 'require');
        // No word about it: a server that insists on TLS gets it.
        case '':
            return isLocal(url) || new URL(url).searchParams.has('ssl') ? [url] : named('disable', 'require');
        default:
            return [url];
    }
}
/** Of a URL from `tlsAttempts`. False: no TLS. Throws where a file that the URL names can't be read. */
function tlsOptions(url) {
    const query = new URL(url).searchParams;
    const mode = query.get('sslmode') ?? (/^(?:true|1)$/.test(query.get('ssl') ?? '') ? 'verify-full' : 'disable');
    if (mode === 'disable' || isLocal(url))
        return false;
    const file = (name) => {
        const path = query.get(name);
        return path === null || path === 'system' ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    };
    const [ca, cert, key] = [file('sslrootcert'), file('sslcert'), file('sslkey')];
    // With a root certificate `require` means `verify-ca`.
    const verifies = mode.startsWith('verify') || (mode === 'require' && ca !== undefined);
    return {
        rejectUnauthorized: verifies,
        ...(verifies && mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
        ...(ca && { ca }),
        ...(cert && { cert }),
        ...(key && { key }),
    };
}
function withoutTls(url) {
    const parsed = new URL(url);
    for (const name of parameters)
        parsed.searchParams.delete(name);
    return parsed.href;
}
function withMode(url, mode) {
    const parsed = new URL(url);
    parsed.searchParams.set('sslmode', mode);
    return parsed.href;
}
/** A Unix socket: libpq uses no TLS there either. */
function isLocal(url) {
    const parsed = new URL(url);
    return (parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)).startsWith('/');
}


/***/ }),

/***/ 47762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   L6: () => (/* binding */ isServerUrl),
/* harmony export */   dk: () => (/* binding */ urlFor),
/* harmony export */   nx: () => (/* binding */ managedService),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** The URL as it may be shown: without password, and without what may hide one in its query. */
function redactUrl(url) {
    const parsed = parse(url);
    if (!parsed)
        return url.replace(/\/\/[^@/]*@/, '//***@').replace(/password\s*=\s*\S+/gi, 'password=***');
    if (parsed.password)
        parsed.password = '***';
    for (const key of [...parsed.searchParams.keys()]) {
        if (/pass|key|secret|token/i.test(key))
            parsed.searchParams.set(key, '***');
    }
    return parsed.href;
}
/** The same server and login, another database, and a session name of ours. */
function urlFor(url, database, applicationName) {
    const parsed = new URL(url);
    if (database !== undefined)
        parsed.pathname = `/${encodeURIComponent(database)}`;
    parsed.searchParams.set('application_name', applicationName);
    return parsed.href;
}
function isServerUrl(url) {
    const parsed = parse(url);
    return parsed !== undefined && /^postgres(ql)?:$/.test(parsed.protocol);
}
/** "localhost:5432" */
function hostOf(url) {
    const parsed = parse(url);
    const host = parsed?.searchParams.get('host') ?? parsed?.hostname;
    return `${decodeURIComponent(host || 'localhost')}:${parsed?.port || '5432'}`;
}
/** Host names under which only managed services answer, which are somebody's real database. */
const managed = [
    { service: 'Amazon RDS', host: /\.rds\.amazonaws\.com(\.cn)?$/ },
    { service: 'Amazon Redshift', host: /\.redshift(-serverless)?\.amazonaws\.com$/ },
    { service: 'Supabase', host: /\.(supabase\.(co|com|net)|supabase\.in)$/ },
    { service: 'Neon', host: /\.neon\.(tech|build)$/ },
    { service: 'Render', host: /(\.render\.com|-postgres\.render\.com)$/ },
    {
        service: 'Azure Database for PostgreSQL',
        host: /\.postgres(hsc)?\.(cosmos|database)\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/,
    },
    { service: 'Google Cloud SQL', host: /(^\/cloudsql\/|\.sql\.goog$)/ },
    {
        service: 'Heroku (or another server on Amazon EC2)',
        host: /\.(compute(-1)?\.amazonaws\.com|herokuapp\.com|heroku\.com)$/,
    },
    { service: 'DigitalOcean', host: /\.db\.ondigitalocean\.com$/ },
    { service: 'Aiven', host: /\.aivencloud\.com$/ },
    { service: 'Fly.io', host: /(\.fly\.dev|\.flycast|\.flympg\.net)$/ },
    { service: 'Railway', host: /\.(railway\.app|rlwy\.net)$/ },
    { service: 'Timescale', host: /\.(tsdb\.cloud\.timescale\.com|timescaledb\.io)$/ },
    { service: 'Crunchy Bridge', host: /\.(postgresbridge\.com|crunchybridge\.com)$/ },
    { service: 'CockroachDB Cloud', host: /\.cockroachlabs\.cloud$/ },
    { service: 'Xata', host: /\.xata\.(sh|tech)$/ },
    { service: 'PlanetScale', host: /\.(psdb\.cloud|pg\.psdb\.cloud)$/ },
    { service: 'Vercel Postgres', host: /\.postgres\.vercel-storage\.com$/ },
];
/** The managed service that a URL belongs to, as a reader knows it. */
function managedService(url) {
    const parsed = parse(url);
    if (!parsed)
        return undefined;
    const hosts = [
        parsed.hostname,
        parsed.searchParams.get('host') ?? '',
        parsed.searchParams.get('hostaddr') ?? '',
    ].map(host => decodeURIComponent(host).toLowerCase().replace(/\.$/, ''));
    return managed.find(({ host }) => hosts.some(name => host.test(name)))?.service;
}
function parse(url) {
    // Node's URL wants a host where libpq does not (`postgres:///name?host=/var/run/postgresql`), but takes an empty one.
    return URL.canParse(url) ? new URL(url) : undefined;
}


/***/ }),

/***/ 43687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ valueFromText),
/* harmony export */   U1: () => (/* binding */ maximumRows),
/* harmony export */   UW: () => (/* binding */ maximumRowBytes)
/* harmony export */ });
/**
 * How a value in text format becomes a JavaScript value: the same for every engine, so that a guard gets
 * the same answer from each of them. What is not listed stays the text that psql would show.
 */
function valueFromText(text, typeOid) {
    if (text === null)
        return null;
    switch (typeOid) {
        case 16: // bool
            return text === 't';
        case 21: // int2
        case 23: // int4
        case 26: // oid
        case 700: // float4
        case 701: // float8
            return Number(text);
        case 20: {
            // int8, which count(*) returns: a number wherever that is exact.
            const value = Number(text);
            return Number.isSafeInteger(value) ? value : text;
        }
        case 114: // json
        case 3802: // jsonb
            return JSON.parse(text);
        default: {
            const element = elementTypes.get(typeOid);
            return element === undefined ? text : (arrayFromText(text, element) ?? text);
        }
    }
}
/** Of arrays that have a type of their own in every database: name, text, varchar, bool, int2, int4, int8, oid, uuid. */
const elementTypes = new Map([
    [1003, 19],
    [1009, 25],
    [1015, 1043],
    [1000, 16],
    [1005, 21],
    [1007, 23],
    [1016, 20],
    [1028, 26],
    [2951, 2950],
]);
/**
 * `{a,"b c",NULL}`; undefined for an array of arrays.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
function arrayFromText(text, element) {
    if (!/^\{[^{]/.test(text))
        return undefined;
    if (text === '{}')
        return [];
    return [...text.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.)*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
        if (quoted !== undefined)
            return valueFromText(quoted.replace(/\\(.)/g, '$1'), element);
        return valueFromText(plain === 'NULL' ? null : plain, element);
    });
}
/** No reader of an outcome needs more, and a result set must not be able to exhaust the memory of the gate. */
const maximumRows = 10_000;
/** The same in bytes, for few and long rows. */
const maximumRowBytes = 32 * 1024 * 1024;


/***/ }),

/***/ 1320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ allowedNames)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);

/** What a configuration may name. Rules are loaded only where somebody asks. */
async function allowedNames() {
    const { ruleMetas } = await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(5917), __webpack_require__.e(9765)]).then(__webpack_require__.bind(__webpack_require__, 43458));
    return {
        frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .Ij.map(({ id }) => id),
        rules: ruleMetas.map(({ id }) => id),
        severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
    };
}


/***/ })

};
