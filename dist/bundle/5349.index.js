export const id = 5349;
export const ids = [5349,7395];
export const modules = {

/***/ 75349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFacts: () => (/* binding */ explainFacts),
  explainReplay: () => (/* binding */ explainReplay)
});

// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/replay/failure.js
var replay_failure = __webpack_require__(92967);
// EXTERNAL MODULE: ./src/model/finding.js
var finding = __webpack_require__(58322);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
// EXTERNAL MODULE: ./src/model/locks.js
var model_locks = __webpack_require__(94119);
// EXTERNAL MODULE: ./src/replay/units.js
var units = __webpack_require__(86374);
// EXTERNAL MODULE: ./src/rules/replay/blocking-lock.js
var blocking_lock = __webpack_require__(97540);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/explain/placed.js

/** Where a finding of a replay stands: a span of a migration's file. */
function placed(request, item, { start, end }) {
    return {
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: (0,position/* rangeOf */.be)(item.text, start, Math.max(end, start)),
    };
}

;// CONCATENATED MODULE: ./src/explain/blocking.js






/** What a report keeps of what was measured. */
function reportedLocks(measured) {
    return measured
        .filter(({ locks, rewritten }) => locks.length > 0 || rewritten.length > 0)
        .map(({ path, line, statement, locks, rewritten, scanned, heldUntil, lockTimeout }) => ({
        path,
        line,
        statement,
        locks,
        rewritten,
        scanned,
        heldUntil,
        ...(lockTimeout === undefined ? {} : { lockTimeout }),
    }));
}
/** Findings of what keeps others from tables of base; none where nobody asked for them. */
function describeLocks(request, measured) {
    if (!request.reportsLocks)
        return [];
    const brief = new Set();
    return measured.flatMap(one => {
        const locks = one.locks.filter(({ kind, mode }) => (0,model_locks/* isBlocking */.Us)(mode) && (kind === 'table' || kind === 'materialized view'));
        if (locks.length === 0)
            return [];
        const work = workOf(one);
        const during = work === 'brief' ? longOnesAfter(one, measured) : [];
        if (work === 'brief' && during.length === 0) {
            // Who gives up waiting keeps nobody waiting; and one line of it is good for the whole file.
            if (one.lockTimeout !== '0' || brief.has(one.path))
                return [];
            brief.add(one.path);
        }
        return describe(request, one, { locks, work, during });
    });
}
function describe(request, one, { locks, work, during, }) {
    const { item, unit } = one;
    const { span, text } = (0,units/* sentStatement */.kl)(unit);
    const names = namesOf(locks.map(({ relation }) => relation));
    const strongest = [...locks].sort((a, b) => (0,model_locks/* strength */.qO)(b.mode) - (0,model_locks/* strength */.qO)(a.mode))[0]?.mode ?? 'SHARE';
    return (0,finding/* finding */.gk)({
        rule: blocking_lock/* blockingLock */.b.id,
        introduced: true,
        ...placed(request, item, span),
        symbol: `${work} ${locks.map(({ relation, mode }) => `${relation} ${mode}`).join(' ')}`,
        message: [
            `This ${(0,model_locks/* blocked */.Z5)(strongest)} of ${names} (${strongest})${whileWhat(one, work, during)}.`,
            work === 'brief' || one.heldUntil.length === 0
                ? ''
                : `The lock is held until the transaction ends, so during ${linesOf(one.heldUntil)} as well.`,
            during.length > 0
                ? 'Move whatever takes long into its own migration.'
                : (request.withoutBlocking?.(work) ?? inSql[work]),
            work === 'brief' || !mustBeOutside.has(work) || request.withoutBlocking?.(work) !== undefined
                ? ''
                : (request.outsideTransaction?.(item.text) ?? ''),
        ]
            .filter(part => part !== '')
            .join(' '),
        statement: text,
        table: {
            title: 'Locks on objects of base',
            head: ['relation', 'lock', 'what waits'],
            rows: one.locks.map(({ relation, mode, measured }) => [
                relation,
                measured ? mode : `${mode} (as documented)`,
                (0,model_locks/* blocked */.Z5)(mode),
            ]),
        },
    }, blocking_lock/* blockingLock */.b.severity);
}
function whileWhat({ rewritten, scanned }, work, during) {
    if (during.length > 0)
        return ` until the transaction ends, and meanwhile whole tables are read or written (${linesOf(during.map(({ line }) => line))})`;
    if (rewritten.length > 0)
        return ` while PostgreSQL rewrites all of ${namesOf(rewritten)}`;
    if (scanned.length > 0)
        return ` while PostgreSQL reads all of ${namesOf(scanned)}`;
    return work === 'brief'
        ? '. That takes an instant, but nothing limits how long it waits for queries that are already running, and every later query waits for it'
        : ' and waits for every query that uses it';
}
/** Later statements of the transaction whose time grows with a table. */
function longOnesAfter(one, all) {
    const at = all.indexOf(one);
    return all
        .slice(at + 1)
        .filter(later => later.path === one.path &&
        one.heldUntil.includes(later.line) &&
        (later.rewritten.length > 0 ||
            later.scanned.length > 0 ||
            changesRows(later.understood.statement.node)));
}
function changesRows(node) {
    return 'UpdateStmt' in node || 'DeleteStmt' in node || 'InsertStmt' in node || 'CopyStmt' in node;
}
function namesOf(relations) {
    return (0,listing/* firstOf */.Ku)([...new Set(relations)].map(name => `\`${name}\``), 3);
}
function linesOf(lines) {
    const own = [...new Set(lines)];
    return `line${own.length === 1 ? '' : 's'} ${(0,listing/* firstOf */.Ku)(own.map(String), 5)}`;
}
/** What takes long, as far as it can be said; `brief` where nothing does. */
function workOf({ work, rewritten, understood }) {
    const { node } = understood.statement;
    if (rewritten.length > 0)
        return rewriteOf(node);
    for (const { scan } of work)
        if (scan && scan !== 'validate')
            return scan;
    if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_INDEX')
        return 'drop-index';
    return commandsOf(node).includes('AT_DetachPartition') ? 'detach' : 'brief';
}
function rewriteOf(node) {
    if ('RefreshMatViewStmt' in node)
        return 'refresh';
    if ('ReindexStmt' in node)
        return 'reindex';
    const commands = commandsOf(node);
    if (commands.includes('AT_AlterColumnType'))
        return 'type';
    return commands.includes('AT_AddColumn') ? 'default' : 'rewrite';
}
function commandsOf(node) {
    if (!('AlterTableStmt' in node))
        return [];
    return (node.AlterTableStmt.cmds ?? []).flatMap(one => 'AlterTableCmd' in one ? (one.AlterTableCmd.subtype ?? []) : []);
}
/** These forms run in no transaction. */
const mustBeOutside = new Set([
    'index',
    'drop-index',
    'reindex',
    'unique',
    'detach',
]);
const inSql = {
    index: 'Use CREATE INDEX CONCURRENTLY, which lets reads and writes continue.',
    'drop-index': 'Use DROP INDEX CONCURRENTLY, which waits without blocking others.',
    reindex: 'Write REINDEX (CONCURRENTLY).',
    unique: 'Build the index first with CREATE UNIQUE INDEX CONCURRENTLY, then use ADD CONSTRAINT … UNIQUE USING INDEX (or PRIMARY KEY USING INDEX), which only takes an instant.',
    check: 'Add it with NOT VALID, and run VALIDATE CONSTRAINT in a later migration, which reads the table without blocking others.',
    'foreign-key': 'Add it with NOT VALID, and run VALIDATE CONSTRAINT in a later migration, which reads the table without blocking others.',
    'not-null': 'First add CHECK (column IS NOT NULL) NOT VALID; in a later migration run VALIDATE CONSTRAINT, then SET NOT NULL, which then reads no row, and drop the check.',
    exclusion: 'No form of it avoids blocking others: run it when nothing else uses the table, with a lock_timeout.',
    partition: "First give the table a CHECK constraint with the same condition as the partition's bound, with NOT VALID and a later VALIDATE CONSTRAINT: then attaching reads no row.",
    detach: 'Write DETACH PARTITION … CONCURRENTLY.',
    type: 'Add a column of the new type, let the application write both, fill it in batches, and drop the old one in a later release.',
    default: 'Add the column without the default, run SET DEFAULT in a second statement, which affects only new rows, and fill in the existing rows in batches.',
    rewrite: 'Run it when nothing else uses the table, with a lock_timeout, or copy the rows to a new table in batches.',
    refresh: 'Use REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index on the view.',
    brief: "Write `SET lock_timeout = '5s';` before it, and run the migration again if it times out.",
};

// EXTERNAL MODULE: ./src/postgres/locate-error.js
var locate_error = __webpack_require__(49880);
// EXTERNAL MODULE: ./src/replay/built-base.js
var built_base = __webpack_require__(85599);
;// CONCATENATED MODULE: ./src/explain/built-base.js


/** Why base is what its models declare, and what follows. */
function describeBuiltBase({ place, first, tables }) {
    return `No migration creates "${first}" and the other first tables: ${place} creates them with create_all() from the models. So base is what its models declare (${tables.length} tables), marked as applied, and the incoming migrations ran on that. A new database gets its tables from the models as well, so that no migration runs there and a replay on an empty database does not apply.`;
}
/**
 * What PostgreSQL refuses for how its objects are, where base is what its models declare: a project may change models and
 * migrations one after the other. It is sure only where a migration did the last thing to the object.
 */
async function doubtsOfModels({ place }, executed) {
    const ofBase = executed.filter(({ item }) => !item.introduced);
    const words = [...(await (0,built_base/* lastWords */.aN)(ofBase)).values()];
    return one => {
        if (!one.introduced || !isOfObjects(one))
            return undefined;
        const { sqlstate = '', refusal, existing } = one;
        const isThere = (0,locate_error/* isDuplicate */.KD)(sqlstate);
        if (isThere && existing?.creator)
            return undefined;
        const names = (0,locate_error/* namesInMessage */.Rv)(refusal?.answer ?? '');
        const sure = words.some(word => word.isThere === isThere &&
            names.includes(word.object.name) &&
            (word.object.table === undefined || names.includes(word.object.table)));
        if (sure)
            return undefined;
        return `base was built from its models, as ${place} does, and no migration of it has ${isThere ? 'created' : 'taken away'} what this is about: models and migrations may have been changed one after the other`;
    };
}
/** What exists, what does not, and of which type it is. */
function isOfObjects({ rule, sqlstate = '' }) {
    return /^replay-(?:failed|duplicate)/.test(rule) && ((0,locate_error/* isDuplicate */.KD)(sqlstate) || ofStructure.has(sqlstate));
}
const ofStructure = new Set('42703 42704 42P01 42883 3F000 42P10 0A000 2BP01 42P16 42804 42846 42830'.split(' '));

// EXTERNAL MODULE: ./src/model/fix.js
var fix = __webpack_require__(40516);
// EXTERNAL MODULE: ./src/rules/replay/models-out-of-date.js
var models_out_of_date = __webpack_require__(96499);
;// CONCATENATED MODULE: ./src/explain/declared-differences.js

