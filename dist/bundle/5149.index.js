export const id = 5149;
export const ids = [5149,2325,4706,1470,3950,5082,6093];
export const modules = {

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

/***/ 67136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ schemaDrift)
/* harmony export */ });
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const withNote = 'create table orders (\n  id bigint primary key,\n  note text\n);\n';
const base = {
    '.migration-gate.yml': 'schema: db/schema.sql\n',
    'supabase/migrations/20250101000000_orders.sql': orders,
    'db/schema.sql': orders,
};
const note = { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' };
const schemaDrift = {
    id: 'schema-drift',
    title: 'The committed schema is not what the migrations make',
    what: 'The file that `schema:` of the configuration names (`schema.sql`, `structure.sql`) is loaded into a scratch database ' +
        "and compared with what all migrations make on an empty one. Runners' own tables, owners and privileges do not count; " +
        'the order of columns is only noted.',
    why: 'Databases of tests and of new colleagues come from the file, production comes from the migrations: what works here fails there.',
    remedy: 'Write the file anew from the migrations (`pg_dump --schema-only`), or bring what was only written there in a migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: note },
    good: { base, change: { ...note, 'db/schema.sql': withNote } },
};


/***/ }),

/***/ 89753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ silentMismatch)
/* harmony export */ });
const sessions = (guard, columns) => `create table ${guard}sso_sessions (\n  id bigint primary key${columns}\n);\n`;
const silentMismatch = {
    id: 'silent-mismatch',
    title: 'A guard hides that the existing object is a different one',
    what: 'A statement that only creates what is not there (IF NOT EXISTS, an inspector) meets an object with another structure.',
    why: 'The migration passes and says nothing. The column, constraint or type that the code needs is not there: it fails at run time.',
    remedy: 'Bring the difference in with ALTER, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', '') },
        change: {
            'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
        },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', ',\n  token text not null') },
        change: {
            'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
        },
    },
};


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

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles)
/* harmony export */ });
/** A tree without the files that a predicate leaves out. */
function withoutFiles(tree, leftOut) {
    const files = tree.files.filter(file => !leftOut(file.path));
    if (files.length === tree.files.length)
        return tree;
    const kept = new Set(files.map(file => file.path));
    return {
        name: tree.name,
        files,
        inDirectory: directory => tree.inDirectory(directory).filter(file => kept.has(file.path)),
        file: path => (kept.has(path) ? tree.file(path) : undefined),
        read: wanted => tree.read(wanted),
        readText: file => tree.readText(file),
    };
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


/***/ }),

/***/ 33950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16093);

const defaultConfigFile = '.migration-gate.yml';
/**
 * Reads the configuration of both trees. A change can't talk the gate out of judging it: where it weakens the
 * configuration that base has, base's counts until it is merged, and always for a change of a stranger.
 */
async function loadConfig(baseTree, merged, options) {
    const { file } = options;
    const [before, after] = await Promise.all([
        readConfig(baseTree, options).catch((error) => {
            // A broken file of base is mended by the change, or fails below when it is still broken.
            if (error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration && options.trusted)
                return undefined;
            throw error;
        }),
        options.trusted ? readConfig(merged, options) : undefined,
    ]);
    if (options.required && !before && !after) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__.BadConfiguration(`There is no ${file} in the change. Check the path, or leave the option out.`);
    }
    if (!options.trusted)
        return { config: before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, file, fromBase: true, weakened: [], newCommands: [] };
    const weakened = options.against === 'nothing' ? [] : (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.weakenings)(before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, after ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    // A first configuration has nothing to go back to: it counts, and what it weakens is told.
    const fromBase = weakened.length > 0 && before !== undefined;
    const config = fromBase ? before : (after ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig);
    return { config, file, fromBase, weakened, newCommands: (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.changedCommands)(before ?? _config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfig, config) };
}
async function readConfig(tree, { file, allowed }) {
    const found = tree.file(file);
    return found ? (0,_config_js__WEBPACK_IMPORTED_MODULE_0__.parseConfig)(await tree.readText(found), file, allowed) : undefined;
}


/***/ }),

/***/ 58257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ historiesOf)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9293);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29996);
/* harmony import */ var _git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66444);
/* harmony import */ var _inputs_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33950);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81470);





