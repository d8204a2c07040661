export const id = 2055;
export const ids = [2055,8377];
export const modules = {

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

/***/ 41282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leftOutBy)
/* harmony export */ });
/** The paths in which no history is looked for. */
async function leftOutBy({ exclude }) {
    if (exclude.length === 0)
        return () => false;
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    return pathMatcher(exclude);
}


/***/ }),

/***/ 96805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no ${file} in base or in the change. Check the path, or leave the option out.`);
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
        return { ...read, config: await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await tree.readText(found), read.file, allowed) };
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
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are ${there.join(' and ')}: only one of them can count. Delete the other.`);
    return there[0] ?? asked;
}


/***/ }),

/***/ 96332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ignoresIn),
/* harmony export */   V: () => (/* binding */ applyPolicy)
/* harmony export */ });
/** Applies what the project decided. Nothing disappears but what a rule that is off found; that is counted. */
function applyPolicy(findings, policy) {
    const kept = [];
    for (const found of findings) {
        const severity = Object.hasOwn(policy.rules, found.rule) ? policy.rules[found.rule] : undefined;
        if (severity === 'off')
            continue;
        kept.push(ignored(baselined(severity ? { ...found, severity } : found, policy), policy));
    }
    return { findings: kept, off: findings.length - kept.length };
}
function baselined(found, { baseline }) {
    if (!baseline.has(found.fingerprint))
        return found;
    return { ...found, introduced: false, message: `${found.message} (In the baseline.)` };
}
function ignored(found, { ignores }) {
    const ignore = ignores.get(found.path)?.find(({ rule }) => rule === found.rule);
    if (!ignore)
        return found;
    return {
        ...found,
        severity: 'note',
        message: `${found.message} (Ignored by the comment in line ${ignore.line}: ${ignore.reason})`,
    };
}
/** Both comment signs: `-- migration-gate: ignore RULE: why` in SQL, `# …` in Python. */
const comment = /^[ \t]*(?:--|#)[ \t]*migration-gate:[ \t]*ignore[ \t]+([A-Za-z][\w-]*)(.*)$/gm;
/** Reads a file's ignore comments. One without a reason does not count: `unexplained` names its line. */
function ignoresIn(text) {
    const ignores = [];
    const unexplained = [];
    let [line, counted] = [1, 0];
    for (const found of text.matchAll(comment)) {
        const [, rule = '', rest = ''] = found;
        for (; counted < found.index; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        const said = rest.trim();
        const reason = said.slice(1).trimStart();
        if (said === '')
            unexplained.push({ rule, line });
        else if (said.startsWith(':') && reason !== '')
            ignores.push({ rule, reason, line });
    }
    return { ignores, unexplained };
}


/***/ }),

/***/ 87972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./src/config/alterations.js + 1 modules
var alterations = __webpack_require__(86167);
// EXTERNAL MODULE: ./src/config/config.js
var config = __webpack_require__(67892);
// EXTERNAL MODULE: ./src/text/near-names.js
var near_names = __webpack_require__(18846);
// EXTERNAL MODULE: ./src/config/baseline.js
var config_baseline = __webpack_require__(70805);
// EXTERNAL MODULE: ./src/config/policy.js
var policy = __webpack_require__(96332);
// EXTERNAL MODULE: ./src/config/trust.js
var config_trust = __webpack_require__(46310);
;// CONCATENATED MODULE: ./src/config/decide.js




/** Applies severities, the baseline and ignore comments, and says what they did. */
async function decided(findings, { config, file, authority }, judging) {
    const counts = authority === 'base' ? judging.baseTree : judging.merged;
    const baseline = config.baseline ? await (0,config_baseline/* readBaseline */.mF)(counts, config.baseline) : new Map();
    const { ignores, notices } = authority === 'base' ? await ignoresAsBaseHasThem(findings, judging) : await allIgnores(findings, judging);
    const applied = (0,policy/* applyPolicy */.V)(findings, { rules: config.rules, baseline: new Set(baseline.keys()), ignores });
    if (applied.off > 0) {
        notices.push(`${applied.off} finding${applied.off === 1 ? '' : 's'} of rules that ${file} turns off ${applied.off === 1 ? 'is' : 'are'} not shown.`);
    }
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const stale = [...baseline.values()].filter(entry => !found.has(entry.fingerprint) && (!judging.merged.file(entry.path) || judging.isLookedAt(entry)));
    if (stale.length > 0)
        notices.push(`Entries of ${config.baseline} that match nothing any more: ${(0,config_baseline/* nameEntries */.SH)(stale)}. Take them out, or write the file again with: migration-gate baseline`);
    return { findings: applied.findings, notices };
}
/**
 * A comment must not talk the gate out of a finding of the change that brings it: in files that base has, only those of
 * base count. In a file that the change adds they count where its author may push to the repository.
 */
async function ignoresAsBaseHasThem(findings, { baseTree, merged, trust, rules }) {
    const paths = [...new Set(findings.map(({ path }) => path))];
    const [before, after] = await Promise.all([commentsIn(paths, baseTree), commentsIn(paths, merged)]);
    const ignores = new Map();
    const notices = [];
    for (const path of paths) {
        const isAdded = !baseTree.file(path);
        const counting = isAdded && (0,config_trust/* mayDecide */.O1)(trust) ? after : before;
        ignores.set(path, counting.get(path)?.ignores ?? []);
        const known = new Set((before.get(path)?.ignores ?? []).map(({ rule }) => rule));
        const wanted = new Set(findings.flatMap(one => (one.path === path ? one.rule : [])));
        for (const { rule, line, reason } of after.get(path)?.ignores ?? []) {
            if (known.has(rule) || !wanted.has(rule))
                continue;
            const says = `${path}:${line} asks to ignore ${rule} (${reason})`;
            notices.push(!isAdded
                ? `${says}. Base has the file without that comment, so it counts once it is merged.`
                : (0,config_trust/* mayDecide */.O1)(trust)
                    ? `${says}, in a file that this change adds.`
                    : `${says}. It does not count: only who may push to the repository decides that (on the command line: --trust).`);
        }
        notices.push(...unusable(path, after, rules));
    }
    return { ignores, notices };
}
async function allIgnores(findings, { merged: tree, rules }) {
    const paths = [...new Set(findings.map(({ path }) => path))];
    const comments = await commentsIn(paths, tree);
    return {
        ignores: new Map([...comments].map(([path, { ignores }]) => [path, ignores])),
        notices: paths.flatMap(path => unusable(path, comments, rules)),
    };
}
async function commentsIn(paths, tree) {
    const files = paths.flatMap(path => tree.file(path) ?? []);
    const blobs = await tree.read(files);
    return new Map(files.map(({ path, oid }) => [path, (0,policy/* ignoresIn */.D)(blobs.get(oid)?.toString('utf8') ?? '')]));
}
/** Comments that can not count: of no rule, or without a reason. */
function unusable(path, comments, rules) {
    const { ignores = [], unexplained = [] } = comments.get(path) ?? {};
    const isRule = ({ rule }) => rules.includes(rule);
    return [
        ...[...ignores, ...unexplained]
            .filter(comment => !isRule(comment))
            .map(({ rule, line }) => `${path}:${line} asks to ignore ${rule}, which is no rule, so it does not count.${(0,near_names/* didYouMean */.a)(rule, rules)}`),
        ...unexplained
            .filter(isRule)
            .map(({ rule, line }) => `${path}:${line} asks to ignore ${rule} without a reason, so it does not count. Write one after a colon.`),
    ];
}

