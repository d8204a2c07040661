export const id = 5174;
export const ids = [5174];
export const modules = {

/***/ 85174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathMatcher: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71026);

/**
 * Globs of the configuration, matched with paths that a stranger chooses. A library turns them into an expression that
 * backtracks: a pattern with 15 stars takes hours for a path of 200 letters. Stars, question marks and alternatives, which
 * is nearly all that is written, are matched here in linear time for a path; what has more to it is the library's, for
 * paths that are short enough for its number of stars.
 */
function pathMatcher(globs) {
    const matchers = globs.map(matcherOf);
    return path => matchers.some(matches => matches(path));
}
function matcherOf(glob) {
    const plain = glob.replace(/^(?:\.\/)+/, '');
    const alternatives = /[[\]()!\\+@|]|\*\{|\}\*|\{[^{}]*\*/.test(plain) ? undefined : expanded(plain);
    if (!alternatives)
        return byLibrary(glob);
    const patterns = alternatives.map(one => withSomethingInside(one.split('/')));
    // Two stars beside other characters mean different things to different programs.
    if (patterns.flat().some(segment => segment.includes('**') && segment !== '**'))
        return byLibrary(glob);
    return path => {
        const segments = path.split('/');
        return patterns.some(pattern => matchSegments(pattern, segments));
    };
}
// To the library, two stars after a name stand for nothing as well; after a star for what is below it alone.
function withSomethingInside(pattern) {
    const last = pattern.length - 1;
    return last > 0 && pattern[last] === '**' && pattern[last - 1]?.endsWith('*') && pattern[last - 1] !== '**'
        ? pattern.toSpliced(last, 0, '*')
        : pattern;
}
const mostAlternatives = 64;
// `{a,b}/*` as `a/*` and `b/*`; undefined for what is nested, a range, or too many.
function expanded(glob) {
    let done = [''];
    for (const [part] of glob.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
        if (part === '{' || part === '}')
            return undefined;
        const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
        if (part.startsWith('{') && (choices.length < 2 || choices.includes('')))
            return undefined;
        if (done.length * choices.length > mostAlternatives)
            return undefined;
        done = done.flatMap(before => choices.map(choice => before + choice));
    }
    return done;
}
/** `**` stands for any number of segments. Which of the pattern's segments can come next, segment by segment of the path. */
function matchSegments(pattern, segments) {
    const reach = (states) => {
        const all = new Set();
        for (let state of states) {
            all.add(state);
            while (pattern[state] === '**')
                all.add(++state);
        }
        return all;
    };
    let states = reach([0]);
    for (const segment of segments) {
        const next = [];
        for (const state of states) {
            const wanted = pattern[state];
            if (wanted === undefined)
                continue;
            if (wanted === '**')
                next.push(state);
            else if (matchSegment(wanted, segment))
                next.push(state + 1);
        }
        if (next.length === 0)
            return false;
        states = reach(next);
    }
    return states.has(pattern.length);
}
/** After a star that matched too little, one character more is tried: no star before it needs to be tried again. */
function matchSegment(pattern, segment) {
    if (segment === '' || (/[*?]/.test(pattern) && (segment === '.' || segment === '..')))
        return pattern === segment;
    let [p, s, star, resume] = [0, 0, -1, 0];
    while (s < segment.length) {
        if (pattern[p] === '*')
            [star, resume] = [p++, s];
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === segment[s])) {
            p++;
            s++;
        }
        else if (star >= 0)
            [p, s] = [star + 1, ++resume];
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Steps that a match by the library may take. */
const mostSteps = 10_000_000;
function byLibrary(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true });
    const repeats = glob.match(/\*+|\+/g)?.length ?? 0;
    return path => path.length ** Math.max(repeats, 1) <= mostSteps && matches(path);
}


/***/ })

};
