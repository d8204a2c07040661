export const id = 8657;
export const ids = [8657,4454];
export const modules = {

/***/ 6596:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failedReport: () => (/* binding */ failedReport),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(392);
;// CONCATENATED MODULE: ./src/github/event-payloads.js

/** What of GitHub's payloads is used; all else passes by unread. https://docs.github.com/webhooks */
const sha = schemas.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a commit id');
const branch = schemas.string().min(1);
/** Absent where the fork was deleted. */
const repository = schemas.object({ full_name: schemas.string() }).nullable();
const pullRequest = schemas.object({
    number: schemas.int().positive(),
    draft: schemas.boolean().optional(),
    head: schemas.object({ sha, ref: branch, repo: repository }),
    base: schemas.object({ sha, ref: branch, repo: schemas.object({ full_name: schemas.string() }) }),
});
const pullRequestPayload = schemas.object({ pull_request: pullRequest });
const mergeGroupPayload = schemas.object({
    merge_group: schemas.object({ base_sha: sha, head_sha: sha, base_ref: branch, head_ref: branch }),
});
const ownRepository = schemas.object({ default_branch: branch.optional() }).optional();
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

;// CONCATENATED MODULE: ./src/github/event.js

/** The event can't be used, and the message says what can. */
class EventError extends Error {
    name = 'EventError';
}
const readers = {
    pull_request: (payload, _context, name) => fromPullRequest(payload, name, true),
    pull_request_target: (payload, _context, name) => fromPullRequest(payload, name, false),
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
function fromPullRequest(payload, name, trusted) {
    const { pull_request: pull } = checked(pullRequestPayload, payload, name);
    return {
        kind: 'pull-request',
        name,
        baseRef: `refs/heads/${pull.base.ref}`,
        headSha: pull.head.sha,
        headRef: `refs/pull/${pull.number}/head`,
        pullRequest: {
            number: pull.number,
            fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
            draft: pull.draft ?? false,
        },
        trusted,
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
        ...(number === undefined ? {} : { pullRequest: { number: Number(number), fork: false, draft: false } }),
        trusted: true,
    };
}
function fromPush(payload, _context, name) {
    const push = checked(pushPayload, payload, name);
    if (push.deleted === true || isZero(push.after))
        throw new EventError(`The push deleted ${push.ref}: there is nothing to check. Leave deletions out of the workflow.`);
    const common = { kind: 'push', name, headSha: push.after, headRef: push.ref, trusted: true };
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
        trusted: true,
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
                },
            }
            : {}),
        trusted: false,
    };
}
function defaultBranchRef(repository) {
    return repository?.default_branch === undefined ? undefined : `refs/heads/${repository.default_branch}`;
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

// EXTERNAL MODULE: ./src/inputs/action-inputs.js
var action_inputs = __webpack_require__(219);
// EXTERNAL MODULE: ./src/inputs/fail-on.js
var fail_on = __webpack_require__(6133);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/github/runner-files.js


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

// EXTERNAL MODULE: ./src/reporters/annotations.js
var annotations = __webpack_require__(7650);
// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(7532);
// EXTERNAL MODULE: ./src/reporters/colour.js
var reporters_colour = __webpack_require__(4454);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/formats.js
var formats = __webpack_require__(5640);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/github/identity.js
/** The account of every workflow's own token. */
const actionsBot = 'github-actions[bot]';
/**
 * Who the token writes as. REST has no answer for the token of an app; GraphQL has one for every kind. Where it does
 * not answer, it is probably the workflow's own token.
 */
async function viewer(client) {
    try {
        const { viewer } = await client.graphql('query { viewer { login } }', {
            request: { retries: 1 },
        });
        return { login: viewer.login, isKnown: true };
    }
    catch {
        return { login: actionsBot, isKnown: false };
    }
}
/** Is it ours? A marker can be copied by anybody, so the author must fit as well. */
function writtenBy(login) {
    return ({ author }) => author === login;
}

;// CONCATENATED MODULE: ./src/github/once.js
/** Server errors and cut connections say nothing about whether the server did what it was asked. */
const attempts = 3;
/** Creates something exactly once though answers get lost: before trying again it looks whether it is there. */
async function createOnce({ create, find, pause }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (!answerIsLost(error))
                throw error;
            await pause(attempt);
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === attempts)
                throw error;
        }
    }
}
function answerIsLost(error) {
    const status = statusOf(error);
    return status === undefined ? error instanceof Error && error.name === 'HttpError' : status >= 500;
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : undefined;
}

;// CONCATENATED MODULE: ./src/github/hunks.js
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

;// CONCATENATED MODULE: ./src/github/pull-request.js

