export const id = 4934;
export const ids = [4934,6668];
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

/***/ 21852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 44934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayHistories: () => (/* binding */ replayHistories)
});

// EXTERNAL MODULE: ./src/command-replay/command-for.js
var command_for = __webpack_require__(86706);
// EXTERNAL MODULE: ./src/config/trust.js
var trust = __webpack_require__(46310);
// EXTERNAL MODULE: ./src/frameworks/find-histories.js + 1 modules
var find_histories = __webpack_require__(5833);
// EXTERNAL MODULE: ./src/model/change.js
var change = __webpack_require__(72395);
// EXTERNAL MODULE: ./src/model/report.js
var model_report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/postgres/engine.js
var postgres_engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/process/harden.js
var harden = __webpack_require__(86825);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var frameworks_pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/order.js
var model_order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/gate/schema-files.js
var schema_files = __webpack_require__(16668);
;// CONCATENATED MODULE: ./src/gate/replay-request.js





/** What there is to replay for the histories of a scope. */
async function requestFor(input, framework, changes) {
    const introduced = new Set(changes.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(e => e.after)]));
    const broken = new Set(changes.flatMap(({ base, merged }) => [base, merged].flatMap(history => history?.reading.unreadable.map(({ file }) => file.oid) ?? [])));
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
    const [startFrom, schema] = await Promise.all([startFromOf(input), (0,schema_files/* schemaFor */.d)(input, changes)]);
    return {
        framework: framework.id,
        history: (merged[0] ?? base[0])?.name ?? '',
        transaction: framework.runner.transaction,
        base: onBase,
        merged: onMerged,
        pending,
        modes: { fresh: input.mode !== 'upgrade', upgrade: input.mode !== 'fresh' },
        partsAtBase: pending.some(({ text }) => framework.dependsOnRun?.(text)),
        ...(known?.oneTransaction ? { oneTransaction: true } : {}),
        interpreterFor: () => {
            if (!framework.interpreter)
                throw new Error(`${framework.id} has no interpreter`);
            const onBase = input.againstNothing ? undefined : { histories: base, tree: input.baseTree };
            return framework.interpreter(merged, input.merged, onBase);
        },
        ...(framework.fixProvider ? { fixProvider: framework.fixProvider } : {}),
        prelude: [
            ...(framework.platformSql
                ? [{ label: `${framework.title}'s own schemas and roles`, sql: framework.platformSql }]
                : []),
            ...input.config.prepare.map((sql, i) => ({ label: `prepare[${i}] of ${input.configFile}`, sql })),
        ],
        ...(startFrom ? { startFrom } : {}),
        ...(schema ? { schema } : {}),
        ...(framework.outsideTransaction
            ? { outsideTransaction: text => framework.outsideTransaction?.(text, known) }
            : {}),
        ...(framework.recover ? { recover: framework.recover } : {}),
        deadline: input.deadline,
        ...(input.onProgress ? { onProgress: input.onProgress } : {}),
    };
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
/** The dump as base has it: the change's own version holds what it brings already. */
async function startFromOf(input) {
    const { startFrom } = input.config;
    if (!startFrom)
        return undefined;
    const fromBase = input.authority === 'base' || input.baseTree.file(startFrom.file) !== undefined;
    const tree = fromBase ? input.baseTree : input.merged;
    const file = tree.file(startFrom.file);
    if (!file)
        throw new postgres_engine/* EngineUnavailableError */.DG(`start-from names ${startFrom.file}, which ${fromBase ? 'base does not have' : 'is not in the repository'}.`);
    return {
        path: startFrom.file,
        text: await tree.readText(file),
        ...(startFrom.through === undefined ? {} : { through: startFrom.through }),
    };
}
/** Extensions that a history or the preparation creates: the embedded engine loads those that it has. */
async function extensionsNamed(input) {
    const names = new Set();
    const collect = (text) => {
        for (const [, quoted, plain] of text.matchAll(/\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?(?:"([^"]+)"|(\w+))/gi)) {
            names.add(quoted ?? (plain ?? '').toLowerCase());
        }
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

;// CONCATENATED MODULE: ./src/gate/replay-histories.js









/** Replays every scope whose framework can be interpreted, one after the other on one engine. */
async function replayHistories(input) {
    const result = {
        findings: [],
        unknowns: [],
        coverage: new Map(),
        engine: null,
        notices: [],
        needCommands: [],
        ranByCommand: new Set(),
    };
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
        for (const changes of scopes.values()) {
            const scope = scopeOf(input, changes, result);
            if (!scope)
                continue;
            engine ??= await input.openEngine(await extensionsNamed(input));
            result.engine = engine.name;
            if (engine.sandbox)
                result.sandbox = [...engine.sandbox, (0,harden/* parentLayer */.k)()];
            const report = await replayScope(input, scope.framework, changes, { engine, command: scope.command });
            noteReport(result, changes, report);
            if (scope.command)
                noteCommand(result, changes, report);
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
/** What replays the histories of a scope; undefined, with the reason in the result, where nothing can. */
function scopeOf(input, changes, result) {
    const first = (changes[0]?.base ?? changes[0]?.merged)?.reading;
    const framework = input.frameworks.find(({ id }) => id === first?.framework);
    if (!first || !framework)
        return undefined;
    // What base says counts: a change can't make its own files look foreign.
    const named = commandOf(input, framework, changes);
    const command = (0,trust/* mayRunCommands */.n$)(input.trust) ? named : undefined;
    const notRun = named && !command && first.notReplayable === undefined ? whyNotRun(named, input.trust) : undefined;
    const reason = first.notReplayable ?? (command ? undefined : first.onlyByCommand && (notRun ?? first.onlyByCommand));
    if (notRun !== undefined && reason === undefined)
        result.notices.push(`${first.name} was replayed by reading its files: ${notRun}.`);
    if (reason === undefined)
        return { framework, command };
    if (notRun !== undefined)
        result.unknowns.push(`${first.name} was not checked: ${notRun}, and nothing but that command can replay it.`);
    for (const change of changes) {
        const notChecked = broughtBy(change).map(path => ({ path, why: reason }));
        note(result, change, { replay: 'not replayed', reason, notVerified: [], notChecked });
    }
    if (first.notReplayable === undefined && notRun === undefined)
        result.needCommands.push(...changes);
    else if (input.mode !== 'auto' && first.notReplayable !== undefined)
        result.unknowns.push(`${first.name} can't be replayed: ${reason}. Leave out --replay ${input.mode}, or exclude it.`);
    return undefined;
}
function noteCommand(result, changes, report) {
    if (!ranWell(report))
        return;
    for (const { framework, name } of (0,change/* sidesOf */.Mm)(changes))
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
    const replay = modeOf(report.modesDone);
    const notVerified = report.notVerified.map(({ path, line, why, introduced }) => ({
        path,
        line,
        why,
        introduced,
    }));
    for (const change of changes) {
        const partly = (change.merged ?? change.base)?.reading.partly;
        const brought = new Set(broughtBy(change));
        const notChecked = report.notChecked.filter(({ path }) => brought.has(path));
        note(result, change, { replay, notVerified, notChecked, ...(partly ? { reason: partly } : {}) });
    }
}
async function replayScope(input, framework, changes, { engine, command }) {
    const { replay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5379), __webpack_require__.e(5803), __webpack_require__.e(1610)]).then(__webpack_require__.bind(__webpack_require__, 41610));
    const request = await requestFor(input, framework, changes);
    const { explainFacts, explainReplay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5379), __webpack_require__.e(5803), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 33077));
    if (!command)
        return explainReplay(request, await replay(request, engine));
    const { replayByCommand } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(5379), __webpack_require__.e(5803), __webpack_require__.e(9539), __webpack_require__.e(1610), __webpack_require__.e(8162), __webpack_require__.e(2044)]).then(__webpack_require__.bind(__webpack_require__, 62044));
    const facts = await replayByCommand({ request, command, whole: input.whole }, engine);
    const report = await explainFacts(request, facts);
    const instead = facts.readInstead && (await explainReplay(request, facts.readInstead)).findings;
    return { ...report, findings: [...report.findings, ...facts.findings, ...(instead ?? [])] };
}
/** Why the command that is named for a history does not run here. */
function whyNotRun({ run }, { token }) {
    const why = token === 'none'
        ? 'it would run the code of this branch on your machine (if it is your own, say --trust)'
        : token === 'writes'
            ? "it would run a stranger's code beside a token that may write to the repository"
            : 'it would run the code of a fork';
    return `\`${run}\` was not run, since ${why}`;
}
/** Beside histories that are read, files that look like another runner's get no command that is not named for them. */
function commandOf({ config, mixed }, { onlyByCommand }, changes) {
    return (0,command_for/* commandFor */.F)(config.commands, changes, mixed && onlyByCommand === true);
}
/** The paths of what a change adds or alters. */
function broughtBy({ incoming, edited }) {
    return [...incoming, ...edited.map(({ after }) => after)].map(({ file }) => file.path).sort();
}
function note(result, { base, merged }, coverage) {
    const history = merged ?? base;
    if (history)
        result.coverage.set((0,model_report/* coverageKey */.US)(history.framework, history.name), coverage);
}
function modeOf({ fresh, upgrade }) {
    if (fresh && upgrade)
        return 'both';
    if (fresh)
        return 'fresh';
    return upgrade ? 'upgrade' : 'not replayed';
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


/***/ }),

/***/ 45327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   qg: () => (/* binding */ parse)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 96159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
