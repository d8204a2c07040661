export const id = 5917;
export const ids = [5917];
export const modules = {

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

/***/ 97540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockingLock)
/* harmony export */ });
const base = {
    '.migration-gate.yml': 'rules:\n  blocking-lock: warning\n',
    'supabase/migrations/20250101000000_orders.sql': 'create table orders (\n  id bigint primary key,\n  customer_id bigint\n);\n',
};
const blockingLock = {
    id: 'blocking-lock',
    title: 'A statement blocks a table that is in use',
    what: 'After each statement of an incoming migration, the replay asks PostgreSQL which locks it holds (`pg_locks`) on ' +
        'objects of base, and whether it rewrote a table or an index. The rule reports locks that block writes, or reads ' +
        'and writes, in three cases: the whole table is read or written meanwhile, later statements of the same ' +
        'transaction do so, or nothing limits how long the statement waits for its lock. Tables that the change itself ' +
        'creates do not count. The rule is off until the configuration gives it a severity.',
    why: 'On a table with rows and traffic, everything else waits until the statement has finished. Requests pile up, and the application stops.',
    remedy: 'Use the form that does not block: CONCURRENTLY for indexes, NOT VALID and a later VALIDATE CONSTRAINT for ' +
        'constraints, and a `lock_timeout` for statements that have no such form.',
    severity: 'warning',
    offByDefault: true,
    replay: true,
    bad: {
        base,
        change: {
            'supabase/migrations/20250102000000_index.sql': 'create index orders_customer_id on orders (customer_id);\n',
        },
    },
    good: {
        base,
        change: {
            'supabase/migrations/20250102000000_index.sql': 'create index concurrently orders_customer_id on orders (customer_id);\n',
        },
    },
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

/***/ 96499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ modelsOutOfDate)
/* harmony export */ });
const schema = (fields) => `datasource db {\n  provider = "postgresql"\n}\n\nmodel Order {\n  id Int @id @default(autoincrement())\n${fields}}\n`;
const base = {
    'prisma/schema.prisma': schema(''),
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    'prisma/migrations/20250101000000_init/migration.sql': 'CREATE TABLE "Order" ("id" SERIAL NOT NULL, CONSTRAINT "Order_pkey" PRIMARY KEY ("id"));\n',
};
const note = '  note String?\n';
const modelsOutOfDate = {
    id: 'models-out-of-date',
    title: 'Models and migrations disagree after the merge',
    what: 'A model declares something that no migration does, or the other way round, and base does not have this ' +
        'difference. Without a command, the gate compares `schema.prisma` with what the Prisma migrations create, and the last snapshot of ' +
        "drizzle-kit with what its SQL creates. For all other tools, it runs the framework's own check, named as " +
        '`models:` of a `command:`. That check fails if it exits with another code than 0, or if it changes a file or ' +
        'writes one next to the migrations. It also runs for a change that touches no migration. [More](../models.md)',
    why: 'No single file shows it, because each side may be right on its own. The next person who generates a migration ' +
        'finds the difference in theirs.',
    remedy: 'Merge base into your branch, and let the framework generate the missing migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: { 'prisma/schema.prisma': schema(note) } },
    good: {
        base,
        change: {
            'prisma/schema.prisma': schema(note),
            'prisma/migrations/20250102000000_note/migration.sql': 'ALTER TABLE "Order" ADD COLUMN "note" TEXT;\n',
        },
    },
};


/***/ }),

/***/ 85917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRules: () => (/* binding */ replayRules)
});

// EXTERNAL MODULE: ./src/rules/replay/assertion-failed.js
var assertion_failed = __webpack_require__(83995);
// EXTERNAL MODULE: ./src/rules/replay/blocking-lock.js
var blocking_lock = __webpack_require__(97540);
// EXTERNAL MODULE: ./src/rules/replay/down-fails.js
var down_fails = __webpack_require__(53201);
// EXTERNAL MODULE: ./src/rules/replay/down-incomplete.js
var down_incomplete = __webpack_require__(39098);
// EXTERNAL MODULE: ./src/rules/replay/down-loses-rows.js
var down_loses_rows = __webpack_require__(89462);
// EXTERNAL MODULE: ./src/rules/replay/fails-with-rows.js
var fails_with_rows = __webpack_require__(76031);
// EXTERNAL MODULE: ./src/rules/replay/fails-with-some-rows.js
var fails_with_some_rows = __webpack_require__(75922);
// EXTERNAL MODULE: ./src/rules/replay/irreversible-migration.js
var irreversible_migration = __webpack_require__(68740);
// EXTERNAL MODULE: ./src/rules/replay/models-out-of-date.js
var models_out_of_date = __webpack_require__(96499);
;// CONCATENATED MODULE: ./src/rules/replay/replay-diverges.js
const orders = 'create table orders (\n  id bigint primary key\n);\n';
const replayDiverges = {
    id: 'replay-diverges',
    title: 'New and existing databases end up different',
    what: 'Running every migration on an empty database gives a different schema from upgrading a database that already ' +
        "has base's migrations. Object ids, owners and statistics do not count. A different order of columns is only a " +
        'note.',
    why: 'Tests run on the one and production on the other: what works here fails there.',
    remedy: 'Leave applied migrations as they are, and make the change in a new one.',
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
    title: 'A migration adds a column that already exists',
    what: 'A migration adds a column that its table already has when the migration runs (SQLSTATE 42701).',
    why: 'The migration fails at that statement, and nothing after it runs.',
    remedy: 'If the existing column is the same, delete the statement. Otherwise change it with ALTER COLUMN, or choose another name.',
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
    title: 'A migration creates an object that already exists',
    what: 'A migration creates a type, constraint, function, trigger, policy, schema, role or extension that already ' +
        'exists when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
    why: 'The migration fails at that statement, and nothing after it runs.',
    remedy: 'If the existing object is the same, delete the statement. Otherwise alter the existing one, or choose another name.',
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
    title: 'A migration creates a relation that already exists',
    what: 'A migration creates a table, view, sequence or index that already exists when it runs (SQLSTATE 42P07).',
    why: 'On every database that has the other one, the migration fails at that statement, and nothing after it runs.',
    remedy: 'If the existing object is the same, delete the statement. Otherwise change the existing one with ALTER, or choose another name.',
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
// EXTERNAL MODULE: ./src/rules/replay/rows-dropped.js
var rows_dropped = __webpack_require__(8883);
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
    fails_with_rows/* failsWithRows */.T,
    fails_with_some_rows/* failsWithSomeRows */.b,
    rows_dropped/* rowsDropped */.s,
    assertion_failed/* assertionFailed */.a,
    models_out_of_date/* modelsOutOfDate */.c,
    down_fails/* downFails */._,
    down_incomplete/* downIncomplete */.p,
    down_loses_rows/* downLosesRows */.Q,
    irreversible_migration/* irreversibleMigration */.V,
    blocking_lock/* blockingLock */.b,
];


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
