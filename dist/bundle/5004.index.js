export const id = 5004;
export const ids = [5004,4579,7395];
export const modules = {

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 94119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   qO: () => (/* binding */ strength)
/* harmony export */ });
/** PostgreSQL's locks of a table, weakest first: https://www.postgresql.org/docs/current/explicit-locking.html */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
function strength(mode) {
    return lockModes.indexOf(mode);
}
/** At least one of reading and writing has to wait. */
function isBlocking(mode) {
    return strength(mode) >= strength('SHARE');
}
/** What waits for a lock, as the end of a sentence. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'blocks reads and writes';
    if (isBlocking(mode))
        return 'blocks writes';
    return mode === 'SHARE UPDATE EXCLUSIVE'
        ? 'blocks schema changes and VACUUM'
        : 'blocks no reads and no writes';
}


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

/***/ 47532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   ZF: () => (/* binding */ countIntroduced)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

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
    return report.findings.filter(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
}


/***/ }),

/***/ 4087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   E6: () => (/* binding */ inCharacters),
/* harmony export */   Hf: () => (/* binding */ inBytes)
/* harmony export */ });
const inCharacters = text => text.length;
const inBytes = text => Buffer.byteLength(text);
/**
 * As many of the texts as fit, in their order, each in the longest of its forms that fits. Forms are rendered only
 * when they are asked for: ten thousand findings cost no more than what is shown of them.
 */
function takeWithin(items, forms, budget, measure) {
    const taken = [];
    let room = budget;
    for (const item of items) {
        let fitting;
        for (const form of forms) {
            const text = form(item);
            if (measure(text) + 2 > room)
                continue;
            fitting = text;
            break;
        }
        if (fitting === undefined)
            break;
        taken.push(fitting);
        room -= measure(fitting) + 2;
    }
    return { taken, left: items.length - taken.length };
}


/***/ }),

/***/ 77853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lineChange),
/* harmony export */   d: () => (/* binding */ widened)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

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
    // The position after a file's last line feed counts as a line of its own, which holds nothing.
    const before = lines.slice(first - 1, last);
    if (last > lines.length)
        after.pop();
    return trim(first, before, after, lines);
}
function rewrite(sorted, lines, first, last) {
    let text = '';
    let at = { line: first, column: 1 };
    for (const { range, replacement } of sorted) {
        if ((0,_model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(range.start, at) || (0,_model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(range.end, range.start))
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ groupByPath),
/* harmony export */   s: () => (/* binding */ fixParts)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19136);
/* harmony import */ var _edited_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77853);


function fixParts(fix, source) {
    return {
        changes: [...groupByPath(fix.edits)].map(([path, edits]) => changeView(path, edits, source(path))),
        creates: fix.creates,
        // Some fixes spell their renames out as commands, too: once is enough for a reader.
        commands: [...new Set([...(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .renameCommands */ .N_)(fix.renames), ...fix.commands])],
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
    return clusters.map(cluster => (0,_edited_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineChange */ .F)(cluster, lines)).filter(change => change !== undefined);
}


/***/ }),

/***/ 74597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ footerOf)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19136);
/* harmony import */ var _text_ignore_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62002);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47532);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);




/** Nothing where the change introduced nothing. */
function footerOf(report, source) {
    const [first] = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .arrange */ .NL)(report.findings).introduced;
    if (!first)
        return undefined;
    const base = baseOption(report);
    const isAutomatic = report.findings.some(({ introduced, fixes }) => introduced && fixes.some(({ automatic }) => automatic));
    return {
        ...(isAutomatic && !(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isAgainstNothing */ .LZ)(report) ? { fix: `migration-gate fix${base}` } : {}),
        reproduce: `migration-gate check${base}${headOption(report)}`,
        accept: acceptLine(first.finding, source),
        rule: first.finding.rule,
    };
}
function baseOption(report) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isAgainstNothing */ .LZ)(report) ? ' --base none' : optionFor('--base', report.coverage.base);
}
function headOption({ coverage: { head } }) {
    return head.name === 'HEAD' || head.name === 'working tree' ? '' : optionFor('--head', head);
}
/** By its name where that can be typed anywhere, else by its commit. */
function optionFor(option, { name, commit }) {
    const revision = /^[\w./][\w./-]{0,199}$/.test(name) ? name : commit;
    return revision ? ` ${option} ${(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuote */ .ZL)(revision)}` : '';
}
/** A comment in the migration; what only base has is accepted in the baseline. */
function acceptLine({ path, rule }, source) {
    if (source.isOfBase?.(path))
        return 'migration-gate baseline';
    return (0,_text_ignore_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreComment */ .i)(path, rule) ?? 'migration-gate baseline';
}


/***/ }),

/***/ 52254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   p_: () => (/* binding */ graphEdgeLimit),
/* harmony export */   uk: () => (/* binding */ graphText)
/* harmony export */ });
/** About what a reader can still follow; GitHub's Mermaid refuses far larger ones. */
const graphEdgeLimit = 60;
/** How the sides of a graph are called, in text and in pictures. */
const sideNames = { base: 'in base', incoming: 'incoming', both: 'in both' };
/**
 * The branches drawn in text, the oldest migration first: for a terminal, for e-mail, for a screen reader, and wherever
 * Mermaid is not drawn. One migration a line; one that several others lead to is drawn once, and named again after that.
 * `flat`: a line of migrations stays in its column.
 */
function graphText(graph, limit = graphEdgeLimit, flat = false) {
    const edges = graph.edges.slice(0, limit);
    const names = new Map(graph.nodes.map(node => [node.id, `${node.label} (${sideNames[node.side]})`]));
    const children = new Map();
    for (const [from, to] of edges) {
        const list = children.get(from);
        if (list)
            list.push(to);
        else
            children.set(from, [to]);
    }
    const later = new Set(edges.map(([, to]) => to));
    const seen = new Set();
    const lines = [];
    const draw = (id, lead, branch, indent) => {
        const again = seen.has(id);
        seen.add(id);
        lines.push(`${lead}${branch}${names.get(id) ?? id}${again ? ', as above' : ''}`);
        if (again)
            return;
        const below = children.get(id) ?? [];
        const [only] = below;
        if (flat && below.length === 1 && only !== undefined) {
            draw(only, lead + indent, '', '');
            return;
        }
        for (const [index, child] of below.entries()) {
            const last = index === below.length - 1;
            draw(child, lead + indent, last ? '└── ' : '├── ', last ? '    ' : '│   ');
        }
    };
    const linked = new Set(edges.flat());
    const nodes = graph.nodes.map(({ id }) => id);
    for (const id of nodes.slice(0, limit * 2))
        if (!later.has(id) && (linked.has(id) || edges.length === graph.edges.length))
            draw(id, '', '', '');
    // Where each has one before it, they go round in a circle.
    for (const id of linked)
        if (!seen.has(id))
            draw(id, '', '', '');
    const left = graph.edges.length - limit;
    if (left > 0)
        lines.push(`and ${left} more`);
    return lines;
}


/***/ }),

