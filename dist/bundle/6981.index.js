export const id = 6981;
export const ids = [6981];
export const modules = {

/***/ 72941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ tryingAgain),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure)
/* harmony export */ });
/* unused harmony export fetchFailure */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32083);


/**
 * What git's own words are about, which it says in English here (`LC_ALL=C`). It has the same exit code for all of
 * them, so this table is the one place where they are read.
 */
const signs = [
    ['local', /no space left on device|read-only file system|disk quota exceeded/i],
    ['no-ref', /couldn't find remote ref|not our ref|no such ref|unadvertised object/i],
    [
        'refused',
        /authentication failed|could not read (?:username|password)|permission denied|access denied|host key verification failed|transport '\w{0,40}' not allowed/i,
    ],
    [
        'no-repository',
        /\brepository\b[^\n]{0,400}\bnot found|does not appear to be a git repository|no such file or directory/i,
    ],
    [
        'unreachable',
        /could not resolve (?:host|proxy|hostname)|name or service not known|unknown protocol|unsupported protocol|ssl certificate problem/i,
    ],
];
/** Answers of HTTP that another try does not change. */
const final = {
    401: 'refused',
    403: 'refused',
    404: 'no-repository',
    407: 'refused',
    410: 'no-repository',
};
function fetchFailure({ stderr }) {
    const lines = stderr.trim().split('\n');
    const said = lines.find(line => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
    const status = Number(/The requested URL returned error: (\d{3})/.exec(stderr)?.[1] ?? Number.NaN);
    if (!Number.isNaN(status))
        return { kind: final[status] ?? 'passing', status, said };
    const kind = signs.find(([, sign]) => sign.test(stderr))?.[0] ?? 'passing';
    return { kind, said };
}
/** Milliseconds before another try: servers that are restarted are back by then. */
const pauses = [1000, 4000];
/** Tries up to three times, unless the answer is final or the run is over. */
async function tryingAgain(attempt) {
    for (const pause of pauses) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof _run_js__WEBPACK_IMPORTED_MODULE_1__.GitError) || fetchFailure(error).kind !== 'passing')
                throw error;
            await pausing(pause);
        }
    }
    return attempt();
}
async function pausing(milliseconds) {
    const signal = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.gitSignal)();
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {});
    }
    catch (cause) {
        throw new _run_js__WEBPACK_IMPORTED_MODULE_1__.GitAbortedError('git was not started again: the run is over.', { cause });
    }
}
/** Why a fetch failed, as a sentence that says what to do. */
function explainFetchFailure(error, url) {
    const { kind, said } = fetchFailure(error);
    const says = `git says: ${said}`;
    switch (kind) {
        case 'no-ref':
            return `${url} has no such ref any more (${says}).`;
        case 'refused':
            return `Reading ${url} was refused (${says}). Check your credentials; in a job, set \`permissions: contents: read\` and pass its token.`;
        case 'no-repository':
            return `There is no repository at ${url}, or it is hidden from you (${says}). Check the address; in a job, set \`permissions: contents: read\` and pass its token.`;
        case 'unreachable':
            return `${url} can't be reached (${says}). Check the address and the network.`;
        case 'local':
            return `What ${url} gave could not be written here (${says}). Make room, or name another directory in TMPDIR.`;
        case 'passing':
            return `Fetching from ${url} failed ${pauses.length + 1} times (${says}). Run it again once the server is well.`;
    }
}


/***/ }),

/***/ 79070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ fetchInto),
/* harmony export */   N0: () => (/* binding */ fetchUntil),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   jM: () => (/* binding */ githubSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35080);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69155);
/* harmony import */ var _fetch_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72941);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32083);






