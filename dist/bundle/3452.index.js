export const id = 3452;
export const ids = [3452];
export const modules = {

/***/ 87234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayByCommand: () => (/* binding */ replayByCommand)
});

// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(27154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/probe.js
var probe = __webpack_require__(21659);
// EXTERNAL MODULE: ./src/replay/replay.js + 15 modules
var replay = __webpack_require__(38841);
// EXTERNAL MODULE: ./src/replay/runner.js + 2 modules
var runner = __webpack_require__(52063);
// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var schema_catalog = __webpack_require__(42768);
;// CONCATENATED MODULE: ./src/command-replay/first-error.js
const changesStructure = /^\s*(?:create|alter|drop)\b/i;
/** A mere question, which runners also ask to see whether something is there. */
const asks = /^\s*(?:select|show|with|table|values)\b/i;
/**
 * The error that ended a command. Runners try things that may fail (is there a table of mine already?), so it is the last
 * one that nothing was built on afterwards, and that the command speaks of, or that is no mere question; and of a
 * transaction that had failed before, its first.
 */
function rootError(log, output) {
    const { statements } = log;
    const lastWork = statements.findLastIndex(one => !one.error && one.fate === 'committed' && changesStructure.test(one.text));
    const ending = statements.slice(lastWork + 1).filter(isFailed);
    const mentioned = ending.findLast(({ error }) => output.includes(error.message));
    const last = mentioned ?? ending.findLast(({ text }) => !asks.test(text));
    return last && firstOfTransaction(last, ending);
}
/** What follows in a failed transaction is refused for that alone: 25P02, in_failed_sql_transaction. */
function firstOfTransaction(failed, errors) {
    if (failed.error.code !== '25P02')
        return failed;
    return errors.find(one => one.transaction === failed.transaction && one.error.code !== '25P02') ?? failed;
}
function isFailed(statement) {
    return statement.error !== undefined;
}
/** A command that hangs after an error (its session left open, say) was stopped by it just the same. */
function stoppedByError({ end, log, underWay }) {
    const failed = end.kind === 'exited' ? end.code !== 0 : end.kind === 'late' && underWay.length === 0;
    return failed ? rootError(log, end.output) : undefined;
}

;// CONCATENATED MODULE: ./src/command-replay/attribute.js

/**
 * Most runners write a migration down when it is done: what was sent since the last note belongs to the one that comes
 * next. Some write before they begin.
 */
async function attribute(log, notes) {
    const ran = [];
    const recorded = new Set();
    const removed = new Set();
    let open = [];
    let begun;
    let count = 0;
    const close = (item) => {
        if (item)
            ran.push({ item, statements: open });
        open = [];
    };
    const recordDone = (note, statement) => {
        // Prisma writes down, too, that the migration which it began has failed.
        if (begun && note.migrations.length === 0 && open.some(isFailed))
            return;
        if (note.together)
            open.push(statement);
        const items = note.migrations.length > 0 ? note.migrations : begun ? [begun] : [];
        for (const item of items)
            recorded.add(item);
        close(items[0]);
        begun = undefined;
    };
    for (const statement of log.statements) {
        const note = await notes.read(statement);
        if (!note) {
            // Each statement of a message that went well has answered with a tag.
            const done = statement.error ? await notes.done(statement, statement.tags.length) : [];
            for (const item of done)
                recorded.add(item);
            ran.push(...done.map(item => ({ item, statements: [] })));
            open.push(statement);
            continue;
        }
        count++;
        if (note.kind === 'begun') {
            // A runner that begins aloud need not say when it is done.
            close(begun);
            if (begun)
                recorded.add(begun);
            begun = note.migration;
        }
        else if (note.kind === 'recorded')
            recordDone(note, statement);
        else {
            for (const item of note.migrations)
                removed.add(item);
            // golang-migrate empties its table to write one row.
            if (note.migrations.length > 0)
                close(note.migrations[0]);
        }
    }
    return { ran, recorded, removed, open, begun, notes: count };
}

// EXTERNAL MODULE: ./src/command-replay/version-table.js
var version_table = __webpack_require__(90040);
;// CONCATENATED MODULE: ./src/command-replay/attributor.js


