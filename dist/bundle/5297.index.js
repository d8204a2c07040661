export const id = 5297;
export const ids = [5297];
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

/***/ 21852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pendingWithRepeatable),
/* harmony export */   T: () => (/* binding */ pendingByIdentity)
/* harmony export */ });
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
function pendingByIdentity(base, merged) {
    return merged.migrations.filter(migration => base?.counterpartOf(migration) === undefined ||
        // A second one of the same identity is reported as that, and runs like a new one.
        (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1));
}
/** The same, with what runs again. What stands for others (a baseline) is for new databases alone. */
function pendingWithRepeatable(base, merged) {
    const isNew = new Set(pendingByIdentity(base, merged));
    const hasBase = (base?.migrations.length ?? 0) > 0;
    return merged.migrations.filter(migration => {
        if (migration.repeatable === 'always')
            return true;
        if (migration.repeatable === 'when changed') {
            const before = base?.get(migration.id);
            return !before || (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(before) !== (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration);
        }
        return isNew.has(migration) && !(hasBase && migration.replaces.length > 0);
    });
}


/***/ }),

/***/ 10727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ searchPathSql),
/* harmony export */   D: () => (/* binding */ searchPathIn)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);

/** The first of the files that says one in words of its own: what a variable holds only the project knows. */
async function searchPathIn(files, tree) {
    const blobs = await tree.read(files);
    for (const { path, oid } of files) {
        const blob = blobs.get(oid);
        const schemas = blob && searchPathOf((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blob));
        if (schemas)
            return { path, schemas };
    }
    return undefined;
}
/** A schema, `"$user"`, or a constant of the file in an f-string. */
const name = String.raw `["']?(?:\$user|\{?\w{1,63}\}?)["']?`;
/** `SET search_path TO a, "b"`, `-c search_path=a,b`, and the same in a URL. */
const written = new RegExp(String.raw `(?:\bset[ \t]+(?:session[ \t]+)?search_path[ \t]*(?:=|\bto\b)[ \t]*|-c(?:[ \t+]|%20)?search_path(?:=|%3D))(\\?${name}(?:[ \t]*(?:,|%2C)[ \t]*\\?${name})*)`, 'gi');
const assignedText = /^(\w+)[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*["'](\w+)["'][ \t]*(?:#.*)?$/gm;
function searchPathOf(text) {
    if (!/search_path/i.test(text))
        return undefined;
    const code = text.replace(/^[ \t]*#.*$/gm, '');
    for (const [, list = ''] of code.matchAll(written)) {
        const schemas = list.split(/,|%2C/i).map(one => schemaOf(one.replace(/[\s"'\\]/g, ''), code));
        if (schemas.every(one => one !== undefined))
            return schemas;
    }
    return undefined;
}
function schemaOf(word, code) {
    const constant = /^\{(\w+)\}$/.exec(word)?.[1];
    if (constant === undefined)
        return word;
    const values = new Set([...code.matchAll(assignedText)].flatMap(([, name, value]) => (name === constant ? [value] : [])));
    return values.size === 1 ? [...values][0] : undefined;
}
/** What brings a database to that; `creates`: the migrations create schemas themselves. */
function searchPathSql({ schemas }, creates) {
    const quoted = schemas.map(one => `"${one}"`);
    const made = creates ? [] : schemas.filter(one => one !== 'public' && one !== '$user' && !/^pg_/i.test(one));
    return [
        ...made.map(one => `CREATE SCHEMA IF NOT EXISTS "${one}"`),
        `SET search_path TO ${quoted.join(', ')}`,
    ].join(';\n');
}


/***/ }),

/***/ 65297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayHistories: () => (/* binding */ replayHistories),
  $: () => (/* binding */ sentByCommand)
});

// EXTERNAL MODULE: ./src/config/trust.js
var trust = __webpack_require__(46310);
// EXTERNAL MODULE: ./src/frameworks/find-histories.js
var find_histories = __webpack_require__(2193);
// EXTERNAL MODULE: ./src/model/change.js
var model_change = __webpack_require__(72395);
// EXTERNAL MODULE: ./src/model/report.js
var model_report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/postgres/engine.js
var postgres_engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/process/harden.js
var harden = __webpack_require__(86825);
// EXTERNAL MODULE: ./src/replay/steps.js
var steps = __webpack_require__(5370);
;// CONCATENATED MODULE: ./src/gate/read-in-part.js

/** Why only a command replays all of these histories, where that is so. */
function onlyByCommandIn([change]) {
    return (change?.base ?? change?.merged)?.reading.onlyByCommand;
}
/** Is anything known of what the change sends? Else a replay would run nothing of it. */
async function sendsAnything(request) {
    const interpreter = request.interpreterFor('fresh');
    let sends = false;
    for (const item of [...request.merged, ...request.pending])
        if (item.introduced && !sends)
            await (0,steps/* readSteps */.I)(interpreter, item, step => {
                sends ||= step.kind === 'sql' || step.kind === 'stops';
                return undefined;
            });
    return sends;
}
/** More reasons say no more. */
const mostNamed = 3;
/** Where programs are read, what ran and what failed is proven. What is in doubt was not tried. */
function reportOfPart(report, brought) {
    const met = [...report.met].map(([path, sentence]) => `Not all of ${path} of base was run here. ${sentence}`);
    const doubts = [...report.unknowns, ...met];
    const more = doubts.length - mostNamed;
    const own = new Set(report.findings.flatMap(({ introduced, severity, path }) => introduced && severity === 'error' ? path : []));
    const inDoubt = doubts.length > 0 ? brought.filter(path => !own.has(path)) : [];
    const known = new Set(report.notChecked.map(({ path }) => path));
    return {
        ...report,
        findings: report.findings.filter(({ introduced }) => introduced),
        unknowns: [],
        notices: [
            ...report.notices,
            ...doubts.slice(0, mostNamed),
            ...(more > 0 ? [`There are ${more} more reasons like these; a command settles all of them.`] : []),
        ],
        notChecked: [
            ...report.notChecked,
            ...inDoubt.filter(path => !known.has(path)).map(path => ({ path, why: doubts[0] ?? '' })),
        ],
    };
}

// EXTERNAL MODULE: ./src/gate/replay-request.js + 2 modules
var replay_request = __webpack_require__(72429);
// EXTERNAL MODULE: ./src/gate/replay-result.js
var replay_result = __webpack_require__(10338);
// EXTERNAL MODULE: ./src/command-replay/command-for.js
var command_for = __webpack_require__(86706);
;// CONCATENATED MODULE: ./src/gate/replay-scopes.js





/** Before an engine is opened: what a request needs may be an extension that no migration names. */
async function preparedScopes(input, scopes, result) {
    const prepared = [];
    for (const changes of scopes) {
        const scope = scopeOf(input, changes);
        if (!scope)
            continue;
        const { reading, framework, command, notRun } = scope;
        const { notReplayable, onlyByCommand, readInPart } = reading;
        if (notReplayable !== undefined) {
            leaveOut(changes, notReplayable, result);
            if (input.mode !== 'auto')
                result.unknowns.push(`${reading.name} can't be replayed: ${notReplayable}. Leave out --replay ${input.mode}, or exclude it.`);
            continue;
        }
        const why = command ? undefined : onlyByCommand;
        const isRead = why === undefined || readInPart === true;
        const request = isRead && (await (0,replay_request/* requestFor */.p)(input, framework, changes, { readsFiles: !command }));
        if (why !== undefined && (!request || !(await sendsAnything(request)))) {
            leaveOut(changes, notRun ?? why, result);
            if (notRun === undefined)
                result.needCommands.push(...changes);
            else
                result.unknowns.push(`${reading.name} was not checked: ${notRun}, and nothing but that command can replay it.`);
        }
        else if (request) {
            if (notRun !== undefined)
                result.notices.push(`${reading.name} was replayed by reading its files: ${notRun}.`);
            prepared.push({ changes, scope, request });
        }
    }
    return prepared;
}
function scopeOf(input, changes) {
    const reading = (changes[0]?.base ?? changes[0]?.merged)?.reading;
    const framework = input.frameworks.find(({ id }) => id === reading?.framework);
    if (!reading || !framework)
        return undefined;
    // What base says counts: a change can't make its own files look foreign.
    const named = commandOf(input, framework, changes);
    const command = (0,trust/* mayRunCommands */.n$)(input.trust) ? named : undefined;
    return {
        reading,
        framework,
        command,
        notRun: named && !command ? (0,trust/* whyNotRun */.hv)(named.run, input.trust) : undefined,
    };
}
function leaveOut(changes, reason, result) {
    for (const change of changes) {
        const notChecked = (0,replay_result/* broughtBy */.dB)(change).map(path => ({ path, why: reason }));
        (0,replay_result/* note */.N4)(result, change, { replay: 'not replayed', reason, notVerified: [], notChecked });
    }
}
/** Beside histories that are read, files that look like another runner's get no command that is not named for them. */
function commandOf({ config, mixed }, { onlyByCommand }, changes) {
    return (0,command_for/* commandFor */.Fw)(config.commands, (0,command_for/* readingsOf */.RO)(changes), mixed && onlyByCommand === true);
}

// EXTERNAL MODULE: ./src/gate/schema-files.js
var schema_files = __webpack_require__(16668);
;// CONCATENATED MODULE: ./src/gate/replay-histories.js












/** Replays every scope whose framework can be interpreted, one after the other on one engine. */
async function replayHistories(input) {
    const result = (0,replay_result/* emptyResult */.$)();
    const scopes = new Map();
    for (const change of input.changes) {
        const reading = (change.merged ?? change.base)?.reading;
        if (!reading)
            continue;
        const key = (0,find_histories/* scopeKey */.OD)(reading);
        scopes.set(key, [...(scopes.get(key) ?? []), change]);
    }
    result.unknowns.push(...(0,schema_files/* unusableSchemas */.O)(input, [...scopes.values()]));
    let engine;
    try {
        const prepared = await preparedScopes(input, [...scopes.values()], result);
        const builtWith = prepared.flatMap(({ request }) => request.builtBase?.extensions ?? []);
        for (const { changes, scope, request } of prepared) {
            engine ??= await input.openEngine([...(await (0,replay_request/* extensionsNamed */.q)(input)), ...builtWith]);
            result.engine = engine.name;
            if (engine.sandbox)
                result.sandbox = [...engine.sandbox, (0,harden/* parentLayer */.k)()];
            const report = await replayScope(input, request, changes, { engine, command: scope.command });
            noteReport(result, changes, report);
            noteCourse(result, changes, input.againstNothing ? { ...report, change: undefined } : report);
            noteWhoRan(result, changes, report, scope.command);
        }
        // Beside histories that are read, a directory of programs may be another database's; alone it is what was asked for.
        if (input.mode !== 'auto' && !input.mixed)
            for (const { merged, base } of result.needCommands) {
                const reading = (merged ?? base)?.reading;
                result.unknowns.push(`${reading?.name} can't be replayed: ${reading?.onlyByCommand}. Name the command that does it in ${input.configFile} under \`command:\`, or leave out --replay ${input.mode}.`);
            }
    }
    catch (error) {
        if (!(error instanceof postgres_engine/* EngineUnavailableError */.DG))
            throw error;
        result.unknowns.push(error.message);
    }
    finally {
        const changed = await engine?.restore?.();
        result.notices.push(...(changed?.notices ?? []));
        result.unknowns.push(...(changed?.unknowns ?? []));
        await engine?.[Symbol.asyncDispose]();
    }
    return result;
}
function noteWhoRan(result, changes, report, command) {
    if (!command) {
        if (onlyByCommandIn(changes) !== undefined && report.notChecked.length > 0)
            result.readInPart.push(...changes);
        return;
    }
    if (!ranWell(report))
        return;
    for (const { framework, name } of (0,model_change/* sidesOf */.Mm)(changes))
        result.ranByCommand.add((0,model_report/* coverageKey */.US)(framework, name));
}
/** Every incoming migration ran, on both ways to a database, and both ended alike. */
function ranWell({ findings, unknowns, notVerified, notChecked, modesDone }) {
    return (modesDone.fresh &&
        modesDone.upgrade &&
        unknowns.length === 0 &&
        notChecked.length === 0 &&
        !notVerified.some(({ introduced }) => introduced) &&
        !findings.some(({ introduced, severity }) => introduced && severity !== 'note'));
}
function noteReport(result, changes, report) {
    result.findings.push(...report.findings);
    result.unknowns.push(...report.unknowns);
    result.notices.push(...report.notices);
    for (const path of report.apart)
        result.apart.add(path);
    for (const [path, sentence] of report.met)
        result.met.set(path, sentence);
    const replay = modeOf(report.modesDone);
    const notVerified = report.notVerified.map(({ path, line, why, introduced }) => ({
        path,
        line,
        why,
        introduced,
    }));
    for (const change of changes) {
        const partly = (change.merged ?? change.base)?.reading.partly;
        const brought = new Set((0,replay_result/* broughtBy */.dB)(change));
        const notChecked = report.notChecked.filter(({ path }) => brought.has(path));
        const rows = report.rows && brought.size > 0 ? { rows: report.rows } : {};
        const locks = report.locks.filter(({ path }) => brought.has(path));
        const downs = report.downs.filter(({ up }) => brought.has(up)).map(({ up: _, ...down }) => down);
        (0,replay_result/* note */.N4)(result, change, {
            replay,
            notVerified,
            notChecked,
            ...rows,
            ...(partly ? { reason: partly } : {}),
            ...(locks.length > 0 ? { locks } : {}),
            ...(downs.length > 0 ? { downs } : {}),
        });
    }
}
/** `change`: absent where there is no base whose schema it could change. */
function noteCourse(result, changes, { course, change }) {
    const sides = (0,model_change/* sidesOf */.Mm)(changes);
    const [first] = sides;
    if (!first || !course)
        return;
    const { fresh, upgrade } = course;
    const of = { framework: first.framework, histories: [...new Set(sides.map(({ name }) => name))].sort() };
    result.courses.push({
        ...of,
        ...(fresh ? { fresh: fresh.steps } : {}),
        ...(upgrade ? { upgrade: upgrade.steps } : {}),
        ...(change ? { schema: change } : {}),
    });
    for (const track of ['fresh', 'upgrade']) {
        const times = course[track]?.times;
        if (times && times.migrations > 0)
            result.times.push({ ...of, track, ...times });
    }
}
async function replayScope(input, request, changes, { engine, command }) {
    const { replay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5599), __webpack_require__.e(3837), __webpack_require__.e(1964), __webpack_require__.e(9025)]).then(__webpack_require__.bind(__webpack_require__, 29025));
    const { explainFacts, explainReplay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5599), __webpack_require__.e(3837), __webpack_require__.e(5349)]).then(__webpack_require__.bind(__webpack_require__, 75349));
    if (!command) {
        const report = await explainReplay(request, await replay(request, engine));
        return onlyByCommandIn(changes) === undefined ? report : reportOfPart(report, changes.flatMap(replay_result/* broughtBy */.dB));
    }
    const { replayByCommand } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(5599), __webpack_require__.e(3837), __webpack_require__.e(1964), __webpack_require__.e(9539), __webpack_require__.e(9025), __webpack_require__.e(4864), __webpack_require__.e(4702), __webpack_require__.e(2741)]).then(__webpack_require__.bind(__webpack_require__, 82741));
    const directories = directoriesOf(changes);
    const facts = await replayByCommand({ request, command, whole: input.whole, directories }, engine);
    const report = await explainFacts(request, facts);
    const instead = facts.readInstead && (await explainReplay(request, facts.readInstead)).findings;
    return { ...report, findings: [...report.findings, ...facts.findings, ...(instead ?? [])] };
}
/**
 * Histories that are programs, as the SQL that the project's own command makes of them. Undefined: the configuration names
 * none. A sentence's end where it was not run, or did not get through.
 */
