export const id = 8044;
export const ids = [8044];
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

/***/ 46310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ engineFor),
/* harmony export */   O1: () => (/* binding */ mayDecide),
/* harmony export */   gc: () => (/* binding */ mayUseServer),
/* harmony export */   hv: () => (/* binding */ whyNotRun),
/* harmony export */   kQ: () => (/* binding */ unknownAuthor),
/* harmony export */   m1: () => (/* binding */ ownCode),
/* harmony export */   n$: () => (/* binding */ mayRunCommands)
/* harmony export */ });
/** The command line: the branch that is checked out may be anybody's. */
const unknownAuthor = { author: 'stranger', token: 'none' };
/** The command line with `--trust`, and what the gate brings itself. */
const ownCode = { author: 'insider', token: 'none' };
/** May the project's own command run on the change's files? Base's command only; the change's never counts. */
function mayRunCommands({ author }) {
    return author === 'insider';
}
/** Why a command of base does not run, as a sentence's end. */
function whyNotRun(run, { token }) {
    const why = token === 'none'
        ? 'it would run the code of this branch on your machine (if it is your own, say --trust)'
        : token === 'writes'
            ? "it would run a stranger's code next to a token that may write to the repository"
            : 'it would run the code of a fork';
    return `\`${run}\` was not run, since ${why}`;
}
/** May the change's SQL meet a server, where the workflow or the user names one? */
function mayUseServer({ author, token }) {
    return author === 'insider' || token !== 'writes';
}
/** May the change's SQL run in a PostgreSQL of this very machine, with no sandbox around that? */
function mayRunNatively({ author }) {
    return author === 'insider';
}
/**
 * The engine that a run for somebody gets. Whoever leaves the choice to the gate gets the sandbox, unless the code is trusted.
 * `refused`: what was asked for is more than the change may meet.
 */
function engineFor(choice, trust) {
    switch (choice.kind) {
        case 'embedded':
            return { ok: true, choice };
        case 'auto':
            return { ok: true, choice: mayRunNatively(trust) ? choice : { kind: 'embedded' } };
        case 'local':
            return mayRunNatively(trust) ? { ok: true, choice } : { ok: false, refused: 'local' };
        case 'server':
            return mayUseServer(trust) ? { ok: true, choice } : { ok: false, refused: 'server' };
    }
}
/** May the change say which findings of the files that it adds are ignored, or let its configuration count at once? */
function mayDecide({ author }) {
    return author === 'insider';
}


/***/ }),

/***/ 2193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ touchedScopes),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   X_: () => (/* binding */ readHistories),
/* harmony export */   o4: () => (/* binding */ findHistories)
/* harmony export */ });
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13019);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);



/**
 * Where one tree's histories are. A directory belongs to whom the configuration says, to whom it belongs in `base` if that
 * one claims it still, to the framework whose own files say so, or to the first one that claims it; a file that two of
 * them have found belongs to the same one of both.
 */
