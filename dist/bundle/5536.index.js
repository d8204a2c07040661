export const id = 5536;
export const ids = [5536];
export const modules = {

/***/ 7385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ StepRequest),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94317);

/** A step of a program that is followed, on its way to whoever replays it. */
class StepRequest {
    waitsFor = 'step';
    step;
    outcome;
    constructor(step) {
        this.step = step;
    }
}
function* take(step) {
    const request = new StepRequest(step);
    yield request;
    return request.outcome;
}
/** no_active_sql_transaction */
const noTransaction = '25P01';
/**
 * How a statement ends that an error does not end the migration with, as there is a savepoint before it: it is tried first and
 * taken back, so that one that fails is never among those that are replayed. Undefined where nothing more can be tried.
 */
function* probe(text, span) {
    // It could only be refused.
    if ((0,_languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__/* .needsAutocommit */ .qM)(text))
        return undefined;
    const savepoint = 'migration_gate_probe';
    let opened = yield* take({ kind: 'ask', query: `SAVEPOINT ${savepoint}`, span });
    let undo = `ROLLBACK TO SAVEPOINT ${savepoint}; RELEASE SAVEPOINT ${savepoint}`;
    if (opened?.kind === 'failed' && opened.code === noTransaction) {
        opened = yield* take({ kind: 'ask', query: 'BEGIN', span });
        undo = 'ROLLBACK';
    }
    if (opened?.kind === 'failed')
        return undefined;
    const outcome = yield* take({ kind: 'ask', query: text, span });
    yield* take({ kind: 'ask', query: undo, span });
    return outcome;
}


/***/ }),

/***/ 84170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ influencesOn)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);

/** A line at the margin that is none of an import, a definition or an assignment to a name; or a word that may matter. */
const unusualLine = /^(?!(?:from|import|class|def|async)\b|[\s)}\]#'"]|[A-Za-z_]\w*[ \t]*(?::[^=\r\n\u2028\u2029]*)?=)./m;
const unusualWord = /\b(?:setattr|delattr|exec|eval|compile|globals|locals|vars|metaclass|execute\w*|exec_driver_sql|cursor|call_command|system|get_bind|__\w+__)\b|^@|(?<![.\w])(?<!class )Migration\b|^[A-Za-z_].*\.(?:append|extend|insert|remove|pop|clear|update)\(/m;
/** Calls that change names or run something, whatever they are called on. A regular expression runs nothing. */
const reaches = /^(?!re\.compile$)(?:.*\.)?(?:exec|eval|compile|setattr|delattr|globals|locals|vars|__import__|__setattr__|__setitem__|__delattr__|call_command|system|popen|Popen)$/;
const runs = /(?:^|\.)(?:execute|executemany|executescript|exec_driver_sql|cursor|get_bind)$/;
const mutators = /\.(?:append|extend|insert|remove|pop|clear|update|add|discard|setdefault|sort|reverse)$/;
/** Nothing that a database or a definition notices. */
const harmless = /^(?:print|sys\.path\.\w+|warnings\.\w+|logging\.\w+|_?log(?:ger)?\.\w+|django\.setup|settings\.configure|register\w*|sys\.setrecursionlimit)$/i;
/** Python refuses more: MAXINDENT. */
const maxDepth = 100;
/** Methods that Python calls by itself. */
const implicit = /^__(?:del|init_subclass|set_name|prepare|mro_entries|class_getitem)__$/;
const implicitInDefinition = /^__(?:getattribute|getattr|new|call)__$/;
/**
 * Where a module changes `name` otherwise than by its definition, or acts while it is imported. Reading the definition
 * alone would miss what it becomes. Undefined where the text can't be parsed.
 */
function influencesOn(definition, text, parser) {
    if (!unusualLine.test(text) && !unusualWord.test(text))
        return [];
    const syntax = parser.parse(text);
    if (!syntax)
        return [];
    const search = new Search(definition, text);
    search.block((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(syntax.tree.topNode), undefined);
    return search.found;
}
class Search {
    found = [];
    #definition;
    #text;
    #defined = false;
    #depth = 0;
    /** Names of lists that have another name as well: what is added by one of them is there by the other. */
    #aliased = new Set();
    /** Functions of the file that change names of the module. */
    #reaching = new Set();
    constructor(definition, text) {
        this.#definition = definition;
        this.#text = text;
    }
    /** Statements of the module, or of a class. */
    block(nodes, inClass) {
        const [first] = nodes;
        if (!first)
            return;
        if (this.#depth >= maxDepth) {
            this.#report(first, 'it is nested deeper than Python allows');
            return;
        }
        this.#depth++;
        for (const node of nodes)
            this.#statement(node, inClass);
        this.#depth--;
    }
    #statement(node, inClass) {
        switch (node.name) {
            case 'ExpressionStatement':
                this.#expression(node, inClass);
                return;
            case 'AssignStatement':
            case 'UpdateStatement':
                this.#assignment(node, inClass);
                return;
            case 'ClassDefinition':
                this.#class(node);
                return;
            case 'FunctionDefinition':
                this.#function(node, inClass);
                return;
            case 'DecoratedStatement':
                this.#decorated(node, inClass);
                return;
            case 'ImportStatement':
                if (this.#defined && /\*|\bMigration\b/.test(this.#source(node)))
                    this.#report(node, `an import after ${this.#definition.name} may put another one in its place`);
                return;
            case 'WithStatement':
                this.#calls(node, false);
                break;
            case 'ForStatement':
            case 'WhileStatement':
            case 'IfStatement':
            case 'TryStatement':
            case 'MatchStatement':
            case 'StatementGroup':
                break;
            default:
                return;
        }
        for (const child of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node)) {
            if (child.name === 'Body')
                this.block((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(child), inClass);
            else if (/Statement$|Definition$/.test(child.name))
                this.#statement(child, inClass);
        }
    }
    #expression(node, inClass) {
        const [expression] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node);
        if (!expression ||
            /^(?:String|ContinuedString|Number|Ellipsis|VariableName|None|Boolean)$/.test(expression.name))
            return;
        const callee = expression.name === 'CallExpression' ? this.#callee(expression) : undefined;
        if (callee !== undefined && !reaches.test(callee) && !runs.test(callee)) {
            if (harmless.test(callee))
                return;
            // What changes a list of the definition, or of a name, is followed.
            const [owner = ''] = callee.split('.', 1);
            if (mutators.test(callee) && /^\w+(?:\.\w+)?\.\w+$/.test(callee) && !this.#aliased.has(owner)) {
                this.#calls(node, false);
                return;
            }
            if (this.#definition.executes) {
                this.#calls(node, true);
                return;
            }
        }
        if (this.#definition.executes && (callee === undefined || runs.test(callee))) {
            this.#calls(node, true);
            return;
        }
        const where = inClass === undefined ? 'of the module' : `in the body of ${inClass}`;
        this.#report(node, callee === undefined
            ? `a statement ${where} is not followed`
            : `a statement ${where} calls ${callee}()`);
    }
    #assignment(node, inClass) {
        const { name } = this.#definition;
        const parts = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node);
        const sign = parts.findLastIndex(part => part.name === 'AssignOp' || part.name === 'UpdateOp');
        for (const target of parts.slice(0, sign)) {
            if (target.name !== 'MemberExpression')
                continue;
            const path = this.#source(target);
            if (/^\w+\.\w+$/.test(path) && path.startsWith(`${name}.`))
                continue;
            // An element of a plain dictionary or list.
            if (/^\w+\[/.test(path) && !path.startsWith(`${name}[`) && !/__\w+__/.test(path))
                continue;
            this.#report(node, `an assignment to ${path.slice(0, 40)} may change ${name}`);
            return;
        }
        const right = parts.slice(sign + 1);
        const [only] = right;
        const targets = parts.slice(0, sign).filter(part => part.name === 'VariableName');
        if (node.name === 'UpdateStatement' && targets.some(target => this.#aliased.has(this.#source(target)))) {
            this.#report(node, `a list that has another name as well is added to`);
            return;
        }
        const names = [...targets, ...(right.length === 1 && only?.name === 'VariableName' ? [only] : [])];
        if (!this.#definition.executes && names.length > 1)
            for (const one of names)
                this.#aliased.add(this.#source(one));
        const isOwn = parts[0] !== undefined && this.#source(parts[0]).startsWith(name);
        for (const value of right) {
            if (!this.#definition.executes && inClass === undefined && !isOwn && this.#mentions(value, name)) {
                this.#report(node, `another name for ${name}, or a part of it, is assigned here`);
                return;
            }
        }
        this.#calls(node, this.#definition.executes);
    }
    #class(node) {
        const nameNode = node.getChild('VariableName');
        const name = nameNode ? this.#source(nameNode) : '';
        const isIt = name === this.#definition.name;
        if (isIt)
            this.#defined = true;
        const list = node.getChild('ArgList');
        if (isIt && list && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list).some(part => part.name === 'AssignOp'))
            this.#report(node, `${name} has a metaclass or a class argument`);
        const body = node.getChild('Body');
        if (!body)
            return;
        for (const method of functionsIn(body)) {
            const called = method.getChild('VariableName');
            const word = called ? this.#source(called) : '';
            if (implicit.test(word) || (isIt && implicitInDefinition.test(word)))
                this.#report(method, `Python calls ${name}.${word}() by itself`);
        }
        this.block((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(body), name);
    }
    #function(node, inClass) {
        const name = node.getChild('VariableName');
        if (name && inClass === undefined) {
            if (this.#source(name) === this.#definition.name)
                this.#defined = true;
            const body = node.getChild('Body');
            if (body && /\bglobal\b|\bMigration\b|\b(?:exec|eval|setattr|globals)\b/.test(this.#source(body)))
                this.#reaching.add(this.#source(name));
        }
        const parameters = node.getChild('ParamList');
        if (parameters)
            this.#calls(parameters, this.#definition.executes);
    }
    #decorated(node, inClass) {
        const inner = node.getChild('ClassDefinition') ?? node.getChild('FunctionDefinition');
        if (!inner)
            return;
        const name = inner.getChild('VariableName');
        for (const decorator of node.getChildren('Decorator'))
            this.#calls(decorator, this.#definition.executes);
        if (inner.name === 'ClassDefinition' && name && this.#source(name) === this.#definition.name)
            this.#report(node, `${this.#definition.name} is decorated`);
        this.#statement(inner, inClass);
    }
    /** Calls in an expression that reach beyond it. `executed`: only those that change names. */
    #calls(node, executed) {
        const open = [node];
        for (let one = open.pop(); one; one = open.pop()) {
            // What is in there runs when it is called.
            if (one !== node && (one.name === 'LambdaExpression' || one.name === 'Body'))
                continue;
            open.push(...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(one));
            if (one.name !== 'CallExpression')
                continue;
            const callee = this.#callee(one);
            const inStatement = one.parent?.name === 'ExpressionStatement';
            if (reaches.test(callee) ||
                this.#reaching.has(callee) ||
                (!executed && runs.test(callee)) ||
                (!executed && !inStatement && mutators.test(callee))) {
                this.#report(one, `${callee}() is called while the file is imported`);
                return;
            }
        }
    }
    #mentions(node, name) {
        return new RegExp(`\\b${name}\\b`).test(this.#source(node)) && node.name !== 'String';
    }
    #callee(call) {
        const first = call.firstChild;
        return first ? this.#source(first).replace(/\s+/g, '').slice(-80) : '';
    }
    #source(node) {
        return this.#text.slice(node.from, node.to);
    }
    #report(node, why) {
        const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(node);
        if (!this.found.some(one => one.at.start === at.start))
            this.found.push({ why: `${why}, so what it does is not verified`, at });
    }
}
function functionsIn(body) {
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(body).flatMap(child => child.name === 'FunctionDefinition'
        ? [child]
        : child.name === 'DecoratedStatement'
            ? child.getChildren('FunctionDefinition')
            : []);
}


/***/ }),

/***/ 60117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ binary),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   gh: () => (/* binding */ unary)
/* harmony export */ });
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48691);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56374);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37284);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85075);




