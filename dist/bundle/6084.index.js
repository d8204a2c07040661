export const id = 6084;
export const ids = [6084];
export const modules = {

/***/ 5082:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ fetchFailuresExplained),
/* harmony export */   PH: () => (/* binding */ CannotCompareError),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   x_: () => (/* binding */ compareWithNothing)
/* harmony export */ });
/* harmony import */ var _git_authorship_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83321);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79070);
/* harmony import */ var _git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72941);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33755);
/* harmony import */ var _git_merge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59650);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32083);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28600);







/** The comparison can't be made; the message says why and what to do. */
class CannotCompareError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpectedError */ .D {
}
/** Compares two endpoints: fetches what is missing (where the store has a source), merges, and opens both trees. */
async function compare(store, base, head) {
    const [baseCommit, headCommit] = await commitsOf(store, base, head);
    // One git process after the other is most of what a change without migrations costs.
    const [ancestor, date, baseTree] = await Promise.all([
        store.mergeBase(baseCommit, headCommit),
        store.commitDate(baseCommit),
        store.ownTree(base.name, baseCommit),
    ]);
    if (!ancestor) {
        throw new CannotCompareError(store.shallow && !store.source
            ? `${base.name} and ${head.name} have no common ancestor in this shallow clone. Run again with --fetch, or fetch more history (git fetch --unshallow).`
            : `${base.name} and ${head.name} have no common ancestor: they are unrelated histories, and git would refuse to merge them. Rebase the change onto ${base.name}.`);
    }
    const shared = {
        base: {
            name: base.name,
            commit: baseCommit,
            date,
            fetched: base.fetched ?? null,
        },
        head: { name: head.name, commit: head.shownAs ?? headCommit },
        baseTree,
        authorship: (path) => (0,_git_authorship_js__WEBPACK_IMPORTED_MODULE_5__/* .authorshipOf */ .d)(store, baseCommit, path),
    };
    if (ancestor === baseCommit || ancestor === headCommit) {
        const newer = ancestor === baseCommit ? headCommit : baseCommit;
        return { ...shared, merged: await store.tree('merged', newer), conflicts: [] };
    }
    const { tree, conflicts } = await store.merge(baseCommit, headCommit);
    const files = (0,_git_merge_js__WEBPACK_IMPORTED_MODULE_6__/* .sideBySide */ .Qp)(await store.filesOf(tree), conflicts);
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
        merged: await store.ownTree(head.name, commit ?? ''),
        conflicts: [],
        authorship: async () => undefined,
    };
}
async function commitsOf(store, ...endpoints) {
    const fetched = await fetchEndpoints(store, endpoints);
    return endpoints.map(endpoint => {
        const commit = endpoint.commit ?? fetched.get(endpoint);
        if (!commit)
            throw new CannotCompareError(`There is no commit ${endpoint.name} in this clone.`);
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
/** What a server does not give is reported with its address, and what to do about it. */
async function fetchFailuresExplained(source, fetch) {
    try {
        return await fetch();
    }
    catch (cause) {
        if (!(cause instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_3__.GitError))
            throw cause;
        throw new CannotCompareError((0,_git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFetchFailure */ .qx)(cause, source.url), { cause });
    }
}


/***/ }),

/***/ 46310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ engineFor),
/* harmony export */   O1: () => (/* binding */ mayDecide),
/* harmony export */   gc: () => (/* binding */ mayUseServer),
/* harmony export */   hv: () => (/* binding */ whyNotRun),
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
/** Why a command of base does not run, as a sentence's end. */
function whyNotRun(run, { token }) {
    const why = token === 'none'
        ? 'it would run the code of this branch on your machine (if it is your own, say --trust)'
        : token === 'writes'
            ? "it would run a stranger's code next to a token that may write to the repository"
            : 'it would run the code of a fork';
    return `\`${run}\` was not run, since ${why}`;
}
/** May the change's SQL meet a server, where the workflow or the user names one? */
function mayUseServer({ author, token }) {
    return author === 'insider' || token !== 'writes';
}
/** May the change's SQL run in a PostgreSQL of this very machine, with no sandbox around that? */
function mayRunNatively({ author }) {
    return author === 'insider';
}
/**
 * The engine that a run for somebody gets. Whoever leaves the choice to the gate gets the sandbox, unless the code is trusted.
 * `refused`: what was asked for is more than the change may meet.
 */
function engineFor(choice, trust) {
    switch (choice.kind) {
        case 'embedded':
            return { ok: true, choice };
        case 'auto':
            return { ok: true, choice: mayRunNatively(trust) ? choice : { kind: 'embedded' } };
        case 'local':
            return mayRunNatively(trust) ? { ok: true, choice } : { ok: false, refused: 'local' };
        case 'server':
            return mayUseServer(trust) ? { ok: true, choice } : { ok: false, refused: 'server' };
    }
}
/** May the change say which findings of the files that it adds are ignored, or let its configuration count at once? */
function mayDecide({ author }) {
    return author === 'insider';
}