/** Says the migrations of all the runs of one command apart: by its notes, and where it keeps none, by the files' text. */
class Attributor {
    #request;
    #keepsNotes = false;
    constructor(request) {
        this.#request = request;
    }
    /** `plan`: what is to be run. */
    async attribute(side, log, plan) {
        const { merged, base } = this.#request;
        const noted = await attribute(log, new version_table/* NoteReader */.yd([...plan, ...merged, ...base]));
        this.#keepsNotes ||= noted.notes > 0;
        if (this.#keepsNotes)
            return noted;
        // Without notes, a runner begins with the first of all each time.
        const pending = new Map(plan.map(item => [item.migration.file, item]));
        const all = side === 'base' ? plan : merged.map(item => pending.get(item.migration.file) ?? item);
        return attributeByText(log, all) ?? noted;
    }
}
/**
 * Which migration ran what, where a command keeps no notes that the gate can read (a loop over `psql -f`): its files' own
 * text, found in what was sent, from file to file as they were sent. Undefined where none of it is in them.
 */
function attributeByText(log, migrations) {
    const ran = new Map();
    const failed = new Set();
    let at = { index: 0, offset: 0 };
    let item;
    for (const statement of log.statements) {
        const found = nextPlace(migrations, at, statement.text.trim());
        if (found) {
            at = found;
            item = migrations[found.index];
        }
        if (!item)
            continue;
        ran.set(item, [...(ran.get(item) ?? []), statement]);
        if (statement.error)
            failed.add(item);
    }
    if (ran.size === 0 || !item)
        return undefined;
    const begun = failed.has(item) ? item : undefined;
    const done = [...ran].filter(([one]) => one !== begun);
    return {
        ran: done.map(([one, statements]) => ({ item: one, statements })),
        recorded: new Set(done.map(([one]) => one)),
        removed: new Set(),
        open: (begun && ran.get(begun)) ?? [],
        begun,
        notes: 0,
    };
}
/** Shorter texts (`COMMIT`, `SELECT 1`) are in too many files, and a runner's own as well. */
const shortest = 12;
function nextPlace(migrations, from, text) {
    if (text.length < shortest)
        return undefined;
    for (let index = from.index; index < migrations.length; index++) {
        const start = migrations[index]?.text.indexOf(text, index === from.index ? from.offset : 0) ?? -1;
        if (start >= 0)
            return { index, offset: start + text.length };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var sql_effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/languages/sql/uses.js
var uses = __webpack_require__(28028);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
// EXTERNAL MODULE: ./src/postgres/sqlstates.js
var sqlstates = __webpack_require__(58231);
// EXTERNAL MODULE: ./src/replay/failure.js
var failure = __webpack_require__(92967);
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

// EXTERNAL MODULE: ./src/postgres/existing-object-of-error.js
var existing_object_of_error = __webpack_require__(36281);
// EXTERNAL MODULE: ./src/replay/conflict-target.js
var conflict_target = __webpack_require__(40261);
// EXTERNAL MODULE: ./src/replay/existing-object.js + 1 modules
var existing_object = __webpack_require__(29478);
// EXTERNAL MODULE: ./src/replay/provenance.js
var provenance = __webpack_require__(90134);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(86374);
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
        const target = await asItWas(facts, query => (0,conflict_target/* conflictTarget */.w)(query, statement));
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

// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/command-replay/work-tree.js





/**
 * One side's files in a directory of their own, for a command to run in. Made from git objects: the user's clone is not
 * touched, and nothing that lies there untracked comes along.
 */
async function workTreeOf(tree) {
    const temporary = await (0,clean_up/* temporaryDirectory */.De)('tree');
    const directory = await (0,promises_.realpath)(temporary.path);
    let checkedOut;
    const workTree = {
        directory,
        async written(directories) {
            const { changed, added } = (await checkedOut?.written()) ?? { changed: [], added: [] };
            const inside = added.filter(path => directories.some(one => (0,paths/* isIn */.S1)(one, path)));
            const files = await Promise.all(inside.map(async (path) => ((await (0,promises_.lstat)((0,external_node_path_.join)(directory, path))).isFile() ? [path] : [])));
            return [...changed, ...files.flat()].sort();
        },
        [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
    };
    try {
        checkedOut = tree instanceof git_tree/* GitTree */.x ? await tree.checkOut(directory) : await write(tree, directory);
        return workTree;
    }
    catch (error) {
        await workTree[Symbol.asyncDispose]();
        throw error;
    }
}
/** For trees that git has no index of. */
async function write(tree, directory) {
    const bytes = await tree.read(tree.files);
    for (const { path, oid, mode } of tree.files) {
        const file = (0,external_node_path_.join)(directory, path);
        const content = bytes.get(oid) ?? Buffer.alloc(0);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        if (mode === '120000')
            await (0,promises_.symlink)(content.toString('utf8'), file);
        else {
            await (0,promises_.writeFile)(file, content);
            if (mode === '100755')
                await (0,promises_.chmod)(file, 0o755);
        }
    }
    return {
        async written() {
            const changed = [];
            for (const { path, oid, mode } of tree.files) {
                const now = await (0,promises_.readFile)((0,external_node_path_.join)(directory, path)).catch(() => undefined);
                if (mode !== '120000' && !(now && bytes.get(oid)?.equals(now)))
                    changed.push(path);
            }
            const known = new Set(tree.files.map(({ path }) => path));
            const all = await (0,promises_.readdir)(directory, { recursive: true });
            return { changed, added: all.filter(path => !known.has(path)) };
        },
    };
}
/** A path that both sides of a merge added: a work tree can hold only one of them. */
function pathThatStandsTwice(tree) {
    return tree.files.find((file, i) => tree.files[i + 1]?.path === file.path)?.path;
}

;// CONCATENATED MODULE: ./src/command-replay/unknowns.js



const shownLines = 12;
const shownCharacters = 1500;
const runItYourself = {
    base: 'Run it on your machine against a database that has all migrations of base to see why: where it refuses what comes late or is gone, an empty database shows nothing.',
    empty: 'Run it on your machine against an empty database to see why.',
};
/** Why a command that met no error of the database proves nothing all the same; undefined where it does. */
function whyUnknown(named, { end, log, trouble }, 
/** What it found there, the heads of a history that has several, and what the database was busy with at the end. */
{ database = 'empty', heads, busy = '', } = {}) {
    if (trouble !== undefined)
        return `${named} proves nothing: ${trouble}${lastWords(end)}`;
    if (end.kind === 'not started')
        return `${named} could not be started: ${end.why}.`;
    if (end.kind === 'late') {
        return `${named} was ended after ${end.seconds} s.${busy} Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout.${lastWords(end)}`;
    }
    const [refused] = log.refusedDatabases;
    if (refused !== undefined && log.sessions === 0)
        return `${named} asked for the database "${refused}" instead of the one that it was given. Let the project's settings take the name from DATABASE_URL or PGDATABASE, or hand it over under the name that they read (\`database-env:\` under \`command:\`).${lastWords(end)}`;
    if (log.sessions === 0) {
        const login = log.sessionErrors[0];
        if (login)
            return `${named} could not log in to its scratch database: ${errorText(login)}.${lastWords(end)}`;
        return neverConnected(named, end, log.insistedOnEncryption);
    }
    if (end.kind === 'killed')
        return `${named} was ended by ${end.signal}.${lastWords(end)}`;
    if (end.code !== 0) {
        const lost = log.sessionErrors.at(-1);
        const why = lost ? `the database ended its session: ${errorText(lost)}` : 'the database met no error';
        const advice = heads
            ? `Merging gives ${heads.length} heads, ${heads.slice(0, 3).join(' and ')}, with which such a command may refuse to start. Bring them into one line, as is said where they part; what they would do was read from the files instead, as without a command.`
            : runItYourself[database];
        return `${named} ended ${how(end)}, and ${why}. ${advice}${lastWords(end)}`;
    }
    return undefined;
}
function neverConnected(named, end, insistedOnEncryption) {
    if (insistedOnEncryption)
        return `${named} asks for an encrypted connection and goes when there is none: its scratch database is on this machine, reached through a tap that reads in the clear. Let its settings take the mode from PGSSLMODE, or turn encryption off where MIGRATION_GATE is set.${lastWords(end)}`;
    const address = 'Let them read DATABASE_URL, or PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE, or hand the address over under the names that they read (`database-env:` under `command:`).';
    if (end.kind === 'exited' && end.code === 0)
        return `${named} ended ${how(end)} and never connected to the scratch database that it was given, so nothing is proven: its settings may name another one. ${address}${lastWords(end)}`;
    return `${named} ended ${how(end)} before it connected to the scratch database that it was given, so nothing is proven. It runs in files made from git alone: what is installed beside them (node_modules, a virtual environment, .env) is not there. Link it from where the gate was started (\`ln -s "$MIGRATION_GATE_DIRECTORY/node_modules" . && …\`), or let the command install it. Or its settings name another database. ${address}${lastWords(end)}`;
}
/** Why an error at which a command stopped is no finding about a migration of its plan. */
function whyNoMigration(named, { root, item }, plan) {
    const lacking = (0,environmental/* environmental */.Z)(root.error);
    if (lacking)
        return `${named} stopped. ${lacking.provide}`;
    if (!item)
        return `${named} stopped at an error of the database that belongs to no migration that the gate knows: ${errorText(root.error)}.`;
    if (plan.includes(item) || item.introduced)
        return undefined;
    return `${named} ran ${item.migration.file.path} once more, which base's database has already, and stopped there: ${errorText(root.error)}. It keeps no notes of what is applied, or looks for them elsewhere than it wrote them. Let it skip what is applied, or replay on an empty database only (\`replay: fresh\`).`;
}
/** Of a command that stopped and ended as if it had not. */
const quietStop = "The command stops here, and so does every migration after it, yet it ends with exit code 0 (a pipe passes on its last program's): whoever deploys with it does not notice.";
/** Of a command that did not stop at an error. */
const goesOn = 'The command goes on after it as if the migration were applied, without what this would have done.';
function ignoredUnseen({ item, failed }) {
    return `In ${item.migration.file.path} the database refused a statement: ${errorText(failed.error)}. ${goesOn} The statement: ${oneLine(failed.text)}`;
}
/** Of a command that the time of the whole run has ended. */
function atTheEnd(run) {
    return `${busyStill(run)}${lastWords(run.end)}`;
}
function busyStill({ underWay: [text] }) {
    return text === undefined ? '' : ` The database was busy with: ${oneLine(text)}.`;
}
function how(end) {
    return end.kind === 'exited'
        ? `with exit code ${end.code}`
        : end.kind === 'killed'
            ? `by ${end.signal}`
            : end.kind;
}
/** The end of what it said. Reporters escape it. */
function lastWords({ output }) {
    if (output === '')
        return ' It said nothing.';
    const lines = output.split('\n').slice(-shownLines).join('\n');
    return ` The end of what it said:\n${lines.length > shownCharacters ? `…${lines.slice(-shownCharacters)}` : lines}`;
}
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function errorText({ code, message }) {
    return `${message} (SQLSTATE ${code})`;
}
/** Why a command is not run at all; undefined: it is. */
function refusal({ command, whole, request }) {
    const named = `\`${command.run}\``;
    const twice = pathThatStandsTwice(whole.merged);
    if (twice !== undefined)
        return `${named} was not run on what merging gives: both sides bring ${twice}. Resolve the conflict and run again.`;
    if (request.startFrom)
        return `${named} was not run: \`start-from\` loads a schema without the notes of what is applied, so the command would begin again. Leave one of the two out.`;
    return undefined;
}
/** The histories that end in several migrations, each with their ids: most runners refuse to start with those. */
function severalHeads({ merged, history }) {
    const ofHistory = (item) => item.history ?? history;
    const owner = new Map(merged.map(item => [item.migration.id, ofHistory(item)]));
    const followed = new Set();
    for (const item of merged) {
        const { parents, replaces } = item.migration;
        for (const { id } of parents)
            if (owner.get(id) === ofHistory(item))
                followed.add(id);
        for (const id of replaces)
            followed.add(id);
    }
    const heads = new Map();
    for (const { migration } of merged) {
        if (followed.has(migration.id))
            continue;
        const name = owner.get(migration.id) ?? history;
        heads.set(name, [...(heads.get(name) ?? []), migration.name]);
    }
    return [...heads.values()].filter(names => names.length > 1);
}
/** A command that ends well and leaves out what the change brings has not shown that it applies. */
function leftOut(named, plan, { recorded, begun }) {
    const left = plan.filter(item => !recorded.has(item) && item !== begun && !replaced(item, plan, recorded));
    const incoming = left.filter(({ introduced }) => introduced);
    if (incoming.length > 0) {
        const paths = incoming.map(({ migration }) => migration.file.path);
        return {
            unknown: `${named} ended well without recording ${(0,listing/* firstOf */.Ku)(paths, 3)}, so nothing is proven about ${incoming.length === 1 ? 'it' : 'them'}. Is it the command that runs them (is the app installed, is it the right history)? A command goes with a history by \`framework:\` and \`history:\`.`,
            notVerified: [],
        };
    }
    return { notVerified: left.map(item => notRun(item, 'the command did not run it')) };
}
function notRun({ migration, introduced }, why) {
    return { path: migration.file.path, line: migration.range.start.line, why, introduced };
}
/** A squash that was recorded stands for what it replaces. */
function replaced({ migration }, plan, recorded) {
    return plan.some(one => recorded.has(one) && one.migration.replaces.includes(migration.id));
}

;// CONCATENATED MODULE: ./src/command-replay/downgrade.js
















/** What the run of a downgrade has shown: a finding, what is unknown of it, or nothing. */
async function checkDowngrade(request, { up, down }, run) {
    const root = run.trouble === undefined ? stoppedByError(run) : undefined;
    if (root)
        return await describeDowngrade({ request, command: down, run, root });
    const why = whyUnknown(`\`${down}\`, the downgrade after \`${up}\`,`, run, { busy: busyStill(run) });
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
    const attribution = await attribute(run.log, new version_table/* NoteReader */.yd(applied));
    const found = await failingStatement(root);
    const back = stillApplied(applied, attribution).reverse();
    const item = failingMigrationOf({ ...attribution, recorded: new Set() }, back, found?.statement);
    if (!item)
        return (0,result/* failure */.V)(`${named} fails: ${error.message} (SQLSTATE ${error.code}). Whoever has to take the change back is stuck there; correct the way down, or leave \`down-command\` out.`);
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
        message: `${summary} (${(0,sqlstates/* namedSqlstate */.T)(error.code)}).${detail} Whoever has to take the change back is stuck here. Correct the way down.`,
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

// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(17405);
// EXTERNAL MODULE: ./src/replay/track.js + 10 modules
var track = __webpack_require__(23342);
// EXTERNAL MODULE: ./src/replay/track-state.js
var track_state = __webpack_require__(96578);
;// CONCATENATED MODULE: ./src/command-replay/sent-statements.js

/** The steps of migrations as their files have them, and where those can't be read, as they were sent. */
async function executedSteps(ran, locator) {
    const executed = [];
    for (const { item, statements } of ran) {
        const read = await locator.stepsOf(item);
        executed.push({ item, steps: read.length > 0 ? read : statements.map(one => sentStep(item, one)) });
    }
    return executed;
}
function sentStep({ text: file }, { text }) {
    const start = file.indexOf(text);
    return start < 0
        ? { kind: 'sql', text, span: { start: 0, end: 0 }, verbatim: false }
        : { kind: 'sql', text, span: { start, end: start + text.length }, verbatim: true };
}
/** One statement that does nothing but that. */
function controlsTransaction(text) {
    return /^(?:begin|start\s+transaction|commit|end|rollback|abort|savepoint|release)\b[^;]*;?$/i.test(text.trim());
}
/** What can be sent once more to another database, to bring it to the same state: rows that went by apart are missing. */
function messagesOf(ran, stands) {
    return ran.map(({ item, statements }) => ({
        label: item.migration.file.path,
        messages: statements
            .filter(one => !one.error && stands(one) && one.parameters.length === 0)
            .map(({ text }) => text)
            .filter(text => !controlsTransaction(text) && !(0,version_table/* isAboutVersionTable */.cG)(text) && !/\bfrom\s+stdin\b/i.test(text)),
    }));
}

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
    const state = new track_state/* TrackState */.D(facts.tracks, await executedSteps(ran, locator));
    for (const { label, messages } of messagesOf(ran, one => stood(one, failed)))
        replica.record(label, messages);
    const alone = async () => ({
        failures: [seen],
        notVerified: [],
        executed: [...(await executedSteps(ran, locator)), ...(await executedSteps(own, locator))],
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
;// CONCATENATED MODULE: ./src/command-replay/stop.js








/**
 * Why a command did not get through. A pipe (`alembic upgrade head | tee log`) passes on the exit code of its last
 * program: a command that ends well counts as stopped where what the change brings is not written down, and the
 * last error is about just that.
 */
async function whatStopped(run, attribution, plan, 
/** All that the runner sees, what is applied already among it. */
all) {
    if (run.trouble !== undefined)
        return undefined;
    const aloud = stoppedByError(run);
    if (aloud) {
        const found = await failingStatement(aloud);
        const item = failingMigrationOf(attribution, plan, found?.statement);
        const again = item && !isOf(item, aloud, found?.statement) ? all.find(one => holds(one, aloud)) : undefined;
        return { root: aloud, item: again ?? item, quietly: false };
    }
    const root = run.end.kind === 'exited' && run.end.code === 0 ? rootError(run.log, run.end.output) : undefined;
    if (!root)
        return undefined;
    const found = await failingStatement(root);
    const item = failingMigrationOf(attribution, plan, found?.statement);
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
            if (!isFailed(failed) || failed.fate === 'undone' || failed.error.code === '25P02')
                continue;
            // What the machine lacks says nothing about the migration.
            if (asks.test(failed.text) || (0,version_table/* isAboutVersionTable */.cG)(failed.text) || (0,environmental/* environmental */.Z)(failed.error))
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
    const said = ` The database was busy with: ${oneLine(text)}`;
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
                unknowns.push(ignoredUnseen(one));
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
                failure.aftermath = goesOn;
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
    const state = new track_state/* TrackState */.D(tracks, await executedSteps(before, locator));
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
    const again = messagesOf(ran, ({ fate }) => fate === 'committed');
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

// EXTERNAL MODULE: ./src/model/tree.js
var tree = __webpack_require__(14427);
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
    return `In base's files already, \`${line}\` ${howItEnds(before)}: models and migrations disagree there, so nothing is known of what this change does to them. Bring base in order first.`;
}
function ofChange({ request }, line, { before, after }) {
    const onBase = before ? `\`${line}\` finds nothing to do on base. ` : '';
    const seen = `${onBase}Once the change is merged, ${before ? 'it' : `\`${line}\``} ${howItEnds(after)}`;
    return request.pending.some(({ introduced }) => introduced)
        ? `${seen}: models and migrations disagree, though each side may be right alone. Merge base into the branch, let the framework write the migration that is missing, and commit it.`
        : `${seen}: the models are changed, and the migration that belongs to it is missing. Let the framework write it, and commit it with the change.`;
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./src/postgres/roles.js
var roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/postgres/server-database.js + 1 modules
var server_database = __webpack_require__(68162);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/text/url-passwords.js
var url_passwords = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/command-replay/command.js




/** Bytes of output that are kept. */
const keptOutput = 16 * 1024;
/** Milliseconds between asking to end and ending it. */
const timeoutMs = 2000;
/**
 * Runs a command in a process group of its own, and leaves nothing of it but what has left the group. Its
 * output is not printed: a line of it could be a command to GitHub's runner.
 */
async function runCommand(call) {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', call.command], {
        cwd: call.directory,
        env: { ...call.environment },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const tail = new Tail();
    child.stdout.on('data', (chunk) => tail.push(chunk));
    child.stderr.on('data', (chunk) => tail.push(chunk));
    const signalGroup = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, signal);
        }
        catch {
            // The group is gone.
        }
    };
    let late = false;
    let lastResort;
    const stop = () => {
        if (!late)
            call.beforeStop?.();
        late = true;
        signalGroup('SIGTERM');
        lastResort ??= setTimeout(() => signalGroup('SIGKILL'), timeoutMs);
    };
    const timer = setTimeout(stop, call.seconds * 1000);
    call.deadline?.addEventListener('abort', stop);
    if (call.deadline?.aborted)
        stop();
    const interruption = (0,clean_up/* onInterrupt */.nA)(async () => signalGroup('SIGKILL'));
    try {
        const end = await new Promise(resolve => {
            child.once('error', error => resolve({ kind: 'not started', why: error.message, output: '' }));
            child.once('exit', (code, signal) => {
                // What it left running in its group would go on writing, and hold the pipes open.
                signalGroup('SIGKILL');
                const output = () => tail.text(call.secrets);
                const settle = () => {
                    if (late)
                        resolve({ kind: 'late', seconds: call.seconds, output: output() });
                    else if (code === null)
                        resolve({ kind: 'killed', signal: signal ?? 'a signal', output: output() });
                    else
                        resolve({ kind: 'exited', code, output: output() });
                };
                const waiting = setTimeout(settle, 1000);
                child.once('close', () => {
                    clearTimeout(waiting);
                    settle();
                });
            });
        });
        return end;
    }
    finally {
        interruption[Symbol.dispose]();
        clearTimeout(timer);
        clearTimeout(lastResort);
        call.deadline?.removeEventListener('abort', stop);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
/** The last bytes of a stream, however long it was. */
class Tail {
    #chunks = [];
    #length = 0;
    push(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        while (this.#length - (this.#chunks[0]?.length ?? 0) >= keptOutput) {
            this.#length -= this.#chunks.shift()?.length ?? 0;
        }
    }
    text(secrets) {
        let text = (0,external_node_util_.stripVTControlCharacters)(Buffer.concat(this.#chunks).toString('utf8'));
        for (const secret of secrets)
            text = text.replaceAll(secret, '***');
        return (0,url_passwords/* hideUrlPasswords */.o)(text).slice(-keptOutput).trim();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/schema/object-sql.js
var object_sql = __webpack_require__(14783);
;// CONCATENATED MODULE: ./src/command-replay/wire/frames.js
/**
 * Cuts a stream of PostgreSQL's messages at their boundaries, however the network has cut it before. Only the part of a
 * body that somebody wants is kept: rows and COPY data, of which there can be gigabytes, are counted and passed by.
 * https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-MESSAGE-CONCEPTS
 */
class FrameReader {
    #wanted;
    #onFrame;
    #head = Buffer.alloc(5);
    #headLength = 0;
    #type = 0;
    #parts = [];
    /** Bytes of the body still to keep, and still to come at all. */
    #keep = 0;
    #left = 0;
    #whole = true;
    /**
     * `wanted`: how many bytes of a body of this type and length to keep; fewer than 0: do not even tell of it.
     * `onFrame`: gets the body as far as it was kept. It is only good until it returns: the bytes are the network's.
     */
    constructor(wanted, onFrame) {
        this.#wanted = wanted;
        this.#onFrame = onFrame;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#left > 0) {
                at = this.#body(chunk, at);
                continue;
            }
            if (this.#headLength === 0 && chunk.length - at >= 5) {
                at = this.#begin(chunk, at);
                continue;
            }
            const copied = chunk.copy(this.#head, this.#headLength, at);
            at += copied;
            this.#headLength += copied;
            if (this.#headLength === 5) {
                this.#headLength = 0;
                this.#start(this.#head.readUInt8(0), this.#head.readInt32BE(1) - 4);
            }
        }
    }
    /** The whole head lies in this chunk, and mostly the whole body: then nothing is copied. */
    #begin(chunk, at) {
        const type = chunk.readUInt8(at);
        const length = chunk.readInt32BE(at + 1) - 4;
        const from = at + 5;
        if (length >= 0 && from + length <= chunk.length) {
            const keep = Math.min(this.#wanted(type, length), length);
            if (keep >= 0)
                this.#onFrame(type, chunk.subarray(from, from + keep), keep === length);
            return from + length;
        }
        this.#start(type, length);
        return from;
    }
    #start(type, length) {
        if (length < 0)
            throw new Error('a message with a negative length');
        const keep = Math.min(this.#wanted(type, length), length);
        if (length === 0) {
            if (keep >= 0)
                this.#onFrame(type, Buffer.alloc(0), true);
            return;
        }
        this.#type = type;
        this.#left = length;
        this.#keep = keep;
        this.#whole = keep === length;
    }
    #body(chunk, at) {
        const end = Math.min(at + this.#left, chunk.length);
        if (this.#keep > 0) {
            const part = chunk.subarray(at, Math.min(at + this.#keep, end));
            this.#parts.push(part);
            this.#keep -= part.length;
        }
        this.#left -= end - at;
        if (this.#left === 0) {
            const parts = this.#parts;
            this.#parts = [];
            if (this.#keep >= 0)
                this.#onFrame(this.#type, Buffer.concat(parts), this.#whole);
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./src/command-replay/wire/startup.js
/** No startup message is longer: PostgreSQL's own MAX_STARTUP_PACKET_LENGTH. */
const maxLength = 10_000;
/** The first messages of a client have no letter in front of their length. */
class StartupReader {
    #bytes = Buffer.alloc(0);
    broken = false;
    /** The next whole message, when it is there. */
    push(chunk) {
        if (chunk.length > 0)
            this.#bytes = Buffer.concat([this.#bytes, chunk]);
        if (this.#bytes.length < 8)
            return undefined;
        const length = this.#bytes.readInt32BE(0);
        if (length < 8 || length > maxLength) {
            this.broken = true;
            return undefined;
        }
        if (this.#bytes.length < length)
            return undefined;
        const message = this.#bytes.subarray(0, length);
        this.#bytes = this.#bytes.subarray(length);
        return message;
    }
    /** What came after the last message. */
    rest() {
        return this.#bytes;
    }
}
const requests = { cancel: 80877102, ssl: 80877103, gssEncryption: 80877104 };
function isEncryptionRequest(message) {
    const code = message.readInt32BE(4);
    return message.length === 8 && (code === requests.ssl || code === requests.gssEncryption);
}
/** Comes on a connection of its own, with the key that the server gave to the session. */
function isCancelRequest(message) {
    return message.readInt32BE(4) === requests.cancel;
}
/** What a startup message asks for. Where it names no database, that is called as the user is. */
function startupParameters(message) {
    const words = message.toString('utf8', 8).split('\0');
    const parameters = new Map();
    for (let i = 0; i + 1 < words.length; i += 2)
        if (words[i])
            parameters.set(words[i] ?? '', words[i + 1] ?? '');
    if (!parameters.has('database'))
        parameters.set('database', parameters.get('user') ?? '');
    return parameters;
}
/** An ErrorResponse that ends a session, in the server's own form. */
function fatalMessage(code, text) {
    return backendMessage('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`));
}
/** A message with its letter and its length. */
function backendMessage(type, body) {
    const head = Buffer.alloc(5);
    head.write(type, 'latin1');
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
}

;// CONCATENATED MODULE: ./src/command-replay/embedded-session.js




/** Bytes of what a client sends before it waits for an answer. */
const mostUnsent = 256 * 1024 * 1024;
const noData = 'the embedded PostgreSQL takes no rows from a client';
/**
 * Speaks PostgreSQL's protocol for the embedded engine, which itself only answers whole messages: lets a client in, hands
 * over what it sends up to where it waits for an answer, and leaves the session as it was found.
 */
class EmbeddedSession extends external_node_stream_.Duplex {
    #start;
    #startup = new StartupReader();
    #stage = 'startup';
    #parameters = new Map();
    #unread = Buffer.alloc(0);
    #unsent = [];
    #unsentBytes = 0;
    #copies = false;
    #lost;
    #busy = Promise.resolve();
    constructor(start) {
        super();
        this.#start = start;
        this.once('close', () => void this.#leave());
    }
    _read() {
        // Answers are pushed as they come.
    }
    _write(chunk, _encoding, done) {
        this.#busy = this.#take(chunk);
        this.#busy.then(() => done(), (error) => done(error instanceof Error ? error : new Error(String(error))));
    }
    /** The client is gone. */
    _final(done) {
        done();
        this.destroy();
    }
    async #take(chunk) {
        if (this.#stage === 'over')
            return;
        let rest = chunk;
        if (this.#stage === 'startup') {
            const message = this.#startup.push(chunk);
            if (!message)
                return;
            rest = this.#startup.rest();
            this.#parameters = startupParameters(message);
            this.#stage = 'password';
            // AuthenticationCleartextPassword: it does not leave this machine.
            this.push(backendMessage('R', int32(3)));
        }
        this.#unread = this.#unread.length === 0 ? rest : Buffer.concat([this.#unread, rest]);
        while (this.#unread.length >= 5) {
            const length = 1 + this.#unread.readInt32BE(1);
            if (length < 5 || length > mostUnsent)
                return this.#end('08P01', 'a message that is too long');
            if (this.#unread.length < length)
                return;
            const message = this.#unread.subarray(0, length);
            this.#unread = this.#unread.subarray(length);
            await this.#message(String.fromCharCode(message.readUInt8(0)), message);
            if (this.#isOver())
                return;
        }
    }
    /** A method, because the stage changes while something is awaited. */
    #isOver() {
        return this.#stage === 'over';
    }
    async #message(type, message) {
        if (this.#stage === 'password')
            return await this.#letIn(type, message);
        // Terminate
        if (type === 'X') {
            this.#stage = 'over';
            this.push(null);
            return;
        }
        // A COPY that waits for rows was refused already; what comes of them is read by nobody.
        if ('dcf'.includes(type))
            return;
        this.#unsent.push(message);
        this.#unsentBytes += message.length;
        if (this.#unsentBytes > mostUnsent)
            return this.#end('54000', 'too much was sent at once');
        if ('QP'.includes(type))
            this.#copies ||= /\bstdin\b/i.test(message.toString('latin1'));
        // Where no COPY is going on, the server ignores it.
        if (this.#copies && 'QE'.includes(type))
            this.#unsent.push(backendMessage('f', Buffer.from(`${noData}\0`)));
        // Query, Sync, Flush, FunctionCall: what a client waits after.
        if ('QSHF'.includes(type))
            await this.#send(type);
    }
    async #letIn(type, message) {
        if (type !== 'p' || message.toString('utf8', 5, message.length - 1) !== this.#start.password)
            return this.#end('28P01', 'password authentication failed');
        for (const [name, value] of settingsOf(this.#parameters)) {
            const outcome = await this.#start.database.run(`SELECT set_config(${(0,object_sql/* literal */.eu)(name)}, ${(0,object_sql/* literal */.eu)(value)}, false)`);
            if (outcome.kind === 'error')
                return this.#end(outcome.error.code, outcome.error.message);
            if (outcome.kind !== 'ok')
                return this.#lose(outcome.kind === 'dead' ? outcome.why : 'no answer');
        }
        const status = [...this.#start.settings].map(([name, value]) => backendMessage('S', Buffer.from(`${name}\0${value}\0`)));
        this.push(Buffer.concat([
            backendMessage('R', int32(0)),
            ...status,
            backendMessage('K', Buffer.concat([int32(process.pid), int32(0)])),
            backendMessage('Z', Buffer.from('I')),
        ]));
        this.#stage = 'open';
    }
    async #send(type) {
        const messages = new Uint8Array(Buffer.concat(this.#unsent));
        this.#unsent = [];
        this.#unsentBytes = 0;
        this.#copies = false;
        const outcome = await this.#start.database.exchange(messages, this.#start.seconds);
        if ('lost' in outcome)
            return this.#lose(outcome.lost);
        const answers = Buffer.from(outcome.answers.buffer, outcome.answers.byteOffset, outcome.answers.length);
        const seen = look(answers);
        if (seen.refusedData)
            this.#start.wantedData();
        // It swallows what breaks inside of it (COPY … TO PROGRAM): then there is no end to the answer.
        if (type !== 'H' && !seen.ready)
            return this.#lose('it gave no answer to a statement, and can no longer be trusted');
        this.push(answers);
    }
    #lose(why) {
        this.#lost = why;
        this.#end('57P01', `the embedded PostgreSQL stopped: ${why}`);
    }
    #end(code, why) {
        this.#stage = 'over';
        this.push(fatalMessage(code, why));
        this.push(null);
    }
    /** Whoever comes next finds nothing of this session: a server would have ended it. */
    async #leave() {
        await this.#busy.catch(() => undefined);
        this.#stage = 'over';
        if (this.#lost === undefined)
            for (const sql of ['ROLLBACK', 'DISCARD ALL']) {
                const outcome = await this.#start.database.run(sql);
                if (outcome.kind === 'dead')
                    this.#lost = outcome.why;
            }
        this.#start.left(this.#lost);
    }
}
function look(answers) {
    let ready = false;
    let refusedData = false;
    const reader = new FrameReader(type => (type === 69 ? 4096 : type === 90 ? 1 : -1), (type, body) => {
        if (type === 90)
            ready = true;
        else if (body.includes(noData))
            refusedData = true;
    });
    reader.push(answers);
    return { ready, refusedData };
}
/** Startup parameters that are settings, those in `options` among them. */
function settingsOf(parameters) {
    const settings = [];
    for (const [name, value] of parameters) {
        if (name === 'options')
            for (const [, key = '', set = ''] of value.matchAll(/(?<!\S)(?:-c\s*|--)([\w.]+(?:-[\w.]+)*)=((?:\\.|[^\s\\])*)/g))
                settings.push([key.replaceAll('-', '_'), set.replace(/\\(.)/g, '$1')]);
        else if (!['user', 'database', 'replication'].includes(name) && !name.startsWith('_pq_.'))
            settings.push([name, value]);
    }
    return settings;
}
function int32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
}

;// CONCATENATED MODULE: ./src/command-replay/wire/log.js
/** Above this, the texts of statements that only move data are cut short: nobody asks for them again. */
const mostCharacters = 64 * 1024 * 1024;
const shortText = 500;
/** All that went through a tap, in the order in which it ended. */
class WireLog {
    statements = [];
    /** Errors outside of statements: a login that was refused, a session that was ended. */
    sessionErrors = [];
    /** Databases that were asked for and refused, because they are not the scratch database. */
    refusedDatabases = new Set();
    /** Did a client go when it was refused to be encrypted? */
    insistedOnEncryption = false;
    /** Sessions that got as far as being ready for queries. */
    sessions = 0;
    transactions = 0;
    /** Why a stream could not be read any further, though it was still passed on. */
    unreadable;
    #characters = 0;
    add(statement) {
        this.#characters += statement.text.length;
        if (this.#characters > mostCharacters && !/\b(?:create|alter|drop)\b/i.test(statement.text.slice(0, 200)))
            statement.text = statement.text.slice(0, shortText);
        this.statements.push(statement);
    }
}
const savepoint = /^\s*savepoint\s+("(?:[^"]|"")+"|\S+)/i;
const rollbackTo = /^\s*rollback\s+(?:work\s+|transaction\s+)?to\s+(?:savepoint\s+)?("(?:[^"]|"")+"|[^\s;]+)/i;
/** Follows one session's transactions, and writes into its statements what became of them. */
class Transaction {
    #log;
    #statements = [];
    #number = 0;
    constructor(log) {
        this.#log = log;
    }
    add(statement) {
        if (this.#statements.length === 0)
            this.#number = ++this.#log.transactions;
        statement.transaction = this.#number;
        this.#statements.push(statement);
        const name = statement.error ? undefined : rollbackTo.exec(statement.text)?.[1];
        if (name !== undefined)
            this.#undoTo(name);
    }
    /** ReadyForQuery says whether the session is idle (I), in a transaction (T), or in a failed one (E). */
    readyForQuery(status) {
        if (status !== 'I')
            return;
        const last = this.#statements.at(-1);
        // COMMIT of a failed transaction answers ROLLBACK; without either word it was an implicit transaction.
        const control = last?.tags.findLast(tag => tag === 'COMMIT' || tag === 'ROLLBACK');
        const failed = last?.error !== undefined || control === 'ROLLBACK';
        this.end(failed ? 'rolled back' : 'committed');
    }
    end(fate) {
        for (const statement of this.#statements)
            if (statement.fate === 'open')
                statement.fate = fate;
        this.#statements = [];
    }
    #undoTo(name) {
        const from = this.#statements.findLastIndex(({ text, error }) => !error && savepoint.exec(text)?.[1] === name);
        if (from < 0)
            return;
        for (const statement of this.#statements.slice(from + 1, -1))
            statement.fate = 'undone';
    }
}

// EXTERNAL MODULE: ./src/postgres/wire-frames.js
var wire_frames = __webpack_require__(65195);
;// CONCATENATED MODULE: ./src/command-replay/wire/extended-messages.js
/** A string that ends with a zero byte, or with what was kept of the message. */
function readString(body, from) {
    const zero = body.indexOf(0, from);
    const end = zero < 0 ? body.length : zero;
    return { text: body.toString('utf8', from, end), next: end + 1 };
}
/** Bind. Of a message that was cut short, the parameters are left out. */
function readBind(body) {
    const portal = readString(body, 0);
    const statement = readString(body, portal.next);
    const names = { portal: portal.text, statement: statement.text };
    let at = statement.next;
    if (at + 2 > body.length)
        return { ...names, parameters: [] };
    const formats = at;
    const formatCount = body.readInt16BE(at);
    at += 2 + 2 * formatCount;
    if (at + 2 > body.length)
        return { ...names, parameters: [] };
    /** None: all are text. One: all are of that format. */
    const isBinary = (index) => formatCount > 0 && body.readInt16BE(formats + 2 + 2 * (formatCount === 1 ? 0 : index)) === 1;
    const count = body.readUInt16BE(at);
    at += 2;
    const parameters = [];
    for (let i = 0; i < count; i++) {
        if (at + 4 > body.length)
            return { ...names, parameters: [] };
        const length = body.readInt32BE(at);
        at += 4;
        if (length < 0)
            parameters.push(null);
        else {
            if (at + length > body.length)
                return { ...names, parameters: [] };
            const value = body.subarray(at, at + length);
            parameters.push(isBinary(i) ? binaryText(value) : value.toString('utf8'));
            at += length;
        }
    }
    return { ...names, parameters };
}
/**
 * What binary values are is known to the server alone. Drivers send numbers that way (pgx, tokio-postgres, sqlx), and
 * texts, which are the same in both formats.
 */
function binaryText(value) {
    const readable = value.every(byte => byte >= 32);
    if (readable && value.length > 0)
        return value.toString('utf8');
    if (value.length === 8)
        return String(value.readBigInt64BE());
    if (value.length === 4)
        return String(value.readInt32BE());
    if (value.length === 2)
        return String(value.readInt16BE());
    if (value.length === 1)
        return value[0] === 1 ? 'true' : 'false';
    return value.toString('utf8');
}

;// CONCATENATED MODULE: ./src/command-replay/wire/session-reader.js




/** Bytes of a query's text that are kept, and of a Bind message, beyond which its parameters are not read. */
const maxTextLength = 16 * 1024 * 1024;
const maxBindLength = 256 * 1024;
/**
 * Understands one session from what both sides say, without ever holding anything up. A client may send many messages
 * before the first is answered (pipelining), so what it sent is kept in a queue and the answers are matched with it.
 * https://www.postgresql.org/docs/current/protocol-flow.html
 */
class SessionReader {
    #log;
    #number;
    #fromClient;
    #fromServer;
    #transaction;
    #queue = [];
    #statements = new Map();
    #portals = new Map();
    #ready = false;
    /** After an error the server reads and discards everything up to the next Sync. */
    #discarding = false;
    #copyIn = false;
    constructor(log, number) {
        this.#log = log;
        this.#number = number;
        this.#transaction = new Transaction(log);
        this.#fromClient = new FrameReader(wantedOfClient, (type, body) => this.#sent(type, body));
        this.#fromServer = new FrameReader(wantedOfServer, (type, body) => this.#answered(type, body));
    }
    client(chunk) {
        this.#fromClient.push(chunk);
    }
    server(chunk) {
        this.#fromServer.push(chunk);
    }
    /** What the server is busy with. */
    get underWay() {
        const [head] = this.#queue;
        if (head?.kind === 'query')
            return head.statement.text;
        return head && 'bound' in head ? head.bound.text : undefined;
    }
    /** The connection is gone: what was open is rolled back by the server. */
    end() {
        // A client that goes at an error does not wait until the server is ready again: the server reports the error first.
        const [head] = this.#queue;
        if (head?.kind === 'query' && head.statement.error) {
            this.#queue.shift();
            this.#add(head.statement);
        }
        this.#transaction.end('rolled back');
    }
    #sent(type, body) {
        // Before the server is ready, what comes is passwords.
        if (!this.#ready)
            return;
        const letter = String.fromCharCode(type);
        if (letter === 'c' || letter === 'f') {
            if (this.#copyIn)
                this.#copyIn = false;
            else
                this.#push({ kind: 'copy-end' });
            return;
        }
        // While it copies, the server ignores Flush and Sync, for clients that send them ahead.
        if (letter === 'S' && this.#copyIn)
            return;
        if (this.#discarding && letter !== 'S') {
            // A statement that the server never reads is none.
            return;
        }
        switch (letter) {
            case 'Q':
                this.#push({ kind: 'query', statement: this.#statement(readString(body, 0).text, []) });
                break;
            case 'P': {
                const name = readString(body, 0);
                const { text } = readString(body, name.next);
                this.#statements.set(name.text, text);
                this.#push({ kind: 'parse', bound: { text, parameters: [] } });
                break;
            }
            case 'B': {
                const { portal, statement, parameters } = readBind(body);
                const bound = { text: this.#statements.get(statement) ?? '', parameters };
                this.#portals.set(portal, bound);
                this.#push({ kind: 'bind', bound });
                break;
            }
            case 'E': {
                const bound = this.#portals.get(readString(body, 0).text);
                this.#push({ kind: 'execute', bound: bound ?? { text: '', parameters: [] } });
                break;
            }
            case 'D':
                this.#push({ kind: 'describe' });
                break;
            case 'C':
                if (body.length > 0 && body.readUInt8(0) === 83)
                    this.#statements.delete(readString(body, 1).text);
                this.#push({ kind: 'close' });
                break;
            case 'S':
                this.#discarding = false;
                this.#push({ kind: 'sync' });
                break;
            case 'F':
                this.#push({ kind: 'call' });
                break;
        }
    }
    #push(pending) {
        this.#queue.push(pending);
    }
    #answered(type, body) {
        const letter = String.fromCharCode(type);
        // CopyDone and CopyFail outside of a COPY are passed by.
        while (this.#queue[0]?.kind === 'copy-end')
            this.#queue.shift();
        switch (letter) {
            case '1':
                this.#take('parse');
                break;
            case '2':
                this.#take('bind');
                break;
            case '3':
                this.#take('close');
                break;
            case 'T':
            case 'n':
                this.#take('describe');
                break;
            case 's':
                this.#take('execute');
                break;
            case 'C':
            case 'I':
                this.#completed(letter === 'C' ? readString(body, 0).text : '');
                break;
            case 'G':
                this.#copying();
                break;
            case 'E':
                this.#failed(body);
                break;
            case 'Z':
                this.#readyForQuery(String.fromCharCode(body[0] ?? 73));
                break;
        }
    }
    #take(kind) {
        if (this.#queue[0]?.kind === kind)
            this.#queue.shift();
    }
    #completed(tag) {
        const [head] = this.#queue;
        if (head?.kind === 'query')
            head.statement.tags.push(tag);
        else if (head?.kind === 'execute') {
            this.#queue.shift();
            this.#add({ ...this.#statement(head.bound.text, head.bound.parameters), tags: [tag] });
        }
    }
    /** What the client sent ahead of its last CopyData is read by the COPY, and a Sync there is ignored. */
    #copying() {
        this.#copyIn = true;
        for (let at = 1; at < this.#queue.length; at++) {
            const kind = this.#queue[at]?.kind;
            if (kind === 'copy-end') {
                this.#queue.splice(at, 1);
                this.#copyIn = false;
                return;
            }
            if (kind === 'sync')
                this.#queue.splice(at--, 1);
        }
    }
    #failed(body) {
        const { error, fatal } = errorIn(body);
        if (!error)
            return;
        this.#copyIn = false;
        const [head] = this.#queue;
        if (!head) {
            this.#log.sessionErrors.push(error);
            return;
        }
        if (head.kind === 'query') {
            head.statement.error ??= error;
            // No ReadyForQuery follows.
            if (fatal)
                this.#add(head.statement);
            return;
        }
        if (head.kind === 'call')
            return;
        const { text, parameters } = 'bound' in head ? head.bound : { text: '', parameters: [] };
        this.#add({ ...this.#statement(text, parameters), error });
        while (this.#queue.length > 0 && this.#queue[0]?.kind !== 'sync')
            this.#queue.shift();
        this.#discarding = this.#queue.length === 0;
    }
    #readyForQuery(status) {
        if (!this.#ready) {
            this.#ready = true;
            this.#log.sessions++;
            return;
        }
        for (let head = this.#queue.shift(); head; head = this.#queue.shift()) {
            if (head.kind === 'query')
                this.#add(head.statement);
            if (head.kind === 'query' || head.kind === 'sync' || head.kind === 'call')
                break;
        }
        this.#transaction.readyForQuery(status);
    }
    #statement(text, parameters) {
        return { session: this.#number, text, parameters, tags: [], transaction: 0, fate: 'open' };
    }
    #add(statement) {
        this.#log.add(statement);
        this.#transaction.add(statement);
    }
}
function wantedOfClient(type, length) {
    switch (String.fromCharCode(type)) {
        case 'Q':
        case 'P':
            return maxTextLength;
        case 'B':
            return length > maxBindLength ? 256 : length;
        // CopyData, and passwords.
        case 'd':
        case 'p':
            return -1;
        default:
            return 256;
    }
}
function wantedOfServer(type) {
    switch (String.fromCharCode(type)) {
        case 'E':
            return maxTextLength;
        case 'C':
        case 'Z':
            return 256;
        case '1':
        case '2':
        case '3':
        case 'T':
        case 'n':
        case 's':
        case 'I':
        case 'G':
            return 0;
        default:
            return -1;
    }
}
/** The reader of the embedded engine's answers knows all the fields; it wants the message with its head. */
function errorIn(body) {
    const frame = Buffer.alloc(body.length + 5);
    frame.writeUInt8(69, 0);
    frame.writeInt32BE(body.length + 4, 1);
    body.copy(frame, 5);
    const { error, fatal } = (0,wire_frames/* readAnswer */.J)(frame);
    return { error, fatal };
}

;// CONCATENATED MODULE: ./src/command-replay/wire/tap.js




/** Rejected with this, a session ends with that error of PostgreSQL. */
class SessionRefusedError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Sessions with any other database than the target's are refused: whatever else is on the server is none of the command's
 * business.
 */
async function openWireTap(target) {
    const tap = new Tap(target);
    await tap.listen();
    return tap;
}
class Tap {
    log = new WireLog();
    #target;
    #server;
    #sessions = new Map();
    #count = 0;
    #port = 0;
    constructor(target) {
        this.#target = target;
        this.#server = (0,external_node_net_.createServer)({ noDelay: true }, client => this.#accept(client));
    }
    get port() {
        return this.#port;
    }
    listen() {
        return new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            // Nobody beside this machine may come in: the address is loopback's, the port one that is free.
            this.#server.listen({ host: '127.0.0.1', port: 0 }, () => {
                const address = this.#server.address();
                if (typeof address === 'object' && address !== null)
                    this.#port = address.port;
                resolve();
            });
        });
    }
    underWay() {
        return [...this.#sessions.values()].flatMap(reader => reader?.underWay ?? []);
    }
    async settle(milliseconds) {
        const end = performance.now() + milliseconds;
        while (this.#sessions.size > 0 && performance.now() < end)
            await new Promise(resolve => setTimeout(resolve, 10));
        for (const [client, reader] of this.#sessions) {
            reader?.end();
            client.destroy();
        }
        this.#sessions.clear();
    }
    async [Symbol.asyncDispose]() {
        await this.settle(0);
        await new Promise(resolve => this.#server.close(resolve));
    }
    #accept(client) {
        this.#sessions.set(client, undefined);
        // A client that goes without a word is no event that anybody else has to hear of.
        client.on('error', () => client.destroy());
        let refused = false;
        client.on('close', () => {
            this.log.insistedOnEncryption ||= refused;
            this.#sessions.get(client)?.end();
            this.#sessions.delete(client);
        });
        const startup = new StartupReader();
        const onData = (chunk) => {
            for (let message = startup.push(chunk); message; message = startup.push(Buffer.alloc(0))) {
                // Read in the clear, or not at all. A client that may do without encryption goes on without it.
                // https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL
                if (isEncryptionRequest(message)) {
                    client.write('N');
                    refused = true;
                    continue;
                }
                refused = false;
                client.off('data', onData);
                client.pause();
                void this.#open(client, message, startup.rest());
                return;
            }
            if (startup.broken)
                client.destroy();
        };
        client.on('data', onData);
    }
    async #open(client, first, rest) {
        const cancels = isCancelRequest(first);
        const database = cancels ? this.#target.database : startupParameters(first).get('database');
        if (database !== this.#target.database) {
            this.log.refusedDatabases.add(database ?? '');
            client.end(fatalMessage('3D000', `Migration Gate lets a command into its scratch database only, not into "${database}"`));
            return;
        }
        let server;
        try {
            server = await this.#target.connect();
        }
        catch (error) {
            client.end(refusalOf(error));
            return;
        }
        if (client.destroyed) {
            server.destroy();
            return;
        }
        const reader = cancels ? undefined : new SessionReader(this.log, ++this.#count);
        this.#sessions.set(client, reader);
        this.#pipe(client, server, chunk => reader?.client(chunk));
        this.#pipe(server, client, chunk => reader?.server(chunk));
        server.write(first);
        if (rest.length > 0) {
            server.write(rest);
            reader?.client(rest);
        }
        client.resume();
    }
    /** First passes on, then reads. A reader that does not understand something never costs the client its session. */
    #pipe(from, to, read) {
        let reading = true;
        from.on('data', (chunk) => {
            if (!to.write(chunk))
                from.pause();
            if (!reading)
                return;
            try {
                read(chunk);
            }
            catch (error) {
                reading = false;
                this.log.unreadable ??= error instanceof Error ? error.message : String(error);
            }
        });
        to.on('drain', () => from.resume());
        from.on('end', () => to.end());
        from.on('error', () => to.destroy());
        from.on('close', () => to.end());
    }
}
function refusalOf(error) {
    if (error instanceof SessionRefusedError)
        return fatalMessage(error.code, error.message);
    const why = error instanceof Error ? error.message : String(error);
    return fatalMessage('08006', `the server can't be reached: ${why}`);
}

;// CONCATENATED MODULE: ./src/command-replay/embedded-listener.js



/** Milliseconds in which a session that ends may make room for the next one. */
const embedded_listener_timeoutMs = 1500;
/** And in which the last one may end after its command. */
const maxGoodbyeLength = 2500;
/** What a server sends to a new session: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-ASYNC */
const reported = [
    'server_version',
    'server_encoding',
    'client_encoding',
    'application_name',
    'is_superuser',
    'session_authorization',
    'DateStyle',
    'IntervalStyle',
    'TimeZone',
    'integer_datetimes',
    'standard_conforming_strings',
];
const giveServer = 'Give a server: `--postgres URL` (input `postgres`), a service container for instance.';
/** The embedded PostgreSQL as a server of one session: whoever comes while somebody is in is turned away. */
class EmbeddedDoor {
    database;
    user = 'postgres';
    /** Loopback is open to whoever is on this machine. */
    password = (0,external_node_crypto_.randomUUID)();
    #database;
    #settings;
    #seconds;
    #session;
    #turnedAway = 0;
    #wantedData = false;
    #lost;
    constructor(database, name, settings, seconds) {
        this.#database = database;
        this.database = name;
        this.#settings = settings;
        this.#seconds = seconds;
    }
    static async open(database, seconds) {
        const list = reported.map(name => `'${name.toLowerCase()}'`).join(', ');
        const outcome = await database.run(`SELECT name, setting, current_database()::text AS database FROM pg_settings WHERE lower(name) IN (${list})
       UNION ALL SELECT 'session_authorization', session_user::text, current_database()::text`);
        const rows = outcome.kind === 'ok' ? outcome.rows : [];
        const settings = new Map(rows.map(({ name, setting }) => [String(name), String(setting)]));
        return new EmbeddedDoor(database, String(rows[0]?.database ?? 'postgres'), settings, seconds);
    }
    async connect() {
        const end = performance.now() + embedded_listener_timeoutMs;
        while (this.#session && performance.now() < end)
            await pause();
        if (this.#session) {
            this.#turnedAway++;
            // too_many_connections
            throw new SessionRefusedError('53300', 'the embedded PostgreSQL takes one connection at a time');
        }
        this.#session = new EmbeddedSession({
            database: this.#database,
            settings: this.#settings,
            password: this.password,
            seconds: this.#seconds,
            wantedData: () => {
                this.#wantedData = true;
            },
            left: lost => {
                this.#lost ??= lost;
                this.#session = undefined;
            },
        });
        return this.#session;
    }
    /** A statement that goes on without its client holds up everything, and only ends with the whole engine. */
    async free() {
        const end = performance.now() + maxGoodbyeLength;
        while (this.#session && performance.now() < end)
            await pause();
        if (this.#session)
            this.#lost ??= 'a statement went on when its command had ended';
    }
    /** It has nothing that outlasts it. */
    async adopt() { }
    trouble(endedWell) {
        if (this.#lost !== undefined)
            return `the embedded PostgreSQL stopped: ${this.#lost}. ${giveServer}`;
        if (endedWell)
            return undefined;
        if (this.#wantedData)
            return `it copies rows into the embedded PostgreSQL, which takes none. ${giveServer}`;
        if (this.#turnedAway > 0)
            return `it opens several connections at once, and the embedded PostgreSQL takes one. ${giveServer}`;
        return undefined;
    }
}
function pause() {
    return new Promise(resolve => setTimeout(resolve, 10));
}

// EXTERNAL MODULE: ./src/config/command-schema.js
var command_schema = __webpack_require__(29241);
;// CONCATENATED MODULE: ./src/command-replay/environment.js

/** What programs need to be found and to start: interpreters, their libraries, the language, a place for files. */
const needed = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|TERM|CI|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|VIRTUAL_ENV|CONDA_PREFIX|PYTHON\w*|pythonLocation|NODE\w*|GEM_\w+|BUNDLE_\w+|RUBY\w*|RBENV_\w+|JAVA_HOME|GOPATH|GOROOT|GOCACHE|GOMODCACHE|GOFLAGS|CARGO_HOME|RUSTUP_HOME|PHP_\w+|COMPOSER_HOME|DOTNET_\w+|SSL_CERT_FILE|SSL_CERT_DIR|XDG_\w+)$/;
/** Names under which secrets travel, BUNDLE_GEMS__EXAMPLE__COM and NODE_AUTH_TOKEN among them. */
const secretive = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|API_?KEY|PRIVATE|__/i;
/** Everything that the command's environment holds. */
function commandEnvironment({ env, databaseEnv }, address, from) {
    const result = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined || (0,command_schema/* isNeverHandedOn */.S_)(name))
            continue;
        if (env.includes(name) || (needed.test(name) && !secretive.test(name)))
            result[name] = value;
    }
    return {
        ...result,
        PGHOST: address.host,
        PGPORT: String(address.port),
        PGUSER: address.user,
        PGPASSWORD: address.password,
        PGDATABASE: address.database,
        // The tap reads in the clear, and asking for more would only cost a round trip. PGGSSENCMODE would save another one,
        // but Go's lib/pq refuses to connect where it is set.
        PGSSLMODE: 'disable',
        DATABASE_URL: databaseUrl(address),
        ...Object.fromEntries(Object.entries(databaseEnv).map(([name, template]) => [name, filled(template, address)])),
    };
}
function databaseUrl({ host, port, user, password, database }) {
    const login = `${encodeURIComponent(user)}${password === '' ? '' : `:${encodeURIComponent(password)}`}`;
    return `postgresql://${login}@${host}:${port}/${encodeURIComponent(database)}`;
}
/** `{url}`, `{host}`, … In a URL the parts must be escaped, alone they must not. */
function filled(template, address) {
    const inUrl = template.includes('://');
    const parts = {
        url: databaseUrl(address),
        host: address.host,
        port: String(address.port),
        user: inUrl ? encodeURIComponent(address.user) : address.user,
        password: inUrl ? encodeURIComponent(address.password) : address.password,
        database: inUrl ? encodeURIComponent(address.database) : address.database,
    };
    return template.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole);
}
/** What must not be read in the command's output: the password, and values whose names say that they are secret. */
function secretsIn(environment) {
    return Object.entries(environment)
        .filter(([name, value]) => value.length >= 6 && /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|KEY|PRIVATE|DSN/i.test(name))
        .map(([, value]) => value)
        .filter(value => !common.has(value.toLowerCase()))
        .sort((a, b) => b.length - a.length);
}
/** To hide these would only tear holes. */
const common = new Set(['postgres', 'postgresql', 'password', 'secret']);

;// CONCATENATED MODULE: ./src/command-replay/run-side.js













/** Milliseconds in which sessions may say goodbye after their command has ended. */
const goodbye = 1000;
/** Runs a command in one side's files, with the scratch database reached through a tap. */
async function runSide({ command, whole, request, directories }, side, line, database) {
    const seconds = command.timeout;
    const reached = await reach(database, request[side].map(({ text }) => text), seconds);
    const workTree = await workTreeOf(whole[side]);
    try {
        const directory = (0,external_node_path_.join)(workTree.directory, command.directory);
        const there = await (0,promises_.stat)(directory).then(found => found.isDirectory(), () => false);
        const tap = await openWireTap(reached);
        try {
            const { user, password } = reached;
            const address = { host: '127.0.0.1', port: tap.port, user, password, database: reached.database };
            const environment = {
                ...commandEnvironment(command, address, (0,secrets_out_of_environment.startedWith)()),
                MIGRATION_GATE: side,
                // Its files are gone afterwards, and a cache beside them is no file that a check has written.
                PYTHONDONTWRITEBYTECODE: '1',
                // What is installed there (node_modules, a virtual environment) is in no git object.
                MIGRATION_GATE_DIRECTORY: process.cwd(),
            };
            let underWay = [];
            const end = there
                ? await runCommand({
                    command: line,
                    directory,
                    environment,
                    secrets: secretsIn(environment),
                    seconds,
                    deadline: request.deadline,
                    beforeStop: () => {
                        underWay = tap.underWay();
                    },
                })
                : { kind: 'not started', why: `there is no directory ${command.directory}`, output: '' };
            await tap.settle(goodbye);
            await reached.adopt(tap.log);
            // What does not end is ended together with the database.
            if (end.kind !== 'late')
                await reached.free();
            const endedWell = end.kind === 'exited' && end.code === 0;
            const written = line === command.models ? await workTree.written(directories) : [];
            return { end, log: tap.log, underWay, trouble: reached.trouble(endedWell), written };
        }
        finally {
            await tap[Symbol.asyncDispose]();
        }
    }
    finally {
        await workTree[Symbol.asyncDispose]();
    }
}
/** `texts`: what may be run there. `seconds`: what one statement may take where nobody else can end it. */
async function reach(database, texts, seconds) {
    if (database instanceof server_database/* ServerDatabase */.j)
        return reachServer(database, texts);
    const { EmbeddedDatabase: Embedded } = await __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 96215));
    if (!(database instanceof Embedded))
        throw new TypeError('a database of an unknown kind');
    return EmbeddedDoor.open(database, seconds);
}
async function reachServer(database, texts) {
    // The server has them longer than the database, which is why they are noted before they can be made.
    await database.expect(texts.join('\n;\n'));
    // The session of ours would keep the database from being copied, and it is in nobody's way afterwards.
    await database.release();
    const { username, password, pathname } = new URL(database.url);
    return {
        database: decodeURIComponent(pathname.slice(1)),
        // The login that the gate itself was given, as the password is checked by the server beyond the tap.
        user: decodeURIComponent(username) || (0,secrets_out_of_environment.startedWith)().PGUSER || (0,secrets_out_of_environment.startedWith)().USER || 'postgres',
        password: decodeURIComponent(password) || (0,secrets_out_of_environment.startedWith)().PGPASSWORD || '',
        connect: () => connectUpstream(database.url),
        free: async () => { },
        adopt: log => database.adopt(outlasting(log)),
        trouble: () => undefined,
    };
}
const createsDatabase = /^\s*create\s+database\s+("(?:[^"]|"")+"|[\w$]+)/i;
/** What a command has made that is the server's and not the database's. */
function outlasting({ statements }) {
    const made = (tag) => statements.filter(({ tags }) => tags.includes(tag)).map(({ text }) => text);
    return {
        roles: made('CREATE ROLE').flatMap(roles/* rolesCreatedIn */.$N),
        databases: made('CREATE DATABASE').flatMap(text => {
            const [, name] = createsDatabase.exec(text) ?? [];
            if (name === undefined)
                return [];
            return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
        }),
    };
}
/** Of the whole run, which is over with it: what the command was at by then. */
class CommandOutOfTimeError extends replay_replica/* OutOfTimeError */.JT {
    run;
    constructor(run) {
        super();
        this.run = run;
    }
}
/** Lets a command loose on a database, and looks afterwards whether that still says the truth. */
async function sendCommand(native, side, line, replica) {
    const run = await runSide(native, side, line, replica.database);
    if (native.request.deadline?.aborted)
        throw new CommandOutOfTimeError(run);
    if (run.trouble !== undefined || run.end.kind === 'late' || (await replica.stillTruthful()))
        return run;
    return {
        ...run,
        trouble: 'the database no longer answers truthfully. Give a server with `--postgres URL`.',
    };
}
/** SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
/** A connection to the real server, encrypted where its URL says so. The client never needs to know. */
async function connectUpstream(url) {
    const parsed = new URL(url);
    const host = parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname);
    const port = Number(parsed.port || '5432');
    const socket = host.startsWith('/')
        ? (0,external_node_net_.connect)({ path: `${host}/.s.PGSQL.${port}` })
        : (0,external_node_net_.connect)({ host: host.replace(/^\[|\]$/g, '') || 'localhost', port });
    socket.setNoDelay(true);
    await opened(socket, 'connect');
    const mode = parsed.searchParams.get('sslmode') ?? '';
    if (!/^(?:require|verify-ca|verify-full|no-verify)$/.test(mode))
        return socket;
    socket.write(sslRequest);
    const answer = await firstByte(socket);
    if (answer !== 'S')
        throw new Error('the server offers no TLS');
    const encrypted = (0,external_node_tls_.connect)({ socket, servername: host, rejectUnauthorized: mode.startsWith('verify') });
    await opened(encrypted, 'secureConnect');
    return encrypted;
}
function opened(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once(event, () => {
            socket.off('error', reject);
            resolve();
        });
    });
}
function firstByte(socket) {
    return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once('close', () => reject(new Error('the server hung up')));
        socket.once('readable', () => {
            const byte = socket.read(1);
            socket.off('error', reject);
            resolve(Buffer.isBuffer(byte) ? byte.toString('latin1') : '');
        });
    });
}

