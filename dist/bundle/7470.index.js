export const id = 7470;
export const ids = [7470];
export const modules = {

/***/ 45102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  programs: () => (/* binding */ programs)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/order.js
var order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/frameworks/manifests.js
var frameworks_manifests = __webpack_require__(16129);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/repair-sequence.js
var repair_sequence = __webpack_require__(3909);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js + 1 modules
var sequence = __webpack_require__(63429);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/locate.js
var locate = __webpack_require__(30843);
// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var autocommit = __webpack_require__(94317);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/replay/session-left.js
var session_left = __webpack_require__(50019);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/sent-interpreter.js



/** Runs what programs are known to send. */
function sentInterpreter({ read, why, sending }) {
    const run = new session_left/* RunSession */.mL();
    return {
        independent: true,
        onlyWhole: true,
        nextRun: () => run.nextRun(),
        async *steps({ transaction }, text) {
            const file = { start: 0, end: text.length };
            const refusal = sending.refuses?.(text);
            if (refusal) {
                yield { kind: 'stops', ...refusal, span: file };
                return;
            }
            const { sent, upgrade } = (await read?.(text)) ?? nothing(file, text);
            const unread = (span, reason = why, makes = []) => ({
                kind: 'unverified',
                why: reason,
                span,
                makes,
                reach: () => ({ text: upgrade, anything: false }),
            });
            if (sending.depends?.test(text))
                yield unread(file, settingDecides);
            const sql = sent.flatMap(one => (one.kind === 'sql' ? one.text : [])).join('\n;');
            const found = run.foundBy(sql);
            if (found !== '')
                yield { kind: 'sql', text: found, span: { start: 0, end: 0 }, verbatim: false };
            for (const one of sent) {
                if (one.kind === 'unread') {
                    yield unread(one.at, why, one.makes);
                    continue;
                }
                const written = sending.writes?.(one.text);
                if (written?.kind === 'stops') {
                    yield { kind: 'stops', ...written.stop, span: one.at };
                    return;
                }
                const text = written?.text ?? one.text;
                const message = transaction === 'autocommit' ? asMessage(text) : text;
                yield { kind: 'sql', text: message, span: one.at, verbatim: false };
            }
            if (sending.oneSession === undefined) {
                const [left] = (0,session_left/* leftInSession */.RW)(sql, 'kept');
                if (left)
                    yield unread(file, sessionDecides);
                return;
            }
            yield* (0,session_left/* looksForTable */.QW)({ by: sending.oneSession, where: 'on-path' }, run.leave(sql, 'kept'), () => file);
        },
    };
}
const settingDecides = 'a setting of the project decides whether its runner takes the transaction that it asks for';
const sessionDecides = 'what it sets may stay for the migrations after it, which only its own runner knows';
/** PostgreSQL carries out a message of several statements in one transaction. */
function asMessage(sql) {
    if ((0,autocommit/* controlsTransactions */.S1)(sql) || (0,split/* splitScript */.Q)(sql).statements.length < 2)
        return sql;
    return `BEGIN;\n${sql}\n;COMMIT`;
}
function nothing(at, text) {
    return { sent: [{ kind: 'unread', at, makes: [] }], upgrade: text };
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/code-migrations.js












/** Of Sequelize, which opens none by itself. */
const opensTransaction = /\btransaction\s*\(/;
/** A framework of those whose migrations only their own runner can run. */
function programs(runner) {
    const { read } = runner;
    return {
        id: runner.id,
        title: runner.title,
        runner: runner.runner,
        onlyByCommand: true,
        locate: (0,locate/* locatePrograms */.g)(runner),
        async read(locations, tree) {
            return Promise.all(locations.map(one => readNames(runner, one, tree)));
        },
        meaning: async (text) => (0,scan/* trimLineEnds */.DT)(text.replace(/\r\n?/g, '\n')).trimEnd(),
        pending: pending/* pendingByIdentity */.T,
        repair: repair_sequence/* repairSequence */.v,
        ...(read ? { effects: async (_, text) => (await read(text)).effects } : {}),
        interpreter: ([first]) => {
            const named = runner.oneOf?.find(({ id }) => id === first?.reading.runner?.id);
            const why = `it is ${runner.language}, which only its own runner can run`;
            return sentInterpreter({ read, why, sending: (named ?? runner).sending ?? {} });
        },
    };
}
async function readNames(runner, location, tree) {
    const entries = location.files
        .map(file => ({ file, name: (0,paths/* fileName */.Md)(file.path), number: numberOf(runner, (0,paths/* fileName */.Md)(file.path)) }))
        .sort((a, b) => (0,versions/* compareVersions */.Zy)([a.number], [b.number]) || (0,order/* byCodePoint */.HH)(a.name, b.name));
    const blobs = await tree.read(location.files);
    const { framework, name, directory, scope } = location;
    const named = runner.oneOf && (await namedAmong(runner.oneOf, directory, tree));
    const own = named?.own ?? runner;
    const isOutside = (text) => own.runner.transaction === 'autocommit'
        ? !opensTransaction.test(text)
        : (own.sending?.outside?.test(text) ?? false);
    const line = (0,in_one_line/* inOneLine */.U)(entries.map(({ file, name, number }) => ({
        id: name,
        version: runner.byNumber ? String(number) : name,
        name: name.replace(/\.\w+$/, ''),
        file,
        ...(isOutside((0,git_tree/* decode */.D)(blobs.get(file.oid))) ? { transaction: 'autocommit' } : {}),
    })));
    const { command, sending } = own;
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: (0,sequence/* unreadableOf */.n)(location.files, blobs),
        missing: [],
        onlyByCommand: whyNot(runner),
        // How they are sent depends on who sends them.
        ...(runner.read && (named || !runner.oneOf) ? { readInPart: true } : {}),
        ...(sending?.oneTransaction ? { oneTransaction: true } : {}),
        ...(command ? { runsBy: command } : {}),
        ...(named
            ? {
                runner: {
                    id: named.own.id,
                    title: named.own.title,
                    behaviour: named.own.runner,
                    evidence: named.evidence,
                },
            }
            : {}),
    };
}
/** The only one of these that the nearest manifests name. */
async function namedAmong(runners, directory, tree) {
    for (const manifests of await (0,frameworks_manifests/* manifestsAbove */.S)(directory, tree)) {
        const found = runners.flatMap(own => {
            const naming = manifests.find(({ text }) => own.dependency.test(text));
            return naming ? { own, evidence: `${naming.path} names it` } : [];
        });
        if (found.length > 0)
            return found.length === 1 ? found[0] : undefined;
    }
    return undefined;
}
function whyNot({ language }) {
    return `its migrations are ${language}, which only their own runner can run`;
}
function numberOf({ names, ownNames }, name) {
    const number = names.exec(name)?.[1] ?? ownNames?.exec(name)?.[1];
    return BigInt(number?.replace(/\D/g, '') ?? '0');
}


/***/ }),

