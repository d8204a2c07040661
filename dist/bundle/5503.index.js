export const id = 5503;
export const ids = [5503];
export const modules = {

/***/ 39904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   Jr: () => (/* binding */ Misuse),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36133);
/* harmony import */ var _inputs_shard_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43015);
/* harmony import */ var _inputs_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62513);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15640);





/** The branch that is checked out may be anybody's, unless the user says otherwise. */
function trustOf({ trust }) {
    return trust ? _inputs_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCode */ .m1 : _inputs_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownAuthor */ .kQ;
}
/** The arguments make no sense; the message says what to change. */
class Misuse extends Error {
}
function seconds(value) {
    const number = Number(value);
    if (!Number.isFinite(number) || number <= 0)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('A number of seconds above 0 is allowed.');
    return number;
}
function count(value) {
    if (!/^[1-9]\d{0,6}$/.test(value))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('A whole number from 1 on is allowed.');
    return Number(value);
}
function names(value) {
    return value.split(',').flatMap(name => name.trim() || []);
}
function versions(value) {
    const all = names(value);
    if (!all.every(version => /^\d{1,2}$/.test(version)))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('Major versions such as 16,17,18 are allowed.');
    return all;
}
function shard(value) {
    const name = (0,_inputs_shard_name_js__WEBPACK_IMPORTED_MODULE_4__/* .shardFrom */ .D)(value);
    if (!name)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('A shard such as 2/4 is allowed, as migration-gate plan names it.');
    return name;
}
const only = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--only <histories>', 'look at these histories alone, separated by commas').argParser(names);
function withCheckOptions(command) {
    return withReportOptions(command)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--replay <mode>', 'what to replay on PostgreSQL (default: what the configuration says, else auto)').choices(['auto', 'off', 'fresh', 'upgrade', 'both']))
        .option('--postgres <where>', '"embedded", or the URL of a server on which scratch databases may be made', 'embedded')
        .option('--allow-production', 'use that server even where it looks like production', false)
        .option('--timeout <seconds>', 'for the whole run', seconds, 600)
        .option('--statement-timeout <seconds>', 'for one statement', seconds, 60);
}
function withReportOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what standard output gets')
        .choices(['text', ..._reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .documentFormats */ .WU])
        .default('text'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fail-on <severity>', 'from which severity on a finding fails the change; never: exit 0 all the same')
        .choices(_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnValues */ .IK)
        .default('error'))
        .option('--verbose', 'show every consequence, every finding of base and every history', false);
}
function withRepositoryOptions(command) {
    return command
        .option('--repo <dir>', 'the repository; a bare one will do', '.')
        .option('--base <rev>', 'what the change will be merged into, or "none" to judge all there is (default: origin/HEAD)')
        .option('--fetch', 'ask the remote for base as it is now, and for what this clone lacks', false)
        .option('--config <path>', 'the configuration, a path in the repository (default: .migration-gate.yml)')
        .option('--trust', "the code is your own: base's `command:` may run on it, and ignore comments in new files count", false)
        .option('--config-from-change', 'go by the configuration and the baseline of the change, not of base; with --trust', false)
        .hook('preAction', command => {
        const { trust, configFromChange } = command.opts();
        if (configFromChange && !trust)
            throw new Misuse('--config-from-change lets the change decide how it is judged: it needs --trust.');
    });
}
/** Reads the arguments. Throws Misuse. */
function readArguments(args, version, print) {
    let invocation = { command: 'done' };
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('migration-gate')
        .description('Will these migrations apply: to a new database, and to the one that production has today?')
        .version(version)
        .showHelpAfterError('(migration-gate --help shows what is allowed)')
        .configureHelp({ showGlobalOptions: true })
        .exitOverride()
        .configureOutput({ writeOut: print, writeErr: () => { } })
        .addHelpText('after', `
Exit codes:
  0  pass     nothing that this change brings in is wrong
  1  fail     it brings in at least one error
  2  unknown  something could not be established, or the arguments make no sense

Examples:
  migration-gate check                         my files, against origin/HEAD as this clone knows it
  migration-gate check --fetch                 the same, against origin/HEAD as it is now
  migration-gate check --base main --head topic --replay off
  migration-gate check --postgres postgres://postgres:postgres@localhost:5432/postgres
  migration-gate demo                          a real collision, found and explained
  migration-gate fix --dry-run                 the patch that mends the collisions of this branch
  migration-gate explain diverged-heads        what a rule means and what to do about it`);
    const subcommand = (name) => program
        .command(name)
        .exitOverride()
        .configureOutput({ writeOut: print, writeErr: () => { } });
    withRepositoryOptions(withCheckOptions(subcommand('check')
        .description('Check a change: its migrations as they would be after merging it into base.')
        .option('--head <rev>', 'the change (default: the files in the work tree; HEAD in a bare repository)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--on-unknown <how>', 'whether an unknown verdict fails (default: fail)').choices([
        'fail',
        'warn',
    ]))
        .addOption(only())
        .option('--shard <part>', 'look at this part of the histories, such as 2/4', shard)
        .option('--allow-empty', 'a repository without migrations is no reason for "unknown"'))).action((flags) => {
        invocation = { command: 'check', flags };
    });
    withRepositoryOptions(withCheckOptions(subcommand('fix')
        .description('Mend what needs no decision: put the incoming side of collisions behind base, and check again.')
        .option('--dry-run', 'print the patch and change nothing', false)
        .option('--merge', 'add merge migrations instead of moving incoming ones, where the framework has them', false))).action((flags) => {
        invocation = { command: 'fix', flags, dryRun: flags.dryRun, merge: flags.merge };
    });
    withRepositoryOptions(withCheckOptions(subcommand('baseline')
        .description('Write down what is wrong in HEAD today, so that only what is new is told from now on.')
        .option('--output <path>', 'the file to write', '.migration-gate-baseline.json'))).action((flags) => {
        invocation = { command: 'baseline', flags, output: flags.output };
    });
    subcommand('plan')
        .description('Share the histories among jobs, as JSON for a matrix; each takes its part with check --shard.')
        .option('--repo <dir>', 'the repository; a bare one will do', '.')
        .option('--head <rev>', 'what shall be shared', 'HEAD')
        .option('--config <path>', 'the configuration, a path in the repository (default: .migration-gate.yml)')
        .addOption(only().default([], 'all'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--postgres-versions <list>', 'major versions that each part shall meet')
        .argParser(versions)
        .default([], 'one job for each part'))
        .option('--shard-size <migrations>', 'about how many one job looks at', count, 2000)
        .action((flags) => {
        invocation = { command: 'plan', flags };
    });
    withReportOptions(subcommand('collect')
        .description('Join the JSON reports of many jobs to one verdict.')
        .argument('<directory>', 'where they lie')
        .option('--plan <file>', 'what migration-gate plan printed: a missing part of it is unknown')).action((directory, flags) => {
        invocation = { command: 'collect', flags, directory, plan: flags.plan };
    });
    subcommand('explain')
        .description('Explain a rule: what it finds, why that hurts, what to do; without a name, list the rules.')
        .argument('[rule]')
        .action((rule) => {
        invocation = { command: 'explain', rule };
    });
    withCheckOptions(subcommand('demo')
        .description('Make a small real repository of a case from the field, and check it.')
        .argument('[case]')
        .option('--list', 'list the cases', false)
        .option('--keep <dir>', 'leave the repository there, to play with')).action((name, flags) => {
        invocation = {
            command: 'demo',
            case: name,
            list: flags.list,
            keep: flags.keep,
            flags: { ...flags, fetch: false, repo: '.', trust: true, configFromChange: false },
        };
    });
    try {
        if (args.length === 0)
            program.outputHelp();
        else
            program.parse([...args], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        if (error.exitCode !== 0)
            throw new Misuse(error.message.replace(/^error: /, ''), { cause: error });
    }
    return invocation;
}


/***/ }),

