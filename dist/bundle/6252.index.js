export const id = 6252;
export const ids = [6252];
export const modules = {

/***/ 46252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePython: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80707);
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21877);


const utf8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|ascii|us[-_]?ascii|646)$/i;
const latin1 = /^(?:latin[-_]?1|iso[-_]?8859[-_]?1|l1|8859|iso[-_]?8859[-_]?15|latin[-_]?9|cp1252|windows[-_]1252)$/i;
/** Source bytes to text, by byte order mark and coding line: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations */
function decodePython(bytes) {
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRead */ .ON)(bytes);
    if (unread !== undefined)
        return { kind: 'undecodable', reason: unread };
    // A NUL byte is refused by every Python.
    if (bytes.includes(0))
        return { kind: 'undecodable', reason: 'it holds NUL bytes' };
    const coding = codingOf(bytes);
    // Others may read as code what looks like a comment here (UTF-7, unicode_escape).
    if (coding !== undefined && !utf8.test(coding) && !latin1.test(coding))
        return { kind: 'undecodable', reason: `its coding line names “${coding}”: save it as UTF-8` };
    const decoded = textOf(bytes, coding);
    if (decoded.kind !== 'text')
        return decoded;
    const reason = whyReadOtherwise(decoded.text);
    return reason === undefined ? decoded : { kind: 'undecodable', reason };
}
function textOf(bytes, coding) {
    const text = bytes.toString('utf8');
    // Buffer puts U+FFFD for what is no UTF-8; only then it matters what the file says of itself.
    if (!text.includes('\uFFFD') || isUtf8(bytes))
        return { kind: 'text', text };
    if (coding && latin1.test(coding))
        return { kind: 'text', text: bytes.toString('latin1') };
    return { kind: 'undecodable', reason: 'it is not UTF-8 and has no coding line that says what it is' };
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function codingOf(bytes) {
    const [first, second] = bytes
        .subarray(0, 400)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .split(/\r\n?|\n/);
    for (const line of [first, second]) {
        const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line ?? '');
        if (found)
            return found[1];
    }
    return undefined;
}
/** What looks like one thing to a reader, and is another one to Python. */
function whyReadOtherwise(text) {
    if (text.includes('\f') && mixedIndentation.test(text))
        return 'a form feed stands in the indentation of a line, and Python counts from there: take it out';
    // Only where some character stands for another one do names need a look.
    if (!/[^\0-\u00a9]/.test(text) || text.normalize('NFKC') === text)
        return undefined;
    const name = nameWrittenOtherwise(text);
    return (name &&
        `the name “${name}” is written with characters that Python takes for “${name.normalize('NFKC')}”: write it so`);
}
/** A form feed alone before code at the margin divides pages. */
const mixedIndentation = /^(?:[ \t]+\f|\f+[ \t])[ \t\f]*[^\s#]/m;
/** Python normalises names: https://docs.python.org/3/reference/lexical_analysis.html#identifiers */
function nameWrittenOtherwise(text) {
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === 35)
            at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfLine */ .vT)(text, at);
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(code))
            at = afterString(text, at, '');
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(code)) {
            const start = at;
            while (at < text.length && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(text.charCodeAt(at)))
                at++;
            const word = text.slice(start, at);
            if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(text.charCodeAt(at)) && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringPrefix */ .s$)(word))
                at = afterString(text, at, word);
            else if (word.normalize('NFKC') !== word.normalize('NFC'))
                return word;
        }
        else
            at++;
    }
    return undefined;
}
function afterString(text, at, prefix) {
    const end = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(text, at, /[ft]/i.test(prefix));
    return end === -1 ? at + 1 : end;
}


/***/ }),

/***/ 21877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   gO: () => (/* binding */ textsAndComments),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   ih: () => (/* binding */ afterLineBreak),
/* harmony export */   jA: () => (/* binding */ isTripleQuote),
/* harmony export */   pR: () => (/* binding */ isNameCode),
/* harmony export */   q7: () => (/* binding */ isFormattedAt),
/* harmony export */   s$: () => (/* binding */ isStringPrefix),
/* harmony export */   vG: () => (/* binding */ isQuote),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/**
 * What every reader of Python text must get right before anything else: where strings, comments and brackets end.
 * https://docs.python.org/3/reference/lexical_analysis.html
 */
