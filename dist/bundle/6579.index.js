export const id = 6579;
export const ids = [6579];
export const modules = {

/***/ 36579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJavaMigration: () => (/* binding */ readJavaMigration)
});

// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
;// CONCATENATED MODULE: ./src/languages/programs/java-nodes.js

/** Types, and what else is not run where it stands. */
const declarations = /^(?:annotation_type|class|enum|interface|record)_declaration$/;
/** Where a statement goes on elsewhere. */
const jumps = /^(?:break|continue|return|yield)_statement$/;
function declarationOf(node, text) {
    const slice = (one) => (one ? text.slice(one.start, one.end) : '');
    const modifiers = (0,syntax/* firstOf */.Ku)(node, 'modifiers')?.children ?? [];
    return {
        name: slice((0,syntax/* field */.ZZ)(node, 'name')),
        at: { start: node.start, end: node.end },
        modifiers: modifiers.filter(one => !one.named).map(slice),
        annotations: modifiers.filter(one => one.named).map(one => slice((0,syntax/* field */.ZZ)(one, 'name'))),
    };
}
function unknown({ start, end }) {
    return { kind: 'other', parts: [], at: { start, end } };
}
function variables(node) {
    return (0,syntax/* named */.KT)(node).flatMap(one => {
        const name = (0,syntax/* field */.ZZ)(one, 'name');
        if (one.type !== 'variable_declarator' || !name)
            return [];
        const at = { start: one.start, end: one.end };
        return [{ name, value: (0,syntax/* field */.ZZ)(one, 'value'), plain: !(0,syntax/* field */.ZZ)(one, 'dimensions'), at }];
    });
}
function alwaysThrows(body) {
    return body !== undefined && (0,syntax/* named */.KT)(body).at(-1)?.type === 'throw_statement' && !jumpsAway(body);
}
function jumpsAway(node) {
    return jumps.test(node.type) || node.children.some(jumpsAway);
}
/** Variables by their names: none hides another one, but two after each other may have one name. */
class Variables {
    /** Innermost last. */
    #scopes = [];
    #count = 0;
    within(read) {
        this.#scopes.push(new Map());
        try {
            return read();
        }
        finally {
            this.#scopes.pop();
        }
    }
    declare(name) {
        const own = `${name}@${++this.#count}`;
        this.#scopes.at(-1)?.set(name, own);
        return own;
    }
    /** Undefined: none that is there has this name. */
    of(name) {
        return this.#scopes.findLast(scope => scope.has(name))?.get(name);
    }
}

// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/programs/strings.js
var strings = __webpack_require__(94873);
;// CONCATENATED MODULE: ./src/languages/programs/java-body.js




