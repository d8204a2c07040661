export const id = 5566;
export const ids = [5566];
export const modules = {

/***/ 67892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class ConfigurationError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] = await Promise.all([__webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(7868)]).then(__webpack_require__.bind(__webpack_require__, 57868))]);
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
                ? 'its aliases (*name) stand for too much'
                : String(cause);
        throw new ConfigurationError(`${file} can't be read: ${why}. Write out what it says.`, { cause });
    }
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
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are ${there.join(' and ')}: only one of them can count. Delete the other.`);
    return there[0] ?? asked;
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

/***/ 30660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ historiesOf)
/* harmony export */ });
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96805);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5833);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19803);
/* harmony import */ var _git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66444);
/* harmony import */ var _rules_allowed_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1320);





/** Where the histories of trees are, by the configuration of the last of them. Throws ConfigurationError. */
async function historiesOf(trees, configFile) {
    const newest = trees.at(-1) ?? trees[0];
    const { config } = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__.loadConfig)(trees[0], newest, {
        file: configFile ?? _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfigFile,
        allowed: _rules_allowed_names_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedNames */ .R,
        // Nothing is judged by it: it says where histories are.
        authority: 'change',
        withoutBase: true,
        required: configFile !== undefined,
    });
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    const leftOut = pathMatcher(config.exclude);
    return Promise.all(trees.map(async (whole) => {
        const tree = (0,_git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutFiles */ .O)(whole, leftOut);
        return { tree, locations: await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .findHistories */ .o4)(tree, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .I, config) };
    }));
}


/***/ }),

/***/ 55566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planForAction: () => (/* binding */ planForAction)
/* harmony export */ });
/* harmony import */ var _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38080);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28154);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1465);
/* harmony import */ var _reporters_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75645);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3437);






/** `mode: plan`: shares the histories among jobs, for `strategy.matrix`. */
async function planForAction({ event, inputs, directory, owned, }) {
    const started = performance.now();
    const versions = inputs['postgres-versions'];
    const wrong = versions.find(version => !/^\d{1,2}$/.test(version));
    if (wrong !== undefined)
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input \`postgres-versions\` has "${wrong}"; it takes major versions such as 16, 17, 18.`);
    if (versions.length > _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .mostJobs */ .om)
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`A matrix of GitHub has at most ${_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .mostJobs */ .om} jobs.`);
    const planned = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsIn */ .rC)({
        directory,
        owned,
        head: event.headSha,
        config: inputs.config,
        only: inputs.only,
    });
    const seconds = () => Math.round(performance.now() - started) / 1000;
    const unknown = (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownReport */ .DS)(planned.ok ? '' : planned.reason, seconds());
    const onUnknown = inputs['on-unknown'] ?? 'fail';
    if (!planned.ok)
        return {
            report: unknown,
            onUnknown,
            source: _model_source_js__WEBPACK_IMPORTED_MODULE_4__/* .noSource */ .T,
            own: pages({ jobs: [], notices: [] }, planned.reason),
        };
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(planned.value, versions, inputs['shard-size']);
    const report = { ...unknown, verdict: 'pass', unknowns: [], notices: plan.notices };
    return { report, onUnknown, source: _model_source_js__WEBPACK_IMPORTED_MODULE_4__/* .noSource */ .T, own: pages(plan) };
}
function pages({ jobs, notices }, unknown) {
    const lines = unknown === undefined ? [(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(jobs.length, 'job'), ...notices] : [unknown];
    const rows = jobs.map(({ shard, histories }) => `| ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLine */ .iB)(shard)} | ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCode */ .D9)(histories)} |`);
    return {
        log: `${[...lines, ...jobs.map(({ shard, histories }) => `  ${shard}: ${histories}`)].map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLine */ .tL).join('\n')}\n`,
        summary: `### ${unknown === undefined ? '🗂️' : '❓'} Migration Gate: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLine */ .iB)(lines.join('. '))}\n\n${rows.length === 0 ? '' : `| Shard | Histories |\n| --- | --- |\n${rows.join('\n')}\n`}`,
        outputs: { matrix: JSON.stringify({ include: jobs }) },
    };
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ plannedShards),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   om: () => (/* binding */ mostJobs),
/* harmony export */   rC: () => (/* binding */ unitsIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60392);
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94448);
/* harmony import */ var _config_shard_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35562);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5833);
/* harmony import */ var _gate_shards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87028);
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87395);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17318);
/* harmony import */ var _reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8368);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75645);
/* harmony import */ var _histories_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30660);










/** GitHub takes no more jobs in one matrix. https://docs.github.com/actions/reference/limits */
const mostJobs = 256;
/** What a revision has to be shared; the reason is a sentence. */
async function unitsIn({ directory, owned = [], head, config, only, }) {
    try {
        const opened = await (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_0__.compareLocally)({ directory, owned, base: 'none', head, fetch: false });
        try {
            const [found] = await (0,_histories_of_js__WEBPACK_IMPORTED_MODULE_5__/* .historiesOf */ .u)([opened.comparison.merged], config);
            const locations = found?.locations ?? [];
            const scopes = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)({ only }, locations);
            if (!scopes.ok)
                return scopes;
            const all = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(locations.filter(location => scopes.value.has((0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(location))));
            return all.length > 0
                ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .success */ .k)(all)
                : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)('There is nothing to plan: no migration history was found anywhere in the repository.');
        }
        finally {
            await opened[Symbol.asyncDispose]();
        }
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(await (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedReason */ .LV)(error));
    }
}
function planOf(units, versions, size) {
    const wanted = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .shardCount */ .o4)(units, size);
    const most = Math.floor(mostJobs / Math.max(1, versions.length));
    const count = Math.min(wanted, most);
    const notices = count < wanted
        ? [
            `${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(wanted, 'shard')} on ${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(Math.max(1, versions.length), 'version')} would be more than the ${mostJobs} jobs that GitHub takes, so that there are ${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, 'larger shard')}.`,
        ]
        : [];
    const shards = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .shardsOf */ .$b)(units, count);
    const jobs = (versions.length > 0 ? versions : ['']).flatMap(postgres => shards.map((shard, index) => {
        const name = { index: index + 1, count, ...(postgres === '' ? {} : { postgres }) };
        return { shard: (0,_config_shard_name_js__WEBPACK_IMPORTED_MODULE_7__/* .shardText */ .e)(name), postgres, histories: named(shard) };
    }));
    return { jobs, notices };
}
/** Whole names would fill the matrix of a big organisation: the output of a job has room for 1 MB. */
function named(units) {
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .Ku)(units.map(({ name }) => name.slice(0, 60)), 3);
}
const matrix = zod__WEBPACK_IMPORTED_MODULE_9__.object({ include: zod__WEBPACK_IMPORTED_MODULE_9__.array(zod__WEBPACK_IMPORTED_MODULE_9__.object({ shard: zod__WEBPACK_IMPORTED_MODULE_9__.string() })) });
/** The shards of a plan that was written as JSON; undefined where it is none. */
function plannedShards(text) {
    try {
        return matrix.parse(JSON.parse(text)).include.map(({ shard }) => shard);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ allowedNames)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);

/** What a configuration may name. Rules are loaded only where somebody asks. */
async function allowedNames() {
    const { ruleMetas } = await Promise.all(/* import() */[__webpack_require__.e(3724), __webpack_require__.e(9823), __webpack_require__.e(2146)]).then(__webpack_require__.bind(__webpack_require__, 43458));
    return {
        frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .I.map(({ id }) => id),
        rules: ruleMetas.map(({ id }) => id),
        severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
    };
}


/***/ })

};