/***/ 21852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pendingWithRepeatable),
/* harmony export */   T: () => (/* binding */ pendingByIdentity)
/* harmony export */ });
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
function pendingByIdentity(base, merged) {
    return merged.migrations.filter(migration => base?.counterpartOf(migration) === undefined ||
        // A second one of the same identity is reported as that, and runs like a new one.
        (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1));
}
/** The same, with what runs again. What stands for others (a baseline) is for new databases alone. */
function pendingWithRepeatable(base, merged) {
    const isNew = new Set(pendingByIdentity(base, merged));
    const hasBase = (base?.migrations.length ?? 0) > 0;
    return merged.migrations.filter(migration => {
        if (migration.repeatable === 'always')
            return true;
        if (migration.repeatable === 'when changed') {
            const before = base?.get(migration.id);
            return !before || (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(before) !== (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration);
        }
        return isNew.has(migration) && !(hasBase && migration.replaces.length > 0);
    });
}


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repairSequence)
/* harmony export */ });
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69186);

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairSequence(request) {
    // Drizzle goes by its journal, which names every file, and by a snapshot beside each: drizzle-kit makes all three.
    const first = request.chain[0]?.file.path ?? '';
    if (request.tree.file(`${first.slice(0, first.lastIndexOf('/') + 1)}meta/_journal.json`))
        return undefined;
    // The files for other databases would stay over.
    if (request.history.reading.partly !== undefined)
        return undefined;
    const moving = new Set(request.chain.map(migration => migration.id));
    const taken = new Set();
    for (const migration of request.history.migrations) {
        if (!moving.has(migration.id) && migration.version)
            taken.add(migration.version);
    }
    let latest = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(request.after.name)?.version;
    const renames = [];
    for (const migration of request.chain) {
        const written = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(migration.name)?.version;
        if (!latest || !written)
            return undefined;
        latest = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionAfter */ .dh)(latest, taken);
        taken.add((0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(latest)?.key ?? latest);
        const directory = migration.file.path.slice(0, migration.file.path.lastIndexOf('/') + 1);
        const rest = migration.file.path.slice(directory.length + written.length);
        renames.push({ from: migration.file.path, to: `${directory}${latest}${rest}` });
        for (const companion of companionsOf(request, migration.file.path)) {
            renames.push({
                from: companion,
                to: `${directory}${latest}${companion.slice(directory.length + written.length)}`,
            });
        }
    }
    return { edits: [], renames };
}
/** The down file beside an up file moves with it. */
function companionsOf(request, path) {
    const up = /\.up\.sql$/i.exec(path);
    if (!up)
        return [];
    const down = `${path.slice(0, up.index)}.down.sql`;
    return request.tree.file(down) ? [down] : [];
}


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** NAMEDATALEN - 1: longer names are cut, in bytes. */
const maxLength = 63;
/**
 * The name that PostgreSQL gives to what the author did not name: `t_pkey`, `t_a_b_key`, `t_a_seq`. When they don't
 * fit, the longer of the two first parts is shortened first; the label never is.
 */
