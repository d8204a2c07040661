export const id = 9764;
export const ids = [9764];
export const modules = {

/***/ 89964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readingBefore),
/* harmony export */   j: () => (/* binding */ refusedList)
/* harmony export */ });
/** What was read of the same history in base: a name is unique in a tree, and both trees are read by one configuration. */
function readingBefore(base, { framework, name }) {
    return base.find(one => one.framework === framework && one.name === name);
}
/**
 * A list of migrations that its runner refuses: it runs nothing at all. What base has is there still, so that nothing is
 * said to be removed.
 */
function refusedList(reading, before, problem) {
    return {
        ...reading,
        migrations: before?.migrations ?? [],
        parents: before?.parents ?? new Map(),
        unreadable: [],
        neverRun: [problem],
    };
}


/***/ }),

/***/ 89764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drizzleJournal: () => (/* binding */ drizzleJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(60392);
/* harmony import */ var _languages_sql_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64393);
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1567);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61996);
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19136);
/* harmony import */ var _replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47850);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98069);
/* harmony import */ var _before_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89964);
/* harmony import */ var _in_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51556);
/* harmony import */ var _models_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8144);
/* harmony import */ var _sql_effects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40366);
/* harmony import */ var _sql_pieces_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3405);
/* harmony import */ var _sql_profiles_behaviours_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36375);
/* harmony import */ var _sql_sequence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82551);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9530);















