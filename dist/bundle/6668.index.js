export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor),
/* harmony export */   G: () => (/* binding */ isFor)
/* harmony export */ });
/**
 * The command that replays the histories of a scope, if the configuration has one for them. `mustBeNamed`: one that says
 * nothing of whom it is for is another scope's.
 */
function commandFor(commands, changes, mustBeNamed = false) {
    const meant = commands.filter(({ framework, history }) => !mustBeNamed || framework || history);
    return meant.find(command => isFor(command, changes));
}
/** Is one of a scope's histories meant? By its name, its directory, or its scope. */
function isFor({ framework, history }, changes) {
    return changes
        .flatMap(({ base, merged }) => [base, merged].flatMap(one => one?.reading ?? []))
        .some(reading => (framework === undefined || framework === reading.framework) &&
        (history === undefined || [reading.name, reading.directory, reading.scope].includes(history)));
}


/***/ }),

/***/ 90040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const setting = config.schemas.find(one => (0,_command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .G)(one, changes));
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
        const every = scopes.filter(changes => (0,_command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .G)(setting, changes));
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
    return `schema names ${file}, which is not in the repository. Correct the path, or take it out.`;
}
function isProgram(changes) {
    return changes.some(({ base, merged }) => (merged ?? base)?.reading.onlyByCommand !== undefined);
}
function ambiguous({ file }, scopes) {
    const names = scopes.flatMap(([change]) => (change?.merged ?? change?.base)?.name ?? []);
    return `schema names ${file}, and the repository has several histories (${names.slice(0, 4).join(', ')}): say with \`history:\` which of them makes it.`;
}


/***/ })

};