// EXTERNAL MODULE: ./src/config/left-out.js
var left_out = __webpack_require__(41282);
// EXTERNAL MODULE: ./src/config/load-config.js
var load_config = __webpack_require__(96805);
;// CONCATENATED MODULE: ./src/explain/merge-caution.js
/** Where both branches make the same object, the merge migration that is offered for their heads is only half of it. */
function cautionMerges(findings) {
    return findings.map(heads => {
        if (heads.rule !== 'diverged-heads')
            return heads;
        const others = heads.related.map(({ path }) => path);
        const duplicate = findings.find(({ rule, path, causedBy, related }) => rule.startsWith('replay-duplicate-') &&
            causedBy === undefined &&
            path === heads.path &&
            related.some(place => others.includes(place.path)));
        if (!duplicate?.object)
            return heads;
        const half = `A merge migration would not help alone: the replay stops at ${duplicate.object.name}, which both make.`;
        return {
            ...heads,
            message: `${heads.message} ${half} Take out of it what the other one makes.`,
            fixes: heads.fixes.map(one => one.code === 'merge-heads' ? { ...one, applies: `${half} ${one.applies}` } : one),
        };
    });
}

// EXTERNAL MODULE: ./src/frameworks/find-histories.js + 1 modules
var find_histories = __webpack_require__(5833);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 22 modules
var registry = __webpack_require__(7337);
// EXTERNAL MODULE: ./src/git/filtered-tree.js
var filtered_tree = __webpack_require__(66444);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/model/report.js
var model_report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/rules/allowed-names.js
var allowed_names = __webpack_require__(1320);
// EXTERNAL MODULE: ./src/rules/consequences.js
var consequences = __webpack_require__(7179);
// EXTERNAL MODULE: ./src/rules/open-pull-request.js
var open_pull_request = __webpack_require__(73529);
// EXTERNAL MODULE: ./src/rules/replay/replay-rules.js + 4 modules
var replay_rules = __webpack_require__(85917);
;// CONCATENATED MODULE: ./src/rules/same-object-cause.js
/**
 * One cause, one finding: where the replay stopped at the very object that was found twice by reading, the finding of
 * the replay is the one to read, for it knows both structures.
 */
function underReplay(findings) {
    const duplicates = findings.filter(({ rule, causedBy }) => rule.startsWith('replay-duplicate-') && causedBy === undefined);
    return findings.map(finding => {
        if (finding.rule !== 'same-object')
            return finding;
        const here = duplicates.filter(({ path }) => path === finding.path);
        const cause = here.find(({ object }) => object !== undefined && object.key === finding.object?.key) ??
            here.find(({ range }) => isWithin(range.start, finding.range));
        return cause ? { ...finding, causedBy: cause.fingerprint } : finding;
    });
}
function isWithin({ line, column }, range) {
    const { start, end } = range;
    return ((line > start.line || (line === start.line && column >= start.column)) &&
        (line < end.line || (line === end.line && column < end.column)));
}

// EXTERNAL MODULE: ./src/rules/weakened-configuration.js
var weakened_configuration = __webpack_require__(78412);
// EXTERNAL MODULE: ./src/model/change.js
var change = __webpack_require__(72395);
// EXTERNAL MODULE: ./src/rules/replay/replay-failed.js
var replay_failed = __webpack_require__(58458);
;// CONCATENATED MODULE: ./src/command-replay/command-for.js
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

// EXTERNAL MODULE: ./src/frameworks/pending.js
var frameworks_pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/order.js
var model_order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/postgres/engine.js
var postgres_engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/process/harden.js
var harden = __webpack_require__(86825);
// EXTERNAL MODULE: ./src/command-replay/version-table.js
var version_table = __webpack_require__(90040);
// EXTERNAL MODULE: ./src/model/limits.js
var limits = __webpack_require__(80707);
;// CONCATENATED MODULE: ./src/gate/schema-files.js



