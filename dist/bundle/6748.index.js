export const id = 6748;
export const ids = [6748];
export const modules = {

/***/ 26748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeIssues: () => (/* binding */ describeIssues),
/* harmony export */   lineIn: () => (/* binding */ lineIn)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);
/* harmony import */ var _text_near_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18846);
/* harmony import */ var _runners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11631);



/** Rules by the names that they had before. */
const renamedRules = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    'sentinel-out-of-date': 'head-file-out-of-date',
});
const nowhere = { lineOf: () => undefined, names: {} };
/** One line an issue: the line, the key, the value that stands there, and what is allowed. */
function describeIssues(error, value, around = nowhere) {
    return error.issues.flatMap(issue => describeIssue(issue, value, around));
}
/** Finds the lines of keys in a YAML document. */
function lineIn(document, lines) {
    return path => {
        for (let length = path.length; length > 0; length--) {
            const node = document.getIn(path.slice(0, length), true);
            const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
            if (Array.isArray(range) && typeof range[0] === 'number')
                return lines.linePos(range[0]).line;
        }
        return undefined;
    };
}
function describeIssue(issue, value, around) {
    const at = (path) => {
        const line = around.lineOf(path);
        return line === undefined ? '' : `line ${line}: `;
    };
    const key = keyOf(issue.path);
    const here = `${at(issue.path)}${key}`;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map(name => {
            const names = around.names[issue.path.map(String).join('.')] ?? [];
            const renamed = key === 'rules' ? renamedRules[name] : undefined;
            if (renamed !== undefined)
                return `${at([...issue.path, name])}${keyOf([...issue.path, name])}: this rule is called ${renamed} now.`;
            const hint = key === 'the file' ? otherKeys[name.toLowerCase()] : undefined;
            return `${at([...issue.path, name])}${keyOf([...issue.path, name])}: there is no such ${key === 'rules' ? 'rule' : 'key'}.${hint ?? (0,_text_near_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`;
        });
    if (issue.code === 'invalid_union') {
        // The nearest miss says most: the alternative whose complaint lies deepest.
        const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
        return nearest.flatMap(inner => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, value, around));
    }
    const found = valueAt(value, issue.path);
    const shown = show(found);
    if (issue.code === 'invalid_value') {
        const names = issue.values.map(String);
        const asRunner = typeof found === 'string' ? runnerHint(found, issue.path) : undefined;
        if (asRunner !== undefined)
            return [`${here}: ${shown} is not allowed.${asRunner}`];
        const hint = typeof found === 'string' ? (0,_text_near_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(found, names) : '';
        return [`${here}: ${shown} is not allowed.${hint} Allowed: ${names.join(', ')}.`];
    }
    if (issue.code === 'invalid_type')
        return [`${here}: ${shown} is not allowed. It must be of type ${issue.expected}.`];
    if (issue.code === 'too_small')
        return [`${here}: ${shown} is too small. The minimum is ${issue.minimum}.`];
    if (issue.code === 'too_big')
        return [`${here}: ${shown} is too big. The maximum is ${issue.maximum}.`];
    return [`${here}: ${shown} is not allowed. Allowed: ${issue.message}.`];
}
/** Keys of other tools, and what they are called here. */
const leaveOut = ' To leave files out: exclude. To switch a rule off: rules.';
const otherKeys = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    ignore: leaveOut,
    ignores: leaveOut,
    disable: leaveOut,
    skip: leaveOut,
    paths: ' To name directories of migrations: histories.',
    path: ' To name directories of migrations: histories.',
    migrations: ' To name directories of migrations: histories.',
    'fail-on': ' It is an option of the command line and an input of the Action: --fail-on, fail-on.',
});
/** A runner where its framework belongs: most of them read plain SQL, or what another one reads. */
function runnerHint(found, path) {
    if (path.at(-1) !== 'framework')
        return undefined;
    const runner = _runners_js__WEBPACK_IMPORTED_MODULE_2__/* .runners */ .a.find(name => name === found.toLowerCase());
    if (runner === undefined)
        return undefined;
    return ` Files for ${runner} are of the framework sql (\`framework: sql\`, \`runner: ${runner}\`).`;
}
function depth(issues) {
    return Math.max(0, ...issues.map(issue => issue.path.length));
}
function keyOf(path) {
    const text = path.reduce((before, part) => typeof part === 'number' ? `${before}[${part}]` : `${before}${before && '.'}${String(part)}`, '');
    return text === '' ? 'the file' : text;
}
function valueAt(value, path) {
    return path.reduce((inner, part) => (inner instanceof Object ? Reflect.get(inner, part) : undefined), value);
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}


/***/ }),

/***/ 11631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runners)
/* harmony export */ });
/** Runners of plain SQL files that differ in what they do with a file: the profiles of `frameworks/sql/profiles/`. */
const runners = [
    'goose',
    'dbmate',
    'sql-migrate',
    'node-pg-migrate',
    'tern',
    'sqlx',
    'graphile-migrate',
    'golang-migrate',
    'bun',
    'refinery',
    'postgres-migrations',
    'pg-node-migrations',
    'postgrator',
    'db-migrate',
    'yoyo',
    'atlas',
    'umzug',
    'play',
    'pyway',
    'dbup',
    'grate',
    'psql',
    'maragu',
    'popx',
    'pop',
];


/***/ }),

/***/ 58214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/**
 * A table that is looked up by names which somebody else chose: "constructor" and "toString" are in it only where the
 * table has them.
 */
function byName(entries) {
    return Object.assign(Object.create(null), entries);
}


/***/ }),

/***/ 18846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Longer names are compared by their beginning: what a stranger writes must not cost time. */
const maxLength = 60;
/** The names that somebody may have meant, those that are nearest; none, where nothing is like it. */
function nearNames(asked, names, most = 3) {
    const wanted = plain(asked);
    const near = names
        .map(name => ({ name, distance: distance(wanted, plain(name)) }))
        .filter(({ name, distance }) => distance <= Math.ceil(name.length / 3));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.flatMap(({ name, distance }) => (distance === least ? name : [])).slice(0, most);
}
/** " Did you mean a or b?", or nothing. */
function didYouMean(asked, names) {
    const near = nearNames(asked, names);
    return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
/** Case and separators are what people get wrong most. */
function plain(name) {
    return name.slice(0, maxLength).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** How many characters have to be put in, taken out or replaced. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ })

};
