export const id = 4550;
export const ids = [4550];
export const modules = {

/***/ 94550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  djangoMending: () => (/* binding */ djangoMending)
});

// EXTERNAL MODULE: ./src/findings/shell-quote.js
var shell_quote = __webpack_require__(40947);
// EXTERNAL MODULE: ./src/frameworks/python-operations.js
var python_operations = __webpack_require__(90328);
;// CONCATENATED MODULE: ./src/frameworks/django/guarded-sql.js
/**
 * The statements of one operation in a form that does nothing where it was done before. Undefined where one of them has
 * no such form.
 */
function guarded(statements) {
    const result = [];
    for (const statement of statements) {
        // Checks at once what the statement before has added, which may not have run.
        if (/^set constraints\b/i.test(statement))
            continue;
        const one = guardedStatement(statement.trim().replace(/;$/, ''));
        if (one === undefined)
            return undefined;
        result.push(one);
    }
    return result.length === 0 ? undefined : result;
}
const insertions = [
    /^(CREATE TABLE) (?!IF NOT EXISTS)/,
    /^(CREATE (?:UNIQUE )?INDEX(?: CONCURRENTLY)?) (?!IF NOT EXISTS)/,
    /^(ALTER TABLE "(?:[^"]|"")+"(?:\."(?:[^"]|"")+")* ADD COLUMN) (?!IF NOT EXISTS)/,
];
function guardedStatement(sql) {
    for (const pattern of insertions)
        if (pattern.test(sql))
            return sql.replace(pattern, '$1 IF NOT EXISTS ');
    if (/^COMMENT ON |^ALTER TABLE "(?:[^"]|"")+"(?:\."(?:[^"]|"")+")* ALTER COLUMN "(?:[^"]|"")+" DROP DEFAULT$/.test(sql))
        return sql;
    // PostgreSQL has no ADD CONSTRAINT IF NOT EXISTS.
    const constraint = /^ALTER TABLE ("(?:[^"]|"")+"(?:\."(?:[^"]|"")+")*) ADD CONSTRAINT "((?:[^"]|"")+)" /.exec(sql);
    const [, table, name] = constraint ?? [];
    if (table === undefined || name === undefined || sql.includes('$migration$'))
        return undefined;
    const exists = `SELECT FROM pg_constraint WHERE conrelid = '${table.replaceAll("'", "''")}'::regclass AND conname = '${name.replaceAll('""', '"').replaceAll("'", "''")}'`;
    return `DO $migration$ BEGIN IF NOT EXISTS (${exists}) THEN ${sql}; END IF; END $migration$`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/mending.js



const djangoMending = {
    async drop(text, operations) {
        const calls = await callsOf(text, operations);
        return calls && (0,python_operations/* withoutElements */.YE)(text, calls);
    },
    /** The models still learn what the operation says; only what the database has already is left alone. */
    async guard(text, operations) {
        const changes = [];
        for (const operation of operations) {
            const statements = guarded(operation.statements);
            const change = statements && (await inTwo(text, operation, statements));
            if (!change)
                return undefined;
            changes.push(change);
        }
        return changes;
    },
    async sender(text, statement) {
        const tree = await (0,python_operations/* editable */.LL)(text);
        const sender = tree && (0,python_operations/* senderOf */.VO)(tree, text, statement, /(?:^|\.)RunSQL$/);
        if (!sender)
            return undefined;
        const { call, alone } = sender;
        const isElement = call.parent?.name === 'ArrayExpression';
        // What it tells the models would be lost.
        const tells = text.slice(call.from, call.to).includes('state_operations');
        return { alone, ...(alone && isElement && !tells ? { whole: { start: call.from, end: call.to } } : {}) };
    },
    withoutDatabase: (text, operations) => djangoMending.inPlace(text, operations, []),
    async inPlace(text, operations, statements) {
        const changes = [];
        for (const operation of operations) {
            const change = await inTwo(text, operation, changes.length === 0 ? statements : []);
            if (!change)
                return undefined;
            changes.push(change);
        }
        return changes;
    },
    async supplement({ text, operations, object, statements, after, migrations }) {
        const [label, name] = partsOf(after);
        const path = after.file.path.slice(0, after.file.path.lastIndexOf('/') + 1);
        if (!/^\w+$/.test(label) || !/^[\w.-]+$/.test(name))
            return undefined;
        const changes = await djangoMending.inPlace(text, operations, []);
        if (!changes)
            return undefined;
        let next = 1n;
        for (const { version } of migrations)
            if (version !== undefined && BigInt(version) >= next)
                next = BigInt(version) + 1n;
        const width = after.version?.length ?? 4;
        const table = (object.table ?? object.name).replace(/\W+/g, '_').slice(0, 30);
        const content = `from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('${label}', '${name}'),
    ]

    operations = [
        ${runSql(statements, '        ', '\n')},
    ]
`;
        return {
            changes,
            creates: { path: `${path}${String(next).padStart(width, '0')}_match_${table}.py`, content },
        };
    },
    pretend: migration => `python manage.py migrate ${partsOf(migration).map(shell_quote/* shellQuote */.ZL).join(' ')} --fake`,
    reach: migration => `python manage.py migrate ${partsOf(migration).map(shell_quote/* shellQuote */.ZL).join(' ')}`,
};
/** App label and the whole name: a number alone is ambiguous, and two may share it. */
function partsOf({ id, name }) {
    const dot = id.indexOf('.');
    return [id.slice(0, dot), id.slice(dot + 1) || name];
}
async function callsOf(text, operations) {
    const tree = await (0,python_operations/* editable */.LL)(text);
    const calls = tree ? operations.map(({ span }) => (0,python_operations/* callAt */.io)(tree, span)) : [];
    const found = calls.filter(call => call !== undefined);
    return found.length === operations.length ? found : undefined;
}
/** What the models learn, and what the database gets, said apart: https://docs.djangoproject.com/en/stable/ref/migration-operations/#separatedatabaseandstate */
async function inTwo(text, operation, statements) {
    const [call] = (await callsOf(text, [operation])) ?? [];
    const indent = call && (0,python_operations/* indentAt */.oY)(text, call.from);
    if (call?.parent?.name !== 'ArrayExpression' || indent === undefined)
        return undefined;
    if (!/^from django\.db import .*\bmigrations\b(?! as)/m.test(text))
        return undefined;
    const newline = (0,python_operations/* newlineOf */.q3)(text);
    const inner = `${indent}    `;
    const deeper = `${inner}    `;
    const database = statements.length === 0
        ? []
        : ['database_operations=[', `    ${runSql(statements, deeper, newline)},`, '],'];
    const lines = [
        ...database,
        'state_operations=[',
        `    ${(0,python_operations/* shifted */.wI)(text.slice(call.from, call.to), '        ')},`,
        '],',
    ];
    const body = lines.map(line => `${inner}${line}${newline}`).join('');
    return {
        start: call.from,
        end: call.to,
        replacement: `migrations.SeparateDatabaseAndState(${newline}${body}${indent})`,
    };
}
/** Backwards nothing is undone: what was there before is not this migration's. */
function runSql(statements, indent, newline) {
    const list = statements.map(sql => `${indent}        ${(0,python_operations/* pythonString */.cE)(sql)},${newline}`).join('');
    return `migrations.RunSQL(${newline}${indent}    [${newline}${list}${indent}    ],${newline}${indent}    migrations.RunSQL.noop,${newline}${indent})`;
}


/***/ })

};
