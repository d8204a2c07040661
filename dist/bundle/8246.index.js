export const id = 8246;
export const ids = [8246];
export const modules = {

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

/***/ 10435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readingsBy),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   oy: () => (/* binding */ profileAmong)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94317);
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86440);
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1567);
/* harmony import */ var _replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47850);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98069);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38840);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21627);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3405);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99496);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3353);











/**
 * How the files of a directory are read. Base's own files are taken at their word, since they were applied; what the
 * change brings is read as base's files, or the configuration, show that this history is run.
 */
function readingsOf(scope, base) {
    const known = new Map((base?.histories ?? []).flatMap(({ migrations }) => migrations.map(migration => [(0,_model_migration_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .c)(migration), migration.file.oid])));
    const profile = profileAmong(scope, base);
    let evidence;
    return async (migration, text) => {
        const isOfBase = base === undefined || known.get((0,_model_migration_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .c)(migration)) === migration.file.oid;
        if (profile)
            return readBy(profile, text, isOfBase);
        const own = (0,_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .markedIn */ .gy)(text);
        if (own.length === 0 && (isOfBase || !(0,_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldPsql */ .FD)(text)))
            return { section: (0,_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .upSection */ .VX)(text, undefined), psql: true, passesMark: true };
        evidence ??= evidenceIn(base, known.size === 0);
        const { shows, psql, passesMark } = await evidence;
        const shown = own.find(shows);
        const format = shown ?? own[0];
        const section = (0,_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .upSection */ .VX)(text, format?.format);
        if (isOfBase)
            return { section, psql: true, passesMark: true };
        return {
            section,
            psql: psql ? true : { remedy: remedyFor(scope) },
            passesMark,
            ...(shown ? aheadOf(section, text, shown) : {}),
            ...(format && !shown && leavesOut(text, section) ? { doubt: doubtAbout(format, scope) } : {}),
        };
    };
}
/** How the files of a history are read whose runner is known from its place. */
function readingsBy(profile, base) {
    const isApplied = (0,_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedIn */ .Xv)(base);
    return (migration, text) => readBy(profile, text, isApplied(migration));
}
/** Base's word counts. */
function profileAmong(scope, base) {
    const known = [...(base?.histories ?? []), ...scope].find(({ reading }) => reading.runner);
    return (0,_profiles_profiles_js__WEBPACK_IMPORTED_MODULE_4__/* .profileOf */ .d)(known?.reading.runner?.id);
}
/** By a runner that is known. */
function readBy(profile, text, isOfBase) {
    const { title, session, findsTable, cuts, cutsAt, format } = profile;
    const section = (0,_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .upSection */ .VX)(text, format);
    const kept = {
        ...(session === 'new' ? {} : { session }),
        ...(findsTable ? { findsTable: { by: title, where: findsTable } } : {}),
    };
    if (isOfBase)
        return { section, psql: true, passesMark: true, ...kept };
    const stops = [...(profile.refuses?.(text) ?? []), ...savepointsAlone(profile, text, section)];
    return {
        section,
        psql: profile.psql ? true : { remedy: 'Take it out.' },
        passesMark: profile.passesMark ?? false,
        ...kept,
        stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: `${what}: ${title} stops at it` })),
        ...(cuts ? { pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .piecesBy */ .T)(cuts, title) } : {}),
        ...(cutsAt === undefined ? {} : { pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .piecesAt */ .t)(cutsAt) }),
        ...(stops.length === 0 ? aheadOf(section, text, profile) : {}),
    };
}
/** A message of several statements is a transaction, but none in which PostgreSQL takes a savepoint. */
function savepointsAlone(profile, text, section) {
    if ((0,_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .howSent */ .Tu)(text, profile) !== 'message')
        return [];
    let open = false;
    for (const { kind, opens, start, end } of (0,_languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_1__/* .transactionStatements */ .Lv)(text.slice(section.start, section.end))) {
        if (kind === 'block')
            open = opens;
        else if (!open)
            return [
                {
                    what: 'It sets a savepoint outside of BEGIN and COMMIT',
                    remedy: 'Write BEGIN before it and COMMIT after it.',
                    start: section.start + start,
                    end: section.start + end,
                },
            ];
    }
    return [];
}
/** What stands before the line where a runner begins. */
function aheadOf(section, text, { title }) {
    const start = (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_8__/* .skipBlank */ .W8)(text, 0);
    if (!(0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .hasStatement */ .IX)(text.slice(0, section.start)))
        return {};
    return {
        ahead: { start, end: section.start, why: `it stands before the line where ${title} begins` },
    };
}
async function evidenceIn(base, isNew) {
    // A new history has nobody's word but its own, and where there is no base nothing is the change's.
    const files = (base?.histories ?? []).flatMap(({ migrations }) => migrations.map(({ file }) => file));
    const read = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .telling */ .gM)(files);
    const blobs = base && (await base.tree.read(read));
    const texts = read.map(({ oid }) => (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs?.get(oid)));
    const formats = new Set(texts.flatMap(_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .markedIn */ .gy));
    const isFlyway = files.some(({ path }) => /^[VB]\d[\d._]*__/.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .fileName */ .Md)(path)));
    const psql = base === undefined || (formats.size === 0 && !isFlyway && texts.some(_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .showsPsql */ .ZW));
    return {
        shows: format => isNew || formats.has(format),
        psql,
        passesMark: psql || isFlyway || texts.some(text => text.charCodeAt(0) === 0xfeff),
    };
}
/** Does anything but comments stand outside of the section? */
function leavesOut(text, { start, end }) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .hasStatement */ .IX)(text.slice(0, start)) || (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .hasStatement */ .IX)(text.slice(end));
}
function setting([first], runner) {
    return `\`histories: [{ framework: sql, path: ${first?.directory || '.'}, runner: ${runner} }]\` in .migration-gate.yml`;
}
function remedyFor(scope) {
    return `Take it out; or, if psql does run these files, say so with ${setting(scope, 'psql')}.`;
}
function doubtAbout({ id: runner }, scope) {
    return {
        why: `only this file says by a comment that ${runner} runs it, and no file of base does; another runner sends all of the file`,
        remedy: `Name the runner with ${setting(scope, runner)}, or take out the comment and what does not belong to this migration.`,
    };
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   aX: () => (/* binding */ recogniseByPackages),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   n: () => (/* binding */ recognisedBy),
/* harmony export */   s: () => (/* binding */ recogniseByFiles)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16129);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38840);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99496);





