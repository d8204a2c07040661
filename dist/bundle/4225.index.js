export const id = 4225;
export const ids = [4225];
export const modules = {

/***/ 5082:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ fetchFailuresExplained),
/* harmony export */   PH: () => (/* binding */ CannotCompareError),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   x_: () => (/* binding */ compareWithNothing)
/* harmony export */ });
/* harmony import */ var _git_authorship_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83321);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79070);
/* harmony import */ var _git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72941);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33755);
/* harmony import */ var _git_merge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59650);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32083);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28600);







/** The comparison can't be made; the message says why and what to do. */
class CannotCompareError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpectedError */ .D {
}
/** Compares two endpoints: fetches what is missing (where the store has a source), merges, and opens both trees. */
async function compare(store, base, head) {
    const [baseCommit, headCommit] = await commitsOf(store, base, head);
    // One git process after the other is most of what a change without migrations costs.
    const [ancestor, date, baseTree] = await Promise.all([
        store.mergeBase(baseCommit, headCommit),
        store.commitDate(baseCommit),
        store.ownTree(base.name, baseCommit),
    ]);
    if (!ancestor) {
        throw new CannotCompareError(store.shallow && !store.source
            ? `${base.name} and ${head.name} have no common ancestor in this shallow clone. Run again with --fetch, or fetch more history (git fetch --unshallow).`
            : `${base.name} and ${head.name} have no common ancestor: they are unrelated histories, and git would refuse to merge them. Rebase the change onto ${base.name}.`);
    }
    const shared = {
        base: {
            name: base.name,
            commit: baseCommit,
            date,
            fetched: base.fetched ?? null,
        },
        head: { name: head.name, commit: head.shownAs ?? headCommit },
        baseTree,
        authorship: (path) => (0,_git_authorship_js__WEBPACK_IMPORTED_MODULE_5__/* .authorshipOf */ .d)(store, baseCommit, path),
    };
    if (ancestor === baseCommit || ancestor === headCommit) {
        const newer = ancestor === baseCommit ? headCommit : baseCommit;
        return { ...shared, merged: await store.tree('merged', newer), conflicts: [] };
    }
    const { tree, conflicts } = await store.merge(baseCommit, headCommit);
    const files = (0,_git_merge_js__WEBPACK_IMPORTED_MODULE_6__/* .sideBySide */ .Qp)(await store.filesOf(tree), conflicts);
    return {
        ...shared,
        merged: new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTree */ .x('merged', files, store),
        conflicts: conflicts.map(({ path }) => path),
    };
}
/** Judges everything that a revision has, as if it were all new. */
async function compareWithNothing(store, head) {
    const [commit] = await commitsOf(store, head);
    return {
        base: { name: 'nothing', commit: null, date: null, fetched: null },
        head: { name: head.name, commit: head.shownAs ?? commit ?? null },
        baseTree: new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTree */ .x('nothing', [], store),
        merged: await store.ownTree(head.name, commit ?? ''),
        conflicts: [],
        authorship: async () => undefined,
    };
}
async function commitsOf(store, ...endpoints) {
    const fetched = await fetchEndpoints(store, endpoints);
    return endpoints.map(endpoint => {
        const commit = endpoint.commit ?? fetched.get(endpoint);
        if (!commit)
            throw new CannotCompareError(`There is no commit ${endpoint.name} in this clone.`);
        return commit;
    });
}
async function fetchEndpoints(store, endpoints) {
    const { source } = store;
    const wanted = endpoints.filter(endpoint => endpoint.fetch !== undefined);
    if (!source || wanted.length === 0)
        return new Map();
    const names = wanted.map(endpoint => endpoint.fetch ?? '');
    const known = endpoints
        .filter(endpoint => endpoint.commit !== undefined)
        .map(endpoint => endpoint.commit ?? '');
    const commits = await fetchFailuresExplained(source, () => (0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchUntil */ .N0)(store, source, [...names], async (found) => {
        const [one, other] = [...found, ...known];
        return !one || !other || (await store.mergeBase(one, other)) !== undefined;
    }));
    return new Map(wanted.map((endpoint, i) => [endpoint, commits[i] ?? '']));
}
/** What a server does not give is reported with its address, and what to do about it. */
async function fetchFailuresExplained(source, fetch) {
    try {
        return await fetch();
    }
    catch (cause) {
        if (!(cause instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_3__.GitError))
            throw cause;
        throw new CannotCompareError((0,_git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFetchFailure */ .qx)(cause, source.url), { cause });
    }
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

/***/ 83321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ authorshipOf)
/* harmony export */ });
/** Looks a file's first commit up in the history of a revision; undefined where that history is cut off. */
async function authorshipOf(store, revision, path) {
    const format = '--format=%an%x00%aI%x00%H%x00%P%x00%s';
    const search = ['log', '-1', '--diff-filter=A', format];
    const where = [revision, '--', `:(literal,top)${path}`];
    const [own, mainline] = await Promise.all([
        store.git([...search, '--no-renames', ...where], { accept: [128] }),
        // The merge that brought it, as the branch itself says its story.
        store.git([...search, '--no-renames', '--first-parent', '--diff-merges=first-parent', ...where], {
            accept: [128],
        }),
    ]);
    const [author, date, commit, parents] = own.stdout.toString().trim().split('\0');
    if (!author || !date || !commit)
        return undefined;
    // The first commit of a cut-off history seems to have brought everything in.
    if (parents === '' && store.shallow)
        return undefined;
    const subjects = [mainline, own].map(answer => answer.stdout.toString().trim().split('\0')[4] ?? '');
    const number = subjects.map(subject => pullRequestIn(subject)).find(found => found !== undefined);
    return { author, date, commit, ...(number === undefined ? {} : { pullRequest: number }) };
}
function pullRequestIn(subject) {
    const found = /^Merge pull request #(\d+) |\(#(\d+)\)\s*$|^Merged PR (\d+)/.exec(subject);
    const digits = found?.[1] ?? found?.[2] ?? found?.[3];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 88804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ workTreeOf),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Z7: () => (/* binding */ lastFetch),
/* harmony export */   gX: () => (/* binding */ remoteUrl),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   lE: () => (/* binding */ NotARepositoryError),
/* harmony export */   m0: () => (/* binding */ transportConfig),
/* harmony export */   oW: () => (/* binding */ symbolicName),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28600);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32083);




class NotARepositoryError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .D {
}
/**
 * Opens the repository that a directory is in. git's protection against repositories of other users stays on, and a
 * bare repository inside of a work tree is refused: anybody's change can bring the files that make one.
 */
