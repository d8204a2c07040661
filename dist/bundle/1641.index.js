export const id = 1641;
export const ids = [1641];
export const modules = {

/***/ 71641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJavascript: () => (/* binding */ readJavascript)
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
        this.#reassigned(root);
        return this.#declared.program(this.#text);
    }
    /** A variable of the file may get another value anywhere. */
    #reassigned(node) {
        const target = (0,syntax/* field */.ZZ)(node, node.type === 'update_expression' ? 'argument' : 'left');
        if (/^(?:augmented_)?assignment_expression$|^update_expression$|^for_in_statement$/.test(node.type))
            for (const name of this.#slice(target).match(/[\w$]+/g) ?? [])
                if (!/^(?:module|exports|this)$/.test(name))
                    this.#declared.unknown(name);
        for (const child of node.children)
            this.#reassigned(child);
    }
    #declare(node) {
        if ((0,syntax/* firstOf */.Ku)(node, 'decorator'))
            this.#declared.loading.push(node);
        switch (node.type) {
            case 'export_statement': {
                const declared = (0,syntax/* field */.ZZ)(node, 'declaration') ?? (0,syntax/* field */.ZZ)(node, 'value');
                if (declared)
                    this.#declare(declared);
                else if (!/^export\s*(?:\{[\s\w,]{0,200}\}|type\b)/.test(this.#slice(node)) ||
                    /\bas\b/.test(this.#slice(node)))
                    this.#declared.loading.push(node);
                return;
            }
            case 'import_statement':
                this.#imports(node);
                return;
            case 'function_declaration':
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
                if (!this.#isHarmless(node))
                    this.#declared.loading.push(node);
        }
    }
    /** What does nothing to the database when the file is loaded. */
    #isHarmless(node) {
        if (/^(?:string|identifier|empty_statement|hash_bang_line|(?:interface|type_alias|ambient|enum)_declaration)$/.test(node.type))
            return true;
        return /^(?:Object\.defineProperty\(exports, ['"]__esModule['"]|require\(['"](?:reflect-metadata|dotenv\/config)['"]\)$)/.test(this.#slice(node));
    }
    /** `import { sql, type Kysely } from 'kysely'` */
    #imports(node) {
        const from = this.#slice((0,syntax/* field */.ZZ)(node, 'source')).slice(1, -1);
        const clause = (0,syntax/* firstOf */.Ku)(node, 'import_clause');
        for (const one of clause ? (0,syntax/* named */.KT)(clause) : [])
            for (const specifier of one.type === 'named_imports' ? (0,syntax/* named */.KT)(one) : [])
                if (!(0,syntax/* field */.ZZ)(specifier, 'alias'))
                    this.#declared.imports.set(this.#slice((0,syntax/* field */.ZZ)(specifier, 'name')), from);
    }
    #declareVariable(node) {
        const [name, value] = [(0,syntax/* field */.ZZ)(node, 'name'), (0,syntax/* field */.ZZ)(node, 'value')];
        const required = value && /^require\(['"]([\w@/.-]{1,80})['"]\)$/.exec(this.#slice(value))?.[1];
        if (name?.type === 'object_pattern' && required !== undefined) {
            for (const one of (0,syntax/* named */.KT)(name))
                if (one.type === 'shorthand_property_identifier_pattern')
                    this.#declared.imports.set(this.#slice(one), required);
            return;
        }
        if (name?.type !== 'identifier' || !value)
            return;
        this.#declareNamed(this.#slice(name), value);
    }
    #declareNamed(name, value) {
        const read = this.#expression(value);
        if (read.kind === 'procedure')
            this.#declared.procedure(name, read);
        else if (name === 'up' && !(read.kind === 'name' && read.name === name))
            this.#declared.loading.push(value);
        else
            this.#declared.constant(name, read);
    }
    /** `exports.up = …`, `module.exports = { … }`, `module.exports = class { … }`. */
    #declareAssigned(node) {
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (!left || !right)
            return;
        // What a compiler writes before it assigns them.
        if (/^(?:exports\.\w{1,80} = ){0,40}void 0$/.test(this.#slice(right)))
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
            if (left.type !== 'identifier')
                this.#declared.loading.push(node);
        }
    }
    #declareMembers(node) {
        for (const member of (0,syntax/* named */.KT)(node)) {
            const isComputed = (0,syntax/* field */.ZZ)(member, 'key')?.type === 'computed_property_name';
            if (member.type === 'spread_element' || isComputed)
                this.#declared.loading.push(member);
            this.#declareMethod(member);
            const [key, value] = [(0,syntax/* field */.ZZ)(member, 'key'), (0,syntax/* field */.ZZ)(member, 'value')];
            if (key && value)
                this.#declareNamed(this.#key(key) ?? '', value);
        }
    }
    /** A generator runs nothing when it is called; a constructor runs before all. */
    #declareMethod(node) {
        const name = this.#slice((0,syntax/* field */.ZZ)(node, 'name'));
        if (node.type !== 'method_definition')
            return;
        if ((0,syntax/* firstOf */.Ku)(node, 'decorator'))
            this.#declared.loading.push(node);
        if ((0,syntax/* hasToken */.y0)(node, '*') || name === 'constructor')
            this.#declared.loading.push(node);
        this.#declared.procedure(name, this.#procedure(node));
    }
    #declareClass(node) {
        const heritage = (0,syntax/* firstOf */.Ku)(node, 'class_heritage');
        if (heritage)
            this.#declared.extended.push(this.#slice(heritage));
        for (const member of (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'body') ?? node)) {
            this.#declareMethod(member);
            if (/^(?:class_static_block|decorator)$/.test(member.type))
                this.#declared.loading.push(member);
            if (!/field_definition$/.test(member.type) || (0,syntax/* hasToken */.y0)(member, 'static'))
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
                const fails = node.type === 'throw_statement' ? { fails: true } : {};
                return [{ does: 'leaves', at, ...fails, ...(value ? { value: this.#expression(value) } : {}) }];
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
        const isThrown = handled && (0,syntax/* named */.KT)(handled).at(-1)?.type === 'throw_statement';
        if (!handled || (isThrown && !/\breturn\b/.test(this.#slice(handled))))
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
        const target = this.#expression(callee);
        const args = given.type === 'template_string'
            ? // A tag gets the texts and the values between them, and does with them as it likes.
                {
                    items: [this.#string(given)],
                    whole: target.kind === 'name' && !(0,syntax/* firstOf */.Ku)(given, 'template_substitution'),
                }
            : this.#list(given);
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
                return (0,program/* textOr */.ph)((0,escapes/* unescaped */.t)(this.#slice(one), 'typescript'), at);
            const [inner] = (0,syntax/* named */.KT)(one);
            return inner ? this.#expression(inner) : { kind: 'other', parts: [], at };
        });
        return (0,program/* joined */.oR)(parts, { start: node.start, end: node.end });
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}

// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/knex-columns.js

/** Types without arguments. */
const plainTypes = {
    tinyint: 'smallint',
    smallint: 'smallint',
    mediumint: 'integer',
    integer: 'integer',
    int: 'integer',
    bigint: 'bigint',
    bigInteger: 'bigint',
    text: 'text',
    float: 'real',
    double: 'double precision',
    boolean: 'boolean',
    date: 'date',
    time: 'time',
    binary: 'bytea',
    json: 'json',
    jsonb: 'jsonb',
    uuid: 'uuid',
};
const serials = { increments: 'serial', bigIncrements: 'bigserial' };
/** The type of the column that a call adds. */
function columnType({ name, args }, walk) {
    const [, first, second] = args;
    const serial = serials[name];
    if (serial !== undefined)
        return args.length < 2 ? `${serial} primary key` : undefined;
    const plain = plainTypes[name];
    if (plain !== undefined)
        return args.length === 1 || /^(?:text|float)$/.test(name) ? plain : undefined;
    switch (name) {
        case 'string': {
            const length = first ? walk.number(first) : 255;
            return length === undefined || second ? undefined : `varchar(${length})`;
        }
        case 'decimal':
            return decimalType(first, second, walk);
        case 'datetime':
        case 'timestamp':
            return timestampType(first, second, walk);
        case 'specificType':
            return walk.text(first);
        case 'enum':
        case 'enu': {
            const values = second ? undefined : walk.texts(first);
            const name = walk.text(args[0]);
            // Knex does not double a quote there.
            return name === undefined || !values?.length || values.some(one => /['\\?]/.test(one))
                ? undefined
                : `text check (${(0,object_names/* quotedName */.aH)(name)} in ('${values.join("', '")}'))`;
        }
        default:
            return undefined;
    }
}
function decimalType(first, second, walk) {
    if (first?.kind === 'nothing')
        return 'decimal';
    const precision = first ? walk.number(first) : 8;
    const scale = second ? walk.number(second) : 2;
    return precision === undefined || scale === undefined ? undefined : `decimal(${precision}, ${scale})`;
}
/** `timestamp('at', { useTz: false, precision: 6 })`; a lone flag stands for "without time zone". */
function timestampType(options, more, walk) {
    if (more)
        return undefined;
    if (!options)
        return 'timestamptz';
    if (options.kind === 'flag')
        return options.value ? 'timestamp' : 'timestamptz';
    if (options.kind !== 'dictionary' || !options.whole)
        return undefined;
    const { entries } = options;
    if ([...entries.keys()].some(key => key !== 'useTz' && key !== 'precision'))
        return undefined;
    const zone = entries.get('useTz');
    const precision = entries.get('precision');
    const digits = precision && walk.number(precision);
    if ((zone && zone.kind !== 'flag') || (precision && digits === undefined))
        return undefined;
    const size = digits === undefined ? '' : `(${digits})`;
    return `${zone?.kind === 'flag' && !zone.value ? 'timestamp' : 'timestamptz'}${size}`;
}
/** What stands after `default`. */
function defaultValue(value, walk) {
    const text = walk.text(value);
    if (text !== undefined)
        return literal(text);
    if (value.kind === 'nothing')
        return 'null';
    if (value.kind === 'flag')
        return value.value ? "'1'" : "'0'";
    const number = walk.number(value);
    if (number !== undefined)
        return `'${number}'`;
    if (value.kind !== 'call' || !value.whole)
        return undefined;
    if (value.name === 'now' && value.on?.kind === 'member' && value.on.name === 'fn')
        return value.args.length === 0 ? 'CURRENT_TIMESTAMP' : undefined;
    const isRaw = value.name === 'raw' && value.on?.kind === 'name' && value.args.length === 1;
    return isRaw ? walk.text(value.args[0]) : undefined;
}
/** Knex writes a backslash in its own way, and takes a question mark for a value that goes with it. */
function literal(text) {
    return /[\\?]/.test(text) ? undefined : (0,object_names/* quotedText */.w0)(text);
}
/** A table with its schema. */
function quoted({ schema, name }) {
    return schema === undefined ? (0,object_names/* quotedName */.aH)(name) : `${(0,object_names/* quotedName */.aH)(schema)}.${(0,object_names/* quotedName */.aH)(name)}`;
}
function list(columns) {
    return columns.map(object_names/* quotedName */.aH).join(', ');
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/knex-ddl.js



/**
 * `written`: the table as the call names it. What Knex sends for the calls of a table builder: https://knexjs.org/guide/schema-builder.html, and
 * https://github.com/knex/knex/tree/master/lib/dialects/postgres/schema. Undefined: not all of it is known.
 */
function tableInKnex(does, table, { body, parameters }, { walk, written }) {
    const [parameter] = parameters;
    if (parameter?.name === undefined)
        return undefined;
    const builder = new TableBuilder(does, table, walk, written);
    for (const one of body) {
        const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined;
        if (value?.kind !== 'call')
            return undefined;
        const calls = (0,program_parts/* chain */.cy)(value).reverse();
        const on = calls[0]?.on;
        if (on?.kind !== 'name' || on.name !== parameter.name)
            return undefined;
        if (!calls.every(({ whole, named, block }) => whole && named.size === 0 && !block))
            return undefined;
        if (!builder.add(calls))
            return undefined;
    }
    return builder.sql();
}
/** `renameTable`, `dropTable` and `dropTableIfExists`. */
function statementInKnex(name, table, walk, call) {
    switch (name) {
        case 'dropTable':
            return [`drop table ${quoted(table)}`];
        case 'dropTableIfExists':
            return [`drop table if exists ${quoted(table)}`];
        case 'renameTable': {
            const to = walk.text(call.args[1]);
            return to === undefined ? undefined : [`alter table ${quoted(table)} rename to ${(0,object_names/* quotedName */.aH)(to)}`];
        }
        default:
            return undefined;
    }
}
const ofReference = /^(?:references|inTable|on|onDelete|onUpdate|withKeyName)$/;
const actions = /^(?:cascade|restrict|set null|set default|no action)$/i;
class TableBuilder {
    #does;
    #table;
    #walk;
    #written;
    #columns = [];
    #altered = [];
    #after = [];
    #key;
    constructor(does, table, walk, written) {
        this.#written = written;
        this.#does = does;
        this.#table = table;
        this.#walk = walk;
    }
    sql() {
        const table = quoted(this.#table);
        if (this.#does === 'create') {
            const parts = [...this.#columns, ...(this.#key === undefined ? [] : [this.#key])];
            return [`create table ${table} (${parts.join(', ')})`, ...this.#after];
        }
        if (this.#key !== undefined)
            this.#after.push(`alter table ${table} add ${this.#key}`);
        const added = this.#columns.map(column => `add column ${column}`).join(', ');
        const first = added === '' ? [] : [`alter table ${table} ${added}`];
        return [...first, ...this.#altered, ...this.#after];
    }
    /** A chain, the first call first. */
    add([first, ...rest]) {
        if (!first)
            return false;
        if (first.name === 'foreign')
            return this.#foreign(first, rest);
        const type = columnType(first, this.#walk);
        const isUnnamed = first.args.length === 0 && serials[first.name] !== undefined;
        const name = isUnnamed ? 'id' : this.#walk.text(first.args[0]);
        // Knex takes a dot for the end of a table's name.
        if (name !== undefined && /[.*]|\sas\s/i.test(name))
            return false;
        if (type !== undefined && name !== undefined)
            return this.#column(name, type, first, rest);
        return rest.length === 0 && this.#ofTable(first);
    }
    #column(name, type, { name: called }, modifiers) {
        const column = (0,object_names/* quotedName */.aH)(name);
        const isAltered = modifiers.at(-1)?.name === 'alter';
        const rest = isAltered ? modifiers.slice(0, -1) : modifiers;
        const ofKey = rest.filter(one => ofReference.test(one.name));
        let fallback;
        let nullable = '';
        for (const one of rest) {
            const [first] = one.args;
            if (one.name === 'unsigned')
                continue;
            if (one.name === 'nullable' && one.args.length === 0)
                nullable = ' null';
            else if (one.name === 'notNullable' || one.name === 'notNull')
                nullable = ' not null';
            else if (one.name === 'defaultTo' && first) {
                fallback = defaultValue(first, this.#walk);
                if (fallback === undefined)
                    return false;
            }
            else if (isAltered || !this.#modifies(one, name, called, ofKey))
                return false;
        }
        if (isAltered) {
            if (ofKey.length > 0 || modifiers.at(-1)?.args.length !== 0 || type.includes(' '))
                return false;
            this.#alters(column, type, fallback, nullable === ' not null');
            return true;
        }
        this.#columns.push(`${column} ${type}${nullable}${fallback === undefined ? '' : ` default ${fallback}`}`);
        return true;
    }
    #modifies({ name: does, args }, column, called, ofKey) {
        if (does === 'references')
            return this.#references([column], undefined, ofKey);
        if (ofReference.test(does))
            return ofKey.some(one => one.name === 'references');
        const [first] = args;
        const name = first ? this.#walk.text(first) : undefined;
        if (first && name === undefined)
            return false;
        switch (does) {
            case 'primary':
                return serials[called] !== undefined || (args.length === 0 && this.#primary([column], undefined));
            case 'unique':
                return this.#unique([column], name);
            case 'index':
                return this.#index([column], name);
            default:
                return false;
        }
    }
    /** https://github.com/knex/knex/blob/master/lib/dialects/postgres/schema/pg-tablecompiler.js */
    #alters(column, type, fallback, notNull) {
        const table = quoted(this.#table);
        this.#altered.push(`alter table ${table} alter column ${column} drop default`, `alter table ${table} alter column ${column} drop not null`, `alter table ${table} alter column ${column} type ${type} using (${column}::${type})`, ...(fallback === undefined
            ? []
            : [`alter table ${table} alter column ${column} set default ${fallback}`]), ...(notNull ? [`alter table ${table} alter column ${column} set not null`] : []));
    }
    #ofTable(call) {
        const [first, second] = call.args;
        if (call.name === 'timestamps')
            return this.#timestamps(call);
        const names = first ? this.#walk.texts(first) : undefined;
        const name = second ? this.#walk.text(second) : undefined;
        if (second && name === undefined)
            return call.name.startsWith('dropColumn') && this.#dropsColumns(call);
        switch (call.name) {
            case 'dropTimestamps':
                return call.args.length === 0 && this.#alter('drop column "created_at", drop column "updated_at"');
            case 'primary':
                return names !== undefined && this.#primary(names, name);
            case 'unique':
                return names !== undefined && this.#unique(names, name);
            case 'index':
                return names !== undefined && call.args.length < 3 && this.#index(names, name);
            case 'dropColumn':
            case 'dropColumns':
                return this.#dropsColumns(call);
            case 'renameColumn':
                return this.#renames(names, name);
            case 'setNullable':
            case 'dropNullable': {
                const does = call.name === 'setNullable' ? 'drop' : 'set';
                return names?.length === 1 && this.#alter(`alter column ${list(names)} ${does} not null`);
            }
            case 'dropPrimary':
                return this.#dropsPrimary(first);
            case 'dropUnique':
            case 'dropForeign': {
                const kind = call.name === 'dropUnique' ? 'unique' : 'foreign';
                return names !== undefined && this.#alter(`drop constraint ${this.#nameOf(kind, names, name)}`);
            }
            case 'dropIndex': {
                if (!names)
                    return false;
                const schema = this.#table.schema === undefined ? '' : `${(0,object_names/* quotedName */.aH)(this.#table.schema)}.`;
                this.#after.push(`drop index ${schema}${this.#nameOf('index', names, name)}`);
                return true;
            }
            default:
                return false;
        }
    }
    #renames(from, to) {
        if (from?.length !== 1 || to === undefined)
            return false;
        return this.#alter(`rename ${list(from)} to ${(0,object_names/* quotedName */.aH)(to)}`);
    }
    #dropsColumns({ args }) {
        const names = args.map(one => this.#walk.texts(one));
        if (names.length === 0 || names.some(one => one === undefined))
            return false;
        return this.#alter(names
            .flatMap(one => one ?? [])
            .map(one => `drop column ${(0,object_names/* quotedName */.aH)(one)}`)
            .join(', '));
    }
    /** `timestamps(useTimestamps, defaultToNow)`: PostgreSQL gets the same type for either. */
    #timestamps({ args }) {
        const [first, now] = args;
        if (args.length > 2 || [first, now].some(one => one && one.kind !== 'flag'))
            return false;
        const fallback = now?.kind === 'flag' && now.value ? ' not null default CURRENT_TIMESTAMP' : '';
        for (const name of ['created_at', 'updated_at'])
            this.#columns.push(`"${name}" timestamptz${fallback}`);
        return true;
    }
    #dropsPrimary(given) {
        const name = given ? this.#walk.text(given) : this.#ownKey();
        return name !== undefined && this.#alter(`drop constraint ${(0,object_names/* quotedName */.aH)(name)}`);
    }
    /** Of a table with a schema in its name, Knex sends a name that PostgreSQL refuses. */
    #ownKey() {
        return this.#written.includes('.') ? undefined : `${this.#written}_pkey`;
    }
    #primary(columns, name) {
        if (this.#key !== undefined)
            return false;
        const own = this.#ownKey();
        if (name === undefined && own === undefined)
            return false;
        const constraint = (0,object_names/* quotedName */.aH)(name ?? own ?? '');
        this.#key = `constraint ${constraint} primary key (${list(columns)})`;
        return true;
    }
    #unique(columns, name) {
        return this.#alter(`add constraint ${this.#nameOf('unique', columns, name)} unique (${list(columns)})`);
    }
    #index(columns, name) {
        this.#after.push(`create index ${this.#nameOf('index', columns, name)} on ${quoted(this.#table)} (${list(columns)})`);
        return true;
    }
    /** `foreign('a').references('id').inTable('b')` */
    #foreign({ args }, rest) {
        const columns = this.#walk.texts(args[0]);
        const name = args[1] ? this.#walk.text(args[1]) : undefined;
        if (!columns || (args[1] && name === undefined))
            return false;
        return this.#references(columns, name, rest);
    }
    #references(columns, name, calls) {
        let keys;
        let other;
        const more = [];
        let constraint = name;
        for (const { name: does, args } of calls) {
            const text = this.#walk.text(args[0]);
            if (does === 'references')
                keys = this.#walk.texts(args[0]);
            else if (text === undefined)
                return false;
            else if (does === 'inTable' || does === 'on')
                other = this.#walk.table(args[0]);
            else if (does === 'withKeyName')
                constraint = text;
            else if (/^on(?:Delete|Update)$/.test(does) && actions.test(text))
                more.push(` ${does === 'onDelete' ? 'on delete' : 'on update'} ${text}`);
            else
                return false;
        }
        const [key] = keys ?? [];
        if (!other && keys?.length === 1 && key?.includes('.')) {
            const [table = '', column = ''] = key.split('.');
            other = { kind: 'table', name: table };
            keys = [column];
        }
        if (!keys || !other)
            return false;
        return this.#alter(`add constraint ${this.#nameOf('foreign', columns, constraint)} foreign key (${list(columns)}) references ${quoted(other)} (${list(keys)})${more.sort().reverse().join('')}`);
    }
    #alter(what) {
        this.#after.push(`alter table ${quoted(this.#table)} ${what}`);
        return true;
    }
    #nameOf(kind, columns, given) {
        const table = this.#written.replace(/[.-]/g, '_');
        return (0,object_names/* quotedName */.aH)(given ?? `${table}_${columns.join('_')}_${kind}`.toLowerCase());
    }
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/kysely.js

/** A chain of Kysely that `execute()` ends. https://kysely.dev/docs/migrations */
function followKysely(call, walk, sure) {
    const calls = (0,program_parts/* chain */.cy)(call).reverse();
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
            walk.creates((0,program_parts/* columnOf */.uV)(table, name), at, sure, part);
        else if (does === 'dropColumn' && name !== undefined)
            walk.drops((0,program_parts/* columnOf */.uV)(table, name));
        else if (does === 'renameColumn' && name !== undefined && to !== undefined) {
            walk.drops((0,program_parts/* columnOf */.uV)(table, name));
            walk.creates((0,program_parts/* columnOf */.uV)(table, to), at, sure);
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
            walk.drops(...(names ?? []).map(name => (0,program_parts/* columnOf */.uV)(table, name)));
            return names !== undefined;
        }
        case 'renameColumn': {
            const [from, to] = [walk.text(second), walk.text(third)];
            if (from === undefined || to === undefined)
                return false;
            walk.drops((0,program_parts/* columnOf */.uV)(table, from));
            walk.creates((0,program_parts/* columnOf */.uV)(table, to), call.at, sure);
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
        walk.creates((0,program_parts/* columnOf */.uV)(table, name), at, sure, part);
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

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 3 modules
var program_reading = __webpack_require__(82060);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/javascript.js






/** What a migration of Knex, Sequelize, TypeORM, Kysely, AdonisJS, node-pg-migrate, Payload or MikroORM does in the upgrade. */
function readJavascript(text) {
    return (0,program_reading/* readProgram */.L)(text, 'typescript', javascriptProgram, ({ procedures, extended, constants }) => {
        const up = procedures.get('up');
        // A field hides the method.
        if (procedures.has('this.up') || constants.has('this.up'))
            return undefined;
        if (!(0,program_parts/* saysFlag */.Jr)(procedures.get('isTransactional')))
            return undefined;
        const [first] = up?.parameters ?? [];
        // AdonisJS gives `this.schema`, and MikroORM `this.addSql`.
        const isAdonis = extended.some(one => /\bBaseSchema\b/.test(one));
        const isMikroOrm = extended.some(one => /\bMigration$/.test(one)) && up?.parameters.length === 0;
        const isPgMigrate = first?.name === 'pgm' || /\bnode-pg-migrate\b/.test(text);
        const given = isAdonis || isMikroOrm ? 'this' : (first?.name ?? first?.parts?.get('db'));
        const others = isPgMigrate ? followPgMigrate : isMikroOrm ? followMikroOrm : followOthers;
        return {
            up,
            down: procedures.get('down'),
            dialect: {
                follow: (call, walk, sure) => given !== undefined && isOn(call, given, walk) && follow(call, walk, sure, others),
                encloses: call => (call.name === 'then' && call.on?.kind === 'call') ||
                    (call.name === 'transaction' && given !== undefined && (0,program_parts/* baseOf */.bx)(call) === given),
                // Knex sends nothing before somebody waits for it; `pgm` and `this` collect what is called.
                runs: written => isAdonis || isMikroOrm || isPgMigrate || /^await\b/.test(written),
                idle: ({ on }) => on?.kind === 'name' && on.name === 'console',
            },
        };
    });
}
function follow(call, walk, sure, others) {
    if (!call.whole)
        return false;
    if (call.name === 'execute')
        return followKysely(call, walk, sure) || followPayload(call, walk, sure);
    return ofSchemaBuilder(call) ? followKnex(call, walk, sure) : others(call, walk, sure);
}
/** `db.execute(sql`…`)` */
function followPayload({ args: [made, ...others], at }, walk, sure) {
    const isSql = made?.kind === 'call' && isTag(made, walk) && made.args.length === 1;
    const text = isSql && others.length === 0 ? walk.text(made.args[0]) : undefined;
    if (text !== undefined)
        walk.sql(text, at, sure);
    return text !== undefined;
}
function followMikroOrm({ name, args, at }, walk, sure) {
    const text = name === 'addSql' && args.length === 1 ? walk.text(args[0]) : undefined;
    if (text !== undefined)
        walk.sql(text, at, sure);
    return text !== undefined;
}
/** `knex.schema.dropTable(…)`, and Kysely's sql`…`.execute(db) */
function isOn(call, given, walk) {
    const [to] = call.args;
    const isSent = call.name === 'execute' && call.on?.kind === 'call' && isTag(call.on, walk);
    return (0,program_parts/* baseOf */.bx)(call) === given || (isSent && to?.kind === 'name' && to.name === given);
}
function isTag({ name, on, whole }, walk) {
    const packages = /^(?:kysely|drizzle-orm|@payloadcms\/[\w-]{1,40})$/;
    return name === 'sql' && !on && whole && walk.isFrom('sql', packages);
}
/** `knex.schema.createTable('a', …).createTable('b', …)` */
function followKnex(call, walk, sure) {
    const [first, second] = call.args;
    if (call.name === 'withSchema') {
        // It is the schema of what comes before it, too.
        if (call.on?.kind !== 'member')
            return false;
        before(call, walk, sure);
        walk.sendsNothing();
        return true;
    }
    const found = walk.table(first);
    const of = (0,program_parts/* chain */.cy)(call).filter(one => one.name === 'withSchema');
    const schema = of.length > 0 ? walk.text(of[0]?.args[0]) : found?.schema;
    if (!found || of.length > 1 || (of.length === 1 && schema === undefined))
        return false;
    const table = { kind: 'table', name: found.name, ...(schema === undefined ? {} : { schema }) };
    const sql = sqlOfKnex(call, table, walk);
    if (sql !== undefined) {
        before(call, walk, sure);
        walk.ddl(sql, call, sure);
        return true;
    }
    if (of.length > 0)
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
        case 'raw':
            return sends(call, walk, sure);
        default:
            return false;
    }
}
function sqlOfKnex(call, table, walk) {
    const [first, callback] = call.args;
    const written = walk.text(first) ?? '';
    if (callback?.kind !== 'procedure')
        return statementInKnex(call.name, table, walk, call);
    if (call.name === 'createTable')
        return tableInKnex('create', table, callback, { walk, written });
    return /^(?:alterTable|table)$/.test(call.name)
        ? tableInKnex('alter', table, callback, { walk, written })
        : undefined;
}
/** Sequelize's queryInterface, TypeORM's queryRunner, and `knex.raw`. */
function followOthers(call, walk, sure) {
    const [first, second, third] = call.args;
    const table = walk.table(first);
    switch (call.name) {
        case 'query':
        case 'raw':
            return isOfSession(call) && sends(call, walk, sure);
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
            walk.creates((0,program_parts/* columnOf */.uV)(table, name), call.at, sure && (!second || call.args.length <= (third ? 3 : 2)));
            return true;
        }
        case 'removeColumn':
        case 'dropColumn': {
            const name = walk.text(second);
            if (!table || name === undefined)
                return false;
            walk.drops((0,program_parts/* columnOf */.uV)(table, name));
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
/** The runner's own connection: any other one is outside of its transaction. */
function isOfSession({ on }) {
    if (on?.kind === 'name')
        return on.name !== 'this';
    return on?.kind === 'member' && on.of.kind === 'name' && /^(?:sequelize|manager)$/.test(on.name);
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
    walk.sql(sql, call.at, sure, call.args.length > 1);
    return true;
}
const types = /^(?:integer|int|tinyint|smallint|mediumint|bigint|bigInteger|text|string|float|double|decimal|boolean|date|datetime|timestamp|time|binary|json|jsonb|uuid|enum|enu|specificType)$/;
/** What is called on the table in the callback of Knex. */
function javascript_columns({ body, parameters }, table, walk, sure, part) {
    for (const one of body) {
        const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined;
        const calls = value?.kind === 'call' ? (0,program_parts/* chain */.cy)(value) : [];
        const innermost = calls.at(-1);
        const on = innermost?.on;
        const name = walk.text(innermost?.args[0]);
        const isColumn = innermost && on?.kind === 'name' && on.name === parameters[0]?.name && types.test(innermost.name);
        if (isColumn && name !== undefined && !calls.some(call => call.name === 'alter'))
            walk.creates((0,program_parts/* columnOf */.uV)(table, name), one.at, sure, part);
        else
            walk.unclear();
    }
}
function ofSchemaBuilder(call) {
    const on = (0,program_parts/* chain */.cy)(call).at(-1)?.on;
    return on?.kind === 'member' && on.name === 'schema' && on.of.kind === 'name';
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


/***/ })

};