async function sentByCommand(input, { framework, changes }, request, openEngine) {
    const command = commandOf(input, framework, changes);
    if (!command)
        return undefined;
    if (!(0,trust/* mayRunCommands */.n$)(input.trust))
        return (0,result/* failure */.V)((0,trust/* whyNotRun */.hv)(command.run, input.trust));
    const { requestAsSent } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(5599), __webpack_require__.e(1964), __webpack_require__.e(9539), __webpack_require__.e(4864), __webpack_require__.e(4702), __webpack_require__.e(1296)]).then(__webpack_require__.bind(__webpack_require__, 91296));
    return await requestAsSent({ request, command, whole: input.whole, directories: directoriesOf(changes) }, await openEngine());
}
function directoriesOf(changes) {
    return [...new Set((0,model_change/* sidesOf */.Mm)(changes).map(({ directory }) => directory))];
}
function modeOf({ fresh, upgrade }) {
    if (fresh && upgrade)
        return 'both';
    if (fresh)
        return 'fresh';
    return upgrade ? 'upgrade' : 'not replayed';
}


/***/ }),

/***/ 72429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ extensionsNamed),
  p: () => (/* binding */ requestFor)
});

// EXTERNAL MODULE: ./src/frameworks/find-histories.js
var find_histories = __webpack_require__(2193);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var frameworks_pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/search-path.js
var search_path = __webpack_require__(10727);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/replay/version-table.js
var version_table = __webpack_require__(77824);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/version-tables.js



