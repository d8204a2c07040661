export const id = 6035;
export const ids = [6035,9127];
export const modules = {

/***/ 45327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* unused harmony export withinReach */
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** PostgreSQL's grammar is 1.7 MB of WebAssembly, so it is loaded when a text really has to be understood. */
async function grammar() {
    return await import(/* webpackIgnore: true */ 'libpg-query');
}
async function parse(text) {
    if (/^[ \t\n\r\f\v]*$/.test(text))
        return { kind: 'parsed', statements: [] };
    const reach = withinReach(text);
    if ('reason' in reach)
        return { kind: 'invalid', message: reach.reason, character: 0 };
    const { parse, hasSqlDetails } = await grammar();
    try {
        return { kind: 'parsed', statements: (await parse(reach.text)).stmts ?? [] };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const details = hasSqlDetails(error) ? error.sqlDetails : undefined;
        return { kind: 'invalid', message: error.message, character: details?.cursorPosition ?? 0 };
    }
}
/** The tokens of PostgreSQL's scanner; undefined where it can't make any of the text. Not all comments are among them. */
async function scan(text) {
    if (/^[ \t\n\r\f\v]*$/.test(text))
        return [];
    const reach = withinReach(text);
    if ('reason' in reach)
        return undefined;
    const { scan } = await grammar();
    try {
        return (await scan(reach.text)).tokens ?? [];
    }
    catch {
        return undefined;
    }
}
/**
 * PostgreSQL's scanner takes the square of the text's length for block comments and for runs of operators: 400 KB of
 * them are 100 seconds. What it would read is cut down to what it reads in linear time, all offsets kept.
 */
/** No operator of PostgreSQL is longer: NAMEDATALEN - 1. */
const maxOperatorLength = 63;
/** Block comments that can't be overwritten, times the characters of the text. */
const mostWork = 500_000_000;
const perhaps = /\/\*|[~!@#^&|`?+*/%<>=-]{64}/;
function withinReach(text) {
    if (!perhaps.test(text))
        return { text };
    let clean = '';
    let from = 0;
    let kept = 0;
    let afterString = false;
    let operator = { end: -1, length: 0 };
    for (const { kind, start, end } of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)) {
        if (kind === 'comment' && text[start] === '/') {
            const comment = text.slice(start, end);
            // Without one between them, two strings on two lines would be one; beyond ASCII its length in bytes would change.
            if (afterString || !comment.endsWith('*/') || !isAscii(comment)) {
                // What is nested in it costs as much as a comment of its own.
                kept += comment.split('/*').length;
                continue;
            }
            clean += text.slice(from, start) + ' '.repeat(end - start);
            from = end;
            continue;
        }
        afterString = kind === 'string';
        if (kind === 'symbol' && '~!@#^&|`?+-*/%<>='.includes(text.charAt(start))) {
            operator = { end, length: operator.end === start ? operator.length + 1 : 1 };
            if (operator.length > maxOperatorLength)
                return { reason: `an operator is longer than ${maxOperatorLength} characters` };
        }
    }
    if (kept * text.length > mostWork)
        return { reason: 'it has too many block comments' };
    return { text: clean + text.slice(from) };
}
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}


/***/ }),

/***/ 14323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   rt: () => (/* binding */ objectNameParts)
/* harmony export */ });
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Every object of a tree, outer ones first. Without recursion: a stranger's expression may be nested 5,000 deep. */
function* objectsIn(tree) {
    const waiting = [tree];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (isPlain(next))
            yield next;
        else if (!Array.isArray(next))
            continue;
        const inner = Object.values(next);
        for (let i = inner.length - 1; i >= 0; i--) {
            const value = inner[i];
            if (typeof value === 'object' && value !== null)
                waiting.push(value);
        }
    }
}
/** The string of a `String` node. */
function stringOf(node) {
    return node && 'String' in node ? (node.String.sval ?? '') : undefined;
}
/** The parts of a dotted name: [schema, name], [name], … */
function nameParts(nodes) {
    return (nodes ?? []).map(stringOf).filter(part => part !== undefined);
}
/** What a DROP or COMMENT names: a list of strings, a typed name, or a function with its arguments. */
function objectNameParts(node) {
    if (!node)
        return [];
    if ('List' in node)
        return nameParts(node.List.items);
    if ('TypeName' in node)
        return nameParts(node.TypeName.names);
    if ('ObjectWithArgs' in node)
        return nameParts(node.ObjectWithArgs.objname);
    const single = stringOf(node);
    return single === undefined ? [] : [single];
}
/** The schema of a dotted name. */
function schemaOf(parts) {
    const schema = parts.at(-2);
    return schema === undefined ? {} : { schema };
}


