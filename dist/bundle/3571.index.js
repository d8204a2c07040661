export const id = 3571;
export const ids = [3571];
export const modules = {

/***/ 56052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   s5: () => (/* binding */ notCheckedIn)
/* harmony export */ });
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

/***/ 40947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ renameCommands),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
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
        // Three octal digits: unlike \x, they can't swallow the digit behind them.
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `$'${quoted}'`;
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

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony exports actionInputShape, inputNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46416);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36133);
/* harmony import */ var _shard_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43015);



/** An input that can't be used. The message names it, its value and what is allowed. */
class InputError extends Error {
    name = 'InputError';
}
function described(schema, meta) {
    return schema.meta(meta);
}
const secondsAllowed = 'a whole number of seconds from 1 to 86400';
/** A day is more than any runner gives. */
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^\d{1,5}$/, secondsAllowed)
    .transform(Number)
    .refine(value => value >= 1 && value <= 86_400, secondsAllowed);
const flag = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['true', 'false'], 'true or false').transform(value => value === 'true');
/** Not set: then the configuration of the repository decides, and where it is silent, the gate. */
const unset = zod__WEBPACK_IMPORTED_MODULE_1__.literal('').transform(() => undefined);
const text = zod__WEBPACK_IMPORTED_MODULE_1__.string().transform(value => (value === '' ? undefined : value));
function oneOf(values) {
    const allowed = `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__["enum"](values), unset], allowed);
}
/** Separated by commas or lines: a name may hold blanks. */
const list = zod__WEBPACK_IMPORTED_MODULE_1__.string().transform(value => value
    .split(/[,\n]/)
    .map(one => one.trim())
    .filter(one => one !== ''));
const count = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[1-9]\d{0,6}$/, 'a whole number from 1 to 9999999')
    .transform(Number);
const shardName = zod__WEBPACK_IMPORTED_MODULE_1__.string().transform((value, context) => {
    const shard = (0,_shard_name_js__WEBPACK_IMPORTED_MODULE_2__/* .shardFrom */ .D)(value);
    if (shard)
        return shard;
    context.addIssue({ code: 'custom', message: 'a shard such as 2/4' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** "2/4", or "2/4 on PostgreSQL 16": then the server has to be of that version. */
const shardOf = zod__WEBPACK_IMPORTED_MODULE_1__.union([shardName, unset], 'a shard such as 2/4, or 2/4 on PostgreSQL 16');
const fileFormats = ['sarif', 'junit', 'gitlab', 'markdown'];
/** "none" says what leaving it empty can't: that there shall be no file. */
const formatList = zod__WEBPACK_IMPORTED_MODULE_1__.string().transform((value, context) => {
    const names = value.split(/[\s,]+/).filter(name => name !== '' && name !== 'none');
    const known = fileFormats.filter(format => names.includes(format));
    if (names.some(name => !known.some(format => format === name)))
        context.addIssue({ code: 'custom', message: 'none, or names out of sarif, junit, gitlab, markdown' });
    return known;
});
/** What one run of the action does; each is a function in action-modes.ts. */
const modes = ['check', 'sweep', 'nightly', 'plan', 'collect'];
/** Every input of the action: action.yml says the same, and a test compares them. */
const actionInputShape = {
    mode: described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](modes, `${modes.slice(0, -1).join(', ')} or ${modes.at(-1)}`), {
        description: 'What to do: check one change (check), check every open pull request again now that base has moved (sweep), check all that a branch has and keep one issue while it is not well (nightly), share the work among jobs (plan), or join their reports to one verdict (collect).',
        default: 'check',
    }),
    base: described(text, {
        description: 'Branch, tag or commit to compare with, or none: all that the checkout has is judged, as a nightly run does. Not set: the tip of the branch that the pull request is for, as it is now.',
        default: '',
    }),
    replay: described(oneOf(['auto', 'off', 'fresh', 'upgrade', 'both']), {
        description: 'Run the migrations on a scratch PostgreSQL: on an empty database (fresh), on what base has (upgrade), both, wherever it is possible (auto), or not at all (off). Not set: as the configuration says, else auto.',
        default: '',
    }),
    postgres: described(zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .refine(value => value === 'embedded' || /^postgres(ql)?:\/\/\S+$/.test(value), 'embedded, or a URL such as postgres://user:password@localhost:5432/postgres'), {
        description: 'The PostgreSQL to replay on: embedded, or the URL of a server that may be used for scratch databases.',
        default: 'embedded',
        secret: true,
    }),
    'allow-other-databases': described(flag, {
        description: 'Use the server that `postgres` names even where it has databases of somebody else. Migrations run there unreviewed; a role that is no superuser can harm them least.',
        default: 'false',
    }),
    timeout: described(seconds, { description: 'Seconds for the whole run.', default: '600' }),
    'statement-timeout': described(seconds, { description: 'Seconds for one statement.', default: '60' }),
    'on-unknown': described(oneOf(['fail', 'warn']), {
        description: 'What to do where the gate could not tell: fail the job, or only warn while you adopt it. Not set: as the configuration says, else fail.',
        default: '',
    }),
    'on-not-checked': described(oneOf(['fail', 'warn']), {
        description: 'What to do where nothing of an incoming migration could be run: fail the job, or only warn while you adopt it. Not set: as the configuration says, else fail.',
        default: '',
    }),
    'fail-on': described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnValues */ .IK, 'error, warning or never'), {
        description: 'From which severity on a finding of the change fails it: error, or warning; never: the verdict is told, and the job is green all the same.',
        default: 'error',
    }),
    'allow-empty': described(zod__WEBPACK_IMPORTED_MODULE_1__.union([flag, unset], 'true or false'), {
        description: 'Pass where no migrations are found anywhere, instead of saying that the gate could not tell. Not set: as the configuration says, else false.',
        default: '',
    }),
    config: described(text, {
        description: 'Path of the configuration, from the top of the repository. Not set: .migration-gate.yml, where there is one.',
        default: '',
    }),
    'config-from-change': described(flag, {
        description: 'Go by the configuration and the baseline of the change already, and not of base, to try a first one. Its commands run only once they are merged; on pull requests from forks it is not honoured.',
        default: 'false',
    }),
    'working-directory': described(zod__WEBPACK_IMPORTED_MODULE_1__.string(), {
        description: 'Where the repository is checked out, from the workspace.',
        default: '.',
    }),
    review: described(flag, {
        description: 'Comment on the lines of the pull request, with suggestions to commit.',
        default: 'true',
    }),
    comment: described(zod__WEBPACK_IMPORTED_MODULE_1__.union([flag, zod__WEBPACK_IMPORTED_MODULE_1__.literal('always')], 'true, false or always'), {
        description: 'Keep one comment with the whole report in the pull request (true): from the first time that there is something to say, or from the start, as a quiet line (always).',
        default: 'true',
    }),
    'report-formats': described(formatList, {
        description: 'Reports to write as files beside the JSON one, separated by commas: sarif, junit, gitlab, markdown. The outputs of these names hold their paths.',
        default: 'sarif',
    }),
    'self-test': described(flag, {
        description: 'Check a built-in colliding example instead of the repository, with the same inputs, and fail the step where the gate would let it pass: proof that this check can go red.',
        default: 'false',
    }),
    'other-pull-requests': described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['ready', 'all', 'off'], 'ready, all or off'), {
        description: 'Warn where another open pull request of the same base claims the same: those that are ready for review (ready), drafts too (all), or do not look at others (off). Needs pull-requests: read.',
        default: 'ready',
    }),
    'sweep-by': described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['rerun', 'check-run'], 'rerun or check-run'), {
        description: 'Of mode sweep: how the check of a pull request is made to say what is true now. Its own workflow run is run again (rerun; needs actions: write), or a check run of ours is written (check-run; needs checks: write).',
        default: 'rerun',
    }),
    'check-name': described(text, {
        description: 'Of mode sweep: the name of that check as GitHub shows it. Further lines name checks that are run again along with it, such as a review of forks. Not set: Migration Gate, the job that checks pull requests, or for check-run Migration Gate (base).',
        default: '',
    }),
    issue: described(flag, {
        description: 'Of modes nightly and collect: keep one issue while the branch is not well. Needs issues: write.',
        default: 'true',
    }),
    'issue-labels': described(list, {
        description: 'Of modes nightly and collect: labels of that issue, separated by commas.',
        default: '',
    }),
    only: described(list, {
        description: 'Of modes check, nightly and plan: names or directories of the histories to look at, separated by commas; what shares a database with them comes along. Not set: all.',
        default: '',
    }),
    shard: described(shardOf, {
        description: 'Of modes check and nightly: the part of the histories that this job looks at, such as 2/4, as mode plan names it.',
        default: '',
    }),
    'postgres-versions': described(list, {
        description: 'Of mode plan: major versions of PostgreSQL, separated by commas; each shard gets a job on each.',
        default: '',
    }),
    'shard-size': described(count, {
        description: 'Of mode plan: about how many migrations one job looks at.',
        default: '2000',
    }),
    reports: described(zod__WEBPACK_IMPORTED_MODULE_1__.string(), {
        description: 'Of mode collect: the directory into which the reports of the jobs were downloaded.',
        default: 'migration-gate-reports',
    }),
    matrix: described(text, {
        description: 'Of mode collect: the output `matrix` of mode plan; a job of it without a report leaves the verdict unknown.',
        default: '',
    }),
    token: described(text, {
        description: 'Token to fetch base and to write to the pull request. Needs contents: read and pull-requests: write.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in.
        default: '${{ github.token }}',
        secret: true,
    }),
};
/** Reads the inputs as the runner hands them over. Throws an `InputError` that names all that is wrong. */
function readActionInputs(env) {
    const raw = {};
    for (const name of inputNames()) {
        // The runner puts names in capitals and spaces as underscores; hyphens stay.
        const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        raw[name] = value === '' ? defaultOf(name) : value;
    }
    const result = zod__WEBPACK_IMPORTED_MODULE_1__.object(actionInputShape).safeParse(raw);
    if (result.success)
        return result.data;
    throw new InputError(result.error.issues.map(issue => problem(String(issue.path[0]), issue.message, raw)).join('\n'));
}
function problem(name, allowed, raw) {
    const known = inputNames().find(input => input === name);
    const secret = known !== undefined && actionInputShape[known].meta()?.secret === true;
    const value = secret ? 'a value that is not shown here' : JSON.stringify((raw[name] ?? '').slice(0, 200));
    return `Input \`${name}\` is ${value}; it must be ${allowed}.`;
}
function inputNames() {
    return Object.keys(actionInputShape).filter(isInputName);
}
function isInputName(name) {
    return Object.hasOwn(actionInputShape, name);
}
/** What an input is when the workflow does not set it; a default that the runner must fill in is none here. */
function defaultOf(name) {
    const value = actionInputShape[name].meta()?.default;
    return typeof value === 'string' && !value.startsWith('$') ? value : '';
}