async function openRepository(directory, { owned = [] } = {}) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then(found => (found.isDirectory() ? 'directory' : 'file'), () => 'nothing');
    if (exists === 'file')
        throw new NotARepositoryError(`${absolute} is a file, not a directory.`);
    if (exists === 'nothing')
        throw new NotARepositoryError(`There is no directory ${absolute}.`);
    // Asked beside the rest, since each git process takes its time.
    const version = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.requireGit)();
    version.catch(() => { });
    const found = await discover(absolute);
    if (found?.kind === 'bare' && found.inside !== undefined)
        throw new NotARepositoryError(`${found.at} has the files of a bare git repository, but lies in the work tree ${found.inside}: whoever changes that work tree could have put them there, so their configuration is not read. Name the work tree's top instead (${found.inside}), or move the bare repository out of it.`);
    const settings = owned.map(path => ['safe.directory', path]);
    // git looks at the owner only of what it finds by itself, so it has to find this one.
    const finding = found?.kind === 'bare' ? [...settings, ['safe.bareRepository', 'all']] : settings;
    try {
        const ask = (questions) => answerOf(found?.at ?? absolute, questions, finding);
        const [bare, shallow, objectFormat = 'sha1', ...paths] = (await ask([
            '--is-bare-repository',
            '--is-shallow-repository',
            '--show-object-format',
            '--absolute-git-dir',
            '--git-common-dir',
        ])).split('\n');
        // A path that holds a newline is asked for by itself.
        const [gitDirectory = '', commonDirectory = ''] = paths.length === 2 ? paths : [await ask(['--absolute-git-dir']), await ask(['--git-common-dir'])];
        await version;
        return {
            directory: absolute,
            gitDirectory,
            commonDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found?.at ?? absolute, commonDirectory),
            bare: bare === 'true',
            shallow: shallow === 'true',
            objectFormat,
            settings,
        };
    }
    catch (cause) {
        if (!(cause instanceof _run_js__WEBPACK_IMPORTED_MODULE_2__.GitError))
            throw cause;
        await version;
        const owner = found && (await foreignOwner(found.at));
        throw new NotARepositoryError(owner === undefined
            ? `${absolute} is not in a git repository (git says: ${cause.stderr.trim()}).`
            : `${found?.at} belongs to another user (${owner}), and git does not read such a repository: its configuration could run programs as you. If you trust its owner, run: git config --global --add safe.directory ${found?.at}`, { cause });
    }
}
/** Looks where git looks, from a directory upwards: for `.git`, else for a directory that looks like one. */
async function discover(directory) {
    const levels = upwards(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    for (const [i, at] of levels.entries()) {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return { kind: 'work tree', at };
        if (!(await looksLikeGitDirectory(at)))
            continue;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at) === '.git')
            return { kind: 'work tree', at: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) };
        for (const above of levels.slice(i + 1))
            if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, '.git')))
                return { kind: 'bare', at, inside: above };
        return { kind: 'bare', at, inside: undefined };
    }
    return undefined;
}
function upwards(directory) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? [directory] : [directory, ...upwards(parent)];
}
/** https://git-scm.com/docs/gitrepository-layout */
async function looksLikeGitDirectory(directory) {
    const parts = await Promise.all(['HEAD', 'objects', 'refs'].map(name => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))));
    return parts.every(Boolean);
}
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
/** Who owns a repository that is not ours, where the system says; undefined: it is ours. */
async function foreignOwner(at) {
    const me = process.geteuid?.();
    if (me === undefined)
        return undefined;
    const ours = new Set([me, ...(me === 0 ? [Number(process.env.SUDO_UID ?? me)] : [])]);
    for (const path of [at, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')]) {
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ uid }) => uid, () => undefined);
        if (owner !== undefined && !ours.has(owner))
            return `uid ${owner}`;
    }
    return undefined;
}
async function answerOf(directory, questions, settings) {
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runGit)(['rev-parse', ...questions], { cwd: directory, settings });
    return answer.stdout.toString().replace(/\n$/, '');
}
function inRepository(repository, args, call = {}) {
    const { bare, gitDirectory, directory, settings } = repository;
    // git takes a bare repository only where it is named.
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runGit)([...(bare ? [`--git-dir=${gitDirectory}`] : []), ...args], {
        cwd: directory,
        ...call,
        settings: [...settings, ...(call.settings ?? [])],
    });
}
/** The commit that a revision stands for; undefined where there is none. */
async function resolveCommit(repository, revision) {
    const answer = await inRepository(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { accept: [1, 128] });
    const commit = answer.stdout.toString().trim();
    return answer.code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}
/** The top of the work tree; undefined in a bare repository. */
async function workTreeOf(repository) {
    if (repository.bare)
        return undefined;
    const answer = await inRepository(repository, ['rev-parse', '--show-toplevel'], { accept: [128] });
    return answer.code === 0 ? answer.stdout.toString().replace(/\n$/, '') : undefined;
}
/** The name that a symbolic ref points at, for people: origin/HEAD → origin/main. */
async function symbolicName(repository, ref) {
    const answer = await inRepository(repository, ['rev-parse', '--abbrev-ref', '--end-of-options', ref], {
        accept: [1, 128],
    });
    // Where there is no name, git says nothing, but for this option of its own, which it repeats.
    const name = answer.stdout
        .toString()
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^--end-of-options$/, '');
    return answer.code === 0 && name ? name : undefined;
}
/** When this clone last fetched anything, ISO 8601. */
async function lastFetch(repository) {
    for (const directory of new Set([repository.gitDirectory, repository.commonDirectory])) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'FETCH_HEAD')).catch(() => undefined);
        if (found)
            return found.mtime.toISOString();
    }
    return undefined;
}
async function remoteUrl(repository, remote) {
    const answer = await inRepository(repository, ['config', '--get', `remote.${remote}.url`], { accept: [1] });
    const url = answer.stdout.toString().replace(/\n$/, '');
    return url === '' ? undefined : url;
}
/** The repository's own settings that decide how a fetch reaches its remote: proxies, credentials, URL rewriting. */
async function transportConfig(repository) {
    const answer = await inRepository(repository, ['config', '--list', '--local', '-z'], { accept: [1, 128] });
    return answer.stdout
        .toString()
        .split('\0')
        .map((entry) => {
        const cut = entry.indexOf('\n');
        return cut < 0 ? [entry, 'true'] : [entry.slice(0, cut), entry.slice(cut + 1)];
    })
        .filter(([key]) => /^(http|credential|url|ssh)\.|^core\.(sshcommand|gitproxy|askpass)$/i.test(key));
}


/***/ }),

/***/ 15787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ viewer),
/* harmony export */   x: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72321);

/** The account of every workflow's own token. */
const actionsBot = 'github-actions[bot]';
/** The same on Gitea and Forgejo, where nobody else can have these names. */
const otherBots = ['gitea-actions', 'forgejo-actions'];
/**
 * Who the token writes as. REST has no answer for the token of an app; GraphQL has one for every kind. Where it does
 * not answer, it is probably the workflow's own token.
 */
async function viewer(client) {
    try {
        const { viewer } = await client.graphql('query { viewer { login } }', {
            request: { retries: 1 },
        });
        return { logins: [viewer.login], isKnown: true };
    }
    catch (error) {
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoRoute */ .hK)(error) ? withoutGraphql(client) : { logins: [actionsBot], isKnown: false };
    }
}
async function withoutGraphql(client) {
    try {
        const { data } = await client.rest.users.getAuthenticated();
        return { logins: [data.login], isKnown: true };
    }
    catch {
        return { logins: otherBots, isKnown: true };
    }
}
/** Is it ours? A marker can be copied by anybody, so the author must fit as well. */
function writtenBy({ logins }) {
    return ({ author }) => author !== undefined && logins.includes(author);
}


/***/ }),

/***/ 59301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAboutTheToken),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72321);

