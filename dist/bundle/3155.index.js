export const id = 3155;
export const ids = [3155,4454];
export const modules = {

/***/ 96596:
/***/ (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 61996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameSpan),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Si: () => (/* binding */ startOfFile),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function isSameSpan(one, other) {
    return one.start === other.start && one.end === other.end;
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
const startOfFile = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** The position of a UTF-16 offset in a text. Lines end at \n, \r\n or a lone \r. */
function positionAt(text, offset) {
    const end = Math.min(Math.max(offset, 0), text.length);
    const starts = lineStartsOf(text);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
        const middle = (line + after) >> 1;
        if ((starts[middle] ?? 0) <= end)
            line = middle;
        else
            after = middle;
    }
    return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
}
/** Of the text that was asked for last: of one file, thousands of positions may be asked for in a row. */
let known = { text: '', starts: [0] };
/** Where the lines of a text begin. */
function lineStartsOf(text) {
    if (known.text === text)
        return known.starts;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    known = { text, starts };
    return starts;
}
function rangeOf(text, from, to) {
    return { start: positionAt(text, from), end: positionAt(text, to) };
}
/** The UTF-16 offset of a position; the text's end for a line that it does not have. */
function offsetAt(text, { line, column }) {
    const start = lineStartsOf(text)[line - 1];
    return start === undefined ? text.length : start + column - 1;
}
/** A line without its end; empty, and at the text's end, for one that it does not have. */
function lineSpan(text, line) {
    const start = offsetAt(text, { line, column: 1 });
    const end = /[\r\n]|$/g;
    end.lastIndex = start;
    return { start, end: end.exec(text)?.index ?? text.length };
}


/***/ }),

/***/ 94454:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   colours: () => (/* binding */ colours),
/* harmony export */   followsLinks: () => (/* binding */ followsLinks),
/* harmony export */   wantsColour: () => (/* binding */ wantsColour)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96596);

/** https://no-color.org and https://force-color.org; otherwise colour only where a person looks on. */
function wantsColour(env, isTTY) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTTY && env.TERM !== 'dumb';
}
function colours(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}
/** Terminals that are known to follow OSC 8, by what they say of themselves; others would show nothing, or rubbish. */
function followsLinks(env, isTTY) {
    if (env.FORCE_HYPERLINK !== undefined && env.FORCE_HYPERLINK !== '')
        return env.FORCE_HYPERLINK !== '0';
    if (!isTTY || env.TERM === 'dumb' || env.CI !== undefined)
        return false;
    return (Number(env.VTE_VERSION ?? 0) >= 5000 ||
        env.WT_SESSION !== undefined ||
        env.KONSOLE_VERSION !== undefined ||
        env.DOMTERM !== undefined ||
        /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby)$/.test(env.TERM_PROGRAM ?? '') ||
        /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? ''));
}


/***/ }),

/***/ 1835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ columns),
  G1: () => (/* binding */ cutToWidth),
  ky: () => (/* binding */ wrapped)
});

// EXTERNAL MODULE: ../../node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(9923);
;// CONCATENATED MODULE: ../../node_modules/fast-wrap-ansi/lib/main.js

