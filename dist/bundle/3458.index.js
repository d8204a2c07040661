export const id = 3458;
export const ids = [3458,5917];
export const modules = {

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
        found.notices.push(`${file} of base can't be used, and this change repairs it. It was judged as if there were no such file.`);
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
        return 'It counts already, as was asked for.';
    return `It counts once it is merged; this change was judged by ${written ? 'the configuration of base' : 'the defaults, since base has no configuration'}.`;
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
        found.weakened.push({ file, what: `${file}: ${entriesOf(hiding)} hide what this change brings` });
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
    return `${file}, as this change has it, can't be used, and would keep every change from being judged once it is merged. ${why}`;
}


/***/ }),

/***/ 70805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   SH: () => (/* binding */ nameEntries),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** The text of a baseline file with exactly these findings. */
function baselineText(findings) {
    const entries = findings
        .map(({ fingerprint, rule, path, message }) => ({
        fingerprint,
        rule,
        path,
        message: shortened(message),
    }))
        .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
}
/** Reads a baseline file. Throws ConfigurationError where it is none. */
async function readBaseline(tree, path) {
    const file = tree.file(path);
    if (!file)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`baseline: there is no ${path}. Write it with: migration-gate baseline`);
    const [{ baselineSchema }, text] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 57049)), tree.readText(file)]);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding as reports have it. */
function reported({ object: _, refusal: __, existing: ___, doubtful: ____, ...found }) {
    return { ...found, fixes: found.fixes.map(({ code: _, ...one }) => one) };
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

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openPullRequestMeta)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** What only the other open pull requests show: GitHub is asked for them, see src/open-pulls/clashes.ts. */
const openPullRequestMeta = {
    id: 'open-pull-request',
    title: 'Another open pull request claims the same',
    what: 'A pull request that is still open takes the same place in a history, or creates the same object.',
    why: 'Each of the two fits base, so both are green. Whichever is merged second is broken by the first, and nobody learns of it before.',
    remedy: 'Agree on who is merged first. The other one then has to be put after it, or to leave out what is made already.',
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleMetas: () => (/* binding */ ruleMetas)
/* harmony export */ });
/* harmony import */ var _open_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73529);
/* harmony import */ var _replay_replay_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85917);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63724);
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

/***/ 83995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ assertionFailed)
/* harmony export */ });
const base = {
    '.migration-gate.yml': 'seed: db/rows.sql\nassertions: select id from orders where total < 0\n',
    'db/rows.sql': 'insert into orders values (1, 5);\n',
    'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  total numeric not null\n);\n',
};
const path = 'supabase/migrations/20250102000000_totals.sql';
const assertionFailed = {
    id: 'assertion-failed',
    title: 'A query that must return no row returns some',
    what: 'A query under `assertions:` returned no row before the migrations of the change ran, and returns some afterwards.',
    why: 'The migrations do something to the rows that the project has said must not happen.',
    remedy: 'Correct what the migrations make of the rows that the finding shows.',
    severity: 'error',
    replay: true,
    bad: { base, change: { [path]: 'update orders set total = total - 10;\n' } },
    good: { base, change: { [path]: 'update orders set total = total + 10;\n' } },
};


/***/ }),

/***/ 97540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockingLock)
/* harmony export */ });
const base = {
    '.migration-gate.yml': 'rules:\n  blocking-lock: warning\n',
    'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  customer_id bigint\n);\n',
};
const blockingLock = {
    id: 'blocking-lock',
    title: 'A statement keeps others from a table that is in use',
    what: 'The replay asks PostgreSQL after each statement of an incoming migration which locks it holds (`pg_locks`) on what ' +
        'base has, and whether it wrote a table or an index again. Found are locks that block writes, or reads and writes, while ' +
        'the whole table is read or written, while later statements of the same transaction do so, or where nothing limits ' +
        'how long the statement waits for its lock. Tables that the change itself creates do not count. It is off until ' +
        'the configuration gives it a severity.',
    why: 'On a table with rows and traffic, everything else waits until the statement has ended: requests pile up, and the application stops.',
    remedy: 'Take the form that does not block: CONCURRENTLY for indexes, NOT VALID and a later VALIDATE CONSTRAINT, and a `lock_timeout` for what has none.',
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

/***/ 53201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ downFails)
/* harmony export */ });
const base = {
    'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
    'db/migrations/00001_orders.sql': '-- +goose Up\ncreate table orders (\n  id bigint primary key\n);\n\n-- +goose Down\ndrop table orders;\n',
};
const migration = (down) => `-- +goose Up\nalter table orders add column note text;\n\n-- +goose Down\n${down}\n`;
const downFails = {
    id: 'down-fails',
    title: 'The downgrade of a migration fails',
    what: 'After an incoming migration has run, the replay takes it back the way it says itself (a down section or file, ' +
        '`downgrade()`, the reverse of its operations), on the same scratch database. PostgreSQL refuses that.',
    why: 'Who has to take a deployment back in a hurry is stuck there, with the database between two versions.',
    remedy: 'Correct the down side; or take it out where there shall be none, so that nobody counts on it.',
    severity: 'warning',
    replay: true,
    bad: {
        base,
        change: { 'db/migrations/00002_note.sql': migration('alter table orders drop column notes;') },
    },
    good: {
        base,
        change: { 'db/migrations/00002_note.sql': migration('alter table orders drop column note;') },
    },
};


