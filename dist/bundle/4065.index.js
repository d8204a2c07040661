export const id = 4065;
export const ids = [4065];
export const modules = {

/***/ 28600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ExpectedError)
/* harmony export */ });
/** What a user can do something about: the message says what is wrong and what to do. Everything else is a bug of ours. */
class ExpectedError extends Error {
}


/***/ }),

/***/ 39710:
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
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46778);






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
 * its name says whose it is. Throws NoTemporaryDirectoryError.
 */
async function temporaryDirectory(purpose) {
    firstLook ??= removeStaleDirectories();
    await firstLook;
    const path = pathFor(purpose);
    const remove = async () => {
        // Somebody may still be writing into it: what has another name stays empty once it is.
        const suppressed = pathFor('removed');
        const moved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(path, suppressed).then(() => suppressed, () => path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(moved, { recursive: true, force: true, maxRetries: 3 });
    };
    const interruption = onInterrupt(remove);
    try {
        // At once, so that no signal comes in between.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode: 0o700 });
    }
    catch (cause) {
        interruption[Symbol.dispose]();
        throw new _temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .NoTemporaryDirectoryError */ .ir((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), cause);
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

/***/ 24065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   supervise: () => (/* binding */ supervise)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39710);
/* harmony import */ var _secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97005);
/* harmony import */ var _supervised_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46778);







/** Seconds. Until a run has said how long it may take. */
const defaultLimit = 600;
/** Milliseconds. A run whose thread does not answer within this is blocked, and gets no time to clean up. */
const answerLimit = 750;
/** Milliseconds after the limit in which a run that still answers may clean up and publish. */
const endingLimit = 3000;
/** Milliseconds. GitHub's runner kills 7.5 s after it asks. */
const cancelLimit = 6000;
/** Milliseconds in which a process that has done everything may exit by itself. */
const exitLimit = 1000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
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
            return 128 + (node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[outcome.signal] ?? 0);
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
        for (const signal of signals)
            process.on(signal, this.#cancel);
        this.#temporary = temporaryDirectory();
        this.#child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(process.argv[1] ?? '', args, {
            detached: this.#isGroup,
            stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
            env: {
                ...(0,_supervised_js__WEBPACK_IMPORTED_MODULE_6__/* .supervisedEnvironment */ .yw)((0,_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .startedWith */ .W1)()),
                ...(this.#temporary ? { TMPDIR: this.#temporary } : {}),
            },
        });
    }
    async outcome() {
        void (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .removeStaleDirectories */ .FU)((0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryParent */ .cp)());
        this.#child.on('message', (message) => this.#hear(message));
        this.#setLimit(this.#limit);
        this.#after(1000, () => this.#limitProcessorTime());
        const { code, signal } = await new Promise(resolve => {
            this.#child.on('exit', (code, signal) => resolve({ code, signal }));
            this.#child.on('error', () => resolve({ code: null, signal: null }));
        });
        for (const timer of this.#timers)
            clearTimeout(timer);
        for (const signal of signals)
            process.off(signal, this.#cancel);
        // What it started and left running.
        this.#kill();
        if (this.#temporary)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#temporary, { recursive: true, force: true, maxRetries: 3 });
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
                this.#after(exitLimit, () => this.#kill());
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
        const seconds = Math.ceil((this.#limit + 60) * (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)());
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('prlimit', [`--pid=${this.#child.pid}`, `--cpu=${seconds}`], { stdio: 'ignore' })
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
function temporaryDirectory() {
    const parent = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryParent */ .cp)();
    const path = (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFor */ .p0)('run', parent);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode: 0o700 });
    }
    catch {
        return undefined;
    }
    return path;
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


/***/ })

};