/** The most that GitHub lets one ask for at once. */
const pageSize = 100;
function address({ owner, repo, number }) {
    return { owner, repo, pull_number: number, per_page: pageSize };
}
/** The diff as GitHub sees it: where it leaves out a patch (binary, too large), no line can carry a comment. */
async function pullDiff(client, pull) {
    const files = await client.paginate(client.rest.pulls.listFiles, address(pull));
    return new Map(files.map(file => [file.filename, parseHunks(file.patch)]));
}
/** The commit that the pull request ends in now; a review that names another one lands on outdated lines. */
async function currentHead(client, { owner, repo, number }) {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return data.head.sha;
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

;// CONCATENATED MODULE: ./src/github/refusal.js

/** Why GitHub did not take what was to be posted, in one sentence that says what to change. */
function refusal(what, error) {
    const message = error instanceof Error ? error.message : String(error);
    const said = message.split('\n', 1)[0]?.slice(0, 300) ?? '';
    const status = statusOf(error);
    if (status === 429 || /rate limit/i.test(said))
        return `The ${what} was not posted: GitHub's rate limit is reached. Run the job again later.`;
    switch (status) {
        case 401:
            return `The ${what} was not posted: GitHub does not accept the token. Check the \`token\` input.`;
        case 403:
        case 404:
            return `The ${what} was not posted: the token may not write to pull requests. Add \`permissions: pull-requests: write\` to the job (pull requests from forks have read-only tokens whatever it says).`;
        default:
            return `The ${what} was not posted: GitHub answered ${status === undefined ? 'nothing' : status}${said === '' ? '' : ` (${said})`}.`;
    }
}
/** What the token may not do once it may not do at all. */
function isAboutTheToken(error) {
    return [401, 403, 404, 429].includes(statusOf(error) ?? 0);
}

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

// EXTERNAL MODULE: ./src/reporters/budget.js
var reporters_budget = __webpack_require__(4087);
// EXTERNAL MODULE: ./src/reporters/links.js
var reporters_links = __webpack_require__(6345);
// EXTERNAL MODULE: ./src/reporters/markdown-document.js
var markdown_document = __webpack_require__(9321);
;// CONCATENATED MODULE: ./src/reporters/markers.js

/**
 * Hidden comments that say what of ours a text is. A marker alone proves nothing, anybody can write one: the author
 * decides as well (see github/identity.ts).
 */
/** Only at the very end: what stands before is a stranger's text, which may quote any marker. */
const summaryMarker = /<!-- migration-gate:summary ([0-9a-f]{16}) -->\s*$/;
const lastMarkers = /(?:<!-- migration-gate:finding [0-9a-f]+(?: \w+)? -->\s*)+$/;
const findingMarker = /<!-- migration-gate:finding ([0-9a-f]{8,64})(?: ([0-9a-f]{16}|gone))? -->/g;
function summaryMark(content) {
    return `<!-- migration-gate:summary ${digest(content)} -->`;
}
/** The digest of what a summary comment says; undefined where it is none. */
function summaryDigest(body) {
    return summaryMarker.exec(body)?.[1];
}
/** With what a comment says, or that it was said to be gone; without, where only its being there counts. */
function findingMark(fingerprint, state) {
    return `<!-- migration-gate:finding ${fingerprint}${state === undefined ? '' : ` ${state}`} -->`;
}
/** Commits differ at every push, and are no news. */
function contentDigest(body) {
    return digest(body.replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, 'commit'));
}
/** What the mark of a comment at a line says. */
function findingMarked(body) {
    const last = markers(body).at(-1);
    return last?.[1] === undefined ? undefined : { fingerprint: last[1], state: last[2] };
}
function findingsMarked(body) {
    return markers(body).map(match => match[1] ?? '');
}
function markers(body) {
    return [...(lastMarkers.exec(body)?.[0] ?? '').matchAll(findingMarker)];
}
function digest(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
;// CONCATENATED MODULE: ./src/reporters/comment.js







/** GitHub takes 65,536 characters; what it adds when it quotes or mails must fit as well. */
const commentBudget = 60_000;
/** The one comment of a pull request: written when there is something to say, and kept true from then on. */
function planComment(report, existing, options) {
    if (existing === undefined)
        return saysSomething(report) ? { kind: 'create', body: renderComment(report, options) } : { kind: 'none' };
    const body = renderComment(report, options);
    return summaryDigest(existing.body) === summaryDigest(body)
        ? { kind: 'unchanged', id: existing.id }
        : { kind: 'update', id: existing.id, body };
}
/** A clean pull request gets no comment. */
function saysSomething(report) {
    return report.verdict !== 'pass' || (0,arrange/* arrange */.NL)(report.findings).introduced.length > 0;
}
function renderComment(report, options) {
    const { base, head } = report.coverage;
    // Seconds and ages differ at every run: they are no news, so they are no part of what the digest covers.
    const said = comment_document(report, options, `${base.commit} ${head.commit}`);
    return `${comment_document(report, options, (0,wording/* coverageSentence */.Qc)(report, options.now))}\n\n${summaryMark(said)}\n`;
}
function comment_document(report, { links }, coverage) {
    if (!saysSomething(report))
        return `${(0,markdown_document/* documentVerdict */.l)(report)}\n\nAll clear: what was reported here before is gone.\n\n${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clip */.$Q)(coverage, 1000))}`;
    return (0,markdown_document/* renderDocument */.y)(report, {
        links: (0,reporters_links/* linkContext */.eQ)(report, links),
        measure: reporters_budget/* inCharacters */.E6,
        budget: commentBudget - 200,
        coverage,
        rest: 'The job summary has them all.',
    });
}

// EXTERNAL MODULE: ./src/reporters/fix-parts.js
var fix_parts = __webpack_require__(1392);
// EXTERNAL MODULE: ./src/reporters/markdown-finding.js
var markdown_finding = __webpack_require__(743);
// EXTERNAL MODULE: ./src/reporters/markdown-parts.js + 1 modules
var markdown_parts = __webpack_require__(424);
// EXTERNAL MODULE: ./src/findings/shell-quote.js
var shell_quote = __webpack_require__(947);
// EXTERNAL MODULE: ./src/reporters/edited-lines.js
var edited_lines = __webpack_require__(7853);
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
    return (inOneHunk(hunks, first, last) &&
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

;// CONCATENATED MODULE: ./src/reporters/inline-comment.js







/** What is said at the line: the finding, the one click that mends it, and folded what else there is to know. */
function inlineBody(group, suggestion, links) {
    const { finding, consequences } = group;
    const title = `${markdown_parts/* severitySign */.ZF[finding.severity]} **${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clip */.$Q)(finding.rule, 80))}** (${finding.severity})`;
    const body = (0,markdown_parts/* joinParts */.nn)([
        title,
        (0,markdown_parts/* messagePart */.BS)(finding.message),
        (0,markdown_finding/* relatedPart */.jD)(group, links),
        ...(suggestion ? [suggestionPart(suggestion, links)] : []),
        ...finding.fixes
            .filter(fix => fix !== suggestion?.fix)
            .map((fix, index) => (0,markdown_parts/* foldedPart */.E_)(`Fix: ${(0,markdown_parts/* foldedFixTitle */._A)(fix)}`, (0,markdown_parts/* fixPart */.D$)(fix, links.source), !suggestion && index === 0)),
        (0,markdown_parts/* foldedTable */.vd)(finding.table),
        finding.graph === undefined ? '' : (0,markdown_parts/* foldedPart */.E_)('The picture', (0,markdown_parts/* graphPart */.IA)(finding)),
        (0,markdown_finding/* consequencesPart */.QS)(consequences, links),
    ]);
    if (body.length + 200 < commentBudget)
        return marked(body, finding.fingerprint);
    const short = (0,markdown_parts/* joinParts */.nn)([
        title,
        suggestion ? suggestionPart(suggestion, links) : '',
        (0,markdown_finding/* shortFinding */.O$)(group, links),
    ]);
    return marked(short, finding.fingerprint);
}
function marked(body, fingerprint) {
    return `${body}\n\n${findingMark(fingerprint, contentDigest(body))}`;
}
/** Stands in a comment whose finding is gone, where the token may not resolve its thread. */
function goneBody(fingerprint) {
    return `✅ Migration Gate no longer finds this: it is resolved.\n\n${findingMark(fingerprint, 'gone')}`;
}
/** A rename can't be a suggestion: what else belongs to the fix is said right below the button. */
function suggestionPart(suggestion, links) {
    const { fix } = suggestion;
    const { creates, commands } = (0,fix_parts/* fixParts */.s)(fix, links.source);
    const rest = (0,markdown_parts/* joinParts */.nn)([
        ...creates.map(({ path }) => `Create ${(0,reporters_escape/* markdownCode */.D9)((0,reporters_escape/* clip */.$Q)(path, 160))} as the summary comment shows.`),
        (0,markdown_parts/* commandsPart */.oY)(commands),
    ]);
    return (0,markdown_parts/* joinParts */.nn)([
        `**Fix: ${(0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clip */.$Q)(fix.title, 300))}**`,
        (0,reporters_escape/* markdownLine */.iB)((0,reporters_escape/* clipEnd */.Oq)(fix.applies, 1000)),
        suggestionFence(suggestion),
        rest === '' ? '' : `It belongs together with this:\n\n${rest}`,
    ]);
}

;// CONCATENATED MODULE: ./src/reporters/keep-threads.js


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
        .filter(({ group }) => isNew(group))
        .slice(0, Math.max(room, 0));
    if (anchored.length === 0)
        return undefined;
    return {
        body: `Migration Gate has ${(0,wording/* plural */.LS)(anchored.length, 'remark')} on these lines.`,
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
    const isThere = (from, to) => inOneHunk(hunks, from, to) && (lines === undefined || sameLines(lines, hunks, from, to));
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
    const marks = anchored.map(({ group }) => findingMark(group.finding.fingerprint)).join('\n');
    const intro = 'Migration Gate could not place its comments on the lines, so here is where to look:';
    const budget = commentBudget - marks.length - intro.length - 200;
    const { taken, left } = (0,reporters_budget/* takeWithin */.Dh)(anchored, [({ group }) => (0,markdown_finding/* shortFinding */.O$)(group, links)], budget, reporters_budget/* inCharacters */.E6);
    const more = left > 0 ? [`- and ${left} more: see the summary comment`] : [];
    return `${intro}\n\n${[...taken, ...more].join('\n')}\n\n${marks}\n`;
}

;// CONCATENATED MODULE: ./src/reporters/plan-threads.js




/** Our own first comments of threads in which nobody else has said anything: only those are ours to change. */
function untouchedRemarks(comments, isOurs) {
    const answered = new Set(comments.filter(comment => !isOurs(comment)).flatMap(({ answers }) => answers ?? []));
    return comments.filter(comment => isOurs(comment) &&
        comment.answers === undefined &&
        !answered.has(comment.id) &&
        findingMarked(comment.body) !== undefined);
}
/**
 * Keeps comments at lines true: edited where they say something else today, closed where their finding is gone, opened
 * again where it came back. What a person resolved stays resolved.
 */
function planThreads(report, remarks, threads, options) {
    const groups = new Map((0,arrange/* arrange */.NL)(report.findings).introduced.map(group => [group.finding.fingerprint, group]));
    const still = new Set(report.findings.filter(({ introduced }) => introduced).map(({ fingerprint }) => fingerprint));
    const places = placesOf(report, options);
    const context = (0,reporters_links/* linkContext */.eQ)(report, options.links);
    return remarks.flatMap((comment) => {
        const mark = findingMarked(comment.body);
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
        // A finding that follows from another one by now is told there; its own comment stays as it is.
        if (!group)
            return steps;
        const body = bodyAtLines(group, comment.lines, places, context);
        if (findingMarked(body)?.state !== state)
            steps.push({ kind: 'edit', comment, body, folded: state === 'gone' });
        return steps;
    });
}

;// CONCATENATED MODULE: ./src/reporters/post-review.js


/**
 * Posts a review, all of it or, where GitHub does not take a line, its text alone: one bad line loses a whole review,
 * and the answer names no culprit.
 */
async function postReview(client, { owner, repo, number }, headSha, plan, { findPosted, pause }) {
    const fingerprints = findingsMarked(plan.bodyWithoutComments);
    const post = (content) => createOnce({
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
        if (statusOf(error) !== 422)
            throw error;
        await post({ body: plan.bodyWithoutComments });
        return 'posted without lines';
    }
}

;// CONCATENATED MODULE: ./src/reporters/post.js












/**
 * Says in the pull request what the report says. Never throws: what can't be posted is told, and the verdict stands
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
    const posting = await startPosting(client, request).catch((error) => refusal('report', error));
    if (typeof posting === 'string')
        return { ...outcome, notes: [posting] };
    if (request.review) {
        try {
            const threads = await keepRemarks(posting);
            if (threads)
                outcome.threads = threads;
            outcome.review = await reviewLines(posting);
        }
        catch (error) {
            outcome.notes.push(refusal('review', error));
            // Without permission for one there is none for the other: one sentence is enough.
            if (isAboutTheToken(error))
                return outcome;
        }
    }
    if (request.comment) {
        try {
            outcome.comment = await keepComment(posting);
        }
        catch (error) {
            outcome.notes.push(refusal('comment', error));
        }
    }
    return outcome;
}
/** A sentence instead, where the pull request has moved on: the run of its new commits says what is true of them. */
async function startPosting(client, request) {
    const { report, pull, headSha, links, now, second = 1000 } = request;
    const head = await currentHead(client, pull);
    if (headSha !== undefined && headSha !== head)
        return `Nothing was posted: pull request #${pull.number} has newer commits than the one that was checked.`;
    const { login, isKnown } = await viewer(client);
    const isOurs = writtenBy(login);
    if (!isKnown && (await marksOfOthers(client, pull, isOurs)))
        return 'Nothing was posted: GitHub did not say who the token writes as, and comments of another account have the marks of Migration Gate. They may be its own. Run the job again later.';
    return {
        client,
        report,
        pull,
        links: { ...links, headSha: head },
        login,
        isOurs,
        pause: attempt => (0,external_node_timers_promises_.setTimeout)(attempt * second),
        now,
    };
}
/** Without knowing who we are, they could be ours, and everything would be said twice. */
async function marksOfOthers(client, pull, isOurs) {
    const posted = [...(await issueComments(client, pull)), ...(await reviewComments(client, pull))];
    return posted.some(one => !isOurs(one) && (summaryDigest(one.body) !== undefined || findingsMarked(one.body).length > 0));
}
/** What stands at lines already is kept true first: a finding that is gone must not look open beside a new one. */
async function keepRemarks({ client, report, pull, links, login, isOurs, }) {
    const remarks = untouchedRemarks(await reviewComments(client, pull), isOurs);
    if (remarks.length === 0)
        return undefined;
    // Without them nothing is known to be resolved: then comments say themselves what became of them.
    const threads = await reviewThreads(client, pull).catch(() => []);
    const steps = planThreads(report, remarks, threads, { diff: await pullDiff(client, pull), links, login });
    return steps.length === 0 ? undefined : keepThreads(client, pull, steps);
}
async function reviewLines({ client, report, pull, links, isOurs, pause, }) {
    // Nothing to say inline: then nothing has to be looked up either.
    if (report.findings.every(finding => !finding.introduced))
        return 'nothing new';
    const findPosted = async () => {
        const bodies = [...(await reviewComments(client, pull)), ...(await reviews(client, pull))];
        return new Set(bodies.filter(isOurs).flatMap(({ body }) => findingsMarked(body)));
    };
    const plan = planReview(report, { diff: await pullDiff(client, pull), links, posted: await findPosted() });
    return plan ? postReview(client, pull, links.headSha, plan, { findPosted, pause }) : 'nothing new';
}
async function keepComment({ client, report, pull, links, isOurs, pause, now, }) {
    const findOurs = async () => (await issueComments(client, pull)).find(posted => isOurs(posted) && summaryDigest(posted.body) !== undefined);
    const plan = planComment(report, await findOurs(), { links, ...(now ? { now } : {}) });
    const { owner, repo, number } = pull;
    switch (plan.kind) {
        case 'none':
        case 'unchanged':
            break;
        case 'create':
            await createOnce({
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

// EXTERNAL MODULE: ./src/reporters/redact.js
var redact = __webpack_require__(3959);
// EXTERNAL MODULE: ./src/reporters/summary.js
var summary = __webpack_require__(7328);
// EXTERNAL MODULE: ./src/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(1832);
;// CONCATENATED MODULE: ./src/reporters/publish.js














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
    await attempt('annotations', () => write((0,annotations/* renderAnnotations */.H)(report, { onUnknown: result.onUnknown })));
    const paths = {};
    const stem = (0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), `migration-gate-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    for (const format of ['json', ...(request?.inputs['report-formats'] ?? [])]) {
        await attempt(`${format === 'json' ? 'JSON' : format} report`, async () => {
            const file = `${stem}.${formats/* fileExtensions */.nB[format]}`;
            const rules = format === 'sarif' ? (await __webpack_require__.e(/* import() */ 1470).then(__webpack_require__.bind(__webpack_require__, 1470))).ruleMetas : [];
            await (0,promises_.writeFile)(file, await (0,formats.renderFormat)(format, report, rules));
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
        sarif: paths.sarif ?? '',
        junit: paths.junit ?? '',
        gitlab: paths.gitlab ?? '',
        markdown: paths.markdown ?? '',
        ...own,
    });
}
async function post({ request, result, write, second }, report) {
    const pull = request?.event.pullRequest;
    if (!request || !pull || request.inputs.mode !== 'check')
        return [];
    const { event, inputs, server } = request;
    // What a built-in example is like is no news to a pull request.
    if (inputs['self-test'] || (!inputs.review && !inputs.comment))
        return [];
    if (inputs.token === undefined)
        return ['Nothing was posted: there is no token. Leave the `token` input as it is.'];
    const { createClient } = await __webpack_require__.e(/* import() */ 8878).then(__webpack_require__.bind(__webpack_require__, 8878));
    const client = await createClient({
        token: inputs.token,
        apiUrl: server.apiUrl,
        pace: second,
        second,
        warn: message => write(`::debug::${(0,reporters_escape/* workflowData */.w$)(message)}\n`),
    });
    const post = {
        report,
        pull: { owner: server.owner, repo: server.repo, number: pull.number },
        links: { serverUrl: server.url, repository: `${server.owner}/${server.repo}`, source: result.source },
        review: inputs.review,
        comment: inputs.comment,
        second,
    };
    // The queue checks a merge of its own, which is no commit of the pull request.
    const outcome = await postReport(client, event.kind === 'merge-group' ? post : { ...post, headSha: event.headSha });
    return outcome.notes;
}

// EXTERNAL MODULE: ./src/reporters/source.js
var source = __webpack_require__(7847);
// EXTERNAL MODULE: ./src/run.js
var run = __webpack_require__(1372);
;// CONCATENATED MODULE: ./src/action.js









/** The action: from what the runner hands over to a published verdict, whatever happens on the way. */
async function runAction({ env, gate, write, second = 1000 }) {
    const started = performance.now();
    let inputs;
    let request;
    let result;
    try {
        inputs = (0,action_inputs/* readActionInputs */.Ui)(env);
        maskSecrets(inputs, write);
        request = await readRequest(env, inputs, { second, write });
        result = await gate(request);
    }
    catch (error) {
        const report = failedReport(error, (performance.now() - started) / 1000);
        result = { report, onUnknown: inputs?.['on-unknown'] ?? 'fail', source: source/* noSource */.T };
    }
    const failOn = inputs?.['fail-on'] ?? 'error';
    result = { ...result, report: (0,fail_on/* judgedBy */.Nq)(result.report, failOn) };
    await publish({ env, write, second, request, secrets: inputs ? (0,redact/* secretsOf */.Fj)(inputs) : [], result });
    return (0,fail_on/* exitCodeOf */.FO)(result.report.verdict, result.onUnknown, failOn);
}
async function readRequest(env, inputs, tools) {
    const [owner, repo] = required(env, 'GITHUB_REPOSITORY').split('/');
    if (!owner || !repo)
        throw new action_inputs/* InputError */.dz('GITHUB_REPOSITORY must be owner/name.');
    const context = { sha: env.GITHUB_SHA, ref: env.GITHUB_REF };
    const event = readEvent(required(env, 'GITHUB_EVENT_NAME'), await readPayload(required(env, 'GITHUB_EVENT_PATH')), context);
    if (!event.trusted && inputs.postgres !== 'embedded')
        throw new action_inputs/* InputError */.dz(`Input \`postgres\` names a server, but "${event.name}" runs with a token that may write on code of somebody who may not: such code only meets the embedded engine. Leave \`postgres\` out, or run the job on pull_request.`);
    return {
        event,
        inputs,
        directory: (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.', inputs['working-directory']),
        server: {
            url: env.GITHUB_SERVER_URL ?? 'https://github.com',
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            owner,
            repo,
        },
        trusted: event.trusted,
        ...tools,
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
    const expected = error instanceof action_inputs/* InputError */.dz || error instanceof EventError;
    const message = error instanceof Error ? error.message : `something that is no Error was thrown: ${String(error)}`;
    return (0,run/* unknownReport */.D)(expected ? message : `Migration Gate itself failed, which is a bug in it: ${message}`, seconds);
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
const exitCodes = { pass: 0, fail: 1, unknown: 2 };
function verdictOf(findings, unknowns) {
    if (findings.some(failsTheChange))
        return 'fail';
    return unknowns.length > 0 ? 'unknown' : 'pass';
}
function failsTheChange(finding) {
    return finding.introduced && finding.severity === 'error';
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   im: () => (/* binding */ renameCommand),
/* harmony export */   q4: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * What a screen would act on or hide instead of showing: control characters, the marks that reorder text, characters
 * without a width, tags, and halves of surrogate pairs.
 */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u180b-\u180f]/gu;
/** Is there anything in it that cannot be seen as it is (lines and tabs can)? */
function hidesSomething(text) {
    return text.search(invisible) >= 0;
}
/**
 * One word for a shell. What can't be seen is written as `$'\x1b'` (POSIX 2024; bash, zsh, ksh and dash of today), so
 * that what is pasted is what was read.
 */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    if (!hidesSomething(word) && !/[\n\t]|##\[/.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    let quoted = '';
    for (const byte of Buffer.from(word)) {
        // Neither quotes and backslashes, nor a bracket, which may make a command for the runner (`##[`).
        const plain = byte >= 0x20 && byte < 0x7f && ![0x27, 0x5b, 0x5c].includes(byte);
        // Three octal digits: unlike \x, they can't swallow the digit behind them.
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `$'${quoted}'`;
}
/** `--` because a name may begin with a dash. */
function renameCommand(from, to) {
    return `git mv -- ${shellQuote(from)} ${shellQuote(to)}`;
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ readActionInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony exports actionInputShape, inputNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(392);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6133);


/** An input that can't be used. The message names it, its value and what is allowed. */
class InputError extends Error {
    name = 'InputError';
}
function described(schema, meta) {
    return schema.meta(meta);
}
const secondsAllowed = 'a whole number of seconds from 1 to 86400';
/** A day is more than any runner gives. */
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^\d{1,5}$/, secondsAllowed)
    .transform(Number)
    .refine(value => value >= 1 && value <= 86_400, secondsAllowed);
const flag = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['true', 'false'], 'true or false').transform(value => value === 'true');
/** Not set: then the configuration of the repository decides, and where it is silent, the gate. */
const unset = zod__WEBPACK_IMPORTED_MODULE_1__.literal('').transform(() => undefined);
const text = zod__WEBPACK_IMPORTED_MODULE_1__.string().transform(value => (value === '' ? undefined : value));
function oneOf(values) {
    const allowed = `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__["enum"](values), unset], allowed);
}
const fileFormats = ['sarif', 'junit', 'gitlab', 'markdown'];
/** "none" says what leaving it empty can't: that there shall be no file. */
const formatList = zod__WEBPACK_IMPORTED_MODULE_1__.string().transform((value, context) => {
    const names = value.split(/[\s,]+/).filter(name => name !== '' && name !== 'none');
    const known = fileFormats.filter(format => names.includes(format));
    if (names.some(name => !known.some(format => format === name)))
        context.addIssue({ code: 'custom', message: 'none, or names out of sarif, junit, gitlab, markdown' });
    return known;
});
/** What one run of the action does; each is a function in action-modes.ts. */
const modes = ['check', 'sweep'];
/** Every input of the action: action.yml says the same, and a test compares them. */
const actionInputShape = {
    mode: described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](modes, 'check or sweep'), {
        description: 'What to do: check one change (check), or check every open pull request again now that base has moved (sweep).',
        default: 'check',
    }),
    base: described(text, {
        description: 'Branch, tag or commit to compare with, or none: all that the checkout has is judged, as a nightly run does. Not set: the tip of the branch that the pull request is for, as it is now.',
        default: '',
    }),
    replay: described(oneOf(['auto', 'off', 'fresh', 'upgrade', 'both']), {
        description: 'Run the migrations on a scratch PostgreSQL: on an empty database (fresh), on what base has (upgrade), both, wherever it is possible (auto), or not at all (off). Not set: as the configuration says, else auto.',
        default: '',
    }),
    postgres: described(zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .refine(value => value === 'embedded' || /^postgres(ql)?:\/\/\S+$/.test(value), 'embedded, or a URL such as postgres://user:password@localhost:5432/postgres'), {
        description: 'The PostgreSQL to replay on: embedded, or the URL of a server that may be used for scratch databases.',
        default: 'embedded',
        secret: true,
    }),
    timeout: described(seconds, { description: 'Seconds for the whole run.', default: '600' }),
    'statement-timeout': described(seconds, { description: 'Seconds for one statement.', default: '60' }),
    'on-unknown': described(oneOf(['fail', 'warn']), {
        description: 'What to do where the gate could not tell: fail the job, or only warn while you adopt it. Not set: as the configuration says, else fail.',
        default: '',
    }),
    'fail-on': described(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnValues */ .IK, 'error, warning or never'), {
        description: 'From which severity on a finding of the change fails it: error, or warning; never: the verdict is told, and the job is green all the same.',
        default: 'error',
    }),
    'allow-empty': described(zod__WEBPACK_IMPORTED_MODULE_1__.union([flag, unset], 'true or false'), {
        description: 'Pass where no migrations are found anywhere, instead of saying that the gate could not tell. Not set: as the configuration says, else false.',
        default: '',
    }),
    config: described(text, {
        description: 'Path of the configuration, from the top of the repository. Not set: .migration-gate.yml, where there is one.',
        default: '',
    }),
    'working-directory': described(zod__WEBPACK_IMPORTED_MODULE_1__.string(), {
        description: 'Where the repository is checked out, from the workspace.',
        default: '.',
    }),
    review: described(flag, {
        description: 'Comment on the lines of the pull request, with suggestions to commit.',
        default: 'true',
    }),
    comment: described(flag, {
        description: 'Keep one comment with the whole report in the pull request.',
        default: 'true',
    }),
    'report-formats': described(formatList, {
        description: 'Reports to write as files beside the JSON one, separated by commas: sarif, junit, gitlab, markdown. The outputs of these names hold their paths.',
        default: 'sarif',
    }),
    'self-test': described(flag, {
        description: 'Check a built-in colliding example instead of the repository, with the same inputs, and fail the step where the gate would let it pass: proof that this check can go red.',
        default: 'false',
    }),
    token: described(text, {
        description: 'Token to fetch base and to write to the pull request. Needs contents: read and pull-requests: write.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in.
        default: '${{ github.token }}',
        secret: true,
    }),
};
/** Reads the inputs as the runner hands them over. Throws an `InputError` that names all that is wrong. */
function readActionInputs(env) {
    const raw = {};
    for (const name of inputNames()) {
        // The runner puts names in capitals and spaces as underscores; hyphens stay.
        const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        raw[name] = value === '' ? defaultOf(name) : value;
    }
    const result = zod__WEBPACK_IMPORTED_MODULE_1__.object(actionInputShape).safeParse(raw);
    if (result.success)
        return result.data;
    throw new InputError(result.error.issues.map(issue => problem(String(issue.path[0]), issue.message, raw)).join('\n'));
}
function problem(name, allowed, raw) {
    const known = inputNames().find(input => input === name);
    const secret = known !== undefined && actionInputShape[known].meta()?.secret === true;
    const value = secret ? 'a value that is not shown here' : JSON.stringify((raw[name] ?? '').slice(0, 200));
    return `Input \`${name}\` is ${value}; it must be ${allowed}.`;
}
function inputNames() {
    return Object.keys(actionInputShape).filter(isInputName);
}
function isInputName(name) {
    return Object.hasOwn(actionInputShape, name);
}
/** What an input is when the workflow does not set it; a default that the runner must fill in is none here. */
function defaultOf(name) {
    const value = actionInputShape[name].meta()?.default;
    return typeof value === 'string' && !value.startsWith('$') ? value : '';
}


/***/ }),

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   Nq: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);

/** From which severity on a finding of the change fails it; `never`: the verdict is told, and fails no job. */
const failOnValues = ['error', 'warning', 'never'];
/** The report with the verdict that the wish makes of it: a warning may be as bad as an error. */
function judgedBy(report, failOn) {
    if (failOn !== 'warning' || report.verdict === 'fail')
        return report;
    const fails = report.findings.some(({ introduced, severity }) => introduced && severity === 'warning');
    return fails ? { ...report, verdict: 'fail' } : report;
}
/**
 * How the process ends: 0, 1 for fail, 2 for unknown. `never` is about findings only: a gate that could not tell has
 * found nothing, so what becomes of that is `on-unknown`'s to say.
 */
function exitCodeOf(verdict, onUnknown, failOn) {
    const excused = (verdict === 'fail' && failOn === 'never') || (verdict === 'unknown' && onUnknown === 'warn');
    return excused ? 0 : _findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[verdict];
}


/***/ }),

/***/ 7650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(947);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1465);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);




