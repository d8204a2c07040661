export const id = 2326;
export const ids = [2326];
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

/***/ 73128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ rolesCreatedIn),
/* harmony export */   $Y: () => (/* binding */ commentWithRoles),
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   Io: () => (/* binding */ rolesInComment),
/* harmony export */   ce: () => (/* binding */ quoteLiteral)
/* harmony export */ });
const name = String.raw `("(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;
/** What is white space to PostgreSQL; a no-break space may be in a name. */
const space = String.raw `[ \t\n\r\f\v]+`;
const creating = new RegExp(String.raw `\bcreate${space}(?:role|user|group)${space}${name}`, 'gi');
const renaming = new RegExp(String.raw `\balter${space}(?:role|user|group)${space}${name}${space}rename${space}to${space}${name}`, 'gi');
/**
 * The roles that a text would create, by name. It is a search in the text and not a parse, so that a CREATE ROLE
 * inside of a DO block or a string that is executed is found; a name that is put together at run time is not.
 */
function rolesCreatedIn(sql) {
    const roles = new Set();
    for (const [, role = ''] of sql.matchAll(creating))
        roles.add(unquoted(role));
    for (const [, , role = ''] of sql.matchAll(renaming))
        roles.add(unquoted(role));
    // CREATE USER MAPPING FOR … makes no role.
    if (/\bcreate\s+user\s+mapping\b/i.test(sql))
        roles.delete('mapping');
    return [...roles];
}
function unquoted(role) {
    return role.startsWith('"') ? role.slice(1, -1).replaceAll('""', '"') : role.toLowerCase();
}
function quoteIdentifier(identifier) {
    return `"${identifier.replaceAll('"', '""')}"`;
}
function quoteLiteral(text) {
    // The E form, because standard_conforming_strings may be off.
    return ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
/** The comment of a scratch database tells the next run which roles go with it, should this run be killed. */
function commentWithRoles(roles) {
    return `Migration Gate scratch database ${JSON.stringify({ roles: [...roles] })}`;
}
function rolesInComment(comment) {
    const json = comment?.slice(comment.indexOf('{'));
    if (!json?.startsWith('{'))
        return [];
    try {
        const parsed = JSON.parse(json);
        if (typeof parsed !== 'object' || parsed === null || !('roles' in parsed) || !Array.isArray(parsed.roles))
            return [];
        return parsed.roles.filter(role => typeof role === 'string');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 10131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServerConnection)
});

// EXTERNAL MODULE: ../../node_modules/pg/esm/index.mjs
var esm = __webpack_require__(15757);
;// CONCATENATED MODULE: ./src/postgres/message-guard.js
/** Bytes. pg makes one string of a value, and JavaScript has none longer than 512 MB: it would throw where nobody catches. */
const longestMessage = 256 * 1024 * 1024;
/**
 * Watches the bytes of a session that is open, before pg reads them. A message that is too long to be read, or
 * that pg fails on, ends the session by `stop` and not the process by an exception.
 */
function guardMessages(stream, stop) {
    const readers = stream.listeners('data');
    stream.removeAllListeners('data');
    const head = Buffer.alloc(5);
    let headLength = 0;
    let missing = 0;
    let stopped = false;
    stream.on('data', (chunk) => {
        if (stopped)
            return;
        for (let at = 0; at < chunk.length;) {
            if (missing > 0) {
                const part = Math.min(missing, chunk.length - at);
                at += part;
                missing -= part;
                continue;
            }
            const copied = chunk.copy(head, headLength, at);
            at += copied;
            headLength += copied;
            if (headLength < head.length)
                continue;
            headLength = 0;
            missing = head.readInt32BE(1) - 4;
            if (missing > longestMessage) {
                stopped = true;
                stop(`a single value of ${Math.round(missing / 1024 ** 2)} MB was more than can be read`);
                return;
            }
        }
        try {
            for (const read of readers)
                read.call(stream, chunk);
        }
        catch (error) {
            stopped = true;
            stop(error instanceof Error ? error.message : String(error));
        }
    });
}