/***/ }),

/***/ 36133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   Nq: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56052);

/** From which severity on a finding of the change fails it; `never`: the verdict is told, and fails no job. */
const failOnValues = ['error', 'warning', 'never'];
/** The report with the verdict that the wish makes of it: a warning may be as bad as an error. */
function judgedBy(report, failOn) {
    if (failOn !== 'warning' || report.verdict === 'fail')
        return report;
    const fails = report.findings.some(({ introduced, severity }) => introduced && severity === 'warning');
    return fails ? { ...report, verdict: 'fail' } : report;
}
/**
 * How the process ends: 0, 1 for fail, 2 for unknown and not checked. `never` is about findings only: a gate that could
 * not tell has found nothing, so what becomes of that is for `on-unknown` and `on-not-checked` to say.
 */
function exitCodeOf(verdict, { onUnknown, onNotChecked }, failOn) {
    const excused = (verdict === 'fail' && failOn === 'never') ||
        (verdict === 'unknown' && onUnknown === 'warn') ||
        (verdict === 'not-checked' && onNotChecked === 'warn');
    return excused ? 0 : _findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[verdict];
}


/***/ }),

/***/ 43015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 47532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   ZF: () => (/* binding */ countIntroduced)
/* harmony export */ });
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56052);

const rank = { error: 0, warning: 1, note: 2 };
/** Folds consequences under their cause and sorts by what matters. */
function arrange(findings) {
    const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const groups = new Map();
    for (const finding of findings) {
        const root = rootOf(finding, byFingerprint);
        const group = groups.get(root) ?? { finding: root, consequences: [] };
        groups.set(root, group);
        if (finding !== root)
            group.consequences.push(finding);
    }
    const sorted = [...groups.values()].sort((a, b) => worst(a) - worst(b) || a.finding.framework.localeCompare(b.finding.framework, 'en'));
    return {
        introduced: sorted.filter(group => group.finding.introduced),
        base: sorted.filter(group => !group.finding.introduced),
    };
}
/** A consequence is never hidden under a cause that the change is not answerable for: it would then fail unseen. */
function rootOf(finding, byFingerprint) {
    const seen = new Set([finding]);
    let root = finding;
    while (root.causedBy !== undefined) {
        const cause = byFingerprint.get(root.causedBy);
        if (!cause || seen.has(cause) || cause.introduced !== finding.introduced)
            return root;
        seen.add(cause);
        root = cause;
    }
    return root;
}
function worst(group) {
    return Math.min(rank[group.finding.severity], ...group.consequences.map(finding => rank[finding.severity]));
}
/** How many findings the change introduced, consequences left out as the reports fold them. */
function countIntroduced(report) {
    const { introduced } = arrange(report.findings);
    const of = (severity) => introduced.filter(({ finding }) => finding.severity === severity).length;
    return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}
