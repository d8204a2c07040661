export const id = 2741;
export const ids = [2741];
export const modules = {

/***/ 82741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayByCommand: () => (/* binding */ replayByCommand)
});

// EXTERNAL MODULE: ./src/replay/course.js + 1 modules
var replay_course = __webpack_require__(40976);
// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(27154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/replay.js + 15 modules
var replay = __webpack_require__(29025);
// EXTERNAL MODULE: ./src/replay/runner.js + 2 modules
var runner = __webpack_require__(52063);
// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var schema_catalog = __webpack_require__(42768);
// EXTERNAL MODULE: ./src/replay/probe.js
var probe = __webpack_require__(21659);
// EXTERNAL MODULE: ./src/command-replay/attributor.js
var attributor = __webpack_require__(11329);
// EXTERNAL MODULE: ./src/replay/failure.js
var failure = __webpack_require__(92967);
// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(17405);
// EXTERNAL MODULE: ./src/replay/track.js + 13 modules
var track = __webpack_require__(43715);
// EXTERNAL MODULE: ./src/replay/track-state.js
var track_state = __webpack_require__(96578);
// EXTERNAL MODULE: ./src/postgres/existing-object-of-error.js
var existing_object_of_error = __webpack_require__(36281);
// EXTERNAL MODULE: ./src/replay/alternatives.js
var alternatives = __webpack_require__(42621);
// EXTERNAL MODULE: ./src/replay/existing-object.js + 1 modules
var existing_object = __webpack_require__(29478);
// EXTERNAL MODULE: ./src/replay/provenance.js
var provenance = __webpack_require__(90134);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(86374);
// EXTERNAL MODULE: ./src/command-replay/version-table.js
var version_table = __webpack_require__(90040);
;// CONCATENATED MODULE: ./src/command-replay/failure.js






/** The one statement that failed of a message, as PostgreSQL's grammar has it, and the error with places in it. */
async function failingStatement(failed) {
    const step = stepOf(failed);
    const units = (0,replay_units/* unitsOf */.$J)([step]);
    // Those before it have answered with a tag each. In a script, a COPY from STDIN would be no statement: it takes rows along.
    const whole = { step, text: failed.text.trim(), start: 0 };
    const unit = units[failed.tags.length] ?? units.at(-1) ?? whole;
    if (unit.text === '')
        return undefined;
    const { statement } = await (0,replay_units/* understand */.ZL)(unit);
    const { position, ...error } = failed.error;
    if (position === undefined)
        return { statement, error };
    const before = [...failed.text.slice(0, unit.start)].length;
    return { statement, error: position > before ? { ...error, position: position - before } : error };
}
/** What happened, in the same form in which the static replay reports it. */
async function describeFailed(facts) {
    const { failed, item, tracks, inBase, locator } = facts;
    const common = { item, tracks: new Set(tracks), inBase };
    const found = await failingStatement(failed);
    if (!found) {
        const reason = { kind: 'error', error: failed.error };
        return { ...common, span: { start: 0, end: 0 }, reason };
    }
    const { statement, error } = found;
    const object = (0,existing_object_of_error/* existingObjectOf */.u)(error, statement);
    const place = await locator.failure(item, statement, error, object, facts.output);
    const failure = { ...common, ...place, reason: { kind: 'error', error } };
    if (object)
        failure.existingObject = await existingObject(facts, statement, object);
    if (error.code === '42P10') {
        const target = await asItWas(facts, query => (0,alternatives/* conflictTarget */.w)(query, statement));
        if (target)
            failure.conflictTarget = target;
    }
    const before = facts.executed.findLast(one => one.item === item)?.statements ?? [];
    const applied = before.filter(one => !one.error && one.fate === 'committed' && changes(one)).length + committedIn(failed);
    failure.transaction = applied > 0 ? 'autocommit' : 'per-migration';
    if (applied > 0)
        failure.appliedBefore = applied;
    return failure;
}
/** A message of several statements may hold COMMITs of its own: what it made before the last one stands. */
function committedIn({ tags }) {
    return tags.slice(0, tags.lastIndexOf('COMMIT') + 1).filter(tag => /^(?:CREATE|ALTER|DROP|DO)\b/.test(tag))
        .length;
}
async function existingObject(facts, statement, found) {
    const known = await (0,existing_object/* findExistingObject */.W)(look => asItWas(facts, look), statement, found);
    const creator = await (0,provenance/* readCreator */.Lq)(known.object, stepsBefore(facts));
    if (!creator)
        return known;
    const span = await facts.locator.creation(creator.by, known.object);
    return { ...known, creator: { by: creator.by, span, found: 'run' } };
}
function stepsBefore({ executed, failed }) {
    return executed.map(({ item, statements }) => ({
        item,
        steps: statements.filter(one => stood(one, failed) && changes(one)).map(stepOf),
    }));
}
/** Was a statement's work there when the other one failed? */
function stood(statement, failed) {
    if (statement.error)
        return false;
    if (statement.fate === 'committed')
        return true;
    return statement.transaction === failed.transaction && statement.fate !== 'undone';
}
/** Lets something look at the database as it was when the statement failed, and takes it all back. */
async function asItWas({ executed, failed, replica }, look) {
    const again = executed
        .flatMap(({ statements }) => statements)
        .filter(one => one.transaction === failed.transaction && stood(one, failed) && one.fate !== 'committed')
        .filter(one => changes(one) && one.parameters.length === 0);
    await replica.run('BEGIN');
    try {
        for (const { text } of again)
            if ((await replica.run(text)).kind !== 'ok')
                return undefined;
        return await look(sql => replica.run(sql));
    }
    finally {
        await replica.rollback();
    }
}
/** Does it make or change something, other than the runner's own table? */
function changes({ text }) {
    if (/^\s*select\b/i.test(text) || (0,version_table/* isAboutVersionTable */.cG)(text))
        return false;
    return /\b(?:create|alter|drop|do)\b/i.test(text.slice(0, 2000));
}
function stepOf({ text }) {
    return { kind: 'sql', text, span: { start: 0, end: 0 }, verbatim: false };
}

// EXTERNAL MODULE: ./src/command-replay/sent-statements.js
var sent_statements = __webpack_require__(43030);
;// CONCATENATED MODULE: ./src/command-replay/examine.js






/**
 * A command stops at its first error, and says nothing of the operation that the statement belongs to. The migration's
 * own text is read for that, on the very database that the command had before it, as a replay without a command does it.
 * It only counts where it meets the same failure; else what was seen at the database stands alone.
 */
async function examine(request, facts, before, seen) {
    const { item, failed, replica, locator } = facts;
    const own = facts.executed.filter(one => one.item === item);
    const ran = facts.executed.filter(one => one.item !== item);
    const state = new track_state/* TrackState */.D(facts.tracks, await (0,sent_statements/* executedSteps */.th)(ran, locator));
    for (const { label, messages } of (0,sent_statements/* messagesOf */.cr)(ran, one => stood(one, failed)))
        replica.record(label, messages);
    const alone = async () => ({
        failures: [seen],
        notVerified: [],
        executed: [...(await (0,sent_statements/* executedSteps */.th)(ran, locator)), ...(await (0,sent_statements/* executedSteps */.th)(own, locator))],
        applied: replica.applied,
    });
    // What it had committed by then is not taken back, and not every file can be read.
    if (seen.appliedBefore !== undefined || (await locator.stepsOf(item)).length === 0)
        return alone();
    if (!(await bringBack(facts, ran)))
        return alone();
    try {
        const run = new track/* TrackRun */.j(request, replica, state);
        state.inBase = facts.inBase;
        // Some interpreters carry state from migration to migration, and forget some of it with each run of the runner.
        await run.markApplied(before.inBase);
        if (before.inBase.length > 0)
            run.nextRun();
        await run.markApplied(before.since);
        await run.migrate(item);
    }
    catch (error) {
        if (error instanceof replay_replica/* CannotContinueError */.zu)
            return alone();
        throw error;
    }
    const [first] = state.failures.filter(({ causedBy }) => !causedBy);
    if (!first || (0,failure/* symbolOf */.wX)(first) !== (0,failure/* symbolOf */.wX)(seen))
        return alone();
    first.reason = seen.reason;
    // Reading only knows how such runners mostly send a file; this one was seen.
    for (const failure of state.failures) {
        if (failure.item === item && seen.transaction !== undefined)
            failure.transaction = seen.transaction;
        if (seen.aftermath !== undefined)
            failure.aftermath = seen.aftermath;
    }
    const creator = seen.existingObject?.creator;
    if (first.existingObject && creator)
        first.existingObject.creator = creator;
    return {
        failures: provenOnes(state, first),
        notVerified: state.notVerified,
        executed: state.executed,
        applied: replica.applied,
    };
}
/** What was done in the transaction that failed, and by migrations before this one, is there once more, and for good. */
async function bringBack({ failed, replica }, ran) {
    const lost = ran.flatMap(({ statements }) => statements.filter(one => one.transaction === failed.transaction && one.fate !== 'committed'));
    for (const one of lost.filter(lostOne => stood(lostOne, failed) && changes(lostOne)))
        if (one.parameters.length > 0 || (await replica.run(one.text)).kind !== 'ok')
            return false;
    return true;
}
/** Where a step is not known, what another one lacks may have been made by it. */
function provenOnes({ failures, notVerified }, first) {
    const unverified = notVerified.some(step => step.unverified);
    return failures.filter(one => one === first || one.existingObject !== undefined || one.causedBy !== undefined || !unverified);
}

// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var sql_effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/languages/sql/uses.js
var uses = __webpack_require__(28028);
;// CONCATENATED MODULE: ./src/command-replay/search-file.js
/** A call that is an operation of a migration: `op.create_table(`, `migrations.AddField(`, `create_table(`. */
const ofRails = new Set([
    'create_table',
    'add_column',
    'add_index',
    'add_reference',
    'create_index',
    'execute',
]);
/** Calls of a method, and those that a Rails migration makes without one, found from their bracket backwards. */
function* operationsIn(text) {
    for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
        let end = open;
        while (end > 0 && /\s/.test(text.charAt(end - 1)))
            end--;
        let start = end;
        while (start > 0 && /[\w.]/.test(text.charAt(start - 1)))
            start--;
        const path = text.slice(start, end);
        const dots = /^\.*/.exec(path)?.[0].length ?? 0;
        const name = path.slice(dots);
        if (ofRails.has(name) || /^\w+(?:\.\w+)+$/.test(name))
            yield { start: start + dots, open };
        else if (ofRails.has(name.slice(name.lastIndexOf('.') + 1)))
            yield { start: start + dots + name.lastIndexOf('.') + 1, open };
    }
}
/** Characters of operations that are looked at: those that are nested are read again and again. */
const mostRead = 20_000_000;
/**
 * Where a file is about an object, by nothing but names: the smallest operation that names the object and, where there is
 * one, its table; else the first place that spells it.
 */
function searchFile(text, object) {
    let best;
    let read = 0;
    for (const { start, open } of operationsIn(text)) {
        const end = endOfCall(text, open + 1);
        const span = { start, end };
        read += end - start;
        if (read > mostRead)
            break;
        const score = scoreOf(text.slice(span.start, end), object);
        if (score === 0)
            continue;
        // Inside of an operation are calls that name it, too: the operation itself comes first in the file.
        if (!best || score > best.score)
            best = { span, score };
    }
    if (best)
        return best.span;
    const at = wordIn(text, object.name);
    return at === undefined ? undefined : { start: at, end: at + object.name.length };
}
function scoreOf(call, { name, table }) {
    if (!spells(call, name))
        return 0;
    return table === undefined || !spells(call, table) ? 1 : 2;
}
/** As written, or as a model whose table's name Django and Rails derive: tickets_qrcode, QRCode. */
function spells(call, name) {
    if (wordIn(call, name) !== undefined)
        return true;
    const model = name.slice(name.indexOf('_') + 1).replaceAll('_', '');
    return model.length > 2 && new RegExp(`['":]${escaped(model)}\\b`, 'i').test(call);
}
function wordIn(text, word) {
    const found = new RegExp(`(?<![\\w$])${escaped(word)}(?![\\w$])`, 'i').exec(text);
    return found?.index;
}
function escaped(word) {
    return word.replace(/[^\w]/g, '\\$&');
}
/** After the bracket that closes a call, strings not counted. */
function endOfCall(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '"' || character === "'") {
            const end = text.indexOf(character, at + 1);
            if (end < 0)
                return text.length;
            at = end;
        }
        else if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/command-replay/failing-migration.js



/**
 * The migration that a failing statement belongs to: the one that the runner said it began; else the first of the plan that
 * was not recorded, unless only a later one is about what the statement touches.
 */
function failingMigrationOf({ recorded, begun }, plan, statement) {
    if (begun)
        return begun;
    const left = plan.filter(item => !recorded.has(item));
    return (statement && left.find(item => isAbout(item, statement))) ?? left[0];
}
/** Does a migration name what a statement touches? */
function isAbout({ text }, statement) {
    return touched(statement).some(object => searchFile(text, object) !== undefined);
}
function touched(statement) {
    const { creates, drops, renames } = (0,sql_effects/* effectsOf */.w)(statement);
    const direct = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])];
    if (direct.length > 0)
        return direct.filter(({ kind }) => kind !== 'constraint');
    return [...(0,uses/* usesOf */.M)(statement).relations].map(name => ({ kind: 'table', name }));
}

// EXTERNAL MODULE: ./src/command-replay/first-error.js
var first_error = __webpack_require__(81828);
// EXTERNAL MODULE: ./src/command-replay/unknowns.js
var command_replay_unknowns = __webpack_require__(21642);
;// CONCATENATED MODULE: ./src/command-replay/stop.js








/**
 * Why a command did not get through. A pipe (`alembic upgrade head | tee log`) passes on the exit code of its last
 * program: a command that ends well counts as stopped where what the change brings is not written down, and the
 * last error is about just that.
 */
async function whatStopped(run, attribution, { plan, again, all }) {
    if (run.trouble !== undefined)
        return undefined;
    const itemOf = (failed, statement) => {
        const item = failingMigrationOf(attribution, plan, statement);
        if (item && holds(item, failed))
            return item;
        return again.find(one => holds(one, failed) && !attribution.recorded.has(one)) ?? item;
    };
    const aloud = (0,first_error/* stoppedByError */.Xo)(run);
    if (aloud) {
        const found = await failingStatement(aloud);
        const item = itemOf(aloud, found?.statement);
        const applied = item && !isOf(item, aloud, found?.statement) ? all.find(one => holds(one, aloud)) : undefined;
        return { root: aloud, item: applied ?? item, quietly: false };
    }
    const root = run.end.kind === 'exited' && run.end.code === 0 ? (0,first_error/* rootError */.hs)(run.log, run.end.output) : undefined;
    if (!root)
        return undefined;
    const found = await failingStatement(root);
    const item = itemOf(root, found?.statement);
    if (!item?.introduced || attribution.recorded.has(item) || !isOf(item, root, found?.statement))
        return undefined;
    return { root, item, quietly: true };
}
/**
 * The first error in each migration of the change that was written down as applied all the same. What was rolled back to
 * a savepoint, or went well when it was tried again, was meant to.
 */
