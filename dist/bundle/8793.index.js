export const id = 8793;
export const ids = [8793,3420];
export const modules = {

/***/ 96332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyPolicy)
/* harmony export */ });
/** Applies what the project decided. Nothing disappears but what a rule that is off found; that is counted. */
function applyPolicy(findings, policy) {
    const kept = [];
    for (const found of findings) {
        const severity = Object.hasOwn(policy.rules, found.rule) ? policy.rules[found.rule] : undefined;
        if (severity === 'off')
            continue;
        kept.push(ignored(baselined(severity ? { ...found, severity } : found, policy), policy));
    }
    return { findings: kept, off: findings.length - kept.length };
}
function baselined(found, { baseline }) {
    if (!baseline.has(found.fingerprint))
        return found;
    return { ...found, introduced: false, message: `${found.message} (In the baseline.)` };
}
function ignored(found, { ignores }) {
    const ignore = ignores.get(found.path)?.find(({ rule }) => rule === found.rule);
    if (!ignore)
        return found;
    return {
        ...found,
        severity: 'note',
        message: `${found.message} (Ignored by the comment in line ${ignore.line}: ${ignore.reason})`,
    };
}


/***/ }),

/***/ 8793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateForAction: () => (/* binding */ gateForAction)
});

// EXTERNAL MODULE: ./src/comparison/local.js + 1 modules
var local = __webpack_require__(61696);
// EXTERNAL MODULE: ./src/comparison/remote.js
var remote = __webpack_require__(15241);
// EXTERNAL MODULE: ./src/config/action-inputs.js
var action_inputs = __webpack_require__(38080);
// EXTERNAL MODULE: ./src/config/fail-on.js
var fail_on = __webpack_require__(61650);
// EXTERNAL MODULE: ./src/config/trust.js
var config_trust = __webpack_require__(46310);
// EXTERNAL MODULE: ./src/git/fetch.js
var fetch = __webpack_require__(79070);
// EXTERNAL MODULE: ./src/github/once.js
var once = __webpack_require__(37688);
// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(86778);
// EXTERNAL MODULE: ./src/github/refused.js
var refused = __webpack_require__(72321);
// EXTERNAL MODULE: ./src/model/source.js
var source = __webpack_require__(28154);
// EXTERNAL MODULE: ./src/publish/action-client.js
var action_client = __webpack_require__(84395);
// EXTERNAL MODULE: ./src/publish/action-request.js
var action_request = __webpack_require__(24584);
// EXTERNAL MODULE: ./src/modes/nightly/in-shard.js
var in_shard = __webpack_require__(33420);
// EXTERNAL MODULE: ./src/github/open-pull-requests.js
var open_pull_requests = __webpack_require__(33992);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 8 modules
var registry = __webpack_require__(19803);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/model/report.js
var report = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/modes/isolation/isolation.js
var isolation_isolation = __webpack_require__(20301);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
// EXTERNAL MODULE: ./src/rules/open-pull-request.js
var open_pull_request = __webpack_require__(73529);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/modes/open-pull-requests/clash-findings.js