/** Arithmetic, and what strings and collections do with its signs. */
function binary(operator, left, right, at, budget) {
    const a = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(left);
    const b = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(right);
    if ((0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(a) || (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(b))
        return expression(operator, [a, b], at);
    if (a.kind === 'str' && operator === '%') {
        const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentFormat */ .b$)(a.value, b, budget);
        return text === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`a % b with ${missing(b)}`) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(text);
    }
    if (a.kind === 'unknown')
        return a;
    if (b.kind === 'unknown')
        return b;
    const x = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .numeric */ .sH)(a);
    const y = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .numeric */ .sH)(b);
    if (x !== undefined && y !== undefined)
        return arithmetic(operator, x, y);
    if (operator === '*')
        return repeated(a, b, budget);
    const together = operator === '+' ? joined(a, b, budget) : combined(operator, a, b);
    return together ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${a.kind} ${operator} ${b.kind}`);
}
function joined(a, b, budget) {
    if (a.kind === 'str' && b.kind === 'str') {
        budget.string(a.value.length + b.value.length);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(a.value + b.value);
    }
    if (a.kind === 'list' && b.kind === 'list') {
        budget.spend(a.items.length + b.items.length);
        return { kind: 'list', items: [...a.items, ...b.items] };
    }
    if (a.kind === 'tuple' && b.kind === 'tuple') {
        budget.spend(a.items.length + b.items.length);
        return { kind: 'tuple', items: [...a.items, ...b.items] };
    }
    return undefined;
}
function combined(operator, a, b) {
    if (a.kind === 'dict' && b.kind === 'dict' && operator === '|')
        return { kind: 'dict', entries: new Map([...a.entries, ...b.entries]) };
    if (a.kind !== 'set' || b.kind !== 'set')
        return undefined;
    const [mine, others] = [[...a.items], b.items];
    if (operator === '|')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .set */ .hZ)([...a.items.values(), ...b.items.values()]);
    if (operator === '&')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .set */ .hZ)(mine.filter(([key]) => others.has(key)).map(([, item]) => item));
    if (operator === '-')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .set */ .hZ)(mine.filter(([key]) => !others.has(key)).map(([, item]) => item));
    if (operator === '^')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .set */ .hZ)([
            ...mine.filter(([key]) => !others.has(key)).map(([, item]) => item),
            ...[...others].filter(([key]) => !a.items.has(key)).map(([, item]) => item),
        ]);
    return undefined;
}
function missing(value) {
    const items = value.kind === 'tuple' ? value.items : [value];
    const first = items.find(item => !(0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(item));
    return first ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(first) : 'a value that has no such format';
}
function repeated(a, b, budget) {
    const [thing, count] = a.kind === 'int' || a.kind === 'bool' ? [b, a] : [a, b];
    const times = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .numeric */ .sH)(count);
    if (typeof times !== 'bigint')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${a.kind} * ${b.kind}`);
    const n = times < 0n ? 0 : Number(times);
    if (thing.kind === 'str') {
        budget.string(thing.value.length * n);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(thing.value.repeat(n));
    }
    if (thing.kind === 'list' || thing.kind === 'tuple') {
        budget.spend(thing.items.length * n);
        const items = Array.from({ length: n }, () => thing.items).flat();
        return thing.kind === 'list' ? { kind: 'list', items } : { kind: 'tuple', items };
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${a.kind} * ${b.kind}`);
}
function arithmetic(operator, x, y) {
    const ofIntegers = typeof x === 'bigint' && typeof y === 'bigint' ? integers.get(operator)?.(x, y) : undefined;
    return ofIntegers ?? floats.get(operator)?.(Number(x), Number(y)) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`the operator ${operator}`);
}
const integers = new Map([
    ['+', (x, y) => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x + y)],
    ['-', (x, y) => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x - y)],
    ['*', (x, y) => (sized(x, y) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x * y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a very large number'))],
    ['//', (x, y) => (y === 0n ? divisionByZero() : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)((x - (((x % y) + y) % y)) / y))],
    ['%', (x, y) => (y === 0n ? divisionByZero() : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(((x % y) + y) % y))],
    [
        '**',
        (x, y) => y >= 0n && y < 400n && sized(x, y) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x ** y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a very large number'),
    ],
    ['|', (x, y) => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x | y)],
    ['&', (x, y) => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x & y)],
    ['^', (x, y) => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x ^ y)],
    ['<<', (x, y) => (y >= 0n && y < 400n ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x << y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a very large number'))],
    ['>>', (x, y) => (y >= 0n ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x >> y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a negative shift'))],
]);
const floats = new Map([
    ['+', (a, b) => float(a + b)],
    ['-', (a, b) => float(a - b)],
    ['*', (a, b) => float(a * b)],
    ['/', (a, b) => (b === 0 ? divisionByZero() : float(a / b))],
    ['//', (a, b) => (b === 0 ? divisionByZero() : float(Math.floor(a / b)))],
    ['**', (a, b) => float(a ** b)],
]);
const float = (value) => ({ kind: 'float', value });
const divisionByZero = () => (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ZeroDivisionError', 'division by zero');
const sized = (x, y) => x.toString(16).length + y.toString(16).length < 400;
/** An expression that another library gives its meaning to: `column('x') > 5`. Kept for the host to read. */
function expression(operator, args, at) {
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: `operator.${operator}` },
        args,
        keywords: new Map(),
        at,
        attributes: new Map(),
    };
}
function unary(operator, value, at) {
    if (operator === 'not') {
        const known = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)(value);
        return known === undefined ? (value.kind === 'unknown' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)((0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(value))) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(!known);
    }
    if ((0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(value))
        return expression(`unary ${operator}`, [value], at);
    const number = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .numeric */ .sH)(value);
    if (number === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)((0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(value));
    if (operator === '-')
        return typeof number === 'bigint' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(-number) : { kind: 'float', value: -number };
    if (operator === '+')
        return typeof number === 'bigint' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(number) : { kind: 'float', value: number };
    return typeof number === 'bigint' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(~number) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('~ of a number with a fraction');
}


/***/ }),

/***/ 81297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SB: () => (/* binding */ runClass),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91645);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35065);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73535);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43111);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85075);





function* runClass(python, node, name, outer, decorators = []) {
    const bases = [];
    const keywords = new Map();
    const list = node.getChild('ArgList');
    const parts = list ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(list).slice(1, -1) : [];
    for (const [i, part] of parts.entries()) {
        if (part.name === ',' || part.name === 'AssignOp' || parts[i + 1]?.name === 'AssignOp')
            continue;
        const value = yield* (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(python, part, outer);
        const name = parts[i - 1]?.name === 'AssignOp' ? parts[i - 2] : undefined;
        if (name)
            keywords.set(outer.module.text.slice(name.from, name.to), value);
        else
            bases.push(value);
    }
    const frame = {
        names: new Map(),
        parent: outer,
        module: outer.module,
        isClass: true,
        outer: new Map(),
    };
    const fields = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFields */ .z)(node, outer.module.text, bases, decorators);
    const annotations = annotationsOf(node, frame);
    const made = {
        kind: 'class',
        name,
        bases,
        names: frame.names,
        ...(fields ? { fields } : {}),
        ...(annotations.size > 0 ? { annotations } : {}),
        ...(keywords.size > 0 ? { keywords } : {}),
        ...(decorators.length > 0 ? { decorators } : {}),
    };
    const body = node.getChild('Body');
    if (body)
        yield* (0,_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .runBody */ .ki)(python, body, frame);
    for (const value of frame.names.values())
        if (value.kind === 'function' && value.frame === frame)
            value.owner ??= made;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnum */ .GG)(made))
        yield* makeMembers(python, made);
    python.host.classMade?.(made, outer.module);
    return made;
}
/** `name: annotation`, with a value or without. */
function annotationsOf(node, frame) {
    const body = node.getChild('Body');
    const found = new Map();
    for (const statement of body ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(body) : []) {
        const [name, type] = statement.name === 'AssignStatement' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(statement) : [];
        const annotation = type?.name === 'TypeDef' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(type)[1] : undefined;
        if (name?.name === 'VariableName' && annotation)
            found.set(frame.module.text.slice(name.from, name.to), { node: annotation, frame });
    }
    return found;
}
/** The names of an enumeration's body become its members. */
function* makeMembers(python, of) {
    const values = [];
    for (const [key, given] of of.names) {
        if (key.startsWith('_') || given.kind === 'function' || given.kind === 'class')
            continue;
        const isAuto = given.kind === 'foreign-call' && /^(?:enum\.)?auto$/.test(given.callee.path);
        const value = isAuto ? yield* nextValue(python, of, key, values) : given;
        values.push(value);
        of.names.set(key, memberOf(of, key, value));
    }
}
function membersOf(of) {
    return [...of.names].flatMap(([key, value]) => value.kind === 'instance' && value.class === of ? [[(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(key), value]] : []);
}
function memberOf(of, name, value) {
    return {
        kind: 'instance',
        class: of,
        attributes: new Map([
            ['name', (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(name)],
            ['value', value],
        ]),
        constructed: { args: [], keywords: new Map() },
    };
}
/** `auto()`: https://docs.python.org/3/library/enum.html#enum.auto */
function* nextValue(python, of, name, before) {
    const own = of.names.get('_generate_next_value_');
    if (own?.kind === 'function') {
        const args = [(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(name), (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(1), (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(before.length), (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([...before])];
        const isStatic = { ...own, decorators: [] };
        return yield* python.call(isStatic, { args, keywords: new Map() }, { start: 0, end: 0 });
    }
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .derivesFrom */ .dX)(of, new Set(['StrEnum'])))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(name.toLowerCase());
    const last = before.at(-1);
    const number = last?.kind === 'int' ? last.value + 1n : last === undefined ? 1n : undefined;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .derivesFrom */ .dX)(of, new Set(['str'])))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(String(before.length + 1));
    return number === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .derivesFrom */ .dX)(of, new Set(['Flag', 'IntFlag']))
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('enum.auto()')
        : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(number);
}


/***/ }),

/***/ 93084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ elementOf),
/* harmony export */   t: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48691);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56374);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37284);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85075);




/** `owner[key]` where both are known. */
function elementOf(owner, key) {
    if (owner.kind === 'dict') {
        const found = owner.entries.get((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(key));
        if (!found && owner.missing) {
            const made = owner.missing();
            owner.entries.set((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(key), [key, made]);
            return made;
        }
        return found ? found[1] : (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('KeyError', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .reprOf */ .tt)(key) ?? '');
    }
    if (owner.kind === 'class' && key.kind === 'str')
        return owner.names.get(key.value) ?? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('KeyError', key.value);
    const items = owner.kind === 'str' ? undefined : (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(owner);
    if (key.kind !== 'int')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('an element of a value');
    const index = Number(key.value);
    if (owner.kind === 'str') {
        const one = owner.value.at(index);
        return one === undefined ? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('IndexError', 'string index out of range') : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(one);
    }
    if (!items)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('an element of a value');
    return items.at(index) ?? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('IndexError', 'index out of range');
}
/** `owner[from:to:step]`. */
function sliceOf(owner, from, to, step) {
    const bound = (value) => value?.kind === 'int' ? Number(value.value) : undefined;
    for (const value of [from, to, step])
        if (value && value.kind !== 'int' && value.kind !== 'none')
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('the bounds of a slice');
    const items = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(owner);
    if (!items || (owner.kind !== 'str' && owner.kind !== 'list' && owner.kind !== 'tuple'))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a slice of a value');
    const by = bound(step) ?? 1;
    const picked = [];
    if (by > 0) {
        const part = items.slice(bound(from), bound(to));
        for (let i = 0; i < part.length; i += by)
            picked.push(part[i] ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('an element'));
    }
    else if (by === -1 && bound(from) === undefined && bound(to) === undefined)
        picked.push(...[...items].reverse());
    else
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a slice that goes backwards');
    if (owner.kind === 'str')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(picked.map(one => (one.kind === 'str' ? one.value : '')).join(''));
    return owner.kind === 'list' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(picked) : { kind: 'tuple', items: picked };
}


/***/ }),

/***/ 48691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ asException),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   Ux: () => (/* binding */ catches),
/* harmony export */   YG: () => (/* binding */ exception),
/* harmony export */   Z4: () => (/* binding */ isBuiltinException),
/* harmony export */   xl: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58214);
/* harmony import */ var _raised_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68317);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);



/** What Python's own exceptions that migrations name derive from, below Exception. */
const parents = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)({
    KeyError: 'LookupError',
    IndexError: 'LookupError',
    LookupError: 'Exception',
    ModuleNotFoundError: 'ImportError',
    ImportError: 'Exception',
    NotImplementedError: 'RuntimeError',
    RecursionError: 'RuntimeError',
    RuntimeError: 'Exception',
    UnicodeDecodeError: 'ValueError',
    ValueError: 'Exception',
    ZeroDivisionError: 'ArithmeticError',
    ArithmeticError: 'Exception',
    FileNotFoundError: 'OSError',
    OSError: 'Exception',
    StopIteration: 'Exception',
    Exception: 'BaseException',
    SystemExit: 'BaseException',
    KeyboardInterrupt: 'BaseException',
});
function exception(classes, message) {
    return { kind: 'exception', classes, args: [(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(message)], attributes: new Map() };
}
/** A built-in exception and all that it derives from. */
function builtin(name) {
    const classes = [name];
    for (let at = name; at !== 'BaseException';) {
        at = parents[at] ?? 'Exception';
        classes.push(at);
    }
    return classes;
}
function isBuiltinException(name) {
    return name in parents || name === 'BaseException' || /^[A-Z]\w*(?:Error|Warning)$/.test(name);
}
function raise(name, message) {
    throw new _raised_js__WEBPACK_IMPORTED_MODULE_0__/* .RaisedError */ .H(exception(builtin(name), message));
}
/** The exception that a `raise` of this value makes. */
function asException(value) {
    if (value.kind === 'exception')
        return value;
    if (value.kind === 'class')
        return instantiated(value, []);
    if (value.kind === 'instance')
        return instantiated(value.class, value.constructed.args);
    if (value.kind === 'foreign')
        return foreignException(value.path, []);
    if (value.kind === 'foreign-call')
        return foreignException(value.callee.path, value.args);
    return undefined;
}
function instantiated(of, args) {
    const classes = [];
    for (const one of (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lineage */ .OZ)(of)) {
        if (one.kind === 'class')
            classes.push(one.name);
        else
            classes.push(...builtin((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(one.path)));
    }
    return { kind: 'exception', classes, args, attributes: new Map() };
}
function foreignException(path, args) {
    return { kind: 'exception', classes: builtin((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path)), args, attributes: new Map() };
}
/** Does `except <handler>` catch it? Undefined where the handler can't be known. */
function catches(handler, raised) {
    switch (handler.kind) {
        case 'tuple': {
            const answers = handler.items.map(item => catches(item, raised));
            return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
        }
        case 'class':
            return raised.classes.includes(handler.name);
        case 'foreign':
            // `psycopg2.errors.DuplicateTable`, `sa.exc.ProgrammingError`: recognised by their last name.
            return raised.classes.includes((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(handler.path));
        default:
            return undefined;
    }
}


/***/ }),

/***/ 35065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yt: () => (/* binding */ expressions_elements),
  _3: () => (/* binding */ evaluate),
  nl: () => (/* binding */ iterate)
});

// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/python/interpreter/arithmetic.js
var arithmetic = __webpack_require__(60117);
// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/languages/python/interpreter/targets.js
var targets = __webpack_require__(38043);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var values = __webpack_require__(85075);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/comprehensions.js




/** `expression for target in items if test …`, all at once: what only asks for the next one gets the same. */
function* comprehension(python, node, parts, outer, depth) {
    const frame = {
        names: new Map(),
        parent: outer,
        module: outer.module,
        isClass: false,
        outer: new Map(),
    };
    const first = parts.findIndex(part => ['for', 'async'].includes(source(part, frame)));
    const head = parts.slice(0, first);
    const made = { python, parts, head, frame, depth, results: [], failed: undefined };
    yield* clause(made, first);
    if (made.failed)
        return made.failed;
    const items = made.results.map(([item]) => item ?? values/* none */.dv);
    if (node.name === 'SetComprehensionExpression')
        return (0,values/* set */.hZ)(items);
    if (node.name === 'DictionaryComprehensionExpression')
        return (0,values/* dict */.jd)(made.results.map(([key, value]) => [key ?? values/* none */.dv, value ?? values/* none */.dv]));
    return (0,values/* list */.p_)(items);
}
function source(node, { module }) {
    return module.text.slice(node.from, node.to);
}
function* clause(made, from) {
    const { python, parts, head, frame, depth } = made;
    const keyword = parts[from];
    if (!keyword) {
        const result = [];
        for (const part of head)
            if (part.name !== ':')
                result.push(yield* evaluate(python, part, frame, depth + 1));
        made.results.push(result);
        return;
    }
    const next = parts.findIndex((part, i) => i > from && ['for', 'if', 'async'].includes(source(part, frame)));
    const end = next === -1 ? parts.length : next;
    if (source(keyword, frame) !== 'if')
        return yield* forClause(made, from, end);
    const test = parts[from + 1];
    const value = test ? yield* evaluate(python, test, frame, depth + 1) : values/* none */.dv;
    const known = (0,operators/* truth */.Im)(value);
    if (known === undefined)
        made.failed ??= (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
    else if (known)
        yield* clause(made, end);
}
function* forClause(made, from, end) {
    const { python, parts, frame, depth } = made;
    const inAt = parts.findIndex((part, i) => i > from && source(part, frame) === 'in');
    const iterated = parts[inAt + 1];
    if (inAt === -1 || !iterated) {
        made.failed ??= (0,values/* unknown */.L5)('a syntax error');
        return;
    }
    const over = yield* evaluate(python, iterated, frame, depth + 1);
    const items = yield* iterate(python, over, iterated);
    if (!items) {
        made.failed ??= (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(over));
        return;
    }
    for (const item of items) {
        yield* (0,targets/* assign */.k)(python, parts.slice(from + 1, inAt), item, frame);
        yield* clause(made, end);
        if (made.failed)
            return;
    }
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/elements.js
var interpreter_elements = __webpack_require__(93084);
// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var flow = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/languages/python/interpreter/functions.js
var functions = __webpack_require__(78616);
// EXTERNAL MODULE: ./src/languages/python/literals.js
var literals = __webpack_require__(18078);
// EXTERNAL MODULE: ./src/languages/python/interpreter/format.js
var format = __webpack_require__(56374);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/literals.js






function literal(node, frame) {
    const written = frame.module.text.slice(node.from, node.to);
    const { prefix, body, bodyStart } = (0,literals/* partsOfString */.d4)(written);
    const value = (0,literals/* unescapeString */.wh)(body, prefix);
    if (prefix.includes('b'))
        return { kind: 'bytes', value };
    return (0,values/* str */.gx)(value, value === body ? { module: frame.module, start: node.from + bodyStart } : undefined);
}
function numberLiteral(written) {
    const plain = written.replaceAll('_', '');
    if (/^(?:0|[1-9]\d*|0[xob][\da-f]+)$/i.test(plain) && plain.length < 400)
        return (0,values/* int */.Wh)(BigInt(plain));
    const value = (0,literals/* numberOf */.rl)(written);
    return value === undefined ? (0,values/* unknown */.L5)('a number of a kind that is not read') : { kind: 'float', value };
}
function* continuedString(python, node, frame, depth) {
    let joined = '';
    for (const part of (0,syntax/* childrenOf */.LU)(node)) {
        const value = yield* evaluate(python, part, frame, depth + 1);
        if (value.kind !== 'str' && value.kind !== 'bytes')
            return value;
        joined += value.value;
    }
    python.budget.string(joined.length);
    return (0,values/* str */.gx)(joined);
}
function* formatString(python, node, frame, depth) {
    const { text } = frame.module;
    const { prefix, body, bodyStart } = (0,literals/* partsOfString */.d4)(text.slice(node.from, node.to));
    let from = node.from + bodyStart;
    let made = '';
    const literalPart = (to) => (0,literals/* unescapeString */.wh)(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}');
    for (const field of (0,syntax/* childrenOf */.LU)(node)) {
        if (field.name !== 'FormatReplacement')
            continue;
        made += literalPart(field.from);
        from = field.to;
        const [, operand, ...rest] = (0,syntax/* childrenOf */.LU)(field);
        if (!operand)
            return (0,values/* unknown */.L5)('a syntax error');
        const value = yield* evaluate(python, operand, frame, depth + 1);
        let spec = '';
        const conversion = rest.find(part => part.name === 'FormatConversion');
        const specNode = rest.find(part => part.name === 'FormatSpec');
        if (specNode) {
            const inner = (0,syntax/* childrenOf */.LU)(specNode).find(part => part.name === 'FormatReplacement');
            if (inner)
                return (0,values/* unknown */.L5)('a format that is itself computed');
            spec = text.slice(specNode.from + 1, specNode.to);
        }
        const part = conversion && text.slice(conversion.from, conversion.to) === '!r'
            ? (0,format/* reprOf */.tt)(value)
            : (0,format/* formatted */.X0)(value, spec, python.budget);
        if (part === undefined)
            return (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
        made += part;
        python.budget.string(made.length);
    }
    return (0,values/* str */.gx)(made + literalPart(node.from + bodyStart + body.length));
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/expressions.js









/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const maxDepth = 200;
const comparisons = new Set(['<', '<=', '>', '>=', '==', '!=', '<>', 'in', 'not in', 'is', 'is not']);
/** What an expression is worth. Effects of the calls in it happen on the way. */
function* evaluate(python, node, frame, depth = 0) {
    python.budget.spend();
    if (depth > maxDepth)
        throw new flow/* BudgetExceededError */.Zq('an expression is nested too deep');
    const { text } = frame.module;
    const source = (of) => text.slice(of.from, of.to);
    switch (node.name) {
        case 'String':
            return literal(node, frame);
        case 'Number':
            return numberLiteral(source(node));
        case 'Boolean':
            return (0,values/* bool */.lc)(source(node) === 'True');
        case 'None':
            return values/* none */.dv;
        case 'Ellipsis':
            return { kind: 'foreign', path: '...' };
        case 'VariableName':
        case 'print': {
            const name = source(node);
            return (yield* python.lookup(name, frame)) ?? { kind: 'foreign', path: name };
        }
        case 'ParenthesizedExpression': {
            const content = (0,syntax/* childrenOf */.LU)(node)[1];
            return content ? yield* evaluate(python, content, frame, depth + 1) : (0,values/* unknown */.L5)('a syntax error');
        }
        case 'TupleExpression':
            return { kind: 'tuple', items: yield* expressions_elements(python, (0,syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth) };
        case 'ArrayExpression':
            return (0,values/* list */.p_)(yield* expressions_elements(python, (0,syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth));
        case 'SetExpression':
            return (0,values/* set */.hZ)(yield* expressions_elements(python, (0,syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth));
        case 'DictionaryExpression':
            return yield* dictionary(python, node, frame, depth);
        case 'ArrayComprehensionExpression':
        case 'SetComprehensionExpression':
        case 'ComprehensionExpression':
        case 'DictionaryComprehensionExpression':
            return yield* comprehension(python, node, (0,syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth);
        case 'ContinuedString':
            return yield* continuedString(python, node, frame, depth);
        case 'FormatString':
            return yield* formatString(python, node, frame, depth);
        case 'UnaryExpression': {
            const [sign, operand] = (0,syntax/* childrenOf */.LU)(node);
            if (!sign || !operand)
                return (0,values/* unknown */.L5)('a syntax error');
            return (0,arithmetic/* unary */.gh)(source(sign), yield* evaluate(python, operand, frame, depth + 1), (0,syntax/* placeOf */.$t)(node));
        }
        case 'BinaryExpression':
            return yield* operation(python, node, frame, depth);
        case 'ConditionalExpression':
            return yield* conditional(python, node, frame, depth);
        case 'NamedExpression': {
            const [name, , operand] = (0,syntax/* childrenOf */.LU)(node);
            if (!name || !operand)
                return (0,values/* unknown */.L5)('a syntax error');
            const value = yield* evaluate(python, operand, frame, depth + 1);
            frame.names.set(source(name), value);
            return value;
        }
        case 'LambdaExpression':
            return yield* (0,functions/* makeFunction */.BB)(python, node, '<lambda>', frame, []);
        case 'MemberExpression':
            return yield* member(python, node, frame, depth);
        case 'CallExpression':
            return yield* call(python, node, frame, depth);
        default:
            return (0,values/* unknown */.L5)(node.type.isError ? 'a syntax error' : `a ${node.name}`);
    }
}
function* conditional(python, node, frame, depth) {
    const [whenTrue, , test, , whenFalse] = (0,syntax/* childrenOf */.LU)(node);
    if (!whenTrue || !test || !whenFalse)
        return (0,values/* unknown */.L5)('a syntax error');
    const value = yield* evaluate(python, test, frame, depth + 1);
    const known = (0,operators/* truth */.Im)(value);
    return known === undefined
        ? (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value))
        : yield* evaluate(python, known ? whenTrue : whenFalse, frame, depth + 1);
}
function* expressions_elements(python, nodes, frame, depth) {
    const items = [];
    for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        if (!node || node.name === ',')
            continue;
        if (node.name === '*') {
            const next = nodes[++i];
            const value = next ? yield* evaluate(python, next, frame, depth + 1) : values/* none */.dv;
            items.push(...((0,operators/* itemsOf */.S3)(value) ?? [(0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value))]));
        }
        else
            items.push(yield* evaluate(python, node, frame, depth + 1));
    }
    return items;
}
function* dictionary(python, node, frame, depth) {
    const made = (0,values/* dict */.jd)();
    const parts = (0,syntax/* childrenOf */.LU)(node).slice(1, -1);
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.name === ',')
            continue;
        if (part.name === '**') {
            const next = parts[++i];
            const value = next ? yield* evaluate(python, next, frame, depth + 1) : values/* none */.dv;
            if (value.kind !== 'dict')
                return (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            for (const [hash, entry] of value.entries)
                made.entries.set(hash, entry);
            continue;
        }
        const key = yield* evaluate(python, part, frame, depth + 1);
        const written = parts[i + 2];
        i += 2;
        if (!written)
            return (0,values/* unknown */.L5)('a syntax error');
        made.entries.set((0,values/* hashOf */.qQ)(key), [key, yield* evaluate(python, written, frame, depth + 1)]);
    }
    return made;
}
function* iterate(python, value, node) {
    const items = value.kind === 'foreign' || value.kind === 'foreign-call'
        ? yield* python.host.items(value, (0,syntax/* placeOf */.$t)(node))
        : (0,operators/* itemsOf */.S3)(value);
    python.budget.spend(items?.length ?? 0);
    return items;
}
function* operation(python, node, frame, depth) {
    const parts = (0,syntax/* childrenOf */.LU)(node);
    const [left] = parts;
    const right = parts.at(-1);
    if (!left || !right || parts.length < 3)
        return (0,values/* unknown */.L5)('a syntax error');
    const operator = parts
        .slice(1, -1)
        .map(part => frame.module.text.slice(part.from, part.to))
        .join(' ');
    if (operator === 'and' || operator === 'or') {
        const first = yield* evaluate(python, left, frame, depth + 1);
        const known = (0,operators/* truth */.Im)(first);
        const decides = operator === 'or';
        if (known === decides)
            return first;
        const second = yield* evaluate(python, right, frame, depth + 1);
        // What decides by itself decides whatever the unknown side says: `unknown and False`.
        return known !== undefined || (0,operators/* truth */.Im)(second) === decides ? second : (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    }
    if (!comparisons.has(operator)) {
        const first = yield* evaluate(python, left, frame, depth + 1);
        return (0,arithmetic/* binary */.aw)(operator, first, yield* evaluate(python, right, frame, depth + 1), (0,syntax/* placeOf */.$t)(node), python.budget);
    }
    // a < b < c: the middle is compared twice.
    const chain = left.name === 'BinaryExpression' ? (0,syntax/* childrenOf */.LU)(left) : [];
    const between = chain.length >= 3 &&
        comparisons.has(chain
            .slice(1, -1)
            .map(part => frame.module.text.slice(part.from, part.to))
            .join(' '));
    const first = yield* evaluate(python, left, frame, depth + 1);
    const middle = between ? chain.at(-1) : undefined;
    if (middle) {
        const known = (0,operators/* truth */.Im)(first);
        if (known !== true)
            return known === false ? first : (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    }
    const one = middle ? yield* evaluate(python, middle, frame, depth + 1) : first;
    const other = yield* evaluate(python, right, frame, depth + 1);
    const answer = (0,operators/* compare */.UD)(operator, one, other);
    if (answer !== undefined)
        return (0,values/* bool */.lc)(answer);
    if ((0,operators/* isForeign */.jq)(one) && operator !== 'in' && operator !== 'not in')
        return (0,arithmetic/* expression */.dn)(operator, [one, other], (0,syntax/* placeOf */.$t)(node));
    return (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)((0,operators/* isKnown */.qE)(one) ? other : one));
}
function* member(python, node, frame, depth) {
    const [ownerNode, mark, ...rest] = (0,syntax/* childrenOf */.LU)(node);
    if (!ownerNode || !mark)
        return (0,values/* unknown */.L5)('a syntax error');
    const owner = yield* evaluate(python, ownerNode, frame, depth + 1);
    if (mark.name === '.') {
        const name = rest[0];
        return name
            ? yield* python.attribute(owner, frame.module.text.slice(name.from, name.to), (0,syntax/* placeOf */.$t)(node))
            : (0,values/* unknown */.L5)('a syntax error');
    }
    const keys = rest.slice(0, -1);
    if (keys.some(key => key.name === ':')) {
        const bounds = [undefined, undefined, undefined];
        let at = 0;
        for (const key of keys) {
            if (key.name === ':')
                at++;
            else
                bounds[at] = yield* evaluate(python, key, frame, depth + 1);
        }
        return (0,interpreter_elements/* sliceOf */.t)(owner, bounds[0], bounds[1], bounds[2]);
    }
    const items = yield* expressions_elements(python, keys, frame, depth);
    const [only] = items;
    if (!only)
        return (0,values/* unknown */.L5)('a syntax error');
    return python.element(owner, keys.length === 1 ? only : { kind: 'tuple', items });
}
function* call(python, node, frame, depth) {
    const [calleeNode, list] = (0,syntax/* childrenOf */.LU)(node);
    if (!calleeNode || !list)
        return (0,values/* unknown */.L5)('a syntax error');
    const callee = yield* evaluate(python, calleeNode, frame, depth + 1);
    const parts = (0,syntax/* childrenOf */.LU)(list).slice(1, -1);
    if (parts.some(part => part.name === 'for')) {
        const made = yield* comprehension(python, node, parts, frame, depth);
        return yield* python.call(callee, { args: [made], keywords: new Map() }, (0,syntax/* placeOf */.$t)(node));
    }
    const given = yield* argumentsOf(python, parts, frame, depth);
    return 'kind' in given ? given : yield* python.call(callee, given, (0,syntax/* placeOf */.$t)(node));
}
/** What a call is given; a value where that is not known. */
function* argumentsOf(python, parts, frame, depth) {
    const args = [];
    const keywords = new Map();
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.name === ',')
            continue;
        const next = parts[i + 1];
        if (part.name === '*' && next) {
            const value = yield* evaluate(python, next, frame, depth + 1);
            const items = yield* iterate(python, value, next);
            if (!items)
                return (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            args.push(...items);
            i++;
        }
        else if (part.name === '**' && next) {
            const value = yield* evaluate(python, next, frame, depth + 1);
            if (value.kind !== 'dict')
                return (0,values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            addKeywords(keywords, value);
            i++;
        }
        else if (part.name === 'VariableName' && next?.name === 'AssignOp') {
            const operand = parts[i + 2];
            if (!operand)
                return (0,values/* unknown */.L5)('a syntax error');
            keywords.set(frame.module.text.slice(part.from, part.to), yield* evaluate(python, operand, frame, depth + 1));
            i += 2;
        }
        else
            args.push(yield* evaluate(python, part, frame, depth + 1));
    }
    return { args, keywords };
}
function addKeywords(keywords, from) {
    for (const [key, item] of from.entries.values())
        if (key.kind === 'str')
            keywords.set(key.value, item);
}


/***/ }),

/***/ 13458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ fileCall),
/* harmony export */   QW: () => (/* binding */ orderOfPaths),
/* harmony export */   Wp: () => (/* binding */ pathElement),
/* harmony export */   lH: () => (/* binding */ openedLines),
/* harmony export */   mV: () => (/* binding */ pathAttribute)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47173);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);



/** The path that a string or an expression of `pathlib` stands for, from the top of the tree. */
function pathOf(value) {
    if (!value)
        return undefined;
    if (value.kind === 'str')
        return value.value;
    const parts = asPath(value)?.args.map(pathOf);
    if (!parts)
        return undefined;
    return parts.every(part => part !== undefined) ? joined(parts) : undefined;
}
const pathClass = /^(?:pathlib\.)?(?:Pure)?(?:Posix)?Path$/;
/** How two paths of `pathlib` are ordered: part by part. Undefined for other values. */
function orderOfPaths(a, b) {
    const [x, y] = [asPath(a) && pathOf(a), asPath(b) && pathOf(b)].map(path => path?.replaceAll('/', '\0'));
    if (x === undefined || y === undefined)
        return undefined;
    return x < y ? -1 : x > y ? 1 : 0;
}
/** The value as an expression of `pathlib`. */
function asPath(value) {
    if (value?.kind !== 'foreign-call')
        return undefined;
    const { path } = value.callee;
    return pathClass.test(path) || path === 'operator./' ? value : undefined;
}
/** The path of what `open()` has opened. */
function openedPath(value) {
    if (value?.kind !== 'foreign-call')
        return undefined;
    const { path, of } = value.callee;
    if (/^(?:(?:io|codecs|builtins)\.)?open$/.test(path))
        return value.args[0];
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path) === 'open' ? asPath(of) : undefined;
}
/** A part that begins at the root leaves out what is before it. */
function joined(parts) {
    return parts.reduce((whole, part) => (part.startsWith('/') || whole === '' ? part : `${whole}/${part}`), '');
}
const pathValue = (path) => ({
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'pathlib.Path' },
    args: [(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(path)],
    keywords: new Map(),
    at: { start: 0, end: 0 },
    attributes: new Map(),
});
/** `path.parent` and its relatives. */
function pathAttribute(owner, name) {
    if (!asPath(owner))
        return undefined;
    const path = pathOf(owner);
    if (path === undefined)
        return undefined;
    if (name === 'parent')
        return pathValue((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path));
    if (name === 'name')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path));
    if (name === 'suffix')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(/[^.](\.[^.]+)$/.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path))?.[1] ?? '');
    if (name === 'stem')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path).replace(/(?!^)\.[^.]*$/, ''));
    return undefined;
}
/** `path.parents[1]`. */
function pathElement(owner, key) {
    if (owner.kind !== 'foreign' || !asPath(owner.of) || (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(owner.path) !== 'parents')
        return undefined;
    let path = pathOf(owner.of);
    if (path === undefined || key.kind !== 'int' || key.value < 0n || key.value > 100n)
        return undefined;
    for (let up = key.value; up >= 0n; up--)
        path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path);
    return pathValue(path);
}
/** Calls that make paths, and that read what is there. */
function* fileCall(callee, given, files, python) {
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(callee.path);
    if (callee.path === 'os.listdir') {
        const path = pathOf(given.args[0]);
        const names = path === undefined ? undefined : listed(path, files);
        python.budget.spend(names?.length ?? 0);
        return names && (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names.map(one => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(one)));
    }
    if (/(?:^|\.)path\.\w+$/.test(callee.path) && !callee.of)
        return osPath(name, given, files);
    const receiver = asPath(callee.of);
    if (receiver)
        return yield* pathMethod(receiver, name, given, files, python);
    const opened = openedPath(callee.of);
    if (!opened)
        return undefined;
    const path = pathOf(opened);
    if (name === 'read' && given.args.length === 0)
        return yield* read(path, python);
    if (name === 'readlines') {
        const text = yield* read(path, python);
        return text.kind === 'str' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(lines(text.value)) : text;
    }
    return undefined;
}
/** `for line in open(path)`; undefined for what is no open file. */
function* openedLines(value, python) {
    const opened = openedPath(value);
    const text = opened && (yield* read(pathOf(opened), python));
    return text?.kind === 'str' ? lines(text.value) : undefined;
}
function lines(text) {
    return text.split(/(?<=\n)/).map(line => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(line));
}
function osPath(name, { args }, files) {
    const paths = args.map(pathOf);
    const [first] = paths;
    if (first === undefined || paths.includes(undefined))
        return undefined;
    switch (name) {
        case 'join':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(joined(paths.filter(path => path !== undefined)));
        case 'dirname':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(first));
        case 'basename':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(first));
        case 'abspath':
        case 'realpath':
        case 'normpath':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(first) ?? first);
        case 'exists':
        case 'isfile':
            // What is not in the repository may be there all the same.
            return files.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(first) ?? '') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)(true) : undefined;
        default:
            return undefined;
    }
}
/** What lies in a directory of the tree, in the order of its names: Python promises none. */
function listed(path, files, pattern = '*') {
    const directory = path.startsWith('/') ? undefined : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(path);
    // What a pattern with more than stars finds is not known here.
    if (directory === undefined || !/^[\w.-]*(?:\*[\w.-]+)?\*?$/.test(pattern))
        return undefined;
    const wanted = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    return files.list?.(directory)?.filter(name => wanted.test(name));
}
function* pathMethod(of, name, { args }, files, python) {
    const path = pathOf(of);
    if (path === undefined)
        return undefined;
    switch (name) {
        case 'resolve':
        case 'absolute':
        case 'expanduser':
            return pathValue(path);
        case 'joinpath': {
            const parts = args.map(pathOf);
            return parts.includes(undefined)
                ? undefined
                : pathValue(joined([path, ...parts.filter(part => part !== undefined)]));
        }
        case 'with_name': {
            const other = pathOf(args[0]);
            return other === undefined ? undefined : pathValue(joined([(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path), other]));
        }
        case 'with_suffix': {
            const suffix = pathOf(args[0]);
            return suffix === undefined ? undefined : pathValue(path.replace(/(?:\.[^./]*)?$/, suffix));
        }
        case 'read_text':
            return yield* read(path, python);
        case 'iterdir':
        case 'glob': {
            const pattern = name === 'glob' ? pathOf(args[0]) : '*';
            const names = pattern === undefined ? undefined : listed(path, files, pattern);
            python.budget.spend(names?.length ?? 0);
            return names && (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names.map(one => pathValue(joined([path, one]))));
        }
        case 'exists':
        case 'is_file':
            return files.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(path) ?? '') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)(true) : undefined;
        default:
            return undefined;
    }
}
function* read(path, python) {
    const inTree = path === undefined || path.startsWith('/') ? undefined : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(path);
    const request = inTree === undefined ? undefined : new _flow_js__WEBPACK_IMPORTED_MODULE_0__/* .FileRequest */ .u4(inTree);
    if (request)
        yield request;
    if (request?.text === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(path === undefined ? 'a file that it reads' : `${path}, which is not in the repository`);
    python.budget.string(request.text.length);
    // Python reads every line break as \n.
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(request.text.replace(/\r\n?/g, '\n'));
}


/***/ }),

/***/ 47173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ BudgetExceededError),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   tW: () => (/* binding */ usualLimits),
/* harmony export */   u4: () => (/* binding */ FileRequest),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/** A flow that waits for nothing. */
// biome-ignore lint/correctness/useYield: it has nothing to wait for
function* atOnce(value) {
    return value;
}
/** The text of a file of the tree. */
class FileRequest {
    waitsFor = 'file';
    path;
    text;
    constructor(path) {
        this.path = path;
    }
}
/** The program asks for more than a migration needs. Nothing catches it but the one who runs the program. */
class BudgetExceededError extends Error {
}
const usualLimits = { steps: 500_000, milliseconds: 5000, string: 2_000_000, calls: 60 };
/** How much one program has used. */
class Budget {
    #limits;
    #steps = 0;
    #deadline;
    calls = 0;
    constructor(limits = usualLimits) {
        this.#limits = limits;
        this.#deadline = performance.now() + limits.milliseconds;
    }
    spend(steps = 1) {
        this.#steps += steps;
        if (this.#steps > this.#limits.steps)
            throw new BudgetExceededError(`it takes more than ${this.#limits.steps.toLocaleString('en')} steps`);
        if ((this.#steps & 0x3ff) < steps && performance.now() > this.#deadline)
            throw new BudgetExceededError(`it takes longer than ${this.#limits.milliseconds / 1000} seconds`);
    }
    /** Before a string of this length is made. */
    string(length) {
        if (length > this.#limits.string)
            throw new BudgetExceededError(`it makes a string of more than ${this.#limits.string.toLocaleString('en')} characters`);
        this.spend(1 + Math.floor(length / 256));
    }
    enter() {
        if (++this.calls > this.#limits.calls)
            throw new BudgetExceededError(`its functions call each other more than ${this.#limits.calls} deep`);
    }
    leave() {
        this.calls--;
    }
    /** Waiting for the database is not the program's own time. */
    extend(milliseconds) {
        this.#deadline += milliseconds;
    }
}


/***/ }),

/***/ 56374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ formatted),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   b$: () => (/* binding */ percentFormat),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   tt: () => (/* binding */ reprOf)
/* harmony export */ });
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47173);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);