async function findHistories(tree, frameworks, config, base = []) {
    const claims = [];
    for (const framework of frameworks) {
        const configured = config.histories.filter(history => history.framework === framework.id);
        claims.push(...(await framework.locate(tree, configured)));
    }
    const owner = new Map();
    const claim = (directory, framework) => {
        if (!owner.has(directory))
            owner.set(directory, framework);
    };
    for (const { path, framework } of config.histories)
        claim(path, framework);
    const claimed = new Set(claims.map(claimKey));
    for (const one of base)
        if (claimed.has(claimKey(one)))
            claim(one.directory, one.framework);
    for (const { declared = [], framework } of claims)
        for (const directory of declared)
            claim(directory, framework);
    for (const { directory, framework } of claims)
        claim(directory, framework);
    const isOwner = ({ directory, framework }) => owner.get(directory) === framework;
    const losing = new Map();
    for (const one of claims)
        if (!isOwner(one) && one.files.length > 0) {
            const there = losing.get(one.directory);
            if (there)
                there.push(one);
            else
                losing.set(one.directory, [one]);
        }
    return withoutShared(claims.filter(isOwner), new Set(base.map(claimKey))).map(one => {
        const rivals = losing.get(one.directory)?.map(({ framework, files }) => ({ framework, files }));
        return rivals ? { ...one, rivals } : one;
    });
}
function claimKey({ framework, directory }) {
    return `${framework}\0${directory}`;
}
/** A file is in the histories of one framework: of those that hold it, of the one to which a directory would belong. */
function withoutShared(locations, inBase) {
    const rank = (one) => [one.configured, inBase.has(claimKey(one)), one.declared !== undefined, true].indexOf(true);
    const owners = new Map();
    for (const { framework, files } of [...locations].sort((a, b) => rank(a) - rank(b)))
        for (const { path } of files)
            if (!owners.has(path))
                owners.set(path, framework);
    return locations.flatMap(one => {
        const files = one.files.filter(({ path }) => owners.get(path) === one.framework);
        if (files.length === one.files.length)
            return one;
        return files.length > 0 || one.configured ? { ...one, files } : [];
    });
}
/** Histories of one framework that share their ids and their database. */
function scopeKey(of) {
    return `${of.framework}\0${of.scope}`;
}
/** The scopes in which the two trees differ: in a file, or in how files are read. */
function touchedScopes(base, merged) {
    const shape = (locations) => {
        const shapes = new Map();
        for (const { framework, scope, name, directory, files, settings } of locations) {
            const key = scopeKey({ framework, scope });
            const parts = shapes.get(key) ?? [];
            parts.push(JSON.stringify([name, directory, settings, files.map(file => [file.path, file.oid])]));
            shapes.set(key, parts);
        }
        return new Map([...shapes].map(([key, parts]) => [key, parts.sort().join('\n')]));
    };
    const before = shape(base);
    const after = shape(merged);
    return new Set([...before.keys(), ...after.keys()].filter(key => before.get(key) !== after.get(key)));
}
/** `base`: what was read of base, whose word counts for how the same history of another tree is read. */
async function readHistories(locations, tree, base = []) {
    const before = base.map(({ reading }) => reading);
    const readings = await Promise.all((await (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .AZ)(locations)).map(async (framework) => {
        const mine = locations.filter(location => location.framework === framework.id);
        const read = await framework.read(mine, tree, before);
        // Of some only the names count, wherever the contents are.
        return framework.onlyByCommand ? read : withoutPointers(read, mine, tree);
    }));
    return readings.flat().map(reading => new _model_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .B(reading));
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const maxLength = 1024;
function isPointer(blob) {
    return blob.length < maxLength && blob.subarray(0, firstLine.length).equals(firstLine);
}
const reason = 'it is a pointer of Git LFS, and what it stands for is not in git';
/** A file whose content is elsewhere was not read, whatever a framework made of its pointer. */
async function withoutPointers(readings, locations, tree) {
    const blobs = await tree.read(locations.flatMap(({ files }) => files));
    return readings.map(reading => {
        const mine = locations.filter(one => one.directory === reading.directory && one.name === reading.name);
        const pointers = mine
            .flatMap(({ files }) => files)
            .filter(({ oid }) => isPointer(blobs.get(oid) ?? Buffer.alloc(0)));
        if (pointers.length === 0)
            return reading;
        const paths = new Set(pointers.map(({ path }) => path));
        return {
            ...reading,
            unreadable: [
                ...reading.unreadable.filter(({ file }) => !paths.has(file.path)),
                ...pointers.map(file => ({ file, range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si, reason })),
            ],
        };
    });
}


/***/ }),

/***/ 65895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoized)
/* harmony export */ });
const recent = new WeakMap();
/** What one pull request brings is asked about more than once in a row; what came long before is not worth its room. */
const maxRecorded = 200;
/** The same answers, remembered for a while: reading code is most of what judging a small change costs. */
function memoized(effects) {
    const known = recent.get(effects) ?? new Map();
    recent.set(effects, known);
    return (migration, text) => {
        const key = JSON.stringify([migration.id, migration.file.path, migration.file.oid]);
        const before = known.get(key);
        if (before)
            return before;
        const answer = effects(migration, text);
        known.set(key, answer);
        const [oldest] = known.keys();
        if (known.size > maxRecorded && oldest !== undefined)
            known.delete(oldest);
        return answer;
    };
}


/***/ }),

/***/ 42363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59650);