// EXTERNAL MODULE: ./src/postgres/values.js
var values = __webpack_require__(43687);
;// CONCATENATED MODULE: ./src/postgres/message-query.js


/**
 * One message of the simple protocol, in the way pg lets others bring queries of their own (as pg-cursor does).
 * pg's own keeps every row of every statement, which a migration's SELECT could fill the memory with; this one
 * keeps the last statement's, up to the limits.
 */
class MessageQuery {
    #text;
    #settle;
    #fields = [];
    #rows = [];
    #bytes = 0;
    #ended = false;
    #committed = 0;
    constructor(text, settle) {
        this.#text = text;
        this.#settle = settle;
    }
    submit = (connection) => {
        connection.query(this.#text);
    };
    handleRowDescription({ fields }) {
        this.#begin();
        this.#fields = fields;
    }
    handleDataRow({ fields, length }) {
        this.#bytes += length;
        if (this.#rows.length >= values/* maximumRows */.U1 || this.#bytes > values/* maximumRowBytes */.UW)
            return;
        const row = {};
        for (const [index, field] of this.#fields.entries()) {
            row[field.name] = (0,values/* valueFromText */.FC)(fields[index] ?? null, field.dataTypeID);
        }
        this.#rows.push(row);
    }
    handleCommandComplete({ text } = {}) {
        // A COMMIT that rolls back says ROLLBACK.
        if (text === 'COMMIT')
            this.#committed++;
        if (this.#ended)
            this.#begin();
        this.#ended = true;
    }
    handleEmptyQuery() {
        this.handleCommandComplete();
    }
    handlePortalSuspended() { }
    handleCopyInResponse(connection) {
        connection.sendCopyFail('the gate sends no data for COPY FROM STDIN');
    }
    handleCopyData() { }
    handleError(error) {
        this.#settle(replyTo(error, this.#committed));
    }
    handleReadyForQuery() {
        this.#settle({ kind: 'ok', rows: this.#rows });
    }
    #begin() {
        this.#ended = false;
        this.#fields = [];
        this.#rows = [];
        this.#bytes = 0;
    }
}
function replyTo(error, committed) {
    if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
        return { kind: 'lost', why: error.message };
    const code = error.code ?? 'XX000';
    // 57Pxx and 25P03 end the session: shut down, terminated, dropped, idle for too long.
    const ends = error.severity === 'FATAL' || error.severity === 'PANIC' || /^(57P|25P03)/.test(code);
    return ends
        ? { kind: 'lost', why: error.message }
        : { kind: 'error', error: errorOf(error, code), committed };
}
function errorOf(error, code) {
    const result = { code, message: error.message };
    for (const field of [
        'detail',
        'hint',
        'internalQuery',
        'where',
        'schema',
        'table',
        'column',
        'constraint',
    ]) {
        const value = error[field];
        if (value !== undefined)
            result[field] = value;
    }
    for (const field of ['position', 'internalPosition']) {
        const value = error[field];
        if (value !== undefined)
            result[field] = Number(value);
    }
    return result;
}

;// CONCATENATED MODULE: ./src/postgres/server-connection.js



/** Milliseconds until a connection attempt is given up. */
const connectTimeout = 10_000;
/** One session. A lost connection is a value, never an event that nobody listens to. */
class ServerConnection {
    #client;
    #lost;
    #queue = Promise.resolve();
    constructor(client) {
        this.#client = client;
        client.on('error', error => this.#lose(error.message));
        client.on('end', () => this.#lose('the connection was closed'));
    }
    /**
     * @param statementTimeout milliseconds, for the server's own timer; 0 is none
     * @throws what pg throws when there is no server, or it refuses
     */
    static async open(url, statementTimeout) {
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: url,
            connectionTimeoutMillis: connectTimeout,
            client_encoding: 'UTF8',
            statement_timeout: statementTimeout,
        });
        const connection = new ServerConnection(client);
        await client.connect();
        guardMessages(client.connection.stream, why => connection.destroy(why));
        return connection;
    }
    get lost() {
        return this.#lost;
    }
    /** The number by which another session can cancel this one. */
    get processId() {
        const client = this.#client;
        return 'processID' in client && typeof client.processID === 'number' ? client.processID : undefined;
    }
    /** One simple query message after the other. */
    query(sql) {
        const reply = this.#queue.then(() => this.#send(sql));
        this.#queue = reply;
        return reply;
    }
    async close() {
        if (this.#lost !== undefined)
            return;
        this.#lost = 'the connection was closed';
        await this.#client.end().catch(() => undefined);
    }
    /** Without waiting for anything: for a server that does not answer. */
    destroy(why) {
        this.#lose(why);
        this.#client.connection.stream.destroy();
    }
    #send(sql) {
        if (this.#lost !== undefined)
            return Promise.resolve({ kind: 'lost', why: this.#lost });
        return new Promise(resolve => {
            const settle = (reply) => {
                // What ended the connection says more than that it has ended.
                if (reply.kind === 'lost')
                    this.#lose(reply.why);
                resolve(reply.kind === 'lost' ? { kind: 'lost', why: this.#lost ?? reply.why } : reply);
            };
            this.#client.query(new MessageQuery(sql, settle));
        });
    }
    #lose(why) {
        this.#lost ??= why;
    }
}


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ServerDatabase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96159);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81547);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73128);
/* harmony import */ var _server_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10131);





/** Milliseconds that the server's own timer is ahead of ours, and that pass between our steps. */
const patience = { ownTimer: 500, nextStep: 3000 };
class ServerDatabase {
    name;
    /** Roles of the whole server that exist because of this database's statements, or of the one it was copied from. */
    roles;
    /** With the password: for whoever connects to it beside this session. */
    url;
    #seconds;
    #engine;
    #connection;
    #gone;
    constructor({ name, url, seconds, roles, engine }) {
        this.name = name;
        this.roles = roles;
        this.url = url;
        this.#seconds = seconds;
        this.#engine = engine;
    }
    async connect() {
        if (this.#gone !== undefined)
            throw new _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineUnavailable */ .R(`The scratch database is of no use any more: ${this.#gone}.`);
        this.#connection ??= await _server_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .ServerConnection */ .m.open(this.url, this.#seconds * 1000);
        return this.#connection;
    }
    /** Gives the session up for a while; the next statement opens another one. */
    async release() {
        await this.#connection?.close();
        this.#connection = undefined;
    }
    /** Ends the session at once. */
    forget(why) {
        this.#gone ??= why;
        this.#connection?.destroy(why);
    }
    async run(sql) {
        let connection;
        try {
            connection = await this.connect();
        }
        catch (error) {
            return this.#dead(error instanceof Error ? error.message : String(error));
        }
        await this.noteRoles(sql);
        const started = performance.now();
        const { reply, late } = await this.#withDeadline(connection, sql);
        if (reply.kind === 'ok')
            return reply;
        if (reply.kind === 'lost') {
            this.#gone ??= reply.why;
            return late ? { kind: 'timeout', seconds: this.#seconds, databaseLost: true } : this.#dead(this.#gone);
        }
        // A migration may set a statement_timeout of its own, which is shorter: that failure is its own.
        const atDeadline = late || performance.now() - started >= this.#seconds * 1000 - 50;
        if (reply.error.code === '57014' && atDeadline && !/COPY from stdin/i.test(reply.error.message)) {
            return {
                kind: 'timeout',
                seconds: this.#seconds,
                databaseLost: false,
                ...(reply.committed > 0 ? { committed: reply.committed } : {}),
            };
        }
        return reply;
    }
    alive() {
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .truthful */ .n)(this, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
    }
    async [Symbol.asyncDispose]() {
        this.forget('the database was closed');
        await this.#engine.drop(this.name);
    }
    /** Before they are created: afterwards it might be too late. */
    async noteRoles(sql) {
        const unknown = (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesCreatedIn */ .$N)(sql).filter(role => !this.roles.has(role));
        const roles = unknown.length > 0 ? await this.#engine.ourRoles(unknown) : [];
        if (roles.length === 0)
            return;
        for (const role of roles)
            this.roles.add(role);
        await this.#engine.writeRoles(this);
    }
    /** What somebody else was seen to make through this database, and what the server would keep, goes with it. */
    async adopt({ roles, databases, }) {
        for (const role of roles)
            this.roles.add(role);
        if (roles.length > 0)
            await this.#engine.writeRoles(this);
        for (const database of databases)
            await this.#engine.administrate(`drop database if exists ${(0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(database)} with (force)`);
    }
    /**
     * The server stops a statement by itself, unless the migration has set `statement_timeout` (as dumps of pg_dump
     * do) or hangs where it does not look: then we cancel it, then we end the session, then we hang up.
     */
    async #withDeadline(connection, sql) {
        let late = false;
        const steps = [
            () => this.#signal('pg_cancel_backend', connection),
            () => this.#signal('pg_terminate_backend', connection),
            () => connection.destroy('the statement could not be stopped'),
        ];
        const timers = steps.map((step, index) => setTimeout(() => {
            late = true;
            step();
        }, this.#seconds * 1000 + patience.ownTimer + index * patience.nextStep));
        try {
            const reply = await connection.query(sql);
            return { reply, late };
        }
        finally {
            for (const timer of timers)
                clearTimeout(timer);
        }
    }
    #signal(how, connection) {
        if (connection.processId === undefined)
            return;
        void this.#engine.administrate(`select pg_catalog.${how}(${connection.processId})`);
    }
    #dead(why) {
        this.#gone ??= why;
        return { kind: 'dead', why: `The session with ${this.#engine.name} ended: ${why}.` };
    }
}


/***/ }),

/***/ 42326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openServer: () => (/* binding */ openServer)
});

