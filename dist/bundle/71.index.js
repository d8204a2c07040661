export const id = 71;
export const ids = [71];
export const modules = {

/***/ 71:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32083);

/** What the action can be asked to do: one function a mode, loaded when it is asked for. */
const runs = {
    check: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(9522), __webpack_require__.e(3303), __webpack_require__.e(50), __webpack_require__.e(8793)]).then(__webpack_require__.bind(__webpack_require__, 8793))).gateForAction(request),
    sweep: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(9522), __webpack_require__.e(9321), __webpack_require__.e(3303), __webpack_require__.e(50), __webpack_require__.e(4225)]).then(__webpack_require__.bind(__webpack_require__, 81991))).sweepForAction(request),
    nightly: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(9522), __webpack_require__.e(9321), __webpack_require__.e(3303), __webpack_require__.e(6337), __webpack_require__.e(2191)]).then(__webpack_require__.bind(__webpack_require__, 57641))).nightlyForAction(request),
    plan: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(9522), __webpack_require__.e(9321), __webpack_require__.e(3303), __webpack_require__.e(6337), __webpack_require__.e(2191)]).then(__webpack_require__.bind(__webpack_require__, 57641))).planForAction(request),
    doctor: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(5599), __webpack_require__.e(9522), __webpack_require__.e(3837), __webpack_require__.e(1964), __webpack_require__.e(9025), __webpack_require__.e(3208), __webpack_require__.e(5297), __webpack_require__.e(2226), __webpack_require__.e(4370)]).then(__webpack_require__.bind(__webpack_require__, 74370))).doctorForAction(request),
    collect: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(9522), __webpack_require__.e(9321), __webpack_require__.e(3303), __webpack_require__.e(6337), __webpack_require__.e(2191)]).then(__webpack_require__.bind(__webpack_require__, 57641))).collectForAction(request),
};
function runMode(request) {
    // No git outlives the time that the run has, whichever part of it started one.
    return (0,_git_run_js__WEBPACK_IMPORTED_MODULE_0__.endingGitWith)(AbortSignal.timeout(request.inputs.timeout * 1000), () => runs[request.inputs.mode](request));
}


/***/ })

};
