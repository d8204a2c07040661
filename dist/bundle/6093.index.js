export const id = 6093;
export const ids = [6093];
export const modules = {

/***/ 16093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BadConfiguration: () => (/* binding */ BadConfiguration),
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
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
    const [{ LineCounter, parseDocument }, { configSchema, configKeys }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)),
        Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 40725)),
    ]);
    const lines = new LineCounter();
    const document = parseDocument(text, { prettyErrors: true, lineCounter: lines });
    const [broken] = document.errors;
    // The library shows the line, with a mark below it.
    if (broken)
        throw new BadConfiguration(`${file} is not YAML: ${broken.message.trimEnd()}`);
    // An alias bomb would be blown up here: the library limits aliases by itself (maxAliasCount).
    const value = document.toJS() ?? {};
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


/***/ })

};