/** The source of a GitHub repository with a token, which goes by environment and never by argument. */
function githubSource(serverUrl, repository, token) {
    const server = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .fC)(serverUrl, '/');
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
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--recurse-submodules=no',
        ...(options.depth ? [`--depth=${options.depth}`] : []),
        '--filter=blob:none',
        ...(options.blobs ? ['--stdin'] : []),
        _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i,
        ...(options.blobs ? [] : specs),
    ];
    try {
        await (0,_fetch_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tryingAgain */ .gy)(() => store.git(args, {
            source,
            ...(options.blobs
                ? {
                    settings: [['fetch.negotiationAlgorithm', 'noop']],
                    input: `${specs.join('\n')}\n`,
                }
                : {}),
        }));
        if (options.blobs)
            return [];
        return await commitsOf(store, wanted.map((name, i) => (isRef(name) ? `refs/gate/${i}` : name)));
    }
    finally {
        // `fetch --filter` writes a promisor into the config: reading would then fetch file by file.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(configFile, config);
    }
}
/** The names that the source has of these refs, with the objects that they stand for. Asks nothing else of it. */
async function refsOf(store, source, patterns) {
    const { stdout } = await (0,_fetch_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tryingAgain */ .gy)(() => store.git(['ls-remote', '--refs', _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i, ...patterns], { source }));
    return new Map(stdout
        .toString()
        .split('\n')
        .flatMap(line => {
        const [object, name] = line.split('\t');
        return object && name ? [[name, object]] : [];
    }));
}
/** The commits that names stand for, recognised by one process. */
async function commitsOf(store, names) {
    const args = ['cat-file', '--batch-check=%(objectname)'];
    const { stdout } = await store.git(args, { input: names.map(name => `${name}^{commit}\n`).join('') });
    const answers = stdout.toString().trimEnd().split('\n');
    return names.map((name, i) => {
        const commit = answers[i] ?? '';
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            throw new _run_js__WEBPACK_IMPORTED_MODULE_4__.GitError(args, `${name}: ${commit}`);
        return commit;
    });
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


/***/ }),

/***/ 33755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79070);
/* harmony import */ var _missing_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98719);



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
    async readText(file, most) {
        const blobs = await this.#store.readBlobs([file.oid], most);
        return decode(blobs.get(file.oid));
    }
}
/** UTF-8 as git hosts show it; a byte that is none becomes U+FFFD, so that no offset is lost. */
function decode(blob) {
    return blob?.toString('utf8') ?? '';
}
let count = 0;
/**
 * Writes files into an empty directory as a checkout would: symbolic links, executable bits, line ends and filters
 * included. The index lies in the temporary repository, so that the user's clone never hears of it.
 */