/***/ }),

/***/ 39098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ downIncomplete)
/* harmony export */ });
const base = {
    'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
    'db/migrations/00001_orders.sql': '-- +goose Up\ncreate table orders (\n  id bigint primary key\n);\n\n-- +goose Down\ndrop table orders;\n',
};
const migration = (down) => `-- +goose Up\nalter table orders add column note text;\ncreate table notes (\n  id bigint primary key\n);\n\n-- +goose Down\n${down}\n`;
const downIncomplete = {
    id: 'down-incomplete',
    title: 'The downgrade of a migration does not lead back',
    what: 'After an incoming migration and its down side have run, the database is not what it was before: something is left, or ' +
        'something is missing. Both are compared as whole catalogs; a down side that does nothing at all is not looked at.',
    why: 'What is left is there already when the migration runs again, which then stops; what is missing is missed by the version of the application that comes back.',
    remedy: 'Let the down side take back all that the up side does, in the opposite order.',
    severity: 'warning',
    replay: true,
    bad: { base, change: { 'db/migrations/00002_note.sql': migration('drop table notes;') } },
    good: {
        base,
        change: {
            'db/migrations/00002_note.sql': migration('drop table notes;\nalter table orders drop column note;'),
        },
    },
};


/***/ }),

/***/ 89462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ downLosesRows)
/* harmony export */ });
const base = {
    'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
    'db/migrations/00001_orders.sql': '-- +goose Up\ncreate table orders (\n  id bigint primary key,\n  street text\n);\n\n-- +goose Down\ndrop table orders;\n',
};
const migration = (back) => `-- +goose Up\ncreate table addresses (\n  id bigint primary key,\n  street text\n);\ninsert into addresses select id, street from orders;\n\n-- +goose Down\n${back}drop table addresses;\n`;
const downLosesRows = {
    id: 'down-loses-rows',
    title: 'The downgrade drops what the upgrade has filled',
    what: 'The up side of a migration fills a table or column that its down side drops, and no statement of the down side brings the rows anywhere.',
    why: 'The schema is as before, and what was written since the deployment is gone.',
    remedy: 'Write the rows back before they are dropped, where the older version of the application needs them.',
    severity: 'note',
    replay: true,
    bad: { base, change: { 'db/migrations/00002_addresses.sql': migration('') } },
    good: {
        base,
        change: {
            'db/migrations/00002_addresses.sql': migration('update orders set street = addresses.street from addresses where addresses.id = orders.id;\n'),
        },
    },
};


/***/ }),

/***/ 76031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ failsWithRows)
/* harmony export */ });
const base = {
    'supabase/migrations/20250101000000_users.sql': 'create table users (\n  id bigint primary key,\n  email text\n);\n',
};
const path = 'supabase/migrations/20250102000000_phone.sql';
const failsWithRows = {
    id: 'fails-with-rows',
    title: 'A migration fails on every table that holds rows',
    what: 'The migration works on empty tables. With a row in the tables of base that it changes or reads it fails, whatever ' +
        'the row is: the gate puts some there that satisfy every constraint, and no kind of them passes. With rows of a ' +
        '`seed:` it fails with those.',
    why: 'Tests on an empty database stay green, and the deployment stops at that statement.',
    remedy: 'Add the column without NOT NULL, fill it, and set NOT NULL in a later migration; or give it a default.',
    severity: 'error',
    replay: true,
    bad: { base, change: { [path]: 'alter table users add column phone text not null;\n' } },
    good: { base, change: { [path]: "alter table users add column phone text not null default '';\n" } },
};


