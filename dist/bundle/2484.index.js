export const id = 2484;
export const ids = [2484,9127];
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

/***/ 86440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 83699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
    { name: 'vector' },
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


/***/ }),

/***/ 58214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
