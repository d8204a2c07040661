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
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30107);
/* harmony import */ var _inputs_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1896);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37358);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39904);






/**
 * `migration-gate baseline`: writes down the errors and warnings of HEAD as they are told of a whole tree and of a
 * base, and answers with how many there are.
 */
async function writeBaseline({ flags, output }, onProgress) {
    const found = new Map();
    for (const base of ['none', 'HEAD']) {
        const { report } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runCheck */ .k_)(
        // What HEAD has is what will be base: its configuration counts.
        { ...flags, replay: flags.replay ?? 'fresh', trust: (0,_program_js__WEBPACK_IMPORTED_MODULE_5__/* .trustOf */ .An)(flags), configFromChange: true }, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_2__.compareLocally)({ directory: flags.repo, fetch: false, base, head: 'HEAD' }), onProgress);
        const [reason] = report.coverage.head.commit === null ? report.unknowns : [];
        if (reason !== undefined)
            throw new _program_js__WEBPACK_IMPORTED_MODULE_5__/* .Misuse */ .Jr(reason);
        for (const finding of report.findings)
            if (finding.severity !== 'note')
                found.set(finding.fingerprint, finding);
    }
    if (found.size === 0)
        return 'Nothing to put into a baseline: HEAD has no finding. No file was written.\n';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(flags.repo, output), (0,_inputs_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .BW)([...found.values()]));
    return `${output}: ${found.size} finding${found.size === 1 ? '' : 's'}. Commit it, and name it in .migration-gate.yml: baseline: ${output}\n`;
}


/***/ }),

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   SH: () => (/* binding */ nameEntries),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16093);

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
/** Reads a baseline file. Throws BadConfiguration where it is none. */
async function readBaseline(tree, path) {
    const file = tree.file(path);
    if (!file)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`baseline: there is no ${path}. Write it with: migration-gate baseline`);
    const [{ baselineSchema }, text] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(4758)]).then(__webpack_require__.bind(__webpack_require__, 24758)), tree.readText(file)]);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`baseline: ${path} is not JSON. Write it again with: migration-gate baseline`, {
            cause,
        });
    }
    const result = baselineSchema.safeParse(value);
    if (result.success)
        return new Map(result.data.findings.map(entry => [entry.fingerprint, entry]));
    const { describeIssues } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 92543));
    throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`${path}:\n  ${describeIssues(result.error, value).join('\n  ')}`);
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

/***/ 16093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BadConfiguration: () => (/* binding */ BadConfiguration),
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _git_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22236);

const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
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
class BadConfiguration extends Error {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] = await Promise.all([__webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 40725))]);
    const unread = (0,_git_limits_js__WEBPACK_IMPORTED_MODULE_0__.whyNotRead)(text);
    if (unread !== undefined)
        throw new BadConfiguration(`${file} is not read: ${unread}.`);
    if (text.length > _git_limits_js__WEBPACK_IMPORTED_MODULE_0__.limits.configurationLength)
        throw new BadConfiguration(`${file} is not read: it is longer than ${_git_limits_js__WEBPACK_IMPORTED_MODULE_0__.limits.configurationLength} characters.`);
    const lines = new LineCounter();
    const document = parsed(() => parseDocument(text, { prettyErrors: true, lineCounter: lines }), file);
    const [broken] = document.errors;
    if (broken?.message.startsWith('Maximum call stack'))
        throw new BadConfiguration(`${file} can't be read: it is nested too deep.`);
    // The library shows the line, with a mark below it.
    if (broken)
        throw new BadConfiguration(`${file} is not YAML: ${broken.message.trimEnd()}`);
    // A list as a key is written out as a text, and in a key of a key again: 3 KB of question marks take half a minute.
    let hasKeyOfParts = false;
    parsed(() => visit(document, {
        Pair(_, { key }) {
            hasKeyOfParts ||= isCollection(key);
            return hasKeyOfParts ? visit.BREAK : undefined;
        },
    }), file);
    if (hasKeyOfParts)
        throw new BadConfiguration(`${file} has a list or a mapping as a key. Write a name.`);
    const value = parsed(() => document.toJS(), file) ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues, lineIn } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 92543));
    throw new BadConfiguration(`${file}:\n${describeIssues(result.error, value, {
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
        throw new BadConfiguration(`${file} can't be read: ${why}. Write out what it says.`, { cause });
    }
}


/***/ })

};
