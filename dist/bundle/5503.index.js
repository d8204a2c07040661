export const id = 5503;
export const ids = [5503];
export const modules = {

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Misuse),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3735);
/* harmony import */ var _inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6133);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5640);



/** The arguments make no sense; the message says what to change. */
class Misuse extends Error {
}
function seconds(value) {
    const number = Number(value);
    if (!Number.isFinite(number) || number <= 0)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('A number of seconds above 0 is allowed.');
    return number;
}
function withCheckOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--replay <mode>', 'what to replay on PostgreSQL (default: what the configuration says, else auto)').choices(['auto', 'off', 'fresh', 'upgrade', 'both']))
        .option('--postgres <where>', '"embedded", or the URL of a server on which scratch databases may be made', 'embedded')
        .option('--allow-production', 'use that server even where it looks like production', false)
        .option('--timeout <seconds>', 'for the whole run', seconds, 600)
        .option('--statement-timeout <seconds>', 'for one statement', seconds, 60)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'what standard output gets')
        .choices(['text', ..._reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .documentFormats */ .WU])
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
        .option('--config <path>', 'the configuration, a path in the repository (default: .migration-gate.yml)');
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
            flags: { ...flags, fetch: false, repo: '.' },
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

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   im: () => (/* binding */ renameCommand),
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
/** `--` because a name may begin with a dash. */
function renameCommand(from, to) {
    return `git mv -- ${shellQuote(from)} ${shellQuote(to)}`;
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
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);

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
    return output.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
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
    return markdownText(text.replace(/\s*\n\s*/g, ' '));
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

/***/ 5640:
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
            return (await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 336))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 8293).then(__webpack_require__.bind(__webpack_require__, 8293))).renderSarif(report, rules);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 7716).then(__webpack_require__.bind(__webpack_require__, 7716))).renderJunit(report);
        case 'gitlab':
            return (await __webpack_require__.e(/* import() */ 9437).then(__webpack_require__.bind(__webpack_require__, 9437))).renderGitlab(report);
        case 'markdown':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)((await __webpack_require__.e(/* import() */ 7328).then(__webpack_require__.bind(__webpack_require__, 7328))).renderSummary(report));
    }
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selfTest: () => (/* binding */ selfTest)
/* harmony export */ });
/* unused harmony export judgeControl */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2325);
/* harmony import */ var _demo_cases_two_branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2178);
/* harmony import */ var _demo_demo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3653);
/* harmony import */ var _inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6133);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1372);








/**
 * A positive control: two branches that collide, judged with the inputs of the check that shall be proven. A check that
 * would let them pass lets everything pass.
 */
async function selfTest(inputs) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'migration-gate-self-test-'));
    try {
        await (0,_demo_demo_js__WEBPACK_IMPORTED_MODULE_5__/* .makeRepository */ .B)(directory, _demo_cases_two_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .twoBranches */ .n);
        const options = {
            replay: inputs.replay,
            postgres: inputs.postgres,
            allowProduction: false,
            timeout: inputs.timeout,
            statementTimeout: inputs['statement-timeout'],
            onUnknown: inputs['on-unknown'],
            allowEmpty: inputs['allow-empty'],
            trusted: true,
        };
        const control = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runCheck */ .k)(options, () => (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_3__.compareLocally)({ directory, base: 'main', head: 'topic', fetch: false }), () => { });
        return judgeControl(control, inputs['fail-on']);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
/** Green where the control was red, for what is wrong with it; else unknown, and never excused. */
function judgeControl(control, failOn) {
    const { verdict, findings, unknowns, coverage, seconds } = (0,_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedBy */ .Nq)(control.report, failOn);
    const red = verdict === 'fail' && (0,_inputs_fail_on_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(verdict, control.onUnknown, failOn) !== 0;
    if (red && unknowns.length === 0) {
        const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ');
        const notice = `Self-test: this check can go red. It fails a built-in collision for: ${rules}.`;
        return {
            ...control,
            report: { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownReport */ .D)(''), verdict: 'pass', unknowns: [], notices: [notice], coverage, seconds },
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
    return { ...control, onUnknown: 'fail', report: { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownReport */ .D)(reason, seconds), coverage } };
}


/***/ })

};
