export const id = 50;
export const ids = [50];
export const modules = {

/***/ 15241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ openStoreAt),
/* harmony export */   GY: () => (/* binding */ checkoutAt),
/* harmony export */   Jm: () => (/* binding */ compareRemotely)
/* harmony export */ });
/* harmony import */ var _git_object_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66981);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88804);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5082);



/** The comparison that a job on the server asks for: base is what the server has now. Throws CannotCompareError. */
async function compareRemotely(request) {
    const { repository, store } = await openStoreAt(request);
    try {
        const { base, head } = request;
        const now = new Date().toISOString();
        const here = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(repository, head.commit));
        const headEndpoint = here
            ? { name: head.name, commit: here }
            : { name: head.name, fetch: head.commit };
        const baseEndpoint = 'ref' in base
            ? { name: base.name, fetch: base.ref, fetched: now }
            : await commitEndpoint(repository, base.name, base.commit);
        const comparison = await (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(store, baseEndpoint, headEndpoint);
        return { comparison, store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
/** Borrows what the checkout has, and fetches the rest. The store must be disposed of. */
async function openStoreAt({ directory, owned, source, }) {
    const repository = await checkoutAt(directory, owned);
    return { repository, store: await _git_object_store_js__WEBPACK_IMPORTED_MODULE_0__/* .ObjectStore */ .L.open(repository, source) };
}
async function checkoutAt(directory, owned = []) {
    try {
        return await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(directory, { owned });
    }
    catch (error) {
        // A job that must not check out a stranger's code has no repository: everything is fetched.
        if (error instanceof _git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .NotARepositoryError */ .lE)
            return undefined;
        throw error;
    }
}
async function commitEndpoint(repository, name, commit) {
    const here = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(repository, commit));
    return here ? { name, commit: here } : { name, fetch: commit };
}


/***/ }),

/***/ 65895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoized)
/* harmony export */ });
const recent = new WeakMap();
/** What one pull request brings is asked about more than once in a row; what came long before is not worth its room. */
const maxRecorded = 200;
/** The same answers, remembered for a while: reading code is most of what judging a small change costs. */
function memoized(effects) {
    const known = recent.get(effects) ?? new Map();
    recent.set(effects, known);
    return (migration, text) => {
        const key = JSON.stringify([migration.id, migration.file.path, migration.file.oid]);
        const before = known.get(key);
        if (before)
            return before;
        const answer = effects(migration, text);
        known.set(key, answer);
        const [oldest] = known.keys();
        if (known.size > maxRecorded && oldest !== undefined)
            known.delete(oldest);
        return answer;
    };
}


/***/ }),

/***/ 42363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59650);



/**
 * A tree recognised by how it differs from another one: what many open pull requests make of one base shares base's files
 * and indexes, so that each costs what it changes.
 */
class OverlayTree {
    name;
    #base;
    #read;
    /** What stands at the paths that differ: nothing, a file, or both sides of a conflict. */
    #changed = new Map();
    #directories = new Map();
    #files;
    constructor(name, base, difference, conflicts = [], read = files => base.read(files)) {
        this.name = name;
        this.#base = base;
        this.#read = read;
        for (const { path, file } of difference)
            this.#changed.set(path, file && isFile(file) ? [file] : []);
        for (const conflict of conflicts)
            this.#changed.set(conflict.path, (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Qp)([], [conflict]));
        for (const [path, files] of this.#changed) {
            const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path);
            this.#directories.set(directory, [...(this.#directories.get(directory) ?? []), ...files]);
        }
    }
    get files() {
        this.#files ??= joined(this.#base.files.filter(({ path }) => !this.#changed.has(path)), [...this.#changed.values()].flat().sort(byPath));
        return this.#files;
    }
    inDirectory(directory) {
        const here = this.#base.inDirectory(directory);
        const changed = this.#directories.get(directory);
        if (!changed)
            return here;
        return [...here.filter(({ path }) => !this.#changed.has(path)), ...changed].sort(byPath);
    }
    file(path) {
        const changed = this.#changed.get(path);
        return changed ? changed.at(-1) : this.#base.file(path);
    }
    read(files) {
        return this.#read(files);
    }
    async readText(file) {
        return (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)((await this.read([file])).get(file.oid));
    }
}
/** Two lists that are sorted already, as one. */
function joined(one, other) {
    const all = [];
    let next = 0;
    for (const file of one) {
        for (let added = other[next]; added && byPath(added, file) < 0; added = other[++next])
            all.push(added);
        all.push(file);
    }
    return [...all, ...other.slice(next)];
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** A submodule is none. */
function isFile({ mode }) {
    return mode !== '160000';
}


/***/ }),

