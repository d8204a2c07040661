export const id = 5372;
export const ids = [5372,8603];
export const modules = {

/***/ 93844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ temporaryDirectory),
/* harmony export */   FU: () => (/* binding */ removeStaleDirectories),
/* harmony export */   nA: () => (/* binding */ onInterrupt),
/* harmony export */   p0: () => (/* binding */ pathFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85656);






/** Ctrl-C, `docker stop` and a cancelled job (GitHub sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL). */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Milliseconds. What could not be removed by then is left to the next run. */
const timeoutMs = 5000;
const cleanUps = new Set();
let interrupted = false;
/**
 * Runs `cleanUp` when a signal ends the process. Dispose of it once there is nothing left to clean up: the handlers
 * are there only as long as somebody needs them, because a handler keeps a signal from ending the process.
 */
function onInterrupt(cleanUp) {
    if (cleanUps.size === 0)
        for (const signal of signals)
            process.on(signal, interrupt);
    cleanUps.add(cleanUp);
    return {
        [Symbol.dispose]: () => {
            cleanUps.delete(cleanUp);
            if (cleanUps.size === 0 && !interrupted)
                forgetSignals();
        },
    };
}
function interrupt(signal) {
    // The second Ctrl-C of an impatient person ends it at once.
    if (interrupted) {
        die(signal);
        return;
    }
    interrupted = true;
    const all = Promise.allSettled([...cleanUps].map(cleanUp => cleanUp()));
    const late = new Promise(resolve => setTimeout(resolve, timeoutMs));
    void Promise.race([all, late]).then(() => die(signal));
}
/** With the signal itself, so that the exit status says what happened. */
function die(signal) {
    forgetSignals();
    process.kill(process.pid, signal);
}
function forgetSignals() {
    for (const signal of signals)
        process.off(signal, interrupt);
}
/** A path that says whose it is, so that a later run can remove what is left of this one. */
function pathFor(purpose, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    const owner = `${process.pid}-${processNamespace()}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, `migration-gate-${purpose}-${owner}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
}
/**
 * A new directory that is removed when it is disposed of, when a signal ends the process, and else by the next run:
 * its name says whose it is. Throws NoTemporaryDirectory.
 */
async function temporaryDirectory(purpose) {
    firstLook ??= removeStaleDirectories();
    await firstLook;
    const path = pathFor(purpose);
    const remove = async () => {
        // Somebody may still be writing into it: what has another name stays empty once it is.
        const aside = pathFor('removed');
        const moved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, aside).then(() => aside, () => path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(moved, { recursive: true, force: true, maxRetries: 3 });
    };
    const interruption = onInterrupt(remove);
    try {
        // At once, so that no signal comes in between.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode: 0o700 });
    }
    catch (cause) {
        interruption[Symbol.dispose]();
        throw new _temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .NoTemporaryDirectory */ .k((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), cause);
    }
    return {
        path,
        async [Symbol.asyncDispose]() {
            await remove();
            interruption[Symbol.dispose]();
        },
    };
}
let firstLook;
/** migration-gate-store-4711-4026531836-0a1b2c3d4e5f: process, and the namespace in which its number means that process. */
const named = /^migration-gate-[a-z-]+-(\d+)-(\d+)-[0-9a-f]{12}$/;
/** Removes the directories of processes that were killed before they could do it themselves. Never throws. */
async function removeStaleDirectories(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    try {
        const namespace = processNamespace();
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(parent)) {
            const [, pid, of] = named.exec(name) ?? [];
            if (pid === undefined || of !== namespace || isAlive(Number(pid)))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, name);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
            // In a directory for all, something of that name may be somebody else's.
            if (found.isDirectory() && found.uid === process.getuid?.())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
        }
    }
    catch {
        // Another run removed it first, or the directory can't be read: neither keeps this run from its work.
    }
}
/** Containers may share a directory for temporary files, but their process numbers are their own. */
function processNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Somebody else's process is alive as well.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 69155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   i: () => (/* binding */ remoteName)
/* harmony export */ });
/** Variables with which git finds itself, its user's configuration and a place for temporary files. */
const needed = /^(?:PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|TZ|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|(?:DY)?LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|(?:LOCAL)?APPDATA|PROGRAM(?:DATA|FILES))$/i;
/** Variables with which a fetch gets through to a server: keys, certificates, proxies. */
const reaching = /^(?:SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS\w*)|GIT_(?:SSH\w*|ASKPASS|SSL_\w+|HTTP_\w+|PROXY_\w+)|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS|DISPLAY|WAYLAND_DISPLAY)$/i;
/** Protocols over which a fetch may go; `ext::` would run any program. */
const protocols = 'https:http:ssh:file:git';
/**
 * What no configuration of a repository may bring about: programs that run beside git, a repository that somebody
 * committed into a work tree, and work in the background.
 */
