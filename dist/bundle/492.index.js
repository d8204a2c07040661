export const id = 492;
export const ids = [492];
export const modules = {

/***/ 40492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  printUnknown: () => (/* binding */ printUnknown)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/config/fail-on.js
var fail_on = __webpack_require__(61650);
// EXTERNAL MODULE: ./src/model/expected-error.js
var expected_error = __webpack_require__(28600);
// EXTERNAL MODULE: ./src/modes/check/run-check.js
var run_check = __webpack_require__(75645);
// EXTERNAL MODULE: ./src/process/supervised.js
var supervised = __webpack_require__(17);
// EXTERNAL MODULE: ./src/process/version.js
var version = __webpack_require__(44775);
// EXTERNAL MODULE: ./src/reporters/formats.js
var formats = __webpack_require__(15640);
// EXTERNAL MODULE: ./src/reporters/redact.js
var redact = __webpack_require__(73959);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(34062);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/cli/run-doctor.js
var run_doctor = __webpack_require__(9053);
// EXTERNAL MODULE: ./src/cli/run-graph.js
var run_graph = __webpack_require__(41900);
// EXTERNAL MODULE: ./src/cli/usage-error.js
var usage_error = __webpack_require__(23716);
;// CONCATENATED MODULE: ./src/cli/program.js





/** Reads the arguments. Throws UsageError. */
function readArguments(args, version, print) {
    let invocation = { command: 'done' };
    const program = new esm/* Command */.uB('migration-gate')
        .description('Will these PostgreSQL migrations apply: to an empty database, and to production as it is today?')
        .version(version)
        .showHelpAfterError('(see: migration-gate --help)')
        .configureHelp({ showGlobalOptions: true })
        .exitOverride()
        .configureOutput({ writeOut: print, writeErr: () => { } })
        .addHelpText('after', `
Exit codes:
  0  pass         no new problems
  1  fail         the change introduces at least one error
  2  unknown      something could not be determined, or invalid arguments
  2  not checked  nothing of an incoming migration could be run

Examples:
  migration-gate check                         my files, compared with origin/HEAD as this clone knows it
  migration-gate check --fetch                 the same, compared with origin/HEAD as it is now
  migration-gate check --base main --head topic --replay off
  migration-gate check --postgres postgres://postgres:postgres@localhost:5432/postgres
  migration-gate init                          set up this repository
  migration-gate doctor --database URL         what is wrong with this database, and how to repair it
  migration-gate demo                          a real collision, found and explained
  migration-gate fix --dry-run                 the patch that fixes the collisions of this branch
  migration-gate explain diverged-heads        what a rule means and what to do about it`);
    const subcommand = (name) => program
        .command(name)
        .exitOverride()
        .configureOutput({ writeOut: print, writeErr: () => { } });
    const check = (0,options/* withCheckOptions */.RR)((0,options/* withRepositoryOptions */.Fo)(subcommand('check').description('Check a change, as it will be after merging it into base.')));
    check
        .addOption((0,options/* inGroup */.HB)(new esm/* Option */.c$('--head <rev>', 'the change (default: the files in the work tree; HEAD in a bare repository)'), 'change'))
        .addOption((0,options/* only */.j6)())
        .addOption((0,options/* inGroup */.HB)(new esm/* Option */.c$('--shard <part>', 'check only this part of the histories, such as 2/4').argParser(options/* shard */.B5), 'change'))
        .addOption((0,options/* inGroup */.HB)(new esm/* Option */.c$('--on-unknown <how>', 'whether an unknown verdict fails (default: fail)').choices([
        'fail',
        'warn',
    ]), 'verdict'))
        .addOption((0,options/* inGroup */.HB)(new esm/* Option */.c$('--on-not-checked <how>', 'whether it fails if nothing of a migration was run (default: fail)').choices(['fail', 'warn']), 'verdict'))
        .addOption((0,options/* inGroup */.HB)(new esm/* Option */.c$('--allow-empty', 'pass if there are no migrations at all'), 'verdict'))
        .addHelpText('after', `
Examples:
  migration-gate check                     my files, compared with origin/HEAD as this clone knows it
  migration-gate check --fetch             the same, compared with origin/HEAD as it is now
  migration-gate check --base main --replay off
  migration-gate check --postgres postgres://postgres:postgres@localhost:5432/postgres`)
        .action((flags) => {
        invocation = { command: 'check', flags };
    });
    (0,options/* withRepositoryOptions */.Fo)((0,options/* withCheckOptions */.RR)(subcommand('fix')
        .description('Fix what needs no decision: move the incoming side of collisions after base, and check again.')
        .option('--dry-run', 'print the patch and change nothing', false)
        .option('--merge', 'add merge migrations instead of moving incoming ones, if the framework has them', false))).action((flags) => {
        invocation = { command: 'fix', flags, dryRun: flags.dryRun, merge: flags.merge };
    });
    (0,options/* withRepositoryOptions */.Fo)((0,options/* withReplayOptions */.gR)(subcommand('baseline')
        .description('Record the problems that HEAD has today, so that only new ones are reported from now on.')
        .option('--output <path>', 'the file to write', '.migration-gate-baseline.json')
        .option('--reason <text>', 'why this is accepted; kept with every new entry')
        .option('--prune', 'remove entries that no longer match, and add none', false))).action(({ output, reason, prune, ...flags }) => {
        invocation = { command: 'baseline', flags, output, prune, ...(reason === undefined ? {} : { reason }) };
    });
    (0,options/* withReplayOptions */.gR)(subcommand('init')
        .description('Set up a repository: show what was found, write the workflow, and a baseline if there are problems today.')
        .option('--report-only', 'for the first weeks: checks report and never fail', false)
        .option('--dry-run', 'show what would be written, and write nothing', false)
        .option('--repo <dir>', 'the repository', '.')).action(({ reportOnly, dryRun, ...flags }) => {
        invocation = {
            command: 'init',
            flags: { ...flags, trust: false, configFromChange: false },
            reportOnly,
            dryRun,
        };
    });
    (0,run_doctor/* doctorCommand */.l)(subcommand('doctor'), flags => {
        invocation = { command: 'doctor', flags };
    });
    subcommand('plan')
        .description('Split the histories across jobs, as JSON for a matrix; each job checks its part with check --shard.')
        .option('--repo <dir>', 'the repository, which may be a bare one', '.')
        .option('--head <rev>', 'the commit to split', 'HEAD')
        .option('--config <path>', 'path of the configuration in the repository (default: .migration-gate.yml)')
        .addOption((0,options/* only */.j6)().default([], 'all'))
        .addOption(new esm/* Option */.c$('--postgres-versions <list>', 'major versions to check each part on')
        .argParser(options/* versions */.e4)
        .default([], 'one job for each part'))
        .option('--shard-size <migrations>', 'about how many one job checks', options/* count */.U9, 2000)
        .action((flags) => {
        invocation = { command: 'plan', flags };
    });
    (0,options/* withReportOptions */.hB)(subcommand('collect')
        .description('Join the JSON reports of several jobs into one verdict.')
        .argument('<directory>', 'where they are')
        .option('--plan <file>', 'output of migration-gate plan; a missing part makes the verdict unknown')).action((directory, flags) => {
        invocation = { command: 'collect', flags, directory, plan: flags.plan };
    });
    (0,run_graph/* graphCommand */.A)(subcommand('graph'), flags => {
        invocation = { command: 'graph', flags };
    });
    subcommand('explain')
        .description('Explain a rule: what it finds, why it matters, what to do. Without a name, list all rules.')
        .argument('[rule]')
        .action((rule) => {
        invocation = { command: 'explain', rule };
    });
    (0,options/* withCheckOptions */.RR)(subcommand('demo')
        .description('Create a small repository with a case from a real project, and check it.')
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
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            throw misuse(error, args);
    }
    return invocation;
}
function misuse(error, args) {
    const name = args.find(arg => !arg.startsWith('-')) ?? '';
    const known = [
        'check',
        'fix',
        'init',
        'baseline',
        'doctor',
        'graph',
        'plan',
        'collect',
        'explain',
        'demo',
    ].includes(name);
    const seeAlso = `migration-gate ${known ? `${name} ` : ''}--help`;
    const takesNoPaths = error.code === 'commander.excessArguments' && ['check', 'fix', 'init', 'baseline'].includes(name);
    const message = takesNoPaths
        ? `${name} takes no paths: it compares branches. To look at some histories alone: --only NAME.`
        : error.message.replace(/^error: /, '');
    return new usage_error/* UsageError */.e(message, { cause: error, seeAlso });
}

;// CONCATENATED MODULE: ./src/cli/cli.js











/** The command line. Sets the exit code: 0 pass, 1 fail, 2 unknown or misuse. */
async function main(args = process.argv.slice(2)) {
    const format = formatAskedFor(args);
    try {
        process.exitCode = await run(readArguments(args, version/* version */.rE, text => process.stdout.write(text)));
    }
    catch (error) {
        const misuse = error instanceof expected_error/* ExpectedError */.D;
        const said = misuse
            ? error.message
            : error instanceof Error
                ? (error.stack ?? error.message)
                : String(error);
        process.stderr.write(`migration-gate: ${(0,redact/* redactText */.Rd)(said, [])}\n`);
        if (error instanceof usage_error/* UsageError */.e && error.seeAlso !== undefined)
            process.stderr.write(`See: ${error.seeAlso}\n`);
        if (!misuse)
            process.stderr.write('This is a bug of the gate: please report it with the lines above.\n');
        const reason = misuse
            ? error.message
            : `The gate itself failed: ${error instanceof Error ? error.message : String(error)}`;
        if (format)
            await write(await asDocument(format, (0,run_check/* unknownReport */.DS)((0,redact/* redactText */.Rd)(reason, []))));
        process.exitCode = 2;
    }
}
/** Prints the report of a run that its supervisor had to end. Answers with the exit code. */
async function printUnknown(args, { reason, seconds }) {
    const invocation = readArguments(args, version/* version */.rE, () => { });
    const flags = 'flags' in invocation && 'format' in invocation.flags
        ? invocation.flags
        : { format: 'text', failOn: 'error', verbose: false };
    return report(flags, async () => withoutResult((0,run_check/* unknownReport */.DS)(reason, seconds)));
}
function withoutResult(report) {
    return { report, onUnknown: 'fail', source: () => undefined };
}
async function run(invocation) {
    if ('flags' in invocation && 'timeout' in invocation.flags)
        await (0,supervised/* say */.cv)({ kind: 'limit', seconds: invocation.flags.timeout });
    switch (invocation.command) {
        case 'done':
            return 0;
        case 'explain': {
            const { explainRule } = await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(5917), __webpack_require__.e(8016)]).then(__webpack_require__.bind(__webpack_require__, 87251));
            await write(explainRule(invocation.rule, process.stdout.columns ?? 100));
            return 0;
        }
        case 'check': {
            const { flags } = invocation;
            const { compareLocally } = await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(1696)]).then(__webpack_require__.bind(__webpack_require__, 61696));
            const { inShard } = await __webpack_require__.e(/* import() */ 3420).then(__webpack_require__.bind(__webpack_require__, 33420));
            return report(flags, async (progress) => {
                const result = await (0,run_check/* runCheck */.k_)({ ...flags, trust: (0,options/* trustOf */.An)(flags), part: { only: flags.only ?? [], shard: flags.shard } }, () => compareLocally({
                    directory: flags.repo,
                    fetch: flags.fetch,
                    ...(flags.base === undefined ? {} : { base: flags.base }),
                    ...(flags.head === undefined ? {} : { head: flags.head }),
                }), progress);
                return inShard(result, flags.shard);
            });
        }
        case 'plan': {
            const { printPlan } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(6337), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 41128));
            await write(await printPlan(invocation.flags));
            return 0;
        }
        case 'collect': {
            const { collect } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(6337), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 41128));
            return report(invocation.flags, () => collect(invocation.directory, invocation.plan));
        }
        case 'fix': {
            const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(1696), __webpack_require__.e(4535)]).then(__webpack_require__.bind(__webpack_require__, 44535));
            let said = '';
            const { dryRun, flags } = invocation;
            return report(flags, async (progress) => {
                const fixed = await runFix(invocation, progress);
                said = fixed.said;
                return fixed.result;
            }, 
            // A patch is for a pipe: the report goes beside it.
            async (text) => {
                if (flags.format === 'text')
                    await write(said);
                if (dryRun && flags.format === 'text')
                    process.stderr.write(text);
                else
                    await write(text);
            });
        }
        case 'baseline': {
            const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(1696), __webpack_require__.e(9848), __webpack_require__.e(3613)]).then(__webpack_require__.bind(__webpack_require__, 3613));
            await write(await withProgress(progress => writeBaseline(invocation, progress)));
            return 0;
        }
        case 'graph': {
            const { runGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41900));
            await write(await withProgress(() => runGraph(invocation.flags)));
            return 0;
        }
        case 'init': {
            const { init } = await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9848), __webpack_require__.e(7528)]).then(__webpack_require__.bind(__webpack_require__, 97528));
            const { flags, reportOnly, dryRun } = invocation;
            const text = await withProgress(progress => init({ repo: flags.repo, reportOnly, dryRun }, { ...flags, trust: (0,options/* trustOf */.An)(flags) }, progress));
            await write((0,redact/* redactText */.Rd)(text, []));
            return 0;
        }
        case 'doctor': {
            const { runDoctor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9053));
            const { text, code } = await withProgress(progress => runDoctor(invocation.flags, progress));
            await write(text);
            return code;
        }
        case 'demo': {
            const { listCases, runDemo } = await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(6981), __webpack_require__.e(1696), __webpack_require__.e(5258)]).then(__webpack_require__.bind(__webpack_require__, 15258));
            if (invocation.list) {
                await write(listCases());
                return 0;
            }
            const code = await report(invocation.flags, progress => runDemo(invocation, progress));
            if (invocation.keep !== undefined)
                process.stderr.write(`Kept in ${invocation.keep}, with the branch topic checked out. Try there: migration-gate fix --base main\n`);
            return code;
        }
    }
}
async function report(flags, check, print = write) {
    const result = await withProgress(check);
    const secrets = (0,redact/* secretsOf */.Fj)({ postgres: flags.postgres });
    const document = (0,redact/* redact */.E$)((0,fail_on/* judgedBy */.Nq)(result.report, flags.failOn), secrets);
    const code = (0,fail_on/* exitCodeOf */.FO)(document.verdict, result, flags.failOn);
    const unwritten = await writeFiles(flags.output ?? [], document, result.source);
    if (flags.format === 'text')
        await print(await asText({ ...result, report: document }, flags));
    else {
        // Where a document goes to a file or a pipe, somebody still reads the job's log.
        if (process.stdout.isTTY !== true)
            process.stderr.write((await __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 22758))).renderShort(document));
        await print(await asDocument(flags.format, document, result.source));
    }
    for (const reason of unwritten)
        process.stderr.write(`migration-gate: ${reason}\n`);
    return unwritten.length > 0 ? 2 : code;
}
/** Why files could not be written; the report is printed all the same. */
async function writeFiles(files, document, source) {
    const unwritten = [];
    for (const { format, path } of files) {
        try {
            await (0,promises_.writeFile)(path, await asDocument(format, document, source));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            unwritten.push((0,redact/* redactText */.Rd)(`The ${format} report could not be written: ${why}`, []));
        }
    }
    return unwritten;
}
async function withProgress(work) {
    const { terminalProgress } = await __webpack_require__.e(/* import() */ 1281).then(__webpack_require__.bind(__webpack_require__, 71281));
    const progress = terminalProgress(process.stderr, process.env);
    try {
        return await work(progress);
    }
    finally {
        progress[Symbol.dispose]();
    }
}
/** Misuse is reported in the format that was asked for, too: a program that reads it gets one document, whatever happens. */
function formatAskedFor(args) {
    const named = args.flatMap((arg, index) => arg === '--format' ? (args[index + 1] ?? []) : arg.startsWith('--format=') ? arg.slice(9) : []);
    const last = named.at(-1);
    return (0,formats/* isDocumentFormat */.b2)(last) ? last : undefined;
}
async function asDocument(format, document, source) {
    const { renderFormat } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15640));
    // Only SARIF names rules that found nothing.
    const rules = format === 'sarif' ? (await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(5917), __webpack_require__.e(4637)]).then(__webpack_require__.bind(__webpack_require__, 43458))).ruleMetas : [];
    return renderFormat(format, document, rules, source);
}
async function asText({ report, source }, flags) {
    const [{ renderTerminal }, { followsLinks, wantsColour }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3155), __webpack_require__.e(4579)]).then(__webpack_require__.bind(__webpack_require__, 61832)),
        __webpack_require__.e(/* import() */ 4454).then(__webpack_require__.bind(__webpack_require__, 94454)),
    ]);
    return renderTerminal(report, {
        colour: wantsColour(process.env, process.stdout.isTTY === true),
        width: process.stdout.columns ?? 100,
        source,
        verbose: flags.verbose,
        links: followsLinks(process.env, process.stdout.isTTY === true),
    });
}
/** Waits for the pipe: a document of some megabytes must not be cut by the end of the process. */
function write(text) {
    return new Promise(resolve => process.stdout.write(text, () => resolve()));
}


