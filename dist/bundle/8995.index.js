export const id = 8995;
export const ids = [8995];
export const modules = {

/***/ 8995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayHistories: () => (/* binding */ replayHistories)
/* harmony export */ });
/* harmony import */ var _command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86706);
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46310);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5833);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72395);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _postgres_engine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96159);
/* harmony import */ var _process_harden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86825);
/* harmony import */ var _replay_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25772);
/* harmony import */ var _schema_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16668);









/** Replays every scope whose framework can be interpreted, one after the other on one engine. */
async function replayHistories(input) {
    const result = {
        findings: [],
        unknowns: [],
        coverage: new Map(),
        engine: null,
        notices: [],
        needCommands: [],
        ranByCommand: new Set(),
    };
    const scopes = new Map();
    for (const change of input.changes) {
        const reading = (change.merged ?? change.base)?.reading;
        if (!reading)
            continue;
        const key = (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(reading);
        scopes.set(key, [...(scopes.get(key) ?? []), change]);
    }
    result.unknowns.push(...(0,_schema_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unusableSchemas */ .O)(input, [...scopes.values()]));
    let engine;
    try {
        for (const changes of scopes.values()) {
            const scope = scopeOf(input, changes, result);
            if (!scope)
                continue;
            engine ??= await input.openEngine(await (0,_replay_request_js__WEBPACK_IMPORTED_MODULE_4__/* .extensionsNamed */ .q)(input));
            result.engine = engine.name;
            if (engine.sandbox)
                result.sandbox = [...engine.sandbox, (0,_process_harden_js__WEBPACK_IMPORTED_MODULE_3__/* .parentLayer */ .k)()];
            const report = await replayScope(input, scope.framework, changes, { engine, command: scope.command });
            noteReport(result, changes, report);
            if (scope.command)
                noteCommand(result, changes, report);
        }
        // Beside histories that are read, a directory of programs may be another database's; alone it is what was asked for.
        if (input.mode !== 'auto' && !input.mixed)
            for (const { merged, base } of result.needCommands) {
                const reading = (merged ?? base)?.reading;
                result.unknowns.push(`${reading?.name} can't be replayed: ${reading?.onlyByCommand}. Name the command that does it in ${input.configFile} under \`command:\`, or leave out --replay ${input.mode}.`);
            }
    }
    catch (error) {
        if (!(error instanceof _postgres_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .EngineUnavailableError */ .DG))
            throw error;
        result.unknowns.push(error.message);
    }
    finally {
        const changed = await engine?.restore?.();
        result.notices.push(...(changed?.notices ?? []));
        result.unknowns.push(...(changed?.unknowns ?? []));
        await engine?.[Symbol.asyncDispose]();
    }
    return result;
}
/** What replays the histories of a scope; undefined, with the reason in the result, where nothing can. */
function scopeOf(input, changes, result) {
    const first = (changes[0]?.base ?? changes[0]?.merged)?.reading;
    const framework = input.frameworks.find(({ id }) => id === first?.framework);
    if (!first || !framework)
        return undefined;
    // What base says counts: a change can't make its own files look foreign.
    const named = commandOf(input, framework, changes);
    const command = (0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .mayRunCommands */ .n$)(input.trust) ? named : undefined;
    const notRun = named && !command && first.notReplayable === undefined ? (0,_config_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRun */ .hv)(named.run, input.trust) : undefined;
    const reason = first.notReplayable ?? (command ? undefined : first.onlyByCommand && (notRun ?? first.onlyByCommand));
    if (notRun !== undefined && reason === undefined)
        result.notices.push(`${first.name} was replayed by reading its files: ${notRun}.`);
    if (reason === undefined)
        return { framework, command };
    if (notRun !== undefined)
        result.unknowns.push(`${first.name} was not checked: ${notRun}, and nothing but that command can replay it.`);
    for (const change of changes) {
        const notChecked = broughtBy(change).map(path => ({ path, why: reason }));
        note(result, change, { replay: 'not replayed', reason, notVerified: [], notChecked });
    }
    if (first.notReplayable === undefined && notRun === undefined)
        result.needCommands.push(...changes);
    else if (input.mode !== 'auto' && first.notReplayable !== undefined)
        result.unknowns.push(`${first.name} can't be replayed: ${reason}. Leave out --replay ${input.mode}, or exclude it.`);
    return undefined;
}
function noteCommand(result, changes, report) {
    if (!ranWell(report))
        return;
    for (const { framework, name } of (0,_model_change_js__WEBPACK_IMPORTED_MODULE_7__/* .sidesOf */ .Mm)(changes))
        result.ranByCommand.add((0,_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageKey */ .US)(framework, name));
}
/** Every incoming migration ran, on both ways to a database, and both ended alike. */
function ranWell({ findings, unknowns, notVerified, notChecked, modesDone }) {
    return (modesDone.fresh &&
        modesDone.upgrade &&
        unknowns.length === 0 &&
        notChecked.length === 0 &&
        !notVerified.some(({ introduced }) => introduced) &&
        !findings.some(({ introduced, severity }) => introduced && severity !== 'note'));
}
function noteReport(result, changes, report) {
    result.findings.push(...report.findings);
    result.unknowns.push(...report.unknowns);
    const replay = modeOf(report.modesDone);
    const notVerified = report.notVerified.map(({ path, line, why, introduced }) => ({
        path,
        line,
        why,
        introduced,
    }));
    for (const change of changes) {
        const partly = (change.merged ?? change.base)?.reading.partly;
        const brought = new Set(broughtBy(change));
        const notChecked = report.notChecked.filter(({ path }) => brought.has(path));
        const rows = report.rows && brought.size > 0 ? { rows: report.rows } : {};
        const locks = report.locks.filter(({ path }) => brought.has(path));
        const downs = report.downs.filter(({ up }) => brought.has(up)).map(({ up: _, ...down }) => down);
        note(result, change, {
            replay,
            notVerified,
            notChecked,
            ...rows,
            ...(partly ? { reason: partly } : {}),
            ...(locks.length > 0 ? { locks } : {}),
            ...(downs.length > 0 ? { downs } : {}),
        });
    }
}
async function replayScope(input, framework, changes, { engine, command }) {
    const { replay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6940), __webpack_require__.e(8841)]).then(__webpack_require__.bind(__webpack_require__, 38841));
    const request = await (0,_replay_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFor */ .p)(input, framework, changes);
    const { explainFacts, explainReplay } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6940), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416));
    if (!command)
        return explainReplay(request, await replay(request, engine));
    const { replayByCommand } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(6940), __webpack_require__.e(8841), __webpack_require__.e(9539), __webpack_require__.e(8162), __webpack_require__.e(7234)]).then(__webpack_require__.bind(__webpack_require__, 87234));
    const directories = [...new Set((0,_model_change_js__WEBPACK_IMPORTED_MODULE_7__/* .sidesOf */ .Mm)(changes).map(({ directory }) => directory))];
    const facts = await replayByCommand({ request, command, whole: input.whole, directories }, engine);
    const report = await explainFacts(request, facts);
    const instead = facts.readInstead && (await explainReplay(request, facts.readInstead)).findings;
    return { ...report, findings: [...report.findings, ...facts.findings, ...(instead ?? [])] };
}
/** Beside histories that are read, files that look like another runner's get no command that is not named for them. */
function commandOf({ config, mixed }, { onlyByCommand }, changes) {
    return (0,_command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_8__/* .commandFor */ .Fw)(config.commands, (0,_command_replay_command_for_js__WEBPACK_IMPORTED_MODULE_8__/* .readingsOf */ .RO)(changes), mixed && onlyByCommand === true);
}
/** The paths of what a change adds or alters. */
function broughtBy({ incoming, edited }) {
    return [...incoming, ...edited.map(({ after }) => after)].map(({ file }) => file.path).sort();
}
function note(result, { base, merged }, coverage) {
    const history = merged ?? base;
    if (history)
        result.coverage.set((0,_model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageKey */ .US)(history.framework, history.name), coverage);
}
function modeOf({ fresh, upgrade }) {
    if (fresh && upgrade)
        return 'both';
    if (fresh)
        return 'fresh';
    return upgrade ? 'upgrade' : 'not replayed';
}


/***/ })

};