const always = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['safe.bareRepository', 'explicit'],
    ['protocol.ext.allow', 'never'],
    ['log.showSignature', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** A server that sends nothing for this long, not even the sign of life that git sends every five seconds, is given up. */
const patience = [
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
];
/** The name by which the source of a fetch is known to git. */
const remoteName = 'gate';
/**
 * The whole environment of a git process. An allow-list: no input of the action, no token of the job, nothing that
 * points git at another repository (a hook that runs the gate has GIT_DIR and GIT_INDEX_FILE set), and nothing that
 * could make it wait for an answer.
 */
function gitEnvironment({ settings = [], source, env = {} }, from = process.env) {
    const result = {};
    for (const [name, value] of Object.entries(from))
        if (needed.test(name) || (source && reaching.test(name)))
            result[name] = value;
    // `git -c` on whose behalf the gate runs, in a format of git's own.
    if (source && from.GIT_CONFIG_PARAMETERS !== undefined)
        result.GIT_CONFIG_PARAMETERS = from.GIT_CONFIG_PARAMETERS;
    return {
        ...result,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Only git 2.44 and later know the first; the second holds for all: what is missing is never fetched unasked.
        ...(source ? {} : { GIT_NO_LAZY_FETCH: '1' }),
        GIT_ALLOW_PROTOCOL: source ? protocols : '',
        ...asVariables([
            ...inherited(from, source !== undefined),
            ...(source ? patience : []),
            ...(source?.config ?? []),
            ...(source ? promisor(source) : []),
            ...always,
            ...settings,
        ]),
        ...env,
    };
}
/** Makes one git process know the source as a promisor, so that a merge may look into a file that is not here yet. */
function promisor({ url }) {
    return [
        [`remote.${remoteName}.url`, url],
        [`remote.${remoteName}.promisor`, 'true'],
        [`remote.${remoteName}.partialclonefilter`, 'blob:none'],
        ['extensions.partialClone', remoteName],
    ];
}
/** Settings that the caller's environment carries: all for a fetch, else only whose repositories may be read. */
function inherited(from, all) {
    const count = Number(from.GIT_CONFIG_COUNT ?? 0) || 0;
    const settings = [];
    for (let i = 0; i < Math.min(count, 1000); i++) {
        const [key, value] = [from[`GIT_CONFIG_KEY_${i}`], from[`GIT_CONFIG_VALUE_${i}`]];
        if (key === undefined || value === undefined)
            continue;
        if (all || key.toLowerCase() === 'safe.directory')
            settings.push([key, value]);
    }
    return settings;
}
function asVariables(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    settings.forEach(([key, value], i) => {
        env[`GIT_CONFIG_KEY_${i}`] = key;
        env[`GIT_CONFIG_VALUE_${i}`] = value;
    });
    return env;
}


/***/ }),

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
    ['no-ref', /couldn't find remote ref|not our ref|no such ref|unadvertised object/i],
    [
        'no-repository',
        /repository .{0,2000}not found|does not appear to be a git repository|no such file or directory/i,
    ],
    [
        'refused',
        /authentication failed|could not read (?:username|password)|permission denied|access denied|host key verification failed|transport '.{0,40}' not allowed/i,
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
        throw new _run_js__WEBPACK_IMPORTED_MODULE_1__.GitAborted('git was not started again: the run is over.', { cause });
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
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35080);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69155);
/* harmony import */ var _fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72941);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78603);