/** Clashes of one migration for one reason are one finding, about whoever is first of all the others. */
function findingsOf(clashes, self, urlOf) {
    const groups = new Map();
    for (const clash of clashes) {
        // Numbers that come in their order are only in conflict where the later one is merged first.
        if (clash.finding.rule === 'out-of-order' && !(self && compareOrder(clash.pull, self).difference < 0))
            continue;
        const { path, rule } = clash.finding;
        const key = JSON.stringify([path, rule === 'same-object' ? rule : 'place', clash.finding.history]);
        groups.set(key, [...(groups.get(key) ?? []), clash]);
    }
    return [...groups.values()].flatMap(group => {
        const ordered = [...group].sort((a, b) => compareOrder(a.pull, b.pull).difference);
        const [first] = ordered;
        return first ? [findingOf(first, ordered, self, urlOf)] : [];
    });
}
function findingOf(first, group, self, urlOf) {
    const { pull, finding: found } = first;
    const isObject = found.rule === 'same-object';
    const pulls = [...new Map(group.map(clash => [clash.pull.number, clash])).values()];
    const second = isObject
        ? 'the second one has to leave out what the first one creates'
        : 'the second one has to be moved after the first';
    const more = pulls.length > 1 ? ` Also open: ${others(pulls.slice(1))}.` : '';
    return (0,finding/* finding */.gk)({
        rule: open_pull_request/* openPullRequestMeta */.Y.id,
        introduced: true,
        framework: found.framework,
        history: found.history,
        path: found.path,
        range: found.range,
        symbol: isObject ? 'object' : 'place',
        severity: group.some(clash => hasToGiveWay(clash.pull, self)) ? open_pull_request/* openPullRequestMeta */.Y.severity : 'note',
        message: `#${pull.number} (${stateOf(pull)}) ${claim(found)}${aheadOf(pull, self)}. ${(0,wording/* headline */.Pl)(found.message)} Whichever is merged second breaks: agree on who goes first; ${second}.${more} ${urlOf(pull.number)}`,
        related: found.related.map(place => ({ ...place, message: `${place.message} (#${pull.number})` })),
        ...(pulls.length > 1
            ? {
                table: {
                    title: 'Open pull requests that collide, the first in line first',
                    head: ['Pull request', 'State', 'Its file', 'Against this one'],
                    rows: pulls.map(clash => [
                        `#${clash.pull.number}`,
                        stateOf(clash.pull),
                        clash.finding.related[0]?.path ?? '',
                        aheadOf(clash.pull, self).replace(/^(, and|;) /, ''),
                    ]),
                },
            }
            : {}),
    }, open_pull_request/* openPullRequestMeta */.Y.severity);
}
/**
 * Is it this change that has to give way to the other one? Who is ahead has nothing to change, and nobody has to wait
 * for what anybody with an account can open.
 */
function hasToGiveWay(pull, self) {
    return !pull.outsider && !(self && compareOrder(pull, self).difference > 0);
}
/** What the other one does, known from the rule that found it. */
function claim({ rule, path, related }) {
    if (rule === 'same-object')
        return 'also creates an object that this change creates';
    if (rule === 'out-of-order')
        return 'has a later version than this change';
    const number = (of) => /^V?(\d+)/.exec((0,paths/* fileName */.Md)(of))?.[1];
    const mine = number(path);
    const theirs = related.map(place => number(place.path));
    return mine !== undefined && theirs.includes(mine)
        ? `also claims ${mine}`
        : 'also takes this place in the history';
}
function aheadOf(pull, self) {
    if (!self)
        return '';
    const { difference, why } = compareOrder(pull, self);
    return difference < 0 ? `, and is ahead of this one: ${why}` : `; this one is ahead: ${why}`;
}
function others(clashes) {
    const shown = clashes.slice(0, 5).map(({ pull }) => `#${pull.number}`);
    const left = clashes.length - shown.length;
    return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}
/** How a pull request stands, for people: "open, approved". */
function stateOf({ draft, approved, queued }) {
    const states = [
        'open',
        draft ? 'draft' : '',
        approved ? 'approved' : '',
        queued ? 'in the merge queue' : '',
    ];
    return states.filter(state => state !== '').join(', ');
}
/** What decides who is merged first, the strongest sign first. */
const orders = [
    {
        place: ({ queued }) => queued ?? Number.POSITIVE_INFINITY,
        why: ({ queued }) => `it is in the merge queue, at place ${queued}`,
    },
    { place: ({ approved }) => (approved ? 0 : 1), why: () => 'it is approved' },
    { place: ({ draft }) => (draft ? 1 : 0), why: () => 'the other one is a draft' },
    {
        place: ({ createdAt }) => Date.parse(createdAt),
        why: ({ createdAt }) => `it was opened earlier, on ${createdAt.slice(0, 10)}`,
    },
    { place: ({ number }) => number, why: () => 'it was opened earlier' },
];
/** Negative: the first one is ahead. With the reason. */
function compareOrder(one, other) {
    for (const { place, why } of orders) {
        const [a, b] = [place(one), place(other)];
        if (a !== b)
            return { difference: a < b ? -1 : 1, why: why(a < b ? one : other) };
    }
    return { difference: 0, why: '' };
}

