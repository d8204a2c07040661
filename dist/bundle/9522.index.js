export const id = 9522;
export const ids = [9522];
export const modules = {

/***/ 61650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   Nq: () => (/* binding */ judgedBy),
/* harmony export */   US: () => (/* binding */ skipNotice)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

/** From which severity on a finding of the change fails it; `never`: the verdict is reported, and fails no job. */
const failOnValues = ['error', 'warning', 'never'];
/** The report with the verdict that the wish makes of it: a warning may be as bad as an error. */
function judgedBy(report, failOn) {
    if (failOn !== 'warning' || report.verdict === 'fail')
        return report;
    const fails = report.findings.some(({ introduced, severity }) => introduced && severity === 'warning');
    return fails ? { ...report, verdict: 'fail' } : report;
}
/** Is the label on it that the configuration of base names? GitHub takes no two labels that differ in case alone. */
function isSkipped(skipLabel, labels) {
    return skipLabel !== undefined && labels.some(label => label.toLowerCase() === skipLabel.toLowerCase());
}
/** What a report says of it, as a sentence. `pulls`: whose label it is. */
function skipNotice(skipLabel, pulls = 'this pull request') {
    return `The label ${JSON.stringify(skipLabel ?? '')} is on ${pulls} (\`skip-label\` of the configuration): nothing that is found fails the check.`;
}
/**
 * How the process ends: 0, 1 for fail, 2 for unknown and not checked. `never` is about findings only: a gate that could
 * not tell has found nothing, so what becomes of that is for `on-unknown` and `on-not-checked` to say.
 */
function exitCodeOf(verdict, { onUnknown, onNotChecked, skipped }, failOn) {
    const excused = skipped === true ||
        (verdict === 'fail' && failOn === 'never') ||
        (verdict === 'unknown' && onUnknown === 'warn') ||
        (verdict === 'not-checked' && onNotChecked === 'warn');
    return excused ? 0 : _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[verdict];
}


/***/ }),

/***/ 35562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shardFrom),
/* harmony export */   e: () => (/* binding */ shardText)
/* harmony export */ });
const written = /^(\d{1,3})\/(\d{1,3})(?: on PostgreSQL (\d{1,2}))?$/;
/** undefined: it is none. */
function shardFrom(text) {
    const [, index, count, postgres] = written.exec(text.trim()) ?? [];
    const shard = {
        index: Number(index),
        count: Number(count),
        ...(postgres === undefined ? {} : { postgres }),
    };
    return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}
function shardText({ index, count, postgres }) {
    return `${index}/${count}${postgres === undefined ? '' : ` on PostgreSQL ${postgres}`}`;
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

/***/ 41969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   US: () => (/* binding */ coverageKey),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   s5: () => (/* binding */ notCheckedIn)
/* harmony export */ });
/** The key of a history among those of all frameworks. */
function coverageKey(framework, history) {
    return `${framework}\0${history}`;
}
const exitCodes = {
    pass: 0,
    fail: 1,
    unknown: 2,
    'not-checked': 2,
};
function verdictOf(findings, unknowns, histories) {
    if (findings.some(failsTheChange))
        return 'fail';
    if (unknowns.length > 0)
        return 'unknown';
    return histories.some(({ notChecked }) => notChecked.length > 0) ? 'not-checked' : 'pass';
}
/** Neither proven nor refuted. */
function isInconclusive(verdict) {
    return verdict === 'unknown' || verdict === 'not-checked';
}
/** All migrations of which nothing was run. */
function notCheckedIn({ coverage }) {
    return coverage.histories.flatMap(({ notChecked }) => notChecked);
}
function failsTheChange(finding) {
    return finding.introduced && finding.severity === 'error';
}


/***/ }),

/***/ 19136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 28154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noSource)
/* harmony export */ });
const noSource = () => undefined;


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

/***/ 1465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Oq: () => (/* binding */ clipEnd),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Pp: () => (/* binding */ entityText),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T7: () => (/* binding */ disarmCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   iB: () => (/* binding */ markdownLine),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nP: () => (/* binding */ workflowProperty),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   w$: () => (/* binding */ workflowData)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19136);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/**
 * Text from a repository is a stranger's text. Every reporter passes it through here, and nowhere else is it decided
 * what is dangerous where.
 */
