export const id = 2141;
export const ids = [2141,1470,3950,6093];
export const modules = {

/***/ 67136:
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
    remedy: 'Write the file anew from the migrations (`pg_dump --schema-only`), or bring what was only written there in a migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: note },
    good: { base, change: { ...note, 'db/schema.sql': withNote } },
};


/***/ }),

/***/ 89753:
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

/***/ 40947:
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
        // Three octal digits: unlike \x, they can't swallow the digit behind them.
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

/***/ 42363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90158);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59650);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80054);



/**
 * A tree told by how it differs from another one: what many open pull requests make of one base shares base's files
 * and indexes, so that each costs what it changes.
 */
class OverlayTree {
    name;
    #base;
    #read;
    /** What stands at the paths that differ: nothing, a file, or both sides of a conflict. */
    #changed = new Map();
    #directories = new Map();
    #files;
    constructor(name, base, difference, conflicts = [], read = files => base.read(files)) {
        this.name = name;
        this.#base = base;
        this.#read = read;
        for (const { path, file } of difference)
            this.#changed.set(path, file && isFile(file) ? [file] : []);
        for (const conflict of conflicts)
            this.#changed.set(conflict.path, (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Qp)([], [conflict]));
        for (const [path, files] of this.#changed) {
            const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path);
            this.#directories.set(directory, [...(this.#directories.get(directory) ?? []), ...files]);
        }
    }
    get files() {
        this.#files ??= joined(this.#base.files.filter(({ path }) => !this.#changed.has(path)), [...this.#changed.values()].flat().sort(byPath));
        return this.#files;
    }
    inDirectory(directory) {
        const here = this.#base.inDirectory(directory);
        const changed = this.#directories.get(directory);
        if (!changed)
            return here;
        return [...here.filter(({ path }) => !this.#changed.has(path)), ...changed].sort(byPath);
    }
    file(path) {
        const changed = this.#changed.get(path);
        return changed ? changed.at(-1) : this.#base.file(path);
    }
    read(files) {
        return this.#read(files);
    }
    async readText(file) {
        return (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)((await this.read([file])).get(file.oid));
    }
}
/** Two lists that are sorted already, as one. */
function joined(one, other) {
    const all = [];
    let next = 0;
    for (const file of one) {
        for (let added = other[next]; added && byPath(added, file) < 0; added = other[++next])
            all.push(added);
        all.push(file);
    }
    return [...all, ...other.slice(next)];
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** A submodule is none. */
function isFile({ mode }) {
    return mode !== '160000';
}


/***/ }),