const ESC = '\x1B';
const CSI = '\x9B';
const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, 'y');
const getClosingCode = (openingCode) => {
    if (openingCode >= 30 && openingCode <= 37)
        return 39;
    if (openingCode >= 90 && openingCode <= 97)
        return 39;
    if (openingCode >= 40 && openingCode <= 47)
        return 49;
    if (openingCode >= 100 && openingCode <= 107)
        return 49;
    if (openingCode === 1 || openingCode === 2)
        return 22;
    if (openingCode === 3)
        return 23;
    if (openingCode === 4)
        return 24;
    if (openingCode === 7)
        return 27;
    if (openingCode === 8)
        return 28;
    if (openingCode === 9)
        return 29;
    if (openingCode === 0)
        return 0;
    return undefined;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
    const characters = word[Symbol.iterator]();
    let isInsideEscape = false;
    let isInsideLinkEscape = false;
    let lastRow = rows.at(-1);
    let visible = lastRow === undefined ? 0 : (0,dist/* default */.A)(lastRow);
    let currentCharacter = characters.next();
    let nextCharacter = characters.next();
    let rawCharacterIndex = 0;
    while (!currentCharacter.done) {
        const character = currentCharacter.value;
        const characterLength = (0,dist/* default */.A)(character);
        if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
        }
        else {
            rows.push(character);
            visible = 0;
        }
        if (character === ESC || character === CSI) {
            isInsideEscape = true;
            isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
        }
        if (isInsideEscape) {
            if (isInsideLinkEscape) {
                if (character === ANSI_ESCAPE_BELL) {
                    isInsideEscape = false;
                    isInsideLinkEscape = false;
                }
            }
            else if (character === ANSI_SGR_TERMINATOR) {
                isInsideEscape = false;
            }
        }
        else {
            visible += characterLength;
            if (visible === columns && !nextCharacter.done) {
                rows.push('');
                visible = 0;
            }
        }
        currentCharacter = nextCharacter;
        nextCharacter = characters.next();
        rawCharacterIndex += character.length;
    }
    lastRow = rows.at(-1);
    if (!visible && lastRow !== undefined && lastRow.length && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
    }
};
const stringVisibleTrimSpacesRight = (string) => {
    const words = string.split(' ');
    let last = words.length;
    while (last) {
        if ((0,dist/* default */.A)(words[last - 1])) {
            break;
        }
        last--;
    }
    if (last === words.length) {
        return string;
    }
    return words.slice(0, last).join(' ') + words.slice(last).join('');
};
const exec = (string, columns, options = {}) => {
    if (options.trim !== false && string.trim() === '') {
        return '';
    }
    let returnValue = '';
    let escapeCode;
    let escapeUrl;
    const words = string.split(' ');
    let rows = [''];
    let rowLength = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (options.trim !== false) {
            const row = rows.at(-1) ?? '';
            const trimmed = row.trimStart();
            if (row.length !== trimmed.length) {
                rows[rows.length - 1] = trimmed;
                rowLength = (0,dist/* default */.A)(trimmed);
            }
        }
        if (index !== 0) {
            if (rowLength >= columns &&
                (options.wordWrap === false || options.trim === false)) {
                rows.push('');
                rowLength = 0;
            }
            if (rowLength || options.trim === false) {
                rows[rows.length - 1] += ' ';
                rowLength++;
            }
        }
        const wordLength = (0,dist/* default */.A)(word);
        if (options.hard && wordLength > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
                rows.push('');
            }
            wrapWord(rows, word, columns);
            rowLength = (0,dist/* default */.A)(rows.at(-1) ?? '');
            continue;
        }
        if (rowLength + wordLength > columns && rowLength && wordLength) {
            if (options.wordWrap === false && rowLength < columns) {
                wrapWord(rows, word, columns);
                rowLength = (0,dist/* default */.A)(rows.at(-1) ?? '');
                continue;
            }
            rows.push('');
            rowLength = 0;
        }
        if (rowLength + wordLength > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            rowLength = (0,dist/* default */.A)(rows.at(-1) ?? '');
            continue;
        }
        rows[rows.length - 1] += word;
        rowLength += wordLength;
    }
    if (options.trim !== false) {
        rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
    }
    const preString = rows.join('\n');
    let inSurrogate = false;
    for (let i = 0; i < preString.length; i++) {
        const character = preString[i];
        returnValue += character;
        if (!inSurrogate) {
            inSurrogate = character >= '\ud800' && character <= '\udbff';
            if (inSurrogate) {
                continue;
            }
        }
        else {
            inSurrogate = false;
        }
        if (character === ESC || character === CSI) {
            GROUP_REGEX.lastIndex = i + 1;
            const groupsResult = GROUP_REGEX.exec(preString);
            const groups = groupsResult?.groups;
            if (groups?.code !== undefined) {
                const code = Number.parseFloat(groups.code);
                escapeCode = code === END_CODE ? undefined : code;
            }
            else if (groups?.uri !== undefined) {
                escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
            }
        }
        if (preString[i + 1] === '\n') {
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink('');
            }
            const closingCode = escapeCode ? getClosingCode(escapeCode) : undefined;
            if (escapeCode && closingCode) {
                returnValue += wrapAnsiCode(closingCode);
            }
        }
        else if (character === '\n') {
            if (escapeCode && getClosingCode(escapeCode)) {
                returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink(escapeUrl);
            }
        }
    }
    return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
    return String(string)
        .normalize()
        .split(CRLF_OR_LF)
        .map((line) => exec(line, columns, options))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/reporters/layout.js


