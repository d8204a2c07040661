export const id = 4702;
export const ids = [4702];
export const modules = {

/***/ 56401:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ attribute)
/* harmony export */ });
/* harmony import */ var _first_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81828);

/**
 * Most runners write a migration down when it is done: what was sent since the last note belongs to the one that comes
 * next. Some write before they begin.
 */
async function attribute(log, notes) {
    const ran = [];
    const recorded = new Set();
    const removed = new Set();
    let open = [];
    let begun;
    let count = 0;
    const close = (item) => {
        if (item)
            ran.push({ item, statements: open });
        open = [];
    };
    const recordDone = (note, statement) => {
        // Prisma writes down, too, that the migration which it began has failed.
        if (begun && note.migrations.length === 0 && open.some(_first_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix))
            return;
        if (note.together)
            open.push(statement);
        const items = note.migrations.length > 0 ? note.migrations : begun ? [begun] : [];
        for (const item of items)
            recorded.add(item);
        close(items[0]);
        begun = undefined;
    };
    for (const statement of log.statements) {
        const note = await notes.read(statement);
        if (!note) {
            // Each statement of a message that went well has answered with a tag.
            const done = statement.error ? await notes.done(statement, statement.tags.length) : [];
            for (const item of done)
                recorded.add(item);
            ran.push(...done.map(item => ({ item, statements: [] })));
            open.push(statement);
            continue;
        }
        count++;
        if (note.kind === 'begun') {
            // A runner that begins aloud need not say when it is done.
            close(begun);
            if (begun)
                recorded.add(begun);
            begun = note.migration;
        }
        else if (note.kind === 'recorded')
            recordDone(note, statement);
        else {
            for (const item of note.migrations)
                removed.add(item);
            // golang-migrate empties its table to write one row.
            if (note.migrations.length > 0)
                close(note.migrations[0]);
        }
    }
    return { ran, recorded, removed, open, begun, notes: count };
}


/***/ }),

/***/ 11329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Attributor)
/* harmony export */ });
/* unused harmony export attributeByText */
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56401);
/* harmony import */ var _version_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90040);


/** Says the migrations of all the runs of one command apart: by its notes, and where it keeps none, by the files' text. */
class Attributor {
    #request;
    #keepsNotes = false;
    constructor(request) {
        this.#request = request;
    }
    /** Of what a runner may take for new, what it can be seen to: without notes, it begins with the first of all each time. */
    seenAgain(perhaps = []) {
        return this.#keepsNotes ? perhaps : [];
    }
    /** `plan`: what is to be run. `perhaps`: what may be run as well. */
    async attribute(side, log, plan, perhaps = []) {
        const { merged, base } = this.#request;
        const noted = await (0,_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .l)(log, new _version_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NoteReader */ .yd([...plan, ...perhaps, ...merged, ...base]));
        this.#keepsNotes ||= noted.notes > 0;
        if (this.#keepsNotes)
            return noted;
        const pending = new Map(plan.map(item => [item.migration.file, item]));
        const all = side === 'base' ? plan : merged.map(item => pending.get(item.migration.file) ?? item);
        return attributeByText(log, all) ?? noted;
    }
}
/**
 * Which migration ran what, where a command keeps no notes that the gate can read (a loop over `psql -f`): its files' own
 * text, found in what was sent, from file to file as they were sent. Undefined where none of it is in them.
 */
function attributeByText(log, migrations) {
    const ran = new Map();
    const failed = new Set();
    let at = { index: 0, offset: 0 };
    let item;
    for (const statement of log.statements) {
        const found = nextPlace(migrations, at, statement.text.trim());
        if (found) {
            at = found;
            item = migrations[found.index];
        }
        if (!item)
            continue;
        ran.set(item, [...(ran.get(item) ?? []), statement]);
        if (statement.error)
            failed.add(item);
    }
    if (ran.size === 0 || !item)
        return undefined;
    const begun = failed.has(item) ? item : undefined;
    const done = [...ran].filter(([one]) => one !== begun);
    return {
        ran: done.map(([one, statements]) => ({ item: one, statements })),
        recorded: new Set(done.map(([one]) => one)),
        removed: new Set(),
        open: (begun && ran.get(begun)) ?? [],
        begun,
        notes: 0,
    };
}
/** Shorter texts (`COMMIT`, `SELECT 1`) are in too many files, and a runner's own as well. */
const shortest = 12;
function nextPlace(migrations, from, text) {
    if (text.length < shortest)
        return undefined;
    for (let index = from.index; index < migrations.length; index++) {
        const start = migrations[index]?.text.indexOf(text, index === from.index ? from.offset : 0) ?? -1;
        if (start >= 0)
            return { index, offset: start + text.length };
    }
    return undefined;
}


/***/ }),

/***/ 81828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   Xo: () => (/* binding */ stoppedByError),
/* harmony export */   hs: () => (/* binding */ rootError),
/* harmony export */   zW: () => (/* binding */ asks)
/* harmony export */ });
const changesStructure = /^\s*(?:create|alter|drop)\b/i;
/** A mere question, which runners also ask to see whether something is there. */
const asks = /^\s*(?:select|show|with|table|values)\b/i;
/**
 * The error that ended a command. Runners try things that may fail (is there a table of mine already?), so it is the last
 * one that nothing was built on afterwards, and that the command speaks of, or that is no mere question; and of a
 * transaction that had failed before, its first.
 */
function rootError(log, output) {
    const { statements } = log;
    const lastWork = statements.findLastIndex(one => !one.error && one.fate === 'committed' && changesStructure.test(one.text));
    const ending = statements.slice(lastWork + 1).filter(isFailed);
    const mentioned = ending.findLast(({ error }) => output.includes(error.message));
    const last = mentioned ?? ending.findLast(({ text }) => !asks.test(text));
    return last && firstOfTransaction(last, ending);
}
/** What follows in a failed transaction is refused for that alone: 25P02, in_failed_sql_transaction. */
function firstOfTransaction(failed, errors) {
    if (failed.error.code !== '25P02')
        return failed;
    return errors.find(one => one.transaction === failed.transaction && one.error.code !== '25P02') ?? failed;
}
function isFailed(statement) {
    return statement.error !== undefined;
}
/** A command that hangs after an error (its session left open, say) was stopped by it just the same. */
function stoppedByError({ end, log, underWay }) {
    const failed = end.kind === 'exited' ? end.code !== 0 : end.kind === 'late' && underWay.length === 0;
    return failed ? rootError(log, end.output) : undefined;
}


/***/ }),

/***/ 66390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  In: () => (/* binding */ CommandOutOfTimeError),
  S8: () => (/* binding */ sendCommand)
});

// UNUSED EXPORTS: connectUpstream

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./src/postgres/roles.js
var roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/postgres/server-database.js + 1 modules
var server_database = __webpack_require__(68162);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
// EXTERNAL MODULE: ./src/replay/replica.js
var replica = __webpack_require__(17405);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
// EXTERNAL MODULE: ./src/text/url-passwords.js
var url_passwords = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/command-replay/command.js




/** Bytes of output that are kept. */
const keptOutput = 16 * 1024;
/** Milliseconds between asking to end and ending it. */
const timeoutMs = 2000;
/**
 * Runs a command in a process group of its own, and leaves nothing of it but what has left the group. Its
 * output is not printed: a line of it could be a command to GitHub's runner.
 */
