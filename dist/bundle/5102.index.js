export const id = 5102;
export const ids = [5102];
export const modules = {

/***/ 45102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js
var sequence = __webpack_require__(82551);
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
            const unread = ({ at, makes, alone }, reason = why) => {
                const written = text.slice(at.start, at.end);
                const reach = () => ({ text: alone ? written : upgrade, anything: namesNothing.test(written) });
                return { kind: 'unverified', why: reason, span: at, makes, reach };
            };
            if (sending.depends?.test(text))
                yield unread({ at: file, makes: [] }, settingDecides);
            const sql = sent.flatMap(one => (one.kind === 'sql' ? one.text : [])).join('\n;');
            const found = run.foundBy(sql);
            if (found !== '')
                yield { kind: 'sql', text: found, span: { start: 0, end: 0 }, verbatim: false };
            for (const one of sent) {
                if (one.kind === 'unread') {
                    yield unread(one);
                    continue;
                }
                const written = sending.writes?.(one.text);
                if (written?.kind === 'stops') {
                    yield { kind: 'stops', ...written.stop, span: one.at };
                    return;
                }
                const message = written?.text ?? one.text;
                const whole = transaction === 'autocommit' ? asMessage(message) : message;
                yield { kind: 'sql', text: whole, span: one.at, verbatim: false };
            }
            if (sending.oneSession === undefined) {
                const [left] = (0,session_left/* leftInSession */.RW)(sql, 'kept');
                if (left)
                    yield unread({ at: file, makes: [] }, sessionDecides);
                return;
            }
            yield* (0,session_left/* looksForTable */.QW)({ by: sending.oneSession, where: 'on-path' }, run.leave(sql, 'kept'), () => file);
        },
    };
}
/** `seed(knex)`, `backfill`: a procedure of the project, of which nothing says what it is about. A Rollback undoes all. */
const namesNothing = /^(?:(?:await )?[a-z_$][\w$]{0,80}[!?]?(?:\([\w$, ]{0,80}\))?|raise\b.{0,40}\bRollback\b.{0,80})$/;
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
    const read = runner.read && once(runner.read);
    return {
        id: runner.id,
        title: runner.title,
        runner: runner.runner,
        onlyByCommand: true,
        locate: (0,locate/* locatePrograms */.g6)(runner),
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
/** Each text is read once: for what it creates, for each way to a database, and to see whether there is anything to replay. */
function once(read) {
    const readings = new Map();
    return text => {
        const reading = readings.get(text) ?? read(text);
        readings.set(text, reading);
        return reading;
    };
}
async function readNames(runner, location, tree) {
    const called = location.files.filter(({ path }) => (0,locate/* isCalledSo */.Ee)(runner, (0,paths/* fileName */.Md)(path)));
    const files = called.length > 0 ? called : location.files;
    const entries = files
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
    const migrations = new Set(files);
    const strays = location.files.filter(file => !migrations.has(file));
    const neverRun = named?.own.stopsAt ? await stoppedAt(named.own.stopsAt, directory, strays, tree) : [];
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: (0,sequence/* unreadableOf */.n)(files, blobs),
        missing: [],
        onlyByCommand: whyNot(runner),
        // How they are sent depends on who sends them.
        ...(runner.read && !runner.onlyCompared && (named || !runner.oneOf) ? { readInPart: true } : {}),
        ...(sending?.oneTransaction ? { oneTransaction: true } : {}),
        ...(command ? { runsBy: command } : {}),
        ...(neverRun.length > 0 ? { neverRun } : {}),
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
const maxStopped = 50;
/** Those of the files beside the migrations that have no upgrade. */
async function stoppedAt({ settings, unless, why, remedy }, directory, strays, tree) {
    if (strays.length === 0)
        return [];
    const own = (0,frameworks_manifests/* filesAbove */.Hp)(directory, settings, tree);
    const blobs = await tree.read([...own, ...strays]);
    const textOf = ({ oid }) => (0,git_tree/* decode */.D)(blobs.get(oid));
    if (own.some(file => unless.test(textOf(file))))
        return [];
    return strays
        .filter(file => !/\bup\b/.test(textOf(file)))
        .slice(0, maxStopped)
        .map(file => ({ file, unlessBaseHasOthers: true, why, remedy }));
}
/** The only one of these that the nearest manifests name. */
async function namedAmong(runners, directory, tree) {
    for (const manifests of await (0,frameworks_manifests/* manifestsAbove */.S7)(directory, tree)) {
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

/***/ 51556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            replaces: [],
            range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
            ...draft,
            parents: previous ? [{ id: previous.id, kind: 'order', range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si }] : [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
}


/***/ }),

/***/ 21852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 82551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unreadableOf),
/* harmony export */   s: () => (/* binding */ readSequence)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83699);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80707);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61996);
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69186);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98069);
/* harmony import */ var _in_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51556);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44294);