/***/ 18141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ svgOf),
/* harmony export */   f: () => (/* binding */ branchPicture)
/* harmony export */ });
/* harmony import */ var _dagrejs_dagre__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82444);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _graph_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52254);
/* harmony import */ var _drawing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51366);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97350);





/** What a picture may hold; a history beyond that is looked at in text. */
const mostNodes = 1200;
const labelLimit = 48;
/** Pixels of a line, and around it. */
const [lineHeight, padding] = [28, 16];
/** The branches as a picture, oldest first, with a legend and the same as text. */
function branchPicture(graph, title) {
    const text = (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<details><summary>The same as text</summary><pre>${(0,_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .graphText */ .uk)(graph).join('\n')}</pre></details>`;
    if (graph.nodes.length > mostNodes)
        return text;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<figure>${svgOf(graph, title)}<figcaption class="legend">${legend(graph)}</figcaption></figure>${text}`;
}
function legend({ nodes }) {
    const sides = new Set(nodes.map(({ side }) => side));
    return ['both', 'base', 'incoming']
        .filter(side => sides.has(side))
        .map(side => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="${side}"></span> ${_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sideNames */ .WT[side]} &nbsp; `);
}
/** Those of the page, for a drawing without one. */
const ownColours = 'text{font:12px ui-monospace,monospace;fill:#1f2328}rect{stroke:#d1d9e0}.base rect{fill:#dfe6ee}.incoming rect{fill:#fde3c8}.both rect{fill:#f6f8fa}path{fill:none;stroke:#59636e}';
/** A drawing by itself: also what `migration-gate graph --format svg` prints, then with its own colours. */
function svgOf({ nodes, edges }, title, alone = false) {
    const graph = new _dagrejs_dagre__WEBPACK_IMPORTED_MODULE_0__/* .graphlib */ .GF.Graph();
    graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 28, marginx: 8, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    // Ids of ours: a stranger's may be anything.
    const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
    for (const { id, label } of nodes) {
        const width = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label, labelLimit).length * _drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .character */ .GG + padding;
        graph.setNode(ids.get(id) ?? '', { width, height: lineHeight });
    }
    for (const [from, to] of edges) {
        const [a, b] = [ids.get(from), ids.get(to)];
        if (a !== undefined && b !== undefined)
            graph.setEdge(a, b);
    }
    (0,_dagrejs_dagre__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp)(graph);
    const { width = 0, height = 0 } = graph.graph();
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" width="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(width)}" height="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(height)}" viewBox="0 0 ${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(width)} ${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(height)}"><title>${title}</title>${alone ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<style>${new _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .Markup */ .VK(ownColours)}</style>` : undefined}${graph
        .edges()
        .map((edge) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<path d="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(graph.edge(edge).points ?? [])}"/>`)}${nodes.map(({ id, label, side }) => {
        const { x, y, width: wide } = graph.node(ids.get(id) ?? '');
        const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label, labelLimit);
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<g class="node ${side}"><title>${label} (${_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sideNames */ .WT[side]})</title><rect x="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(x - wide / 2)}" y="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(y - lineHeight / 2)}" width="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(wide)}" height="${lineHeight}" rx="5"/><text x="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(x)}" y="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(y + 4)}" text-anchor="middle">${short}</text></g>`;
    })}</svg>`;
}


/***/ }),

/***/ 51366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ character),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/** What the drawings of a page share. */
/** Pixels of one character of their text. */
const character = 7.3;
function pathOf(points) {
    return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
function round(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 50423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   jU: () => (/* binding */ findingPart),
/* harmony export */   m3: () => (/* binding */ tablePart)
/* harmony export */ });
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44775);
/* harmony import */ var _fix_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41392);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _branch_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18141);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97350);





const around = 2;
const consequencesShown = 20;
/** One finding, from what happened to the way out. */
function findingPart({ finding, consequences }, context) {
    const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .afterHeadline */ .V4)(finding.message);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<article class="${finding.severity}" id="${idOf(finding)}">
<h3>${finding.severity}: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .asTitle */ .D5)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding.message)))}</h3>
<p class="soft"><code>${finding.path}:${finding.range.start.line}:${finding.range.start.column}</code> · ${ruleLink(finding.rule)} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsTo */ .g4)(finding).join(' · ')}</p>
${rest === '' ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(rest)}</p>`}
${codeFrame(finding, context.source)}
${finding.statement === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<details><summary>Statement</summary><pre>${finding.statement.trim()}</pre></details>`}
${relatedPart(finding, context.base)}
${finding.graph ? (0,_branch_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPicture */ .f)(finding.graph, 'The migrations after the merge') : undefined}
${finding.table ? tablePart(finding.table) : undefined}
${fixesPart(finding.fixes, context)}
${consequencesPart(consequences)}
</article>`;
}
function idOf({ fingerprint }) {
    return `finding-${fingerprint}`;
}
function ruleLink(rule) {
    return (0,_process_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isRuleId */ .KX)(rule) ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<a href="${(0,_process_version_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .gd)(rule)}">${rule}</a>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `${rule}`;
}
/** The line with its neighbours; what is meant is marked on it. */
function codeFrame({ path, range }, source) {
    const lines = source(path);
    const at = range.start.line - 1;
    const line = lines?.[at];
    if (!lines || line === undefined || line.trim() === '')
        return undefined;
    const from = Math.max(at - around, 0);
    const shown = lines.slice(from, at + around + 1);
    const width = String(from + shown.length).length;
    const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
    const rows = shown.map((text, index) => {
        const number = String(from + index + 1).padStart(width);
        if (from + index !== at)
            return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="soft">${number} │</span> ${text}\n`;
        const start = range.start.column - 1;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="soft">${number} │</span> ${text.slice(0, start)}<mark>${text.slice(start, Math.max(end, start + 1))}</mark>${text.slice(Math.max(end, start + 1))}\n`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<pre>${rows}</pre>`;
}
function relatedPart({ related }, base) {
    if (related.length === 0)
        return undefined;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<ul>${related.map(({ message, path, range, commit }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)} <code>${path}:${range.start.line}</code>${commit === undefined || commit !== base ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) ` <span class="soft">in base</span>`}</li>`)}</ul>`;
}
function tablePart({ title, head, rows }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<table><caption>${title}</caption><thead><tr>${head.map(cell => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(row => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<tr>${row.map(cell => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}
/** The first one is to begin with; the others are numbered and folded. */
function fixesPart([first, ...others], context) {
    if (!first)
        return undefined;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<section><h4>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .fixLabel */ .wY)(first)}: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.title)}</h4>${fixPart(first, context)}${others.map((one, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<details><summary>Or ${index + 2}. ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(one.title)}</summary>${fixPart(one, context)}</details>`)}</section>`;
}
function fixPart(fix, { source, commands }) {
    const { changes, creates, commands: lines } = (0,_fix_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .fixParts */ .s)(fix, source);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(fix.applies)}</p>${changes.map(change => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<pre aria-label="Patch of ${change.path}"><strong>${change.path}</strong>\n${change.lines.map(({ sign, number, text }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="${signs[sign]}">${String(number ?? '').padStart(4)} ${sign} ${text}</span>`)}</pre>`)}${creates.map(({ path, content }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<pre><strong>new file ${path}</strong>\n${content}</pre>`)}${fix.sql && fix.sql.length > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<pre>${fix.sql.join('\n')}</pre>` : undefined}${lines.length > 0 ? commands.show(lines.join('\n')) : undefined}`;
}
const signs = { '+': 'added', '-': 'removed', ' ': 'kept' };
function consequencesPart(consequences) {
    if (consequences.length === 0)
        return undefined;
    const shown = consequences.slice(0, consequencesShown);
    const more = consequences.length - shown.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<details><summary>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this</summary><ul>${shown.map(({ path, range, message }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<li><code>${path}:${range.start.line}</code> ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(message))}</li>`)}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<li>and ${more} more</li>` : undefined}</ul></details>`;
}


/***/ }),

/***/ 97350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** HTML that was put together here: all else in it is escaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Text as it stands in an element or in a quoted attribute; what can't be seen is made visible. */
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entityText */ .Pp)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
}
/** A template whose parts are text of anybody's, or Markup. */
function html(strings, ...parts) {
    let text = strings[0] ?? '';
    for (const [index, part] of parts.entries())
        text += written(part) + (strings[index + 1] ?? '');
    return new Markup(text);
}
function written(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'string' || typeof part === 'number')
        return escaped(String(part));
    return part.map(({ text }) => text).join('');
}
/** Running text: what stands in backticks is code, and lines stay lines. */
function prose(text) {
    return new Markup(escaped(text)
        .replace(/`([^`\n]+)`/g, '<code>$1</code>')
        .replaceAll('\n', '<br>'));
}


