export const id = 4662;
export const ids = [4662,2325,4706];
export const modules = {

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateForAction: () => (/* binding */ gateForAction)
});

// EXTERNAL MODULE: ./src/comparison/local.js + 1 modules
var local = __webpack_require__(2325);
// EXTERNAL MODULE: ./src/git/object-store.js
var object_store = __webpack_require__(5871);
// EXTERNAL MODULE: ./src/git/repository.js
var git_repository = __webpack_require__(8804);
// EXTERNAL MODULE: ./src/comparison/comparison.js + 1 modules
var comparison_comparison = __webpack_require__(879);
;// CONCATENATED MODULE: ./src/comparison/remote.js



/** The comparison that a job on the server asks for: base is what the server has now. Throws CannotCompare. */
async function compareRemotely(request) {
    const repository = await checkoutAt(request.directory);
    const store = await object_store.ObjectStore.open(repository, request.source);
    try {
        const { base, head } = request;
        const now = new Date().toISOString();
        const here = repository && (await (0,git_repository.resolveCommit)(repository, head.commit));
        const headEndpoint = here
            ? { name: head.name, commit: here }
            : { name: head.name, fetch: head.commit };
        const baseEndpoint = 'ref' in base
            ? { name: base.name, fetch: base.ref, fetched: now }
            : await commitEndpoint(repository, base.name, base.commit);
        const comparison = await (0,comparison_comparison.compare)(store, baseEndpoint, headEndpoint);
        return { comparison, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
async function checkoutAt(directory) {
    try {
        return await (0,git_repository.openRepository)(directory);
    }
    catch (error) {
        // A job that must not check out a stranger's code has no repository: everything is fetched.
        if (error instanceof git_repository.NotARepository)
            return undefined;
        throw error;
    }
}
async function commitEndpoint(repository, name, commit) {
    const here = repository && (await (0,git_repository.resolveCommit)(repository, commit));
    return here ? { name, commit: here } : { name, fetch: commit };
}

// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(9070);
// EXTERNAL MODULE: ./src/inputs/action-inputs.js
var action_inputs = __webpack_require__(219);
// EXTERNAL MODULE: ./src/run.js
var run = __webpack_require__(1372);
;// CONCATENATED MODULE: ./src/action-gate.js





/** The gate as the action starts it: the comparison comes from the event. */
async function gateForAction({ event, inputs, directory, server, trusted, }) {
    if (inputs['self-test']) {
        const { selfTest } = await Promise.all(/* import() */[__webpack_require__.e(3735), __webpack_require__.e(136), __webpack_require__.e(3653), __webpack_require__.e(5503)]).then(__webpack_require__.bind(__webpack_require__, 1344));
        return selfTest(inputs);
    }
    const base = baseOf({ event, inputs, trusted });
    return (0,run/* runCheck */.k)({
        config: inputs.config,
        replay: inputs.replay,
        postgres: inputs.postgres,
        allowProduction: false,
        timeout: inputs.timeout,
        statementTimeout: inputs['statement-timeout'],
        onUnknown: inputs['on-unknown'],
        allowEmpty: inputs['allow-empty'],
        trusted,
    }, () => {
        if (base === 'none')
            return (0,local.compareLocally)({ directory, base, head: event.headSha, fetch: false });
        return compareRemotely({
            directory,
            source: (0,fetch/* githubSource */.jM)(server.url, `${server.owner}/${server.repo}`, inputs.token),
            base,
            head: {
                name: event.pullRequest ? `pull request #${event.pullRequest.number}` : event.headSha.slice(0, 7),
                commit: event.headSha,
            },
        });
    }, () => { });
}
function baseOf({ event, inputs, trusted }) {
    const asked = inputs.base;
    // Configuration would then come from nowhere but the change itself.
    if (asked === 'none' && !trusted)
        throw new action_inputs/* InputError */.dz(`Input \`base\` is none, but "${event.name}" judges a stranger's change, by the configuration of base. Leave \`base\` out.`);
    if (asked === 'none')
        return asked;
    if (asked !== undefined) {
        return /^[0-9a-f]{40,64}$/.test(asked)
            ? { name: asked.slice(0, 7), commit: asked }
            : { name: asked, ref: asked.startsWith('refs/') ? asked : `refs/heads/${asked}` };
    }
    const name = event.baseRef?.replace(/^refs\/heads\//, '');
    if (event.baseSha !== undefined)
        return { name: name ?? event.baseSha.slice(0, 7), commit: event.baseSha };
    if (event.baseRef === undefined || name === undefined) {
        throw new action_inputs/* InputError */.dz(`The event "${event.name}" names no branch to compare with: set the input \`base\`.`);
    }
    return { name, ref: event.baseRef };
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareLocally: () => (/* binding */ compareLocally),
  G: () => (/* binding */ compareSides),
  T: () => (/* binding */ resolveLocally)
});

// EXTERNAL MODULE: ./src/git/object-store.js
var object_store = __webpack_require__(5871);
// EXTERNAL MODULE: ./src/git/repository.js
var git_repository = __webpack_require__(8804);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(2083);
;// CONCATENATED MODULE: ./src/git/work-tree.js



/**
 * The user's files as they lie there, tracked or not (but not ignored), as a tree in the store. Only for the local
 * command line: a pull request's files are never read from a work tree. Works on a copy of the index, so that
 * unchanged files need not be read again.
 */
async function snapshotWorkTree(store, repository, workTree, head) {
    const index = (0,external_node_path_.join)(store.directory, 'work-tree-index');
    const env = {
        GIT_INDEX_FILE: index,
        GIT_WORK_TREE: workTree,
        ...(0,run.configEnvironment)([
            ['core.bare', 'false'],
            ['core.fsmonitor', 'false'],
            ['core.hooksPath', '/dev/null'],
        ]),
    };
    const add = ['add', '--all', '--', '.'];
    await (0,promises_.copyFile)((0,external_node_path_.join)(repository.gitDirectory, 'index'), index).catch(() => { });
    const first = await store.git(add, { env, cwd: workTree, accept: [1, 128] });
    if (first.code !== 0) {
        // An index that leans on files beside it (a split index) can't be used elsewhere: begin from the commit.
        await store.git(['read-tree', '--reset', head], { env, cwd: workTree });
        await store.git(add, { env, cwd: workTree });
    }
    const answer = await store.git(['write-tree'], { env, cwd: workTree });
    return answer.stdout.toString().trim();
}

// EXTERNAL MODULE: ./src/comparison/comparison.js + 1 modules
var comparison = __webpack_require__(879);
;// CONCATENATED MODULE: ./src/comparison/local.js




/** Throws CannotCompare, NotARepository. */
async function resolveLocally(request) {
    const repository = await (0,git_repository.openRepository)(request.directory);
    const source = request.fetch ? await originOf(repository) : undefined;
    const store = await object_store.ObjectStore.open(repository, source);
    try {
        const head = await headEndpoint(repository, store, request);
        const base = request.base === 'none' ? undefined : await baseEndpoint(repository, request);
        return { repository, store, base, head, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
/** The comparison that the command line asks for. Throws CannotCompare, NotARepository. */
async function compareLocally(request) {
    const sides = await resolveLocally(request);
    try {
        return {
            comparison: await compareSides(sides),
            [Symbol.asyncDispose]: () => sides[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await sides[Symbol.asyncDispose]();
        throw error;
    }
}
function compareSides({ store, base, head, }) {
    return base ? (0,comparison.compare)(store, base, head) : (0,comparison.compareWithNothing)(store, head);
}
async function originOf(repository) {
    const url = await (0,git_repository.remoteUrl)(repository, 'origin');
    if (!url)
        throw new comparison.CannotCompare('--fetch needs a remote named origin: git remote add origin URL.');
    return { url, config: await (0,git_repository.transportConfig)(repository) };
}
/** Where origin/HEAD is not set (a clone that CI made by hand), the usual names are tried. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master'];
async function baseEndpoint(repository, request) {
    const asked = request.base;
    const fetched = await (0,git_repository.lastFetch)(repository);
    for (const revision of asked === undefined ? usualBases : [asked]) {
        const commit = await (0,git_repository.resolveCommit)(repository, revision);
        const name = (commit && (await (0,git_repository.symbolicName)(repository, revision))) || revision;
        const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(name)?.[1];
        if (request.fetch && branch && (commit || asked)) {
            return { name, fetch: `refs/heads/${branch}`, fetched: new Date().toISOString() };
        }
        if (commit)
            return { name, commit, ...(branch && fetched ? { fetched } : {}) };
        if (request.fetch && asked)
            return { name, fetch: asked, fetched: new Date().toISOString() };
    }
    throw new comparison.CannotCompare(asked === undefined
        ? 'There is no origin/HEAD to compare with. Name the branch that the change will be merged into: --base REV (or set it once: git remote set-head origin --auto).'
        : `There is no commit ${asked} in this clone. Check the name, or run again with --fetch.`);
}
async function headEndpoint(repository, store, request) {
    const asked = request.head ?? 'HEAD';
    const commit = await (0,git_repository.resolveCommit)(repository, asked);
    if (!commit) {
        if (request.fetch && request.head)
            return { name: asked, fetch: asked };
        throw new comparison.CannotCompare(request.head
            ? `There is no commit ${asked} in this clone. Check the name, or run again with --fetch.`
            : 'This repository has no commit yet: there is nothing to check.');
    }
    const workTree = request.head === undefined ? await (0,git_repository.workTreeOf)(repository) : undefined;
    if (!workTree)
        return { name: asked, commit };
    const tree = await snapshotWorkTree(store, repository, workTree, commit);
    return { name: 'working tree', commit: await store.commitTree(tree, commit), shownAs: commit };
}


/***/ }),

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

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NotARepository: () => (/* binding */ NotARepository),
/* harmony export */   inRepository: () => (/* binding */ inRepository),
/* harmony export */   lastFetch: () => (/* binding */ lastFetch),
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   remoteUrl: () => (/* binding */ remoteUrl),
/* harmony export */   resolveCommit: () => (/* binding */ resolveCommit),
/* harmony export */   symbolicName: () => (/* binding */ symbolicName),
/* harmony export */   transportConfig: () => (/* binding */ transportConfig),
/* harmony export */   workTreeOf: () => (/* binding */ workTreeOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2083);



class NotARepository extends Error {
}
/** In a container job the checkout belongs to another user and git would refuse. It is safe to read it all the same,
 *  since neither hooks nor a monitor of that repository can run. */
const readOnlyConfig = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.configEnvironment)([
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
]);
async function openRepository(directory) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then(found => found.isDirectory(), () => false);
    if (!exists)
        throw new NotARepository(`There is no directory ${absolute}.`);
    try {
        const [gitDirectory, commonDirectory, flags] = await Promise.all([
            ask(absolute, ['--absolute-git-dir']),
            ask(absolute, ['--git-common-dir']),
            ask(absolute, ['--is-bare-repository', '--is-shallow-repository', '--show-object-format']),
        ]);
        const [bare, shallow, objectFormat = 'sha1'] = flags.split('\n');
        return {
            directory: absolute,
            gitDirectory,
            commonDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(absolute, commonDirectory),
            bare: bare === 'true',
            shallow: shallow === 'true',
            objectFormat,
        };
    }
    catch (cause) {
        if (!(cause instanceof _run_js__WEBPACK_IMPORTED_MODULE_2__.GitError))
            throw cause;
        throw new NotARepository(`${absolute} is not in a git repository (git says: ${cause.stderr.trim()}).`, {
            cause,
        });
    }
}
/** One question at a time for paths: they may hold newlines. */
async function ask(directory, questions) {
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runGit)(['rev-parse', ...questions], { cwd: directory, env: readOnlyConfig });
    return answer.stdout.toString().replace(/\n$/, '');
}
function inRepository(repository, args, call = {}) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runGit)(args, {
        cwd: repository.directory,
        ...call,
        env: { ...readOnlyConfig, ...call.env },
    });
}
/** The commit that a revision stands for; undefined where there is none. */
async function resolveCommit(repository, revision) {
    const answer = await inRepository(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { accept: [1, 128] });
    const commit = answer.stdout.toString().trim();
    return answer.code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}
/** The top of the work tree; undefined in a bare repository. */
async function workTreeOf(repository) {
    if (repository.bare)
        return undefined;
    const answer = await inRepository(repository, ['rev-parse', '--show-toplevel'], { accept: [128] });
    return answer.code === 0 ? answer.stdout.toString().replace(/\n$/, '') : undefined;
}
/** The name that a symbolic ref points at, for people: origin/HEAD → origin/main. */
async function symbolicName(repository, ref) {
    const answer = await inRepository(repository, ['rev-parse', '--abbrev-ref', '--end-of-options', ref], {
        accept: [1, 128],
    });
    const lines = answer.stdout.toString().trim().split('\n');
    const name = lines.at(-1);
    return answer.code === 0 && name ? name : undefined;
}
/** When this clone last fetched anything, ISO 8601. */
async function lastFetch(repository) {
    for (const directory of new Set([repository.gitDirectory, repository.commonDirectory])) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'FETCH_HEAD')).catch(() => undefined);
        if (found)
            return found.mtime.toISOString();
    }
    return undefined;
}
async function remoteUrl(repository, remote) {
    const answer = await inRepository(repository, ['config', '--get', `remote.${remote}.url`], { accept: [1] });
    const url = answer.stdout.toString().replace(/\n$/, '');
    return url === '' ? undefined : url;
}
/** The repository's own settings that decide how a fetch reaches its remote: proxies, credentials, URL rewriting. */
async function transportConfig(repository) {
    const answer = await inRepository(repository, ['config', '--list', '--local', '-z'], { accept: [1, 128] });
    return answer.stdout
        .toString()
        .split('\0')
        .map((entry) => {
        const cut = entry.indexOf('\n');
        return cut < 0 ? [entry, 'true'] : [entry.slice(0, cut), entry.slice(cut + 1)];
    })
        .filter(([key]) => /^(http|credential|url|ssh)\.|^core\.(sshcommand|gitproxy|askpass)$/i.test(key));
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

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unknownReport),
/* harmony export */   k: () => (/* binding */ runCheck)
/* harmony export */ });
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
    return { report, onUnknown: options.onUnknown ?? 'fail', source: () => undefined };
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
            // What is under way gets a moment to end by itself and to clean up.
            setTimeout(() => resolve(without(options, unknownReport(reason, gone()))), 5000).unref();
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
    try {
        const [{ runGate }, { defaultConfigFile }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(1470), __webpack_require__.e(3553)]).then(__webpack_require__.bind(__webpack_require__, 3553)),
            __webpack_require__.e(/* import() */ 3950).then(__webpack_require__.bind(__webpack_require__, 3950)),
        ]);
        return await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            trusted: options.trusted,
            deadline,
            openEngine: async (extensions) => {
                // The action refuses it with a sentence before; this is the second bolt.
                if (!options.trusted && options.postgres !== 'embedded')
                    throw new Error("A stranger's change was about to meet a server.");
                onProgress('Starting PostgreSQL');
                const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 8448));
                return openEngine(options.postgres, {
                    statementTimeout: options.statementTimeout,
                    extensions,
                    allowProduction: options.allowProduction,
                });
            },
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
    }
    finally {
        await opened[Symbol.asyncDispose]();
    }
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ CannotCompare }, { NotARepository }, { MissingObjects }, { GitError }, { BadConfiguration }] = await Promise.all([
        __webpack_require__.e(/* import() */ 879).then(__webpack_require__.bind(__webpack_require__, 879)),
        __webpack_require__.e(/* import() */ 8804).then(__webpack_require__.bind(__webpack_require__, 8804)),
        __webpack_require__.e(/* import() */ 5372).then(__webpack_require__.bind(__webpack_require__, 5871)),
        __webpack_require__.e(/* import() */ 2083).then(__webpack_require__.bind(__webpack_require__, 2083)),
        __webpack_require__.e(/* import() */ 6093).then(__webpack_require__.bind(__webpack_require__, 6093)),
    ]);
    if (error instanceof CannotCompare ||
        error instanceof NotARepository ||
        error instanceof MissingObjects ||
        error instanceof BadConfiguration) {
        return error.message;
    }
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    throw error;
}


/***/ })

};