;// CONCATENATED MODULE: ./src/command-replay/replay-by-command.js

















/**
 * Replays with the project's own command, in base's files and then in the merged ones, and reads at the database what it
 * does. Rejects where no database can be had at all.
 */
async function replayByCommand(native, engine) {
    const course = new runner/* ReplayCourse */.n(native.request, engine);
    return await course.run(new ReadAtDatabase(native, course));
}
/** What a command finds when it begins. */
const databases = { base: "base's database", empty: 'an empty database' };
/** Statements as the project's own command sends them. */
class ReadAtDatabase {
    #native;
    #request;
    #course;
    #locator;
    #attributor;
    #followUp;
    #examined = [];
    #mismatches = [];
    #notVerified = [];
    /** What is wrong with the way down. */
    #findings = [];
    #madeByBase;
    /** What the check of models came to, on base and on what merging gives. */
    #models = {};
    #ran = 0;
    #refusesHeads = false;
    #unknowns = [];
    constructor(native, course) {
        this.#native = native;
        this.#request = native.request;
        this.#course = course;
        this.#locator = new Locator(native.request);
        this.#attributor = new Attributor(native.request);
        this.#followUp = new FollowUp({ request: native.request, engine: course.engine, locator: this.#locator });
    }
    async migrate() {
        const refused = refusal(this.#native);
        if (refused !== undefined)
            return void this.#unknowns.push(refused);
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
            this.#unknowns.push(found.reason);
    }
    /** Where the replay itself does without base. */
    async #modelsOnBase() {
        const { base } = this.#request;
        const replica = base.length > 0 ? await this.#database() : undefined;
        if (!replica)
            return undefined;
        const run = await this.#run('base', replica, { plan: base, before: [], tracks: ['fresh'], inBase: true });
        if (run.ok)
            await this.#askModels('base', replica);
        return this.#models.base;
    }
    async #upgrade(tracks) {
        const { base, pending } = this.#request;
        const replica = await this.#database();
        if (!replica)
            return undefined;
        const first = base.length === 0
            ? { ok: true, executed: [] }
            : await this.#run('base', replica, { plan: base, before: [], tracks, inBase: true });
        if (!first.ok) {
            if (this.#examined.length > 0)
                this.#unknowns.push(`What the change brings was not run after base, because \`${this.#native.command.run}\` does not get through base itself. Fix base first.`);
            return undefined;
        }
        if (base.length > 0)
            await this.#askModels('base', replica);
        await this.#course.readTables('base', replica);
        if (this.#request.schema)
            this.#madeByBase = await (0,schema_catalog/* catalogOf */.H)(replica.database, version_table/* versionTables */.C9);
        const second = await this.#run('merged', replica, {
            plan: pending,
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
        const run = await this.#run('merged', replica, {
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
        return (await (0,prepare/* prepareDatabase */.x)(this.#request, replica, { unknowns: this.#unknowns, notVerified: [] }))
            ? replica
            : undefined;
    }
    async #run(side, replica, what) {
        const { command } = this.#native;
        const { plan, before } = what;
        const path = plan[0]?.migration.file.path ?? command.run;
        this.#request.onProgress?.({ done: this.#ran, total: this.#ran + plan.length, path });
        const run = await this.#send(side, command.run, replica);
        const attribution = await this.#attributor.attribute(side, run.log, plan);
        const executed = [...before, ...attribution.ran];
        this.#ran += attribution.recorded.size;
        if (side === 'merged')
            this.#followUp.noteGuards(executed, what.tracks);
        const database = before.length > 0 ? 'base' : 'empty';
        const called = `\`${command.run}\`, run in ${side === 'base' ? "base's files" : 'the merged files'}`;
        const named = `${called} against ${databases[database]},`;
        const stop = await whatStopped(run, attribution, plan, this.#request.merged);
        if (stop) {
            const { root, item, quietly } = stop;
            const why = whyNoMigration(named, stop, plan);
            if (why !== undefined || !item)
                this.#unknowns.push(why ?? '');
            else {
                const own = { item, statements: attribution.open };
                const facts = { ...what, failed: root, item, executed: [...executed, own], locator: this.#locator };
                await this.#examine({ ...facts, replica, output: run.end.output }, what, quietly ? quietStop : undefined);
                if (!what.inBase)
                    this.#stopped(item, what, attribution.recorded);
            }
            return { ok: false, executed };
        }
        const [heads] = side === 'merged' && attribution.recorded.size === 0 ? severalHeads(this.#request) : [];
        const busy = await busyWith(run, attribution, plan, this.#locator);
        // Whoever refuses several heads does so on every database.
        const unknown = whyUnknown(heads ? `${called},` : named, run, { database, heads, busy });
        if (unknown !== undefined) {
            this.#unknowns.push(unknown);
            this.#refusesHeads ||= heads !== undefined && run.end.kind === 'exited' && run.end.code !== 0;
            return { ok: false, executed };
        }
        if (side === 'merged')
            await this.#followUp.recordIgnoredError(attribution, { ran: executed, tracks: what.tracks }, item => this.#historyBefore(item, what));
        const left = leftOut(named, plan, attribution);
        if (left.unknown !== undefined)
            this.#unknowns.push(left.unknown);
        this.#notVerified.push(...left.notVerified);
        return { ok: left.unknown === undefined, executed };
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
            this.#examined.push(await examine(this.#request, facts, this.#historyBefore(facts.item, what), seen));
        }
        catch (error) {
            // What was seen stands, though there was no time to look closer.
            this.#examined.push({ failures: [seen], notVerified: [], executed: [], applied: [] });
            throw error;
        }
    }
    /** Who made what no text says, and what did guards pass by? */
    async lookBack() {
        for (const one of this.#examined)
            await (0,probe/* seeCreators */.B)(this.#course.engine, one, this.#request.deadline);
        const { examined, mismatches, unknowns } = await this.#followUp.look();
        this.#examined.push(...examined);
        this.#mismatches.push(...mismatches);
        this.#unknowns.push(...unknowns);
    }
    timeUp(error) {
        return `The time limit of the run ended \`${this.#native.command.run}\`; raise --timeout.${error instanceof CommandOutOfTimeError ? atTheEnd(error.run) : ''}`;
    }
    /** The track was run to its end, which is where it fails; what comes after is not known. */
    #stopped(item, { plan, tracks }, recorded) {
        this.#course.ended(tracks);
        const following = plan.filter(one => one !== item && !recorded.has(one));
        this.#notVerified.push(...following.map(one => notRun(one, 'the command stopped before it')));
    }
    /** How the check of models and migrations ends in one side's files, on what that side's migrations have led to. */
    async #askModels(side, replica) {
        const { models } = this.#native.command;
        if (models !== undefined)
            this.#models[side] = await this.#send(side, models, replica);
    }
    async #down(replica) {
        const { down } = this.#native.command;
        if (down === undefined)
            return;
        const run = await this.#send('merged', down, replica);
        const found = await checkDowngrade(this.#request, { up: this.#native.command.run, down }, run);
        if (found?.ok)
            this.#findings.push(found.value);
        else if (found)
            this.#unknowns.push(found.reason);
    }
    #send(side, line, replica) {
        return sendCommand(this.#native, side, line, replica);
    }
    async facts() {
        const isReadInstead = this.#refusesHeads && !this.#request.deadline?.aborted;
        return {
            failures: this.#examined.flatMap(({ failures }) => failures),
            mismatches: this.#mismatches,
            executed: this.#examined.flatMap(({ executed }) => executed),
            steps: this.#examined.flatMap(({ notVerified }) => notVerified),
            findings: this.#findings,
            ...(isReadInstead ? { readInstead: await (0,replay.replay)(this.#request, this.#course.engine) } : {}),
            unknowns: this.#unknowns,
            notVerified: this.#notVerified,
            notChecked: [],
            migrationsRun: this.#ran,
        };
    }
}


/***/ }),

/***/ 29241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ commandsFrom),
/* harmony export */   S_: () => (/* binding */ isNeverHandedOn),
/* harmony export */   dV: () => (/* binding */ commandShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var _path_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19386);


/** Names with which a migration could write to the repository, or read the inputs of the action. */
function isNeverHandedOn(name) {
    return /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w+|INPUT_.*)$/i.test(name);
}
const variable = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'the name of an environment variable' })
    .refine(name => !isNeverHandedOn(name), {
    error: 'a variable other than the tokens and inputs of the job',
});
const line = zod__WEBPACK_IMPORTED_MODULE_1__.string().refine(value => value.trim() !== '', { error: 'a command' });
const defaultTimeout = 300;
/** `command:`, as a line, or as one or several mappings; `down-command:` goes with the line. */
function commandShape(frameworks) {
    const one = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        run: line,
        down: line.optional(),
        models: line.optional(),
        framework: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](frameworks).optional(),
        history: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).optional(),
        'working-directory': _path_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A.default('.'),
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(variable).default([]),
        'database-env': zod__WEBPACK_IMPORTED_MODULE_1__.record(variable, zod__WEBPACK_IMPORTED_MODULE_1__.string()).default({}),
        timeout: zod__WEBPACK_IMPORTED_MODULE_1__.number().positive().max(86_400).default(defaultTimeout),
    });
    return {
        command: zod__WEBPACK_IMPORTED_MODULE_1__.union([line, one, zod__WEBPACK_IMPORTED_MODULE_1__.array(one)]).optional(),
        'down-command': line.optional(),
    };
}
function commandsFrom({ command, 'down-command': down }) {
    if (command === undefined)
        return [];
    if (typeof command === 'string') {
        const rest = { directory: '.', env: [], databaseEnv: {}, timeout: defaultTimeout };
        return [{ run: command, ...(down === undefined ? {} : { down }), ...rest }];
    }
    return (Array.isArray(command) ? command : [command]).map(one => {
        const back = one.down ?? down;
        return {
            run: one.run,
            ...(back === undefined ? {} : { down: back }),
            ...(one.models === undefined ? {} : { models: one.models }),
            ...(one.framework === undefined ? {} : { framework: one.framework }),
            ...(one.history === undefined ? {} : { history: one.history }),
            directory: one['working-directory'],
            env: one.env,
            databaseEnv: one['database-env'],
            timeout: one.timeout,
        };
    });
}


