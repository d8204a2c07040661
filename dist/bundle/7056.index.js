export const id = 7056;
export const ids = [7056];
export const modules = {

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/explain/describe.js + 4 modules
var describe = __webpack_require__(3125);
// EXTERNAL MODULE: ./src/explain/divergence.js
var divergence = __webpack_require__(27);
// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(5525);
// EXTERNAL MODULE: ./src/findings/fix.js
var fix = __webpack_require__(5995);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(2910);
;// CONCATENATED MODULE: ./src/explain/line-of.js
/** What the runner would have to run before a migration, on a database that has all of base. */
function notYetRun(request, migration) {
    const pending = new Map(request.pending.map(one => [one.migration.id, one.migration]));
    const ids = new Set();
    const visit = (one) => {
        for (const { id, kind } of one.parents) {
            const parent = pending.get(id);
            if (!parent || ids.has(id) || kind === 'run-before')
                continue;
            ids.add(id);
            visit(parent);
        }
    };
    visit(migration);
    const parents = migration.parents.flatMap(({ id }) => pending.get(id) ?? []);
    return { ids: [...ids].sort(), parents };
}
/** The one head of a migration's own history that comes after it, or it itself. */
function lastBehind(request, item) {
    const history = item.history ?? request.history;
    const own = request.merged
        .filter(one => (one.history ?? request.history) === history)
        .map(one => one.migration);
    const children = new Map();
    for (const one of own)
        for (const { id } of one.parents)
            children.set(id, [...(children.get(id) ?? []), one]);
    const seen = new Set();
    const heads = [];
    const stack = [item.migration];
    for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next.id))
            continue;
        seen.add(next.id);
        const after = children.get(next.id) ?? [];
        if (after.length === 0)
            heads.push(next);
        stack.push(...after);
    }
    return heads.length === 1 ? heads[0] : undefined;
}

;// CONCATENATED MODULE: ./src/explain/mend.js




