export const id = 2191;
export const ids = [2191,3420];
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

/***/ 47267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46310);

/** What the inputs of the action say to a run. */
function optionsOf(inputs, trust) {
    return {
        config: inputs.config,
        replay: inputs.replay,
        postgres: inputs.postgres,
        allowProduction: false,
        allowOtherDatabases: inputs['allow-other-databases'],
        timeout: inputs.timeout,
        statementTimeout: inputs['statement-timeout'],
        onUnknown: inputs['on-unknown'],
        onNotChecked: inputs['on-not-checked'],
        allowEmpty: inputs['allow-empty'],
        trust,
        // A stranger decides nothing about how the change is judged, whatever the workflow says.
        configFromChange: inputs['config-from-change'] && (0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .mayDecide */ .O1)(trust),
        part: { only: inputs.only, shard: inputs.shard },
    };
}


/***/ }),

/***/ 33420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inShard: () => (/* binding */ inShard)
/* harmony export */ });
/* harmony import */ var _config_shard_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35562);

/** Writes on a report which job of a matrix it is of; another PostgreSQL than was planned proves nothing about that one. */
function inShard(result, shard) {
    if (!shard)
        return result;
    const report = { ...result.report, shard: (0,_config_shard_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shardText */ .e)(shard) };
    const { engine } = report.coverage;
    const version = /PostgreSQL (\d+)/.exec(engine ?? '')?.[1];
    if (shard.postgres === undefined || version === undefined || version === shard.postgres)
        return { ...result, report };
    const unknown = `This job is for PostgreSQL ${shard.postgres}, but it replayed on ${engine}. Hand the server of that version over in \`postgres\`.`;
    return {
        ...result,
        report: {
            ...report,
            unknowns: [...report.unknowns, unknown],
            verdict: report.verdict === 'fail' ? 'fail' : 'unknown',
        },
    };
}


/***/ }),