/***/ }),

/***/ 62214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fromBytes),
/* harmony export */   z: () => (/* binding */ fromCharacters)
/* harmony export */ });
/** From the units that PostgreSQL counts in to UTF-16 offsets, which is what editors and JavaScript count in. */
/** The grammar counts bytes of UTF-8. Text of ASCII alone, the usual case, costs nothing. */
function fromBytes(text) {
    const total = Buffer.byteLength(text, 'utf8');
    if (total === text.length)
        return byte => byte;
    let table;
    return byte => {
        table ??= byteTable(text, total);
        return table[Math.min(Math.max(byte, 0), total)] ?? text.length;
    };
}
function byteTable(text, total) {
    const table = new Uint32Array(total + 1);
    let byte = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.codePointAt(at) ?? 0;
        const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        for (let i = 0; i < bytes; i++)
            table[byte + i] = at;
        byte += bytes;
        if (bytes === 4)
            at++;
    }
    table[total] = text.length;
    return table;
}
/** Error positions count characters, which are code points: one emoji is one of them, but two UTF-16 units. */
function fromCharacters(text, characters) {
    let at = 0;
    for (let count = 0; count < characters && at < text.length; count++) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return at;
}


/***/ }),

/***/ 61327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseScript)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86440);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62214);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);




/** Reads a script as `psql -f` does, with PostgreSQL's own grammar. A syntax error costs its own statement only. */
async function parseScript(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const whole = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(split.text);
    if (whole.kind === 'parsed') {
        const at = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .u)(split.text);
        const spans = new Map(split.statements.map(span => [span.start, span]));
        const statements = whole.statements.flatMap(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
            if (!stmt)
                return [];
            const start = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBlank */ .W8)(split.text, at(stmt_location));
            const end = spans.get(start)?.end ?? (stmt_len > 0 ? at(stmt_location + stmt_len) : split.text.trimEnd().length);
            return [statement(split.text, stmt, start, end, at)];
        });
        return { text: split.text, statements, invalid: [], parts: split.parts };
    }
    return await parseOneByOne(split);
}
async function parseOneByOne(split) {
    const script = { text: split.text, statements: [], invalid: [], parts: split.parts };
    for (const span of split.statements) {
        const text = split.text.slice(span.start, span.end);
        const parsed = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
        if (parsed.kind === 'invalid')
            script.invalid.push(invalid(text, span, parsed.message, parsed.character));
        else {
            const inner = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .u)(text);
            for (const { stmt } of parsed.statements) {
                if (stmt)
                    script.statements.push(statement(split.text, stmt, span.start, span.end, byte => span.start + inner(byte)));
            }
        }
    }
    return script;
}
function invalid(text, span, message, character) {
    return {
        start: span.start,
        end: span.end,
        text,
        offset: span.start + (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(text, character),
        message,
    };
}
function statement(text, node, start, end, at) {
    return {
        kind: Object.keys(node)[0] ?? '',
        node,
        start,
        end,
        text: text.slice(start, end),
        at: location => at(location ?? 0),
    };
}


/***/ }),

/***/ 96159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   JD: () => (/* binding */ isLost)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** The engine can't be had: no permission, no server, a server that looks like production. */
class EngineUnavailableError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}
/** Is the database gone with what it was asked? */
function isLost(outcome) {
    return outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost);
}
function reasonOf(outcome) {
    switch (outcome.kind) {
        case 'ok':
            return 'no reason';
        case 'error':
            return `${outcome.error.message} (SQLSTATE ${outcome.error.code})`;
        case 'timeout':
            return `it did not end within ${outcome.seconds} s`;
        case 'dead':
            return outcome.why;
    }
}


/***/ }),

/***/ 19957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServerConnection)
});

// EXTERNAL MODULE: ../../node_modules/pg/esm/index.mjs
var esm = __webpack_require__(15757);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
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

/***/ 73050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 47762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   L6: () => (/* binding */ isServerUrl),
/* harmony export */   dk: () => (/* binding */ urlFor),
/* harmony export */   nx: () => (/* binding */ managedService),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
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


/***/ })

};