/***/ }),

/***/ 34062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Fo: () => (/* binding */ withRepositoryOptions),
/* harmony export */   HB: () => (/* binding */ inGroup),
/* harmony export */   RR: () => (/* binding */ withCheckOptions),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   gR: () => (/* binding */ withReplayOptions),
/* harmony export */   hB: () => (/* binding */ withReportOptions),
/* harmony export */   j6: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _config_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61650);
/* harmony import */ var _config_shard_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35562);
/* harmony import */ var _config_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46310);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15640);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23716);






/** Headings of a command's help. */
const groups = {
    common: 'Common options:',
    change: 'What to check:',
    engine: 'PostgreSQL:',
    report: 'Reports:',
    verdict: 'What fails:',
};
/** Puts an option below a heading. */
function inGroup(option, group) {
    return option.helpGroup(groups[group]);
}
/** The branch that is checked out may be anybody's, unless the user says otherwise. */
function trustOf({ trust }) {
    return trust ? _config_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCode */ .m1 : _config_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownAuthor */ .kQ;
}
function seconds(value) {
    const number = Number(value);
    if (!Number.isFinite(number) || number <= 0)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of seconds above 0.');
    return number;
}
function count(value) {
    if (!/^[1-9]\d{0,6}$/.test(value))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a whole number, 1 or more.');
    return Number(value);
}
function names(value) {
    return value.split(',').flatMap(name => name.trim() || []);
}
function versions(value) {
    const all = names(value);
    if (!all.every(version => /^\d{1,2}$/.test(version)))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be major versions such as 16,17,18.');
    return all;
}
function shard(value) {
    const name = (0,_config_shard_name_js__WEBPACK_IMPORTED_MODULE_5__/* .shardFrom */ .D)(value);
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? [];
    if (Number(index) > Number(count))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`${index} is larger than ${count}: the last part is ${count}/${count}.`);
    if (!name)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a shard such as 2/4, as migration-gate plan names it.');
    return name;
}
function reportFile(value, all = []) {
    const [, format, path] = /^(\w+)=(.+)$/.exec(value) ?? [];
    if (path === undefined || !(0,_reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .isDocumentFormat */ .b2)(format))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be FORMAT=FILE, with one of the formats ${_reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .documentFormats */ .WU.join(', ')}.`);
    return [...all, { format, path }];
}
const only = () => inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--only <histories>', 'check only these histories, separated by commas').argParser(names), 'change');
function withCheckOptions(command) {
    return withReplayOptions(withReportOptions(command));
}
function withReplayOptions(command) {
    const engine = (flags, description) => inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description), 'engine');
    return command
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--replay <mode>', 'which replays to run (default: what the configuration says, else auto)').choices(['auto', 'off', 'fresh', 'upgrade', 'both']), 'common'))
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--postgres <where>', '"auto" (local with --trust, else embedded), "embedded", "local" or "local:16" (a PostgreSQL of this machine), or the URL of a server where scratch databases may be created').default('auto'), 'common'))
        .addOption(engine('--allow-production', 'use that server even if it looks like production').default(false))
        .addOption(engine('--allow-other-databases', 'use that server even if it has other databases').default(false))
        .addOption(engine('--timeout <seconds>', 'for the whole run').argParser(seconds).default(600))
        .addOption(engine('--statement-timeout <seconds>', 'for one statement').argParser(seconds).default(60));
}
function withReportOptions(command) {
    return command
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'format of standard output')
        .choices(['text', ..._reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .documentFormats */ .WU])
        .default('text'), 'common'))
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fail-on <severity>', 'lowest severity that fails; never: always exit 0')
        .choices(_config_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnValues */ .IK)
        .default('error'), 'verdict'))
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output <format=file>', 'also write a report to a file; can be repeated').argParser(reportFile), 'report'))
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--verbose', 'show all consequences, findings of base, and histories').default(false), 'report'));
}
function withRepositoryOptions(command) {
    const change = (flags, description) => inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description), 'change');
    return command
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--base <rev>', 'the branch to merge into, or "none" to check everything (default: origin/HEAD)'), 'common'))
        .addOption(inGroup(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fetch', 'fetch base as it is now, and whatever this clone lacks').default(false), 'common'))
        .addOption(change('--repo <dir>', 'the repository, which may be a bare one').default('.'))
        .addOption(change('--config <path>', 'path of the configuration in the repository (default: .migration-gate.yml)'))
        .addOption(change('--trust', "the code is your own: base's `command:` may run, and ignore comments in new files count").default(false))
        .addOption(change('--config-from-change', 'use the configuration and the baseline of the change, not of base; needs --trust').default(false))
        .hook('preAction', command => {
        const { trust, configFromChange } = command.opts();
        if (configFromChange && !trust)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('--config-from-change lets the change decide how it is checked, so it needs --trust.');
    });
}


/***/ }),

/***/ 9053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ doctorCommand),
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13735);
/* harmony import */ var _reporters_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73959);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34062);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23716);





const formats = ['text', 'json', 'markdown', 'html'];
/** The options of `migration-gate doctor`. */
function doctorCommand(command, take) {
    const option = (flags, description) => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(flags, description);
    command
        .description('Compare a database with the migrations of this repository: what is wrong with it, and how to repair it. Read-only.')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--database <url>', 'the database, or service=NAME of pg_service.conf; it is never changed (default: DATABASE_URL)'), 'common'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--format <format>', 'format of standard output').choices(formats).default('text'), 'common'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--script <file>', 'write the repair steps as a shell script that asks before each one'), 'common'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--preflight', 'ask the database how many rows would make a pending migration fail').default(false), 'common'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--ref <rev>', 'the tree (default: the files in the work tree)'), 'change'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--repo <dir>', 'the repository, which may be a bare one').default('.'), 'change'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--config <path>', 'path of the configuration in the repository'), 'change'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--version-table <name>', "the runner's version table, if it has another name than usual"), 'change'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--postgres <where>', 'where to replay: "auto" (local with --trust, else embedded), "embedded", "local" or "local:16" (a PostgreSQL of this machine), or the URL of another server').default('auto'), 'engine'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--trust', 'the code is your own: its `command:` may run on a scratch database, for migrations that are programs').default(false), 'engine'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--allow-production', 'replay on that server even if it looks like production').default(false), 'engine'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--allow-other-databases', 'replay on that server even if it has other databases').default(false), 'engine'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--timeout <seconds>', 'for the whole run').argParser(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .seconds */ .YA).default(600), 'engine'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroup */ .HB)(option('--statement-timeout <seconds>', 'for one statement').argParser(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .seconds */ .YA).default(60), 'engine'))
        .addHelpText('after', `
Exit codes:
  0  healthy: what is recorded is there, and what is pending would apply
  1  something is wrong: the report names it and how to repair it
  2  something could not be determined

Examples:
  migration-gate doctor --database postgres://reader@db.example/app
  migration-gate doctor --database "$DATABASE_URL" --ref origin/main --script way-out.sh`)
        .action(({ format, ...flags }) => {
        take({ ...flags, doctorFormat: format });
    });
}
const codes = { healthy: 0, wrong: 1, inconclusive: 2 };
/** `migration-gate doctor`. Answers with what to print, and the exit code. */
async function runDoctor({ doctorFormat, script, ...flags }, onProgress) {
    const { startedWith } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97005));
    const database = flags.database ?? startedWith().DATABASE_URL;
    if (database === undefined || database === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('Name the database: --database URL, or set DATABASE_URL.', {
            seeAlso: 'migration-gate doctor --help',
        });
    const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(5757), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(5599), __webpack_require__.e(3837), __webpack_require__.e(1964), __webpack_require__.e(9025), __webpack_require__.e(3208), __webpack_require__.e(5297), __webpack_require__.e(2226)]).then(__webpack_require__.bind(__webpack_require__, 35226));
    const found = await doctor({ ...flags, database, only: flags.only ?? [], trust: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .trustOf */ .An)(flags) }, onProgress);
    const diagnosis = (0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(found, (0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)({ database, postgres: flags.postgres }));
    if (script !== undefined) {
        const { renderScript } = await __webpack_require__.e(/* import() */ 3113).then(__webpack_require__.bind(__webpack_require__, 33113));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(script, renderScript(diagnosis), { mode: 0o755 });
    }
    return { text: await rendered(diagnosis, doctorFormat), code: codes[diagnosis.verdict] };
}
async function rendered(diagnosis, format) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 50336))).safeJson(diagnosis);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8847)]).then(__webpack_require__.bind(__webpack_require__, 18847))).renderMarkdown(diagnosis);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(2444), __webpack_require__.e(5004), __webpack_require__.e(9851)]).then(__webpack_require__.bind(__webpack_require__, 79851))).renderHtml(diagnosis);
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(9509)]).then(__webpack_require__.bind(__webpack_require__, 79509))).renderText(diagnosis);
    }
}


/***/ }),

/***/ 41900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ graphCommand),
/* harmony export */   runGraph: () => (/* binding */ runGraph)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34062);


/** The options of `migration-gate graph`. */
function graphCommand(command, take) {
    const common = (flags, description) => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description), 'common');
    command
        .description('Draw the migrations of each history, and mark the incoming ones.')
        .addOption(common('--format <format>', 'format of standard output; svg draws only the first history')
        .choices(['text', 'mermaid', 'svg', 'html'])
        .default('text'))
        .addOption(common('--base <rev>', 'the branch to merge into, or "none" for everything (default: origin/HEAD)'))
        .addOption(common('--head <rev>', 'the change (default: the files in the work tree)'))
        .addOption(common('--all', 'draw every migration; without it, a run of them is one node').default(false))
        .addOption(common('--fetch', 'fetch base as it is now').default(false))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)())
        .addOption(common('--repo <dir>', 'the repository, which may be a bare one').default('.'))
        .addOption(common('--config <path>', 'path of the configuration in the repository'))
        .action(({ format, ...flags }) => {
        take({ ...flags, graphFormat: format });
    });
}
/** `migration-gate graph`. Answers with what to print. */
async function runGraph({ graphFormat, only: names = [], ...flags }) {
    const [{ graphsOf }, { rendered }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2444), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 75209)),
        Promise.all(/* import() */[__webpack_require__.e(2444), __webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(1696), __webpack_require__.e(9992), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 75209)),
    ]);
    const graphs = await graphsOf({ ...flags, only: names });
    return graphs.length === 0 ? 'No migrations were found.\n' : rendered(graphs, graphFormat);
}


/***/ }),

/***/ 23716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** The arguments make no sense; the message says what to change. */
class UsageError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
    /** Where the right ones are listed, for mistakes in the arguments themselves. */
    seeAlso;
    constructor(message, { seeAlso, ...options } = {}) {
        super(message, options);
        this.seeAlso = seeAlso;
    }
}


/***/ }),

/***/ 44775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need its place beside the bundle. */
const version = '0.1.0';
const homepage = 'https://github.com/migration-gate/migration-gate';
/** Ids of ours are of letters and hyphens; of nothing else a link is made. */
function isRuleId(id) {
    return /^[a-z-]+$/.test(id);
}
/** What is said of a rule on the web. */
function rulePage(id) {
    return `${homepage}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 15640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ documentFormats),
