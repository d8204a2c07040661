export const id = 4804;
export const ids = [4804];
export const modules = {

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

/***/ 54308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openComparing: () => (/* binding */ openComparing),
/* harmony export */   problemOf: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _config_left_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41282);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96332);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41558);
/* harmony import */ var _git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66444);
/* harmony import */ var _git_object_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66981);
/* harmony import */ var _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42363);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58322);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80707);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41969);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8207);












/** Rule and path of a finding: the same problem, against whatever base. */
function problemOf({ rule, path }) {
    return JSON.stringify([rule, path]);
}
/** Finds what fails the change on top of another pull request, and did not fail it against base. */
async function openComparing(context) {
    const { config, base, mine, touched } = context;
    const store = _git_object_store_js__WEBPACK_IMPORTED_MODULE_3__/* .ObjectStore */ .L.at(context.store);
    const baseTree = (0,_git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutFiles */ .O)(await store.tree(base.name, base.commit), await (0,_config_left_out_js__WEBPACK_IMPORTED_MODULE_10__/* .leftOutBy */ .x)(config));
    const narrowing = await _narrow_js__WEBPACK_IMPORTED_MODULE_8__/* .Narrowing */ .Y.over(store, baseTree, config);
    const myReach = mine && (await narrowing.reachOf(mine));
    const isTouched = (location) => touched.has((0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location));
    return async (other) => {
        const { theirs, both } = other;
        const reach = other.touchesAny ? undefined : await narrowing.reachOf(theirs);
        const added = new Set(reach?.added);
        await refuseUnread(baseTree, theirs.difference.flatMap(({ path, file }) => (file && added.has(path) ? [file] : [])));
        if (myReach && reach && !canMeet(myReach, reach))
            return [];
        const kept = myReach && reach && new Set([...myReach.kept, ...reach.kept]);
        const before = overlay(kept ? narrowing.tree(kept) : baseTree, theirs, store);
        // What was narrowed has nothing but what counts.
        const counts = kept ? () => true : isTouched;
        return introducedBy(context, before, overlay(before, both, store), other, counts);
    };
}
/** Two that add to different histories, and make nothing of one name, can't be in conflict. */
function canMeet(one, other) {
    return ([...one.touched].some(part => other.touched.has(part)) ||
        [...one.names].some(name => other.names.has(name)));
}
function overlay(base, { merge, difference }, store) {
    return new _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .OverlayTree */ .F(base.name, base, difference, merge.conflicts, files => store.readBlobs(files.map(({ oid }) => oid)));
}
/** Nothing can be said of what was not read. Throws LimitReachedError. */
async function refuseUnread(tree, files) {
    const contents = await tree.read(files);
    for (const { oid } of files) {
        const why = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotRead */ .ON)(contents.get(oid));
        // Without the name, which somebody else chose.
        if (why !== undefined)
            throw new _model_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LimitReachedError */ .ox(`a migration of it was not read, since ${why}`);
    }
}
async function introducedBy({ config, own }, before, after, other, counts) {
    const all = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(before, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .Ij, config);
    const located = all.filter(counts);
    const brought = new Set(other.theirs.difference.map(({ path }) => path));
    const isBrought = ({ path }) => brought.has(path);
    await refuseUnread(before, located.flatMap(({ files }) => files.filter(isBrought)));
    const judgement = await (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)({ tree: before, locations: located }, { tree: after, locations: (await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(after, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .Ij, config, all)).filter(counts) }, { baseName: `#${other.number}`, baseCommit: other.head, authorship: async () => undefined });
    const findings = await judgement.findings;
    // What a rule that is off would say of base says nothing of another pull request either.
    const policy = { rules: config.rules, baseline: new Set(), ignores: new Map() };
    const counting = (0,_config_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .applyPolicy */ .V)(findings, policy).findings;
    // What has to be moved because of base will be somewhere else then.
    return counting.filter(found => (0,_model_report_js__WEBPACK_IMPORTED_MODULE_7__/* .failsTheChange */ .By)(found) && !own.has(problemOf(found))).map(_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6);
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