// UNUSED EXPORTS: ServerEngine

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/clean-up.js
var clean_up = __webpack_require__(93844);
// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/postgres/roles.js
var postgres_roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/postgres/server-connection.js + 2 modules
var server_connection = __webpack_require__(10131);
// EXTERNAL MODULE: ./src/postgres/server-database.js
var server_database = __webpack_require__(9350);
;// CONCATENATED MODULE: ./src/postgres/server-url.js
/** The URL as it may be shown: without password, and without what may hide one in its query. */
function redactUrl(url) {
    const parsed = parse(url);
    if (!parsed)
        return url.replace(/\/\/[^@/]*@/, '//***@').replace(/password\s*=\s*\S+/gi, 'password=***');
    if (parsed.password)
        parsed.password = '***';
    for (const key of [...parsed.searchParams.keys()]) {
        if (/pass|key|secret|token/i.test(key))
            parsed.searchParams.set(key, '***');
    }
    return parsed.href;
}
/** The same server and login, another database, and a session name of ours. */
function urlFor(url, database, applicationName) {
    const parsed = new URL(url);
    if (database !== undefined)
        parsed.pathname = `/${encodeURIComponent(database)}`;
    parsed.searchParams.set('application_name', applicationName);
    return parsed.href;
}
function isServerUrl(url) {
    const parsed = parse(url);
    return parsed !== undefined && /^postgres(ql)?:$/.test(parsed.protocol);
}
/** "localhost:5432" */
function hostOf(url) {
    const parsed = parse(url);
    const host = parsed?.searchParams.get('host') ?? parsed?.hostname;
    return `${decodeURIComponent(host || 'localhost')}:${parsed?.port || '5432'}`;
}
/** Host names under which only managed services answer, which are somebody's real database. */
const managed = [
    { service: 'Amazon RDS', host: /\.rds\.amazonaws\.com(\.cn)?$/ },
    { service: 'Amazon Redshift', host: /\.redshift(-serverless)?\.amazonaws\.com$/ },
    { service: 'Supabase', host: /\.(supabase\.(co|com|net)|supabase\.in)$/ },
    { service: 'Neon', host: /\.neon\.(tech|build)$/ },
    { service: 'Render', host: /(\.render\.com|-postgres\.render\.com)$/ },
    {
        service: 'Azure Database for PostgreSQL',
        host: /\.postgres(hsc)?\.(cosmos|database)\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/,
    },
    { service: 'Google Cloud SQL', host: /(^\/cloudsql\/|\.sql\.goog$)/ },
    {
        service: 'Heroku (or another server on Amazon EC2)',
        host: /\.(compute(-1)?\.amazonaws\.com|herokuapp\.com|heroku\.com)$/,
    },
    { service: 'DigitalOcean', host: /\.db\.ondigitalocean\.com$/ },
    { service: 'Aiven', host: /\.aivencloud\.com$/ },
    { service: 'Fly.io', host: /(\.fly\.dev|\.flycast|\.flympg\.net)$/ },
    { service: 'Railway', host: /\.(railway\.app|rlwy\.net)$/ },
    { service: 'Timescale', host: /\.(tsdb\.cloud\.timescale\.com|timescaledb\.io)$/ },
    { service: 'Crunchy Bridge', host: /\.(postgresbridge\.com|crunchybridge\.com)$/ },
    { service: 'CockroachDB Cloud', host: /\.cockroachlabs\.cloud$/ },
    { service: 'Xata', host: /\.xata\.(sh|tech)$/ },
    { service: 'PlanetScale', host: /\.(psdb\.cloud|pg\.psdb\.cloud)$/ },
    { service: 'Vercel Postgres', host: /\.postgres\.vercel-storage\.com$/ },
];
/** The managed service that a URL belongs to, as a reader knows it. */
function managedService(url) {
    const parsed = parse(url);
    if (!parsed)
        return undefined;
    const hosts = [
        parsed.hostname,
        parsed.searchParams.get('host') ?? '',
        parsed.searchParams.get('hostaddr') ?? '',
    ].map(host => decodeURIComponent(host).toLowerCase().replace(/\.$/, ''));
    return managed.find(({ host }) => hosts.some(name => host.test(name)))?.service;
}
function parse(url) {
    // Node's URL wants a host where libpq does not (`postgres:///name?host=/var/run/postgresql`), but takes an empty one.
    return URL.canParse(url) ? new URL(url) : undefined;
}