/***/ }),

/***/ 75922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ failsWithSomeRows)
/* harmony export */ });
const base = {
    'supabase/migrations/20250101000000_users.sql': 'create table users (\n  id bigint primary key,\n  email text\n);\n',
};
const path = 'supabase/migrations/20250102000000_email.sql';
const failsWithSomeRows = {
    id: 'fails-with-some-rows',
    title: 'A migration fails where a table holds rows of some kind',
    what: 'The migration works on empty tables and with some rows. With others that the constraints of base allow (no value, ' +
        'the same value twice, a value that the new type or condition does not take) it fails.',
    why: 'Whether the deployment stops there depends on rows that no test has. The query of the finding asks a real database.',
    remedy: 'Run the query on a real database. Correct the rows in this migration first, where it counts some.',
    severity: 'warning',
    replay: true,
    bad: { base, change: { [path]: 'alter table users alter column email set not null;\n' } },
    good: {
        base,
        change: {
            [path]: "update users set email = '' where email is null;\nalter table users alter column email set not null;\n",
        },
    },
};


/***/ }),

/***/ 68740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ irreversibleMigration)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

const migration = (reverse) => (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoMigration */ .Ec)('shop', '0001_initial', `operations = [migrations.RunSQL("create extension if not exists pg_trgm"${reverse})]`);
const irreversibleMigration = {
    id: 'irreversible-migration',
    title: 'A migration can’t be taken back',
    what: 'Django refuses to take the migration back: one of its operations (RunSQL, RunPython) does not say how.',
    why: '`migrate APP PREVIOUS` stops with IrreversibleError before it does anything, also for every migration after it.',
    remedy: 'Give it `reverse_sql` or `reverse_code`, which may be `noop`; or leave it where it shall not be taken back.',
    severity: 'note',
    replay: true,
    bad: { base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoInitial */ .kM, change: { 'shop/migrations/0002_search.py': migration('') } },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoInitial */ .kM,
        change: { 'shop/migrations/0002_search.py': migration(', migrations.RunSQL.noop') },
    },
};


/***/ }),

/***/ 58458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    what: 'PostgreSQL refused a statement of a migration, or it did not end in time. The finding names the SQLSTATE.',
    why: 'The same happens where it is deployed: the migration stops there, and nothing after it runs.',
    remedy: 'Correct the statement that is shown.',
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

/***/ 85917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRules: () => (/* binding */ replayRules)
});

// EXTERNAL MODULE: ./src/rules/replay/assertion-failed.js
var assertion_failed = __webpack_require__(83995);
// EXTERNAL MODULE: ./src/rules/replay/blocking-lock.js
var blocking_lock = __webpack_require__(97540);
// EXTERNAL MODULE: ./src/rules/replay/down-fails.js
var down_fails = __webpack_require__(53201);
// EXTERNAL MODULE: ./src/rules/replay/down-incomplete.js
var down_incomplete = __webpack_require__(39098);
// EXTERNAL MODULE: ./src/rules/replay/down-loses-rows.js
var down_loses_rows = __webpack_require__(89462);
// EXTERNAL MODULE: ./src/rules/replay/fails-with-rows.js
var fails_with_rows = __webpack_require__(76031);
// EXTERNAL MODULE: ./src/rules/replay/fails-with-some-rows.js
var fails_with_some_rows = __webpack_require__(75922);
// EXTERNAL MODULE: ./src/rules/replay/irreversible-migration.js
var irreversible_migration = __webpack_require__(68740);
;// CONCATENATED MODULE: ./src/rules/replay/replay-diverges.js
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const replayDiverges = {
    id: 'replay-diverges',
    title: 'New databases and existing ones end up different',
    what: 'All migrations on an empty database do not lead to the same schema as those that are still to run on a database ' +
        'that has all of base. Object ids, owners and statistics do not count; the order of columns is only noted.',
    why: 'Tests run on the one and production on the other: what works here fails there.',
    remedy: 'Leave applied migrations as they are, and bring the change in a new one.',
    severity: 'error',
    replay: true,
    bad: {
        alsoFires: ['applied-migration-edited'],
        base: { 'supabase/migrations/20250101000000_orders.sql': orders },
        change: {
            'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  note text\n);\n',
        },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_orders.sql': orders },
        change: { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' },
    },
};

;// CONCATENATED MODULE: ./src/rules/replay/replay-duplicate-column.js
const base = {
    'supabase/migrations/20250101000000_qrcode.sql': 'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
};
const replayDuplicateColumn = {
    id: 'replay-duplicate-column',
    title: 'A migration adds a column that exists',
    what: 'A column that a migration adds is in its table already when it runs (SQLSTATE 42701).',
    why: 'The migration stops at that statement, and nothing after it runs.',
    remedy: 'Delete the statement if the existing column is the same; else change it with ALTER COLUMN, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base,
        change: {
            'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column public_token text;\n',
        },
    },
    good: {
        base,
        change: {
            'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column secret_token text;\n',
        },
    },
};

