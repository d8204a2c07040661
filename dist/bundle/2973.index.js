export const id = 2973;
export const ids = [2973,6805,7395];
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

/***/ 96332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 32912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps),
/* harmony export */   a: () => (/* binding */ notMet)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87395);

/** As many places are named. */
const mostNamed = 3;
/**
 * Inconclusive is what the change does to something that base's databases have otherwise, and what of it did not run. All
 * else of it has run as it will.
 */
function describeGaps({ gaps = [], heldUp = [], failures, unknowns: others, }) {
    const met = new Map(gaps.flatMap(({ path, metBy, quiet }) => (metBy && !quiet ? [[path, meeting(metBy)]] : [])));
    const left = new Map();
    for (const { path, line, why } of heldUp)
        left.set(why, [...(left.get(why) ?? []), `${path}:${line}`]);
    const held = left.size > 0 ||
        failures.some(({ item, causedBy }) => item.introduced && causedBy?.inBase && !causedBy.item.introduced);
    const unknowns = [
        ...gaps.flatMap(({ why, metBy, quiet }) => why !== undefined && (metBy || (held && !quiet)) ? `${why}${metBy ? ` ${meeting(metBy)}` : ''}` : []),
        // Where the run is inconclusive already, that is mostly why; the statements are listed all the same.
        ...[...(others.length > 0 ? [] : left)].map(([why, places]) => `${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(places, mostNamed)} was not run: ${why}.`),
    ];
    const meets = new Set(gaps.flatMap(({ path, metBy }) => (metBy ? path : [])));
    const apart = new Set(held ? [] : gaps.map(({ path }) => path).filter(path => !meets.has(path)));
    return {
        unknowns,
        notices: [...apart].flatMap(path => {
            const [first, ...more] = gaps.flatMap(gap => gap.path === path && gap.why && !gap.quiet ? [gap.why] : []);
            const others = more.length > 0 ? ` The same holds for ${more.length} more of it.` : '';
            return first === undefined ? [] : `Base: ${first} ${notMet}${others}`;
        }),
        apart,
        met,
    };
}
const notMet = 'Nothing in this change names what it is about.';
function meeting({ path, line, name }) {
    return name === undefined
        ? `It may have changed anything, including what ${path}:${line} uses.`
        : `${path}:${line} uses "${name}", which it may have created or changed.`;
}


/***/ }),

/***/ 69718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./src/text/ignore-comments.js
var ignore_comments = __webpack_require__(62002);
// EXTERNAL MODULE: ./src/text/near-names.js
var near_names = __webpack_require__(18846);
// EXTERNAL MODULE: ./src/config/baseline.js
var config_baseline = __webpack_require__(70805);
// EXTERNAL MODULE: ./src/config/policy.js
var policy = __webpack_require__(96332);
// EXTERNAL MODULE: ./src/config/trust.js
var config_trust = __webpack_require__(46310);
;// CONCATENATED MODULE: ./src/config/decide.js





/** Applies severities, the baseline and ignore comments, and says what they did. `stale`: entries that match nothing any more. */
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
        notices.push(`Entries of ${config.baseline} that match nothing any more: ${(0,config_baseline/* nameEntries */.SH)(stale)}. Remove them with: migration-gate baseline --prune`);
    return { findings: applied.findings, notices, stale };
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
                    : `${says}. It does not count: only somebody who may push to the repository can decide that (on the command line: --trust).`);
        }
        notices.push(...(await unusable(path, after, rules)));
    }
    return { ignores, notices };
}
async function allIgnores(findings, { merged: tree, rules }) {
    const paths = [...new Set(findings.map(({ path }) => path))];
    const comments = await commentsIn(paths, tree);
    return {
        ignores: new Map([...comments].map(([path, { ignores }]) => [path, ignores])),
        notices: (await Promise.all(paths.map(path => unusable(path, comments, rules)))).flat(),
    };
}
async function commentsIn(paths, tree) {
    const files = paths.flatMap(path => tree.file(path) ?? []);
    const blobs = await tree.read(files);
    return new Map(files.map(({ path, oid }) => [path, (0,ignore_comments/* ignoresIn */.D)(blobs.get(oid)?.toString('utf8') ?? '')]));
}
/** Comments that can not count: of no rule, or without a reason. */
async function unusable(path, comments, known) {
    const { ignores = [], unexplained = [] } = comments.get(path) ?? {};
    if (ignores.length === 0 && unexplained.length === 0)
        return [];
    const rules = await known();
    const isRule = ({ rule }) => rules.includes(rule);
    return [
        ...[...ignores, ...unexplained]
            .filter(comment => !isRule(comment))
            .map(({ rule, line }) => `${path}:${line} asks to ignore ${rule}, which is not a rule, so it does not count.${(0,near_names/* didYouMean */.a)(rule, rules)}`),
        ...unexplained
            .filter(isRule)
            .map(({ rule, line }) => `${path}:${line} asks to ignore ${rule} without a reason, so it does not count. Write one after a colon.`),
    ];
}

// EXTERNAL MODULE: ./src/config/left-out.js
var left_out = __webpack_require__(41282);
// EXTERNAL MODULE: ./src/config/load-config.js
var load_config = __webpack_require__(96805);
// EXTERNAL MODULE: ./src/frameworks/find-histories.js
var find_histories = __webpack_require__(2193);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 8 modules
var registry = __webpack_require__(19803);
// EXTERNAL MODULE: ./src/git/filtered-tree.js
var filtered_tree = __webpack_require__(66444);
// EXTERNAL MODULE: ./src/model/report.js
var report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/rules/allowed-names.js
var allowed_names = __webpack_require__(1320);
// EXTERNAL MODULE: ./src/rules/consequences.js
var consequences = __webpack_require__(7179);
// EXTERNAL MODULE: ./src/model/fix.js
var fix = __webpack_require__(40516);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/rules/joined-edits.js

