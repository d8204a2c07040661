export const id = 6929;
export const ids = [6929];
export const modules = {

/***/ 89964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readingBefore),
/* harmony export */   j: () => (/* binding */ refusedList)
/* harmony export */ });
/** What was read of the same history in base: a name is unique in a tree, and both trees are read by one configuration. */
function readingBefore(base, { framework, name }) {
    return base.find(one => one.framework === framework && one.name === name);
}
/**
 * A list of migrations that its runner refuses: it runs nothing at all. What base has is there still, so that nothing is
 * said to be removed.
 */
function refusedList(reading, before, problem) {
    return {
        ...reading,
        migrations: before?.migrations ?? [],
        parents: before?.parents ?? new Map(),
        unreadable: [],
        neverRun: [problem],
    };
}


/***/ }),

/***/ 16929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flyway: () => (/* binding */ flyway)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
// EXTERNAL MODULE: ./src/frameworks/before.js
var before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/behaviours.js
var behaviours = __webpack_require__(36375);
;// CONCATENATED MODULE: ./src/frameworks/flyway/behaviour.js

const validate = 'https://documentation.red-gate.com/flyway/reference/commands/validate';
const order = 'https://documentation.red-gate.com/flyway/reference/configuration/flyway-namespace/flyway-out-of-order-setting';
/** Flyway has a checksum only of classes that say one. */
const ofJava = (0,behaviours/* unnoticed */.eV)('https://documentation.red-gate.com/flyway/flyway-concepts/migrations/java-based-migrations', 'Flyway has no checksum of it: databases that have it applied never see the edit, new ones get it');
/** What Flyway does by its settings. */
function behaviourBy(settings) {
    return (0,behaviours/* inLine */.i2)(validate, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(validate, 'Flyway refuses to run anything ("Found more than one migration with version")'),
        lateVersion: settings?.outOfOrder
            ? (0,behaviours/* legal */.aL)(order, 'Flyway runs it after what a database has, since outOfOrder is set')
            : (0,behaviours/* refuses */.QQ)(order, 'Flyway refuses to run anything ("Detected resolved migration not applied to database") unless outOfOrder is set'),
        edited: (0,behaviours/* refuses */.QQ)(validate, 'Flyway refuses to run anything ("Migration checksum mismatch") until somebody runs `flyway repair`: it compares a checksum of every line, comments and white space included'),
        comparesText: true,
        removed: settings?.ignoresMissing
            ? (0,behaviours/* unnoticed */.eV)(validate, 'Flyway does not mind, since ignoreMigrationPatterns says so: databases that have applied it keep what it created, and new ones never get it')
            : (0,behaviours/* refuses */.QQ)(validate, 'Flyway refuses to run anything ("Detected applied migration not resolved locally"), unless it was the last one'),
        transaction: 'per-migration',
    });
}

// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/replay/session-left.js
var session_left = __webpack_require__(50019);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/frameworks/flyway/names.js
var names = __webpack_require__(16824);
// EXTERNAL MODULE: ./src/model/order.js
var model_order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/frameworks/sql/dialect.js
var dialect = __webpack_require__(44294);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js
var sequence = __webpack_require__(82551);
// EXTERNAL MODULE: ./src/frameworks/flyway/transactions.js
var transactions = __webpack_require__(98379);
;// CONCATENATED MODULE: ./src/frameworks/flyway/read.js










