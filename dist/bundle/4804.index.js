export const id = 4804;
export const ids = [4804];
export const modules = {

/***/ 41282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leftOutBy)
/* harmony export */ });
/** The paths in which no history is looked for. */
async function leftOutBy({ exclude }) {
    if (exclude.length === 0)
        return () => false;
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    return pathMatcher(exclude);
}


/***/ }),

/***/ 96332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 41558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* unused harmony export checkRules */
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72395);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58322);




/** What lies between two trees, history by history. */
async function changesBetween(before, after) {
    const base = await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(before.locations, before.tree);
    return (0,_model_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(base, await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistories */ .X_)(after.locations, after.tree, base));
}
/** The one way to judge two trees. The rules have not ended when this returns: an engine may start meanwhile. */
async function judge(before, after, base) {
    const changes = await changesBetween(before, after);
    if (changes.length === 0)
        return { changes, frameworks: [], findings: Promise.resolve([]) };
    const frameworks = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .AZ)((0,_model_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sidesOf */ .Mm)(changes));
    const findings = checkRules({ ...base, changes, frameworks, baseTree: before.tree, merged: after.tree });
    return { changes, frameworks, findings };
}
/** Runs every rule over every history that was read. */
async function checkRules(input) {
    // Only where something is to be checked.
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(3724), __webpack_require__.e(7395)]).then(__webpack_require__.bind(__webpack_require__, 63724));
    const scopes = new Map();
    for (const change of input.changes) {
        const key = (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(readingOf(change));
        scopes.set(key, [...(scopes.get(key) ?? []), change]);
    }
    const findings = [];
    for (const scopeChanges of scopes.values()) {
        const scope = scopeChanges.flatMap(({ merged }) => (merged ? [merged] : []));
        for (const change of scopeChanges) {
            const reading = readingOf(change);
            const framework = input.frameworks.find(({ id }) => id === reading.framework);
            if (!framework)
                continue;
            const runner = runnerOf(change, framework);
            const context = { ...input, framework, runner, change, scope, scopeChanges };
            for (const rule of rules) {
                for await (const draft of rule.check(context)) {
                    findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)({ ...draft, rule: rule.meta.id, framework: framework.id, history: reading.name }, rule.meta.severity));
                }
            }
        }
    }
    return findings;
}
/** Base's word on who runs a history counts. */
function runnerOf({ base, merged }, framework) {
    return (base ?? merged)?.reading.runner?.behaviour ?? framework.runner;
}
function readingOf({ base, merged }) {
    const reading = (merged ?? base)?.reading;
    if (!reading)
        throw new Error('a change of a history that neither side has');
    return reading;
}


/***/ }),

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles)
/* harmony export */ });
/** A tree without the files that a predicate leaves out. */
function withoutFiles(tree, leftOut) {
    const files = tree.files.filter(file => !leftOut(file.path));
    if (files.length === tree.files.length)
        return tree;
    const kept = new Set(files.map(file => file.path));
    return {
        name: tree.name,
        files,
        inDirectory: directory => tree.inDirectory(directory).filter(file => kept.has(file.path)),
        file: path => (kept.has(path) ? tree.file(path) : undefined),
        read: wanted => tree.read(wanted),
        readText: (file, most) => tree.readText(file, most),
    };
}


/***/ }),

/***/ 72395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

