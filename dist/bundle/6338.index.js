export const id = 6338;
export const ids = [6338];
export const modules = {

/***/ 15787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ viewer),
/* harmony export */   x: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72321);

/** The account of every workflow's own token. */
const actionsBot = 'github-actions[bot]';
/** The same on Gitea and Forgejo, where nobody else can have these names. */
const otherBots = ['gitea-actions', 'forgejo-actions'];
/**
 * Who the token writes as. REST has no answer for the token of an app; GraphQL has one for every kind. Where it does
 * not answer, it is probably the workflow's own token.
 */
async function viewer(client) {
    try {
        const { viewer } = await client.graphql('query { viewer { login } }', {
            request: { retries: 1 },
        });
        return { logins: [viewer.login], isKnown: true };
    }
    catch (error) {
        return (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoRoute */ .hK)(error) ? withoutGraphql(client) : { logins: [actionsBot], isKnown: false };
    }
}
async function withoutGraphql(client) {
    try {
        const { data } = await client.rest.users.getAuthenticated();
        return { logins: [data.login], isKnown: true };
    }
    catch {
        return { logins: otherBots, isKnown: true };
    }
}
/** Is it ours? A marker can be copied by anybody, so the author must fit as well. */
function writtenBy({ logins }) {
    return ({ author }) => author !== undefined && logins.includes(author);
}


/***/ }),

/***/ 59301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAboutTheToken),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72321);

/** Why GitHub did not take what was to be posted, in one sentence that says what to change. */
function refusal(what, error) {
    const answer = (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(error);
    switch (answer.reason) {
        case 'rate-limit':
            return `The ${what} was not posted: GitHub's rate limit is reached. Run the job again later.`;
        case 'credentials':
            return `The ${what} was not posted: GitHub does not accept the token. Check the \`token\` input.`;
        case 'permission':
        case 'missing':
        case 'gone':
            if (what === 'issue')
                return answer.reason === 'gone'
                    ? 'The issue was not kept: this repository has no issues. Turn them on, or set `issue: false`.'
                    : 'The issue was not kept: the token may not write issues. Add `permissions: issues: write` to the job.';
            return `The ${what} was not posted: the token may not write to pull requests. Add \`permissions: pull-requests: write\` to the job (pull requests from forks have read-only tokens whatever it says).`;
        default:
            return `The ${what} was not posted: ${whatHappened(answer)}${answer.said === '' ? '' : ` (${answer.said})`}.`;
    }
}
/** What the token may not do once it may not do at all. */
function isAboutTheToken(error) {
    return ['credentials', 'permission', 'missing', 'rate-limit'].includes((0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(error).reason);
}
/** The beginning of a sentence about an answer that names no cause of its own. */
function whatHappened({ reason, status }) {
    if (reason === 'other')
        return 'it failed';
    if (reason === 'no answer')
        return 'GitHub did not answer';
    return `GitHub answered ${status ?? 'with an error'}`;
}


/***/ }),

/***/ 14427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Paths of files that one of two trees has otherwise than the other, or not at all, in order. */
function changedPaths(before, after) {
    const known = new Map(before.map(({ path, oid }) => [path, oid]));
    const changed = [];
    for (const { path, oid } of after) {
        if (known.get(path) !== oid)
            changed.push(path);
        known.delete(path);
    }
    return [...changed, ...known.keys()].sort();
}


/***/ }),

/***/ 10130:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  afterQueue: () => (/* binding */ afterQueue)
});

// EXTERNAL MODULE: ./src/comparison/comparison.js
var comparison = __webpack_require__(5082);
// EXTERNAL MODULE: ./src/comparison/remote.js
var remote = __webpack_require__(15241);
// EXTERNAL MODULE: ./src/config/fail-on.js
var fail_on = __webpack_require__(61650);
// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
// EXTERNAL MODULE: ./src/github/once.js
var once = __webpack_require__(37688);
// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(86778);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/model/report.js
var model_report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/model/source.js
var model_source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/publish/action-client.js
var action_client = __webpack_require__(84395);
// EXTERNAL MODULE: ./src/publish/action-request.js
var action_request = __webpack_require__(24584);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
// EXTERNAL MODULE: ./src/modes/isolation/isolation.js
var isolation_isolation = __webpack_require__(20301);
// EXTERNAL MODULE: ./src/model/tree.js
var tree = __webpack_require__(14427);
;// CONCATENATED MODULE: ./src/modes/merge-queue/batches.js

