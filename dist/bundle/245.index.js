export const id = 245;
export const ids = [245,6215];
export const modules = {

/***/ 86440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   W8: () => (/* binding */ skipBlank),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** PostgreSQL's white space and no more: a no-break space or a byte order mark begins a word there. */
const blank = /[ \t\n\r\f\v]+/y;
const word = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const number = /\d[\w.]*/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const parameter = /\$\d+/y;
function* lex(text, from = 0) {
    let at = from;
    while (at < text.length) {
        const space = matchEnd(blank, text, at);
        if (space > at) {
            at = space;
            continue;
        }
        const token = tokenAt(text, at);
        yield token;
        at = token.end;
    }
}
/** The token that begins at an offset that is no white space. */
function tokenAt(text, start) {
    const next = text[start + 1];
    switch (text[start]) {
        case '-':
            if (next === '-')
                return { kind: 'comment', start, end: endOfLine(text, start) };
            break;
        case '/':
            if (next === '*')
                return closed('comment', text, start, endOfBlockComment(text, start));
            break;
        case "'":
            return closed('string', text, start, endOfQuoted(text, start, false));
        case '"':
            return closed('quoted', text, start, endOfQuoted(text, start, false));
        case '$': {
            const tagEnd = matchEnd(dollarTag, text, start);
            if (tagEnd > start) {
                const close = text.indexOf(text.slice(start, tagEnd), tagEnd);
                return closed('dollar', text, start, close < 0 ? undefined : close + (tagEnd - start));
            }
            return { kind: 'symbol', start, end: Math.max(matchEnd(parameter, text, start), start + 1) };
        }
    }
    const numberEnd = matchEnd(number, text, start);
    if (numberEnd > start)
        return { kind: 'symbol', start, end: numberEnd };
    const wordEnd = matchEnd(word, text, start);
    if (wordEnd > start)
        return wordOrPrefixedString(text, start, wordEnd);
    return { kind: 'symbol', start, end: start + 1 };
}
function closed(kind, text, start, end) {
    return end === undefined ? { kind, start, end: text.length, unterminated: true } : { kind, start, end };
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"` begin like words; only in the first is a backslash special. */
function wordOrPrefixedString(text, start, end) {
    if (end - start === 1) {
        const prefix = text.charAt(start).toLowerCase();
        if (text[end] === "'" && 'ebxn'.includes(prefix)) {
            return closed('string', text, start, endOfString(text, end, prefix === 'e'));
        }
        const quote = text[end + 1];
        if (prefix === 'u' && text[end] === '&' && (quote === "'" || quote === '"')) {
            return closed(quote === "'" ? 'string' : 'quoted', text, start, endOfQuoted(text, end + 1, false));
        }
    }
    return { kind: 'word', start, end };
}
/** The first offset at or after `from` that is neither white space nor comment. */
function skipBlank(text, from) {
    for (let at = from; at < text.length;) {
        const space = matchEnd(blank, text, at);
        if (space > at) {
            at = space;
            continue;
        }
        const token = tokenAt(text, at);
        if (token.kind !== 'comment')
            return at;
        at = token.end;
    }
    return text.length;
}
/** Without the line break. */
function endOfLine(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
    }
    return text.length;
}
/** What goes on after a line break is the same string, with the same escapes. */
function endOfString(text, open, escapes) {
    let end = endOfQuoted(text, open, escapes);
    while (escapes && end !== undefined) {
        const next = matchEnd(continuation, text, end);
        if (next === end)
            break;
        end = endOfQuoted(text, next - 1, escapes);
    }
    return end;
}
const continuation = /[ \t\f\v]*[\n\r][ \t\n\r\f\v]*'/y;
function endOfQuoted(text, open, escapes) {
    const quote = text[open];
    for (let at = open + 1; at < text.length; at++) {
        if (escapes && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (text[at + 1] === quote)
                at++;
            else
                return at + 1;
        }
    }
    return undefined;
}
/** Block comments nest. */
function endOfBlockComment(text, start) {
    let depth = 1;
    for (let at = start + 2; at < text.length - 1; at++) {
        if (text[at] === '*' && text[at + 1] === '/') {
            depth--;
            at++;
            if (depth === 0)
                return at + 1;
        }
        else if (text[at] === '/' && text[at + 1] === '*') {
            depth++;
            at++;
        }
    }
    return undefined;
}
function matchEnd(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 83699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blankOut),
  Q: () => (/* binding */ splitScript)
});

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/languages/sql/psql-commands.js

// https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS
const ignored = new Set(`a C echo qecho warn encoding errverbose f H html o out p print pset r reset restrict unrestrict s set unset t
  timing T x conninfo h help l list z setenv prompt watch cd`.split(/\s+/));
