export const id = 2669;
export const ids = [2669];
export const modules = {

/***/ 45327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rT: () => (/* binding */ parseBlock)
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
/** A DO block as libpg_query writes down what PL/pgSQL's own parser makes of it; undefined: it is in another language. */
async function parseBlock(statement) {
    if ('reason' in withinReach(statement))
        return undefined;
    const { parsePlPgSQL } = await grammar();
    try {
        // Its declaration names the type of the other parser.
        const result = await parsePlPgSQL(statement);
        return result.plpgsql_funcs?.[0]?.PLpgSQL_function;
    }
    catch {
        // Not its grammar, or nested too deeply.
        return undefined;
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

/***/ 14323:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   iw: () => (/* binding */ stringsOf),
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
/** All strings of a tree. */
function* stringsIn(tree) {
    for (const { sval } of objectsIn(tree))
        if (typeof sval === 'string')
            yield sval;
}
/** Those of a list, as a dotted name is one. */
function stringsOf(list) {
    return Array.isArray(list) ? [...stringsIn(list)] : [];
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

/***/ 626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** NAMEDATALEN - 1: longer names are cut, in bytes. */
const maxLength = 63;
/**
 * The name that PostgreSQL gives to what the author did not name: `t_pkey`, `t_a_b_key`, `t_a_seq`. When they don't
 * fit, the longer of the two first parts is shortened first; the label never is.
 */
function derivedName(table, columns, label) {
    const room = maxLength - (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(label) + 1) - (columns === undefined ? 0 : 1);
    let first = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(table);
    let second = columns === undefined ? 0 : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(columns);
    while (first + second > room) {
        if (first > second)
            first--;
        else
            second--;
    }
    const parts = [cutToBytes(table, first), label];
    if (columns !== undefined)
        parts.splice(1, 0, cutToBytes(columns, second));
    return parts.join('_');
}
/** The column part of an index's or constraint's name: an expression counts as "expr". */
function joinedColumns(names) {
    return cutToBytes(names.map(name => name ?? 'expr').join('_'), maxLength);
}
/** Never cuts a character in two. */
function cutToBytes(text, bytes) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) <= bytes)
        return text;
    let result = '';
    let used = 0;
    for (const character of text) {
        used += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(character);
        if (used > bytes)
            break;
        result += character;
    }
    return result;
}
/** A name in quotes, whatever it is. */
function quotedName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as PostgreSQL reads it where a backslash is a sign like others. */
function quotedText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quotedName(name);
}
/** A name with its schema, where it has one, as SQL needs it written. */
function qualified({ schema, name }) {
    return `${schema === undefined ? '' : `${quoteIdentifier(schema)}.`}${quoteIdentifier(name)}`;
}
// https://www.postgresql.org/docs/current/sql-keywords-appendix.html, those that can't be a column or table name.
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/));


/***/ }),

/***/ 62214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 17318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
function success(value) {
    return { ok: true, value };
}
function failure(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 33947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clockColumn),
/* harmony export */   NW: () => (/* binding */ mostClocks),
/* harmony export */   dv: () => (/* binding */ clockQuery)
/* harmony export */ });
/** Values of this column are kept, whatever comes after them in the same message. */
const clockColumn = 'migration_gate_clock';
/** The seconds of the server's clock: what stands between two of them in one message has taken so long. */
const clockQuery = `SELECT pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()) AS ${clockColumn}`;
/** More are dropped: any SQL can have a column of that name. */
const mostClocks = 200;


/***/ }),

/***/ 96159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 73128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ rolesCreatedIn),
/* harmony export */   $Y: () => (/* binding */ commentWithRoles),
/* harmony export */   Hz: () => (/* binding */ commentOfLeaving),
/* harmony export */   Io: () => (/* binding */ rolesInComment),
/* harmony export */   Xi: () => (/* binding */ isLeaving),
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
function quoteLiteral(text) {
    // The E form, because standard_conforming_strings may be off.
    return ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
/** The comment of a scratch database names to the next run the roles that go with it, should this run be killed. */
function commentWithRoles(roles) {
    return `Migration Gate scratch database ${JSON.stringify({ roles: [...roles] })}`;
}
const leaving = 'Migration Gate scratch role of run ';
/** The comment of a role whose database is being dropped, which was what said that it belongs to a run. */
function commentOfLeaving(runId) {
    return `${leaving}${runId}`;
}
function isLeaving(comment) {
    return comment?.startsWith(leaving) === true;
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

/***/ 76652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   Do: () => (/* binding */ databaseName),
/* harmony export */   connectionRefused: () => (/* binding */ connectionRefused),
/* harmony export */   iK: () => (/* binding */ refuseManagedHost),
/* harmony export */   sb: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60392);
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87395);
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97005);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96159);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73128);
/* harmony import */ var _server_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84790);
/* harmony import */ var _server_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47762);







/** The session name that distinguishes a run's scratch databases from those of a run that is dead. */
const sessionName = (runId) => `migration-gate/${runId}`;
const databaseName = (runId, number) => `migration_gate_${runId}_${number}`;
/** In SQL: is the run connected whose id this expression gives? */
const isConnected = (runId) => `exists (select from pg_catalog.pg_stat_activity as a where a.application_name = '${sessionName('')}' || ${runId})`;
/** Somebody's tables: not PostgreSQL's own, and not those of an extension. */
const hasTables = `exists (select from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists
      (select from pg_catalog.pg_depend where classid = 'pg_catalog.pg_class'::regclass and objid = c.oid and deptype = 'e'))`;
/** One round trip for all of it. `pg_stat_replication` lists logical subscribers too, and those are no replicas. */
const question = `
select current_setting('server_version_num')::int as "number",
  current_setting('server_version') as "version",
  (select json_build_object('mayCreate', rolcreatedb or rolsuper, 'superuser', rolsuper, 'limit', rolconnlimit)
    from pg_catalog.pg_roles where rolname = current_user) as "login",
  current_database()::text as "database",
  ${hasTables} as "inUse",
  (select coalesce(json_agg(datname order by datname), '[]') from pg_catalog.pg_database
    where datname !~ '${_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchDatabases */ .r}' and datname not in ('postgres', 'template0', 'template1', current_database())
  ) as "others",
  current_user::text as "user",
  pg_catalog.pg_is_in_recovery() as "standby",
  (select count(*) from pg_catalog.pg_stat_replication as r where not exists
    (select from pg_catalog.pg_replication_slots as s where s.active_pid = r.pid and s.slot_type = 'logical')) as "replicas",
  (select json_agg(rolname) from pg_catalog.pg_roles) as "roles",
  (select coalesce(json_agg(json_build_object('name', d.datname, 'comment', pg_catalog.shobj_description(d.oid, 'pg_database'))), '[]')
    from pg_catalog.pg_database as d
    where d.datname ~ '${_server_state_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchDatabases */ .r}' and pg_catalog.pg_get_userbyid(d.datdba) = current_user
      and not ${isConnected("split_part(d.datname, '_', 3)")}
  ) as "orphans",
  (select coalesce(json_agg(rolname), '[]')
    from (select rolname, pg_catalog.shobj_description(oid, 'pg_authid') as comment from pg_catalog.pg_roles) as r
    where comment ~ '^${(0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOfLeaving */ .Hz)('[0-9a-f]{12}')}$' and not ${isConnected('right(comment, 12)')}
  ) as "abandoned"`;
/** Roles that a managed service makes on each of its servers, whatever name the server is reached by. */
const managedRoles = [
    'rdsadmin',
    'rds_superuser',
    'cloudsqlsuperuser',
    'alloydbsuperuser',
    'azure_pg_admin',
    'azuresu',
];
/** Sessions at the same time: one beside the scratch databases, one in each of two. */
const connectionsNeeded = 3;
/**
 * `look`: opens a session in another database of that server.
 * @throws {EngineUnavailableError} when scratch databases can't or should not be made on this server.
 */
