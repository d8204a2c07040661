export const id = 9437;
export const ids = [9437,336];
export const modules = {

/***/ 58322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding as reports have it. */
function reported(all) {
    const { object: _, refusal: __, existing: ___, twin: ____, happened: _____, whenRun: _______, doubtful: ______, ...found } = all;
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

/***/ 7650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19136);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1465);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8368);





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
                ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this.`]
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
    const tail = `\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, `more ${last.type}`)}: the job summary has them all.`;
    return [
        ...shown.slice(0, -1),
        { ...last, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)(last.message, messageLimit - tail.length) + tail },
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
    properties.push(['title', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(title), titleLimit)]);
    const at = finding && !nameable ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.path), 300)}:${finding.range.start.line}: ` : '';
    const data = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowData */ .w$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .disarmCommands */ .T7)(at + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message)), messageLimit));
    return `::${type} ${properties.map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowProperty */ .nP)(value)}`).join(',')}::${data}`;
}
/** A range that ends before the first character of a line does not hold that line. */
function lastLine({ range: { start, end } }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(end.line, start.line);
}


/***/ }),

/***/ 29437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58322);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7650);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1465);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50336);
/* harmony import */ var _plain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66884);







/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const severities = {
    error: 'critical',
    warning: 'minor',
    note: 'info',
};
const descriptionLimit = 2000;
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
    const findings = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_3__/* .arrange */ .NL)(report.findings).introduced.map(entryOf);
    // Two entries with one fingerprint make GitLab refuse the whole report.
    const entries = new Map([...reasons, ...left, ...findings].map(entry => [entry.fingerprint, entry]));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.safeJson)([...entries.values()]);
}
function entryOf(group) {
    const { finding } = group;
    return {
        description: descriptionOf((0,_plain_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .shortText */ .o)(group, descriptionLimit)),
        check_name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(finding.rule, 200)),
        fingerprint: finding.fingerprint,
        severity: severities[finding.severity],
        location: {
            path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(finding.path),
            lines: { begin: finding.range.start.line, end: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .f)(finding) },
        },
    };
}
function descriptionOf(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clipEnd */ .Oq)(text, descriptionLimit)).replace(/@(?=[\w-])/g, '@\u200b');
}


/***/ }),

/***/ 50336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
