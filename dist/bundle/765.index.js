export const id = 765;
export const ids = [765];
export const modules = {

/***/ 60765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/explain/divergence.js
var divergence = __webpack_require__(50027);
// EXTERNAL MODULE: ./src/explain/drift.js + 1 modules
var drift = __webpack_require__(42610);
// EXTERNAL MODULE: ./src/explain/explain-failures.js + 9 modules
var explain_failures = __webpack_require__(82923);
// EXTERNAL MODULE: ./src/explain/probe.js
var probe = __webpack_require__(26671);
// EXTERNAL MODULE: ./src/postgres/catalog.js + 1 modules
var catalog = __webpack_require__(66064);
// EXTERNAL MODULE: ./src/replay/marks.js
var marks = __webpack_require__(92135);
// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(27154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/replica.js
var replica = __webpack_require__(17405);
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

// EXTERNAL MODULE: ./src/replay/track.js + 6 modules
var track = __webpack_require__(87388);
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
    /** What is wrong beside what fails. */
    #besides = [];
    #made = {};
    unknowns = [];
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
            if (this.#request.schema)
                this.#made.merged = await (0,catalog/* catalogOf */.H)(trunk.database);
            this.#made.base ??= this.#made.merged;
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
        this.#made.merged = endings.find(({ tracks }) => tracks.includes('fresh'))?.catalog;
        // Nothing is pending: what base makes is how its track ends.
        this.#made.base ??= endings.find(({ tracks }) => tracks.includes('upgrade'))?.catalog;
        await this.#look();
    }
    /** When nothing else is open any more: who made what no text tells? */
    async #look() {
        await this.close();
        await this.#compareWithFile();
        for (const { state, mismatches, replica } of this.#runs)
            await (0,probe/* seeCreators */.B)(this.#engine, { ...state, mismatches, applied: replica.applied }, this.#request.deadline);
    }
    /** A failure explains a difference already, and what could not be known may be one. */
    async #compareWithFile() {
        const { schema, modes } = this.#request;
        const { merged, base } = this.#made;
        if (!schema)
            return;
        const states = this.#runs.map(({ state }) => state);
        if (!merged || !modes.fresh || states.some(({ failures }) => failures.length > 0)) {
            const why = `not compared with what the migrations make: ${modes.fresh ? 'some of them fail' : 'they were not run on an empty database'}`;
            states[0]?.unproven.push({ path: schema.path, line: 1, why, introduced: false });
            return;
        }
        const opaque = states.flatMap(({ unproven }) => unproven).find(step => step.opaque);
        const catalogs = { merged, base: modes.upgrade ? base : undefined };
        const { findings, unknowns } = await (0,drift/* compareWithSchema */.X)({ ...this.#request, schema }, catalogs, opaque, this.#engine);
        this.#besides.push(...findings);
        this.unknowns.push(...unknowns);
    }
    #track(replica, tracks, state) {
        const run = new track/* TrackRun */.j(this.#request, this.#request.interpreterFor(tracks[0] ?? 'fresh'), replica, new Set(tracks), state);
        this.#runs.push(run);
        return run;
    }
    async #run(run, migrations, from) {
        const shared = this.#sharedWithBase(run);
        for (const [index, item] of migrations.entries()) {
            this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path });
            if (this.#request.deadline?.aborted)
                throw new replica/* OutOfTime */.fg();
            // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
            if (from + index === this.#plan.baseLength) {
                if (!run.tracks.has('fresh'))
                    run.nextRun();
                if (this.#request.schema && run.tracks.has('upgrade')) {
                    await run.settle();
                    this.#made.base = await (0,catalog/* catalogOf */.H)(run.replica.database);
                }
            }
            await run.start(item, from + index < shared);
        }
        await run.settle();
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
            this.#besides.push(finding);
    }
    get #ran() {
        return this.#runs.reduce((sum, { state }) => sum + state.ran, 0);
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
        const all = this.#runs;
        const unproven = all.flatMap(({ state }) => state.unproven);
        const findings = await (0,explain_failures/* explainFailures */.v)(this.#request, {
            failures: all.flatMap(({ state }) => state.failures),
            mismatches: all.flatMap(({ mismatches }) => mismatches),
            executed: all.flatMap(({ state }) => state.executed),
            unproven,
        });
        return {
            ...setAside([...findings, ...this.#besides], distinct(unproven)),
            unknowns: [...new Set([...all.flatMap(({ state }) => state.unknowns), ...this.unknowns])],
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
