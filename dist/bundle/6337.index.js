export const id = 6337;
export const ids = [6337];
export const modules = {

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

/***/ 87028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   $b: () => (/* binding */ shardsOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
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

/***/ 30660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ historiesOf)
/* harmony export */ });
/* harmony import */ var _config_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41282);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96805);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19803);
/* harmony import */ var _git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66444);
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
    const leftOut = await (0,_config_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutBy */ .x)(config);
    return Promise.all(trees.map(async (whole) => {
        const tree = (0,_git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutFiles */ .O)(whole, leftOut);
        return { tree, locations: await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .findHistories */ .o4)(tree, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij, config) };
    }));
}


/***/ }),

/***/ 44972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ joinReports)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87395);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);


/** The joined reports of a matrix as one. What was planned and is not there leaves the verdict unknown. */
function joinReports(handed, planned) {
    const reports = handed.flatMap(({ report }) => (report.ok ? [report.value] : []));
    const unknowns = [
        ...handed.flatMap(({ file, report }) => report.ok ? [] : [`The report ${file} can't be used: ${report.reason}.`]),
        ...missing(reports, planned),
        ...commitsDiffer(reports),
        ...unknownsOf(reports),
    ];
    if (handed.length === 0 && unknowns.length === 0)
        unknowns.push('There is no report to collect. Download those of the jobs first (actions/download-artifact), and name their directory in `reports`.');
    const findings = joinFindings(reports);
    const histories = joinHistories(reports);
    const verdict = reports.some(report => report.verdict === 'fail')
        ? 'fail'
        : (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(findings, unknowns, histories);
    return {
        version: 1,
        verdict,
        unknowns,
        notices: [...new Set(reports.flatMap(({ notices }) => notices))],
        coverage: {
            base: reports[0]?.coverage.base ?? { name: '', commit: null, date: null, fetched: null },
            head: reports[0]?.coverage.head ?? { name: '', commit: null },
            conflicts: [...new Set(reports.flatMap(({ coverage }) => coverage.conflicts))],
            histories,
            ...replaysOf(reports),
            engine: (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...new Set(reports.flatMap(({ coverage }) => coverage.engine ?? []))].sort()) || null,
        },
        findings,
        // They ran side by side.
        seconds: Math.max(0, ...reports.map(({ seconds }) => seconds)),
    };
}
function nameOf({ shard, coverage }) {
    return shard ?? coverage.engine ?? 'a job';
}
function missing(reports, planned) {
    const there = new Set(reports.map(({ shard }) => shard));
    const lacking = (planned ?? []).filter(shard => !there.has(shard));
    if (lacking.length === 0)
        return [];
    return [
        `There is no report of ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(lacking, 10)}: look at what became of ${lacking.length === 1 ? 'that job' : 'those jobs'}.`,
    ];
}
function commitsDiffer(reports) {
    const commits = [...new Set(reports.flatMap(({ coverage }) => coverage.head.commit ?? []))];
    return commits.length > 1
        ? [
            `The reports are about ${commits.length} commits (${commits
                .slice(0, 4)
                .map(commit => commit.slice(0, 7))
                .join(', ')}): collect those of one run.`,
        ]
        : [];
}
/** One reason of many jobs is reported once, with the jobs. */
function unknownsOf(reports) {
    const jobs = new Map();
    for (const report of reports)
        for (const unknown of report.unknowns)
            jobs.set(unknown, [...(jobs.get(unknown) ?? []), nameOf(report)]);
    const reported = [...jobs].map(([unknown, names]) => `${shortly(names)}: ${unknown}`);
    const silent = reports.filter(({ verdict, unknowns }) => verdict === 'unknown' && unknowns.length === 0);
    return [...reported, ...silent.map(report => `${nameOf(report)}: its verdict is unknown.`)];
}
/** The same finding of several jobs is one; where some of those that looked did not find it, it says which did. */
function joinFindings(reports) {
    const found = new Map();
    for (const report of reports) {
        for (const finding of report.findings) {
            const known = found.get(finding.fingerprint);
            if (!known)
                found.set(finding.fingerprint, { finding, by: [report] });
            else {
                known.by.push(report);
                // Whoever says the worse of it is believed.
                if (isWorse(finding, known.finding))
                    known.finding = finding;
            }
        }
    }
    return [...found.values()].map(({ finding, by }) => {
        const looked = reports.filter(({ coverage }) => coverage.histories.some(one => isOf(one, finding)));
        if (by.length >= looked.length)
            return finding;
        return { ...finding, message: `${finding.message} (Only ${shortly(by.map(nameOf))}.)` };
    });
}
const rank = { error: 0, warning: 1, note: 2 };
function isWorse(one, other) {
    return one.introduced === other.introduced ? rank[one.severity] < rank[other.severity] : one.introduced;
}
function isOf({ framework, history }, finding) {
    return framework === finding.framework && history === finding.history;
}
/** Of each history what was seen least of: one version that did not replay it is worth knowing. */
function joinHistories(reports) {
    const histories = new Map();
    for (const { coverage } of reports) {
        for (const history of coverage.histories) {
            const key = `${history.framework}\0${history.history}`;
            const known = histories.get(key);
            const worse = !known || (known.replay !== 'not replayed' && history.replay === 'not replayed');
            const notChecked = [...(known?.notChecked ?? []), ...history.notChecked];
            histories.set(key, {
                ...(worse ? history : known),
                notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
            });
        }
    }
    return [...histories.values()];
}
/** Those of histories that one job alone replayed: of others each version of PostgreSQL has its own, in the report of its job. */
function replaysOf(reports) {
    const all = reports.flatMap(({ coverage }) => coverage.replays ?? []);
    const keyOf = ({ framework, histories }) => JSON.stringify([framework, histories]);
    const counts = new Map();
    for (const one of all)
        counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    const replays = all.filter(one => counts.get(keyOf(one)) === 1);
    return replays.length > 0 ? { replays } : {};
}
function shortly(names) {
    const distinct = [...new Set(names)];
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...distinct.slice(0, 4), ...(distinct.length > 4 ? [`${distinct.length - 4} more`] : [])]);
}


