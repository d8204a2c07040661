export const id = 9992;
export const ids = [9992];
export const modules = {

/***/ 41282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 41558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* unused harmony export checkRules */
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72395);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58322);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34134);





/** What lies between two trees, history by history. */
async function changesBetween(before, after) {
    const base = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(before.locations, before.tree);
    const changes = (0,_model_change_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOf */ .fs)(base, await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(after.locations, after.tree, base));
    return Promise.all(changes.map(change => (0,_renames_js__WEBPACK_IMPORTED_MODULE_3__/* .followRenames */ .h)(change, { base: before.tree, merged: after.tree })));
}
/** The one way to judge two trees. The rules have not ended when this returns: an engine may start meanwhile. */
async function judge(before, after, base) {
    const changes = await changesBetween(before, after);
    if (changes.length === 0)
        return { changes, frameworks: [], findings: Promise.resolve([]) };
    const frameworks = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .AZ)((0,_model_change_js__WEBPACK_IMPORTED_MODULE_4__/* .sidesOf */ .Mm)(changes));
    const findings = checkRules({ ...base, changes, frameworks, baseTree: before.tree, merged: after.tree });
    return { changes, frameworks, findings };
}
/** Runs every rule over every history that was read. */
async function checkRules(input) {
    // Only where something is to be checked.
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(7395)]).then(__webpack_require__.bind(__webpack_require__, 80440));
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

/***/ 34134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ followRenames),
/* harmony export */   j: () => (/* binding */ renamedAmong)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72395);
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1567);



/**
 * Nothing may say who runs a history, and so whether a number or a whole name is what a migration is known by. Then one of
 * base that goes on under another name, with its number and all that it does, is taken for what it was: on a database that
 * goes by numbers, nothing of it is new. Base's word counts, as for the runner itself.
 */
async function followRenames(change, trees) {
    const { base, merged, removed, incoming } = change;
    if (!base?.reading.byNumberOrName || !merged)
        return change;
    const alike = sameNumbers(removed, [...incoming]);
    if (alike.length === 0)
        return change;
    const [framework] = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFrameworks */ .AZ)([merged]);
    if (!framework)
        return change;
    const renames = new Map();
    for (const { before, after } of alike) {
        if (renames.has(before))
            continue;
        const isSame = (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(before) === (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(after) ||
            (await framework.meaning(await trees.base.readText(before.file))) ===
                (await framework.meaning(await trees.merged.readText(after.file)));
        if (isSame)
            renames.set(before, after);
    }
    return renames.size === 0 ? change : (0,_model_change_js__WEBPACK_IMPORTED_MODULE_2__/* .withRenames */ .Q3)(change, renames);
}
/** Those of the merged side that base has under other names, as what the change brings. */
function renamedAmong(changes, merged) {
    const renamed = new Set(changes.flatMap(change => change.renamed.map(({ after }) => after)));
    return merged.filter(({ migration }) => renamed.has(migration)).map(item => ({ ...item, introduced: true }));
}
function sameNumbers(removed, incoming) {
    // No two of base have one number: else it would be their names that count.
    const numbered = new Map(removed.map(before => [before.version, before]));
    const pairs = incoming.flatMap(after => {
        const before = after.version === undefined ? undefined : numbered.get(after.version);
        return before ? [{ before, after }] : [];
    });
    // Of two that do the same, the one with the same bytes is the old one.
    const differs = ({ before, after }) => Number((0,_model_migration_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(before) !== (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(after));
    return pairs.sort((one, other) => differs(one) - differs(other));
}


/***/ }),

/***/ 66444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Q3: () => (/* binding */ withRenames),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);
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
/**
 * The same change, where what is new turned out to be what base has under another name: to every reader of identities, it
 * is that.
 */
function withRenames({ base, merged, moved }, 
/** Base's migrations, and what they are now. */
renames) {
    const before = new Map(Array.from(renames, ([old, now]) => [now, old]));
    const renamed = [];
    const migrations = (merged?.migrations ?? []).map(migration => {
        const old = before.get(migration);
        if (!old)
            return migration;
        const after = { ...migration, identity: (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(old) };
        renamed.push({ before: old, after });
        return after;
    });
    return changeOf(base, merged && new _history_js__WEBPACK_IMPORTED_MODULE_1__/* .History */ .B({ ...merged.reading, migrations }), moved, renamed);
}
/**
 * A directory moved when most of its files stand in the other one: byte for byte, or under names that say something. Where
 * numbers may be what counts, those say enough of a file with the same bytes.
 */
function isMovedTo(from, to) {
    if (from.framework !== to.framework || from.migrations.length === 0)
        return false;
    const names = new Set(to.migrations.map(migration => migration.name));
    const contents = new Set(to.migrations.map(_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$));
    const numbers = new Set(from.reading.byNumberOrName ? to.migrations.flatMap(numberAndContent) : []);
    const kept = from.migrations.filter(migration => (names.has(migration.name) &&
        (contents.has((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration)) || !everyAppHas.test(migration.name))) ||
        numberAndContent(migration).some(one => numbers.has(one)));
    return kept.length * 2 > from.migrations.length;
}
function numberAndContent(migration) {
    return migration.version === undefined ? [] : [JSON.stringify([migration.version, (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration)])];
}
/** A first migration has the same name in every app: it is no sign of a move. */
const everyAppHas = /^\d*_?(initial|init)$/i;
function changeOf(base, merged, moved, renamed = []) {
    const oldNames = new Map(renamed.map(({ before, after }) => [after, before.name]));
    // A moved Django app has another label in every id: its migrations are known by their names. A number moves along.
    const known = (migration) => moved ? (oldNames.get(migration) ?? migration.identity ?? migration.name) : (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration);
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
    return { base, merged, incoming, removed, edited, renamed, moved };
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


/***/ })

};
