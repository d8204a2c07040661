export const id = 7251;
export const ids = [7251,1470];
export const modules = {

/***/ 87251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81470);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39904);


/** A rule's own documentation; without a name, the list of rules. */
function explainRule(id) {
    if (id === undefined) {
        const width = Math.max(..._rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.map(meta => meta.id.length));
        return _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.map(meta => `${meta.id.padEnd(width)}  ${meta.title}\n`).join('');
    }
    const meta = _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.find(candidate => candidate.id === id);
    if (!meta)
        throw new _program_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .J(`There is no rule ${id}. The rules are: ${_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.ruleMetas.map(rule => rule.id).join(', ')}.`);
    return describe(meta);
}
function describe(meta) {
    return `${meta.id} (${meta.severity})
${meta.title}

What it finds:  ${meta.what}
Why it hurts:   ${meta.why}
What to do:     ${meta.remedy}

Bad:
${example(meta.bad)}
Good:
${example(meta.good)}`;
}
function example({ base, change, other = {} }) {
    const lines = [`  base has ${Object.keys(base).join(', ') || 'nothing'}`];
    for (const [path, text] of Object.entries(change)) {
        if (text === null)
            lines.push(`  the change deletes ${path}`);
        else
            lines.push(`  the change has ${path}:`, ...text
                .trimEnd()
                .split('\n')
                .map(line => `    ${line}`));
    }
    for (const path of Object.keys(other))
        lines.push(`  another open pull request has ${path}`);
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 67136:
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
    remedy: 'Write the file anew from the migrations (`pg_dump --schema-only`), or bring what was only written there in a migration.',
    severity: 'error',
    replay: true,
    bad: { base, change: note },
    good: { base, change: { ...note, 'db/schema.sql': withNote } },
};


/***/ }),

/***/ 89753:
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


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openPullRequestMeta)
/* harmony export */ });
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** What only the other open pull requests show: GitHub is asked for them, see src/open-pulls/clashes.ts. */
const openPullRequestMeta = {
    id: 'open-pull-request',
    title: 'Another open pull request claims the same',
    what: 'A pull request that is still open takes the same place in a history, or creates the same object.',
    why: 'Each of the two fits base, so both are green. Whichever is merged second is broken by the first, and nobody learns of it before.',
    remedy: 'Agree on who lands first. The other one then has to be put behind it, or to leave out what is made already.',
    severity: 'warning',
    bad: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0003_stock.sql': 'create table stock (id int primary key);\n' },
    },
    good: {
        base: _examples_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlInitial */ .Hb,
        change: { 'db/migrations/0003_prices.sql': 'create table prices (id int primary key);\n' },
        other: { 'db/migrations/0004_stock.sql': 'create table stock (id int primary key);\n' },
    },
};


/***/ }),

/***/ 81470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleMetas: () => (/* binding */ ruleMetas)
});

