export const id = 1696;
export const ids = [1696];
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

/***/ 61696:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareLocally: () => (/* binding */ compareLocally),
  G: () => (/* binding */ compareSides),
  T: () => (/* binding */ resolveLocally)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/object-store.js + 2 modules
var object_store = __webpack_require__(66981);
// EXTERNAL MODULE: ./src/git/repository.js
var git_repository = __webpack_require__(88804);
// EXTERNAL MODULE: ./src/comparison/comparison.js
var comparison_comparison = __webpack_require__(5082);
// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/text/near-names.js
var near_names = __webpack_require__(18846);
;// CONCATENATED MODULE: ./src/comparison/revisions.js




/** May a branch be called so? Not `HEAD~1`, and not the id of a commit. */
async function isRefName(repository, asked) {
    if (/^[0-9a-f]{40,64}$|^HEAD$|^@$/.test(asked))
        return false;
    const answer = await (0,git_repository/* inRepository */.yJ)(repository, ['check-ref-format', `refs/heads/${asked}`], { accept: [1] });
    return answer.code === 0;
}
/** What origin has under a name that somebody types: a branch, else a tag. */
async function remoteRef(store, asked) {
    const { source } = store;
    if (!source)
        return undefined;
    const candidates = asked.startsWith('refs/') ? [asked] : [`refs/heads/${asked}`, `refs/tags/${asked}`];
    const refs = await (0,comparison_comparison/* fetchFailuresExplained */.Cj)(source, () => (0,fetch/* refsOf */.gA)(store, source, candidates));
    for (const name of candidates) {
        const object = refs.get(name);
        if (object !== undefined)
            return { name, object };
    }
    return undefined;
}
/** A commit that the clone lacks, to be fetched by its id. Throws where it is named otherwise. */
function commitAtOrigin(asked) {
    if (/^[0-9a-f]{40,64}$/.test(asked))
        return { name: asked, fetch: asked };
    throw new comparison_comparison/* CannotCompareError */.PH(/^[0-9a-f]{4,39}$/.test(asked)
        ? `There is no commit ${asked} in this clone, and a server only gives a commit that is named by all of its digits.`
        : `Neither this clone nor origin has ${asked}. Check the name.`);
}
/** The branches of a clone whose names are like one that is not there, as the end of a sentence. */
async function likeBranches(repository, asked) {
    const near = (0,near_names/* nearNames */.$)(asked, await branches(repository));
    return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
/** The branch that a clone without a remote is most likely made for. */
async function usualLocalBase(repository) {
    const names = await branches(repository);
    return ['main', 'master', 'develop', 'trunk'].find(name => names.includes(name));
}
async function branches(repository) {
    const { stdout } = await (0,git_repository/* inRepository */.yJ)(repository, [
        'for-each-ref',
        '--count=2000',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes',
    ]);
    return stdout
        .toString()
        .split('\n')
        .filter(name => name !== '');
}

;// CONCATENATED MODULE: ./src/comparison/local.js






/** Throws CannotCompareError, NotARepositoryError. */
async function resolveLocally(request) {
    const repository = await (0,git_repository/* openRepository */.h_)(request.directory, request);
    const source = request.fetch ? await originOf(repository) : undefined;
    const store = await object_store/* ObjectStore */.L.open(repository, source);
    try {
        const base = request.base === 'none' ? undefined : baseEndpoint(repository, store, request);
        // The store is given up only once nobody uses it any more.
        const [found, head] = await Promise.allSettled([base, headEndpoint(repository, store, request)]);
        if (head.status === 'rejected')
            throw head.reason;
        if (found.status === 'rejected')
            throw found.reason;
        return {
            repository,
            store,
            base: found.value?.endpoint,
            head: head.value,
            notices: found.value?.notice === undefined ? [] : [found.value.notice],
            [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
/** The comparison that the command line asks for. Throws CannotCompareError, NotARepositoryError. */
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
async function compareSides({ store, base, head, notices, }) {
    const comparison = base ? await (0,comparison_comparison/* compare */.UD)(store, base, head) : await (0,comparison_comparison/* compareWithNothing */.x_)(store, head);
    return { ...comparison, notices };
}
async function originOf(repository) {
    const url = await (0,git_repository/* remoteUrl */.gX)(repository, 'origin');
    if (!url)
        throw new comparison_comparison/* CannotCompareError */.PH('--fetch needs a remote named origin: git remote add origin URL.');
    return { url, config: await (0,git_repository/* transportConfig */.m0)(repository) };
}
/** Where origin/HEAD is not set (a clone that CI made by hand), the usual names are tried. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master'];
/** Base as this clone knows it; with --fetch as the remote has it now, under whatever name it is asked for. */
async function baseEndpoint(repository, store, request) {
    const asked = request.base;
    const fetched = await (0,git_repository/* lastFetch */.Z7)(repository);
    for (const revision of asked === undefined
        ? usualBases
        : [asked, ...(request.fetch ? [] : [`origin/${asked}`])]) {
        const [commit, symbolic] = await Promise.all([
            (0,git_repository/* resolveCommit */.WL)(repository, revision),
            (0,git_repository/* symbolicName */.oW)(repository, revision),
        ]);
        const name = (commit && symbolic) || revision;
        const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(name)?.[1];
        if (request.fetch && branch && (commit || asked))
            return { endpoint: { name, fetch: `refs/heads/${branch}`, fetched: new Date().toISOString() } };
        if (request.fetch && asked)
            return await remoteBase(repository, store, asked, commit);
        if (!commit)
            continue;
        const endpoint = { name, commit, ...(branch && fetched ? { fetched } : {}) };
        if (asked === undefined || revision === asked)
            return { endpoint };
        return { endpoint, notice: `This clone has no branch ${asked}, so it was compared with ${name}.` };
    }
    throw await noBase(repository, asked);
}
async function noBase(repository, asked) {
    if (asked === undefined) {
        const local = await usualLocalBase(repository);
        return new comparison_comparison/* CannotCompareError */.PH(`No base branch was found: there is no origin/HEAD. ${local === undefined ? 'Name the branch to merge into: --base REV' : `Try: --base ${local}`} (or set it once: git remote set-head origin --auto).`);
    }
    return new comparison_comparison/* CannotCompareError */.PH(`There is no commit ${asked} in this clone.${await likeBranches(repository, asked)} Check the name, or run again with --fetch.`);
}
/** A branch of this clone may be older than the remote's of the same name, and it is that one which is merged into. */
async function remoteBase(repository, store, asked, here) {
    const isName = await isRefName(repository, asked);
    const ref = isName ? await remoteRef(store, asked) : undefined;
    if (ref === undefined) {
        if (here === undefined)
            return { endpoint: { ...commitAtOrigin(asked), fetched: new Date().toISOString() } };
        return {
            endpoint: { name: asked, commit: here },
            ...(isName
                ? {
                    notice: `origin has no branch or tag ${asked}, so this clone's ${asked} was used (${local_short(here)}).`,
                }
                : {}),
        };
    }
    const isBranch = ref.name.startsWith('refs/heads/');
    const name = isBranch ? `origin/${ref.name.slice('refs/heads/'.length)}` : asked;
    return {
        endpoint: { name, fetch: ref.name, fetched: new Date().toISOString() },
        ...(here !== undefined && here !== ref.object && isBranch
            ? {
                notice: `${asked} of origin was used (${local_short(ref.object)}), not ${asked} of this clone (${local_short(here)}).`,
            }
            : {}),
    };
}
function local_short(commit) {
    return commit.slice(0, 7);
}
async function headEndpoint(repository, store, request) {
    const asked = request.head ?? 'HEAD';
    const commit = await (0,git_repository/* resolveCommit */.WL)(repository, asked);
    if (!commit) {
        if (request.fetch && request.head) {
            const ref = (await isRefName(repository, asked)) ? await remoteRef(store, asked) : undefined;
            return ref ? { name: asked, fetch: ref.name } : commitAtOrigin(asked);
        }
        throw new comparison_comparison/* CannotCompareError */.PH(request.head
            ? `There is no commit ${asked} in this clone.${await likeBranches(repository, asked)} Check the name, or run again with --fetch.`
            : 'This repository has no commit yet: there is nothing to check.');
    }
    const workTree = request.head === undefined ? await (0,git_repository/* workTreeOf */.FY)(repository) : undefined;
    if (!workTree)
        return { name: asked, commit };
    const tree = await snapshotWorkTree(store, repository, workTree, commit);
    return { name: 'working tree', commit: await store.commitTree(tree, commit), shownAs: commit };
}
/**
 * The user's files as they lie there, tracked or not (but not ignored), as a tree in the store. Only for the local
 * command line: a pull request's files are never read from a work tree. Works on a copy of the index, so that
 * unchanged files need not be read again.
 */
async function snapshotWorkTree(store, repository, workTree, head) {
    const index = (0,external_node_path_.join)(store.directory, 'work-tree-index');
    const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: workTree };
    const call = { env, cwd: workTree, settings: [['core.bare', 'false']] };
    const add = ['add', '--all', '--', '.'];
    await (0,promises_.copyFile)((0,external_node_path_.join)(repository.gitDirectory, 'index'), index).catch(() => { });
    const first = await store.git(add, { ...call, accept: [1, 128] });
    if (first.code !== 0) {
        // An index that leans on files beside it (a split index) can't be used elsewhere: begin from the commit.
        await (0,promises_.rm)(index, { force: true });
        await store.git(['read-tree', '--reset', head], call);
        await store.git(add, call);
    }
    const answer = await store.git(['write-tree'], call);
    return answer.stdout.toString().trim();
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

/***/ 88804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ workTreeOf),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Z7: () => (/* binding */ lastFetch),
/* harmony export */   gX: () => (/* binding */ remoteUrl),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   lE: () => (/* binding */ NotARepositoryError),
/* harmony export */   m0: () => (/* binding */ transportConfig),
/* harmony export */   oW: () => (/* binding */ symbolicName),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28600);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32083);




class NotARepositoryError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .D {
}
/**
 * Opens the repository that a directory is in. git's protection against repositories of other users stays on, and a
 * bare repository inside of a work tree is refused: anybody's change can bring the files that make one.
 */
async function openRepository(directory, { owned = [] } = {}) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then(found => (found.isDirectory() ? 'directory' : 'file'), () => 'nothing');
    if (exists === 'file')
        throw new NotARepositoryError(`${absolute} is a file, not a directory.`);
    if (exists === 'nothing')
        throw new NotARepositoryError(`There is no directory ${absolute}.`);
    // Asked beside the rest, since each git process takes its time.
    const version = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.requireGit)();
    version.catch(() => { });
    const found = await discover(absolute);
    if (found?.kind === 'bare' && found.inside !== undefined)
        throw new NotARepositoryError(`${found.at} has the files of a bare git repository, but lies in the work tree ${found.inside}: whoever changes that work tree could have put them there, so their configuration is not read. Name the work tree's top instead (${found.inside}), or move the bare repository out of it.`);
    const settings = owned.map(path => ['safe.directory', path]);
    // git looks at the owner only of what it finds by itself, so it has to find this one.
    const finding = found?.kind === 'bare' ? [...settings, ['safe.bareRepository', 'all']] : settings;
    try {
        const ask = (questions) => answerOf(found?.at ?? absolute, questions, finding);
        const [bare, shallow, objectFormat = 'sha1', ...paths] = (await ask([
            '--is-bare-repository',
            '--is-shallow-repository',
            '--show-object-format',
            '--absolute-git-dir',
            '--git-common-dir',
        ])).split('\n');
        // A path that holds a newline is asked for by itself.
        const [gitDirectory = '', commonDirectory = ''] = paths.length === 2 ? paths : [await ask(['--absolute-git-dir']), await ask(['--git-common-dir'])];
        await version;
        return {
            directory: absolute,
            gitDirectory,
            commonDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found?.at ?? absolute, commonDirectory),
            bare: bare === 'true',
            shallow: shallow === 'true',
            objectFormat,
            settings,
        };
    }
    catch (cause) {
        if (!(cause instanceof _run_js__WEBPACK_IMPORTED_MODULE_2__.GitError))
            throw cause;
        await version;
        const owner = found && (await foreignOwner(found.at));
        throw new NotARepositoryError(owner === undefined
            ? `${absolute} is not in a git repository (git says: ${cause.stderr.trim()}).`
            : `${found?.at} belongs to another user (${owner}), and git does not read such a repository: its configuration could run programs as you. If you trust its owner, run: git config --global --add safe.directory ${found?.at}`, { cause });
    }
}
/** Looks where git looks, from a directory upwards: for `.git`, else for a directory that looks like one. */
async function discover(directory) {
    const levels = upwards(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    for (const [i, at] of levels.entries()) {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return { kind: 'work tree', at };
        if (!(await looksLikeGitDirectory(at)))
            continue;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at) === '.git')
            return { kind: 'work tree', at: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) };
        for (const above of levels.slice(i + 1))
            if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, '.git')))
                return { kind: 'bare', at, inside: above };
        return { kind: 'bare', at, inside: undefined };
    }
    return undefined;
}
function upwards(directory) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? [directory] : [directory, ...upwards(parent)];
}
/** https://git-scm.com/docs/gitrepository-layout */
async function looksLikeGitDirectory(directory) {
    const parts = await Promise.all(['HEAD', 'objects', 'refs'].map(name => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))));
    return parts.every(Boolean);
}
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
/** Who owns a repository that is not ours, where the system says; undefined: it is ours. */
async function foreignOwner(at) {
    const me = process.geteuid?.();
    if (me === undefined)
        return undefined;
    const ours = new Set([me, ...(me === 0 ? [Number(process.env.SUDO_UID ?? me)] : [])]);
    for (const path of [at, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')]) {
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ uid }) => uid, () => undefined);
        if (owner !== undefined && !ours.has(owner))
            return `uid ${owner}`;
    }
    return undefined;
}
async function answerOf(directory, questions, settings) {
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runGit)(['rev-parse', ...questions], { cwd: directory, settings });
    return answer.stdout.toString().replace(/\n$/, '');
}
function inRepository(repository, args, call = {}) {
    const { bare, gitDirectory, directory, settings } = repository;
    // git takes a bare repository only where it is named.
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runGit)([...(bare ? [`--git-dir=${gitDirectory}`] : []), ...args], {
        cwd: directory,
        ...call,
        settings: [...settings, ...(call.settings ?? [])],
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

/***/ 18846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Longer names are compared by their beginning: what a stranger writes must not cost time. */
const maxLength = 60;
/** The names that somebody may have meant, those that are nearest; none, where nothing is like it. */
function nearNames(asked, names, most = 3) {
    const wanted = plain(asked);
    const near = names
        .map(name => ({ name, distance: distance(wanted, plain(name)) }))
        .filter(({ name, distance }) => distance <= Math.ceil(name.length / 3));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.flatMap(({ name, distance }) => (distance === least ? name : [])).slice(0, most);
}
/** " Did you mean a or b?", or nothing. */
function didYouMean(asked, names) {
    const near = nearNames(asked, names);
    return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
/** Case and separators are what people get wrong most. */
function plain(name) {
    return name.slice(0, maxLength).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** How many characters have to be put in, taken out or replaced. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ })

};
