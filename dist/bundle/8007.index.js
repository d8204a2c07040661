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


/***/ }),

/***/ 44972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ joinReports)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87395);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);


/** The joined reports of a matrix as one. What was planned and is not there leaves the verdict unknown. */
function joinReports(handed, planned) {
    const reports = handed.flatMap(({ report }) => (report.ok ? [report.value] : []));
    const unknowns = [
        ...handed.flatMap(({ file, report }) => report.ok ? [] : [`The report ${file} can't be used: ${report.reason}.`]),
        ...missing(reports, planned),
        ...commitsDiffer(reports),
        ...unknownsOf(reports),
    ];
    if (handed.length === 0 && unknowns.length === 0)
        unknowns.push('There is no report to collect. Download those of the jobs first (actions/download-artifact), and name their directory in `reports`.');
    const findings = joinFindings(reports);
    const histories = joinHistories(reports);
    const verdict = reports.some(report => report.verdict === 'fail')
        ? 'fail'
        : (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(findings, unknowns, histories);
    return {
        version: 1,
        verdict,
        unknowns,
        notices: [...new Set(reports.flatMap(({ notices }) => notices))],
        coverage: {
            base: reports[0]?.coverage.base ?? { name: '', commit: null, date: null, fetched: null },
            head: reports[0]?.coverage.head ?? { name: '', commit: null },
            conflicts: [...new Set(reports.flatMap(({ coverage }) => coverage.conflicts))],
            histories,
            engine: (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...new Set(reports.flatMap(({ coverage }) => coverage.engine ?? []))].sort()) || null,
        },
        findings,
        // They ran side by side.
        seconds: Math.max(0, ...reports.map(({ seconds }) => seconds)),
    };
}
function nameOf({ shard, coverage }) {
    return shard ?? coverage.engine ?? 'a job';
}
function missing(reports, planned) {
    const there = new Set(reports.map(({ shard }) => shard));
    const lacking = (planned ?? []).filter(shard => !there.has(shard));
    if (lacking.length === 0)
        return [];
    return [
        `There is no report of ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(lacking, 10)}: look at what became of ${lacking.length === 1 ? 'that job' : 'those jobs'}.`,
    ];
}
function commitsDiffer(reports) {
    const commits = [...new Set(reports.flatMap(({ coverage }) => coverage.head.commit ?? []))];
    return commits.length > 1
        ? [
            `The reports are about ${commits.length} commits (${commits
                .slice(0, 4)
                .map(commit => commit.slice(0, 7))
                .join(', ')}): collect those of one run.`,
        ]
        : [];
}
/** One reason of many jobs is reported once, with the jobs. */
function unknownsOf(reports) {
    const jobs = new Map();
    for (const report of reports)
        for (const unknown of report.unknowns)
            jobs.set(unknown, [...(jobs.get(unknown) ?? []), nameOf(report)]);
    const reported = [...jobs].map(([unknown, names]) => `${shortly(names)}: ${unknown}`);
    const silent = reports.filter(({ verdict, unknowns }) => verdict === 'unknown' && unknowns.length === 0);
    return [...reported, ...silent.map(report => `${nameOf(report)}: its verdict is unknown.`)];
}
/** The same finding of several jobs is one; where some of those that looked did not find it, it says which did. */
function joinFindings(reports) {
    const found = new Map();
    for (const report of reports) {
        for (const finding of report.findings) {
            const known = found.get(finding.fingerprint);
            if (!known)
                found.set(finding.fingerprint, { finding, by: [report] });
            else {
                known.by.push(report);
                // Whoever says the worse of it is believed.
                if (isWorse(finding, known.finding))
                    known.finding = finding;
            }
        }
    }
    return [...found.values()].map(({ finding, by }) => {
        const looked = reports.filter(({ coverage }) => coverage.histories.some(one => isOf(one, finding)));
        if (by.length >= looked.length)
            return finding;
        return { ...finding, message: `${finding.message} (Only ${shortly(by.map(nameOf))}.)` };
    });
}
const rank = { error: 0, warning: 1, note: 2 };
function isWorse(one, other) {
    return one.introduced === other.introduced ? rank[one.severity] < rank[other.severity] : one.introduced;
}
function isOf({ framework, history }, finding) {
    return framework === finding.framework && history === finding.history;
}
/** Of each history what was seen least of: one version that did not replay it is worth knowing. */
function joinHistories(reports) {
    const histories = new Map();
    for (const { coverage } of reports) {
        for (const history of coverage.histories) {
            const key = `${history.framework}\0${history.history}`;
            const known = histories.get(key);
            const worse = !known || (known.replay !== 'not replayed' && history.replay === 'not replayed');
            const notChecked = [...(known?.notChecked ?? []), ...history.notChecked];
            histories.set(key, {
                ...(worse ? history : known),
                notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
            });
        }
    }
    return [...histories.values()];
}
function shortly(names) {
    const distinct = [...new Set(names)];
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...distinct.slice(0, 4), ...(distinct.length > 4 ? [`${distinct.length - 4} more`] : [])]);
}


/***/ }),

/***/ 89504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17318);
/* harmony import */ var _reporters_report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87966);




const mostFiles = 2000;
/** A report of 10,000 findings has some 20 MB. */
const mostBytes = 64 * 1024 * 1024;
/** Every JSON file below a directory, as download-artifact leaves them: each in a directory of its artifact. */
async function readReports(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = entries
        .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
        .map(entry => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
    const left = files.slice(mostFiles).map(file => ({
        file: named(file, directory),
        report: (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`there are more than ${mostFiles} of them`),
    }));
    const read = [];
    for (const file of files.slice(0, mostFiles))
        read.push({ file: named(file, directory), report: await readReport(file) });
    return [...read, ...left];
}
async function readReport(file) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).size > mostBytes)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('it is larger than 64 MB');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(text.trim() === '' ? 'it is empty' : 'it is no JSON, or only a part of it');
    }
    const result = _reporters_report_schema_js__WEBPACK_IMPORTED_MODULE_2__.reportSchema.safeParse(value);
    if (result.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)(result.data);
    const issue = result.error.issues[0];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`it is no report of this version of Migration Gate (${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')})`);
}
function named(file, directory) {
    return file.slice(directory.length).replace(/^\/+/, '');
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
