export const id = 5834;
export const ids = [5834,3353];
export const modules = {

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

/***/ 10435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readingsBy),
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   oy: () => (/* binding */ profileAmong)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94317);
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86440);
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1567);
/* harmony import */ var _replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47850);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98069);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38840);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21627);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3405);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5212);
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
            return readBy(profile, { name: nameOf(migration), text }, isOfBase);
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
    return (migration, text) => readBy(profile, { name: nameOf(migration), text }, isApplied(migration));
}
/** Base's word counts. */
function profileAmong(scope, base) {
    const known = [...(base?.histories ?? []), ...scope].find(({ reading }) => reading.runner);
    return (0,_profiles_profiles_js__WEBPACK_IMPORTED_MODULE_4__/* .profileOf */ .d)(known?.reading.runner?.id);
}
const nameOf = ({ file }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .fileName */ .Md)(file.path);
/** By a runner that is known. */
function readBy(profile, { name, text }, isOfBase) {
    const { title, session, findsTable, cuts, cutsAt, format } = profile;
    const section = (0,_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .upSection */ .VX)(text, format);
    const kept = {
        ...(session === 'new' ? {} : { session }),
        ...(findsTable ? { findsTable: { by: title, where: findsTable } } : {}),
    };
    if (isOfBase)
        return { section, psql: true, passesMark: true, ...kept };
    const wrapped = profile.wrapsByName?.test(name);
    const stops = [
        ...(profile.refuses?.(text, name) ?? []),
        ...(wrapped ? [] : savepointsAlone(profile, text, section)),
    ];
    return {
        section,
        psql: profile.psql ? true : { remedy: 'Take it out.' },
        passesMark: profile.passesMark ?? false,
        ...kept,
        stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: `${what}: ${title} stops at it` })),
        ...(cuts ? { pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .piecesBy */ .T)(cuts, title) } : {}),
        ...(cutsAt === undefined ? {} : { pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_8__/* .piecesAt */ .t)(cutsAt) }),
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
    const start = (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__/* .skipBlank */ .W8)(text, 0);
    if (!(0,_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .hasStatement */ .IX)(text.slice(0, section.start)))
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
    const isFlyway = files.some(({ path }) => /^[VB]\d[\d._]*__/.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .fileName */ .Md)(path)));
    const psql = base === undefined || (formats.size === 0 && !isFlyway && texts.some(_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .showsPsql */ .ZW));
    return {
        shows: format => isNew || formats.has(format),
        psql,
        passesMark: psql || isFlyway || texts.some(text => text.charCodeAt(0) === 0xfeff),
    };
}
/** Does anything but comments stand outside of the section? */
function leavesOut(text, { start, end }) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .hasStatement */ .IX)(text.slice(0, start)) || (0,_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .hasStatement */ .IX)(text.slice(end));
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   isRunBySomebody: () => (/* binding */ isRunBySomebody),
/* harmony export */   n: () => (/* binding */ recognisedBy)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16129);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38840);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5212);





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
    for (const manifests of await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsAbove */ .S7)(directory, tree)) {
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
/** Does anything say that a runner goes through the files of a directory that may hold anything? `usual`: where
 *  migrations are that are called so. */
async function isRunBySomebody(directory, usual, tree) {
    const files = tree.inDirectory(directory).filter(({ path }) => /\.sql$/i.test(path));
    if (files.length === 0)
        return false;
    if (await recogniseByFiles(directory, [...files.slice(0, 2), ...files.slice(-1)], tree))
        return true;
    const numbered = files.filter(({ path }) => /^\D{0,20}\d/.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path)));
    if (numbered.length * 2 <= files.length)
        return false;
    const project = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(directory);
    // A project has its migrations there, and queries here.
    if (usual.some(one => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(project, one)))
        return false;
    return (await recogniseByPackages(directory, tree)) !== undefined;
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
