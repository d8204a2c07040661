export const id = 5372;
export const ids = [5372,2083];
export const modules = {

/***/ 79070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ fetchInto),
/* harmony export */   N0: () => (/* binding */ fetchUntil),
/* harmony export */   jM: () => (/* binding */ githubSource),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure),
/* harmony export */   sl: () => (/* binding */ fetchEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32083);



const remote = 'gate';
/** Makes one git process know the source as a promisor, so that a merge may look into a file that is not here yet. */
function fetchEnvironment(source) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.configEnvironment)([
        ...source.config,
        [`remote.${remote}.url`, source.url],
        [`remote.${remote}.promisor`, 'true'],
        [`remote.${remote}.partialclonefilter`, 'blob:none'],
        ['extensions.partialClone', remote],
        ['core.hooksPath', '/dev/null'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
    ]);
}
/** The source of a GitHub repository with a token, which goes by environment and never by argument. */
function githubSource(serverUrl, repository, token) {
    const server = serverUrl.replace(/\/+$/, '');
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        url: `${server}/${repository}`,
        config: token ? [[`http.${server}/.extraheader`, `AUTHORIZATION: basic ${credentials}`]] : [],
    };
}
/** A store's settings and refs are written while it fetches: one fetch waits for the other. */
const fetching = new WeakMap();
/** Fetches into the store, commits and trees only, and answers with the commits that the refs stand for. */
function fetchInto(...call) {
    const [store] = call;
    const done = (fetching.get(store) ?? Promise.resolve()).then(() => fetchAlone(...call));
    fetching.set(store, done.catch(() => { }));
    return done;
}
async function fetchAlone(store, source, wanted, options = {}) {
    const configFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory, 'config');
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(configFile);
    const isRef = (name) => name.startsWith('refs/');
    const specs = wanted.map((name, i) => (isRef(name) ? `+${name}:refs/gate/${i}` : name));
    try {
        await store.git([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--recurse-submodules=no',
            ...(options.depth ? [`--depth=${options.depth}`] : []),
            '--filter=blob:none',
            ...(options.blobs ? ['--stdin'] : []),
            remote,
            ...(options.blobs ? [] : specs),
        ], {
            env: {
                ...fetchEnvironment(source),
                ...(options.blobs ? withSetting(source, 'fetch.negotiationAlgorithm', 'noop') : {}),
            },
            ...(options.blobs ? { input: `${specs.join('\n')}\n` } : {}),
        });
        if (options.blobs)
            return [];
        return await commitsOf(store, wanted.map((name, i) => (isRef(name) ? `refs/gate/${i}` : name)));
    }
    finally {
        // `fetch --filter` writes a promisor into the config: reading would then fetch file by file.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(configFile, config);
    }
}
/** The commits that names stand for, told by one process. */
async function commitsOf(store, names) {
    const args = ['cat-file', '--batch-check=%(objectname)'];
    const { stdout } = await store.git(args, { input: names.map(name => `${name}^{commit}\n`).join('') });
    const answers = stdout.toString().trimEnd().split('\n');
    return names.map((name, i) => {
        const commit = answers[i] ?? '';
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            throw new _run_js__WEBPACK_IMPORTED_MODULE_2__.GitError(args, `${name}: ${commit}`);
        return commit;
    });
}
function withSetting(source, key, value) {
    return fetchEnvironment({ ...source, config: [...source.config, [key, value]] });
}
/** All of a history, in git's own words for `--unshallow`. */
const unlimited = 2147483647;
/**
 * Fetches, and deepens a shallow clone's histories until `met` says that they do. A whole clone is never fetched
 * into with a depth: that would cut what it has.
 */
