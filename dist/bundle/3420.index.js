export const id = 3420;
export const ids = [3420];
export const modules = {

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


/***/ })

};