/** The settings that a reading was created with; undefined: Flyway's defaults. */
function settingsIn({ options, }) {
    return options?.flyway === undefined ? undefined : JSON.parse(options.flyway);
}
/** Reads all locations of one Flyway. What base says of its settings counts. */
async function readFlyway(location, tree, before) {
    const options = before ? before.options : location.settings;
    const settings = settingsIn({ options });
    const blobs = await tree.read(location.files);
    const sends = (file) => {
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        const transaction = transactionOf(file, text, tree);
        const isUnnoticed = !(0,names/* isSql */.VT)(file.path) && !/\bgetChecksum\b/.test(text);
        return { ...(transaction ? { transaction } : {}), ...(isUnnoticed ? { edited: ofJava } : {}) };
    };
    const line = inOrder(location.files, sends, settings?.prefixes);
    const { migrations } = line;
    const sql = migrations.filter(({ file }) => (0,names/* isSql */.VT)(file.path));
    const other = (0,dialect/* otherDatabaseOf */.v)(sql.map(({ file }) => (0,git_tree/* decode */.D)(blobs.get(file.oid))));
    const { framework, name, directory, scope } = location;
    const almost = location.files.filter(({ path }) => (0,names/* isAlmostOne */.to)(path, settings?.prefixes));
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: (0,sequence/* unreadableOf */.n)(migrations.map(({ file }) => file), blobs),
        missing: [],
        ...(other ? { notReplayable: `it looks like ${other}, not PostgreSQL` } : {}),
        ...(options ? { options } : {}),
        ...(settings?.group ? { oneTransaction: true } : {}),
        runner: {
            id: 'flyway',
            title: 'Flyway',
            evidence: settings ? `${settings.file} configures it` : 'of names such as V1__NAME.sql',
            behaviour: behaviourBy(settings),
        },
        ...(almost.length > 0
            ? {
                neverRun: almost.map(file => ({
                    file,
                    why: settings?.validatesNames
                        ? 'Flyway stops at its name (validateMigrationNaming)'
                        : 'Flyway does not take a file of this name for a migration',
                    remedy: `Name it as Flyway wants it: ${settings?.prefixes?.versioned ?? names/* standardPrefixes */.cL.versioned}2__NAME.sql, with two underscores.`,
                })),
            }
            : {}),
    };
}
/** Callbacks before, versions, repeatable ones by their descriptions, callbacks after. */
function inOrder(files, sends, prefixes) {
    const versioned = [];
    const again = [];
    const [before, after] = [[], []];
    for (const file of files) {
        const what = (0,names/* flywayFile */.f8)(file.path, prefixes);
        if (what?.kind === 'versioned' || what?.kind === 'baseline')
            versioned.push({ file, version: what.version, isBaseline: what.kind === 'baseline' });
        else if (what?.kind === 'repeatable')
            again.push({ file, description: what.description });
        else if (what?.kind === 'callback')
            (what.event === 'beforeMigrate' ? before : after).push(file);
    }
    versioned.sort((a, b) => (0,versions/* compareVersions */.Zy)(a.version.segments, b.version.segments) || (0,model_order/* byCodePoint */.HH)(a.file.path, b.file.path));
    again.sort((a, b) => (0,model_order/* byCodePoint */.HH)(a.description, b.description));
    // A new database begins at the last baseline, which stands for what comes before it.
    const from = versioned.findLastIndex(({ isBaseline }) => isBaseline);
    const begins = versioned[from];
    const isCovered = (version) => begins !== undefined && (0,versions/* compareVersions */.Zy)(version.segments, begins.version.segments) <= 0;
    const covered = versioned.filter(one => one !== begins && isCovered(one.version));
    const rest = versioned.filter(one => one === begins || !isCovered(one.version));
    const drafts = [
        ...before.map(file => ({ file, repeatable: 'always' })),
        ...rest.map(one => ({
            file: one.file,
            version: one.version.key,
            replaces: one === begins ? covered.map(({ file }) => (0,paths/* fileName */.Md)(file.path)) : [],
        })),
        ...again.map(({ file }) => ({ file, repeatable: 'when changed' })),
        ...after.map(file => ({ file, repeatable: 'always' })),
    ];
    return (0,in_one_line/* inOneLine */.U)(drafts.map(draft => {
        const id = (0,paths/* fileName */.Md)(draft.file.path);
        return { ...draft, id, name: id.replace(/\.\w+$/, ''), ...sends(draft.file) };
    }));
}
/** What a class says of itself; `executeInTransaction=false` in a file beside it, or nothing in it that a transaction could hold. */
function transactionOf(file, text, tree) {
    if (!(0,names/* isSql */.VT)(file.path))
        return transactions/* outsideInJava */.tX.test(text) ? 'autocommit' : undefined;
    if (tree.file(`${file.path}.conf`) || (0,transactions/* isMixed */.Oq)(text) || (0,transactions/* needsNoTransaction */.JZ)(text))
        return 'autocommit';
    return undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/interpreter.js






const concurrently = /\bindex\s+concurrently\b/i;
function interpretFlyway(scope, base, usesConcurrently) {
    const known = base?.histories[0] ?? scope[0];
    const settings = known && settingsIn(known.reading);
    const isApplied = (0,sql_interpreter/* appliedIn */.Xv)(base);
    const readingOf = async (migration, text) => {
        const isOfBase = isApplied(migration);
        const stops = isOfBase ? [] : await refusedIn(text, migration.file.path, settings, usesConcurrently);
        return {
            section: { start: 0, end: text.length },
            psql: isOfBase ? true : { remedy: 'Take it out.', copiesRows: true },
            passesMark: true,
            // Settings are reset after each file, and temporary tables stay.
            session: 'settings-reset',
            stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: what })),
        };
    };
    const run = new session_left/* RunSession */.mL();
    const sql = (0,sql_interpreter/* sqlInterpreter */.V7)(readingOf, (_, section) => filledIn(section, settings), run);
    const scans = scansFor(scope, settings);
    const ofBase = new Map(base?.histories.flatMap(({ migrations }) => migrations.map(({ id, file }) => [id, file.oid])));
    const isEdited = ({ id, file }) => (ofBase.get(id) ?? file.oid) !== file.oid;
    return {
        ...sql,
        onlyWhole: migration => !(0,names/* isSql */.VT)(migration.file.path),
        steps: (migration, text) => (0,names/* isSql */.VT)(migration.file.path)
            ? sql.steps(migration, text)
            : javaSteps(migration, text, { scans, isEdited, run }),
    };
}
async function refusedIn(text, path, settings, usesConcurrently) {
    const found = concurrently.exec(text);
    const place = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) };
    if ((0,transactions/* isMixed */.Oq)(text) && settings?.mixed !== true && !path.endsWith('.conf'))
        return [
            {
                what: 'It holds statements that must not be in a transaction beside others: Flyway refuses such a file ("Detected both transactional and non-transactional statements within the same migration")',
                remedy: 'Put each kind into a file of its own.',
                ...place,
            },
        ];
    if (found && settings?.transactionalLock !== false && !(await usesConcurrently()))
        return [
            {
                what: 'CREATE INDEX CONCURRENTLY waits for every open transaction, and Flyway holds one open as its lock: the deployment hangs here',
                remedy: 'Set flyway.postgresql.transactional.lock=false (Flyway 9.1.2 and later), or create the index without CONCURRENTLY.',
                ...place,
            },
        ];
    return [];
}
const placeholder = /\$\{([^${}\n]{1,200})\}/g;
/** What Flyway itself fills in, as it is on a scratch database. */
const filledByFlyway = new Map([
    ['flyway:defaultSchema', 'public'],
    ['flyway:user', 'postgres'],
    ['flyway:table', 'flyway_schema_history'],
]);
/**
 * Flyway fills in every `${…}`, in strings and comments, too, and refuses a file that names one that nobody sets. Those
 * of which no file of the project says a value may be set where Flyway is started.
 */
