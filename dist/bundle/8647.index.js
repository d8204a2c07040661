export const id = 8647;
export const ids = [8647];
export const modules = {

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
const exitCodes = { pass: 0, fail: 1, unknown: 2 };
function verdictOf(findings, unknowns) {
    if (findings.some(failsTheChange))
        return 'fail';
    return unknowns.length > 0 ? 'unknown' : 'pass';
}
function failsTheChange(finding) {
    return finding.introduced && finding.severity === 'error';
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony exports actionInputShape, inputNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(392);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6133);


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
const modes = ['check', 'sweep'];
/** Every input of the action: action.yml says the same, and a test compares them. */
const actionInputShape = {
    mode: described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](modes, 'check or sweep'), {
        description: 'What to do: check one change (check), or check every open pull request again now that base has moved (sweep).',
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
    timeout: described(seconds, { description: 'Seconds for the whole run.', default: '600' }),
    'statement-timeout': described(seconds, { description: 'Seconds for one statement.', default: '60' }),
    'on-unknown': described(oneOf(['fail', 'warn']), {
        description: 'What to do where the gate could not tell: fail the job, or only warn while you adopt it. Not set: as the configuration says, else fail.',
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
    'working-directory': described(zod__WEBPACK_IMPORTED_MODULE_1__.string(), {
        description: 'Where the repository is checked out, from the workspace.',
        default: '.',
    }),
    review: described(flag, {
        description: 'Comment on the lines of the pull request, with suggestions to commit.',
        default: 'true',
    }),
    comment: described(flag, {
        description: 'Keep one comment with the whole report in the pull request.',
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

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   Nq: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);

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
 * How the process ends: 0, 1 for fail, 2 for unknown. `never` is about findings only: a gate that could not tell has
 * found nothing, so what becomes of that is `on-unknown`'s to say.
 */
function exitCodeOf(verdict, onUnknown, failOn) {
    const excused = (verdict === 'fail' && failOn === 'never') || (verdict === 'unknown' && onUnknown === 'warn');
    return excused ? 0 : _findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[verdict];
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepForAction: () => (/* binding */ sweepForAction)
/* harmony export */ });
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(219);

/** `mode: sweep`: every open pull request of a branch is judged against its tip, and told. */
async function sweepForAction({ event }) {
    throw new _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`A sweep can't run on "${event.name}" yet.`);
}


/***/ })

};
