export const id = 3613;
export const ids = [3613,2325,4706,5082,6093];
export const modules = {

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42325);
/* harmony import */ var _inputs_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1896);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37358);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39904);






/**
 * `migration-gate baseline`: writes down the errors and warnings of HEAD as they are told of a whole tree and of a
 * base, and answers with how many there are.
 */
async function writeBaseline({ flags, output }, onProgress) {
    const found = new Map();
    for (const base of ['none', 'HEAD']) {
        const { report } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runCheck */ .k_)({ ...flags, replay: flags.replay ?? 'fresh', trusted: true }, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_2__.compareLocally)({ directory: flags.repo, fetch: false, base, head: 'HEAD' }), onProgress);
        const [reason] = report.coverage.head.commit === null ? report.unknowns : [];
        if (reason !== undefined)
            throw new _program_js__WEBPACK_IMPORTED_MODULE_5__/* .Misuse */ .J(reason);
        for (const finding of report.findings)
            if (finding.severity !== 'note')
                found.set(finding.fingerprint, finding);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(flags.repo, output), (0,_inputs_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .B)([...found.values()]));
    return `${output}: ${found.size} finding${found.size === 1 ? '' : 's'}. Commit it, and name it in .migration-gate.yml: baseline: ${output}\n`;
}


/***/ }),

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CannotCompare: () => (/* binding */ CannotCompare),
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   compareWithNothing: () => (/* binding */ compareWithNothing)
/* harmony export */ });
/* harmony import */ var _git_authorship_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83321);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79070);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90158);
/* harmony import */ var _git_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59650);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32083);





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
        authorship: (path) => (0,_git_authorship_js__WEBPACK_IMPORTED_MODULE_3__/* .authorshipOf */ .d)(store, baseCommit, path),
    };
    if (ancestor === baseCommit || ancestor === headCommit) {
        const newer = ancestor === baseCommit ? headCommit : baseCommit;
        return { ...shared, merged: await store.tree('merged', newer), conflicts: [] };
    }
    const { tree, conflicts } = await store.merge(baseCommit, headCommit);
    const files = (0,_git_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(await store.filesOf(tree), conflicts);
    return {
        ...shared,
        merged: new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .GitTree */ .x('merged', files, store),
        conflicts: conflicts.map(({ path }) => path),
    };
}
/** Judges everything that a revision has, as if it were all new. */
async function compareWithNothing(store, head) {
    const [commit] = await commitsOf(store, head);
    return {
        base: { name: 'nothing', commit: null, date: null, fetched: null },
        head: { name: head.name, commit: head.shownAs ?? commit ?? null },
        baseTree: new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .GitTree */ .x('nothing', [], store),
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
    try {
        const names = wanted.map(endpoint => endpoint.fetch ?? '');
        const known = endpoints
            .filter(endpoint => endpoint.commit !== undefined)
            .map(endpoint => endpoint.commit ?? '');
        const commits = await (0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchUntil */ .N0)(store, source, [...names], async (found) => {
            const [one, other] = [...found, ...known];
            return !one || !other || (await store.mergeBase(one, other)) !== undefined;
        });
        return new Map(wanted.map((endpoint, i) => [endpoint, commits[i] ?? '']));
    }
    catch (cause) {
        if (!(cause instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__.GitError))
            throw cause;
        throw new CannotCompare((0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFetchFailure */ .qx)(cause, source.url), { cause });
    }
}


/***/ }),

/***/ 42325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareLocally: () => (/* binding */ compareLocally),
  G: () => (/* binding */ compareSides),
  T: () => (/* binding */ resolveLocally)
});

// EXTERNAL MODULE: ./src/git/object-store.js
var object_store = __webpack_require__(25871);
// EXTERNAL MODULE: ./src/git/repository.js
var git_repository = __webpack_require__(88804);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
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

// EXTERNAL MODULE: ./src/comparison/comparison.js
var comparison = __webpack_require__(5082);
;// CONCATENATED MODULE: ./src/comparison/local.js




/** Throws CannotCompare, NotARepository. */
async function resolveLocally(request) {
    const repository = await (0,git_repository.openRepository)(request.directory);
    const source = request.fetch ? await originOf(repository) : undefined;
    const store = await object_store.ObjectStore.open(repository, source);
    try {
        // Base is looked up meanwhile, without the store: that is given up only once nobody writes to it.
        const base = request.base === 'none' ? undefined : baseEndpoint(repository, request);
        base?.catch(() => undefined);
        const head = await headEndpoint(repository, store, request);
        return {
            repository,
            store,
            base: await base,
            head,
            [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
        };
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

/***/ 88804:
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32083);



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
        const [gitDirectory, rest] = await Promise.all([
            ask(absolute, ['--absolute-git-dir']),
            ask(absolute, [
                '--is-bare-repository',
                '--is-shallow-repository',
                '--show-object-format',
                '--git-common-dir',
            ]),
        ]);
        const [bare, shallow, objectFormat = 'sha1', ...path] = rest.split('\n');
        const commonDirectory = path.join('\n');
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
/** One path at a time, and last: it may hold newlines. */
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
    // Where there is no name, git says nothing, but for this option of its own, which it repeats.
    const name = answer.stdout
        .toString()
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^--end-of-options$/, '');
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

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16093);