async function examine(connection, url, { allowProduction, allowOtherDatabases }, look) {
    const where = `the PostgreSQL server at ${(0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(url)}`;
    const reply = await connection.query(question);
    if (reply.kind !== 'ok') {
        const why = reply.kind === 'lost' ? reply.why : reply.error.message;
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(where)} can't be used: asked for its version and roles, it said "${why}".`);
    }
    const row = reply.rows[0] ?? {};
    if (Number(row.number) < 130000) {
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(where)} is PostgreSQL ${row.version}; scratch databases need 13 or newer. Use a newer server, or \`--postgres embedded\`.`);
    }
    if (!allowProduction)
        refuseProduction(row, where);
    const login = loginShape.parse(row.login);
    if (!login.mayCreate) {
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`The role "${row.user}" may not create databases on ${where}, and the gate works in scratch databases of its own. As a superuser, run \`ALTER ROLE "${row.user}" CREATEDB\`, or give a URL of a role that may.`);
    }
    if (login.limit >= 0 && login.limit < connectionsNeeded) {
        throw new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`The role "${row.user}" may have ${login.limit} connection${login.limit === 1 ? '' : 's'} at a time on ${where}, and the gate needs ${connectionsNeeded}. As a superuser, run \`ALTER ROLE "${row.user}" CONNECTION LIMIT ${connectionsNeeded}\` (or -1 for no limit), or give a URL of another role.`);
    }
    if (!allowOtherDatabases) {
        const inUse = [
            ...(row.inUse === true ? [`the database "${row.database}" has tables`] : []),
            ...(row.database !== 'postgres' && (await isInUse(look)) ? ['the database "postgres" has tables'] : []),
            ...strings(row.others).map(name => `it has the database "${name}"`),
        ];
        if (inUse.length > 0)
            throw inhabited(where, inUse);
    }
    return {
        version: String(row.version),
        number: Number(row.number),
        superuser: login.superuser,
        orphans: orphans(row.orphans),
        abandoned: strings(row.abandoned),
    };
}
const loginShape = zod__WEBPACK_IMPORTED_MODULE_6__.object({ mayCreate: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(), superuser: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(), limit: zod__WEBPACK_IMPORTED_MODULE_6__.number() });
async function isInUse(look) {
    let connection;
    try {
        connection = await look('postgres');
    }
    catch {
        // There is none, or the login may not even look: then it has nothing to lose there either.
        return false;
    }
    try {
        const reply = await connection.query(`select ${hasTables} as "inUse"`);
        return reply.kind !== 'ok' || reply.rows[0]?.inUse === true;
    }
    finally {
        await connection.close();
    }
}
function inhabited(where, inUse) {
    return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(where)} is used for something else: ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(inUse, 4)}. The gate runs unreviewed migrations there, and a statement of theirs may reach other databases. Give it a server of its own, such as a service container, or none (\`--postgres embedded\`); a new database that the service creates can be named in the URL. If nothing on that server would be missed, pass \`--allow-other-databases\` (input \`allow-other-databases: true\`), with a role that is no superuser (\`CREATE ROLE gate LOGIN PASSWORD '…' NOSUPERUSER CREATEDB CREATEROLE\`).`);
}
/** Before a connection is even tried. */
function refuseManagedHost(url) {
    const service = (0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .managedService */ .nx)(url);
    if (service)
        throw production(`${(0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(url)} belongs to ${service}`);
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
    return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`This looks like production: ${why}. The gate runs unreviewed migrations; give it a server that may be thrown away, such as a service container, or no server at all (\`--postgres embedded\`). If it really is such a one, pass \`--allow-production\`.`);
}
/** Why a connection could not be made, as what was tried and what to change. Never shows a password. */
function connectionRefused(error, url) {
    const shown = (0,_server_url_js__WEBPACK_IMPORTED_MODULE_3__/* .redactUrl */ .BO)(url);
    const { code, message } = causeOf(error);
    const password = safely(() => decodeURIComponent(new URL(url).password)) ?? '';
    const said = password ? message.replaceAll(password, '***') : message;
    const because = (advice) => new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`Could not connect to ${shown}: ${said}. ${advice}`, {
        cause: new Error(said),
    });
    // What pg and Node.js themselves refuse has no code of PostgreSQL's: only their words tell.
    if (code === '28P01' || code === '28000' || /password|SASL|SCRAM/i.test(message)) {
        if (password === '' && !(0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__.startedWith)().PGPASSWORD)
            return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG(`Could not connect to ${shown}: the server asks for a password, and the URL has none. Write it into the URL, or set PGPASSWORD.`, { cause: new Error(said) });
        return because('Check the user name and the password in the URL, or set PGPASSWORD.');
    }
    if (code === '3D000')
        return because('Give the name of a database that exists, mostly `postgres`: the gate only connects to it to make its own.');
    if (code === '53300')
        return because(`Every connection of that server or of that role is taken: try again, or raise \`max_connections\`, or the role's limit (\`ALTER ROLE … CONNECTION LIMIT -1\`). The gate needs ${connectionsNeeded}.`);
    // protocol_violation: what a pooler says to a startup parameter that it does not pass on.
    if (code === '08P01')
        return because('That is what a connection pooler (pgbouncer) answers. Give the host and port of the PostgreSQL server itself: migrations need sessions of their own, which a pooler does not keep.');
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


/***/ }),

/***/ 84790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scratchDatabases),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17318);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73128);