/** GitHub shows ten of each type a step, and cuts a message at 4,096 characters. */
const perType = 10;
const messageLimit = 4096;
const titleLimit = 200;
const types = { error: 'error', warning: 'warning', note: 'notice' };
/** Workflow commands that put findings beside their lines; what base already had is not annotated. */
function renderAnnotations(report, { onUnknown = 'fail' } = {}) {
    const annotations = [...unknownAnnotations(report, onUnknown), ...findingAnnotations(report)];
    const lines = ['error', 'warning', 'notice'].flatMap(type => withinBudget(annotations.filter(annotation => annotation.type === type)));
    return lines.map(line => `${command(line)}\n`).join('');
}
function unknownAnnotations(report, onUnknown) {
    const type = onUnknown === 'fail' ? 'error' : 'warning';
    return report.unknowns.map(message => ({ type, title: 'Migration Gate could not tell', message }));
}
function findingAnnotations(report) {
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .arrange */ .NL)(report.findings).introduced.map(({ finding, consequences }) => ({
        type: types[finding.severity],
        title: `Migration Gate: ${finding.rule}`,
        message: [
            finding.message,
            ...finding.related.map(({ path, range, message }) => `${message} ${path}:${range.start.line}`),
            ...(consequences.length > 0
                ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(consequences.length, 'more follows', 'more follow')} from this.`]
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
    const tail = `\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, `more ${last.type}`)}: the job summary has them all.`;
    return [
        ...shown.slice(0, -1),
        { ...last, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clipEnd */ .Oq)(last.message, messageLimit - tail.length) + tail },
    ];
}
function command({ type, title, message, finding }) {
    const properties = [];
    // Such a name would have to be written as it is, or GitHub does not find the file: then words name the place.
    const nameable = finding !== undefined && !/##\[|[\n\t]/.test(finding.path) && !(0,_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesSomething */ .OT)(finding.path);
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

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   colours: () => (/* binding */ colours),
/* harmony export */   wantsColour: () => (/* binding */ wantsColour)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);

/** https://no-color.org and https://force-color.org; otherwise colour only where a person looks on. */
function wantsColour(env, isTTY) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTTY && env.TERM !== 'dumb';
}
function colours(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Oq: () => (/* binding */ clipEnd),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T7: () => (/* binding */ disarmCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   iB: () => (/* binding */ markdownLine),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nP: () => (/* binding */ workflowProperty),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   w$: () => (/* binding */ workflowData)
/* harmony export */ });
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);

/**
 * Text from a repository is a stranger's text. Every reporter passes it through here, and nowhere else is it decided
 * what is dangerous where.
 */
/** Makes what can't be seen visible: an escape character becomes `\u{1b}`. Keeps line feeds and tabs. */
function visible(text) {
    return text.replaceAll('\r\n', '\n').replace(_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4, character => `\\u{${codeOf(character)}}`);
}
/** As `visible`, for what belongs on one line: a name, a path, a title. */
function visibleLine(text) {
    return visible(text).replace(/[\n\t]/g, character => (character === '\n' ? '\\n' : '\\t'));
}
/** At most this many characters, the middle left out: the end of a path says more than its middle. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = Math.max(limit - 1, 2);
    const tail = Math.floor(kept / 2);
    // A cut through a surrogate pair would leave a half that no reader can show.
    return `${whole(text.slice(0, kept - tail))}…${whole(text.slice(text.length - tail))}`;
}
/** At most this many characters of running text, the end left out. */
function clipEnd(text, limit) {
    return text.length <= limit ? text : `${whole(text.slice(0, Math.max(limit - 1, 1)))}…`;
}
function whole(text) {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
/** For a terminal: several lines may stay, nothing moves the cursor. */
function terminalText(text) {
    return visible(text).replaceAll('\t', '    ');
}
function terminalLine(text) {
    return visibleLine(text);
}
/**
 * GitHub's runner takes a line that begins with `::`, and `##[` anywhere, for a command to itself, whichever program
 * printed it. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function disarmCommands(output) {
    return output.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}
/** Running text in Markdown: only `code` in backticks keeps a meaning; nobody is mentioned, nothing is linked. */
function markdownText(text) {
    return visible(text)
        .replace(/^[ \t]+/gm, '')
        .split(/(`[^`\n]+`|https?:\/\/[^\s<>"'`|\\]*[^\s<>"'`|\\.,;:!?)\]])/)
        .map((part, index) => index % 2 === 0 ? markdownPlain(part) : part.startsWith('`') ? codeOfSpan(part) : link(part))
        .join('')
        .replace(/\n{2,}/g, '\n\n')
        .replace(/(?<!\n)\n(?!\n)/g, '<br>\n');
}
/** As `markdownText`, on one line, so that it fits a heading or a cell of a table. */
function markdownLine(text) {
    return markdownText(text.replace(/\s*\n\s*/g, ' '));
}
function markdownPlain(text) {
    return (text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        // What only means something at the start of a line: headings, lists, rules, tables.
        .replace(/^[-+=#:]/gm, '\\$&')
        .replace(/^(\d+)([.)])/gm, '$1\\$2')
        // A mention or a reference to an issue tells people who have nothing to do with it.
        .replace(/#(?=\d)/g, '#&#8203;')
        .replace(/@(?=[\w-])/g, '@&#8203;')
        .replace(/\bGH-(?=\d)/gi, match => `${match}&#8203;`)
        .replace(/\bwww\./gi, match => `${match.slice(0, -1)}&#8203;.`));
}
function codeOfSpan(span) {
    return markdownCode(span.slice(1, -1));
}
function link(url) {
    return `<${url.replaceAll('&', '&amp;')}>`;
}
/** A name in Markdown, in headings and tables too, shown letter by letter. */
function markdownCode(text) {
    const line = visibleLine(text);
    if (/^[\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+( [\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+)*$/.test(line))
        return `\`${line}\``;
    // Backticks and bars have no escape inside a code span; entities inside an element always hold.
    return `<code>${line.replace(/[^\p{L}\p{N} ./,…-]/gu, character => `&#${character.codePointAt(0) ?? 32};`)}</code>`;
}
/** A block of code. No line of it can end the block. */
function markdownFence(text, language = '') {
    return fence(visible(text), language);
}
/** The fence itself, for content that must stay as it is (a suggestion). */
function fence(content, language) {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(match => match[0].length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${content}${content === '' || content.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/** For an element's text in HTML that GitHub shows, such as `<summary>`: no Markdown is read there either. */
function htmlText(text) {
    return visibleLine(text)
        .replace(/[&<>"'`*_[\]\\|~$#@]/g, character => `&#${character.codePointAt(0) ?? 32};`)
        .replace(/&#64;(?=[\w-])/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/:\/\/|\bwww\./gi, match => `${match.slice(0, 1)}&#8203;${match.slice(1)}`);
}
/** The message of a workflow command. */
function workflowData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, which also ends at a comma or a colon. */
function workflowProperty(text) {
    return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function codeOf(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
}


/***/ }),

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ documentFormats),
/* harmony export */   b2: () => (/* binding */ isDocumentFormat),
/* harmony export */   nB: () => (/* binding */ fileExtensions),
/* harmony export */   renderFormat: () => (/* binding */ renderFormat)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** Documents for other programs; each knows every verdict, also a run that came to nothing. */
const documentFormats = ['json', 'sarif', 'junit', 'gitlab', 'markdown'];
/** What a file of each is usually called. */
const fileExtensions = {
    json: 'json',
    sarif: 'sarif',
    junit: 'junit.xml',
    gitlab: 'gitlab.json',
    markdown: 'md',
};
function isDocumentFormat(name) {
    return documentFormats.some(format => format === name);
}
/** One whole document. Only the format that is asked for is loaded. */
async function renderFormat(format, report, rules) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 336))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 8293).then(__webpack_require__.bind(__webpack_require__, 8293))).renderSarif(report, rules);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 7716).then(__webpack_require__.bind(__webpack_require__, 7716))).renderJunit(report);
        case 'gitlab':
            return (await __webpack_require__.e(/* import() */ 9437).then(__webpack_require__.bind(__webpack_require__, 9437))).renderGitlab(report);
        case 'markdown':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)((await __webpack_require__.e(/* import() */ 7328).then(__webpack_require__.bind(__webpack_require__, 7328))).renderSummary(report));
    }
}


/***/ }),