const numberOf = ({ name, version }) => /^\d{1,18}/.exec(version ?? (0,versions/* numberedName */.Ys)(name)?.version ?? '')?.[0] ?? '0';
const written = (migration) => (0,version_table/* textValue */.v)(migration.version ?? (0,versions/* numberedName */.Ys)(migration.name)?.version ?? migration.name);
/**
 * By the runner's id, its table as it creates it. Each is measured: the scenario `own-table`. One that is called
 * `migrations`, as many a project's own table, is left out.
 */
const versionTables = (0,by_name/* byName */.n)({
    'golang-migrate': {
        name: 'schema_migrations',
        columns: 'version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL',
        row: migration => ({ version: numberOf(migration), dirty: 'false' }),
        lastAlone: true,
    },
    goose: {
        name: 'goose_db_version',
        columns: 'id integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, version_id bigint NOT NULL, is_applied boolean NOT NULL, tstamp timestamp NOT NULL DEFAULT now()',
        row: migration => ({ version_id: numberOf(migration), is_applied: 'true' }),
    },
    dbmate: {
        name: 'schema_migrations',
        columns: 'version varchar PRIMARY KEY',
        row: migration => ({ version: written(migration) }),
    },
    'sql-migrate': {
        name: 'gorp_migrations',
        columns: 'id text NOT NULL PRIMARY KEY, applied_at timestamptz',
        row: ({ id }) => ({ id: (0,version_table/* textValue */.v)(id) }),
    },
    pop: {
        name: 'schema_migration',
        columns: 'version varchar(14) NOT NULL PRIMARY KEY',
        row: migration => ({ version: written(migration) }),
    },
    // `createTransactionalMigrationTable` in popx/migrator.go
    popx: {
        name: 'schema_migration',
        columns: 'version varchar(48) NOT NULL UNIQUE, version_self int NOT NULL DEFAULT 0',
        row: migration => ({ version: written(migration) }),
    },
    tern: {
        name: 'schema_version',
        columns: 'version int4 NOT NULL',
        row: migration => ({ version: numberOf(migration) }),
        lastAlone: true,
    },
    sqlx: {
        name: '_sqlx_migrations',
        columns: 'version bigint PRIMARY KEY, description text NOT NULL, installed_on timestamptz NOT NULL DEFAULT now(), success boolean NOT NULL, checksum bytea NOT NULL, execution_time bigint NOT NULL',
        row: migration => ({
            version: numberOf(migration),
            description: (0,version_table/* textValue */.v)(migration.name),
            success: 'true',
            checksum: "''::bytea",
            execution_time: '0',
        }),
    },
    refinery: {
        name: 'refinery_schema_history',
        columns: 'version int4 PRIMARY KEY, name varchar(255), applied_on varchar(255), checksum varchar(255)',
        row: migration => ({ version: numberOf(migration), name: (0,version_table/* textValue */.v)(migration.name) }),
    },
    'node-pg-migrate': {
        name: 'pgmigrations',
        columns: 'id serial PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL',
        row: ({ name }) => ({ name: (0,version_table/* textValue */.v)(name), run_on: 'now()' }),
    },
    postgrator: {
        name: 'schemaversion',
        columns: 'version bigint PRIMARY KEY, name text, md5 text, run_at timestamptz',
        row: migration => ({ version: numberOf(migration), name: (0,version_table/* textValue */.v)(migration.name) }),
    },
    bun: {
        name: 'bun_migrations',
        columns: 'id bigserial PRIMARY KEY, name varchar, group_id bigint, migrated_at timestamptz NOT NULL DEFAULT now()',
        row: migration => ({ name: written(migration), group_id: '1' }),
    },
    // Where it keeps that is the project's choice; its documentation shows Sequelize's storage first.
    umzug: sequelizes(),
    // The name that its documentation gives the table: it has no default.
    pyway: {
        name: 'pyway',
        columns: 'installed_rank serial PRIMARY KEY, version varchar(20) NOT NULL, extension varchar(20) NOT NULL, name varchar(125) NOT NULL, checksum varchar(25) NOT NULL, apply_timestamp timestamp DEFAULT now()',
        row: ({ id, version }) => ({
            version: (0,version_table/* textValue */.v)(version ?? id),
            extension: "'SQL'",
            name: (0,version_table/* textValue */.v)(id),
            checksum: "''",
        }),
    },
    play: {
        name: 'play_evolutions',
        columns: 'id int NOT NULL PRIMARY KEY, hash varchar(255) NOT NULL, applied_at timestamp NOT NULL, apply_script text, revert_script text, state varchar(255), last_problem text',
        row: migration => ({ id: numberOf(migration), hash: "''", applied_at: 'now()', state: "'applied'" }),
    },
    'graphile-migrate': {
        name: 'graphile_migrate.migrations',
        columns: 'hash text PRIMARY KEY, previous_hash text REFERENCES graphile_migrate.migrations, filename text NOT NULL, date timestamptz NOT NULL DEFAULT now()',
        row: ({ name }) => ({ hash: (0,version_table/* textValue */.v)(name), filename: (0,version_table/* textValue */.v)(name) }),
    },
    diesel: {
        name: '__diesel_schema_migrations',
        columns: 'version varchar(50) PRIMARY KEY NOT NULL, run_on timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP',
        row: migration => ({ version: written(migration) }),
    },
    prisma: {
        name: '_prisma_migrations',
        columns: 'id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0',
        row: ({ name }) => ({
            id: 'gen_random_uuid()',
            checksum: "''",
            finished_at: 'now()',
            migration_name: (0,version_table/* textValue */.v)(name),
            applied_steps_count: '1',
        }),
    },
    rails: {
        name: 'schema_migrations',
        columns: 'version varchar NOT NULL PRIMARY KEY',
        row: migration => ({ version: written(migration) }),
    },
    ecto: {
        name: 'schema_migrations',
        columns: 'version bigint NOT NULL PRIMARY KEY, inserted_at timestamp(0)',
        row: migration => ({ version: numberOf(migration), inserted_at: 'now()' }),
    },
    knex: {
        name: 'knex_migrations',
        columns: 'id serial PRIMARY KEY, name varchar(255), batch integer, migration_time timestamptz',
        row: ({ id }) => ({ name: (0,version_table/* textValue */.v)(id), batch: '1', migration_time: 'now()' }),
    },
    sequelize: sequelizes(),
    kysely: {
        name: 'kysely_migration',
        columns: 'name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL',
        row: ({ name }) => ({ name: (0,version_table/* textValue */.v)(name), timestamp: 'now()::text' }),
    },
    'ef-core': {
        name: '"__EFMigrationsHistory"',
        columns: '"MigrationId" varchar(150) NOT NULL PRIMARY KEY, "ProductVersion" varchar(32) NOT NULL',
        row: ({ name }) => ({ '"MigrationId"': (0,version_table/* textValue */.v)(name), '"ProductVersion"': "''" }),
    },
    drizzle: drizzles(),
    'drizzle-journal': drizzles(),
    supabase: {
        name: 'supabase_migrations.schema_migrations',
        columns: 'version text NOT NULL PRIMARY KEY, statements text[], name text',
        row: migration => ({ version: written(migration), name: (0,version_table/* textValue */.v)(migration.name) }),
    },
    flyway: {
        name: 'flyway_schema_history',
        columns: 'installed_rank integer NOT NULL PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer, installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(), execution_time integer NOT NULL, success boolean NOT NULL',
        row: (migration, index) => ({
            installed_rank: String(index + 1),
            version: written(migration),
            description: (0,version_table/* textValue */.v)(migration.name),
            type: "'SQL'",
            script: (0,version_table/* textValue */.v)(migration.name),
            installed_by: 'current_user',
            execution_time: '0',
            success: 'true',
        }),
    },
});
/** Where nothing says who runs the files, tables whose names say whose they are. */
const ofNobodyElse = Object.values(versionTables).filter(({ name }) => /^_|sqlx|goose|flyway|pgmigrations/.test(name));
function versionTablesOf(runner) {
    const own = versionTables[runner];
    if (own)
        return [own];
    return runner === 'sql' ? ofNobodyElse : [];
}
function sequelizes() {
    return {
        name: '"SequelizeMeta"',
        columns: 'name varchar(255) NOT NULL PRIMARY KEY',
        row: ({ id }) => ({ name: (0,version_table/* textValue */.v)(id) }),
    };
}
function drizzles() {
    return {
        name: 'drizzle.__drizzle_migrations',
        columns: 'id serial PRIMARY KEY, hash text NOT NULL, created_at bigint',
        row: migration => ({ hash: (0,version_table/* textValue */.v)(migration.name), created_at: numberOf(migration) }),
    };
}

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/order.js
var model_order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/postgres/embedded-extensions.js
var embedded_extensions = __webpack_require__(30530);
// EXTERNAL MODULE: ./src/postgres/stand-in-files.js + 2 modules
var stand_in_files = __webpack_require__(37099);
// EXTERNAL MODULE: ./src/rules/replay/blocking-lock.js
var blocking_lock = __webpack_require__(97540);
// EXTERNAL MODULE: ./src/rules/replay/models-out-of-date.js
var models_out_of_date = __webpack_require__(96499);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/text/words.js
var words = __webpack_require__(37168);
// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/replay/steps.js
var steps = __webpack_require__(5370);
;// CONCATENATED MODULE: ./src/gate/configured-files.js