/***/ 16093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BadConfiguration: () => (/* binding */ BadConfiguration),
/* harmony export */   changedCommands: () => (/* binding */ changedCommands),
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig),
/* harmony export */   weakenings: () => (/* binding */ weakenings)
/* harmony export */ });
const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
    prepare: [],
    startFrom: undefined,
    schemas: [],
    commands: [],
    onUnknown: 'fail',
    allowEmpty: false,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class BadConfiguration extends Error {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ parseDocument }, { configSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)),
        Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 80065)),
    ]);
    const document = parseDocument(text, { prettyErrors: true });
    const [broken] = document.errors;
    if (broken)
        throw new BadConfiguration(`${file} is not YAML: ${broken.message.split('\n')[0]}`);
    // An alias bomb would be blown up here: the library limits aliases by itself (maxAliasCount).
    const value = document.toJS() ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 92543));
    throw new BadConfiguration(`${file}:\n${describeIssues(result.error, value)
        .map(line => `  ${line}`)
        .join('\n')}`);
}
/** In what the second configuration is less strict than the first, as sentences; empty where it is not. */
function weakenings(before, after) {
    const found = [];
    for (const history of before.histories) {
        const kept = after.histories.some(({ path, framework }) => path === history.path && framework === history.framework);
        if (!kept)
            found.push(`histories: ${history.path} (${history.framework}) is no longer named`);
    }
    for (const glob of after.exclude)
        if (!before.exclude.includes(glob))
            found.push(`exclude: ${glob} is new`);
    if (before.replay !== after.replay && replayStrength[after.replay] < replayStrength[before.replay]) {
        found.push(`replay: ${before.replay} becomes ${after.replay}`);
    }
    for (const sql of after.prepare) {
        if (!before.prepare.includes(sql))
            found.push(`prepare: a statement is new (${sql.slice(0, 60)})`);
    }
    if (after.startFrom && JSON.stringify(after.startFrom) !== JSON.stringify(before.startFrom)) {
        found.push(`start-from: ${after.startFrom.file} stands for migrations that were replayed before`);
    }
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
            found.push(`command: ${run.slice(0, 60)} is no longer run`);
    }
    if (before.onUnknown === 'fail' && after.onUnknown === 'warn')
        found.push('on-unknown: fail becomes warn');
    for (const [rule, severity] of Object.entries(after.rules)) {
        const was = before.rules[rule];
        if (was === undefined || severityStrength[severity] < severityStrength[was]) {
            if (was !== severity && severity !== 'error')
                found.push(`rules: ${rule} becomes ${severity}`);
        }
    }
    for (const [rule, was] of Object.entries(before.rules)) {
        if (was === 'error' && after.rules[rule] === undefined)
            found.push(`rules: ${rule} is no longer made an error`);
    }
    if (after.baseline !== undefined && before.baseline !== after.baseline) {
        found.push(`baseline: ${after.baseline} is new`);
    }
    if (!before.allowEmpty && after.allowEmpty)
        found.push('allow-empty: false becomes true');
    return found;
}
/** Commands that the change brings or changes. They count: it is its own code that they run. But somebody should know. */
function changedCommands(before, after) {
    const known = new Set(before.commands.map(command => JSON.stringify(command)));
    return after.commands
        .filter(command => !known.has(JSON.stringify(command)))
        .map(({ run }) => (run.length > 100 ? `${run.slice(0, 99)}…` : run));
}
const severityStrength = { off: 0, note: 1, warning: 2, error: 3 };
const replayStrength = { off: 0, fresh: 1, upgrade: 1, auto: 2, both: 2 };


/***/ }),

/***/ 33950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16093);

const defaultConfigFile = '.migration-gate.yml';
/**
 * Reads the configuration of both trees. A change can't talk the gate out of judging it: where it weakens the
 * configuration that base has, base's counts until it is merged, and always for a change of a stranger.
 */
async function loadConfig(baseTree, merged, options) {
    const { file } = options;
    const [before, after] = await Promise.all([
        readConfig(baseTree, options).catch((error) => {
            // A broken file of base is mended by the change, or fails below when it is still broken.
            if (error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration && options.trusted)
                return undefined;
            throw error;
        }),
        options.trusted ? readConfig(merged, options) : undefined,
    ]);
    if (options.required && !before && !after) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`There is no ${file} in the change. Check the path, or leave the option out.`);
    }
    if (!options.trusted)
        return { config: before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, file, fromBase: true, weakened: [], newCommands: [] };
    const weakened = options.against === 'nothing' ? [] : (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.weakenings)(before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, after ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    // A first configuration has nothing to go back to: it counts, and what it weakens is told.
    const fromBase = weakened.length > 0 && before !== undefined;
    const config = fromBase ? before : (after ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    return { config, file, fromBase, weakened, newCommands: (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.changedCommands)(before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, config) };
}
async function readConfig(tree, { file, allowed }) {
    const found = tree.file(file);
    return found ? (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.parseConfig)(await tree.readText(found), file, allowed) : undefined;
}


/***/ }),

/***/ 61280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Narrowing)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9293);
/* harmony import */ var _frameworks_recent_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65895);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29996);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90158);
/* harmony import */ var _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42363);
/* harmony import */ var _git_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80054);






const run = /[a-z0-9]+/g;
/**
 * Judging hundreds of pull requests, each against all of a large base, would read the same thousands of migrations
 * again and again. A pull request that only adds migrations can meet: the histories that it adds to, those that these
 * build upon, those that it names, and those that speak of an object which it makes. Base without the rest gives the
 * same findings. Whatever else a pull request does is judged against all of base.
 */
