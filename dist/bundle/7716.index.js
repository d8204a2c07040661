export const id = 7716;
export const ids = [7716];
export const modules = {

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

/***/ 77716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28154);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1465);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74597);
/* harmony import */ var _plain_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8368);







/**
 * JUnit's XML, as CI systems read it: a test for the verdict, one for each history, one for each finding. So a run
 * that is inconclusive is an error there, and a clean one is no empty report.
 */
function renderJunit(report, source = _model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .noSource */ .T) {
    const cases = [verdictCase(report, source), ...historyCases(report), ...findingCases(report, source)];
    const count = (outcome) => cases.filter(one => one.outcome === outcome).length;
    const totals = attributes({
        name: 'Migration Gate',
        tests: String(cases.length),
        failures: String(count('failure')),
        errors: String(count('error')),
        skipped: String(count('skipped')),
        time: report.seconds.toFixed(3),
    });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${totals}>`,
        `  <testsuite ${totals}>`,
        ...cases.map(one => `    ${element(one)}`),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function verdictCase(report, source) {
    const verdict = {
        name: 'verdict',
        suite: 'migration-gate',
        message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSentence */ .BT)(report),
        text: [
            ...report.unknowns,
            ...report.notices,
            ...footerLines(report, source),
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageSentence */ .Qc)(report),
        ].join('\n'),
    };
    // Findings fail in tests of their own; here stands what no finding says.
    if ((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(report.verdict) || report.unknowns.length > 0)
        return { ...verdict, outcome: 'error' };
    const reported = report.findings.some(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
    return { ...verdict, outcome: report.verdict === 'fail' && !reported ? 'failure' : 'passed' };
}
function footerLines(report, source) {
    const footer = (0,_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .footerOf */ .V)(report, source);
    if (!footer)
        return [];
    return [
        ...(footer.fix === undefined ? [] : [`Fix it: ${footer.fix}`]),
        `Reproduce: ${footer.reproduce}`,
        `Accept it: ${footer.accept}`,
    ];
}
function historyCases({ coverage }) {
    return coverage.histories.map(history => ({
        name: `${history.framework} ${history.history}`,
        suite: 'migration-gate.history',
        outcome: history.notChecked.length > 0 ? 'skipped' : 'passed',
        message: history.notChecked.length > 0 ? 'not checked' : '',
        text: [(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .historySentence */ .yV)(history), ...history.notChecked.map(({ path, why }) => `${path}: ${why}`)].join('\n'),
    }));
}
function findingCases(report, source) {
    const { introduced, base } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(report.findings);
    return [
        ...introduced.map(group => findingCase(group, (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By)(group.finding) ? 'failure' : 'passed', source)),
        ...base.map(group => findingCase(group, 'skipped', source)),
    ];
}
function findingCase(group, outcome, source) {
    const { finding } = group;
    const line = finding.range.start.line;
    return {
        name: `${finding.rule} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.path, 200)}:${line}`,
        suite: `migration-gate.${finding.framework}`,
        outcome,
        message: outcome === 'skipped' ? 'base has it already' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(finding.message), 300),
        text: `${finding.severity}: ${(0,_plain_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeText */ .r)(group, source)}`,
        file: finding.path,
        line,
    };
}
function element({ name, suite, outcome, message, text, file, line }) {
    const start = `<testcase ${attributes({
        name,
        classname: suite,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: String(line) }),
    })}>`;
    const said = content(text);
    switch (outcome) {
        case 'passed':
            return `${start}<system-out>${said}</system-out></testcase>`;
        case 'skipped':
            return `${start}<skipped ${attributes({ message })}/><system-out>${said}</system-out></testcase>`;
        case 'failure':
        case 'error':
            return `${start}<${outcome} ${attributes({ message })}>${said}</${outcome}></testcase>`;
    }
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(value))}"`)
        .join(' ');
}
function content(text) {
    return escaped((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text));
}
/** `visible` has made letters of what XML can't hold at all, but for two. */
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .entityText */ .Pp)(text.replace(/[\ufffe\uffff]/g, '\ufffd'));
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