/** The committed schema that a scope's migrations shall make, where the configuration names one. */
async function schemaFor({ config, baseTree, merged }, changes) {
    const setting = config.schemas.find(one => isFor(one, changes));
    if (!setting || config.rules['schema-drift'] === 'off')
        return undefined;
    const [before, after] = [baseTree.file(setting.file), merged.file(setting.file)];
    if (!after)
        return undefined;
    return {
        path: setting.file,
        text: await dumpOf(merged, after),
        base: before && (await dumpOf(baseTree, before)),
        leftOut: [...version_table/* versionTables */.C9, ...setting.ignore].flatMap(withItsOwn),
    };
}
/** A dump of a whole schema is larger than any migration. */
async function dumpOf(tree, file) {
    const text = await tree.readText(file, limits/* limits */.Fy.ownFileBytes);
    const reason = (0,limits/* whyNotRead */.ON)(text);
    if (reason !== undefined)
        throw new limits/* LimitReachedError */.ox(`${file.path} can't be compared with the migrations: ${reason}.`);
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
        const every = scopes.filter(changes => isFor(setting, changes));
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

;// CONCATENATED MODULE: ./src/gate/replay-histories.js









const coverageKey = (framework, history) => `${framework}\0${history}`;
/** Replays every scope whose framework can be interpreted, one after the other on one engine. */
async function replayHistories(input) {
    const result = {
        findings: [],
        unknowns: [],
        coverage: new Map(),
        engine: null,
        notices: [],
        needCommands: [],
    };
    const scopes = new Map();
    for (const change of input.changes) {
        const reading = (change.merged ?? change.base)?.reading;
        if (!reading)
            continue;
        const key = (0,find_histories/* scopeKey */.OD)(reading);
        scopes.set(key, [...(scopes.get(key) ?? []), change]);
    }
    result.unknowns.push(...unusableSchemas(input, [...scopes.values()]));
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
        }
        // Beside histories that are read, a directory of programs may be another database's; alone it is what was asked for.
        if (input.mode !== 'auto' && !input.mixed)
            for (const { merged, base } of result.needCommands) {
                const reading = (merged ?? base)?.reading;
                result.unknowns.push(`${reading?.name} can't be replayed: ${reading?.onlyByCommand}. Name the command that does it in ${input.configFile} under \`command:\`, or leave out --replay ${input.mode}.`);
            }
    }
    catch (error) {
        if (!(error instanceof postgres_engine/* EngineUnavailableError */.D))
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
    const command = (0,config_trust/* mayRunCommands */.n$)(input.trust) ? named : undefined;
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
    const { replay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(7693), __webpack_require__.e(9790)]).then(__webpack_require__.bind(__webpack_require__, 99790));
    const introduced = new Set(changes.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(e => e.after)]));
    const broken = new Set(changes.flatMap(({ base, merged }) => [base, merged].flatMap(history => history?.reading.unreadable.map(({ file }) => file.oid) ?? [])));
    const base = changes.flatMap(change => change.base ?? []);
    const merged = changes.flatMap(change => change.merged ?? []);
    const { order } = framework.runner;
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
    const [startFrom, schema] = await Promise.all([startFromOf(input), schemaFor(input, changes)]);
    const request = {
        framework: framework.id,
        history: (merged[0] ?? base[0])?.name ?? '',
        transaction: framework.runner.transaction,
        base: onBase,
        merged: onMerged,
        pending,
        modes: { fresh: input.mode !== 'upgrade', upgrade: input.mode !== 'fresh' },
        partsAtBase: pending.some(({ text }) => framework.dependsOnRun?.(text)),
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
        ...(framework.outsideTransaction ? { outsideTransaction: framework.outsideTransaction } : {}),
        ...(framework.recover ? { recover: framework.recover } : {}),
        deadline: input.deadline,
        ...(input.onProgress ? { onProgress: input.onProgress } : {}),
    };
    const { explainFacts, explainReplay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(7693), __webpack_require__.e(7798)]).then(__webpack_require__.bind(__webpack_require__, 97798));
    if (!command)
        return explainReplay(request, await replay(request, engine));
    const { replayByCommand } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(7693), __webpack_require__.e(9539), __webpack_require__.e(9790), __webpack_require__.e(8162), __webpack_require__.e(9234)]).then(__webpack_require__.bind(__webpack_require__, 79234));
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
    return commandFor(config.commands, changes, mixed && onlyByCommand === true);
}
/** What the runner still runs on a database that has all of base, in any order. */
function pendingOf(framework, changes) {
    const pending = framework.pending ?? frameworks_pending/* pendingByIdentity */.T;
    return changes.flatMap(({ base, merged }) => (merged ? [...pending(base, merged)] : []));
}
async function texts(migrations, histories, tree, { introduced, framework }) {
    const blobs = await tree.read(migrations.map(({ file }) => file));
    const owners = new Map(histories.flatMap(history => history.migrations.map(migration => [migration, history.name])));
    return migrations.map(migration => {
        const text = (0,git_tree/* decode */.D)(blobs.get(migration.file.oid));
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
        throw new postgres_engine/* EngineUnavailableError */.D(`start-from names ${startFrom.file}, which ${fromBase ? 'base does not have' : 'is not in the repository'}.`);
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
/** The paths of what a change adds or alters. */
function broughtBy({ incoming, edited }) {
    return [...incoming, ...edited.map(({ after }) => after)].map(({ file }) => file.path).sort();
}
function note(result, { base, merged }, coverage) {
    const history = merged ?? base;
    if (history)
        result.coverage.set(coverageKey(history.framework, history.name), coverage);
}
function modeOf({ fresh, upgrade }) {
    if (fresh && upgrade)
        return 'both';
    if (fresh)
        return 'fresh';
    return upgrade ? 'upgrade' : 'not replayed';
}

;// CONCATENATED MODULE: ./src/gate/coverage.js




/** What a run looked at: a green one says what it is green about. */
function coverageOf(locations, changes, replayed, mode) {
    const read = changes.map(({ base, merged, incoming }) => {
        const history = merged ?? base;
        const framework = history?.framework ?? '';
        const name = history?.name ?? '';
        const replay = replayed.coverage.get(coverageKey(framework, name));
        return {
            framework,
            history: name,
            migrations: merged?.migrations.length ?? 0,
            incoming: incoming.size,
            ...(replay ?? {
                replay: 'not replayed',
                reason: mode === 'off' ? 'replay is off' : 'there was no engine to replay it on',
                notVerified: [],
                notChecked: [],
            }),
        };
    });
    const known = new Set(read.map(({ framework, history }) => coverageKey(framework, history)));
    const untouched = locations
        .filter(({ framework, name }) => !known.has(coverageKey(framework, name)))
        .map(({ framework, name, files }) => ({
        framework,
        history: name,
        migrations: files.length,
        incoming: 0,
        replay: 'not replayed',
        reason: 'this change does not touch it',
        notVerified: [],
        notChecked: [],
    }));
    return [...read, ...untouched];
}
function conflictNotice({ conflicts, base }) {
    if (conflicts.length === 0)
        return [];
    const shown = conflicts.slice(0, 5).join(', ');
    const more = conflicts.length > 5 ? ` and ${conflicts.length - 5} more` : '';
    return [
        `Merging into ${base.name} conflicts in ${shown}${more}. The migrations of both sides were judged side by side; resolve the conflict and run again.`,
    ];
}
/** Where nothing but names was judged of what the change brings. */
function commandNotices(changes, file) {
    return changes.filter(change/* isTouched */.Dn).flatMap(({ base, merged }) => {
        const reading = (merged ?? base)?.reading;
        return reading
            ? [
                `Not replayed: ${reading.name}: ${reading.onlyByCommand}. Only the names of its files were judged. Name the command that runs them in ${file}, such as \`command: { run: ${reading.runsBy ?? 'make migrate'}, framework: ${reading.framework} }\`, and it runs against a scratch database.`,
            ]
            : [];
    });
}
const notCheckedNamed = 5;
/** What to do about migrations of which nothing was run. */
function notCheckedNotices(histories, needCommands) {
    // Those have a notice of their own.
    const named = new Set(needCommands.flatMap(({ base, merged }) => [base, merged].flatMap(one => (one ? [coverageKey(one.framework, one.name)] : []))));
    const all = histories
        .filter(({ framework, history }) => !named.has(coverageKey(framework, history)))
        .flatMap(({ notChecked }) => notChecked);
    const byReason = new Map();
    for (const one of all)
        byReason.set(one.why, [...(byReason.get(one.why) ?? []), one]);
    const lines = [...byReason].map(([why, of]) => {
        const paths = of.slice(0, notCheckedNamed).map(({ path }) => path);
        const more = of.length - paths.length;
        return `Not checked: nothing of ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''} was run: ${why}.`;
    });
    if (lines.length === 0)
        return [];
    return [
        ...lines.slice(0, notCheckedNamed),
        'To have them checked, name the command that applies these migrations under `command:`, or write them so that they can be read; `exclude:` leaves out what nobody runs on PostgreSQL, and `on-not-checked: warn` lets them pass.',
    ];
}
/**
 * Where base's own migrations do not run, nothing that comes after them is proven: what the change brings was tried on
 * what is there without them. A failure in the baseline is accepted, and is no finding here.
 */
function brokenBases(findings, changes) {
    const brings = changes.filter(({ incoming, edited }) => incoming.size > 0 || edited.length > 0);
    const scopes = new Set(brings.map(coverage_scopeOf));
    const broken = new Map();
    for (const finding of findings) {
        if (finding.introduced || finding.causedBy !== undefined || !failsOnBase(finding))
            continue;
        const of = changes.find(({ base, merged }) => [base, merged].some(one => one?.framework === finding.framework && one.name === finding.history));
        const scope = of && coverage_scopeOf(of);
        if (scope !== undefined && scopes.has(scope))
            broken.set(scope, [...(broken.get(scope) ?? []), finding]);
    }
    return [...broken.values()].map(([first, ...rest]) => {
        const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
        return `Base itself does not run to its end: ${first?.path}:${first?.range.start.line} fails${more}, so nothing that comes after it is proven. Correct base first, begin the replay at a dump of its schema (start-from), or accept what fails in the baseline.`;
    });
}
/** A downgrade that fails says nothing of how far base gets. */
function failsOnBase({ rule, sqlstate, side }) {
    return (sqlstate !== undefined || rule === replay_failed/* replayFailed */.n.id) && side !== 'down';
}
function coverage_scopeOf({ base, merged }) {
    const reading = (merged ?? base)?.reading;
    return reading === undefined ? '' : (0,find_histories/* scopeKey */.OD)(reading);
}
/** The histories carry all of them; these lines are for the first glance. */
const notVerifiedNamed = 5;
function notVerifiedNotices(histories) {
    const left = new Set(histories.flatMap(({ notChecked }) => notChecked.map(({ path }) => path)));
    const steps = histories.flatMap(({ notVerified }) => notVerified.filter(({ introduced, path }) => introduced && !left.has(path)));
    const lines = [...new Set(steps.map(({ path, line, why }) => `Not proven: ${path}:${line}: ${why}.`))];
    const more = lines.length - notVerifiedNamed;
    return more <= 1
        ? lines
        : [
            ...lines.slice(0, notVerifiedNamed),
            `Not proven: ${more} more steps; --verbose and the JSON report name them all.`,
        ];
}
function excludeNotice({ exclude }, file) {
    return exclude.length > 0 ? [`Left out by ${file}: ${exclude.join(', ')}.`] : [];
}

;// CONCATENATED MODULE: ./src/gate/empty-histories.js
/** Why nothing was judged where something should have been. */
function emptyHistories(after, changes, allowEmpty) {
    const empty = after.filter(location => {
        if (!location.configured)
            return false;
        const change = changes.find(({ merged }) => merged?.framework === location.framework && merged.name === location.name);
        return location.files.length === 0 || change?.merged?.migrations.length === 0;
    });
    const unknowns = empty.map(({ directory, framework }) => `The configuration names ${directory} as a history of ${framework}, but there is no migration in it. Correct the path, or take it out.`);
    if (after.length === 0 && changes.length === 0 && !allowEmpty)
        unknowns.push('No migration history was found anywhere in the repository. Name its directory under `histories:` in .migration-gate.yml, or set allow-empty: true if there really is none.');
    return unknowns;
}

// EXTERNAL MODULE: ./src/gate/judge.js + 1 modules
var judge = __webpack_require__(47883);
// EXTERNAL MODULE: ./src/gate/shards.js
var shards = __webpack_require__(87028);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/gate/unread-files.js

/** What runners run; data, notes and lock files are none of it. */
const program = /\.(?:sql|pyc?|go|java|kt|groovy|rb|[cm]?[jt]s|exs?|php|cs|sh)$/i;
/** What is beside migrations everywhere, and runs as none. */
const usual = /(?:^|\/)(?:__init__\.py|conftest\.py|env\.py|test_[^/]+|[^/]+_test\.\w+|[^/]+\.(?:test|spec)\.\w+|[^/]+\.d\.[cm]?ts)$/i;
const undoes = /(?:^|[._-])(?:down|undo|rollback|revert)\.sql$|^U\d[\d._]*__|^\d+\.undo\./i;
/** Copies, tests and texts about migrations. */
const copies = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__|tests?|__tests__|specs?|examples?|docs?)\//i;
const directories = /(?:^|\/)(?:migrations?|migrate|(?:db|sql|schema)[-_]?migrations?)\//i;
/** A version at its beginning, as migrations have it. */
const numbered = /^(?:\d{3}|\d+[_-]|[VBR][\d._]*__)/i;
/** Compares two trees: of what is only looked for in directories that the configuration leaves out, nothing is said. */
function unreadFiles({ base, merged }, locations, changes) {
    const read = new Set(changes.flatMap(({ base, merged }) => [base, merged].flatMap(history => history ? [...history.migrations, ...history.reading.unreadable].map(({ file }) => file.path) : [])));
    const homes = homesOf(locations);
    const found = { beside: [], elsewhere: [] };
    for (const { path, oid } of merged.files) {
        if (!program.test(path) || read.has(path) || base.file(path)?.oid === oid || usual.test(path))
            continue;
        const home = homeOf(path, homes);
        if (home !== undefined) {
            // Where base has such files, everybody knows what they are.
            const isKnown = undoes.test((0,paths/* fileName */.Md)(path)) &&
                base.inDirectory((0,paths/* parentOf */.gN)(path)).some(other => undoes.test((0,paths/* fileName */.Md)(other.path)));
            if (!isKnown && !locations.some(({ files }) => files.some(file => file.path === path)))
                found.beside.push(path);
        }
        else if (looksLikeOne(path))
            found.elsewhere.push(path);
    }
    return found;
}
function looksLikeOne(path) {
    const isSql = /\.sql$/i.test(path);
    return numbered.test((0,paths/* fileName */.Md)(path)) && !copies.test(path) && (isSql || directories.test(path));
}
/** Where the files of histories are, and for those with a directory for each migration, what holds these. */
function homesOf(locations) {
    const homes = new Set();
    for (const { files, directory } of locations) {
        for (const { path } of files)
            homes.add((0,paths/* parentOf */.gN)(path));
        const isEach = files.length > 0 && files.every(({ path }) => (0,paths/* parentOf */.gN)((0,paths/* parentOf */.gN)(path)) === directory);
        if (isEach && new Set(files.map(({ path }) => (0,paths/* fileName */.Md)(path))).size === 1 && files.length > 1)
            homes.add(directory);
    }
    return homes;
}
function homeOf(path, homes) {
    const own = (0,paths/* parentOf */.gN)(path);
    if (homes.has(own))
        return own;
    for (let at = own; at !== '';) {
        at = (0,paths/* parentOf */.gN)(at);
        // The top of a repository holds everything.
        if (at !== '' && homes.has(at))
            return at;
    }
    return undefined;
}
const named = 5;
/** What was not looked at, and what to set so that it is. */
function unreadNotices({ beside, elsewhere }, configFile) {
    const notices = [];
    if (beside.length > 0)
        notices.push(`Not read as ${beside.length === 1 ? 'a migration' : 'migrations'}, though in the directory of one: ${listed(beside)}. If ${beside.length === 1 ? 'it is' : 'they are'} to run, give ${beside.length === 1 ? 'it a name' : 'them names'} like those of the other files there.`);
    if (elsewhere.length > 0) {
        const directory = (0,paths/* parentOf */.gN)(elsewhere[0] ?? '') || '.';
        const framework = /\.sql$/i.test(elsewhere[0] ?? '') ? 'sql' : 'programs';
        notices.push(`Not read, though ${elsewhere.length === 1 ? 'it looks like a migration' : 'they look like migrations'}: ${listed(elsewhere)}. If somebody runs what is in ${directory}, name it in ${configFile}: \`histories: [{ framework: ${framework}, path: ${directory} }]\`; else leave it out with \`exclude:\`.`);
    }
    return notices;
}
function listed(paths) {
    const more = paths.length - named;
    return paths.slice(0, named).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./src/gate/gate.js

























/** The whole story: from a comparison to a verdict. Throws only what is no answer about the change. */
async function runGate(comparison, inputs) {
    const started = performance.now();
    const loaded = await configurationOf(comparison, inputs);
    const { config } = loaded;
    const mode = inputs.replay ?? config.replay;
    const leftOut = await (0,left_out/* leftOutBy */.x)(config);
    const [baseTree, merged] = [
        (0,filtered_tree/* withoutFiles */.O)(comparison.baseTree, leftOut),
        (0,filtered_tree/* withoutFiles */.O)(comparison.merged, leftOut),
    ];
    const everywhere = await Promise.all([
        (0,find_histories/* findHistories */.o4)(baseTree, registry/* frameworks */.I, config),
        (0,find_histories/* findHistories */.o4)(merged, registry/* frameworks */.I, config),
    ]);
    const { before, after, unusable } = taken(inputs.part, everywhere);
    const touched = (0,find_histories/* touchedScopes */.AF)(before, after);
    // A mode asked for by name is done for what stands there, too: that is what a nightly run is.
    const wanted = (location) => touched.has((0,find_histories/* scopeKey */.OD)(location)) || mode === 'fresh' || mode === 'upgrade' || mode === 'both';
    if (mode !== 'off' && after.some(wanted))
        inputs.expectEngine?.();
    // Starting PostgreSQL takes longer than the rules do: both go at once.
    const judgement = await (0,judge/* judge */.S)({ tree: baseTree, locations: before.filter(wanted) }, { tree: merged, locations: after.filter(wanted) }, {
        baseName: comparison.base.name,
        baseCommit: comparison.base.commit,
        authorship: comparison.authorship,
    });
    const { changes, findings: checked } = judgement;
    // What was read and holds no migration is no history, whatever its directory is called.
    const named = (locations) => locations.filter(location => location.configured || !wanted(location) || isAmong(changes, location));
    const [collisions, others, replayed] = await Promise.all([
        checked,
        checked.then(own => lookAtOthers(comparison, inputs, { config, baseTree, leftOut, touched, own })),
        mode === 'off' || changes.length === 0
            ? { ...notReplayed, unknowns: changes.length === 0 ? [] : missingSchemas({ config, merged }) }
            : replayHistories({
                ...inputs,
                changes,
                frameworks: judgement.frameworks,
                baseTree,
                merged,
                againstNothing: comparison.base.commit === null,
                whole: { base: comparison.baseTree, merged: comparison.merged },
                config,
                mode,
                authority: loaded.authority,
                mixed: everywhere.flat().some(({ framework }) => !onlyByCommand.has(framework)),
            }),
    ]);
    const ofChange = cautionMerges([...collisions, ...replayed.findings]);
    const sides = { baseTree: comparison.baseTree, merged: comparison.merged };
    const altered = await (0,alterations/* alterationsOf */.u)(loaded, sides, { severities: allowed_names/* allowedNames */.R.severities, locations: everywhere.flat() }, ofChange);
    const { findings: kept, notices } = await decided([...(0,weakened_configuration/* checkConfiguration */.L)(altered, loaded), ...ofChange, ...(others?.findings ?? [])], loaded, { trust: inputs.trust, ...sides, rules: allowed_names/* allowedNames */.R.rules, isLookedAt: lookedAt(changes, replayed) });
    const findings = (0,consequences/* foldConsequences */.W)(underReplay(withoutVeto(kept, others))).map(finding/* reported */.Y6);
    const allowEmpty = inputs.allowEmpty ?? config.allowEmpty;
    const unknowns = [
        ...(unusable ?? emptyHistories(named(after), changes, allowEmpty)),
        ...unreadableIncoming(findings),
        ...replayed.unknowns,
        ...altered.unknowns,
        ...brokenBases(findings, changes),
    ];
    const unread = comparison.base.commit === null
        ? { beside: [], elsewhere: [] }
        : unreadFiles({ base: baseTree, merged }, [...before, ...after], changes);
    const histories = coverageOf(named(after.length > 0 ? after : before), changes, replayed, mode);
    const report = {
        version: 1,
        verdict: (0,model_report/* verdictOf */.Vj)(findings, unknowns, histories),
        unknowns: [...new Set(unknowns)],
        notices: [
            ...notices,
            ...(comparison.notices ?? []),
            ...conflictNotice(comparison),
            ...commandNotices(replayed.needCommands, loaded.file),
            ...replayed.notices,
            ...notCheckedNotices(histories, replayed.needCommands),
            ...notVerifiedNotices(histories),
            ...altered.notices,
            ...excludeNotice(config, loaded.file),
            ...unreadNotices(unread, loaded.file),
            ...(others?.reason === undefined ? [] : [`Other open pull requests: ${others.reason}.`]),
        ],
        coverage: {
            base: comparison.base,
            head: comparison.head,
            conflicts: comparison.conflicts,
            histories,
            engine: replayed.engine,
            ...(unread.elsewhere.length > 0 ? { notRead: unread.elsewhere } : {}),
            ...(replayed.sandbox ? { sandbox: replayed.sandbox } : {}),
            ...openPulls(others),
        },
        findings,
        seconds: Math.round(performance.now() - started) / 1000,
    };
    return {
        report,
        onUnknown: inputs.onUnknown ?? config.onUnknown,
        onNotChecked: inputs.onNotChecked ?? config.onNotChecked,
        source: await sourceOf(findings, comparison),
    };
}
/** A change is judged by the configuration of its base; what has no base, by its own. */
function configurationOf({ base, baseTree, merged }, inputs) {
    const { configFile: file, configRequired: required, trust, configFromChange = false } = inputs;
    const withoutBase = base.commit === null;
    if (withoutBase && !configFromChange && !(0,config_trust/* mayDecide */.O1)(trust) && merged.file(file))
        throw new config/* ConfigurationError */.j1(`There is no base whose ${file} could count, and nobody says that the one of this tree may. If the code is your own, say --trust.`);
    const authority = configFromChange || (withoutBase && (0,config_trust/* mayDecide */.O1)(trust)) ? 'change' : 'base';
    return (0,load_config.loadConfig)(baseTree, merged, { file, allowed: allowed_names/* allowedNames */.R, authority, required, withoutBase });
}
/** Would what an entry of the baseline stands for have been found in this run, if it were still there? */
function lookedAt(changes, replayed) {
    const [read, run] = [new Set(), new Set()];
    for (const { base, merged } of changes)
        for (const { framework, name, migrations } of [base, merged].flatMap(history => history ?? []))
            for (const { file } of migrations) {
                read.add(file.path);
                if (replayed.coverage.get(coverageKey(framework, name))?.replay === 'both')
                    run.add(file.path);
            }
    const byReplay = new Set(replay_rules/* replayRules */.h.map(({ id }) => id));
    return ({ rule, path }) => (byReplay.has(rule) ? run : read).has(path);
}
const onlyByCommand = new Set(registry/* frameworks */.I.filter(one => one.onlyByCommand).map(({ id }) => id));
const notReplayed = {
    findings: [],
    unknowns: [],
    coverage: new Map(),
    engine: null,
    notices: [],
    needCommands: [],
};
/** Only where the change brings migrations, and where somebody wants to hear of it. */
async function lookAtOthers({ base, head }, { others }, seen) {
    const isOff = seen.config.rules[open_pull_request/* openPullRequestMeta */.Y.id] === 'off';
    if (!others || isOff || seen.touched.size === 0 || base.commit === null || head.commit === null)
        return undefined;
    return others({ ...seen, base: { name: base.name, commit: base.commit }, head: head.commit });
}
/** What is only a note about another pull request stays one, whatever severity the rule is given: outsiders veto nothing. */
function withoutVeto(findings, others) {
    const notes = new Set(others?.findings.flatMap(({ severity, fingerprint }) => (severity === 'note' ? fingerprint : [])));
    return findings.map(found => (notes.has(found.fingerprint) ? { ...found, severity: 'note' } : found));
}
function openPulls(others) {
    if (!others)
        return {};
    const { open, compared, reason } = others;
    return { openPullRequests: { open, compared, ...(reason === undefined ? {} : { reason }) } };
}
/** The histories of the part that this run is about; none, where the part can't be made out. */
function taken(part, [before, after]) {
    if (!part || (part.only.length === 0 && !part.shard))
        return { before, after };
    const scopes = (0,shards/* scopesOf */.ZK)(part, [...after, ...before]);
    if (!scopes.ok)
        return { before: [], after: [], unusable: [scopes.reason] };
    const mine = (locations) => locations.filter(one => scopes.value.has((0,find_histories/* scopeKey */.OD)(one)));
    return { before: mine(before), after: mine(after) };
}
function isAmong(changes, { framework, name }) {
    return changes.some(({ base, merged }) => [base, merged].some(history => history?.framework === framework && history.name === name));
}
function unreadableIncoming(findings) {
    return findings
        .filter(({ rule, introduced }) => rule === 'unreadable-migration' && introduced)
        .map(({ message }) => message);
}
/** One read for all files that findings name. */
async function sourceOf(findings, { baseTree, merged }) {
    const paths = new Set(findings.flatMap(finding => [
        finding.path,
        ...finding.fixes.flatMap(fix => fix.edits.map(edit => edit.path)),
    ]));
    const files = [...paths].flatMap(path => merged.file(path) ?? []);
    const blobs = await merged.read(files);
    const lines = new Map(files.map(({ path, oid }) => [path, (blobs.get(oid)?.toString('utf8') ?? '').split(/\r\n|\n|\r/)]));
    const isOfBase = (path) => {
        const [there, here] = [baseTree.file(path)?.oid, merged.file(path)?.oid];
        return there !== undefined && (here === undefined || here === there);
    };
    return Object.assign((path) => lines.get(path), { isOfBase });
}


/***/ }),

/***/ 47883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ changesBetween),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/frameworks/find-histories.js + 1 modules
var find_histories = __webpack_require__(5833);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 22 modules
var registry = __webpack_require__(7337);
// EXTERNAL MODULE: ./src/model/change.js
var change = __webpack_require__(72395);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/rules/rules.js + 19 modules
var rules = __webpack_require__(55643);
;// CONCATENATED MODULE: ./src/rules/check-rules.js