/** `str(value)`; undefined where it can't be known. */
function textOf(value) {
    switch (value.kind) {
        case 'str':
            return value.value;
        case 'int':
            return String(value.value);
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'none':
            return 'None';
        case 'exception':
            return value.args.length === 1 && value.args[0]
                ? textOf(value.args[0])
                : value.args.length === 0
                    ? ''
                    : undefined;
        case 'instance': {
            // What a host has made says its own text.
            const reported = value.attributes.get('__str__');
            if (reported?.kind === 'str')
                return reported.value;
            const own = value.attributes.get('value');
            // Since Python 3.11 a member of (str, Enum) formats as Class.NAME again, unless it is a StrEnum.
            return own &&
                value.class.bases.some(base => base.kind === 'foreign' && (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(base.path) === 'StrEnum')
                ? textOf(own)
                : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringEnum */ .BE)(value.class)
                    ? `${value.class.name}.${textOf(value.attributes.get('name') ?? { kind: 'none' })}`
                    : undefined;
        }
        default:
            return reprOf(value);
    }
}
/** Characters of a text of values inside of values: one value may be in it 2^60 times. */
const maxReprLength = 2_000_000;
function reprOf(value, room = { left: maxReprLength }) {
    const text = writtenOut(value, room);
    room.left -= text?.length ?? 0;
    if (room.left < 0)
        throw new _flow_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetExceededError */ .Zq('a text is too long');
    return text;
}
function writtenOut(value, room) {
    switch (value.kind) {
        case 'str': {
            const quote = value.value.includes("'") && !value.value.includes('"') ? '"' : "'";
            const escaped = value.value
                .replaceAll('\\', '\\\\')
                .replaceAll('\n', '\\n')
                .replaceAll('\r', '\\r')
                .replaceAll('\t', '\\t');
            return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
        }
        case 'float':
            return Number.isInteger(value.value) && Math.abs(value.value) < 1e16
                ? value.value.toFixed(1)
                : String(value.value);
        case 'list':
            return joined(value.items, '[', ']', room);
        case 'tuple':
            return joined(value.items, '(', value.items.length === 1 ? ',)' : ')', room);
        case 'set':
            return value.items.size === 0 ? 'set()' : undefined;
        case 'dict': {
            const parts = [];
            for (const [key, item] of value.entries.values()) {
                const [left, right] = [reprOf(key, room), reprOf(item, room)];
                if (left === undefined || right === undefined)
                    return undefined;
                parts.push(`${left}: ${right}`);
            }
            return `{${parts.join(', ')}}`;
        }
        case 'int':
        case 'bool':
        case 'none':
            return textOf(value);
        default:
            return undefined;
    }
}
function joined(items, open, close, room) {
    const parts = [];
    for (const item of items) {
        const part = reprOf(item, room);
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return `${open}${parts.join(', ')}${close}`;
}
/** `format(value, spec)`: https://docs.python.org/3/library/string.html#format-specification-mini-language, without the rare parts. */
function formatted(value, spec, budget) {
    if (spec === '')
        return textOf(value);
    const found = /^(?:(.)?([<>^=]))?([+\- ])?(#)?(0)?(\d+)?([_,])?(?:\.(\d+))?([a-zA-Z%])?$/.exec(spec);
    if (!found)
        return undefined;
    const [, fill, align, sign, alternate, zero, width, group, precision, type] = found;
    if (sign || alternate)
        return undefined;
    let text = textOfType(value, type, precision);
    if (text === undefined)
        return undefined;
    if (group)
        text = text.replace(/^-?\d+/, digits => grouped(digits, group));
    const room = Number(width ?? 0);
    budget.string(room);
    const padding = fill ?? (zero ? '0' : ' ');
    const number = value.kind === 'int' || value.kind === 'float';
    const side = align ?? (number ? '>' : '<');
    if (side === '<')
        return text.padEnd(room, padding);
    if (side === '^') {
        const missing = Math.max(room - text.length, 0);
        return padding.repeat(Math.floor(missing / 2)) + text + padding.repeat(Math.ceil(missing / 2));
    }
    return zero && text.startsWith('-')
        ? `-${text.slice(1).padStart(room - 1, padding)}`
        : text.padStart(room, padding);
}
function textOfType(value, type, precision) {
    if (value.kind === 'int' && (type === undefined || type === 'd'))
        return String(value.value);
    const radix = value.kind === 'int' ? radixes.get(type) : undefined;
    if (value.kind === 'int' && radix !== undefined) {
        const digits = value.value.toString(radix);
        return type === 'X' ? digits.toUpperCase() : digits;
    }
    if ((value.kind === 'float' || value.kind === 'int') && type === 'f')
        return fixed(value.value, precision);
    return type === undefined || type === 's' ? cutText(value, precision) : undefined;
}
const radixes = new Map([
    ['b', 2],
    ['o', 8],
    ['x', 16],
    ['X', 16],
]);
function fixed(value, precision) {
    return Number(value).toFixed(precision === undefined ? 6 : Math.min(Number(precision), 100));
}
function cutText(value, precision) {
    return precision === undefined ? textOf(value) : textOf(value)?.slice(0, Number(precision));
}
/** `'%s_%(name)s' % values`. */
function percentFormat(template, given, budget) {
    const positional = given.kind === 'tuple' ? [...given.items] : [given];
    let next = 0;
    let failed = false;
    const text = template.replace(/%(?:%|(?:\(([^()]*)\))?([-+ 0#]*)([1-9]\d*)?(?:\.(\d+))?([a-zA-Z]))/g, (whole, name, flags, width, precision, type) => {
        if (whole === '%%')
            return '%';
        const value = name === undefined
            ? positional[next++]
            : given.kind === 'dict'
                ? given.entries.get(`s${name}`)?.[1]
                : undefined;
        const part = value && percentPart(value, type, precision);
        if (part === undefined) {
            failed = true;
            return '';
        }
        const room = Number(width ?? 0);
        budget.string(room);
        if (flags?.includes('-'))
            return part.padEnd(room);
        return part.padStart(room, flags?.includes('0') && type !== 's' ? '0' : ' ');
    });
    if (failed)
        return undefined;
    budget.string(text.length);
    return text;
}
function percentPart(value, type, precision) {
    switch (type) {
        case 'r':
            return reprOf(value);
        case 's':
            return cutText(value, precision);
        case 'd':
        case 'i':
            if (value.kind === 'bool')
                return String(Number(value.value));
            return value.kind === 'int' ? String(value.value) : undefined;
        case 'f':
            return value.kind === 'float' || value.kind === 'int' ? fixed(value.value, precision) : undefined;
        case 'x':
            return value.kind === 'int' ? value.value.toString(16) : undefined;
        case 'X':
            return value.kind === 'int' ? value.value.toString(16).toUpperCase() : undefined;
        default:
            return undefined;
    }
}
function piecesOf(template) {
    const pieces = [];
    const pattern = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::([^{}]*))?\}|[{}]|[^{}]+/g;
    for (const [whole, field, conversion, spec] of template.matchAll(pattern)) {
        if (whole === '{{' || whole === '}}')
            pieces.push({ text: whole.slice(1) });
        else if (field !== undefined)
            pieces.push({ field, conversion: conversion ?? '', spec: spec ?? '' });
        else if (whole === '{' || whole === '}')
            return undefined;
        else
            pieces.push({ text: whole });
    }
    return pieces;
}
/** `1234567` as `1,234,567`. */
function grouped(number, separator) {
    const sign = number.startsWith('-') ? '-' : '';
    const digits = number.slice(sign.length);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.push(digits.slice(Math.max(0, end - 3), end));
    return sign + groups.reverse().join(separator);
}


/***/ }),