/** Why GitHub did not take what was to be posted, in one sentence that says what to change. */
function refusal(what, error) {
    const answer = (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(error);
    switch (answer.reason) {
        case 'rate-limit':
            return `The ${what} was not posted: GitHub's rate limit is reached. Run the job again later.`;
        case 'credentials':
            return `The ${what} was not posted: GitHub does not accept the token. Check the \`token\` input.`;
        case 'permission':
        case 'missing':
        case 'gone':
            if (what === 'issue')
                return answer.reason === 'gone'
                    ? 'The issue was not kept: this repository has no issues. Turn them on, or set `issue: false`.'
                    : 'The issue was not kept: the token may not write issues. Add `permissions: issues: write` to the job.';
            return `The ${what} was not posted: the token may not write to pull requests. Add \`permissions: pull-requests: write\` to the job (pull requests from forks have read-only tokens whatever it says).`;
        default:
            return `The ${what} was not posted: ${whatHappened(answer)}${answer.said === '' ? '' : ` (${answer.said})`}.`;
    }
}
/** What the token may not do once it may not do at all. */
function isAboutTheToken(error) {
    return ['credentials', 'permission', 'missing', 'rate-limit'].includes((0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(error).reason);
}
/** The beginning of a sentence about an answer that names no cause of its own. */
function whatHappened({ reason, status }) {
    if (reason === 'other')
        return 'it failed';
    if (reason === 'no answer')
        return 'GitHub did not answer';
    return `GitHub answered ${status ?? 'with an error'}`;
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

/***/ 81991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepForAction: () => (/* binding */ sweepForAction)
});

// EXTERNAL MODULE: ./src/config/action-inputs.js
var action_inputs = __webpack_require__(38080);
// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/github/refused.js
var refused = __webpack_require__(72321);
// EXTERNAL MODULE: ./src/model/source.js
var source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/publish/action-client.js
var action_client = __webpack_require__(84395);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/model/report.js
var model_report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/reporters/budget.js
var budget = __webpack_require__(4087);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/markdown-parts.js
var markdown_parts = __webpack_require__(6420);
;// CONCATENATED MODULE: ./src/modes/sweep/plan.js
/** https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks */
const letsMerge = new Set(['success', 'neutral', 'skipped']);
function standingOf(check) {
    if (check === undefined)
        return 'none';
    if (check.status === 'queued')
        return 'waiting';
    if (check.status === 'running')
        return 'running';
    return letsMerge.has(check.conclusion ?? '') ? 'green' : 'red';
}
function latest(pull, name) {
    return pull.checks.find(check => check.name === name);
}
/**
 * Is the check that stands there one that must be run again? Only one that was made before base became what it is:
 * what ran since then has seen this tip, and more of it than a static sweep does.
 */
function planRerun({ pull, check, expected }, tipSince, alongWith) {
    const standing = standingOf(check);
    const startedAt = check?.startedAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(check.startedAt);
    // What ran before the pull request was made to be for this branch has judged it against another one.
    const wasForAnother = pull.retargetedAt !== undefined && startedAt < Date.parse(pull.retargetedAt);
    const isOlder = startedAt < tipSince || wasForAnother;
    switch (standing) {
        case 'none':
            return { kind: 'nothing', why: 'it has no such check yet; a required one blocks by being missing' };
        case 'waiting':
            return { kind: 'nothing', why: 'its check is about to run' };
        case 'running':
            return isOlder && expected === 'red'
                ? { kind: 'later', why: 'the check runs since before base moved and may end green' }
                : { kind: 'nothing', why: 'its check is running' };
        case 'green':
        case 'red':
            if (standing === expected && !(wasForAnother && standing === 'green'))
                return { kind: 'nothing', why: 'its check says so' };
            if (!isOlder)
                return { kind: 'nothing', why: 'its check ran after base moved, and sees more' };
            if (check?.runId === undefined)
                return { kind: 'later', why: "the check does not come from a workflow, so it can't be run again" };
            // A review that comes from a workflow of its own is brought up to date along with the check.
            return {
                kind: 'rerun',
                runIds: [check, ...alongWith.flatMap(name => latest(pull, name) ?? [])].flatMap(({ runId }) => runId ?? []),
            };
    }
}
/** Is there a check run of ours to write? It stays as it is while it says the same. */
function planCheckRun({ check, expected }) {
    return standingOf(check) === expected
        ? { kind: 'nothing', why: 'its check says so' }
        : { kind: 'check-run' };
}
/** A green that has gone stale is the danger; a red that could be green only waits. */
function mostUrgentFirst(entries) {
    return [...entries].sort((a, b) => Number(a.swept.expected === 'green') - Number(b.swept.expected === 'green'));
}

;// CONCATENATED MODULE: ./src/modes/sweep/pages.js







/** GitHub drops a summary of more than 1 MiB altogether. */
const tableBudget = 800 * 1024;
/** What a sweep says: to the log, to the job summary, and to the steps after it. */
function pagesOf(sweep, report, links) {
    const reported = sweep.entries.filter(({ swept, step }) => swept.verdict !== undefined || step.kind !== 'nothing');
    return {
        log: `${logLines(sweep, report, reported).map(reporters_escape/* terminalLine */.tL).join('\n')}\n`,
        summary: summary(sweep, report, reported, links),
        outputs: { 'pull-requests': JSON.stringify(reported.map(outputOf)) },
    };
}
function sentence({ tip, entries }, report) {
    const withMigrations = entries.filter(({ swept }) => swept.verdict !== undefined);
    const failing = withMigrations.filter(({ swept }) => swept.verdict === 'fail').length;
    const unclear = withMigrations.filter(({ swept }) => swept.verdict && (0,model_report/* isInconclusive */.Fm)(swept.verdict)).length;
    const done = entries.filter(({ outcome }) => outcome?.kind === 'done').length;
    const found = (0,listing/* joined */.oR)([
        ...(failing > 0 ? [`${failing} ${failing === 1 ? 'does' : 'do'} not fit it`] : []),
        ...(unclear > 0 ? [`${unclear} could not be checked`] : []),
    ]);
    return `Migration Gate: ${report.verdict}, ${(0,wording/* grouped */.zD)(withMigrations.length)} of ${(0,wording/* plural */.LS)(entries.length, 'open pull request')} for ${tip.name} (${tip.commit.slice(0, 7)}) ${withMigrations.length === 1 ? 'brings' : 'bring'} migrations${found === '' ? '' : `; ${found}`}; ${(0,wording/* plural */.LS)(done, 'check')} brought up to date`;
}
function summary(sweep, report, reported, links) {
    const head = '| Pull request | Now | Its check | What was done | Why |\n| --- | --- | --- | --- | --- |';
    const { taken, left } = (0,budget/* takeWithin */.Dh)(reported, [entry => row(entry, links)], tableBudget, budget/* inBytes */.Hf);
    return `${(0,markdown_parts/* joinParts */.nn)([
        `### ${markdown_parts/* verdictSign */.r0[report.verdict]} ${(0,reporters_escape/* markdownLine */.iB)(sentence(sweep, report))}`,
        report.unknowns.map(reason => `- ❓ ${(0,reporters_escape/* markdownText */.p7)((0,reporters_escape/* clipEnd */.Oq)(reason, 4000))}`).join('\n'),
        report.notices.map(notice => `- ℹ️ ${(0,reporters_escape/* markdownText */.p7)(notice)}`).join('\n'),
        reported.length > 0 ? [head, ...taken].join('\n') : '',
        left > 0 ? `and ${(0,wording/* plural */.LS)(left, 'more pull request')}` : '',
        `${(0,wording/* plural */.LS)(sweep.requests, 'request')} to look, ${report.seconds.toFixed(1)} s`,
    ])}\n`;
}
function row({ swept, ...entry }, { serverUrl, repository }) {
    const { pull, check, verdict, reason } = swept;
    const cells = [
        `[#${pull.number}](${serverUrl}/${repository}/pull/${pull.number}) ${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clip */.$Q)(pull.title, 80))}`,
        verdict === undefined ? '–' : `${markdown_parts/* verdictSign */.r0[verdict]} ${verdict}`,
        standingOf(check),
        (0,reporters_escape/* markdownLine */.iB)(whatWasDone({ swept, ...entry })),
        (0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)(reason, 240)),
    ];
    return `| ${cells.join(' | ')} |`;
}
function whatWasDone({ step, outcome }) {
    if (step.kind === 'nothing' || step.kind === 'later')
        return `nothing: ${step.why}`;
    if (outcome?.kind === 'done')
        return step.kind === 'rerun' ? 'run again' : 'check run written';
    if (outcome?.kind === 'refused')
        return `refused: ${(0,reporters_escape/* clipEnd */.Oq)(outcome.why, 200)}`;
    return 'left for the next sweep';
}
function logLines(sweep, report, reported) {
    const lines = reported.map(entry => {
        const { pull, check, verdict, reason } = entry.swept;
        const now = `${verdict ?? 'no migrations'}, its check is ${standingOf(check)}`;
        return `  #${pull.number} ${(0,reporters_escape/* clip */.$Q)(pull.title, 60)}: ${now}; ${whatWasDone(entry)}${reason === '' ? '' : `. ${(0,reporters_escape/* clipEnd */.Oq)(reason, 240)}`}`;
    });
    return [
        sentence(sweep, report),
        ...report.unknowns.map(reason => `  ? ${reason}`),
        ...report.notices.map(notice => `  i ${notice}`),
        ...lines,
    ];
}
function outputOf({ swept, step, outcome }) {
    const { pull, check, verdict } = swept;
    return {
        number: pull.number,
        verdict: verdict ?? null,
        check: standingOf(check),
        done: step.kind === 'nothing' ? 'nothing' : outcome?.kind === 'done' ? step.kind : 'left',
    };
}