/** Is it only there, and not declared? */
function isAdditional([, declared]) {
    return declared === none;
}
/** Is it an index that only a migration makes? Such have a form that the tool does not know, and break nothing. */
function isOwnIndex(one) {
    return isAdditional(one) && one[3] === 'index';
}
const none = '–';
/** Where a database differs from what a project declares. */
function differencesFrom(declared, made) {
    const tables = new Map(made.tables.map(table => [keyOf(table), table]));
    const enums = new Map(made.enums.map(one => [keyOf(one), new Set(one.values)]));
    const known = new Set(declared.tables.map(keyOf));
    const ofTables = declared.tables.map(table => {
        const there = tables.get(keyOf(table));
        const rows = there
            ? there.other
                ? []
                : rowsOf(table, there)
            : [[`table ${table.name}`, 'declared', 'no migration creates it']];
        return { ...placeOf(table), rows };
    });
    const ofEnums = declared.enums.map(one => {
        const there = enums.get(keyOf(one));
        const rows = there
            ? [
                ...one.values
                    .filter(value => !there.has(value))
                    .map((value) => [`value ${value}`, 'declared', none]),
                ...[...there]
                    .filter(value => !one.values.includes(value))
                    .map((value) => [`value ${value}`, none, 'there']),
            ]
            : [[`type ${one.name}`, 'declared', 'no migration creates it']];
        return { ...placeOf(one), rows };
    });
    const additional = made.tables
        .filter(one => declared.owns.includes(one.schema) && !one.other && !one.partition && !known.has(keyOf(one)))
        .filter(({ name }) => !ofRunners.has(name))
        .map(({ schema, name }) => ({
        key: keyOf({ schema, name }),
        label: `table ${name}`,
        path: declared.path,
        range: position/* startOfFile */.Si,
        rows: [[`table ${name}`, none, 'the migrations create it']],
    }));
    return [...ofTables, ...ofEnums, ...additional].filter(({ rows }) => rows.length > 0);
}
/** Where those who run the migrations write down what they ran. */
const ofRunners = new Set(['_prisma_migrations', '__drizzle_migrations']);
function keyOf({ schema, name }) {
    return JSON.stringify([schema, name]);
}
function placeOf(one) {
    const { label, path, range } = one;
    return { key: keyOf(one), label, path, range };
}
function rowsOf(declared, made) {
    return [
        ...columnRows(declared, made),
        ...keyRows(declared, made),
        ...indexRows(declared, made),
        ...foreignKeyRows(declared, made),
    ];
}
function columnRows({ columns }, made) {
    const there = new Map(made.columns.map(column => [column.name, column]));
    const declared = new Set(columns.map(({ name }) => name));
    return [
        ...columns.flatMap((column) => {
            const one = there.get(column.name);
            return one
                ? [...typeRows(column, one), ...nullRows(column, one), ...defaultRows(column, one)]
                : [[`column ${column.name}`, column.type ? written(column.type) : 'declared', none]];
        }),
        ...made.columns
            .filter(({ name }) => !declared.has(name))
            .map((one) => [`column ${one.name}`, none, typeText(one)]),
    ];
}
function typeRows({ name, type }, made) {
    if (!type || made.domain || isOfType(type, made))
        return [];
    return [[`type of ${name}`, written(type), typeText(made)]];
}
function isOfType(type, made) {
    if ((type.list ?? false) !== made.list)
        return false;
    if (type.kind === 'named')
        return type.name === made.type_name && (type.schema === undefined || type.schema === made.type_schema);
    if (made.type_schema !== 'pg_catalog')
        return false;
    const [one, other] = [normal(type.text), normal(made.type)];
    return one === other || (type.anySize === true && withoutSize(type.text) === withoutSize(made.type));
}
/** What PostgreSQL makes of a length that is not written. */
function normal(type) {
    const sized = type
        .replace(/^(time(?:stamp)?) with/, '$1(6) with')
        .replace(/^numeric\((\d+)\)$/, 'numeric($1,0)');
    return sized === 'bit' || sized === 'character' ? `${sized}(1)` : sized;
}
function withoutSize(type) {
    return type.replace(/\(\d+(?:,\d+)?\)/, '');
}
function written(type) {
    return `${type.kind === 'named' ? type.name : type.text}${type.list ? '[]' : ''}`;
}
function typeText({ type, list }) {
    return `${type}${list ? '[]' : ''}`;
}
function nullRows({ name, notNull }, made) {
    if (notNull === undefined || notNull === made.not_null)
        return [];
    const text = (is) => (is ? 'NOT NULL' : 'may be NULL');
    return [[`column ${name}`, text(notNull), text(made.not_null)]];
}
function defaultRows({ name, default: declared }, made) {
    if (!declared || made.generated || isDefault(declared, made))
        return [];
    const text = declared.kind === 'literal'
        ? declared.value
        : { none: 'no default', some: 'declared', sequence: 'a sequence' }[declared.kind];
    return [[`default of ${name}`, text, made.default ?? none]];
}
function isDefault(declared, made) {
    const isSequence = made.identity || /^nextval\(/.test(made.default ?? '');
    if (declared.kind === 'sequence')
        return isSequence;
    if (declared.kind === 'none')
        return made.default === null && !made.identity;
    if (made.default === null)
        return false;
    return declared.kind === 'some' || isLiteral(made.default, declared.value);
}
/** `'a''b'::text`, `0`, `(-1)`, `true`, `'{}'::"Kind"[]`. */
const literal = /^(?:'((?:[^']|'')*)'|\(?(-?[\d.]+)\)?|(true|false))(?:::.*)?$/s;
function isLiteral(expression, value) {
    // With escapes, it is written in more ways than one.
    if (/^E'/.test(expression))
        return true;
    const [, text, number, truth] = literal.exec(expression) ?? [];
    const found = text?.replaceAll("''", "'") ?? number ?? truth;
    if (found === undefined)
        return false;
    return found === value || (found.trim() !== '' && value.trim() !== '' && Number(found) === Number(value));
}
function keyRows({ primaryKey }, made) {
    if (!primaryKey)
        return [];
    const there = made.primary_key ?? [];
    return same(primaryKey, there) ? [] : [['primary key', list(primaryKey, 'none'), list(there)]];
}
function indexRows({ indexes }, made) {
    if (!indexes)
        return [];
    const key = ({ unique, columns }) => JSON.stringify([unique, columns]);
    const there = new Set(made.indexes.map(key));
    const declared = new Set(indexes.map(key));
    const name = ({ unique, columns }) => `${unique ? 'unique index' : 'index'} (${list(columns)})`;
    return [
        ...indexes.filter(one => !there.has(key(one))).map((one) => [name(one), 'declared', none]),
        ...made.indexes
            .filter(one => !one.partial && !declared.has(key(one)))
            .map((one) => (one.unique ? [name(one), none, 'there'] : [name(one), none, 'there', 'index'])),
    ];
}
function foreignKeyRows({ foreignKeys }, made) {
    if (!foreignKeys)
        return [];
    const key = (one) => JSON.stringify([one.columns, one.schema, one.table, one.to]);
    const there = new Map(made.foreign_keys.map(one => [key(one), one]));
    const declared = new Set(foreignKeys.map(key));
    const name = (one) => `foreign key (${list(one.columns)}) to ${one.table}`;
    return [
        ...foreignKeys.flatMap((one) => {
            const found = there.get(key(one));
            if (!found)
                return [[name(one), 'declared', none]];
            const actions = [];
            if (one.onDelete && one.onDelete !== found.on_delete)
                actions.push([`ON DELETE of ${name(one)}`, one.onDelete, found.on_delete]);
            if (one.onUpdate && one.onUpdate !== found.on_update)
                actions.push([`ON UPDATE of ${name(one)}`, one.onUpdate, found.on_update]);
            return actions;
        }),
        ...made.foreign_keys.filter(one => !declared.has(key(one))).map((one) => [name(one), none, 'there']),
    ];
}
function same(some, others) {
    return JSON.stringify(some) === JSON.stringify(others);
}
function list(names, empty = none) {
    return names.length === 0 ? empty : names.join(', ');
}

;// CONCATENATED MODULE: ./src/explain/declared.js





/**
 * Where what a project declares and what its migrations make part, if they did not on base. What was not run, or failed,
 * may be all the difference.
 */
function explainDeclared(request, facts) {
    const { declared } = request;
    const { merged, base } = facts.tables ?? {};
    const nothing = { findings: [], notVerified: [] };
    if (!declared || !merged || facts.failures.length > 0 || facts.unknowns.length > 0)
        return nothing;
    if (!declared.merged.ok)
        return { findings: [], notVerified: [notCompared(request, declared.merged.reason)] };
    const schema = declared.merged.value;
    const unknown = request.unread?.[0] ??
        facts.steps.find(({ unverified }) => unverified) ??
        facts.gaps?.[0] ??
        facts.notChecked[0];
    if (unknown) {
        const why = `${schema.path} was not compared with what the migrations create, because what ${unknown.path} does is not known without running it`;
        return { findings: [], notVerified: [notCompared(request, why)] };
    }
    // Whether base differs already can't be known without base: then nobody is to blame.
    if (request.base.length > 0 && !base)
        return nothing;
    const onBase = declared.base?.ok ? declared.base.value : undefined;
    const before = base && onBase ? differencesFrom(onBase, base) : [];
    // By hand, a migration may make more. What base declares, and this does not, is another matter.
    const byHand = schema.complete ? [] : onBase ? additional(differencesFrom(onBase, merged)) : undefined;
    const now = differencesFrom(schema, merged);
    const findings = without(byHand ? now : without(now, additional(now)), [...before, ...(byHand ?? [])]).map(one => (0,finding/* finding */.gk)({
        rule: models_out_of_date/* modelsOutOfDate */.c.id,
        introduced: true,
        framework: request.framework,
        history: request.history,
        path: one.path,
        range: one.range,
        symbol: one.key,
        message: `Once the change is merged, ${one.label} in ${one.path} and what the migrations create differ: ${(0,listing/* firstOf */.Ku)([...new Set(one.rows.map(([what]) => what))], 4)}. ${schema.advice}`,
        fixes: [
            (0,fix/* fix */.U)({
                title: 'Let the tool generate what is missing',
                applies: 'On your branch, once it contains all of base.',
                commands: [...schema.commands],
            }),
        ],
        table: {
            title: 'What differs',
            head: ['what', 'declared', 'the migrations create'],
            rows: one.rows.map(([what, said, made]) => [what, said, made]),
        },
    }, one.rows.every(schema.complete ? isOwnIndex : isAdditional) ? 'warning' : models_out_of_date/* modelsOutOfDate */.c.severity));
    return {
        findings,
        notVerified: schema.notCompared.map(what => notCompared(request, `of ${schema.path}, ${what} were not compared with what the migrations create`)),
    };
}
function without(differences, others) {
    const known = new Set(others.flatMap(one => one.rows.map(row => rowKey(one, row))));
    return differences
        .map(one => ({ ...one, rows: one.rows.filter(row => !known.has(rowKey(one, row))) }))
        .filter(({ rows }) => rows.length > 0);
}
/** Of what is there, and not declared. */
function additional(differences) {
    return differences.map(one => ({ ...one, rows: one.rows.filter(isAdditional) }));
}
function rowKey({ key }, row) {
    return JSON.stringify([key, row]);
}
function notCompared({ merged }, why) {
    return { path: merged.at(-1)?.migration.file.path ?? '', line: 1, why, introduced: false };
}

// EXTERNAL MODULE: ./src/postgres/sqlstates.js
var sqlstates = __webpack_require__(58231);
// EXTERNAL MODULE: ./src/replay/request.js
var replay_request = __webpack_require__(85716);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
// EXTERNAL MODULE: ./src/languages/sql/alter-table-commands.js
var alter_table_commands = __webpack_require__(22474);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
;// CONCATENATED MODULE: ./src/explain/sql-supplement.js



/**
 * In place of a statement that makes something else than what exists: a file of its own with what is lacking, or the
 * statements themselves where what follows needs it at once.
 */
function sqlSupplement({ item, existingObject, statement }, deletion, request, atOnce) {
    if (!deletion || existingObject?.structure?.kind !== 'different')
        return [];
    const { missing } = existingObject.structure;
    if (missing.length === 0)
        return [];
    const inPlace = atOnce || hasSections(item.text);
    const creates = inPlace ? undefined : nextFile(item.migration.file.path, request, missing);
    if (inPlace ? isOneOfSeveral(statement) : !creates)
        return [];
    const newline = item.text.includes('\r\n') ? '\r\n' : '\n';
    const replacement = inPlace ? missing.map(sql => `${sql};${newline}`).join('') : '';
    return [
        (0,fix/* fix */.U)({
            title: keeping((0,sql_objects/* describeObject */.v8)(existingObject.object), missing, inPlace),
            applies: 'Right if both mean the same thing, and this migration has not been applied anywhere yet. On existing rows, what it adds can fail: NOT NULL without a default, a unique or foreign key that they violate, a type that they do not fit.',
            edits: [{ ...deletion, replacement }],
            creates: creates ? [creates] : [],
        }),
    ];
}
/** A command of an ALTER TABLE: there, no statement can take its place. */
function isOneOfSeveral(statement) {
    return ((0,alter_table_commands/* alterTableCommands */.B)(statement?.text ?? '')?.pieces.length ?? 0) > 1;
}
/** Files that hold both directions are written by their tool's rules, not by ours. */
function hasSections(text) {
    return /^[ \t]*--[ \t]*(?:\+goose|\+micrate|migrate:)/m.test(text);
}
/** The next number of the directory, as wide as the others, where files are one number, a name, and `.sql`. */
function nextFile(path, request, missing) {
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    const numbers = [];
    for (const { migration } of request.merged) {
        const { path: other } = migration.file;
        if (!other.startsWith(directory))
            continue;
        const number = /^(\d+)_[^./]*\.sql$/.exec(other.slice(directory.length))?.[1];
        if (number === undefined)
            return undefined;
        numbers.push(number);
    }
    let next = 1n;
    for (const number of numbers)
        if (BigInt(number) >= next)
            next = BigInt(number) + 1n;
    const width = numbers.at(-1)?.length ?? 1;
    return {
        path: `${directory}${String(next).padStart(width, '0')}_match_existing.sql`,
        content: missing.map(sql => `${sql};\n`).join(''),
    };
}
/** Does something after a failure need what the existing object lacks? Then a later migration would bring it too late. */
function isNeededAtOnce(group, failures) {
    return failures.some(one => one.causedBy && !one.existingObject && group.includes(one.causedBy) && !group.includes(one));
}
/** How the answer is called that leaves what exists where it is. */
function keeping(object, statements, inPlace) {
    const adds = statements.every(sql => !/ DROP |^DROP /.test(sql));
    const where = inPlace ? 'here' : 'in a separate migration';
    return `Keep ${object}, and ${adds ? 'add what it lacks' : 'change what differs'} ${where}`;
}

;// CONCATENATED MODULE: ./src/explain/fixes.js









/** The ways out of a failure that can be written down as edits. Only a file of the change is ever edited. */
function fixesFor(failure, everyTrack, request, failures) {
    if (!failure.item.introduced || !failure.statement?.verbatim || failure.causedBy)
        return [];
    if (failure.conflictTarget)
        return uniqueConstraint(failure);
    if (!failure.existingObject || failure.existingObject.nameOnly)
        return [];
    if (failure.existingObject.structure?.kind === 'different')
        return everyTrack
            ? sqlSupplement(failure, deleteStatement(failure), request, isNeededAtOnce([failure], failures))
            : [];
    return duplicateFixes(failure, failure.existingObject.object, everyTrack);
}
function duplicateFixes(failure, object, everyTrack) {
    const structure = failure.existingObject?.structure;
    const identical = structure?.kind === 'identical' || structure?.kind === 'compatible';
    const fixes = [];
    // Where one of the two kinds of database lacks the object, the statement is still needed there.
    if (everyTrack && (identical || nameIsAll(object))) {
        const deletion = deleteStatement(failure);
        if (deletion) {
            fixes.push((0,fix/* fix */.U)({
                code: 'drop',
                title: `Delete the statement that creates ${(0,sql_objects/* describeObject */.v8)(object)} a second time`,
                applies: 'Right if the existing object is the one that this migration means.',
                edits: [deletion],
            }));
        }
    }
    const guard = identical || nameIsAll(object) ? guardEdit(failure, object) : undefined;
    if (guard) {
        fixes.push((0,fix/* fix */.U)({
            code: 'guard',
            title: `Create ${(0,sql_objects/* describeObject */.v8)(object)} only where it does not exist`,
            applies: identical
                ? `Right if some databases already have it: the existing structure was compared and ${structure?.kind === 'compatible' ? 'has all of it' : 'is the same'}.`
                : 'Right if some databases already have it.',
            edits: [guard],
        }));
    }
    return fixes;
}
/** Nothing but the name makes one differ from another. */
function nameIsAll({ kind }) {
    return kind === 'schema' || kind === 'extension' || kind === 'enum value';
}
/** The statement with its semicolon, and the line with it where nothing else is on it. */
function deleteStatement(failure) {
    const { item, statement } = failure;
    if (!statement)
        return undefined;
    const { text } = item;
    const piece = pieceOfAlterTable(failure);
    if (piece)
        return { path: item.migration.file.path, range: (0,position/* rangeOf */.be)(text, piece.start, piece.end), replacement: '' };
    const { start } = statement.span;
    let { end } = statement.span;
    const next = (0,lexer/* skipBlank */.W8)(text, end);
    if (text[next] === ';')
        end = next + 1;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const alone = text.slice(lineStart, start).trim() === '';
    const rest = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end));
    const from = alone && rest ? lineStart : start;
    const to = alone && rest ? end + rest[0].length : end;
    return { path: item.migration.file.path, range: (0,position/* rangeOf */.be)(text, from, to), replacement: '' };
}
/** One command of an ALTER TABLE with several: only that one goes, with one of the commas around it. */
function pieceOfAlterTable({ statement, span, existingObject }) {
    if (!statement || existingObject?.object.table === undefined)
        return undefined;
    const pieces = (0,alter_table_commands/* alterTableCommands */.B)(statement.text)?.pieces ?? [];
    const { start } = statement.span;
    const index = pieces.findIndex(piece => start + piece.start <= span.start && span.start < start + piece.end);
    const [before, own, following] = [pieces[index - 1], pieces[index], pieces[index + 1]];
    if (!own)
        return undefined;
    if (before)
        return { start: start + before.end, end: start + own.end };
    return following && { start: start + own.start, end: start + following.start };
}
const guards = (0,by_name/* byName */.n)({
    table: {
        after: /^create\s+(?:(?:global\s+|local\s+)?temp(?:orary)?\s+|unlogged\s+)?table\b/i,
        insert: ' IF NOT EXISTS',
    },
    sequence: {
        after: /^create\s+(?:(?:global\s+|local\s+)?temp(?:orary)?\s+|unlogged\s+)?sequence\b/i,
        insert: ' IF NOT EXISTS',
    },
    index: { after: /^create\s+(?:unique\s+)?index(?:\s+concurrently)?\b/i, insert: ' IF NOT EXISTS' },
    schema: { after: /^create\s+schema\b/i, insert: ' IF NOT EXISTS' },
    extension: { after: /^create\s+extension\b/i, insert: ' IF NOT EXISTS' },
    'enum value': { after: /^alter\s+type\s[\s\S]*?\sadd\s+value\b/i, insert: ' IF NOT EXISTS' },
});
function guardEdit({ item, statement, span }, object) {
    if (!statement)
        return undefined;
    const path = item.migration.file.path;
    const insertAt = (offset, replacement) => ({
        path,
        range: (0,position/* rangeOf */.be)(item.text, offset, offset),
        replacement,
    });
    if (object.kind === 'column') {
        // The definition begins at its name: the guard goes in front of it, and brings the optional word COLUMN with it.
        const before = item.text.slice(statement.span.start, span.start);
        if (/\badd\s+column\s+$/i.test(before))
            return insertAt(span.start, 'IF NOT EXISTS ');
        return /\badd\s+$/i.test(before) ? insertAt(span.start, 'COLUMN IF NOT EXISTS ') : undefined;
    }
    const guard = guards[object.kind];
    const match = guard?.after.exec(statement.text);
    return guard && match ? insertAt(statement.span.start + match[0].length, guard.insert) : undefined;
}
/** 42P10: the constraint that the ON CONFLICT asks for, made in front of the statement. */
function uniqueConstraint({ item, statement, conflictTarget }) {
    if (!statement || !conflictTarget?.plain || conflictTarget.columns.length === 0)
        return [];
    const { table, columns } = conflictTarget;
    const name = (0,object_names/* derivedName */.Pr)(table.name, (0,object_names/* joinedColumns */.NN)(columns), 'key');
    const quotedTable = (0,object_names/* qualified */.LX)(table);
    const list = columns.map(object_names/* quoteIdentifier */.Cm).join(', ');
    const { start } = statement.span;
    const newline = item.text.includes('\r\n') ? '\r\n' : '\n';
    const indent = (0,scan/* blanksAtEnd */.MF)(item.text.slice(0, start));
    const sql = `ALTER TABLE ${quotedTable} ADD CONSTRAINT ${(0,object_names/* quoteIdentifier */.Cm)(name)} UNIQUE (${list});`;
    return [
        (0,fix/* fix */.U)({
            title: `Add the missing unique constraint on ${table.name} (${columns.join(', ')})`,
            applies: `Right if no two rows of ${table.name} may have the same (${columns.join(', ')}). If some already do, this new statement fails instead.`,
            edits: [
                {
                    path: item.migration.file.path,
                    range: (0,position/* rangeOf */.be)(item.text, start, start),
                    replacement: `${sql}${newline}${indent}`,
                },
            ],
        }),
    ];
}

;// CONCATENATED MODULE: ./src/explain/remedy.js