/**
 * A tree recognised by how it differs from another one: what many open pull requests make of one base shares base's files
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
            const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path);
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

/***/ 79229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ embeddedUnlessNamed),
/* harmony export */   OW: () => (/* binding */ isEngineChoice),
/* harmony export */   ZG: () => (/* binding */ engineChoices),
/* harmony export */   _2: () => (/* binding */ engineChoice)
/* harmony export */ });
/** How the words are written, for messages. */
const engineChoices = '`auto`, `embedded`, `local`, `local:16`, or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`';
/** A text that is none of the words is taken for a URL: whoever opens it says what is wrong with it. */
function engineChoice(text) {
    if (text === 'auto' || text === 'embedded' || text === 'local')
        return { kind: text };
    const major = /^local:(\d{1,3})$/.exec(text)?.[1];
    return major === undefined ? { kind: 'server', url: text } : { kind: 'local', major: Number(major) };
}
/** Where the choice is left to the gate, and only the engine with a sandbox will do. */
function embeddedUnlessNamed(text) {
    return text === 'auto' ? 'embedded' : text;
}
function isEngineChoice(text) {
    return engineChoice(text).kind !== 'server' || /^postgres(ql)?:\/\/\S+$/.test(text);
}


/***/ }),

/***/ 13019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ History)
/* harmony export */ });
/* harmony import */ var _migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