/** Runs every rule over every history that was read. */
async function checkRules(input) {
    const scopes = new Map();
    for (const change of input.changes) {
        const key = (0,find_histories/* scopeKey */.OD)(readingOf(change));
        scopes.set(key, [...(scopes.get(key) ?? []), change]);
    }
    const findings = [];
    for (const scopeChanges of scopes.values()) {
        const scope = scopeChanges.flatMap(({ merged }) => (merged ? [merged] : []));
        for (const change of scopeChanges) {
            const reading = readingOf(change);
            const framework = input.frameworks.find(({ id }) => id === reading.framework);
            if (!framework)
                continue;
            const context = { ...input, framework, change, scope, scopeChanges };
            for (const rule of rules/* rules */.a) {
                for await (const draft of rule.check(context)) {
                    findings.push((0,finding/* finding */.gk)({ ...draft, rule: rule.meta.id, framework: framework.id, history: reading.name }, rule.meta.severity));
                }
            }
        }
    }
    return findings;
}
function readingOf({ base, merged }) {
    const reading = (merged ?? base)?.reading;
    if (!reading)
        throw new Error('a change of a history that neither side has');
    return reading;
}

;// CONCATENATED MODULE: ./src/gate/judge.js




/** What lies between two trees, history by history. */
async function changesBetween(before, after) {
    return (0,change/* changesOf */.fs)(await (0,find_histories/* readHistories */.X_)(before.locations, before.tree), await (0,find_histories/* readHistories */.X_)(after.locations, after.tree));
}
/** The one way to judge two trees. The rules have not ended when this returns: an engine may start meanwhile. */
async function judge(before, after, base) {
    const changes = await changesBetween(before, after);
    const frameworks = await (0,registry/* loadFrameworks */.A)((0,change/* sidesOf */.Mm)(changes));
    const findings = checkRules({ ...base, changes, frameworks, baseTree: before.tree, merged: after.tree });
    return { changes, frameworks, findings };
}


