export const id = 2764;
export const ids = [2764];
export const modules = {

/***/ 82416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishUnknown: () => (/* binding */ publishUnknown),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/action-inputs.js
var action_inputs = __webpack_require__(38080);
// EXTERNAL MODULE: ./src/config/fail-on.js
var fail_on = __webpack_require__(61650);
// EXTERNAL MODULE: ./src/config/trust.js
var trust = __webpack_require__(46310);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
;// CONCATENATED MODULE: ./src/github/event.js


/** The event can't be used, and the message says what can. */
class EventError extends expected_error/* ExpectedError */.D {
    name = 'EventError';
}
const readers = {
    pull_request: (payload, _context, name) => fromPullRequest(payload, name, 'reads'),
    pull_request_target: (payload, _context, name) => fromPullRequest(payload, name, 'writes'),
    merge_group: fromMergeGroup,
    push: fromPush,
    schedule: fromPlain,
    workflow_dispatch: fromPlain,
    workflow_run: fromWorkflowRun,
};
/** From a payload to what must be compared. Pure: it looks nothing up. */
function readEvent(name, payload, context) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader)
        throw new EventError(`Migration Gate does not know the event "${name}". Start it on one of: ${Object.keys(readers).join(', ')}.`);
    return reader(payload, context, name);
}
/** Who may push to the repository. GitHub gives the jobs of forks a token that can only read, but not on every trigger. */
const insider = { author: 'insider', token: 'reads' };
/**
 * A head in the repository itself was pushed by somebody who may push there (or by an app such as Dependabot, for them);
 * any other one is a stranger's. On pull_request_target it stays that in any case: the token may write.
 */