// EXTERNAL MODULE: ./src/modes/open-pull-requests/compare-open-pull.js
var compare_open_pull = __webpack_require__(54308);
// EXTERNAL MODULE: ./src/modes/open-pull-requests/preview.js + 1 modules
var preview = __webpack_require__(41996);
// EXTERNAL MODULE: ./src/modes/open-pull-requests/relevance.js
var relevance = __webpack_require__(28049);
;// CONCATENATED MODULE: ./src/modes/open-pull-requests/clashes.js
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








/**
 * Clashes with pull requests that are open as well. Each of those is merged into base first, and the change into that: what
 * the rules find then, and did not find against base alone, is between the two. Its messages speak of "#482" where they
 * would speak of base.
 */
async function clashesWithOthers(request, seen) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, base, baseTree, config, touched } = seen;
        const { pulls } = await request.list();
        const self = pulls.find(({ number }) => number === request.number);
        const open = pulls.filter(({ number, draft }) => number !== request.number && (request.drafts || !draft));
        const { scopes } = await (0,relevance/* scopesTouched */.u)(baseTree, open, registry/* frameworks */.Ij, config);
        const near = open.filter(({ number }) => {
            const theirs = scopes.get(number);
            return theirs === 'any' || [...(theirs ?? [])].some(scope => touched.has(scope));
        });
        const numbers = near.map(({ number }) => number);
        const previews = await (0,preview/* fetchAndPreview */.I)(store, { ref: request.baseRef, commit: base.commit }, numbers);
        const { mine, pairs } = await previewAfterOthers(seen, previews);
        const own = __addDisposableResource(env_1, await store.beside(), true);
        const isolation = __addDisposableResource(env_1, new isolation_isolation/* Isolation */.B('compare-open-pull', {
            store: own.address,
            config,
            base,
            mine: mine && within(mine, seen),
            touched,
            own: new Set(seen.own.filter(report/* failsTheChange */.By).map(compare_open_pull.problemOf)),
        }), false);
        const clashes = [];
        const notCompared = new Map();
        for (const { number } of near)
            if (!pairs.some(({ fetched }) => fetched.number === number))
                notCompared.set(number, 'it can not be merged into base');
        for (const { fetched, theirs, both } of pairs) {
            const { number, head } = fetched;
            const left = (request.until - performance.now()) / 1000;
            if (left <= 0) {
                notCompared.set(number, 'there was no time left');
                continue;
            }
            const touchesAny = scopes.get(number) === 'any';
            const outcome = await isolation.run({ number, head, touchesAny, theirs, both }, Math.min(left, secondsForOne));
            const pull = near.find(one => one.number === number);
            if (outcome.kind !== 'done')
                notCompared.set(number, outcome.kind === 'late'
                    ? `reading its migrations took more than ${Math.round(outcome.seconds)} s`
                    : outcome.reason);
            else if (pull)
                clashes.push(...outcome.result.map(finding => ({ pull, finding })));
        }
        return {
            findings: findingsOf(clashes, self, request.urlOf),
            open: open.length,
            compared: near.length - notCompared.size,
            ...(notCompared.size > 0 ? { reason: reasonOf(notCompared) } : {}),
        };
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
/** "#7 was not compared: it can not be merged into base. #8 and #9 were not compared: …" */
function reasonOf(notCompared) {
    const byReason = new Map();
    for (const [number, why] of notCompared)
        byReason.set(why, [...(byReason.get(why) ?? []), `#${number}`]);
    return [...byReason]
        .map(([why, numbers]) => `${(0,listing/* joined */.oR)(numbers)} ${numbers.length === 1 ? 'was' : 'were'} not compared: ${why}`)
        .join('; ');
}
/** Seconds for reading what another pull request brings: most take a tenth of one. */
const secondsForOne = 15;
/** Lands the change after every other one that has merged, with three processes for all of them. */
async function previewAfterOthers(seen, previews) {
    const { store, base, head } = seen;
    const known = previews.flatMap(fetched => (fetched.preview ? [{ fetched, theirs: fetched.preview }] : []));
    const commits = await store.commitTrees(known.map(({ fetched, theirs }) => ({ tree: theirs.merge.tree, parents: [base.commit, fetched.head] })));
    const [mine, ...following] = await (0,preview/* previewMerges */.M)(store, [
        { onto: base.commit, commit: head },
        ...commits.map(commit => ({ onto: commit, commit: head })),
    ]);
    const pairs = known.flatMap(({ fetched, theirs }, i) => {
        const both = following[i];
        return both ? [{ fetched, theirs: within(theirs, seen), both: within(both, seen) }] : [];
    });
    return { mine, pairs };
}
/** Without the files that the configuration leaves out. */
function within({ merge, difference }, { leftOut }) {
    return {
        merge: { ...merge, conflicts: merge.conflicts.filter(({ path }) => !leftOut(path)) },
        difference: difference.filter(({ path }) => !leftOut(path)),
    };
}

