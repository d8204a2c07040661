export const id = 7528;
export const ids = [7528];
export const modules = {

/***/ 96805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** Reads the configuration of both trees. Throws ConfigurationError where the one that counts can't be used. */
async function loadConfig(baseTree, merged, request) {
    const base = await attempt(baseTree, request);
    const change = await attempt(merged, request);
    const isSame = base.oid === change.oid && base.broken === change.broken;
    const { authority, required, withoutBase } = request;
    const counts = authority === 'base' ? base : change;
    const { file } = counts.written ? counts : change;
    if (required && !base.written && !change.written)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no ${file} in base or in the change. Check the path, or omit the option.`);
    // A file that nobody can use can't be repaired by a change that it judges.
    const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined;
    if (counts.broken !== undefined && !repairs)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(counts.broken);
    const before = base.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb;
    const config = repairs ? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb : (counts.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb);
    return {
        // A command of the change runs nowhere before it is merged.
        config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
        file,
        authority,
        withoutBase,
        written: counts.written && !repairs,
        before,
        proposed: change.broken === undefined ? (change.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb) : undefined,
        broken: isSame ? undefined : change.broken,
        repairs,
    };
}
async function attempt(tree, { file: asked, allowed }) {
    const read = { written: false, file: asked };
    try {
        read.file = configFileIn(tree, asked);
        const found = tree.file(read.file);
        if (!found)
            return read;
        read.written = true;
        read.oid = found.oid;
        return { ...read, config: await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await tree.readText(found), read.file, await allowed()) };
    }
    catch (error) {
        if (!(error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
            throw error;
        return { ...read, written: true, broken: error.message };
    }
}
const defaultConfigFile = '.migration-gate.yml';
/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml';
/** The configuration's path in a tree. Throws ConfigurationError where it is not clear, or no file. */
function configFileIn(tree, asked) {
    const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked];
    const there = names.filter(name => tree.file(name));
    const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)));
    if (folder !== undefined)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${folder} is a directory. The configuration is a file of that name: rename one of the two.`);
    if (there.length > 1)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are both ${there.join(' and ')}: only one can count. Delete the other.`);
    return there[0] ?? asked;
}


/***/ }),

/***/ 97528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/baseline.js
var config_baseline = __webpack_require__(70805);
// EXTERNAL MODULE: ./src/config/load-config.js
var load_config = __webpack_require__(96805);
// EXTERNAL MODULE: ./src/git/repository.js
var repository = __webpack_require__(88804);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/reporters/wording.js
var wording = __webpack_require__(8368);
// EXTERNAL MODULE: ./src/modes/check/judge-head.js
var judge_head = __webpack_require__(78437);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 8 modules
var registry = __webpack_require__(19803);
// EXTERNAL MODULE: ./src/git/run.js
var run = __webpack_require__(32083);
// EXTERNAL MODULE: ./src/text/paths.js
var text_paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/modes/init/models-config.js



/** Base's own tools that can compare models with migrations, as commented lines of a configuration; undefined: none. */
async function offeredModels(directory, { coverage }) {
    const loaded = await (0,registry/* loadFrameworks */.AZ)(coverage.histories);
    const checks = loaded.flatMap(({ id, title, modelsCheck }) => modelsCheck ? [{ id, title, ...modelsCheck }] : []);
    const [first] = checks;
    if (!first)
        return undefined;
    const entries = await Promise.all(checks.map(async (one) => ({ ...one, directories: await directoriesOf(directory, one) })));
    return {
        titles: checks.map(({ title }) => title),
        lines: [
            '# With this, a pull request that changes a model and lacks the migration for it fails (models-out-of-date). It is',
            '# commented out, because the job first has to install what the commands need. Then uncomment the lines.',
            '# command:',
            ...entries.flatMap(({ id, run, models, directories: [where = '.', ...others] }) => [
                `#   - framework: ${id}`,
                ...(where === '.' ? [] : [`#     working-directory: ${where}`]),
                ...(others.length > 0
                    ? [
                        `#     # ${others.join(', ')}: each needs its own entry, with history: and the name of one of its histories`,
                    ]
                    : []),
                `#     run: ${run}`,
                `#     models: ${models}`,
            ]),
        ],
    };
}
/** Where a tool's own file is, from the top of the work tree. */
async function directoriesOf(directory, { beside }) {
    const { stdout } = await (0,run.runGit)(['ls-files', '-z', '--', ...beside.map(name => `:(glob)**/${name}`)], {
        cwd: directory,
    });
    const paths = stdout
        .toString('utf8')
        .split('\0')
        .filter(path => beside.includes((0,text_paths/* fileName */.Md)(path)));
    const name = beside.find(one => paths.some(path => (0,text_paths/* fileName */.Md)(path) === one));
    const meant = paths.filter(path => (0,text_paths/* fileName */.Md)(path) === name);
    return meant.map(path => (0,text_paths/* parentOf */.gN)(path) || '.').sort();
}

;// CONCATENATED MODULE: ./src/modes/init/required-check.js
/** examples/required-check.yml; written by `npm run generate`. */
const requiredCheck = [
    '# .github/workflows/migrations.yml: make `Migration Gate` a required check of the branch. GitHub identifies a check by its',
    "# job name, so don't rename the job, in any workflow that has it.",
    '# No `paths:` filter: a required check that is skipped stays pending.',
    'name: Migrations',
    'on:',
    '  pull_request: { types: [opened, synchronize, reopened, edited] }  # edited: the base branch was changed',
    '  merge_group:',
    'permissions: {}',
    'concurrency:',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's own.
    '  group: migration-gate-${{ github.ref }}',
    '  cancel-in-progress: true',
    'jobs:',
    '  migration-gate:',
    '    name: Migration Gate',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    '      contents: read # to fetch the tip of base',
    '      pull-requests: write # to post the review and the comment',
    '    steps:',
    '      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
    '        with:',
    '          persist-credentials: false',
    '      - uses: migration-gate/migration-gate@v0',
];

