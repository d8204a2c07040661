export const id = 3488;
export const ids = [3488];
export const modules = {

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/explain/describe.js + 4 modules
var describe = __webpack_require__(3125);
// EXTERNAL MODULE: ./src/explain/divergence.js
var divergence = __webpack_require__(27);
// EXTERNAL MODULE: ./src/explain/mend.js + 1 modules
var mend = __webpack_require__(4596);
// EXTERNAL MODULE: ./src/explain/mirrors.js
var mirrors = __webpack_require__(2305);
// EXTERNAL MODULE: ./src/explain/probe.js
var probe = __webpack_require__(6671);
// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(5525);
// EXTERNAL MODULE: ./src/findings/fix.js
var fix = __webpack_require__(5995);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(2910);
// EXTERNAL MODULE: ./src/explain/rules/silent-mismatch.js
var silent_mismatch = __webpack_require__(9753);
;// CONCATENATED MODULE: ./src/explain/silent-mismatch.js





/** Both tracks tell the same; once is enough. */
function describeMismatches(mismatches, request) {
    const kept = new Map(mismatches.map(mismatch => [
        `${mismatch.item.migration.file.path}\0${(0,objects/* objectKey */.T5)(mismatch.object)}`,
        mismatch,
    ]));
    return [...kept.values()].map(mismatch => silent_mismatch_describe(mismatch, request));
}
function silent_mismatch_describe(mismatch, request) {
    const { item, object, span, statement, differences, creator } = mismatch;
    const name = (0,objects/* describeObject */.v8)(object);
    const path = creator?.by.migration.file.path;
    const line = creator?.span ? ` at line ${(0,finding/* positionAt */.t$)(creator.by.text, creator.span.start).line}` : '';
    return (0,finding/* finding */.gk)({
        rule: silent_mismatch/* silentMismatch */.W.id,
        introduced: true,
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: (0,finding/* rangeOf */.be)(item.text, span.start, Math.max(span.end, span.start)),
        symbol: (0,objects/* objectKey */.T5)(object),
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
                title: `Change the existing ${(0,objects/* describeObject */.v8)(object)} in place of creating it`,
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
// EXTERNAL MODULE: ./src/replay/introduced-by.js
var introduced_by = __webpack_require__(3686);
// EXTERNAL MODULE: ./src/replay/marks.js
var marks = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/replay/merge-failures.js
var merge_failures = __webpack_require__(9705);
// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(7154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(6890);
// EXTERNAL MODULE: ./src/replay/replica.js
var replica = __webpack_require__(7405);
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

// EXTERNAL MODULE: ./src/replay/track.js + 4 modules
var track = __webpack_require__(669);
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
        if (error instanceof replica/* OutOfTime */.fg)
            story.unknowns.push(story.timeUp());
        else if (error instanceof replica/* CannotGoOn */.vn)
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
        const trunk = await replica/* Replica */.Xw.empty(this.#engine, this.#request.deadline);
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
        for (const { state, replica } of this.#runs)
            await (0,probe/* seeCreators */.B)(this.#engine, { ...state, applied: replica.applied }, this.#request.deadline);
    }
    #track(replica, tracks, state) {
        const run = new track/* TrackRun */.j(this.#request, this.#request.interpreterFor(tracks[0] ?? 'fresh'), replica, new Set(tracks), state);
        this.#runs.push(run);
        return run;
    }
    async #run(run, migrations, from) {
        for (const [index, item] of migrations.entries()) {
            this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path });
            if (this.#request.deadline?.aborted)
                throw new replica/* OutOfTime */.fg();
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
        (0,mirrors/* foldMirrors */.K)(failures);
        const { modes } = this.#request;
        const tracksRun = new Set([
            ...(modes.fresh ? ['fresh'] : []),
            ...(modes.upgrade ? ['upgrade'] : []),
        ]);
        const findings = (0,describe/* describeFailures */.n)(failures, {
            request: this.#request,
            tracksRun,
            introduced: (0,introduced_by/* introducedBy */.R)(failures, modes.upgrade),
            mended: await (0,mend/* mendFailures */.k)(failures, {
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
