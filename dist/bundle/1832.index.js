export const id = 1832;
export const ids = [1832,4454];
export const modules = {

/***/ 96596:
/***/ ((module) => {

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

/***/ 47532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   ZF: () => (/* binding */ countIntroduced)
/* harmony export */ });
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56052);

const rank = { error: 0, warning: 1, note: 2 };
/** Folds consequences under their cause and sorts by what matters. */
function arrange(findings) {
    const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const groups = new Map();
    for (const finding of findings) {
        const root = rootOf(finding, byFingerprint);
        const group = groups.get(root) ?? { finding: root, consequences: [] };
        groups.set(root, group);
        if (finding !== root)
            group.consequences.push(finding);
    }
    const sorted = [...groups.values()].sort((a, b) => worst(a) - worst(b) || a.finding.framework.localeCompare(b.finding.framework, 'en'));
    return {
        introduced: sorted.filter(group => group.finding.introduced),
        base: sorted.filter(group => !group.finding.introduced),
    };
}
/** A consequence is never hidden under a cause that the change is not answerable for: it would then fail unseen. */
function rootOf(finding, byFingerprint) {
    const seen = new Set([finding]);
    let root = finding;
    while (root.causedBy !== undefined) {
        const cause = byFingerprint.get(root.causedBy);
        if (!cause || seen.has(cause) || cause.introduced !== finding.introduced)
            return root;
        seen.add(cause);
        root = cause;
    }
    return root;
}
function worst(group) {
    return Math.min(rank[group.finding.severity], ...group.consequences.map(finding => rank[finding.severity]));
}
/** How many findings the change introduced, consequences left out as the reports fold them. */
function countIntroduced(report) {
    const { introduced } = arrange(report.findings);
    const of = (severity) => introduced.filter(({ finding }) => finding.severity === severity).length;
    return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}
function failing(report) {
    return report.findings.filter(_findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
}


/***/ }),

/***/ 94454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   colours: () => (/* binding */ colours),
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


/***/ }),

/***/ 77853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lineChange),
/* harmony export */   d: () => (/* binding */ widened)
/* harmony export */ });
/**
 * What edits of one file do to whole lines, trimmed to the lines that change. At least one line of the file is always
 * part of it: a suggestion must stand on a line. `undefined` where the edits don't fit the lines.
 */
function lineChange(edits, lines) {
    const sorted = [...edits].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
    const [firstEdit, lastEdit] = [sorted[0], sorted.at(-1)];
    if (!firstEdit || !lastEdit)
        return undefined;
    const first = firstEdit.range.start.line;
    const last = lastEdit.range.end.line;
    const after = rewrite(sorted, lines, first, last);
    if (after === undefined)
        return undefined;
    // The position behind a file's last line feed counts as a line of its own, which holds nothing.
    const before = lines.slice(first - 1, last);
    if (last > lines.length)
        after.pop();
    return trim(first, before, after, lines);
}
function rewrite(sorted, lines, first, last) {
    let text = '';
    let at = { line: first, column: 1 };
    for (const { range, replacement } of sorted) {
        if (isBefore(range.start, at) || isBefore(range.end, range.start))
            return undefined;
        const between = textBetween(lines, at, range.start);
        if (between === undefined)
            return undefined;
        text += between + replacement;
        at = range.end;
    }
    const rest = textBetween(lines, at, { line: last, column: (lines[last - 1] ?? '').length + 1 });
    return rest === undefined ? undefined : (text + rest).split(/\r\n|\n/);
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
function textBetween(lines, from, to) {
    if (from.line < 1 || to.line > lines.length + 1)
        return undefined;
    const line = (number) => lines[number - 1] ?? '';
    if (from.column > line(from.line).length + 1 || to.column > line(to.line).length + 1)
        return undefined;
    if (from.line === to.line)
        return line(from.line).slice(from.column - 1, to.column - 1);
    const middle = lines.slice(from.line, to.line - 1);
    return [line(from.line).slice(from.column - 1), ...middle, line(to.line).slice(0, to.column - 1)].join('\n');
}
function trim(first, before, after, lines) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    const change = {
        first: first + head,
        last: first + before.length - tail - 1,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
    return change.before.length > 0 ? change : standOnALine(change, lines);
}
/** The same change over more lines, which stay as they are. */
function widened(change, lines, first, last) {
    const above = lines.slice(first - 1, change.first - 1);
    const below = lines.slice(change.last, last);
    return {
        first: Math.min(first, change.first),
        last: Math.max(last, change.last),
        before: [...above, ...change.before, ...below],
        after: [...above, ...change.after, ...below],
    };
}
/** A pure insertion borrows the line above it, or the one below at the top of a file. */
function standOnALine(change, lines) {
    if (change.after.length === 0)
        return undefined;
    const above = lines[change.first - 2];
    if (above !== undefined)
        return {
            first: change.first - 1,
            last: change.first - 1,
            before: [above],
            after: [above, ...change.after],
        };
    const below = lines[change.first - 1];
    if (below === undefined)
        return undefined;
    return { first: change.first, last: change.first, before: [below], after: [...change.after, below] };
}


/***/ }),

