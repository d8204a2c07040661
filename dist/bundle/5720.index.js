export const id = 5720;
export const ids = [5720];
export const modules = {

/***/ 75720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beyondLimit: () => (/* binding */ beyondLimit),
/* harmony export */   either: () => (/* binding */ either),
/* harmony export */   firstUnknown: () => (/* binding */ firstUnknown),
/* harmony export */   isSequence: () => (/* binding */ isSequence),
/* harmony export */   optionsOf: () => (/* binding */ optionsOf),
/* harmony export */   truth: () => (/* binding */ truth),
/* harmony export */   unknown: () => (/* binding */ unknown)
/* harmony export */ });
function unknown(reason, at, code) {
    return { kind: 'unknown', reason, at, ...(code === undefined ? {} : { code }) };
}
/** What no person writes: it is nested too deep, or too long. */
function beyondLimit(reason, at) {
    return unknown(reason, at, 'beyond-limit');
}
function isSequence(value) {
    return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set';
}
/** All that a value may be, `either` opened up. */
function optionsOf(value) {
    return value.kind === 'either' ? value.options : [value];
}
/** More ways than this through the conditions of a file are no longer distinguished. */
const mostOptions = 32;
function either(values, at) {
    const options = [];
    for (const value of values) {
        for (const option of optionsOf(value))
            if (!options.some(one => sameValue(one, option)))
                options.push(option);
    }
    if (options.length > mostOptions)
        return unknown('it has too many possible values', at);
    const [only] = options;
    return only !== undefined && options.length === 1 ? only : { kind: 'either', options, at };
}
function sameValue(a, b) {
    if (a === b)
        return true;
    if (a.kind !== b.kind)
        return false;
    switch (a.kind) {
        case 'str':
        case 'bytes':
        case 'number':
        case 'bool':
            return 'value' in b && a.value === b.value;
        case 'none':
            return true;
        case 'name':
            return b.kind === 'name' && a.path === b.path;
        case 'list':
        case 'tuple':
        case 'set':
            return (isSequence(b) &&
                a.items.length === b.items.length &&
                a.items.every((item, index) => {
                    const other = b.items[index];
                    return other !== undefined && sameValue(item, other);
                }));
        default:
            return false;
    }
}
/** Python's truth of a value; undefined where it is not known. */
function truth(value) {
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return value.value.length > 0;
        case 'number':
            return value.value !== 0;
        case 'bool':
            return value.value;
        case 'none':
            return false;
        case 'list':
        case 'tuple':
        case 'set':
            return value.items.some(item => item.kind !== 'unknown') || (value.items.length > 0 ? undefined : false);
        case 'dict':
            return value.entries.length > 0;
        case 'class':
        case 'function':
            return true;
        default:
            return undefined;
    }
}
/** The first thing in a value that is not known, at any depth. */
function firstUnknown(value) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'list':
        case 'tuple':
        case 'set':
            return firstOf(value.items);
        case 'either':
            return firstOf(value.options);
        case 'dict':
            return firstOf(value.entries.flat());
        case 'call':
            return firstOf([...value.args, ...value.keywords.values()]);
        default:
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = firstUnknown(value);
        if (found)
            return found;
    }
    return undefined;
}


/***/ })

};
