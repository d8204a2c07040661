export const id = 4370;
export const ids = [4370,336,3113];
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

/***/ 74370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorForAction: () => (/* binding */ doctorForAction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38080);
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46310);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28154);
/* harmony import */ var _process_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46778);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50336);
/* harmony import */ var _reporters_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73959);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75645);
/* harmony import */ var _doctor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35226);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18847);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33113);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79509);














/** `mode: doctor`: looks at the database that the input names, beside the tree that the job has checked out. */
async function doctorForAction(request) {
    const { event, inputs, directory, owned, trust } = request;
    if ((event.kind !== 'push' && event.kind !== 'manual') || !(0,_config_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRunCommands */ .n$)(trust))
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`\`mode: doctor\` opens a real database, and "${event.name}" is about somebody's change: run it on schedule, push or workflow_dispatch.`);
    const { database } = inputs;
    if (database === undefined)
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('Input `database` is not set: `mode: doctor` takes the URL of the database to look at, from a secret.');
    const found = await (0,_doctor_js__WEBPACK_IMPORTED_MODULE_8__.doctor)({
        database,
        repo: directory,
        owned,
        ref: event.headSha,
        ...(inputs.config === undefined ? {} : { config: inputs.config }),
        only: inputs.only,
        preflight: inputs.preflight,
        postgres: inputs.postgres,
        allowProduction: false,
        allowOtherDatabases: inputs['allow-other-databases'],
        timeout: inputs.timeout,
        statementTimeout: inputs['statement-timeout'],
        trust,
    }, () => { });
    const diagnosis = (0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E$)(found, (0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .secretsOf */ .Fj)(inputs));
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_process_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__.temporaryParent)(), `migration-gate-doctor-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    const files = { diagnosis: `${stem}.json`, script: `${stem}.sh` };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files.diagnosis, (0,_reporters_json_js__WEBPACK_IMPORTED_MODULE_12__.safeJson)(diagnosis));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files.script, (0,_script_js__WEBPACK_IMPORTED_MODULE_10__.renderScript)(diagnosis), { mode: 0o755 });
    return {
        report: reportOf(diagnosis),
        onUnknown: inputs['on-unknown'] ?? 'fail',
        source: _model_source_js__WEBPACK_IMPORTED_MODULE_13__/* .noSource */ .T,
        own: {
            log: (0,_text_js__WEBPACK_IMPORTED_MODULE_11__.renderText)(diagnosis),
            summary: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_9__.renderMarkdown)(diagnosis),
            outputs: { ...files, ...noAlerts },
        },
    };
}
/** Code scanning would close its alerts for an upload that holds none. */
const noAlerts = { sarif: '' };
const verdicts = {
    healthy: 'pass',
    wrong: 'fail',
    inconclusive: 'unknown',
};
/** What the outputs and the end of the step go by. */
function reportOf({ verdict, unknowns, notices, engine, seconds }) {
    const report = (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownReport */ .DS)('', seconds);
    return {
        ...report,
        verdict: verdicts[verdict],
        unknowns,
        notices,
        coverage: { ...report.coverage, engine },
    };
}


/***/ }),

/***/ 18847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49845);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33113);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79509);




const maxRows = 60;
const cell = 160;
const verdicts = {
    healthy: '✅ Healthy',
    wrong: '❌ Something is wrong',
    inconclusive: '❓ Inconclusive',
};
/** The diagnosis as a document for a job summary or an issue. */
function renderMarkdown(diagnosis) {
    const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis;
    return `${[
        `## ${verdicts[verdict]}`,
        `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${database}, compared with ${tree}.`)}${engine === null ? '' : ` ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`Replayed on ${engine}; the database itself was only read.`)}`}`,
        ...histories.flatMap(historyParts),
        ...(preflight.length > 0
            ? [
                '### Rows of the database',
                tableOf(['migration', 'rows', 'what they are'], preflight.map(({ path, rows, counts }) => [path, rows, counts])),
            ]
            : []),
        ...listPart('Not determined', unknowns),
        ...listPart('Notes', notices),
    ].join('\n\n')}\n`;
}
function listPart(title, sentences) {
    return sentences.length === 0
        ? []
        : [`### ${title}`, sentences.map(one => `- ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)(one)}`).join('\n')];
}
function tableOf(head, rows) {
    const line = (cells) => `| ${cells.map(one => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(one, cell)) || ' ').join(' | ')} |`;
    const more = rows.length > maxRows ? [`\n\n${rows.length - maxRows} more rows are in the JSON document.`] : [];
    return [
        line(head),
        `|${head.map(() => ' --- |').join('')}`,
        ...rows.slice(0, maxRows).map(line),
        ...more,
    ].join('\n');
}
function historyParts(history) {
    const { runner, versionTable, drift, runbook } = history;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.listed)(history);
    const rows = shown.flatMap(({ id, differences = [] }) => differences.map(row => ({ ...row, what: `${id}: ${row.what}` })));
    const differences = drift.filter(({ kind }) => kind !== 'column-order');
    return [
        `### ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)(history.history)} (${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)(runner)}, ${versionTable === undefined ? 'no version table' : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(versionTable)})`,
        tableOf(['migrations', 'state'], (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.countsOf)(history).map(([state, count]) => [String(count), _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .states */ .xP[state].title])),
        ...(shown.length > 0
            ? [
                tableOf(['migration', 'state', 'detail'], shown.map(({ id, state, detail = '' }) => [id, _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .states */ .xP[state].title, detail])),
            ]
            : []),
        ...(rows.length > 0
            ? [
                '#### What exists beside what the migrations create',
                tableOf(['object', 'database', 'migration'], rows.map(row => [row.what, row.database, row.migration])),
            ]
            : []),
        ...(differences.length > 0
            ? [
                '#### The database beside what the recorded migrations create',
                tableOf(['object', 'kind', 'database', 'migrations'], differences.map(({ object, kind, database = '–', migrations = '–' }) => [
                    object,
                    kind,
                    database,
                    migrations,
                ])),
            ]
            : []),
        ...(runbook.length > 0 ? ['#### How to repair it'] : []),
        ...runbook.map((step, index) => {
            const commands = [
                ...(step.directory === undefined ? [] : [`cd ${step.directory}`]),
                ...(0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsOf */ .K)(step),
            ];
            const proof = step.proof.proven
                ? 'Proven on a scratch copy.'
                : `**Not proven:** ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)(step.proof.reason)}.`;
            return `${index + 1}. ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLine */ .iB)(step.title)}. ${proof}\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(commands.join('\n'), 'sh')}`;
        }),
    ];
}


