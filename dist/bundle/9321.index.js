export const id = 9321;
export const ids = [9321];
export const modules = {

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

/***/ 76345:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ relatedPlace),
/* harmony export */   dH: () => (/* binding */ noLinks),
/* harmony export */   eQ: () => (/* binding */ linkContext),
/* harmony export */   ps: () => (/* binding */ findingPlace)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28154);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);


/** For reports that are read away from GitHub: places without links. */
const noLinks = {
    serverUrl: '',
    repository: '',
    headSha: undefined,
    baseSha: undefined,
    source: _model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .noSource */ .T,
};
function linkContext(report, links) {
    return { ...links, baseSha: report.coverage.base.commit ?? undefined };
}
const pathLimit = 160;
const urlLimit = 1500;
function findingPlace(finding, links) {
    return place(finding.path, finding.range, commitOf(finding.path, finding.introduced, links), links);
}
function relatedPlace({ path, range, commit }, links) {
    return place(path, range, commit ?? commitOf(path, true, links), links);
}
/** What the change removed, and what only base has, can only be looked at in base. */
function commitOf(path, introduced, { source, headSha, baseSha }) {
    const isOfChange = source.isOfBase
        ? !source.isOfBase(path)
        : source === _model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .noSource */ .T || source(path) !== undefined;
    return introduced && isOfChange ? headSha : (baseSha ?? headSha);
}
/** A place as Markdown, with a link to its line at its commit where there is one. */
function place(path, { start }, commit, links) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, pathLimit)}:${start.line}`);
    const url = commit === undefined ? undefined : blobUrl(links, commit, path, start.line);
    return url === undefined ? text : `[${text}](${url})`;
}
function blobUrl({ serverUrl, repository }, commit, path, line) {
    // Half of a surrogate pair has no place in a URL.
    if (serverUrl === '' || repository === '' || /\p{Cs}/u.test(path))
        return undefined;
    const encoded = path.split('/').map(encodeSegment).join('/');
    // `plain=1`: a rendered file (Markdown) has no lines to jump to.
    const url = `${serverUrl}/${repository}/blob/${commit}/${encoded}${/\.(md|markdown|rst)$/i.test(path) ? '?plain=1' : ''}#L${line}`;
    return url.length > urlLimit ? undefined : url;
}
/** Parentheses and the like would end a link in Markdown. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 19321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ documentVerdict),
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47532);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4087);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74597);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76345);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40743);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6420);
/* harmony import */ var _schema_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24367);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8368);









/** Rows that a person may still read; the details below them are bounded by the budget alone. */
const rowsShown = 60;
/** What is folded can be looked over by its titles. */
const withoutTable = 8;
const baseShown = 10;
const reasonsShown = 20;
const locksShown = 15;
const schemaObjectsShown = 25;
const schemaPartsShown = 15;
/**
 * The report as one Markdown document, for the job summary and for the comment: verdict, table, details, coverage.
 * Each part has its share of the budget, and the details get what the others leave, in full while they fit, else short.
 */