/** Wraps to a width in columns of the screen, every line indented, the first one perhaps less. */
function wrapped(text, width, indent, firstIndent = indent) {
    // Below twenty columns nothing can be read anyway: let the terminal break the lines.
    const room = Math.max(width - (0,dist/* default */.A)(indent), 20);
    return text
        .split('\n')
        .flatMap(line => wrapAnsi(line, room, { hard: true, trim: true }).split('\n'))
        .map((line, index) => (line === '' ? '' : (index === 0 ? firstIndent : indent) + line));
}
/** Columns under their heads; the last one may be as wide as it likes, long cells before it are cut. */
function columns(rows, cellLimit) {
    const cut = rows.map(row => row.map(cell => cutToWidth(cell, cellLimit)));
    const widths = [];
    for (const row of cut)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,dist/* default */.A)(cell));
    return cut.map(row => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,dist/* default */.A)(cell)))
        .join('  ')
        .trimEnd());
}
function cutToWidth(text, width) {
    if ((0,dist/* default */.A)(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += (0,dist/* default */.A)(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return `${cut}…`;
}


/***/ }),

/***/ 61832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/model/source.js
var source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(47532);
// EXTERNAL MODULE: ./src/reporters/colour.js
var colour = __webpack_require__(94454);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/footer.js
var reporters_footer = __webpack_require__(74597);
// EXTERNAL MODULE: ./src/reporters/layout.js + 1 modules
var layout = __webpack_require__(1835);
// EXTERNAL MODULE: ../../node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(9923);
// EXTERNAL MODULE: ./src/process/version.js
var version = __webpack_require__(44775);
// EXTERNAL MODULE: ./src/reporters/fix-parts.js
var fix_parts = __webpack_require__(41392);
// EXTERNAL MODULE: ./src/reporters/graph-text.js
var graph_text = __webpack_require__(52254);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
;// CONCATENATED MODULE: ./src/reporters/terminal-finding.js







const messageLimit = 4000;
const relatedShown = 10;
const statementLines = 8;
const tableRows = 30;
/** A longer run of deleted lines is shown by its ends: which lines go is known from their numbers. */
const deletedLines = 6;
const titleLimit = 600;
/** One finding, from what happened to the way out. */
function findingLines({ finding, consequences }, style) {
    const { paint, width } = style;
    const title = (0,wording/* asTitle */.D5)((0,wording/* headline */.Pl)(finding.message));
    const rest = (0,wording/* afterHeadline */.V4)(finding.message);
    const sent = statement(finding, style);
    const places = relatedLines(finding, style);
    const sections = [
        [
            ...(0,layout/* wrapped */.ky)(`${paint.bold(`${paintSeverity(finding.severity, paint)}:`)} ${paint.bold((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(title, titleLimit)))}`, width, '  ', ''),
            `  ${place(finding, paint)}`,
            `  ${[ruleLink(finding.rule, style), ...(0,wording/* belongsTo */.g4)(finding).map(part => paint.dim((0,reporters_escape/* terminalLine */.tL)(part)))].join(paint.dim(' · '))}`,
            ...(rest === '' ? [] : (0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(rest, messageLimit)), width, '  ')),
        ],
        [...excerpt(finding, style), ...(sent.length === 0 ? places : [])],
        sent,
        sent.length === 0 ? [] : places,
        finding.graph === undefined
            ? []
            : [
                '  After the merge:',
                ...(0,graph_text/* graphText */.uk)(finding.graph).map(line => `    ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)(line, 300))}`),
            ],
        table(finding, style),
        [...fixesText(finding.fixes, style), ...folded(consequences, style)],
    ];
    return sections
        .filter(section => section.length > 0)
        .flatMap((section, index) => (index < 1 ? section : ['', ...section]));
}
function relatedLines({ related }, { paint, width, base }) {
    return related.slice(0, relatedShown).flatMap(one => {
        const at = one.commit === undefined || one.commit !== base ? '' : paint.dim(' in base');
        const text = `${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)(one.message, 500))} ${paint.cyan(placeText(one.path, one.range))}${at}`;
        return (0,layout/* wrapped */.ky)(text, width, '      ', '    ');
    });
}
function baseFindingLine({ finding, consequences }, paint) {
    const more = consequences.length > 0 ? paint.dim(` (and ${(0,wording/* plural */.LS)(consequences.length, 'consequence')})`) : '';
    return `${place(finding, paint)} ${(0,reporters_escape/* terminalLine */.tL)(finding.rule)}: ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* headline */.Pl)(finding.message), 240))}${more}`;
}
function placeText(path, { start }) {
    return `${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200))}:${start.line}:${start.column}`;
}
function place(finding, paint) {
    return paint.cyan(placeText(finding.path, finding.range));
}
function paintSeverity(severity, paint) {
    return { error: paint.red, warning: paint.yellow, note: paint.blue }[severity](severity);
}
/** The line itself with what is meant underlined; a range over several lines is underlined to the end of the first. */
function excerpt({ path, range }, { source, paint, width }) {
    const line = source(path)?.[range.start.line - 1];
    if (line === undefined || line.trim() === '')
        return [];
    const gutter = String(range.start.line);
    const before = (0,reporters_escape/* terminalText */.eR)(line.slice(0, range.start.column - 1));
    const end = range.end.line === range.start.line ? range.end.column : line.length + 1;
    const marked = (0,reporters_escape/* terminalText */.eR)(line.slice(range.start.column - 1, Math.max(end, range.start.column + 1) - 1));
    const room = width - gutter.length - 5;
    const carets = (0,layout/* cutToWidth */.G1)('^'.repeat(Math.max((0,dist/* default */.A)(marked), 1)), Math.max(room - (0,dist/* default */.A)(before), 1));
    return [
        `  ${paint.dim(`${gutter} │`)} ${(0,layout/* cutToWidth */.G1)((0,reporters_escape/* terminalText */.eR)(line), room)}`,
        ...((0,dist/* default */.A)(before) < room
            ? [
                `  ${paint.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat((0,dist/* default */.A)(before))}${paint.red(carets.replace('…', '^'))}`,
            ]
            : []),
    ];
}
/** Nothing where the recommended fix deletes it, and all is not asked for: the patch shows what it is about. */
function statement(finding, style) {
    const { statement } = finding;
    const { paint, width } = style;
    if (statement === undefined || (!style.verbose && isDeleted(finding, style)))
        return [];
    const lines = (0,reporters_escape/* terminalText */.eR)(statement.trim()).split('\n');
    const shown = lines
        .slice(0, statementLines)
        .map(line => `    ${paint.dim('│')} ${(0,layout/* cutToWidth */.G1)(line, width - 6)}`);
    if (lines.length > statementLines)
        shown.push(`    ${paint.dim(`│ … ${(0,wording/* plural */.LS)(lines.length - statementLines, 'more line')}`)}`);
    return ['  Statement', ...shown];
}
function isDeleted({ path, range, fixes: [first] }, { source }) {
    const changes = first ? (0,fix_parts/* fixParts */.s)(first, source).changes : [];
    return changes.some(change => change.path === path &&
        change.lines.some(({ sign, number }) => sign === '-' && number === range.start.line));
}
function table({ table }, { paint, width }) {
    if (table === undefined)
        return [];
    const limit = Math.max(Math.floor((width - 4) / Math.max(table.head.length, 1)) - 2, 8);
    const rows = [table.head, ...table.rows.slice(0, tableRows)].map(row => row.map(cell => (0,reporters_escape/* terminalLine */.tL)(cell)));
    const [head = '', ...body] = (0,layout/* columns */.YB)(rows, limit);
    const more = table.rows.length - tableRows;
    return [
        ...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(table.title, 200)), width, '  '),
        `    ${paint.bold(head)}`,
        ...body.map(line => `    ${line}`),
        ...(more > 0 ? [`    ${paint.dim(`and ${(0,wording/* plural */.LS)(more, 'more row')}`)}`] : []),
    ];
}
/** The first one whole, the others by what they are and when they are right. */
function fixesText(fixes, style) {
    const { paint, width, verbose } = style;
    const [first, ...others] = fixes;
    if (!first)
        return [];
    const label = `${(0,wording/* fixLabel */.wY)(first)}:`;
    const numbered = others.map((fix, index) => {
        const lead = index === 0 ? '  Or ' : '     ';
        const { patch, pasted } = fixBody(fix, style);
        const isHidden = !verbose && patch.length > 0;
        const title = `${paint.bold(`${index + 2}.`)} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(fix.title, 300))}. ${paint.dim((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(verbose ? fix.applies : (0,wording/* headline */.Pl)(fix.applies), 1000)))}`;
        const more = isHidden ? paint.dim(` (${(0,wording/* plural */.LS)(patch.length, 'line')}: --verbose)`) : '';
        const shown = isHidden ? [] : [...patch, ...pasted];
        return [...(0,layout/* wrapped */.ky)(`${title}${more}`, width, '        ', lead), ...shown.map(line => `    ${line}`)];
    });
    const { patch, pasted } = fixBody(first, style);
    return [
        ...(0,layout/* wrapped */.ky)(`${paint.green(label)} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(first.title, 300))}`, width, '    ', '  '),
        ...(0,layout/* wrapped */.ky)(paint.dim((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(first.applies, 1000))), width, '    '),
        ...patch,
        ...pasted,
        ...numbered.flat(),
    ];
}
/** The patch and the commands. Neither is ever cut: half of one does something else. */
function fixBody(fix, { paint, source, verbose }) {
    const { changes, creates, commands } = (0,fix_parts/* fixParts */.s)(fix, source);
    const patch = [
        ...(fix.sql ?? []).flatMap(one => (0,reporters_escape/* terminalText */.eR)(one)
            .split('\n')
            .map(line => `      ${line}`)),
        ...changes.flatMap(({ path, lines }) => [
            `    ${paint.cyan((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200)))}`,
            ...(verbose ? lines : abridged(lines)).map(({ sign, number, text }) => {
                const line = `    ${number === undefined ? '    ' : String(number).padStart(4)} ${sign} ${(0,reporters_escape/* terminalText */.eR)(text)}`;
                return sign === '-' ? paint.red(line) : sign === '+' ? paint.green(line) : line;
            }),
        ]),
        ...creates.flatMap(({ path, content }) => [
            `    ${paint.cyan((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200)))} ${paint.dim('(new file)')}`,
            ...(0,reporters_escape/* terminalText */.eR)(content)
                .trimEnd()
                .split('\n')
                .map(line => paint.green(`         + ${line}`)),
        ]),
    ];
    const pasted = commands.map(command => `    ${paint.bold('$')} ${(0,reporters_escape/* terminalText */.eR)(command).replaceAll('\n', '\n      ')}`);
    return { patch, pasted };
}
/** Lines that are only deleted need not all be read: the first two, the last, and the numbers of those between. */
function abridged(lines) {
    const runs = [];
    for (const line of lines) {
        const run = runs.at(-1);
        const before = run?.at(-1);
        if (run && line.sign === '-' && before?.sign === '-' && line.number === (before.number ?? 0) + 1)
            run.push(line);
        else
            runs.push([line]);
    }
    return runs.flatMap(run => {
        const [first, second, third] = run;
        const [beforeLast, last] = run.slice(-2);
        if (run.length <= deletedLines || !first || !second || !third || !beforeLast || !last)
            return run;
        const text = `… and all lines from ${third.number} to ${beforeLast.number}`;
        return [first, second, { sign: '-', text }, last];
    });
}
function folded(consequences, { paint, width, verbose }) {
    if (consequences.length === 0)
        return [];
    const shown = verbose ? consequences : [];
    const said = (0,wording/* plural */.LS)(consequences.length, 'more follows', 'more follow');
    const it = consequences.length === 1 ? 'it' : 'them';
    return [
        `  ${paint.dim(`${said} from this${shown.length === 0 ? ` (--verbose lists ${it})` : ':'}`)}`,
        ...shown.flatMap(finding => (0,layout/* wrapped */.ky)(paint.dim(`${placeText(finding.path, finding.range)} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* headline */.Pl)(finding.message), 240))}`), width, '      ', '    ')),
    ];
}
/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function ruleLink(rule, { paint, links }) {
    const text = paint.dim((0,reporters_escape/* terminalLine */.tL)(rule));
    return links && (0,version/* isRuleId */.KX)(rule) ? `\u{1b}]8;;${(0,version/* rulePage */.gd)(rule)}\u{1b}\\${text}\u{1b}]8;;\u{1b}\\` : text;
}