function fromPullRequest(payload, name, token) {
    const { pull_request: pull } = checked(pullRequestPayload, payload, name);
    const fork = pull.head.repo?.full_name !== pull.base.repo.full_name;
    return {
        kind: 'pull-request',
        name,
        baseRef: `refs/heads/${pull.base.ref}`,
        headSha: pull.head.sha,
        headRef: `refs/pull/${pull.number}/head`,
        pullRequest: {
            number: pull.number,
            fork,
            draft: pull.draft ?? false,
            labels: pull.labels?.map(({ name }) => name) ?? [],
        },
        trust: { author: fork || token === 'writes' ? 'stranger' : 'insider', token },
    };
}
function fromMergeGroup(payload, _context, name) {
    const { merge_group: group } = checked(mergeGroupPayload, payload, name);
    // The queue's branch is the only place that names the pull request: …/<base>/pr-<number>-<base commit>.
    const number = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(group.head_ref)?.[1];
    return {
        kind: 'merge-group',
        name,
        baseRef: group.base_ref,
        baseSha: group.base_sha,
        headSha: group.head_sha,
        headRef: group.head_ref,
        // What is queued was approved by people who may merge.
        ...(number === undefined
            ? {}
            : { pullRequest: { number: Number(number), fork: false, draft: false, labels: [] } }),
        trust: insider,
    };
}
function fromPush(payload, _context, name) {
    const push = checked(pushPayload, payload, name);
    if (push.deleted === true || isZero(push.after))
        throw new EventError(`The push deleted ${push.ref}: there is nothing to check. Leave deletions out of the workflow.`);
    const common = {
        kind: 'push',
        name,
        headSha: push.after,
        headRef: push.ref,
        ...pushedAt(push.repository),
        trust: insider,
    };
    const defaultRef = defaultBranchRef(push.repository);
    // On the base branch itself the push is what is new; on any other branch, all that the branch adds to base.
    if (push.ref === defaultRef && !isZero(push.before))
        return { ...common, baseRef: push.ref, baseSha: push.before };
    return { ...common, baseRef: defaultRef };
}
function fromPlain(payload, { sha, ref }, name) {
    const { repository } = checked(plainPayload, payload, name);
    if (sha === undefined || sha === '')
        throw new EventError('GITHUB_SHA is not set: the runner says with it which commit to check.');
    return {
        kind: 'manual',
        name,
        baseRef: defaultBranchRef(repository),
        headSha: sha,
        ...(ref === undefined || ref === '' ? {} : { headRef: ref }),
        ...pushedAt(repository),
        trust: insider,
    };
}
function fromWorkflowRun(payload, _context, name) {
    const { workflow_run: run, repository } = checked(workflowRunPayload, payload, name);
    const pull = run.pull_requests[0];
    return {
        kind: 'workflow-run',
        name,
        baseRef: pull ? `refs/heads/${pull.base.ref}` : defaultBranchRef(repository),
        headSha: run.head_sha,
        ...(pull ? { headRef: `refs/pull/${pull.number}/head` } : {}),
        ...(pull
            ? {
                pullRequest: {
                    number: pull.number,
                    fork: run.head_repository?.full_name !== repository.full_name,
                    draft: false,
                    labels: [],
                },
            }
            : {}),
        trust: { author: 'stranger', token: 'writes' },
    };
}
function defaultBranchRef(repository) {
    return repository?.default_branch === undefined ? undefined : `refs/heads/${repository.default_branch}`;
}
function pushedAt(repository) {
    const at = repository?.pushed_at;
    const milliseconds = typeof at === 'number' ? at * 1000 : Date.parse(at ?? '');
    return Number.isNaN(milliseconds) ? {} : { pushedAt: milliseconds };
}
function isZero(sha) {
    return /^0+$/.test(sha);
}
function checked(schema, payload, name) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new EventError(`The payload of "${name}" is not what GitHub documents: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), { cause: result.error });
}
/** What of GitHub's payloads is used; all else passes by unread. https://docs.github.com/webhooks */
const sha = schemas.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a commit id');
const branch = schemas.string().min(1);
/** Absent where the fork was deleted. */
const repository = schemas.object({ full_name: schemas.string() }).nullable();
const pullRequest = schemas.object({
    number: schemas.int().positive(),
    draft: schemas.boolean().optional(),
    labels: schemas.array(schemas.object({ name: schemas.string() })).optional(),
    head: schemas.object({ sha, ref: branch, repo: repository }),
    base: schemas.object({ sha, ref: branch, repo: schemas.object({ full_name: schemas.string() }) }),
});
const pullRequestPayload = schemas.object({ pull_request: pullRequest });
const mergeGroupPayload = schemas.object({
    merge_group: schemas.object({ base_sha: sha, head_sha: sha, base_ref: branch, head_ref: branch }),
});
const ownRepository = schemas.object({
    default_branch: branch.optional(),
    /** Of any branch: seconds in a push, a date elsewhere. */
    pushed_at: schemas.union([schemas.number(), schemas.string()]).nullish(),
})
    .optional();
const pushPayload = schemas.object({
    ref: branch,
    before: sha,
    after: sha,
    deleted: schemas.boolean().optional(),
    repository: ownRepository,
});
/** `schedule` and `workflow_dispatch` say where they come from only in the environment. */
const plainPayload = schemas.object({ repository: ownRepository });
const workflowRunPayload = schemas.object({
    workflow_run: schemas.object({
        head_sha: sha,
        /** Empty for forks. */
        pull_requests: schemas.array(schemas.object({ number: schemas.int().positive(), base: schemas.object({ ref: branch }) })),
        head_repository: repository,
    }),
    repository: schemas.object({ full_name: schemas.string(), default_branch: branch.optional() }),
});

// EXTERNAL MODULE: ./src/model/engine-choice.js
var engine_choice = __webpack_require__(79229);
// EXTERNAL MODULE: ./src/model/source.js
var source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
// EXTERNAL MODULE: ./src/process/supervised.js
var supervised = __webpack_require__(17);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/report.js
var model_report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/process/temporary-directory.js
var temporary_directory = __webpack_require__(46778);
// EXTERNAL MODULE: ./src/reporters/annotations.js
var annotations = __webpack_require__(7650);
// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(47532);
// EXTERNAL MODULE: ./src/reporters/colour.js
var reporters_colour = __webpack_require__(94454);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/formats.js
var formats = __webpack_require__(15640);
// EXTERNAL MODULE: ./src/reporters/redact.js
var redact = __webpack_require__(73959);
// EXTERNAL MODULE: ./src/reporters/summary.js
var summary = __webpack_require__(57328);
// EXTERNAL MODULE: ./src/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(61832);
// EXTERNAL MODULE: ./src/publish/action-client.js
var action_client = __webpack_require__(84395);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/identity.js
var github_identity = __webpack_require__(15787);
// EXTERNAL MODULE: ./src/github/once.js
var once = __webpack_require__(37688);
// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(86778);
// EXTERNAL MODULE: ./src/github/refusal.js
var refusal = __webpack_require__(59301);
// EXTERNAL MODULE: ./src/github/refused.js
var refused = __webpack_require__(72321);
;// CONCATENATED MODULE: ./src/github/threads.js
const listThreads = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved resolvedBy { login } comments(first: 1) { nodes { id } } }
      }
    }
  }
}`;
async function reviewThreads(client, { owner, repo, number }) {
    const threads = [];
    let after = null;
    do {
        const answer = await client.graphql(listThreads, {
            owner,
            repo,
            number,
            after,
        });
        const found = answer.repository?.pullRequest?.reviewThreads;
        for (const { id, isResolved, resolvedBy, comments } of found?.nodes ?? [])
            threads.push({ id, isResolved, resolvedBy: resolvedBy?.login, firstComment: comments.nodes[0]?.id });
        after = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after !== null);
    return threads;
}
async function resolveThread(client, threadId) {
    await client.graphql('mutation ($threadId: ID!) { resolveReviewThread(input: { threadId: $threadId }) { thread { id } } }', { threadId });
}
async function unresolveThread(client, threadId) {
    await client.graphql('mutation ($threadId: ID!) { unresolveReviewThread(input: { threadId: $threadId }) { thread { id } } }', { threadId });
}
/** Folds a comment away as outdated; whoever wants to can still open it. */
async function minimizeComment(client, subjectId) {
    await client.graphql('mutation ($subjectId: ID!) { minimizeComment(input: { subjectId: $subjectId, classifier: OUTDATED }) { minimizedComment { isMinimized } } }', { subjectId });
}
async function unminimizeComment(client, subjectId) {
    await client.graphql('mutation ($subjectId: ID!) { unminimizeComment(input: { subjectId: $subjectId }) { unminimizedComment { isMinimized } } }', { subjectId });
}

// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/reporters/comment.js
var comment = __webpack_require__(49929);
// EXTERNAL MODULE: ./src/reporters/markers.js
var markers = __webpack_require__(22275);
// EXTERNAL MODULE: ./src/model/hunks.js
var model_hunks = __webpack_require__(20918);
// EXTERNAL MODULE: ./src/reporters/budget.js
var reporters_budget = __webpack_require__(4087);
// EXTERNAL MODULE: ./src/reporters/edited-lines.js
var edited_lines = __webpack_require__(77853);
// EXTERNAL MODULE: ./src/reporters/fix-parts.js
var fix_parts = __webpack_require__(41392);
// EXTERNAL MODULE: ./src/reporters/markdown-finding.js
var markdown_finding = __webpack_require__(40743);
// EXTERNAL MODULE: ./src/reporters/markdown-parts.js
var markdown_parts = __webpack_require__(6420);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
;// CONCATENATED MODULE: ./src/reporters/suggestion.js




/**
 * The first fix that GitHub could commit. Its edits must be of one file and near each other, its lines in one hunk and
 * letter for letter what the diff shows, and nothing in it invisible: a suggestion can't be escaped.
 */
function suggestionFor(path, fixes, lines, hunks) {
    if (lines === undefined)
        return undefined;
    for (const fix of fixes) {
        if (fix.edits.length === 0 || fix.edits.some(edit => edit.path !== path))
            continue;
        const change = (0,edited_lines/* lineChange */.F)(fix.edits, lines);
        if (change && isCommittable(change, lines, hunks))
            return { fix, change };
    }
    return undefined;
}
function isCommittable({ first, last, after }, lines, hunks) {
    return ((0,model_hunks/* inOneHunk */.Y)(hunks, first, last) &&
        sameLines(lines, hunks, first, last) &&
        // GitHub normalises line ends of what it commits; a file with CRLF would become a mixture.
        !after.some(shell_quote/* hidesSomething */.OT) &&
        after.join('\n').length <= 10_000);
}
/** The merged file may have moved against the head that the diff is of: then a line number means another line. */
function sameLines(lines, hunks, first, last) {
    for (let line = first; line <= last; line++)
        if (hunks.lines.get(line) !== lines[line - 1])
            return false;
    return true;
}
function suggestionFence({ change }) {
    return (0,reporters_escape/* fence */.EU)(change.after.map(line => `${line}\n`).join(''), 'suggestion');
}

// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
;// CONCATENATED MODULE: ./src/reporters/inline-comment.js








/** What is said at the line: the finding, the one click that fixes it, and folded what else there is to know. */
function inlineBody(group, suggestion, links) {
    const { finding, consequences } = group;
    const title = `${markdown_parts/* severitySign */.ZF[finding.severity]} **${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* asTitle */.D5)((0,wording/* headline */.Pl)(finding.message)), 600))}** · ${(0,markdown_finding/* ruleLink */.lN)(finding.rule)}`;
    const rest = (0,wording/* afterHeadline */.V4)(finding.message);
    const others = finding.fixes.filter(fix => fix !== suggestion?.fix);
    const body = (0,markdown_parts/* joinParts */.nn)([
        title,
        rest === '' ? '' : (0,markdown_parts/* messagePart */.BS)(rest),
        (0,markdown_finding/* relatedPart */.jD)(group, links),
        ...(suggestion
            ? [
                suggestionPart(suggestion, finding.fixes[0] === suggestion.fix, links),
                (0,markdown_finding/* alternativesPart */.i4)(others, links, 2),
            ]
            : [(0,markdown_finding/* fixesPart */.Z0)(others, links)]),
        (0,markdown_parts/* foldedTable */.vd)(finding.table),
        finding.graph === undefined ? '' : (0,markdown_parts/* foldedPart */.E_)('The picture', (0,markdown_parts/* graphPart */.IA)(finding)),
        (0,markdown_finding/* consequencesPart */.QS)(consequences),
    ]);
    if (body.length + 200 < comment/* commentBudget */.LO)
        return marked(body, finding.fingerprint);
    const short = (0,markdown_parts/* joinParts */.nn)([
        title,
        suggestion ? suggestionPart(suggestion, finding.fixes[0] === suggestion.fix, links) : '',
        (0,markdown_finding/* shortFinding */.O$)(group, links),
    ]);
    return marked(short, finding.fingerprint);
}
function marked(body, fingerprint) {
    return `${body}\n\n${(0,markers/* findingMark */.hn)(fingerprint, (0,markers/* contentDigest */.eZ)(body))}`;
}
/** Stands in a comment whose finding is gone, where the token may not resolve its thread. */
function goneBody(fingerprint) {
    return `✅ Migration Gate no longer finds this: it is resolved.\n\n${(0,markers/* findingMark */.hn)(fingerprint, 'gone')}`;
}
/** A rename can't be a suggestion: what else belongs to the fix is said before the button. */
function suggestionPart(suggestion, isFirst, links) {
    const { fix } = suggestion;
    const { creates, commands } = (0,fix_parts/* fixParts */.s)(fix, links.source);
    const rest = (0,markdown_parts/* joinParts */.nn)([
        ...creates.map(({ path }) => `Create ${(0,reporters_escape/* markdownCode */.D9)((0,reporters_escape/* clip */.$Q)(path, 160))} as the summary comment shows.`),
        (0,markdown_parts/* commandsPart */.oY)(commands),
    ]);
    return (0,markdown_parts/* joinParts */.nn)([
        `**${isFirst ? (0,wording/* fixLabel */.wY)(fix) : 'With one click'}: ${(0,markdown_parts/* fixTitle */.Mw)(fix)}**`,
        (0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)(fix.applies, 1000)),
        rest === '' ? '' : `Committing the suggestion is not enough. Also do this:\n\n${rest}`,
        suggestionFence(suggestion),
    ]);
}