/* harmony export */   b2: () => (/* binding */ isDocumentFormat),
/* harmony export */   nB: () => (/* binding */ fileExtensions),
/* harmony export */   renderFormat: () => (/* binding */ renderFormat)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28154);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);


/** Documents for other programs; each knows every verdict, also a run that came to nothing. */
const documentFormats = ['json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'];
/** What a file of each is usually called. */
const fileExtensions = {
    json: 'json',
    sarif: 'sarif',
    junit: 'junit.xml',
    gitlab: 'gitlab.json',
    markdown: 'md',
    html: 'html',
};
function isDocumentFormat(name) {
    return documentFormats.some(format => format === name);
}
/** One whole document. Only the format that is asked for is loaded. */
async function renderFormat(format, report, rules, source = _model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .noSource */ .T) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 50336))).renderJson(report);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(6884), __webpack_require__.e(8293)]).then(__webpack_require__.bind(__webpack_require__, 28293))).renderSarif(report, rules);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(6884), __webpack_require__.e(7716)]).then(__webpack_require__.bind(__webpack_require__, 77716))).renderJunit(report, source);
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(6884), __webpack_require__.e(9437)]).then(__webpack_require__.bind(__webpack_require__, 29437))).renderGitlab(report);
        case 'markdown':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)((await Promise.all(/* import() */[__webpack_require__.e(9321), __webpack_require__.e(4179)]).then(__webpack_require__.bind(__webpack_require__, 57328))).renderSummary(report, { source }));
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(2444), __webpack_require__.e(5004)]).then(__webpack_require__.bind(__webpack_require__, 45004))).renderHtml(report, source);
    }
}


