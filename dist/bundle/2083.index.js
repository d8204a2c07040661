export const id = 2083;
export const ids = [2083];
export const modules = {

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