/***/ }),

/***/ 19386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** A path inside the repository: relative, with slashes, going nowhere above its top. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .refine(value => !value.startsWith('/') && !value.split(/[\\/]/).includes('..'), {
    error: 'a path inside the repository, relative to its top',
})
    .transform(value => (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(value.replace(/^\.\//, ''), '/'));


/***/ }),

/***/ 19957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServerConnection)
});

// EXTERNAL MODULE: ../../node_modules/pg/esm/index.mjs
var esm = __webpack_require__(15757);
// EXTERNAL MODULE: ./src/process/secrets-out-of-environment.js
var secrets_out_of_environment = __webpack_require__(97005);
// EXTERNAL MODULE: ./src/postgres/values.js
var values = __webpack_require__(43687);
;// CONCATENATED MODULE: ./src/postgres/message-query.js


/**
 * One message of the simple protocol, as a query that pg lets others bring (as pg-cursor does).
 * pg's own keeps every row of every statement, which a migration's SELECT could fill the memory with; this one
 * keeps the last statement's, up to the limits.
 */
class MessageQuery {
    #text;
    #settle;
    #fields = [];
    #rows = [];
    #bytes = 0;
    #ended = false;
    #committed = 0;
    constructor(text, settle) {
        this.#text = text;
        this.#settle = settle;
    }
    submit = (connection) => {
        connection.query(this.#text);
    };
    handleRowDescription({ fields }) {
        this.#begin();
        this.#fields = fields;
    }
    handleDataRow({ fields, length }) {
        this.#bytes += length;
        if (this.#rows.length >= values/* maximumRows */.U1 || this.#bytes > values/* maximumRowBytes */.UW)
            return;
        const row = {};
        for (const [index, field] of this.#fields.entries()) {
            row[field.name] = (0,values/* valueFromText */.FC)(fields[index] ?? null, field.dataTypeID);
        }
        this.#rows.push(row);
    }
    handleCommandComplete({ text } = {}) {
        // A COMMIT that rolls back says ROLLBACK.
        if (text === 'COMMIT')
            this.#committed++;
        if (this.#ended)
            this.#begin();
        this.#ended = true;
    }
    handleEmptyQuery() {
        this.handleCommandComplete();
    }
    handlePortalSuspended() { }
    handleCopyInResponse(connection) {
        connection.sendCopyFail('the gate sends no data for COPY FROM STDIN');
    }
    handleCopyData() { }
    handleError(error) {
        this.#settle(replyTo(error, this.#committed));
    }
    handleReadyForQuery() {
        this.#settle({ kind: 'ok', rows: this.#rows });
    }
    #begin() {
        this.#ended = false;
        this.#fields = [];
        this.#rows = [];
        this.#bytes = 0;
    }
}
function replyTo(error, committed) {
    if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
        return { kind: 'lost', why: error.message };
    const code = error.code ?? 'XX000';
    // 57Pxx and 25P03 end the session: shut down, terminated, dropped, idle for too long.
    const ends = error.severity === 'FATAL' || error.severity === 'PANIC' || /^(57P|25P03)/.test(code);
    return ends
        ? { kind: 'lost', why: error.message }
        : { kind: 'error', error: errorOf(error, code), committed };
}
function errorOf(error, code) {
    const result = { code, message: error.message };
    for (const field of [
        'detail',
        'hint',
        'internalQuery',
        'where',
        'schema',
        'table',
        'column',
        'constraint',
    ]) {
        const value = error[field];
        if (value !== undefined)
            result[field] = value;
    }
    for (const field of ['position', 'internalPosition']) {
        const value = error[field];
        if (value !== undefined)
            result[field] = Number(value);
    }
    return result;
}

// EXTERNAL MODULE: ./src/postgres/server-tls.js
var server_tls = __webpack_require__(73050);
;// CONCATENATED MODULE: ./src/postgres/server-connection.js




/** Milliseconds until a connection attempt is given up. */
const connectTimeout = 10_000;
/** One session. A lost connection is a value, never an event that nobody listens to. */
class ServerConnection {
    #client;
    #lost;
    #queue = Promise.resolve();
    constructor(client) {
        this.#client = client;
        client.on('error', error => this.#lose(error.message));
        client.on('end', () => this.#lose('the connection was closed'));
    }
    /**
     * @param statementTimeout milliseconds, for the server's own timer; 0 is none
     * @throws what pg throws when there is no server, or it refuses
     */
    static async open(url, statementTimeout, timeoutMs = connectTimeout) {
        // pg would look for it in an environment that no longer has it.
        const { PGPASSWORD } = (0,secrets_out_of_environment.startedWith)();
        if (PGPASSWORD !== undefined)
            esm/* default.defaults */.Ay.defaults.password = PGPASSWORD;
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: (0,server_tls/* withoutTls */.oV)(url),
            ssl: (0,server_tls/* tlsOptions */.YF)(url),
            connectionTimeoutMillis: timeoutMs,
            client_encoding: 'UTF8',
            statement_timeout: statementTimeout,
            keepAlive: true,
        });
        const connection = new ServerConnection(client);
        await client.connect();
        guardMessages(client.connection.stream, why => connection.destroy(why));
        return connection;
    }
    get lost() {
        return this.#lost;
    }
    /** The number by which another session can cancel this one. */
    get processId() {
        const client = this.#client;
        return 'processID' in client && typeof client.processID === 'number' ? client.processID : undefined;
    }
    /** One simple query message after the other. After `timeoutMs` milliseconds without an answer the session is given up. */
    query(sql, timeoutMs) {
        const reply = this.#queue.then(async () => {
            if (timeoutMs === undefined)
                return await this.#send(sql);
            const timer = setTimeout(() => this.destroy('the server does not answer'), timeoutMs);
            try {
                return await this.#send(sql);
            }
            finally {
                clearTimeout(timer);
            }
        });
        this.#queue = reply;
        return reply;
    }
    async close() {
        if (this.#lost !== undefined)
            return;
        this.#lost = 'the connection was closed';
        // A server that does not answer does not say goodbye either.
        const timer = setTimeout(() => this.#client.connection.stream.destroy(), 2000);
        await this.#client.end().catch(() => undefined);
        clearTimeout(timer);
    }
    /** Without waiting for anything: for a server that does not answer. */
    destroy(why) {
        this.#lose(why);
        this.#client.connection.stream.destroy();
    }
    #send(sql) {
        if (this.#lost !== undefined)
            return Promise.resolve({ kind: 'lost', why: this.#lost });
        return new Promise(resolve => {
            const settle = (reply) => {
                // What ended the connection says more than that it has ended.
                if (reply.kind === 'lost')
                    this.#lose(reply.why);
                resolve(reply.kind === 'lost' ? { kind: 'lost', why: this.#lost ?? reply.why } : reply);
            };
            this.#client.query(new MessageQuery(sql, settle));
        });
    }
    #lose(why) {
        this.#lost ??= why;
    }
}
/** Bytes. pg makes one string of a value, and JavaScript has none longer than 512 MB: it would throw where nobody catches. */
const maxMessageLength = 256 * 1024 * 1024;
/**
 * Watches the bytes of a session that is open, before pg reads them. A message that is too long to be read, or
 * that pg fails on, ends the session by `stop` and not the process by an exception.
 */
function guardMessages(stream, stop) {
    const readers = stream.listeners('data');
    stream.removeAllListeners('data');
    const head = Buffer.alloc(5);
    let headLength = 0;
    let missing = 0;
    let stopped = false;
    stream.on('data', (chunk) => {
        if (stopped)
            return;
        for (let at = 0; at < chunk.length;) {
            if (missing > 0) {
                const part = Math.min(missing, chunk.length - at);
                at += part;
                missing -= part;
                continue;
            }
            const copied = chunk.copy(head, headLength, at);
            at += copied;
            headLength += copied;
            if (headLength < head.length)
                continue;
            headLength = 0;
            missing = head.readInt32BE(1) - 4;
            if (missing > maxMessageLength) {
                stopped = true;
                stop(`a single value of ${Math.round(missing / 1024 ** 2)} MB was more than can be read`);
                return;
            }
        }
        try {
            for (const read of readers)
                read.call(stream, chunk);
        }
        catch (error) {
            stopped = true;
            stop(error instanceof Error ? error.message : String(error));
        }
    });
}


/***/ }),

/***/ 73050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   eG: () => (/* binding */ tlsAttempts),
/* harmony export */   oV: () => (/* binding */ withoutTls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97005);


/** Parameters of libpq that are about TLS and that we act on ourselves. */
const parameters = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl', 'uselibpqcompat'];
/** What to try one after the other, as libpq does it: each a URL with a mode that leaves nothing open. */
function tlsAttempts(url) {
    const asked = new URL(url).searchParams.get('sslmode') ?? (0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__.startedWith)().PGSSLMODE ?? '';
    const named = (...modes) => modes.map(mode => withMode(url, mode));
    switch (asked) {
        case 'prefer':
            return named('require', 'disable');
        case 'allow':
            return named('disable', 'require');
        // No word about it: a server that insists on TLS gets it.
        case '':
            return isLocal(url) || new URL(url).searchParams.has('ssl') ? [url] : named('disable', 'require');
        default:
            return [url];
    }
}
/** Of a URL from `tlsAttempts`. False: no TLS. Throws where a file that the URL names can't be read. */
function tlsOptions(url) {
    const query = new URL(url).searchParams;
    const mode = query.get('sslmode') ?? (/^(?:true|1)$/.test(query.get('ssl') ?? '') ? 'verify-full' : 'disable');
    if (mode === 'disable' || isLocal(url))
        return false;
    const file = (name) => {
        const path = query.get(name);
        return path === null || path === 'system' ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    };
    const [ca, cert, key] = [file('sslrootcert'), file('sslcert'), file('sslkey')];
    // With a root certificate `require` means `verify-ca`.
    const verifies = mode.startsWith('verify') || (mode === 'require' && ca !== undefined);
    return {
        rejectUnauthorized: verifies,
        ...(verifies && mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
        ...(ca && { ca }),
        ...(cert && { cert }),
        ...(key && { key }),
    };
}
function withoutTls(url) {
    const parsed = new URL(url);
    for (const name of parameters)
        parsed.searchParams.delete(name);
    return parsed.href;
}
function withMode(url, mode) {
    const parsed = new URL(url);
    parsed.searchParams.set('sslmode', mode);
    return parsed.href;
}
/** A Unix socket: libpq uses no TLS there either. */
function isLocal(url) {
    const parsed = new URL(url);
    return (parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)).startsWith('/');
}


/***/ }),

/***/ 58231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 43687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ valueFromText),
/* harmony export */   U1: () => (/* binding */ maximumRows),
/* harmony export */   UW: () => (/* binding */ maximumRowBytes)
/* harmony export */ });
/**
 * How a value in text format becomes a JavaScript value: the same for every engine, so that a guard gets
 * the same answer from each of them. What is not listed stays the text that psql would show.
 */
