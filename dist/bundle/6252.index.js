export const id = 6252;
export const ids = [6252];
export const modules = {

/***/ 46252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
