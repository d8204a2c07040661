export const id = 6149;
export const ids = [6149];
export const modules = {

/***/ 96149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectsOfEfCore: () => (/* binding */ effectsOfEfCore)
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
                return [{ does: 'leaves', at, ...(value ? { value: this.#expression(value) } : {}) }];
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
            return {
                kind: 'text',
                value: one.type === 'escape_sequence' ? (0,escapes/* unescaped */.t)(written) : written,
                at: { start: one.start, end: one.end },
            };
        });
        return (0,program/* joined */.oR)(parts, { start: node.start, end: node.end });
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/walk.js
var code_migrations_walk = __webpack_require__(31640);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/ef-core.js


/** What a migration of Entity Framework Core does in the upgrade. */
function effectsOfEfCore(text) {
    return (0,code_migrations_walk/* effectsOfProgram */.O2)(text, 'c-sharp', cSharpProgram, ({ procedures, extended }) => {
        const up = procedures.get('Up');
        const builder = up?.parameters[0]?.name;
        if (builder === undefined || !extended.some(one => /Migration\b/.test(one)))
            return undefined;
        return {
            up,
            down: procedures.get('Down'),
            dialect: {
                follow: (call, walk, sure) => follow(call, builder, walk, sure),
                enclosing: /(?!)/,
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
            const sql = walk.text((0,code_migrations_walk/* argument */.EE)(call, 0, 'sql'));
            if (sql !== undefined)
                walk.sql(sql, at, sure);
            return sql !== undefined;
        }
        case 'CreateTable': {
            const table = tableOf(call, walk, 0, 'name', 2);
            if (!table)
                return false;
            walk.creates(table, at, sure);
            columns((0,code_migrations_walk/* argument */.EE)(call, 1, 'columns'), table, walk, sure);
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
            const table = inSchema((0,code_migrations_walk/* argument */.EE)(call, 2, 'schema'), '', walk);
            return table !== undefined && walk.dropsIndex(walk.text((0,code_migrations_walk/* argument */.EE)(call, 0, 'name')), table);
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
    const name = walk.text((0,code_migrations_walk/* argument */.EE)(call, 0, 'name'));
    const table = position === undefined ? undefined : tableOf(call, walk, 1, 'table', position);
    if (!table || name === undefined)
        return false;
    switch (does) {
        case 'AddColumn':
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), at, sure);
            return true;
        case 'DropColumn':
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, name));
            return true;
        case 'RenameColumn': {
            const to = walk.text((0,code_migrations_walk/* argument */.EE)(call, 2, 'newName'));
            if (to === undefined)
                return false;
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, name));
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, to), at, sure);
            return true;
        }
        case 'CreateIndex': {
            const columns = walk.texts((0,code_migrations_walk/* argument */.EE)(call, 2, 'columns')) ?? walk.texts((0,code_migrations_walk/* argument */.EE)(call, 2, 'column'));
            walk.createsIndex(name, table, at, sure, { columns });
            return true;
        }
        default:
            // A constraint, and the index of one.
            walk.drops({ ...(0,code_migrations_walk/* columnOf */.uV)(table, name), kind: 'constraint' });
            return walk.dropsIndex(name, table);
    }
}
function renamesTable(call, walk, sure) {
    const from = tableOf(call, walk, 0, 'name', 1);
    const [name, schema] = [(0,code_migrations_walk/* argument */.EE)(call, 2, 'newName'), (0,code_migrations_walk/* argument */.EE)(call, 3, 'newSchema')];
    const renamed = name ? walk.text(name) : from?.name;
    const to = renamed === undefined ? undefined : inSchema(schema, renamed, walk);
    if (!from || !to)
        return false;
    walk.drops(from);
    walk.creates(schema ? to : { ...from, name: to.name }, call.at, sure);
    return true;
}
function tableOf(call, walk, position, name, schema) {
    const known = walk.text((0,code_migrations_walk/* argument */.EE)(call, position, name));
    return known === undefined ? undefined : inSchema((0,code_migrations_walk/* argument */.EE)(call, schema, 'schema'), known, walk);
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
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), value.at, sure, true);
    }
}


/***/ }),

