export const id = 5917;
export const ids = [5917];
export const modules = {

/***/ 85917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRules: () => (/* binding */ replayRules)
});

;// CONCATENATED MODULE: ./src/rules/replay/replay-diverges.js
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const replayDiverges = {
    id: 'replay-diverges',
    title: 'New databases and existing ones end up different',
    what: 'All migrations on an empty database do not lead to the same schema as those that are still to run on a database ' +
        'that has all of base. Object ids, owners and statistics do not count; the order of columns is only noted.',
    why: 'Tests run on the one and production on the other: what works here fails there.',
    remedy: 'Leave applied migrations as they are, and bring the change in a new one.',
    severity: 'error',
    replay: true,
    bad: {
        alsoFires: ['applied-migration-edited'],
        base: { 'supabase/migrations/20250101000000_orders.sql': orders },
        change: {
            'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  note text\n);\n',
        },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_orders.sql': orders },
        change: { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' },
    },
};

;// CONCATENATED MODULE: ./src/rules/replay/replay-duplicate-column.js
const base = {
    'supabase/migrations/20250101000000_qrcode.sql': 'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
};
const replayDuplicateColumn = {
    id: 'replay-duplicate-column',
    title: 'A migration adds a column that exists',
    what: 'A column that a migration adds is in its table already when it runs (SQLSTATE 42701).',
    why: 'The migration stops at that statement, and nothing after it runs.',
    remedy: 'Delete the statement if the existing column is the same; else change it with ALTER COLUMN, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base,
        change: {
            'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column public_token text;\n',
        },
    },
    good: {
        base,
        change: {
            'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column secret_token text;\n',
        },
    },
};

;// CONCATENATED MODULE: ./src/rules/replay/replay-duplicate-object.js
const replay_duplicate_object_base = {
    'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
};
const replayDuplicateObject = {
    id: 'replay-duplicate-object',
    title: 'A migration creates an object that exists',
    what: 'A type, constraint, function, trigger, policy, schema, role or extension that a migration creates is there already ' +
        'when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
    why: 'The migration stops at that statement, and nothing after it runs.',
    remedy: 'Delete the statement if the existing object is the same; else alter the existing one, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: replay_duplicate_object_base,
        change: { 'supabase/migrations/20250102000000_mood.sql': "create type mood as enum ('calm', 'busy');\n" },
    },
    good: {
        base: replay_duplicate_object_base,
        change: {
            'supabase/migrations/20250102000000_mood.sql': "alter type mood add value if not exists 'tired';\n",
        },
    },
};

;// CONCATENATED MODULE: ./src/rules/replay/replay-duplicate-table.js
const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n';
const replayDuplicateTable = {
    id: 'replay-duplicate-table',
    title: 'A migration creates a relation that exists',
    what: 'A table, view, sequence or index that a migration creates is there already when it runs (SQLSTATE 42P07).',
    why: 'The migration stops at that statement, on every database that has the other one, and nothing after it runs.',
    remedy: 'Delete the statement if the existing object is the same; else change the existing one with ALTER, or take another name.',
    severity: 'error',
    replay: true,
    bad: {
        base: { 'supabase/migrations/20250101000000_customers.sql': customers },
        change: { 'supabase/migrations/20250102000000_crm.sql': customers },
    },
    good: {
        base: { 'supabase/migrations/20250101000000_customers.sql': customers },
        change: {
            'supabase/migrations/20250102000000_crm.sql': 'create table leads (\n  id bigint primary key\n);\n',
        },
    },
};

// EXTERNAL MODULE: ./src/rules/replay/replay-failed.js
var replay_failed = __webpack_require__(58458);
// EXTERNAL MODULE: ./src/rules/replay/schema-drift.js
var schema_drift = __webpack_require__(73844);
// EXTERNAL MODULE: ./src/rules/replay/silent-mismatch.js
var silent_mismatch = __webpack_require__(12277);
;// CONCATENATED MODULE: ./src/rules/replay/replay-rules.js







/** What a replay can find. The replay itself checks; these say what it means. */
const replayRules = [
    replayDuplicateTable,
    replayDuplicateColumn,
    replayDuplicateObject,
    replay_failed/* replayFailed */.n,
    silent_mismatch/* silentMismatch */.W,
    replayDiverges,
    schema_drift/* schemaDrift */.X,
];


/***/ }),

/***/ 73844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    title: 'The committed schema is not what the migrations make',
    what: 'The file that `schema:` of the configuration names (`schema.sql`, `structure.sql`) is loaded into a scratch database ' +
        "and compared with what all migrations make on an empty one. Runners' own tables, owners and privileges do not count; " +
        'the order of columns is only noted.',
    why: 'Databases of tests and of new colleagues come from the file, production comes from the migrations: what works here fails there.',
    remedy: 'Write the file again from the migrations (`pg_dump --schema-only`), or bring what was only written there in a migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: note },
    good: { base, change: { ...note, 'db/schema.sql': withNote } },
};


/***/ }),

/***/ 12277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ silentMismatch)
/* harmony export */ });
const sessions = (guard, columns) => `create table ${guard}sso_sessions (\n  id bigint primary key${columns}\n);\n`;
const silentMismatch = {
    id: 'silent-mismatch',
    title: 'A guard hides that the existing object is a different one',
    what: 'A statement that only creates what is not there (IF NOT EXISTS, an inspector) meets an object with another structure.',
    why: 'The migration passes and says nothing. The column, constraint or type that the code needs is not there: it fails at run time.',
    remedy: 'Bring the difference in with ALTER, or take another name.',
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
