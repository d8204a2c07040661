export const id = 9437;
export const ids = [9437,336,7395];
export const modules = {

/***/ 58322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding as reports have it. */
function reported(all) {
    const { object: _, refusal: __, existing: ___, twin: ____, happened: _____, doubtful: ______, ...found } = all;
    return { ...found, fixes: found.fixes.map(asReported) };
}
function asReported({ code, ...one }) {
    return code === 'mark' || code === 'guard' ? { ...one, conditional: true } : one;
}
/** Completes a draft. The fingerprint survives edits elsewhere in the file, rewording, and re-runs. */
function finding(draft, defaultSeverity) {
    const { symbol, ...rest } = draft;
    return {
        ...rest,
        severity: draft.severity ?? defaultSeverity,
        related: draft.related ?? [],
        fixes: draft.fixes ?? [],
        fingerprint: fingerprint([draft.rule, draft.framework, draft.history, draft.path, symbol]),
    };
}
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}


/***/ }),

/***/ 87395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19136);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8368);





/** GitHub shows ten of each type a step, and cuts a message at 4,096 characters. */
const perType = 10;
const messageLimit = 4096;
const titleLimit = 200;
const types = { error: 'error', warning: 'warning', note: 'notice' };
/** Workflow commands that put findings beside their lines; what base already had is not annotated. */
function renderAnnotations(report, { onUnknown = 'fail', onNotChecked = 'fail' } = {}) {
    const annotations = [
        ...unknownAnnotations(report, onUnknown),
        ...notCheckedAnnotations(report, onNotChecked),
        ...findingAnnotations(report),
    ];
    const lines = ['error', 'warning', 'notice'].flatMap(type => withinBudget(annotations.filter(annotation => annotation.type === type)));
    return lines.map(line => `${command(line)}\n`).join('');
}
function unknownAnnotations(report, onUnknown) {
    const type = onUnknown === 'fail' ? 'error' : 'warning';
    return report.unknowns.map(message => ({ type, title: 'Migration Gate is inconclusive', message }));
}
function notCheckedAnnotations(report, onNotChecked) {
    const type = onNotChecked === 'fail' ? 'error' : 'warning';
    return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).map(({ path, why }) => ({
        type,
        title: 'Migration Gate did not check this',
        message: `Nothing of ${path} was run: ${why}.`,
    }));
}
function findingAnnotations(report) {
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(report.findings).introduced.map(({ finding, consequences }) => ({
        type: types[finding.severity],
        title: `Migration Gate: ${finding.rule}`,
        message: [
            finding.message,
            ...finding.related.map(({ path, range, message }) => `${message} ${path}:${range.start.line}`),
            ...(consequences.length > 0
                ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this.`]
                : []),
        ].join('\n'),
        finding,
    }));
}
/** What does not fit is counted in the last one that does. */
function withinBudget(annotations) {
    const shown = annotations.slice(0, perType);
    const left = annotations.length - shown.length;
    const last = shown.at(-1);
    if (!last || left === 0)
        return shown;
    const tail = `\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, `more ${last.type}`)}: the job summary has them all.`;
    return [
        ...shown.slice(0, -1),
        { ...last, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clipEnd */ .Oq)(last.message, messageLimit - tail.length) + tail },
    ];
}
function command({ type, title, message, finding }) {
    const properties = [];
    // Such a name would have to be written as it is, or GitHub does not find the file: then words name the place.
    const nameable = finding !== undefined && !/##\[|[\n\t]/.test(finding.path) && !(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .hidesSomething */ .OT)(finding.path);
    if (finding && nameable) {
        const { start, end } = finding.range;
        properties.push(['file', finding.path], ['line', String(start.line)]);
        properties.push(['endLine', String(lastLine(finding))]);
        // Columns of a range over several lines make GitHub drop the annotation.
        if (start.line === end.line) {
            properties.push(['col', String(start.column)]);
            if (end.column > start.column)
                properties.push(['endColumn', String(end.column - 1)]);
        }
    }
    properties.push(['title', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(title), titleLimit)]);
    const at = finding && !nameable ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(finding.path), 300)}:${finding.range.start.line}: ` : '';
    const data = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowData */ .w$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clipEnd */ .Oq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .disarmCommands */ .T7)(at + (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(message)), messageLimit));
    return `::${type} ${properties.map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowProperty */ .nP)(value)}`).join(',')}::${data}`;
}
/** A range that ends before the first character of a line does not hold that line. */
function lastLine({ range: { start, end } }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(end.line, start.line);
}


/***/ }),

/***/ 47532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 29437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58322);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7650);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1465);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50336);






/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const severities = {
    error: 'critical',
    warning: 'minor',
    note: 'info',
};
/** What the change introduces, as GitLab shows it in a merge request; a reason for `unknown` counts as the worst. */
function renderGitlab(report) {
    const reasons = report.unknowns.map(reason => ({
        description: descriptionOf(`Migration Gate is inconclusive: ${reason}`),
        check_name: 'unknown',
        fingerprint: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(['unknown', reason]),
        severity: 'blocker',
        // GitLab drops an entry without a place.
        location: { path: '.migration-gate.yml', lines: { begin: 1 } },
    }));
    const left = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .notCheckedIn */ .s5)(report).map(({ path, why }) => ({
        description: descriptionOf(`Not checked: nothing of this migration was run: ${why}`),
        check_name: 'not-checked',
        fingerprint: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(['not-checked', path, why]),
        severity: 'blocker',
        location: { path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(path), lines: { begin: 1 } },
    }));
    const findings = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_3__/* .arrange */ .NL)(report.findings).introduced.map(({ finding }) => ({
        description: descriptionOf(finding.message),
        check_name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(finding.rule, 200)),
        fingerprint: finding.fingerprint,
        severity: severities[finding.severity],
        location: {
            path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(finding.path),
            lines: { begin: finding.range.start.line, end: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .f)(finding) },
        },
    }));
    // Two entries with one fingerprint make GitLab refuse the whole report.
    const entries = new Map([...reasons, ...left, ...findings].map(entry => [entry.fingerprint, entry]));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.safeJson)([...entries.values()]);
}
function descriptionOf(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clipEnd */ .Oq)(text, 2000)).replace(/@(?=[\w-])/g, '@\u200b');
}


/***/ }),

/***/ 50336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   safeJson: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * The report as one JSON document. Escapes more than JSON asks for: what a terminal would act on, and `##[`, which
 * GitHub's runner takes for a command. It reads back as the same document.
 */
