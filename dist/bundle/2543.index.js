export const id = 2543;
export const ids = [2543];
export const modules = {

/***/ 92543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeIssues: () => (/* binding */ describeIssues)
/* harmony export */ });
/** One line an issue: the key, the value that stands there, and what is allowed. */
function describeIssues(error, value) {
    return error.issues.flatMap(issue => describeIssue(issue, value));
}
function describeIssue(issue, value) {
    const key = keyOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map(name => `${keyOf([...issue.path, name])}: there is no such key`);
    }
    if (issue.code === 'invalid_union') {
        // The nearest miss tells most: the alternative whose complaint lies deepest.
        const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
        return nearest.flatMap(inner => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, value));
    }
    const shown = show(at(value, issue.path));
    if (issue.code === 'invalid_value') {
        return [`${key}: ${shown} is not allowed, one of ${issue.values.map(String).join(', ')} is`];
    }
    if (issue.code === 'invalid_type')
        return [`${key}: ${shown} is not allowed, a value of type ${issue.expected} is`];
    if (issue.code === 'too_small')
        return [`${key}: ${shown} is too small, at least ${issue.minimum} is allowed`];
    if (issue.code === 'too_big')
        return [`${key}: ${shown} is too big, at most ${issue.maximum} is allowed`];
    return [`${key}: ${shown} is not allowed, ${issue.message} is`];
}
function depth(issues) {
    return Math.max(0, ...issues.map(issue => issue.path.length));
}
function keyOf(path) {
    const text = path.reduce((before, part) => typeof part === 'number' ? `${before}[${part}]` : `${before}${before && '.'}${String(part)}`, '');
    return text === '' ? 'the file' : text;
}
function at(value, path) {
    return path.reduce((inner, part) => (inner instanceof Object ? Reflect.get(inner, part) : undefined), value);
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}


/***/ })

};