function valueFromText(text, typeOid) {
    if (text === null)
        return null;
    switch (typeOid) {
        case 16: // bool
            return text === 't';
        case 21: // int2
        case 23: // int4
        case 26: // oid
        case 700: // float4
        case 701: // float8
            return Number(text);
        case 20: {
            // int8, which count(*) returns: a number wherever that is exact.
            const value = Number(text);
            return Number.isSafeInteger(value) ? value : text;
        }
        case 114: // json
        case 3802: // jsonb
            return JSON.parse(text);
        default: {
            const element = elementTypes.get(typeOid);
            return element === undefined ? text : (arrayFromText(text, element) ?? text);
        }
    }
}
/** Of arrays that have a type of their own in every database: name, text, varchar, bool, int2, int4, int8, oid, uuid. */
const elementTypes = new Map([
    [1003, 19],
    [1009, 25],
    [1015, 1043],
    [1000, 16],
    [1005, 21],
    [1007, 23],
    [1016, 20],
    [1028, 26],
    [2951, 2950],
]);
/**
 * `{a,"b c",NULL}`; undefined for an array of arrays.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
function arrayFromText(text, element) {
    if (!/^\{[^{]/.test(text))
        return undefined;
    if (text === '{}')
        return [];
    return [...text.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.)*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
        if (quoted !== undefined)
            return valueFromText(quoted.replace(/\\(.)/g, '$1'), element);
        return valueFromText(plain === 'NULL' ? null : plain, element);
    });
}
/** No reader of an outcome needs more, and a result set must not be able to exhaust the memory of the gate. */
const maximumRows = 10_000;
/** The same in bytes, for few and long rows. */
const maximumRowBytes = 32 * 1024 * 1024;


