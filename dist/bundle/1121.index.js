export const id = 1121;
export const ids = [1121];
export const modules = {

/***/ 31121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectsOfJavascript: () => (/* binding */ effectsOfJavascript)
});

// EXTERNAL MODULE: ./src/languages/programs/escapes.js
var escapes = __webpack_require__(6087);
// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
;// CONCATENATED MODULE: ./src/languages/programs/javascript.js



/** Reads JavaScript and TypeScript. */
function javascriptProgram({ text, root }) {
    return new Reader(text).program(root);
}
class Reader {
    #text;
    #declared = new program/* Declarations */.oJ();
    constructor(text) {
        this.#text = text;
    }
    program(root) {
        for (const node of (0,syntax/* named */.KT)(root))
            this.#declare(node);
        return this.#declared.program(this.#text);
    }
    #declare(node) {
        switch (node.type) {
            case 'export_statement': {
                const declared = (0,syntax/* field */.ZZ)(node, 'declaration') ?? (0,syntax/* field */.ZZ)(node, 'value');
                if (declared)
                    this.#declare(declared);
                return;
            }
            case 'function_declaration':
            case 'generator_function_declaration':
                this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(node, 'name')), this.#procedure(node));
                return;
            case 'lexical_declaration':
            case 'variable_declaration':
                for (const one of (0,syntax/* named */.KT)(node))
                    this.#declareVariable(one);
                return;
            case 'class_declaration':
            case 'class':
                this.#declareClass(node);
                return;
            case 'object':
                this.#declareMembers(node);
                return;
            case 'expression_statement':
                for (const one of (0,syntax/* named */.KT)(node))
                    this.#declare(one);
                return;
            case 'assignment_expression':
                this.#declareAssigned(node);
                return;
            default:
        }
    }
    #declareVariable(node) {
        const [name, value] = [(0,syntax/* field */.ZZ)(node, 'name'), (0,syntax/* field */.ZZ)(node, 'value')];
        if (name?.type !== 'identifier' || !value)
            return;
        this.#declareNamed(this.#slice(name), value);
    }
    #declareNamed(name, value) {
        const read = this.#expression(value);
        if (read.kind === 'procedure')
            this.#declared.procedure(name, read);
        else
            this.#declared.constant(name, read);
    }
    /** `exports.up = …`, `module.exports = { … }`, `module.exports = class { … }`. */
    #declareAssigned(node) {
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (!left || !right)
            return;
        const written = this.#slice(left);
        const exported = /^(?:module\.)?exports\.(\w+)$/.exec(written)?.[1];
        if (written === 'module.exports' || written === 'exports')
            this.#declare(right);
        else if (exported !== undefined)
            this.#declareNamed(exported, right);
        else {
            if (right.type === 'assignment_expression')
                this.#declare(right);
            this.#declared.unknown(written);
        }
    }
    #declareMembers(node) {
        for (const member of (0,syntax/* named */.KT)(node)) {
            if (member.type === 'method_definition')
                this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(member, 'name')), this.#procedure(member));
            const [key, value] = [(0,syntax/* field */.ZZ)(member, 'key'), (0,syntax/* field */.ZZ)(member, 'value')];
            if (key && value)
                this.#declareNamed(this.#key(key) ?? '', value);
        }
    }
    #declareClass(node) {
        const heritage = (0,syntax/* firstOf */.Ku)(node, 'class_heritage');
        if (heritage)
            this.#declared.extended.push(this.#slice(heritage));
        for (const member of (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'body') ?? node)) {
            if (member.type === 'method_definition')
                this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(member, 'name')), this.#procedure(member));
            if (!/field_definition$/.test(member.type))
                continue;
            const [name, value] = [(0,syntax/* field */.ZZ)(member, 'name') ?? (0,syntax/* field */.ZZ)(member, 'property'), (0,syntax/* field */.ZZ)(member, 'value')];
            if (name && value)
                this.#declareNamed(`this.${this.#slice(name)}`, value);
        }
    }
    #procedure(node) {
        const body = (0,syntax/* field */.ZZ)(node, 'body');
        const single = (0,syntax/* field */.ZZ)(node, 'parameter');
        return {
            kind: 'procedure',
            at: node,
            parameters: single
                ? [{ name: this.#slice(single) }]
                : (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'parameters') ?? { ...node, children: [] }).map(one => this.#parameter(one)),
            body: body?.type === 'statement_block'
                ? this.#statements(body)
                : body
                    ? [{ does: 'leaves', value: this.#expression(body), at: body }]
                    : [],
        };
    }
    #parameter(node) {
        const pattern = (0,syntax/* field */.ZZ)(node, 'pattern') ?? (0,syntax/* field */.ZZ)(node, 'left') ?? node;
        if (pattern.type === 'identifier')
            return { name: this.#slice(pattern) };
        if (pattern.type !== 'object_pattern')
            return {};
        const parts = (0,syntax/* named */.KT)(pattern).flatMap((one) => {
            if (one.type === 'shorthand_property_identifier_pattern')
                return [[this.#slice(one), this.#slice(one)]];
            const [key, value] = [(0,syntax/* field */.ZZ)(one, 'key'), (0,syntax/* field */.ZZ)(one, 'value')];
            return key && value?.type === 'identifier' ? [[this.#slice(key), this.#slice(value)]] : [];
        });
        return { parts: new Map(parts) };
    }
    #statements(block) {
        return (0,syntax/* named */.KT)(block).flatMap(one => this.#statement(one));
    }
    #body(node) {
        if (!node)
            return [];
        return node.type === 'statement_block' || node.type === 'else_clause' || node.type === 'finally_clause'
            ? (0,syntax/* named */.KT)(node).flatMap(one => one.type === 'statement_block' ? this.#statements(one) : this.#statement(one))
            : this.#statement(node);
    }
    #statement(node) {
        const at = node;
        switch (node.type) {
            case 'expression_statement':
                return (0,syntax/* named */.KT)(node).flatMap(one => this.#evaluated(one));
            case 'lexical_declaration':
            case 'variable_declaration':
                return (0,syntax/* named */.KT)(node).flatMap(one => this.#variable(one));
            case 'return_statement':
            case 'throw_statement': {
                const [value] = (0,syntax/* named */.KT)(node);
                return [{ does: 'leaves', at, ...(value ? { value: this.#expression(value) } : {}) }];
            }
            case 'break_statement':
            case 'continue_statement':
                return [{ does: 'leaves', at }];
            case 'statement_block':
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
            case 'for_in_statement': {
                const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
                if (!right)
                    return [];
                const isItem = left?.type === 'identifier' && (0,syntax/* hasToken */.y0)(node, 'of');
                return [
                    {
                        does: 'repeats',
                        at,
                        ...(isItem ? { name: this.#slice(left) } : {}),
                        over: isItem ? this.#expression(right) : { kind: 'other', parts: [], at: right },
                        body: this.#body((0,syntax/* field */.ZZ)(node, 'body')),
                    },
                ];
            }
            case 'try_statement':
                return this.#try(node);
            case 'function_declaration':
                this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(node, 'name')), this.#procedure(node));
                return [];
            case 'empty_statement':
            case 'type_alias_declaration':
            case 'interface_declaration':
                return [];
            default:
                return [this.#anything(node)];
        }
    }
    /** Where nothing is caught for good, what is tried runs. */
    #try(node) {
        const body = this.#body((0,syntax/* field */.ZZ)(node, 'body'));
        const handler = (0,syntax/* field */.ZZ)(node, 'handler');
        const handled = handler && (0,syntax/* field */.ZZ)(handler, 'body');
        const finalizer = this.#body((0,syntax/* field */.ZZ)(node, 'finalizer'));
        if (!handled || (0,syntax/* named */.KT)(handled).at(-1)?.type === 'throw_statement')
            return [{ does: 'encloses', body: [...body, ...finalizer], at: node }];
        return [{ does: 'branches', conditions: [], bodies: [body, this.#body(handled)], at: node }, ...finalizer];
    }
    #variable(node) {
        const [name, value] = [(0,syntax/* field */.ZZ)(node, 'name'), (0,syntax/* field */.ZZ)(node, 'value')];
        if (!value)
            return [];
        const read = this.#expression(value);
        if (name?.type === 'identifier')
            return [{ does: 'assigns', name: this.#slice(name), value: read, at: node }];
        const names = this.#slice(name).match(/[\w$]+/g) ?? [];
        return [{ does: 'evaluates', value: read, at: node }, ...(0,program/* reassigned */.uw)(names, node)];
    }
    #evaluated(node) {
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (!left || !right || !node.type.endsWith('assignment_expression'))
            return [{ does: 'evaluates', value: this.#expression(node), at: node }];
        const value = this.#expression(right);
        if (left.type === 'identifier' && node.type === 'assignment_expression')
            return [{ does: 'assigns', name: this.#slice(left), value, at: node }];
        const names = this.#slice(left).match(/(?:\bthis\.)?[\w$]+/g) ?? [];
        for (const name of names)
            if (name.startsWith('this.'))
                this.#declared.unknown(name);
        return [{ does: 'evaluates', value, at: node }, ...(0,program/* reassigned */.uw)(names, node)];
    }
    /** Loops, switches and what else there is: everything in it may run. */
    #anything(node) {
        const bodies = (0,syntax/* named */.KT)(node).map(one => /statement|declaration|switch_(?:body|case|default)/.test(one.type)
            ? this.#statement(one)
            : this.#evaluated(one));
        return { does: 'branches', conditions: [], bodies, at: node };
    }
    #expression(node) {
        const at = { start: node.start, end: node.end };
        const [first] = (0,syntax/* named */.KT)(node);
        switch (node.type) {
            case 'string':
            case 'template_string':
                return this.#string(node);
            case 'true':
            case 'false':
                return { kind: 'flag', value: node.type === 'true', at };
            case 'null':
            case 'undefined':
                return { kind: 'nothing', at };
            case 'identifier':
            case 'this':
            case 'super':
                return { kind: 'name', name: this.#slice(node), at };
            case 'parenthesized_expression':
            case 'await_expression':
            case 'as_expression':
            case 'satisfies_expression':
            case 'non_null_expression':
                return first ? this.#expression(first) : { kind: 'other', parts: [], at };
            case 'type_assertion': {
                const last = (0,syntax/* named */.KT)(node).at(-1);
                return last ? this.#expression(last) : { kind: 'other', parts: [], at };
            }
            case 'array':
                return this.#list(node);
            case 'object':
                return this.#object(node);
            case 'member_expression': {
                const [of, name] = [(0,syntax/* field */.ZZ)(node, 'object'), (0,syntax/* field */.ZZ)(node, 'property')];
                if (!of || !name)
                    break;
                return { kind: 'member', of: this.#expression(of), name: this.#slice(name), at };
            }
            case 'call_expression':
                return this.#call(node);
            case 'new_expression': {
                const made = (0,syntax/* field */.ZZ)(node, 'constructor');
                const args = this.#list((0,syntax/* field */.ZZ)(node, 'arguments') ?? { ...node, children: [] });
                const name = made ? (this.#slice(made).match(/\w+/g)?.at(-1) ?? '') : '';
                return (0,program/* call */.T1)(name, at, { args: args.items, whole: args.whole, makes: true });
            }
            case 'arrow_function':
            case 'function_expression':
            case 'method_definition':
                return this.#procedure(node);
            case 'ternary_expression':
            case 'binary_expression':
                return this.#operator(node);
        }
        return { kind: 'other', parts: this.#parts(node), at };
    }
    #parts(node) {
        return (0,syntax/* named */.KT)(node).map(one => one.type === 'statement_block' ? this.#anything(one) : this.#expression(one));
    }
    #operator(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        const condition = (0,syntax/* field */.ZZ)(node, 'condition');
        if (condition) {
            const options = (0,syntax/* named */.KT)(node).filter(one => one.field === 'consequence' || one.field === 'alternative');
            return {
                kind: 'either',
                condition: this.#expression(condition),
                options: options.map(one => this.#expression(one)),
                at,
            };
        }
        if (left && right) {
            if ((0,syntax/* hasToken */.y0)(node, '+'))
                return (0,program/* joined */.oR)([this.#expression(left), this.#expression(right)], at);
            if (['&&', '||', '??'].some(sign => (0,syntax/* hasToken */.y0)(node, sign)))
                return { kind: 'either', condition: this.#expression(left), options: [this.#expression(right)], at };
        }
        return { kind: 'other', parts: this.#parts(node), at };
    }
    #call(node) {
        const at = { start: node.start, end: node.end };
        const [callee, given] = [(0,syntax/* field */.ZZ)(node, 'function'), (0,syntax/* field */.ZZ)(node, 'arguments')];
        if (!callee || !given)
            return { kind: 'other', parts: this.#parts(node), at };
        const args = given.type === 'template_string' ? { items: [this.#string(given)], whole: true } : this.#list(given);
        const target = this.#expression(callee);
        const more = { args: args.items, whole: args.whole };
        if (target.kind === 'member')
            return (0,program/* call */.T1)(target.name, at, { ...more, on: target.of });
        if (target.kind === 'name')
            return (0,program/* call */.T1)(target.name, at, more);
        return (0,program/* call */.T1)('', at, { ...more, on: target });
    }
    #list(node) {
        const items = (0,syntax/* named */.KT)(node);
        return {
            kind: 'list',
            items: items.filter(one => one.type !== 'spread_element').map(one => this.#expression(one)),
            whole: items.every(one => one.type !== 'spread_element'),
            at: { start: node.start, end: node.end },
        };
    }
    #object(node) {
        const entries = new Map();
        let whole = true;
        for (const one of (0,syntax/* named */.KT)(node)) {
            const name = (0,syntax/* field */.ZZ)(one, 'name');
            const key = this.#key((0,syntax/* field */.ZZ)(one, 'key') ?? name ?? one);
            const value = (0,syntax/* field */.ZZ)(one, 'value');
            if (key !== undefined && value)
                entries.set(key, this.#expression(value));
            else if (one.type === 'method_definition' && key !== undefined)
                entries.set(key, this.#procedure(one));
            else if (one.type === 'shorthand_property_identifier')
                entries.set(this.#slice(one), { kind: 'name', name: this.#slice(one), at: one });
            else
                whole = false;
        }
        return { kind: 'dictionary', entries, whole, at: { start: node.start, end: node.end } };
    }
    #key(node) {
        if (node.type === 'property_identifier' || node.type === 'number')
            return this.#slice(node);
        const inner = node.type === 'computed_property_name' ? (0,syntax/* named */.KT)(node)[0] : node;
        const read = inner?.type === 'string' ? this.#string(inner) : undefined;
        return read?.kind === 'text' ? read.value : undefined;
    }
    #string(node) {
        const parts = (0,syntax/* named */.KT)(node).map((one) => {
            const at = { start: one.start, end: one.end };
            if (one.type === 'string_fragment')
                return { kind: 'text', value: this.#slice(one), at };
            if (one.type === 'escape_sequence')
                return { kind: 'text', value: (0,escapes/* unescaped */.t)(this.#slice(one)), at };
            const [inner] = (0,syntax/* named */.KT)(one);
            return inner ? this.#expression(inner) : { kind: 'other', parts: [], at };
        });
        return (0,program/* joined */.oR)(parts, { start: node.start, end: node.end });
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/walk.js
var code_migrations_walk = __webpack_require__(31640);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/kysely.js

/** A chain of Kysely that `execute()` ends. https://kysely.dev/docs/migrations */
function followKysely(call, walk, sure) {
    const calls = (0,code_migrations_walk/* chain */.cy)(call).reverse();
    const [begin] = calls;
    const rest = calls.slice(1, -1);
    // `db.withSchema('billing').schema` is of another schema.
    const isOfSchema = begin?.on?.kind === 'member' && begin.on.of.kind === 'name';
    if (!begin || (begin.on && !isOfSchema) || !calls.every(({ whole }) => whole))
        return false;
    const certain = sure && !rest.some(({ name }) => /^(?:ifNotExists|orReplace|temporary)$/.test(name));
    const text = walk.text(begin.args[0]);
    const table = walk.table(begin.args[0]);
    switch (begin.name) {
        case 'sql':
            if (text !== undefined)
                walk.sql(text, call.at, sure);
            return text !== undefined;
        case 'createTable':
            if (!table)
                return false;
            walk.creates(table, call.at, certain);
            columns(rest, table, walk, certain, true);
            return true;
        case 'alterTable':
            if (table)
                columns(rest, table, walk, certain, false);
            return table !== undefined;
        case 'dropTable':
            if (table)
                walk.drops(table);
            return table !== undefined;
        case 'createIndex':
            return text !== undefined && createsIndex(call, text, rest, walk, certain);
        case 'dropIndex':
            return table !== undefined && walk.dropsIndex(table.name, table);
        default:
            return false;
    }
}
function columns(calls, table, walk, sure, part) {
    for (const { name: does, args, at } of calls) {
        const [name, to] = [walk.text(args[0]), walk.text(args[1])];
        if (does === 'addColumn' && name !== undefined)
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), at, sure, part);
        else if (does === 'dropColumn' && name !== undefined)
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, name));
        else if (does === 'renameColumn' && name !== undefined && to !== undefined) {
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, name));
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, to), at, sure);
        }
        else if (does === 'renameTo' && name !== undefined) {
            walk.drops(table);
            walk.creates({ ...table, name }, at, sure);
        }
        else
            walk.unclear();
    }
}
function createsIndex({ at }, name, calls, walk, sure) {
    const argumentsOf = (...names) => calls.filter(one => names.includes(one.name)).map(one => one.args[0]);
    const table = walk.table(argumentsOf('on')[0]);
    if (!table)
        return false;
    const known = argumentsOf('column', 'columns').map(one => walk.texts(one) ?? []);
    const isKnown = argumentsOf('expression').length === 0 && known.every(some => some.length > 0);
    walk.createsIndex(name, table, at, sure, { columns: isKnown ? known.flat() : undefined });
    return true;
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/pg-migrate.js

/** `pgm` of node-pg-migrate. https://salsita.github.io/node-pg-migrate/migrations/ */
function followPgMigrate(call, walk, sure) {
    const [first, second, third] = call.args;
    if (!call.whole)
        return false;
    if (call.name === 'sql') {
        const text = call.args.length === 1 ? walk.text(first) : undefined;
        if (text !== undefined)
            walk.sql(text, call.at, sure);
        return text !== undefined;
    }
    const table = tableOf(first, walk);
    if (!table)
        return false;
    const certain = sure && isEmpty(third, 'ifNotExists', 'temporary');
    switch (call.name) {
        case 'createTable':
            walk.creates(table, call.at, certain);
            return pg_migrate_columns(second, table, call, walk, certain, true);
        case 'dropTable':
            walk.drops(table);
            return true;
        case 'renameTable': {
            const to = tableOf(second, walk);
            if (!to)
                return false;
            walk.drops(table);
            walk.creates({ ...table, ...to }, call.at, sure);
            return true;
        }
        case 'addColumn':
        case 'addColumns':
            return pg_migrate_columns(second, table, call, walk, certain, false);
        case 'dropColumn':
        case 'dropColumns': {
            const names = walk.texts(second);
            walk.drops(...(names ?? []).map(name => (0,code_migrations_walk/* columnOf */.uV)(table, name)));
            return names !== undefined;
        }
        case 'renameColumn': {
            const [from, to] = [walk.text(second), walk.text(third)];
            if (from === undefined || to === undefined)
                return false;
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, from));
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, to), call.at, sure);
            return true;
        }
        case 'createIndex':
        case 'addIndex':
            return pg_migrate_createsIndex(call, table, walk, certain);
        case 'dropIndex':
            return walk.dropsIndex(indexName(call, table, walk), table);
        default:
            return false;
    }
}
/** A text as it is, or `{ schema, name }`. */
function tableOf(one, walk) {
    const value = walk.value(one);
    if (value?.kind !== 'dictionary') {
        const name = walk.text(value);
        return name === undefined ? undefined : { kind: 'table', name };
    }
    const [name, schema] = [walk.text(value.entries.get('name')), value.entries.get('schema')];
    const known = walk.text(schema);
    if (!value.whole || name === undefined || (schema && known === undefined))
        return undefined;
    return { kind: 'table', name, ...(known === undefined ? {} : { schema: known }) };
}
function pg_migrate_columns(given, table, { at }, walk, sure, part) {
    const value = walk.value(given);
    if (value?.kind !== 'dictionary')
        return part;
    for (const name of value.entries.keys())
        walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), at, sure, part);
    return value.whole;
}
function pg_migrate_createsIndex(call, table, walk, sure) {
    const name = indexName(call, table, walk);
    const columns = walk.texts(call.args[1]);
    if (name === undefined)
        return false;
    const isGiven = optionOf(call.args[2], 'name') !== undefined;
    const words = isGiven ? [name] : [table.name, ...(columns ?? [])];
    walk.createsIndex(name, table, call.at, sure, { columns, words });
    return true;
}
/** https://github.com/salsita/node-pg-migrate/blob/main/src/operations/indexes/shared.ts */
function indexName({ args: [, over, options] }, { name }, walk) {
    const given = optionOf(options, 'name');
    if (given)
        return walk.text(given);
    const unique = optionOf(options, 'unique');
    const columns = walk.texts(over);
    const isKnown = options === undefined || (options.kind === 'dictionary' && options.whole);
    if (!columns || !isKnown || (unique && unique.kind !== 'flag'))
        return undefined;
    return `${name}_${columns.join('_')}${unique?.value ? '_unique' : ''}_index`;
}
function optionOf(options, key) {
    return options?.kind === 'dictionary' ? options.entries.get(key) : undefined;
}
function isEmpty(options, ...keys) {
    if (options === undefined)
        return true;
    return options.kind === 'dictionary' && options.whole && !keys.some(key => options.entries.has(key));
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/javascript.js




/** What a migration of Knex, Sequelize, TypeORM, Kysely, AdonisJS or node-pg-migrate does in the upgrade. */
function effectsOfJavascript(text) {
    return (0,code_migrations_walk/* effectsOfProgram */.O2)(text, 'typescript', javascriptProgram, ({ procedures, extended }) => {
        const up = procedures.get('up');
        // AdonisJS gives `this.schema`.
        const isAdonis = extended.some(one => /\bBaseSchema\b/.test(one));
        const given = isAdonis ? 'this' : up?.parameters[0]?.name;
        const isPgMigrate = given === 'pgm' || /\bnode-pg-migrate\b/.test(text);
        const others = isPgMigrate ? followPgMigrate : followOthers;
        return {
            up,
            down: procedures.get('down'),
            dialect: {
                follow: (call, walk, sure) => given !== undefined && isOn(call, given) && follow(call, walk, sure, others),
                enclosing: /^(?:then|transaction)$/,
                // Knex sends nothing before somebody waits for it; `pgm` and `this.schema` collect what is called.
                runs: written => isAdonis || isPgMigrate || /^await\b/.test(written),
            },
        };
    });
}
function follow(call, walk, sure, others) {
    if (!call.whole)
        return false;
    if (call.name === 'execute')
        return followKysely(call, walk, sure);
    return ofSchemaBuilder(call) ? followKnex(call, walk, sure) : others(call, walk, sure);
}
/** `knex.schema.dropTable(…)`, and Kysely's sql`…`.execute(db) */
function isOn(call, given) {
    const [to] = call.args;
    const isSent = call.name === 'execute' && call.on?.kind === 'call' && call.on.name === 'sql' && !call.on.on;
    return baseOf(call) === given || (isSent && to?.kind === 'name' && to.name === given);
}
/** `knex.schema.createTable('a', …).createTable('b', …)` */
function followKnex(call, walk, sure) {
    const [first, second] = call.args;
    const table = walk.table(first);
    // Of another schema, which is not followed.
    if (!table || (0,code_migrations_walk/* chain */.cy)(call).some(one => one.name === 'withSchema'))
        return false;
    switch (call.name) {
        case 'createTable':
            if (second?.kind !== 'procedure')
                return false;
            before(call, walk, sure);
            walk.creates(table, call.at, sure);
            javascript_columns(second, table, walk, sure, true);
            return true;
        case 'table':
        case 'alterTable':
            if (second?.kind !== 'procedure')
                return false;
            before(call, walk, sure);
            javascript_columns(second, table, walk, sure, false);
            return true;
        case 'dropTable':
        case 'dropTableIfExists':
            before(call, walk, sure);
            walk.drops(table);
            return true;
        case 'renameTable':
            return renames(call, walk, sure);
        case 'raw':
            return sends(call, walk, sure);
        default:
            return false;
    }
}
/** Sequelize's queryInterface, TypeORM's queryRunner, and `knex.raw`. */
function followOthers(call, walk, sure) {
    const [first, second, third] = call.args;
    const table = walk.table(first);
    switch (call.name) {
        case 'query':
        case 'raw':
            return sends(call, walk, sure);
        case 'createTable':
            return createsTable(call, walk, sure);
        case 'dropTable':
            if (table)
                walk.drops(table);
            return table !== undefined;
        case 'renameTable':
            return renames(call, walk, sure);
        case 'addColumn': {
            const name = walk.text(second) ?? walk.text(javascript_option(second, 'TableColumn', 'name'));
            if (!table || name === undefined)
                return false;
            // Sequelize: `{ ifNotExists: true }`
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), call.at, sure && (!second || call.args.length <= (third ? 3 : 2)));
            return true;
        }
        case 'removeColumn':
        case 'dropColumn': {
            const name = walk.text(second);
            if (!table || name === undefined)
                return false;
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, name));
            return true;
        }
        case 'addIndex':
        case 'createIndex': {
            const name = walk.text(javascript_option(second, 'TableIndex', 'name') ?? entry(third, 'name'));
            if (!table || name === undefined)
                return false;
            walk.createsIndex(name, table, call.at, sure);
            return true;
        }
        default:
            return false;
    }
}
function createsTable({ args: [first, second], at }, walk, sure) {
    // Sequelize's has IF NOT EXISTS.
    if (walk.table(first) && second?.kind === 'dictionary')
        return true;
    const name = walk.table(javascript_option(first, 'Table', 'name'));
    if (!name || javascript_option(first, 'Table', 'schema'))
        return false;
    walk.creates(name, at, sure && (!second || (second.kind === 'flag' && !second.value)));
    return true;
}
function before(call, walk, sure) {
    if (call.on)
        walk.expression(call.on, sure);
}
function renames(call, walk, sure) {
    const [from, to] = [walk.table(call.args[0]), walk.table(call.args[1])];
    if (!from || !to)
        return false;
    before(call, walk, sure);
    walk.drops(from);
    walk.creates({ ...to, ...(from.schema === undefined ? {} : { schema: from.schema }) }, call.at, sure);
    return true;
}
/** Bindings may be names. */
function sends(call, walk, sure) {
    const sql = walk.text(call.args[0]);
    if (sql === undefined || (call.args.length > 1 && /\?\?|:\w+:|:\w|\?/.test(sql)))
        return false;
    before(call, walk, sure);
    walk.sql(sql, call.at, sure);
    return true;
}
const types = /^(?:integer|int|tinyint|smallint|mediumint|bigint|bigInteger|text|string|float|double|decimal|boolean|date|datetime|timestamp|time|binary|json|jsonb|uuid|enum|enu|specificType)$/;
/** What is called on the table in the callback of Knex. */
function javascript_columns({ body, parameters }, table, walk, sure, part) {
    for (const one of body) {
        const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined;
        const calls = value?.kind === 'call' ? (0,code_migrations_walk/* chain */.cy)(value) : [];
        const innermost = calls.at(-1);
        const on = innermost?.on;
        const name = walk.text(innermost?.args[0]);
        const isColumn = innermost && on?.kind === 'name' && on.name === parameters[0]?.name && types.test(innermost.name);
        if (isColumn && name !== undefined && !calls.some(call => call.name === 'alter'))
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), one.at, sure, part);
        else
            walk.unclear();
    }
}
function ofSchemaBuilder(call) {
    const on = (0,code_migrations_walk/* chain */.cy)(call).at(-1)?.on;
    return on?.kind === 'member' && on.name === 'schema' && on.of.kind === 'name';
}
/** What the whole chain is called on. */
function baseOf(call) {
    let one = call;
    while (one?.kind === 'call' || one?.kind === 'member')
        one = one.kind === 'call' ? one.on : one.of;
    return one?.kind === 'name' ? one.name : undefined;
}
/** `new Table({ name: 'users' })` */
function javascript_option(made, of, key) {
    if (made?.kind !== 'call' || !made.makes || made.name !== of)
        return undefined;
    return entry(made.args[0], key);
}
function entry(dictionary, key) {
    return dictionary?.kind === 'dictionary' && dictionary.whole ? dictionary.entries.get(key) : undefined;
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
