export const id = 1296;
export const ids = [1296];
export const modules = {

/***/ 91296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestAsSent: () => (/* binding */ requestAsSent)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17318);
/* harmony import */ var _replay_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96890);
/* harmony import */ var _replay_replica_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17405);
/* harmony import */ var _attributor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);
/* harmony import */ var _run_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66390);
/* harmony import */ var _sent_statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43030);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21642);







/**
 * Migrations that are programs, as the SQL that they send: the project's own command runs all of the merged side on an empty
 * database, and what each migration sent there is what it does. The request with an interpreter that answers with that;
 * a sentence where the command did not get through. Rejects where no database can be had.
 */
async function requestAsSent(native, engine) {
    const { request, command } = native;
    const refused = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(native);
    if (refused !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(refused);
    return await _replay_replica_js__WEBPACK_IMPORTED_MODULE_1__/* .Replica */ .Xw.during(engine, request.deadline, async (replica) => {
        const unknowns = [];
        if (!(await (0,_replay_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareDatabase */ .x)(request, replica, { unknowns, notVerified: [] })))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(unknowns.join(' '));
        const run = await (0,_run_side_js__WEBPACK_IMPORTED_MODULE_3__/* .sendCommand */ .S8)(native, 'merged', command.run, replica);
        const attribution = await new _attributor_js__WEBPACK_IMPORTED_MODULE_2__/* .Attributor */ .n(request).attribute('merged', run.log, request.merged);
        const named = `\`${command.run}\`, run against an empty database,`;
        const [stopped] = run.log.statements.filter(({ error }) => error !== undefined);
        if (stopped?.error && (run.end.kind !== 'exited' || run.end.code !== 0))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(`${named} stopped at an error of the database: ${stopped.error.message} (SQLSTATE ${stopped.error.code}). The statement: ${(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(stopped.text)}`);
        const why = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnknown */ .FG)(named, run);
        return why === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .success */ .k)(asSent(request, attribution.ran)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(why);
    });
}
function asSent(request, ran) {
    const sent = new Map(ran.map(one => [one.item.migration.file.path, one]));
    const withTransaction = (item) => ({
        ...item,
        transaction: isOneTransaction(sent.get(item.migration.file.path)) ? 'per-migration' : 'autocommit',
    });
    const interpreter = {
        independent: true,
        async *steps({ file }) {
            const own = sent.get(file.path);
            if (!own)
                return void (yield {
                    kind: 'unverified',
                    why: 'the command did not run it',
                    span: { start: 0, end: 0 },
                });
            for (const statement of own.statements) {
                const step = stepOf(own.item, statement);
                if (step)
                    yield step;
            }
        },
    };
    return {
        ...request,
        base: request.base.map(withTransaction),
        merged: request.merged.map(withTransaction),
        pending: request.pending.map(withTransaction),
        interpreterFor: () => interpreter,
    };
}
/** All in one that was begun, or is there nothing that could be? */
function isOneTransaction(ran) {
    const standing = ran?.statements.filter(stands) ?? [];
    const begun = new Set(standing.filter(({ text }) => (0,_sent_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .controlsTransaction */ .ho)(text)).map(({ transaction }) => transaction));
    const own = new Set(standing.filter(one => !(0,_sent_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunnersOwn */ .mQ)(one)).map(({ transaction }) => transaction));
    return own.size === 0 || (own.size === 1 && [...own].every(transaction => begun.has(transaction)));
}
function stands({ error, fate }) {
    return error === undefined && fate === 'committed';
}
/** Undefined: the runner's own, or a question. */
function stepOf(item, statement) {
    const { text, tags } = statement;
    if (!stands(statement) || (0,_sent_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunnersOwn */ .mQ)(statement))
        return undefined;
    const asks = tags.length > 0 && tags.every(tag => /^(?:SELECT|SHOW)\b/.test(tag));
    // One of the migration's own may call a function that changes something.
    if (asks && !item.text.includes(text.trim()))
        return undefined;
    const span = { start: 0, end: 0 };
    if ((0,_sent_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksItsValues */ .jU)(statement))
        return { kind: 'skip', why: 'its rows were sent apart from the statement', span, rows: true };
    return (0,_sent_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .sentStep */ .DV)(item, statement);
}


/***/ })

};