const sends = new Set(['g', 'gx', 'crosstabview', 'gdesc']);
const reasons = (0,by_name/* byName */.n)({
    i: 'reads another file',
    ir: 'reads another file',
    include: 'reads another file',
    include_relative: 'reads another file',
    c: 'connects to another database',
    connect: 'connects to another database',
    copy: 'reads or writes a file of the machine that psql runs on',
    if: 'decides what runs by something that only psql knows',
    elif: 'decides what runs by something that only psql knows',
    else: 'decides what runs by something that only psql knows',
    endif: 'decides what runs by something that only psql knows',
    '!': 'runs a program of the machine that psql runs on',
});
function metaCommand(text) {
    const name = /^\\(!|\?|\w+)?/.exec(text)?.[1] ?? '';
    if (name === 'q' || name === 'quit')
        return { kind: 'quit' };
    if (ignored.has(name) || /^d[a-zA-Z]*$/.test(name))
        return { kind: 'ignored' };
    if (sends.has(name))
        return { kind: 'send' };
    if (name === 'gexec')
        return withStatement(name, 'runs what its query returns as statements', false);
    if (name === 'gset')
        return withStatement(name, 'keeps its result in variables of psql');
    if (/^bind|^parse$|^sendpipeline$/.test(name))
        return withStatement(name, 'sends its statement in pieces');
    return { kind: 'unverified', name, why: `psql's \\${name} ${reasons[name] ?? 'is not known here'}` };
}
function withStatement(name, does, only = true) {
    return { kind: 'unverified-with-statement', why: `psql's \\${name} ${does}`, only };
}
function isConditionalStart(name) {
    return name === 'if';
}
function isConditionalEnd(name) {
    return name === 'endif';
}

;// CONCATENATED MODULE: ./src/languages/sql/split.js


