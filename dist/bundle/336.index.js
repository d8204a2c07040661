export const id = 336;
export const ids = [336];
export const modules = {

/***/ 50336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   safeJson: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * The report as one JSON document. Escapes more than JSON asks for: what a terminal would act on, and `##[`, which
 * GitHub's runner takes for a command. It reads back as the same document.
 */
function renderJson(report) {
    return safeJson(report);
}
/** JSON that does nothing to whoever prints it. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)
        .replaceAll('##[', '##\\u005b');
    return `${text}\n`;
}
function unicodeEscapes(character) {
    return [...Array(character.length).keys()]
        .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
/** JSON Schema of the document, for docs/report.schema.json. */
async function reportJsonSchema() {
    const [{ z }, { reportSchema }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 29910)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 93399))]);
    return { title: 'Migration Gate report', ...z.toJSONSchema(reportSchema, { reused: 'ref' }) };
}


/***/ })

};