;// CONCATENATED MODULE: ./src/postgres/server-facts.js


/** The session name that tells a run's scratch databases from those of a run that is dead. */
const sessionName = (runId) => `migration-gate/${runId}`;
const databaseName = (runId, number) => `migration_gate_${runId}_${number}`;
/** A run id has 12 hexadecimal digits. */
const ourDatabases = '^migration_gate_[0-9a-f]{12}_[0-9]+$';
/** One round trip for all of it. `pg_stat_replication` lists logical subscribers too, and those are no replicas. */
const question = `
select current_setting('server_version_num')::int as "number",
  current_setting('server_version') as "version",
  (select rolcreatedb or rolsuper from pg_catalog.pg_roles where rolname = current_user) as "mayCreate",
  current_user::text as "user",
  pg_catalog.pg_is_in_recovery() as "standby",
  (select count(*) from pg_catalog.pg_stat_replication as r where not exists
    (select from pg_catalog.pg_replication_slots as s where s.active_pid = r.pid and s.slot_type = 'logical')) as "replicas",
  (select json_agg(rolname) from pg_catalog.pg_roles) as "roles",
  (select coalesce(json_agg(json_build_object('name', d.datname, 'comment', pg_catalog.shobj_description(d.oid, 'pg_database'))), '[]')
    from pg_catalog.pg_database as d
    where d.datname ~ '${ourDatabases}' and pg_catalog.pg_get_userbyid(d.datdba) = current_user and not exists
      (select from pg_catalog.pg_stat_activity as a where a.application_name = 'migration-gate/' || split_part(d.datname, '_', 3))
  ) as "orphans"`;