/***/ }),

/***/ 33113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   renderScript: () => (/* binding */ renderScript)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19136);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);


/** Each action as a line for a shell. */
function commandsOf({ actions }) {
    const lines = [];
    let sql = [];
    const flush = () => {
        // Together or not at all.
        if (sql.length > 0)
            lines.push(`psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -1${sql.map(one => ` -c ${quoteLines(one)}`).join('')}`);
        sql = [];
    };
    for (const action of actions) {
        if ('sql' in action)
            sql.push(action.sql);
        else {
            flush();
            lines.push(action.command);
        }
    }
    flush();
    return lines;
}
/** Lines stay lines where they are all that a plain quote has to keep: any shell reads them, and so does a person. */
function quoteLines(text) {
    return (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .hidesSomething */ .OT)(text) || text.includes('##[')
        ? (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(text)
        : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** The runbook as a script that asks before each step and stops at the first that fails. Nobody but its reader runs it. */
function renderScript({ database, histories }) {
    const steps = histories.flatMap(({ runbook }) => runbook).filter(({ actions }) => actions.length > 0);
    const body = steps.flatMap((step, index) => {
        const { title, proof, directory } = step;
        const lines = commandsOf(step);
        const shown = [
            `Step ${index + 1} of ${steps.length}: ${title}`,
            ...(proof.proven ? [] : [`  Not proven: ${proof.reason}`]),
            ...lines.map(line => `  ${line}`),
        ];
        return [
            '',
            `printf '%s\\n' ${shown.map(line => (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line))).join(' ')}`,
            'if ask; then',
            `  (cd ${(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(directory ?? '.')} && ${lines.join(' &&\n    ')})`,
            'fi',
        ];
    });
    return [
        '#!/bin/sh',
        '# Written by migration-gate doctor. Run it from the top of the repository, with the environment of the application.',
        `# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(database)}`,
        'set -eu',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
        ': "${DATABASE_URL:?Set DATABASE_URL to the database that was looked at}"',
        'export DATABASE_URL',
        'ask() {',
        "  printf 'Run it? [y/N] '",
        '  read -r answer || exit 1',
        '  case "$answer" in y | Y | yes) return 0 ;; *) printf "Left out.\\n"; return 1 ;; esac',
        '}',
        ...body,
        '',
        "printf '%s\\n' 'Check the result: migration-gate doctor --database \"$DATABASE_URL\"'",
        '',
    ].join('\n');
}


/***/ }),