/***/ }),

/***/ 3437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ plannedShards),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   om: () => (/* binding */ mostJobs),
/* harmony export */   rC: () => (/* binding */ unitsIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60392);
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61696);
/* harmony import */ var _config_shard_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35562);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2193);
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

/***/ 89504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17318);
/* harmony import */ var _reporters_report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93399);




const mostFiles = 2000;
/** A report of 10,000 findings has some 20 MB. */
const mostBytes = 64 * 1024 * 1024;
/** Every JSON file below a directory, as download-artifact leaves them: each in a directory of its artifact. */
async function readReports(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = entries
        .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
        .map(entry => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
    const left = files.slice(mostFiles).map(file => ({
        file: named(file, directory),
        report: (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`there are more than ${mostFiles} of them`),
    }));
    const read = [];
    for (const file of files.slice(0, mostFiles))
        read.push({ file: named(file, directory), report: await readReport(file) });
    return [...read, ...left];
}
async function readReport(file) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).size > mostBytes)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('it is larger than 64 MB');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(text.trim() === '' ? 'it is empty' : 'it is no JSON, or only a part of it');
    }
    const result = _reporters_report_schema_js__WEBPACK_IMPORTED_MODULE_2__.reportSchema.safeParse(value);
    if (result.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)(result.data);
    const issue = result.error.issues[0];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`it is no report of this version of Migration Gate (${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')})`);
}
function named(file, directory) {
    return file.slice(directory.length).replace(/^\/+/, '');
}


/***/ }),

/***/ 93399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSchema: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/model/locks.js
var locks = __webpack_require__(94119);
;// CONCATENATED MODULE: ./src/model/replay-course.js
/** What became of a migration on one way to a database. */
const outcomes = ['ran', 'fails', 'not proven', 'not run'];

;// CONCATENATED MODULE: ./src/reporters/report-schema.js



/** The shape of `--format json`. Loaded only where somebody asks for it: most runs don't need zod. */
const position = schemas.strictObject({ line: schemas.int().min(1), column: schemas.int().min(1) });
const range = schemas.strictObject({ start: position, end: position })
    .describe('1-based; columns count characters (UTF-16 code units); the end column is exclusive.');
const relatedPlace = schemas.strictObject({
    path: schemas.string(),
    range,
    message: schemas.string(),
    commit: schemas.string().exactOptional().describe('The commit in which to look; absent: the change itself.'),
});
const fix = schemas.strictObject({
    title: schemas.string(),
    applies: schemas.string().describe('When it is the right answer, and what it would skip or lose.'),
    edits: schemas.array(schemas.strictObject({ path: schemas.string(), range, replacement: schemas.string() })),
    renames: schemas.array(schemas.strictObject({ from: schemas.string(), to: schemas.string() }))
        .describe('Carried out after the edits: their paths are the old ones.'),
    creates: schemas.array(schemas.strictObject({ path: schemas.string(), content: schemas.string() })),
    commands: schemas.array(schemas.string()).describe('Shell commands, quoted for a POSIX shell.'),
    sql: schemas.array(schemas.string())
        .exactOptional()
        .describe('Statements to write into a migration, where its text can not be edited for that.'),
    conditional: schemas.literal(true)
        .exactOptional()
        .describe('Right for some databases only. The first fix without it is the recommended one.'),
    automatic: schemas.literal(true).exactOptional().describe('`migration-gate fix` applies it.'),
})
    .describe('Everything of one fix belongs together.');