/** What to do about a failure, as a sentence, where its framework knows nothing better. */
function remedy(failure, everyTrack, request) {
    const { reason, existingObject, conflictTarget, causedBy } = failure;
    if (causedBy)
        return 'Fix the cause first.';
    if (reason.kind === 'stopped')
        return reason.remedy ?? 'Name something that exists by then, or remove the operation.';
    if (conflictTarget)
        return 'Create that constraint before this statement, or name columns that have one.';
    if (existingObject) {
        if (existingObject.nameOnly)
            return 'Choose another name, or first drop the object that has it.';
        if (existingObject.structure?.kind === 'different')
            return remedyForDifference(existingObject);
        if (!everyTrack)
            return 'Restore the migration that creates it for existing databases, or guard this statement.';
        return existingObject.structure?.kind === 'identical' || existingObject.structure?.kind === 'compatible'
            ? whatToDelete(failure)
            : 'If the two are meant to be the same, delete this statement. Otherwise alter the existing one, or choose another name.';
    }
    switch (reason.kind === 'error' ? reason.error.code : undefined) {
        case '42601':
            return reservedName(failure) ?? 'Correct the syntax.';
        // active_sql_transaction: CREATE INDEX CONCURRENTLY, VACUUM and the like.
        case '25001':
            return request.outsideTransaction?.(failure.item.text) ?? 'Run it outside of a transaction.';
        // unsafe_new_enum_value_usage
        case '55P04':
            return 'Use the new value in a separate migration, after the one that adds it.';
        // undefined_object
        case '42704':
            return missingType(failure, request);
        default:
            return failure.like ? 'Correct the name.' : 'Correct the statement.';
    }
}
/** An operation of a framework that counts on a type: nobody spelled the statement wrong. */
function missingType({ reason, statement, like }, request) {
    if (like)
        return 'Correct the name.';
    const name = reason.kind === 'error' ? (0,locate_error/* absentNames */.G0)(reason.error)?.at(-1) : undefined;
    const written = name !== undefined && statement?.verbatim === false ? request.missingType?.(name) : undefined;
    return written ?? 'Correct the statement.';
}
/** Words of SQL that people call tables and columns by, where a name may stand. */
const namesPeopleUse = /^(?:user|order|group|offset|limit|end|window|desc|analy[sz]e|references|check|default)$/i;
const beforeName = /(?:\b(?:table|into|from|update|join|references|on|only|add|column|exists)|[,(.])\s*$/i;
/** Undefined where PostgreSQL stops at another word, or where no name may stand. */
function reservedName({ item, span, statement }) {
    if (!statement?.verbatim)
        return undefined;
    const word = item.text.slice(span.start, span.end);
    const before = item.text.slice(Math.max(statement.span.start, span.start - 40), span.start);
    if (!namesPeopleUse.test(word) || !beforeName.test(before))
        return undefined;
    return `\`${word}\` is a reserved word. To use it as a name, quote it: \`"${word.toLowerCase()}"\`.`;
}
function remedyForDifference({ object, structure }) {
    if (structure?.kind === 'different' && structure.anotherKind)
        return 'Choose another name.';
    if (object.kind === 'column')
        return 'Change the existing column with ALTER COLUMN, or choose another name.';
    if (isReplaceable(object))
        return 'Use CREATE OR REPLACE if this one should replace it, or choose another name.';
    return object.kind === 'table' || object.kind === 'type' || object.kind === 'sequence'
        ? 'Add the difference with ALTER, or choose another name: a guard such as IF NOT EXISTS would only hide it.'
        : 'Drop the existing one first if this one should replace it, or choose another name: a guard would only hide the difference.';
}
function whatToDelete({ operation, statement, existingObject }) {
    if (operation?.additional.length)
        return `Remove from this operation what creates ${(0,sql_objects/* describeObject */.v8)(existingObject?.object ?? { kind: 'other', name: '' })}.`;
    if (operation)
        return 'Delete this operation.';
    const commands = statement && existingObject?.object.table !== undefined ? (0,alter_table_commands/* alterTableCommands */.B)(statement.text) : undefined;
    return commands && commands.pieces.length > 1
        ? 'Delete this part of the statement.'
        : 'Delete this statement.';
}
function isReplaceable({ kind }) {
    return kind === 'function' || kind === 'view' || kind === 'trigger';
}

;// CONCATENATED MODULE: ./src/explain/describe.js












const rules = (0,by_name/* byName */.n)({
    '42P07': 'replay-duplicate-table',
    '42701': 'replay-duplicate-column',
    '42710': 'replay-duplicate-object',
    '42723': 'replay-duplicate-object',
    '42P06': 'replay-duplicate-object',
    '42P04': 'replay-duplicate-object',
});
/** Turns failures into findings, causes first, so that a consequence can name the fingerprint of its cause. */
function describeFailures(failures, others) {
    const circumstances = { ...others, failures };
    const findings = new Map();
    const symbols = new Map();
    const ordered = [...failures].sort((a, b) => depth(a) - depth(b));
    for (const failure of ordered) {
        const symbol = (0,replay_failure/* symbolOf */.wX)(failure);
        const key = `${failure.item.migration.file.path}\0${symbol}`;
        const count = symbols.get(key) ?? 0;
        symbols.set(key, count + 1);
        const causedBy = failure.causedBy && findings.get(failure.causedBy)?.fingerprint;
        findings.set(failure, describe_describe(failure, count === 0 ? symbol : `${symbol}#${count + 1}`, causedBy, circumstances));
    }
    return failures.flatMap(failure => findings.get(failure) ?? []);
}
function depth(failure) {
    return failure.causedBy ? 1 + depth(failure.causedBy) : 0;
}
function describe_describe(failure, symbol, causedBy, circumstances) {
    const { item, reason, statement, existingObject } = failure;
    const { request, tracksRun } = circumstances;
    const code = reason.kind === 'error' ? reason.error.code : undefined;
    const everyTrack = [...tracksRun].every(track => failure.tracks.has(track));
    const structure = existingObject?.structure;
    const fixed = circumstances.fixed?.get(failure);
    return (0,finding/* finding */.gk)({
        rule: (code !== undefined && existingObject ? rules[code] : undefined) ?? 'replay-failed',
        introduced: circumstances.introduced(failure),
        ...placed(request, item, failure.span),
        message: messageOf(failure, circumstances),
        ...twinOf(failure, circumstances),
        symbol,
        ...(existingObject && {
            object: { key: (0,sql_objects/* objectKey */.T5)(existingObject.object), name: (0,sql_objects/* describeObject */.v8)(existingObject.object) },
        }),
        ...(existingObject && { existing: existingOf(existingObject) }),
        ...(reason.kind === 'error' && { refusal: refusalOf(reason.error) }),
        related: related(failure),
        fixes: [
            ...(fixed?.instead ? [] : fixesFor(failure, everyTrack, request, circumstances.failures)),
            ...(fixed?.fixes ?? []),
        ],
        ...(causedBy === undefined ? {} : { causedBy }),
        ...(code === undefined ? {} : { sqlstate: code }),
        ...(statement === undefined ? {} : { statement: statement.text }),
        ...(structure && structure.kind !== 'identical'
            ? {
                table: {
                    title: `${(0,listing/* capitalized */.l2)((0,sql_objects/* describeObject */.v8)(existingObject?.object ?? { kind: 'other', name: '' }))} as it exists, and as this statement wants it`,
                    head: ['', 'exists', 'wanted'],
                    rows: structure.rows,
                },
            }
            : {}),
    }, 'error');
}
function messageOf(failure, circumstances, objects) {
    const { request, tracksRun, fixed } = circumstances;
    const answer = fixed?.get(failure);
    const everyTrack = [...tracksRun].every(track => failure.tracks.has(track));
    return [
        happened(failure, objects),
        where(failure, circumstances),
        consequence(failure, request),
        answer?.remedy ?? remedy(failure, everyTrack, request),
        answer?.caution,
    ]
        .filter(Boolean)
        .join(' ');
}
/** What exists just so, with another migration that created it, may be one of several that two migrations both create. */
function twinOf(failure, circumstances) {
    const creator = failure.existingObject?.creator?.by.migration.file.path;
    const isTwin = failure.existingObject?.structure?.kind === 'identical' &&
        creator !== undefined &&
        creator !== failure.item.migration.file.path;
    return isTwin
        ? {
            twin: {
                creator,
                text: failure.item.text,
                message: objects => messageOf(failure, circumstances, objects),
            },
        }
        : {};
}
function happened(failure, objects) {
    const { reason, existingObject, conflictTarget } = failure;
    if (reason.kind === 'stopped')
        return `${reason.why}.`;
    if (reason.kind === 'skipped') {
        const by = failure.causedBy?.item.migration.file.path;
        return `Not run: it needs the ${(0,sql_objects/* describeObject */.v8)(reason.needs)}, which ${by ?? 'an earlier migration'} fails to create.`;
    }
    const { code, message } = reason.error;
    const state = (0,sqlstates/* namedSqlstate */.T)(code);
    if (existingObject && objects)
        return `${(0,listing/* capitalized */.l2)((0,listing/* joined */.oR)(objects))} already exist (${state}). The existing ones have the same structure.`;
    if (existingObject)
        return `${(0,listing/* capitalized */.l2)((0,sql_objects/* describeObject */.v8)(existingObject.object))} already exists (${state}).${structureSentence(failure)}`;
    if (conflictTarget) {
        const { table, columns, existing } = conflictTarget;
        const has = existing.length === 0
            ? 'It has no unique constraint at all.'
            : `It is unique only on ${existing.join(', ')}.`;
        return `No unique constraint of ${(0,sql_objects/* describeObject */.v8)(table)} covers exactly (${columns.join(', ')}), which this ON CONFLICT names (${state}). ${has} PostgreSQL refuses this even while the tables are empty.`;
    }
    const detail = reason.error.detail ? ` ${end(reason.error.detail)}` : '';
    const hint = reason.error.hint ? ` PostgreSQL's hint: ${end(reason.error.hint)}` : '';
    const like = failure.like ? ` Did you mean ${failure.like.join(' or ')}?` : '';
    return `${refuses(message)} (${state}).${detail}${hint}${like}`;
}
function refuses(message) {
    return `PostgreSQL refuses this: ${end(message, '')}`;
}
function refusalOf({ message, detail = '', hint = '' }) {
    return { answer: `${message} ${detail} ${hint}`, summary: refuses(message) };
}
function existingOf({ object, creator }) {
    const { name, table, kind } = object;
    const names = table === undefined ? [name] : [name, table];
    const isIndex = kind === 'index';
    if (!creator)
        return { names, isIndex };
    const { migration, text } = creator.by;
    const line = creator.span ? (0,position/* positionAt */.t$)(text, creator.span.start).line : migration.range.start.line;
    return { names, isIndex, creator: { path: migration.file.path, line } };
}
function structureSentence({ existingObject }) {
    if (existingObject?.structure?.kind === 'identical')
        return ' The existing one has the same structure.';
    if (existingObject?.structure === undefined)
        return '';
    const shown = (0,listing/* firstOf */.Ku)(existingObject.structure.rows.map(([what]) => what), 4);
    return existingObject.structure.kind === 'compatible'
        ? ` The existing one has all of it, and more (${shown}).`
        : ` The existing one is different (${shown}).`;
}
function where({ tracks, causedBy }, { tracksRun }) {
    if (causedBy || tracksRun.size < 2 || tracks.size === 2)
        return '';
    return tracks.has('fresh')
        ? 'This happens only on a new database, not on one that has all of base.'
        : 'This happens on databases that have all of base, but not on a new one, so tests on an empty database stay green.';
}
function consequence(failure, request) {
    const { causedBy, appliedBefore = 0, item } = failure;
    if (causedBy)
        return '';
    if (failure.aftermath !== undefined)
        return failure.aftermath;
    if ((0,replay_request/* sentInAutocommit */.k)(failure.transaction ? failure : item, request.transaction) && appliedBefore > 0) {
        const statements = appliedBefore === 1 ? 'the statement' : `the ${appliedBefore} statements`;
        return `On deploy, this migration fails here, with ${statements} before it already applied: nothing wraps the file in a transaction.`;
    }
    return 'On deploy, this migration fails here, and later migrations do not run.';
}
/** Who created what exists, with its place: said here alone, so that each report can link it. */
function related({ existingObject }) {
    const creator = existingObject?.creator;
    if (!creator)
        return [];
    const { migration, text } = creator.by;
    const range = creator.span ? (0,position/* rangeOf */.be)(text, creator.span.start, creator.span.end) : migration.range;
    return [
        {
            path: migration.file.path,
            range,
            message: `${(0,sql_objects/* describeObject */.v8)(existingObject.object)} was created here`,
        },
    ];
}
function end(text, mark = '.') {
    return (0,scan/* trimEndOf */.fC)(text, `.${scan/* whiteSpace */.MV}`) + mark;
}

// EXTERNAL MODULE: ./src/model/migration.js
var migration = __webpack_require__(1567);
// EXTERNAL MODULE: ./src/schema/catalog.js + 1 modules
var catalog = __webpack_require__(42768);
;// CONCATENATED MODULE: ./src/explain/divergence.js





/** Says how a new database and one that has all of base end up different, and what in the change makes them so. */
function describeDivergence(request, fresh, upgrade) {
    const all = (0,catalog/* diffCatalogs */.U)(fresh, upgrade);
    const real = all.filter(difference => difference.kind !== 'column-order');
    const shown = real.length > 0 ? real : all;
    if (shown.length === 0)
        return undefined;
    const suspects = suspectsOf(request);
    const first = suspects.find(suspect => suspect.what !== 'removed') ?? suspects[0];
    const item = first?.item ?? request.merged.findLast(one => one.introduced) ?? request.merged.at(-1);
    const place = item?.migration;
    return (0,finding/* finding */.gk)({
        rule: 'replay-diverges',
        severity: real.length > 0 ? 'error' : 'note',
        introduced: true,
        framework: request.framework,
        history: item?.history ?? request.history,
        path: place?.file.path ?? '',
        range: place?.range ?? position/* startOfFile */.Si,
        message: real.length > 0 ? differs(shown, suspects) : onlyOrder(shown, suspects),
        symbol: shown
            .map(({ object }) => object)
            .sort()
            .join(' '),
        related: suspects.filter(suspect => suspect !== first && suspect.what !== 'removed').map(divergence_related),
        table: {
            title: 'What differs',
            head: ['object', 'new database', 'database with all of base'],
            rows: shown.map(difference => [
                difference.object,
                side(difference, 'left'),
                side(difference, 'right'),
            ]),
        },
    }, 'error');
}
function differs(differences, suspects) {
    return (`A new database and one that has all of base end up different: ${divergence_list(differences)}. ${blame(suspects)}` +
        'What works on one can fail on the other. Leave applied migrations as they are, and make the change in a new one.');
}
function onlyOrder(differences, suspects) {
    return (`A new database and one that has all of base end up with columns in a different order: ${divergence_list(differences)}. ${blame(suspects)}` +
        'This matters only where something relies on that order: INSERT without a column list, SELECT * by position, COPY.');
}
function divergence_list(differences) {
    return (0,listing/* firstOf */.Ku)([...new Set(differences.map(({ object }) => object))], 6);
}
function blame(suspects) {
    const named = suspects.slice(0, 4).map(suspect => `${suspect.item.migration.file.path} ${didWhat(suspect)}`);
    return named.length === 0 ? '' : `The likely cause: ${named.join('; ')}. `;
}
function didWhat({ what, of }) {
    switch (what) {
        case 'edited':
            return 'was edited after it was merged';
        case 'removed':
            return 'was removed';
        case 'late':
            return 'comes before migrations that are already on base';
        case 'twin':
            return `calls itself what ${of} is called in base, and does something else`;
    }
}
function side(difference, which) {
    return difference[which] ?? '–';
}
function divergence_related({ item, what }) {
    const { file, range } = item.migration;
    const message = what === 'late'
        ? 'comes before migrations that are on base'
        : what === 'twin'
            ? 'differs as well'
            : `${what} as well`;
    return { path: file.path, range, message };
}
/** What of the change can make the two tracks differ. */
function suspectsOf({ base, merged, pending }) {
    const after = new Map(merged.map((item, index) => [item.migration.id, { item, index }]));
    const byIdentity = new Map(merged.map((item, index) => [(0,migration/* identityOf */.c)(item.migration), { item, index }]));
    const suspects = [];
    let lastOfBase = -1;
    for (const item of base) {
        const { id, file } = item.migration;
        const now = after.get(id) ?? byIdentity.get((0,migration/* identityOf */.c)(item.migration));
        if (!now)
            suspects.push({ item, what: 'removed' });
        else {
            lastOfBase = Math.max(lastOfBase, now.index);
            if ((0,migration/* contentOf */.$)(now.item.migration) === (0,migration/* contentOf */.$)(item.migration))
                continue;
            if (now.item.migration.file.path === file.path || now.item.migration.id !== id)
                suspects.push({ item: now.item, what: 'edited' });
            else
                suspects.push({ item: now.item, what: 'twin', of: file.path });
        }
    }
    for (const item of pending) {
        if ((after.get(item.migration.id)?.index ?? lastOfBase) < lastOfBase)
            suspects.push({ item, what: 'late' });
    }
    return suspects;
}

// EXTERNAL MODULE: ./src/rules/replay/down-fails.js
var down_fails = __webpack_require__(53201);
// EXTERNAL MODULE: ./src/rules/replay/down-incomplete.js
var down_incomplete = __webpack_require__(39098);
// EXTERNAL MODULE: ./src/rules/replay/down-loses-rows.js
var down_loses_rows = __webpack_require__(89462);
// EXTERNAL MODULE: ./src/rules/replay/irreversible-migration.js
var irreversible_migration = __webpack_require__(68740);
;// CONCATENATED MODULE: ./src/explain/downs.js








/** What taking the incoming migrations back has shown. */
function describeDowns(request, downs) {
    return downs.flatMap(one => downs_describe(request, one));
}
function downs_describe(request, one) {
    switch (one.kind) {
        case 'fails':
            return [fails(request, one)];
        case 'irreversible':
            return [downs_refuses(request, one)];
        case 'incomplete':
            return [incomplete(request, one), ...losesRows(request, one)];
        case 'back':
            return [...(one.again ? [doesNotRunAgain(request, one, one.again)] : []), ...losesRows(request, one)];
        case 'not checked':
            return [];
    }
}
/** What a report says of each of them. */
function reportedDowns(downs) {
    return downs
        .map(one => {
        const up = one.item.migration.file.path;
        const path = one.item.down?.path ?? up;
        return one.kind === 'not checked'
            ? { up, path, checked: false, why: one.why }
            : { up, path, checked: true };
    })
        .reverse();
}
function common(request, item) {
    const { down, migration, history } = item;
    return {
        introduced: true,
        framework: request.framework,
        history: history ?? request.history,
        path: down?.path ?? migration.file.path,
        side: 'down',
    };
}
function fails(request, { item, failure }) {
    const { reason, statement, span } = failure;
    const error = reason.kind === 'error' ? reason.error : undefined;
    const detail = error?.detail ? ` ${error.detail}` : '';
    const what = error
        ? `PostgreSQL refuses this: ${saidBy(error)}.${detail}`
        : reason.kind === 'stopped'
            ? `${reason.why}.`
            : 'This needs something that does not exist.';
    return (0,finding/* finding */.gk)({
        ...common(request, item),
        rule: down_fails/* downFails */._.id,
        range: (0,position/* rangeOf */.be)(item.down?.text ?? item.text, span.start, Math.max(span.start, span.end)),
        symbol: `${error?.code ?? reason.kind} ${item.migration.id}`,
        message: `On the downgrade, after the migration has run, ${lowered(what)} Whoever has to roll back is stuck here. Correct the downgrade.`,
        ...(error ? { sqlstate: error.code } : {}),
        ...(statement ? { statement: statement.text } : {}),
    }, down_fails/* downFails */._.severity);
}
function downs_refuses(request, { item, failure }) {
    const why = failure.reason.kind === 'stopped' ? failure.reason.why : '';
    const { start, end } = failure.span;
    return (0,finding/* finding */.gk)({
        ...common(request, item),
        rule: irreversible_migration/* irreversibleMigration */.V.id,
        range: (0,position/* rangeOf */.be)(item.text, start, Math.max(start, end)),
        symbol: item.migration.id,
        message: `${why}. ${irreversible_migration/* irreversibleMigration */.V.remedy}`,
    }, irreversible_migration/* irreversibleMigration */.V.severity);
}
function incomplete(request, { item, span, differences, again }) {
    const of = (kind) => differences.filter(one => one.kind === kind);
    const parts = [
        { list: of('missing-left'), is: 'left over' },
        { list: of('missing-right'), is: 'missing' },
        { list: of('different'), is: 'different' },
    ].flatMap(({ list, is }) => list.length === 0
        ? []
        : [
            `${(0,listing/* firstOf */.Ku)(list.map(({ object }) => `\`${object}\``), 5)} ${list.length === 1 ? 'is' : 'are'} ${is}`,
        ]);
    return (0,finding/* finding */.gk)({
        ...common(request, item),
        rule: down_incomplete/* downIncomplete */.p.id,
        range: beginningOfDown(item, span),
        symbol: item.migration.id,
        message: `The downgrade does not restore the previous schema: ${parts.join('; ')}. ${again ? `If the migration runs again after that, it fails: ${saidBy(again)}. ` : ''}${down_incomplete/* downIncomplete */.p.remedy}`,
        table: {
            title: 'What the downgrade leaves different',
            head: ['object', 'before the migration', 'after its downgrade'],
            rows: differences.map(({ object, left, right }) => [object, left ?? '–', right ?? '–']),
        },
    }, down_incomplete/* downIncomplete */.p.severity);
}
/** The schema is as it was; rows are not, or what no catalog shows. */
function doesNotRunAgain(request, { item, span }, again) {
    return (0,finding/* finding */.gk)({
        ...common(request, item),
        rule: down_incomplete/* downIncomplete */.p.id,
        range: beginningOfDown(item, span),
        symbol: item.migration.id,
        message: `The downgrade restores the previous schema, but the migration does not run again: ${saidBy(again)}. ${down_incomplete/* downIncomplete */.p.remedy}`,
    }, down_incomplete/* downIncomplete */.p.severity);
}
/** What PostgreSQL says, with its code, as the end of a sentence. */
function saidBy({ code, message }) {
    return `${message} (${(0,sqlstates/* namedSqlstate */.T)(code)})`;
}
function losesRows(request, { item, span, lost }) {
    if (lost.length === 0)
        return [];
    const names = (0,listing/* firstOf */.Ku)(lost.map(name => `\`${name}\``), 5);
    return [
        (0,finding/* finding */.gk)({
            ...common(request, item),
            rule: down_loses_rows/* downLosesRows */.Q.id,
            range: beginningOfDown(item, span),
            symbol: item.migration.id,
            message: `The downgrade drops ${names}, which the upgrade fills, and copies those rows nowhere. ${down_loses_rows/* downLosesRows */.Q.remedy}`,
        }, down_loses_rows/* downLosesRows */.Q.severity),
    ];
}
/** The line of its first statement. */
function beginningOfDown({ down, text }, { start }) {
    const own = down?.text ?? text;
    const line = (0,position/* lineSpan */.ZX)(own, (0,position/* positionAt */.t$)(own, start).line);
    return (0,position/* rangeOf */.be)(own, line.start, line.end);
}
/** As it goes on in a sentence; a proper name stays as it is. */
function lowered(text) {
    return text.startsWith('PostgreSQL') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/rules/replay/schema-drift.js
var schema_drift = __webpack_require__(73844);
;// CONCATENATED MODULE: ./src/explain/drift.js






/** What comparing with the committed file has shown. What could not be known of a migration may be all the difference. */
function explainDrift(request, { found, unverified }) {
    const { schema } = request;
    if (!found.ok)
        return { findings: [], unknowns: [found.reason] };
    const drift = found.value;
    if (!unverified || drift.introduced.length === 0)
        return { findings: describeDrift(request, schema, drift), unknowns: [] };
    const unknown = `${schema.path} can't be compared with what the migrations create, because ${unverified.path}:${unverified.line} is not known without running it (${unverified.why}). Let the project's own command replay it (\`command:\`), or remove \`schema:\`.`;
    return { findings: [], unknowns: [unknown] };
}
/** Says in what a committed schema file and the migrations differ, and what to do about it. */
function describeDrift({ framework, history }, schema, drift) {
    return [
        { differences: drift.introduced, introduced: true },
        { differences: drift.base, introduced: false },
    ].flatMap(({ differences, introduced }) => {
        const real = differences.filter(({ kind }) => kind !== 'column-order');
        const shown = real.length > 0 ? real : differences;
        const [first] = shown;
        if (!first)
            return [];
        return (0,finding/* finding */.gk)({
            rule: schema_drift/* schemaDrift */.X.id,
            severity: real.length > 0 ? schema_drift/* schemaDrift */.X.severity : 'note',
            introduced,
            framework,
            history,
            path: schema.path,
            range: drift_placeOf(first, schema.text),
            message: real.length > 0 ? drift_differs(schema, shown) : drift_onlyOrder(schema, shown),
            symbol: 'drift',
            fixes: [dumpAgain(schema)],
            table: {
                title: 'What differs',
                head: ['object', 'the migrations create', 'the file says'],
                rows: shown.map(({ object, left, right }) => [object, left ?? '–', right ?? '–']),
            },
        }, schema_drift/* schemaDrift */.X.severity);
    });
}
function drift_differs({ path }, differences) {
    const lacks = differences.filter(({ kind }) => kind === 'missing-right');
    const invents = differences.filter(({ kind }) => kind === 'missing-left');
    const others = differences.filter(({ kind }) => kind === 'different');
    const parts = [
        ...(lacks.length > 0 ? [`it lacks ${drift_list(lacks)}`] : []),
        ...(invents.length > 0 ? [`no migration creates ${drift_list(invents)}`] : []),
        ...(others.length > 0 ? [`${drift_list(others)} ${others.length === 1 ? 'is' : 'are'} different`] : []),
    ];
    return (`\`${path}\` differs from what the migrations create: ${parts.join('; ')}. ` +
        'A database created from the file differs from production, which ran the migrations. ' +
        'Generate the file again from the migrations, or add a migration for what is only in the file.');
}
function drift_onlyOrder({ path }, differences) {
    return `\`${path}\` has the columns of ${drift_list(differences)} in a different order from the one that the migrations create. This matters only where something relies on that order: INSERT without a column list, COPY.`;
}
function drift_list(differences) {
    return (0,listing/* firstOf */.Ku)([...new Set(differences.map(({ object }) => `\`${object}\``))], 5);
}
function dumpAgain({ path }) {
    return (0,fix/* fix */.U)({
        title: `Write ${path} again`,
        applies: 'Right if the migrations are right. DATABASE_URL must name a database on which exactly these migrations have run, such as a new one. If the framework writes the file itself (`rails db:schema:dump`, `dbmate dump`), let it.',
        commands: [`pg_dump --schema-only --no-owner --no-privileges "$DATABASE_URL" > ${(0,shell_quote/* shellQuote */.ZL)(path)}`],
    });
}
/** Where the file speaks of the object, or of the table that it is part of. */
function drift_placeOf({ name }, text) {
    const parts = name.split('.');
    for (const words of [parts, parts.slice(0, 2), parts.slice(1, 2)]) {
        const escaped = words.map(word => word.replace(/[^\w]/g, '\\$&')).join('\\.');
        const named = new RegExp(`(?<![\\w.])${escaped}(?!\\w)`, 'gi');
        for (const { 0: line, index } of text.matchAll(/^[ \t]*create\b.*/gim)) {
            named.lastIndex = line.length - line.trimStart().length + 'create'.length;
            const found = named.exec(line);
            if (found)
                return (0,position/* rangeOf */.be)(text, index + found.index, index + found.index + found[0].length);
        }
    }
    return position/* startOfFile */.Si;
}

;// CONCATENATED MODULE: ./src/explain/line-of.js
/** What the runner would have to run before a migration, on a database that has all of base. */
function notYetRun(request, migration) {
    const pending = new Map(request.pending.map(one => [one.migration.id, one.migration]));
    const ids = new Set();
    const visit = (one) => {
        for (const { id, kind } of one.parents) {
            const parent = pending.get(id);
            if (!parent || ids.has(id) || kind === 'run-before')
                continue;
            ids.add(id);
            visit(parent);
        }
    };
    visit(migration);
    const parents = migration.parents.flatMap(({ id }) => pending.get(id) ?? []);
    return { ids: [...ids].sort(), parents };
}
/** The one head of a migration's own history that comes after it, or it itself. */
function lastAfter(request, item) {
    const history = item.history ?? request.history;
    const own = request.merged
        .filter(one => (one.history ?? request.history) === history)
        .map(one => one.migration);
    const children = new Map();
    for (const one of own)
        for (const { id } of one.parents)
            children.set(id, [...(children.get(id) ?? []), one]);
    const seen = new Set();
    const heads = [];
    const stack = [item.migration];
    for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next.id))
            continue;
        seen.add(next.id);
        const after = children.get(next.id) ?? [];
        if (after.length === 0)
            heads.push(next);
        stack.push(...after);
    }
    return heads.length === 1 ? heads[0] : undefined;
}
/** Does a migration come before another one in every order that its parents allow? */
function isBefore(request, earlier, migration) {
    const all = new Map(request.merged.map(one => [one.migration.id, one.migration]));
    const seen = new Set();
    const stack = migration.parents.map(({ id }) => id);
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        if (id === earlier.id)
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        stack.push(...(all.get(id)?.parents ?? []).map(parent => parent.id));
    }
    return false;
}