/** All histories that changes are about, of either side. */
function sidesOf(changes) {
    return changes.flatMap(({ base, merged }) => [base ?? [], merged ?? []].flat());
}
/** Pairs the histories of both trees: by name, and what is left over by what is in them (a moved directory). */
function changesOf(base, merged) {
    const key = (history) => `${history.framework}\0${history.name}`;
    const before = new Map(base.map(history => [key(history), history]));
    const unpaired = [];
    const changes = [];
    for (const after of merged) {
        const same = before.get(key(after));
        if (same) {
            before.delete(key(after));
            changes.push(changeOf(same, after, same.directory !== after.directory));
        }
        else {
            unpaired.push(after);
        }
    }
    for (const after of unpaired) {
        const from = [...before.values()].find(candidate => isMovedTo(candidate, after));
        if (from)
            before.delete(key(from));
        changes.push(changeOf(from, after, from !== undefined));
    }
    for (const gone of before.values())
        changes.push(changeOf(gone, undefined, false));
    return changes;
}
/** A directory moved when most of its files stand in the other one: byte for byte, or under names that say something. */
function isMovedTo(from, to) {
    if (from.framework !== to.framework || from.migrations.length === 0)
        return false;
    const names = new Set(to.migrations.map(migration => migration.name));
    const contents = new Set(to.migrations.map(_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$));
    const kept = from.migrations.filter(migration => names.has(migration.name) && (contents.has((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration)) || !everyAppHas.test(migration.name)));
    return kept.length * 2 > from.migrations.length;
}
/** A first migration has the same name in every app: it is no sign of a move. */
const everyAppHas = /^\d*_?(initial|init)$/i;
function changeOf(base, merged, moved) {
    // A moved Django app has another label in every id: its migrations are known by their names.
    const known = (migration) => (moved ? migration.name : (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration));
    const before = new Map((base?.migrations ?? []).map(migration => [known(migration), migration]));
    const after = new Map((merged?.migrations ?? []).map(migration => [known(migration), migration]));
    const atPath = new Map((base?.migrations ?? []).map(migration => [migration.file.path, migration]));
    const incoming = new Set();
    const edited = [];
    for (const migration of merged?.migrations ?? []) {
        const namesake = before.get(known(migration));
        const here = atPath.get(migration.file.path);
        const twins = twinsOf(merged, migration);
        const old = here && known(here) === known(migration) ? here : namesake;
        if (!namesake || !old)
            incoming.add(migration);
        else if (sameBytes(old, migration) && (old === here || twins.length === 0))
            continue;
        // One id in a second file is a newcomer, and so is what both sides added under one path; the same file with
        // other bytes, or a renamed one, is an edit.
        else if (twins.some(twin => old !== here || twin.file.path === migration.file.path))
            incoming.add(migration);
        else
            edited.push({ before: old, after: migration });
    }
    const removed = [...before].filter(([id]) => !after.has(id)).map(([, migration]) => migration);
    return { base, merged, incoming, removed, edited, moved };
}
function twinsOf(history, migration) {
    return history?.namesakes(migration).filter(other => other !== migration) ?? [];
}
function sameBytes(one, other) {
    return (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(one) === (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(other);
}
function isTouched(change) {
    return change.incoming.size > 0 || change.removed.length > 0 || change.edited.length > 0;
}


/***/ }),

/***/ 58322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding as reports have it. */
function reported(all) {
    const { object: _, refusal: __, existing: ___, twin: ____, happened: _____, doubtful: ______, ...found } = all;
    return { ...found, fixes: found.fixes.map(asReported) };
}
function asReported({ code, ...one }) {
    return code === 'mark' || code === 'guard' ? { ...one, conditional: true } : one;
}
/** Completes a draft. The fingerprint survives edits elsewhere in the file, rewording, and re-runs. */
function finding(draft, defaultSeverity) {
    const { symbol, ...rest } = draft;
    return {
        ...rest,
        severity: draft.severity ?? defaultSeverity,
        related: draft.related ?? [],
        fixes: draft.fixes ?? [],
        fingerprint: fingerprint([draft.rule, draft.framework, draft.history, draft.path, symbol]),
    };
}
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}


/***/ }),