function renderDocument(report, options) {
    const { links, measure, budget } = options;
    const { introduced, base } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .arrange */ .NL)(report.findings);
    const head = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        options.heading ?? documentVerdict(report),
        reasonsPart(report, measure, budget / 8),
        introduced.length > withoutTable ? tablePart(introduced, links, measure, budget / 3) : '',
    ]);
    const tail = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        footerPart(report, links),
        schemaPart(report, measure, budget / 8),
        basePart(base, links, measure, budget / 8),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(options.coverage, 1000)),
        locksPart(report, measure, budget / 16),
        historiesPart(report, measure, budget / 8),
    ]);
    const left = budget - measure(head) - measure(tail) - 500;
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([head, detailsPart(introduced, options, left), tail]);
}
function documentVerdict(report) {
    return `### ${_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSign */ .r0[report.verdict]} Migration Gate: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictName */ .B2)(report.verdict)}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictSentence */ .BT)(report)}`;
}
/** What can be done about all of it, each as something to paste. */
function footerPart(report, { source }) {
    const footer = (0,_footer_js__WEBPACK_IMPORTED_MODULE_2__/* .footerOf */ .V)(report, source);
    if (!footer)
        return '';
    const parts = [
        ...(footer.fix === undefined ? [] : [`Fix it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(footer.fix)}`]),
        `Reproduce: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(footer.reproduce)}`,
        `Accept it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(footer.accept)}`,
    ];
    return parts.join(' · ');
}
function reasonsPart({ unknowns, notices }, measure, budget) {
    const reasons = [
        ...unknowns.map(text => ({ sign: '❓', text })),
        ...notices.map(text => ({ sign: 'ℹ️', text })),
    ];
    const line = (limit) => (reason) => `- ${reason.sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipEnd */ .Oq)(reason.text, limit))}`;
    const { taken } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(reasons.slice(0, reasonsShown), [line(2000), line(200)], budget, measure);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(taken, reasons.length);
}
function tablePart(groups, links, measure, budget) {
    if (groups.length === 0)
        return '';
    const row = (group) => (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingRow */ .ex)(group, links);
    const { taken } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(groups.slice(0, rowsShown), [row], budget, measure);
    const more = groups.length - taken.length;
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        [_markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingTableHead */ .kJ, ...taken].join('\n'),
        more > 0 ? `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(more, 'more finding')}` : '',
    ]);
}
function detailsPart(groups, options, budget) {
    const { links, measure, rest } = options;
    const forms = [
        (group) => groups.length === 1 ? (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyFinding */ .sR)(group, links) : (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingDetails */ .aw)(group, links, false),
        (group) => (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .shortFinding */ .O$)(group, links),
    ];
    const { taken, left } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(groups, forms, budget, measure);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        ...taken,
        left > 0 ? `Details of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(left, 'finding')} did not fit here. ${rest}` : '',
    ]);
}
function basePart(groups, links, measure, budget) {
    if (groups.length === 0)
        return '';
    const line = ({ finding }) => `- ${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlace */ .ps)(finding, links)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(finding.rule, 80))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipEnd */ .Oq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(finding.message), 240))}`;
    const { taken } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(groups.slice(0, baseShown), [line], budget, measure);
    const title = `Already in base, so it does not fail this change: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(groups.length, 'finding')}`;
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPart */ .E_)(title, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(taken, groups.length));
}
/** What the change makes of the schema: of each object all that is different while there is room, else its name. */
function schemaPart({ coverage }, measure, budget) {
    const parts = (coverage.replays ?? []).flatMap(({ schema }) => schema ?? []);
    const objects = parts.flatMap(part => part.objects);
    if (objects.length === 0)
        return '';
    const written = (lines) => lines.map(({ sign, text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipEnd */ .Oq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(`${sign} ${text}`), 200)).join('\n');
    const forms = [
        (object) => written((0,_schema_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaLines */ .VS)(object, schemaPartsShown)),
        (object) => written([(0,_schema_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaHead */ .EB)(object)]),
    ];
    const { taken } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(objects.slice(0, schemaObjectsShown), forms, budget, measure);
    const more = objects.length - taken.length + parts.reduce((sum, part) => sum + part.more, 0);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPart */ .E_)(`The schema after this change: ${(0,_schema_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaCounts */ .MO)(objects)}`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(taken.join('\n'), 'diff'),
        more > 0 ? `and ${more} more` : '',
        ...parts.map(part => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_schema_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSentence */ .Ei)(part) ?? '', 600))),
    ]));
}
function locksPart(report, measure, budget) {
    const all = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .lockSentences */ .Ih)(report);
    if (all.length === 0)
        return '';
    const line = ({ place, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(place, 200))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 300))}`;
    const { taken } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(all.slice(0, locksShown), [line], budget, measure);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPart */ .E_)(`Locks: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(all.length, 'statement')}`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(taken, all.length));
}
function historiesPart(report, measure, budget) {
    const { histories } = report.coverage;
    if (histories.length === 0)
        return '';
    const { taken } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .takeWithin */ .Dh)(histories, [historyLines, historyLine], budget, measure);
    const sandbox = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .sandboxSentence */ .Jq)(report);
    const lines = sandbox === undefined ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(sandbox, 600))}`];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPart */ .E_)('What was looked at', [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(taken, histories.length), ...lines].join('\n'));
}
function historyLine(history) {
    return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .historySentence */ .yV)(history), 400))}`;
}
function historyLines(history) {
    const steps = history.notVerified
        .slice(0, 5)
        .map(({ path, line, why }) => `  - not proven: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${path}:${line}`, 200))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(why, 300))}`);
    const withoutRows = history.rows?.notVerified ?? [];
    steps.push(...withoutRows.slice(0, 5).map(why => `  - not proven with rows: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(why, 300))}`));
    if (history.notVerified.length > 5)
        steps.push(`  - and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(history.notVerified.length - 5, 'more step')} not proven`);
    const left = history.notChecked
        .slice(0, 5)
        .map(({ path, why }) => `  - not checked: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, 200))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(why, 300))}`);
    if (history.notChecked.length > 5)
        left.push(`  - and ${history.notChecked.length - 5} more not checked`);
    return [historyLine(history), ...left, ...steps].join('\n');
}