/** Splits a script into statements as `psql -f` does. Loads no grammar. */
function splitScript(source) {
    return new Splitter(source).split();
}
class Splitter {
    #source;
    #statements = [];
    #parts = [];
    #psql = [];
    #blanks = [];
    #current;
    #parens = 0;
    #brackets = 0;
    /** Nested BEGIN and CASE of a routine whose body is written in SQL itself (`BEGIN ATOMIC … END`). */
    #bodies = 0;
    #variable;
    constructor(source) {
        this.#source = source;
    }
    split() {
        const source = this.#source;
        let at = 0;
        if (source.charCodeAt(0) === 0xfeff) {
            this.#blanks.push({ start: 0, end: 1 });
            at = 1;
        }
        for (let tokens = (0,lexer/* lex */.Ii)(source, at), next = tokens.next(); !next.done; next = tokens.next()) {
            const jump = this.#take(next.value);
            if (jump !== undefined)
                tokens = (0,lexer/* lex */.Ii)(source, jump);
        }
        this.#finish(source.length);
        return {
            text: this.#blanked(),
            statements: this.#statements,
            parts: this.#parts,
            psql: this.#psql,
            marked: at > 0,
        };
    }
    /** Returns where to go on, when not after the token. */
    #take(token) {
        // An unterminated comment is no comment to the server: it goes with the statement, to be refused there.
        if (token.kind === 'comment' && !token.unterminated)
            return undefined;
        const first = this.#source[token.start];
        if (token.kind === 'symbol') {
            if (first === '\\')
                return this.#backslash(token.start);
            if (first === ';' && this.#parens === 0 && this.#bodies === 0)
                return this.#semicolon(token);
        }
        this.#current ??= { start: token.start, end: token.end, words: [] };
        this.#current.end = token.end;
        if (token.kind === 'word')
            this.#word(this.#source.slice(token.start, token.end).toLowerCase());
        else if (token.kind === 'symbol')
            return this.#symbol(first, token);
        return undefined;
    }
    #word(word) {
        const words = this.#current?.words;
        if (!words || this.#parens > 0)
            return;
        words.push(word);
        const routine = words[0] === 'create' && words.slice(1, 4).some(w => w === 'function' || w === 'procedure');
        if (!routine)
            return;
        if (this.#bodies === 0 ? word === 'atomic' : word === 'case')
            this.#bodies++;
        else if (word === 'end' && this.#bodies > 0)
            this.#bodies--;
    }
    #symbol(first, token) {
        if (first === '(')
            this.#parens++;
        else if (first === ')' && this.#parens > 0)
            this.#parens--;
        else if (first === '[')
            this.#brackets++;
        else if (first === ']' && this.#brackets > 0)
            this.#brackets--;
        else if (first === ':')
            return this.#colon(token);
        return undefined;
    }
    /** psql replaces `:name`, `:'name'` and `:"name"`. In SQL a lone colon only stands in an array slice. */
    #colon(token) {
        const next = this.#source[token.end] ?? '';
        if (next === ':' || next === '=')
            return token.end + 1;
        if (this.#brackets === 0 && /['"{\w]/.test(next)) {
            const name = /^[^\s,;)]*/.exec(this.#source.slice(token.start, token.start + 60))?.[0];
            this.#variable ??= name;
        }
        return undefined;
    }
    #semicolon(token) {
        const words = this.#current?.words ?? [];
        const from = words.indexOf('from');
        if (words[0] === 'copy' && from > 0 && words[from + 1] === 'stdin')
            return this.#inlineCopy(token);
        this.#finish(token.start);
        return undefined;
    }
    /** The rows of `COPY … FROM stdin` follow on the next line and end with a line of `\.`. */
    #inlineCopy(semicolon) {
        const start = this.#current?.start ?? semicolon.start;
        const rest = this.#source.slice(semicolon.end);
        const close = /(?:\r\n|\r|\n)\\\.(?=\r|\n|$)/.exec(rest);
        const end = close ? semicolon.end + close.index + close[0].length : this.#source.length;
        this.#part({ kind: 'skip', rows: true, why: 'the rows of an inline COPY are not loaded', start, end });
        this.#psql.push({
            kind: 'inline-copy',
            what: "psql's COPY … FROM stdin with its rows in the file",
            start,
            end,
        });
        this.#reset();
        return end;
    }
    #backslash(start) {
        const source = this.#source;
        const name = /^\\(?:\w+|.)?/.exec(source.slice(start, start + 40))?.[0] ?? '\\';
        this.#psql.push({ kind: 'command', what: `psql's ${name}`, start, end: start + name.length });
        if (source[start + 1] === ';') {
            this.#blanks.push({ start, end: start + 2, keep: ' ;' });
            this.#finish(start);
            return start + 2;
        }
        const end = endOfCommand(source, start + 1);
        const command = metaCommand(source.slice(start, end));
        switch (command.kind) {
            case 'ignored':
                this.#blanks.push({ start, end });
                return end;
            case 'send':
                this.#blanks.push({ start, end, keep: ';' });
                this.#finish(start);
                return end;
            case 'quit':
                this.#finish(start);
                this.#blanks.push({ start, end: source.length });
                if ((0,lexer/* skipBlank */.W8)(source, end) < source.length)
                    this.#parts.push({
                        kind: 'skip',
                        why: `psql's ${name} ends the script here, and what comes after it never runs`,
                        start,
                        end: source.length,
                    });
                return source.length;
            case 'unverified-with-statement': {
                const from = this.#current?.start ?? start;
                this.#part({
                    kind: 'unverified',
                    why: command.why,
                    start: from,
                    end,
                    ...(command.only ? { only: true } : {}),
                });
                this.#reset();
                return end;
            }
            case 'unverified': {
                const to = isConditionalStart(command.name) ? this.#endOfConditional(end) : end;
                this.#part({ kind: 'unverified', why: command.why, start, end: to });
                return to;
            }
        }
    }
    #endOfConditional(from) {
        let depth = 1;
        for (const token of (0,lexer/* lex */.Ii)(this.#source, from)) {
            if (token.kind !== 'symbol' || this.#source[token.start] !== '\\')
                continue;
            const name = /^\\\w*/.exec(this.#source.slice(token.start, token.start + 20))?.[0].slice(1) ?? '';
            if (isConditionalStart(name))
                depth++;
            else if (isConditionalEnd(name))
                depth--;
            if (depth === 0)
                return (0,lexer/* endOfLine */.vT)(this.#source, token.start);
        }
        return this.#source.length;
    }
    #finish(end) {
        const statement = this.#current;
        if (statement && this.#variable !== undefined) {
            const why = `psql would replace ${this.#variable} with a variable that only the caller knows`;
            const place = { start: statement.start, end: Math.min(end, statement.end) };
            this.#part({ kind: 'unverified', why, ...place });
            this.#psql.push({ kind: 'variable', what: `psql's variable ${this.#variable}`, ...place });
        }
        else if (statement)
            this.#statements.push(statement);
        this.#reset();
    }
    #reset() {
        this.#current = undefined;
        this.#variable = undefined;
        this.#parens = 0;
        this.#brackets = 0;
        this.#bodies = 0;
    }
    #part(part) {
        this.#parts.push(part);
        this.#blanks.push({ start: part.start, end: part.end });
    }
    #blanked() {
        if (this.#blanks.length === 0)
            return this.#source;
        let result = '';
        let at = 0;
        for (const { start, end, keep = '' } of this.#blanks.sort((a, b) => a.start - b.start)) {
            result += this.#source.slice(at, start) + keep + blankOut(this.#source.slice(start + keep.length, end));
            at = end;
        }
        return result + this.#source.slice(at);
    }
}
/** A backslash command ends after `\\\\`, or before the line break. */
function endOfCommand(source, from) {
    for (let at = from; at < source.length; at++) {
        const code = source.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
        if (code === 92 && source.charCodeAt(at + 1) === 92)
            return at + 2;
    }
    return source.length;
}
/** The same text with nothing in it: as long in UTF-16 units, with its line breaks. */
function blankOut(text) {
    return text.replace(/[^\r\n]/g, ' ');
}


/***/ }),

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

/***/ 58214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/**
 * A table that is looked up by names which somebody else chose: "constructor" and "toString" are in it only where the
 * table has them.
 */
function byName(entries) {
    return Object.assign(Object.create(null), entries);
}


/***/ })

};