async function runCommand(call) {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', call.command], {
        cwd: call.directory,
        env: { ...call.environment },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const tail = new Tail();
    child.stdout.on('data', (chunk) => tail.push(chunk));
    child.stderr.on('data', (chunk) => tail.push(chunk));
    const signalGroup = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, signal);
        }
        catch {
            // The group is gone.
        }
    };
    let late = false;
    let lastResort;
    const stop = () => {
        if (!late)
            call.beforeStop?.();
        late = true;
        signalGroup('SIGTERM');
        lastResort ??= setTimeout(() => signalGroup('SIGKILL'), timeoutMs);
    };
    const timer = setTimeout(stop, call.seconds * 1000);
    call.deadline?.addEventListener('abort', stop);
    if (call.deadline?.aborted)
        stop();
    const interruption = (0,clean_up/* onInterrupt */.nA)(async () => signalGroup('SIGKILL'));
    try {
        const end = await new Promise(resolve => {
            child.once('error', error => resolve({ kind: 'not started', why: error.message, output: '' }));
            child.once('exit', (code, signal) => {
                // What it left running in its group would go on writing, and hold the pipes open.
                signalGroup('SIGKILL');
                const output = () => tail.text(call.secrets);
                const settle = () => {
                    if (late)
                        resolve({ kind: 'late', seconds: call.seconds, output: output() });
                    else if (code === null)
                        resolve({ kind: 'killed', signal: signal ?? 'a signal', output: output() });
                    else
                        resolve({ kind: 'exited', code, output: output() });
                };
                const waiting = setTimeout(settle, 1000);
                child.once('close', () => {
                    clearTimeout(waiting);
                    settle();
                });
            });
        });
        return end;
    }
    finally {
        interruption[Symbol.dispose]();
        clearTimeout(timer);
        clearTimeout(lastResort);
        call.deadline?.removeEventListener('abort', stop);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
/** The last bytes of a stream, however long it was. */
class Tail {
    #chunks = [];
    #length = 0;
    push(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        while (this.#length - (this.#chunks[0]?.length ?? 0) >= keptOutput) {
            this.#length -= this.#chunks.shift()?.length ?? 0;
        }
    }
    text(secrets) {
        let text = (0,external_node_util_.stripVTControlCharacters)(Buffer.concat(this.#chunks).toString('utf8'));
        for (const secret of secrets)
            text = text.replaceAll(secret, '***');
        return (0,url_passwords/* hideUrlPasswords */.o)(text).slice(-keptOutput).trim();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/schema/object-sql.js
var object_sql = __webpack_require__(14783);
;// CONCATENATED MODULE: ./src/command-replay/wire/frames.js
/**
 * Cuts a stream of PostgreSQL's messages at their boundaries, however the network has cut it before. Only the part of a
 * body that somebody wants is kept: rows and COPY data, of which there can be gigabytes, are counted and passed by.
 * https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-MESSAGE-CONCEPTS
 */
class FrameReader {
    #wanted;
    #onFrame;
    #head = Buffer.alloc(5);
    #headLength = 0;
    #type = 0;
    #parts = [];
    /** Bytes of the body still to keep, and still to come at all. */
    #keep = 0;
    #left = 0;
    #whole = true;
    /**
     * `wanted`: how many bytes of a body of this type and length to keep; fewer than 0: do not even tell of it.
     * `onFrame`: gets the body as far as it was kept. It is only good until it returns: the bytes are the network's.
     */
    constructor(wanted, onFrame) {
        this.#wanted = wanted;
        this.#onFrame = onFrame;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#left > 0) {
                at = this.#body(chunk, at);
                continue;
            }
            if (this.#headLength === 0 && chunk.length - at >= 5) {
                at = this.#begin(chunk, at);
                continue;
            }
            const copied = chunk.copy(this.#head, this.#headLength, at);
            at += copied;
            this.#headLength += copied;
            if (this.#headLength === 5) {
                this.#headLength = 0;
                this.#start(this.#head.readUInt8(0), this.#head.readInt32BE(1) - 4);
            }
        }
    }
    /** The whole head lies in this chunk, and mostly the whole body: then nothing is copied. */
    #begin(chunk, at) {
        const type = chunk.readUInt8(at);
        const length = chunk.readInt32BE(at + 1) - 4;
        const from = at + 5;
        if (length >= 0 && from + length <= chunk.length) {
            const keep = Math.min(this.#wanted(type, length), length);
            if (keep >= 0)
                this.#onFrame(type, chunk.subarray(from, from + keep), keep === length);
            return from + length;
        }
        this.#start(type, length);
        return from;
    }
    #start(type, length) {
        if (length < 0)
            throw new Error('a message with a negative length');
        const keep = Math.min(this.#wanted(type, length), length);
        if (length === 0) {
            if (keep >= 0)
                this.#onFrame(type, Buffer.alloc(0), true);
            return;
        }
        this.#type = type;
        this.#left = length;
        this.#keep = keep;
        this.#whole = keep === length;
    }
    #body(chunk, at) {
        const end = Math.min(at + this.#left, chunk.length);
        if (this.#keep > 0) {
            const part = chunk.subarray(at, Math.min(at + this.#keep, end));
            this.#parts.push(part);
            this.#keep -= part.length;
        }
        this.#left -= end - at;
        if (this.#left === 0) {
            const parts = this.#parts;
            this.#parts = [];
            if (this.#keep >= 0)
                this.#onFrame(this.#type, Buffer.concat(parts), this.#whole);
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./src/command-replay/wire/startup.js
/** No startup message is longer: PostgreSQL's own MAX_STARTUP_PACKET_LENGTH. */
const maxLength = 10_000;
/** The first messages of a client have no letter in front of their length. */
class StartupReader {
    #bytes = Buffer.alloc(0);
    broken = false;
    /** The next whole message, when it is there. */
    push(chunk) {
        if (chunk.length > 0)
            this.#bytes = Buffer.concat([this.#bytes, chunk]);
        if (this.#bytes.length < 8)
            return undefined;
        const length = this.#bytes.readInt32BE(0);
        if (length < 8 || length > maxLength) {
            this.broken = true;
            return undefined;
        }
        if (this.#bytes.length < length)
            return undefined;
        const message = this.#bytes.subarray(0, length);
        this.#bytes = this.#bytes.subarray(length);
        return message;
    }
    /** What came after the last message. */
    rest() {
        return this.#bytes;
    }
}
const requests = { cancel: 80877102, ssl: 80877103, gssEncryption: 80877104 };
function isEncryptionRequest(message) {
    const code = message.readInt32BE(4);
    return message.length === 8 && (code === requests.ssl || code === requests.gssEncryption);
}
/** Comes on a connection of its own, with the key that the server gave to the session. */
function isCancelRequest(message) {
    return message.readInt32BE(4) === requests.cancel;
}
/** What a startup message asks for. Where it names no database, that is called as the user is. */
function startupParameters(message) {
    const words = message.toString('utf8', 8).split('\0');
    const parameters = new Map();
    for (let i = 0; i + 1 < words.length; i += 2)
        if (words[i])
            parameters.set(words[i] ?? '', words[i + 1] ?? '');
    if (!parameters.has('database'))
        parameters.set('database', parameters.get('user') ?? '');
    return parameters;
}
/** An ErrorResponse that ends a session, in the server's own form. */
function fatalMessage(code, text) {
    return backendMessage('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`));
}
/** A message with its letter and its length. */
function backendMessage(type, body) {
    const head = Buffer.alloc(5);
    head.write(type, 'latin1');
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
}

;// CONCATENATED MODULE: ./src/command-replay/embedded-session.js




/** Bytes of what a client sends before it waits for an answer. */
const mostUnsent = 256 * 1024 * 1024;
const noData = 'the embedded PostgreSQL takes no rows from a client';
/**
 * Speaks PostgreSQL's protocol for the embedded engine, which itself only answers whole messages: lets a client in, hands
 * over what it sends up to where it waits for an answer, and leaves the session as it was found.
 */
class EmbeddedSession extends external_node_stream_.Duplex {
    #start;
    #startup = new StartupReader();
    #stage = 'startup';
    #parameters = new Map();
    #unread = Buffer.alloc(0);
    #unsent = [];
    #unsentBytes = 0;
    #copies = false;
    #lost;
    #busy = Promise.resolve();
    constructor(start) {
        super();
        this.#start = start;
        this.once('close', () => void this.#leave());
    }
    _read() {
        // Answers are pushed as they come.
    }
    _write(chunk, _encoding, done) {
        this.#busy = this.#take(chunk);
        this.#busy.then(() => done(), (error) => done(error instanceof Error ? error : new Error(String(error))));
    }
    /** The client is gone. */
    _final(done) {
        done();
        this.destroy();
    }
    async #take(chunk) {
        if (this.#stage === 'over')
            return;
        let rest = chunk;
        if (this.#stage === 'startup') {
            const message = this.#startup.push(chunk);
            if (!message)
                return;
            rest = this.#startup.rest();
            this.#parameters = startupParameters(message);
            this.#stage = 'password';
            // AuthenticationCleartextPassword: it does not leave this machine.
            this.push(backendMessage('R', int32(3)));
        }
        this.#unread = this.#unread.length === 0 ? rest : Buffer.concat([this.#unread, rest]);
        while (this.#unread.length >= 5) {
            const length = 1 + this.#unread.readInt32BE(1);
            if (length < 5 || length > mostUnsent)
                return this.#end('08P01', 'a message that is too long');
            if (this.#unread.length < length)
                return;
            const message = this.#unread.subarray(0, length);
            this.#unread = this.#unread.subarray(length);
            await this.#message(String.fromCharCode(message.readUInt8(0)), message);
            if (this.#isOver())
                return;
        }
    }
    /** A method, because the stage changes while something is awaited. */
    #isOver() {
        return this.#stage === 'over';
    }
    async #message(type, message) {
        if (this.#stage === 'password')
            return await this.#letIn(type, message);
        // Terminate
        if (type === 'X') {
            this.#stage = 'over';
            this.push(null);
            return;
        }
        // A COPY that waits for rows was refused already; what comes of them is read by nobody.
        if ('dcf'.includes(type))
            return;
        this.#unsent.push(message);
        this.#unsentBytes += message.length;
        if (this.#unsentBytes > mostUnsent)
            return this.#end('54000', 'too much was sent at once');
        if ('QP'.includes(type))
            this.#copies ||= /\bstdin\b/i.test(message.toString('latin1'));
        // Where no COPY is going on, the server ignores it.
        if (this.#copies && 'QE'.includes(type))
            this.#unsent.push(backendMessage('f', Buffer.from(`${noData}\0`)));
        // Query, Sync, Flush, FunctionCall: what a client waits after.
        if ('QSHF'.includes(type))
            await this.#send(type);
    }
    async #letIn(type, message) {
        if (type !== 'p' || message.toString('utf8', 5, message.length - 1) !== this.#start.password)
            return this.#end('28P01', 'password authentication failed');
        for (const [name, value] of settingsOf(this.#parameters)) {
            const outcome = await this.#start.database.run(`SELECT set_config(${(0,object_sql/* literal */.eu)(name)}, ${(0,object_sql/* literal */.eu)(value)}, false)`);
            if (outcome.kind === 'error')
                return this.#end(outcome.error.code, outcome.error.message);
            if (outcome.kind !== 'ok')
                return this.#lose(outcome.kind === 'dead' ? outcome.why : 'no answer');
        }
        const status = [...this.#start.settings].map(([name, value]) => backendMessage('S', Buffer.from(`${name}\0${value}\0`)));
        this.push(Buffer.concat([
            backendMessage('R', int32(0)),
            ...status,
            backendMessage('K', Buffer.concat([int32(process.pid), int32(0)])),
            backendMessage('Z', Buffer.from('I')),
        ]));
        this.#stage = 'open';
    }
    async #send(type) {
        const messages = new Uint8Array(Buffer.concat(this.#unsent));
        this.#unsent = [];
        this.#unsentBytes = 0;
        this.#copies = false;
        const outcome = await this.#start.database.exchange(messages, this.#start.seconds);
        if ('lost' in outcome)
            return this.#lose(outcome.lost);
        const answers = Buffer.from(outcome.answers.buffer, outcome.answers.byteOffset, outcome.answers.length);
        const seen = look(answers);
        if (seen.refusedData)
            this.#start.wantedData();
        // It swallows what breaks inside of it (COPY … TO PROGRAM): then there is no end to the answer.
        if (type !== 'H' && !seen.ready)
            return this.#lose('it gave no answer to a statement, and can no longer be trusted');
        this.push(answers);
    }
    #lose(why) {
        this.#lost = why;
        this.#end('57P01', `the embedded PostgreSQL stopped: ${why}`);
    }
    #end(code, why) {
        this.#stage = 'over';
        this.push(fatalMessage(code, why));
        this.push(null);
    }
    /** Whoever comes next finds nothing of this session: a server would have ended it. */
    async #leave() {
        await this.#busy.catch(() => undefined);
        this.#stage = 'over';
        if (this.#lost === undefined)
            for (const sql of ['ROLLBACK', 'DISCARD ALL']) {
                const outcome = await this.#start.database.run(sql);
                if (outcome.kind === 'dead')
                    this.#lost = outcome.why;
            }
        this.#start.left(this.#lost);
    }
}
function look(answers) {
    let ready = false;
    let refusedData = false;
    const reader = new FrameReader(type => (type === 69 ? 4096 : type === 90 ? 1 : -1), (type, body) => {
        if (type === 90)
            ready = true;
        else if (body.includes(noData))
            refusedData = true;
    });
    reader.push(answers);
    return { ready, refusedData };
}
/** Startup parameters that are settings, those in `options` among them. */
function settingsOf(parameters) {
    const settings = [];
    for (const [name, value] of parameters) {
        if (name === 'options')
            for (const [, key = '', set = ''] of value.matchAll(/(?<!\S)(?:-c\s*|--)([\w.]+(?:-[\w.]+)*)=((?:\\.|[^\s\\])*)/g))
                settings.push([key.replaceAll('-', '_'), set.replace(/\\(.)/g, '$1')]);
        else if (!['user', 'database', 'replication'].includes(name) && !name.startsWith('_pq_.'))
            settings.push([name, value]);
    }
    return settings;
}
function int32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
}

;// CONCATENATED MODULE: ./src/command-replay/wire/log.js
/** Above this, the texts of statements that only move data are cut short: nobody asks for them again. */
const mostCharacters = 64 * 1024 * 1024;
const shortText = 500;
/** All that went through a tap, in the order in which it ended. */
class WireLog {
    statements = [];
    /** Errors outside of statements: a login that was refused, a session that was ended. */
    sessionErrors = [];
    /** Databases that were asked for and refused, because they are not the scratch database. */
    refusedDatabases = new Set();
    /** Did a client go when it was refused to be encrypted? */
    insistedOnEncryption = false;
    /** Sessions that got as far as being ready for queries. */
    sessions = 0;
    transactions = 0;
    /** Why a stream could not be read any further, though it was still passed on. */
    unreadable;
    #characters = 0;
    add(statement) {
        this.#characters += statement.text.length;
        if (this.#characters > mostCharacters && !/\b(?:create|alter|drop)\b/i.test(statement.text.slice(0, 200)))
            statement.text = statement.text.slice(0, shortText);
        this.statements.push(statement);
    }
}
const savepoint = /^\s*savepoint\s+("(?:[^"]|"")+"|\S+)/i;
const rollbackTo = /^\s*rollback\s+(?:work\s+|transaction\s+)?to\s+(?:savepoint\s+)?("(?:[^"]|"")+"|[^\s;]+)/i;
/** Follows one session's transactions, and writes into its statements what became of them. */
class Transaction {
    #log;
    #statements = [];
    #number = 0;
    constructor(log) {
        this.#log = log;
    }
    add(statement) {
        if (this.#statements.length === 0)
            this.#number = ++this.#log.transactions;
        statement.transaction = this.#number;
        this.#statements.push(statement);
        const name = statement.error ? undefined : rollbackTo.exec(statement.text)?.[1];
        if (name !== undefined)
            this.#undoTo(name);
    }
    /** ReadyForQuery says whether the session is idle (I), in a transaction (T), or in a failed one (E). */
    readyForQuery(status) {
        if (status !== 'I')
            return;
        const last = this.#statements.at(-1);
        // COMMIT of a failed transaction answers ROLLBACK; without either word it was an implicit transaction.
        const control = last?.tags.findLast(tag => tag === 'COMMIT' || tag === 'ROLLBACK');
        const failed = last?.error !== undefined || control === 'ROLLBACK';
        this.end(failed ? 'rolled back' : 'committed');
    }
    end(fate) {
        for (const statement of this.#statements)
            if (statement.fate === 'open')
                statement.fate = fate;
        this.#statements = [];
    }
    #undoTo(name) {
        const from = this.#statements.findLastIndex(({ text, error }) => !error && savepoint.exec(text)?.[1] === name);
        if (from < 0)
            return;
        for (const statement of this.#statements.slice(from + 1, -1))
            statement.fate = 'undone';
    }
}

// EXTERNAL MODULE: ./src/postgres/wire-frames.js
var wire_frames = __webpack_require__(65195);
;// CONCATENATED MODULE: ./src/command-replay/wire/extended-messages.js
/** A string that ends with a zero byte, or with what was kept of the message. */
function readString(body, from) {
    const zero = body.indexOf(0, from);
    const end = zero < 0 ? body.length : zero;
    return { text: body.toString('utf8', from, end), next: end + 1 };
}
/** Bind. Of a message that was cut short, the parameters are left out. */
function readBind(body) {
    const portal = readString(body, 0);
    const statement = readString(body, portal.next);
    const names = { portal: portal.text, statement: statement.text };
    let at = statement.next;
    if (at + 2 > body.length)
        return { ...names, parameters: [] };
    const formats = at;
    const formatCount = body.readInt16BE(at);
    at += 2 + 2 * formatCount;
    if (at + 2 > body.length)
        return { ...names, parameters: [] };
    /** None: all are text. One: all are of that format. */
    const isBinary = (index) => formatCount > 0 && body.readInt16BE(formats + 2 + 2 * (formatCount === 1 ? 0 : index)) === 1;
    const count = body.readUInt16BE(at);
    at += 2;
    const parameters = [];
    for (let i = 0; i < count; i++) {
        if (at + 4 > body.length)
            return { ...names, parameters: [] };
        const length = body.readInt32BE(at);
        at += 4;
        if (length < 0)
            parameters.push(null);
        else {
            if (at + length > body.length)
                return { ...names, parameters: [] };
            const value = body.subarray(at, at + length);
            parameters.push(isBinary(i) ? binaryText(value) : value.toString('utf8'));
            at += length;
        }
    }
    return { ...names, parameters };
}
/**
 * What binary values are is known to the server alone. Drivers send numbers that way (pgx, tokio-postgres, sqlx), and
 * texts, which are the same in both formats.
 */
function binaryText(value) {
    const readable = value.every(byte => byte >= 32);
    if (readable && value.length > 0)
        return value.toString('utf8');
    if (value.length === 8)
        return String(value.readBigInt64BE());
    if (value.length === 4)
        return String(value.readInt32BE());
    if (value.length === 2)
        return String(value.readInt16BE());
    if (value.length === 1)
        return value[0] === 1 ? 'true' : 'false';
    return value.toString('utf8');
}

;// CONCATENATED MODULE: ./src/command-replay/wire/session-reader.js




/** Bytes of a query's text that are kept, and of a Bind message, beyond which its parameters are not read. */
const maxTextLength = 16 * 1024 * 1024;
const maxBindLength = 256 * 1024;
/**
 * Understands one session from what both sides say, without ever holding anything up. A client may send many messages
 * before the first is answered (pipelining), so what it sent is kept in a queue and the answers are matched with it.
 * https://www.postgresql.org/docs/current/protocol-flow.html
 */
class SessionReader {
    #log;
    #number;
    #fromClient;
    #fromServer;
    #transaction;
    #queue = [];
    #statements = new Map();
    #portals = new Map();
    #ready = false;
    /** After an error the server reads and discards everything up to the next Sync. */
    #discarding = false;
    #copyIn = false;
    constructor(log, number) {
        this.#log = log;
        this.#number = number;
        this.#transaction = new Transaction(log);
        this.#fromClient = new FrameReader(wantedOfClient, (type, body) => this.#sent(type, body));
        this.#fromServer = new FrameReader(wantedOfServer, (type, body) => this.#answered(type, body));
    }
    client(chunk) {
        this.#fromClient.push(chunk);
    }
    server(chunk) {
        this.#fromServer.push(chunk);
    }
    /** What the server is busy with. */
    get underWay() {
        const [head] = this.#queue;
        if (head?.kind === 'query')
            return head.statement.text;
        return head && 'bound' in head ? head.bound.text : undefined;
    }
    /** The connection is gone: what was open is rolled back by the server. */
    end() {
        // A client that goes at an error does not wait until the server is ready again: the server reports the error first.
        const [head] = this.#queue;
        if (head?.kind === 'query' && head.statement.error) {
            this.#queue.shift();
            this.#add(head.statement);
        }
        this.#transaction.end('rolled back');
    }
    #sent(type, body) {
        // Before the server is ready, what comes is passwords.
        if (!this.#ready)
            return;
        const letter = String.fromCharCode(type);
        if (letter === 'c' || letter === 'f') {
            if (this.#copyIn)
                this.#copyIn = false;
            else
                this.#push({ kind: 'copy-end' });
            return;
        }
        // While it copies, the server ignores Flush and Sync, for clients that send them ahead.
        if (letter === 'S' && this.#copyIn)
            return;
        if (this.#discarding && letter !== 'S') {
            // A statement that the server never reads is none.
            return;
        }
        switch (letter) {
            case 'Q':
                this.#push({ kind: 'query', statement: this.#statement(readString(body, 0).text, []) });
                break;
            case 'P': {
                const name = readString(body, 0);
                const { text } = readString(body, name.next);
                this.#statements.set(name.text, text);
                this.#push({ kind: 'parse', bound: { text, parameters: [] } });
                break;
            }
            case 'B': {
                const { portal, statement, parameters } = readBind(body);
                const bound = { text: this.#statements.get(statement) ?? '', parameters };
                this.#portals.set(portal, bound);
                this.#push({ kind: 'bind', bound });
                break;
            }
            case 'E': {
                const bound = this.#portals.get(readString(body, 0).text);
                this.#push({ kind: 'execute', bound: bound ?? { text: '', parameters: [] } });
                break;
            }
            case 'D':
                this.#push({ kind: 'describe' });
                break;
            case 'C':
                if (body.length > 0 && body.readUInt8(0) === 83)
                    this.#statements.delete(readString(body, 1).text);
                this.#push({ kind: 'close' });
                break;
            case 'S':
                this.#discarding = false;
                this.#push({ kind: 'sync' });
                break;
            case 'F':
                this.#push({ kind: 'call' });
                break;
        }
    }
    #push(pending) {
        this.#queue.push(pending);
    }
    #answered(type, body) {
        const letter = String.fromCharCode(type);
        // CopyDone and CopyFail outside of a COPY are passed by.
        while (this.#queue[0]?.kind === 'copy-end')
            this.#queue.shift();
        switch (letter) {
            case '1':
                this.#take('parse');
                break;
            case '2':
                this.#take('bind');
                break;
            case '3':
                this.#take('close');
                break;
            case 'T':
            case 'n':
                this.#take('describe');
                break;
            case 's':
                this.#take('execute');
                break;
            case 'C':
            case 'I':
                this.#completed(letter === 'C' ? readString(body, 0).text : '');
                break;
            case 'G':
                this.#copying();
                break;
            case 'E':
                this.#failed(body);
                break;
            case 'Z':
                this.#readyForQuery(String.fromCharCode(body[0] ?? 73));
                break;
        }
    }
    #take(kind) {
        if (this.#queue[0]?.kind === kind)
            this.#queue.shift();
    }
    #completed(tag) {
        const [head] = this.#queue;
        if (head?.kind === 'query')
            head.statement.tags.push(tag);
        else if (head?.kind === 'execute') {
            this.#queue.shift();
            this.#add({ ...this.#statement(head.bound.text, head.bound.parameters), tags: [tag] });
        }
    }
    /** What the client sent ahead of its last CopyData is read by the COPY, and a Sync there is ignored. */
    #copying() {
        this.#copyIn = true;
        for (let at = 1; at < this.#queue.length; at++) {
            const kind = this.#queue[at]?.kind;
            if (kind === 'copy-end') {
                this.#queue.splice(at, 1);
                this.#copyIn = false;
                return;
            }
            if (kind === 'sync')
                this.#queue.splice(at--, 1);
        }
    }
    #failed(body) {
        const { error, fatal } = errorIn(body);
        if (!error)
            return;
        this.#copyIn = false;
        const [head] = this.#queue;
        if (!head) {
            this.#log.sessionErrors.push(error);
            return;
        }
        if (head.kind === 'query') {
            head.statement.error ??= error;
            // No ReadyForQuery follows.
            if (fatal)
                this.#add(head.statement);
            return;
        }
        if (head.kind === 'call')
            return;
        const { text, parameters } = 'bound' in head ? head.bound : { text: '', parameters: [] };
        this.#add({ ...this.#statement(text, parameters), error });
        while (this.#queue.length > 0 && this.#queue[0]?.kind !== 'sync')
            this.#queue.shift();
        this.#discarding = this.#queue.length === 0;
    }
    #readyForQuery(status) {
        if (!this.#ready) {
            this.#ready = true;
            this.#log.sessions++;
            return;
        }
        for (let head = this.#queue.shift(); head; head = this.#queue.shift()) {
            if (head.kind === 'query')
                this.#add(head.statement);
            if (head.kind === 'query' || head.kind === 'sync' || head.kind === 'call')
                break;
        }
        this.#transaction.readyForQuery(status);
    }
    #statement(text, parameters) {
        return { session: this.#number, text, parameters, tags: [], transaction: 0, fate: 'open' };
    }
    #add(statement) {
        this.#log.add(statement);
        this.#transaction.add(statement);
    }
}
function wantedOfClient(type, length) {
    switch (String.fromCharCode(type)) {
        case 'Q':
        case 'P':
            return maxTextLength;
        case 'B':
            return length > maxBindLength ? 256 : length;
        // CopyData, and passwords.
        case 'd':
        case 'p':
            return -1;
        default:
            return 256;
    }
}
function wantedOfServer(type) {
    switch (String.fromCharCode(type)) {
        case 'E':
            return maxTextLength;
        case 'C':
        case 'Z':
            return 256;
        case '1':
        case '2':
        case '3':
        case 'T':
        case 'n':
        case 's':
        case 'I':
        case 'G':
            return 0;
        default:
            return -1;
    }
}
/** The reader of the embedded engine's answers knows all the fields; it wants the message with its head. */
function errorIn(body) {
    const frame = Buffer.alloc(body.length + 5);
    frame.writeUInt8(69, 0);
    frame.writeInt32BE(body.length + 4, 1);
    body.copy(frame, 5);
    const { error, fatal } = (0,wire_frames/* readAnswer */.J)(frame);
    return { error, fatal };
}

;// CONCATENATED MODULE: ./src/command-replay/wire/tap.js




/** Rejected with this, a session ends with that error of PostgreSQL. */
class SessionRefusedError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Sessions with any other database than the target's are refused: whatever else is on the server is none of the command's
 * business.
 */
async function openWireTap(target) {
    const tap = new Tap(target);
    await tap.listen();
    return tap;
}
class Tap {
    log = new WireLog();
    #target;
    #server;
    #sessions = new Map();
    #count = 0;
    #port = 0;
    constructor(target) {
        this.#target = target;
        this.#server = (0,external_node_net_.createServer)({ noDelay: true }, client => this.#accept(client));
    }
    get port() {
        return this.#port;
    }
    listen() {
        return new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            // Nobody beside this machine may come in: the address is loopback's, the port one that is free.
            this.#server.listen({ host: '127.0.0.1', port: 0 }, () => {
                const address = this.#server.address();
                if (typeof address === 'object' && address !== null)
                    this.#port = address.port;
                resolve();
            });
        });
    }
    underWay() {
        return [...this.#sessions.values()].flatMap(reader => reader?.underWay ?? []);
    }
    async settle(milliseconds) {
        const end = performance.now() + milliseconds;
        while (this.#sessions.size > 0 && performance.now() < end)
            await new Promise(resolve => setTimeout(resolve, 10));
        for (const [client, reader] of this.#sessions) {
            reader?.end();
            client.destroy();
        }
        this.#sessions.clear();
    }
    async [Symbol.asyncDispose]() {
        await this.settle(0);
        await new Promise(resolve => this.#server.close(resolve));
    }
    #accept(client) {
        this.#sessions.set(client, undefined);
        // A client that goes without a word is no event that anybody else has to hear of.
        client.on('error', () => client.destroy());
        let refused = false;
        client.on('close', () => {
            this.log.insistedOnEncryption ||= refused;
            this.#sessions.get(client)?.end();
            this.#sessions.delete(client);
        });
        const startup = new StartupReader();
        const onData = (chunk) => {
            for (let message = startup.push(chunk); message; message = startup.push(Buffer.alloc(0))) {
                // Read in the clear, or not at all. A client that may do without encryption goes on without it.
                // https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL
                if (isEncryptionRequest(message)) {
                    client.write('N');
                    refused = true;
                    continue;
                }
                refused = false;
                client.off('data', onData);
                client.pause();
                void this.#open(client, message, startup.rest());
                return;
            }
            if (startup.broken)
                client.destroy();
        };
        client.on('data', onData);
    }
    async #open(client, first, rest) {
        const cancels = isCancelRequest(first);
        const database = cancels ? this.#target.database : startupParameters(first).get('database');
        if (database !== this.#target.database) {
            this.log.refusedDatabases.add(database ?? '');
            client.end(fatalMessage('3D000', `Migration Gate lets a command into its scratch database only, not into "${database}"`));
            return;
        }
        let server;
        try {
            server = await this.#target.connect();
        }
        catch (error) {
            client.end(refusalOf(error));
            return;
        }
        if (client.destroyed) {
            server.destroy();
            return;
        }
        const reader = cancels ? undefined : new SessionReader(this.log, ++this.#count);
        this.#sessions.set(client, reader);
        this.#pipe(client, server, chunk => reader?.client(chunk));
        this.#pipe(server, client, chunk => reader?.server(chunk));
        server.write(first);
        if (rest.length > 0) {
            server.write(rest);
            reader?.client(rest);
        }
        client.resume();
    }
    /** First passes on, then reads. A reader that does not understand something never costs the client its session. */
    #pipe(from, to, read) {
        let reading = true;
        from.on('data', (chunk) => {
            if (!to.write(chunk))
                from.pause();
            if (!reading)
                return;
            try {
                read(chunk);
            }
            catch (error) {
                reading = false;
                this.log.unreadable ??= error instanceof Error ? error.message : String(error);
            }
        });
        to.on('drain', () => from.resume());
        from.on('end', () => to.end());
        from.on('error', () => to.destroy());
        from.on('close', () => to.end());
    }
}
function refusalOf(error) {
    if (error instanceof SessionRefusedError)
        return fatalMessage(error.code, error.message);
    const why = error instanceof Error ? error.message : String(error);
    return fatalMessage('08006', `the server can't be reached: ${why}`);
}

;// CONCATENATED MODULE: ./src/command-replay/embedded-listener.js



/** Milliseconds in which a session that ends may make room for the next one. */
const embedded_listener_timeoutMs = 1500;
/** And in which the last one may end after its command. */
const maxGoodbyeLength = 2500;
/** What a server sends to a new session: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-ASYNC */
const reported = [
    'server_version',
    'server_encoding',
    'client_encoding',
    'application_name',
    'is_superuser',
    'session_authorization',
    'DateStyle',
    'IntervalStyle',
    'TimeZone',
    'integer_datetimes',
    'standard_conforming_strings',
];
const giveServer = 'Give a server: `--postgres URL` (input `postgres`), a service container for instance.';
/** The embedded PostgreSQL as a server of one session: whoever comes while somebody is in is turned away. */
class EmbeddedDoor {
    database;
    user = 'postgres';
    /** Loopback is open to whoever is on this machine. */
    password = (0,external_node_crypto_.randomUUID)();
    #database;
    #settings;
    #seconds;
    #session;
    #turnedAway = 0;
    #wantedData = false;
    #lost;
    constructor(database, name, settings, seconds) {
        this.#database = database;
        this.database = name;
        this.#settings = settings;
        this.#seconds = seconds;
    }
    static async open(database, seconds) {
        const list = reported.map(name => `'${name.toLowerCase()}'`).join(', ');
        const outcome = await database.run(`SELECT name, setting, current_database()::text AS database FROM pg_settings WHERE lower(name) IN (${list})
       UNION ALL SELECT 'session_authorization', session_user::text, current_database()::text`);
        const rows = outcome.kind === 'ok' ? outcome.rows : [];
        const settings = new Map(rows.map(({ name, setting }) => [String(name), String(setting)]));
        return new EmbeddedDoor(database, String(rows[0]?.database ?? 'postgres'), settings, seconds);
    }
    async connect() {
        const end = performance.now() + embedded_listener_timeoutMs;
        while (this.#session && performance.now() < end)
            await pause();
        if (this.#session) {
            this.#turnedAway++;
            // too_many_connections
            throw new SessionRefusedError('53300', 'the embedded PostgreSQL takes one connection at a time');
        }
        this.#session = new EmbeddedSession({
            database: this.#database,
            settings: this.#settings,
            password: this.password,
            seconds: this.#seconds,
            wantedData: () => {
                this.#wantedData = true;
            },
            left: lost => {
                this.#lost ??= lost;
                this.#session = undefined;
            },
        });
        return this.#session;
    }
    /** A statement that goes on without its client holds up everything, and only ends with the whole engine. */
    async free() {
        const end = performance.now() + maxGoodbyeLength;
        while (this.#session && performance.now() < end)
            await pause();
        if (this.#session)
            this.#lost ??= 'a statement went on when its command had ended';
    }
    /** It has nothing that outlasts it. */
    async adopt() { }
    trouble(endedWell) {
        if (this.#lost !== undefined)
            return `the embedded PostgreSQL stopped: ${this.#lost}. ${giveServer}`;
        if (endedWell)
            return undefined;
        if (this.#wantedData)
            return `it copies rows into the embedded PostgreSQL, which takes none. ${giveServer}`;
        if (this.#turnedAway > 0)
            return `it opens several connections at once, and the embedded PostgreSQL takes one. ${giveServer}`;
        return undefined;
    }
}
function pause() {
    return new Promise(resolve => setTimeout(resolve, 10));
}

// EXTERNAL MODULE: ./src/config/command-schema.js
var command_schema = __webpack_require__(29241);
;// CONCATENATED MODULE: ./src/command-replay/environment.js

/** What programs need to be found and to start: interpreters, their libraries, the language, a place for files. */
const needed = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|TERM|CI|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|VIRTUAL_ENV|CONDA_PREFIX|PYTHON\w*|pythonLocation|NODE\w*|GEM_\w+|BUNDLE_\w+|RUBY\w*|RBENV_\w+|JAVA_HOME|GOPATH|GOROOT|GOCACHE|GOMODCACHE|GOFLAGS|CARGO_HOME|RUSTUP_HOME|PHP_\w+|COMPOSER_HOME|DOTNET_\w+|SSL_CERT_FILE|SSL_CERT_DIR|XDG_\w+)$/;
/** Names under which secrets travel, BUNDLE_GEMS__EXAMPLE__COM and NODE_AUTH_TOKEN among them. */
const secretive = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|API_?KEY|PRIVATE|__/i;
/** Everything that the command's environment holds. */
function commandEnvironment({ env, databaseEnv }, address, from) {
    const result = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined || (0,command_schema/* isNeverHandedOn */.S_)(name))
            continue;
        if (env.includes(name) || (needed.test(name) && !secretive.test(name)))
            result[name] = value;
    }
    return {
        ...result,
        PGHOST: address.host,
        PGPORT: String(address.port),
        PGUSER: address.user,
        PGPASSWORD: address.password,
        PGDATABASE: address.database,
        // The tap reads in the clear, and asking for more would only cost a round trip. PGGSSENCMODE would save another one,
        // but Go's lib/pq refuses to connect where it is set.
        PGSSLMODE: 'disable',
        DATABASE_URL: databaseUrl(address),
        ...Object.fromEntries(Object.entries(databaseEnv).map(([name, template]) => [name, filled(template, address)])),
    };
}
function databaseUrl({ host, port, user, password, database }) {
    const login = `${encodeURIComponent(user)}${password === '' ? '' : `:${encodeURIComponent(password)}`}`;
    return `postgresql://${login}@${host}:${port}/${encodeURIComponent(database)}`;
}
/** `{url}`, `{host}`, … In a URL the parts must be escaped, alone they must not. */
function filled(template, address) {
    const inUrl = template.includes('://');
    const parts = {
        url: databaseUrl(address),
        host: address.host,
        port: String(address.port),
        user: inUrl ? encodeURIComponent(address.user) : address.user,
        password: inUrl ? encodeURIComponent(address.password) : address.password,
        database: inUrl ? encodeURIComponent(address.database) : address.database,
    };
    return template.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole);
}
/** What must not be read in the command's output: the password, and values whose names say that they are secret. */
function secretsIn(environment) {
    return Object.entries(environment)
        .filter(([name, value]) => value.length >= 6 && /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|KEY|PRIVATE|DSN/i.test(name))
        .map(([, value]) => value)
        .filter(value => !common.has(value.toLowerCase()))
        .sort((a, b) => b.length - a.length);
}
/** To hide these would only tear holes. */
const common = new Set(['postgres', 'postgresql', 'password', 'secret']);

// EXTERNAL MODULE: ./src/command-replay/work-tree.js
var work_tree = __webpack_require__(45301);
;// CONCATENATED MODULE: ./src/command-replay/run-side.js













/** Milliseconds in which sessions may say goodbye after their command has ended. */
const goodbye = 1000;
/** Runs a command in one side's files, with the scratch database reached through a tap. */
async function runSide({ command, whole, request, directories }, side, line, database) {
    const seconds = command.timeout;
    const reached = await reach(database, request[side].map(({ text }) => text), seconds);
    const workTree = await (0,work_tree/* workTreeOf */.F)(whole[side]);
    try {
        const directory = (0,external_node_path_.join)(workTree.directory, command.directory);
        const there = await (0,promises_.stat)(directory).then(found => found.isDirectory(), () => false);
        const tap = await openWireTap(reached);
        try {
            const { user, password } = reached;
            const address = { host: '127.0.0.1', port: tap.port, user, password, database: reached.database };
            const environment = {
                ...commandEnvironment(command, address, (0,secrets_out_of_environment.startedWith)()),
                MIGRATION_GATE: side,
                // Its files are gone afterwards, and a cache beside them is no file that a check has written.
                PYTHONDONTWRITEBYTECODE: '1',
                // What is installed there (node_modules, a virtual environment) is in no git object.
                MIGRATION_GATE_DIRECTORY: process.cwd(),
            };
            let underWay = [];
            const end = there
                ? await runCommand({
                    command: line,
                    directory,
                    environment,
                    secrets: secretsIn(environment),
                    seconds,
                    deadline: request.deadline,
                    beforeStop: () => {
                        underWay = tap.underWay();
                    },
                })
                : { kind: 'not started', why: `there is no directory ${command.directory}`, output: '' };
            await tap.settle(goodbye);
            await reached.adopt(tap.log);
            // What does not end is ended together with the database.
            if (end.kind !== 'late')
                await reached.free();
            const endedWell = end.kind === 'exited' && end.code === 0;
            const written = line === command.models ? await workTree.written(directories) : [];
            return { end, log: tap.log, underWay, trouble: reached.trouble(endedWell), written };
        }
        finally {
            await tap[Symbol.asyncDispose]();
        }
    }
    finally {
        await workTree[Symbol.asyncDispose]();
    }
}
/** `texts`: what may be run there. `seconds`: what one statement may take where nobody else can end it. */
async function reach(database, texts, seconds) {
    if (database instanceof server_database/* ServerDatabase */.j)
        return reachServer(database, texts);
    const { EmbeddedDatabase: Embedded } = await __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 96215));
    if (!(database instanceof Embedded))
        throw new TypeError('a database of an unknown kind');
    return EmbeddedDoor.open(database, seconds);
}
async function reachServer(database, texts) {
    // The server has them longer than the database, which is why they are noted before they can be made.
    await database.expect(texts.join('\n;\n'));
    // The session of ours would keep the database from being copied, and it is in nobody's way afterwards.
    await database.release();
    const { username, password, pathname } = new URL(database.url);
    return {
        database: decodeURIComponent(pathname.slice(1)),
        // The login that the gate itself was given, as the password is checked by the server beyond the tap.
        user: decodeURIComponent(username) || (0,secrets_out_of_environment.startedWith)().PGUSER || (0,secrets_out_of_environment.startedWith)().USER || 'postgres',
        password: decodeURIComponent(password) || (0,secrets_out_of_environment.startedWith)().PGPASSWORD || '',
        connect: () => connectUpstream(database.url),
        free: async () => { },
        adopt: log => database.adopt(outlasting(log)),
        trouble: () => undefined,
    };
}
const createsDatabase = /^\s*create\s+database\s+("(?:[^"]|"")+"|[\w$]+)/i;
/** What a command has made that is the server's and not the database's. */
function outlasting({ statements }) {
    const made = (tag) => statements.filter(({ tags }) => tags.includes(tag)).map(({ text }) => text);
    return {
        roles: made('CREATE ROLE').flatMap(roles/* rolesCreatedIn */.$N),
        databases: made('CREATE DATABASE').flatMap(text => {
            const [, name] = createsDatabase.exec(text) ?? [];
            if (name === undefined)
                return [];
            return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
        }),
    };
}
/** Of the whole run, which is over with it: what the command was at by then. */
class CommandOutOfTimeError extends replica/* OutOfTimeError */.JT {
    run;
    constructor(run) {
        super();
        this.run = run;
    }
}
/** Lets a command loose on a database, and looks afterwards whether that still says the truth. */
async function sendCommand(native, side, line, replica) {
    const run = await runSide(native, side, line, replica.database);
    if (native.request.deadline?.aborted)
        throw new CommandOutOfTimeError(run);
    if (run.trouble !== undefined || run.end.kind === 'late' || (await replica.stillTruthful()))
        return run;
    return {
        ...run,
        trouble: 'the database no longer answers truthfully. Give a server with `--postgres URL`.',
    };
}
/** SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
/** A connection to the real server, encrypted where its URL says so. The client never needs to know. */
async function connectUpstream(url) {
    const parsed = new URL(url);
    const host = parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname);
    const port = Number(parsed.port || '5432');
    const socket = host.startsWith('/')
        ? (0,external_node_net_.connect)({ path: `${host}/.s.PGSQL.${port}` })
        : (0,external_node_net_.connect)({ host: host.replace(/^\[|\]$/g, '') || 'localhost', port });
    socket.setNoDelay(true);
    await opened(socket, 'connect');
    const mode = parsed.searchParams.get('sslmode') ?? '';
    if (!/^(?:require|verify-ca|verify-full|no-verify)$/.test(mode))
        return socket;
    socket.write(sslRequest);
    const answer = await firstByte(socket);
    if (answer !== 'S')
        throw new Error('the server offers no TLS');
    const encrypted = (0,external_node_tls_.connect)({ socket, servername: host, rejectUnauthorized: mode.startsWith('verify') });
    await opened(encrypted, 'secureConnect');
    return encrypted;
}
function opened(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once(event, () => {
            socket.off('error', reject);
            resolve();
        });
    });
}
function firstByte(socket) {
    return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once('close', () => reject(new Error('the server hung up')));
        socket.once('readable', () => {
            const byte = socket.read(1);
            socket.off('error', reject);
            resolve(Buffer.isBuffer(byte) ? byte.toString('latin1') : '');
        });
    });
}


/***/ }),

/***/ 43030:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ sentStep),
/* harmony export */   cr: () => (/* binding */ messagesOf),
/* harmony export */   ho: () => (/* binding */ controlsTransaction),
/* harmony export */   jU: () => (/* binding */ lacksItsValues),
/* harmony export */   mQ: () => (/* binding */ isRunnersOwn),
/* harmony export */   th: () => (/* binding */ executedSteps)
/* harmony export */ });
/* harmony import */ var _version_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90040);

