export const id = 4579;
export const ids = [4579,7395];
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
