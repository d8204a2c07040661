export const id = 3963;
export const ids = [3963];
export const modules = {

/***/ 43963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alembicFixProvider: () => (/* binding */ alembicFixProvider)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/frameworks/python-operations.js
var python_operations = __webpack_require__(90328);
// EXTERNAL MODULE: ./src/frameworks/alembic/downgrade.js
var downgrade = __webpack_require__(57160);
// EXTERNAL MODULE: ./src/frameworks/hazards/program.js
var hazards_program = __webpack_require__(71785);
// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
;// CONCATENATED MODULE: ./src/frameworks/alembic/import-of-op.js

/** The offset of the line after `from alembic import op`. */
function afterImportOfOp(text) {
    const op = /^from alembic import (?:[\w, ]*\b)?op\b/m.exec(text);
    if (!op)
        return undefined;
    const end = (0,lexing/* endOfLine */.vT)(text, op.index + op[0].length);
    return end < text.length ? (0,lexing/* afterLineBreak */.ih)(text, end) : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/existing-type.js



/** What PostgreSQL's own ENUM takes as well as SQLAlchemy's. */
const shared = new Set(['name', 'schema', 'metadata', 'inherit_schema']);
/**
 * `postgresql.ENUM(…, create_type=False)` wherever the operations write the type: the plain Enum creates it with its table.
 * https://docs.sqlalchemy.org/en/20/dialects/postgresql.html#sqlalchemy.dialects.postgresql.ENUM.params.create_type
 */
async function withExistingType(text, operations, { name }) {
    const [tree, program] = [await (0,python_operations/* editable */.LL)(text), await (0,hazards_program/* programOf */.oQ)(text)];
    if (!tree || !program)
        return undefined;
    const changes = [];
    for (const { span } of operations) {
        const written = enumsIn(tree, span, program, name);
        if (written.length === 0)
            return undefined;
        for (const call of written) {
            const change = changeOf(program, call);
            if (!change)
                return undefined;
            changes.push(...change);
        }
    }
    if (/^from sqlalchemy\.dialects import (?:[\w, ]*\b)?postgresql\b(?! as)/m.test(text))
        return changes;
    const at = afterImportOfOp(text);
    if (at === undefined)
        return undefined;
    const replacement = `from sqlalchemy.dialects import postgresql${(0,python_operations/* newlineOf */.q3)(text)}`;
    return [{ start: at, end: at, replacement }, ...changes];
}
function enumsIn(tree, span, program, name) {
    const cursor = (0,python_operations/* callAt */.io)(tree, span)?.cursor();
    const found = [];
    while (cursor?.next() && cursor.from < span.end) {
        if (cursor.name !== 'CallExpression' || !/(?:^|\.)(?:Enum|ENUM)$/.test((0,hazards_program/* calleeOf */.ow)(program, cursor.node)))
            continue;
        if ((0,hazards_program/* textIn */.r7)(program, (0,hazards_program/* argumentsOf */.aX)(program, cursor.node).keywords.get('name')) === name)
            found.push(cursor.node);
    }
    return found;
}
function changeOf(program, call) {
    const { positional, keywords } = (0,hazards_program/* argumentsOf */.aX)(program, call);
    const [callee, list] = [call.firstChild, call.getChild('ArgList')];
    if (!callee || !list)
        return undefined;
    // A class of Python, or what only SQLAlchemy's Enum knows.
    if (positional.some(node => (0,hazards_program/* textIn */.r7)(program, node) === undefined))
        return undefined;
    if ([...keywords.keys()].some(key => !shared.has(key)))
        return undefined;
    const closing = list.to - 1;
    const last = program.text.slice(list.from, closing).trimEnd();
    const at = list.from + last.length;
    return [
        { start: callee.from, end: callee.to, replacement: 'postgresql.ENUM' },
        { start: at, end: at, replacement: `${last.endsWith(',') ? '' : ','} create_type=False` },
    ];
}

// EXTERNAL MODULE: ./src/frameworks/alembic/walk.js + 1 modules
var walk = __webpack_require__(30925);
;// CONCATENATED MODULE: ./src/frameworks/alembic/fix-provider.js








const alembicFixProvider = {
    async drop(text, operations) {
        const tree = await (0,python_operations/* editable */.LL)(text);
        const calls = tree && callsOf(tree, operations);
        const changes = calls && (0,python_operations/* withoutStatements */.x6)(text, calls);
        const back = changes && (await downgradeOf(text, operations));
        return changes && back && [...changes, ...back];
    },
    /** Asks the inspector once, before anything is made. What may have been there before is not taken away on the downgrade. */
    async guard(text, operations, object) {
        const tree = await (0,python_operations/* editable */.LL)(text);
        const calls = tree && callsOf(tree, operations);
        const runs = calls && runsOf(calls);
        const [first] = runs ?? [];
        const question = questionAbout(object);
        if (!tree || !runs || !first || question === undefined)
            return undefined;
        const newline = (0,python_operations/* newlineOf */.q3)(text);
        const changes = withImports(text);
        if (!changes)
            return undefined;
        const name = `has_${(object.table ?? object.name).replace(/\W+/g, '_')}`;
        const several = runs.length > 1;
        for (const run of runs) {
            const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
            const indent = (0,python_operations/* indentAt */.oY)(text, from);
            if (indent === undefined || /^[ \t]*;/.test(text.slice(to)))
                return undefined;
            // One that is in another block would not see the variable.
            if (several && run[0]?.parent?.from !== first[0]?.parent?.from)
                return undefined;
            const ask = several && run === first ? `${name} = ${question.there}${newline}${indent}` : '';
            const test = several ? `not ${name}` : question.absent;
            changes.push({
                start: from,
                end: to,
                replacement: `${ask}if ${test}:${newline}${indent}    ${(0,python_operations/* shifted */.wI)(text.slice(from, to), '    ')}`,
            });
        }
        return [...changes, ...((await downgradeOf(text, operations)) ?? [])];
    },
    async sender(text, statement) {
        const tree = await (0,python_operations/* editable */.LL)(text);
        const sender = tree && (0,python_operations/* senderOf */.VO)(tree, text, statement, /\.execute$/);
        if (!sender)
            return undefined;
        const { call, alone } = sender;
        const isStatement = call.parent?.name === 'ExpressionStatement';
        return { alone, ...(alone && isStatement ? { whole: { start: call.from, end: call.to } } : {}) };
    },
    reuse: withExistingType,
    async nullable(text, operation) {
        const tree = await (0,python_operations/* editable */.LL)(text);
        const columns = (tree ? (0,python_operations/* callsIn */.Tz)(tree, operation) : []).filter(call => /(?:^|\.)Column$/.test(text.slice(call.from, text.indexOf('(', call.from))));
        const [column] = columns;
        const change = column && columns.length === 1 ? (0,python_operations/* withArgument */.YI)(text, column, 'nullable', 'True') : undefined;
        return change && [change];
    },
    async supplement({ text, operations, object, statements, after, migrations }) {
        const changes = await alembicFixProvider.drop(text, operations);
        if (!changes || !/^[\w. /:$]+$/u.test(after.id))
            return undefined;
        const taken = new Set(migrations.map(({ id }) => id));
        const table = object.table ?? object.name;
        let id;
        let round = 0;
        do
            id = (0,external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([after.id, table, round++]))
                .digest('hex')
                .slice(0, 12);
        while (taken.has(id));
        const body = statements.map(sql => `    ${executed(sql)}\n`).join('');
        const title = `match ${table.replace(/[^\w. ]/g, '_')}`;
        const path = `${after.file.path.slice(0, after.file.path.lastIndexOf('/') + 1)}${id}_match_${table.replace(/\W+/g, '_').slice(0, 30)}.py`;
        const content = `"""${title}

Revision ID: ${id}
Revises: ${after.id}

"""
from alembic import op


# revision identifiers, used by Alembic.
revision = '${id}'
down_revision = '${after.id}'
branch_labels = None
depends_on = None


def upgrade():
${body}

def downgrade():
    pass
`;
        return { changes, creates: { path, content } };
    },
    async inPlace(text, operations, statements) {
        const tree = await (0,python_operations/* editable */.LL)(text);
        const [first, ...rest] = (tree && callsOf(tree, operations)) ?? [];
        const indent = first && (0,python_operations/* indentAt */.oY)(text, first.from);
        const others = (0,python_operations/* withoutStatements */.x6)(text, rest);
        const back = await downgradeOf(text, operations);
        if (!first || indent === undefined || !others || !back)
            return undefined;
        if (!/^from alembic import (?:[\w, ]*\b)?op\b/m.test(text))
            return undefined;
        const replacement = statements.map(executed).join(`${(0,python_operations/* newlineOf */.q3)(text)}${indent}`);
        return [{ start: first.from, end: first.to, replacement }, ...others, ...back];
    },
    // The revision: stamp knows nothing of file names.
    markApplied: ({ id }) => `alembic stamp ${(0,shell_quote/* shellQuote */.ZL)(id)}`,
    reach: ({ id }) => `alembic upgrade ${(0,shell_quote/* shellQuote */.ZL)(id)}`,
};
/** What goes with the operations out of downgrade(). */
async function downgradeOf(text, operations) {
    const [up, down] = await (0,walk/* walksOf */.u)(text, ['upgrade', 'downgrade']);
    if (!up || up === 'missing')
        return undefined;
    const starts = new Set(operations.map(({ span }) => span.start));
    const made = up.effects.flatMap(effect => effect.kind === 'creates' && starts.has(up.sentBy.get(effect)?.at.start ?? -1) ? [effect] : []);
    const [changes] = await (0,downgrade/* waysBack */.e)(text, [made], down);
    return changes;
}
function executed(sql) {
    return `op.execute(${(0,python_operations/* pythonString */.cE)(escapedBinds(sql))})`;
}
/** op.execute() reads `:name` as a parameter: https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text */
function escapedBinds(sql) {
    return sql.replace(/(?<![:\w\\]):(?=\w+(?!:))/g, '\\:');
}
function callsOf(tree, operations) {
    const calls = operations
        .map(({ span }) => (0,python_operations/* callAt */.io)(tree, span))
        .filter(call => call?.parent?.name === 'ExpressionStatement')
        .filter(call => call !== undefined && call !== null);
    return calls.length === operations.length ? calls.sort((a, b) => a.from - b.from) : undefined;
}
/** Statements that follow directly on each other share one `if`. */
function runsOf(calls) {
    const runs = [];
    for (const call of calls) {
        const statement = call.parent;
        if (!statement)
            continue;
        const last = runs.at(-1)?.at(-1);
        const siblings = statement.parent ? (0,syntax/* childrenOf */.LU)(statement.parent) : [];
        const before = siblings[siblings.findIndex(node => (0,python_operations/* isSame */.Ft)(statement, node)) - 1];
        if (last && before && (0,python_operations/* isSame */.Ft)(last, before))
            runs.at(-1)?.push(statement);
        else
            runs.push([statement]);
    }
    return runs;
}
function questionAbout(object) {
    const inspector = 'sa.inspect(op.get_bind())';
    const schema = object.schema === undefined ? '' : `, schema=${(0,python_operations/* pythonString */.cE)(object.schema)}`;
    if (object.kind === 'table') {
        const there = `${inspector}.has_table(${(0,python_operations/* pythonString */.cE)(object.name)}${schema})`;
        return { there, absent: `not ${there}` };
    }
    if (object.kind !== 'column' || object.table === undefined)
        return undefined;
    const names = `[column['name'] for column in ${inspector}.get_columns(${(0,python_operations/* pythonString */.cE)(object.table)}${schema})]`;
    return {
        there: `${(0,python_operations/* pythonString */.cE)(object.name)} in ${names}`,
        absent: `${(0,python_operations/* pythonString */.cE)(object.name)} not in ${names}`,
    };
}
/** What the question needs, where the file has not imported it. */
function withImports(text) {
    const at = afterImportOfOp(text);
    if (at === undefined)
        return undefined;
    if (/^import sqlalchemy as sa\b/m.test(text))
        return [];
    return [{ start: at, end: at, replacement: `import sqlalchemy as sa${(0,python_operations/* newlineOf */.q3)(text)}` }];
}


/***/ })

};