/** The steps of migrations as their files have them, and where those can't be read, as they were sent. */
async function executedSteps(ran, locator) {
    const executed = [];
    for (const { item, statements } of ran) {
        const read = await locator.stepsOf(item);
        executed.push({ item, steps: read.length > 0 ? read : statements.map(one => sentStep(item, one)) });
    }
    return executed;
}
function sentStep({ text: file }, { text }) {
    const start = file.indexOf(text);
    return start < 0
        ? { kind: 'sql', text, span: { start: 0, end: 0 }, verbatim: false }
        : { kind: 'sql', text, span: { start, end: start + text.length }, verbatim: true };
}
/** One statement that does nothing but that. */
function controlsTransaction(text) {
    return /^(?:begin|start\s+transaction|commit|end|rollback|abort|savepoint|release)\b[^;]*;?$/i.test(text.trim());
}
/** The runner's own: no migration's work. */
function isRunnersOwn({ text }) {
    return controlsTransaction(text) || (0,_version_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutVersionTable */ .cG)(text);
}
/** Its values went by apart from it: it can't be sent once more. */
function lacksItsValues({ text, parameters }) {
    return parameters.length > 0 || /\bfrom\s+stdin\b/i.test(text);
}
/** What can be sent once more to another database, to bring it to the same state: rows that went by apart are missing. */
function messagesOf(ran, stands) {
    return ran.map(({ item, statements }) => ({
        label: item.migration.file.path,
        messages: statements
            .filter(one => !one.error && stands(one) && !lacksItsValues(one) && !isRunnersOwn(one))
            .map(({ text }) => text),
    }));
}