// EXTERNAL MODULE: ./src/comparison/remote.js
var remote = __webpack_require__(15241);
// EXTERNAL MODULE: ./src/config/fail-on.js
var fail_on = __webpack_require__(61650);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 8 modules
var registry = __webpack_require__(19803);
// EXTERNAL MODULE: ./src/git/object-store.js + 2 modules
var object_store = __webpack_require__(66981);
// EXTERNAL MODULE: ./src/github/open-pull-requests.js
var open_pull_requests = __webpack_require__(33992);
// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(47532);
// EXTERNAL MODULE: ./src/modes/isolation/isolation.js
var isolation_isolation = __webpack_require__(20301);
// EXTERNAL MODULE: ./src/modes/open-pull-requests/preview.js + 1 modules
var preview = __webpack_require__(41996);
// EXTERNAL MODULE: ./src/modes/open-pull-requests/relevance.js
var relevance = __webpack_require__(28049);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/once.js
var once = __webpack_require__(37688);
;// CONCATENATED MODULE: ./src/github/check-status.js


/** Fewer requests of the hour than this are left to the other jobs of the repository. */
const reserve = 50;
/** Keeps an eye on how many requests GitHub still allows, as each answer says. */
class Budget {
    #remaining;
    #resetAt;
    see(headers) {
        const remaining = Number(headers['x-ratelimit-remaining']);
        const reset = Number(headers['x-ratelimit-reset']);
        if (headers['x-ratelimit-remaining'] !== undefined && Number.isInteger(remaining))
            this.#remaining = remaining;
        if (Number.isInteger(reset))
            this.#resetAt = new Date(reset * 1000);
    }
    /** Why nothing more may be asked now; undefined: it may. */
    get spent() {
        if (this.#remaining === undefined || this.#remaining >= reserve)
            return undefined;
        const when = this.#resetAt === undefined ? '' : `, until ${this.#resetAt.toISOString()}`;
        return `only ${this.#remaining} requests are left of GitHub's limit${when}`;
    }
}
/** Runs a workflow run again: its jobs are pending from then on, and judge again. */
function rerun(client, { owner, repo }, runId, budget) {
    const at = { owner, repo, run_id: runId };
    return outcomeOf(budget, () => client.rest.actions.reRunWorkflow(at), async (said) => {
        try {
            return notRunAgain((await client.rest.actions.getWorkflowRun(at)).data, said);
        }
        catch (error) {
            if ((0,refused/* refused */.J5)(error).reason === 'permission')
                return lacks('actions');
            throw error;
        }
    });
}
/** GitHub runs nothing again that is older. */
const month = 30 * 24 * 3600_000;
/** https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs */
const attemptsLimit = 50;
/** GitHub answers 403 for every reason: the run itself says which it is. */
function notRunAgain(run, said) {
    // An answer was lost before this one: the run is on its way.
    if (run.status !== 'completed')
        return { kind: 'done' };
    if ((run.run_attempt ?? 1) >= attemptsLimit || Date.parse(run.created_at) < Date.now() - month)
        return { kind: 'refused', why: `GitHub says: ${said}.` };
    return lacks('actions');
}
/** Writes a check run of ours, once though answers get lost. */
function writeCheckRun(client, { owner, repo }, run, budget, pause) {
    const { name, headSha, externalId } = run;
    const create = () => (0,once/* createOnce */.U)({
        create: () => client.rest.checks.create({
            owner,
            repo,
            name,
            head_sha: headSha,
            status: 'completed',
            conclusion: run.conclusion,
            external_id: externalId,
            output: { title: run.title, summary: run.summary },
            ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
            request: { retries: 0 },
        }),
        find: async () => {
            const answer = await client.rest.checks.listForRef({ owner, repo, ref: headSha, check_name: name });
            const written = answer.data.check_runs.some(({ external_id }) => external_id === externalId);
            return written ? answer : undefined;
        },
        pause,
    });
    return outcomeOf(budget, create, async () => lacks('checks'));
}
async function outcomeOf(budget, ask, 
/** What it means that GitHub does not allow it. */
forbidden) {
    try {
        budget.see({ ...(await ask()).headers });
        return { kind: 'done' };
    }
    catch (error) {
        budget.see(headersOf(error));
        const answer = (0,refused/* refused */.J5)(error);
        if (answer.reason !== 'permission')
            return outcomeWithout(answer);
        return forbidden(answer.said).catch((other) => ({ kind: 'stop', why: (0,refused/* saidBy */.TT)(other) }));
    }
}
function outcomeWithout({ reason, status, said }) {
    switch (reason) {
        case 'rate-limit':
            return { kind: 'stop', why: "GitHub's rate limit is reached" };
        case 'credentials':
            return { kind: 'stop', why: 'GitHub does not accept the token' };
        case 'missing':
        case 'gone':
        case 'invalid':
            return { kind: 'refused', why: `GitHub says: ${said}.` };
        default:
            return { kind: 'stop', why: `GitHub answered ${status ?? 'nothing'} (${said})` };
    }
}
function lacks(permission) {
    return { kind: 'stop', why: `the token lacks \`permissions: ${permission}: write\`` };
}
function headersOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return {};
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return {};
    return { ...(response.headers ?? {}) };
}