/***/ 79509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countsOf: () => (/* binding */ countsOf),
/* harmony export */   listed: () => (/* binding */ listed),
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49845);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33113);



const maxMigrations = 30;
const maxRows = 20;
const cell = 100;
const verdicts = {
    healthy: 'HEALTHY',
    wrong: 'WRONG',
    inconclusive: 'INCONCLUSIVE',
};
/** What `doctor` prints. */
function renderText(diagnosis) {
    const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis;
    const lines = [
        `${verdicts[verdict]}  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(database)}${tree === '' ? '' : `, compared with ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(tree)}`}`,
        ...(engine === null ? [] : [`Replayed on ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(engine)}; the database itself was only read.`]),
        ...histories.flatMap(historyLines),
        ...(preflight.length > 0
            ? [
                '',
                'Rows of the database:',
                ...preflight.map(({ path, counts, rows }) => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${path}: ${rows} ${counts}`)}`),
            ]
            : []),
        ...section('Not established:', unknowns),
        ...section('Notes:', notices),
    ];
    return `${lines.join('\n')}\n`;
}
function section(title, sentences) {
    return sentences.length === 0
        ? []
        : ['', title, ...sentences.map(sentence => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(sentence)}`)];
}
/** How many migrations are in each state, the plain ones last. */
function countsOf({ migrations }) {
    const counts = new Map();
    for (const { state } of migrations)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts];
}
/** What is worth a line: what is recorded and in the tree is not. */
function listed({ migrations }) {
    return migrations.filter(({ state }) => state !== 'applied' && state !== 'other-package');
}
function historyLines(history) {
    const { runner, versionTable, drift, runbook } = history;
    const table = versionTable === undefined ? 'it has no version table: nothing is recorded' : versionTable;
    const shown = listed(history);
    const differences = drift.filter(({ kind }) => kind !== 'column-order');
    return [
        '',
        `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(history.history)}  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${runner}, ${table}`)}`,
        ...countsOf(history).map(([state, count]) => `  ${String(count).padStart(5)}  ${_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .states */ .xP[state].title}`),
        ...shown.slice(0, maxMigrations).flatMap(migrationLines),
        ...(shown.length > maxMigrations
            ? [`  … and ${shown.length - maxMigrations} more (--format json has all)`]
            : []),
        ...(differences.length > 0 ? ['', '  The database beside what the recorded migrations create:'] : []),
        ...differences.slice(0, maxRows).map(({ object, kind, database, migrations }) => {
            const [is, shall] = [(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(database ?? '–', cell), (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(migrations ?? '–', cell)];
            return `    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${kind}: ${object}${kind === 'different' ? `: ${is} (migrations: ${shall})` : ''}`)}`;
        }),
        ...(differences.length > maxRows ? [`    … and ${differences.length - maxRows} more`] : []),
        ...(runbook.length > 0 ? ['', '  To repair it, in this order:'] : []),
        ...runbook.flatMap((step, index) => [
            `  ${index + 1}. ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(step.title)}${step.proof.proven ? ' (proven on a scratch copy)' : ''}`,
            ...(step.directory === undefined ? [] : [`       cd ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(step.directory)}`]),
            ...(0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsOf */ .K)(step).map(line => `       ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(line)}`),
            ...(step.proof.proven ? [] : [`       Not proven: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(step.proof.reason)}.`]),
        ]),
    ];
}
function migrationLines({ id, path, state, detail, differences = [] }) {
    return [
        '',
        `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(id)}: ${_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .states */ .xP[state].title}`,
        ...(path === undefined ? [] : [`    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(path)}`]),
        ...(detail === undefined ? [] : [`    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(detail)}`]),
        ...differences
            .slice(0, maxRows)
            .map(({ what, database, migration }) => `    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${what}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(database, cell)} (migration: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(migration, cell)})`)}`),
        ...(differences.length > maxRows ? [`    … and ${differences.length - maxRows} more`] : []),
    ];
}


