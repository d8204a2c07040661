export const id = 8244;
export const ids = [8244];
export const modules = {

/***/ 88244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
                if (left?.type === 'constant' && right)
                    this.#declared.constant(this.#slice(left), this.#expression(right));
                else
                    this.#declared.loading.push(node);
                return;
            }
            default:
                if (!this.#isHarmless(node))
                    this.#declared.loading.push(node);
        }
    }
    /** Of what stands in a class or outside of all. */
    #isHarmless(node) {
        if (/^(?:constant|superclass|scope_resolution|uninterpreted|empty_statement|heredoc_body)$/.test(node.type))
            return true;
        return /^(?:disable_ddl_transaction!|private|protected|public|require ['"][\w/.-]{1,80}['"])$/.test(this.#slice(node));
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
                    return [{ does: 'leaves', at, fails: true }];
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
                    return [{ does: 'leaves', value, at, fails: true }];
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
            case 'lambda': {
                const { parameters } = this.#procedure(node);
                return { ...this.#procedure((0,syntax/* field */.ZZ)(node, 'body') ?? node), parameters };
            }
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
            if (on.kind === 'joined')
                return on;
            if (on.kind === 'text')
                return { ...on, value: looks(on.value, name) };
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
            if (one.type === 'string_content')
                return { kind: 'text', value: this.#content(node, one), at };
            if (/content$/.test(one.type))
                return { kind: 'text', value: this.#slice(one), at };
            if (one.type === 'escape_sequence')
                return (0,program/* textOr */.ph)((0,escapes/* unescaped */.t)(this.#slice(one), 'ruby'), at);
            const [inner] = (0,syntax/* named */.KT)(one);
            return inner ? this.#expression(inner) : { kind: 'other', parts: [], at };
        });
        return (0,program/* joined */.oR)(parts, { start: node.start, end: node.end });
    }
    /** In `'…'` and `%q(…)` a backslash only goes before another one and before what ends the string. */
    #content(string, content) {
        const ends = /^(?:'|%q\W)/.exec(this.#slice(string))?.[0];
        if (ends === undefined || string.type !== 'string')
            return this.#slice(content);
        const signs = `\\${ends.at(-1)}${this.#slice(string).at(-1)}`;
        return this.#slice(content).replace(/\\([^\w\s])/g, (all, sign) => signs.includes(sign) ? sign : all);
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}
function looks(text, as) {
    switch (as) {
        case 'squish':
            return text.trim().replace(/\s+/g, ' ');
        case 'strip':
            return text.trim();
        case 'lstrip':
            return text.trimStart();
        case 'rstrip':
            return text.trimEnd();
        default:
            return text;
    }
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-reading.js + 3 modules
var program_reading = __webpack_require__(82060);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/languages/sql/own-blocks.js
var own_blocks = __webpack_require__(45389);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-columns.js

const nothing = new Map();
const keys = (...names) => new Set(names);
/** Types of Rails by their names in PostgreSQL. https://guides.rubyonrails.org/active_record_postgresql.html */
const types = {
    string: 'character varying',
    text: 'text',
    integer: 'integer',
    bigint: 'bigint',
    float: 'float',
    decimal: 'decimal',
    numeric: 'numeric',
    datetime: 'timestamp',
    timestamp: 'timestamp',
    timestamptz: 'timestamptz',
    time: 'time',
    date: 'date',
    daterange: 'daterange',
    numrange: 'numrange',
    tsrange: 'tsrange',
    tstzrange: 'tstzrange',
    int4range: 'int4range',
    int8range: 'int8range',
    binary: 'bytea',
    boolean: 'boolean',
    xml: 'xml',
    tsvector: 'tsvector',
    hstore: 'hstore',
    inet: 'inet',
    cidr: 'cidr',
    macaddr: 'macaddr',
    uuid: 'uuid',
    json: 'json',
    jsonb: 'jsonb',
    ltree: 'ltree',
    citext: 'citext',
    point: 'point',
    bit: 'bit',
    money: 'money',
    interval: 'interval',
};
const serials = { integer: 'serial', bigint: 'bigserial' };
const ofColumns = new Set(['null', 'default', 'limit', 'precision', 'scale', 'array', 'comment']);
const ofEnums = new Set(['null', 'default', 'array', 'comment', 'enum_type']);
/** Names of Rails that stand for something else, or whose defaults are not known. */
const special = /^(?:enum|primary_key|virtual|blob|bit_varying|line|lseg|box|path|polygon|circle|oid|(?:big|small)?serial|references|belongs_to|timestamps)$/;
/** A type of the database's own, which Rails writes as it is. */
function isOwn(name) {
    return types[name] === undefined && !special.test(name) && /^[a-z_][a-z0-9_]*$/.test(name);
}
function isType(name) {
    return types[name] !== undefined || name === 'enum';
}
/** Are these all the options? Another one may change anything. */
function onlyHas(options, known) {
    return [...options.keys()].every(key => known.has(key));
}
/** On, off, or not known. */
function flagOf(options, key) {
    const value = options.get(key);
    if (!value || value.kind === 'nothing')
        return false;
    return value.kind === 'flag' ? value.value : undefined;
}
/** What stands for a column in CREATE TABLE and after ADD. */
function columnOfRails(name, type, options, { walk, version }) {
    const known = type === 'enum' || isOwn(type) ? ofEnums : ofColumns;
    const sqlType = onlyHas(options, known) ? typeOf(type, options, walk, version) : undefined;
    const notNull = options.get('null');
    const given = options.get('default');
    if (sqlType === undefined || (notNull && notNull.kind !== 'flag'))
        return undefined;
    const isNotNull = notNull?.kind === 'flag' && !notNull.value;
    const hasDefault = given !== undefined && !(isNotNull && given.kind === 'nothing');
    const fallback = hasDefault ? defaultOf(given, type, options, walk) : undefined;
    if (hasDefault && fallback === undefined)
        return undefined;
    return `${(0,object_names/* quotedName */.aH)(name)} ${sqlType}${hasDefault ? ` DEFAULT ${fallback}` : ''}${isNotNull ? ' NOT NULL' : ''}`;
}
/** The type with its size; undefined where that is not known. */
function typeOf(type, options, walk, version) {
    const isArray = flagOf(options, 'array');
    const sizes = ['limit', 'precision', 'scale'].map(key => size(options.get(key), walk));
    if (isArray === undefined || sizes.includes('unknown'))
        return undefined;
    const [limit, precision, scale] = sizes.map(one => (one === 'unknown' ? undefined : one));
    // https://guides.rubyonrails.org/7_0_release_notes.html
    const usual = type === 'datetime' && version >= 7 && !options.has('precision') ? 6 : undefined;
    const sized = type === 'enum' ? enumType(options, walk, version) : sizedType(type, { limit, precision, scale, usual });
    return sized && `${sized}${isArray ? '[]' : ''}`;
}
/** Since 7.0. Rails does not quote it. */
function enumType(options, walk, version) {
    const name = walk.text(options.get('enum_type'));
    return version >= 7 && name !== undefined && /^[a-z_][\w.]*$/.test(name) ? name : undefined;
}
function sizedType(type, { limit, precision, scale, usual }) {
    const name = types[type];
    switch (type) {
        case 'integer':
            return integerOf(limit ?? 4);
        case 'text':
        case 'binary':
            return name;
        case 'decimal':
        case 'numeric':
            if (precision === undefined)
                return scale === undefined ? name : undefined;
            return `${name}(${precision}${scale === undefined ? '' : `,${scale}`})`;
        case 'datetime':
        case 'timestamp':
        case 'timestamptz':
            return `${name}${inBrackets(precision ?? usual)}`;
        default:
            if (isOwn(type))
                return limit === undefined ? type : undefined;
            return name && `${name}${inBrackets(limit)}`;
    }
}
function integerOf(bytes) {
    if (bytes > 8)
        return undefined;
    if (bytes > 4)
        return 'bigint';
    return bytes > 2 ? 'integer' : 'smallint';
}
function inBrackets(size) {
    return size === undefined ? '' : `(${size})`;
}
function size(value, walk) {
    if (!value || value.kind === 'nothing')
        return undefined;
    return walk.number(value) ?? 'unknown';
}
const numbers = new Set(['integer', 'bigint', 'float', 'decimal', 'numeric']);
const texts = new Set(['string', 'text', 'enum', 'citext', 'uuid', 'inet', 'cidr', 'ltree', 'interval']);
/** What stands after DEFAULT. */
function defaultOf(value, type, options, walk) {
    const isArray = flagOf(options, 'array') !== false;
    switch (value.kind) {
        case 'nothing':
            return 'NULL';
        case 'procedure': {
            // `-> { 'now()' }`
            const [only, ...others] = value.body;
            const isText = only?.does === 'evaluates' || only?.does === 'leaves';
            return isText && others.length === 0 ? walk.text(only.value) : undefined;
        }
        case 'flag':
            return type === 'boolean' && !isArray ? String(value.value).toUpperCase() : undefined;
        case 'list':
            return value.whole ? listOf(value.items, type, { isArray, walk }) : undefined;
        case 'dictionary':
            return value.entries.size === 0 && value.whole && !isArray ? emptyDictionary(type) : undefined;
        default:
            return isArray ? undefined : scalarOf(value, type, walk);
    }
}
function scalarOf(value, type, walk) {
    const written = walk.written(value);
    if (numbers.has(type))
        return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(written) ? written : undefined;
    const text = walk.text(value);
    if (text === undefined)
        return undefined;
    if (type === 'uuid' && text.includes('()'))
        return text;
    if (isJson(type))
        return (0,object_names/* quotedText */.w0)(JSON.stringify(text));
    return isText(type) ? (0,object_names/* quotedText */.w0)(text) : undefined;
}
function listOf(items, type, { isArray, walk }) {
    if (!isArray)
        return isJson(type) && items.length === 0 ? "'[]'" : undefined;
    const words = items.map(one => walk.text(one)).filter(one => one !== undefined);
    // Other texts are quoted in it.
    const isPlain = words.every(one => /^[a-z_]\w*$/i.test(one) && one.toLowerCase() !== 'null');
    const isKnown = items.length === 0 || (isText(type) && isPlain && words.length === items.length);
    return isKnown ? `'{${words.join(',')}}'` : undefined;
}
function isText(type) {
    return texts.has(type) || isOwn(type);
}
function emptyDictionary(type) {
    if (isJson(type))
        return "'{}'";
    return type === 'hstore' ? "''" : undefined;
}
function isJson(type) {
    return type === 'json' || type === 'jsonb';
}
/** The key of a table, where it has one of its own; undefined where it is not known. */
function keyOfRails(call, walk, version) {
    const id = call.named.get('id');
    const named = call.named.get('primary_key');
    const name = named ? walk.text(named) : 'id';
    if (id?.kind === 'flag' && !id.value)
        return named ? undefined : [];
    const type = id ? walk.text(id) : 'bigint';
    if (name === undefined || type === undefined)
        return undefined;
    const column = (0,object_names/* quotedName */.aH)(name);
    const given = call.named.get('default');
    const serial = type === 'primary_key' ? 'bigserial' : serials[type];
    if (serial && !given)
        return [`${column} ${serial}${id ? ' NOT NULL' : ''} PRIMARY KEY`];
    if (type === 'uuid') {
        const fallback = given ? defaultOf(given, 'uuid', call.named, walk) : 'gen_random_uuid()';
        return fallback === undefined ? undefined : [`${column} uuid DEFAULT ${fallback} NOT NULL PRIMARY KEY`];
    }
    const sqlType = given ? undefined : typeOf(type, call.named, walk, version);
    return sqlType === undefined ? undefined : [`${column} ${sqlType} NOT NULL PRIMARY KEY`];
}
/** A table, which may begin with a schema. */
function quoted(table) {
    return table.split('.').map(object_names/* quotedName */.aH).join('.');
}
const nowhere = { start: 0, end: 0 };
const off = { kind: 'flag', value: false, at: nowhere };
const none = { kind: 'nothing', at: nowhere };
/** Of `add_timestamps` and `t.timestamps`. */
function timestampColumns(options, { walk, version }) {
    if (!onlyHas(options, keys('null', 'precision', 'default')))
        return undefined;
    const all = new Map(options);
    if (!all.has('null') || all.get('null')?.kind === 'nothing')
        all.set('null', off);
    if (!all.has('precision') && version < 6)
        all.set('precision', none);
    // Since 6.0 it is 6, and so it is for every `datetime` since 7.0.
    const same = Math.max(version, version >= 6 ? 7 : 0);
    const columns = ['created_at', 'updated_at'].map(name => columnOfRails(name, 'datetime', all, { walk, version: same }));
    const known = columns.filter(column => column !== undefined);
    return known.length === columns.length ? known : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-lookups.js



/**
 * What Rails first looks up in the database. Here PostgreSQL looks it up itself:
 * https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html
 */
const attributes = `pg_catalog.pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = k.number`;
/** The columns of an index, in their order: those that are keys, and those that are not. */
const columnsOf = (which) => `(SELECT pg_catalog.array_agg((SELECT a.attname::text FROM ${attributes}) ORDER BY k.place)
      FROM pg_catalog.unnest(i.indkey) WITH ORDINALITY AS k(number, place) WHERE k.place ${which} i.indnkeyatts)`;
/** `table`: an expression for its oid. */
const indexes = (table) => `SELECT c.relname::text AS name, i.indexrelid::pg_catalog.regclass::text AS quoted, i.indisunique AS is_unique, ${columnsOf('<=')} AS columns, ${columnsOf('>')} AS included
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = ${table} AND NOT i.indisprimary`;
/** The names of such foreign keys, the first one first. */
function keysSql(table, { to, column, name, prefers }) {
    const isOf = (one) => `pg_catalog.cardinality(c.conkey) = 1 AND a.attname = ${(0,object_names/* quotedText */.w0)(one)}`;
    const from = `FROM pg_catalog.pg_constraint c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.conrelid = ${ifThere(table)}`;
    const wanted = [
        ...(to === undefined ? [] : [`c.confrelid = ${ifThere(to)}`]),
        ...(column === undefined ? [] : [isOf(column)]),
        ...(name === undefined ? [] : [`c.conname = ${(0,object_names/* quotedText */.w0)(name)}`]),
        ...(prefers === undefined
            ? []
            : [`(${isOf(prefers)} OR NOT EXISTS (SELECT ${from} AND ${isOf(prefers)}))`]),
    ];
    return `SELECT c.conname ${[from, ...wanted].join(' AND ')} ORDER BY c.conname LIMIT 1`;
}
/** Drops or validates such a foreign key. `guard`: where there is none like this one, nothing happens. */
function withKeySql(table, key, { does, guard }) {
    const missing = raises(`Table '${table}' has no such foreign key`);
    return (0,own_blocks/* ownBlock */.UB)('found name', `found := (${keysSql(table, key)});
  IF found IS NULL THEN
    ${guard ? `IF NOT EXISTS (${keysSql(table, guard)}) THEN RETURN; END IF;` : ''}
    ${missing}
  END IF;
  EXECUTE pg_catalog.format('ALTER TABLE %s ${does} CONSTRAINT %I', ${(0,object_names/* quotedText */.w0)(quoted(table))}, found);`);
}
/** Adds a foreign key where there is none like this one. */
function addKeyUnlessSql(table, key, statement) {
    return unlessSql(keysSql(table, key), statement);
}
function checksSql(table, { name, validated }) {
    const state = validated === undefined ? '' : ` AND ${validated ? '' : 'NOT '}c.convalidated`;
    return `SELECT FROM pg_catalog.pg_constraint c
    WHERE c.contype = 'c' AND c.conrelid = ${ifThere(table)} AND c.conname = ${(0,object_names/* quotedText */.w0)(name)}${state}`;
}
/** Adds a check where there is none like this one. */
function addCheckUnlessSql(table, check, statement) {
    return unlessSql(checksSql(table, check), statement);
}
/** Before it is dropped by its name: refuses where that is the name of something else. */
function hasCheckSql(table, check) {
    return (0,own_blocks/* ownBlock */.UB)('differs boolean', `differs := NOT EXISTS (${checksSql(table, check)}) AND EXISTS (SELECT FROM pg_catalog.pg_constraint c
    WHERE c.conrelid = ${ifThere(table)} AND c.conname = ${(0,object_names/* quotedText */.w0)(check.name)});
  IF differs THEN ${raises(`Table '${table}' has no check constraint ${check.name}`)} END IF;`);
}
/** Drops a check where there is one like this one. */
function dropCheckIfSql(table, check, statement) {
    return (0,own_blocks/* ownBlock */.UB)('present boolean', `present := EXISTS (${checksSql(table, check)});
  IF present THEN EXECUTE ${(0,object_names/* quotedText */.w0)(statement)}; END IF;`);
}
/** Creates an enum where no type has its name. */
function createEnumSql(name, values) {
    const query = `SELECT FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typname = ${(0,object_names/* quotedText */.w0)(name)} AND n.nspname = ANY (pg_catalog.current_schemas(false))`;
    return unlessSql(query, `CREATE TYPE ${(0,object_names/* quotedName */.aH)(name)} AS ENUM (${values.map(object_names/* quotedText */.w0).join(', ')})`);
}
function unlessSql(query, statement) {
    return (0,own_blocks/* ownBlock */.UB)('missing boolean', `missing := NOT EXISTS (${query});
  IF missing THEN EXECUTE ${(0,object_names/* quotedText */.w0)(statement)}; END IF;`);
}
function arrayOf(texts) {
    return `ARRAY[${texts.map(object_names/* quotedText */.w0).join(', ')}]::text[]`;
}
function isLike({ columns: over, name }) {
    return [
        ...(over ? [`one.columns = ${arrayOf(over)}`] : []),
        ...(name === undefined ? [] : [`one.name = ${(0,object_names/* quotedText */.w0)(name)}`]),
    ].join(' AND ');
}
/** Before it is dropped by its name: refuses where that is the name of something else. */
function hasIndexSql(table, index) {
    return (0,own_blocks/* ownBlock */.UB)('differs boolean', `differs := NOT EXISTS (SELECT FROM (${indexes(ifThere(table))}) one WHERE ${isLike(index)})
    AND ${ifThere(index.name)} IS NOT NULL;
  IF differs THEN ${raises(`No indexes found on ${table} with the options provided`)} END IF;`);
}
/** Drops the only index like this one. `guard`: where there is none, or none as it says, nothing happens. */
function dropIndexOfSql(table, index, guard) {
    const listed = `(${indexes(guard ? ifThere(table) : regclass(table))}) one WHERE ${isLike(index)}`;
    const is = [
        ...(guard?.unique === undefined ? [] : [`one.is_unique = ${guard.unique}`]),
        ...(guard?.included ? [`coalesce(one.included, '{}') = ${arrayOf(guard.included)}`] : []),
    ];
    return (0,own_blocks/* ownBlock */.UB)('found text[]; matches boolean', `SELECT pg_catalog.array_agg(one.quoted), pg_catalog.bool_or(${is.join(' AND ') || 'true'}) INTO found, matches FROM ${listed};
  IF ${guard ? 'matches IS NOT TRUE' : 'false'} THEN RETURN; END IF;
  IF found IS NULL THEN ${raises(`No indexes found on ${table} with the options provided`)} END IF;
  IF pg_catalog.cardinality(found) > 1 THEN RAISE EXCEPTION USING MESSAGE = ${(0,object_names/* quotedText */.w0)(`Multiple indexes found on ${table}`)}; END IF;
  EXECUTE 'DROP INDEX ' || found[1];`);
}
/** Indexes with names of Rails' own are renamed along. */
function renameColumnSql(table, from, to) {
    return [
        `ALTER TABLE ${quoted(table)} RENAME COLUMN ${(0,object_names/* quotedName */.aH)(from)} TO ${(0,object_names/* quotedName */.aH)(to)}`,
        (0,own_blocks/* ownBlock */.UB)('one record', `FOR one IN ${indexes(regclass(table))} LOOP
    IF one.name = ${indexNameIn(table, `pg_catalog.array_replace(one.columns, ${(0,object_names/* quotedText */.w0)(to)}, ${(0,object_names/* quotedText */.w0)(from)})`)} AND ${(0,object_names/* quotedText */.w0)(to)} = ANY (one.columns) THEN
      EXECUTE pg_catalog.format('ALTER INDEX %s RENAME TO %I', one.quoted, ${indexNameIn(table, 'one.columns')});
    END IF;
  END LOOP;`),
    ];
}
/** Its key, the sequence of its key and indexes with names of Rails' own are renamed along. */
function renameTableSql(table, to) {
    return [
        `ALTER TABLE ${quoted(table)} RENAME TO ${(0,object_names/* quotedName */.aH)(to)}`,
        (0,own_blocks/* ownBlock */.UB)('one record', `FOR one IN SELECT a.attname, pg_catalog.pg_get_serial_sequence(${(0,object_names/* quotedText */.w0)(quoted(to))}, a.attname) AS sequence
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indrelid = ${regclass(to)} AND i.indisprimary LOOP
    EXECUTE ${(0,object_names/* quotedText */.w0)(`ALTER INDEX ${(0,object_names/* quotedName */.aH)(`${table}_pkey`)} RENAME TO ${(0,object_names/* quotedName */.aH)(`${to}_pkey`)}`)};
    IF one.sequence::pg_catalog.regclass = pg_catalog.to_regclass(pg_catalog.format('%I', ${(0,object_names/* quotedText */.w0)(`${table}_`)} || one.attname || '_seq')) THEN
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME TO %I', one.sequence, ${(0,object_names/* quotedText */.w0)(`${to}_`)} || one.attname || '_seq');
    END IF;
  END LOOP;
  FOR one IN ${indexes(regclass(to))} LOOP
    IF one.name = ${indexNameIn(table, 'one.columns')} THEN
      EXECUTE pg_catalog.format('ALTER INDEX %s RENAME TO %I', one.quoted, ${indexNameIn(to, 'one.columns')});
    END IF;
  END LOOP;`),
    ];
}
function indexNameIn(table, of) {
    return `${(0,object_names/* quotedText */.w0)(`index_${table}_on_`)} || pg_catalog.array_to_string(${of}, '_and_')`;
}
function regclass(table) {
    return `${(0,object_names/* quotedText */.w0)(quoted(table))}::pg_catalog.regclass`;
}
/** NULL where there is none. */
function ifThere(table) {
    return `pg_catalog.to_regclass(${(0,object_names/* quotedText */.w0)(quoted(table))})`;
}
/** What is missing may be what a migration creates that could not be read. */
function raises(message) {
    return `RAISE EXCEPTION USING ERRCODE = 'undefined_object', MESSAGE = ${(0,object_names/* quotedText */.w0)(message)};`;
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-indexes.js




/** `add_index` and `t.index`. */
function indexSql(table, over, options, about) {
    const { walk, version } = about;
    const known = keys('unique', 'name', 'where', 'using', 'algorithm', 'if_not_exists', 'comment', 'order', 'opclass');
    // Before 7.1 it is refused.
    if (version >= 7.1)
        known.add('include');
    const text = walk.text(over);
    const columns = text !== undefined && /\W/.test(text) ? text : walk.texts(over);
    const [isUnique, isGuarded] = [flagOf(options, 'unique'), flagOf(options, 'if_not_exists')];
    if (!columns?.length || !onlyHas(options, known) || isUnique === undefined || isGuarded === undefined)
        return undefined;
    const [name, where, using, algorithm] = ['name', 'where', 'using', 'algorithm'].map(key => {
        const value = options.get(key);
        return { value, text: value && walk.text(value) };
    });
    if ([name, where, using, algorithm].some(one => one?.value && one.text === undefined))
        return undefined;
    if (algorithm?.text !== undefined && algorithm.text !== 'concurrently')
        return undefined;
    const called = name?.text ?? indexName(table, columns, version);
    const parts = typeof columns === 'string' ? columns : orderedColumns(columns, options, walk);
    const include = options.has('include') ? walk.texts(options.get('include')) : [];
    if (called === undefined || called.length > longestName || parts === undefined || !include)
        return undefined;
    return [
        `CREATE${isUnique ? ' UNIQUE' : ''} INDEX${algorithm?.text ? ' CONCURRENTLY' : ''}`,
        `${isGuarded ? 'IF NOT EXISTS ' : ''}${(0,object_names/* quotedName */.aH)(called)} ON ${quoted(table)}`,
        ...(using?.text ? [`USING ${using.text}`] : []),
        `(${parts})`,
        ...(include.length > 0 ? [`INCLUDE (${include.map(object_names/* quotedName */.aH).join(', ')})`] : []),
        ...(where?.text ? [`WHERE ${where.text}`] : []),
    ].join(' ');
}
/** Each with its class of operators and its order: one for all of them, or by column. */
function orderedColumns(columns, options, walk) {
    const parts = columns.map(column => {
        const [opclass, order] = ['opclass', 'order'].map(key => {
            const value = options.get(key);
            if (value?.kind === 'dictionary' && !value.whole)
                return undefined;
            const own = value?.kind === 'dictionary' ? value.entries.get(column) : value;
            const text = own && own.kind !== 'nothing' ? walk.text(own) : '';
            return text !== undefined && /^[\w ]*$/.test(text) ? text : undefined;
        });
        if (opclass === undefined || order === undefined)
            return undefined;
        return [(0,object_names/* quotedName */.aH)(column), opclass, order.toUpperCase()].filter(one => one !== '').join(' ');
    });
    return parts.includes(undefined) ? undefined : parts.join(', ');
}
/** They describe the index for the downgrade: neither the guard nor what it finds depends on them. */
const forDowngrade = ['where', 'using', 'order', 'opclass', 'comment'];
function wanted(over, options, walk) {
    const known = keys('name', 'algorithm', 'if_exists', 'column', 'unique', 'include', ...forDowngrade);
    const algorithm = options.get('algorithm');
    const isSlow = walk.text(algorithm) === 'concurrently';
    const isGuarded = flagOf(options, 'if_exists');
    const given = over ?? options.get('column');
    const columns = given && walk.texts(given);
    const name = options.has('name') ? walk.text(options.get('name')) : undefined;
    if (!onlyHas(options, known) || isGuarded === undefined)
        return undefined;
    if (algorithm && !isSlow && algorithm.kind !== 'nothing')
        return undefined;
    if (options.has('name') ? name === undefined || name.includes('.') : !given)
        return undefined;
    if (given && !(columns?.length && columns.every(one => /^\w+$/.test(one))))
        return undefined;
    return { columns, name, isGuarded, isSlow, byName: !over && onlyHas(options, keys('name', 'algorithm')) };
}
/**
 * `remove_index`: by its name alone, or by what is looked up on the table. The guard looks at the columns, the name,
 * whether it is unique and what it includes; what is dropped then has the columns and the name.
 * https://github.com/rails/rails/blob/v8.0.5/activerecord/lib/active_record/connection_adapters/postgresql/schema_statements.rb
 */
function dropIndexSql(table, over, options, { walk, version, outside }) {
    const index = wanted(over, options, walk);
    if (!index || table.includes('.'))
        return undefined;
    const { columns, name, isGuarded, isSlow, byName } = index;
    const drop = (guard) => `DROP INDEX ${isSlow ? 'CONCURRENTLY ' : ''}${guard}${(0,object_names/* quotedName */.aH)(name ?? '')}`;
    if (!isGuarded && name !== undefined)
        return [...(byName ? [] : [hasIndexSql(table, { columns, name })]), drop('')];
    const unique = isGuarded ? uniqueOf(options, version) : undefined;
    const included = isGuarded && options.has('include') ? walk.texts(options.get('include')) : undefined;
    // Before 7.1, the guard does not look at it.
    if (isGuarded && options.has('include') && (version < 7.1 || !included))
        return undefined;
    // Before 6.1 there is no guard, and that of 6.1 does not look at `column:`.
    if (unique === 'unknown' || (isGuarded && (version < 6.1 || (version < 7 && !over && columns))))
        return undefined;
    if (isGuarded && !columns && unique === undefined && !included)
        return [drop('IF EXISTS ')];
    // In a transaction, PostgreSQL refuses CONCURRENTLY.
    if (isSlow && !outside)
        return undefined;
    return [dropIndexOfSql(table, { columns, name }, isGuarded ? { unique, included } : undefined)];
}
/** Whether the index has to be unique for the guard; before 7.1, `unique: false` says nothing. */
function uniqueOf(options, version) {
    const value = options.get('unique');
    if (!value || value.kind === 'nothing')
        return undefined;
    return value.kind === 'flag' && (value.value || version >= 7.1) ? value.value : 'unknown';
}
/** PostgreSQL's own limit; Rails refuses names that are longer. */
const longestName = 63;
/** Longer names of Rails' own are shortened since 7.1, and refused before. */
const longestIndexName = 62;
/** https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html#method-i-add_index */
function indexName(table, columns, version) {
    const words = typeof columns === 'string' ? [(columns.match(/\w+/g) ?? []).join('_')] : columns;
    const name = `index_${table}_on_${words.join('_and_')}`;
    if (table.includes('.') || !/^\w*$/.test(name))
        return undefined;
    if (name.length <= longestIndexName)
        return name;
    const digest = `_${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 10)}`;
    const short = `idx_on_${words.join('_')}`.slice(0, longestIndexName - digest.length);
    return version >= 7.1 ? `${short}${digest}` : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-changes.js




/** `change_column` */
function changeColumnSql({ args, named }, table, { walk, version }) {
    const [name, type] = [walk.text(args[1]), walk.text(args[2])];
    const known = keys('null', 'default', 'limit', 'precision', 'scale', 'array', 'using');
    if (args.length !== 3 || name === undefined || type === undefined || !onlyHas(named, known))
        return undefined;
    const sqlType = typeOf(type, named, walk, version);
    const using = named.get('using');
    const how = using ? walk.text(using) : '';
    const given = named.get('default');
    const fallback = given && defaultOf(given, type, named, walk);
    const isNull = named.get('null');
    if (sqlType === undefined || how === undefined || (given && fallback === undefined))
        return undefined;
    if (isNull && isNull.kind !== 'flag')
        return undefined;
    const column = `ALTER COLUMN ${(0,object_names/* quotedName */.aH)(name)}`;
    const parts = [
        `${column} TYPE ${sqlType}${how === '' ? '' : ` USING ${how}`}`,
        ...(given ? [fallback === 'NULL' ? `${column} DROP DEFAULT` : `${column} SET DEFAULT ${fallback}`] : []),
        ...(isNull?.kind === 'flag' ? [`${column} ${isNull.value ? 'DROP' : 'SET'} NOT NULL`] : []),
    ];
    return `ALTER TABLE ${quoted(table)} ${parts.join(', ')}`;
}
/** `change_column_null` */
function changeNullSql({ args, named }, table, walk) {
    const [, column, isNull, more] = args;
    const name = walk.text(column);
    // A value for rows that have none is of a type that is not known here.
    if (name === undefined || isNull?.kind !== 'flag' || more || named.size > 0)
        return undefined;
    const does = isNull.value ? 'DROP' : 'SET';
    return `ALTER TABLE ${quoted(table)} ALTER COLUMN ${(0,object_names/* quotedName */.aH)(name)} ${does} NOT NULL`;
}
/** `change_column_default` */
function changeDefaultSql({ args, named }, table, walk) {
    const name = walk.text(args[1]);
    const value = named.get('to') ?? args[2];
    if (name === undefined || !value || args.length > 3 || !onlyHas(named, keys('from', 'to')))
        return undefined;
    const text = valueOfAnyType(value, walk);
    if (text === undefined)
        return undefined;
    const does = text === 'NULL' ? 'DROP DEFAULT' : `SET DEFAULT ${text}`;
    return `ALTER TABLE ${quoted(table)} ALTER COLUMN ${(0,object_names/* quotedName */.aH)(name)} ${does}`;
}
/** Where the type of the column does not stand there: PostgreSQL takes each of these for any type that it fits. */
function valueOfAnyType(value, walk) {
    if (value.kind === 'flag')
        return value.value ? 'TRUE' : 'FALSE';
    const text = value.kind === 'text' ? value.value : undefined;
    if (text !== undefined)
        return text.includes('()') ? undefined : (0,object_names/* quotedText */.w0)(text);
    return defaultOf(value, 'integer', nothing, walk);
}
/** The name that something has, and the one that it gets. */
function renamed({ args, named }, places, walk) {
    const [from, to] = places.map(place => walk.text(args[place]));
    const isKnown = args.length === places[1] + 1 && named.size === 0 && from !== undefined && to !== undefined;
    return isKnown ? [from, to] : undefined;
}
/** `rename_column` */
function renamedColumnSql(call, table, walk) {
    const names = renamed(call, [1, 2], walk);
    return names && renameColumnSql(table, ...names);
}
/** `rename_table` */
function renamedTableSql(call, table, walk) {
    const names = renamed(call, [0, 1], walk);
    return names && !names.join('').includes('.') ? renameTableSql(table, names[1]) : undefined;
}
/** `rename_index` */
function renamedIndexSql(call, table, walk) {
    const names = renamed(call, [1, 2], walk);
    if (!names || `${table}${names.join('')}`.includes('.') || names[1].length > longestIndexName)
        return undefined;
    return `ALTER INDEX ${(0,object_names/* quotedName */.aH)(names[0])} RENAME TO ${(0,object_names/* quotedName */.aH)(names[1])}`;
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-checks.js




/**
 * Checks are there since 6.1, their guards since 7.1, which look at the name, and at whether the check is validated where
 * the call says it. https://github.com/rails/rails/blob/v7.1.6/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb
 */
const oldest = 6.1;
const oldestGuard = 7.1;
/** `add_check_constraint` and `t.check_constraint`; its first argument is the table. */
function checkSql({ args, named }, table, { walk, version }) {
    const expression = walk.text(args[1]);
    if (args.length !== 2 ||
        expression === undefined ||
        !onlyHas(named, keys('name', 'validate', 'if_not_exists')))
        return undefined;
    const name = checkName({ named }, { table, expression, walk });
    const [validate, isGuarded] = [named.get('validate'), flagOf(named, 'if_not_exists')];
    if (version < oldest || name === undefined || isGuarded === undefined)
        return undefined;
    if ((validate && validate.kind !== 'flag') || (isGuarded && version < oldestGuard))
        return undefined;
    const validated = validate?.kind === 'flag' ? validate.value : undefined;
    // Rails does not quote the name.
    const sql = `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${name} CHECK (${expression})${validated === false ? ' NOT VALID' : ''}`;
    return isGuarded ? addCheckUnlessSql(table, { name, validated }, sql) : sql;
}
/** `remove_check_constraint`: by its name, or by the expression that Rails has named it by. */
function dropCheckSql({ args, named }, table, about) {
    const { walk, version } = about;
    const expression = args[1] ? walk.text(args[1]) : undefined;
    if (args.length > 2 || (args[1] && expression === undefined))
        return undefined;
    if (version < oldest || !onlyHas(named, keys('name', 'validate', 'if_exists')))
        return undefined;
    const name = checkName({ named }, { table, expression, walk });
    const [validate, isGuarded] = [named.get('validate'), flagOf(named, 'if_exists')];
    if (name === undefined || isGuarded === undefined || (validate && validate.kind !== 'flag'))
        return undefined;
    // Without a name, the guard refuses the call.
    if (isGuarded && (version < oldestGuard || !named.has('name')))
        return undefined;
    if (validate && version < oldestGuard)
        return undefined;
    const check = { name, validated: validate?.kind === 'flag' ? validate.value : undefined };
    const drop = `ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${(0,object_names/* quotedName */.aH)(name)}`;
    return isGuarded ? [dropCheckIfSql(table, check, drop)] : [hasCheckSql(table, check), drop];
}
/** `validate_check_constraint`: by its name, or by the expression that Rails has named it by. */
function validateCheckSql({ args, named }, table, { walk, version }) {
    const expression = named.has('expression') ? walk.text(named.get('expression')) : undefined;
    if (args.length !== 1 || version < oldest || !onlyHas(named, keys('name', 'expression')))
        return undefined;
    const name = checkName({ named }, { table, expression, walk });
    return name === undefined ? undefined : validateSql(table, name);
}
/** `validate_constraint` */
function validateConstraintSql({ args, named }, table, walk) {
    const name = walk.text(args[1]);
    return args.length !== 2 || named.size > 0 || name === undefined ? undefined : validateSql(table, name);
}
function validateSql(table, name) {
    return `ALTER TABLE ${quoted(table)} VALIDATE CONSTRAINT ${(0,object_names/* quotedName */.aH)(name)}`;
}
/** The one that is given, or Rails' own; it is written as it is, so it has to be a name. */
function checkName({ named }, { table, expression, walk }) {
    if (named.has('name')) {
        const name = walk.text(named.get('name'));
        return name !== undefined && /^[a-z_][a-z0-9_]*$/i.test(name) ? name : undefined;
    }
    if (expression === undefined)
        return undefined;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${table}_${expression}_chk`).digest('hex');
    return `chk_rails_${digest.slice(0, 10)}`;
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-keys.js





/** From here on an index of a polymorphic reference is named by the reference. */
const namesByReference = 6.1;
/** From here on the guard of a reference is that of all its parts. */
const guardsReference = 7.1;
/** From here on the guards of foreign keys look at what names one; those before look at less, each in its own way. */
const sameGuards = 8.1;
const actions = {
    cascade: 'CASCADE',
    nullify: 'SET NULL',
    restrict: 'RESTRICT',
};
/** The foreign key that a call names, and the options that it names it by. */
function keyNamed({ args, named }, { walk, version }) {
    const [to, column, name] = [args[1] ?? named.get('to_table'), named.get('column'), named.get('name')].map(one => ({ one, text: one && walk.text(one) }));
    const all = [to, column, name];
    if (args.length > 2 || !onlyHas(named, keys('to_table', 'column', 'name', 'if_exists')))
        return undefined;
    if (all.some(value => value?.one && value.text === undefined) || all.every(value => !value?.one))
        return undefined;
    const key = { to: to?.text, column: column?.text, name: name?.text };
    if (version < sameGuards || key.to === undefined || key.column !== undefined)
        return key;
    // Since 8.1, the column that Rails would have chosen comes first.
    const one = singularOf(key.to);
    return one === undefined ? undefined : { ...key, prefers: `${one}_id` };
}
/**
 * `remove_foreign_key`. Since 7.0 it has a guard, which looks at the second argument alone (8.1: and at `column:`).
 * https://github.com/rails/rails/blob/v8.1.3/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb
 */
function dropForeignKeySql(call, table, { walk, version }) {
    const key = keyNamed(call, { walk, version });
    const isGuarded = flagOf(call.named, 'if_exists');
    if (!key || isGuarded === undefined)
        return undefined;
    if (isGuarded && version < (key.column === undefined ? 7 : sameGuards))
        return undefined;
    const looksAt = { ...key, to: call.args[1] && key.to, name: undefined };
    return withKeySql(table, key, { does: 'DROP', guard: isGuarded ? looksAt : undefined });
}
/** `validate_foreign_key` */
function validateForeignKeySql(call, table, about) {
    const key = call.named.has('if_exists') ? undefined : keyNamed(call, about);
    return key && withKeySql(table, key, { does: 'VALIDATE' });
}
function dropKeyOfReference(table, name, { options, walk, isGuarded }) {
    const key = options.get('foreign_key');
    const entries = key && entriesOf(key);
    if (key && key.kind !== 'flag' && !entries)
        return undefined;
    if (entries && !onlyHas(entries, keys('to_table')))
        return undefined;
    const to = entries ? walk.text(entries.get('to_table')) : pluralOf(name);
    const column = `${name}_id`;
    if (to === undefined)
        return undefined;
    return withKeySql(table, { to, column }, { does: 'DROP', guard: isGuarded ? { column } : undefined });
}
/** `add_reference` and `t.references`. */
function referenceSql(table, one, options, about) {
    const { walk, version } = about;
    const known = keys('null', 'default', 'foreign_key', 'index', 'polymorphic', 'type', 'comment', 'if_not_exists');
    const isGuarded = flagOf(options, 'if_not_exists');
    if (isGuarded === undefined || (isGuarded && version < guardsReference))
        return undefined;
    const name = walk.text(one);
    const isPolymorphic = flagOf(options, 'polymorphic');
    const type = options.has('type') ? walk.text(options.get('type')) : 'bigint';
    if (name === undefined || type === undefined || isPolymorphic === undefined || !onlyHas(options, known))
        return undefined;
    const only = (...kept) => new Map([...options].filter(([key]) => kept.includes(key)));
    const columns = [
        ...(isPolymorphic ? [columnOfRails(`${name}_type`, 'string', only('null'), about)] : []),
        columnOfRails(`${name}_id`, type, only('null', 'default'), about),
    ].filter(column => column !== undefined);
    const names = [...(isPolymorphic ? [`${name}_type`] : []), `${name}_id`];
    const byName = isPolymorphic && version >= namesByReference ? `index_${table}_on_${name}` : undefined;
    const index = indexOfReference(table, names, options, { byName, isGuarded, about });
    const key = keyOfReference(table, name, options, { isGuarded, walk });
    if (columns.length < names.length || !index || !key)
        return undefined;
    return { columns, statements: [...index, ...key] };
}
function indexOfReference(table, names, options, { byName, isGuarded, about }) {
    const index = options.get('index');
    if (index && flagOf(options, 'index') === false)
        return [];
    const more = !index || index.kind === 'flag' ? nothing : entriesOf(index);
    if (!more)
        return undefined;
    const items = names.map(textOf);
    const named = new Map(more);
    if (byName !== undefined && !more.has('name'))
        named.set('name', textOf(byName));
    if (options.has('if_not_exists'))
        named.set('if_not_exists', { kind: 'flag', value: isGuarded, at: nowhere });
    const sql = indexSql(table, { kind: 'list', items, whole: true, at: nowhere }, named, about);
    return sql === undefined ? undefined : [sql];
}
function keyOfReference(table, name, options, how) {
    const key = options.get('foreign_key');
    if (!key || flagOf(options, 'foreign_key') === false)
        return [];
    const more = key.kind === 'flag' ? nothing : entriesOf(key);
    const given = more?.get('to_table');
    const to = given ? how.walk.text(given) : pluralOf(name);
    if (!more || to === undefined || more.has('column'))
        return undefined;
    const rest = new Map([...more].filter(([one]) => one !== 'to_table'));
    const sql = constraintSql(table, { to, column: `${name}_id` }, rest, how);
    return sql === undefined ? undefined : [sql];
}
/**
 * `add_foreign_key` and `t.foreign_key`; its first argument is the table. Where the column is not said, the guard of 8.0
 * looks at the tables alone.
 */
function foreignKeySql({ args, named }, table, { walk, version }) {
    const to = walk.text(args[1]);
    const given = named.get('column');
    const singular = to === undefined ? undefined : singularOf(to);
    const column = given ? walk.text(given) : singular && `${singular}_id`;
    const isGuarded = flagOf(named, 'if_not_exists');
    if (args.length !== 2 || to === undefined || column === undefined || isGuarded === undefined)
        return undefined;
    if (isGuarded && version < (given ? guardsReference : sameGuards))
        return undefined;
    const rest = new Map([...named].filter(([one]) => one !== 'column' && one !== 'if_not_exists'));
    return constraintSql(table, { to, column }, rest, { isGuarded, walk });
}
function constraintSql(table, { to, column }, options, { isGuarded, walk }) {
    if (!onlyHas(options, keys('name', 'on_delete', 'on_update', 'primary_key', 'validate')))
        return undefined;
    // The guard of 8.1 looks at the key of the other table, too.
    if (isGuarded && options.has('primary_key'))
        return undefined;
    const [name, key] = [options.get('name'), options.get('primary_key')];
    const called = name ? walk.text(name) : foreignKeyName(table, column);
    const of = key ? walk.text(key) : 'id';
    const validate = options.get('validate');
    if (called === undefined || of === undefined || (validate && validate.kind !== 'flag'))
        return undefined;
    const does = [
        ['DELETE', options.get('on_delete')],
        ['UPDATE', options.get('on_update')],
    ];
    const clauses = does.map(([when, action]) => {
        if (!action || action.kind === 'nothing')
            return '';
        const sql = actions[walk.text(action) ?? ''];
        return sql && ` ON ${when} ${sql}`;
    });
    if (clauses.includes(undefined))
        return undefined;
    const isLater = validate?.kind === 'flag' && !validate.value;
    const sql = `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${(0,object_names/* quotedName */.aH)(called)} FOREIGN KEY (${(0,object_names/* quotedName */.aH)(column)}) REFERENCES ${quoted(to)} (${(0,object_names/* quotedName */.aH)(of)})${clauses.join('')}${isLater ? ' NOT VALID' : ''}`;
    return isGuarded ? addKeyUnlessSql(table, { to, column }, sql) : sql;
}
function textOf(value) {
    return { kind: 'text', value, at: nowhere };
}
function entriesOf(one) {
    return one.kind === 'dictionary' && one.whole ? one.entries : undefined;
}
/** The name that Rails gives to a foreign key. */
function foreignKeyName(table, column) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${table}_${column}_fk`).digest('hex');
    return `fk_rails_${digest.slice(0, 10)}`;
}
/** Words that follow no rule, or one of their own; a project may add more. */
const irregular = /(?:^|_)(?:person|people|man|men|woman|women|child|children|sex|sexes|move|moves|movie|movies|zombie|zombies|ox|oxen|mouse|mice|louse|lice|quiz|quizzes|cookie|cookies|pie|pies|tie|ties|shoe|shoes|bus|buses|hive|hives|data|media|equipment|information|rice|money|species|series|news|fish|sheep|jeans|police)$|(?:is|us|um|a|o|oes|fe?|ves|ix|ex|ices)$|(?:naly|ba|diagno|parenthe|progno|synop|the|cri|ax|test|alia|statu)ses$|alias$/;
/** `order_item` → `order_items`; undefined for what is no regular English word. */
function pluralOf(word) {
    if (!/^[a-z_]*[a-z]$/.test(word) || irregular.test(word) || (word.endsWith('s') && !word.endsWith('ss')))
        return undefined;
    if (/[^aeiouy_]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    return `${word}${/(?:x|ch|ss|sh)$/.test(word) ? 'es' : 's'}`;
}
function singularOf(word) {
    if (!/^[a-z_]*[a-z]s$/.test(word) || irregular.test(word) || word.endsWith('ss'))
        return undefined;
    if (/[^aeiouy_]ies$/.test(word))
        return `${word.slice(0, -3)}y`;
    return /(?:x|ch|ss|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-drops.js



/** `drop_table`. What else it says, its block too, is for the downgrade. */
function dropTableSql({ args, named }, table, walk) {
    const isGuarded = flagOf(named, 'if_exists');
    const force = named.get('force');
    const cascades = force && walk.text(force) === 'cascade';
    const isPlain = !force || flagOf(named, 'force') !== undefined;
    if (args.length !== 1 || isGuarded === undefined || !(cascades || isPlain))
        return undefined;
    return `DROP TABLE${isGuarded ? ' IF EXISTS' : ''} ${quoted(table)}${cascades ? ' CASCADE' : ''}`;
}
/** `remove_column`: since 6.1 it has a guard. What else it says is for the downgrade. */
function dropColumnSql({ args, named }, table, about) {
    const isGuarded = flagOf(named, 'if_exists');
    if (args.length > 3 || isGuarded === undefined || (isGuarded && about.version < 6.1))
        return undefined;
    return dropColumns(table, args.slice(1, 2), about.walk, isGuarded);
}
/** `remove_columns`: only 6.1 has a guard. What else it says is for the downgrade. */
function dropColumnsSql({ args, named }, table, about) {
    const isGuarded = flagOf(named, 'if_exists');
    if (isGuarded !== false && about.version < 7)
        return undefined;
    return dropColumns(table, args.slice(1), about.walk);
}
function dropColumns(table, names, walk, isGuarded = false) {
    const texts = names.map(one => walk.text(one)).filter(one => one !== undefined);
    if (texts.length === 0 || texts.length !== names.length)
        return undefined;
    return texts.map(one => dropColumn(table, one, isGuarded));
}
function dropColumn(table, name, isGuarded = false) {
    return `ALTER TABLE ${quoted(table)} DROP COLUMN ${isGuarded ? 'IF EXISTS ' : ''}${(0,object_names/* quotedName */.aH)(name)}`;
}
/** `remove_reference`: since 7.1 its guard is that of its columns, and of its key as that one is understood. */
function dropReferenceSql({ args, named }, table, about) {
    const { walk, version } = about;
    const name = walk.text(args[1]);
    const [isPolymorphic, isGuarded] = [flagOf(named, 'polymorphic'), flagOf(named, 'if_exists')];
    const known = keys('foreign_key', 'polymorphic', 'index', 'null', 'type', 'default', 'if_exists');
    if (args.length !== 2 || name === undefined || isPolymorphic === undefined || isGuarded === undefined)
        return undefined;
    const hasKey = named.has('foreign_key') && flagOf(named, 'foreign_key') !== false;
    if (!onlyHas(named, known) || (isGuarded && version < (hasKey ? sameGuards : guardsReference)))
        return undefined;
    const key = hasKey ? dropKeyOfReference(table, name, { options: named, walk, isGuarded }) : '';
    if (key === undefined)
        return undefined;
    const columns = [`${name}_id`, ...(isPolymorphic ? [`${name}_type`] : [])];
    return [...(key === '' ? [] : [key]), ...columns.map(one => dropColumn(table, one, isGuarded))];
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-enums.js



/**
 * Since 7.1 an enum is looked for where its table would be.
 * https://github.com/rails/rails/blob/v8.0.5/activerecord/lib/active_record/connection_adapters/postgresql_adapter.rb
 */
const rails_enums_oldest = 7.1;
/** From here on, adding a value has a guard. */
const guardsValue = 8;
/** `create_enum`: where there is a type of that name, nothing happens. */
function enumSql({ args, named }, name, { walk, version }) {
    const values = walk.texts(args[1]);
    const isKnown = args.length === 2 && named.size === 0 && args[1]?.kind === 'list' && areNames([name]);
    return isKnown && version >= rails_enums_oldest && values ? createEnumSql(name, values) : undefined;
}
/** `drop_enum`; its values are for the downgrade. */
function dropEnumSql({ args, named }, name, { version }) {
    const isGuarded = flagOf(named, 'if_exists');
    if (version < rails_enums_oldest || args.length > 2 || isGuarded === undefined || !areNames([name]))
        return undefined;
    return `DROP TYPE${isGuarded ? ' IF EXISTS' : ''} ${(0,object_names/* quotedName */.aH)(name)}`;
}
/** `add_enum_value` */
function enumValueSql({ args, named }, name, { walk, version }) {
    const known = keys('before', 'after', ...(version >= guardsValue ? ['if_not_exists'] : []));
    const isGuarded = flagOf(named, 'if_not_exists');
    const places = ['before', 'after'].filter(one => named.has(one));
    const [value, other] = [walk.text(args[1]), walk.text(named.get(places[0] ?? ''))];
    if (version < rails_enums_oldest || args.length !== 2 || !onlyHas(named, known) || isGuarded === undefined)
        return undefined;
    if (value === undefined || places.length > 1 || (places.length === 1 && other === undefined))
        return undefined;
    if (!areNames([name]) || `${value}${other ?? ''}`.includes("'"))
        return undefined;
    const place = other === undefined ? '' : ` ${places[0]?.toUpperCase()} ${(0,object_names/* quotedText */.w0)(other)}`;
    return `ALTER TYPE ${(0,object_names/* quotedName */.aH)(name)} ADD VALUE${isGuarded ? ' IF NOT EXISTS' : ''} ${(0,object_names/* quotedText */.w0)(value)}${place}`;
}
/** `rename_enum_value` */
function renamedValueSql({ args, named }, name, { walk, version }) {
    const [from, to] = [walk.text(named.get('from')), walk.text(named.get('to'))];
    if (version < rails_enums_oldest || args.length !== 1 || !onlyHas(named, keys('from', 'to')) || !areNames([name]))
        return undefined;
    if (from === undefined || to === undefined || `${from}${to}`.includes("'"))
        return undefined;
    return `ALTER TYPE ${(0,object_names/* quotedName */.aH)(name)} RENAME VALUE ${(0,object_names/* quotedText */.w0)(from)} TO ${(0,object_names/* quotedText */.w0)(to)}`;
}
/** Some versions quote less than others: these are the same in all of them. */
function areNames(names) {
    return names.every(one => /^[a-z_][a-z0-9_]*$/.test(one));
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails-ddl.js
var _a;









/** Older versions have other keys, other types and other names. */
const rails_ddl_oldest = 5.1;
/**
 * What Rails sends for a call of a migration: https://api.rubyonrails.org/classes/ActiveRecord/Migration.html.
 * Undefined: not all of it is known, or not for each version that may run it.
 */
function sqlOfRails(call, about) {
    if (!(about.version >= rails_ddl_oldest) || !call.whole || call.on)
        return undefined;
    const statements = new Statements(about);
    const table = about.walk.text(call.args[0]);
    if (table === undefined || !statements.add(call, table))
        return undefined;
    return statements.all.some(own_blocks/* closesEarly */.LC) ? undefined : statements.all;
}
/** The block of a table that is dropped is for the downgrade. */
const withBlock = keys('create_table', 'change_table', 'drop_table');
class Statements {
    all = [];
    #about;
    #walk;
    #version;
    /** Are these parts of a table that is created? */
    #creates;
    constructor(about, creates = false) {
        this.#about = about;
        this.#creates = creates;
        this.#walk = about.walk;
        this.#version = about.version;
    }
    /** Returns false where a call is not known whole. */
    add(call, table) {
        const does = this.#does[call.name];
        return does !== undefined && (withBlock.has(call.name) || !call.block) ? does(call, table) : false;
    }
    #does = {
        create_table: (call, table) => this.#createTable(call, table),
        change_table: (call, table) => this.#changeTable(call, table),
        drop_table: (call, table) => this.#may(dropTableSql(call, table, this.#walk)),
        add_column: ({ args, named }, table) => {
            const [name, type] = [this.#walk.text(args[1]), this.#walk.text(args[2])];
            return args.length === 3 && this.#addColumn(table, name, type, named);
        },
        remove_column: (call, table) => this.#mayAll(dropColumnSql(call, table, this.#about)),
        remove_columns: (call, table) => this.#mayAll(dropColumnsSql(call, table, this.#about)),
        change_column: (call, table) => this.#may(changeColumnSql(call, table, this.#about)),
        change_column_null: (call, table) => this.#may(changeNullSql(call, table, this.#walk)),
        change_column_default: (call, table) => this.#may(changeDefaultSql(call, table, this.#walk)),
        add_index: ({ args, named }, table) => args.length === 2 && this.#may(indexSql(table, args[1], named, this.#about)),
        remove_index: ({ args, named }, table) => args.length < 3 && this.#mayAll(dropIndexSql(table, args[1], named, this.#about)),
        rename_index: (call, table) => this.#may(renamedIndexSql(call, table, this.#walk)),
        add_check_constraint: (call, table) => this.#may(checkSql(call, table, this.#about)),
        remove_check_constraint: (call, table) => this.#mayAll(dropCheckSql(call, table, this.#about)),
        validate_check_constraint: (call, table) => this.#may(validateCheckSql(call, table, this.#about)),
        validate_foreign_key: (call, table) => this.#may(validateForeignKeySql(call, table, this.#about)),
        validate_constraint: (call, table) => this.#may(validateConstraintSql(call, table, this.#walk)),
        remove_foreign_key: (call, table) => this.#may(dropForeignKeySql(call, table, this.#about)),
        remove_reference: (call, table) => this.#mayAll(dropReferenceSql(call, table, this.#about)),
        remove_belongs_to: (call, table) => this.#mayAll(dropReferenceSql(call, table, this.#about)),
        // Its guard is never looked at.
        remove_timestamps: ({ args }, table) => args.length === 1 && this.#sends(...['updated_at', 'created_at'].map(name => dropColumn(table, name))),
        rename_column: (call, table) => this.#mayAll(renamedColumnSql(call, table, this.#walk)),
        rename_table: (call, table) => this.#mayAll(renamedTableSql(call, table, this.#walk)),
        add_reference: (call, table) => this.#addReference(call, table),
        add_belongs_to: (call, table) => this.#addReference(call, table),
        add_timestamps: ({ args, named }, table) => {
            // The guard of 7.0 looks at the columns; later ones look at nothing.
            const isGuarded = flagOf(named, 'if_not_exists');
            const rest = new Map([...named].filter(([key]) => key !== 'if_not_exists'));
            if (args.length !== 1 || isGuarded === undefined || (isGuarded && this.#version < 7.1))
                return false;
            return this.#timestamps(rest, this.#toTable(table));
        },
        add_foreign_key: (call, table) => this.#may(foreignKeySql(call, table, this.#about)),
        create_enum: (call, name) => this.#may(enumSql(call, name, this.#about)),
        drop_enum: (call, name) => this.#may(dropEnumSql(call, name, this.#about)),
        add_enum_value: (call, name) => this.#may(enumValueSql(call, name, this.#about)),
        rename_enum_value: (call, name) => this.#may(renamedValueSql(call, name, this.#about)),
        enable_extension: ({ args }, name) => args.length === 1 && this.#sends(`CREATE EXTENSION IF NOT EXISTS ${(0,object_names/* quotedName */.aH)(name)}`),
    };
    #sends(...statements) {
        this.all.push(...statements);
        return true;
    }
    #may(statement) {
        return statement !== undefined && this.#sends(statement);
    }
    #mayAll(statements) {
        return statements !== undefined && this.#sends(...statements);
    }
    #addReference({ args, named }, table) {
        const isGuarded = flagOf(named, 'if_not_exists') === true;
        return args.length === 2 && this.#reference(table, args[1], named, this.#toTable(table, isGuarded));
    }
    #reference(table, one, options, add) {
        const reference = referenceSql(table, one, options, this.#about);
        for (const column of reference?.columns ?? [])
            add(column);
        return reference !== undefined && this.#sends(...reference.statements);
    }
    #toTable(table, isGuarded = false) {
        return column => {
            this.all.push(`ALTER TABLE ${quoted(table)} ADD ${isGuarded ? 'COLUMN IF NOT EXISTS ' : ''}${column}`);
        };
    }
    #createTable(call, table) {
        const known = keys('id', 'primary_key', 'default', 'comment', 'force', 'limit', 'if_not_exists');
        const force = call.named.get('force');
        const isGuarded = flagOf(call.named, 'if_not_exists');
        if (call.args.length !== 1 || !onlyHas(call.named, known) || isGuarded === undefined)
            return false;
        // Since 7.2 the two together are refused.
        if (isGuarded && (force || this.#version < 6))
            return false;
        if (force && this.#walk.text(force) !== 'cascade' && flagOf(call.named, 'force') === undefined)
            return false;
        const key = keyOfRails(call, this.#walk, this.#version);
        if (!key)
            return false;
        const columns = [...key];
        const inner = new _a(this.#about, true);
        if (call.block && !inner.#ofTable(call.block, table, column => columns.push(column)))
            return false;
        // Its foreign keys and then its checks are parts of it; its indexes come after it, and are guarded if it is.
        const after = inner.all.filter(one => one.startsWith('CREATE '));
        const added = inner.all.flatMap(one => /^ALTER TABLE \S+ ADD (CONSTRAINT .*)$/s.exec(one)?.[1] ?? []);
        const isCheck = (one) => /^CONSTRAINT \S+ CHECK /.test(one);
        const constraints = [...added.filter(one => !isCheck(one)), ...added.filter(isCheck)];
        if (after.length + constraints.length !== inner.all.length)
            return false;
        // 6.0 does not guard its indexes.
        if (isGuarded && this.#version < 6.1 && after.length > 0)
            return false;
        if (force && flagOf(call.named, 'force') !== false)
            this.all.push(`DROP TABLE IF EXISTS ${quoted(table)}${force.kind === 'text' ? ' CASCADE' : ''}`);
        const parts = [...columns, ...constraints].join(', ');
        const guard = isGuarded ? 'IF NOT EXISTS ' : '';
        return this.#sends(`CREATE TABLE ${guard}${quoted(table)} (${parts})`, ...after.map(one => one.replace(/^(CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?)/, `$1${guard}`)));
    }
    #changeTable(call, table) {
        const isKnown = call.args.length === 1 && onlyHas(call.named, keys('bulk'));
        return isKnown && call.block !== undefined && this.#ofTable(call.block, table, this.#toTable(table));
    }
    /** The calls on the table in a block. */
    #ofTable({ body, parameters }, table, add) {
        return body.every(one => {
            const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined;
            if (value?.kind !== 'call' || value.on?.kind !== 'name' || value.on.name !== parameters[0]?.name)
                return false;
            return value.whole && !value.block && this.#onTable(value, table, add);
        });
    }
    #onTable(call, table, add) {
        const { name, args, named } = call;
        // What is guarded here is refused by some versions.
        if (named.has('if_exists') || named.has('if_not_exists'))
            return false;
        const ofTable = { ...call, args: [textOf(table), ...args] };
        if (isType(name))
            return args.length > 0 && args.every(one => this.#column(table, one, name, named, add));
        switch (name) {
            case 'column': {
                const type = this.#walk.text(args[1]);
                return args.length === 2 && type !== undefined && this.#column(table, args[0], type, named, add);
            }
            case 'timestamps':
                return args.length === 0 && this.#timestamps(named, add);
            case 'references':
            case 'belongs_to':
                return args.length > 0 && args.every(one => this.#reference(table, one, named, add));
            case 'index':
                return args.length === 1 && this.#may(indexSql(table, args[0], named, this.#about));
            case 'foreign_key':
                return this.#may(foreignKeySql(ofTable, table, this.#about));
            case 'check_constraint':
                return (this.#creates || this.#version >= 7) && this.#may(checkSql(ofTable, table, this.#about));
            case 'remove':
                // What else it says is for the downgrade.
                return ((named.size === 0 || this.#version >= 6.1) && this.#mayAll(dropColumns(table, args, this.#walk)));
            case 'change':
                return this.#may(changeColumnSql(ofTable, table, this.#about));
            case 'change_null':
                return this.#may(changeNullSql(ofTable, table, this.#walk));
            case 'change_default':
                return this.#may(changeDefaultSql(ofTable, table, this.#walk));
            default:
                return false;
        }
    }
    #column(table, name, type, options, add) {
        const text = this.#walk.text(name);
        const index = options.get('index');
        const rest = new Map([...options].filter(([key]) => key !== 'index'));
        const column = text && columnOfRails(text, type, rest, this.#about);
        if (!column || !name)
            return false;
        add(column);
        if (!index || flagOf(options, 'index') === false)
            return true;
        const more = index.kind === 'flag' ? nothing : entriesOf(index);
        return more !== undefined && this.#may(indexSql(table, name, more, this.#about));
    }
    #addColumn(table, name, type, options) {
        const isGuarded = flagOf(options, 'if_not_exists');
        const rest = new Map([...options].filter(([key]) => key !== 'if_not_exists'));
        if (name === undefined || type === undefined || isGuarded === undefined)
            return false;
        // The guard of 6.1 looks at the type, too.
        if (isGuarded && this.#version < 7)
            return false;
        const column = columnOfRails(name, type, rest, this.#about);
        if (column !== undefined)
            this.#toTable(table, isGuarded)(column);
        return column !== undefined;
    }
    #timestamps(options, add) {
        const columns = timestampColumns(options, this.#about);
        for (const column of columns ?? [])
            add(column);
        return columns !== undefined;
    }
}
_a = Statements;

// EXTERNAL MODULE: ./src/frameworks/code-migrations/sending.js
var sending = __webpack_require__(87951);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/rails.js





/** What a migration of Rails does in the upgrade. */
function readRails(text) {
    return (0,program_reading/* readProgram */.L)(text, 'ruby', rubyProgram, ({ procedures, extended }) => {
        const base = extended.find(one => one.includes('ActiveRecord::Migration'));
        if (base === undefined)
            return undefined;
        // With both, `change` is the one that runs.
        if (procedures.has('up') && procedures.has('change'))
            return undefined;
        const isOutside = sending/* railsSending */.wX.outside?.test(text);
        const version = Number(/\[\s*(\d+\.\d+)\s*\]/.exec(base)?.[1]);
        return {
            up: procedures.get('up') ?? procedures.get('change'),
            down: procedures.get('down'),
            dialect: {
                follow: (call, walk, sure) => follow(call, { walk, version, outside: isOutside === true }, sure),
                idle,
                callsByName: true,
                // Of a transaction in a migration that has none of its own, the parts can't be sent one by one.
                encloses: ({ name }) => /^(?:safety_assured|up_only)$/.test(name) || (name === 'transaction' && !isOutside),
                runs: () => true,
            },
        };
    });
}
/** Words for the person who runs it. */
function idle({ on, name, block, args }) {
    // Models read their columns again.
    if (name === 'reset_column_information')
        return on?.kind === 'name' && args.length === 0 && !block;
    return !on && !block && /^(?:say|puts|p)$/.test(name);
}
function follow(call, about, sure) {
    const { walk } = about;
    const sql = sqlOfRails(call, about);
    if (sql !== undefined) {
        walk.ddl(sql, call, sure);
        return true;
    }
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
            if (sql === undefined || call.args.length > 1)
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
    // What it sends is what its parts send.
    walk.sendsNothing();
    return true;
}
const rails_types = /^(?:string|text|integer|bigint|float|decimal|numeric|datetime|timestamp|timestamptz|time|date|binary|blob|boolean|json|jsonb|uuid|inet|cidr|citext|hstore|column|virtual)$/;
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
        else if (rails_types.test(call.name))
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


/***/ }),

/***/ 45389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ closesEarly),
/* harmony export */   MF: () => (/* binding */ isOwnBlock),
/* harmony export */   UB: () => (/* binding */ ownBlock)
/* harmony export */ });
/** Quotes the blocks that the gate itself writes for what a runner looks up: they name all that they change. */
const tag = '$migration_gate$';
function ownBlock(declares, body) {
    return `DO ${tag}\nDECLARE ${declares};\nBEGIN\n  ${body}\nEND ${tag}`;
}
function isOwnBlock(text) {
    return text.startsWith(`DO ${tag}\n`);
}
/** What it is about would end the block, and what follows would be no longer a part of it. */
function closesEarly(text) {
    return isOwnBlock(text) && text.split(tag).length > 3;
}


/***/ })

};
