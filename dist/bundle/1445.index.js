export const id = 1445;
export const ids = [1445];
export const modules = {

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ findHistories),
  X_: () => (/* binding */ readHistories),
  OD: () => (/* binding */ scopeKey),
  AF: () => (/* binding */ touchedScopes)
});

// EXTERNAL MODULE: ./src/model/migration.js
var model_migration = __webpack_require__(1567);
;// CONCATENATED MODULE: ./src/model/history.js

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
        this.#byIdentity = new Map(reading.migrations.map(migration => [(0,model_migration/* identityOf */.c)(migration), migration]));
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
        return this.#byIdentity.get((0,model_migration/* identityOf */.c)(migration));
    }
    /** Every migration that its runner takes for this one, itself included: one in a sound history. */
    namesakes(migration) {
        this.#namesakes ??= this.groupedBy(model_migration/* identityOf */.c);
        return this.#namesakes.get((0,model_migration/* identityOf */.c)(migration)) ?? [];
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

// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 8 modules
var registry = __webpack_require__(19803);
;// CONCATENATED MODULE: ./src/frameworks/find-histories.js



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
    const readings = await Promise.all((await (0,registry/* loadFrameworks */.AZ)(locations)).map(async (framework) => {
        const mine = locations.filter(location => location.framework === framework.id);
        const read = await framework.read(mine, tree, before);
        // Of some only the names count, wherever the contents are.
        return framework.onlyByCommand ? read : withoutPointers(read, mine, tree);
    }));
    return readings.flat().map(reading => new History(reading));
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
                ...pointers.map(file => ({ file, range: position/* startOfFile */.Si, reason })),
            ],
        };
    });
}


/***/ }),

/***/ 41558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* unused harmony export checkRules */
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72395);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58322);




/** What lies between two trees, history by history. */
async function changesBetween(before, after) {
    const base = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(before.locations, before.tree);
    return (0,_model_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(base, await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(after.locations, after.tree, base));
}
/** The one way to judge two trees. The rules have not ended when this returns: an engine may start meanwhile. */
async function judge(before, after, base) {
    const changes = await changesBetween(before, after);
    if (changes.length === 0)
        return { changes, frameworks: [], findings: Promise.resolve([]) };
    const frameworks = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .AZ)((0,_model_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sidesOf */ .Mm)(changes));
    const findings = checkRules({ ...base, changes, frameworks, baseTree: before.tree, merged: after.tree });
    return { changes, frameworks, findings };
}
/** Runs every rule over every history that was read. */
async function checkRules(input) {
    // Only where something is to be checked.
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(3724), __webpack_require__.e(7395)]).then(__webpack_require__.bind(__webpack_require__, 63724));
    const scopes = new Map();
    for (const change of input.changes) {
        const key = (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(readingOf(change));
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
            const runner = runnerOf(change, framework);
            const context = { ...input, framework, runner, change, scope, scopeChanges };
            for (const rule of rules) {
                for await (const draft of rule.check(context)) {
                    findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)({ ...draft, rule: rule.meta.id, framework: framework.id, history: reading.name }, rule.meta.severity));
                }
            }
        }
    }
    return findings;
}
/** Base's word on who runs a history counts. */
function runnerOf({ base, merged }, framework) {
    return (base ?? merged)?.reading.runner?.behaviour ?? framework.runner;
}
function readingOf({ base, merged }) {
    const reading = (merged ?? base)?.reading;
    if (!reading)
        throw new Error('a change of a history that neither side has');
    return reading;
}


/***/ }),

/***/ 10338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 72395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

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
    const contents = new Set(to.migrations.map(_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$));
    const kept = from.migrations.filter(migration => names.has(migration.name) && (contents.has((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration)) || !everyAppHas.test(migration.name)));
    return kept.length * 2 > from.migrations.length;
}
/** A first migration has the same name in every app: it is no sign of a move. */
const everyAppHas = /^\d*_?(initial|init)$/i;
function changeOf(base, merged, moved) {
    // A moved Django app has another label in every id: its migrations are known by their names.
    const known = (migration) => (moved ? migration.name : (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration));
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
    return history?.namesakes(migration).filter(other => other !== migration) ?? [];
}
function sameBytes(one, other) {
    return (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(one) === (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(other);
}
function isTouched(change) {
    return change.incoming.size > 0 || change.removed.length > 0 || change.edited.length > 0;
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
function reported(all) {
    const { object: _, refusal: __, existing: ___, twin: ____, happened: _____, doubtful: ______, ...found } = all;
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

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ allowedNames)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);

/** What a configuration may name. Rules are loaded only where somebody asks. */
async function allowedNames() {
    const { ruleMetas } = await Promise.all(/* import() */[__webpack_require__.e(3724), __webpack_require__.e(5917), __webpack_require__.e(9765)]).then(__webpack_require__.bind(__webpack_require__, 43458));
    return {
        frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .Ij.map(({ id }) => id),
        rules: ruleMetas.map(({ id }) => id),
        severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
    };
}


/***/ })

};
