export const id = 5960;
export const ids = [5960];
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

/***/ 41983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ downInterpreter),
/* harmony export */   e: () => (/* binding */ downOfSqlFile)
/* harmony export */ });
/* harmony import */ var _replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47850);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _down_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43388);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38840);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3405);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3416);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5212);







/** Below the file's own line for it, or in a file beside it that its name says it is. */
function downOfSqlFile({ file }, text, { runner }) {
    const profile = (0,_profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .d)(runner?.id);
    const format = (profile ?? (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .markedIn */ .gy)(text)[0])?.format;
    if (format?.down)
        return (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .downSection */ .mu)(text, format) ? { paths: [file.path] } : undefined;
    const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(file.path);
    return {
        paths: (0,_down_files_js__WEBPACK_IMPORTED_MODULE_5__/* .downNamesOf */ .C)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(file.path)).map(name => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(directory, name)),
        transactionOf: (down, name) => (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .transactionIn */ .Y1)(down, profile, name),
    };
}
/** Reads what files are taken back by. */
function downInterpreter(profile) {
    return (0,_replay_sql_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInterpreter */ .V7)((_, text) => readingOf(text, profile ?? (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .markedIn */ .gy)(text)[0]), (name, section, file) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaceholders */ .Z)({ name, section, file }, profile));
}
function readingOf(text, profile) {
    const section = (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .downSection */ .mu)(text, profile?.format) ?? { start: 0, end: text.length };
    const cuts = profile?.cuts;
    const cutsAt = profile?.cutsAt;
    return {
        section,
        psql: !profile || profile.psql ? true : { remedy: 'Take it out.' },
        passesMark: profile?.passesMark ?? true,
        ...(profile && cuts ? { pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .piecesBy */ .T)(cuts, profile.title) } : {}),
        ...(cutsAt === undefined ? {} : { pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .piecesAt */ .t)(cutsAt) }),
    };
}


/***/ }),

/***/ 52202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ neverRunIn)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70580);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18212);



/** Files of SQL that people keep beside migrations, and that nobody takes for one. */
const otherFiles = /^(?:schema|structure|seeds?|dump|fixtures?|data|test|teardown|template|example)(?:[-_.].*)?$/i;
/** What takes a migration back. */
const undoes = /[._-](?:down|undo|rollback|revert|do)\.sql$|^U\d/i;
const maxNamed = 50;
/** A dump beside migrations is meant as none, but may stop the runner. */
function isPassedBy({ stopsAt, takesAnyName, forOtherDatabases, versionOf = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfName */ .f1 }, name) {
    if (forOtherDatabases?.test(name))
        return false;
    if (takesAnyName)
        return !name.endsWith('.sql');
    if (versionOf(name))
        return false;
    if (stopsAt)
        return stopsAt.test(name);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVersion */ .Xj)(name) || !otherFiles.test(name.slice(0, -'.sql'.length));
}
/** The files in and below a directory of migrations that its runner passes by, or stops at, for their names. */
function neverRunIn(profile, { directory, migrations }, beside, tree) {
    const known = new Set(migrations.map(({ file }) => file.path));
    const found = [];
    const versionOf = profile.versionOf ?? _names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfName */ .f1;
    const { title, names, stopsAt } = profile;
    for (const file of beside) {
        if (found.length === maxNamed)
            break;
        const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(file.path);
        if (known.has(file.path) || undoes.test(name) || !(stopsAt?.test(name) || /\.sql$/i.test(name)))
            continue;
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path) !== directory) {
            if (versionOf(name) && !profile.looksBelow && !_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .undoing */ .Hx.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path)))
                found.push({
                    file,
                    byPlace: true,
                    why: `${title} does not look into the directory ${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path)}`,
                    remedy: `Move it to ${directory || 'the directory above'}.`,
                });
        }
        else if (isPassedBy(profile, name)) {
            found.push({
                file,
                why: stopsAt
                    ? `${title} can't read a version in its name, and stops at it on every database`
                    : `${title} does not take a file of this name for a migration`,
                remedy: `Name it as ${title} wants it: ${names}.`,
            });
        }
    }
    return [
        ...found,
        ...notLoaded(profile, migrations, tree),
        ...withoutDown(profile, { directory, migrations }, tree),
    ];
}
/** Files whose program is not there. */
function notLoaded({ title, loadedBy }, migrations, tree) {
    if (!loadedBy)
        return [];
    return migrations.flatMap(({ file }) => {
        const loader = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path), loadedBy((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(file.path))));
        return loader === undefined || tree.file(loader)
            ? []
            : [
                {
                    file,
                    why: `${title} sends it by ${loader}, which is not there`,
                    remedy: 'Let the runner create both files.',
                },
            ];
    });
}
/** Files of a version that nothing takes back. */
function withoutDown({ title, needsDown, names, versionOf = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfName */ .f1 }, { directory, migrations }, tree) {
    if (!needsDown)
        return [];
    const versionIn = (path) => versionOf((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path))?.version;
    const downs = tree.files.filter(({ path }) => /\.down\.sql$/.test(path) && isBelow(path, directory));
    const takenBack = new Set(downs.map(({ path }) => versionIn(path.replace(/\.down\.sql$/, '.up.sql'))));
    return migrations
        .filter(({ file }) => !takenBack.has(versionIn(file.path)))
        .map(({ file }) => ({
        file,
        why: `${title} runs nothing at all as long as no file takes its version back`,
        remedy: `Add a file \`${names.replace(/\bup\b/, 'down')}\` of the same number.`,
    }));
}
function isBelow(path, directory) {
    return directory === '' || path.startsWith(`${directory}/`);
}


