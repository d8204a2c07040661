export const id = 6243;
export const ids = [6243];
export const modules = {

/***/ 66243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alembicMending: () => (/* binding */ alembicMending)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40947);
/* harmony import */ var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91645);
/* harmony import */ var _python_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90328);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30925);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87846);






const alembicMending = {
    async drop(text, operations) {
        const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .editable */ .LL)(text);
        const calls = tree && callsOf(tree, operations);
        const changes = calls && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutStatements */ .x6)(text, calls);
        const back = changes && (await wayBackOf(text, operations));
        return changes && back && [...changes, ...back];
    },
    /** Asks the inspector once, before anything is made. */
    async guard(text, operations, object) {
        const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .editable */ .LL)(text);
        const calls = tree && callsOf(tree, operations);
        const runs = calls && runsOf(calls);
        const [first] = runs ?? [];
        const question = questionAbout(object);
        if (!tree || !runs || !first || question === undefined)
            return undefined;
        const newline = (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .newlineOf */ .q3)(text);
        const changes = withImports(text);
        if (!changes)
            return undefined;
        const name = `has_${(object.table ?? object.name).replace(/\W+/g, '_')}`;
        const several = runs.length > 1;
        for (const run of runs) {
            const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
            const indent = (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .indentAt */ .oY)(text, from);
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
                replacement: `${ask}if ${test}:${newline}${indent}    ${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .shifted */ .wI)(text.slice(from, to), '    ')}`,
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
        const body = statements.map(sql => `    op.execute(${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(escapedBinds(sql))})\n`).join('');
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
    pretend: ({ id }) => `alembic stamp ${(0,_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .ZL)(id)}`,
    reach: ({ id }) => `alembic upgrade ${(0,_findings_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .ZL)(id)}`,
};
/** What goes with the operations out of downgrade(). */
async function wayBackOf(text, operations) {
    const [up, down] = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walksOf */ .u)(text, ['upgrade', 'downgrade']);
    if (!up || up === 'missing')
        return undefined;
    const starts = new Set(operations.map(({ span }) => span.start));
    const made = up.effects.flatMap(effect => effect.kind === 'creates' && starts.has(up.sentBy.get(effect)?.at.start ?? -1) ? [effect] : []);
    const [changes] = await (0,_way_back_js__WEBPACK_IMPORTED_MODULE_4__/* .waysBack */ .e)(text, [made], down);
    return changes;
}
/** op.execute() reads `:name` as a parameter: https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text */
function escapedBinds(sql) {
    return sql.replace(/(?<![:\w\\]):(?=\w+(?!:))/g, '\\:');
}
function callsOf(tree, operations) {
    const calls = operations
        .map(({ span }) => (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .callAt */ .io)(tree, span))
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
        const siblings = statement.parent ? (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .childrenOf */ .LU)(statement.parent) : [];
        const before = siblings[siblings.findIndex(node => (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(statement, node)) - 1];
        if (last && before && (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(last, before))
            runs.at(-1)?.push(statement);
        else
            runs.push([statement]);
    }
    return runs;
}
function questionAbout(object) {
    const inspector = 'sa.inspect(op.get_bind())';
    const schema = object.schema === undefined ? '' : `, schema=${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(object.schema)}`;
    if (object.kind === 'table') {
        const there = `${inspector}.has_table(${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(object.name)}${schema})`;
        return { there, absent: `not ${there}` };
    }
    if (object.kind !== 'column' || object.table === undefined)
        return undefined;
    const names = `[column['name'] for column in ${inspector}.get_columns(${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(object.table)}${schema})]`;
    return {
        there: `${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(object.name)} in ${names}`,
        absent: `${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonString */ .cE)(object.name)} not in ${names}`,
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
    return [{ start: at, end: at, replacement: `import sqlalchemy as sa${(0,_python_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .newlineOf */ .q3)(text)}` }];
}


/***/ })

};
