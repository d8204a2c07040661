export const id = 8448;
export const ids = [8448];
export const modules = {

/***/ 78448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var _model_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79229);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);


/**
 * `wanted`: a choice, or a text that is read as one. Loads only what the choice needs.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
async function openEngine(wanted, options) {
    const choice = typeof wanted === 'string' ? (0,_model_engine_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .engineChoice */ ._2)(wanted) : wanted;
    switch (choice.kind) {
        case 'embedded': {
            const { openEmbedded } = await Promise.all(/* import() */[__webpack_require__.e(9539), __webpack_require__.e(3208), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 96215));
            return openEmbedded(options);
        }
        case 'local': {
            const { openLocal } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(9539), __webpack_require__.e(4864), __webpack_require__.e(2669), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 40604));
            return openLocal({ ...options, major: choice.major });
        }
        case 'server': {
            const { openServer } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(9539), __webpack_require__.e(4864), __webpack_require__.e(2669)]).then(__webpack_require__.bind(__webpack_require__, 38271));
            return openServer(choice.url, options);
        }
        case 'auto':
            return (await openFitting(options)) ?? openEngine({ kind: 'embedded' }, options);
    }
}
/** The local engine, where there is one that has every extension which is asked for. */
async function openFitting(options) {
    let engine;
    try {
        engine = await openEngine({ kind: 'local' }, options);
    }
    catch (error) {
        if (error instanceof _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D)
            return undefined;
        throw error;
    }
    const lacking = (await engine.lacks?.(options.extensions)) ?? [];
    if (lacking.length === 0)
        return engine;
    await engine[Symbol.asyncDispose]();
    return undefined;
}


/***/ })

};
