export const id = 8016;
export const ids = [8016,4637,8841,7395];
export const modules = {

/***/ 87251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule)
/* harmony export */ });
/* harmony import */ var _reporters_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1835);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43458);
/* harmony import */ var _text_near_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18846);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23716);




/** A rule's own documentation; without a name, the list of rules. */
function explainRule(id, width) {
    if (id === undefined) {
        const widest = Math.max(..._rules_registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas.map(meta => meta.id.length)) + 2;
        return _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas
            .flatMap(meta => (0,_reporters_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(meta.title, width, ' '.repeat(widest), meta.id.padEnd(widest)))
            .map(line => `${line}\n`)
            .join('');
    }
    const meta = _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas.find(candidate => candidate.id === id);
    if (meta)
        return describe(meta, width);
    const near = (0,_text_near_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nearNames */ .$)(id, _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas.map(rule => rule.id));
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(near.length > 0
        ? `There is no rule ${id}. Did you mean ${near.join(' or ')}?`
        : `There is no rule ${id}. The rules are: ${_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__.ruleMetas.map(rule => rule.id).join(', ')}.`);
}
function describe(meta, width) {
    const { bad, good } = meta;
    const paragraph = (label, text) => (0,_reporters_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, width, ' '.repeat(16), label.padEnd(16));
    return [
        `${meta.id} (${meta.severity}${meta.offByDefault ? ', off by default' : ''})`,
        ...(0,_reporters_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(meta.title, width, ''),
        '',
        ...paragraph('What it finds:', meta.what),
        ...paragraph('Why it hurts:', meta.why),
        ...paragraph('What to do:', meta.remedy),
        '',
        'Bad:',
        ...example(bad, good),
        '',
        'Good:',
        ...example(good, bad),
        '',
    ].join('\n');
}
/** Where it is base that makes the difference between both, what its files hold is shown as well. */
function example({ base, change, other = {} }, counterpart) {
    const notifying = Object.entries(base).filter(([path, text]) => counterpart.base[path] !== text);
    const lines = [`  base has ${Object.keys(base).join(', ') || 'nothing'}`];
    for (const [path, text] of notifying)
        lines.push(`  in base, ${path} is:`, ...content(text));
    for (const [path, text] of Object.entries(change)) {
        if (text === null)
            lines.push(`  the change deletes ${path}`);
        else
            lines.push(`  the change has ${path}:`, ...content(text));
    }
    for (const path of Object.keys(other))
        lines.push(`  another open pull request has ${path}`);
    return lines;
}
/** As it is: code is not wrapped. */
function content(text) {
    return text
        .trimEnd()
        .split('\n')
        .map(line => `    ${line}`.trimEnd());
}


/***/ }),

/***/ 86167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ alterationsOf),
  z: () => (/* binding */ when)
});