/** All migrations that must form one line, as a graph. */
class History {
    reading;
    #byId;
    #byIdentity;
    #children = new Map();
    #namesakes;
    #ancestors = new Map();
    constructor(reading) {
        this.reading = reading;
        this.#byId = new Map(reading.migrations.map(migration => [migration.id, migration]));
        this.#byIdentity = new Map(reading.migrations.map(migration => [(0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration), migration]));
        for (const [id, parents] of reading.parents) {
            for (const parent of parents) {
                const children = this.#children.get(parent);
                if (children)
                    children.push(id);
                else
                    this.#children.set(parent, [id]);
            }
        }
    }
    get framework() {
        return this.reading.framework;
    }
    get name() {
        return this.reading.name;
    }
    get directory() {
        return this.reading.directory;
    }
    get migrations() {
        return this.reading.migrations;
    }
    get(id) {
        return this.#byId.get(id);
    }
    /** The migration that its runner takes for this one. */
    counterpartOf(migration) {
        return this.#byIdentity.get((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration));
    }
    /** Every migration that its runner takes for this one, itself included: one in a sound history. */
    namesakes(migration) {
        this.#namesakes ??= this.groupedBy(_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c);
        return this.#namesakes.get((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration)) ?? [];
    }
    /** What a migration comes directly after, of this history or another of the scope. */
    parentsOf(id) {
        return this.reading.parents.get(id) ?? [];
    }
    childrenOf(id) {
        return this.#children.get(id) ?? [];
    }
    /** The migrations of the graph that no other one of this history comes after. */
    heads() {
        return [...this.reading.parents.keys()]
            .filter(id => this.childrenOf(id).length === 0)
            .map(id => this.#byId.get(id))
            .filter(migration => migration !== undefined);
    }
    /** A migration's ancestors within this history, itself included. Linear over the whole history for a chain. */
    ancestorsOf(id) {
        const known = this.#ancestors.get(id);
        if (known)
            return known;
        const seen = new Set();
        const stack = [id];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (seen.has(next) || !this.#byId.has(next))
                continue;
            seen.add(next);
            stack.push(...this.parentsOf(next));
        }
        this.#ancestors.set(id, seen);
        return seen;
    }
    groupedBy(key) {
        const groups = new Map();
        for (const migration of this.migrations) {
            const value = key(migration);
            if (value === undefined)
                continue;
            const group = groups.get(value);
            if (group)
                group.push(migration);
            else
                groups.set(value, [migration]);
        }
        return groups;
    }
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

/***/ 75645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ unknownReport),
/* harmony export */   LV: () => (/* binding */ expectedReason),
/* harmony export */   k_: () => (/* binding */ runCheck)
/* harmony export */ });
/* unused harmony export ExpectedEngine */
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46310);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32083);
/* harmony import */ var _model_engine_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79229);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28600);




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
    const { onUnknown = 'fail', onNotChecked } = options;
    return { report, onUnknown, onNotChecked, source: () => undefined };
}
/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
async function runCheck(options, open, onProgress) {
    const started = performance.now();
    const gone = () => Math.round(performance.now() - started) / 1000;
    const tooLate = () => without(options, unknownReport(`The run was not finished after ${options.timeout} s. Give it more time with --timeout.`, gone()));
    const abort = new AbortController();
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => {
            abort.abort();
            setTimeout(() => resolve(tooLate()), endingMoment).unref();
        }, options.timeout * 1000);
    });
    try {
        return await Promise.race([
            (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__.endingGitWith)(abort.signal, () => check(options, open, abort.signal, onProgress)),
            late,
        ]);
    }
    catch (error) {
        // git was ended in the middle of something: what it says of that is not the reason.
        if (abort.signal.aborted)
            return tooLate();
        return without(options, unknownReport(await expectedReason(error), gone()));
    }
    finally {
        clearTimeout(timer);
    }
}
async function check(options, open, deadline, onProgress) {
    const engine = (0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .engineFor */ .Ec)((0,_model_engine_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .engineChoice */ ._2)(options.postgres), options.trust);
    if (!engine.ok)
        throw new _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .D(whyRefused[engine.refused]);
    onProgress('Reading git objects');
    // Loaded while git is at work.
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(9992), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 69718)), __webpack_require__.e(/* import() */ 6805).then(__webpack_require__.bind(__webpack_require__, 96805))]);
    const opened = await open();
    try {
        await loading;
        const others = once(othersIn(options, opened));
        const run = (choice) => judgeOn(choice, { options, opened, others, deadline, onProgress });
        const first = await run(engine.choice);
        const isFinal = first.usedKind !== 'local' || first.result.report.verdict === 'pass';
        if (engine.choice.kind !== 'auto' || isFinal || deadline.aborted)
            return first.result;
        // The version or the rights of this machine's PostgreSQL may be what it did not pass for: a pass is all that counts of it.
        onProgress('Replaying once more, on the embedded PostgreSQL');
        return (await run({ kind: 'embedded' })).result;
    }
    finally {
        await opened[Symbol.asyncDispose]();
    }
}
/** What the action and the command line refuse with sentences of their own before; this is the second bolt. */
const whyRefused = {
    server: "A stranger's change was about to meet a server. Use the embedded engine.",
    local: "The local engine runs migrations in a PostgreSQL of this machine, with no sandbox around it, and this code may be anybody's. If it is your own, say `--trust`; else use `--postgres embedded`.",
};
/** `usedKind`: of the engine that something was replayed on. */
async function judgeOn(choice, { options, opened, others, deadline, onProgress }) {
    const [{ runGate }, { defaultConfigFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(9992), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 69718)),
        __webpack_require__.e(/* import() */ 6805).then(__webpack_require__.bind(__webpack_require__, 96805)),
    ]);
    const engine = new ExpectedEngine(extensions => openEngineOf(choice, options, extensions, onProgress), choice.kind === 'auto');
    let usedKind;
    try {
        const result = await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            onNotChecked: options.onNotChecked,
            trust: options.trust,
            configFromChange: options.configFromChange,
            part: options.part,
            others,
            deadline,
            expectEngine: () => {
                // A server loads no extensions; the embedded engine has to know which.
                if (choice.kind !== 'embedded')
                    engine.expect();
            },
            openEngine: async (extensions) => {
                const taken = await engine.take(extensions);
                usedKind = taken.kind;
                return taken;
            },
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
        return { result, usedKind };
    }
    finally {
        await engine[Symbol.asyncDispose]();
    }
}
async function openEngineOf(choice, { statementTimeout, allowProduction, allowOtherDatabases }, extensions, onProgress) {
    onProgress('Starting PostgreSQL');
    const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
    return openEngine(choice, { statementTimeout, extensions, allowProduction, allowOtherDatabases });
}
/** What is open does not change between two replays of one run. */
function once(others) {
    let answer;
    return others && (seen => (answer ??= others(seen)));
}
function othersIn({ others }, { store }) {
    return others && store ? seen => others({ ...seen, store }) : undefined;
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ GitAbortedError, GitError }, { unwritable }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32083)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46778)),
    ]);
    if (error instanceof GitAbortedError)
        return 'The time of the run was over while git was at work. Give it more.';
    const place = unwritable(error);
    if (place !== undefined)
        return place;
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    if (error instanceof _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .D)
        return error.message;
    throw error;
}
/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
class ExpectedEngine {
    #open;
    #replaceable;
    #early;
    /** `replaceable`: one that lacks an extension is closed for another one, which is opened when that is known. */
    constructor(open, replaceable = false) {
        this.#open = open;
        this.#replaceable = replaceable;
    }
    /** Only for one that need not know of extensions, or can be replaced. */
    expect() {
        this.#early ??= this.#open([]).then(engine => {
            engine.prepare?.();
            return engine;
        });
        // Reported to whoever asks for it.
        this.#early.catch(() => undefined);
    }
    async take(extensions) {
        const early = this.#early;
        this.#early = undefined;
        if (!early)
            return this.#open(extensions);
        const engine = await early;
        if (!this.#replaceable || ((await engine.lacks?.(extensions)) ?? []).length === 0)
            return engine;
        await engine[Symbol.asyncDispose]();
        return this.#open(extensions);
    }
    async [Symbol.asyncDispose]() {
        const unused = await this.#early?.catch(() => undefined);
        await unused?.[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 8207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Narrowing)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_recent_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65895);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19803);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33755);
