export const id = 3785;
export const ids = [3785];
export const modules = {

/***/ 93785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRails: () => (/* binding */ readRails)
});

// EXTERNAL MODULE: ./src/languages/programs/escapes.js
var escapes = __webpack_require__(6087);
// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
;// CONCATENATED MODULE: ./src/languages/programs/ruby.js



/** Reads Ruby. */
function rubyProgram({ text, root }) {
    return new Reader(text, root).program(root);
}
class Reader {
    #text;
    #declared = new program/* Declarations */.oJ();
    /** The bodies of heredocs, by where they are announced. */
    #heredocs = new Map();
    constructor(text, root) {
        this.#text = text;
        const announced = [];
        const look = (node) => {
            if (node.type === 'heredoc_beginning')
                announced.push(node);
            if (node.type === 'heredoc_body') {
                const first = announced.shift();
                if (first)
                    this.#heredocs.set(first.start, node);
            }
            for (const child of node.children)
                look(child);
        };
        look(root);
    }
    program(root) {
        for (const node of (0,syntax/* named */.KT)(root))
            this.#declare(node);
        return this.#declared.program(this.#text);
    }
    #declare(node) {
        switch (node.type) {
            case 'class':
            case 'module': {
                // A class within the migration (a model that it uses) has procedures of its own.
                const parent = (0,syntax/* field */.ZZ)(node, 'superclass');
                if (parent)
                    this.#declared.extended.push(this.#slice(parent));
                for (const one of (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'body') ?? node)) {
                    if (one.type === 'class' || one.type === 'module') {
                        if (node.type === 'module')
                            this.#declare(one);
                    }
                    else
                        this.#declare(one);
                }
                return;
            }
            case 'method':
            case 'singleton_method':
                this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(node, 'name')), this.#procedure(node));
                return;
            case 'assignment': {
                const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
                if (left && right)
                    this.#declared.constant(this.#slice(left), this.#expression(right));
                return;
            }
            default:
        }
    }
    #procedure(node) {
        const body = (0,syntax/* field */.ZZ)(node, 'body');
        return {
            kind: 'procedure',
            at: node,
            parameters: (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'parameters') ?? { ...node, children: [] }).map((one) => (one.type === 'identifier' ? { name: this.#slice(one) } : {})),
            body: body ? this.#statements(body) : [],
        };
    }
    #statements(node) {
        const nodes = (0,syntax/* named */.KT)(node);
        // `rescue` in a body: what comes before it may fail and be passed over.
        const rescue = nodes.find(one => one.type === 'rescue');
        const body = nodes
            .filter(one => !['rescue', 'ensure', 'else', 'heredoc_body'].includes(one.type))
            .flatMap(one => this.#statement(one));
        const last = nodes.filter(one => one.type === 'ensure').flatMap(one => this.#statements(one));
        if (!rescue)
            return [...body, ...last];
        return [{ does: 'branches', conditions: [], bodies: [body, this.#statements(rescue)], at: node }, ...last];
    }
    #body(node) {
        if (!node)
            return [];
        if (['then', 'else', 'do', 'body_statement', 'block_body', 'begin'].includes(node.type))
            return this.#statements(node);
        return this.#statement(node);
    }
    #statement(node) {
        const at = { start: node.start, end: node.end };
        const condition = (0,syntax/* field */.ZZ)(node, 'condition');
        switch (node.type) {
            case 'if':
            case 'unless':
            case 'elsif':
            case 'if_modifier':
            case 'unless_modifier':
            case 'while':
            case 'until':
            case 'while_modifier':
            case 'until_modifier': {
                const bodies = [(0,syntax/* field */.ZZ)(node, 'consequence') ?? (0,syntax/* field */.ZZ)(node, 'body'), (0,syntax/* field */.ZZ)(node, 'alternative')];
                return [
                    {
                        does: 'branches',
                        at,
                        conditions: condition ? [this.#expression(condition)] : [],
                        bodies: bodies.map(one => this.#body(one)),
                    },
                ];
            }
            case 'return':
            case 'next':
            case 'break': {
                const [value] = (0,syntax/* named */.KT)((0,syntax/* firstOf */.Ku)(node, 'argument_list') ?? { ...node, children: [] });
                return [{ does: 'leaves', at, ...(value ? { value: this.#expression(value) } : {}) }];
            }
            case 'begin':
            case 'parenthesized_statements':
                return [{ does: 'encloses', body: this.#statements(node), at }];
            case 'assignment':
            case 'operator_assignment': {
                const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
                if (!left || !right)
                    return [];
                const value = this.#expression(right);
                if (node.type === 'assignment' && left.type !== 'left_assignment_list')
                    return [{ does: 'assigns', name: this.#slice(left), value, at }];
                return [
                    { does: 'evaluates', value, at },
                    ...(0,program/* reassigned */.uw)(this.#slice(left).match(/@{0,2}\w+/g) ?? [], at),
                ];
            }
            case 'method':
                this.#declare(node);
                return [];
            case 'identifier':
                if (this.#slice(node) === 'raise')
                    return [{ does: 'leaves', at }];
                return [{ does: 'evaluates', value: this.#expression(node), at }];
            case 'case':
            case 'for':
            case 'when':
            case 'case_match':
            case 'in_clause':
                return [{ does: 'branches', conditions: [], bodies: (0,syntax/* named */.KT)(node).map(one => this.#body(one)), at }];
            default: {
                const value = this.#expression(node);
                if (value.kind === 'call' && value.name === 'raise' && !value.on)
                    return [{ does: 'leaves', value, at }];
                return [this.#repeated(value) ?? { does: 'evaluates', value, at }];
            }
        }
    }
    /** `[:a, :b].each do |name| … end` */
    #repeated(value) {
        if (value.kind !== 'call' || value.name !== 'each' || !value.on || !value.block)
            return undefined;
        const [parameter, ...others] = value.block.parameters;
        return {
            does: 'repeats',
            at: value.at,
            ...(parameter?.name !== undefined && others.length === 0 ? { name: parameter.name } : {}),
            over: value.on,
            body: value.block.body,
        };
    }
    #expression(node) {
        const at = { start: node.start, end: node.end };
        const [first] = (0,syntax/* named */.KT)(node);
        switch (node.type) {
            case 'simple_symbol':
                return { kind: 'text', value: this.#slice(node).slice(1), at };
            case 'string':
            case 'delimited_symbol':
            case 'bare_string':
            case 'bare_symbol':
                return this.#string(node);
            case 'chained_string':
                return (0,program/* joined */.oR)((0,syntax/* named */.KT)(node).map(one => this.#expression(one)), at);
            case 'heredoc_beginning': {
                const body = this.#heredocs.get(node.start);
                return body ? this.#string(body) : { kind: 'other', parts: [], at };
            }
            case 'true':
            case 'false':
                return { kind: 'flag', value: node.type === 'true', at };
            case 'nil':
                return { kind: 'nothing', at };
            case 'identifier':
            case 'constant':
            case 'self':
            case 'instance_variable':
            case 'class_variable':
                return { kind: 'name', name: this.#slice(node), at };
            case 'array':
            case 'string_array':
            case 'symbol_array': {
                const items = (0,syntax/* named */.KT)(node);
                return {
                    kind: 'list',
                    items: items.filter(one => one.type !== 'splat_argument').map(one => this.#expression(one)),
                    whole: items.every(one => one.type !== 'splat_argument'),
                    at,
                };
            }
            case 'hash': {
                const { named: entries, whole } = this.#arguments(node);
                return { kind: 'dictionary', entries, whole, at };
            }
            case 'parenthesized_statements':
                if (first && (0,syntax/* named */.KT)(node).length === 1)
                    return this.#expression(first);
                break;
            case 'scope_resolution':
                return { kind: 'name', name: this.#slice(node), at };
            case 'call':
                return this.#call(node);
            case 'conditional':
                return {
                    kind: 'either',
                    condition: this.#expression((0,syntax/* field */.ZZ)(node, 'condition') ?? node),
                    options: ['consequence', 'alternative'].flatMap(name => {
                        const option = (0,syntax/* field */.ZZ)(node, name);
                        return option ? [this.#expression(option)] : [];
                    }),
                    at,
                };
            case 'binary':
                return this.#binary(node);
            case 'lambda':
            case 'block':
            case 'do_block':
                return this.#procedure(node);
        }
        const statements = (0,syntax/* named */.KT)(node).flatMap(one => this.#statement(one));
        return { kind: 'other', parts: [{ does: 'branches', conditions: [], bodies: [statements], at }], at };
    }
    #binary(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (!left || !right)
            return { kind: 'other', parts: [], at };
        const sign = this.#slice((0,syntax/* field */.ZZ)(node, 'operator'));
        const [one, other] = [this.#expression(left), this.#expression(right)];
        if (sign === '+')
            return (0,program/* joined */.oR)([one, other], at);
        if (['&&', '||', 'and', 'or'].includes(sign))
            return { kind: 'either', condition: one, options: [other], at };
        return { kind: 'other', parts: [one, other], at };
    }
    #call(node) {
        const at = { start: node.start, end: node.end };
        const receiver = (0,syntax/* field */.ZZ)(node, 'receiver');
        const given = (0,syntax/* field */.ZZ)(node, 'arguments');
        const block = (0,syntax/* field */.ZZ)(node, 'block');
        const { args, named: entries, whole } = this.#arguments(given);
        const name = this.#slice((0,syntax/* field */.ZZ)(node, 'method'));
        const on = receiver && this.#expression(receiver);
        // What only changes how a text looks.
        if (on && /^(?:squish|strip|strip_heredoc|freeze|to_s|to_sym|chomp|lstrip|rstrip)$/.test(name)) {
            if (on.kind === 'text' || on.kind === 'joined')
                return on;
        }
        return (0,program/* call */.T1)(name, at, {
            args,
            named: entries,
            whole,
            ...(on ? { on } : {}),
            ...(block ? { block: this.#procedure(block) } : {}),
        });
    }
    #arguments(node) {
        const read = { args: [], named: new Map(), whole: true };
        for (const one of node ? (0,syntax/* named */.KT)(node) : []) {
            const [key, value] = [(0,syntax/* field */.ZZ)(one, 'key'), (0,syntax/* field */.ZZ)(one, 'value')];
            if (one.type === 'pair' && key) {
                const name = this.#key(key);
                if (name === undefined || !value)
                    read.whole = false;
                else
                    read.named.set(name, this.#expression(value));
            }
            else if (/splat|block_argument|forward/.test(one.type))
                read.whole = false;
            else if (one.type !== 'heredoc_body')
                read.args.push(this.#expression(one));
        }
        return read;
    }
    #key(node) {
        if (node.type === 'hash_key_symbol')
            return this.#slice(node);
        const read = this.#expression(node);
        return read.kind === 'text' ? read.value : undefined;
    }
    #string(node) {
        const parts = (0,syntax/* named */.KT)(node)
            .filter(one => one.type !== 'heredoc_end')
            .map((one) => {
            const at = { start: one.start, end: one.end };
            if (/content$/.test(one.type))
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

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 1 modules
var program_reading = __webpack_require__(14467);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails.js



/** What a migration of Rails does in the upgrade. */
function readRails(text) {
    return (0,program_reading/* readProgram */.L)(text, 'ruby', rubyProgram, ({ procedures, extended }) => {
        if (!extended.some(one => one.includes('ActiveRecord::Migration')))
            return undefined;
        return {
            up: procedures.get('up') ?? procedures.get('change'),
            down: procedures.get('down'),
            dialect: { follow, enclosing: /^(?:safety_assured|up_only|transaction)$/, runs: () => true },
        };
    });
}
function follow(call, walk, sure) {
    if (call.name === 'reversible' && call.block)
        return reversible(call.block, walk, sure);
    if (call.on || !call.whole || call.args.length === 0)
        return false;
    const table = walk.table(call.args[0]);
    const certain = sure && isOff(call.named.get('if_not_exists'));
    switch (call.name) {
        case 'create_table':
            return table !== undefined && createTable(call, table, walk, certain);
        case 'change_table':
            if (!table || !call.block)
                return false;
            columns(call.block, table, walk, certain, false);
            return true;
        case 'drop_table': {
            const tables = call.args.map(one => walk.table(one));
            const known = tables.filter(one => one !== undefined);
            walk.drops(...known);
            return known.length === tables.length;
        }
        case 'rename_table': {
            const to = walk.table(call.args[1]);
            if (!table || !to)
                return false;
            walk.drops(table);
            walk.creates(to, call.at, sure);
            // Indexes with names of Rails' own are renamed along.
            walk.unclear();
            return true;
        }
        case 'add_column': {
            const name = walk.text(call.args[1]);
            if (!table || name === undefined)
                return false;
            walk.creates((0,program_parts/* columnOf */.uV)(table, name), call.at, certain);
            return true;
        }
        case 'remove_column': {
            const name = walk.text(call.args[1]);
            if (!table || name === undefined)
                return false;
            walk.drops((0,program_parts/* columnOf */.uV)(table, name));
            return true;
        }
        case 'add_index':
            return table !== undefined && addIndex(call, call.args[1], table, walk, certain);
        case 'execute': {
            const sql = walk.text(call.args[0]);
            if (sql === undefined)
                return false;
            walk.sql(sql, call.at, sure);
            return true;
        }
        default:
            return false;
    }
}
function createTable(call, table, walk, sure) {
    const temporary = call.named.get('temporary');
    if (!isOff(call.named.get('force')))
        walk.drops(table);
    const certain = sure && isOff(temporary);
    walk.creates(table, call.at, certain);
    if (call.block)
        columns(call.block, table, walk, certain, true);
    return true;
}
/** `reversible do |dir| dir.up { … } dir.down { … } end` */
function reversible({ body, parameters }, walk, sure) {
    const name = parameters[0]?.name;
    for (const one of body) {
        const call = one.does === 'evaluates' && one.value.kind === 'call' ? one.value : undefined;
        const isSide = call?.on?.kind === 'name' && call.on.name === name && call.block;
        if (!isSide || (call.name !== 'up' && call.name !== 'down'))
            walk.unclear();
        else if (call.name === 'up' && call.block)
            walk.procedure(call.block, sure);
    }
    return true;
}
const types = /^(?:string|text|integer|bigint|float|decimal|numeric|datetime|timestamp|timestamptz|time|date|binary|blob|boolean|json|jsonb|uuid|inet|cidr|citext|hstore|column|virtual)$/;
/** What is called on the table in the block of `create_table` and `change_table`. */
function columns({ body, parameters }, table, walk, sure, part) {
    for (const one of body) {
        const call = one.does === 'evaluates' && one.value.kind === 'call' ? one.value : undefined;
        if (call?.on?.kind !== 'name' || call.on.name !== parameters[0]?.name || !call.whole) {
            walk.unclear();
            continue;
        }
        const certain = sure && isOff(call.named.get('if_not_exists'));
        if (call.name === 'index') {
            if (!addIndex(call, call.args[0], table, walk, certain))
                walk.unclear();
        }
        else if (types.test(call.name))
            typed(call, table, walk, certain, part);
        else
            walk.unclear();
    }
}
/** `t.string :a, :b` and `t.column :a, :string` */
function typed({ name, args, at }, table, walk, sure, part) {
    for (const one of name === 'column' ? args.slice(0, 1) : args) {
        const known = walk.text(one);
        if (known === undefined)
            walk.unclear();
        else
            walk.creates((0,program_parts/* columnOf */.uV)(table, known), at, sure, part);
    }
}
/** PostgreSQL's limit; newer versions of Rails shorten their own names sooner. */
const longestOwnName = 62;
function addIndex(call, over, table, walk, sure) {
    const given = call.named.get('name');
    const names = walk.texts(over) ?? [];
    const columns = names.every(name => /^\w+$/.test(name)) && names.length > 0 ? names : undefined;
    if (given) {
        const name = walk.text(given);
        if (name === undefined)
            return false;
        walk.createsIndex(name, table, call.at, sure, { columns });
        return true;
    }
    const own = `index_${table.name}_on_${columns?.join('_and_')}`;
    if (!columns || own.length > longestOwnName || table.schema !== undefined)
        return false;
    walk.createsIndex(own, table, call.at, sure, { columns, words: [table.name, ...columns] });
    return true;
}
function isOff(option) {
    return option === undefined || option.kind === 'nothing' || (option.kind === 'flag' && !option.value);
}


/***/ })

};