/** The dump as base has it: the change's own version holds what it brings already. */
async function startFromOf(input) {
    const { startFrom } = input.config;
    if (!startFrom)
        return undefined;
    const fromBase = input.authority === 'base' || input.baseTree.file(startFrom.file) !== undefined;
    const tree = fromBase ? input.baseTree : input.merged;
    const file = tree.file(startFrom.file);
    if (!file)
        throw new engine/* EngineUnavailableError */.DG(`start-from names ${startFrom.file}, which ${fromBase ? 'base does not have' : 'is not in the repository'}.`);
    return {
        path: startFrom.file,
        text: await tree.readText(file),
        ...(startFrom.through === undefined ? {} : { through: startFrom.through }),
    };
}
/** Rows of the project's own are read as the change has them: they come with what it makes of the tables. */
async function rowsFor(input, framework, base) {
    const { config, baseTree, merged, againstNothing } = input;
    if (config.rows === 'off' || againstNothing)
        return undefined;
    const others = input.frameworks.filter(one => one !== framework && one.isSeed);
    const mine = config.seeds.filter(({ file }) => framework.isSeed?.(file) || !others.some(one => one.isSeed?.(file)));
    const seeds = await Promise.all(mine.map(async ({ file: path, after }) => {
        const file = merged.file(path);
        if (!file)
            throw new engine/* EngineUnavailableError */.DG(`seed names ${path}, which is not in the repository.`);
        const seed = { path, text: await merged.readText(file), ...(after === undefined ? {} : { after }) };
        return framework.isSeed?.(path) ? asSql(input, framework, base, seed) : seed;
    }));
    // Those of the tool fit what base has. What the configuration names takes their place.
    const found = seeds.length > 0 ? [] : ((await framework.seeds?.(base.histories, baseTree)) ?? []);
    const ofTool = await Promise.all(found.map(async (file) => ({ path: file.path, text: await baseTree.readText(file), found: true })));
    return { seeds: [...seeds, ...ofTool], assertions: config.assertions };
}
/** For the models as they are where the file is read: where base ends, or after a migration of the change. */
async function asSql(input, framework, { histories, merged, items, pending }, seed) {
    const until = pending.findIndex(({ migration }) => migration.id === seed.after);
    const interpreter = until < 0
        ? framework.interpreter?.(histories, input.baseTree)
        : framework.interpreter?.(merged, input.merged);
    for (const item of [...items, ...pending.slice(0, until + 1)])
        if (interpreter)
            await (0,steps/* readSteps */.I)(interpreter, item, () => undefined);
    const found = await interpreter?.rowsAsSql?.(seed.path, seed.text);
    if (!found?.ok)
        throw new engine/* EngineUnavailableError */.DG(`${found?.reason ?? `${seed.path} can't be read`}.`);
    return { ...seed, text: found.value.sql, left: found.value.left };
}

// EXTERNAL MODULE: ./src/gate/renames.js
var renames = __webpack_require__(34134);
// EXTERNAL MODULE: ./src/gate/schema-files.js
var schema_files = __webpack_require__(16668);
;// CONCATENATED MODULE: ./src/gate/replay-request.js
















/** What there is to replay for the histories of a scope. */
async function requestFor(input, framework, changes, how = {}) {
    const introduced = new Set(changes.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(e => e.after)]));
    const unreadable = changes.flatMap(({ base, merged }) => [base, merged].flatMap(history => history?.reading.unreadable ?? []));
    const broken = new Set(unreadable.map(({ file }) => file.oid));
    const base = changes.flatMap(change => change.base ?? []);
    const merged = changes.flatMap(change => change.merged ?? []);
    const { order } = framework.runner;
    // Base's word on who runs it counts.
    const known = (base[0] ?? merged[0])?.reading;
    const side = async (histories, tree) => {
        const migrations = (0,model_order/* runOrder */.wW)(histories, order).filter(({ file }) => !broken.has(file.oid));
        return texts(migrations, histories, tree, { introduced, framework });
    };
    const remaining = new Set(pendingOf(framework, changes));
    const [onBase, onMerged, pending] = await Promise.all([
        side(base, input.baseTree),
        side(merged, input.merged),
        texts((0,model_order/* inRunOrder */.nf)(merged, order, remaining).filter(({ file }) => !broken.has(file.oid)), merged, input.merged, { introduced, framework }),
    ]);
    // Base's word on where its sessions look counts.
    const searchPath = await (base.length > 0
        ? framework.searchPath?.(base, input.baseTree)
        : framework.searchPath?.(merged, input.merged));
    const [owners, theirTree] = base.length > 0 ? [base, input.baseTree] : [merged, input.merged];
    const texted = [...input.config.prepare, ...[...onBase, ...onMerged].map(({ text }) => text)];
    // A dump has them.
    const ofPackages = input.config.startFrom
        ? []
        : ((await framework.packageTables?.(owners, theirTree, texted)) ?? []);
    const createsSchemas = [...onBase, ...onMerged].some(({ text }) => /create[ _]?schema/i.test(text));
    const takesBack = input.config.down === 'auto' && framework.downOf !== undefined;
    if (takesBack)
        await addDownSides([...onMerged, ...pending], { framework, histories: merged, tree: input.merged });
    const ownTables = versionTablesOf(known?.runner?.id ?? framework.id);
    const [declared, startFrom, schema, rows] = await Promise.all([
        declaredFor(input, framework, { base, merged }),
        startFromOf(input),
        (0,schema_files/* schemaFor */.d)(input, changes),
        rowsFor(input, framework, { histories: base, merged, items: onBase, pending }),
    ]);
    const built = await builtBaseOf(input, framework, { base, onBase, pending, startFrom, ...how });
    return {
        framework: framework.id,
        history: (merged[0] ?? base[0])?.name ?? '',
        transaction: framework.runner.transaction,
        base: onBase,
        merged: onMerged,
        pending,
        renamed: (0,renames/* renamedAmong */.j)(changes, onMerged),
        unread: unreadable.map(({ file, reason }) => ({ path: file.path, why: reason })),
        modes: modesOf(input, known),
        ...built,
        ...(rows ? { rows } : {}),
        partsAtBase: pending.some(({ text }) => framework.dependsOnRun?.(text)),
        ...(known?.oneTransaction ? { oneTransaction: true } : {}),
        interpreterFor: () => {
            if (!framework.interpreter)
                throw new Error(`${framework.id} has no interpreter`);
            const onBase = input.againstNothing ? undefined : { histories: base, tree: input.baseTree };
            const interpreter = framework.interpreter(merged, input.merged, onBase);
            return (0,version_table/* withVersionTable */.z)(interpreter, ownTables);
        },
        ...(framework.fixProvider ? { fixProvider: framework.fixProvider } : {}),
        prelude: [
            ...(framework.platformSql
                ? [{ label: `${framework.title}'s own schemas and roles`, sql: framework.platformSql }]
                : []),
            ...(searchPath
                ? [{ label: `the search_path of ${searchPath.path}`, sql: (0,search_path/* searchPathSql */.C)(searchPath, createsSchemas) }]
                : []),
            ...ofPackages,
            ...input.config.prepare.map((sql, i) => ({ label: `prepare[${i}] of ${input.configFile}`, sql })),
        ],
        ...(startFrom ? { startFrom } : {}),
        ...(schema ? { schema } : {}),
        ...(declared ? { declared } : {}),
        ...(framework.missingType ? { missingType: framework.missingType } : {}),
        ...(framework.outsideTransaction
            ? { outsideTransaction: text => framework.outsideTransaction?.(text, known) }
            : {}),
        ...(takesBack ? { takesBack: true } : {}),
        ownTables: ownTables.map(tableName),
        ...(asksFor(input.config, blocking_lock/* blockingLock */.b.id) ? { reportsLocks: true } : {}),
        ...(framework.withoutBlocking ? { withoutBlocking: framework.withoutBlocking } : {}),
        ...(framework.recover ? { recover: framework.recover } : {}),
        deadline: input.deadline,
        ...(input.onProgress ? { onProgress: input.onProgress } : {}),
    };
}
/** What the project declares on both sides; undefined where the merged one declares nothing that could be compared. */
async function declaredFor({ config, baseTree, merged: tree }, framework, { base, merged }) {
    if (config.rules[models_out_of_date/* modelsOutOfDate */.c.id] === 'off')
        return undefined;
    const now = await framework.declared?.(merged, tree);
    return now && { merged: now, base: await framework.declared?.(base, baseTree) };
}
function modesOf({ mode, forModels }, reading) {
    if (reading && forModels?.has((0,find_histories/* scopeKey */.OD)(reading)))
        return { fresh: false, upgrade: true };
    return { fresh: mode !== 'upgrade', upgrade: mode !== 'fresh' };
}
/** Notes where the incoming migrations are taken back. */
async function addDownSides(items, { framework, histories, tree }) {
    for (const item of items) {
        const history = histories.find(({ name }) => name === item.history);
        if (!item.introduced || !history)
            continue;
        const found = framework.downOf?.(item.migration, item.text, history.reading);
        const file = found?.paths.flatMap(path => tree.file(path) ?? [])[0];
        if (!found || !file)
            continue;
        const text = file.oid === item.migration.file.oid ? item.text : await tree.readText(file);
        const transaction = found.transactionOf?.(text, (0,paths/* fileName */.Md)(file.path));
        item.down = { path: file.path, oid: file.oid, text, ...(transaction ? { transaction } : {}) };
    }
}
function tableName({ name }) {
    return name.includes('.') ? name : `public.${name}`;
}
/** A rule that nobody hears of who has not given it a severity. */
function asksFor({ rules }, rule) {
    return Object.hasOwn(rules, rule) && rules[rule] !== 'off';
}
/** What the runner still runs on a database that has all of base, in any order. */
function pendingOf(framework, changes) {
    const pending = framework.pending ?? frameworks_pending/* pendingByIdentity */.T;
    return changes.flatMap(({ base, merged }) => (merged ? [...pending(base, merged)] : []));
}
async function texts(migrations, histories, tree, { introduced, framework }) {
    const blobs = await tree.read(migrations.map(({ file }) => file));
    const owners = new Map(histories.flatMap(history => history.migrations.map(migration => [migration, history.name])));
    const decoded = new Map([...blobs].map(([oid, blob]) => [oid, (0,git_tree/* decode */.D)(blob)]));
    return migrations.map(migration => {
        const text = decoded.get(migration.file.oid) ?? '';
        const history = owners.get(migration);
        const transaction = migration.transaction ?? framework.transactionOf?.(text);
        return {
            migration,
            text,
            introduced: introduced.has(migration),
            ...(history === undefined ? {} : { history }),
            ...(transaction === undefined ? {} : { transaction }),
        };
    });
}
/** Extensions that a history or the preparation creates: the embedded engine loads those that it has. */
async function extensionsNamed(input) {
    const names = new Set();
    const collect = (text) => {
        for (const name of extensionsIn(text))
            names.add(name);
    };
    for (const { base, merged } of input.changes) {
        for (const [history, tree] of [[base, input.baseTree], [merged, input.merged]]) {
            const framework = input.frameworks.find(({ id }) => id === history?.framework);
            const blobs = await tree.read((history?.migrations ?? []).map(({ file }) => file));
            for (const blob of blobs.values()) {
                const text = (0,git_tree/* decode */.D)(blob);
                collect(text);
                for (const name of framework?.extensionsIn?.(text) ?? [])
                    names.add(name);
            }
        }
    }
    for (const sql of input.config.prepare)
        collect(sql);
    const startFrom = await startFromOf(input);
    if (startFrom)
        collect(startFrom.text);
    for (const { file } of input.config.schemas) {
        const found = input.merged.file(file);
        if (found)
            collect(await input.merged.readText(found));
    }
    return [...names];
}
/**
 * A loop, a variable, an operation or a helper may create an extension: where a text speaks of extensions, all that it
 * names as a word are loaded, and all there are where it names none.
 */