/***/ 78616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ makeFunction),
/* harmony export */   Bv: () => (/* binding */ contextManager),
/* harmony export */   Fl: () => (/* binding */ instantiate),
/* harmony export */   Tx: () => (/* binding */ callFunction)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91645);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48691);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35065);
/* harmony import */ var _raised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68317);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73535);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43111);
/* harmony import */ var _super_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14550);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85075);








function parametersOf(node, text) {
    const parameters = [];
    const given = node.getChild('ParamList');
    let star = '';
    let keywordOnly = false;
    let awaitsDefault = false;
    for (const child of given ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_7__/* .childrenOf */ .LU)(given) : []) {
        switch (child.name) {
            case '*':
            case '**':
                star = child.name;
                break;
            case ',':
                if (star === '*')
                    keywordOnly = true;
                star = '';
                break;
            case 'AssignOp':
                awaitsDefault = true;
                break;
            default:
                if (awaitsDefault) {
                    const last = parameters.at(-1);
                    if (last)
                        last.fallback = child;
                    awaitsDefault = false;
                }
                else if (child.name === 'VariableName') {
                    const name = text.slice(child.from, child.to);
                    parameters.push({ name, kind: kindOf(star, keywordOnly), fallback: undefined });
                    if (star === '*')
                        keywordOnly = true;
                    star = '';
                }
        }
    }
    return parameters;
}
function kindOf(star, keywordOnly) {
    if (star === '*')
        return 'rest';
    if (star === '**')
        return 'keywords';
    return keywordOnly ? 'keyword-only' : 'normal';
}
/** A `def` or `lambda`: its defaults are evaluated now, once. */
function* makeFunction(python, node, name, frame, decorators) {
    const defaults = new Map();
    for (const parameter of parametersOf(node, frame.module.text)) {
        if (parameter.fallback)
            defaults.set(parameter.name, yield* (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(python, parameter.fallback, frame));
    }
    return { kind: 'function', name, node, frame, defaults, decorators };
}
/** Decorators that leave a function what it is. */
const transparent = new Set([
    'staticmethod',
    'classmethod',
    'property',
    'lru_cache',
    'cache',
    'wraps',
    'cached_property',
    'abstractmethod',
    'no_type_check',
    'deprecated',
    'override',
]);
/** What calling a generator under `@contextmanager` gives. */
const contextManager = 'contextlib.contextmanager';
function* callFunction(python, callee, given) {
    const { node, frame: outer } = callee;
    const decorated = yield* throughDecorators(python, callee, given);
    if (decorated)
        return decorated;
    const body = node.getChild('Body');
    if (node.firstChild?.name === 'async')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(`${callee.name}(), which is asynchronous`);
    if (body && !callee.yielded && yields(body))
        return yield* generated(python, callee, given);
    const names = bind(callee, given);
    if (!names)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(`the arguments of ${callee.name}()`);
    const frame = {
        names,
        parent: outer,
        module: outer.module,
        isClass: false,
        outer: new Map(),
        yielded: callee.yielded,
    };
    // Whoever runs the methods of a class by himself says what `super` is in its module.
    if (callee.owner && !outer.module.names.has('super'))
        names.set('super', (0,_super_js__WEBPACK_IMPORTED_MODULE_5__/* .superOf */ .lM)(callee.owner, firstOf(names)));
    if (node.name === 'LambdaExpression') {
        const expression = node.lastChild;
        return expression ? yield* (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(python, expression, frame) : _values_js__WEBPACK_IMPORTED_MODULE_6__/* .none */ .dv;
    }
    if (!body)
        return _values_js__WEBPACK_IMPORTED_MODULE_6__/* .none */ .dv;
    const completion = yield* (0,_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .runBody */ .ki)(python, body, frame);
    return typeof completion === 'object' ? completion.returned : _values_js__WEBPACK_IMPORTED_MODULE_6__/* .none */ .dv;
}
/** What the decorators give instead of the function's own result, if they do. */
function* throughDecorators(python, callee, given) {
    const { node } = callee;
    for (const decorator of callee.decorators) {
        const path = decorator.kind === 'foreign'
            ? decorator.path
            : decorator.kind === 'foreign-call'
                ? decorator.callee.path
                : '';
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .lastSegment */ .mp)(path) === 'contextmanager')
            return {
                kind: 'foreign-call',
                callee: { kind: 'foreign', path: contextManager, of: callee },
                ...given,
                at: { start: node.from, end: node.to },
                attributes: new Map(),
            };
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .lastSegment */ .mp)(path) === 'atomic' && !callee.inside)
            return yield* insideOf(python, { kind: 'foreign', path }, { ...callee, inside: true }, given);
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .lastSegment */ .mp)(path) !== 'atomic' && !transparent.has((0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .lastSegment */ .mp)(path)))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(`what @${path || 'a decorator'} makes of ${callee.name}()`);
    }
    return undefined;
}
/** `@transaction.atomic`: what stands around each call. */
function* insideOf(python, callee, body, given) {
    const at = { start: body.node.from, end: body.node.to };
    const manager = {
        kind: 'foreign-call',
        callee,
        args: [],
        keywords: new Map(),
        at,
        attributes: new Map(),
    };
    yield* python.host.enter(manager, at);
    let raised;
    let value = _values_js__WEBPACK_IMPORTED_MODULE_6__/* .none */ .dv;
    try {
        value = yield* callFunction(python, body, given);
    }
    catch (error) {
        if (!(error instanceof _raised_js__WEBPACK_IMPORTED_MODULE_2__/* .RaisedError */ .H))
            throw error;
        raised = error;
    }
    const isSwallowed = yield* python.host.exit(manager, raised?.exception, at);
    if (raised && !isSwallowed)
        throw raised;
    return value;
}
function firstOf(names) {
    const [first] = names.values();
    return first;
}
/** What a generator hands out, all at once: nobody looks at it in between. */
function* generated(python, callee, given) {
    const items = [];
    const yielded = function* (value) {
        yield* noSteps;
        python.budget.spend();
        items.push(value);
    };
    const result = yield* callFunction(python, { ...callee, yielded }, given);
    return result.kind === 'unknown' ? result : (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items);
}
const noSteps = [];
function yields(body) {
    const cursor = body.cursor();
    let inside = true;
    while (cursor.next(inside) && cursor.from < body.to) {
        if (cursor.name === 'YieldStatement' || cursor.name === 'YieldExpression')
            return true;
        // What a function inside yields is its own.
        inside = cursor.name !== 'FunctionDefinition' && cursor.name !== 'LambdaExpression';
    }
    return false;
}
function bind(callee, given) {
    const names = new Map();
    const isStatic = callee.decorators.some(one => one.kind === 'foreign' && one.path === 'staticmethod');
    const args = callee.self && !isStatic ? [callee.self, ...given.args] : [...given.args];
    const keywords = new Map(given.keywords);
    for (const { name, kind } of parametersOf(callee.node, callee.frame.module.text)) {
        if (kind === 'rest')
            names.set(name, { kind: 'tuple', items: args.splice(0) });
        else if (kind === 'keywords') {
            names.set(name, (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .dict */ .jd)([...keywords].map(([key, value]) => [(0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .str */ .gx)(key), value])));
            keywords.clear();
        }
        else {
            const value = (kind === 'normal' ? args.shift() : undefined) ?? keywords.get(name) ?? callee.defaults.get(name);
            if (!value)
                return undefined;
            keywords.delete(name);
            names.set(name, value);
        }
    }
    return args.length === 0 && keywords.size === 0 ? names : undefined;
}
const exceptions = new Set(['BaseException', 'Exception', 'RuntimeError', 'ValueError', 'Error']);
function* instantiate(python, of, given, at) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isEnum */ .GG)(of))
        return member(of, given.args[0]);
    if (isRecord(of))
        return yield* (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRecord */ .U)(python, of, given, at);
    let instance = { kind: 'instance', class: of, attributes: new Map(), constructed: given };
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .derivesFrom */ .dX)(of, exceptions))
        return (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .asException */ .AG)(instance) ?? instance;
    const maker = yield* python.attribute(of, '__new__', at);
    if (maker.kind === 'function') {
        const made = yield* python.call({ ...maker, self: of }, given, at);
        // What is no instance of the class is what the call gives: its __init__() is not for that.
        if (made.kind !== 'instance' || !(0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .resolutionOrder */ .V_)(made.class).includes(of))
            return made;
        made.constructed = given;
        instance = made;
    }
    const init = yield* python.attribute(instance, '__init__', at);
    if (init.kind === 'function')
        yield* python.call(init, given, at);
    return instance;
}
function isRecord(of) {
    const classes = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .resolutionOrder */ .V_)(of).filter(one => one.kind === 'class');
    return classes.some(one => one.fields) && !classes.some(one => one.names.has('__init__'));
}
function member(of, value) {
    for (const one of of.names.values()) {
        if (one.kind !== 'instance' || one.class !== of || !value)
            continue;
        const own = one.attributes.get('value');
        if (one === value ||
            (own && own.kind === value.kind && 'value' in own && 'value' in value && own.value === value.value))
            return one;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(`a member of ${of.name}`);
}


/***/ }),

/***/ 31175:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runImport),
/* harmony export */   V: () => (/* binding */ importedModule)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38043);


/** Imports bind names that are looked up when they are used: a migration's models are never loaded for nothing. */
function* runImport(python, node, frame) {
    const source = (of) => frame.module.text.slice(of.from, of.to);
    const words = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node).map(source);
    if (words[0] === 'from')
        yield* importFrom(python, words, frame);
    else
        for (const group of groups(words.slice(1)))
            importModule(python, group, frame);
}
function groups(words) {
    const found = [[]];
    for (const word of words) {
        if (word === ',')
            found.push([]);
        else if (word !== '(' && word !== ')')
            found.at(-1)?.push(word);
    }
    return found.filter(group => group.length > 0);
}
function importModule(python, words, frame) {
    const as = words.indexOf('as');
    const path = (as === -1 ? words : words.slice(0, as)).filter(word => word !== '.');
    const [first = ''] = path;
    const alias = as === -1 ? undefined : words[as + 1];
    python.imported.add(path.join('.'));
    if (alias === undefined) {
        if (path.length > 1)
            (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .bindName */ .n)(frame, first, { kind: 'foreign', path: first });
        else
            (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .bindName */ .n)(frame, first, lazily(python, path, undefined));
    }
    else
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .bindName */ .n)(frame, alias, lazily(python, path, undefined));
}
function lazily(python, segments, directory) {
    if (python.host.moduleFile(segments, directory) === undefined)
        return { kind: 'foreign', path: segments.join('.') };
    return {
        kind: 'lazy',
        *load() {
            return (yield* python.load(segments, directory)) ?? { kind: 'foreign', path: segments.join('.') };
        },
    };
}
function* importFrom(python, words, frame) {
    const importAt = words.indexOf('import');
    const from = words.slice(1, importAt);
    const dots = from.findIndex(word => !/^\.+$/.test(word));
    const level = (dots === -1 ? from : from.slice(0, dots)).join('').length;
    const segments = from.filter(word => !/^\.+$/.test(word));
    const directory = level === 0 ? undefined : ancestor(frame.module.path, level);
    for (const [name = '', , alias = name] of groups(words.slice(importAt + 1))) {
        if (name === '*') {
            const module = yield* python.load(segments, directory);
            for (const [key, value] of module?.names ?? [])
                if (!key.startsWith('_'))
                    frame.names.set(key, value);
        }
        else
            (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .bindName */ .n)(frame, alias, fromModule(python, segments, directory, name));
    }
}
function fromModule(python, segments, directory, name) {
    const foreign = { kind: 'foreign', path: [...segments, name].join('.') };
    const { host } = python;
    if (host.moduleFile(segments, directory) === undefined &&
        host.moduleFile([...segments, name], directory) === undefined)
        return host.imported?.(segments.join('.'), name) ?? foreign;
    let loading = false;
    return {
        kind: 'lazy',
        *load() {
            const module = segments.length > 0 || directory !== undefined ? yield* python.load(segments, directory) : undefined;
            const given = module?.names.get(name);
            // `from app import settings` in `app/__init__.py` binds what it looks up there.
            if (given && !loading) {
                if (given.kind !== 'lazy')
                    return given;
                loading = true;
                try {
                    return yield* given.load();
                }
                finally {
                    loading = false;
                }
            }
            return (yield* python.load([...segments, name], directory)) ?? foreign;
        },
    };
}
/** The directory that `from ..x import y` begins at. */
function ancestor(path, level) {
    const parts = path.split('/').slice(0, -1);
    return parts.slice(0, parts.length - (level - 1)).join('/');
}
/** `importlib.import_module('a.b')`; undefined where it is another call, or one that can't be known. */
function* importedModule(python, { path }, { args, keywords }) {
    if (path !== 'importlib.import_module')
        return undefined;
    const name = args[0] ?? keywords.get('name');
    // With a leading dot it begins at a package that is handed as well.
    if (name?.kind !== 'str' || !/^[^\W\d]\w*(?:\.\w+)*$/.test(name.value))
        return undefined;
    return (yield* python.load(name.value.split('.'), undefined)) ?? { kind: 'foreign', path: name.value };
}


/***/ }),

/***/ 88381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Interpreter)
});

// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/python/interpreter/classes.js
var classes = __webpack_require__(81297);
// EXTERNAL MODULE: ./src/languages/python/interpreter/exceptions.js
var exceptions = __webpack_require__(48691);
// EXTERNAL MODULE: ./src/languages/python/interpreter/format.js
var format = __webpack_require__(56374);
// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var interpreter_values = __webpack_require__(85075);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/collection-methods.js




