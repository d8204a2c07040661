/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  cli: () => (/* binding */ cli)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./src/process/secrets-out-of-environment.js
/**
 * The variables that the gate was started with. The job's secrets are among them, and a process' environment is
 * inherited by every program that it starts, and readable for every process of the same user. So the gate takes them
 * into its own memory first of all, and keeps only harmless ones where others look.
 */

/**
 * Names under which no secret travels: an allow-list, since nobody knows all the names of secrets. Programs find
 * themselves, their user, files and language by these; GitHub's runner says by these which run this is.
 */
const harmless = new Set(`PATH HOME USER LOGNAME SHELL PWD OLDPWD SHLVL HOSTNAME TMPDIR TMP TEMP TZ LANG LANGUAGE _
  TERM TERM_PROGRAM COLORTERM COLUMNS LINES NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE CI DEBUG
  NODE_ENV NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_NO_WARNINGS NODE_DEBUG NODE_V8_COVERAGE NODE_USE_ENV_PROXY
  PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGSERVICE PGSERVICEFILE PGPASSFILE PGSSLMODE PGSSLCERT PGSSLKEY
  PGSSLROOTCERT PGAPPNAME PGTZ PGCLIENTENCODING PGCONNECT_TIMEOUT
  SSL_CERT_FILE SSL_CERT_DIR VIRTUAL_ENV SUDO_UID SUDO_GID SUDO_USER LD_LIBRARY_PATH DYLD_LIBRARY_PATH
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT OS USERNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA
  ALLUSERSPROFILE PROGRAMDATA PROGRAMFILES NUMBER_OF_PROCESSORS`.split(/\s+/));
const harmlessStarts = ['LC_', 'XDG_', 'MIGRATION_GATE_', 'GITHUB_', 'RUNNER_', 'PROCESSOR_', 'PROGRAMFILES('];
const secretWords = ['TOKEN', 'SECRET', 'PASS', 'KEY', 'CREDENTIAL', 'AUTH'];
function isHarmless(name, value = '') {
    const upper = name.toUpperCase();
    const isKnown = harmless.has(upper) ||
        (harmlessStarts.some(start => upper.startsWith(start)) && !secretWords.some(word => upper.includes(word)));
    return isKnown && !looksSecret(value);
}
/** How tokens and private keys begin, whatever the name that they are under. */
const secretStarts = /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|AKIA[0-9A-Z])|-----BEGIN/;
function looksSecret(value) {
    if (secretStarts.test(value) || (value.startsWith('eyJ') && value.split('.').length === 3))
        return true;
    return URL.canParse(value) && new URL(value).password !== '';
}
let started;
let exposed = 'they were not taken out';
/** All that the gate was started with; secrets are handed on from here, by name. */
function startedWith() {
    return started ?? process.env;
}
/** Why other processes may still read the secrets that this one was started with; undefined: they can't. */
function secrets_out_of_environment_secretsExposed() {
    return exposed;
}
/** To be called once, before anything of a change is read. */
function takeSecrets() {
    if (started)
        return;
    started = { ...process.env };
    const secret = Object.keys(started).filter(name => !isHarmless(name, started?.[name]));
    for (const name of secret)
        delete process.env[name];
    exposed = secret.length === 0 ? undefined : scrub(secret);
}
/**
 * What a process was started with lies in its memory as it was, and in `/proc/PID/environ`, whatever is deleted later.
 * On Linux a process may write to its own memory.
 */
