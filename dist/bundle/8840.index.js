export const id = 8840;
export const ids = [8840];
export const modules = {

/***/ 38840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ howSent),
/* harmony export */   VX: () => (/* binding */ upSection),
/* harmony export */   Y1: () => (/* binding */ transactionIn),
/* harmony export */   gy: () => (/* binding */ markedIn),
/* harmony export */   mu: () => (/* binding */ downSection)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21627);
/* harmony import */ var _one_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60630);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5212);



const marked = _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x.filter((profile) => profile.format !== undefined);
/** All runners whose signs a file holds. */
function markedIn(text) {
    return text.includes('--') ? marked.filter(({ format }) => format.is.test(text)) : [];
}
/** What runs when the file is applied: all of it, or what stands under the runner's "up" marker. */
function upSection(text, format) {
    const begins = format?.up?.exec(text);
    const start = begins ? begins.index + begins[0].length : 0;
    const ends = format?.down?.exec(text);
    return { start, end: ends && ends.index >= start ? ends.index : text.length };
}
/** What runs when the file is taken back; undefined where its format has no line for that, or nothing comes after it. */
function downSection(text, format) {
    const begins = format?.down?.exec(text);
    if (!begins)
        return undefined;
    const start = begins.index + begins[0].length;
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatement */ .IX)(text.slice(start)) ? { start, end: text.length } : undefined;
}
function howSent(text, { format, sends, unwrappedSends }) {
    return format?.unwrapped.test(text) ? unwrappedSends : sends;
}
/** How its runner sends a file. Of one whose runner is not known, only the file itself says something. */
function transactionIn(text, known, name = '') {
    const profile = known ?? markedIn(text)[0];
    if (!profile)
        return undefined;
    if (profile.wrapsByName?.test(name))
        return 'per-migration';
    if (profile.cutsAt !== undefined && text.includes(profile.cutsAt))
        return 'autocommit';
    const how = howSent(text, profile);
    if (how === 'transaction')
        return 'per-migration';
    if (how === 'statements')
        return 'autocommit';
    const { start, end } = upSection(text, profile.format);
    return (0,_one_message_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneMessage */ .a)(text.slice(start, end));
}


/***/ }),

/***/ 3405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ piecesBy),
/* harmony export */   t: () => (/* binding */ piecesAt)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21627);

/**
 * Cuts a script where a line ends with a semicolon, as goose and sql-migrate do, whatever the line is in: only between
 * their markers a statement may hold such lines. Offsets are those of the script.
 * https://github.com/pressly/goose/blob/main/internal/sqlparser/parser.go
 */
function piecesBy({ begin, end }, title) {
    return script => {
        const pieces = [];
        let from = 0;
        let opened;
        const take = (to) => {
            if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatement */ .IX)(script.slice(from, to)))
                pieces.push({ start: from, end: to });
        };
        for (const { start, end: stop } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(script)) {
            const line = script.slice(start, stop);
            if (begin.test(line)) {
                opened = start;
                from = stop;
            }
            else if (end.test(line)) {
                if (opened === undefined)
                    return stopsAt(start, stop, 'StatementEnd has no StatementBegin before it', title);
                take(start);
                opened = undefined;
                from = stop;
            }
            else if (opened === undefined && endsStatement(line)) {
                take(stop);
                from = stop;
            }
        }
        if (opened !== undefined)
            return stopsAt(opened, opened, 'StatementBegin has no StatementEnd after it', title);
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatement */ .IX)(script.slice(from)))
            return stopsAt(from, script.length, 'The last statement does not end with a semicolon', title);
        return { kind: 'pieces', pieces };
    };
}
/** Cuts a script at every occurrence of a text, whatever it is in. */
function piecesAt(mark) {
    return script => {
        const pieces = [];
        for (let start = 0; start < script.length;) {
            const at = script.indexOf(mark, start);
            const end = at < 0 ? script.length : at;
            if (script.slice(start, end).trim() !== '')
                pieces.push({ start, end });
            start = at < 0 ? script.length : at + mark.length;
        }
        return { kind: 'pieces', pieces };
    };
}
function stopsAt(start, end, what, title) {
    return {
        kind: 'stops',
        stop: {
            start,
            end,
            cause: what,
            why: `${what}: ${title} cuts a file at the semicolons that end a line, and stops here`,
            remedy: 'End every statement with a semicolon at the end of its line, and put one that holds such lines itself between StatementBegin and StatementEnd.',
        },
    };
}
/** Is the last word before a comment one with a semicolon at its end? */
function endsStatement(line) {
    let last = '';
    for (const word of line.split(/\s+/)) {
        if (word.startsWith('--'))
            break;
        if (word !== '')
            last = word;
    }
    return last.endsWith(';');
}


/***/ }),

/***/ 36375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ runsLate),
/* harmony export */   Nd: () => (/* binding */ bothRun),
/* harmony export */   QQ: () => (/* binding */ refuses),
/* harmony export */   aL: () => (/* binding */ legal),
/* harmony export */   dU: () => (/* binding */ editUnseen),
/* harmony export */   eV: () => (/* binding */ unnoticed),
/* harmony export */   fK: () => (/* binding */ removalUnseen),
/* harmony export */   i2: () => (/* binding */ inLine)
/* harmony export */ });
/** What is the same for all that keep files in one line. */
function inLine(source, known) {
    return {
        order: 'sequence',
        duplicateId: {
            outcome: 'refuses',
            consequence: 'only one of the two files can be there after the merge',
            source: 'https://git-scm.com/docs/git-merge',
        },
        severalHeads: { outcome: 'legal', consequence: 'numbered files form one line by their numbers', source },
        ...known,
    };
}
function legal(source, consequence) {
    return { outcome: 'legal', consequence, source };
}
function refuses(source, consequence) {
    return { outcome: 'refuses', consequence, source };
}
function unnoticed(source, consequence) {
    return { outcome: 'unnoticed', consequence, source };
}
function editUnseen(source) {
    return unnoticed(source, 'databases that have applied it never see the edit, and new ones get it');
}
function removalUnseen(source) {
    return unnoticed(source, 'databases that have applied it keep what it created, and new ones never get it');
}
/** Two files of one number, for those that go by whole names. */
function bothRun(source, title) {
    return legal(source, `${title} goes by whole names, and runs both`);
}
function runsLate(source, title) {
    return legal(source, `${title} runs it after what a database already has; new databases run it in its sorted place`);
}


/***/ }),

