export const id = 9025;
export const ids = [9025];
export const modules = {

/***/ 61870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
/* harmony export */ });
/** What is there, and who made it: followed through what is dropped and renamed. Objects are known by keys. */
class Ledger {
    #there = new Map();
    get(key) {
        return this.#there.get(key)?.entry;
    }
    /** `within`: keys of what it goes away with. */
    create(key, entry, within = []) {
        this.#there.set(key, { entry, within });
    }
    /** With all that goes away with it. */
    drop(key) {
        this.#there.delete(key);
        for (const [other, { within }] of this.#there)
            if (within.includes(key))
                this.drop(other);
    }
    /** Its parts stay, each under another name, too. */
    rename(from, to, renamed) {
        this.#there.delete(from);
        for (const [key, { entry: part, within }] of [...this.#there]) {
            if (!within.includes(from))
                continue;
            this.#there.delete(key);
            const [name, moved] = renamed(part);
            this.create(name, moved, [...within.filter(one => one !== from), to.key]);
        }
        this.create(to.key, to.entry, to.within);
    }
    /** It may be gone, and nobody can tell. */
    forget(mayBeGone) {
        for (const [key, { entry }] of this.#there)
            if (mayBeGone(entry))
                this.#there.delete(key);
    }
}


/***/ }),

/***/ 36281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ existingObjectOf)
/* harmony export */ });
/* harmony import */ var _locate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);

/** What exists already, for a duplicate. */
function existingObjectOf(error, statement) {
    if (!(0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(error.code))
        return undefined;
    return (0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .createdObject */ .OK)(error, statement) ?? namedByMessage(error);
}
/** For dynamic SQL: what PostgreSQL's message names is all that is known; such errors have no fields for it. */
function namedByMessage(error) {
    const [name, table] = (0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInMessage */ .Rv)(error.message);
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


/***/ }),

/***/ 42621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ likeNames),
/* harmony export */   w: () => (/* binding */ conflictTarget)
/* harmony export */ });
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49880);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14783);
/* harmony import */ var _text_near_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18846);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37168);






/** What an `ON CONFLICT (…)` names that no unique constraint covers, and what the table has instead. */
async function conflictTarget(run, statement) {
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(statement.node)) {
        if (!('onConflictClause' in object))
            continue;
        // The insert that the clause belongs to; written as a check, because a tree's objects have no types.
        const insert = 'InsertStmt' in statement.node && statement.node.InsertStmt.onConflictClause === object.onConflictClause
            ? statement.node.InsertStmt
            : undefined;
        const infer = insert?.onConflictClause?.infer;
        const relation = insert?.relation;
        if (!infer || relation?.relname === undefined)
            return undefined;
        const names = (infer.indexElems ?? []).map(node => 'IndexElem' in node ? node.IndexElem.name : undefined);
        const columns = names.filter(name => name !== undefined);
        const table = {
            kind: 'table',
            name: relation.relname,
            ...(relation.schemaname ? { schema: relation.schemaname } : {}),
        };
        const outcome = await run(uniqueIndexes(table));
        const existing = outcome.kind === 'ok' ? outcome.rows.map(row => String(row.columns)) : [];
        return {
            table,
            columns,
            existing,
            plain: columns.length === names.length && infer.whereClause === undefined,
        };
    }
    return undefined;
}
function uniqueIndexes(table) {
    return `SELECT regexp_replace(pg_get_indexdef(indexrelid), '^.* USING \\w+ ', '') AS columns FROM pg_index
    WHERE indrelid = to_regclass(${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(table))}) AND indisunique ORDER BY 1`;
}
/** As many names of a database are looked through. */
const maxNames = 5000;
const ofPeople = `nspname !~ '^pg_' AND nspname <> 'information_schema'`;
const relations = `SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND ${ofPeople} ORDER BY 1 LIMIT ${maxNames}`;
const types = `SELECT typname AS name FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
  WHERE typtype IN ('e', 'd', 'r') AND ${ofPeople} ORDER BY 1 LIMIT ${maxNames}`;
const columns = `SELECT relname AS "table", attname AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
  JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND attnum > 0 AND NOT attisdropped AND ${ofPeople}
  ORDER BY 1, 2 LIMIT ${maxNames}`;
/** What is there, and is called almost like the table, column or type that a statement asks for. */
async function likeNames(run, error, statement) {
    // PostgreSQL's own hint knows more than a list of names does.
    if (error.hint !== undefined)
        return [];
    const ask = async (sql) => {
        const outcome = await run(sql);
        return outcome.kind === 'ok' ? outcome.rows : [];
    };
    if (error.code === '42703') {
        const asked = (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .absentColumn */ .Io)(error);
        if (asked === undefined)
            return [];
        const there = (await ask(columns)).filter(row => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWord */ .V)(statement, String(row.table)));
        const near = (0,_text_near_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nearNames */ .$)(asked, there.map(row => String(row.name)));
        return [
            ...new Set(there.flatMap(row => near.includes(String(row.name)) ? `${String(row.table)}.${String(row.name)}` : [])),
        ].slice(0, 3);
    }
    const asked = (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .absentNames */ .G0)(error)?.at(-1);
    if (asked === undefined || (error.code !== '42P01' && error.code !== '42704'))
        return [];
    const rows = await ask(error.code === '42P01' ? relations : types);
    return (0,_text_near_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nearNames */ .$)(asked, [...new Set(rows.map(row => String(row.name)))]);
}


/***/ }),

/***/ 40976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ course_changeOf),
  b: () => (/* binding */ courseOf)
});

// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var catalog = __webpack_require__(42768);
// EXTERNAL MODULE: ./src/schema/recreate.js
var recreate = __webpack_require__(73396);
;// CONCATENATED MODULE: ./src/schema/schema-change.js


/** A report is read by people: what is beyond this is counted. */
const mostObjects = 200;
const mostParts = 100;
const mostCharacters = 300;
/**
 * What leads from one catalog to another, object by object; undefined where nothing does. The order of columns is no
 * difference here. `without`: what did not run, and could have made more of it. `exclude`: tables that do not count.
 */
function schemaChange(before, after, { without, exclude }) {
    const differences = new Map();
    for (const one of (0,catalog/* diffCatalogs */.U)(before, after))
        if (one.kind !== 'column-order')
            differences.set(one.object, one);
    if (differences.size === 0)
        return undefined;
    const touched = new Set();
    for (const key of differences.keys()) {
        const whole = (after.objects.get(key) ?? before.objects.get(key))?.partOf ?? key;
        if (!exclude.some(name => whole === `table ${name}`))
            touched.add(whole);
    }
    if (touched.size === 0)
        return undefined;
    const keys = [...touched].sort();
    const shown = keys.slice(0, mostObjects);
    const parts = partsOf(new Set(shown), before, after);
    let more = keys.length - shown.length;
    const objects = shown.map((key) => {
        const all = describedParts(parts.get(key) ?? [], key, { before, after, differences });
        const left = all.slice(mostParts).filter(({ change }) => change !== undefined);
        more += left.length;
        const difference = differences.get(key);
        const name = (after.objects.get(key) ?? before.objects.get(key))?.name ?? key;
        return {
            kind: (0,recreate/* kindIn */.aG)(key, name),
            name,
            change: difference ? changeOf(difference) : 'changed',
            ...(difference ? sidesOf(before.objects.get(key), after.objects.get(key)) : {}),
            parts: all.slice(0, mostParts),
        };
    });
    return { objects, more, without: [...without] };
}
function changeOf({ kind }) {
    return kind === 'missing-left' ? 'added' : kind === 'missing-right' ? 'removed' : 'changed';
}
/** Of what an object was and is, as much as a reader needs. */
function sidesOf(was, is) {
    return {
        ...(was && was.definition !== '' ? { before: clipped(was.definition) } : {}),
        ...(is && is.definition !== '' ? { after: clipped(is.definition) } : {}),
    };
}
function clipped(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line;
}
/** The keys of what belongs to each object, as it is and as it was. */
function partsOf(objects, ...catalogs) {
    const parts = new Map();
    for (const catalog of catalogs)
        for (const [key, { partOf }] of catalog.objects)
            if (partOf !== undefined && objects.has(partOf))
                parts.set(partOf, (parts.get(partOf) ?? new Set()).add(key));
    return parts;
}
function describedParts(keys, of, sides) {
    const whole = sides.differences.get(of);
    const table = `${(0,recreate/* nameIn */.ZC)(of)}.`;
    const parts = [...keys].flatMap((key) => {
        const [was, is] = [sides.before.objects.get(key), sides.after.objects.get(key)];
        const there = is ?? was;
        if (!there)
            return [];
        const kind = (0,recreate/* kindIn */.aG)(key, there.name);
        // All of a table that is new, or gone, is as the table.
        const own = sides.differences.get(key) ?? whole;
        const change = was && is && was.definition === is.definition ? undefined : own && changeOf(own);
        const references = kind === 'constraint' ? referenced(there.definition, is ? sides.after : sides.before) : undefined;
        if (change === undefined && kind !== 'column' && references === undefined)
            return [];
        return [
            {
                kind,
                name: there.name.startsWith(table) ? there.name.slice(table.length) : there.name,
                ...(change ? { change } : {}),
                ...(change ? sidesOf(was, is) : sidesOf(undefined, is)),
                ...(references === undefined ? {} : { references }),
            },
        ];
    });
    return inOrder(parts, [...(sides.before.columns.get(of) ?? []), ...(sides.after.columns.get(of) ?? [])]);
}
/** The table that a foreign key leads to, as pg_get_constraintdef() writes it. */
function referenced(definition, { objects }) {
    const references = ') REFERENCES ';
    const at = definition.startsWith('FOREIGN KEY (') ? definition.indexOf(references) : -1;
    if (at < 0)
        return undefined;
    const from = at + references.length;
    const name = definition.slice(from, definition.indexOf('(', from));
    return objects.has(`table ${name}`) ? name : undefined;
}
/** Columns as the table has them, and what is different among all else first. */
function inOrder(parts, columns) {
    const place = new Map([...columns].reverse().map((name, index) => [name, index]));
    const rank = ({ kind, name }) => (kind === 'column' ? -(place.get(name) ?? 0) - 1 : 0);
    return [...parts].sort((a, b) => rank(a) - rank(b) || (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1));
}

// EXTERNAL MODULE: ./src/replay/plan.js
var replay_plan = __webpack_require__(27154);
;// CONCATENATED MODULE: ./src/replay/course.js


/** Migrations of a change that stand each alone; those after them are put together like base's. */
const mostAlone = 40;
/** Different ones in a row, beyond which a picture says nothing. */
const mostSteps = 300;
const mostSlowest = 10;
/** From what ran on which database to the two ways that a database comes to be. */
function courseOf(request, runs) {
    const skipped = (0,replay_plan/* replacedBySquash */.H5)(request);
    const { modes, base, merged, pending } = request;
    const plan = (migrations) => migrations.filter(({ migration }) => !skipped.has(migration.id));
    return {
        ...(modes.fresh ? { fresh: trackOf('fresh', plan(merged), runs) } : {}),
        ...(modes.upgrade ? { upgrade: trackOf('upgrade', plan([...base, ...pending]), runs) } : {}),
    };
}
/** What the change makes of base's schema, where both were seen. The runner's own tables are no part of it. */
function course_changeOf({ from, to }, upgrade, ownTables = []) {
    if (!from || !to)
        return undefined;
    const unfinished = upgrade?.steps.filter(({ side, outcome }) => side === 'incoming' && outcome !== 'ran');
    const without = unfinished?.map(({ path }) => path) ?? [];
    return schemaChange(from, to, { without, exclude: ownTables });
}
function trackOf(track, plan, all) {
    const runs = all.filter(({ tracks }) => tracks.includes(track));
    const outcome = outcomesOf(runs);
    const steps = [];
    let alone = 0;
    for (const item of plan) {
        const { path } = item.migration.file;
        const side = item.introduced ? 'incoming' : 'base';
        const one = { path, count: 1, side, outcome: outcome(path) };
        const before = steps.at(-1);
        const mayJoin = one.outcome !== 'fails' && (side === 'base' || alone >= mostAlone);
        if (side === 'incoming')
            alone++;
        if (before && mayJoin && before.side === side && before.outcome === one.outcome) {
            before.count++;
            before.last = path;
        }
        else
            steps.push(one);
    }
    const shown = steps.filter((step, index) => index < mostSteps || step.outcome === 'fails');
    return { steps: shown.slice(0, 2 * mostSteps), times: timesOf(runs, outcome) };
}
function outcomesOf(runs) {
    const ran = new Set(runs.flatMap(run => run.ran.map(({ item }) => item.migration.file.path)));
    const of = (paths) => new Set(runs.flatMap(paths));
    const [fails, open, idle] = [of(run => run.fails), of(run => run.open), of(run => run.idle)];
    return path => {
        if (fails.has(path))
            return 'fails';
        if (idle.has(path) || !ran.has(path))
            return 'not run';
        return open.has(path) ? 'not proven' : 'ran';
    };
}
function timesOf(runs, outcome) {
    const timed = runs
        .flatMap(({ ran }) => ran)
        .flatMap(({ item, took }) => {
        const { path } = item.migration.file;
        const side = item.introduced ? 'incoming' : 'base';
        return took === undefined || outcome(path) === 'fails' ? [] : { path, side, seconds: took / 1000 };
    });
    const slowest = timed.sort((a, b) => b.seconds - a.seconds).slice(0, mostSlowest);
    return {
        seconds: rounded(timed.reduce((sum, { seconds }) => sum + seconds, 0)),
        migrations: timed.length,
        slowest: slowest.map(one => ({ ...one, seconds: rounded(one.seconds) })),
    };
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}


/***/ }),

/***/ 29478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findExistingObject)
});

// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var sql_effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/schema/object-sql.js
var object_sql = __webpack_require__(14783);
// EXTERNAL MODULE: ./src/languages/sql/alter-table-commands.js
var alter_table_commands = __webpack_require__(22474);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/schema/differences.js
var schema_differences = __webpack_require__(96377);
// EXTERNAL MODULE: ./src/schema/parts.js
var parts = __webpack_require__(14063);
;// CONCATENATED MODULE: ./src/schema/structure.js





/**
 * Compares the existing object with the one that a statement wanted, by letting the database judge: it describes
 * the object, drops it, runs the statement, and describes what that made. The caller holds a transaction open in which
 * that can be taken back. Undefined where it can't be done.
 */
async function compareStructure(run, statement, object, rest) {
    const kind = (0,objects/* isRelation */.LL)(object.kind) ? await (0,parts/* kindOf */.I)(run, object) : object.kind;
    if (kind === undefined)
        return undefined;
    if (kind !== object.kind)
        return { kind: 'different', anotherKind: true, rows: [['kind', kind, object.kind]], missing: [] };
    const drop = (0,object_sql/* dropStatement */.HV)(object);
    const existing = drop === undefined ? undefined : await (0,parts/* partsOf */.CI)(run, object);
    if (drop === undefined || !existing || existing.length === 0)
        return undefined;
    await run(`SAVEPOINT ${asItIs}`);
    for (const sql of [drop, insideTransaction(alone(statement, object))])
        if ((await run(sql)).kind !== 'ok')
            return undefined;
    await runAll(run, rest?.own ?? []);
    const wanted = await (0,parts/* partsOf */.CI)(run, object);
    if (!wanted)
        return undefined;
    const later = (await runAll(run, rest?.later ?? [])) ? await (0,parts/* partsOf */.CI)(run, object) : undefined;
    const inTheEnd = later ?? wanted;
    const asked = (0,schema_differences/* byKey */.dX)(wanted);
    const judged = (found) => {
        const comparable = found.filter(part => isComparable(part, object) || asked.has((0,parts/* keyOf */.TN)(part)));
        return verdict(comparable, wanted, inTheEnd, rest !== undefined);
    };
    const structure = judged(existing);
    if (structure.kind !== 'different')
        return structure;
    await run(`ROLLBACK TO SAVEPOINT ${asItIs}`);
    const sent = await (0,schema_differences/* changeInto */.xp)(run, existing, wanted, inTheEnd);
    const changed = sent && (await (0,parts/* partsOf */.CI)(run, object));
    // Only what was tried and leads there is an answer.
    const leads = sent && changed && judged(changed).kind !== 'different';
    return { ...structure, missing: leads ? sent : [] };
}
const asItIs = 'migration_gate_as_it_is';
/** Each for itself: one that fails is a failure of its own. */
async function runAll(run, statements) {
    for (const sql of statements) {
        await run('SAVEPOINT migration_gate_piece');
        if ((await run(insideTransaction(sql))).kind !== 'ok')
            await run('ROLLBACK TO SAVEPOINT migration_gate_piece');
    }
    return statements.length > 0;
}
/**
 * Wanted is what the operation makes; what the migration makes of it later on may be there as well. What only the
 * existing one has is a difference when it would refuse rows.
 */
function verdict(existing, wanted, inTheEnd, whole) {
    const differences = (0,schema_differences/* differencesOf */.g6)(existing, wanted, inTheEnd);
    const sides = { exists: (0,schema_differences/* byKey */.dX)(existing), wanted: (0,schema_differences/* byKey */.dX)(wanted) };
    const rows = (which) => differences.filter(which).map(difference => rowOf(difference, sides));
    const refuses = ({ exists, wanted: asked }) => !asked && exists?.required === true && (whole || exists.kind === 'column');
    const decisive = [
        ...rows(({ exists, wanted: asked }) => exists !== undefined && asked !== undefined),
        ...rows(({ exists }) => !exists),
        ...rows(refuses),
    ];
    if (decisive.length > 0)
        return { kind: 'different', rows: decisive, missing: [] };
    const additional = rows(({ wanted: asked }) => !asked);
    return additional.length > 0 ? { kind: 'compatible', rows: additional } : { kind: 'identical' };
}
/** An index more is the table's, not the column's; a function that takes something else is another one. */
function isComparable({ kind, required }, object) {
    return object.kind === 'column' ? required || kind !== 'index' : object.kind !== 'function';
}
function rowOf({ exists, wanted }, sides) {
    const what = (0,parts/* labelOf */.Wy)(exists ?? wanted ?? { kind: 'whole', name: '' });
    if (exists && wanted)
        return [what, exists.definition, wanted.definition];
    return [what, withDefault(exists, sides.exists), withDefault(wanted, sides.wanted)];
}
/** Of a column that only one side has. */
function withDefault(part, among) {
    if (!part)
        return '–';
    const value = among.get((0,parts/* keyOf */.TN)({ kind: 'default', name: part.name }));
    return part.kind === 'column' && value ? `${part.definition} default ${value.definition}` : part.definition;
}
/** One command of an ALTER TABLE with several. */
function alone({ text, start }, object) {
    const commands = object.table === undefined ? undefined : (0,alter_table_commands/* alterTableCommands */.B)(text);
    const at = object.start - start;
    const own = commands?.pieces.find(piece => piece.start <= at && at < piece.end);
    return commands && own ? `${text.slice(0, commands.start)} ${text.slice(own.start, own.end)}` : text;
}
/** What is built concurrently is the same in the end, but can't be built in a transaction. */
function insideTransaction(statement) {
    return statement.replace(/^(create\s+(?:unique\s+)?index)\s+concurrently\b/i, '$1');
}

;// CONCATENATED MODULE: ./src/replay/existing-object.js



/** What a duplicate stumbles over, and how it compares with what the statement wants. */
async function findExistingObject(look, statement, found, rest) {
    const effects = (0,sql_effects/* effectsOf */.w)(statement);
    const object = await constraintOf(look, found, effects);
    if (isNameOnly(object, effects))
        return { object, nameOnly: true };
    const made = 'start' in object ? object : undefined;
    const structure = made && (await look(run => compareStructure(run, statement, made, rest)));
    return { object, ...(structure ? { structure } : {}) };
}
/** A unique constraint is refused for the name of its index; people know it as the constraint. */
async function constraintOf(look, object, { creates }) {
    if (object.kind !== 'index')
        return object;
    const twin = creates.find(({ kind, name }) => kind === 'constraint' && name === object.name);
    const condition = twin && (0,object_sql/* existsCondition */.oE)(twin);
    if (condition === undefined)
        return object;
    const outcome = await look(run => run(`SELECT 1 AS yes WHERE ${condition}`));
    return twin && outcome?.kind === 'ok' && outcome.rows.length > 0 ? twin : object;
}
/** Is the name all that the statement and what exists have in common? */
function isNameOnly({ kind, name }, { creates, renames }) {
    if (renames.some(({ to }) => to.name === name))
        return true;
    return kind !== 'table' && kind !== 'column' && creates[0]?.kind === 'table';
}


/***/ }),

/***/ 87944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withoutOwnTransaction),
/* harmony export */   x: () => (/* binding */ hasOwnTransaction)
/* harmony export */ });
/* harmony import */ var _languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94317);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83699);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86374);



/** Is all of it between one BEGIN and one COMMIT? */
function hasOwnTransaction(texts) {
    const [text, ...more] = texts;
    if (text === undefined || more.length > 0)
        return false;
    const [begin, end, ...others] = (0,_languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__/* .transactionStatements */ .Lv)(text);
    if (!begin || !end || others.length > 0 || !begin.opens || end.opens)
        return false;
    if (begin.kind !== 'block' || end.kind !== 'block')
        return false;
    const { statements } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text);
    return (statements[0]?.start === begin.start &&
        statements.at(-1)?.start === end.start &&
        /^(?:commit|end)\b/i.test(text.slice(end.start, end.end)));
}
/** Without the BEGIN and the COMMIT that all of it stands between: whoever sends it opens the transaction. */
function withoutOwnTransaction(steps) {
    if (!hasOwnTransaction(steps.map(({ text }) => text)))
        return [...steps];
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(steps);
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUnits */ .Kz)(steps, [...units.slice(0, 1), ...units.slice(-1)]);
}


/***/ }),

/***/ 27154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ replacedBySquash),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   ur: () => (/* binding */ whyNoStart)
/* harmony export */ });
function planOf(request) {
    const { modes } = request;
    const skipped = replacedBySquash(request);
    const left = (migrations) => migrations.filter(one => !skipped.has(one.migration.id));
    const base = left(request.base);
    const fresh = left(request.merged);
    const upgrade = [...base, ...left(request.pending)];
    const baseLength = base.length;
    if (!modes.fresh && !modes.upgrade)
        return { prefix: [], tails: [], baseLength };
    if (!modes.upgrade)
        return { prefix: fresh, tails: [{ tracks: ['fresh'], migrations: [] }], baseLength };
    if (!modes.fresh)
        return { prefix: upgrade, tails: [{ tracks: ['upgrade'], migrations: [] }], baseLength };
    let shared = 0;
    const most = request.partsAtBase ? baseLength : upgrade.length;
    while (shared < most && same(fresh[shared], upgrade[shared]))
        shared++;
    // The merged side's migrations say which of them the change brings.
    const prefix = fresh.slice(0, shared);
    if (shared === fresh.length && shared === upgrade.length) {
        return { prefix, tails: [{ tracks: ['fresh', 'upgrade'], migrations: [] }], baseLength };
    }
    return {
        prefix,
        tails: [
            { tracks: ['upgrade'], migrations: upgrade.slice(shared) },
            { tracks: ['fresh'], migrations: fresh.slice(shared) },
        ],
        baseLength,
    };
}
/** The ids that the schema dump stands for, or what the project makes of its models. */
function replacedBySquash({ startFrom, builtBase, base }) {
    if (builtBase)
        return new Set(base.map(one => one.migration.id));
    if (!startFrom)
        return new Set();
    const last = startFrom.through === undefined
        ? base.length - 1
        : base.findIndex(one => one.migration.id === startFrom.through);
    return new Set(base.slice(0, last + 1).map(one => one.migration.id));
}
/** Why nothing can be replayed: the dump is said to stand for migrations up to one that is not there. */
function whyNoStart({ startFrom, base }) {
    const through = startFrom?.through;
    if (through === undefined || base.length === 0 || base.some(one => one.migration.id === through))
        return undefined;
    const near = nearest(through, base.map(one => one.migration.id));
    return `Nothing was replayed: start-from names ${through} under \`through:\`, and base has no migration of that id. Near it are: ${near.join(', ')}.`;
}
const mostNear = 5;
/** The ids that share most pairs of letters with what was written. */
function nearest(written, ids) {
    const wanted = pairsOf(written);
    const score = (id) => {
        const own = pairsOf(id);
        let shared = 0;
        for (const pair of wanted)
            if (own.has(pair))
                shared++;
        return (2 * shared) / Math.max(wanted.size + own.size, 1);
    };
    return [...ids]
        .map(id => ({ id, score: score(id) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostNear)
        .map(({ id }) => id);
}
function pairsOf(text) {
    const pairs = new Set();
    for (let i = 0; i < Math.min(text.length - 1, 200); i++)
        pairs.add(text.slice(i, i + 2).toLowerCase());
    return pairs;
}
function same(a, b) {
    return (a !== undefined &&
        b !== undefined &&
        a.migration.id === b.migration.id &&
        a.migration.file.oid === b.migration.file.oid);
}


/***/ }),

/***/ 21659:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ seeCreators)
/* harmony export */ });
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14783);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17405);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86374);



/**
 * Finds who created what exists already where no text says so (dynamic SQL in DO blocks and functions): runs what ran
 * before once more on another database, and looks after each migration, and then after each statement of the one that did
 * it. Nothing has to lie in wait for that in every replay, and nobody's database gets anything that is not its own.
 */
async function seeCreators(engine, past, deadline) {
    const questions = [
        ...past.failures.flatMap(({ item, statement, existingObject }) => existingObject ? question(item, statement, existingObject) : []),
        ...(past.mismatches ?? []).flatMap(mismatch => question(mismatch.item, mismatch.statement, mismatch)),
    ];
    if (questions.length === 0)
        return;
    await _replica_js__WEBPACK_IMPORTED_MODULE_1__/* .Replica */ .Xw.during(engine, deadline, replica => lookAfterMigrations(replica, past, questions));
    for (const item of new Set(questions.flatMap(({ by }) => by ?? []))) {
        const own = questions.filter(({ by }) => by === item);
        await _replica_js__WEBPACK_IMPORTED_MODULE_1__/* .Replica */ .Xw.during(engine, deadline, replica => lookAfterStatements(replica, past, own, item));
    }
}
/** Something whose creator nobody knows yet. */
function question(item, statement, about) {
    const condition = about.creator ? undefined : (0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .existsCondition */ .oE)(about.object);
    if (condition === undefined)
        return [];
    const settle = (creator) => {
        about.creator = creator;
    };
    return [{ item, statement, settle, condition, there: false, by: undefined }];
}
async function lookAfterMigrations(replica, { applied, executed }, questions) {
    const order = new Map(executed.map(({ item }, index) => [item.migration.file.path, index]));
    for (const { label, messages } of applied) {
        for (const message of messages) {
            // Alone, some statements are refused (LOCK TABLE, a cursor): they make nothing.
            const { kind } = await replica.run(message);
            if (kind === 'dead' || kind === 'timeout')
                return;
        }
        const index = order.get(label);
        const by = index === undefined ? undefined : executed[index]?.item;
        const isLater = ({ item }) => index !== undefined && index >= (order.get(item.migration.file.path) ?? 0);
        for (const question of questions)
            if (!isLater(question))
                await answer(replica, question, by);
    }
    // What was not there before the migration that stumbles over it, that migration has made itself.
    for (const question of questions)
        if (!question.there)
            question.by = question.item;
}
/** `by`: the migration that has run last. */
async function answer(replica, question, by) {
    const there = await replica.holds(question.condition);
    if (there && !question.there)
        question.by = by;
    if (!there)
        question.by = undefined;
    question.there = there;
}
async function lookAfterStatements(replica, { applied, executed }, questions, item) {
    const { path } = item.migration.file;
    const upTo = applied.findIndex(({ label }) => label === path);
    for (const { messages } of upTo < 0 ? applied : applied.slice(0, upTo))
        for (const message of messages)
            await replica.run(message);
    const steps = executed.find(one => one.item.migration.file.path === path)?.steps ?? [];
    const places = new Map();
    for (const question of questions)
        question.there = await replica.holds(question.condition);
    for (const unit of (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(steps)) {
        await replica.run(unit.text);
        for (const question of questions) {
            const there = await replica.holds(question.condition);
            if (there && !question.there)
                places.set(question, (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .sentStatement */ .kl)(unit).span);
            question.there = there;
        }
    }
    for (const question of questions) {
        const span = places.get(question);
        // The statement that stumbles over it made nothing.
        const own = question.item === item && (!span || span.start >= (question.statement?.span.start ?? 0));
        if (own)
            continue;
        question.settle({ by: item, ...(span && span.end > span.start ? { span } : {}), found: 'run' });
    }
}


/***/ }),

/***/ 90134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ mayComeFromOutside),
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   Lq: () => (/* binding */ readCreator)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61870);
/* harmony import */ var _postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49880);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86374);





/**
 * Who created an object, read from the SQL that ran before: the last creator whose work was not dropped since, through
 * renames. Reads only texts that can be about it, as most of a long history is not.
 */
async function readCreator(object, executed) {
    const names = [object.name, ...(object.table === undefined ? [] : [object.table])];
    return (await follow(object, executed, mentions(names))) ?? (await follow(object, executed, () => true));
}
async function follow(object, executed, relevant) {
    const creators = new _model_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .Ledger */ .O();
    for (const { item, steps } of executed)
        for (const step of steps)
            if (relevant(step.text))
                for (const statement of (await (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(step)).statements)
                    note(statement, step, item, creators);
    return creators.get((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object))?.creator;
}
function note(statement, step, by, creators) {
    const { creates, drops, renames } = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
    for (const dropped of drops)
        creators.drop((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(dropped));
    const made = (object) => {
        const span = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spanInFile */ .UL)(step, (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPlace */ .jP)(object, statement));
        const entry = { object, creator: { by, span, found: 'read' } };
        return { key: (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object), entry, within: ownersOf(object) };
    };
    for (const { from, to } of renames)
        creators.rename((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(from), made(to), ({ object: { kind, name }, creator }) => {
            const object = { kind, name, table: to.name, schema: to.schema ?? 'public' };
            return [(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object), { object, creator }];
        });
    for (const created of creates) {
        const { key, entry, within } = made(created);
        if (created.guarded && created.kind !== 'function' && creators.get(key))
            continue;
        creators.create(key, entry, within);
    }
}
/** A table takes its columns and constraints with it. */
function ownersOf({ kind, schema, table }) {
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(kind) || table === undefined)
        return [];
    return [(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) })];
}
function mentions(names) {
    const needles = names.map(name => name.toLowerCase());
    return text => {
        const lower = text.toLowerCase();
        return needles.some(needle => lower.includes(needle));
    };
}
/**
 * Can an error come from an extension that is not here? It says that something is missing, and nothing of that name
 * was ever made, renamed or dropped by what ran before.
 */
async function mayComeFromOutside(error, ran) {
    const names = (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .absentNames */ .G0)(error);
    return names !== undefined && (names.length === 0 || !(await touched(ran, names)));
}
/** Did what ran before make, rename or drop something of that name? */
async function touched(ran, names, kind) {
    const relevant = mentions(names);
    for (const step of ran.flatMap(({ steps }) => steps)) {
        if (!relevant(step.text))
            continue;
        for (const statement of (await (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(step)).statements) {
            const { creates, drops, renames } = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
            const objects = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])];
            if (objects.some(one => names.includes(one.name) && (kind === undefined || one.kind === kind)))
                return true;
        }
    }
    return false;
}


/***/ }),