/***/ }),

/***/ 73959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Rd: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);

/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost']);
const shortest = 8;
/**
 * What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. A password
 * shorter than eight characters, or one of the common words, is hidden where it stands as a URL has it (`:password@`) and
 * nowhere else: replacing every "a" or "postgres" would make the report unreadable and the password no better.
 */
function secretsOf(inputs) {
    const { token, postgres, database } = inputs;
    const secrets = [...(token === undefined ? [] : [token]), ...[postgres, database].flatMap(secretsOfUrl)];
    return [...new Set(secrets)].filter(secret => inContext.test(secret) || (secret.length >= shortest && !commonWords.has(secret.toLowerCase())));
}
function secretsOfUrl(url = '') {
    try {
        const { password } = new URL(url);
        const forms = [passwordAsWritten(url), password, decodeURIComponent(password)].filter(form => form !== '');
        return forms.length === 0 ? [] : [url, ...forms.map(form => `:${form}@`), ...forms];
    }
    catch {
        // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
        return [];
    }
}
/** The password of a URL with its escapes; a URL that is parsed has written some of them otherwise. */
function passwordAsWritten(url) {
    const [authority = ''] = url.slice(url.indexOf('://') + 3).split(/[/?#]/, 1);
    const end = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    return colon >= 0 && colon < end ? authority.slice(colon + 1, end) : '';
}
/** A password with what is around it in a URL. */
const inContext = /^:[\s\S]+@$/;
function redactText(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        clean = clean.replaceAll(secret, inContext.test(secret) ? ':***@' : '***');
    // Whatever else looks like a URL with a password in it.
    return (0,_text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .hideUrlPasswords */ .o)(clean);
}
/** The same document with every secret replaced, in whatever string it came along. */
function redact(document, secrets) {
    return replaceIn(document, text => redactText(text, secrets));
}
function replaceIn(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(item => replaceIn(item, replace));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceIn(item, replace)]));
    return value;
}


