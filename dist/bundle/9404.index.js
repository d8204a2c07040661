export const id = 9404;
export const ids = [9404];
export const modules = {

/***/ 89404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   djangoFixProvider: () => (/* binding */ djangoFixProvider)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19136);
/* harmony import */ var _python_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90328);


const djangoFixProvider = {
    async drop(text, operations) {
        const calls = await callsOf(text, operations);
        return calls && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutElements */ .YE)(text, calls);
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
        const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .editable */ .LL)(text);
        const sender = tree && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .senderOf */ .VO)(tree, text, statement, /(?:^|\.)RunSQL$/);
        if (!sender)
            return undefined;
        const { call, alone } = sender;
        const isElement = call.parent?.name === 'ArrayExpression';
        // What it changes in the models would be lost.
        const says = text.slice(call.from, call.to).includes('state_operations');
        return { alone, ...(alone && isElement && !says ? { whole: { start: call.from, end: call.to } } : {}) };
    },
    async nullable(text, operation) {
        const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .editable */ .LL)(text);
        const [adds, field] = tree ? (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .callsIn */ .Tz)(tree, operation) : [];
        if (!adds || !field || !/\bAddField\($/.test(text.slice(adds.from, text.indexOf('(', adds.from) + 1)))
            return undefined;
        const change = (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .withArgument */ .YI)(text, field, 'null', 'True');
        return change && [change];
    },
    withoutDatabase: (text, operations) => djangoFixProvider.inPlace(text, operations, []),
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
        const changes = await djangoFixProvider.inPlace(text, operations, []);
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
    markApplied: migration => `python manage.py migrate ${partsOf(migration).map(_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL).join(' ')} --fake`,
    reach: migration => `python manage.py migrate ${partsOf(migration).map(_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL).join(' ')}`,
};
/** App label and the whole name: a number alone is ambiguous, and two may share it. */
function partsOf({ id, name }) {
    const dot = id.indexOf('.');
    return [id.slice(0, dot), id.slice(dot + 1) || name];
}
async function callsOf(text, operations) {
    const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .editable */ .LL)(text);
    const calls = tree ? operations.map(({ span }) => (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .callAt */ .io)(tree, span)) : [];
    const found = calls.filter(call => call !== undefined);
    return found.length === operations.length ? found : undefined;
}
/** What the models learn, and what the database gets, said apart: https://docs.djangoproject.com/en/stable/ref/migration-operations/#separatedatabaseandstate */
async function inTwo(text, operation, statements) {
    const [call] = (await callsOf(text, [operation])) ?? [];
    const indent = call && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, call.from);
    if (call?.parent?.name !== 'ArrayExpression' || indent === undefined)
        return undefined;
    if (!/^from django\.db import .*\bmigrations\b(?! as)/m.test(text))
        return undefined;
    const newline = (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .newlineOf */ .q3)(text);
    const inner = `${indent}    `;
    const deeper = `${inner}    `;
    const database = statements.length === 0
        ? []
        : ['database_operations=[', `    ${runSql(statements, deeper, newline)},`, '],'];
    const lines = [
        ...database,
        'state_operations=[',
        `    ${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .shifted */ .wI)(text.slice(call.from, call.to), '        ')},`,
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
    const list = statements.map(sql => `${indent}        ${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(sql)},${newline}`).join('');
    return `migrations.RunSQL(${newline}${indent}    [${newline}${list}${indent}    ],${newline}${indent}    migrations.RunSQL.noop,${newline}${indent})`;
}
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


/***/ }),

