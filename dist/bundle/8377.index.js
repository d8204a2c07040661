export const id = 8377;
export const ids = [8377];
export const modules = {

/***/ 72941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ tryingAgain),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure)
/* harmony export */ });
/* unused harmony export fetchFailure */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78603);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78603);






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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        throw new _missing_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingObjectsError */ .J(`${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`);
    }
    await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchInto */ .DL)(store, store.source, missing, { blobs: true });
}


/***/ }),

/***/ 98719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MissingObjectsError)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
class MissingObjectsError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}


/***/ }),

/***/ 80707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
