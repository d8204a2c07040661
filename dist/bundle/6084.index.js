export const id = 6084;
export const ids = [6084];
export const modules = {

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 46310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
            ? "it would run a stranger's code beside a token that may write to the repository"
            : 'it would run the code of a fork';
    return `\`${run}\` was not run, since ${why}`;
}
/** May the change's SQL meet a server, where the workflow or the user names one? */
function mayUseServer({ author, token }) {
    return author === 'insider' || token !== 'writes';
}
/** May the change say which findings of the files that it adds are ignored, or let its configuration count at once? */
function mayDecide({ author }) {
    return author === 'insider';
}


/***/ }),

/***/ 83321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 76995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/**
 * Ends a process with all that it has started. git leaves the programs that speak to a server running when it is ended
 * alone. They stay in the group of the gate, so that whoever ends that, or presses Ctrl-C, ends them as well.
 */
async function endProcess(pid) {
    const all = [pid, ...(await descendantsOf(pid).catch(() => []))];
    send(all, 'SIGTERM');
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(grace, undefined, { ref: false });
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
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter(name => /^\d+$/.test(name));
    await Promise.all(names.map(async (name) => {
        // "471 (git-remote-http) S 469 …": the name may hold anything, so what counts stands after its last bracket.
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${name}/stat`, 'utf8').catch(() => '');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        if (parent > 0)
            parents.set(Number(name), parent);
    }));
    return parents;
}
async function parentsByPs() {
    const text = await new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ps', ['-A', '-o', 'pid=,ppid='], (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
    return new Map(text.split('\n').flatMap(line => {
        const [pid, parent] = line.trim().split(/\s+/).map(Number);
        return pid && parent ? [[pid, parent]] : [];
    }));
}


/***/ }),

/***/ 69155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   i: () => (/* binding */ remoteName)
/* harmony export */ });
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97005);

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
const timeoutMs = [
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
function gitEnvironment({ settings = [], source, env = {} }, from = (0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__.startedWith)()) {
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
            ...(source ? timeoutMs : []),
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

/***/ 32083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitAbortedError: () => (/* binding */ GitAbortedError),
/* harmony export */   GitError: () => (/* binding */ GitError),
/* harmony export */   endingGitWith: () => (/* binding */ endingGitWith),
/* harmony export */   gitSignal: () => (/* binding */ gitSignal),
/* harmony export */   requireGit: () => (/* binding */ requireGit),
/* harmony export */   runGit: () => (/* binding */ runGit),
/* harmony export */   spawnGit: () => (/* binding */ spawnGit)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28600);
/* harmony import */ var _process_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39710);
/* harmony import */ var _end_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76995);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69155);







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
class GitUnusableError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ExpectedError */ .D {
    name = 'GitUnusableError';
}
/** git was ended, because the run that it worked for is over. */
class GitAbortedError extends Error {
    name = 'GitAbortedError';
}
const currentSignal = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/** Every git that `work` starts, and all that git starts, is ended when the signal fires. */
function endingGitWith(signal, work) {
    const outer = gitSignal();
    return currentSignal.run(outer ? AbortSignal.any([outer, signal]) : signal, work);
}
/** The signal that ends what runs now; undefined: nothing does. */
function gitSignal() {
    return currentSignal.getStore();
}
/** The first that can merge without a work tree (`merge-tree --write-tree`) and knows `safe.bareRepository`. */
const oldestGit = [2, 38];
const versions = new Map();
/** Throws GitUnusableError where there is no git, or one that is too old. */
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
    const [, major, minor] = /\b(\d{1,4})\.(\d{1,4})/.exec(said) ?? [];
    const version = [Number(major), Number(minor)];
    if (version[0] > oldestGit[0] || (version[0] === oldestGit[0] && version[1] >= oldestGit[1]))
        return;
    throw new GitUnusableError(`git ${oldestGit.join('.')} or later is needed, and this is "${said}". Install a newer one, or put it first on PATH.`);
}
/** Starts git without a shell, in an environment that holds nothing but what it needs. */
function spawnGit(args, call, input) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', args, {
        cwd: call.cwd,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)(call),
        stdio: [input, 'pipe', 'pipe'],
    });
}
/** Runs git without a shell. Throws GitError where it exits with a code that was not accepted. */
async function runGit(args, call = {}) {
    const signal = gitSignal();
    if (signal?.aborted)
        throw new GitAbortedError(`git ${args[0]} was not started: the run is over.`);
    const child = spawnGit(args, call, call.input === undefined ? 'ignore' : 'pipe');
    const stdout = [];
    const stderr = [];
    child.stdout?.on('data', (chunk) => stdout.push(chunk));
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    // A git that fails early closes its input: the exit code says what is the matter, not EPIPE.
    child.stdin?.on('error', () => { });
    child.stdin?.end(call.input);
    const endAll = async () => child.pid !== undefined && (await (0,_end_process_js__WEBPACK_IMPORTED_MODULE_4__/* .endProcess */ .J)(child.pid));
    const end = () => void endAll();
    const interruption = (0,_process_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterrupt */ .nA)(async () => void (await endAll()));
    signal?.addEventListener('abort', end, { once: true });
    const code = await new Promise((resolve, reject) => {
        child.on('error', cause => reject(notStarted(args, call, cause)));
        child.on('close', (exit, killed) => resolve(exit ?? (killed ? 128 : 1)));
    }).finally(() => {
        interruption[Symbol.dispose]();
        signal?.removeEventListener('abort', end);
    });
    if (signal?.aborted)
        throw new GitAbortedError(`git ${args[0]} was ended: the run is over.`);
    const answer = { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
    if (code !== 0 && !call.accept?.includes(code))
        throw new GitError(args, answer.stderr);
    return answer;
}
function notStarted(args, { cwd }, cause) {
    const isMissing = 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EACCES');
    // The same code says that there is no such directory.
    if (isMissing && (cwd === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(cwd)))
        return new GitUnusableError(`git is not installed or not on PATH: install git ${oldestGit.join('.')} or later.`, {
            cause,
        });
    return new GitError(args, cause.message, { cause });
}


/***/ }),

/***/ 28600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ExpectedError)
/* harmony export */ });
/** What a user can do something about: the message says what is wrong and what to do. Everything else is a bug of ours. */
class ExpectedError extends Error {
}


/***/ }),

/***/ 75645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ unknownReport),
/* harmony export */   LV: () => (/* binding */ expectedReason),
/* harmony export */   k_: () => (/* binding */ runCheck)
/* harmony export */ });
/* unused harmony export ExpectedEngine */
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46310);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32083);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28600);



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
    onProgress('Reading git objects');
    // Loaded while git is at work.
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(738), __webpack_require__.e(4489)]).then(__webpack_require__.bind(__webpack_require__, 8552)), __webpack_require__.e(/* import() */ 6805).then(__webpack_require__.bind(__webpack_require__, 96805))]);
    const opened = await open();
    const engine = new ExpectedEngine(extensions => openEngineOf(options, extensions, onProgress));
    try {
        const [{ runGate }, { defaultConfigFile }] = await loading;
        return await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            onNotChecked: options.onNotChecked,
            trust: options.trust,
            configFromChange: options.configFromChange,
            part: options.part,
            others: othersIn(options, opened),
            deadline,
            expectEngine: () => {
                // A server loads no extensions; the embedded engine has to know which.
                if ((0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .mayUseServer */ .gc)(options.trust) && options.postgres !== 'embedded')
                    engine.expect();
            },
            openEngine: extensions => engine.take(extensions),
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
    }
    finally {
        await engine[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
    }
}
async function openEngineOf({ trust, postgres, statementTimeout, allowProduction, allowOtherDatabases }, extensions, onProgress) {
    // The action refuses it with a sentence before; this is the second bolt.
    if (!(0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .mayUseServer */ .gc)(trust) && postgres !== 'embedded')
        throw new Error("A stranger's change was about to meet a server.");
    onProgress('Starting PostgreSQL');
    const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
    return openEngine(postgres, { statementTimeout, extensions, allowProduction, allowOtherDatabases });
}
function othersIn({ others }, { store }) {
    return others && store ? seen => others({ ...seen, store }) : undefined;
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ GitAbortedError, GitError }, { unwritable }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32083)),
        __webpack_require__.e(/* import() */ 6076).then(__webpack_require__.bind(__webpack_require__, 26076)),
    ]);
    if (error instanceof GitAbortedError)
        return 'The time of the run was over while git was at work. Give it more.';
    const place = unwritable(error);
    if (place !== undefined)
        return place;
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    if (error instanceof _model_expected_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpectedError */ .D)
        return error.message;
    throw error;
}
/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
class ExpectedEngine {
    #open;
    #early;
    constructor(open) {
        this.#open = open;
    }
    /** Only for one that need not know of extensions. */
    expect() {
        this.#early ??= this.#open([]).then(engine => {
            engine.prepare?.();
            return engine;
        });
        // Reported to whoever asks for it.
        this.#early.catch(() => undefined);
    }
    take(extensions) {
        const engine = this.#early ?? this.#open(extensions);
        this.#early = undefined;
        return engine;
    }
    async [Symbol.asyncDispose]() {
        const unused = await this.#early?.catch(() => undefined);
        await unused?.[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 37613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQueue: () => (/* binding */ openQueue)
/* harmony export */ });
/* harmony import */ var _comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);
/* harmony import */ var _git_object_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66981);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75645);



/** Judges what is merged in a merge queue, one after the other, without a replay. */
async function openQueue(context) {
    const store = _git_object_store_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectStore */ .L.at(context.store);
    return async ({ base, before, after, timeout }) => {
        const { report, source } = await (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)({ ...context.options, replay: 'off', timeout }, async () => ({
            comparison: await (0,_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(store, { name: base, commit: before }, { name: after.slice(0, 7), commit: after }),
            // The store is needed for the next one.
            [Symbol.asyncDispose]: async () => { },
        }), () => { });
        const introduced = report.findings.filter(finding => finding.introduced);
        const lines = new Map();
        for (const { path, fixes } of introduced)
            for (const named of [path, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.path))]) {
                const known = source(named);
                if (known)
                    lines.set(named, known);
            }
        return { introduced, lines };
    };
}


/***/ }),

/***/ 39710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   De: () => (/* binding */ temporaryDirectory),
/* harmony export */   nA: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* unused harmony exports pathFor, removeStaleDirectories */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46778);







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
function pathFor(purpose, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)()) {
    const owner = `${process.pid}-${processNamespace()}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(parent, `migration-gate-${purpose}-${owner}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(6).toString('hex')}`);
}
/**
 * A new directory that is removed when it is disposed of, when a signal ends the process, and else by the next run:
 * its name says whose it is. Throws NoTemporaryDirectoryError.
 */
async function temporaryDirectory(purpose) {
    firstLook ??= removeStaleDirectories();
    await firstLook;
    const path = pathFor(purpose);
    const remove = async () => {
        // Somebody may still be writing into it: what has another name stays empty once it is.
        const suppressed = pathFor('removed');
        const moved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(path, suppressed).then(() => suppressed, () => path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(moved, { recursive: true, force: true, maxRetries: 3 });
    };
    const interruption = onInterrupt(remove);
    try {
        // At once, so that no signal comes in between.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(path, { mode: 0o700 });
    }
    catch (cause) {
        interruption[Symbol.dispose]();
        throw new _temporary_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .NoTemporaryDirectoryError */ .ir((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), cause);
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
async function removeStaleDirectories(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)()) {
    try {
        const namespace = processNamespace();
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(parent)) {
            const [, pid, of] = named.exec(name) ?? [];
            if (pid === undefined || of !== namespace || isAlive(Number(pid)))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(parent, name);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path);
            // In a directory for all, something of that name may be somebody else's.
            if (found.isDirectory() && found.uid === process.getuid?.())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true, force: true });
        }
    }
    catch {
        // Another run removed it first, or the directory can't be read: neither keeps this run from its work.
    }
}
/** Containers may share a directory for temporary files, but their process numbers are their own. */
function processNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
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
/**
 * Kept by a shell that only reads: a line adds or takes away a process; when the stream ends, as it does however this
 * process ends, those that are left are killed. A process in a loop could not look for its parent itself.
 */
const script = `alive=' '
while read -r sign pid; do
  case $sign in
    +) alive="$alive$pid " ;;
    -) alive="\${alive%% $pid *} \${alive#* $pid }" ;;
  esac
done
for pid in $alive; do kill -9 "$pid"; done`;
const shell = '/bin/sh';
let keeper;
/** Sees to it that a process does not outlive this one. On Windows a job object of Node.js does that by itself. */
function endWithUs(pid, child) {
    const list = openKeeper();
    if (!list)
        return;
    list.write(`+ ${pid}\n`);
    child.once('exit', () => list.write(`- ${pid}\n`));
}
function openKeeper() {
    if (keeper || process.platform === 'win32' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(shell))
        return keeper;
    const started = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, ['-c', script], {
        env: {},
        stdio: ['pipe', 'ignore', 'ignore'],
        // A signal to the whole group must not end it before the others.
        detached: true,
    });
    started.unref();
    const input = started.stdin;
    input.unref?.();
    const lost = () => {
        if (keeper === input)
            keeper = undefined;
    };
    input.on('error', lost);
    started.on('error', lost);
    started.on('exit', lost);
    keeper = input;
    return input;
}


/***/ }),

/***/ 46778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ temporaryParent),
/* harmony export */   ir: () => (/* binding */ NoTemporaryDirectoryError),
/* harmony export */   yY: () => (/* binding */ whatIsWrong)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);


/** What is the matter with a place, by the code of the system. */
const matters = {
    ENOSPC: 'no space is left there',
    EDQUOT: 'the quota there is used up',
    EROFS: 'it is read-only',
    EACCES: 'it may not be written',
    EPERM: 'it may not be written',
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is no directory',
};
/** What is the matter with a place that can't be written; undefined: the error is another one. */
function whatIsWrong(error) {
    return error instanceof Error && 'code' in error ? matters[String(error.code)] : undefined;
}
/** Nothing can be written where temporary files belong; the message says what to change. */
class NoTemporaryDirectoryError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
    constructor(parent, cause) {
        const matter = whatIsWrong(cause);
        super(`No temporary directory can be created in ${parent}${matter === undefined ? '' : `: ${matter}`}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`, { cause });
    }
}
/** A runner empties its own directory after each job, also where the job was killed. */
function temporaryParent(env = process.env) {
    return env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
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