/***/ }),

/***/ 21642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ goesOn),
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xk: () => (/* binding */ quietStop),
/* harmony export */   Yv: () => (/* binding */ atTheEnd),
/* harmony export */   _l: () => (/* binding */ severalHeads),
/* harmony export */   bh: () => (/* binding */ ignoredUnseen),
/* harmony export */   eX: () => (/* binding */ whyNoMigration),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nE: () => (/* binding */ notRun),
/* harmony export */   qL: () => (/* binding */ busyStill),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87395);
/* harmony import */ var _postgres_environmental_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72765);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45301);



const shownLines = 12;
const shownCharacters = 1500;
const runItYourself = {
    base: 'Run it on your machine against a database that has all migrations of base to see why: where it refuses what comes late or is gone, an empty database shows nothing.',
    empty: 'Run it on your machine against an empty database to see why.',
};
/** Why a command that met no error of the database proves nothing all the same; undefined where it does. */
function whyUnknown(named, { end, log, trouble }, 
/** What it found there, the heads of a history that has several, and what the database was busy with at the end. */
{ database = 'empty', heads, busy = '', } = {}) {
    if (trouble !== undefined)
        return `${named} proves nothing: ${trouble}${lastWords(end)}`;
    if (end.kind === 'not started')
        return `${named} could not be started: ${end.why}.`;
    if (end.kind === 'late') {
        return `${named} was ended after ${end.seconds} s.${busy} Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout.${lastWords(end)}`;
    }
    const [refused] = log.refusedDatabases;
    if (refused !== undefined && log.sessions === 0)
        return `${named} asked for the database "${refused}" instead of the one that it was given. Let the project's settings take the name from DATABASE_URL or PGDATABASE, or hand it over under the name that they read (\`database-env:\` under \`command:\`).${lastWords(end)}`;
    if (log.sessions === 0) {
        const login = log.sessionErrors[0];
        if (login)
            return `${named} could not log in to its scratch database: ${errorText(login)}.${lastWords(end)}`;
        return neverConnected(named, end, log.insistedOnEncryption);
    }
    if (end.kind === 'killed')
        return `${named} was ended by ${end.signal}.${lastWords(end)}`;
    if (end.code !== 0) {
        const lost = log.sessionErrors.at(-1);
        const why = lost ? `the database ended its session: ${errorText(lost)}` : 'the database met no error';
        const advice = heads
            ? `Merging gives ${heads.length} heads, ${heads.slice(0, 3).join(' and ')}, with which such a command may refuse to start. Bring them into one line, as is said where they part; what they would do was read from the files instead, as without a command.`
            : runItYourself[database];
        return `${named} ended ${how(end)}, and ${why}. ${advice}${lastWords(end)}`;
    }
    return undefined;
}
function neverConnected(named, end, insistedOnEncryption) {
    if (insistedOnEncryption)
        return `${named} asks for an encrypted connection and goes when there is none: its scratch database is on this machine, reached through a tap that reads in the clear. Let its settings take the mode from PGSSLMODE, or turn encryption off where MIGRATION_GATE is set.${lastWords(end)}`;
    const address = 'Let them read DATABASE_URL, or PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE, or hand the address over under the names that they read (`database-env:` under `command:`).';
    if (end.kind === 'exited' && end.code === 0)
        return `${named} ended ${how(end)} and never connected to the scratch database that it was given, so nothing is proven: its settings may name another one. ${address}${lastWords(end)}`;
    return `${named} ended ${how(end)} before it connected to the scratch database that it was given, so nothing is proven. It runs in a clean checkout: what is not committed (node_modules, a virtual environment, .env) is not there. Link it from where the gate was started (\`ln -s "$MIGRATION_GATE_DIRECTORY/node_modules" . && …\`), or let the command install it. Or its settings name another database. ${address}${lastWords(end)}`;
}
/** Why an error at which a command stopped is no finding about a migration of its plan. */
function whyNoMigration(named, { root, item }, plan) {
    const lacking = (0,_postgres_environmental_js__WEBPACK_IMPORTED_MODULE_0__/* .environmental */ .Z)(root.error);
    if (lacking)
        return `${named} stopped. ${lacking.provide}`;
    if (!item)
        return `${named} stopped at an error of the database that belongs to no migration that the gate knows: ${errorText(root.error)}.`;
    if (plan.includes(item) || item.introduced)
        return undefined;
    return `${named} ran ${item.migration.file.path} once more, which base's database has already, and stopped there: ${errorText(root.error)}. It keeps no notes of what is applied, or looks for them elsewhere than it wrote them. Let it skip what is applied, or replay on an empty database only (\`replay: fresh\`).`;
}
/** Of a command that stopped and ended as if it had not. */
const quietStop = "The command stops here, and so does every migration after it, yet it ends with exit code 0 (a pipe passes on its last program's): whoever deploys with it does not notice.";
/** Of a command that did not stop at an error. */
const goesOn = 'The command continues as if the migration were applied, without what this statement would have done.';
function ignoredUnseen({ item, failed }) {
    return `In ${item.migration.file.path} the database refused a statement: ${errorText(failed.error)}. ${goesOn} The statement: ${oneLine(failed.text)}`;
}
/** Of a command that the time of the whole run has ended. */
function atTheEnd(run) {
    return `${busyStill(run)}${lastWords(run.end)}`;
}
function busyStill({ underWay: [text] }) {
    return text === undefined ? '' : ` The database was busy with: ${oneLine(text)}.`;
}
function how(end) {
    return end.kind === 'exited'
        ? `with exit code ${end.code}`
        : end.kind === 'killed'
            ? `by ${end.signal}`
            : end.kind;
}
/** The end of what it said. Reporters escape it. */
function lastWords({ output }) {
    if (output === '')
        return ' It said nothing.';
    const lines = output.split('\n').slice(-shownLines).join('\n');
    return ` The end of what it said:\n${lines.length > shownCharacters ? `…${lines.slice(-shownCharacters)}` : lines}`;
}
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function errorText({ code, message }) {
    return `${message} (SQLSTATE ${code})`;
}
/** Why a command is not run at all; undefined: it is. */
function refusal({ command, whole, request }) {
    const named = `\`${command.run}\``;
    const twice = (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathThatStandsTwice */ .s)(whole.merged);
    if (twice !== undefined)
        return `${named} was not run on what merging gives: both sides bring ${twice}. Resolve the conflict and run again.`;
    if (request.startFrom)
        return `${named} was not run: \`start-from\` loads a schema without the notes of what is applied, so the command would begin again. Leave one of the two out.`;
    return undefined;
}
/** The histories that end in several migrations, each with their ids: most runners refuse to start with those. */
function severalHeads({ merged, history }) {
    const ofHistory = (item) => item.history ?? history;
    const owner = new Map(merged.map(item => [item.migration.id, ofHistory(item)]));
    const followed = new Set();
    for (const item of merged) {
        const { parents, replaces } = item.migration;
        for (const { id } of parents)
            if (owner.get(id) === ofHistory(item))
                followed.add(id);
        for (const id of replaces)
            followed.add(id);
    }
    const heads = new Map();
    for (const { migration } of merged) {
        if (followed.has(migration.id))
            continue;
        const name = owner.get(migration.id) ?? history;
        heads.set(name, [...(heads.get(name) ?? []), migration.name]);
    }
    return [...heads.values()].filter(names => names.length > 1);
}
/** A command that ends well and leaves out what the change brings has not shown that it applies. */
function leftOut(named, plan, { recorded, begun }) {
    const left = plan.filter(item => !recorded.has(item) && item !== begun && !replaced(item, plan, recorded));
    const incoming = left.filter(({ introduced }) => introduced);
    if (incoming.length > 0) {
        const paths = incoming.map(({ migration }) => migration.file.path);
        return {
            unknown: `${named} succeeded without recording ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(paths, 3)}, so nothing is proven about ${incoming.length === 1 ? 'it' : 'them'}. Is it the command that runs them (is the app installed, is it the right history)? A command goes with a history by \`framework:\` and \`history:\`.`,
            notVerified: [],
        };
    }
    return { notVerified: left.map(item => notRun(item, 'the command did not run it')) };
}
function notRun({ migration, introduced }, why) {
    return { path: migration.file.path, line: migration.range.start.line, why, introduced };
}
/** A squash that was recorded stands for what it replaces. */
function replaced({ migration }, plan, recorded) {
    return plan.some(one => recorded.has(one) && one.migration.replaces.includes(migration.id));
}


