export const id = 9474;
export const ids = [9474];
export const modules = {

/***/ 19474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectsOfEcto: () => (/* binding */ effectsOfEcto)
});

// EXTERNAL MODULE: ./src/languages/programs/escapes.js
var escapes = __webpack_require__(6087);
// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
;// CONCATENATED MODULE: ./src/languages/programs/elixir.js



/** Reads Elixir, in which everything is a call. A module's attribute is known by its name with `@`. */
function elixirProgram({ text, root }) {
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
        const target = this.#slice((0,syntax/* field */.ZZ)(node, 'target'));
        const [head] = argumentsOf(node);
        if (target === 'defmodule')
            for (const one of (0,syntax/* named */.KT)((0,syntax/* firstOf */.Ku)(node, 'do_block') ?? { ...node, children: [] }))
                this.#declare(one);
        else if (target === 'use' && head)
            this.#declared.extended.push(this.#slice(head));
        else if ((target === 'def' || target === 'defp') && head)
            this.#declareFunction(node, head);
        else if (node.type === 'unary_operator' && this.#slice(node).startsWith('@')) {
            const attribute = (0,syntax/* field */.ZZ)(node, 'operand');
            const value = attribute && argumentsOf(attribute)[0];
            if (attribute && value)
                this.#declared.constant(`@${this.#slice((0,syntax/* field */.ZZ)(attribute, 'target'))}`, this.#expression(value));
        }
    }
    #declareFunction(node, head) {
        const name = head.type === 'identifier' ? head : (0,syntax/* field */.ZZ)(head, 'target');
        if (!name)
            return;
        const parameters = head.type === 'call' ? argumentsOf(head) : [];
        this.#declared.procedure(this.#slice(name), {
            kind: 'procedure',
            at: node,
            parameters: parameters.map((one) => (one.type === 'identifier' ? { name: this.#slice(one) } : {})),
            body: this.#bodyOf(node),
        });
    }
    /** Of `do … end`, or of `do: …`. */
    #bodyOf(node) {
        const block = (0,syntax/* firstOf */.Ku)(node, 'do_block');
        if (block)
            return this.#block(block);
        const inline = this.#keyword(node, 'do');
        return inline ? this.#statement(inline) : [];
    }
    #block(node) {
        return (0,syntax/* named */.KT)(node)
            .filter(one => !/^(?:else|rescue|catch|after)_block$/.test(one.type))
            .flatMap(one => this.#statement(one));
    }
    #keyword(node, key) {
        for (const list of argumentsOf(node)) {
            if (list.type !== 'keywords')
                continue;
            const pair = (0,syntax/* named */.KT)(list).find(one => this.#key((0,syntax/* field */.ZZ)(one, 'key')) === key);
            if (pair)
                return (0,syntax/* field */.ZZ)(pair, 'value');
        }
        return undefined;
    }
    #statement(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (node.type === 'call') {
            const target = this.#slice((0,syntax/* field */.ZZ)(node, 'target'));
            if (/^(?:if|unless|case|cond|try|with)$/.test(target))
                return [this.#branches(node)];
            if (target === 'raise')
                return [{ does: 'leaves', at }];
            if (target === 'for')
                return [this.#repeats(node)];
        }
        if (node.type === 'binary_operator' && left && right && this.#sign(node) === '=') {
            const value = this.#expression(right);
            if (left.type === 'identifier')
                return [{ does: 'assigns', name: this.#slice(left), value, at }];
            const names = this.#slice(left).match(/\w+/g) ?? [];
            return [{ does: 'evaluates', value, at }, ...(0,program/* reassigned */.uw)(names, at)];
        }
        if (node.type === 'stab_clause') {
            const body = right ? (0,syntax/* named */.KT)(right).flatMap(one => this.#statement(one)) : [];
            return [{ does: 'encloses', body, at }];
        }
        return [{ does: 'evaluates', value: this.#expression(node), at }];
    }
    #branches(node) {
        const [head] = argumentsOf(node);
        const inline = this.#keyword(node, 'else');
        const others = (0,syntax/* named */.KT)((0,syntax/* firstOf */.Ku)(node, 'do_block') ?? { ...node, children: [] })
            .filter(one => one.type.endsWith('_block'))
            .map(one => this.#block(one));
        return {
            does: 'branches',
            conditions: head && head.type !== 'keywords' ? [this.#expression(head)] : [],
            bodies: [this.#bodyOf(node), ...others, ...(inline ? [this.#statement(inline)] : [])],
            at: node,
        };
    }
    #repeats(node) {
        const given = argumentsOf(node);
        const [left, right] = [given[0] && (0,syntax/* field */.ZZ)(given[0], 'left'), given[0] && (0,syntax/* field */.ZZ)(given[0], 'right')];
        const isItem = given.length <= 2 && left?.type === 'identifier';
        return {
            does: 'repeats',
            at: node,
            ...(isItem ? { name: this.#slice(left) } : {}),
            over: isItem && right ? this.#expression(right) : { kind: 'other', parts: [], at: node },
            body: this.#bodyOf(node),
        };
    }
    #expression(node) {
        const at = { start: node.start, end: node.end };
        switch (node.type) {
            case 'sigil':
                if (!/^~s/i.test(this.#slice(node)))
                    return { kind: 'other', parts: [], at };
                return this.#string(node);
            case 'string':
            case 'quoted_atom':
            case 'charlist':
                return this.#string(node);
            case 'atom':
                return { kind: 'text', value: this.#slice(node).slice(1), at };
            case 'boolean':
                return { kind: 'flag', value: this.#slice(node) === 'true', at };
            case 'nil':
                return { kind: 'nothing', at };
            case 'identifier':
            case 'alias':
                return { kind: 'name', name: this.#slice(node), at };
            case 'unary_operator':
                if (this.#slice(node).startsWith('@'))
                    return { kind: 'name', name: this.#slice(node), at };
                break;
            case 'block': {
                const [only, ...more] = (0,syntax/* named */.KT)(node);
                if (only && more.length === 0)
                    return this.#expression(only);
                break;
            }
            case 'list':
            case 'keywords':
                return this.#list(node);
            case 'call':
                return this.#call(node);
            case 'binary_operator':
                return this.#binary(node);
            case 'anonymous_function':
                return {
                    kind: 'procedure',
                    parameters: [],
                    at,
                    body: (0,syntax/* named */.KT)(node).flatMap(one => this.#statement(one)),
                };
        }
        return { kind: 'other', parts: (0,syntax/* named */.KT)(node).flatMap(one => this.#statement(one)), at };
    }
    #binary(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (!left || !right)
            return { kind: 'other', parts: [], at };
        const [one, other] = [this.#expression(left), this.#expression(right)];
        const sign = this.#sign(node);
        if (sign === '<>')
            return (0,program/* joined */.oR)([one, other], at);
        if (sign === '|>' && other.kind === 'call')
            return { ...other, args: [one, ...other.args], at };
        if (['&&', '||', 'and', 'or'].includes(sign))
            return { kind: 'either', condition: one, options: [other], at };
        return { kind: 'other', parts: [one, other], at };
    }
    #call(node) {
        const at = { start: node.start, end: node.end };
        const target = (0,syntax/* field */.ZZ)(node, 'target');
        const [of, method] = target?.type === 'dot' ? [(0,syntax/* field */.ZZ)(target, 'left'), (0,syntax/* field */.ZZ)(target, 'right')] : [];
        const args = [];
        let entries = new Map();
        let whole = true;
        for (const one of argumentsOf(node)) {
            const read = this.#expression(one);
            if (read.kind === 'dictionary') {
                // A list of keywords in brackets is the same thing.
                entries = new Map([...entries, ...read.entries]);
                whole = whole && read.whole;
            }
            else
                args.push(read);
        }
        const block = (0,syntax/* firstOf */.Ku)(node, 'do_block');
        const inline = block ? undefined : this.#keyword(node, 'do');
        return (0,program/* call */.T1)(this.#slice(method ?? target), at, {
            args,
            named: entries,
            whole,
            ...(of ? { on: this.#expression(of) } : {}),
            ...(block || inline
                ? {
                    block: {
                        kind: 'procedure',
                        parameters: [],
                        body: this.#bodyOf(node),
                        at: block ?? node,
                    },
                }
                : {}),
        });
    }
    #list(node) {
        const at = { start: node.start, end: node.end };
        const children = (0,syntax/* named */.KT)(node);
        const [only] = children;
        if (node.type === 'list') {
            if (only?.type === 'keywords' && children.length === 1)
                return this.#list(only);
            return { kind: 'list', items: children.map(one => this.#expression(one)), whole: true, at };
        }
        const entries = new Map();
        for (const one of children) {
            const [key, value] = [this.#key((0,syntax/* field */.ZZ)(one, 'key')), (0,syntax/* field */.ZZ)(one, 'value')];
            if (key !== undefined && value && key !== 'do')
                entries.set(key, this.#expression(value));
        }
        return { kind: 'dictionary', entries, whole: true, at };
    }
    #key(node) {
        return node && this.#slice(node).trim().replace(/:$/, '').replace(/^"|"$/g, '');
    }
    #sign(node) {
        return this.#slice((0,syntax/* field */.ZZ)(node, 'operator'));
    }
    #string(node) {
        const parts = (0,syntax/* named */.KT)(node).flatMap((one) => {
            const at = { start: one.start, end: one.end };
            if (one.type === 'quoted_content')
                return [{ kind: 'text', value: this.#slice(one), at }];
            if (one.type === 'escape_sequence')
                return [{ kind: 'text', value: (0,escapes/* unescaped */.t)(this.#slice(one)), at }];
            if (one.type !== 'interpolation')
                return [];
            const [inner] = (0,syntax/* named */.KT)(one);
            return [inner ? this.#expression(inner) : { kind: 'other', parts: [], at }];
        });
        return (0,program/* joined */.oR)(parts, { start: node.start, end: node.end });
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}
function argumentsOf(node) {
    const given = (0,syntax/* firstOf */.Ku)(node, 'arguments');
    return given ? (0,syntax/* named */.KT)(given) : [];
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/walk.js
var code_migrations_walk = __webpack_require__(31640);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/ecto.js


/** What a migration of Ecto does in the upgrade. */
function effectsOfEcto(text) {
    return (0,code_migrations_walk/* effectsOfProgram */.O2)(text, 'elixir', elixirProgram, ({ procedures, extended }) => {
        if (!extended.some(one => /\bMigration$/.test(one)))
            return undefined;
        return {
            up: procedures.get('up') ?? procedures.get('change'),
            down: procedures.get('down'),
            dialect: { follow, enclosing: /(?!)/, runs: () => true },
        };
    });
}
function follow(call, walk, sure) {
    const [first] = call.args;
    if (call.on || !call.whole || !first)
        return false;
    switch (call.name) {
        case 'create':
            return creates(call, walk, sure);
        case 'create_if_not_exists':
            return creates(call, walk, false);
        case 'drop':
        case 'drop_if_exists': {
            const [of, table] = [objectOf(first), tableOf(first, walk)];
            if (!of || !table)
                return false;
            if (of.name !== 'table')
                return isIndex(of) && walk.dropsIndex(indexName(of, table, walk)?.name, table);
            walk.drops(table);
            return true;
        }
        case 'alter': {
            const table = objectOf(first)?.name === 'table' ? tableOf(first, walk) : undefined;
            if (table)
                columns(call.block?.body ?? [], table, walk, sure, false);
            return table !== undefined;
        }
        case 'rename':
            return renames(call, walk, sure);
        case 'execute': {
            const sql = walk.text(first);
            if (sql !== undefined)
                walk.sql(sql, call.at, sure);
            return sql !== undefined;
        }
        default:
            return false;
    }
}
/** `table(:users)`, `index(:users, [:email])` */
function objectOf(one) {
    return one?.kind === 'call' && !one.on && one.whole ? one : undefined;
}
function isIndex({ name }) {
    return name === 'index' || name === 'unique_index';
}
/** The table that it names; undefined where a list of options that is not known may say another schema. */
function tableOf(one, walk) {
    const of = objectOf(one);
    const name = walk.text(of?.args[0]);
    if (!of || name === undefined || of.args.length > (isIndex(of) ? 2 : 1))
        return undefined;
    const prefix = of.named.get('prefix');
    if (!prefix || prefix.kind === 'nothing')
        return { kind: 'table', name };
    const schema = walk.text(prefix);
    return schema === undefined ? undefined : { kind: 'table', name, schema };
}
function creates({ args: [first], block, at }, walk, sure) {
    const [of, table] = [objectOf(first), tableOf(first, walk)];
    if (!of || !table)
        return false;
    if (isIndex(of)) {
        const index = indexName(of, table, walk);
        if (index)
            walk.createsIndex(index.name, table, at, sure, index);
        return index !== undefined;
    }
    if (of.name !== 'table')
        return false;
    walk.creates(table, at, sure);
    columns(block?.body ?? [], table, walk, sure, true);
    return true;
}
function renames({ args: [first, column], named, at }, walk, sure) {
    const table = objectOf(first)?.name === 'table' ? tableOf(first, walk) : undefined;
    const to = named.get('to');
    if (!table)
        return false;
    if (column) {
        const [from, name] = [walk.text(column), walk.text(to)];
        if (from === undefined || name === undefined)
            return false;
        walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, from));
        walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, name), at, sure);
        return true;
    }
    const renamed = objectOf(to)?.name === 'table' ? tableOf(to, walk) : undefined;
    if (!renamed)
        return false;
    walk.drops(table);
    walk.creates(renamed, at, sure);
    return true;
}
const longestName = 63;
/** `default_index_name` of https://github.com/elixir-ecto/ecto_sql/blob/master/lib/ecto/migration.ex */
function indexName(index, table, walk) {
    const known = walk.texts(index.args[1]);
    const columns = known?.every(one => /^\w+$/.test(one)) && known.length > 0 ? known : undefined;
    const given = index.named.get('name');
    if (given) {
        const name = walk.text(given);
        return name === undefined ? undefined : { name, columns, words: [name] };
    }
    const name = [table.name, ...(columns ?? []), 'index'].join('_');
    return columns && /^\w+$/.test(table.name) && name.length <= longestName
        ? { name, columns, words: [table.name, ...columns] }
        : undefined;
}
/** In the block of `create table` and `alter table`. */
function columns(body, table, walk, sure, part) {
    for (const one of body) {
        const call = one.does === 'evaluates' && one.value.kind === 'call' ? one.value : undefined;
        if (!call || call.on || !ofTable(call, table, walk, sure, part))
            walk.unclear();
    }
}
function ofTable({ name, args, named, at }, table, walk, sure, part) {
    const column = walk.text(args[0]);
    switch (name) {
        case 'add':
            if (column !== undefined)
                walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, column), at, sure, part);
            return column !== undefined;
        case 'remove':
        case 'remove_if_exists':
            if (column !== undefined)
                walk.drops((0,code_migrations_walk/* columnOf */.uV)(table, column));
            return column !== undefined;
        case 'timestamps':
            if (args.length > 0 || named.has('inserted_at') || named.has('updated_at'))
                return false;
            for (const one of ['inserted_at', 'updated_at'])
                walk.creates((0,code_migrations_walk/* columnOf */.uV)(table, one), at, sure, part, [table.name]);
            return true;
        case 'modify':
        case 'add_if_not_exists':
            return true;
        default:
            return false;
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