class Narrowing {
    #store;
    #config;
    #skeleton;
    #parts;
    #ofPath = new Map();
    #ofDirectory = new Map();
    #ofPrefix = new Map();
    constructor(store, config, base, parts) {
        this.#store = store;
        this.#config = config;
        this.#parts = parts;
        for (const part of parts) {
            this.#ofDirectory.set(part.location.directory, part);
            for (const { path } of part.location.files)
                this.#ofPath.set(path, part);
            for (const { id } of part.history?.migrations ?? []) {
                const holders = this.#ofPrefix.get(prefixOf(id)) ?? new Set();
                this.#ofPrefix.set(prefixOf(id), holders.add(part));
            }
        }
        const rest = base.files.filter(({ path }) => !this.#ofPath.has(path));
        this.#skeleton = new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTree */ .x(base.name, rest, store);
    }
    static async over(store, base, config) {
        const locations = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__/* .findHistories */ .o4)(base, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I, config);
        const histories = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistories */ .X_)(locations, base, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I);
        const blobs = await base.read(locations.flatMap(({ files }) => files));
        const parts = locations.map((location) => {
            const words = new Set();
            for (const { oid } of location.files)
                for (const word of blobs.get(oid)?.toString('latin1').toLowerCase().match(run) ?? [])
                    words.add(word);
            const history = histories.find(({ framework, name, directory }) => framework === location.framework && name === location.name && directory === location.directory);
            return { location, history, needs: new Set(), words };
        });
        const owner = new Map();
        for (const part of parts)
            for (const { id } of part.history?.migrations ?? [])
                owner.set(JSON.stringify([part.location.framework, part.location.scope, id]), part);
        for (const part of parts)
            for (const id of [...(part.history?.reading.parents.values() ?? [])].flat()) {
                const other = owner.get(JSON.stringify([part.location.framework, part.location.scope, id]));
                if (other && other !== part)
                    part.needs.add(other);
            }
        return new Narrowing(store, config, base, parts);
    }
    /** Base and merged without what the pull request can't meet. Undefined: only all of base will do. */
    async treesFor(landing) {
        const reach = await this.reachOf(landing);
        if (!reach)
            return undefined;
        return { base: this.tree(reach.kept), merged: this.tree(reach.kept, landing.difference) };
    }
    /** Undefined: it does more than to add migrations to histories that base has. */
    async reachOf({ merge, difference }) {
        const kept = new Set(this.#parts.filter(({ location }) => location.configured));
        const touched = new Set();
        const added = [];
        for (const { path, file } of difference) {
            const part = this.#ofPath.get(path) ?? this.#ofDirectory.get((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(path));
            if (!part)
                continue;
            if (!file || this.#ofPath.has(path) || file.mode !== '100644')
                return undefined;
            added.push(path);
            touched.add(part);
            keep(kept, part);
        }
        if (added.length === 0 || merge.conflicts.length > 0)
            return undefined;
        const merged = this.tree(kept, difference);
        const incoming = await this.#incoming(merged, new Set(difference.map(({ path }) => path)));
        // A file that is none, or a history that is new: then it is not as simple as it looked.
        const found = new Set(incoming.map(({ migration }) => migration.file.path));
        if (found.size !== added.length || !added.every(path => found.has(path)))
            return undefined;
        for (const { migration } of incoming)
            for (const id of [...migration.parents.map(parent => parent.id), ...migration.replaces])
                for (const part of this.#ofPrefix.get(prefixOf(id)) ?? [])
                    keep(kept, part);
        const names = await namesMadeBy(merged, incoming);
        for (const part of this.#speakingOf(names))
            keep(kept, part);
        return { kept, touched, names };
    }
    /** Base with nothing but these histories, and with what a change makes of it. */
    tree(kept, difference = []) {
        const files = [...kept].flatMap(({ location }) => location.files);
        const shown = [...files.map(file => ({ path: file.path, file })), ...difference];
        return new _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .OverlayTree */ .F(this.#skeleton.name, this.#skeleton, shown, [], wanted => this.#store.readBlobs(wanted.map(({ oid }) => oid)));
    }
    async #incoming(merged, changed) {
        const locations = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__/* .findHistories */ .o4)(merged, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I, this.#config);
        const touched = locations.filter(({ files }) => files.some(({ path }) => changed.has(path)));
        const scopes = new Set(touched.map(({ framework, scope }) => JSON.stringify([framework, scope])));
        const near = locations.filter(({ framework, scope }) => scopes.has(JSON.stringify([framework, scope])));
        const histories = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistories */ .X_)(near, merged, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I);
        return histories.flatMap(({ framework, migrations }) => migrations.filter(({ file }) => changed.has(file.path)).map(migration => ({ migration, framework })));
    }
    /** Who makes, drops or renames an object has to name it, or its table. */
    #speakingOf(names) {
        const asked = [...names].map(name => name.match(run) ?? []);
        return this.#parts.filter(({ words }) => (words.has('drop') && words.has('schema')) ||
            asked.some(runs => runs.length === 0 || runs.every(word => words.has(word))));
    }
}
async function namesMadeBy(merged, incoming) {
    const names = new Set();
    for (const { migration, framework } of incoming) {
        const { effects } = _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I.find(({ id }) => id === framework) ?? {};
        if (!effects)
            continue;
        for (const effect of await (0,_frameworks_recent_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .remembering */ .M)(effects)(migration, await merged.readText(migration.file)))
            if (effect.kind === 'creates')
                for (const name of effect.owners)
                    names.add(lower(name));
    }
    return names;
}
function keep(kept, part) {
    if (kept.has(part))
        return;
    kept.add(part);
    for (const needed of part.needs)
        keep(kept, needed);
}
/** The app of a Django migration: "shop" of "shop.0001_initial". */
function prefixOf(id) {
    return id.split('.', 1)[0] ?? id;
}
/** As the rules compare words: UTF-8 bytes taken for one character each. */
function lower(word) {
    return Buffer.from(word, 'utf8').toString('latin1').toLowerCase();
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
    remedy: 'Agree on who lands first. The other one then has to be put behind it, or to leave out what is made already.',
    severity: 'warning',
    bad: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0004_stock.sql': 'create table stock (id int primary key);\n' },
    },
};