/***/ }),

/***/ 3416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutBraced),
/* harmony export */   Z: () => (/* binding */ withoutPlaceholders)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86440);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38840);



/** `${name}` and `{{ expression }}`. */
const braced = /\$\{[^}\n]{1,200}\}/y;
/** The same in the body of a function, where `{{` may begin an array: a path or a call. */
const inCode = /\{\{-?[ \t]{0,9}(?:\.|[a-z]{1,20}[ \t]{1,9}[."])[^\n]{0,200}?\}\}/y;
const templated = /\{\{[^\n]{0,200}?\}\}/y;
/** What may be filled in where nothing says who runs a file. Flyway fills in every `${…}`. */
function patternsFor(name, text) {
    const [marked] = (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .markedIn */ .gy)(text);
    if (marked)
        return marked.placeholders?.patternsIn(text) ?? [];
    if (/^[VRB][\d._]*__/.test(name))
        return [braced];
    if (/\.up\.sql$/i.test(name))
        return [templated];
    return [braced, templated];
}
/** A script that a runner fills in first: what can run without that, and the statements that can't, as offsets. */
function withoutPlaceholders({ name, section: written, file }, profile) {
    const section = profile?.writes?.(written) ?? written;
    const chosen = withoutBranches(section);
    if (chosen)
        return chosen;
    const asIs = { text: section, left: [] };
    if (!/\$[{A-Z_]|\{\{/.test(section))
        return asIs;
    // A runner that fills in nothing can't run `{{ }}` as it is either: the program around it does.
    const patterns = profile ? (profile.placeholders?.patternsIn(file) ?? [templated]) : patternsFor(name, file);
    if (patterns.length === 0)
        return asIs;
    const known = patterns.includes(braced) ? withDefaultSchema(section) : section;
    return withoutThose(known, patterns, profile?.placeholders?.inTexts === true);
}
/** The same for a runner that fills in `${name}` alone. */
function withoutBraced(section) {
    return section.includes('${') ? withoutThose(section, [braced], false) : { text: section, left: [] };
}
/** A script of which a template engine chooses the parts: nothing between the first choice and its end is known. */
function withoutBranches(section) {
    const start = section.search(/\{\{-?[ \t]{0,9}(?:if|range|with|block)\b/);
    const first = start === -1 ? '' : section.slice(start, section.indexOf('}}', start) + 2).slice(0, 200);
    const last = section.lastIndexOf('{{end');
    if (first === '' || last < start)
        return undefined;
    const closing = section.indexOf('}}', last);
    const end = closing === -1 ? section.length : closing + 2;
    const text = section.slice(0, start) + (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .blankOut */ .b)(section.slice(start, end)) + section.slice(end);
    return {
        text: /\{\{/.test(text) ? (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .blankOut */ .b)(text) : text,
        left: [{ start, end, why: `the runner fills in ${first}, and only its caller knows with what` }],
    };
}
function withoutThose(known, patterns, inTexts) {
    const found = placeholdersOf(known, patterns, inTexts);
    let bare = known;
    for (const { start, end } of found)
        bare = bare.slice(0, start) + '_'.repeat(end - start) + bare.slice(end);
    const left = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(bare).statements.flatMap(({ start, end }) => {
        const first = found.find(one => one.start >= start && one.end <= end);
        return first
            ? [{ start, end, why: `the runner fills in ${first.text}, and only its caller knows with what` }]
            : [];
    });
    let text = known;
    for (const { start, end } of left)
        text = text.slice(0, start) + (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .blankOut */ .b)(text.slice(start, end)) + text.slice(end);
    return { text, left };
}
/** Flyway's own name for the schema that it works in: it is `public` on a scratch database. As long as it was. */
function withDefaultSchema(text) {
    return text.replace(/\$\{flyway:defaultSchema\}/g, whole => 'public'.padEnd(whole.length));
}
function placeholdersOf(text, all, inTexts) {
    const found = [];
    let tokens = (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .lex */ .Ii)(text);
    for (let next = tokens.next(); !next.done; next = tokens.next()) {
        const { kind, start, end } = next.value;
        const patterns = kind === 'dollar' && !inTexts ? all.filter(one => one === templated).map(() => inCode) : all;
        if (!inTexts && kind !== 'symbol' && kind !== 'quoted' && kind !== 'dollar')
            continue;
        // In a quoted name it may stand anywhere.
        const last = kind === 'symbol' ? start : end - 1;
        const first = firstOf(text, patterns, start, last);
        if (!first)
            continue;
        found.push(first);
        tokens = (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .lex */ .Ii)(text, Math.max(first.end, kind === 'symbol' ? 0 : end));
    }
    return found;
}
function firstOf(text, patterns, from, to) {
    for (let start = from; start <= to; start++) {
        if (text[start] !== '$' && text[start] !== '{')
            continue;
        for (const pattern of patterns) {
            pattern.lastIndex = start;
            const match = pattern.exec(text)?.[0];
            if (match !== undefined)
                return { text: match, start, end: start + match.length };
        }
    }
    return undefined;
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

/***/ 65960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sql: () => (/* binding */ sql)
});

// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/text/words.js
var words = __webpack_require__(37168);
// EXTERNAL MODULE: ./src/frameworks/manifests.js
var manifests = __webpack_require__(16129);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/down-sides.js
var down_sides = __webpack_require__(41983);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/sql/evidence.js
var evidence = __webpack_require__(10435);
// EXTERNAL MODULE: ./src/frameworks/sql/formats.js
var formats = __webpack_require__(38840);
// EXTERNAL MODULE: ./src/frameworks/sql/locate.js
var locate = __webpack_require__(70580);
// EXTERNAL MODULE: ./src/frameworks/sql/placeholders.js
var placeholders = __webpack_require__(3416);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/profiles.js + 14 modules
var profiles = __webpack_require__(5212);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/before.js
var frameworks_before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/sql/down-files.js
var down_files = __webpack_require__(43388);
// EXTERNAL MODULE: ./src/frameworks/sql/names.js
var names = __webpack_require__(18212);
// EXTERNAL MODULE: ./src/frameworks/sql/never-run.js
var never_run = __webpack_require__(52202);
// EXTERNAL MODULE: ./src/frameworks/sql/recognise.js
var recognise = __webpack_require__(3353);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js
var sequence = __webpack_require__(82551);
;// CONCATENATED MODULE: ./src/frameworks/sql/read.js












/** What base says of its runner counts; a new history has nobody's word but its own. */
async function readSqlFiles(location, tree, base) {
    const { directory, files, settings } = location;
    const before = (0,frameworks_before/* readingBefore */.A)(base, location);
    const recognised = (0,recognise/* recognisedBy */.n)(settings.runner) ??
        (before && before.migrations.length > 0
            ? asBefore(before.runner)
            : await (0,recognise/* recognise */.GJ)(directory, files, tree));
    const profile = recognised?.profile;
    const beside = (0,locate/* besideOf */.A4)(location, tree);
    const own = (0,down_files/* withoutDownFiles */.M)(filesFor(profile, location, beside));
    const wrapped = await isWrappedBySetting(profile, directory, tree);
    const reading = await (0,sequence/* readSequence */.s)({ ...location, files: own }, tree, {
        versionOf: versionsBy(profile),
        byVersion: profile?.identity === 'version',
        transactionOf: (text, name) => (wrapped ? 'per-migration' : (0,formats/* transactionIn */.Y1)(text, profile, name)),
        ...(profile?.needsOf ? { needsOf: profile.needsOf } : {}),
    });
    if (!recognised)
        return sharesVersions(reading) ? reading : { ...reading, byNumberOrName: true };
    const { id, title, behaviour } = recognised.profile;
    const neverRun = [
        ...(reading.neverRun ?? []),
        ...(await problemsAmong(recognised.profile, { reading, before }, tree)),
        ...(0,never_run/* neverRunIn */.l)(recognised.profile, reading, beside, tree),
        ...(await listProblem(recognised.profile, directory, beside, tree)),
    ];
    return {
        ...reading,
        runner: { id, title, behaviour, evidence: recognised.evidence },
        ...(recognised.profile.oneTransaction ? { oneTransaction: true } : {}),
        ...(neverRun.length > 0 ? { neverRun } : {}),
    };
}
/** Whoever has run two files of one number goes by their whole names. */
function sharesVersions({ migrations }) {
    const versions = migrations.flatMap(({ version }) => version ?? []);
    return new Set(versions).size < versions.length;
}
/** Which of a directory's files its runner takes for migrations. */
function filesFor(profile, { directory, files }, beside) {
    const isHere = ({ path }) => (0,paths/* parentOf */.gN)(path) === directory;
    if (profile?.takesAnyName)
        return beside.filter(file => isHere(file) && (file.path.endsWith('.sql') || profile.programs?.test((0,paths/* fileName */.Md)(file.path))));
    // Where nothing says who runs them, those in Go have their numbers in the same line.
    const programs = profile ? profile.programs : locate/* anyGo */.fg;
    if (profile?.looksBelow)
        return [...new Set([...files, ...beside])];
    return [...files, ...beside.filter(file => isHere(file) && programs?.test((0,paths/* fileName */.Md)(file.path)))];
}
function versionsBy(profile) {
    if (profile?.takesAnyName)
        return profile.versionOf ?? names/* versionOrLast */.ab;
    const { programs, versionOf = names/* versionOfName */.f1 } = profile ?? {};
    return name => versionOf(name) ?? (programs?.test(name) ? (0,versions/* numberedName */.Ys)(name.replace(/\.\w+$/, '')) : undefined);
}
function asBefore(runner) {
    const profile = (0,profiles/* profileOf */.d)(runner?.id);
    return profile && runner ? { profile, evidence: runner.evidence } : undefined;
}
async function isWrappedBySetting(profile, directory, tree) {
    const { file: path = '', is } = profile?.wrapsBySetting ?? {};
    const file = is && tree.file((0,paths/* normalized */.A9)((0,paths/* within */.ux)(directory, path)) ?? '');
    return file !== undefined && is?.test(await tree.readText(file)) === true;
}
/** What is wrong with the file that names all migrations. */
async function listProblem({ list }, directory, files, tree) {
    if (!list)
        return [];
    const own = files.filter(({ path }) => (0,paths/* parentOf */.gN)(path) === directory && path.endsWith('.sql'));
    const file = tree.file((0,paths/* within */.ux)(directory, list.name));
    const blobs = await tree.read(file ? [...own, file] : own);
    const texts = own.map(({ path, oid }) => ({ name: (0,paths/* fileName */.Md)(path), text: (0,git_tree/* decode */.D)(blobs.get(oid)) }));
    const why = list.problem(texts, file && (0,git_tree/* decode */.D)(blobs.get(file.oid)));
    const at = file ?? own.at(-1);
    return why === undefined || !at ? [] : [{ file: at, key: list.name, why, remedy: list.remedy }];
}
/** What the runner finds wrong when it looks at all files. */
async function problemsAmong({ problemsOf }, { reading, before }, tree) {
    if (!problemsOf)
        return [];
    const files = reading.migrations.map(({ file }) => file);
    const known = before?.migrations.map(({ file }) => file) ?? [];
    const blobs = await tree.read([...files, ...known]);
    const named = ({ path, oid }) => ({ name: (0,paths/* fileName */.Md)(path), text: (0,git_tree/* decode */.D)(blobs.get(oid)) });
    const byName = new Map(files.map(file => [(0,paths/* fileName */.Md)(file.path), file]));
    return problemsOf(files.map(named), known.map(named)).flatMap(({ name, why, remedy }) => {
        const file = byName.get(name);
        return file ? [{ file, why, remedy }] : [];
    });
}

// EXTERNAL MODULE: ./src/frameworks/sql/repair-sequence.js
var repair_sequence = __webpack_require__(3909);
;// CONCATENATED MODULE: ./src/frameworks/sql/sql.js














/** Directories of numbered or timestamped SQL files, whatever runs them. */
const sql = {
    id: 'sql',
    title: 'plain SQL files',
    runner: {
        order: 'sequence',
        assumed: true,
        duplicateVersion: {
            outcome: 'refuses',
            consequence: 'depending on the runner it refuses to start, or silently never runs one of the two',
            source: 'https://github.com/golang-migrate/migrate/blob/master/source/migration.go',
        },
        duplicateId: {
            outcome: 'refuses',
            consequence: 'only one of the two files can be there after the merge',
            source: 'https://git-scm.com/docs/git-merge',
        },
        severalHeads: {
            outcome: 'legal',
            consequence: 'numbered files form one line by their numbers',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        lateVersion: {
            outcome: 'refuses',
            consequence: 'depending on the runner it is refused, runs out of order, or silently never runs where a higher number was applied already',
            source: 'https://github.com/golang-migrate/migrate/blob/master/migrate.go',
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it never see the edit, and new ones get it',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it keep what it created, and new ones never get it',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        transaction: 'autocommit',
    },
    locate: locate/* locateSql */.zl,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(location => readSqlFiles(location, tree, base)));
    },
    meaning: meaning/* meaning */.a,
    pending: pending/* pendingByIdentity */.T,
    repair: repair_sequence/* repairSequence */.v,
    effects: (migration, text) => (0,locate/* isProgram */.Vd)(migration.file.path) ? effectsOfProgram(migration, text) : (0,effects/* effectsOfSqlFile */.C3)(migration, text),
    interpreter: (scope, _, base) => {
        const profile = (0,evidence/* profileAmong */.oy)(scope, base);
        const reader = (0,sql_interpreter/* sqlInterpreter */.V7)((0,evidence/* readingsOf */.RO)(scope, base), (name, section, file) => (0,placeholders/* withoutPlaceholders */.Z)({ name, section, file }, profile));
        return { ...withPrograms(reader), back: () => (0,down_sides/* downInterpreter */.D)(profile) };
    },
    packageTables,
    downOf: (migration, text, history) => (0,locate/* isProgram */.Vd)(migration.file.path) ? undefined : (0,down_sides/* downOfSqlFile */.e)(migration, text, history),
    outsideTransaction: (text, history) => ((0,profiles/* profileOf */.d)(history?.runner?.id) ?? (0,formats/* markedIn */.gy)(text)[0])?.outside,
};
function languageOf(path) {
    if (path.endsWith('.go'))
        return 'Go';
    return path.endsWith('.py') ? 'Python' : 'JavaScript or TypeScript';
}
/** Reads SQL as `interpreter` does, and says of programs that they are none. */
function withPrograms(interpreter) {
    return {
        ...interpreter,
        async *steps(migration, text) {
            if (!(0,locate/* isProgram */.Vd)(migration.file.path))
                return yield* interpreter.steps(migration, text);
            const language = languageOf(migration.file.path);
            yield {
                kind: 'unverified',
                why: `it is written in ${language}, which only its own runner can run`,
                span: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
            };
        },
    };
}
/** What it does may be anything that it names. */
async function effectsOfProgram(_migration, text) {
    return [{ kind: 'unclear', text }];
}
const tables = [
    {
        // https://github.com/ory/x/tree/master/networkx/migrations/sql: merged with the project's own by fsx.Merge().
        title: 'github.com/ory/x',
        dependency: /^[ \t]{0,9}(?:require )?github\.com\/ory\/x v\d/m,
        table: 'networks',
        sql: 'CREATE TABLE networks (id UUID NOT NULL PRIMARY KEY, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);',
    },
];
const creation = /\bcreate\s{1,9}table\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?"?(\w{1,63})/g;
function makes(text, table) {
    return [...text.matchAll(creation)].some(([, name]) => name === table);
}
/** What packages make that a project's migrations use, and none of `texts` makes. */
async function packageTables(scope, tree, texts) {
    const found = [];
    const lower = texts.map(text => text.toLowerCase());
    for (const { title, dependency, table, sql } of tables) {
        const named = lower.filter(text => (0,words/* hasWord */.V)(text, table));
        if (named.length === 0 || named.some(text => makes(text, table)))
            continue;
        const above = await Promise.all(scope.map(({ directory }) => (0,manifests/* manifestsAbove */.S7)(directory, tree)));
        if (above.flat(2).some(({ text }) => dependency.test(text)))
            found.push({ label: `${table} of ${title}`, sql });
    }
    return found;
}


/***/ }),

/***/ 37168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ hasWord)
/* harmony export */ });
/** Does a text hold this as a word of its own, as SQL divides it into identifiers? */
function hasWord(text, word) {
    const isPart = (at) => /[\w$]/.test(text.charAt(at));
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isPart(at - 1) && !isPart(at + word.length))
            return true;
    return false;
}


/***/ })

};