;// CONCATENATED MODULE: ./src/explain/rules/replay-diverges.js
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-column.js
const base = {
    'supabase/migrations/20250101000000_qrcode.sql': 'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
};
const replayDuplicateColumn = {
    id: 'replay-duplicate-column',
    title: 'A migration adds a column that exists',
    what: 'A column that a migration adds is in its table already when it runs (SQLSTATE 42701).',
    why: 'The migration stops at that statement, and nothing behind it runs.',
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-object.js
const replay_duplicate_object_base = {
    'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
};
const replayDuplicateObject = {
    id: 'replay-duplicate-object',
    title: 'A migration creates an object that exists',
    what: 'A type, constraint, function, trigger, policy, schema, role or extension that a migration creates is there already ' +
        'when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
    why: 'The migration stops at that statement, and nothing behind it runs.',
    remedy: 'Delete the statement if the object in the way is the same; else alter the existing one, or take another name.',
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-duplicate-table.js
const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n';
const replayDuplicateTable = {
    id: 'replay-duplicate-table',
    title: 'A migration creates a relation that exists',
    what: 'A table, view, sequence or index that a migration creates is there already when it runs (SQLSTATE 42P07).',
    why: 'The migration stops at that statement, on every database that has the other one, and nothing behind it runs.',
    remedy: 'Delete the statement if the object in the way is the same; else change the existing one with ALTER, or take another name.',
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

;// CONCATENATED MODULE: ./src/explain/rules/replay-failed.js
const replay_failed_base = {
    'supabase/migrations/20250101000000_providers.sql': 'create table provider_professions (\n  id serial primary key,\n  provider_id bigint,\n  profession_id bigint\n);\n',
};
const insert = 'insert into provider_professions (provider_id, profession_id) values (1, 2)\n' +
    'on conflict (provider_id, profession_id) do nothing;\n';
const replayFailed = {
    id: 'replay-failed',
    title: 'A migration fails when it runs',
    what: 'PostgreSQL refused a statement of a migration, or it did not end in time. The finding names the SQLSTATE.',
    why: 'The same happens where it is deployed: the migration stops there, and nothing behind it runs.',
    remedy: 'Correct the statement that is shown.',
    severity: 'error',
    replay: true,
    bad: { base: replay_failed_base, change: { 'supabase/migrations/20250102000000_copy.sql': insert } },
    good: {
        base: replay_failed_base,
        change: {
            'supabase/migrations/20250102000000_copy.sql': `alter table provider_professions add constraint provider_profession unique (provider_id, profession_id);\n${insert}`,
        },
    },
};

// EXTERNAL MODULE: ./src/explain/rules/schema-drift.js
var schema_drift = __webpack_require__(67136);
// EXTERNAL MODULE: ./src/explain/rules/silent-mismatch.js
var silent_mismatch = __webpack_require__(89753);
;// CONCATENATED MODULE: ./src/explain/replay-rules.js







/** What a replay can find. The replay itself checks; these say what it means. */
const replayRules = [
    replayDuplicateTable,
    replayDuplicateColumn,
    replayDuplicateObject,
    replayFailed,
    silent_mismatch/* silentMismatch */.W,
    replayDiverges,
    schema_drift/* schemaDrift */.X,
];

// EXTERNAL MODULE: ./src/rules/open-pull-request.js
var open_pull_request = __webpack_require__(73529);
// EXTERNAL MODULE: ./src/rules/rules.js + 19 modules
var rules = __webpack_require__(91048);
// EXTERNAL MODULE: ./src/rules/weakened-configuration.js
var weakened_configuration = __webpack_require__(78412);
;// CONCATENATED MODULE: ./src/rules/registry.js




/** Everything that a finding can be called, whoever finds it. */
const ruleMetas = [
    ...rules/* rules */.a.map(rule => rule.meta),
    open_pull_request/* openPullRequestMeta */.Y,
    weakened_configuration/* weakenedConfigurationMeta */.w,
    ...replayRules,
];


/***/ }),

/***/ 78412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkConfiguration),
/* harmony export */   w: () => (/* binding */ weakenedConfigurationMeta)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15525);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(822);


const weakenedConfigurationMeta = {
    id: 'weakened-configuration',
    title: "The change weakens the gate's own configuration",
    what: 'The change makes the gate look at less, or take less seriously what it sees.',
    why: 'A check that a pull request can switch off for itself protects nobody.',
    remedy: 'Have somebody look at it who knows why. The change itself is judged by the configuration that base has.',
    severity: 'warning',
    bad: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: auto\n' },
        change: { '.migration-gate.yml': 'replay: off\n' },
    },
    good: {
        base: { ..._examples_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlInitial */ .Hb, '.migration-gate.yml': 'replay: off\n' },
        change: { '.migration-gate.yml': 'replay: auto\n' },
    },
};
function checkConfiguration({ weakened, file }, hasBase) {
    return weakened.map(what => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)({
        rule: weakenedConfigurationMeta.id,
        introduced: true,
        framework: 'migration-gate',
        history: file,
        path: file,
        range: _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
        symbol: what,
        message: `This change makes the gate less strict: ${what}. ${hasBase
            ? 'It is judged by the configuration that base has; the new one counts once it is merged.'
            : 'Base has no configuration, so this one counts already.'} Have somebody look at it who knows why.`,
    }, weakenedConfigurationMeta.severity));
}


/***/ })

};