/***/ 41392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ groupByPath),
/* harmony export */   s: () => (/* binding */ fixParts)
/* harmony export */ });
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40947);
/* harmony import */ var _edited_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77853);


function fixParts(fix, source) {
    return {
        changes: [...groupByPath(fix.edits)].map(([path, edits]) => changeView(path, edits, source(path))),
        creates: fix.creates,
        // Some fixes spell their renames out as commands, too: once is enough for a reader.
        commands: [...new Set([...fix.renames.map(({ from, to }) => (0,_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .renameCommand */ .im)(from, to)), ...fix.commands])],
    };
}
function groupByPath(edits) {
    const groups = new Map();
    for (const edit of edits) {
        const group = groups.get(edit.path);
        if (group)
            group.push(edit);
        else
            groups.set(edit.path, [edit]);
    }
    return groups;
}
function changeView(path, edits, lines) {
    const changes = lines === undefined ? [] : separateChanges(edits, lines);
    if (changes.length === 0) {
        return {
            path,
            lines: edits.flatMap(({ range, replacement }) => replacement
                .split('\n')
                .map((text, index) => ({ sign: '+', number: range.start.line + index, text }))),
        };
    }
    return {
        path,
        lines: changes.flatMap(diffLines),
    };
}
/** A line that an insertion only borrowed is shown as what it is: context. */
function diffLines({ first, before, after }) {
    const kept = before.findIndex((text, index) => text !== after[index]);
    const head = kept < 0 ? Math.min(before.length, after.length) : kept;
    const tail = head === 0 && before.length === 1 && before[0] === after.at(-1) ? 1 : 0;
    return [
        ...before.slice(0, head).map((text, index) => ({ sign: ' ', number: first + index, text })),
        ...before
            .slice(head, before.length - tail)
            .map((text, index) => ({ sign: '-', number: first + head + index, text })),
        ...after.slice(head, after.length - tail).map(text => ({ sign: '+', text })),
        ...before.slice(before.length - tail).map(text => ({ sign: ' ', number: first, text })),
    ];
}
/** Edits far apart are shown apart: nobody wants to read the forty lines between them. */
function separateChanges(edits, lines) {
    const sorted = [...edits].sort((a, b) => a.range.start.line - b.range.start.line);
    const clusters = [];
    for (const edit of sorted) {
        const cluster = clusters.at(-1);
        if (cluster && edit.range.start.line <= Math.max(...cluster.map(({ range }) => range.end.line)))
            cluster.push(edit);
        else
            clusters.push([edit]);
    }
    return clusters.map(cluster => (0,_edited_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineChange */ .F)(cluster, lines)).filter(change => change !== undefined);
}


/***/ }),