;// CONCATENATED MODULE: ./src/explain/fix-case.js




/** One duplicate with what else of its file stumbles over the same object. */
class Case {
    failure;
    item;
    object;
    facts;
    operations;
    /** Does all that these operations create exist already, as they want it? */
    alike;
    identical;
    /** What else the operations make, which nobody else does. */
    additional;
    /** Is the object the only one in their way, with its parts? */
    single;
    missing;
    neededAtOnce;
    everywhere;
    /** What else the migration does, in its own words. */
    others;
    /** What made the object, where it is of another history and nothing says that it comes first. */
    get madeApart() {
        const by = this.failure.existingObject?.creator?.by;
        const { request } = this.facts;
        const isOther = by && (by.history ?? request.history) !== (this.item.history ?? request.history);
        return isOther && !isBefore(request, by.migration, this.item.migration) ? by : undefined;
    }
    constructor(failure, failures, facts) {
        const own = failures.filter(one => one.item === failure.item);
        const group = own.filter(one => one === failure || belongs(one, failure));
        this.failure = failure;
        this.neededAtOnce = isNeededAtOnce(group, failures);
        this.item = failure.item;
        this.object = failure.existingObject?.object ?? { kind: 'other', name: '' };
        this.facts = facts;
        this.operations = operationsOf(group);
        this.alike = group.every(isAlike);
        this.identical = group.every(({ existingObject }) => existingObject?.structure?.kind === 'identical');
        this.additional = group.flatMap(({ operation }) => operation?.additional ?? []);
        this.single = group.every(({ existingObject }) => existingObject && isSameOrPart(existingObject.object, this.object));
        this.missing = this.additional.length === 0 ? [...new Set(group.flatMap(missingOf))] : [];
        this.everywhere = facts.everywhere(failure);
        const covered = operationsOf(own).filter(({ span }) => own.every(one => !one.statement || !(0,position/* isSameSpan */.DW)(one.statement.span, span) || isAlike(one)));
        this.others = othersOf(failure.item, covered, facts);
    }
}
function belongs(one, root) {
    if (!one.statement || one.statement.verbatim)
        return false;
    return ((root.statement !== undefined && (0,position/* isSameSpan */.DW)(one.statement.span, root.statement.span)) ||
        (one.causedBy === root && one.existingObject !== undefined));
}
function isSameOrPart(object, whole) {
    if (object.kind === 'index' || object.kind === 'constraint')
        return true;
    return (0,sql_objects/* objectKey */.T5)(object) === (0,sql_objects/* objectKey */.T5)(whole) || (whole.kind === 'table' && object.table === whole.name);
}
function isAlike({ existingObject }) {
    const kind = existingObject?.structure?.kind;
    return kind === 'identical' || kind === 'compatible';
}
function missingOf({ existingObject }) {
    return existingObject?.structure?.kind === 'different' ? existingObject.structure.missing : [];
}
function operationsOf(failures) {
    const operations = new Map();
    for (const { statement, operation } of failures) {
        if (!statement || statement.verbatim)
            continue;
        operations.set(statement.span.start, { span: statement.span, statements: operation?.statements ?? [] });
    }
    return [...operations.values()];
}
/** Steps of the migration that are none of these operations. */
function othersOf(item, covered, { executed, notVerified }) {
    const inside = (at) => covered.some(({ span }) => span.start <= at && at < span.end);
    const lines = new Map();
    const note = (start, end) => {
        const { line } = (0,position/* positionAt */.t$)(item.text, start);
        const words = item.text
            .slice(start, end)
            .replace(/\s+/g, ' ')
            .replace(/\( /g, '(')
            .trim()
            .replace(/,$/, '');
        lines.set(line, `${words.length > 60 ? `${words.slice(0, 59)}…` : words} (line ${line})`);
    };
    const steps = executed.find(one => one.item.migration.file.path === item.migration.file.path)?.steps ?? [];
    for (const { span } of steps)
        if (!inside(span.start))
            note(span.start, span.end);
    for (const { path, line } of notVerified) {
        if (path !== item.migration.file.path || lines.has(line))
            continue;
        const { start, end } = (0,position/* lineSpan */.ZX)(item.text, line);
        if (!inside(start + (/^\s*/.exec(item.text.slice(start, end))?.[0].length ?? 0)))
            note(start, end);
    }
    return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words);
}

// EXTERNAL MODULE: ./src/replay/steps.js
var steps = __webpack_require__(5370);
;// CONCATENATED MODULE: ./src/explain/models.js

/**
 * Django's models come from its migrations: what SQL made in the database, or another app's model, is none of them.
 * Undefined where nothing is kept beside the database.
 */
