export const id = 3399;
export const ids = [3399];
export const modules = {

/***/ 94119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 93399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSchema: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/model/locks.js
var locks = __webpack_require__(94119);
;// CONCATENATED MODULE: ./src/model/replay-course.js
/** What became of a migration on one way to a database. */
const outcomes = ['ran', 'fails', 'not proven', 'not run'];

;// CONCATENATED MODULE: ./src/reporters/report-schema.js



/** The shape of `--format json`. Loaded only where somebody asks for it: most runs don't need zod. */
const position = schemas.strictObject({ line: schemas.int().min(1), column: schemas.int().min(1) });
const range = schemas.strictObject({ start: position, end: position })
    .describe('1-based; columns count characters (UTF-16 code units); the end column is exclusive.');
const relatedPlace = schemas.strictObject({
    path: schemas.string(),
    range,
    message: schemas.string(),
    commit: schemas.string().exactOptional().describe('The commit in which to look; absent: the change itself.'),
});
const fix = schemas.strictObject({
    title: schemas.string(),
    applies: schemas.string().describe('When it is the right answer, and what it would skip or lose.'),
    edits: schemas.array(schemas.strictObject({ path: schemas.string(), range, replacement: schemas.string() })),
    renames: schemas.array(schemas.strictObject({ from: schemas.string(), to: schemas.string() }))
        .describe('Carried out after the edits: their paths are the old ones.'),
    creates: schemas.array(schemas.strictObject({ path: schemas.string(), content: schemas.string() })),
    commands: schemas.array(schemas.string()).describe('Shell commands, quoted for a POSIX shell.'),
    sql: schemas.array(schemas.string())
        .exactOptional()
        .describe('Statements to write into a migration, where its text can not be edited for that.'),
    conditional: schemas.literal(true)
        .exactOptional()
        .describe('Right for some databases only. The first fix without it is the recommended one.'),
    automatic: schemas.literal(true).exactOptional().describe('`migration-gate fix` applies it.'),
})
    .describe('Everything of one fix belongs together.');
const table = schemas.strictObject({
    title: schemas.string(),
    head: schemas.array(schemas.string()),
    rows: schemas.array(schemas.array(schemas.string())),
});
const graph = schemas.strictObject({
    nodes: schemas.array(schemas.strictObject({ id: schemas.string(), label: schemas.string(), side: schemas["enum"](['base', 'incoming', 'both']) })),
    edges: schemas.array(schemas.tuple([schemas.string(), schemas.string()])).describe('From the older migration to the newer one.'),
});
const finding = schemas.strictObject({
    rule: schemas.string(),
    severity: schemas["enum"](['error', 'warning', 'note']),
    introduced: schemas.boolean().describe("Is it this change's fault? Only introduced errors fail it."),
    framework: schemas.string(),
    history: schemas.string(),
    path: schemas.string(),
    range,
    message: schemas.string(),
    related: schemas.array(relatedPlace),
    fixes: schemas.array(fix),
    causedBy: schemas.string()
        .exactOptional()
        .describe('The fingerprint of the finding that this one only follows from.'),
    fingerprint: schemas.string().describe('Survives edits elsewhere in the file, rewording and re-runs.'),
    sqlstate: schemas.string().exactOptional(),
    side: schemas.literal('down').exactOptional().describe('What failed is the downgrade; absent: the upgrade.'),
    preflight: schemas.strictObject({
        sql: schemas.string(),
        counts: schemas.string().describe('What it counts: "rows of public.users in which email is NULL".'),
    })
        .exactOptional()
        .describe('A query that says whether a real database has rows that make it fail. It changes nothing.'),
    statement: schemas.string().exactOptional().describe('The statement that failed, as written.'),
    table: table.exactOptional(),
    graph: graph.exactOptional(),
    broughtBy: schemas.strictObject({ commit: schemas.string(), pullRequest: schemas.int().positive().exactOptional() })
        .exactOptional()
        .describe('Where several pull requests land together: which of them brought it in.'),
});
const rowsCoverage = schemas.strictObject({
    tables: schemas.array(schemas.string()).describe('Tables of base that held rows.'),
    notVerified: schemas.array(schemas.string()).describe('What could not be seen with rows, with the reason.'),
})
    .describe('What ran on tables with rows; absent: nothing of what is incoming depends on them.');
const statementLocks = schemas.strictObject({
    path: schemas.string(),
    line: schemas.int().min(1),
    statement: schemas.string().describe('As it was sent; long ones are cut.'),
    locks: schemas.array(schemas.strictObject({
        relation: schemas.string(),
        kind: schemas["enum"](['table', 'index', 'view', 'materialized view', 'sequence']),
        mode: schemas["enum"](locks/* lockModes */.Y8).describe('The strongest that the statement takes.'),
        measured: schemas.boolean()
            .describe('Seen in pg_locks; false: what PostgreSQL documents for such a statement.'),
    })),
    rewritten: schemas.array(schemas.string())
        .describe('Tables and indexes that were written again from beginning to end.'),
    scanned: schemas.array(schemas.string()).describe('Tables that were read from beginning to end.'),
    heldUntil: schemas.array(schemas.int().min(1))
        .describe('Lines of later statements of the same transaction, during which the locks are held.'),
    lockTimeout: schemas.string().exactOptional().describe('lock_timeout as the statement found it.'),
});
const historyCoverage = schemas.strictObject({
    framework: schemas.string(),
    history: schemas.string(),
    runner: schemas.string()
        .exactOptional()
        .describe('Who runs it, with what says so, where one framework stands for several runners.'),
    migrations: schemas.int().min(0),
    incoming: schemas.int().min(0),
    replay: schemas["enum"](['fresh', 'upgrade', 'both', 'not replayed']),
    reason: schemas.string().exactOptional(),
    rows: rowsCoverage.exactOptional(),
    notVerified: schemas.array(schemas.strictObject({ path: schemas.string(), line: schemas.int().min(1), why: schemas.string(), introduced: schemas.boolean() }))
        .describe('Steps that were not run: nothing that depends on them is proven.'),
    notChecked: schemas.array(schemas.strictObject({ path: schemas.string(), why: schemas.string() }))
        .describe('Incoming migrations of which nothing was run, with the reason.'),
    locks: schemas.array(statementLocks)
        .exactOptional()
        .describe('What incoming migrations lock of what base has; absent where nothing is.'),
    downs: schemas.array(schemas.strictObject({
        path: schemas.string(),
        checked: schemas.boolean().describe('Was it run after the upgrade, and the schema compared?'),
        why: schemas.string().exactOptional().describe('Why it was not.'),
    }))
        .exactOptional()
        .describe('The down sides of incoming migrations that have one; absent where none was tried.'),
});
const side = schemas["enum"](['base', 'incoming']);
const trackSteps = schemas.array(schemas.strictObject({
    path: schemas.string(),
    last: schemas.string().exactOptional().describe('Of several migrations the last; `path` is the first.'),
    count: schemas.int().min(1),
    side,
    outcome: schemas["enum"](outcomes),
})
    .describe('One migration, or several that follow each other and went alike.'));
const objectChange = schemas["enum"](['added', 'removed', 'changed']);
const schemaChange = schemas.strictObject({
    objects: schemas.array(schemas.strictObject({
        kind: schemas.string(),
        name: schemas.string(),
        change: objectChange,
        before: schemas.string().exactOptional(),
        after: schemas.string().exactOptional(),
        parts: schemas.array(schemas.strictObject({
            kind: schemas.string(),
            name: schemas.string().describe('Without its table.'),
            change: objectChange.exactOptional().describe('Absent: it is as it was.'),
            before: schemas.string().exactOptional(),
            after: schemas.string().exactOptional(),
            references: schemas.string().exactOptional().describe('The table that a foreign key leads to.'),
        }))
            .describe('Of a table all columns and foreign keys; of everything else what is different. Long tables are cut.'),
    })),
    more: schemas.int().min(0).describe('How much more is different.'),
    without: schemas.array(schemas.string())
        .describe('Incoming migrations that did not run to their end: what they would do is not in it.'),
})
    .describe("What the change makes of base's schema, as the catalog has it.");
const replayCourse = schemas.strictObject({
    framework: schemas.string(),
    histories: schemas.array(schemas.string()).describe('Those that are replayed together.'),
    fresh: trackSteps.exactOptional().describe('All migrations on an empty database.'),
    upgrade: trackSteps.exactOptional().describe("Base's migrations, then what its runner still runs."),
    schema: schemaChange.exactOptional(),
});
const replayTimes = schemas.strictObject({
    framework: schemas.string(),
    histories: schemas.array(schemas.string()),
    track: schemas["enum"](['fresh', 'upgrade']),
    seconds: schemas.number().min(0).describe('Of all that ran.'),
    migrations: schemas.int().min(0),
    slowest: schemas.array(schemas.strictObject({ path: schemas.string(), side, seconds: schemas.number().min(0) })),
})
    .describe('How long the database took for migrations. It is another time at every run.');
const coverage = schemas.strictObject({
    base: schemas.strictObject({
        name: schemas.string(),
        commit: schemas.string().nullable(),
        date: schemas.string().nullable().describe('When its tip was committed, ISO 8601.'),
        fetched: schemas.string().nullable().describe('When the clone last heard of it, ISO 8601.'),
    }),
    head: schemas.strictObject({ name: schemas.string(), commit: schemas.string().nullable() }),
    conflicts: schemas.array(schemas.string()).describe('Paths that git could not merge.'),
    histories: schemas.array(historyCoverage),
    engine: schemas.string().nullable().describe('Null where nothing was replayed.'),
    replays: schemas.array(replayCourse).exactOptional().describe('How histories were replayed; absent: not seen.'),
    notRead: schemas.array(schemas.string())
        .exactOptional()
        .describe('New or changed files that look like migrations, and are in no known history.'),
    sandbox: schemas.array(schemas.strictObject({
        layer: schemas["enum"](['database', 'webassembly', 'process', 'machine', 'parent']),
        held: schemas.boolean(),
        why: schemas.string().exactOptional().describe('Why it did not hold.'),
    }))
        .exactOptional()
        .describe('What lay between SQL and the machine; absent where the embedded engine ran nothing.'),
    openPullRequests: schemas.strictObject({
        open: schemas.int().min(0),
        compared: schemas.int().min(0).describe('How many of them touch the same histories and were compared.'),
        reason: schemas.string().exactOptional().describe('Why not all of those were.'),
    })
        .exactOptional()
        .describe('Other pull requests of the same base; absent: they were not asked for.'),
});
const reportSchema = schemas.strictObject({
    version: schemas.literal(1),
    verdict: schemas["enum"](['pass', 'fail', 'unknown', 'not-checked'])
        .describe('Neither unknown nor not-checked is green.'),
    unknowns: schemas.array(schemas.string()).describe('Why it is unknown; also present beside `fail`.'),
    notices: schemas.array(schemas.string()).describe('Facts that fail nothing.'),
    shard: schemas.string()
        .exactOptional()
        .describe('The part of the histories that this was about, where several jobs share them.'),
    coverage,
    findings: schemas.array(finding),
    times: schemas.array(replayTimes).exactOptional(),
    seconds: schemas.number().min(0),
})
    .describe('The one document of a run of Migration Gate, whatever it ends with.');
true;
true;


/***/ })

};
