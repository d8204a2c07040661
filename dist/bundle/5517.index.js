export const id = 5517;
export const ids = [5517,3420];
export const modules = {

/***/ 47267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 75517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nightlyForAction: () => (/* binding */ nightlyForAction)
/* harmony export */ });
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94448);
/* harmony import */ var _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38080);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75645);
/* harmony import */ var _check_run_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47267);
/* harmony import */ var _in_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33420);
/* harmony import */ var _issue_of_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51161);






/** `mode: nightly`: everything that the branch has, on an empty database, and one issue while it is not well. */
async function nightlyForAction(request) {
    const { event, inputs, directory, owned, trust } = request;
    if (inputs['self-test'])
        return (await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 21257))).selfTest(inputs);
    if (event.kind === 'pull-request' || event.kind === 'merge-group' || event.kind === 'workflow-run')
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`A nightly run judges a branch, so it can't run on "${event.name}": start it on schedule, workflow_dispatch or push.`);
    if (inputs.base !== undefined && inputs.base !== 'none')
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('A nightly run compares with nothing: leave `base` out.');
    const judged = await (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)({ ...(0,_check_run_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .c)(inputs, trust), replay: inputs.replay ?? 'fresh' }, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_0__.compareLocally)({ directory, owned, base: 'none', head: event.headSha, fetch: false }), () => { });
    const result = (0,_in_shard_js__WEBPACK_IMPORTED_MODULE_5__.inShard)(judged, inputs.shard);
    return { ...result, ...(0,_issue_of_run_js__WEBPACK_IMPORTED_MODULE_4__/* .keepIssueOf */ .K)(request, result.source) };
}


/***/ })

};