/***/ 15640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ documentFormats),
/* harmony export */   b2: () => (/* binding */ isDocumentFormat),
/* harmony export */   nB: () => (/* binding */ fileExtensions),
/* harmony export */   renderFormat: () => (/* binding */ renderFormat)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** Documents for other programs; each knows every verdict, also a run that came to nothing. */
const documentFormats = ['json', 'sarif', 'junit', 'gitlab', 'markdown'];
/** What a file of each is usually called. */
const fileExtensions = {
    json: 'json',
    sarif: 'sarif',
    junit: 'junit.xml',
    gitlab: 'gitlab.json',
    markdown: 'md',
};
function isDocumentFormat(name) {
    return documentFormats.some(format => format === name);
}
/** One whole document. Only the format that is asked for is loaded. */
async function renderFormat(format, report, rules) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 50336))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 8293).then(__webpack_require__.bind(__webpack_require__, 28293))).renderSarif(report, rules);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 7716).then(__webpack_require__.bind(__webpack_require__, 77716))).renderJunit(report);
        case 'gitlab':
            return (await __webpack_require__.e(/* import() */ 9437).then(__webpack_require__.bind(__webpack_require__, 29437))).renderGitlab(report);
        case 'markdown':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)((await Promise.all(/* import() */[__webpack_require__.e(9321), __webpack_require__.e(7328)]).then(__webpack_require__.bind(__webpack_require__, 57328))).renderSummary(report));
    }
}