/** The text of a baseline file with exactly these findings. */
function baselineText(findings) {
    const entries = findings
        .map(({ fingerprint, rule, path }) => ({ fingerprint, rule, path }))
        .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
}
/** Reads the fingerprints of a baseline file. Throws BadConfiguration where it is none. */
async function readBaseline(tree, path) {
    const file = tree.file(path);
    if (!file)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`baseline: there is no ${path}. Write it with: migration-gate baseline`);
    const [{ baselineSchema }, text] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(4758)]).then(__webpack_require__.bind(__webpack_require__, 24758)), tree.readText(file)]);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`baseline: ${path} is not JSON. Write it anew with: migration-gate baseline`, {
            cause,
        });
    }
    const result = baselineSchema.safeParse(value);
    if (result.success)
        return new Set(result.data.findings.map(({ fingerprint }) => fingerprint));
    const { describeIssues } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 92543));
    throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`${path}:\n  ${describeIssues(result.error, value).join('\n  ')}`);
}


/***/ }),

/***/ 16093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BadConfiguration: () => (/* binding */ BadConfiguration),
/* harmony export */   changedCommands: () => (/* binding */ changedCommands),
/* harmony export */   defaultConfig: () => (/* binding */ defaultConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig),
/* harmony export */   weakenings: () => (/* binding */ weakenings)
/* harmony export */ });
const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
    prepare: [],
    startFrom: undefined,
    schemas: [],
    commands: [],
    onUnknown: 'fail',
    allowEmpty: false,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class BadConfiguration extends Error {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ parseDocument }, { configSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)),
        Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 80065)),
    ]);
    const document = parseDocument(text, { prettyErrors: true });
    const [broken] = document.errors;
    if (broken)
        throw new BadConfiguration(`${file} is not YAML: ${broken.message.split('\n')[0]}`);
    // An alias bomb would be blown up here: the library limits aliases by itself (maxAliasCount).
    const value = document.toJS() ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues } = await __webpack_require__.e(/* import() */ 2543).then(__webpack_require__.bind(__webpack_require__, 92543));
    throw new BadConfiguration(`${file}:\n${describeIssues(result.error, value)
        .map(line => `  ${line}`)
        .join('\n')}`);
}
/** In what the second configuration is less strict than the first, as sentences; empty where it is not. */
function weakenings(before, after) {
    const found = [];
    for (const history of before.histories) {
        const kept = after.histories.some(({ path, framework }) => path === history.path && framework === history.framework);
        if (!kept)
            found.push(`histories: ${history.path} (${history.framework}) is no longer named`);
    }
    for (const glob of after.exclude)
        if (!before.exclude.includes(glob))
            found.push(`exclude: ${glob} is new`);
    if (before.replay !== after.replay && replayStrength[after.replay] < replayStrength[before.replay]) {
        found.push(`replay: ${before.replay} becomes ${after.replay}`);
    }
    for (const sql of after.prepare) {
        if (!before.prepare.includes(sql))
            found.push(`prepare: a statement is new (${sql.slice(0, 60)})`);
    }
    if (after.startFrom && JSON.stringify(after.startFrom) !== JSON.stringify(before.startFrom)) {
        found.push(`start-from: ${after.startFrom.file} stands for migrations that were replayed before`);
    }
    for (const { file, ignore } of before.schemas) {
        const kept = after.schemas.find(one => one.file === file);
        if (!kept)
            found.push(`schema: ${file} is no longer compared`);
        for (const glob of kept?.ignore ?? [])
            if (!ignore.includes(glob))
                found.push(`schema: ${file} ignores ${glob}`);
    }
    for (const { run, framework, history } of before.commands) {
        const kept = after.commands.some(one => one.framework === framework && one.history === history);
        if (!kept)
            found.push(`command: ${run.slice(0, 60)} is no longer run`);
    }
    if (before.onUnknown === 'fail' && after.onUnknown === 'warn')
        found.push('on-unknown: fail becomes warn');
    for (const [rule, severity] of Object.entries(after.rules)) {
        const was = before.rules[rule];
        if (was === undefined || severityStrength[severity] < severityStrength[was]) {
            if (was !== severity && severity !== 'error')
                found.push(`rules: ${rule} becomes ${severity}`);
        }
    }
    for (const [rule, was] of Object.entries(before.rules)) {
        if (was === 'error' && after.rules[rule] === undefined)
            found.push(`rules: ${rule} is no longer made an error`);
    }
    if (after.baseline !== undefined && before.baseline !== after.baseline) {
        found.push(`baseline: ${after.baseline} is new`);
    }
    if (!before.allowEmpty && after.allowEmpty)
        found.push('allow-empty: false becomes true');
    return found;
}
/** Commands that the change brings or changes. They count: it is its own code that they run. But somebody should know. */
function changedCommands(before, after) {
    const known = new Set(before.commands.map(command => JSON.stringify(command)));
    return after.commands
        .filter(command => !known.has(JSON.stringify(command)))
        .map(({ run }) => (run.length > 100 ? `${run.slice(0, 99)}…` : run));
}
const severityStrength = { off: 0, note: 1, warning: 2, error: 3 };
const replayStrength = { off: 0, fresh: 1, upgrade: 1, auto: 2, both: 2 };


/***/ })

};