// EXTERNAL MODULE: ./src/reporters/links.js
var reporters_links = __webpack_require__(76345);
;// CONCATENATED MODULE: ./src/reporters/review.js












/** More than anybody answers; the rest is in the summary comment. */
const inlineLimit = 30;
/** GitHub shows the last lines of a long range, so the place itself would scroll out of sight. */
const rangeLimit = 12;
/** What is new to say at the lines of a pull request; undefined when there is nothing. */
function planReview(report, { diff, links, posted }) {
    const context = (0,reporters_links/* linkContext */.eQ)(report, links);
    const { introduced } = (0,arrange/* arrange */.NL)(report.findings);
    const isNew = ({ finding }) => !posted.has(finding.fingerprint);
    // Those that stand there count: else every further run would add to them.
    const room = inlineLimit - introduced.filter(group => !isNew(group)).length;
    const anchored = [...placesOf(report, { diff, links }).values()]
        // A note asks nobody for anything: the comment has it, and no thread waits to be resolved.
        .filter(({ group }) => isNew(group) && group.finding.severity !== 'note')
        .slice(0, Math.max(room, 0));
    if (anchored.length === 0)
        return undefined;
    return {
        body: `Migration Gate has ${(0,wording/* plural */.LS)(anchored.length, 'comment')} on these lines.`,
        // Bottom-up in a file: committing one suggestion then leaves the lines of the next where they are.
        comments: [...anchored]
            .sort((a, b) => a.group.finding.path < b.group.finding.path
            ? -1
            : a.group.finding.path > b.group.finding.path
                ? 1
                : b.last - a.last)
            .map(anchor => inlineComment(anchor, context)),
        bodyWithoutComments: withoutComments(anchored, context),
    };
}
/** Where each introduced finding has its place in the diff, by fingerprint; the same whatever is posted already. */
function placesOf(report, { diff, links }) {
    const context = (0,reporters_links/* linkContext */.eQ)(report, links);
    const places = new Map();
    const taken = new Map();
    for (const group of (0,arrange/* arrange */.NL)(report.findings).introduced) {
        const { path, fingerprint } = group.finding;
        const others = taken.get(path) ?? [];
        const anchor = anchorOf(group, diff, context, others);
        if (!anchor)
            continue;
        places.set(fingerprint, anchor);
        others.push(anchor);
        taken.set(path, others);
    }
    return places;
}
/**
 * What a comment that stands at these lines would say today. A suggestion replaces the lines that a comment stands at,
 * so it is only part of it where they are the ones that it is meant for.
 */