// EXTERNAL MODULE: ./src/github/identity.js
var identity = __webpack_require__(15787);
// EXTERNAL MODULE: ./src/github/refusal.js
var refusal = __webpack_require__(59301);
// EXTERNAL MODULE: ./src/publish/sticky-comment.js
var sticky_comment = __webpack_require__(10118);
// EXTERNAL MODULE: ./src/reporters/comment.js
var comment = __webpack_require__(49929);
// EXTERNAL MODULE: ./src/reporters/links.js
var reporters_links = __webpack_require__(76345);
// EXTERNAL MODULE: ./src/reporters/markdown-document.js
var markdown_document = __webpack_require__(19321);
// EXTERNAL MODULE: ./src/reporters/markers.js
var markers = __webpack_require__(22275);
;// CONCATENATED MODULE: ./src/modes/sweep/bring-up-to-date.js













/**
 * Carries out the steps, what blocks a merge first. Stops where nothing more may be done now; answers with why. The
 * next sweep finds what was left by itself: it looks at what each check says, not at what a sweep remembers.
 */
async function bringUpToDate(entries, writer) {
    const budget = new Budget();
    const rerunAlready = new Map();
    for (const entry of mostUrgentFirst(entries)) {
        const { step } = entry;
        if (step.kind === 'nothing' || step.kind === 'later')
            continue;
        const stop = budget.spent ?? (performance.now() > writer.deadline ? 'the time of the run is over' : undefined);
        if (stop !== undefined)
            return stop;
        entry.outcome =
            step.kind === 'rerun'
                ? await rerunAll(step.runIds, writer, budget, rerunAlready)
                : await writeFor(entry, writer, budget);
        if (entry.outcome.kind === 'done' && step.kind === 'check-run' && writer.comment)
            entry.note = await notifyPull(entry, writer);
        if (entry.outcome.kind === 'stop')
            return entry.outcome.why;
    }
    return undefined;
}
async function rerunAll(runIds, { client, repository }, budget, already) {
    let first;
    for (const runId of runIds) {
        const outcome = already.get(runId) ?? (await rerun(client, repository, runId, budget));
        already.set(runId, outcome);
        // The first one is the check itself, which is what counts.
        first ??= outcome;
        if (first.kind !== 'done')
            break;
    }
    return first ?? { kind: 'done' };
}
function writeFor({ swept, report }, writer, budget) {
    const { client, repository, tip, checkName, second } = writer;
    const { pull, expected, verdict } = swept;
    return writeCheckRun(client, repository, {
        name: checkName,
        headSha: pull.headSha,
        conclusion: expected === 'green' ? 'success' : 'failure',
        externalId: `migration-gate:${verdict ?? 'untouched'}:${tip.commit}`,
        ...checkRunText(swept, report, tip, writer),
        detailsUrl: writer.runUrl,
    }, budget, attempt => (0,promises_.setTimeout)(attempt * second));
}
/**
 * Says at the top of the pull request's one comment what the sweep found, above what its own check has reported: a sweep
 * replays nothing, so it must not take that one's place, and two comments would contradict each other. Nobody is reported
 * that all is well who never heard that it was not. Answers with why it could not be said.
 */
async function notifyPull({ swept, report }, writer) {
    const { client, repository, tip, second } = writer;
    const { pull, check, verdict, expected } = swept;
    // Where ours was green, and where nothing was ever said about migrations, there is nothing to take back.
    const mayHaveSaid = check === undefined ? verdict !== undefined || writer.alone : standingOf(check) === 'red';
    if (expected === 'green' && !mayHaveSaid)
        return undefined;
    const against = `${tip.name} as it is now (${tip.commit.slice(0, 7)})`;
    const { summary } = checkRunText(swept, report, tip, writer);
    const text = expected === 'red'
        ? `The branch that this pull request is for has moved since it was checked. Checked again against ${against}, statically:\n\n${summary}`
        : `### ✅ Migration Gate: fits ${against}\n\nWhat was reported here about an earlier ${tip.name} is resolved.`;
    try {
        const isOurs = (0,identity/* writtenBy */.x)(await (0,identity/* viewer */.l)(client));
        await (0,sticky_comment/* keepOneComment */.D)(client, { ...repository, number: pull.number }, {
            isIt: posted => isOurs(posted) && (0,markers/* summaryDigest */.fo)(posted.body) !== undefined,
            next: existing => {
                if (expected === 'green' && (existing === undefined || (0,markers/* sweepMarked */.TK)(existing) === undefined))
                    return undefined;
                return withSweepPart(existing, text, expected);
            },
            second,
        });
        return undefined;
    }
    catch (error) {
        return (0,refusal/* refusal */.x)('comment', error);
    }
}
/** GitHub takes 65,535 characters. */
const summaryBudget = 60_000;
/** What a check run of ours shows to whoever opens it. */
function checkRunText({ pull, verdict }, report, tip, { repository, serverUrl }) {
    const against = `${tip.name} (${tip.commit.slice(0, 7)})`;
    if (verdict === undefined || !report)
        return {
            title: 'No migration is touched',
            summary: `Nothing that this pull request changes belongs to a migration history of ${against}.`,
        };
    const links = (0,reporters_links/* linkContext */.eQ)(report, {
        serverUrl,
        repository: `${repository.owner}/${repository.repo}`,
        headSha: pull.headSha,
        source: source/* noSource */.T,
    });
    return {
        title: `${(0,wording/* verdictName */.B2)(verdict)}: ${(0,wording/* verdictSentence */.BT)(report)}`.slice(0, 250),
        summary: (0,markdown_document/* renderDocument */.y)(report, {
            links,
            measure: budget/* inCharacters */.E6,
            budget: summaryBudget,
            coverage: (0,wording/* coverageSentence */.Qc)(report),
            rest: 'The check of the pull request has them all.',
        }),
    };
}
const opening = '<details><summary>What the check of this pull request reported before that</summary>\n\n';
const closing = '\n\n</details>';
/**
 * The one comment with what a sweep found at its top; undefined where it says so already. The next run of the pull
 * request's own check replaces all of it.
 */
function withSweepPart(existing, text, expected) {
    // When it was looked at is no news.
    const state = expected === 'red' ? (0,markers/* contentDigest */.eZ)(text.replace(/^Looked at .*$/m, '')) : 'clean';
    if (existing !== undefined && (0,markers/* sweepMarked */.TK)(existing) === state)
        return undefined;
    const part = `${(0,markers/* sweepMark */.k8)(state)}\n${text}`;
    const earlier = existing === undefined ? '' : reportOfCheck(existing);
    const mark = (existing && (0,markers/* summaryMarkOf */.n0)(existing)) ?? (0,markers/* summaryMark */.qB)('');
    const fits = part.length + earlier.length + opening.length + closing.length <= comment/* commentBudget */.LO;
    return [part, ...(earlier !== '' && fits ? [`${opening}${earlier}${closing}`] : []), `${mark}\n`].join('\n\n');
}
/** What the pull request's own check wrote: all of the comment, or what an earlier sweep has put into its own. */
function reportOfCheck(body) {
    const text = body.replace(/<!-- migration-gate:summary [0-9a-f]{16} -->\s*$/, '').trimEnd();
    if ((0,markers/* sweepMarked */.TK)(body) === undefined)
        return text;
    const start = text.indexOf(opening);
    return start < 0 || !text.endsWith(closing) ? '' : text.slice(start + opening.length, -closing.length);
}