function filledIn(section, settings) {
    if (!section.includes('${') || settings?.replacesPlaceholders === false)
        return { text: section, left: [] };
    const given = (name) => filledByFlyway.get(name) ?? settings?.placeholders[name];
    const bare = section.replace(placeholder, whole => '_'.repeat(whole.length));
    const statements = [...(0,split/* splitScript */.Q)(bare).statements];
    const left = [];
    for (const found of section.matchAll(placeholder)) {
        if (given(found[1] ?? '') !== undefined)
            continue;
        const at = found.index;
        const why = `Flyway fills in ${found[0]}, and no file of the project says with what`;
        // In a comment it belongs to the statement that follows, if any.
        const statement = statements.find(({ end }) => end > at);
        const start = Math.min(statement?.start ?? at, at);
        const end = Math.max(statement?.end ?? 0, at + found[0].length);
        if (left.at(-1)?.end !== end)
            left.push({ start, end, why });
    }
    let text = section;
    for (const { start, end } of left)
        text = text.slice(0, start) + (0,split/* blankOut */.b)(text.slice(start, end)) + text.slice(end);
    const filled = text.replace(placeholder, (_, name) => given(name) ?? '');
    return { text: filled, left, ...(filled.length === text.length ? {} : { moved: true }) };
}
const notRead = 'it is a program, which only Flyway itself can run';
/** What a migration in Java sends, in its place among the files of SQL. */
async function* javaSteps(migration, text, { scans, isEdited, run }) {
    const whole = { start: 0, end: text.length };
    const { path } = migration.file;
    // Without a checksum, an edited one does not run again.
    const isLeft = migration.repeatable !== undefined && isEdited(migration);
    if (!path.endsWith('.java') || isLeft || !scans) {
        yield { kind: 'unverified', why: notRead, span: whole };
        return;
    }
    const { readJavaMigration } = await Promise.all(/* import() */[__webpack_require__.e(3966), __webpack_require__.e(6579)]).then(__webpack_require__.bind(__webpack_require__, 36579));
    const { sent, upgrade } = await readJavaMigration(text, path);
    const sql = sent.flatMap(one => (one.kind === 'sql' ? one.text : [])).join('\n;');
    const found = run.foundBy(sql);
    if (found !== '')
        yield { kind: 'sql', text: found, span: { start: 0, end: 0 }, verbatim: false };
    for (const one of sent)
        if (one.kind === 'sql')
            yield { kind: 'sql', text: one.text, span: one.at, verbatim: false };
        else
            yield {
                kind: 'unverified',
                why: notRead,
                span: one.at,
                reach: () => ({ text: upgrade, anything: false }),
                ...(one.makes.length > 0 ? { makes: one.makes } : {}),
            };
    run.leave(sql, 'settings-reset');
}
/**
 * Flyway looks for classes where a location is one of the class path, its own if none is set. Where there are classes
 * alone, Spring may find them in any package, and what they build on may be in another history.
 */