/***/ 52254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ graphEdgeLimit),
/* harmony export */   u: () => (/* binding */ graphText)
/* harmony export */ });
/** About what a reader can still follow; GitHub's Mermaid refuses far larger ones. */
const graphEdgeLimit = 60;
const sides = { base: 'in base', incoming: 'incoming', both: 'in both' };
/** The picture in words: for e-mail, for a screen reader, and wherever Mermaid is not drawn. One line an edge. */
function graphText(graph) {
    const names = new Map(graph.nodes.map(node => [node.id, `${node.label} (${sides[node.side]})`]));
    const children = new Map();
    for (const [from, to] of graph.edges.slice(0, graphEdgeLimit)) {
        const list = children.get(from);
        if (list)
            list.push(to);
        else
            children.set(from, [to]);
    }
    const linked = new Set(graph.edges.slice(0, graphEdgeLimit).flat());
    const lines = [...children].map(([from, to]) => `${names.get(from) ?? from} → ${to.map(id => names.get(id) ?? id).join(', ')}`);
    for (const node of graph.nodes.slice(0, graphEdgeLimit))
        if (!linked.has(node.id))
            lines.push(names.get(node.id) ?? node.id);
    const left = graph.edges.length - graphEdgeLimit;
    if (left > 0)
        lines.push(`and ${left} more`);
    return lines;
}


/***/ }),

/***/ 99412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13160);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95354);


/** Wraps to a width in columns of the screen, every line indented, the first one perhaps less. */
function wrapped(text, width, indent, firstIndent = indent) {
    // Below twenty columns nothing can be read anyway: let the terminal break the lines.
    const room = Math.max(width - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(indent), 20);
    return text
        .split('\n')
        .flatMap(line => (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line, room, { hard: true, trim: true }).split('\n'))
        .map((line, index) => (line === '' ? '' : (index === 0 ? firstIndent : indent) + line));
}
/** Columns under their heads; the last one may be as wide as it likes, long cells before it are cut. */
function columns(rows, cellLimit) {
    const cut = rows.map(row => row.map(cell => cutToWidth(cell, cellLimit)));
    const widths = [];
    for (const row of cut)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell));
    return cut.map(row => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell)))
        .join('  ')
        .trimEnd());
}
function cutToWidth(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return `${cut}…`;
}


/***/ }),

/***/ 67847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noSource)
/* harmony export */ });
const noSource = () => undefined;


/***/ }),

/***/ 61832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(47532);
// EXTERNAL MODULE: ./src/reporters/colour.js
var colour = __webpack_require__(94454);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/layout.js
var layout = __webpack_require__(99412);
// EXTERNAL MODULE: ./src/reporters/source.js
var source = __webpack_require__(67847);
// EXTERNAL MODULE: ../../node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(13160);
// EXTERNAL MODULE: ./src/reporters/fix-parts.js
var fix_parts = __webpack_require__(41392);
// EXTERNAL MODULE: ./src/reporters/graph-text.js
var graph_text = __webpack_require__(52254);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
;// CONCATENATED MODULE: ./src/reporters/terminal-finding.js