/** For every duplicate that an operation of a framework makes, the answers in the order in which they should be tried. */
async function mendFailures(failures, facts) {
    const result = new Map();
    const duplicates = failures.filter(({ causedBy, inTheWay, item, statement }) => !causedBy && inTheWay && item.introduced && statement?.verbatim === false);
    const mending = duplicates.length > 0 ? await facts.request.mending?.() : undefined;
    if (!mending)
        return result;
    for (const failure of duplicates)
        result.set(failure, await mend(new Case(failure, failures, facts), mending));
    return result;
}
/** One duplicate with what else of its file stumbles over the same object. */
class Case {
    failure;
    item;
    object;
    facts;
    operations;
    /** Is all that these operations make there already, as they want it? */
    alike;
    identical;
    complete;
    missing;
    everywhere;
    /** What else the migration does, in its own words. */
    others;
    constructor(failure, failures, facts) {
        const own = failures.filter(one => one.item === failure.item);
        const group = own.filter(one => one === failure || belongs(one, failure));
        this.failure = failure;
        this.item = failure.item;
        this.object = failure.inTheWay?.object ?? { kind: 'other', name: '' };
        this.facts = facts;
        this.operations = operationsOf(group);
        this.alike = group.every(isAlike);
        this.identical = group.every(({ inTheWay }) => inTheWay?.structure?.kind === 'identical');
        this.complete = group.every(({ operation }) => (operation?.besides ?? []).length === 0);
        this.missing = this.complete ? [...new Set(group.flatMap(missingOf))] : [];
        this.everywhere = facts.everywhere(failure);
        const covered = operationsOf(own).filter(({ span }) => own.every(one => !isSame(one.statement?.span, span) || isAlike(one)));
        this.others = othersOf(failure.item, covered, facts);
    }
}
function belongs(one, root) {
    if (!one.statement || one.statement.verbatim)
        return false;
    return (isSame(one.statement.span, root.statement?.span) || (one.causedBy === root && one.inTheWay !== undefined));
}
function isAlike({ inTheWay }) {
    const kind = inTheWay?.structure?.kind;
    return kind === 'identical' || kind === 'compatible';
}
function missingOf({ inTheWay }) {
    return inTheWay?.structure?.kind === 'different' ? inTheWay.structure.missing : [];
}
function operationsOf(failures) {
    const operations = new Map();
    for (const { statement, operation } of failures) {
        if (!statement || statement.verbatim)
            continue;
        operations.set(statement.span.start, { span: statement.span, statements: operation?.statements ?? [] });
    }
    return [...operations.values()];
}
/** Steps of the migration that are none of these operations. */
function othersOf(item, covered, { executed, unproven }) {
    const inside = (at) => covered.some(({ span }) => span.start <= at && at < span.end);
    const lines = new Map();
    const note = (start, end) => {
        const { line } = (0,finding/* positionAt */.t$)(item.text, start);
        const words = item.text.slice(start, end).replace(/\s+/g, ' ').replace(/\( /g, '(');
        lines.set(line, `${words.length > 60 ? `${words.slice(0, 59)}…` : words} (line ${line})`);
    };
    const steps = executed.find(one => one.item.migration.file.path === item.migration.file.path)?.steps ?? [];
    for (const { span } of steps)
        if (!inside(span.start))
            note(span.start, span.end);
    for (const { path, line } of unproven) {
        if (path !== item.migration.file.path || lines.has(line))
            continue;
        const start = item.text.split(/\r\n|\r|\n/, line - 1).join('\n').length + (line > 1 ? 1 : 0);
        const end = item.text.indexOf('\n', start);
        if (!inside(start + (/^\s*/.exec(item.text.slice(start))?.[0].length ?? 0)))
            note(start, end === -1 ? item.text.length : end);
    }
    return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words);
}
async function mend(found, mending) {
    const { item, operations, object, alike, complete } = found;
    if (!alike)
        return await mendDifference(found, mending);
    const fixes = [];
    const what = (0,sql_objects/* describeObject */.v8)(object);
    const same = found.identical ? 'is the same' : 'has all of it, and more';
    if (!complete) {
        return {
            fixes,
            caution: 'This operation also makes what is not there: take out only what is made twice.',
        };
    }
    const dropped = found.everywhere ? await mending.drop(item.text, operations) : undefined;
    if (dropped) {
        fixes.push((0,fix/* fix */.U)({
            title: `Take out the ${operations.length === 1 ? 'operation that makes' : `${operations.length} operations that make`} ${what} again`,
            applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}: nothing is lost.`,
            edits: editsOf(item, dropped),
        }));
    }
    const guarded = await mending.guard(item.text, operations, object);
    if (guarded) {
        fixes.push((0,fix/* fix */.U)({
            title: `Make ${what} only where it does not exist`,
            applies: `When some databases have it and others do not. What exists here was compared and ${same}; a database where it is different would keep the different one.`,
            edits: editsOf(item, guarded),
        }));
    }
    return withPretence(fixes, found, mending);
}
/** Marking as applied skips the whole migration: right only where nothing else is in it. */
function withPretence(fixes, found, mending) {
    const { item, others } = found;
    const { migration } = item;
    const command = mending.pretend(migration);
    if (found.failure.operation === undefined)
        return {
            fixes,
            caution: `\`${command}\` is right only where nothing else is in this migration: it would skip that, too.`,
        };
    if (others.length > 0) {
        const list = others.slice(0, 5).join('; ') + (others.length > 5 ? `; and ${others.length - 5} more` : '');
        return { fixes, caution: `Do not mark it as applied with \`${command}\`: that would also skip ${list}.` };
    }
    const { request } = found.facts;
    const { ids, parents } = notYetRun(request, migration);
    const before = ids.length === 0
        ? ''
        : ` It would also skip ${ids.join(', ')}, which come before it: the first command runs them.`;
    fixes.push((0,fix/* fix */.U)({
        title: `Mark ${migration.name} as applied, without running it`,
        applies: `Only on a database that has all of it already, where this migration has been released and stops. What exists was compared and ${found.identical ? 'is identical' : 'has all of it, and more'}, and nothing else in the migration changes the database, so nothing of it is skipped.${before}`,
        commands: [...parents.map(parent => mending.reach(parent)), command],
    }));
    return { fixes };
}
/** No guard and no marking: either would leave the database without what the code expects. */
async function mendDifference(found, mending) {
    const { item, object, missing, facts } = found;
    const command = mending.pretend(item.migration);
    const caution = `\`${command}\` would leave the difference in place.`;
    const after = lastBehind(facts.request, item);
    if (missing.length === 0 || !found.everywhere || !after)
        return { fixes: [], caution };
    const history = item.history ?? facts.request.history;
    const supplement = await mending.supplement({
        text: item.text,
        operations: found.operations,
        object,
        statements: missing,
        after,
        migrations: facts.request.merged
            .filter(one => (one.history ?? facts.request.history) === history)
            .map(one => one.migration),
    });
    if (!supplement)
        return { fixes: [], caution };
    const what = (0,sql_objects/* describeObject */.v8)(object);
    return {
        caution,
        fixes: [
            (0,fix/* fix */.U)({
                title: `Keep ${what}, and bring what it lacks in a migration of its own`,
                applies: `When both mean the same thing. Not yet applied anywhere. On rows that exist, what it adds can fail: NOT NULL without a default, a unique or foreign key that they break, a type that they do not fit. Run: ${missing.join('; ')}.`,
                edits: editsOf(item, supplement.changes),
                creates: [supplement.creates],
            }),
        ],
    };
}
function editsOf({ migration, text }, changes) {
    return changes.map(({ start, end, replacement }) => ({
        path: migration.file.path,
        range: (0,finding/* rangeOf */.be)(text, start, end),
        replacement,
    }));
}
function isSame(a, b) {
    return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}

;// CONCATENATED MODULE: ./src/explain/mirrors.js

/**
 * Two branches that make the same object: on a new database one of them comes first, on existing ones the other, so each
 * is in the other's way. That is one cause, and it is the incoming one's.
 */
function foldMirrors(failures) {
    const incoming = failures.filter(({ item, causedBy }) => item.introduced && !causedBy);
    for (const failure of failures) {
        if (failure.item.introduced || failure.causedBy || !failure.inTheWay)
            continue;
        const twin = incoming.find(one => isMirror(one, failure));
        if (!twin)
            continue;
        failure.causedBy = twin;
        for (const track of failure.tracks)
            twin.tracks.add(track);
        for (const one of failures)
            if (one.causedBy === failure)
                one.causedBy = twin;
    }
}
function isMirror(a, b) {
    return (a.inTheWay !== undefined &&
        b.inTheWay !== undefined &&
        (0,sql_objects/* objectKey */.T5)(a.inTheWay.object) === (0,sql_objects/* objectKey */.T5)(b.inTheWay.object) &&
        creatorOf(a.inTheWay) === b.item.migration.file.path &&
        creatorOf(b.inTheWay) === a.item.migration.file.path);
}
function creatorOf({ creator }) {
    return creator?.by.migration.file.path;
}

// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(7405);
// EXTERNAL MODULE: ./src/explain/exists.js
var exists = __webpack_require__(9273);
;// CONCATENATED MODULE: ./src/explain/probe.js


/**
 * Finds who created what is in the way where no text tells (dynamic SQL in DO blocks and functions): runs what ran
 * before once more on another database, and looks after each migration.
 */
async function seeCreators(engine, run, deadline) {
    const unknown = run.state.failures.filter(failure => failure.inTheWay && !failure.inTheWay.creator && !failure.causedBy);
    const questions = unknown.flatMap(failure => {
        const condition = failure.inTheWay && (0,exists/* existsCondition */.o)(failure.inTheWay.object);
        return condition === undefined ? [] : [{ failure, condition, there: false }];
    });
    if (questions.length === 0)
        return;
    const order = new Map(run.state.executed.map(({ item }, index) => [item.migration.file.path, index]));
    const replica = await replay_replica/* Replica */.Xw.empty(engine, deadline);
    try {
        for (const { label, messages } of run.replica.applied) {
            for (const message of messages)
                if ((await replica.run(message)).kind !== 'ok')
                    return;
            const index = order.get(label);
            const by = index === undefined ? undefined : run.state.executed[index]?.item;
            for (const question of questions) {
                if (index !== undefined && index >= (order.get(question.failure.item.migration.file.path) ?? 0))
                    continue;
                const outcome = await replica.run(`SELECT 1 AS yes WHERE ${question.condition}`);
                const there = outcome.kind === 'ok' && outcome.rows.length > 0;
                if (there && !question.there && by)
                    settle(question.failure, { by, found: 'run' });
                question.there = there;
            }
        }
    }
    finally {
        await replica.close();
    }
}
function settle({ inTheWay }, creator) {
    if (inTheWay)
        inTheWay.creator = creator;
}

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/explain/rules/silent-mismatch.js
var silent_mismatch = __webpack_require__(9753);
;// CONCATENATED MODULE: ./src/explain/silent-mismatch.js





/** Both tracks tell the same; once is enough. */
function describeMismatches(mismatches, request) {
    const kept = new Map(mismatches.map(mismatch => [
        `${mismatch.item.migration.file.path}\0${(0,sql_objects/* objectKey */.T5)(mismatch.object)}`,
        mismatch,
    ]));
    return [...kept.values()].map(mismatch => silent_mismatch_describe(mismatch, request));
}
function silent_mismatch_describe(mismatch, request) {
    const { item, object, span, statement, differences, creator } = mismatch;
    const name = (0,sql_objects/* describeObject */.v8)(object);
    const path = creator?.by.migration.file.path;
    const line = creator?.span ? ` at line ${(0,finding/* positionAt */.t$)(creator.by.text, creator.span.start).line}` : '';
    return (0,finding/* finding */.gk)({
        rule: silent_mismatch/* silentMismatch */.W.id,
        introduced: true,
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: (0,finding/* rangeOf */.be)(item.text, span.start, Math.max(span.end, span.start)),
        symbol: (0,sql_objects/* objectKey */.T5)(object),
        message: [
            `${name.charAt(0).toUpperCase()}${name.slice(1)} is there already, so its guard skips this, and the migration passes; but the one that is there is different (${shortened(differences.map(({ what }) => what))}).`,
            path === undefined ? '' : `It was created by ${path}${line}.`,
            'What this migration counts on is not there.',
            object.kind === 'column'
                ? 'Change the existing column with ALTER COLUMN, or take another name.'
                : object.kind === 'index'
                    ? 'Drop the existing index first, or take another name.'
                    : 'Bring the difference in with ALTER TABLE, or take another name.',
        ]
            .filter(Boolean)
            .join(' '),
        related: creator === undefined
            ? []
            : [
                {
                    path: creator.by.migration.file.path,
                    range: creator.span
                        ? (0,finding/* rangeOf */.be)(creator.by.text, creator.span.start, creator.span.end)
                        : creator.by.migration.range,
                    message: `${name} is created here`,
                },
            ],
        statement: statement.text,
        fixes: fixesFor(mismatch),
        table: {
            title: `${name.charAt(0).toUpperCase()}${name.slice(1)} as it is, and as this migration wants it`,
            head: ['', 'exists', 'wanted'],
            rows: differences.map(({ what, exists, wanted }) => [what, exists, wanted]),
        },
    }, silent_mismatch/* silentMismatch */.W.severity);
}
function shortened(names) {
    return names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
}
const onRows = 'On rows that exist, NOT NULL without a default, a new unique or foreign key, or another type can fail.';
/** The statements that bring in what is missing: behind the one that is skipped where that is SQL, else to copy. */
function fixesFor({ item, object, statement, differences }) {
    const wanted = differences.filter(difference => difference.wanted !== '–');
    const statements = wanted.flatMap(({ statement: sql }) => sql ?? []);
    if (statements.length === 0 || statements.length < wanted.length)
        return [];
    const onlyColumns = wanted.every(({ what, exists }) => what.startsWith('column ') && exists === '–');
    if (!statement.verbatim || !onlyColumns) {
        return [
            (0,fix/* fix */.U)({
                title: `Change the existing ${(0,sql_objects/* describeObject */.v8)(object)} in place of creating it`,
                applies: `When both mean the same thing. Run: ${statements.join('; ')}. ${onRows}`,
            }),
        ];
    }
    const { text } = item;
    let at = statement.span.end;
    const next = (0,lexer/* skipBlank */.W8)(text, at);
    const closed = text[next] === ';';
    if (closed)
        at = next + 1;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = statements.map(sql => `${sql.replace(/ ADD COLUMN /, ' ADD COLUMN IF NOT EXISTS ')};`);
    return [
        (0,fix/* fix */.U)({
            title: 'Add what is missing where the object exists already',
            applies: `When both mean the same thing. ${onRows}`,
            edits: [
                {
                    path: item.migration.file.path,
                    range: (0,finding/* rangeOf */.be)(text, at, at),
                    replacement: `${closed ? '' : ';'}${newline}${lines.join(newline)}`,
                },
            ],
        }),
    ];
}

// EXTERNAL MODULE: ./src/postgres/catalog.js + 1 modules
var catalog = __webpack_require__(6064);
// EXTERNAL MODULE: ./src/replay/marks.js
var marks = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/replay/merge-failures.js
var merge_failures = __webpack_require__(9705);
// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(7154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(6890);
;// CONCATENATED MODULE: ./src/replay/set-aside.js
/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000']);
/** undefined_column: of a table that is there. Only a step that is not known could have made it. */
const noColumn = '42703';
/**
 * A history that does not make everything itself (its first tables come from `metadata.create_all`, a step could not
 * be known) can't be replayed far enough to say that something is missing. Where base fails that way already, or a
 * step was opaque, a change's "does not exist" is not proven, and must not fail it. Duplicates and all else stand.
 */
function setAside(findings, unproven) {
    const opaque = unproven.some(step => step.opaque);
    const isMissing = ({ rule, sqlstate = '' }) => rule === 'replay-failed' && (notThere.has(sqlstate) || (opaque && sqlstate === noColumn));
    const incomplete = opaque || findings.some(one => !one.introduced && isMissing(one));
    if (!incomplete)
        return { findings: [...findings], unproven: [...unproven] };
    const aside = new Set();
    for (const one of findings) {
        if (one.introduced && one.causedBy === undefined && isMissing(one))
            aside.add(one.fingerprint);
    }
    // Consequences stand behind their causes, and may be causes themselves.
    for (const one of findings)
        if (one.causedBy !== undefined && aside.has(one.causedBy))
            aside.add(one.fingerprint);
    return {
        findings: findings.filter(one => !aside.has(one.fingerprint)),
        unproven: [
            ...unproven,
            ...findings
                .filter(one => aside.has(one.fingerprint) && one.causedBy === undefined)
                .map(({ path, range, message }) => ({
                path,
                line: range.start.line,
                why: `${message.split(' (SQLSTATE')[0] ?? message}; but the history does not make everything that it uses, so that proves nothing. A dump named in start-from would`,
                introduced: true,
                opaque: true,
            })),
        ],
    };
}

// EXTERNAL MODULE: ./src/explain/provenance.js
var provenance = __webpack_require__(546);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(3699);
;// CONCATENATED MODULE: ./src/languages/sql/autocommit.js


// A first look that costs nothing: without one of these words no statement minds being in a transaction.
const suspicious = /\b(?:concurrently|vacuum|cluster|add\s+value|database|tablespace|reindex|system|subscription|begin|start|commit|rollback|end|abort|savepoint|release|prepare|lock|local|constraints|transaction|call|declare)\b/i;
const transactionControl = new Set([
    'begin',
    'start',
    'commit',
    'rollback',
    'end',
    'abort',
    'savepoint',
    'release',
]);
/**
 * Must this text be sent one statement at a time, as psql does, because something in it can't run in a transaction,
 * or controls transactions itself, or only means something in one?
 */
function needsAutocommit(text) {
    if (!suspicious.test(text))
        return false;
    const { statements, text: sent } = (0,split/* splitScript */.Q)(text);
    return statements.some(statement => alone(statement, sent, statements.length));
}
/** Does the text begin or end transactions itself? Then a failure in it can't simply be rolled back. */
function controlsTransactions(text) {
    if (!suspicious.test(text))
        return false;
    return (0,split/* splitScript */.Q)(text).statements.some(({ words }) => transactionControl.has(words[0] ?? '') || isPrepared(words));
}
function isPrepared(words) {
    return words[0] === 'prepare' && words[1] === 'transaction';
}
function alone({ words, start, end }, text, count) {
    const [first = '', second = '', third = ''] = words;
    if (transactionControl.has(first) || isPrepared(words))
        return true;
    switch (first) {
        case 'vacuum':
        case 'cluster':
        case 'reindex':
        case 'lock':
        case 'call':
        case 'declare':
            return true;
        case 'create':
        case 'drop':
        case 'alter':
            if (['database', 'tablespace', 'system', 'subscription'].includes(second))
                return true;
            // The new value can't be used before the transaction that adds it has ended.
            if (first === 'alter' && second === 'type')
                return count > 1 && words.includes('value');
            return words.includes('concurrently');
        case 'refresh':
            return false;
        case 'set':
            return ['local', 'constraints', 'transaction'].includes(second) || third === 'characteristics';
        case 'do':
            return endsTransactions(text.slice(start, end));
        default:
            return false;
    }
}
/** A DO block may COMMIT, but only where it is no part of a larger transaction. */
function endsTransactions(statement) {
    for (const token of (0,lexer/* lex */.Ii)(statement)) {
        if (token.kind === 'dollar' || token.kind === 'string') {
            const body = statement.slice(token.start, token.end).replace(/^\$\w*\$|\$\w*\$$/g, '');
            for (const inner of (0,lexer/* lex */.Ii)(body)) {
                if (inner.kind === 'word' && /^(?:commit|rollback)$/i.test(body.slice(inner.start, inner.end)))
                    return true;
            }
        }
    }
    return false;
}

// EXTERNAL MODULE: ./src/explain/conflict-target.js
var conflict_target = __webpack_require__(5913);
// EXTERNAL MODULE: ./src/explain/structure.js
var explain_structure = __webpack_require__(6732);
// EXTERNAL MODULE: ./src/languages/sql/locate-error.js
var locate_error = __webpack_require__(6549);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(2765);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(6374);
;// CONCATENATED MODULE: ./src/replay/diagnose.js







/** As many statements as are sent at once while looking for those that fail. */
const chunkSize = 32;
/**
 * Runs a migration that failed as one message again, in small pieces in one transaction, to find every statement that
 * fails for a reason of its own. Leaves the transaction rolled back, unless all went well this time.
 */
async function diagnose(run, item, units, how) {
    const { replica } = run;
    const examination = new Examination(run, item, units, true);
    // Where something takes too long, each statement gets the whole time for itself.
    const size = how.slow ? 1 : chunkSize;
    await replica.run('BEGIN');
    for (let from = 0; from < units.length; from += size) {
        const chunk = units.slice(from, from + size);
        await replica.run('SAVEPOINT migration_gate');
        const outcome = chunk.length > 1 ? await replica.run(chunk.map(unit => `${unit.text}\n;`).join('\n')) : undefined;
        if (outcome?.kind === 'ok' && examination.clean) {
            await replica.run('RELEASE SAVEPOINT migration_gate');
            examination.passed(chunk);
            continue;
        }
        if (outcome?.kind === 'dead')
            return outcome;
        if (outcome?.kind === 'timeout' && outcome.databaseLost) {
            await replica.rebuild();
            return await afterLoss(run, item, units, from, outcome.seconds);
        }
        if (outcome)
            await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
        for (const unit of chunk) {
            await replica.run('SAVEPOINT migration_gate');
            const stopped = await examination.try(unit);
            if (stopped)
                return stopped;
        }
    }
    if (examination.clean) {
        const outcome = await replica.run('COMMIT');
        if (outcome.kind === 'ok') {
            if (how.reset !== '')
                await run.resetSession(how.reset);
            return { kind: 'succeeded', messages: ['BEGIN', ...units.map(unit => unit.text), 'COMMIT'] };
        }
        if (outcome.kind === 'dead')
            return outcome;
        // Deferred constraints are checked here.
        const span = { start: 0, end: 0 };
        if (outcome.kind === 'error')
            examination.failures.push(run.failure(item, { span, reason: { kind: 'error', error: outcome.error } }));
        else
            examination.failures.push(run.failure(item, { span, reason: { kind: 'timeout', seconds: outcome.seconds } }));
    }
    await replica.rollback();
    return await examination.result(false);
}
/** The engine went with a statement of this piece: what is known is that one of them did not finish. */
async function afterLoss(run, item, units, from, seconds) {
    const unit = units[from];
    const failure = run.failure(item, {
        ...(unit && units.length === 1 ? { statement: (0,replay_units/* sentStatement */.kl)(unit) } : {}),
        span: unit
            ? (0,replay_units/* spanInFile */.UL)(unit.step, { start: unit.start, end: unit.start + unit.text.length })
            : { start: 0, end: 0 },
        reason: { kind: 'timeout', seconds },
    });
    return { kind: 'failed', failures: [failure], unknown: undefined, changed: false };
}
/** Runs the statements each on its own, as a runner in autocommit does. */
async function oneByOne(run, item, units, controls) {
    const { replica } = run;
    const examination = new Examination(run, item, units, false);
    for (const unit of units) {
        const stopped = await examination.try(unit);
        if (stopped)
            return stopped;
        // Inside the file's own transaction everything behind a failure fails too.
        if (controls && !examination.clean)
            break;
    }
    if (examination.clean)
        return { kind: 'succeeded', messages: units.map(unit => unit.text) };
    if (controls)
        await replica.rollback();
    return await examination.result(examination.applied > 0);
}
/** Tries statements and keeps what is known of those that failed. */
class Examination {
    #run;
    #item;
    #transaction;
    #units;
    #earlier = [];
    /** What this very file failed to make. */
    #marks = new marks/* Marks */.P();
    failures = [];
    #unknown;
    applied = 0;
    constructor(run, item, units, transaction) {
        this.#run = run;
        this.#units = units;
        this.#item = item;
        this.#transaction = transaction;
    }
    get clean() {
        return this.failures.length === 0 && this.#unknown === undefined;
    }
    passed(units) {
        this.#earlier.push(...units);
        this.applied += units.length;
    }
    async result(changed) {
        await this.#findBesides();
        return { kind: 'failed', failures: this.failures, unknown: this.#unknown, changed };
    }
    /** What succeeded of an operation that failed: it would be lost together with what is there twice. */
    async #findBesides() {
        for (const { statement, operation } of this.failures) {
            if (!operation || !statement)
                continue;
            for (const unit of this.#earlier) {
                if (unit.step.verbatim || !isSameSpan(unit.step.span, statement.span))
                    continue;
                const { effects } = await (0,replay_units/* understand */.ZL)(unit);
                const made = effects.creates.filter(({ kind, table }) => table === undefined && kind !== 'index');
                operation.besides.push(...made);
            }
        }
    }
    async try(unit) {
        const replica = this.#run.replica;
        if (!this.clean && (await this.#skips(unit)))
            return undefined;
        const outcome = await replica.run(unit.text);
        if (outcome.kind === 'ok') {
            this.passed([unit]);
            return undefined;
        }
        if (outcome.kind === 'dead')
            return outcome;
        if (outcome.kind === 'timeout' && outcome.databaseLost) {
            this.failures.push(this.#timedOut(unit, outcome.seconds));
            // What was applied went with the database.
            await replica.rebuild();
            return await this.result(false);
        }
        if (this.#transaction)
            await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
        if (outcome.kind === 'timeout')
            this.failures.push(this.#timedOut(unit, outcome.seconds));
        else
            await this.#failed(unit, outcome.error);
        return undefined;
    }
    #timedOut(unit, seconds) {
        const statement = (0,replay_units/* sentStatement */.kl)(unit);
        return this.#run.failure(this.#item, {
            statement,
            span: statement.span,
            reason: { kind: 'timeout', seconds },
            appliedBefore: this.applied,
        });
    }
    async #skips(unit) {
        const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
        const mark = this.#marks.neededBy(statement, uses, effects.creates);
        if (!mark)
            return false;
        for (const object of effects.creates)
            this.#marks.missing(object, mark.cause);
        if (mark.cause.kind === 'failure') {
            const sent = (0,replay_units/* sentStatement */.kl)(unit);
            const reason = { kind: 'skipped', needs: mark.object };
            this.failures.push(this.#run.failure(this.#item, {
                statement: sent,
                span: sent.span,
                reason,
                causedBy: mark.cause.failure,
            }));
        }
        return true;
    }
    async #failed(unit, error) {
        const understood = await (0,replay_units/* understand */.ZL)(unit);
        const lacking = (0,environmental/* environmental */.Z)(error);
        if (lacking) {
            this.#unknown ??= lacking.provide;
            const cause = { kind: 'unknown', why: lacking.provide };
            for (const object of understood.effects.creates)
                this.#marks.missing(object, cause);
            return;
        }
        const failure = await this.#describe(unit, understood, error);
        this.failures.push(failure);
        const cause = { kind: 'failure', failure: failure.causedBy ?? failure };
        const inTheWay = failure.inTheWay?.object;
        if (inTheWay)
            this.#marks.stale(inTheWay, cause);
        else
            for (const object of understood.effects.creates)
                if (!(await this.#run.exists(object)))
                    this.#marks.missing(object, cause);
    }
    async #describe(unit, understood, error) {
        const { statement, uses } = understood;
        const sent = (0,replay_units/* sentStatement */.kl)(unit);
        const base = {
            statement: sent,
            span: (0,replay_units/* spanInFile */.UL)(unit.step, (0,locate_error/* locateError */.HY)(error, statement)),
            reason: { kind: 'error', error },
            appliedBefore: this.applied,
        };
        const object = (0,locate_error/* isDuplicate */.KD)(error.code)
            ? ((0,locate_error/* createdObject */.OK)(error, statement) ?? namedByMessage(error))
            : undefined;
        const cause = this.#marks.behind(error, uses, object) ?? this.#run.state.marks.behind(error, uses, object);
        const origin = this.#sameOperation(unit) ?? (cause?.kind === 'failure' ? cause.failure : undefined);
        const causedBy = origin ? { causedBy: origin } : {};
        if (error.code === '42P10') {
            const target = await this.#inspect(query => (0,conflict_target/* conflictTarget */.w)(query, statement));
            return this.#run.failure(this.#item, {
                ...base,
                ...causedBy,
                ...(target ? { conflictTarget: target } : {}),
            });
        }
        if (!object)
            return this.#run.failure(this.#item, { ...base, ...causedBy });
        return this.#run.failure(this.#item, {
            ...base,
            ...causedBy,
            inTheWay: await this.#inTheWay(unit, understood, object),
            ...(unit.step.verbatim ? {} : { operation: this.#operationOf(unit) }),
        });
    }
    /** One operation of a framework sends several statements: a column that is there has its index already, too. */
    #sameOperation({ step }) {
        if (step.verbatim)
            return undefined;
        const first = this.failures.find(({ statement }) => statement?.verbatim === false && isSameSpan(statement.span, step.span));
        return first?.causedBy ?? first;
    }
    #operationOf({ step }) {
        const statements = this.#units.filter(unit => isSameOperation(unit.step, step)).map(({ text }) => text);
        return { statements, besides: [] };
    }
    /** What the migration does to the same table behind a statement: its keys and indexes come apart from it. */
    async #restOf(unit, { name, table }) {
        const own = [];
        const later = [];
        for (const next of this.#units.slice(this.#units.indexOf(unit) + 1)) {
            if (!next.text.includes(table ?? name) || !/^\s*(?:create|alter)\b/i.test(next.text))
                continue;
            const { uses } = await (0,replay_units/* understand */.ZL)(next);
            if (!uses.relations.has(table ?? name))
                continue;
            const list = !next.step.verbatim && isSameOperation(next.step, unit.step) ? own : later;
            list.push(next.text);
        }
        return { own, later };
    }
    async #inTheWay(unit, { statement }, object) {
        const made = 'start' in object ? object : undefined;
        const rest = await this.#restOf(unit, object);
        const structure = made && (await this.#inspect(query => (0,explain_structure/* compareStructure */.d)(query, statement, made, rest)));
        const executed = [...this.#run.state.executed, { item: this.#item, steps: this.#ownSteps() }];
        const creator = await (0,provenance/* readCreator */.L)(object, executed);
        return { object, ...(structure ? { structure } : {}), ...(creator ? { creator } : {}) };
    }
    /** What of this file ran before, as steps that hold nothing else. */
    #ownSteps() {
        return this.#earlier.map(unit => ({ ...unit.step, text: unit.text, span: (0,replay_units/* sentStatement */.kl)(unit).span }));
    }
    /** Lets something look at the database, and even try things, and takes it all back. */
    async #inspect(look) {
        const { replica } = this.#run;
        const query = (sql) => replica.run(sql);
        const [begin, end] = this.#transaction
            ? ['SAVEPOINT migration_gate_look', 'ROLLBACK TO SAVEPOINT migration_gate_look']
            : ['BEGIN', 'ROLLBACK'];
        await query(begin);
        try {
            return await look(query);
        }
        finally {
            await query(end);
        }
    }
}
function isSameOperation(a, b) {
    return a === b || (!a.verbatim && !b.verbatim && isSameSpan(a.span, b.span));
}
function isSameSpan(a, b) {
    return a.start === b.start && a.end === b.end;
}
/** For dynamic SQL: what the message names is all that is known. */
function namedByMessage(error) {
    const [name, table] = (0,locate_error/* namesInMessage */.Rv)(error.message);
    if (name === undefined)
        return undefined;
    if (error.code === '42P07')
        return { kind: 'table', name };
    if (error.code === '42701' && table !== undefined)
        return { kind: 'column', name, table };
    if (error.code === '42P06')
        return { kind: 'schema', name };
    if (error.code === '42723')
        return { kind: 'function', name };
    if (error.code === '42710') {
        const kind = /\b(type|role|extension|trigger|policy|constraint)\b/.exec(error.message)?.[1];
        if (kind === 'type' || kind === 'role' || kind === 'extension')
            return { kind, name };
        if ((kind === 'trigger' || kind === 'policy' || kind === 'constraint') && table !== undefined)
            return { kind, name, table };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/explain/definition.js
var definition = __webpack_require__(2308);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
;// CONCATENATED MODULE: ./src/replay/guard-differences.js
const nothing = '–';
/**
 * What a migration counts on and does not get: pieces that are missing or different, and pieces besides that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
function differencesOf(existing, wanted) {
    const there = new Map(existing.map(piece => [piece.what, piece]));
    const asked = new Set(wanted.map(({ what }) => what));
    const missing = wanted.flatMap(({ what, definition, statement, change }) => {
        const twin = there.get(what);
        if (twin?.definition === definition)
            return [];
        const sql = twin ? changeOf(twin.definition, definition, change) : statement;
        return [
            {
                what,
                exists: twin?.definition ?? nothing,
                wanted: definition,
                ...(sql === undefined ? {} : { statement: sql }),
            },
        ];
    });
    const besides = existing.filter(piece => !asked.has(piece.what));
    if (missing.length === 0 && !besides.some(refusesRows))
        return [];
    const all = [
        ...missing,
        ...besides.map(({ what, definition }) => ({ what, exists: definition, wanted: nothing })),
    ];
    const columns = new Set(all.filter(one => one.exists === nothing || one.wanted === nothing).map(({ what }) => what));
    return (all
        // A column that is missing brings its default.
        .filter(({ what }) => !columns.has(what.replace(/^default of /, 'column ')) || !what.startsWith('default of '))
        .sort((a, b) => importance(a) - importance(b)));
}
/** Another type, or another answer to NOT NULL; what else a column can be is not changed in one go. */
function changeOf(exists, wanted, start) {
    if (start === undefined || !/ ALTER COLUMN \S+$/.test(start))
        return undefined;
    if (/\b(?:identity|generated|default)\b/.test(`${exists} ${wanted}`))
        return undefined;
    const typeOf = (definition) => definition.replace(/ not null$/, '');
    const notNull = wanted.endsWith(' not null');
    if (notNull === exists.endsWith(' not null'))
        return `${start} TYPE ${typeOf(wanted)}`;
    return typeOf(exists) === typeOf(wanted) ? `${start} ${notNull ? 'SET' : 'DROP'} NOT NULL` : undefined;
}
/** Columns first, and of them those that are missing: code fails at those. */
function importance({ what, exists, wanted }) {
    if (what.startsWith('column '))
        return exists === nothing ? 0 : wanted === nothing ? 2 : 1;
    if (what.startsWith('default of '))
        return 3;
    return what.startsWith('index ') ? 5 : 4;
}
function refusesRows({ what, definition, required }) {
    if (!what.startsWith('column '))
        return required;
    return required && /\bnot null\b/.test(definition) && !/\b(?:default|identity|generated)\b/.test(definition);
}

;// CONCATENATED MODULE: ./src/replay/guards.js







/** More would cost more than it tells. */
const mostCandidates = 40;
const savepoint = 'migration_gate_guard';
/** Kinds that IF NOT EXISTS leaves as they are and that can be compared. */
const comparable = new Set(['table', 'column', 'index', 'sequence', 'materialized view']);
/**
 * For each object that a migration creates under a guard: drops what is there after the migration, lets the migration do
 * its work on that object again, and compares the two. So it does not matter how the guard is written, and what the
 * migration does to the object besides counts. All of it is taken back.
 */
async function guardMismatches(run, item, steps, 
/** Reads the migration once more: its guards ask the database, and must be answered anew. */
again) {
    const candidates = [
        ...(await guardedCreations(steps)),
        ...(again ? await namedInText(run, item.text, steps) : []),
    ];
    const mismatches = new Map();
    for (const object of candidates.slice(0, mostCandidates)) {
        const found = await compare(run, item, object, steps, again);
        if (found)
            mismatches.set((0,sql_objects/* objectKey */.T5)(object), found);
    }
    return [...mismatches.values()].filter(({ object }) => !isPartOfOther(object, mismatches));
}
/** A column of a table that is told already. */
function isPartOfOther({ table, schema }, told) {
    if (table === undefined)
        return false;
    return told.has((0,sql_objects/* objectKey */.T5)({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) }));
}
async function guardedCreations(steps) {
    const objects = new Map();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
        if (!/\bif\s+not\s+exists\b/i.test(unit.text))
            continue;
        for (const object of await madeBy(unit)) {
            if (object.guarded && !object.temporary)
                objects.set((0,sql_objects/* objectKey */.T5)(object), object);
        }
    }
    return [...objects.values()];
}
/** What a statement makes, without the parts of a new table. */
async function madeBy(unit) {
    const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
    const made = effects.creates.filter(({ kind }) => comparable.has(kind));
    return 'CreateStmt' in statement.node ? made.slice(0, 1) : made;
}
/** Tables, columns and indexes that are there and whose names stand in the text as strings. */
async function namedInText(run, text, steps) {
    const names = new Set([...text.matchAll(/(['"])([^'"\s()]{1,63})\1/g)].map(match => match[2] ?? ''));
    if (names.size === 0 || names.size > 2000)
        return [];
    const listed = `(${[...names].map(exists/* literal */.e).join(', ')})`;
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, a.attname AS column
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attname IN ${listed}
    WHERE c.relname IN ${listed} AND c.relkind IN ('r', 'p', 'i', 'I') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    ORDER BY 1, 2, 4`);
    if (outcome.kind !== 'ok')
        return [];
    const made = new Set();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
        for (const object of await madeBy(unit))
            made.add((0,sql_objects/* objectKey */.T5)(object));
    const found = new Map();
    for (const { schema, name, kind, column } of outcome.rows) {
        const inSchema = schema === 'public' ? {} : { schema: String(schema) };
        const relation = {
            kind: kind === 'i' || kind === 'I' ? 'index' : 'table',
            name: String(name),
            ...inSchema,
        };
        for (const object of typeof column === 'string'
            ? [relation, { kind: 'column', name: column, table: String(name), ...inSchema }]
            : [relation])
            found.set((0,sql_objects/* objectKey */.T5)(object), object);
    }
    return [...found].filter(([key]) => !made.has(key)).map(([, object]) => object);
}
async function compare(run, item, object, steps, again) {
    const query = (0,definition/* definitionQuery */.Yp)(object);
    const drop = dropping(object);
    if (query === undefined || drop === undefined)
        return undefined;
    const existing = await (0,definition/* definitionsOf */.mu)(run, query);
    if (!existing || existing.length === 0)
        return undefined;
    await run('BEGIN');
    try {
        if ((await run(drop)).kind !== 'ok')
            return undefined;
        const attempt = new Attempt(run, object);
        if (again)
            await attempt.read(again(), item);
        else
            for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
                await attempt.unit(unit);
        const { maker } = attempt;
        const wanted = maker && (await (0,definition/* definitionsOf */.mu)(run, query));
        if (!maker || !wanted || wanted.length === 0)
            return undefined;
        const differences = differencesOf(existing, wanted);
        if (differences.length === 0)
            return undefined;
        return {
            item,
            object,
            statement: (0,replay_units/* sentStatement */.kl)(maker.unit),
            span: (0,replay_units/* spanInFile */.UL)(maker.unit.step, (0,locate_error/* objectPlace */.jP)(maker.object, maker.statement)),
            differences,
        };
    }
    finally {
        await run('ROLLBACK');
    }
}
/** Does a migration's work on one object again, past whatever fails because it has been done already. */
class Attempt {
    #run;
    #object;
    #needle;
    maker;
    constructor(run, object) {
        this.#run = run;
        this.#object = object;
        this.#needle = (object.table ?? object.name).toLowerCase();
    }
    async read(interpreter, item) {
        const steps = interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return;
            answer = { kind: 'done', rows: [] };
            if (next.value.kind === 'ask')
                answer = await this.#ask(next.value.query);
            else if (next.value.kind === 'sql')
                for (const unit of (0,replay_units/* unitsOf */.$J)([next.value]))
                    await this.unit(unit);
        }
    }
    async unit(unit) {
        if (!unit.text.toLowerCase().includes(this.#needle))
            return;
        const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
        // Rows do not matter here, and a COMMIT would keep what was dropped.
        if (/^(?:Transaction|Insert|Update|Delete|Select|Merge|Copy|Vacuum)Stmt$/.test(statement.kind))
            return;
        const ok = await this.#try(unit.text.replace(/\b(index|view)\s+concurrently\b/i, '$1'));
        if (ok.kind !== 'ok' || this.maker)
            return;
        const key = (0,sql_objects/* objectKey */.T5)(this.#object);
        const object = effects.creates.find(made => (0,sql_objects/* objectKey */.T5)(made) === key);
        if (object)
            this.maker = { unit, object, statement };
    }
    async #ask(query) {
        const outcome = await this.#try(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        return outcome.kind === 'error'
            ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
            : { kind: 'failed', code: '57014', message: 'the query did not finish' };
    }
    async #try(sql) {
        await this.#run(`SAVEPOINT ${savepoint}`);
        const outcome = await this.#run(sql);
        if (outcome.kind !== 'ok')
            await this.#run(`ROLLBACK TO SAVEPOINT ${savepoint}`);
        return outcome;
    }
}
function dropping({ kind, schema, table, name }) {
    const dotted = (relation) => `${schema === undefined ? '' : `${(0,object_names/* quoteIdentifier */.Cm)(schema)}.`}${(0,object_names/* quoteIdentifier */.Cm)(relation)}`;
    if (!comparable.has(kind))
        return undefined;
    return kind === 'column'
        ? `ALTER TABLE ${dotted(table ?? '')} DROP COLUMN ${(0,object_names/* quoteIdentifier */.Cm)(name)} CASCADE`
        : `DROP ${kind.toUpperCase()} ${dotted(name)} CASCADE`;
}

// EXTERNAL MODULE: ./src/replay/messages.js
var messages = __webpack_require__(1305);
;// CONCATENATED MODULE: ./src/replay/track.js










/** Runs migrations one after the other on one database, past the failures of each. */
class TrackRun {
    #request;
    #interpreter;
    replica;
    tracks;
    state;
    /** Guards that let an incoming migration pass by something else than it would have made. */
    mismatches = [];
    /** Do base's own migrations run, in base's own order? */
    inBase = false;
    constructor(request, interpreter, replica, tracks, state) {
        this.#request = request;
        this.#interpreter = interpreter;
        this.replica = replica;
        this.tracks = tracks;
        this.state = state;
    }
    /** Lets the interpreter see a migration that is not run, because the database has it already. */
    async pretend(item) {
        const steps = this.#interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return;
            answer = {
                kind: 'done',
                rows: next.value.kind === 'ask' ? rowsOf(await this.replica.run(next.value.query)) : [],
            };
        }
    }
    nextRun() {
        this.#interpreter.nextRun?.();
    }
    async migrate(item) {
        const gathered = await this.#gather(item);
        const { steps } = gathered;
        if (gathered.left.length > 0 || gathered.open || gathered.refused)
            await this.#carryOut(item, gathered);
        if (item.introduced)
            await this.#lookBehindGuards(item, gathered);
        this.state.executed.push({ item, steps });
        this.state.ran++;
    }
    /** A migration that passed: did its guards let it pass by what it would have made? */
    async #lookBehindGuards(item, { steps, asked }) {
        if (this.replica.applied.at(-1)?.label !== item.migration.file.path)
            return;
        const again = asked && this.#interpreter.independent ? () => this.#request.interpreterFor('upgrade') : undefined;
        let lost = false;
        const run = async (sql) => {
            // A statement that took the engine down once would do so again.
            if (lost)
                return { kind: 'dead', why: 'the database is gone' };
            const outcome = await this.replica.run(sql);
            lost = outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost);
            return outcome;
        };
        const found = await guardMismatches(run, item, steps, again);
        if (lost)
            await this.replica.rebuild();
        for (const mismatch of found) {
            const creator = await (0,provenance/* readCreator */.L)(mismatch.object, this.state.executed);
            this.mismatches.push({ ...mismatch, ...(creator ? { creator } : {}) });
        }
    }
    async #carryOut(item, gathered) {
        const { steps, left, open, refused, sent } = gathered;
        const texts = steps.map(step => step.text);
        const autocommit = (item.transaction ?? this.#request.transaction) === 'autocommit';
        const controls = texts.some(controlsTransactions);
        if (!open && !refused && autocommit && texts.some(needsAutocommit))
            return await this.#alone(item, steps, controls);
        const reset = (0,messages/* sessionReset */.Au)(texts);
        const message = open ? `${(0,messages/* joined */.oR)(left)}COMMIT` : (0,messages/* inTransaction */.sA)(left);
        const whole = reset === '' ? message : `${message};${reset}`;
        const outcome = refused ?? (await this.replica.run(whole));
        if (outcome.kind === 'ok')
            return await this.#succeeded(item, steps, [...sent, whole]);
        if (outcome.kind === 'dead')
            return await this.#died(item, steps, outcome.why);
        if (outcome.kind === 'timeout' && outcome.databaseLost)
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        if (controls) {
            await this.replica.rebuild();
            return await this.#alone(item, steps, controls);
        }
        if (autocommit && outcome.kind === 'error' && (0,messages/* mindsTransaction */.e3)(outcome.error.code))
            return await this.#alone(item, steps, controls);
        const result = await diagnose(this, item, (0,replay_units/* unitsOf */.$J)(steps), { reset, slow: outcome.kind === 'timeout' });
        if (result.kind === 'dead')
            return await this.#died(item, steps, result.why);
        if (result.kind === 'succeeded')
            return await this.#succeeded(item, steps, result.messages);
        await this.failed(item, steps, result.failures, result.unknown);
    }
    /** As `psql -f` does it: each statement is its own transaction. */
    async #alone(item, steps, controls) {
        const units = (0,replay_units/* unitsOf */.$J)(steps);
        const result = await oneByOne(this, item, units, controls);
        const reset = (0,messages/* sessionReset */.Au)(steps.map(step => step.text));
        if (result.kind === 'dead')
            return await this.#died(item, steps, result.why);
        if (result.kind === 'succeeded') {
            if (reset !== '')
                await this.resetSession(reset);
            return await this.#succeeded(item, steps, reset === '' ? result.messages : [...result.messages, ...reset.split(';')]);
        }
        if (result.changed)
            await this.replica.rebuild();
        else if (reset !== '')
            await this.resetSession(reset);
        await this.failed(item, steps, result.failures, result.unknown);
    }
    async resetSession(reset) {
        for (const statement of reset.split(';'))
            await this.replica.run(statement);
    }
    async #succeeded(item, steps, messages) {
        if (!(await this.replica.stillTruthful())) {
            return await this.#died(item, steps, 'it no longer answers truthfully (COPY … TO or FROM PROGRAM does that to the embedded PostgreSQL)');
        }
        this.replica.remember(item.migration.file.path, messages);
        if (this.state.marks.size === 0)
            return;
        for (const object of await createdBy(steps))
            this.state.marks.made(object);
    }
    async #died(item, steps, why) {
        const path = item.migration.file.path;
        this.state.unknowns.push(`${path} could not be replayed: the database gave up on it: ${why.replace(/\.$/, '')}. Replay it on a real server with \`--postgres URL\`.`);
        await this.replica.rebuild();
        await this.#markMissing(steps, () => ({ kind: 'unknown', why: `${path} could not be replayed` }), new Set());
    }
    /** The migration is rolled back; what it would have made and dropped is remembered. */
    async failed(item, steps, failures, unknown) {
        this.state.failures.push(...failures);
        const path = item.migration.file.path;
        if (unknown !== undefined)
            this.state.unknowns.push(`${path} could not be replayed. ${unknown}`);
        const root = failures.find(failure => !failure.causedBy) ?? failures[0];
        const cause = root
            ? { kind: 'failure', failure: root.causedBy ?? root }
            : { kind: 'unknown', why: `${path} could not be replayed` };
        const inTheWay = new Set();
        for (const failure of failures) {
            const object = failure.inTheWay?.object;
            if (!object)
                continue;
            inTheWay.add((0,sql_objects/* objectKey */.T5)(object));
            this.state.marks.stale(object, { kind: 'failure', failure: failure.causedBy ?? failure });
        }
        const own = (object, step) => {
            const at = (0,replay_units/* spanInFile */.UL)(step, object).start;
            const failure = failures.find(one => one.statement && one.statement.span.start <= at && at < one.statement.span.end);
            return failure ? { kind: 'failure', failure: failure.causedBy ?? failure } : cause;
        };
        await this.#markMissing(steps, own, inTheWay);
        for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
            const { effects } = await (0,replay_units/* understand */.ZL)(unit);
            for (const object of [...effects.drops, ...effects.renames.map(rename => rename.from)])
                this.state.marks.stale(object, cause);
        }
    }
    async #markMissing(steps, causeOf, except) {
        for (const step of steps) {
            for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
                const { effects } = await (0,replay_units/* understand */.ZL)(unit);
                for (const object of [...effects.creates, ...effects.renames.map(rename => rename.to)]) {
                    if (except.has((0,sql_objects/* objectKey */.T5)(object)) || (await this.exists(object)))
                        continue;
                    this.state.marks.missing(object, causeOf(object, step));
                }
            }
        }
    }
    async exists(object) {
        const condition = (0,exists/* existsCondition */.o)(object);
        if (condition === undefined)
            return false;
        return rowsOf(await this.replica.run(`SELECT 1 AS yes WHERE ${condition}`)).length > 0;
    }
    /** Runs the interpreter to its end. What it asks is answered in the transaction in which it is asked. */
    async #gather(item) {
        const gathered = {
            steps: [],
            left: [],
            sent: [],
            open: false,
            asked: false,
            refused: undefined,
        };
        const steps = this.#interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return gathered;
            const step = next.value;
            answer = { kind: 'done', rows: [] };
            if (step.kind === 'sql') {
                const usable = this.state.marks.size === 0 ? step : await this.#withoutMarked(item, step);
                gathered.steps.push(usable);
                gathered.left.push(usable.text);
            }
            else if (step.kind === 'ask')
                answer = await this.#ask(step.query, gathered);
            else
                this.#unproven(item, step.span, step.why, step.kind === 'opaque');
        }
    }
    async #ask(query, gathered) {
        if (gathered.refused)
            return failedOutcome(gathered.refused);
        if (!gathered.open || gathered.left.length > 0) {
            const message = `${gathered.open ? '' : 'BEGIN;\n'}${(0,messages/* joined */.oR)(gathered.left)}`;
            const outcome = await this.replica.run(message);
            if (outcome.kind !== 'ok') {
                gathered.refused = outcome;
                return failedOutcome(outcome);
            }
            gathered.sent.push(message);
            gathered.open = true;
            gathered.left = [];
        }
        gathered.asked = true;
        const outcome = await this.replica.run(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        if (outcome.kind !== 'error')
            gathered.refused = outcome;
        return failedOutcome(outcome);
    }
    /** Leaves out the statements that need what an earlier failure did not make, and says so for each. */
    async #withoutMarked(item, step) {
        const { marks } = this.state;
        let { text } = step;
        const madeHere = new Map();
        for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
            const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
            const creates = [...effects.creates, ...effects.renames.map(rename => rename.to)];
            const mark = marks.neededBy(statement, uses, [...creates, ...madeHere.values()]);
            if (!mark) {
                for (const object of creates)
                    madeHere.set((0,sql_objects/* objectKey */.T5)(object), object);
                continue;
            }
            const end = unit.start + unit.text.length;
            text = text.slice(0, unit.start) + (0,split/* blankOut */.b)(text.slice(unit.start, end)) + text.slice(end);
            const span = (0,replay_units/* spanInFile */.UL)(step, { start: unit.start, end });
            for (const object of creates)
                marks.missing(object, mark.cause);
            this.skipped(item, mark.object, mark.cause, { ...(0,replay_units/* sentStatement */.kl)(unit), span });
        }
        return text === step.text ? step : { ...step, text };
    }
    skipped(item, needed, cause, statement) {
        if (cause.kind === 'unknown') {
            this.#unproven(item, statement.span, `needs what was not made: ${cause.why}`);
            return;
        }
        const { failure } = cause;
        // What only follows from a failure of base is nobody's fault here, but it is not proven either.
        if (item.introduced && failure.inBase)
            this.#unproven(item, statement.span, `needs what ${failure.item.migration.file.path} fails to make on base already`);
        this.state.failures.push(this.failure(item, {
            statement,
            span: statement.span,
            reason: { kind: 'skipped', needs: needed },
            causedBy: failure,
        }));
    }
    failure(item, rest) {
        return { item, tracks: new Set(this.tracks), inBase: this.inBase, ...rest };
    }
    #unproven(item, span, why, opaque = false) {
        const { line } = (0,finding/* positionAt */.t$)(item.text, span.start);
        this.state.unproven.push({
            path: item.migration.file.path,
            line,
            why,
            introduced: item.introduced,
            opaque,
        });
    }
}
async function createdBy(steps) {
    const objects = [];
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
        const { effects } = await (0,replay_units/* understand */.ZL)(unit);
        objects.push(...effects.creates, ...effects.renames.map(rename => rename.to));
    }
    return objects;
}
function failedOutcome(outcome) {
    return outcome.kind === 'error'
        ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
        : { kind: 'failed', code: '57014', message: 'the query did not finish' };
}
function rowsOf(outcome) {
    return outcome.kind === 'ok' ? outcome.rows : [];
}