/** Roles that a managed service makes on each of its servers, whatever name the server is reached by. */
const managedRoles = [
    'rdsadmin',
    'rds_superuser',
    'cloudsqlsuperuser',
    'alloydbsuperuser',
    'azure_pg_admin',
    'azuresu',
];
/** @throws {EngineUnavailable} when scratch databases can't or should not be made on this server. */
async function examine(connection, url, allowProduction) {
    const where = `the PostgreSQL server at ${hostOf(url)}`;
    const reply = await connection.query(question);
    if (reply.kind !== 'ok') {
        const why = reply.kind === 'lost' ? reply.why : reply.error.message;
        throw new engine/* EngineUnavailable */.R(`${capital(where)} can't be used: asked for its version and roles, it said "${why}".`);
    }
    const row = reply.rows[0] ?? {};
    if (Number(row.number) < 130000) {
        throw new engine/* EngineUnavailable */.R(`${capital(where)} is PostgreSQL ${row.version}; scratch databases need 13 or newer. Use a newer server, or \`--postgres embedded\`.`);
    }
    if (!allowProduction)
        refuseProduction(row, where);
    if (row.mayCreate !== true) {
        throw new engine/* EngineUnavailable */.R(`The role "${row.user}" may not create databases on ${where}, and the gate works in scratch databases of its own. As a superuser, run \`ALTER ROLE "${row.user}" CREATEDB\`, or give a URL of a role that may.`);
    }
    return { version: String(row.version), roles: strings(row.roles), orphans: orphans(row.orphans) };
}
/** Before a connection is even tried. */
function refuseManagedHost(url) {
    const service = managedService(url);
    if (service)
        throw production(`${hostOf(url)} belongs to ${service}`);
}
function refuseProduction(row, where) {
    const role = strings(row.roles).find(name => managedRoles.includes(name));
    if (role)
        throw production(`${where} is a managed one (it has the role "${role}")`);
    if (row.standby === true)
        throw production(`${where} is a standby of another one`);
    if (Number(row.replicas) > 0)
        throw production(`${where} has replicas attached to it (${row.replicas})`);
}
function production(why) {
    return new engine/* EngineUnavailable */.R(`This looks like production: ${why}. The gate runs unreviewed migrations; give it a server that may be thrown away, such as a service container, or no server at all (\`--postgres embedded\`). If it really is such a one, pass \`--allow-production\`.`);
}
/** Why a connection could not be made, as what was tried and what to change. Never shows a password. */
function connectionRefused(error, url) {
    const shown = redactUrl(url);
    const { code, message } = causeOf(error);
    const password = safely(() => decodeURIComponent(new URL(url).password)) ?? '';
    const said = password ? message.replaceAll(password, '***') : message;
    const because = (advice) => new engine/* EngineUnavailable */.R(`Could not connect to ${shown}: ${said}. ${advice}`, { cause: new Error(said) });
    if (code === '28P01' || code === '28000' || /password|SASL|SCRAM/i.test(message)) {
        return because('Check the user name and the password in the URL, or set PGPASSWORD.');
    }
    if (code === '3D000')
        return because('Give the name of a database that exists, mostly `postgres`: the gate only connects to it to make its own.');
    if (code === '53300')
        return because('Every connection of that server is taken: try again, or raise max_connections.');
    if (/SSL|TLS|certificate/i.test(message))
        return because('Set `sslmode` in the URL to what the server offers (`?sslmode=disable` for a service container).');
    return because('Is the server running, and are host and port right? In a job with a service container, wait for its health check (`--health-cmd pg_isready`) and use the mapped port.');
}
/** Happy Eyeballs tries several addresses and wraps the errors without a message of its own. */
function causeOf(error) {
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    if (!(inner instanceof Error))
        return { code: '', message: String(inner) };
    return { code: 'code' in inner ? String(inner.code) : '', message: inner.message || inner.name };
}
function safely(compute) {
    try {
        return compute();
    }
    catch {
        return undefined;
    }
}
function strings(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
function orphans(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter((item) => typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/postgres/server.js








/** Milliseconds for making or dropping a database. */
const administrationTimeout = 120_000;
/**
 * A PostgreSQL server that was given by its URL. Makes and drops scratch databases `migration_gate_<run>_<n>`,
 * and touches nothing that was there; what runs of a killed process left behind is removed first.
 *
 * Roles belong to the whole server: those that migrations create (see `rolesCreatedIn`) are dropped with the last
 * scratch database that has them. Two scratch databases that are not copies of each other can't both create one
 * role at the same time: dispose of the first one before.
 * @throws {EngineUnavailable} with what was tried and what to change.
 */
async function openServer(url, options) {
    if (!isServerUrl(url)) {
        throw new engine/* EngineUnavailable */.R(`"${redactUrl(url)}" is not the URL of a PostgreSQL server. Give \`postgres://user:password@host:port/database\`, or \`embedded\`.`);
    }
    const allowProduction = options.allowProduction ?? false;
    if (!allowProduction)
        refuseManagedHost(url);
    const runId = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const administration = await connect(url, runId);
    try {
        const facts = await examine(administration, url, allowProduction);
        const engine = new ServerEngine(url, runId, administration, facts, options);
        await engine.reap(facts.orphans);
        return engine;
    }
    catch (error) {
        await administration.close();
        throw error;
    }
}
async function connect(url, runId) {
    try {
        return await server_connection/* ServerConnection */.m.open(urlFor(url, undefined, sessionName(runId)), administrationTimeout);
    }
    catch (error) {
        throw connectionRefused(error, url);
    }
}
class ServerEngine {
    kind = 'server';
    name;
    #url;
    #runId;
    #options;
    #existingRoles;
    #databases = new Map();
    #interruption;
    #administration;
    /** The first one, made while the migrations are still being read. */
    #prepared;
    #count = 0;
    #closed = false;
    constructor(url, runId, administration, facts, options) {
        this.#url = url;
        this.#runId = runId;
        this.#administration = administration;
        this.#options = options;
        this.#existingRoles = new Set(facts.roles);
        this.name = `PostgreSQL ${facts.version} at ${hostOf(url)}`;
        this.#interruption = (0,clean_up/* onInterrupt */.nA)(() => this.#dropAll());
    }
    prepare() {
        this.#prepared ??= this.#make(undefined);
        // Told to whoever asks for it.
        this.#prepared.catch(() => undefined);
    }
    async scratch(from) {
        if (this.#closed)
            throw new engine/* EngineUnavailable */.R(`${this.name} was closed.`);
        if (from && !(from instanceof server_database/* ServerDatabase */.j))
            throw new TypeError('only a database of the same server can be copied');
        const prepared = this.#prepared;
        if (from || !prepared)
            return await this.#make(from);
        this.#prepared = undefined;
        return await prepared;
    }
    async #make(from) {
        const number = ++this.#count;
        const name = databaseName(this.#runId, number);
        // Known before it exists: an interruption may come in between.
        this.#databases.set(name, undefined);
        // A database that is copied must have no session.
        await from?.release();
        await this.#create(name, from?.name);
        const database = new server_database/* ServerDatabase */.j({
            name,
            url: urlFor(this.#url, name, `${sessionName(this.#runId)}/${number}`),
            seconds: this.#options.statementTimeout,
            roles: new Set(from?.roles),
            engine: this,
        });
        this.#databases.set(name, database);
        if (database.roles.size > 0)
            await this.writeRoles(database);
        await database.connect();
        return database;
    }
    async [Symbol.asyncDispose]() {
        if (this.#closed)
            return;
        this.#closed = true;
        // One that nobody asked for is dropped once it is there.
        await this.#prepared?.catch(() => undefined);
        await this.#dropAll();
        await this.#administration.close();
        this.#interruption[Symbol.dispose]();
    }
    /** Drops a scratch database, then the roles that only it had. */
    async drop(name) {
        const database = this.#databases.get(name);
        if (!this.#databases.delete(name))
            return;
        await this.administrate(`drop database if exists ${(0,postgres_roles/* quoteIdentifier */.Cm)(name)} with (force)`);
        const stillHeld = this.#heldRoles();
        await this.#dropRoles([...(database?.roles ?? [])].filter(role => !stillHeld.has(role)));
    }
    /** Which of these roles are not the server's own: not there when the engine was opened, nor made by others since. */
    async ourRoles(roles) {
        const candidates = roles.filter(role => !this.#existingRoles.has(role));
        if (candidates.length === 0)
            return [];
        const names = candidates.map(postgres_roles/* quoteLiteral */.ce).join(',');
        const reply = await this.administrate(`select rolname::text from pg_catalog.pg_roles where rolname in (${names})`);
        const there = new Set(reply.kind === 'ok' ? reply.rows.map(row => row.rolname) : []);
        const held = this.#heldRoles();
        return candidates.filter(role => !there.has(role) || held.has(role));
    }
    /** Leaves a note for the next run, in case this one is killed before it can drop the roles. */
    async writeRoles(database) {
        const comment = (0,postgres_roles/* quoteLiteral */.ce)((0,postgres_roles/* commentWithRoles */.$Y)(database.roles));
        await this.administrate(`comment on database ${(0,postgres_roles/* quoteIdentifier */.Cm)(database.name)} is ${comment}`);
    }
    /** Runs a statement beside the scratch databases, once more on a new connection if the old one is gone. */
    async administrate(sql) {
        const reply = await this.#administration.query(sql);
        if (reply.kind !== 'lost')
            return reply;
        try {
            this.#administration = await connect(this.#url, this.#runId);
        }
        catch {
            return reply;
        }
        return this.#administration.query(sql);
    }
    /** Removes what runs left behind that could not do it themselves. Another run may be doing the same: that is fine. */
    async reap(orphans) {
        for (const { name, comment } of orphans) {
            await this.administrate(`drop database if exists ${(0,postgres_roles/* quoteIdentifier */.Cm)(name)} with (force)`);
            await this.#dropRoles((0,postgres_roles/* rolesInComment */.Io)(comment));
        }
    }
    /** Roles that own or may do something elsewhere stay: PostgreSQL refuses, and it is none of our business. */
    async #dropRoles(roles) {
        // One message each: several in one would be one transaction.
        for (const role of roles)
            await this.administrate(`drop role if exists ${(0,postgres_roles/* quoteIdentifier */.Cm)(role)}`);
    }
    #heldRoles() {
        return new Set([...this.#databases.values()].flatMap(database => [...(database?.roles ?? [])]));
    }
    async #dropAll() {
        for (const [name, database] of [...this.#databases]) {
            database?.forget('the engine was closed');
            await this.drop(name);
        }
    }
    async #create(name, template) {
        const create = `create database ${(0,postgres_roles/* quoteIdentifier */.Cm)(name)} template ${(0,postgres_roles/* quoteIdentifier */.Cm)(template ?? 'template0')}`;
        let reply = await this.administrate(template ? create : `${create} encoding 'UTF8'`);
        if (!template && reply.kind === 'error' && reply.error.code === '22023') {
            // The server's own locale belongs to another encoding; "C" goes with each.
            reply = await this.administrate(`${create} encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
        }
        if (reply.kind === 'ok')
            return;
        this.#databases.delete(name);
        const why = reply.kind === 'lost' ? reply.why : reply.error.message;
        throw new engine/* EngineUnavailable */.R(`${this.name} made no scratch database: ${why}.`);
    }
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


/***/ })

};