/** A method of a list or tuple; undefined where there is none of that name, or not with such arguments. */
function listMethod(owner, name, { args, keywords }) {
    const [first] = args;
    if (name === 'index' && first) {
        const at = owner.items.findIndex(item => (0,operators/* equal */.LC)(item, first) === true);
        return at === -1 ? (0,exceptions/* raise */.xl)('ValueError', 'the value is not in list') : (0,interpreter_values/* int */.Wh)(at);
    }
    if (name === 'count' && first)
        return (0,interpreter_values/* int */.Wh)(owner.items.filter(item => (0,operators/* equal */.LC)(item, first) === true).length);
    return owner.kind === 'list' ? changes.get(name)?.(owner.items, { args, keywords }) : undefined;
}
/** Methods that only lists have. */
const changes = new Map(Object.entries({
    append: (items, { args: [first] }) => {
        if (first)
            items.push(first);
        return first && interpreter_values/* none */.dv;
    },
    extend: (items, { args: [first] }) => {
        const more = first && (0,operators/* itemsOf */.S3)(first);
        if (!more)
            return undefined;
        items.push(...more);
        return interpreter_values/* none */.dv;
    },
    insert: (items, { args: [first, second] }) => {
        if (first?.kind !== 'int' || !second)
            return undefined;
        items.splice(Number(first.value), 0, second);
        return interpreter_values/* none */.dv;
    },
    remove: (items, { args: [first] }) => {
        const at = first ? items.findIndex(item => (0,operators/* equal */.LC)(item, first) === true) : -1;
        if (at === -1)
            return first && (0,operators/* isKnown */.qE)(first) ? (0,exceptions/* raise */.xl)('ValueError', 'list.remove(x): x not in list') : undefined;
        items.splice(at, 1);
        return interpreter_values/* none */.dv;
    },
    pop: (items, { args: [first] }) => {
        if (first && first.kind !== 'int')
            return undefined;
        const at = first ? Number(first.value) : -1;
        const [popped] = items.splice(at, 1);
        return popped ?? (0,exceptions/* raise */.xl)('IndexError', 'pop from empty list');
    },
    clear: (items) => {
        items.length = 0;
        return interpreter_values/* none */.dv;
    },
    copy: (items) => (0,interpreter_values/* list */.p_)([...items]),
    reverse: (items) => {
        items.reverse();
        return interpreter_values/* none */.dv;
    },
    sort: (items, { keywords }) => {
        if (keywords.has('key'))
            return undefined;
        const result = sorted(items);
        if (!result)
            return undefined;
        items.splice(0, items.length, ...result);
        return interpreter_values/* none */.dv;
    },
}));
/** Undefined where two of the items have no known order. */
function sorted(items, keys = items, reverse = false) {
    let known = true;
    const pairs = items.map((item, i) => ({ item, key: keys[i] ?? item }));
    pairs.sort((a, b) => {
        const order = (0,operators/* ordered */.Sj)(a.key, b.key);
        if (order === undefined)
            known = false;
        return (order ?? 0) * (reverse ? -1 : 1);
    });
    return known ? pairs.map(({ item }) => item) : undefined;
}
function dictMethod(owner, name, { args, keywords }) {
    const [first, second] = args;
    const pairs = [...owner.entries.values()];
    switch (name) {
        case 'keys':
            return (0,interpreter_values/* list */.p_)(pairs.map(([key]) => key));
        case 'values':
            return (0,interpreter_values/* list */.p_)(pairs.map(([, value]) => value));
        case 'items':
            return (0,interpreter_values/* list */.p_)(pairs.map(([key, value]) => ({ kind: 'tuple', items: [key, value] })));
        case 'get':
            if (!first)
                return undefined;
            if (!(0,operators/* isKnown */.qE)(first))
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
            return owner.entries.get((0,interpreter_values/* hashOf */.qQ)(first))?.[1] ?? second ?? interpreter_values/* none */.dv;
        case 'copy':
            return { kind: 'dict', entries: new Map(owner.entries) };
        case 'pop': {
            if (!first)
                return undefined;
            const found = owner.entries.get((0,interpreter_values/* hashOf */.qQ)(first));
            owner.entries.delete((0,interpreter_values/* hashOf */.qQ)(first));
            return found?.[1] ?? second ?? (0,exceptions/* raise */.xl)('KeyError', (0,format/* reprOf */.tt)(first) ?? '');
        }
        case 'setdefault': {
            if (!first)
                return undefined;
            const found = owner.entries.get((0,interpreter_values/* hashOf */.qQ)(first));
            if (found)
                return found[1];
            owner.entries.set((0,interpreter_values/* hashOf */.qQ)(first), [first, second ?? interpreter_values/* none */.dv]);
            return second ?? interpreter_values/* none */.dv;
        }
        case 'update':
            if (first && first.kind !== 'dict')
                return undefined;
            for (const [hash, entry] of first?.entries ?? [])
                owner.entries.set(hash, entry);
            for (const [key, value] of keywords)
                owner.entries.set(`s${key}`, [{ kind: 'str', value: key }, value]);
            return interpreter_values/* none */.dv;
        case 'clear':
            owner.entries.clear();
            return interpreter_values/* none */.dv;
        default:
            return undefined;
    }
}
function setMethod(owner, name, { args }) {
    const [first] = args;
    const others = first && (0,operators/* itemsOf */.S3)(first);
    const mine = [...owner.items.values()];
    switch (name) {
        case 'add':
            if (first)
                owner.items.set((0,interpreter_values/* hashOf */.qQ)(first), first);
            return first && interpreter_values/* none */.dv;
        case 'discard':
        case 'remove':
            if (first)
                owner.items.delete((0,interpreter_values/* hashOf */.qQ)(first));
            return first && interpreter_values/* none */.dv;
        case 'copy':
            return (0,interpreter_values/* set */.hZ)(mine);
        case 'update':
            for (const item of others ?? [])
                owner.items.set((0,interpreter_values/* hashOf */.qQ)(item), item);
            return others && interpreter_values/* none */.dv;
        case 'union':
            return others && (0,interpreter_values/* set */.hZ)([...mine, ...others]);
        case 'difference':
            return first && others && (0,interpreter_values/* set */.hZ)(mine.filter(item => (0,operators/* contains */.gR)((0,interpreter_values/* set */.hZ)(others), item) !== true));
        case 'intersection':
            return others && (0,interpreter_values/* set */.hZ)(mine.filter(item => (0,operators/* contains */.gR)((0,interpreter_values/* set */.hZ)(others), item) === true));
        case 'issubset':
            return others && (0,interpreter_values/* bool */.lc)(mine.every(item => (0,operators/* contains */.gR)((0,interpreter_values/* set */.hZ)(others), item) === true));
        case 'issuperset':
            return others && (0,interpreter_values/* bool */.lc)(others.every(item => owner.items.has((0,interpreter_values/* hashOf */.qQ)(item))));
        case 'isdisjoint':
            return others && (0,interpreter_values/* bool */.lc)(!others.some(item => owner.items.has((0,interpreter_values/* hashOf */.qQ)(item))));
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var flow = __webpack_require__(47173);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/string-methods.js



/** A method of a string; undefined where there is none of that name, or not with such arguments. */
function stringMethod(owner, name, given, budget) {
    const { args, keywords } = given;
    const argument = args[0]?.kind === 'str' ? args[0].value : undefined;
    return methods.get(name)?.({ args, keywords, owner, text: owner.value, argument, budget });
}
const methods = new Map(Object.entries({
    lower,
    casefold: lower,
    upper: ({ text }) => (0,interpreter_values/* str */.gx)(text.toUpperCase()),
    title: ({ text }) => (0,interpreter_values/* str */.gx)(text.toLowerCase().replace(/[a-z]+/g, word => word[0]?.toUpperCase() + word.slice(1))),
    capitalize: ({ text }) => (0,interpreter_values/* str */.gx)(text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()),
    strip: (call) => stripped(call, true, true),
    lstrip: (call) => stripped(call, true, false),
    rstrip: (call) => stripped(call, false, true),
    ljust: (call) => padded(call, (text, width, fill) => text.padEnd(width, fill)),
    rjust: (call) => padded(call, (text, width, fill) => text.padStart(width, fill)),
    removeprefix: ({ text, argument }) => argument === undefined
        ? undefined
        : (0,interpreter_values/* str */.gx)(text.startsWith(argument) ? text.slice(argument.length) : text),
    removesuffix: ({ text, argument }) => argument === undefined
        ? undefined
        : (0,interpreter_values/* str */.gx)(argument !== '' && text.endsWith(argument) ? text.slice(0, -argument.length) : text),
    startswith: (call) => someOption(call, option => call.text.startsWith(option)),
    endswith: (call) => someOption(call, option => call.text.endsWith(option)),
    replace,
    split: (call) => split(call, 'split'),
    rsplit: (call) => split(call, 'rsplit'),
    splitlines: ({ text }) => (0,interpreter_values/* list */.p_)(text
        .replace(/\n$/, '')
        .split('\n')
        .filter((_, i, all) => all.length > 1 || all[i] !== '')
        .map(one => (0,interpreter_values/* str */.gx)(one))),
    join,
    format: (call) => string_methods_format(call.text, call, call.budget),
    find: ({ text, argument }) => argument === undefined ? undefined : (0,interpreter_values/* int */.Wh)(text.indexOf(argument)),
    count: ({ text, argument }) => (argument ? (0,interpreter_values/* int */.Wh)(text.split(argument).length - 1) : undefined),
    isdigit: ({ text }) => (0,interpreter_values/* bool */.lc)(/^\d+$/.test(text)),
    zfill: ({ text, args: [first], budget }) => {
        if (first?.kind !== 'int')
            return undefined;
        budget.string(Number(first.value));
        return (0,interpreter_values/* str */.gx)(text.padStart(Number(first.value), '0'));
    },
    encode: ({ text }) => ({ kind: 'bytes', value: text }),
}));
function lower({ text }) {
    return (0,interpreter_values/* str */.gx)(text.toLowerCase());
}
function padded({ text, args: [first, second], budget }, pad) {
    if (first?.kind !== 'int' || (second && second.kind !== 'str'))
        return undefined;
    const [width, fill] = [Number(first.value), second?.value ?? ' '];
    budget.string(Math.max(width, 0));
    return (0,interpreter_values/* str */.gx)(pad(text, width, fill));
}
function someOption({ args: [first] }, holds) {
    const options = first?.kind === 'tuple' ? first.items : first ? [first] : [];
    if (options.some(option => option.kind !== 'str'))
        return undefined;
    return (0,interpreter_values/* bool */.lc)(options.some(option => option.kind === 'str' && holds(option.value)));
}
function replace({ text, args, argument, budget }) {
    const [, second] = args;
    if (argument === undefined || second?.kind !== 'str')
        return undefined;
    const count = (argument === '' ? text.length + 1 : text.split(argument).length - 1) * second.value.length;
    budget.string(text.length + count);
    return args.length === 2 ? (0,interpreter_values/* str */.gx)(text.replaceAll(argument, () => second.value)) : undefined;
}
function join({ text, args: [first], budget }) {
    const items = first && (0,operators/* itemsOf */.S3)(first);
    if (!items)
        return undefined;
    const parts = [];
    for (const item of items) {
        const part = item.kind === 'str' ? item.value : item.kind === 'instance' ? (0,format/* textOf */.b6)(item) : undefined;
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    budget.string(parts.reduce((sum, part) => sum + part.length + text.length, 0));
    return (0,interpreter_values/* str */.gx)(parts.join(text));
}
/** What is left is still a slice of the file: an error in it has a place. */
function stripped({ owner, text, args: [first], argument }, atStart, atEnd) {
    if (first && argument === undefined && first.kind !== 'none')
        return undefined;
    const strips = (one) => one !== undefined && (argument === undefined ? /\s/.test(one) : argument.includes(one));
    let start = 0;
    let end = text.length;
    if (atStart)
        while (start < end && strips(text[start]))
            start++;
    if (atEnd)
        while (end > start && strips(text[end - 1]))
            end--;
    const origin = owner.origin && { ...owner.origin, start: owner.origin.start + start };
    return (0,interpreter_values/* str */.gx)(text.slice(start, end), origin);
}
function split({ text, args, keywords }, name) {
    const [separator] = args;
    const limit = args[1] ?? keywords.get('maxsplit');
    if (limit && limit.kind !== 'int')
        return undefined;
    const most = limit && limit.value >= 0n ? Number(limit.value) : Number.POSITIVE_INFINITY;
    if (separator === undefined || separator.kind === 'none')
        return limit
            ? undefined
            : (0,interpreter_values/* list */.p_)(text
                .split(/\s+/)
                .filter(part => part !== '')
                .map(part => (0,interpreter_values/* str */.gx)(part)));
    if (separator.kind !== 'str' || separator.value === '')
        return undefined;
    const all = text.split(separator.value);
    const extra = Math.max(all.length - 1 - most, 0);
    const parts = name === 'split'
        ? [...all.slice(0, all.length - extra - 1), all.slice(all.length - extra - 1).join(separator.value)]
        : [all.slice(0, extra + 1).join(separator.value), ...all.slice(extra + 1)];
    return (0,interpreter_values/* list */.p_)(parts.map(part => (0,interpreter_values/* str */.gx)(part)));
}
function string_methods_format(template, given, budget) {
    const pieces = (0,format/* piecesOf */.Xe)(template);
    if (!pieces)
        return undefined;
    let next = 0;
    let text = '';
    for (const piece of pieces) {
        if ('text' in piece) {
            text += piece.text;
            continue;
        }
        const { field } = piece;
        const value = field === ''
            ? given.args[next++]
            : /^\d+$/.test(field)
                ? given.args[Number(field)]
                : (given.keywords.get(field) ?? string_methods_element(field, given));
        const part = value && (piece.conversion === 'r' ? (0,format/* reprOf */.tt)(value) : (0,format/* formatted */.X0)(value, piece.spec, budget));
        if (part === undefined)
            return (0,interpreter_values/* unknown */.L5)('a value that a string is formatted with');
        text += part;
    }
    budget.string(text.length);
    return (0,interpreter_values/* str */.gx)(text);
}
/** `{table[name]}` of a dict. */
function string_methods_element(field, given) {
    const found = /^(\w+)\[(\w+)\]$/.exec(field);
    const owner = found?.[1] === undefined ? undefined : given.keywords.get(found[1]);
    return owner?.kind === 'dict' ? owner.entries.get(`s${found?.[2]}`)?.[1] : undefined;
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/super.js
var interpreter_super = __webpack_require__(14550);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/attributes.js






/** `owner.name`. */
function attributeOf(python, owner, name, at) {
    switch (owner.kind) {
        case 'module':
            return ofModule(python, owner, name, at);
        case 'foreign':
        case 'foreign-call':
            return ofForeign(python, owner, name);
        case 'class':
            return (0,flow/* atOnce */.zd)(ofClass(owner, name));
        case 'instance':
            return ofInstance(python, owner, name, at);
        case 'exception':
            if (name === 'args')
                return (0,flow/* atOnce */.zd)({ kind: 'tuple', items: owner.args });
            return (0,flow/* atOnce */.zd)(owner.attributes.get(name) ?? (0,interpreter_values/* unknown */.L5)(`the attribute ${name} of an exception`));
        case 'function':
            return (0,flow/* atOnce */.zd)(name === '__name__' ? (0,interpreter_values/* str */.gx)(owner.name) : (0,interpreter_values/* unknown */.L5)(`the attribute ${name} of a function`));
        case 'unknown':
            return (0,flow/* atOnce */.zd)(owner);
        default: {
            const { budget } = python;
            return (0,flow/* atOnce */.zd)((0,interpreter_values/* native */.Yk)(name, given => (0,flow/* atOnce */.zd)(method(owner, name, given, budget) ??
                (0,interpreter_values/* unknown */.L5)(`.${name}(…) of ${owner.kind === 'lazy' ? 'a name' : owner.kind}`))));
        }
    }
}
function* ofModule(python, owner, name, at) {
    const frame = {
        names: owner.names,
        parent: undefined,
        module: owner,
        isClass: false,
        outer: new Map(),
    };
    const found = yield* python.lookup(name, frame);
    if (found)
        return found;
    const directory = owner.path.replace(/(?:^|\/)[^/]*$/, '');
    const below = owner.path.endsWith('__init__.py') ? yield* python.load([name], directory) : undefined;
    // https://peps.python.org/pep-0562/
    const asked = below ? undefined : owner.names.get('__getattr__');
    if (asked?.kind === 'function')
        return yield* python.call(asked, { args: [(0,interpreter_values/* str */.gx)(name)], keywords: new Map() }, at);
    return (below ?? {
        kind: 'foreign',
        path: `${owner.path.replace(/\.py$/, '').replaceAll('/', '.')}.${name}`,
    });
}
function* ofForeign(python, owner, name) {
    const set = owner.kind === 'foreign-call' ? owner.attributes.get(name) : undefined;
    if (set)
        return set;
    const given = python.host.attribute(owner, name);
    if (given)
        return given.kind === 'lazy' ? yield* given.load() : given;
    if (owner.kind === 'foreign-call')
        return { kind: 'foreign', path: `${owner.callee.path}().${name}`, of: owner };
    const path = `${owner.path}.${name}`;
    if (owner.of)
        return { kind: 'foreign', path, of: owner };
    const module = python.imported.has(path) ? yield* python.load(path.split('.'), undefined) : undefined;
    return module ?? { kind: 'foreign', path };
}
function ofClass(owner, name) {
    if (name === '__name__')
        return (0,interpreter_values/* str */.gx)(owner.name);
    if (name === '__members__' && (0,interpreter_values/* isEnum */.GG)(owner))
        return (0,interpreter_values/* dict */.jd)((0,classes/* membersOf */.lS)(owner));
    const found = (0,interpreter_super/* classAttribute */.XL)(owner, name);
    if (found?.kind === 'function' && (0,interpreter_super/* isDecorated */.o2)(found, interpreter_super/* classMethods */.D))
        return { ...found, self: owner };
    return found ?? (0,interpreter_values/* unknown */.L5)(`${owner.name}.${name}`);
}
function* ofInstance(python, owner, name, at) {
    const own = owner.attributes.get(name);
    if (own)
        return own;
    if (name === '__class__' && !owner.bound)
        return owner.class;
    const found = (0,interpreter_super/* classAttribute */.XL)(owner.class, name);
    if (found?.kind === 'function') {
        const self = owner.bound ?? owner;
        const isOfClass = self.kind === 'instance' && (0,interpreter_super/* isDecorated */.o2)(found, interpreter_super/* classMethods */.D);
        const bound = { ...found, self: isOfClass ? self.class : self };
        return (0,interpreter_super/* isDecorated */.o2)(found, interpreter_super/* properties */.qo)
            ? yield* python.call(bound, { args: [], keywords: new Map() }, at)
            : bound;
    }
    return ((owner.bound && (0,interpreter_super/* objectMethod */.js)(name, owner.bound)) ??
        found ??
        (0,interpreter_values/* unknown */.L5)(`${owner.bound ? 'super' : owner.class.name}().${name}`));
}
function method(owner, name, given, budget) {
    switch (owner.kind) {
        case 'str':
            return stringMethod(owner, name, given, budget);
        case 'list':
        case 'tuple':
            return listMethod(owner, name, given);
        case 'dict':
            return dictMethod(owner, name, given);
        case 'set':
            return setMethod(owner, name, given);
        case 'bytes':
            return name === 'decode' ? (0,interpreter_values/* str */.gx)(owner.value) : undefined;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/builtins-of-items.js




/** Longer ranges than any migration counts through. */
const maxRangeLength = 100_000;
/** Those of Python's built-in functions that make or go through collections. */
const ofItems = {
    len: ({ args: [first], items }) => {
        if (first && items && first.kind !== 'class')
            return (0,interpreter_values/* int */.Wh)(first.kind === 'str' ? first.value.length : items.length);
        return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    },
    list: (call) => collected(call, items => (0,interpreter_values/* list */.p_)([...items])),
    tuple: (call) => collected(call, items => ({ kind: 'tuple', items })),
    set: (call) => collected(call, interpreter_values/* set */.hZ),
    frozenset: (call) => collected(call, interpreter_values/* set */.hZ),
    dict: ({ args: [first], keywords, items }) => {
        if (first && first.kind !== 'dict' && !items)
            return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
        const pairs = first?.kind === 'dict' ? [...first.entries.values()] : pairsOf(items ?? []);
        return pairs && (0,interpreter_values/* dict */.jd)([...pairs, ...[...keywords].map(([key, value]) => [(0,interpreter_values/* str */.gx)(key), value])]);
    },
    range: ({ python, args }) => rangeOf(python, args),
    enumerate: ({ args: [first, second], keywords, items }) => {
        const start = second ?? keywords.get('start');
        if (!items || (start && start.kind !== 'int'))
            return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
        const from = start?.kind === 'int' ? start.value : 0n;
        return (0,interpreter_values/* list */.p_)(items.map((item, i) => ({ kind: 'tuple', items: [(0,interpreter_values/* int */.Wh)(from + BigInt(i)), item] })));
    },
    zip: ({ args }) => zip(args),
    reversed: ({ items }) => items && (0,interpreter_values/* list */.p_)([...items].reverse()),
    any: (call) => decided(call, true),
    all: (call) => decided(call, false),
    min: (call) => best(call, order => order < 0),
    max: (call) => best(call, order => order > 0),
    sum: ({ items }) => {
        let total = (0,interpreter_values/* int */.Wh)(0);
        for (const item of items ?? []) {
            if (item.kind !== 'int' || total.kind !== 'int')
                return undefined;
            total = (0,interpreter_values/* int */.Wh)(total.value + item.value);
        }
        return items && total;
    },
    next: ({ args: [first, second], items }) => items ? (items[0] ?? second) : first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first)),
    iter: ({ items }) => items && (0,interpreter_values/* list */.p_)([...items]),
};
/** Those of them that call what they are handed. */
const ofItemsInSteps = {
    *sorted({ python, args: [first], keywords, items, at }) {
        if (!items)
            return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
        const key = keywords.get('key');
        const keys = [];
        if (key)
            for (const item of items)
                keys.push(yield* python.call(key, { args: [item], keywords: new Map() }, at));
        const result = sorted(items, key ? keys : items, (0,operators/* truth */.Im)(keywords.get('reverse') ?? interpreter_values/* none */.dv) === true);
        return result ? (0,interpreter_values/* list */.p_)(result) : (0,interpreter_values/* unknown */.L5)('the order of values that are not known');
    },
    *map(call) {
        const [made, over] = call.args;
        if (!made || !over)
            return undefined;
        const items = (0,operators/* itemsOf */.S3)(over);
        if (!items)
            return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(over));
        const results = [];
        for (const item of items)
            results.push(yield* applied(call, made, item));
        return (0,interpreter_values/* list */.p_)(results);
    },
    *filter(call) {
        const [test, over] = call.args;
        if (!test || !over)
            return undefined;
        const items = (0,operators/* itemsOf */.S3)(over);
        if (!items)
            return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(over));
        const results = [];
        for (const item of items) {
            const result = yield* applied(call, test, item);
            const keep = (0,operators/* truth */.Im)(result);
            if (keep === undefined)
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(result));
            if (keep)
                results.push(item);
        }
        return (0,interpreter_values/* list */.p_)(results);
    },
};
/** What a function makes of an item; `None` stands for the one that changes nothing. */
function* applied({ python, at }, by, item) {
    return by.kind === 'none' ? item : yield* python.call(by, { args: [item], keywords: new Map() }, at);
}
function collected({ python, args: [first], items }, into) {
    if (first && !items)
        return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    python.budget.spend(items?.length ?? 0);
    return into(items ?? []);
}
function zip(args) {
    const columns = args.map(operators/* itemsOf */.S3);
    const rows = [];
    for (let i = 0;; i++) {
        const row = [];
        for (const column of columns) {
            if (!column)
                return undefined;
            const item = column[i];
            if (!item)
                return (0,interpreter_values/* list */.p_)(rows);
            row.push(item);
        }
        if (row.length === 0)
            return (0,interpreter_values/* list */.p_)(rows);
        rows.push({ kind: 'tuple', items: row });
    }
}
/** `any` and `all`: one item of that truth is enough. */
function decided({ args: [first], items }, by) {
    if (!items)
        return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    const truths = items.map(operators/* truth */.Im);
    if (truths.includes(by))
        return (0,interpreter_values/* bool */.lc)(by);
    return truths.includes(undefined)
        ? (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(items.find(item => (0,operators/* truth */.Im)(item) === undefined) ?? interpreter_values/* none */.dv))
        : (0,interpreter_values/* bool */.lc)(!by);
}
function best({ args, keywords, items }, isBetter) {
    const among = args.length === 1 ? items : args;
    let found = among?.[0];
    for (const item of among ?? []) {
        const order = found && (0,operators/* ordered */.Sj)(item, found);
        if (order === undefined)
            return undefined;
        if (isBetter(order))
            found = item;
    }
    return found ?? keywords.get('default');
}
function pairsOf(items) {
    const pairs = [];
    for (const item of items) {
        const [key, value] = (0,operators/* itemsOf */.S3)(item) ?? [];
        if (!key || !value)
            return undefined;
        pairs.push([key, value]);
    }
    return pairs;
}
function rangeOf(python, args) {
    const numbers = [];
    for (const arg of args) {
        if (arg.kind !== 'int')
            return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(arg));
        numbers.push(arg.value);
    }
    const [first = 0n, second, step = 1n] = numbers;
    const [from, to] = second === undefined ? [0n, first] : [first, second];
    if (step === 0n)
        return undefined;
    const length = step > 0n ? (to - from + step - 1n) / step : (from - to - step - 1n) / -step;
    if (length > BigInt(maxRangeLength))
        throw new flow/* BudgetExceededError */.Zq(`it counts through a range of ${length.toLocaleString('en')} numbers`);
    const size = Math.max(Number(length), 0);
    python.budget.spend(size);
    return (0,interpreter_values/* list */.p_)(Array.from({ length: size }, (_, i) => (0,interpreter_values/* int */.Wh)(from + BigInt(i) * step)));
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/builtins.js






/** They go through all that they are handed. */
const readAtOnce = new Set([
    'list',
    'tuple',
    'set',
    'frozenset',
    'sorted',
    'enumerate',
    'dict',
    'any',
    'all',
    'sum',
]);
/** Python's built-in functions that migrations use. Undefined: not known here, or not with such arguments. */
function* callBuiltin(python, name, given, at) {
    const [first] = given.args;
    const isOfHost = first?.kind === 'foreign' || first?.kind === 'foreign-call';
    const items = isOfHost && readAtOnce.has(name) ? yield* python.host.items(first, at) : first && (0,operators/* itemsOf */.S3)(first);
    const call = { ...given, python, items, at };
    const atOnce = builtins.get(name);
    if (atOnce)
        return atOnce(call);
    const inSteps = builtinsInSteps.get(name);
    if (inSteps)
        return yield* inSteps(call);
    return (0,exceptions/* isBuiltinException */.Z4)(name) ? { ...(0,exceptions/* exception */.YG)((0,exceptions/* builtin */.S2)(name), ''), args: given.args } : undefined;
}
const builtins = new Map(Object.entries({
    ...ofItems,
    print: () => interpreter_values/* none */.dv,
    str: ({ args: [first] }) => (first ? textual((0,format/* textOf */.b6)(first), first) : (0,interpreter_values/* str */.gx)('')),
    repr: ({ args: [first] }) => first && textual((0,format/* reprOf */.tt)(first), first),
    int: integer,
    float: ({ args: [first] }) => {
        const number = first && (first.kind === 'str' ? Number(first.value) : (0,operators/* numeric */.sH)(first));
        return number === undefined || Number.isNaN(number)
            ? undefined
            : { kind: 'float', value: Number(number) };
    },
    bool: ({ args: [first] }) => {
        const known = first ? (0,operators/* truth */.Im)(first) : false;
        return known === undefined ? first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first)) : (0,interpreter_values/* bool */.lc)(known);
    },
    isinstance: ({ args: [first, second] }) => first && second && isInstance(first, second),
    setattr: ({ args: [owner, key, value] }) => {
        if (owner?.kind !== 'instance' || key?.kind !== 'str' || !value)
            return undefined;
        owner.attributes.set(key.value, value);
        return interpreter_values/* none */.dv;
    },
    callable: ({ args: [first] }) => first && ((0,operators/* isKnown */.qE)(first) ? (0,interpreter_values/* bool */.lc)(callable.has(first.kind)) : (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first))),
    issubclass: ({ args: [first, second] }) => first?.kind === 'class' && second?.kind === 'class'
        ? (0,interpreter_values/* bool */.lc)((0,interpreter_values/* resolutionOrder */.V_)(first).includes(second))
        : undefined,
    type: ({ args }) => args.length === 1 && args[0]?.kind === 'instance' ? args[0].class : undefined,
    abs: ({ args: [first] }) => first?.kind === 'int' ? (0,interpreter_values/* int */.Wh)(first.value < 0n ? -first.value : first.value) : undefined,
    chr: ({ args: [first] }) => first?.kind === 'int' && first.value < 0x110000n
        ? (0,interpreter_values/* str */.gx)(String.fromCodePoint(Number(first.value)))
        : undefined,
    ord: ({ args: [first] }) => first?.kind === 'str' ? (0,interpreter_values/* int */.Wh)(first.value.codePointAt(0) ?? 0) : undefined,
}));
const builtinsInSteps = new Map(Object.entries({
    ...ofItemsInSteps,
    *hasattr(call) {
        const found = yield* attributeAskedFor(call);
        if (!found)
            return undefined;
        return (0,operators/* isKnown */.qE)(found) ? (0,interpreter_values/* bool */.lc)(true) : (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(found));
    },
    *getattr(call) {
        const [owner, , fallback] = call.args;
        const found = yield* attributeAskedFor(call);
        const isAbsent = found?.kind === 'unknown' && owner?.kind !== 'unknown';
        return isAbsent ? (fallback ?? found) : found;
    },
}));
function integer({ args: [first] }) {
    if (!first)
        return (0,interpreter_values/* int */.Wh)(0);
    if (first.kind === 'str')
        return /^\s*[-+]?\d+\s*$/.test(first.value) ? (0,interpreter_values/* int */.Wh)(BigInt(first.value.trim())) : (0,interpreter_values/* unknown */.L5)('int() of a text');
    const number = (0,operators/* numeric */.sH)(first);
    if (number === undefined)
        return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    return (0,interpreter_values/* int */.Wh)(typeof number === 'bigint' ? number : BigInt(Math.trunc(number)));
}
function* attributeAskedFor({ python, args: [owner, name], at }) {
    return owner && name?.kind === 'str' ? yield* python.attribute(owner, name.value, at) : undefined;
}
const callable = new Set(['function', 'class', 'native']);
function textual(text, of) {
    return text === undefined ? (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(of)) : (0,interpreter_values/* str */.gx)(text);
}
const kinds = (0,by_name/* byName */.n)({
    str: ['str'],
    bytes: ['bytes'],
    int: ['int', 'bool'],
    float: ['float'],
    bool: ['bool'],
    list: ['list'],
    tuple: ['tuple'],
    set: ['set'],
    dict: ['dict'],
});
function isInstance(value, of) {
    const options = of.kind === 'tuple' ? of.items : [of];
    if (!(0,operators/* isKnown */.qE)(value))
        return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
    let known = true;
    for (const option of options) {
        const name = option.kind === 'foreign' ? (0,interpreter_values/* lastSegment */.mp)(option.path) : option.kind === 'class' ? option.name : undefined;
        if (name === undefined)
            known = false;
        else if (value.kind === 'exception' && value.classes.includes(name))
            return (0,interpreter_values/* bool */.lc)(true);
        else if (value.kind === 'instance' && (0,interpreter_values/* derivesFrom */.dX)(value.class, new Set([name])))
            return (0,interpreter_values/* bool */.lc)(true);
        else if (kinds[name]?.includes(value.kind))
            return (0,interpreter_values/* bool */.lc)(true);
    }
    return known ? (0,interpreter_values/* bool */.lc)(false) : (0,interpreter_values/* unknown */.L5)('a class that is not known');
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/elements.js
var interpreter_elements = __webpack_require__(93084);
// EXTERNAL MODULE: ./src/languages/python/interpreter/functions.js
var functions = __webpack_require__(78616);
// EXTERNAL MODULE: ./src/languages/python/interpreter/imports.js
var imports = __webpack_require__(31175);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/library.js




/** More combinations than any migration goes through. */
const most = 10_000;
/** What migrations use of Python's own library, by its dotted name; undefined where it is kept as it was called. */
function* libraryCall(python, path, given) {
    const { args, keywords } = given;
    const [first, second] = args;
    switch (path) {
        case 'enum.Enum':
        case 'enum.IntEnum':
        case 'enum.StrEnum':
            return first?.kind === 'str' ? enumOf(path, first.value, second ?? keywords.get('names')) : undefined;
        case 'functools.partial':
            return first && partial(python, first, { args: args.slice(1), keywords });
        case 'itertools.chain': {
            const parts = args.map(operators/* itemsOf */.S3);
            return parts.every(part => part !== undefined) ? (0,interpreter_values/* list */.p_)(parts.flat()) : undefined;
        }
        case 'itertools.chain.from_iterable': {
            const parts = first && (0,operators/* itemsOf */.S3)(first)?.map(operators/* itemsOf */.S3);
            return parts?.every(part => part !== undefined) ? (0,interpreter_values/* list */.p_)(parts.flat()) : undefined;
        }
        case 'itertools.product':
            return keywords.size === 0 ? product(python, args.map(operators/* itemsOf */.S3)) : undefined;
        case 'collections.OrderedDict':
            return yield* python.call({ kind: 'foreign', path: 'dict' }, given, { start: 0, end: 0 });
        case 'collections.defaultdict': {
            const missing = first?.kind === 'foreign' ? empty(first.path) : first && (yield* givenAlways(python, first));
            return missing && args.length === 1 && keywords.size === 0 ? { ...(0,interpreter_values/* dict */.jd)(), missing } : undefined;
        }
        case 'collections.namedtuple':
            return namedTuple(first, second ?? keywords.get('field_names'), keywords.get('defaults'));
        case 'copy.copy':
        case 'copy.deepcopy':
            return first && copied(first);
        case 'textwrap.dedent':
            return dedented(first);
        case 'json.loads':
            return first?.kind === 'str' ? parsed(first.value) : undefined;
        default: {
            // `map(str.strip, names)`
            const method = /^str\.(\w+)$/.exec(path)?.[1];
            return method && first?.kind === 'str'
                ? stringMethod(first, method, { args: args.slice(1), keywords }, python.budget)
                : undefined;
        }
    }
}
function parsed(text) {
    try {
        return fromJson(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function fromJson(value) {
    if (value === null || value === undefined)
        return interpreter_values/* none */.dv;
    if (typeof value === 'string')
        return (0,interpreter_values/* str */.gx)(value);
    if (typeof value === 'boolean')
        return (0,interpreter_values/* bool */.lc)(value);
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? (0,interpreter_values/* int */.Wh)(value) : { kind: 'float', value };
    if (Array.isArray(value))
        return (0,interpreter_values/* list */.p_)(value.map(fromJson));
    return (0,interpreter_values/* dict */.jd)(Object.entries(value).map(([key, item]) => [(0,interpreter_values/* str */.gx)(key), fromJson(item)]));
}
/** `Enum('Color', 'RED GREEN')`, `Enum('Color', {'RED': 1})`. */
function enumOf(path, name, names) {
    const made = { kind: 'class', name, bases: [{ kind: 'foreign', path }], names: new Map() };
    const members = names?.kind === 'str'
        ? names.value.split(/[\s,]+/).map(one => (0,interpreter_values/* str */.gx)(one))
        : names?.kind === 'dict'
            ? [...names.entries.values()].map(([key, value]) => ({ kind: 'tuple', items: [key, value] }))
            : names && (0,operators/* itemsOf */.S3)(names);
    for (const [i, one] of (members ?? []).entries()) {
        const [key, value = (0,interpreter_values/* int */.Wh)(i + 1)] = one.kind === 'tuple' || one.kind === 'list' ? one.items : [one];
        if (key?.kind !== 'str')
            return undefined;
        made.names.set(key.value, (0,classes/* memberOf */.C5)(made, key.value, path === 'enum.StrEnum' ? key : value));
    }
    return members ? made : undefined;
}
function partial(python, callee, before) {
    return (0,interpreter_values/* native */.Yk)('partial', (given, at) => python.call(callee, {
        args: [...before.args, ...given.args],
        keywords: new Map([...before.keywords, ...given.keywords]),
    }, at));
}
function product(python, pools) {
    let rows = [[]];
    for (const pool of pools) {
        if (!pool || rows.length * pool.length > most)
            return undefined;
        python.budget.spend(rows.length * pool.length);
        rows = rows.flatMap(row => pool.map(item => [...row, item]));
    }
    return (0,interpreter_values/* list */.p_)(rows.map((items) => ({ kind: 'tuple', items })));
}
function empty(factory) {
    const made = {
        list: () => (0,interpreter_values/* list */.p_)([]),
        dict: () => (0,interpreter_values/* dict */.jd)(),
        set: () => (0,interpreter_values/* set */.hZ)([]),
        int: () => (0,interpreter_values/* int */.Wh)(0),
        str: () => (0,interpreter_values/* str */.gx)(''),
        bool: () => (0,interpreter_values/* bool */.lc)(false),
    };
    return made[factory];
}
/** `defaultdict(lambda: 0)`: what nobody can change may be the same one each time. */
function* givenAlways(python, factory) {
    if (factory.kind !== 'function')
        return undefined;
    const value = yield* python.call(factory, { args: [], keywords: new Map() }, { start: 0, end: 0 });
    const isFixed = ['bool', 'foreign', 'int', 'none', 'str', 'tuple'].includes(value.kind);
    return isFixed ? () => value : undefined;
}
/** `namedtuple('P', 'x y')`: a class of tuples whose places have names. */
function namedTuple(name, fields, defaults) {
    const names = fields?.kind === 'str'
        ? fields.value.split(/[\s,]+/)
        : fields && (0,operators/* itemsOf */.S3)(fields)?.map(one => (one.kind === 'str' ? one.value : ''));
    if (name?.kind !== 'str' || !names || names.includes(''))
        return undefined;
    const fallbacks = (defaults && (0,operators/* itemsOf */.S3)(defaults)) ?? [];
    return (0,interpreter_values/* native */.Yk)(name.value, function* ({ args, keywords }) {
        const values = names.map((field, i) => args[i] ?? keywords.get(field) ?? fallbacks[i - (names.length - fallbacks.length)]);
        const known = values.filter(value => value !== undefined);
        if (known.length < names.length || args.length > names.length)
            return { kind: 'unknown', reason: `the arguments of ${name.value}()` };
        return {
            kind: 'instance',
            class: tupleClass(name.value),
            attributes: new Map(names.map((field, i) => [field, known[i] ?? (0,interpreter_values/* str */.gx)('')])),
            constructed: { args: known, keywords: new Map() },
        };
    });
}
function tupleClass(name) {
    return { kind: 'class', name, bases: [{ kind: 'foreign', path: 'tuple' }], names: new Map() };
}
function copied(value) {
    switch (value.kind) {
        case 'list':
            return (0,interpreter_values/* list */.p_)(value.items.map(item => copied(item) ?? item));
        case 'dict':
            return (0,interpreter_values/* dict */.jd)([...value.entries.values()].map(([key, item]) => [key, copied(item) ?? item]));
        case 'foreign-call':
            return { ...value, attributes: new Map(value.attributes) };
        case 'str':
        case 'int':
        case 'bool':
        case 'none':
        case 'tuple':
        case 'foreign':
            return value;
        default:
            return undefined;
    }
}
/** `textwrap.dedent`: the white space that all lines begin with is taken away. */
function dedented(value) {
    if (value?.kind !== 'str')
        return undefined;
    const indents = value.value
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => /^\s*/.exec(line)?.[0].length ?? 0);
    const least = Math.min(...indents);
    return (0,interpreter_values/* str */.gx)(value.value
        .split('\n')
        .map(line => (line.trim() === '' ? '' : line.slice(least)))
        .join('\n'));
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/raised.js
var raised = __webpack_require__(68317);
// EXTERNAL MODULE: ./src/languages/python/interpreter/statements.js + 3 modules
var statements = __webpack_require__(43111);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/interpreter.js












/**
 * Runs the subset of Python that migrations are written in. What it can't know becomes an unknown value with its reason;
 * calls into libraries go to the host. It never imports, executes or opens anything but files of the tree.
 */
class Interpreter {
    host;
    budget;
    #parser;
    #modules = new Map();
    #calls = [];
    /** How many `try` bodies with handlers are being run: what is done there must be known to have worked. */
    catching = 0;
    /** Why the loop that runs may have ended; `returns`: so have those around it. */
    undecidedEnd;
    /** How many modules are being loaded, one for the other: their statements are no part of the program. */
    importing = 0;
    /** Dotted names that `import a.b` has named. */
    imported = new Set();
    #main;
    #at = { start: 0, end: 0 };
    constructor(parser, host, limits) {
        this.#parser = parser;
        this.host = host;
        this.budget = new flow/* Budget */.__(limits);
    }
    /** Runs a module's own statements. Spans are reported in the first one that is run. */
    *module(path, text) {
        const module = { kind: 'module', path, text, names: new Map() };
        this.#main ??= module;
        module.names.set('__file__', (0,interpreter_values/* str */.gx)(path));
        module.names.set('__name__', (0,interpreter_values/* str */.gx)(path.replace(/\.py$/, '').replaceAll('/', '.')));
        const syntax = this.#parser.parse(text);
        if (!syntax) {
            yield* this.host.unverified(`${path} is too deep or too long to parse`, { start: 0, end: 0 });
            return module;
        }
        const frame = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() };
        this.#calls.push({ module, at: this.#at });
        try {
            yield* (0,statements/* run */.eF)(this, (0,python_syntax/* childrenOf */.LU)(syntax.tree.topNode), frame);
        }
        finally {
            this.#calls.pop();
        }
        return module;
    }
    /** All modules of the tree that were imported. */
    get modules() {
        return [...this.#modules.values()].filter(one => one !== 'loading');
    }
    get parser() {
        return this.#parser;
    }
    get main() {
        return this.#main;
    }
    /** The place in the main module that a place stands for: the call that led into another file. */
    site(at = this.#at) {
        let place = at;
        for (let i = this.#calls.length - 1; i >= 0; i--) {
            const call = this.#calls[i];
            if (!call || call.module === this.#main)
                break;
            place = call.at;
        }
        return place;
    }
    /** The module whose code is being run. */
    get current() {
        return this.#calls.at(-1)?.module ?? this.#main;
    }
    reached(node) {
        this.#at = { start: node.from, end: node.to };
    }
    /** A name; undefined where nothing gave it a value. */
    *lookup(name, frame) {
        for (let at = frame; at; at = at.parent) {
            if (at.isClass && at !== frame)
                continue;
            const found = at.outer.get(name)?.names.get(name) ?? at.names.get(name);
            if (!found)
                continue;
            if (found.kind !== 'lazy')
                return found;
            const loaded = yield* found.load();
            at.names.set(name, loaded);
            return loaded;
        }
        return undefined;
    }
    /** A module of the tree; undefined where there is none of that name. */
    *load(segments, directory) {
        const path = this.host.moduleFile(segments, directory);
        return path === undefined ? undefined : yield* this.file(path);
    }
    /** A file of the tree as a module: once, whatever it is imported by. */
    *file(path) {
        const known = this.#modules.get(path);
        // A circle of imports: Python hands out what the module has so far, which a name is rarely looked up in.
        if (known === 'loading')
            return undefined;
        if (known)
            return known;
        this.#modules.set(path, 'loading');
        const request = new flow/* FileRequest */.u4(path);
        yield request;
        this.importing++;
        try {
            const module = yield* this.module(path, request.text ?? '');
            this.#modules.set(path, module);
            return module;
        }
        finally {
            this.importing--;
        }
    }
    attribute(owner, name, at) {
        return attributeOf(this, owner, name, at);
    }
    *call(callee, given, at) {
        this.budget.spend();
        switch (callee.kind) {
            case 'native':
                return yield* callee.call(given, at);
            case 'function': {
                this.budget.enter();
                this.#calls.push({ module: callee.frame.module, at });
                try {
                    return yield* (0,functions/* callFunction */.Tx)(this, callee, given);
                }
                finally {
                    this.#calls.pop();
                    this.budget.leave();
                }
            }
            case 'class':
                this.budget.enter();
                try {
                    return yield* (0,functions/* instantiate */.Fl)(this, callee, given, at);
                }
                finally {
                    this.budget.leave();
                }
            case 'foreign':
                return yield* this.#callForeign(callee, given, at);
            // `column.op('~')('x')`
            case 'foreign-call':
                return yield* this.#callForeign({ kind: 'foreign', path: `${callee.callee.path}()`, of: callee }, given, at);
            case 'unknown':
                return callee;
            default:
                return (0,interpreter_values/* unknown */.L5)(`calling something that is no function`);
        }
    }
    *#callForeign(callee, given, at) {
        const builtin = callee.of || callee.path.includes('.') ? undefined : yield* callBuiltin(this, callee.path, given, at);
        if (builtin)
            return builtin;
        const module = yield* (0,imports/* importedModule */.V)(this, callee, given);
        if (module)
            return module;
        const known = callee.of ? undefined : yield* libraryCall(this, callee.path, given);
        if (known)
            return known;
        const result = yield* this.host.call(callee, given, at);
        if (result)
            return result;
        const reaching = !this.host.harmless(callee) &&
            [...given.args, ...given.keywords.values()].some(value => this.host.reachesOut(value));
        if (reaching) {
            yield* this.host.unverified(`it calls ${(0,interpreter_values/* nameOf */.Vb)(callee)}, whose code is not in the repository`, at, true);
            return (0,interpreter_values/* unknown */.L5)(`what ${(0,interpreter_values/* nameOf */.Vb)(callee)} gives back`);
        }
        return { kind: 'foreign-call', callee, ...given, at, attributes: new Map() };
    }
    /** `owner[key]`. */
    element(owner, key) {
        if (owner.kind === 'foreign' || owner.kind === 'foreign-call')
            return this.host.element(owner, key) ?? (0,interpreter_values/* unknown */.L5)((0,interpreter_values/* nameOf */.Vb)(owner));
        if (owner.kind === 'unknown')
            return owner;
        if (!(0,operators/* isKnown */.qE)(key))
            return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(key));
        return (0,interpreter_elements/* elementOf */.M)(owner, key);
    }
    /** Runs a piece; what Python would raise comes back as a value. */
    *attempt(flow) {
        try {
            yield* flow;
        }
        catch (error) {
            if (error instanceof raised/* RaisedError */.H)
                return error;
            throw error;
        }
        return undefined;
    }
}


/***/ }),

/***/ 37284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   sH: () => (/* binding */ numeric)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13458);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);


