export const id = 2236;
export const ids = [2236];
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


/***/ })

};
