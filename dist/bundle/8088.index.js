export const id = 8088;
export const ids = [8088,5707];
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
 * its name says whose it is.
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
    // At once, so that no signal comes in between.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode: 0o700 });
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

/***/ 30530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ embeddedExtensions),
/* harmony export */   r: () => (/* binding */ contribModules)
/* harmony export */ });
/**
 * The extensions that PGlite ships and that have to be loaded before CREATE EXTENSION finds them, by the
 * name that SQL uses. Where the module is called otherwise, its name follows; `needs` is loaded as well,
 * because CREATE EXTENSION … CASCADE would ask for it.
 */
const shipped = [
    { name: 'amcheck' },
    { name: 'bloom' },
    { name: 'btree_gin' },
    { name: 'btree_gist' },
    { name: 'citext' },
    { name: 'cube' },
    { name: 'dict_int' },
    { name: 'dict_xsyn' },
    { name: 'earthdistance', needs: 'cube' },
    { name: 'file_fdw' },
    { name: 'fuzzystrmatch' },
    { name: 'hstore' },
    { name: 'intarray' },
    { name: 'isn' },
    { name: 'lo' },
    { name: 'ltree' },
    { name: 'moddatetime' },
    { name: 'pageinspect' },
    { name: 'pg_buffercache' },
    { name: 'pg_freespacemap' },
    { name: 'pg_stat_statements' },
    { name: 'pg_surgery' },
    { name: 'pg_trgm' },
    { name: 'pg_visibility' },
    { name: 'pg_walinspect' },
    { name: 'pgcrypto' },
    { name: 'seg' },
    { name: 'tablefunc' },
    { name: 'tcn' },
    { name: 'tsm_system_rows' },
    { name: 'tsm_system_time' },
    { name: 'unaccent' },
    { name: 'uuid-ossp', module: 'uuid_ossp' },
];
/** The extensions that the embedded engine can load, as CREATE EXTENSION names them. */
const embeddedExtensions = shipped.map(extension => extension.name);
/** PGlite's contrib modules for the extensions asked for. Unknown ones are left to PostgreSQL's own error. */
function contribModules(extensions) {
    const modules = new Set();
    for (const name of extensions) {
        const known = shipped.find(extension => extension.name === name.toLowerCase());
        if (!known)
            continue;
        if (known.needs)
            modules.add(known.needs);
        modules.add(known.module ?? known.name);
    }
    return [...modules];
}


/***/ }),

/***/ 48088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EmbeddedDatabase: () => (/* binding */ EmbeddedDatabase),
  openEmbedded: () => (/* binding */ openEmbedded)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/postgres/embedded-extensions.js
var embedded_extensions = __webpack_require__(30530);
;// CONCATENATED MODULE: ./src/postgres/embedded-files.js
/**
 * Where the files beside the program are. In the source tree this module is a .ts file of src/postgres/; in
 * what ships it is inside dist/bundle/index.js or a numbered chunk next to it.
 */