/***/ }),

/***/ 87028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   $b: () => (/* binding */ shardsOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17318);


/** Everything that can be given to a job of its own, in an order that is the same in every job. */
function unitsOf(locations) {
    const units = new Map();
    for (const location of locations) {
        const key = (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location);
        const unit = units.get(key);
        if (unit)
            unit.migrations += location.files.length;
        else
            units.set(key, { key, name: location.scope || location.name, migrations: location.files.length });
    }
    return [...units.values()].sort((a, b) => b.migrations - a.migrations || (a.key < b.key ? -1 : 1));
}
/** The units of each of so many jobs: the largest first, each to the job that has least. */
function shardsOf(units, count) {
    const shards = Array.from({ length: count }, () => ({ units: [], migrations: 0 }));
    for (const unit of units) {
        const least = shards.reduce((one, other) => (other.migrations < one.migrations ? other : one));
        least.units.push(unit);
        // Starting PostgreSQL costs as well, so that even empty ones are spread.
        least.migrations += unit.migrations + 1;
    }
    return shards.map(({ units }) => units);
}
/** How many jobs the work is worth, at about so many migrations each. */
function shardCount(units, size) {
    const migrations = units.reduce((sum, unit) => sum + unit.migrations, 0);
    return Math.max(1, Math.min(units.length, Math.ceil(migrations / size)));
}
/** The scopes that a part names, unless it names something that is not there; the reason is a sentence. */
function scopesOf(part, locations) {
    const named = locations.filter(location => part.only.length === 0 || part.only.some(name => isCalled(location, name)));
    const nobody = part.only.find(name => !locations.some(location => isCalled(location, name)));
    if (nobody !== undefined) {
        const known = [...new Set(locations.map(({ name }) => name))].slice(0, 8).join(', ');
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`\`only\` names ${nobody}, which is no history of this repository. There ${known === '' ? 'is none' : `are: ${known}`}.`);
    }
    const chosen = new Set(named.map(_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD));
    if (!part.shard)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(chosen);
    const units = unitsOf(locations.filter(location => chosen.has((0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location))));
    const { index, count } = part.shard;
    const mine = shardsOf(units, count)[index - 1] ?? [];
    return mine.length > 0
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(new Set(mine.map(({ key }) => key)))
        : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`\`shard\` is ${index}/${count}, but there are only ${units.length} histories to share. Plan again at this commit.`);
}
function isCalled({ name, directory, scope }, called) {
    return [name, directory, scope].includes(called);
}


