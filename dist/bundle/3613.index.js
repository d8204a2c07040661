export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70805);
/* harmony import */ var _modes_check_judge_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78437);
/* harmony import */ var _reporters_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8368);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34062);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23716);







/** `migration-gate baseline`: writes down the errors and warnings of HEAD, and answers with how many there are. */
async function writeBaseline({ flags, output }, onProgress) {
    const { report, findings } = await (0,_modes_check_judge_head_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeHead */ .O)(flags.repo, { ...flags, trust: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .trustOf */ .An)(flags) }, onProgress);
    const [reason] = report.coverage.head.commit === null ? report.unknowns : [];
    if (reason !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(reason);
    if (findings.length === 0)
        return 'Nothing to put into a baseline: HEAD has no finding. No file was written.\n';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(flags.repo, output), (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(findings));
    return `${output}: ${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(findings.length, 'finding')}. Commit it, and name it in .migration-gate.yml: baseline: ${output}\n`;
}


/***/ })

};
