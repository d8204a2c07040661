export const id = 8293;
export const ids = [8293,336];
export const modules = {

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


/***/ }),

/***/ 28293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44775);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1465);
/* harmony import */ var _fix_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41392);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50336);
/* harmony import */ var _plain_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);







/**
 * SARIF 2.1.0 for code scanning. GitHub shows 5,000 results of a run, and ten fixes and relations are more than
 * anybody reads. https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const resultsLimit = 5000;
const relatedLimit = 20;
const messageLimit = 4000;
const levels = { error: 'error', warning: 'warning', note: 'note' };
function renderSarif(report, rules) {
    const { introduced, base } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(report.findings);
    // Without a place there is nothing to show beside code; the other reports have it.
    const groups = [...introduced, ...base].filter(({ finding }) => finding.path !== '').slice(0, resultsLimit);
    const ids = [...new Set([...rules.map(({ id }) => id), ...groups.map(({ finding }) => finding.rule)])];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.safeJson)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Migration Gate',
                        version: _process_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .rE,
                        semanticVersion: _process_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .rE,
                        informationUri: _process_version_js__WEBPACK_IMPORTED_MODULE_6__/* .homepage */ .TB,
                        rules: ids.map(id => descriptor(id, rules.find(rule => rule.id === id))),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: !(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(report.verdict) && report.unknowns.length === 0,
                        toolExecutionNotifications: [
                            ...report.unknowns,
                            ...(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).map(({ path, why }) => `Not checked: ${path}: ${why}.`),
                        ].map(text => ({
                            level: 'error',
                            message: { text: messageText(text) },
                        })),
                    },
                ],
                results: groups.map(group => result(group, ids)),
                properties: { verdict: report.verdict },
            },
        ],
    });
}
function descriptor(id, meta) {
    if (!meta)
        return { id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(id, 200)) };
    const help = `${meta.what} ${meta.why} ${meta.remedy}`;
    return {
        id,
        name: id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        helpUri: (0,_process_version_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .gd)(id),
        shortDescription: { text: meta.title },
        fullDescription: { text: meta.what },
        help: {
            text: help,
            markdown: `${meta.what}\n\n**Why it hurts.** ${meta.why}\n\n**What to do.** ${meta.remedy}`,
        },
        defaultConfiguration: { level: levels[meta.severity] },
        properties: { tags: ['migrations', ...(meta.replay ? ['replay'] : [])] },
    };
}
function result(group, ids) {
    const { finding } = group;
    const fixes = finding.fixes.filter(({ edits }) => edits.length > 0).map(fixOf);
    return {
        ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.rule, 200)),
        ruleIndex: ids.indexOf(finding.rule),
        level: levels[finding.severity],
        baselineState: finding.introduced ? 'new' : 'unchanged',
        message: { text: messageText((0,_plain_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .shortText */ .o)(group, messageLimit)) },
        locations: [{ physicalLocation: physical(finding.path, finding.range) }],
        relatedLocations: finding.related.slice(0, relatedLimit).map(({ path, range, message }, index) => ({
            id: index + 1,
            physicalLocation: physical(path, range),
            message: { text: messageText(message) },
        })),
        partialFingerprints: { 'migrationGate/v1': finding.fingerprint },
        ...(fixes.length > 0 ? { fixes } : {}),
        properties: propertiesOf(finding),
    };
}
function propertiesOf({ framework, history, sqlstate, causedBy }) {
    return { framework, history, ...(sqlstate ? { sqlstate } : {}), ...(causedBy ? { causedBy } : {}) };
}
function fixOf({ title, applies, edits }) {
    return {
        description: { text: messageText(`${title}. ${applies}`) },
        artifactChanges: [...(0,_fix_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByPath */ .Y)(edits)].map(([path, changes]) => ({
            artifactLocation: artifact(path),
            replacements: changes.map(({ range, replacement }) => ({
                deletedRegion: region(range),
                insertedContent: { text: replacement },
            })),
        })),
    };
}
function physical(path, range) {
    return { artifactLocation: artifact(path), region: region(range) };
}
function artifact(path) {
    return { uri: relativeUri(path), uriBaseId: '%SRCROOT%' };
}
/** SARIF's end column is exclusive as ours is. */
function region({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** Escapes a colon as well, which would make a scheme of the first segment, and fixes halves of surrogate pairs. */
function relativeUri(path) {
    return path
        .split('/')
        .map(segment => encodeURIComponent(Buffer.from(segment).toString()))
        .join('/');
}
/** A message of SARIF makes links of `[text](target)`, and a viewer may make mentions of names after an @. */
function messageText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)(text, messageLimit))
        .replaceAll('](', '] (')
        .replace(/@(?=[\w-])/g, '@\u200b');
}


/***/ })

};
