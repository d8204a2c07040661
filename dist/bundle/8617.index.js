export const id = 8617;
export const ids = [8617];
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

/***/ 78617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryEach: () => (/* binding */ directoryEach)
});

// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/before.js
var before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/down-sides.js
var down_sides = __webpack_require__(41983);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/sql/evidence.js
var evidence = __webpack_require__(10435);
// EXTERNAL MODULE: ./src/frameworks/directory-per-migration/locate.js
var locate = __webpack_require__(64144);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/frameworks/sql/dialect.js
var dialect = __webpack_require__(44294);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js
var sequence = __webpack_require__(82551);
// EXTERNAL MODULE: ./src/frameworks/directory-per-migration/incomplete.js
var directory_per_migration_incomplete = __webpack_require__(21898);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/read-directories.js







/** Reads the migrations of one place: the order of their names is the order of running. */
async function readDirectories(form, location, tree, around) {
    const entries = location.files
        .map((file) => ({ name: (0,paths/* fileName */.Md)((0,paths/* parentOf */.gN)(file.path)), file }))
        .sort((a, b) => form.compare(a.name, b.name) || (a.file.path < b.file.path ? -1 : 1));
    const metadataOf = ({ file }) => form.metadata === undefined ? undefined : tree.file((0,paths/* within */.ux)((0,paths/* parentOf */.gN)(file.path), form.metadata));
    const blobs = await tree.read([
        ...entries.map(({ file }) => file),
        ...entries.flatMap(entry => metadataOf(entry) ?? []),
    ]);
    const line = (0,in_one_line/* inOneLine */.U)(entries.map(entry => {
        const { name, file } = entry;
        const beside = metadataOf(entry);
        const metadata = beside && (0,git_tree/* decode */.D)(blobs.get(beside.oid));
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        const transaction = form.transactionOf({ text, metadata, directory: location.directory }, around);
        const version = form.versionOf(name);
        return {
            id: name,
            version,
            name,
            file,
            ...(form.byVersion ? { identity: version } : {}),
            ...(transaction ? { transaction } : {}),
        };
    }));
    const files = entries.map(({ file }) => file);
    const looksLike = (0,dialect/* otherDatabaseOf */.v)(files.map(({ oid }) => (0,git_tree/* decode */.D)(blobs.get(oid))));
    const notReplayable = form.notReplayable?.(location.directory, around) ??
        (looksLike && `it looks like ${looksLike}, not PostgreSQL`);
    const { framework, name, directory, scope } = location;
    const loose = (0,directory_per_migration_incomplete/* looseIn */.S)(directory, tree).map((file) => ({
        file,
        why: `${form.title} takes each migration from its own directory`,
        remedy: `Move it to a directory beside the others, as ${form.file}.`,
    }));
    const { lacking, otherNames } = form;
    const misnamed = otherNames === undefined
        ? []
        : tree.files
            .filter(({ path }) => path.endsWith(`/${form.file}`) && (0,paths/* parentOf */.gN)((0,paths/* parentOf */.gN)(path)) === directory)
            .filter(({ path }) => !form.names.test((0,paths/* fileName */.Md)((0,paths/* parentOf */.gN)(path))))
            .map(file => ({ file, why: otherNames, remedy: 'Let the tool name it.' }));
    const incomplete = lacking === undefined || !location.declared
        ? []
        : (0,directory_per_migration_incomplete/* incompleteIn */.C)(form, directory, tree).map(file => ({ file, range: position/* startOfFile */.Si, reason: lacking }));
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: [...(0,sequence/* unreadableOf */.n)(files, blobs), ...incomplete],
        missing: [],
        ...(notReplayable ? { notReplayable } : {}),
        ...(form.oneTransaction ? { oneTransaction: true } : {}),
        ...(loose.length + misnamed.length > 0 ? { neverRun: [...loose, ...misnamed] } : {}),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/directory-per-migration.js












/** A framework of those that keep a directory of files for each migration. */
function directoryEach(form) {
    return {
        id: form.id,
        title: form.title,
        runner: form.runner,
        locate: (0,locate/* locateDirectories */.S)(form),
        async read(locations, tree, base = []) {
            const paths = locations.flatMap(({ directory }) => [
                ...form.configuration(directory),
                ...(form.alsoReads?.(directory) ?? []),
            ]);
            const around = await (0,locate/* textsOf */.C)(paths, tree);
            return Promise.all(locations.map(async (location) => {
                const reading = await readDirectories(form, location, tree, around);
                return withOtherDatabase(form, reading, (0,before/* readingBefore */.A)(base, location), tree);
            }));
        },
        meaning: meaning/* meaning */.a,
        pending: pending/* pendingByIdentity */.T,
        repair: renameDirectories,
        effects: effects/* effectsOfWholeFile */.L7,
        interpreter: (_scope, _tree, base) => ({
            ...(form.sending ? (0,sql_interpreter/* sqlInterpreter */.V7)((0,evidence/* readingsBy */.F)(profileFrom(form), base)) : (0,sql_interpreter/* wholeFiles */.R9)(base)),
            back: () => (0,down_sides/* downInterpreter */.D)(profileFrom(form)),
        }),
        ...(form.downFile === undefined ? {} : { downOf: downBeside(form.downFile) }),
        outsideTransaction: () => form.outside,
        ...(form.declaredIn ? { declaredIn: form.declaredIn } : {}),
        ...(form.declared ? { declared: form.declared } : {}),
        ...(form.modelsCheck ? { modelsCheck: form.modelsCheck } : {}),
        ...(form.recover ? { recover: form.recover } : {}),
        ...(form.generate ? { regenerate: regenerateWith(form.generate) } : {}),
    };
}
function downBeside(name) {
    return ({ file }) => ({ paths: [(0,paths/* within */.ux)((0,paths/* parentOf */.gN)(file.path), name)] });
}
function regenerateWith(generate) {
    return (_history, migrations) => [
        (0,shell_quote/* removeCommand */.mR)(migrations.map(({ file }) => (0,paths/* parentOf */.gN)(file.path)), true),
        // Tools put the date before it themselves.
        generate((migrations.at(-1)?.name ?? '').replace(/^\d[\d-]*_?/, '') || 'again'),
    ];
}
/** The database that a history is for does not change under it. */
function withOtherDatabase({ otherDatabase }, reading, before, tree) {
    const file = otherDatabase && tree.file((0,paths/* within */.ux)(reading.directory, otherDatabase.file));
    const wasOurs = before && before.migrations.length > 0 && before.notReplayable === undefined;
    if (!file || !wasOurs || reading.notReplayable === undefined)
        return reading;
    const { why, remedy } = otherDatabase;
    return { ...reading, neverRun: [...(reading.neverRun ?? []), { file, why, remedy }] };
}
function profileFrom({ id, title, runner, file, outside, sending }) {
    return {
        id,
        title,
        evidence: {},
        behaviour: runner,
        identity: 'name',
        names: `NAME/${file}`,
        sends: 'transaction',
        unwrappedSends: 'message',
        session: 'new',
        outside,
        ...sending,
    };
}
/** Renames the directories of incoming migrations, with all that is in them, so that they follow `after` in their order. */
async function renameDirectories(request) {
    const { chain, after, history, tree } = request;
    const moving = new Set(chain.map(({ id }) => id));
    const taken = new Set();
    for (const { id, name } of history.migrations) {
        const key = (0,versions/* numberedName */.Ys)(name)?.key;
        if (!moving.has(id) && key !== undefined)
            taken.add(key);
    }
    let latest = (0,versions/* numberedName */.Ys)(after.name)?.version;
    const renames = [];
    for (const { name, file } of chain) {
        const written = (0,versions/* numberedName */.Ys)(name)?.version;
        if (latest === undefined || written === undefined)
            return undefined;
        latest = (0,versions/* versionAfter */.dh)(latest, taken);
        taken.add((0,versions/* numberedName */.Ys)(latest)?.key ?? latest);
        const from = (0,paths/* parentOf */.gN)(file.path);
        const to = (0,paths/* within */.ux)((0,paths/* parentOf */.gN)(from), `${latest}${name.slice(written.length)}`);
        for (const { path } of tree.inDirectory(from))
            if (!renames.some(rename => rename.from === path))
                renames.push({ from: path, to: `${to}${path.slice(from.length)}` });
    }
    return { edits: [], renames };
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


/***/ })

};