/***/ }),

/***/ 78841:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   T: () => (/* binding */ Commands)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97350);


const styles = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --panel: #f6f8fa;
  --error: #b42318; --warning: #8a5a00; --note: #0b5cad; --pass: #1a7f37; --added: #dafbe1; --removed: #ffebe9;
  --base: #dfe6ee; --incoming: #fde3c8; --both: #f6f8fa; --changed: #ddf0ff; --bar: #bc6c25; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d; --back: #0d1117;
  --panel: #161b22; --error: #ff7b72; --warning: #e3b341; --note: #79c0ff; --pass: #3fb950; --added: #12361f;
  --removed: #4a1f1f; --base: #2b3644; --incoming: #54371a; --both: #161b22; --changed: #122d47; --bar: #e0954a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 0; }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: 1rem 0; padding: 1rem; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
article.note { border-left-color: var(--note); }
.pass { color: var(--pass); } .fail, .wrong, .error > h3 { color: var(--error); }
.unknown, .not-checked, .inconclusive, .warning > h3 { color: var(--warning); } .note > h3 { color: var(--note); }
.soft { color: var(--soft); } code, pre { font: 0.85rem/1.45 ui-monospace, monospace; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem; overflow-x: auto; margin: 0.5rem 0; }
pre mark { background: var(--incoming); color: inherit; } pre .added { background: var(--added); display: block; }
pre .removed { background: var(--removed); display: block; } pre .kept { display: block; }
table { border-collapse: collapse; margin: 0.5rem 0; font-size: 0.9rem; } caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
.command { display: flex; gap: 0.5rem; align-items: start; } .command pre { flex: 1; }
button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.25rem 0.6rem; cursor: pointer; margin-top: 0.5rem; }
a { color: var(--note); } summary { cursor: pointer; }
svg { max-width: 100%; height: auto; } svg text { fill: var(--text); font: 12px ui-monospace, monospace; }
svg .node rect { stroke: var(--line); } svg .base rect { fill: var(--base); } svg .incoming rect { fill: var(--incoming); }
svg .both rect { fill: var(--both); } svg path { fill: none; stroke: var(--soft); }
.tracks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.track { border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem; } .track h4 { margin: 0 0 0.5rem; }
.track ol { list-style: none; margin: 0; padding: 0; } .track li { border: 1px solid var(--line); border-radius: 6px;
  padding: 0.2rem 0.6rem; margin-bottom: 1.1rem; position: relative; background: var(--both); font-size: 0.9rem;
  display: flex; gap: 0.5rem; justify-content: space-between; }
.track li:last-child { margin-bottom: 0; } .track li:not(:last-child)::after { content: "↓"; position: absolute; left: 1rem;
  top: 100%; line-height: 1.1rem; color: var(--soft); }