function extensionsIn(text) {
    if (!/extension/i.test(text))
        return [];
    const lower = text.toLowerCase();
    const named = embedded_extensions/* embeddedExtensions */.T.filter(name => (0,words/* hasWord */.V)(lower, name));
    const found = [...lower.matchAll(creation), ...lower.matchAll(creationByCall)];
    const created = found.flatMap(([, name]) => name ?? []);
    const shipped = named.length > 0 || created.length > 0 ? named : embedded_extensions/* embeddedExtensions */.T;
    return [...shipped, ...(0,stand_in_files/* standInsFor */.Ur)(created).map(({ extension }) => extension)];
}
/** In SQL, and as an operation of Django or a function of somebody's. */
const creation = /\bcreate\s{1,9}extension\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?["']?([a-z][\w-]{0,62})/g;
const creationByCall = /\bcreate_?extension\(["']([a-z][\w-]{0,62})/g;
/** Where base begins with what its models declare. A new database gets that as well, and no migration runs there. */
async function builtBaseOf({ baseTree, mode }, framework, { base, onBase, pending, startFrom, readsFiles }) {
    if (!readsFiles || startFrom || onBase.length === 0 || pending.length === 0)
        return undefined;
    const builtBase = await framework.builtBase?.(base, baseTree, onBase);
    return builtBase && { builtBase, modes: { fresh: false, upgrade: mode !== 'fresh' } };
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

/***/ 626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** NAMEDATALEN - 1: longer names are cut, in bytes. */
const maxLength = 63;
/**
 * The name that PostgreSQL gives to what the author did not name: `t_pkey`, `t_a_b_key`, `t_a_seq`. When they don't
 * fit, the longer of the two first parts is shortened first; the label never is.
 */
function derivedName(table, columns, label) {
    const room = maxLength - (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(label) + 1) - (columns === undefined ? 0 : 1);
    let first = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(table);
    let second = columns === undefined ? 0 : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(columns);
    while (first + second > room) {
        if (first > second)
            first--;
        else
            second--;
    }
    const parts = [cutToBytes(table, first), label];
    if (columns !== undefined)
        parts.splice(1, 0, cutToBytes(columns, second));
    return parts.join('_');
}
/** The column part of an index's or constraint's name: an expression counts as "expr". */
function joinedColumns(names) {
    return cutToBytes(names.map(name => name ?? 'expr').join('_'), maxLength);
}
/** Never cuts a character in two. */
function cutToBytes(text, bytes) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) <= bytes)
        return text;
    let result = '';
    let used = 0;
    for (const character of text) {
        used += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(character);
        if (used > bytes)
            break;
        result += character;
    }
    return result;
}
/** A name in quotes, whatever it is. */
function quotedName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as PostgreSQL reads it where a backslash is a sign like others. */
function quotedText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quotedName(name);
}
/** A name with its schema, where it has one, as SQL needs it written. */
function qualified({ schema, name }) {
    return `${schema === undefined ? '' : `${quoteIdentifier(schema)}.`}${quoteIdentifier(name)}`;
}
// https://www.postgresql.org/docs/current/sql-keywords-appendix.html, those that can't be a column or table name.
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/));