;// CONCATENATED MODULE: ./src/rules/replay/replay-duplicate-object.js
const replay_duplicate_object_base = {
    'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
};
const replayDuplicateObject = {
    id: 'replay-duplicate-object',
    title: 'A migration creates an object that exists',
    what: 'A type, constraint, function, trigger, policy, schema, role or extension that a migration creates is there already ' +
        'when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
    why: 'The migration stops at that statement, and nothing after it runs.',
    remedy: 'Delete the statement if the existing object is the same; else alter the existing one, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: replay_duplicate_object_base,
        change: { 'supabase/migrations/20250102000000_mood.sql': "create type mood as enum ('calm', 'busy');\n" },
    },
    good: {
        base: replay_duplicate_object_base,
        change: {
            'supabase/migrations/20250102000000_mood.sql': "alter type mood add value if not exists 'tired';\n",
        },
    },
};

;// CONCATENATED MODULE: ./src/rules/replay/replay-duplicate-table.js
const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n';
const replayDuplicateTable = {
    id: 'replay-duplicate-table',
    title: 'A migration creates a relation that exists',
    what: 'A table, view, sequence or index that a migration creates is there already when it runs (SQLSTATE 42P07).',
    why: 'The migration stops at that statement, on every database that has the other one, and nothing after it runs.',
    remedy: 'Delete the statement if the existing object is the same; else change the existing one with ALTER, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: { 'supabase/migrations/20250101000000_customers.sql': customers },
        change: { 'supabase/migrations/20250102000000_crm.sql': customers },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_customers.sql': customers },
        change: {
            'supabase/migrations/20250102000000_crm.sql': 'create table leads (\n  id bigint primary key\n);\n',
        },
    },
};

// EXTERNAL MODULE: ./src/rules/replay/replay-failed.js
var replay_failed = __webpack_require__(58458);
// EXTERNAL MODULE: ./src/rules/replay/rows-dropped.js
var rows_dropped = __webpack_require__(8883);
// EXTERNAL MODULE: ./src/rules/replay/schema-drift.js
var schema_drift = __webpack_require__(73844);
// EXTERNAL MODULE: ./src/rules/replay/silent-mismatch.js
var silent_mismatch = __webpack_require__(12277);
;// CONCATENATED MODULE: ./src/rules/replay/replay-rules.js
















