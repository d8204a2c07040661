export const id = 7049;
export const ids = [7049];
export const modules = {

/***/ 57049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineSchema: () => (/* binding */ baselineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{24}$/, '24 hexadecimal digits'),
        rule: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        date: zod__WEBPACK_IMPORTED_MODULE_0__.string()
            .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-31')
            .optional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    })),
});


/***/ })

};