async function ignoredErrors({ ran, }) {
    const found = [];
    for (const { item, statements } of ran.filter(one => one.item.introduced)) {
        for (const [at, failed] of statements.entries()) {
            if (!(0,first_error/* isFailed */.Ix)(failed) || failed.fate === 'undone' || failed.error.code === '25P02')
                continue;
            // What the machine lacks says nothing about the migration.
            if (first_error/* asks */.zW.test(failed.text) || (0,version_table/* isAboutVersionTable */.cG)(failed.text) || (0,environmental/* environmental */.Z)(failed.error))
                continue;
            if (statements.slice(at + 1).some(one => !one.error && one.text === failed.text))
                continue;
            if (!isOf(item, failed, (await failingStatement(failed))?.statement))
                continue;
            found.push({ item, failed });
            break;
        }
    }
    return found;
}
/** Does a migration's text say so? */
function isOf(item, failed, statement) {
    return holds(item, failed) || (statement !== undefined && isAbout(item, statement));
}
function holds(item, { text }) {
    return item.text.includes(text.trim());
}
/** What the database was doing when its command's time was up, and where that stands; nothing where it did nothing. */
async function busyWith({ underWay: [text] }, attribution, plan, locator) {
    if (text === undefined)
        return '';
    const statement = { text, session: 0, parameters: [], tags: [], transaction: 0, fate: 'open' };
    // query_canceled: it never ended by itself.
    const cancelled = { ...statement, error: { code: '57014', message: '' } };
    const found = await failingStatement(cancelled);
    const item = failingMigrationOf(attribution, plan, found?.statement);
    const said = ` The database was busy with: ${(0,command_replay_unknowns/* oneLine */.TN)(text)}`;
    if (!item || !found || !isOf(item, cancelled, found.statement))
        return `${said}.`;
    const { path } = item.migration.file;
    // Of several statements in one message, the server does not say how far it has got.
    if ((0,split/* splitScript */.Q)(text).statements.length > 1)
        return `${said} (${path}).`;
    const { span } = await locator.failure(item, found.statement, cancelled.error, undefined);
    return `${said} (${path}:${(0,position/* positionAt */.t$)(item.text, span.start).line}).`;
}

;// CONCATENATED MODULE: ./src/command-replay/follow-up.js











/**
 * What runs leave to be looked at when the command's database is closed: guards, and errors passed over. That database has
 * gone on by then, so what the command did up to there is sent once more to another one, and from there on the files are read.
 */