/** Python's truth of a value; undefined where it can't be known. */
function truth(value) {
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return value.value !== '';
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'bool':
            return value.value;
        case 'none':
            return false;
        case 'list':
        case 'tuple':
            return value.items.length > 0;
        case 'set':
            return value.items.size > 0;
        case 'dict':
            return value.entries.size > 0;
        case 'foreign':
        case 'foreign-call':
        case 'unknown':
        case 'lazy':
            return undefined;
        default:
            return true;
    }
}
/** Why a value is not known, to end a sentence that begins with "it depends on". */
function reasonOf(value) {
    if (value.kind === 'unknown')
        return value.reason;
    if (value.kind === 'foreign' || value.kind === 'foreign-call')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value);
    return 'something that only running it can tell';
}
function isKnown(value) {
    return (value.kind !== 'unknown' &&
        value.kind !== 'foreign' &&
        value.kind !== 'foreign-call' &&
        value.kind !== 'lazy');
}
/** A member of `class Status(str, Enum)` behaves as its value. */
function plain(value) {
    if (value.kind === 'instance' && (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringEnum */ .BE)(value.class))
        return value.attributes.get('value') ?? value;
    return value;
}
/** `==`; undefined where it can't be known. */
function equal(left, right) {
    const a = plain(left);
    const b = plain(right);
    if (a === b)
        return true;
    if (!isKnown(a) || !isKnown(b))
        return undefined;
    const numbers = numeric(a) !== undefined && numeric(b) !== undefined;
    // biome-ignore lint/suspicious/noDoubleEquals: 1n == 1 compares numbers of both kinds as Python does
    if (numbers)
        return numeric(a) == numeric(b);
    if (a.kind !== b.kind)
        return false;
    if ((a.kind === 'list' || a.kind === 'tuple') && (b.kind === 'list' || b.kind === 'tuple')) {
        if (a.items.length !== b.items.length)
            return false;
        return all(a.items.map((item, i) => equal(item, b.items[i] ?? item)));
    }
    if (a.kind === 'dict' && b.kind === 'dict') {
        if (a.entries.size !== b.entries.size)
            return false;
        return all([...a.entries].map(([key, [, value]]) => {
            const other = b.entries.get(key);
            return other ? equal(value, other[1]) : false;
        }));
    }
    if (a.kind === 'set' && b.kind === 'set')
        return a.items.size === b.items.size && [...a.items.keys()].every(key => b.items.has(key));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(a) === (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(b);
}
function all(answers) {
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function numeric(value) {
    if (value.kind === 'int' || value.kind === 'float')
        return value.value;
    if (value.kind === 'bool')
        return value.value ? 1n : 0n;
    return undefined;
}
/** `item in container`. */
function contains(container, item) {
    const needle = plain(item);
    switch (container.kind) {
        case 'str':
            return needle.kind === 'str' ? container.value.includes(needle.value) : undefined;
        case 'list':
        case 'tuple': {
            const answers = container.items.map(one => equal(one, needle));
            return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
        }
        case 'set':
            return isKnown(needle)
                ? container.items.has((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(needle)) || undefinedIf(container.items.values())
                : undefined;
        case 'dict':
            return isKnown(needle)
                ? container.entries.has((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(needle)) ||
                    undefinedIf([...container.entries.values()].map(([key]) => key))
                : undefined;
        default:
            return undefined;
    }
}
function undefinedIf(items) {
    for (const item of items)
        if (!isKnown(item))
            return undefined;
    return false;
}
function compare(operator, left, right) {
    switch (operator) {
        case '==':
            return equal(left, right);
        case '!=':
        case '<>':
            return negated(equal(left, right));
        case 'is':
            return identical(left, right);
        case 'is not':
            return negated(identical(left, right));
        case 'in':
            return contains(right, left);
        case 'not in':
            return negated(contains(right, left));
        default: {
            const order = ordered(plain(left), plain(right));
            if (order === undefined)
                return undefined;
            if (operator === '<')
                return order < 0;
            if (operator === '<=')
                return order <= 0;
            if (operator === '>')
                return order > 0;
            return operator === '>=' ? order >= 0 : undefined;
        }
    }
}
const negated = (answer) => answer === undefined ? undefined : !answer;
/** What a class was called for, by the look of its name, is there. */
function isMade(value) {
    return value.kind === 'foreign-call' && /^[A-Z][a-z]/.test((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path));
}
function identical(a, b) {
    if (a === b)
        return true;
    if ((isMade(a) && b.kind === 'none') || (a.kind === 'none' && isMade(b)))
        return false;
    // A call into another library may give None: that is what such tests ask for.
    if (!isKnown(a) || !isKnown(b))
        return undefined;
    return a.kind === b.kind && (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(a) === (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(b);
}
/** Negative, zero or positive as left sorts before, with or after right; undefined where they have no known order. */
function ordered(a, b) {
    const x = numeric(a);
    const y = numeric(b);
    if (x !== undefined && y !== undefined)
        return x < y ? -1 : x > y ? 1 : 0;
    if (a.kind === 'str' && b.kind === 'str')
        return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
    if ((a.kind === 'tuple' || a.kind === 'list') && a.kind === b.kind)
        return orderedItems(a.items, b.items);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOfPaths */ .QW)(a, b);
}
function orderedItems(a, b) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
        const [one, other] = [a[i], b[i]];
        const order = one && other ? ordered(one, other) : undefined;
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function isForeign(value) {
    return value.kind === 'foreign' || value.kind === 'foreign-call';
}
const tuples = new Set(['tuple', 'NamedTuple']);
/** What iterating gives; undefined where it can't be known. */
function itemsOf(value) {
    switch (value.kind) {
        case 'list':
        case 'tuple':
            return value.items;
        case 'set':
            return [...value.items.values()];
        case 'dict':
            return [...value.entries.values()].map(([key]) => key);
        case 'str':
            return [...value.value].map(one => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(one));
        case 'instance':
            // A row of a result, a namedtuple.
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .derivesFrom */ .dX)(value.class, tuples) ? value.constructed.args : undefined;
        case 'class':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnum */ .GG)(value)
                ? [...value.names.values()].filter(one => one.kind === 'instance' && one.class === value)
                : undefined;
        default:
            return undefined;
    }
}


/***/ }),

/***/ 68317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ RaisedError)
/* harmony export */ });
/** A Python exception on its way to a handler. */
class RaisedError extends Error {
    exception;
    constructor(exception) {
        super(exception.classes[0]);
        this.exception = exception;
    }
}


