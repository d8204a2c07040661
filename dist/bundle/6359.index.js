export const id = 6359;
export const ids = [6359];
export const modules = {

/***/ 26359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   printUnknown: () => (/* binding */ printUnknown)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _cli_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39904);
/* harmony import */ var _inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36133);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15640);
/* harmony import */ var _reporters_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73959);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37358);
/* harmony import */ var _supervised_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67543);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85656);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24493);









/** The command line. Sets the exit code: 0 pass, 1 fail, 2 unknown or misuse. */
async function main(args = process.argv.slice(2)) {
    const format = formatAskedFor(args);
    try {
        process.exitCode = await run((0,_cli_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args, _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, text => process.stdout.write(text)));
    }
    catch (error) {
        const misuse = error instanceof _cli_program_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr || error instanceof _temporary_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .NoTemporaryDirectory */ .k;
        const said = misuse
            ? error.message
            : error instanceof Error
                ? (error.stack ?? error.message)
                : String(error);
        process.stderr.write(`migration-gate: ${(0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactText */ .Rd)(said, [])}\n`);
        if (error instanceof _cli_program_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr && error.seeAlso !== undefined)
            process.stderr.write(`For what is allowed, run: ${error.seeAlso}\n`);
        if (!misuse)
            process.stderr.write('This is a bug of the gate: please report it with the lines above.\n');
        const reason = misuse
            ? error.message
            : `The gate itself failed: ${error instanceof Error ? error.message : String(error)}`;
        if (format)
            await write(await asDocument(format, (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownReport */ .DS)((0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactText */ .Rd)(reason, []))));
        process.exitCode = 2;
    }
}
/** Prints the report of a run that its supervisor had to end. Answers with the exit code. */
async function printUnknown(args, { reason, seconds }) {
    const invocation = (0,_cli_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args, _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, () => { });
    const flags = 'flags' in invocation && 'format' in invocation.flags
        ? invocation.flags
        : { format: 'text', failOn: 'error', verbose: false };
    return report(flags, async () => withoutResult((0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownReport */ .DS)(reason, seconds)));
}
function withoutResult(report) {
    return { report, onUnknown: 'fail', source: () => undefined };
}
async function run(invocation) {
    if ('flags' in invocation && 'timeout' in invocation.flags)
        await (0,_supervised_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)({ kind: 'limit', seconds: invocation.flags.timeout });
    switch (invocation.command) {
        case 'done':
            return 0;
        case 'explain': {
            const { explainRule } = await Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(3458), __webpack_require__.e(7251)]).then(__webpack_require__.bind(__webpack_require__, 87251));
            await write(explainRule(invocation.rule, process.stdout.columns ?? 100));
            return 0;
        }
        case 'check': {
            const { flags } = invocation;
            const { compareLocally } = await Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(107)]).then(__webpack_require__.bind(__webpack_require__, 30107));
            const { inShard } = await __webpack_require__.e(/* import() */ 8741).then(__webpack_require__.bind(__webpack_require__, 8741));
            return report(flags, async (progress) => {
                const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runCheck */ .k_)({ ...flags, trust: (0,_cli_program_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOf */ .An)(flags), part: { only: flags.only ?? [], shard: flags.shard } }, () => compareLocally({
                    directory: flags.repo,
                    fetch: flags.fetch,
                    ...(flags.base === undefined ? {} : { base: flags.base }),
                    ...(flags.head === undefined ? {} : { head: flags.head }),
                }), progress);
                return inShard(result, flags.shard);
            });
        }
        case 'plan': {
            const { printPlan } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(107), __webpack_require__.e(3458), __webpack_require__.e(1128)]).then(__webpack_require__.bind(__webpack_require__, 41128));
            await write(await printPlan(invocation.flags));
            return 0;
        }
        case 'collect': {
            const { collect } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(107), __webpack_require__.e(3458), __webpack_require__.e(1128)]).then(__webpack_require__.bind(__webpack_require__, 41128));
            return report(invocation.flags, () => collect(invocation.directory, invocation.plan));
        }
        case 'fix': {
            const { runFix } = await Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(107), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 63328));
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
            const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(107), __webpack_require__.e(3613)]).then(__webpack_require__.bind(__webpack_require__, 3613));
            await write(await withProgress(progress => writeBaseline(invocation, progress)));
            return 0;
        }
        case 'demo': {
            const { listCases, runDemo } = await Promise.all(/* import() */[__webpack_require__.e(136), __webpack_require__.e(5372), __webpack_require__.e(107), __webpack_require__.e(3653)]).then(__webpack_require__.bind(__webpack_require__, 33653));
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
    const secrets = (0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOf */ .Fj)({ token: undefined, postgres: flags.postgres ?? 'embedded' });
    const document = (0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)((0,_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedBy */ .Nq)(result.report, flags.failOn), secrets);
    const code = (0,_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(document.verdict, result, flags.failOn);
    const unwritten = await writeFiles(flags.output ?? [], document);
    if (flags.format === 'text')
        await print(await asText({ ...result, report: document }, flags));
    else {
        // Where a document goes to a file or a pipe, somebody still reads the job's log.
        if (process.stdout.isTTY !== true)
            process.stderr.write((await __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 22758))).renderShort(document));
        await print(await asDocument(flags.format, document));
    }
    for (const reason of unwritten)
        process.stderr.write(`migration-gate: ${reason}\n`);
    return unwritten.length > 0 ? 2 : code;
}
/** Why files could not be written; the report is printed all the same. */
async function writeFiles(files, document) {
    const unwritten = [];
    for (const { format, path } of files) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, await asDocument(format, document));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            unwritten.push((0,_reporters_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactText */ .Rd)(`The ${format} report could not be written: ${why}`, []));
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
/** Misuse is told in the format that was asked for, too: a program that reads it gets one document, whatever happens. */
function formatAskedFor(args) {
    const named = args.flatMap((arg, index) => arg === '--format' ? (args[index + 1] ?? []) : arg.startsWith('--format=') ? arg.slice(9) : []);
    const last = named.at(-1);
    return (0,_reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .isDocumentFormat */ .b2)(last) ? last : undefined;
}
async function asDocument(format, document) {
    const { renderFormat } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15640));
    // Only SARIF tells of rules that found nothing.
    const rules = format === 'sarif' ? (await Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(3458)]).then(__webpack_require__.bind(__webpack_require__, 43458))).ruleMetas : [];
    return renderFormat(format, document, rules);
}
async function asText({ report, source }, flags) {
    const [{ renderTerminal }, { wantsColour }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1832), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 61832)),
        __webpack_require__.e(/* import() */ 4454).then(__webpack_require__.bind(__webpack_require__, 94454)),
    ]);
    return renderTerminal(report, {
        colour: wantsColour(process.env, process.stdout.isTTY === true),
        width: process.stdout.columns ?? 100,
        source,
        verbose: flags.verbose,
    });
}
/** Waits for the pipe: a document of some megabytes must not be cut by the end of the process. */
function write(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, error => {
            // A reader that has seen enough (`| head`) is no failure.
            if (!error || ('code' in error && error.code === 'EPIPE'))
                resolve();
            else
                reject(error);
        });
    });
}