/***/ }),

/***/ 81470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleMetas: () => (/* binding */ ruleMetas)
});

;// CONCATENATED MODULE: ./src/explain/rules/replay-diverges.js
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-column.js
const base = {
    'supabase/migrations/20250101000000_qrcode.sql': 'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
};
const replayDuplicateColumn = {
    id: 'replay-duplicate-column',
    title: 'A migration adds a column that exists',
    what: 'A column that a migration adds is in its table already when it runs (SQLSTATE 42701).',
    why: 'The migration stops at that statement, and nothing behind it runs.',
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-object.js
const replay_duplicate_object_base = {
    'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
};
const replayDuplicateObject = {
    id: 'replay-duplicate-object',
    title: 'A migration creates an object that exists',
    what: 'A type, constraint, function, trigger, policy, schema, role or extension that a migration creates is there already ' +
        'when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
    why: 'The migration stops at that statement, and nothing behind it runs.',
    remedy: 'Delete the statement if the object in the way is the same; else alter the existing one, or take another name.',
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-table.js
const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n';
const replayDuplicateTable = {
    id: 'replay-duplicate-table',
    title: 'A migration creates a relation that exists',
    what: 'A table, view, sequence or index that a migration creates is there already when it runs (SQLSTATE 42P07).',
    why: 'The migration stops at that statement, on every database that has the other one, and nothing behind it runs.',
    remedy: 'Delete the statement if the object in the way is the same; else change the existing one with ALTER, or take another name.',
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-failed.js
const replay_failed_base = {
    'supabase/migrations/20250101000000_providers.sql': 'create table provider_professions (\n  id serial primary key,\n  provider_id bigint,\n  profession_id bigint\n);\n',
};
const insert = 'insert into provider_professions (provider_id, profession_id) values (1, 2)\n' +
    'on conflict (provider_id, profession_id) do nothing;\n';
const replayFailed = {
    id: 'replay-failed',
    title: 'A migration fails when it runs',
    what: 'PostgreSQL refused a statement of a migration, or it did not end in time. The finding names the SQLSTATE.',
    why: 'The same happens where it is deployed: the migration stops there, and nothing behind it runs.',
    remedy: 'Correct the statement that is shown.',
    severity: 'error',
    replay: true,
    bad: { base: replay_failed_base, change: { 'supabase/migrations/20250102000000_copy.sql': insert } },
    good: {
        base: replay_failed_base,
        change: {
            'supabase/migrations/20250102000000_copy.sql': `alter table provider_professions add constraint provider_profession unique (provider_id, profession_id);\n${insert}`,
        },
    },
};

// EXTERNAL MODULE: ./src/explain/rules/schema-drift.js
var schema_drift = __webpack_require__(67136);
// EXTERNAL MODULE: ./src/explain/rules/silent-mismatch.js
var silent_mismatch = __webpack_require__(89753);
;// CONCATENATED MODULE: ./src/explain/replay-rules.js







/** What a replay can find. The replay itself checks; these say what it means. */
const replayRules = [
    replayDuplicateTable,
    replayDuplicateColumn,
    replayDuplicateObject,
    replayFailed,
    silent_mismatch/* silentMismatch */.W,
    replayDiverges,
    schema_drift/* schemaDrift */.X,
];

// EXTERNAL MODULE: ./src/rules/open-pull-request.js
var open_pull_request = __webpack_require__(73529);
// EXTERNAL MODULE: ./src/rules/rules.js + 19 modules
var rules = __webpack_require__(91048);
// EXTERNAL MODULE: ./src/rules/weakened-configuration.js
var weakened_configuration = __webpack_require__(78412);
;// CONCATENATED MODULE: ./src/rules/registry.js




/** Everything that a finding can be called, whoever finds it. */
const ruleMetas = [
    ...rules/* rules */.a.map(rule => rule.meta),
    open_pull_request/* openPullRequestMeta */.Y,
    weakened_configuration/* weakenedConfigurationMeta */.w,
    ...replayRules,
];


/***/ }),

/***/ 78412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkConfiguration),
/* harmony export */   w: () => (/* binding */ weakenedConfigurationMeta)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15525);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(822);


