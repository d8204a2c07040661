export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 3613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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







/**
 * `migration-gate baseline`: adds the errors and warnings of HEAD to the file, or drops what it has and HEAD has no more.
 * An entry that stays keeps its date and its reason. Answers with what was done.
 */
async function writeBaseline({ flags, output, reason, prune }, onProgress) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(flags.repo, output);
    const existing = await entriesOf(file, output);
    const before = existing ?? [];
    const today = await (0,_modes_check_judge_head_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeHead */ .O)(flags.repo, { ...flags, trust: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .trustOf */ .An)(flags) }, onProgress);
    const [unusable] = today.report.coverage.head.commit === null ? today.report.unknowns : [];
    if (unusable !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(unusable);
    const known = new Set(before.map(({ fingerprint }) => fingerprint));
    const gone = new Set(today.stale.map(({ fingerprint }) => fingerprint));
    const added = prune
        ? []
        : (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedToday */ .VU)(today.findings.filter(({ fingerprint }) => !known.has(fingerprint)), reason);
    const kept = prune ? before.filter(({ fingerprint }) => !gone.has(fingerprint)) : before;
    const dropped = before.length - kept.length;
    if (added.length === 0 && dropped === 0)
        return nothingToDo(prune, before, output);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)([...kept, ...added]));
    const name = existing ? '' : `, and name it in .migration-gate.yml: baseline: ${output}`;
    return `${output}: ${[
        ...(added.length > 0 ? [`${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(added.length, 'finding')} added`] : []),
        ...(dropped > 0 ? [`${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(dropped, 'entry', 'entries')} dropped`] : []),
        ...(kept.length > 0 ? [`${kept.length} kept`] : []),
    ].join(', ')}. Commit it${name}\n`;
}
/** What the file accepts; undefined where there is none. */
async function entriesOf(file, output) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    return text === undefined ? undefined : [...(await (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk)(text, output)).values()];
}
function nothingToDo(prune, before, output) {
    if (prune)
        return before.length === 0
            ? `There is no ${output} to drop entries from.\n`
            : `Nothing to drop: no entry of ${output} is known to be out of date. For that, the configuration has to name the file (baseline: ${output}), and the replay has to reach what the entry is about.\n`;
    return before.length === 0
        ? 'Nothing to baseline: HEAD has no findings. No file was written.\n'
        : `Nothing to add: ${output} already has every finding of HEAD.\n`;
}


/***/ })

};