class FollowUp {
    #circumstances;
    #guarded = [];
    #ignoredErrors = [];
    constructor(circumstances) {
        this.#circumstances = circumstances;
    }
    /** What did not stand in the end is none of it. */
    noteGuards(executed, tracks) {
        const ran = executed.filter(({ statements }) => statements.some(({ fate }) => fate === 'committed'));
        this.#guarded.push({ tracks, ran });
    }
    async recordIgnoredError(attribution, run, historyBefore) {
        for (const one of await ignoredErrors(attribution))
            this.#ignoredErrors.push({ ...run, ...one, before: historyBefore(one.item) });
    }
    async look() {
        const { engine, request } = this.#circumstances;
        const examined = [];
        const mismatches = [];
        const unknowns = [];
        for (const one of this.#ignoredErrors) {
            const seen = await examineIgnoredError(this.#circumstances, one);
            if (seen)
                examined.push(seen);
            else
                unknowns.push((0,command_replay_unknowns/* ignoredUnseen */.bh)(one));
        }
        for (const one of examined)
            await (0,probe/* seeCreators */.B)(engine, one, request.deadline);
        for (const one of this.#guarded) {
            const past = await skippedByGuards(this.#circumstances, one);
            if (past)
                await (0,probe/* seeCreators */.B)(engine, past, request.deadline);
            mismatches.push(...(past?.mismatches ?? []));
        }
        return { examined, mismatches, unknowns };
    }
}
/** Undefined where what ran up to the error can't be sent once more. */
async function examineIgnoredError({ request, engine, locator }, { item, failed, before, tracks, ran }) {
    const upTo = ran.findIndex(one => one.item === item && one.statements.includes(failed));
    const executed = ran.slice(0, upTo + 1).map(one => {
        const at = one.statements.indexOf(failed);
        return at < 0 ? one : { item, statements: one.statements.slice(0, at) };
    });
    return await (0,prepare/* onPrepared */.p)(request, engine, async (replica) => {
        if (!(await sentAgain(executed, replica)))
            return undefined;
        const facts = { failed, item, tracks, inBase: false, executed, locator, replica };
        const examined = await examine(request, facts, before, await describeFailed(facts));
        for (const failure of examined.failures)
            if (!failure.causedBy)
                failure.aftermath = command_replay_unknowns/* goesOn */.Eo;
        return examined;
    });
}
/**
 * Did guards let what the change brings pass by something else than it would have made? Costs nothing where the change has
 * no guards.
 */
async function skippedByGuards({ request, engine, locator }, { tracks, ran }) {
    const first = await firstGuarded(ran, locator);
    if (first < 0)
        return undefined;
    const before = ran.slice(0, first);
    const state = new track_state/* TrackState */.D(tracks, await (0,sent_statements/* executedSteps */.th)(before, locator));
    try {
        return await (0,prepare/* onPrepared */.p)(request, engine, async (replica) => {
            const sent = await sentAgain(before, replica);
            if (!sent)
                return undefined;
            for (const { label, messages } of sent)
                replica.record(label, messages);
            const run = new track/* TrackRun */.j(request, replica, state);
            await run.markApplied(before.map(({ item }) => item));
            for (const { item } of ran.slice(first)) {
                await run.migrate(item);
                // The command got through: what the files say is not what it did.
                if (state.failures.length > 0 || state.unknowns.length > 0)
                    break;
            }
            return { ...state, failures: [], mismatches: run.mismatches, applied: [...replica.applied] };
        });
    }
    catch (error) {
        if (error instanceof replay_replica/* CannotContinueError */.zu)
            return undefined;
        throw error;
    }
}
/** What stood in the end, sent once more; undefined where the database refuses some of it. */
async function sentAgain(ran, replica) {
    const again = (0,sent_statements/* messagesOf */.cr)(ran, ({ fate }) => fate === 'committed');
    for (const message of again.flatMap(({ messages }) => messages))
        if ((await replica.run(message)).kind !== 'ok')
            return undefined;
    return again;
}
/** Without one of these a file asks nothing, and all the files need not be read to know it. */
const perhapsAsks = /inspect|has_table|has_index|information_schema|\bpg_\w|\bto_reg|\bexists\b|introspection/i;
async function firstGuarded(ran, locator) {
    for (const [index, { item, statements }] of ran.entries())
        if (item.introduced &&
            (isGuarded(statements) || (perhapsAsks.test(item.text) && (await locator.asks(item)))))
            return index;
    return -1;
}
function isGuarded(statements) {
    return statements.some(({ text }) => /\bif\s+not\s+exists\b/i.test(text) && !(0,version_table/* isAboutVersionTable */.cG)(text));
}

// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/postgres/locate-error.js
var locate_error = __webpack_require__(49880);
// EXTERNAL MODULE: ./src/replay/steps.js
var steps = __webpack_require__(5370);
;// CONCATENATED MODULE: ./src/command-replay/reported-place.js

/** `File "app/migrations/0002.py", line 7`, `at up (/tree/migrations/2.js:4:11)`, `psql:db/part.sql:2: ERROR`. */
const lineNumbers = /(?:", line |:)(\d+)/g;
/** Found from the line's number backwards: a path may be as long as the output. */
function placesIn(output) {
    const said = [];
    for (const found of output.matchAll(lineNumbers)) {
        let start = found.index;
        while (start > 0 && /[\w@./+-]/.test(output.charAt(start - 1)))
            start--;
        const path = output.slice(start, found.index);
        const dot = path.lastIndexOf('.');
        if (dot > 0 && /^\w+$/.test(path.slice(dot + 1)))
            said.push({ path, line: found[1] ?? '', innermostLast: !found[0].startsWith(':') });
    }
    return said;
}
/**
 * Where a command says by itself that a migration stopped: a stack names the file and the line. A file that the migration
 * takes in (`\i db/part.sql`) counts as the line that names it.
 */
function reportedPlace(output, { migration, text }) {
    const said = placesIn(output);
    const own = said.filter(({ path }) => path === migration.file.path || path.endsWith(`/${migration.file.path}`));
    // Python names the innermost call last, others first.
    const line = (own.at(-1)?.innermostLast ? own.at(-1) : own[0])?.line;
    if (line !== undefined)
        return contentOf(text, Number(line));
    const part = said.findLast(({ path }) => path.length > 4 && text.includes(path))?.path;
    return part === undefined
        ? undefined
        : contentOf(text, text.slice(0, text.indexOf(part)).split('\n').length);
}
/** What stands in a line; undefined for one that is blank or not there. */
function contentOf(text, line) {
    const { start, end } = (0,position/* lineSpan */.ZX)(text, line);
    const found = text.slice(start, end).trim();
    const from = text.indexOf(found, start);
    return found === '' ? undefined : { start: from, end: from + found.length };
}
/** The line of a file that a statement is most like, word by word; undefined where none is much like it. */
function closestLine(text, statement) {
    const words = new Set(wordsOf(statement.slice(0, 500)));
    let best;
    for (const [i, line] of text.split('\n').entries()) {
        const score = new Set(wordsOf(line).filter(word => words.has(word))).size;
        if (score >= 3 && score > (best?.score ?? 0))
            best = { line: i + 1, score };
    }
    return best && contentOf(text, best.line);
}
function wordsOf(text) {
    return text.toLowerCase().match(/\w+/g) ?? [];
}

;// CONCATENATED MODULE: ./src/command-replay/locate.js








/**
 * From what a command sent back to the files. Reading the migrations says which of their operations makes the same
 * object; where that can't be read, the object's name is looked for in the text.
 */
class Locator {
    #request;
    #asking = new Set();
    #steps = new Map();
    constructor(request) {
        this.#request = request;
    }
    /** Where a file makes an object. */
    async creation(item, object) {
        for (const step of await this.stepsOf(item)) {
            for (const statement of (await (0,replay_units/* scriptOf */.Fl)(step)).statements) {
                const made = madeIn(statement, object);
                if (made)
                    return (0,replay_units/* spanInFile */.UL)(step, (0,locate_error/* objectPlace */.jP)(made, statement));
            }
        }
        return searchFile(item.text, object) ?? (0,position/* lineSpan */.ZX)(item.text, item.migration.range.start.line);
    }
    /** Does what a file does depend on what is there already? */
    async asks(item) {
        await this.stepsOf(item);
        return this.#asking.has(item.migration.file.path);
    }
    /** Where a file sends a statement that failed, and the statement as the file has it. */
    async failure(item, sent, error, object, 
    /** What the command said. */
    output = '') {
        const step = await this.#sameStatement(item, sent, object);
        if (step) {
            const { start, end, text } = step.statement;
            const statement = (0,replay_units/* sentStatement */.kl)({ step: step.step, text, start });
            const span = step.step.verbatim
                ? (0,replay_units/* spanInFile */.UL)(step.step, (0,locate_error/* locateError */.HY)(error, step.statement))
                : (0,replay_units/* spanInFile */.UL)(step.step, { start, end });
            return { statement, span };
        }
        const verbatim = item.text.indexOf(sent.text);
        if (verbatim >= 0) {
            const place = (0,locate_error/* locateError */.HY)(error, sent);
            const moved = verbatim - sent.start;
            return {
                statement: {
                    text: sent.text,
                    span: { start: verbatim, end: verbatim + sent.text.length },
                    verbatim: item.migration.file.path.endsWith('.sql'),
                },
                span: { start: place.start + moved, end: place.end + moved },
            };
        }
        const about = object ?? (0,sql_effects/* effectsOf */.w)(sent).creates[0] ?? (0,sql_effects/* effectsOf */.w)(sent).drops[0];
        const span = reportedPlace(output, item) ??
            (about ? searchFile(item.text, about) : closestLine(item.text, sent.text)) ??
            (0,position/* lineSpan */.ZX)(item.text, item.migration.range.start.line);
        return { statement: { text: sent.text, span, verbatim: false }, span };
    }
    async #sameStatement(item, sent, object) {
        const all = [];
        for (const step of await this.stepsOf(item))
            for (const statement of (await (0,replay_units/* scriptOf */.Fl)(step)).statements)
                all.push({ step, statement });
        const made = object ?? (0,sql_effects/* effectsOf */.w)(sent).creates[0];
        return (all.find(({ statement }) => plain(statement.text) === plain(sent.text)) ??
            (made && all.find(({ statement }) => madeIn(statement, made) !== undefined)) ??
            only(all.filter(({ statement }) => statement.kind === sent.kind && sameEffects(statement, sent))));
    }
    /**
     * What a file does as far as reading it says, nothing where it can't be read. The interpreter carries state from
     * migration to migration, so it reads a whole side.
     */
    async stepsOf(item) {
        const { base, merged } = this.#request;
        // What is pending is merged's, but as objects of its own.
        const [name, side] = base.includes(item) ? ['base', base] : ['merged', merged];
        let steps = this.#steps.get(name);
        if (!steps) {
            steps = this.#read(side);
            this.#steps.set(name, steps);
        }
        const read = await steps;
        return read.get(item) ?? sameFile(read, item) ?? [];
    }
    async #read(side) {
        const found = new Map();
        try {
            const interpreter = this.#request.interpreterFor('fresh');
            for (const item of side) {
                const own = [];
                found.set(item, own);
                await (0,steps/* readSteps */.I)(interpreter, item, step => {
                    if (step.kind === 'sql')
                        own.push(step);
                    // "It is not there" is the answer: then a guarded creation shows itself.
                    else if (step.kind === 'ask')
                        this.#asking.add(item.migration.file.path);
                    return undefined;
                });
            }
        }
        catch {
            // Nobody can read these files: their text is searched instead.
        }
        return found;
    }
}
function sameFile(read, item) {
    for (const [other, steps] of read)
        if (other.migration.file === item.migration.file)
            return steps;
    return undefined;
}
function madeIn(statement, object) {
    const key = (0,objects/* objectKey */.T5)(object);
    return (0,objects/* namesMade */.gy)((0,sql_effects/* effectsOf */.w)(statement)).find(made => (0,objects/* objectKey */.T5)(made) === key);
}
function sameEffects(one, other) {
    const keys = (statement) => {
        const { creates, drops } = (0,sql_effects/* effectsOf */.w)(statement);
        return JSON.stringify([creates.map(objects/* objectKey */.T5), drops.map(objects/* objectKey */.T5)]);
    };
    return keys(one) === keys(other);
}
function only(found) {
    return found.length === 1 ? found[0] : undefined;
}
function plain(sql) {
    return sql
        .replaceAll('"', '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([(),]) ?/g, '$1')
        .trim()
        .toLowerCase();
}

// EXTERNAL MODULE: ./src/command-replay/run-side.js + 10 modules
var run_side = __webpack_require__(66390);
;// CONCATENATED MODULE: ./src/command-replay/command-runs.js









/** What a command finds when it begins. */
const databases = { base: "base's database", empty: 'an empty database' };
/** Runs the project's own command, reads at the database what it does, and keeps what all of its runs have shown. */
class CommandRuns {
    #native;
    #request;
    #course;
    #locator;
    #attributor;
    #followUp;
    examined = [];
    mismatches = [];
    notVerified = [];
    unknowns = [];
    course = [];
    /** How many migrations have run. */
    count = 0;
    /** The runner does not begin where there are several heads. */
    refusesHeads = false;
    constructor(native, course) {
        this.#native = native;
        this.#request = native.request;
        this.#course = course;
        this.#locator = new Locator(native.request);
        this.#attributor = new attributor/* Attributor */.n(native.request);
        this.#followUp = new FollowUp({ request: native.request, engine: course.engine, locator: this.#locator });
    }
    async run(side, replica, what) {
        const { command } = this.#native;
        const { plan, perhaps, before } = what;
        const path = plan[0]?.migration.file.path ?? command.run;
        this.#request.onProgress?.({ done: this.count, total: this.count + plan.length, path });
        const run = await (0,run_side/* sendCommand */.S8)(this.#native, side, command.run, replica);
        const attribution = await this.#attributor.attribute(side, run.log, plan, perhaps);
        const executed = [...before, ...attribution.ran];
        this.count += attribution.recorded.size;
        if (side === 'merged')
            this.#followUp.noteGuards(executed, what.tracks);
        const database = before.length > 0 ? 'base' : 'empty';
        const called = `\`${command.run}\`, run in ${side === 'base' ? "base's files" : 'the merged files'}`;
        const named = `${called} against ${databases[database]},`;
        const again = this.#attributor.seenAgain(perhaps);
        const stop = await whatStopped(run, attribution, { plan, again, all: this.#request.merged });
        const why = stop && (0,command_replay_unknowns/* whyNoMigration */.eX)(named, stop, plan);
        this.#note(what, attribution.recorded, why === undefined ? stop?.item : undefined);
        if (stop) {
            const { root, item, quietly } = stop;
            if (why !== undefined || !item)
                this.unknowns.push(why ?? '');
            else {
                const own = { item, statements: attribution.open };
                const facts = { ...what, failed: root, item, executed: [...executed, own], locator: this.#locator };
                await this.#examine({ ...facts, replica, output: run.end.output }, what, quietly ? command_replay_unknowns/* quietStop */.Xk : undefined);
                if (!what.inBase)
                    this.#stopped(item, what, attribution.recorded);
            }
            return { ok: false, executed };
        }
        const [heads] = side === 'merged' && attribution.recorded.size === 0 ? (0,command_replay_unknowns/* severalHeads */._l)(this.#request) : [];
        const busy = await busyWith(run, attribution, plan, this.#locator);
        // Whoever refuses several heads does so on every database.
        const unknown = (0,command_replay_unknowns/* whyUnknown */.FG)(heads ? `${called},` : named, run, { database, heads, busy });
        if (unknown !== undefined) {
            this.unknowns.push(unknown);
            this.refusesHeads ||= heads !== undefined && run.end.kind === 'exited' && run.end.code !== 0;
            return { ok: false, executed };
        }
        if (side === 'merged')
            await this.#followUp.recordIgnoredError(attribution, { ran: executed, tracks: what.tracks }, item => this.#historyBefore(item, what));
        const left = (0,command_replay_unknowns/* leftOut */.ig)(named, plan, attribution);
        if (left.unknown !== undefined)
            this.unknowns.push(left.unknown);
        this.notVerified.push(...left.notVerified);
        return { ok: left.unknown === undefined, executed };
    }
    #note({ tracks, inBase }, recorded, fails) {
        // Base alone on a new database is run for its models.
        if (inBase && !tracks.includes('upgrade'))
            return;
        this.course.push({
            tracks,
            ran: [...recorded].map(item => ({ item, took: undefined })),
            fails: fails ? [fails.migration.file.path] : [],
            open: [],
            idle: [],
        });
    }
    #historyBefore(item, { plan, before }) {
        const inBase = before.length > 0 ? this.#request.base : [];
        return { inBase, since: plan.slice(0, Math.max(0, plan.indexOf(item))) };
    }
    async #examine(facts, what, aftermath) {
        const seen = await describeFailed(facts);
        if (aftermath !== undefined)
            seen.aftermath = aftermath;
        try {
            this.examined.push(await examine(this.#request, facts, this.#historyBefore(facts.item, what), seen));
        }
        catch (error) {
            // What was seen stands, though there was no time to look closer.
            this.examined.push({ failures: [seen], notVerified: [], executed: [], applied: [] });
            throw error;
        }
    }
    /** Who made what no text says, and what did guards pass by? */
    async lookBack() {
        for (const one of this.examined)
            await (0,probe/* seeCreators */.B)(this.#course.engine, one, this.#request.deadline);
        const { examined, mismatches, unknowns } = await this.#followUp.look();
        this.examined.push(...examined);
        this.mismatches.push(...mismatches);
        this.unknowns.push(...unknowns);
    }
    /** The track was run to its end, which is where it fails; what comes after is not known. */
    #stopped(item, { plan, tracks }, recorded) {
        this.#course.ended(tracks);
        const following = plan.filter(one => one !== item && !recorded.has(one));
        this.notVerified.push(...following.map(one => (0,command_replay_unknowns/* notRun */.nE)(one, 'the command stopped before it')));
    }
}

// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/postgres/sqlstates.js
var sqlstates = __webpack_require__(58231);
// EXTERNAL MODULE: ./src/command-replay/attribute.js
var attribute = __webpack_require__(56401);
;// CONCATENATED MODULE: ./src/command-replay/downgrade.js
















/** What the run of a downgrade has shown: a finding, what is unknown of it, or nothing. */
async function checkDowngrade(request, { up, down }, run) {
    const root = run.trouble === undefined ? (0,first_error/* stoppedByError */.Xo)(run) : undefined;
    if (root)
        return await describeDowngrade({ request, command: down, run, root });
    const why = (0,command_replay_unknowns/* whyUnknown */.FG)(`\`${down}\`, the downgrade after \`${up}\`,`, run, { busy: (0,command_replay_unknowns/* busyStill */.qL)(run) });
    return why === undefined ? undefined : (0,result/* failure */.V)(why);
}
/** Which migration can't be taken back, and at which of its lines, where anybody can tell; the reason is a sentence. */
async function describeDowngrade({ request, command, run, root }) {
    const { error } = root;
    const named = `\`${command}\`, the downgrade,`;
    const lacking = (0,environmental/* environmental */.Z)(error);
    if (lacking)
        return (0,result/* failure */.V)(`${named} stopped. ${lacking.provide}`);
    const applied = appliedOn(request);
    const attribution = await (0,attribute/* attribute */.l)(run.log, new version_table/* NoteReader */.yd(applied));
    const found = await failingStatement(root);
    const back = stillApplied(applied, attribution).reverse();
    const item = failingMigrationOf({ ...attribution, recorded: new Set() }, back, found?.statement);
    if (!item)
        return (0,result/* failure */.V)(`${named} fails: ${error.message} (SQLSTATE ${error.code}). Whoever has to roll back is stuck there: correct the downgrade, or remove \`down:\`.`);
    const place = placeOf(item, found?.statement);
    const detail = error.detail ? ` ${error.detail}` : '';
    const summary = `On the downgrade (\`${command}\`) PostgreSQL refuses this: ${error.message}`;
    return (0,result/* success */.k)((0,finding/* finding */.gk)({
        rule: 'replay-failed',
        introduced: item.introduced,
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: (0,position/* rangeOf */.be)(item.text, place.start, place.end),
        message: `${summary} (${(0,sqlstates/* namedSqlstate */.T)(error.code)}).${detail} Whoever has to roll back is stuck here. Correct the downgrade.`,
        refusal: { answer: `${error.message}${detail}`, summary },
        symbol: `down ${error.code} ${(0,failure/* firstWords */.Cb)(root.text)}`,
        sqlstate: error.code,
        side: 'down',
        statement: root.text,
    }, 'error'));
}
/** In the order in which the database got them, each as the merged files have it. */
function appliedOn({ base, merged, pending, modes }) {
    const now = new Map(merged.map(item => [item.migration.id, item]));
    const order = modes.upgrade ? [...base, ...pending] : merged;
    return order.map(item => now.get(item.migration.id) ?? item);
}
/** Alembic writes down where it has got to, others strike out what they have taken back. */
function stillApplied(applied, { recorded, removed }) {
    const reached = applied.findIndex(item => recorded.has(item));
    const left = reached < 0 ? applied : applied.slice(0, reached + 1);
    return left.filter(item => !removed.has(item));
}
const downgrade = /^(?:[ \t]*(?:async[ \t]+)?def[ \t]+(?:downgrade|down)\b|--.*\b(?:down|rollback|undo)\b)/im;
function placeOf({ text, migration }, statement) {
    const from = downgrade.exec(text)?.index ?? 0;
    const sent = statement?.text ?? '';
    const verbatim = sent === '' ? -1 : text.indexOf(sent, from);
    if (verbatim >= 0)
        return { start: verbatim, end: verbatim + sent.length };
    for (const object of statement ? objectsOf(statement) : []) {
        const span = searchFile(text.slice(from), object);
        if (span)
            return { start: span.start + from, end: span.end + from };
    }
    return (0,position/* lineSpan */.ZX)(text, from > 0 ? (0,position/* positionAt */.t$)(text, from).line : migration.range.start.line);
}
function objectsOf(statement) {
    const effects = (0,sql_effects/* effectsOf */.w)(statement);
    const relations = [...(0,uses/* usesOf */.M)(statement).relations].map((name) => ({ kind: 'table', name }));
    return [...(0,objects/* namesGone */.Ax)(effects), ...effects.creates, ...relations];
}

// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/model/tree.js
var tree = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/command-replay/models.js






/** Lines of what the command printed that a report shows. */
const maxLines = 12;
/** Does it say that they differ: by its exit code, or by what it wrote? Where it did not run to its end: no. */
function saysTheyDiffer({ end, written }) {
    return end.kind === 'exited' && (end.code !== 0 || written.length > 0);
}
/**
 * What the check has come to after merging. `before`: the same with base's files and base's migrations; absent: base has
 * none. A sentence where it could not be asked.
 */
function checkModels(replay, line, { before, after }) {
    const why = whyNoAnswer(after);
    if (why !== undefined)
        return (0,result/* failure */.V)(`\`${line}\`, which \`models:\` names, ${why}.`);
    if (!saysTheyDiffer(after))
        return undefined;
    const whyNotBefore = before && whyNoAnswer(before);
    if (whyNotBefore !== undefined)
        return (0,result/* failure */.V)(`\`${line}\`, which \`models:\` names, ${howItEnds(after)}; in base's files, it ${whyNotBefore}.`);
    const isOfBase = before !== undefined && saysTheyDiffer(before);
    const lines = after.end.output
        .trim()
        .split('\n')
        .filter(text => text !== '')
        .slice(-maxLines);
    return (0,result/* success */.k)((0,finding/* finding */.gk)({
        ...models_placeOf(replay),
        rule: 'models-out-of-date',
        introduced: !isOfBase,
        framework: replay.request.framework,
        symbol: line,
        message: isOfBase ? ofBase(line, before) : ofChange(replay, line, { before, after }),
        ...(lines.length > 0
            ? { table: { title: 'What it printed', head: ['output'], rows: lines.map(text => [text]) } }
            : {}),
    }, 'error'));
}
function ofBase(line, before) {
    return `In base's files already, \`${line}\` ${howItEnds(before)}: models and migrations disagree there, so nothing is known about what this change does to them. Fix base first.`;
}
function ofChange({ request }, line, { before, after }) {
    const onBase = before ? `\`${line}\` finds nothing to do on base. ` : '';
    const seen = `${onBase}Once the change is merged, ${before ? 'it' : `\`${line}\``} ${howItEnds(after)}`;
    return request.pending.some(({ introduced }) => introduced)
        ? `${seen}: models and migrations disagree, though each side may be right alone. Merge base into the branch, let the framework generate the missing migration, and commit it.`
        : `${seen}: the models changed, and the migration for it is missing. Let the framework generate it, and commit it with the change.`;
}
function howItEnds({ end, written }) {
    return end.kind === 'exited' && end.code === 0
        ? `writes ${(0,listing/* firstOf */.Ku)(written, 3)}`
        : `ends with exit code ${end.kind === 'exited' ? end.code : end.kind}`;
}
function whyNoAnswer({ end, trouble }) {
    if (trouble !== undefined)
        return `says nothing: ${trouble}`;
    if (end.kind === 'late')
        return `was ended after ${end.seconds} s`;
    if (end.kind === 'killed')
        return `was ended by ${end.signal}`;
    return end.kind === 'not started' ? `could not be started: ${end.why}` : undefined;
}
/** The change's last migration; where it brings none, the file of it that most likely holds models. */
function models_placeOf({ request, command, whole }) {
    const item = request.pending.findLast(({ introduced }) => introduced);
    const { history } = request;
    if (item)
        return { path: item.migration.file.path, range: item.migration.range, history: item.history ?? history };
    const directory = command.directory === '.' ? '' : command.directory;
    const changed = (0,tree/* changedPaths */.v)(whole.base.files, whole.merged.files).filter(path => whole.merged.file(path));
    const near = changed.filter(path => (0,paths/* isIn */.S1)(directory, path));
    const path = near.find(one => modelsName.test(one)) ??
        near[0] ??
        changed[0] ??
        request.merged.at(-1)?.migration.file.path;
    return { path: path ?? directory, range: position/* startOfFile */.Si, history };
}
/** `shop/models.py`, `schema.prisma`, `src/db/schema.ts`, `app/tables/orders.py`. */
const modelsName = /model|schema|entit|table/i;

;// CONCATENATED MODULE: ./src/command-replay/replay-by-command.js












/**
 * Replays with the project's own command, in base's files and then in the merged ones, and reads at the database what it
 * does. Rejects where no database can be had at all.
 */
async function replayByCommand(native, engine) {
    const course = new runner/* ReplayCourse */.n(native.request, engine);
    return await course.run(new ReadAtDatabase(native, course));
}
/** Statements as the project's own command sends them. */
class ReadAtDatabase {
    #native;
    #request;
    #course;
    #runs;
    /** What is wrong with the way down. */
    #findings = [];
    #madeByBase;
    /** After what is pending, on the database that has all of base. */
    #upgraded;
    /** What the check of models came to, on base and on what merging gives. */
    #models = {};
    constructor(native, course) {
        this.#native = native;
        this.#request = native.request;
        this.#course = course;
        this.#runs = new CommandRuns(native, course);
    }
    async migrate() {
        const refused = (0,command_replay_unknowns/* refusal */.x5)(this.#native);
        if (refused !== undefined)
            return void this.#runs.unknowns.push(refused);
        await this.#migrate();
        await this.#checkModels();
    }
    async #migrate() {
        const { modes } = this.#request;
        const { tails } = (0,plan/* planOf */.XC)(this.#request);
        // Where a new database sees exactly what base's and then the change's see, one run shows both.
        const asOne = modes.fresh && modes.upgrade && tails.length === 1;
        const upgraded = modes.upgrade
            ? await this.#upgrade(asOne ? ['upgrade', 'fresh'] : ['upgrade'])
            : undefined;
        if (!modes.fresh)
            return;
        const fresh = asOne ? upgraded : await this.#fresh();
        if (upgraded && fresh)
            this.#course.endings = { fresh, upgrade: upgraded };
        if (fresh)
            await this.#course.compareWithFile({ merged: fresh, base: this.#madeByBase });
    }
    /** Last of all, as base may have to be asked on a database of its own. */
    async #checkModels() {
        const { base, merged: after } = this.#models;
        if (!after)
            return;
        const before = base ?? (saysTheyDiffer(after) ? await this.#modelsOnBase() : undefined);
        const found = checkModels(this.#native, this.#native.command.models ?? '', { before, after });
        if (found?.ok)
            this.#findings.push(found.value);
        else if (found)
            this.#runs.unknowns.push(found.reason);
    }
    /** Where the replay itself does without base. */
    async #modelsOnBase() {
        const { base } = this.#request;
        const replica = base.length > 0 ? await this.#database() : undefined;
        if (!replica)
            return undefined;
        const run = await this.#runs.run('base', replica, {
            plan: base,
            before: [],
            tracks: ['fresh'],
            inBase: true,
        });
        if (run.ok)
            await this.#askModels('base', replica);
        return this.#models.base;
    }
    async #upgrade(tracks) {
        const { base, pending, renamed = [] } = this.#request;
        const replica = await this.#database();
        if (!replica)
            return undefined;
        const first = base.length === 0
            ? { ok: true, executed: [] }
            : await this.#runs.run('base', replica, { plan: base, before: [], tracks, inBase: true });
        if (!first.ok) {
            if (this.#runs.examined.length > 0)
                this.#runs.unknowns.push(`What the change brings was not run after base, because \`${this.#native.command.run}\` does not get through base itself. Fix base first.`);
            return undefined;
        }
        if (base.length > 0)
            await this.#askModels('base', replica);
        await this.#course.readTables('base', replica);
        this.#madeByBase = await (0,schema_catalog/* catalogOf */.H)(replica.database, version_table/* versionTables */.C9);
        const second = await this.#runs.run('merged', replica, {
            plan: pending,
            perhaps: renamed,
            before: first.executed,
            tracks,
            inBase: false,
        });
        return second.ok ? await this.#ended(replica, tracks) : undefined;
    }
    async #fresh() {
        const replica = await this.#database();
        if (!replica)
            return undefined;
        const run = await this.#runs.run('merged', replica, {
            plan: this.#request.merged,
            before: [],
            tracks: ['fresh'],
            inBase: false,
        });
        return run.ok ? await this.#ended(replica, ['fresh']) : undefined;
    }
    async #ended(replica, tracks) {
        this.#course.ended(tracks);
        const catalog = await (0,schema_catalog/* catalogOf */.H)(replica.database, version_table/* versionTables */.C9);
        if (tracks.includes('upgrade'))
            this.#upgraded = catalog;
        await this.#course.readTables('merged', replica);
        if (tracks.includes('upgrade') || !this.#request.modes.upgrade) {
            await this.#askModels('merged', replica);
            await this.#down(replica);
        }
        return catalog;
    }
    /** One after the other: a server has its roles only once. */
    async #database() {
        await this.#course.close();
        const replica = await this.#course.open();
        return (await (0,prepare/* prepareDatabase */.x)(this.#request, replica, { unknowns: this.#runs.unknowns, notVerified: [] }))
            ? replica
            : undefined;
    }
    /** Who made what no text says, and what did guards pass by? */
    lookBack() {
        return this.#runs.lookBack();
    }
    timeUp(error) {
        return `The time limit of the run ended \`${this.#native.command.run}\`; raise --timeout.${error instanceof run_side/* CommandOutOfTimeError */.In ? (0,command_replay_unknowns/* atTheEnd */.Yv)(error.run) : ''}`;
    }
    /** How the check of models and migrations ends in one side's files, on what that side's migrations have led to. */
    async #askModels(side, replica) {
        const { models } = this.#native.command;
        if (models !== undefined)
            this.#models[side] = await (0,run_side/* sendCommand */.S8)(this.#native, side, models, replica);
    }
    async #down(replica) {
        const { down } = this.#native.command;
        if (down === undefined)
            return;
        const run = await (0,run_side/* sendCommand */.S8)(this.#native, 'merged', down, replica);
        const found = await checkDowngrade(this.#request, { up: this.#native.command.run, down }, run);
        if (found?.ok)
            this.#findings.push(found.value);
        else if (found)
            this.#runs.unknowns.push(found.reason);
    }
    async facts() {
        const course = (0,replay_course/* courseOf */.b)(this.#request, this.#runs.course);
        const change = (0,replay_course/* changeOf */.C)({ from: this.#madeByBase, to: this.#upgraded }, course.upgrade);
        const isReadInstead = this.#runs.refusesHeads && !this.#request.deadline?.aborted;
        return {
            course,
            ...(change ? { change } : {}),
            failures: this.#runs.examined.flatMap(({ failures }) => failures),
            mismatches: this.#runs.mismatches,
            executed: this.#runs.examined.flatMap(({ executed }) => executed),
            steps: this.#runs.examined.flatMap(({ notVerified }) => notVerified),
            findings: this.#findings,
            ...(isReadInstead ? { readInstead: await (0,replay.replay)(this.#request, this.#course.engine) } : {}),
            unknowns: this.#runs.unknowns,
            notVerified: this.#runs.notVerified,
            notChecked: [],
            migrationsRun: this.#runs.count,
        };
    }
}


/***/ }),

/***/ 14427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** Paths of files that one of two trees has otherwise than the other, or not at all, in order. */
function changedPaths(before, after) {
    const known = new Map(before.map(({ path, oid }) => [path, oid]));
    const changed = [];
    for (const { path, oid } of after) {
        if (known.get(path) !== oid)
            changed.push(path);
        known.delete(path);
    }
    return [...changed, ...known.keys()].sort();
}


/***/ }),

/***/ 58231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedSqlstate)
/* harmony export */ });
/* unused harmony export sqlstateName */
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);