/** Where the histories of trees are, by the configuration of the last of them. Throws BadConfiguration. */
async function historiesOf(trees, configFile) {
    const newest = trees.at(-1) ?? trees[0];
    const { config } = await (0,_inputs_load_config_js__WEBPACK_IMPORTED_MODULE_1__.loadConfig)(trees[0], newest, {
        file: configFile ?? _inputs_load_config_js__WEBPACK_IMPORTED_MODULE_1__.defaultConfigFile,
        allowed: { frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .I.map(({ id }) => id), rules: _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__.ruleMetas.map(({ id }) => id) },
        trusted: true,
        required: configFile !== undefined,
        against: 'nothing',
    });
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 1026).then(__webpack_require__.t.bind(__webpack_require__, 71026, 19));
    const leftOut = picomatch([...config.exclude], { dot: true });
    return Promise.all(trees.map(async (whole) => {
        const tree = (0,_git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFiles */ .O)(whole, leftOut);
        return { tree, locations: await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_4__/* .findHistories */ .o4)(tree, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .I, config) };
    }));
}


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openPullRequestMeta)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** What only the other open pull requests show: GitHub is asked for them, see src/open-pulls/clashes.ts. */
const openPullRequestMeta = {
    id: 'open-pull-request',
    title: 'Another open pull request claims the same',
    what: 'A pull request that is still open takes the same place in a history, or creates the same object.',
    why: 'Each of the two fits base, so both are green. Whichever is merged second is broken by the first, and nobody learns of it before.',
    remedy: 'Agree on who lands first. The other one then has to be put behind it, or to leave out what is made already.',
    severity: 'warning',
    bad: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0004_stock.sql': 'create table stock (id int primary key);\n' },
    },
};


/***/ }),

/***/ 81470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleMetas: () => (/* binding */ ruleMetas)
});

;// CONCATENATED MODULE: ./src/explain/rules/replay-diverges.js
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const replayDiverges = {
    id: 'replay-diverges',
    title: 'New databases and existing ones end up different',
    what: 'All migrations on an empty database do not lead to the same schema as those that are still to run on a database ' +
        'that has all of base. Object ids, owners and statistics do not count; the order of columns is only noted.',
    why: 'Tests run on the one and production on the other: what works here fails there.',
    remedy: 'Leave applied migrations as they are, and bring the change in a new one.',
    severity: 'error',
    replay: true,
    bad: {
        alsoFires: ['applied-migration-edited'],
        base: { 'supabase/migrations/20250101000000_orders.sql': orders },
        change: {
            'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  note text\n);\n',
        },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_orders.sql': orders },
        change: { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' },
    },
};

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-column.js
const base = {
    'supabase/migrations/20250101000000_qrcode.sql': 'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
};
const replayDuplicateColumn = {
    id: 'replay-duplicate-column',
    title: 'A migration adds a column that exists',
    what: 'A column that a migration adds is in its table already when it runs (SQLSTATE 42701).',
    why: 'The migration stops at that statement, and nothing behind it runs.',
    remedy: 'Delete the statement if the existing column is the same; else change it with ALTER COLUMN, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base,
        change: {
            'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column public_token text;\n',
        },
    },
    good: {
        base,
        change: {
            'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column secret_token text;\n',
        },
    },
};

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-object.js
const replay_duplicate_object_base = {
    'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
};
const replayDuplicateObject = {
    id: 'replay-duplicate-object',
    title: 'A migration creates an object that exists',
    what: 'A type, constraint, function, trigger, policy, schema, role or extension that a migration creates is there already ' +
        'when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
    why: 'The migration stops at that statement, and nothing behind it runs.',
    remedy: 'Delete the statement if the object in the way is the same; else alter the existing one, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: replay_duplicate_object_base,
        change: { 'supabase/migrations/20250102000000_mood.sql': "create type mood as enum ('calm', 'busy');\n" },
    },
    good: {
        base: replay_duplicate_object_base,
        change: {
            'supabase/migrations/20250102000000_mood.sql': "alter type mood add value if not exists 'tired';\n",
        },
    },
};

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-table.js
const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n';
const replayDuplicateTable = {
    id: 'replay-duplicate-table',
    title: 'A migration creates a relation that exists',
    what: 'A table, view, sequence or index that a migration creates is there already when it runs (SQLSTATE 42P07).',
    why: 'The migration stops at that statement, on every database that has the other one, and nothing behind it runs.',
    remedy: 'Delete the statement if the object in the way is the same; else change the existing one with ALTER, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: { 'supabase/migrations/20250101000000_customers.sql': customers },
        change: { 'supabase/migrations/20250102000000_crm.sql': customers },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_customers.sql': customers },
        change: {
            'supabase/migrations/20250102000000_crm.sql': 'create table leads (\n  id bigint primary key\n);\n',
        },
    },
};