/** What a replay can find. The replay itself checks; these say what it means. */
const replayRules = [
    replayDuplicateTable,
    replayDuplicateColumn,
    replayDuplicateObject,
    replay_failed/* replayFailed */.n,
    silent_mismatch/* silentMismatch */.W,
    replayDiverges,
    schema_drift/* schemaDrift */.X,
    fails_with_rows/* failsWithRows */.T,
    fails_with_some_rows/* failsWithSomeRows */.b,
    rows_dropped/* rowsDropped */.s,
    assertion_failed/* assertionFailed */.a,
    down_fails/* downFails */._,
    down_incomplete/* downIncomplete */.p,
    down_loses_rows/* downLosesRows */.Q,
    irreversible_migration/* irreversibleMigration */.V,
    blocking_lock/* blockingLock */.b,
];


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ rowsDropped)
/* harmony export */ });
const config = 'seed: db/rows.sql\n';
const base = {
    '.migration-gate.yml': config,
    'db/rows.sql': "insert into customers values (1, '5'), (2, '5');\n",
    'supabase/migrations/20250101000000_customers.sql': 'create table customers (\n  id bigint primary key,\n  phone text not null\n);\n',
};
const people = 'create table people (\n  id bigint primary key,\n  phone text unique\n);\n';
const path = 'supabase/migrations/20250102000000_people.sql';
const rowsDropped = {
    id: 'rows-dropped',
    title: 'A copy leaves rows out and says nothing',
    what: 'An `INSERT … SELECT … ON CONFLICT DO NOTHING` inserts fewer rows than it selects, with the rows that a `seed:` ' +
        'puts into the tables of base.',
    why: 'What was left out is lost when the old table goes.',
    remedy: 'Compare the counts in the migration, or say what shall become of a row that is there already.',
    severity: 'note',
    replay: true,
    bad: {
        base,
        change: {
            [path]: `${people}insert into people (id, phone) select id, phone from customers on conflict do nothing;\n`,
        },
    },
    good: {
        base,
        change: {
            [path]: `${people}insert into people (id, phone) select min(id), phone from customers group by phone on conflict do nothing;\n`,
        },
    },
};


/***/ }),

/***/ 73844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ schemaDrift)
/* harmony export */ });
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const withNote = 'create table orders (\n  id bigint primary key,\n  note text\n);\n';
const base = {
    '.migration-gate.yml': 'schema: db/schema.sql\n',
    'supabase/migrations/20250101000000_orders.sql': orders,
    'db/schema.sql': orders,
};
const note = { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' };
const schemaDrift = {
    id: 'schema-drift',
    title: 'The committed schema is not what the migrations make',
    what: 'The file that `schema:` of the configuration names (`schema.sql`, `structure.sql`) is loaded into a scratch database ' +
        "and compared with what all migrations make on an empty one. Runners' own tables, owners and privileges do not count; " +
        'the order of columns is only noted.',
    why: 'Databases of tests and of new colleagues come from the file, production comes from the migrations: what works here fails there.',
    remedy: 'Write the file again from the migrations (`pg_dump --schema-only`), or bring what was only written there in a migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: note },
    good: { base, change: { ...note, 'db/schema.sql': withNote } },
};


/***/ }),

/***/ 12277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ silentMismatch)
/* harmony export */ });
const sessions = (guard, columns) => `create table ${guard}sso_sessions (\n  id bigint primary key${columns}\n);\n`;
const silentMismatch = {
    id: 'silent-mismatch',
    title: 'A guard hides that the existing object is a different one',
    what: 'A statement that only creates what is not there (IF NOT EXISTS, an inspector) meets an object with another structure.',
    why: 'The migration passes and says nothing. The column, constraint or type that the code needs is not there: it fails at run time.',
    remedy: 'Bring the difference in with ALTER, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', '') },
        change: {
            'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
        },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', ',\n  token text not null') },
        change: {
            'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
        },
    },
};


/***/ }),

/***/ 90303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    title: 'What looks like migrations is in no known history',
    what: 'The change adds files to a directory that looks like a history of migrations, and that no framework claims.',
    why: 'What nobody reads is not checked: a green result says nothing about it.',
    remedy: 'Name the directory under `histories:` in .migration-gate.yml, or leave it out with `exclude:` if nobody runs what is in it.',
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
    return `Nobody read ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(paths, named)}: no framework claims ${directory || 'the top of the repository'}. If somebody runs what is in it, add to ${configFile}: \`histories: [{ framework: ${framework}, path: ${path} }]\`${command}. If nobody does, add \`exclude: [${yamlText(`${directory === '' ? '' : `${directory}/`}**`)}]\`.`;
}
/** As a flow sequence of YAML takes it. */
function yamlText(text) {
    return /^[\w./*-]+$/.test(text) && !/^[-.*]|^\d/.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 78412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    what: 'The change makes the gate look at less, or take less seriously what it sees.',
    why: 'A check that a pull request can switch off for itself protects nobody.',
    remedy: 'Have somebody look at it who knows why. The change itself is judged by the configuration that base has.',
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
        message: `This change makes the gate less strict: ${what}. ${(0,_config_alterations_js__WEBPACK_IMPORTED_MODULE_0__/* .when */ .z)(loaded)} Have somebody look at it who knows why.`,
    }, weakenedConfigurationMeta.severity));
}


/***/ })

};