// EXTERNAL MODULE: ./src/config/baseline.js
var baseline = __webpack_require__(70805);
// EXTERNAL MODULE: ./src/config/config.js
var config = __webpack_require__(67892);
;// CONCATENATED MODULE: ./src/config/config-changes.js
async function configChanges(before, after, seen) {
    return {
        weakened: [
            ...weakenedHistories(before, after, seen),
            ...(await weakenedByExclude(before, after, seen)),
            ...weakenedReplay(before, after),
            ...weakenedRows(before, after),
            ...weakenedSeverities(before, after, seen),
        ],
        altered: keys.filter(([, key]) => !isEqual(before[key], after[key])).map(([name]) => name),
        commands: after.commands
            .filter(command => !before.commands.some(known => isEqual(known, command)))
            .map(({ run }) => shortened(run)),
    };
}
const keys = [
    ['histories', 'histories'],
    ['exclude', 'exclude'],
    ['replay', 'replay'],
    ['rows', 'rows'],
    ['seed', 'seeds'],
    ['assertions', 'assertions'],
    ['down', 'down'],
    ['prepare', 'prepare'],
    ['start-from', 'startFrom'],
    ['schema', 'schemas'],
    ['command', 'commands'],
    ['on-unknown', 'onUnknown'],
    ['on-not-checked', 'onNotChecked'],
    ['allow-empty', 'allowEmpty'],
    ['skip-label', 'skipLabel'],
    ['rules', 'rules'],
    ['baseline', 'baseline'],
];
function weakenedHistories(before, after, { locations }) {
    const lost = before.histories
        .filter(({ path, framework }) => !after.histories.some(one => one.path === path && one.framework === framework))
        .map(({ path, framework }) => `histories: ${path} (${framework}) is no longer named`);
    // Claimed for another runner, a directory would be judged by that one's rules, if it is read at all.
    const claimed = after.histories.flatMap(({ path, framework }) => {
        const now = locations.find(one => one.directory === path && one.framework !== framework);
        const isNew = !before.histories.some(one => one.path === path && one.framework === framework);
        return now && isNew
            ? [`histories: ${path} is read as ${now.framework} and would be read as ${framework}`]
            : [];
    });
    return [...lost, ...claimed];
}
/** Only what leaves out something that is looked at now. */
async function weakenedByExclude(before, after, { locations }) {
    const fresh = after.exclude.filter(glob => !before.exclude.includes(glob));
    if (fresh.length === 0)
        return [];
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    const paths = locations.flatMap(({ directory, files }) => [directory, ...files.map(({ path }) => path)]);
    return fresh
        .filter(glob => {
        const matches = pathMatcher([glob]);
        return paths.some(path => matches(path));
    })
        .map(glob => `exclude: ${glob} leaves out what is looked at now`);
}
const replayStrength = { off: 0, fresh: 1, upgrade: 1, auto: 2, both: 2 };
function weakenedReplay(before, after) {
    const found = [];
    if (replayStrength[after.replay] < replayStrength[before.replay])
        found.push(`replay: ${before.replay} becomes ${after.replay}`);
    if (before.down === 'auto' && after.down === 'off')
        found.push('down: auto becomes off');
    if (before.prepare.length > 0)
        for (const sql of after.prepare)
            if (!before.prepare.includes(sql))
                found.push(`prepare: a statement is new (${shortened(sql)})`);
    if (after.startFrom && !isEqual(after.startFrom, before.startFrom))
        found.push(`start-from: ${after.startFrom.file} takes the place of migrations that are replayed now`);
    for (const { file, ignore } of before.schemas) {
        const kept = after.schemas.find(one => one.file === file);
        if (!kept)
            found.push(`schema: ${file} is no longer compared`);
        for (const glob of kept?.ignore ?? [])
            if (!ignore.includes(glob))
                found.push(`schema: ${file} ignores ${glob}`);
    }
    for (const { run, framework, history } of before.commands) {
        const kept = after.commands.some(one => one.framework === framework && one.history === history);
        if (!kept)
            found.push(`command: ${shortened(run)} is no longer run`);
    }
    return found;
}
function weakenedRows(before, after) {
    const found = [];
    if (before.rows !== 'off' && after.rows === 'off')
        found.push('rows: auto becomes off');
    for (const sql of before.assertions)
        if (!after.assertions.includes(sql))
            found.push(`assertions: a query is no longer asked (${shortened(sql)})`);
    for (const seed of before.seeds)
        if (!after.seeds.some(one => isEqual(one, seed)))
            found.push(`seed: ${seed.file} is no longer read`);
    return found;
}
const severityStrength = { off: 0, note: 1, warning: 2, error: 3 };
function weakenedSeverities(before, after, { severities }) {
    const found = [];
    for (const rule of new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])) {
        const usual = severities.get(rule) ?? 'error';
        const [was, becomes] = [before.rules[rule] ?? usual, after.rules[rule] ?? usual];
        if (severityStrength[becomes] < severityStrength[was])
            found.push(`rules: ${rule} becomes ${becomes}`);
    }
    if (before.onUnknown === 'fail' && after.onUnknown === 'warn')
        found.push('on-unknown: fail becomes warn');
    if (before.onNotChecked === 'fail' && after.onNotChecked === 'warn')
        found.push('on-not-checked: fail becomes warn');
    if (!before.allowEmpty && after.allowEmpty)
        found.push('allow-empty: false becomes true');
    if (after.skipLabel !== undefined && after.skipLabel !== before.skipLabel)
        found.push(`skip-label: pull requests with the label ${JSON.stringify(after.skipLabel)} would pass`);
    return found;
}
function isEqual(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function shortened(text) {
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

;// CONCATENATED MODULE: ./src/config/alterations.js



async function alterationsOf(loaded, { baseTree, merged }, seen, findings) {
    const { file, before, proposed, broken, repairs, withoutBase } = loaded;
    const found = { weakened: [], notices: [], unknowns: [] };
    if (withoutBase)
        return found;
    if (repairs)
        found.notices.push(`${file} of base can't be used, and this change repairs it. It was checked as if there were no such file.`);
    if (broken !== undefined)
        found.unknowns.push(wouldBreak(file, broken));
    if (!proposed || proposed === before)
        return found;
    const { weakened, altered, commands } = await configChanges(before, proposed, await seen());
    found.weakened.push(...weakened.map(what => ({ file, what })));
    if (altered.length > 0)
        found.notices.push(`This change alters ${file} (${altered.join(', ')}). ${when(loaded)}`);
    for (const command of commands)
        found.notices.push(`This change adds or alters a command, which is not run before it is merged: ${command}`);
    await alteredBaseline(found, loaded, { baseTree, merged }, findings);
    return found;
}
/** From when on it counts, as a sentence. */
function when({ authority, written }) {
    if (authority === 'change')
        return 'It already counts, as requested.';
    return `It counts once it is merged; this change was checked with ${written ? 'the configuration of base' : 'the defaults, since base has no configuration'}.`;
}
async function alteredBaseline(found, loaded, { baseTree, merged }, findings) {
    const { before, proposed, authority } = loaded;
    const file = proposed?.baseline;
    if (file === undefined)
        return;
    const isSame = before.baseline === file && baseTree.file(file)?.oid === merged.file(file)?.oid;
    if (isSame)
        return;
    let entries;
    try {
        entries = await (0,baseline/* readBaseline */.mF)(merged, file);
    }
    catch (error) {
        if (!(error instanceof config/* ConfigurationError */.j1))
            throw error;
        found.unknowns.push(wouldBreak(file, error.message));
        return;
    }
    const known = await baselineOf(baseTree, before.baseline);
    const added = [...entries.values()].filter(({ fingerprint }) => !known.has(fingerprint));
    const introduced = new Set(findings.flatMap(one => (one.introduced ? one.fingerprint : [])));
    const hiding = added.filter(({ fingerprint }) => introduced.has(fingerprint));
    const others = added.filter(({ fingerprint }) => !introduced.has(fingerprint));
    const from = authority === 'change' ? 'They count already' : 'They count once it is merged';
    if (hiding.length > 0)
        found.weakened.push({ file, what: `${file}: ${entriesOf(hiding)} hide problems of this change` });
    if (others.length > 0)
        found.notices.push(`This change adds entries to ${file}: ${(0,baseline/* nameEntries */.SH)(others)}. ${from}.`);
}
function entriesOf(entries) {
    return `new entries (${(0,baseline/* nameEntries */.SH)(entries)})`;
}
async function baselineOf(tree, path) {
    return path === undefined || !tree.file(path) ? new Map() : await (0,baseline/* readBaseline */.mF)(tree, path);
}
function wouldBreak(file, why) {
    return `${file}, as this change has it, can't be used, and no change could be checked once it is merged. ${why}`;
}


/***/ }),

