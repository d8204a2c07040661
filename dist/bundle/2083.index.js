export const id = 2083;
export const ids = [2083];
export const modules = {

/***/ 76995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ExpectedError)
/* harmony export */ });
/** What a user can do something about: the message says what is wrong and what to do. Everything else is a bug of ours. */
class ExpectedError extends Error {
}


/***/ }),

/***/ 39710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   Ch: () => (/* binding */ parentOfRuns),
/* harmony export */   De: () => (/* binding */ temporaryDirectory),
/* harmony export */   FU: () => (/* binding */ removeStaleDirectories),
/* harmony export */   nA: () => (/* binding */ onInterrupt),
/* harmony export */   p0: () => (/* binding */ pathFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
/* harmony import */ var _server_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47230);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46778);








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
        throw new _temporary_directory_js__WEBPACK_IMPORTED_MODULE_7__.NoTemporaryDirectoryError((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), cause);
    }
    return {
        path,
        async [Symbol.asyncDispose]() {
            await remove();
            interruption[Symbol.dispose]();
        },
    };
}
/** Where runs leave what outlives their own directory: a supervised run's lies in one of its supervisor. */
function parentOfRuns(directory = (0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)()) {
    return named.test((0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(directory)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(directory) : directory;
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
            if (pid === undefined || of !== namespace)
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(parent, name);
            const holdsServer = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(path, _server_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .recordName */ .xD));
            // Where a server was left, its directory says more exactly who owns it.
            if (!holdsServer && isAlive(Number(pid)))
                continue;
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path);
            // In a directory for all, something of that name may be somebody else's.
            if (!found.isDirectory() || found.uid !== process.getuid?.())
                continue;
            if (holdsServer)
                await (0,_server_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .removeServerOfThePast */ .ow)(path);
            else
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

/***/ 47230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ ServerRemover),
/* harmony export */   NP: () => (/* binding */ recordServer),
/* harmony export */   gk: () => (/* binding */ dataName),
/* harmony export */   iF: () => (/* binding */ pidFileLine),
/* harmony export */   ow: () => (/* binding */ removeServerOfThePast),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * A PostgreSQL server of a run lives in a directory of its own. This file ends such a server and removes the directory,
 * whoever asks: the run itself, the system when the run was killed, or the next run.
 */
/** Below the directory: what says whose it is, and the server's own data, in which its socket lies as well. */
const recordName = 'server.json';
const dataName = 'd';
const shell = '/bin/sh';
/**
 * Reads `WORD PID` lines until the stream ends, as it does however the process at its other end ends; the last line is
 * what is left to end. `group`: programs that prepare a server; `server`: one that gets a moment to release what it holds;
 * `none`. Then what a killed server leaves of the system's shared memory goes, and the directory. `kill -s NAME` alone takes
 * a group after `--` in every shell: dash refuses `kill -NAME -- -GROUP`.
 */
