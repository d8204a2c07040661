export const id = 3950;
export const ids = [3950,6093];
export const modules = {

/***/ 16093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BadConfiguration: () => (/* binding */ BadConfiguration),
/* harmony export */   changedCommands: () => (/* binding */ changedCommands),
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig),
/* harmony export */   weakenings: () => (/* binding */ weakenings)
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
        Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 80065)),
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
/** In what the second configuration is less strict than the first, as sentences; empty where it is not. */
function weakenings(before, after) {
    const found = [];
    for (const history of before.histories) {
        const kept = after.histories.some(({ path, framework }) => path === history.path && framework === history.framework);
        if (!kept)
            found.push(`histories: ${history.path} (${history.framework}) is no longer named`);
    }
    for (const glob of after.exclude)
        if (!before.exclude.includes(glob))
            found.push(`exclude: ${glob} is new`);
    if (before.replay !== after.replay && replayStrength[after.replay] < replayStrength[before.replay]) {
        found.push(`replay: ${before.replay} becomes ${after.replay}`);
    }
    for (const sql of after.prepare) {
        if (!before.prepare.includes(sql))
            found.push(`prepare: a statement is new (${sql.slice(0, 60)})`);
    }
    if (after.startFrom && JSON.stringify(after.startFrom) !== JSON.stringify(before.startFrom)) {
        found.push(`start-from: ${after.startFrom.file} stands for migrations that were replayed before`);
    }
    for (const { file, ignore } of before.schemas) {
        const kept = after.schemas.find(one => one.file === file);
        if (!kept)
            found.push(`schema: ${file} is no longer compared`);
        for (const glob of kept?.ignore ?? [])
            if (!ignore.includes(glob))
                found.push(`schema: ${file} ignores ${glob}`);
    }
    for (const { run, framework, history } of before.commands) {
        const kept = after.commands.some(one => one.framework === framework && one.history === history);
        if (!kept)
            found.push(`command: ${run.slice(0, 60)} is no longer run`);
    }
    if (before.onUnknown === 'fail' && after.onUnknown === 'warn')
        found.push('on-unknown: fail becomes warn');
    for (const [rule, severity] of Object.entries(after.rules)) {
        const was = before.rules[rule];
        if (was === undefined || severityStrength[severity] < severityStrength[was]) {
            if (was !== severity && severity !== 'error')
                found.push(`rules: ${rule} becomes ${severity}`);
        }
    }
    for (const [rule, was] of Object.entries(before.rules)) {
        if (was === 'error' && after.rules[rule] === undefined)
            found.push(`rules: ${rule} is no longer made an error`);
    }
    if (after.baseline !== undefined && before.baseline !== after.baseline) {
        found.push(`baseline: ${after.baseline} is new`);
    }
    if (!before.allowEmpty && after.allowEmpty)
        found.push('allow-empty: false becomes true');
    return found;
}
/** Commands that the change brings or changes. They count: it is its own code that they run. But somebody should know. */
function changedCommands(before, after) {
    const known = new Set(before.commands.map(command => JSON.stringify(command)));
    return after.commands
        .filter(command => !known.has(JSON.stringify(command)))
        .map(({ run }) => (run.length > 100 ? `${run.slice(0, 99)}…` : run));
}
const severityStrength = { off: 0, note: 1, warning: 2, error: 3 };
const replayStrength = { off: 0, fresh: 1, upgrade: 1, auto: 2, both: 2 };


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
/**
 * Reads the configuration of both trees. A change can't talk the gate out of judging it: where it weakens the
 * configuration that base has, base's counts until it is merged, and always for a change of a stranger.
 */
async function loadConfig(baseTree, merged, options) {
    const { file } = options;
    const [before, after] = await Promise.all([
        readConfig(baseTree, options).catch((error) => {
            // A broken file of base is mended by the change, or fails below when it is still broken.
            if (error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration && options.trusted)
                return undefined;
            throw error;
        }),
        options.trusted ? readConfig(merged, options) : undefined,
    ]);
    if (options.required && !before && !after) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`There is no ${file} in the change. Check the path, or leave the option out.`);
    }
    if (!options.trusted)
        return { config: before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, file, fromBase: true, weakened: [], newCommands: [] };
    const weakened = options.against === 'nothing' ? [] : (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.weakenings)(before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, after ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    // A first configuration has nothing to go back to: it counts, and what it weakens is told.
    const fromBase = weakened.length > 0 && before !== undefined;
    const config = fromBase ? before : (after ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    return { config, file, fromBase, weakened, newCommands: (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.changedCommands)(before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, config) };
}
async function readConfig(tree, { file, allowed }) {
    const found = tree.file(file);
    return found ? (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.parseConfig)(await tree.readText(found), file, allowed) : undefined;
}


/***/ })

};