/***/ }),

/***/ 83321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        // The merge that brought it, as the branch itself says its story.
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

/***/ 79229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ embeddedUnlessNamed),
/* harmony export */   OW: () => (/* binding */ isEngineChoice),
/* harmony export */   ZG: () => (/* binding */ engineChoices),
/* harmony export */   _2: () => (/* binding */ engineChoice)
/* harmony export */ });
/** How the words are written, for messages. */
const engineChoices = '`auto`, `embedded`, `local`, `local:16`, or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`';
/** A text that is none of the words is taken for a URL: whoever opens it says what is wrong with it. */
function engineChoice(text) {
    if (text === 'auto' || text === 'embedded' || text === 'local')
        return { kind: text };
    const major = /^local:(\d{1,3})$/.exec(text)?.[1];
    return major === undefined ? { kind: 'server', url: text } : { kind: 'local', major: Number(major) };
}
/** Where the choice is left to the gate, and only the engine with a sandbox will do. */
function embeddedUnlessNamed(text) {
    return text === 'auto' ? 'embedded' : text;
}
function isEngineChoice(text) {
    return engineChoice(text).kind !== 'server' || /^postgres(ql)?:\/\/\S+$/.test(text);
}


/***/ }),

/***/ 75645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ unknownReport),
/* harmony export */   LV: () => (/* binding */ expectedReason),
/* harmony export */   k_: () => (/* binding */ runCheck)
/* harmony export */ });
/* unused harmony export ExpectedEngine */
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46310);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32083);
/* harmony import */ var _model_engine_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79229);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28600);




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
    const tooLate = () => without(options, unknownReport(`The run was not finished after ${options.timeout} s. Give it more time with --timeout.`, gone()));
    const abort = new AbortController();
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => {
            abort.abort();
            setTimeout(() => resolve(tooLate()), endingMoment).unref();
        }, options.timeout * 1000);
    });
    try {
        return await Promise.race([
            (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__.endingGitWith)(abort.signal, () => check(options, open, abort.signal, onProgress)),
            late,
        ]);
    }
    catch (error) {
        // git was ended in the middle of something: what it says of that is not the reason.
        if (abort.signal.aborted)
            return tooLate();
        return without(options, unknownReport(await expectedReason(error), gone()));
    }
    finally {
        clearTimeout(timer);
    }
}
async function check(options, open, deadline, onProgress) {
    const engine = (0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .engineFor */ .Ec)((0,_model_engine_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .engineChoice */ ._2)(options.postgres), options.trust);
    if (!engine.ok)
        throw new _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .D(whyRefused[engine.refused]);
    onProgress('Reading git objects');
    // Loaded while git is at work.
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(9992), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 69718)), __webpack_require__.e(/* import() */ 6805).then(__webpack_require__.bind(__webpack_require__, 96805))]);
    const opened = await open();
    try {
        await loading;
        const others = once(othersIn(options, opened));
        const run = (choice) => judgeOn(choice, { options, opened, others, deadline, onProgress });
        const first = await run(engine.choice);
        const isFinal = first.usedKind !== 'local' || first.result.report.verdict === 'pass';
        if (engine.choice.kind !== 'auto' || isFinal || deadline.aborted)
            return first.result;
        // The version or the rights of this machine's PostgreSQL may be what it did not pass for: a pass is all that counts of it.
        onProgress('Replaying once more, on the embedded PostgreSQL');
        return (await run({ kind: 'embedded' })).result;
    }
    finally {
        await opened[Symbol.asyncDispose]();
    }
}
/** What the action and the command line refuse with sentences of their own before; this is the second bolt. */
const whyRefused = {
    server: "A stranger's change was about to meet a server. Use the embedded engine.",
    local: "The local engine runs migrations in a PostgreSQL of this machine, with no sandbox around it, and this code may be anybody's. If it is your own, say `--trust`; else use `--postgres embedded`.",
};
/** `usedKind`: of the engine that something was replayed on. */
async function judgeOn(choice, { options, opened, others, deadline, onProgress }) {
    const [{ runGate }, { defaultConfigFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(9992), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 69718)),
        __webpack_require__.e(/* import() */ 6805).then(__webpack_require__.bind(__webpack_require__, 96805)),
    ]);
    const engine = new ExpectedEngine(extensions => openEngineOf(choice, options, extensions, onProgress), choice.kind === 'auto');
    let usedKind;
    try {
        const result = await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            onNotChecked: options.onNotChecked,
            trust: options.trust,
            configFromChange: options.configFromChange,
            part: options.part,
            others,
            deadline,
            expectEngine: () => {
                // A server loads no extensions; the embedded engine has to know which.
                if (choice.kind !== 'embedded')
                    engine.expect();
            },
            openEngine: async (extensions) => {
                const taken = await engine.take(extensions);
                usedKind = taken.kind;
                return taken;
            },
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
        return { result, usedKind };
    }
    finally {
        await engine[Symbol.asyncDispose]();
    }
}
async function openEngineOf(choice, { statementTimeout, allowProduction, allowOtherDatabases }, extensions, onProgress) {
    onProgress('Starting PostgreSQL');
    const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
    return openEngine(choice, { statementTimeout, extensions, allowProduction, allowOtherDatabases });
}
/** What is open does not change between two replays of one run. */
function once(others) {
    let answer;
    return others && (seen => (answer ??= others(seen)));
}
function othersIn({ others }, { store }) {
    return others && store ? seen => others({ ...seen, store }) : undefined;
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ GitAbortedError, GitError }, { unwritable }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32083)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46778)),
    ]);
    if (error instanceof GitAbortedError)
        return 'The time of the run was over while git was at work. Give it more.';
    const place = unwritable(error);
    if (place !== undefined)
        return place;
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    if (error instanceof _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .D)
        return error.message;
    throw error;
}
/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
class ExpectedEngine {
    #open;
    #replaceable;
    #early;
    /** `replaceable`: one that lacks an extension is closed for another one, which is opened when that is known. */
    constructor(open, replaceable = false) {
        this.#open = open;
        this.#replaceable = replaceable;
    }
    /** Only for one that need not know of extensions, or can be replaced. */
    expect() {
        this.#early ??= this.#open([]).then(engine => {
            engine.prepare?.();
            return engine;
        });
        // Reported to whoever asks for it.
        this.#early.catch(() => undefined);
    }
    async take(extensions) {
        const early = this.#early;
        this.#early = undefined;
        if (!early)
            return this.#open(extensions);
        const engine = await early;
        if (!this.#replaceable || ((await engine.lacks?.(extensions)) ?? []).length === 0)
            return engine;
        await engine[Symbol.asyncDispose]();
        return this.#open(extensions);
    }
    async [Symbol.asyncDispose]() {
        const unused = await this.#early?.catch(() => undefined);
        await unused?.[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 37613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQueue: () => (/* binding */ openQueue)
/* harmony export */ });
/* harmony import */ var _comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);
/* harmony import */ var _git_object_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66981);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75645);



