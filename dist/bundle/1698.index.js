export const id = 1698;
export const ids = [1698];
export const modules = {

/***/ 61698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwritable: () => (/* binding */ unwritable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** What is the matter with a place, by the code of the system. */
const matters = {
    ENOSPC: 'no space is left there',
    EDQUOT: 'the quota there is used up',
    EROFS: 'it is read-only',
    EACCES: 'it may not be written',
    EPERM: 'it may not be written',
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is no directory',
};
/** Why temporary files can't be written, as a sentence that says what to do; undefined: the error is another one. */
function unwritable(error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error))
        return undefined;
    const matter = matters[String(error.code)];
    const path = 'path' in error ? String(error.path) : '';
    const isOurs = /^(?:mkdtemp|mkdir|open|write|copyfile)$/.test(String(error.syscall)) && path.startsWith((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
    // Writing to a file that is open has no path any more.
    if (matter === undefined || !(isOurs || (error.code === 'ENOSPC' && path === '')))
        return undefined;
    return `Temporary files can't be written to ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()}: ${matter}. Make room there, or name another directory in TMPDIR.`;
}


/***/ })

};