async function modelsWithout({ request, item }, changes) {
    if (!request.interpreterFor('fresh').known)
        return undefined;
    const now = await knownAsItIs(request);
    const then = await knownInTheEnd(request, { item, text: changed(item.text, changes) });
    return {
        lose: lacks(then.facts, now.facts) || lacks(now.unreported, then.unreported),
        gain: lacks(now.facts, then.facts),
    };
}
function lacks(some, others) {
    const known = new Set(some);
    return others.some(one => !known.has(one));
}
const asItIs = new WeakMap();
/** The same for every failure of a run: all migrations are read once for it. */
function knownAsItIs(request) {
    const known = asItIs.get(request) ?? knownInTheEnd(request);
    asItIs.set(request, known);
    return known;
}
async function knownInTheEnd(request, edited) {
    const interpreter = request.interpreterFor('fresh');
    const unreported = [];
    for (const one of request.merged) {
        const isEdited = one.migration.file.path === edited?.item.migration.file.path;
        await (0,steps/* readSteps */.I)(interpreter, { ...one, ...(isEdited ? { text: edited.text } : {}) }, step => {
            if (step.kind === 'unverified')
                unreported.push(`${one.migration.id} ${step.why}`);
            return undefined;
        });
    }
    return { facts: interpreter.known?.() ?? [], unreported };
}
function changed(text, changes) {
    let result = text;
    for (const { start, end, replacement } of [...changes].sort((a, b) => b.start - a.start))
        result = result.slice(0, start) + replacement + result.slice(end);
    return result;
}

;// CONCATENATED MODULE: ./src/explain/fix-failure.js









/** For every duplicate that an operation of a framework makes, the answers in the order in which they should be tried. */
async function fixFailures(failures, facts) {
    const result = new Map();
    const duplicates = failures.filter(({ causedBy, existingObject, item, statement }) => !causedBy && existingObject && !existingObject.nameOnly && item.introduced && statement);
    const fixProvider = duplicates.length > 0 ? await facts.request.fixProvider?.() : undefined;
    if (!fixProvider)
        return result;
    for (const failure of duplicates) {
        if (!failure.statement?.verbatim) {
            result.set(failure, await fixWith(new Case(failure, failures, facts), fixProvider));
            continue;
        }
        const fixes = await fixSql(failure, facts.everywhere(failure), facts.request, fixProvider);
        if (fixes)
            result.set(failure, { fixes, instead: true });
    }
    return result;
}
async function fixWith(found, fixProvider) {
    const { item, operations, object, alike, additional } = found;
    // Where nobody could read what belongs together, nothing is taken apart.
    if (found.failure.operation === undefined)
        return withPretence([], found, fixProvider);
    const stranger = found.madeApart;
    if (stranger) {
        const { path } = stranger.migration.file;
        return {
            fixes: [],
            remedy: 'Give one of the two another name.',
            caution: `If both mean the same object, make this migration depend on ${path}: nothing makes that run first.`,
        };
    }
    if (!alike)
        return await fixDifference(found, fixProvider);
    const fixes = [];
    const what = (0,sql_objects/* describeObject */.v8)(object);
    const same = found.identical ? 'is the same' : 'has all of it, and more';
    if (additional.length > 0) {
        const shown = (0,listing/* firstOf */.Ku)([...new Set(additional.map(sql_objects/* describeObject */.v8))], 3);
        const reused = found.everywhere && object.kind === 'type' && (await fixProvider.reuse?.(item.text, operations, object));
        if (reused) {
            fixes.push((0,fix/* fix */.U)({
                title: `Use the existing ${what}, and do not create it again`,
                applies: `Safe if you have only applied this migration locally. The existing structure was compared and ${same}; everything else that the operation creates stays.`,
                edits: editsOf(item, reused),
            }));
        }
        return {
            fixes,
            caution: `It also creates ${shown}, which does not exist yet: \`${fixProvider.markApplied(item.migration)}\` would skip that.`,
        };
    }
    const dropped = found.everywhere ? await fixProvider.drop(item.text, operations) : undefined;
    const models = dropped && (await modelsWithout({ request: found.facts.request, item }, dropped));
    const forgets = models?.lose === true;
    const kept = forgets ? await fixProvider.withoutDatabase?.(item.text, operations) : undefined;
    if (kept) {
        fixes.push((0,fix/* fix */.U)({
            code: 'drop',
            title: `Leave ${what} as it is, and change the models only`,
            applies: `Safe if you have only applied this migration locally. The existing structure was compared and ${same}. No earlier operation adds it to the models: without this one, they would not know it.`,
            edits: editsOf(item, kept),
        }));
    }
    else if (dropped && !forgets) {
        fixes.push((0,fix/* fix */.U)({
            code: 'drop',
            title: `Delete the ${operations.length === 1 ? 'operation that creates' : `${operations.length} operations that create`} ${what} a second time`,
            applies: `Safe if you have only applied this migration locally. The existing structure was compared and ${same}: nothing is lost.`,
            edits: editsOf(item, dropped),
        }));
    }
    // Django's model as this operation has it would take the place of one that has more.
    const guardable = found.single && !models?.gain;
    const guarded = guardable ? await fixProvider.guard(item.text, operations, object) : undefined;
    if (guarded) {
        fixes.push((0,fix/* fix */.U)({
            code: 'guard',
            title: `Create ${what} only where it does not exist`,
            applies: `Right if some databases have it and others do not. The existing structure was compared and ${same}; a database with a different one would keep that. The downgrade leaves it in place.`,
            edits: editsOf(item, guarded),
        }));
    }
    const fixed = withPretence(fixes, found, fixProvider);
    return forgets ? { ...fixed, remedy: 'Let this operation change the models only.' } : fixed;
}
/** Marking as applied skips the whole migration: right only where nothing else is in it. */
function withPretence(fixes, found, fixProvider) {
    const { item, others } = found;
    const { migration } = item;
    const command = fixProvider.markApplied(migration);
    if (found.failure.operation === undefined)
        return {
            fixes,
            caution: `\`${command}\` is right only if nothing else is in this migration: it would skip that, too.`,
        };
    if (others.length > 0) {
        const list = (0,listing/* firstOf */.Ku)(others, 5, '; ');
        return { fixes, caution: `Do not mark it as applied with \`${command}\`: that would also skip ${list}.` };
    }
    const { request } = found.facts;
    const { ids, parents } = notYetRun(request, migration);
    const before = ids.length === 0
        ? ''
        : ` It would also skip ${ids.join(', ')}, which come before it: the first command runs them.`;
    fixes.push((0,fix/* fix */.U)({
        code: 'mark',
        title: `Mark ${migration.name} as applied, without running it`,
        applies: `Only for a database that already has all of it, where the released migration fails. The existing structure was compared and ${found.identical ? 'is identical' : 'has all of it, and more'}, and nothing else in the migration changes the database, so nothing of it is skipped.${before}`,
        commands: [...parents.map(parent => fixProvider.reach(parent)), command],
    }));
    return { fixes };
}
/** No guard and no marking: either would leave the database without what the code expects. */
async function fixDifference(found, fixProvider) {
    const { item, object, missing } = found;
    const command = fixProvider.markApplied(item.migration);
    const caution = `\`${command}\` would leave the difference in place.`;
    if (missing.length === 0 || !found.everywhere)
        return { fixes: [], caution };
    const written = await supplementOf(found, fixProvider);
    if (!written)
        return { fixes: [], caution };
    return {
        caution,
        fixes: [
            (0,fix/* fix */.U)({
                title: keeping((0,sql_objects/* describeObject */.v8)(object), missing, found.neededAtOnce),
                applies: 'Safe if both mean the same thing, and you have only applied this migration locally. On existing rows, what it adds can fail: NOT NULL without a default, a unique or foreign key that they violate, a type that they do not fit.',
                edits: editsOf(item, written.changes),
                creates: written.creates ? [written.creates] : [],
            }),
        ],
    };
}
async function supplementOf(found, fixProvider) {
    const { item, operations, object, missing, facts } = found;
    if (found.neededAtOnce) {
        const changes = await fixProvider.inPlace(item.text, operations, missing);
        return changes && { changes, creates: undefined };
    }
    const after = lastAfter(facts.request, item);
    const history = item.history ?? facts.request.history;
    return (after &&
        (await fixProvider.supplement({
            text: item.text,
            operations,
            object,
            statements: missing,
            after,
            migrations: facts.request.merged
                .filter(one => (one.history ?? facts.request.history) === history)
                .map(one => one.migration),
        })));
}
/**
 * SQL in a file of Python goes with the operation that sends it: an empty text is an error to most drivers, and the downgrade of
 * the operation would take away what another migration has made. Undefined where a file is SQL.
 */
async function fixSql(failure, everywhere, request, fixProvider) {
    const { item, statement } = failure;
    if (!statement || !fixProvider.sender)
        return undefined;
    // Text that is sent from elsewhere: nobody can say what would be left of it.
    const sender = (await fixProvider.sender(item.text, statement.span)) ?? { alone: true, whole: undefined };
    const fixes = [];
    for (const one of fixesFor(failure, everywhere, request, [])) {
        const deletes = one.edits.every(({ replacement }) => replacement === '');
        if (!deletes || !sender.alone) {
            fixes.push({
                ...one,
                applies: `${one.applies} Check the downgrade of this migration: it may still drop it.`,
            });
            continue;
        }
        const changes = sender.whole &&
            (await fixProvider.drop(item.text, [{ span: sender.whole, statements: [statement.text] }]));
        if (changes)
            fixes.push((0,fix/* fix */.U)({ ...one, edits: editsOf(item, changes) }));
    }
    return fixes;
}
function editsOf({ migration, text }, changes) {
    return changes.map(({ start, end, replacement }) => ({
        path: migration.file.path,
        range: (0,position/* rangeOf */.be)(text, start, end),
        replacement,
    }));
}

// EXTERNAL MODULE: ./src/explain/gaps.js
var gaps = __webpack_require__(32912);
// EXTERNAL MODULE: ./src/rules/replay/assertion-failed.js
var assertion_failed = __webpack_require__(83995);
// EXTERNAL MODULE: ./src/rules/replay/fails-with-rows.js
var fails_with_rows = __webpack_require__(76031);
// EXTERNAL MODULE: ./src/rules/replay/fails-with-some-rows.js
var fails_with_some_rows = __webpack_require__(75922);
// EXTERNAL MODULE: ./src/rules/replay/rows-dropped.js
var rows_dropped = __webpack_require__(8883);
;// CONCATENATED MODULE: ./src/explain/rows.js













/** What fails with rows, as findings of the migrations that bring it. */
async function describeRows(request, facts) {
    const failures = facts.failures.filter(({ item }) => item.introduced);
    return [
        ...(await Promise.all(failures.map(failure => rows_describe(request, failure)))),
        ...facts.dropped.filter(({ item }) => item.introduced).map(dropped => describeDropped(request, dropped)),
        ...facts.assertions.map(failed => describeAssertion(request, failed)),
    ];
}
function rowsCoverage({ filled, empty, left, stopped }) {
    return {
        tables: filled,
        notVerified: [
            ...empty.map(({ table, why }) => `${table} held no row: ${why}`),
            ...left.map(({ row, why }) => `${row} could not be inserted: ${why}`),
            ...(stopped ? [`From ${stopped.path} on, nothing ran with rows: ${stopped.why}`] : []),
        ],
    };
}
function describeDropped(request, dropped) {
    const { item, statement, table, selected, inserted } = dropped;
    return (0,finding/* finding */.gk)({
        rule: rows_dropped/* rowsDropped */.s.id,
        introduced: true,
        ...placed(request, item, statement.span),
        symbol: table,
        statement: statement.text,
        message: `With the rows of \`seed:\` this selects ${selected} and inserts ${inserted} into ${table}: ON CONFLICT DO NOTHING leaves the others out, and nothing reports it. If no row may be lost, compare the counts before you drop the old table.`,
    }, rows_dropped/* rowsDropped */.s.severity);
}
function describeAssertion(request, { index, item, rows, more }) {
    return (0,finding/* finding */.gk)({
        rule: assertion_failed/* assertionFailed */.a.id,
        introduced: true,
        ...placed(request, item, { start: 0, end: 0 }),
        range: item.migration.range,
        symbol: `assertions[${index}]`,
        statement: request.rows?.assertions[index] ?? '',
        message: `assertions[${index}] held before the change, and returns ${rows.length === 1 && !more ? 'a row' : `${rows.length}${more ? ' and more' : ''} rows`} once its migrations have run. Correct what they do to the rows.`,
        table: { title: 'Rows that must not exist', head: ['row'], rows: rows.map(row => [row]) },
    }, assertion_failed/* assertionFailed */.a.severity);
}
async function rows_describe(request, failure) {
    const { item, statement, error, fails, preflight } = failure;
    const rule = fails === 'some' ? fails_with_some_rows/* failsWithSomeRows */.b : fails_with_rows/* failsWithRows */.T;
    const { text, span } = statement;
    return (0,finding/* finding */.gk)({
        rule: rule.id,
        introduced: true,
        ...placed(request, item, span),
        symbol: `${error.code} ${error.table ?? ''} ${error.column ?? error.constraint ?? (0,replay_failure/* firstWords */.Cb)(text)}`,
        message: [rows_happened(failure), rows_consequence[fails], remedyOf(failure)].join(' '),
        sqlstate: error.code,
        statement: text,
        fixes: [...(await rows_fixesFor(request, failure)), ...(preflight ? [ask(failure)] : [])],
        ...(preflight ? { preflight } : {}),
    }, rule.severity);
}
const opening = {
    every: 'This works only on empty tables: with any row, PostgreSQL refuses it',
    some: 'This depends on the existing rows: with some, PostgreSQL refuses it',
    seeded: 'This works on empty tables, and PostgreSQL refuses it with the rows of `seed:`',
};
function rows_happened({ error, fails }) {
    return `${opening[fails]}: ${(0,scan/* trimEndOf */.fC)(error.message, `.${scan/* whiteSpace */.MV}`)} (${(0,sqlstates/* namedSqlstate */.T)(error.code)}).`;
}
const rows_consequence = {
    every: 'On deploy, this migration fails here, and later migrations do not run.',
    some: 'If there are such rows, the deployment fails here.',
    seeded: 'On deploy, this migration fails if there are such rows, and later migrations do not run.',
};
function remedyOf({ error, fails, preflight }) {
    if (fails === 'some')
        return preflight
            ? `Ask a real database first: the query counts ${preflight.counts}. If there are any, correct them before this statement.`
            : 'Try it on a copy of a real database, and correct such rows before this statement.';
    return error.code === '23502' && fails === 'every'
        ? 'Add the column without NOT NULL, fill it in batches, and set NOT NULL once every row has a value; or give it a default.'
        : 'Correct the rows before this statement, or leave the constraint for a later migration.';
}
function ask({ preflight, fails }) {
    return (0,fix/* fix */.U)({
        title: 'Ask a real database',
        applies: fails !== 'every'
            ? `To find out whether it has such rows. It changes nothing; 0 means that this statement works there.`
            : 'To find out whether it has rows at all. It changes nothing.',
        commands: [`psql "$DATABASE_URL" -c ${(0,shell_quote/* shellQuote */.ZL)(preflight?.sql ?? '')}`],
    });
}
async function rows_fixesFor(request, failure) {
    const { error, fails, statement, item } = failure;
    const { path } = item.migration.file;
    const { span, text } = statement;
    const edit = (from, to, replacement) => ({
        path,
        range: (0,position/* rangeOf */.be)(item.text, from, to),
        replacement,
    });
    if (fails === 'every' && error.code === '23502' && error.column !== undefined) {
        const place = statement.verbatim ? notNullOf(text, error.column) : undefined;
        const changes = place
            ? [{ start: span.start + place.from, end: span.start + place.to, replacement: '' }]
            : statement.verbatim
                ? undefined
                : await (await request.fixProvider?.())?.nullable?.(item.text, span);
        if (!changes)
            return [];
        const { column } = error;
        return [
            (0,fix/* fix */.U)({
                title: `Let ${column} be NULL at first`,
                applies: `Right if there are rows already. Then fill it in batches, and set NOT NULL in a later migration, once every row has a value.`,
                edits: changes.map(({ start, end, replacement }) => edit(start, end, replacement)),
            }),
        ];
    }
    if (!statement.verbatim)
        return [];
    if (!['23514', '23503'].includes(error.code) || !/^alter\s+table\b/i.test(text))
        return [];
    if (/\b(?:not\s+valid|validate)\b/i.test(text) ||
        text.includes(',') ||
        !/\badd\s+(?:constraint|check|foreign)\b/i.test(text))
        return [];
    return [
        (0,fix/* fix */.U)({
            title: 'Add the constraint NOT VALID, and validate it later',
            applies: 'New rows have to satisfy it immediately. Once the existing rows do as well, run ALTER TABLE … VALIDATE CONSTRAINT in a later migration.',
            edits: [edit(span.start + text.length, span.start + text.length, ' NOT VALID')],
        }),
    ];
}
/** Where a statement that adds one column says NOT NULL of it, with the blank before. */
function notNullOf(text, column) {
    const tokens = [...(0,lexer/* lex */.Ii)(text)].filter(({ kind }) => kind !== 'comment');
    const spelled = tokens.map(({ kind, start, end }) => kind === 'word' ? text.slice(start, end).toLowerCase() : text.slice(start, end).replace(/^"(.*)"$/, '$1'));
    const at = spelled.indexOf(column);
    if (at < 0)
        return undefined;
    const not = spelled.findIndex((word, i) => i > at && word === 'not' && spelled[i + 1] === 'null');
    const comma = spelled.indexOf(',', at);
    const [first, second, before] = [tokens[not], tokens[not + 1], tokens[not - 1]];
    if (not < 0 ||
        (comma >= 0 && comma < not && !isInBrackets(spelled, at, comma)) ||
        !first ||
        !second ||
        !before)
        return undefined;
    return { from: before.end, to: second.end };
}
/** numeric(10, 2): a comma that ends no column. */
function isInBrackets(spelled, from, to) {
    let depth = 0;
    for (const one of spelled.slice(from, to))
        depth += one === '(' ? 1 : one === ')' ? -1 : 0;
    return depth > 0;
}