/***/ }),

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
    /** Where the right ones are listed, for mistakes in the arguments themselves. */
    seeAlso;
    constructor(message, { seeAlso, ...options } = {}) {
        super(message, options);
        this.seeAlso = seeAlso;
    }
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
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? [];
    if (Number(index) > Number(count))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`${index} is larger than ${count}: the last part is ${count}/${count}.`);
    if (!name)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('A shard such as 2/4 is allowed, as migration-gate plan names it.');
    return name;
}
function reportFile(value, all = []) {
    const [, format, path] = /^(\w+)=(.+)$/.exec(value) ?? [];
    if (path === undefined || !(0,_reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .isDocumentFormat */ .b2)(format))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`FORMAT=FILE is allowed, with the formats ${_reporters_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .documentFormats */ .WU.join(', ')}.`);
    return [...all, { format, path }];
}
const only = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--only <histories>', 'look at these histories alone, separated by commas').argParser(names);
function withCheckOptions(command) {
    return withReplayOptions(withReportOptions(command));
}
function withReplayOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--replay <mode>', 'what to replay on PostgreSQL (default: what the configuration says, else auto)').choices(['auto', 'off', 'fresh', 'upgrade', 'both']))
        .option('--postgres <where>', '"embedded", or the URL of a server on which scratch databases may be made', 'embedded')
        .option('--allow-production', 'use that server even where it looks like production', false)
        .option('--allow-other-databases', 'use that server even where it has other databases', false)
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
        .option('--output <format=file>', 'write a report to a file as well; may be given several times', reportFile)
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
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--on-not-checked <how>', 'whether a migration of which nothing was run fails (default: fail)').choices(['fail', 'warn']))
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
    withRepositoryOptions(withReplayOptions(subcommand('baseline')
        .description('Write down what is wrong in HEAD today, so that only what is new is told from now on.')
        .option('--output <path>', 'the file to write', '.migration-gate-baseline.json'))).action(({ output, ...flags }) => {
        invocation = { command: 'baseline', flags, output };
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
            throw misuse(error, args);
    }
    return invocation;
}
function misuse(error, args) {
    const name = args.find(arg => !arg.startsWith('-')) ?? '';
    const known = ['check', 'fix', 'baseline', 'plan', 'collect', 'explain', 'demo'].includes(name);
    const seeAlso = `migration-gate ${known ? `${name} ` : ''}--help`;
    const takesNoPaths = error.code === 'commander.excessArguments' && ['check', 'fix', 'baseline'].includes(name);
    const message = takesNoPaths
        ? `${name} takes no paths: it compares branches. To look at some histories alone: --only NAME.`
        : error.message.replace(/^error: /, '');
    return new Misuse(message, { cause: error, seeAlso });
}