/***/ 29025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var schema_catalog = __webpack_require__(42768);
// EXTERNAL MODULE: ./src/replay/built-base.js
var built_base = __webpack_require__(85599);
// EXTERNAL MODULE: ./src/replay/course.js + 1 modules
var replay_course = __webpack_require__(40976);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(17405);
// EXTERNAL MODULE: ./src/replay/steps.js
var replay_steps = __webpack_require__(5370);
// EXTERNAL MODULE: ./src/replay/track.js + 13 modules
var track = __webpack_require__(43715);
// EXTERNAL MODULE: ./src/replay/track-state.js
var track_state = __webpack_require__(96578);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(86374);
;// CONCATENATED MODULE: ./src/replay/down.js








/** The newest ones; a first change may bring hundreds. */
const mostChecked = 25;
/**
 * Takes the incoming migrations back, newest first, on the database that they ran on, and compares it after each one with
 * what it was before. Then those that were taken back run again. All that was to be known of the up side is known by then.
 */
class DownCheck {
    #request;
    /** Paths of those that are taken back. */
    #newest;
    /** In the order in which they ran. Undefined: it is not taken back. */
    #before = new Map();
    constructor(request) {
        this.#request = request;
        this.#newest = new Set(request.pending.filter(isReversible).slice(-mostChecked).map(pathOf));
    }
    /** Remembers how the database is before a migration runs. */
    async before(item, replica) {
        if (!isReversible(item))
            return;
        if (!this.#newest.has(pathOf(item)))
            return void this.#before.set(item, undefined);
        await replica.refreshSession();
        this.#before.set(item, await (0,schema_catalog/* catalogOf */.H)(replica.database, this.#request.ownTables));
    }
    /** `back`: reads the down side of what the track's own interpreter has read. */
    async takeBack({ state, replica, unfinished }, back) {
        const items = [...this.#before.keys()].reverse();
        if (!back || items.length === 0)
            return [];
        const run = new track/* TrackRun */.j({ ...this.#request, interpreterFor: () => back }, replica, new track_state/* TrackState */.D(['upgrade'], [...state.executed], state.marks.copy()));
        const applied = [...replica.applied];
        const outcomes = [];
        let stopped;
        const known = new Set();
        for (const item of items) {
            if (!this.#newest.has(pathOf(item)))
                stopped ??= `only the newest ${mostChecked} are taken back`;
            if (unfinished.has(item.migration.file.path))
                stopped ??= 'its up side did not run to its end';
            if (stopped !== undefined) {
                outcomes.push({ kind: 'not checked', item, why: stopped });
                continue;
            }
            const outcome = await this.#one(run, item, state.executed, known);
            if (!outcome)
                continue;
            outcomes.push(outcome);
            if (outcome.kind !== 'back' && outcome.kind !== 'incomplete')
                stopped = `the downgrade stops at ${item.migration.file.path}, which comes after it`;
        }
        await runAgain(replica, state.executed, applied, outcomes);
        return outcomes;
    }
    /** Undefined where there is nothing to run. */
    async #one(run, item, executed, known) {
        const { state, replica } = run;
        const before = this.#before.get(item);
        if (!item.down || !before)
            return undefined;
        const counts = [state.failures.length, state.unknowns.length, state.notVerified.length];
        const { path, oid, text, transaction } = item.down;
        const down = {
            ...item,
            text,
            // No guard of it is looked at.
            introduced: false,
            migration: { ...item.migration, file: { ...item.migration.file, path, oid } },
            ...(transaction ? { transaction } : {}),
        };
        try {
            await run.migrate(down);
            const [failure] = state.failures.slice(counts[0]);
            if (failure) {
                const refuses = failure.reason.kind === 'stopped' && failure.reason.cause === replay_steps/* irreversible */.N;
                return { kind: refuses ? 'irreversible' : 'fails', item, failure };
            }
            const [unknown] = state.unknowns.slice(counts[1]);
            const [left] = state.notVerified.slice(counts[2]);
            if (unknown !== undefined)
                return { kind: 'not checked', item, why: unknown };
            if (left)
                return { kind: 'not checked', item, why: `line ${left.line} could not be followed: ${left.why}` };
            const steps = state.executed.at(-1)?.steps ?? [];
            const [first] = (0,replay_units/* unitsOf */.$J)(steps);
            if (!first)
                return undefined;
            const { span } = (0,replay_units/* sentStatement */.kl)(first);
            await replica.refreshSession();
            const after = await (0,schema_catalog/* catalogOf */.H)(replica.database, this.#request.ownTables);
            const differences = (0,schema_catalog/* diffCatalogs */.U)(before, after).filter(({ kind, object }) => kind !== 'column-order' && !known.has(object));
            for (const { object } of differences)
                known.add(object);
            const up = executed.findLast(one => one.item === item)?.steps ?? [];
            const lost = await lostRows(up, steps);
            return differences.length > 0
                ? { kind: 'incomplete', item, span, differences, lost }
                : { kind: 'back', item, span, lost };
        }
        catch (error) {
            if (error instanceof replay_replica/* OutOfTimeError */.JT)
                return { kind: 'not checked', item, why: 'the time limit of the run ended it' };
            if (error instanceof replay_replica/* CannotContinueError */.zu)
                return { kind: 'not checked', item, why: error.message };
            throw error;
        }
    }
}
/** Sends what was taken back once more, oldest first, up to the first that fails: it gets the reason as `again`. */
async function runAgain(replica, executed, applied, outcomes) {
    // A down side that fails leaves what nobody can name.
    if (outcomes.some(({ kind }) => kind === 'fails'))
        return;
    const next = new Map(applied.map(one => [one.label, one.messages]));
    const back = outcomes.filter(one => one.kind === 'back' || one.kind === 'incomplete').reverse();
    const first = back[0]?.item.migration.file.path;
    const since = executed.slice(executed.findIndex(({ item }) => item.migration.file.path === first));
    for (const { item, asked } of since) {
        const outcome = back.find(one => one.item === item);
        // A runner would run it again as well, though it has nothing that takes it back; one that asks may do something else now.
        if (!outcome || (asked && outcome.kind === 'incomplete'))
            return;
        try {
            for (const message of next.get(item.migration.file.path) ?? []) {
                const result = await replica.run(message);
                if (result.kind === 'ok')
                    continue;
                if (result.kind === 'error' && !(0,environmental/* environmental */.Z)(result.error))
                    outcome.again = result.error;
                return;
            }
        }
        catch (error) {
            if (error instanceof replay_replica/* OutOfTimeError */.JT)
                return;
            throw error;
        }
    }
}
function isReversible({ introduced, down }) {
    return introduced && down !== undefined;
}
function pathOf({ migration }) {
    return migration.file.path;
}
/** More is not read: it is a note. */
const mostRead = 300;
/** What the down side drops with the rows or values that the up side has filled it with, and moves nowhere: "table x", "column x.y". */
async function lostRows(up, down) {
    const filled = new Set();
    for (const unit of (0,replay_units/* unitsOf */.$J)(up).slice(0, mostRead))
        for (const object of filledBy((await (0,replay_units/* understand */.ZL)(unit)).statement.node))
            filled.add(object);
    if (filled.size === 0)
        return [];
    const lost = new Set();
    for (const unit of (0,replay_units/* unitsOf */.$J)(down).slice(0, mostRead)) {
        const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
        // It may bring the rows to where they came from.
        if ('InsertStmt' in statement.node || 'UpdateStmt' in statement.node)
            return [];
        for (const { kind, table, name } of (0,objects/* namesGone */.Ax)(effects)) {
            const object = kind === 'column' ? `column ${table ?? ''}.${name}` : `${kind} ${name}`;
            if (filled.has(object))
                lost.add(object);
        }
    }
    return [...lost].sort();
}
function filledBy(node) {
    if ('InsertStmt' in node)
        return [`table ${node.InsertStmt.relation?.relname ?? ''}`];
    if (!('UpdateStmt' in node))
        return [];
    const { relation, targetList = [] } = node.UpdateStmt;
    return targetList.flatMap(target => 'ResTarget' in target ? [`column ${relation?.relname ?? ''}.${target.ResTarget.name ?? ''}`] : []);
}

// EXTERNAL MODULE: ./src/replay/gaps.js + 1 modules
var gaps = __webpack_require__(43713);
// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(27154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/probe.js
var probe = __webpack_require__(21659);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/replay/messages.js
var messages = __webpack_require__(21305);
;// CONCATENATED MODULE: ./src/replay/rows/assertions.js

/** Of the rows that an assertion returns. */
const mostShown = 5;
/** Which of the queries return no row, or can't be asked yet. */
async function assertionsThatHold(ask, assertions) {
    const holding = [];
    for (const [index, sql] of assertions.entries()) {
        const outcome = await ask(sql);
        if (outcome.kind !== 'ok' || outcome.rows.length === 0)
            holding.push(index);
    }
    return holding;
}
/** Of those that held, the ones that return rows now. */
async function askAgain(ask, assertions, held) {
    const failed = [];
    const unknowns = [];
    for (const index of held) {
        const outcome = await ask(assertions[index] ?? '');
        if (outcome.kind !== 'ok')
            unknowns.push(`assertions[${index}] could not be asked: ${(0,engine/* reasonOf */.A3)(outcome)}. Write a query that returns the rows that must not be there.`);
        else if (outcome.rows.length > 0) {
            const rows = outcome.rows.slice(0, mostShown).map(row => JSON.stringify(row));
            failed.push({ index, rows, more: outcome.rows.length > mostShown });
        }
    }
    return { failed, unknowns };
}

// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var autocommit = __webpack_require__(94317);
// EXTERNAL MODULE: ./src/replay/own-transaction.js
var own_transaction = __webpack_require__(87944);
// EXTERNAL MODULE: ./src/replay/request.js
var request = __webpack_require__(85716);
;// CONCATENATED MODULE: ./src/replay/rows/attempt.js






/** How one migration is sent. */
class Sender {
    units;
    /** Does each statement commit on its own? */
    alone;
    /** Is there a statement that can't be in a transaction, or that begins or ends one? */
    mindsTransaction;
    #steps;
    #settings;
    #ask;
    constructor({ item, steps }, how) {
        this.#steps = (0,own_transaction/* withoutOwnTransaction */.d)(steps);
        this.units = (0,replay_units/* unitsOf */.$J)(this.#steps);
        this.#settings = how.settings;
        this.#ask = how.ask;
        this.mindsTransaction = this.#steps.some(({ text }) => (0,autocommit/* needsAutocommit */.qM)(text) || (0,autocommit/* controlsTransactions */.S1)(text));
        const hasOwn = this.units.length < (0,replay_units/* unitsOf */.$J)(steps).length;
        this.alone = this.mindsTransaction || (!hasOwn && (0,request/* sentInAutocommit */.k)(item, how.transaction));
    }
    /** Runs it for good, from one of its statements on where each commits on its own. */
    async send(from = 0) {
        if (this.units.length === 0)
            return { kind: 'ok' };
        if (this.alone) {
            await this.#ask((0,messages/* freshSession */.JS)(this.#settings));
            return await this.#each(from, this.units.length, ({ text }) => text);
        }
        const texts = this.#steps.map(({ text }) => text);
        if ((0,messages/* separable */.S2)(texts)) {
            const outcome = await this.#ask((0,messages/* inTransaction */.sA)(texts, this.#settings));
            if (outcome.kind === 'ok')
                return { kind: 'ok' };
            if ((0,engine/* isLost */.JD)(outcome))
                return { kind: 'over', why: (0,engine/* reasonOf */.A3)(outcome) };
            await this.#ask('ROLLBACK');
        }
        await this.#ask((0,messages/* opening */.zs)(texts, this.#settings));
        const attempt = await this.#each(0, this.units.length, ({ text }) => text);
        const end = attempt.kind === 'ok' ? await this.#one('COMMIT', this.units.length - 1) : attempt;
        if (end.kind === 'failed')
            await this.#ask('ROLLBACK');
        return end;
    }
    /** The same in the transaction that is open: what ran of it is rolled back by whoever opened that. */
    async rehearse(from, through) {
        const attempt = await this.#each(from, through + 1, withoutConcurrently);
        return attempt.kind === 'ok' ? await this.#one('SET CONSTRAINTS ALL IMMEDIATE', through) : attempt;
    }
    async #each(from, to, textOf) {
        for (let at = from; at < to; at++) {
            const unit = this.units[at];
            const attempt = unit ? await this.#one(textOf(unit), at) : { kind: 'ok' };
            if (attempt.kind !== 'ok')
                return attempt;
        }
        return { kind: 'ok' };
    }
    async #one(text, at) {
        const outcome = await this.#ask(text);
        if (outcome.kind === 'ok')
            return { kind: 'ok' };
        if (outcome.kind === 'error')
            return { kind: 'failed', at, error: outcome.error };
        return { kind: 'over', why: (0,engine/* reasonOf */.A3)(outcome) };
    }
}
/** CONCURRENTLY asks the same of the rows, and can't run in a transaction. */
function withoutConcurrently({ text }) {
    return /^\s*(?:create|refresh|reindex)\b/i.test(text) ? text.replace(/\bconcurrently\b/i, '') : text;
}

// EXTERNAL MODULE: ./src/languages/sql/nodes.js
var nodes = __webpack_require__(14323);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/languages/sql/grammar.js
var grammar = __webpack_require__(45327);
// EXTERNAL MODULE: ./src/schema/object-sql.js
var object_sql = __webpack_require__(14783);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/replay/rows/values.js


/** Keys far from those that a migration would write itself. */
const firstKey = (0,by_name/* byName */.n)({
    smallint: 31_001,
    integer: 2_000_000_001,
    bigint: 9_000_000_000_001,
});
/**
 * Values of a type that look like those of real rows, as texts that PostgreSQL reads; the nth differs from all before.
 * Undefined where none is known.
 */
function nthText(column, n, isKey) {
    const { category, kind, base, labels, length } = column;
    if (kind === 'e')
        return labels[n % Math.max(labels.length, 1)];
    if (kind === 'r')
        return ranges(base, n);
    if (kind === 'm')
        return '{}';
    if (kind === 'c')
        return undefined;
    const plain = withoutModifier(base);
    const key = isKey ? firstKey[plain] : undefined;
    if (key !== undefined)
        return String(key + n);
    // Nor are they what a column holds that refers to nothing yet.
    if (isKey && plain === 'uuid')
        return `6d696772-6174-4e01-8000-${hex(n, 12)}`;
    const known = byType[plain];
    if (known)
        return known(n, base);
    switch (category) {
        case 'A':
            return '{}';
        case 'B':
            return n % 2 === 0 ? 'true' : 'false';
        case 'N':
            return String(n + 1);
        case 'S':
            return shortened(`row${n + 1}`, n, length);
        default:
            return undefined;
    }
}
/** `timestamp(3) with time zone` without the part in parentheses. */
function withoutModifier(type) {
    const [from, to] = [type.indexOf('('), type.indexOf(')')];
    return from < 0 || to < from ? type : type.slice(0, from) + type.slice(to + 1);
}
function shortened(text, n, length) {
    if (length === null || text.length <= length)
        return text;
    return length <= 2 ? String.fromCharCode(97 + (n % 26)).slice(0, length) : `r${n}`.slice(0, length);
}
const two = (n) => String((n % 28) + 1).padStart(2, '0');
const hex = (n, digits) => (n + 1).toString(16).padStart(digits, '0');
const byType = (0,by_name/* byName */.n)({
    numeric: (n, type) => number(n, type),
    money: n => `${n + 1}.00`,
    'double precision': n => `${n + 1}.5`,
    real: n => `${n + 1}.5`,
    uuid: n => `6d696772-6174-4e00-8000-${hex(n, 12)}`,
    date: n => `2001-02-${two(n)}`,
    'timestamp without time zone': n => `2001-02-${two(n)} 03:04:05`,
    'timestamp with time zone': n => `2001-02-${two(n)} 03:04:05+00`,
    'time without time zone': n => `03:04:${two(n)}`,
    'time with time zone': n => `03:04:${two(n)}+00`,
    interval: n => `${n + 1} days`,
    json: n => `{"row": ${n + 1}}`,
    jsonb: n => `{"row": ${n + 1}}`,
    bytea: n => `\\x${hex(n, 4)}`,
    inet: n => `192.0.2.${n + 1}`,
    cidr: n => `192.0.2.${n + 1}/32`,
    macaddr: n => `02:00:00:00:00:${hex(n, 2)}`,
    macaddr8: n => `02:00:00:ff:fe:00:00:${hex(n, 2)}`,
    tsvector: n => `row${n + 1}`,
    tsquery: n => `row${n + 1}`,
    xml: n => `<row>${n + 1}</row>`,
    point: n => `(${n},${n})`,
    box: n => `(${n},${n}),(0,0)`,
    circle: n => `<(${n},0),1>`,
    line: n => `{1,1,${n}}`,
    lseg: n => `[(0,0),(1,${n})]`,
    path: n => `[(0,0),(1,${n})]`,
    polygon: n => `((0,0),(1,${n}),(1,1))`,
    hstore: n => `row=>${n + 1}`,
    ltree: n => `row${n + 1}`,
    vector: (n, type) => vector(n, type),
    halfvec: (n, type) => vector(n, type),
    bit: (n, type) => bits(n, type),
    'bit varying': n => (n + 1).toString(2),
});
/** numeric(precision, scale): no more digits before the point than it takes. */
function number(n, type) {
    const [, precision, scale = '0'] = /\((\d{1,4})(?:,(-?\d{1,4}))?\)/.exec(type) ?? [];
    if (precision === undefined || Number(precision) - Number(scale) > 0)
        return String((n % 9) + 1);
    return `0.${'0'.repeat(Math.max(Number(scale) - Number(precision), 0))}${(n % 9) + 1}`;
}
function vector(n, type) {
    const size = Number(/\((\d{1,5})\)/.exec(type)?.[1] ?? 3);
    return `[${[n + 1, ...Array(Math.max(size - 1, 0)).fill(0)].join(',')}]`;
}
function bits(n, type) {
    const size = Number(/\((\d{1,4})\)/.exec(type)?.[1] ?? 1);
    return (n + 1).toString(2).padStart(size, '0').slice(-size);
}
function ranges(type, n) {
    if (type.startsWith('date'))
        return `[2001-${two(n % 12)}-01,2001-${two(n % 12)}-20)`;
    if (type.startsWith('ts'))
        return `[2001-02-${two(n)} 03:00:00,2001-02-${two(n)} 04:00:00)`;
    return `[${n * 10},${n * 10 + 5})`;
}
/** What texts are often asked to be: addresses, codes, numbers, dates. */
const usualTexts = [
    'a',
    'A',
    'ab',
    'AB',
    'abc',
    'ABC',
    '1',
    '0',
    '12345',
    '+12025550123',
    'row@example.com',
    'https://example.com',
    '#a1b2c3',
    '2001-02-03',
    '03:04:05',
    '6d696772-6174-4e00-8000-000000000001',
    'true',
    '{}',
    '[]',
    '1.5',
    '192.0.2.1',
    'en-us',
    '',
];
const usualNumbers = ['0', '1', '2', '5', '10', '50', '100', '1000', '-1', '0.5'];
/** Values that a condition may ask for, in addition to those that it names itself. */
function usualValues(column) {
    const { category, kind, labels, length, base } = column;
    if (kind === 'e')
        return labels;
    if (category === 'S')
        return usualTexts.filter(text => length === null || text.length <= length);
    if (category === 'B')
        return ['true', 'false'];
    if (category === 'N') {
        const whole = /^(?:smallint|integer|bigint)$/.test(base);
        return usualNumbers.filter(one => !whole || !one.includes('.'));
    }
    if (category === 'U' && base.startsWith('json'))
        return ['{}', '[]', 'null', '1', '"a"'];
    if (category === 'A')
        return ['{}'];
    return [];
}
/** A value in SQL as the type below a column's domain has it. */
function typedBelow(column, text) {
    return `${text === null ? 'NULL' : (0,object_sql/* literal */.eu)(text)}::${column.base}`;
}
/** A value of a column in SQL. */
function typed(column, text) {
    return text === null ? `NULL::${column.type}` : `${(0,object_sql/* literal */.eu)(text)}::${column.type}`;
}

;// CONCATENATED MODULE: ./src/replay/rows/candidates.js




/** As many combinations of values are tried at most for what a table's conditions ask for. */
const mostTried = 400;
/**
 * Values that satisfy all conditions of a table, several where several are found; none where it has no condition, or the
 * bounded search finds nothing. PostgreSQL itself says which do, in one query for those that speak of the same columns.
 */
async function satisfying(ask, table, wanted) {
    const parts = [];
    for (const group of groupsOf(conditionsOf(table)))
        parts.push(await solve(ask, table, group, wanted));
    const most = Math.max(0, ...parts.map(({ length }) => length));
    return Array.from({ length: most }, (_, i) => new Map(parts.flatMap(part => [...(part[i % Math.max(part.length, 1)] ?? [])])));
}
/** Those that have a column in common belong together. */
function groupsOf(conditions) {
    let groups = [];
    for (const one of conditions) {
        const shares = (group) => group.some(({ columns }) => columns.some(name => one.columns.includes(name)));
        groups = [...groups.filter(group => !shares(group)), [...groups.filter(shares).flat(), one]];
    }
    return groups;
}
async function solve(ask, table, conditions, wanted) {
    const names = new Set(conditions.flatMap(({ columns }) => columns));
    const columns = table.columns.filter(({ name, generated }) => names.has(name) && !generated);
    // What depends on a generated column is left to the insertion.
    if (columns.length < names.size || columns.length === 0)
        return [];
    const literals = await literalsIn(conditions.map(({ condition }) => condition));
    const rows = combinations(columns.map(column => choicesFor(column, literals)));
    const list = rows.map((row, i) => `(${i}, ${row.map((value, at) => typedBelow(columns[at], value)).join(', ')})`);
    await ask('SAVEPOINT migration_gate_search');
    const found = await ask(`SELECT migration_gate_row AS at FROM (VALUES ${list.join(', ')}) AS candidate (migration_gate_row, ${columns
        .map(({ name }) => (0,object_names/* quoteIdentifier */.Cm)(name))
        .join(', ')}) WHERE ${conditions.map(({ condition }) => `((${condition}) IS NOT FALSE)`).join(' AND ')} ORDER BY migration_gate_row LIMIT ${wanted}`);
    // A condition that can't be asked so is left to the insertion.
    await ask(found.kind === 'ok' ? 'RELEASE migration_gate_search' : 'ROLLBACK TO migration_gate_search');
    if (found.kind !== 'ok')
        return [];
    return found.rows.map(({ at }) => {
        const row = rows[Number(at)] ?? [];
        return new Map(columns.map(({ name }, i) => [name, row[i] ?? null]));
    });
}
/** The conditions of a table's checks, partitions and domains, all about its columns. */
function conditionsOf({ checks, columns }) {
    const ofDomains = columns.flatMap(({ name, domainChecks }) => domainChecks.map(check => ({
        columns: [name],
        condition: check.replace(/\bVALUE\b/g, () => (0,object_names/* quoteIdentifier */.Cm)(name)),
    })));
    return [...checks, ...ofDomains];
}
/** Every literal that conditions hold, and for a number those next to it. */
async function literalsIn(conditions) {
    const found = { texts: [], numbers: [] };
    for (const condition of conditions) {
        const parsed = await (0,grammar/* parse */.qg)(`SELECT ${condition}`);
        if (parsed.kind !== 'parsed')
            continue;
        for (const { A_Const: node } of (0,nodes/* objectsIn */.Qv)(parsed.statements)) {
            if (!(0,nodes/* isPlain */.$i)(node))
                continue;
            const { sval, ival, fval } = node;
            if ((0,nodes/* isPlain */.$i)(sval))
                found.texts.push(String(sval.sval ?? ''));
            if ((0,nodes/* isPlain */.$i)(ival))
                found.numbers.push(Number(ival.ival ?? 0));
            if ((0,nodes/* isPlain */.$i)(fval))
                found.numbers.push(Number(fval.fval ?? 0));
        }
    }
    return { texts: [...new Set(found.texts)], numbers: [...new Set(found.numbers)].filter(Number.isFinite) };
}
const mostChoices = 24;
/** Characters: a condition may ask for a text of some length. */
const longest = 5_000;
function choicesFor(column, { texts, numbers }) {
    const near = numbers.flatMap(number => [number, number + 1, number - 1]);
    const own = column.category === 'S'
        ? [
            ...texts,
            ...near
                .filter(size => size > 0 && size <= longest && Number.isInteger(size))
                .map(size => 'a'.repeat(size)),
        ].filter(text => column.length === null || text.length <= column.length)
        : column.category === 'N'
            ? near.map(String)
            : column.category === 'D'
                ? texts.filter(text => /^\d{4}-\d\d-\d\d/.test(text))
                : [];
    const usual = [0, 1].map(n => nthText(column, n, false)).filter(value => value !== undefined);
    const all = [...new Set([...usual, ...own, ...usualValues(column)])].slice(0, mostChoices);
    return column.notNull ? all : [...all, null];
}
/** Of all combinations the first ones, or where there are too many, ones that are spread over them. */
function combinations(choices) {
    const all = choices.reduce((product, { length }) => product * length, 1);
    const count = Math.min(all, mostTried);
    // A step that has no divisor in common with the number of combinations meets each of them once.
    const step = all <= mostTried ? 1 : Math.max(Math.floor(all / mostTried) | 1, 1);
    return Array.from({ length: count }, (_, i) => {
        let at = (i * step) % all;
        return choices.map(one => {
            const value = one[at % one.length] ?? null;
            at = Math.floor(at / one.length);
            return value;
        });
    });
}

;// CONCATENATED MODULE: ./src/replay/rows/fill.js




/** All that a table of a running system may hold. */
const everyKind = ['plain', 'plain', 'twin', 'nulls', 'nulls'];
/**
 * Puts rows into empty tables, those that others refer to first. Within a transaction that is open already. `further`:
 * texts that rows of a numbered kind may hold in addition to the usual ones.
 */
async function fill(ask, tables, kinds, further = []) {
    const filled = { tables: [], empty: [] };
    for (const table of inOrderOfReference(tables)) {
        const why = await fillTable(ask, table, kinds, further);
        if (why === undefined)
            filled.tables.push(table);
        else
            filled.empty.push({ table: table.name, why });
    }
    return filled;
}
/** Why nothing could be put into it. */
async function fillTable(ask, table, kinds, further) {
    const impossible = table.columns.find(column => mustBeWritten(column) && nthText(column, 0, false) === undefined);
    if (impossible)
        return `no value of type ${impossible.type} is known, and ${impossible.name} needs one`;
    const open = table.notValidated.map(({ name }) => `ALTER TABLE ${table.name} DROP CONSTRAINT ${name}`);
    const close = table.notValidated.map(({ name, definition }) => `ALTER TABLE ${table.name} ADD CONSTRAINT ${name} ${definition}`);
    for (const statement of open)
        await ask(statement);
    const why = await insertRows(ask, table, kinds, further);
    for (const statement of close)
        await ask(statement);
    return why;
}
async function insertRows(ask, table, kinds, further) {
    const numbered = kinds.filter(kind => typeof kind === 'number');
    const found = await satisfying(ask, table, Math.max(kinds.length, ...numbered.map(kind => kind + 1)));
    const rows = kinds.map((kind, i) => insert(table, {
        kind,
        n: i,
        found: foundFor(found, kind, i),
        further,
    }));
    const together = await ask(`SAVEPOINT migration_gate_rows; ${rows.join('; ')}; RELEASE migration_gate_rows`);
    if (together.kind === 'ok')
        return undefined;
    let why;
    let some = false;
    await ask('ROLLBACK TO migration_gate_rows');
    for (const row of rows) {
        const outcome = await ask(`SAVEPOINT migration_gate_rows; ${row}; RELEASE migration_gate_rows`);
        if (outcome.kind === 'ok')
            some = true;
        else {
            why ??= (0,engine/* reasonOf */.A3)(outcome);
            if (outcome.kind !== 'error')
                return why;
            await ask('ROLLBACK TO migration_gate_rows');
        }
    }
    return some ? undefined : (why ?? 'no row was accepted');
}
function mustBeWritten({ notNull, hasDefault, counts, generated }) {
    return notNull && !generated && (counts || !hasDefault);
}
function foundFor(found, kind, n) {
    if (typeof kind === 'number')
        return found[kind % Math.max(found.length, 1)];
    return kind === 'plain' ? (found[n] ?? found[0]) : found[0];
}
function choice(column, at, further) {
    const usual = usualValues(column);
    return at < usual.length || column.category !== 'S' ? usual[at] : further[at - usual.length];
}
/** The nth row of a table. */
function insert(table, row) {
    const parts = table.columns.flatMap(column => {
        const value = written(table, column, row);
        return value === undefined ? [] : [[(0,object_names/* quoteIdentifier */.Cm)(column.name), value]];
    });
    if (parts.length === 0)
        return `INSERT INTO ${table.name} DEFAULT VALUES`;
    return `INSERT INTO ${table.name} (${parts.map(([name]) => name).join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${parts
        .map(([, value]) => value)
        .join(', ')})`;
}
/** SQL; undefined: what the table itself puts there. */
function written(table, column, { kind, n, found, further }) {
    const { name, notNull, generated, hasDefault, counts, tooWide } = column;
    if (generated)
        return undefined;
    const key = table.unique.some(columns => columns.includes(name));
    if (kind === 'nulls' && !notNull)
        return nullOr(found, column);
    const nth = (kind === 'twin' || kind === 'nulls') && !key ? 0 : n;
    const reference = table.foreignKeys.find(({ columns }) => columns.includes(name));
    if (reference)
        return referred(table, column, reference, nth);
    const asked = found?.get(name);
    if (asked !== undefined && !key)
        return typed(column, asked);
    if (kind === 'plain' && n === 1 && tooWide !== undefined)
        return typed(column, tooWide);
    if (hasDefault && !counts && !key && typeof kind !== 'number')
        return undefined;
    const other = typeof kind === 'number' ? choice(column, kind, further) : undefined;
    const text = other ?? asked ?? nthText(column, nth, key);
    return text === undefined ? (notNull ? undefined : typed(column, null)) : typed(column, text);
}
/** NULL, unless the values that satisfy the table's conditions say otherwise. */
function nullOr(found, column) {
    const asked = found?.get(column.name);
    return typed(column, asked === undefined ? null : asked);
}
/** The key of the nth row that is referred to; of the table itself the row's own. */
function referred(table, column, { columns, table: other, referenced }, n) {
    const wanted = referenced[columns.indexOf(column.name)] ?? '';
    if (other === table.name) {
        const own = table.columns.find(({ name }) => name === wanted);
        const text = own && nthText(own, n, true);
        return text === undefined ? typed(column, null) : typed(column, text);
    }
    return `(SELECT ${(0,object_names/* quoteIdentifier */.Cm)(wanted)} FROM ${other} ORDER BY tableoid, ctid OFFSET ${n} % (SELECT greatest(count(*), 1) FROM ${other}) LIMIT 1)`;
}
/** Referred ones first. Where they go round in a circle one of them begins, whose reference may be NULL. */
function inOrderOfReference(tables) {
    const byName = new Map(tables.map(table => [table.name, table]));
    const done = new Set();
    const ordered = [];
    for (const first of tables) {
        const open = [];
        const enter = (table) => {
            if (done.has(table))
                return;
            done.add(table);
            open.push({ table, left: table.foreignKeys.flatMap(({ table: name }) => byName.get(name) ?? []) });
        };
        enter(first);
        for (let top = open.at(-1); top; top = open.at(-1)) {
            const next = top.left.pop();
            if (next)
                enter(next);
            else {
                ordered.push(top.table);
                open.pop();
            }
        }
    }
    return ordered;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
;// CONCATENATED MODULE: ./src/replay/rows/tables.js


const columnShape = schemas.object({
    name: schemas.string(),
    type: schemas.string(),
    base: schemas.string(),
    category: schemas.string(),
    kind: schemas.string(),
    length: schemas.number().nullable(),
    notNull: schemas.boolean(),
    hasDefault: schemas.boolean(),
    counts: schemas.boolean(),
    generated: schemas.boolean(),
    labels: schemas.array(schemas.string()),
    domainChecks: schemas.array(schemas.string()),
});
const answer = schemas.array(schemas.object({
    oid: schemas.number(),
    name: schemas.string(),
    bareName: schemas.string(),
    columns: schemas.array(columnShape),
    unique: schemas.array(schemas.array(schemas.string())),
    checks: schemas.array(schemas.object({ columns: schemas.array(schemas.string()), condition: schemas.string() })),
    foreignKeys: schemas.array(schemas.object({ columns: schemas.array(schemas.string()), table: schemas.string(), referenced: schemas.array(schemas.string()) })),
    notValidated: schemas.array(schemas.object({ name: schemas.string(), definition: schemas.string() })),
}));
/** Tables that rows can be put into: no partitions, no temporary ones, none of an extension or of PostgreSQL. */
const ofProject = `c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (select from pg_catalog.pg_depend as d
    where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;
const list = (query) => `coalesce((${query}), '[]')`;
const columnsOf = (keys, relation) => `(select json_agg(a.attname order by k.at) from unnest(${keys}) with ordinality as k (number, at)
    join pg_catalog.pg_attribute as a on a.attrelid = ${relation} and a.attnum = k.number)`;
/** Works on PostgreSQL 13 to 18. */
const query = (oids) => `select coalesce(json_agg(json_build_object(
  'oid', c.oid::int8, 'name', format('%I.%I', n.nspname, c.relname), 'bareName', c.relname,
  'columns', ${list(`select json_agg(json_build_object(
    'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
    'base', pg_catalog.format_type(b.oid, case when t.typtype = 'd' then t.typtypmod else a.atttypmod end),
    'category', b.typcategory, 'kind', b.typtype,
    'length', case when b.typname in ('varchar', 'bpchar')
      then nullif(case when t.typtype = 'd' then t.typtypmod else a.atttypmod end, -1) - 4 end,
    'notNull', a.attnotnull or t.typnotnull, 'hasDefault', a.atthasdef or t.typdefault is not null,
    'counts', a.attidentity <> '' or coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false),
    'generated', a.attgenerated <> '',
    'labels', ${list(`select json_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum as e where e.enumtypid = b.oid`)},
    'domainChecks', ${list(`select json_agg(pg_catalog.pg_get_expr(k.conbin, 0) order by k.conname) from pg_catalog.pg_constraint as k where k.contypid = t.oid and k.contype = 'c'`)})
    order by a.attnum)
    from pg_catalog.pg_attribute as a join pg_catalog.pg_type as t on t.oid = a.atttypid
    join pg_catalog.pg_type as b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
    left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`)},
  'unique', ${list(`select json_agg(coalesce(${columnsOf('i.indkey::int2[]', 'c.oid')}, '[]')) from pg_catalog.pg_index as i
    where i.indrelid = c.oid and i.indisunique`)},
  'checks', (${list(`select json_agg(json_build_object(
      'columns', coalesce(${columnsOf('k.conkey', 'c.oid')}, '[]'),
      'condition', pg_catalog.pg_get_expr(k.conbin, k.conrelid)))
    from pg_catalog.pg_constraint as k where k.conrelid = c.oid and k.contype = 'c' and k.convalidated`)}::jsonb || ${list(`select jsonb_build_array(jsonb_build_object(
        'columns', coalesce(${columnsOf('p.partattrs::int2[]', 'c.oid')}, '[]'),
        'condition', (select string_agg('(' || coalesce(pg_catalog.pg_get_partition_constraintdef(h.inhrelid), 'true') || ')', ' or ')
          from pg_catalog.pg_inherits as h where h.inhparent = c.oid)))
      from pg_catalog.pg_partitioned_table as p where p.partrelid = c.oid
        and exists (select from pg_catalog.pg_inherits as h where h.inhparent = c.oid)`)}::jsonb),
  'foreignKeys', ${list(`select json_agg(json_build_object(
      'columns', ${columnsOf('k.conkey', 'c.oid')}, 'table', format('%I.%I', pn.nspname, p.relname),
      'referenced', ${columnsOf('k.confkey', 'p.oid')}) order by k.conname)
    from pg_catalog.pg_constraint as k join pg_catalog.pg_class as p on p.oid = k.confrelid
    join pg_catalog.pg_namespace as pn on pn.oid = p.relnamespace
    where k.conrelid = c.oid and k.contype = 'f' and k.convalidated and k.conparentid = 0`)},
  'notValidated', ${list(`select json_agg(json_build_object('name', quote_ident(k.conname), 'definition', pg_catalog.pg_get_constraintdef(k.oid)) order by k.conname)
    from pg_catalog.pg_constraint as k where k.conrelid = c.oid and k.contype in ('c', 'f') and not k.convalidated and k.conparentid = 0`)}
) order by c.oid), '[]') as tables
from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where ${ofProject} and c.oid in (${oids})`;
/** The tables that a project has now, by their oids. */
async function tableNames(ask) {
    const rows = await rowsOf(ask, `select c.oid::int8 as oid, format('%I.%I', n.nspname, c.relname) as name, c.relname as bare
     from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace where ${ofProject}`);
    return new Map(rows.map(({ oid, name, bare }) => [Number(oid), { name: String(name), bareName: String(bare) }]));
}
/** What brings all sequences back to where they are now, which a ROLLBACK does not. */
async function sequencesNow(ask) {
    const rows = await rowsOf(ask, `select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value is not null) as statement
     from pg_catalog.pg_sequences order by schemaname, sequencename`);
    return rows.map(({ statement }) => String(statement)).join(';');
}
/** Which tables refer to which: oids, and whether a row has to. */
async function references(ask) {
    const rows = await rowsOf(ask, `select conrelid::int8 as referring, confrelid::int8 as referred,
      (select bool_and(a.attnotnull) from pg_catalog.pg_attribute as a where a.attrelid = conrelid and a.attnum = any (conkey)) as must
     from pg_catalog.pg_constraint where contype = 'f' and conrelid <> confrelid order by oid`);
    return rows.map(({ referring, referred, must }) => ({
        from: Number(referring),
        to: Number(referred),
        must: must === true,
    }));
}
/** What CREATE INDEX CONCURRENTLY leaves there when it fails. */
async function dropInvalidIndexes(ask) {
    const rows = await rowsOf(ask, `select indexrelid::regclass::text as name from pg_catalog.pg_index where not indisvalid and indrelid::regclass::text !~ '^pg_'`);
    for (const { name } of rows)
        await ask(`DROP INDEX ${String(name)}`);
}
/** With all that their rows have to refer to, and what those of the first ones may refer to. */
async function withReferred(ask, first) {
    const all = await references(ask);
    const asked = new Set(first);
    const found = new Set(first);
    for (const oid of found)
        for (const { from, to, must } of all)
            if (from === oid && (must || asked.has(oid)))
                found.add(to);
    return found;
}
/** What rows of these tables have to be like. */
async function tablesBy(ask, oids) {
    const numbers = [...oids].join(', ');
    if (numbers === '')
        return [];
    const [row] = await rowsOf(ask, query(numbers));
    const { tables } = row ?? {};
    return answer.parse(typeof tables === 'string' ? JSON.parse(tables) : (tables ?? []));
}
/** Of those, the tables that hold no row. */
async function emptyAmong(ask, tables) {
    if (tables.length === 0)
        return [];
    const rows = await rowsOf(ask, tables
        .map(({ name }, i) => `select ${i} as at where not exists (select from ${name})`)
        .join(' union all '));
    const empty = new Set(rows.map(({ at }) => Number(at)));
    return tables.filter((_, i) => empty.has(i));
}
/** The rows of a query; none where it fails. */
async function rowsOf(ask, sql) {
    const outcome = await ask(sql);
    return outcome.kind === 'ok' ? outcome.rows : [];
}
const word = /[\p{L}_][\p{L}\p{N}_$]*/gu;
/** Names of relations, and of words in texts that run. */
function collectNames(node, names) {
    for (const { relname, sval } of (0,nodes/* objectsIn */.Qv)(node)) {
        if (typeof relname === 'string')
            names.add(relname);
        if (typeof sval === 'string')
            for (const [found] of sval.matchAll(word))
                names.add(found);
    }
}

;// CONCATENATED MODULE: ./src/replay/rows/classify.js






/** More kinds of rows than these are not tried to find one with which a statement works. */
const mostKinds = 60;
const mostLabels = 30;
/** Is there a row with which a statement does not fail so? Each try is rolled back. `code`: the SQLSTATE that it failed with. */
async function classify(ask, sender, { at, code }, { tables: all, seeded }) {
    const unit = sender.units[at];
    const now = await tablesBy(ask, all.map(({ oid }) => oid));
    const place = { at, code, deferred: await deferredConstraints(ask) };
    const tables = now.filter(({ oid }) => !seeded.has(oid));
    if (tables.length < now.length) {
        const outcome = await rehearsed(ask, sender, place, tables, async () => true);
        if (outcome === 'fails')
            return 'seeded';
    }
    if (tables.length === 0)
        return undefined;
    const further = [...new Set([...(await labels(ask)), ...(await valuesNamed(ask, sender, at))])];
    const columns = tables.flatMap(table => table.columns);
    const usual = Math.max(0, ...columns.map(column => usualValues(column).length));
    const kinds = [['plain'], ['plain', 'plain'], ['nulls']];
    for (let i = 0; i < Math.min(usual + further.length, mostKinds); i++)
        kinds.push([i]);
    let refused = false;
    for (const kind of kinds) {
        const outcome = await rehearsed(ask, sender, place, tables, async () => {
            const filled = await fill(ask, tables, kind, further);
            return filled.tables.length > 0;
        });
        if (outcome === 'works')
            return 'some';
        if (outcome === 'over')
            return undefined;
        refused ||= outcome === 'fails';
    }
    // Where no row got as far as the statement, nothing is known of every one; nor is it of what documents hold.
    if (!refused || (unit && readsDocuments((await (0,replay_units/* understand */.ZL)(unit)).statement.node)))
        return 'some';
    return 'every';
}
/** Of a name that the grammar keeps as a list. */
function lastPart(name) {
    const parts = [...(0,nodes/* objectsIn */.Qv)(Array.isArray(name) ? name : [])].flatMap(({ sval }) => typeof sval === 'string' ? [sval] : []);
    return parts.at(-1);
}
/** Does it look into JSON? No list of values has all that a project keeps there. */
function readsDocuments(node) {
    for (const object of (0,nodes/* objectsIn */.Qv)(node)) {
        const [operator, called] = [lastPart(object.name), lastPart(object.funcname)];
        if (operator !== undefined && /^(?:->>?|#>>?|@[?>@]|<@|\?[|&]?)$/.test(operator))
            return true;
        if (called !== undefined && /^jsonb?_/.test(called))
            return true;
    }
    return false;
}
/** Up to a statement in a transaction that is rolled back, with nothing in the tables but what `puts` puts there. */
async function rehearsed(ask, sender, { at, code, deferred }, tables, puts) {
    const names = tables.map(({ name }) => name).join(', ');
    await ask(`BEGIN; ${names === '' ? '' : `TRUNCATE ${names} CASCADE`}`);
    const filled = await puts();
    if (filled)
        await checkNow(ask, deferred);
    const attempt = filled ? await sender.rehearse(sender.alone ? at : 0, at) : undefined;
    await ask('ROLLBACK');
    if (!attempt)
        return 'nothing';
    if (attempt.kind !== 'failed')
        return attempt.kind === 'ok' ? 'works' : 'over';
    if (attempt.error.code === code)
        return 'fails';
    // What it meets instead is of another kind: this one depends on the row. Before it nothing is known.
    return attempt.at === at ? 'works' : 'nothing';
}
/** Names of constraints that are checked at the end of a transaction, as SQL lists them; empty: there are none. */
async function deferredConstraints(ask) {
    const [row] = await rowsOf(ask, "select string_agg(format('%I.%I', nspname, conname), ', ') as names from pg_catalog.pg_constraint join pg_catalog.pg_namespace n on n.oid = connamespace where condeferred");
    return String(row?.names ?? '');
}
/** Rows that are there were checked long ago: what waits for the end of the transaction would keep tables from being altered. */
async function checkNow(ask, deferred) {
    if (deferred === '')
        return;
    await ask('SET CONSTRAINTS ALL IMMEDIATE');
    await ask(`SET CONSTRAINTS ${deferred} DEFERRED`);
}
/** What a text may have to be to become a value of an enum. */
async function labels(ask) {
    const rows = await rowsOf(ask, `select distinct enumlabel from pg_catalog.pg_enum order by enumlabel limit ${mostLabels}`);
    return rows.map(({ enumlabel }) => String(enumlabel));
}
/** Literals of the statement, what its foreign keys refer to, and what the migration inserts before: its rows may have to be that. */
async function valuesNamed(ask, { units }, at) {
    const unit = units[at];
    if (!unit)
        return [];
    const { node } = (await (0,replay_units/* understand */.ZL)(unit)).statement;
    const values = [...textsIn(node), ...(await referredIn(ask, node))];
    for (const before of units.slice(0, at)) {
        const { statement } = await (0,replay_units/* understand */.ZL)(before);
        if ('InsertStmt' in statement.node)
            values.push(...textsIn(statement.node));
    }
    return values;
}
function textsIn(node) {
    const texts = [];
    for (const { sval } of (0,nodes/* objectsIn */.Qv)(node))
        if ((0,nodes/* isPlain */.$i)(sval) && typeof sval.sval === 'string')
            texts.push(sval.sval);
    return texts.slice(0, mostLabels);
}
/** Rows that base has in the tables that foreign keys refer to. */
async function referredIn(ask, node) {
    const values = [];
    for (const { contype, pktable, pk_attrs } of (0,nodes/* objectsIn */.Qv)(node)) {
        if (contype !== 'CONSTR_FOREIGN' || !(0,nodes/* isPlain */.$i)(pktable))
            continue;
        const table = [pktable.schemaname, pktable.relname].filter(part => typeof part === 'string');
        for (const { sval } of (0,nodes/* objectsIn */.Qv)(pk_attrs))
            if (typeof sval === 'string') {
                const rows = await rowsOf(ask, `select distinct ${(0,object_names/* quoteIdentifier */.Cm)(sval)}::text as value from ${table.map(object_names/* quoteIdentifier */.Cm).join('.')} order by 1 limit ${mostLabels}`);
                values.push(...rows.map(({ value }) => String(value)));
            }
    }
    return values;
}

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
;// CONCATENATED MODULE: ./src/replay/rows/too-wide.js

/** Characters or digits: no longer text is put into a row. */
const too_wide_longest = 5_000;
/** The tables with a value for each column whose type the change narrows, which the old type takes and the new one does not. */
async function withTooWide(tables, candidates) {
    const changed = await changedTypes(candidates);
    if (changed.size === 0)
        return [...tables];
    return tables.map(table => ({
        ...table,
        columns: table.columns.map(column => {
            const type = changed.get(JSON.stringify([table.bareName, column.name]));
            const tooWide = type && tooWideFor(column, type);
            return tooWide === undefined ? column : { ...column, tooWide };
        }),
    }));
}
/** By table and column; of several changes of one column the last. */
async function changedTypes(candidates) {
    const found = new Map();
    for (const step of candidates.flatMap(({ steps }) => steps))
        for (const { node } of (await (0,replay_units/* scriptOf */.Fl)(step)).statements) {
            if (!('AlterTableStmt' in node))
                continue;
            const table = node.AlterTableStmt.relation?.relname;
            for (const { column, type } of typesChangedBy(node.AlterTableStmt.cmds ?? []))
                if (type)
                    found.set(JSON.stringify([table, column]), type);
        }
    return found;
}
/** The columns to which an ALTER TABLE gives another type. */
function typesChangedBy(commands) {
    return commands.flatMap((command) => {
        if (!('AlterTableCmd' in command) || command.AlterTableCmd.subtype !== 'AT_AlterColumnType')
            return [];
        const { name, def } = command.AlterTableCmd;
        if (name === undefined)
            return [];
        return [{ column: name, type: def && 'ColumnDef' in def ? newType(def.ColumnDef) : undefined }];
    });
}
function newType({ typeName, raw_default: using, }) {
    const last = typeName?.names?.at(-1);
    if (using || !last || !('String' in last) || (typeName?.arrayBounds?.length ?? 0) > 0)
        return undefined;
    return { name: last.String.sval ?? '', modifiers: (typeName?.typmods ?? []).flatMap(integerOf) };
}
function integerOf(node) {
    return 'A_Const' in node && node.A_Const.ival ? [node.A_Const.ival.ival ?? 0] : [];
}
/** https://www.postgresql.org/docs/current/datatype-numeric.html */
const largest = { int2: 32_767, int4: 2_147_483_647 };
/** What a type takes at most: characters, digits before the point, or the largest number. */
function limitOf({ name, modifiers, }) {
    const [size, scale = 0] = modifiers;
    if (name === 'varchar' || name === 'bpchar')
        return size === undefined ? undefined : { kind: 'characters', most: size };
    if (name === 'numeric')
        return size === undefined ? undefined : { kind: 'digits', most: size - scale };
    const most = largest[name];
    return most === undefined ? undefined : { kind: 'number', most };
}
function tooWideFor({ category, length }, type) {
    const limit = limitOf(type);
    if (!limit ||
        limit.most < 0 ||
        limit.most >= (limit.kind === 'number' ? Number.POSITIVE_INFINITY : too_wide_longest))
        return undefined;
    const { kind, most } = limit;
    if (category === 'N')
        return kind === 'number' ? String(most + 1) : `1${'0'.repeat(most)}`;
    const takes = category === 'S' && kind === 'characters' && (length === null || most < length);
    return takes ? 'w'.repeat(most + 1) : undefined;
}
/** In SQL of any version of PostgreSQL: is a column's value too wide for a type? And what that means. */
function tooWideCondition({ name, category, base }, type) {
    const limit = limitOf(type);
    if (category === 'S' && limit?.kind === 'characters')
        return {
            condition: `length(rtrim(${name}::text, ' ')) > ${limit.most}`,
            meaning: `has more than ${counted(limit.most, 'character')}`,
        };
    if (category !== 'N' || !limit || limit.kind === 'characters' || limit.most < 0)
        return undefined;
    if (limit.kind === 'digits') {
        const [, scale = 0] = type.modifiers;
        return {
            condition: `abs(round(${name}::numeric, ${scale})) >= 1${'0'.repeat(limit.most)}`,
            meaning: `has more than ${counted(limit.most, 'digit')} before the point`,
        };
    }
    const whole = /^(?:smallint|integer|bigint)$/.test(base) ? name : `round(${name}::numeric)`;
    return {
        condition: `${whole} NOT BETWEEN ${-limit.most - 1} AND ${limit.most}`,
        meaning: `is not between ${-limit.most - 1} and ${limit.most}`,
    };
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/replay/rows/preflight.js





/** What to ask a real database, read from the catalog once the statement has run on empty tables. */
async function preflightOf(ask, question) {
    const source = insertedRows(question.statement);
    if (source)
        return ofInsert(ask, question, source);
    // It depends on what the statement makes of the rows.
    if (writing.has(question.statement.kind))
        return undefined;
    switch (question.error.code) {
        case '23502':
            return ofNotNull(question);
        case '23505':
            return await ofUnique(ask, question);
        case '23514':
            return await ofCheck(ask, question);
        case '23503':
            return await ofReference(ask, question);
        default:
            return question.error.code.startsWith('22') ? await ofConversion(ask, question) : undefined;
    }
}
const writing = new Set([
    'InsertStmt',
    'UpdateStmt',
    'DeleteStmt',
    'MergeStmt',
    'DoStmt',
    'SelectStmt',
    'CallStmt',
]);
function tableOf({ schema, table }) {
    return table === undefined ? undefined : (0,object_names/* qualified */.LX)({ schema, name: table });
}
function baseTable({ base }, name) {
    return base.find(table => table.name === name);
}
const hasColumn = (table, column) => table?.columns.some(({ name }) => name === column) ?? false;
function counting(table, where, what) {
    return {
        sql: `SELECT count(*) FROM ${table}${where === undefined ? '' : ` WHERE ${where}`};`,
        counts: `rows of ${table}${what === '' ? '' : ` ${what}`}`,
    };
}
function ofNotNull(question) {
    const { error } = question;
    const table = tableOf(error);
    if (table === undefined || error.column === undefined)
        return undefined;
    const column = (0,object_names/* quoteIdentifier */.Cm)(error.column);
    return hasColumn(baseTable(question, table), error.column)
        ? { preflight: counting(table, `${column} IS NULL`, `in which ${column} is NULL`), satisfiable: true }
        : { preflight: counting(table, undefined, '') };
}
const indexQuery = (schema, name) => `
select t.relname, format('%I.%I', n.nspname, t.relname) as table, pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
  (select json_agg(pg_catalog.pg_get_indexdef(i.indexrelid, k, true) order by k) from generate_series(1, i.indnkeyatts) as k)::text as keys
from pg_catalog.pg_index as i join pg_catalog.pg_class as c on c.oid = i.indexrelid
join pg_catalog.pg_class as t on t.oid = i.indrelid join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
where c.relname = ${(0,object_sql/* literal */.eu)(name)}${schema === undefined ? '' : ` and n.nspname = ${(0,object_sql/* literal */.eu)(schema)}`}`;
async function ofUnique(ask, { error }) {
    const { schema, constraint } = error;
    if (constraint === undefined)
        return undefined;
    const [index] = await rowsOf(ask, indexQuery(schema, constraint));
    if (!index)
        return undefined;
    const keys = JSON.parse(String(index.keys));
    const table = String(index.table);
    return { preflight: repeated(table, keys, index.predicate === null ? undefined : String(index.predicate)) };
}
function repeated(source, keys, predicate) {
    const conditions = [
        ...(predicate === undefined ? [] : [predicate]),
        ...keys.map(key => `${key} IS NOT NULL`),
    ];
    const list = keys.join(', ');
    return {
        sql: `SELECT count(*) FROM (SELECT 1 FROM ${source} WHERE ${conditions.join(' AND ')} GROUP BY ${list} HAVING count(*) > 1) AS repeated;`,
        counts: `values of (${list}) that more than one row has`,
    };
}
const constraintQuery = (schema, table, name) => `
select k.contype, format('%I.%I', n.nspname, t.relname) as table, pg_catalog.pg_get_expr(k.conbin, k.conrelid) as condition,
  (select json_agg(a.attname order by u.at) from unnest(k.conkey) with ordinality as u (number, at)
    join pg_catalog.pg_attribute as a on a.attrelid = k.conrelid and a.attnum = u.number)::text as columns,
  k.confrelid::int8 as referenced, (select format('%I.%I', rn.nspname, r.relname) from pg_catalog.pg_class as r
    join pg_catalog.pg_namespace as rn on rn.oid = r.relnamespace where r.oid = k.confrelid) as other,
  (select json_agg(a.attname order by u.at) from unnest(k.confkey) with ordinality as u (number, at)
    join pg_catalog.pg_attribute as a on a.attrelid = k.confrelid and a.attnum = u.number)::text as keys
from pg_catalog.pg_constraint as k join pg_catalog.pg_class as t on t.oid = k.conrelid
join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
where k.conname = ${(0,object_sql/* literal */.eu)(name)} and t.relname = ${(0,object_sql/* literal */.eu)(table)}${schema === undefined ? '' : ` and n.nspname = ${(0,object_sql/* literal */.eu)(schema)}`}`;
async function constraintOf(ask, { schema, table, constraint }) {
    if (table === undefined || constraint === undefined)
        return undefined;
    const [row] = await rowsOf(ask, constraintQuery(schema, table, constraint));
    if (!row)
        return undefined;
    const names = (value) => (value === null ? [] : JSON.parse(String(value)));
    return {
        table: String(row.table),
        condition: row.condition === null ? undefined : String(row.condition),
        columns: names(row.columns),
        referenced: Number(row.referenced),
        other: String(row.other),
        keys: names(row.keys),
    };
}
async function ofCheck(ask, question) {
    const constraint = await constraintOf(ask, question.error);
    if (!constraint)
        return undefined;
    const { table, condition, columns } = constraint;
    const known = baseTable(question, table);
    const ofBase = columns.filter(column => hasColumn(known, column));
    // What the statement adds itself is the same in every row.
    if (ofBase.length === 0)
        return { preflight: counting(table, undefined, '') };
    if (condition === undefined || ofBase.length < columns.length)
        return { satisfiable: true };
    return {
        preflight: counting(table, `NOT (${condition})`, `for which ${condition} does not hold`),
        satisfiable: true,
    };
}
async function ofReference(ask, question) {
    const constraint = await constraintOf(ask, question.error);
    if (!constraint)
        return undefined;
    const { table, columns, other, keys, referenced } = constraint;
    const isOfBase = question.isOfBase(referenced);
    if (!columns.every(column => hasColumn(baseTable(question, table), column)))
        return { satisfiable: isOfBase };
    const filled = columns.map(column => `child.${(0,object_names/* quoteIdentifier */.Cm)(column)} IS NOT NULL`);
    if (!isOfBase)
        return { preflight: counting(`${table} AS child`, filled.join(' AND '), 'that refer to a row at all') };
    const pairs = columns.map((column, i) => `parent.${(0,object_names/* quoteIdentifier */.Cm)(keys[i] ?? '')} = child.${(0,object_names/* quoteIdentifier */.Cm)(column)}`);
    return {
        preflight: {
            sql: `SELECT count(*) FROM ${table} AS child WHERE ${filled.join(' AND ')} AND NOT EXISTS (SELECT FROM ${other} AS parent WHERE ${pairs.join(' AND ')});`,
            counts: `rows of ${table} that refer to a row which ${other} does not have`,
        },
        satisfiable: true,
    };
}
/** A column's values that its new type can't take. */
async function ofConversion(ask, question) {
    const { node } = question.statement;
    if (!('AlterTableStmt' in node))
        return undefined;
    const { relation, cmds = [] } = node.AlterTableStmt;
    const [changed, ...others] = typesChangedBy(cmds);
    if (!changed || others.length > 0 || relation?.relname === undefined)
        return undefined;
    const { column, type } = changed;
    const table = (0,object_names/* qualified */.LX)({ schema: relation.schemaname, name: relation.relname });
    const name = (0,object_names/* quoteIdentifier */.Cm)(column);
    const old = question.base
        .find(({ bareName }) => bareName === relation.relname)
        ?.columns.find(one => one.name === column);
    const tooWide = old && type && tooWideCondition({ ...old, name }, type);
    if (tooWide)
        return {
            preflight: {
                sql: `SELECT count(*) FROM ${table} WHERE ${tooWide.condition};`,
                counts: `rows of ${table} whose ${name} ${tooWide.meaning}`,
            },
        };
    const [row] = await rowsOf(ask, `select pg_catalog.format_type(atttypid, atttypmod) as type from pg_catalog.pg_attribute
     where attrelid = ${(0,object_sql/* literal */.eu)(table)}::regclass and attname = ${(0,object_sql/* literal */.eu)(column)}`);
    if (!row)
        return undefined;
    const converted = String(row.type);
    return {
        preflight: {
            sql: `SELECT count(*) FROM ${table} WHERE NOT pg_input_is_valid(${name}::text, ${(0,object_sql/* literal */.eu)(converted)});`,
            counts: `rows of ${table} whose ${name} is no valid ${converted} (PostgreSQL 16 and later)`,
        },
    };
}
/** Where the rows of an `INSERT … SELECT` come from. */
function insertedRows({ node, text }) {
    if (!('InsertStmt' in node))
        return undefined;
    const { relation, cols = [] } = node.InsertStmt;
    const columns = cols.flatMap(one => ('ResTarget' in one ? (one.ResTarget.name ?? []) : []));
    const query = queryOfInsert(text);
    if (query === undefined || columns.length === 0 || relation?.relname === undefined)
        return undefined;
    return { table: (0,object_names/* qualified */.LX)({ schema: relation.schemaname, name: relation.relname }), columns, query };
}
function queryOfInsert(text) {
    let depth = 0;
    let start;
    let end = text.length;
    for (const token of (0,lexer/* lex */.Ii)(text)) {
        const spelled = text.slice(token.start, token.end).toLowerCase();
        if (token.kind === 'symbol')
            depth += spelled === '(' ? 1 : spelled === ')' ? -1 : 0;
        if (token.kind !== 'word' || depth > 0)
            continue;
        if (start === undefined && (spelled === 'select' || spelled === 'with'))
            start = token.start;
        if (start !== undefined && (spelled === 'returning' || isConflict(text, token))) {
            end = token.start;
            break;
        }
    }
    return start === undefined ? undefined : text.slice(start, end).trim();
}
function isConflict(text, { start, end }) {
    return text.slice(start, end).toLowerCase() === 'on' && /^\s+conflict\b/i.test(text.slice(end, end + 80));
}
async function ofInsert(ask, { error }, { table, columns, query }) {
    const source = `(${query}) AS incoming (${columns.map(object_names/* quoteIdentifier */.Cm).join(', ')})`;
    const known = (names) => names.every(name => columns.includes(name));
    const { column } = error;
    if (error.code === '23502' && column !== undefined && known([column]))
        return {
            preflight: {
                sql: `SELECT count(*) FROM ${source} WHERE ${(0,object_names/* quoteIdentifier */.Cm)(column)} IS NULL;`,
                counts: `rows for ${table} that have no ${column}`,
            },
        };
    if (error.code === '23514') {
        const constraint = await constraintOf(ask, error);
        if (constraint?.condition !== undefined && known(constraint.columns))
            return {
                preflight: {
                    sql: `SELECT count(*) FROM ${source} WHERE NOT (${constraint.condition});`,
                    counts: `rows for ${table} for which ${constraint.condition} does not hold`,
                },
                satisfiable: true,
            };
    }
    if (error.code === '23505' && error.constraint !== undefined) {
        const [index] = await rowsOf(ask, indexQuery(error.schema, error.constraint));
        const keys = index ? JSON.parse(String(index.keys)) : [];
        if (keys.length > 0 && known(keys))
            return { preflight: repeated(source, keys, undefined), satisfiable: true };
    }
    return {};
}

;// CONCATENATED MODULE: ./src/replay/rows/dropped-rows.js



/** Which rows does a copy leave out? In a transaction that is rolled back. */
async function droppedRows(ask, item, sender) {
    const dropped = [];
    const copies = await copiesIn(sender.units);
    if (copies.size === 0)
        return dropped;
    await ask('BEGIN');
    for (const [at, unit] of sender.units.entries()) {
        const copy = copies.get(unit);
        const before = copy && (await count(ask, copy.table));
        const selected = copy && (await count(ask, `(${copy.query}) AS selected`));
        const attempt = await sender.rehearse(at, at);
        if (attempt.kind !== 'ok')
            break;
        if (!copy || before === undefined || selected === undefined)
            continue;
        const inserted = ((await count(ask, copy.table)) ?? before) - before;
        if (inserted < selected)
            dropped.push({
                item,
                statement: (0,replay_units/* sentStatement */.kl)(unit),
                table: copy.table,
                selected,
                inserted,
            });
    }
    await ask('ROLLBACK');
    return dropped;
}
async function count(ask, source) {
    const [row] = await rowsOf(ask, `SELECT count(*)::int8 AS rows FROM ${source}`);
    return row && Number(row.rows);
}
/** Statements that insert what they select, and leave out what is there already. */
async function copiesIn(units) {
    const copies = new Map();
    for (const unit of units) {
        const { statement } = await (0,replay_units/* understand */.ZL)(unit);
        const conflict = 'InsertStmt' in statement.node ? statement.node.InsertStmt.onConflictClause : undefined;
        const source = conflict?.action === 'ONCONFLICT_NOTHING' ? insertedRows(statement) : undefined;
        if (source)
            copies.set(unit, source);
    }
    return copies;
}

;// CONCATENATED MODULE: ./src/replay/rows/sensitive.js


/** May anything that a migration runs come out otherwise where there are rows? */
async function anyDependsOnRows(candidates) {
    for (const { steps } of candidates)
        for (const step of steps)
            if ((await (0,replay_units/* scriptOf */.Fl)(step)).statements.some(dependsOnRows))
                return true;
    return false;
}
/** Kinds of ALTER TABLE that no row can make fail: they change the catalog alone. */
const catalogOnly = new Set([
    'AT_ColumnDefault',
    'AT_DropNotNull',
    'AT_DropColumn',
    'AT_DropConstraint',
    'AT_SetStatistics',
    'AT_SetOptions',
    'AT_ResetOptions',
    'AT_SetStorage',
    'AT_SetCompression',
    'AT_ChangeOwner',
    'AT_ClusterOn',
    'AT_DropCluster',
    'AT_SetRelOptions',
    'AT_ResetRelOptions',
    'AT_ReplicaIdentity',
    'AT_EnableRowSecurity',
    'AT_DisableRowSecurity',
    'AT_ForceRowSecurity',
    'AT_NoForceRowSecurity',
    'AT_EnableTrig',
    'AT_DisableTrig',
    'AT_DropIdentity',
    'AT_AddIdentity',
    'AT_SetIdentity',
    'AT_DropExpression',
]);
/** Constraints that make a new column depend on the rows that there are. */
const checked = new Set([
    'CONSTR_NOTNULL',
    'CONSTR_CHECK',
    'CONSTR_UNIQUE',
    'CONSTR_PRIMARY',
    'CONSTR_FOREIGN',
    'CONSTR_GENERATED',
]);
/** Statements whose outcome may be another one where tables hold rows. */
const reading = new Set([
    'UpdateStmt',
    'DeleteStmt',
    'MergeStmt',
    'DoStmt',
    'CallStmt',
    'CreateTableAsStmt',
    'RefreshMatViewStmt',
    'AlterDomainStmt',
    'TruncateStmt',
]);
/** May it fail, or do something else, because there are rows? https://www.postgresql.org/docs/current/sql-altertable.html */
function dependsOnRows({ kind, node }) {
    if (reading.has(kind))
        return true;
    if ('InsertStmt' in node)
        return !isOfValues(node.InsertStmt.selectStmt);
    if ('SelectStmt' in node)
        return readsSomething(node);
    if ('IndexStmt' in node)
        return (node.IndexStmt.unique === true ||
            node.IndexStmt.whereClause !== undefined ||
            (node.IndexStmt.indexParams ?? []).some(one => 'IndexElem' in one && one.IndexElem.expr !== undefined));
    if ('AlterTableStmt' in node)
        return (node.AlterTableStmt.cmds ?? []).some(commandDepends);
    return false;
}
function commandDepends(command) {
    if (!('AlterTableCmd' in command))
        return false;
    const { subtype = 'AT_AddColumn', def } = command.AlterTableCmd;
    if (catalogOnly.has(subtype))
        return false;
    if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) {
        const { constraints = [] } = def.ColumnDef;
        return constraints.some(one => 'Constraint' in one && checked.has(one.Constraint.contype ?? ''));
    }
    if (subtype === 'AT_AddConstraint' && def && 'Constraint' in def)
        return def.Constraint.skip_validation !== true || def.Constraint.contype === 'CONSTR_UNIQUE';
    return true;
}
/** `INSERT … VALUES`, or with nothing but defaults: what it brings is its own. */
function isOfValues(source) {
    if (!source)
        return true;
    if (!('SelectStmt' in source))
        return false;
    const { valuesLists } = source.SelectStmt;
    return (valuesLists?.length ?? 0) > 0 && !readsTables(valuesLists);
}
function readsTables(tree) {
    for (const object of (0,nodes/* objectsIn */.Qv)(tree))
        if (typeof object.relname === 'string')
            return true;
    return false;
}
/** A table, or a function that may read one. */
function readsSomething(node) {
    if (readsTables(node))
        return true;
    for (const { FuncCall: call } of (0,nodes/* objectsIn */.Qv)(node))
        if ((0,nodes/* isPlain */.$i)(call) && !isBuiltIn(call.funcname))
            return true;
    return false;
}
const harmless = new Set(['set_config', 'setval', 'nextval', 'now', 'pg_sleep', 'current_setting', 'version']);
function isBuiltIn(name) {
    const last = Array.isArray(name) ? name.at(-1) : undefined;
    const text = (0,nodes/* isPlain */.$i)(last) && (0,nodes/* isPlain */.$i)(last.String) ? last.String.sval : undefined;
    return typeof text === 'string' && harmless.has(text);
}

;// CONCATENATED MODULE: ./src/replay/rows/rows-run.js













/**
 * Runs migrations once more, on a copy of the database that they began with, where tables of base hold rows. Each of
 * them has run without rows and without a failure.
 */
class RowsRun {
    #database;
    #how;
    #facts = {
        failures: [],
        filled: [],
        empty: [],
        left: [],
        dropped: [],
        assertions: [],
        unknowns: [],
    };
    #tables = [];
    /** Oids of tables that hold rows of the project's own. */
    #seeded = new Set();
    /** Oids of tables without which the migration that runs passes. */
    #emptied = new Set();
    /** Assertions that held before. */
    #holding = [];
    /** From here on nobody knows which rows there are. */
    #unknownFrom;
    constructor(database, how) {
        this.#database = database;
        this.#how = how;
    }
    /**
     * One migration in a transaction that is rolled back: what shows that no row stops it costs no copy then. Undefined where
     * one does, or where it can't be seen so; `lost`: the database is gone.
     */
    async rehearse(candidate) {
        const sender = new Sender(candidate, { ...this.#how, ask: this.#ask });
        if (sender.mindsTransaction)
            return { lost: false };
        const wanted = await this.#tablesOf([candidate]);
        const restore = await sequencesNow(this.#ask);
        await this.#ask(`BEGIN;${(0,messages/* freshSession */.JS)(this.#how.settings)}`);
        const { tables, empty } = await fill(this.#ask, await emptyAmong(this.#ask, wanted), everyKind);
        const attempt = await sender.rehearse(0, sender.units.length - 1);
        if (attempt.kind === 'over')
            return { lost: true };
        await this.#ask(`ROLLBACK;${(0,messages/* freshSession */.JS)(this.#how.settings)}`);
        if (restore !== (await sequencesNow(this.#ask)))
            await this.#ask(restore);
        if (attempt.kind !== 'ok')
            return { lost: false };
        return { facts: { ...this.#facts, filled: tables.map(({ name }) => name), empty } };
    }
    async run(candidates) {
        const [first] = candidates;
        if (!first)
            return this.#facts;
        await this.#ask((0,messages/* freshSession */.JS)(this.#how.settings));
        const why = await this.#begin(candidates);
        if (why !== undefined)
            return this.#stops(first.item, why);
        if (this.#tables.length === 0 && this.#how.rows.seeds.length + this.#how.rows.assertions.length === 0)
            return this.#facts;
        for (const [index, candidate] of candidates.entries()) {
            const isOver = performance.now() > this.#how.until || this.#how.deadline?.aborted === true;
            const reason = isOver ? 'the time for it was over' : await this.#migrate(candidate);
            if (reason !== undefined)
                return this.#stops(candidate.item, reason);
            await this.#seedAfter(candidate.item);
            if (index < candidates.length - 1)
                await this.#refill(candidates.slice(index + 1));
        }
        const { failed, unknowns } = await askAgain(this.#ask, this.#how.rows.assertions, this.#holding);
        const { item } = candidates.at(-1) ?? first;
        this.#facts.assertions = failed.map(one => ({ ...one, item }));
        this.#facts.unknowns.push(...unknowns);
        return this.#facts;
    }
    /** The rows that are there where base ends. Why there can be none. */
    async #begin(candidates) {
        for (const { migration } of this.#how.before)
            this.#unknownFrom ??= this.#firstUnknown(migration.file.path);
        const empty = await emptyAmong(this.#ask, await this.#tablesOf(candidates));
        const later = new Set(candidates.map(({ item }) => item.migration.id));
        for (const seed of this.#how.rows.seeds)
            if (seed.after === undefined || !later.has(seed.after))
                await this.#seed(seed);
        const left = await emptyAmong(this.#ask, empty);
        for (const table of empty)
            if (!left.includes(table)) {
                this.#seeded.add(table.oid);
                this.#tables.push(table);
            }
        const why = left.length > 0 ? await this.#fill(left) : undefined;
        this.#holding = await assertionsThatHold(this.#ask, this.#how.rows.assertions);
        return why;
    }
    async #seedAfter({ migration }) {
        const seeds = this.#how.rows.seeds.filter(({ after }) => after === migration.id);
        for (const seed of seeds)
            await this.#seed(seed);
        if (seeds.length > 0)
            await this.#noteSeeded();
    }
    async #seed({ path, text, found, left = [] }) {
        this.#facts.left.push(...left);
        const outcome = await this.#ask((0,messages/* inTransaction */.sA)([text], this.#how.settings));
        if (outcome.kind === 'ok')
            return;
        await this.#ask('ROLLBACK');
        if (found)
            this.#facts.empty.push({ table: path, why: (0,engine/* reasonOf */.A3)(outcome) });
        else
            this.#facts.unknowns.push(`${path}, which \`seed:\` names, could not be read into a database that has all of base: ${(0,engine/* reasonOf */.A3)(outcome)}. Correct the file, or name the migration that it needs with \`after:\`.`);
    }
    #ask = sql => this.#database.run(sql);
    #stops({ migration }, why) {
        this.#facts.stopped = { path: migration.file.path, why };
        return this.#facts;
    }
    /** Why nothing can follow; undefined where all is well. */
    async #migrate(candidate) {
        const sender = new Sender(candidate, { ...this.#how, ask: this.#ask });
        const { item } = candidate;
        this.#unknownFrom ??= this.#firstUnknown(item.migration.file.path);
        if (this.#seeded.size > 0)
            this.#facts.dropped.push(...(await droppedRows(this.#ask, item, sender)));
        const met = [];
        for (let from = 0;;) {
            const attempt = await sender.send(from);
            if (attempt.kind === 'ok')
                break;
            if (attempt.kind === 'over')
                return attempt.why;
            const unit = sender.units[attempt.at];
            const named = unit ? await this.#namedBy(unit) : [];
            // Without rows it has run before: something else than the rows is another.
            if (!unit || named.length === 0)
                return (0,engine/* reasonOf */.A3)({ kind: 'error', error: attempt.error });
            if (sender.alone)
                await dropInvalidIndexes(this.#ask);
            const fails = (await this.#isOfRows(item, unit, attempt.error))
                ? await classify(this.#ask, sender, { at: attempt.at, code: attempt.error.code }, {
                    tables: this.#tables,
                    seeded: this.#seeded,
                })
                : undefined;
            if (fails)
                met.push({ unit, error: attempt.error, fails });
            const names = named.map(({ name }) => name).join(', ');
            const outcome = await this.#ask(`TRUNCATE ${names} CASCADE`);
            if (outcome.kind !== 'ok')
                return (0,engine/* reasonOf */.A3)(outcome);
            for (const { oid } of named)
                this.#emptied.add(oid);
            from = sender.alone ? attempt.at : 0;
        }
        for (const { unit, error, fails } of met)
            await this.#note(item, unit, error, fails);
        return undefined;
    }
    /** For the next migration. */
    async #refill(later) {
        const oids = [...this.#emptied].filter(oid => !this.#seeded.has(oid));
        this.#emptied.clear();
        if (oids.length > 0)
            await this.#fill(await withTooWide(await tablesBy(this.#ask, oids), later));
    }
    /** What a seed has put into tables that were empty, those of the change among them. */
    async #noteSeeded() {
        const there = await tableNames(this.#ask);
        const known = new Set(this.#tables.map(({ oid }) => oid));
        const others = await tablesBy(this.#ask, [...there.keys()].filter(oid => !known.has(oid)));
        const empty = new Set(await emptyAmong(this.#ask, others));
        for (const table of others)
            if (!empty.has(table)) {
                this.#tables.push(table);
                this.#seeded.add(table.oid);
            }
    }
    /** Which of the tables that hold rows a statement names; all that hold some where it names none. */
    async #namedBy(unit) {
        const there = await tableNames(this.#ask);
        this.#tables = this.#tables.map(table => ({ ...table, ...there.get(table.oid) }));
        const full = this.#tables.filter(({ oid }) => there.has(oid) && !this.#emptied.has(oid));
        const names = new Set();
        collectNames((await (0,replay_units/* understand */.ZL)(unit)).statement.node, names);
        const named = full.filter(({ bareName }) => names.has(bareName));
        return named.length > 0 ? named : full;
    }
    async #note(item, unit, error, fails) {
        const { statement } = await (0,replay_units/* understand */.ZL)(unit);
        const isOfBase = (oid) => this.#how.base.has(oid);
        const found = await preflightOf(this.#ask, { error, statement, base: this.#tables, isOfBase });
        const kept = fails === 'every' && found?.satisfiable === true ? 'some' : fails;
        this.#facts.failures.push({
            item,
            statement: (0,replay_units/* sentStatement */.kl)(unit),
            error,
            fails: kept,
            ...(found?.preflight ? { preflight: found.preflight } : {}),
        });
    }
    /** Is it the rows' fault, and not what a synthetic row happens to be called? */
    async #isOfRows(item, unit, error) {
        const { statement } = await (0,replay_units/* understand */.ZL)(unit);
        const { node } = statement;
        // A row that it brings itself meets one of ours.
        if ('InsertStmt' in node && isOfValues(node.InsertStmt.selectStmt))
            return false;
        // A guard that its author wrote.
        if (guards.has(error.code))
            return false;
        const from = this.#unknownFrom;
        if (!from)
            return true;
        return (from.path === item.migration.file.path &&
            (0,position/* positionAt */.t$)(item.text, (0,replay_units/* sentStatement */.kl)(unit).span.start).line < from.line);
    }
    /** Why it could not be done. */
    async #fill(tables) {
        await this.#ask('BEGIN');
        const { tables: filled, empty } = await fill(this.#ask, tables, everyKind);
        const outcome = await this.#ask('COMMIT');
        if (outcome.kind !== 'ok') {
            await this.#ask('ROLLBACK');
            return `no rows could be put into its tables: ${(0,engine/* reasonOf */.A3)(outcome)}`;
        }
        this.#tables = [...this.#tables.filter(({ oid }) => !filled.some(one => one.oid === oid)), ...filled];
        this.#facts.filled = [...new Set([...this.#facts.filled, ...filled.map(({ name }) => name)])];
        const known = new Set(this.#facts.empty.map(({ table }) => table));
        this.#facts.empty.push(...empty.filter(({ table }) => !known.has(table)));
        return undefined;
    }
    /** The tables of base that the migrations name, and those that these refer to. */
    async #tablesOf(candidates) {
        const names = new Set();
        for (const { steps } of candidates)
            for (const step of steps)
                for (const { node } of (await (0,replay_units/* scriptOf */.Fl)(step)).statements)
                    collectNames(node, names);
        const named = [...this.#how.base].flatMap(([oid, { bareName }]) => (names.has(bareName) ? [oid] : []));
        const tables = await tablesBy(this.#ask, await withReferred(this.#ask, named));
        return await withTooWide(tables, candidates);
    }
    #firstUnknown(path) {
        const lines = this.#how.notVerified.flatMap(one => one.path === path && (one.rows === true || one.unverified === true) ? [one.line] : []);
        return lines.length === 0 ? undefined : { path, line: Math.min(...lines) };
    }
}
/** raise_exception, assert_failure */
const guards = new Set(['P0001', 'P0004']);

;// CONCATENATED MODULE: ./src/replay/rows/rows-copy.js



/** Milliseconds for what is done with rows. */
const mostTime = 120_000;
/**
 * Has what is pending run again where tables of base hold rows. The database is copied before the first migration that
 * rows could matter to, and not at all where there is none.
 */
class RowsCopy {
    #request;
    #copyOf;
    #base;
    #copy;
    /** What the last migration came to without a copy. */
    #seen;
    /** What had run where base ended. */
    #atBase = 0;
    constructor(request, copyOf) {
        this.#request = request;
        this.#copyOf = copyOf;
    }
    /** Where base ends: what exists by now may hold rows. */
    async baseEnds(run) {
        await run.settle();
        this.#base = await tableNames(sql => run.replica.run(sql));
        this.#atBase = run.state.executed.length;
        if (this.#base.size > 0 || this.#isAsked)
            run.beforeRun = pending => this.#before(run, pending);
    }
    /** What the project has configured is for whatever comes; seeds that were found are for what rows matter to. */
    get #isAsked() {
        const { rows } = this.#request;
        return rows !== undefined && (rows.seeds.some(({ found }) => !found) || rows.assertions.length > 0);
    }
    get #hasSeeds() {
        return (this.#request.rows?.seeds.length ?? 0) > 0;
    }
    async #before(run, pending) {
        if (this.#copy || !(this.#isAsked || (await anyDependsOnRows([pending]))))
            return;
        await run.settle();
        if (await this.#rehearsed(run, pending))
            return;
        // What was sent of it already would be in the copy.
        if (pending.open)
            await run.replica.rollback();
        this.#copy = { replica: await this.#copyOf(run.replica), from: run.state.executed.length };
        if (pending.open)
            for (const message of pending.sent)
                await run.replica.run(message);
    }
    /** The last one needs no copy where it works with rows: no later one has to find what it makes of them. */
    async #rehearsed(run, pending) {
        const { item, steps } = pending;
        const isLast = this.#request.pending.at(-1)?.migration.id === item.migration.id;
        if (!isLast ||
            this.#isAsked ||
            this.#hasSeeds ||
            pending.open ||
            pending.refused ||
            run.state.unknowns.length > 0)
            return false;
        const seen = await new RowsRun(run.replica.database, this.#how(run.state, run.replica, run.state.executed.length)).rehearse({ item, steps });
        if ('facts' in seen)
            this.#seen = seen.facts;
        else if (seen.lost)
            await run.replica.rebuild();
        return 'facts' in seen;
    }
    /** When the track has ended. Undefined where nothing depends on rows. */
    async ended({ state }) {
        if (!this.#copy)
            return this.#seen;
        const { replica, from } = this.#copy;
        const candidates = state.executed.slice(from);
        const failed = candidates.findIndex(({ item }) => state.failures.some(failure => failure.item === item));
        const usable = failed < 0 ? candidates : candidates.slice(0, failed);
        if (state.unknowns.length > 0)
            return undefined;
        return await new RowsRun(replica.database, this.#how(state, replica, from)).run(usable);
    }
    #how(state, replica, from) {
        return {
            transaction: this.#request.transaction,
            settings: replica.settings,
            base: this.#base ?? new Map(),
            notVerified: state.notVerified,
            before: state.executed.slice(this.#atBase, from).map(({ item }) => item),
            rows: this.#request.rows ?? { seeds: [], assertions: [] },
            until: performance.now() + mostTime,
            deadline: this.#request.deadline,
        };
    }
}

// EXTERNAL MODULE: ./src/replay/runner.js + 2 modules
var runner = __webpack_require__(52063);
;// CONCATENATED MODULE: ./src/replay/tried-on-base.js


/** What works in transactions of their own and not in one: https://www.postgresql.org/docs/current/sql-altertype.html */
const mindsTogether = /\badd\s+value\b/i;
const unsafeNewValue = '55P04';
/** May what is pending fail only because it all runs in one transaction? */
function mayFailTogether({ oneTransaction, pending }) {
    return (oneTransaction === true &&
        pending.length > 1 &&
        pending.every(({ transaction }) => transaction !== 'autocommit') &&
        pending.some(({ text }) => mindsTogether.test(text)));
}
/**
 * For runners that carry out all that is pending in one transaction: the first statement that only works once an earlier
 * migration is committed. On a copy of the database, which is gone afterwards.
 */
async function failuresTogether(request, replica) {
    const copy = await replica.fork();
    try {
        await copy.run('BEGIN');
        for (const { item, step } of await sqlOf(request.pending, request.interpreterFor('upgrade')))
            for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
                const outcome = await copy.run(unit.text);
                if (outcome.kind === 'ok')
                    continue;
                // Anything else the migration meets on its own, too, and it is reported there.
                if (outcome.kind !== 'error' || outcome.error.code !== unsafeNewValue)
                    return [];
                return [
                    {
                        item,
                        tracks: new Set(['upgrade']),
                        inBase: false,
                        span: (0,replay_units/* spanInFile */.UL)(step, { start: unit.start, end: unit.start + unit.text.length }),
                        reason: {
                            kind: 'stopped',
                            why: `This runner carries out all that is pending in one transaction, in which the value that an earlier migration adds can't be used yet (${outcome.error.message})`,
                            cause: unsafeNewValue,
                            remedy: 'Release the migration that adds the value first, and use it in a later release.',
                        },
                    },
                ];
            }
        return [];
    }
    finally {
        await copy.close();
    }
}
async function sqlOf(items, interpreter) {
    const found = [];
    for (const item of items) {
        await (0,replay_steps/* readSteps */.I)(interpreter, item, step => {
            if (step.kind === 'sql')
                found.push({ item, step });
        });
    }
    return found;
}
/**
 * Base has these under other names, and nothing says whether their runner goes by numbers or by whole names. Would they
 * run again, on a database that has all of base? All of it is taken back.
 * @returns why the change is inconclusive
 */
async function runsAgain(renamed, interpreter, replica) {
    for (const [index, item] of renamed.entries()) {
        const refusal = await refusalOf(item, interpreter, replica);
        if (refusal === undefined)
            continue;
        const rest = renamed.length - index - 1;
        const more = rest > 0 ? `, and ${rest} more after it were not tried` : '';
        return [
            `${item.migration.file.path} could not be judged: base has it under another name, and nothing says who runs these files. A runner that goes by whole names runs it again, ${refusal}${more}. Keep the old name, or name the runner in the configuration of base (\`runner:\`).`,
        ];
    }
    return [];
}
async function refusalOf(item, interpreter, replica) {
    const texts = (await sqlOf([item], interpreter)).map(({ step }) => step.text);
    if (texts.length === 0)
        return undefined;
    const trial = await replica.trial(texts);
    if (trial.kind === 'not tried')
        return 'which could not be tried, because it does not run in a transaction';
    return trial.kind === 'refused' ? trial.said : undefined;
}

;// CONCATENATED MODULE: ./src/replay/replay.js















/**
 * Runs the migrations of a change on scratch databases, as a new database and as one that has all of base would run
 * them, and reports what fails. Never rejects for a migration's failure; rejects where no database can be had at all.
 */
async function replay(request, engine) {
    const course = new runner/* ReplayCourse */.n(request, engine);
    return await course.run(new ReadFiles(course));
}
/** Statements as an interpreter reads them out of the files. */
class ReadFiles {
    #course;
    #request;
    #plan;
    #total;
    #runs = [];
    #rows;
    #triedRenamed = false;
    #rowFacts;
    #downs;
    #made = {};
    /** On the database that has all of base: before and after what is pending. */
    #upgraded = {};
    constructor(course) {
        this.#course = course;
        this.#request = course.request;
        this.#plan = (0,plan/* planOf */.XC)(course.request);
        this.#rows = new RowsCopy(course.request, replica => course.open(replica));
        this.#downs = new DownCheck(course.request);
        this.#total =
            this.#plan.prefix.length + this.#plan.tails.reduce((sum, tail) => sum + tail.migrations.length, 0);
    }
    async migrate() {
        const { prefix, tails } = this.#plan;
        if (tails.length === 0)
            return;
        const why = (0,plan/* whyNoStart */.ur)(this.#request);
        if (why !== undefined)
            return void this.#course.unknowns.push(why);
        const trunk = await this.#course.open();
        const first = this.#track(trunk, new track_state/* TrackState */.D(tails.flatMap(tail => tail.tracks)));
        if (!(await (0,prepare/* prepareDatabase */.x)(this.#request, trunk, first.state)))
            return;
        const skipped = (0,plan/* replacedBySquash */.H5)(this.#request);
        const dumped = this.#request.base.filter(one => skipped.has(one.migration.id));
        await this.#buildBase(first, dumped);
        await first.markApplied(dumped);
        await this.#run(first, prefix, 0);
        if (tails.length === 1) {
            await this.#withRows(first);
            if (this.#request.schema)
                this.#made.merged = await (0,schema_catalog/* catalogOf */.H)(trunk.database);
            if (this.#upgraded.from)
                this.#upgraded.to = this.#made.merged ?? (await this.#look(trunk));
            this.#made.base ??= this.#made.merged;
            await this.#course.readTables('merged', trunk);
            if (first.state.tracks.includes('upgrade'))
                this.#course.endsAsBase();
            this.#course.ended(first.state.tracks);
            await first.takeBack(this.#downs);
            return;
        }
        const endings = [];
        for (const [index, { tracks, migrations }] of tails.entries()) {
            // The last one needs no copy. Two databases at once would clash over roles, which a server has only once.
            const last = index === tails.length - 1;
            const replica = last ? trunk : await this.#course.open(trunk);
            const run = this.#track(replica, first.state.fork(tracks));
            await run.markApplied([...dumped, ...prefix]);
            if (tracks.includes('upgrade'))
                run.measureLocksAs(first);
            await this.#run(run, migrations, prefix.length);
            await this.#withRows(run);
            const catalog = await (0,schema_catalog/* catalogOf */.H)(replica.database);
            if (tracks.includes('upgrade'))
                this.#upgraded.to = catalog;
            endings.push({
                tracks,
                catalog,
                failed: new Set([
                    ...run.state.failures.map(failure => failure.item.migration.file.path),
                    ...run.state.gaps.all.map(({ path }) => path),
                ]),
                unknown: first.state.unknowns.length + run.state.unknowns.length > 0,
            });
            await this.#course.readTables('merged', replica);
            if (tracks.includes('upgrade'))
                this.#course.endsAsBase();
            this.#course.ended(tracks);
            if (tracks.includes('upgrade'))
                await run.takeBack(this.#downs);
            if (!last)
                await this.#course.close(replica);
        }
        this.#compare(endings);
        this.#made.merged = endings.find(({ tracks }) => tracks.includes('fresh'))?.catalog;
        // Nothing is pending: what base makes is how its track ends.
        this.#made.base ??= endings.find(({ tracks }) => tracks.includes('upgrade'))?.catalog;
    }
    async #buildBase({ state, replica }, items) {
        const { builtBase } = this.#request;
        if (!builtBase)
            return;
        await (0,built_base/* createBuiltBase */.Iq)(builtBase, replica, state.gaps);
        state.executed.push(...(await (0,built_base/* readApplied */.WT)(items, this.#request.interpreterFor('upgrade'), replica)));
        await (0,built_base/* compareWithApplied */.xA)(builtBase, state.executed, replica, state.gaps);
    }
    /** Who made what no text says? */
    async lookBack() {
        await this.#compareWithFile();
        for (const { state, mismatches, replica, applied } of this.#runs)
            await (0,probe/* seeCreators */.B)(this.#course.engine, { ...state, mismatches, applied: applied ?? replica.applied }, this.#request.deadline);
    }
    /** A failure explains a difference already, and what could not be known may be one. */
    async #compareWithFile() {
        const { schema, modes } = this.#request;
        const { merged, base } = this.#made;
        const states = this.#runs.map(({ state }) => state);
        if (!schema || states.some(({ unknowns }) => unknowns.length > 0))
            return;
        const fails = states.some(({ failures, gaps }) => failures.length + gaps.size > 0);
        if (!merged || !modes.fresh || fails) {
            const why = `not compared with what the migrations create: ${modes.fresh ? 'some of them fail' : 'they were not run on an empty database'}`;
            states[0]?.notVerified.push({ path: schema.path, line: 1, why, introduced: false });
            return;
        }
        const unverified = states.flatMap(({ notVerified }) => notVerified).find(step => step.unverified);
        await this.#course.compareWithFile({ merged, base: modes.upgrade ? base : undefined }, unverified);
    }
    #track(replica, state) {
        const run = new track/* TrackRun */.j(this.#request, replica, state);
        this.#runs.push(run);
        return run;
    }
    async #run(run, migrations, from) {
        const shared = this.#sharedWithBase(run);
        for (const [index, item] of migrations.entries()) {
            this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path });
            if (this.#request.deadline?.aborted)
                throw new replay_replica/* OutOfTimeError */.JT();
            if (from + index === this.#plan.baseLength)
                await this.#baseEnds(run);
            const inBase = from + index < shared;
            if (this.#request.takesBack && !inBase && run.state.tracks.includes('upgrade')) {
                await run.settle();
                await this.#downs.before(item, run.replica);
            }
            await run.start(item, inBase);
        }
        await run.settle();
        await run.replica.refreshSession();
        if (from + migrations.length === this.#plan.baseLength)
            await this.#tryRenamed(run);
    }
    async #tryRenamed({ state, replica }) {
        const { renamed = [], interpreterFor } = this.#request;
        if (this.#triedRenamed || renamed.length === 0 || !state.tracks.includes('upgrade'))
            return;
        this.#triedRenamed = true;
        this.#course.unknowns.push(...(await runsAgain(renamed, interpreterFor('upgrade'), replica)));
    }
    async #baseEnds(run) {
        // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
        if (!run.state.tracks.includes('fresh'))
            run.nextRun();
        if (!run.state.tracks.includes('upgrade'))
            return;
        // What runs ahead is waited for only where there is a reason.
        if (mayFailTogether(this.#request)) {
            await run.settle();
            run.state.failures.push(...(await failuresTogether(this.#request, run.replica)));
        }
        await run.settle();
        await run.replica.refreshSession();
        await this.#tryRenamed(run);
        if (this.#request.schema)
            this.#made.base = await (0,schema_catalog/* catalogOf */.H)(run.replica.database);
        this.#upgraded.from = this.#made.base ?? (await this.#look(run.replica));
        await this.#course.readTables('base', run.replica);
        if (this.#request.rows)
            await this.#rows.baseEnds(run);
        await run.measureLocks();
    }
    /** For what is only shown: a database that does not answer is a reason to be inconclusive elsewhere. */
    async #look({ database }) {
        try {
            return await (0,schema_catalog/* catalogOf */.H)(database);
        }
        catch (error) {
            if (error instanceof engine/* EngineUnavailableError */.DG)
                return undefined;
            throw error;
        }
    }
    async #withRows(run) {
        if (run.state.tracks.includes('upgrade'))
            this.#rowFacts = await this.#rows.ended(run);
    }
    /** How long a track is exactly what base's own databases have seen. */
    #sharedWithBase(run) {
        const { baseLength, prefix } = this.#plan;
        if (run.state.tracks.includes('upgrade'))
            return baseLength;
        const skipped = (0,plan/* replacedBySquash */.H5)(this.#request);
        const base = this.#request.base.filter(one => !skipped.has(one.migration.id));
        let shared = 0;
        while (shared < prefix.length &&
            base[shared]?.migration.file.oid === prefix[shared]?.migration.file.oid &&
            shared < base.length)
            shared++;
        return shared;
    }
    #compare([upgrade, fresh]) {
        if (!upgrade || !fresh || upgrade.unknown || fresh.unknown)
            return;
        // A migration that failed in one of them explains the difference already.
        if ([...upgrade.failed].some(path => !fresh.failed.has(path)) ||
            [...fresh.failed].some(path => !upgrade.failed.has(path)))
            return;
        this.#course.endings = { fresh: fresh.catalog, upgrade: upgrade.catalog };
    }
    get #ran() {
        return this.#runs.reduce((sum, { state }) => sum + state.ran, 0);
    }
    timeUp() {
        return `The time limit of the run ended the replay after ${this.#ran} of ${this.#total} migrations; raise --timeout, or start from a newer schema with start-from.`;
    }
    facts() {
        const states = this.#runs.map(({ state }) => state);
        const steps = states.flatMap(({ notVerified }) => notVerified);
        const notChecked = this.#runs.flatMap(one => one.notChecked);
        const course = (0,replay_course/* courseOf */.b)(this.#request, this.#runs.map(run => run.course));
        const change = (0,replay_course/* changeOf */.C)(this.#upgraded, course.upgrade, this.#request.ownTables);
        return {
            course,
            ...(change ? { change } : {}),
            failures: states.flatMap(({ failures }) => failures),
            mismatches: this.#runs.flatMap(({ mismatches }) => mismatches),
            executed: states.flatMap(({ executed }) => executed),
            locks: this.#runs.flatMap(({ locks }) => locks),
            downs: this.#runs.flatMap(({ downs }) => downs),
            steps,
            notVerified: distinct(steps),
            unknowns: [...states.flatMap(({ unknowns }) => unknowns), ...(this.#rowFacts?.unknowns ?? [])],
            gaps: (0,gaps/* mergeGaps */.o)(states.flatMap(({ gaps }) => gaps.all)),
            heldUp: distinct(states.flatMap(({ heldUp }) => heldUp)),
            notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
            migrationsRun: this.#ran,
            ...(this.#rowFacts ? { rows: this.#rowFacts } : {}),
        };
    }
}
function distinct(notVerified) {
    return [...new Map(notVerified.map(one => [JSON.stringify([one.path, one.line, one.why]), one])).values()];
}


/***/ }),

/***/ 52063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ReplayCourse)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
;// CONCATENATED MODULE: ./src/schema/tables.js


/** PostgreSQL's letters: https://www.postgresql.org/docs/current/catalog-pg-constraint.html */
const actions = { a: 'NO ACTION', r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' };
const action = schemas["enum"](['a', 'r', 'c', 'n', 'd']).transform(letter => actions[letter]);
const names = schemas.array(schemas.string());
const column = schemas.object({
    name: schemas.string(),
    /** Of its elements, where it is an array. */
    type: schemas.string(),
    type_schema: schemas.string(),
    type_name: schemas.string(),
    list: schemas.boolean(),
    domain: schemas.boolean(),
    not_null: schemas.boolean(),
    default: schemas.string().nullable(),
    generated: schemas.boolean(),
    identity: schemas.boolean(),
});
const index = schemas.object({ columns: names, unique: schemas.boolean(), partial: schemas.boolean() });
const foreignKey = schemas.object({
    columns: names,
    schema: schemas.string(),
    table: schemas.string(),
    to: names,
    on_delete: action,
    on_update: action,
});
const table = schemas.object({
    schema: schemas.string(),
    name: schemas.string(),
    /** A view or a foreign table: nothing but its name is read. */
    other: schemas.boolean(),
    partition: schemas.boolean(),
    columns: schemas.array(column),
    primary_key: names.nullable(),
    indexes: schemas.array(index),
    foreign_keys: schemas.array(foreignKey),
});
const answer = schemas.object({
    tables: schemas.array(table),
    enums: schemas.array(schemas.object({ schema: schemas.string(), name: schemas.string(), values: names })),
});
const columnsOf = (numbers, of) => `(
      select coalesce(json_agg(a.attname order by k.at), '[]') from unnest(${numbers}) with ordinality as k (number, at)
      join pg_catalog.pg_attribute as a on a.attrelid = ${of} and a.attnum = k.number)`;
const query = `
select set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true);
with rel as materialized (
  select c.*, n.nspname from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from pg_catalog.pg_depend as d
      where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select (select coalesce(json_agg(json_build_object(
  'schema', rel.nspname, 'name', rel.relname, 'other', rel.relkind in ('v', 'm', 'f'), 'partition', rel.relispartition,
  'columns', (
    select coalesce(json_agg(json_build_object(
      'name', a.attname,
      'type', pg_catalog.format_type(coalesce(e.oid, t.oid), a.atttypmod),
      'type_schema', tn.nspname, 'type_name', coalesce(e.typname, t.typname),
      'list', e.oid is not null, 'domain', coalesce(e.typtype, t.typtype) = 'd', 'not_null', a.attnotnull,
      'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid), 'generated', a.attgenerated <> '', 'identity', a.attidentity <> ''
    ) order by a.attnum), '[]')
    from pg_catalog.pg_attribute as a
    join pg_catalog.pg_type as t on t.oid = a.atttypid
    left join pg_catalog.pg_type as e on e.oid = t.typelem and t.typcategory = 'A'
    join pg_catalog.pg_namespace as tn on tn.oid = coalesce(e.typnamespace, t.typnamespace)
    left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped and rel.relkind in ('r', 'p')),
  'primary_key', (
    select ${columnsOf('p.conkey', 'rel.oid')}
    from pg_catalog.pg_constraint as p where p.conrelid = rel.oid and p.contype = 'p'),
  'indexes', (
    select coalesce(json_agg(json_build_object(
      'columns', ${columnsOf('(i.indkey::int2[])[0:i.indnkeyatts - 1]', 'rel.oid')},
      'unique', i.indisunique, 'partial', i.indpred is not null)), '[]')
    from pg_catalog.pg_index as i
    where i.indrelid = rel.oid and not i.indisprimary and not i.indisexclusion and i.indexprs is null),
  'foreign_keys', (
    select coalesce(json_agg(json_build_object(
      'columns', ${columnsOf('f.conkey', 'rel.oid')}, 'schema', fn.nspname, 'table', ft.relname,
      'to', ${columnsOf('f.confkey', 'ft.oid')}, 'on_delete', f.confdeltype, 'on_update', f.confupdtype)), '[]')
    from pg_catalog.pg_constraint as f
    join pg_catalog.pg_class as ft on ft.oid = f.confrelid
    join pg_catalog.pg_namespace as fn on fn.oid = ft.relnamespace
    where f.conrelid = rel.oid and f.contype = 'f' and f.conparentid = 0)
  )), '[]') from rel) as tables,
  (select coalesce(json_agg(json_build_object('schema', n.nspname, 'name', t.typname, 'values', (
      select json_agg(v.enumlabel order by v.enumsortorder) from pg_catalog.pg_enum as v where v.enumtypid = t.oid))), '[]')
    from pg_catalog.pg_type as t join pg_catalog.pg_namespace as n on n.oid = t.typnamespace
    where t.typtype = 'e' and exists (select from pg_catalog.pg_enum as v where v.enumtypid = t.oid)) as enums`;
/**
 * The tables of a database, outside of a transaction.
 * @throws {EngineUnavailableError} when the database does not answer.
 */
async function tablesOf(database) {
    const outcome = await database.run(query);
    if (outcome.kind !== 'ok')
        throw new engine/* EngineUnavailableError */.DG(`The tables of the database could not be read: ${(0,engine/* reasonOf */.A3)(outcome).replace(/\.$/, '')}.`);
    return answer.parse(outcome.rows[0]);
}

// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var catalog = __webpack_require__(42768);
// EXTERNAL MODULE: ./src/replay/load-dump.js
var load_dump = __webpack_require__(36628);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(17405);
;// CONCATENATED MODULE: ./src/replay/drift.js





/**
 * Compares what the migrations make with what the committed file says, both on the same server, so that only what
 * differs in the database counts. The reason is a sentence: a file could not be loaded.
 */
async function driftOf(request, catalogs, engine) {
    const { schema } = request;
    const now = await catalogOfFile(request, schema.text, engine);
    if (!now.ok)
        return now;
    const differences = await differencesOf(catalogs.merged, now.value, schema);
    if (differences.length === 0 || request.base.length === 0)
        return (0,result/* success */.k)({ introduced: differences, base: [] });
    // Whether base differs already can't be known without base: then nobody is to blame.
    if (!catalogs.base)
        return (0,result/* success */.k)({ introduced: [], base: differences });
    const before = schema.base === undefined
        ? undefined
        : schema.base === schema.text
            ? now
            : await catalogOfFile(request, schema.base, engine);
    // A file that base has not, or that can't be loaded there, can't have differed.
    const known = new Set(before?.ok ? (await differencesOf(catalogs.base, before.value, schema)).map(keyOf) : []);
    return (0,result/* success */.k)({
        introduced: differences.filter(difference => !known.has(keyOf(difference))),
        base: differences.filter(difference => known.has(keyOf(difference))),
    });
}
function keyOf({ object, kind, left, right }) {
    return JSON.stringify([object, kind, left, right]);
}
/** What the platform brings is there for both. */
async function catalogOfFile({ schema: { path }, startFrom: _, ...request }, text, engine) {
    return await replay_replica/* Replica */.Xw.during(engine, request.deadline, async (replica) => {
        const unknowns = [];
        if (!(await (0,prepare/* prepareDatabase */.x)(request, replica, { unknowns, notVerified: [] })))
            return (0,result/* failure */.V)(unknowns.join(' '));
        const additional = request.prelude.length > 0 ? 'what is there already' : undefined;
        const { failed } = await (0,load_dump/* loadDump */.n)({ path, text, ...(additional && { additional }) }, replica);
        if (failed !== undefined)
            return (0,result/* failure */.V)(`${path}, the schema that the migrations should create, could not be loaded for the comparison: it ${failed}`);
        return (0,result/* success */.k)(await (0,catalog/* catalogOf */.H)(replica.database));
    });
}
async function differencesOf(made, said, { leftOut }) {
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    const matches = pathMatcher(leftOut);
    const counts = (object, catalog) => {
        const one = catalog.objects.get(object);
        const whole = one?.partOf === undefined ? undefined : catalog.objects.get(one.partOf);
        return ![one, whole].some(known => known !== undefined && matches(known.name));
    };
    const only = (catalog) => ({
        objects: new Map([...catalog.objects].filter(([object]) => counts(object, catalog))),
        columns: new Map([...catalog.columns].filter(([table]) => counts(table, catalog))),
    });
    return (0,catalog/* diffCatalogs */.U)(only(made), only(said));
}

;// CONCATENATED MODULE: ./src/replay/runner.js



/** What is kept of a replay, whoever sends the statements. */
class ReplayCourse {
    request;
    engine;
    unknowns = [];
    endings;
    #drift;
    #tables = {};
    #done = { fresh: false, upgrade: false };
    #open = [];
    constructor(request, engine) {
        this.request = request;
        this.engine = engine;
    }
    /** A new database, or one with all that `from` holds. */
    async open(from) {
        const replica = await (from?.fork() ?? replay_replica/* Replica */.Xw.empty(this.engine, this.request.deadline));
        this.#open.push(replica);
        return replica;
    }
    /** All of them where none is named. */
    async close(replica) {
        const closing = replica ? this.#open.splice(this.#open.indexOf(replica), 1) : this.#open.splice(0);
        for (const one of closing)
            await one.close();
    }
    ended(tracks) {
        for (const track of tracks)
            this.#done[track] = true;
    }
    /** Where base ends, or where all of merged has run. */
    async readTables(side, { database }) {
        if (this.request.declared)
            this.#tables[side] = await tablesOf(database);
    }
    /** Nothing is pending: what base makes is how it ends. */
    endsAsBase() {
        const { base, merged } = this.#tables;
        if (!base && merged)
            this.#tables.base = merged;
    }
    /** With the committed schema file, when no other database is open: two would clash over roles. */
    async compareWithFile(made, unverified) {
        const { schema } = this.request;
        if (!schema)
            return;
        await this.close();
        this.#drift = { found: await driftOf({ ...this.request, schema }, made, this.engine), unverified };
    }
    /** Rejects where no database can be had at all, and never for a migration's failure. */
    async run(source) {
        try {
            await source.migrate();
            await this.close();
            await source.lookBack();
        }
        catch (error) {
            if (error instanceof replay_replica/* OutOfTimeError */.JT)
                this.unknowns.push(source.timeUp(error));
            else if (error instanceof replay_replica/* CannotContinueError */.zu)
                this.unknowns.push(`The replay could not be finished: ${error.message}.`);
            else
                throw error;
        }
        finally {
            await this.close();
        }
        const facts = await source.facts();
        return {
            ...facts,
            ...(this.endings ? { endings: this.endings } : {}),
            ...(this.#drift ? { drift: this.#drift } : {}),
            ...(this.request.declared ? { tables: this.#tables } : {}),
            unknowns: [...new Set([...facts.unknowns, ...this.unknowns])],
            modesDone: this.#done,
        };
    }
}


/***/ }),

/***/ 80205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Taint)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);
/* harmony import */ var _languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28028);
/* harmony import */ var _postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49880);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86374);




/** Keeps one failure from being reported again by everything that comes after it. */
class Taint {
    /** Objects that a failed migration would have made. */
    #missing = new Map();
    /** Objects that existed already, or that a failed migration would have dropped: there, but maybe not as expected. */
    #stale = new Map();
    /** Extensions that could not be had: what else they would have brought, nobody knows. */
    #absent = new Set();
    get size() {
        return this.#missing.size + this.#stale.size;
    }
    missing(object, cause) {
        this.#missing.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), { object, cause });
    }
    stale(object, cause) {
        this.#stale.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), { object, cause });
    }
    absentExtension(name) {
        this.#absent.add(name);
    }
    get absentExtensions() {
        return [...this.#absent];
    }
    /** Somebody made it after all. */
    made(object) {
        this.#missing.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object));
    }
    /** The first missing object that a statement needs. */
    neededBy(statement, uses, creates) {
        for (const mark of this.#missing.values()) {
            if ((0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .needs */ .e)(statement, uses, mark.object, creates))
                return mark;
        }
        return undefined;
    }
    /** The earlier failure that an error follows from. */
    following(error, uses, existingObject, 
    /** Does a migration of the change meet it? That it is about an object over which base fails is no reason then. */
    ofChange = false) {
        const names = (0,_postgres_locate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .namesInMessage */ .Rv)(error.message);
        const absent = isAbsence(error.code) ? this.#absenceOf(error, names, uses) : undefined;
        if (absent)
            return absent;
        if (existingObject) {
            const left = this.#stale.get((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(existingObject));
            if (left)
                return left.cause;
            // A second table that exists already is a duplicate in its own right, whatever it refers to.
            if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(existingObject.kind) ? existingObject.kind !== 'index' : existingObject.table === undefined)
                return undefined;
        }
        if (!isAboutStructure(error.code))
            return undefined;
        for (const { object, cause } of this.#stale.values()) {
            if (ofChange && cause.kind === 'failure' && !cause.failure.item.introduced)
                continue;
            if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(object.kind) && uses?.relations.has(object.name))
                return cause;
            // A key that was not dropped conflicts with the next one, and of a change of its columns.
            const isKey = object.kind === 'constraint' && (!existingObject || existingObject.kind === 'constraint');
            if (isKey && object.table !== undefined && uses?.relations.has(object.table))
                return cause;
        }
        return undefined;
    }
    #absenceOf(error, names, uses) {
        for (const { object, cause } of this.#missing.values()) {
            const owned = object.table === undefined ||
                names.includes(object.table) ||
                (uses?.relations.has(object.table) ?? true);
            if (names.includes(object.name) && owned)
                return cause;
            // PostgreSQL quotes no name of a routine, and has no field for it.
            if (object.kind === 'function' && error.message.includes(`${object.name}(`))
                return cause;
        }
        return undefined;
    }
    /** Statements that could not be run here. */
    async leftOut(statements, exists) {
        for (const { effects, why } of statements) {
            const cause = { kind: 'unknown', why };
            for (const object of (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namesMade */ .gy)(effects))
                if (!(await exists(object)))
                    this.missing(object, cause);
            for (const object of (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namesGone */ .Ax)(effects))
                this.stale(object, cause);
        }
    }
    /** A migration that was rolled back: what it would have made and dropped. */
    async failed(item, steps, failures, exists) {
        const root = failures.find(failure => !failure.causedBy) ?? failures[0];
        const cause = root
            ? { kind: 'failure', failure: root.causedBy ?? root }
            : { kind: 'unknown', why: `${item.migration.file.path} could not be replayed` };
        const existingObject = new Set();
        for (const failure of failures) {
            const object = failure.existingObject?.object;
            if (!object)
                continue;
            existingObject.add((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object));
            this.stale(object, { kind: 'failure', failure: failure.causedBy ?? failure });
        }
        const own = (object, step) => {
            const at = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spanInFile */ .UL)(step, object).start;
            const failure = failures.find(one => one.statement && one.statement.span.start <= at && at < one.statement.span.end);
            return failure ? { kind: 'failure', failure: failure.causedBy ?? failure } : cause;
        };
        await this.notMade(steps, own, exists, existingObject);
        for (const unit of (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(steps)) {
            const { effects } = await (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .understand */ .ZL)(unit);
            for (const object of (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namesGone */ .Ax)(effects))
                this.stale(object, cause);
        }
    }
    /** What steps would have made, and is not there. */
    async notMade(steps, causeOf, exists, except = new Set()) {
        for (const step of steps) {
            for (const unit of (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)([step])) {
                const { effects } = await (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .understand */ .ZL)(unit);
                for (const object of (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namesMade */ .gy)(effects)) {
                    if (except.has((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object)) || (await exists(object)))
                        continue;
                    this.missing(object, causeOf(object, step));
                }
            }
        }
    }
    /** For a fork: what happens on one track says nothing about the other. */
    copy() {
        const copy = new Taint();
        for (const [key, mark] of this.#missing)
            copy.#missing.set(key, mark);
        for (const [key, mark] of this.#stale)
            copy.#stale.set(key, mark);
        for (const name of this.#absent)
            copy.#absent.add(name);
        return copy;
    }
}
function isAbsence(code) {
    return ['42P01', '42703', '42704', '42883', '3F000', '22P02', '42P10'].includes(code);
}
function isAboutStructure(code) {
    return code.startsWith('42') || code.startsWith('23') || code === '22P02';
}


/***/ }),

/***/ 96578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TrackState)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43713);
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80205);



/** What the migrations of one database have led to so far. */
class TrackState {
    tracks;
    failures = [];
    unknowns = [];
    notVerified = [];
    executed;
    marks;
    /** What base's databases have and this one has not. */
    gaps;
    /** Statements of the change that did not run because of those. */
    heldUp = [];
    ran = 0;
    /** Do base's own migrations run, in base's own order? */
    inBase = false;
    constructor(tracks, executed = [], marks = new _taint_js__WEBPACK_IMPORTED_MODULE_2__/* .Taint */ .l(), gaps = new _gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .Gaps */ .U()) {
        this.tracks = tracks;
        this.executed = executed;
        this.marks = marks;
        this.gaps = gaps;
    }
    /** What a fork goes on from. Its lists hold only what it adds. */
    fork(tracks) {
        return new TrackState(tracks, [...this.executed], this.marks.copy(), this.gaps.copy());
    }
    failure(item, rest) {
        return { item, tracks: new Set(this.tracks), inBase: this.inBase, ...rest };
    }
    noteNotVerified(item, span, why, how = {}) {
        const { line } = (0,_model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(item.text, span.start);
        const { introduced, migration } = item;
        this.notVerified.push({ path: migration.file.path, line, why, introduced, unverified: false, ...how });
    }
    /** A statement that needs what was not made, through no fault of its own. */
    noteHeldUp(item, span, why) {
        this.noteNotVerified(item, span, why);
        const noted = this.notVerified.at(-1);
        if (item.introduced && noted)
            this.heldUp.push(noted);
    }
    /**
     * Statements that did not run; `doubt`: through no fault that is known. What base did not do says nothing of what the change
     * does elsewhere, unless the server is to blame.
     */
    async noteNotRun(item, texts, doubt) {
        const isGap = !item.introduced && (doubt === undefined || (this.inBase && !doubt.ofServer));
        if (isGap)
            await this.gaps.add(item, texts, doubt?.why);
        else if (doubt)
            this.unknowns.push(doubt.why);
    }
    async noteSkipped(item, needs, cause, statement) {
        const { span } = statement;
        if (!item.introduced)
            await this.gaps.add(item, [statement.text]);
        if (cause.kind === 'unknown') {
            this.noteHeldUp(item, span, `needs what was not created: ${cause.why}`);
            return;
        }
        const causedBy = cause.failure;
        // What only follows from a failure of base is nobody's fault here, but it is not proven either.
        if (item.introduced && causedBy.inBase)
            this.noteHeldUp(item, span, `needs what ${causedBy.item.migration.file.path} already fails to create on base`);
        this.failures.push(this.failure(item, { statement, span, reason: { kind: 'skipped', needs }, causedBy }));
    }
}


/***/ }),

/***/ 43715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TrackRun)
});

// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var sql_autocommit = __webpack_require__(94317);
// EXTERNAL MODULE: ./src/languages/sql/ends-outside.js
var ends_outside = __webpack_require__(40308);
// EXTERNAL MODULE: ./src/languages/sql/grammar.js
var grammar = __webpack_require__(45327);
// EXTERNAL MODULE: ./src/languages/sql/nodes.js
var nodes = __webpack_require__(14323);
;// CONCATENATED MODULE: ./src/languages/sql/server-choices.js


/** https://www.postgresql.org/docs/current/functions-info.html, -datetime, -admin */
const functions = new Set(`current_setting current_database version pg_is_in_recovery pg_backend_pid pg_postmaster_start_time pg_conf_load_time
  inet_server_addr inet_server_port inet_client_addr inet_client_port pg_has_role has_database_privilege
  has_schema_privilege has_table_privilege has_tablespace_privilege has_parameter_privilege has_any_column_privilege
  has_column_privilege has_function_privilege has_sequence_privilege now clock_timestamp statement_timestamp
  transaction_timestamp timeofday random getpgusername`.split(/\s+/));
/** Catalogs of all databases of a server, and of what it offers. */
const relations = new Set(`pg_roles pg_authid pg_user pg_group pg_shadow pg_auth_members pg_database pg_tablespace pg_settings pg_file_settings
  pg_db_role_setting pg_available_extensions pg_available_extension_versions pg_stat_activity pg_replication_slots
  pg_stat_replication pg_hba_file_rules pg_timezone_names enabled_roles applicable_roles`.split(/\s+/));
/** They look something up, and nothing else. */
const lookUps = new Set(`${[...functions].join(' ')} to_regclass to_regtype to_regnamespace to_regproc to_regrole lower upper coalesce split_part
  left right substring strpos position count current_schema current_schemas`.split(/\s+/));
/** Those that the grammar knows: https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SESSION */
const keywords = `current_user session_user user current_role current_catalog current_date current_time current_timestamp
  localtime localtimestamp`.split(/\s+/);
const words = new Set([...functions, ...relations, ...keywords]);
/** Is it worth while to look for them in a text? */
function mayDependOnServer(text) {
    if (!/\bdo\b/i.test(text))
        return false;
    for (const [word] of text.toLowerCase().matchAll(/[a-z_]+/g))
        if (words.has(word))
            return true;
    return false;
}
/** Characters. A longer body is not looked at. */
const longest = 100_000;
const mostConditions = 200;
/** Those of a DO statement; undefined where it is too long, or in another language. */
async function serverChoices(statement) {
    if (statement.length > longest || !mayDependOnServer(statement))
        return undefined;
    const block = await (0,grammar/* parseBlock */.rT)(statement);
    return block && { choices: await new Reader(block).choices(), acting: actingIn(block.action) };
}
/** The tree is that of PostgreSQL's own parser, in the form of libpg_query's JSON. */
class Reader {
    #block;
    #names;
    #variables;
    /** Variables that hold what was asked of the server. */
    #holders = new Set();
    #conditions = 0;
    constructor(block) {
        this.#block = block;
        this.#names = listOf(block.datums).map(datum => {
            const { refname } = Object.values(datum).find(nodes/* isPlain */.$i) ?? {};
            return typeof refname === 'string' ? refname : '';
        });
        this.#variables = new Set(this.#names);
    }
    async choices() {
        await this.#findHolders();
        const found = [];
        for (const list of listsIn(this.#block.action))
            for (const [index, one] of list.entries()) {
                const choice = await this.#choice(one, list.slice(index + 1));
                if (choice)
                    found.push(choice);
            }
        return found;
    }
    /** Twice, since one may get what another holds. */
    async #findHolders() {
        const given = [];
        for (const node of (0,nodes/* objectsIn */.Qv)(this.#block)) {
            const { refname, default_val: value, varno, expr, into, target, sqlstmt } = node;
            if (typeof refname === 'string' && value)
                given.push({ name: refname, query: queryOf(value) });
            if (typeof varno === 'number' && expr) {
                const query = queryOf(expr).replace(/^[^:=]*:?=/, '');
                given.push({ name: this.#names[varno] ?? '', query });
            }
            if (into === true)
                for (const { name } of (0,nodes/* objectsIn */.Qv)(target))
                    if (typeof name === 'string')
                        given.push({ name, query: queryOf(sqlstmt) });
        }
        const read = await Promise.all(given.slice(0, mostConditions).map(async ({ name, query }) => ({ name, nodes: await nodesOf(query) })));
        for (const _ of [1, 2])
            for (const { name, nodes } of read)
                if (this.#asked(nodes).server)
                    this.#holders.add(name);
    }
    async #choice(statement, after) {
        const { PLpgSQL_stmt_if: one } = statement;
        if (!(0,nodes/* isPlain */.$i)(one))
            return undefined;
        const arms = [
            { condition: queryOf(one.cond), body: listOf(one.then_body) },
            ...listOf(one.elsif_list).flatMap(({ PLpgSQL_if_elsif: arm }) => (0,nodes/* isPlain */.$i)(arm) ? [{ condition: queryOf(arm.cond), body: listOf(arm.stmts) }] : []),
        ];
        this.#conditions += arms.length;
        if (this.#conditions > mostConditions)
            return undefined;
        const asked = [];
        for (const { condition } of arms)
            asked.push(this.#asked(await nodesOf(condition)));
        if (!asked.some(({ server }) => server))
            return undefined;
        const line = numberOf(one.lineno, 1);
        return {
            ways: arms.map(({ condition, body }) => ({ condition, branch: branchOf(body, line) })),
            otherwise: branchOf(listOf(one.else_body), line),
            rest: branchOf(after, line),
            asksOnly: asked.every(({ only }) => only),
        };
    }
    #asked(nodes) {
        if (!nodes)
            return { server: false, only: false };
        const parts = nodes.flatMap(node => this.#part(node) ?? []);
        return { server: parts.some(({ server }) => server), only: parts.every(({ only }) => only) };
    }
    #part(node) {
        if ((0,nodes/* isPlain */.$i)(node.SQLValueFunction))
            return { server: true, only: true };
        if ((0,nodes/* isPlain */.$i)(node.FuncCall)) {
            const name = systemName(node.FuncCall.funcname) ?? '';
            return { server: functions.has(name), only: lookUps.has(name) };
        }
        if ((0,nodes/* isPlain */.$i)(node.RangeVar)) {
            const { schemaname, relname } = node.RangeVar;
            const name = typeof relname === 'string' ? relname : '';
            const isSystem = schemaname === 'pg_catalog' || schemaname === 'information_schema';
            return {
                server: relations.has(name) && (isSystem || schemaname === undefined),
                only: isSystem || name.startsWith('pg_'),
            };
        }
        if (!(0,nodes/* isPlain */.$i)(node.ColumnRef))
            return undefined;
        const [name = ''] = (0,nodes/* stringsOf */.iw)(node.ColumnRef.fields);
        return { server: this.#holders.has(name), only: !this.#variables.has(name) };
    }
}
/** Of a query, or of an expression as PL/pgSQL has it; undefined: it can't be read. */
async function nodesOf(query) {
    const isQuery = /^\s*(?:select|with|insert|update|delete|values|table)\b/i.test(query);
    const parsed = await (0,grammar/* parse */.qg)(isQuery ? query : `SELECT ${query}`);
    return parsed.kind === 'invalid' ? undefined : [...(0,nodes/* objectsIn */.Qv)(parsed.statements)];
}
/** The name of a function of PostgreSQL's own. */
function systemName(parts) {
    const names = (0,nodes/* stringsOf */.iw)(parts);
    return names.length === 1 || names[0] === 'pg_catalog' ? names.at(-1) : undefined;
}
function queryOf(expression) {
    const inner = (0,nodes/* isPlain */.$i)(expression) ? expression.PLpgSQL_expr : undefined;
    return (0,nodes/* isPlain */.$i)(inner) && typeof inner.query === 'string' ? inner.query : '';
}
function listOf(value) {
    return Array.isArray(value) ? value.filter(nodes/* isPlain */.$i) : [];
}
function numberOf(value, otherwise) {
    return typeof value === 'number' ? value : otherwise;
}
/** Lists of statements, outer ones first. */
function* listsIn(tree) {
    for (const node of (0,nodes/* objectsIn */.Qv)(tree))
        for (const value of Object.values(node)) {
            const list = listOf(value);
            if (list.some(one => Object.keys(one).some(key => key.startsWith('PLpgSQL_stmt_'))))
                yield list;
        }
}
/** They only hold others. */
const containers = 'block if case loop while fori fors forc dynfors foreach_a';
const quiet = new Set(`${containers} return assign getdiag`.split(' ').map(name => `PLpgSQL_stmt_${name}`));
/** ERROR of elog.h; levels below it report, and go on. */
const errorLevel = 21;
/** `line`: where it has none of its own. */
function branchOf(body, line) {
    const acting = actingIn(body);
    const [last] = Object.entries(body.at(-1) ?? {});
    return {
        line: numberOf(acting[0]?.lineno, line),
        acting,
        // One that has no line was not written: it ends every block.
        returns: last?.[0] === 'PLpgSQL_stmt_return' && (0,nodes/* isPlain */.$i)(last[1]) && last[1].lineno !== undefined,
    };
}
function actingIn(tree) {
    const acting = [];
    for (const node of (0,nodes/* objectsIn */.Qv)(tree))
        for (const [kind, one] of Object.entries(node)) {
            if (!kind.startsWith('PLpgSQL_stmt_') || quiet.has(kind) || !(0,nodes/* isPlain */.$i)(one))
                continue;
            if (kind !== 'PLpgSQL_stmt_raise' || numberOf(one.elog_level, errorLevel) >= errorLevel)
                acting.push(one);
        }
    return acting;
}

// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/schema/object-sql.js
var object_sql = __webpack_require__(14783);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/languages/sql/offsets.js
var offsets = __webpack_require__(62214);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
// EXTERNAL MODULE: ./src/postgres/existing-object-of-error.js
var existing_object_of_error = __webpack_require__(36281);
// EXTERNAL MODULE: ./src/postgres/locate-error.js
var locate_error = __webpack_require__(49880);
// EXTERNAL MODULE: ./src/replay/alternatives.js
var alternatives = __webpack_require__(42621);
// EXTERNAL MODULE: ./src/replay/existing-object.js + 1 modules
var existing_object = __webpack_require__(29478);
// EXTERNAL MODULE: ./src/replay/messages.js
var replay_messages = __webpack_require__(21305);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(86374);
;// CONCATENATED MODULE: ./src/replay/operation-statements.js


/** An operation of a framework sends several statements: those have one span in the file, and none of them is its text. */
/** What failed before of the operation: a column that is there has its index already, too. */
function ofSameOperation(failures, { step }) {
    if (step.verbatim)
        return undefined;
    const first = failures.find(({ statement }) => statement?.verbatim === false && (0,position/* isSameSpan */.DW)(statement.span, step.span));
    return first?.causedBy ?? first;
}
function operationOf(units, { step }) {
    const statements = units.filter(unit => isSameOperation(unit.step, step)).map(({ text }) => text);
    return { statements, additional: [] };
}
/** What the migration does to the same table after a statement: its keys and indexes come apart from it. */
async function restOf(units, unit, { name, table = name }) {
    const own = [];
    const later = [];
    for (const next of units.slice(units.indexOf(unit) + 1)) {
        if (!next.text.includes(table) || !/^\s*(?:create|alter)\b/i.test(next.text))
            continue;
        const { uses } = await (0,replay_units/* understand */.ZL)(next);
        if (!uses.relations.has(table))
            continue;
        const list = !next.step.verbatim && isSameOperation(next.step, unit.step) ? own : later;
        list.push(next.text);
    }
    return { own, later };
}
/** What succeeded of an operation that failed: it would be lost together with what is there twice. */
async function noteAdditional(failures, succeeded) {
    for (const { statement, operation, existingObject } of failures) {
        if (!operation || !statement || !existingObject)
            continue;
        for (const unit of succeeded) {
            if (unit.step.verbatim || !(0,position/* isSameSpan */.DW)(unit.step.span, statement.span))
                continue;
            const { effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
            operation.additional.push(...wholes(effects.creates).filter(made => !isPartOf(made, existingObject.object, uses)));
        }
    }
}
/** Without what comes along with a new table or column. */
function wholes(creates) {
    return creates[0]?.kind === 'table'
        ? creates.slice(0, 1)
        : creates.filter(({ kind }) => kind !== 'sequence');
}
/** Keys and indexes of a table or column: they were compared with it. */
function isPartOf({ kind, table }, whole, uses) {
    if (kind !== 'index' && kind !== 'constraint')
        return false;
    const owner = whole.kind === 'table' ? whole.name : whole.kind === 'column' ? whole.table : undefined;
    return owner !== undefined && (table === owner || (kind === 'index' && uses.relations.has(owner)));
}
function isSameOperation(a, b) {
    return a === b || (!a.verbatim && !b.verbatim && (0,position/* isSameSpan */.DW)(a.span, b.span));
}

// EXTERNAL MODULE: ./src/replay/provenance.js
var provenance = __webpack_require__(90134);
// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/postgres/roles.js
var roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/postgres/stand-in-files.js + 2 modules
var stand_in_files = __webpack_require__(37099);
// EXTERNAL MODULE: ./src/replay/named.js
var named = __webpack_require__(53724);
;// CONCATENATED MODULE: ./src/replay/stand-ins.js




/** Extensions of this database that something else stands in for. */
async function standInsIn(replica) {
    if (replica.standIns.length === 0)
        return [];
    const rows = await replica.rows(`select extname::text as name from pg_catalog.pg_extension where extversion = '${stand_in_files/* standInVersion */.ik}'`);
    return (0,stand_in_files/* standInsFor */.Ur)(rows.map(({ name }) => String(name)));
}
/** Which of them a statement names, or creates. */
function usedAmong(standIns, statement) {
    const names = new Set([...(0,named/* namesIn */.wX)(statement), ...(0,named/* bodyWordsIn */.VG)(statement), ...(0,named/* schemasIn */.Ad)(statement)]);
    const { creates } = (0,effects/* effectsOf */.w)(statement);
    return standIns.find(one => (0,stand_in_files/* namesOf */.eZ)(one).some(name => names.has(name)) ||
        creates.some(({ kind, name }) => kind === 'extension' && name === one.extension))?.extension;
}
/** Which of them it has to do with at all: a column of a table that it names may be of one of their types. */
async function closeAmong(standIns, statement, replica) {
    if (standIns.length === 0)
        return undefined;
    const used = usedAmong(standIns, statement);
    if (used !== undefined)
        return used;
    const list = [...(0,named/* namesIn */.wX)(statement)].map(roles/* quoteLiteral */.ce).join(', ');
    const rows = list === '' ? [] : await replica.rows((0,named/* closeTo */.os)(list, false));
    const close = new Set(rows.map(({ name }) => String(name)));
    return standIns.find(one => (0,stand_in_files/* namesOf */.eZ)(one).some(name => close.has(name)))?.extension;
}
function whyStandIn(extension) {
    return `it uses the extension "${extension}", which the engine that replays has not: a stand-in with its names, and none of what it does, took its place; a server that has it settles it (\`--postgres URL\`, input \`postgres\`)`;
}

// EXTERNAL MODULE: ./src/replay/taint.js
var replay_taint = __webpack_require__(80205);
;// CONCATENATED MODULE: ./src/replay/examination.js














/** Tries statements and keeps what is known of those that failed. */
class Examination {
    #run;
    #item;
    #transaction;
    #units;
    #earlier = [];
    /** What this very file failed to make. */
    #marks = new replay_taint/* Taint */.l();
    failures = [];
    #unknown;
    /** What was left out, as it proves nothing. */
    #leftOut = [];
    applied = 0;
    constructor(run, item, units, transaction) {
        this.#run = run;
        this.#units = units;
        this.#item = item;
        this.#transaction = transaction;
    }
    get clean() {
        return this.failures.length === 0 && this.#leftOut.length === 0;
    }
    get leftOutUnits() {
        return this.#leftOut.map(({ unit }) => unit);
    }
    /** All pieces succeeded, and the whole does not: what the server says of the whole counts. */
    refusedAsAWhole(error, steps, texts) {
        const lacking = (0,environmental/* environmental */.Z)(error);
        if (lacking) {
            this.#unknown ??= doubtOf(lacking);
            return;
        }
        const offset = error.position === undefined
            ? undefined
            : (0,offsets/* fromCharacters */.z)((0,replay_messages/* inTransaction */.sA)(texts, this.#run.replica.settings), error.position - 1);
        const place = offset === undefined ? undefined : (0,replay_messages/* placeInTransaction */.X9)(texts, this.#run.replica.settings, offset);
        const step = place && steps[place.index];
        const span = step
            ? (0,replay_units/* spanInFile */.UL)(step, { start: place.offset, end: place.offset + 1 })
            : { start: 0, end: 0 };
        this.failures.push(this.#run.state.failure(this.#item, { span, reason: { kind: 'error', error } }));
    }
    ran(units) {
        this.#earlier.push(...units);
        this.applied += units.length;
    }
    #whatIsUnknown() {
        if (!this.#unknown)
            return undefined;
        const { why, ofServer } = this.#unknown;
        const extent = this.applied > 0 ? ' as a whole' : '';
        return { why: `${this.#item.migration.file.path} could not be replayed${extent}. ${why}`, ofServer };
    }
    /** That nothing failed. `sent`: how the statements that ran are sent again. */
    passed(sent) {
        const messages = sent(this.#earlier.map(unit => unit.text));
        return this.clean
            ? { kind: 'succeeded', messages }
            : { kind: 'without', messages, leftOut: this.#leftOut, unknown: this.#whatIsUnknown() };
    }
    async result(changed) {
        await noteAdditional(this.failures, this.#earlier);
        return { kind: 'failed', failures: this.failures, unknown: this.#whatIsUnknown(), changed };
    }
    async try(unit) {
        const replica = this.#run.replica;
        if (!this.clean && (await this.#skips(unit)))
            return undefined;
        const outcome = await replica.run(unit.text);
        if (outcome.kind === 'ok') {
            this.ran([unit]);
            return undefined;
        }
        if (outcome.kind === 'dead')
            return outcome;
        // What was applied went with the database.
        if (outcome.kind === 'timeout' && outcome.databaseLost)
            return { kind: 'late', why: tooSlow(this.#item, unit, outcome.seconds) };
        if (this.#transaction)
            await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
        if (outcome.kind === 'timeout') {
            this.#unknown ??= { why: tooSlow(this.#item, unit, outcome.seconds), ofServer: true };
            this.#leaveOut(unit, await (0,replay_units/* understand */.ZL)(unit), `${this.#item.migration.file.path} could not be replayed`);
        }
        else
            await this.#failed(unit, outcome.error);
        return undefined;
    }
    async #skips(unit) {
        const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
        const mark = this.#marks.neededBy(statement, uses, effects.creates);
        if (!mark)
            return false;
        for (const object of effects.creates)
            this.#marks.missing(object, mark.cause);
        if (mark.cause.kind === 'unknown')
            this.#leftOut.push({ unit, effects, why: mark.cause.why });
        else {
            const sent = (0,replay_units/* sentStatement */.kl)(unit);
            const reason = { kind: 'skipped', needs: mark.object };
            this.failures.push(this.#run.state.failure(this.#item, {
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
        const lacking = await this.#lacking(error);
        if (lacking) {
            this.#unknown ??= doubtOf(lacking);
            if (lacking.what === 'extension')
                this.#run.state.marks.absentExtension(lacking.name);
            return this.#leaveOut(unit, understood, `${this.#item.migration.file.path} could not be replayed`);
        }
        const standIns = await standInsIn(this.#run.replica);
        const used = await closeAmong(standIns, understood.statement, this.#run.replica);
        const why = used === undefined ? await this.#whyNotVerified(understood, error, standIns) : whyStandIn(used);
        if (why !== undefined) {
            this.#run.state.noteHeldUp(this.#item, (0,replay_units/* spanInFile */.UL)(unit.step, (0,locate_error/* locateError */.HY)(error, understood.statement)), why);
            return this.#leaveOut(unit, understood, why);
        }
        const failure = await this.#describe(unit, understood, error);
        this.failures.push(failure);
        const cause = { kind: 'failure', failure: failure.causedBy ?? failure };
        const existingObject = failure.existingObject?.object;
        if (existingObject)
            return this.#marks.stale(existingObject, cause);
        for (const object of (0,sql_objects/* namesMade */.gy)(understood.effects))
            if (!(await this.#run.exists(object)))
                this.#marks.missing(object, cause);
        for (const object of understood.effects.drops)
            this.#marks.stale(object, cause);
    }
    #leaveOut(unit, { effects }, why) {
        this.#leftOut.push({ unit, effects, why });
        for (const object of effects.creates)
            this.#marks.missing(object, { kind: 'unknown', why });
    }
    /** What the environment lacks. An extension that the history itself makes is there, only not where it is looked for. */
    async #lacking(error) {
        const lacking = (0,environmental/* environmental */.Z)(error);
        const byHistory = lacking?.what === 'extension' && lacking.unnamed;
        return byHistory && (await (0,provenance/* touched */.FI)(this.#ran(), [lacking.name], 'extension')) ? undefined : lacking;
    }
    /** Why an error proves nothing: it follows from what could not be replayed. */
    async #whyNotVerified({ uses, statement }, error, standIns) {
        const cause = this.#causeOf(error, uses, (0,existing_object_of_error/* existingObjectOf */.u)(error, statement));
        if (cause?.kind === 'failure')
            return undefined;
        if (cause)
            return `needs what was not created: ${cause.why}`;
        const absent = [...this.#run.state.marks.absentExtensions, ...standIns.map(({ extension }) => extension)];
        if (absent.length === 0 || !(await (0,provenance/* mayComeFromOutside */.Bg)(error, this.#ran())))
            return undefined;
        const named = absent.map(name => `"${name}"`).join(', ');
        return `${error.message}, which an extension that is not installed on the engine that replays may bring (${named})`;
    }
    #causeOf(error, uses, object) {
        return (this.#marks.following(error, uses, object) ??
            this.#run.state.marks.following(error, uses, object, this.#item.introduced));
    }
    #ran() {
        return [...this.#run.state.executed, { item: this.#item, steps: this.#ownSteps() }];
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
        const object = (0,existing_object_of_error/* existingObjectOf */.u)(error, statement);
        const cause = this.#causeOf(error, uses, object);
        const origin = ofSameOperation(this.failures, unit) ?? (cause?.kind === 'failure' ? cause.failure : undefined);
        const causedBy = origin ? { causedBy: origin } : {};
        if (error.code === '42P10') {
            const target = await this.#inspect(query => (0,alternatives/* conflictTarget */.w)(query, statement));
            return this.#run.state.failure(this.#item, {
                ...base,
                ...causedBy,
                ...(target ? { conflictTarget: target } : {}),
            });
        }
        if (!object) {
            const like = origin ? [] : await this.#inspect(query => (0,alternatives/* likeNames */.K)(query, error, sent.text));
            return this.#run.state.failure(this.#item, {
                ...base,
                ...causedBy,
                ...(like.length > 0 ? { like } : {}),
            });
        }
        return this.#run.state.failure(this.#item, {
            ...base,
            ...causedBy,
            existingObject: await this.#existingObject(unit, understood, object),
            ...(unit.step.verbatim ? {} : { operation: operationOf(this.#units, unit) }),
        });
    }
    async #existingObject(unit, { statement }, found) {
        const rest = await restOf(this.#units, unit, found);
        const known = await (0,existing_object/* findExistingObject */.W)(look => this.#inspect(look), statement, found, rest);
        const creator = await (0,provenance/* readCreator */.Lq)(known.object, this.#ran());
        return { ...known, ...(creator ? { creator } : {}) };
    }
    /** What of this file ran before, as steps that hold nothing else. */
    #ownSteps() {
        return this.#earlier.map(unit => ({ ...unit.step, text: unit.text, span: (0,replay_units/* sentStatement */.kl)(unit).span }));
    }
    #inspect(look) {
        return this.#run.replica.inspect(this.#transaction, look);
    }
}
/** How long a statement takes here says nothing about how long it takes elsewhere. */
function tooSlow(item, unit, seconds) {
    const span = unit && (0,replay_units/* sentStatement */.kl)(unit).span;
    const line = span ? ` at line ${(0,position/* positionAt */.t$)(item.text, span.start).line}` : '';
    return `The statement${line} did not end within ${seconds} s here, which says nothing about how long it takes elsewhere. Raise --statement-timeout (input \`statement-timeout\`), or let it end sooner.`;
}
/** What a server has run out of, or does not allow, may come to anything that runs on it. */
function doubtOf({ what, provide }) {
    return { why: provide, ofServer: what === 'resource' || what === 'privilege' || what === 'server' };
}

;// CONCATENATED MODULE: ./src/replay/diagnose.js



/** As many statements as are sent at once while looking for those that fail. */
const chunkSize = 32;
/**
 * Runs a migration that failed as one message again, in small pieces in one transaction, to find every statement that
 * fails for a reason of its own. That all pieces succeed is no proof: what the server refused passes only when it is
 * sent as a whole once more and succeeds, without what could not be run here. Only what was too slow as a whole may
 * pass in pieces. Leaves the transaction rolled back, unless all went well this time.
 */
async function diagnose(run, item, steps, how) {
    const { replica } = run;
    const units = (0,replay_units/* unitsOf */.$J)(steps);
    const examination = new Examination(run, item, units, true);
    // Where something takes too long, each statement gets the whole time for itself.
    const size = how.slow ? 1 : chunkSize;
    const begin = (0,replay_messages/* opening */.zs)(steps.map(({ text }) => text), replica.settings);
    await replica.run(begin);
    for (let from = 0; from < units.length; from += size) {
        const stopped = await runChunk(replica, item, examination, units.slice(from, from + size));
        if (stopped)
            return stopped;
    }
    if (examination.failures.length === 0) {
        if (!how.slow)
            await replica.rollback();
        const texts = (0,replay_units/* withoutUnits */.Kz)(steps, examination.leftOutUnits).map(({ text }) => text);
        const whole = (0,replay_messages/* separable */.S2)(texts) ? [(0,replay_messages/* inTransaction */.sA)(texts, replica.settings)] : [begin, ...texts, 'COMMIT'];
        const outcome = await inTurn(run, how.slow ? ['COMMIT'] : whole);
        if (outcome.kind === 'ok') {
            return examination.passed(ran => (how.slow ? [begin, ...ran, 'COMMIT'] : whole));
        }
        if (outcome.kind === 'dead')
            return outcome;
        if (outcome.kind === 'timeout')
            return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) };
        await replica.rollback();
        // Deferred constraints are checked at its end.
        examination.refusedAsAWhole(outcome.error, steps, texts);
        return await examination.result(false);
    }
    await replica.rollback();
    return await examination.result(false);
}
/** A piece as one message, and where that fails, statement by statement; what ends the examination, if anything does. */
async function runChunk(replica, item, examination, chunk) {
    await replica.run('SAVEPOINT migration_gate');
    const texts = chunk.map(unit => unit.text);
    const outcome = chunk.length > 1 && (0,replay_messages/* separable */.S2)(texts) ? await replica.run((0,replay_messages/* joined */.oR)(texts)) : undefined;
    if (outcome?.kind === 'ok' && examination.clean) {
        await replica.run('RELEASE SAVEPOINT migration_gate');
        examination.ran(chunk);
        return undefined;
    }
    if (outcome?.kind === 'dead')
        return outcome;
    // The engine went with a statement of this piece.
    if (outcome?.kind === 'timeout' && outcome.databaseLost)
        return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) };
    if (outcome)
        await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
    for (const unit of chunk) {
        await replica.run('SAVEPOINT migration_gate');
        const stopped = await examination.try(unit);
        if (stopped)
            return stopped;
    }
    return undefined;
}
/** The outcome of the last message, or of the first that did not succeed. */
async function inTurn(run, messages) {
    let outcome = { kind: 'ok', rows: [] };
    for (const message of messages) {
        outcome = await run.replica.run(message);
        if (outcome.kind !== 'ok')
            break;
    }
    return outcome;
}
/** Runs the statements each on its own, as a runner in autocommit does. */
async function oneByOne(run, item, units, controls) {
    const { replica } = run;
    const examination = new Examination(run, item, units, false);
    for (const unit of units) {
        const stopped = await examination.try(unit);
        if (stopped)
            return stopped;
        // Inside the file's own transaction everything after a failure fails too.
        if (controls && !examination.clean)
            break;
    }
    if (examination.clean || (!controls && examination.failures.length === 0))
        return examination.passed(texts => texts);
    if (controls)
        await replica.rollback();
    return await examination.result(examination.applied > 0);
}

// EXTERNAL MODULE: ./src/replay/replica.js
var replica = __webpack_require__(17405);
// EXTERNAL MODULE: ./src/replay/request.js
var request = __webpack_require__(85716);
;// CONCATENATED MODULE: ./src/replay/execution.js







/** Where programs are read: if so many of base do not run, too little of it is known to say anything of what comes after. */
const mostBrokenInBase = 10;
/** Carries migrations out on one database, past the failures of each, and records what became of them. */
class Execution {
    #on;
    #transaction;
    #isPart;
    #brokenInBase = 0;
    /** Incoming migrations of which nothing was run. */
    notChecked = [];
    /** Migrations that the database gave up on. */
    givenUp = new Set();
    /** `isPart`: only a part of what base does is known. */
    constructor(on, transaction, isPart) {
        this.#on = on;
        this.#transaction = transaction;
        this.#isPart = isPart;
    }
    get #replica() {
        return this.#on.replica;
    }
    get #state() {
        return this.#on.state;
    }
    /** Sends what is left of a migration, and finds out what of it fails where it does not pass as a whole. */
    async carryOut(item, pendingStatements) {
        const { steps, texts: last, open, refused, sent } = pendingStatements;
        const texts = steps.map(step => step.text);
        const autocommit = (0,request/* sentInAutocommit */.k)(item, this.#transaction);
        const controls = texts.some(sql_autocommit/* controlsTransactions */.S1);
        // A message of several statements is a transaction, even after a COMMIT in it: all of it would be built again.
        if (!open && !refused && (autocommit || texts.some(endsTransactions)) && texts.some(sql_autocommit/* needsAutocommit */.qM)) {
            const started = performance.now();
            await this.#alone(item, steps, controls);
            pendingStatements.took = performance.now() - started;
            return;
        }
        const whole = open ? `${(0,replay_messages/* joined */.oR)(last)}COMMIT` : (0,replay_messages/* inTransaction */.sA)(last, this.#replica.settings);
        const outcome = refused ?? ((0,replay_messages/* separable */.S2)(last) ? await pendingStatements.run(whole) : undefined);
        // What is tried after this says nothing of how long it takes.
        if (outcome?.kind !== 'ok')
            pendingStatements.took = undefined;
        if (!outcome) {
            await this.#replica.rollback();
            return await this.#examine(item, steps, { slow: false });
        }
        if (outcome.kind === 'ok')
            return await this.#succeeded(item, steps, [...sent, whole]);
        if (outcome.kind === 'dead')
            return await this.#died(item, steps, outcome.why);
        await this.#replica.recover(outcome);
        if (controls) {
            await this.#replica.rebuild();
            return await this.#alone(item, steps, controls);
        }
        if (autocommit && outcome.kind === 'error' && (0,replay_messages/* mindsTransaction */.e3)(outcome.error.code))
            return await this.#alone(item, steps, controls);
        await this.#examine(item, steps, { slow: outcome.kind === 'timeout' });
    }
    async #examine(item, steps, how) {
        await this.#concluded(item, steps, await diagnose(this.#on, item, steps, how));
    }
    /** As `psql -f` does it: each statement is its own transaction. */
    async #alone(item, steps, controls) {
        await this.#replica.refreshSession();
        const fresh = (0,replay_messages/* freshSession */.JS)(this.#replica.settings);
        const result = await oneByOne(this.#on, item, (0,replay_units/* unitsOf */.$J)(steps), controls);
        if (result.kind === 'failed' && result.changed) {
            if (this.#isPart && !item.introduced)
                throw new replica/* CannotContinueError */.zu(`${item.migration.file.path} of base does not run as it is read here, and fails half-way`);
            await this.#replica.rebuild();
        }
        // The runner commits what a file has begun and left open.
        const end = controls && 'messages' in result ? ['COMMIT'] : [];
        for (const message of end)
            await this.#replica.run(message);
        await this.#concluded(item, steps, 'messages' in result ? { ...result, messages: [fresh, ...result.messages, ...end] } : result);
    }
    async #concluded(item, steps, result) {
        switch (result.kind) {
            case 'dead':
                return await this.#died(item, steps, result.why);
            case 'late':
                return await this.#notReplayed(item, steps, result.why);
            case 'succeeded':
                return await this.#succeeded(item, steps, result.messages);
            case 'without':
                return await this.#succeededWithout(item, steps, result);
            case 'failed':
                return await this.#failed(item, steps, result);
        }
    }
    async #succeeded(item, steps, messages) {
        if (!(await this.#replica.stillTruthful())) {
            return await this.#died(item, steps, 'it no longer answers truthfully (COPY … TO or FROM PROGRAM does that to the embedded PostgreSQL)');
        }
        this.#replica.record(item.migration.file.path, messages);
        if (this.#state.marks.size === 0)
            return;
        for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
            for (const object of (0,sql_objects/* namesMade */.gy)((await (0,replay_units/* understand */.ZL)(unit)).effects))
                this.#state.marks.made(object);
    }
    /** What ran stays; what was left out is remembered, so that nothing that needs it is called an error. */
    async #succeededWithout(item, steps, { messages, leftOut, unknown }) {
        await this.#succeeded(item, steps, messages);
        const texts = leftOut.map(({ unit }) => unit.text);
        await this.#state.noteNotRun(item, texts, unknown);
        const [first] = leftOut;
        // What the engine lacks is a reason of its own to be inconclusive.
        if (first && unknown === undefined && item.introduced && leftOut.length === (0,replay_units/* unitsOf */.$J)(steps).length)
            this.notChecked.push({ path: item.migration.file.path, why: first.why });
        await this.#replica.refreshSession();
        await this.#state.marks.leftOut(leftOut, this.#exists);
    }
    async #died(item, steps, why) {
        const elsewhere = this.#replica.needsProof ? ' Replay it on a real server with `--postgres URL`.' : '';
        await this.#notReplayed(item, steps, `The database gave up on it: ${why.replace(/\.$/, '')}.${elsewhere}`);
    }
    /** On a database that may have half of it, or is gone. */
    async #notReplayed(item, steps, why) {
        const path = item.migration.file.path;
        this.givenUp.add(path);
        this.#state.unknowns.push(`${path} could not be replayed. ${why}`);
        await this.#replica.rebuild();
        await this.#state.marks.notMade(steps, () => ({ kind: 'unknown', why: `${path} could not be replayed` }), this.#exists);
    }
    /** The migration is rolled back; what it would have made and dropped is remembered. */
    async #failed(item, steps, { failures, unknown }) {
        if (this.#isPart && !item.introduced && ++this.#brokenInBase > mostBrokenInBase)
            throw new replica/* CannotContinueError */.zu(`more than ${mostBrokenInBase} migrations of base do not run as they are read here, ${item.migration.file.path} among them`);
        this.#state.failures.push(...failures);
        const texts = steps.map(({ text }) => text);
        await this.#state.noteNotRun(item, texts, unknown);
        await this.#replica.refreshSession();
        await this.#state.marks.failed(item, steps, failures, this.#exists);
    }
    #exists = (object) => this.#on.exists(object);
}
/** Does it begin or end a transaction itself, and not only set a savepoint? */
function endsTransactions(text) {
    return (0,sql_autocommit/* transactionStatements */.Lv)(text).some(({ kind }) => kind === 'block');
}

// EXTERNAL MODULE: ./src/schema/differences.js
var schema_differences = __webpack_require__(96377);
// EXTERNAL MODULE: ./src/schema/parts.js
var parts = __webpack_require__(14063);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/replay/own-transaction.js
var own_transaction = __webpack_require__(87944);
;// CONCATENATED MODULE: ./src/replay/send-measured.js







/** A query for each of them: a file of ten thousand INSERTs is not worth it. */
const mostUnits = 300;
/** Sends statements one by one in a transaction that stays open, and has the locks of each measured. */
async function sendMeasured(steps, measuring) {
    const { run, replica, meter, item, open } = measuring;
    const units = measurable(steps, measuring);
    if (!units.ok)
        return { kind: 'not measured', why: units.reason };
    const messages = open ? [] : [(0,replay_messages/* opening */.zs)([], replica.settings)];
    for (const message of messages) {
        const outcome = await run(message);
        if (outcome.kind !== 'ok')
            return { kind: 'lost', outcome };
    }
    for (const { unit, text } of units.value) {
        const before = await meter.before(unit);
        const outcome = await run(text);
        if (outcome.kind !== 'ok' && outcome.kind !== 'error') {
            meter.forget();
            return { kind: 'lost', outcome };
        }
        if (outcome.kind === 'error' || !(await meter.after(item, before))) {
            meter.forget();
            await replica.rollback();
            return { kind: 'taken back' };
        }
        messages.push(text);
    }
    return { kind: 'sent', messages };
}
/** For statements that PostgreSQL runs each on its own. */
async function documentLocks(steps, { meter, item }) {
    const units = (0,replay_units/* unitsOf */.$J)(steps);
    for (const unit of units.slice(0, mostUnits))
        meter.documented(item, await meter.before(unit));
}
/** What is sent in the migration's transaction, or why it is not. */
function measurable(steps, { autocommit, meter }) {
    const texts = steps.map(({ text }) => text);
    if (!meter.isOfUse)
        return (0,result/* failure */.V)('more statements than are measured');
    if ((0,replay_messages/* setsTransaction */.S6)(texts) || !texts.every(text => (0,ends_outside/* endsOutside */.U)(text) && isSentAsItStands(text)))
        return (0,result/* failure */.V)('it can only be sent as a whole');
    const own = (0,own_transaction/* hasOwnTransaction */.x)(texts);
    const pieces = steps.flatMap(step => piecesOf(step, own));
    if (pieces.length > mostUnits)
        return (0,result/* failure */.V)(`it has more than ${mostUnits} statements`);
    if (pieces.some(({ unit }) => (0,sql_autocommit/* controlsTransactions */.S1)(unit.text)))
        return (0,result/* failure */.V)('it begins and ends transactions itself');
    if (autocommit && !own && texts.some(sql_autocommit/* needsAutocommit */.qM))
        return (0,result/* failure */.V)('its statements are transactions of their own');
    return (0,result/* success */.k)(pieces);
}
/** `own`: without its BEGIN and its COMMIT, since the transaction is there already. */
function piecesOf(step, own) {
    const all = (0,replay_units/* unitsOf */.$J)([step]);
    const units = own ? all.slice(1, -1) : all;
    let from = 0;
    const pieces = all.flatMap((unit) => {
        const end = unit.start + unit.text.length;
        const text = step.text.slice(from, units.includes(unit) ? end : unit.start);
        from = end;
        return [{ unit, text }];
    });
    const last = pieces.at(-1);
    if (last)
        last.text += step.text.slice(from);
    // What stands about the two goes with the statements beside them.
    const [begin, ...others] = own ? pieces : [];
    const end = others.pop();
    const [first, final] = [others[0], others.at(-1)];
    if (!begin || !end || !first || !final)
        return pieces;
    first.text = begin.text + first.text;
    final.text += end.text;
    return others;
}
/** Else its statements alone are not what the server gets. */
function isSentAsItStands(text) {
    const { text: sent, marked, statements } = (0,split/* splitScript */.Q)(text);
    return sent === text && !marked && (statements.length > 0 || text.trim() === '');
}

// EXTERNAL MODULE: ./src/replay/steps.js
var steps = __webpack_require__(5370);
;// CONCATENATED MODULE: ./src/replay/pending-statements.js







const whyRowsDecide = 'it reads rows, and what it does next depends on them: the scratch database has none';
/** What a migration wants to have run, and what of it was run already. */
class PendingStatements {
    item;
    #replica;
    #state;
    steps = [];
    /** Not sent yet: the last of `steps`. */
    left = [];
    sent = [];
    /** A transaction was begun, because something was asked in between. */
    open = false;
    /** The migration wanted to know something of the database. */
    asked = false;
    /** All of it is blocks of which this server is not known to run anything. */
    leftToServer = false;
    refused;
    /** Milliseconds that the database has worked on it; undefined where what was tried does not say that. */
    took = 0;
    /** Asked after each statement, where that is possible. */
    #meter;
    #autocommit;
    constructor(item, replica, state, { autocommit, meter }) {
        this.item = item;
        this.#replica = replica;
        this.#state = state;
        this.#meter = meter;
        this.#autocommit = autocommit;
        meter?.open();
    }
    get texts() {
        return this.left.map(({ text }) => text);
    }
    /** Sends something of the migration's own. */
    async run(sql) {
        const started = performance.now();
        const outcome = await this.#replica.run(sql);
        if (this.took !== undefined)
            this.took += performance.now() - started;
        return outcome;
    }
    /** Runs the interpreter to its end. What it asks is answered in the transaction in which it is asked. */
    async collect(interpreter, settle) {
        await (0,steps/* readSteps */.I)(interpreter, this.item, async (step) => {
            if (step.kind === 'sql') {
                this.steps.push(step);
                this.left.push(step);
            }
            else if (step.kind === 'ask') {
                await settle();
                await this.leaveOutMarked();
                if (step.decides && this.item.introduced && (await (0,named/* readsRows */.Vj)(step.query)))
                    this.#state.noteNotVerified(this.item, step.span, whyRowsDecide, { rows: true });
                return await this.#ask(step.query);
            }
            else if (step.kind === 'stops')
                this.#stopsAt(step);
            else if (step.kind === 'try') {
                await settle();
                await this.#tryAsWell(step);
            }
            else
                await this.#leavesOut(step);
            return undefined;
        });
    }
    /** In what is not sent yet, once all that ran before has reported what it did not make. */
    async leaveOutMarked() {
        if (this.#state.marks.size === 0)
            return;
        const unsent = this.left.length;
        const usable = [];
        for (const step of this.left)
            usable.push(await this.#withoutMarked(step));
        this.left = usable;
        this.steps.splice(this.steps.length - unsent, unsent, ...usable);
    }
    #stopsAt({ span, why, cause, remedy }) {
        const same = this.#state.failures.find(({ item, reason }) => reason.kind === 'stopped' && reason.cause === cause && item.introduced === this.item.introduced);
        const causedBy = same && { causedBy: same.causedBy ?? same };
        const reason = { kind: 'stopped', why, cause, ...(remedy === undefined ? {} : { remedy }) };
        this.#state.failures.push(this.#state.failure(this.item, { span, reason, ...causedBy }));
    }
    async #leavesOut(step) {
        const item = this.item;
        const unverified = step.kind === 'unverified';
        if (unverified && step.limit && item.introduced)
            this.#state.unknowns.push(`${item.migration.file.path} was not replayed to its end: ${step.why}. Split it into smaller migrations, or judge it with a \`command:\` of base.`);
        // The change may depend on what is not known of a program of base.
        if (unverified && step.makes && !item.introduced) {
            const { start, end } = step.span;
            const place = `${item.migration.file.path}:${(0,position/* positionAt */.t$)(item.text, start).line}`;
            const text = item.text.slice(start, Math.min(end, start + longestReach));
            const texts = step.reach?.().anything ? undefined : [text];
            await this.#state.gaps.declare(item.migration.file.path, texts, `${place} of base: ${step.why}.`, {
                quiet: true,
            });
        }
        for (const object of (unverified && step.makes) || [])
            this.#state.marks.missing(object, { kind: 'unknown', why: step.why });
        this.#state.noteNotVerified(item, step.span, step.why, {
            unverified,
            ...(unverified && step.only !== undefined ? { only: step.only } : {}),
            ...(unverified ? { reach: step.reach ?? (() => reachOfSpan(item.text, step)) } : {}),
            rows: !unverified && step.rows === true,
            ...(!unverified && step.assumed ? { assumed: step.assumed } : {}),
        });
    }
    /** What another reading of a file would run, on the database as it is before the file. */
    async #tryAsWell({ text, why, remedy }) {
        const { path } = this.item.migration.file;
        const unknown = (reason) => this.#state.unknowns.push(`${path} could not be judged: ${why}${reason}. ${remedy}`);
        const trial = await this.#replica.trial([text]);
        if (trial.kind === 'not tried')
            unknown(' and that could not be tried, because it does not run in a transaction');
        else if (trial.kind === 'refused')
            unknown(`, ${trial.said}`);
    }
    async #ask(query) {
        if (this.refused)
            return { ...failedOutcome(this.refused), earlier: true };
        if (!this.open || this.left.length > 0) {
            await this.sendMeasured();
            if (!this.open || this.left.length > 0)
                await this.#send();
            if (this.refused)
                return { ...failedOutcome(this.refused), earlier: true };
        }
        this.asked = true;
        const outcome = await this.run(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        if (outcome.kind !== 'error')
            this.refused = outcome;
        return failedOutcome(outcome);
    }
    async #send() {
        const { texts } = this;
        for (const part of (0,replay_messages/* separable */.S2)(texts) ? [texts] : texts.map(text => [text])) {
            const message = `${this.open ? '' : (0,replay_messages/* opening */.zs)(texts, this.#replica.settings)}${(0,replay_messages/* joined */.oR)(part)}`;
            const outcome = await this.run(message);
            if (outcome.kind !== 'ok') {
                this.refused = outcome;
                return;
            }
            this.sent.push(message);
            this.open = true;
        }
        this.left = [];
    }
    /**
     * Sends what is left one by one, and has the locks of each statement measured. Whatever fails like that is taken back
     * to be sent whole: only what the server says of the whole counts.
     */
    async sendMeasured() {
        const meter = this.#meter;
        if (!meter || this.refused || this.left.length === 0)
            return;
        const [item, replica] = [this.item, this.#replica];
        const run = (sql) => this.run(sql);
        const measuring = { run, replica, meter, item, autocommit: this.#autocommit, open: this.open };
        const result = await sendMeasured(this.left, measuring);
        if (result.kind === 'sent') {
            this.sent.push(...result.messages);
            this.open = true;
            this.left = [];
            return;
        }
        this.#meter = undefined;
        if (result.kind === 'lost')
            this.refused = result.outcome;
        else if (result.kind === 'not measured')
            await documentLocks(this.left, measuring);
        else {
            this.open = false;
            this.took = 0;
            this.sent.splice(0);
            this.left = [...this.steps];
        }
    }
    /** Leaves out the statements that need what an earlier failure did not make, and says so for each. */
    async #withoutMarked(step) {
        const { marks } = this.#state;
        const skipped = [];
        const madeHere = new Map();
        for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
            const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
            const creates = (0,sql_objects/* namesMade */.gy)(effects);
            const mark = marks.neededBy(statement, uses, [...creates, ...madeHere.values()]);
            if (!mark) {
                for (const object of creates)
                    madeHere.set((0,sql_objects/* objectKey */.T5)(object), object);
                continue;
            }
            skipped.push(unit);
            for (const object of creates)
                marks.missing(object, mark.cause);
            await this.#state.noteSkipped(this.item, mark.object, mark.cause, (0,replay_units/* sentStatement */.kl)(unit));
        }
        return (0,replay_units/* withoutUnits */.Kz)([step], skipped)[0] ?? step;
    }
}
/** More is not read: it may do anything. */
const longestReach = 50_000;
function reachOfSpan(text, { span, limit, only }) {
    // Rows and rights: it takes nothing away.
    if (only === '')
        return { text: '', anything: false };
    const isLong = span.end - span.start > longestReach;
    return { text: isLong ? '' : text.slice(span.start, span.end), anything: isLong || limit === true };
}
function failedOutcome(outcome) {
    return outcome.kind === 'error'
        ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
        : { kind: 'failed', code: '57014', message: 'the query did not finish' };
}

;// CONCATENATED MODULE: ./src/replay/guards.js








/** More would cost more than it says. */
const mostCandidates = 40;
const savepoint = 'migration_gate_guard';
const ifNotExists = /\bif\s+not\s+exists\b/i;
/** In a migration's file, where it may be an argument: `if_not_exists=True`. */
const mayGuard = /if[\s_]+not[\s_]+exists/i;
/** Kinds that IF NOT EXISTS leaves as they are and that can be compared. */
const comparable = new Set(['table', 'column', 'index', 'sequence', 'materialized view']);
/**
 * For each object that a migration creates under a guard: drops what is there after the migration, lets the migration do
 * its work on that object again, and compares the two. So it does not matter how the guard is written, and what the
 * migration does to the object beside that counts. All of it is taken back.
 */
async function guardMismatches(run, item, steps, 
/** Reads the migration once more: its guards ask the database, and must be answered again. */
again, 
/** Was it there before the migration? What a migration creates itself passes no guard of its own. */
existed) {
    const named = [
        ...(await skippedCreations(steps, existed)),
        ...(again ? await namedInText(run, item.text, steps) : []),
    ];
    const candidates = named.length === 0 ? [] : await withoutPartsOfNewTables(named, steps);
    const mismatches = new Map();
    for (const object of candidates.slice(0, mostCandidates)) {
        const found = await compare(run, item, object, steps, again);
        if (found)
            mismatches.set((0,sql_objects/* objectKey */.T5)(object), found);
    }
    return [...mismatches.values()].filter(({ object }) => !isPartOfOther(object, mismatches));
}
/** What is there now, to be asked when a migration has run. Where that can't be had, everything may have been there. */
async function existing(run) {
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, a.attname AS column
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`);
    if (outcome.kind !== 'ok')
        return () => true;
    const known = new Set();
    const add = (...parts) => known.add(JSON.stringify(parts));
    for (const { schema, name, column } of outcome.rows) {
        for (const within of [schema, undefined]) {
            add(within, name);
            if (column !== null)
                add(within, name, column);
        }
    }
    return ({ kind, schema, table, name }) => known.has(JSON.stringify(kind === 'column' ? [schema, table, name] : [schema, name]));
}
/** A column of a table that is reported already. */
function isPartOfOther(part, reported) {
    const key = tableKey(part);
    return key !== undefined && reported.has(key);
}
function tableKey({ table, schema }) {
    if (table === undefined)
        return undefined;
    return (0,sql_objects/* objectKey */.T5)({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) });
}
/**
 * A guard for a column of a table that the migration makes itself is its other arm: it is for databases that have the
 * table of old. Where the table was there before, it is compared as a whole.
 */
async function withoutPartsOfNewTables(objects, steps) {
    if (objects.every(({ table }) => table === undefined))
        return [...objects];
    const made = await keysOfMade(steps);
    return objects.filter(object => !isPartOfOther(object, made));
}
async function keysOfMade(steps) {
    const made = new Map();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
        for (const object of await madeBy(unit))
            made.set((0,sql_objects/* objectKey */.T5)(object), object);
    return made;
}
/**
 * Guarded creations that an object from before the migration lets pass. One that the migration itself has dropped or
 * renamed, or created, before it comes to the guard is none of them.
 */
async function skippedCreations(steps, existed) {
    if (!steps.some(({ text }) => ifNotExists.test(text)))
        return [];
    const objects = new Map();
    const gone = new Set();
    const isGone = (object) => {
        const owner = tableKey(object);
        return gone.has((0,sql_objects/* objectKey */.T5)(object)) || (owner !== undefined && gone.has(owner));
    };
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
        if (!changesNames.test(unit.text))
            continue;
        for (const object of await madeBy(unit))
            if (object.guarded && !object.temporary && existed(object) && !isGone(object))
                objects.set((0,sql_objects/* objectKey */.T5)(object), object);
        for (const object of (0,sql_objects/* namesGone */.Ax)((await (0,replay_units/* understand */.ZL)(unit)).effects))
            gone.add((0,sql_objects/* objectKey */.T5)(object));
    }
    return [...objects.values()];
}
/** What can have a guard, or take an object away. */
const changesNames = /\bif\s+not\s+exists\b|\bdrop\b|\brename\b|\bset\s+schema\b/i;
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
    const listed = `(${[...names].map(object_sql/* literal */.eu).join(', ')})`;
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, a.attname AS column
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attname IN ${listed}
    WHERE c.relname IN ${listed} AND c.relkind IN ('r', 'p', 'i', 'I') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    ORDER BY 1, 2, 4`);
    if (outcome.kind !== 'ok')
        return [];
    const made = await keysOfMade(steps);
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
    const drop = comparable.has(object.kind) ? (0,object_sql/* dropStatement */.HV)(object) : undefined;
    const existing = drop === undefined ? undefined : await (0,parts/* partsOf */.CI)(run, object);
    if (drop === undefined || !existing || existing.length === 0)
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
        const wanted = maker && (await (0,parts/* partsOf */.CI)(run, object));
        if (!maker || !wanted || wanted.length === 0)
            return undefined;
        const differences = whatMatters(existing, wanted);
        if (differences.length === 0)
            return undefined;
        await run('ROLLBACK');
        await run('BEGIN');
        const statements = (await (0,schema_differences/* changeInto */.xp)(run, existing, wanted)) ?? [];
        const changed = statements.length > 0 && (await (0,parts/* partsOf */.CI)(run, object));
        return {
            item,
            object,
            statement: (0,replay_units/* sentStatement */.kl)(maker.unit),
            span: (0,replay_units/* spanInFile */.UL)(maker.unit.step, (0,locate_error/* objectPlace */.jP)(maker.object, maker.statement)),
            differences,
            ...answer(statements, changed ? whatMatters(changed, wanted) : differences),
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
        await (0,steps/* readSteps */.I)(interpreter, item, async (step) => {
            if (step.kind === 'ask')
                return await this.#ask(step.query);
            if (step.kind === 'sql')
                for (const unit of (0,replay_units/* unitsOf */.$J)([step]))
                    await this.unit(unit);
            return undefined;
        });
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
        return outcome.kind === 'ok' ? { kind: 'done', rows: outcome.rows } : failedOutcome(outcome);
    }
    async #try(sql) {
        await this.#run(`SAVEPOINT ${savepoint}`);
        const outcome = await this.#run(sql);
        if (outcome.kind !== 'ok')
            await this.#run(`ROLLBACK TO SAVEPOINT ${savepoint}`);
        return outcome;
    }
}
/**
 * What a migration counts on and does not get: parts that are missing or different, and additional parts that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
function whatMatters(existing, wanted) {
    const all = (0,schema_differences/* differencesOf */.g6)(existing, wanted);
    const hurts = all.some(difference => difference.wanted || difference.exists?.required);
    return hurts ? all.sort((a, b) => importance(a) - importance(b)) : [];
}
/** Columns first, and of them those that are missing: code fails at those. */
function importance({ exists, wanted }) {
    const kind = (exists ?? wanted)?.kind;
    if (kind === 'column')
        return exists === undefined ? 0 : wanted === undefined ? 2 : 1;
    if (kind === 'default')
        return 3;
    return kind === 'index' ? 5 : 4;
}
/** Statements are an answer where nothing that is wanted is lacking after them. */
function answer(statements, remaining) {
    const lacks = remaining.some(({ wanted }) => wanted !== undefined);
    return lacks ? { statements: [], remaining: [] } : { statements, remaining };
}

;// CONCATENATED MODULE: ./src/languages/sql/documented-locks.js

/**
 * The locks that PostgreSQL documents for a statement: for those that it runs outside of transactions only, and for what
 * an earlier statement of the same transaction holds already. Of statements that are not in the table, nothing is said.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
function documentedLocks({ node }) {
    if ('AlterTableStmt' in node)
        return alterTable(node.AlterTableStmt);
    if ('IndexStmt' in node) {
        const { relation, concurrent } = node.IndexStmt;
        return of(relation, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', 'index');
    }
    if ('CreateTrigStmt' in node)
        return of(node.CreateTrigStmt.relation, 'SHARE ROW EXCLUSIVE');
    if ('RuleStmt' in node)
        return of(node.RuleStmt.relation, 'ACCESS EXCLUSIVE');
    if ('CreatePolicyStmt' in node)
        return of(node.CreatePolicyStmt.table, 'ACCESS EXCLUSIVE');
    if ('AlterPolicyStmt' in node)
        return of(node.AlterPolicyStmt.table, 'ACCESS EXCLUSIVE');
    if ('RenameStmt' in node)
        return rename(node.RenameStmt);
    if ('DropStmt' in node)
        return drop(node.DropStmt);
    if ('TruncateStmt' in node)
        return (node.TruncateStmt.relations ?? []).flatMap(one => of(rangeVar(one), 'ACCESS EXCLUSIVE'));
    if ('ReindexStmt' in node)
        return reindex(node.ReindexStmt);
    if ('ClusterStmt' in node)
        return of(node.ClusterStmt.relation, 'ACCESS EXCLUSIVE');
    if ('VacuumStmt' in node)
        return vacuum(node.VacuumStmt);
    if ('RefreshMatViewStmt' in node) {
        const { relation, concurrent } = node.RefreshMatViewStmt;
        return of(relation, concurrent ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE');
    }
    if ('CreateStmt' in node)
        return createTable(node.CreateStmt);
    if ('InsertStmt' in node)
        return of(node.InsertStmt.relation, 'ROW EXCLUSIVE');
    if ('UpdateStmt' in node)
        return of(node.UpdateStmt.relation, 'ROW EXCLUSIVE');
    if ('DeleteStmt' in node)
        return of(node.DeleteStmt.relation, 'ROW EXCLUSIVE');
    if ('CopyStmt' in node && node.CopyStmt.is_from)
        return of(node.CopyStmt.relation, 'ROW EXCLUSIVE');
    return [];
}
function of(relation, mode, scan) {
    if (relation?.relname === undefined)
        return [];
    const { schemaname, relname } = relation;
    return [
        {
            name: relname,
            mode,
            ...(schemaname === undefined ? {} : { schema: schemaname }),
            ...(scan ? { scan } : {}),
        },
    ];
}
function rangeVar(node) {
    return 'RangeVar' in node ? node.RangeVar : undefined;
}
/** https://www.postgresql.org/docs/current/sql-altertable.html */
const weaker = {
    AT_SetStatistics: 'SHARE UPDATE EXCLUSIVE',
    AT_SetOptions: 'SHARE UPDATE EXCLUSIVE',
    AT_ResetOptions: 'SHARE UPDATE EXCLUSIVE',
    AT_ClusterOn: 'SHARE UPDATE EXCLUSIVE',
    AT_DropCluster: 'SHARE UPDATE EXCLUSIVE',
    AT_ValidateConstraint: 'SHARE UPDATE EXCLUSIVE',
    AT_AttachPartition: 'SHARE UPDATE EXCLUSIVE',
    AT_EnableTrig: 'SHARE ROW EXCLUSIVE',
    AT_EnableAlwaysTrig: 'SHARE ROW EXCLUSIVE',
    AT_EnableReplicaTrig: 'SHARE ROW EXCLUSIVE',
    AT_DisableTrig: 'SHARE ROW EXCLUSIVE',
    AT_EnableTrigAll: 'SHARE ROW EXCLUSIVE',
    AT_DisableTrigAll: 'SHARE ROW EXCLUSIVE',
    AT_EnableTrigUser: 'SHARE ROW EXCLUSIVE',
    AT_DisableTrigUser: 'SHARE ROW EXCLUSIVE',
};
function alterTable({ relation, cmds = [] }) {
    return cmds.flatMap(node => {
        if (!('AlterTableCmd' in node))
            return [];
        const { subtype = '', name, def } = node.AlterTableCmd;
        if (def && 'Constraint' in def)
            return added(relation, def.Constraint);
        if (subtype === 'AT_SetNotNull')
            return of(relation, 'ACCESS EXCLUSIVE', 'not-null').map(lock => ({
                ...lock,
                ...(name === undefined ? {} : { unlessProven: name }),
            }));
        if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def)
            return addColumn(relation, def.ColumnDef);
        if (def && 'PartitionCmd' in def)
            return partition(relation, subtype, def.PartitionCmd);
        const mode = Object.hasOwn(weaker, subtype) ? weaker[subtype] : undefined;
        return of(relation, mode ?? 'ACCESS EXCLUSIVE', subtype === 'AT_ValidateConstraint' ? 'validate' : undefined);
    });
}
function added(table, constraint) {
    const { contype, skip_validation, indexname, pktable } = constraint;
    switch (contype) {
        case 'CONSTR_FOREIGN':
            return [
                ...of(table, 'SHARE ROW EXCLUSIVE', skip_validation ? undefined : 'foreign-key'),
                ...of(pktable, 'SHARE ROW EXCLUSIVE'),
            ];
        case 'CONSTR_CHECK':
            return of(table, 'ACCESS EXCLUSIVE', skip_validation ? undefined : 'check');
        case 'CONSTR_NOTNULL':
            return of(table, 'ACCESS EXCLUSIVE', skip_validation ? undefined : 'not-null');
        case 'CONSTR_UNIQUE':
        case 'CONSTR_PRIMARY':
            return of(table, 'ACCESS EXCLUSIVE', indexname === undefined ? 'unique' : undefined);
        case 'CONSTR_EXCLUSION':
            return of(table, 'ACCESS EXCLUSIVE', 'exclusion');
        default:
            return of(table, 'ACCESS EXCLUSIVE');
    }
}
/** A new column that is null everywhere refers to nothing: its foreign key needs no look at the rows. */
function addColumn(table, { constraints = [] }) {
    const its = constraints.flatMap(node => ('Constraint' in node ? [node.Constraint] : []));
    const hasDefault = its.some(({ contype }) => contype === 'CONSTR_DEFAULT');
    const locks = its.flatMap(one => {
        if (one.contype === 'CONSTR_FOREIGN')
            return [
                ...(hasDefault ? of(table, 'ACCESS EXCLUSIVE', 'foreign-key') : []),
                ...of(one.pktable, 'SHARE ROW EXCLUSIVE'),
            ];
        const isScanned = one.contype === 'CONSTR_CHECK' || one.contype === 'CONSTR_UNIQUE' || one.contype === 'CONSTR_PRIMARY';
        return isScanned ? added(table, one) : [];
    });
    return [...of(table, 'ACCESS EXCLUSIVE'), ...locks];
}
function partition(parent, subtype, { name, concurrent }) {
    if (subtype === 'AT_AttachPartition')
        return [...of(parent, 'SHARE UPDATE EXCLUSIVE'), ...of(name, 'ACCESS EXCLUSIVE', 'partition')];
    return [
        ...of(parent, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE'),
        ...of(name, 'ACCESS EXCLUSIVE'),
    ];
}
/** A new table whose keys refer to tables that are there. */
function createTable({ tableElts = [], inhRelations = [], partbound }) {
    const parents = inhRelations.flatMap(one => of(rangeVar(one), partbound ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'));
    const constraints = tableElts.flatMap(node => 'ColumnDef' in node ? (node.ColumnDef.constraints ?? []) : [node]);
    const keys = constraints.flatMap(node => 'Constraint' in node && node.Constraint.contype === 'CONSTR_FOREIGN'
        ? of(node.Constraint.pktable, 'SHARE ROW EXCLUSIVE')
        : []);
    return [...parents, ...keys];
}
function rename({ renameType, relation }) {
    return of(relation, renameType === 'OBJECT_INDEX' ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE');
}
const ofTable = new Set(['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE']);
const documented_locks_relations = new Set([
    'OBJECT_TABLE',
    'OBJECT_INDEX',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_SEQUENCE',
]);
function drop({ objects = [], removeType, concurrent }) {
    return objects.flatMap(node => {
        const parts = (0,nodes/* objectNameParts */.rt)(node);
        const named = ofTable.has(removeType ?? '') ? parts.slice(0, -1) : parts;
        const [name, schema] = [named.at(-1), named.at(-2)];
        if (name === undefined || !(ofTable.has(removeType ?? '') || documented_locks_relations.has(removeType ?? '')))
            return [];
        return of({ relname: name, ...(schema === undefined ? {} : { schemaname: schema }) }, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE');
    });
}
/** Of an index, its table is locked like this; the index itself more strongly. */
function reindex({ relation, kind, params = [] }) {
    const mode = isOn(params, 'concurrently') ? 'SHARE UPDATE EXCLUSIVE' : undefined;
    return of(relation, mode ?? (kind === 'REINDEX_OBJECT_INDEX' ? 'ACCESS EXCLUSIVE' : 'SHARE'), 'reindex');
}
function vacuum({ rels = [], options = [], is_vacuumcmd }) {
    const isFull = is_vacuumcmd === true && isOn(options, 'full');
    return rels.flatMap(node => 'VacuumRelation' in node
        ? of(node.VacuumRelation.relation, isFull ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE')
        : []);
}
/** Named without a value, or with one that is not off. */
function isOn(options, option) {
    return options.some(node => {
        if (!('DefElem' in node) || node.DefElem.defname !== option)
            return false;
        const { arg } = node.DefElem;
        if (!arg)
            return true;
        if ('Boolean' in arg)
            return arg.Boolean.boolval === true;
        if ('Integer' in arg)
            return (arg.Integer.ival ?? 0) !== 0;
        return !('String' in arg && /^(?:false|off)$/i.test(arg.String.sval ?? ''));
    });
}
/** Statements that PostgreSQL writes a relation again for, by what it documents of them. */
function documentedRewrite({ node }) {
    if ('ClusterStmt' in node || 'RefreshMatViewStmt' in node)
        return true;
    return ('VacuumStmt' in node &&
        node.VacuumStmt.is_vacuumcmd === true &&
        isOn(node.VacuumStmt.options ?? [], 'full'));
}

// EXTERNAL MODULE: ./src/model/locks.js
var locks = __webpack_require__(94119);
;// CONCATENATED MODULE: ./src/replay/locks.js





/** More relations than that are no database of a project; a hostile one may make them. */
const mostRelations = 20_000;
const mostStatements = 500;
const longestShown = 300;
const kinds = {
    r: 'table',
    p: 'table',
    f: 'table',
    v: 'view',
    m: 'materialized view',
    i: 'index',
    I: 'index',
    S: 'sequence',
};
/**
 * What the statements of incoming migrations lock of what base has, asked of PostgreSQL after each of them and in its
 * transaction.
 */
class LockMeter {
    #replica;
    #known = new Map();
    statements = [];
    /** Locks of the open transaction, by relation. */
    #held = new Map();
    #lockTimeout;
    /** Where the statements of the open migration begin. */
    #from = 0;
    /** Files that the open transaction has changed, as they were. */
    #nodesBefore = new Map();
    constructor(replica, from) {
        this.#replica = replica;
        for (const [oid, known] of from ? from.#known : [])
            this.#known.set(oid, { ...known });
    }
    /** What is there before the first incoming migration. */
    async begin() {
        const rows = await this.#replica.rows(`select c.oid::text as oid, n.nspname as schema, c.relname as name, c.relkind as kind, format('%I.%I', n.nspname, c.relname) as relation,
  pg_catalog.pg_relation_filenode(c.oid)::text as node
from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' limit ${mostRelations}`);
        for (const { oid, schema, name, relation, kind, node } of rows) {
            const known = kinds[String(kind)];
            if (!known)
                continue;
            this.#known.set(String(oid), {
                name: String(name),
                schema: String(schema),
                relation: String(relation),
                kind: known,
                node: String(node),
            });
        }
    }
    /** Is there anything of base that could be locked, and room to say so? */
    get isOfUse() {
        return this.#known.size > 0 && this.statements.length < mostStatements;
    }
    /** A transaction begins in which nothing is held. */
    open() {
        this.#held = new Map();
        this.#lockTimeout = undefined;
        this.#from = this.statements.length;
        this.#nodesBefore.clear();
    }
    /** What was measured since `open` was taken back. */
    forget() {
        this.statements.splice(this.#from);
        for (const [known, node] of this.#nodesBefore)
            known.node = node;
    }
    /** Before a statement runs: what its text says, and what has to be known of the database as it is. */
    async before(unit) {
        const understood = await (0,replay_units/* understand */.ZL)(unit);
        const work = [];
        for (const { unlessProven, ...lock } of documentedLocks(understood.statement)) {
            const isProven = unlessProven !== undefined && (await this.#isProven(lock, unlessProven));
            const { scan, ...unscanned } = lock;
            work.push(isProven ? unscanned : { ...unscanned, ...(scan ? { scan } : {}) });
        }
        return { unit, understood, work };
    }
    /** After it has run, in its transaction. False where nobody could say. */
    async after(item, before) {
        const outcome = await this.#replica.run(heldQuery);
        if (outcome.kind !== 'ok')
            return false;
        const locks = [];
        const rewritten = [];
        const taken = new Map();
        for (const { oid, modes, node, timeout } of outcome.rows) {
            if (oid === null) {
                this.#lockTimeout ??= String(timeout);
                continue;
            }
            const key = String(oid);
            const known = this.#known.get(key);
            const modesNow = new Set(String(modes).split(',').flatMap(modeOf));
            taken.set(key, modesNow);
            if (!known)
                continue;
            const mode = strongest([...modesNow].filter(one => !this.#held.get(key)?.has(one)));
            if (mode && mode !== 'ACCESS SHARE')
                locks.push({ ...shown(known), mode, measured: true });
            if (node === null || String(node) === known.node)
                continue;
            if (!this.#nodesBefore.has(known))
                this.#nodesBefore.set(known, known.node);
            known.node = String(node);
            if (!('TruncateStmt' in before.understood.statement.node))
                rewritten.push(known.relation);
        }
        const all = distinct([...locks, ...this.#heldAlready(before.work)]);
        this.#held = taken;
        this.#note(item, before, { locks: all, rewritten, timeout: this.#lockTimeout });
        return true;
    }
    /** Of a statement that PostgreSQL runs in no transaction with others: what it documents. */
    documented(item, before) {
        const locks = before.work.flatMap(lock => this.#asDocumented(lock));
        const isWritten = documentedRewrite(before.understood.statement);
        const rewritten = isWritten
            ? locks.filter(({ kind }) => kind !== 'index').map(({ relation }) => relation)
            : [];
        this.#note(item, before, { locks: distinct(locks), rewritten, timeout: undefined });
    }
    /** What was measured since `open` is all; `together`: it was one transaction. */
    close(together) {
        const own = together ? this.statements.slice(this.#from) : [];
        for (const [index, one] of own.entries())
            if (one.locks.some(({ mode }) => (0,locks/* isBlocking */.Us)(mode)))
                one.heldUntil = [...new Set(own.slice(index + 1).map(({ line }) => line))].filter(line => line !== one.line);
        this.#from = this.statements.length;
    }
    #note(item, { unit, understood, work }, { locks, rewritten, timeout, }) {
        const { span, text } = (0,replay_units/* sentStatement */.kl)(unit);
        const scanned = work.flatMap(one => (one.scan ? (this.#named(one)?.relation ?? []) : []));
        this.statements.push({
            item,
            unit,
            understood,
            work,
            path: item.migration.file.path,
            line: (0,position/* positionAt */.t$)(item.text, span.start).line,
            statement: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text,
            locks: locks.sort((a, b) => (a.relation < b.relation ? -1 : 1)),
            rewritten: [...new Set(rewritten)].sort(),
            scanned: [...new Set(scanned)].sort(),
            heldUntil: [],
            ...(timeout === undefined ? {} : { lockTimeout: timeout }),
        });
    }
    /** A lock that an earlier statement took is not taken a second time, so that only its text says of it. */
    #heldAlready(work) {
        const isHeld = ({ relation, mode }) => [...this.#held].some(([oid, modes]) => this.#known.get(oid)?.relation === relation && modes.has(mode));
        return work.flatMap(lock => this.#asDocumented(lock)).filter(isHeld);
    }
    #asDocumented(lock) {
        const known = this.#named(lock);
        return known ? [{ ...shown(known), mode: lock.mode, measured: false }] : [];
    }
    /** A name without a schema means what is there once, or in `public`. */
    #named({ schema, name }) {
        const found = [...this.#known.values()].filter(one => one.name === name && (schema === undefined || one.schema === schema));
        return found.find(one => one.schema === 'public') ?? found[0];
    }
    async #isProven(lock, column) {
        const known = this.#named(lock);
        if (!known)
            return false;
        return await this.#replica.holds(`exists (select from pg_catalog.pg_constraint as c where c.conrelid = ${(0,roles/* quoteLiteral */.ce)(known.relation)}::regclass and c.convalidated
  and (c.contype = 'n' and (select a.attnum from pg_catalog.pg_attribute as a where a.attrelid = c.conrelid and a.attname = ${(0,roles/* quoteLiteral */.ce)(column)}) = any (c.conkey)
    or c.contype = 'c' and pg_catalog.pg_get_constraintdef(c.oid) !~ ' OR '
      and pg_catalog.strpos(pg_catalog.pg_get_constraintdef(c.oid), pg_catalog.format('(%I IS NOT NULL)', ${(0,roles/* quoteLiteral */.ce)(column)})) > 0))`);
    }
}
/** The first row has the setting, whatever is held. */
const heldQuery = `select null as oid, null as modes, null as node, pg_catalog.current_setting('lock_timeout') as timeout
union all
select l.relation::text, pg_catalog.string_agg(distinct l.mode, ','), max(pg_catalog.pg_relation_filenode(l.relation)::text), null
from pg_catalog.pg_locks as l
where l.locktype = 'relation' and l.pid = pg_catalog.pg_backend_pid() and l.granted and l.relation >= 16384
group by l.relation`;
/** From what pg_locks calls it ("AccessExclusiveLock") to what the documentation does. */
const byName = new Map(locks/* lockModes */.Y8.map(mode => [`${mode.replaceAll(' ', '').toLowerCase()}lock`, mode]));
function modeOf(name) {
    const mode = byName.get(name.toLowerCase());
    return mode ? [mode] : [];
}
function strongest(modes) {
    return locks/* lockModes */.Y8.findLast(mode => modes.includes(mode));
}
function shown({ relation, kind }) {
    return { relation, kind };
}
/** The strongest of each relation. */
function distinct(locks) {
    const byRelation = new Map();
    for (const lock of locks) {
        const known = byRelation.get(lock.relation);
        if (!known || strongest([known.mode, lock.mode]) === lock.mode)
            byRelation.set(lock.relation, lock);
    }
    return [...byRelation.values()];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/postgres/clock.js
var clock = __webpack_require__(33947);
;// CONCATENATED MODULE: ./src/replay/run-ahead.js


/** Nothing of a message runs if it can't be parsed to its end. */
const syntaxError = '42601';
/** More would only cost memory, and make the downgrade longer when one fails. */
const most = { migrations: 50, characters: 1_000_000 };
/**
 * Lets the server work on some migrations while the next ones are read: what is ready when it has answered goes in one
 * message. The server stops at the first error in a message, so nothing after a failure runs, and the transactions
 * before it are counted by their COMMITs.
 */
class RunAhead {
    #send;
    #previews;
    #waiting = [];
    #flight;
    constructor(send, previews) {
        this.#send = send;
        this.#previews = previews;
    }
    async add(one) {
        this.#waiting.push(one);
        // A turn of the event loop: promises alone would never let the socket be read.
        await (0,promises_.setImmediate)();
        if (this.#flight && !this.#flight.over && !this.#isFull())
            return;
        await this.#previewMerges();
        this.#takeOff();
    }
    /** Everything that was added has merged. */
    async settle() {
        while (this.#flight || this.#waiting.length > 0) {
            await this.#previewMerges();
            this.#takeOff();
        }
    }
    #isFull() {
        const characters = this.#waiting.reduce((sum, { message }) => sum + message.length, 0);
        return this.#waiting.length >= most.migrations || characters > most.characters;
    }
    #takeOff() {
        const batch = this.#waiting.splice(0);
        const messages = batch.flatMap(({ message }) => (message === '' ? [] : [message]));
        if (batch.length === 0)
            return;
        const sent = messages.length === 0 ? Promise.resolve({ kind: 'ok', rows: [] }) : this.#send(withClocks(messages));
        // Settled: it may be refused long before anybody waits for it.
        const flight = { batch, over: false, end: Promise.allSettled([sent]) };
        void flight.end.then(() => {
            flight.over = true;
        });
        this.#flight = flight;
    }
    async #previewMerges() {
        const flight = this.#flight;
        if (!flight)
            return;
        this.#flight = undefined;
        const [end] = await flight.end;
        if (end.status === 'rejected')
            throw end.reason;
        const outcome = end.value;
        const done = outcome.kind === 'ok' ? flight.batch.length : firstUnfinished(flight.batch, outcome);
        const following = outcome.kind === 'ok' ? [] : [...flight.batch.slice(done), ...this.#waiting.splice(0)];
        const own = flight.batch.length === 1 ||
            // What the engine refuses, or the parser, of that nothing has run.
            (outcome.kind === 'error' && outcome.error.code !== syntaxError && !outcome.error.environment);
        const committed = flight.batch.slice(0, done);
        await this.#previews({ done: committed, took: tookOf(committed, outcome), left: following, outcome, own });
    }
}
/** The server's clock before each of them and after the last: this side learns only when all of them have ended. */
function withClocks(messages) {
    return [clock/* clockQuery */.dv, ...messages.flatMap(message => [message, clock/* clockQuery */.dv])].join(';\n');
}
/** Another count of clocks means that a migration has one of that name. */
function tookOf(done, outcome) {
    const clocks = 'clocks' in outcome ? (outcome.clocks ?? []) : [];
    const sent = done.filter(({ message }) => message !== '').length;
    let at = 0;
    return done.map(({ message }) => {
        if (message === '')
            return 0;
        const [from, to] = [clocks[at], clocks[++at]];
        return clocks.length === sent + 1 && from !== undefined && to !== undefined
            ? Math.max(0, (to - from) * 1000)
            : undefined;
    });
}
function firstUnfinished(batch, outcome) {
    let committed = 'committed' in outcome ? (outcome.committed ?? 0) : 0;
    const index = batch.findIndex(({ message }) => message !== '' && --committed < 0);
    return index === -1 ? batch.length : index;
}

// EXTERNAL MODULE: ./src/languages/sql/do-block.js
var do_block = __webpack_require__(97389);
;// CONCATENATED MODULE: ./src/replay/server-choices.js



/**
 * Notes what blocks that run next do on other servers, and not on this one. `whole`: they are all of the migration, and
 * nothing of them is known to run here.
 */
async function noteLeftToServer({ item, left, steps, open }, { replica, state }) {
    const ask = async (query) => {
        // In a transaction that is under way, a question that fails would end it.
        const outcome = open ? undefined : await replica.run(query);
        if (outcome && outcome.kind !== 'ok')
            await replica.recover(outcome);
        const answer = outcome?.kind === 'ok' ? outcome.rows[0]?.answer : undefined;
        return typeof answer === 'boolean' ? answer : undefined;
    };
    let whole = left.length === steps.length;
    for (const unit of (0,replay_units/* unitsOf */.$J)(left)) {
        const { statement } = await (0,replay_units/* understand */.ZL)(unit);
        const body = (0,do_block/* bodyOfBlock */.n)(statement);
        const { choices, acting } = (body && (await serverChoices(unit.text))) ?? { choices: [], acting: [unit] };
        const running = new Set(acting);
        for (const choice of choices)
            for (const { why, branch } of await leftOut(choice, ask)) {
                for (const one of branch.acting)
                    running.delete(one);
                const { start, end } = (body && (0,do_block/* lineOfBlock */.z)(body, branch.line)) ?? { start: 0, end: unit.text.length };
                const place = { start: unit.start + start, end: unit.start + end };
                if (why !== undefined)
                    state.noteNotVerified(item, (0,replay_units/* spanInFile */.UL)(unit.step, place), why);
            }
        if (running.size > 0)
            whole = false;
    }
    return { whole };
}
async function leftOut(choice, ask) {
    const { ways, otherwise, asksOnly } = choice;
    const branches = [...ways.map(({ branch }) => branch), otherwise];
    const taken = asksOnly ? await indexTaken(ways, ask) : undefined;
    const left = taken === undefined ? undecided(choice, branches) : decided(choice, branches, taken);
    return left.filter(({ branch }) => branch.acting.length > 0);
}
function undecided({ ways, rest }, branches) {
    const open = [...branches, ...(branches.some(({ returns }) => returns) ? [rest] : [])];
    const first = open.find(({ acting }) => acting.length > 0);
    const why = `${server_choices_shown(ways[0])} decides whether this runs, and that depends on the server`;
    return open.map(branch => (branch === first ? { branch, why } : { branch }));
}
function decided({ ways, rest }, branches, taken) {
    const way = ways[taken];
    const as = `${server_choices_shown(way)}, as on the scratch database`;
    // What comes after the one that is taken was not asked for.
    const left = branches.flatMap((branch, index) => {
        if (index === taken)
            return [];
        const why = index < taken
            ? `this runs only where ${server_choices_shown(ways[index])}, which is not so on the scratch database`
            : `this does not run where ${as}`;
        return { branch, why };
    });
    if (branches[taken]?.returns)
        left.push({
            branch: rest,
            why: way
                ? `the block ends before this where ${as}`
                : 'the block ends before this on the scratch database',
        });
    return left;
}
/** That of the first condition that is true, or of what runs where none is; undefined: one could not be asked. */
async function indexTaken(ways, ask) {
    for (const [index, { condition }] of ways.entries()) {
        const answer = await ask(`SELECT (${condition}\n) IS TRUE AS answer`);
        if (answer !== false)
            return answer && index;
    }
    return ways.length;
}
/** Characters. */
const server_choices_longestShown = 80;
function server_choices_shown(way) {
    const text = (way?.condition ?? '').replace(/\s+/g, ' ').replaceAll('`', "'").trim();
    return `\`${text.length > server_choices_longestShown ? `${text.slice(0, server_choices_longestShown)}…` : text}\``;
}

;// CONCATENATED MODULE: ./src/replay/track.js

















/** Runs migrations one after the other on one database, past the failures of each. */
class TrackRun {
    #request;
    #interpreter;
    replica;
    state;
    /** Guards that let an incoming migration pass by something else than it would have made. */
    mismatches = [];
    /** What it has come to, migration by migration. */
    ran = [];
    /** Is called with all that a migration wants to run, before anything of it that was not asked for. */
    beforeRun;
    /** What became of the down sides. */
    downs = [];
    /** What had been applied before anything was taken back. */
    applied;
    #execution;
    #ahead;
    #meter;
    constructor(request, replica, state) {
        this.#request = request;
        this.#interpreter = request.interpreterFor(state.tracks[0] ?? 'fresh');
        this.#execution = new Execution(this, request.transaction, this.#interpreter.onlyWhole === true);
        this.replica = replica;
        this.state = state;
        this.#ahead = new RunAhead(message => this.replica.run(message), preview => this.#previews(preview));
    }
    /** Lets the interpreter see migrations that are not run, because the database has them already. */
    async markApplied(items) {
        for (const item of items)
            await (0,steps/* readSteps */.I)(this.#interpreter, item, async (step) => step.kind === 'ask' ? { kind: 'done', rows: await this.replica.rows(step.query) } : undefined);
    }
    /** From here on, what incoming migrations lock is measured. */
    async measureLocks() {
        await this.settle();
        this.#meter = new LockMeter(this.replica);
        await this.#meter.begin();
    }
    /** As the run does from which this one's database was copied. */
    measureLocksAs(other) {
        if (other.#meter)
            this.#meter = new LockMeter(this.replica, other.#meter);
    }
    /** What migrations that ran to their end have locked of what base has. */
    get locks() {
        const failed = new Set(this.state.failures.map(({ item }) => item.migration.file.path));
        return (this.#meter?.statements ?? []).filter(({ path }) => !failed.has(path));
    }
    /** Incoming migrations of which nothing was run. */
    get notChecked() {
        return this.#execution.notChecked;
    }
    /** What it has come to, file by file. */
    get course() {
        const { tracks, failures, notVerified } = this.state;
        const pathsOf = (some) => some.map(({ item }) => item.migration.file.path);
        return {
            tracks,
            ran: this.ran,
            fails: pathsOf(failures.filter(({ causedBy }) => !causedBy)),
            open: [...pathsOf(failures), ...notVerified.map(({ path }) => path)],
            idle: [...this.notChecked.map(({ path }) => path), ...this.#execution.givenUp],
        };
    }
    /** Takes back what this run has brought, at its very end. */
    async takeBack(check) {
        this.applied = [...this.replica.applied];
        const { state, replica } = this;
        const unfinished = new Set([
            ...state.failures.map(({ item }) => item.migration.file.path),
            ...state.notVerified.flatMap(({ unverified, path }) => (unverified ? path : [])),
            ...this.notChecked.map(({ path }) => path),
        ]);
        if (state.unknowns.length > 0)
            return;
        this.downs.push(...(await check.takeBack({ state, replica, unfinished }, this.#interpreter.back?.())));
    }
    nextRun() {
        this.#interpreter.nextRun?.();
    }
    /** Runs a migration to its end. */
    async migrate(item) {
        await this.start(item, this.state.inBase);
        await this.settle();
    }
    /** Reads a migration and runs it, or has it run while the next one is read: `settle` waits for it. */
    async start(item, inBase) {
        this.state.inBase = inBase;
        const existed = await this.#existing(item, inBase);
        const meter = item.introduced && !inBase ? this.#meter : undefined;
        const autocommit = (0,request/* sentInAutocommit */.k)(item, this.#request.transaction);
        const pendingStatements = new PendingStatements(item, this.replica, this.state, { autocommit, meter });
        await pendingStatements.collect(this.#interpreter, () => this.settle(inBase));
        if (item.introduced && pendingStatements.texts.some(mayDependOnServer)) {
            await this.settle(inBase);
            pendingStatements.leftToServer = (await noteLeftToServer(pendingStatements, this)).whole;
        }
        await this.beforeRun?.(pendingStatements);
        if (meter) {
            await this.settle(inBase);
            await pendingStatements.leaveOutMarked();
            await this.#meetGaps(item, pendingStatements);
            await pendingStatements.sendMeasured();
            meter.close(!autocommit || pendingStatements.steps.some(({ text }) => (0,sql_autocommit/* controlsTransactions */.S1)(text)));
        }
        const { texts } = pendingStatements;
        const message = texts.length === 0 ? '' : (0,replay_messages/* inTransaction */.sA)(texts, this.replica.settings);
        const read = { item, existed, pendingStatements, inBase, message };
        if (this.#mayRunAhead(read))
            return await this.#ahead.add(read);
        await this.settle(inBase);
        await this.#finish(read);
    }
    /** What is there before an incoming migration, where that decides whether a guard let it pass. */
    async #existing(item, inBase) {
        if (!item.introduced || !mayGuard.test(item.text))
            return () => true;
        await this.settle(inBase);
        return existing(sql => this.replica.run(sql));
    }
    /** Waits for all that runs still. */
    async settle(inBase = this.state.inBase) {
        await this.#ahead.settle();
        this.state.inBase = inBase;
    }
    /** A transaction that nothing has to be known of but that it went well. */
    #mayRunAhead({ item, pendingStatements }) {
        if (this.replica.needsProof || this.state.marks.size + this.state.gaps.size > 0)
            return false;
        if (pendingStatements.open || pendingStatements.refused)
            return false;
        const { texts } = pendingStatements;
        if ((0,replay_messages/* setsTransaction */.S6)(texts) ||
            texts.some(text => (0,sql_autocommit/* controlsTransactions */.S1)(text) || (0,sql_autocommit/* needsAutocommit */.qM)(text) || !(0,ends_outside/* endsOutside */.U)(text)))
            return false;
        return !item.introduced || !texts.some(text => ifNotExists.test(text));
    }
    async #previews({ done, took, left, outcome, own }) {
        for (const [index, { item, pendingStatements, message }] of done.entries()) {
            pendingStatements.took = took[index];
            if (message !== '')
                this.replica.record(item.migration.file.path, [message]);
            await this.#executed(item, pendingStatements);
        }
        if (outcome.kind === 'ok')
            return;
        const [first] = left;
        if (own && first)
            first.pendingStatements.refused = outcome;
        else
            await this.replica.recover(outcome);
        for (const read of left)
            await this.#finish(read);
    }
    /** Runs what was read, with nothing else under way. */
    async #finish({ item, pendingStatements, inBase, existed }) {
        this.state.inBase = inBase;
        await pendingStatements.leaveOutMarked();
        await this.#meetGaps(item, pendingStatements);
        if (pendingStatements.left.length > 0 || pendingStatements.open || pendingStatements.refused)
            await this.#execution.carryOut(item, pendingStatements);
        if (item.introduced)
            await this.#checkSkippedByGuards(item, pendingStatements, existed);
        await this.#executed(item, pendingStatements);
    }
    /** Does the change name what base has and this database has not? */
    async #meetGaps(item, { steps }) {
        if (item.introduced)
            await this.state.gaps.meet(item, steps, this.replica);
    }
    async #executed(item, pendingStatements) {
        const { steps, asked, took, leftToServer } = pendingStatements;
        this.ran.push({ item, took });
        this.state.executed.push({ item, steps, ...(asked ? { asked } : {}) });
        this.state.ran++;
        if (this.replica.standIns.length > 0)
            await this.#noteStandIns(item, steps);
        if (!item.introduced)
            return;
        const ofIt = this.state.notVerified.filter(({ path }) => path === item.migration.file.path);
        const { onlyWhole = false } = this.#interpreter;
        const left = (typeof onlyWhole === 'function' ? onlyWhole(item.migration) : onlyWhole)
            ? ofIt.find(({ unverified }) => unverified)
            : ofIt.find(({ introduced }) => introduced && (leftToServer || (0,replay_units/* unitsOf */.$J)(steps).length === 0));
        const { path } = item.migration.file;
        if (left)
            this.notChecked.push({ path, why: left.why });
    }
    /** What ran with something that stands in for an extension is not proven. */
    async #noteStandIns(item, steps) {
        const standIns = await standInsIn(this.replica);
        const units = standIns.length > 0 ? (0,replay_units/* unitsOf */.$J)(steps) : [];
        let used = 0;
        for (const unit of units) {
            const { statement } = await (0,replay_units/* understand */.ZL)(unit);
            // An index is of the types of its columns, and names none of them.
            const extension = statement.kind === 'IndexStmt'
                ? await closeAmong(standIns, statement, this.replica)
                : usedAmong(standIns, statement);
            if (extension === undefined)
                continue;
            used++;
            this.state.noteNotVerified(item, (0,replay_units/* sentStatement */.kl)(unit).span, whyStandIn(extension));
        }
        const why = this.state.notVerified.at(-1)?.why;
        if (item.introduced && used > 0 && used === units.length && why !== undefined)
            this.notChecked.push({ path: item.migration.file.path, why });
    }
    /** A migration that passed: did its guards let it pass by what it would have made? */
    async #checkSkippedByGuards(item, { steps, asked }, existed) {
        if (this.replica.applied.at(-1)?.label !== item.migration.file.path)
            return;
        // Names mean what they mean to a new session, whatever the migration did to its own.
        await this.replica.refreshSession();
        const again = asked && this.#interpreter.independent ? () => this.#request.interpreterFor('upgrade') : undefined;
        let lost = false;
        const run = async (sql) => {
            // A statement that took the engine down once would do so again.
            if (lost)
                return { kind: 'dead', why: 'the database is gone' };
            const outcome = await this.replica.run(sql);
            lost = (0,engine/* isLost */.JD)(outcome);
            return outcome;
        };
        const found = await guardMismatches(run, item, steps, again, existed);
        if (lost)
            await this.replica.rebuild();
        for (const mismatch of found) {
            const creator = await (0,provenance/* readCreator */.Lq)(mismatch.object, this.state.executed);
            this.mismatches.push({ ...mismatch, ...(creator ? { creator } : {}) });
        }
    }
    async exists(object) {
        const condition = (0,object_sql/* existsCondition */.oE)(object);
        return condition !== undefined && (await this.replica.holds(condition));
    }
}


/***/ }),

/***/ 96377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   xp: () => (/* binding */ changeInto)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14063);

function byKey(parts) {
    return new Map(parts.map(part => [(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(part), part]));
}
/**
 * First what is wanted and is not there like that, neither as it is made nor as it is in the end; then what is there in
 * addition. A column that only one side has brings its default.
 */
function differencesOf(existing, wanted, 
/** What the migration makes of it later on may be there as well. */
inTheEnd = wanted) {
    const there = byKey(existing);
    const asked = byKey(wanted);
    const later = byKey(inTheEnd);
    const lacking = wanted.flatMap((part) => {
        const exists = there.get((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(part));
        const end = later.get((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(part));
        if (exists ? [part.definition, end?.definition].includes(exists.definition) : !end)
            return [];
        return isDefaultOfNew(part, there) ? [] : [{ exists, wanted: part }];
    });
    const additional = existing.filter(part => !asked.has((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(part)) && !later.has((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(part)) && !isDefaultOfNew(part, later));
    return [...lacking, ...additional.map(exists => ({ exists, wanted: undefined }))];
}
function isDefaultOfNew({ kind, name }, known) {
    return kind === 'default' && !known.has((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)({ kind: 'column', name }));
}
/** What makes of what exists what is wanted: tried, and not taken back. Undefined where some of it is refused. */
async function changeInto(run, existing, wanted, inTheEnd = wanted) {
    const sent = [];
    for (const { sql, otherwise } of changesTo(existing, wanted, inTheEnd)) {
        // Said along with another one already.
        if (sent.includes(sql))
            continue;
        await run('SAVEPOINT migration_gate_piece');
        const outcome = await run(sql);
        if (outcome.kind === 'ok')
            sent.push(sql);
        else {
            if (outcome.kind !== 'error' || !otherwise)
                return undefined;
            await run('ROLLBACK TO SAVEPOINT migration_gate_piece');
            for (const one of otherwise)
                if ((await run(one)).kind !== 'ok')
                    return undefined;
            sent.push(...otherwise);
        }
    }
    return sent;
}
/** Columns first, as keys and indexes need them. */
function changesTo(existing, wanted, inTheEnd) {
    const there = byKey(existing);
    const asked = byKey(wanted);
    const columns = [];
    const others = [];
    for (const { exists, wanted: part } of differencesOf(existing, wanted, inTheEnd)) {
        if (!part)
            continue;
        const value = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)({ kind: 'default', name: part.name });
        const change = exists?.kind === 'column' && part.kind === 'column'
            ? columnChange(exists, part, { is: there.get(value), wanted: asked.get(value) })
            : statementFor(part, exists !== undefined);
        if (!change)
            continue;
        if (part.kind === 'column')
            columns.push(change);
        else {
            const old = existing.find(one => !asked.has((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(one)) && givesWay(one, part));
            if (old?.kind === 'constraint')
                others.push({ sql: old.drop });
            others.push(change);
        }
    }
    return [...columns, ...others];
}
/** Where it is there and differs, only a default can be changed by itself. */
function statementFor(part, isThere) {
    if (part.kind === 'default')
        return { sql: part.change };
    return !isThere && 'add' in part && part.add !== undefined ? { sql: part.add } : undefined;
}
/** A table has one primary key, and a foreign key of the same columns to the same table is the same one with other rules. */
function givesWay(old, part) {
    const its = subjectOf(part);
    return its !== undefined && its === subjectOf(old);
}
/** `PRIMARY KEY`, or `FOREIGN KEY (…) REFERENCES table (`, of what pg_get_constraintdef() writes: two tables number their columns differently. */
function subjectOf({ kind, name: clause }) {
    if (kind !== 'constraint')
        return undefined;
    if (/^PRIMARY KEY\b/.test(clause))
        return 'PRIMARY KEY';
    const references = ') REFERENCES ';
    const at = clause.startsWith('FOREIGN KEY (') ? clause.indexOf(references) : -1;
    const open = at < 0 ? -1 : clause.indexOf('(', at + references.length);
    return open < 0 ? undefined : clause.slice(0, open + 1);
}
/** Only the type, only the nullability, or both. What else a column can be is not changed in one go. */
function columnChange(is, wanted, defaults) {
    const [old, now] = [is.facts, wanted.facts];
    if (!old || !now || old.identity !== now.identity)
        return undefined;
    const column = ` ALTER COLUMN ${now.column}`;
    const nullability = old.notNull === now.notNull ? [] : [`${column} ${now.notNull ? 'SET' : 'DROP'} NOT NULL`];
    const whole = (changes) => `ALTER TABLE ${now.table}${changes.join(',')}`;
    if (now.type === old.type)
        return nullability.length === 0 ? undefined : { sql: whole(nullability) };
    // A cast that nobody asked for can cut values off without a word: only where there is none that PostgreSQL does itself.
    const cast = `${column} TYPE ${now.type} USING ${now.column}::${now.plainType}`;
    const value = defaults.wanted;
    return {
        sql: whole([`${column} TYPE ${now.type}`, ...nullability]),
        otherwise: [
            ...(defaults.is ? [whole([`${column} DROP DEFAULT`])] : []),
            whole([cast, ...nullability]),
            ...(value ? [whole([`${column} SET DEFAULT ${value.definition}`])] : []),
        ],
    };
}


/***/ }),

/***/ 73396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ runAll),
/* harmony export */   Cl: () => (/* binding */ runInTurn),
/* harmony export */   F0: () => (/* binding */ comesEarly),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   UD: () => (/* binding */ recreate),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   aG: () => (/* binding */ kindIn)
/* harmony export */ });
/* harmony import */ var _object_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14783);

/** The kind in a catalog's key: `column` of `column public.t.x`. */
function kindIn(key, name) {
    return key.slice(0, key.length - name.length - 1);
}
/** Statements that create what a catalog describes; only the objects that are wanted, where somebody says which. */
function recreate(catalog, wanted = () => true) {
    const steps = [];
    const left = [];
    for (const [key, { name, definition, partOf }] of catalog.objects) {
        if (!wanted(key))
            continue;
        const found = creationOf(catalog, { key, name, definition, partOf });
        // Along with its table.
        if (found === 'with its table' && partOf !== undefined && wanted(partOf))
            continue;
        if (found === undefined || found === 'with its table')
            left.push(key);
        else
            for (const [order, sql] of found)
                steps.push([order, { object: key, sql }]);
    }
    steps.sort(([one], [other]) => one - other);
    return { creations: steps.map(([, creation]) => creation), left };
}
function creationOf(catalog, object) {
    const { key, name, definition, partOf } = object;
    switch (kindIn(key, name)) {
        case 'schema':
            return [[0, `CREATE SCHEMA IF NOT EXISTS ${name}`]];
        case 'extension': {
            const schema = definition.slice(definition.indexOf(' in ') + ' in '.length);
            return [[1, `CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA ${schema}`]];
        }
        case 'type':
            return ofType(catalog, object);
        case 'sequence':
            return ofSequence(object);
        case 'table':
            return ofTable(catalog, object);
        case 'column':
            return partOf?.startsWith('table ') === true ? 'with its table' : [];
        case 'constraint': {
            const order = definition.startsWith('FOREIGN KEY') ? 8 : 6;
            return [[order, `ALTER TABLE ${nameIn(partOf ?? '')} ADD CONSTRAINT ${lastPart(object)} ${definition}`]];
        }
        case 'index':
            return definition.endsWith(', invalid') || definition.endsWith('replica identity')
                ? undefined
                : [[7, definition]];
        case 'view':
            return /^\s*(?:SELECT|WITH)\s/.test(definition)
                ? [[9, `CREATE VIEW ${name} AS ${definition}`]]
                : undefined;
        case 'materialized view':
            return /^\s*(?:SELECT|WITH)\s/.test(definition)
                ? [[9, `CREATE MATERIALIZED VIEW ${name} AS ${definition}`]]
                : undefined;
        case 'trigger':
            return definition.startsWith('CREATE ') &&
                !/, (?:disabled|enabled always|enabled on replicas)$/.test(definition)
                ? [[10, definition]]
                : undefined;
        case 'comment on column':
        case 'comment on table':
        case 'comment on view':
        case 'comment on index':
            return [
                [
                    11,
                    `COMMENT ON ${kindIn(key, name).slice('comment on '.length).toUpperCase()} ${name} IS ${(0,_object_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(definition)}`,
                ],
            ];
        default:
            return undefined;
    }
}
function ofType(catalog, { key, name, definition }) {
    if (definition.startsWith('enum ('))
        return [[2, `CREATE TYPE ${name} AS ENUM ${definition.slice('enum '.length)}`]];
    const columns = catalog.columns.get(key);
    if (!columns)
        return undefined;
    const attributes = columns.map(column => `${column} ${catalog.objects.get(`column ${name}.${column}`)?.definition ?? 'text'}`);
    return [[3, `CREATE TYPE ${name} AS (${attributes.join(', ')})`]];
}
function ofSequence({ name, definition }) {
    const parts = /^(\w+) start (-?\d+) increment (-?\d+) minimum (-?\d+) maximum (-?\d+) cache (\d+)( cycle)?$/.exec(definition);
    if (!parts)
        return undefined;
    const [, type, start, increment, minimum, maximum, cache, cycle = ''] = parts;
    return [
        [
            4,
            `CREATE SEQUENCE ${name} AS ${type} INCREMENT ${increment} MINVALUE ${minimum} MAXVALUE ${maximum} START ${start} CACHE ${cache}${cycle.toUpperCase()}`,
        ],
    ];
}
/** What it is beside its columns, where that can be said again. */
const storage = /^(unlogged)?(?:, )?(partition by \w+ \([^()]*\))?(?:, )?(row level security)?$/;
function ofTable(catalog, { key, name, definition }) {
    const parts = storage.exec(definition);
    if (!parts)
        return undefined;
    const [, unlogged, partition = '', rowSecurity] = parts;
    const sequences = [];
    const columns = (catalog.columns.get(key) ?? []).map(column => {
        const text = catalog.objects.get(`column ${name}.${column}`)?.definition ?? '';
        for (const sequence of sequencesIn(text))
            if (!catalog.objects.has(`sequence ${sequence}`))
                sequences.push([
                    4,
                    `CREATE SEQUENCE IF NOT EXISTS ${sequence} AS ${/^(smallint|integer)\b/.exec(text)?.[0] ?? 'bigint'}`,
                ], [5.5, `ALTER SEQUENCE ${sequence} OWNED BY ${name}.${column}`]);
        return `${column} ${text}`;
    });
    const create = `CREATE ${unlogged ? 'UNLOGGED ' : ''}TABLE ${name} (${columns.join(', ')})${partition && ` ${partition}`}`;
    return [
        ...sequences,
        [5, create],
        ...(rowSecurity ? [[6, `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`]] : []),
    ];
}
/** Sequences that a column's default takes its values from, as PostgreSQL writes them. */
function sequencesIn(definition) {
    const [begin, end] = [" default nextval('", "'::regclass)"];
    const start = definition.indexOf(begin);
    if (start < 0)
        return [];
    const from = start + begin.length;
    const to = definition.indexOf(end, from);
    return to < 0 ? [] : [definition.slice(from, to).replaceAll("''", "'")];
}
/** The name in a catalog's key: `public.t` of `table public.t`. */
function nameIn(key) {
    return key.replace(/^(?:foreign |materialized )?\w+ /, '');
}
/** The name of a part without that of its table. */
function lastPart({ name, partOf }) {
    return name.slice(nameIn(partOf ?? '').length + 1);
}
/** All in one message, and where that fails in turn. Answers with those that never succeeded. */
async function runAll(run, creations) {
    if (creations.length === 0)
        return [];
    const whole = creations.map(({ sql }) => `${sql};`).join('\n');
    if ((await run(whole)).kind === 'ok')
        return [];
    await run('ROLLBACK');
    return (await runInTurn(run, creations)).failed;
}
/**
 * Sends statements until none of those that are left succeeds: what needs another one comes after it. `sent`: those that
 * succeeded, in the order in which they did.
 */
async function runInTurn(run, creations) {
    const sent = [];
    for (let waiting = creations;;) {
        const failed = [];
        for (const creation of waiting)
            if ((await run(creation.sql)).kind === 'ok')
                sent.push(creation.sql);
            else
                failed.push(creation);
        if (failed.length === 0 || failed.length === waiting.length)
            return { sent, failed };
        waiting = failed;
    }
}
/** Is it what tables are created from? */
function comesEarly(key) {
    return /^(?:schema|extension|type|sequence) /.test(key);
}


/***/ })

};