// EXTERNAL MODULE: ./src/rules/replay/silent-mismatch.js
var silent_mismatch = __webpack_require__(12277);
// EXTERNAL MODULE: ./src/schema/parts.js
var parts = __webpack_require__(14063);
;// CONCATENATED MODULE: ./src/explain/silent-mismatch.js









/** Both tracks tell the same; once is enough. */
function describeMismatches(mismatches, request) {
    const kept = new Map(mismatches.map(mismatch => [
        `${mismatch.item.migration.file.path}\0${(0,sql_objects/* objectKey */.T5)(mismatch.object)}`,
        mismatch,
    ]));
    return [...kept.values()].map(mismatch => silent_mismatch_describe(mismatch, request));
}
function silent_mismatch_describe(mismatch, request) {
    const { item, object, span, statement, differences, creator } = mismatch;
    const name = (0,sql_objects/* describeObject */.v8)(object);
    return (0,finding/* finding */.gk)({
        rule: silent_mismatch/* silentMismatch */.W.id,
        introduced: true,
        ...placed(request, item, span),
        symbol: (0,sql_objects/* objectKey */.T5)(object),
        message: [
            `${(0,listing/* capitalized */.l2)(name)} already exists, so a guard skips this and the migration passes, but the existing one is different (${(0,listing/* firstOf */.Ku)(differences.map(labelOfDifference), 4)}).`,
            'What this migration relies on is missing.',
            object.kind === 'column'
                ? 'Change the existing column with ALTER COLUMN, or choose another name.'
                : object.kind === 'index'
                    ? 'Drop the existing index first, or choose another name.'
                    : 'Add the difference with ALTER TABLE, or choose another name.',
        ]
            .filter(Boolean)
            .join(' '),
        related: creator === undefined
            ? []
            : [
                {
                    path: creator.by.migration.file.path,
                    range: creator.span
                        ? (0,position/* rangeOf */.be)(creator.by.text, creator.span.start, creator.span.end)
                        : creator.by.migration.range,
                    message: `${name} was created here`,
                },
            ],
        statement: statement.text,
        fixes: silent_mismatch_fixesFor(mismatch),
        table: {
            title: `${(0,listing/* capitalized */.l2)(name)} as it exists, and as this migration wants it`,
            head: ['', 'exists', 'wanted'],
            rows: differences.map(difference => [
                labelOfDifference(difference),
                difference.exists?.definition ?? nothing,
                difference.wanted?.definition ?? nothing,
            ]),
        },
    }, silent_mismatch/* silentMismatch */.W.severity);
}
/** How a difference is written where one side has nothing. */
const nothing = '–';
function labelOfDifference({ exists, wanted }) {
    return (0,parts/* labelOf */.Wy)(exists ?? wanted ?? { kind: 'whole', name: '' });
}
const onRows = 'On existing rows, NOT NULL without a default, a new unique or foreign key, or another type can fail.';
/** The statements that bring in what is missing: after the one that is skipped where that is SQL, else to copy. */
function silent_mismatch_fixesFor({ item, object, statement, differences, statements, remaining }) {
    const wanted = differences.filter(difference => difference.wanted !== undefined);
    if (statements.length === 0)
        return [];
    const onlyColumns = wanted.every(({ exists, wanted: part }) => part?.kind === 'column' && exists === undefined);
    // On rows that exist, such a column fails: what they shall hold is for people to say.
    const needsValues = statements.some(sql => / NOT NULL\b/.test(sql) && !/ DEFAULT /.test(sql));
    if (!statement.verbatim || !onlyColumns || needsValues || remaining.length > 0) {
        const additional = remaining
            .map(one => `${labelOfDifference(one)} (${one.exists?.definition ?? nothing})`)
            .join(', ');
        const stays = additional === '' ? '' : ` It also has ${additional}, which stays: decide what to do with it.`;
        return [
            (0,fix/* fix */.U)({
                title: `Change the existing ${(0,sql_objects/* describeObject */.v8)(object)} instead of creating it`,
                applies: `Right if both mean the same thing. ${onRows}${needsValues ? ' Add such a column as NULL first, fill it, and then set NOT NULL.' : ''}${stays}`,
                sql: statements.map(one => `${one};`),
            }),
        ];
    }
    const { text } = item;
    let at = statement.span.end;
    const next = (0,lexer/* skipBlank */.W8)(text, at);
    const closed = text[next] === ';';
    if (closed)
        at = next + 1;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = statements.map(sql => `${sql.replace(/ ADD COLUMN /, ' ADD COLUMN IF NOT EXISTS ')};`);
    return [
        (0,fix/* fix */.U)({
            title: 'Add what is missing if the object already exists',
            applies: `Right if both mean the same thing. ${onRows}`,
            edits: [
                {
                    path: item.migration.file.path,
                    range: (0,position/* rangeOf */.be)(text, at, at),
                    replacement: `${closed ? '' : ';'}${newline}${lines.join(newline)}`,
                },
            ],
        }),
    ];
}

// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
// EXTERNAL MODULE: ./src/languages/sql/uses.js
var uses = __webpack_require__(28028);
// EXTERNAL MODULE: ./src/text/words.js
var words = __webpack_require__(37168);
;// CONCATENATED MODULE: ./src/explain/doubts.js




/** dependent_objects_still_exist, invalid_table_definition (a second primary key), datatype_mismatch, cannot_coerce */
const ofWhatIsThere = new Set(['2BP01', '42P16', '42804', '42846']);
/** datatype_mismatch, cannot_coerce, undefined_object (an operator class), undefined_function (an operator) */
const ofTypes = new Set(['42804', '42846', '42704', '42883']);
/** More steps are not looked at: an error stands. */
const mostSteps = 10_000;
/**
 * What exists although it is not expected to, or is not as expected: a step that was not run may have dropped or changed
 * it. That is so where the step comes after what created the object, and names it or may do anything.
 */
class Doubts {
    #steps;
    #executed;
    #before;
    #reaches = new Map();
    constructor(steps, executed, before) {
        this.#steps = steps.filter(({ reach, assumed }) => reach ?? assumed).slice(0, mostSteps);
        this.#executed = executed;
        this.#before = before;
    }
    /** The step that may have changed what an error is about. */
    async changed(one) {
        if (this.#steps.length === 0 || !(one.existing || ofWhatIsThere.has(one.sqlstate ?? '')))
            return undefined;
        const names = await doubts_namesOf(one);
        const since = one.existing?.creator ?? this.#firstNamed(names);
        if (!since)
            return undefined;
        const at = placeOfFinding(one);
        return this.#steps.find(step => this.#before(since, step) && this.#before(step, at) && this.#mayChange(step, names));
    }
    /** The step that gave a column of the statement a type which may be another one. */
    async assumed(one) {
        if (!ofTypes.has(one.sqlstate ?? '') || !this.#steps.some(({ assumed }) => assumed))
            return undefined;
        const uses = await usesIn(one);
        const at = placeOfFinding(one);
        return this.#steps.find(step => step.assumed &&
            uses.some(({ relations, words }) => relations.has(step.assumed?.table ?? '') && words.has(step.assumed?.column ?? '')) &&
            this.#before(step, at));
    }
    #mayChange(step, names) {
        const { reach } = step;
        if (!reach)
            return false;
        let known = this.#reaches.get(step);
        if (!known) {
            const { text, anything } = reach();
            known = { text: text.toLowerCase(), anything, words: new Set(text.toLowerCase().match(/[\w$]+/g)) };
            this.#reaches.set(step, known);
        }
        const { text, anything, words } = known;
        return anything || names.some(name => (/^[\w$]+$/.test(name) ? words.has(name) : text.includes(name)));
    }
    /** Where nobody knows who created it: the first place that names it can't come after that. */
    #firstNamed(names) {
        const [name] = names;
        if (name === undefined)
            return undefined;
        for (const { item, steps } of this.#executed) {
            const step = steps.find(({ text }) => (0,words/* hasWord */.V)(text.toLowerCase(), name));
            if (step)
                return { path: item.migration.file.path, line: (0,position/* positionAt */.t$)(item.text, step.span.start).line };
        }
        return undefined;
    }
}
function placeOfFinding({ path, range }) {
    return { path, line: range.start.line };
}
/** What an error is about, in small letters, its own name first. */
async function doubts_namesOf(one) {
    const { existing } = one;
    if (existing && !existing.isIndex)
        return existing.names.map(name => name.toLowerCase());
    const uses = await usesIn(one);
    const tables = uses.flatMap(({ relations }) => [...relations]);
    if (existing)
        return [...existing.names, ...tables].map(name => name.toLowerCase());
    // DROP TYPE, DROP FUNCTION: what they name is no relation.
    const words = one.sqlstate === '2BP01' ? uses.flatMap(used => [...used.words]) : [];
    return [...tables, ...words.filter(word => !/^[A-Z]+_[A-Z_]+$/.test(word))].map(name => name.toLowerCase());
}
async function usesIn({ statement = '' }) {
    return (await (0,script/* parseScript */.t)(statement)).statements.map(uses/* usesOf */.M);
}

;// CONCATENATED MODULE: ./src/explain/suppress.js





/** undefined_table */
const noTable = '42P01';
/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set([noTable, '42704', '42883', '3F000']);
/** undefined_column: of a table that is there. Only a step that is not known could have made it. */
const noColumn = '42703';
/**
 * undefined_column, invalid_column_reference (no such key), feature_not_supported (a partitioned table), and what Doubts
 * knows: dependent objects, a second primary key, types.
 */
const ofOtherParts = new Set([noColumn, '42P10', '0A000', '2BP01', '42P16', '42804', '42846']);
const createsRelation = /\bcreate\s+(?:[a-z]+\s+){0,4}(?:table|view|sequence)\b/i;
/** not_null_violation, foreign_key_violation, unique_violation, check_violation: rows that somebody may have fixed. */
const ofRows = new Set(['23502', '23503', '23505', '23514']);
/** foreign_key_violation: what is referred to was not found. */
const lacksRow = '23503';
/** A row that is spelled out and lacks a value, or breaks a check, does so whatever other rows there are. */
function isOfOwnRow({ sqlstate, statement = '' }) {
    return (/^235(?:02|14)$/.test(sqlstate ?? '') && /^\s*insert\b/i.test(statement) && !/\bselect\b/i.test(statement));
}
/** What PostgreSQL refuses for how its objects are. What exists already stands, whatever else there may be. */
function isOfStructure({ rule, sqlstate = '', existing }) {
    return rule === 'replay-failed' && !existing && (notThere.has(sqlstate) || ofOtherParts.has(sqlstate));
}
/**
 * What changes a table that is not there, although nothing before it has created any: the history begins on a database
 * that something else has filled.
 */
function startsElsewhere(findings, executed, before) {
    const [first] = findings
        .filter(({ rule, sqlstate }) => rule === 'replay-failed' && sqlstate === noTable)
        .sort((a, b) => (before(placeOfFinding(a), placeOfFinding(b)) ? -1 : 1));
    if (!first ||
        !/^\s*(?:alter|drop|update|insert|delete|create\s+(?:unique\s+)?index)\b/i.test(first.statement ?? ''))
        return undefined;
    const at = placeOfFinding(first);
    const creates = executed.some(({ item, steps }) => steps.some(({ text, span }) => createsRelation.test(text) &&
        before({ path: item.migration.file.path, line: (0,position/* positionAt */.t$)(item.text, span.start).line }, at)));
    return creates ? undefined : first;
}
/** active_sql_transaction */
const inTransaction = '25001';
const unknownConvention = 'the name of the file says that it runs outside of a transaction, and no convention of this runner is known by which a name says so';
function saysAutocommit(path) {
    return /(?:^|[^a-z])(?:auto_?commit|no[-_]?(?:transaction|txn|tx))(?![a-z])/i.test((0,paths/* fileName */.Md)(path));
}
/**
 * A history that does not create everything itself (its first tables come from `metadata.create_all`, a step could not
 * be known) can't be replayed far enough to say that something is missing. Where base fails that way already, or a
 * step that ran before could have created it, a change's "does not exist" is nobody's proven fault, and no proof that
 * the change applies either: it is inconclusive. So is what rows refuse where a step that changes rows was not run, and
 * what exists although a step which was not run may have dropped it. All else stands, duplicates first of all. What base
 * fails with stays a finding, which fails no change and can be accepted; its message says what is not known.
 */