async function checkOut(store, files, directory) {
    await fetchMissing(store, [...new Set(files.map(({ oid }) => oid))]);
    const env = {
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.directory, `check-out-index-${++count}`),
        GIT_WORK_TREE: directory,
    };
    const call = { env, cwd: directory, settings: [['core.bare', 'false']] };
    const listing = files.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`).join('');
    await store.git(['update-index', '-z', '--add', '--index-info'], { ...call, input: listing });
    // With the times of the files in the index, only those that somebody writes to are read again afterwards.
    await store.git(['checkout-index', '--all', '--force', '--quiet', '--index'], call);
    const paths = async (...args) => (await store.git(args, call)).stdout
        .toString('utf8')
        .split('\0')
        .filter(path => path !== '');
    return {
        async written() {
            // A file that was written again as it was is no difference: that is what refreshing finds out.
            await store.git(['update-index', '-q', '--refresh'], { ...call, accept: [1] });
            return {
                changed: await paths('diff-files', '--name-only', '-z'),
                added: await paths('ls-files', '--others', '--exclude-standard', '-z'),
            };
        },
    };
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
        throw new _missing_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingObjectsError */ .J(`${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`);
    }
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchInto */ .DL)(store, store.source, missing, { blobs: true });
}


/***/ }),

/***/ 59650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 98719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MissingObjectsError)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
class MissingObjectsError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}


/***/ }),

/***/ 66981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ObjectStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/limits.js
var limits = __webpack_require__(80707);
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
;// CONCATENATED MODULE: ./src/git/blobs.js




/** What stands in the store under an object's name is not that object. */
class DamagedObjectError extends expected_error/* ExpectedError */.D {
}
/** The contents of files, each read once and within limits. */
class Blobs {
    #reader;
    #blobs = new Map();
    /** Base's own, which may be larger. */
    #own = new Set();
    /** What will be read next, by how large a blob may be. */
    #waiting = new Map();
    /** Bytes read so far of what base has not. */
    #foreignBytes = 0;
    constructor(reader) {
        this.#reader = reader;
    }
    get(oid) {
        return this.#blobs.get(oid);
    }
    /** Of those, which were not read yet? */
    lacking(oids) {
        return oids.filter(oid => !this.#blobs.has(oid));
    }
    addOwn(oids) {
        for (const oid of oids)
            this.#own.add(oid);
    }
    /** Both sides of a comparison ask for much the same at the same time: all that ask now get one answer. */
    loadTogether(oids, most) {
        if (oids.length === 0)
            return Promise.resolve();
        let next = this.#waiting.get(most);
        if (!next) {
            const together = new Set();
            const read = new Promise(resolve => setImmediate(resolve)).then(() => {
                this.#waiting.delete(most);
                return this.load([...together], most);
            });
            next = { oids: together, read };
            this.#waiting.set(most, next);
        }
        for (const oid of oids)
            next.oids.add(oid);
        return next.read;
    }
    /** Sizes first: what is too large is never brought into memory. */
    async load(oids, most) {
        if (oids.length === 0)
            return;
        const sizes = await this.#reader.ask(oids.map(oid => `info ${oid}`));
        const readable = this.#withinLimits(sizes.toString('latin1'), most);
        if (readable.length > 0)
            this.#take(await this.#reader.ask(readable.map(oid => `contents ${oid}`)));
    }
    #take(contents) {
        let at = 0;
        while (at < contents.length) {
            const end = contents.indexOf(10, at);
            const [oid = '', type = '', size = ''] = contents.toString('latin1', at, end).split(' ');
            const length = Number(size);
            if (!Number.isInteger(length) || size === '')
                throw new run.GitError(['cat-file', '--batch-command'], `an unexpected answer for ${oid}`);
            const bytes = contents.subarray(end + 1, end + 1 + length);
            if (idOf(type, bytes, oid.length) !== oid)
                throw new DamagedObjectError(`The file content ${oid} is damaged in this clone: its bytes are others than those that were committed. Find out more with \`git fsck\`, and clone again.`);
            this.#blobs.set(oid, bytes);
            at = end + 1 + length + 1;
        }
    }
    /** Those that may be read, of lines such as "ID blob 42" and "ID missing". */
    #withinLimits(answer, most) {
        return answer.split('\n').flatMap(line => {
            const [oid = '', , size = ''] = line.split(' ');
            if (!/^\d+$/.test(size))
                return [];
            const reason = this.#beyond(oid, Number(size), most);
            if (reason !== undefined)
                this.#blobs.set(oid, (0,limits/* notRead */.Qk)(reason));
            return reason === undefined ? [oid] : [];
        });
    }
    #beyond(oid, size, most) {
        const own = this.#own.has(oid);
        const limit = own ? Math.max(most, limits/* limits */.Fy.ownFileBytes) : most;
        if (size > limit)
            return `it is larger than ${(0,limits/* mebibytes */.jh)(limit)}`;
        if (own)
            return undefined;
        if (this.#foreignBytes + size > limits/* limits */.Fy.totalBytes)
            return `the change has more than ${(0,limits/* mebibytes */.jh)(limits/* limits */.Fy.totalBytes)} of files`;
        this.#foreignBytes += size;
        return undefined;
    }
}
/** How git calls an object with these bytes: what stands in a store under another name is not what was committed. */
function idOf(type, bytes, digits) {
    return (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/git/merge.js
var merge = __webpack_require__(59650);
// EXTERNAL MODULE: ./src/git/missing-objects.js
var missing_objects = __webpack_require__(98719);
// EXTERNAL MODULE: ./src/git/end-process.js
var end_process = __webpack_require__(76995);
;// CONCATENATED MODULE: ./src/git/object-reader.js



const args = ['cat-file', '--batch-command', '--buffer'];
/**
 * One `git cat-file` that answers one question after the other: starting a process for each takes longer than reading.
 * While it is not asked it keeps no run alive, and it ends when its input does, however that came about.
 */
class ObjectReader {
    /** No object is called so: what git says of it is the end of an answer, whatever the answer holds. */
    #endName = (0,external_node_crypto_.randomUUID)();
    #end = Buffer.from(`${this.#endName} missing\n`);
    #start;
    #child;
    #closed = Promise.resolve();
    #asked;
    #last = Promise.resolve();
    /** `start` starts git with all three streams as pipes. */
    constructor(start) {
        this.#start = start;
    }
    /** Sends commands, a line each, and answers with what git says to them. Throws GitError and GitAbortedError. */
    ask(commands) {
        const answer = this.#last.then(() => this.#ask(commands));
        this.#last = answer.catch(() => { });
        return answer;
    }
    /** The next question starts another git, which sees what has changed in the repository's configuration. */
    async [Symbol.asyncDispose]() {
        await this.#last;
        this.#child?.stdin?.end();
        this.#keepsAlive(true);
        await this.#closed;
    }
    #ask(commands) {
        const signal = (0,run.gitSignal)();
        if (signal?.aborted)
            throw new run.GitAbortedError(`git ${args[0]} was not asked: the run is over.`);
        this.#child ??= this.#started();
        const child = this.#child;
        this.#keepsAlive(true);
        const end = () => {
            this.#failed(new run.GitAbortedError(`git ${args[0]} was ended: the run is over.`));
            if (child.pid !== undefined)
                void (0,end_process/* endProcess */.J)(child.pid);
            if (this.#child === child)
                this.#child = undefined;
        };
        signal?.addEventListener('abort', end, { once: true });
        return new Promise((resolve, reject) => {
            this.#asked = { output: [], tail: Buffer.alloc(0), resolve, reject };
            child.stdin?.write(`${commands.join('\n')}\ninfo ${this.#endName}\nflush\n`);
        }).finally(() => {
            signal?.removeEventListener('abort', end);
            this.#keepsAlive(false);
        });
    }
    #started() {
        const child = this.#start(args);
        const stderr = [];
        child.stderr?.on('data', (chunk) => stderr.push(chunk));
        child.stdout?.on('data', (chunk) => this.#heard(child, chunk));
        // A git that fails early closes its input: its last words say what is the matter, not EPIPE.
        child.stdin?.on('error', () => { });
        const over = (cause) => {
            if (this.#child !== child)
                return;
            this.#child = undefined;
            this.#failed(cause);
        };
        this.#closed = new Promise(resolve => {
            child.once('error', cause => {
                over(new run.GitError(args, cause.message, { cause }));
                resolve();
            });
            child.once('close', () => {
                over(new run.GitError(args, Buffer.concat(stderr).toString()));
                resolve();
            });
        });
        return child;
    }
    #heard(child, chunk) {
        const asked = this.#asked;
        if (!asked || this.#child !== child)
            return;
        asked.output.push(chunk);
        asked.tail = Buffer.concat([asked.tail, chunk.subarray(-this.#end.length)]).subarray(-this.#end.length);
        if (!asked.tail.equals(this.#end))
            return;
        this.#asked = undefined;
        asked.resolve(Buffer.concat(asked.output).subarray(0, -this.#end.length));
    }
    #failed(cause) {
        const asked = this.#asked;
        this.#asked = undefined;
        asked?.reject(cause);
    }
    #keepsAlive(does) {
        if (!this.#child)
            return;
        const { stdin, stdout, stderr } = this.#child;
        for (const one of [this.#child, stdin, stdout, stderr])
            does ? one?.ref?.() : one?.unref?.();
    }
}

;// CONCATENATED MODULE: ./src/git/object-store.js












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
    /** Undefined: another process opened the store, and will remove it. */
    #temporary;
    source;
    #reader = new ObjectReader(args => (0,run.spawnGit)(...this.#call(args, {}), 'pipe'));
    #blobs = new Blobs(this.#reader);
    #trees = new Map();
    constructor({ shallow, directory, objectFormat, source }, temporary) {
        this.shallow = shallow;
        this.directory = directory;
        this.objectFormat = objectFormat;
        this.#temporary = temporary;
        this.source = source;
    }
    /**
     * `repository`: whose objects to borrow; a job without a checkout has none. `source`: where missing objects may be
     * fetched from; without one nothing is ever fetched.
     */
    static async open(repository, source) {
        await (0,run.requireGit)();
        const temporary = await (0,clean_up/* temporaryDirectory */.De)('store');
        const directory = temporary.path;
        const objectFormat = repository?.objectFormat ?? 'sha1';
        const sha256 = objectFormat !== 'sha1';
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'objects', 'info'), { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'refs'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config'), `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n${sha256 ? `[extensions]\n\tobjectformat = ${objectFormat}\n` : ''}`);
        if (repository)
            await borrow(repository, directory);
        const shallow = repository?.shallow ?? true;
        return new ObjectStore({ shallow, directory, objectFormat, source }, temporary);
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
    static at(address) {
        return new ObjectStore(address);
    }
    async [Symbol.asyncDispose]() {
        await this.#reader[Symbol.asyncDispose]();
        await this.#temporary?.[Symbol.asyncDispose]();
    }
    git(args, call = {}) {
        return (0,run.runGit)(...this.#call(args, call));
    }
    #call(args, call) {
        return [
            [`--git-dir=${this.directory}`, ...args],
            { cwd: this.directory, ...call, env: { ...identity, ...call.env } },
        ];
    }
    async has(object) {
        const answer = await this.git(['cat-file', '-e', object], { accept: [1, 128] });
        return answer.code === 0;
    }
    /** Fetches refs or commits (`refs/heads/main`, an object id), and answers with the commits they stand for. */
    async fetch(wanted) {
        if (!this.source)
            throw new missing_objects/* MissingObjectsError */.J('Fetching was not asked for.');
        return (0,fetch/* fetchInto */.DL)(this, this.source, wanted);
    }
    /** The best common ancestor; deepens a shallow history while it may be known to. */
    async mergeBase(one, other) {
        const answer = await this.git(['merge-base', one, other], { accept: [1, 128] });
        const commit = answer.stdout.toString().trim();
        return answer.code === 0 && commit !== '' ? commit : undefined;
    }
    async commitDate(commit) {
        const answer = (await this.#reader.ask([`contents ${commit}`])).toString('latin1');
        const start = answer.indexOf('\n');
        // "ID commit SIZE", else "ID missing".
        if (answer.slice(0, start).split(' ')[1] !== 'commit')
            throw new run.GitError(['cat-file', '--batch-command'], answer.slice(0, start));
        return committedAt(answer.slice(start + 1));
    }
    async filesOf(treeish) {
        const known = this.#trees.get(treeish);
        if (known)
            return known;
        const answer = await this.#reading(['ls-tree', '-r', '-z', '--full-tree', treeish]);
        const files = parseLsTree(answer.stdout);
        if (files.length > limits/* limits */.Fy.files)
            throw new limits/* LimitReachedError */.ox(`${treeish} has more than ${limits/* limits */.Fy.files} files: that is not read.`);
        this.#trees.set(treeish, files);
        return files;
    }
    async tree(name, treeish) {
        return new git_tree/* GitTree */.x(name, await this.filesOf(treeish), this);
    }
    /** As `tree`, of what the project has already: its files may be larger than those of a change. */
    async ownTree(name, treeish) {
        const tree = await this.tree(name, treeish);
        this.#blobs.addOwn(tree.files.map(({ oid }) => oid));
        return tree;
    }
    /** What git says merging gives. Rename detection may have to look into files that a blob-less clone lacks. */
    async merge(base, head) {
        const answer = await this.#reading(['merge-tree', '--write-tree', '-z', '--messages', base, head], [1]);
        return (0,merge/* parseMergeTree */.SI)(answer.stdout, answer.code === 1);
    }
    /** Reads what may have to be fetched; without a source, what is not here is missing. */
    async #reading(args, accept = []) {
        const answer = await this.git(args, { source: this.source, accept: [...accept, 128] });
        if (answer.code !== 128)
            return answer;
        if (this.source)
            throw new run.GitError(args, answer.stderr);
        const said = answer.stderr.trim().split('\n').at(-1) ?? '';
        throw new missing_objects/* MissingObjectsError */.J(`Not all of what is compared is in this clone (git says: ${said}). Run again with --fetch.`);
    }
    /** Commits of trees, written by one process. */
    async commitTrees(commits) {
        if (commits.length === 0)
            return [];
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.directory, 'commits-'));
        const who = `${identity.GIT_AUTHOR_NAME} <${identity.GIT_AUTHOR_EMAIL}> 0 +0000`;
        const paths = await Promise.all(commits.map(async ({ tree, parents }, i) => {
            const path = (0,external_node_path_.join)(directory, String(i));
            const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`)];
            await (0,promises_.writeFile)(path, `${lines.join('\n')}\nauthor ${who}\ncommitter ${who}\n\nlanded\n`);
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
    async readBlobs(oids, most = limits/* limits */.Fy.fileBytes) {
        const wanted = [...new Set(oids)];
        await this.#blobs.loadTogether(this.#blobs.lacking(wanted), most);
        const missing = this.#blobs.lacking(wanted);
        if (missing.length > 0) {
            if (!this.source) {
                throw new missing_objects/* MissingObjectsError */.J(`${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`);
            }
            await (0,fetch/* fetchInto */.DL)(this, this.source, missing, { blobs: true });
            await this.#reader[Symbol.asyncDispose]();
            await this.#blobs.load(missing, most);
            const still = this.#blobs.lacking(missing);
            if (still.length > 0)
                throw new missing_objects/* MissingObjectsError */.J(`${still.length} file contents can't be fetched (${still[0]}, …).`);
        }
        return new Map(wanted.map(oid => [oid, this.#blobs.get(oid) ?? Buffer.alloc(0)]));
    }
}
/** When a commit was committed, from its own text: nothing else of it need be here. ISO 8601, as its author's clock had it. */
function committedAt(text) {
    const header = text.slice(0, Math.max(text.indexOf('\n\n'), 0));
    const [, seconds, sign = '+', hours = '00', minutes = '00'] = /^committer .*> (\d{1,12}) ([+-])(\d\d)(\d\d)$/m.exec(header) ?? [];
    if (seconds === undefined)
        return '';
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    const local = new Date((Number(seconds) + offset * 60) * 1000);
    return `${local.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}
async function borrow(repository, directory) {
    // A path in double quotes is unquoted as C does it: any byte may be in it.
    const objects = (0,external_node_path_.join)(repository.commonDirectory, 'objects')
        .replace(/["\\]/g, '\\$&')
        .replaceAll('\n', '\\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'objects', 'info', 'alternates'), `"${objects}"\n`);
    const cut = (0,external_node_path_.join)(repository.commonDirectory, 'shallow');
    if (repository.shallow && (0,external_node_fs_.existsSync)(cut))
        await (0,promises_.copyFile)(cut, (0,external_node_path_.join)(directory, 'shallow'));
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

/***/ 80707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   ON: () => (/* binding */ whyNotRead),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   ox: () => (/* binding */ LimitReachedError)
/* harmony export */ });
/* harmony import */ var _expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/**
 * How much of a change is read. What is beyond a limit is never a pass: it is named, and the verdict says that it was
 * not checked. Sizes in bytes.
 */
const limits = {
    /** A file that the change, or another pull request, brings. */
    fileBytes: 1 << 20,
    /** A file that base has: it is the project's own, and may be a dump of its schema. */
    ownFileBytes: 32 << 20,
    /** All files that base has not. */
    totalBytes: 256 << 20,
    /** Files of one revision. */
    files: 2_000_000,
    /** Statements of a file of SQL. */
    statements: 20_000,
    /** Characters of a configuration file: YAML takes the square of it for anchors, tags and keys. */
    configurationLength: 64 << 10,
};
/** Beyond a limit of the whole run. The message is for the user. */
class LimitReachedError extends _expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}
/** What stands for the content of a file that is not read. No migration can hold a NUL character. */
const mark = '\0migration-gate does not read this file: ';
/** The content that a file beyond a limit has for its readers. */
function notRead(reason) {
    return Buffer.from(mark + reason);
}
/** Why a file's content is not there; undefined for what was read. */
function whyNotRead(content) {
    if (content === undefined)
        return undefined;
    const text = typeof content === 'string' ? content : content.subarray(0, 300).toString('utf8');
    return text.startsWith(mark) ? text.slice(mark.length) : undefined;
}
function mebibytes(bytes) {
    return `${Math.round((bytes / (1 << 20)) * 10) / 10} MiB`;
}


/***/ })

};
