export const id = 7966;
export const ids = [7966];
export const modules = {

/***/ 94119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   qO: () => (/* binding */ strength)
/* harmony export */ });
/** PostgreSQL's locks of a table, weakest first: https://www.postgresql.org/docs/current/explicit-locking.html */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
function strength(mode) {
    return lockModes.indexOf(mode);
}
/** At least one of reading and writing has to wait. */
function isBlocking(mode) {
    return strength(mode) >= strength('SHARE');
}
/** What waits for a lock, as the end of a sentence. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'blocks reads and writes';
    if (isBlocking(mode))
        return 'blocks writes';
    return mode === 'SHARE UPDATE EXCLUSIVE'
        ? 'blocks schema changes and VACUUM'
        : 'blocks no reads and no writes';
}


/***/ }),

/***/ 87966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);
/* harmony import */ var _model_locks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94119);


/** The shape of `--format json`. Loaded only where somebody asks for it: most runs don't need zod. */
const position = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1), column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1) });
const range = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ start: position, end: position })
    .describe('1-based; columns count characters (UTF-16 code units); the end column is exclusive.');
const relatedPlace = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    range,
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional().describe('The commit in which to look; absent: the change itself.'),
});
const fix = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    applies: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('When it is the right answer, and what it would skip or lose.'),
    edits: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), range, replacement: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    renames: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ from: zod__WEBPACK_IMPORTED_MODULE_0__.string(), to: zod__WEBPACK_IMPORTED_MODULE_0__.string() }))
        .describe('Carried out after the edits: their paths are the old ones.'),
    creates: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), content: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('Shell commands, quoted for a POSIX shell.'),
    sql: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string())
        .exactOptional()
        .describe('Statements to write into a migration, where its text can not be edited for that.'),
    conditional: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true)
        .exactOptional()
        .describe('Right for some databases only. The first fix without it is the recommended one.'),
    automatic: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true).exactOptional().describe('`migration-gate fix` applies it.'),
})
    .describe('Everything of one fix belongs together.');
const table = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string())),
});
const graph = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ id: zod__WEBPACK_IMPORTED_MODULE_0__.string(), label: zod__WEBPACK_IMPORTED_MODULE_0__.string(), side: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['base', 'incoming', 'both']) })),
    edges: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string()])).describe('From the older migration to the newer one.'),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['error', 'warning', 'note']),
    introduced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().describe("Is it this change's fault? Only introduced errors fail it."),
    framework: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    history: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    range,
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    related: zod__WEBPACK_IMPORTED_MODULE_0__.array(relatedPlace),
    fixes: zod__WEBPACK_IMPORTED_MODULE_0__.array(fix),
    causedBy: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .exactOptional()
        .describe('The fingerprint of the finding that this one only follows from.'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('Survives edits elsewhere in the file, rewording and re-runs.'),
    sqlstate: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional(),
    side: zod__WEBPACK_IMPORTED_MODULE_0__.literal('down').exactOptional().describe('What failed is the downgrade; absent: the upgrade.'),
    preflight: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        sql: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        counts: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('What it counts: "rows of public.users in which email is NULL".'),
    })
        .exactOptional()
        .describe('A query that says whether a real database has rows that make it fail. It changes nothing.'),
    statement: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional().describe('The statement that failed, as written.'),
    table: table.exactOptional(),
    graph: graph.exactOptional(),
    broughtBy: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ commit: zod__WEBPACK_IMPORTED_MODULE_0__.string(), pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__.int().positive().exactOptional() })
        .exactOptional()
        .describe('Where several pull requests land together: which of them brought it in.'),
});
const rowsCoverage = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    tables: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('Tables of base that held rows.'),
    notVerified: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('What could not be seen with rows, with the reason.'),
})
    .describe('What ran on tables with rows; absent: nothing of what is incoming depends on them.');
const statementLocks = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    statement: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('As it was sent; long ones are cut.'),
    locks: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        relation: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['table', 'index', 'view', 'materialized view', 'sequence']),
        mode: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_locks_js__WEBPACK_IMPORTED_MODULE_1__/* .lockModes */ .Y8).describe('The strongest that the statement takes.'),
        measured: zod__WEBPACK_IMPORTED_MODULE_0__.boolean()
            .describe('Seen in pg_locks; false: what PostgreSQL documents for such a statement.'),
    })),
    rewritten: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string())
        .describe('Tables and indexes that were written again from beginning to end.'),
    scanned: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('Tables that were read from beginning to end.'),
    heldUntil: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1))
        .describe('Lines of later statements of the same transaction, during which the locks are held.'),
    lockTimeout: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional().describe('lock_timeout as the statement found it.'),
});
const historyCoverage = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    framework: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    history: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    runner: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .exactOptional()
        .describe('Who runs it, with what says so, where one framework stands for several runners.'),
    migrations: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
    incoming: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
    replay: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['fresh', 'upgrade', 'both', 'not replayed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional(),
    rows: rowsCoverage.exactOptional(),
    notVerified: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1), why: zod__WEBPACK_IMPORTED_MODULE_0__.string(), introduced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() }))
        .describe('Steps that were not run: nothing that depends on them is proven.'),
    notChecked: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), why: zod__WEBPACK_IMPORTED_MODULE_0__.string() }))
        .describe('Incoming migrations of which nothing was run, with the reason.'),
    locks: zod__WEBPACK_IMPORTED_MODULE_0__.array(statementLocks)
        .exactOptional()
        .describe('What incoming migrations lock of what base has; absent where nothing is.'),
    downs: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        checked: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().describe('Was it run after the upgrade, and the schema compared?'),
        why: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional().describe('Why it was not.'),
    }))
        .exactOptional()
        .describe('The down sides of incoming migrations that have one; absent where none was tried.'),
});
const coverage = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    base: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        date: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('When its tip was committed, ISO 8601.'),
        fetched: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('When the clone last heard of it, ISO 8601.'),
    }),
    head: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() }),
    conflicts: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('Paths that git could not merge.'),
    histories: zod__WEBPACK_IMPORTED_MODULE_0__.array(historyCoverage),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('Null where nothing was replayed.'),
    notRead: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string())
        .exactOptional()
        .describe('New or changed files that look like migrations, and are in no known history.'),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        layer: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['database', 'webassembly', 'process', 'machine', 'parent']),
        held: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
        why: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional().describe('Why it did not hold.'),
    }))
        .exactOptional()
        .describe('What lay between SQL and the machine; absent where the embedded engine ran nothing.'),
    openPullRequests: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        open: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
        compared: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0).describe('How many of them touch the same histories and were compared.'),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().exactOptional().describe('Why not all of those were.'),
    })
        .exactOptional()
        .describe('Other pull requests of the same base; absent: they were not asked for.'),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'fail', 'unknown', 'not-checked'])
        .describe('Neither unknown nor not-checked is green.'),
    unknowns: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('Why it is unknown; also present beside `fail`.'),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).describe('Facts that fail nothing.'),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .exactOptional()
        .describe('The part of the histories that this was about, where several jobs share them.'),
    coverage,
    findings: zod__WEBPACK_IMPORTED_MODULE_0__.array(finding),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0),
})
    .describe('The one document of a run of Migration Gate, whatever it ends with.');
true;
true;


/***/ })

};