/***/ 5212:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ profileOf),
  x: () => (/* binding */ profiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/model/order.js
var order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/frameworks/sql/refusals.js
var refusals = __webpack_require__(20419);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/behaviours.js
var behaviours = __webpack_require__(36375);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/atlas.js





const source = 'https://atlasgo.io/versioned/apply';
const integrity = 'https://atlasgo.io/concepts/migration-directory-integrity';
const unwrapped = /^--[ \t]*atlas:txmode[ \t]+none\b/m;
/** https://github.com/ariga/atlas/blob/master/sql/migrate/lex.go reads comments and strings in its own way. */
function refused(text) {
    const found = [];
    for (const { kind, start, end } of (0,lexer/* lex */.Ii)(text)) {
        const token = text.slice(start, end);
        if (kind === 'comment' && token.startsWith('/*') && token.includes('/*', 2))
            found.push({
                what: 'It has a block comment within another one, which Atlas reads as ending with the inner one',
                remedy: 'Remove the inner one.',
                start,
                end,
            });
        if (kind === 'string' && token.endsWith("\\'"))
            found.push({
                what: 'It has a string that ends with a backslash, which Atlas reads as going on',
                remedy: "Write it as E'\\\\'.",
                start,
                end,
            });
    }
    if (unwrapped.test(text))
        return found;
    const block = (0,refusals/* ownTransaction */.vL)(text);
    return block
        ? [
            ...found,
            {
                what: (0,refusals/* transactionInside */.BH)('Atlas'),
                remedy: 'Remove BEGIN and COMMIT, or write `-- atlas:txmode none`.',
                start: block.start,
                end: block.end,
            },
        ]
        : found;
}
/** https://github.com/ariga/atlas/blob/master/sql/migrate/dir.go: a digest of all files up to each, and one of these. */
function sumOf(files) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const total = (0,external_node_crypto_.createHash)('sha256');
    const lines = [];
    for (const { name, text } of [...files].sort((a, b) => (0,order/* byCodePoint */.HH)(a.name, b.name))) {
        whole.update(name).update(text);
        const digest = whole.copy().digest('base64');
        total.update(name).update(digest);
        lines.push(`${name} h1:${digest}\n`);
    }
    return `h1:${total.digest('base64')}\n${lines.join('')}`;
}
const atlas = {
    id: 'atlas',
    title: 'Atlas',
    evidence: { companions: ['atlas.sum'] },
    behaviour: (0,behaviours/* inLine */.i2)(source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(source, 'Atlas takes them for one version: one of the two never runs, or it refuses'),
        lateVersion: (0,behaviours/* refuses */.QQ)(source, 'Atlas refuses it ("migration files … were added out of order") unless somebody passes --exec-order'),
        edited: (0,behaviours/* editUnseen */.dU)(integrity),
        removed: (0,behaviours/* removalUnseen */.fK)(source),
        transaction: 'autocommit',
    }),
    identity: 'version',
    takesAnyName: true,
    // https://atlasgo.io/atlas-schema/projects#configure-migrations: `format` of the migration directory
    writesForOthers: true,
    names: 'VERSION_NAME.sql',
    list: {
        name: 'atlas.sum',
        problem: (files, list) => list === undefined
            ? 'there is no atlas.sum: Atlas refuses to run anything ("checksum file not found")'
            : list.replace(/\r\n/g, '\n') === sumOf(files)
                ? undefined
                : 'atlas.sum does not fit the files: Atlas refuses to run anything ("checksum mismatch")',
        remedy: 'Run `atlas migrate hash`, and commit atlas.sum.',
    },
    format: { is: /^--[ \t]*atlas:/m, unwrapped },
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'kept',
    refuses: refused,
    outside: 'Put the line `-- atlas:txmode none` at the top of the file: Atlas then opens none.',
};

// EXTERNAL MODULE: ./src/frameworks/sql/names.js
var names = __webpack_require__(18212);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/dbmate.js



const dbmate_source = 'https://github.com/amacneil/dbmate#creating-migrations';
const up = /^--[ \t]*migrate:up(?:[ \t].*)?$/m;
const down = /^--[ \t]*migrate:down(?:[ \t].*)?$/m;
const lines = { up: '-- migrate:up', down: '-- migrate:down', section: 'up' };
const dbmate_unwrapped = /^--[ \t]*migrate:up\b.*\btransaction:false\b/m;
function dbmate_refused(text) {
    const begins = up.exec(text);
    if (!begins)
        return [(0,refusals/* noUpLine */.jz)(text, lines.up)];
    const twice = (0,refusals/* upLineTwice */.O5)(text, begins, up, lines.up);
    if (twice)
        return [twice];
    const ends = down.exec(text);
    if (!ends)
        return [
            (0,refusals/* refusalAt */.yr)(text, begins.index, `It has no line \`${lines.down}\`, which dbmate wants in every file`, 'Write that line at the end, with nothing below it where there is nothing to take back.'),
        ];
    const fault = (0,refusals/* downBeforeUp */.RT)(text, { up: begins, down: ends }, lines) ??
        (0,refusals/* statementBefore */.BS)(text, begins, `It has a statement before \`${lines.up}\``);
    if (fault)
        return [fault];
    const section = text.slice(begins.index + begins[0].length, ends.index);
    return !dbmate_unwrapped.test(text) && (0,refusals/* ownTransaction */.vL)(section)
        ? [
            (0,refusals/* refusalAt */.yr)(text, begins.index, (0,refusals/* transactionInside */.BH)('dbmate'), 'Remove BEGIN and COMMIT, or write `-- migrate:up transaction:false`.'),
        ]
        : [];
}
const dbmate = {
    id: 'dbmate',
    title: 'dbmate',
    evidence: { dependency: /"(?:dbmate"|@dbmate\/)|\bgithub\.com\/amacneil\/dbmate\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(dbmate_source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)('https://github.com/amacneil/dbmate/blob/main/pkg/dbmate/db.go', 'dbmate fails on a new database (23505 in schema_migrations), and on one that has run either of them, the other one counts as applied and never runs'),
        lateVersion: (0,behaviours/* runsLate */.H_)(dbmate_source, 'dbmate'),
        edited: (0,behaviours/* editUnseen */.dU)(dbmate_source),
        removed: (0,behaviours/* removalUnseen */.fK)(dbmate_source),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)(?!\d).*\.sql$/),
    names: 'NUMBER_NAME.sql',
    needsMarker: true,
    format: { is: /^[ \t]*--[ \t]*migrate:up\b/im, up, down, unwrapped: dbmate_unwrapped },
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'in-first-schema',
    refuses: dbmate_refused,
    outside: 'Put it into a file of its own that begins with `-- migrate:up transaction:false`: dbmate sends a file as one message, in which two statements are a transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/golang-migrate.js


