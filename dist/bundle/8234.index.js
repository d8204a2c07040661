export const id = 8234;
export const ids = [8234,6252];
export const modules = {

/***/ 71785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Xs: () => (/* binding */ isForOtherDatabase),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   ow: () => (/* binding */ calleeOf),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _languages_python_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18078);
/* harmony import */ var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);


/** Deeper than any migration is written by hand; what lies below is not looked at. */
const maxDepth = 150;
/** Undefined where parsing takes too long. */
async function programOf(text) {
    const parser = await (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPython */ .ZP)();
    const syntax = parser.parse(text);
    if (!syntax)
        return undefined;
    const functions = new Map();
    const assigned = new Map();
    // A cursor needs no stack, however deep the file is nested.
    const cursor = syntax.tree.cursor();
    do {
        if (cursor.name === 'FunctionDefinition') {
            const name = cursor.node.getChild('VariableName');
            if (name)
                functions.set(text.slice(name.from, name.to), cursor.node);
        }
        else if (cursor.name === 'AssignStatement') {
            const [target, operator, value, more] = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(cursor.node).filter(({ name }) => name !== 'TypeDef');
            if (target?.name !== 'VariableName' || operator?.name !== 'AssignOp' || !value || more)
                continue;
            const name = text.slice(target.from, target.to);
            assigned.set(name, [...(assigned.get(name) ?? []), value]);
        }
    } while (cursor.next());
    return { text, top: syntax.tree.topNode, functions, assigned };
}
function sourceOf(program, node) {
    const { start, end } = 'from' in node ? (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node) : node;
    return program.text.slice(start, end);
}
/** `a.b.c` of a call, without what is between brackets: `op.get_bind().execute` is `op.get_bind.execute`. */
function calleeOf(program, call) {
    const parts = [];
    let node = call.firstChild;
    while (node && parts.length < 20) {
        if (node.name === 'VariableName') {
            parts.unshift(sourceOf(program, node));
            break;
        }
        if (node.name === 'MemberExpression') {
            const property = node.getChild('PropertyName');
            if (property)
                parts.unshift(sourceOf(program, property));
        }
        else if (node.name !== 'CallExpression') {
            parts.unshift('');
            break;
        }
        node = node.firstChild;
    }
    return parts.join('.');
}
function argumentsOf(program, call) {
    const given = { positional: [], keywords: new Map() };
    const list = call.getChild('ArgList');
    const children = list ? (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(list) : [];
    for (let i = 0; i < children.length; i++) {
        const child = children[i];
        const value = children[i + 2];
        if (!child || ['(', ')', ','].includes(child.name))
            continue;
        if (child.name === 'VariableName' && children[i + 1]?.name === 'AssignOp' && value) {
            given.keywords.set(sourceOf(program, child), value);
            i += 2;
        }
        else
            given.positional.push(child);
    }
    return given;
}
/** A text that can be read off: a literal, or a name that is given one once. */
function textIn(program, node, depth = 0) {
    if (!node || depth > 5)
        return undefined;
    if (node.name === 'String' || node.name === 'ContinuedString') {
        const parts = node.name === 'String' ? [node] : (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node);
        const texts = parts.map(part => literalText(sourceOf(program, part)));
        return texts.includes(undefined) ? undefined : texts.join('');
    }
    if (node.name === 'ParenthesizedExpression')
        return textIn(program, (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node)[1], depth + 1);
    if (node.name === 'VariableName') {
        const values = program.assigned.get(sourceOf(program, node)) ?? [];
        return values.length === 1 ? textIn(program, values[0], depth + 1) : undefined;
    }
    // op.f('ix_a'), sa.text('…')
    if (node.name === 'CallExpression' && /(?:^|\.)(?:f|text|quoted_name)$/.test(calleeOf(program, node)))
        return textIn(program, argumentsOf(program, node).positional[0], depth + 1);
    return undefined;
}
function literalText(source) {
    const { prefix, body } = (0,_languages_python_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfString */ .d4)(source);
    // What an f-string gives is not written there.
    return /[fbt]/.test(prefix) ? undefined : (0,_languages_python_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeString */ .wh)(body, prefix);
}
/** A piece of code with what its names were given, and with the functions of the file that it calls. */
function meaningOf(program, node) {
    const seen = new Set();
    const pieces = [];
    const open = [node];
    // What a guard asks is a few steps away; more would cost more than it says.
    while (open.length > 0 && pieces.length < 40) {
        const next = open.shift();
        if (!next)
            break;
        pieces.push(sourceOf(program, next).slice(0, 4000));
        const cursor = next.cursor();
        do {
            if (cursor.from >= next.to)
                break;
            if (cursor.name !== 'VariableName')
                continue;
            const name = sourceOf(program, cursor.node);
            if (seen.has(name))
                continue;
            seen.add(name);
            const called = program.functions.get(name);
            open.push(...(program.assigned.get(name) ?? []), ...(called ? [called] : []));
        } while (seen.size < 200 && cursor.next());
    }
    return pieces.join('\n');
}
function branchesOf(statement) {
    const parts = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(statement);
    const branches = [];
    for (let i = 0; i < parts.length; i++) {
        const [keyword, next, body] = parts.slice(i, i + 3);
        if (keyword?.name === 'else' && next)
            branches.push({ body: next });
        if ((keyword?.name === 'if' || keyword?.name === 'elif') && next && body?.name === 'Body')
            branches.push({ test: next, body });
    }
    return branches;
}
/** Is the branch one for another database (`if dialect.name == 'sqlite'`)? */
function isForOtherDatabase(program, branches, index) {
    const test = branches[index]?.test;
    if (test)
        return speaksOf(sourceOf(program, test)) === 'other';
    return branches.some(({ test: earlier }) => earlier && speaksOf(sourceOf(program, earlier)) === 'postgres');
}
function speaksOf(test) {
    if (/\b(?:and|or|not)\b/.test(test))
        return undefined;
    const match = /(==|!=)\s*['"](\w+)['"]/.exec(test);
    if (!match || !/dialect|vendor|engine|driver|backend|name/i.test(test))
        return undefined;
    const names = /^postgres(?:ql)?$/i.test(match[2] ?? '');
    const others = /^(?:sqlite\d?|mysql|mariadb|mssql|oracle)$/i.test(match[2] ?? '');
    if (!names && !others)
        return undefined;
    return names === (match[1] === '==') ? 'postgres' : others && match[1] === '!=' ? undefined : 'other';
}
/** Does the block never come to its end: does it leave in each of its ways, by `raise` alone or by any jump? */
function leaves(program, body, how, depth = 0) {
    if (depth > maxDepth)
        return false;
    for (const statement of (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(body)) {
        switch (statement.name) {
            case 'RaiseStatement':
                return true;
            case 'ReturnStatement':
            case 'BreakStatement':
            case 'ContinueStatement':
                return how === 'any';
            case 'ExpressionStatement': {
                const call = statement.getChild('CallExpression');
                if (call && /^(?:sys\.exit|exit|quit|os\._exit|os\.abort)$/.test(calleeOf(program, call)))
                    return true;
                break;
            }
            case 'IfStatement': {
                const branches = branchesOf(statement);
                if (branches.some(({ test }) => !test) &&
                    branches.every(branch => leaves(program, branch.body, how, depth + 1)))
                    return true;
                break;
            }
            case 'WithStatement':
            case 'TryStatement': {
                const bodies = statement.getChildren('Body');
                if (bodies.length > 0 && bodies.every(part => leaves(program, part, how, depth + 1)))
                    return true;
                break;
            }
        }
        if (how === 'raise' && jumpsAway(statement))
            return false;
    }
    return false;
}
function jumpsAway(statement) {
    const cursor = statement.cursor();
    do {
        if (cursor.from >= statement.to)
            return false;
        if (['ReturnStatement', 'BreakStatement', 'ContinueStatement'].includes(cursor.name))
            return true;
    } while (cursor.next());
    return false;
}


/***/ }),

/***/ 16956:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ swallowedErrors)
});

// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/frameworks/hazards/program.js
var hazards_program = __webpack_require__(71785);
;// CONCATENATED MODULE: ./src/frameworks/hazards/with-statements.js


/** A connection that is not the migration's. */
const another = /\bengine\s*(?:\(\s*\)\s*)?\.\s*(?:begin|connect)\s*\(|\bcreate_engine\s*\(/;
/** More than any context manager needs; what is longer is not looked into. */
const maxLength = 4000;
/** A helper that is called more often is not looked at. */
const mostCalls = 100;
const known = new WeakMap();
/**
 * What a `with` says, and what its context managers of the same file do around their `yield`:
 * `with savepoint():` is `with op.get_bind().begin_nested():`.
 */
function headerOf(program, statement) {
    const body = statement.getChild('Body');
    const own = (0,hazards_program/* sourceOf */.vz)(program, { start: statement.from, end: body?.from ?? statement.to });
    const managers = itemsOf(program, statement).flatMap(({ value }) => value.name === 'CallExpression' ? (0,hazards_program/* calleeOf */.ow)(program, value) : []);
    return [own, ...managers.map(name => aroundYield(program, name))].join('\n');
}
/** Once for each function: files may be hostile. */
function aroundYield(program, name) {
    const manager = program.functions.get(name);
    if (!manager || manager.to - manager.from > maxLength)
        return '';
    const reported = known.get(program) ?? new Map();
    known.set(program, reported);
    const before = reported.get(name);
    if (before !== undefined)
        return before;
    // One that names itself adds nothing.
    reported.set(name, '');
    const headers = withsAroundYield(manager).map(outer => headerOf(program, outer));
    const text = headers.join('\n').slice(0, maxLength);
    reported.set(name, text);
    return text;
}
/** Names of connections that the file opens for itself, and that it gives to nothing else. */
function ownConnections(program) {
    const { own: names, others, calls } = namesOfWiths(program);
    if (names.size === 0)
        return names;
    for (const [name, values] of program.assigned)
        (values.every(value => another.test((0,hazards_program/* sourceOf */.vz)(program, value))) ? names : others).add(name);
    for (const [name, definition] of program.functions) {
        for (const parameter of parametersOf(program, definition)) {
            if (!names.has(parameter) || others.has(parameter))
                continue;
            if (!handsOn(program, calls.get(name) ?? [], parameter))
                others.add(parameter);
        }
    }
    return new Set([...names].filter(name => !others.has(name)));
}
/** `helper(other)` for `def helper(other):` hands on what it is; anything else could be the migration's own. */
function handsOn(program, calls, parameter) {
    return (calls.length > 0 &&
        calls.length < mostCalls &&
        calls.every(call => (0,hazards_program/* argumentsOf */.aX)(program, call).positional.some(node => (0,hazards_program/* sourceOf */.vz)(program, node) === parameter)));
}
function namesOfWiths(program) {
    const own = new Set();
    const others = new Set();
    const calls = new Map();
    const cursor = program.top.cursor();
    do {
        if (cursor.name === 'WithStatement') {
            const { node } = cursor;
            const opens = another.test(headerOf(program, node));
            for (const { name } of itemsOf(program, node))
                if (name)
                    (opens ? own : others).add(name);
        }
        else if (cursor.name === 'CallExpression') {
            const callee = (0,hazards_program/* calleeOf */.ow)(program, cursor.node);
            if (!program.functions.has(callee))
                continue;
            const here = calls.get(callee) ?? [];
            calls.set(callee, here);
            here.push(cursor.node);
        }
    } while (cursor.next());
    return { own, others, calls };
}
function parametersOf(program, definition) {
    const list = definition.getChild('ParamList');
    return (list ? (0,syntax/* childrenOf */.LU)(list) : [])
        .filter(({ name }) => name === 'VariableName')
        .map(node => (0,hazards_program/* sourceOf */.vz)(program, node));
}
function itemsOf(program, statement) {
    const items = [];
    const parts = (0,syntax/* childrenOf */.LU)(statement);
    const children = parts.flatMap(part => part.name === 'ParenthesizedExpression' ? (0,syntax/* childrenOf */.LU)(part) : [part]);
    children.forEach((child, index) => {
        if (['with', 'async', 'as', 'Body', ',', '(', ')', ':'].includes(child.name))
            return;
        if (children[index - 1]?.name === 'as')
            return;
        const target = children[index + 1]?.name === 'as' ? children[index + 2] : undefined;
        items.push({
            value: child,
            ...(target?.name === 'VariableName' ? { name: (0,hazards_program/* sourceOf */.vz)(program, target) } : {}),
        });
    });
    return items;
}
function withsAroundYield(manager) {
    const found = new Map();
    const cursor = manager.cursor();
    do {
        if (cursor.from >= manager.to)
            break;
        if (cursor.name !== 'yield')
            continue;
        for (let node = cursor.node.parent; node && node.from > manager.from; node = node.parent)
            if (node.name === 'WithStatement')
                found.set(node.from, node);
    } while (cursor.next());
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/frameworks/hazards/swallowed-errors.js



/** Names of what a failing statement raises: SQLAlchemy's, Django's, psycopg's classes, and those above them. */
const databaseErrors = /(?:^|[^\w])(?:Base)?Exception\b|\b(?:SQLAlchemyError|DBAPIError|StatementError|DatabaseError|ProgrammingError|OperationalError|InternalError|IntegrityError|DataError|NotSupportedError)\b|\b(?:psycopg\d?|db|dbapi|exc)\.Error\b|^Error$|\bDuplicate[A-Z]|\bUndefined[A-Z]|\wViolation\b|\bInvalid(?:SchemaName|TableDefinition|ColumnReference)\b/;
/** Finds handlers that go on after a statement of the migration has failed inside its transaction. */
function swallowedErrors(program, speech) {
    const handlers = new SwallowingHandlers(program, speech);
    for (const name of speech.entries.there)
        handlers.follow(name, false, 0);
    handlers.onDowngrade = true;
    for (const name of speech.entries.back)
        handlers.follow(name, false, 0);
    return handlers.inOrder();
}
class SwallowingHandlers {
    onDowngrade = false;
    #program;
    #speech;
    #found = new Map();
    #visited = new Set();
    constructor(program, speech) {
        this.#program = program;
        // What fails on a connection of its own leaves the migration's transaction as it is.
        const elsewhere = ownConnections(program);
        this.#speech = {
            ...speech,
            elsewhere,
            sends: (callee, call) => !elsewhere.has(callee.split('.')[0] ?? '') && speech.sends(callee, call),
        };
    }
    inOrder() {
        return [...this.#found.values()].sort((a, b) => a.at.start - b.at.start);
    }
    follow(name, autocommit, depth) {
        const key = `${autocommit} ${name}`;
        const body = this.#program.functions.get(name)?.getChild('Body');
        if (!body || this.#visited.has(key))
            return;
        this.#visited.add(key);
        this.#visit(body, autocommit, depth + 1);
    }
    #visit(node, autocommit, depth) {
        if (depth > hazards_program/* maxDepth */.Mw)
            return;
        switch (node.name) {
            // What is only defined here runs where it is called.
            case 'FunctionDefinition':
            case 'LambdaExpression':
                return;
            case 'IfStatement':
                this.#visitBranches(node, autocommit, depth);
                return;
            case 'WithStatement':
                this.#visitWith(node, autocommit, depth);
                return;
            case 'TryStatement':
                if (!autocommit)
                    this.#reportHandlers(node);
                break;
            case 'CallExpression':
                this.follow((0,hazards_program/* calleeOf */.ow)(this.#program, node), autocommit, depth);
        }
        for (const child of (0,syntax/* childrenOf */.LU)(node))
            this.#visit(child, autocommit, depth + 1);
    }
    #visitBranches(statement, autocommit, depth) {
        const branches = (0,hazards_program/* branchesOf */.IJ)(statement);
        branches.forEach(({ test, body }, index) => {
            if (test)
                this.#visit(test, autocommit, depth + 1);
            if (!(0,hazards_program/* isForOtherDatabase */.Xs)(this.#program, branches, index))
                this.#visit(body, autocommit, depth + 1);
        });
    }
    #visitWith(statement, autocommit, depth) {
        const header = headerOf(this.#program, statement);
        const inside = autocommit || this.#speech.autocommit.test(header);
        const suppress = suppressing(this.#program, statement);
        const body = statement.getChild('Body');
        if (suppress && body && !inside)
            this.#report(suppress, body);
        if (body)
            this.#visit(body, inside, depth + 1);
    }
    #reportHandlers(statement) {
        for (const handler of handlersOf(this.#program, statement))
            if (swallows(this.#program, handler, this.#speech))
                this.#report(handler.header, statement.getChild('Body'));
    }
    #report(at, body) {
        const program = this.#program;
        const statement = body && firstExposed(program, this.#speech, body, new Set(), 0);
        if (!body || !statement || this.#found.has(at.start))
            return;
        this.#found.set(at.start, {
            kind: 'swallowed-error',
            onDowngrade: this.onDowngrade,
            at,
            handler: (0,hazards_program/* sourceOf */.vz)(program, at).replace(/\s+/g, ' ').trim(),
            statement: (0,syntax/* placeOf */.$t)(statement.at),
            call: statement.call,
            next: this.#speech.next,
            savepoint: this.#speech.writeSavepoint,
            body: linesOf(program, body),
        });
    }
}
/** The first statement that no savepoint and no handler of its own protects. */
function firstExposed(program, speech, node, calls, depth) {
    if (depth > hazards_program/* maxDepth */.Mw || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
        return undefined;
    if (node.name === 'WithStatement') {
        const header = headerOf(program, node);
        if (speech.savepoint.test(header) || speech.autocommit.test(header) || suppressing(program, node))
            return undefined;
    }
    // Its own handler is recognised by itself.
    const inner = node.name === 'TryStatement' && handlersOf(program, node).some(one => swallows(program, one, speech));
    if (node.name === 'CallExpression' && sendsSomething(program, speech, node, calls, depth))
        return { at: node, call: (0,hazards_program/* calleeOf */.ow)(program, node) };
    const branches = node.name === 'IfStatement' ? (0,hazards_program/* branchesOf */.IJ)(node) : [];
    for (const child of (0,syntax/* childrenOf */.LU)(node)) {
        const branch = branches.findIndex(({ body }) => body.from === child.from && body.to === child.to);
        if (branch >= 0 && (0,hazards_program/* isForOtherDatabase */.Xs)(program, branches, branch))
            continue;
        if (inner && child.name === 'Body' && child.from === node.getChild('Body')?.from)
            continue;
        const exposed = firstExposed(program, speech, child, calls, depth + 1);
        if (exposed)
            return exposed;
    }
    return undefined;
}
/** Does a call send a statement, itself or in the function of the file that it calls? */
function sendsSomething(program, speech, call, calls, depth) {
    const callee = (0,hazards_program/* calleeOf */.ow)(program, call);
    if (speech.sends(callee, call))
        return true;
    const called = program.functions.get(callee)?.getChild('Body');
    if (!called || isGiven(program, call, speech.elsewhere) || calls.has(callee) || calls.size >= 8)
        return false;
    return firstExposed(program, speech, called, new Set([...calls, callee]), depth + 1) !== undefined;
}
/** A function that is given another connection speaks to that one. */
function isGiven(program, call, names) {
    const { positional, keywords } = (0,hazards_program/* argumentsOf */.aX)(program, call);
    return [...positional, ...keywords.values()].some(node => node.name === 'VariableName' && names.has((0,hazards_program/* sourceOf */.vz)(program, node)));
}
function handlersOf(program, statement) {
    const parts = (0,syntax/* childrenOf */.LU)(statement);
    return parts.flatMap((part, index) => {
        if (part.name !== 'except')
            return [];
        const bodyAt = parts.findIndex((other, i) => i > index && other.name === 'Body');
        const body = parts[bodyAt];
        if (!body)
            return [];
        const type = parts.slice(index + 1, bodyAt).find(({ name }) => name !== '*');
        const last = parts[bodyAt - 1] ?? part;
        return [
            {
                header: { start: part.from, end: last.to },
                types: type ? (0,hazards_program/* meaningOf */.Pr)(program, type) : '',
                body,
            },
        ];
    });
}
function swallows(program, { types, body }, { undoes }) {
    if (types !== '' && !databaseErrors.test(types))
        return false;
    if ((0,hazards_program/* leaves */.FQ)(program, body, 'raise'))
        return false;
    return !undoes.test((0,hazards_program/* sourceOf */.vz)(program, body)) && !undoesByHand(program, body);
}
/** `savepoint = connection.begin_nested()` … `savepoint.rollback()`. */
function undoesByHand(program, body) {
    const [, name] = /\b(\w+)\.rollback\(\)/.exec((0,hazards_program/* sourceOf */.vz)(program, body)) ?? [];
    return (program.assigned.get(name ?? '') ?? []).some(value => /begin_nested\(/.test((0,hazards_program/* sourceOf */.vz)(program, value)));
}
/** `with contextlib.suppress(ProgrammingError):` is a handler, too. */
function suppressing(program, statement) {
    const call = statement
        .getChildren('CallExpression')
        .find(item => /(?:^|\.)suppress$/.test((0,hazards_program/* calleeOf */.ow)(program, item)));
    if (!call)
        return undefined;
    const { positional } = (0,hazards_program/* argumentsOf */.aX)(program, call);
    return positional.some(type => databaseErrors.test((0,hazards_program/* meaningOf */.Pr)(program, type))) ? (0,syntax/* placeOf */.$t)(call) : undefined;
}
/** The whole lines of a body that stands on lines of its own, and in which indenting changes nothing else. */
function linesOf(program, body) {
    const [first, ...rest] = (0,syntax/* childrenOf */.LU)(body).filter(({ name }) => name !== ':');
    if (!first)
        return undefined;
    const start = program.text.lastIndexOf('\n', first.from - 1) + 1;
    const end = (rest.at(-1) ?? first).to;
    if (start <= body.from || program.text.slice(start, first.from).trim() !== '')
        return undefined;
    const lines = program.text.slice(start, end).trimEnd();
    return /'''|"""|\\\r?\n/.test(lines) ? undefined : { start, end: start + lines.length };
}


/***/ }),

/***/ 10727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ searchPathSql),
/* harmony export */   D: () => (/* binding */ searchPathIn)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);

/** The first of the files that says one in words of its own: what a variable holds only the project knows. */
async function searchPathIn(files, tree) {
    const blobs = await tree.read(files);
    for (const { path, oid } of files) {
        const blob = blobs.get(oid);
        const schemas = blob && searchPathOf((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blob));
        if (schemas)
            return { path, schemas };
    }
    return undefined;
}
/** A schema, `"$user"`, or a constant of the file in an f-string. */
const name = String.raw `["']?(?:\$user|\{?\w{1,63}\}?)["']?`;
/** `SET search_path TO a, "b"`, `-c search_path=a,b`, and the same in a URL. */
const written = new RegExp(String.raw `(?:\bset[ \t]+(?:session[ \t]+)?search_path[ \t]*(?:=|\bto\b)[ \t]*|-c(?:[ \t+]|%20)?search_path(?:=|%3D))(\\?${name}(?:[ \t]*(?:,|%2C)[ \t]*\\?${name})*)`, 'gi');
const assignedText = /^(\w+)[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*["'](\w+)["'][ \t]*(?:#.*)?$/gm;
function searchPathOf(text) {
    if (!/search_path/i.test(text))
        return undefined;
    const code = text.replace(/^[ \t]*#.*$/gm, '');
    for (const [, list = ''] of code.matchAll(written)) {
        const schemas = list.split(/,|%2C/i).map(one => schemaOf(one.replace(/[\s"'\\]/g, ''), code));
        if (schemas.every(one => one !== undefined))
            return schemas;
    }
    return undefined;
}
function schemaOf(word, code) {
    const constant = /^\{(\w+)\}$/.exec(word)?.[1];
    if (constant === undefined)
        return word;
    const values = new Set([...code.matchAll(assignedText)].flatMap(([, name, value]) => (name === constant ? [value] : [])));
    return values.size === 1 ? [...values][0] : undefined;
}
/** What brings a database to that; `creates`: the migrations create schemas themselves. */
function searchPathSql({ schemas }, creates) {
    const quoted = schemas.map(one => `"${one}"`);
    const made = creates ? [] : schemas.filter(one => one !== 'public' && one !== '$user' && !/^pg_/i.test(one));
    return [
        ...made.map(one => `CREATE SCHEMA IF NOT EXISTS "${one}"`),
        `SET search_path TO ${quoted.join(', ')}`,
    ].join(';\n');
}


/***/ }),

/***/ 97956:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   R: () => (/* binding */ TextEdits)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

/** Gathers edits; one place is edited once, however many reasons there are. */
class TextEdits {
    #edits = new Map();
    replace(path, range, replacement) {
        const key = JSON.stringify([path, range]);
        if (!this.#edits.has(key))
            this.#edits.set(key, { path, range, replacement });
    }
    insert(path, text, offset, inserted) {
        this.replace(path, (0,_model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(text, offset, offset), inserted);
    }
    get all() {
        return [...this.#edits.values()];
    }
}
/** The text at a range. */
function textAt(text, range) {
    return text.slice((0,_model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.start), (0,_model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.end));
}


/***/ }),

/***/ 46252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePython: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80707);
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21877);


const utf8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|ascii|us[-_]?ascii|646)$/i;
const latin1 = /^(?:latin[-_]?1|iso[-_]?8859[-_]?1|l1|8859|iso[-_]?8859[-_]?15|latin[-_]?9|cp1252|windows[-_]1252)$/i;
/** Source bytes to text, by byte order mark and coding line: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations */
function decodePython(bytes) {
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRead */ .ON)(bytes);
    if (unread !== undefined)
        return { kind: 'undecodable', reason: unread };
    // A NUL byte is refused by every Python.
    if (bytes.includes(0))
        return { kind: 'undecodable', reason: 'it holds NUL bytes' };
    const coding = codingOf(bytes);
    // Others may read as code what looks like a comment here (UTF-7, unicode_escape).
    if (coding !== undefined && !utf8.test(coding) && !latin1.test(coding))
        return { kind: 'undecodable', reason: `its coding line names “${coding}”: save it as UTF-8` };
    const decoded = textOf(bytes, coding);
    if (decoded.kind !== 'text')
        return decoded;
    const reason = whyReadOtherwise(decoded.text);
    return reason === undefined ? decoded : { kind: 'undecodable', reason };
}
function textOf(bytes, coding) {
    const text = bytes.toString('utf8');
    // Buffer puts U+FFFD for what is no UTF-8; only then it matters what the file says of itself.
    if (!text.includes('\uFFFD') || isUtf8(bytes))
        return { kind: 'text', text };
    if (coding && latin1.test(coding))
        return { kind: 'text', text: bytes.toString('latin1') };
    return { kind: 'undecodable', reason: 'it is not UTF-8 and has no coding line that says what it is' };
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function codingOf(bytes) {
    const [first, second] = bytes
        .subarray(0, 400)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .split(/\r\n?|\n/);
    for (const line of [first, second]) {
        const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line ?? '');
        if (found)
            return found[1];
    }
    return undefined;
}
/** What looks like one thing to a reader, and is another one to Python. */
function whyReadOtherwise(text) {
    if (text.includes('\f') && mixedIndentation.test(text))
        return 'a form feed stands in the indentation of a line, and Python counts from there: take it out';
    // Only where some character stands for another one do names need a look.
    if (!/[^\0-\u00a9]/.test(text) || text.normalize('NFKC') === text)
        return undefined;
    const name = nameWrittenOtherwise(text);
    return (name &&
        `the name “${name}” is written with characters that Python takes for “${name.normalize('NFKC')}”: write it so`);
}
/** A form feed alone before code at the margin divides pages. */
const mixedIndentation = /^(?:[ \t]+\f|\f+[ \t])[ \t\f]*[^\s#]/m;
/** Python normalises names: https://docs.python.org/3/reference/lexical_analysis.html#identifiers */
function nameWrittenOtherwise(text) {
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === 35)
            at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfLine */ .vT)(text, at);
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(code))
            at = afterString(text, at, '');
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(code)) {
            const start = at;
            while (at < text.length && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(text.charCodeAt(at)))
                at++;
            const word = text.slice(start, at);
            if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(text.charCodeAt(at)) && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringPrefix */ .s$)(word))
                at = afterString(text, at, word);
            else if (word.normalize('NFKC') !== word.normalize('NFC'))
                return word;
        }
        else
            at++;
    }
    return undefined;
}
function afterString(text, at, prefix) {
    const end = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(text, at, /[ft]/i.test(prefix));
    return end === -1 ? at + 1 : end;
}


/***/ }),

/***/ 99475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf)
/* harmony export */ });
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21877);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18078);


/**
 * A program's tokens, one a line, with its blocks: equal exactly when two texts differ only in comments, white space,
 * line breaks inside brackets, trailing commas before a closing bracket of several elements, and docstrings.
 */
function meaningOf(text) {
    return new Tokens(text).read();
}
class Tokens {
    #text;
    #out = [];
    #blocks = [0];
    #at;
    #depth = 0;
    /** At the start of a logical line, where indentation counts and a lone string is a docstring or nothing. */
    #fresh = true;
    #lineStart = 0;
    constructor(text) {
        this.#text = text;
        this.#at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(text);
    }
    read() {
        const text = this.#text;
        while (this.#at < text.length) {
            if (this.#fresh && this.#depth === 0)
                this.#indentation();
            const code = text.charCodeAt(this.#at);
            if (Number.isNaN(code))
                break;
            this.#token(code);
        }
        this.#endLine();
        return this.#out.join(' ');
    }
    #indentation() {
        const text = this.#text;
        let column = 0;
        let at = this.#at;
        while (at < text.length) {
            const code = text.charCodeAt(at);
            if (code === 32)
                column++;
            else if (code === 9)
                column = (Math.floor(column / 8) + 1) * 8;
            else if (code !== 12)
                break;
            at++;
        }
        this.#at = at;
        const code = text.charCodeAt(at);
        if (at >= text.length || code === 10 || code === 13 || code === 35)
            return;
        indentTo(column, this.#blocks, this.#out);
        this.#lineStart = this.#out.length;
        this.#fresh = false;
    }
    #token(code) {
        if (code === 10 || code === 13) {
            this.#at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .afterLineBreak */ .ih)(this.#text, this.#at);
            if (this.#depth === 0 && !this.#fresh)
                this.#endLine();
        }
        else if (code === 32 || code === 9 || code === 12)
            this.#at++;
        else if (code === 35)
            this.#at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfLine */ .vT)(this.#text, this.#at);
        else if (code === 92)
            this.#backslash();
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(code))
            this.#at = pushString(this.#text, this.#at, this.#at, this.#out);
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(code))
            this.#word();
        else
            this.#mark(code);
    }
    #endLine() {
        const line = this.#out.slice(this.#lineStart);
        // A statement that is only strings has no effect.
        if (line.length > 0 && line.every(token => token.startsWith('s:')))
            this.#out.length = this.#lineStart;
        else if (line.length > 0)
            this.#out.push('\n');
        this.#lineStart = this.#out.length;
        this.#fresh = true;
    }
    #backslash() {
        const next = this.#text.charCodeAt(this.#at + 1);
        if (next === 10 || next === 13)
            this.#at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .afterLineBreak */ .ih)(this.#text, this.#at + 1);
        else {
            this.#out.push('\\');
            this.#at++;
        }
    }
    #word() {
        const text = this.#text;
        let end = this.#at + 1;
        while (end < text.length && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(text.charCodeAt(end)))
            end++;
        const word = text.slice(this.#at, end);
        if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(text.charCodeAt(end)) && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringPrefix */ .s$)(word))
            this.#at = pushString(text, this.#at, end, this.#out);
        else {
            this.#out.push(word);
            this.#at = end;
        }
    }
    #mark(code) {
        const mark = this.#text.slice(this.#at, this.#at + 1);
        if (code === 40 || code === 91 || code === 123)
            this.#depth++;
        if (code === 41 || code === 93 || code === 125) {
            this.#depth = Math.max(this.#depth - 1, 0);
            dropTrailingComma(this.#out);
        }
        this.#out.push(mark);
        this.#at++;
    }
}
/** `[a, b,]` is `[a, b]`; but `(a,)` is a tuple and `(a)` is not. */
function dropTrailingComma(out) {
    if (out.at(-1) !== ',')
        return;
    let depth = 0;
    for (let at = out.length - 2; at >= 0; at--) {
        const token = out[at];
        if (token === ')' || token === ']' || token === '}')
            depth++;
        else if (token === '(' || token === '[' || token === '{') {
            if (depth === 0) {
                const before = out[at - 1];
                const isTuple = token === '(' && !(before !== undefined && /^[\w)\]]/.test(before) && !isOperatorWord(before));
                if (!isTuple)
                    out.pop();
                return;
            }
            depth--;
        }
        else if (token === ',' && depth === 0) {
            out.pop();
            return;
        }
    }
}
function isOperatorWord(word) {
    return /^(?:in|not|is|and|or|if|else|return|yield|lambda|for|assert|del|print|await|import)$/.test(word);
}
function indentTo(column, blocks, out) {
    const current = blocks.at(-1) ?? 0;
    if (column > current) {
        blocks.push(column);
        out.push('{>');
    }
    while (column < (blocks.at(-1) ?? 0)) {
        blocks.pop();
        out.push('<}');
    }
}
/** Strings count by what they say, so that another kind of quotes is no change. */
function pushString(text, start, open, out) {
    const prefix = text.slice(start, open).toLowerCase();
    const formatted = /[ft]/.test(prefix);
    const end = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(text, open, formatted);
    if (end === -1) {
        const stop = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfLine */ .vT)(text, open);
        out.push(text.slice(start, stop));
        return stop;
    }
    out.push(`s:${canonical(text.slice(start, end), prefix, formatted)}`);
    return end;
}
function canonical(literal, prefix, formatted) {
    if (formatted)
        return JSON.stringify(literal);
    const { body } = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfString */ .d4)(literal);
    return `${prefix.includes('b') ? 'b' : ''}${JSON.stringify((0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeString */ .wh)(body, prefix))}`;
}


/***/ })

};