const inSourceTree = (here) => here.endsWith('.ts');
function workerFile(here = import.meta.url) {
    return beside(here, inSourceTree(here) ? './embedded-worker.ts' : '../engine-worker.js');
}
/** A tar of an empty data directory, compressed: with it the engine starts in a fifth of the time. */
function preparedDirectory(here = import.meta.url) {
    return beside(here, inSourceTree(here) ? '../../dist/pgdata.tar.gz' : '../pgdata.tar.gz');
}
/** All that the worker reads lies in here; it may read nothing else of the machine. */
function readableDirectory(here = import.meta.url) {
    return beside(here, inSourceTree(here) ? '../../' : '../');
}
/** A function, because a bundler takes a literal in `new URL(…, import.meta.url)` for an asset to copy and rename. */
function beside(here, path) {
    return new URL(path, here);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/clean-up.js
var clean_up = __webpack_require__(93844);
;// CONCATENATED MODULE: ./src/postgres/embedded-process.js






/** JavaScript's own heap in the worker, in MB. PostgreSQL's memory is WebAssembly's and ends at 2 GB by itself. */
const heapLimit = 1024;
/** PostgreSQL nests deeply where its input does; in KB, of the 8 MB that a process usually has. */
const stackSize = 3900;
/**
 * How much a function of WebAssembly has to run before V8 compiles it once more, for speed. With V8's own budget a
 * replay of ten migrations waits as long for that compiler as for PostgreSQL; one of a thousand is as fast either way.
 */
const tieringBudget = 200_000_000;
/**
 * One process with one PostgreSQL. A request that takes too long, or too much memory, kills it: there is no
 * other way to stop a loop in WebAssembly. A process and not a thread, because V8 may crash where a thread is ended
 * in the middle of WebAssembly, and what breaks in there must not take the verdict along.
 */
class EmbeddedProcess {
    #worker;
    #gone;
    #waiting;
    #queue = Promise.resolve();
    constructor(start) {
        this.#worker = (0,external_node_child_process_.fork)(workerFile(), [], {
            execArgv: [
                ...permissions(),
                `--max-old-space-size=${heapLimit}`,
                `--stack-size=${stackSize}`,
                `--wasm-tiering-budget=${tieringBudget}`,
            ],
            // It runs what strangers wrote: no token of the job is in its reach.
            env: {},
            serialization: 'advanced',
            // Standard output is the report's alone.
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#worker.unref();
        this.#worker.channel?.unref();
        this.#worker.on('message', (reply) => this.#settle({ kind: 'reply', reply }));
        this.#worker.on('error', error => this.#die(error.message));
        const interruption = (0,clean_up/* onInterrupt */.nA)(async () => this.kill('the run was cancelled'));
        this.#worker.on('exit', (_, signal) => {
            interruption[Symbol.dispose]();
            this.#die(endedBy(signal));
        });
        this.#send({ ...start, maximumMemory: memoryLimit() });
    }
    get gone() {
        return this.#gone;
    }
    /** Waits for the reply that comes by itself when the worker has started. `seconds` as in `ask`. */
    started(seconds) {
        return this.#inTurn(() => this.#reply(seconds));
    }
    /** One request after the other. After `seconds` the worker is killed. */
    ask(request, seconds) {
        return this.#inTurn(() => {
            if (this.#gone === undefined)
                this.#send(request);
            return this.#reply(seconds);
        });
    }
    /** It leaves nothing behind that its end would have to be waited for. */
    kill(why) {
        this.#die(why);
        this.#worker.kill('SIGKILL');
    }
    #send(message) {
        // An error of the channel means that the process is gone, and its exit tells.
        this.#worker.send(message, () => { });
    }
    #inTurn(next) {
        const outcome = this.#queue.then(next);
        this.#queue = outcome;
        return outcome;
    }
    #reply(seconds) {
        if (this.#gone !== undefined)
            return Promise.resolve({ kind: 'dead', why: this.#gone });
        return new Promise(resolve => {
            // The timer keeps this process awake: the worker itself does not.
            const deadline = setTimeout(() => {
                this.#settle({ kind: 'timeout' });
                this.kill('a statement ran into its deadline');
            }, seconds * 1000);
            this.#waiting = outcome => {
                clearTimeout(deadline);
                this.#waiting = undefined;
                resolve(outcome);
            };
        });
    }
    #settle(outcome) {
        this.#waiting?.(outcome);
    }
    #die(why) {
        this.#gone ??= why;
        this.#settle({ kind: 'dead', why: this.#gone });
    }
}
/**
 * Node.js' permission model: no writing, no programs, no files but its own. A second wall behind WebAssembly's. Threads
 * are allowed for the worker's own guard.
 */
