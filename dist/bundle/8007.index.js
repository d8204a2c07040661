export const id = 8007;
export const ids = [8007];
export const modules = {

/***/ 78007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectForAction: () => (/* binding */ collectForAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38080);
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46310);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28154);
/* harmony import */ var _issue_of_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51161);
/* harmony import */ var _join_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44972);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3437);
/* harmony import */ var _read_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89504);








/** `mode: collect`: the reports of the jobs that mode plan shared the work among, as one verdict. */
async function collectForAction(request) {
    const { event, inputs, directory, trust } = request;
    if (!(0,_config_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .mayUseServer */ .gc)(trust))
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Reports of a stranger's run prove nothing, so \`mode: collect\` can't run on "${event.name}". Collect in the run that the jobs are of.`);
    const planned = inputs.matrix === undefined ? undefined : (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedShards */ .MJ)(inputs.matrix);
    if (inputs.matrix !== undefined && !planned)
        throw new _config_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('Input `matrix` is not what mode plan gives: hand its output `matrix` over as it is.');
    const handed = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .readReports */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, inputs.reports));
    return {
        report: (0,_join_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .joinReports */ .c)(handed, planned),
        onUnknown: inputs['on-unknown'] ?? 'fail',
        onNotChecked: inputs['on-not-checked'],
        source: _model_source_js__WEBPACK_IMPORTED_MODULE_7__/* .noSource */ .T,
        // A pull request that is not well is no matter of the branch.
        ...(event.kind === 'push' || event.kind === 'manual' ? (0,_issue_of_run_js__WEBPACK_IMPORTED_MODULE_3__/* .keepIssueOf */ .K)(request, _model_source_js__WEBPACK_IMPORTED_MODULE_7__/* .noSource */ .T) : {}),
    };
}


/***/ })

};