/***/ }),

/***/ 92910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ namesGone),
/* harmony export */   LL: () => (/* binding */ isRelation),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   gy: () => (/* binding */ namesMade),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   v8: () => (/* binding */ describeObject)
/* harmony export */ });
/** What is there by its name afterwards. */
function namesMade({ creates, renames }) {
    return [...creates, ...renames.map(({ to }) => to)];
}
/** What is no longer there by its name. */
function namesGone({ drops, renames }) {
    return [...drops, ...renames.map(({ from }) => from)];
}
const relations = new Set(['table', 'view', 'materialized view', 'sequence', 'index']);
function isRelation(kind) {
    return relations.has(kind);
}
/**
 * Equal for two names that can't both stand. Tables, views, sequences and indexes share one name space. A name
 * without a schema counts as one of `public`: search_path is not followed.
 */
function objectKey(object) {
    const space = isRelation(object.kind) ? 'relation' : object.kind;
    const schema = hasSchema(object) ? (object.schema ?? 'public') : '';
    return JSON.stringify([space, schema, object.table ?? '', object.name]);
}
function hasSchema(object) {
    return ![
        'schema',
        'extension',
        'role',
        'database',
        'publication',
        'subscription',
        'event trigger',
    ].includes(object.kind);
}
/** For people: `table "billing"`, `column "total" of table "billing"`. */
function describeObject(object) {
    const schema = object.schema === undefined || object.schema === 'public' ? '' : `${object.schema}.`;
    if (object.table === undefined)
        return `${object.kind} "${schema}${object.name}"`;
    const owner = object.kind === 'enum value' ? 'type' : 'table';
    return `${object.kind} "${object.name}" of ${owner} "${schema}${object.table}"`;
}
/** A draft of an object made by a statement; the statement's start where no place of its own is known. */
function madeBy(statement, object) {
    return { start: statement.start, end: statement.end, guarded: false, ...object };
}