;// CONCATENATED MODULE: ./src/modes/open-pull-requests/others-for-action.js




/** Others are a warning and no verdict: for longer than this, in milliseconds, the check does not wait for them. */
const timeoutMs = 90_000;
/** How a check of a pull request looks at the other ones; undefined: it does not. */
function othersForAction(request) {
    const { event, inputs, server } = request;
    const { pullRequest, baseRef } = event;
    const wanted = inputs['other-pull-requests'];
    if (wanted === 'off' ||
        event.kind !== 'pull-request' ||
        !pullRequest ||
        !baseRef ||
        inputs.base !== undefined)
        return undefined;
    const until = performance.now() + timeoutMs;
    const list = async () => {
        const client = await (0,action_client/* actionClient */._)(request);
        if (!client)
            throw new Error('there is no token');
        const base = baseRef.replace(/^refs\/heads\//, '');
        return (0,open_pull_requests/* openPullRequests */.S)(client, { owner: server.owner, repo: server.repo, base, checks: [] });
    };
    return async (seen) => {
        let timer;
        const late = new Promise(resolve => {
            timer = setTimeout(() => resolve(notLookedAt('it took too long')), timeoutMs);
        });
        const looked = clashesWithOthers({
            list,
            number: pullRequest.number,
            drafts: wanted === 'all',
            baseRef,
            urlOf: number => `${server.url}/${server.owner}/${server.repo}/pull/${number}`,
            until,
        }, seen).catch((error) => notLookedAt(whyNot(error)));
        try {
            return await Promise.race([looked, late]);
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function notLookedAt(reason) {
    return { findings: [], open: 0, compared: 0, reason: `not looked at, because ${reason}` };
}
/** The verdict stands without them, so whatever went wrong is one line. */
function whyNot(error) {
    if ((0,refused/* hasNoRoute */.hK)(error))
        return 'this server does not have GitHub’s GraphQL interface';
    const { reason, status, said } = (0,refused/* refused */.J5)(error);
    switch (reason) {
        case 'rate-limit':
            return "GitHub's rate limit is reached";
        case 'credentials':
        case 'permission':
        case 'missing':
            return `the token may not list them (${said}); give the job \`permissions: pull-requests: read\``;
        default:
            return status === undefined ? said : `GitHub answered ${status} (${said})`;
    }
}

// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
// EXTERNAL MODULE: ./src/modes/check/run-options.js
var run_options = __webpack_require__(47267);
;// CONCATENATED MODULE: ./src/modes/check/check-in-action.js
















/** The gate as the action starts it: the comparison comes from the event. */
async function gateForAction(request) {
    if (request.inputs['self-test']) {
        const { selfTest } = await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 21257));
        return selfTest(request.inputs);
    }
    const now = await eventNow(request);
    if ('reason' in now)
        return {
            report: (0,run_check/* unknownReport */.DS)(now.reason),
            onUnknown: request.inputs['on-unknown'] ?? 'fail',
            source: source/* noSource */.T,
        };
    const result = await checkForAction({ ...request, event: now.event });
    return {
        ...result,
        report: { ...result.report, notices: [...now.notices, ...result.report.notices] },
    };
}
async function checkForAction(request) {
    const { event, inputs, directory, owned, server, trust } = request;
    const base = baseOf({ event, inputs, trust });
    const options = { ...(0,run_options/* optionsOf */.c)(inputs, trust), others: othersForAction(request) };
    const result = await (0,run_check/* runCheck */.k_)(options, () => {
        if (base === 'none')
            return (0,local.compareLocally)({ directory, owned, base, head: event.headSha, fetch: false });
        return (0,remote/* compareRemotely */.Jm)({
            directory,
            owned,
            source: (0,fetch/* githubSource */.jM)(server.url, `${server.owner}/${server.repo}`, inputs.token),
            base,
            head: {
                name: headName(event),
                commit: event.headSha,
            },
        });
    }, () => { });
    if (event.kind !== 'merge-group')
        return (0,in_shard.inShard)(skippedByLabel(event, result), inputs.shard);
    return (await Promise.all(/* import() */[__webpack_require__.e(9321), __webpack_require__.e(6338)]).then(__webpack_require__.bind(__webpack_require__, 10130))).afterQueue(request, options, result);
}
function skippedByLabel({ pullRequest }, result) {
    const { skipLabel } = result;
    return (0,fail_on/* isSkipped */.JR)(skipLabel, pullRequest?.labels ?? []) ? (0,action_request/* skippedWith */.X)(result, (0,fail_on/* skipNotice */.US)(skipLabel)) : result;
}
function headName({ kind, pullRequest, headSha }) {
    if (kind === 'merge-group')
        return 'the merge queue';
    return pullRequest ? `pull request #${pullRequest.number}` : headSha.slice(0, 7);
}
function baseOf({ event, inputs, trust }) {
    const asked = inputs.base;
    // Configuration would then come from nowhere but the change itself.
    if (asked === 'none' && !(0,config_trust/* mayDecide */.O1)(trust))
        throw new action_inputs/* InputError */.dz(`Input \`base\` is none, but "${event.name}" judges a stranger's change, by the configuration of base. Leave \`base\` out.`);
    if (asked === 'none')
        return asked;
    if (asked !== undefined) {
        return /^[0-9a-f]{40,64}$/.test(asked)
            ? { name: asked.slice(0, 7), commit: asked }
            : { name: asked, ref: asked.startsWith('refs/') ? asked : `refs/heads/${asked}` };
    }
    const name = event.baseRef?.replace(/^refs\/heads\//, '');
    if (event.baseSha !== undefined)
        return { name: name ?? event.baseSha.slice(0, 7), commit: event.baseSha };
    if (event.baseRef === undefined || name === undefined) {
        throw new action_inputs/* InputError */.dz(`The event "${event.name}" names no branch to compare with: set the input \`base\`.`);
    }
    return { name, ref: event.baseRef };
}
/**
 * A run that is repeated gets the payload of old, and no event says that GitHub itself has retargeted a pull request
 * (the branch below it was merged and deleted). So GitHub is asked what the pull request is for now, and what labels it has.
 */
async function eventNow(request) {
    const { event, inputs, server } = request;
    const { pullRequest, baseRef } = event;
    if (!pullRequest || event.kind === 'merge-group')
        return { event, notices: [] };
    const client = await (0,action_client/* actionClient */._)(request);
    if (!client)
        return { event, notices: [] };
    const name = `pull request #${pullRequest.number}`;
    try {
        const address = { owner: server.owner, repo: server.repo, number: pullRequest.number };
        const now = await (0,pull_request/* pullRequestNow */.pC)(client, address);
        if (now.state === 'merged')
            return {
                reason: `Nothing was checked: ${name} is merged already, and what it brought is part of ${now.base}. Check that branch itself, on push or with \`mode: nightly\`.`,
            };
        if (now.state === 'closed')
            return { reason: `Nothing was checked: ${name} is closed. Open it again to have it checked.` };
        const ref = `refs/heads/${now.base}`;
        const labelled = { ...event, pullRequest: { ...pullRequest, labels: now.labels } };
        // Who names a base wants that one.
        if (ref === baseRef || inputs.base !== undefined)
            return { event: labelled, notices: [] };
        const was = baseRef?.replace(/^refs\/heads\//, '');
        return {
            event: { ...labelled, baseRef: ref },
            notices: [
                `This pull request is for ${now.base} now, and was checked against that; its event still says ${was ?? 'no branch'}.`,
            ],
        };
    }
    catch (error) {
        const status = (0,once/* statusOf */.c)(error);
        if (status === undefined)
            throw error;
        const remedy = status === 401 || status === 403 || status === 404
            ? '; give the job `permissions: pull-requests: read`'
            : '';
        return {
            event,
            notices: [
                `GitHub did not say which branch ${name} is for now (it answered ${status}: ${(0,refused/* refused */.J5)(error).said}), so what the event says counts${remedy}.`,
            ],
        };
    }
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

/***/ 54308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openComparing: () => (/* binding */ openComparing),
/* harmony export */   problemOf: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _config_left_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41282);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96332);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41558);
/* harmony import */ var _git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66444);
/* harmony import */ var _git_object_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66981);
/* harmony import */ var _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42363);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58322);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80707);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41969);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8207);