// EXTERNAL MODULE: ./src/modes/sweep/judge-swept-pull.js + 1 modules
var judge_swept_pull = __webpack_require__(32210);
;// CONCATENATED MODULE: ./src/modes/sweep/sweep.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















/** Judges every open pull request of a branch against its tip as it is now, and has their checks say so. */
async function sweep(request) {
    const deadline = performance.now() + request.options.timeout * 1000;
    const { client, owner, repo, baseRef, checkNames, directory, owned, source } = request;
    const name = baseRef.replace(/^refs\/heads\//, '');
    const listing = (0,open_pull_requests/* openPullRequests */.S)(client, { owner, repo, base: name, checks: checkNames });
    // Whoever is waited for last must not leave the other's failure unseen.
    listing.catch(() => { });
    const store = await object_store/* ObjectStore */.L.open(await (0,remote/* checkoutAt */.GY)(directory, owned), source);
    try {
        const tip = await fetchTip(store, source, baseRef, name);
        const { pulls: all, requests } = await listing;
        const pulls = all.filter(({ number }) => request.only === undefined || number === request.only);
        const judged = await judgeAll(store, tip, baseRef, pulls, request, deadline);
        const tipSince = await whenMoved(request, tip);
        const entries = pulls.map(pull => entryOf(pull, judged.get(pull.number), request, tipSince));
        const writer = {
            client,
            repository: { owner, repo },
            tip,
            comment: request.comment,
            alone: request.only !== undefined,
            checkName: checkNames[0],
            serverUrl: request.serverUrl,
            runUrl: request.runUrl,
            second: request.second,
            deadline,
        };
        const stopped = await bringUpToDate(entries, writer);
        return {
            tip,
            entries,
            requests: requests + (request.by === 'rerun' ? 1 : 0),
            unknowns: unknownsOf(entries, stopped, request),
        };
    }
    finally {
        await store[Symbol.asyncDispose]();
    }
}
async function fetchTip(store, source, ref, name) {
    const fetched = new Date().toISOString();
    const [commit = ''] = await (0,fetch/* fetchInto */.DL)(store, source, [ref], store.shallow ? { depth: 64 } : {});
    return {
        name,
        commit,
        date: await store.commitDate(commit),
        fetched,
        tree: await store.ownTree(name, commit),
    };
}
/**
 * When base came to be what it is. Only its own moves count: with those of other branches a check that is red for a reason
 * of its own would be run again at every sweep.
 */
async function whenMoved({ client, owner, repo, baseRef, by, pushed }, tip) {
    const at = by === 'rerun' ? await (0,open_pull_requests/* movedTo */.r)(client, { owner, repo }, baseRef, tip.commit) : undefined;
    return at ?? (pushed?.commit === tip.commit ? pushed.at : Date.parse(tip.date));
}
async function judgeAll(store, tip, baseRef, pulls, { options, by, checkNames }, deadline) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const config = await (0,judge_swept_pull.configOfBase)(tip, options);
        const { scopes, migrations } = await (0,relevance/* scopesTouched */.u)(tip.tree, pulls, registry/* frameworks */.Ij, config);
        const numbers = pulls.map(({ number }) => number).filter(number => touchesAny(scopes.get(number)));
        const previews = await (0,preview/* fetchAndPreview */.I)(store, { ref: baseRef, commit: tip.commit }, numbers);
        // One fetch for what all of them bring, where each would ask for its own.
        const brought = previews.flatMap(({ preview }) => preview?.difference ?? []);
        await store.readBlobs(brought.flatMap(({ path, file }) => (file && migrations.has(path) && isBlob(file) ? [file.oid] : [])));
        const checks = new Map(pulls.map(pull => [pull.number, latest(pull, checkNames[0])]));
        const judged = new Map();
        if (previews.length === 0)
            return judged;
        const own = __addDisposableResource(env_1, await store.beside(), true);
        const { tree: _, ...place } = tip;
        const isolation = __addDisposableResource(env_1, new isolation_isolation/* Isolation */.B('judge-swept-pull', {
            store: own.address,
            tip: place,
            options,
            // A replay needs all of base, and a few pull requests are judged sooner than base is read for all of them.
            narrows: options.replay === 'off' && previews.length > fewPulls,
        }), false);
        for (const fetched of previews) {
            const { number, head } = fetched;
            const left = (deadline - performance.now()) / 1000;
            if (left <= 0) {
                judged.set(number, { ...notJudged, head });
                continue;
            }
            const timeout = Math.min(left, secondsForOne[options.replay === 'off' ? 'reading' : 'replaying']);
            const outcome = await isolation.run({
                fetched,
                touchesAny: scopes.get(number) === 'any',
                isShown: by === 'check-run' && standingOf(checks.get(number)) !== 'red',
                timeout,
            }, timeout + 5);
            judged.set(number, { ...(outcome.kind === 'done' ? outcome.result : broken(outcome)), head });
        }
        return judged;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Seconds that one pull request may take of a sweep: most take a tenth of one, or a few where they are replayed. */
const secondsForOne = { reading: 30, replaying: 180 };
/** One that can't be judged costs only itself. */
function broken(outcome) {
    const reason = outcome.kind === 'late'
        ? `Checking this pull request took more than ${Math.round(outcome.seconds)} s, and was ended. Look at the files that it brings.`
        : `This pull request could not be checked: ${outcome.reason}.`;
    return { report: (0,run_check/* unknownReport */.DS)(reason), onUnknown: 'fail' };
}
const fewPulls = 3;
function touchesAny(scopes) {
    return scopes === 'any' || (scopes?.size ?? 0) > 0;
}
function isBlob({ mode }) {
    return mode !== '160000';
}
const notJudged = {
    report: (0,run_check/* unknownReport */.DS)('The time of the sweep was over before it was looked at.'),
    onUnknown: 'fail',
};
function entryOf(pull, judged, request, tipSince) {
    const { by, failOn, checkNames } = request;
    const check = latest(pull, checkNames[0]);
    if (!judged) {
        const swept = { pull, check, verdict: undefined, expected: 'green', reason: '' };
        const step = by === 'check-run' ? planCheckRun(swept) : { kind: 'nothing', why: 'it brings no migrations' };
        return { swept, report: undefined, step };
    }
    const report = (0,fail_on/* judgedBy */.Nq)(judged.report, failOn);
    const { verdict } = report;
    const skipped = (0,fail_on/* isSkipped */.JR)(judged.skipLabel, pull.labels);
    const swept = {
        pull,
        check,
        verdict,
        expected: (0,fail_on/* exitCodeOf */.FO)(verdict, { ...judged, skipped }, failOn) === 0 ? 'green' : 'red',
        reason: (0,wording/* headline */.Pl)((0,arrange/* failing */.Jr)(report)[0]?.message ?? report.unknowns[0] ?? (0,model_report/* notCheckedIn */.s5)(report)[0]?.why ?? ''),
    };
    if (judged.report === notJudged.report)
        return { swept, report, step: { kind: 'later', why: 'there was no time left to look at it' } };
    // What was judged is what the server has now; the list may be a moment older.
    if (judged.head !== pull.headSha)
        return {
            swept,
            report,
            step: { kind: 'nothing', why: 'it has newer commits, which get a check of their own' },
        };
    return {
        swept,
        report,
        step: by === 'rerun' ? planRerun(swept, tipSince, checkNames.slice(1)) : planCheckRun(swept),
    };
}
/** Why the sweep is not done: each a sentence. */
function unknownsOf(entries, stopped, request) {
    const { by, checkNames: [checkName], } = request;
    const unknowns = [];
    const isLeft = ({ step, outcome }) => (step.kind === 'rerun' || step.kind === 'check-run') && (!outcome || outcome.kind === 'stop');
    const left = entries.filter(isLeft);
    if (stopped !== undefined && left.length > 0)
        unknowns.push(`The sweep stopped, because ${stopped}. Not brought up to date: ${numbersOf(left)}. The next sweep goes on with them.`);
    const later = entries.filter(({ step }) => step.kind === 'later');
    for (const why of new Set(later.map(({ step }) => ('why' in step ? step.why : ''))))
        unknowns.push(`Not settled: ${numbersOf(later.filter(({ step }) => 'why' in step && step.why === why))}, because ${why}. Sweep again.`);
    for (const { swept, outcome } of entries)
        if (outcome?.kind === 'refused')
            unknowns.push(`The check of #${swept.pull.number} could not be brought up to date. ${outcome.why} A new commit gets it a new check.`);
    const withMigrations = entries.filter(({ swept }) => swept.verdict !== undefined);
    if (by === 'rerun' &&
        withMigrations.length > 0 &&
        withMigrations.every(({ swept }) => swept.check === undefined))
        unknowns.push(`No open pull request has a check named "${checkName}". Name the job that checks pull requests in the input \`check-name\`.`);
    return unknowns;
}
function numbersOf(entries) {
    return entries.map(({ swept }) => `#${swept.pull.number}`).join(', ');
}

;// CONCATENATED MODULE: ./src/modes/sweep/sweep-for-action.js









const usualNames = { rerun: 'Migration Gate', 'check-run': 'Migration Gate (base)' };
/** `mode: sweep`: every open pull request of a branch is judged against its tip, and its check says so. */
async function sweepForAction(request) {
    const { event, inputs, server, run, directory, owned, second } = request;
    const started = performance.now();
    const client = await (0,action_client/* actionClient */._)(request);
    if (!client)
        throw new action_inputs/* InputError */.dz('A sweep needs a token: leave the `token` input as it is.');
    if (!['auto', 'embedded'].includes(inputs.postgres))
        throw new action_inputs/* InputError */.dz('Input `postgres` names an engine without a sandbox, but a sweep reads what strangers wrote with a token that may write: such code only meets the embedded engine. Leave `postgres` out.');
    const onUnknown = inputs['on-unknown'] ?? 'fail';
    const by = inputs['sweep-by'];
    const repository = `${server.owner}/${server.repo}`;
    const done = await sweep({
        client,
        source: (0,fetch/* githubSource */.jM)(server.url, repository, inputs.token),
        directory,
        owned,
        owner: server.owner,
        repo: server.repo,
        serverUrl: server.url,
        runUrl: run.url,
        baseRef: baseOf(event, inputs.base),
        only: event.kind === 'pull-request' ? event.pullRequest?.number : undefined,
        by,
        checkNames: checkNamesOf(inputs['check-name'] ?? usualNames[by]),
        pushed: event.kind === 'push' && event.pushedAt !== undefined
            ? { commit: event.headSha, at: event.pushedAt }
            : undefined,
        options: {
            config: inputs.config,
            // Hundreds of replays are for who asks for them.
            replay: inputs.replay ?? 'off',
            postgres: 'embedded',
            allowProduction: false,
            allowOtherDatabases: false,
            timeout: inputs.timeout,
            statementTimeout: inputs['statement-timeout'],
            onUnknown: inputs['on-unknown'],
            onNotChecked: inputs['on-not-checked'],
            allowEmpty: inputs['allow-empty'],
            // Whoever triggers a sweep: it judges what strangers wrote, beside a token that may write.
            trust: { author: 'stranger', token: 'writes' },
        },
        failOn: inputs['fail-on'],
        comment: inputs.comment !== false,
        second,
    }).catch(reasonOf);
    const seconds = Math.round(performance.now() - started) / 1000;
    if (typeof done === 'string')
        return { report: (0,run_check/* unknownReport */.DS)(done, seconds), onUnknown, source: source/* noSource */.T };
    const report = reportOf(done, seconds);
    return {
        report,
        onUnknown,
        source: source/* noSource */.T,
        own: pagesOf(done, report, { serverUrl: server.url, repository }),
    };
}
/** One a line: a name may have a comma in it. */
function checkNamesOf(text) {
    const [first = text, ...others] = text
        .split('\n')
        .map(name => name.trim())
        .filter(name => name !== '');
    return [first, ...others];
}
/** The branch that is swept: on a push to it that one. */
function baseOf(event, asked) {
    if (event.kind === 'merge-group' || event.kind === 'workflow-run')
        throw new action_inputs/* InputError */.dz(`A sweep can't run on "${event.name}": start it on push, schedule, workflow_dispatch or pull_request_target.`);
    if (asked !== undefined && (asked === 'none' || /^[0-9a-f]{40,64}$/.test(asked)))
        throw new action_inputs/* InputError */.dz('Input `base` must name a branch: pull requests are open for branches.');
    const pushed = event.kind === 'push' ? event.headRef : event.baseRef;
    const ref = asked === undefined ? pushed : asked.startsWith('refs/') ? asked : `refs/heads/${asked}`;
    if (ref?.startsWith('refs/heads/'))
        return ref;
    throw new action_inputs/* InputError */.dz(`The event "${event.name}" names no branch whose pull requests could be swept: set the input \`base\`.`);
}
/** Why nothing could be swept at all, where somebody can do something about it. */
async function reasonOf(error) {
    const { reason, said, status } = (0,refused/* refused */.J5)(error);
    const what = 'The open pull requests could not be listed';
    if ((0,refused/* hasNoRoute */.hK)(error))
        return `${what}: this server does not have GitHub’s GraphQL interface, which a sweep needs.`;
    switch (reason) {
        case 'rate-limit':
            return `${what}: GitHub's rate limit is reached. Sweep again later.`;
        case 'credentials':
            return `${what}: GitHub does not accept the token. Check the \`token\` input.`;
        case 'permission':
        case 'missing':
            return `${what}: the token may not read them (GitHub says: ${said}). Give the job \`permissions: pull-requests: read\`, \`checks: read\` and \`contents: read\`.`;
        case 'no answer':
            return `${what}: GitHub did not answer (${said}). Sweep again later.`;
        case 'other':
            return (0,run_check/* expectedReason */.LV)(error);
        default:
            return `${what}: GitHub answered ${status ?? 'with an error'} (${said}). Sweep again later.`;
    }
}
/** The sweep's own verdict: is everything looked at and said? What is wrong with a pull request is that one's. */
function reportOf({ tip, entries, unknowns }, seconds) {
    const brought = entries.filter(({ swept }) => swept.verdict !== undefined).length;
    return {
        ...(0,run_check/* unknownReport */.DS)('', seconds),
        verdict: unknowns.length > 0 ? 'unknown' : 'pass',
        unknowns,
        notices: [...new Set(entries.flatMap(({ note }) => note ?? []))],
        coverage: {
            base: { name: tip.name, commit: tip.commit, date: tip.date, fetched: tip.fetched },
            head: { name: `${(0,wording/* plural */.LS)(brought, 'open pull request')} with migrations`, commit: null },
            conflicts: [],
            histories: [],
            engine: null,
        },
    };
}


/***/ }),