/** Judges what is merged in a merge queue, one after the other, without a replay. */
async function openQueue(context) {
    const store = _git_object_store_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectStore */ .L.at(context.store);
    return async ({ base, before, after, timeout }) => {
        const { report, source } = await (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)({ ...context.options, replay: 'off', timeout }, async () => ({
            comparison: await (0,_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(store, { name: base, commit: before }, { name: after.slice(0, 7), commit: after }),
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

/***/ 35080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ trimLineEnds),
/* harmony export */   MF: () => (/* binding */ blanksAtEnd),
/* harmony export */   MV: () => (/* binding */ whiteSpace),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   iU: () => (/* binding */ lastNumber),
/* harmony export */   w_: () => (/* binding */ lineEndAfter)
/* harmony export */ });
/**
 * What a regular expression that backtracks would need the square of the text's length for. Everything here reads a
 * text once. See scripts/check-regexes.ts.
 */
/** What `\s` matches. */
const whiteSpace = ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** Without the characters at its end that are among `characters`. */
function trimEndOf(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** Without the spaces and tabs at the end of each line. */
function trimLineEnds(text) {
    let result = '';
    let at = 0;
    for (const { start, end } of runsOf(text, ' \t')) {
        if (end < text.length && !isLineBreak(text.charCodeAt(end)))
            continue;
        result += text.slice(at, start);
        at = end;
    }
    return result + text.slice(at);
}
/** The spaces and tabs at its end. */
function blanksAtEnd(text) {
    return text.slice(trimEndOf(text, ' \t').length);
}
/** The last number of a text. */
function lastNumber(text) {
    let end = text.length;
    while (end > 0 && !isDigit(text.charCodeAt(end - 1)))
        end--;
    if (end === 0)
        return undefined;
    let index = end;
    while (index > 0 && isDigit(text.charCodeAt(index - 1)))
        index--;
    return { index, digits: text.slice(index, end) };
}
/** What JavaScript's `^` and `$` take for the end of a line. */
function isLineBreak(code) {
    return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
function isLineStart(text, at) {
    return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}
/** The first offset from `from` on that is a line break, or the end of the text. */
function lineEndAfter(text, from) {
    let at = from;
    while (at < text.length && !isLineBreak(text.charCodeAt(at)))
        at++;
    return at;
}
/** The longest stretches of the given characters. */
function* runsOf(text, characters) {
    for (let at = 0; at < text.length; at++) {
        if (!characters.includes(text.charAt(at)))
            continue;
        const start = at;
        while (at < text.length && characters.includes(text.charAt(at)))
            at++;
        yield { start, end: at };
    }
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}


/***/ })

};