/** Rule and path of a finding: the same problem, against whatever base. */
function problemOf({ rule, path }) {
    return JSON.stringify([rule, path]);
}
/** Finds what fails the change on top of another pull request, and did not fail it against base. */
async function openComparing(context) {
    const { config, base, mine, touched } = context;
    const store = _git_object_store_js__WEBPACK_IMPORTED_MODULE_3__/* .ObjectStore */ .L.at(context.store);
    const baseTree = (0,_git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutFiles */ .O)(await store.tree(base.name, base.commit), await (0,_config_left_out_js__WEBPACK_IMPORTED_MODULE_10__/* .leftOutBy */ .x)(config));
    const narrowing = await _narrow_js__WEBPACK_IMPORTED_MODULE_8__/* .Narrowing */ .Y.over(store, baseTree, config);
    const myReach = mine && (await narrowing.reachOf(mine));
    const isTouched = (location) => touched.has((0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location));
    return async (other) => {
        const { theirs, both } = other;
        const reach = other.touchesAny ? undefined : await narrowing.reachOf(theirs);
        const added = new Set(reach?.added);
        await refuseUnread(baseTree, theirs.difference.flatMap(({ path, file }) => (file && added.has(path) ? [file] : [])));
        if (myReach && reach && !canMeet(myReach, reach))
            return [];
        const kept = myReach && reach && new Set([...myReach.kept, ...reach.kept]);
        const before = overlay(kept ? narrowing.tree(kept) : baseTree, theirs, store);
        // What was narrowed has nothing but what counts.
        const counts = kept ? () => true : isTouched;
        return introducedBy(context, before, overlay(before, both, store), other, counts);
    };
}
/** Two that add to different histories, and make nothing of one name, can't be in conflict. */
function canMeet(one, other) {
    return ([...one.touched].some(part => other.touched.has(part)) ||
        [...one.names].some(name => other.names.has(name)));
}
function overlay(base, { merge, difference }, store) {
    return new _git_overlay_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .OverlayTree */ .F(base.name, base, difference, merge.conflicts, files => store.readBlobs(files.map(({ oid }) => oid)));
}
/** Nothing can be said of what was not read. Throws LimitReachedError. */
async function refuseUnread(tree, files) {
    const contents = await tree.read(files);
    for (const { oid } of files) {
        const why = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotRead */ .ON)(contents.get(oid));
        // Without the name, which somebody else chose.
        if (why !== undefined)
            throw new _model_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LimitReachedError */ .ox(`a migration of it was not read, since ${why}`);
    }
}
async function introducedBy({ config, own }, before, after, other, counts) {
    const all = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(before, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .Ij, config);
    const located = all.filter(counts);
    const brought = new Set(other.theirs.difference.map(({ path }) => path));
    const isBrought = ({ path }) => brought.has(path);
    await refuseUnread(before, located.flatMap(({ files }) => files.filter(isBrought)));
    const judgement = await (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)({ tree: before, locations: located }, { tree: after, locations: (await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .findHistories */ .o4)(after, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworks */ .Ij, config, all)).filter(counts) }, { baseName: `#${other.number}`, baseCommit: other.head, authorship: async () => undefined });
    const findings = await judgement.findings;
    // What a rule that is off would say of base says nothing of another pull request either.
    const policy = { rules: config.rules, baseline: new Set(), ignores: new Map() };
    const counting = (0,_config_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .applyPolicy */ .V)(findings, policy).findings;
    // What has to be moved because of base will be somewhere else then.
    return counting.filter(found => (0,_model_report_js__WEBPACK_IMPORTED_MODULE_7__/* .failsTheChange */ .By)(found) && !own.has(problemOf(found))).map(_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6);
}