/***/ }),

/***/ 45301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ workTreeOf),
/* harmony export */   s: () => (/* binding */ pathThatStandsTwice)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33755);
/* harmony import */ var _process_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39710);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);





/**
 * One side's files in a directory of their own, for a command to run in. Made from git objects: the user's clone is not
 * touched, and nothing that lies there untracked comes along.
 */
async function workTreeOf(tree) {
    const temporary = await (0,_process_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryDirectory */ .De)('tree');
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temporary.path);
    let checkedOut;
    const workTree = {
        directory,
        async written(directories) {
            const { changed, added } = (await checkedOut?.written()) ?? { changed: [], added: [] };
            const inside = added.filter(path => directories.some(one => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(one, path)));
            const files = await Promise.all(inside.map(async (path) => ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path))).isFile() ? [path] : [])));
            return [...changed, ...files.flat()].sort();
        },
        [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
    };
    try {
        checkedOut = tree instanceof _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTree */ .x ? await tree.checkOut(directory) : await write(tree, directory);
        return workTree;
    }
    catch (error) {
        await workTree[Symbol.asyncDispose]();
        throw error;
    }
}
/** For trees that git has no index of. */
async function write(tree, directory) {
    const bytes = await tree.read(tree.files);
    for (const { path, oid, mode } of tree.files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        const content = bytes.get(oid) ?? Buffer.alloc(0);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        if (mode === '120000')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(content.toString('utf8'), file);
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
            if (mode === '100755')
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o755);
        }
    }
    return {
        async written() {
            const changed = [];
            for (const { path, oid, mode } of tree.files) {
                const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)).catch(() => undefined);
                if (mode !== '120000' && !(now && bytes.get(oid)?.equals(now)))
                    changed.push(path);
            }
            const known = new Set(tree.files.map(({ path }) => path));
            const all = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true });
            return { changed, added: all.filter(path => !known.has(path)) };
        },
    };
}
/** A path that both sides of a merge added: a work tree can hold only one of them. */
function pathThatStandsTwice(tree) {
    return tree.files.find((file, i) => tree.files[i + 1]?.path === file.path)?.path;
}


