export const id = 7251;
export const ids = [7251];
export const modules = {

/***/ 87251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43458);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39904);


/** A rule's own documentation; without a name, the list of rules. */
function explainRule(id) {
    if (id === undefined) {
        const width = Math.max(..._rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.map(meta => meta.id.length));
        return _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.map(meta => `${meta.id.padEnd(width)}  ${meta.title}\n`).join('');
    }
    const meta = _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.find(candidate => candidate.id === id);
    if (!meta)
        throw new _program_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(`There is no rule ${id}. The rules are: ${_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.map(rule => rule.id).join(', ')}.`);
    return describe(meta);
}
function describe(meta) {
    return `${meta.id} (${meta.severity})
${meta.title}

What it finds:  ${meta.what}
Why it hurts:   ${meta.why}
What to do:     ${meta.remedy}

Bad:
${example(meta.bad)}
Good:
${example(meta.good)}`;
}
function example({ base, change, other = {} }) {
    const lines = [`  base has ${Object.keys(base).join(', ') || 'nothing'}`];
    for (const [path, text] of Object.entries(change)) {
        if (text === null)
            lines.push(`  the change deletes ${path}`);
        else
            lines.push(`  the change has ${path}:`, ...text
                .trimEnd()
                .split('\n')
                .map(line => `    ${line}`));
    }
    for (const path of Object.keys(other))
        lines.push(`  another open pull request has ${path}`);
    return `${lines.join('\n')}\n`;
}


/***/ })

};