const weakenedConfigurationMeta = {
    id: 'weakened-configuration',
    title: "The change weakens the gate's own configuration",
    what: 'The change makes the gate look at less, or take less seriously what it sees.',
    why: 'A check that a pull request can switch off for itself protects nobody.',
    remedy: 'Have somebody look at it who knows why. The change itself is judged by the configuration that base has.',
    severity: 'warning',
    bad: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: auto\n' },
        change: { '.migration-gate.yml': 'replay: off\n' },
    },
    good: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: off\n' },
        change: { '.migration-gate.yml': 'replay: auto\n' },
    },
};
function checkConfiguration({ weakened, file }, hasBase) {
    return weakened.map(what => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)({
        rule: weakenedConfigurationMeta.id,
        introduced: true,
        framework: 'migration-gate',
        history: file,
        path: file,
        range: _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
        symbol: what,
        message: `This change makes the gate less strict: ${what}. ${hasBase
            ? 'It is judged by the configuration that base has; the new one counts once it is merged.'
            : 'Base has no configuration, so this one counts already.'} Have somebody look at it who knows why.`,
    }, weakenedConfigurationMeta.severity));
}


/***/ }),

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LV: () => (/* binding */ expectedReason),
  k_: () => (/* binding */ runCheck),
  DS: () => (/* binding */ unknownReport)
});