/***/ }),

/***/ 72941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ tryingAgain),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure)
/* harmony export */ });
/* unused harmony export fetchFailure */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78603);


/**
 * What git's own words are about, which it says in English here (`LC_ALL=C`). It has the same exit code for all of
 * them, so this table is the one place where they are read.
 */
const signs = [
    ['local', /no space left on device|read-only file system|disk quota exceeded/i],
    ['no-ref', /couldn't find remote ref|not our ref|no such ref|unadvertised object/i],
    [
        'refused',
        /authentication failed|could not read (?:username|password)|permission denied|access denied|host key verification failed|transport '\w{0,40}' not allowed/i,
    ],
    [
        'no-repository',
        /\brepository\b[^\n]{0,400}\bnot found|does not appear to be a git repository|no such file or directory/i,
    ],
    [
        'unreachable',
        /could not resolve (?:host|proxy|hostname)|name or service not known|unknown protocol|unsupported protocol|ssl certificate problem/i,
    ],
];
/** Answers of HTTP that another try does not change. */
const final = {
    401: 'refused',
    403: 'refused',
    404: 'no-repository',
    407: 'refused',
    410: 'no-repository',
};
function fetchFailure({ stderr }) {
    const lines = stderr.trim().split('\n');
    const said = lines.find(line => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
    const status = Number(/The requested URL returned error: (\d{3})/.exec(stderr)?.[1] ?? Number.NaN);
    if (!Number.isNaN(status))
        return { kind: final[status] ?? 'passing', status, said };
    const kind = signs.find(([, sign]) => sign.test(stderr))?.[0] ?? 'passing';
    return { kind, said };
}
/** Milliseconds before another try: servers that are restarted are back by then. */
const pauses = [1000, 4000];
/** Tries up to three times, unless the answer is final or the run is over. */
async function tryingAgain(attempt) {
    for (const pause of pauses) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof _run_js__WEBPACK_IMPORTED_MODULE_1__.GitError) || fetchFailure(error).kind !== 'passing')
                throw error;
            await pausing(pause);
        }
    }
    return attempt();
}
async function pausing(milliseconds) {
    const signal = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.gitSignal)();
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {});
    }
    catch (cause) {
        throw new _run_js__WEBPACK_IMPORTED_MODULE_1__.GitAbortedError('git was not started again: the run is over.', { cause });
    }
}
/** Why a fetch failed, as a sentence that says what to do. */
function explainFetchFailure(error, url) {
    const { kind, said } = fetchFailure(error);
    const says = `git says: ${said}`;
    switch (kind) {
        case 'no-ref':
            return `${url} has no such ref any more (${says}).`;
        case 'refused':
            return `Reading ${url} was refused (${says}). Check your credentials; in a job, set \`permissions: contents: read\` and pass its token.`;
        case 'no-repository':
            return `There is no repository at ${url}, or it is hidden from you (${says}). Check the address; in a job, set \`permissions: contents: read\` and pass its token.`;
        case 'unreachable':
            return `${url} can't be reached (${says}). Check the address and the network.`;
        case 'local':
            return `What ${url} gave could not be written here (${says}). Make room, or name another directory in TMPDIR.`;
        case 'passing':
            return `Fetching from ${url} failed ${pauses.length + 1} times (${says}). Run it again once the server is well.`;
    }
}


/***/ }),

/***/ 79070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ fetchInto),
/* harmony export */   N0: () => (/* binding */ fetchUntil),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   jM: () => (/* binding */ githubSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35080);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69155);
/* harmony import */ var _fetch_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72941);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78603);