/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, { versionOf, byVersion, transactionOf, needsOf }) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const ordered = needsOf &&
        orderByNeeds(numbered.map(one => {
            const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(one.file.path);
            const needs = needsOf({ name, text: (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(one.file.oid)) });
            return { file: one.file, numbered: one.name, name: name.replace(/\.\w+$/, ''), needs };
        }));
    const line = (0,_in_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .inOneLine */ .U)((ordered?.order.map(({ file, numbered: name }) => ({ file, name })) ?? numbered).map(({ file, name }) => {
        const transaction = transactionOf?.((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid)), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path));
        return {
            id: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path),
            name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone does not distinguish them.
            ...((0,_model_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayOnly */ .$m)(name.key) && !byVersion ? {} : { version: name.key }),
            ...(byVersion ? { identity: name.key } : {}),
            ...(transaction === undefined ? {} : { transaction }),
            file,
        };
    }));
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const texts = [...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)));
    const other = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .otherDatabaseOf */ .v)(texts) ?? (await (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseOfDrivers */ .E)(location.directory, tree));
    const why = other
        ? `it looks like ${other}, not PostgreSQL`
        : onlyAsks(texts)
            ? 'its files only ask for rows, as what verifies a database does, and no runner of migrations is named for them'
            : undefined;
    return {
        framework: location.framework,
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        ...line,
        unreadable: unreadableOf(numbered.map(({ file }) => file), blobs),
        missing: [],
        ...(ordered ? { neverRun: notOrdered(ordered) } : {}),
        ...(leftOut.length > 0
            ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
            : {}),
        ...(why === undefined ? {} : { notReplayable: why }),
    };
}
/** Is every statement a query of rows that changes nothing, as far as its words say? */
function onlyAsks(texts) {
    const statements = texts.flatMap(text => {
        const { statements: spans, text: sent } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text);
        return spans.map(({ start, end }) => sent.slice(start, end));
    });
    return (statements.length > 0 &&
        statements.every(one => /^select\b/i.test(one) &&
            /\bfrom\b/i.test(one) &&
            !/\b(?:into|insert|update|delete|setval|nextval)\b|\b(?:create|pg)_/i.test(one)));
}
/** SQL itself is judged by the replay; what no PostgreSQL could be given is reported here. */
function unreadableOf(files, blobs) {
    return files.flatMap(file => {
        const reason = file.mode === '120000'
            ? 'it is a symbolic link, which is not followed'
            : whyUnreadable((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: _model_position_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfFile */ .Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text).statements.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements;
}
/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.autocommit)?(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none, or all. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => named.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => {
        const dialect = dialectOf(file);
        return !others.test(dialect) && !special.has(/^all$/i.test(dialect) ? general(file) : file.path);
    };
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}
/** Of those that need nothing more, the first one runs next: yoyo's own rule, in its `topologicalsort.py`. */
function orderByNeeds(items) {
    const place = new Map(items.map(({ name }, i) => [name, i]));
    const needed = items.map(({ needs }) => new Set(needs.flatMap(name => place.get(name) ?? [])));
    const waiting = items.map(() => []);
    for (const [i, places] of needed.entries())
        for (const at of places)
            waiting[at]?.push(i);
    const ready = items.map((_, i) => i).filter(i => needed[i]?.size === 0);
    const order = [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
        const item = items[next];
        if (item)
            order.push(item);
        for (const blocked of waiting[next] ?? []) {
            needed[blocked]?.delete(next);
            if (needed[blocked]?.size !== 0)
                continue;
            const after = ready.findIndex(other => other > blocked);
            ready.splice(after < 0 ? ready.length : after, 0, blocked);
        }
    }
    const done = new Set(order);
    const circle = items.filter(item => !done.has(item));
    return {
        order: [...order, ...circle],
        unknown: items.flatMap(item => item.needs.filter(name => !place.has(name)).map(needs => ({ item, needs }))),
        circle,
    };
}
/** What stops a runner that goes by them. */
function notOrdered({ unknown, circle }) {
    return [
        ...unknown.map(({ item: { file }, needs }) => ({
            file,
            why: `it names \`${needs}\` as one that must run before it, which is not there, and its runner refuses to run anything`,
            remedy: 'Name one that is there.',
        })),
        ...circle.map(({ file }) => ({
            file,
            why: 'it must run before itself, by what it and others name as what must run before them, and its runner refuses to run anything',
            remedy: 'Remove one of these dependencies.',
        })),
    ];
}


/***/ }),

