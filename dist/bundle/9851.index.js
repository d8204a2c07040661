export const id = 9851;
export const ids = [9851,3113,9509];
export const modules = {

/***/ 49845:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   xP: () => (/* binding */ states)
/* harmony export */ });
/* unused harmony export diagnosisSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

/** What a migration is in this database, and whether that is wrong. */
const states = {
    applied: { wrong: false, title: 'recorded and in the tree' },
    pending: { wrong: false, title: 'pending: nothing of it exists' },
    'other-package': { wrong: false, title: 'recorded by a package that this tree does not hold' },
    'not-in-tree': { wrong: true, title: 'recorded, but not in the tree' },
    'exists-identical': {
        wrong: true,
        title: 'pending, but all that it creates exists already and is identical',
    },
    'exists-compatible': {
        wrong: true,
        title: 'pending, but all that it creates exists already and is compatible',
    },
    'exists-different': { wrong: true, title: 'pending, but what it creates exists already and is different' },
    'exists-in-part': { wrong: true, title: 'pending, but a part of what it creates exists already' },
    'objects-missing': { wrong: true, title: 'recorded, but objects of it are missing' },
    edited: { wrong: true, title: 'edited since it was applied' },
    failed: { wrong: true, title: 'failed half-way' },
    'out-of-order': { wrong: true, title: 'pending, but its runner does not accept it after what is recorded' },
    fails: { wrong: true, title: 'pending, and fails on this database' },
    'not-verified': { wrong: false, title: 'pending: what it does is not known' },
};
const row = zod__WEBPACK_IMPORTED_MODULE_0__.object({ what: zod__WEBPACK_IMPORTED_MODULE_0__.string(), database: zod__WEBPACK_IMPORTED_MODULE_0__.string(), migration: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const migration = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** Absent where the tree has no such file. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](Object.keys(states)),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    /** Where what exists and what the migration creates differ. */
    differences: zod__WEBPACK_IMPORTED_MODULE_0__.array(row).optional(),
});
const action = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.object({ command: zod__WEBPACK_IMPORTED_MODULE_0__.string() }), zod__WEBPACK_IMPORTED_MODULE_0__.object({ sql: zod__WEBPACK_IMPORTED_MODULE_0__.string() })]);
const step = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** From the top of the repository; absent: there. */
    directory: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__.array(action),
    /** On a scratch copy of this database's structure. `reason`: why it could not be proven there. */
    proof: zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('proven', [
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ proven: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true) }),
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ proven: zod__WEBPACK_IMPORTED_MODULE_0__.literal(false), reason: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    ]),
});
const difference = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    object: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['missing', 'different', 'additional', 'column-order']),
    /** As it is in the database, and as the recorded migrations create it. */
    database: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    migrations: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
});
const history = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    framework: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    history: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    runner: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** Absent where the database has no such table. */
    versionTable: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    migrations: zod__WEBPACK_IMPORTED_MODULE_0__.array(migration),
    drift: zod__WEBPACK_IMPORTED_MODULE_0__.array(difference),
    /** In this order. */
    runbook: zod__WEBPACK_IMPORTED_MODULE_0__.array(step),
});
const preflight = zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), counts: zod__WEBPACK_IMPORTED_MODULE_0__.string(), sql: zod__WEBPACK_IMPORTED_MODULE_0__.string(), rows: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
/** What `doctor` found: the document of `--format json`. */
const diagnosisSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['healthy', 'wrong', 'inconclusive']),
    database: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** What the migrations were replayed on; null where nothing was. */
    engine: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    histories: zod__WEBPACK_IMPORTED_MODULE_0__.array(history),
    preflight: zod__WEBPACK_IMPORTED_MODULE_0__.array(preflight).optional(),
    /** Why something could not be established, each a sentence that says what to do. */
    unknowns: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
/** What is there in addition, and the order of columns, make nothing fail. */
function isWrong({ migrations, drift }) {
    return (migrations.some(({ state }) => states[state].wrong) ||
        drift.some(({ kind }) => kind === 'missing' || kind === 'different'));
}


/***/ }),

/***/ 79851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _reporters_html_finding_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50423);
/* harmony import */ var _reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97350);
/* harmony import */ var _reporters_html_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78841);
/* harmony import */ var _reporters_html_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45004);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49845);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33113);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79509);