/***/ }),

/***/ 31344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeControl: () => (/* binding */ judgeControl),
/* harmony export */   selfTest: () => (/* binding */ selfTest)
/* harmony export */ });
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93844);
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42325);
/* harmony import */ var _demo_cases_two_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42178);
/* harmony import */ var _demo_demo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33653);
/* harmony import */ var _inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36133);
/* harmony import */ var _inputs_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62513);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37358);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51951);








/**
 * A positive control: two branches that collide, judged with the inputs of the check that shall be proven. A check that
 * would let them pass lets everything pass.
 */
async function selfTest(inputs) {
    const temporary = await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryDirectory */ .De)('self-test');
    const directory = temporary.path;
    try {
        await (0,_demo_demo_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRepository */ .B)(directory, _demo_cases_two_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .twoBranches */ .n);
        const control = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runCheck */ .k_)(
        // The control has one history of its own.
        { ...(0,_run_options_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .c)(inputs, _inputs_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .ownCode */ .m1), config: undefined, part: undefined }, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_1__.compareLocally)({ directory, base: 'main', head: 'topic', fetch: false }), () => { });
        return judgeControl(control, inputs['fail-on']);
    }
    finally {
        await temporary[Symbol.asyncDispose]();
    }
}
/** Green where the control was red, for what is wrong with it; else unknown, and never excused. */
function judgeControl(control, failOn) {
    const { verdict, findings, unknowns, coverage, seconds } = (0,_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedBy */ .Nq)(control.report, failOn);
    const red = verdict === 'fail' && (0,_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(verdict, control.onUnknown, failOn) !== 0;
    if (red && unknowns.length === 0) {
        const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ');
        const notice = `Self-test: this check can go red. It fails a built-in collision for: ${rules}.`;
        return {
            ...control,
            report: { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownReport */ .DS)(''), verdict: 'pass', unknowns: [], notices: [notice], coverage, seconds },
        };
    }
    const why = verdict !== 'fail'
        ? `the gate says ${verdict} of a built-in collision`
        : unknowns.length > 0
            ? 'a built-in collision could not be judged wholly'
            : `with \`fail-on: ${failOn}\` no collision turns the job red`;
    const reason = [
        `Self-test failed: ${why}, so a green check of these inputs proves nothing.`,
        ...unknowns,
    ].join(' ');
    return { ...control, onUnknown: 'fail', report: { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownReport */ .DS)(reason, seconds), coverage } };
}


/***/ })

};