/***/ 33992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openPullRequests),
/* harmony export */   r: () => (/* binding */ movedTo)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72321);

/** With their files, more of them take GitHub longer than the ten seconds that it gives a query. */
const pageSize = 50;
const smallestPage = 5;
/** Every open pull request of a branch, the oldest first. Throws what GitHub answers when it does not want to. */
async function openPullRequests(client, { owner, repo, base, checks }) {
    const pulls = [];
    let rate;
    let after = null;
    let first = pageSize;
    let requests = 0;
    for (;;) {
        let answer;
        requests++;
        try {
            answer = await client.graphql(query(checks.length), {
                owner,
                repo,
                base,
                first,
                after,
                ...Object.fromEntries(checks.map((name, i) => [`check${i}`, name])),
                // What is too much for the server is asked for again in smaller parts, not again as it is.
                request: { retries: 0 },
            });
        }
        catch (error) {
            if (!tooMuch(error) || first <= smallestPage)
                throw error;
            first = Math.max(Math.floor(first / 3), smallestPage);
            continue;
        }
        rate = answer.rateLimit ?? rate;
        const page = answer.repository?.pullRequests;
        if (!page)
            throw new Error(`GitHub does not show the pull requests of ${owner}/${repo} to this token.`);
        for (const node of page.nodes)
            if (node)
                pulls.push(openPull(node, checks.length));
        if (!page.pageInfo.hasNextPage)
            return { pulls, rate, requests };
        after = page.pageInfo.endCursor;
    }
}
/** GitHub answers a query that takes too long with 502 or 504, or with an error that has no place in the query. */
function tooMuch(error) {
    const { reason } = (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(error);
    return reason === 'server' || reason === 'no answer';
}
/** Every part is written here: names of checks travel as variables. */
function query(checks) {
    const indexes = Array.from({ length: checks }, (_, i) => i);
    const suites = indexes.map(i => `
              c${i}: checkSuites(first: 10, filterBy: { checkName: $check${i} }) {
                nodes {
                  workflowRun { databaseId }
                  checkRuns(first: 5, filterBy: { checkName: $check${i}, checkType: LATEST }) {
                    nodes { databaseId name status conclusion startedAt externalId }
                  }
                }
              }`);
    const commit = `commits(last: 1) { nodes { commit {${suites.join('')} } } }`;
    return `query ($owner: String!, $repo: String!, $base: String!, $first: Int!, $after: String${indexes
        .map(i => `, $check${i}: String!`)
        .join('')}) {
  rateLimit { remaining resetAt }
  repository(owner: $owner, name: $repo) {
    pullRequests(
      states: OPEN, baseRefName: $base, first: $first, after: $after
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title headRefOid isDraft isCrossRepository authorAssociation createdAt reviewDecision
        mergeQueueEntry { position }
        labels(first: 100) { nodes { name } }
        timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
          nodes {
            ... on BaseRefChangedEvent { createdAt }
            ... on AutomaticBaseChangeSucceededEvent { createdAt }
          }
        }
        files(first: 100) { pageInfo { hasNextPage } nodes { path } }
        ${checks > 0 ? commit : ''}
      }
    }
  }
}`;
}
/** https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const contributors = new Set(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR']);
function openPull(node, checks) {
    const { files } = node;
    const commit = node.commits?.nodes[0]?.commit;
    const suites = Array.from({ length: checks }, (_, i) => commit?.[`c${i}`]?.nodes ?? []).flat();
    return {
        number: node.number,
        title: node.title,
        headSha: node.headRefOid,
        draft: node.isDraft,
        fork: node.isCrossRepository,
        outsider: node.isCrossRepository && !contributors.has(node.authorAssociation),
        createdAt: node.createdAt,
        retargetedAt: node.timelineItems.nodes?.[0]?.createdAt,
        approved: node.reviewDecision === 'APPROVED',
        labels: node.labels?.nodes?.flatMap(label => label?.name ?? []) ?? [],
        queued: node.mergeQueueEntry?.position,
        paths: files === null || files.pageInfo.hasNextPage
            ? undefined
            : files.nodes.flatMap(file => file?.path ?? []),
        checks: suites
            .flatMap(suite => (suite?.checkRuns.nodes ?? []).flatMap(run => (run ? [check(run, suite)] : [])))
            .sort((a, b) => b.id - a.id),
    };
}
const statuses = { COMPLETED: 'completed', IN_PROGRESS: 'running' };
function check(run, suite) {
    return {
        id: run.databaseId,
        name: run.name,
        status: statuses[run.status] ?? 'queued',
        conclusion: run.conclusion?.toLowerCase(),
        startedAt: run.startedAt ?? undefined,
        externalId: run.externalId ?? '',
        runId: suite?.workflowRun?.databaseId,
    };
}
/**
 * When a branch came to point to a commit, in milliseconds; undefined where GitHub does not say. A commit's own date
 * can be weeks older, and a repository's `pushed_at` is about the pushes to all of its branches.
 */
async function movedTo(client, { owner, repo }, ref, commit) {
    try {
        const { data } = await client.rest.repos.listActivities({ owner, repo, ref, per_page: 100 });
        const at = data.find(({ after }) => after === commit)?.timestamp;
        return at === undefined ? undefined : Date.parse(at);
    }
    catch (error) {
        // Older servers do not have it, and the commit's date is the next best.
        if ((0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(error).reason === 'other')
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 86778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ reviewComments),
/* harmony export */   Yq: () => (/* binding */ reviews),
/* harmony export */   ar: () => (/* binding */ issueComments),
/* harmony export */   jT: () => (/* binding */ pullDiff),
/* harmony export */   pC: () => (/* binding */ pullRequestNow)
/* harmony export */ });
/* harmony import */ var _model_hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20918);