const messageLimit = 4000;
const relatedShown = 10;
const statementLines = 12;
const tableRows = 30;
const fixLines = 40;
const consequencesShown = 3;
/** One finding, from what happened to the way out. */
function findingLines({ finding, consequences }, style) {
    const { paint, width } = style;
    const sections = [
        [
            `${paint.bold(paintSeverity(finding.severity, paint))} ${paint.bold((0,reporters_escape/* terminalLine */.tL)(finding.rule))}  ${place(finding, paint)}`,
            paint.dim(`  ${(0,reporters_escape/* terminalLine */.tL)([finding.framework, finding.history].filter(part => part !== '').join(' · '))}${finding.sqlstate === undefined ? '' : `  SQLSTATE ${(0,reporters_escape/* terminalLine */.tL)(finding.sqlstate)}`}${finding.broughtBy === undefined ? '' : `  brought in by ${(0,wording/* broughtByText */.yu)(finding.broughtBy)}`}`),
            ...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(finding.message, messageLimit)), width, '  '),
        ],
        excerpt(finding, style),
        statement(finding, style),
        finding.related
            .slice(0, relatedShown)
            .flatMap(related => (0,layout/* wrapped */.ky)(`${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)(related.message, 500))} ${paint.cyan(placeText(related.path, related.range))}${related.commit === undefined ? '' : paint.dim(` at ${(0,reporters_escape/* terminalLine */.tL)(related.commit.slice(0, 7))}`)}`, width, '      ', '    ')),
        finding.graph === undefined
            ? []
            : (0,graph_text/* graphText */.u)(finding.graph).map(line => `    ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)(line, 300))}`),
        table(finding, style),
        ...finding.fixes.map(fix => fixText(fix, style)),
        folded(consequences, style),
    ];
    return sections
        .filter(section => section.length > 0)
        .flatMap((section, index) => (index < 1 ? section : ['', ...section]));
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
    const carets = (0,layout/* cutToWidth */.G1)('^'.repeat(Math.max((0,string_width/* default */.A)(marked), 1)), Math.max(room - (0,string_width/* default */.A)(before), 1));
    return [
        `  ${paint.dim(`${gutter} │`)} ${(0,layout/* cutToWidth */.G1)((0,reporters_escape/* terminalText */.eR)(line), room)}`,
        ...((0,string_width/* default */.A)(before) < room
            ? [
                `  ${paint.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat((0,string_width/* default */.A)(before))}${paint.red(carets.replace('…', '^'))}`,
            ]
            : []),
    ];
}
function statement({ statement }, { paint, width }) {
    if (statement === undefined)
        return [];
    const lines = (0,reporters_escape/* terminalText */.eR)(statement.trim()).split('\n');
    const shown = lines
        .slice(0, statementLines)
        .map(line => `    ${paint.dim('│')} ${(0,layout/* cutToWidth */.G1)(line, width - 6)}`);
    if (lines.length > statementLines)
        shown.push(`    ${paint.dim(`│ … ${(0,wording/* plural */.LS)(lines.length - statementLines, 'more line')}`)}`);
    return ['  Statement', ...shown];
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
function fixText(fix, { paint, width, source }) {
    const { changes, creates, commands } = (0,fix_parts/* fixParts */.s)(fix, source);
    const body = [
        ...changes.flatMap(({ path, lines }) => [
            `    ${paint.cyan((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200)))}`,
            ...lines.map(({ sign, number, text }) => {
                const line = `    ${number === undefined ? '    ' : String(number).padStart(4)} ${sign} ${(0,layout/* cutToWidth */.G1)((0,reporters_escape/* terminalText */.eR)(text), width - 11)}`;
                return sign === '-' ? paint.red(line) : sign === '+' ? paint.green(line) : line;
            }),
        ]),
        ...creates.flatMap(({ path, content }) => [
            `    ${paint.cyan((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200)))} ${paint.dim('(new file)')}`,
            ...(0,reporters_escape/* terminalText */.eR)(content)
                .trimEnd()
                .split('\n')
                .map(line => paint.green(`         + ${(0,layout/* cutToWidth */.G1)(line, width - 11)}`)),
        ]),
        // Never wrapped or cut: they are there to be copied.
        ...commands.map(command => `    ${paint.bold('$')} ${(0,reporters_escape/* terminalText */.eR)(command).replaceAll('\n', '\n      ')}`),
    ];
    const cut = body.length > fixLines;
    return [
        ...(0,layout/* wrapped */.ky)(`${paint.green('Fix:')} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(fix.title, 300))}`, width, '       ', '  '),
        ...(0,layout/* wrapped */.ky)(paint.dim((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(fix.applies, 1000))), width, '    '),
        ...(cut ? body.slice(0, fixLines) : body),
        ...(cut
            ? [`    ${paint.dim(`… ${(0,wording/* plural */.LS)(body.length - fixLines, 'more line')}: see --format json`)}`]
            : []),
    ];
}
function folded(consequences, { paint, width, verbose }) {
    if (consequences.length === 0)
        return [];
    const shown = consequences.slice(0, verbose ? consequences.length : consequencesShown);
    const rest = consequences.length - shown.length;
    return [
        `  ${paint.dim(`${(0,wording/* plural */.LS)(consequences.length, 'more follows', 'more follow')} from this:`)}`,
        ...shown.flatMap(finding => (0,layout/* wrapped */.ky)(paint.dim(`${placeText(finding.path, finding.range)} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* headline */.Pl)(finding.message), 240))}`), width, '      ', '    ')),
        ...(rest > 0 ? [`    ${paint.dim(`and ${rest} more`)}`] : []),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/terminal.js







/** Base's own failures are told, not recited. */
const baseShown = 5;
const noticesShown = 20;
/** The report as a person reads it at a prompt: the verdict first, and last what was looked at. */
function renderTerminal(report, options = {}) {
    const style = {
        paint: (0,colour.colours)(options.colour ?? false),
        width: Math.max(options.width ?? 100, 40),
        source: options.source ?? source/* noSource */.T,
        verbose: options.verbose ?? false,
    };
    const { introduced, base } = (0,arrange/* arrange */.NL)(report.findings);
    // Where all there is was judged, what is wrong comes before what could not be proven.
    const late = (0,wording/* isAgainstNothing */.LZ)(report) && introduced.length > 0;
    const notices = noticeLines(report, style);
    const blocks = [
        [...verdictLines(report, style), ...(late ? [] : notices)],
        ...introduced.map(group => findingLines(group, style)),
        late ? notices : [],
        baseLines(base, style),
        coverageLines(report, style, options.now ?? new Date()),
    ].filter(block => block.length > 0);
    return (0,reporters_escape/* disarmCommands */.T7)(`${blocks.map(block => block.join('\n')).join('\n\n')}\n`);
}
function verdictLines(report, { paint, width }) {
    const badge = verdictBadge(report.verdict, paint);
    const lines = (0,layout/* wrapped */.ky)(`${badge} ${(0,wording/* verdictSentence */.BT)(report)}`, width, '  ', '');
    for (const unknown of report.unknowns)
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)(unknown), width, '    ', `  ${paint.yellow('?')} `));
    return lines;
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
function verdictBadge(verdict, paint) {
    switch (verdict) {
        case 'pass':
            return paint.bold(paint.green('✔ pass:'));
        case 'fail':
            return paint.bold(paint.red('✖ fail:'));
        case 'unknown':
            return paint.bold(paint.yellow('? unknown:'));
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
function coverageLines(report, { paint, width, verbose }, now) {
    const lines = (0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)((0,wording/* coverageSentence */.Qc)(report, now)), width, '  ', '');
    for (const history of report.coverage.histories) {
        const unproven = history.unproven.length;
        const worthSaying = verbose || history.reason !== undefined || unproven > 0;
        if (!worthSaying)
            continue;
        const tail = unproven > 0 ? `; ${(0,wording/* plural */.LS)(unproven, 'step')} not proven` : '';
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(`${(0,wording/* historySentence */.yV)(history)}${tail}`), width, '    ', '  '));
        for (const step of verbose
            ? history.unproven
            : history.unproven.filter(step => step.introduced).slice(0, 5))
            lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(`${step.path}:${step.line}: ${step.why}`), width, '      ', '    '));
    }
    return lines.map(line => paint.dim(line));
}


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LZ: () => (/* binding */ isAgainstNothing),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yV: () => (/* binding */ historySentence),
/* harmony export */   yu: () => (/* binding */ broughtByText)
/* harmony export */ });
/* unused harmony exports incomingOf, ageText */
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47532);

