export const id = 6522;
export const ids = [6522];
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

/***/ 56522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryEach: () => (/* binding */ directoryEach)
});

// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js + 1 modules
var sql_interpreter = __webpack_require__(10899);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/before.js
var before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
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
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js + 1 modules
var sequence = __webpack_require__(63429);
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
        why: `${form.title} takes each migration from a directory of its own, so it never runs`,
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

// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/rename-directories.js


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
        interpreter: (_scope, _tree, base) => form.sending ? (0,sql_interpreter/* sqlInterpreter */.V7)((0,evidence/* readingsBy */.F)(profileFrom(form), base)) : (0,sql_interpreter/* wholeFiles */.R9)(base),
        outsideTransaction: () => form.outside,
        ...(form.recover ? { recover: form.recover } : {}),
    };
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


/***/ })

};