/***/ 31640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   O2: () => (/* binding */ effectsOfProgram),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* unused harmony export Walk */
/* harmony import */ var _languages_programs_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24211);
/* harmony import */ var _languages_programs_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28169);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92910);
/* harmony import */ var _sql_effects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40366);
/* harmony import */ var _static_effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80086);





/** What a migration does in the upgrade; one that can't be read may do anything. */
async function effectsOfProgram(text, language, reader, upgradeOf) {
    const reading = await (0,_languages_programs_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readSyntax */ .kQ)(language, text);
    const program = reading.kind === 'read' ? reader(reading.syntax) : undefined;
    const upgrade = program && upgradeOf(program);
    if (!program || !upgrade?.up)
        return [{ kind: 'unclear', text }];
    const walk = new Walk(program, upgrade.dialect);
    walk.procedure(upgrade.up, true);
    return walk.effects(upgrade.down?.at);
}
/** The call, and those that it is called on. */
function chain(call) {
    const calls = [];
    for (let one = call; one?.kind === 'call'; one = one.on)
        calls.push(one);
    return calls;
}
/** An argument, by its name or by its position. */
function argument(call, position, name) {
    return call.named.get(name) ?? call.args[position];
}
/** A column of a table. */
function columnOf({ name: table, schema }, name) {
    return { kind: 'column', name, table, ...(schema === undefined ? {} : { schema }) };
}
/** Goes through what a migration runs, in order. What is not certain to run creates nothing. */
class Walk {
    #program;
    #dialect;
    #effects = [];
    #locals = new Map();
    #followed = true;
    constructor(program, dialect) {
        this.#program = program;
        this.#dialect = dialect;
    }
    /** `down`: what never runs in the upgrade. What is not followed may come at any place, so it counts at both ends. */
    async effects(down) {
        const effects = (await Promise.all(this.#effects)).flat();
        if (this.#followed)
            return effects;
        const { text } = this.#program;
        const unclear = {
            kind: 'unclear',
            text: down ? text.slice(0, down.start) + text.slice(down.end) : text,
        };
        return [unclear, ...effects, unclear];
    }
    unclear() {
        this.#followed = false;
    }
    procedure({ parameters, body }, sure) {
        for (const { name, parts } of parameters)
            for (const one of [...(name === undefined ? [] : [name]), ...(parts?.values() ?? [])])
                this.#locals.set(one, undefined);
        this.#statements(body, sure);
    }
    /** `words`: those of its name that stand in the text, where the runner gives the rest. */
    creates(object, at, sure, part = false, words) {
        if (!sure)
            return;
        const owner = object.table;
        this.#effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .creationOf */ .rL)(object, at, {
            part,
            ...(words ? { words } : {}),
            ...(owner === undefined
                ? {}
                : { within: [(0,_static_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .tableKey */ .ih)(object.schema, owner)], owners: [owner, object.name] }),
        }));
    }
    /**
     * An index belongs to a table, but its name is one of the schema. `columns`: where it is known that it is of these.
     * A name that the runner gives stands in no other text, which is found by the words that it is made of.
     */
    createsIndex(name, table, at, sure, { columns, words = [name] } = {}) {
        if (!sure)
            return;
        const ofColumns = columns?.map(column => (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(columnOf(table, column))) ?? [];
        const schema = table.schema === undefined ? {} : { schema: table.schema };
        this.#effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .creationOf */ .rL)({ kind: 'index', name, ...schema }, at, {
            within: [(0,_static_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .tableKey */ .ih)(table.schema, table.name), ...ofColumns],
            owners: [table.name, name],
            words,
        }));
        // It goes away with any of its columns, too.
        if (!columns)
            this.unclear();
    }
    /** Not known: the caller's migration is not followed there. */
    dropsIndex(name, { schema }) {
        if (name === undefined)
            return false;
        this.drops({ kind: 'index', name, ...(schema === undefined ? {} : { schema }) });
        return true;
    }
    drops(...objects) {
        this.#effects.push({ kind: 'drops', keys: objects.map(_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5) });
    }
    sql(text, at, sure) {
        this.#effects.push((0,_sql_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .effectsOfSql */ .yE)(text).then(effects => (0,_static_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .relocated */ .qP)(effects, at, !sure)));
    }
    /** A text that stands there, or that a constant of the file stands for. */
    text(expression) {
        const value = this.value(expression);
        return value?.kind === 'text' ? value.value : undefined;
    }
    /** What a name stands for; anything else stands for itself. */
    value(expression) {
        const name = expression && nameOf(expression);
        if (name === undefined)
            return expression;
        return this.#locals.has(name) ? this.#locals.get(name) : this.#program.constants.get(name);
    }
    /** A text, or a list of texts. */
    texts(expression) {
        if (expression?.kind === 'list' && !expression.whole)
            return undefined;
        const items = expression?.kind === 'list' ? expression.items : [expression];
        const texts = items.map(one => this.text(one)).filter(one => one !== undefined);
        return texts.length === items.length ? texts : undefined;
    }
    /** A table by its name, which may begin with a schema. */
    table(expression) {
        const [first, second, ...others] = this.text(expression)?.split('.') ?? [];
        if (!first || others.length > 0)
            return undefined;
        if (second === undefined)
            return { kind: 'table', name: first };
        return second === '' ? undefined : { kind: 'table', schema: first, name: second };
    }
    expression(one, sure) {
        switch (one.kind) {
            case 'call':
                this.#call(one, sure);
                return;
            case 'joined':
                for (const part of one.parts)
                    this.expression(part, sure);
                return;
            case 'list':
                for (const item of one.items)
                    this.expression(item, sure);
                return;
            case 'dictionary':
                for (const value of one.entries.values())
                    this.expression(value, sure);
                return;
            case 'member':
                this.expression(one.of, sure);
                return;
            case 'procedure':
                this.unclear();
                this.procedure(one, false);
                return;
            case 'either':
                this.expression(one.condition, sure);
                for (const option of one.options)
                    this.expression(option, false);
                return;
            case 'other':
                this.unclear();
                for (const part of one.parts)
                    if ((0,_languages_programs_program_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatement */ .SH)(part))
                        this.#statements([part], false);
                    else
                        this.expression(part, false);
                return;
            default:
        }
    }
    #call(call, sure) {
        if (this.#dialect.follow(call, this, sure))
            return;
        const encloses = this.#dialect.enclosing.test(call.name);
        if (!encloses)
            this.unclear();
        // What is caught may have failed.
        const certain = sure && !/^(?:catch|finally)$/.test(call.name);
        if (call.on)
            this.expression(call.on, certain);
        const [first, ...others] = call.args;
        if (first?.kind === 'procedure')
            this.procedure(first, certain && encloses && others.length === 0);
        else if (first)
            this.expression(first, certain && encloses);
        for (const one of [...others, ...call.named.values()])
            this.expression(one, false);
        if (call.block)
            this.procedure(call.block, certain && encloses);
    }
    /** Is what comes after them still certain to run? */
    #statements(body, sure) {
        let certain = sure;
        for (const one of body)
            certain = this.#statement(one, certain) && certain;
        return certain;
    }
    #statement(one, sure) {
        const written = this.#program.text.slice(one.at.start, one.at.start + 10);
        switch (one.does) {
            case 'evaluates':
                this.expression(one.value, sure && this.#dialect.runs(written));
                return true;
            case 'assigns':
                this.expression(one.value, false);
                this.#locals.set(one.name, this.#locals.has(one.name) || !sure ? undefined : one.value);
                return true;
            case 'leaves':
                if (one.value)
                    this.expression(one.value, sure);
                return false;
            case 'encloses':
                return this.#statements(one.body, sure);
            case 'repeats':
                this.unclear();
                if (one.name !== undefined)
                    this.#locals.set(one.name, undefined);
                this.expression(one.over, false);
                this.#statements(one.body, false);
                return !leaves(one.body);
            case 'branches':
                for (const condition of one.conditions)
                    this.expression(condition, false);
                for (const body of one.bodies)
                    this.#statements(body, false);
                // A drop in one of them may not happen, but then there is less to collide with.
                return !one.bodies.some(leaves);
        }
    }
}
/** `users` and `this.users` */
function nameOf(one) {
    if (one.kind === 'name')
        return one.name;
    return one.kind === 'member' && one.of.kind === 'name' ? `${one.of.name}.${one.name}` : undefined;
}
function leaves(body) {
    return body.some(one => {
        if (one.does === 'leaves')
            return true;
        if (one.does === 'branches')
            return one.bodies.some(leaves);
        return (one.does === 'encloses' || one.does === 'repeats') && leaves(one.body);
    });
}


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unescaped)
/* harmony export */ });
const usual = {
    n: '\n',
    r: '\r',
    t: '\t',
    f: '\f',
    v: '\v',
    b: '\b',
    a: '\u0007',
    e: '\u001B',
    s: ' ',
    '0': '\0',
};
/** What an escape sequence of a string stands for, as all of the languages write it. */
function unescaped(sequence) {
    const rest = sequence.slice(1);
    const hex = /^(?:x|u|U)\{?([0-9a-fA-F]{1,6})\}?$/.exec(rest)?.[1];
    if (hex !== undefined) {
        const point = Number.parseInt(hex, 16);
        return point <= 0x10_ffff ? String.fromCodePoint(point) : '';
    }
    if (/^\r?\n$/.test(rest))
        return '';
    return Object.hasOwn(usual, rest) ? (usual[rest] ?? rest) : rest;
}