/** The sentences that every report shares, as plain text; each reporter escapes them for its place. */
function plural(count, one, many = `${one}s`) {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
/** "2 errors and 1 warning". */
function countsText({ errors, warnings, notes }) {
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notes > 0 ? plural(notes, 'note') : '',
    ].filter(part => part !== '');
    return joined(parts);
}
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The verdict as one sentence, without its name. */
function verdictSentence(report) {
    const counts = countsText((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .countIntroduced */ .ZF)(report));
    switch (report.verdict) {
        case 'fail':
            return isAgainstNothing(report) ? `${counts} in all there is` : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the gate could not tell'
                : `the gate could not tell everything; so far ${counts}`;
        case 'pass':
            if (counts !== '')
                return `no errors; ${counts}`;
            // Nothing is added by anybody where there is no base.
            if (isAgainstNothing(report))
                return incomingOf(report) === 0
                    ? 'there is no migration to judge'
                    : `${plural(incomingOf(report), 'migration')}, nothing stands in the way`;
            return incomingOf(report) === 0
                ? 'no migration is added, changed or removed'
                : `${plural(incomingOf(report), 'incoming migration')}, nothing stands in the way`;
    }
}
/** `--base none`: all there is was judged, and no change. */
function isAgainstNothing({ coverage: { base } }) {
    return base.name === 'nothing' && base.commit === null;
}
function incomingOf(report) {
    return report.coverage.histories.reduce((sum, history) => sum + history.incoming, 0);
}
/** What was looked at, in one line. */
function coverageSentence(report, now = new Date()) {
    const { coverage } = report;
    const migrations = coverage.histories.reduce((sum, history) => sum + history.migrations, 0);
    const looked = coverage.histories.length === 0
        ? 'Looked at no history'
        : `Looked at ${plural(migrations, 'migration')} of ${plural(coverage.histories.length, 'history', 'histories')}, ${incomingOf(report).toLocaleString('en')} incoming`;
    return [
        looked,
        replaySentence(report),
        othersSentence(report),
        comparedSentence(report, now),
        `${report.seconds.toFixed(1)} s`,
    ]
        .filter(part => part !== '')
        .join(' · ');
}
function comparedSentence({ coverage: { base, head } }, now) {
    // Nothing could be compared: the reason stands above.
    if (base.name === '' && head.name === '')
        return '';
    const age = base.date === null ? '' : `, ${ageText(base.date, now)} old`;
    const heard = base.fetched === null || base.fetched === undefined ? '' : `, fetched ${ageText(base.fetched, now)} ago`;
    return `base ${nameAndCommit(base)}${age}${heard} · head ${nameAndCommit(head)}`;
}
function othersSentence({ coverage: { openPullRequests: others } }) {
    if (others === undefined || (others.open === 0 && others.reason === undefined))
        return '';
    if (others.reason !== undefined && others.compared === 0)
        return 'other open pull requests not looked at';
    if (others.open === 0)
        return '';
    return `compared with ${others.compared.toLocaleString('en')} of ${plural(others.open, 'other open pull request')}`;
}
function nameAndCommit({ name, commit }) {
    if (commit === null)
        return name;
    const short = commit.slice(0, 7);
    return name === '' || commit.startsWith(name) ? short : `${name} (${short})`;
}
function replaySentence({ coverage }) {
    if (coverage.engine === null)
        return coverage.histories.length === 0 ? '' : 'not replayed';
    const notReplayed = coverage.histories.filter(history => history.replay === 'not replayed').length;
    return `replayed on ${coverage.engine}${notReplayed > 0 ? `, ${notReplayed.toLocaleString('en')} not replayed` : ''}`;
}
/** "3 days"; what can't be read as a date is shown as it came. */
function ageText(date, now) {
    const then = Date.parse(date);
    if (Number.isNaN(then))
        return date;
    const minutes = Math.floor((now.getTime() - then) / 60_000);
    if (minutes < 2)
        return 'a minute';
    if (minutes < 120)
        return `${minutes} minutes`;
    if (minutes < 48 * 60)
        return `${Math.floor(minutes / 60)} hours`;
    return `${Math.floor(minutes / 60 / 24)} days`;
}
/** One line a history, for those who unfold the coverage. */
function historySentence(history) {
    const replay = history.replay === 'not replayed' ? 'not replayed' : `replayed ${replayNames[history.replay]}`;
    const reason = history.reason === undefined ? '' : ` (${history.reason})`;
    return `${history.framework} ${history.history}: ${plural(history.migrations, 'migration')}, ${history.incoming.toLocaleString('en')} incoming, ${replay}${reason}`;
}
const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' };
/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }) {
    const short = commit.slice(0, 7);
    return pullRequest === undefined ? short : `#${pullRequest} (${short})`;
}
/** The first sentence of a message: what happened, for a row of a table. */
function headline(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
}


/***/ })

};