/** Scratch databases of any run: see `databaseName`. */
const scratchDatabases = '^migration_gate_[0-9a-f]{12}_[0-9]+$';
const acl = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ grantee: zod__WEBPACK_IMPORTED_MODULE_1__.string(), privilege: zod__WEBPACK_IMPORTED_MODULE_1__.string(), grantable: zod__WEBPACK_IMPORTED_MODULE_1__.boolean() }));
const comment = zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable();
const databaseRow = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    oid: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    connections: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    template: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    acl,
    comment,
});
const roleRow = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    oid: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    superuser: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    inherit: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    createrole: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    createdb: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    login: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    replication: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    bypassrls: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    until: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    /** As the server keeps it, scrambled; only a superuser gets to see it. */
    password: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    comment,
});
const tablespaceRow = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    location: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    acl,
    options: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    comment,
});
const stateShape = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    databases: zod__WEBPACK_IMPORTED_MODULE_1__.array(databaseRow),
    roles: zod__WEBPACK_IMPORTED_MODULE_1__.array(roleRow),
    members: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
        role: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        member: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        grantor: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        admin: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
        inherit: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
        set: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
    })),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ database: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(), role: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(), config: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()) })),
    tablespaces: zod__WEBPACK_IMPORTED_MODULE_1__.array(tablespaceRow),
    /** What ALTER SYSTEM has written. */
    system: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), value: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    slots: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    subscriptions: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), database: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    prepared: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ gid: zod__WEBPACK_IMPORTED_MODULE_1__.string(), database: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), acl })),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ provider: zod__WEBPACK_IMPORTED_MODULE_1__.string(), kind: zod__WEBPACK_IMPORTED_MODULE_1__.string(), object: zod__WEBPACK_IMPORTED_MODULE_1__.string(), label: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    origins: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
    /** Comments of scratch databases, which say what roles belong to them. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ database: zod__WEBPACK_IMPORTED_MODULE_1__.string(), comment: zod__WEBPACK_IMPORTED_MODULE_1__.string() })),
});
const rows = (query) => `(select coalesce(json_agg(row_to_json(one)), '[]') from (${query}) as one)`;
const nothing = `'[]'::json`;
const exploded = (list) => `(select coalesce(json_agg(json_build_object(
    'grantee', case when entry.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(entry.grantee)) end,
    'privilege', entry.privilege_type, 'grantable', entry.is_grantable)
    order by entry.grantee, entry.privilege_type), '[]') from aclexplode(${list}) as entry)`;
/** One statement, so that one snapshot. */
function stateQuery({ version, superuser }) {
    const shared = (kind, oid) => `shobj_description(${oid}, '${kind}') as comment`;
    const parts = {
        databases: rows(`select oid::int8, datname as name, pg_get_userbyid(datdba) as owner, datallowconn as connections,
        datconnlimit as "limit", datistemplate as template, ${exploded("coalesce(datacl, acldefault('d', datdba))")} as acl,
        ${shared('pg_database', 'oid')}
      from pg_database where datname !~ '${scratchDatabases}' order by datname`),
        roles: rows(`select r.oid::int8, rolname as name, rolsuper as superuser, rolinherit as inherit, rolcreaterole as createrole,
        rolcreatedb as createdb, rolcanlogin as login, rolreplication as replication, rolbypassrls as bypassrls,
        rolconnlimit as "limit", rolvaliduntil::text as until, ${superuser ? 'rolpassword' : 'null'} as password,
        ${shared('pg_authid', 'r.oid')}
      from ${superuser ? 'pg_authid' : 'pg_roles'} as r order by rolname`),
        members: rows(`select pg_get_userbyid(roleid) as role, pg_get_userbyid(member) as member, pg_get_userbyid(grantor) as grantor,
        admin_option as admin, ${version >= 160000 ? 'inherit_option as inherit, set_option as set' : 'null::bool as inherit, null::bool as set'}
      from pg_auth_members order by 1, 2, 3`),
        settings: rows(`select d.datname as database, r.rolname as role, setconfig as config
      from pg_db_role_setting left join pg_database d on d.oid = setdatabase left join pg_roles r on r.oid = setrole
      where coalesce(d.datname, '') !~ '${scratchDatabases}' order by 1, 2`),
        tablespaces: rows(`select spcname as name, pg_get_userbyid(spcowner) as owner, pg_tablespace_location(oid) as location,
        ${exploded("coalesce(spcacl, acldefault('t', spcowner))")} as acl, coalesce(spcoptions, '{}') as options,
        ${shared('pg_tablespace', 'oid')}
      from pg_tablespace order by spcname`),
        system: superuser
            ? rows(`select name, setting as value from pg_file_settings
          where sourcefile like '%postgresql.auto.conf' and setting is not null order by seqno`)
            : nothing,
        slots: rows(`select slot_name as name from pg_replication_slots
      where not temporary and coalesce(database, '') !~ '${scratchDatabases}' order by 1`),
        subscriptions: rows(`select subname as name, d.datname as database from pg_subscription join pg_database d on d.oid = subdbid
      where d.datname !~ '${scratchDatabases}' order by 1, 2`),
        prepared: rows(`select gid, database from pg_prepared_xacts where database !~ '${scratchDatabases}' order by 1`),
        parameters: version >= 150000
            ? rows(`select parname as name, ${exploded('paracl')} as acl from pg_parameter_acl order by 1`)
            : nothing,
        labels: rows(`select provider, case classoid when 'pg_database'::regclass then 'database' when 'pg_authid'::regclass then 'role'
          else 'tablespace' end as kind,
        coalesce(d.datname, r.rolname, t.spcname, '') as object, label
      from pg_shseclabel left join pg_database d on classoid = 'pg_database'::regclass and d.oid = objoid
        left join pg_roles r on classoid = 'pg_authid'::regclass and r.oid = objoid
        left join pg_tablespace t on classoid = 'pg_tablespace'::regclass and t.oid = objoid
      where coalesce(d.datname, '') !~ '${scratchDatabases}' order by 1, 2, 3`),
        origins: rows('select roname as name from pg_replication_origin order by 1'),
        notes: rows(`select d.datname as database, description as comment from pg_database d
      join pg_shdescription s on s.classoid = 'pg_database'::regclass and s.objoid = d.oid
      where d.datname ~ '${scratchDatabases}'`),
    };
    const pairs = Object.entries(parts).map(([name, query]) => `'${name}', ${query}`);
    return `select json_build_object(${pairs.join(',\n')}) as state`;
}
/**
 * Without the roles of scratch databases, which come and go with those; another run may be at work.
 */
async function readState(query, options) {
    const reply = await query(stateQuery(options));
    if (reply.kind !== 'ok')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)(reply.kind === 'lost' ? reply.why : reply.error.message);
    const parsed = stateShape.safeParse(reply.rows[0]?.state);
    if (!parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('its catalogs are not as they should be');
    const { notes, ...state } = parsed.data;
    const theirs = new Set([
        ...notes.flatMap(({ comment: text }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesInComment */ .Io)(text)),
        ...state.roles.filter(role => (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaving */ .Xi)(role.comment)).map(role => role.name),
    ]);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)({
        ...state,
        roles: state.roles.filter(({ name }) => !theirs.has(name)),
        members: state.members.filter(({ role, member }) => !theirs.has(role) && !theirs.has(member)),
        settings: state.settings.filter(({ role }) => role === null || !theirs.has(role)),
        labels: state.labels.filter(({ kind, object }) => kind !== 'role' || !theirs.has(object)),
    });
}


/***/ }),

/***/ 47762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 38271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openServer: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/engine-choice.js
var engine_choice = __webpack_require__(79229);
// EXTERNAL MODULE: ./src/postgres/server-connection.js + 1 modules
var server_connection = __webpack_require__(19957);
// EXTERNAL MODULE: ./src/postgres/server-facts.js
var server_facts = __webpack_require__(76652);
// EXTERNAL MODULE: ./src/postgres/server-tls.js
var server_tls = __webpack_require__(73050);
// EXTERNAL MODULE: ./src/postgres/server-url.js
var server_url = __webpack_require__(47762);
;// CONCATENATED MODULE: ./src/postgres/administration.js