async function suppress(findings, { notVerified, order, executed, unread: [unread] = [], startsEmpty, builtBase }) {
    const places = new Map(order.map(({ migration }, index) => [migration.file.path, index]));
    const before = (one, other) => one.path === other.path
        ? one.line <= other.line
        : (places.get(one.path) ?? -1) < (places.get(other.path) ?? order.length);
    const doubts = new Doubts(notVerified, executed, before);
    const isMissing = ({ rule, sqlstate = '' }) => rule === 'replay-failed' && (notThere.has(sqlstate) || sqlstate === noColumn);
    const lacking = findings.find(one => !one.introduced && isMissing(one) && notThere.has(one.sqlstate ?? ''));
    const beginning = startsEmpty ? startsElsewhere(findings, executed, before) : undefined;
    const ofAbsence = (one) => {
        const at = placeOfFinding(one);
        if (isMissing(one)) {
            const step = notVerified.find(step => step.unverified && before(step, at) && (step.only === undefined || mentions(step.only, one)));
            if (step)
                return `${suppress_placeOf(step)} may have created it, and was not run: ${step.why}`;
            if (!notThere.has(one.sqlstate ?? ''))
                return undefined;
            if (beginning)
                return `the history starts from tables that it does not create: ${suppress_placeOf(placeOfFinding(beginning))} is the first to change one, and nothing before it creates any`;
            return lacking
                ? `the history does not create everything that it uses: ${suppress_placeOf(placeOfFinding(lacking))} of base fails in the same way`
                : undefined;
        }
        if (one.rule !== 'replay-failed' || !ofRows.has(one.sqlstate ?? '') || isOfOwnRow(one))
            return undefined;
        const step = notVerified.find(step => (step.unverified || step.rows) && before(step, at));
        if (step)
            return `the rows may be different: ${suppress_placeOf(step)} was not run: ${step.why}`;
        const broken = one.sqlstate === lacksRow
            ? findings.find(({ introduced, sqlstate }) => !introduced && sqlstate)
            : undefined;
        return (broken &&
            `the row may be there: ${suppress_placeOf(placeOfFinding(broken))} of base fails, so not all of base has run`);
    };
    const ofModels = builtBase && (await doubtsOfModels(builtBase, executed));
    const doubtAbout = async (one) => {
        if (one.sqlstate === inTransaction && saysAutocommit(one.path))
            return unknownConvention;
        const differs = ofModels?.(one);
        if (differs !== undefined)
            return differs;
        const changed = await doubts.changed(one);
        if (changed)
            return `${suppress_placeOf(changed)} may have dropped or changed it, and was not run: ${changed.why}`;
        const assumed = await doubts.assumed(one);
        if (assumed)
            return `the type may be different: ${suppress_placeOf(assumed)}: ${assumed.why}`;
        const other = unread && isOfStructure(one) ? unread : undefined;
        if (other)
            return `${other.path} may have changed what it meets, and can't be read: ${other.why}`;
        return one.introduced ? ofAbsence(one) : undefined;
    };
    const suppressed = new Set();
    /** By their cause. */
    const inconclusive = new Map();
    const ofBase = new Map();
    for (const one of findings) {
        const doubt = one.causedBy === undefined ? await doubtAbout(one) : undefined;
        if (doubt === undefined)
            continue;
        if (!one.introduced) {
            ofBase.set(one.fingerprint, {
                ...one,
                message: `${summaryOf(one)}; but ${doubt}. So this may not be an error.`,
                fixes: [],
                doubtful: true,
            });
            continue;
        }
        suppressed.add(one.fingerprint);
        const same = inconclusive.get(doubt);
        if (same)
            same.push(one);
        else
            inconclusive.set(doubt, [one]);
    }
    // Consequences stand after their causes, and may be causes themselves.
    for (const one of findings)
        if (one.causedBy !== undefined && suppressed.has(one.causedBy))
            suppressed.add(one.fingerprint);
    return {
        findings: findings.flatMap(one => suppressed.has(one.fingerprint) ? [] : [ofBase.get(one.fingerprint) ?? one]),
        unknowns: [...inconclusive].map(([doubt, ofIt]) => unknownOf(doubt, ofIt)),
    };
}
/** As many are named. */
const mostNamed = 5;
/** One sentence for all that one cause leaves inconclusive. */
function unknownOf(doubt, [first, ...more]) {
    if (!first)
        return '';
    const places = [...new Set(more.map(one => suppress_placeOf(placeOfFinding(one))))];
    const rest = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : '';
    const same = places.length > 0 ? ` The same holds for ${places.slice(0, mostNamed).join(', ')}${rest}.` : '';
    return `${suppress_placeOf(placeOfFinding(first))} is inconclusive. ${summaryOf(first)}; but ${doubt}.${same} To settle it, name a dump of the schema in start-from, or the project's own command.`;
}
function summaryOf({ refusal, message }) {
    return refusal?.summary ?? message;
}
function suppress_placeOf({ path, line }) {
    return `${path}:${line}`;
}
function mentions(text, { refusal }) {
    const names = (0,locate_error/* namesInMessage */.Rv)(refusal?.answer ?? '');
    const lower = text.toLowerCase();
    return names.length === 0 || names.some(name => lower.includes(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/explain/explain-replay.js















/** Findings of a replay that read the files: what it could not follow leaves some of them inconclusive. */
async function explainReplay(request, facts) {
    const report = await explainFacts(request, facts);
    const { base, merged, pending } = request;
    const { findings, unknowns } = await suppress(report.findings, {
        notVerified: facts.steps,
        order: [...base, ...merged, ...pending],
        executed: facts.executed,
        unread: request.unread ?? [],
        startsEmpty: request.startFrom === undefined && request.builtBase === undefined,
        ...(request.builtBase ? { builtBase: request.builtBase } : {}),
    });
    return {
        ...report,
        findings,
        notices: [...report.notices, ...(request.builtBase ? [describeBuiltBase(request.builtBase)] : [])],
        unknowns: [...new Set([...report.unknowns, ...unknowns])],
    };
}
/** Findings of what was seen to happen. */
async function explainFacts(request, facts) {
    const { endings, drift, notVerified, notChecked, modesDone, migrationsRun, course, change } = facts;
    const { schema } = request;
    const ofGaps = (0,gaps/* describeGaps */.X)(facts);
    const compared = drift && schema && explainDrift({ ...request, schema }, drift);
    const declared = explainDeclared(request, facts);
    const divergence = endings && describeDivergence(request, endings.fresh, endings.upgrade);
    return {
        findings: [
            ...(await explainFailures(request, facts)),
            ...(divergence ? [divergence] : []),
            ...(compared?.findings ?? []),
            ...declared.findings,
            ...(facts.rows ? await describeRows(request, facts.rows) : []),
            ...describeDowns(request, facts.downs ?? []),
            ...describeLocks(request, facts.locks ?? []),
        ],
        unknowns: [...new Set([...facts.unknowns, ...(compared?.unknowns ?? []), ...ofGaps.unknowns])],
        notices: ofGaps.notices,
        apart: ofGaps.apart,
        met: ofGaps.met,
        locks: reportedLocks(facts.locks ?? []),
        downs: reportedDowns(facts.downs ?? []),
        notVerified: [...notVerified, ...declared.notVerified],
        ...(facts.rows ? { rows: rowsCoverage(facts.rows) } : {}),
        notChecked,
        modesDone,
        migrationsRun,
        ...(course ? { course } : {}),
        ...(change ? { change } : {}),
    };
}
/** From what was met on all tracks to findings with their ways out. */
async function explainFailures(request, met) {
    const failures = (0,replay_failure/* mergeFailures */.ee)(met.failures);
    foldMirrors(failures);
    const { modes } = request;
    const tracksRun = new Set([
        ...(modes.fresh ? ['fresh'] : []),
        ...(modes.upgrade ? ['upgrade'] : []),
    ]);
    const findings = describeFailures(failures, {
        request,
        tracksRun,
        introduced: (0,replay_failure/* introducedBy */.Rl)(failures, modes.upgrade),
        fixed: await fixFailures(failures, {
            request,
            executed: met.executed,
            notVerified: met.steps,
            everywhere: ({ tracks }) => [...tracksRun].every(track => tracks.has(track)),
        }),
    });
    return [...withRecovery(request, findings, failures), ...describeMismatches(met.mismatches, request)];
}
/**
 * Two branches that make the same object: on a new database one of them comes first, on existing ones the other, so each
 * is in the other's way. That is one cause, and it is the incoming one's.
 */
function foldMirrors(failures) {
    const incoming = failures.filter(({ item, causedBy }) => item.introduced && !causedBy);
    for (const failure of failures) {
        if (failure.item.introduced || failure.causedBy || !failure.existingObject)
            continue;
        const twin = incoming.find(one => isMirror(one, failure));
        if (!twin)
            continue;
        failure.causedBy = twin;
        for (const track of failure.tracks)
            twin.tracks.add(track);
        for (const one of failures)
            if (one.causedBy === failure)
                one.causedBy = twin;
    }
}
function isMirror(a, b) {
    return (a.existingObject !== undefined &&
        b.existingObject !== undefined &&
        (0,sql_objects/* objectKey */.T5)(a.existingObject.object) === (0,sql_objects/* objectKey */.T5)(b.existingObject.object) &&
        creatorOf(a.existingObject) === b.item.migration.file.path &&
        creatorOf(b.existingObject) === a.item.migration.file.path);
}
function creatorOf({ creator }) {
    return creator?.by.migration.file.path;
}
/** What to run where a migration that fails was deployed already, reported once for each of them. */
function withRecovery(request, findings, failures) {
    const { recover } = request;
    if (!recover)
        return [...findings];
    const first = new Map();
    for (const failure of failures) {
        const { path } = failure.item.migration.file;
        if (!failure.causedBy && !first.has(path))
            first.set(path, failure);
    }
    return findings.map(finding => {
        const failure = finding.introduced && !finding.causedBy ? first.get(finding.path) : undefined;
        if (!failure)
            return finding;
        first.delete(finding.path);
        const fixes = recover(failure.item.migration, isThere(failure));
        return { ...finding, fixes: [...finding.fixes, ...fixes] };
    });
}
/** Does all that the migration creates exist already? Only where it is one statement can that be said. */
function isThere({ item, existingObject }) {
    const kind = existingObject?.structure?.kind;
    return (kind === 'identical' || kind === 'compatible') && (0,split/* splitScript */.Q)(item.text).statements.length === 1;
}


/***/ }),

/***/ 32912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps),
/* harmony export */   a: () => (/* binding */ notMet)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87395);

/** As many places are named. */
const mostNamed = 3;
/**
 * Inconclusive is what the change does to something that base's databases have otherwise, and what of it did not run. All
 * else of it has run as it will.
 */
function describeGaps({ gaps = [], heldUp = [], failures, unknowns: others, }) {
    const met = new Map(gaps.flatMap(({ path, metBy, quiet }) => (metBy && !quiet ? [[path, meeting(metBy)]] : [])));
    const left = new Map();
    for (const { path, line, why } of heldUp)
        left.set(why, [...(left.get(why) ?? []), `${path}:${line}`]);
    const held = left.size > 0 ||
        failures.some(({ item, causedBy }) => item.introduced && causedBy?.inBase && !causedBy.item.introduced);
    const unknowns = [
        ...gaps.flatMap(({ why, metBy, quiet }) => why !== undefined && (metBy || (held && !quiet)) ? `${why}${metBy ? ` ${meeting(metBy)}` : ''}` : []),
        // Where the run is inconclusive already, that is mostly why; the statements are listed all the same.
        ...[...(others.length > 0 ? [] : left)].map(([why, places]) => `${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(places, mostNamed)} was not run: ${why}.`),
    ];
    const meets = new Set(gaps.flatMap(({ path, metBy }) => (metBy ? path : [])));
    const apart = new Set(held ? [] : gaps.map(({ path }) => path).filter(path => !meets.has(path)));
    return {
        unknowns,
        notices: [...apart].flatMap(path => {
            const [first, ...more] = gaps.flatMap(gap => gap.path === path && gap.why && !gap.quiet ? [gap.why] : []);
            const others = more.length > 0 ? ` The same holds for ${more.length} more of it.` : '';
            return first === undefined ? [] : `Base: ${first} ${notMet}${others}`;
        }),
        apart,
        met,
    };
}
const notMet = 'Nothing in this change names what it is about.';
function meeting({ path, line, name }) {
    return name === undefined
        ? `It may have changed anything, including what ${path}:${line} uses.`
        : `${path}:${line} uses "${name}", which it may have created or changed.`;
}


/***/ }),

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 58231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedSqlstate)
/* harmony export */ });
/* unused harmony export sqlstateName */
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);

/** PostgreSQL's name of an error code: '42P07' is 'duplicate_table'. Undefined for a code that it does not know. */
function sqlstateName(code) {
    const pairs = conditionNames[code.slice(0, 2)]?.split(' ') ?? [];
    const at = pairs.findIndex((word, index) => index % 2 === 0 && word === code.slice(2));
    return at < 0 ? undefined : pairs[at + 1];
}
/** As a report gives it: "SQLSTATE 42P07, duplicate_table". */
function namedSqlstate(code) {
    const name = sqlstateName(code);
    return `SQLSTATE ${code}${name === undefined ? '' : `, ${name}`}`;
}
/**
 * Every SQLSTATE of PostgreSQL 18 and its condition name, by class: 'rest name' pairs.
 * Made from PostgreSQL's errcodes.txt; where a code has several names, the first one.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const conditionNames = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    '00': '000 successful_completion',
    '01': '000 warning 00C dynamic_result_sets_returned 008 implicit_zero_bit_padding 003 null_value_eliminated_in_set_function 007 privilege_not_granted 006 privilege_not_revoked 004 string_data_right_truncation P01 deprecated_feature',
    '02': '000 no_data 001 no_additional_dynamic_result_sets_returned',
    '03': '000 sql_statement_not_yet_complete',
    '08': '000 connection_exception 003 connection_does_not_exist 006 connection_failure 001 sqlclient_unable_to_establish_sqlconnection 004 sqlserver_rejected_establishment_of_sqlconnection 007 transaction_resolution_unknown P01 protocol_violation',
    '09': '000 triggered_action_exception',
    '0A': '000 feature_not_supported',
    '0B': '000 invalid_transaction_initiation',
    '0F': '000 locator_exception 001 invalid_locator_specification',
    '0L': '000 invalid_grantor P01 invalid_grant_operation',
    '0P': '000 invalid_role_specification',
    '0Z': '000 diagnostics_exception 002 stacked_diagnostics_accessed_without_active_handler',
    '10': '608 invalid_argument_for_xquery',
    '20': '000 case_not_found',
    '21': '000 cardinality_violation',
    '22': '000 data_exception 02E array_subscript_error 021 character_not_in_repertoire 008 datetime_field_overflow 012 division_by_zero 005 error_in_assignment 00B escape_character_conflict 022 indicator_overflow 015 interval_field_overflow 01E invalid_argument_for_logarithm 014 invalid_argument_for_ntile_function 016 invalid_argument_for_nth_value_function 01F invalid_argument_for_power_function 01G invalid_argument_for_width_bucket_function 018 invalid_character_value_for_cast 007 invalid_datetime_format 019 invalid_escape_character 00D invalid_escape_octet 025 invalid_escape_sequence P06 nonstandard_use_of_escape_character 010 invalid_indicator_parameter_value 023 invalid_parameter_value 013 invalid_preceding_or_following_size 01B invalid_regular_expression 01W invalid_row_count_in_limit_clause 01X invalid_row_count_in_result_offset_clause 02H invalid_tablesample_argument 02G invalid_tablesample_repeat 009 invalid_time_zone_displacement_value 00C invalid_use_of_escape_character 00G most_specific_type_mismatch 004 null_value_not_allowed 002 null_value_no_indicator_parameter 003 numeric_value_out_of_range 00H sequence_generator_limit_exceeded 026 string_data_length_mismatch 001 string_data_right_truncation 011 substring_error 027 trim_error 024 unterminated_c_string 00F zero_length_character_string P01 floating_point_exception P02 invalid_text_representation P03 invalid_binary_representation P04 bad_copy_file_format P05 untranslatable_character 00L not_an_xml_document 00M invalid_xml_document 00N invalid_xml_content 00S invalid_xml_comment 00T invalid_xml_processing_instruction 030 duplicate_json_object_key_value 031 invalid_argument_for_sql_json_datetime_function 032 invalid_json_text 033 invalid_sql_json_subscript 034 more_than_one_sql_json_item 035 no_sql_json_item 036 non_numeric_sql_json_item 037 non_unique_keys_in_a_json_object 038 singleton_sql_json_item_required 039 sql_json_array_not_found 03A sql_json_member_not_found 03B sql_json_number_not_found 03C sql_json_object_not_found 03D too_many_json_array_elements 03E too_many_json_object_members 03F sql_json_scalar_required 03G sql_json_item_cannot_be_cast_to_target_type',
    '23': '000 integrity_constraint_violation 001 restrict_violation 502 not_null_violation 503 foreign_key_violation 505 unique_violation 514 check_violation P01 exclusion_violation',
    '24': '000 invalid_cursor_state',
    '25': '000 invalid_transaction_state 001 active_sql_transaction 002 branch_transaction_already_active 008 held_cursor_requires_same_isolation_level 003 inappropriate_access_mode_for_branch_transaction 004 inappropriate_isolation_level_for_branch_transaction 005 no_active_sql_transaction_for_branch_transaction 006 read_only_sql_transaction 007 schema_and_data_statement_mixing_not_supported P01 no_active_sql_transaction P02 in_failed_sql_transaction P03 idle_in_transaction_session_timeout P04 transaction_timeout',
    '26': '000 invalid_sql_statement_name',
    '27': '000 triggered_data_change_violation',
    '28': '000 invalid_authorization_specification P01 invalid_password',
    '2B': '000 dependent_privilege_descriptors_still_exist P01 dependent_objects_still_exist',
    '2D': '000 invalid_transaction_termination',
    '2F': '000 sql_routine_exception 005 function_executed_no_return_statement 002 modifying_sql_data_not_permitted 003 prohibited_sql_statement_attempted 004 reading_sql_data_not_permitted',
    '34': '000 invalid_cursor_name',
    '38': '000 external_routine_exception 001 containing_sql_not_permitted 002 modifying_sql_data_not_permitted 003 prohibited_sql_statement_attempted 004 reading_sql_data_not_permitted',
    '39': '000 external_routine_invocation_exception 001 invalid_sqlstate_returned 004 null_value_not_allowed P01 trigger_protocol_violated P02 srf_protocol_violated P03 event_trigger_protocol_violated',
    '3B': '000 savepoint_exception 001 invalid_savepoint_specification',
    '3D': '000 invalid_catalog_name',
    '3F': '000 invalid_schema_name',
    '40': '000 transaction_rollback 002 transaction_integrity_constraint_violation 001 serialization_failure 003 statement_completion_unknown P01 deadlock_detected',
    '42': '000 syntax_error_or_access_rule_violation 601 syntax_error 501 insufficient_privilege 846 cannot_coerce 803 grouping_error P20 windowing_error P19 invalid_recursion 830 invalid_foreign_key 602 invalid_name 622 name_too_long 939 reserved_name 804 datatype_mismatch P18 indeterminate_datatype P21 collation_mismatch P22 indeterminate_collation 809 wrong_object_type 8C9 generated_always 703 undefined_column 883 undefined_function P01 undefined_table P02 undefined_parameter 704 undefined_object 701 duplicate_column P03 duplicate_cursor P04 duplicate_database 723 duplicate_function P05 duplicate_prepared_statement P06 duplicate_schema P07 duplicate_table 712 duplicate_alias 710 duplicate_object 702 ambiguous_column 725 ambiguous_function P08 ambiguous_parameter P09 ambiguous_alias P10 invalid_column_reference 611 invalid_column_definition P11 invalid_cursor_definition P12 invalid_database_definition P13 invalid_function_definition P14 invalid_prepared_statement_definition P15 invalid_schema_definition P16 invalid_table_definition P17 invalid_object_definition',
    '44': '000 with_check_option_violation',
    '53': '000 insufficient_resources 100 disk_full 200 out_of_memory 300 too_many_connections 400 configuration_limit_exceeded',
    '54': '000 program_limit_exceeded 001 statement_too_complex 011 too_many_columns 023 too_many_arguments',
    '55': '000 object_not_in_prerequisite_state 006 object_in_use P02 cant_change_runtime_param P03 lock_not_available P04 unsafe_new_enum_value_usage',
    '57': '000 operator_intervention 014 query_canceled P01 admin_shutdown P02 crash_shutdown P03 cannot_connect_now P04 database_dropped P05 idle_session_timeout',
    '58': '000 system_error 030 io_error P01 undefined_file P02 duplicate_file P03 file_name_too_long',
    F0: '000 config_file_error 001 lock_file_exists',
    HV: '000 fdw_error 005 fdw_column_name_not_found 002 fdw_dynamic_parameter_value_needed 010 fdw_function_sequence_error 021 fdw_inconsistent_descriptor_information 024 fdw_invalid_attribute_value 007 fdw_invalid_column_name 008 fdw_invalid_column_number 004 fdw_invalid_data_type 006 fdw_invalid_data_type_descriptors 091 fdw_invalid_descriptor_field_identifier 00B fdw_invalid_handle 00C fdw_invalid_option_index 00D fdw_invalid_option_name 090 fdw_invalid_string_length_or_buffer_length 00A fdw_invalid_string_format 009 fdw_invalid_use_of_null_pointer 014 fdw_too_many_handles 001 fdw_out_of_memory 00P fdw_no_schemas 00J fdw_option_name_not_found 00K fdw_reply_handle 00Q fdw_schema_not_found 00R fdw_table_not_found 00L fdw_unable_to_create_execution 00M fdw_unable_to_create_reply 00N fdw_unable_to_establish_connection',
    P0: '000 plpgsql_error 001 raise_exception 002 no_data_found 003 too_many_rows 004 assert_failure',
    XX: '000 internal_error 001 data_corrupted 002 index_corrupted',
});


/***/ }),