/***/ 70805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   SH: () => (/* binding */ nameEntries),
/* harmony export */   VU: () => (/* binding */ acceptedToday),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** Findings that are accepted from today on. */
function acceptedToday(findings, reason) {
    const date = new Date().toISOString().slice(0, 10);
    return findings.map(({ fingerprint, rule, path, message }) => ({
        fingerprint,
        rule,
        path,
        message: shortened(message),
        date,
        ...(reason === undefined ? {} : { reason }),
    }));
}
/** The text of a baseline file with exactly these entries. */
function baselineText(entries) {
    const findings = entries.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}
/** Reads a baseline file. Throws ConfigurationError where it is none. */
async function readBaseline(tree, path) {
    const file = tree.file(path);
    if (!file)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`baseline: there is no ${path}. Write it with: migration-gate baseline`);
    return await parseBaseline(await tree.readText(file), path);
}
/** Throws ConfigurationError where the text is no baseline; `path` is for the message. */
async function parseBaseline(text, path) {
    const { baselineSchema } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8354)]).then(__webpack_require__.bind(__webpack_require__, 98354));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`baseline: ${path} is not JSON. Write it again with: migration-gate baseline`, {
            cause,
        });
    }
    const result = baselineSchema.safeParse(value);
    if (result.success)
        return new Map(result.data.findings.map(entry => [entry.fingerprint, entry]));
    const { describeIssues } = await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 26748));
    throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${path}:\n  ${describeIssues(result.error, value).join('\n  ')}`);
}
const entriesShown = 5;
/** Entries for people: "duplicate-version db/migrations/0003_b.sql (Two files …)". */
function nameEntries(entries) {
    const names = entries
        .slice(0, entriesShown)
        .map(({ rule, path, message }) => `${rule} ${path}${message ? ` (${shortened(message)})` : ''}`);
    const more = entries.length - names.length;
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
function shortened(message) {
    const [line = ''] = message.split('\n', 1);
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
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

/***/ 72941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ tryingAgain),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure)
/* harmony export */ });
/* unused harmony export fetchFailure */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32083);


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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32083);






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

/***/ 33755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    // With the times of the files in the index, only those that somebody writes to are read again afterwards.
    await store.git(['checkout-index', '--all', '--force', '--quiet', '--index'], call);
    const paths = async (...args) => (await store.git(args, call)).stdout
        .toString('utf8')
        .split('\0')
        .filter(path => path !== '');
    return {
        async written() {
            // A file that was written again as it was is no difference: that is what refreshing finds out.
            await store.git(['update-index', '-q', '--refresh'], { ...call, accept: [1] });
            return {
                changed: await paths('diff-files', '--name-only', '-z'),
                added: await paths('ls-files', '--others', '--exclude-standard', '-z'),
            };
        },
    };
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MissingObjectsError)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
class MissingObjectsError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}


/***/ }),

/***/ 58322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding as reports have it. */
function reported(all) {
    const { object: _, refusal: __, existing: ___, twin: ____, happened: _____, whenRun: _______, doubtful: ______, ...found } = all;
    return { ...found, fixes: found.fixes.map(asReported) };
}
function asReported({ code, ...one }) {
    return code === 'mark' || code === 'guard' ? { ...one, conditional: true } : one;
}
/** Completes a draft. The fingerprint survives edits elsewhere in the file, rewording, and re-runs. */
function finding(draft, defaultSeverity) {
    const { symbol, ...rest } = draft;
    return {
        ...rest,
        severity: draft.severity ?? defaultSeverity,
        related: draft.related ?? [],
        fixes: draft.fixes ?? [],
        fingerprint: fingerprint([draft.rule, draft.framework, draft.history, draft.path, symbol]),
    };
}
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}


/***/ }),

/***/ 40516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fix),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

function fix(draft) {
    return { edits: [], renames: [], creates: [], commands: [], ...draft };
}
/** A file's text with the edits carried out. They must not overlap, and are of this file. */
function applyEdits(text, edits) {
    const spans = edits
        .map(({ range, replacement }) => ({
        from: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.start),
        to: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.end),
        replacement,
    }))
        .sort((a, b) => a.from - b.from);
    let result = '';
    let at = 0;
    for (const { from, to, replacement } of spans) {
        result += text.slice(at, from) + replacement;
        at = to;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 80707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 58443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   nf: () => (/* binding */ inRunOrder),
/* harmony export */   wW: () => (/* binding */ runOrder)
/* harmony export */ });
/**
 * The migrations of a scope in the order in which its runner brings them to a new database. Sequences are in order
 * already. For a graph it is the order of Django's plan, where another runner has no rule of its own: from one head
 * after the other, parents first. Where the graph has a circle, one of its edges is passed by.
 * https://github.com/django/django/blob/main/django/db/migrations/graph.py
 */
function runOrder(scope, order) {
    if (order === 'sequence')
        return scope.flatMap(history => [...history.migrations]);
    const byId = new Map();
    const heads = [];
    for (const history of scope) {
        for (const id of history.reading.parents.keys())
            byId.set(id, history);
        heads.push(...history.heads().map(({ id }) => id));
    }
    const parentsOf = (id) => {
        const history = byId.get(id);
        return [...(history?.parentsOf(id) ?? []), ...(history?.reading.dependencies?.get(id) ?? [])];
    };
    // A circle without a way out has no head.
    const ids = parentsFirst([...heads.sort(byCodePoint), ...[...byId.keys()].sort(byCodePoint)], parentsOf);
    return ids.flatMap(id => byId.get(id)?.get(id) ?? []);
}
/**
 * The given migrations with parents first, those included that the graph leaves out because a squash stands for them:
 * what was never replaced on one database goes by what its file says.
 */
function inRunOrder(scope, order, wanted) {
    const usual = runOrder(scope, order).filter(migration => wanted.has(migration));
    if (usual.length === wanted.size)
        return usual;
    const all = new Map();
    for (const history of scope) {
        for (const migration of history.migrations)
            all.set(migration.id, { migration, history });
    }
    const parentsOf = (id) => {
        const found = all.get(id);
        if (!found)
            return [];
        const written = found.migration.parents
            .filter(({ kind }) => kind !== 'run-before')
            .map(parent => parent.id);
        return [...new Set([...found.history.parentsOf(id), ...written])].filter(parent => all.has(parent));
    };
    const start = [...wanted].map(({ id }) => id).sort(byCodePoint);
    return parentsFirst(start, parentsOf).flatMap(id => {
        const migration = all.get(id)?.migration;
        return migration && wanted.has(migration) ? [migration] : [];
    });
}
/** Depth first without recursion, parents last to first, as `iterative_dfs` does. */
function parentsFirst(starts, parentsOf) {
    const ordered = [];
    const entered = new Set();
    for (const start of starts) {
        const stack = [{ id: start, leaving: false }];
        for (let top = stack.pop(); top; top = stack.pop()) {
            if (top.leaving)
                ordered.push(top.id);
            else if (!entered.has(top.id)) {
                entered.add(top.id);
                stack.push({ id: top.id, leaving: true });
                for (const id of [...parentsOf(top.id)].sort(byCodePoint))
                    stack.push({ id, leaving: false });
            }
        }
    }
    return ordered;
}
/** As Python sorts text. */
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 61996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameSpan),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Si: () => (/* binding */ startOfFile),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function isSameSpan(one, other) {
    return one.start === other.start && one.end === other.end;
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
const startOfFile = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** The position of a UTF-16 offset in a text. Lines end at \n, \r\n or a lone \r. */
function positionAt(text, offset) {
    const end = Math.min(Math.max(offset, 0), text.length);
    const starts = lineStartsOf(text);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
        const middle = (line + after) >> 1;
        if ((starts[middle] ?? 0) <= end)
            line = middle;
        else
            after = middle;
    }
    return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
}
/** Of the text that was asked for last: of one file, thousands of positions may be asked for in a row. */
let known = { text: '', starts: [0] };
/** Where the lines of a text begin. */
function lineStartsOf(text) {
    if (known.text === text)
        return known.starts;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    known = { text, starts };
    return starts;
}
function rangeOf(text, from, to) {
    return { start: positionAt(text, from), end: positionAt(text, to) };
}
/** The UTF-16 offset of a position; the text's end for a line that it does not have. */
function offsetAt(text, { line, column }) {
    const start = lineStartsOf(text)[line - 1];
    return start === undefined ? text.length : start + column - 1;
}
/** A line without its end; empty, and at the text's end, for one that it does not have. */
function lineSpan(text, line) {
    const start = offsetAt(text, { line, column: 1 });
    const end = /[\r\n]|$/g;
    end.lastIndex = start;
    return { start, end: end.exec(text)?.index ?? text.length };
}


/***/ }),

/***/ 69186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isDayOnly),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dh: () => (/* binding */ versionAfter)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35080);

/** 2024-01-31-name, 2024_01_31_120000_name, 2024.01.31T12.00.00.name: a date whose parts are written apart is one number. */
const writtenDate = /^(\d{4})[-_.](\d{2})[-_.](\d{2})(?:[-_T](\d{2}[-_.]?\d{2}[-_.]?\d{2}))?(?=[-_. ]|$)/;
const written = /^[Vv]?(\d+(?:\.\d+)*)(?=[-_. ]|$)/;
/** Reads the version at the beginning of a file stem; undefined where there is none. */
function numberedName(stem) {
    const date = writtenDate.exec(stem);
    const plain = date ?? written.exec(stem);
    if (!plain)
        return undefined;
    const version = plain[0];
    const segments = date
        ? [BigInt(date.slice(1).join('').replace(/\D/g, ''))]
        : (plain[1] ?? '').split('.').map(segment => BigInt(segment));
    while (segments.length > 1 && segments.at(-1) === 0n)
        segments.pop();
    return {
        version,
        title: stem.slice(version.length).replace(/^[-_. ]+/, ''),
        key: segments.join('.'),
        segments,
    };
}
function compareVersions(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const left = a[i] ?? 0n;
        const right = b[i] ?? 0n;
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
/** A version that is a day and no more: several files of one day are usual, and their whole names order them. */
function isDayOnly(key) {
    return /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(key);
}
/** The next free version, written as its neighbours are: same width, a timestamp stays one. */
function versionAfter(latest, taken) {
    const last = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNumber */ .iU)(latest);
    if (!last)
        return `${latest}1`;
    const { index, digits } = last;
    for (let next = BigInt(digits) + 1n;; next++) {
        const text = next.toString().padStart(digits.length, '0');
        const version = latest.slice(0, index) + text + latest.slice(index + digits.length);
        const key = numberedName(version)?.key;
        if (key === undefined || !taken.has(key))
            return version;
    }
}


/***/ }),

/***/ 1835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ columns),
  G1: () => (/* binding */ cutToWidth),
  ky: () => (/* binding */ wrapped)
});

// EXTERNAL MODULE: ../../node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(9923);
;// CONCATENATED MODULE: ../../node_modules/fast-wrap-ansi/lib/main.js

const ESC = '\x1B';
const CSI = '\x9B';
const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, 'y');
const getClosingCode = (openingCode) => {
    if (openingCode >= 30 && openingCode <= 37)
        return 39;
    if (openingCode >= 90 && openingCode <= 97)
        return 39;
    if (openingCode >= 40 && openingCode <= 47)
        return 49;
    if (openingCode >= 100 && openingCode <= 107)
        return 49;
    if (openingCode === 1 || openingCode === 2)
        return 22;
    if (openingCode === 3)
        return 23;
    if (openingCode === 4)
        return 24;
    if (openingCode === 7)
        return 27;
    if (openingCode === 8)
        return 28;
    if (openingCode === 9)
        return 29;
    if (openingCode === 0)
        return 0;
    return undefined;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
    const characters = word[Symbol.iterator]();
    let isInsideEscape = false;
    let isInsideLinkEscape = false;
    let lastRow = rows.at(-1);
    let visible = lastRow === undefined ? 0 : (0,dist/* default */.A)(lastRow);
    let currentCharacter = characters.next();
    let nextCharacter = characters.next();
    let rawCharacterIndex = 0;
    while (!currentCharacter.done) {
        const character = currentCharacter.value;
        const characterLength = (0,dist/* default */.A)(character);
        if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
        }
        else {
            rows.push(character);
            visible = 0;
        }
        if (character === ESC || character === CSI) {
            isInsideEscape = true;
            isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
        }
        if (isInsideEscape) {
            if (isInsideLinkEscape) {
                if (character === ANSI_ESCAPE_BELL) {
                    isInsideEscape = false;
                    isInsideLinkEscape = false;
                }
            }
            else if (character === ANSI_SGR_TERMINATOR) {
                isInsideEscape = false;
            }
        }
        else {
            visible += characterLength;
            if (visible === columns && !nextCharacter.done) {
                rows.push('');
                visible = 0;
            }
        }
        currentCharacter = nextCharacter;
        nextCharacter = characters.next();
        rawCharacterIndex += character.length;
    }
    lastRow = rows.at(-1);
    if (!visible && lastRow !== undefined && lastRow.length && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
    }
};
const stringVisibleTrimSpacesRight = (string) => {
    const words = string.split(' ');
    let last = words.length;
    while (last) {
        if ((0,dist/* default */.A)(words[last - 1])) {
            break;
        }
        last--;
    }
    if (last === words.length) {
        return string;
    }
    return words.slice(0, last).join(' ') + words.slice(last).join('');
};
const exec = (string, columns, options = {}) => {
    if (options.trim !== false && string.trim() === '') {
        return '';
    }
    let returnValue = '';
    let escapeCode;
    let escapeUrl;
    const words = string.split(' ');
    let rows = [''];
    let rowLength = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (options.trim !== false) {
            const row = rows.at(-1) ?? '';
            const trimmed = row.trimStart();
            if (row.length !== trimmed.length) {
                rows[rows.length - 1] = trimmed;
                rowLength = (0,dist/* default */.A)(trimmed);
            }
        }
        if (index !== 0) {
            if (rowLength >= columns &&
                (options.wordWrap === false || options.trim === false)) {
                rows.push('');
                rowLength = 0;
            }
            if (rowLength || options.trim === false) {
                rows[rows.length - 1] += ' ';
                rowLength++;
            }
        }
        const wordLength = (0,dist/* default */.A)(word);
        if (options.hard && wordLength > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
                rows.push('');
            }
            wrapWord(rows, word, columns);
            rowLength = (0,dist/* default */.A)(rows.at(-1) ?? '');
            continue;
        }
        if (rowLength + wordLength > columns && rowLength && wordLength) {
            if (options.wordWrap === false && rowLength < columns) {
                wrapWord(rows, word, columns);
                rowLength = (0,dist/* default */.A)(rows.at(-1) ?? '');
                continue;
            }
            rows.push('');
            rowLength = 0;
        }
        if (rowLength + wordLength > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            rowLength = (0,dist/* default */.A)(rows.at(-1) ?? '');
            continue;
        }
        rows[rows.length - 1] += word;
        rowLength += wordLength;
    }
    if (options.trim !== false) {
        rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
    }
    const preString = rows.join('\n');
    let inSurrogate = false;
    for (let i = 0; i < preString.length; i++) {
        const character = preString[i];
        returnValue += character;
        if (!inSurrogate) {
            inSurrogate = character >= '\ud800' && character <= '\udbff';
            if (inSurrogate) {
                continue;
            }
        }
        else {
            inSurrogate = false;
        }
        if (character === ESC || character === CSI) {
            GROUP_REGEX.lastIndex = i + 1;
            const groupsResult = GROUP_REGEX.exec(preString);
            const groups = groupsResult?.groups;
            if (groups?.code !== undefined) {
                const code = Number.parseFloat(groups.code);
                escapeCode = code === END_CODE ? undefined : code;
            }
            else if (groups?.uri !== undefined) {
                escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
            }
        }
        if (preString[i + 1] === '\n') {
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink('');
            }
            const closingCode = escapeCode ? getClosingCode(escapeCode) : undefined;
            if (escapeCode && closingCode) {
                returnValue += wrapAnsiCode(closingCode);
            }
        }
        else if (character === '\n') {
            if (escapeCode && getClosingCode(escapeCode)) {
                returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink(escapeUrl);
            }
        }
    }
    return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
    return String(string)
        .normalize()
        .split(CRLF_OR_LF)
        .map((line) => exec(line, columns, options))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/reporters/layout.js


/** Wraps to a width in columns of the screen, every line indented, the first one perhaps less. */
function wrapped(text, width, indent, firstIndent = indent) {
    // Below twenty columns nothing can be read anyway: let the terminal break the lines.
    const room = Math.max(width - (0,dist/* default */.A)(indent), 20);
    return text
        .split('\n')
        .flatMap(line => wrapAnsi(line, room, { hard: true, trim: true }).split('\n'))
        .map((line, index) => (line === '' ? '' : (index === 0 ? firstIndent : indent) + line));
}
/** Columns under their heads; the last one may be as wide as it likes, long cells before it are cut. */
function columns(rows, cellLimit) {
    const cut = rows.map(row => row.map(cell => cutToWidth(cell, cellLimit)));
    const widths = [];
    for (const row of cut)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,dist/* default */.A)(cell));
    return cut.map(row => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,dist/* default */.A)(cell)))
        .join('  ')
        .trimEnd());
}
function cutToWidth(text, width) {
    if ((0,dist/* default */.A)(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += (0,dist/* default */.A)(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return `${cut}…`;
}


/***/ }),

/***/ 73529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openPullRequestMeta)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** What only the other open pull requests show: GitHub is asked for them, see src/open-pulls/clashes.ts. */
const openPullRequestMeta = {
    id: 'open-pull-request',
    title: 'Another open pull request collides with this one',
    what: 'A pull request that is still open takes the same place in a history, or creates the same object.',
    why: 'Each of the two fits base, so both checks are green. Whichever is merged second breaks, and nobody notices before.',
    remedy: 'Agree on which one is merged first. The other one then has to come after it, or leave out what already exists.',
    severity: 'warning',
    bad: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0004_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
};


/***/ }),

/***/ 43458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleMetas: () => (/* binding */ ruleMetas)
/* harmony export */ });
/* harmony import */ var _open_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73529);
/* harmony import */ var _replay_replay_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85917);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80440);
/* harmony import */ var _unrecognised_migrations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90303);
/* harmony import */ var _weakened_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78412);





/** Everything that a finding can be called, whoever finds it. */
const ruleMetas = [
    ..._rules_js__WEBPACK_IMPORTED_MODULE_2__.rules.map(rule => rule.meta),
    _open_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .openPullRequestMeta */ .Y,
    _weakened_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .weakenedConfigurationMeta */ .w,
    _unrecognised_migrations_js__WEBPACK_IMPORTED_MODULE_3__/* .unrecognisedMigrationsMeta */ .ls,
    ..._replay_replay_rules_js__WEBPACK_IMPORTED_MODULE_1__.replayRules,
];


/***/ }),

/***/ 58458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ replayFailed)
/* harmony export */ });
const base = {
    'supabase/migrations/20250101000000_providers.sql': 'create table provider_professions (\n  id serial primary key,\n  provider_id bigint,\n  profession_id bigint\n);\n',
};
const insert = 'insert into provider_professions (provider_id, profession_id) values (1, 2)\n' +
    'on conflict (provider_id, profession_id) do nothing;\n';
const replayFailed = {
    id: 'replay-failed',
    title: 'A migration fails when it runs',
    what: 'PostgreSQL refused a statement of a migration, or the statement did not finish in time. The finding names the SQLSTATE.',
    why: 'The same happens on deploy: the migration fails there, and nothing after it runs.',
    remedy: 'Correct the statement that the finding shows.',
    severity: 'error',
    replay: true,
    bad: { base, change: { 'supabase/migrations/20250102000000_copy.sql': insert } },
    good: {
        base,
        change: {
            'supabase/migrations/20250102000000_copy.sql': insert.replace(/\((provider_id, profession_id)\) do/, '(id) do'),
        },
    },
};


/***/ }),

/***/ 90303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ unrecognisedMigrations),
/* harmony export */   ls: () => (/* binding */ unrecognisedMigrationsMeta),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58322);
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87395);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61996);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(822);




const steps = {
    'database/steps/0001_users.sql': 'create table users (id int primary key);\n',
    'database/steps/0002_teams.sql': 'create table teams (id int primary key);\n',
};
const unrecognisedMigrationsMeta = {
    id: 'unrecognised-migrations',
    title: 'Files that look like migrations belong to no known history',
    what: 'The change adds files to a directory that looks like a migration history, but that no framework claims.',
    why: 'Files that nobody reads are not checked, so a green result says nothing about them.',
    remedy: 'Name the directory under `histories:` in .migration-gate.yml, or exclude it with `exclude:` if nobody runs its files.',
    severity: 'note',
    bad: { base: _examples_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlInitial */ .Hb, change: steps },
    good: {
        base: {
            ..._examples_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlInitial */ .Hb,
            '.migration-gate.yml': 'histories: [{ framework: sql, path: database/steps }]\nallow-empty: true\n',
            'database/steps/0001_users.sql': steps['database/steps/0001_users.sql'],
        },
        change: { 'database/steps/0002_teams.sql': steps['database/steps/0002_teams.sql'] },
    },
};
const named = 5;
function unrecognisedMigrations(found, configFile) {
    return found.map(one => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)({
        rule: unrecognisedMigrationsMeta.id,
        introduced: true,
        framework: one.framework,
        history: one.directory || '.',
        path: one.paths[0],
        range: _model_position_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfFile */ .Si,
        symbol: one.directory,
        message: messageOf(one, configFile),
    }, unrecognisedMigrationsMeta.severity));
}
function messageOf({ directory, paths, framework }, configFile) {
    const path = yamlText(directory || '.');
    const command = framework === 'programs'
        ? ` and \`command: { run: make migrate, framework: programs }\`, with the command that applies them`
        : '';
    return `Migration Gate did not read ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(paths, named)}: no framework claims ${directory || 'the top of the repository'}. If somebody runs these files, add this to ${configFile}: \`histories: [{ framework: ${framework}, path: ${path} }]\`${command}. If nobody does, add \`exclude: [${yamlText(`${directory === '' ? '' : `${directory}/`}**`)}]\`.`;
}
/** As a flow sequence of YAML takes it. */
function yamlText(text) {
    return /^[\w./*-]+$/.test(text) && !/^[-.*]|^\d/.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 78412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkConfiguration),
/* harmony export */   w: () => (/* binding */ weakenedConfigurationMeta)
/* harmony export */ });
/* harmony import */ var _config_alterations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86167);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58322);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61996);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(822);