const golang_migrate_source = 'https://github.com/golang-migrate/migrate/blob/master/migrate.go';
const files = 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md';
const golangMigrate = {
    id: 'golang-migrate',
    title: 'golang-migrate',
    evidence: {
        dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
        names: /^\d+_.*\.(?:up|down)\.sql$/,
    },
    behaviour: (0,behaviours/* inLine */.i2)(files, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)('https://github.com/golang-migrate/migrate/blob/master/source/migration.go', 'golang-migrate refuses to start ("duplicate migration file")'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(golang_migrate_source, 'golang-migrate records only the last version, so it silently never runs where a higher one was applied; new databases get it'),
        edited: (0,behaviours/* editUnseen */.dU)(files),
        removed: (0,behaviours/* unnoticed */.eV)(golang_migrate_source, 'databases that have applied it keep what it created, and new ones never get it, and where it was the last one, `migrate up` stops ("no migration found for version")'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    // https://github.com/golang-migrate/migrate/blob/master/source/parse.go
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_.*\.up\.[sS][qQ][lL]$/),
    names: 'NUMBER_NAME.up.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'kept',
    outside: 'Put it into a file of its own: golang-migrate sends a file as one message, in which two statements are a transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/goose.js



const annotations = 'https://pressly.github.io/goose/documentation/annotations/';
const collect = 'https://github.com/pressly/goose/blob/main/migrate.go';
const goose_up = /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im;
const goose_down = /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im;
const goose_lines = { up: '-- +goose Up', down: '-- +goose Down', section: 'Up' };
const annotation = /^[ \t]*--[ \t]*\+goose[ \t]+([a-z]+(?:[ \t]+[a-z]+)?)/gim;
const known = new Set([
    'up',
    'down',
    'statementbegin',
    'statementend',
    'no transaction',
    'envsub on',
    'envsub off',
]);
/** https://github.com/pressly/goose/blob/main/internal/sqlparser/parser.go */
function goose_refused(text) {
    const begins = goose_up.exec(text);
    if (!begins)
        return [(0,refusals/* noUpLine */.jz)(text, goose_lines.up)];
    const fault = (0,refusals/* downBeforeUp */.RT)(text, { up: begins, down: goose_down.exec(text) }, goose_lines) ??
        (0,refusals/* statementBefore */.BS)(text, begins, `It has a statement before \`${goose_lines.up}\``) ??
        (0,refusals/* upLineTwice */.O5)(text, begins, goose_up, goose_lines.up);
    if (fault)
        return [fault];
    for (const found of text.matchAll(annotation))
        if (!known.has((found[1] ?? '').toLowerCase().replace(/[ \t]+/g, ' ')) && !knownAlone(found[1] ?? ''))
            return [
                (0,refusals/* refusalAt */.yr)(text, found.index, `goose does not know the annotation \`${found[0].trim()}\``, 'Correct it, or remove it.'),
            ];
    return [];
}
/** Of the two words that were read, the second one may be a comment. */
function knownAlone(words) {
    return known.has(words.toLowerCase().split(/[ \t]/)[0] ?? '');
}
const goose = {
    id: 'goose',
    title: 'goose',
    evidence: { dependency: /\bgithub\.com\/pressly\/goose\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(annotations, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(collect, 'goose refuses to run anything ("found duplicate migration version")'),
        lateVersion: (0,behaviours/* refuses */.QQ)('https://github.com/pressly/goose/blob/main/up.go', 'goose refuses it ("found 1 missing migrations before current version") unless somebody passes -allow-missing'),
        edited: (0,behaviours/* editUnseen */.dU)(annotations),
        removed: (0,behaviours/* removalUnseen */.fK)(collect),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_.*\.(?:sql|go)$/),
    names: 'NUMBER_NAME.sql',
    stopsAt: /\.sql$/i,
    needsMarker: true,
    format: {
        is: /^[ \t]*--[ \t]*\+goose[ \t]+up\b/im,
        up: goose_up,
        down: goose_down,
        unwrapped: /^[ \t]*--[ \t]*\+goose[ \t]+no[ \t]+transaction\b/im,
    },
    sends: 'transaction',
    unwrappedSends: 'statements',
    cuts: {
        begin: /^[ \t]*--[ \t]*\+goose[ \t]+statementbegin\b/i,
        end: /^[ \t]*--[ \t]*\+goose[ \t]+statementend\b/i,
    },
    session: 'kept',
    programs: /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/,
    findsTable: 'on-path',
    placeholders: {
        patternsIn: text => /^[ \t]*--[ \t]*\+goose[ \t]+envsub[ \t]+on\b/im.test(text)
            ? [/\$\{[^}\n]{1,200}\}/y, /\$[A-Z_][A-Z0-9_]*/y]
            : [],
        inTexts: true,
    },
    refuses: goose_refused,
    outside: 'Put the line `-- +goose NO TRANSACTION` at the top of the file: goose then opens none.',
};

// EXTERNAL MODULE: ./src/frameworks/sql/lines.js
var sql_lines = __webpack_require__(21627);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/graphile-migrate.js




const graphile_migrate_source = 'https://github.com/graphile/migrate#readme';
const noTransaction = /^--!\s*no-transaction\b/m;
/** Headers begin with a capital letter, and an empty line follows them. */
const headers = /^(?:--! [A-Z][^\n]*\n)+\n?/;
const versionOf = (0,names/* numberedBy */.AX)(/^(\d{6,})(?:-[-_a-z0-9]*)?\.sql$/i);
const graphileMigrate = {
    id: 'graphile-migrate',
    title: 'graphile-migrate',
    evidence: { companions: ['.gmrc', '.gmrc.js', '.gmrc.json'], dependency: /"graphile-migrate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(graphile_migrate_source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(graphile_migrate_source, 'graphile-migrate takes them for one migration, and silently never runs one of the two where the other was applied'),
        lateVersion: (0,behaviours/* refuses */.QQ)(graphile_migrate_source, 'graphile-migrate refuses to run anything: each file names the hash of the one before it'),
        edited: (0,behaviours/* editUnseen */.dU)(graphile_migrate_source),
        removed: (0,behaviours/* refuses */.QQ)(graphile_migrate_source, 'graphile-migrate refuses to run anything'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf,
    names: '000001.sql, as `graphile-migrate commit` writes it',
    format: { is: /^--! Previous:/m, up: headers, unwrapped: noTransaction },
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    passesMark: true,
    refuses: text => /^--! Hash:/m.test(text)
        ? []
        : [
            {
                what: 'It has no line `--! Hash:`',
                remedy: 'Let `graphile-migrate commit` write the file.',
                ...(0,sql_lines/* lineAt */.mh)(text, 0),
            },
        ],
    problemsOf,
    outside: 'Put it into a file of its own that begins with `--! no-transaction`.',
};
/** `getAllMigrations` and `runCommittedMigration` of graphile-migrate's `migration.ts`. */
function problemsOf(files, before) {
    const known = new Map(before.map(file => [file.name, file.text]));
    const hashes = new Map(committedIn(before).map(({ version, hash }) => [version, hash]));
    const committed = committedIn(files);
    return committed.flatMap(({ name, text, header, previous, hash }, i) => {
        if (hash === undefined)
            return [];
        const last = committed[i - 1];
        if (previous !== last?.hash)
            return [
                {
                    name,
                    why: last
                        ? `its \`--! Previous:\` is not the hash of ${last.name}, the one before it, and graphile-migrate refuses to run anything`
                        : 'its `--! Previous:` names one before it, and there is none: graphile-migrate refuses to run anything',
                    remedy: 'Take it back with `graphile-migrate uncommit`, and commit it again on top of base.',
                },
            ];
        if (known.get(name) !== text && !/^--! AllowInvalidHash/m.test(header)) {
            const right = hashOf(text.slice(header.length), previous);
            if (right !== hash)
                return [
                    {
                        name,
                        why: `its \`--! Hash:\` is not that of its text (${right}), and graphile-migrate stops at it ("has the file been tampered with?")`,
                        remedy: 'Let `graphile-migrate commit` write the file.',
                    },
                ];
        }
        const applied = last && hashes.get(last.version);
        return !known.has(name) && applied !== undefined && applied !== last?.hash
            ? [
                {
                    name,
                    why: `its \`--! Previous:\` is the hash that this change gives ${last?.name}, and databases that have base recorded another one: graphile-migrate can't record it there`,
                    remedy: `Leave ${last?.name} as base has it, and bring the change in a new one.`,
                },
            ]
            : [];
    });
}
function committedIn(files) {
    return files
        .flatMap(file => {
        const version = versionOf(file.name)?.version;
        const header = headers.exec(file.text)?.[0] ?? '';
        const previous = /^--! Previous:[ \t]*(\S+)/m.exec(header)?.[1];
        const hash = /^--! Hash:[ \t]*(\S+)/m.exec(header)?.[1];
        return version === undefined
            ? []
            : [{ ...file, version, header, previous: previous === '-' ? undefined : previous, hash }];
    })
        .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : a.name < b.name ? -1 : 1));
}
function hashOf(body, previous) {
    const text = `${`${previous ?? ''}\n${body.trim()}`.trim()}\n`;
    return `sha1:${(0,external_node_crypto_.createHash)('sha1').update(text).digest('hex')}`;
}

// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
;// CONCATENATED MODULE: ./src/frameworks/sql/cut-line.js

/**
 * The line that node-pg-migrate cuts a file at, `/^\s*--[\s-]*up\s+migration/im` in its source: white space and dashes
 * may go over many lines. Found from the words backwards, since a file of blank lines costs that expression the square
 * of its length. https://salsita.github.io/node-pg-migrate/
 */
function cutLine(direction) {
    const words = direction === 'up' ? /up\s+migration/gi : /down\s+migration/gi;
    const exec = (text) => {
        for (const found of text.matchAll(words)) {
            const index = markerStart(text, found.index);
            if (index === undefined)
                continue;
            return { index, 0: text.slice(index, (0,scan/* lineEndAfter */.w_)(text, found.index + found[0].length)) };
        }
        return null;
    };
    return { exec, test: text => exec(text) !== null };
}
/** The first line start from which only white space, `--`, and then dashes and white space lead to the words. */
function markerStart(text, words) {
    let from = words;
    while (from > 0 && /[\s-]/.test(text.charAt(from - 1)))
        from--;
    // From here backwards: where the next character that is no white space is, and whether two dashes stand there.
    let start;
    let dashed = false;
    for (let at = words - 1; at >= from; at--) {
        if (text[at] === '-')
            dashed = text[at + 1] === '-' && at + 1 < words;
        if (dashed && (0,scan/* isLineStart */.hi)(text, at))
            start = at;
    }
    return start;
}

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/javascript.js




const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts';
function refusedByPgMigrate(text) {
    // The line of the marker is sent, too, and what stands before it on that line.
    if (text.charCodeAt(0) === 0xfeff)
        return [
            {
                what: 'A byte order mark (U+FEFF) stands at its beginning, and is sent to the server',
                remedy: 'Save it without one.',
                start: 0,
                end: 1,
            },
        ];
    const begins = cutLine('up').exec(text);
    const ends = cutLine('down').exec(text);
    if (!begins || (ends && ends.index < begins.index))
        return [];
    const ahead = (0,refusals/* statementBefore */.BS)(text, begins, 'It has a statement before the line `-- Up Migration`, which is never sent');
    return ahead ? [ahead] : [];
}
const nodePgMigrate = {
    id: 'node-pg-migrate',
    title: 'node-pg-migrate',
    evidence: { dependency: /"node-pg-migrate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(pgMigrate, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(pgMigrate, 'node-pg-migrate'),
        lateVersion: (0,behaviours/* refuses */.QQ)(pgMigrate, 'node-pg-migrate refuses it ("is preceding already run migration") unless somebody passes --no-check-order'),
        edited: (0,behaviours/* editUnseen */.dU)(pgMigrate),
        removed: (0,behaviours/* refuses */.QQ)(pgMigrate, 'node-pg-migrate then refuses to run anything unless somebody passes --no-check-order'),
        transaction: 'autocommit',
    }),
    identity: 'name',
    names: 'TIMESTAMP_NAME.sql',
    // https://salsita.github.io/node-pg-migrate/, whose `noTransaction()` JavaScript alone can call
    format: { is: cutLine('up'), up: cutLine('up'), down: cutLine('down'), unwrapped: /(?!)/ },
    sends: 'transaction',
    unwrappedSends: 'message',
    oneTransaction: true,
    session: 'kept',
    programs: /^\d+_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    // The line of the marker is sent, too, and what stands before it on that line.
    refuses: refusedByPgMigrate,
    outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
};
const pgMigrations = 'https://github.com/ThomWright/postgres-migrations#design-decisions';
const disabled = /^[ \t]*--[ \t]*postgres-migrations disable-transaction/m;
/** postgres-migrations, and its fork pg-node-migrations, whose first number is 0. */
function consecutive(title, from) {
    return {
        behaviour: (0,behaviours/* inLine */.i2)(pgMigrations, {
            duplicateVersion: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything ("Found a non-consecutive migration ID")`),
            lateVersion: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything: its numbers follow each other without a gap`),
            edited: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything ("Hashes don't match for migrations"): it compares a hash of the whole file and its name, comments and white space included`),
            comparesText: true,
            removed: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything`),
            gapless: { from },
            transaction: 'autocommit',
        }),
        identity: 'name',
        versionOf: (0,names/* numberedBy */.AX)(/^(\d+)(?!\d)[^.]*\.(?:[sS][qQ][lL]|js)$/),
        names: 'NUMBER_NAME.sql',
        format: { is: disabled, unwrapped: disabled },
        sends: 'transaction',
        session: 'kept',
    };
}
const postgresMigrations = {
    ...consecutive('postgres-migrations', 1),
    id: 'postgres-migrations',
    title: 'postgres-migrations',
    evidence: { dependency: /"postgres-migrations"\s*:/ },
    unwrappedSends: 'message',
    findsTable: 'on-path',
    programs: /^\d+(?!\d)[^.]*\.js$/,
    outside: 'Put it into a file of its own with the line `-- postgres-migrations disable-transaction`: a file is sent as one message, in which two statements are a transaction.',
};
const pgNodeMigrations = {
    ...consecutive('pg-node-migrations', 0),
    id: 'pg-node-migrations',
    title: 'pg-node-migrations',
    evidence: { dependency: /"(?:@[\w-]+\/)?pg-node-migrations"\s*:/ },
    unwrappedSends: 'message',
    programs: /^\d+(?!\d)[^.]*\.js$/,
    outside: 'Put it into a file of its own with the line `-- postgres-migrations disable-transaction`: a file is sent as one message, in which two statements are a transaction.',
};
const postgratorSource = 'https://github.com/rickbergfalk/postgrator#usage';
const postgrator = {
    id: 'postgrator',
    title: 'Postgrator',
    evidence: { dependency: /"postgrator(?:-cli)?"\s*:/, names: /^\d+\.(?:do|undo)\..*sql$/i },
    behaviour: (0,behaviours/* inLine */.i2)(postgratorSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(postgratorSource, 'Postgrator refuses to run anything ("Two migrations found with version")'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(postgratorSource, 'Postgrator records only the last version, so it silently never runs where a higher one was applied'),
        edited: (0,behaviours/* refuses */.QQ)(postgratorSource, 'Postgrator refuses to run anything ("MD5 checksum failed"): it compares a checksum of the whole file, comments and white space included'),
        comparesText: true,
        removed: (0,behaviours/* removalUnseen */.fK)(postgratorSource),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)\.do\.(?:.*\.)?sql$/),
    names: 'NUMBER.do.NAME.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    outside: 'Put it into a file of its own: Postgrator sends a file as one message, in which two statements are a transaction.',
};
const dbMigrateSource = 'https://db-migrate.readthedocs.io/en/latest/';
const dbMigrate = {
    id: 'db-migrate',
    title: 'db-migrate',
    evidence: { dependency: /"db-migrate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(dbMigrateSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(dbMigrateSource, 'db-migrate'),
        lateVersion: (0,behaviours/* runsLate */.H_)(dbMigrateSource, 'db-migrate'),
        edited: (0,behaviours/* editUnseen */.dU)(dbMigrateSource),
        removed: (0,behaviours/* removalUnseen */.fK)(dbMigrateSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)-.*-up\.sql$/),
    names: 'TIMESTAMP-NAME-up.sql',
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    loadedBy: name => `../${name.replace(/-up\.sql$/, '.js')}`,
    outside: 'Put it into a file of its own.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/other-languages.js



const umzugSource = 'https://github.com/sequelize/umzug#readme';
const umzug = {
    id: 'umzug',
    title: 'umzug',
    evidence: {
        dependency: /"umzug"\s*:/,
        names: /^\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d\..*\.sql$/,
    },
    behaviour: (0,behaviours/* inLine */.i2)(umzugSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(umzugSource, 'umzug'),
        lateVersion: (0,behaviours/* runsLate */.H_)(umzugSource, 'umzug'),
        edited: (0,behaviours/* editUnseen */.dU)(umzugSource),
        removed: (0,behaviours/* removalUnseen */.fK)(umzugSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    // The project's own glob says which files it runs; `getMigrationsResolver` in its umzug.js sorts them as text.
    takesAnyName: true,
    versionOf: names/* versionInTextOrder */.HH,
    names: 'YYYY.MM.DDTHH.MM.SS.NAME.sql',
    programs: /^\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d\.(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    sends: 'message',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    outside: 'Put it into a file of its own: umzug hands a file over whole, and two statements of one message are a transaction.',
};
const pywaySource = 'https://github.com/jasondcamp/pyway/tree/main/pyway';
/** `get_version_from_name` in pyway/helpers.py: it is looked for anywhere in a name, whatever comes before it. */
const pywayVersion = /(?:^|\D)((?:\d+[._])?\d+[._]\d+)__/;
/** Parts have two digits at least, and are compared as text: `format_version` and `sort_migrations_list`. */
function pywayVersionOf(name) {
    const found = name.startsWith('.') ? null : pywayVersion.exec(name);
    if (!found)
        return undefined;
    const [written, version = ''] = found;
    const key = version
        .split(/[._]/)
        .map(part => String(BigInt(part)).padStart(2, '0'))
        .join('.');
    const end = found.index + written.length - '__'.length;
    return {
        version: name.slice(0, end),
        title: name.slice(end).replace(/^_+/, ''),
        key,
        segments: (0,names/* textSegments */.IJ)(key),
    };
}
const pywayValidates = '`pyway migrate` first compares what a database has with the files, and then refuses to run anything';
const pyway = {
    id: 'pyway',
    title: 'pyway',
    evidence: { companions: ['.pyway.conf', 'pyway.conf'], dependency: /^[ \t"']*pyway\b/m },
    behaviour: (0,behaviours/* inLine */.i2)(pywaySource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(pywaySource, 'pyway runs both on a new database, and refuses to run anything once one of the two was applied ("with diff name of the database")'),
        lateVersion: (0,behaviours/* runsLate */.H_)(pywaySource, 'pyway'),
        edited: (0,behaviours/* refuses */.QQ)(pywaySource, `${pywayValidates} ("with diff script"): it compares a checksum of the whole file, comments and white space included`),
        comparesText: true,
        removed: (0,behaviours/* refuses */.QQ)(pywaySource, `${pywayValidates} ("Out of date - Local file missing")`),
        transaction: 'autocommit',
    }),
    identity: 'name',
    versionOf: pywayVersionOf,
    names: 'V01_01__NAME.sql',
    stopsAt: /^[^.]/,
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'new',
    refuses: text => (0,sql_lines/* hasStatement */.IX)(text)
        ? []
        : [
            {
                what: 'It holds no statement, and pyway stops at an empty query',
                remedy: 'Delete it.',
                ...(0,sql_lines/* lineAt */.mh)(text, 0),
            },
        ],
    outside: 'pyway runs every file in a transaction: have the statement run by something else.',
};
const dbUpSource = 'https://dbup.readthedocs.io/en/latest/';
const dbUp = {
    id: 'dbup',
    title: 'DbUp',
    evidence: { dependency: /"dbup(?:-[\w.-]+)?"/i },
    behaviour: (0,behaviours/* inLine */.i2)(dbUpSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(dbUpSource, 'DbUp'),
        lateVersion: (0,behaviours/* runsLate */.H_)(dbUpSource, 'DbUp'),
        edited: (0,behaviours/* editUnseen */.dU)(dbUpSource),
        removed: (0,behaviours/* removalUnseen */.fK)(dbUpSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    versionOf: names/* versionOrLast */.ab,
    takesAnyName: true,
    names: 'Script0001 - NAME.sql',
    sends: 'statements',
    unwrappedSends: 'statements',
    session: 'kept',
    outside: 'Call `WithoutTransaction()` where DbUp is set up.',
};
const grateSource = 'https://erikbra.github.io/grate/';
const grate = {
    id: 'grate',
    title: 'grate',
    evidence: { dependency: /"grate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(grateSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(grateSource, 'grate'),
        lateVersion: (0,behaviours/* runsLate */.H_)(grateSource, 'grate'),
        edited: (0,behaviours/* refuses */.QQ)(grateSource, 'grate refuses to run anything where a script of `up` that has run differs ("has changed since the last time it was run")'),
        removed: (0,behaviours/* removalUnseen */.fK)(grateSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    versionOf: names/* versionOrLast */.ab,
    takesAnyName: true,
    names: 'NUMBER_NAME.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'new',
    outside: 'Put it into a file of its own: grate sends a file as one message, in which two statements are a transaction.',
};

// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/others.js





const yoyoSource = 'https://ollycope.com/software/yoyo/latest/';
const yoyoUnwrapped = /^[ \t]*--[ \t]*transactional:[ \t]*false\b/im;
const needsOfScript = /^[ \t]*--[ \t]*depends:(.*)$/m;
const needsOfProgram = /^__depends__[ \t]{0,20}=[ \t]{0,20}([^\n]*)$/m;
/** Names of migrations, in whatever brackets and quotes they stand. */
function namesIn(written = '') {
    return written.split(/[^\w.-]+/).filter(name => name !== '' && name !== 'set');
}
/** yoyo takes a comment after the last semicolon for a statement, and sends it. */
function commentAtEnd(text) {
    const last = (0,split/* splitScript */.Q)(text).statements.at(-1);
    const end = last ? text.indexOf(';', last.end) : -1;
    if (!last || end < 0 || text.slice(end + 1).trim() === '')
        return [];
    return [
        {
            what: 'It has a comment after the last statement, which yoyo sends as an empty query',
            remedy: 'Put it before the statement.',
            start: end + 1,
            end: text.length,
        },
    ];
}
/** yoyo cuts files by sqlparse, to which a comment ends at its first end mark, also where another one begins within it. */
function cutComments(text) {
    const refusals = [];
    for (const { kind, start, end } of (0,lexer/* lex */.Ii)(text)) {
        if (kind !== 'comment' || !text.startsWith('/*', start))
            continue;
        const cut = text.indexOf(';', text.indexOf('*/', start));
        if (cut >= 0 && cut < end)
            refusals.push({
                what: 'It has a comment within a comment, and yoyo ends a statement at the semicolon in it',
                remedy: 'Take out the comment within, or the semicolon.',
                start: cut,
                end: cut + 1,
            });
    }
    return refusals;
}
const yoyo = {
    id: 'yoyo',
    title: 'yoyo',
    evidence: { companions: ['yoyo.ini'], dependency: /^[ \t"']*yoyo-migrations\b/m },
    behaviour: (0,behaviours/* inLine */.i2)(yoyoSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(yoyoSource, 'yoyo'),
        lateVersion: (0,behaviours/* runsLate */.H_)(yoyoSource, 'yoyo'),
        edited: (0,behaviours/* editUnseen */.dU)(yoyoSource),
        removed: (0,behaviours/* removalUnseen */.fK)(yoyoSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    takesAnyName: true,
    programs: /^\d+(?!\d)[^/]*\.py$/,
    refuses: text => [...cutComments(text), ...commentAtEnd(text)],
    needsOf: ({ name, text }) => namesIn((name.endsWith('.py') ? needsOfProgram : needsOfScript).exec(text)?.[1]),
    names: 'NUMBER_NAME.sql',
    format: { is: yoyoUnwrapped, unwrapped: yoyoUnwrapped },
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'new',
    outside: 'Put the line `-- transactional: false` at the top of the file: yoyo then opens none.',
};
const bunSource = 'https://bun.uptrace.dev/guide/migrations.html';
const bun = {
    id: 'bun',
    title: 'bun',
    evidence: { dependency: /\bgithub\.com\/uptrace\/bun\b/, names: /\.tx\.(?:up|down)\.sql$/ },
    behaviour: (0,behaviours/* inLine */.i2)(bunSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(bunSource, 'bun takes them for one migration, and silently never runs one of the two'),
        lateVersion: (0,behaviours/* runsLate */.H_)(bunSource, 'bun'),
        edited: (0,behaviours/* editUnseen */.dU)(bunSource),
        removed: (0,behaviours/* removalUnseen */.fK)(bunSource),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d{1,14})_[0-9a-z_-]+(?:\.tx)?\.up\.sql$/),
    names: 'NUMBER_NAME.up.sql or NUMBER_NAME.tx.up.sql',
    looksBelow: true,
    sends: 'message',
    unwrappedSends: 'message',
    wrapsByName: /\.tx\.up\.sql$/,
    cutsAt: '--bun:split',
    session: 'kept',
    findsTable: 'on-path',
    refuses: text => (0,sql_lines/* hasStatement */.IX)(text) || text.trim() === ''
        ? []
        : [
            {
                what: 'It holds nothing but a comment, and bun stops at an empty query',
                remedy: 'Delete it.',
                ...(0,sql_lines/* lineAt */.mh)(text, 0),
            },
        ],
    outside: 'Put it into a file of its own that is called `….up.sql`, without `.tx`.',
};
const psqlSource = 'https://www.postgresql.org/docs/current/app-psql.html';
/** A script that gives the files to psql, one after the other. */
const psql = {
    id: 'psql',
    title: 'psql',
    evidence: {},
    behaviour: (0,behaviours/* inLine */.i2)(psqlSource, {
        duplicateVersion: (0,behaviours/* legal */.aL)(psqlSource, 'a script that goes by file names runs both'),
        lateVersion: (0,behaviours/* refuses */.QQ)(psqlSource, 'depending on the script it runs out of order, or silently never runs where a higher number was applied already'),
        edited: (0,behaviours/* editUnseen */.dU)(psqlSource),
        removed: (0,behaviours/* removalUnseen */.fK)(psqlSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    names: 'NUMBER_NAME.sql',
    sends: 'statements',
    unwrappedSends: 'statements',
    session: 'new',
    psql: true,
    passesMark: true,
    outside: 'Run it without --single-transaction.',
};
const maraguSource = 'https://github.com/maragudk/migrate#readme';
const maraguCode = 'https://github.com/maragudk/migrate/blob/main/migrate.go';
const maraguName = /^([\w-]+).up.sql$/;
const maragu = {
    id: 'maragu',
    title: 'maragu migrate',
    evidence: { dependency: /\bmaragu\.dev\/migrate\b|\bgithub\.com\/maragudk\/migrate\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(maraguSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(maraguCode, 'maragu migrate'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(maraguCode, 'maragu migrate records only the last name, so it silently never runs where a later one was applied'),
        edited: (0,behaviours/* editUnseen */.dU)(maraguSource),
        removed: (0,behaviours/* removalUnseen */.fK)(maraguSource),
        transaction: 'per-migration',
        comparesNames: true,
    }),
    identity: 'name',
    versionOf: name => {
        const stem = maraguName.exec(name)?.[1];
        return stem === undefined
            ? undefined
            : { ...(0,names/* versionOrLast */.ab)(`${stem}.sql`), key: stem, segments: (0,names/* textSegments */.IJ)(stem) };
    },
    takesAnyName: true,
    names: 'NUMBER-NAME.up.sql',
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    outside: 'Run it by hand before the deployment: maragu migrate opens a transaction for each file.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/play.js






const play_source = 'https://www.playframework.com/documentation/latest/Evolutions';
const ups = /^[ \t]*(?:#|--).*!Ups.*$/m;
const downs = /^[ \t]*(?:#|--).*!Downs.*$/m;
const format = { is: ups, up: ups, down: downs, unwrapped: ups };
/** Two semicolons are one inside of a statement. */
const undoubled = (text) => text.replaceAll(';;', '; ');
const play_versionOf = (0,names/* numberedBy */.AX)(/^(\d+)\.sql$/);
/** Play runs what stands under its lines, and cuts it at each semicolon that is not doubled, wherever that stands. */
function play_refused(text) {
    const up = ups.exec(text);
    if (!up)
        return [(0,refusals/* noUpLine */.jz)(text, '-- !Ups')];
    const down = downs.exec(text);
    const first = down && down.index < up.index ? down : up;
    const ahead = (0,refusals/* statementBefore */.BS)(text, first, 'It has a statement before the line `-- !Ups`, which Play never runs');
    if (ahead)
        return [ahead];
    const start = up.index + up[0].length;
    return cutInside(text, start, down && down.index >= start ? down.index : text.length);
}
function cutInside(text, start, end) {
    const sent = undoubled(text.slice(start, end));
    const inside = [
        ...(0,split/* splitScript */.Q)(sent).statements,
        ...[...(0,lexer/* lex */.Ii)(sent)].filter(one => one.kind === 'comment' && isCut(sent.slice(one.start, one.end))),
    ];
    const cut = [...text.slice(start, end).matchAll(/;+/g)].find(({ 0: semicolons, index }) => semicolons === ';' && inside.some(span => span.start < index && index < span.end));
    if (!cut)
        return [];
    return [
        {
            what: 'It has a `;` within a statement or a comment, at which Play cuts it',
            remedy: 'Write `;;` there.',
            start: start + cut.index,
            end: start + cut.index + 1,
        },
    ];
}
/** A comment to the end of the line is harmless if nothing but a comment comes after its semicolons. */
function isCut(comment) {
    return !comment.startsWith('--') || comment.split(';').slice(1).some(sql_lines/* hasStatement */.IX);
}
/** It reads one number after the other, until there is no file of the next one. */
function afterGap(files) {
    const numbers = new Set(files.map(({ name }) => play_versionOf(name)?.key));
    let last = 0n;
    while (numbers.has(String(last + 1n)))
        last++;
    return files.flatMap(({ name }) => {
        const number = play_versionOf(name)?.segments[0] ?? 0n;
        return number > last
            ? [
                {
                    name,
                    why: `Play reads no further than the first missing number, which is ${last + 1n}`,
                    remedy: `Name it \`${last + 1n}.sql\`.`,
                },
            ]
            : [];
    });
}
const play = {
    id: 'play',
    title: 'Play evolutions',
    evidence: {},
    behaviour: (0,behaviours/* inLine */.i2)(play_source, {
        duplicateVersion: (0,behaviours/* legal */.aL)(play_source, 'a number is a file’s whole name'),
        lateVersion: (0,behaviours/* legal */.aL)(play_source, 'Play runs nothing that comes after a missing number: it runs it, and then those'),
        edited: (0,behaviours/* refuses */.QQ)(play_source, 'Play compares what is under !Ups and !Downs with what a database has, comments and white space included: it wants to take back that script and all that come after it, and in production refuses to start unless autoApplyDowns is set'),
        comparesText: true,
        comparesFrom: '!Ups',
        removed: (0,behaviours/* refuses */.QQ)(play_source, 'Play wants to take it back, with all that come after it, and in production refuses to start unless autoApplyDowns is set'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: play_versionOf,
    names: 'NUMBER.sql',
    format,
    writes: undoubled,
    refuses: play_refused,
    problemsOf: afterGap,
    sends: 'statements',
    unwrappedSends: 'statements',
    session: 'kept',
    findsTable: 'on-path',
    wrapsBySetting: {
        file: '../../application.conf',
        is: /^[ \t]*(?:play\.evolutions\.(?:db\.\w{1,60}\.)?)?autocommit[ \t]*[=:][ \t]*(?:false|no|off)\b/m,
    },
    outside: 'Set `play.evolutions.autocommit=true`: Play then opens no transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/pop.js



const pop_source = 'https://github.com/gobuffalo/pop/blob/main/migrator.go';
const pop = {
    id: 'pop',
    title: 'pop',
    evidence: { dependency: /\bgithub\.com\/gobuffalo\/pop\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(pop_source, {
        duplicateVersion: (0,behaviours/* unnoticed */.eV)(pop_source, 'pop runs one of the two, and passes by the other one, whose version then counts as applied'),
        lateVersion: (0,behaviours/* runsLate */.H_)(pop_source, 'pop'),
        edited: (0,behaviours/* editUnseen */.dU)(pop_source),
        removed: (0,behaviours/* removalUnseen */.fK)(pop_source),
        transaction: 'autocommit',
    }),
    identity: 'version',
    // `mrx` in migrator.go: a name may end with a dialect, and files of other dialects are passed by.
    versionOf: (0,names/* numberedAsText */.YA)(/^(\d+)_[^.]+(?:\.(?:postgres(?:ql)?|pgx|pg))?\.up\.sql$/),
    names: 'NUMBER_NAME.up.sql',
    forOtherDatabases: /^\d+_[^.]+\.(?:mysql|cockroach|cockroachdb|crdb|sqlite3?)\.up\.sql$/,
    // filepath.Walk in file_migrator.go
    looksBelow: true,
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    // Files are templates of Go: https://github.com/gobuffalo/pop/blob/main/migration_content.go
    placeholders: { patternsIn: () => [/\{\{[^\n]{0,200}?\}\}/y], inTexts: true },
    outside: 'pop runs every file in a transaction: have the statement run by something else.',
};
const popxSource = 'https://github.com/ory/x/blob/master/popx/migrator.go';
const withoutTransaction = /\.autocommit\.(?:up|down)\.sql$/;
/** pop's RawQuery takes each `?` for a parameter, in a string, too. */
function questionMarks(text, name) {
    if (!withoutTransaction.test(name))
        return [];
    for (const { kind, start, end } of (0,lexer/* lex */.Ii)(text)) {
        const at = kind === 'comment' ? -1 : text.slice(start, end).indexOf('?');
        if (at >= 0)
            return [
                {
                    what: 'It has a `?` outside of a comment, and without a transaction popx writes `$1` in its place',
                    remedy: 'Put the statement into a file without `.autocommit`.',
                    start: start + at,
                    end: start + at + 1,
                },
            ];
    }
    return [];
}
/** A version of more than fourteen digits counts as applied where its first fourteen do. */
function countAsApplied(files, before) {
    const versions = new Set(files.flatMap(({ name }) => popxVersion(name)?.version ?? []));
    const known = new Set(before.map(({ name }) => name));
    return files.flatMap(({ name }) => {
        const { version = '' } = popxVersion(name) ?? {};
        const first = version.slice(0, 14);
        return version.length > 14 && versions.has(first) && !known.has(name)
            ? [
                {
                    name,
                    why: `popx takes its version for a longer name of ${first}, which counts as applied`,
                    remedy: 'Give it another time.',
                },
            ]
            : [];
    });
}
// `mrx` in popx/match.go
const popxVersion = (0,names/* numberedAsText */.YA)(/^(\d+)_[^.]+(?:\.(?:postgres(?:ql)?|pgx|pg))?(?:\.autocommit)?\.up\.sql$/);
/** Ory's migrator on top of pop: a library of Ory's own programs. */
const popx = {
    ...pop,
    id: 'popx',
    title: 'popx',
    evidence: { dependency: /\bgithub\.com\/ory\/pop\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(popxSource, {
        duplicateVersion: (0,behaviours/* unnoticed */.eV)(popxSource, 'popx runs one of two that are for the same database, and passes by the other one, whose version then counts as applied'),
        lateVersion: (0,behaviours/* runsLate */.H_)(popxSource, 'popx'),
        edited: (0,behaviours/* editUnseen */.dU)(popxSource),
        removed: (0,behaviours/* removalUnseen */.fK)(popxSource),
        transaction: 'autocommit',
    }),
    versionOf: popxVersion,
    needsDown: true,
    problemsOf: countAsApplied,
    refuses: questionMarks,
    forOtherDatabases: /^\d+_[^.]+\.(?:mysql|cockroach|cockroachdb|crdb|sqlite3?)(?:\.autocommit)?\.up\.sql$/,
    sends: 'message',
    wrapsByName: /^(?!.*\.autocommit\.(?:up|down)\.sql$)/,
    outside: 'Let its name end with `.autocommit.up.sql`: popx then opens no transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/rust.js


const sqlxSource = 'https://docs.rs/sqlx/latest/sqlx/macro.migrate.html';
const sqlxCode = 'https://github.com/launchbadge/sqlx/blob/main/sqlx-core/src/migrate/migrator.rs';
const sqlx = {
    id: 'sqlx',
    title: 'sqlx',
    evidence: { dependency: /^[ \t]*sqlx(?:-cli)?[ \t]*=|^\[(?:\w+-)?dependencies\.sqlx\]/m },
    behaviour: (0,behaviours/* inLine */.i2)(sqlxSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(sqlxCode, 'sqlx refuses to start ("was previously applied but has been modified"), and fails on a new database'),
        lateVersion: (0,behaviours/* runsLate */.H_)(sqlxSource, 'sqlx'),
        edited: (0,behaviours/* refuses */.QQ)(sqlxCode, 'sqlx refuses to start ("was previously applied but has been modified"): it compares a checksum of the whole file, comments and white space included'),
        comparesText: true,
        removed: (0,behaviours/* refuses */.QQ)(sqlxCode, 'sqlx refuses to start ("was previously applied but is missing in the resolved migrations")'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    // https://github.com/launchbadge/sqlx/blob/main/sqlx-core/src/migrate/source.rs
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_(?!.*\.down\.sql$).*\.sql$/),
    names: 'NUMBER_NAME.sql',
    format: { is: /^\s*--[ \t]*no-transaction\b/, unwrapped: /^\s*--[ \t]*no-transaction\b/ },
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    outside: 'Put it into a file of its own that begins with `-- no-transaction`: sqlx sends a file as one message, in which two statements are a transaction.',
};
const refineryCode = 'https://github.com/rust-db/refinery/blob/main/refinery_core/src/traits/mod.rs';
const refinery = {
    id: 'refinery',
    title: 'refinery',
    evidence: { dependency: /^[ \t]*refinery[ \t]*=|^\[(?:\w+-)?dependencies\.refinery\]/m },
    behaviour: (0,behaviours/* inLine */.i2)(refineryCode, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery silently never runs one of the two where the other was applied, and fails on a new database'),
        lateVersion: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery refuses to start ("MissingVersion")'),
        edited: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery refuses to start ("DivergentVersion"): it compares a checksum of the whole file and its name, comments and white space included'),
        comparesText: true,
        removed: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery refuses to start ("MissingVersion")'),
        transaction: 'autocommit',
    }),
    // A checksum of the name is compared, too.
    identity: 'name',
    versionOf: (0,names/* numberedBy */.AX)(/^[VU](\d+)__\w+\.sql$/),
    names: 'V1__NAME.sql',
    looksBelow: true,
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'kept',
    findsTable: 'on-path',
    outside: 'Write it as a migration in Rust that runs outside of a transaction, or run it by hand.',
};

// EXTERNAL MODULE: ./src/frameworks/sql/pieces.js
var pieces = __webpack_require__(3405);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/sql-migrate.js



const sql_migrate_source = 'https://github.com/rubenv/sql-migrate#writing-migrations';
const sql_migrate_up = /^-- \+migrate Up\b.*$/m;
const sql_migrate_unwrapped = /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im;
const sql_migrate_down = /^-- \+migrate Down\b.*$/m;
const cuts = {
    begin: /^[ \t]*--[ \t]*\+migrate[ \t]+statementbegin\b/i,
    end: /^[ \t]*--[ \t]*\+migrate[ \t]+statementend\b/i,
};
function sql_migrate_refused(text) {
    const begins = sql_migrate_up.exec(text);
    if (!begins)
        return [(0,refusals/* noUpLine */.jz)(text, '-- +migrate Up')];
    if (!sql_migrate_unwrapped.test(text) && (0,refusals/* ownTransaction */.vL)(text.slice(begins.index)))
        return [
            (0,refusals/* refusalAt */.yr)(text, begins.index, (0,refusals/* transactionInside */.BH)('sql-migrate'), 'Remove BEGIN and COMMIT, or write `-- +migrate Up notransaction`.'),
        ];
    // The section that takes it back is read before anything runs.
    const ends = sql_migrate_down.exec(text);
    if (!ends)
        return [];
    const from = ends.index + ends[0].length;
    const cut = (0,pieces/* piecesBy */.T)(cuts, 'sql-migrate')(text.slice(from));
    return cut.kind === 'stops' ? [(0,refusals/* refusalAt */.yr)(text, from + cut.stop.start, cut.stop.cause, cut.stop.remedy)] : [];
}
const sqlMigrate = {
    id: 'sql-migrate',
    title: 'sql-migrate',
    evidence: {
        companions: ['dbconfig.yml', 'dbconfig.yaml'],
        dependency: /\bgithub\.com\/rubenv\/sql-migrate\b/,
    },
    behaviour: (0,behaviours/* inLine */.i2)(sql_migrate_source, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(sql_migrate_source, 'sql-migrate'),
        lateVersion: (0,behaviours/* runsLate */.H_)(sql_migrate_source, 'sql-migrate'),
        edited: (0,behaviours/* editUnseen */.dU)(sql_migrate_source),
        removed: (0,behaviours/* refuses */.QQ)('https://github.com/rubenv/sql-migrate/blob/master/migrate.go', 'sql-migrate then refuses to run anything ("unknown migration in database")'),
        transaction: 'autocommit',
    }),
    identity: 'name',
    takesAnyName: true,
    names: 'NUMBER_NAME.sql',
    needsMarker: true,
    format: {
        is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
        up: sql_migrate_up,
        down: sql_migrate_down,
        unwrapped: sql_migrate_unwrapped,
    },
    sends: 'transaction',
    unwrappedSends: 'statements',
    cuts,
    session: 'kept',
    findsTable: 'on-path',
    refuses: sql_migrate_refused,
    outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/tern.js



const tern_source = 'https://github.com/jackc/tern#migrations';
const code = 'https://github.com/jackc/tern/blob/master/migrate/migrate.go';
const tern_down = /^----[ \t]*create above \/ drop below[ \t]*----.*$/im;
const tern = {
    id: 'tern',
    title: 'tern',
    evidence: { companions: ['tern.conf'], dependency: /\bgithub\.com\/jackc\/tern\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(tern_source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(code, 'tern refuses to run anything ("Duplicate migration")'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(code, 'tern records only the last number, so it silently never runs where a higher one was applied'),
        edited: (0,behaviours/* editUnseen */.dU)(tern_source),
        removed: (0,behaviours/* refuses */.QQ)(code, 'tern then refuses to run anything (a number is missing, or the database is ahead of the files)'),
        gapless: { from: 1 },
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_.+\.sql$/),
    names: 'NUMBER_NAME.sql',
    format: {
        is: /^----[ \t]*(?:create above \/ drop below|tern:[ \t]*disable-tx)[ \t]*----/im,
        down: tern_down,
        unwrapped: /^----[ \t]*tern:[ \t]*disable-tx[ \t]*----/im,
    },
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'settings-reset',
    // Files are templates of Go: https://github.com/jackc/tern#templates
    placeholders: { patternsIn: () => [/\{\{[^\n]{0,200}?\}\}/y], inTexts: true },
    refuses: text => (0,sql_lines/* hasStatement */.IX)(text.slice(0, tern_down.exec(text)?.index ?? text.length))
        ? []
        : [
            {
                what: 'It has no statement to apply',
                remedy: 'Write one, or delete the file: tern stops at a migration without SQL.',
                ...(0,sql_lines/* lineAt */.mh)(text, 0),
            },
        ],
    outside: 'Put the line `---- tern: disable-tx ----` at the top of the file: tern then opens none.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/profiles.js













/** Every runner of plain SQL files that is known. Of those that fit equally well, the first one counts. */
const profiles = [
    goose,
    dbmate,
    sqlMigrate,
    nodePgMigrate,
    tern,
    sqlx,
    graphileMigrate,
    golangMigrate,
    bun,
    refinery,
    postgresMigrations,
    pgNodeMigrations,
    postgrator,
    dbMigrate,
    yoyo,
    atlas,
    umzug,
    play,
    pyway,
    dbUp,
    grate,
    psql,
    maragu,
    popx,
    pop,
];
function profileOf(id) {
    return id === undefined ? undefined : profiles.find(profile => profile.id === id);
}


/***/ })

};
