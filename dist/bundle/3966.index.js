export const id = 3966;
export const ids = [3966];
export const modules = {

/***/ 72246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ stopsMigration),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   Jr: () => (/* binding */ saysFlag),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
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
/** Does the migration fail where this runs? Rails takes it for applied after a Rollback. */
function stopsMigration(body, text) {
    const last = body.at(-1);
    if (last?.does !== 'leaves' || !last.fails || leaves(body.slice(0, -1)))
        return false;
    return !/\bRollback\b/.test(text.slice(last.at.start, last.at.end));
}
/** What it returns stands there, where it is there at all. */
function saysFlag(procedure) {
    const [only, ...others] = procedure?.body ?? [];
    if (!procedure)
        return true;
    return only?.does === 'leaves' && only.value?.kind === 'flag' && others.length === 0;
}
/** What the whole chain is called on. */
function baseOf(call) {
    let one = call;
    while (one?.kind === 'call' || one?.kind === 'member')
        one = one.kind === 'call' ? one.on : one.of;
    return one?.kind === 'name' ? one.name : undefined;
}


/***/ }),

/***/ 82060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readProgram)
});

// EXTERNAL MODULE: ./src/languages/programs/syntax.js + 1 modules
var syntax = __webpack_require__(28169);
// EXTERNAL MODULE: ./src/languages/programs/program.js
var program = __webpack_require__(24211);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/static-effects.js
var static_effects = __webpack_require__(80086);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/dialect.js
function newCall() {
    return { sends: false, unclear: false, makes: [], unsent: [] };
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/program-parts.js
var program_parts = __webpack_require__(72246);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/values.js

/** What expressions stand for, as far as the file says it. */
class Values {
    program;
    locals = new Map();
    constructor(program) {
        this.program = program;
    }
    /** Is it the one of these packages, by their import? */
    isFrom(name, packages) {
        const from = this.program.imports.get(name);
        return from !== undefined && packages.test(from) && !this.locals.has(name);
    }
    /** A text that stands there, or that a constant of the file stands for. */
    text(expression) {
        const value = this.value(expression);
        return value?.kind === 'text' ? value.value : undefined;
    }
    /** As it stands there, if it is short. */
    written({ at: { start, end } }) {
        return this.program.text.slice(start, Math.min(end, start + 40));
    }
    /** A whole number that stands there. */
    number(expression) {
        const written = this.written(expression);
        return /^\d{1,15}$/.test(written) ? Number(written) : undefined;
    }
    /** What a name stands for; anything else stands for itself. */
    value(expression) {
        const name = expression && (0,program_parts/* nameOf */.Vb)(expression);
        if (name === undefined)
            return expression;
        return this.locals.has(name) ? this.locals.get(name) : this.program.constants.get(name);
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
    /** The words of a place that a name is made of, which does not stand there itself. */
    wordsOf(name, { start, end }) {
        const lower = name.toLowerCase();
        const written = new Set(this.program.text.slice(start, end).toLowerCase().match(/\w+/g));
        return written.has(lower) ? [name] : [...written].filter(word => word.length > 2 && lower.includes(word));
    }
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/walk.js







/** Goes through what a migration runs, in order. What is not certain to run creates nothing. */
class Walk extends Values {
    #dialect;
    #effects = [];
    #sent = [];
    /** Of the call that is followed. */
    #call = newCall();
    #parameters = new Set();
    #followed = true;
    /** It may have stopped before, for what it found: that may be what comes next. */
    #guarded = false;
    constructor(program, dialect) {
        super(program);
        this.#dialect = dialect;
    }
    /** `down`: what never runs in the upgrade. What is not followed may come at any place, so it counts at both ends. */
    async reading(down) {
        const { text } = this.program;
        const upgrade = down ? text.slice(0, down.start) + text.slice(down.end) : text;
        const effects = (await Promise.all(this.#effects)).flat();
        const unclear = { kind: 'unclear', text: upgrade };
        return {
            effects: this.#followed ? effects : [unclear, ...effects, unclear],
            sent: await Promise.all(this.#sent),
            upgrade,
        };
    }
    /** Of the call that is followed, not all is known. */
    unclear() {
        this.#followed = false;
        this.#call.unclear = true;
    }
    /** Of what is there, not all that it sends is known. */
    unread(at, makes = [], unsent = []) {
        const bySql = Promise.all(unsent.map(effects/* namesMadeBy */.Tg));
        this.#sent.push(bySql.then(names => ({ kind: 'unread', at, makes: [...makes, ...names.flat()] })));
    }
    procedure({ parameters, body }, sure) {
        for (const { name, parts } of parameters)
            for (const one of [...(name === undefined ? [] : [name]), ...(parts?.values() ?? [])]) {
                this.locals.set(one, undefined);
                this.#parameters.add(one);
            }
        this.#statements(body, sure);
    }
    /** `words`: those of its name that stand in the text, where the runner gives the rest. */
    creates(object, at, sure, part = false, words) {
        this.#call.makes.push(object);
        if (!sure || this.#guarded)
            return;
        const owner = object.table;
        this.#effects.push((0,static_effects/* creationOf */.rL)(object, at, {
            part,
            ...(words ? { words } : {}),
            ...(owner === undefined
                ? {}
                : { within: [(0,static_effects/* tableKey */.ih)(object.schema, owner)], owners: [owner, object.name] }),
        }));
    }
    /**
     * An index belongs to a table, but its name is one of the schema. `columns`: where it is known that it is of these.
     * A name that the runner gives stands in no other text, which is found by the words that it is made of.
     */
    createsIndex(name, table, at, sure, { columns, words = [name] } = {}) {
        const schema = table.schema === undefined ? {} : { schema: table.schema };
        const index = { kind: 'index', name, ...schema };
        this.#call.makes.push(index);
        if (!sure || this.#guarded)
            return;
        const ofColumns = columns?.map(column => (0,sql_objects/* objectKey */.T5)((0,program_parts/* columnOf */.uV)(table, column))) ?? [];
        this.#effects.push((0,static_effects/* creationOf */.rL)(index, at, {
            within: [(0,static_effects/* tableKey */.ih)(table.schema, table.name), ...ofColumns],
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
        this.#effects.push({ kind: 'drops', keys: objects.map(sql_objects/* objectKey */.T5) });
    }
    /** SQL that stands in the text. `bound`: values that do not stand there go with it. */
    sql(text, at, sure, bound = false) {
        this.#effects.push(this.#effectsOf(text, at, sure));
        if (!bound)
            this.sends(text, at, sure);
    }
    /** The SQL that a call stands for. Names that the runner makes stand in no text: what they are made of does. */
    ddl(statements, { at }, sure) {
        this.#effects.push(this.#effectsOf(statements.join(';\n'), at, sure).then(effects => effects.map(one => one.kind === 'creates' ? { ...one, words: one.words.flatMap(name => this.wordsOf(name, at)) } : one)));
        for (const one of statements)
            this.sends(one, at, sure);
    }
    #effectsOf(sql, at, sure) {
        const unsure = !sure || this.#guarded;
        return (0,effects/* effectsOfSql */.yE)(sql).then(effects => (0,static_effects/* relocated */.qP)(effects, at, unsure));
    }
    /** What the call that is followed sends, where all of it is known. */
    sends(text, at, sure) {
        if (!sure) {
            this.#call.unsent.push(text);
            return;
        }
        this.#sent.push({ kind: 'sql', text, at });
        this.#call.sends = true;
    }
    /** The call that is followed is only a part of another one. */
    sendsNothing() {
        this.#call.sends = true;
    }
    expression(one, sure) {
        switch (one.kind) {
            case 'call':
                this.#calls(one, sure);
                return;
            // Nobody waits for a part of something.
            case 'joined':
                for (const part of one.parts)
                    this.expression(part, false);
                return;
            case 'list':
                if (!one.whole)
                    this.#notFollowed(one.at);
                for (const item of one.items)
                    this.expression(item, false);
                return;
            case 'dictionary':
                if (!one.whole)
                    this.#notFollowed(one.at);
                for (const value of one.entries.values())
                    this.expression(value, false);
                return;
            case 'member':
                this.expression(one.of, false);
                return;
            case 'name':
                if (this.#dialect.callsByName && /^[a-z_]/.test(one.name) && one.name !== 'self')
                    if (!this.locals.has(one.name))
                        this.#notFollowed(one.at);
                return;
            case 'procedure':
                this.#notFollowed(one.at);
                this.procedure(one, false);
                return;
            case 'either':
                this.expression(one.condition, false);
                for (const option of one.options)
                    this.expression(option, false);
                return;
            case 'other':
                this.#notFollowed(one.at);
                for (const part of one.parts)
                    if ((0,program/* isStatement */.SH)(part))
                        this.#statements([part], false);
                    else
                        this.expression(part, false);
                return;
            default:
        }
    }
    #notFollowed(at) {
        this.#followed = false;
        this.unread(at);
    }
    #follow(call, sure) {
        const outer = this.#call;
        this.#call = newCall();
        const follows = this.#dialect.follow(call, this, sure);
        const { sends, unclear, makes, unsent } = this.#call;
        this.#call = outer;
        if (follows && (unclear || !sends))
            this.unread(call.at, makes, unsent);
        return follows;
    }
    /** The file has a procedure of that name. */
    #isOwn({ on, name }) {
        const isHere = !on || (on.kind === 'name' && /^(?:this|self|\$this)$/.test(on.name));
        return isHere && this.program.procedures.has(name);
    }
    #calls(call, sure) {
        const isOwn = this.#isOwn(call);
        const isIdle = !isOwn && this.#dialect.idle?.(call, this);
        if (!isOwn && !isIdle && this.#follow(call, sure))
            return;
        const [first, ...others] = call.args;
        const given = call.block ?? (first?.kind === 'procedure' ? first : undefined);
        const encloses = !isOwn && this.#dialect.encloses(call) && call.whole && given !== undefined;
        if (!encloses && !(isIdle && call.whole))
            this.#notFollowed(call.at);
        // What is caught may have failed.
        const certain = sure && !/^(?:catch|finally)$/.test(call.name);
        if (call.on)
            this.expression(call.on, certain);
        if (first?.kind === 'procedure')
            this.procedure(first, certain && encloses && others.length === 0);
        else if (first)
            this.expression(first, false);
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
        const written = this.program.text.slice(one.at.start, one.at.start + 10);
        switch (one.does) {
            case 'evaluates':
                // There is no reason to write it but what getting it does.
                if (one.value.kind === 'name' || one.value.kind === 'member')
                    this.unread(one.at);
                this.expression(one.value, sure && this.#dialect.runs(written));
                return true;
            case 'assigns':
                this.expression(one.value, false);
                if (this.#parameters.has(one.name))
                    this.unread(one.at);
                this.locals.set(one.name, this.locals.has(one.name) || !sure ? undefined : one.value);
                return true;
            case 'leaves':
                if (one.fails)
                    this.unread(one.at);
                if (one.value)
                    this.expression(one.value, sure);
                return false;
            case 'encloses':
                return this.#enclosed(one.body, sure);
            case 'repeats':
                this.#notFollowed(one.at);
                if (one.name !== undefined)
                    this.locals.set(one.name, undefined);
                this.expression(one.over, false);
                this.#statements(one.body, false);
                return !(0,program_parts/* leaves */.FQ)(one.body);
            case 'branches':
                return this.#branches(one);
        }
    }
    #branches({ conditions, bodies }) {
        const stops = bodies.filter(body => (0,program_parts/* stopsMigration */.AI)(body, this.program.text));
        const guards = stops.length > 0 && bodies.every(body => stops.includes(body) || !(0,program_parts/* leaves */.FQ)(body));
        if (guards) {
            this.#followed = false;
            for (const { at } of [...conditions, ...stops.flat()])
                this.#sent.push({ kind: 'unread', at, makes: [], alone: true });
        }
        else
            for (const condition of conditions)
                this.expression(condition, false);
        // What it drops may stay, but then there is less to collide with.
        for (const body of bodies)
            if (!guards || !stops.includes(body))
                this.#statements(body, false);
        this.#guarded ||= guards;
        return guards || !bodies.some(program_parts/* leaves */.FQ);
    }
    /** A name that gets its value in there may be another one than that outside. */
    #enclosed(body, sure) {
        const before = new Map(this.locals);
        const certain = this.#statements(body, sure);
        for (const [name, value] of this.locals)
            if (!before.has(name) || before.get(name) !== value)
                this.locals.set(name, undefined);
        return certain;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/program-reading.js


/** One that can't be read may do anything. */
async function readProgram(text, language, reader, upgradeOf) {
    const reading = await (0,syntax/* readSyntax */.kQ)(language, text);
    const program = reading.kind === 'read' ? reader(reading.syntax) : undefined;
    const upgrade = program && upgradeOf(program);
    if (!program || !upgrade?.up) {
        const at = { start: 0, end: text.length };
        return {
            effects: [{ kind: 'unclear', text }],
            sent: [{ kind: 'unread', at, makes: [] }],
            upgrade: text,
        };
    }
    const walk = new Walk(program, upgrade.dialect);
    for (const at of [...program.loading, ...(upgrade.around ?? [])])
        walk.unread(at);
    walk.procedure(upgrade.up, true);
    return walk.reading(upgrade.down?.at);
}


/***/ }),

/***/ 6087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unescaped)
/* harmony export */ });
/** What letters stand for after a backslash, where they do not stand for themselves. */
const usual = {
    typescript: letters('nrtfvb'),
    ruby: { ...letters('nrtfvbae'), s: ' ' },
    php: letters('nrtfve'),
    elixir: { ...letters('nrtfvbae'), s: ' ', d: '\u007F' },
    'c-sharp': letters('nrtfvbae'),
    rust: letters('nrt'),
    java: { ...letters('nrtfb'), s: ' ' },
};
function letters(of) {
    const all = {
        n: '\n',
        r: '\r',
        t: '\t',
        f: '\f',
        v: '\v',
        b: '\b',
        a: '\u0007',
        e: '\u001B',
    };
    return Object.fromEntries([...of].map(one => [one, all[one] ?? '']));
}
/** What an escape sequence of a string stands for; undefined where that is not known. */
function unescaped(sequence, language) {
    const rest = sequence.slice(1);
    const hex = /^(?:x|u|U)\{?([0-9a-fA-F]{1,6})\}?$/.exec(rest)?.[1];
    if (hex !== undefined) {
        const point = Number.parseInt(hex, 16);
        return point <= 0x10_ffff ? String.fromCodePoint(point) : undefined;
    }
    if (/^\r?\n$/.test(rest))
        return language === 'php' ? undefined : '';
    const own = usual[language];
    if (Object.hasOwn(own, rest))
        return own[rest];
    // Octal numbers, control characters, and what is no character of a text.
    if (/^(?:\d|[xuUNMC])/.test(rest) || rest.length !== 1)
        return undefined;
    // PHP leaves what it does not know as it is.
    return language === 'php' && !/^[\\$"]$/.test(rest) ? sequence : rest;
}


/***/ }),