/** PostgreSQL's name of an error code: '42P07' is 'duplicate_table'. Undefined for a code that it does not know. */
function sqlstateName(code) {
    const pairs = conditionNames[code.slice(0, 2)]?.split(' ') ?? [];
    const at = pairs.findIndex((word, index) => index % 2 === 0 && word === code.slice(2));
    return at < 0 ? undefined : pairs[at + 1];
}
/** As a report gives it: "SQLSTATE 42P07, duplicate_table". */
function namedSqlstate(code) {
    const name = sqlstateName(code);
    return `SQLSTATE ${code}${name === undefined ? '' : `, ${name}`}`;
}
/**
 * Every SQLSTATE of PostgreSQL 18 and its condition name, by class: 'rest name' pairs.
 * Made from PostgreSQL's errcodes.txt; where a code has several names, the first one.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const conditionNames = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    '00': '000 successful_completion',
    '01': '000 warning 00C dynamic_result_sets_returned 008 implicit_zero_bit_padding 003 null_value_eliminated_in_set_function 007 privilege_not_granted 006 privilege_not_revoked 004 string_data_right_truncation P01 deprecated_feature',
    '02': '000 no_data 001 no_additional_dynamic_result_sets_returned',
    '03': '000 sql_statement_not_yet_complete',
    '08': '000 connection_exception 003 connection_does_not_exist 006 connection_failure 001 sqlclient_unable_to_establish_sqlconnection 004 sqlserver_rejected_establishment_of_sqlconnection 007 transaction_resolution_unknown P01 protocol_violation',
    '09': '000 triggered_action_exception',
    '0A': '000 feature_not_supported',
    '0B': '000 invalid_transaction_initiation',
    '0F': '000 locator_exception 001 invalid_locator_specification',
    '0L': '000 invalid_grantor P01 invalid_grant_operation',
    '0P': '000 invalid_role_specification',
    '0Z': '000 diagnostics_exception 002 stacked_diagnostics_accessed_without_active_handler',
    '10': '608 invalid_argument_for_xquery',
    '20': '000 case_not_found',
    '21': '000 cardinality_violation',
    '22': '000 data_exception 02E array_subscript_error 021 character_not_in_repertoire 008 datetime_field_overflow 012 division_by_zero 005 error_in_assignment 00B escape_character_conflict 022 indicator_overflow 015 interval_field_overflow 01E invalid_argument_for_logarithm 014 invalid_argument_for_ntile_function 016 invalid_argument_for_nth_value_function 01F invalid_argument_for_power_function 01G invalid_argument_for_width_bucket_function 018 invalid_character_value_for_cast 007 invalid_datetime_format 019 invalid_escape_character 00D invalid_escape_octet 025 invalid_escape_sequence P06 nonstandard_use_of_escape_character 010 invalid_indicator_parameter_value 023 invalid_parameter_value 013 invalid_preceding_or_following_size 01B invalid_regular_expression 01W invalid_row_count_in_limit_clause 01X invalid_row_count_in_result_offset_clause 02H invalid_tablesample_argument 02G invalid_tablesample_repeat 009 invalid_time_zone_displacement_value 00C invalid_use_of_escape_character 00G most_specific_type_mismatch 004 null_value_not_allowed 002 null_value_no_indicator_parameter 003 numeric_value_out_of_range 00H sequence_generator_limit_exceeded 026 string_data_length_mismatch 001 string_data_right_truncation 011 substring_error 027 trim_error 024 unterminated_c_string 00F zero_length_character_string P01 floating_point_exception P02 invalid_text_representation P03 invalid_binary_representation P04 bad_copy_file_format P05 untranslatable_character 00L not_an_xml_document 00M invalid_xml_document 00N invalid_xml_content 00S invalid_xml_comment 00T invalid_xml_processing_instruction 030 duplicate_json_object_key_value 031 invalid_argument_for_sql_json_datetime_function 032 invalid_json_text 033 invalid_sql_json_subscript 034 more_than_one_sql_json_item 035 no_sql_json_item 036 non_numeric_sql_json_item 037 non_unique_keys_in_a_json_object 038 singleton_sql_json_item_required 039 sql_json_array_not_found 03A sql_json_member_not_found 03B sql_json_number_not_found 03C sql_json_object_not_found 03D too_many_json_array_elements 03E too_many_json_object_members 03F sql_json_scalar_required 03G sql_json_item_cannot_be_cast_to_target_type',
    '23': '000 integrity_constraint_violation 001 restrict_violation 502 not_null_violation 503 foreign_key_violation 505 unique_violation 514 check_violation P01 exclusion_violation',
    '24': '000 invalid_cursor_state',
    '25': '000 invalid_transaction_state 001 active_sql_transaction 002 branch_transaction_already_active 008 held_cursor_requires_same_isolation_level 003 inappropriate_access_mode_for_branch_transaction 004 inappropriate_isolation_level_for_branch_transaction 005 no_active_sql_transaction_for_branch_transaction 006 read_only_sql_transaction 007 schema_and_data_statement_mixing_not_supported P01 no_active_sql_transaction P02 in_failed_sql_transaction P03 idle_in_transaction_session_timeout P04 transaction_timeout',
    '26': '000 invalid_sql_statement_name',
    '27': '000 triggered_data_change_violation',
    '28': '000 invalid_authorization_specification P01 invalid_password',
    '2B': '000 dependent_privilege_descriptors_still_exist P01 dependent_objects_still_exist',
    '2D': '000 invalid_transaction_termination',
    '2F': '000 sql_routine_exception 005 function_executed_no_return_statement 002 modifying_sql_data_not_permitted 003 prohibited_sql_statement_attempted 004 reading_sql_data_not_permitted',
    '34': '000 invalid_cursor_name',
    '38': '000 external_routine_exception 001 containing_sql_not_permitted 002 modifying_sql_data_not_permitted 003 prohibited_sql_statement_attempted 004 reading_sql_data_not_permitted',
    '39': '000 external_routine_invocation_exception 001 invalid_sqlstate_returned 004 null_value_not_allowed P01 trigger_protocol_violated P02 srf_protocol_violated P03 event_trigger_protocol_violated',
    '3B': '000 savepoint_exception 001 invalid_savepoint_specification',
    '3D': '000 invalid_catalog_name',
    '3F': '000 invalid_schema_name',
    '40': '000 transaction_rollback 002 transaction_integrity_constraint_violation 001 serialization_failure 003 statement_completion_unknown P01 deadlock_detected',
    '42': '000 syntax_error_or_access_rule_violation 601 syntax_error 501 insufficient_privilege 846 cannot_coerce 803 grouping_error P20 windowing_error P19 invalid_recursion 830 invalid_foreign_key 602 invalid_name 622 name_too_long 939 reserved_name 804 datatype_mismatch P18 indeterminate_datatype P21 collation_mismatch P22 indeterminate_collation 809 wrong_object_type 8C9 generated_always 703 undefined_column 883 undefined_function P01 undefined_table P02 undefined_parameter 704 undefined_object 701 duplicate_column P03 duplicate_cursor P04 duplicate_database 723 duplicate_function P05 duplicate_prepared_statement P06 duplicate_schema P07 duplicate_table 712 duplicate_alias 710 duplicate_object 702 ambiguous_column 725 ambiguous_function P08 ambiguous_parameter P09 ambiguous_alias P10 invalid_column_reference 611 invalid_column_definition P11 invalid_cursor_definition P12 invalid_database_definition P13 invalid_function_definition P14 invalid_prepared_statement_definition P15 invalid_schema_definition P16 invalid_table_definition P17 invalid_object_definition',
    '44': '000 with_check_option_violation',
    '53': '000 insufficient_resources 100 disk_full 200 out_of_memory 300 too_many_connections 400 configuration_limit_exceeded',
    '54': '000 program_limit_exceeded 001 statement_too_complex 011 too_many_columns 023 too_many_arguments',
    '55': '000 object_not_in_prerequisite_state 006 object_in_use P02 cant_change_runtime_param P03 lock_not_available P04 unsafe_new_enum_value_usage',
    '57': '000 operator_intervention 014 query_canceled P01 admin_shutdown P02 crash_shutdown P03 cannot_connect_now P04 database_dropped P05 idle_session_timeout',
    '58': '000 system_error 030 io_error P01 undefined_file P02 duplicate_file P03 file_name_too_long',
    F0: '000 config_file_error 001 lock_file_exists',
    HV: '000 fdw_error 005 fdw_column_name_not_found 002 fdw_dynamic_parameter_value_needed 010 fdw_function_sequence_error 021 fdw_inconsistent_descriptor_information 024 fdw_invalid_attribute_value 007 fdw_invalid_column_name 008 fdw_invalid_column_number 004 fdw_invalid_data_type 006 fdw_invalid_data_type_descriptors 091 fdw_invalid_descriptor_field_identifier 00B fdw_invalid_handle 00C fdw_invalid_option_index 00D fdw_invalid_option_name 090 fdw_invalid_string_length_or_buffer_length 00A fdw_invalid_string_format 009 fdw_invalid_use_of_null_pointer 014 fdw_too_many_handles 001 fdw_out_of_memory 00P fdw_no_schemas 00J fdw_option_name_not_found 00K fdw_reply_handle 00Q fdw_schema_not_found 00R fdw_table_not_found 00L fdw_unable_to_create_execution 00M fdw_unable_to_create_reply 00N fdw_unable_to_establish_connection',
    P0: '000 plpgsql_error 001 raise_exception 002 no_data_found 003 too_many_rows 004 assert_failure',
    XX: '000 internal_error 001 data_corrupted 002 index_corrupted',
});


/***/ }),

