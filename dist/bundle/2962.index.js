export const id = 2962;
export const ids = [2962,6252];
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


/***/ }),

/***/ 82962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syntaxErrorIn: () => (/* binding */ syntaxErrorIn)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46252);
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21877);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);



/**
 * The first thing in a file that Python refuses, so that none of it would run. The grammar goes on after errors, which is
 * right for looking at a file and wrong for believing it.
 */
async function syntaxErrorIn(bytes) {
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__.decodePython)(bytes);
    if (decoded.kind !== 'text')
        return undefined;
    const { text } = decoded;
    // Python skips a byte order mark, and takes a page break at the margin for nothing; the grammar knows neither.
    const body = text.replace(/^\uFEFF/, '\n').replace(/^\f+/gm, breaks => '\n'.repeat(breaks.length));
    const syntax = (await (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPython */ .ZP)()).parse(body);
    if (!syntax)
        return { start: 0, end: 0, text };
    let found = strangeCharacter(text);
    syntax.tree.iterate({
        enter(node) {
            if (found)
                return false;
            if (node.type.isError && !isOfOurGrammar(node.node, text))
                found = { start: node.from, end: node.to };
            else if (node.name === 'ArgList')
                found = wrongArgument(node.node, text);
            else if (node.name === 'ParamList')
                found = bareStar(node.node, text);
            else if (node.name === 'AssignStatement')
                found = wrongTarget(node.node);
            else if (ofFunctions.has(node.name))
                found = outsideOfFunctions(node.node);
            else if (node.name === 'Number' && hasLeadingZero(text.slice(node.from, node.to)))
                found = { start: node.from, end: node.to };
            else if (node.name === 'TryStatement')
                found = neverHandled(node.node);
            else if (node.name === 'IfStatement')
                found = longChain(node.node);
            else if (node.name === 'ImportStatement')
                found = dottedName(node.node, text);
            return !found;
        },
    });
    return found && { ...found, text };
}
/** Beyond ASCII, names alone may be outside of strings and comments. */
function strangeCharacter(text) {
    const start = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfText */ .h_)(text);
    let at = start;
    for (const { start, end } of [...(0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAndComments */ .gO)(text), { start: text.length, end: text.length }]) {
        const offset = start > at ? text.slice(at, start).search(/[^\0-\x7f\p{ID_Start}\p{ID_Continue}]/u) : -1;
        if (offset >= 0)
            return { start: at + offset, end: at + offset + 1 };
        at = Math.max(at, end);
    }
    return undefined;
}
/** `def f(*, **rest)`: a star alone needs a name after it. */
function bareStar(list, text) {
    const spelled = (node) => (node ? text.slice(node.from, node.to) : '');
    for (let node = list.firstChild; node; node = node.nextSibling) {
        if (spelled(node) !== '*' || node.nextSibling?.name === 'VariableName')
            continue;
        let next = node.nextSibling;
        while (next && (spelled(next) === ',' || next.name === 'Comment'))
            next = next.nextSibling;
        if (next?.name !== 'VariableName')
            return { start: node.from, end: node.to };
    }
    return undefined;
}
const noTargets = new Set([
    'CallExpression',
    'BinaryExpression',
    'UnaryExpression',
    'ConditionalExpression',
    'LambdaExpression',
    'Number',
    'String',
    'Boolean',
    'None',
]);
function wrongTarget(statement) {
    for (let node = statement.firstChild; node; node = node.nextSibling)
        if (noTargets.has(node.name) && ['AssignOp', 'TypeDef'].includes(node.nextSibling?.name ?? ''))
            return { start: node.from, end: node.to };
    return undefined;
}
const ofFunctions = new Set(['ReturnStatement', 'YieldStatement', 'YieldExpression', 'AwaitExpression']);
/** The default of a parameter belongs to what is around the function; the body of a class to no function. */
function outsideOfFunctions(node) {
    for (let part = node; part.parent; part = part.parent) {
        const { name, lastChild } = part.parent;
        const isBody = lastChild?.from === part.from && lastChild.to === part.to;
        if (isBody && (name === 'FunctionDefinition' || name === 'LambdaExpression'))
            return undefined;
        if (isBody && name === 'ClassDefinition')
            break;
    }
    return { start: node.from, end: node.to };
}
function hasLeadingZero(number) {
    return number.startsWith('0') && /^\d+$/.test(number) && /[1-9]/.test(number);
}
/** `try` without `except` and `finally`. */
function neverHandled(node) {
    for (let part = node.firstChild; part; part = part.nextSibling)
        if (part.name === 'except' || part.name === 'finally')
            return undefined;
    return { start: node.from, end: Math.min(node.to, node.from + 3) };
}
/** To Python each `elif` is inside of the one before it, and its compiler follows 2,000 to 3,000 of them. */
const mostClauses = 2000;
function longChain(node) {
    let clauses = 0;
    for (let part = node.firstChild; part; part = part.nextSibling)
        if (part.name === 'elif' && ++clauses > mostClauses)
            return { start: part.from, end: part.to };
    return undefined;
}
/** `from a import b.c` */
function dottedName({ from, to }, text) {
    const names = /^from\b[^#]*?\bimport\b([^#]*)/.exec(text.slice(from, to))?.[1] ?? '';
    return names.includes('.') ? { start: from, end: to } : undefined;
}
/**
 * What is right in Python and not in the grammar that we have: `yield` with nothing after it, patterns of `case`, a tuple
 * after `with … as`, `for *rest in`.
 */
function isOfOurGrammar({ from }, text) {
    const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    return (/\byield$/.test(before.split('#', 1)[0]?.trimEnd() ?? '') ||
        (/^[ \t]*(?:case|with|async[ \t]+with)\b/.test(before) && !endsWithoutColon(before, text, from)) ||
        (text[from] === '*' && /^for\b[\w ,()]*$/.test(before.slice(before.lastIndexOf('for ')))));
}
/** Is the line over where a colon has to be? Within brackets it is not. */
function endsWithoutColon(before, text, from) {
    const count = (brackets) => before.match(brackets)?.length ?? 0;
    if (before.trimEnd().endsWith(':'))
        return false;
    return /^[ \t]*(?:[\n\r#]|$)/.test(text.slice(from, from + 200)) && count(/[([{]/g) <= count(/[)\]}]/g);
}
/** A name that is given twice, or a value without a name after one with: the grammar does not mind. */
function wrongArgument(list, text) {
    const names = new Set();
    let unpacked = false;
    for (let node = list.firstChild; node; node = node.nextSibling) {
        if ('(),'.includes(text.slice(node.from, node.to)))
            continue;
        const sign = node.nextSibling;
        if (node.name === 'VariableName' && sign?.name === 'AssignOp' && sign.to - sign.from === 1) {
            const name = text.slice(node.from, node.to);
            if (names.has(name))
                return { start: node.from, end: node.to };
            names.add(name);
            node = sign.nextSibling ?? sign;
        }
        else if (text[node.from] === '*') {
            unpacked ||= text[node.from + 1] === '*';
            node = node.nextSibling ?? node;
        }
        else if ((names.size > 0 || unpacked) && node.name !== 'Comment' && !/^for|^async/.test(node.name))
            return { start: node.from, end: node.to };
    }
    return undefined;
}


/***/ })

};