async function fetchUntil(store, source, wanted, met) {
    if (!store.shallow)
        return fetchInto(store, source, wanted);
    let commits = [];
    for (const depth of [64, 1024, unlimited]) {
        commits = await fetchInto(store, source, wanted, { depth });
        if (await met(commits))
            break;
    }
    return commits;
}
/** Why a fetch failed, as a sentence that says what to do. */
function explainFetchFailure(error, url) {
    const says = error.stderr.trim().split('\n').at(-1) ?? '';
    if (/couldn't find remote ref|not our ref|no such ref/i.test(error.stderr)) {
        return `${url} has no such ref any more (git says: ${says}).`;
    }
    if (/authentication|403|401|permission|denied|could not read username/i.test(error.stderr)) {
        return `Reading ${url} was refused (git says: ${says}). Give the job \`permissions: contents: read\` and pass its token.`;
    }
    return `Fetching from ${url} failed (git says: ${says}).`;
}


/***/ }),

/***/ 90158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitTree),
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/object-store.js
var object_store = __webpack_require__(25871);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
;// CONCATENATED MODULE: ./src/git/check-out.js




let count = 0;
/**
 * Writes files into an empty directory as a checkout would: symbolic links, executable bits, line ends and filters
 * included. The index lies in the temporary repository, so that the user's clone never hears of it.
 */