/***/ }),

/***/ 29241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ commandsFrom),
/* harmony export */   S_: () => (/* binding */ isNeverHandedOn),
/* harmony export */   dV: () => (/* binding */ commandShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var _path_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19386);


/** Names with which a migration could write to the repository, or read the inputs of the action. */
function isNeverHandedOn(name) {
    return /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w+|INPUT_.*)$/i.test(name);
}
const variable = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'the name of an environment variable' })
    .refine(name => !isNeverHandedOn(name), {
    error: 'a variable other than the tokens and inputs of the job',
});
const line = zod__WEBPACK_IMPORTED_MODULE_1__.string().refine(value => value.trim() !== '', { error: 'a command' });
const defaultTimeout = 300;
/** `command:`, as a line, or as one or several mappings; `down-command:` goes with the line. */
function commandShape(frameworks) {
    const one = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        run: line.describe('Applies all migrations'),
        down: line.describe('Undoes the migrations of the change').optional(),
        models: line.describe('Fails if models and migrations disagree').optional(),
        framework: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](frameworks).describe('Only for histories of this framework').optional(),
        history: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('Only for the history of this name').optional(),
        'working-directory': _path_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A.describe('Where it runs').default('.'),
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(variable).describe('Variables of the job to pass on; tokens are refused').default([]),
        'database-env': zod__WEBPACK_IMPORTED_MODULE_1__.record(variable, zod__WEBPACK_IMPORTED_MODULE_1__.string())
            .describe('Variables in which it gets the address of the scratch database; `{url}`, `{host}`, `{port}`, `{user}`, `{password}` and `{database}` are filled in')
            .default({}),
        timeout: zod__WEBPACK_IMPORTED_MODULE_1__.number()
            .positive()
            .max(86_400)
            .describe('Timeout of each run, in seconds')
            .default(defaultTimeout),
    });
    return {
        command: zod__WEBPACK_IMPORTED_MODULE_1__.union([line, one, zod__WEBPACK_IMPORTED_MODULE_1__.array(one)])
            .optional()
            .describe("The project's own command, which applies the migrations instead of the gate. It always comes from base, and never runs for a fork."),
        'down-command': line.optional().describe('`down` of a `command` that is one line.'),
    };
}
function commandsFrom({ command, 'down-command': down }) {
    if (command === undefined)
        return [];
    if (typeof command === 'string') {
        const rest = { directory: '.', env: [], databaseEnv: {}, timeout: defaultTimeout };
        return [{ run: command, ...(down === undefined ? {} : { down }), ...rest }];
    }
    return (Array.isArray(command) ? command : [command]).map(one => {
        const back = one.down ?? down;
        return {
            run: one.run,
            ...(back === undefined ? {} : { down: back }),
            ...(one.models === undefined ? {} : { models: one.models }),
            ...(one.framework === undefined ? {} : { framework: one.framework }),
            ...(one.history === undefined ? {} : { history: one.history }),
            directory: one['working-directory'],
            env: one.env,
            databaseEnv: one['database-env'],
            timeout: one.timeout,
        };
    });
}