function failing(report) {
    return report.findings.filter(_findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Oq: () => (/* binding */ clipEnd),
/* harmony export */   P8: () => (/* binding */ visibleLine),
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
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40947);

/**
 * Text from a repository is a stranger's text. Every reporter passes it through here, and nowhere else is it decided
 * what is dangerous where.
 */
/** Makes what can't be seen visible: an escape character becomes `\u{1b}`. Keeps line feeds and tabs. */
function visible(text) {
    return text.replaceAll('\r\n', '\n').replace(_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4, character => `\\u{${codeOf(character)}}`);
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
/** Running text in Markdown: only `code` in backticks keeps a meaning; nobody is mentioned, nothing is linked. */
function markdownText(text) {
    return visible(text)
        .replace(/^[ \t]+/gm, '')
        .split(/(`[^`\n]+`|https?:\/\/[^\s<>"'`|\\]*[^\s<>"'`|\\.,;:!?)\]])/)
        .map((part, index) => index % 2 === 0 ? markdownPlain(part) : part.startsWith('`') ? codeOfSpan(part) : link(part))
        .join('')
        .replace(/\n{2,}/g, '\n\n')
        .replace(/(?<!\n)\n(?!\n)/g, '<br>\n');
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
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        // What only means something at the start of a line: headings, lists, rules, tables.
        .replace(/^[-+=#:]/gm, '\\$&')
        .replace(/^(\d+)([.)])/gm, '$1\\$2')
        // A mention or a reference to an issue tells people who have nothing to do with it.
        .replace(/#(?=\d)/g, '#&#8203;')
        .replace(/@(?=[\w-])/g, '@&#8203;')
        .replace(/\bGH-(?=\d)/gi, match => `${match}&#8203;`)
        .replace(/\bwww\./gi, match => `${match.slice(0, -1)}&#8203;.`));
}
function codeOfSpan(span) {
    return markdownCode(span.slice(1, -1));
}
function link(url) {
    return `<${url.replaceAll('&', '&amp;')}>`;
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
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(match => match[0].length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${content}${content === '' || content.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/** For an element's text in HTML that GitHub shows, such as `<summary>`: no Markdown is read there either. */
function htmlText(text) {
    return visibleLine(text)
        .replace(/[&<>"'`*_[\]\\|~$#@]/g, character => `&#${character.codePointAt(0) ?? 32};`)
        .replace(/&#64;(?=[\w-])/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/:\/\/|\bwww\./gi, match => `${match.slice(0, 1)}&#8203;${match.slice(1)}`);
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

/***/ 67847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noSource)
/* harmony export */ });
const noSource = () => undefined;


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LZ: () => (/* binding */ isAgainstNothing),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yV: () => (/* binding */ historySentence),
/* harmony export */   yu: () => (/* binding */ broughtByText),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony exports incomingOf, ageText */
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56052);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);


/** A count with its thousands apart, as English writes it: 1,234. Not by `Intl`, whose start alone takes some 10 ms. */
function grouped(count) {
    const digits = String(count);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}
/** The sentences that every report shares, as plain text; each reporter escapes them for its place. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** "2 errors and 1 warning". */
function countsText({ errors, warnings, notes }) {
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notes > 0 ? plural(notes, 'note') : '',
    ].filter(part => part !== '');
    return joined(parts);
}
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** As people read it. */
function verdictName(verdict) {
    return verdict === 'not-checked' ? 'not checked' : verdict;
}
/** The verdict as one sentence, without its name. */
function verdictSentence(report) {
    const counts = countsText((0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .countIntroduced */ .ZF)(report));
    switch (report.verdict) {
        case 'fail':
            return isAgainstNothing(report) ? `${counts} in all there is` : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the gate could not tell'
                : `the gate could not tell everything; so far ${counts}`;
        case 'not-checked': {
            const count = (0,_findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).length;
            const found = counts === '' ? '' : `; ${counts}`;
            return `nothing of ${plural(count, 'incoming migration')} was run${found}`;
        }
        case 'pass':
            if (counts !== '')
                return `no errors; ${counts}`;
            // Nothing is added by anybody where there is no base.
            if (isAgainstNothing(report))
                return incomingOf(report) === 0
                    ? 'there is no migration to judge'
                    : `${plural(incomingOf(report), 'migration')}, ${nothingFound(report)}`;
            return incomingOf(report) === 0
                ? 'no migration is added, changed or removed'
                : `${plural(incomingOf(report), 'incoming migration')}, ${nothingFound(report)}`;
    }
}
/** What was not replayed, or not proven, may still stand in the way. */
function nothingFound({ coverage }) {
    const touched = coverage.histories.filter(({ incoming }) => incoming > 0);
    const unread = touched.filter(({ replay }) => replay === 'not replayed').length;
    const open = coverage.histories.flatMap(({ unproven }) => unproven.filter(step => step.introduced)).length;
    const parts = [
        unread === 0
            ? ''
            : unread === touched.length
                ? 'not replayed'
                : `${unread} of ${touched.length} histories not replayed`,
        open === 0 ? '' : `${plural(open, 'step')} not proven`,
    ].filter(part => part !== '');
    return parts.length === 0 ? 'nothing stands in the way' : `nothing found; ${joined(parts)}`;
}
/** `--base none`: all there is was judged, and no change. */
function isAgainstNothing({ coverage: { base } }) {
    return base.name === 'nothing' && base.commit === null;
}
function incomingOf(report) {
    return report.coverage.histories.reduce((sum, history) => sum + history.incoming, 0);
}
/** What was looked at, in one line. */
function coverageSentence(report, now = new Date()) {
    const { coverage } = report;
    const migrations = coverage.histories.reduce((sum, history) => sum + history.migrations, 0);
    const looked = coverage.histories.length === 0
        ? 'Looked at no history'
        : `Looked at ${plural(migrations, 'migration')} of ${plural(coverage.histories.length, 'history', 'histories')}, ${grouped(incomingOf(report))} incoming`;
    return [
        looked,
        replaySentence(report),
        othersSentence(report),
        comparedSentence(report, now),
        `${report.seconds.toFixed(1)} s`,
    ]
        .filter(part => part !== '')
        .join(' · ');
}
function comparedSentence({ coverage: { base, head } }, now) {
    // Nothing could be compared: the reason stands above.
    if (base.name === '' && head.name === '')
        return '';
    const age = base.date === null ? '' : `, ${ageText(base.date, now)} old`;
    const heard = base.fetched === null || base.fetched === undefined ? '' : `, fetched ${ageText(base.fetched, now)} ago`;
    return `base ${nameAndCommit(base)}${age}${heard} · head ${nameAndCommit(head)}`;
}
function othersSentence({ coverage: { openPullRequests: others } }) {
    if (others === undefined || (others.open === 0 && others.reason === undefined))
        return '';
    if (others.reason !== undefined && others.compared === 0)
        return 'other open pull requests not looked at';
    if (others.open === 0)
        return '';
    return `compared with ${grouped(others.compared)} of ${plural(others.open, 'other open pull request')}`;
}
function nameAndCommit({ name, commit }) {
    if (commit === null)
        return name;
    const short = commit.slice(0, 7);
    return name === '' || commit.startsWith(name) ? short : `${name} (${short})`;
}
function replaySentence({ coverage }) {
    if (coverage.engine === null)
        return coverage.histories.length === 0 ? '' : 'not replayed';
    const notReplayed = coverage.histories.filter(history => history.replay === 'not replayed').length;
    return `replayed on ${coverage.engine}${notReplayed > 0 ? `, ${grouped(notReplayed)} not replayed` : ''}`;
}
/** "3 days"; what can't be read as a date is shown as it came. */
function ageText(date, now) {
    const then = Date.parse(date);
    if (Number.isNaN(then))
        return date;
    const minutes = Math.floor((now.getTime() - then) / 60_000);
    if (minutes < 2)
        return 'a minute';
    if (minutes < 120)
        return `${minutes} minutes`;
    if (minutes < 48 * 60)
        return `${Math.floor(minutes / 60)} hours`;
    return `${Math.floor(minutes / 60 / 24)} days`;
}
/** One line a history, for those who unfold the coverage. */
function historySentence(history) {
    const replay = history.replay === 'not replayed' ? 'not replayed' : `replayed ${replayNames[history.replay]}`;
    const reason = history.reason === undefined ? '' : ` (${history.reason})`;
    return `${history.framework} ${history.history}: ${plural(history.migrations, 'migration')}, ${grouped(history.incoming)} incoming, ${replay}${reason}`;
}
const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' };
/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }) {
    const short = commit.slice(0, 7);
    return pullRequest === undefined ? short : `#${pullRequest} (${short})`;
}
/** The first sentence of a message: what happened, for a row of a table. */
function headline(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
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
