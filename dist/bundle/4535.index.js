export const id = 4535;
export const ids = [4535];
export const modules = {

/***/ 44535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/comparison/local.js + 1 modules
var local = __webpack_require__(61696);
// EXTERNAL MODULE: ./src/git/repository.js
var git_repository = __webpack_require__(88804);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/model/fix.js
var model_fix = __webpack_require__(40516);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
;// CONCATENATED MODULE: ./src/modes/fix/fix.js






/** The work tree can't be fixed as it lies there; the message says what to do first. */
class CannotFixError extends expected_error/* ExpectedError */.D {
}
/** One fix may bring out what it hid; more rounds than this would be going in circles. */
const rounds = 20;
/**
 * Fixes what can be fixed without a decision: the incoming side of collisions. Works on git objects until all is
 * done, then applies one patch to the work tree and its index. Throws CannotFixError and what comparing throws.
 */
async function fixChange(request) {
    const sides = await (0,local/* resolveLocally */.T)({ ...request, head: 'HEAD' });
    try {
        const workTree = await cleanWorkTree(sides);
        const start = sides.head.commit ?? '';
        const done = [];
        let head = start;
        for (let round = 0; round < rounds; round++) {
            const next = await fixOnce(sides, head, request);
            if (!next)
                break;
            head = next.commit;
            done.push(next.title);
        }
        const patch = head === start ? Buffer.alloc(0) : await patchBetween(sides.store, start, head);
        const result = await check(sides, head, request.options, request.onProgress);
        if (patch.length > 0 && !request.dryRun) {
            await (0,git_repository/* inRepository */.yJ)(sides.repository, ['apply', '--index', '--whitespace=nowarn'], {
                input: patch,
                cwd: workTree,
            });
        }
        return { done, patch, result };
    }
    finally {
        await sides[Symbol.asyncDispose]();
    }
}
async function cleanWorkTree({ repository }) {
    const workTree = await (0,git_repository/* workTreeOf */.FY)(repository);
    if (!workTree)
        throw new CannotFixError('A bare repository has no files to fix. Run this where the branch is checked out.');
    const status = await (0,git_repository/* inRepository */.yJ)(repository, ['status', '--porcelain', '--untracked-files=normal'], {
        cwd: workTree,
    });
    if (status.stdout.length > 0) {
        throw new CannotFixError('There are changes that are not committed. Commit or stash them first, so that nothing gets mixed up.');
    }
    return workTree;
}
function check(sides, head, options, onProgress) {
    const shown = { name: 'the fixed change', commit: head, shownAs: sides.head.commit ?? head };
    return (0,run_check/* runCheck */.k_)(options, async () => ({
        comparison: await (0,local/* compareSides */.G)({ ...sides, head: shown }),
        // The sides stay open: they are disposed of where they were opened.
        [Symbol.asyncDispose]: async () => { },
    }), onProgress);
}
async function fixOnce(sides, head, request) {
    const { report } = await check(sides, head, { ...request.options, replay: 'off' }, request.onProgress);
    const tree = await sides.store.tree('head', head);
    for (const finding of report.findings) {
        if (!finding.introduced)
            continue;
        for (const fix of inOrderOfChoice(finding, request.merge)) {
            const changes = await changesOf(fix, tree);
            if (changes)
                return { commit: await commitChanges(sides.store, head, changes), title: fix.title };
        }
    }
    return undefined;
}
function inOrderOfChoice({ fixes }, merge) {
    const creating = fixes.filter(({ creates }) => creates.length > 0);
    const editing = fixes.filter(({ edits, renames, creates }) => creates.length === 0 && edits.length + renames.length > 0);
    return merge ? [...creating, ...editing] : editing;
}
/** What a fix does to the change's own files; undefined where one of them is not the change's to fix. */
async function changesOf(fix, tree) {
    const changes = new Map();
    for (const path of new Set(fix.edits.map(edit => edit.path))) {
        const file = tree.file(path);
        if (!file)
            return undefined;
        const edits = fix.edits.filter(edit => edit.path === path);
        changes.set(path, { text: (0,model_fix/* applyEdits */.c)(await tree.readText(file), edits), mode: file.mode });
    }
    for (const { from, to } of fix.renames) {
        const file = tree.file(from);
        if (!file || tree.file(to))
            return undefined;
        changes.set(to, changes.get(from) ?? { text: await tree.readText(file), mode: file.mode });
        changes.set(from, null);
    }
    for (const { path, content } of fix.creates)
        changes.set(path, { text: content, mode: '100644' });
    return changes;
}
/** Writes a commit on top of another one into the store, with some files changed; no work tree is involved. */
async function commitChanges(store, parent, changes) {
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(store.directory, 'fix-index') };
    await store.git(['read-tree', parent], { env });
    const entries = [];
    const absent = '0'.repeat(parent.length);
    for (const [path, change] of changes) {
        if (change === null)
            entries.push(`0 ${absent}\t${path}`);
        else
            entries.push(`${change.mode} ${await writeBlob(store, change.text)}\t${path}`);
    }
    await store.git(['update-index', '-z', '--index-info'], { env, input: `${entries.join('\0')}\0` });
    const tree = (await store.git(['write-tree'], { env })).stdout.toString().trim();
    return store.commitTree(tree, parent);
}
async function writeBlob(store, text) {
    const answer = await store.git(['hash-object', '-w', '--stdin'], { input: Buffer.from(text) });
    return answer.stdout.toString().trim();
}
/** The difference between two commits, as `git apply` takes it. */
async function patchBetween(store, from, to) {
    const answer = await store.git([
        'diff',
        '--binary',
        '--find-renames',
        '--no-ext-diff',
        '--no-color',
        from,
        to,
    ]);
    return answer.stdout;
}

// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(34062);
;// CONCATENATED MODULE: ./src/cli/run-fix.js


/** `migration-gate fix`: what goes to standard output before the report, and the gate's word on the result. */
async function runFix(request, onProgress) {
    const { flags, dryRun, merge } = request;
    const { done, patch, result } = await fixChange({
        directory: flags.repo,
        fetch: flags.fetch,
        ...(flags.base === undefined ? {} : { base: flags.base }),
        options: { ...flags, trust: (0,options/* trustOf */.An)(flags) },
        dryRun,
        merge,
        onProgress,
    });
    return { said: dryRun ? patch.toString() : summary(done, result.report), result };
}
/** Without a change: is nothing wrong, is it for people to decide, or is it not known? */
function summary(done, { verdict, findings }) {
    if (done.length === 0) {
        if (verdict === 'unknown')
            return 'Nothing was fixed: it could not be determined what is wrong.\n\n';
        return findings.some(({ introduced }) => introduced)
            ? 'Nothing was fixed: what is wrong needs a decision. The choices are named below.\n\n'
            : 'Nothing to fix: this change introduces no problem.\n\n';
    }
    return `Fixed, in the work tree and the index (look at it with: git diff --cached):\n${done.map(title => `  ${title}\n`).join('')}\n`;
}


/***/ }),

/***/ 40516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fix),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

function fix(draft) {
    return { edits: [], renames: [], creates: [], commands: [], ...draft };
}
/** A file's text with the edits carried out. They must not overlap, and are of this file. */
function applyEdits(text, edits) {
    const spans = edits
        .map(({ range, replacement }) => ({
        from: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.start),
        to: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.end),
        replacement,
    }))
        .sort((a, b) => a.from - b.from);
    let result = '';
    let at = 0;
    for (const { from, to, replacement } of spans) {
        result += text.slice(at, from) + replacement;
        at = to;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 61996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameSpan),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Si: () => (/* binding */ startOfFile),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function isSameSpan(one, other) {
    return one.start === other.start && one.end === other.end;
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
const startOfFile = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** The position of a UTF-16 offset in a text. Lines end at \n, \r\n or a lone \r. */
function positionAt(text, offset) {
    const end = Math.min(Math.max(offset, 0), text.length);
    const starts = lineStartsOf(text);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
        const middle = (line + after) >> 1;
        if ((starts[middle] ?? 0) <= end)
            line = middle;
        else
            after = middle;
    }
    return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
}
/** Of the text that was asked for last: of one file, thousands of positions may be asked for in a row. */
let known = { text: '', starts: [0] };
/** Where the lines of a text begin. */
function lineStartsOf(text) {
    if (known.text === text)
        return known.starts;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    known = { text, starts };
    return starts;
}
function rangeOf(text, from, to) {
    return { start: positionAt(text, from), end: positionAt(text, to) };
}
/** The UTF-16 offset of a position; the text's end for a line that it does not have. */
function offsetAt(text, { line, column }) {
    const start = lineStartsOf(text)[line - 1];
    return start === undefined ? text.length : start + column - 1;
}
/** A line without its end; empty, and at the text's end, for one that it does not have. */
function lineSpan(text, line) {
    const start = offsetAt(text, { line, column: 1 });
    const end = /[\r\n]|$/g;
    end.lastIndex = start;
    return { start, end: end.exec(text)?.index ?? text.length };
}


/***/ })

};