async function checkOut(store, files, directory) {
    await fetchMissing(store, [...new Set(files.map(({ oid }) => oid))]);
    const env = {
        GIT_INDEX_FILE: (0,external_node_path_.join)(store.directory, `check-out-index-${++count}`),
        GIT_WORK_TREE: directory,
        ...(0,run.configEnvironment)([
            ['core.bare', 'false'],
            ['core.fsmonitor', 'false'],
            ['core.hooksPath', '/dev/null'],
        ]),
    };
    const call = { env, cwd: directory };
    const listing = files.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`).join('');
    await store.git(['update-index', '-z', '--add', '--index-info'], { ...call, input: listing });
    await store.git(['checkout-index', '--all', '--force', '--quiet'], call);
}
/** In one go: checkout-index would fetch them one by one. */
async function fetchMissing(store, oids) {
    const { stdout } = await store.git(['cat-file', '--batch-check', '--buffer'], {
        input: `${oids.join('\n')}\n`,
    });
    const missing = stdout
        .toString('latin1')
        .split('\n')
        .flatMap(line => (line.endsWith(' missing') ? line.slice(0, -' missing'.length) : []));
    if (missing.length === 0)
        return;
    if (!store.source) {
        throw new object_store.MissingObjects(`${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`);
    }
    await (0,fetch/* fetchInto */.DL)(store, store.source, missing, { blobs: true });
}

;// CONCATENATED MODULE: ./src/git/git-tree.js

/** The files of one revision, from git objects. */
class GitTree {
    name;
    files;
    #store;
    #byDirectory;
    #byPath;
    constructor(name, files, store) {
        this.name = name;
        this.files = files;
        this.#store = store;
    }
    inDirectory(directory) {
        if (!this.#byDirectory) {
            this.#byDirectory = new Map();
            for (const file of this.files) {
                const parent = file.path.slice(0, Math.max(file.path.lastIndexOf('/'), 0));
                const siblings = this.#byDirectory.get(parent);
                if (siblings)
                    siblings.push(file);
                else
                    this.#byDirectory.set(parent, [file]);
            }
        }
        return this.#byDirectory.get(directory) ?? [];
    }
    file(path) {
        this.#byPath ??= new Map(this.files.map(file => [file.path, file]));
        return this.#byPath.get(path);
    }
    read(files) {
        return this.#store.readBlobs(files.map(file => file.oid));
    }
    /** Writes the files into an empty directory. */
    checkOut(directory) {
        return checkOut(this.#store, this.files, directory);
    }
    async readText(file) {
        const blobs = await this.read([file]);
        return decode(blobs.get(file.oid));
    }
}
/** UTF-8 as git hosts show it; a byte that is none becomes U+FFFD, so that no offset is lost. */
function decode(blob) {
    return blob?.toString('utf8') ?? '';
}


/***/ }),

/***/ 59650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   SI: () => (/* binding */ parseMergeTree),
/* harmony export */   mF: () => (/* binding */ addStage)
/* harmony export */ });
/**
 * Reads `git merge-tree --write-tree -z --messages`: the tree, then the conflicted stages, then an empty entry and
 * messages for people. https://git-scm.com/docs/git-merge-tree#OUTPUT
 */
function parseMergeTree(output, conflicted) {
    const [tree = '', ...entries] = output.toString('utf8').split('\0');
    const conflicts = new Map();
    if (conflicted) {
        for (const entry of entries) {
            if (entry === '')
                break;
            addStage(conflicts, entry);
        }
    }
    return { tree: tree.trim(), conflicts: [...conflicts.values()] };
}
/** One of the up to three versions that `git merge-tree` lists of a path in conflict: "mode oid stage<TAB>path". */
function addStage(conflicts, entry) {
    const tab = entry.indexOf('\t');
    const [mode = '', oid = '', stage = ''] = entry.slice(0, tab).split(' ');
    const path = entry.slice(tab + 1);
    const conflict = conflicts.get(path) ?? { path };
    const file = { path, oid, mode };
    if (stage === '1')
        conflict.ancestor = file;
    else if (stage === '2')
        conflict.base = file;
    else
        conflict.head = file;
    conflicts.set(path, conflict);
}
/**
 * The merged files with conflicts side by side: what both sides added stands there twice, once as base has it and
 * once as the change has it; where one side edited or deleted, the change's version stands.
 */
function sideBySide(merged, conflicts) {
    if (conflicts.length === 0)
        return [...merged];
    const conflicted = new Set(conflicts.map(conflict => conflict.path));
    const files = merged.filter(file => !conflicted.has(file.path));
    for (const { ancestor, base, head } of conflicts) {
        if (!ancestor && base && base.oid !== head?.oid)
            files.push(base);
        if (head)
            files.push(head);
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 25871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MissingObjects: () => (/* binding */ MissingObjects),
/* harmony export */   ObjectStore: () => (/* binding */ ObjectStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79070);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90158);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59650);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32083);








/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
class MissingObjects extends Error {
}
/** Author of the commits that only ever live in the temporary repository. */
const identity = {
    GIT_AUTHOR_NAME: 'migration-gate',
    GIT_AUTHOR_EMAIL: 'migration-gate@localhost',
    GIT_COMMITTER_NAME: 'migration-gate',
    GIT_COMMITTER_EMAIL: 'migration-gate@localhost',
};
/**
 * A temporary bare repository that borrows the user's objects through `objects/info/alternates`. Merging writes
 * objects and fetching writes refs and config: here they do no harm, and the user's clone stays as it is.
 */
class ObjectStore {
    /** Is the history that is here cut off somewhere? Then fetching has to deepen it. */
    shallow;
    directory;
    objectFormat;
    source;
    #blobs = new Map();
    #trees = new Map();
    constructor(shallow, directory, objectFormat, source) {
        this.shallow = shallow;
        this.directory = directory;
        this.objectFormat = objectFormat;
        this.source = source;
    }
    /**
     * `repository`: whose objects to borrow; a job without a checkout has none. `source`: where missing objects may be
     * fetched from; without one nothing is ever fetched.
     */
    static async open(repository, source) {
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'migration-gate-'));
        const objectFormat = repository?.objectFormat ?? 'sha1';
        const sha256 = objectFormat !== 'sha1';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'objects', 'info'), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'refs'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'config'), `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n${sha256 ? `[extensions]\n\tobjectformat = ${objectFormat}\n` : ''}`);
        if (repository)
            await borrow(repository, directory);
        return new ObjectStore(repository?.shallow ?? true, directory, objectFormat, source);
    }
    /** A store of its own on top of this one, so that another process may fetch into it. */
    beside() {
        const { directory, shallow, source } = this;
        return ObjectStore.open({ commonDirectory: directory, shallow, objectFormat: this.objectFormat }, source);
    }
    /** What another process needs to use this store. Whoever opened it disposes of it. */
    get address() {
        const { directory, shallow, objectFormat, source } = this;
        return { directory, shallow, objectFormat, source };
    }
    static at({ shallow, directory, objectFormat, source }) {
        return new ObjectStore(shallow, directory, objectFormat, source);
    }
    async [Symbol.asyncDispose]() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.directory, { recursive: true, force: true, maxRetries: 3 });
    }
    git(args, call = {}) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_6__.runGit)([`--git-dir=${this.directory}`, ...args], {
            cwd: this.directory,
            ...call,
            env: { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_6__.configEnvironment)([['core.hooksPath', '/dev/null']]), ...identity, ...call.env },
        });
    }
    async has(object) {
        const answer = await this.git(['cat-file', '-e', object], { accept: [1, 128] });
        return answer.code === 0;
    }
    /** Fetches refs or commits (`refs/heads/main`, an object id), and answers with the commits they stand for. */
    async fetch(wanted) {
        if (!this.source)
            throw new MissingObjects('Fetching was not asked for.');
        return (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchInto */ .DL)(this, this.source, wanted);
    }
    /** The best common ancestor; deepens a shallow history while it may be told to. */
    async mergeBase(one, other) {
        const answer = await this.git(['merge-base', one, other], { accept: [1, 128] });
        const commit = answer.stdout.toString().trim();
        return answer.code === 0 && commit !== '' ? commit : undefined;
    }
    async commitDate(commit) {
        const answer = await this.git(['show', '-s', '--format=%cI', commit]);
        return answer.stdout.toString().trim();
    }
    async filesOf(treeish) {
        const known = this.#trees.get(treeish);
        if (known)
            return known;
        const answer = await this.git(['ls-tree', '-r', '-z', '--full-tree', treeish], {
            env: this.source ? (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchEnvironment */ .sl)(this.source) : {},
        });
        const files = parseLsTree(answer.stdout);
        this.#trees.set(treeish, files);
        return files;
    }
    async tree(name, treeish) {
        return new _git_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .GitTree */ .x(name, await this.filesOf(treeish), this);
    }
    /** What git says merging gives. Rename detection may have to look into files that a blob-less clone lacks. */
    async merge(base, head) {
        const answer = await this.git(['merge-tree', '--write-tree', '-z', '--messages', base, head], {
            accept: [1],
            env: this.source ? (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchEnvironment */ .sl)(this.source) : {},
        });
        return (0,_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMergeTree */ .SI)(answer.stdout, answer.code === 1);
    }
    /** Commits of trees, written by one process. */
    async commitTrees(commits) {
        if (commits.length === 0)
            return [];
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.directory, 'commits-'));
        const who = `${identity.GIT_AUTHOR_NAME} <${identity.GIT_AUTHOR_EMAIL}> 0 +0000`;
        const paths = await Promise.all(commits.map(async ({ tree, parents }, i) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, String(i));
            const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`)];
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, `${lines.join('\n')}\nauthor ${who}\ncommitter ${who}\n\nlanded\n`);
            return path;
        }));
        const answer = await this.git(['hash-object', '-t', 'commit', '-w', '--stdin-paths', '--no-filters'], {
            input: `${paths.join('\n')}\n`,
        });
        return answer.stdout.toString().trim().split('\n');
    }
    async commitTree(tree, parent) {
        const answer = await this.git(['commit-tree', tree, '-p', parent, '-m', 'working tree']);
        return answer.stdout.toString().trim();
    }
    /** The bytes of many blobs with one `git cat-file --batch`; those that a blob-less clone lacks come in one fetch. */
    async readBlobs(oids) {
        const wanted = [...new Set(oids)];
        await this.#load(wanted.filter(oid => !this.#blobs.has(oid)));
        const missing = wanted.filter(oid => !this.#blobs.has(oid));
        if (missing.length > 0) {
            if (!this.source) {
                throw new MissingObjects(`${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`);
            }
            await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchInto */ .DL)(this, this.source, missing, { blobs: true });
            await this.#load(missing);
            const still = missing.filter(oid => !this.#blobs.has(oid));
            if (still.length > 0)
                throw new MissingObjects(`${still.length} file contents can't be fetched (${still[0]}, …).`);
        }
        return new Map(wanted.map(oid => [oid, this.#blobs.get(oid) ?? Buffer.alloc(0)]));
    }
    async #load(oids) {
        if (oids.length === 0)
            return;
        const { stdout } = await this.git(['cat-file', '--batch', '--buffer'], { input: `${oids.join('\n')}\n` });
        let at = 0;
        while (at < stdout.length) {
            const end = stdout.indexOf(10, at);
            const [oid = '', type = '', size = ''] = stdout.toString('latin1', at, end).split(' ');
            at = end + 1;
            if (type === 'missing')
                continue;
            const length = Number(size);
            if (!Number.isInteger(length))
                throw new _run_js__WEBPACK_IMPORTED_MODULE_6__.GitError(['cat-file', '--batch'], `an unexpected answer for ${oid}`);
            this.#blobs.set(oid, stdout.subarray(at, at + length));
            at += length + 1;
        }
    }
}
async function borrow(repository, directory) {
    // A path in double quotes is unquoted as C does it: any byte may be in it.
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.commonDirectory, 'objects')
        .replace(/["\\]/g, '\\$&')
        .replaceAll('\n', '\\n');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'objects', 'info', 'alternates'), `"${objects}"\n`);
    const cut = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.commonDirectory, 'shallow');
    if (repository.shallow && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cut))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(cut, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'shallow'));
}
function parseLsTree(output) {
    const files = [];
    for (const line of output.toString('utf8').split('\0')) {
        const tab = line.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', type = '', oid = ''] = line.slice(0, tab).split(' ');
        if (type === 'blob')
            files.push({ path: line.slice(tab + 1), oid, mode });
    }
    return files;
}


