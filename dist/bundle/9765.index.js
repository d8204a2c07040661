export const id = 9765;
export const ids = [9765,7395];
export const modules = {

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


/***/ })

};