/***/ }),

/***/ 24584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ skippedWith)
/* harmony export */ });
/** Reported all the same: `notice` says whose label lets it pass. */
function skippedWith(result, notice) {
    const { report } = result;
    return { ...result, skipped: true, report: { ...report, notices: [notice, ...report.notices] } };
}


/***/ }),

/***/ 822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ djangoMigration),
/* harmony export */   Hb: () => (/* binding */ sqlInitial),
/* harmony export */   kM: () => (/* binding */ djangoInitial),
/* harmony export */   oN: () => (/* binding */ alembicInitial),
/* harmony export */   pc: () => (/* binding */ alembicRevision)
/* harmony export */ });
/** A Django migration that does nothing but come after another one: what the examples need. */
function djangoMigration(app, parent, body = 'operations = []') {
    const dependencies = parent === undefined ? '[]' : `[("${app}", "${parent}")]`;
    return `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    ${body}\n`;
}
const djangoInitial = {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': djangoMigration('shop', undefined),
};
function alembicRevision(revision, parent) {
    const down = parent === undefined ? 'None' : `"${parent}"`;
    return `from alembic import op\n\nrevision = "${revision}"\ndown_revision = ${down}\n\n\ndef upgrade():\n    op.execute("select 1")\n\n\ndef downgrade():\n    pass\n`;
}
const alembicInitial = {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/a1_customers.py': alembicRevision('a1', undefined),
};
const sqlInitial = {
    'db/migrations/0001_customers.sql': 'create table customers (id int primary key);\n',
    'db/migrations/0002_orders.sql': 'create table orders (id int primary key);\n',
};


/***/ }),

/***/ 73529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openPullRequestMeta)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** What only the other open pull requests show: GitHub is asked for them, see src/open-pulls/clashes.ts. */
const openPullRequestMeta = {
    id: 'open-pull-request',
    title: 'Another open pull request collides with this one',
    what: 'A pull request that is still open takes the same place in a history, or creates the same object.',
    why: 'Each of the two fits base, so both checks are green. Whichever is merged second breaks, and nobody notices before.',
    remedy: 'Agree on which one is merged first. The other one then has to come after it, or leave out what already exists.',
    severity: 'warning',
    bad: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0004_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
};


/***/ })

};