/** The most that GitHub lets one ask for at once. */
const pageSize = 100;
function address({ owner, repo, number }) {
    return { owner, repo, pull_number: number, per_page: pageSize };
}
/** The diff as GitHub sees it: where it leaves out a patch (binary, too large), no line can carry a comment. */
async function pullDiff(client, pull) {
    const files = await client.paginate(client.rest.pulls.listFiles, address(pull));
    return new Map(files.map(file => [file.filename, (0,_model_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHunks */ .F)(file.patch)]));
}
async function pullRequestNow(client, { owner, repo, number }) {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return {
        head: data.head.sha,
        base: data.base.ref,
        state: data.state === 'open' ? 'open' : data.merged ? 'merged' : 'closed',
        labels: data.labels.map(({ name }) => name),
    };
}
async function issueComments(client, { owner, repo, number }) {
    const found = await client.paginate(client.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: pageSize,
    });
    return found.map(comment => posted(comment));
}
async function reviewComments(client, pull) {
    return (await client.paginate(client.rest.pulls.listReviewComments, address(pull))).map(comment => ({
        ...posted(comment),
        nodeId: comment.node_id,
        answers: comment.in_reply_to_id,
        lines: typeof comment.line === 'number'
            ? { first: comment.start_line ?? comment.line, last: comment.line }
            : undefined,
    }));
}
async function reviews(client, pull) {
    return (await client.paginate(client.rest.pulls.listReviews, address(pull))).map(review => posted(review));
}
function posted(item) {
    return { id: item.id, author: item.user?.login, body: item.body ?? '' };
}


/***/ }),

/***/ 20918:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseHunks),
/* harmony export */   Y: () => (/* binding */ inOneHunk)
/* harmony export */ });
const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
/** Reads the patch of one file as GitHub hands it out: hunks only, no file header. */
function parseHunks(patch) {
    const hunks = [];
    const lines = new Map();
    let next = 0;
    for (const line of (patch ?? '').split('\n')) {
        const match = header.exec(line);
        if (match) {
            next = Number(match[1]);
            const count = match[2] === undefined ? 1 : Number(match[2]);
            if (count > 0)
                hunks.push({ first: next, last: next + count - 1 });
        }
        else if (line.startsWith('+') || line.startsWith(' ')) {
            lines.set(next, line.slice(1));
            next++;
        }
    }
    return { hunks, lines };
}
/** Do both lines stand in one hunk? GitHub refuses a whole review for one comment that does not. */
function inOneHunk({ hunks }, first, last) {
    return hunks.some(hunk => hunk.first <= first && last <= hunk.last);
}