/***/ 57641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectForAction: () => (/* binding */ collectForAction),
  nightlyForAction: () => (/* binding */ nightlyForAction),
  planForAction: () => (/* binding */ planForAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/comparison/local.js + 1 modules
var local = __webpack_require__(61696);
// EXTERNAL MODULE: ./src/config/action-inputs.js
var action_inputs = __webpack_require__(38080);
// EXTERNAL MODULE: ./src/config/trust.js
var config_trust = __webpack_require__(46310);
// EXTERNAL MODULE: ./src/model/source.js
var source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
// EXTERNAL MODULE: ./src/modes/check/run-options.js
var run_options = __webpack_require__(47267);
// EXTERNAL MODULE: ./src/modes/nightly/in-shard.js
var in_shard = __webpack_require__(33420);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/github/refused.js
var refused = __webpack_require__(72321);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/identity.js
var identity = __webpack_require__(15787);
// EXTERNAL MODULE: ./src/github/once.js
var once = __webpack_require__(37688);
// EXTERNAL MODULE: ./src/github/refusal.js
var refusal = __webpack_require__(59301);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(47532);
// EXTERNAL MODULE: ./src/reporters/markers.js
var markers = __webpack_require__(22275);
;// CONCATENATED MODULE: ./src/publish/issue-state.js



/** More than this are not distinguished one by one. */
const maxRecorded = 400;
function nightState({ verdict, unknowns, findings }) {
    const fails = (0,arrange/* arrange */.NL)(findings).introduced.filter(group => group.finding.severity !== 'note' && verdict === 'fail');
    return {
        kind: verdict === 'pass' ? 'well' : verdict === 'fail' ? 'failing' : 'unknown',
        reasons: unknowns.length === 0
            ? '-'
            : digest([...unknowns]
                .map(text => text.replace(/\d+/g, '#'))
                .sort()
                .join('\n')),
        fingerprints: fails
            .map(({ finding }) => finding.fingerprint)
            .sort()
            .slice(0, maxRecorded),
    };
}
/** Nothing that people should hear of has changed. */
function isSame(one, other) {
    return markOf('', one) === markOf('', other);
}
/** `key` says which workflow and branch an issue is about. */
function markOf(key, { kind, reasons, fingerprints }) {
    return (0,markers/* stateMark */.B3)('night', [key, kind, reasons, fingerprints.join(',') || '-'].join(' '));
}
function stateOf(key, body) {
    const [ofKey, kind, reasons = '-', fingerprints = '-'] = ((0,markers/* stateMarked */.Oh)('night', body) ?? '').split(' ');
    if (ofKey !== key || (kind !== 'failing' && kind !== 'unknown' && kind !== 'well'))
        return undefined;
    return { kind, reasons, fingerprints: fingerprints === '-' ? [] : fingerprints.split(',') };
}
/** A body without the mark at its end. */
function withoutMark(body) {
    const start = body.lastIndexOf('<!-- migration-gate:night ');
    return start >= 0 && /^<!--[^<>]*-->\s*$/.test(body.slice(start)) ? body.slice(0, start).trimEnd() : body;
}
function keyOf(workflow, branch) {
    return `${encodeURIComponent(workflow ?? 'workflow')}@${encodeURIComponent(branch)}`.replace(/-(?=-)/g, '%2D');
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

// EXTERNAL MODULE: ./src/reporters/budget.js
var budget = __webpack_require__(4087);
// EXTERNAL MODULE: ./src/reporters/comment.js
var comment = __webpack_require__(49929);
// EXTERNAL MODULE: ./src/reporters/links.js
var reporters_links = __webpack_require__(76345);
// EXTERNAL MODULE: ./src/reporters/markdown-document.js
var markdown_document = __webpack_require__(19321);
// EXTERNAL MODULE: ./src/reporters/markdown-parts.js
var markdown_parts = __webpack_require__(6420);
;// CONCATENATED MODULE: ./src/publish/issue-text.js








function issueTitle(branch) {
    return `Migrations of ${(0,reporters_escape/* clip */.$Q)(branch, 100)}: the nightly check is not green`;
}
/** The whole state of things; written again only when what fails is another. */
function issueBody(facts) {
    const { report, branch, links } = facts;
    const head = (0,reporters_escape/* markdownCode */.D9)((0,reporters_escape/* clip */.$Q)(branch, 100));
    const since = sincePart(facts);
    const document = (0,markdown_document/* renderDocument */.y)(report, {
        links: (0,reporters_links/* linkContext */.eQ)(report, links),
        heading: report.verdict === 'fail'
            ? `### ❌ The migrations of ${head} fail: ${(0,wording/* countsText */.WN)((0,arrange/* countIntroduced */.ZF)(report))}`
            : `### ❓ Whether the migrations of ${head} apply could not be determined`,
        measure: budget/* inCharacters */.E6,
        budget: comment/* commentBudget */.LO - since.length - 12_000,
        coverage: (0,wording/* coverageSentence */.Qc)(report),
        rest: 'The job summary has them all.',
    });
    const kept = 'Migration Gate keeps this issue: it is updated when something else fails, and closed once everything is healthy again.';
    return (0,markdown_parts/* joinParts */.nn)([document, since, [kept, runLink(facts, 'Seen first')].filter(Boolean).join(' ')]);
}
/** What is another than the night before, for those who are subscribed. */
function changeComment({ report, ...facts }, added, gone) {
    const groups = (0,arrange/* arrange */.NL)(report.findings).introduced.filter(({ finding }) => added.includes(finding.fingerprint));
    const lines = groups
        .slice(0, 10)
        .map(({ finding }) => `- **${(0,reporters_escape/* markdownLine */.iB)(finding.rule)}** ${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* headline */.Pl)(finding.message), 240))}`);
    const news = [
        ...(added.length > 0 ? [`${(0,wording/* plural */.LS)(added.length, 'more finding')} since the last night`] : []),
        ...(gone > 0 ? [`${(0,wording/* plural */.LS)(gone, 'finding')} of the last night ${gone === 1 ? 'is' : 'are'} gone`] : []),
    ].join(', and ');
    return (0,markdown_parts/* joinParts */.nn)([
        `**${news === '' ? 'The reasons are not those of the last night' : news}.** The description says what is true now.`,
        lines.join('\n'),
        runLink(facts, 'Seen'),
    ]);
}
function doubtComment(facts) {
    const reasons = facts.report.unknowns.slice(0, 5).map(text => `- ${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)(text, 500))}`);
    return (0,markdown_parts/* joinParts */.nn)([
        '**❓ This night is inconclusive.** What the description names is neither confirmed nor gone.',
        reasons.join('\n'),
        runLink(facts, 'Seen'),
    ]);
}
function wellLine(facts) {
    const commit = facts.report.coverage.head.commit;
    return `> ✅ **Healthy again**${commit === null ? '' : ` at ${commitLink(commit, facts.links)}`}. ${runLink(facts, 'Seen')}`.trimEnd();
}
function sincePart({ since, links }) {
    if (!since.ok)
        return since.reason;
    const { green, changed: found } = since.value;
    const last = `The [last green night](${green.url}) was ${green.date.slice(0, 10)}, at ${commitLink(green.commit, links)}.`;
    if (!found.ok)
        return `${last} ${(0,reporters_escape/* markdownLine */.iB)(found.reason)}`;
    const changed = found.value;
    if (changed.commitsInAll === 0)
        return `${last} Nothing was committed since: look for what changed around it (the version of PostgreSQL, an image, an extension).`;
    const migrations = changed.migrations.map(({ path, what, brought }) => {
        const by = brought
            ? ` by ${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clip */.$Q)(brought.author, 60))}${brought.pullRequest === undefined ? '' : ` in #${brought.pullRequest}`}`
            : '';
        return `- ${what}: ${(0,reporters_escape/* markdownCode */.D9)((0,reporters_escape/* clip */.$Q)(path, 160))}${by}`;
    });
    const commits = changed.commits.map(({ commit, author, subject }) => `- ${commitLink(commit, links)} ${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)(subject, 120))} (${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clip */.$Q)(author, 60))})`);
    return (0,markdown_parts/* joinParts */.nn)([
        `**What changed since.** ${last} ${(0,wording/* plural */.LS)(changed.commitsInAll, 'commit')} and ${(0,wording/* plural */.LS)(changed.migrationsInAll, 'migration')} came since.`,
        (0,markdown_parts/* listOf */.c3)(migrations, changed.migrationsInAll),
        (0,markdown_parts/* foldedPart */.E_)('Commits', (0,markdown_parts/* listOf */.c3)(commits, changed.commitsInAll)),
    ]);
}
function commitLink(commit, { serverUrl, repository }) {
    return `[\`${commit.slice(0, 7)}\`](${serverUrl}/${repository}/commit/${commit})`;
}
function runLink({ runUrl }, words) {
    return runUrl === undefined ? '' : `${words} in [this run](${runUrl}).`;
}

;// CONCATENATED MODULE: ./src/publish/keep-issue.js






/** Far more issues than one a night since the last of ours. */
const mostPages = 5;
/** Keeps the one issue of a branch true. Answers with what could not be done, and why. */
async function keepIssue(client, report, request) {
    const key = keyOf(request.workflow, request.branch);
    try {
        const { logins, isKnown } = await (0,identity/* viewer */.l)(client);
        if (!isKnown)
            return ['The issue was not kept: GitHub did not say who the token writes as. The next night keeps it.'];
        const find = () => newestIssue(client, request, logins, key);
        const tonight = nightState(report);
        return await carryOut(client, planIssue(tonight, await find()), { request, key, tonight, find });
    }
    catch (error) {
        return [(0,refusal/* refusal */.x)('issue', error)];
    }
}
async function carryOut(client, plan, keeping) {
    const { request, key, tonight } = keeping;
    const { owner, repo, labels, branch, second } = request;
    const marked = (text, state) => `${text}\n\n${markOf(key, state)}\n`;
    switch (plan.kind) {
        case 'none':
            return [];
        case 'left closed':
            return [`Issue #${plan.issue.number} was closed by hand, and nothing new fails since: it stays closed.`];
        case 'open': {
            const body = marked(issueBody(await request.facts()), tonight);
            await (0,once/* createOnce */.U)({
                create: async () => {
                    const call = { owner, repo, title: issueTitle(branch), body, labels: [...labels] };
                    await client.rest.issues.create({ ...call, request: { retries: 0 } });
                    return true;
                },
                find: async () => ((await keeping.find())?.isOpen ? true : undefined),
                pause: attempt => (0,promises_.setTimeout)(attempt * second),
            });
            return [];
        }
        case 'change': {
            const facts = await request.facts();
            await edit(client, request, plan.issue, { body: marked(issueBody(facts), tonight) });
            // Reasons that only read otherwise are in the text; nobody has to be called for them.
            if (plan.added.length > 0 || plan.gone > 0)
                await keep_issue_comment(client, request, plan.issue, changeComment(facts, plan.added, plan.gone));
            return [];
        }
        case 'doubt': {
            const { issue } = plan;
            const state = { ...tonight, fingerprints: issue.state.fingerprints };
            await edit(client, request, issue, { body: marked(withoutMark(issue.body), state) });
            await keep_issue_comment(client, request, issue, doubtComment(await request.facts()));
            return [];
        }
        case 'close': {
            const { issue } = plan;
            const line = wellLine(await request.facts());
            const body = marked(`${line}\n\n${withoutMark(issue.body)}`, tonight);
            await edit(client, request, issue, { body, state: 'closed', state_reason: 'completed' });
            await keep_issue_comment(client, request, issue, line);
            return [];
        }
    }
}
/** Pull requests are listed among the issues; and what another account wrote is not ours, whatever it says. */
async function newestIssue(client, { owner, repo }, logins, key) {
    let pages = 0;
    for await (const { data } of client.paginate.iterator(client.rest.issues.listForRepo, {
        owner,
        repo,
        creator: logins[0],
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
    })) {
        for (const { number, state, body, user, pull_request } of data) {
            if (pull_request || !logins.includes(user?.login ?? '') || !body)
                continue;
            const found = stateOf(key, body);
            if (found)
                return { number, isOpen: state === 'open', body, state: found };
        }
        if (++pages === mostPages)
            break;
    }
    return undefined;
}
async function edit(client, { owner, repo }, { number }, edited) {
    await client.rest.issues.update({ owner, repo, issue_number: number, ...edited });
}
/** The issue itself is true already: a comment whose answer is lost may be missing, but never stands there twice. */
async function keep_issue_comment(client, { owner, repo }, { number }, body) {
    await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
}
/**
 * One issue while it is not well: opened once, changed only for news, closed when it is well again. A later failure opens a
 * new one, so that each says one story; one that a person closed is left closed while nothing else is wrong.
 */
function planIssue(tonight, last) {
    if (tonight.kind === 'well')
        return last?.isOpen ? { kind: 'close', issue: last } : { kind: 'none' };
    if (!last || (!last.isOpen && last.state.kind === 'well'))
        return { kind: 'open' };
    const added = tonight.fingerprints.filter(one => !last.state.fingerprints.includes(one));
    if (!last.isOpen)
        return isSame(tonight, last.state) ? { kind: 'left closed', issue: last } : { kind: 'open' };
    if (isSame(tonight, last.state))
        return { kind: 'none' };
    if (tonight.kind === 'unknown' && last.state.fingerprints.length > 0) {
        const doubted = last.state.kind === 'unknown' && last.state.reasons === tonight.reasons;
        return doubted ? { kind: 'none' } : { kind: 'doubt', issue: last };
    }
    const gone = last.state.fingerprints.filter(one => !tonight.fingerprints.includes(one)).length;
    return { kind: 'change', issue: last, added, gone };
}

// EXTERNAL MODULE: ./src/comparison/remote.js
var remote = __webpack_require__(15241);
// EXTERNAL MODULE: ./src/frameworks/find-histories.js
var find_histories = __webpack_require__(2193);
// EXTERNAL MODULE: ./src/gate/judge.js
var judge = __webpack_require__(41558);
// EXTERNAL MODULE: ./src/git/authorship.js
var authorship = __webpack_require__(83321);
// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/modes/nightly/histories-of.js
var histories_of = __webpack_require__(30660);
;// CONCATENATED MODULE: ./src/modes/nightly/since.js









const commitsShown = 20;
const migrationsShown = 20;
/** What came between two commits of a branch. The reason is a sentence. */
async function changedSince({ directory, owned, server, inputs, event, }, green) {
    const source = (0,fetch/* githubSource */.jM)(server.url, `${server.owner}/${server.repo}`, inputs.token);
    const head = event.headSha;
    try {
        const { store } = await (0,remote/* openStoreAt */.DS)({ directory, owned, source });
        try {
            await (0,fetch/* fetchUntil */.N0)(store, source, [green, head], async ([one = '', other = '']) => (await store.mergeBase(one, other)) !== undefined);
            const [commits, migrations] = await Promise.all([
                commitsBetween(store, green, head),
                migrationsBetween(store, green, head, inputs.config),
            ]);
            return (0,result/* success */.k)({ ...commits, ...migrations });
        }
        finally {
            await store[Symbol.asyncDispose]();
        }
    }
    catch (error) {
        if (!(error instanceof expected_error/* ExpectedError */.D || error instanceof run.GitError || error instanceof run.GitAbortedError))
            throw error;
        return (0,result/* failure */.V)(`What changed since could not be determined: ${(error.message.split('\n', 1)[0] ?? '').slice(0, 200)}.`);
    }
}
async function commitsBetween(store, green, head) {
    const range = `${green}..${head}`;
    const format = '--format=%H%n%an%n%s';
    const [log, count] = await Promise.all([
        store.git(['log', '--first-parent', `--max-count=${commitsShown}`, '-z', format, range]),
        store.git(['rev-list', '--first-parent', '--count', range]),
    ]);
    const commits = log.stdout
        .toString('utf8')
        .split('\0')
        .filter(entry => entry !== '')
        .map(entry => {
        const [commit = '', author = '', subject = ''] = entry.split('\n');
        return { commit, author, subject };
    });
    return { commits, commitsInAll: Number(count.stdout.toString().trim()) };
}
async function migrationsBetween(store, green, head, configFile) {
    const trees = await Promise.all([store.tree('then', green), store.tree('now', head)]);
    const [before, after] = await (0,histories_of/* historiesOf */.u)([trees[0], trees[1]], configFile);
    if (!before || !after)
        return { migrations: [], migrationsInAll: 0 };
    const then = before.locations;
    const now = after.locations;
    const touched = (0,find_histories/* touchedScopes */.AF)(then, now);
    const wanted = (location) => touched.has((0,find_histories/* scopeKey */.OD)(location));
    const changes = await (0,judge/* changesBetween */.iv)({ tree: before.tree, locations: then.filter(wanted) }, { tree: after.tree, locations: now.filter(wanted) });
    const all = changes.flatMap(({ incoming, edited, removed }) => [
        ...[...incoming].map(({ file }) => ({ path: file.path, what: 'new' })),
        ...edited.map(({ after }) => ({ path: after.file.path, what: 'edited' })),
        ...removed.map(({ file }) => ({ path: file.path, what: 'removed' })),
    ]);
    const migrations = await Promise.all(all.slice(0, migrationsShown).map(async (one) => ({
        ...one,
        brought: one.what === 'new' ? await (0,authorship/* authorshipOf */.d)(store, head, one.path) : undefined,
    })));
    return { migrations, migrationsInAll: all.length };
}

;// CONCATENATED MODULE: ./src/modes/nightly/issue-of-run.js





/** How a run of the action keeps its branch's issue, where it is wanted. */
function keepIssueOf(request, source) {
    const { event, inputs, server, run, second } = request;
    if (!inputs.issue)
        return {};
    const { owner, repo } = server;
    const branch = (run.ref ?? event.headRef ?? '').replace(/^refs\/(heads|tags)\//, '');
    return {
        post: (client, report) => keepIssue(client, report, {
            owner,
            repo,
            branch,
            workflow: run.workflow,
            labels: inputs['issue-labels'],
            second,
            facts: async () => {
                const green = report.verdict === 'pass'
                    ? (0,result/* failure */.V)('')
                    : await lastGreenNight(client, { owner, repo, workflow: run.workflow, branch });
                return {
                    report,
                    branch,
                    runUrl: run.url,
                    links: { serverUrl: server.url, repository: `${owner}/${repo}`, headSha: event.headSha, source },
                    since: green.ok
                        ? (0,result/* success */.k)({ green: green.value, changed: await changedSince(request, green.value.commit) })
                        : green,
                };
            },
        }),
    };
}
const runs = schemas.object({
    workflow_runs: schemas.array(schemas.object({ head_sha: schemas.string(), html_url: schemas.string(), created_at: schemas.string() })),
});
/** The last successful run of a workflow on a branch; the reason is a sentence. */
async function lastGreenNight(client, { owner, repo, workflow, branch, }) {
    if (workflow === undefined)
        return (0,result/* failure */.V)('The last green night is not known: this run does not say which workflow it is of.');
    try {
        const { data } = await client.rest.actions.listWorkflowRuns({
            owner,
            repo,
            workflow_id: workflow,
            branch,
            status: 'success',
            exclude_pull_requests: true,
            per_page: 1,
        });
        const [last] = runs.parse(data).workflow_runs;
        if (!last)
            return (0,result/* failure */.V)('This workflow has not been green on this branch yet.');
        return (0,result/* success */.k)({ commit: last.head_sha, url: last.html_url, date: last.created_at });
    }
    catch (error) {
        const { reason, status } = (0,refused/* refused */.J5)(error);
        if (reason === 'permission' || reason === 'missing')
            return (0,result/* failure */.V)('The last green night is not known: the token may not read workflow runs. Add `permissions: actions: read` to the job.');
        if (status === undefined)
            throw error;
        return (0,result/* failure */.V)(`The last green night is not known: GitHub answered ${status}.`);
    }
}

// EXTERNAL MODULE: ./src/modes/nightly/join-reports.js
var join_reports = __webpack_require__(44972);
// EXTERNAL MODULE: ./src/modes/nightly/plan.js
var nightly_plan = __webpack_require__(3437);
// EXTERNAL MODULE: ./src/modes/nightly/read-reports.js
var read_reports = __webpack_require__(89504);
;// CONCATENATED MODULE: ./src/modes/nightly/nightly-for-action.js














/** `mode: nightly`: everything that the branch has, on an empty database, and one issue while it is not well. */
async function nightlyForAction(request) {
    const { event, inputs, directory, owned, trust } = request;
    if (inputs['self-test'])
        return (await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 21257))).selfTest(inputs);
    if (event.kind === 'pull-request' || event.kind === 'merge-group' || event.kind === 'workflow-run')
        throw new action_inputs/* InputError */.dz(`A nightly run judges a branch, so it can't run on "${event.name}": start it on schedule, workflow_dispatch or push.`);
    if (inputs.base !== undefined && inputs.base !== 'none')
        throw new action_inputs/* InputError */.dz('A nightly run compares with nothing: leave `base` out.');
    const judged = await (0,run_check/* runCheck */.k_)({ ...(0,run_options/* optionsOf */.c)(inputs, trust), replay: inputs.replay ?? 'fresh' }, () => (0,local.compareLocally)({ directory, owned, base: 'none', head: event.headSha, fetch: false }), () => { });
    const result = (0,in_shard.inShard)(judged, inputs.shard);
    return { ...result, ...keepIssueOf(request, result.source) };
}
/** `mode: plan`: shares the histories among jobs, for `strategy.matrix`. */
async function planForAction({ event, inputs, directory, owned, }) {
    const started = performance.now();
    const versions = inputs['postgres-versions'];
    const wrong = versions.find(version => !/^\d{1,2}$/.test(version));
    if (wrong !== undefined)
        throw new action_inputs/* InputError */.dz(`Input \`postgres-versions\` has "${wrong}"; it takes major versions such as 16, 17, 18.`);
    if (versions.length > nightly_plan/* mostJobs */.om)
        throw new action_inputs/* InputError */.dz(`A matrix of GitHub has at most ${nightly_plan/* mostJobs */.om} jobs.`);
    const planned = await (0,nightly_plan/* unitsIn */.rC)({
        directory,
        owned,
        head: event.headSha,
        config: inputs.config,
        only: inputs.only,
    });
    const seconds = () => Math.round(performance.now() - started) / 1000;
    const unknown = (0,run_check/* unknownReport */.DS)(planned.ok ? '' : planned.reason, seconds());
    const onUnknown = inputs['on-unknown'] ?? 'fail';
    if (!planned.ok)
        return {
            report: unknown,
            onUnknown,
            source: source/* noSource */.T,
            own: pages({ jobs: [], notices: [] }, planned.reason),
        };
    const plan = (0,nightly_plan/* planOf */.XC)(planned.value, versions, inputs['shard-size']);
    const report = { ...unknown, verdict: 'pass', unknowns: [], notices: plan.notices };
    return { report, onUnknown, source: source/* noSource */.T, own: pages(plan) };
}
function pages({ jobs, notices }, unknown) {
    const lines = unknown === undefined ? [(0,wording/* plural */.LS)(jobs.length, 'job'), ...notices] : [unknown];
    const rows = jobs.map(({ shard, histories }) => `| ${(0,reporters_escape/* markdownLine */.iB)(shard)} | ${(0,reporters_escape/* markdownCode */.D9)(histories)} |`);
    return {
        log: `${[...lines, ...jobs.map(({ shard, histories }) => `  ${shard}: ${histories}`)].map(reporters_escape/* terminalLine */.tL).join('\n')}\n`,
        summary: `### ${unknown === undefined ? '🗂️' : '❓'} Migration Gate: ${(0,reporters_escape/* markdownLine */.iB)(lines.join('. '))}\n\n${rows.length === 0 ? '' : `| Shard | Histories |\n| --- | --- |\n${rows.join('\n')}\n`}`,
        outputs: { matrix: JSON.stringify({ include: jobs }) },
    };
}
/** `mode: collect`: the reports of the jobs that mode plan shared the work among, as one verdict. */
async function collectForAction(request) {
    const { event, inputs, directory, trust } = request;
    if (!(0,config_trust/* mayUseServer */.gc)(trust))
        throw new action_inputs/* InputError */.dz(`Reports of a stranger's run prove nothing, so \`mode: collect\` can't run on "${event.name}". Collect in the run that the jobs are of.`);
    const planned = inputs.matrix === undefined ? undefined : (0,nightly_plan/* plannedShards */.MJ)(inputs.matrix);
    if (inputs.matrix !== undefined && !planned)
        throw new action_inputs/* InputError */.dz('Input `matrix` is not what mode plan gives: hand its output `matrix` over as it is.');
    const handed = await (0,read_reports/* readReports */.o)((0,external_node_path_.resolve)(directory, inputs.reports));
    return {
        report: (0,join_reports/* joinReports */.c)(handed, planned),
        onUnknown: inputs['on-unknown'] ?? 'fail',
        onNotChecked: inputs['on-not-checked'],
        source: source/* noSource */.T,
        // A pull request that is not well is no matter of the branch.
        ...(event.kind === 'push' || event.kind === 'manual' ? keepIssueOf(request, source/* noSource */.T) : {}),
    };
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
