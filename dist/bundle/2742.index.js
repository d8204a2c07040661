export const id = 2742;
export const ids = [2742];
export const modules = {

/***/ 2742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/** What the action can be asked to do: one function a mode, loaded when it is asked for. */
const runs = {
    check: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(879), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 4662))).gateForAction(request),
    sweep: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8647)]).then(__webpack_require__.bind(__webpack_require__, 8647))).sweepForAction(request),
};
function runMode(request) {
    return runs[request.inputs.mode](request);
}


/***/ })

};
