export const id = 5121;
export const ids = [5121];
export const modules = {

/***/ 95121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   De: () => (/* binding */ childrenNamed),
/* harmony export */   I5: () => (/* binding */ evened),
/* harmony export */   MalformedChangelogError: () => (/* binding */ MalformedChangelogError),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   SI: () => (/* binding */ maxElements),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/** A file that is no sound XML, YAML or JSON. `at`: an offset in it. */
class MalformedChangelogError extends Error {
    name = 'MalformedChangelogError';
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/** A changelog holds a few levels of elements. */
const maxDepth = 50;
/** Of aliases in YAML, a short text can ask for very many elements. */
const maxElements = 500_000;
function childrenNamed({ children }, name) {
    return children.filter(child => child.name === name);
}
/** An attribute, or the text of a child of that name: XML has either. */
function valueIn(element, name) {
    const value = element.attributes.get(name);
    if (value !== undefined)
        return value;
    const child = element.children.find(one => one.name === name);
    return child && child.children.length === 0 ? child.text : undefined;
}
/** `true` and `false` as Java reads them. */
function isSet(element, name, otherwise = false) {
    const value = valueIn(element, name)?.trim().toLowerCase();
    return value === undefined || value === '' ? otherwise : value === 'true';
}
/** Equal for two elements that say the same, however they are written. */
function canonical({ name, attributes, children, text }) {
    return JSON.stringify([
        name,
        [...attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, evened(value)]),
        evened(text),
        children.map(canonical),
    ]);
}
/** Liquibase computes its checksums over texts whose white space is made even. */
function evened(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ })

};