const weakenedConfigurationMeta = {
    id: 'weakened-configuration',
    title: "The change weakens the gate's own configuration",
    what: 'With the change, the gate checks less, or takes what it finds less seriously.',
    why: 'A check that a pull request can switch off for itself protects nobody.',
    remedy: "Ask somebody who knows the reason to review it. The change itself is checked with base's configuration.",
    severity: 'warning',
    bad: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: auto\n' },
        change: { '.migration-gate.yml': 'replay: off\n' },
    },
    good: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: off\n' },
        change: { '.migration-gate.yml': 'replay: auto\n' },
    },
};
function checkConfiguration({ weakened }, loaded) {
    return weakened.map(({ file, what }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)({
        rule: weakenedConfigurationMeta.id,
        introduced: true,
        framework: 'migration-gate',
        history: file,
        path: file,
        range: _model_position_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfFile */ .Si,
        symbol: what,
        message: `This change makes the gate less strict: ${what}. ${(0,_config_alterations_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z)(loaded)} Ask somebody who knows the reason to review it.`,
    }, weakenedConfigurationMeta.severity));
}


/***/ }),

/***/ 18846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 98069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Paths of a tree: they begin at its top, whose own path is ''. */
/** `a/b` of `a/b/c`. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** `c` of `a/b/c`. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path in a directory. */
function within(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** A directory and those above it, the nearest first, the top of the tree last. */
function upwards(directory) {
    return directory === '' ? [''] : [directory, ...upwards(parentOf(directory))];
}
/** Is a file or directory in a directory, or the directory itself? */
function isIn(directory, path) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/** `a/./b/../c` is `a/c`; undefined beyond the top of the tree. */
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 9923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ../../node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ })

};
