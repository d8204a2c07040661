export const id = 9474;
export const ids = [9474];
export const modules = {

/***/ 19474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEcto: () => (/* binding */ readEcto)
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
        else if (!/^(?:alias|require|import|defmodule|defp?)$/.test(target) && node.named)
            this.#declared.loading.push(node);
    }
    #declareFunction(node, head) {
        const name = head.type === 'identifier' ? head : (0,syntax/* field */.ZZ)(head, 'target');
        // It is one of several, which a condition chooses among.
        if (!name)
            this.#declared.loading.push(node);
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
        if (block) {
            const others = block.children.filter(one => /^(?:else|rescue|catch|after)_block$/.test(one.type));
            const body = this.#block(block);
            if (others.length === 0 || node.type !== 'call' || !this.#isFunction(node))
                return body;
            const bodies = [body, ...others.map(one => this.#block(one))];
            return [{ does: 'branches', conditions: [], bodies, at: block }];
        }
        const inline = this.#keyword(node, 'do');
        return inline ? this.#statement(inline) : [];
    }
    #isFunction(node) {
        return /^defp?$/.test(this.#slice((0,syntax/* field */.ZZ)(node, 'target')));
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
                return [{ does: 'leaves', at, fails: true }];
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
                return [(0,program/* textOr */.ph)((0,escapes/* unescaped */.t)(this.#slice(one), 'elixir'), at)];
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

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 3 modules
var program_reading = __webpack_require__(82060);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/ecto.js



/** What a migration of Ecto does in the upgrade. */
function readEcto(text) {
    return (0,program_reading/* readProgram */.L)(text, 'elixir', elixirProgram, ({ procedures, extended }) => {
        // Another one may wrap what it runs, and so do its own callbacks.
        const isUsual = extended.length === 1 && extended[0] === 'Ecto.Migration';
        if (!isUsual || procedures.has('after_begin') || procedures.has('before_commit'))
            return undefined;
        return {
            up: procedures.get('up') ?? procedures.get('change'),
            down: procedures.get('down'),
            dialect: { follow, encloses: () => false, runs: () => true, callsByName: true },
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
            const [, down] = call.args;
            if (down && down.kind !== 'procedure' && walk.text(down) === undefined)
                return false;
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
        walk.drops((0,program_parts/* columnOf */.uV)(table, from));
        walk.creates((0,program_parts/* columnOf */.uV)(table, name), at, sure);
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
                walk.creates((0,program_parts/* columnOf */.uV)(table, column), at, sure, part);
            return column !== undefined;
        case 'remove':
        case 'remove_if_exists':
            if (column !== undefined)
                walk.drops((0,program_parts/* columnOf */.uV)(table, column));
            return column !== undefined;
        case 'timestamps':
            if (args.length > 0 || named.has('inserted_at') || named.has('updated_at'))
                return false;
            for (const one of ['inserted_at', 'updated_at'])
                walk.creates((0,program_parts/* columnOf */.uV)(table, one), at, sure, part, [table.name]);
            return true;
        case 'modify':
        case 'add_if_not_exists':
            return true;
        default:
            return false;
    }
}


/***/ })

};