/** Makes what can't be seen visible: an escape character becomes `\u{1b}`. Keeps line feeds and tabs. */
function visible(text) {
    return text.replaceAll('\r\n', '\n').replace(_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4, character => `\\u{${codeOf(character)}}`);
}
/** As `visible`, for what belongs on one line: a name, a path, a title. */
function visibleLine(text) {
    return visible(text).replace(/[\n\t]/g, character => (character === '\n' ? '\\n' : '\\t'));
}
/** At most this many characters, the middle left out: the end of a path says more than its middle. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = Math.max(limit - 1, 2);
    const tail = Math.floor(kept / 2);
    // A cut through a surrogate pair would leave a half that no reader can show.
    return `${whole(text.slice(0, kept - tail))}…${whole(text.slice(text.length - tail))}`;
}
/** At most this many characters of running text, the end left out. */
function clipEnd(text, limit) {
    return text.length <= limit ? text : `${whole(text.slice(0, Math.max(limit - 1, 1)))}…`;
}
function whole(text) {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
/** For a terminal: several lines may stay, nothing moves the cursor. */
function terminalText(text) {
    return visible(text).replaceAll('\t', '    ');
}
function terminalLine(text) {
    return visibleLine(text);
}
/**
 * GitHub's runner takes a line that begins with `::`, and `##[` anywhere, for a command to itself, whichever program
 * printed it. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function disarmCommands(output) {
    return output.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}
/**
 * Running text in Markdown: only `code` in backticks keeps a meaning; nobody is mentioned, nothing is linked. An address is
 * shown as code: whoever wrote it, the reader would take it for the gate's. Links of ours are built by links.ts.
 */
function markdownText(text) {
    return visible(text)
        .replace(/^[ \t]+/gm, '')
        .split(/(`[^`\n]+`|[^\s`<>()"'|\\]+)/)
        .map((part, index) => {
        if (index % 2 === 0)
            return part;
        return part.startsWith('`') ? { code: part.slice(1, -1) } : addressIn(part);
    })
        .reduce(joinTexts, [])
        .map(part => (typeof part === 'string' ? markdownPlain(part) : markdownCode(part.code)))
        .join('')
        .replace(/\n{2,}/g, '\n\n')
        .replace(/(?<!\n)\n(?!\n)/g, '<br>\n');
}
/** What stands side by side is escaped as one text: the start of a line is only there once. */
function joinTexts(parts, part) {
    for (const one of Array.isArray(part) ? part : [part]) {
        const last = parts.at(-1);
        if (typeof one === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + one;
        else
            parts.push(one);
    }
    return parts;
}
/** What GitHub, a mail program or a reader takes for an address. */
const address = /:\/\/|(?:^|[^a-z0-9])www\.|^(?:mailto|xmpp|tel|javascript|vbscript|data):.|@[\w-]+\.\w|^(?:[\w-]+\.)+[a-z]{2,}\//i;
/** A word with an address as code, the punctuation of the sentence after it left out. */
function addressIn(word) {
    if (!address.test(word))
        return word;
    const code = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(word, '.,;:!?*_~]');
    return code === '' ? word : [{ code }, word.slice(code.length)];
}
/** As `markdownText`, on one line, so that it fits a heading or a cell of a table. */
function markdownLine(text) {
    return markdownText(text.replace(/\s+/g, blank => (blank.includes('\n') ? ' ' : blank)));
}
function markdownPlain(text) {
    return (text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        // Within a word, an underscore means nothing: a mail shows the text as it is, and names stay readable.
        .replace(/[\\`*[\]|~$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\$&')
        // What only means something at the start of a line: headings, lists, rules, tables.
        .replace(/^[-+=#:]/gm, '\\$&')
        .replace(/^(\d+)([.)])/gm, '$1\\$2')
        // A mention or a reference to an issue says to people who have nothing to do with it.
        .replace(/#(?=\d)/g, '#&#8203;')
        .replace(/@(?=[\w-])/g, '@&#8203;')
        .replace(/\bGH-(?=\d)/gi, match => `${match}&#8203;`)
        .replace(/\bwww\./gi, match => `${match.slice(0, -1)}&#8203;.`));
}
/** A name in Markdown, in headings and tables too, shown letter by letter. */
function markdownCode(text) {
    const line = visibleLine(text);
    if (/^[\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+( [\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+)*$/.test(line))
        return `\`${line}\``;
    // Backticks and bars have no escape inside a code span; entities inside an element always hold.
    return `<code>${line.replace(/[^\p{L}\p{N} ./,…-]/gu, character => `&#${character.codePointAt(0) ?? 32};`)}</code>`;
}
/** A block of code. No line of it can end the block. */
function markdownFence(text, language = '') {
    return fence(visible(text), language);
}
/** The fence itself, for content that must stay as it is (a suggestion). */
function fence(content, language) {
    const maxLength = Math.max(2, ...[...content.matchAll(/`+/g)].map(match => match[0].length));
    const ticks = '`'.repeat(maxLength + 1);
    return `${ticks}${language}\n${content}${content === '' || content.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/**
 * For an element's text in HTML that GitHub shows, such as `<summary>`, never for an attribute: no Markdown is read there. What is between
 * back-ticks becomes an element of its own.
 */
function htmlText(text) {
    return visibleLine(text)
        .split(/`([^`]{1,300})`/g)
        .map((part, index) => (index % 2 === 1 ? `<code>${htmlEntities(part)}</code>` : htmlEntities(part)))
        .join('');
}
function htmlEntities(line) {
    return line
        .replace(/[&<>`*[\]\\|~$#@]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, character => `&#${character.codePointAt(0) ?? 32};`)
        .replace(/&#64;(?=[\w-])/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/:\/\/|\bwww\./gi, match => `${match.slice(0, 1)}&#8203;${match.slice(1)}`);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** In an element or a quoted attribute of a document of ours, in HTML or XML, what can't be seen left as it is. */
function entityText(text) {
    return (text
        .replace(/[&<>"']/g, character => entities[character] ?? '')
        // What GitHub's runner would take for a command, should it ever be printed.
        .replaceAll('::', '&#58;:')
        .replaceAll('##[', '##&#91;'));
}
/** The message of a workflow command. */
function workflowData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, which also ends at a comma or a colon. */
function workflowProperty(text) {
    return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function codeOf(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
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