/** The source of a GitHub repository with a token, which goes by environment and never by argument. */
function githubSource(serverUrl, repository, token) {
    const server = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .fC)(serverUrl, '/');
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        url: `${server}/${repository}`,
        config: token ? [[`http.${server}/.extraheader`, `AUTHORIZATION: basic ${credentials}`]] : [],
    };
}
/** A store's settings and refs are written while it fetches: one fetch waits for the other. */
const fetching = new WeakMap();
/** Fetches into the store, commits and trees only, and answers with the commits that the refs stand for. */
function fetchInto(...call) {
    const [store] = call;
    const done = (fetching.get(store) ?? Promise.resolve()).then(() => fetchAlone(...call));
    fetching.set(store, done.catch(() => { }));
    return done;
}
async function fetchAlone(store, source, wanted, options = {}) {
    const configFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory, 'config');
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(configFile);
    const isRef = (name) => name.startsWith('refs/');
    const specs = wanted.map((name, i) => (isRef(name) ? `+${name}:refs/gate/${i}` : name));
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--recurse-submodules=no',
        ...(options.depth ? [`--depth=${options.depth}`] : []),
        '--filter=blob:none',
        ...(options.blobs ? ['--stdin'] : []),
        _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i,
        ...(options.blobs ? [] : specs),
    ];
    try {
        await (0,_fetch_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tryingAgain */ .gy)(() => store.git(args, {
            source,
            ...(options.blobs
                ? {
                    settings: [['fetch.negotiationAlgorithm', 'noop']],
                    input: `${specs.join('\n')}\n`,
                }
                : {}),
        }));
        if (options.blobs)
            return [];
        return await commitsOf(store, wanted.map((name, i) => (isRef(name) ? `refs/gate/${i}` : name)));
    }
    finally {
        // `fetch --filter` writes a promisor into the config: reading would then fetch file by file.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(configFile, config);
    }
}
/** The names that the source has of these refs, with the objects that they stand for. Asks nothing else of it. */
async function refsOf(store, source, patterns) {
    const { stdout } = await (0,_fetch_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tryingAgain */ .gy)(() => store.git(['ls-remote', '--refs', _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i, ...patterns], { source }));
    return new Map(stdout
        .toString()
        .split('\n')
        .flatMap(line => {
        const [object, name] = line.split('\t');
        return object && name ? [[name, object]] : [];
    }));
}
/** The commits that names stand for, recognised by one process. */
async function commitsOf(store, names) {
    const args = ['cat-file', '--batch-check=%(objectname)'];
    const { stdout } = await store.git(args, { input: names.map(name => `${name}^{commit}\n`).join('') });
    const answers = stdout.toString().trimEnd().split('\n');
    return names.map((name, i) => {
        const commit = answers[i] ?? '';
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            throw new _run_js__WEBPACK_IMPORTED_MODULE_4__.GitError(args, `${name}: ${commit}`);
        return commit;
    });
}
/** All of a history, in git's own words for `--unshallow`. */
const unlimited = 2147483647;
/**
 * Fetches, and deepens a shallow clone's histories until `met` says that they do. A whole clone is never fetched
 * into with a depth: that would cut what it has.
 */
async function fetchUntil(store, source, wanted, met) {
    if (!store.shallow)
        return fetchInto(store, source, wanted);
    let commits = [];
    for (const depth of [64, 1024, unlimited]) {
        commits = await fetchInto(store, source, wanted, { depth });
        if (await met(commits))
            break;
    }
    return commits;
}


/***/ }),

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles)
/* harmony export */ });
/** A tree without the files that a predicate leaves out. */
function withoutFiles(tree, leftOut) {
    const files = tree.files.filter(file => !leftOut(file.path));
    if (files.length === tree.files.length)
        return tree;
    const kept = new Set(files.map(file => file.path));
    return {
        name: tree.name,
        files,
        inDirectory: directory => tree.inDirectory(directory).filter(file => kept.has(file.path)),
        file: path => (kept.has(path) ? tree.file(path) : undefined),
        read: wanted => tree.read(wanted),
        readText: (file, most) => tree.readText(file, most),
    };
}


/***/ }),

/***/ 33755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79070);
/* harmony import */ var _missing_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98719);