;// CONCATENATED MODULE: ./src/postgres/expected-engine.js
/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
class ExpectedEngine {
    #open;
    #early;
    constructor(open) {
        this.#open = open;
    }
    /** Only for one that need not know of extensions. */
    expect() {
        this.#early ??= this.#open([]).then(engine => {
            engine.prepare?.();
            return engine;
        });
        // Told to whoever asks for it.
        this.#early.catch(() => undefined);
    }
    take(extensions) {
        const engine = this.#early ?? this.#open(extensions);
        this.#early = undefined;
        return engine;
    }
    async [Symbol.asyncDispose]() {
        const unused = await this.#early?.catch(() => undefined);
        await unused?.[Symbol.asyncDispose]();
    }
}

;// CONCATENATED MODULE: ./src/run.js

/** Milliseconds in which what is under way may end by itself and clean up, once the time of a run is over. */
const endingMoment = 2000;
/** A report for a run that came to no result: `reason` says why and what to do. */
function unknownReport(reason, secondsGone = 0) {
    return {
        version: 1,
        verdict: 'unknown',
        unknowns: [reason],
        notices: [],
        coverage: {
            base: { name: '', commit: null, date: null, fetched: null },
            head: { name: '', commit: null },
            conflicts: [],
            histories: [],
            engine: null,
        },
        findings: [],
        seconds: secondsGone,
    };
}
/** A run without a gate's result: what the caller said decides how it ends. */
function without(options, report) {
    return { report, onUnknown: options.onUnknown ?? 'fail', source: () => undefined };
}
/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
async function runCheck(options, open, onProgress) {
    const started = performance.now();
    const gone = () => Math.round(performance.now() - started) / 1000;
    const abort = new AbortController();
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => {
            abort.abort();
            const reason = `The run was not finished after ${options.timeout} s. Give it more time with --timeout.`;
            setTimeout(() => resolve(without(options, unknownReport(reason, gone()))), endingMoment).unref();
        }, options.timeout * 1000);
    });
    try {
        return await Promise.race([check(options, open, abort.signal, onProgress), late]);
    }
    catch (error) {
        return without(options, unknownReport(await expectedReason(error), gone()));
    }
    finally {
        clearTimeout(timer);
    }
}
async function check(options, open, deadline, onProgress) {
    onProgress('Reading git objects');
    const opened = await open();
    const engine = new ExpectedEngine(extensions => openEngineOf(options, extensions, onProgress));
    try {
        const [{ runGate }, { defaultConfigFile }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(1304), __webpack_require__.e(892)]).then(__webpack_require__.bind(__webpack_require__, 18998)),
            __webpack_require__.e(/* import() */ 3950).then(__webpack_require__.bind(__webpack_require__, 33950)),
        ]);
        return await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            trusted: options.trusted,
            part: options.part,
            others: othersIn(options, opened),
            deadline,
            expectEngine: () => {
                // A server loads no extensions; the embedded engine has to know which.
                if (options.trusted && options.postgres !== 'embedded')
                    engine.expect();
            },
            openEngine: extensions => engine.take(extensions),
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
    }
    finally {
        await engine[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
    }
}
async function openEngineOf({ trusted, postgres, statementTimeout, allowProduction }, extensions, onProgress) {
    // The action refuses it with a sentence before; this is the second bolt.
    if (!trusted && postgres !== 'embedded')
        throw new Error("A stranger's change was about to meet a server.");
    onProgress('Starting PostgreSQL');
    const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
    return openEngine(postgres, { statementTimeout, extensions, allowProduction });
}
function othersIn({ others }, { store }) {
    return others && store ? seen => others({ ...seen, store }) : undefined;
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ CannotCompare }, { NotARepository }, { MissingObjects }, { GitError }, { BadConfiguration }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(5082)]).then(__webpack_require__.bind(__webpack_require__, 5082)),
        __webpack_require__.e(/* import() */ 8804).then(__webpack_require__.bind(__webpack_require__, 88804)),
        __webpack_require__.e(/* import() */ 5372).then(__webpack_require__.bind(__webpack_require__, 25871)),
        __webpack_require__.e(/* import() */ 2083).then(__webpack_require__.bind(__webpack_require__, 32083)),
        __webpack_require__.e(/* import() */ 6093).then(__webpack_require__.bind(__webpack_require__, 16093)),
    ]);
    if (error instanceof CannotCompare ||
        error instanceof NotARepository ||
        error instanceof MissingObjects ||
        error instanceof BadConfiguration) {
        return error.message;
    }
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    throw error;
}