/***/ }),

/***/ 56052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ failsTheChange),
/* harmony export */   Fm: () => (/* binding */ isInconclusive),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   s5: () => (/* binding */ notCheckedIn)
/* harmony export */ });
const exitCodes = {
    pass: 0,
    fail: 1,
    unknown: 2,
    'not-checked': 2,
};
function verdictOf(findings, unknowns, histories) {
    if (findings.some(failsTheChange))
        return 'fail';
    if (unknowns.length > 0)
        return 'unknown';
    return histories.some(({ notChecked }) => notChecked.length > 0) ? 'not-checked' : 'pass';
}
/** Neither proven nor refuted. */
function isInconclusive(verdict) {
    return verdict === 'unknown' || verdict === 'not-checked';
}
/** All migrations of which nothing was run. */
function notCheckedIn({ coverage }) {
    return coverage.histories.flatMap(({ notChecked }) => notChecked);
}
function failsTheChange(finding) {
    return finding.introduced && finding.severity === 'error';
}


/***/ }),

/***/ 40947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ renameCommands),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   q4: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * What a screen would act on or hide instead of showing: control characters, the marks that reorder text, characters
 * without a width, tags, and halves of surrogate pairs.
 */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u180b-\u180f]/gu;
/** Is there anything in it that cannot be seen as it is (lines and tabs can)? */
function hidesSomething(text) {
    return text.search(invisible) >= 0;
}
/**
 * One word for a shell. What can't be seen is written as `$'\x1b'` (POSIX 2024; bash, zsh, ksh and dash of today), so
 * that what is pasted is what was read.
 */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    if (!hidesSomething(word) && !/[\n\t]|##\[/.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    let quoted = '';
    for (const byte of Buffer.from(word)) {
        // Neither quotes and backslashes, nor a bracket, which may make a command for the runner (`##[`).
        const plain = byte >= 0x20 && byte < 0x7f && ![0x27, 0x5b, 0x5c].includes(byte);
        // Three octal digits: unlike \x, they can't swallow the digit behind them.
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `$'${quoted}'`;
}
/**
 * `--` because a name may begin with a dash. Files that go to another directory under their names go with all of theirs:
 * git moves none to where there is no directory.
 */
function renameCommands(renames) {
    const lines = renames.map(({ from, to }) => {
        const [source, target] = [from.lastIndexOf('/'), to.lastIndexOf('/')];
        const wholeDirectory = source > 0 && from.slice(0, source) !== to.slice(0, target) && from.slice(source) === to.slice(target);
        const [old, wanted] = wholeDirectory ? [from.slice(0, source), to.slice(0, target)] : [from, to];
        return `git mv -- ${shellQuote(old)} ${shellQuote(wanted)}`;
    });
    return [...new Set(lines)];
}


/***/ }),

