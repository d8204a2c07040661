export const id = 6215;
export const ids = [6215];
export const modules = {

/***/ 96215:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EmbeddedDatabase: () => (/* binding */ EmbeddedDatabase),
  openEmbedded: () => (/* binding */ openEmbedded)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/languages/sql/reaches-outside.js
var reaches_outside = __webpack_require__(32599);
// EXTERNAL MODULE: ./src/languages/sql/reaching-names.js
var reaching_names = __webpack_require__(10860);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
// EXTERNAL MODULE: ./src/postgres/embedded-extensions.js
var embedded_extensions = __webpack_require__(30530);
;// CONCATENATED MODULE: ./src/postgres/embedded-files.js
/**
 * Where the files beside the program are. In the source tree this module is a .ts file of src/postgres/; in
 * what ships it is inside dist/bundle/index.js or a numbered chunk next to it.
 */
const inSourceTree = (here) => here.endsWith('.ts');
function workerFile(here = import.meta.url) {
    return beside(here, inSourceTree(here) ? './worker/main.ts' : '../engine-worker/main.js');
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
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
;// CONCATENATED MODULE: ./src/postgres/worker/protocol.js
/** What the gate and its engine process say to each other, over one stream: a head, and a body of so many bytes. */
const requests = {
    start: 1,
    /** One message of SQL. */
    run: 2,
    /** Whole messages of PostgreSQL's protocol, as a client of its own sends them. */
    exchange: 3,
    dump: 4,
};
const replies = {
    /** The server's version. */
    ready: 1,
    /** Why it could not be done. */
    failed: 2,
    /** The frames of the answer that matter: the last statement's rows, its end, errors. */
    answer: 3,
    /** All that was answered to an exchange. */
    exchanged: 4,
    dump: 5,
    /** An `Attempt`, before the reply to the same request. */
    attempt: 6,
};
/** Kind (1), length of the body (4, little-endian). */
const requestHead = 5;
/** Secret (32), number of the request (4), kind (1), length of the body (4). */
const replyHead = 41;
const secretBytes = 32;
/** The exit code of a worker that ended itself because it took too much memory. */
const outOfMemory = 67;

;// CONCATENATED MODULE: ./src/postgres/embedded-channel.js


/** More than an answer can have: rows are cut, and PostgreSQL's memory ends at 2 GB. */
const maxReplyLength = 1024 ** 3;
/**
 * The gate's side of the stream to an engine process. Every reply carries the secret that only the process' own code
 * got, and the number of the request that it answers; one that does not, or that nobody asked for, is forged.
 */
class EngineChannel {
    #stream;
    #secret = (0,external_node_crypto_.randomBytes)(secretBytes);
    #reply;
    #forged;
    #number = 0;
    #parts = [];
    #length = 0;
    #broken = false;
    constructor(stream, on) {
        this.#stream = stream;
        this.#reply = on.reply;
        this.#forged = on.forged;
        stream.on('data', (bytes) => this.#take(bytes));
        // That the process is gone is seen at its end.
        stream.on('error', () => { });
        stream.write(this.#secret);
    }
    send(kind, ...body) {
        const head = Buffer.alloc(requestHead);
        head.writeUInt8(kind);
        head.writeUInt32LE(body.reduce((sum, part) => sum + part.length, 0), 1);
        this.#number++;
        this.#stream.write(head);
        for (const part of body)
            this.#stream.write(part);
    }
    #take(bytes) {
        if (this.#broken)
            return;
        this.#parts.push(bytes);
        this.#length += bytes.length;
        for (;;) {
            if (this.#length < replyHead)
                return;
            if ((this.#parts[0]?.length ?? 0) < replyHead)
                this.#parts = [Buffer.concat(this.#parts)];
            const head = this.#parts[0] ?? Buffer.alloc(0);
            const length = head.readUInt32LE(secretBytes + 5);
            const wrong = this.#wrong(head, length);
            if (wrong !== undefined) {
                this.#break(wrong);
                return;
            }
            if (this.#length < replyHead + length)
                return;
            const all = this.#parts.length === 1 ? head : Buffer.concat(this.#parts);
            const rest = all.subarray(replyHead + length);
            this.#parts = rest.length > 0 ? [rest] : [];
            this.#length = rest.length;
            this.#reply({
                kind: all.readUInt8(secretBytes + 4),
                body: new Uint8Array(all.subarray(replyHead, replyHead + length)),
            });
        }
    }
    #wrong(head, length) {
        if (!head.subarray(0, secretBytes).equals(this.#secret))
            return 'without the secret';
        if (head.readUInt32LE(secretBytes) !== this.#number)
            return 'out of turn';
        return length > maxReplyLength ? 'of more than can be read' : undefined;
    }
    #break(how) {
        this.#broken = true;
        this.#parts = [];
        this.#forged(`it sent an answer ${how}, as only code that got out of PostgreSQL could`);
    }
}

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
/** Milliseconds between two looks at how much memory a worker has. */
const betweenLooks = 250;
/**
 * One process with one PostgreSQL. A request that takes too long, or too much memory, kills it: there is no
 * other way to stop a loop in WebAssembly. A process and not a thread, because V8 may crash where a thread is ended
 * in the middle of WebAssembly, and what breaks in there must not take the verdict along.
 */
class EmbeddedProcess {
    #worker;
    #channel;
    #watch;
    #gone;
    #waiting;
    #attempt;
    #queue = Promise.resolve();
    constructor({ dataDirectory, without, maximumMemory = memoryLimit(), ...start }) {
        const [program, ...parameters] = isolated([process.execPath, ...flags(without), (0,external_node_url_.fileURLToPath)(workerFile())], !without.includes('machine'));
        this.#worker = (0,external_node_child_process_.spawn)(program, parameters, {
            // It runs what strangers wrote: no token of the job is in its reach.
            env: {},
            // The last one is the channel. Standard output is the report's alone.
            stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
            windowsHide: true,
        });
        this.#worker.unref();
        const stream = this.#worker.stdio[3];
        stream.unref?.();
        this.#channel = new EngineChannel(stream, {
            reply: reply => this.#take(reply),
            forged: why => this.kill(why),
        });
        this.#worker.on('error', error => this.#die(error.message));
        const interruption = (0,clean_up/* onInterrupt */.nA)(async () => this.kill('the run was cancelled'));
        this.#worker.on('exit', (code, signal) => {
            interruption[Symbol.dispose]();
            this.#die(endedBy(code, signal));
        });
        if (this.#worker.pid !== undefined)
            (0,clean_up/* endWithUs */.AO)(this.#worker.pid, this.#worker);
        this.#watch = this.#watchMemory(maximumMemory);
        const isPath = typeof dataDirectory === 'string';
        const head = {
            ...start,
            ...(isPath ? { dataDirectory } : {}),
            maximumMemory,
            without: without.filter(layer => layer !== 'machine'),
        };
        this.#channel.send(requests.start, Buffer.from(`${JSON.stringify(head)}\n`), ...(isPath ? [] : [dataDirectory]));
    }
    get gone() {
        return this.#gone;
    }
    /** Why the machine's own walls are not around this process; undefined where they are. */
    get openMachine() {
        return isolatedFrom(this.#worker.pid);
    }
    /** Waits for the reply that comes by itself when the worker has started. `seconds` as in `ask`. */
    started(seconds) {
        return this.#inTurn(() => this.#reply(seconds));
    }
    /** One request after the other. After `seconds` the worker is killed. */
    ask(kind, body, seconds) {
        return this.#inTurn(() => {
            if (this.#gone === undefined)
                this.#channel.send(kind, body);
            return this.#reply(seconds);
        });
    }
    /** It leaves nothing over that its end would have to be waited for. */
    kill(why) {
        this.#die(why);
        this.#worker.kill('SIGKILL');
    }
    #take(reply) {
        if (!this.#waiting) {
            this.kill('it answered without being asked, as only code that got out of PostgreSQL could');
            return;
        }
        if (reply.kind === replies.attempt) {
            this.#attempt = JSON.parse(Buffer.from(reply.body).toString());
            return;
        }
        const attempt = this.#attempt;
        this.#attempt = undefined;
        this.#settle({ kind: 'reply', reply, ...(attempt ? { attempt } : {}) });
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
        clearInterval(this.#watch);
        this.#gone ??= why;
        this.#settle({ kind: 'dead', why: this.#gone });
    }
    /** The worker watches itself; this is for code in it that no longer does. */
    #watchMemory(maximumMemory) {
        const { pid } = this.#worker;
        if (process.platform !== 'linux' || pid === undefined)
            return undefined;
        return setInterval(() => {
            if (residentMemory(pid) > maximumMemory)
                this.kill(usedUp);
        }, betweenLooks).unref();
    }
}
function residentMemory(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
        return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
function flags(without) {
    return [
        ...(without.includes('process') ? [] : permissions()),
        ...(without.includes('webassembly') ? [] : ['--disallow-code-generation-from-strings']),
        `--max-old-space-size=${heapLimit}`,
        `--stack-size=${stackSize}`,
        `--wasm-tiering-budget=${tieringBudget}`,
    ];
}
/**
 * Node.js' permission model: no writing, no programs, no threads, no files but its own. The flag beside it lets the
 * worker reach Node's inside, to take away there what the model leaves, and then that way itself.
 */
function permissions() {
    const model = process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
    const directory = (0,external_node_fs_.realpathSync)(readableDirectory());
    return [model, `--allow-fs-read=${(0,external_node_path_.join)(directory, '*')}`, '--expose-internals'];
}
/** How much the worker may use in all, in bytes. Tables live in memory too, so that filling them has to end somewhere. */
function memoryLimit() {
    const constrained = process.constrainedMemory();
    const available = constrained > 0 ? Math.min(constrained, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
    return Math.min(4 * 1024 ** 3, available * 0.7);
}
const usedUp = 'it used up its memory';
/** V8 ends a process whose heap is full with SIGABRT; the system ends one with SIGKILL, the worker itself by its code. */
function endedBy(code, signal) {
    if (code === outOfMemory || signal === 'SIGKILL' || signal === 'SIGABRT')
        return usedUp;
    return signal ? `it crashed with ${signal}` : 'its process ended';
}
/**
 * The machine layer: on Linux a network namespace that holds nothing but a loopback device which is down, in a user
 * namespace, so that no privilege is needed. Where the machine does not let that, the program runs without.
 */
const unshare = '/usr/bin/unshare';
const shell = '/bin/sh';
/** `exec` all the way: the process keeps its id, and there is no other one. */
const attempt = `if "$0" --user --map-root-user --net true 2>&1 >/dev/null
then exec "$0" --user --map-root-user --net -- "$@"
else exec "$@"
fi`;
function isolated(command, wanted) {
    return wanted && whyNot() === undefined ? [shell, '-c', attempt, unshare, ...command] : command;
}
/** Why a process that runs shares its network with this one; undefined where it does not. */
function isolatedFrom(pid) {
    const why = whyNot();
    if (why !== undefined)
        return why;
    try {
        const inside = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/net`);
        return inside === (0,external_node_fs_.readlinkSync)('/proc/self/ns/net')
            ? 'this machine lets nobody make a network namespace'
            : undefined;
    }
    catch {
        return 'this machine does not show its namespaces';
    }
}
function whyNot() {
    if (process.platform !== 'linux')
        return `${process.platform} has no namespaces`;
    return (0,external_node_fs_.existsSync)(unshare) && (0,external_node_fs_.existsSync)(shell) ? undefined : `there is no ${unshare}`;
}

// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/postgres/probe.js
var probe = __webpack_require__(81547);
;// CONCATENATED MODULE: ./src/postgres/sandbox-layers.js
/** The layers around the engine's process, from the inside out. */
const engineLayers = ['database', 'webassembly', 'process', 'machine'];

// EXTERNAL MODULE: ./src/postgres/stand-in-files.js + 2 modules
var stand_in_files = __webpack_require__(37099);
// EXTERNAL MODULE: ./src/postgres/values.js
var values = __webpack_require__(43687);
// EXTERNAL MODULE: ./src/postgres/wire-frames.js
var wire_frames = __webpack_require__(65195);
;// CONCATENATED MODULE: ./src/postgres/embedded.js















/** Seconds. A start takes half of one; a busy machine may take a while, an endless wait helps nobody. */
const startDeadline = 60;
/**
 * PostgreSQL in WebAssembly, each scratch database in a process of its own. It has no files, programs or network
 * of the host. Superuser `postgres`; everything lives in memory. `tested`: what only tests change.
 * @throws {EngineUnavailableError} when it does not start.
 */
async function openEmbedded(options, tested = {}) {
    const engine = new EmbeddedEngine(options, tested);
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
    #without;
    #maximumMemory;
    #contrib;
    #standIns;
    #workers = new Set();
    #version = '';
    #openMachine;
    /** The first database, started when the engine is opened. */
    #first;
    constructor(options, { without = [], maximumMemory }) {
        this.#options = options;
        this.#without = without;
        this.#maximumMemory = maximumMemory;
        this.#standIns = (0,stand_in_files/* standInsFor */.Ur)(options.extensions);
        this.#contrib = (0,embedded_extensions/* contribModules */.r)([...options.extensions, ...(0,stand_in_files/* librariesOf */.DJ)(this.#standIns)]);
    }
    get name() {
        return `embedded PostgreSQL ${this.#version}`;
    }
    /** The layers around its processes; the gate's own is not among them. */
    get sandbox() {
        return engineLayers.map(layer => {
            if (this.#without.includes(layer))
                return { layer, held: false, why: 'switched off' };
            return layer === 'machine' && this.#openMachine !== undefined
                ? { layer, held: false, why: this.#openMachine }
                : { layer, held: true };
        });
    }
    /** Those that it ships, and that it was not started with. */
    async lacks(extensions) {
        return extensions.filter(name => (0,embedded_extensions/* contribModules */.r)([name]).some(one => !this.#contrib.includes(one)));
    }
    get standIns() {
        return this.#standIns.map(({ extension }) => extension);
    }
    async start() {
        this.#first = await this.#worker();
    }
    async scratch(from) {
        const worker = await this.#workerFor(from);
        return new EmbeddedDatabase(worker, {
            seconds: this.#options.statementTimeout,
            guarded: !this.#without.includes('database'),
            forget: () => this.#workers.delete(worker),
        });
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
            files: this.#standIns.flatMap(stand_in_files/* filesOf */.R8),
            maximumRows: values/* maximumRows */.U1,
            maximumRowBytes: values/* maximumRowBytes */.UW,
            without: this.#without,
            maximumMemory: this.#maximumMemory,
        });
        this.#workers.add(worker);
        const outcome = await worker.started(startDeadline);
        if (outcome.kind === 'reply' && outcome.reply.kind === replies.ready) {
            this.#version = textOf(outcome.reply.body);
            this.#openMachine = worker.openMachine;
            return worker;
        }
        this.#workers.delete(worker);
        worker.kill('it did not start');
        throw new engine/* EngineUnavailableError */.DG(`The embedded PostgreSQL did not start: ${reasonOf(outcome)}. Try again, or give a server with \`--postgres URL\` (input \`postgres\`).`);
    }
}
class EmbeddedDatabase {
    #worker;
    #options;
    constructor(worker, options) {
        this.#worker = worker;
        this.#options = options;
    }
    async run(sql) {
        const { seconds, guarded } = this.#options;
        const refusedOne = guarded ? await refusal(sql) : undefined;
        if (refusedOne)
            return { kind: 'error', error: refusedOne };
        const outcome = await this.#worker.ask(requests.run, Buffer.from(sql), seconds);
        if (outcome.kind === 'timeout')
            return { kind: 'timeout', seconds, databaseLost: true };
        if (outcome.kind === 'dead' || outcome.reply.kind !== replies.answer)
            return this.#dead(reasonOf(outcome));
        const answer = (0,wire_frames/* readAnswer */.J)(outcome.reply.body);
        const { attempt } = outcome;
        // What was caught on its way out and said nothing may have left anything: this database is not asked again.
        if (attempt && (!answer.error || answer.fatal))
            return this.#dead(`${attempt.what}, which reaches outside of the scratch database`);
        if (!answer.answered)
            return this.#dead('it gave no answer to a statement, and can no longer be trusted');
        if (answer.fatal)
            return this.#dead(answer.error?.message ?? 'its session ended');
        if (answer.error?.code === '53200')
            return this.#dead('it ran out of memory (it has 2 GB in all)');
        if (answer.error && attempt)
            return { kind: 'error', error: { ...answer.error, environment: refused(attempt) } };
        return answer.error ? { kind: 'error', error: answer.error } : { kind: 'ok', rows: answer.rows };
    }
    /** Hands messages of a client to the one session that there is; what it answers, or why nothing will any more. */
    async exchange(messages, seconds) {
        const outcome = await this.#worker.ask(requests.exchange, messages, seconds);
        if (outcome.kind === 'reply' && outcome.reply.kind === replies.exchanged)
            return { answers: outcome.reply.body };
        const why = outcome.kind === 'timeout' ? `a statement did not end within ${seconds} s` : reasonOf(outcome);
        this.#worker.kill(why);
        return { lost: why };
    }
    alive() {
        return (0,probe/* truthful */.n)(this, (0,external_node_crypto_.randomUUID)());
    }
    async dump() {
        const outcome = await this.#worker.ask(requests.dump, new Uint8Array(), startDeadline);
        if (outcome.kind === 'reply' && outcome.reply.kind === replies.dump)
            return outcome.reply.body;
        throw new engine/* EngineUnavailableError */.DG(`The embedded PostgreSQL could not be copied: ${reasonOf(outcome)}.`);
    }
    async [Symbol.asyncDispose]() {
        this.#options.forget();
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
    return outcome.reply.kind === replies.failed ? textOf(outcome.reply.body) : 'an unexpected answer';
}
function textOf(bytes) {
    return Buffer.from(bytes).toString();
}
/**
 * What the embedded engine does not run. Databases, roles and foreign servers are its own in every sense: whatever
 * happens to them, ends with its process.
 */
const refusedCodes = new Set([
    'server-file',
    'program',
    'library',
    'system-setting',
    'native-code',
    'untrusted-language',
    'system-catalog',
    'tablespace',
    'connection',
    'replication',
    'prepared-transaction',
]);
/** Why a message is not sent, as PostgreSQL itself would put it; nothing of it runs then. */
async function refusal(sql) {
    if (!(0,reaching_names/* mayReach */.Bs)(sql, refusedCodes))
        return undefined;
    const { statements } = await (0,script/* parseScript */.t)(sql);
    for (const { node, text, start } of statements) {
        const reach = (0,reaches_outside/* reachesOutside */.f)(node);
        if (!reach || !refusedCodes.has(reach.code))
            continue;
        return {
            // insufficient_privilege
            code: '42501',
            message: `it reaches outside of the scratch database: ${reach.what}`,
            position: [...sql.slice(0, start)].length + 1,
            where: text.length > 200 ? `${text.slice(0, 200)}…` : text,
            environment: refused(reach),
        };
    }
    return undefined;
}
/** Not run at all: it is no fault of the migration, and proves nothing either. */
function refused({ code, what }) {
    return {
        what: 'reach',
        name: code,
        provide: `A statement reaches outside of the scratch database: ${what}. The gate runs nothing like that. Check the statement by hand, or keep it out of the migrations.`,
    };
}


/***/ })

};