/** A page, not the document: what is left out is in the JSON one. */
const rowsShown = 300;
const titles = {
    healthy: 'healthy',
    wrong: 'something is wrong',
    inconclusive: 'inconclusive',
};
const classes = {
    healthy: 'pass',
    wrong: 'fail',
    inconclusive: 'unknown',
};
/** The diagnosis as one page that needs nothing else. */
function renderHtml(diagnosis) {
    const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis;
    const commands = new _reporters_html_page_js__WEBPACK_IMPORTED_MODULE_2__/* .Commands */ .T();
    return (0,_reporters_html_page_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .M)(`Migration Gate doctor: ${titles[verdict]}`, (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<header><h1><span class="${classes[verdict]}">${titles[verdict]}</span>: ${database}, compared with ${tree}</h1>
${engine === null ? undefined : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<p class="soft">Replayed on ${engine}; the database itself was only read.</p>`}
<button type="button" id="unfold" hidden>Unfold all</button></header>
<main>
${(0,_reporters_html_report_js__WEBPACK_IMPORTED_MODULE_3__.listPart)('Not determined', unknowns)}
${histories.map(history => historyPart(history, commands))}
${preflight.length === 0
        ? undefined
        : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section><h2>Rows of the database</h2>${tableOf(['migration', 'rows', 'what they are'], preflight.map(({ path, rows, counts }) => [path, rows, counts]))}</section>`}
${(0,_reporters_html_report_js__WEBPACK_IMPORTED_MODULE_3__.listPart)('Notes', notices)}
</main>`);
}
function tableOf(head, rows, title = '') {
    const left = rows.length - rowsShown;
    return (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${(0,_reporters_html_finding_part_js__WEBPACK_IMPORTED_MODULE_0__/* .tablePart */ .m3)({ title, head, rows: rows.slice(0, rowsShown) })}${left > 0 ? (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<p>${left} more rows stand in the JSON document.</p>` : undefined}`;
}
function historyPart(history, commands) {
    const { runner, versionTable, drift, runbook } = history;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.listed)(history);
    const differences = drift.filter(({ kind }) => kind !== 'column-order');
    return (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section><h2>${history.history}</h2>
<p class="soft">${runner}, ${versionTable === undefined ? 'no version table' : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<code>${versionTable}</code>`}</p>
${tableOf(['migrations', 'state'], (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.countsOf)(history).map(([state, count]) => [String(count), _diagnosis_js__WEBPACK_IMPORTED_MODULE_4__/* .states */ .xP[state].title]))}
${shown.slice(0, rowsShown).map(({ id, state, detail, differences: rows = [] }) => (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<article class="${_diagnosis_js__WEBPACK_IMPORTED_MODULE_4__/* .states */ .xP[state].wrong ? 'error' : 'note'}"><h3>${id}: ${_diagnosis_js__WEBPACK_IMPORTED_MODULE_4__/* .states */ .xP[state].title}</h3>${detail === undefined ? undefined : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<p>${(0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(detail)}</p>`}${rows.length === 0
        ? undefined
        : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<details><summary>What exists, and what it creates</summary>${tableOf(['object', 'database', 'migration'], rows.map(({ what, database, migration }) => [what, database, migration]))}</details>`}</article>`)}
${differences.length === 0
        ? undefined
        : tableOf(['object', 'kind', 'database', 'migrations'], differences.map(({ object, kind, database = '–', migrations = '–' }) => [
            object,
            kind,
            database,
            migrations,
        ]), 'The database beside what the recorded migrations create')}
${runbook.length === 0 ? undefined : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<h3>To repair it, in this order</h3>`}
<ol>${runbook.map(step => (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<li>${(0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(step.title)}. ${step.proof.proven ? 'Proven on a scratch copy.' : (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<strong>Not proven:</strong> ${(0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(step.proof.reason)}.`}${commands.show([...(step.directory === undefined ? [] : [`cd ${step.directory}`]), ...(0,_script_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .K)(step)].join('\n'))}</li>`)}</ol></section>`;
}


/***/ }),

/***/ 33113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   renderScript: () => (/* binding */ renderScript)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19136);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);


/** Each action as a line for a shell. */
function commandsOf({ actions }) {
    const lines = [];
    let sql = [];
    const flush = () => {
        // Together or not at all.
        if (sql.length > 0)
            lines.push(`psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -1${sql.map(one => ` -c ${quoteLines(one)}`).join('')}`);
        sql = [];
    };
    for (const action of actions) {
        if ('sql' in action)
            sql.push(action.sql);
        else {
            flush();
            lines.push(action.command);
        }
    }
    flush();
    return lines;
}
/** Lines stay lines where they are all that a plain quote has to keep: any shell reads them, and so does a person. */
function quoteLines(text) {
    return (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .hidesSomething */ .OT)(text) || text.includes('##[')
        ? (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(text)
        : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** The runbook as a script that asks before each step and stops at the first that fails. Nobody but its reader runs it. */
function renderScript({ database, histories }) {
    const steps = histories.flatMap(({ runbook }) => runbook).filter(({ actions }) => actions.length > 0);
    const body = steps.flatMap((step, index) => {
        const { title, proof, directory } = step;
        const lines = commandsOf(step);
        const shown = [
            `Step ${index + 1} of ${steps.length}: ${title}`,
            ...(proof.proven ? [] : [`  Not proven: ${proof.reason}`]),
            ...lines.map(line => `  ${line}`),
        ];
        return [
            '',
            `printf '%s\\n' ${shown.map(line => (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line))).join(' ')}`,
            'if ask; then',
            `  (cd ${(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(directory ?? '.')} && ${lines.join(' &&\n    ')})`,
            'fi',
        ];
    });
    return [
        '#!/bin/sh',
        '# Written by migration-gate doctor. Run it from the top of the repository, with the environment of the application.',
        `# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(database)}`,
        'set -eu',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
        ': "${DATABASE_URL:?Set DATABASE_URL to the database that was looked at}"',
        'export DATABASE_URL',
        'ask() {',
        "  printf 'Run it? [y/N] '",
        '  read -r answer || exit 1',
        '  case "$answer" in y | Y | yes) return 0 ;; *) printf "Left out.\\n"; return 1 ;; esac',
        '}',
        ...body,
        '',
        "printf '%s\\n' 'Check the result: migration-gate doctor --database \"$DATABASE_URL\"'",
        '',
    ].join('\n');
}


/***/ }),

/***/ 79509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countsOf: () => (/* binding */ countsOf),
/* harmony export */   listed: () => (/* binding */ listed),
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49845);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33113);



const maxMigrations = 30;
const maxRows = 20;
const cell = 100;
const verdicts = {
    healthy: 'HEALTHY',
    wrong: 'WRONG',
    inconclusive: 'INCONCLUSIVE',
};
/** What `doctor` prints. */
function renderText(diagnosis) {
    const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis;
    const lines = [
        `${verdicts[verdict]}  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(database)}${tree === '' ? '' : `, compared with ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(tree)}`}`,
        ...(engine === null ? [] : [`Replayed on ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(engine)}; the database itself was only read.`]),
        ...histories.flatMap(historyLines),
        ...(preflight.length > 0
            ? [
                '',
                'Rows of the database:',
                ...preflight.map(({ path, counts, rows }) => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${path}: ${rows} ${counts}`)}`),
            ]
            : []),
        ...section('Not established:', unknowns),
        ...section('Notes:', notices),
    ];
    return `${lines.join('\n')}\n`;
}
function section(title, sentences) {
    return sentences.length === 0
        ? []
        : ['', title, ...sentences.map(sentence => `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(sentence)}`)];
}
/** How many migrations are in each state, the plain ones last. */
function countsOf({ migrations }) {
    const counts = new Map();
    for (const { state } of migrations)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts];
}
/** What is worth a line: what is recorded and in the tree is not. */
function listed({ migrations }) {
    return migrations.filter(({ state }) => state !== 'applied' && state !== 'other-package');
}
function historyLines(history) {
    const { runner, versionTable, drift, runbook } = history;
    const table = versionTable === undefined ? 'it has no version table: nothing is recorded' : versionTable;
    const shown = listed(history);
    const differences = drift.filter(({ kind }) => kind !== 'column-order');
    return [
        '',
        `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(history.history)}  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${runner}, ${table}`)}`,
        ...countsOf(history).map(([state, count]) => `  ${String(count).padStart(5)}  ${_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .states */ .xP[state].title}`),
        ...shown.slice(0, maxMigrations).flatMap(migrationLines),
        ...(shown.length > maxMigrations
            ? [`  … and ${shown.length - maxMigrations} more (--format json has all)`]
            : []),
        ...(differences.length > 0 ? ['', '  The database beside what the recorded migrations create:'] : []),
        ...differences.slice(0, maxRows).map(({ object, kind, database, migrations }) => {
            const [is, shall] = [(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(database ?? '–', cell), (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(migrations ?? '–', cell)];
            return `    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${kind}: ${object}${kind === 'different' ? `: ${is} (migrations: ${shall})` : ''}`)}`;
        }),
        ...(differences.length > maxRows ? [`    … and ${differences.length - maxRows} more`] : []),
        ...(runbook.length > 0 ? ['', '  To repair it, in this order:'] : []),
        ...runbook.flatMap((step, index) => [
            `  ${index + 1}. ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(step.title)}${step.proof.proven ? ' (proven on a scratch copy)' : ''}`,
            ...(step.directory === undefined ? [] : [`       cd ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(step.directory)}`]),
            ...(0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsOf */ .K)(step).map(line => `       ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(line)}`),
            ...(step.proof.proven ? [] : [`       Not proven: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(step.proof.reason)}.`]),
        ]),
    ];
}
function migrationLines({ id, path, state, detail, differences = [] }) {
    return [
        '',
        `  ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(id)}: ${_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .states */ .xP[state].title}`,
        ...(path === undefined ? [] : [`    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(path)}`]),
        ...(detail === undefined ? [] : [`    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(detail)}`]),
        ...differences
            .slice(0, maxRows)
            .map(({ what, database, migration }) => `    ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${what}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(database, cell)} (migration: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(migration, cell)})`)}`),
        ...(differences.length > maxRows ? [`    … and ${differences.length - maxRows} more`] : []),
    ];
}


/***/ })

};