function renderJson(report) {
    return safeJson(report);
}
/** JSON that does nothing to whoever prints it. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)
        .replaceAll('##[', '##\\u005b');
    return `${text}\n`;
}
function unicodeEscapes(character) {
    return [...Array(character.length).keys()]
        .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
/** JSON Schema of the document, for docs/report.schema.json. */
async function reportJsonSchema() {
    const [{ z }, { reportSchema }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 29910)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 93399))]);
    return { title: 'Migration Gate report', ...z.toJSONSchema(reportSchema, { reused: 'ref' }) };
}


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony export */   UW: () => (/* binding */ sentencesWithin),
/* harmony export */   V4: () => (/* binding */ afterHeadline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   g4: () => (/* binding */ belongsTo),
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
            return isAgainstNothing(report) ? `${counts} in all there is` : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the result is inconclusive'
                : `not everything could be established; so far ${counts}`;
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
                    ? 'there is no migration to judge'
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
/** As many whole sentences as fit; the first one, whatever its length. */
function sentencesWithin(text, limit) {
    let end = headline(text).length;
    for (;;) {
        const next = text.slice(end).search(/[.!?](?=\s|$)/u);
        if (next < 0 || end + next + 1 > limit)
            return text.slice(0, end);
        end += next + 1;
    }
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


/***/ })

};