/***/ 92967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   Rl: () => (/* binding */ introducedBy),
/* harmony export */   ee: () => (/* binding */ mergeFailures),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);

/** What a statement is known by where it makes no object: its first words, whatever stands between them. */
function firstWords(sql) {
    return sql
        .split(/[\s(;]+/, 6)
        .join(' ')
        .toLowerCase();
}
/** What identifies a failure in its file: codes and names, so that it stays the same when the file moves on. */
function symbolOf({ reason, existingObject, statement }) {
    const words = firstWords(statement?.text ?? '');
    if (reason.kind === 'stopped')
        return `stopped ${reason.why}`;
    if (reason.kind === 'skipped')
        return `skipped ${words}`;
    return `${reason.error.code} ${existingObject ? (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .describeObject */ .v8)(existingObject.object) : words}`;
}
/** One failure that both tracks met is one finding. */
function mergeFailures(failures) {
    const kept = new Map();
    const replacedBySquash = new Map();
    for (const failure of failures) {
        const { item, span } = failure;
        const key = JSON.stringify([
            item.migration.file.path,
            item.migration.file.oid,
            span.start,
            symbolOf(failure),
        ]);
        const first = kept.get(key);
        // Within one track two failures of a place are two.
        if (!first || [...failure.tracks].some(track => first.tracks.has(track))) {
            kept.set(first ? `${key}${kept.size}` : key, failure);
            continue;
        }
        for (const track of failure.tracks)
            first.tracks.add(track);
        // What has a reason of its own on one track is no mere consequence.
        if (!failure.causedBy)
            delete first.causedBy;
        replacedBySquash.set(failure, first);
    }
    for (const failure of kept.values()) {
        const cause = failure.causedBy && replacedBySquash.get(failure.causedBy);
        if (cause)
            failure.causedBy = cause;
    }
    return [...kept.values()];
}
/**
 * Whose fault is a failure? An incoming migration's own, yes. One of base is base's own fault when it fails on base
 * alone; when it only fails in the order or the company that the change brings, the change has broken it.
 */
function introducedBy(failures, upgradeRan) {
    const brokenOnBase = new Set(failures.filter(failure => failure.inBase).map(failure => failure.item.migration.file.path));
    const judge = (failure) => {
        if (failure.causedBy)
            return judge(failure.causedBy);
        if (failure.item.introduced)
            return true;
        if (failure.inBase)
            return false;
        return !(upgradeRan && brokenOnBase.has(failure.item.migration.file.path));
    };
    return judge;
}


/***/ })

};