function scrub(names) {
    if (process.platform !== 'linux')
        return `${process.platform} shows the environment of a process to its user`;
    try {
        const [from, to] = environmentBounds();
        const initial = (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/environ');
        const memory = (0,external_node_fs_namespaceObject.openSync)('/proc/self/mem', 'r+');
        try {
            for (let at = 0; at < initial.length && from + at < to;) {
                const zero = initial.indexOf(0, at);
                const end = zero < 0 ? initial.length : zero;
                const equals = initial.indexOf('=', at);
                const name = initial.toString('utf8', at, equals < 0 ? end : Math.min(equals, end));
                if (names.includes(name))
                    (0,external_node_fs_namespaceObject.writeSync)(memory, Buffer.alloc(end - at), 0, end - at, from + at);
                at = end + 1;
            }
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(memory);
        }
        const left = new Set((0,external_node_fs_namespaceObject.readFileSync)('/proc/self/environ', 'utf8')
            .split('\0')
            .map(one => one.split('=')[0]));
        return names.some(name => left.has(name))
            ? 'this machine keeps what a process was started with'
            : undefined;
    }
    catch (error) {
        return `this machine does not let a process forget what it was started with (${error instanceof Error ? error.message : error})`;
    }
}
/** Fields 50 and 51 of proc(5): where the environment begins and ends. The name of the program may hold anything. */
function environmentBounds() {
    const stat = (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [from, to] = [Number(fields[47]), Number(fields[48])];
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from <= 0 || to < from)
        throw new Error('/proc/self/stat does not say where it is');
    return [from, to];
}

;// CONCATENATED MODULE: ./src/process/harden.js

/**
 * The gate's own process, before anything is read: a signal does not open its inspector, through which whoever is
 * allowed to signal it would run code in it. Node.js gives the signal up to whoever listens to it.
 */
function harden() {
    if (!isHardened())
        process.on('SIGUSR1', ignored);
}
/** What keeps this process apart from others of the same user, and why it does not. */
function parentLayer() {
    const exposed = secretsExposed();
    const why = [
        ...(isHardened() ? [] : ['a signal opens its inspector']),
        ...(exposed === undefined ? [] : [`its secrets are in its environment: ${exposed}`]),
    ].join('; ');
    return why === '' ? { layer: 'parent', held: true } : { layer: 'parent', held: false, why };
}
function isHardened() {
    return process.listeners('SIGUSR1').includes(ignored);
}
function ignored() { }

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./src/process/server-directory.js



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
    writeFileSync(join(directory, recordName), JSON.stringify(record), { mode: 0o600 });
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
        return (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(data, 'postmaster.pid'), 'latin1').split('\n')[number - 1]?.trim() ?? '';
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
    return (0,external_node_child_process_namespaceObject.spawn)(shell, ['-c', remover, shell, directory], {
        env: { PATH: '/usr/bin:/bin' },
        stdio: ['pipe', 'ignore', 'ignore'],
        // A signal to the run's whole group must not end it before the server.
        detached: true,
        cwd: '/',
    });
}
function readRecord(directory) {
    try {
        const record = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(directory, recordName), 'utf8'));
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
        const pid = Number(pidFileLine((0,external_node_path_namespaceObject.join)(directory, dataName), 1));
        return Number.isSafeInteger(pid) && pid > 1 && commandLine(pid).includes(directory)
            ? processName(pid)
            : undefined;
    }
    catch {
        return undefined;
    }
}
function commandLine(pid) {
    return (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/cmdline`, 'utf8');
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
        const stat = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/model/expected-error.js
/** What a user can do something about: the message says what is wrong and what to do. Everything else is a bug of ours. */
class ExpectedError extends Error {
}

;// CONCATENATED MODULE: ./src/process/temporary-directory.js


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
class temporary_directory_NoTemporaryDirectoryError extends ExpectedError {
    constructor(parent, cause) {
        const matter = whatIsWrong(cause);
        super(`No temporary directory can be created in ${parent}${matter === undefined ? '' : `: ${matter}`}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`, { cause });
    }
}
/** A runner empties its own directory after each job, also where the job was killed. */
function temporaryParent(env = process.env) {
    return env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** Why temporary files can't be written, as a sentence that says what to do; undefined: the error is another one. */
function unwritable(error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error))
        return undefined;
    const matter = whatIsWrong(error);
    const path = 'path' in error ? String(error.path) : '';
    const isOurs = /^(?:mkdtemp|mkdir|open|write|copyfile)$/.test(String(error.syscall)) && path.startsWith(tmpdir());
    // Writing to a file that is open has no path any more.
    if (matter === undefined || !(isOurs || (error.code === 'ENOSPC' && path === '')))
        return undefined;
    return `Temporary files can't be written to ${tmpdir()}: ${matter}. Make room there, or name another directory in TMPDIR.`;
}

;// CONCATENATED MODULE: ./src/process/clean-up.js








/** Ctrl-C, `docker stop` and a cancelled job (GitHub sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL). */
const signals = (/* unused pure expression or super */ null && (['SIGINT', 'SIGTERM', 'SIGHUP']));
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
function pathFor(purpose, parent = (0,external_node_os_namespaceObject.tmpdir)()) {
    const owner = `${process.pid}-${processNamespace()}`;
    return (0,external_node_path_namespaceObject.join)(parent, `migration-gate-${purpose}-${owner}-${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}`);
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
        const moved = await rename(path, suppressed).then(() => suppressed, () => path);
        await rm(moved, { recursive: true, force: true, maxRetries: 3 });
    };
    const interruption = onInterrupt(remove);
    try {
        // At once, so that no signal comes in between.
        mkdirSync(path, { mode: 0o700 });
    }
    catch (cause) {
        interruption[Symbol.dispose]();
        throw new NoTemporaryDirectoryError(tmpdir(), cause);
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
function parentOfRuns(directory = tmpdir()) {
    return named.test(basename(directory)) ? dirname(directory) : directory;
}
let firstLook;
/** migration-gate-store-4711-4026531836-0a1b2c3d4e5f: process, and the namespace in which its number means that process. */
const named = /^migration-gate-[a-z-]+-(\d+)-(\d+)-[0-9a-f]{12}$/;
/** Removes the directories of processes that were killed before they could do it themselves. Never throws. */
async function removeStaleDirectories(parent = (0,external_node_os_namespaceObject.tmpdir)()) {
    try {
        const namespace = processNamespace();
        for (const name of await (0,promises_namespaceObject.readdir)(parent)) {
            const [, pid, of] = named.exec(name) ?? [];
            if (pid === undefined || of !== namespace)
                continue;
            const path = (0,external_node_path_namespaceObject.join)(parent, name);
            const holdsServer = (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(path, recordName));
            // Where a server was left, its directory says more exactly who owns it.
            if (!holdsServer && isAlive(Number(pid)))
                continue;
            const found = await (0,promises_namespaceObject.lstat)(path);
            // In a directory for all, something of that name may be somebody else's.
            if (!found.isDirectory() || found.uid !== process.getuid?.())
                continue;
            if (holdsServer)
                await removeServerOfThePast(path);
            else
                await (0,promises_namespaceObject.rm)(path, { recursive: true, force: true });
        }
    }
    catch {
        // Another run removed it first, or the directory can't be read: neither keeps this run from its work.
    }
}
/** Containers may share a directory for temporary files, but their process numbers are their own. */
function processNamespace() {
    try {
        return /\d+/.exec((0,external_node_fs_namespaceObject.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
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
const script = (/* unused pure expression or super */ null && (`alive=' '
while read -r sign pid; do
  case $sign in
    +) alive="$alive$pid " ;;
    -) alive="\${alive%% $pid *} \${alive#* $pid }" ;;
  esac
done
for pid in $alive; do kill -9 "$pid"; done`));
const clean_up_shell = '/bin/sh';
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
    if (keeper || process.platform === 'win32' || !existsSync(clean_up_shell))
        return keeper;
    const started = spawn(clean_up_shell, ['-c', script], {
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

;// CONCATENATED MODULE: ./src/process/supervised.js
/**
 * What a run says to the process that supervises it (`supervise.ts`). Without one, as in tests of single parts, nothing
 * is said.
 */
const marker = 'MIGRATION_GATE_SUPERVISED';
/** The environment that makes a process a supervised run. */
function supervisedEnvironment(env) {
    return { ...env, [marker]: '1' };
}
let supervised = false;
/** Is this process a run that a supervisor started? Asked once, first of all: programs that it starts are none. */
function isSupervised() {
    supervised = process.env[marker] === '1' && process.send !== undefined;
    delete process.env[marker];
    if (supervised) {
        process.on('message', ({ kind }) => {
            if (kind === 'ping')
                void say({ kind: 'pong' });
        });
        // Nobody is left who could end this run: it ends itself, with all that it started.
        process.on('disconnect', endGroup);
        process.channel?.unref();
    }
    return supervised;
}
function endGroup() {
    try {
        process.kill(-process.pid, 'SIGTERM');
    }
    catch {
        process.kill(process.pid, 'SIGTERM');
    }
}
/** The last word of a run, once all that it printed has left it: its supervisor ends it then. */
async function sayDone(code) {
    await Promise.all([process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve))));
    await say({ kind: 'done', code });
}
function say(message) {
    if (!supervised || !process.connected)
        return Promise.resolve();
    return new Promise(resolve => {
        process.send?.(message, undefined, undefined, () => resolve());
    });
}

;// CONCATENATED MODULE: ./src/process/supervise.js







/** Seconds. Until a run has said how long it may take. */
const defaultLimit = 600;
/** Milliseconds. A run whose thread does not answer within this is blocked, and gets no time to clean up. */
const answerLimit = 750;
/** Milliseconds after the limit in which a run that still answers may clean up and publish. */
const endingLimit = 3000;
/** Milliseconds. GitHub's runner kills 7.5 s after it asks. */
const cancelLimit = 6000;
const supervise_signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs the program in a process of its own and keeps its deadline from outside: whatever the run reads, it can only block
 * itself. Ends the run with everything that it started, removes its temporary files, and has `publish` say what happened
 * where the run could not.
 * @returns the exit code
 */
async function supervise(args, publish) {
    const run = new SupervisedRun(args);
    const outcome = await run.outcome();
    switch (outcome.kind) {
        case 'exit':
            return outcome.code;
        case 'cancelled':
            process.kill(process.pid, outcome.signal);
            return 128 + (external_node_os_namespaceObject.constants.signals[outcome.signal] ?? 0);
        default:
            return publish(outcome);
    }
}
class SupervisedRun {
    #started = performance.now();
    #temporary;
    #child;
    /** Its own group, so that all of it can be ended; a terminal's keys would not reach that. */
    #isGroup = !process.stdin.isTTY && process.platform !== 'win32';
    #timers = new Set();
    #limit = defaultLimit;
    #limitTimer;
    #answered = false;
    #judged;
    #done;
    #late = false;
    #cancelled;
    constructor(args) {
        // First of all: from here on there is something to remove.
        for (const signal of supervise_signals)
            process.on(signal, this.#cancel);
        this.#temporary = supervise_temporaryDirectory();
        this.#child = (0,external_node_child_process_namespaceObject.fork)(process.argv[1] ?? '', args, {
            detached: this.#isGroup,
            stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
            env: {
                ...supervisedEnvironment(startedWith()),
                ...(this.#temporary ? { TMPDIR: this.#temporary } : {}),
            },
        });
    }
    async outcome() {
        void removeStaleDirectories(temporaryParent());
        this.#child.on('message', (message) => this.#hear(message));
        this.#setLimit(this.#limit);
        this.#after(1000, () => this.#limitProcessorTime());
        const { code, signal } = await new Promise(resolve => {
            this.#child.on('exit', (code, signal) => resolve({ code, signal }));
            this.#child.on('error', () => resolve({ code: null, signal: null }));
        });
        for (const timer of this.#timers)
            clearTimeout(timer);
        for (const signal of supervise_signals)
            process.off(signal, this.#cancel);
        // What it started and left running.
        this.#kill();
        if (this.#temporary)
            (0,external_node_fs_namespaceObject.rmSync)(this.#temporary, { recursive: true, force: true, maxRetries: 3 });
        return this.#outcomeOf(code, signal);
    }
    #outcomeOf(code, signal) {
        const seconds = Math.round(performance.now() - this.#started) / 1000;
        if (this.#cancelled)
            return { kind: 'cancelled', signal: this.#cancelled };
        if (this.#done !== undefined)
            return { kind: 'exit', code: this.#done };
        if (this.#judged !== undefined) {
            process.stderr.write(`migration-gate: the verdict is established, but not everything could be published within ${this.#limit} s.\n`);
            return { kind: 'exit', code: this.#judged };
        }
        if (this.#late)
            return {
                kind: 'late',
                seconds,
                reason: `The run was not finished after ${this.#limit} s. Give it more time with --timeout (input \`timeout\`).`,
            };
        const how = signal === 'SIGKILL' || signal === 'SIGABRT'
            ? `was ended by ${signal}: most often, the machine had no memory left for it. Give the job more memory, or check fewer histories at once with --only`
            : `ended with ${signal ?? `code ${code}`} before it was finished. Run it again; when it happens again, report it`;
        return { kind: 'crashed', seconds, reason: `The process that judges the change ${how}.` };
    }
    #hear(message) {
        switch (message.kind) {
            case 'limit':
                this.#setLimit(message.seconds);
                return;
            case 'pong':
                this.#answered = true;
                return;
            case 'judged':
                this.#judged = message.code;
                return;
            case 'done':
                this.#done = message.code;
                // All that it has to print is written: its own end would only take time.
                this.#kill();
                return;
        }
    }
    #setLimit(seconds) {
        this.#limit = seconds;
        clearTimeout(this.#limitTimer);
        const left = seconds * 1000 - (performance.now() - this.#started);
        this.#limitTimer = this.#after(Math.max(left, 0), () => this.#endLate());
    }
    #endLate() {
        this.#late = true;
        this.#child.send({ kind: 'ping' }, () => { });
        this.#after(answerLimit, () => {
            if (!this.#answered)
                this.#kill();
        });
        this.#after(endingLimit, () => this.#kill());
    }
    #cancel = (signal) => {
        this.#cancelled = signal;
        this.#child.kill(signal);
        this.#after(cancelLimit, () => this.#kill());
    };
    /** Ends the run, and all that belongs to its group, at once. */
    #kill() {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        try {
            process.kill(this.#isGroup ? -pid : pid, 'SIGKILL');
        }
        catch {
            // It is gone already.
        }
    }
    /**
     * Where this process is killed, a blocked run does not hear of it: then the system ends it, when it has used all the
     * processor time that it could have used until its deadline. Only where util-linux is there.
     */
    #limitProcessorTime() {
        if (process.platform !== 'linux')
            return;
        const seconds = Math.ceil((this.#limit + 60) * (0,external_node_os_namespaceObject.availableParallelism)());
        (0,external_node_child_process_namespaceObject.spawn)('prlimit', [`--pid=${this.#child.pid}`, `--cpu=${seconds}`], { stdio: 'ignore' })
            .on('error', () => { })
            .unref();
    }
    #after(milliseconds, act) {
        // A timer of Node.js holds 2^31 - 1 ms at most.
        const timer = setTimeout(act, Math.min(milliseconds, 0x7fffffff));
        this.#timers.add(timer);
        return timer;
    }
}
/** Everything that a run writes for itself. Undefined: the run will say why nothing can be written there. */
function supervise_temporaryDirectory() {
    const parent = temporaryParent();
    const path = pathFor('run', parent);
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode: 0o700 });
    }
    catch {
        return undefined;
    }
    return path;
}

;// CONCATENATED MODULE: ./src/supervisor.js



/** Commands that read nothing of a repository: nothing can block them. */
const withoutContent = [
    undefined,
    '--version',
    '--help',
    '-h',
    'help',
    'explain',
];
/**
 * What the launchers in dist/ load first. It is small, so that the run starts as early as it can: this process only
 * watches it, and loads the program for itself only where the run ended without a report.
 */
async function cli(load) {
    if (withoutContent.includes(process.argv[2]))
        await (await load()).run();
    else
        await watch(process.argv.slice(2), load);
}
function action(load) {
    return watch([], load);
}
async function watch(args, load) {
    // Before anything else of this process.
    harden();
    takeSecrets();
    process.exitCode = await supervise(args, async (ended) => {
        const program = await load();
        return program.publishUnknown(ended, startedWith());
    });
}

module.exports = __webpack_exports__;
/******/ })()
;