/***/ 90328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   LL: () => (/* binding */ editable),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   VO: () => (/* binding */ senderOf),
/* harmony export */   YE: () => (/* binding */ withoutElements),
/* harmony export */   YI: () => (/* binding */ withArgument),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   io: () => (/* binding */ callAt),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   wI: () => (/* binding */ shifted),
/* harmony export */   x6: () => (/* binding */ withoutStatements)
/* harmony export */ });
/* harmony import */ var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** The file's syntax, where it can be edited with confidence. */
async function editable(text) {
    const syntax = (await (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPython */ .ZP)()).parse(text);
    return syntax && !(0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(syntax.tree.topNode) ? syntax.tree : undefined;
}
/** The node that is exactly this call, and nothing around it that begins and ends with it. */
function callAt(tree, { start, end }) {
    for (let node = tree.resolveInner(start, 1); node; node = node.parent) {
        if (node.name === 'CallExpression' && node.from === start && node.to === end)
            return node;
    }
    return undefined;
}
/** `op.execute("…")`, `RunSQL('…', …)`, also with `text("…")` in between, around a place in the string. */
function senderOf(tree, text, { start, end }, callee) {
    let node = tree.resolveInner(start, 1);
    while (node && node.name !== 'String')
        node = node.parent;
    const written = node;
    while (node) {
        const list = node.parent;
        const call = list?.name === 'ArgList' ? list.parent : null;
        if (!written || call?.name !== 'CallExpression')
            return undefined;
        const name = text.slice(call.from, list?.from);
        if (callee.test(name)) {
            const rest = text.slice(written.from, start) + text.slice(end, written.to);
            return { call, alone: isEmptyText(rest) };
        }
        if (!/(?:^|\.)text$/.test(name))
            return undefined;
        node = call;
    }
    return undefined;
}
/** Nothing but quotes, and a semicolon between them. */
function isEmptyText(literal) {
    const quoted = literal.replace(/^[a-zA-Z]+/, '');
    const inner = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(quoted.replace(/^["']+/, ''), '"\'');
    if (inner === '')
        return quoted.length > 1;
    return /["']$/.test(quoted) && /^["']/.test(quoted) && /^;?$/.test(inner.trim());
}
/** Elements of a list, each with its comma, and with its lines where nothing else stands on them. */
function withoutElements(text, elements) {
    const changes = [];
    for (const element of elements) {
        if (element.parent?.name !== 'ArrayExpression')
            return undefined;
        let next = element.nextSibling;
        while (next?.name === 'Comment')
            next = next.nextSibling;
        const end = next?.name === ',' ? next.to : element.to;
        changes.push(wholeLines(text, element.from, end) ?? onTheLine(text, element.from, end));
    }
    return changes;
}
/** Statements that are only a call; a block that would be left without one gets `pass`. */
function withoutStatements(text, calls) {
    const statements = [];
    for (const call of calls) {
        if (call.parent?.name !== 'ExpressionStatement')
            return undefined;
        statements.push(call.parent);
    }
    const changes = [];
    for (const statement of statements) {
        const lines = wholeLines(text, statement.from, statement.to);
        const body = statement.parent;
        if (!lines || !body)
            return undefined;
        const siblings = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(body).filter(node => node.name !== ':');
        const left = siblings.filter(node => !statements.some(gone => isSame(gone, node)));
        const isLast = isSame(statements.findLast(gone => siblings.some(node => isSame(gone, node))), statement);
        changes.push(left.length === 0 && isLast ? { start: statement.from, end: statement.to, replacement: 'pass' } : lines);
    }
    return changes;
}
function isSame(a, b) {
    return a !== undefined && a.from === b.from && a.to === b.to;
}
/** The lines from one place to another, with a blank line that would be left double; undefined where more stands on them. */
function wholeLines(text, from, to) {
    const start = lineStart(text, from);
    const rest = /^[ \t]*(?:#[^\r\n]*)?(\r\n|\r|\n|$)/.exec(text.slice(to));
    if (text.slice(start, from).trim() !== '' || !rest)
        return undefined;
    let end = to + rest[0].length;
    const blankBefore = /(?:^|\n|\r)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, start - 200), start));
    const blankAfter = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end));
    if (blankBefore && blankAfter)
        end += blankAfter[0].length;
    return { start, end, replacement: '' };
}
function onTheLine(text, start, end) {
    const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
    return { start, end: end + space, replacement: '' };
}
function lineStart(text, at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
/** What stands in front of a place on its line, where that is only white space. */
function indentAt(text, at) {
    const before = text.slice(lineStart(text, at), at);
    return before.trim() === '' ? before : undefined;
}
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** Lines moved to the right; as they are where a string that spans lines would change. */
function shifted(code, by) {
    return /"""|'''|\\\r?\n/.test(code) ? code : code.replace(/(\r\n|\r|\n)(?=[^\r\n])/g, `$1${by}`);
}
/** A text as a Python literal. */
function pythonString(value, quote = "'") {
    const escaped = value
        .replaceAll('\\', '\\\\')
        .replaceAll(quote, `\\${quote}`)
        .replaceAll('\r', '\\r')
        .replaceAll('\n', '\\n');
    return `${quote}${escaped}${quote}`;
}
/** A keyword argument of a call with another value, or added at its end. */
function withArgument(text, call, name, value) {
    const list = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(call).find(node => node.name === 'ArgList');
    const parts = list && (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list);
    const close = parts?.at(-1);
    if (!list || !parts || !close || text.slice(close.from, close.to) !== ')')
        return undefined;
    const at = parts.findIndex((node, i) => text.slice(node.from, node.to) === name && parts[i + 1]?.name === 'AssignOp');
    const known = at < 0 ? undefined : parts[at + 2];
    if (known)
        return { start: known.from, end: known.to, replacement: value };
    const last = parts.at(-2);
    if (!last)
        return undefined;
    const spelled = text.slice(last.from, last.to);
    const lead = spelled === '(' ? '' : spelled === ',' ? ' ' : ', ';
    return { start: last.to, end: last.to, replacement: `${lead}${name}=${value}` };
}
/** The calls inside of a span of a file, outer ones first. */
function callsIn(tree, { start, end }) {
    const found = [];
    tree.iterate({
        from: start,
        to: end,
        enter: ({ node }) => {
            if (node.name === 'CallExpression' && node.from >= start && node.to <= end)
                found.push(node);
        },
    });
    return found;
}


/***/ })

};
