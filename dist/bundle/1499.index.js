export const id = 1499;
export const ids = [1499,336,3399,7395];
export const modules = {

/***/ 41128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collect: () => (/* binding */ collect),
/* harmony export */   printPlan: () => (/* binding */ printPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28154);
/* harmony import */ var _modes_nightly_join_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44972);
/* harmony import */ var _modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/* harmony import */ var _modes_nightly_read_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89504);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50336);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23716);







/** `migration-gate plan`: the jobs as JSON, as other systems than GitHub want them, too. */
async function printPlan(flags) {
    const { repo: directory, head, config, only } = flags;
    const units = await (0,_modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsIn */ .rC)({ directory, head, config, only });
    if (!units.ok)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(units.reason);
    const { jobs, notices } = (0,_modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(units.value, flags.postgresVersions, flags.shardSize);
    for (const notice of notices)
        process.stderr.write(`${notice}\n`);
    return (0,_reporters_json_js__WEBPACK_IMPORTED_MODULE_5__.safeJson)({ include: jobs });
}
/** `migration-gate collect`: the reports of many jobs as one. */
async function collect(directory, plan) {
    const planned = plan === undefined ? undefined : (0,_modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedShards */ .MJ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(plan, 'utf8').catch(() => ''));
    if (plan !== undefined && !planned)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${plan} is not what migration-gate plan prints.`);
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).then(found => found.isDirectory(), () => false);
    if (!isThere)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no directory ${directory}.`);
    return { report: (0,_modes_nightly_join_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .joinReports */ .c)(await (0,_modes_nightly_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .o)(directory), planned), onUnknown: 'fail', source: _model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .noSource */ .T };
}


/***/ }),

/***/ 87395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

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
            ...replaysOf(reports),
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
/** Those of histories that one job alone replayed: of others each version of PostgreSQL has its own, in the report of its job. */
function replaysOf(reports) {
    const all = reports.flatMap(({ coverage }) => coverage.replays ?? []);
    const keyOf = ({ framework, histories }) => JSON.stringify([framework, histories]);
    const counts = new Map();
    for (const one of all)
        counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    const replays = all.filter(one => counts.get(keyOf(one)) === 1);
    return replays.length > 0 ? { replays } : {};
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
/* harmony import */ var _reporters_report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93399);




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

/***/ 47532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   ZF: () => (/* binding */ countIntroduced)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

const rank = { error: 0, warning: 1, note: 2 };
/** Folds consequences under their cause and sorts by what matters. */
function arrange(findings) {
    const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const groups = new Map();
    for (const finding of findings) {
        const root = rootOf(finding, byFingerprint);
        const group = groups.get(root) ?? { finding: root, consequences: [] };
        groups.set(root, group);
        if (finding !== root)
            group.consequences.push(finding);
    }
    const sorted = [...groups.values()].sort((a, b) => worst(a) - worst(b) || a.finding.framework.localeCompare(b.finding.framework, 'en'));
    return {
        introduced: sorted.filter(group => group.finding.introduced),
        base: sorted.filter(group => !group.finding.introduced),
    };
}
/** A consequence is never hidden under a cause that the change is not answerable for: it would then fail unseen. */
function rootOf(finding, byFingerprint) {
    const seen = new Set([finding]);
    let root = finding;
    while (root.causedBy !== undefined) {
        const cause = byFingerprint.get(root.causedBy);
        if (!cause || seen.has(cause) || cause.introduced !== finding.introduced)
            return root;
        seen.add(cause);
        root = cause;
    }
    return root;
}
function worst(group) {
    return Math.min(rank[group.finding.severity], ...group.consequences.map(finding => rank[finding.severity]));
}
/** How many findings the change introduced, consequences left out as the reports fold them. */
function countIntroduced(report) {
    const { introduced } = arrange(report.findings);
    const of = (severity) => introduced.filter(({ finding }) => finding.severity === severity).length;
    return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}
function failing(report) {
    return report.findings.filter(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
}


/***/ }),

/***/ 50336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   safeJson: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * The report as one JSON document. Escapes more than JSON asks for: what a terminal would act on, and `##[`, which
 * GitHub's runner takes for a command. It reads back as the same document.
 */
function renderJson(report) {
    return safeJson(report);
}
/** JSON that does nothing to whoever prints it. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)
        .replaceAll('##[', '##\\u005b');
    return `${text}\n`;
}
function unicodeEscapes(character) {
    return [...Array(character.length).keys()]
        .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
/** JSON Schema of the document, for docs/report.schema.json. */
async function reportJsonSchema() {
    const [{ z }, { reportSchema }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 29910)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 93399))]);
    return { title: 'Migration Gate report', ...z.toJSONSchema(reportSchema, { reused: 'ref' }) };
}


/***/ }),

