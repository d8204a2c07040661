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
    check: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(107), __webpack_require__.e(3571), __webpack_require__.e(5579), __webpack_require__.e(1713)]).then(__webpack_require__.bind(__webpack_require__, 71713))).gateForAction(request),
    sweep: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(3458), __webpack_require__.e(3571), __webpack_require__.e(9321), __webpack_require__.e(5579), __webpack_require__.e(7082)]).then(__webpack_require__.bind(__webpack_require__, 47020))).sweepForAction(request),
    nightly: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(107), __webpack_require__.e(3458), __webpack_require__.e(3571), __webpack_require__.e(9321), __webpack_require__.e(2158), __webpack_require__.e(6158)]).then(__webpack_require__.bind(__webpack_require__, 36158))).nightlyForAction(request),
    plan: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(107), __webpack_require__.e(3458), __webpack_require__.e(3571), __webpack_require__.e(4809)]).then(__webpack_require__.bind(__webpack_require__, 24809))).planForAction(request),
    collect: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(107), __webpack_require__.e(3458), __webpack_require__.e(3571), __webpack_require__.e(9321), __webpack_require__.e(2158), __webpack_require__.e(8934)]).then(__webpack_require__.bind(__webpack_require__, 58934))).collectForAction(request),
};
function runMode(request) {
    return runs[request.inputs.mode](request);
}


/***/ })

};