/***/ }),

/***/ 40743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ shortFinding),
/* harmony export */   QS: () => (/* binding */ consequencesPart),
/* harmony export */   Z0: () => (/* binding */ fixesPart),
/* harmony export */   aw: () => (/* binding */ findingDetails),
/* harmony export */   ex: () => (/* binding */ findingRow),
/* harmony export */   i4: () => (/* binding */ alternativesPart),
/* harmony export */   jD: () => (/* binding */ relatedPart),
/* harmony export */   kJ: () => (/* binding */ findingTableHead),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   sR: () => (/* binding */ onlyFinding)
/* harmony export */ });
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44775);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98069);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76345);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8368);






const relatedShown = 10;
const consequencesShown = 3;
const titleLimit = 600;
const headlineLimit = 240;
/** One row of the table of findings. */
function findingRow({ finding, consequences }, links) {
    const more = consequences.length > 0
        ? ` (+${consequences.length} that follow${consequences.length === 1 ? 's' : ''})`
        : '';
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(finding.message), headlineLimit));
    return `| ${_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .severitySign */ .ZF[finding.severity]} | **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(finding.rule, 80))}** ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .findingPlace */ .ps)(finding, links)}<br>${what}${more} |`;
}
/** Two columns, so that there is room for the sentence on a phone too. */
const findingTableHead = '| | Finding |\n| --- | --- |';
/** Everything that is known of a finding, folded under what happened. */
function findingDetails(group, links, open) {
    const { severity, message } = group.finding;
    const title = `${_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .severitySign */ .ZF[severity]} <b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .asTitle */ .D5)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(message)), titleLimit))}</b>`;
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedPart */ .E_)(title, findingBody(group, links), open);
}
/** The only finding of a report has nothing to be folded for. */
function onlyFinding(group, links) {
    const { message } = group.finding;
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .joinParts */ .nn)([
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .asTitle */ .D5)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(message)), titleLimit))}**`,
        findingBody(group, links),
    ]);
}
function findingBody(group, links) {
    const { finding, consequences } = group;
    const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .afterHeadline */ .V4)(finding.message);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .joinParts */ .nn)([
        [
            ruleLink(finding.rule),
            (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .findingPlace */ .ps)(finding, links),
            ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .belongsTo */ .g4)(finding).map(part => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(part, 200))),
        ].join(' · '),
        rest === '' ? '' : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .messagePart */ .BS)(rest),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .statementPart */ .XQ)(finding),
        relatedPart(group, links),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .tablePart */ .m3)(finding.table),
        fixesPart(finding.fixes, links),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .graphPart */ .IA)(finding),
        consequencesPart(consequences),
    ]);
}
function ruleLink(rule) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rule, 80));
    return (0,_process_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isRuleId */ .KX)(rule) ? `[${name}](${(0,_process_version_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .gd)(rule)})` : name;
}
/** The first fix is the one to begin with; the others stand folded below it, with what they are for. */
function fixesPart([first, ...others], links) {
    if (!first)
        return '';
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .joinParts */ .nn)([
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .fixLabel */ .wY)(first)}: ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fixTitle */ .Mw)(first)}**`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fixPart */ .D$)(first, links.source),
        alternativesPart(others, links, 2),
    ]);
}
function alternativesPart(fixes, links, from) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .joinParts */ .nn)(fixes.map((fix, index) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedPart */ .E_)(`Or ${from + index}. ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedFixTitle */ ._A)(fix)}`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fixPart */ .D$)(fix, links.source))));
}
/** What is left of a finding where the budget is short: never the fences, always what to do. */
function shortFinding({ finding, consequences }, links) {
    const fixes = finding.fixes.slice(0, 3).map(fix => `Fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)(fix.title, 200))}`);
    const more = consequences.length > 0
        ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this.`]
        : [];
    return `- ${_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .severitySign */ .ZF[finding.severity]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(finding.rule, 80))} ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .findingPlace */ .ps)(finding, links)} ${[(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)(finding.message.replace(/\s+/g, ' '), 500)), ...fixes, ...more].join(' ')}`;
}
function relatedPart({ finding }, links) {
    const shown = finding.related
        .slice(0, relatedShown)
        .map(related => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)(related.message, 300))} ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .relatedPlace */ .L6)(related, links)}`);
    const more = finding.related.length - relatedShown;
    return [...shown, ...(more > 0 ? [`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more place')}`] : [])].join('\n');
}
function consequencesPart(consequences) {
    if (consequences.length === 0)
        return '';
    const shown = consequences
        .slice(0, consequencesShown)
        .map(({ path, range, message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(path), 100)}:${range.start.line}`)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(message), headlineLimit))}`);
    const more = consequences.length - consequencesShown;
    if (more > 0)
        shown.push(`- and ${more} more`);
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedPart */ .E_)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this`, shown.join('\n'));
}


/***/ }),

/***/ 6420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ messagePart),
/* harmony export */   D$: () => (/* binding */ fixPart),
/* harmony export */   E_: () => (/* binding */ foldedPart),
/* harmony export */   IA: () => (/* binding */ graphPart),
/* harmony export */   Mw: () => (/* binding */ fixTitle),
/* harmony export */   XQ: () => (/* binding */ statementPart),
/* harmony export */   ZF: () => (/* binding */ severitySign),
/* harmony export */   _A: () => (/* binding */ foldedFixTitle),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   m3: () => (/* binding */ tablePart),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   oY: () => (/* binding */ commandsPart),
/* harmony export */   r0: () => (/* binding */ verdictSign),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _fix_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41392);
/* harmony import */ var _graph_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52254);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(239);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8368);





/** Pieces of a finding as Markdown. Each is bounded, so that one monstrous finding can't push out the others. */
/** Signs that differ in shape, not only in colour, each followed by its word somewhere near. */
const severitySign = { error: '❌', warning: '⚠️', note: 'ℹ️' };
const verdictSign = {
    pass: '✅',
    fail: '❌',
    unknown: '❓',
    'not-checked': '❓',
};
const messageLimit = 4000;
const statementLimit = 3000;
const commandsLimit = 4000;
const rowsLimit = 40;
const cellLimit = 160;
function messagePart(message) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)(message, messageLimit));
}
function statementPart({ statement }) {
    return statement === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)(statement.trim(), statementLimit), 'sql');
}
function tablePart(table) {
    return table === undefined ? '' : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(table.title, cellLimit))}**\n\n${tableRows(table)}`;
}
function foldedTable(table) {
    return table === undefined ? '' : foldedPart((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(table.title, cellLimit)), tableRows(table));
}
function tableRows(table) {
    const row = (cells) => `| ${cells.map(cell => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(cell, cellLimit)) || ' ').join(' | ')} |`;
    const more = table.rows.length - rowsLimit;
    return [
        row(table.head),
        `|${table.head.map(() => ' --- |').join('')}`,
        ...table.rows.slice(0, rowsLimit).map(row),
        ...(more > 0 ? ['', `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more row')}`] : []),
    ].join('\n');
}
function graphPart({ graph }) {
    if (graph === undefined || graph.nodes.length === 0)
        return '';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)((0,_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .graphText */ .uk)(graph)
        .map(line => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, 400))
        .join('\n'), 'text');
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)((0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaidText */ .H)(graph), 'mermaid')}\n\nDashed: incoming. Solid: in base.\n\n${foldedPart('The same as text', text)}`;
}
/** Folds Markdown away; the blank lines make GitHub read it as Markdown again. */
function foldedPart(title, content, open = false) {
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function fixTitle(fix) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(fix.title, 300));
}
function foldedFixTitle(fix) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(fix.title, 300));
}
function fixPart(fix, source) {
    const { changes, creates, commands } = (0,_fix_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fixParts */ .s)(fix, source);
    return joinParts([
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clipEnd */ .Oq)(fix.applies, 1000)),
        fix.sql === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(fix.sql.join('\n'), 'sql'),
        ...changes.map(({ path, lines }) => {
            const shown = hunkLines(lines);
            return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, cellLimit))}${firstLine(lines)}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(shown.join('\n'), 'diff')}`;
        }),
        ...creates.map(({ path, content }) => `New file ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, cellLimit))}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(content)}`),
        commandsPart(commands),
    ]);
}
/** Lines far apart are shown apart. */
function hunkLines(lines) {
    let before;
    return lines.flatMap(({ sign, number, text }) => {
        const jumps = number !== undefined && before !== undefined && number > before + 1;
        if (number !== undefined)
            before = number;
        return [...(jumps ? [`@@ line ${number} @@`] : []), `${sign} ${text}`];
    });
}
function firstLine(lines) {
    const number = lines.find(line => line.number !== undefined)?.number;
    return number === undefined ? '' : `, line ${number}`;
}
/** Commands are never cut: half of one does something else. */
function commandsPart(commands) {
    if (commands.length === 0)
        return '';
    const text = commands.join('\n');
    return text.length > commandsLimit
        ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(commands.length, 'command')}, too long to show here: see the JSON report.`
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(text, 'sh');
}
function joinParts(parts) {
    return parts.filter(part => part !== '').join('\n\n');
}
/** Lines of a list, and how many of all are not among them. */
function listOf(lines, all) {
    return [...lines, ...(all > lines.length ? [`- and ${all - lines.length} more`] : [])].join('\n');
}


/***/ }),

/***/ 239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mermaidText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _graph_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52254);


/** The graph as a Mermaid picture; incoming migrations stand out by shape and border, so that it needs no colour. */
function mermaidText(graph, limit = _graph_text_js__WEBPACK_IMPORTED_MODULE_1__/* .graphEdgeLimit */ .p_) {
    const edges = graph.edges.slice(0, limit);
    const shown = edges.length === graph.edges.length ? undefined : new Set(edges.flat());
    const nodes = graph.nodes.slice(0, limit * 2).filter(node => shown === undefined || shown.has(node.id));
    // Ids are ours: those of migrations may be words that Mermaid takes for its own ("end").
    const names = new Map(nodes.map((node, index) => [node.id, `m${index}`]));
    const lines = ['flowchart LR', '  accTitle: The branches after the merge'];
    for (const node of nodes) {
        const name = names.get(node.id) ?? '';
        const label = `"${mermaidLabel(node.label)}"`;
        lines.push(`  ${name}${node.side === 'incoming' ? `([${label}]):::incoming` : `[${label}]`}`);
    }
    for (const [from, to] of edges) {
        const [a, b] = [names.get(from), names.get(to)];
        if (a !== undefined && b !== undefined)
            lines.push(`  ${a} --> ${b}`);
    }
    lines.push('  classDef incoming stroke-width:3px,stroke-dasharray:6 3');
    return lines.join('\n');
}
/** Mermaid decodes `#35;` and the like, and reads labels as HTML and Markdown: only letters, digits and `_-./ ` stay. */
function mermaidLabel(label) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(label), 80).replace(/[^\p{L}\p{N} _./…-]/gu, character => `#${character.codePointAt(0) ?? 32};`);
}


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