const migrator = 'https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-orm/src/pg-core/dialect.ts';
const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate';
const breakpoint = '--> statement-breakpoint';
/** Migrations of Drizzle before version 1: numbered files, of which a journal says which are run, and in what order. */
const drizzleJournal = {
    id: 'drizzle-journal',
    title: 'Drizzle with a journal',
    modelsCheck: _models_check_js__WEBPACK_IMPORTED_MODULE_4__/* .drizzleModels */ .x,
    runner: (0,_sql_profiles_behaviours_js__WEBPACK_IMPORTED_MODULE_8__/* .inLine */ .i2)(guide, {
        duplicateVersion: (0,_sql_profiles_behaviours_js__WEBPACK_IMPORTED_MODULE_8__/* .legal */ .aL)(migrator, 'Drizzle goes by its journal, and runs both'),
        // Numbers do not count; an entry whose `when` is too old is one that never runs.
        lateVersion: (0,_sql_profiles_behaviours_js__WEBPACK_IMPORTED_MODULE_8__/* .legal */ .aL)(migrator, 'Drizzle goes by its journal'),
        edited: (0,_sql_profiles_behaviours_js__WEBPACK_IMPORTED_MODULE_8__/* .editUnseen */ .dU)(guide),
        removed: (0,_sql_profiles_behaviours_js__WEBPACK_IMPORTED_MODULE_8__/* .removalUnseen */ .fK)(guide),
        transaction: 'per-migration',
    }),
    locate: _locate_js__WEBPACK_IMPORTED_MODULE_7__/* .locateDrizzle */ .v,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(one => readOne(one, tree, (0,_before_js__WEBPACK_IMPORTED_MODULE_9__/* .readingBefore */ .A)(base, one))));
    },
    meaning: _languages_sql_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a,
    pending: pendingOf,
    declared,
    effects: _sql_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .effectsOfWholeFile */ .L7,
    interpreter: (_scope, _tree, base) => {
        const isApplied = (0,_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedIn */ .Xv)(base);
        return (0,_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlInterpreter */ .V7)((migration, text) => ({
            section: { start: 0, end: text.length },
            psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
            passesMark: isApplied(migration),
            pieces: (0,_sql_pieces_js__WEBPACK_IMPORTED_MODULE_10__/* .piecesAt */ .t)(breakpoint),
            session: 'kept',
        }));
    },
    // Both sides number their snapshots alike, and the journal names them: base's are the ones that count.
    regenerate: ({ directory }, migrations, base) => [
        `git checkout ${(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_11__/* .shellQuote */ .ZL)(base)} -- ${(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_11__/* .shellQuote */ .ZL)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .within */ .ux)(directory, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .parentOf */ .gN)(_locate_js__WEBPACK_IMPORTED_MODULE_7__/* .journalName */ .J)))}`,
        (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_11__/* .removeCommand */ .mR)(migrations.map(({ file }) => file.path)),
        'npx drizzle-kit generate',
    ],
    outsideTransaction: () => 'Run it by hand: Drizzle applies all that is new in one transaction.',
};
/** The snapshot of the last entry: drizzle-kit writes the next migration from it. */
async function declared([history], tree) {
    const number = history?.migrations.at(-1)?.name.split('_')[0];
    if (!history || number === undefined)
        return undefined;
    const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .within */ .ux)(history.directory, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .parentOf */ .gN)(_locate_js__WEBPACK_IMPORTED_MODULE_7__/* .journalName */ .J), `${number}_snapshot.json`));
    return (await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 38173))).declaredAt(history, path, tree);
}
async function readOne({ framework, name, directory, scope, files }, tree, before) {
    const reading = { framework, name, directory, scope, missing: [] };
    const journalFile = tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .within */ .ux)(directory, _locate_js__WEBPACK_IMPORTED_MODULE_7__/* .journalName */ .J));
    const text = journalFile ? await tree.readText(journalFile) : '';
    const journal = readJournal(text);
    if (journal.kind === 'broken') {
        if (!journalFile)
            return { ...reading, migrations: [], parents: new Map(), unreadable: [] };
        return (0,_before_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedList */ .j)(reading, before, {
            file: journalFile,
            why: 'it is not the journal of drizzle-kit, and Drizzle refuses to run anything',
            remedy: 'Let `drizzle-kit generate` write it.',
        });
    }
    const byTag = new Map(files.map(file => [(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .fileName */ .Md)(file.path).slice(0, -'.sql'.length), file]));
    const found = journal.entries.flatMap(entry => {
        const file = byTag.get(entry.tag);
        return file ? [{ entry, file }] : [];
    });
    const line = (0,_in_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneLine */ .U)(found.map(({ entry, file }) => ({
        id: entry.tag,
        identity: String(entry.when),
        name: entry.tag,
        file,
    })));
    const blobs = await tree.read(files);
    const isPostgres = /^(?:pg|postgresql)$/.test(journal.dialect);
    const passedBy = journalFile
        ? [
            ...unlisted(files, journal.entries, journalFile),
            ...withoutFile(journal.entries, byTag, journalFile),
            ...tooOld(found, { journalFile, text, before }),
        ]
        : [];
    return {
        ...reading,
        ...line,
        unreadable: (0,_sql_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableOf */ .n)(found.map(({ file }) => file), blobs),
        ...(isPostgres ? {} : { notReplayable: `its journal says that it is for ${journal.dialect}` }),
        ...(passedBy.length > 0 ? { neverRun: passedBy } : {}),
        oneTransaction: true,
    };
}
function unlisted(files, entries, { path }) {
    const tags = new Set(entries.map(({ tag }) => `${tag}.sql`));
    return files
        .filter(file => !tags.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .fileName */ .Md)(file.path)))
        .map(file => ({
        file,
        why: `${path} does not name it, and Drizzle runs only what its journal names`,
        remedy: 'Let `drizzle-kit generate` write both, or remove the file.',
    }));
}
function withoutFile(entries, files, journal) {
    return entries
        .filter(({ tag }) => !files.has(tag))
        .map(({ tag }) => ({
        file: journal,
        key: tag,
        why: `it names ${tag}, and there is no file ${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .parentOf */ .gN)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .parentOf */ .gN)(journal.path)), `${tag}.sql`)}: Drizzle refuses to run anything`,
        remedy: 'Add the file, or take the entry out.',
    }));
}
/** What base has decides: a database has run its last entry, and Drizzle runs what is above that alone. */
function tooOld(found, { journalFile, text, before }) {
    const last = lastWhen(before?.migrations ?? []);
    const names = new Set(before?.migrations.map(({ id }) => id));
    let next = found.reduce((most, { entry }) => Math.max(most, entry.when), last);
    return found.flatMap(({ entry, file }) => {
        if (names.has(entry.tag) || entry.when > last || sameFile(before, entry, file))
            return [];
        next += 1;
        return [
            {
                file,
                why: `its \`when\` in ${journalFile.path} (${entry.when}) is not above that of the last migration of base (${last}), so Drizzle silently passes it by on every database that has base; new ones get it`,
                remedy: 'Give it a later `when`, or generate it again.',
                ...(entry.place
                    ? {
                        fix: {
                            title: `Give ${entry.tag} a \`when\` after base's last one`,
                            edits: [
                                {
                                    path: journalFile.path,
                                    range: (0,_model_position_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(text, entry.place.start, entry.place.end),
                                    replacement: String(next),
                                },
                            ],
                        },
                    }
                    : {}),
            },
        ];
    });
}
/** A renamed file keeps its entry's `when`, and is the same migration. */
function sameFile(before, entry, file) {
    return (before?.migrations.some(migration => (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_13__/* .identityOf */ .c)(migration) === String(entry.when) && migration.file.oid === file.oid) ?? false);
}
function lastWhen(migrations) {
    return migrations.reduce((last, migration) => Math.max(last, Number((0,_model_migration_js__WEBPACK_IMPORTED_MODULE_13__/* .identityOf */ .c)(migration))), Number.NEGATIVE_INFINITY);
}
/** What is above the last one of base. */
function pendingOf(base, merged) {
    const last = lastWhen(base?.migrations ?? []);
    return merged.migrations.filter(migration => Number((0,_model_migration_js__WEBPACK_IMPORTED_MODULE_13__/* .identityOf */ .c)(migration)) > last);
}
const journalShape = zod__WEBPACK_IMPORTED_MODULE_14__.object({
    dialect: zod__WEBPACK_IMPORTED_MODULE_14__.string(),
    entries: zod__WEBPACK_IMPORTED_MODULE_14__.array(zod__WEBPACK_IMPORTED_MODULE_14__.object({ tag: zod__WEBPACK_IMPORTED_MODULE_14__.string(), when: zod__WEBPACK_IMPORTED_MODULE_14__.number() })),
});
/** Reads `meta/_journal.json` of drizzle-kit before version 1. */
function readJournal(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'broken' };
    }
    const parsed = journalShape.safeParse(value);
    if (!parsed.success)
        return { kind: 'broken' };
    const places = [...text.matchAll(/"when"[ \t\r\n]{0,20}:[ \t\r\n]{0,20}(\d{1,20})/g)].map(found => {
        const end = found.index + found[0].length;
        return { start: end - (found[1]?.length ?? 0), end };
    });
    const { dialect, entries } = parsed.data;
    return {
        kind: 'read',
        dialect,
        entries: entries.map(({ tag, when }, i) => ({
            tag,
            when,
            place: places.length === entries.length ? places[i] : undefined,
        })),
    };
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