function permissions() {
    const model = process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
    const directory = (0,external_node_fs_.realpathSync)(readableDirectory());
    return [model, '--allow-worker', `--allow-fs-read=${(0,external_node_path_.join)(directory, '*')}`];
}
/** How much the worker may use in all, in bytes. Tables live in memory too, so that filling them has to end somewhere. */
function memoryLimit() {
    const constrained = process.constrainedMemory();
    const available = constrained > 0 ? Math.min(constrained, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
    return Math.min(4 * 1024 ** 3, available * 0.7);
}
/** V8 ends a process whose heap is full with SIGABRT; the system and the worker's own guard end one with SIGKILL. */
function endedBy(signal) {
    if (signal === 'SIGKILL' || signal === 'SIGABRT')
        return 'it used up its memory';
    return signal ? `it crashed with ${signal}` : 'its process ended';
}

// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/postgres/probe.js
var probe = __webpack_require__(81547);
// EXTERNAL MODULE: ./src/postgres/values.js
var values = __webpack_require__(43687);
// EXTERNAL MODULE: ./src/postgres/wire-frames.js
var wire_frames = __webpack_require__(65195);
;// CONCATENATED MODULE: ./src/postgres/embedded.js









/** Seconds. A start takes half of one; a busy machine may take a while, an endless wait helps nobody. */
const startDeadline = 60;
/**
 * PostgreSQL in WebAssembly, each scratch database in a process of its own. It has no files, programs or network
 * of the host. Superuser `postgres`; everything lives in memory.
 * @throws {EngineUnavailable} when it does not start.
 */
async function openEmbedded(options) {
    const engine = new EmbeddedEngine(options);
    try {
        await engine.start();
        return engine;
    }
    catch (error) {
        await engine[Symbol.asyncDispose]();
        throw error;
    }
}
class EmbeddedEngine {
    kind = 'embedded';
    #options;
    #contrib;
    #workers = new Set();
    #version = '';
    /** The first database, started when the engine is opened. */
    #first;
    constructor(options) {
        this.#options = options;
        this.#contrib = (0,embedded_extensions/* contribModules */.r)(options.extensions);
    }
    get name() {
        return `embedded PostgreSQL ${this.#version}`;
    }
    async start() {
        this.#first = await this.#worker();
    }
    async scratch(from) {
        const worker = await this.#workerFor(from);
        return new EmbeddedDatabase(worker, this.#options.statementTimeout, () => this.#workers.delete(worker));
    }
    async [Symbol.asyncDispose]() {
        for (const worker of this.#workers)
            worker.kill('the engine was closed');
        this.#workers.clear();
    }
    async #workerFor(from) {
        if (from) {
            if (!(from instanceof EmbeddedDatabase))
                throw new TypeError('only a database of the embedded engine can be copied');
            return this.#worker(await from.dump());
        }
        const first = this.#first;
        this.#first = undefined;
        return first && first.gone === undefined ? first : this.#worker();
    }
    async #worker(dataDirectory = (0,external_node_url_.fileURLToPath)(preparedDirectory())) {
        const worker = new EmbeddedProcess({
            dataDirectory,
            contrib: this.#contrib,
            maximumRows: values/* maximumRows */.U1,
            maximumRowBytes: values/* maximumRowBytes */.UW,
        });
        this.#workers.add(worker);
        const outcome = await worker.started(startDeadline);
        if (outcome.kind === 'reply' && outcome.reply.kind === 'ready') {
            this.#version = outcome.reply.version;
            return worker;
        }
        this.#workers.delete(worker);
        worker.kill('it did not start');
        throw new engine/* EngineUnavailable */.R(`The embedded PostgreSQL did not start: ${reasonOf(outcome)}. Try again, or give a server with \`--postgres URL\` (input \`postgres\`).`);
    }
}
class EmbeddedDatabase {
    #worker;
    #seconds;
    #forget;
    constructor(worker, seconds, forget) {
        this.#worker = worker;
        this.#seconds = seconds;
        this.#forget = forget;
    }
    async run(sql) {
        const outcome = await this.#worker.ask({ kind: 'run', sql }, this.#seconds);
        if (outcome.kind === 'timeout')
            return { kind: 'timeout', seconds: this.#seconds, databaseLost: true };
        if (outcome.kind === 'dead' || outcome.reply.kind !== 'answer')
            return this.#dead(reasonOf(outcome));
        const answer = (0,wire_frames/* readAnswer */.J)(outcome.reply.frames);
        // PGlite swallows what breaks inside of it (COPY … TO PROGRAM): then there is neither a result nor an error.
        if (!answer.answered)
            return this.#dead('it gave no answer to a statement, and can no longer be trusted');
        if (answer.fatal)
            return this.#dead(answer.error?.message ?? 'its session ended');
        if (answer.error?.code === '53200')
            return this.#dead('it ran out of memory (it has 2 GB in all)');
        return answer.error ? { kind: 'error', error: answer.error } : { kind: 'ok', rows: answer.rows };
    }
    /** Hands messages of a client to the one session that there is; what it answers, or why nothing will any more. */
    async exchange(messages, seconds) {
        const outcome = await this.#worker.ask({ kind: 'exchange', messages }, seconds);
        if (outcome.kind === 'reply' && outcome.reply.kind === 'exchanged')
            return outcome.reply;
        const why = outcome.kind === 'timeout' ? `a statement did not end within ${seconds} s` : reasonOf(outcome);
        this.#worker.kill(why);
        return { lost: why };
    }
    alive() {
        return (0,probe/* truthful */.n)(this, (0,external_node_crypto_.randomUUID)());
    }
    async dump() {
        const outcome = await this.#worker.ask({ kind: 'dump' }, startDeadline);
        if (outcome.kind === 'reply' && outcome.reply.kind === 'dump')
            return outcome.reply.dataDirectory;
        throw new engine/* EngineUnavailable */.R(`The embedded PostgreSQL could not be copied: ${reasonOf(outcome)}.`);
    }
    async [Symbol.asyncDispose]() {
        this.#forget();
        this.#worker.kill('the database was closed');
    }
    /** Kills the worker as well: one that lies must not be asked again. */
    #dead(why) {
        this.#worker.kill(why);
        return { kind: 'dead', why: `The embedded PostgreSQL stopped: ${why}.` };
    }
}
function reasonOf(outcome) {
    if (outcome.kind === 'timeout')
        return `no answer within ${startDeadline} seconds`;
    if (outcome.kind === 'dead')
        return outcome.why;
    return outcome.reply.kind === 'failed' ? outcome.reply.why : 'an unexpected answer';
}


/***/ }),