function bodyAtLines(group, lines, places, links) {
    const place = places.get(group.finding.fingerprint);
    const isThere = place?.first === lines?.first && place?.last === lines?.last;
    return inlineBody(group, isThere ? place?.suggestion : undefined, links);
}
function anchorOf(group, diff, links, 
/** Those of the same file. */
taken) {
    const { finding } = group;
    const hunks = diff.get(finding.path);
    if (!hunks)
        return undefined;
    const lines = links.source(finding.path);
    const suggestion = suggestionFor(finding.path, finding.fixes, lines, hunks);
    const { first, last } = linesOf(finding);
    const isThere = (from, to) => (0,model_hunks/* inOneHunk */.Y)(hunks, from, to) && (lines === undefined || sameLines(lines, hunks, from, to));
    if (suggestion && lines) {
        const { change } = suggestion;
        const [from, to] = [Math.min(first, change.first), Math.max(last, change.last)];
        // The place itself belongs in view: a fix that goes in above it takes the lines between along.
        const shown = to - from < rangeLimit && isThere(from, to)
            ? { ...suggestion, change: (0,edited_lines/* widened */.d)(change, lines, from, to) }
            : suggestion;
        for (const candidate of [shown, suggestion]) {
            if (taken.some(other => overlaps(other, candidate)))
                continue;
            return { group, first: candidate.change.first, last: candidate.change.last, suggestion: candidate };
        }
    }
    if (isThere(first, last))
        return { group, first, last, suggestion: undefined };
    return isThere(first, first) ? { group, first, last: first, suggestion: undefined } : undefined;
}
/** GitHub can't commit two suggestions for one line together. */
function overlaps(other, { change }) {
    return other.suggestion !== undefined && other.first <= change.last && change.first <= other.last;
}
function linesOf(finding) {
    const first = finding.range.start.line;
    const last = (0,annotations/* lastLine */.f)(finding);
    return { first, last: last - first >= rangeLimit ? first : last };
}
function inlineComment({ group, first, last, suggestion }, links) {
    const comment = {
        path: group.finding.path,
        line: last,
        side: 'RIGHT',
        body: inlineBody(group, suggestion, links),
    };
    return first === last ? comment : { ...comment, start_line: first, start_side: 'RIGHT' };
}
function withoutComments(anchored, links) {
    const marks = anchored.map(({ group }) => (0,markers/* findingMark */.hn)(group.finding.fingerprint)).join('\n');
    const intro = 'Migration Gate could not place its comments on the lines, so here is where to look:';
    const budget = comment/* commentBudget */.LO - marks.length - intro.length - 200;
    const { taken, left } = (0,reporters_budget/* takeWithin */.Dh)(anchored, [({ group }) => (0,markdown_finding/* shortFinding */.O$)(group, links)], budget, reporters_budget/* inCharacters */.E6);
    const more = left > 0 ? [`- and ${left} more: see the summary comment`] : [];
    return `${intro}\n\n${[...taken, ...more].join('\n')}\n\n${marks}\n`;
}

;// CONCATENATED MODULE: ./src/publish/keep-threads.js


/** Writes are one a second: what is left over is done by the next run, which finds it as it is. */
const stepsLimit = 60;
/**
 * Carries the steps out; each may be repeated without harm. Writing comments and resolving threads are two permissions
 * to GitHub: a comment whose thread can't be resolved says by itself that it is done, and is folded away where that is
 * allowed.
 */
