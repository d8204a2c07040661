export const id = 6076;
export const ids = [6076];
export const modules = {

/***/ 26076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwritable: () => (/* binding */ unwritable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46778);


/** Why temporary files can't be written, as a sentence that says what to do; undefined: the error is another one. */
function unwritable(error) {
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error))
        return undefined;
    const matter = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .whatIsWrong */ .yY)(error);
    const path = 'path' in error ? String(error.path) : '';
    const isOurs = /^(?:mkdtemp|mkdir|open|write|copyfile)$/.test(String(error.syscall)) && path.startsWith((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
    // Writing to a file that is open has no path any more.
    if (matter === undefined || !(isOurs || (error.code === 'ENOSPC' && path === '')))
        return undefined;
    return `Temporary files can't be written to ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()}: ${matter}. Make room there, or name another directory in TMPDIR.`;
}


/***/ })

};