/***/ }),

/***/ 24211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ isStatement),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   oJ: () => (/* binding */ Declarations),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   uw: () => (/* binding */ reassigned)
/* harmony export */ });
/** Collects what a file declares. */
class Declarations {
    procedures = new Map();
    extended = [];
    #constants = new Map();
    constant(name, value) {
        this.#constants.set(name, this.#constants.has(name) ? undefined : value);
    }
    /** Something else may be its value, too. */
    unknown(name) {
        this.#constants.set(name, undefined);
    }
    procedure(name, procedure) {
        if (!this.procedures.has(name))
            this.procedures.set(name, procedure);
    }
    program(text) {
        const known = [...this.#constants].flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
        return { text, procedures: this.procedures, extended: this.extended, constants: new Map(known) };
    }
}
function isStatement(one) {
    return 'does' in one;
}
function joined(parts, at) {
    const [first] = parts;
    if (!first)
        return { kind: 'text', value: '', at };
    if (parts.every(part => part.kind === 'text'))
        return { kind: 'text', value: parts.map(part => (part.kind === 'text' ? part.value : '')).join(''), at };
    return { kind: 'joined', parts, at };
}
/** Names get values here that are not followed. */
function reassigned(names, at) {
    return names.map(name => ({ does: 'assigns', name, value: { kind: 'other', parts: [], at }, at }));
}
const none = new Map();
function call(name, at, more = {}) {
    return { kind: 'call', name, at, args: [], named: none, whole: true, ...more };
}


/***/ }),