/***/ 44775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need its place beside the bundle. */
const version = '0.1.0';
const homepage = 'https://github.com/migration-gate/migration-gate';
/** Ids of ours are of letters and hyphens; of nothing else a link is made. */
function isRuleId(id) {
    return /^[a-z-]+$/.test(id);
}
/** What is said of a rule on the web. */
function rulePage(id) {
    return `${homepage}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 10118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepOneComment)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _github_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37688);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86778);



/** Keeps one comment of an issue or a pull request: written once though answers get lost, edited only for news. */
async function keepOneComment(client, at, { isIt, next, second }) {
    const find = async () => (await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .issueComments */ .ar)(client, at)).find(isIt);
    const existing = await find();
    const body = next(existing?.body);
    if (body === undefined)
        return;
    const { owner, repo, number } = at;
    if (existing) {
        // Writing the same text twice is no harm, so this one may be sent again by itself.
        await client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
        return;
    }
    await (0,_github_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        create: async () => {
            const call = { owner, repo, issue_number: number, body, request: { retries: 0 } };
            await client.rest.issues.createComment(call);
            return true;
        },
        find: async () => ((await find()) ? true : undefined),
        pause: attempt => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(attempt * second),
    });
}


/***/ }),

/***/ 49929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
/* unused harmony export renderComment */
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47532);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4087);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76345);
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19321);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22275);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8368);







/** GitHub takes 65,536 characters; what it adds when it quotes or mails must fit as well. */
const commentBudget = 60_000;
/** The one comment of a pull request: written when there is something to say, and kept true from then on. */
function planComment(report, existing, options) {
    if (existing === undefined)
        return saysSomething(report) || options.always
            ? { kind: 'create', body: renderComment(report, options, 'Nothing to report.') }
            : { kind: 'none' };
    const body = renderComment(report, options);
    const same = [body, renderComment(report, options, 'Nothing to report.')].map(_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryDigest */ .fo);
    // What a sweep has put above it was about an earlier base than this run's, or is part of this report.
    return (0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepMarked */ .TK)(existing.body) === undefined && same.includes((0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryDigest */ .fo)(existing.body))
        ? { kind: 'unchanged', id: existing.id }
        : { kind: 'update', id: existing.id, body };
}
/** A clean pull request gets no comment, unless one is asked for. */
function saysSomething(report) {
    return report.verdict !== 'pass' || (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .arrange */ .NL)(report.findings).introduced.length > 0;
}
/** `clear` is what stands in a comment where there is nothing to say. */
function renderComment(report, options, clear = 'All clear: what was reported here before is resolved.') {
    const { base, head } = report.coverage;
    // Seconds and ages differ at every run: they are no news, so they are no part of what the digest covers.
    const said = document(report, options, clear, `${base.commit} ${head.commit}`);
    return `${document(report, options, clear, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageSentence */ .Qc)(report, options.now))}\n\n${(0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryMark */ .qB)(said)}\n`;
}
function document(report, { links }, clear, coverage) {
    if (!saysSomething(report))
        return `${(0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentVerdict */ .l)(report)}\n\n${clear}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(coverage, 1000))}`;
    return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDocument */ .y)(report, {
        links: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linkContext */ .eQ)(report, links),
        measure: _budget_js__WEBPACK_IMPORTED_MODULE_6__/* .inCharacters */ .E6,
        budget: commentBudget - 200,
        coverage,
        rest: 'The job summary has them all.',
    });
}


/***/ }),

/***/ 22275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ stateMark),
/* harmony export */   Oh: () => (/* binding */ stateMarked),
/* harmony export */   TK: () => (/* binding */ sweepMarked),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   fo: () => (/* binding */ summaryDigest),
/* harmony export */   hn: () => (/* binding */ findingMark),
/* harmony export */   iV: () => (/* binding */ findingMarked),
/* harmony export */   k8: () => (/* binding */ sweepMark),
/* harmony export */   n0: () => (/* binding */ summaryMarkOf),
/* harmony export */   nU: () => (/* binding */ findingsMarked),
/* harmony export */   qB: () => (/* binding */ summaryMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Hidden comments that say what of ours a text is. A marker alone proves nothing, anybody can write one: the author
 * decides as well (see github/identity.ts).
 */
/** Only at the very end: what stands before is a stranger's text, which may quote any marker. */
const summaryMarker = /<!-- migration-gate:summary ([0-9a-f]{16}) -->\s*$/;
/** Its heading, with the sign of the verdict; or what a sweep has put above it. */
const summaryBeginning = /^(?:### (?:✅|❌|❓) |<!-- migration-gate:sweep )/u;
const findingMarker = /^<!-- migration-gate:finding ([0-9a-f]{8,64})(?: ([0-9a-f]{16}|gone))? -->$/;
function summaryMark(content) {
    return `<!-- migration-gate:summary ${digest(content)} -->`;
}
/** The digest of what a summary comment says; undefined where it is none, but a text that quotes the mark of one. */
function summaryDigest(body) {
    return summaryBeginning.test(body) ? summaryMarker.exec(body)?.[1] : undefined;
}
/** The mark itself, as it stands in a summary comment. */
function summaryMarkOf(body) {
    return summaryMarker.exec(body)?.[0].trimEnd();
}
/** At the very beginning of a summary comment to which a sweep has added. */
function sweepMark(state) {
    return `<!-- migration-gate:sweep ${state} -->`;
}
function sweepMarked(body) {
    return /^<!-- migration-gate:sweep ([0-9a-z]+) -->/.exec(body)?.[1];
}
/** With what a comment says, or that it was said to be gone; without, where only its being there counts. */
function findingMark(fingerprint, state) {
    return `<!-- migration-gate:finding ${fingerprint}${state === undefined ? '' : ` ${state}`} -->`;
}
/** For texts of other kinds, of which one place has one: what state they speak of. */
function stateMark(kind, state) {
    return `<!-- migration-gate:${kind} ${state} -->`;
}
/** The state that a text of ours speaks of; undefined where it is none of this kind. */
function stateMarked(kind, body) {
    const text = body.trimEnd();
    const start = text.lastIndexOf(`<!-- migration-gate:${kind} `);
    return start < 0 ? undefined : /^<!-- migration-gate:\w+ ([^<>]+) -->$/.exec(text.slice(start))?.[1];
}
/** Commits differ at every push, and are no news. */
function contentDigest(body) {
    return digest(body
        .replaceAll('\r\n', '\n')
        .trim()
        .replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, 'commit'));
}
/** What the mark of a comment at a line says. */
function findingMarked(body) {
    const last = markers(body).at(-1);
    return last?.[1] === undefined ? undefined : { fingerprint: last[1], state: last[2] };
}
function findingsMarked(body) {
    return markers(body).map(match => match[1] ?? '');
}
/** The marks that end a body, in their order. */
function markers(body) {
    const found = [];
    let rest = body.trimEnd();
    for (;;) {
        const start = rest.lastIndexOf('<!--');
        const mark = start < 0 ? null : findingMarker.exec(rest.slice(start));
        if (!mark)
            return found.reverse();
        // A mark with the digest of another text was copied: every workflow of a repository writes under one name.
        if (!isOf(mark, rest.slice(0, start)))
            return [];
        found.push(mark);
        rest = rest.slice(0, start).trimEnd();
    }
}
function isOf([, , state], text) {
    if (state === undefined || state === 'gone')
        return true;
    return contentDigest(text) === state;
}
function digest(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
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


/***/ })

};