async function keepThreads(client, { owner, repo }, steps) {
    const kept = { edited: 0, resolved: 0, reopened: 0 };
    let mayResolve = true;
    const edit = (id, body) => client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
    for (const step of steps.slice(0, stepsLimit)) {
        switch (step.kind) {
            case 'edit':
                await edit(step.comment.id, step.body);
                if (step.folded)
                    await succeeds(unminimizeComment(client, step.comment.nodeId));
                kept.edited++;
                break;
            case 'reopen':
                if (await succeeds(unresolveThread(client, step.thread.id)))
                    kept.reopened++;
                break;
            case 'close':
                if (mayResolve && step.thread)
                    mayResolve = await succeeds(resolveThread(client, step.thread.id));
                if (!mayResolve || !step.thread) {
                    await edit(step.comment.id, goneBody(step.fingerprint));
                    await succeeds(minimizeComment(client, step.comment.nodeId));
                }
                kept.resolved++;
                break;
        }
    }
    return kept;
}
/** GraphQL answers 200 with errors; whether it was the permission or something else, there is another way. */
async function succeeds(mutation) {
    try {
        await mutation;
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/publish/plan-threads.js




/** Our own first comments of threads in which nobody else has said anything: only those are ours to change. */
function untouchedReviewComments(comments, isOurs) {
    const answered = new Set(comments.filter(comment => !isOurs(comment)).flatMap(({ answers }) => answers ?? []));
    return comments.filter(comment => isOurs(comment) &&
        comment.answers === undefined &&
        !answered.has(comment.id) &&
        (0,markers/* findingMarked */.iV)(comment.body) !== undefined);
}
/**
 * Keeps comments at lines true: edited where they say something else today, closed where their finding is gone, opened
 * again where it came back. What a person resolved stays resolved.
 */
function planThreads(report, reviewComments, threads, options) {
    const groups = new Map((0,arrange/* arrange */.NL)(report.findings).introduced.map(group => [group.finding.fingerprint, group]));
    const still = new Set(report.findings.filter(({ introduced }) => introduced).map(({ fingerprint }) => fingerprint));
    const places = placesOf(report, options);
    const context = (0,reporters_links/* linkContext */.eQ)(report, options.links);
    return reviewComments.flatMap((comment) => {
        const mark = (0,markers/* findingMarked */.iV)(comment.body);
        if (!mark)
            return [];
        const { fingerprint, state } = mark;
        const thread = threads.find(({ firstComment }) => firstComment === comment.nodeId);
        if (!still.has(fingerprint))
            return state === 'gone' || thread?.isResolved ? [] : [{ kind: 'close', comment, thread, fingerprint }];
        if (thread?.isResolved && thread.resolvedBy !== undefined && thread.resolvedBy !== options.login)
            return [];
        const steps = thread?.isResolved ? [{ kind: 'reopen', thread }] : [];
        const group = groups.get(fingerprint);
        // A finding that follows from another one by now is reported there; its own comment stays as it is.
        if (!group)
            return steps;
        const body = bodyAtLines(group, comment.lines, places, context);
        if ((0,markers/* findingMarked */.iV)(body)?.state !== state)
            steps.push({ kind: 'edit', comment, body, folded: state === 'gone' });
        return steps;
    });
}

;// CONCATENATED MODULE: ./src/publish/post.js













const noReviews = 'No comments at lines were posted: this server does not have GitHub’s interface for them. Set `review: false` to leave this note out.';
/**
 * Says in the pull request what the report says. Never throws: what can't be posted is reported, and the verdict stands
 * without it.
 */
async function postReport(client, request) {
    const outcome = {
        review: request.review ? 'not posted' : 'not asked',
        comment: request.comment ? 'not posted' : 'not asked',
        notes: [],
    };
    if (!request.review && !request.comment)
        return outcome;
    const started = await startPosting(client, request).catch((error) => (0,result/* failure */.V)((0,refusal/* refusal */.x)('report', error)));
    if (!started.ok)
        return { ...outcome, notes: [started.reason] };
    const posting = started.value;
    if (request.review) {
        try {
            const threads = await keepReviewComments(posting);
            if (threads)
                outcome.threads = threads;
            outcome.review = await reviewLines(posting);
        }
        catch (error) {
            // The pull request itself was found: it is the server that has no review comments, as Gitea and Forgejo.
            if ((0,refused/* hasNoRoute */.hK)(error)) {
                outcome.review = 'not offered';
                outcome.notes.push(noReviews);
            }
            else
                outcome.notes.push((0,refusal/* refusal */.x)('review', error));
            // Without permission for one there is none for the other: one sentence is enough.
            if (!(0,refused/* hasNoRoute */.hK)(error) && (0,refusal/* isAboutTheToken */.C)(error))
                return outcome;
        }
    }
    if (request.comment) {
        try {
            outcome.comment = await keepComment(posting);
        }
        catch (error) {
            outcome.notes.push((0,refusal/* refusal */.x)('comment', error));
        }
    }
    return outcome;
}
/** Not where the pull request has moved on: the run of its new commits says what is true of them. */
async function startPosting(client, request) {
    const { report, pull, headSha, links, now, second = 1000 } = request;
    const { head, state } = await (0,pull_request/* pullRequestNow */.pC)(client, pull);
    // "All clear" would be said of what nobody looked at: all that it brings is in base, or nowhere.
    if (state !== 'open')
        return (0,result/* failure */.V)(`Nothing was posted: pull request #${pull.number} is ${state}.`);
    if (headSha !== undefined && headSha !== head)
        return (0,result/* failure */.V)(`Nothing was posted: pull request #${pull.number} has newer commits than the one that was checked.`);
    const identity = await (0,github_identity/* viewer */.l)(client);
    const isOurs = (0,github_identity/* writtenBy */.x)(identity);
    if (!identity.isKnown && (await marksOfOthers(client, pull, isOurs)))
        return (0,result/* failure */.V)('Nothing was posted: GitHub did not say who the token writes as, and comments of another account have the marks of Migration Gate. They may be its own. Run the job again later.');
    return (0,result/* success */.k)({
        client,
        report,
        pull,
        links: { ...links, headSha: head },
        login: identity.logins[0],
        isOurs,
        pause: attempt => (0,external_node_timers_promises_.setTimeout)(attempt * second),
        now,
        always: request.comment === 'always',
    });
}
/** Without knowing who we are, they could be ours, and everything would be said twice. */
async function marksOfOthers(client, pull, isOurs) {
    const posted = [...(await (0,pull_request/* issueComments */.ar)(client, pull)), ...(await (0,pull_request/* reviewComments */.BL)(client, pull))];
    return posted.some(one => !isOurs(one) && ((0,markers/* summaryDigest */.fo)(one.body) !== undefined || (0,markers/* findingsMarked */.nU)(one.body).length > 0));
}
/** What stands at lines already is kept true first: a finding that is gone must not look open beside a new one. */
async function keepReviewComments({ client, report, pull, links, login, isOurs, }) {
    const untouched = untouchedReviewComments(await (0,pull_request/* reviewComments */.BL)(client, pull), isOurs);
    if (untouched.length === 0)
        return undefined;
    // Without them nothing is known to be resolved: then comments say themselves what became of them.
    const threads = await reviewThreads(client, pull).catch(() => []);
    const steps = planThreads(report, untouched, threads, { diff: await (0,pull_request/* pullDiff */.jT)(client, pull), links, login });
    return steps.length === 0 ? undefined : keepThreads(client, pull, steps);
}
async function reviewLines({ client, report, pull, links, isOurs, pause, }) {
    // Nothing to say inline: then nothing has to be looked up either.
    if (report.findings.every(finding => !finding.introduced))
        return 'nothing new';
    const findPosted = async () => {
        const bodies = [...(await (0,pull_request/* reviewComments */.BL)(client, pull)), ...(await (0,pull_request/* reviews */.Yq)(client, pull))];
        return new Set(bodies.filter(isOurs).flatMap(({ body }) => (0,markers/* findingsMarked */.nU)(body)));
    };
    const plan = planReview(report, { diff: await (0,pull_request/* pullDiff */.jT)(client, pull), links, posted: await findPosted() });
    return plan ? postReview(client, pull, links.headSha, plan, { findPosted, pause }) : 'nothing new';
}
async function keepComment({ client, report, pull, links, isOurs, pause, now, always, }) {
    const findOurs = async () => (await (0,pull_request/* issueComments */.ar)(client, pull)).find(posted => isOurs(posted) && (0,markers/* summaryDigest */.fo)(posted.body) !== undefined);
    const plan = (0,comment/* planComment */.tx)(report, await findOurs(), { links, always, ...(now ? { now } : {}) });
    const { owner, repo, number } = pull;
    switch (plan.kind) {
        case 'none':
        case 'unchanged':
            break;
        case 'create':
            await (0,once/* createOnce */.U)({
                create: async () => {
                    const call = { owner, repo, issue_number: number, body: plan.body, request: { retries: 0 } };
                    await client.rest.issues.createComment(call);
                    return true;
                },
                find: async () => ((await findOurs()) ? true : undefined),
                pause,
            });
            break;
        case 'update':
            // Writing the same text twice is no harm, so this one may be sent again by itself.
            await client.rest.issues.updateComment({ owner, repo, comment_id: plan.id, body: plan.body });
            break;
    }
    return plan.kind;
}
/**
 * Posts a review, all of it or, where GitHub does not take a line, its text alone: one bad line loses a whole review,
 * and the answer names no failing migration.
 */
async function postReview(client, { owner, repo, number }, headSha, plan, { findPosted, pause }) {
    const fingerprints = (0,markers/* findingsMarked */.nU)(plan.bodyWithoutComments);
    const post = (content) => (0,once/* createOnce */.U)({
        create: async () => {
            await client.rest.pulls.createReview({
                owner,
                repo,
                pull_number: number,
                commit_id: headSha,
                // Left out it would be a draft that nobody sees; anything stronger would stick to the pull request.
                event: 'COMMENT',
                ...content,
                request: { retries: 0 },
            });
            return true;
        },
        find: async () => {
            const posted = await findPosted();
            return fingerprints.every(fingerprint => posted.has(fingerprint)) ? true : undefined;
        },
        pause,
    });
    try {
        await post({ body: plan.body, comments: plan.comments });
        return 'posted';
    }
    catch (error) {
        if ((0,once/* statusOf */.c)(error) !== 422)
            throw error;
        await post({ body: plan.bodyWithoutComments });
        return 'posted without lines';
    }
}

;// CONCATENATED MODULE: ./src/publish/publish.js















/** Says the verdict everywhere it is awaited. Each place on its own: one that fails takes no other with it. */
async function publish(publication) {
    const { env, write, secrets, result, request } = publication;
    const report = (0,redact/* redact */.E$)(result.report, secrets);
    const own = result.own && (0,redact/* redact */.E$)(result.own, secrets);
    const links = {
        serverUrl: request?.server.url ?? '',
        repository: request ? `${request.server.owner}/${request.server.repo}` : '',
        headSha: request?.event.headSha,
        source: result.source,
    };
    const attempt = async (what, action) => {
        try {
            await action();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            write(`::warning title=Migration Gate::${(0,reporters_escape/* workflowData */.w$)((0,redact/* redactText */.Rd)(`The ${what} could not be written: ${(0,reporters_escape/* visibleLine */.P8)(why)}`, secrets))}\n`);
        }
    };
    await attempt('log', () => {
        const colour = (0,reporters_colour.wantsColour)({ FORCE_COLOR: '1', ...env }, true);
        const said = own?.log ?? (0,terminal.renderTerminal)(report, { colour, width: 120, source: result.source });
        write(withoutCommands(said));
    });
    await attempt('annotations', () => write((0,annotations/* renderAnnotations */.H)(report, result)));
    const paths = {};
    const stem = (0,external_node_path_.join)((0,temporary_directory.temporaryParent)(env), `migration-gate-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    for (const format of ['json', ...(request?.inputs['report-formats'] ?? [])]) {
        await attempt(`${format === 'json' ? 'JSON' : format} report`, async () => {
            const file = `${stem}.${formats/* fileExtensions */.nB[format]}`;
            const rules = format === 'sarif' ? (await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(5917), __webpack_require__.e(8841)]).then(__webpack_require__.bind(__webpack_require__, 43458))).ruleMetas : [];
            await (0,promises_.writeFile)(file, await (0,formats.renderFormat)(format, report, rules, result.source));
            paths[format] = file;
        });
    }
    await attempt('outputs', () => outputs(env, report, paths, own?.outputs));
    await attempt('job summary', () => writeSummary(env.GITHUB_STEP_SUMMARY, own?.summary ?? (0,summary.renderSummary)(report, { links })));
    // Last, because it alone waits for somebody else.
    await attempt('review', async () => {
        const notes = await post(publication, report);
        if (notes.length === 0)
            return;
        const clean = notes.map(note => (0,reporters_escape/* visibleLine */.P8)((0,redact/* redactText */.Rd)(note, secrets)));
        for (const note of clean)
            write(`::notice title=Migration Gate::${(0,reporters_escape/* workflowData */.w$)(note)}\n`);
        await writeSummary(env.GITHUB_STEP_SUMMARY, `\n${clean.map(note => `- ${(0,reporters_escape/* markdownText */.p7)(note)}`).join('\n')}\n`);
    });
}
async function outputs(env, report, paths, own) {
    const { errors, warnings, notes } = (0,arrange/* countIntroduced */.ZF)(report);
    await writeOutputs(env.GITHUB_OUTPUT, {
        verdict: report.verdict,
        errors: String(errors),
        warnings: String(warnings),
        notes: String(notes),
        report: paths.json ?? '',
        // Code scanning closes as fixed what a file does not hold: a run without a verdict hands none over.
        sarif: (0,model_report/* isInconclusive */.Fm)(report.verdict) ? '' : (paths.sarif ?? ''),
        junit: paths.junit ?? '',
        gitlab: paths.gitlab ?? '',
        markdown: paths.markdown ?? '',
        html: paths.html ?? '',
        ...own,
    });
}
async function post({ request, result, write, second }, report) {
    const pull = request?.event.pullRequest;
    if (!request || (!pull && !result.post))
        return [];
    const { event, inputs, server } = request;
    const isReview = inputs.mode === 'check' && event.kind !== 'merge-group';
    // What a built-in example is like is no news to a pull request.
    const wanted = isReview && !inputs['self-test'] && (inputs.review || inputs.comment);
    if (!wanted && !result.post)
        return [];
    const client = await (0,action_client/* actionClient */._)({ inputs, server, second, write });
    if (!client)
        return ['Nothing was posted: there is no token. Leave the `token` input as it is.'];
    if (result.post)
        return result.post(client, report);
    if (!pull)
        return [];
    const post = {
        report,
        pull: { owner: server.owner, repo: server.repo, number: pull.number },
        links: { serverUrl: server.url, repository: `${server.owner}/${server.repo}`, source: result.source },
        review: inputs.review,
        comment: inputs.comment,
        headSha: event.headSha,
        second,
    };
    return (await postReport(client, post)).notes;
}
/** Files through which a step talks to GitHub's runner. https://docs.github.com/actions/reference/workflow-commands */
/** Sets outputs. The delimiter can't be guessed, so no value can end it and set an output of its own. */
async function writeOutputs(file, outputs) {
    if (file === undefined || file === '')
        return;
    const delimiter = `end_${(0,external_node_crypto_.randomUUID)()}`;
    const text = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    await (0,promises_.appendFile)(file, text.join(''));
}
async function writeSummary(file, markdown) {
    if (file === undefined || file === '')
        return;
    await (0,promises_.appendFile)(file, markdown);
}
/** Wraps what may hold a stranger's lines, so that the runner takes none of them for a command. */
function withoutCommands(output) {
    const token = (0,external_node_crypto_.randomUUID)();
    return `::stop-commands::${token}\n${output}${output.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}

;// CONCATENATED MODULE: ./src/action/action.js













/** The action: from what the runner hands over to a published verdict, whatever happens on the way. */
async function runAction({ env, gate, write, second = 1000 }) {
    const started = performance.now();
    let inputs;
    let request;
    let result;
    try {
        inputs = (0,action_inputs/* readActionInputs */.Ui)(env);
        maskSecrets(inputs, write);
        await (0,supervised/* say */.cv)({ kind: 'limit', seconds: inputs.timeout });
        request = await readRequest(env, inputs, { second, write });
        result = await gate(request);
    }
    catch (error) {
        const report = failedReport(error, (performance.now() - started) / 1000);
        result = { report, onUnknown: inputs?.['on-unknown'] ?? 'fail', source: source/* noSource */.T };
    }
    const failOn = inputs?.['fail-on'] ?? 'error';
    result = { ...result, report: (0,fail_on/* judgedBy */.Nq)(result.report, failOn) };
    const code = (0,fail_on/* exitCodeOf */.FO)(result.report.verdict, result, failOn);
    await (0,supervised/* say */.cv)({ kind: 'judged', code });
    await publish({ env, write, second, request, secrets: inputs ? (0,redact/* secretsOf */.Fj)(inputs) : [], result });
    return code;
}
/** Milliseconds that publishing may take where a run had to be ended: what waits for nobody is written first. */
const lastWords = 2500;
/** Publishes what a run that its supervisor had to end could not say. Answers with the exit code. */
async function publishUnknown(env, write, { reason, seconds }) {
    let code = 2;
    const published = runAction({
        env,
        write,
        gate: async ({ inputs }) => {
            const report = (0,run_check/* unknownReport */.DS)(reason, seconds);
            const onUnknown = inputs['on-unknown'] ?? 'fail';
            code = (0,fail_on/* exitCodeOf */.FO)(report.verdict, { onUnknown }, inputs['fail-on']);
            return { report, onUnknown, source: source/* noSource */.T };
        },
    });
    const late = new Promise(resolve => setTimeout(resolve, lastWords).unref());
    await Promise.race([published, late]);
    // GitHub may never answer, and its connection would keep this process.
    setImmediate(() => process.exit(code));
    return code;
}
async function readRequest(env, inputs, tools) {
    const [owner, repo] = required(env, 'GITHUB_REPOSITORY').split('/');
    if (!owner || !repo)
        throw new action_inputs/* InputError */.dz('GITHUB_REPOSITORY must be owner/name.');
    const context = { sha: env.GITHUB_SHA, ref: env.GITHUB_REF };
    const event = readEvent(required(env, 'GITHUB_EVENT_NAME'), await readPayload(required(env, 'GITHUB_EVENT_PATH')), context);
    const engine = (0,trust/* engineFor */.Ec)((0,engine_choice/* engineChoice */._2)(inputs.postgres), event.trust);
    if (!engine.ok)
        throw new action_inputs/* InputError */.dz(whyRefused(engine.refused, event.name));
    const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.');
    const directory = (0,external_node_path_.resolve)(workspace, inputs['working-directory']);
    return {
        event,
        inputs,
        directory,
        owned: [...new Set([workspace, directory])],
        server: {
            url: env.GITHUB_SERVER_URL ?? 'https://github.com',
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            owner,
            repo,
        },
        run: workflowRun(env),
        trust: event.trust,
        ...tools,
    };
}
function whyRefused(engine, event) {
    return engine === 'server'
        ? `Input \`postgres\` names a server, but "${event}" runs with a token that may write on code of somebody who may not: such code only meets the embedded engine. Leave \`postgres\` out, or run the job on pull_request.`
        : `Input \`postgres\` asks for the local engine, which runs migrations in a PostgreSQL of the runner with no sandbox around it, but on "${event}" this code is of somebody who may not push to the repository. Leave \`postgres\` out: trusted code then gets the local engine, and all other code the embedded one.`;
}
function workflowRun({ GITHUB_SERVER_URL: url = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_WORKFLOW_REF: workflow = '', GITHUB_REF: ref, }) {
    return {
        url: id && /^\d+$/.test(id) ? `${url}/${repository}/actions/runs/${id}` : undefined,
        // owner/name/.github/workflows/nightly.yml@refs/heads/main
        workflow: /\/\.github\/workflows\/([^/@]+)@/.exec(workflow)?.[1],
        ref: ref === '' ? undefined : ref,
    };
}
function required(env, name) {
    const value = env[name];
    if (value === undefined || value === '')
        throw new action_inputs/* InputError */.dz(`${name} is not set. Outside of GitHub Actions, use the command line: migration-gate check.`);
    return value;
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new EventError('The event file that GITHUB_EVENT_PATH names can not be read.', { cause: error });
    }
}
/** GitHub masks its own token; a password in a URL is known only to us. */
function maskSecrets(inputs, write) {
    for (const secret of (0,redact/* secretsOf */.Fj)(inputs))
        write(`::add-mask::${secret}\n`);
}
/** A run that broke off is unknown, and says why: the user's mistake in one sentence, ours as what it is. */
function failedReport(error, seconds) {
    const expected = error instanceof expected_error/* ExpectedError */.D;
    const message = error instanceof Error ? error.message : `something that is no Error was thrown: ${String(error)}`;
    return (0,run_check/* unknownReport */.DS)(expected ? message : `Migration Gate itself failed, which is a bug in it: ${message}`, seconds);
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

/***/ 17318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
function success(value) {
    return { ok: true, value };
}
function failure(reason) {
    return { ok: false, reason };
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


/***/ }),

/***/ 7650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19136);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1465);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8368);