const remover = `dir=$1
word=none
pid=
while read -r what which; do word=$what; pid=$which; done
case $word in
  group) kill -s KILL -- "-$pid" ;;
  server)
    kill -s QUIT "$pid"
    n=0
    while kill -s 0 "$pid" && [ $n -lt 60 ]; do sleep 0.05; n=$((n + 1)); done
    kill -s KILL "$pid" ;;
esac
# It did not end by itself: what it started may still be at work, each in a group of its own, but in its directory.
if [ -r "$dir/${dataName}/postmaster.pid" ]; then
  ls -ld /proc/[0-9]*/cwd | while read -r line; do
    case $line in
      *" -> $dir/${dataName}")
        which=\${line##*/proc/}
        kill -s KILL "\${which%%/*}" ;;
    esac
  done
  key= id= n=0
  while read -r first second; do
    n=$((n + 1))
    if [ $n = 7 ]; then key=$first; id=$second; fi
  done < "$dir/${dataName}/postmaster.pid"
  tries=0
  while [ -n "$id" ] && [ -r /proc/sysvipc/shm ] && [ $tries -lt 100 ]; do
    found=
    while read -r k i perms size cpid lpid attached rest; do
      if [ "$k" = "$key" ] && [ "$i" = "$id" ]; then found=$attached; fi
    done < /proc/sysvipc/shm
    [ -z "$found" ] && break
    if [ "$found" = 0 ]; then ipcrm -m "$id"; break; fi
    sleep 0.05
    tries=$((tries + 1))
  done
fi
n=0
until rm -rf -- "$dir" || [ $n = 20 ]; do sleep 0.05; n=$((n + 1)); done`;
/** Notes whose a directory is, at once: from here on a later run can remove it. */
function recordServer(directory, server) {
    const record = {
        owner: processName(process.pid),
        ...(server === undefined ? {} : { server: processName(server) }),
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, recordName), JSON.stringify(record), { mode: 0o600 });
}
/** Sees to it that neither a server nor its directory outlives this process. */
class ServerRemover {
    #child;
    #ended;
    #removing = false;
    constructor(directory) {
        this.#child = startRemover(directory);
        this.#child.unref();
        const input = this.#child.stdin;
        input?.unref?.();
        input?.on('error', () => { });
        this.#ended = new Promise(resolve => {
            this.#child.once('exit', () => resolve());
            this.#child.once('error', () => resolve());
        });
    }
    /** Nothing may be started in the directory any more. */
    get removing() {
        return this.#removing;
    }
    /** From now on this is what has to be ended. */
    watch(word, pid = 0) {
        this.#child.stdin?.write(`${word} ${pid}\n`);
    }
    /** Ends what is left, and removes the directory. */
    async remove() {
        this.#removing = true;
        this.#child.ref();
        this.#child.stdin?.end();
        await this.#ended;
    }
}
/** A line of what a server says of itself, from 1 on; empty: it does not, or there is no server yet, or no longer. */
function pidFileLine(data, number) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data, 'postmaster.pid'), 'latin1').split('\n')[number - 1]?.trim() ?? '';
    }
    catch {
        return '';
    }
}
/** Removes the directory of a run that is gone, after its server. Does nothing where its owner still runs. */
async function removeServerOfThePast(directory) {
    const record = readRecord(directory);
    if (record && isRunning(record.owner))
        return;
    const child = startRemover(directory);
    const ended = new Promise(resolve => {
        child.once('exit', () => resolve());
        child.once('error', () => resolve());
    });
    const server = record?.server ?? serverOf(directory);
    // A number alone might be another process' by now.
    if (server?.started && isRunning(server))
        child.stdin?.write(`server ${server.pid}\n`);
    child.stdin?.end();
    await ended;
}
function startRemover(directory) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, ['-c', remover, shell, directory], {
        env: { PATH: '/usr/bin:/bin' },
        stdio: ['pipe', 'ignore', 'ignore'],
        // A signal to the run's whole group must not end it before the server.
        detached: true,
        cwd: '/',
    });
}
function readRecord(directory) {
    try {
        const record = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, recordName), 'utf8'));
        return isRecord(record) ? record : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null || !('owner' in value) || !isName(value.owner))
        return false;
    return !('server' in value) || isName(value.server);
}
function isName(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'pid' in value &&
        Number.isSafeInteger(value.pid) &&
        Number(value.pid) > 1 &&
        'started' in value &&
        (value.started === null || typeof value.started === 'string'));
}
/** The run was killed between the start of its server and the note of it: the server says itself who it is. */
function serverOf(directory) {
    try {
        const pid = Number(pidFileLine((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, dataName), 1));
        return Number.isSafeInteger(pid) && pid > 1 && commandLine(pid).includes(directory)
            ? processName(pid)
            : undefined;
    }
    catch {
        return undefined;
    }
}
function commandLine(pid) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/cmdline`, 'utf8');
}
function processName(pid) {
    return { pid, started: startOf(pid) };
}
function isRunning({ pid, started }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EPERM'))
            return false;
    }
    return started === null || startOf(pid) === started;
}
/** Field 22 of proc(5); the name of the program before it may hold anything. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 46778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoTemporaryDirectoryError: () => (/* binding */ NoTemporaryDirectoryError),
/* harmony export */   temporaryParent: () => (/* binding */ temporaryParent),
/* harmony export */   unwritable: () => (/* binding */ unwritable)
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
/** Why temporary files can't be written, as a sentence that says what to do; undefined: the error is another one. */
function unwritable(error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error))
        return undefined;
    const matter = whatIsWrong(error);
    const path = 'path' in error ? String(error.path) : '';
    const isOurs = /^(?:mkdtemp|mkdir|open|write|copyfile)$/.test(String(error.syscall)) && path.startsWith((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
    // Writing to a file that is open has no path any more.
    if (matter === undefined || !(isOurs || (error.code === 'ENOSPC' && path === '')))
        return undefined;
    return `Temporary files can't be written to ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()}: ${matter}. Make room there, or name another directory in TMPDIR.`;
}


/***/ })

};