/** The files of one revision, from git objects. */
class GitTree {
    name;
    files;
    #store;
    #byDirectory;
    #byPath;
    constructor(name, files, store) {
        this.name = name;
        this.files = files;
        this.#store = store;
    }
    inDirectory(directory) {
        if (!this.#byDirectory) {
            this.#byDirectory = new Map();
            for (const file of this.files) {
                const parent = file.path.slice(0, Math.max(file.path.lastIndexOf('/'), 0));
                const siblings = this.#byDirectory.get(parent);
                if (siblings)
                    siblings.push(file);
                else
                    this.#byDirectory.set(parent, [file]);
            }
        }
        return this.#byDirectory.get(directory) ?? [];
    }
    file(path) {
        this.#byPath ??= new Map(this.files.map(file => [file.path, file]));
        return this.#byPath.get(path);
    }
    read(files) {
        return this.#store.readBlobs(files.map(file => file.oid));
    }
    /** Writes the files into an empty directory. */
    checkOut(directory) {
        return checkOut(this.#store, this.files, directory);
    }
    async readText(file, most) {
        const blobs = await this.#store.readBlobs([file.oid], most);
        return decode(blobs.get(file.oid));
    }
}
/** UTF-8 as git hosts show it; a byte that is none becomes U+FFFD, so that no offset is lost. */
function decode(blob) {
    return blob?.toString('utf8') ?? '';
}
let count = 0;
/**
 * Writes files into an empty directory as a checkout would: symbolic links, executable bits, line ends and filters
 * included. The index lies in the temporary repository, so that the user's clone never hears of it.
 */
async function checkOut(store, files, directory) {
    await fetchMissing(store, [...new Set(files.map(({ oid }) => oid))]);
    const env = {
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.directory, `check-out-index-${++count}`),
        GIT_WORK_TREE: directory,
    };
    const call = { env, cwd: directory, settings: [['core.bare', 'false']] };
    const listing = files.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`).join('');
    await store.git(['update-index', '-z', '--add', '--index-info'], { ...call, input: listing });
    await store.git(['checkout-index', '--all', '--force', '--quiet'], call);
}
/** In one go: checkout-index would fetch them one by one. */
async function fetchMissing(store, oids) {
    const { stdout } = await store.git(['cat-file', '--batch-check', '--buffer'], {
        input: `${oids.join('\n')}\n`,
    });
    const missing = stdout
        .toString('latin1')
        .split('\n')
        .flatMap(line => (line.endsWith(' missing') ? line.slice(0, -' missing'.length) : []));
    if (missing.length === 0)
        return;
    if (!store.source) {
        throw new _missing_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingObjectsError */ .J(`${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`);
    }
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchInto */ .DL)(store, store.source, missing, { blobs: true });
}


/***/ }),

/***/ 98719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MissingObjectsError)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
class MissingObjectsError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}


/***/ }),

/***/ 72395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/** All histories that changes are about, of either side. */
function sidesOf(changes) {
    return changes.flatMap(({ base, merged }) => [base ?? [], merged ?? []].flat());
}
/** Pairs the histories of both trees: by name, and what is left over by what is in them (a moved directory). */
function changesOf(base, merged) {
    const key = (history) => `${history.framework}\0${history.name}`;
    const before = new Map(base.map(history => [key(history), history]));
    const unpaired = [];
    const changes = [];
    for (const after of merged) {
        const same = before.get(key(after));
        if (same) {
            before.delete(key(after));
            changes.push(changeOf(same, after, same.directory !== after.directory));
        }
        else {
            unpaired.push(after);
        }
    }
    for (const after of unpaired) {
        const from = [...before.values()].find(candidate => isMovedTo(candidate, after));
        if (from)
            before.delete(key(from));
        changes.push(changeOf(from, after, from !== undefined));
    }
    for (const gone of before.values())
        changes.push(changeOf(gone, undefined, false));
    return changes;
}
/** A directory moved when most of its files stand in the other one: byte for byte, or under names that say something. */
function isMovedTo(from, to) {
    if (from.framework !== to.framework || from.migrations.length === 0)
        return false;
    const names = new Set(to.migrations.map(migration => migration.name));
    const blobs = new Set(to.migrations.map(migration => migration.file.oid));
    const kept = from.migrations.filter(({ name, file }) => names.has(name) && (blobs.has(file.oid) || !everyAppHas.test(name)));
    return kept.length * 2 > from.migrations.length;
}
/** A first migration has the same name in every app: it is no sign of a move. */
const everyAppHas = /^\d*_?(initial|init)$/i;
function changeOf(base, merged, moved) {
    // A moved Django app has another label in every id: its migrations are known by their names.
    const known = (migration) => (moved ? migration.name : migration.id);
    const before = new Map((base?.migrations ?? []).map(migration => [known(migration), migration]));
    const after = new Map((merged?.migrations ?? []).map(migration => [known(migration), migration]));
    const atPath = new Map((base?.migrations ?? []).map(migration => [migration.file.path, migration]));
    const incoming = new Set();
    const edited = [];
    for (const migration of merged?.migrations ?? []) {
        const namesake = before.get(known(migration));
        const here = atPath.get(migration.file.path);
        const twins = twinsOf(merged, migration);
        const old = here && known(here) === known(migration) ? here : namesake;
        if (!namesake || !old)
            incoming.add(migration);
        else if (sameBytes(old, migration) && (old === here || twins.length === 0))
            continue;
        // One id in a second file is a newcomer, and so is what both sides added under one path; the same file with
        // other bytes, or a renamed one, is an edit.
        else if (twins.some(twin => old !== here || twin.file.path === migration.file.path))
            incoming.add(migration);
        else
            edited.push({ before: old, after: migration });
    }
    const removed = [...before].filter(([id]) => !after.has(id)).map(([, migration]) => migration);
    return { base, merged, incoming, removed, edited, moved };
}
function twinsOf(history, migration) {
    return history?.namesakes(migration.id).filter(other => other !== migration) ?? [];
}
function sameBytes(one, other) {
    return one.file.oid === other.file.oid;
}
function isTouched(change) {
    return change.incoming.size > 0 || change.removed.length > 0 || change.edited.length > 0;
}


/***/ }),

/***/ 80707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   ON: () => (/* binding */ whyNotRead),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   ox: () => (/* binding */ LimitReachedError)
/* harmony export */ });
/* harmony import */ var _expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/**
 * How much of a change is read. What is beyond a limit is never a pass: it is named, and the verdict says that it was
 * not checked. Sizes in bytes.
 */
const limits = {
    /** A file that the change, or another pull request, brings. */
    fileBytes: 1 << 20,
    /** A file that base has: it is the project's own, and may be a dump of its schema. */
    ownFileBytes: 32 << 20,
    /** All files that base has not. */
    totalBytes: 256 << 20,
    /** Files of one revision. */
    files: 2_000_000,
    /** Statements of a file of SQL. */
    statements: 20_000,
    /** Characters of a configuration file: YAML takes the square of it for anchors, tags and keys. */
    configurationLength: 64 << 10,
};
/** Beyond a limit of the whole run. The message is for the user. */
class LimitReachedError extends _expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}
/** What stands for the content of a file that is not read. No migration can hold a NUL character. */
const mark = '\0migration-gate does not read this file: ';
/** The content that a file beyond a limit has for its readers. */
function notRead(reason) {
    return Buffer.from(mark + reason);
}
/** Why a file's content is not there; undefined for what was read. */
function whyNotRead(content) {
    if (content === undefined)
        return undefined;
    const text = typeof content === 'string' ? content : content.subarray(0, 300).toString('utf8');
    return text.startsWith(mark) ? text.slice(mark.length) : undefined;
}
function mebibytes(bytes) {
    return `${Math.round((bytes / (1 << 20)) * 10) / 10} MiB`;
}


/***/ }),

/***/ 41969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   s5: () => (/* binding */ notCheckedIn)
/* harmony export */ });
const exitCodes = {
    pass: 0,
    fail: 1,
    unknown: 2,
    'not-checked': 2,
};
function verdictOf(findings, unknowns, histories) {
    if (findings.some(failsTheChange))
        return 'fail';
    if (unknowns.length > 0)
        return 'unknown';
    return histories.some(({ notChecked }) => notChecked.length > 0) ? 'not-checked' : 'pass';
}
/** Neither proven nor refuted. */
function isInconclusive(verdict) {
    return verdict === 'unknown' || verdict === 'not-checked';
}
/** All migrations of which nothing was run. */
function notCheckedIn({ coverage }) {
    return coverage.histories.flatMap(({ notChecked }) => notChecked);
}
function failsTheChange(finding) {
    return finding.introduced && finding.severity === 'error';
}


/***/ }),

/***/ 19136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ renameCommands),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   q4: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * What a screen would act on or hide instead of showing: control characters, the marks that reorder text, characters
 * without a width, tags, and halves of surrogate pairs.
 */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u180b-\u180f]/gu;
/** Is there anything in it that cannot be seen as it is (lines and tabs can)? */
function hidesSomething(text) {
    return text.search(invisible) >= 0;
}
/**
 * One word for a shell. What can't be seen is written as `$'\x1b'` (POSIX 2024; bash, zsh, ksh and dash of today), so
 * that what is pasted is what was read.
 */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    if (!hidesSomething(word) && !/[\n\t]|##\[/.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    let quoted = '';
    for (const byte of Buffer.from(word)) {
        // Neither quotes and backslashes, nor a bracket, which may make a command for the runner (`##[`).
        const plain = byte >= 0x20 && byte < 0x7f && ![0x27, 0x5b, 0x5c].includes(byte);
        // Three octal digits: unlike \x, they can't swallow the digit after them.
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `$'${quoted}'`;
}
/**
 * `--` because a name may begin with a dash. Files that go to another directory under their names go with all of theirs:
 * git moves none to where there is no directory.
 */
function renameCommands(renames) {
    const lines = renames.map(({ from, to }) => {
        const [source, target] = [from.lastIndexOf('/'), to.lastIndexOf('/')];
        const wholeDirectory = source > 0 && from.slice(0, source) !== to.slice(0, target) && from.slice(source) === to.slice(target);
        const [old, wanted] = wholeDirectory ? [from.slice(0, source), to.slice(0, target)] : [from, to];
        return `git mv -- ${shellQuote(old)} ${shellQuote(wanted)}`;
    });
    return [...new Set(lines)];
}


/***/ }),

/***/ 96159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ EngineUnavailableError)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** The engine can't be had: no permission, no server, a server that looks like production. */
class EngineUnavailableError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ allowedNames)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43458);


/** What a configuration may name. */
const allowedNames = {
    frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .I.map(({ id }) => id),
    rules: _registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas.map(({ id }) => id),
    severities: new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas.map(({ id, severity }) => [id, severity])),
};


/***/ }),

/***/ 18846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Longer names are compared by their beginning: what a stranger writes must not cost time. */
const maxLength = 60;
/** The names that somebody may have meant, those that are nearest; none, where nothing is like it. */
function nearNames(asked, names, most = 3) {
    const wanted = plain(asked);
    const near = names
        .map(name => ({ name, distance: distance(wanted, plain(name)) }))
        .filter(({ name, distance }) => distance <= Math.ceil(name.length / 3));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.flatMap(({ name, distance }) => (distance === least ? name : [])).slice(0, most);
}
/** " Did you mean a or b?", or nothing. */
function didYouMean(asked, names) {
    const near = nearNames(asked, names);
    return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
/** Case and separators are what people get wrong most. */
function plain(name) {
    return name.slice(0, maxLength).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** How many characters have to be put in, taken out or replaced. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ })

};