/***/ }),

/***/ 32083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitError: () => (/* binding */ GitError),
/* harmony export */   configEnvironment: () => (/* binding */ configEnvironment),
/* harmony export */   runGit: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** git said no, or can't be started. `stderr` is git's own words. */
class GitError extends Error {
    args;
    stderr;
    constructor(args, stderr, options) {
        super(`git ${args.join(' ')}: ${stderr.trim() || 'failed'}`, options);
        this.args = args;
        this.stderr = stderr;
    }
}
/**
 * What of the caller's environment git gets: nothing that points it at another repository (a hook that runs the
 * gate has GIT_DIR and GIT_INDEX_FILE set), and nothing that could make it wait for an answer.
 */
function environment(extra) {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (!name.startsWith('GIT_') || name.startsWith('GIT_SSH') || name.startsWith('GIT_CONFIG_'))
            env[name] = value;
    }
    return { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...extra };
}
/** Settings for one git process by environment, on top of those that the caller's environment already carries. */
function configEnvironment(settings) {
    const before = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const env = { GIT_CONFIG_COUNT: String(before + settings.length) };
    settings.forEach(([key, value], i) => {
        env[`GIT_CONFIG_KEY_${before + i}`] = key;
        env[`GIT_CONFIG_VALUE_${before + i}`] = value;
    });
    return env;
}
/** Runs git without a shell. Throws GitError where it exits with a code that was not accepted. */
async function runGit(args, call = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
        cwd: call.cwd,
        env: environment(call.env ?? {}),
        stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout?.on('data', (chunk) => stdout.push(chunk));
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    // A git that fails early closes its input: the exit code tells what is the matter, not EPIPE.
    child.stdin?.on('error', () => { });
    child.stdin?.end(call.input);
    const code = await new Promise((resolve, reject) => {
        child.on('error', cause => {
            const hint = 'code' in cause && cause.code === 'ENOENT' && !call.cwd ? 'git is not installed' : cause.message;
            reject(new GitError(args, hint, { cause }));
        });
        child.on('close', (exit, signal) => resolve(exit ?? (signal ? 128 : 1)));
    });
    const answer = { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
    if (code !== 0 && !call.accept?.includes(code))
        throw new GitError(args, answer.stderr);
    return answer;
}


/***/ })

};