function scansFor(scope, settings) {
    if (settings && settings.locations.length > 0)
        return settings.scansClasses;
    return scope.some(({ migrations }) => migrations.some(({ file }) => (0,names/* isSql */.VT)(file.path)));
}

// EXTERNAL MODULE: ./src/frameworks/flyway/locate.js + 2 modules
var locate = __webpack_require__(73694);
;// CONCATENATED MODULE: ./src/frameworks/flyway/flyway.js













/** Flyway, whose files say by their names what they are. */
const flyway = {
    id: 'flyway',
    title: 'Flyway',
    runner: behaviourBy(undefined),
    locate: locate/* locateFlyway */.L,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(location => readFlyway(location, tree, (0,before/* readingBefore */.A)(base, location))));
    },
    meaning: meaning/* meaning */.a,
    pending: pending/* pendingWithRepeatable */.$,
    repair: repairFlyway,
    async effects(migration, text) {
        const { path } = migration.file;
        if ((0,names/* isSql */.VT)(path))
            return (0,effects/* effectsOfWholeFile */.L7)(migration, text);
        if (!path.endsWith('.java'))
            return [{ kind: 'unclear', text }];
        const { readJavaMigration } = await Promise.all(/* import() */[__webpack_require__.e(3966), __webpack_require__.e(6579)]).then(__webpack_require__.bind(__webpack_require__, 36579));
        return (await readJavaMigration(text, path)).effects;
    },
    interpreter: (scope, _, base) => {
        let used;
        return interpretFlyway(scope, base, () => {
            used ??= usesConcurrently(base);
            return used;
        });
    },
    outsideTransaction: () => 'Put it into a file of its own: Flyway runs a file without a transaction where nothing in it may be in one.',
};
/** Does base have such an index already? Then the project has seen to it that Flyway does not wait for itself. */
async function usesConcurrently(base) {
    const files = base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file)) ?? [];
    const blobs = await base?.tree.read(files);
    return files.some(({ oid }) => /\bindex\s+concurrently\b/i.test((0,git_tree/* decode */.D)(blobs?.get(oid))));
}
/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairFlyway({ chain, after, history, tree }) {
    const moving = new Set(chain.map(({ id }) => id));
    const claimed = new Set(history.migrations.flatMap(({ id, version }) => version !== undefined && !moving.has(id) ? [version] : []));
    const prefixes = settingsIn(history.reading)?.prefixes;
    let latest = writtenIn(after.file.path, prefixes);
    const repair = { edits: [], renames: [] };
    for (const { file } of chain) {
        const written = writtenIn(file.path, prefixes);
        if (latest === undefined || written === undefined)
            return undefined;
        latest = following(latest, claimed, prefixes);
        claimed.add(keyOf(latest, prefixes));
        const rest = (0,paths/* fileName */.Md)(file.path).slice(written.length);
        // The name of a class has no dots.
        const name = (0,names/* isSql */.VT)(file.path) ? `${latest}${rest}` : `${latest.replaceAll('.', '_')}${rest}`;
        repair.renames.push({ from: file.path, to: (0,paths/* within */.ux)((0,paths/* parentOf */.gN)(file.path), name) });
        if (!(0,names/* isSql */.VT)(file.path))
            repair.edits.push(...classEdits(file.path, await tree.readText(file), name));
    }
    return repair;
}
/** A class is called as its file. */
function classEdits(path, text, to) {
    const from = stem(path);
    return [...text.matchAll(/[\w$]+/g)]
        .filter(([word]) => word === from)
        .map(({ index }) => ({
        path,
        range: (0,position/* rangeOf */.be)(text, index, index + from.length),
        replacement: stem(to),
    }));
}
function stem(path) {
    return (0,paths/* fileName */.Md)(path).replace(/\.\w+$/, '');
}
/** "V1_2" of V1_2__name.sql. */
function writtenIn(path, prefixes) {
    const what = (0,names/* flywayFile */.f8)(path, prefixes);
    return what?.kind === 'versioned' ? what.version.version : undefined;
}
function keyOf(version, prefixes) {
    const what = (0,names/* flywayFile */.f8)(`${version}__x.sql`, prefixes);
    return what?.kind === 'versioned' ? what.version.key : version;
}
/** The next free version, as wide as its neighbour. */
function following(version, claimed, prefixes) {
    const last = (0,scan/* lastNumber */.iU)(version);
    if (!last)
        return `${version}_1`;
    const { index, digits } = last;
    for (let next = BigInt(digits) + 1n;; next++) {
        const text = version.slice(0, index) +
            next.toString().padStart(digits.length, '0') +
            version.slice(index + digits.length);
        if (!claimed.has(keyOf(text, prefixes)))
            return text;
    }
}