;// CONCATENATED MODULE: ./src/reporters/terminal.js








/** Base's own failures are reported, not recited. */
const baseShown = 5;
const noticesShown = 20;
/** The report as a person reads it at a prompt: the verdict first, and last what was looked at. */
function renderTerminal(report, options = {}) {
    const style = {
        paint: (0,colour.colours)(options.colour ?? false),
        width: Math.max(options.width ?? 100, 40),
        source: options.source ?? source/* noSource */.T,
        verbose: options.verbose ?? false,
        links: options.links ?? false,
        base: report.coverage.base.commit,
    };
    // Nothing was compared: why is all that there is to say.
    if ((0,wording/* isSetupError */.oR)(report))
        return (0,reporters_escape/* disarmCommands */.T7)(`${unknownLines(report, style, '').join('\n')}\n`);
    const { introduced, base } = (0,arrange/* arrange */.NL)(report.findings);
    // Where all there is was judged, what is wrong comes before what could not be proven.
    const late = (0,wording/* isAgainstNothing */.LZ)(report) && introduced.length > 0;
    const notices = noticeLines(report, style);
    const blocks = [
        [...verdictLines(report, style), ...(late ? [] : notices)],
        ...introduced.map(group => findingLines(group, style)),
        late ? notices : [],
        footerLines(report, style),
        baseLines(base, style),
        coverageLines(report, style, options.now ?? new Date()),
    ].filter(block => block.length > 0);
    return (0,reporters_escape/* disarmCommands */.T7)(`${blocks.map(block => block.join('\n')).join('\n\n')}\n`);
}
function verdictLines(report, style) {
    const { paint, width } = style;
    const badge = verdictBadge(report.verdict, paint);
    const lines = (0,layout/* wrapped */.ky)(`${badge} ${(0,wording/* verdictSentence */.BT)(report)}`, width, '  ', '');
    return [...lines, ...unknownLines(report, style, '  ')];
}
function unknownLines(report, { paint, width }, indent) {
    return report.unknowns.flatMap(unknown => (0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)(unknown), width, `${indent}  `, `${indent}${paint.yellow('?')} `));
}
function noticeLines(report, { paint, width }) {
    const lines = [];
    for (const notice of report.notices.slice(0, noticesShown))
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)(notice), width, '    ', `  ${paint.cyan('i')} `));
    const more = report.notices.length - noticesShown;
    if (more > 0)
        lines.push(`  ${paint.dim(`and ${(0,wording/* plural */.LS)(more, 'more notice')}`)}`);
    return lines;
}
function footerLines(report, { paint, source }) {
    const footer = (0,reporters_footer/* footerOf */.V)(report, source);
    if (!footer)
        return [];
    const line = (label, text) => `${paint.bold(label.padEnd(11))}${(0,reporters_escape/* terminalLine */.tL)(text)}`;
    // Never wrapped: they are there to be copied.
    return [
        ...(footer.fix === undefined ? [] : [line('Fix it:', footer.fix)]),
        line('Reproduce:', footer.reproduce),
        line('Accept it:', footer.accept),
        line('Explain:', `migration-gate explain ${footer.rule}`),
    ];
}
function verdictBadge(verdict, paint) {
    switch (verdict) {
        case 'pass':
            return paint.bold(paint.green('✔ pass:'));
        case 'fail':
            return paint.bold(paint.red('✖ fail:'));
        case 'unknown':
            return paint.bold(paint.yellow('? unknown:'));
        case 'not-checked':
            return paint.bold(paint.yellow('? not checked:'));
    }
}
function baseLines(base, { paint, width, verbose }) {
    if (base.length === 0)
        return [];
    const shown = verbose ? base : base.slice(0, baseShown);
    const lines = [
        ...(0,layout/* wrapped */.ky)(`${paint.bold('Already in base')}, so it does not fail this change: ${(0,wording/* plural */.LS)(base.length, 'finding')}`, width, '  ', ''),
        ...shown.flatMap(group => (0,layout/* wrapped */.ky)(baseFindingLine(group, paint), width, '    ', '  ')),
    ];
    if (shown.length < base.length)
        lines.push(`  ${paint.dim(`and ${base.length - shown.length} more`)}`);
    return lines;
}
/** What a history is, and what of it could not be seen; nothing where all was and nobody asks for more. */
function historyLines(history, width, verbose) {
    const { notVerified, notChecked, rows } = history;
    const withoutRows = rows?.notVerified ?? [];
    const isWhole = notVerified.length + notChecked.length + withoutRows.length === 0;
    if (!verbose && isWhole && history.reason === undefined)
        return [];
    const tail = notVerified.length > 0 ? `; ${(0,wording/* plural */.LS)(notVerified.length, 'step')} not proven` : '';
    const steps = verbose ? notVerified : notVerified.filter(step => step.introduced).slice(0, 5);
    const further = [
        ...(verbose ? notChecked : notChecked.slice(0, 5)).map(({ path, why }) => `${path}: not checked: ${why}`),
        ...steps.map(({ path, line, why }) => `${path}:${line}: ${why}`),
        ...(verbose ? withoutRows : withoutRows.slice(0, 3)),
    ];
    return [
        ...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(`${(0,wording/* historySentence */.yV)(history)}${tail}`), width, '    ', '  '),
        ...further.flatMap(text => (0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(text), width, '      ', '    ')),
    ];
}
function coverageLines(report, { paint, width, verbose }, now) {
    const lines = (0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)((0,wording/* coverageSentence */.Qc)(report, now)), width, '  ', '');
    for (const history of report.coverage.histories)
        lines.push(...historyLines(history, width, verbose));
    for (const { place, text } of verbose ? (0,wording/* lockSentences */.Ih)(report) : [])
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(`${place}: ${text}`), width, '    ', '  '));
    const sandbox = verbose ? (0,wording/* sandboxSentence */.Jq)(report) : undefined;
    if (sandbox !== undefined)
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(sandbox), width, '    ', '  '));
    return lines.map(line => paint.dim(line));
}


/***/ }),

/***/ 9923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ../../node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ../../node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ })

};
