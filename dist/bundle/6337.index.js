export const id = 6337;
export const ids = [6337];
export const modules = {

/***/ 87028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   $b: () => (/* binding */ shardsOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5833);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17318);


/** Everything that can be given to a job of its own, in an order that is the same in every job. */
function unitsOf(locations) {
    const units = new Map();
    for (const location of locations) {
        const key = (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location);
        const unit = units.get(key);
        if (unit)
            unit.migrations += location.files.length;
        else
            units.set(key, { key, name: location.scope || location.name, migrations: location.files.length });
    }
    return [...units.values()].sort((a, b) => b.migrations - a.migrations || (a.key < b.key ? -1 : 1));
}
/** The units of each of so many jobs: the largest first, each to the job that has least. */
function shardsOf(units, count) {
    const shards = Array.from({ length: count }, () => ({ units: [], migrations: 0 }));
    for (const unit of units) {
        const least = shards.reduce((one, other) => (other.migrations < one.migrations ? other : one));
        least.units.push(unit);
        // Starting PostgreSQL costs as well, so that even empty ones are spread.
        least.migrations += unit.migrations + 1;
    }
    return shards.map(({ units }) => units);
}
/** How many jobs the work is worth, at about so many migrations each. */
function shardCount(units, size) {
    const migrations = units.reduce((sum, unit) => sum + unit.migrations, 0);
    return Math.max(1, Math.min(units.length, Math.ceil(migrations / size)));
}
/** The scopes that a part names, unless it names something that is not there; the reason is a sentence. */
function scopesOf(part, locations) {
    const named = locations.filter(location => part.only.length === 0 || part.only.some(name => isCalled(location, name)));
    const nobody = part.only.find(name => !locations.some(location => isCalled(location, name)));
    if (nobody !== undefined) {
        const known = [...new Set(locations.map(({ name }) => name))].slice(0, 8).join(', ');
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`\`only\` names ${nobody}, which is no history of this repository. There ${known === '' ? 'is none' : `are: ${known}`}.`);
    }
    const chosen = new Set(named.map(_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD));
    if (!part.shard)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(chosen);
    const units = unitsOf(locations.filter(location => chosen.has((0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(location))));
    const { index, count } = part.shard;
    const mine = shardsOf(units, count)[index - 1] ?? [];
    return mine.length > 0
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(new Set(mine.map(({ key }) => key)))
        : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`\`shard\` is ${index}/${count}, but there are only ${units.length} histories to share. Plan again at this commit.`);
}
function isCalled({ name, directory, scope }, called) {
    return [name, directory, scope].includes(called);
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

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ plannedShards),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   om: () => (/* binding */ mostJobs),
/* harmony export */   rC: () => (/* binding */ unitsIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60392);
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94448);
/* harmony import */ var _config_shard_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35562);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5833);
/* harmony import */ var _gate_shards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87028);
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87395);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17318);
/* harmony import */ var _reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8368);
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75645);
/* harmony import */ var _histories_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30660);










/** GitHub takes no more jobs in one matrix. https://docs.github.com/actions/reference/limits */
const mostJobs = 256;
/** What a revision has to be shared; the reason is a sentence. */
async function unitsIn({ directory, owned = [], head, config, only, }) {
    try {
        const opened = await (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_0__.compareLocally)({ directory, owned, base: 'none', head, fetch: false });
        try {
            const [found] = await (0,_histories_of_js__WEBPACK_IMPORTED_MODULE_5__/* .historiesOf */ .u)([opened.comparison.merged], config);
            const locations = found?.locations ?? [];
            const scopes = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)({ only }, locations);
            if (!scopes.ok)
                return scopes;
            const all = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(locations.filter(location => scopes.value.has((0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(location))));
            return all.length > 0
                ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .success */ .k)(all)
                : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)('There is nothing to plan: no migration history was found anywhere in the repository.');
        }
        finally {
            await opened[Symbol.asyncDispose]();
        }
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V)(await (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedReason */ .LV)(error));
    }
}
function planOf(units, versions, size) {
    const wanted = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .shardCount */ .o4)(units, size);
    const most = Math.floor(mostJobs / Math.max(1, versions.length));
    const count = Math.min(wanted, most);
    const notices = count < wanted
        ? [
            `${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(wanted, 'shard')} on ${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(Math.max(1, versions.length), 'version')} would be more than the ${mostJobs} jobs that GitHub takes, so that there are ${(0,_reporters_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, 'larger shard')}.`,
        ]
        : [];
    const shards = (0,_gate_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .shardsOf */ .$b)(units, count);
    const jobs = (versions.length > 0 ? versions : ['']).flatMap(postgres => shards.map((shard, index) => {
        const name = { index: index + 1, count, ...(postgres === '' ? {} : { postgres }) };
        return { shard: (0,_config_shard_name_js__WEBPACK_IMPORTED_MODULE_7__/* .shardText */ .e)(name), postgres, histories: named(shard) };
    }));
    return { jobs, notices };
}
/** Whole names would fill the matrix of a big organisation: the output of a job has room for 1 MB. */
function named(units) {
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .Ku)(units.map(({ name }) => name.slice(0, 60)), 3);
}
const matrix = zod__WEBPACK_IMPORTED_MODULE_9__.object({ include: zod__WEBPACK_IMPORTED_MODULE_9__.array(zod__WEBPACK_IMPORTED_MODULE_9__.object({ shard: zod__WEBPACK_IMPORTED_MODULE_9__.string() })) });
/** The shards of a plan that was written as JSON; undefined where it is none. */
function plannedShards(text) {
    try {
        return matrix.parse(JSON.parse(text)).include.map(({ shard }) => shard);
    }
    catch {
        return undefined;
    }
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