/** GitHub shows ten of each type a step, and cuts a message at 4,096 characters. */
const perType = 10;
const messageLimit = 4096;
const titleLimit = 200;
const types = { error: 'error', warning: 'warning', note: 'notice' };
/** Workflow commands that put findings beside their lines; what base already had is not annotated. */
function renderAnnotations(report, { onUnknown = 'fail', onNotChecked = 'fail' } = {}) {
    const annotations = [
        ...unknownAnnotations(report, onUnknown),
        ...notCheckedAnnotations(report, onNotChecked),
        ...findingAnnotations(report),
    ];
    const lines = ['error', 'warning', 'notice'].flatMap(type => withinBudget(annotations.filter(annotation => annotation.type === type)));
    return lines.map(line => `${command(line)}\n`).join('');
}
function unknownAnnotations(report, onUnknown) {
    const type = onUnknown === 'fail' ? 'error' : 'warning';
    return report.unknowns.map(message => ({ type, title: 'Migration Gate is inconclusive', message }));
}
function notCheckedAnnotations(report, onNotChecked) {
    const type = onNotChecked === 'fail' ? 'error' : 'warning';
    return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).map(({ path, why }) => ({
        type,
        title: 'Migration Gate did not check this',
        message: `Nothing of ${path} was run: ${why}.`,
    }));
}
function findingAnnotations(report) {
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(report.findings).introduced.map(({ finding, consequences }) => ({
        type: types[finding.severity],
        title: `Migration Gate: ${finding.rule}`,
        message: [
            finding.message,
            ...finding.related.map(({ path, range, message }) => `${message} ${path}:${range.start.line}`),
            ...(consequences.length > 0
                ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this.`]
                : []),
        ].join('\n'),
        finding,
    }));
}
/** What does not fit is counted in the last one that does. */
function withinBudget(annotations) {
    const shown = annotations.slice(0, perType);
    const left = annotations.length - shown.length;
    const last = shown.at(-1);
    if (!last || left === 0)
        return shown;
    const tail = `\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, `more ${last.type}`)}: the job summary has them all.`;
    return [
        ...shown.slice(0, -1),
        { ...last, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)(last.message, messageLimit - tail.length) + tail },
    ];
}
function command({ type, title, message, finding }) {
    const properties = [];
    // Such a name would have to be written as it is, or GitHub does not find the file: then words name the place.
    const nameable = finding !== undefined && !/##\[|[\n\t]/.test(finding.path) && !(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .hidesSomething */ .OT)(finding.path);
    if (finding && nameable) {
        const { start, end } = finding.range;
        properties.push(['file', finding.path], ['line', String(start.line)]);
        properties.push(['endLine', String(lastLine(finding))]);
        // Columns of a range over several lines make GitHub drop the annotation.
        if (start.line === end.line) {
            properties.push(['col', String(start.column)]);
            if (end.column > start.column)
                properties.push(['endColumn', String(end.column - 1)]);
        }
    }
    properties.push(['title', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(title), titleLimit)]);
    const at = finding && !nameable ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.path), 300)}:${finding.range.start.line}: ` : '';
    const data = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowData */ .w$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .disarmCommands */ .T7)(at + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message)), messageLimit));
    return `::${type} ${properties.map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowProperty */ .nP)(value)}`).join(',')}::${data}`;
}
/** A range that ends before the first character of a line does not hold that line. */
function lastLine({ range: { start, end } }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(end.line, start.line);
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

/***/ 15640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ documentFormats),
/* harmony export */   b2: () => (/* binding */ isDocumentFormat),
/* harmony export */   nB: () => (/* binding */ fileExtensions),
/* harmony export */   renderFormat: () => (/* binding */ renderFormat)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28154);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);


/** Documents for other programs; each knows every verdict, also a run that came to nothing. */
const documentFormats = ['json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'];
/** What a file of each is usually called. */
const fileExtensions = {
    json: 'json',
    sarif: 'sarif',
    junit: 'junit.xml',
    gitlab: 'gitlab.json',
    markdown: 'md',
    html: 'html',
};
function isDocumentFormat(name) {
    return documentFormats.some(format => format === name);
}
/** One whole document. Only the format that is asked for is loaded. */
async function renderFormat(format, report, rules, source = _model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .noSource */ .T) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 50336))).renderJson(report);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(6884), __webpack_require__.e(8293)]).then(__webpack_require__.bind(__webpack_require__, 28293))).renderSarif(report, rules);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(6884), __webpack_require__.e(7716)]).then(__webpack_require__.bind(__webpack_require__, 77716))).renderJunit(report, source);
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(6884), __webpack_require__.e(9437)]).then(__webpack_require__.bind(__webpack_require__, 29437))).renderGitlab(report);
        case 'markdown':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)((await Promise.all(/* import() */[__webpack_require__.e(9321), __webpack_require__.e(4179)]).then(__webpack_require__.bind(__webpack_require__, 57328))).renderSummary(report, { source }));
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(2444), __webpack_require__.e(5004)]).then(__webpack_require__.bind(__webpack_require__, 45004))).renderHtml(report, source);
    }
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


/***/ }),

/***/ 73959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Rd: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);

/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost']);
const shortest = 8;
/**
 * What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. A password
 * shorter than eight characters, or one of the common words, is hidden where it stands as a URL has it (`:password@`) and
 * nowhere else: replacing every "a" or "postgres" would make the report unreadable and the password no better.
 */
function secretsOf(inputs) {
    const { token, postgres, database } = inputs;
    const secrets = [...(token === undefined ? [] : [token]), ...[postgres, database].flatMap(secretsOfUrl)];
    return [...new Set(secrets)].filter(secret => inContext.test(secret) || (secret.length >= shortest && !commonWords.has(secret.toLowerCase())));
}
function secretsOfUrl(url = '') {
    try {
        const { password } = new URL(url);
        const forms = [passwordAsWritten(url), password, decodeURIComponent(password)].filter(form => form !== '');
        return forms.length === 0 ? [] : [url, ...forms.map(form => `:${form}@`), ...forms];
    }
    catch {
        // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
        return [];
    }
}
/** The password of a URL with its escapes; a URL that is parsed has written some of them otherwise. */
function passwordAsWritten(url) {
    const [authority = ''] = url.slice(url.indexOf('://') + 3).split(/[/?#]/, 1);
    const end = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    return colon >= 0 && colon < end ? authority.slice(colon + 1, end) : '';
}
/** A password with what is around it in a URL. */
const inContext = /^:[\s\S]+@$/;
function redactText(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        clean = clean.replaceAll(secret, inContext.test(secret) ? ':***@' : '***');
    // Whatever else looks like a URL with a password in it.
    return (0,_text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .hideUrlPasswords */ .o)(clean);
}
/** The same document with every secret replaced, in whatever string it came along. */
function redact(document, secrets) {
    return replaceIn(document, text => redactText(text, secrets));
}
function replaceIn(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(item => replaceIn(item, replace));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceIn(item, replace)]));
    return value;
}


/***/ }),

/***/ 57328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28154);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76345);
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19321);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8368);





/** GitHub drops a summary of more than 1 MiB altogether. */
const summaryBudget = 1024 * 1024 - 4096;
/** The page that the run shows: as the comment, with room for everything. */
function renderSummary(report, { links, source = _model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .noSource */ .T, now, budget = summaryBudget } = {}) {
    const document = (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDocument */ .y)(report, {
        links: links === undefined ? { ..._links_js__WEBPACK_IMPORTED_MODULE_0__/* .noLinks */ .dH, source } : (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linkContext */ .eQ)(report, links),
        measure: _budget_js__WEBPACK_IMPORTED_MODULE_4__/* .inBytes */ .Hf,
        budget,
        coverage: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(report, now),
        rest: 'The JSON report has them all.',
    });
    return `${document}\n`;
}


/***/ }),

/***/ 98069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Paths of a tree: they begin at its top, whose own path is ''. */
/** `a/b` of `a/b/c`. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** `c` of `a/b/c`. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path in a directory. */
function within(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** A directory and those above it, the nearest first, the top of the tree last. */
function upwards(directory) {
    return directory === '' ? [''] : [directory, ...upwards(parentOf(directory))];
}
/** Is a file or directory in a directory, or the directory itself? */
function isIn(directory, path) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/** `a/./b/../c` is `a/c`; undefined beyond the top of the tree. */
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 5631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hideUrlPasswords)
/* harmony export */ });
/**
 * Hides the password of every URL in a text: `postgres://user:secret@host` becomes `postgres://user:***@host`. The
 * template that messages show users is no secret.
 */
function hideUrlPasswords(text) {
    let result = '';
    let at = 0;
    for (let scheme = text.indexOf('://'); scheme >= 0; scheme = text.indexOf('://', scheme + 3)) {
        if (!/[a-z0-9+.-]/i.test(text.charAt(scheme - 1)))
            continue;
        const user = scheme + 3;
        const colon = endOf(user, text, ':/@');
        if (text[colon] !== ':')
            continue;
        const end = endOf(colon + 1, text, '/@');
        if (text[end] !== '@' || end === colon + 1 || text.slice(user, end) === urlTemplate)
            continue;
        result += `${text.slice(at, colon + 1)}***`;
        at = end;
    }
    return result + text.slice(at);
}
/** What a message shows for the user and the password of a URL. */
const urlTemplate = 'USER:PASSWORD';
/** The first offset from `from` on that is white space or one of the characters. */
function endOf(from, text, characters) {
    let at = from;
    while (at < text.length && !characters.includes(text.charAt(at)) && !/\s/.test(text.charAt(at)))
        at++;
    return at;
}


/***/ })

};