/***/ }),

/***/ 73535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ makeRecord),
/* harmony export */   z: () => (/* binding */ recordFields)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);


/** The fields of a `@dataclass` or a `NamedTuple`, in the order of its body; undefined for any other class. */
function recordFields(node, text, bases, decorators) {
    const isRecord = [...bases, ...decorators].some(one => one.kind === 'foreign' && ['NamedTuple', 'dataclass'].includes((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(one.path)));
    const body = node.getChild('Body');
    if (!isRecord || !body)
        return undefined;
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(body).flatMap(statement => {
        const [name, type] = statement.name === 'AssignStatement' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(statement) : [];
        const isField = name?.name === 'VariableName' && type?.name === 'TypeDef';
        return isField && !text.slice(type.from, type.to).includes('ClassVar')
            ? [text.slice(name.from, name.to)]
            : [];
    });
}
/** An instance of a class that has fields and no `__init__()` of its own. */
function* makeRecord(python, of, { args, keywords }, at) {
    const classes = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .resolutionOrder */ .V_)(of).filter(one => one.kind === 'class');
    const names = [...new Set([...classes].reverse().flatMap(one => one.fields ?? []))];
    const attributes = new Map();
    for (const [i, name] of names.entries()) {
        const fallback = classes.find(one => one.names.has(name))?.names.get(name);
        const value = args[i] ?? keywords.get(name) ?? (yield* defaultOf(python, fallback, at));
        if (!value)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`the arguments of ${of.name}()`);
        attributes.set(name, value);
    }
    if (args.length > names.length || [...keywords.keys()].some(name => !names.includes(name)))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`the arguments of ${of.name}()`);
    const isTuple = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .derivesFrom */ .dX)(of, new Set(['NamedTuple']));
    const instance = {
        kind: 'instance',
        class: of,
        attributes,
        constructed: isTuple ? { args: [...attributes.values()], keywords: new Map() } : { args, keywords },
    };
    const after = classes.find(one => one.names.has('__post_init__'))?.names.get('__post_init__');
    if (after?.kind === 'function')
        yield* python.call({ ...after, self: instance }, { args: [], keywords: new Map() }, at);
    return instance;
}
/** `field(default_factory=list)` is called for each instance. */
function* defaultOf(python, fallback, at) {
    if (fallback?.kind !== 'foreign-call' || (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(fallback.callee.path) !== 'field')
        return fallback;
    const factory = fallback.keywords.get('default_factory');
    if (factory)
        return yield* python.call(factory, { args: [], keywords: new Map() }, at);
    return fallback.keywords.get('default');
}


/***/ }),

/***/ 43111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KE: () => (/* binding */ listed),
  eF: () => (/* binding */ run),
  ki: () => (/* binding */ runBody)
});

// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/python/interpreter/arithmetic.js
var arithmetic = __webpack_require__(60117);
// EXTERNAL MODULE: ./src/languages/python/interpreter/classes.js
var classes = __webpack_require__(81297);
// EXTERNAL MODULE: ./src/languages/python/interpreter/exceptions.js
var exceptions = __webpack_require__(48691);
// EXTERNAL MODULE: ./src/languages/python/interpreter/expressions.js + 2 modules
var expressions = __webpack_require__(35065);
// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/languages/python/interpreter/raised.js
var raised = __webpack_require__(68317);
// EXTERNAL MODULE: ./src/languages/python/interpreter/targets.js
var targets = __webpack_require__(38043);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var interpreter_values = __webpack_require__(85075);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/unfollowed.js


const quiet = /^(?:print|len|str|int|isinstance|range|list|dict|set|sorted|enumerate|zip|log\w*\.\w+|_?logger\.\w+|logging\.\w+|warnings\.warn)$/i;
const mutators = /^(\w+)\.(?:append|extend|insert|remove|pop|clear|update|add|discard|setdefault|sort)$/;
/**
 * A statement of which it can't be known whether it runs: what it may give a value to is unknown from here on, and where
 * it calls anything, the host is reported.
 */