/***/ }),

/***/ 20301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Isolation)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** Seconds for what all items share, of which the base branch decides how much it is. */
const openingLimit = 60;
/**
 * A job in a process of its own. An item that takes too long, or breaks the process, costs only itself: the process is
 * ended, and the next item gets a new one.
 */
class Isolation {
    #job;
    #context;
    #program;
    #process;
    #running;
    #broken;
    constructor(job, context, program = isolatedProgram()) {
        this.#job = job;
        this.#context = context;
        this.#program = program;
    }
    /** Does one item; never two at once. `seconds`: how long it may take. Never throws. */
    async run(item, seconds) {
        if (this.#broken)
            return this.#broken;
        this.#process ??= this.#start();
        const started = await this.#process;
        if ('kind' in started)
            return started;
        const answer = await this.#ask(started, { kind: 'item', item }, seconds);
        if (answer.kind === 'result')
            return { kind: 'done', result: answer.result };
        return answer.kind === 'opened' ? { kind: 'failed', reason: 'it answered out of turn' } : answer;
    }
    [Symbol.dispose]() {
        this.#end();
    }
    async #start() {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(this.#program, [], {
            serialization: 'advanced',
            // Standard output is the report's alone.
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#running = child;
        const opening = { kind: 'open', job: this.#job, context: this.#context };
        const answer = await this.#ask(child, opening, openingLimit);
        if (answer.kind === 'opened')
            return child;
        this.#end();
        // What can't be opened once is not tried again for each item.
        this.#broken = answer.kind === 'result' ? { kind: 'failed', reason: 'it answered out of turn' } : answer;
        return this.#broken;
    }
    #ask(child, message, seconds) {
        return new Promise(resolve => {
            const settle = (outcome) => {
                clearTimeout(deadline);
                child.off('message', settle);
                child.off('exit', died);
                // Only a process that answered is of further use.
                if (outcome.kind === 'late' || child.exitCode !== null || child.signalCode !== null)
                    this.#end();
                resolve(outcome);
            };
            const died = (code, signal) => settle({ kind: 'failed', reason: `its process ended with ${signal ?? `code ${code}`}` });
            const deadline = setTimeout(() => settle({ kind: 'late', seconds }), seconds * 1000);
            child.on('message', settle);
            child.on('exit', died);
            child.send(message, error => {
                if (error)
                    settle({ kind: 'failed', reason: error.message });
            });
        });
    }
    #end() {
        this.#running?.kill('SIGKILL');
        this.#running = undefined;
        this.#process = undefined;
    }
}
/** In what ships, this module is in dist/bundle/ and the program beside that directory. */
function isolatedProgram(here = import.meta.url) {
    const beside = (path) => (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(path, here));
    return here.endsWith('.ts') ? beside('./isolated-process.ts') : beside('../isolated.js');
}


/***/ }),

/***/ 8207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Narrowing)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_recent_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65895);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19803);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33755);
/* harmony import */ var _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42363);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98069);






const run = /[a-z0-9]+/g;
/**
 * Judging hundreds of pull requests, each against all of a large base, would read the same thousands of migrations
 * again and again. A pull request that only adds migrations can meet: the histories that it adds to, those that these
 * build upon, those that it names, and those that speak of an object which it makes. Base without the rest gives the
 * same findings. Whatever else a pull request does is judged against all of base.
 */
