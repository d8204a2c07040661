export const id = 8044;
export const ids = [8044];
export const modules = {

/***/ 67892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80707);


const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
    rows: 'auto',
    seeds: [],
    assertions: [],
    down: 'auto',
    prepare: [],
    startFrom: undefined,
    schemas: [],
    commands: [],
    onUnknown: 'fail',
    onNotChecked: 'fail',
    allowEmpty: false,
    skipLabel: undefined,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class ConfigurationError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] = await Promise.all([__webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8354)]).then(__webpack_require__.bind(__webpack_require__, 98354))]);
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        throw new ConfigurationError(`${file} is not read: ${unread}.`);
    if (text.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength)
        throw new ConfigurationError(`${file} is not read: it is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength} characters.`);
    const lines = new LineCounter();
    const document = parsed(() => parseDocument(text, { prettyErrors: true, lineCounter: lines }), file);
    const [broken] = document.errors;
    // The library hands on the engine's RangeError as an error of its own, with nothing but its words.
    if (broken?.message.startsWith('Maximum call stack'))
        throw new ConfigurationError(`${file} can't be read: it is nested too deep.`);
    // The library shows the line, with a mark below it.
    if (broken)
        throw new ConfigurationError(`${file} is not YAML: ${broken.message.trimEnd()}`);
    // A list as a key is written out as a text, and in a key of a key again: 3 KB of question marks take half a minute.
    let hasKeyOfParts = false;
    parsed(() => visit(document, {
        Pair(_, { key }) {
            hasKeyOfParts ||= isCollection(key);
            return hasKeyOfParts ? visit.BREAK : undefined;
        },
    }), file);
    if (hasKeyOfParts)
        throw new ConfigurationError(`${file} has a list or a mapping as a key. Write a name.`);
    const value = parsed(() => document.toJS(), file) ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues, lineIn } = await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 26748));
    throw new ConfigurationError(`${file}:\n${describeIssues(result.error, value, {
        lineOf: lineIn(document, lines),
        names: configKeys(allowed),
    })
        .map(line => `  ${line}`)
        .join('\n')}`);
}
/** What the library throws is about the file: nested without end, or aliases that stand for thousands of others. */
function parsed(read, file) {
    try {
        return read();
    }
    catch (cause) {
        const why = cause instanceof RangeError
            ? 'it is nested too deep'
            : cause instanceof ReferenceError
                ? 'its aliases (*name) expand to too much'
                : String(cause);
        throw new ConfigurationError(`${file} can't be read: ${why}. Write out what it says.`, { cause });
    }
}


/***/ }),

/***/ 96805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** Reads the configuration of both trees. Throws ConfigurationError where the one that counts can't be used. */
async function loadConfig(baseTree, merged, request) {
    const base = await attempt(baseTree, request);
    const change = await attempt(merged, request);
    const isSame = base.oid === change.oid && base.broken === change.broken;
    const { authority, required, withoutBase } = request;
    const counts = authority === 'base' ? base : change;
    const { file } = counts.written ? counts : change;
    if (required && !base.written && !change.written)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no ${file} in base or in the change. Check the path, or omit the option.`);
    // A file that nobody can use can't be repaired by a change that it judges.
    const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined;
    if (counts.broken !== undefined && !repairs)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(counts.broken);
    const before = base.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb;
    const config = repairs ? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb : (counts.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb);
    return {
        // A command of the change runs nowhere before it is merged.
        config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
        file,
        authority,
        withoutBase,
        written: counts.written && !repairs,
        before,
        proposed: change.broken === undefined ? (change.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb) : undefined,
        broken: isSame ? undefined : change.broken,
        repairs,
    };
}
async function attempt(tree, { file: asked, allowed }) {
    const read = { written: false, file: asked };
    try {
        read.file = configFileIn(tree, asked);
        const found = tree.file(read.file);
        if (!found)
            return read;
        read.written = true;
        read.oid = found.oid;
        return { ...read, config: await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await tree.readText(found), read.file, await allowed()) };
    }
    catch (error) {
        if (!(error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
            throw error;
        return { ...read, written: true, broken: error.message };
    }
}
const defaultConfigFile = '.migration-gate.yml';
/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml';
/** The configuration's path in a tree. Throws ConfigurationError where it is not clear, or no file. */
function configFileIn(tree, asked) {
    const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked];
    const there = names.filter(name => tree.file(name));
    const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)));
    if (folder !== undefined)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${folder} is a directory. The configuration is a file of that name: rename one of the two.`);
    if (there.length > 1)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are both ${there.join(' and ')}: only one can count. Delete the other.`);
    return there[0] ?? asked;
}


/***/ }),

/***/ 46310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 79229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 19136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ renameCommands),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   mR: () => (/* binding */ removeCommand),
/* harmony export */   q4: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * What a screen would act on or hide instead of showing: control characters, the marks that reorder text, characters
 * without a width, tags, and halves of surrogate pairs.
 */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u180b-\u180f]/gu;
/** Is there anything in it that cannot be seen as it is (lines and tabs can)? */
function hidesSomething(text) {
    return text.search(invisible) >= 0;
}
/**
 * One word for a shell. What can't be seen is written as `$'\x1b'` (POSIX 2024; bash, zsh, ksh and dash of today), so
 * that what is pasted is what was read.
 */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    if (!hidesSomething(word) && !/[\n\t]|##\[/.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    let quoted = '';
    for (const byte of Buffer.from(word)) {
        // Neither quotes and backslashes, nor a bracket, which may make a command for the runner (`##[`).
        const plain = byte >= 0x20 && byte < 0x7f && ![0x27, 0x5b, 0x5c].includes(byte);
        // Three octal digits: unlike \x, they can't swallow the digit after them.
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `$'${quoted}'`;
}
function removeCommand(paths, recursive = false) {
    return `git rm ${recursive ? '-r ' : ''}-- ${paths.map(shellQuote).join(' ')}`;
}
/**
 * `--` because a name may begin with a dash. Files that go to another directory under their names go with all of theirs:
 * git moves none to where there is no directory.
 */
