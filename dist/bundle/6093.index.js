export const id = 6093;
export const ids = [6093,2236];
export const modules = {

/***/ 22236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LimitReached: () => (/* binding */ LimitReached),
/* harmony export */   limits: () => (/* binding */ limits),
/* harmony export */   mebibytes: () => (/* binding */ mebibytes),
/* harmony export */   notRead: () => (/* binding */ notRead),
/* harmony export */   whyNotRead: () => (/* binding */ whyNotRead)
/* harmony export */ });
/**
 * How much of a change is read. What is beyond a limit is never a pass: it is named, and the verdict says that it was
 * not checked. Sizes in bytes.
 */
const limits = {
    /** A file that the change, or another pull request, brings. */
    fileBytes: 1 << 20,
    /** A file that base has: it is the project's own, and may be a dump of its schema. */
    ownFileBytes: 32 << 20,
    /** All files that base has not. */
    totalBytes: 256 << 20,
    /** Files of one revision. */
    files: 2_000_000,
    /** Statements of a file of SQL. */
    statements: 20_000,
    /** Characters of a configuration file: YAML takes the square of it for anchors, tags and keys. */
    configurationLength: 64 << 10,
};
/** Beyond a limit of the whole run. The message is for the user. */
class LimitReached extends Error {
}
/** What stands for the content of a file that is not read. No migration can hold a NUL character. */
const mark = '\0migration-gate does not read this file: ';
/** The content that a file beyond a limit has for its readers. */
function notRead(reason) {
    return Buffer.from(mark + reason);
}
/** Why a file's content is not there; undefined for what was read. */
function whyNotRead(content) {
    if (content === undefined)
        return undefined;
    const text = typeof content === 'string' ? content : content.subarray(0, 300).toString('utf8');
    return text.startsWith(mark) ? text.slice(mark.length) : undefined;
}
function mebibytes(bytes) {
    return `${Math.round((bytes / (1 << 20)) * 10) / 10} MiB`;
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