/***/ }),

/***/ 5370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSteps),
/* harmony export */   N: () => (/* binding */ irreversible)
/* harmony export */ });
/** The cause with which a runner stops because a migration does not say how it is taken back. */
const irreversible = 'irreversible';
/** Reads a migration to its end. A step that `outcomeOf` does not answer went well and gave no rows. */
async function readSteps(interpreter, { migration, text }, outcomeOf) {
    const steps = interpreter.steps(migration, text);
    for (let next = await steps.next(); !next.done;) {
        const outcome = await outcomeOf(next.value);
        next = await steps.next(outcome ?? { kind: 'done', rows: [] });
    }
}


/***/ }),

/***/ 77824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ textValue),
/* harmony export */   z: () => (/* binding */ withVersionTable)
/* harmony export */ });
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14783);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


/** A text as a value of a row. */
const textValue = _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu;
/**
 * Puts the runner's own table there, with the rows of what ran before, when a migration speaks of it. A runner creates it
 * before everything else; a migration that creates one of that name itself is taken at its word.
 */
function withVersionTable(interpreter, tables) {
    if (tables.length === 0)
        return interpreter;
    const applied = [];
    return {
        ...interpreter,
        async *steps(migration, text) {
            for (const table of tables) {
                const name = table.name.slice(table.name.indexOf('.') + 1).replaceAll('"', '');
                if ((0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWord */ .V)(text, name) && !createsIt(text, name))
                    yield { kind: 'sql', text: tableWith(table, applied), span: { start: 0, end: 0 }, verbatim: false };
            }
            applied.push(migration);
            return yield* interpreter.steps(migration, text);
        },
    };
}
function createsIt(text, name) {
    return text
        .split(/\bcreate\s+table\b/i)
        .some((part, i) => i > 0 && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWord */ .V)(part.slice(0, 200).split('(')[0] ?? '', name));
}
function tableWith({ name, columns, row, lastAlone }, applied) {
    const dot = name.indexOf('.');
    const schema = dot < 0 ? '' : `CREATE SCHEMA IF NOT EXISTS ${name.slice(0, dot)};\n`;
    const at = dot < 0 ? `public.${name}` : name;
    const rows = (lastAlone ? applied.slice(-1) : applied).map(row);
    const [first] = rows;
    const filled = first
        ? `INSERT INTO ${at} (${Object.keys(first).join(', ')}) SELECT * FROM (VALUES ${rows
            .map(values => `(${Object.values(values).join(', ')})`)
            .join(', ')}) AS applied WHERE NOT EXISTS (SELECT FROM ${at}) ON CONFLICT DO NOTHING;\n`
        : '';
    return `${schema}CREATE TABLE IF NOT EXISTS ${at} (${columns});\n${filled}`;
}


