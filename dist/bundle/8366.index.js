export const id = 8366;
export const ids = [8366];
export const modules = {

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

/***/ 96332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ignoresIn),
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
/** Both comment signs: `-- migration-gate: ignore RULE: why` in SQL, `# …` in Python. */
const comment = /^[ \t]*(?:--|#)[ \t]*migration-gate:[ \t]*ignore[ \t]+([A-Za-z][\w-]*)(.*)$/gm;
/** Reads a file's ignore comments. One without a reason does not count: `unexplained` names its line. */
function ignoresIn(text) {
    const ignores = [];
    const unexplained = [];
    let [line, counted] = [1, 0];
    for (const found of text.matchAll(comment)) {
        const [, rule = '', rest = ''] = found;
        for (; counted < found.index; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        const said = rest.trim();
        const reason = said.slice(1).trimStart();
        if (said === '')
            unexplained.push({ rule, line });
        else if (said.startsWith(':') && reason !== '')
            ignores.push({ rule, reason, line });
    }
    return { ignores, unexplained };
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
    const frameworks = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .A)((0,_model_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sidesOf */ .Mm)(changes));
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

/***/ 28600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ExpectedError)
/* harmony export */ });
/** What a user can do something about: the message says what is wrong and what to do. Everything else is a bug of ours. */
class ExpectedError extends Error {
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

/***/ 41969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openComparing: () => (/* binding */ openComparing),
/* harmony export */   problemOf: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _config_left_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41282);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96332);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
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
    const all = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(before, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I, config);
    const located = all.filter(counts);
    const brought = new Set(other.theirs.difference.map(({ path }) => path));
    const isBrought = ({ path }) => brought.has(path);
    await refuseUnread(before, located.flatMap(({ files }) => files.filter(isBrought)));
    const judgement = await (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)({ tree: before, locations: located }, { tree: after, locations: (await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(after, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .I, config, all)).filter(counts) }, { baseName: `#${other.number}`, baseCommit: other.head, authorship: async () => undefined });
    const findings = await judgement.findings;
    // What a rule that is off would say of base says nothing of another pull request either.
    const policy = { rules: config.rules, baseline: new Set(), ignores: new Map() };
    const counting = (0,_config_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .applyPolicy */ .V)(findings, policy).findings;
    // What has to be moved because of base will be somewhere else then.
    return counting.filter(found => (0,_model_report_js__WEBPACK_IMPORTED_MODULE_7__/* .failsTheChange */ .By)(found) && !own.has(problemOf(found))).map(_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6);
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
