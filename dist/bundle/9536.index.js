export const id = 9536;
export const ids = [9536,5082];
export const modules = {

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CannotCompare: () => (/* binding */ CannotCompare),
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   compareWithNothing: () => (/* binding */ compareWithNothing),
/* harmony export */   fetchFailuresExplained: () => (/* binding */ fetchFailuresExplained)
/* harmony export */ });
/* harmony import */ var _git_authorship_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83321);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79070);
/* harmony import */ var _git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72941);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90158);
/* harmony import */ var _git_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59650);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78603);






/** The comparison can't be made; the message says why and what to do. */
class CannotCompare extends Error {
}
/** Compares two endpoints: fetches what is missing (where the store has a source), merges, and opens both trees. */
async function compare(store, base, head) {
    const [baseCommit, headCommit] = await commitsOf(store, base, head);
    const ancestor = await store.mergeBase(baseCommit, headCommit);
    if (!ancestor) {
        throw new CannotCompare(store.shallow && !store.source
            ? `${base.name} and ${head.name} have no common ancestor in this shallow clone. Run again with --fetch, or fetch more history (git fetch --unshallow).`
            : `${base.name} and ${head.name} have no common ancestor: they are unrelated histories, and git would refuse to merge them. Rebase the change onto ${base.name}.`);
    }
    const shared = {
        base: {
            name: base.name,
            commit: baseCommit,
            date: await store.commitDate(baseCommit),
            fetched: base.fetched ?? null,
        },
        head: { name: head.name, commit: head.shownAs ?? headCommit },
        baseTree: await store.tree(base.name, baseCommit),
        authorship: (path) => (0,_git_authorship_js__WEBPACK_IMPORTED_MODULE_4__/* .authorshipOf */ .d)(store, baseCommit, path),
    };
    if (ancestor === baseCommit || ancestor === headCommit) {
        const newer = ancestor === baseCommit ? headCommit : baseCommit;
        return { ...shared, merged: await store.tree('merged', newer), conflicts: [] };
    }
    const { tree, conflicts } = await store.merge(baseCommit, headCommit);
    const files = (0,_git_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .sideBySide */ .Qp)(await store.filesOf(tree), conflicts);
    return {
        ...shared,
        merged: new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTree */ .x('merged', files, store),
        conflicts: conflicts.map(({ path }) => path),
    };
}
/** Judges everything that a revision has, as if it were all new. */
async function compareWithNothing(store, head) {
    const [commit] = await commitsOf(store, head);
    return {
        base: { name: 'nothing', commit: null, date: null, fetched: null },
        head: { name: head.name, commit: head.shownAs ?? commit ?? null },
        baseTree: new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTree */ .x('nothing', [], store),
        merged: await store.tree(head.name, commit ?? ''),
        conflicts: [],
        authorship: async () => undefined,
    };
}
async function commitsOf(store, ...endpoints) {
    const fetched = await fetchEndpoints(store, endpoints);
    return endpoints.map(endpoint => {
        const commit = endpoint.commit ?? fetched.get(endpoint);
        if (!commit)
            throw new CannotCompare(`There is no commit ${endpoint.name} in this clone.`);
        return commit;
    });
}
async function fetchEndpoints(store, endpoints) {
    const { source } = store;
    const wanted = endpoints.filter(endpoint => endpoint.fetch !== undefined);
    if (!source || wanted.length === 0)
        return new Map();
    const names = wanted.map(endpoint => endpoint.fetch ?? '');
    const known = endpoints
        .filter(endpoint => endpoint.commit !== undefined)
        .map(endpoint => endpoint.commit ?? '');
    const commits = await fetchFailuresExplained(source, () => (0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchUntil */ .N0)(store, source, [...names], async (found) => {
        const [one, other] = [...found, ...known];
        return !one || !other || (await store.mergeBase(one, other)) !== undefined;
    }));
    return new Map(wanted.map((endpoint, i) => [endpoint, commits[i] ?? '']));
}
/** What a server does not give is told with its address, and what to do about it. */
async function fetchFailuresExplained(source, fetch) {
    try {
        return await fetch();
    }
    catch (cause) {
        if (!(cause instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_3__.GitError))
            throw cause;
        throw new CannotCompare((0,_git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFetchFailure */ .qx)(cause, source.url), { cause });
    }
}


/***/ }),