/***/ 36133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   Nq: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56052);

/** From which severity on a finding of the change fails it; `never`: the verdict is told, and fails no job. */
const failOnValues = ['error', 'warning', 'never'];
/** The report with the verdict that the wish makes of it: a warning may be as bad as an error. */
function judgedBy(report, failOn) {
    if (failOn !== 'warning' || report.verdict === 'fail')
        return report;
    const fails = report.findings.some(({ introduced, severity }) => introduced && severity === 'warning');
    return fails ? { ...report, verdict: 'fail' } : report;
}
/**
 * How the process ends: 0, 1 for fail, 2 for unknown and not checked. `never` is about findings only: a gate that could
 * not tell has found nothing, so what becomes of that is for `on-unknown` and `on-not-checked` to say.
 */
function exitCodeOf(verdict, { onUnknown, onNotChecked }, failOn) {
    const excused = (verdict === 'fail' && failOn === 'never') ||
        (verdict === 'unknown' && onUnknown === 'warn') ||
        (verdict === 'not-checked' && onNotChecked === 'warn');
    return excused ? 0 : _findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[verdict];
}


/***/ }),

/***/ 43015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shardFrom),
/* harmony export */   e: () => (/* binding */ shardText)
/* harmony export */ });
const written = /^(\d{1,3})\/(\d{1,3})(?: on PostgreSQL (\d{1,2}))?$/;
/** undefined: it is none. */
function shardFrom(text) {
    const [, index, count, postgres] = written.exec(text.trim()) ?? [];
    const shard = {
        index: Number(index),
        count: Number(count),
        ...(postgres === undefined ? {} : { postgres }),
    };
    return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}
function shardText({ index, count, postgres }) {
    return `${index}/${count}${postgres === undefined ? '' : ` on PostgreSQL ${postgres}`}`;
}


/***/ }),

/***/ 62513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ mayDecide),
/* harmony export */   gc: () => (/* binding */ mayUseServer),
/* harmony export */   kQ: () => (/* binding */ unknownAuthor),
/* harmony export */   m1: () => (/* binding */ ownCode),
/* harmony export */   n$: () => (/* binding */ mayRunCommands)
/* harmony export */ });
/** The command line: the branch that is checked out may be anybody's. */
const unknownAuthor = { author: 'stranger', token: 'none' };
/** The command line with `--trust`, and what the gate brings itself. */
const ownCode = { author: 'insider', token: 'none' };
/** May the project's own command run on the change's files? Base's command only; the change's never counts. */
function mayRunCommands({ author }) {
    return author === 'insider';
}
/** May the change's SQL meet a server, where the workflow or the user names one? */
function mayUseServer({ author, token }) {
    return author === 'insider' || token !== 'writes';
}
/** May the change say which findings of the files that it adds are ignored, or let its configuration count at once? */
function mayDecide({ author }) {
    return author === 'insider';
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Oq: () => (/* binding */ clipEnd),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T7: () => (/* binding */ disarmCommands),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   iB: () => (/* binding */ markdownLine),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nP: () => (/* binding */ workflowProperty),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   w$: () => (/* binding */ workflowData)
/* harmony export */ });
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40947);

/**
 * Text from a repository is a stranger's text. Every reporter passes it through here, and nowhere else is it decided
 * what is dangerous where.
 */