/***/ 64393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ meaning)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);



/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
async function meaning(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const tokens = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ)(split.text);
    if (!tokens)
        return (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimLineEnds */ .DT)(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd();
    const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT');
    const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd());
    return JSON.stringify([...words.map(token => token.text), ...parts]);
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

/***/ 47850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ mayHoldPsql),
/* harmony export */   R9: () => (/* binding */ wholeFiles),
/* harmony export */   V7: () => (/* binding */ sqlInterpreter),
/* harmony export */   Xv: () => (/* binding */ appliedIn),
/* harmony export */   ZW: () => (/* binding */ showsPsql)
/* harmony export */ });
/* harmony import */ var _languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _session_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50019);



/** Whatever a runner fills in: these create no object. */
const createsNothing = /^\s*(?:grant|revoke|comment|insert|update|delete|set|copy)\b/i;
// Without one of these there is nothing of psql's in a text, and it need not be looked at closer.
const perhapsPsql = /\\|(?<!:):(?=["'{\w])|\bfrom\s+stdin\b|^\uFEFF/i;
/**
 * Reads migrations that are SQL: one step a file, its text as it stands, so that errors map straight back. What only
 * psql understands is left out where psql runs the file, and reported; elsewhere the runner stops at it.
 */
function sqlInterpreter(readingOf = byPsql, fill = (_, section) => ({
    text: section,
    left: [],
}), run = new _session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSession */ .mL()) {
    return {
        nextRun() {
            run.nextRun();
        },
        async *steps(migration, text) {
            const reading = await readingOf(migration, text);
            const span = reading.section;
            const { text: section, left: blanks, moved, } = fill(migration.id, text.slice(span.start, span.end), text);
            const { ahead, doubt } = reading;
            if (ahead)
                yield { kind: 'unverified', why: ahead.why, span: ahead };
            if (doubt)
                yield { kind: 'try', text, span: { start: 0, end: text.length }, ...doubt };
            for (const { start, end, ...stop } of reading.stops ?? [])
                yield { kind: 'stops', ...stop, span: { start, end } };
            yield* notSent(blanks.map(part => ({ ...part, kind: 'unverified' })), moved ? section : text.slice(span.start, span.end), span.start);
            if (section.includes('\0')) {
                yield {
                    kind: 'unverified',
                    why: 'the file holds a NUL character, which no PostgreSQL client can send',
                    span,
                };
                return;
            }
            const inherited = run.foundBy(section);
            if (inherited !== '')
                yield { kind: 'sql', text: inherited, span: { start: span.start, end: span.start }, verbatim: false };
            yield* moved ? sentWhole(section, reading) : sent(section, reading);
            if (!reading.session)
                return;
            const own = run.leave(section, reading.session);
            if (reading.findsTable)
                yield* (0,_session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .looksForTable */ .QW)(reading.findsTable, own, setter => {
                    const at = span.start + Math.max(section.indexOf(setter), 0);
                    return { start: at, end: at + setter.length };
                });
        },
    };
}
/** Places in it are those of the whole section. */
async function* sentWhole(section, reading) {
    const { text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section);
    yield { kind: 'sql', text, span: reading.section, verbatim: false };
}
async function* sent(section, reading) {
    const span = reading.section;
    const inFile = ({ start, end }) => ({ start: span.start + start, end: span.start + end });
    const split = perhapsPsql.test(section) ? (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section) : undefined;
    if (split && reading.psql === true)
        yield* notSent(split.parts, section, span.start);
    else if (split && reading.psql !== true) {
        const { remedy, copiesRows } = reading.psql;
        if (copiesRows)
            yield* notSent(split.parts.filter(({ rows }) => rows), section, span.start);
        const refused = (await piecesRefused(split, section, reading.passesMark)).filter(({ kind }) => !copiesRows || kind !== 'inline-copy');
        for (const { what, start, end } of refused.slice(0, mostNamed))
            yield {
                kind: 'stops',
                why: `${what}: this runner sends the file to the server, which refuses it`,
                cause: what,
                remedy,
                span: inFile({ start, end }),
            };
    }
    const cut = reading.pieces?.(section) ?? {
        kind: 'pieces',
        pieces: [{ start: 0, end: section.length }],
    };
    if (cut.kind === 'stops') {
        const { start, end, ...stop } = cut.stop;
        yield { kind: 'stops', ...stop, span: inFile({ start, end }) };
        return;
    }
    const text = split?.text ?? section;
    for (const piece of cut.pieces)
        yield { kind: 'sql', text: text.slice(piece.start, piece.end), span: inFile(piece), verbatim: true };
}
function byPsql(_, text) {
    return { section: { start: 0, end: text.length }, psql: true, passesMark: true };
}
/** What is psql's own of a text that goes to the server as it stands. PostgreSQL's grammar may know a colon as its own. */
async function piecesRefused({ psql, marked }, section, passesMark) {
    const mark = marked && !passesMark
        ? [{ kind: 'mark', what: 'A byte order mark (U+FEFF)', start: 0, end: 1 }]
        : [];
    if (psql.length === 0 || psql.some(({ kind }) => kind !== 'variable'))
        return [...mark, ...psql];
    const parsed = await (0,_languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(section.slice(marked ? 1 : 0));
    return parsed.kind === 'parsed' ? mark : [...mark, ...psql];
}
function mayHoldPsql(text) {
    return perhapsPsql.test(text);
}
/**
 * Files that go to the server whole and as they stand. What base has was applied that way, or by somebody's hand: only
 * what the change brings is refused for psql's own commands.
 */
function wholeFiles(base) {
    const isApplied = appliedIn(base);
    return sqlInterpreter((migration, text) => ({
        section: { start: 0, end: text.length },
        psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
        passesMark: isApplied(migration),
    }));
}
/** Does base have this very file? Without a base, nothing is the change's. */
function appliedIn(base) {
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return ({ file }) => base === undefined || applied.has(file.oid);
}
/** Does the text hold what only psql understands? */
function showsPsql(text) {
    return perhapsPsql.test(text) && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).psql.length > 0;
}
/** Parts of a file that are named one by one; a hostile one has 250,000. */
const mostNamed = 200;
function* notSent(parts, section, by) {
    for (const { kind, why, start, end, only } of parts.slice(0, mostNamed)) {
        const text = section.slice(start, end);
        const limit = only ? { only: text } : createsNothing.test(text) ? { only: '' } : {};
        yield { kind, why, span: { start: by + start, end: by + end }, ...limit };
    }
    const rest = parts.slice(mostNamed);
    const [first] = rest;
    if (!first)
        return;
    const kind = rest.some(part => part.kind === 'unverified') ? 'unverified' : 'skip';
    const why = `${rest.length} more parts of this file are not sent as they are written`;
    yield { kind, why, span: { start: by + first.start, end: by + first.end } };
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
