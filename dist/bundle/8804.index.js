export const id = 8804;
export const ids = [8804,2083];
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

/***/ 32083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitError: () => (/* binding */ GitError),
/* harmony export */   configEnvironment: () => (/* binding */ configEnvironment),
/* harmony export */   runGit: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** git said no, or can't be started. `stderr` is git's own words. */
class GitError extends Error {
    args;
    stderr;
    constructor(args, stderr, options) {
        super(`git ${args.join(' ')}: ${stderr.trim() || 'failed'}`, options);
        this.args = args;
        this.stderr = stderr;
    }
}
/**
 * What of the caller's environment git gets: nothing that points it at another repository (a hook that runs the
 * gate has GIT_DIR and GIT_INDEX_FILE set), and nothing that could make it wait for an answer.
 */
function environment(extra) {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (!name.startsWith('GIT_') || name.startsWith('GIT_SSH') || name.startsWith('GIT_CONFIG_'))
            env[name] = value;
    }
    return { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...extra };
}
/** Settings for one git process by environment, on top of those that the caller's environment already carries. */
function configEnvironment(settings) {
    const before = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const env = { GIT_CONFIG_COUNT: String(before + settings.length) };
    settings.forEach(([key, value], i) => {
        env[`GIT_CONFIG_KEY_${before + i}`] = key;
        env[`GIT_CONFIG_VALUE_${before + i}`] = value;
    });
    return env;
}
/** Runs git without a shell. Throws GitError where it exits with a code that was not accepted. */
async function runGit(args, call = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
        cwd: call.cwd,
        env: environment(call.env ?? {}),
        stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout?.on('data', (chunk) => stdout.push(chunk));
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    // A git that fails early closes its input: the exit code tells what is the matter, not EPIPE.
    child.stdin?.on('error', () => { });
    child.stdin?.end(call.input);
    const code = await new Promise((resolve, reject) => {
        child.on('error', cause => {
            const hint = 'code' in cause && cause.code === 'ENOENT' && !call.cwd ? 'git is not installed' : cause.message;
            reject(new GitError(args, hint, { cause }));
        });
        child.on('close', (exit, signal) => resolve(exit ?? (signal ? 128 : 1)));
    });
    const answer = { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
    if (code !== 0 && !call.accept?.includes(code))
        throw new GitError(args, answer.stderr);
    return answer;
}


/***/ })

};