function* setAside(python, node, frame, reason) {
    const { text } = frame.module;
    let calls = false;
    const cursor = node.cursor();
    do {
        if (cursor.from >= node.to)
            break;
        if (cursor.name === 'CallExpression') {
            const callee = cursor.node.firstChild;
            const path = callee ? text.slice(callee.from, callee.to) : '';
            const changed = mutators.exec(path)?.[1];
            if (changed)
                frame.names.set(changed, (0,interpreter_values/* unknown */.L5)(reason));
            else if (!quiet.test(path))
                calls = true;
        }
        else if (cursor.name === 'ReturnStatement')
            frame.doubt ??= reason;
        else if (cursor.name === 'AssignStatement' ||
            cursor.name === 'UpdateStatement' ||
            cursor.name === 'ForStatement') {
            for (const name of assigned(cursor.node))
                frame.names.set(text.slice(name.from, name.to), (0,interpreter_values/* unknown */.L5)(reason));
        }
    } while (cursor.next());
    if (calls)
        yield* python.host.unverified(`whether it runs depends on ${reason}`, (0,syntax/* placeOf */.$t)(node));
}
function assigned(statement) {
    const names = [];
    for (const child of (0,syntax/* childrenOf */.LU)(statement)) {
        if (child.name === 'AssignOp' || child.name === 'UpdateOp' || child.name === 'in')
            break;
        if (child.name === 'VariableName')
            names.push(child);
        else if (child.name === 'TupleExpression')
            names.push(...assigned(child));
    }
    return names;
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/compound-statements.js









function* branch(python, node, frame) {
    const parts = (0,syntax/* childrenOf */.LU)(node);
    for (let i = 0; i < parts.length; i++) {
        const keyword = parts[i];
        const next = parts[i + 1];
        if (!keyword || !next)
            break;
        if (keyword.name === 'else')
            return yield* runBody(python, next, frame);
        if (keyword.name !== 'if' && keyword.name !== 'elif')
            continue;
        const value = yield* (0,expressions/* evaluate */._3)(python, next, frame);
        const known = (0,operators/* truth */.Im)(value);
        if (known === undefined) {
            yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(value));
            python.undecidedEnd ??= undecidedEndIn(node, (0,operators/* reasonOf */.A3)(value));
            return 'next';
        }
        const body = parts[i + 2];
        if (known && body)
            return yield* runBody(python, body, frame);
    }
    return 'next';
}
function* loop(python, node, frame) {
    const parts = (0,syntax/* childrenOf */.LU)(node);
    const inAt = parts.findIndex(part => part.name === 'in');
    const bodyAt = parts.findIndex(part => part.name === 'Body');
    const body = parts[bodyAt];
    const first = parts[inAt + 1];
    const forAt = parts.findIndex(part => part.name === 'for');
    if (!body || !first || parts[0]?.name === 'async') {
        yield* setAside(python, node, frame, 'a syntax error');
        return 'next';
    }
    const value = yield* listed(python, parts.slice(inAt + 1, bodyAt), frame);
    const items = yield* (0,expressions/* iterate */.nl)(python, value, first);
    if (!items) {
        yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(value));
        return 'next';
    }
    for (const item of items) {
        yield* (0,targets/* assign */.k)(python, parts.slice(forAt + 1, inAt), item, frame);
        const [completion] = yield* pass(python, body, frame);
        if (completion === 'break')
            return 'next';
        if (typeof completion === 'object')
            return completion;
    }
    const otherwise = parts[bodyAt + 2];
    return otherwise ? yield* runBody(python, otherwise, frame) : 'next';
}
function* repeat(python, node, frame) {
    const [, test, body, , otherwise] = (0,syntax/* childrenOf */.LU)(node);
    if (!test || !body)
        return 'next';
    for (;;) {
        const value = yield* (0,expressions/* evaluate */._3)(python, test, frame);
        const known = (0,operators/* truth */.Im)(value);
        if (known === undefined) {
            yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(value));
            return 'next';
        }
        if (!known)
            return otherwise ? yield* runBody(python, otherwise, frame) : 'next';
        const [completion, undecided] = yield* pass(python, body, frame);
        if (completion === 'break')
            return 'next';
        if (typeof completion === 'object')
            return completion;
        if (undecided !== undefined) {
            yield* python.host.unverified(`how often it runs depends on ${undecided}`, (0,syntax/* placeOf */.$t)(node));
            return 'next';
        }
    }
}
/** Once through a loop, and why it may have ended there. */
function* pass(python, body, frame) {
    const outer = python.undecidedEnd;
    python.undecidedEnd = undefined;
    try {
        const completion = yield* runBody(python, body, frame);
        return [completion, ended(python)?.why];
    }
    finally {
        // A `return` ends the loops around it, too.
        const inner = ended(python);
        python.undecidedEnd = outer ?? (inner?.returns ? inner : undefined);
    }
}
const ended = ({ undecidedEnd }) => undecidedEnd;
/** What would end a loop in a part of which it is not known whether it runs. */
function undecidedEndIn(node, why) {
    let found;
    const cursor = node.cursor();
    do {
        if (cursor.from >= node.to)
            break;
        if (cursor.name === 'ReturnStatement')
            return { why, returns: true };
        if (cursor.name === 'BreakStatement')
            found = { why, returns: false };
    } while (cursor.next());
    return found;
}
const tryKeywords = new Set(['try', 'except', 'else', 'finally']);
function partsOfTry(node, text) {
    const found = { body: undefined, handlers: [], otherwise: undefined, last: undefined };
    let keyword = '';
    let pending = [];
    for (const part of (0,syntax/* childrenOf */.LU)(node)) {
        if (tryKeywords.has(part.name)) {
            keyword = part.name;
            pending = [];
        }
        else if (part.name !== 'Body')
            pending.push(part);
        else if (keyword === 'try')
            found.body = part;
        else if (keyword === 'else')
            found.otherwise = part;
        else if (keyword === 'finally')
            found.last = part;
        else
            found.handlers.push(handlerOf(pending, part, text));
    }
    return found;
}
function handlerOf(head, body, text) {
    const as = head.findIndex(one => one.name === 'as');
    const named = as === -1 ? undefined : head[as + 1];
    return {
        types: (as === -1 ? head : head.slice(0, as)).flatMap(alternatives),
        name: named && text.slice(named.from, named.to),
        body,
    };
}
/** Of `except A, B:`, which is read as an expression. */
function alternatives(type) {
    const [left, , right] = type.name === 'BinaryExpression' ? (0,syntax/* childrenOf */.LU)(type) : [];
    return left && right ? [...alternatives(left), right] : [type];
}
function* attempt(python, node, frame) {
    const { body, handlers, otherwise, last } = partsOfTry(node, frame.module.text);
    let completion = 'next';
    let escaped;
    if (handlers.length > 0)
        python.catching++;
    try {
        if (body)
            completion = yield* runBody(python, body, frame);
    }
    catch (error) {
        if (!(error instanceof raised/* RaisedError */.H))
            throw error;
        escaped = error;
    }
    finally {
        if (handlers.length > 0)
            python.catching--;
    }
    try {
        if (escaped) {
            const { exception } = escaped;
            const handler = yield* firstThatCatches(python, handlers, exception, frame);
            if (handler) {
                escaped = undefined;
                completion = yield* handle(python, handler, exception, frame);
            }
        }
        else if (otherwise && completion === 'next')
            completion = yield* runBody(python, otherwise, frame);
    }
    catch (error) {
        if (!(error instanceof raised/* RaisedError */.H))
            throw error;
        escaped = error;
    }
    const after = last ? yield* runBody(python, last, frame) : 'next';
    if (after !== 'next')
        return after;
    if (escaped)
        throw escaped;
    return completion;
}
function* firstThatCatches(python, handlers, exception, frame) {
    for (const handler of handlers) {
        const { types } = handler;
        if (types.length === 0 || (0,exceptions/* catches */.Ux)(yield* listed(python, types, frame), exception) !== false)
            return handler;
    }
    return undefined;
}
function* handle(python, { name, body }, exception, frame) {
    if (name)
        frame.names.set(name, exception);
    frame.names.set(current, exception);
    const completion = yield* runBody(python, body, frame);
    frame.names.delete(current);
    return completion;
}
/** What a bare `raise` raises again. No Python name has a space. */
const current = 'current exception';
function* compound_statements_raised(python, node, frame) {
    const thrown = (0,syntax/* childrenOf */.LU)(node)[1];
    const value = thrown ? yield* (0,expressions/* evaluate */._3)(python, thrown, frame) : frame.names.get(current);
    // An error at the end, for what was not found before it.
    if (frame.doubt !== undefined)
        return { returned: (0,interpreter_values/* unknown */.L5)(frame.doubt) };
    const exception = value && (0,exceptions/* asException */.AG)(value);
    if (exception)
        throw new raised/* RaisedError */.H(exception);
    return (0,exceptions/* raise */.xl)('Exception', `of ${value ? (0,operators/* reasonOf */.A3)(value) : 'an earlier error'}`);
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var flow = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/languages/python/interpreter/functions.js
var functions = __webpack_require__(78616);
// EXTERNAL MODULE: ./src/languages/python/interpreter/imports.js
var imports = __webpack_require__(31175);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/with-statement.js








function* within(python, node, frame) {
    const parts = (0,syntax/* childrenOf */.LU)(node);
    const body = parts.at(-1);
    if (body?.name !== 'Body' || hasErrorBefore(parts)) {
        yield* setAside(python, node, frame, 'a syntax error');
        return 'next';
    }
    const items = [];
    for (let i = 0; i < parts.length - 1; i++) {
        const part = parts[i];
        if (!part || part.name === 'with' || part.name === ',' || part.name === 'async')
            continue;
        const target = parts[i + 1]?.name === 'as' ? parts[i + 2] : undefined;
        items.push({ expression: part, target });
        if (target)
            i += 2;
    }
    return yield* inside(python, items, body, frame);
}
/** Several managers are one inside of the other. */
function* inside(python, [item, ...further], body, frame) {
    if (!item)
        return yield* runBody(python, body, frame);
    const { expression, target } = item;
    const manager = yield* (0,expressions/* evaluate */._3)(python, expression, frame);
    let completion = 'next';
    const enter = function* (entered) {
        if (target)
            yield* (0,targets/* assign */.k)(python, [target], entered, frame);
        completion = yield* inside(python, further, body, frame);
    };
    if (manager.kind === 'foreign-call' && manager.callee.path === functions/* contextManager */.Bv) {
        yield* around(python, manager, enter, (0,syntax/* placeOf */.$t)(expression));
        return completion;
    }
    if (manager.kind === 'unknown')
        yield* python.host.unverified(`what comes with it depends on ${manager.reason}`, (0,syntax/* placeOf */.$t)(expression));
    const entered = manager.kind === 'foreign-call' ? yield* python.host.enter(manager, (0,syntax/* placeOf */.$t)(expression)) : manager;
    let escaped;
    try {
        yield* enter(entered);
    }
    catch (error) {
        if (!(error instanceof raised/* RaisedError */.H))
            throw error;
        escaped = error;
    }
    const swallowed = yield* python.host.exit(manager, escaped?.exception, (0,syntax/* placeOf */.$t)(expression));
    if (escaped && !swallowed)
        throw escaped;
    return completion;
}
/** A generator's own code runs around the body, which takes the place of its `yield`. */
function* around(python, { callee, args, keywords }, enter, at) {
    const generator = callee.of;
    if (generator?.kind !== 'function')
        return;
    let entered = false;
    const yielded = function* (value) {
        if (entered)
            (0,exceptions/* raise */.xl)('RuntimeError', "generator didn't stop");
        entered = true;
        yield* enter(value);
    };
    yield* python.call({ ...generator, decorators: [], yielded }, { args, keywords }, at);
    if (!entered)
        (0,exceptions/* raise */.xl)('RuntimeError', "generator didn't yield");
}
function hasErrorBefore(parts) {
    return parts.slice(0, -1).some(part => part.type.isError);
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/statements.js














function* runBody(python, body, frame) {
    return yield* run(python, (0,syntax/* childrenOf */.LU)(body), frame);
}
function* run(python, statements, frame) {
    for (const statement of statements) {
        if (statement.name === ':')
            continue;
        const completion = yield* runStatement(python, statement, frame);
        if (completion !== 'next')
            return completion;
    }
    return 'next';
}
function* runStatement(python, node, frame) {
    python.budget.spend();
    python.reached(node);
    return yield* (statements.get(node.name) ?? notFollowed)(python, node, frame);
}
function* notFollowed(python, node, frame) {
    const reason = (0,syntax/* hasError */.JD)(node) ? 'a syntax error' : `a ${node.name}, which is not followed`;
    yield* setAside(python, node, frame, reason);
    return 'next';
}
const statements = new Map(Object.entries({
    *ExpressionStatement(python, node, frame) {
        const [expression] = (0,syntax/* childrenOf */.LU)(node);
        if (!expression)
            return 'next';
        const value = yield* (0,expressions/* evaluate */._3)(python, expression, frame);
        if (expression.name === 'CallExpression')
            yield* askWhatItDid(python, value, node);
        return 'next';
    },
    *AssignStatement(python, node, frame) {
        yield* assignment(python, node, frame);
        return 'next';
    },
    UpdateStatement: update,
    *ReturnStatement(python, node, frame) {
        const values = (0,syntax/* childrenOf */.LU)(node).slice(1);
        if (values.length === 0)
            return { returned: interpreter_values/* none */.dv };
        return { returned: yield* listed(python, values, frame) };
    },
    IfStatement: branch,
    ForStatement: loop,
    WhileStatement: repeat,
    TryStatement: attempt,
    WithStatement: within,
    RaiseStatement: compound_statements_raised,
    BreakStatement: () => (0,flow/* atOnce */.zd)('break'),
    ContinueStatement: () => (0,flow/* atOnce */.zd)('continue'),
    *AssertStatement(python, node, frame) {
        const test = (0,syntax/* childrenOf */.LU)(node)[1];
        if (test && (0,operators/* truth */.Im)(yield* (0,expressions/* evaluate */._3)(python, test, frame)) === false)
            (0,exceptions/* raise */.xl)('AssertionError', sourceOf(node, frame));
        return 'next';
    },
    *DeleteStatement(python, node, frame) {
        for (const target of (0,syntax/* childrenOf */.LU)(node)) {
            if (target.name === 'VariableName')
                frame.names.delete(sourceOf(target, frame));
            else if (target.name === 'MemberExpression')
                yield* removeElement(python, target, frame);
        }
        return 'next';
    },
    ScopeStatement: (_, node, frame) => {
        handOut(node, frame);
        return (0,flow/* atOnce */.zd)('next');
    },
    FunctionDefinition: defineUndecorated,
    ClassDefinition: defineUndecorated,
    DecoratedStatement: defineDecorated,
    *ImportStatement(python, node, frame) {
        yield* (0,imports/* runImport */.$)(python, node, frame);
        return 'next';
    },
    *StatementGroup(python, node, frame) {
        return yield* run(python, (0,syntax/* childrenOf */.LU)(node).filter(child => child.name !== ';'), frame);
    },
    YieldStatement: handOver,
    PassStatement: () => (0,flow/* atOnce */.zd)('next'),
    TypeDefinition: () => (0,flow/* atOnce */.zd)('next'),
    ';': () => (0,flow/* atOnce */.zd)('next'),
}));
function sourceOf(node, { module }) {
    return module.text.slice(node.from, node.to);
}
function* update(python, node, frame) {
    const [target, operator, operand] = (0,syntax/* childrenOf */.LU)(node);
    if (!target || !operator || !operand)
        return 'next';
    const before = yield* (0,expressions/* evaluate */._3)(python, target, frame);
    const value = yield* (0,expressions/* evaluate */._3)(python, operand, frame);
    const sign = sourceOf(operator, frame).slice(0, -1);
    if (before.kind === 'list' && sign === '+')
        before.items.push(...((yield* (0,expressions/* iterate */.nl)(python, value, operand)) ?? []));
    else
        yield* (0,targets/* assign */.k)(python, [target], (0,arithmetic/* binary */.aw)(sign, before, value, (0,syntax/* placeOf */.$t)(node), python.budget), frame);
    return 'next';
}
/** `global` and `nonlocal`. */
function handOut(node, frame) {
    const [keyword, ...names] = (0,syntax/* childrenOf */.LU)(node);
    let outer = frame.parent;
    if (keyword && sourceOf(keyword, frame) === 'global')
        while (outer?.parent)
            outer = outer.parent;
    for (const name of names)
        if (name.name === 'VariableName' && outer)
            frame.outer.set(sourceOf(name, frame), outer);
}
/** `yield` and `yield from`. */
function* handOver(python, node, frame) {
    const values = (0,syntax/* childrenOf */.LU)(node).slice(1);
    const [word, source] = values;
    if (word?.name === 'from' && source && frame.yielded) {
        const from = yield* (0,expressions/* evaluate */._3)(python, source, frame);
        const items = yield* (0,expressions/* iterate */.nl)(python, from, source);
        for (const item of items ?? [])
            yield* frame.yielded(item);
        if (!items)
            yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(from));
        return 'next';
    }
    const value = values.length === 0 ? interpreter_values/* none */.dv : yield* listed(python, values, frame);
    if (frame.yielded)
        yield* frame.yielded(value);
    else
        yield* setAside(python, node, frame, 'a generator');
    return 'next';
}
function* defineUndecorated(python, node, frame) {
    yield* statements_define(python, node, [], frame);
    return 'next';
}
function* defineDecorated(python, node, frame) {
    const decorators = [];
    for (const child of (0,syntax/* childrenOf */.LU)(node)) {
        if (child.name === 'Decorator') {
            const expression = (0,syntax/* childrenOf */.LU)(child).slice(1);
            decorators.push(yield* decorator(python, expression, frame));
        }
        else
            yield* statements_define(python, child, decorators, frame);
    }
    if (python.host.decorated)
        yield* tellDecorators(python, (0,syntax/* childrenOf */.LU)(node), frame);
    return 'next';
}
/** `@name`, `@a.b`, `@a.b(…)`: the grammar gives a decorator's parts one by one. */
function* decorator(python, parts, frame) {
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last)
        return interpreter_values/* none */.dv;
    const end = last.name === 'ArgList' ? (parts.at(-2)?.to ?? first.to) : last.to;
    const path = frame.module.text.slice(first.from, end).trim();
    const known = path.includes('.') ? undefined : yield* python.lookup(path, frame);
    return known ?? { kind: 'foreign', path };
}
/** Those that are called with arguments may register what they stand at. */
function* tellDecorators(python, parts, frame) {
    const { text } = frame.module;
    const name = parts.at(-1)?.getChild('VariableName');
    const value = name && frame.names.get(text.slice(name.from, name.to));
    for (const part of parts) {
        const list = part.name === 'Decorator' ? part.getChild('ArgList') : null;
        if (!list || !value)
            continue;
        const args = (0,syntax/* childrenOf */.LU)(list).slice(1, -1);
        if (args.some(one => one.name === 'AssignOp' || one.name === '*' || one.name === '**'))
            continue;
        const values = [];
        for (const one of args)
            if (one.name !== ',')
                values.push(yield* (0,expressions/* evaluate */._3)(python, one, frame));
        python.host.decorated?.(text.slice(part.from + 1, list.from).trim(), values, value);
    }
}
function* statements_define(python, node, decorators, frame) {
    const name = node.getChild('VariableName');
    if (!name)
        return;
    const text = frame.module.text.slice(name.from, name.to);
    const value = node.name === 'ClassDefinition'
        ? yield* (0,classes/* runClass */.SB)(python, node, text, frame, decorators)
        : yield* (0,functions/* makeFunction */.BB)(python, node, text, frame, decorators);
    (0,targets/* bindName */.n)(frame, text, value);
}
/** A call that nothing was made of was made for its effects: if it was not followed, they are not known. */
function* askWhatItDid(python, value, node) {
    if (value.kind === 'foreign-call') {
        if (python.host.harmless(value.callee))
            return;
        yield* python.host.unverified(`it calls ${(0,interpreter_values/* nameOf */.Vb)(value.callee)}, which can't be followed`, (0,syntax/* placeOf */.$t)(node));
    }
    else if (value.kind === 'unknown')
        yield* python.host.unverified(`it depends on ${value.reason}`, (0,syntax/* placeOf */.$t)(node));
}
function* listed(python, nodes, frame) {
    const [only] = nodes;
    if (only && nodes.length === 1)
        return yield* (0,expressions/* evaluate */._3)(python, only, frame);
    return { kind: 'tuple', items: yield* (0,expressions/* elements */.Yt)(python, nodes, frame, 0) };
}
function* assignment(python, node, frame) {
    const groups = [[]];
    for (const child of (0,syntax/* childrenOf */.LU)(node)) {
        if (child.name === 'AssignOp')
            groups.push([]);
        else if (child.name !== 'TypeDef')
            groups.at(-1)?.push(child);
    }
    const values = groups.pop() ?? [];
    // `x: int` alone gives no value.
    if (groups.length === 0)
        return;
    const value = yield* listed(python, values, frame);
    for (const target of groups)
        yield* (0,targets/* assign */.k)(python, target, value, frame);
}
function* removeElement(python, target, frame) {
    const [ownerNode, , keyNode] = (0,syntax/* childrenOf */.LU)(target);
    if (!ownerNode || !keyNode)
        return;
    const owner = yield* (0,expressions/* evaluate */._3)(python, ownerNode, frame);
    const key = yield* (0,expressions/* evaluate */._3)(python, keyNode, frame);
    if (owner.kind === 'dict')
        owner.entries.delete((0,interpreter_values/* hashOf */.qQ)(key));
    else if (owner.kind === 'list' && key.kind === 'int')
        owner.items.splice(Number(key.value), 1);
}


/***/ }),

/***/ 14550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ classMethods),
/* harmony export */   XL: () => (/* binding */ classAttribute),
/* harmony export */   js: () => (/* binding */ objectMethod),
/* harmony export */   lM: () => (/* binding */ superOf),
/* harmony export */   o2: () => (/* binding */ isDecorated),
/* harmony export */   qo: () => (/* binding */ properties)
/* harmony export */ });
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47173);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);


const classMethods = new Set(['classmethod']);
const properties = new Set(['property', 'cached_property']);
function isDecorated({ decorators }, names) {
    return decorators.some(one => one.kind === 'foreign' && names.has((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(one.path)));
}
const withoutAttributes = new Set(['object', 'ABC', 'Generic', 'Protocol']);
/** What a class, or one that it derives from, has by a name. */
function classAttribute(of, name) {
    for (const one of (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .resolutionOrder */ .V_)(of)) {
        if (one.kind === 'class') {
            const own = one.names.get(name);
            if (own)
                return own;
        }
        else if (!withoutAttributes.has((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(one.path)) && !(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnum */ .GG)(of))
            // What the library's class brings is its own business.
            return { kind: 'foreign', path: `${one.path}.${name}` };
    }
    return undefined;
}
const nothing = { args: [], keywords: new Map() };
/** `super` inside of a method of `owner`, called for `self`. */
function superOf(owner, self) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)('super', ({ args: [from, of] }) => {
        const [begin, bound] = from ? [from, of] : [owner, self];
        if (begin?.kind !== 'class' || (bound?.kind !== 'instance' && bound?.kind !== 'class'))
            return (0,_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .atOnce */ .zd)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('what super() gives'));
        const order = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .resolutionOrder */ .V_)(bound.kind === 'class' ? bound : bound.class);
        const bases = order.slice(order.indexOf(begin) + 1);
        const made = {
            kind: 'instance',
            class: { kind: 'class', name: 'super', bases, names: new Map() },
            attributes: new Map(),
            constructed: nothing,
            bound,
        };
        return (0,_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .atOnce */ .zd)(made);
    });
}
/** What every class has, where none of those that are known has a method of its own. */
function objectMethod(name, self) {
    if (name === '__init__')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)(name, given => {
            if (self.kind === 'instance')
                self.handedOn = given;
            return (0,_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .atOnce */ .zd)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv);
        });
    if (name === '__new__')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .native */ .Yk)(name, ({ args: [of] }) => (0,_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .atOnce */ .zd)(of?.kind === 'class'
            ? { kind: 'instance', class: of, attributes: new Map(), constructed: nothing }
            : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('what __new__() makes')));
    return undefined;
}


/***/ }),

/***/ 38043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign),
/* harmony export */   n: () => (/* binding */ bindName)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91645);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35065);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37284);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85075);




/** Binds what stands left of a `=`, or between `for` and `in`. */
function* assign(python, target, value, frame) {
    const [only, ...more] = target;
    if (!only)
        return;
    if (more.length > 0)
        return yield* unpack(python, target, value, frame);
    switch (only.name) {
        case 'VariableName':
            return bindName(frame, frame.module.text.slice(only.from, only.to), value);
        case 'TupleExpression':
        case 'ArrayExpression':
            return yield* unpack(python, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(only).slice(1, -1), value, frame);
        case 'ParenthesizedExpression':
            return yield* assign(python, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(only).slice(1, -1), value, frame);
        case 'MemberExpression':
            return yield* assignMember(python, only, value, frame);
    }
}
function* assignMember(python, target, value, frame) {
    const [ownerNode, mark, key] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(target);
    if (!ownerNode || !key)
        return;
    const owner = yield* (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(python, ownerNode, frame);
    if (mark?.name === '.') {
        const name = frame.module.text.slice(key.from, key.to);
        if (owner.kind === 'instance' || owner.kind === 'foreign-call' || owner.kind === 'exception')
            owner.attributes.set(name, value);
        else if (owner.kind === 'class' || owner.kind === 'module')
            owner.names.set(name, value);
        if ((owner.kind === 'foreign' || owner.kind === 'foreign-call') && python.host.assigned)
            yield* python.host.assigned(owner, name, value, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(target));
        return;
    }
    const at = yield* (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(python, key, frame);
    if (owner.kind === 'dict')
        owner.entries.set((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(at), [at, value]);
    else if (owner.kind === 'list' && at.kind === 'int') {
        const index = Number(at.value) < 0 ? owner.items.length + Number(at.value) : Number(at.value);
        if (index >= 0 && index < owner.items.length)
            owner.items[index] = value;
    }
}
function bindName(frame, name, value) {
    const names = frame.outer.get(name)?.names ?? frame.names;
    names.set(name, value);
}
function* unpack(python, target, value, frame) {
    const targets = [];
    let star = false;
    for (const node of target) {
        if (node.name === ',')
            continue;
        if (node.name === '*')
            star = true;
        else {
            targets.push({ node, star });
            star = false;
        }
    }
    const items = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value);
    const rest = targets.findIndex(one => one.star);
    for (const [i, { node }] of targets.entries()) {
        let one;
        if (items && rest === -1)
            one = items[i];
        else if (items && i < rest)
            one = items[i];
        else if (items && i === rest)
            one = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items.slice(i, items.length - (targets.length - 1 - i)));
        else if (items)
            one = items[items.length - (targets.length - i)];
        yield* assign(python, [node], one ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(items ? 'a value that is not there' : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(value)), frame);
    }
}


/***/ }),

/***/ 85075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ isStringEnum),
/* harmony export */   GG: () => (/* binding */ isEnum),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   V_: () => (/* binding */ resolutionOrder),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yk: () => (/* binding */ native),
/* harmony export */   dX: () => (/* binding */ derivesFrom),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   jd: () => (/* binding */ dict),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   mp: () => (/* binding */ lastSegment),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
const none = { kind: 'none' };
const str = (value, origin) => ({
    kind: 'str',
    value,
    ...(origin ? { origin } : {}),
});
const bool = (value) => ({ kind: 'bool', value });
const int = (value) => ({ kind: 'int', value: BigInt(value) });
const list = (items) => ({ kind: 'list', items });
const unknown = (reason) => ({ kind: 'unknown', reason });
const native = (name, call) => ({ kind: 'native', name, call });
function dict(pairs = []) {
    const entries = new Map();
    for (const [key, value] of pairs)
        entries.set(hashOf(key), [key, value]);
    return { kind: 'dict', entries };
}
function set(items) {
    return { kind: 'set', items: new Map([...items].map(item => [hashOf(item), item])) };
}
const identities = new WeakMap();
let nextIdentity = 0;
/** Equal values of the kinds that Python can hash have equal hashes; all else is equal to itself only. */
function hashOf(value) {
    switch (value.kind) {
        case 'str':
            return `s${value.value}`;
        case 'bytes':
            return `b${value.value}`;
        case 'int':
            return `n${value.value}`;
        case 'bool':
            return `n${value.value ? 1 : 0}`;
        case 'float':
            return `n${value.value}`;
        case 'none':
            return 'none';
        case 'tuple':
            return `t${value.items.map(item => `${hashOf(item).length}:${hashOf(item)}`).join('')}`;
        case 'foreign':
            return value.of ? identityOf(value) : `f${value.path}`;
        case 'instance': {
            // A member of `class Status(str, Enum)` is its value.
            const own = value.attributes.get('value');
            return own?.kind === 'str' && isStringEnum(value.class) ? hashOf(own) : identityOf(value);
        }
        default:
            return identityOf(value);
    }
}
function identityOf(value) {
    let id = identities.get(value);
    if (id === undefined) {
        id = nextIdentity++;
        identities.set(value, id);
    }
    return `#${id}`;
}
const orders = new WeakMap();
/** The order in which a class' attributes are looked up: each class after all that derive from it. */
function resolutionOrder(of) {
    let order = orders.get(of);
    if (!order) {
        order = [...new Set([...lineage(of)].reverse())].reverse();
        orders.set(of, order);
    }
    return order;
}
/** All classes that a class derives from, itself first. */
function* lineage(of, depth = 0, left = { classes: mostClasses }) {
    yield of;
    if (depth > 20)
        return;
    for (const base of of.bases) {
        // A class that names another one twice, again and again, would have millions.
        if (left.classes-- <= 0)
            return;
        if (base.kind === 'class')
            yield* lineage(base, depth + 1, left);
        else if (base.kind === 'foreign')
            yield base;
    }
}
const mostClasses = 500;
function derivesFrom(of, names) {
    for (const one of lineage(of)) {
        const name = one.kind === 'class' ? one.name : lastSegment(one.path);
        if (names.has(name))
            return true;
    }
    return false;
}
const enums = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag']);
/** A class of the project may be called Flag, too. */
const isEnum = (of) => [...lineage(of)].some(one => one.kind === 'foreign' && enums.has(lastSegment(one.path)));
const isStringEnum = (of) => isEnum(of) && derivesFrom(of, new Set(['str', 'StrEnum']));
function lastSegment(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** How a foreign thing is called in a sentence: `os.environ.get(…)`. */
function nameOf(value) {
    if (value.kind === 'foreign-call')
        return `${nameOf(value.callee)}(…)`;
    const name = value.path.replaceAll('()', '(…)');
    return name.length > 80 ? `${name.slice(0, 77)}…` : name;
}


/***/ })

};