/***/ }),

/***/ 5631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hideUrlPasswords)
/* harmony export */ });
/**
 * Hides the password of every URL in a text: `postgres://user:secret@host` becomes `postgres://user:***@host`. The
 * template that messages show users is no secret.
 */
function hideUrlPasswords(text) {
    let result = '';
    let at = 0;
    for (let scheme = text.indexOf('://'); scheme >= 0; scheme = text.indexOf('://', scheme + 3)) {
        if (!/[a-z0-9+.-]/i.test(text.charAt(scheme - 1)))
            continue;
        const user = scheme + 3;
        const colon = endOf(user, text, ':/@');
        if (text[colon] !== ':')
            continue;
        const end = endOf(colon + 1, text, '/@');
        if (text[end] !== '@' || end === colon + 1 || text.slice(user, end) === urlTemplate)
            continue;
        result += `${text.slice(at, colon + 1)}***`;
        at = end;
    }
    return result + text.slice(at);
}
/** What a message shows for the user and the password of a URL. */
const urlTemplate = 'USER:PASSWORD';
/** The first offset from `from` on that is white space or one of the characters. */
function endOf(from, text, characters) {
    let at = from;
    while (at < text.length && !characters.includes(text.charAt(at)) && !/\s/.test(text.charAt(at)))
        at++;
    return at;
}


/***/ })

};