/***/ }),

/***/ 46291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configOfBase: () => (/* binding */ configOfBase),
  openSweep: () => (/* binding */ openSweep)
});

// EXTERNAL MODULE: ./src/frameworks/registry.js + 106 modules
var registry = __webpack_require__(29996);
// EXTERNAL MODULE: ./src/git/object-store.js
var object_store = __webpack_require__(25871);
// EXTERNAL MODULE: ./src/inputs/load-config.js
var load_config = __webpack_require__(33950);
// EXTERNAL MODULE: ./src/open-pulls/narrow.js
var narrow = __webpack_require__(61280);
// EXTERNAL MODULE: ./src/rules/registry.js + 6 modules
var rules_registry = __webpack_require__(81470);
// EXTERNAL MODULE: ./src/git/overlay-tree.js
var overlay_tree = __webpack_require__(42363);
// EXTERNAL MODULE: ./src/run.js + 1 modules
var run = __webpack_require__(37358);
;// CONCATENATED MODULE: ./src/sweep/judge.js


/** What the gate says of one pull request at the tip of base, as its own check would. */
async function judgePull(store, tip, { number, head, landing }, options, narrow) {
    const name = `pull request #${number}`;
    if (!landing) {
        const reason = `${name} and ${tip.name} have no common ancestor: git would refuse to merge them. Rebase it onto ${tip.name}.`;
        return { report: (0,run/* unknownReport */.DS)(reason), onUnknown: options.onUnknown ?? 'fail' };
    }
    const { conflicts } = landing.merge;
    const comparison = {
        base: { name: tip.name, commit: tip.commit, date: tip.date, fetched: tip.fetched },
        head: { name, commit: head },
        baseTree: narrow?.base ?? tip.tree,
        merged: narrow?.merged ??
            new overlay_tree/* OverlayTree */.F('merged', tip.tree, landing.difference, conflicts, files => store.readBlobs(files.map(({ oid }) => oid))),
        conflicts: conflicts.map(({ path }) => path),
        // One process a finding is too much for hundreds of pull requests; the check's own run tells it.
        authorship: async () => undefined,
    };
    const open = async () => ({ comparison, [Symbol.asyncDispose]: async () => { } });
    const { report, onUnknown } = await (0,run/* runCheck */.k_)(options, open, () => { });
    return { report, onUnknown };
}

;// CONCATENATED MODULE: ./src/sweep/judge-swept-pull.js






/** Judges pull requests at the tip of base. */
async function openSweep(context) {
    const { options } = context;
    const store = object_store.ObjectStore.at(context.store);
    const tip = { ...context.tip, tree: await store.tree(context.tip.name, context.tip.commit) };
    const narrowing = context.narrows
        ? await narrow/* Narrowing */.Y.over(store, tip.tree, await configOfBase(tip, options))
        : undefined;
    return async ({ fetched, touchesAny, isShown, timeout }) => {
        const { landing } = fetched;
        const limited = { ...options, timeout };
        const narrow = touchesAny || !landing ? undefined : await narrowing?.treesFor(landing);
        const judged = await judgePull(store, tip, fetched, limited, narrow);
        return narrow && isShown && judged.report.verdict !== 'pass'
            ? judgePull(store, tip, fetched, limited)
            : judged;
    };
}
/** The configuration of base is the only one that counts in a sweep. */
async function configOfBase({ tree }, { config }) {
    const loaded = await (0,load_config.loadConfig)(tree, tree, {
        file: config ?? load_config.defaultConfigFile,
        allowed: { frameworks: registry/* frameworks */.I.map(({ id }) => id), rules: rules_registry.ruleMetas.map(({ id }) => id) },
        trusted: false,
        required: config !== undefined,
        against: 'base',
    });
    return loaded.config;
}


/***/ })

};