.track li.base { background: var(--base); } .track li.incoming { background: var(--incoming); }
.track li.fails { border: 2px solid var(--error); } .track li.not-run { border-style: dashed; }
.track li strong { white-space: nowrap; color: var(--text); } .track .fails strong, .track .fails a { color: var(--error); }
.times th[scope="row"] { font-weight: normal; } .times td:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums; }
.times .incoming { background: var(--incoming); border-radius: 3px; padding: 0 0.3rem; font-size: 0.8rem; }
.times { margin: 0; width: 100%; } .times thead th { white-space: nowrap; } .times td:last-child { width: 45%; vertical-align: middle; }
.bar { display: block; width: 100%; height: 0.75rem; } svg.bar .base { fill: var(--soft); } svg.bar .incoming { fill: var(--bar); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg.schema { max-width: none; } svg.schema .box { fill: var(--panel); stroke: var(--line); } svg.schema .head { font-weight: 600; } svg.schema text { white-space: pre; }
svg.schema g.added .box { stroke: var(--pass); } svg.schema g.removed .box { stroke: var(--error); }
svg.schema g.changed .box { stroke: var(--note); } svg.schema rect.added { fill: var(--added); }
svg.schema rect.removed { fill: var(--removed); } svg.schema rect.changed { fill: var(--changed); }
svg.schema path.added { stroke: var(--pass); } svg.schema path.removed { stroke: var(--error); stroke-dasharray: 5 3; }
figure { margin: 1rem 0; overflow-x: auto; }
.legend span { display: inline-block; width: 0.9rem; height: 0.9rem; border: 1px solid var(--line); vertical-align: -0.1rem; }
.legend .base { background: var(--base); } .legend .incoming { background: var(--incoming); } .legend .both { background: var(--both); }
@media print { svg.schema { max-width: 100%; } button { display: none; } body { max-width: none; } article, .track, figure, tr { break-inside: avoid; } }
`;
const script = `
'use strict';
for (const button of document.querySelectorAll('button[data-copies]')) button.addEventListener('click', async () => {
  const text = document.getElementById(button.dataset.copies).textContent;
  try { await navigator.clipboard.writeText(text); } catch {
    const area = document.createElement('textarea');
    area.value = text; document.body.append(area); area.select(); document.execCommand('copy'); area.remove();
  }
  button.textContent = 'Copied';
});
const all = [...document.querySelectorAll('details')];
const toggle = document.getElementById('unfold');
if (toggle) {
  toggle.hidden = all.length === 0;
  toggle.addEventListener('click', () => {
    const open = all.some(one => !one.open);
    for (const one of all) one.open = open;
    toggle.textContent = open ? 'Fold all' : 'Unfold all';
  });
}
`;
const digest = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
/** One file that needs nothing else: no network, no script but the one here, whatever its content says. */
function page(title, body) {
    const policy = `default-src 'none'; style-src ${digest(styles)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>\n${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK(styles)}</style>
</head>
<body>
${body}
<script>${new _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK(script)}</script>
</body>
</html>
`.text}`;
}
/** Numbers the commands of one page, so that each has a button that copies it. */
class Commands {
    #count = 0;
    /** A command to paste. */
    show(command) {
        const id = `command-${++this.#count}`;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<div class="command"><pre><code id="${id}">${command}</code></pre><button type="button" data-copies="${id}" aria-label="Copy the command">Copy</button></div>`;
    }
}


/***/ }),

/***/ 45004:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listPart: () => (/* binding */ listPart),
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/model/source.js
var model_source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(47532);
// EXTERNAL MODULE: ./src/reporters/budget.js
var budget = __webpack_require__(4087);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/footer.js
var reporters_footer = __webpack_require__(74597);
// EXTERNAL MODULE: ./src/reporters/schema-lines.js
var schema_lines = __webpack_require__(24367);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
// EXTERNAL MODULE: ./src/reporters/html/finding-part.js
var finding_part = __webpack_require__(50423);
// EXTERNAL MODULE: ./src/reporters/html/markup.js
var markup = __webpack_require__(97350);
// EXTERNAL MODULE: ./src/reporters/html/page.js
var page = __webpack_require__(78841);
;// CONCATENATED MODULE: ./src/reporters/html/replay-part.js



const mostCourses = 10;
/** Of all tracks of a page, each with its share. */
const mostSteps = 120;
const fewestSteps = 6;
const mostTables = 8;
const nameLimit = 60;
const titleLimit = 200;
const trackNames = { fresh: 'New database', upgrade: 'Database that has all of base' };
const tracks = ['fresh', 'upgrade'];
/** Each with its word, so that it needs no colour. */
const outcomeNames = {
    ran: '✓ ran',
    fails: '✗ fails',
    'not proven': '? not proven',
    'not run': '– not run',
};
/** Both ways to a database, side by side. `place`: where the page speaks of what fails in a file. */
function tracksSection({ coverage }, place) {
    const courses = (coverage.replays ?? []).filter(course => tracks.some(track => course[track]?.length));
    if (courses.length === 0)
        return undefined;
    const left = courses.length - mostCourses;
    const shown = courses.slice(0, mostCourses);
    const steps = Math.max(fewestSteps, Math.floor(mostSteps / 2 / shown.length));
    return (0,markup/* html */.qy) `<section id="replay"><h2>The replay</h2>${shown.map(course => (0,markup/* html */.qy) `${courses.length > 1 ? (0,markup/* html */.qy) `<h3>${nameOf(course)}</h3>` : undefined}<div class="tracks">${tracks.flatMap(track => {
        const all = course[track];
        return all ? trackPart(trackNames[track], all, { steps, place }) : [];
    })}</div>`)}${left > 0 ? (0,markup/* html */.qy) `<p class="soft">${(0,wording/* plural */.LS)(left, 'more replay')} in the JSON report</p>` : undefined}</section>`;
}
/** What fails stands there in any case. */
function trackPart(title, all, { steps, place }) {
    const shown = all
        .filter((step, index) => index < steps || step.outcome === 'fails')
        .slice(0, steps + fewestSteps);
    const count = (some) => some.reduce((sum, step) => sum + step.count, 0);
    const left = count(all) - count(shown);
    const begins = commonDirectory(shown.map(({ path }) => path));
    return (0,markup/* html */.qy) `<div class="track"><h4>${title}</h4><ol>${shown.map(step => stepPart(step, begins, place))}${left > 0 ? (0,markup/* html */.qy) `<li>${(0,wording/* plural */.LS)(left, 'more migration')}</li>` : undefined}</ol></div>`;
}
function nameOf({ framework, histories }) {
    const [first = '', ...others] = histories;
    return `${framework} ${(0,reporters_escape/* clip */.$Q)(first, nameLimit)}${others.length > 0 ? ` and ${(0,wording/* grouped */.zD)(others.length)} more` : ''}`;
}
function stepPart({ path, last, count, side, outcome }, begins, place) {
    const name = (0,reporters_escape/* clip */.$Q)(path.slice(begins), nameLimit);
    const what = count > 1
        ? `${(0,wording/* plural */.LS)(count, 'migration')} ${side === 'base' ? 'of base' : 'of this change'}`
        : `${name}${side === 'base' ? ' of base' : ''}`;
    const anchor = outcome === 'fails' ? place(path) : undefined;
    const said = outcomeNames[outcome];
    return (0,markup/* html */.qy) `<li class="${side} ${outcome.replace(' ', '-')}" title="${(0,reporters_escape/* clip */.$Q)(last === undefined ? path : `${path} … ${last}`, titleLimit)}">${what} <strong>${anchor === undefined ? said : (0,markup/* html */.qy) `<a href="#${anchor}">${said}</a>`}</strong></li>`;
}
/** How many characters of all paths are the same directories. */
function commonDirectory(paths) {
    const [first = '', ...others] = paths;
    let end = first.lastIndexOf('/') + 1;
    for (const path of others)
        while (end > 0 && !path.startsWith(first.slice(0, end)))
            end = first.lastIndexOf('/', end - 2) + 1;
    return end;
}
/** The slowest migrations of each way, each with a bar beside the slowest of all. */
function timesSection({ times = [] }) {
    const shown = onceEach(times.filter(({ slowest }) => slowest.length > 0)).slice(0, mostTables);
    if (shown.length === 0)
        return undefined;
    const named = new Set(shown.map(nameOf)).size > 1;
    const most = Math.max(...shown.flatMap(({ slowest }) => slowest.map(({ seconds }) => seconds)));
    return (0,markup/* html */.qy) `<section id="times"><h2>Where the time went</h2><p class="soft">What the scratch database took for each migration. It has few rows: a real one may take longer.</p><div class="tracks">${shown.map(one => timesPart(one, named, most))}</div></section>`;
}
/** Where both ways are one and the same, one run has measured both. */
function onceEach(times) {
    const byContent = new Map();
    for (const { track, ...rest } of times) {
        const key = JSON.stringify(rest);
        byContent.set(key, {
            ...rest,
            title: byContent.has(key) ? 'Both ways, which are the same' : trackNames[track],
        });
    }
    return [...byContent.values()];
}
function timesPart(times, named, most) {
    const { title, seconds, migrations, slowest } = times;
    const begins = commonDirectory(slowest.map(({ path }) => path));
    const which = slowest.length < migrations ? `, the slowest ${slowest.length}` : '';
    return (0,markup/* html */.qy) `<table class="times"><caption>${named ? `${nameOf(times)}: ` : ''}${title}: ${(0,wording/* plural */.LS)(migrations, 'migration')} in ${secondsText(seconds)}${which}</caption><thead><tr><th scope="col">Migration</th><th scope="col">Seconds</th><th scope="col"><span class="unseen">As a bar</span></th></tr></thead><tbody>${slowest.map(one => (0,markup/* html */.qy) `<tr><th scope="row" title="${(0,reporters_escape/* clip */.$Q)(one.path, titleLimit)}">${(0,reporters_escape/* clip */.$Q)(one.path.slice(begins), nameLimit)}${one.side === 'incoming' ? (0,markup/* html */.qy) ` <span class="incoming">incoming</span>` : undefined}</th><td>${one.seconds.toFixed(3)}</td><td>${barOf(one.seconds, most, one.side)}</td></tr>`)}</tbody></table>`;
}
function secondsText(seconds) {
    return `${seconds.toFixed(seconds < 10 ? 3 : 1)} s`;
}
/** A drawing: styles of elements are forbidden in the page. */
function barOf(seconds, most, side) {
    const share = most > 0 ? Math.max(1, Math.round((100 * seconds) / most)) : 1;
    return (0,markup/* html */.qy) `<svg class="bar" width="200" height="12" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="${side}" width="${share}" height="6"/></svg>`;
}

// EXTERNAL MODULE: ../../node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(82444);
// EXTERNAL MODULE: ./src/reporters/html/drawing.js
var drawing = __webpack_require__(51366);
;// CONCATENATED MODULE: ./src/reporters/html/schema-picture.js





/** More boxes, or more arrows, are no picture any more; the lines below it name the others. */
const schema_picture_mostTables = 16;
const mostColumns = 12;
const mostArrows = 40;
const labelLimit = 44;
/** Pixels. */
const [lineHeight, padding] = [20, 10];
/** Signs that a reader without colours sees. */
const changeSigns = { added: '+', removed: '−', changed: '~' };
/** The tables that a change touches, with their columns and the foreign keys among them; undefined where it
 * touches none. `share`: how many pictures there are in all. */
function schemaPicture(objects, share = 1) {
    const tables = objects.filter(({ kind }) => kind === 'table');
    if (tables.length === 0)
        return undefined;
    const most = Math.ceil(schema_picture_mostTables / share);
    const shown = tables.slice(0, most);
    const boxes = new Map(shown.map(table => [table.name, boxOf(table)]));
    const arrows = arrowsOf(shown);
    for (const { to } of arrows)
        if (!boxes.has(to) && boxes.size < 2 * most)
            boxes.set(to, { name: to, rows: [] });
    const left = tables.length - shown.length;
    return (0,markup/* html */.qy) `<figure>${svgOf([...boxes.values()], arrows)}<figcaption class="soft">+ added, − removed, ~ changed; an arrow leads from a foreign key to its table${left > 0 ? `; ${(0,wording/* plural */.LS)(left, 'more table')} not drawn` : ''}</figcaption></figure>`;
}
/** What is different stands there in any case; of the other columns as many as there is room for. */
function boxOf({ name, change, parts }) {
    const columns = parts.filter(({ kind }) => kind === 'column');
    const different = columns.filter(one => one.change !== undefined);
    const kept = new Set(different.slice(0, mostColumns));
    for (const one of columns)
        if (kept.size < mostColumns)
            kept.add(one);
    const left = columns.length - kept.size;
    return {
        name,
        change,
        rows: [
            ...columns.filter(one => kept.has(one)).map(rowOf),
            ...(left > 0 ? [{ sign: ' ', text: `… ${(0,wording/* plural */.LS)(left, 'more column')}` }] : []),
        ],
    };
}
function rowOf({ name, change, before, after }) {
    const text = (0,reporters_escape/* clip */.$Q)(`${name} ${after ?? before ?? ''}`.trim(), labelLimit);
    return { sign: change ? changeSigns[change] : ' ', text, ...(change ? { change } : {}) };
}
/** One for each pair of tables; what is different says more than what is as it was. */
function arrowsOf(tables) {
    const arrows = new Map();
    for (const { name, parts } of tables)
        for (const { references, change } of parts) {
            if (references === undefined || references === name)
                continue;
            const key = JSON.stringify([name, references]);
            arrows.set(key, { from: name, to: references, change: change ?? arrows.get(key)?.change });
        }
    // Those that are different first; to lay out hundreds takes minutes.
    const all = [...arrows.values()];
    return [...all.filter(one => one.change), ...all.filter(one => !one.change)].slice(0, mostArrows);
}
function svgOf(boxes, arrows) {
    const graph = new dagre_esm/* graphlib */.GF.Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 56, marginx: 8, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    // Ids of ours: a stranger's may be anything.
    const ids = new Map(boxes.map(({ name }, index) => [name, `t${index}`]));
    for (const box of boxes)
        graph.setNode(ids.get(box.name) ?? '', sizeOf(box));
    const drawn = arrows.filter(({ from, to }) => ids.has(from) && ids.has(to));
    for (const { from, to } of drawn)
        graph.setEdge(ids.get(from) ?? '', ids.get(to) ?? '');
    (0,dagre_esm/* layout */.Zp)(graph);
    const { width = 0, height = 0 } = graph.graph();
    const title = `The ${(0,wording/* plural */.LS)(boxes.length, 'table')} that this change touches`;
    return (0,markup/* html */.qy) `<svg xmlns="http://www.w3.org/2000/svg" class="schema" role="img" aria-label="${title}" width="${(0,drawing/* round */.LI)(width)}" height="${(0,drawing/* round */.LI)(height)}" viewBox="0 0 ${(0,drawing/* round */.LI)(width)} ${(0,drawing/* round */.LI)(height)}"><title>${title}</title>${drawn.map(({ from, to, change }) => arrowOf(graph.edge(ids.get(from) ?? '', ids.get(to) ?? '').points ?? [], change))}${boxes.map(box => boxPart(box, graph.node(ids.get(box.name) ?? '')))}</svg>`;
}
function headOf({ name, change }) {
    return `${change ? `${changeSigns[change]} ` : ''}${(0,reporters_escape/* clip */.$Q)(name, labelLimit)}`;
}
function sizeOf(box) {
    const longest = Math.max(headOf(box).length, ...box.rows.map(({ text }) => text.length + 2));
    return { width: longest * drawing/* character */.GG + 2 * padding, height: (box.rows.length + 1) * lineHeight + 4 };
}
function boxPart(box, at) {
    const [left, top] = [at.x - at.width / 2, at.y - at.height / 2];
    const line = (text, index, kind) => (0,markup/* html */.qy) `<text class="${kind}" x="${(0,drawing/* round */.LI)(left + padding)}" y="${(0,drawing/* round */.LI)(top + index * lineHeight + 15)}">${text}</text>`;
    return (0,markup/* html */.qy) `<g class="table ${box.change ?? 'kept'}"><title>${box.name} (${box.change ?? 'as it was'})</title><rect class="box" x="${(0,drawing/* round */.LI)(left)}" y="${(0,drawing/* round */.LI)(top)}" width="${(0,drawing/* round */.LI)(at.width)}" height="${at.height}" rx="5"/>${box.rows.map(({ change }, index) => change === undefined
        ? (0,markup/* html */.qy) ``
        : (0,markup/* html */.qy) `<rect class="${change}" x="${(0,drawing/* round */.LI)(left + 1)}" y="${(0,drawing/* round */.LI)(top + (index + 1) * lineHeight + 1)}" width="${(0,drawing/* round */.LI)(at.width - 2)}" height="${lineHeight}"/>`)}${line(headOf(box), 0, 'head')}${box.rows.map(({ sign, text }, index) => line(`${sign} ${text}`, index + 1, 'row'))}</g>`;
}
/** With its point: what markers refer to by an id would be there twice in a page of two pictures. */
function arrowOf(points, change) {
    const [before, end] = points.slice(-2);
    if (!before || !end)
        return (0,markup/* html */.qy) ``;
    const angle = Math.atan2(end.y - before.y, end.x - before.x);
    const wing = (turn) => ({
        x: end.x - 9 * Math.cos(angle + turn),
        y: end.y - 9 * Math.sin(angle + turn),
    });
    return (0,markup/* html */.qy) `<path class="${change ?? 'kept'}" d="${(0,drawing/* pathOf */.XM)(points)}"/><path class="${change ?? 'kept'}" d="${(0,drawing/* pathOf */.XM)([wing(0.4), end, wing(-0.4)])}"/>`;
}

;// CONCATENATED MODULE: ./src/reporters/html/report.js












/** A page of findings, not a book: what is left out is in the JSON report. */
const findingsShown = 150;
/** Bytes of a page; its beginning, its tracks and its contents have the reserve. */
const [pageBudget, reserve] = [395_000, 90_000];
/** The report as one page that needs nothing else. */
function renderHtml(report, source = model_source/* noSource */.T, now = new Date()) {
    const commands = new page/* Commands */.T();
    const { introduced, base } = (0,arrange/* arrange */.NL)(report.findings);
    const title = `Migration Gate: ${(0,wording/* verdictName */.B2)(report.verdict)}`;
    const after = (0,markup/* html */.qy) `${nextSteps(report, source, commands)}
${schemaSection(report)}
${basePart(base)}
${locksPart(report)}
${timesSection(report)}
${coveragePart(report)}`;
    const { taken } = (0,budget/* takeWithin */.Dh)(introduced.slice(0, findingsShown), [group => (0,finding_part/* findingPart */.jU)(group, { source, commands, base: report.coverage.base.commit }).text], pageBudget - reserve - (0,budget/* inBytes */.Hf)(after.text), budget/* inBytes */.Hf);
    const shown = introduced.slice(0, taken.length);
    const left = introduced.length - shown.length;
    return (0,page/* page */.M)(title, (0,markup/* html */.qy) `<header><h1><span class="${report.verdict}">${(0,wording/* verdictName */.B2)(report.verdict)}</span>: ${(0,wording/* verdictSentence */.BT)(report)}</h1>
<p class="soft">${(0,wording/* coverageSentence */.Qc)(report, now)}</p>
<button type="button" id="unfold" hidden>Unfold all</button></header>
<main>
${listPart('Not determined', report.unknowns)}
${listPart('Notes', report.notices)}
${tracksSection(report, path => placeOf(shown, path))}
${contents(shown)}
${taken.map(text => new markup/* Markup */.VK(text))}
${left > 0 ? (0,markup/* html */.qy) `<p>${(0,wording/* plural */.LS)(left, 'more finding')} ${left === 1 ? 'stands' : 'stand'} in the JSON report.</p>` : undefined}
${after}
</main>`);
}
/** Where the page speaks of the first error in a file. */
function placeOf(groups, path) {
    const group = groups.find(({ finding }) => finding.path === path && finding.severity === 'error');
    return group && (0,finding_part/* idOf */.TH)(group.finding);
}
function listPart(title, sentences) {
    if (sentences.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<section><h2>${title}</h2><ul>${sentences.map(one => (0,markup/* html */.qy) `<li>${(0,markup/* prose */.CS)(one)}</li>`)}</ul></section>`;
}
function contents(groups) {
    if (groups.length < 2)
        return undefined;
    return (0,markup/* html */.qy) `<nav aria-label="Findings"><h2>Findings</h2><ol>${groups.map(({ finding }) => (0,markup/* html */.qy) `<li>${finding.severity}: <a href="#${(0,finding_part/* idOf */.TH)(finding)}">${(0,markup/* prose */.CS)((0,wording/* headline */.Pl)(finding.message))}</a></li>`)}</ol></nav>`;
}
function nextSteps(report, source, commands) {
    const footer = (0,reporters_footer/* footerOf */.V)(report, source);
    if (!footer)
        return undefined;
    const steps = [
        ...(footer.fix === undefined ? [] : [{ what: 'Fix it', command: footer.fix }]),
        { what: 'Reproduce', command: footer.reproduce },
        { what: 'Accept it', command: footer.accept },
    ];
    return (0,markup/* html */.qy) `<section><h2>What to do</h2>${steps.map(({ what, command }) => (0,markup/* html */.qy) `<p>${what}:</p>${commands.show(command)}`)}</section>`;
}
function basePart(groups) {
    if (groups.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<section><h2>Already in base</h2><details><summary>${(0,wording/* plural */.LS)(groups.length, 'finding')} that ${groups.length === 1 ? 'does' : 'do'} not fail this change</summary><ul>${groups
        .slice(0, findingsShown)
        .map(({ finding }) => (0,markup/* html */.qy) `<li><code>${finding.path}:${finding.range.start.line}</code> ${finding.rule}: ${(0,markup/* prose */.CS)((0,wording/* headline */.Pl)(finding.message))}</li>`)}</ul></details></section>`;
}
function locksPart(report) {
    const locks = (0,wording/* lockSentences */.Ih)(report);
    if (locks.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<section><h2>Locks</h2><details><summary>${(0,wording/* plural */.LS)(locks.length, 'statement')}</summary><ul>${locks
        .slice(0, findingsShown)
        .map(({ place, text }) => (0,markup/* html */.qy) `<li><code>${place}</code> ${text}</li>`)}</ul></details></section>`;
}
function coveragePart(report) {
    const { histories } = report.coverage;
    if (histories.length === 0)
        return undefined;
    const sandbox = (0,wording/* sandboxSentence */.Jq)(report);
    return (0,markup/* html */.qy) `<section><h2>What was looked at</h2><ul>${histories.map(historyPart)}</ul>${sandbox === undefined ? undefined : (0,markup/* html */.qy) `<p class="soft">${sandbox}</p>`}</section>`;
}
function historyPart(history) {
    const open = [
        ...history.notChecked.map(({ path, why }) => ({ what: 'not checked', place: path, why })),
        ...history.notVerified.map(({ path, line, why }) => ({
            what: 'not proven',
            place: `${path}:${line}`,
            why,
        })),
        ...(history.rows?.notVerified ?? []).map(why => ({ what: 'not proven with rows', place: '', why })),
        ...(history.downs ?? []).flatMap(({ path, checked, why = '' }) => checked ? [] : [{ what: 'down side not tried', place: path, why }]),
    ];
    return (0,markup/* html */.qy) `<li>${(0,wording/* historySentence */.yV)(history)}${open.length === 0
        ? undefined
        : (0,markup/* html */.qy) `<details><summary>${(0,wording/* plural */.LS)(open.length, 'step')} not proven</summary><ul>${open
            .slice(0, findingsShown)
            .map(({ what, place, why }) => (0,markup/* html */.qy) `<li>${what}: ${place === '' ? undefined : (0,markup/* html */.qy) `<code>${place}</code> `}${(0,markup/* prose */.CS)(why)}</li>`)}</ul></details>`}</li>`;
}
const mostChanges = 4;
const mostLines = 200;
const mostLinesOfObject = 40;
const lineLimit = 160;
/** Shown at once; longer ones are folded. */
const linesShownAtOnce = 40;
/** What the change makes of the schema: a picture of the tables, and all of it as a patch. */
function schemaSection({ coverage }) {
    const changes = (coverage.replays ?? []).flatMap(({ schema }) => schema ?? []);
    if (changes.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<section id="schema"><h2>The schema after this change</h2>${changes.slice(0, mostChanges).map(change => schemaPart(change, Math.min(changes.length, mostChanges)))}${changes.length > mostChanges ? (0,markup/* html */.qy) `<p class="soft">Those of ${(0,wording/* plural */.LS)(changes.length - mostChanges, 'more history', 'more histories')} stand in the JSON report.</p>` : undefined}</section>`;
}
function schemaPart(change, share) {
    const all = change.objects.flatMap(object => (0,schema_lines/* schemaLines */.VS)(object, mostLinesOfObject));
    const lines = all.slice(0, mostLines / share);
    const more = all.length - lines.length;
    const rows = (0,markup/* html */.qy) `<pre aria-label="What is different in the schema">${lines.map(schemaLine)}</pre>`;
    const without = (0,schema_lines/* withoutSentence */.Ei)(change);
    return (0,markup/* html */.qy) `<p>${(0,schema_lines/* schemaCounts */.MO)(change.objects)}</p>${schemaPicture(change.objects, share)}${all.length <= linesShownAtOnce ? rows : (0,markup/* html */.qy) `<details><summary>All of it</summary>${rows}</details>`}${more + change.more > 0 ? (0,markup/* html */.qy) `<p class="soft">More is different than stands here; the JSON report has more of it.</p>` : undefined}${without === undefined ? undefined : (0,markup/* html */.qy) `<p class="soft">${(0,markup/* prose */.CS)(without)}</p>`}`;
}
function schemaLine({ sign, text }) {
    return (0,markup/* html */.qy) `<span class="${classOfSign[sign]}">${sign} ${(0,reporters_escape/* clipEnd */.Oq)(text, lineLimit)}</span>`;
}
const classOfSign = { '+': 'added', '-': 'removed', ' ': 'kept' };


/***/ }),

/***/ 24367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ schemaHead),
/* harmony export */   Ei: () => (/* binding */ withoutSentence),
/* harmony export */   MO: () => (/* binding */ schemaCounts),
/* harmony export */   VS: () => (/* binding */ schemaLines)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87395);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8368);


/** An object with what is different of it, as at most so many lines of a patch. */
function schemaLines(object, limit) {
    const lines = [
        ...linesOf(object.change, `${object.kind} ${object.name}`, object),
        ...object.parts.flatMap(part => part.change === undefined ? [] : linesOf(part.change, partName(part), part).map(indented)),
    ];
    const more = lines.length - limit;
    return more <= 1
        ? lines
        : [...lines.slice(0, limit), { sign: ' ', text: `  and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more line')}` }];
}
/** Its head alone, where there is no room for all. */
function schemaHead({ kind, name, change }) {
    return { sign: change === 'changed' ? ' ' : signs[change], text: `${kind} ${name}` };
}
const signs = { added: '+', removed: '-' };
/** What PostgreSQL writes of these names them already. */
const namedInside = new Set(['index', 'trigger', 'rule']);
function partName({ kind, name, before, after }) {
    return namedInside.has(kind) && (before ?? after) !== undefined ? '' : `${kind} ${name}`;
}
function indented({ sign, text }) {
    return { sign, text: `  ${text}` };
}
function linesOf(change, name, { before = '', after = '' }) {
    const text = (definition) => [name, definition].filter(part => part !== '').join(' ');
    if (change === 'added')
        return [{ sign: '+', text: text(after) }];
    if (change === 'removed')
        return [{ sign: '-', text: text(before) }];
    if (before === after)
        return [{ sign: ' ', text: name }];
    return [
        { sign: '-', text: text(before) },
        { sign: '+', text: text(after) },
    ];
}
/** "2 objects added, 1 changed". */
function schemaCounts(objects) {
    const counts = ['added', 'changed', 'removed'].flatMap(change => {
        const count = objects.filter(one => one.change === change).length;
        return count > 0 ? [{ change, count }] : [];
    });
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(counts.map(({ change, count }, index) => index === 0 ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'object')} ${change}` : `${count} ${change}`));
}
const namedWithout = 5;
/** What the picture of the schema is not of. */
function withoutSentence({ without }) {
    if (without.length === 0)
        return undefined;
    const more = without.length - namedWithout;
    const named = [...without.slice(0, namedWithout), ...(more > 0 ? [`${more} more`] : [])];
    return `Without what did not run to its end: ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(named)}.`;
}


/***/ }),

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   D5: () => (/* binding */ asTitle),
/* harmony export */   Ih: () => (/* binding */ lockSentences),
/* harmony export */   Jq: () => (/* binding */ sandboxSentence),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LZ: () => (/* binding */ isAgainstNothing),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   V4: () => (/* binding */ afterHeadline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   oR: () => (/* binding */ isSetupError),
/* harmony export */   wY: () => (/* binding */ fixLabel),
/* harmony export */   yV: () => (/* binding */ historySentence),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87395);
/* harmony import */ var _model_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94119);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);




/** A count with its thousands apart, as English writes it: 1,234. Not by `Intl`, whose start alone takes some 10 ms. */
function grouped(count) {
    const digits = String(count);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}
/** The sentences that every report shares, as plain text; each reporter escapes them for its place. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** "2 errors and 1 warning". */
function countsText({ errors, warnings, notes }) {
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notes > 0 ? plural(notes, 'note') : '',
    ].filter(part => part !== '');
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts);
}
/** As people read it. */
function verdictName(verdict) {
    return verdict === 'not-checked' ? 'not checked' : verdict;
}
/** The verdict as one sentence, without its name. */
function verdictSentence(report) {
    const counts = countsText((0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .countIntroduced */ .ZF)(report));
    switch (report.verdict) {
        case 'fail':
            return isAgainstNothing(report) ? counts : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the result is inconclusive'
                : `not everything could be determined; so far ${counts}`;
        case 'not-checked': {
            const count = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).length;
            const found = counts === '' ? '' : `; ${counts}`;
            return `nothing of ${plural(count, 'incoming migration')} was run${found}`;
        }
        case 'pass':
            if (counts !== '')
                return `no errors; ${counts}`;
            // Nothing is added by anybody where there is no base.
            if (isAgainstNothing(report))
                return incomingOf(report) === 0
                    ? 'there is no migration to check'
                    : `${plural(incomingOf(report), 'migration')}, ${nothingFound(report)}`;
            return incomingOf(report) === 0
                ? nothingAdded(report)
                : `${plural(incomingOf(report), 'incoming migration')}, ${nothingFound(report)}`;
    }
}
function nothingAdded({ coverage: { notRead = [] } }) {
    return notRead.length === 0
        ? 'no migration is added, changed or removed'
        : `nothing of a known history changes; ${plural(notRead.length, 'file')} that ${notRead.length === 1 ? 'looks like a migration was' : 'look like migrations were'} not read`;
}
/** Which layers lay between the SQL of the change and the machine: "Sandbox: database, process (WebAssembly: …)". */
function sandboxSentence({ coverage }) {
    const layers = coverage.sandbox;
    if (!layers || layers.length === 0)
        return undefined;
    const held = layers.filter(layer => layer.held).map(({ layer }) => layer);
    const open = layers
        .filter(layer => !layer.held)
        .map(({ layer, why }) => `${layer} (${why ?? 'unknown why'})`);
    return `Sandbox: the layers ${held.join(', ')} held${open.length > 0 ? `; not on this machine: ${open.join(', ')}` : ''}`;
}
/** What was not replayed, or not proven, may still fail. */
function nothingFound({ coverage }) {
    const touched = coverage.histories.filter(({ incoming }) => incoming > 0);
    const unread = touched.filter(({ replay }) => replay === 'not replayed').length;
    const open = coverage.histories.flatMap(({ notVerified }) => notVerified.filter(step => step.introduced)).length;
    const parts = [
        unread === 0
            ? ''
            : unread === touched.length
                ? 'not replayed'
                : `${unread} of ${touched.length} histories not replayed`,
        open === 0 ? '' : `${plural(open, 'step')} not proven`,
    ].filter(part => part !== '');
    return parts.length === 0 ? 'nothing found' : `nothing found; ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts)}`;
}
/** The run ended before there was anything to compare, and asked for nothing more: no base, no repository, bad options. */
function isSetupError({ coverage: { base, head, histories }, findings, notices, unknowns, }) {
    const nothing = base.name === '' && head.name === '' && histories.length === 0;
    return nothing && unknowns.length > 0 && findings.length === 0 && notices.length === 0;
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
        : `Looked at ${plural(migrations, 'migration')} of ${plural(coverage.histories.length, 'history', 'histories')}, ${grouped(incomingOf(report))} incoming`;
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
    return `compared with ${grouped(others.compared)} of ${plural(others.open, 'other open pull request')}`;
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
    return `replayed on ${coverage.engine}${notReplayed > 0 ? `, ${grouped(notReplayed)} not replayed` : ''}`;
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
    const runner = history.runner === undefined ? '' : ` (${history.runner})`;
    const rows = history.rows?.tables.length
        ? `, with rows in ${plural(history.rows.tables.length, 'table')}`
        : '';
    return `${history.framework} ${history.history}${runner}: ${plural(history.migrations, 'migration')}, ${grouped(history.incoming)} incoming, ${replay}${rows}${reason}`;
}
/** What keeps others from a table, one line a statement: "db/2.sql:3 blocks writes of public.orders (SHARE)". */
function lockSentences({ coverage }) {
    const all = coverage.histories.flatMap(({ locks = [] }) => locks.flatMap(({ path, line, locks: taken, rewritten, scanned, heldUntil }) => {
        const blocking = taken.filter(({ kind, mode }) => kind !== 'index' && (0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlocking */ .Us)(mode));
        if (blocking.length === 0)
            return [];
        const what = blocking.map(({ relation, mode }) => `${(0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocked */ .Z5)(mode)} of ${relation} (${mode})`);
        const more = [
            rewritten.length > 0 ? `writes ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(rewritten)} again` : '',
            scanned.length > 0 ? `reads all of ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(scanned)}` : '',
            heldUntil.length > 0 ? `held during ${plural(heldUntil.length, 'later line')}` : '',
        ].filter(part => part !== '');
        return { place: `${path}:${line}`, text: [(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(what), ...more].join('; ') };
    }));
    // An operation may send several statements that do the same.
    return [...new Map(all.map(one => [`${one.place} ${one.text}`, one])).values()];
}
const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' };
/** The history that a finding is about, and who brought it in. */
function belongsTo({ framework, history, broughtBy }) {
    return [
        [framework, history].filter(part => part !== '').join(' '),
        broughtBy === undefined ? '' : `brought in by ${broughtByText(broughtBy)}`,
    ].filter(part => part !== '');
}
/** What the first fix of a finding is. */
function fixLabel({ conditional }) {
    return conditional ? 'Possible' : 'Recommended';
}
/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }) {
    const short = commit.slice(0, 7);
    return pullRequest === undefined ? short : `#${pullRequest} (${short})`;
}
/** What follows the first sentence of a message. */
function afterHeadline(message) {
    return message.slice(headline(message).length).trim();
}
/** A sentence as a title: without its full stop. */
function asTitle(sentence) {
    return sentence.endsWith('.') && !sentence.endsWith('..') ? sentence.slice(0, -1) : sentence;
}
/** The first sentence of a message: what happened, for a row of a table. */
function headline(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
}