/***/ }),

/***/ 97540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockingLock)
/* harmony export */ });
const base = {
    '.migration-gate.yml': 'rules:\n  blocking-lock: warning\n',
    'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  customer_id bigint\n);\n',
};
const blockingLock = {
    id: 'blocking-lock',
    title: 'A statement blocks a table that is in use',
    what: 'After each statement of an incoming migration, the replay asks PostgreSQL which locks it holds (`pg_locks`) on ' +
        'objects of base, and whether it rewrote a table or an index. The rule reports locks that block writes, or reads ' +
        'and writes, in three cases: the whole table is read or written meanwhile, later statements of the same ' +
        'transaction do so, or nothing limits how long the statement waits for its lock. Tables that the change itself ' +
        'creates do not count. The rule is off until the configuration gives it a severity.',
    why: 'On a table with rows and traffic, everything else waits until the statement has finished. Requests pile up, and the application stops.',
    remedy: 'Use the form that does not block: CONCURRENTLY for indexes, NOT VALID and a later VALIDATE CONSTRAINT for ' +
        'constraints, and a `lock_timeout` for statements that have no such form.',
    severity: 'warning',
    offByDefault: true,
    replay: true,
    bad: {
        base,
        change: {
            'supabase/migrations/20250102000000_index.sql': 'create index orders_customer_id on orders (customer_id);\n',
        },
    },
    good: {
        base,
        change: {
            'supabase/migrations/20250102000000_index.sql': 'create index concurrently orders_customer_id on orders (customer_id);\n',
        },
    },
};


/***/ }),

/***/ 96499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ modelsOutOfDate)
/* harmony export */ });
const schema = (fields) => `datasource db {\n  provider = "postgresql"\n}\n\nmodel Order {\n  id Int @id @default(autoincrement())\n${fields}}\n`;
const base = {
    'prisma/schema.prisma': schema(''),
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    'prisma/migrations/20250101000000_init/migration.sql': 'CREATE TABLE "Order" ("id" SERIAL NOT NULL, CONSTRAINT "Order_pkey" PRIMARY KEY ("id"));\n',
};
const note = '  note String?\n';
const modelsOutOfDate = {
    id: 'models-out-of-date',
    title: 'Models and migrations disagree after the merge',
    what: 'A model declares something that no migration does, or the other way round, and base does not have this ' +
        'difference. Without a command, the gate compares `schema.prisma` with what the Prisma migrations create, and the last snapshot of ' +
        "drizzle-kit with what its SQL creates. For all other tools, it runs the framework's own check, named as " +
        '`models:` of a `command:`. That check fails if it exits with another code than 0, or if it changes a file or ' +
        'writes one next to the migrations. It also runs for a change that touches no migration. [More](../models.md)',
    why: 'No single file shows it, because each side may be right on its own. The next person who generates a migration ' +
        'finds the difference in theirs.',
    remedy: 'Merge base into your branch, and let the framework generate the missing migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: { 'prisma/schema.prisma': schema(note) } },
    good: {
        base,
        change: {
            'prisma/schema.prisma': schema(note),
            'prisma/migrations/20250102000000_note/migration.sql': 'ALTER TABLE "Order" ADD COLUMN "note" TEXT;\n',
        },
    },
};


/***/ }),

/***/ 14783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 37168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ hasWord)
/* harmony export */ });
/** Does a text hold this as a word of its own, as SQL divides it into identifiers? */
function hasWord(text, word) {
    const isPart = (at) => /[\w$]/.test(text.charAt(at));
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isPart(at - 1) && !isPart(at + word.length))
            return true;
    return false;
}


/***/ })

};