/***/ }),

/***/ 65195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43687);

/** Reads the frames that the embedded engine's worker kept: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function readAnswer(frames) {
    const bytes = Buffer.from(frames.buffer, frames.byteOffset, frames.byteLength);
    const answer = { rows: [], fatal: false, answered: false };
    let columns = [];
    for (let at = 0; at + 5 <= bytes.length;) {
        const type = String.fromCharCode(bytes.readUInt8(at));
        const end = at + 1 + bytes.readInt32BE(at + 1);
        const body = bytes.subarray(at + 5, end);
        at = end;
        if (type === 'T')
            columns = readColumns(body);
        else if (type === 'D')
            answer.rows.push(readRow(body, columns));
        else if (type === 'C' || type === 'I')
            answer.answered = true;
        else if (type === 'E') {
            const fields = readFields(body);
            answer.answered = true;
            // The first error is the cause; FATAL may follow it when the session is lost.
            answer.error ??= errorFromFields(fields);
            const severity = fields.get('V');
            if (severity === 'FATAL' || severity === 'PANIC')
                answer.fatal = true;
        }
    }
    return answer;
}
function readColumns(body) {
    const columns = [];
    let at = 2;
    for (let i = body.readInt16BE(0); i > 0; i--) {
        const end = body.indexOf(0, at);
        columns.push({ name: body.toString('utf8', at, end), typeOid: body.readUInt32BE(end + 7) });
        at = end + 19;
    }
    return columns;
}
function readRow(body, columns) {
    const row = {};
    let at = 2;
    for (const { name, typeOid } of columns) {
        const length = body.readInt32BE(at);
        at += 4;
        row[name] = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFromText */ .FC)(length < 0 ? null : body.toString('utf8', at, at + length), typeOid);
        if (length > 0)
            at += length;
    }
    return row;
}
function readFields(body) {
    const fields = new Map();
    for (let at = 0; at < body.length && body[at] !== 0;) {
        const end = body.indexOf(0, at);
        fields.set(String.fromCharCode(body.readUInt8(at)), body.toString('utf8', at + 1, end));
        at = end + 1;
    }
    return fields;
}
function errorFromFields(fields) {
    const error = {
        code: fields.get('C') ?? 'XX000',
        message: fields.get('M') ?? 'unknown error',
    };
    for (const [key, name] of textFields) {
        const value = fields.get(key);
        if (value !== undefined)
            error[name] = value;
    }
    for (const [key, name] of numberFields) {
        const value = fields.get(key);
        if (value !== undefined)
            error[name] = Number(value);
    }
    return error;
}
const textFields = [
    ['D', 'detail'],
    ['H', 'hint'],
    ['q', 'internalQuery'],
    ['W', 'where'],
    ['s', 'schema'],
    ['t', 'table'],
    ['c', 'column'],
    ['n', 'constraint'],
];
const numberFields = [
    ['P', 'position'],
    ['p', 'internalPosition'],
];


/***/ }),

/***/ 92967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