/***/ }),

/***/ 50336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   safeJson: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * The report as one JSON document. Escapes more than JSON asks for: what a terminal would act on, and `##[`, which
 * GitHub's runner takes for a command. It reads back as the same document.
 */
function renderJson(report) {
    return safeJson(report);
}
/** JSON that does nothing to whoever prints it. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)
        .replaceAll('##[', '##\\u005b');
    return `${text}\n`;
}
function unicodeEscapes(character) {
    return [...Array(character.length).keys()]
        .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
/** JSON Schema of the document, for docs/report.schema.json. */
async function reportJsonSchema() {
    const [{ z }, { reportSchema }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 29910)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 93399))]);
    return { title: 'Migration Gate report', ...z.toJSONSchema(reportSchema, { reused: 'ref' }) };
}


/***/ }),

/***/ 73959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Rd: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);

/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost']);
const shortest = 8;
/**
 * What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. A password
 * shorter than eight characters, or one of the common words, is hidden where it stands as a URL has it (`:password@`) and
 * nowhere else: replacing every "a" or "postgres" would make the report unreadable and the password no better.
 */
function secretsOf(inputs) {
    const { token, postgres, database } = inputs;
    const secrets = [...(token === undefined ? [] : [token]), ...[postgres, database].flatMap(secretsOfUrl)];
    return [...new Set(secrets)].filter(secret => inContext.test(secret) || (secret.length >= shortest && !commonWords.has(secret.toLowerCase())));
}
function secretsOfUrl(url = '') {
    try {
        const { password } = new URL(url);
        const forms = [passwordAsWritten(url), password, decodeURIComponent(password)].filter(form => form !== '');
        return forms.length === 0 ? [] : [url, ...forms.map(form => `:${form}@`), ...forms];
    }
    catch {
        // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
        return [];
    }
}
/** The password of a URL with its escapes; a URL that is parsed has written some of them otherwise. */
function passwordAsWritten(url) {
    const [authority = ''] = url.slice(url.indexOf('://') + 3).split(/[/?#]/, 1);
    const end = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    return colon >= 0 && colon < end ? authority.slice(colon + 1, end) : '';
}
/** A password with what is around it in a URL. */
const inContext = /^:[\s\S]+@$/;
function redactText(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        clean = clean.replaceAll(secret, inContext.test(secret) ? ':***@' : '***');
    // Whatever else looks like a URL with a password in it.
    return (0,_text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .hideUrlPasswords */ .o)(clean);
}
/** The same document with every secret replaced, in whatever string it came along. */
function redact(document, secrets) {
    return replaceIn(document, text => redactText(text, secrets));
}
function replaceIn(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(item => replaceIn(item, replace));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceIn(item, replace)]));
    return value;
}


/***/ }),

/***/ 5631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hideUrlPasswords)
/* harmony export */ });
/**
 * Hides the password of every URL in a text: `postgres://user:secret@host` becomes `postgres://user:***@host`. The
 * template that messages show users is no secret.
 */
function hideUrlPasswords(text) {
    let result = '';
    let at = 0;
    for (let scheme = text.indexOf('://'); scheme >= 0; scheme = text.indexOf('://', scheme + 3)) {
        if (!/[a-z0-9+.-]/i.test(text.charAt(scheme - 1)))
            continue;
        const user = scheme + 3;
        const colon = endOf(user, text, ':/@');
        if (text[colon] !== ':')
            continue;
        const end = endOf(colon + 1, text, '/@');
        if (text[end] !== '@' || end === colon + 1 || text.slice(user, end) === urlTemplate)
            continue;
        result += `${text.slice(at, colon + 1)}***`;
        at = end;
    }
    return result + text.slice(at);
}
/** What a message shows for the user and the password of a URL. */
const urlTemplate = 'USER:PASSWORD';
/** The first offset from `from` on that is white space or one of the characters. */
function endOf(from, text, characters) {
    let at = from;
    while (at < text.length && !characters.includes(text.charAt(at)) && !/\s/.test(text.charAt(at)))
        at++;
    return at;
}


/***/ })

};
