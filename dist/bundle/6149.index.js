export const id = 6149;
export const ids = [6149];
export const modules = {

/***/ 96149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEfCore: () => (/* binding */ readEfCore)
});

// EXTERNAL MODULE: ./src/languages/programs/escapes.js
var escapes = __webpack_require__(6087);
// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
;// CONCATENATED MODULE: ./src/languages/programs/c-sharp.js



/** Reads C#. */
function cSharpProgram({ text, root }) {
    return new Reader(text).program(root);
}
class Reader {
    #text;
    #declared = new program/* Declarations */.oJ();
    constructor(text) {
        this.#text = text;
    }
    program(root) {
        this.#lookForClasses(root);
        return this.#declared.program(this.#text);
    }
    #lookForClasses(node) {
        for (const one of (0,syntax/* named */.KT)(node)) {
            if (one.type === 'class_declaration')
                this.#declareClass(one);
            else if (/namespace|declaration_list/.test(one.type))
                this.#lookForClasses(one);
        }
    }
    #declareClass(node) {
        const base = (0,syntax/* firstOf */.Ku)(node, 'base_list');
        if (base)
            this.#declared.extended.push(this.#slice(base));
        for (const member of (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'body') ?? node)) {
            if (member.type === 'method_declaration')
                this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(member, 'name')), this.#procedure(member));
            // Others may get their values in a constructor.
            if (member.type !== 'field_declaration' || !this.#isConstant(member))
                continue;
            for (const [name, value] of this.#variables(member))
                this.#declared.constant(name, value);
        }
    }
    #isConstant(node) {
        return node.children.some(one => one.type === 'modifier' && this.#slice(one) === 'const');
    }
    #variables(node) {
        const declared = (0,syntax/* firstOf */.Ku)(node, 'variable_declaration');
        return (declared ? (0,syntax/* named */.KT)(declared) : []).flatMap((one) => {
            const name = (0,syntax/* field */.ZZ)(one, 'name');
            const value = (0,syntax/* named */.KT)(one).at(-1);
            if (one.type !== 'variable_declarator' || !name || !value || value === name)
                return [];
            return [[this.#slice(name), this.#expression(value)]];
        });
    }
    #procedure(node) {
        const body = (0,syntax/* field */.ZZ)(node, 'body');
        const given = (0,syntax/* field */.ZZ)(node, 'parameters');
        const single = body?.type === 'arrow_expression_clause' ? (0,syntax/* named */.KT)(body)[0] : body;
        return {
            kind: 'procedure',
            at: node,
            parameters: given?.type === 'implicit_parameter'
                ? [{ name: this.#slice(given) }]
                : (given ? (0,syntax/* named */.KT)(given) : []).map((one) => ({ name: this.#slice((0,syntax/* field */.ZZ)(one, 'name') ?? one) })),
            body: body?.type === 'block'
                ? this.#statements(body)
                : single
                    ? [{ does: 'leaves', value: this.#expression(single), at: single }]
                    : [],
        };
    }
    #statements(node) {
        return (0,syntax/* named */.KT)(node).flatMap(one => this.#statement(one));
    }
    #body(node) {
        if (!node)
            return [];
        return node.type === 'block' ? this.#statements(node) : this.#statement(node);
    }
    #statement(node) {
        const at = { start: node.start, end: node.end };
        switch (node.type) {
            case 'expression_statement':
                return (0,syntax/* named */.KT)(node).flatMap(one => this.#evaluated(one));
            case 'local_declaration_statement':
                return this.#variables(node).map(([name, value]) => ({ does: 'assigns', name, value, at }));
            case 'return_statement':
            case 'throw_statement': {
                const [value] = (0,syntax/* named */.KT)(node);
                const fails = node.type === 'throw_statement' ? { fails: true } : {};
                return [{ does: 'leaves', at, ...fails, ...(value ? { value: this.#expression(value) } : {}) }];
            }
            case 'break_statement':
            case 'continue_statement':
                return [{ does: 'leaves', at }];
            case 'block':
                return [{ does: 'encloses', body: this.#statements(node), at }];
            case 'if_statement': {
                const condition = (0,syntax/* field */.ZZ)(node, 'condition');
                return [
                    {
                        does: 'branches',
                        at,
                        conditions: condition ? [this.#expression(condition)] : [],
                        bodies: [this.#body((0,syntax/* field */.ZZ)(node, 'consequence')), this.#body((0,syntax/* field */.ZZ)(node, 'alternative'))],
                    },
                ];
            }
            case 'foreach_statement': {
                const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
                return [
                    {
                        does: 'repeats',
                        at,
                        ...(left?.type === 'identifier' ? { name: this.#slice(left) } : {}),
                        over: right ? this.#expression(right) : { kind: 'other', parts: [], at },
                        body: this.#body((0,syntax/* field */.ZZ)(node, 'body')),
                    },
                ];
            }
            case 'empty_statement':
                return [];
            default: {
                const bodies = (0,syntax/* named */.KT)(node).map(one => /statement|block|clause|section|body/.test(one.type) ? this.#body(one) : this.#evaluated(one));
                return [{ does: 'branches', conditions: [], bodies, at }];
            }
        }
    }
    #evaluated(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (node.type !== 'assignment_expression' || !left || !right)
            return [{ does: 'evaluates', value: this.#expression(node), at }];
        const value = this.#expression(right);
        if (left.type === 'identifier' && (0,syntax/* hasToken */.y0)(node, '='))
            return [{ does: 'assigns', name: this.#slice(left), value, at }];
        return [{ does: 'evaluates', value, at }, ...(0,program/* reassigned */.uw)(this.#slice(left).match(/\w+/g) ?? [], at)];
    }
    #expression(node) {
        const at = { start: node.start, end: node.end };
        const [first] = (0,syntax/* named */.KT)(node);
        switch (node.type) {
            case 'string_literal':
            case 'raw_string_literal':
                return this.#string(node);
            case 'verbatim_string_literal': {
                const value = this.#slice(node)
                    .replace(/^@"|"$/g, '')
                    .replaceAll('""', '"');
                return { kind: 'text', value, at };
            }
            case 'boolean_literal':
                return { kind: 'flag', value: this.#slice(node) === 'true', at };
            case 'null_literal':
                return { kind: 'nothing', at };
            case 'identifier':
            case 'this':
            case 'this_expression':
                return { kind: 'name', name: this.#slice(node), at };
            case 'parenthesized_expression':
                if (first)
                    return this.#expression(first);
                break;
            case 'array_creation_expression':
            case 'implicit_array_creation_expression':
            case 'collection_expression': {
                const list = (0,syntax/* firstOf */.Ku)(node, 'initializer_expression') ?? node;
                const items = (0,syntax/* named */.KT)(list).filter(one => one.type !== 'array_type');
                return { kind: 'list', items: items.map(one => this.#expression(one)), whole: true, at };
            }
            case 'anonymous_object_creation_expression':
                return this.#object(node);
            case 'member_access_expression': {
                const [of, name] = [(0,syntax/* field */.ZZ)(node, 'expression'), (0,syntax/* field */.ZZ)(node, 'name')];
                if (!of || !name)
                    break;
                return { kind: 'member', of: this.#expression(of), name: this.#slice(name), at };
            }
            case 'invocation_expression':
                return this.#call(node);
            case 'lambda_expression':
            case 'anonymous_method_expression':
                return this.#procedure(node);
            case 'conditional_expression':
                return {
                    kind: 'either',
                    condition: this.#expression((0,syntax/* field */.ZZ)(node, 'condition') ?? node.children[0] ?? node),
                    options: (0,syntax/* named */.KT)(node)
                        .slice(1)
                        .map(one => this.#expression(one)),
                    at,
                };
            case 'binary_expression': {
                const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
                if (left && right && (0,syntax/* hasToken */.y0)(node, '+'))
                    return (0,program/* joined */.oR)([this.#expression(left), this.#expression(right)], at);
                break;
            }
        }
        const statements = (0,syntax/* named */.KT)(node).map(one => /statement|block/.test(one.type) ? this.#body(one) : this.#evaluated(one));
        if (statements.every(([only, ...more]) => only?.does === 'evaluates' && more.length === 0))
            return { kind: 'other', parts: statements.flat(), at };
        return { kind: 'other', parts: [{ does: 'branches', conditions: [], bodies: statements, at }], at };
    }
    #call(node) {
        const at = { start: node.start, end: node.end };
        const callee = (0,syntax/* field */.ZZ)(node, 'function');
        const entries = new Map();
        const args = [];
        for (const one of (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'arguments') ?? { ...node, children: [] })) {
            const name = (0,syntax/* field */.ZZ)(one, 'name');
            const value = (0,syntax/* named */.KT)(one).at(-1);
            if (!value)
                continue;
            if (name && value !== name)
                entries.set(this.#slice(name), this.#expression(value));
            else
                args.push(this.#expression(value));
        }
        const on = callee && (0,syntax/* field */.ZZ)(callee, 'expression');
        const method = (callee && (0,syntax/* field */.ZZ)(callee, 'name')) ?? callee;
        // `AddColumn<string>`
        const name = method?.type === 'generic_name' ? (0,syntax/* named */.KT)(method)[0] : method;
        return (0,program/* call */.T1)(this.#slice(name), at, { args, named: entries, ...(on ? { on: this.#expression(on) } : {}) });
    }
    /** `new { Id = …, Name = … }` */
    #object(node) {
        const entries = new Map();
        const parts = node.children.filter(one => one.named || one.type === '=');
        for (const [index, one] of parts.entries()) {
            const value = parts[index + 2];
            if (one.type === 'identifier' && parts[index + 1]?.type === '=' && value)
                entries.set(this.#slice(one), this.#expression(value));
        }
        return { kind: 'dictionary', entries, whole: true, at: { start: node.start, end: node.end } };
    }
    #string(node) {
        const parts = (0,syntax/* named */.KT)(node)
            .filter(one => /content|escape/.test(one.type))
            .map((one) => {
            const written = this.#slice(one);
            const at = { start: one.start, end: one.end };
            return (0,program/* textOr */.ph)(one.type === 'escape_sequence' ? (0,escapes/* unescaped */.t)(written, 'c-sharp') : written, at);
        });
        return (0,program/* joined */.oR)(parts, { start: node.start, end: node.end });
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 3 modules
var program_reading = __webpack_require__(82060);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/ef-core.js



/** What a migration of Entity Framework Core does in the upgrade. */
function readEfCore(text) {
    return (0,program_reading/* readProgram */.L)(text, 'c-sharp', cSharpProgram, ({ procedures, extended }) => {
        const up = procedures.get('Up');
        const builder = up?.parameters[0]?.name;
        if (builder === undefined || !extended.some(one => /Migration\b/.test(one)))
            return undefined;
        return {
            up,
            down: procedures.get('Down'),
            dialect: {
                follow: (call, walk, sure) => follow(call, builder, walk, sure),
                encloses: () => false,
                runs: () => true,
            },
        };
    });
}
/** They create nothing by a name that is compared. */
const others = /^(?:AddCheckConstraint|AddForeignKey|AddPrimaryKey|AddUniqueConstraint|AlterColumn|AlterDatabase|AlterTable|DeleteData|EnsureSchema|InsertData|UpdateData)$/;
/** Arguments by name or by position: https://learn.microsoft.com/en-us/dotnet/api/microsoft.entityframeworkcore.migrations.migrationbuilder */
function follow(call, builder, walk, sure) {
    const { on, name, at } = call;
    // What is said of an operation after it.
    if (on && /^(?:Old)?Annotation$/.test(name)) {
        walk.expression(on, sure);
        return true;
    }
    if (on?.kind !== 'name' || on.name !== builder)
        return false;
    if (others.test(name))
        return true;
    switch (name) {
        case 'Sql': {
            const sql = walk.text((0,program_parts/* argument */.EE)(call, 0, 'sql'));
            if (sql !== undefined)
                walk.sql(sql, at, sure);
            return sql !== undefined;
        }
        case 'CreateTable': {
            const table = tableOf(call, walk, 0, 'name', 2);
            if (!table)
                return false;
            walk.creates(table, at, sure);
            columns((0,program_parts/* argument */.EE)(call, 1, 'columns'), table, walk, sure);
            return true;
        }
        case 'DropTable': {
            const table = tableOf(call, walk, 0, 'name', 1);
            if (table)
                walk.drops(table);
            return table !== undefined;
        }
        case 'RenameTable':
            return renamesTable(call, walk, sure);
        case 'DropIndex': {
            const table = inSchema((0,program_parts/* argument */.EE)(call, 2, 'schema'), '', walk);
            return table !== undefined && walk.dropsIndex(walk.text((0,program_parts/* argument */.EE)(call, 0, 'name')), table);
        }
        default:
            return followPart(call, walk, sure);
    }
}
/** Where the schema is among the arguments of an operation on something of a table. */
const schemaAt = new Map([
    ['AddColumn', 6],
    ['DropColumn', 2],
    ['RenameColumn', 3],
    ['CreateIndex', 3],
    ['DropCheckConstraint', 2],
    ['DropForeignKey', 2],
    ['DropPrimaryKey', 2],
    ['DropUniqueConstraint', 2],
]);
function followPart(call, walk, sure) {
    const { name: does, at } = call;
    const position = schemaAt.get(does);
    const name = walk.text((0,program_parts/* argument */.EE)(call, 0, 'name'));
    const table = position === undefined ? undefined : tableOf(call, walk, 1, 'table', position);
    if (!table || name === undefined)
        return false;
    switch (does) {
        case 'AddColumn':
            walk.creates((0,program_parts/* columnOf */.uV)(table, name), at, sure);
            return true;
        case 'DropColumn':
            walk.drops((0,program_parts/* columnOf */.uV)(table, name));
            return true;
        case 'RenameColumn': {
            const to = walk.text((0,program_parts/* argument */.EE)(call, 2, 'newName'));
            if (to === undefined)
                return false;
            walk.drops((0,program_parts/* columnOf */.uV)(table, name));
            walk.creates((0,program_parts/* columnOf */.uV)(table, to), at, sure);
            return true;
        }
        case 'CreateIndex': {
            const columns = walk.texts((0,program_parts/* argument */.EE)(call, 2, 'columns')) ?? walk.texts((0,program_parts/* argument */.EE)(call, 2, 'column'));
            walk.createsIndex(name, table, at, sure, { columns });
            return true;
        }
        default:
            // A constraint, and the index of one.
            walk.drops({ ...(0,program_parts/* columnOf */.uV)(table, name), kind: 'constraint' });
            return walk.dropsIndex(name, table);
    }
}
function renamesTable(call, walk, sure) {
    const from = tableOf(call, walk, 0, 'name', 1);
    const [name, schema] = [(0,program_parts/* argument */.EE)(call, 2, 'newName'), (0,program_parts/* argument */.EE)(call, 3, 'newSchema')];
    const renamed = name ? walk.text(name) : from?.name;
    const to = renamed === undefined ? undefined : inSchema(schema, renamed, walk);
    if (!from || !to)
        return false;
    walk.drops(from);
    walk.creates(schema ? to : { ...from, name: to.name }, call.at, sure);
    return true;
}
function tableOf(call, walk, position, name, schema) {
    const known = walk.text((0,program_parts/* argument */.EE)(call, position, name));
    return known === undefined ? undefined : inSchema((0,program_parts/* argument */.EE)(call, schema, 'schema'), known, walk);
}
function inSchema(schema, name, walk) {
    if (!schema || schema.kind === 'nothing')
        return { kind: 'table', name };
    const known = walk.text(schema);
    return known === undefined ? undefined : { kind: 'table', name, schema: known };
}
/** `table => new { Id = table.Column<int>(…), … }` */
function columns(callback, table, walk, sure) {
    const made = callback?.kind === 'procedure' ? callback.body[0] : undefined;
    const dictionary = made?.does === 'leaves' && made.value?.kind === 'dictionary' ? made.value : undefined;
    if (!dictionary)
        walk.unclear();
    for (const [property, value] of dictionary?.entries ?? []) {
        let column = value;
        while (column?.kind === 'call' && column.name !== 'Column')
            column = column.on;
        const given = column?.kind === 'call' ? column.named.get('name') : undefined;
        const name = given ? walk.text(given) : property;
        if (name === undefined)
            walk.unclear();
        else
            walk.creates((0,program_parts/* columnOf */.uV)(table, name), value.at, sure, true);
    }
}


/***/ })

};
