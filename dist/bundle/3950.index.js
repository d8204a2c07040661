export const id = 3950;
export const ids = [3950,6093];
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
    allowEmpty: false,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class BadConfiguration extends Error {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ parseDocument }, { configSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)),
        Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 40725)),
    ]);
    const document = parseDocument(text, { prettyErrors: true });
    const [broken] = document.errors;
    if (broken)
        throw new BadConfiguration(`${file} is not YAML: ${broken.message.split('\n')[0]}`);
    // An alias bomb would be blown up here: the library limits aliases by itself (maxAliasCount).
    const value = document.toJS() ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 92543));
    throw new BadConfiguration(`${file}:\n${describeIssues(result.error, value)
        .map(line => `  ${line}`)
        .join('\n')}`);
}


/***/ }),

/***/ 33950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16093);

const defaultConfigFile = '.migration-gate.yml';
/** Reads the configuration of both trees. Throws BadConfiguration where the one that counts can't be used. */
async function loadConfig(baseTree, merged, { file, allowed, authority, required, withoutBase }) {
    const read = (tree) => attempt(tree, file, allowed);
    const isSame = baseTree.file(file)?.oid === merged.file(file)?.oid;
    const base = await read(baseTree);
    const change = isSame ? base : await read(merged);
    if (required && !base.written && !change.written)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`There is no ${file} in base or in the change. Check the path, or leave the option out.`);
    const counts = authority === 'base' ? base : change;
    // A file that nobody can use can't be repaired by a change that it judges.
    const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined;
    if (counts.broken !== undefined && !repairs)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(counts.broken);
    const before = base.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig;
    const config = repairs ? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig : (counts.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    return {
        // A command of the change runs nowhere before it is merged.
        config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
        file,
        authority,
        withoutBase,
        written: counts.written && !repairs,
        before,
        proposed: change.broken === undefined ? (change.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig) : undefined,
        broken: isSame ? undefined : change.broken,
        repairs,
    };
}
async function attempt(tree, file, allowed) {
    const found = tree.file(file);
    if (!found)
        return { written: false };
    try {
        return { written: true, config: await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.parseConfig)(await tree.readText(found), file, allowed) };
    }
    catch (error) {
        if (!(error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration))
            throw error;
        return { written: true, broken: error.message };
    }
}


/***/ })

};
