export const id = 8207;
export const ids = [8207];
export const modules = {

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

/***/ 65895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Narrowing)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
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


/***/ })

};
