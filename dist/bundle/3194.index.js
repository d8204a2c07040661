export const id = 3194;
export const ids = [3194];
export const modules = {

/***/ 89964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 93194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drizzleJournal: () => (/* binding */ drizzleJournal)
});

// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/model/migration.js
var model_migration = __webpack_require__(1567);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/before.js
var frameworks_before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/frameworks/models-check.js
var models_check = __webpack_require__(8144);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/sql/pieces.js
var pieces = __webpack_require__(3405);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/behaviours.js
var behaviours = __webpack_require__(36375);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js + 1 modules
var sequence = __webpack_require__(63429);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
;// CONCATENATED MODULE: ./src/frameworks/drizzle/journal.js

const shape = schemas.object({
    dialect: schemas.string(),
    entries: schemas.array(schemas.object({ tag: schemas.string(), when: schemas.number() })),
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
    const parsed = shape.safeParse(value);
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

// EXTERNAL MODULE: ./src/frameworks/drizzle/locate.js
var locate = __webpack_require__(9530);
;// CONCATENATED MODULE: ./src/frameworks/drizzle/drizzle.js















const migrator = 'https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-orm/src/pg-core/dialect.ts';
const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate';
const breakpoint = '--> statement-breakpoint';
/** Migrations of Drizzle before version 1: numbered files, of which a journal says which are run, and in what order. */
const drizzleJournal = {
    id: 'drizzle-journal',
    title: 'Drizzle with a journal',
    modelsCheck: models_check/* drizzleModels */.x,
    runner: (0,behaviours/* inLine */.i2)(guide, {
        duplicateVersion: (0,behaviours/* legal */.aL)(migrator, 'Drizzle goes by its journal, and runs both'),
        // Numbers do not count; an entry whose `when` is too old is one that never runs.
        lateVersion: (0,behaviours/* legal */.aL)(migrator, 'Drizzle goes by its journal'),
        edited: (0,behaviours/* editUnseen */.dU)(guide),
        removed: (0,behaviours/* removalUnseen */.fK)(guide),
        transaction: 'per-migration',
    }),
    locate: locate/* locateDrizzle */.v,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(one => readOne(one, tree, (0,frameworks_before/* readingBefore */.A)(base, one))));
    },
    meaning: meaning/* meaning */.a,
    pending: pendingOf,
    declared,
    effects: effects/* effectsOfWholeFile */.L7,
    interpreter: (_scope, _tree, base) => {
        const isApplied = (0,sql_interpreter/* appliedIn */.Xv)(base);
        return (0,sql_interpreter/* sqlInterpreter */.V7)((migration, text) => ({
            section: { start: 0, end: text.length },
            psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
            passesMark: isApplied(migration),
            pieces: (0,pieces/* piecesAt */.t)(breakpoint),
            session: 'kept',
        }));
    },
    // Both sides number their snapshots alike, and the journal names them: base's are the ones that count.
    regenerate: ({ directory }, migrations, base) => [
        `git checkout ${(0,shell_quote/* shellQuote */.ZL)(base)} -- ${(0,shell_quote/* shellQuote */.ZL)((0,paths/* within */.ux)(directory, (0,paths/* parentOf */.gN)(locate/* journalName */.J)))}`,
        (0,shell_quote/* removeCommand */.mR)(migrations.map(({ file }) => file.path)),
        'npx drizzle-kit generate',
    ],
    outsideTransaction: () => 'Run it by hand: Drizzle applies all that is new in one transaction.',
};
/** The snapshot of the last entry: drizzle-kit writes the next migration from it. */
async function declared([history], tree) {
    const number = history?.migrations.at(-1)?.name.split('_')[0];
    if (!history || number === undefined)
        return undefined;
    const path = (0,paths/* within */.ux)(history.directory, (0,paths/* within */.ux)((0,paths/* parentOf */.gN)(locate/* journalName */.J), `${number}_snapshot.json`));
    return (await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 38173))).declaredAt(history, path, tree);
}
async function readOne({ framework, name, directory, scope, files }, tree, before) {
    const reading = { framework, name, directory, scope, missing: [] };
    const journalFile = tree.file((0,paths/* within */.ux)(directory, locate/* journalName */.J));
    const text = journalFile ? await tree.readText(journalFile) : '';
    const journal = readJournal(text);
    if (journal.kind === 'broken') {
        if (!journalFile)
            return { ...reading, migrations: [], parents: new Map(), unreadable: [] };
        return (0,frameworks_before/* refusedList */.j)(reading, before, {
            file: journalFile,
            why: 'it is not the journal of drizzle-kit, and Drizzle refuses to run anything',
            remedy: 'Let `drizzle-kit generate` write it.',
        });
    }
    const byTag = new Map(files.map(file => [(0,paths/* fileName */.Md)(file.path).slice(0, -'.sql'.length), file]));
    const found = journal.entries.flatMap(entry => {
        const file = byTag.get(entry.tag);
        return file ? [{ entry, file }] : [];
    });
    const line = (0,in_one_line/* inOneLine */.U)(found.map(({ entry, file }) => ({
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
        unreadable: (0,sequence/* unreadableOf */.n)(found.map(({ file }) => file), blobs),
        ...(isPostgres ? {} : { notReplayable: `its journal says that it is for ${journal.dialect}` }),
        ...(passedBy.length > 0 ? { neverRun: passedBy } : {}),
        oneTransaction: true,
    };
}
function unlisted(files, entries, { path }) {
    const tags = new Set(entries.map(({ tag }) => `${tag}.sql`));
    return files
        .filter(file => !tags.has((0,paths/* fileName */.Md)(file.path)))
        .map(file => ({
        file,
        why: `${path} does not name it, and Drizzle runs only what its journal names`,
        remedy: 'Let `drizzle-kit generate` write both, or take the file out.',
    }));
}
function withoutFile(entries, files, journal) {
    return entries
        .filter(({ tag }) => !files.has(tag))
        .map(({ tag }) => ({
        file: journal,
        key: tag,
        why: `it names ${tag}, and there is no file ${(0,paths/* within */.ux)((0,paths/* parentOf */.gN)((0,paths/* parentOf */.gN)(journal.path)), `${tag}.sql`)}: Drizzle refuses to run anything`,
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
                                    range: (0,position/* rangeOf */.be)(text, entry.place.start, entry.place.end),
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
    return (before?.migrations.some(migration => (0,model_migration/* identityOf */.c)(migration) === String(entry.when) && migration.file.oid === file.oid) ?? false);
}
function lastWhen(migrations) {
    return migrations.reduce((last, migration) => Math.max(last, Number((0,model_migration/* identityOf */.c)(migration))), Number.NEGATIVE_INFINITY);
}
/** What is above the last one of base. */
function pendingOf(base, merged) {
    const last = lastWhen(base?.migrations ?? []);
    return merged.migrations.filter(migration => Number((0,model_migration/* identityOf */.c)(migration)) > last);
}


/***/ }),

/***/ 64393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 47850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
})) {
    const run = new _session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSession */ .mL();
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


/***/ })

};
