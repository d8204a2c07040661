export const id = 3303;
export const ids = [3303,7395];
export const modules = {

/***/ 38080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony exports actionInputShape, inputNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60392);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46416);
/* harmony import */ var _model_engine_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79229);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61650);
/* harmony import */ var _shard_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35562);





/** An input that can't be used. The message names it, its value and what is allowed. */
class InputError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
    name = 'InputError';
}
function described(schema, meta) {
    return schema.meta(meta);
}
const secondsAllowed = 'a whole number of seconds from 1 to 86400';
/** A day is more than any runner gives. */
const seconds = zod__WEBPACK_IMPORTED_MODULE_2__.string()
    .regex(/^\d{1,5}$/, secondsAllowed)
    .transform(Number)
    .refine(value => value >= 1 && value <= 86_400, secondsAllowed);
const flag = zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['true', 'false'], 'true or false').transform(value => value === 'true');
/** Not set: then the configuration of the repository decides, and where it is silent, the gate. */
const unset = zod__WEBPACK_IMPORTED_MODULE_2__.literal('').transform(() => undefined);
const text = zod__WEBPACK_IMPORTED_MODULE_2__.string().transform(value => (value === '' ? undefined : value));
function oneOf(values) {
    const allowed = `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
    return zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__["enum"](values), unset], allowed);
}
/** Separated by commas or lines: a name may hold blanks. */
const list = zod__WEBPACK_IMPORTED_MODULE_2__.string().transform(value => value
    .split(/[,\n]/)
    .map(one => one.trim())
    .filter(one => one !== ''));
const count = zod__WEBPACK_IMPORTED_MODULE_2__.string()
    .regex(/^[1-9]\d{0,6}$/, 'a whole number from 1 to 9999999')
    .transform(Number);
const shardName = zod__WEBPACK_IMPORTED_MODULE_2__.string().transform((value, context) => {
    const shard = (0,_shard_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shardFrom */ .D)(value);
    if (shard)
        return shard;
    context.addIssue({ code: 'custom', message: 'a shard such as 2/4' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** "2/4", or "2/4 on PostgreSQL 16": then the server has to be of that version. */
const shardOf = zod__WEBPACK_IMPORTED_MODULE_2__.union([shardName, unset], 'a shard such as 2/4, or 2/4 on PostgreSQL 16');
const fileFormats = ['sarif', 'junit', 'gitlab', 'markdown', 'html'];
/** "none" says what leaving it empty can't: that there shall be no file. */
const formatList = zod__WEBPACK_IMPORTED_MODULE_2__.string().transform((value, context) => {
    const names = value.split(/[\s,]+/).filter(name => name !== '' && name !== 'none');
    const known = fileFormats.filter(format => names.includes(format));
    if (names.some(name => !known.some(format => format === name)))
        context.addIssue({
            code: 'custom',
            message: 'none, or names out of sarif, junit, gitlab, markdown, html',
        });
    return known;
});
/** What one run of the action does; each is a function in action-modes.ts. */
const modes = ['check', 'sweep', 'nightly', 'plan', 'collect', 'doctor'];
/** Every input of the action: action.yml says the same, and a test compares them. */
const actionInputShape = {
    mode: described(zod__WEBPACK_IMPORTED_MODULE_2__["enum"](modes, `${modes.slice(0, -1).join(', ')} or ${modes.at(-1)}`), {
        description: 'What to do: check (one pull request), sweep (re-check all open pull requests after base has moved), nightly (the whole branch, with one issue while it is broken), plan and collect (split a run across jobs, and join their reports), or doctor (compare a real database with the migrations).',
        default: 'check',
    }),
    base: described(text, {
        description: 'Branch, tag or commit to compare with, or none to check everything in the checkout, as a nightly run does. Default: the current tip of the branch that the pull request targets.',
        default: '',
    }),
    replay: described(oneOf(['auto', 'off', 'fresh', 'upgrade', 'both']), {
        description: 'Run the migrations on a scratch PostgreSQL: on an empty database (fresh), on the state that base has (upgrade), on both (both), on both wherever possible (auto), or not at all (off). Default: what the configuration says, else auto.',
        default: '',
    }),
    postgres: described(zod__WEBPACK_IMPORTED_MODULE_2__.string()
        .refine(_model_engine_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .isEngineChoice */ .OW, 'auto, embedded, local, local with a version such as local:16, or a URL such as postgres://user:password@localhost:5432/postgres'), {
        description: 'The PostgreSQL to replay on: embedded (in a sandbox); local (the one installed on this machine, started for this run only, for code of people with push rights; local:16 picks a version); auto (local where allowed, and embedded for everything that does not pass there); or the URL of a server where scratch databases may be created.',
        default: 'auto',
        secret: true,
    }),
    'allow-other-databases': described(flag, {
        description: 'Use the server of `postgres` even if it has other databases. Unreviewed migrations run there: log in as a role that is not a superuser.',
        default: 'false',
    }),
    timeout: described(seconds, { description: 'Seconds for the whole run.', default: '600' }),
    'statement-timeout': described(seconds, { description: 'Seconds for one statement.', default: '60' }),
    'on-unknown': described(oneOf(['fail', 'warn']), {
        description: 'What to do when the result is inconclusive: fail the job, or only warn while you adopt the gate. Default: what the configuration says, else fail.',
        default: '',
    }),
    'on-not-checked': described(oneOf(['fail', 'warn']), {
        description: 'What to do when nothing of an incoming migration could be run: fail the job, or only warn while you adopt the gate. Default: what the configuration says, else fail.',
        default: '',
    }),
    'fail-on': described(zod__WEBPACK_IMPORTED_MODULE_2__["enum"](_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnValues */ .IK, 'error, warning or never'), {
        description: 'Lowest severity that fails the job: error, warning, or never (the verdict is shown, but the job stays green).',
        default: 'error',
    }),
    'allow-empty': described(zod__WEBPACK_IMPORTED_MODULE_2__.union([flag, unset], 'true or false'), {
        description: 'Pass if no migrations are found anywhere, instead of reporting an inconclusive result. Default: what the configuration says, else false.',
        default: '',
    }),
    config: described(text, {
        description: 'Path of the configuration file, from the top of the repository. Default: .migration-gate.yml, if it exists.',
        default: '',
    }),
    'config-from-change': described(flag, {
        description: 'Use the configuration and the baseline of the change instead of those of base, to try a first one. Its commands run only after the merge. Ignored on pull requests from forks.',
        default: 'false',
    }),
    'working-directory': described(zod__WEBPACK_IMPORTED_MODULE_2__.string(), {
        description: 'Where the repository is checked out, relative to the workspace.',
        default: '.',
    }),
    review: described(flag, {
        description: 'Comment on the lines of the pull request, with suggestions to commit.',
        default: 'true',
    }),
    comment: described(zod__WEBPACK_IMPORTED_MODULE_2__.union([flag, zod__WEBPACK_IMPORTED_MODULE_2__.literal('always')], 'true, false or always'), {
        description: 'Keep one comment with the full report in the pull request: once there is something to report (true), from the start, as one quiet line (always), or not at all (false).',
        default: 'true',
    }),
    'report-formats': described(formatList, {
        description: 'Reports to write as files in addition to JSON, separated by commas: sarif, junit, gitlab, markdown, html. The outputs with these names hold their paths.',
        default: 'sarif',
    }),
    'self-test': described(flag, {
        description: 'Check a built-in collision instead of the repository, with the same inputs, and fail the step if the gate would pass it: proof that this check can turn red.',
        default: 'false',
    }),
    'other-pull-requests': described(zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['ready', 'all', 'off'], 'ready, all or off'), {
        description: 'Warn if another open pull request for the same base takes the same number or creates the same object: compare with those ready for review (ready), with drafts too (all), or with none (off). Needs pull-requests: read.',
        default: 'ready',
    }),
    'sweep-by': described(zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['rerun', 'check-run'], 'rerun or check-run'), {
        description: 'Of mode sweep: how to update the check of a pull request: re-run its workflow (rerun, needs actions: write) or write a check run of its own (check-run, needs checks: write).',
        default: 'rerun',
    }),
    'check-name': described(text, {
        description: 'Of mode sweep: the name of that check as GitHub shows it. More lines name checks to re-run along with it, such as a review of forks. Default: Migration Gate, the job that checks pull requests; for check-run, Migration Gate (base).',
        default: '',
    }),
    issue: described(flag, {
        description: 'Of modes nightly and collect: keep one issue open while anything is broken. Needs issues: write.',
        default: 'true',
    }),
    'issue-labels': described(list, {
        description: 'Of modes nightly and collect: labels of that issue, separated by commas.',
        default: '',
    }),
    only: described(list, {
        description: 'Of modes check, nightly and plan: names or directories of the histories to check, separated by commas. Histories that share a database with them are included. Default: all.',
        default: '',
    }),
    shard: described(shardOf, {
        description: 'Of modes check and nightly: the part of the histories that this job checks, such as 2/4, as mode plan names it.',
        default: '',
    }),
    'postgres-versions': described(list, {
        description: 'Of mode plan: major versions of PostgreSQL, separated by commas; each shard gets a job on each.',
        default: '',
    }),
    'shard-size': described(count, {
        description: 'Of mode plan: about how many migrations one job checks.',
        default: '2000',
    }),
    reports: described(zod__WEBPACK_IMPORTED_MODULE_2__.string(), {
        description: 'Of mode collect: the directory into which the reports of the jobs were downloaded.',
        default: 'migration-gate-reports',
    }),
    matrix: described(text, {
        description: 'Of mode collect: the output `matrix` of mode plan. If one of its jobs has no report, the verdict is unknown.',
        default: '',
    }),
    database: described(zod__WEBPACK_IMPORTED_MODULE_2__.union([
        unset,
        zod__WEBPACK_IMPORTED_MODULE_2__.string()
            .regex(/^postgres(ql)?:\/\/\S+$/, 'a URL such as postgres://reader:password@db.example/app'),
    ], 'a URL such as postgres://reader:password@db.example/app'), {
        description: 'Of mode doctor: the URL of the database to examine, from a secret. It is only read: a role that may connect and read the version table is enough.',
        default: '',
        secret: true,
    }),
    preflight: described(flag, {
        description: 'Of mode doctor: ask that database how many rows would make a pending migration fail. This reads rows of its tables.',
        default: 'false',
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
    const result = zod__WEBPACK_IMPORTED_MODULE_2__.object(actionInputShape).safeParse(raw);
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

/***/ 37688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/** Server errors and cut connections say nothing about whether the server did what it was asked. */
const attempts = 3;
/** Creates something exactly once though answers get lost: before trying again it looks whether it is there. */
async function createOnce({ create, find, pause }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (!answerIsLost(error))
                throw error;
            await pause(attempt);
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === attempts)
                throw error;
        }
    }
}
function answerIsLost(error) {
    const status = statusOf(error);
    return status === undefined ? error instanceof Error && error.name === 'HttpError' : status >= 500;
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : undefined;
}


/***/ }),

/***/ 72321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   hK: () => (/* binding */ hasNoRoute)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37688);

/** https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api, and what GitHub sends. */
const graphqlTypes = {
    FORBIDDEN: 'permission',
    INSUFFICIENT_SCOPES: 'permission',
    NOT_FOUND: 'missing',
    RATE_LIMIT: 'rate-limit',
    RATE_LIMITED: 'rate-limit',
    UNPROCESSABLE: 'invalid',
    SERVICE_UNAVAILABLE: 'server',
};
/** Decided by status, headers and types of errors: GitHub's sentences are for people. */
function refused(error) {
    const said = saidBy(error);
    const [first] = graphqlErrors(error);
    if (first)
        return { reason: graphqlTypes[first.type ?? ''] ?? 'server', status: undefined, said };
    const response = field(error, 'response');
    // Octokit gives a status to requests that were never answered, too.
    const status = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error);
    if (response === undefined)
        return { reason: status === undefined ? 'other' : 'no answer', status: undefined, said };
    return { reason: reasonOf(status, response), status, said };
}
/** Is it a server that is not GitHub, and lacks what was asked for? GitHub itself says 403 of what it has. */
function hasNoRoute(error) {
    return refused(error).status === 404;
}
function reasonOf(status, response) {
    if (status === 401)
        return 'credentials';
    if (status === 429 || (status === 403 && isLimit(response)))
        return 'rate-limit';
    if (status === 403)
        return 'permission';
    if (status === 404)
        return 'missing';
    if (status === 410)
        return 'gone';
    return status !== undefined && status >= 400 && status < 500 ? 'invalid' : 'server';
}
/**
 * GitHub answers 403 to what a token may not do and to what is too much at once.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function isLimit(response) {
    const headers = field(response, 'headers');
    const page = field(field(response, 'data'), 'documentation_url');
    return (field(headers, 'retry-after') !== undefined ||
        String(field(headers, 'x-ratelimit-remaining')) === '0' ||
        (typeof page === 'string' && page.includes('rate-limits')));
}
/** What GitHub says in an error, in one line: without the page that the client adds. */
function saidBy(error) {
    const [first] = graphqlErrors(error);
    const message = first?.message ?? (error instanceof Error ? error.message : String(error));
    return (message.split('\n', 1)[0] ?? '').replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
}
/** GraphQL refuses with HTTP 200: the client throws what stands in the answer. */
function graphqlErrors(error) {
    const listed = [field(error, 'errors'), field(field(error, 'data'), 'errors')].find(Array.isArray);
    if (!listed || (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) !== undefined)
        return [];
    return listed.flatMap((one) => {
        const [type, message] = [field(one, 'type'), field(one, 'message')];
        return typeof message === 'string' ? [{ type: typeof type === 'string' ? type : undefined, message }] : [];
    });
}
function field(value, name) {
    return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 94119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   qO: () => (/* binding */ strength)
/* harmony export */ });
/** PostgreSQL's locks of a table, weakest first: https://www.postgresql.org/docs/current/explicit-locking.html */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
function strength(mode) {
    return lockModes.indexOf(mode);
}
/** At least one of reading and writing has to wait. */
function isBlocking(mode) {
    return strength(mode) >= strength('SHARE');
}
/** What waits for a lock, as the end of a sentence. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'blocks reads and writes';
    if (isBlocking(mode))
        return 'blocks writes';
    return mode === 'SHARE UPDATE EXCLUSIVE'
        ? 'blocks schema changes and VACUUM'
        : 'blocks no reads and no writes';
}


/***/ }),

/***/ 47532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   ZF: () => (/* binding */ countIntroduced)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

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
    return report.findings.filter(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
}


/***/ }),

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   D5: () => (/* binding */ asTitle),
/* harmony export */   Ih: () => (/* binding */ lockSentences),
/* harmony export */   Jq: () => (/* binding */ sandboxSentence),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LZ: () => (/* binding */ isAgainstNothing),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   V4: () => (/* binding */ afterHeadline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   oR: () => (/* binding */ isSetupError),
/* harmony export */   wY: () => (/* binding */ fixLabel),
/* harmony export */   yV: () => (/* binding */ historySentence),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87395);
/* harmony import */ var _model_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94119);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
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
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts);
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
            return isAgainstNothing(report) ? counts : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the result is inconclusive'
                : `not everything could be determined; so far ${counts}`;
        case 'not-checked': {
            const count = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).length;
            const found = counts === '' ? '' : `; ${counts}`;
            return `nothing of ${plural(count, 'incoming migration')} was run${found}`;
        }
        case 'pass':
            if (counts !== '')
                return `no errors; ${counts}`;
            // Nothing is added by anybody where there is no base.
            if (isAgainstNothing(report))
                return incomingOf(report) === 0
                    ? 'there is no migration to check'
                    : `${plural(incomingOf(report), 'migration')}, ${nothingFound(report)}`;
            return incomingOf(report) === 0
                ? nothingAdded(report)
                : `${plural(incomingOf(report), 'incoming migration')}, ${nothingFound(report)}`;
    }
}
function nothingAdded({ coverage: { notRead = [] } }) {
    return notRead.length === 0
        ? 'no migration is added, changed or removed'
        : `nothing of a known history changes; ${plural(notRead.length, 'file')} that ${notRead.length === 1 ? 'looks like a migration was' : 'look like migrations were'} not read`;
}
/** Which layers lay between the SQL of the change and the machine: "Sandbox: database, process (WebAssembly: …)". */
function sandboxSentence({ coverage }) {
    const layers = coverage.sandbox;
    if (!layers || layers.length === 0)
        return undefined;
    const held = layers.filter(layer => layer.held).map(({ layer }) => layer);
    const open = layers
        .filter(layer => !layer.held)
        .map(({ layer, why }) => `${layer} (${why ?? 'unknown why'})`);
    return `Sandbox: the layers ${held.join(', ')} held${open.length > 0 ? `; not on this machine: ${open.join(', ')}` : ''}`;
}
/** What was not replayed, or not proven, may still fail. */
function nothingFound({ coverage }) {
    const touched = coverage.histories.filter(({ incoming }) => incoming > 0);
    const unread = touched.filter(({ replay }) => replay === 'not replayed').length;
    const open = coverage.histories.flatMap(({ notVerified }) => notVerified.filter(step => step.introduced)).length;
    const parts = [
        unread === 0
            ? ''
            : unread === touched.length
                ? 'not replayed'
                : `${unread} of ${touched.length} histories not replayed`,
        open === 0 ? '' : `${plural(open, 'step')} not proven`,
    ].filter(part => part !== '');
    return parts.length === 0 ? 'nothing found' : `nothing found; ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts)}`;
}
/** The run ended before there was anything to compare, and asked for nothing more: no base, no repository, bad options. */
function isSetupError({ coverage: { base, head, histories }, findings, notices, unknowns, }) {
    const nothing = base.name === '' && head.name === '' && histories.length === 0;
    return nothing && unknowns.length > 0 && findings.length === 0 && notices.length === 0;
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
    const runner = history.runner === undefined ? '' : ` (${history.runner})`;
    const rows = history.rows?.tables.length
        ? `, with rows in ${plural(history.rows.tables.length, 'table')}`
        : '';
    return `${history.framework} ${history.history}${runner}: ${plural(history.migrations, 'migration')}, ${grouped(history.incoming)} incoming, ${replay}${rows}${reason}`;
}
/** What keeps others from a table, one line a statement: "db/2.sql:3 blocks writes of public.orders (SHARE)". */
function lockSentences({ coverage }) {
    const all = coverage.histories.flatMap(({ locks = [] }) => locks.flatMap(({ path, line, locks: taken, rewritten, scanned, heldUntil }) => {
        const blocking = taken.filter(({ kind, mode }) => kind !== 'index' && (0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlocking */ .Us)(mode));
        if (blocking.length === 0)
            return [];
        const what = blocking.map(({ relation, mode }) => `${(0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocked */ .Z5)(mode)} of ${relation} (${mode})`);
        const more = [
            rewritten.length > 0 ? `writes ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(rewritten)} again` : '',
            scanned.length > 0 ? `reads all of ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(scanned)}` : '',
            heldUntil.length > 0 ? `held during ${plural(heldUntil.length, 'later line')}` : '',
        ].filter(part => part !== '');
        return { place: `${path}:${line}`, text: [(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(what), ...more].join('; ') };
    }));
    // An operation may send several statements that do the same.
    return [...new Map(all.map(one => [`${one.place} ${one.text}`, one])).values()];
}
const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' };
/** The history that a finding is about, and who brought it in. */
function belongsTo({ framework, history, broughtBy }) {
    return [
        [framework, history].filter(part => part !== '').join(' '),
        broughtBy === undefined ? '' : `brought in by ${broughtByText(broughtBy)}`,
    ].filter(part => part !== '');
}
/** What the first fix of a finding is. */
function fixLabel({ conditional }) {
    return conditional ? 'Possible' : 'Recommended';
}
/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }) {
    const short = commit.slice(0, 7);
    return pullRequest === undefined ? short : `#${pullRequest} (${short})`;
}
/** What follows the first sentence of a message. */
function afterHeadline(message) {
    return message.slice(headline(message).length).trim();
}
/** A sentence as a title: without its full stop. */
function asTitle(sentence) {
    return sentence.endsWith('.') && !sentence.endsWith('..') ? sentence.slice(0, -1) : sentence;
}
/** The first sentence of a message: what happened, for a row of a table. */
function headline(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
}


/***/ })

};
