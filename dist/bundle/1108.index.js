export const id = 1108;
export const ids = [1108,6093];
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


/***/ }),

/***/ 81108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultConfigFile: () => (/* reexport */ defaultConfigFile),
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./src/inputs/config.js
var inputs_config = __webpack_require__(16093);
;// CONCATENATED MODULE: ./src/inputs/config-file.js

const defaultConfigFile = '.migration-gate.yml';
/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml';
/** The configuration's path in a tree. Throws BadConfiguration where it is not clear, or no file. */
function configFileIn(tree, asked) {
    const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked];
    const there = names.filter(name => tree.file(name));
    const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)));
    if (folder !== undefined)
        throw new inputs_config.BadConfiguration(`${folder} is a directory. The configuration is a file of that name: rename one of the two.`);
    if (there.length > 1)
        throw new inputs_config.BadConfiguration(`There are ${there.join(' and ')}: only one of them can count. Delete the other.`);
    return there[0] ?? asked;
}

;// CONCATENATED MODULE: ./src/inputs/load-config.js



/** Reads the configuration of both trees. Throws BadConfiguration where the one that counts can't be used. */
async function loadConfig(baseTree, merged, request) {
    const base = await attempt(baseTree, request);
    const change = await attempt(merged, request);
    const isSame = base.oid === change.oid && base.broken === change.broken;
    const { authority, required, withoutBase } = request;
    const counts = authority === 'base' ? base : change;
    const { file } = counts.written ? counts : change;
    if (required && !base.written && !change.written)
        throw new inputs_config.BadConfiguration(`There is no ${file} in base or in the change. Check the path, or leave the option out.`);
    // A file that nobody can use can't be repaired by a change that it judges.
    const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined;
    if (counts.broken !== undefined && !repairs)
        throw new inputs_config.BadConfiguration(counts.broken);
    const before = base.config ?? inputs_config.defaultConfig;
    const config = repairs ? inputs_config.defaultConfig : (counts.config ?? inputs_config.defaultConfig);
    return {
        // A command of the change runs nowhere before it is merged.
        config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
        file,
        authority,
        withoutBase,
        written: counts.written && !repairs,
        before,
        proposed: change.broken === undefined ? (change.config ?? inputs_config.defaultConfig) : undefined,
        broken: isSame ? undefined : change.broken,
        repairs,
    };
}
async function attempt(tree, { file: asked, allowed }) {
    const read = { written: false, file: asked };
    try {
        read.file = configFileIn(tree, asked);
        const found = tree.file(read.file);
        if (!found)
            return read;
        read.written = true;
        read.oid = found.oid;
        return { ...read, config: await (0,inputs_config.parseConfig)(await tree.readText(found), read.file, allowed) };
    }
    catch (error) {
        if (!(error instanceof inputs_config.BadConfiguration))
            throw error;
        return { ...read, written: true, broken: error.message };
    }
}


/***/ })

};
