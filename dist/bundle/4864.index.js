export const id = 4864;
export const ids = [4864,7395];
export const modules = {

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 19957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServerConnection)
});

// EXTERNAL MODULE: ../../node_modules/pg/esm/index.mjs
var esm = __webpack_require__(15757);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
// EXTERNAL MODULE: ./src/postgres/clock.js
var clock = __webpack_require__(33947);
// EXTERNAL MODULE: ./src/postgres/values.js
var values = __webpack_require__(43687);
;// CONCATENATED MODULE: ./src/postgres/message-query.js



/**
 * One message of the simple protocol, as a query that pg lets others bring (as pg-cursor does).
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
    #clocks = [];
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
        if (this.#fields.length !== 1 || !(clock/* clockColumn */.D in row))
            this.#rows.push(row);
        else if (this.#clocks.length < clock/* mostClocks */.NW)
            this.#clocks.push(Number(row[clock/* clockColumn */.D]));
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
        this.#settle({ ...replyTo(error, this.#committed), ...this.#said() });
    }
    handleReadyForQuery() {
        this.#settle({ kind: 'ok', rows: this.#rows, ...this.#said() });
    }
    #said() {
        return this.#clocks.length > 0 ? { clocks: this.#clocks } : {};
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

// EXTERNAL MODULE: ./src/postgres/server-tls.js
var server_tls = __webpack_require__(73050);
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
    static async open(url, statementTimeout, timeoutMs = connectTimeout) {
        // pg would look for it in an environment that no longer has it.
        const { PGPASSWORD } = (0,secrets_out_of_environment.startedWith)();
        if (PGPASSWORD !== undefined)
            esm/* default.defaults */.Ay.defaults.password = PGPASSWORD;
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: (0,server_tls/* withoutTls */.oV)(url),
            ssl: (0,server_tls/* tlsOptions */.YF)(url),
            connectionTimeoutMillis: timeoutMs,
            client_encoding: 'UTF8',
            statement_timeout: statementTimeout,
            keepAlive: true,
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
    /** One simple query message after the other. After `timeoutMs` milliseconds without an answer the session is given up. */
    query(sql, timeoutMs) {
        const reply = this.#queue.then(async () => {
            if (timeoutMs === undefined)
                return await this.#send(sql);
            const timer = setTimeout(() => this.destroy('the server does not answer'), timeoutMs);
            try {
                return await this.#send(sql);
            }
            finally {
                clearTimeout(timer);
            }
        });
        this.#queue = reply;
        return reply;
    }
    async close() {
        if (this.#lost !== undefined)
            return;
        this.#lost = 'the connection was closed';
        // A server that does not answer does not say goodbye either.
        const timer = setTimeout(() => this.#client.connection.stream.destroy(), 2000);
        await this.#client.end().catch(() => undefined);
        clearTimeout(timer);
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
/** Bytes. pg makes one string of a value, and JavaScript has none longer than 512 MB: it would throw where nobody catches. */
const maxMessageLength = 256 * 1024 * 1024;
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
            if (missing > maxMessageLength) {
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


/***/ }),

/***/ 68162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ ServerDatabase)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/postgres/probe.js
var probe = __webpack_require__(81547);
// EXTERNAL MODULE: ./src/languages/sql/grammar.js
var grammar = __webpack_require__(45327);
// EXTERNAL MODULE: ./src/languages/sql/reaches-outside.js
var reaches_outside = __webpack_require__(32599);
// EXTERNAL MODULE: ./src/languages/sql/reaching-names.js
var reaching_names = __webpack_require__(10860);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
;// CONCATENATED MODULE: ./src/postgres/reach-of-message.js




/** All but a server that later statements connect to: they are what reaches outside. */
const refusedCodes = new Set([
    'server-file',
    'program',
    'library',
    'system-setting',
    'native-code',
    'untrusted-language',
    'system-catalog',
    'database',
    'tablespace',
    'role',
    'connection',
    'replication',
    'prepared-transaction',
    'server-process',
]);
/**
 * What a message reaches beyond the scratch database that it is sent to. `roles`: those of the server, without those that
 * the migrations have created.
 */
async function reachOfMessage(message, roles) {
    if (!(0,reaching_names/* mayReach */.Bs)(message, refusedCodes))
        return undefined;
    const parsed = await (0,grammar/* parse */.qg)(message);
    // The server's grammar may be another version's: what is no SQL for this one may be some there.
    const nodes = parsed.kind === 'parsed'
        ? parsed.statements.map(({ stmt }) => ({ node: stmt, text: message }))
        : (await (0,script/* parseScript */.t)(message)).statements;
    for (const { node, text } of nodes) {
        const found = node && (0,reaches_outside/* reachesOutside */.f)(node);
        if (!found || !refusedCodes.has(found.code))
            continue;
        if (found.code !== 'role')
            return found;
        // Roles of its own may be changed and dropped; who is named otherwise (CURRENT_USER, ALL) is no such role.
        if (found.names
            ? found.names.length === 0 || found.names.some(name => roles.has(name))
            : mentions(text, roles))
            return found;
    }
    return undefined;
}
/** A block may change any role that it names somewhere. */
function mentions(text, roles) {
    return (/\b(?:current_user|session_user|current_role)\b/i.test(text) ||
        [...roles].some(role => text.includes(role)));
}
function refusalOf({ what }) {
    return {
        what: 'server',
        name: what,
        provide: `It reaches beyond the scratch database: ${what}. On a server that would change more than the gate may, so it was not run, and whether it works is not verified. What sets up a server is better run outside of the migrations.`,
    };
}
/** CREATE ROLE of one that the server had before. */
function roleWasThere(role, server) {
    return {
        what: 'server',
        name: role,
        provide: `The role "${role}" was on ${server} before the run, so whether creating it works is not verified. Drop it there (\`DROP ROLE "${role}"\`), or give a server that has no roles of the project.`,
    };
}

// EXTERNAL MODULE: ./src/postgres/roles.js
var postgres_roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/postgres/server-connection.js + 1 modules
var server_connection = __webpack_require__(19957);
;// CONCATENATED MODULE: ./src/postgres/server-database.js







/** Milliseconds that the server's own timer is ahead of ours, and that pass between our steps. */
const timeouts = { ownTimer: 500, nextStep: 3000 };
/** A migration that sets a timeout of its own may run into that. */
const ownTimeout = /_timeout\b/i;
const copiesFromClient = /\bfrom\s+stdin\b/i;
const readOnly = /\bread\s+only\b|_read_only\b/i;
/** insufficient_privilege: what the gate itself does not allow. */
function refused(environment) {
    return { kind: 'error', error: { code: '42501', message: environment.name, environment } };
}
class ServerDatabase {
    name;
    /** Roles of the whole server that exist because of this database's statements, or of the one it was copied from. */
    roles;
    /** With the password: for whoever connects to it beside this session. */
    url;
    /** May roles have come since it was last looked for them? */
    sentSinceAdoption = true;
    #seconds;
    #engine;
    #connection;
    #gone;
    #mayTimeOut = false;
    constructor({ name, url, seconds, roles, engine }) {
        this.name = name;
        this.roles = roles;
        this.url = url;
        this.#seconds = seconds;
        this.#engine = engine;
    }
    async connect() {
        if (this.#gone !== undefined)
            throw new engine/* EngineUnavailableError */.DG(`The scratch database is of no use any more: ${this.#gone}.`);
        this.#connection ??= await server_connection/* ServerConnection */.m.open(this.url, this.#seconds * 1000);
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
        const reach = await reachOfMessage(sql, this.#engine.roles.existing);
        if (reach)
            return refused(refusalOf(reach));
        await this.expect(sql);
        this.#mayTimeOut ||= ownTimeout.test(sql);
        const started = performance.now();
        const { reply, late } = await this.#withDeadline(connection, sql);
        if (reply.kind === 'ok')
            return reply;
        if (reply.kind === 'lost') {
            this.#gone ??= reply.why;
            return late ? { kind: 'timeout', seconds: this.#seconds, databaseLost: true } : this.#dead(this.#gone);
        }
        // A migration may set a statement_timeout of its own, which is shorter: that failure is its own. That COPY got no rows has
        // the code of a cancelled query, too: only PostgreSQL's words tell.
        const atDeadline = late || performance.now() - started >= this.#seconds * 1000 - 50;
        if (reply.error.code === '57014' && atDeadline && !/COPY from stdin/i.test(reply.error.message)) {
            return {
                kind: 'timeout',
                seconds: this.#seconds,
                databaseLost: false,
                ...(reply.committed > 0 ? { committed: reply.committed } : {}),
            };
        }
        const environment = this.#environmentOf(sql, reply.error);
        return environment ? { ...reply, error: { ...reply.error, environment } } : reply;
    }
    /** What an error says of the server, and only somebody who knows the session can tell. */
    #environmentOf(sql, { code, message }) {
        const { existing } = this.#engine.roles;
        const role = code === '42710' && (0,postgres_roles/* rolesCreatedIn */.$N)(sql).find(one => existing.has(one));
        if (role)
            return roleWasThere(role, this.#engine.name);
        const fromOutside = (code === '57014' && !this.#mayTimeOut && !copiesFromClient.test(sql)) ||
            (code === '25006' && !readOnly.test(sql));
        if (!fromOutside)
            return undefined;
        return {
            what: 'resource',
            name: code,
            provide: `The server that replays did not let it run (${message}, SQLSTATE ${code}), which says nothing about the migration. Correct that on the server, or use another one, and run again.`,
        };
    }
    alive() {
        return (0,probe/* truthful */.n)(this, (0,external_node_crypto_.randomUUID)());
    }
    async [Symbol.asyncDispose]() {
        this.forget('the database was closed');
        await this.#engine.drop(this.name);
    }
    /** This is about to run: roles are noted before they are created, as afterwards it might be too late. */
    async expect(sql) {
        this.#engine.note(sql);
        this.sentSinceAdoption = true;
        const unknown = (0,postgres_roles/* rolesCreatedIn */.$N)(sql).filter(role => !this.roles.has(role));
        const roles = unknown.length > 0 ? await this.#engine.roles.ours(unknown) : [];
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
            await this.#engine.administrate(`drop database if exists ${(0,object_names/* quotedName */.aH)(database)} with (force)`);
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
        }, this.#seconds * 1000 + timeouts.ownTimer + index * timeouts.nextStep));
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
        void this.#engine.administrate(`select pg_catalog.${how}(${connection.processId})`, timeouts.nextStep);
    }
    #dead(why) {
        this.#gone ??= why;
        return { kind: 'dead', why: `The session with ${this.#engine.name} ended: ${why}.` };
    }
}


/***/ }),

/***/ 73050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   eG: () => (/* binding */ tlsAttempts),
/* harmony export */   oV: () => (/* binding */ withoutTls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97005);


/** Parameters of libpq that are about TLS and that we act on ourselves. */
const parameters = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl', 'uselibpqcompat'];
/** What to try one after the other, as libpq does it: each a URL with a mode that leaves nothing open. */
function tlsAttempts(url) {
    const asked = new URL(url).searchParams.get('sslmode') ?? (0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__.startedWith)().PGSSLMODE ?? '';
    const named = (...modes) => modes.map(mode => withMode(url, mode));
    switch (asked) {
        case 'prefer':
            return named('require', 'disable');
        case 'allow':
            return named('disable', 'require');
        // No word about it: a server that insists on TLS gets it.
        case '':
            return isLocal(url) || new URL(url).searchParams.has('ssl') ? [url] : named('disable', 'require');
        default:
            return [url];
    }
}
/** Of a URL from `tlsAttempts`. False: no TLS. Throws where a file that the URL names can't be read. */
function tlsOptions(url) {
    const query = new URL(url).searchParams;
    const mode = query.get('sslmode') ?? (/^(?:true|1)$/.test(query.get('ssl') ?? '') ? 'verify-full' : 'disable');
    if (mode === 'disable' || isLocal(url))
        return false;
    const file = (name) => {
        const path = query.get(name);
        return path === null || path === 'system' ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    };
    const [ca, cert, key] = [file('sslrootcert'), file('sslcert'), file('sslkey')];
    // With a root certificate `require` means `verify-ca`.
    const verifies = mode.startsWith('verify') || (mode === 'require' && ca !== undefined);
    return {
        rejectUnauthorized: verifies,
        ...(verifies && mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
        ...(ca && { ca }),
        ...(cert && { cert }),
        ...(key && { key }),
    };
}
function withoutTls(url) {
    const parsed = new URL(url);
    for (const name of parameters)
        parsed.searchParams.delete(name);
    return parsed.href;
}
function withMode(url, mode) {
    const parsed = new URL(url);
    parsed.searchParams.set('sslmode', mode);
    return parsed.href;
}
/** A Unix socket: libpq uses no TLS there either. */
function isLocal(url) {
    const parsed = new URL(url);
    return (parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)).startsWith('/');
}


/***/ })

};
