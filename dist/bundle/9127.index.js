export const id = 9127;
export const ids = [9127];
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


/***/ })

};