function derivedName(table, columns, label) {
    const room = maxLength - (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(label) + 1) - (columns === undefined ? 0 : 1);
    let first = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(table);
    let second = columns === undefined ? 0 : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(columns);
    while (first + second > room) {
        if (first > second)
            first--;
        else
            second--;
    }
    const parts = [cutToBytes(table, first), label];
    if (columns !== undefined)
        parts.splice(1, 0, cutToBytes(columns, second));
    return parts.join('_');
}
/** The column part of an index's or constraint's name: an expression counts as "expr". */
function joinedColumns(names) {
    return cutToBytes(names.map(name => name ?? 'expr').join('_'), maxLength);
}
/** Never cuts a character in two. */
function cutToBytes(text, bytes) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) <= bytes)
        return text;
    let result = '';
    let used = 0;
    for (const character of text) {
        used += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(character);
        if (used > bytes)
            break;
        result += character;
    }
    return result;
}
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
/** A name with its schema, where it has one, as SQL needs it written. */
function qualified({ schema, name }) {
    return `${schema === undefined ? '' : `${quoteIdentifier(schema)}.`}${quoteIdentifier(name)}`;
}
// https://www.postgresql.org/docs/current/sql-keywords-appendix.html, those that can't be a column or table name.
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/));


/***/ }),

/***/ 92910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ namesGone),
/* harmony export */   LL: () => (/* binding */ isRelation),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   gy: () => (/* binding */ namesMade),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   v8: () => (/* binding */ describeObject)
/* harmony export */ });
/** What is there by its name afterwards. */
function namesMade({ creates, renames }) {
    return [...creates, ...renames.map(({ to }) => to)];
}
/** What is no longer there by its name. */
function namesGone({ drops, renames }) {
    return [...drops, ...renames.map(({ from }) => from)];
}
const relations = new Set(['table', 'view', 'materialized view', 'sequence', 'index']);
function isRelation(kind) {
    return relations.has(kind);
}
/**
 * Equal for two names that can't both stand. Tables, views, sequences and indexes share one name space. A name
 * without a schema counts as one of `public`: search_path is not followed.
 */
function objectKey(object) {
    const space = isRelation(object.kind) ? 'relation' : object.kind;
    const schema = hasSchema(object) ? (object.schema ?? 'public') : '';
    return JSON.stringify([space, schema, object.table ?? '', object.name]);
}
function hasSchema(object) {
    return ![
        'schema',
        'extension',
        'role',
        'database',
        'publication',
        'subscription',
        'event trigger',
    ].includes(object.kind);
}
/** For people: `table "billing"`, `column "total" of table "billing"`. */
function describeObject(object) {
    const schema = object.schema === undefined || object.schema === 'public' ? '' : `${object.schema}.`;
    if (object.table === undefined)
        return `${object.kind} "${schema}${object.name}"`;
    const owner = object.kind === 'enum value' ? 'type' : 'table';
    return `${object.kind} "${object.name}" of ${owner} "${schema}${object.table}"`;
}
/** A draft of an object made by a statement; the statement's start where no place of its own is known. */
function madeBy(statement, object) {
    return { start: statement.start, end: statement.end, guarded: false, ...object };
}


/***/ })

};