/***/ }),

/***/ 98379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ needsNoTransaction),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   tX: () => (/* binding */ outsideInJava)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);

// A first look that costs nothing.
const suspicious = /\b(?:concurrently|vacuum|reindex|database|tablespace|subscription|system|discard)\b/i;
function kindsIn(text) {
    if (!suspicious.test(text))
        return { without: false, within: true };
    const kinds = { without: false, within: false };
    for (const { words } of (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).statements) {
        if (isOutside(words))
            kinds.without = true;
        else
            kinds.within = true;
    }
    return kinds;
}
/** https://github.com/flyway/flyway/blob/main/flyway-database/flyway-database-postgresql (PostgreSQLParser) */
function isOutside([first = '', second = '', ...rest]) {
    switch (first) {
        case 'vacuum':
        case 'reindex':
            return true;
        case 'discard':
            return second === 'all';
        case 'create':
        case 'drop':
            return (['database', 'tablespace', 'subscription'].includes(second) ||
                ([second, ...rest].includes('index') && rest.includes('concurrently')));
        case 'alter':
            return second === 'system';
        default:
            return false;
    }
}
/** Nothing in it may be in a transaction. */
function needsNoTransaction(text) {
    const { without, within } = kindsIn(text);
    return without && !within;
}
/** It holds statements that must not be in a transaction beside others. */
function isMixed(text) {
    const { without, within } = kindsIn(text);
    return without && within;
}
/** What a class says that is to run outside of a transaction. */
const outsideInJava = /\bcanExecuteInTransaction\b[^{]{0,60}\{\s*return\s+false\b/;


/***/ }),

/***/ 51556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            replaces: [],
            range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
            ...draft,
            parents: previous ? [{ id: previous.id, kind: 'order', range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si }] : [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
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

/***/ 82551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unreadableOf),
/* harmony export */   s: () => (/* binding */ readSequence)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83699);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80707);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61996);
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69186);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98069);
/* harmony import */ var _in_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51556);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44294);