/***/ 83321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ authorshipOf)
/* harmony export */ });
/** Looks a file's first commit up in the history of a revision; undefined where that history is cut off. */
async function authorshipOf(store, revision, path) {
    const format = '--format=%an%x00%aI%x00%H%x00%P%x00%s';
    const search = ['log', '-1', '--diff-filter=A', format];
    const where = [revision, '--', `:(literal,top)${path}`];
    const [own, mainline] = await Promise.all([
        store.git([...search, '--no-renames', ...where], { accept: [128] }),
        // The merge that brought it, as the branch itself tells its story.
        store.git([...search, '--no-renames', '--first-parent', '--diff-merges=first-parent', ...where], {
            accept: [128],
        }),
    ]);
    const [author, date, commit, parents] = own.stdout.toString().trim().split('\0');
    if (!author || !date || !commit)
        return undefined;
    // The first commit of a cut-off history seems to have brought everything in.
    if (parents === '' && store.shallow)
        return undefined;
    const subjects = [mainline, own].map(answer => answer.stdout.toString().trim().split('\0')[4] ?? '');
    const number = subjects.map(subject => pullRequestIn(subject)).find(found => found !== undefined);
    return { author, date, commit, ...(number === undefined ? {} : { pullRequest: number }) };
}
function pullRequestIn(subject) {
    const found = /^Merge pull request #(\d+) |\(#(\d+)\)\s*$|^Merged PR (\d+)/.exec(subject);
    const digits = found?.[1] ?? found?.[2] ?? found?.[3];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 62513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ mayDecide),
/* harmony export */   gc: () => (/* binding */ mayUseServer),
/* harmony export */   kQ: () => (/* binding */ unknownAuthor),
/* harmony export */   m1: () => (/* binding */ ownCode),
/* harmony export */   n$: () => (/* binding */ mayRunCommands)
/* harmony export */ });
/** The command line: the branch that is checked out may be anybody's. */
const unknownAuthor = { author: 'stranger', token: 'none' };
/** The command line with `--trust`, and what the gate brings itself. */
const ownCode = { author: 'insider', token: 'none' };
/** May the project's own command run on the change's files? Base's command only; the change's never counts. */
function mayRunCommands({ author }) {
    return author === 'insider';
}
/** May the change's SQL meet a server, where the workflow or the user names one? */
function mayUseServer({ author, token }) {
    return author === 'insider' || token !== 'writes';
}
/** May the change say which findings of the files that it adds are ignored, or let its configuration count at once? */
function mayDecide({ author }) {
    return author === 'insider';
}


/***/ }),

/***/ 99536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQueue: () => (/* binding */ openQueue)
/* harmony export */ });
/* harmony import */ var _comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);
/* harmony import */ var _git_object_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25871);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37358);



/** Judges what lands in a merge queue, one after the other, without a replay. */
async function openQueue(context) {
    const store = _git_object_store_js__WEBPACK_IMPORTED_MODULE_1__.ObjectStore.at(context.store);
    return async ({ base, before, after, timeout }) => {
        const { report, source } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)({ ...context.options, replay: 'off', timeout }, async () => ({
            comparison: await (0,_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__.compare)(store, { name: base, commit: before }, { name: after.slice(0, 7), commit: after }),
            // The store is needed for the next one.
            [Symbol.asyncDispose]: async () => { },
        }), () => { });
        const introduced = report.findings.filter(finding => finding.introduced);
        const lines = new Map();
        for (const { path, fixes } of introduced)
            for (const named of [path, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.path))]) {
                const known = source(named);
                if (known)
                    lines.set(named, known);
            }
        return { introduced, lines };
    };
}


/***/ }),

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LV: () => (/* binding */ expectedReason),
  k_: () => (/* binding */ runCheck),
  DS: () => (/* binding */ unknownReport)
});

// EXTERNAL MODULE: ./src/inputs/trust.js
var inputs_trust = __webpack_require__(62513);
;// CONCATENATED MODULE: ./src/postgres/expected-engine.js
/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
class ExpectedEngine {
    #open;
    #early;
    constructor(open) {
        this.#open = open;
    }
    /** Only for one that need not know of extensions. */
    expect() {
        this.#early ??= this.#open([]).then(engine => {
            engine.prepare?.();
            return engine;
        });
        // Told to whoever asks for it.
        this.#early.catch(() => undefined);
    }
    take(extensions) {
        const engine = this.#early ?? this.#open(extensions);
        this.#early = undefined;
        return engine;
    }
    async [Symbol.asyncDispose]() {
        const unused = await this.#early?.catch(() => undefined);
        await unused?.[Symbol.asyncDispose]();
    }
}

// EXTERNAL MODULE: ./src/temporary-directory.js
var temporary_directory = __webpack_require__(85656);
;// CONCATENATED MODULE: ./src/run.js