/***/ 626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   w0: () => (/* binding */ quotedText)
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
/** A name in quotes, whatever it is. */
function quotedName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as PostgreSQL reads it where a backslash is a sign like others. */
function quotedText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quotedName(name);
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 1567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What its runner knows a migration by. */
function identityOf({ identity, id }) {
    return identity ?? id;
}
/** Equal for two migrations of one identity that are the same. */
function contentOf({ content, file }) {
    return content ?? file.oid;
}


/***/ }),

/***/ 50019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ looksForTable),
/* harmony export */   RW: () => (/* binding */ leftInSession),
/* harmony export */   mL: () => (/* binding */ RunSession)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14783);


const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i;
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50;
/** Of a run that sets more than this, the last ones count. */
const maxInherited = 100;
/** One session for all files of a run: what each of them finds there. */
class RunSession {
    #left = [];
    /** A later run has another session. */
    nextRun() {
        this.#left = [];
    }
    /** What brings a fresh session into the state that this text finds. */
    foundBy(text) {
        return this.#left
            .filter(one => one.temporary === undefined || text.includes(one.temporary))
            .map(one => one.text)
            .join('\n');
    }
    /** Returns what this text leaves there. */
    leave(text, session) {
        const own = leftInSession(text, session);
        this.#left = [...this.#left, ...own].slice(-maxInherited);
        return own;
    }
}
const tableIsFound = {
    'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
    'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
};
/** Stops where what a text leaves lets its runner not find its own table. `at`: where a part of the text is. */
async function* looksForTable({ by, where }, left, at) {
    const setter = left.find(({ text }) => /search_path/i.test(text))?.text;
    if (setter === undefined)
        return;
    const span = at(setter);
    const answer = yield { kind: 'ask', query: tableIsFound[where], span };
    if (answer?.kind !== 'done' || answer.rows[0]?.found !== false)
        return;
    yield {
        kind: 'stops',
        why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
        cause: 'search_path',
        remedy: 'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; remove the line if pg_dump wrote it.',
        span,
    };
}
/** What a script leaves of its session, as what brings another one into that state. */
function leftInSession(script, session) {
    if (!mayLeave.test(script))
        return [];
    const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(script);
    return statements
        .flatMap(({ start, end, words }) => {
        const statement = text.slice(start, end);
        if (!outlasts(words, statement) || (session !== 'kept' && words[0] !== 'create'))
            return [];
        return [words[0] === 'create' ? temporaryObject(statement) : { text: `${statement};` }];
    })
        .slice(-maxStatements);
}
/** What it was created from may be gone by now: then it is not there either, and who needs it says so. */
function temporaryObject(statement) {
    const name = /\b(?:table|view|sequence)\s+(?:if\s+not\s+exists\s+)?"?(\w+)/i.exec(statement)?.[1];
    const text = `DO ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(`BEGIN EXECUTE ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`)};`;
    return { text, ...(name === undefined ? {} : { temporary: name }) };
}
const temporary = new Set(['temp', 'temporary']);
function outlasts([first, second = '', third = ''], statement) {
    switch (first) {
        case 'set':
            return (!['local', 'transaction', 'constraints'].includes(second) &&
                !(second === 'session' && third === 'characteristics'));
        case 'create':
            return temporary.has(second) || ((second === 'local' || second === 'global') && temporary.has(third));
        case 'reset':
        case 'discard':
            return true;
        case 'select':
            // Its third argument says whether it is for the transaction alone.
            return /\bset_config\s*\(/i.test(statement) && !/,\s*true\s*\)/i.test(statement);
        default:
            return false;
    }
}