/***/ 92967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   Rl: () => (/* binding */ introducedBy),
/* harmony export */   ee: () => (/* binding */ mergeFailures),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);

/** What a statement is known by where it makes no object: its first words, whatever stands between them. */
function firstWords(sql) {
    return sql
        .split(/[\s(;]+/, 6)
        .join(' ')
        .toLowerCase();
}
/** What identifies a failure in its file: codes and names, so that it stays the same when the file moves on. */
function symbolOf({ reason, existingObject, statement }) {
    const words = firstWords(statement?.text ?? '');
    if (reason.kind === 'stopped')
        return `stopped ${reason.why}`;
    if (reason.kind === 'skipped')
        return `skipped ${words}`;
    return `${reason.error.code} ${existingObject ? (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .describeObject */ .v8)(existingObject.object) : words}`;
}
/** One failure that both tracks met is one finding. */
function mergeFailures(failures) {
    const kept = new Map();
    const replacedBySquash = new Map();
    for (const failure of failures) {
        const { item, span } = failure;
        const key = JSON.stringify([
            item.migration.file.path,
            item.migration.file.oid,
            span.start,
            symbolOf(failure),
        ]);
        const first = kept.get(key);
        // Within one track two failures of a place are two.
        if (!first || [...failure.tracks].some(track => first.tracks.has(track))) {
            kept.set(first ? `${key}${kept.size}` : key, failure);
            continue;
        }
        for (const track of failure.tracks)
            first.tracks.add(track);
        // What has a reason of its own on one track is no mere consequence.
        if (!failure.causedBy)
            delete first.causedBy;
        replacedBySquash.set(failure, first);
    }
    for (const failure of kept.values()) {
        const cause = failure.causedBy && replacedBySquash.get(failure.causedBy);
        if (cause)
            failure.causedBy = cause;
    }
    return [...kept.values()];
}
/**
 * Whose fault is a failure? An incoming migration's own, yes. One of base is base's own fault when it fails on base
 * alone; when it only fails in the order or the company that the change brings, the change has broken it.
 */
function introducedBy(failures, upgradeRan) {
    const brokenOnBase = new Set(failures.filter(failure => failure.inBase).map(failure => failure.item.migration.file.path));
    const judge = (failure) => {
        if (failure.causedBy)
            return judge(failure.causedBy);
        if (failure.item.introduced)
            return true;
        if (failure.inBase)
            return false;
        return !(upgradeRan && brokenOnBase.has(failure.item.migration.file.path));
    };
    return judge;
}


/***/ }),

/***/ 822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ djangoMigration),
/* harmony export */   Hb: () => (/* binding */ sqlInitial),
/* harmony export */   kM: () => (/* binding */ djangoInitial),
/* harmony export */   oN: () => (/* binding */ alembicInitial),
/* harmony export */   pc: () => (/* binding */ alembicRevision)
/* harmony export */ });
/** A Django migration that does nothing but come after another one: what the examples need. */
function djangoMigration(app, parent, body = 'operations = []') {
    const dependencies = parent === undefined ? '[]' : `[("${app}", "${parent}")]`;
    return `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    ${body}\n`;
}
const djangoInitial = {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': djangoMigration('shop', undefined),
};
function alembicRevision(revision, parent) {
    const down = parent === undefined ? 'None' : `"${parent}"`;
    return `from alembic import op\n\nrevision = "${revision}"\ndown_revision = ${down}\n\n\ndef upgrade():\n    op.execute("select 1")\n\n\ndef downgrade():\n    pass\n`;
}
const alembicInitial = {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/a1_customers.py': alembicRevision('a1', undefined),
};
const sqlInitial = {
    'db/migrations/0001_customers.sql': 'create table customers (id int primary key);\n',
    'db/migrations/0002_orders.sql': 'create table orders (id int primary key);\n',
};


/***/ }),

/***/ 83995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ assertionFailed)
/* harmony export */ });
const base = {
    '.migration-gate.yml': 'seed: db/rows.sql\nassertions: select id from orders where total < 0\n',
    'db/rows.sql': 'insert into orders values (1, 5);\n',
    'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  total numeric not null\n);\n',
};
const path = 'supabase/migrations/20250102000000_totals.sql';
const assertionFailed = {
    id: 'assertion-failed',
    title: 'An assertion query returns rows after the change',
    what: 'A query under `assertions:` returned no row before the migrations of the change ran, and returns some afterwards.',
    why: 'The migrations do something to the rows that the project says must not happen.',
    remedy: 'Correct what the migrations do to the rows that the finding shows.',
    severity: 'error',
    replay: true,
    bad: { base, change: { [path]: 'update orders set total = total - 10;\n' } },
    good: { base, change: { [path]: 'update orders set total = total + 10;\n' } },
};


/***/ }),

/***/ 53201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ downFails)
/* harmony export */ });
const base = {
    'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
    'db/migrations/00001_orders.sql': '-- +goose Up\ncreate table orders (\n  id bigint primary key\n);\n\n-- +goose Down\ndrop table orders;\n',
};
const migration = (down) => `-- +goose Up\nalter table orders add column note text;\n\n-- +goose Down\n${down}\n`;
const downFails = {
    id: 'down-fails',
    title: 'The downgrade of a migration fails',
    what: "After an incoming migration has run, the replay runs the migration's own downgrade (a down section or file, " +
        '`downgrade()`, the reverse of its operations) on the same scratch database. PostgreSQL refuses it.',
    why: 'Somebody who has to roll back a deployment in a hurry gets stuck there, with the database between two versions.',
    remedy: 'Correct the downgrade, or remove it if there should be none, so that nobody relies on it.',
    severity: 'warning',
    replay: true,
    bad: {
        base,
        change: { 'db/migrations/00002_note.sql': migration('alter table orders drop column notes;') },
    },
    good: {
        base,
        change: { 'db/migrations/00002_note.sql': migration('alter table orders drop column note;') },
    },
};


/***/ }),

/***/ 39098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ downIncomplete)
/* harmony export */ });
const base = {
    'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
    'db/migrations/00001_orders.sql': '-- +goose Up\ncreate table orders (\n  id bigint primary key\n);\n\n-- +goose Down\ndrop table orders;\n',
};
const migration = (down) => `-- +goose Up\nalter table orders add column note text;\ncreate table notes (\n  id bigint primary key\n);\n\n-- +goose Down\n${down}\n`;
const downIncomplete = {
    id: 'down-incomplete',
    title: 'The downgrade of a migration does not restore the schema',
    what: 'After an incoming migration and its downgrade have run, the database is not what it was before: something is ' +
        'left over, or something is missing. The rule compares whole catalogs. It ignores a downgrade that does nothing ' +
        'at all.',
    why: 'If the migration runs again, it fails on the leftover objects. The older version of the application lacks the missing ones.',
    remedy: 'Let the downgrade undo everything that the upgrade does, in reverse order.',
    severity: 'warning',
    replay: true,
    bad: { base, change: { 'db/migrations/00002_note.sql': migration('drop table notes;') } },
    good: {
        base,
        change: {
            'db/migrations/00002_note.sql': migration('drop table notes;\nalter table orders drop column note;'),
        },
    },
};


/***/ }),

/***/ 89462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ downLosesRows)
/* harmony export */ });
const base = {
    'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
    'db/migrations/00001_orders.sql': '-- +goose Up\ncreate table orders (\n  id bigint primary key,\n  street text\n);\n\n-- +goose Down\ndrop table orders;\n',
};
const migration = (back) => `-- +goose Up\ncreate table addresses (\n  id bigint primary key,\n  street text\n);\ninsert into addresses select id, street from orders;\n\n-- +goose Down\n${back}drop table addresses;\n`;
const downLosesRows = {
    id: 'down-loses-rows',
    title: 'The downgrade drops data that the upgrade wrote',
    what: 'The upgrade of a migration fills a table or column that its downgrade drops, and no statement of the downgrade copies the rows anywhere.',
    why: 'The schema is as before, but everything written since the deployment is lost.',
    remedy: 'If the older version of the application needs the rows, copy them back before they are dropped.',
    severity: 'note',
    replay: true,
    bad: { base, change: { 'db/migrations/00002_addresses.sql': migration('') } },
    good: {
        base,
        change: {
            'db/migrations/00002_addresses.sql': migration('update orders set street = addresses.street from addresses where addresses.id = orders.id;\n'),
        },
    },
};


/***/ }),

/***/ 76031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ failsWithRows)
/* harmony export */ });
const base = {
    'supabase/migrations/20250101000000_users.sql': 'create table users (\n  id bigint primary key,\n  email text\n);\n',
};
const path = 'supabase/migrations/20250102000000_phone.sql';
const failsWithRows = {
    id: 'fails-with-rows',
    title: 'A migration fails as soon as a table holds rows',
    what: 'The migration works on empty tables. With a row in the tables of base that it changes or reads, it fails, ' +
        'whatever the row is: the gate inserts rows that satisfy every constraint, and the migration fails with every ' +
        'kind of them. If the rows come from a `seed:`, it fails with those.',
    why: 'Tests on an empty database stay green, and the deployment fails at that statement.',
    remedy: 'Add the column without NOT NULL, fill it, and set NOT NULL in a later migration; or give it a default.',
    severity: 'error',
    replay: true,
    bad: { base, change: { [path]: 'alter table users add column phone text not null;\n' } },
    good: { base, change: { [path]: "alter table users add column phone text not null default '';\n" } },
};


/***/ }),

/***/ 75922:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ failsWithSomeRows)
/* harmony export */ });
const base = {
    'supabase/migrations/20250101000000_users.sql': 'create table users (\n  id bigint primary key,\n  email text\n);\n',
};
const path = 'supabase/migrations/20250102000000_email.sql';
const failsWithSomeRows = {
    id: 'fails-with-some-rows',
    title: 'A migration fails with some kinds of rows',
    what: 'The migration works on empty tables and with some rows. It fails with others that the constraints of base ' +
        'allow: no value, the same value twice, a value that the new type or condition does not accept.',
    why: 'Whether the deployment fails depends on rows that no test has. The query in the finding asks a real database.',
    remedy: 'Run the query on a real database. If it counts any rows, correct them in this migration first.',
    severity: 'warning',
    replay: true,
    bad: { base, change: { [path]: 'alter table users alter column email set not null;\n' } },
    good: {
        base,
        change: {
            [path]: "update users set email = '' where email is null;\nalter table users alter column email set not null;\n",
        },
    },
};


/***/ }),

/***/ 68740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ irreversibleMigration)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

const migration = (reverse) => (0,_examples_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoMigration */ .Ec)('shop', '0001_initial', `operations = [migrations.RunSQL("create extension if not exists pg_trgm"${reverse})]`);
const irreversibleMigration = {
    id: 'irreversible-migration',
    title: 'A migration cannot be reversed',
    what: 'Django refuses to reverse the migration: one of its operations (RunSQL, RunPython) does not say how.',
    why: '`migrate APP PREVIOUS` stops with IrreversibleError before it does anything, and a rollback from a later migration cannot go past it either.',
    remedy: 'Give the operation `reverse_sql` or `reverse_code`, which may be `noop`; or leave it, if it should not be reversible.',
    severity: 'note',
    replay: true,
    bad: { base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoInitial */ .kM, change: { 'shop/migrations/0002_search.py': migration('') } },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoInitial */ .kM,
        change: { 'shop/migrations/0002_search.py': migration(', migrations.RunSQL.noop') },
    },
};


/***/ }),

/***/ 8883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ rowsDropped)
/* harmony export */ });
const config = 'seed: db/rows.sql\n';
const base = {
    '.migration-gate.yml': config,
    'db/rows.sql': "insert into customers values (1, '5'), (2, '5');\n",
    'supabase/migrations/20250101000000_customers.sql': 'create table customers (\n  id bigint primary key,\n  phone text not null\n);\n',
};
const people = 'create table people (\n  id bigint primary key,\n  phone text unique\n);\n';
const path = 'supabase/migrations/20250102000000_people.sql';
const rowsDropped = {
    id: 'rows-dropped',
    title: 'A copy silently leaves rows out',
    what: 'With the rows that a `seed:` puts into the tables of base, an `INSERT … SELECT … ON CONFLICT DO NOTHING` ' +
        'inserts fewer rows than it selects.',
    why: 'The rows that were left out are lost when the old table is dropped.',
    remedy: 'Compare the counts in the migration, or say what should happen to a row that already exists.',
    severity: 'note',
    replay: true,
    bad: {
        base,
        change: {
            [path]: `${people}insert into people (id, phone) select id, phone from customers on conflict do nothing;\n`,
        },
    },
    good: {
        base,
        change: {
            [path]: `${people}insert into people (id, phone) select min(id), phone from customers group by phone on conflict do nothing;\n`,
        },
    },
};


/***/ }),

/***/ 73844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ schemaDrift)
/* harmony export */ });
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const withNote = 'create table orders (\n  id bigint primary key,\n  note text\n);\n';
const base = {
    '.migration-gate.yml': 'schema: db/schema.sql\n',
    'supabase/migrations/20250101000000_orders.sql': orders,
    'db/schema.sql': orders,
};
const note = { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' };
const schemaDrift = {
    id: 'schema-drift',
    title: 'The committed schema differs from what the migrations create',
    what: 'The gate loads the file that `schema:` in the configuration names (`schema.sql`, `structure.sql`) into a ' +
        "scratch database, and compares it with what all migrations create on an empty one. Runners' own tables, owners " +
        'and privileges do not count. A different order of columns is only a note.',
    why: 'Test databases and those of new colleagues come from the file, production comes from the migrations: what works here fails there.',
    remedy: 'Generate the file again from the migrations (`pg_dump --schema-only`), or add a migration for what is only in the file.',
    severity: 'error',
    replay: true,
    bad: { base, change: note },
    good: { base, change: { ...note, 'db/schema.sql': withNote } },
};


/***/ }),

/***/ 12277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ silentMismatch)
/* harmony export */ });
const sessions = (guard, columns) => `create table ${guard}sso_sessions (\n  id bigint primary key${columns}\n);\n`;
const silentMismatch = {
    id: 'silent-mismatch',
    title: 'A guard hides that the existing object is different',
    what: 'A statement that only creates what does not exist yet (IF NOT EXISTS, an inspector) meets an object with another structure.',
    why: 'The migration passes silently. The column, constraint or type that the code needs is missing, so the code fails at run time.',
    remedy: 'Add the difference with ALTER, or choose another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', '') },
        change: {
            'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
        },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', ',\n  token text not null') },
        change: {
            'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
        },
    },
};


/***/ })

};