class Narrowing {
    #store;
    #config;
    #skeleton;
    #parts;
    #ofPath = new Map();
    #ofDirectory = new Map();
    #ofPrefix = new Map();
    constructor(store, config, base, parts) {
        this.#store = store;
        this.#config = config;
        this.#parts = parts;
        for (const part of parts) {
            this.#ofDirectory.set(part.location.directory, part);
            for (const { path } of part.location.files)
                this.#ofPath.set(path, part);
            for (const { id } of part.history?.migrations ?? []) {
                const holders = this.#ofPrefix.get(prefixOf(id)) ?? new Set();
                this.#ofPrefix.set(prefixOf(id), holders.add(part));
            }
        }
        const rest = base.files.filter(({ path }) => !this.#ofPath.has(path));
        this.#skeleton = new _git_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .GitTree */ .x(base.name, rest, store);
    }
    static async over(store, base, config) {
        const locations = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(base, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij, config);
        const histories = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(locations, base);
        const blobs = await base.read(locations.flatMap(({ files }) => files));
        const parts = locations.map((location) => {
            const words = new Set();
            for (const { oid } of location.files)
                for (const word of blobs.get(oid)?.toString('latin1').toLowerCase().match(run) ?? [])
                    words.add(word);
            const history = histories.find(({ framework, name, directory }) => framework === location.framework && name === location.name && directory === location.directory);
            return { location, history, needs: new Set(), words };
        });
        const owner = new Map();
        for (const part of parts)
            for (const { id } of part.history?.migrations ?? [])
                owner.set(JSON.stringify([part.location.framework, part.location.scope, id]), part);
        for (const part of parts)
            for (const id of [...(part.history?.reading.parents.values() ?? [])].flat()) {
                const other = owner.get(JSON.stringify([part.location.framework, part.location.scope, id]));
                if (other && other !== part)
                    part.needs.add(other);
            }
        return new Narrowing(store, config, base, parts);
    }
    /** Base and merged without what the pull request can't meet. Undefined: only all of base will do. */
    async treesFor(preview) {
        const reach = await this.reachOf(preview);
        if (!reach)
            return undefined;
        return { base: this.tree(reach.kept), merged: this.tree(reach.kept, preview.difference) };
    }
    /** Undefined: it does more than to add migrations to histories that base has. */
    async reachOf({ merge, difference }) {
        const kept = new Set(this.#parts.filter(({ location }) => location.configured));
        const touched = new Set();
        const added = [];
        for (const { path, file } of difference) {
            const part = this.#ofPath.get(path) ?? this.#ofDirectory.get((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(path));
            if (!part)
                continue;
            if (!file || this.#ofPath.has(path) || file.mode !== '100644')
                return undefined;
            added.push(path);
            touched.add(part);
            keep(kept, part);
        }
        if (added.length === 0 || merge.conflicts.length > 0)
            return undefined;
        const merged = this.tree(kept, difference);
        const incoming = await this.#incoming(merged, new Set(difference.map(({ path }) => path)));
        // A file that is none, or a history that is new: then it is not as simple as it looked.
        const found = new Set(incoming.map(({ migration }) => migration.file.path));
        if (found.size !== added.length || !added.every(path => found.has(path)))
            return undefined;
        for (const { migration } of incoming)
            for (const id of [...migration.parents.map(parent => parent.id), ...migration.replaces])
                for (const part of this.#ofPrefix.get(prefixOf(id)) ?? [])
                    keep(kept, part);
        const names = await namesMadeBy(merged, incoming);
        for (const part of this.#speakingOf(names))
            keep(kept, part);
        return { kept, touched, names, added };
    }
    /** Base with nothing but these histories, and with what a change makes of it. */
    tree(kept, difference = []) {
        const files = [...kept].flatMap(({ location }) => location.files);
        const shown = [...files.map(file => ({ path: file.path, file })), ...difference];
        return new _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .OverlayTree */ .F(this.#skeleton.name, this.#skeleton, shown, [], wanted => this.#store.readBlobs(wanted.map(({ oid }) => oid)));
    }
    async #incoming(merged, changed) {
        const locations = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(merged, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij, this.#config);
        const touched = locations.filter(({ files }) => files.some(({ path }) => changed.has(path)));
        const scopes = new Set(touched.map(({ framework, scope }) => JSON.stringify([framework, scope])));
        const near = locations.filter(({ framework, scope }) => scopes.has(JSON.stringify([framework, scope])));
        const histories = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(near, merged);
        return histories.flatMap(({ framework, migrations }) => migrations.filter(({ file }) => changed.has(file.path)).map(migration => ({ migration, framework })));
    }
    /** Who makes, drops or renames an object has to name it, or its table. */
    #speakingOf(names) {
        const asked = [...names].map(name => name.match(run) ?? []);
        return this.#parts.filter(({ words }) => (words.has('drop') && words.has('schema')) ||
            asked.some(runs => runs.length === 0 || runs.every(word => words.has(word))));
    }
}
async function namesMadeBy(merged, incoming) {
    const names = new Set();
    const loaded = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFrameworks */ .AZ)(incoming);
    for (const { migration, framework } of incoming) {
        const { effects } = loaded.find(({ id }) => id === framework) ?? {};
        if (!effects)
            continue;
        for (const effect of await (0,_frameworks_recent_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .memoized */ .x)(effects)(migration, await merged.readText(migration.file)))
            if (effect.kind === 'creates')
                for (const name of effect.owners)
                    names.add(lower(name));
    }
    return names;
}
function keep(kept, part) {
    if (kept.has(part))
        return;
    kept.add(part);
    for (const needed of part.needs)
        keep(kept, needed);
}
/** The app of a Django migration: "shop" of "shop.0001_initial". */
function prefixOf(id) {
    return id.split('.', 1)[0] ?? id;
}
/** As the rules compare words: UTF-8 bytes taken for one character each. */
function lower(word) {
    return Buffer.from(word, 'utf8').toString('latin1').toLowerCase();
}


/***/ }),

/***/ 41996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ fetchAndPreview),
  M: () => (/* binding */ previewMerges)
});

// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/merge.js
var merge = __webpack_require__(59650);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
;// CONCATENATED MODULE: ./src/git/merge-many.js


/**
 * Merges many pairs with one git process. Undefined: the two have no common ancestor, at which git gives up on all
 * that follows; the rest then goes on in another process.
 */
async function mergeMany(store, pairs) {
    const merges = [];
    while (merges.length < pairs.length) {
        const left = pairs.slice(merges.length);
        const args = ['merge-tree', '--write-tree', '--stdin', '-z', '--messages'];
        const answer = await store.git(args, {
            accept: [128],
            input: `${left.map(pair => pair.join(' ')).join('\n')}\n`,
            source: store.source,
        });
        merges.push(...parseMerges(answer.stdout));
        if (answer.code === 0)
            break;
        if (!/unrelated histories/.test(answer.stderr))
            throw new run.GitError(args, answer.stderr);
        merges.push(undefined);
    }
    return merges;
}
/**
 * One merge is: 1 where it is clean and 0 where it is not, the tree, the stages of what conflicts, an empty entry, the
 * messages, an empty entry. A message names how many paths it is about, the paths, its kind and its text.
 * https://git-scm.com/docs/git-merge-tree#_input_format
 */
function parseMerges(output) {
    const merges = [];
    const entries = output.toString('utf8').split('\0');
    let at = 0;
    while (at < entries.length - 1) {
        at++;
        const tree = entries[at++] ?? '';
        const conflicts = new Map();
        for (; entries[at] !== '' && at < entries.length; at++)
            (0,merge/* addStage */.mF)(conflicts, entries[at] ?? '');
        at++;
        while (entries[at] !== '' && at < entries.length)
            at += Number(entries[at]) + 3;
        at++;
        merges.push({ tree, conflicts: [...conflicts.values()] });
    }
    return merges;
}
const pairLine = /^[0-9a-f]+ [0-9a-f]+\n/;
/** The differences of many pairs of trees with one git process, which looks into no file. */
async function differencesOf(store, pairs) {
    if (pairs.length === 0)
        return [];
    const answer = await store.git(['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'], {
        input: `${pairs.map(pair => pair.join(' ')).join('\n')}\n`,
        source: store.source,
    });
    const found = [];
    let current;
    const entries = answer.stdout.toString('utf8').split('\0');
    for (let at = 0; at < entries.length; at++) {
        let entry = entries[at] ?? '';
        // Each pair stands before its differences, as a line; pairs without any follow one another.
        for (let line = pairLine.exec(entry); line; line = pairLine.exec(entry)) {
            current = [];
            found.push(current);
            entry = entry.slice(line[0].length);
        }
        if (!entry.startsWith(':'))
            continue;
        const [, mode = '', , oid = '', kind = ''] = entry.slice(1).split(' ');
        const path = entries[++at] ?? '';
        current?.push({ path, file: kind === 'D' ? undefined : { path, oid, mode } });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/modes/open-pull-requests/preview.js


/** Lands many commits on others with two git processes. Undefined: the two have no history in common. */
async function previewMerges(store, pairs) {
    const merges = await mergeMany(store, pairs.map(({ onto, commit }) => [onto, commit]));
    const trees = await treesOf(store, pairs.map(({ onto }) => onto));
    const known = merges.flatMap((merge, i) => (merge ? [{ merge, from: trees[i] ?? '' }] : []));
    const differences = await differencesOf(store, known.map(({ merge, from }) => [from, merge.tree]));
    const previews = known.map(({ merge }, i) => ({ merge, difference: differences[i] ?? [] }));
    return merges.map(merge => (merge ? previews.shift() : undefined));
}
async function treesOf(store, commits) {
    const wanted = [...new Set(commits)];
    const { stdout } = await store.git(['cat-file', '--batch-check=%(objectname)'], {
        input: wanted.map(commit => `${commit}^{tree}\n`).join(''),
    });
    const answers = stdout.toString().split('\n');
    const trees = new Map(wanted.map((commit, i) => [commit, answers[i] ?? '']));
    return commits.map(commit => trees.get(commit) ?? '');
}
/** How much of a history is fetched at a time where not all of it is here: enough for most, then all. */
const depths = [64, 1024, 2147483647];
/** Fetches the heads of pull requests in one go, and merges each into base. What has grown far apart is fetched deeper. */
async function fetchAndPreview(store, base, numbers) {
    const { source } = store;
    if (!source || numbers.length === 0)
        return [];
    const done = [];
    let left = [...numbers];
    for (const depth of store.shallow ? depths : [undefined]) {
        const wanted = left.map(number => `refs/pull/${number}/head`);
        const heads = depth === undefined
            ? await (0,fetch/* fetchInto */.DL)(store, source, wanted)
            : (await (0,fetch/* fetchInto */.DL)(store, source, [base.ref, ...wanted], { depth })).slice(1);
        const previews = await previewMerges(store, heads.map(commit => ({ onto: base.commit, commit })));
        const pulls = left.map((number, i) => ({ number, head: heads[i] ?? '', preview: previews[i] }));
        const last = depth === undefined || depth === depths.at(-1);
        done.push(...pulls.filter(({ preview }) => preview !== undefined || last));
        left = pulls.filter(({ preview }) => preview === undefined && !last).map(({ number }) => number);
        if (left.length === 0)
            break;
    }
    return done;
}


/***/ }),