const maxRead = 200;
/** Of a long history, the first and the last files tell. */
function telling(files) {
    return files.length > maxRead ? [...files.slice(0, maxRead / 2), ...files.slice(-maxRead / 2)] : files;
}
/**
 * Who runs the SQL files of a directory: what they say themselves, else the runner's own files, else the project's
 * packages, else the names of files. Undefined where nothing says so, or two runners are named equally well.
 */
async function recognise(directory, files, tree) {
    const sql = files.filter(({ path }) => /\.sql$/i.test(path));
    const names = tree.inDirectory(directory).map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path));
    const sure = (await byMarkers(sql, tree)) ?? byCompanions(directory, tree);
    if (sure && !sure.profile.writesForOthers)
        return sure;
    const named = await byPackages(directory, names, tree);
    if (!sure)
        return named ?? (await byNames(sql, names, tree));
    const inItsFormat = named?.profile.evidence.names;
    return inItsFormat && names.some(name => inItsFormat.test(name)) ? named : sure;
}
/** As far as the files of the directory itself say so. */
async function recogniseByFiles(directory, files, tree) {
    return (await byMarkers(files, tree)) ?? byCompanionsIn(directory, tree);
}
/** As far as the packages of the project and the names of files say so. */
async function recogniseByPackages(directory, tree) {
    return byPackages(directory, tree.inDirectory(directory).map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path)), tree);
}
async function byMarkers(files, tree) {
    const read = telling(files);
    const blobs = await tree.read(read);
    const votes = new Map();
    for (const { oid, path } of read)
        for (const profile of (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .markedIn */ .gy)((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)))) {
            const known = votes.get(profile);
            if (known)
                known.count++;
            else
                votes.set(profile, { count: 1, first: path });
        }
    const [most, second] = [...votes].sort(([, a], [, b]) => b.count - a.count);
    if (!most || most[1].count === second?.[1].count)
        return undefined;
    return { profile: most[0], evidence: `${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(most[1].first)} is written for it` };
}
function byCompanions(directory, tree) {
    for (const at of (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .upwards */ .Hy)(directory)) {
        const found = byCompanionsIn(at, tree);
        if (found)
            return found;
    }
    return undefined;
}
function byCompanionsIn(at, tree) {
    for (const profile of _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .x.filter(({ needsMarker }) => !needsMarker))
        for (const name of profile.evidence.companions ?? [])
            if (tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(at, name)))
                return { profile, evidence: `there is ${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(at, name)}` };
    return undefined;
}
/** The nearest manifest that names a runner counts. */
async function byPackages(directory, names, tree) {
    for (const manifests of await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsAbove */ .S)(directory, tree)) {
        const named = manifests.flatMap(({ path, text }) => _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .x
            .filter(({ evidence }) => evidence.dependency?.test(text))
            .map(profile => ({ profile, evidence: `${path} names it` })));
        const fitting = named.filter(({ profile }) => fits(profile, names));
        if (fitting.length === 1)
            return fitting[0];
        if (fitting.length > 1)
            return undefined;
    }
    return undefined;
}
/** May these be its files, of which none holds any runner's sign? */
function fits({ versionOf, needsMarker }, names) {
    return !needsMarker && (!versionOf || names.some(name => versionOf(name) !== undefined));
}
/** The weakest sign: what that runner would refuse outweighs it. */
async function byNames(files, names, tree) {
    for (const profile of _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .x) {
        const { names: pattern } = profile.evidence;
        const example = pattern && names.find(name => pattern.test(name));
        if (example === undefined)
            continue;
        if (hasTwins(profile, names) || (!profile.placeholders && (await holdsTemplates(files, tree))))
            return undefined;
        return { profile, evidence: `of names such as ${example}` };
    }
    return undefined;
}
function hasTwins({ identity, versionOf }, names) {
    if (identity !== 'version' || !versionOf)
        return false;
    const versions = names.flatMap(name => versionOf(name)?.key ?? []);
    return new Set(versions).size < versions.length;
}
/** `{{ … }}` where no SQL has it. */
async function holdsTemplates(files, tree) {
    const read = telling(files);
    const blobs = await tree.read(read);
    return read.some(({ oid }) => /\{\{-?[ \t]{0,9}(?:\.|[a-z]{1,20}[ \t]{1,9}[."])/.test((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid))));
}
/** As the configuration says. */
function recognisedBy(runner) {
    const profile = (0,_profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .d)(runner);
    return profile && { profile, evidence: 'the configuration names it' };
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