/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, { versionOf, byVersion, transactionOf, needsOf }) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const ordered = needsOf &&
        orderByNeeds(numbered.map(one => {
            const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(one.file.path);
            const needs = needsOf({ name, text: (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(one.file.oid)) });
            return { file: one.file, numbered: one.name, name: name.replace(/\.\w+$/, ''), needs };
        }));
    const line = (0,_in_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .inOneLine */ .U)((ordered?.order.map(({ file, numbered: name }) => ({ file, name })) ?? numbered).map(({ file, name }) => {
        const transaction = transactionOf?.((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid)), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path));
        return {
            id: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path),
            name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone does not distinguish them.
            ...((0,_model_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayOnly */ .$m)(name.key) && !byVersion ? {} : { version: name.key }),
            ...(byVersion ? { identity: name.key } : {}),
            ...(transaction === undefined ? {} : { transaction }),
            file,
        };
    }));
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const texts = [...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)));
    const other = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .otherDatabaseOf */ .v)(texts) ?? (await (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseOfDrivers */ .E)(location.directory, tree));
    const why = other
        ? `it looks like ${other}, not PostgreSQL`
        : onlyAsks(texts)
            ? 'its files only ask for rows, as what verifies a database does, and no runner of migrations is named for them'
            : undefined;
    return {
        framework: location.framework,
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        ...line,
        unreadable: unreadableOf(numbered.map(({ file }) => file), blobs),
        missing: [],
        ...(ordered ? { neverRun: notOrdered(ordered) } : {}),
        ...(leftOut.length > 0
            ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
            : {}),
        ...(why === undefined ? {} : { notReplayable: why }),
    };
}
/** Is every statement a query of rows that changes nothing, as far as its words say? */
function onlyAsks(texts) {
    const statements = texts.flatMap(text => {
        const { statements: spans, text: sent } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text);
        return spans.map(({ start, end }) => sent.slice(start, end));
    });
    return (statements.length > 0 &&
        statements.every(one => /^select\b/i.test(one) &&
            /\bfrom\b/i.test(one) &&
            !/\b(?:into|insert|update|delete|setval|nextval)\b|\b(?:create|pg)_/i.test(one)));
}
/** SQL itself is judged by the replay; what no PostgreSQL could be given is reported here. */
function unreadableOf(files, blobs) {
    return files.flatMap(file => {
        const reason = file.mode === '120000'
            ? 'it is a symbolic link, which is not followed'
            : whyUnreadable((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: _model_position_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfFile */ .Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text).statements.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements;
}
/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.autocommit)?(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none, or all. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => named.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => {
        const dialect = dialectOf(file);
        return !others.test(dialect) && !special.has(/^all$/i.test(dialect) ? general(file) : file.path);
    };
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}
/** Of those that need nothing more, the first one runs next: yoyo's own rule, in its `topologicalsort.py`. */
function orderByNeeds(items) {
    const place = new Map(items.map(({ name }, i) => [name, i]));
    const needed = items.map(({ needs }) => new Set(needs.flatMap(name => place.get(name) ?? [])));
    const waiting = items.map(() => []);
    for (const [i, places] of needed.entries())
        for (const at of places)
            waiting[at]?.push(i);
    const ready = items.map((_, i) => i).filter(i => needed[i]?.size === 0);
    const order = [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
        const item = items[next];
        if (item)
            order.push(item);
        for (const blocked of waiting[next] ?? []) {
            needed[blocked]?.delete(next);
            if (needed[blocked]?.size !== 0)
                continue;
            const after = ready.findIndex(other => other > blocked);
            ready.splice(after < 0 ? ready.length : after, 0, blocked);
        }
    }
    const done = new Set(order);
    const circle = items.filter(item => !done.has(item));
    return {
        order: [...order, ...circle],
        unknown: items.flatMap(item => item.needs.filter(name => !place.has(name)).map(needs => ({ item, needs }))),
        circle,
    };
}
/** What stops a runner that goes by them. */
function notOrdered({ unknown, circle }) {
    return [
        ...unknown.map(({ item: { file }, needs }) => ({
            file,
            why: `it names \`${needs}\` as one that must run before it, which is not there, and its runner refuses to run anything`,
            remedy: 'Name one that is there.',
        })),
        ...circle.map(({ file }) => ({
            file,
            why: 'it must run before itself, by what it and others name as what must run before them, and its runner refuses to run anything',
            remedy: 'Remove one of these dependencies.',
        })),
    ];
}


/***/ }),

/***/ 64393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ meaning)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);



/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
async function meaning(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const tokens = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ)(split.text);
    if (!tokens)
        return (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimLineEnds */ .DT)(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd();
    const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT');
    const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd());
    return JSON.stringify([...words.map(token => token.text), ...parts]);
}


/***/ }),

/***/ 1567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What its runner knows a migration by. */
function identityOf({ identity, id }) {
    return identity ?? id;
}
/** Equal for two migrations of one identity that are the same. */
function contentOf({ content, file }) {
    return content ?? file.oid;
}


/***/ }),

/***/ 50019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ looksForTable),
/* harmony export */   RW: () => (/* binding */ leftInSession),
/* harmony export */   mL: () => (/* binding */ RunSession)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14783);