/** The source of a GitHub repository with a token, which goes by environment and never by argument. */
function githubSource(serverUrl, repository, token) {
    const server = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .trimEndOf */ .fC)(serverUrl, '/');
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
        _environment_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteName */ .i,
        ...(options.blobs ? [] : specs),
    ];
    try {
        await (0,_fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tryingAgain */ .gy)(() => store.git(args, {
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
    const { stdout } = await (0,_fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tryingAgain */ .gy)(() => store.git(['ls-remote', '--refs', _environment_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteName */ .i, ...patterns], { source }));
    return new Map(stdout
        .toString()
        .split('\n')
        .flatMap(line => {
        const [object, name] = line.split('\t');
        return object && name ? [[name, object]] : [];
    }));
}
/** The commits that names stand for, told by one process. */
async function commitsOf(store, names) {
    const args = ['cat-file', '--batch-check=%(objectname)'];
    const { stdout } = await store.git(args, { input: names.map(name => `${name}^{commit}\n`).join('') });
    const answers = stdout.toString().trimEnd().split('\n');
    return names.map((name, i) => {
        const commit = answers[i] ?? '';
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            throw new _run_js__WEBPACK_IMPORTED_MODULE_3__.GitError(args, `${name}: ${commit}`);
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
/* harmony export */   DamagedObject: () => (/* binding */ DamagedObject),
/* harmony export */   MissingObjects: () => (/* binding */ MissingObjects),
/* harmony export */   ObjectStore: () => (/* binding */ ObjectStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93844);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79070);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90158);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59650);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78603);









/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
class MissingObjects extends Error {
}
/** What stands in the store under an object's name is not that object. */
class DamagedObject extends Error {
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
    /** Undefined: another process opened the store, and will remove it. */
    #temporary;
    source;
    #blobs = new Map();
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
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.requireGit)();
        const temporary = await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryDirectory */ .De)('store');
        const directory = temporary.path;
        const objectFormat = repository?.objectFormat ?? 'sha1';
        const sha256 = objectFormat !== 'sha1';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'objects', 'info'), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'refs'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'config'), `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n${sha256 ? `[extensions]\n\tobjectformat = ${objectFormat}\n` : ''}`);
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
        await this.#temporary?.[Symbol.asyncDispose]();
    }
    git(args, call = {}) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.runGit)([`--git-dir=${this.directory}`, ...args], {
            cwd: this.directory,
            ...call,
            env: { ...identity, ...call.env },
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
        return (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchInto */ .DL)(this, this.source, wanted);
    }
    /** The best common ancestor; deepens a shallow history while it may be told to. */
    async mergeBase(one, other) {
        const answer = await this.git(['merge-base', one, other], { accept: [1, 128] });
        const commit = answer.stdout.toString().trim();
        return answer.code === 0 && commit !== '' ? commit : undefined;
    }
    async commitDate(commit) {
        const { stdout } = await this.git(['cat-file', 'commit', commit]);
        return committedAt(stdout.toString('latin1'));
    }
    async filesOf(treeish) {
        const known = this.#trees.get(treeish);
        if (known)
            return known;
        const answer = await this.git(['ls-tree', '-r', '-z', '--full-tree', treeish], {
            source: this.source,
        });
        const files = parseLsTree(answer.stdout);
        this.#trees.set(treeish, files);
        return files;
    }
    async tree(name, treeish) {
        return new _git_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .GitTree */ .x(name, await this.filesOf(treeish), this);
    }
    /** What git says merging gives. Rename detection may have to look into files that a blob-less clone lacks. */
    async merge(base, head) {
        const answer = await this.git(['merge-tree', '--write-tree', '-z', '--messages', base, head], {
            accept: [1],
            source: this.source,
        });
        return (0,_merge_js__WEBPACK_IMPORTED_MODULE_8__/* .parseMergeTree */ .SI)(answer.stdout, answer.code === 1);
    }
    /** Commits of trees, written by one process. */
    async commitTrees(commits) {
        if (commits.length === 0)
            return [];
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.directory, 'commits-'));
        const who = `${identity.GIT_AUTHOR_NAME} <${identity.GIT_AUTHOR_EMAIL}> 0 +0000`;
        const paths = await Promise.all(commits.map(async ({ tree, parents }, i) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, String(i));
            const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`)];
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, `${lines.join('\n')}\nauthor ${who}\ncommitter ${who}\n\nlanded\n`);
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
            await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchInto */ .DL)(this, this.source, missing, { blobs: true });
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
                throw new _run_js__WEBPACK_IMPORTED_MODULE_7__.GitError(['cat-file', '--batch'], `an unexpected answer for ${oid}`);
            const bytes = stdout.subarray(at, at + length);
            if (idOf(type, bytes, oid.length) !== oid)
                throw new DamagedObject(`The file content ${oid} is damaged in this clone: its bytes are others than those that were committed. Find out more with \`git fsck\`, and clone again.`);
            this.#blobs.set(oid, bytes);
            at += length + 1;
        }
    }
}
/** How git calls an object with these bytes: what stands in a store under another name is not what was committed. */
function idOf(type, bytes, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
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
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.commonDirectory, 'objects')
        .replace(/["\\]/g, '\\$&')
        .replaceAll('\n', '\\n');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'objects', 'info', 'alternates'), `"${objects}"\n`);
    const cut = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.commonDirectory, 'shallow');
    if (repository.shallow && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cut))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(cut, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'shallow'));
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

