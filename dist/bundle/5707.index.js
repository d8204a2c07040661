export const id = 5707;
export const ids = [5707];
export const modules = {

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


/***/ })

};