/***/ 9412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3160);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);


/** Wraps to a width in columns of the screen, every line indented, the first one perhaps less. */
function wrapped(text, width, indent, firstIndent = indent) {
    // Below twenty columns nothing can be read anyway: let the terminal break the lines.
    const room = Math.max(width - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(indent), 20);
    return text
        .split('\n')
        .flatMap(line => (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line, room, { hard: true, trim: true }).split('\n'))
        .map((line, index) => (line === '' ? '' : (index === 0 ? firstIndent : indent) + line));
}
/** Columns under their heads; the last one may be as wide as it likes, long cells before it are cut. */
function columns(rows, cellLimit) {
    const cut = rows.map(row => row.map(cell => cutToWidth(cell, cellLimit)));
    const widths = [];
    for (const row of cut)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell));
    return cut.map(row => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell)))
        .join('  ')
        .trimEnd());
}
function cutToWidth(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return `${cut}…`;
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Rd: () => (/* binding */ redactText)
/* harmony export */ });
/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost']);
const shortest = 8;
/** What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. */
function secretsOf({ token, postgres }) {
    const secrets = token === undefined ? [] : [token];
    try {
        const { password } = new URL(postgres);
        if (password !== '')
            secrets.push(postgres, password, decodeURIComponent(password));
    }
    catch {
        // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
    }
    return [...new Set(secrets)].filter(secret => secret.length >= shortest && !commonWords.has(secret.toLowerCase()));
}
function redactText(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        clean = clean.replaceAll(secret, '***');
    // Whatever else looks like a URL with a password in it.
    return clean.replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, '$1:***@');
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

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/reporters/arrange.js
var arrange = __webpack_require__(7532);
// EXTERNAL MODULE: ./src/reporters/colour.js
var colour = __webpack_require__(4454);
// EXTERNAL MODULE: ./src/reporters/escape.js
var reporters_escape = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/reporters/layout.js
var layout = __webpack_require__(9412);
// EXTERNAL MODULE: ./src/reporters/source.js
var source = __webpack_require__(7847);
// EXTERNAL MODULE: ../../node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(3160);
// EXTERNAL MODULE: ./src/reporters/fix-parts.js
var fix_parts = __webpack_require__(1392);
// EXTERNAL MODULE: ./src/reporters/graph-text.js
var graph_text = __webpack_require__(2254);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
;// CONCATENATED MODULE: ./src/reporters/terminal-finding.js






