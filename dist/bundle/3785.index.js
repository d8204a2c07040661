export const id = 3785;
export const ids = [3785];
export const modules = {

/***/ 93785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectsOfRails: () => (/* binding */ effectsOfRails)
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

// EXTERNAL MODULE: ./src/frameworks/code-migrations/walk.js
var code_migrations_walk = __webpack_require__(31640);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails.js


/** What a migration of Rails does in the upgrade. */
function effectsOfRails(text) {
    return (0,code_migrations_walk/* effectsOfProgram */.O2)(text, 'ruby', rubyProgram, ({ procedures, extended }) => {
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
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), call.at, certain);
            return true;
        }
        case 'remove_column': {
            const name = walk.text(call.args[1]);
            if (!table || name === undefined)
                return false;
            walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, name));
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
            walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, known), at, sure, part);
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