const quote = 39;
const doubleQuote = 34;
const backslash = 92;
const newline = 10;
const carriageReturn = 13;
const openBrace = 123;
const closeBrace = 125;
/** A byte order mark is no part of the program. */
function startOfText(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** Code units of characters that may be in a name. Everything beyond ASCII counts: Python allows most letters. */
function isNameCode(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code > 127);
}
function isQuote(code) {
    return code === quote || code === doubleQuote;
}
/** Do three quotes open a string here? */
function isTripleQuote(text, open) {
    const mark = text.charCodeAt(open);
    return text.charCodeAt(open + 1) === mark && text.charCodeAt(open + 2) === mark;
}
/** Is the word before a quote a prefix of a string: r, b, u, f, t and their pairs, in any case? */
function isStringPrefix(word) {
    return /^(?:[rubft]|br|rb|ur|fr|rf|tr|rt)$/i.test(word);
}
/**
 * The offset after the string literal whose opening quote is at `open`; -1 where it never ends.
 * `formatted`: an f-string or template string, in whose fields the same quotes may be used again since Python 3.12.
 */
function endOfString(text, open, formatted) {
    return stringEnd(text, open, formatted, text.length, 0);
}
/** More characters than any replacement field has; where one is longer, quotes end the string as before Python 3.12. */
const maxFieldLength = 1_000;
const maxFieldDepth = 20;
function stringEnd(text, open, formatted, limit, depth) {
    const mark = text.charCodeAt(open);
    const triple = isTripleQuote(text, open);
    const marks = triple ? 3 : 1;
    let fields = formatted;
    let i = open + marks;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === backslash) {
            // A backslash keeps the next character, or a line break of two, from ending the literal, in raw strings too.
            i = afterLineBreak(text, i + 1);
        }
        else if (code === mark) {
            if (!triple || isTripleQuote(text, i))
                return i + marks;
            i++;
        }
        else if (!triple && isLineBreak(code)) {
            return -1;
        }
        else if (fields && code === openBrace && text.charCodeAt(i + 1) === openBrace) {
            i += 2;
        }
        else if (fields && code === openBrace) {
            const end = endOfField(text, i + 1, { mark, triple, limit: Math.min(limit, i + maxFieldLength), depth });
            // Before Python 3.12 no quote of its own kind could be inside: the rest is read that way. Only the outermost
            // string is read twice, since trying both ways at every depth would take exponential time.
            if (end === -1 && depth > 0)
                return -1;
            fields = end !== -1;
            i = Math.max(end, i + 1);
        }
        else {
            i++;
        }
    }
    return -1;
}
/** The offset after the closing brace of a replacement field; -1 where that is not found before the string must end. */
function endOfField(text, from, of) {
    const { limit, depth } = of;
    if (depth > maxFieldDepth)
        return -1;
    let brackets = 0;
    let i = from;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === closeBrace && brackets === 0)
            return i + 1;
        if (isQuote(code)) {
            const end = stringEnd(text, i, isFormattedAt(text, i), limit, depth + 1);
            if (end === -1)
                return -1;
            i = end;
            continue;
        }
        if (code === 40 || code === 91 || code === openBrace)
            brackets++;
        else if (code === 41 || code === 93 || code === closeBrace)
            brackets--;
        else if (code === 58 && brackets === 0)
            return endOfFormat(text, i + 1, of);
        else if (code === backslash)
            return -1;
        if (brackets < 0)
            return -1;
        i++;
    }
    return -1;
}
/** The same from after the colon on. */
function endOfFormat(text, from, of) {
    const { mark, triple, limit, depth } = of;
    let i = from;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === closeBrace)
            return i + 1;
        if (code === mark && !triple)
            return -1;
        if (code === openBrace) {
            const inner = endOfField(text, i + 1, { ...of, depth: depth + 1 });
            if (inner === -1)
                return -1;
            i = inner;
        }
        else
            i++;
    }
    return -1;
}
/** Does the string whose quote is at `open` have an f or t among its prefix letters? */
function isFormattedAt(text, open) {
    let start = open;
    while (start > 0 && open - start < 3 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    const prefix = text.slice(start, open);
    return /[ft]/i.test(prefix) && isStringPrefix(prefix);
}
function endOfLine(text, from) {
    for (let i = from; i < text.length; i++) {
        if (isLineBreak(text.charCodeAt(i)))
            return i;
    }
    return text.length;
}
function isLineBreak(code) {
    return code === newline || code === carriageReturn;
}
/** The offset after the line break at `at`. */
function afterLineBreak(text, at) {
    return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1;
}
/** The comments and string literals of a program, in order; nothing after a string of three quotes that never ends. */
function* textsAndComments(text) {
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === 35) {
            const end = endOfLine(text, at);
            yield { kind: 'comment', start: at, end, marks: 1 };
            at = end;
        }
        else if (isQuote(code)) {
            const marks = isTripleQuote(text, at) ? 3 : 1;
            const end = endOfString(text, at, isFormattedAt(text, at));
            if (end === -1 && marks === 3)
                return;
            if (end !== -1)
                yield { kind: 'text', start: at, end, marks };
            at = end === -1 ? endOfLine(text, at) : end;
        }
        else
            at++;
    }
}


/***/ })

};
