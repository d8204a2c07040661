export const id = 1645;
export const ids = [1645];
export const modules = {

/***/ 80658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ nestsTooDeep),
  W: () => (/* binding */ outlineOf)
});

// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
;// CONCATENATED MODULE: ./src/languages/python/logical-lines.js

/** MAXLEVEL: https://github.com/python/cpython/blob/main/Parser/lexer/state.h */
const maxBracketDepth = 200;
/** Levels of indentation, MAXINDENT in the same file. */
const maxBlocksDepth = 100;
/**
 * Words and operators between two commas. Each can be a level of the syntax tree, and Python refuses some thousands of
 * them ("maximum recursion depth exceeded during compilation").
 */
const maxExpressionLength = 3_000;
/** The lines of code of a text, one after the other; blank ones and comments are none. */
class LogicalLines {
    broken;
    #text;
    #wanted;
    #indents = [];
    /** Does the line before end with a colon? */
    #opensBlock = false;
    #at;
    constructor(text, wanted) {
        this.#text = text;
        this.#wanted = wanted;
        this.#at = (0,lexing/* startOfText */.h_)(text);
    }
    next() {
        const text = this.#text;
        let indent = 0;
        let at = this.#at;
        for (;;) {
            if (at >= text.length) {
                this.#at = at;
                return undefined;
            }
            const code = text.charCodeAt(at);
            if (code === 32 || code === 9 || code === 12) {
                indent++;
                at++;
            }
            else if (code === 10 || code === 13) {
                at = (0,lexing/* afterLineBreak */.ih)(text, at);
                indent = 0;
            }
            else if (code === 35) {
                at = (0,lexing/* endOfLine */.vT)(text, at);
            }
            else
                break;
        }
        const start = at;
        while ((this.#indents.at(-1) ?? 0) > indent)
            this.#indents.pop();
        if ((this.#indents.at(-1) ?? 0) < indent) {
            // Tabs and form feeds count as Python counts them; where there are any, nothing is said.
            if (!this.#opensBlock && /^ *$/.test(text.slice(start - indent, start)))
                this.broken ??= { at: start, reason: 'it is indented where no block begins' };
            this.#indents.push(indent);
        }
        if (this.#indents.length >= maxBlocksDepth)
            this.broken ??= {
                at: start,
                reason: `more than ${maxBlocksDepth - 1} blocks are open: Python refuses that`,
                tooDeep: true,
            };
        while (at < text.length && (0,lexing/* isNameCode */.pR)(text.charCodeAt(at)))
            at++;
        const word = at === start ? text.slice(start, start + 1) : text.slice(start, at);
        const line = { start, indent, word, end: start };
        line.end = this.#endOfLogicalLine(start, this.#wanted.has(word) ? line : undefined);
        this.#at = line.end;
        return line;
    }
    #endOfLogicalLine(start, line) {
        const text = this.#text;
        const brackets = { open: [], around: [], from: -1, assigned: false, line };
        let wordStart = -1;
        this.#opensBlock = false;
        let i = start;
        // Of the expression that is read.
        let length = 0;
        while (i < text.length) {
            const code = text.charCodeAt(i);
            if ((0,lexing/* isNameCode */.pR)(code)) {
                this.#opensBlock = false;
                if (wordStart === -1) {
                    wordStart = i;
                    length++;
                }
                i++;
                continue;
            }
            if ((0,lexing/* isQuote */.vG)(code)) {
                this.#opensBlock = false;
                i = this.#endOfString(i, wordStart);
                wordStart = -1;
                continue;
            }
            wordStart = -1;
            if (length > maxExpressionLength)
                this.broken ??= {
                    at: i,
                    reason: `an expression has more than ${maxExpressionLength} words and operators: Python may refuse that`,
                    tooDeep: true,
                };
            switch (code) {
                case 32:
                case 9:
                case 12:
                    i++;
                    continue;
                case 58:
                    this.#opensBlock = brackets.open.length === 0;
                    length++;
                    i++;
                    continue;
                case 44:
                case 59:
                    length = 0;
                    break;
                case 10:
                case 13:
                    i = (0,lexing/* afterLineBreak */.ih)(text, i);
                    if (brackets.open.length === 0)
                        return i;
                    continue;
                case 35:
                    i = (0,lexing/* endOfLine */.vT)(text, i);
                    continue;
                case 92:
                    i = afterBackslash(text, i);
                    continue;
                case 61:
                    if (brackets.open.length === 0)
                        brackets.assigned = true;
                    break;
                case 40:
                case 91:
                case 123:
                    this.#openBracket(brackets, code, i, length);
                    length = 0;
                    break;
                case 41:
                case 93:
                case 125:
                    length = this.#closeBracket(brackets, code, i);
                    break;
                default:
                    length++;
            }
            this.#opensBlock = false;
            i++;
        }
        if (brackets.open.length > 0)
            this.broken ??= {
                at: brackets.from === -1 ? start : brackets.from,
                reason: 'a bracket is never closed',
            };
        return i;
    }
    #endOfString(open, wordStart) {
        const text = this.#text;
        const prefix = wordStart !== -1 && open - wordStart < 3 ? text.slice(wordStart, open) : '';
        const end = (0,lexing/* endOfString */.ap)(text, open, prefix !== '' && (0,lexing/* isStringPrefix */.s$)(prefix) && /[ft]/i.test(prefix));
        if (end !== -1)
            return end;
        this.broken ??= { at: open, reason: 'a string is never closed' };
        // Go on after the line, as far as that makes sense; three quotes take in all that follows.
        return (0,lexing/* isTripleQuote */.jA)(text, open) ? text.length : (0,lexing/* endOfLine */.vT)(text, open);
    }
    #openBracket(brackets, code, at, length) {
        const { open, around, line } = brackets;
        if (line && brackets.assigned && open.length === 0 && brackets.from === -1)
            brackets.from = at;
        open.push(code);
        around.push(length);
        if (open.length > maxBracketDepth)
            this.broken ??= {
                at,
                reason: `more than ${maxBracketDepth} brackets are open: Python refuses that`,
                tooDeep: true,
            };
    }
    /** The length of the expression that goes on after it. */
    #closeBracket({ open, around, from, line }, code, at) {
        const opener = open.pop();
        if (opener === undefined || closerOf(opener) !== code)
            this.broken ??= { at, reason: 'brackets do not match' };
        else if (line && from !== -1 && open.length === 0 && !line.bracket)
            line.bracket = { start: from, end: at + 1 };
        return (around.pop() ?? 0) + 1;
    }
}
function afterBackslash(text, at) {
    const next = text.charCodeAt(at + 1);
    return next === 10 || next === 13 ? (0,lexing/* afterLineBreak */.ih)(text, at + 1) : at + 1;
}
function closerOf(opener) {
    return opener === 40 ? 41 : opener + 2;
}

;// CONCATENATED MODULE: ./src/languages/python/outline.js


/**
 * Finds what can be left out of parsing, because it says nothing of the graph: imports, bodies of functions, and what is
 * between the brackets of names such as Django's `operations`. Reading 10,000 migrations costs mostly parsing.
 */
function outlineOf(text, skippedNames) {
    const lines = new LogicalLines(text, skippedNames);
    const cutter = new Cutter(text, skippedNames);
    for (let line = lines.next(); line; line = lines.next())
        cutter.read(line);
    const parts = complement(cutter.cutsToTheEnd(), (0,lexing/* startOfText */.h_)(text), text.length);
    return lines.broken ? { parts, broken: lines.broken } : { parts };
}
/** Reads line by line what can be left out. */
class Cutter {
    #text;
    #skippedNames;
    #cuts = [];
    /** Indentation of a function whose body is being left out. */
    #skipping;
    #decorated;
    /** Lines that open a class: a body must keep one statement, or the class would not be one. */
    #classes = [];
    constructor(text, skippedNames) {
        this.#text = text;
        this.#skippedNames = skippedNames;
    }
    read(line) {
        const skipping = this.#skipping;
        if (skipping && line.indent <= skipping.indent) {
            this.#cuts.push({ start: skipping.from, end: line.start - line.indent });
            this.#skipping = undefined;
        }
        if (this.#skipping)
            return;
        while (this.#classes.length > 0 && (this.#classes.at(-1)?.indent ?? 0) >= line.indent)
            this.#classes.pop();
        if (line.word === '@') {
            this.#decorated ??= line.start - line.indent;
            return;
        }
        this.#readStatement(line);
        this.#decorated = undefined;
    }
    #readStatement(line) {
        const owner = this.#classes.at(-1);
        const isDirect = line.indent === 0 || owner?.filled === true;
        if (line.indent === 0 && (line.word === 'from' || line.word === 'import')) {
            // What is imported has no value here; another name for it matters to those who know the real one.
            if (!/\sas\s/.test(this.#text.slice(line.start, line.end)))
                this.#cuts.push({ start: line.start, end: line.end });
        }
        else if (isDirect && this.#opensFunction(line)) {
            this.#skipping = { indent: line.indent, from: this.#decorated ?? line.start - line.indent };
        }
        else if (line.word === 'class') {
            this.#classes.push({ indent: line.indent, filled: false });
        }
        else if (line.bracket && this.#skippedNames.has(line.word)) {
            this.#cuts.push({ start: line.bracket.start + 1, end: line.bracket.end - 1 });
            if (owner)
                owner.filled = true;
        }
        else if (owner)
            owner.filled = true;
    }
    #opensFunction({ word, start }) {
        return (word === 'def' || (word === 'async' && /^async[ \t]+def\b/.test(this.#text.slice(start, start + 40))));
    }
    cutsToTheEnd() {
        if (this.#skipping)
            this.#cuts.push({ start: this.#skipping.from, end: this.#text.length });
        return this.#cuts;
    }
}
/** Would Python itself refuse the text for how deep it is nested? A recovering parser takes seconds for that. */
function nestsTooDeep(text) {
    return outlineOf(text, new Set()).broken?.tooDeep === true;
}
function complement(cuts, start, length) {
    const parts = [];
    let from = start;
    for (const cut of cuts) {
        if (cut.start > from)
            parts.push({ start: from, end: cut.start });
        from = Math.max(from, cut.end);
    }
    if (from < length || parts.length === 0)
        parts.push({ start: Math.min(from, length), end: length });
    return parts;
}


/***/ }),

/***/ 91645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yb: () => (/* binding */ bodiesIn),
  AV: () => (/* binding */ bodiesOf),
  LU: () => (/* binding */ childrenOf),
  IN: () => (/* binding */ clausesOf),
  JD: () => (/* binding */ hasError),
  L8: () => (/* binding */ importedNames),
  D0: () => (/* binding */ keepingParser),
  Cs: () => (/* binding */ leavesEarly),
  ZP: () => (/* binding */ loadPython),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./src/languages/python/outline.js + 1 modules
var outline = __webpack_require__(80658);
// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
;// CONCATENATED MODULE: ./src/languages/python/parenthesised-with.js

const opening = /^[ \t]*(?:async[ \t]+)?with[ \t]*\(/gm;
/**
 * `with (a as b, c as d):` is Python since 3.9 and not in the grammar that we have. The same text, as long, with spaces
 * for those parentheses and for the line breaks between them; in a string it does no harm, as values are read from the
 * file's own text.
 */
function withoutParentheses(text) {
    let result = '';
    let taken = 0;
    let following = 0;
    for (const match of text.matchAll(opening)) {
        const open = match.index + match[0].length - 1;
        // No statement begins inside of parentheses.
        if (open < following)
            continue;
        const found = readItems(text, open);
        following = found.end;
        for (const { start, end } of found.blanks) {
            result += text.slice(taken, start) + ' '.repeat(end - start);
            taken = end;
        }
    }
    return taken === 0 ? text : result + text.slice(taken);
}
/** What has to go, in order: nothing where these are the parentheses of an expression, or never end. */
function readItems(text, open) {
    const items = {
        blanks: [{ start: open, end: open + 1 }],
        depth: 1,
        areSeveral: false,
        comma: undefined,
    };
    for (let i = open + 1; i < text.length;) {
        const code = text.charCodeAt(i);
        if ((0,lexing/* isQuote */.vG)(code)) {
            const end = (0,lexing/* endOfString */.ap)(text, i, (0,lexing/* isFormattedAt */.q7)(text, i));
            if (end === -1)
                break;
            i = end;
            items.comma = undefined;
        }
        else if (code === 35) {
            const end = (0,lexing/* endOfLine */.vT)(text, i);
            items.blanks.push({ start: i, end });
            i = end;
        }
        else if ((0,lexing/* isNameCode */.pR)(code)) {
            let end = i + 1;
            while ((0,lexing/* isNameCode */.pR)(text.charCodeAt(end)))
                end++;
            if (items.depth === 1 && text.slice(i, end) === 'as')
                items.areSeveral = true;
            items.comma = undefined;
            i = end;
        }
        else {
            readMark(items, text.charAt(i), i);
            if (items.depth === 0)
                return { blanks: blanksOf(items, text, i), end: i + 1 };
            i++;
        }
    }
    return { blanks: [], end: text.length };
}
function readMark(items, mark, at) {
    if (/[\r\n\\]/.test(mark))
        items.blanks.push({ start: at, end: at + 1 });
    else if (mark === ',' && items.depth === 1) {
        items.areSeveral = true;
        items.comma = at;
    }
    else if (!/\s/.test(mark))
        items.comma = undefined;
    if (/[([{]/.test(mark))
        items.depth++;
    else if (/[)\]}]/.test(mark))
        items.depth--;
}
function blanksOf({ blanks, areSeveral, comma }, text, close) {
    if (!areSeveral || !/^[ \t]*:/.test(text.slice(close + 1, close + 80)))
        return [];
    blanks.push(...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }]), {
        start: close,
        end: close + 1,
    });
    return blanks.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./src/languages/python/syntax.js


/** A 5 MB file of sound Python needs about a second. */
const budgetMilliseconds = 4000;
const stepsBetweenLooks = 2000;
let loading;
function loadPython() {
    loading ??= __webpack_require__.e(/* import() */ 9511).then(__webpack_require__.bind(__webpack_require__, 69511)).then(({ parser }) => ({
        parse(text, parts) {
            // Whoever names parts has looked at the brackets to find them.
            if (!parts && (0,outline/* nestsTooDeep */.q)(text))
                return undefined;
            const ranges = (parts ?? [{ start: 0, end: text.length }]).map(part => ({
                from: part.start,
                to: part.end,
            }));
            const [first] = ranges;
            let input = joinedTypes(withoutParentheses(text));
            if (first && first.from > 0) {
                // Places in a tree count from where parsing begins: begin at the top, with an empty line instead of what is there.
                input = `\n${input.slice(1)}`;
                if (first.from === 1)
                    first.from = 0;
                else
                    ranges.unshift({ from: 0, to: 1 });
            }
            const running = parser.startParse(new TextInput(input), [], ranges);
            const deadline = performance.now() + budgetMilliseconds;
            for (let steps = 1;; steps++) {
                const tree = running.advance();
                if (tree)
                    return { text, tree };
                if (steps % stepsBetweenLooks === 0 && performance.now() > deadline)
                    return undefined;
            }
        },
    }));
    return loading;
}
/** Characters of the files that are kept as trees. */
const mostKept = 16_000_000;
/** For who reads the same files over and over, as the migrations of a project import the same modules. */
function keepingParser(parser) {
    const known = new Map();
    let left = mostKept;
    return {
        parse(text, parts) {
            if (parts)
                return parser.parse(text, parts);
            if (known.has(text))
                return known.get(text);
            const syntax = parser.parse(text);
            if (text.length <= left) {
                left -= text.length;
                known.set(text, syntax);
            }
            return syntax;
        },
    };
}
class TextInput {
    lineChunks = false;
    #text;
    constructor(text) {
        this.#text = text;
    }
    get length() {
        return this.#text.length;
    }
    chunk(from) {
        return from === 0 ? this.#text : this.#text.slice(from);
    }
    read(from, to) {
        return this.#text.slice(from, to);
    }
}
/** A node's children, comments left out. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.name !== 'Comment')
            children.push(child);
    }
    return children;
}
function placeOf(node) {
    return { start: node.from, end: node.to };
}
/** Is there a syntax error anywhere in this node? */
function hasError(node) {
    if (node.type.isError)
        return true;
    const cursor = node.cursor();
    const end = node.to;
    while (cursor.next() && cursor.from <= end) {
        if (cursor.from >= node.from && cursor.to <= end && cursor.type.isError)
            return true;
        if (cursor.from > end)
            break;
    }
    return false;
}
/** The bodies of a compound statement, in order. */
function bodiesOf(node) {
    return childrenOf(node).filter(child => child.name === 'Body');
}
/** Those of the cases of a `match`, too. */
function bodiesIn(node) {
    return childrenOf(node).flatMap(child => child.name === 'Body'
        ? [child]
        : child.name === 'MatchBody' || child.name === 'MatchClause'
            ? bodiesIn(child)
            : []);
}
/** `break` and `continue` directly in a loop's body or its conditions. */
function leavesEarly(node, depth = 0) {
    if (depth > 20)
        return true;
    return childrenOf(node).some(child => child.name === 'BreakStatement' ||
        child.name === 'ContinueStatement' ||
        (/^(?:If|Try|With)Statement$|^Body$/.test(child.name) && leavesEarly(child, depth + 1)));
}
/** The ways of an `if`, in order. */
function clausesOf(node) {
    const parts = childrenOf(node);
    const clauses = [];
    for (const [index, { name }] of parts.entries()) {
        if (!startsClause(name))
            continue;
        let at = index + 1;
        while (at < parts.length && parts[at]?.name !== 'Body' && !startsClause(parts[at]?.name))
            at++;
        const [test, body] = [parts[index + 1], parts[at]];
        if (body?.name !== 'Body')
            continue;
        clauses.push({ body, isElse: name === 'else', ...(test && test !== body ? { test } : {}) });
    }
    return clauses;
}
function startsClause(name) {
    return name === 'if' || name === 'elif' || name === 'else';
}
/** The names that an import gives to what, as a path: `from a import b as c` gives c to a.b. */
function importedNames(node, text) {
    const source = ({ from, to }) => text.slice(from, to);
    const names = [];
    const parts = childrenOf(node);
    const importAt = parts.findIndex(part => part.name === 'import');
    const from = parts[0]?.name === 'from' ? parts.slice(1, importAt).map(source).join('') : '';
    for (const item of itemsOf(parts.slice(importAt + 1))) {
        const asAt = item.findIndex(part => part.name === 'as');
        const path = item
            .slice(0, asAt === -1 ? undefined : asAt)
            .map(source)
            .join('');
        const alias = asAt === -1 ? undefined : item[asAt + 1];
        if (path === '' || path === '*')
            continue;
        const bound = alias ? source(alias) : from === '' ? undefined : path;
        // `import a.b` binds `a`, and names of nothing known stand for themselves anyway.
        if (bound === undefined)
            continue;
        const full = from === '' ? path : from.endsWith('.') ? from + path : `${from}.${path}`;
        names.push([bound, full]);
    }
    return names;
}
function itemsOf(parts) {
    const items = [[]];
    for (const part of parts) {
        if (part.name === ',')
            items.push([]);
        else if (part.name !== '(' && part.name !== ')')
            items.at(-1)?.push(part);
    }
    return items;
}
/** Names with dots: whoever writes anything else there writes the parentheses, too. */
const severalTypes = /^([ \t]*except(?:[ \t]*\*)?[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm;
/** `except Error, name:` is Python 2, which the grammar reads, and gives the error a name. */
const python2 = /^[\w.]+[ \t]*,[ \t]*[a-z_]\w*$/;
/**
 * `except A, B:` is Python since 3.14 and not in the grammar that we have. The same text, as long, in which those types are
 * an expression; in a string it does no harm, as values are read from the file's own text.
 */
function joinedTypes(text) {
    return text.replace(severalTypes, (whole, keyword, types) => python2.test(types) ? whole : keyword + types.replaceAll(',', '|'));
}


/***/ })

};