/** Milliseconds for creating or dropping a database. */
const administrationTimeout = 120_000;
/** Milliseconds for getting back to a server that was lost. */
const reconnectTimeout = 3000;
/** Milliseconds in which nobody tries again. */
const pauseAfterLoss = 10_000;
/** A run's session on a server, beside the scratch databases. It is opened again where it was lost. */
class Administration {
    /** The URL with how it was answered. */
    url;
    #runId;
    #connection;
    #nextAttempt = 0;
    /** How often it was opened again. */
    reconnects = 0;
    constructor(url, runId, connection) {
        this.url = url;
        this.#runId = runId;
        this.#connection = connection;
    }
    static async open(url, runId) {
        let refused;
        for (const reached of (0,server_tls/* tlsAttempts */.eG)(url)) {
            try {
                return new Administration(reached, runId, await administrator(reached, runId));
            }
            catch (error) {
                // What the first attempt says is what the user asked for.
                refused ??= error;
            }
        }
        throw (0,server_facts.connectionRefused)(refused, url);
    }
    get connection() {
        return this.#connection;
    }
    /** A session in one of the databases; `number`: that of the scratch database. */
    connect(database, number) {
        return server_connection/* ServerConnection */.m.open(this.urlOf(database, number), administrationTimeout);
    }
    urlOf(database, number) {
        const session = (0,server_facts/* sessionName */.Cy)(this.#runId);
        return (0,server_url/* urlFor */.dk)(this.url, database, number === undefined ? session : `${session}/${number}`);
    }
    /**
     * Runs a statement, once more on a new connection if the old one is gone. `timeoutMs`: milliseconds after which the
     * server is given up.
     */
    async run(sql, timeoutMs = administrationTimeout + 5000) {
        const reply = await this.#connection.query(sql, timeoutMs);
        if (reply.kind !== 'lost' || performance.now() < this.#nextAttempt)
            return reply;
        try {
            this.#connection = await administrator(this.url, this.#runId, reconnectTimeout);
            this.reconnects++;
        }
        catch {
            // Everything that is left to do would wait for it again.
            this.#nextAttempt = performance.now() + pauseAfterLoss;
            return reply;
        }
        return this.#connection.query(sql, timeoutMs);
    }
}
/** A server that has become read-only still lets go of scratch databases. */
async function administrator(url, runId, timeoutMs) {
    const session = (0,server_url/* urlFor */.dk)(url, undefined, (0,server_facts/* sessionName */.Cy)(runId));
    const connection = await server_connection/* ServerConnection */.m.open(session, administrationTimeout, timeoutMs);
    await connection.query('set default_transaction_read_only = off', timeoutMs);
    return connection;
}

// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
// EXTERNAL MODULE: ./src/postgres/roles.js
var postgres_roles = __webpack_require__(73128);
;// CONCATENATED MODULE: ./src/postgres/databases.js


/** Creates a database as `template0` has it. */
async function createDatabase(name, administration) {
    const create = `create database ${(0,object_names/* quotedName */.aH)(name)} template template0 encoding 'UTF8'`;
    const reply = await administration.run(create);
    // The server's own locale may belong to another encoding; "C" goes with each.
    return reply.kind === 'error' && reply.error.code === '22023'
        ? await administration.run(`${create} lc_collate 'C' lc_ctype 'C'`)
        : reply;
}
/** `copiesFiles`: PostgreSQL 15 writes each block of a copy to its log, where nobody says otherwise. */
function copyDatabase(name, { from, copiesFiles }, administration) {
    const strategy = copiesFiles ? ' strategy file_copy' : '';
    return administration.run(`create database ${(0,object_names/* quotedName */.aH)(name)} template ${(0,object_names/* quotedName */.aH)(from)}${strategy}`);
}
/** Drops a scratch database, whatever a migration has done to keep it. Why it is still there, where it is. */
async function dropDatabase(name, administration) {
    const drop = () => administration.run(`drop database if exists ${(0,object_names/* quotedName */.aH)(name)} with (force)`);
    const first = await drop();
    if (first.kind !== 'error')
        return first.kind === 'ok' ? undefined : first.why;
    await loosen(name, administration);
    const second = await drop();
    if (second.kind === 'ok')
        return undefined;
    return second.kind === 'lost' ? second.why : second.error.message;
}
/** Takes away what PostgreSQL would keep a database for: a mark as a template, replication, prepared transactions. */
async function loosen(name, administration) {
    const database = (0,object_names/* quotedName */.aH)(name);
    const literal = (0,postgres_roles/* quoteLiteral */.ce)(name);
    await administration.run(`alter database ${database} is_template false`);
    await administration.run(`alter database ${database} allow_connections true`);
    await administration.run(`alter database ${database} connection limit -1`);
    await administration.run(`select pg_catalog.pg_terminate_backend(active_pid) from pg_catalog.pg_replication_slots where database = ${literal} and active_pid is not null`);
    const slots = await administration.run(`select slot_name::text as name from pg_catalog.pg_replication_slots where database = ${literal}`);
    for (const slot of names(slots))
        await administration.run(`select pg_catalog.pg_drop_replication_slot(${(0,postgres_roles/* quoteLiteral */.ce)(slot)})`);
    let inside;
    try {
        inside = await administration.connect(name, 0);
    }
    catch {
        // What it would have been asked for stays, and so may the database.
        return;
    }
    try {
        const prepared = await inside.query('select gid as name from pg_catalog.pg_prepared_xacts where database = current_database()');
        for (const gid of names(prepared))
            await inside.query(`rollback prepared ${(0,postgres_roles/* quoteLiteral */.ce)(gid)}`);
        const subscriptions = await inside.query('select subname::text as name from pg_catalog.pg_subscription where subdbid = (select oid from pg_catalog.pg_database where datname = current_database())');
        for (const subscription of names(subscriptions).map(object_names/* quotedName */.aH)) {
            await inside.query(`alter subscription ${subscription} disable`);
            await inside.query(`alter subscription ${subscription} set (slot_name = none)`);
            await inside.query(`drop subscription ${subscription}`);
        }
    }
    finally {
        await inside.close();
    }
}
function names(reply) {
    return reply.kind === 'ok' ? reply.rows.map(({ name }) => String(name)) : [];
}

// EXTERNAL MODULE: ./src/postgres/server-database.js + 1 modules
var server_database = __webpack_require__(68162);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
;// CONCATENATED MODULE: ./src/postgres/server-roles.js




/** Any number will do, as long as all runs use the same one. */
const lockKey = '7596284136';
/** Milliseconds between two attempts to get the lock. */
const betweenAttempts = 150;
const rolesShape = schemas.record(schemas.string(), schemas.number());
/**
 * Whose are the roles of a server? All its databases share them, so that two runs that create the same one would be in each
 * other's way: a run that creates roles holds a lock until they are gone again. The lock is one of the database that the
 * URL names.
 */
class ServerRoles {
    #runId;
    #administrate;
    #holders;
    #isClosed;
    #existing = new Set();
    /** Object identifiers of those that were there before the run, which a rename leaves as they are. */
    #identities = new Set();
    #locking;
    /** Those that somebody else has created since. */
    theirs = new Set();
    constructor(runId, administrate, holders, isClosed) {
        this.#runId = runId;
        this.#administrate = administrate;
        this.#holders = holders;
        this.#isClosed = isClosed;
    }
    /** `existing`: those that are there before the run. */
    begin(existing) {
        this.#existing = new Set(existing.map(({ name }) => name));
        this.#identities = new Set(existing.map(({ oid }) => oid));
    }
    /** Those that were there before the run. */
    get existing() {
        return this.#existing;
    }
    /** Which of these roles would be ours, if they were created now. */
    async ours(roles) {
        this.#locking ??= this.#lock();
        await this.#locking;
        const there = await this.#all();
        const held = this.#held();
        // Somebody else has created it since the run began.
        const theirs = roles.filter(role => !this.#existing.has(role) && there.has(role) && !held.has(role));
        for (const role of theirs)
            this.theirs.add(role);
        this.#existing = new Set([...this.#existing, ...theirs]);
        return roles.filter(role => !this.#existing.has(role));
    }
    /** Roles that are there and belong to nobody that is known. */
    async strays() {
        const held = this.#held();
        return [...(await this.#all())]
            .filter(([role, oid]) => !this.#existing.has(role) && !this.#identities.has(oid) && !held.has(role))
            .map(([role]) => role);
    }
    /** A database that says which roles are its own is about to go: they say it themselves until they are gone, too. */
    async leave(roles) {
        const held = this.#held();
        for (const role of roles)
            if (!held.has(role))
                await this.#administrate(`comment on role ${(0,object_names/* quotedName */.aH)(role)} is ${(0,postgres_roles/* quoteLiteral */.ce)((0,postgres_roles/* commentOfLeaving */.Hz)(this.#runId))}`);
    }
    /**
     * Those of a database that is gone, but not those that another one has as well. One that owns or may do something elsewhere
     * stays, and so does one that this login may not drop: PostgreSQL refuses.
     */
    async drop(roles) {
        const held = this.#held();
        for (const role of roles)
            if (!held.has(role))
                await this.#administrate(`drop role if exists ${(0,object_names/* quotedName */.aH)(role)}`);
        if (held.size > 0 || !this.#locking)
            return;
        this.#locking = undefined;
        await this.#administrate(`select pg_catalog.pg_advisory_unlock(${lockKey})`);
    }
    async #lock() {
        for (;;) {
            const reply = await this.#administrate(`select pg_catalog.pg_try_advisory_lock(${lockKey}) as got`);
            if (reply.kind !== 'ok' || reply.rows[0]?.got === true || this.#isClosed())
                break;
            await (0,promises_.setTimeout)(betweenAttempts);
        }
        // What another run had when this one began, and has no longer.
        const there = await this.#all();
        if (there.size > 0)
            this.#existing = new Set([...this.#existing].filter(role => there.has(role)));
    }
    /** Object identifiers by name. */
    async #all() {
        const reply = await this.#administrate('select json_object_agg(rolname, oid::int8) as roles from pg_catalog.pg_roles');
        const roles = rolesShape.safeParse(reply.kind === 'ok' ? reply.rows[0]?.roles : undefined);
        return new Map(Object.entries(roles.data ?? {}));
    }
    #held() {
        return new Set([...this.#holders()].flatMap(holder => [...(holder?.roles ?? [])]));
    }
}

// EXTERNAL MODULE: ./src/postgres/server-state.js
var server_state = __webpack_require__(84790);
;// CONCATENATED MODULE: ./src/postgres/server-attachments.js


/** What hangs on the objects of a server, or on all of it: comments, privileges, memberships, settings, labels. */
const literal = (text) => (0,postgres_roles/* quoteLiteral */.ce)(text).trim();
function commentChange(kind, was, now) {
    if (was.comment === now.comment)
        return [];
    const name = (0,object_names/* quotedName */.aH)(was.name);
    return [
        {
            what: `the comment on the ${kind} ${name} is another one`,
            names: [was.name],
            kind: 'changed',
            slight: true,
            undo: [`comment on ${kind} ${name} is ${was.comment === null ? 'null' : literal(was.comment)}`],
        },
    ];
}
function grantChanges(object, names, before, after) {
    const key = (grant) => JSON.stringify([grant.grantee, grant.privilege, grant.grantable]);
    const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
    const undo = [
        ...after
            .filter(grant => !was.has(key(grant)))
            .map(({ grantee, privilege }) => `revoke ${privilege} on ${object} from ${grantee}`),
        ...before
            .filter(grant => !is.has(key(grant)))
            .map(({ grantee, privilege, grantable }) => `grant ${privilege} on ${object} to ${grantee}${grantable ? ' with grant option' : ''}`),
    ];
    if (undo.length === 0)
        return [];
    return [{ what: `privileges on the ${object} were changed`, names, kind: 'changed', slight: true, undo }];
}
function memberChanges(before, after, newRoles) {
    const key = ({ role, member, grantor }) => JSON.stringify([role, member, grantor]);
    const whole = (member) => JSON.stringify(Object.values(member));
    const granted = (one) => {
        const options = one.inherit === null
            ? one.admin
                ? ' with admin option'
                : ''
            : ` with admin ${one.admin}, inherit ${one.inherit}, set ${one.set}`;
        const by = one.inherit === null ? '' : ` granted by ${(0,object_names/* quotedName */.aH)(one.grantor)}`;
        return `grant ${(0,object_names/* quotedName */.aH)(one.role)} to ${(0,object_names/* quotedName */.aH)(one.member)}${options}${by}`;
    };
    const revoked = (one) => `revoke ${(0,object_names/* quotedName */.aH)(one.role)} from ${(0,object_names/* quotedName */.aH)(one.member)}${one.inherit === null ? '' : ` granted by ${(0,object_names/* quotedName */.aH)(one.grantor)}`}`;
    const change = (one, what, undo) => ({
        what: `the membership of ${(0,object_names/* quotedName */.aH)(one.member)} in the role ${(0,object_names/* quotedName */.aH)(one.role)} ${what}`,
        names: [one.role, one.member],
        kind: 'changed',
        slight: true,
        undo,
    });
    const was = new Map(before.members.map(one => [key(one), one]));
    const is = new Map(after.members.map(one => [key(one), one]));
    return [
        ...after.members
            .filter(one => !was.has(key(one)) && !newRoles.has(one.role) && !newRoles.has(one.member))
            .map(one => change(one, 'is new', [revoked(one)])),
        ...before.members.flatMap(one => {
            const now = is.get(key(one));
            if (now && whole(now) === whole(one))
                return [];
            return change(one, now ? 'has other options' : 'is gone', [
                ...(now ? [revoked(now)] : []),
                granted(one),
            ]);
        }),
    ];
}
/** Settings whose value is a list of names: each of them is quoted alone, as pg_dump does it. */
const listSettings = new Set([
    'local_preload_libraries',
    'search_path',
    'session_preload_libraries',
    'shared_preload_libraries',
    'temp_tablespaces',
    'unix_socket_directories',
]);
function assignment(config) {
    const at = config.indexOf('=');
    const name = config.slice(0, at);
    const value = config.slice(at + 1);
    const values = listSettings.has(name.toLowerCase()) && value !== '' ? value.match(/"(?:[^"]|"")*"|[^,\s]+/g) : null;
    const shown = (values ?? [value]).map(one => literal(values && one.startsWith('"') ? one.slice(1, -1).replaceAll('""', '"') : one));
    return `${name.split('.').map(object_names/* quotedName */.aH).join('.')} to ${shown.join(', ')}`;
}
function settingChanges(before, after, newRoles) {
    const key = ({ database, role }) => JSON.stringify([database, role]);
    const configs = (list) => new Map(list.map(one => [key(one), one.config]));
    const [was, is] = [configs(before.settings), configs(after.settings)];
    return [...new Map([...after.settings, ...before.settings].map(one => [key(one), one])).values()].flatMap((one) => {
        const { database, role } = one;
        const old = was.get(key(one)) ?? [];
        if (role !== null && newRoles.has(role))
            return [];
        if (old.join('\n') === (is.get(key(one)) ?? []).join('\n'))
            return [];
        const whose = role === null
            ? database === null
                ? 'role all'
                : `database ${(0,object_names/* quotedName */.aH)(database)}`
            : `role ${(0,object_names/* quotedName */.aH)(role)}${database === null ? '' : ` in database ${(0,object_names/* quotedName */.aH)(database)}`}`;
        return [
            {
                what: `settings of the ${whose} were changed`,
                names: [role, database].filter(name => name !== null),
                kind: 'changed',
                undo: [
                    `alter ${whose} reset all`,
                    ...old.map(config => `alter ${whose} set ${assignment(config)}`),
                ],
            },
        ];
    });
}
function systemChanges(before, after) {
    const values = (state) => new Map(state.system.map(({ name, value }) => [name, value]));
    const [was, is] = [values(before), values(after)];
    const names = [...new Set([...was.keys(), ...is.keys()])].filter(name => was.get(name) !== is.get(name));
    if (names.length === 0)
        return [];
    return [
        {
            what: `the setting${names.length > 1 ? 's' : ''} ${names.join(', ')} of the whole server ${names.length > 1 ? 'were' : 'was'} changed`,
            names,
            kind: 'changed',
            undo: [
                ...names.map(name => {
                    const value = was.get(name);
                    return value === undefined
                        ? `alter system reset ${(0,object_names/* quotedName */.aH)(name)}`
                        : `alter system set ${assignment(`${name}=${value}`)}`;
                }),
                'select pg_catalog.pg_reload_conf()',
            ],
        },
    ];
}
function parameterChanges(before, after) {
    const grants = (state) => new Map(state.parameters.map(({ name, acl }) => [name, acl]));
    const [was, is] = [grants(before), grants(after)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap(name => grantChanges(`parameter ${name.split('.').map(object_names/* quotedName */.aH).join('.')}`, [name], was.get(name) ?? [], is.get(name) ?? []));
}
function labelChanges(before, after, newRoles) {
    const key = ({ provider, kind, object }) => JSON.stringify([provider, kind, object]);
    const labels = (list) => new Map(list.map(one => [key(one), one]));
    const [was, is] = [labels(before.labels), labels(after.labels)];
    return [...new Map([...is, ...was]).entries()].flatMap(([one, { provider, kind, object }]) => {
        const old = was.get(one)?.label;
        if (old === is.get(one)?.label || (kind === 'role' && newRoles.has(object)))
            return [];
        return [
            {
                what: `the security label of the ${kind} ${(0,object_names/* quotedName */.aH)(object)} is another one`,
                names: [object],
                kind: 'changed',
                slight: true,
                undo: [
                    `security label for ${(0,object_names/* quotedName */.aH)(provider)} on ${kind} ${(0,object_names/* quotedName */.aH)(object)} is ${old === undefined ? 'null' : literal(old)}`,
                ],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/postgres/server-undo.js


/** In an order in which the changes can be undone. */
function changesBetween(before, after) {
    const newRoles = new Set(after.roles.filter(role => !counterpart(role, before.roles)).map(({ name }) => name));
    return [
        ...systemChanges(before, after),
        ...renames('role', before.roles, after.roles),
        ...renames('database', before.databases, after.databases),
        ...roleChanges(before.roles, after.roles),
        ...databaseChanges(before.databases, after.databases),
        ...tablespaceChanges(before.tablespaces, after.tablespaces),
        ...memberChanges(before, after, newRoles),
        ...settingChanges(before, after, newRoles),
        ...parameterChanges(before, after),
        ...labelChanges(before, after, newRoles),
        ...others(before, after),
        // They can't go while something else still names them.
        ...after.roles
            .filter(({ name }) => newRoles.has(name))
            .map(({ name }) => ({
            what: `the role ${(0,object_names/* quotedName */.aH)(name)} is new`,
            names: [name],
            kind: 'new',
            undo: [`drop role if exists ${(0,object_names/* quotedName */.aH)(name)}`],
        })),
    ];
}
/** The same one, whatever it is called; or else another one that has taken its place. */
function counterpart(one, among) {
    return among.find(({ oid }) => oid === one.oid) ?? among.find(({ name }) => name === one.name);
}
function renames(kind, before, after) {
    return before.flatMap(({ oid, name }) => {
        const now = after.find(one => one.oid === oid);
        if (!now || now.name === name)
            return [];
        return {
            what: `the ${kind} ${(0,object_names/* quotedName */.aH)(name)} is called ${(0,object_names/* quotedName */.aH)(now.name)} now`,
            names: [name, now.name],
            kind: 'changed',
            undo: [`alter ${kind} ${(0,object_names/* quotedName */.aH)(now.name)} rename to ${(0,object_names/* quotedName */.aH)(name)}`],
        };
    });
}
const flags = ['superuser', 'inherit', 'createrole', 'createdb', 'login', 'replication', 'bypassrls'];
function roleChanges(before, after) {
    return before.flatMap((role) => {
        const now = counterpart(role, after);
        const name = (0,object_names/* quotedName */.aH)(role.name);
        const comment = `comment on role ${name} is ${role.comment === null ? 'null' : literal(role.comment)}`;
        if (!now) {
            const undo = [`create role ${name} ${attributes(role, undefined)}`, comment];
            return [{ what: `the role ${name} is gone`, names: [role.name], kind: 'gone', undo }];
        }
        const changed = attributes(role, now);
        return [
            ...(changed === ''
                ? []
                : [
                    {
                        what: `attributes of the role ${name} were changed`,
                        names: [role.name],
                        kind: 'changed',
                        undo: [`alter role ${name} ${changed}`],
                    },
                ]),
            ...commentChange('role', role, now),
        ];
    });
}
/** All of them, or those that are other ones now. */
function attributes(role, now) {
    return [
        ...flags.flatMap(flag => (role[flag] === now?.[flag] ? [] : [(role[flag] ? '' : 'no') + flag])),
        ...(role.limit === now?.limit ? [] : [`connection limit ${role.limit}`]),
        ...(role.until === (now ? now.until : null) ? [] : [`valid until ${literal(role.until ?? 'infinity')}`]),
        ...(role.password === (now ? now.password : null)
            ? []
            : [`password ${role.password === null ? 'null' : literal(role.password)}`]),
    ].join(' ');
}
function databaseChanges(before, after) {
    return [
        ...after
            .filter(database => !before.some(one => one.oid === database.oid))
            .map(({ name }) => ({
            what: `the database ${(0,object_names/* quotedName */.aH)(name)} is new`,
            names: [name],
            kind: 'new',
            // One that was there and is gone: whatever is in this one is better than nothing.
            undo: before.some(one => one.name === name)
                ? []
                : [`drop database if exists ${(0,object_names/* quotedName */.aH)(name)} with (force)`],
        })),
        ...before.flatMap((database) => {
            const now = after.find(one => one.oid === database.oid);
            const name = (0,object_names/* quotedName */.aH)(database.name);
            const names = [database.name];
            if (!now)
                return [
                    { what: `the database ${name} is gone, with all that it held`, names, kind: 'gone', undo: [] },
                ];
            const undo = [
                ...(database.owner === now.owner ? [] : [`owner to ${(0,object_names/* quotedName */.aH)(database.owner)}`]),
                ...(database.connections === now.connections ? [] : [`allow_connections ${database.connections}`]),
                ...(database.limit === now.limit ? [] : [`connection limit ${database.limit}`]),
                ...(database.template === now.template ? [] : [`is_template ${database.template}`]),
            ].map(option => `alter database ${name} ${option}`);
            const what = `the database ${name} has another owner or other options now`;
            return [
                ...(undo.length === 0 ? [] : [{ what, names, kind: 'changed', undo }]),
                ...grantChanges(`database ${name}`, names, database.acl, now.acl),
                ...commentChange('database', database, now),
            ];
        }),
    ];
}
function tablespaceChanges(before, after) {
    const gone = before.filter(({ name }) => !after.some(one => one.name === name));
    const added = after.filter(({ name }) => !before.some(one => one.name === name));
    return [
        ...added.map(({ name }) => ({
            what: `the tablespace ${(0,object_names/* quotedName */.aH)(name)} is new`,
            names: [name],
            kind: 'new',
            undo: [`drop tablespace if exists ${(0,object_names/* quotedName */.aH)(name)}`],
        })),
        ...gone.map(({ name, owner, location }) => ({
            what: `the tablespace ${(0,object_names/* quotedName */.aH)(name)} is gone`,
            names: [name],
            kind: 'gone',
            undo: [`create tablespace ${(0,object_names/* quotedName */.aH)(name)} owner ${(0,object_names/* quotedName */.aH)(owner)} location ${literal(location)}`],
        })),
        ...before.flatMap((space) => {
            const now = after.find(one => one.name === space.name);
            if (!now)
                return [];
            const name = (0,object_names/* quotedName */.aH)(space.name);
            const undo = [
                ...(space.owner === now.owner ? [] : [`alter tablespace ${name} owner to ${(0,object_names/* quotedName */.aH)(space.owner)}`]),
                ...(space.options.join() === now.options.join() ? [] : optionsBack(name, space, now)),
            ];
            const what = `the tablespace ${name} has another owner or other options now`;
            return [
                ...(undo.length === 0 ? [] : [{ what, names: [space.name], kind: 'changed', undo }]),
                ...grantChanges(`tablespace ${name}`, [space.name], space.acl, now.acl),
                ...commentChange('tablespace', space, now),
            ];
        }),
    ];
}
function optionsBack(name, was, now) {
    const names = now.options.map(option => option.split('=')[0] ?? '');
    return [
        ...(names.length === 0 ? [] : [`alter tablespace ${name} reset (${names.join(', ')})`]),
        ...(was.options.length === 0 ? [] : [`alter tablespace ${name} set (${was.options.join(', ')})`]),
    ];
}
function others(before, after) {
    return [
        ...listChanges('replication slot', before.slots, after.slots, name => [
            `select pg_catalog.pg_drop_replication_slot(${literal(name)})`,
        ]),
        ...listChanges('replication origin', before.origins, after.origins, name => [
            `select pg_catalog.pg_replication_origin_drop(${literal(name)})`,
        ]),
        ...listChanges('subscription', before.subscriptions, after.subscriptions, () => []),
        ...listChanges('prepared transaction', before.prepared.map(({ gid }) => ({ name: gid })), after.prepared.map(({ gid }) => ({ name: gid })), () => []),
    ];
}
function listChanges(kind, before, after, drop) {
    const names = (list) => new Set(list.map(({ name }) => name));
    const [was, is] = [names(before), names(after)];
    return [
        ...[...is]
            .filter(name => !was.has(name))
            .map((name) => ({
            what: `the ${kind} ${(0,object_names/* quotedName */.aH)(name)} is new`,
            names: [name],
            kind: 'new',
            undo: drop(name),
        })),
        ...[...was]
            .filter(name => !is.has(name))
            .map((name) => ({
            what: `the ${kind} ${(0,object_names/* quotedName */.aH)(name)} is gone`,
            names: [name],
            kind: 'gone',
            undo: [],
        })),
    ];
}

;// CONCATENATED MODULE: ./src/postgres/server-watch.js


/** Compares the server as a whole before and after a run, and brings it back to what it was. */
class ServerWatch {
    #query;
    #options;
    #session;
    #before;
    #company;
    #notices = new Set();
    #unknowns = new Set();
    constructor(query, options) {
        this.#query = query;
        this.#options = options;
        this.#session = options.session;
    }
    /** Why the server does not say how it is; undefined: it does. */
    async begin() {
        const state = await (0,server_state/* readState */.u)(this.#query, this.#options);
        if (!state.ok)
            return state.reason;
        this.#before = state.value;
        this.#company = await this.#readCompany();
        return undefined;
    }
    get roles() {
        return this.#before?.roles ?? [];
    }
    /** Has nobody else been on this server? Then what has changed, this run has changed. */
    async alone(reconnects) {
        const [then, now] = [this.#company, await this.#readCompany()];
        // Before 15 the counts are half a second late, which may be too late.
        if (!then || !now || this.#options.version < 150000)
            return false;
        return then.others === 0 && now.others === 0 && now.sessions - then.sessions <= reconnects;
    }
    /** What was found so far. */
    get report() {
        return { notices: [...this.#notices], unknowns: [...this.#unknowns] };
    }
    /** A scratch database is gone: the next one finds the server as this one did. `sent`: did anything sent name this? */
    async bringBack(reconnects, sent) {
        if (!this.#before)
            return;
        const after = await (0,server_state/* readState */.u)(this.#query, this.#options);
        if (!after.ok) {
            this.#notices.add(`Whether the server is as it was before the run could not be checked: ${after.reason}.`);
            return;
        }
        const changes = changesBetween(this.#before, after.value);
        if (changes.length === 0)
            return;
        const alone = await this.alone(reconnects);
        for (const change of changes) {
            const named = change.names.some(sent);
            if (!alone && !named) {
                this.#notices.add(`While the run was at work, ${change.what}. That may be somebody else's doing, so it was left as it is.`);
                continue;
            }
            const why = await this.#undo(change, alone && named);
            const reported = `${change.what}${why === undefined ? ', which was undone' : ` and could not be undone (${why})`}`;
            if (why === undefined && (change.slight || change.kind === 'new'))
                this.#notices.add(`A migration reaches beyond its database: on the server, ${reported}.`);
            else
                this.#unknowns.add(`A migration reaches beyond its database, which no check on a scratch database can verify: on the server, ${reported}. What sets up a server is better run outside of the migrations.`);
        }
    }
    /** Why it could not be undone. */
    async #undo(change, certain) {
        if (change.undo.length === 0)
            return 'nothing brings it back';
        // Somebody's data may be in it: there must be no doubt.
        if (change.kind === 'new' &&
            change.undo.some(sql => /^drop (?:database|tablespace)\b/.test(sql)) &&
            !certain)
            return "it may be somebody else's";
        for (const sql of change.undo) {
            const reply = await this.#query(sql);
            if (reply.kind !== 'ok')
                return reply.kind === 'lost' ? reply.why : reply.error.message;
        }
        return undefined;
    }
    async #readCompany() {
        const counted = this.#options.version >= 140000
            ? `(select coalesce(sum(sessions), 0) from pg_catalog.pg_stat_database where datname !~ '${server_state/* scratchDatabases */.r}')`
            : '0';
        const ours = `(pid = pg_catalog.pg_backend_pid() or application_name ~ '^${this.#session}(/|$)'
      or datname ~ '^migration_gate_${this.#session.split('/')[1]}_')`;
        const reply = await this.#query(`select (select count(*) from pg_catalog.pg_stat_activity
          where usesysid is not null and datid is not null and not coalesce(${ours}, false)) as others,
        ${counted}::float8 as sessions`);
        const row = reply.kind === 'ok' ? reply.rows[0] : undefined;
        return row && { others: Number(row.others), sessions: Number(row.sessions) };
    }
}

;// CONCATENATED MODULE: ./src/postgres/server-engine.js










/** A server, with the scratch databases of one run on it. */
class ServerEngine {
    kind = 'server';
    name;
    roles;
    #runId;
    #administration;
    #options;
    #watch;
    #own;
    #databases = new Map();
    #interruption;
    /** What migrations had the server do, to tell what of it they have changed. */
    #sent = [];
    #undropped = [];
    /** Databases of no more use, on a server of its own. */
    #leftOver = [];
    /** The first one, made while the migrations are still being read. */
    #prepared;
    #report;
    #count = 0;
    #closed = false;
    /** A database that is there already. */
    #spare;
    #copiesFiles;
    constructor(runId, administration, facts, options, own) {
        this.#runId = runId;
        this.#administration = administration;
        this.#options = options;
        this.#own = own !== undefined;
        this.#spare = own?.prepared;
        this.#copiesFiles = own?.copiesFiles === true;
        this.name = own?.name(facts.version) ?? `PostgreSQL ${facts.version} at ${(0,server_url/* hostOf */.w4)(administration.url)}`;
        const administrate = (sql) => this.administrate(sql);
        this.#watch = new ServerWatch(administrate, {
            version: facts.number,
            superuser: facts.superuser,
            session: (0,server_facts/* sessionName */.Cy)(runId),
        });
        this.roles = new ServerRoles(runId, administrate, () => this.#databases.values(), () => this.#closed);
        this.#interruption = (0,clean_up/* onInterrupt */.nA)(async () => {
            // What goes with its server needs no care.
            if (!own)
                await this.restore();
        });
    }
    /** Its server is gone, or about to be. */
    abandon(why) {
        this.#closed = true;
        this.#report ??= Promise.resolve(this.#watch.report);
        for (const database of this.#databases.values())
            database?.forget(why);
        this.#administration.connection.destroy(why);
        this.#interruption[Symbol.dispose]();
    }
    /** Removes what runs left that could not do it themselves, and notes how the server is. */
    async begin({ orphans, abandoned }) {
        for (const { name, comment } of orphans) {
            // Another run may be doing the same: that is fine.
            await this.#dropWithRoles(name, (0,postgres_roles/* rolesInComment */.Io)(comment));
        }
        await this.roles.drop(abandoned);
        const why = await this.#watch.begin();
        if (why !== undefined)
            throw new engine/* EngineUnavailableError */.DG(`${this.name} does not tell what is on it (${why}), so nobody could say that it is left as it was. Use another server, or \`--postgres embedded\`.`);
        this.roles.begin(this.#watch.roles);
    }
    prepare() {
        this.#prepared ??= this.#make(undefined);
        // Reported to whoever asks for it.
        this.#prepared.catch(() => undefined);
    }
    async scratch(from) {
        if (from && !(from instanceof server_database/* ServerDatabase */.j))
            throw new TypeError('only a database of the same server can be copied');
        const prepared = this.#prepared;
        if (from || !prepared)
            return await this.#make(from);
        this.#prepared = undefined;
        return await prepared;
    }
    async #make(from) {
        for (const leftOver of this.#leftOver.splice(0))
            await this.#dropDatabase(leftOver);
        const number = ++this.#count;
        const name = (0,server_facts/* databaseName */.Do)(this.#runId, number);
        if (from) {
            await this.adoptStrays(from);
            // A database that is copied must have no session.
            await from.release();
        }
        if (this.#closed)
            throw new engine/* EngineUnavailableError */.DG(`${this.name} was closed.`);
        // Known before it exists: an interruption may come in between.
        this.#databases.set(name, undefined);
        await this.#create(name, from?.name);
        const database = new server_database/* ServerDatabase */.j({
            name,
            url: this.#administration.urlOf(name, number),
            seconds: this.#options.statementTimeout,
            roles: new Set(from?.roles),
            engine: this,
        });
        this.#databases.set(name, database);
        if (database.roles.size > 0)
            await this.writeRoles(database);
        try {
            await database.connect();
        }
        catch (error) {
            throw error instanceof engine/* EngineUnavailableError */.DG
                ? error
                : (0,server_facts.connectionRefused)(error, this.#administration.url);
        }
        return database;
    }
    /** Drops all scratch databases and brings the server back to what it was; then there are no more. */
    restore() {
        this.#closed = true;
        this.#report ??= this.#restore();
        return this.#report;
    }
    async #restore() {
        // One that nobody asked for is dropped once it is there.
        await this.#prepared?.catch(() => undefined);
        if (this.#own && !(await this.#haveRoles())) {
            // The databases go with their server: only what they did to it is of interest.
            await this.#watch.bringBack(this.#administration.reconnects, text => this.#wasSent(text));
            return this.#watch.report;
        }
        for (const [name, database] of [...this.#databases]) {
            database?.forget('the engine was closed');
            await this.drop(name);
        }
        const { report } = this.#watch;
        if (this.#undropped.length > 0)
            report.notices.push(`${this.#undropped.join('; ')}. The next run on that server tries again.`);
        return report;
    }
    async #haveRoles() {
        const databases = [...this.#databases.values()].filter(database => database !== undefined);
        for (const database of databases)
            await this.adoptStrays(database);
        return databases.some(({ roles }) => roles.size > 0);
    }
    async [Symbol.asyncDispose]() {
        await this.restore();
        await this.#administration.connection.close();
        this.#interruption[Symbol.dispose]();
    }
    /** Drops a scratch database, then the roles that only it had. */
    async drop(name) {
        const database = this.#databases.get(name);
        if (!this.#databases.has(name))
            return;
        if (database)
            await this.adoptStrays(database);
        this.#databases.delete(name);
        if (this.#own && database?.roles.size === 0) {
            // It may go with the server: nobody waits for that in the end.
            this.#leftOver.push(name);
            await this.#watch.bringBack(this.#administration.reconnects, text => this.#wasSent(text));
            return;
        }
        const why = await this.#dropWithRoles(name, database?.roles ?? []);
        if (why !== undefined)
            this.#undropped.push(`The scratch database ${name} could not be dropped: ${why}`);
        if (database)
            await this.#watch.bringBack(this.#administration.reconnects, text => this.#wasSent(text));
    }
    #wasSent(name) {
        return !this.roles.theirs.has(name) && this.#sent.some(text => text.includes(name));
    }
    /** Why the database could not be dropped. */
    async #dropWithRoles(name, roles) {
        await this.roles.leave(roles);
        const why = await this.#dropDatabase(name);
        await this.roles.drop(roles);
        return why;
    }
    #dropDatabase(name) {
        return dropDatabase(name, this.#administration);
    }
    /** Something was sent through a scratch database. */
    note(sql) {
        this.#sent.push(sql);
    }
    /** Roles whose names no text says, because they are put together while it runs: they are the last user's. */
    async adoptStrays(database) {
        if (database.sentSinceAdoption === false)
            return;
        database.sentSinceAdoption = false;
        const strays = await this.roles.strays();
        if (strays.length === 0)
            return;
        const alone = await this.#watch.alone(this.#administration.reconnects);
        const ours = strays.filter(role => alone || this.#wasSent(role));
        if (ours.length > 0)
            await database.adopt({ roles: ours, databases: [] });
    }
    /** Leaves a note for the next run, in case this one is killed before it can drop the roles. */
    async writeRoles(database) {
        const comment = (0,postgres_roles/* quoteLiteral */.ce)((0,postgres_roles/* commentWithRoles */.$Y)(database.roles));
        await this.administrate(`comment on database ${(0,object_names/* quotedName */.aH)(database.name)} is ${comment}`);
    }
    /** Runs a statement beside the scratch databases. */
    administrate(sql, timeoutMs) {
        return this.#administration.run(sql, timeoutMs);
    }
    async #create(name, template) {
        const spare = this.#spare;
        if (spare !== undefined && template === undefined) {
            this.#spare = undefined;
            const renamed = await this.administrate(`alter database ${(0,object_names/* quotedName */.aH)(spare)} rename to ${(0,object_names/* quotedName */.aH)(name)}`);
            if (renamed.kind === 'ok')
                return;
        }
        const reply = await (template === undefined
            ? createDatabase(name, this.#administration)
            : copyDatabase(name, { from: template, copiesFiles: this.#copiesFiles }, this.#administration));
        if (reply.kind === 'ok')
            return;
        // It may have been created though the answer was lost.
        if (reply.kind === 'error')
            this.#databases.delete(name);
        const why = reply.kind === 'lost' ? reply.why : reply.error.message;
        throw new engine/* EngineUnavailableError */.DG(`${this.name} made no scratch database: ${why}.`);
    }
}

;// CONCATENATED MODULE: ./src/postgres/server.js







/**
 * A PostgreSQL server that was given by its URL. Creates and drops scratch databases `migration_gate_<run>_<n>`, and leaves
 * everything else as it was: what reaches beyond them is refused before it runs, and what is another one afterwards is
 * brought back. What runs of a killed process left is removed first.
 *
 * Roles belong to the whole server: those that migrations create are dropped with the last scratch database that has
 * them. Two scratch databases that are not copies of each other can't both create one role at the same time: dispose of the
 * first one before.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
async function openServer(url, options, own) {
    if (!(0,server_url/* isServerUrl */.L6)(url)) {
        throw new engine/* EngineUnavailableError */.DG(`"${(0,server_url/* redactUrl */.BO)(url)}" is not the URL of a PostgreSQL server. Give ${engine_choice/* engineChoices */.ZG}.`);
    }
    if (!options.allowProduction)
        (0,server_facts/* refuseManagedHost */.iK)(url);
    const runId = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const administration = await Administration.open(url, runId);
    try {
        const facts = await (0,server_facts/* examine */.sb)(administration.connection, url, options, database => administration.connect(database));
        const engine = new ServerEngine(runId, administration, facts, options, own);
        // On a server of its own, nobody left anything.
        await engine.begin(own ? { orphans: [], abandoned: [] } : facts);
        return engine;
    }
    catch (error) {
        await administration.connection.close();
        throw error;
    }
}


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