/***/ 28049:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ scopesTouched)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
/* harmony import */ var _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42363);


/** Stands for bytes that are not here. */
const elsewhere = 'open';
/**
 * Which scopes open pull requests touch, known from their paths: nothing of them is fetched for it. All of them together
 * are laid over base, and the frameworks say which of the files would be migrations. Where they would look into a
 * changed file to decide that (a configuration), who changes that file may touch anything.
 */
async function scopesTouched(base, pulls, frameworks, config) {
    const changed = new Set(pulls.flatMap(({ paths }) => paths ?? []));
    const asked = new Set();
    const read = async (files) => {
        const here = files.filter(({ oid }) => !oid.startsWith(elsewhere));
        const blobs = await base.read(here);
        for (const { path, oid } of files) {
            if (!oid.startsWith(elsewhere))
                continue;
            asked.add(path);
            const before = base.file(path);
            blobs.set(oid, (before && (await base.read([before])).get(before.oid)) ?? Buffer.alloc(0));
        }
        return blobs;
    };
    const all = new _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .OverlayTree */ .F('open pull requests', base, [...changed].map(path => ({ path, file: { path, oid: `${elsewhere}:${path}`, mode: '100644' } })), [], read);
    const scopeOf = new Map();
    for (const location of await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(all, frameworks, config))
        for (const { path } of location.files)
            scopeOf.set(path, (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location));
    const touched = new Map();
    for (const { number, paths } of pulls) {
        const unclear = paths === undefined || paths.some(path => asked.has(path));
        touched.set(number, unclear ? 'any' : new Set(paths.flatMap(path => scopeOf.get(path) ?? [])));
    }
    return { scopes: touched, migrations: new Set(scopeOf.keys()) };
}


/***/ }),

/***/ 84395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionClient)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** GitHub, as a run of the action talks to it; undefined: it has no token. */
async function actionClient({ inputs, server, second, write, }) {
    if (inputs.token === undefined)
        return undefined;
    const { createClient } = await __webpack_require__.e(/* import() */ 8878).then(__webpack_require__.bind(__webpack_require__, 98878));
    return createClient({
        token: inputs.token,
        apiUrl: server.apiUrl,
        pace: second,
        second,
        warn: message => write(`::debug::${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowData */ .w$)(message)}\n`),
    });
}


/***/ })

};
