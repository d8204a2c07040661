export const id = 4868;
export const ids = [4868];
export const modules = {

/***/ 74868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programs: () => (/* binding */ programs)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58443);
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69186);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98069);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35080);
/* harmony import */ var _in_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51556);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16129);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21852);
/* harmony import */ var _sql_repair_sequence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3909);
/* harmony import */ var _sql_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63429);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30843);










/** A framework of those whose migrations only their own runner can run. */
function programs(runner) {
    return {
        id: runner.id,
        title: runner.title,
        runner: runner.runner,
        onlyByCommand: true,
        locate: (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locatePrograms */ .g)(runner),
        async read(locations, tree) {
            return Promise.all(locations.map(one => readNames(runner, one, tree)));
        },
        meaning: async (text) => (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .trimLineEnds */ .DT)(text.replace(/\r\n?/g, '\n')).trimEnd(),
        pending: _pending_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingByIdentity */ .T,
        repair: _sql_repair_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .repairSequence */ .v,
        ...(runner.effects ? { effects: runner.effects } : {}),
        interpreter: () => ({
            independent: true,
            async *steps(_, text) {
                yield { kind: 'unverified', why: whyNot(runner), span: { start: 0, end: text.length } };
            },
        }),
    };
}
async function readNames(runner, location, tree) {
    const entries = location.files
        .map(file => ({ file, name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .fileName */ .Md)(file.path), number: numberOf(runner, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .fileName */ .Md)(file.path)) }))
        .sort((a, b) => (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy)([a.number], [b.number]) || (0,_model_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.name, b.name));
    const blobs = await tree.read(location.files);
    const line = (0,_in_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inOneLine */ .U)(entries.map(({ file, name, number }) => ({
        id: name,
        version: runner.byNumber ? String(number) : name,
        name: name.replace(/\.\w+$/, ''),
        file,
    })));
    const { framework, name, directory, scope } = location;
    const named = runner.oneOf && (await namedAmong(runner.oneOf, directory, tree));
    const command = named?.own.command ?? runner.command;
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: (0,_sql_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableOf */ .n)(location.files, blobs),
        missing: [],
        onlyByCommand: whyNot(runner),
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
    for (const manifests of await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsAbove */ .S)(directory, tree)) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 44294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ databaseOfDrivers),
/* harmony export */   v: () => (/* binding */ otherDatabaseOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86440);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16129);