const table = schemas.strictObject({
    title: schemas.string(),
    head: schemas.array(schemas.string()),
    rows: schemas.array(schemas.array(schemas.string())),
});
const graph = schemas.strictObject({
    nodes: schemas.array(schemas.strictObject({ id: schemas.string(), label: schemas.string(), side: schemas["enum"](['base', 'incoming', 'both']) })),
    edges: schemas.array(schemas.tuple([schemas.string(), schemas.string()])).describe('From the older migration to the newer one.'),
});
const finding = schemas.strictObject({
    rule: schemas.string(),
    severity: schemas["enum"](['error', 'warning', 'note']),
    introduced: schemas.boolean().describe("Is it this change's fault? Only introduced errors fail it."),
    framework: schemas.string(),
    history: schemas.string(),
    path: schemas.string(),
    range,
    message: schemas.string(),
    related: schemas.array(relatedPlace),
    fixes: schemas.array(fix),
    causedBy: schemas.string()
        .exactOptional()
        .describe('The fingerprint of the finding that this one only follows from.'),
    fingerprint: schemas.string().describe('Survives edits elsewhere in the file, rewording and re-runs.'),
    sqlstate: schemas.string().exactOptional(),
    side: schemas.literal('down').exactOptional().describe('What failed is the downgrade; absent: the upgrade.'),
    preflight: schemas.strictObject({
        sql: schemas.string(),
        counts: schemas.string().describe('What it counts: "rows of public.users in which email is NULL".'),
    })
        .exactOptional()
        .describe('A query that says whether a real database has rows that make it fail. It changes nothing.'),
    statement: schemas.string().exactOptional().describe('The statement that failed, as written.'),
    table: table.exactOptional(),
    graph: graph.exactOptional(),
    broughtBy: schemas.strictObject({ commit: schemas.string(), pullRequest: schemas.int().positive().exactOptional() })
        .exactOptional()
        .describe('Where several pull requests land together: which of them brought it in.'),
});
const rowsCoverage = schemas.strictObject({
    tables: schemas.array(schemas.string()).describe('Tables of base that held rows.'),
    notVerified: schemas.array(schemas.string()).describe('What could not be seen with rows, with the reason.'),
})
    .describe('What ran on tables with rows; absent: nothing of what is incoming depends on them.');
const statementLocks = schemas.strictObject({
    path: schemas.string(),
    line: schemas.int().min(1),
    statement: schemas.string().describe('As it was sent; long ones are cut.'),
    locks: schemas.array(schemas.strictObject({
        relation: schemas.string(),
        kind: schemas["enum"](['table', 'index', 'view', 'materialized view', 'sequence']),
        mode: schemas["enum"](locks/* lockModes */.Y8).describe('The strongest that the statement takes.'),
        measured: schemas.boolean()
            .describe('Seen in pg_locks; false: what PostgreSQL documents for such a statement.'),
    })),
    rewritten: schemas.array(schemas.string())
        .describe('Tables and indexes that were written again from beginning to end.'),
    scanned: schemas.array(schemas.string()).describe('Tables that were read from beginning to end.'),
    heldUntil: schemas.array(schemas.int().min(1))
        .describe('Lines of later statements of the same transaction, during which the locks are held.'),
    lockTimeout: schemas.string().exactOptional().describe('lock_timeout as the statement found it.'),
});
const historyCoverage = schemas.strictObject({
    framework: schemas.string(),
    history: schemas.string(),
    runner: schemas.string()
        .exactOptional()
        .describe('Who runs it, with what says so, where one framework stands for several runners.'),
    migrations: schemas.int().min(0),
    incoming: schemas.int().min(0),
    replay: schemas["enum"](['fresh', 'upgrade', 'both', 'not replayed']),
    reason: schemas.string().exactOptional(),
    rows: rowsCoverage.exactOptional(),
    notVerified: schemas.array(schemas.strictObject({ path: schemas.string(), line: schemas.int().min(1), why: schemas.string(), introduced: schemas.boolean() }))
        .describe('Steps that were not run: nothing that depends on them is proven.'),
    notChecked: schemas.array(schemas.strictObject({ path: schemas.string(), why: schemas.string() }))
        .describe('Incoming migrations of which nothing was run, with the reason.'),
    locks: schemas.array(statementLocks)
        .exactOptional()
        .describe('What incoming migrations lock of what base has; absent where nothing is.'),
    downs: schemas.array(schemas.strictObject({
        path: schemas.string(),
        checked: schemas.boolean().describe('Was it run after the upgrade, and the schema compared?'),
        why: schemas.string().exactOptional().describe('Why it was not.'),
    }))
        .exactOptional()
        .describe('The down sides of incoming migrations that have one; absent where none was tried.'),
});
const side = schemas["enum"](['base', 'incoming']);
const trackSteps = schemas.array(schemas.strictObject({
    path: schemas.string(),
    last: schemas.string().exactOptional().describe('Of several migrations the last; `path` is the first.'),
    count: schemas.int().min(1),
    side,
    outcome: schemas["enum"](outcomes),
})
    .describe('One migration, or several that follow each other and went alike.'));