/* harmony import */ var _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42363);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98069);






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
        this.#skeleton = new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .GitTree */ .x(base.name, rest, store);
    }
    static async over(store, base, config) {
        const locations = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(base, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij, config);
        const histories = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(locations, base);
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
    async treesFor(preview) {
        const reach = await this.reachOf(preview);
        if (!reach)
            return undefined;
        return { base: this.tree(reach.kept), merged: this.tree(reach.kept, preview.difference) };
    }
    /** Undefined: it does more than to add migrations to histories that base has. */
    async reachOf({ merge, difference }) {
        const kept = new Set(this.#parts.filter(({ location }) => location.configured));
        const touched = new Set();
        const added = [];
        for (const { path, file } of difference) {
            const part = this.#ofPath.get(path) ?? this.#ofDirectory.get((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(path));
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
        return { kept, touched, names, added };
    }
    /** Base with nothing but these histories, and with what a change makes of it. */
    tree(kept, difference = []) {
        const files = [...kept].flatMap(({ location }) => location.files);
        const shown = [...files.map(file => ({ path: file.path, file })), ...difference];
        return new _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .OverlayTree */ .F(this.#skeleton.name, this.#skeleton, shown, [], wanted => this.#store.readBlobs(wanted.map(({ oid }) => oid)));
    }
    async #incoming(merged, changed) {
        const locations = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(merged, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij, this.#config);
        const touched = locations.filter(({ files }) => files.some(({ path }) => changed.has(path)));
        const scopes = new Set(touched.map(({ framework, scope }) => JSON.stringify([framework, scope])));
        const near = locations.filter(({ framework, scope }) => scopes.has(JSON.stringify([framework, scope])));
        const histories = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(near, merged);
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
    const loaded = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFrameworks */ .AZ)(incoming);
    for (const { migration, framework } of incoming) {
        const { effects } = loaded.find(({ id }) => id === framework) ?? {};
        if (!effects)
            continue;
        for (const effect of await (0,_frameworks_recent_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .memoized */ .x)(effects)(migration, await merged.readText(migration.file)))
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

/***/ 32210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configOfBase: () => (/* binding */ configOfBase),
  openSweep: () => (/* binding */ openSweep)
});

// EXTERNAL MODULE: ./src/config/load-config.js
var load_config = __webpack_require__(96805);
// EXTERNAL MODULE: ./src/git/object-store.js + 2 modules
var object_store = __webpack_require__(66981);
// EXTERNAL MODULE: ./src/rules/allowed-names.js
var allowed_names = __webpack_require__(1320);
// EXTERNAL MODULE: ./src/modes/open-pull-requests/narrow.js
var narrow = __webpack_require__(8207);
// EXTERNAL MODULE: ./src/git/overlay-tree.js
var overlay_tree = __webpack_require__(42363);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
;// CONCATENATED MODULE: ./src/modes/sweep/judge.js


/** What the gate says of one pull request at the tip of base, as its own check would. */
async function judgePull(store, tip, { number, head, preview }, options, narrow) {
    const name = `pull request #${number}`;
    if (!preview) {
        const reason = `${name} and ${tip.name} have no common ancestor: git would refuse to merge them. Rebase it onto ${tip.name}.`;
        return { report: (0,run_check/* unknownReport */.DS)(reason), onUnknown: options.onUnknown ?? 'fail' };
    }
    const { conflicts } = preview.merge;
    const comparison = {
        base: { name: tip.name, commit: tip.commit, date: tip.date, fetched: tip.fetched },
        head: { name, commit: head },
        baseTree: narrow?.base ?? tip.tree,
        merged: narrow?.merged ??
            new overlay_tree/* OverlayTree */.F('merged', tip.tree, preview.difference, conflicts, files => store.readBlobs(files.map(({ oid }) => oid))),
        conflicts: conflicts.map(({ path }) => path),
        // One process a finding is too much for hundreds of pull requests; the check's own run does that.
        authorship: async () => undefined,
    };
    const open = async () => ({ comparison, [Symbol.asyncDispose]: async () => { } });
    const { report, onUnknown, onNotChecked, skipLabel } = await (0,run_check/* runCheck */.k_)(options, open, () => { });
    return { report, onUnknown, onNotChecked, skipLabel };
}

;// CONCATENATED MODULE: ./src/modes/sweep/judge-swept-pull.js





/** Judges pull requests at the tip of base. */
async function openSweep(context) {
    const { options } = context;
    const store = object_store/* ObjectStore */.L.at(context.store);
    const tip = { ...context.tip, tree: await store.tree(context.tip.name, context.tip.commit) };
    const narrowing = context.narrows
        ? await narrow/* Narrowing */.Y.over(store, tip.tree, await configOfBase(tip, options))
        : undefined;
    return async ({ fetched, touchesAny, isShown, timeout }) => {
        const { preview } = fetched;
        const limited = { ...options, timeout };
        const narrow = touchesAny || !preview ? undefined : await narrowing?.treesFor(preview);
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
        allowed: allowed_names/* allowedNames */.R,
        authority: 'base',
        withoutBase: false,
        required: config !== undefined,
    });
    return loaded.config;
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

/***/ 35080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ trimLineEnds),
/* harmony export */   MF: () => (/* binding */ blanksAtEnd),
/* harmony export */   MV: () => (/* binding */ whiteSpace),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   iU: () => (/* binding */ lastNumber),
/* harmony export */   w_: () => (/* binding */ lineEndAfter)
/* harmony export */ });
/**
 * What a regular expression that backtracks would need the square of the text's length for. Everything here reads a
 * text once. See scripts/check-regexes.ts.
 */