/***/ 78603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitAborted: () => (/* binding */ GitAborted),
  GitError: () => (/* binding */ GitError),
  GitUnusable: () => (/* binding */ GitUnusable),
  endingGitWith: () => (/* binding */ endingGitWith),
  gitSignal: () => (/* binding */ gitSignal),
  requireGit: () => (/* binding */ requireGit),
  runGit: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/clean-up.js
var clean_up = __webpack_require__(93844);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/git/end-process.js



/**
 * Ends a process with all that it has started. git leaves the programs that speak to a server running when it is ended
 * alone. They stay in the group of the gate, so that whoever ends that, or presses Ctrl-C, ends them as well.
 */
async function endProcess(pid) {
    const all = [pid, ...(await descendantsOf(pid).catch(() => []))];
    send(all, 'SIGTERM');
    await (0,external_node_timers_promises_.setTimeout)(grace, undefined, { ref: false });
    // What does not listen. What has ended meanwhile can't have been replaced so soon.
    send(all, 'SIGKILL');
}
/** Milliseconds in which a process may tidy up. */
const grace = 500;
function send(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // It is gone already.
        }
    }
}
async function descendantsOf(pid) {
    const parents = process.platform === 'linux' ? await parentsByProc() : await parentsByPs();
    const found = [];
    for (let next = [pid]; next.length > 0;) {
        next = [...parents].flatMap(([child, parent]) => (next.includes(parent) ? [child] : []));
        found.push(...next);
    }
    return found;
}
async function parentsByProc() {
    const parents = new Map();
    const names = (await (0,promises_.readdir)('/proc')).filter(name => /^\d+$/.test(name));
    await Promise.all(names.map(async (name) => {
        // "471 (git-remote-http) S 469 …": the name may hold anything, so what counts stands after its last bracket.
        const stat = await (0,promises_.readFile)(`/proc/${name}/stat`, 'utf8').catch(() => '');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        if (parent > 0)
            parents.set(Number(name), parent);
    }));
    return parents;
}
async function parentsByPs() {
    const text = await new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('ps', ['-A', '-o', 'pid=,ppid='], (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
    return new Map(text.split('\n').flatMap(line => {
        const [pid, parent] = line.trim().split(/\s+/).map(Number);
        return pid && parent ? [[pid, parent]] : [];
    }));
}

// EXTERNAL MODULE: ./src/git/environment.js
var environment = __webpack_require__(69155);
;// CONCATENATED MODULE: ./src/git/run.js






/** git said no. `stderr` is git's own words. */
class GitError extends Error {
    name = 'GitError';
    args;
    stderr;
    constructor(args, stderr, options) {
        super(`git ${args.join(' ')}: ${stderr.trim() || 'failed'}`, options);
        this.args = args;
        this.stderr = stderr;
    }
}
/** There is no git that the gate could work with; the message says what to install. */
class GitUnusable extends Error {
    name = 'GitUnusable';
}
/** git was ended, because the run that it worked for is over. */
class GitAborted extends Error {
    name = 'GitAborted';
}
const currentSignal = new external_node_async_hooks_.AsyncLocalStorage();
/** Every git that `work` starts, and all that git starts, is ended when the signal fires. */
function endingGitWith(signal, work) {
    return currentSignal.run(signal, work);
}
/** The signal that ends what runs now; undefined: nothing does. */
function gitSignal() {
    return currentSignal.getStore();
}
/** The first that can merge without a work tree (`merge-tree --write-tree`) and knows `safe.bareRepository`. */
const oldestGit = [2, 38];
const versions = new Map();
/** Throws GitUnusable where there is no git, or one that is too old. */
function requireGit() {
    const path = process.env.PATH ?? '';
    const known = versions.get(path);
    if (known)
        return known;
    const asked = checkVersion();
    versions.set(path, asked);
    // Not known for good: it may have been ended, or be installed meanwhile.
    asked.catch(() => versions.delete(path));
    return asked;
}
async function checkVersion() {
    const answer = await runGit(['--version']);
    const said = answer.stdout.toString().trim();
    const [, major, minor] = /(\d+)\.(\d+)/.exec(said) ?? [];
    const version = [Number(major), Number(minor)];
    if (version[0] > oldestGit[0] || (version[0] === oldestGit[0] && version[1] >= oldestGit[1]))
        return;
    throw new GitUnusable(`git ${oldestGit.join('.')} or later is needed, and this is "${said}". Install a newer one, or put it first on PATH.`);
}
/** Runs git without a shell. Throws GitError where it exits with a code that was not accepted. */
async function runGit(args, call = {}) {
    const signal = gitSignal();
    if (signal?.aborted)
        throw new GitAborted(`git ${args[0]} was not started: the run is over.`);
    const child = (0,external_node_child_process_.spawn)('git', args, {
        cwd: call.cwd,
        env: (0,environment/* gitEnvironment */._)(call),
        stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const interruption = (0,clean_up/* onInterrupt */.nA)(async () => void child.kill('SIGKILL'));
    const stdout = [];
    const stderr = [];
    child.stdout?.on('data', (chunk) => stdout.push(chunk));
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    // A git that fails early closes its input: the exit code tells what is the matter, not EPIPE.
    child.stdin?.on('error', () => { });
    child.stdin?.end(call.input);
    const end = () => {
        if (child.pid !== undefined)
            void endProcess(child.pid);
    };
    signal?.addEventListener('abort', end, { once: true });
    const code = await new Promise((resolve, reject) => {
        child.on('error', cause => reject(notStarted(args, call, cause)));
        child.on('close', (exit, killed) => resolve(exit ?? (killed ? 128 : 1)));
    }).finally(() => {
        interruption[Symbol.dispose]();
        signal?.removeEventListener('abort', end);
    });
    if (signal?.aborted)
        throw new GitAborted(`git ${args[0]} was ended: the run is over.`);
    const answer = { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
    if (code !== 0 && !call.accept?.includes(code))
        throw new GitError(args, answer.stderr);
    return answer;
}
function notStarted(args, { cwd }, cause) {
    const isMissing = 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EACCES');
    // The same code says that there is no such directory.
    if (isMissing && (cwd === undefined || (0,external_node_fs_.existsSync)(cwd)))
        return new GitUnusable(`git is not installed or not on PATH: install git ${oldestGit.join('.')} or later.`, {
            cause,
        });
    return new GitError(args, cause.message, { cause });
}


/***/ }),

/***/ 35080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ trimLineEnds),
/* harmony export */   MF: () => (/* binding */ blanksAtEnd),
/* harmony export */   MV: () => (/* binding */ whiteSpace),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   iU: () => (/* binding */ lastNumber),
/* harmony export */   w_: () => (/* binding */ lineEndAfter)
/* harmony export */ });
/* unused harmony export isLineBreak */
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
