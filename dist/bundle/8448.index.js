export const id = 8448;
export const ids = [8448];
export const modules = {

/***/ 78448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/**
 * `choice`: "embedded", or the URL of a server. Loads only what the choice needs.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
async function openEngine(choice, options) {
    if (choice === 'embedded') {
        const { openEmbedded } = await Promise.all(/* import() */[__webpack_require__.e(9539), __webpack_require__.e(6215), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 96215));
        return openEmbedded(options);
    }
    const { openServer } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(9539), __webpack_require__.e(8162), __webpack_require__.e(9894)]).then(__webpack_require__.bind(__webpack_require__, 34382));
    return openServer(choice, options);
}


/***/ })

};