function renameCommands(renames) {
    const lines = renames.map(({ from, to }) => {
        const [source, target] = [from.lastIndexOf('/'), to.lastIndexOf('/')];
        const wholeDirectory = source > 0 && from.slice(0, source) !== to.slice(0, target) && from.slice(source) === to.slice(target);
        const [old, wanted] = wholeDirectory ? [from.slice(0, source), to.slice(0, target)] : [from, to];
        return `git mv -- ${shellQuote(old)} ${shellQuote(wanted)}`;
    });
    return [...new Set(lines)];
}


/***/ }),

/***/ 75645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(1445), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 69718)), __webpack_require__.e(/* import() */ 6805).then(__webpack_require__.bind(__webpack_require__, 96805))]);
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
        Promise.all(/* import() */[__webpack_require__.e(9803), __webpack_require__.e(1445), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 69718)),
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

/***/ 32210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configOfBase: () => (/* binding */ configOfBase),
  openSweep: () => (/* binding */ openSweep)
});

// EXTERNAL MODULE: ./src/config/load-config.js
var load_config = __webpack_require__(96805);
// EXTERNAL MODULE: ./src/git/object-store.js + 2 modules
var object_store = __webpack_require__(66981);
// EXTERNAL MODULE: ./src/rules/allowed-names.js
var allowed_names = __webpack_require__(1320);
// EXTERNAL MODULE: ./src/modes/open-pull-requests/narrow.js
var narrow = __webpack_require__(8207);
// EXTERNAL MODULE: ./src/git/overlay-tree.js
var overlay_tree = __webpack_require__(42363);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
;// CONCATENATED MODULE: ./src/modes/sweep/judge.js


/** What the gate says of one pull request at the tip of base, as its own check would. */
async function judgePull(store, tip, { number, head, preview }, options, narrow) {
    const name = `pull request #${number}`;
    if (!preview) {
        const reason = `${name} and ${tip.name} have no common ancestor: git would refuse to merge them. Rebase it onto ${tip.name}.`;
        return { report: (0,run_check/* unknownReport */.DS)(reason), onUnknown: options.onUnknown ?? 'fail' };
    }
    const { conflicts } = preview.merge;
    const comparison = {
        base: { name: tip.name, commit: tip.commit, date: tip.date, fetched: tip.fetched },
        head: { name, commit: head },
        baseTree: narrow?.base ?? tip.tree,
        merged: narrow?.merged ??
            new overlay_tree/* OverlayTree */.F('merged', tip.tree, preview.difference, conflicts, files => store.readBlobs(files.map(({ oid }) => oid))),
        conflicts: conflicts.map(({ path }) => path),
        // One process a finding is too much for hundreds of pull requests; the check's own run does that.
        authorship: async () => undefined,
    };
    const open = async () => ({ comparison, [Symbol.asyncDispose]: async () => { } });
    const { report, onUnknown, onNotChecked, skipLabel } = await (0,run_check/* runCheck */.k_)(options, open, () => { });
    return { report, onUnknown, onNotChecked, skipLabel };
}

;// CONCATENATED MODULE: ./src/modes/sweep/judge-swept-pull.js





/** Judges pull requests at the tip of base. */
async function openSweep(context) {
    const { options } = context;
    const store = object_store/* ObjectStore */.L.at(context.store);
    const tip = { ...context.tip, tree: await store.tree(context.tip.name, context.tip.commit) };
    const narrowing = context.narrows
        ? await narrow/* Narrowing */.Y.over(store, tip.tree, await configOfBase(tip, options))
        : undefined;
    return async ({ fetched, touchesAny, isShown, timeout }) => {
        const { preview } = fetched;
        const limited = { ...options, timeout };
        const narrow = touchesAny || !preview ? undefined : await narrowing?.treesFor(preview);
        const judged = await judgePull(store, tip, fetched, limited, narrow);
        return narrow && isShown && judged.report.verdict !== 'pass'
            ? judgePull(store, tip, fetched, limited)
            : judged;
    };
}
/** The configuration of base is the only one that counts in a sweep. */
async function configOfBase({ tree }, { config }) {
    const loaded = await (0,load_config.loadConfig)(tree, tree, {
        file: config ?? load_config.defaultConfigFile,
        allowed: allowed_names/* allowedNames */.R,
        authority: 'base',
        withoutBase: false,
        required: config !== undefined,
    });
    return loaded.config;
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ allowedNames)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);

/** What a configuration may name. Rules are loaded only where somebody asks. */
async function allowedNames() {
    const { ruleMetas } = await Promise.all(/* import() */[__webpack_require__.e(3724), __webpack_require__.e(5917), __webpack_require__.e(9765)]).then(__webpack_require__.bind(__webpack_require__, 43458));
    return {
        frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .Ij.map(({ id }) => id),
        rules: ruleMetas.map(({ id }) => id),
        severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
    };
}


/***/ }),

/***/ 35080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