/** Makes what can't be seen visible: an escape character becomes `\u{1b}`. Keeps line feeds and tabs. */
function visible(text) {
    return text.replaceAll('\r\n', '\n').replace(_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4, character => `\\u{${codeOf(character)}}`);
}
/** As `visible`, for what belongs on one line: a name, a path, a title. */
function visibleLine(text) {
    return visible(text).replace(/[\n\t]/g, character => (character === '\n' ? '\\n' : '\\t'));
}
/** At most this many characters, the middle left out: the end of a path says more than its middle. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = Math.max(limit - 1, 2);
    const tail = Math.floor(kept / 2);
    // A cut through a surrogate pair would leave a half that no reader can show.
    return `${whole(text.slice(0, kept - tail))}…${whole(text.slice(text.length - tail))}`;
}
/** At most this many characters of running text, the end left out. */
function clipEnd(text, limit) {
    return text.length <= limit ? text : `${whole(text.slice(0, Math.max(limit - 1, 1)))}…`;
}
function whole(text) {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
/** For a terminal: several lines may stay, nothing moves the cursor. */
function terminalText(text) {
    return visible(text).replaceAll('\t', '    ');
}
function terminalLine(text) {
    return visibleLine(text);
}
/**
 * GitHub's runner takes a line that begins with `::`, and `##[` anywhere, for a command to itself, whichever program
 * printed it. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function disarmCommands(output) {
    return output.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}
/** Running text in Markdown: only `code` in backticks keeps a meaning; nobody is mentioned, nothing is linked. */
function markdownText(text) {
    return visible(text)
        .replace(/^[ \t]+/gm, '')
        .split(/(`[^`\n]+`|https?:\/\/[^\s<>"'`|\\]*[^\s<>"'`|\\.,;:!?)\]])/)
        .map((part, index) => index % 2 === 0 ? markdownPlain(part) : part.startsWith('`') ? codeOfSpan(part) : link(part))
        .join('')
        .replace(/\n{2,}/g, '\n\n')
        .replace(/(?<!\n)\n(?!\n)/g, '<br>\n');
}
/** As `markdownText`, on one line, so that it fits a heading or a cell of a table. */
function markdownLine(text) {
    return markdownText(text.replace(/\s+/g, blank => (blank.includes('\n') ? ' ' : blank)));
}
function markdownPlain(text) {
    return (text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        // What only means something at the start of a line: headings, lists, rules, tables.
        .replace(/^[-+=#:]/gm, '\\$&')
        .replace(/^(\d+)([.)])/gm, '$1\\$2')
        // A mention or a reference to an issue tells people who have nothing to do with it.
        .replace(/#(?=\d)/g, '#&#8203;')
        .replace(/@(?=[\w-])/g, '@&#8203;')
        .replace(/\bGH-(?=\d)/gi, match => `${match}&#8203;`)
        .replace(/\bwww\./gi, match => `${match.slice(0, -1)}&#8203;.`));
}
function codeOfSpan(span) {
    return markdownCode(span.slice(1, -1));
}
function link(url) {
    return `<${url.replaceAll('&', '&amp;')}>`;
}
/** A name in Markdown, in headings and tables too, shown letter by letter. */
function markdownCode(text) {
    const line = visibleLine(text);
    if (/^[\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+( [\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+)*$/.test(line))
        return `\`${line}\``;
    // Backticks and bars have no escape inside a code span; entities inside an element always hold.
    return `<code>${line.replace(/[^\p{L}\p{N} ./,…-]/gu, character => `&#${character.codePointAt(0) ?? 32};`)}</code>`;
}
/** A block of code. No line of it can end the block. */
function markdownFence(text, language = '') {
    return fence(visible(text), language);
}
/** The fence itself, for content that must stay as it is (a suggestion). */
function fence(content, language) {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(match => match[0].length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${content}${content === '' || content.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/** For an element's text in HTML that GitHub shows, such as `<summary>`: no Markdown is read there either. */
function htmlText(text) {
    return visibleLine(text)
        .replace(/[&<>"'`*_[\]\\|~$#@]/g, character => `&#${character.codePointAt(0) ?? 32};`)
        .replace(/&#64;(?=[\w-])/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/:\/\/|\bwww\./gi, match => `${match.slice(0, 1)}&#8203;${match.slice(1)}`);
}
/** The message of a workflow command. */
function workflowData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, which also ends at a comma or a colon. */
function workflowProperty(text) {
    return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function codeOf(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
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
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)((await Promise.all(/* import() */[__webpack_require__.e(9321), __webpack_require__.e(9130)]).then(__webpack_require__.bind(__webpack_require__, 57328))).renderSummary(report));
    }
}


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Rd: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _text_url_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5631);

/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost']);
const shortest = 8;
/** What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. */
function secretsOf({ token, postgres }) {
    const secrets = token === undefined ? [] : [token];
    try {
        const { password } = new URL(postgres);
        if (password !== '')
            secrets.push(postgres, password, decodeURIComponent(password));
    }
    catch {
        // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
    }
    return [...new Set(secrets)].filter(secret => secret.length >= shortest && !commonWords.has(secret.toLowerCase()));
}
function redactText(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        clean = clean.replaceAll(secret, '***');
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

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LV: () => (/* binding */ expectedReason),
  k_: () => (/* binding */ runCheck),
  DS: () => (/* binding */ unknownReport)
});

// EXTERNAL MODULE: ./src/inputs/trust.js
var inputs_trust = __webpack_require__(62513);
;// CONCATENATED MODULE: ./src/postgres/expected-engine.js
/** An engine that can be begun with before anybody knows whether it will be needed; unused, it is closed again. */
class ExpectedEngine {
    #open;
    #early;
    constructor(open) {
        this.#open = open;
    }
    /** Only for one that need not know of extensions. */
    expect() {
        this.#early ??= this.#open([]).then(engine => {
            engine.prepare?.();
            return engine;
        });
        // Told to whoever asks for it.
        this.#early.catch(() => undefined);
    }
    take(extensions) {
        const engine = this.#early ?? this.#open(extensions);
        this.#early = undefined;
        return engine;
    }
    async [Symbol.asyncDispose]() {
        const unused = await this.#early?.catch(() => undefined);
        await unused?.[Symbol.asyncDispose]();
    }
}

// EXTERNAL MODULE: ./src/temporary-directory.js
var temporary_directory = __webpack_require__(85656);
;// CONCATENATED MODULE: ./src/run.js



/** Milliseconds in which what is under way may end by itself and clean up, once the time of a run is over. */
const endingMoment = 2000;
/** A report for a run that came to no result: `reason` says why and what to do. */
function unknownReport(reason, secondsGone = 0) {
    return {
        version: 1,
        verdict: 'unknown',
        unknowns: [reason],
        notices: [],
        coverage: {
            base: { name: '', commit: null, date: null, fetched: null },
            head: { name: '', commit: null },
            conflicts: [],
            histories: [],
            engine: null,
        },
        findings: [],
        seconds: secondsGone,
    };
}
/** A run without a gate's result: what the caller said decides how it ends. */
function without(options, report) {
    const { onUnknown = 'fail', onNotChecked } = options;
    return { report, onUnknown, onNotChecked, source: () => undefined };
}
/** Compares, runs the gate, and turns every expected failure into a report that says what to do. */
async function runCheck(options, open, onProgress) {
    const started = performance.now();
    const gone = () => Math.round(performance.now() - started) / 1000;
    const abort = new AbortController();
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => {
            abort.abort();
            const reason = `The run was not finished after ${options.timeout} s. Give it more time with --timeout.`;
            setTimeout(() => resolve(without(options, unknownReport(reason, gone()))), endingMoment).unref();
        }, options.timeout * 1000);
    });
    try {
        return await Promise.race([check(options, open, abort.signal, onProgress), late]);
    }
    catch (error) {
        return without(options, unknownReport(await expectedReason(error), gone()));
    }
    finally {
        clearTimeout(timer);
    }
}
async function check(options, open, deadline, onProgress) {
    onProgress('Reading git objects');
    const opened = await open();
    const engine = new ExpectedEngine(extensions => openEngineOf(options, extensions, onProgress));
    try {
        const [{ runGate }, { defaultConfigFile }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(5372), __webpack_require__.e(1048), __webpack_require__.e(8777), __webpack_require__.e(9005), __webpack_require__.e(3458), __webpack_require__.e(9748)]).then(__webpack_require__.bind(__webpack_require__, 61834)),
            __webpack_require__.e(/* import() */ 1108).then(__webpack_require__.bind(__webpack_require__, 81108)),
        ]);
        return await runGate(opened.comparison, {
            configFile: options.config ?? defaultConfigFile,
            configRequired: options.config !== undefined,
            replay: options.replay,
            allowEmpty: options.allowEmpty,
            onUnknown: options.onUnknown,
            onNotChecked: options.onNotChecked,
            trust: options.trust,
            configFromChange: options.configFromChange,
            part: options.part,
            others: othersIn(options, opened),
            deadline,
            expectEngine: () => {
                // A server loads no extensions; the embedded engine has to know which.
                if ((0,inputs_trust/* mayUseServer */.gc)(options.trust) && options.postgres !== 'embedded')
                    engine.expect();
            },
            openEngine: extensions => engine.take(extensions),
            onProgress: ({ done, total, path }) => onProgress(`Replaying ${done + 1} of ${total}: ${path}`),
        });
    }
    finally {
        await engine[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
    }
}
async function openEngineOf({ trust, postgres, statementTimeout, allowProduction, allowOtherDatabases }, extensions, onProgress) {
    // The action refuses it with a sentence before; this is the second bolt.
    if (!(0,inputs_trust/* mayUseServer */.gc)(trust) && postgres !== 'embedded')
        throw new Error("A stranger's change was about to meet a server.");
    onProgress('Starting PostgreSQL');
    const { openEngine } = await __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448));
    return openEngine(postgres, { statementTimeout, extensions, allowProduction, allowOtherDatabases });
}
function othersIn({ others }, { store }) {
    return others && store ? seen => others({ ...seen, store }) : undefined;
}
/** The sentence of an error that a user can do something about. Ours are thrown on, with their stack. */
async function expectedReason(error) {
    const [{ CannotCompare }, { NotARepository }, { MissingObjects }, { GitError }, { BadConfiguration }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5372), __webpack_require__.e(5082)]).then(__webpack_require__.bind(__webpack_require__, 5082)),
        __webpack_require__.e(/* import() */ 8804).then(__webpack_require__.bind(__webpack_require__, 88804)),
        __webpack_require__.e(/* import() */ 5372).then(__webpack_require__.bind(__webpack_require__, 25871)),
        __webpack_require__.e(/* import() */ 8603).then(__webpack_require__.bind(__webpack_require__, 78603)),
        __webpack_require__.e(/* import() */ 6093).then(__webpack_require__.bind(__webpack_require__, 16093)),
    ]);
    if (error instanceof CannotCompare ||
        error instanceof NotARepository ||
        error instanceof MissingObjects ||
        error instanceof BadConfiguration ||
        error instanceof temporary_directory/* NoTemporaryDirectory */.k) {
        return error.message;
    }
    if (error instanceof GitError)
        return `git could not answer: ${error.message}`;
    throw error;
}


/***/ }),

/***/ 85656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ temporaryParent),
/* harmony export */   k: () => (/* binding */ NoTemporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Nothing can be written where temporary files belong; the message says what to change. */
class NoTemporaryDirectory extends Error {
    constructor(parent, cause) {
        const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
        super(`No temporary directory can be created in ${parent}${code}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`, { cause });
    }
}
/** A runner empties its own directory after each job, also where the job was killed. */
function temporaryParent(env = process.env) {
    return env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test: reading that file at run time would need its place beside the bundle. */
const version = '0.1.0';
const homepage = 'https://github.com/migration-gate/migration-gate';


/***/ })

};