/***/ 93399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   D5: () => (/* binding */ asTitle),
/* harmony export */   Ih: () => (/* binding */ lockSentences),
/* harmony export */   Jq: () => (/* binding */ sandboxSentence),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LZ: () => (/* binding */ isAgainstNothing),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   UW: () => (/* binding */ sentencesWithin),
/* harmony export */   V4: () => (/* binding */ afterHeadline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   oR: () => (/* binding */ isSetupError),
/* harmony export */   wY: () => (/* binding */ fixLabel),
/* harmony export */   yV: () => (/* binding */ historySentence),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87395);
/* harmony import */ var _model_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94119);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);




/** A count with its thousands apart, as English writes it: 1,234. Not by `Intl`, whose start alone takes some 10 ms. */
function grouped(count) {
    const digits = String(count);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}
/** The sentences that every report shares, as plain text; each reporter escapes them for its place. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** "2 errors and 1 warning". */
function countsText({ errors, warnings, notes }) {
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notes > 0 ? plural(notes, 'note') : '',
    ].filter(part => part !== '');
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts);
}
/** As people read it. */
function verdictName(verdict) {
    return verdict === 'not-checked' ? 'not checked' : verdict;
}
/** The verdict as one sentence, without its name. */
function verdictSentence(report) {
    const counts = countsText((0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .countIntroduced */ .ZF)(report));
    switch (report.verdict) {
        case 'fail':
            return isAgainstNothing(report) ? `${counts} in all there is` : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the result is inconclusive'
                : `not everything could be established; so far ${counts}`;
        case 'not-checked': {
            const count = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).length;
            const found = counts === '' ? '' : `; ${counts}`;
            return `nothing of ${plural(count, 'incoming migration')} was run${found}`;
        }
        case 'pass':
            if (counts !== '')
                return `no errors; ${counts}`;
            // Nothing is added by anybody where there is no base.
            if (isAgainstNothing(report))
                return incomingOf(report) === 0
                    ? 'there is no migration to judge'
                    : `${plural(incomingOf(report), 'migration')}, ${nothingFound(report)}`;
            return incomingOf(report) === 0
                ? nothingAdded(report)
                : `${plural(incomingOf(report), 'incoming migration')}, ${nothingFound(report)}`;
    }
}
function nothingAdded({ coverage: { notRead = [] } }) {
    return notRead.length === 0
        ? 'no migration is added, changed or removed'
        : `nothing of a known history changes; ${plural(notRead.length, 'file')} that ${notRead.length === 1 ? 'looks like a migration was' : 'look like migrations were'} not read`;
}
/** Which layers lay between the SQL of the change and the machine: "Sandbox: database, process (WebAssembly: …)". */
function sandboxSentence({ coverage }) {
    const layers = coverage.sandbox;
    if (!layers || layers.length === 0)
        return undefined;
    const held = layers.filter(layer => layer.held).map(({ layer }) => layer);
    const open = layers
        .filter(layer => !layer.held)
        .map(({ layer, why }) => `${layer} (${why ?? 'unknown why'})`);
    return `Sandbox: the layers ${held.join(', ')} held${open.length > 0 ? `; not on this machine: ${open.join(', ')}` : ''}`;
}
/** What was not replayed, or not proven, may still fail. */
function nothingFound({ coverage }) {
    const touched = coverage.histories.filter(({ incoming }) => incoming > 0);
    const unread = touched.filter(({ replay }) => replay === 'not replayed').length;
    const open = coverage.histories.flatMap(({ notVerified }) => notVerified.filter(step => step.introduced)).length;
    const parts = [
        unread === 0
            ? ''
            : unread === touched.length
                ? 'not replayed'
                : `${unread} of ${touched.length} histories not replayed`,
        open === 0 ? '' : `${plural(open, 'step')} not proven`,
    ].filter(part => part !== '');
    return parts.length === 0 ? 'nothing found' : `nothing found; ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts)}`;
}
/** The run ended before there was anything to compare, and asked for nothing more: no base, no repository, bad options. */
function isSetupError({ coverage: { base, head, histories }, findings, notices, unknowns, }) {
    const nothing = base.name === '' && head.name === '' && histories.length === 0;
    return nothing && unknowns.length > 0 && findings.length === 0 && notices.length === 0;
}
/** `--base none`: all there is was judged, and no change. */
function isAgainstNothing({ coverage: { base } }) {
    return base.name === 'nothing' && base.commit === null;
}
function incomingOf(report) {
    return report.coverage.histories.reduce((sum, history) => sum + history.incoming, 0);
}
/** What was looked at, in one line. */
function coverageSentence(report, now = new Date()) {
    const { coverage } = report;
    const migrations = coverage.histories.reduce((sum, history) => sum + history.migrations, 0);
    const looked = coverage.histories.length === 0
        ? 'Looked at no history'
        : `Looked at ${plural(migrations, 'migration')} of ${plural(coverage.histories.length, 'history', 'histories')}, ${grouped(incomingOf(report))} incoming`;
    return [
        looked,
        replaySentence(report),
        othersSentence(report),
        comparedSentence(report, now),
        `${report.seconds.toFixed(1)} s`,
    ]
        .filter(part => part !== '')
        .join(' · ');
}
function comparedSentence({ coverage: { base, head } }, now) {
    // Nothing could be compared: the reason stands above.
    if (base.name === '' && head.name === '')
        return '';
    const age = base.date === null ? '' : `, ${ageText(base.date, now)} old`;
    const heard = base.fetched === null || base.fetched === undefined ? '' : `, fetched ${ageText(base.fetched, now)} ago`;
    return `base ${nameAndCommit(base)}${age}${heard} · head ${nameAndCommit(head)}`;
}
function othersSentence({ coverage: { openPullRequests: others } }) {
    if (others === undefined || (others.open === 0 && others.reason === undefined))
        return '';
    if (others.reason !== undefined && others.compared === 0)
        return 'other open pull requests not looked at';
    if (others.open === 0)
        return '';
    return `compared with ${grouped(others.compared)} of ${plural(others.open, 'other open pull request')}`;
}
function nameAndCommit({ name, commit }) {
    if (commit === null)
        return name;
    const short = commit.slice(0, 7);
    return name === '' || commit.startsWith(name) ? short : `${name} (${short})`;
}
function replaySentence({ coverage }) {
    if (coverage.engine === null)
        return coverage.histories.length === 0 ? '' : 'not replayed';
    const notReplayed = coverage.histories.filter(history => history.replay === 'not replayed').length;
    return `replayed on ${coverage.engine}${notReplayed > 0 ? `, ${grouped(notReplayed)} not replayed` : ''}`;
}
/** "3 days"; what can't be read as a date is shown as it came. */
function ageText(date, now) {
    const then = Date.parse(date);
    if (Number.isNaN(then))
        return date;
    const minutes = Math.floor((now.getTime() - then) / 60_000);
    if (minutes < 2)
        return 'a minute';
    if (minutes < 120)
        return `${minutes} minutes`;
    if (minutes < 48 * 60)
        return `${Math.floor(minutes / 60)} hours`;
    return `${Math.floor(minutes / 60 / 24)} days`;
}
/** One line a history, for those who unfold the coverage. */
function historySentence(history) {
    const replay = history.replay === 'not replayed' ? 'not replayed' : `replayed ${replayNames[history.replay]}`;
    const reason = history.reason === undefined ? '' : ` (${history.reason})`;
    const runner = history.runner === undefined ? '' : ` (${history.runner})`;
    const rows = history.rows?.tables.length
        ? `, with rows in ${plural(history.rows.tables.length, 'table')}`
        : '';
    return `${history.framework} ${history.history}${runner}: ${plural(history.migrations, 'migration')}, ${grouped(history.incoming)} incoming, ${replay}${rows}${reason}`;
}
/** What keeps others from a table, one line a statement: "db/2.sql:3 blocks writes of public.orders (SHARE)". */
function lockSentences({ coverage }) {
    const all = coverage.histories.flatMap(({ locks = [] }) => locks.flatMap(({ path, line, locks: taken, rewritten, scanned, heldUntil }) => {
        const blocking = taken.filter(({ kind, mode }) => kind !== 'index' && (0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlocking */ .Us)(mode));
        if (blocking.length === 0)
            return [];
        const what = blocking.map(({ relation, mode }) => `${(0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocked */ .Z5)(mode)} of ${relation} (${mode})`);
        const more = [
            rewritten.length > 0 ? `writes ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(rewritten)} again` : '',
            scanned.length > 0 ? `reads all of ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(scanned)}` : '',
            heldUntil.length > 0 ? `held during ${plural(heldUntil.length, 'later line')}` : '',
        ].filter(part => part !== '');
        return { place: `${path}:${line}`, text: [(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(what), ...more].join('; ') };
    }));
    // An operation may send several statements that do the same.
    return [...new Map(all.map(one => [`${one.place} ${one.text}`, one])).values()];
}
const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' };
/** The history that a finding is about, and who brought it in. */
function belongsTo({ framework, history, broughtBy }) {
    return [
        [framework, history].filter(part => part !== '').join(' '),
        broughtBy === undefined ? '' : `brought in by ${broughtByText(broughtBy)}`,
    ].filter(part => part !== '');
}
/** What the first fix of a finding is. */
function fixLabel({ conditional }) {
    return conditional ? 'Possible' : 'Recommended';
}
/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }) {
    const short = commit.slice(0, 7);
    return pullRequest === undefined ? short : `#${pullRequest} (${short})`;
}
/** What follows the first sentence of a message. */
function afterHeadline(message) {
    return message.slice(headline(message).length).trim();
}
/** As many whole sentences as fit; the first one, whatever its length. */
function sentencesWithin(text, limit) {
    let end = headline(text).length;
    for (;;) {
        const next = text.slice(end).search(/[.!?](?=\s|$)/u);
        if (next < 0 || end + next + 1 > limit)
            return text.slice(0, end);
        end += next + 1;
    }
}
/** A sentence as a title: without its full stop. */
function asTitle(sentence) {
    return sentence.endsWith('.') && !sentence.endsWith('..') ? sentence.slice(0, -1) : sentence;
}
/** The first sentence of a message: what happened, for a row of a table. */
function headline(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
}


/***/ })

};