/***/ }),

/***/ 62002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ignoresIn),
/* harmony export */   i: () => (/* binding */ ignoreComment)
/* harmony export */ });
/** In the comments of SQL, of Python, Ruby and YAML, of JavaScript, Java and the like, and of XML. */
const comment = /^[ \t]*(?:--|#|\/\/|<!--)[ \t]*migration-gate:[ \t]*ignore[ \t]+([A-Za-z][\w-]*)(.*)$/gm;
/** A comment that accepts what a rule finds in a file; undefined where files of its kind have no comments. */
function ignoreComment(path, rule) {
    const text = `migration-gate: ignore ${rule}: REASON`;
    const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case 'json':
        case 'sum':
            return undefined;
        case 'xml':
            return `<!-- ${text} -->`;
        case 'sql':
            return `-- ${text}`;
        default:
            return /^(?:[cm]?[jt]sx?|cs|go|gradle|java|kts?|php|rs|scala)$/.test(ending ?? '')
                ? `// ${text}`
                : `# ${text}`;
    }
}
/** Reads a file's ignore comments. One without a reason does not count: `unexplained` names its line. */
function ignoresIn(text) {
    const ignores = [];
    const unexplained = [];
    let [line, counted] = [1, 0];
    for (const found of text.matchAll(comment)) {
        const [, rule = '', rest = ''] = found;
        for (; counted < found.index; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        const said = rest.trim();
        const reason = (said.endsWith('-->') ? said.slice(0, -'-->'.length) : said).replace(/^:/, '').trim();
        if (reason === '')
            unexplained.push({ rule, line });
        else
            ignores.push({ rule, reason, line });
    }
    return { ignores, unexplained };
}


/***/ })

};