const objectChange = schemas["enum"](['added', 'removed', 'changed']);
const schemaChange = schemas.strictObject({
    objects: schemas.array(schemas.strictObject({
        kind: schemas.string(),
        name: schemas.string(),
        change: objectChange,
        before: schemas.string().exactOptional(),
        after: schemas.string().exactOptional(),
        parts: schemas.array(schemas.strictObject({
            kind: schemas.string(),
            name: schemas.string().describe('Without its table.'),
            change: objectChange.exactOptional().describe('Absent: it is as it was.'),
            before: schemas.string().exactOptional(),
            after: schemas.string().exactOptional(),
            references: schemas.string().exactOptional().describe('The table that a foreign key leads to.'),
        }))
            .describe('Of a table all columns and foreign keys; of everything else what is different. Long tables are cut.'),
    })),
    more: schemas.int().min(0).describe('How much more is different.'),
    without: schemas.array(schemas.string())
        .describe('Incoming migrations that did not run to their end: what they would do is not in it.'),
})
    .describe("What the change makes of base's schema, as the catalog has it.");
const replayCourse = schemas.strictObject({
    framework: schemas.string(),
    histories: schemas.array(schemas.string()).describe('Those that are replayed together.'),
    fresh: trackSteps.exactOptional().describe('All migrations on an empty database.'),
    upgrade: trackSteps.exactOptional().describe("Base's migrations, then what its runner still runs."),
    schema: schemaChange.exactOptional(),
});
const replayTimes = schemas.strictObject({
    framework: schemas.string(),
    histories: schemas.array(schemas.string()),
    track: schemas["enum"](['fresh', 'upgrade']),
    seconds: schemas.number().min(0).describe('Of all that ran.'),
    migrations: schemas.int().min(0),
    slowest: schemas.array(schemas.strictObject({ path: schemas.string(), side, seconds: schemas.number().min(0) })),
})
    .describe('How long the database took for migrations. It is another time at every run.');
const coverage = schemas.strictObject({
    base: schemas.strictObject({
        name: schemas.string(),
        commit: schemas.string().nullable(),
        date: schemas.string().nullable().describe('When its tip was committed, ISO 8601.'),
        fetched: schemas.string().nullable().describe('When the clone last heard of it, ISO 8601.'),
    }),
    head: schemas.strictObject({ name: schemas.string(), commit: schemas.string().nullable() }),
    conflicts: schemas.array(schemas.string()).describe('Paths that git could not merge.'),
    histories: schemas.array(historyCoverage),
    engine: schemas.string().nullable().describe('Null where nothing was replayed.'),
    replays: schemas.array(replayCourse).exactOptional().describe('How histories were replayed; absent: not seen.'),
    notRead: schemas.array(schemas.string())
        .exactOptional()
        .describe('New or changed files that look like migrations, and are in no known history.'),
    sandbox: schemas.array(schemas.strictObject({
        layer: schemas["enum"](['database', 'webassembly', 'process', 'machine', 'parent']),
        held: schemas.boolean(),
        why: schemas.string().exactOptional().describe('Why it did not hold.'),
    }))
        .exactOptional()
        .describe('What lay between SQL and the machine; absent where the embedded engine ran nothing.'),
    openPullRequests: schemas.strictObject({
        open: schemas.int().min(0),
        compared: schemas.int().min(0).describe('How many of them touch the same histories and were compared.'),
        reason: schemas.string().exactOptional().describe('Why not all of those were.'),
    })
        .exactOptional()
        .describe('Other pull requests of the same base; absent: they were not asked for.'),
});
const reportSchema = schemas.strictObject({
    version: schemas.literal(1),
    verdict: schemas["enum"](['pass', 'fail', 'unknown', 'not-checked'])
        .describe('Neither unknown nor not-checked is green.'),
    unknowns: schemas.array(schemas.string()).describe('Why it is unknown; also present beside `fail`.'),
    notices: schemas.array(schemas.string()).describe('Facts that fail nothing.'),
    shard: schemas.string()
        .exactOptional()
        .describe('The part of the histories that this was about, where several jobs share them.'),
    coverage,
    findings: schemas.array(finding),
    times: schemas.array(replayTimes).exactOptional(),
    seconds: schemas.number().min(0),
})
    .describe('The one document of a run of Migration Gate, whatever it ends with.');
true;
true;


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