;// CONCATENATED MODULE: ./src/modes/init/init.js












/** Where what `init` writes goes, from the top of the work tree. */
const initFiles = {
    workflow: '.github/workflows/migrations.yml',
    config: load_config.defaultConfigFile,
    baseline: '.migration-gate-baseline.json',
};
/** There is no work tree to write into, or nothing is committed yet. */
class CannotInitError extends expected_error/* ExpectedError */.D {
}
/**
 * Writes the workflow, and the baseline with the configuration that names it where something is wrong today. Never writes
 * over a file. Answers with what was found, what was written and what comes next, for people.
 */
async function init({ repo, ...how }, options, onProgress) {
    const directory = await (0,repository/* workTreeOf */.FY)(await (0,repository/* openRepository */.h_)(repo, {}));
    if (directory === undefined)
        throw new CannotInitError('This repository has no work tree: run init in a clone that has its files.');
    const { report, findings } = await (0,judge_head/* judgeHead */.O)(directory, options, onProgress);
    const [reason] = report.coverage.head.commit === null ? report.unknowns : [];
    if (reason !== undefined)
        throw new CannotInitError(reason);
    const models = await offeredModels(directory, report);
    const files = filesFor(findings, how.reportOnly, models);
    const kept = files.filter(({ path }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, path)));
    const fresh = files.filter(one => !kept.includes(one));
    if (!how.dryRun)
        for (const { path, text } of fresh) {
            const target = (0,external_node_path_.join)(directory, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, text, { flag: 'wx' });
        }
    return [
        ...found(report),
        '',
        ...fresh.map(({ path, why }) => `${how.dryRun ? 'Would write' : 'Wrote'} ${path}: ${why}`),
        ...kept.map(notWritten),
        '',
        ...next(report, how.reportOnly, fresh),
    ].join('\n');
}
function filesFor(findings, reportOnly, models) {
    const workflow = [...requiredCheck, ...(reportOnly ? ['        with:', '          fail-on: never'] : [])];
    const check = {
        path: initFiles.workflow,
        text: `${workflow.join('\n')}\n`,
        why: reportOnly ? 'checks every pull request, and fails none of them' : 'checks every pull request',
    };
    const count = (0,wording/* plural */.LS)(findings.length, 'finding');
    const baseline = {
        path: initFiles.baseline,
        text: (0,config_baseline/* baselineText */.BW)((0,config_baseline/* acceptedToday */.VU)(findings)),
        why: `${count} of today, which no longer fail a pull request`,
    };
    const names = findings.length > 0 ? [`baseline: ${initFiles.baseline}`] : [];
    const lines = [...names, ...(models?.lines ?? [])];
    const why = [
        ...(findings.length > 0 ? ['names the baseline'] : []),
        ...(models
            ? [`has the check of models and migrations of ${(0,listing/* joined */.oR)(models.titles)}, as a comment (\`models:\`)`]
            : []),
    ];
    return [
        check,
        ...(findings.length > 0 ? [baseline] : []),
        ...(lines.length > 0
            ? [{ path: initFiles.config, text: `${lines.join('\n')}\n`, why: (0,listing/* joined */.oR)(why) }]
            : []),
    ];
}
function notWritten({ path, text, why }) {
    const lines = text.trimEnd().split('\n');
    const add = path === initFiles.config ? ` Add to it:\n${lines.map(line => `  ${line}`).join('\n')}` : '';
    return `Kept ${path}, which already exists (${why}).${add}`;
}
/** Each history in two lines: what it is and why, and what is done with it. */
function found({ coverage }) {
    const { histories, notRead = [] } = coverage;
    const lines = histories.flatMap(history => [
        `  ${history.history}`,
        `    ${history.runner ?? history.framework}; ${(0,wording/* plural */.LS)(history.migrations, 'migration')}; ${depth(history)}`,
    ]);
    const unread = notRead.length === 0
        ? []
        : [
            'Not attributed to any tool; name their directories under `histories:` in .migration-gate.yml:',
            ...notRead.slice(0, 5).map(path => `  ${path}`),
        ];
    return [histories.length === 0 ? 'No migrations were found.' : 'Found:', ...lines, ...unread];
}
function depth({ replay, reason, notChecked }) {
    if (replay === 'not replayed')
        return `only names and numbers are checked${reason === undefined ? '' : ` (${reason})`}`;
    return notChecked.length === 0
        ? 'checked and replayed'
        : `checked and replayed, except ${notChecked.length} that could not be run at all`;
}
function next({ coverage }, reportOnly, fresh) {
    const steps = [
        ...(fresh.length > 0
            ? [`Commit ${fresh.map(({ path }) => path).join(', ')} and open a pull request.`]
            : []),
        reportOnly
            ? 'Once its reports are what you expect, delete `with:` and `fail-on: never` from the workflow, and make `Migration Gate` a required check.'
            : 'Make `Migration Gate` a required check of the branch (Settings, Branches or Rules).',
        'Try it on this machine before you push: migration-gate check',
        ...(coverage.histories.some(({ replay }) => replay === 'not replayed')
            ? [
                'To replay what is only checked by name, set its command under `command:`. docs/frameworks has a page for each tool.',
            ]
            : []),
    ];
    return ['Next:', ...steps.map((step, i) => `  ${i + 1}. ${step}`), ''];
}


/***/ })

};