/***/ }),

/***/ 14783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ dropStatement),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   je: () => (/* binding */ functionsNamed),
/* harmony export */   oE: () => (/* binding */ existsCondition)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);


/** A text as an SQL literal. */
function literal(text) {
    const escaped = text.replaceAll("'", "''");
    return escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`;
}
/**
 * An SQL condition: is the object there? A name without a schema counts wherever it is visible or not, but not in the
 * system's own schemas. Undefined for kinds that nobody asks about.
 */
function existsCondition(object) {
    const name = literal(object.name);
    const schema = (column) => object.schema === undefined
        ? `${column} NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema') OR nspname LIKE 'pg\\_toast%')`
        : `${column} IN (SELECT oid FROM pg_namespace WHERE nspname = ${literal(object.schema)})`;
    const table = `SELECT oid FROM pg_class WHERE relname = ${literal(object.table ?? '')} AND ${schema('relnamespace')}`;
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind))
        return `EXISTS (SELECT FROM pg_class WHERE relname = ${name} AND ${schema('relnamespace')})`;
    switch (object.kind) {
        case 'column':
            return `EXISTS (SELECT FROM pg_attribute WHERE attname = ${name} AND NOT attisdropped AND attrelid IN (${table}))`;
        case 'constraint':
            return `EXISTS (SELECT FROM pg_constraint WHERE conname = ${name} AND conrelid IN (${table}))`;
        case 'trigger':
            return `EXISTS (SELECT FROM pg_trigger WHERE tgname = ${name} AND tgrelid IN (${table}))`;
        case 'policy':
            return `EXISTS (SELECT FROM pg_policy WHERE polname = ${name} AND polrelid IN (${table}))`;
        case 'rule':
            return `EXISTS (SELECT FROM pg_rewrite WHERE rulename = ${name} AND ev_class IN (${table}))`;
        case 'type':
            return `EXISTS (SELECT FROM pg_type WHERE typname = ${name} AND ${schema('typnamespace')})`;
        case 'enum value':
            return `EXISTS (SELECT FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE enumlabel = ${name} AND typname = ${literal(object.table ?? '')})`;
        case 'function':
            return `EXISTS (SELECT FROM pg_proc WHERE proname = ${name} AND ${schema('pronamespace')})`;
        case 'schema':
            return `EXISTS (SELECT FROM pg_namespace WHERE nspname = ${name})`;
        case 'extension':
            return `EXISTS (SELECT FROM pg_extension WHERE extname = ${name})`;
        case 'role':
            return `EXISTS (SELECT FROM pg_roles WHERE rolname = ${name})`;
        case 'database':
            return `EXISTS (SELECT FROM pg_database WHERE datname = ${name})`;
        default:
            return undefined;
    }
}
/** Takes an object away with all that depends on it; undefined for kinds that nobody compares. */
function dropStatement(object) {
    const { kind, schema, table = '' } = object;
    const name = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.name);
    const owner = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)({ schema, name: table });
    switch (kind) {
        case 'table':
        case 'view':
        case 'materialized view':
        case 'sequence':
        case 'index':
        case 'type':
            return `DROP ${kind.toUpperCase()} ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(object)} CASCADE`;
        case 'function':
            return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${functionsNamed(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`;
        case 'column':
        case 'constraint':
            return `ALTER TABLE ${owner} DROP ${kind.toUpperCase()} ${name} CASCADE`;
        case 'trigger':
        case 'policy':
            return `DROP ${kind.toUpperCase()} ${name} ON ${owner}`;
        default:
            return undefined;
    }
}
/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
function functionsNamed({ schema, name }) {
    const where = schema === undefined
        ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
        : `pronamespace = to_regnamespace(${literal((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema))})`;
    return `prokind <> 'a' AND proname = ${literal(name)} AND ${where}`;
}


/***/ })

};
