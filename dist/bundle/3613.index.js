export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70805);
/* harmony import */ var _modes_check_judge_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78437);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34062);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23716);






/** `migration-gate baseline`: writes down the errors and warnings of HEAD, and answers with how many there are. */
async function writeBaseline({ flags, output }, onProgress) {
    const { report, findings } = await (0,_modes_check_judge_head_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeHead */ .O)(flags.repo, { ...flags, trust: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .trustOf */ .An)(flags) }, onProgress);
    const [reason] = report.coverage.head.commit === null ? report.unknowns : [];
    if (reason !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(reason);
    if (findings.length === 0)
        return 'Nothing to put into a baseline: HEAD has no finding. No file was written.\n';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(flags.repo, output), (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(findings));
    return `${output}: ${findings.length} finding${findings.length === 1 ? '' : 's'}. Commit it, and name it in .migration-gate.yml: baseline: ${output}\n`;
}


/***/ }),

/***/ 70805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   SH: () => (/* binding */ nameEntries),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** The text of a baseline file with exactly these findings. */
function baselineText(findings) {
    const entries = findings
        .map(({ fingerprint, rule, path, message }) => ({
        fingerprint,
        rule,
        path,
        message: shortened(message),
    }))
        .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
}
/** Reads a baseline file. Throws ConfigurationError where it is none. */
async function readBaseline(tree, path) {
    const file = tree.file(path);
    if (!file)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`baseline: there is no ${path}. Write it with: migration-gate baseline`);
    const [{ baselineSchema }, text] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 57049)), tree.readText(file)]);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`baseline: ${path} is not JSON. Write it again with: migration-gate baseline`, {
            cause,
        });
    }
    const result = baselineSchema.safeParse(value);
    if (result.success)
        return new Map(result.data.findings.map(entry => [entry.fingerprint, entry]));
    const { describeIssues } = await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 26748));
    throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${path}:\n  ${describeIssues(result.error, value).join('\n  ')}`);
}
const entriesShown = 5;
/** Entries for people: "duplicate-version db/migrations/0003_b.sql (Two files …)". */
function nameEntries(entries) {
    const names = entries
        .slice(0, entriesShown)
        .map(({ rule, path, message }) => `${rule} ${path}${message ? ` (${shortened(message)})` : ''}`);
    const more = entries.length - names.length;
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
function shortened(message) {
    const [line = ''] = message.split('\n', 1);
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}


/***/ }),

/***/ 67892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80707);


const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
    rows: 'auto',
    seeds: [],
    assertions: [],
    down: 'auto',
    prepare: [],
    startFrom: undefined,
    schemas: [],
    commands: [],
    onUnknown: 'fail',
    onNotChecked: 'fail',
    allowEmpty: false,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class ConfigurationError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] = await Promise.all([__webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(7868)]).then(__webpack_require__.bind(__webpack_require__, 57868))]);
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        throw new ConfigurationError(`${file} is not read: ${unread}.`);
    if (text.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength)
        throw new ConfigurationError(`${file} is not read: it is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength} characters.`);
    const lines = new LineCounter();
    const document = parsed(() => parseDocument(text, { prettyErrors: true, lineCounter: lines }), file);
    const [broken] = document.errors;
    // The library hands on the engine's RangeError as an error of its own, with nothing but its words.
    if (broken?.message.startsWith('Maximum call stack'))
        throw new ConfigurationError(`${file} can't be read: it is nested too deep.`);
    // The library shows the line, with a mark below it.
    if (broken)
        throw new ConfigurationError(`${file} is not YAML: ${broken.message.trimEnd()}`);
    // A list as a key is written out as a text, and in a key of a key again: 3 KB of question marks take half a minute.
    let hasKeyOfParts = false;
    parsed(() => visit(document, {
        Pair(_, { key }) {
            hasKeyOfParts ||= isCollection(key);
            return hasKeyOfParts ? visit.BREAK : undefined;
        },
    }), file);
    if (hasKeyOfParts)
        throw new ConfigurationError(`${file} has a list or a mapping as a key. Write a name.`);
    const value = parsed(() => document.toJS(), file) ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues, lineIn } = await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 26748));
    throw new ConfigurationError(`${file}:\n${describeIssues(result.error, value, {
        lineOf: lineIn(document, lines),
        names: configKeys(allowed),
    })
        .map(line => `  ${line}`)
        .join('\n')}`);
}
/** What the library throws is about the file: nested without end, or aliases that stand for thousands of others. */
function parsed(read, file) {
    try {
        return read();
    }
    catch (cause) {
        const why = cause instanceof RangeError
            ? 'it is nested too deep'
            : cause instanceof ReferenceError
                ? 'its aliases (*name) stand for too much'
                : String(cause);
        throw new ConfigurationError(`${file} can't be read: ${why}. Write out what it says.`, { cause });
    }
}


/***/ }),

/***/ 78437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ judgeHead)
/* harmony export */ });
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94448);
/* harmony import */ var _run_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75645);


/** Judges HEAD as a tree that has no base, and as the base of a change. Its own configuration counts. */
async function judgeHead(directory, options, onProgress) {
    const found = new Map();
    const reports = [];
    for (const base of ['none', 'HEAD']) {
        const { report } = await (0,_run_check_js__WEBPACK_IMPORTED_MODULE_1__/* .runCheck */ .k_)({ ...options, replay: options.replay ?? 'fresh', configFromChange: true }, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_0__.compareLocally)({ directory, fetch: false, base, head: 'HEAD' }), onProgress);
        reports.push(report);
        for (const finding of report.findings)
            if (finding.severity !== 'note')
                found.set(finding.fingerprint, finding);
    }
    const [report] = reports;
    if (!report)
        throw new TypeError('nothing was judged');
    return { report, findings: [...found.values()] };
}


/***/ })

};