;// CONCATENATED MODULE: ./src/replay/replay.js














/**
 * Runs the migrations of a change on scratch databases, as a new database and as one that has all of base would run
 * them, and says what fails. Never rejects for a migration's failure; rejects where no database can be had at all.
 */
async function replay(request, engine) {
    const story = new Story(request, engine);
    try {
        await story.tell();
    }
    catch (error) {
        if (error instanceof replay_replica/* OutOfTime */.fg)
            story.unknowns.push(story.timeUp());
        else if (error instanceof replay_replica/* CannotGoOn */.vn)
            story.unknowns.push(`The replay could not be finished: ${error.message}.`);
        else
            throw error;
    }
    finally {
        await story.close();
    }
    return await story.report();
}
class Story {
    #request;
    #engine;
    #plan;
    #total;
    #runs = [];
    #open = [];
    #done = { fresh: false, upgrade: false };
    #divergence = [];
    unknowns = [];
    #ran = 0;
    constructor(request, engine) {
        this.#request = request;
        this.#engine = engine;
        this.#plan = (0,plan/* planOf */.X)(request);
        this.#total =
            this.#plan.prefix.length + this.#plan.tails.reduce((sum, tail) => sum + tail.migrations.length, 0);
    }
    async tell() {
        const { prefix, tails } = this.#plan;
        if (tails.length === 0)
            return;
        const trunk = await replay_replica/* Replica */.Xw.empty(this.#engine, this.#request.deadline);
        this.#open.push(trunk);
        const first = this.#track(trunk, tails.flatMap(tail => tail.tracks), freshState());
        if (!(await (0,prepare/* prepareDatabase */.x)(this.#request, trunk, first.state)))
            return;
        const skipped = (0,plan/* standsFor */.j)(this.#request);
        for (const item of this.#request.base)
            if (skipped.has(item.migration.id))
                await first.pretend(item);
        await this.#run(first, prefix, 0);
        if (tails.length === 1) {
            this.#end(first);
            return await this.#look();
        }
        const endings = [];
        for (const [index, tail] of tails.entries()) {
            // The last one needs no copy. Two databases at once would clash over roles, which a server has only once.
            const last = index === tails.length - 1;
            const replica = last ? trunk : await trunk.fork();
            if (!last)
                this.#open.push(replica);
            const run = this.#track(replica, tail.tracks, copied(first.state));
            for (const item of [...this.#request.base.filter(one => skipped.has(one.migration.id)), ...prefix])
                await run.pretend(item);
            await this.#run(run, tail.migrations, prefix.length);
            endings.push({
                tracks: tail.tracks,
                catalog: await (0,catalog/* catalogOf */.H)(replica.database),
                failed: pathsOf(run.state.failures),
            });
            this.#end(run);
            if (!last)
                await this.#closeOne(replica);
        }
        this.#compare(endings);
        await this.#look();
    }
    /** When nothing else is open any more: who made what no text tells? */
    async #look() {
        await this.close();
        for (const run of this.#runs)
            await seeCreators(this.#engine, run, this.#request.deadline);
    }
    #track(replica, tracks, state) {
        const run = new TrackRun(this.#request, this.#request.interpreterFor(tracks[0] ?? 'fresh'), replica, new Set(tracks), state);
        this.#runs.push(run);
        return run;
    }
    async #run(run, migrations, from) {
        for (const [index, item] of migrations.entries()) {
            this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path });
            if (this.#request.deadline?.aborted)
                throw new replay_replica/* OutOfTime */.fg();
            run.inBase = from + index < this.#sharedWithBase(run);
            // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
            if (from + index === this.#plan.baseLength && !run.tracks.has('fresh'))
                run.nextRun();
            await run.migrate(item);
            this.#ran++;
        }
    }
    /** How long a track is exactly what base's own databases have seen. */
    #sharedWithBase(run) {
        const { baseLength, prefix } = this.#plan;
        if (run.tracks.has('upgrade'))
            return baseLength;
        const skipped = (0,plan/* standsFor */.j)(this.#request);
        const base = this.#request.base.filter(one => !skipped.has(one.migration.id));
        let shared = 0;
        while (shared < prefix.length &&
            base[shared]?.migration.file.oid === prefix[shared]?.migration.file.oid &&
            shared < base.length)
            shared++;
        return shared;
    }
    #end(run) {
        for (const track of run.tracks)
            this.#done[track] = true;
    }
    #compare([upgrade, fresh]) {
        if (!upgrade?.catalog || !fresh?.catalog)
            return;
        // A migration that failed in one of them explains the difference already.
        if ([...upgrade.failed].some(path => !fresh.failed.has(path)) ||
            [...fresh.failed].some(path => !upgrade.failed.has(path)))
            return;
        const finding = (0,divergence/* describeDivergence */.S)(this.#request, fresh.catalog, upgrade.catalog);
        if (finding)
            this.#divergence.push(finding);
    }
    timeUp() {
        return `The time limit of the run ended the replay after ${this.#ran} of ${this.#total} migrations; raise --timeout, or begin at a newer schema with start-from.`;
    }
    async close() {
        for (const replica of this.#open.splice(0))
            await replica.close();
    }
    async #closeOne(replica) {
        this.#open.splice(this.#open.indexOf(replica), 1);
        await replica.close();
    }
    async report() {
        const failures = (0,merge_failures/* mergeFailures */.e)(this.#runs.flatMap(({ state }) => state.failures));
        foldMirrors(failures);
        const { modes } = this.#request;
        const tracksRun = new Set([
            ...(modes.fresh ? ['fresh'] : []),
            ...(modes.upgrade ? ['upgrade'] : []),
        ]);
        const findings = (0,describe/* describeFailures */.n)(failures, {
            request: this.#request,
            tracksRun,
            introduced: introducedBy(failures, modes.upgrade),
            mended: await mendFailures(failures, {
                request: this.#request,
                executed: this.#runs.flatMap(({ state }) => state.executed),
                unproven: this.#runs.flatMap(({ state }) => state.unproven),
                everywhere: ({ tracks }) => [...tracksRun].every(track => tracks.has(track)),
            }),
        });
        const mismatches = describeMismatches(this.#runs.flatMap(({ mismatches }) => mismatches), this.#request);
        return {
            ...setAside([...findings, ...mismatches, ...this.#divergence], distinct(this.#runs.flatMap(({ state }) => state.unproven))),
            unknowns: [...new Set([...this.#runs.flatMap(({ state }) => state.unknowns), ...this.unknowns])],
            modesDone: this.#done,
            migrationsRun: this.#ran,
        };
    }
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
function freshState() {
    return { failures: [], unknowns: [], unproven: [], executed: [], marks: new marks/* Marks */.P(), ran: 0 };
}
/** What a fork goes on from. Its lists hold only what it adds. */
function copied({ executed, marks }) {
    return { failures: [], unknowns: [], unproven: [], executed: [...executed], marks: marks.copy(), ran: 0 };
}
function pathsOf(failures) {
    return new Set(failures.map(failure => failure.item.migration.file.path));
}
function distinct(unproven) {
    return [...new Map(unproven.map(one => [JSON.stringify([one.path, one.line, one.why]), one])).values()];
}


/***/ })

};