const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i;
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50;
/** Of a run that sets more than this, the last ones count. */
const maxInherited = 100;
/** One session for all files of a run: what each of them finds there. */
class RunSession {
    #left = [];
    /** A later run has another session. */
    nextRun() {
        this.#left = [];
    }
    /** What brings a fresh session into the state that this text finds. */
    foundBy(text) {
        return this.#left
            .filter(one => one.temporary === undefined || text.includes(one.temporary))
            .map(one => one.text)
            .join('\n');
    }
    /** Returns what this text leaves there. */
    leave(text, session) {
        const own = leftInSession(text, session);
        this.#left = [...this.#left, ...own].slice(-maxInherited);
        return own;
    }
}
const tableIsFound = {
    'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
    'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
};
/** Stops where what a text leaves lets its runner not find its own table. `at`: where a part of the text is. */
async function* looksForTable({ by, where }, left, at) {
    const setter = left.find(({ text }) => /search_path/i.test(text))?.text;
    if (setter === undefined)
        return;
    const span = at(setter);
    const answer = yield { kind: 'ask', query: tableIsFound[where], span };
    if (answer?.kind !== 'done' || answer.rows[0]?.found !== false)
        return;
    yield {
        kind: 'stops',
        why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
        cause: 'search_path',
        remedy: 'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; remove the line if pg_dump wrote it.',
        span,
    };
}
/** What a script leaves of its session, as what brings another one into that state. */
function leftInSession(script, session) {
    if (!mayLeave.test(script))
        return [];
    const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(script);
    return statements
        .flatMap(({ start, end, words }) => {
        const statement = text.slice(start, end);
        if (!outlasts(words, statement) || (session !== 'kept' && words[0] !== 'create'))
            return [];
        return [words[0] === 'create' ? temporaryObject(statement) : { text: `${statement};` }];
    })
        .slice(-maxStatements);
}
/** What it was created from may be gone by now: then it is not there either, and who needs it says so. */
function temporaryObject(statement) {
    const name = /\b(?:table|view|sequence)\s+(?:if\s+not\s+exists\s+)?"?(\w+)/i.exec(statement)?.[1];
    const text = `DO ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(`BEGIN EXECUTE ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`)};`;
    return { text, ...(name === undefined ? {} : { temporary: name }) };
}
const temporary = new Set(['temp', 'temporary']);
function outlasts([first, second = '', third = ''], statement) {
    switch (first) {
        case 'set':
            return (!['local', 'transaction', 'constraints'].includes(second) &&
                !(second === 'session' && third === 'characteristics'));
        case 'create':
            return temporary.has(second) || ((second === 'local' || second === 'global') && temporary.has(third));
        case 'reset':
        case 'discard':
            return true;
        case 'select':
            // Its third argument says whether it is for the transaction alone.
            return /\bset_config\s*\(/i.test(statement) && !/,\s*true\s*\)/i.test(statement);
        default:
            return false;
    }
}


/***/ }),

/***/ 47850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ mayHoldPsql),
/* harmony export */   R9: () => (/* binding */ wholeFiles),
/* harmony export */   V7: () => (/* binding */ sqlInterpreter),
/* harmony export */   Xv: () => (/* binding */ appliedIn),
/* harmony export */   ZW: () => (/* binding */ showsPsql)
/* harmony export */ });
/* harmony import */ var _languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _session_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50019);