/***/ 96159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EngineUnavailable)
/* harmony export */ });
/** The engine can't be had: no permission, no server, a server that looks like production. */
class EngineUnavailable extends Error {
}


/***/ }),

/***/ 81547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ truthful)
/* harmony export */ });
/**
 * Does a database still tell the truth? `token` must not be known to it. A question outside of a transaction:
 * inside of one, the statement that must fail would abort it.
 */
async function truthful(database, token) {
    const failing = await database.run(`select "${token}"`);
    // 42703: there is no such column; 25P02: the session is in a failed transaction, which is no lie either.
    if (failing.kind !== 'error' || !['42703', '25P02'].includes(failing.error.code))
        return false;
    if (failing.error.code === '25P02')
        return true;
    const returning = await database.run(`select '${token}' as token`);
    if (returning.kind === 'error')
        return returning.error.code === '25P02';
    return returning.kind === 'ok' && returning.rows[0]?.token === token;
}


/***/ }),

/***/ 43687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ valueFromText),
/* harmony export */   U1: () => (/* binding */ maximumRows),
/* harmony export */   UW: () => (/* binding */ maximumRowBytes)
/* harmony export */ });
/**
 * How a value in text format becomes a JavaScript value: the same for every engine, so that a guard gets
 * the same answer from each of them. What is not listed stays the text that psql would show.
 */