const messageLimit = 4000;
const relatedShown = 10;
const statementLines = 12;
const tableRows = 30;
const fixLines = 40;
const consequencesShown = 3;
/** One finding, from what happened to the way out. */
function findingLines({ finding, consequences }, style) {
    const { paint, width } = style;
    const sections = [
        [
            `${paint.bold(paintSeverity(finding.severity, paint))} ${paint.bold((0,reporters_escape/* terminalLine */.tL)(finding.rule))}  ${place(finding, paint)}`,
            paint.dim(`  ${(0,reporters_escape/* terminalLine */.tL)([finding.framework, finding.history].filter(part => part !== '').join(' · '))}${finding.sqlstate === undefined ? '' : `  SQLSTATE ${(0,reporters_escape/* terminalLine */.tL)(finding.sqlstate)}`}`),
            ...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(finding.message, messageLimit)), width, '  '),
        ],
        excerpt(finding, style),
        statement(finding, style),
        finding.related
            .slice(0, relatedShown)
            .flatMap(related => (0,layout/* wrapped */.ky)(`${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)(related.message, 500))} ${paint.cyan(placeText(related.path, related.range))}${related.commit === undefined ? '' : paint.dim(` at ${(0,reporters_escape/* terminalLine */.tL)(related.commit.slice(0, 7))}`)}`, width, '      ', '    ')),
        finding.graph === undefined
            ? []
            : (0,graph_text/* graphText */.u)(finding.graph).map(line => `    ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)(line, 300))}`),
        table(finding, style),
        ...finding.fixes.map(fix => fixText(fix, style)),
        folded(consequences, style),
    ];
    return sections
        .filter(section => section.length > 0)
        .flatMap((section, index) => (index < 1 ? section : ['', ...section]));
}
function baseFindingLine({ finding, consequences }, paint) {
    const more = consequences.length > 0 ? paint.dim(` (and ${(0,wording/* plural */.LS)(consequences.length, 'consequence')})`) : '';
    return `${place(finding, paint)} ${(0,reporters_escape/* terminalLine */.tL)(finding.rule)}: ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* headline */.Pl)(finding.message), 240))}${more}`;
}
function placeText(path, { start }) {
    return `${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200))}:${start.line}:${start.column}`;
}
function place(finding, paint) {
    return paint.cyan(placeText(finding.path, finding.range));
}
function paintSeverity(severity, paint) {
    return { error: paint.red, warning: paint.yellow, note: paint.blue }[severity](severity);
}
/** The line itself with what is meant underlined; a range over several lines is underlined to the end of the first. */
function excerpt({ path, range }, { source, paint, width }) {
    const line = source(path)?.[range.start.line - 1];
    if (line === undefined || line.trim() === '')
        return [];
    const gutter = String(range.start.line);
    const before = (0,reporters_escape/* terminalText */.eR)(line.slice(0, range.start.column - 1));
    const end = range.end.line === range.start.line ? range.end.column : line.length + 1;
    const marked = (0,reporters_escape/* terminalText */.eR)(line.slice(range.start.column - 1, Math.max(end, range.start.column + 1) - 1));
    const room = width - gutter.length - 5;
    const carets = (0,layout/* cutToWidth */.G1)('^'.repeat(Math.max((0,string_width/* default */.A)(marked), 1)), Math.max(room - (0,string_width/* default */.A)(before), 1));
    return [
        `  ${paint.dim(`${gutter} │`)} ${(0,layout/* cutToWidth */.G1)((0,reporters_escape/* terminalText */.eR)(line), room)}`,
        ...((0,string_width/* default */.A)(before) < room
            ? [
                `  ${paint.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat((0,string_width/* default */.A)(before))}${paint.red(carets.replace('…', '^'))}`,
            ]
            : []),
    ];
}
function statement({ statement }, { paint, width }) {
    if (statement === undefined)
        return [];
    const lines = (0,reporters_escape/* terminalText */.eR)(statement.trim()).split('\n');
    const shown = lines
        .slice(0, statementLines)
        .map(line => `    ${paint.dim('│')} ${(0,layout/* cutToWidth */.G1)(line, width - 6)}`);
    if (lines.length > statementLines)
        shown.push(`    ${paint.dim(`│ … ${(0,wording/* plural */.LS)(lines.length - statementLines, 'more line')}`)}`);
    return ['  Statement', ...shown];
}
function table({ table }, { paint, width }) {
    if (table === undefined)
        return [];
    const limit = Math.max(Math.floor((width - 4) / Math.max(table.head.length, 1)) - 2, 8);
    const rows = [table.head, ...table.rows.slice(0, tableRows)].map(row => row.map(cell => (0,reporters_escape/* terminalLine */.tL)(cell)));
    const [head = '', ...body] = (0,layout/* columns */.YB)(rows, limit);
    const more = table.rows.length - tableRows;
    return [
        ...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(table.title, 200)), width, '  '),
        `    ${paint.bold(head)}`,
        ...body.map(line => `    ${line}`),
        ...(more > 0 ? [`    ${paint.dim(`and ${(0,wording/* plural */.LS)(more, 'more row')}`)}`] : []),
    ];
}
function fixText(fix, { paint, width, source }) {
    const { changes, creates, commands } = (0,fix_parts/* fixParts */.s)(fix, source);
    const body = [
        ...changes.flatMap(({ path, lines }) => [
            `    ${paint.cyan((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200)))}`,
            ...lines.map(({ sign, number, text }) => {
                const line = `    ${number === undefined ? '    ' : String(number).padStart(4)} ${sign} ${(0,layout/* cutToWidth */.G1)((0,reporters_escape/* terminalText */.eR)(text), width - 11)}`;
                return sign === '-' ? paint.red(line) : sign === '+' ? paint.green(line) : line;
            }),
        ]),
        ...creates.flatMap(({ path, content }) => [
            `    ${paint.cyan((0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(path, 200)))} ${paint.dim('(new file)')}`,
            ...(0,reporters_escape/* terminalText */.eR)(content)
                .trimEnd()
                .split('\n')
                .map(line => paint.green(`         + ${(0,layout/* cutToWidth */.G1)(line, width - 11)}`)),
        ]),
        // Never wrapped or cut: they are there to be copied.
        ...commands.map(command => `    ${paint.bold('$')} ${(0,reporters_escape/* terminalText */.eR)(command).replaceAll('\n', '\n      ')}`),
    ];
    const cut = body.length > fixLines;
    return [
        ...(0,layout/* wrapped */.ky)(`${paint.green('Fix:')} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clip */.$Q)(fix.title, 300))}`, width, '       ', '  '),
        ...(0,layout/* wrapped */.ky)(paint.dim((0,reporters_escape/* terminalText */.eR)((0,reporters_escape/* clipEnd */.Oq)(fix.applies, 1000))), width, '    '),
        ...(cut ? body.slice(0, fixLines) : body),
        ...(cut
            ? [`    ${paint.dim(`… ${(0,wording/* plural */.LS)(body.length - fixLines, 'more line')}: see --format json`)}`]
            : []),
    ];
}
function folded(consequences, { paint, width, verbose }) {
    if (consequences.length === 0)
        return [];
    const shown = consequences.slice(0, verbose ? consequences.length : consequencesShown);
    const rest = consequences.length - shown.length;
    return [
        `  ${paint.dim(`${(0,wording/* plural */.LS)(consequences.length, 'more follows', 'more follow')} from this:`)}`,
        ...shown.flatMap(finding => (0,layout/* wrapped */.ky)(paint.dim(`${placeText(finding.path, finding.range)} ${(0,reporters_escape/* terminalLine */.tL)((0,reporters_escape/* clipEnd */.Oq)((0,wording/* headline */.Pl)(finding.message), 240))}`), width, '      ', '    ')),
        ...(rest > 0 ? [`    ${paint.dim(`and ${rest} more`)}`] : []),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/terminal.js







/** Base's own failures are told, not recited. */
const baseShown = 5;
const noticesShown = 20;
/** The report as a person reads it at a prompt: the verdict first, and last what was looked at. */
function renderTerminal(report, options = {}) {
    const style = {
        paint: (0,colour.colours)(options.colour ?? false),
        width: Math.max(options.width ?? 100, 40),
        source: options.source ?? source/* noSource */.T,
        verbose: options.verbose ?? false,
    };
    const { introduced, base } = (0,arrange/* arrange */.NL)(report.findings);
    const blocks = [
        verdictLines(report, style),
        ...introduced.map(group => findingLines(group, style)),
        baseLines(base, style),
        coverageLines(report, style, options.now ?? new Date()),
    ].filter(block => block.length > 0);
    return (0,reporters_escape/* disarmCommands */.T7)(`${blocks.map(block => block.join('\n')).join('\n\n')}\n`);
}
function verdictLines(report, { paint, width }) {
    const badge = verdictBadge(report.verdict, paint);
    const lines = (0,layout/* wrapped */.ky)(`${badge} ${(0,wording/* verdictSentence */.BT)(report)}`, width, '  ', '');
    for (const unknown of report.unknowns)
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)(unknown), width, '    ', `  ${paint.yellow('?')} `));
    for (const notice of report.notices.slice(0, noticesShown))
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalText */.eR)(notice), width, '    ', `  ${paint.cyan('i')} `));
    const more = report.notices.length - noticesShown;
    if (more > 0)
        lines.push(`  ${paint.dim(`and ${(0,wording/* plural */.LS)(more, 'more notice')}`)}`);
    return lines;
}
function verdictBadge(verdict, paint) {
    switch (verdict) {
        case 'pass':
            return paint.bold(paint.green('✔ pass:'));
        case 'fail':
            return paint.bold(paint.red('✖ fail:'));
        case 'unknown':
            return paint.bold(paint.yellow('? unknown:'));
    }
}
function baseLines(base, { paint, width, verbose }) {
    if (base.length === 0)
        return [];
    const shown = verbose ? base : base.slice(0, baseShown);
    const lines = [
        ...(0,layout/* wrapped */.ky)(`${paint.bold('Already in base')}, so it does not fail this change: ${(0,wording/* plural */.LS)(base.length, 'finding')}`, width, '  ', ''),
        ...shown.flatMap(group => (0,layout/* wrapped */.ky)(baseFindingLine(group, paint), width, '    ', '  ')),
    ];
    if (shown.length < base.length)
        lines.push(`  ${paint.dim(`and ${base.length - shown.length} more`)}`);
    return lines;
}
function coverageLines(report, { paint, width, verbose }, now) {
    const lines = (0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)((0,wording/* coverageSentence */.Qc)(report, now)), width, '  ', '');
    for (const history of report.coverage.histories) {
        const unproven = history.unproven.length;
        const worthSaying = verbose || history.reason !== undefined || unproven > 0;
        if (!worthSaying)
            continue;
        const tail = unproven > 0 ? `; ${(0,wording/* plural */.LS)(unproven, 'step')} not proven` : '';
        lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(`${(0,wording/* historySentence */.yV)(history)}${tail}`), width, '    ', '  '));
        for (const step of verbose
            ? history.unproven
            : history.unproven.filter(step => step.introduced).slice(0, 5))
            lines.push(...(0,layout/* wrapped */.ky)((0,reporters_escape/* terminalLine */.tL)(`${step.path}:${step.line}: ${step.why}`), width, '      ', '    '));
    }
    return lines.map(line => paint.dim(line));
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unknownReport),
/* harmony export */   k: () => (/* binding */ runCheck)
/* harmony export */ });
/** A report for a run that came to no result: `reason` says why and what to do. */
function unknownReport(reason, secondsGone = 0) {
    return {
        version: 1,
        verdict: 'unknown',
        unknowns: [reason],
        notices: [],
        coverage: {
            base: { name: '', commit: null, date: null, fetched: null },
            head: { name: '', commit: null },
            conflicts: [],
            histories: [],
            engine: null,
        },
        findings: [],
        seconds: secondsGone,
    };
}
/** A run without a gate's result: what the caller said decides how it ends. */
function without(options, report) {
    return { report, onUnknown: options.onUnknown ?? 'fail', source: () => undefined };
}
/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
async function runCheck(options, open, onProgress) {
    const started = performance.now();
    const gone = () => Math.round(performance.now() - started) / 1000;
    const abort = new AbortController();
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => {
            abort.abort();
            const reason = `The run was not finished after ${options.timeout} s. Give it more time with --timeout.`;
            // What is under way gets a moment to end by itself and to clean up.
            setTimeout(() => resolve(without(options, unknownReport(reason, gone()))), 5000).unref();
        }, options.timeout * 1000);
    });
    try {
        return await Promise.race([check(options, open, abort.signal, onProgress), late]);
    }
    catch (error) {
        return without(options, unknownReport(await expectedReason(error), gone()));
    }
    finally {
        clearTimeout(timer);
    }
}
async function check(options, open, deadline, onProgress) {
    onProgress('Reading git objects');
    const opened = await open();
    try {
        const [{ runGate }, { defaultConfigFile }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(1470), __webpack_require__.e(3553)]).then(__webpack_require__.bind(__webpack_require__, 3553)),
            __webpack_require__.e(/* import() */ 3950).then(__webpack_require__.bind(__webpack_require__, 3950)),
        ]);
        return await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            trusted: options.trusted,
            deadline,
            openEngine: async (extensions) => {
                // The action refuses it with a sentence before; this is the second bolt.
                if (!options.trusted && options.postgres !== 'embedded')
                    throw new Error("A stranger's change was about to meet a server.");
                onProgress('Starting PostgreSQL');
                const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 8448));
                return openEngine(options.postgres, {
                    statementTimeout: options.statementTimeout,
                    extensions,
                    allowProduction: options.allowProduction,
                });
            },
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
    }
    finally {
        await opened[Symbol.asyncDispose]();
    }
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ CannotCompare }, { NotARepository }, { MissingObjects }, { GitError }, { BadConfiguration }] = await Promise.all([
        __webpack_require__.e(/* import() */ 879).then(__webpack_require__.bind(__webpack_require__, 879)),
        __webpack_require__.e(/* import() */ 8804).then(__webpack_require__.bind(__webpack_require__, 8804)),
        __webpack_require__.e(/* import() */ 5372).then(__webpack_require__.bind(__webpack_require__, 5871)),
        __webpack_require__.e(/* import() */ 2083).then(__webpack_require__.bind(__webpack_require__, 2083)),
        __webpack_require__.e(/* import() */ 6093).then(__webpack_require__.bind(__webpack_require__, 6093)),
    ]);
    if (error instanceof CannotCompare ||
        error instanceof NotARepository ||
        error instanceof MissingObjects ||
        error instanceof BadConfiguration) {
        return error.message;
    }
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    throw error;
}


/***/ })

};