/***/ 28169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ field),
  Ku: () => (/* binding */ firstOf),
  y0: () => (/* binding */ hasToken),
  KT: () => (/* binding */ named),
  kQ: () => (/* binding */ readSyntax)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/languages/programs/grammars.js




/** Where the packages keep them; `scripts/dist.ts` ships them compressed. */
const grammarFiles = {
    typescript: '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
    ruby: '@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm',
    php: '@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm',
    elixir: 'tree-sitter-elixir/tree-sitter-elixir.wasm',
    'c-sharp': '@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm',
};
const grammars_packages = (0,external_node_module_.createRequire)(import.meta.url);
const parsers = new Map();
let runtime;
/** Each is loaded when a file of its language has to be read, and a run that has none loads nothing. */
function parserOf(language) {
    let parser = parsers.get(language);
    if (!parser) {
        parser = load(language);
        parsers.set(language, parser);
    }
    return parser;
}
async function load(language) {
    runtime ??= started();
    const [{ Parser, Language }, bytes] = await Promise.all([runtime, grammarBytes(language)]);
    const parser = new Parser();
    parser.setLanguage(await Language.load(bytes));
    return parser;
}
/** After WebAssembly has ended by a file, all of it is loaded again: nothing that it holds can be used. */
function startAgain() {
    parsers.clear();
    runtime = undefined;
}
/** Pages of 64 kB: a file that needs more memory is none that anybody wrote. */
const pages = { initial: 512, maximum: 2048 };
async function started() {
    // The package holds one instance for good, so that another one takes another copy of it.
    const { cache, resolve } = grammars_packages;
    const file = resolve('@vscode/tree-sitter-wasm');
    delete cache[file];
    const loaded = grammars_packages(file);
    const options = {
        locateFile: name => (0,external_node_path_.join)((0,external_node_path_.dirname)(file), name),
        wasmMemory: new WebAssembly.Memory(pages),
        // It has its say in the reading.
        printErr: () => { },
    };
    await loaded.Parser.init(options);
    return loaded;
}
async function grammarBytes(language) {
    const here = import.meta.url;
    // In the source tree this module is a .ts file; in what ships it is inside a chunk of dist/bundle/.
    if (here.endsWith('.ts'))
        return (0,promises_.readFile)(beside(here, `../../../node_modules/${grammarFiles[language]}`));
    return (0,external_node_zlib_.brotliDecompressSync)(await (0,promises_.readFile)(beside(here, `../grammars/${language}.wasm.br`)));
}
/** A function, because a bundler takes a literal in `new URL(…, import.meta.url)` for an asset to copy and rename. */
function beside(here, path) {
    return new URL(path, here);
}