/** Milliseconds in which what is under way may end by itself and clean up, once the time of a run is over. */
const endingMoment = 2000;
/** A report for a run that came to no result: `reason` says why and what to do. */
function unknownReport(reason, secondsGone = 0) {
    return {
        version: 1,
        verdict: 'unknown',
        unknowns: [reason],
        notices: [],
        coverage: {
            base: { name: '', commit: null, date: null, fetched: null },
            head: { name: '', commit: null },
            conflicts: [],
            histories: [],
            engine: null,
        },
        findings: [],
        seconds: secondsGone,
    };
}
/** A run without a gate's result: what the caller said decides how it ends. */
function without(options, report) {
    const { onUnknown = 'fail', onNotChecked } = options;
    return { report, onUnknown, onNotChecked, source: () => undefined };
}
/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
async function runCheck(options, open, onProgress) {
    const started = performance.now();
    const gone = () => Math.round(performance.now() - started) / 1000;
    const abort = new AbortController();
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => {
            abort.abort();
            const reason = `The run was not finished after ${options.timeout} s. Give it more time with --timeout.`;
            setTimeout(() => resolve(without(options, unknownReport(reason, gone()))), endingMoment).unref();
        }, options.timeout * 1000);
    });
    try {
        return await Promise.race([check(options, open, abort.signal, onProgress), late]);
    }
    catch (error) {
        return without(options, unknownReport(await expectedReason(error), gone()));
    }
    finally {
        clearTimeout(timer);
    }
}
async function check(options, open, deadline, onProgress) {
    onProgress('Reading git objects');
    const opened = await open();
    const engine = new ExpectedEngine(extensions => openEngineOf(options, extensions, onProgress));
    try {
        const [{ runGate }, { defaultConfigFile }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(3458), __webpack_require__.e(9748)]).then(__webpack_require__.bind(__webpack_require__, 61834)),
            __webpack_require__.e(/* import() */ 1108).then(__webpack_require__.bind(__webpack_require__, 81108)),
        ]);
        return await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            onNotChecked: options.onNotChecked,
            trust: options.trust,
            configFromChange: options.configFromChange,
            part: options.part,
            others: othersIn(options, opened),
            deadline,
            expectEngine: () => {
                // A server loads no extensions; the embedded engine has to know which.
                if ((0,inputs_trust/* mayUseServer */.gc)(options.trust) && options.postgres !== 'embedded')
                    engine.expect();
            },
            openEngine: extensions => engine.take(extensions),
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
    }
    finally {
        await engine[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
    }
}
async function openEngineOf({ trust, postgres, statementTimeout, allowProduction, allowOtherDatabases }, extensions, onProgress) {
    // The action refuses it with a sentence before; this is the second bolt.
    if (!(0,inputs_trust/* mayUseServer */.gc)(trust) && postgres !== 'embedded')
        throw new Error("A stranger's change was about to meet a server.");
    onProgress('Starting PostgreSQL');
    const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
    return openEngine(postgres, { statementTimeout, extensions, allowProduction, allowOtherDatabases });
}
function othersIn({ others }, { store }) {
    return others && store ? seen => others({ ...seen, store }) : undefined;
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ CannotCompare }, { NotARepository }, { MissingObjects }, { GitError }, { BadConfiguration }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(5082)]).then(__webpack_require__.bind(__webpack_require__, 5082)),
        __webpack_require__.e(/* import() */ 8804).then(__webpack_require__.bind(__webpack_require__, 88804)),
        __webpack_require__.e(/* import() */ 5372).then(__webpack_require__.bind(__webpack_require__, 25871)),
        __webpack_require__.e(/* import() */ 8603).then(__webpack_require__.bind(__webpack_require__, 78603)),
        __webpack_require__.e(/* import() */ 6093).then(__webpack_require__.bind(__webpack_require__, 16093)),
    ]);
    if (error instanceof CannotCompare ||
        error instanceof NotARepository ||
        error instanceof MissingObjects ||
        error instanceof BadConfiguration ||
        error instanceof temporary_directory/* NoTemporaryDirectory */.k) {
        return error.message;
    }
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    throw error;
}


/***/ }),

/***/ 85656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ temporaryParent),
/* harmony export */   k: () => (/* binding */ NoTemporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Nothing can be written where temporary files belong; the message says what to change. */
class NoTemporaryDirectory extends Error {
    constructor(parent, cause) {
        const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
        super(`No temporary directory can be created in ${parent}${code}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`, { cause });
    }
}
/** A runner empties its own directory after each job, also where the job was killed. */
function temporaryParent(env = process.env) {
    return env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}


/***/ })

};
