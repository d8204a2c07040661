export const id = 5082;
export const ids = [5082];
export const modules = {

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CannotCompare: () => (/* binding */ CannotCompare),
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   compareWithNothing: () => (/* binding */ compareWithNothing),
/* harmony export */   fetchFailuresExplained: () => (/* binding */ fetchFailuresExplained)
/* harmony export */ });
/* harmony import */ var _git_authorship_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83321);
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79070);
/* harmony import */ var _git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72941);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90158);
/* harmony import */ var _git_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59650);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78603);






/** The comparison can't be made; the message says why and what to do. */
class CannotCompare extends Error {
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
        throw new CannotCompare(store.shallow && !store.source
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
        authorship: (path) => (0,_git_authorship_js__WEBPACK_IMPORTED_MODULE_4__/* .authorshipOf */ .d)(store, baseCommit, path),
    };
    if (ancestor === baseCommit || ancestor === headCommit) {
        const newer = ancestor === baseCommit ? headCommit : baseCommit;
        return { ...shared, merged: await store.tree('merged', newer), conflicts: [] };
    }
    const { tree, conflicts } = await store.merge(baseCommit, headCommit);
    const files = (0,_git_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .sideBySide */ .Qp)(await store.filesOf(tree), conflicts);
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
            throw new CannotCompare(`There is no commit ${endpoint.name} in this clone.`);
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
/** What a server does not give is told with its address, and what to do about it. */
async function fetchFailuresExplained(source, fetch) {
    try {
        return await fetch();
    }
    catch (cause) {
        if (!(cause instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_3__.GitError))
            throw cause;
        throw new CannotCompare((0,_git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFetchFailure */ .qx)(cause, source.url), { cause });
    }
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


/***/ })

};