;// CONCATENATED MODULE: ./src/languages/programs/syntax.js

/** Nobody writes a migration of that size by hand, and one that is generated says nothing that could collide. */
const maxLength = 1_000_000;
/** What reads a tree goes down it by calls. */
const maxDepth = 400;
const maxNodes = 500_000;
const budgetMilliseconds = 4000;
/** Of all files together that could not be read in the end. */
const mostWasted = 20_000;
let wasted = 0;
async function readSyntax(language, text) {
    if (text.length > maxLength)
        return { kind: 'unread', why: `it is longer than ${maxLength} characters` };
    if (wasted > mostWasted)
        return { kind: 'unread', why: 'too many files before it could not be read' };
    const parser = await parserOf(language);
    const start = performance.now();
    const reading = read(parser, text);
    if (reading.kind === 'unread')
        wasted += performance.now() - start;
    return reading;
}
function read(parser, text) {
    const deadline = performance.now() + budgetMilliseconds;
    try {
        // The types say nothing of it, but an answer that is true ends the parsing.
        const progressCallback = (() => performance.now() > deadline);
        // A byte order mark is none of the language's.
        const tree = parser.parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, null, {
            progressCallback,
        });
        if (!tree) {
            parser.reset();
            return { kind: 'unread', why: 'its syntax takes too long to read' };
        }
        try {
            if (tree.rootNode.hasError)
                return { kind: 'unread', why: 'its syntax is not understood' };
            const root = copied(tree.walk());
            return root
                ? { kind: 'read', syntax: { text, root } }
                : { kind: 'unread', why: 'it nests too deep or is too large' };
        }
        finally {
            tree.delete();
        }
    }
    catch {
        // What ends WebAssembly (no memory, its stack) is the text's doing.
        startAgain();
        return { kind: 'unread', why: 'its syntax is not understood' };
    }
}
/** The tree as plain objects; undefined where it is deeper or larger than anybody writes. */
function copied(cursor) {
    const node = () => ({
        type: cursor.nodeType,
        named: cursor.nodeIsNamed,
        field: cursor.currentFieldName ?? '',
        start: cursor.startIndex,
        end: cursor.endIndex,
        children: [],
    });
    const root = node();
    const path = [root];
    let count = 0;
    try {
        for (;;) {
            let more = cursor.gotoFirstChild();
            while (!more) {
                if (cursor.gotoNextSibling()) {
                    path.pop();
                    more = true;
                }
                else if (!cursor.gotoParent())
                    return root;
                else
                    path.pop();
            }
            const one = node();
            if (path.length > maxDepth || ++count > maxNodes)
                return undefined;
            if (one.type !== 'comment')
                path.at(-1)?.children.push(one);
            path.push(one);
        }
    }
    finally {
        cursor.delete();
    }
}
function named(node) {
    return node.children.filter(child => child.named);
}
function field(node, name) {
    return node.children.find(child => child.field === name);
}
function firstOf(node, ...types) {
    return node.children.find(child => types.includes(child.type));
}
function hasToken(node, token) {
    return node.children.some(child => child.type === token);
}


/***/ })

};