/** The edits of several fixes as those of one; nothing where one of them has none, or where two change one place. */
function joinedEdits(fixes, of) {
    if (!of || fixes.some(one => one === undefined || one.creates.length > 0))
        return undefined;
    const sorted = fixes
        .flatMap(one => one?.edits ?? [])
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column);
    const clash = sorted.some((edit, index) => {
        const before = sorted[index - 1];
        return before?.path === edit.path && (0,position/* isBefore */.Y8)(edit.range.start, before.range.end);
    });
    if (clash || sorted.length === 0)
        return undefined;
    return of.path.endsWith('.py') ? withBodies(sorted, of.path, of.twin.text) : sorted;
}
/** Each edit alone leaves something in its function; all together may leave a body that Python refuses. */
function withBodies(edits, path, text) {
    const spans = edits.map(edit => ({
        edit,
        start: (0,position/* offsetAt */.HA)(text, edit.range.start),
        end: (0,position/* offsetAt */.HA)(text, edit.range.end),
    }));
    const replaced = new Map();
    for (const { start, end, indent } of bodiesIn(text)) {
        const inside = spans.filter(one => one.edit.path === path && start <= one.start && one.end <= end);
        const last = inside.at(-1);
        if (!last)
            continue;
        let at = start;
        let left = '';
        for (const one of inside) {
            left += text.slice(at, one.start) + one.edit.replacement;
            at = one.end;
        }
        left += text.slice(at, end);
        const isEmpty = left.split('\n').every(line => /^\s*(?:#|$)/.test(line));
        if (isEmpty) {
            const pass = `${indent}pass\n`;
            replaced.set(last.edit, { ...last.edit, replacement: `${last.edit.replacement}${pass}` });
        }
    }
    return edits.map(edit => replaced.get(edit) ?? edit);
}
/** The bodies of functions, by their indentation: from the line after `def` to the next line that is not in it. */
function bodiesIn(text) {
    const bodies = [];
    let open;
    let at = 0;
    for (const line of text.split('\n')) {
        const [blank = ''] = /^[ \t]*/.exec(line) ?? [];
        const isText = line.trim() !== '';
        if (open && isText && blank.length <= open.depth) {
            bodies.push({ start: open.start, end: at, indent: open.indent });
            open = undefined;
        }
        if (open?.indent === '' && isText)
            open.indent = blank;
        if (!open && /^[ \t]*def [^\n]*:[ \t\r]*$/.test(line))
            open = { depth: blank.length, start: at + line.length + 1, indent: '' };
        at += line.length + 1;
    }
    if (open)
        bodies.push({ start: open.start, end: text.length, indent: open.indent });
    return bodies;
}

;// CONCATENATED MODULE: ./src/rules/one-cause.js



const rank = { error: 0, warning: 1, note: 2 };
/** As many objects are named. */
const mostNamed = 5;
/**
 * One cause, one finding: what one incoming migration creates again of another one is one mistake, and where the two are
 * heads of one history, or one replaces the other, it follows from just that. The fixes are those of all, put together.
 */
function oneCauseOneFinding(findings) {
    const changed = new Map();
    for (const twins of groupsOf(findings)) {
        const [first, ...others] = twins;
        if (!first)
            continue;
        const cause = findings.find(one => isCauseOf(one, first));
        if (cause) {
            changed.set(cause, withTwins(cause, twins, findings));
            for (const twin of twins)
                changed.set(twin, following(twin, cause));
            continue;
        }
        const lead = leading(first, twins, findings);
        const offers = ({ fixes }) => fixes.some(({ edits }) => edits.length > 0);
        // Two answers that do not go together are two.
        if (others.length > 0 && twins.some(offers) && !offers(lead))
            continue;
        changed.set(first, lead);
        for (const twin of others)
            changed.set(twin, following(twin, first));
    }
    return findings.map(one => {
        const now = changed.get(one);
        if (now)
            return now;
        // Heads that create nothing alike are put in order: nothing of them is to be generated again.
        const isDecided = one.rule === 'diverged-heads' || one.causedBy !== undefined;
        return isDecided ? { ...one, fixes: without(one.fixes, 'regenerate') } : one;
    });
}
function following(twin, cause) {
    return { ...twin, causedBy: cause.fingerprint, fixes: without(twin.fixes, 'regenerate') };
}
function groupsOf(findings) {
    const groups = new Map();
    for (const one of findings) {
        if (!isTwin(one) || !one.introduced || one.causedBy !== undefined)
            continue;
        const cause = findings.find(other => isCauseOf(other, one));
        const of = cause
            ? [cause.fingerprint]
            : [one.rule, one.severity, ...one.fixes.map(({ code = '' }) => code).sort()];
        const key = JSON.stringify([one.framework, one.history, one.path, one.twin.creator, ...of]);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups.values()];
}
function isTwin(one) {
    return one.twin !== undefined && one.object !== undefined;
}
function isCauseOf(one, { path, twin, severity }) {
    if (!one.introduced || one.causedBy !== undefined || rank[one.severity] > rank[severity])
        return false;
    const names = (wanted) => one.related.some(place => place.path === wanted);
    return one.rule === 'diverged-heads'
        ? one.path === path && names(twin.creator)
        : one.rule === 'applied-migration-removed' && one.path === twin.creator && names(path);
}
/** Two heads, or a migration that replaces another one, with what both create. */
function withTwins(cause, twins, findings) {
    const names = namesOf(twins);
    const [regenerate] = cause.fixes.filter(({ code }) => code === 'regenerate');
    const replaced = cause.rule === 'applied-migration-removed';
    const half = replaced ? '' : ', so a merge migration alone would not help';
    const remedy = replaced
        ? 'Restore the file, and change the schema in a new migration.'
        : regenerate
            ? 'Delete yours, and generate it again.'
            : 'Make yours depend on the other one, and remove from it what the other one creates.';
    const [move] = cause.fixes.filter(({ code }) => code === 'move');
    const both = move && moved(move, twins, findings);
    return {
        ...cause,
        message: `${cause.happened ?? cause.message} Both create ${names}${half}. ${remedy}`,
        fixes: [
            ...(regenerate ? [regenerate] : []),
            ...(both ? [both] : move ? [move] : []),
            ...cause.fixes.filter(({ code }) => code === undefined),
        ],
    };
}
/** After the other one, and without what that creates: what `fix` does, one after the other. */
function moved(move, twins, findings) {
    const drops = twins.map(twin => dropOf(twin, findings));
    const edits = joinedEdits([move, ...drops], twins[0]);
    if (!edits)
        return undefined;
    return {
        ...move,
        title: `${move.title}, and remove its creation of ${namesOf(twins)}`,
        edits,
    };
}
/** By its text alone where that is known: what a replay says of an operation holds in the order that it ran in. */
function dropOf(twin, findings) {
    const read = findings.find(({ rule, path, object }) => rule === 'same-object' && path === twin.path && object?.key === twin.object.key);
    return [...(read?.fixes ?? []), ...twin.fixes].find(({ code }) => code === 'drop');
}
/** The first of several, which stands for all. */
function leading(first, twins, findings) {
    const read = findings.filter(({ rule, path, twin }) => rule === 'same-object' && path === first.path && twin?.creator === first.twin.creator);
    const regenerate = [...first.fixes, ...read.flatMap(({ fixes }) => fixes)].find(({ code }) => code === 'regenerate');
    const own = twins.length === 1 ? without(first.fixes, 'regenerate') : togetherOf(twins);
    return {
        ...first,
        ...(twins.length === 1 ? {} : { message: first.twin.message(namesListed(twins)) }),
        fixes: [...(regenerate ? [regenerate] : []), ...own],
    };
}
/** What each of them offers, as one fix for all. */
function togetherOf(twins) {
    const names = namesOf(twins);
    const all = (code, title) => {
        const fixes = twins.map(({ fixes }) => fixes.find(one => one.code === code));
        const [first] = fixes;
        const edits = first && joinedEdits(fixes, twins[0]);
        return edits ? [(0,fix/* fix */.U)({ ...first, code, title, edits, commands: [...new Set(first.commands)] })] : [];
    };
    const [mark] = twins[0]?.fixes.filter(({ code }) => code === 'mark') ?? [];
    return [
        ...all('drop', `Delete the second creation of ${names}`),
        ...all('guard', `Create ${names} only where they do not exist`),
        ...(mark && twins.every(({ fixes }) => fixes.some(({ code }) => code === 'mark')) ? [mark] : []),
        ...(twins[0]?.fixes.filter(({ code }) => code === undefined) ?? []),
    ];
}
/** "tables "a", "b" and "c"". */
function namesListed(twins) {
    const all = [...new Set(twins.map(({ object }) => object.name))];
    const areTables = all.length > 1 && all.every(name => name.startsWith('table '));
    const names = areTables
        ? all.map((name, index) => (index === 0 ? `tables ${name.slice(6)}` : name.slice(6)))
        : all;
    const more = names.length - mostNamed;
    return more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names;
}
function namesOf(twins) {
    return (0,listing/* joined */.oR)(namesListed(twins));
}
function without(fixes, code) {
    return fixes.filter(one => one.code !== code);
}

// EXTERNAL MODULE: ./src/rules/unrecognised-migrations.js
var unrecognised_migrations = __webpack_require__(90303);
// EXTERNAL MODULE: ./src/rules/weakened-configuration.js
var weakened_configuration = __webpack_require__(78412);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/model/limits.js
var limits = __webpack_require__(80707);
// EXTERNAL MODULE: ./src/explain/gaps.js
var gaps = __webpack_require__(32912);
// EXTERNAL MODULE: ./src/model/change.js
var change = __webpack_require__(72395);
// EXTERNAL MODULE: ./src/rules/replay/replay-failed.js
var replay_failed = __webpack_require__(58458);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/locate.js
var locate = __webpack_require__(30843);
// EXTERNAL MODULE: ./src/frameworks/sql/locate.js
var sql_locate = __webpack_require__(70580);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
;// CONCATENATED MODULE: ./src/gate/unread-files.js






/** What runners run; data, notes and lock files are none of it. */
const program = /\.(?:sql|pyc?|go|java|kt|groovy|rb|[cm]?[jt]s|exs?|php|cs|sh)$/i;
/** What some runners read instead of programs. */
const described = /\.(?:json|ya?ml|toml|xml|rs|edn|clj|scala)$/i;
const maxDirectories = 20;
const maxRead = 20;
const maxLength = 100_000;
/** What is beside migrations everywhere, and runs as none. */
const usual = /(?:^|\/)(?:__init__\.py|conftest\.py|env\.py|test_[^/]+|[^/]+_test\.\w+|[^/]+\.(?:test|spec)\.\w+|[^/]+\.d\.[cm]?ts)$/i;
const undoes = /(?:^|[._-])(?:down|undo|rollback|revert)\.sql$|^U\d[\d._]*__|^\d+\.undo\./i;
/** Copies, tests and texts about migrations. */
const copies = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__|tests?|__tests__|specs?|examples?|samples?|docs?|adrs?|decisions|rfcs?|change-?logs?|assets|static|snapshots?|seeds?|seeders|queries|reports?|benchmarks?|bench|exercises?|tutorials?|e2e|cypress|mocks?|__mocks__|goldens?)\//i;
const directories = /(?:^|\/)(?:migrations?|migrate|(?:db|sql|schema)[-_]?migrations?)\//i;
/** A version at its beginning, as migrations have it. */
const numbered = /^(?:\d{3}|\d+[_.-]|[VBRvbr]\d[\d._]*__|(?:Migration|Script|m)_?\d{3})/;
/** What a migration in SQL does; queries only read. */
const alters = /\b(?:create|alter|drop|rename|truncate|grant|revoke|insert|update|delete)\b/i;
/** Compares two trees: of what is only looked for in directories that the configuration leaves out, nothing is said. */
async function unreadFiles({ base, merged }, locations, changes) {
    const read = new Set(changes.flatMap(({ base, merged }) => [base, merged].flatMap(history => history ? [...history.migrations, ...history.reading.unreadable].map(({ file }) => file.path) : [])));
    const located = new Set(locations.flatMap(({ files }) => files.map(({ path }) => path)));
    const homes = homesOf(locations);
    const beside = [];
    const elsewhere = new Map();
    for (const file of merged.files) {
        const { path, oid } = file;
        if (read.has(path) || base.file(path)?.oid === oid || usual.test(path))
            continue;
        if (homeOf(path, homes) === undefined) {
            const directory = (0,paths/* parentOf */.gN)(path);
            if (!located.has(path) && looksLikeOne(path))
                (0,sql_locate/* pushTo */.Il)(elsewhere, directory, file);
            continue;
        }
        if (!program.test(path))
            continue;
        // Where base has such files, everybody knows what they are.
        const isKnown = /^(?:down|revert)\.sql$/i.test((0,paths/* fileName */.Md)(path)) ||
            (undoes.test((0,paths/* fileName */.Md)(path)) &&
                base.inDirectory((0,paths/* parentOf */.gN)(path)).some(other => undoes.test((0,paths/* fileName */.Md)(other.path))));
        if (!isKnown && !located.has(path))
            beside.push(path);
    }
    const ofRivals = rivalsOf(locations, beside);
    const named = new Set(ofRivals.flatMap(({ paths }) => paths));
    return {
        beside: beside.filter(path => !named.has(path)),
        ofRivals,
        elsewhere: await histories(elsewhere, merged),
    };
}
/** Which of the files that nobody read another framework would have read. */
function rivalsOf(locations, beside) {
    const left = new Set(beside);
    const found = [];
    for (const { directory, framework: owner, rivals = [] } of locations)
        for (const { framework, files } of rivals) {
            const paths = files.map(({ path }) => path).filter(path => left.delete(path));
            if (paths.length > 0)
                found.push({ directory, owner, framework, paths });
        }
    return found;
}
function looksLikeOne(path) {
    const directory = (0,paths/* parentOf */.gN)(path);
    if (!numbered.test((0,paths/* fileName */.Md)(path)) || copies.test(path) || (0,locate/* isElsewhere */.l5)(directory))
        return false;
    return /\.sql$/i.test(path) || (directories.test(path) && (program.test(path) || described.test(path)));
}
/** Where no history was found: directories with files that look like migrations, each with one of them. */
function likeHistories(tree) {
    const found = new Map();
    for (const file of tree.files)
        if (!usual.test(file.path) && looksLikeOne(file.path))
            (0,sql_locate/* pushTo */.Il)(found, (0,paths/* parentOf */.gN)(file.path), file);
    return [...found]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .flatMap(([directory, [first]]) => first ? [{ directory, paths: [first.path], framework: frameworkOf(first.path) }] : []);
}
function frameworkOf(path) {
    return /\.sql$/i.test(path) ? 'sql' : 'programs';
}
/** Those of the directories that are histories by what else is in them. */
async function histories(found, tree) {
    const histories = [];
    for (const [directory, files] of [...found].slice(0, maxDirectories)) {
        const [first, ...rest] = files.map(({ path }) => path);
        if (first === undefined)
            continue;
        const paths = [first, ...rest];
        if (isInOrder(first, tree) && (await altersAnything(files, tree)))
            histories.push({ directory, paths, framework: frameworkOf(first) });
    }
    return histories;
}
/** Others beside it have their numbers, and hardly two the same. */
function isInOrder(path, tree) {
    const ending = (0,paths/* fileName */.Md)(path).replace(/^.*\./, '.');
    const names = tree
        .inDirectory((0,paths/* parentOf */.gN)(path))
        .map(file => (0,paths/* fileName */.Md)(file.path))
        .filter(name => name.endsWith(ending) && numbered.test(name) && !undoes.test(name));
    const numbers = new Set(names.map(name => /\d+(?:[-_.T]\d+)*/.exec(name)?.[0]));
    return numbers.size >= 2 && numbers.size * 2 > names.length;
}
async function altersAnything(files, tree) {
    const sql = files.filter(({ path }) => /\.sql$/i.test(path)).slice(0, maxRead);
    if (sql.length === 0)
        return true;
    const blobs = await tree.read(sql);
    return sql.some(({ oid }) => alters.test((0,git_tree/* decode */.D)(blobs.get(oid)).slice(0, maxLength)));
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
function unreadNotices({ beside, ofRivals }, configFile) {
    const notices = ofRivals.map(({ directory, owner, framework, paths }) => `Not read: ${(0,listing/* firstOf */.Ku)(paths, named)}. Both ${owner} and ${framework} claim ${directory || 'the top of the repository'}, and it was read as one of ${owner}. To have it read as one of ${framework}, add to ${configFile}: \`histories: [{ framework: ${framework}, path: ${(0,unrecognised_migrations/* yamlText */.pS)(directory || '.')} }]\`; if nobody runs ${paths.length === 1 ? 'that file' : 'those files'} by itself, there is nothing to do.`);
    if (beside.length > 0)
        notices.push(`Not read as ${beside.length === 1 ? 'a migration' : 'migrations'}, though in the directory of one: ${(0,listing/* firstOf */.Ku)(beside, named)}. If ${beside.length === 1 ? 'it is' : 'they are'} to run, give ${beside.length === 1 ? 'it a name' : 'them names'} like those of the other files there.`);
    return notices;
}

;// CONCATENATED MODULE: ./src/gate/coverage.js









/** What a run looked at: a green one says what it is green about. */
function coverageOf(locations, changes, replayed, mode) {
    const read = changes.map(({ base, merged, incoming }) => {
        const history = merged ?? base;
        const framework = history?.framework ?? '';
        const name = history?.name ?? '';
        const replay = replayed.coverage.get((0,report/* coverageKey */.US)(framework, name));
        // Flyway is a framework of its own: its name says it.
        const runner = (base ?? merged)?.reading.runner;
        return {
            framework,
            history: name,
            ...(runner && runner.id !== framework ? { runner: `${runner.title}: ${runner.evidence}` } : {}),
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
    const known = new Set(read.map(({ framework, history }) => (0,report/* coverageKey */.US)(framework, history)));
    const untouched = locations
        .filter(({ framework, name }) => !known.has((0,report/* coverageKey */.US)(framework, name)))
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
    return [
        `Merging into ${base.name} conflicts in ${(0,listing/* firstOf */.Ku)(conflicts, 5)}. The migrations of both sides were checked together. Resolve the conflict and run again.`,
    ];
}
/**
 * Where nothing was run of what the change brings, or only a part of it. `read`: frameworks of which texts were compared, and
 * not only names.
 */
function commandNotices({ needCommands, readInPart, coverage }, file, read) {
    const sentence = ({ base, merged }, isPart) => {
        const reading = (merged ?? base)?.reading;
        if (!reading)
            return [];
        const { framework, name, onlyByCommand, runsBy } = reading;
        const { notVerified: left = [], replay } = coverage.get((0,report/* coverageKey */.US)(framework, name)) ?? {};
        const places = [...new Set(left.flatMap(one => (one.introduced ? `${one.path}:${one.line}` : [])))];
        const command = `Name the command that runs them in ${file}, such as \`command: { run: ${runsBy ?? 'make migrate'}, framework: ${framework} }\`, and it runs against a scratch database.`;
        if (isPart && places.length > 0)
            return [
                `Replayed in part: ${name}: the SQL of its migrations was run; only their own runner knows what ${(0,listing/* firstOf */.Ku)(places, notCheckedNamed)} does. ${command}`,
            ];
        if (isPart)
            return [
                `${replay === 'not replayed' ? 'Not replayed to its end' : 'Replayed, and not proven'}: ${name}: not all that base's databases have is known from the text of its migrations. ${command}`,
            ];
        const checked = read.has(framework)
            ? 'The gate checked the names of its files and, as far as their text shows, which tables, columns and indexes they create, drop and rename. It did not run them.'
            : 'Only the names of its files were checked.';
        return [`Not replayed: ${name}: ${onlyByCommand}. ${checked} ${command}`];
    };
    return [
        ...needCommands.filter(change/* isTouched */.Dn).flatMap(one => sentence(one, false)),
        ...readInPart.filter(change/* isTouched */.Dn).flatMap(one => sentence(one, true)),
    ];
}
const notCheckedNamed = 5;
/** What to do about migrations of which nothing was run. */
function notCheckedNotices(histories, needCommands) {
    // Those have a notice of their own.
    const named = new Set(needCommands.flatMap(({ base, merged }) => [base, merged].flatMap(one => (one ? [(0,report/* coverageKey */.US)(one.framework, one.name)] : []))));
    const all = histories
        .filter(({ framework, history }) => !named.has((0,report/* coverageKey */.US)(framework, history)))
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
 * Where base's own migrations do not run, what comes after them is tried on what is there without them: it is proven where
 * they stand apart from it. A failure in the baseline is accepted, and is no finding here. One that a step which was not
 * run may have led to is as that step: it stands, and says nothing of what the change does elsewhere.
 */
function brokenBases(findings, changes, { apart, met }) {
    const brings = changes.filter(({ incoming, edited }) => incoming.size > 0 || edited.length > 0);
    const scopes = new Set(brings.map(scopeOf));
    const broken = new Map();
    for (const finding of findings) {
        if (finding.introduced || finding.causedBy !== undefined || finding.doubtful)
            continue;
        if (!failsOnBase(finding))
            continue;
        const of = changes.find(({ base, merged }) => [base, merged].some(one => one?.framework === finding.framework && one.name === finding.history));
        const scope = of && scopeOf(of);
        if (scope !== undefined && scopes.has(scope))
            broken.set(scope, [...(broken.get(scope) ?? []), finding]);
    }
    const unknowns = [];
    const notices = [];
    for (const all of broken.values()) {
        const near = all.filter(({ path, sqlstate }) => sqlstate === undefined || !apart.has(path));
        const [first, ...rest] = near.length > 0 ? near : all;
        const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
        const fails = `Base itself does not run to its end: ${first?.path}:${first?.range.start.line} fails${more}`;
        const where = near.flatMap(({ path }) => met.get(path) ?? [])[0];
        if (near.length === 0)
            notices.push(`${fails}. ${gaps/* notMet */.a}`);
        else
            unknowns.push(`${fails}, so nothing that comes after it is proven. ${where === undefined ? '' : `${where} `}Correct base first, start the replay from a dump of its schema (start-from), or accept what fails in the baseline.`);
    }
    return { unknowns, notices };
}
/** A downgrade that fails says nothing of how far base gets. */
function failsOnBase({ rule, sqlstate, side }) {
    return (sqlstate !== undefined || rule === replay_failed/* replayFailed */.n.id) && side !== 'down';
}
function scopeOf({ base, merged }) {
    const reading = (merged ?? base)?.reading;
    return reading === undefined ? '' : (0,find_histories/* scopeKey */.OD)(reading);
}
/** The histories carry all of them; these lines are for the first glance. */
const notVerifiedNamed = 5;
function notVerifiedNotices(histories) {
    const left = new Set(histories.flatMap(({ notChecked }) => notChecked.map(({ path }) => path)));
    const steps = histories.flatMap(({ notVerified }) => notVerified.filter(({ introduced, path }) => introduced && !left.has(path)));
    const causes = new Map();
    for (const { path, line, why } of steps) {
        const places = causes.get(why) ?? new Set();
        causes.set(why, places.add(`${path}:${line}`));
    }
    const lines = [...causes].map(([why, places]) => {
        const [first = ''] = places;
        return `Not proven: ${first}: ${why}${places.size > 1 ? ` (and at ${places.size - 1} more)` : ''}.`;
    });
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
/** Why nothing was judged where something should have been. */
function emptyHistories(after, changes, allowEmpty, merged) {
    const empty = after.filter(location => {
        if (!location.configured)
            return false;
        const change = changes.find(({ merged }) => merged?.framework === location.framework && merged.name === location.name);
        return location.files.length === 0 || change?.merged?.migrations.length === 0;
    });
    const unknowns = empty.map(({ directory, framework }) => `The configuration names ${directory} as a history of ${framework}, but there is no migration in it. Correct the path, or remove it.`);
    if (after.length === 0 && changes.length === 0 && !allowEmpty)
        unknowns.push(nothingFound(merged));
    return unknowns;
}
const likeNamed = 3;
function nothingFound(merged) {
    const like = likeHistories(merged);
    const [first] = like;
    const seen = first
        ? ` Files in these directories look like migrations: ${(0,listing/* firstOf */.Ku)(like.map(({ directory, paths: [path] }) => `${directory || 'the top directory'} (${(0,paths/* fileName */.Md)(path)})`), likeNamed)}.`
        : '';
    const example = first
        ? `, such as \`histories: [{ framework: ${first.framework}, path: ${(0,unrecognised_migrations/* yamlText */.pS)(first.directory || '.')} }]\``
        : '';
    return `No migration history was found anywhere in the repository.${seen} Name its directory under \`histories:\` in .migration-gate.yml${example}, or set allow-empty: true if there really is none.`;
}

// EXTERNAL MODULE: ./src/rules/open-pull-request.js
var open_pull_request = __webpack_require__(73529);
;// CONCATENATED MODULE: ./src/gate/others.js

/** Only where the change brings migrations, and where somebody wants to hear of it. */
async function lookAtOthers({ base, head }, others, seen) {
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

;// CONCATENATED MODULE: ./src/gate/conclude.js






/** The verdict, and all that a reader has to know of how it came about; the time that it took is the caller's. */
function reportOf({ comparison, loaded, mode, allowEmpty }, { locations, after, unusable, merged, changes, frameworks }, { found, notices, replay, models, altered, unread, others }) {
    const { file } = loaded;
    const findings = found.map(finding/* reported */.Y6);
    const broken = brokenBases(found, changes, replay);
    const unknowns = [
        ...(unusable ?? emptyHistories(after, changes, allowEmpty, merged)),
        ...unreadableIncoming(findings),
        ...replay.unknowns,
        ...altered.unknowns,
        ...broken.unknowns,
    ];
    const compared = comparison.base.commit === null ? [] : frameworks.filter(one => one.effects);
    const textsRead = new Set(compared.map(({ id }) => id));
    const histories = coverageOf(locations, changes, replay, mode);
    return {
        version: 1,
        verdict: (0,report/* verdictOf */.Vj)(findings, unknowns, histories),
        unknowns: [...new Set(unknowns)],
        notices: [
            ...notices,
            ...(comparison.notices ?? []),
            ...conflictNotice(comparison),
            ...commandNotices(replay, file, textsRead),
            ...replay.notices,
            ...broken.notices,
            ...models.notices,
            ...notCheckedNotices(histories, [...replay.needCommands, ...replay.readInPart]),
            ...notVerifiedNotices(histories),
            ...altered.notices,
            ...excludeNotice(loaded.config, file),
            ...unreadNotices(unread, file),
            ...(others?.reason === undefined ? [] : [`Other open pull requests: ${others.reason}.`]),
        ],
        coverage: {
            base: comparison.base,
            head: comparison.head,
            conflicts: comparison.conflicts,
            histories,
            engine: replay.engine,
            ...(replay.courses.length > 0 ? { replays: replay.courses } : {}),
            ...(unread.elsewhere.length > 0 ? { notRead: unread.elsewhere.flatMap(({ paths }) => paths) } : {}),
            ...(replay.sandbox ? { sandbox: replay.sandbox } : {}),
            ...openPulls(others),
        },
        findings,
        ...(replay.times.length > 0 ? { times: replay.times } : {}),
    };
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
    const lines = new Map(files.flatMap(({ path, oid }) => {
        const content = blobs.get(oid);
        if (!content || (0,limits/* whyNotRead */.ON)(content) !== undefined)
            return [];
        return [[path, content.toString('utf8').split(/\r\n|\n|\r/)]];
    }));
    const isOfBase = (path) => {
        const [there, here] = [baseTree.file(path)?.oid, merged.file(path)?.oid];
        return there !== undefined && (here === undefined || here === there);
    };
    return Object.assign((path) => lines.get(path), { isOfBase });
}

// EXTERNAL MODULE: ./src/gate/judge.js
var judge = __webpack_require__(41558);
// EXTERNAL MODULE: ./src/command-replay/command-for.js
var command_for = __webpack_require__(86706);
// EXTERNAL MODULE: ./src/model/tree.js
var tree = __webpack_require__(14427);
;// CONCATENATED MODULE: ./src/gate/models-to-compare.js






/** Most models that lack a migration come in a change that touches no migration. */
async function modelsToCompare(config, { mode, trust, againstNothing }, { before, after, whole }) {
    const isWanted = mode !== 'off' && config.rules['models-out-of-date'] !== 'off';
    if (!isWanted || againstNothing)
        return { scopes: new Set(), notices: [] };
    const declared = await declaredAnew(before, after);
    const asked = askedByCommand(config, trust, after, whole);
    return { scopes: new Set([...declared, ...asked.scopes]), notices: asked.notices };
}
/** Where `models:` says how to ask, they are asked of each change to the files that the command runs in. */
function askedByCommand({ commands }, trust, { locations }, whole) {
    const scopes = new Set();
    const notRun = new Set();
    if (commands.every(({ models }) => models === undefined))
        return { scopes, notices: [] };
    const changed = (0,tree/* changedPaths */.v)(whole.base.files, whole.merged.files);
    const mixed = locations.some(({ framework }) => !registry/* onlyByCommand */.Bv.has(framework));
    for (const one of locations) {
        const command = (0,command_for/* commandFor */.Fw)(commands, [one], mixed && registry/* onlyByCommand */.Bv.has(one.framework));
        const directory = command?.directory === '.' ? '' : command?.directory;
        if (command?.models === undefined || !changed.some(path => (0,paths/* isIn */.S1)(directory ?? '', path)))
            continue;
        if ((0,config_trust/* mayRunCommands */.n$)(trust))
            scopes.add((0,find_histories/* scopeKey */.OD)(one));
        else
            notRun.add((0,config_trust/* whyNotRun */.hv)(command.models, trust));
    }
    return { scopes, notices: [...notRun].map(why => `Models were not compared with migrations: ${why}.`) };
}
/** Scopes of which the files that declare what the migrations come to are changed. */
async function declaredAnew(before, after) {
    const [then, now] = [await declaringFiles(before), await declaringFiles(after)];
    return new Set([...now.keys()].filter(key => now.get(key) !== (then.get(key) ?? '')));
}
async function declaringFiles({ tree, locations }) {
    const declaring = new Map(registry/* frameworks */.Ij.map(({ id, declaredIn }) => [id, declaredIn]));
    const found = new Map();
    for (const one of locations) {
        const files = (await declaring.get(one.framework)?.(one, tree)) ?? [];
        const key = (0,find_histories/* scopeKey */.OD)(one);
        found.set(key, [found.get(key) ?? '', ...files.map(({ path, oid }) => `${oid} ${path}\n`)].join(''));
    }
    return found;
}

// EXTERNAL MODULE: ./src/gate/replay-result.js
var replay_result = __webpack_require__(10338);
// EXTERNAL MODULE: ./src/gate/shards.js
var shards = __webpack_require__(87028);
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
    const located = await (0,find_histories/* findHistories */.o4)(baseTree, registry/* frameworks */.Ij, config);
    const everywhere = [
        located,
        await (0,find_histories/* findHistories */.o4)(merged, registry/* frameworks */.Ij, config, located),
    ];
    const { before, after, unusable } = taken(inputs.part, everywhere);
    const touched = (0,find_histories/* touchedScopes */.AF)(before, after);
    const models = await modelsToCompare(config, { mode, trust: inputs.trust, againstNothing: comparison.base.commit === null }, {
        before: { tree: baseTree, locations: before },
        after: { tree: merged, locations: after },
        whole: { base: comparison.baseTree, merged: comparison.merged },
    });
    // A mode asked for by name is done for what stands there, too: that is what a nightly run is.
    const byName = mode === 'fresh' || mode === 'upgrade' || mode === 'both';
    const wanted = (location) => byName || touched.has((0,find_histories/* scopeKey */.OD)(location)) || models.scopes.has((0,find_histories/* scopeKey */.OD)(location));
    const forModels = new Set(byName ? [] : [...models.scopes].filter(scope => !touched.has(scope)));
    if (mode !== 'off' && after.some(wanted))
        inputs.expectEngine?.();
    // Starting PostgreSQL takes longer than the rules do: both go at once.
    const judgement = await (0,judge/* judge */.S4)({ tree: baseTree, locations: before.filter(wanted) }, { tree: merged, locations: after.filter(wanted) }, {
        baseName: comparison.base.name,
        baseCommit: comparison.base.commit,
        authorship: comparison.authorship,
    });
    const { changes, findings: checked } = judgement;
    // What was read and holds no migration is no history, whatever its directory is called.
    const named = (locations) => locations.filter(location => location.configured || !wanted(location) || isAmong(changes, location));
    const [collisions, others, replay] = await Promise.all([
        checked,
        checked.then(own => lookAtOthers(comparison, inputs.others, { config, baseTree, leftOut, touched, own })),
        replayed({
            ...inputs,
            changes,
            frameworks: judgement.frameworks,
            baseTree,
            merged,
            againstNothing: comparison.base.commit === null,
            whole: { base: comparison.baseTree, merged: comparison.merged },
            config,
            authority: loaded.authority,
            mixed: everywhere.flat().some(({ framework }) => !registry/* onlyByCommand */.Bv.has(framework)),
            forModels,
        }, mode),
    ]);
    const ofChange = [...(0,consequences/* outrankedBy */.Ns)(replay.ranByCommand, collisions.map(withAutomatic)), ...replay.findings];
    const sides = { baseTree: comparison.baseTree, merged: comparison.merged };
    const altered = await (0,alterations/* alterationsOf */.u)(loaded, sides, async () => ({ severities: (await (0,allowed_names/* allowedNames */.R)()).severities, locations: everywhere.flat() }), ofChange);
    const unread = comparison.base.commit === null
        ? { beside: [], ofRivals: [], elsewhere: [] }
        : await unreadFiles({ base: baseTree, merged }, everywhere.flat(), changes);
    const { findings: kept, notices, stale, } = await decided([
        ...(0,weakened_configuration/* checkConfiguration */.L)(altered, loaded),
        ...ofChange,
        ...(others?.findings ?? []),
        ...(0,unrecognised_migrations/* unrecognisedMigrations */.eg)(unread.elsewhere, loaded.file),
    ], loaded, {
        trust: inputs.trust,
        ...sides,
        rules: async () => (await (0,allowed_names/* allowedNames */.R)()).rules,
        isLookedAt: await lookedAt(changes, replay),
    });
    const found = oneCauseOneFinding((0,consequences/* foldConsequences */.W_)((0,consequences/* underReplay */.Wv)(withoutVeto(kept, others))));
    const report = reportOf({ comparison, loaded, mode, allowEmpty: inputs.allowEmpty ?? config.allowEmpty }, {
        locations: named(after.length > 0 ? after : before),
        after: named(after),
        unusable,
        merged,
        changes,
        frameworks: judgement.frameworks,
    }, { found, notices, replay, models, altered, unread, others });
    return {
        report: { ...report, seconds: Math.round(performance.now() - started) / 1000 },
        onUnknown: inputs.onUnknown ?? config.onUnknown,
        onNotChecked: inputs.onNotChecked ?? config.onNotChecked,
        skipLabel: config.skipLabel,
        source: await sourceOf(report.findings, comparison),
        stale,
    };
}
/** What is read from the files alone is what `migration-gate fix` goes by. */
function withAutomatic(found) {
    const fixes = found.fixes.map(one => one.creates.length === 0 && one.edits.length + one.renames.length > 0
        ? { ...one, automatic: true }
        : one);
    return found.introduced ? { ...found, fixes } : found;
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
async function lookedAt(changes, replayed) {
    if (changes.length === 0)
        return () => false;
    const { replayRules } = await __webpack_require__.e(/* import() */ 5917).then(__webpack_require__.bind(__webpack_require__, 85917));
    const [read, run] = [new Set(), new Set()];
    for (const { base, merged } of changes)
        for (const { framework, name, migrations } of [base, merged].flatMap(history => history ?? []))
            for (const { file } of migrations) {
                read.add(file.path);
                if (replayed.coverage.get((0,report/* coverageKey */.US)(framework, name))?.replay === 'both')
                    run.add(file.path);
            }
    const byReplay = new Set(replayRules.map(({ id }) => id));
    return ({ rule, path }) => (byReplay.has(rule) ? run : read).has(path);
}
/** Loads what a replay takes only where there is something to replay. */
async function replayed(input, mode) {
    if (input.changes.length === 0)
        return (0,replay_result/* emptyResult */.$)();
    if (mode === 'off') {
        const { missingSchemas } = await __webpack_require__.e(/* import() */ 6668).then(__webpack_require__.bind(__webpack_require__, 16668));
        return { ...(0,replay_result/* emptyResult */.$)(), unknowns: missingSchemas(input) };
    }
    const { replayHistories } = await Promise.all(/* import() */[__webpack_require__.e(3208), __webpack_require__.e(5297)]).then(__webpack_require__.bind(__webpack_require__, 65297));
    return replayHistories({ ...input, mode });
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

/***/ 41969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   US: () => (/* binding */ coverageKey),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   s5: () => (/* binding */ notCheckedIn)
/* harmony export */ });
/** The key of a history among those of all frameworks. */
function coverageKey(framework, history) {
    return `${framework}\0${history}`;
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ renameCommands),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   mR: () => (/* binding */ removeCommand),
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
function removeCommand(paths, recursive = false) {
    return `git rm ${recursive ? '-r ' : ''}-- ${paths.map(shellQuote).join(' ')}`;
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

/***/ 14427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Paths of files that one of two trees has otherwise than the other, or not at all, in order. */
function changedPaths(before, after) {
    const known = new Map(before.map(({ path, oid }) => [path, oid]));
    const changed = [];
    for (const { path, oid } of after) {
        if (known.get(path) !== oid)
            changed.push(path);
        known.delete(path);
    }
    return [...changed, ...known.keys()].sort();
}


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


/***/ }),

/***/ 7179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ outrankedBy),
/* harmony export */   W_: () => (/* binding */ foldConsequences),
/* harmony export */   Wv: () => (/* binding */ underReplay),
/* harmony export */   c6: () => (/* binding */ removalOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58322);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);


/** What `applied-migration-removed` is called: its name is here since other rules point at it. */
const removal = 'applied-migration-removed';
/** The finding about a migration that the change takes away: what else goes wrong then follows from it. */
function removalOf({ framework, scopeChanges }, gone) {
    const change = scopeChanges.find(({ removed }) => removed.includes(gone));
    const history = change?.merged ?? change?.base;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)([removal, framework.id, history?.name ?? '', gone.file.path, gone.id]);
}
const rank = { error: 0, warning: 1, note: 2 };
/**
 * One cause, one finding: two ways to a database that end up different because a migration is gone, or because two have
 * one identity, follow from just that. A consequence is only folded below what is reported, and at least as loudly.
 */
function foldConsequences(findings) {
    const reported = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const causes = new Map(findings
        .filter(({ rule, introduced }) => introduced && (rule === removal || rule === 'duplicate-revision'))
        .map(finding => [placeKey(finding), finding]));
    const unguarded = new Map(findings
        .filter(({ rule, introduced }) => introduced && rule === 'unguarded-downgrade')
        .map(finding => [placeKey(finding), finding]));
    return findings.map(finding => {
        const { causedBy, ...alone } = finding;
        // What a downgrade drops of somebody else's is missing afterwards.
        const reason = finding.rule === 'down-incomplete' ? unguarded.get(placeKey(finding)) : undefined;
        if (reason && rank[reason.severity] <= rank[finding.severity])
            return { ...finding, causedBy: reason.fingerprint };
        const isOutcome = finding.rule === 'replay-diverges';
        if (!isOutcome && finding.rule !== 'missing-parent' && finding.rule !== 'diverged-heads')
            return finding;
        const cause = isOutcome ? causes.get(placeKey(finding)) : reported.get(causedBy ?? '');
        return cause && rank[cause.severity] <= rank[finding.severity]
            ? { ...alone, causedBy: cause.fingerprint }
            : alone;
    });
}
function placeKey({ framework, history, path }) {
    return JSON.stringify([framework, history, path]);
}
/** What a reading of names and texts expects of a runner, and the runner itself may do otherwise. */
const expectations = new Set(['duplicate-version', 'out-of-order', 'same-object']);
function whenRun({ rule, whenRun: own }) {
    if (!expectations.has(rule))
        return own;
    return "The project's own command ran both, on base's database and on an empty one, with the same result, so this is only a note.";
}
/** The project's own command outranks what was expected of it. `ran`: histories whose migrations it ran on both ways. */
function outrankedBy(ran, findings) {
    return findings.map(found => {
        const more = ran.has((0,_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageKey */ .US)(found.framework, found.history)) ? whenRun(found) : undefined;
        return more === undefined ? found : { ...found, severity: 'note', message: `${found.message} ${more}` };
    });
}
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


/***/ }),

/***/ 822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ djangoMigration),
/* harmony export */   Hb: () => (/* binding */ sqlInitial),
/* harmony export */   kM: () => (/* binding */ djangoInitial),
/* harmony export */   oN: () => (/* binding */ alembicInitial),
/* harmony export */   pc: () => (/* binding */ alembicRevision)
/* harmony export */ });
/** A Django migration that does nothing but come after another one: what the examples need. */
function djangoMigration(app, parent, body = 'operations = []') {
    const dependencies = parent === undefined ? '[]' : `[("${app}", "${parent}")]`;
    return `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    ${body}\n`;
}
const djangoInitial = {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': djangoMigration('shop', undefined),
};
function alembicRevision(revision, parent) {
    const down = parent === undefined ? 'None' : `"${parent}"`;
    return `from alembic import op\n\nrevision = "${revision}"\ndown_revision = ${down}\n\n\ndef upgrade():\n    op.execute("select 1")\n\n\ndef downgrade():\n    pass\n`;
}
const alembicInitial = {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/a1_customers.py': alembicRevision('a1', undefined),
};
const sqlInitial = {
    'db/migrations/0001_customers.sql': 'create table customers (id int primary key);\n',
    'db/migrations/0002_orders.sql': 'create table orders (id int primary key);\n',
};


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