/** Reads what methods do, and values. */
class JavaBody {
    #text;
    #own;
    #variables = new Variables();
    constructor(text, own) {
        this.#text = text;
        this.#own = own;
    }
    procedure(node) {
        return this.#variables.within(() => {
            const given = (0,syntax/* field */.ZZ)(node, 'parameters');
            const body = (0,syntax/* field */.ZZ)(node, 'body');
            const names = given?.type === 'identifier'
                ? [given]
                : (given ? (0,syntax/* named */.KT)(given) : []).map(one => (0,syntax/* field */.ZZ)(one, 'name') ?? one);
            return {
                kind: 'procedure',
                at: node,
                parameters: names.map(one => ({ name: this.#variables.declare(this.#slice(one)) })),
                body: body?.type === 'block'
                    ? this.#statements(body)
                    : body
                        ? [{ does: 'leaves', value: this.expression(body), at: body }]
                        : [],
            };
        });
    }
    #statements(node) {
        return this.#variables.within(() => (0,syntax/* named */.KT)(node).flatMap(one => this.#statement(one)));
    }
    #body(node) {
        if (!node)
            return [];
        return node.type === 'block'
            ? this.#statements(node)
            : this.#variables.within(() => this.#statement(node));
    }
    #statement(node) {
        const at = { start: node.start, end: node.end };
        switch (node.type) {
            case 'expression_statement':
                return (0,syntax/* named */.KT)(node).flatMap(one => this.#evaluated(one));
            case 'local_variable_declaration':
                return this.#local(node);
            case 'return_statement':
            case 'throw_statement': {
                const [value] = (0,syntax/* named */.KT)(node);
                const fails = node.type === 'throw_statement' ? { fails: true } : {};
                return [{ does: 'leaves', at, ...fails, ...(value ? { value: this.expression(value) } : {}) }];
            }
            case 'break_statement':
            case 'continue_statement':
                return [{ does: 'leaves', at }];
            case 'block':
                return [{ does: 'encloses', body: this.#statements(node), at }];
            case 'if_statement': {
                const condition = (0,syntax/* field */.ZZ)(node, 'condition');
                const conditions = condition ? [this.expression(condition)] : [];
                const bodies = [this.#body((0,syntax/* field */.ZZ)(node, 'consequence')), this.#body((0,syntax/* field */.ZZ)(node, 'alternative'))];
                return [{ does: 'branches', conditions, bodies, at }];
            }
            case 'enhanced_for_statement':
                return this.#variables.within(() => {
                    const over = (0,syntax/* field */.ZZ)(node, 'value');
                    const name = (0,syntax/* field */.ZZ)(node, 'name');
                    return [
                        {
                            does: 'repeats',
                            at,
                            over: over ? this.expression(over) : unknown(at),
                            ...(name ? { name: this.#variables.declare(this.#slice(name)) } : {}),
                            body: this.#body((0,syntax/* field */.ZZ)(node, 'body')),
                        },
                    ];
                });
            case 'try_statement':
            case 'try_with_resources_statement':
                return this.#try(node);
            default: {
                const rest = { does: 'branches', conditions: [], bodies: [[{ does: 'leaves', at }]], at };
                return [
                    { does: 'evaluates', value: this.#other(node), at },
                    // What comes after it may not run.
                    ...(jumpsAway(node) ? [rest] : []),
                ];
            }
        }
    }
    #local(node) {
        const isPlain = declarationOf(node, this.#text).annotations.length === 0;
        return variables(node).flatMap(({ name, value, plain, at }) => {
            const known = value ? this.expression(value) : { kind: 'nothing', at };
            // An annotation may have a tool write something else there.
            const given = isPlain && plain ? known : { kind: 'other', parts: [known], at };
            return [{ does: 'assigns', name: this.#variables.declare(this.#slice(name)), value: given, at }];
        });
    }
    /** Where each failure leaves the method, what is in it runs as if it stood alone. */
    #try(node) {
        const at = { start: node.start, end: node.end };
        const body = this.#variables.within(() => this.#tried(node));
        const catches = (0,syntax/* named */.KT)(node).filter(one => one.type === 'catch_clause');
        const last = (0,syntax/* firstOf */.Ku)(node, 'finally_clause');
        const ending = last && (0,syntax/* named */.KT)(last)[0];
        if (catches.every(one => alwaysThrows((0,syntax/* field */.ZZ)(one, 'body'))) && !(ending && jumpsAway(ending)))
            return [
                { does: 'encloses', body, at },
                ...(ending ? [{ does: 'encloses', body: this.#statements(ending), at: ending }] : []),
            ];
        const others = catches.map(one => this.#catch(one));
        return [{ does: 'branches', conditions: [], bodies: [body, ...others, this.#body(ending)], at }];
    }
    /** Its resources are closed after it. */
    #tried(node) {
        const opened = [];
        const closed = [];
        for (const one of (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'resources') ?? { ...node, children: [] })) {
            const [name, value] = [(0,syntax/* field */.ZZ)(one, 'name'), (0,syntax/* field */.ZZ)(one, 'value')];
            const at = { start: one.start, end: one.end };
            if (!name || !value || declarationOf(one, this.#text).annotations.length > 0) {
                opened.push({ does: 'evaluates', value: this.#other(one), at });
                continue;
            }
            const known = this.expression(value);
            const own = this.#variables.declare(this.#slice(name));
            const on = { kind: 'name', name: own, at };
            opened.push({ does: 'assigns', name: own, value: known, at });
            closed.unshift({ does: 'evaluates', value: (0,program/* call */.T1)('close', at, { on }), at });
        }
        return [...opened, ...this.#body((0,syntax/* field */.ZZ)(node, 'body')), ...closed];
    }
    #catch(node) {
        return this.#variables.within(() => {
            const name = (0,syntax/* firstOf */.Ku)(node, 'catch_formal_parameter');
            if (name)
                this.#variables.declare(this.#slice((0,syntax/* field */.ZZ)(name, 'name') ?? name));
            return this.#body((0,syntax/* field */.ZZ)(node, 'body'));
        });
    }
    #evaluated(node) {
        const at = { start: node.start, end: node.end };
        if (node.type === 'update_expression')
            return this.#reassigned((0,syntax/* named */.KT)(node)[0], at);
        const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
        if (node.type !== 'assignment_expression' || !left || !right)
            return [{ does: 'evaluates', value: this.expression(node), at }];
        const value = this.expression(right);
        const own = left.type === 'identifier' ? this.#variables.of(this.#slice(left)) : undefined;
        if (own !== undefined && (0,syntax/* hasToken */.y0)(node, '='))
            return [{ does: 'assigns', name: own, value, at }];
        return [{ does: 'evaluates', value, at }, ...this.#reassigned(left, at)];
    }
    #reassigned(left, at) {
        const names = left ? (0,syntax/* identifiersIn */.UX)(left).map(one => this.#slice(one)) : [];
        return (0,program/* reassigned */.uw)(names.flatMap(name => [this.#variables.of(name) ?? [], `this.${name}`].flat()), at);
    }
    expression(node) {
        const at = { start: node.start, end: node.end };
        switch (node.type) {
            case 'string_literal':
                return (0,program/* textOr */.ph)((0,strings/* javaString */.Y)(node, this.#slice(node)), at);
            case 'true':
            case 'false':
                return { kind: 'flag', value: node.type === 'true', at };
            case 'null_literal':
                return { kind: 'nothing', at };
            case 'identifier':
                return { kind: 'name', name: this.#nameOf(this.#slice(node)), at };
            case 'this':
            case 'super':
                return { kind: 'name', name: node.type, at };
            case 'parenthesized_expression': {
                const [first] = (0,syntax/* named */.KT)(node);
                return first ? this.expression(first) : unknown(at);
            }
            case 'field_access':
                return this.#member(node);
            case 'method_invocation':
                return this.#call(node);
            case 'object_creation_expression':
                return this.#creation(node);
            case 'lambda_expression':
                return this.procedure(node);
            case 'ternary_expression': {
                const [condition, ...options] = (0,syntax/* named */.KT)(node).map(one => this.expression(one));
                return { kind: 'either', condition: condition ?? unknown(at), options, at };
            }
            case 'binary_expression': {
                const [left, right] = [(0,syntax/* field */.ZZ)(node, 'left'), (0,syntax/* field */.ZZ)(node, 'right')];
                if (left && right && (0,syntax/* hasToken */.y0)(node, '+'))
                    return (0,program/* joined */.oR)([this.expression(left), this.expression(right)], at);
                return this.#other(node);
            }
            default:
                return this.#other(node);
        }
    }
    #nameOf(name) {
        return this.#variables.of(name) ?? (this.#own.fields.has(name) ? `this.${name}` : name);
    }
    #member(node) {
        const at = { start: node.start, end: node.end };
        const [of, name] = [(0,syntax/* field */.ZZ)(node, 'object'), this.#slice((0,syntax/* field */.ZZ)(node, 'field'))];
        if (!of)
            return unknown(at);
        const isOwn = of.type === 'this' || (of.type === 'identifier' && this.#isClass(this.#slice(of)));
        if (isOwn && this.#own.fields.has(name))
            return { kind: 'name', name: `this.${name}`, at };
        return { kind: 'member', of: this.expression(of), name, at };
    }
    /** A variable or a field of that name would come before the class. */
    #isClass(name) {
        return name === this.#own.name && !this.#own.fields.has(name) && this.#variables.of(name) === undefined;
    }
    #call(node) {
        const on = (0,syntax/* field */.ZZ)(node, 'object');
        // `Outer.super.x()`
        if (!on && (0,syntax/* hasToken */.y0)(node, '.'))
            return this.#other(node);
        return (0,program/* call */.T1)(this.#slice((0,syntax/* field */.ZZ)(node, 'name')), { start: node.start, end: node.end }, { args: this.#args(node), ...(on ? { on: this.expression(on) } : {}) });
    }
    #args(node) {
        return (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'arguments') ?? { ...node, children: [] }).map(one => this.expression(one));
    }
    #creation(node) {
        const type = (0,syntax/* field */.ZZ)(node, 'type');
        // One of an outer object, or with methods of its own.
        const isPlain = node.children[0]?.type === 'new' && !(0,syntax/* firstOf */.Ku)(node, 'class_body');
        if (!type || !isPlain)
            return this.#other(node);
        const at = { start: node.start, end: node.end };
        return (0,program/* call */.T1)(this.#slice(type), at, { args: this.#args(node), makes: true });
    }
    /** Of what is not followed, the parts may run. */
    #other(node) {
        const parts = this.#variables.within(() => (0,syntax/* named */.KT)(node).flatMap(one => this.#parts(one)));
        return { kind: 'other', parts, at: { start: node.start, end: node.end } };
    }
    #parts(node) {
        if (declarations.test(node.type) || node.type === 'class_body')
            return [unknown(node)];
        if (node.type === 'block' || /_(?:statement|declaration)$/.test(node.type))
            return this.#statement(node);
        return this.#evaluated(node);
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}

;// CONCATENATED MODULE: ./src/languages/programs/java.js




/** Reads Java. */
function javaProgram({ text, root }) {
    return new Reader(text).program(root);
}
class Reader {
    #text;
    #declared = new program/* Declarations */.oJ();
    constructor(text) {
        this.#text = text;
    }
    program(root) {
        const types = (0,syntax/* named */.KT)(root).filter(({ type }) => declarations.test(type));
        for (const one of (0,syntax/* named */.KT)(root))
            if (one.type === 'import_declaration')
                this.#import(one);
            else if (!types.includes(one) && one.type !== 'package_declaration')
                this.#declared.loading.push(one);
        const pack = (0,syntax/* firstOf */.Ku)(root, 'package_declaration');
        const [first] = types;
        const isOne = types.length === 1 && first?.type === 'class_declaration';
        const only = isOne ? this.#readClass(first) : undefined;
        return {
            ...this.#declared.program(this.#text),
            package: pack ? this.#slice((0,syntax/* named */.KT)(pack).at(-1)) : '',
            only,
        };
    }
    #import(node) {
        const name = this.#slice((0,syntax/* firstOf */.Ku)(node, 'scoped_identifier'));
        const isOfAll = node.children.some(one => one.type === 'asterisk');
        if (!(0,syntax/* hasToken */.y0)(node, 'static') && !isOfAll)
            this.#declared.imports.set(name.slice(name.lastIndexOf('.') + 1), name);
    }
    #readClass(node) {
        const members = (0,syntax/* named */.KT)((0,syntax/* field */.ZZ)(node, 'body') ?? node);
        const names = members.flatMap(one => (one.type === 'field_declaration' ? variables(one) : []));
        const body = new JavaBody(this.#text, {
            name: this.#slice((0,syntax/* field */.ZZ)(node, 'name')),
            fields: new Set(names.map(({ name }) => this.#slice(name))),
        });
        const fields = new Map();
        const methods = [];
        for (const one of members) {
            if (one.type === 'method_declaration')
                methods.push(this.#method(one, body));
            else if (one.type === 'field_declaration')
                this.#field(one, fields, body);
            // Initialisers, constructors, and types that may have the name of another one.
            else
                this.#declared.loading.push(one);
        }
        const list = (0,syntax/* field */.ZZ)(node, 'interfaces');
        const types = list && (0,syntax/* firstOf */.Ku)(list, 'type_list');
        return {
            ...declarationOf(node, this.#text),
            extended: this.#typeOf((0,syntax/* field */.ZZ)(node, 'superclass')),
            implemented: types ? (0,syntax/* named */.KT)(types).map(one => this.#slice(one)) : [],
            methods,
            fields,
        };
    }
    #typeOf(superclass) {
        return superclass && this.#slice((0,syntax/* named */.KT)(superclass)[0]);
    }
    #method(node, body) {
        const declared = declarationOf(node, this.#text);
        this.#declared.procedure(declared.name, body.procedure(node));
        return declared;
    }
    /** What is final and a text of its own never has another value. */
    #field(node, fields, body) {
        const { modifiers } = declarationOf(node, this.#text);
        const isText = this.#slice((0,syntax/* field */.ZZ)(node, 'type')) === 'String';
        for (const { name, value, plain } of variables(node)) {
            if (!value)
                continue;
            const own = `this.${this.#slice(name)}`;
            const known = body.expression(value);
            fields.set(own, known);
            if (isText && plain && modifiers.includes('final'))
                this.#declared.constant(own, known);
        }
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}

// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 3 modules
var program_reading = __webpack_require__(82060);
// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var autocommit = __webpack_require__(94317);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
;// CONCATENATED MODULE: ./src/frameworks/flyway/jdbc.js


const spring = 'org.springframework.jdbc';
const template = `${spring}.core.JdbcTemplate`;
const source = `${spring}.datasource.SingleConnectionDataSource`;
const loggers = /^(?:org\.slf4j\.LoggerFactory|java\.util\.logging\.Logger|org\.apache\.logging\.log4j\.LogManager)$/;
const logs = /^(?:debug|error|fine|fatal|info|severe|trace|warn|warning)$/;
/** A text of more parts is none that anybody wrote. */
const maxParts = 200;
/** Follows what a method sends by the connection that Flyway gives it. https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/Statement.html */
class Jdbc {
    #program;
    #given;
    /** By statement: what it sends when its batch is executed; absent: that is not known. */
    #batches = new Map();
    #closed = new Set();
    constructor(program, given) {
        this.#program = program;
        this.#given = given;
    }
    get dialect() {
        return {
            follow: (call, walk, sure) => this.#follow(call, walk, sure),
            idle: (call, walk) => this.#isIdle(call, walk),
            encloses: () => false,
            runs: () => true,
        };
    }
    #isIdle(call, walk) {
        if (this.#logs(call))
            return true;
        return this.#kindOf(call, walk) !== undefined;
    }
    /** Nothing that is logged is looked at by anybody else; what it calls for that is. */
    #logs({ on, name }) {
        if (on?.kind !== 'name' || !logs.test(name))
            return false;
        const field = this.#program.only?.fields.get(on.name);
        if (field)
            return isLogger(field, this.#program);
        const tools = this.#program.only?.annotations ?? [];
        return on.name === 'log' && tools.some(one => one === 'Slf4j' || one === 'Log4j2');
    }
    #kindOf(one, walk, depth = 0) {
        if (!one || depth > 5)
            return undefined;
        if (one.kind === 'name') {
            if (one.name === this.#given.name)
                return { is: this.#given.of };
            const value = walk.value(one);
            const known = value && value !== one ? this.#kindOf(value, walk, depth + 1) : undefined;
            if (known?.is !== 'statement' && known?.is !== 'prepared')
                return known;
            // Another name of it is not followed.
            return value?.kind === 'call' ? { ...known, key: one.name } : undefined;
        }
        if (one.kind !== 'call' || !one.whole)
            return undefined;
        const { args, name, makes } = one;
        if (makes)
            return this.#created(one, walk, depth);
        const on = this.#kindOf(one.on, walk, depth + 1)?.is;
        if (on === 'context' && name === 'getConnection' && args.length === 0)
            return { is: 'connection' };
        if (on !== 'connection')
            return undefined;
        if (name === 'createStatement' && args.length === 0)
            return { is: 'statement', key: undefined };
        const sql = name === 'prepareStatement' && args.length === 1 ? jdbc_text(args[0], walk) : undefined;
        return sql === undefined ? undefined : { is: 'prepared', key: undefined, sql };
    }
    #created({ args, name }, walk, depth) {
        const from = this.#program.imports.get(name);
        const first = this.#kindOf(args[0], walk, depth + 1)?.is;
        if (from === source && args.length === 2 && args[1]?.kind === 'flag' && first === 'connection')
            return { is: 'source' };
        return from === template && args.length === 1 && first === 'source' ? { is: 'template' } : undefined;
    }
    #follow(call, walk, sure) {
        const of = this.#kindOf(call.on, walk);
        if (!of || !call.whole)
            return false;
        if (of.is === 'template')
            return this.#byTemplate(call, walk, sure);
        if (of.is !== 'statement' && of.is !== 'prepared')
            return false;
        const { key } = of;
        if (call.name === 'close' && call.args.length === 0) {
            if (key !== undefined)
                this.#closed.add(key);
            walk.sendsNothing();
            return true;
        }
        if (key !== undefined && this.#closed.has(key))
            return false;
        if (of.is === 'prepared')
            return call.args.length === 0 && !of.sql.includes('?') && this.#executes(call, of.sql, walk, sure);
        const [given, ...others] = call.args;
        if (/^execute(?:Large)?Batch$/.test(call.name))
            return !given && this.#executesBatch(key, walk, sure);
        const sql = others.length === 0 ? jdbc_text(given, walk) : undefined;
        if (call.name === 'addBatch')
            return this.#adds(key, sql, call, walk, sure);
        return sql !== undefined && this.#executes(call, sql, walk, sure);
    }
    #executes(call, sql, walk, sure) {
        const isUpdate = /^execute(?:Large)?Update$/.test(call.name);
        if (!isUpdate && call.name !== 'execute')
            return false;
        return this.#sends(sql, isUpdate, call, walk, sure);
    }
    #byTemplate(call, walk, sure) {
        const texts = call.args.map(one => jdbc_text(one, walk));
        const isBatch = call.name === 'batchUpdate';
        if (!isBatch && call.name !== 'execute' && call.name !== 'update')
            return false;
        if (texts.length === 0 || (texts.length > 1 && !isBatch) || (isBatch && this.#given.isOutside))
            return false;
        const known = texts.filter(one => one !== undefined);
        if (known.length < texts.length)
            return false;
        return known.every(sql => this.#sends(sql, call.name !== 'execute', call, walk, sure));
    }
    #adds(key, sql, call, walk, sure) {
        if (key === undefined)
            return false;
        const batch = this.#batches.has(key) ? this.#batches.get(key) : [];
        const isKnown = sure && batch && sql !== undefined;
        this.#batches.set(key, isKnown ? [...batch, { sql, call }] : undefined);
        if (isKnown)
            walk.sendsNothing();
        return isKnown === true;
    }
    #executesBatch(key, walk, sure) {
        const batch = key === undefined ? undefined : this.#batches.get(key);
        // Without a transaction, what of it stays after a failure is not known.
        if (key === undefined || !batch || !sure || this.#given.isOutside)
            return false;
        this.#batches.set(key, []);
        walk.sendsNothing();
        return batch.every(({ sql, call }) => this.#sends(sql, true, call, walk, sure));
    }
    /** `isUpdate`: the driver refuses what gives rows. */
    #sends(sql, isUpdate, { at }, walk, sure) {
        if (isOfDriver(sql) || (0,autocommit/* controlsTransactions */.S1)(sql))
            return false;
        const { statements } = (0,split/* splitScript */.Q)(sql);
        if (statements.length === 0 || (isUpdate && !statements.every(givesNoRows)))
            return false;
        if (this.#given.isOutside && (statements.length > 1 || (0,autocommit/* needsAutocommit */.qM)(sql)))
            return false;
        walk.sql(sql, at, sure);
        return true;
    }
}
/** Other than the text is what the driver sends, or it cuts it elsewhere. https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/Parser.java */
function isOfDriver(sql) {
    return (/\{\s*[a-z?]/i.test(withoutTexts(sql)) ||
        (/\bcopy\b/i.test(sql) && /\b(?:stdin|stdout)\b/i.test(sql)) ||
        /\bbegin\s+atomic\b|\bstandard_conforming_strings\b|\0/i.test(sql));
}
/** Where neither a comment nor a backslash may say where a text ends. */
function withoutTexts(sql) {
    return /--|\/\*|\\|\$/.test(sql.replace(/\$\{/g, '')) ? sql : sql.replace(/'[^']*'/g, "''");
}
const withoutRows = /^(?:alter|analyze|comment|create|delete|do|drop|grant|insert|lock|refresh|reindex|reset|revoke|set|truncate|update)$/;
function givesNoRows({ words }) {
    return withoutRows.test(words[0] ?? '') && !words.includes('returning');
}
/** A text that stands there, in parts or by the name of one that does. */
function jdbc_text(one, walk) {
    return one && textIn(one, name => walk.value({ kind: 'name', name, at: one.at }));
}
function textIn(one, meaning, limit = { left: maxParts }) {
    if (limit.left-- <= 0)
        return undefined;
    if (one.kind === 'text')
        return one.value;
    if (one.kind === 'name') {
        const value = meaning(one.name);
        return value && textIn(value, meaning, limit);
    }
    if (one.kind !== 'joined')
        return undefined;
    const parts = one.parts.map(part => textIn(part, meaning, limit));
    return parts.includes(undefined) ? undefined : parts.join('');
}
/** `LoggerFactory.getLogger(X.class)` */
function isLogger(value, { imports, text }) {
    if (value.kind !== 'call' || value.name !== 'getLogger' || value.on?.kind !== 'name')
        return false;
    const isNamed = value.args.every(({ kind, at }) => kind === 'text' || /^(?:[\w$.]+\.class|getClass\(\))$/.test(text.slice(at.start, at.end)));
    return isNamed && loggers.test(imports.get(value.on.name) ?? '');
}

// EXTERNAL MODULE: ./src/frameworks/flyway/transactions.js
var transactions = __webpack_require__(98379);
;// CONCATENATED MODULE: ./src/frameworks/flyway/java.js






const api = 'org.flywaydb.core.api.migration';
/** What a migration extends or implements, and what it is given. https://documentation.red-gate.com/flyway/flyway-concepts/migrations/java-based-migrations */
const given = new Map([
    [`${api}.BaseJavaMigration`, 'context'],
    [`${api}.JavaMigration`, 'context'],
    // Until Flyway 5.
    [`${api}.jdbc.BaseJdbcMigration`, 'connection'],
    [`${api}.jdbc.JdbcMigration`, 'connection'],
    [`${api}.spring.BaseSpringJdbcMigration`, 'template'],
    [`${api}.spring.SpringJdbcMigration`, 'template'],
]);
/** They change nothing of what runs, or when. */
const harmless = new Map([
    ['Deprecated', undefined],
    ['Log4j2', 'lombok.extern.log4j.Log4j2'],
    ['Override', undefined],
    ['Slf4j', 'lombok.extern.slf4j.Slf4j'],
    ['SneakyThrows', 'lombok.SneakyThrows'],
    ['SuppressWarnings', undefined],
]);
/** Spring gives these to Flyway, which may find them once more by itself, and then refuses both. */
const component = 'org.springframework.stereotype.Component';
function isHarmless(name, { imports }) {
    return harmless.has(name) && imports.get(name) === harmless.get(name);
}
/** What a migration in Java sends. `path`: Flyway goes by the name and the package of the class. */
async function readJavaMigration(text, path) {
    return (0,program_reading/* readProgram */.L)(text, 'java', javaProgram, program => {
        const { only, procedures } = program;
        // Either may end a comment, and the first one stands for anything.
        if (!only || /\\u|\r(?!\n)/.test(text) || !isFound(program, only, path))
            return undefined;
        const up = procedures.get('migrate');
        const of = givenTo(program, only);
        const parameter = up?.parameters[0]?.name;
        if (!up || parameter === undefined || up.parameters.length !== 1 || of === undefined)
            return undefined;
        if (!saysVersion(program, only) || !mayBeSaid(program, only))
            return undefined;
        const isOutside = procedures.has('canExecuteInTransaction') && !returns(program, 'canExecuteInTransaction', true);
        if (isOutside !== transactions/* outsideInJava */.tX.test(text))
            return undefined;
        const jdbc = new Jdbc(program, { of, name: parameter, isOutside });
        return {
            up,
            down: undefined,
            dialect: jdbc.dialect,
            around: [...fieldsThatRun(program, only), ...(only.annotations.includes('Component') ? [only.at] : [])],
        };
    });
}
/** Would Flyway create an object of it, under the name of its file? */
function isFound(program, only, path) {
    const { imports, package: pack } = program;
    if (`${only.name}.java` !== (0,paths/* fileName */.Md)(path))
        return false;
    if (!only.modifiers.includes('public') || only.modifiers.includes('abstract'))
        return false;
    const isPlain = only.annotations.every(name => isHarmless(name, program) || (name === 'Component' && imports.get(name) === component));
    const inPackage = pack === '' ? '' : `/${pack.replaceAll('.', '/')}`;
    const directory = `/${(0,paths/* parentOf */.gN)(path)}`;
    if (!isPlain || !directory.endsWith(inPackage))
        return false;
    const root = directory.slice(0, directory.length - inPackage.length);
    return /(?:^|\/)(?:java|main|src)?$/.test(root) && !/test/i.test(root);
}
function givenTo(program, { extended, implemented }) {
    const [type, ...others] = [...(extended === undefined ? [] : [extended]), ...implemented];
    if (type === undefined || others.length > 0)
        return undefined;
    return given.get(type.includes('.') ? type : (program.imports.get(type) ?? ''));
}
/** The methods that Flyway calls, as far as they change nothing that is known of the file. */
const asked = {
    canExecuteInTransaction: program => (0,program_parts/* saysFlag */.Jr)(program.procedures.get('canExecuteInTransaction')),
    getChecksum: program => returnsPlain(program, 'getChecksum'),
    getDescription: program => returnsPlain(program, 'getDescription'),
    getVersion: () => true,
    migrate: () => true,
};
/** Others of its methods override nothing. */
function mayBeSaid(program, { methods }) {
    return methods.every(({ name, modifiers, annotations }) => {
        if (annotations.some(one => !isHarmless(one, program)))
            return false;
        if (modifiers.includes('private'))
            return !Object.hasOwn(asked, name);
        return Object.hasOwn(asked, name) && !modifiers.includes('static') && asked[name]?.(program) === true;
    });
}
function returned({ procedures }, name) {
    const [only, ...others] = procedures.get(name)?.body ?? [];
    return only?.does === 'leaves' && others.length === 0 && !only.fails ? only.value : undefined;
}
function returns(program, name, flag) {
    const value = returned(program, name);
    return value?.kind === 'flag' && value.value === flag;
}
function returnsPlain(program, name) {
    const value = returned(program, name);
    if (!value)
        return false;
    const written = program.text.slice(value.at.start, value.at.end);
    return value.kind === 'text' || value.kind === 'nothing' || /^-?\d{1,15}$/.test(written);
}
/** `getVersion` gives the version of the name, where it is there. */
function saysVersion(program, { name }) {
    if (!program.procedures.has('getVersion'))
        return /^(?:[VB]\d|R__)/.test(name);
    const value = returned(program, 'getVersion');
    if (value?.kind !== 'call' || value.name !== 'fromVersion' || value.args.length !== 1)
        return false;
    const isFlyways = program.imports.get('MigrationVersion') === 'org.flywaydb.core.api.MigrationVersion';
    const on = value.on?.kind === 'name' ? value.on.name : undefined;
    const version = value.args[0]?.kind === 'text' ? value.args[0].value : undefined;
    const ofName = /^V(\d+(?:_\d+)*)(?:__|$)/.exec(name)?.[1]?.replaceAll('_', '.');
    return isFlyways && on === 'MigrationVersion' && version !== undefined && version === ofName;
}
/** What runs when the object is created. */
function fieldsThatRun(program, { fields }) {
    return [...fields.values()].flatMap(value => (doesNothing(value, program) ? [] : value.at));
}
function doesNothing(value, program) {
    if (['flag', 'nothing', 'text', 'name'].includes(value.kind))
        return true;
    if (/^-?\d{1,15}L?$/.test(program.text.slice(value.at.start, value.at.end)))
        return true;
    return textIn(value, name => program.constants.get(name)) !== undefined || isLogger(value, program);
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