/***/ }),

/***/ 19386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** A path inside the repository: relative, with slashes, going nowhere above its top. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .refine(value => !value.startsWith('/') && !value.split(/[\\/]/).includes('..'), {
    error: 'a path inside the repository, relative to its top',
})
    .transform(value => (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(value.replace(/^\.\//, ''), '/'));


/***/ }),

/***/ 65195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 5631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hideUrlPasswords)
/* harmony export */ });
/**
 * Hides the password of every URL in a text: `postgres://user:secret@host` becomes `postgres://user:***@host`. The
 * template that messages show users is no secret.
 */
function hideUrlPasswords(text) {
    let result = '';
    let at = 0;
    for (let scheme = text.indexOf('://'); scheme >= 0; scheme = text.indexOf('://', scheme + 3)) {
        if (!/[a-z0-9+.-]/i.test(text.charAt(scheme - 1)))
            continue;
        const user = scheme + 3;
        const colon = endOf(user, text, ':/@');
        if (text[colon] !== ':')
            continue;
        const end = endOf(colon + 1, text, '/@');
        if (text[end] !== '@' || end === colon + 1 || text.slice(user, end) === urlTemplate)
            continue;
        result += `${text.slice(at, colon + 1)}***`;
        at = end;
    }
    return result + text.slice(at);
}
/** What a message shows for the user and the password of a URL. */
const urlTemplate = 'USER:PASSWORD';
/** The first offset from `from` on that is white space or one of the characters. */
function endOf(from, text, characters) {
    let at = from;
    while (at < text.length && !characters.includes(text.charAt(at)) && !/\s/.test(text.charAt(at)))
        at++;
    return at;
}


/***/ })

};