;// CONCATENATED MODULE: ./src/explain/rules/replay-failed.js
const replay_failed_base = {
    'supabase/migrations/20250101000000_providers.sql': 'create table provider_professions (\n  id serial primary key,\n  provider_id bigint,\n  profession_id bigint\n);\n',
};
const insert = 'insert into provider_professions (provider_id, profession_id) values (1, 2)\n' +
    'on conflict (provider_id, profession_id) do nothing;\n';
const replayFailed = {
    id: 'replay-failed',
    title: 'A migration fails when it runs',
    what: 'PostgreSQL refused a statement of a migration, or it did not end in time. The finding names the SQLSTATE.',
    why: 'The same happens where it is deployed: the migration stops there, and nothing behind it runs.',
    remedy: 'Correct the statement that is shown.',
    severity: 'error',
    replay: true,
    bad: { base: replay_failed_base, change: { 'supabase/migrations/20250102000000_copy.sql': insert } },
    good: {
        base: replay_failed_base,
        change: {
            'supabase/migrations/20250102000000_copy.sql': `alter table provider_professions add constraint provider_profession unique (provider_id, profession_id);\n${insert}`,
        },
    },
};

// EXTERNAL MODULE: ./src/explain/rules/schema-drift.js
var schema_drift = __webpack_require__(67136);
// EXTERNAL MODULE: ./src/explain/rules/silent-mismatch.js
var silent_mismatch = __webpack_require__(89753);
;// CONCATENATED MODULE: ./src/explain/replay-rules.js







/** What a replay can find. The replay itself checks; these say what it means. */
const replayRules = [
    replayDuplicateTable,
    replayDuplicateColumn,
    replayDuplicateObject,
    replayFailed,
    silent_mismatch/* silentMismatch */.W,
    replayDiverges,
    schema_drift/* schemaDrift */.X,
];

// EXTERNAL MODULE: ./src/rules/open-pull-request.js
var open_pull_request = __webpack_require__(73529);
// EXTERNAL MODULE: ./src/rules/rules.js + 19 modules
var rules = __webpack_require__(91048);
// EXTERNAL MODULE: ./src/rules/weakened-configuration.js
var weakened_configuration = __webpack_require__(78412);
;// CONCATENATED MODULE: ./src/rules/registry.js




/** Everything that a finding can be called, whoever finds it. */
const ruleMetas = [
    ...rules/* rules */.a.map(rule => rule.meta),
    open_pull_request/* openPullRequestMeta */.Y,
    weakened_configuration/* weakenedConfigurationMeta */.w,
    ...replayRules,
];


/***/ }),

/***/ 78412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkConfiguration),
/* harmony export */   w: () => (/* binding */ weakenedConfigurationMeta)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15525);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(822);


const weakenedConfigurationMeta = {
    id: 'weakened-configuration',
    title: "The change weakens the gate's own configuration",
    what: 'The change makes the gate look at less, or take less seriously what it sees.',
    why: 'A check that a pull request can switch off for itself protects nobody.',
    remedy: 'Have somebody look at it who knows why. The change itself is judged by the configuration that base has.',
    severity: 'warning',
    bad: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: auto\n' },
        change: { '.migration-gate.yml': 'replay: off\n' },
    },
    good: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: off\n' },
        change: { '.migration-gate.yml': 'replay: auto\n' },
    },
};
function checkConfiguration({ weakened, file }, hasBase) {
    return weakened.map(what => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)({
        rule: weakenedConfigurationMeta.id,
        introduced: true,
        framework: 'migration-gate',
        history: file,
        path: file,
        range: _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
        symbol: what,
        message: `This change makes the gate less strict: ${what}. ${hasBase
            ? 'It is judged by the configuration that base has; the new one counts once it is merged.'
            : 'Base has no configuration, so this one counts already.'} Have somebody look at it who knows why.`,
    }, weakenedConfigurationMeta.severity));
}


/***/ })

};