/** What only other databases understand, outside of comments and strings. */
const foreign = [
    {
        name: 'ClickHouse',
        sign: /\bengine\s*=\s*\w*(mergetree|distributed)|\bcodec\s*\(\s*(?:delta|zstd|lz4|none|doubledelta|gorilla|t64)\b|\blowcardinality\s*\(|\bmodify\s+ttl\b|\bon\s+cluster\b|\bmaterialized\s+view\s+(?:if\s+not\s+exists\s+)?[\w.]+\s+to\s+\w|\b(?:drop|create)\s+dictionary\b/i,
    },
    {
        name: 'MySQL',
        sign: /`\w+`|\bengine\s*=\s*(innodb|myisam)|\bauto_increment\b|\bunsigned\b(?=\s*(?:,|\)|not\b|null\b|default\b|primary\b))|\b(?:charset|character\s+set)\s*=\s*\w+|\bmodify\s+column\b/i,
    },
    {
        name: 'SQLite',
        sign: /\bautoincrement\b|^[ \t]*pragma\s+\w|\bstrftime\s*\(|\)\s*(?:strict\b|without\s+rowid\b)/im,
    },
    {
        name: 'SQL Server',
        sign: /^[ \t]*go[ \t]*(?:;[ \t]*)?$|\[dbo\]|\bnvarchar\s*\(|\bidentity\s*\(\s*1\s*,\s*1\s*\)/im,
    },
    { name: 'Oracle', sign: /\bvarchar2\s*\(|\bnumber\s*\(\d+\s*(,\s*\d+\s*)?\)/i },
    {
        name: 'MySQL or SQLite',
        sign: /\w\s+(?:datetime|(?:tiny|medium|long)?blob)\s*(?:[,()]|(?:not\s+)?null\b|default\b)/i,
    },
];
/**
 * The other database that a directory's files are for. More than half of them must say so, or half of them and the first:
 * one odd file among many is a mistake for the replay to find, and must not switch it off.
 */
function otherDatabaseOf(texts) {
    const votes = new Map();
    let first;
    for (const [i, text] of texts.entries()) {
        const bare = withoutTexts(text);
        const found = foreign.find(({ sign }) => sign.test(bare));
        if (i === 0)
            first = found?.name;
        if (found)
            votes.set(found.name, (votes.get(found.name) ?? 0) + 1);
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    if (!most)
        return undefined;
    const [name, count] = most;
    return count * 2 > texts.length || (count * 2 === texts.length && name === first) ? name : undefined;
}
const drivers = [
    { name: 'SQLite', package: /\b(?:mattn\/go-sqlite3|modernc\.org\/sqlite|ncruces\/go-sqlite3)\b/ },
    { name: 'MySQL', package: /\bgo-sql-driver\/mysql\b/ },
    { name: 'ClickHouse', package: /\bclickhouse-go\b/ },
];
/** The other database of which the nearest Go module has a driver, where none speaks of PostgreSQL. */
async function databaseOfDrivers(directory, tree) {
    const modules = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsAbove */ .S)(directory, tree)).flatMap(all => all.filter(({ path }) => /(?:^|\/)go\.mod$/.test(path)));
    if (modules.some(({ text }) => /\blib\/pq\b|pgx|postgres|cockroach/i.test(text)))
        return undefined;
    for (const { text } of modules) {
        const found = drivers.find(one => one.package.test(text));
        if (found)
            return found.name;
    }
    return undefined;
}
/** Comments and strings left out. A quote that nothing closes is an apostrophe of another database's comment. */
function withoutTexts(text) {
    let bare = '';
    let at = 0;
    for (const { kind, start, end } of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lex */ .Ii)(text)) {
        const closed = kind === 'comment' || kind === 'dollar' || (kind === 'string' && text[end - 1] === "'");
        if (!closed)
            continue;
        bare += `${text.slice(at, start)} `;
        at = end;
    }
    return bare + text.slice(at);
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

/***/ 63429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSequence),
  n: () => (/* binding */ unreadableOf)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/model/limits.js
var limits = __webpack_require__(80707);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
;// CONCATENATED MODULE: ./src/frameworks/sql/dependencies.js
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
            remedy: 'Take out one of these dependencies.',
        })),
    ];
}

// EXTERNAL MODULE: ./src/frameworks/sql/dialect.js
var dialect = __webpack_require__(44294);
;// CONCATENATED MODULE: ./src/frameworks/sql/sequence.js









/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, { versionOf, byVersion, transactionOf, needsOf }) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,paths/* fileName */.Md)(file.path));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,versions/* compareVersions */.Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const ordered = needsOf &&
        orderByNeeds(numbered.map(one => {
            const name = (0,paths/* fileName */.Md)(one.file.path);
            const needs = needsOf({ name, text: (0,git_tree/* decode */.D)(blobs.get(one.file.oid)) });
            return { file: one.file, numbered: one.name, name: name.replace(/\.\w+$/, ''), needs };
        }));
    const line = (0,in_one_line/* inOneLine */.U)((ordered?.order.map(({ file, numbered: name }) => ({ file, name })) ?? numbered).map(({ file, name }) => {
        const transaction = transactionOf?.((0,git_tree/* decode */.D)(blobs.get(file.oid)), (0,paths/* fileName */.Md)(file.path));
        return {
            id: (0,paths/* fileName */.Md)(file.path),
            name: (0,paths/* fileName */.Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone does not distinguish them.
            ...((0,versions/* isDayOnly */.$m)(name.key) && !byVersion ? {} : { version: name.key }),
            ...(byVersion ? { identity: name.key } : {}),
            ...(transaction === undefined ? {} : { transaction }),
            file,
        };
    }));
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const texts = [...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,git_tree/* decode */.D)(blobs.get(oid)));
    const other = (0,dialect/* otherDatabaseOf */.v)(texts) ?? (await (0,dialect/* databaseOfDrivers */.E)(location.directory, tree));
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
        const { statements: spans, text: sent } = (0,split/* splitScript */.Q)(text);
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
            : whyUnreadable((0,git_tree/* decode */.D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: position/* startOfFile */.Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,limits/* whyNotRead */.ON)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${limits/* limits */.Fy.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= limits/* limits */.Fy.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > limits/* limits */.Fy.statements && (0,split/* splitScript */.Q)(text).statements.length > limits/* limits */.Fy.statements;
}
/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.autocommit)?(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => named.exec((0,paths/* fileName */.Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => !others.test(dialectOf(file)) && !special.has(file.path);
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
