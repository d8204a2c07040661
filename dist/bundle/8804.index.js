export const id = 8804;
export const ids = [8804];
export const modules = {

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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78603);



class NotARepository extends Error {
}
/**
 * Opens the repository that a directory is in. git's protection against repositories of other users stays on, and a
 * bare repository inside of a work tree is refused: anybody's change can bring the files that make one.
 */
async function openRepository(directory, { owned = [] } = {}) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then(found => (found.isDirectory() ? 'directory' : 'file'), () => 'nothing');
    if (exists === 'file')
        throw new NotARepository(`${absolute} is a file, not a directory.`);
    if (exists === 'nothing')
        throw new NotARepository(`There is no directory ${absolute}.`);
    // Asked beside the rest, since each git process takes its time.
    const version = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.requireGit)();
    version.catch(() => { });
    const found = await discover(absolute);
    if (found?.kind === 'bare' && found.inside !== undefined)
        throw new NotARepository(`${found.at} has the files of a bare git repository, but lies in the work tree ${found.inside}: whoever changes that work tree could have put them there, so their configuration is not read. Name the work tree's top instead (${found.inside}), or move the bare repository out of it.`);
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
        throw new NotARepository(owner === undefined
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
/** Who owns a repository that is not ours, where the system tells; undefined: it is ours. */
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


/***/ })

};
