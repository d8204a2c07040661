export const id = 7118;
export const ids = [7118];
export const modules = {

/***/ 27118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSeaOrm: () => (/* binding */ readSeaOrm)
});

// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/programs/strings.js
var strings = __webpack_require__(94873);
// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
;// CONCATENATED MODULE: ./src/languages/programs/rust.js



/** Reads Rust, of which the procedures are those of this trait. */
function rustProgram(trait) {
    return ({ text, root }) => new Reader(text).program(root, trait);
}
/** They say how something is compiled, and not whether. */
const harmless = /^(?:allow|async_trait(?:::async_trait)?|automatically_derived|doc|derive|must_use|rustfmt)\b/;
function isPlain(attributes) {
    return attributes.every(one => harmless.test(one));
}
class Reader {
    #text;
    #declared = new program/* Declarations */.oJ();
    /** Names of variables. */
    #bound = new Set();
    constructor(text) {
        this.#text = text;
    }
    program(root, trait) {
        const enums = [];
        for (const { node, attributes } of this.#items(root)) {
            if (node.type === 'enum_item')
                enums.push(this.#enum(node, attributes));
            if (node.type === 'const_item' || node.type === 'static_item')
                this.#constant(node, attributes);
            if (node.type === 'macro_invocation' || node.type === 'expression_statement')
                this.#declared.loading.push(node);
            if (node.type !== 'impl_item' || this.#slice((0,syntax/* field */.ZZ)(node, 'trait')).replace(/^.*::/, '') !== trait)
                continue;
            if (!isPlain(attributes))
                continue;
            this.#declared.extended.push(this.#slice((0,syntax/* field */.ZZ)(node, 'type')));
            this.#implementation(node);
        }
        return { ...this.#declared.program(this.#text), enums };
    }
    #implementation(node) {
        for (const { node: member, attributes } of this.#items((0,syntax/* field */.ZZ)(node, 'body') ?? node)) {
            if (member.type !== 'function_item' || !isPlain(attributes))
                continue;
            this.#declared.procedure(this.#slice((0,syntax/* field */.ZZ)(member, 'name')), this.#procedure(member));
        }
    }
    /** Each with the attributes before it. */
    #items(node) {
        const items = [];
        let attributes = [];
        for (const one of (0,syntax/* named */.KT)(node))
            if (one.type === 'attribute_item')
                attributes.push(this.#slice(one).slice(2, -1).trim());
            else {
                items.push({ node: one, attributes });
                attributes = [];
            }
        return items;
    }
    #enum(node, attributes) {
        const variants = this.#items((0,syntax/* field */.ZZ)(node, 'body') ?? node).map(one => ({
            name: this.#slice((0,syntax/* field */.ZZ)(one.node, 'name')),
            attributes: one.attributes,
        }));
        return { name: this.#slice((0,syntax/* field */.ZZ)(node, 'name')), attributes, variants };
    }
    #constant(node, attributes) {
        const [name, value] = [(0,syntax/* field */.ZZ)(node, 'name'), (0,syntax/* field */.ZZ)(node, 'value')];
        if (!name || !value)
            return;
        if (isPlain(attributes) && !(0,syntax/* hasToken */.y0)(node, 'mutable_specifier'))
            this.#declared.constant(this.#slice(name), this.#expression(value));
        else
            this.#declared.unknown(this.#slice(name));
    }
    #procedure(node) {
        const given = (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'parameters') ?? { ...node, children: [] });
        const body = (0,syntax/* field */.ZZ)(node, 'body');
        this.#bound.clear();
        const statements = body?.type === 'block' ? this.#functionBody(body) : body ? this.#evaluated(body) : [];
        // One that a variable hides is not known by its name.
        const names = given
            .filter(one => one.type !== 'self_parameter')
            .map(one => this.#slice((0,syntax/* field */.ZZ)(one, 'pattern') ?? one));
        return {
            kind: 'procedure',
            at: node,
            parameters: names.map(name => (this.#bound.has(name) ? {} : { name })),
            body: statements,
        };
    }
    /** What ends it is what it returns, and so is a failure of that. */
    #functionBody(node) {
        const parts = (0,syntax/* named */.KT)(node);
        const last = parts.at(-1);
        const isTail = last && !/(?:_statement|_declaration|_item)$/.test(last.type) && last.type !== 'attribute_item';
        if (!isTail)
            return this.#statements(node);
        const before = this.#sequence(parts.slice(0, -1));
        if (parts.at(-2)?.type === 'attribute_item')
            return [...before, ...this.#sequence(parts.slice(-2))];
        return [...before, ...(isBranch(last) ? this.#statement(last) : [this.#leaves(last, last)])];
    }
    #leaves(value, { start, end }) {
        const at = { start, end };
        if (!value)
            return { does: 'leaves', at };
        const known = this.#expression(value);
        const awaited = known.kind === 'call' && known.name === 'await';
        return { does: 'leaves', value: awaited ? (0,program/* call */.T1)('?', at, { on: known }) : known, at };
    }
    #statements(node) {
        return this.#sequence((0,syntax/* named */.KT)(node));
    }
    /** What an attribute is before may not be there. */
    #sequence(nodes) {
        return nodes.flatMap((one, index) => {
            const statements = this.#statement(one);
            if (nodes[index - 1]?.type !== 'attribute_item')
                return statements;
            return [
                { does: 'branches', conditions: [], bodies: [statements], at: { start: one.start, end: one.end } },
            ];
        });
    }
    #statement(node) {
        const at = { start: node.start, end: node.end };
        switch (node.type) {
            case 'expression_statement':
                return (0,syntax/* named */.KT)(node).flatMap(one => this.#statement(one));
            case 'let_declaration':
                return this.#let(node);
            case 'return_expression':
                return [this.#leaves((0,syntax/* named */.KT)(node)[0], node)];
            case 'block':
                return [{ does: 'encloses', body: this.#statements(node), at }];
            case 'if_expression': {
                const condition = (0,syntax/* field */.ZZ)(node, 'condition');
                const others = (0,syntax/* field */.ZZ)(node, 'alternative');
                const bodies = [(0,syntax/* field */.ZZ)(node, 'consequence'), others && (0,syntax/* named */.KT)(others)[0]];
                return [
                    {
                        does: 'branches',
                        at,
                        conditions: condition ? [this.#expression(condition)] : [],
                        bodies: bodies.map(one => (one ? this.#statement(one) : [])),
                    },
                ];
            }
            case 'use_declaration':
            case 'empty_statement':
                return [];
            default:
                return [...this.#evaluated(node), ...mayLeave(node)];
        }
    }
    #let(node) {
        const at = { start: node.start, end: node.end };
        const [pattern, value] = [(0,syntax/* field */.ZZ)(node, 'pattern'), (0,syntax/* field */.ZZ)(node, 'value')];
        const known = value ? this.#expression(value) : { kind: 'nothing', at };
        const isPlain = !(0,syntax/* hasToken */.y0)(node, 'else') && !(0,syntax/* field */.ZZ)(node, 'alternative');
        for (const one of pattern ? (0,syntax/* identifiersIn */.UX)(pattern) : [])
            this.#bound.add(this.#slice(one));
        if (pattern?.type === 'identifier' && isPlain)
            return [{ does: 'assigns', name: this.#slice(pattern), value: known, at }, ...mayLeave(node)];
        const names = pattern ? (0,syntax/* identifiersIn */.UX)(pattern).map(one => this.#slice(one)) : [];
        return [
            { does: 'evaluates', value: isPlain ? known : unknown(at), at },
            ...(0,program/* reassigned */.uw)(names, at),
            ...mayLeave(node),
        ];
    }
    #evaluated(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        const value = { does: 'evaluates', value: this.#expression(right && left ? right : node), at };
        if (!/^(?:compound_)?assignment_expr/.test(node.type) || !left)
            return [value];
        return [
            value,
            ...(0,program/* reassigned */.uw)((0,syntax/* identifiersIn */.UX)(left).map(one => this.#slice(one)), at),
        ];
    }
    #expression(node) {
        const at = { start: node.start, end: node.end };
        const [first] = (0,syntax/* named */.KT)(node);
        switch (node.type) {
            case 'string_literal':
            case 'raw_string_literal':
                return (0,program/* textOr */.ph)((0,strings/* rustString */.G)(this.#slice(node)), at);
            case 'boolean_literal':
                return { kind: 'flag', value: this.#slice(node) === 'true', at };
            case 'unit_expression':
                return { kind: 'nothing', at };
            case 'identifier':
            case 'self':
                return { kind: 'name', name: this.#slice(node), at };
            case 'parenthesized_expression':
                return first ? this.#expression(first) : unknown(at);
            case 'reference_expression': {
                const value = (0,syntax/* field */.ZZ)(node, 'value');
                return value ? this.#expression(value) : unknown(at);
            }
            case 'scoped_identifier': {
                const [path, name] = [(0,syntax/* field */.ZZ)(node, 'path'), (0,syntax/* field */.ZZ)(node, 'name')];
                return path && name
                    ? { kind: 'member', of: this.#expression(path), name: this.#slice(name), at }
                    : unknown(at);
            }
            case 'await_expression':
            case 'try_expression':
                return (0,program/* call */.T1)(node.type === 'await_expression' ? 'await' : '?', at, {
                    ...(first ? { on: this.#expression(first) } : {}),
                });
            case 'call_expression':
                return this.#call(node);
            case 'array_expression':
                return { kind: 'list', items: (0,syntax/* named */.KT)(node).map(one => this.#expression(one)), whole: true, at };
            default:
                return this.#other(node);
        }
    }
    /** `a.b()`, `A::b()` and `b()` */
    #call(node) {
        const at = { start: node.start, end: node.end };
        const of = (0,syntax/* field */.ZZ)(node, 'function');
        const args = (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'arguments') ?? { ...node, children: [] }).map(one => this.#expression(one));
        if (of?.type === 'identifier')
            return (0,program/* call */.T1)(this.#slice(of), at, { args });
        const on = of && ((0,syntax/* field */.ZZ)(of, 'value') ?? (0,syntax/* field */.ZZ)(of, 'path'));
        const name = of && ((0,syntax/* field */.ZZ)(of, 'field') ?? (0,syntax/* field */.ZZ)(of, 'name'));
        if (!on || !name || !/^(?:field_expression|scoped_identifier)$/.test(of.type))
            return this.#other(node);
        return (0,program/* call */.T1)(this.#slice(name), at, { args, on: this.#expression(on) });
    }
    #other(node) {
        const parts = (0,syntax/* named */.KT)(node).flatMap((one) => /_(?:statement|declaration)$|^block$/.test(one.type) ? this.#statement(one) : this.#evaluated(one));
        return { kind: 'other', parts, at: { start: node.start, end: node.end } };
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}
function unknown({ start, end }) {
    return { kind: 'other', parts: [], at: { start, end } };
}
function isBranch({ type }) {
    return type === 'if_expression' || type === 'block';
}
/** What comes after it may not run. */
function mayLeave(node) {
    if (!returns(node))
        return [];
    const at = { start: node.start, end: node.end };
    return [{ does: 'branches', conditions: [], bodies: [[{ does: 'leaves', at }]], at }];
}
function returns(node) {
    return node.type === 'return_expression' || node.children.some(returns);
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 3 modules
var program_reading = __webpack_require__(82060);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/sea-orm.js



/**
 * What a migration of SeaORM does in the upgrade, without what it sends: it depends on its version which migrations share
 * a transaction. https://www.sea-ql.org/SeaORM/docs/migration/writing-migration/
 */
async function readSeaOrm(text) {
    const { effects, upgrade } = await readUp(text);
    return {
        effects: effects.map(named),
        sent: [{ kind: 'unread', at: { start: 0, end: text.length }, makes: [] }],
        upgrade: withNames(upgrade),
    };
}
/** `OldUsers` may stand for "old_users": a name of one word alone is in each text that has it. */
function named(effect) {
    if (effect.kind === 'unclear')
        return { ...effect, text: withNames(effect.text) };
    if (effect.kind !== 'creates')
        return effect;
    return {
        ...effect,
        words: effect.words.filter(one => /^[a-z]+\d*$/.test(one)),
        owners: effect.owners.flatMap(one => [one, one.replaceAll('_', '')]),
    };
}
/** With the names that those of Rust stand for, among whose words a table's is looked for. */
function withNames(text) {
    const names = new Set(text.match(/\b[A-Z]\w*/g)?.map(withUnderscores));
    return `${text}\n${[...names].join(' ')}`;
}
function readUp(text) {
    return (0,program_reading/* readProgram */.L)(text, 'rust', withIdens, ({ procedures, extended }) => {
        const up = procedures.get('up');
        const manager = up?.parameters[0]?.name;
        const isPlain = extended.length === 1 && extended[0] === 'Migration';
        if (!isPlain || manager === undefined || !/^\w+$/.test(manager))
            return undefined;
        // It runs outside of a transaction there, or not at all.
        if ([...procedures.keys()].some(name => name !== 'up' && name !== 'down'))
            return undefined;
        return {
            up,
            down: procedures.get('down'),
            dialect: {
                follow: (call, walk, sure) => follow(call, manager, walk, sure),
                encloses: () => false,
                runs: () => true,
                idle: (call, walk) => isIdle(call, manager, walk),
            },
        };
    });
}
/** Its names of tables and columns are variants of enumerations: `Users::Table`, `Users::Id`. */
function withIdens(syntax) {
    const program = rustProgram('MigrationTrait')(syntax);
    const constants = new Map(program.constants);
    for (const { name, attributes, variants } of program.enums) {
        const [derived, ...others] = attributes.filter(one => !/^(?:allow|doc)\b/.test(one));
        if (!derived || !/^derive\s*\(/.test(derived) || !/\b(?:Derive)?Iden\b/.test(derived))
            continue;
        const own = others.length === 0 ? snakeCase(name) : givenIn(others);
        for (const variant of variants) {
            const usual = variant.name === 'Table' ? own : snakeCase(variant.name);
            const value = variant.attributes.length === 0 ? usual : givenIn(variant.attributes);
            if (value !== undefined)
                constants.set(`${name}.${variant.name}`, { kind: 'text', value, at: { start: 0, end: 0 } });
        }
    }
    return { ...program, constants };
}
/** `#[sea_orm(iden = "name")]` and `#[iden = "name"]` */
function givenIn([only = '', ...others]) {
    if (others.length > 0)
        return undefined;
    return /^(?:sea_orm\s*\(\s*iden\s*=\s*"([^"\\]+)"\s*\)|iden\s*=\s*"([^"\\]+)")$/
        .exec(only)
        ?.slice(1)
        .find(Boolean);
}
/** Where no rule is needed for what stands between two words. */
function snakeCase(name) {
    if (!/^(?:[A-Z][a-z]+\d*)+$/.test(name))
        return undefined;
    return withUnderscores(name);
}
function withUnderscores(name) {
    return name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
}
const builders = /^(?:Alias|ColumnDef|Expr|ForeignKey|ForeignKeyCreateStatement|Index|Table)$/;
/** Does it only say what is to be done? */
function isIdle(call, manager, walk) {
    if (!call.on)
        return call.name === 'Ok' && call.args.length === 1 && call.args[0]?.kind === 'nothing';
    if (isConnection(call, manager, walk))
        return true;
    const first = (0,program_parts/* chain */.cy)(call).at(-1)?.on;
    return first?.kind === 'name' && builders.test(first.name);
}
function isConnection(one, manager, walk) {
    const value = one?.kind === 'name' ? walk.value(one) : one;
    if (value?.kind !== 'call' || value.name !== 'get_connection' || value.args.length > 0)
        return false;
    return value.on?.kind === 'name' && value.on.name === manager;
}
/** What is not awaited does not run, and a failure that is not passed on is forgotten. */
function follow({ name, on }, manager, walk, sure) {
    const sent = name === '?' && on?.kind === 'call' && on.name === 'await' ? on.on : undefined;
    if (sent?.kind !== 'call' || sent.args.length !== 1)
        return false;
    if (sent.name === 'execute_unprepared' && isConnection(sent.on, manager, walk)) {
        const sql = walk.text(sent.args[0]);
        if (sql !== undefined)
            walk.sql(sql, sent.at, sure);
        return sql !== undefined;
    }
    const statement = walk.value(sent.args[0]);
    const isManagers = sent.on?.kind === 'name' && sent.on.name === manager;
    if (!isManagers || statement?.kind !== 'call')
        return false;
    return followStatement(sent, new Builder(statement), walk, sure);
}
/** `Table::create().table(…).col(…).to_owned()` */
class Builder {
    /** "Table::create" */
    begins;
    calls;
    constructor(call) {
        const [first, ...calls] = (0,program_parts/* chain */.cy)(call).reverse();
        this.begins =
            first?.on?.kind === 'name' && first.args.length === 0 ? `${first.on.name}::${first.name}` : '';
        this.calls = calls.filter(({ name }) => name !== 'to_owned' && name !== 'take');
    }
    /** Of a call that may be there once. */
    args(name) {
        const [only, ...others] = this.calls.filter(one => one.name === name);
        return only && others.length === 0 ? only.args : undefined;
    }
    has(...names) {
        return this.calls.some(({ name }) => names.includes(name));
    }
}
function followStatement({ name, at }, builder, walk, sure) {
    const { begins } = builder;
    if (name === 'rename_table' && begins === 'Table::rename') {
        const [from, to] = (builder.args('table') ?? []).map(one => tableOf(one, walk));
        if (from && to) {
            walk.drops(from);
            walk.creates(to, at, sure);
        }
        return from !== undefined && to !== undefined;
    }
    if (/^(?:create|drop)_foreign_key$/.test(name))
        return begins.startsWith('ForeignKey::');
    const table = tableOf(builder.args('table')?.[0], walk);
    if (name === 'drop_index' && begins === 'Index::drop')
        return walk.dropsIndex(walk.text(builder.args('name')?.[0]), table ?? { kind: 'table', name: '' });
    return table !== undefined && followTable(name, at, table, builder, { walk, sure });
}
function followTable(name, at, table, builder, { walk, sure }) {
    const { calls } = builder;
    switch (`${name} ${builder.begins}`) {
        case 'create_table Table::create': {
            const certain = sure && !builder.has('if_not_exists', 'temporary');
            walk.creates(table, at, certain);
            for (const one of calls)
                if (one.name === 'col')
                    column(one, table, walk, certain, true);
            return true;
        }
        case 'drop_table Table::drop':
            walk.drops(table);
            return true;
        case 'alter_table Table::alter':
            return calls.every(one => alters(one, table, walk, sure));
        case 'create_index Index::create': {
            const index = walk.text(builder.args('name')?.[0]);
            if (index === undefined)
                return false;
            const columns = calls.flatMap(one => (one.name === 'col' ? [walk.text(iden(one.args[0]))] : []));
            const known = columns.filter(one => one !== undefined);
            walk.createsIndex(index, table, at, sure && !builder.has('if_not_exists'), {
                columns: known.length === columns.length ? known : undefined,
            });
            return true;
        }
        default:
            return false;
    }
}
function alters(call, table, walk, sure) {
    const [first, second] = call.args;
    switch (call.name) {
        case 'table':
        case 'modify_column':
        case 'add_foreign_key':
        case 'drop_foreign_key':
            return true;
        case 'add_column':
        case 'add_column_if_not_exists':
            return column(call, table, walk, sure && call.name === 'add_column', false);
        case 'drop_column':
        case 'rename_column': {
            const [from, to] = [walk.text(iden(first)), walk.text(iden(second))];
            if (from === undefined || (call.name === 'rename_column' && to === undefined))
                return false;
            walk.drops((0,program_parts/* columnOf */.uV)(table, from));
            if (to !== undefined)
                walk.creates((0,program_parts/* columnOf */.uV)(table, to), call.at, sure);
            return true;
        }
        default:
            return false;
    }
}
/** `ColumnDef::new(Users::Id).integer()` and `string(Users::Name).not_null()`: the first of its calls has the name. */
function column(call, table, walk, sure, part) {
    const [given] = call.args;
    const first = given?.kind === 'call' ? (0,program_parts/* chain */.cy)(given).at(-1) : undefined;
    const isColumn = first && (!first.on || (first.on.kind === 'name' && first.on.name === 'ColumnDef'));
    const name = isColumn ? walk.text(iden(first.args[0])) : undefined;
    if (name === undefined)
        walk.unclear();
    else
        walk.creates((0,program_parts/* columnOf */.uV)(table, name), call.at, sure, part);
    return name !== undefined;
}
/** With a schema it is a tuple. */
function tableOf(one, walk) {
    const name = walk.text(iden(one));
    return name === undefined ? undefined : { kind: 'table', name };
}
/** `Alias::new("users")` */
function iden(one) {
    const isAlias = one?.kind === 'call' && one.name === 'new' && one.on?.kind === 'name' && one.on.name === 'Alias';
    return isAlias ? one.args[0] : one;
}


/***/ }),

/***/ 94873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rustString),
/* harmony export */   Y: () => (/* binding */ javaString)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6087);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28169);



/** In Java, a backslash with what belongs to it. */
const ofJava = /\\(?:\r?\n|[0-7]{1,3}|.)/gs;
/** What stands between the quotes of a string; undefined where that is not known. */
function escaped(written) {
    const parts = [];
    let from = 0;
    for (const { 0: found, index } of written.matchAll(ofJava)) {
        parts.push(written.slice(from, index), (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .t)(found, 'java'));
        from = index + found.length;
    }
    parts.push(written.slice(from));
    return parts.includes(undefined) ? undefined : parts.join('');
}
/** https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.6 */
function textBlock(written) {
    const begins = /^"""[ \t]*\r?\n/.exec(written)?.[0].length;
    if (begins === undefined || !written.endsWith('"""') || written.includes('\f'))
        return undefined;
    const lines = written.slice(begins, -3).replaceAll('\r\n', '\n').split('\n');
    // The last line counts although nothing may be in it: it says where the quotes are.
    const counted = lines.filter((line, index) => /[^ \t]/.test(line) || index === lines.length - 1);
    const indent = counted.reduce((least, line) => Math.min(least, line.search(/[^ \t]|$/)), Infinity);
    return escaped((0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimLineEnds */ .DT)(lines.map(line => line.slice(indent)).join('\n')));
}
/** What a string or a text block holds; undefined where that is not known. */
function javaString(node, written) {
    const isPlain = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(node).every(({ type }) => /^(?:multiline_)?string_fragment$|^escape_sequence$/.test(type));
    if (!isPlain)
        return undefined;
    return written.startsWith('"""') ? textBlock(written) : escaped(written.slice(1, -1));
}
/** The same in Rust. */
const ofRust = /\\(?:\n[ \t\n]*|x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]{1,8}\}|[\s\S])/g;
/** What a string of Rust holds; undefined where that is not known. */
function rustString(written) {
    const lines = written.replaceAll('\r\n', '\n');
    const raw = /^r(#{0,255})"/.exec(lines);
    if (raw)
        return lines.slice(raw[0].length, lines.length - 1 - (raw[1]?.length ?? 0));
    if (!lines.startsWith('"'))
        return undefined;
    let isKnown = true;
    const text = lines.slice(1, -1).replace(ofRust, found => {
        const value = found.startsWith('\\\n') ? '' : found === '\\0' ? undefined : (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .t)(found, 'rust');
        isKnown &&= value !== undefined;
        return value ?? '';
    });
    return isKnown ? text : undefined;
}


/***/ })

};
