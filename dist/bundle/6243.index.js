export const id = 6243;
export const ids = [6243];
export const modules = {

/***/ 6243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alembicMending: () => (/* binding */ alembicMending)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(947);
/* harmony import */ var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);
/* harmony import */ var _python_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);




const alembicMending = {
    async drop(text, operations) {
        const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .editable */ .LL)(text);
        const calls = tree && callsOf(tree, operations);
        return calls && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStatements */ .x6)(text, calls);
    },
    /** Asks the inspector once, before anything is made. */
    async guard(text, operations, object) {
        const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .editable */ .LL)(text);
        const calls = tree && callsOf(tree, operations);
        const runs = calls && runsOf(calls);
        const [first] = runs ?? [];
        const question = questionAbout(object);
        if (!tree || !runs || !first || question === undefined)
            return undefined;
        const newline = (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .newlineOf */ .q3)(text);
        const changes = withImports(text);
        if (!changes)
            return undefined;
        const name = `has_${(object.table ?? object.name).replace(/\W+/g, '_')}`;
        const several = runs.length > 1;
        for (const run of runs) {
            const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
            const indent = (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .indentAt */ .oY)(text, from);
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
                replacement: `${ask}if ${test}:${newline}${indent}    ${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .shifted */ .wI)(text.slice(from, to), '    ')}`,
            });
        }
        return changes;
    },
    async supplement({ text, operations, object, statements, after, migrations }) {
        const changes = await alembicMending.drop(text, operations);
        if (!changes || !/^[\w. /:$]+$/u.test(after.id))
            return undefined;
        const taken = new Set(migrations.map(({ id }) => id));
        const table = object.table ?? object.name;
        let id;
        let round = 0;
        do
            id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(JSON.stringify([after.id, table, round++]))
                .digest('hex')
                .slice(0, 12);
        while (taken.has(id));
        const body = statements.map(sql => `    op.execute(${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(escapedBinds(sql))})\n`).join('');
        const title = `match ${table.replace(/[^\w. ]/g, '_')}`;
        const path = `${after.file.path.replace(/[^/]*$/, '')}${id}_match_${table.replace(/\W+/g, '_').slice(0, 30)}.py`;
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
    // The revision: stamp knows nothing of file names.
    pretend: ({ id }) => `alembic stamp ${(0,_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuote */ .ZL)(id)}`,
    reach: ({ id }) => `alembic upgrade ${(0,_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuote */ .ZL)(id)}`,
};
/** op.execute() reads `:name` as a parameter: https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text */
function escapedBinds(sql) {
    return sql.replace(/(?<![:\w\\]):(?=\w+(?!:))/g, '\\:');
}
function callsOf(tree, operations) {
    const calls = operations
        .map(({ span }) => (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .callAt */ .io)(tree, span))
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
        const siblings = statement.parent ? (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(statement.parent) : [];
        const before = siblings[siblings.findIndex(node => (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(statement, node)) - 1];
        if (last && before && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(last, before))
            runs.at(-1)?.push(statement);
        else
            runs.push([statement]);
    }
    return runs;
}
function questionAbout(object) {
    const inspector = 'sa.inspect(op.get_bind())';
    const schema = object.schema === undefined ? '' : `, schema=${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(object.schema)}`;
    if (object.kind === 'table') {
        const there = `${inspector}.has_table(${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(object.name)}${schema})`;
        return { there, absent: `not ${there}` };
    }
    if (object.kind !== 'column' || object.table === undefined)
        return undefined;
    const names = `[column['name'] for column in ${inspector}.get_columns(${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(object.table)}${schema})]`;
    return {
        there: `${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(object.name)} in ${names}`,
        absent: `${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(object.name)} not in ${names}`,
    };
}
/** What the question needs, where the file has not imported it. */
function withImports(text) {
    const op = /^from alembic import (?:[\w, ]*\b)?op\b[^\r\n]*(?:\r\n|\r|\n)/m.exec(text);
    if (!op)
        return undefined;
    if (/^import sqlalchemy as sa\b/m.test(text))
        return [];
    const at = op.index + op[0].length;
    return [{ start: at, end: at, replacement: `import sqlalchemy as sa${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .newlineOf */ .q3)(text)}` }];
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   LL: () => (/* binding */ editable),
/* harmony export */   YE: () => (/* binding */ withoutElements),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   io: () => (/* binding */ callAt),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   wI: () => (/* binding */ shifted),
/* harmony export */   x6: () => (/* binding */ withoutStatements)
/* harmony export */ });
/* unused harmony exports wholeLines, lineStart */
/* harmony import */ var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

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
    const blankBehind = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end));
    if (blankBefore && blankBehind)
        end += blankBehind[0].length;
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


/***/ })

};