/***/ 62002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ignoresIn),
/* harmony export */   i: () => (/* binding */ ignoreComment)
/* harmony export */ });
/** In the comments of SQL, of Python, Ruby and YAML, of JavaScript, Java and the like, and of XML. */
const comment = /^[ \t]*(?:--|#|\/\/|<!--)[ \t]*migration-gate:[ \t]*ignore[ \t]+([A-Za-z][\w-]*)(.*)$/gm;
/** A comment that accepts what a rule finds in a file; undefined where files of its kind have no comments. */
function ignoreComment(path, rule) {
    const text = `migration-gate: ignore ${rule}: REASON`;
    const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case 'json':
        case 'sum':
            return undefined;
        case 'xml':
            return `<!-- ${text} -->`;
        case 'sql':
            return `-- ${text}`;
        default:
            return /^(?:[cm]?[jt]sx?|cs|go|gradle|java|kts?|php|rs|scala)$/.test(ending ?? '')
                ? `// ${text}`
                : `# ${text}`;
    }
}
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
        const reason = (said.endsWith('-->') ? said.slice(0, -'-->'.length) : said).replace(/^:/, '').trim();
        if (reason === '')
            unexplained.push({ rule, line });
        else
            ignores.push({ rule, reason, line });
    }
    return { ignores, unexplained };
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


/***/ })

};