/** Whatever a runner fills in: these create no object. */
const createsNothing = /^\s*(?:grant|revoke|comment|insert|update|delete|set|copy)\b/i;
// Without one of these there is nothing of psql's in a text, and it need not be looked at closer.
const perhapsPsql = /\\|(?<!:):(?=["'{\w])|\bfrom\s+stdin\b|^\uFEFF/i;
/**
 * Reads migrations that are SQL: one step a file, its text as it stands, so that errors map straight back. What only
 * psql understands is left out where psql runs the file, and reported; elsewhere the runner stops at it.
 */
function sqlInterpreter(readingOf = byPsql, fill = (_, section) => ({
    text: section,
    left: [],
}), run = new _session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSession */ .mL()) {
    return {
        nextRun() {
            run.nextRun();
        },
        async *steps(migration, text) {
            const reading = await readingOf(migration, text);
            const span = reading.section;
            const { text: section, left: blanks, moved, } = fill(migration.id, text.slice(span.start, span.end), text);
            const { ahead, doubt } = reading;
            if (ahead)
                yield { kind: 'unverified', why: ahead.why, span: ahead };
            if (doubt)
                yield { kind: 'try', text, span: { start: 0, end: text.length }, ...doubt };
            for (const { start, end, ...stop } of reading.stops ?? [])
                yield { kind: 'stops', ...stop, span: { start, end } };
            yield* notSent(blanks.map(part => ({ ...part, kind: 'unverified' })), moved ? section : text.slice(span.start, span.end), span.start);
            if (section.includes('\0')) {
                yield {
                    kind: 'unverified',
                    why: 'the file holds a NUL character, which no PostgreSQL client can send',
                    span,
                };
                return;
            }
            const inherited = run.foundBy(section);
            if (inherited !== '')
                yield { kind: 'sql', text: inherited, span: { start: span.start, end: span.start }, verbatim: false };
            yield* moved ? sentWhole(section, reading) : sent(section, reading);
            if (!reading.session)
                return;
            const own = run.leave(section, reading.session);
            if (reading.findsTable)
                yield* (0,_session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .looksForTable */ .QW)(reading.findsTable, own, setter => {
                    const at = span.start + Math.max(section.indexOf(setter), 0);
                    return { start: at, end: at + setter.length };
                });
        },
    };
}
/** Places in it are those of the whole section. */
async function* sentWhole(section, reading) {
    const { text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section);
    yield { kind: 'sql', text, span: reading.section, verbatim: false };
}
async function* sent(section, reading) {
    const span = reading.section;
    const inFile = ({ start, end }) => ({ start: span.start + start, end: span.start + end });
    const split = perhapsPsql.test(section) ? (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section) : undefined;
    if (split && reading.psql === true)
        yield* notSent(split.parts, section, span.start);
    else if (split && reading.psql !== true) {
        const { remedy, copiesRows } = reading.psql;
        if (copiesRows)
            yield* notSent(split.parts.filter(({ rows }) => rows), section, span.start);
        const refused = (await piecesRefused(split, section, reading.passesMark)).filter(({ kind }) => !copiesRows || kind !== 'inline-copy');
        for (const { what, start, end } of refused.slice(0, mostNamed))
            yield {
                kind: 'stops',
                why: `${what}: this runner sends the file to the server, which refuses it`,
                cause: what,
                remedy,
                span: inFile({ start, end }),
            };
    }
    const cut = reading.pieces?.(section) ?? {
        kind: 'pieces',
        pieces: [{ start: 0, end: section.length }],
    };
    if (cut.kind === 'stops') {
        const { start, end, ...stop } = cut.stop;
        yield { kind: 'stops', ...stop, span: inFile({ start, end }) };
        return;
    }
    const text = split?.text ?? section;
    for (const piece of cut.pieces)
        yield { kind: 'sql', text: text.slice(piece.start, piece.end), span: inFile(piece), verbatim: true };
}
function byPsql(_, text) {
    return { section: { start: 0, end: text.length }, psql: true, passesMark: true };
}
/** What is psql's own of a text that goes to the server as it stands. PostgreSQL's grammar may know a colon as its own. */
async function piecesRefused({ psql, marked }, section, passesMark) {
    const mark = marked && !passesMark
        ? [{ kind: 'mark', what: 'A byte order mark (U+FEFF)', start: 0, end: 1 }]
        : [];
    if (psql.length === 0 || psql.some(({ kind }) => kind !== 'variable'))
        return [...mark, ...psql];
    const parsed = await (0,_languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(section.slice(marked ? 1 : 0));
    return parsed.kind === 'parsed' ? mark : [...mark, ...psql];
}
function mayHoldPsql(text) {
    return perhapsPsql.test(text);
}
/**
 * Files that go to the server whole and as they stand. What base has was applied that way, or by somebody's hand: only
 * what the change brings is refused for psql's own commands.
 */
function wholeFiles(base) {
    const isApplied = appliedIn(base);
    return sqlInterpreter((migration, text) => ({
        section: { start: 0, end: text.length },
        psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
        passesMark: isApplied(migration),
    }));
}
/** Does base have this very file? Without a base, nothing is the change's. */
function appliedIn(base) {
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return ({ file }) => base === undefined || applied.has(file.oid);
}
/** Does the text hold what only psql understands? */
function showsPsql(text) {
    return perhapsPsql.test(text) && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).psql.length > 0;
}
/** Parts of a file that are named one by one; a hostile one has 250,000. */
const mostNamed = 200;
function* notSent(parts, section, by) {
    for (const { kind, why, start, end, only } of parts.slice(0, mostNamed)) {
        const text = section.slice(start, end);
        const limit = only ? { only: text } : createsNothing.test(text) ? { only: '' } : {};
        yield { kind, why, span: { start: by + start, end: by + end }, ...limit };
    }
    const rest = parts.slice(mostNamed);
    const [first] = rest;
    if (!first)
        return;
    const kind = rest.some(part => part.kind === 'unverified') ? 'unverified' : 'skip';
    const why = `${rest.length} more parts of this file are not sent as they are written`;
    yield { kind, why, span: { start: by + first.start, end: by + first.end } };
}


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


/***/ })

};