/***/ 24211:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ isStatement),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   oJ: () => (/* binding */ Declarations),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uw: () => (/* binding */ reassigned)
/* harmony export */ });
/** Collects what a file declares. */
class Declarations {
    extended = [];
    loading = [];
    imports = new Map();
    #procedures = new Map();
    #constants = new Map();
    constant(name, value) {
        this.#constants.set(name, this.#constants.has(name) ? undefined : value);
    }
    /** Something else may be its value, too. */
    unknown(name) {
        this.#constants.set(name, undefined);
    }
    /** Of two with one name, which one is meant is not known. */
    procedure(name, procedure) {
        if (this.#procedures.has(name))
            this.loading.push(procedure.at);
        else
            this.#procedures.set(name, procedure);
    }
    program(text) {
        const known = [...this.#constants].flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
        const { extended, loading, imports } = this;
        return {
            text,
            procedures: this.#procedures,
            extended,
            loading,
            imports,
            constants: new Map(known),
        };
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
/** A part of a string, where what it stands for is known. */
function textOr(value, at) {
    return value === undefined ? { kind: 'other', parts: [], at } : { kind: 'text', value, at };
}


/***/ }),

/***/ 28169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ field),
  Ku: () => (/* binding */ firstOf),
  y0: () => (/* binding */ hasToken),
  UX: () => (/* binding */ identifiersIn),
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
    java: '@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm',
    rust: '@vscode/tree-sitter-wasm/wasm/tree-sitter-rust.wasm',
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
const comment = /^(?:block_|line_)?comment$/;
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
            if (!comment.test(one.type))
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
function identifiersIn(node) {
    return node.type === 'identifier' ? [node] : node.children.flatMap(identifiersIn);
}


/***/ })

};