/***/ 41969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   US: () => (/* binding */ coverageKey),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   s5: () => (/* binding */ notCheckedIn)
/* harmony export */ });
/** The key of a history among those of all frameworks. */
function coverageKey(framework, history) {
    return `${framework}\0${history}`;
}
const exitCodes = {
    pass: 0,
    fail: 1,
    unknown: 2,
    'not-checked': 2,
};
function verdictOf(findings, unknowns, histories) {
    if (findings.some(failsTheChange))
        return 'fail';
    if (unknowns.length > 0)
        return 'unknown';
    return histories.some(({ notChecked }) => notChecked.length > 0) ? 'not-checked' : 'pass';
}
/** Neither proven nor refuted. */
function isInconclusive(verdict) {
    return verdict === 'unknown' || verdict === 'not-checked';
}
/** All migrations of which nothing was run. */
function notCheckedIn({ coverage }) {
    return coverage.histories.flatMap(({ notChecked }) => notChecked);
}
function failsTheChange(finding) {
    return finding.introduced && finding.severity === 'error';
}


/***/ }),

/***/ 19136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ renameCommands),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   mR: () => (/* binding */ removeCommand),
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
        // Three octal digits: unlike \x, they can't swallow the digit after them.
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `$'${quoted}'`;
}
function removeCommand(paths, recursive = false) {
    return `git rm ${recursive ? '-r ' : ''}-- ${paths.map(shellQuote).join(' ')}`;
}
/**
 * `--` because a name may begin with a dash. Files that go to another directory under their names go with all of theirs:
 * git moves none to where there is no directory.
 */
function renameCommands(renames) {
    const lines = renames.map(({ from, to }) => {
        const [source, target] = [from.lastIndexOf('/'), to.lastIndexOf('/')];
        const wholeDirectory = source > 0 && from.slice(0, source) !== to.slice(0, target) && from.slice(source) === to.slice(target);
        const [old, wanted] = wholeDirectory ? [from.slice(0, source), to.slice(0, target)] : [from, to];
        return `git mv -- ${shellQuote(old)} ${shellQuote(wanted)}`;
    });
    return [...new Set(lines)];
}


/***/ }),

/***/ 54308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openComparing: () => (/* binding */ openComparing),
/* harmony export */   problemOf: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _config_left_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41282);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96332);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
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

/***/ 35080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ trimLineEnds),
/* harmony export */   MF: () => (/* binding */ blanksAtEnd),
/* harmony export */   MV: () => (/* binding */ whiteSpace),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   iU: () => (/* binding */ lastNumber),
/* harmony export */   w_: () => (/* binding */ lineEndAfter)
/* harmony export */ });
/**
 * What a regular expression that backtracks would need the square of the text's length for. Everything here reads a
 * text once. See scripts/check-regexes.ts.
 */
/** What `\s` matches. */
const whiteSpace = ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** Without the characters at its end that are among `characters`. */
function trimEndOf(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** Without the spaces and tabs at the end of each line. */
function trimLineEnds(text) {
    let result = '';
    let at = 0;
    for (const { start, end } of runsOf(text, ' \t')) {
        if (end < text.length && !isLineBreak(text.charCodeAt(end)))
            continue;
        result += text.slice(at, start);
        at = end;
    }
    return result + text.slice(at);
}
/** The spaces and tabs at its end. */
function blanksAtEnd(text) {
    return text.slice(trimEndOf(text, ' \t').length);
}
/** The last number of a text. */
function lastNumber(text) {
    let end = text.length;
    while (end > 0 && !isDigit(text.charCodeAt(end - 1)))
        end--;
    if (end === 0)
        return undefined;
    let index = end;
    while (index > 0 && isDigit(text.charCodeAt(index - 1)))
        index--;
    return { index, digits: text.slice(index, end) };
}
/** What JavaScript's `^` and `$` take for the end of a line. */
function isLineBreak(code) {
    return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
function isLineStart(text, at) {
    return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}
/** The first offset from `from` on that is a line break, or the end of the text. */
function lineEndAfter(text, from) {
    let at = from;
    while (at < text.length && !isLineBreak(text.charCodeAt(at)))
        at++;
    return at;
}
/** The longest stretches of the given characters. */
function* runsOf(text, characters) {
    for (let at = 0; at < text.length; at++) {
        if (!characters.includes(text.charAt(at)))
            continue;
        const start = at;
        while (at < text.length && characters.includes(text.charAt(at)))
            at++;
        yield { start, end: at };
    }
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}


/***/ })

};