function valueFromText(text, typeOid) {
    if (text === null)
        return null;
    switch (typeOid) {
        case 16: // bool
            return text === 't';
        case 21: // int2
        case 23: // int4
        case 26: // oid
        case 700: // float4
        case 701: // float8
            return Number(text);
        case 20: {
            // int8, which count(*) returns: a number wherever that is exact.
            const value = Number(text);
            return Number.isSafeInteger(value) ? value : text;
        }
        case 114: // json
        case 3802: // jsonb
            return JSON.parse(text);
        default: {
            const element = elementTypes.get(typeOid);
            return element === undefined ? text : (arrayFromText(text, element) ?? text);
        }
    }
}
/** Of arrays that have a type of their own in every database: name, text, varchar, bool, int2, int4, int8, oid, uuid. */
const elementTypes = new Map([
    [1003, 19],
    [1009, 25],
    [1015, 1043],
    [1000, 16],
    [1005, 21],
    [1007, 23],
    [1016, 20],
    [1028, 26],
    [2951, 2950],
]);
/**
 * `{a,"b c",NULL}`; undefined for an array of arrays.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
function arrayFromText(text, element) {
    if (!/^\{[^{]/.test(text))
        return undefined;
    if (text === '{}')
        return [];
    return [...text.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.)*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
        if (quoted !== undefined)
            return valueFromText(quoted.replace(/\\(.)/g, '$1'), element);
        return valueFromText(plain === 'NULL' ? null : plain, element);
    });
}
/** No reader of an outcome needs more, and a result set must not be able to exhaust the memory of the gate. */
const maximumRows = 10_000;
/** The same in bytes, for few and long rows. */
const maximumRowBytes = 32 * 1024 * 1024;


/***/ }),

/***/ 65195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43687);

/** Reads the frames that the embedded engine's worker kept: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function readAnswer(frames) {
    const bytes = Buffer.from(frames.buffer, frames.byteOffset, frames.byteLength);
    const answer = { rows: [], fatal: false, answered: false };
    let columns = [];
    for (let at = 0; at + 5 <= bytes.length;) {
        const type = String.fromCharCode(bytes.readUInt8(at));
        const end = at + 1 + bytes.readInt32BE(at + 1);
        const body = bytes.subarray(at + 5, end);
        at = end;
        if (type === 'T')
            columns = readColumns(body);
        else if (type === 'D')
            answer.rows.push(readRow(body, columns));
        else if (type === 'C' || type === 'I')
            answer.answered = true;
        else if (type === 'E') {
            const fields = readFields(body);
            answer.answered = true;
            // The first error is the cause; FATAL may follow it when the session is lost.
            answer.error ??= errorFromFields(fields);
            const severity = fields.get('V');
            if (severity === 'FATAL' || severity === 'PANIC')
                answer.fatal = true;
        }
    }
    return answer;
}
function readColumns(body) {
    const columns = [];
    let at = 2;
    for (let i = body.readInt16BE(0); i > 0; i--) {
        const end = body.indexOf(0, at);
        columns.push({ name: body.toString('utf8', at, end), typeOid: body.readUInt32BE(end + 7) });
        at = end + 19;
    }
    return columns;
}
function readRow(body, columns) {
    const row = {};
    let at = 2;
    for (const { name, typeOid } of columns) {
        const length = body.readInt32BE(at);
        at += 4;
        row[name] = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFromText */ .FC)(length < 0 ? null : body.toString('utf8', at, at + length), typeOid);
        if (length > 0)
            at += length;
    }
    return row;
}
function readFields(body) {
    const fields = new Map();
    for (let at = 0; at < body.length && body[at] !== 0;) {
        const end = body.indexOf(0, at);
        fields.set(String.fromCharCode(body.readUInt8(at)), body.toString('utf8', at + 1, end));
        at = end + 1;
    }
    return fields;
}
function errorFromFields(fields) {
    const error = {
        code: fields.get('C') ?? 'XX000',
        message: fields.get('M') ?? 'unknown error',
    };
    for (const [key, name] of textFields) {
        const value = fields.get(key);
        if (value !== undefined)
            error[name] = value;
    }
    for (const [key, name] of numberFields) {
        const value = fields.get(key);
        if (value !== undefined)
            error[name] = Number(value);
    }
    return error;
}
const textFields = [
    ['D', 'detail'],
    ['H', 'hint'],
    ['q', 'internalQuery'],
    ['W', 'where'],
    ['s', 'schema'],
    ['t', 'table'],
    ['c', 'column'],
    ['n', 'constraint'],
];
const numberFields = [
    ['P', 'position'],
    ['p', 'internalPosition'],
];


/***/ })

};