/** The commits that a queue's branch adds to base: a merge commit, a squashed one, or several rebased ones for each pull request. */
async function previewCommits(store, base, head) {
    const { stdout } = await store.git([
        'log',
        '--first-parent',
        '--reverse',
        '-z',
        '--format=%H %P%n%s',
        `${base}..${head}`,
    ]);
    return stdout
        .toString('utf8')
        .split('\0')
        .filter(entry => entry !== '')
        .map(entry => {
        const [ids = '', subject = ''] = entry.split('\n');
        const [commit = '', before = '', merges] = ids.split(' ');
        return { commit, before, subject, ...(merges === undefined ? {} : { merges }) };
    });
}
/** Puts the commits of one pull request together. */
async function landingsOf(store, commits, pulls) {
    const batches = [];
    for (const { commit, before, subject } of commits) {
        const pull = pulls.get(commit);
        const last = batches.at(-1);
        if (last !== undefined && pull !== undefined && last.pull === pull) {
            last.after = commit;
            last.subject = subject;
        }
        else
            batches.push({ before, after: commit, subject, ...(pull === undefined ? {} : { pull }) });
    }
    return Promise.all(batches.map(async (preview) => ({
        ...preview,
        paths: await pathsBetween(store, preview.before, preview.after),
    })));
}
async function pathsBetween(store, before, after) {
    const [from, to] = await Promise.all([store.filesOf(before), store.filesOf(after)]);
    return new Set((0,tree/* changedPaths */.v)(from, to));
}
/** The branch that the queue is for. */
function branchOf({ baseRef }) {
    return (baseRef ?? '').replace(/^refs\/heads\//, '');
}

;// CONCATENATED MODULE: ./src/modes/merge-queue/blame.js
/**
 * Who brought a finding in: the first one against whom the rules say it. What only a replay finds needs both sides to be
 * there, so it came with the last of those who brought one.
 */
function blameOf(finding, judged) {
    const alone = judged.find(({ introduced }) => introduced.some(({ fingerprint }) => fingerprint === finding.fingerprint));
    if (alone)
        return alone.preview;
    return judged.findLast(({ preview }) => placesOf(finding).some(path => preview.paths.has(path)))?.preview;
}
/**
 * The findings, each with who brought it in, and where the rules say the same against that one alone, as they say it there:
 * of two that collide, it is then the later one that has to give way.
 */
function withBlame(findings, judged) {
    const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const blamed = findings.map(finding => {
        if (!finding.introduced)
            return { finding, was: finding };
        const cause = finding.causedBy === undefined ? undefined : byFingerprint.get(finding.causedBy);
        const preview = blameOf(cause?.introduced ? cause : finding, judged);
        if (!preview)
            return { finding, was: finding };
        const alone = judged.find(one => one.preview === preview)?.introduced ?? [];
        const { after: commit, pull } = preview;
        const broughtBy = { commit, ...(pull === undefined ? {} : { pullRequest: pull }) };
        const said = alone.find(one => isTheSame(one, finding)) ?? finding;
        return { finding: { ...said, severity: finding.severity, broughtBy }, was: finding };
    });
    const now = new Map(blamed.map(({ finding, was }) => [was.fingerprint, finding.fingerprint]));
    const kept = new Map();
    for (const { finding, was } of blamed) {
        const cause = was.causedBy === undefined ? undefined : (now.get(was.causedBy) ?? was.causedBy);
        if (!kept.has(finding.fingerprint))
            kept.set(finding.fingerprint, cause === undefined ? finding : { ...finding, causedBy: cause });
    }
    return [...kept.values()];
}
/** Two sides of one collision, known from one side and from the other. */
function isTheSame(one, other) {
    if (one.fingerprint === other.fingerprint)
        return true;
    const places = new Set(placesOf(one));
    return (one.rule === other.rule &&
        one.framework === other.framework &&
        one.history === other.history &&
        placesOf(other).every(path => places.has(path)));
}
function placesOf({ path, related }) {
    return [path, ...related.map(place => place.path)];
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/github/refused.js
var refused = __webpack_require__(72321);
;// CONCATENATED MODULE: ./src/modes/merge-queue/pulls-of-commits.js


/** What of a pull request decides whether a commit can be its own. */
const pullShape = schemas.object({
    number: schemas.int(),
    state: schemas.string(),
    base: schemas.object({ ref: schemas.string() }),
    head: schemas.object({ sha: schemas.string() }),
});
/**
 * Which pull request each commit of the queue belongs to. The queue's branches know it of the last commit of each, and
 * GitHub of branches that are merged; of squashed ones the subject says. A rebased commit's subject is its author's, so
 * nobody is named whom GitHub does not know to be waiting for this branch, and where two could be meant, none is.
 */
async function pullsOfCommits(client, commits, queue) {
    const found = new Map();
    let next;
    for (const preview of commits.toReversed()) {
        const tip = queue.tips.get(preview.commit);
        if (tip !== undefined)
            next = tip;
        const number = tip ?? (client && (await pullOf(client, preview, queue)));
        if (number !== undefined)
            found.set(preview.commit, number);
        // Rebased: a commit that names nobody is one of several of the pull request whose last one comes after it.
        else if (next !== undefined && preview.merges === undefined && !named(preview))
            found.set(preview.commit, next);
        if (found.get(preview.commit) !== next)
            next = undefined;
    }
    return found;
}
function named({ subject }) {
    return /^Merge pull request #(\d+) /.exec(subject)?.[1] ?? /\(#(\d+)\)\s*$/.exec(subject)?.[1];
}
async function pullOf(client, preview, queue) {
    const { commit, merges } = preview;
    const own = merges ?? commit;
    const waiting = (await pullsWith(client, own, queue)).filter(pull => waits(pull, queue));
    const exact = waiting.filter(({ head }) => head.sha === own);
    const [only, another] = exact.length > 0 ? exact : waiting;
    if (only && !another)
        return only.number;
    const number = named(preview);
    if (number === undefined)
        return undefined;
    const pull = await pullNumbered(client, Number(number), queue);
    if (!pull || !waits(pull, queue))
        return undefined;
    return merges === undefined || pull.head.sha === merges ? pull.number : undefined;
}
function waits(pull, { branch }) {
    return pull.state === 'open' && pull.base.ref === branch;
}
async function pullsWith(client, commit, { owner, repo }) {
    return known(async () => {
        const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
            owner,
            repo,
            commit_sha: commit,
            per_page: 100,
        });
        return schemas.array(pullShape).parse(data);
    }, []);
}
async function pullNumbered(client, number, { owner, repo }) {
    return known(async () => {
        const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
        return pullShape.parse(data);
    }, undefined);
}
/** That GitHub does not know it, or does not tell this token, is an answer. */
async function known(ask, otherwise) {
    try {
        return await ask();
    }
    catch (error) {
        if (['permission', 'missing', 'invalid'].includes((0,refused/* refused */.J5)(error).reason))
            return otherwise;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/github/identity.js
var identity = __webpack_require__(15787);
// EXTERNAL MODULE: ./src/github/refusal.js
var refusal = __webpack_require__(59301);
// EXTERNAL MODULE: ./src/publish/sticky-comment.js
var sticky_comment = __webpack_require__(10118);
// EXTERNAL MODULE: ./src/reporters/budget.js
var budget = __webpack_require__(4087);
// EXTERNAL MODULE: ./src/reporters/comment.js
var reporters_comment = __webpack_require__(49929);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/links.js
var reporters_links = __webpack_require__(76345);
// EXTERNAL MODULE: ./src/reporters/markdown-document.js
var markdown_document = __webpack_require__(19321);
// EXTERNAL MODULE: ./src/reporters/markdown-parts.js
var markdown_parts = __webpack_require__(6420);
// EXTERNAL MODULE: ./src/reporters/markers.js
var markers = __webpack_require__(22275);
;// CONCATENATED MODULE: ./src/modes/merge-queue/tell.js
















/**
 * Says in each pull request that is to blame why it was removed, and in those of a clean group that what was said before
 * is gone. Whoever merely stands beside learns nothing. Answers with what could not be said.
 */
async function notifyQueue(client, news) {
    const notes = [];
    const isOurs = await lazyAuthor(client);
    for (const number of addressees(news)) {
        const pull = { owner: news.server.owner, repo: news.server.repo, number };
        try {
            const body = await bodyFor(client, news, pull);
            await (0,sticky_comment/* keepOneComment */.D)(client, pull, {
                isIt: posted => isOurs(posted) && (0,markers/* stateMarked */.Oh)('queue', posted.body) !== undefined,
                next: existing => {
                    // Nobody is reported that all is well who never heard that it was not.
                    if (!news.thrownOut && existing === undefined)
                        return undefined;
                    return existing !== undefined && (0,markers/* stateMarked */.Oh)('queue', existing) === (0,markers/* stateMarked */.Oh)('queue', body)
                        ? undefined
                        : body;
                },
                second: news.second,
            });
        }
        catch (error) {
            notes.push((0,refusal/* refusal */.x)('comment', error));
            // One sentence is enough for all of them.
            if ((0,refusal/* isAboutTheToken */.C)(error))
                break;
        }
    }
    return notes;
}
async function lazyAuthor(client) {
    return (0,identity/* writtenBy */.x)(await (0,identity/* viewer */.l)(client));
}
function addressees({ batches, thrownOut, report, inputs, event }) {
    const last = event.pullRequest === undefined ? [] : [event.pullRequest.number];
    const group = [...new Set([...batches.flatMap(({ pull }) => pull ?? []), ...last])];
    if (!thrownOut)
        return group;
    const guilty = group.filter(number => fails(partOf(report, number), inputs['fail-on']));
    // Nothing was found and nothing was proven: that concerns the one whose place in the queue it was.
    return (0,model_report/* isInconclusive */.Fm)(report.verdict) && guilty.length === 0 ? last : guilty;
}
function fails(report, failOn) {
    return (0,fail_on/* judgedBy */.Nq)(report, failOn).verdict === 'fail';
}
/** The report with what one pull request brought in. */
function partOf(report, number) {
    const findings = report.findings.filter(({ broughtBy }) => broughtBy?.pullRequest === number);
    return {
        ...report,
        findings,
        notices: [],
        verdict: (0,model_report/* verdictOf */.Vj)(findings, report.unknowns, report.coverage.histories),
    };
}
async function bodyFor(client, news, pull) {
    const { server, event, batches, run, source } = news;
    const branch = branchOf(event);
    if (!news.thrownOut)
        return mergedComment(branch, run.url);
    const part = partOf(news.report, pull.number);
    const at = batches.findIndex(preview => preview.pull === pull.number);
    return thrownOutComment({
        report: part.findings.length > 0
            ? (0,fail_on/* judgedBy */.Nq)(part, news.inputs['fail-on'])
            : { ...part, verdict: (0,model_report/* isInconclusive */.Fm)(part.verdict) ? part.verdict : 'unknown' },
        branch,
        ahead: batches.slice(0, Math.max(at, 0)).flatMap(preview => preview.pull ?? []),
        runUrl: run.url,
        links: {
            serverUrl: server.url,
            repository: `${server.owner}/${server.repo}`,
            // The queue's own commit is gone once its branch is: the pull request's stays.
            headSha: (await (0,pull_request/* pullRequestNow */.pC)(client, pull)).head,
            source,
        },
    });
}
/** Why the queue threw a pull request out, with the way out. */
function thrownOutComment(comment) {
    const { report, ahead, links } = comment;
    const branch = (0,reporters_escape/* markdownCode */.D9)(comment.branch);
    const following = ahead.length === 0 ? '' : `, after ${(0,listing/* joined */.oR)(ahead.map(number => `#${number}`))},`;
    const document = (0,markdown_document/* renderDocument */.y)(report, {
        links: (0,reporters_links/* linkContext */.eQ)(report, links),
        measure: budget/* inCharacters */.E6,
        budget: reporters_comment/* commentBudget */.LO - 2000,
        coverage: (0,wording/* coverageSentence */.Qc)(report),
        rest: 'The job summary has them all.',
    });
    const said = (0,markdown_parts/* joinParts */.nn)([
        (0,model_report/* isInconclusive */.Fm)(report.verdict)
            ? `### ❓ Migration Gate: not proven safe to merge\n\nThe merge queue removes what is not proven. This is about ${branch} as it would be with this pull request${following} and not about its own check.`
            : `### 🚫 Migration Gate: removed from the merge queue\n\nMerging this pull request${following} would break ${branch}. Fix what is listed here, push, and add it to the queue again.`,
        document,
    ]);
    // Times, ages and the run differ each time, and are no news.
    const digest = (0,markers/* contentDigest */.eZ)(said.replace(/^Looked at .*$/m, ''));
    return `${(0,markdown_parts/* joinParts */.nn)([said, runLine(comment.runUrl)])}\n\n${(0,markers/* stateMark */.B3)('queue', digest)}\n`;
}
/** The same comment once the queue has nothing against the pull request any more. */
function mergedComment(branch, runUrl) {
    const said = `### ✅ Migration Gate: this can be merged\n\nWhat the merge queue of ${(0,reporters_escape/* markdownCode */.D9)(branch)} reported here before is resolved.`;
    return `${(0,markdown_parts/* joinParts */.nn)([said, runLine(runUrl)])}\n\n${(0,markers/* stateMark */.B3)('queue', 'clean')}\n`;
}
function runLine(runUrl) {
    return runUrl === undefined ? '' : `[The queue's run](${runUrl})`;
}

;// CONCATENATED MODULE: ./src/modes/merge-queue/queue.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



















/** More in one group than GitHub's largest (100) would take too long to judge one by one. */
const most = 100;
/**
 * What the merge queue would land has been judged as one; this says whose fault a finding is, and notifies those whom the
 * queue removes.
 */
async function afterQueue(request, options, judged) {
    const { event, inputs } = request;
    const { report } = judged;
    const last = event.pullRequest?.number;
    let batches = [];
    let findings = report.findings;
    const notices = [];
    let { source } = judged;
    try {
        const group = await judgeGroup(request, options, judged);
        batches = group.map(({ preview }) => preview);
        if (batches.length > 1) {
            findings = withBlame(findings, group);
            source = path => group.find(one => one.source(path) !== undefined)?.source(path) ?? judged.source(path);
            notices.push(...blameNotice(findings, batches), ...notJudgedNotices(group));
        }
        else if (batches.length === 1 && last !== undefined)
            findings = allOf(findings, last, event.headSha);
    }
    catch (error) {
        // Who is to blame is no part of the verdict: what can't be had of git or GitHub only leaves it open.
        if (!(error instanceof expected_error/* ExpectedError */.D ||
            error instanceof run.GitError ||
            error instanceof run.GitAbortedError ||
            isRequestError(error)))
            throw error;
        notices.push(couldNotBlame(error));
    }
    const result = await skippedByLabels(request, { ...judged, source, report: { ...report, findings, notices: [...notices, ...report.notices] } }, batches);
    if (!inputs.comment)
        return { ...result, post: async () => [] };
    const { verdict } = (0,fail_on/* judgedBy */.Nq)(result.report, inputs['fail-on']);
    const thrownOut = (0,fail_on/* exitCodeOf */.FO)(verdict, result, inputs['fail-on']) !== 0;
    return {
        ...result,
        post: (client, said) => notifyQueue(client, { ...request, batches, thrownOut, source: result.source, report: said }),
    };
}
function allOf(findings, pullRequest, commit) {
    return findings.map(finding => finding.introduced ? { ...finding, broughtBy: { commit, pullRequest } } : finding);
}
/** What is merged one after the other; each judged alone, without a replay, where several could be to blame. */
async function judgeGroup(request, options, { report }) {
    const { event, server, inputs, directory, owned } = request;
    const base = event.baseSha ?? '';
    const source = (0,fetch/* githubSource */.jM)(server.url, `${server.owner}/${server.repo}`, inputs.token);
    const { store } = await (0,remote/* openStoreAt */.DS)({ directory, owned, source });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,fetch/* fetchUntil */.N0)(store, source, [base, event.headSha], async ([one = '', other = '']) => (await store.mergeBase(one, other)) === one);
            const commits = await previewCommits(store, base, event.headSha);
            if (commits.length > most)
                throw new comparison/* CannotCompareError */.PH(`the group has more than ${most} commits`);
            const branch = branchOf(event);
            const tips = await queueTips(store, branch);
            // GitHub made the branch that is judged, and its name says whose it is.
            if (event.pullRequest)
                tips.set(event.headSha, event.pullRequest.number);
            const { owner, repo } = server;
            const pulls = await pullsOfCommits(await (0,action_client/* actionClient */._)(request), commits, { owner, repo, branch, tips });
            const batches = await landingsOf(store, commits, pulls);
            const something = batches.length > 1 && report.findings.some(({ introduced }) => introduced);
            if (!something)
                return batches.map(preview => ({ preview, introduced: [], source: model_source/* noSource */.T }));
            const own = __addDisposableResource(env_1, await store.beside(), true);
            const { others: _, ...alone } = options;
            const isolation = __addDisposableResource(env_1, new isolation_isolation/* Isolation */.B('judge-batch', {
                store: own.address,
                options: alone,
            }), false);
            const judged = [];
            for (const preview of batches) {
                const { before, after } = preview;
                const outcome = await isolation.run({ base: nameOfBase(branch, judged), before, after, timeout: secondsForOne }, secondsForOne + 5);
                // One that can't be judged alone costs nobody else: what it may have brought in is then only in the whole.
                judged.push(outcome.kind === 'done'
                    ? { preview, introduced: outcome.result.introduced, source: path => outcome.result.lines.get(path) }
                    : { preview, introduced: [], source: model_source/* noSource */.T, notJudged: whyNot(outcome) });
            }
            return judged;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        await store[Symbol.asyncDispose]();
    }
}
function whyNot(outcome) {
    return outcome.kind === 'late'
        ? `reading its migrations took more than ${Math.round(outcome.seconds)} s`
        : outcome.reason;
}
function notJudgedNotices(group) {
    return group.flatMap(({ preview, notJudged }) => notJudged === undefined
        ? []
        : `${preview.pull === undefined ? preview.after.slice(0, 7) : `#${preview.pull}`} could not be judged alone: ${notJudged}.`);
}
/** Seconds for reading what one pull request brings: most take a tenth of one. */
const secondsForOne = 30;
/** "main with #5 and #6", as findings call what is merged before. */
function nameOfBase(branch, ahead) {
    const names = ahead.map(({ preview }) => preview.pull === undefined ? preview.after.slice(0, 7) : `#${preview.pull}`);
    return names.length === 0 ? branch : `${branch} with ${(0,listing/* joined */.oR)(names)}`;
}
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
/** Who of a group is to blame, one sentence for each. */
function blameNotice(findings, batches) {
    const group = `the merge queue would merge ${(0,listing/* joined */.oR)(batches.map(preview => nameOf(preview)))} together`;
    const guilty = new Map();
    for (const finding of findings) {
        if (!finding.introduced || finding.severity === 'note')
            continue;
        const preview = batches.find(({ after }) => after === finding.broughtBy?.commit);
        guilty.set(preview, [...(guilty.get(preview) ?? []), finding]);
    }
    return [...guilty].map(([preview, theirs]) => {
        const rules = (0,listing/* joined */.oR)([...new Set(theirs.map(({ rule }) => rule))]);
        return preview === undefined
            ? `${(0,listing/* capitalized */.l2)(group)}. Which of them brought ${(0,wording/* plural */.LS)(theirs.length, 'finding')} (${rules}) in could not be determined.`
            : `${(0,listing/* capitalized */.l2)(group)}. ${nameOf(preview)} brought ${(0,wording/* plural */.LS)(theirs.length, 'finding')} in: ${rules}.`;
    });
}
function couldNotBlame(error) {
    return `Which pull request of the merge queue caused this could not be determined: ${(error.message.split('\n', 1)[0] ?? '').slice(0, 300)}.`;
}
function nameOf({ pull, after, subject }) {
    return pull === undefined ? `${after.slice(0, 7)} (${subject.slice(0, 80)})` : `#${pull}`;
}
/**
 * The queue has a branch for each waiting pull request, made of base, those ahead of it, and itself: its tip is the commit
 * with which that pull request has merged. By commit.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#how-merge-queues-work
 */
async function queueTips(store, branch) {
    const tips = new Map();
    if (!store.source)
        return tips;
    const refs = await (0,fetch/* refsOf */.gA)(store, store.source, [`refs/heads/gh-readonly-queue/${branch}/pr-*`]);
    for (const [name, commit] of refs) {
        const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
        if (number !== undefined)
            tips.set(commit, Number(number));
    }
    return tips;
}
/** Labels of more pull requests are not asked for: each costs a request. */
const mostAsked = 20;
/**
 * Does the label of `skip-label` let a group of the merge queue pass? Where every pull request that is to blame has it; where
 * something else than a finding fails it, every pull request of the group.
 */
async function skippedByLabels(request, result, batches) {
    const { skipLabel, report } = result;
    if (skipLabel === undefined || report.verdict === 'pass')
        return result;
    const pulls = report.verdict === 'fail' && report.unknowns.length === 0
        ? report.findings.filter(model_report/* failsTheChange */.By).map(({ broughtBy }) => broughtBy?.pullRequest)
        : batches.map(({ pull }) => pull);
    const known = [...new Set(pulls)].filter(pull => pull !== undefined);
    if (known.length === 0 || known.length > mostAsked || pulls.includes(undefined))
        return result;
    const labels = await labelsOf(request, known);
    if (!labels?.every(names => (0,fail_on/* isSkipped */.JR)(skipLabel, names)))
        return result;
    const named = known.map(pull => `#${pull}`).join(', ');
    return (0,action_request/* skippedWith */.X)(result, (0,fail_on/* skipNotice */.US)(skipLabel, named));
}
/** Undefined where GitHub does not say: then nothing is skipped. */
async function labelsOf(request, pulls) {
    const client = await (0,action_client/* actionClient */._)(request);
    if (!client)
        return undefined;
    const { owner, repo } = request.server;
    try {
        return await Promise.all(pulls.map(async (number) => (await (0,pull_request/* pullRequestNow */.pC)(client, { owner, repo, number })).labels));
    }
    catch (error) {
        if ((0,once/* statusOf */.c)(error) === undefined)
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 44775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need its place beside the bundle. */
const version = '0.1.0';
const homepage = 'https://github.com/migration-gate/migration-gate';
/** Ids of ours are of letters and hyphens; of nothing else a link is made. */
function isRuleId(id) {
    return /^[a-z-]+$/.test(id);
}
/** What is said of a rule on the web. */
function rulePage(id) {
    return `${homepage}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 10118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepOneComment)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _github_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37688);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86778);



/** Keeps one comment of an issue or a pull request: written once though answers get lost, edited only for news. */
async function keepOneComment(client, at, { isIt, next, second }) {
    const find = async () => (await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .issueComments */ .ar)(client, at)).find(isIt);
    const existing = await find();
    const body = next(existing?.body);
    if (body === undefined)
        return;
    const { owner, repo, number } = at;
    if (existing) {
        // Writing the same text twice is no harm, so this one may be sent again by itself.
        await client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
        return;
    }
    await (0,_github_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        create: async () => {
            const call = { owner, repo, issue_number: number, body, request: { retries: 0 } };
            await client.rest.issues.createComment(call);
            return true;
        },
        find: async () => ((await find()) ? true : undefined),
        pause: attempt => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(attempt * second),
    });
}


/***/ }),

/***/ 49929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
/* unused harmony export renderComment */
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47532);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4087);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76345);
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19321);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22275);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8368);







/** GitHub takes 65,536 characters; what it adds when it quotes or mails must fit as well. */
const commentBudget = 60_000;
/** The one comment of a pull request: written when there is something to say, and kept true from then on. */
function planComment(report, existing, options) {
    if (existing === undefined)
        return saysSomething(report) || options.always
            ? { kind: 'create', body: renderComment(report, options, 'Nothing to report.') }
            : { kind: 'none' };
    const body = renderComment(report, options);
    const same = [body, renderComment(report, options, 'Nothing to report.')].map(_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryDigest */ .fo);
    // What a sweep has put above it was about an earlier base than this run's, or is part of this report.
    return (0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepMarked */ .TK)(existing.body) === undefined && same.includes((0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryDigest */ .fo)(existing.body))
        ? { kind: 'unchanged', id: existing.id }
        : { kind: 'update', id: existing.id, body };
}
/** A clean pull request gets no comment, unless one is asked for. */
function saysSomething(report) {
    return report.verdict !== 'pass' || (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .arrange */ .NL)(report.findings).introduced.length > 0;
}
/** `clear` is what stands in a comment where there is nothing to say. */
function renderComment(report, options, clear = 'All clear: what was reported here before is resolved.') {
    const { base, head } = report.coverage;
    // Seconds and ages differ at every run: they are no news, so they are no part of what the digest covers.
    const said = document(report, options, clear, `${base.commit} ${head.commit}`);
    return `${document(report, options, clear, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageSentence */ .Qc)(report, options.now))}\n\n${(0,_markers_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryMark */ .qB)(said)}\n`;
}
function document(report, { links }, clear, coverage) {
    if (!saysSomething(report))
        return `${(0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentVerdict */ .l)(report)}\n\n${clear}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLine */ .iB)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(coverage, 1000))}`;
    return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDocument */ .y)(report, {
        links: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linkContext */ .eQ)(report, links),
        measure: _budget_js__WEBPACK_IMPORTED_MODULE_6__/* .inCharacters */ .E6,
        budget: commentBudget - 200,
        coverage,
        rest: 'The job summary has them all.',
    });
}


/***/ }),

/***/ 22275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ stateMark),
/* harmony export */   Oh: () => (/* binding */ stateMarked),
/* harmony export */   TK: () => (/* binding */ sweepMarked),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   fo: () => (/* binding */ summaryDigest),
/* harmony export */   hn: () => (/* binding */ findingMark),
/* harmony export */   iV: () => (/* binding */ findingMarked),
/* harmony export */   k8: () => (/* binding */ sweepMark),
/* harmony export */   n0: () => (/* binding */ summaryMarkOf),
/* harmony export */   nU: () => (/* binding */ findingsMarked),
/* harmony export */   qB: () => (/* binding */ summaryMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Hidden comments that say what of ours a text is. A marker alone proves nothing, anybody can write one: the author
 * decides as well (see github/identity.ts).
 */
/** Only at the very end: what stands before is a stranger's text, which may quote any marker. */
const summaryMarker = /<!-- migration-gate:summary ([0-9a-f]{16}) -->\s*$/;
/** Its heading, with the sign of the verdict; or what a sweep has put above it. */
const summaryBeginning = /^(?:### (?:✅|❌|❓) |<!-- migration-gate:sweep )/u;
const findingMarker = /^<!-- migration-gate:finding ([0-9a-f]{8,64})(?: ([0-9a-f]{16}|gone))? -->$/;
function summaryMark(content) {
    return `<!-- migration-gate:summary ${digest(content)} -->`;
}
/** The digest of what a summary comment says; undefined where it is none, but a text that quotes the mark of one. */
function summaryDigest(body) {
    return summaryBeginning.test(body) ? summaryMarker.exec(body)?.[1] : undefined;
}
/** The mark itself, as it stands in a summary comment. */
function summaryMarkOf(body) {
    return summaryMarker.exec(body)?.[0].trimEnd();
}
/** At the very beginning of a summary comment to which a sweep has added. */
function sweepMark(state) {
    return `<!-- migration-gate:sweep ${state} -->`;
}
function sweepMarked(body) {
    return /^<!-- migration-gate:sweep ([0-9a-z]+) -->/.exec(body)?.[1];
}
/** With what a comment says, or that it was said to be gone; without, where only its being there counts. */
function findingMark(fingerprint, state) {
    return `<!-- migration-gate:finding ${fingerprint}${state === undefined ? '' : ` ${state}`} -->`;
}
/** For texts of other kinds, of which one place has one: what state they speak of. */
function stateMark(kind, state) {
    return `<!-- migration-gate:${kind} ${state} -->`;
}
/** The state that a text of ours speaks of; undefined where it is none of this kind. */
function stateMarked(kind, body) {
    const text = body.trimEnd();
    const start = text.lastIndexOf(`<!-- migration-gate:${kind} `);
    return start < 0 ? undefined : /^<!-- migration-gate:\w+ ([^<>]+) -->$/.exec(text.slice(start))?.[1];
}
/** Commits differ at every push, and are no news. */
function contentDigest(body) {
    return digest(body
        .replaceAll('\r\n', '\n')
        .trim()
        .replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, 'commit'));
}
/** What the mark of a comment at a line says. */
function findingMarked(body) {
    const last = markers(body).at(-1);
    return last?.[1] === undefined ? undefined : { fingerprint: last[1], state: last[2] };
}
function findingsMarked(body) {
    return markers(body).map(match => match[1] ?? '');
}
/** The marks that end a body, in their order. */
function markers(body) {
    const found = [];
    let rest = body.trimEnd();
    for (;;) {
        const start = rest.lastIndexOf('<!--');
        const mark = start < 0 ? null : findingMarker.exec(rest.slice(start));
        if (!mark)
            return found.reverse();
        // A mark with the digest of another text was copied: every workflow of a repository writes under one name.
        if (!isOf(mark, rest.slice(0, start)))
            return [];
        found.push(mark);
        rest = rest.slice(0, start).trimEnd();
    }
}
function isOf([, , state], text) {
    if (state === undefined || state === 'gone')
        return true;
    return contentDigest(text) === state;
}
function digest(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
}


/***/ })

};