/** What `\s` matches. */
const whiteSpace = ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** Without the characters at its end that are among `characters`. */
function trimEndOf(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** Without the spaces and tabs at the end of each line. */
function trimLineEnds(text) {
    let result = '';
    let at = 0;
    for (const { start, end } of runsOf(text, ' \t')) {
        if (end < text.length && !isLineBreak(text.charCodeAt(end)))
            continue;
        result += text.slice(at, start);
        at = end;
    }
    return result + text.slice(at);
}
/** The spaces and tabs at its end. */
function blanksAtEnd(text) {
    return text.slice(trimEndOf(text, ' \t').length);
}
/** The last number of a text. */
function lastNumber(text) {
    let end = text.length;
    while (end > 0 && !isDigit(text.charCodeAt(end - 1)))
        end--;
    if (end === 0)
        return undefined;
    let index = end;
    while (index > 0 && isDigit(text.charCodeAt(index - 1)))
        index--;
    return { index, digits: text.slice(index, end) };
}
/** What JavaScript's `^` and `$` take for the end of a line. */
function isLineBreak(code) {
    return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
function isLineStart(text, at) {
    return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}
/** The first offset from `from` on that is a line break, or the end of the text. */
function lineEndAfter(text, from) {
    let at = from;
    while (at < text.length && !isLineBreak(text.charCodeAt(at)))
        at++;
    return at;
}
/** The longest stretches of the given characters. */
function* runsOf(text, characters) {
    for (let at = 0; at < text.length; at++) {
        if (!characters.includes(text.charAt(at)))
            continue;
        const start = at;
        while (at < text.length && characters.includes(text.charAt(at)))
            at++;
        yield { start, end: at };
    }
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}


/***/ })

};
