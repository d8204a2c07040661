export const id = 5733;
export const ids = [5733,5720];
export const modules = {

/***/ 90912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ member),
/* harmony export */   w: () => (/* binding */ attributeOf)
/* harmony export */ });
/* harmony import */ var _operate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57324);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75720);



/** `object.name`, `object[index]`, `object[from:to]`. */
function member(node, inner, source) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node);
    const [object, operator, property, ...rest] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node);
    if (!object || !property)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)('of a syntax error', at);
    const value = inner(object);
    if (operator?.name === '.') {
        const name = source(property);
        if (value.kind === 'class')
            return attributeOf(value, name) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)(`${value.name} has no ${name} here`, at);
        if (value.kind === 'name')
            return { kind: 'name', path: `${value.path}.${name}`, at };
        if (value.kind === 'call')
            return { kind: 'name', path: `${value.callee}().${name}`, at };
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)(`the attribute ${name} is not known`, at);
    }
    if (operator?.name !== '[')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)('of a syntax error', at);
    const inBrackets = [property, ...rest].filter(part => part.name !== ']');
    return subscript(value, inBrackets, inner, at);
}
/** An attribute of a class of the file, its bases included, the way Python looks it up for single inheritance. */
function attributeOf(owner, name, depth = 0) {
    const own = owner.scope.names.get(name);
    if (own)
        return own;
    if (depth > 20)
        return undefined;
    for (const base of owner.bases) {
        const found = base.kind === 'class' ? attributeOf(base, name, depth + 1) : undefined;
        if (found)
            return found;
    }
    return undefined;
}
function subscript(value, parts, inner, at) {
    const colon = parts.findIndex(part => part.name === ':');
    if (colon === -1) {
        const [only] = parts;
        return elementOf(value, only && parts.length === 1 ? inner(only) : undefined, at);
    }
    const bounds = [parts.slice(0, colon), parts.slice(colon + 1)].map(side => side[0] ? inner(side[0]) : undefined);
    const numbers = bounds.map(bound => bound === undefined ? undefined : bound.kind === 'number' ? bound.value : Number.NaN);
    if (numbers.some(number => Number.isNaN(number)) || parts.length - colon > 2)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)('the slice is not known', at);
    if (value.kind === 'str')
        return { kind: 'str', value: value.value.slice(numbers[0], numbers[1]), literal: false, at };
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isSequence)(value) && !value.items.some(item => item.kind === 'unknown')) {
        return { kind: value.kind, items: value.items.slice(numbers[0], numbers[1]), at };
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)('the slice is not known', at);
}
function elementOf(value, index, at) {
    if (value.kind === 'name' && index)
        return { kind: 'name', path: `${value.path}[…]`, at };
    if (index?.kind === 'number' && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.isSequence)(value) && !value.items.some(item => item.kind === 'unknown'))
        return value.items.at(index.value) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)('the index is out of range', at);
    if (index?.kind === 'number' && value.kind === 'str') {
        const one = value.value.at(index.value);
        if (one !== undefined)
            return { kind: 'str', value: one, literal: false, at };
    }
    if (index && value.kind === 'dict') {
        const found = value.entries.findLast(([key]) => (0,_operate_js__WEBPACK_IMPORTED_MODULE_0__/* .plainEqual */ .LZ)(key, index));
        if (found)
            return found[1];
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__.unknown)('the element is not known', at);
}


/***/ }),

/***/ 55176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ argumentsOf),
  E6: () => (/* binding */ bindParameters),
  T1: () => (/* binding */ call)
});

// EXTERNAL MODULE: ./src/languages/python/room.js
var room = __webpack_require__(73421);
// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
;// CONCATENATED MODULE: ./src/languages/python/methods.js


/** Methods of strings that migrations use to put names together; undefined: not one that can be followed. */
function callMethod(owner, name, args, keywords, at) {
    if (owner.kind === 'bytes' && name === 'decode')
        return { ...owner, kind: 'str', literal: false, at };
    if (owner.kind !== 'str')
        return undefined;
    return methods.get(name)?.({ text: owner.value, args, keywords, at });
}
const methods = new Map(Object.entries({
    lower: ({ text, at }) => string(text.toLowerCase(), at),
    upper: ({ text, at }) => string(text.toUpperCase(), at),
    strip: ({ text, args, at }) => (args.length > 0 ? undefined : string(text.trim(), at)),
    lstrip: ({ text, args, at }) => (args.length > 0 ? undefined : string(text.trimStart(), at)),
    rstrip: ({ text, args, at }) => (args.length > 0 ? undefined : string(text.trimEnd(), at)),
    encode: ({ text, at }) => ({ kind: 'bytes', value: text, literal: false, at }),
    replace: ({ text, args, at }) => {
        const [first, second] = args;
        return first?.kind === 'str' &&
            second?.kind === 'str' &&
            args.length === 2 &&
            (0,room/* fitsText */.S5)(text.length + (text.length / Math.max(first.value.length, 1) + 1) * second.value.length)
            ? string(text.replaceAll(first.value, second.value), at)
            : undefined;
    },
    startswith: ({ text, args: [first], at }) => first?.kind === 'str' ? { kind: 'bool', value: text.startsWith(first.value), at } : undefined,
    endswith: ({ text, args: [first], at }) => first?.kind === 'str' ? { kind: 'bool', value: text.endsWith(first.value), at } : undefined,
    split: ({ text, args: [separator, limit], at }) => split(text, 'split', separator, limit, at),
    rsplit: ({ text, args: [separator, limit], at }) => split(text, 'rsplit', separator, limit, at),
    join: ({ text, args: [first], at }) => {
        if (!first || !(0,values.isSequence)(first))
            return undefined;
        const parts = [];
        for (const item of first.items) {
            if (item.kind !== 'str')
                return undefined;
            parts.push(item.value);
            if (!(0,room/* fitsText */.S5)(item.value.length + text.length))
                return undefined;
        }
        return string(parts.join(text), at);
    },
    format: ({ text, args, keywords, at }) => format(text, args, keywords, at),
}));
function string(value, at) {
    return { kind: 'str', value, literal: false, at };
}
function split(text, name, separator, limit, at) {
    const most = limit === undefined
        ? Number.POSITIVE_INFINITY
        : limit.kind === 'number' && limit.value >= 0
            ? limit.value
            : undefined;
    if (most === undefined)
        return undefined;
    let parts;
    if (separator === undefined || separator.kind === 'none') {
        if (limit !== undefined)
            return undefined;
        parts = text.split(/\s+/).filter(part => part !== '');
    }
    else if (separator.kind === 'str' && separator.value !== '') {
        const all = text.split(separator.value);
        const extra = Math.max(all.length - 1 - most, 0);
        parts =
            name === 'split'
                ? [...all.slice(0, all.length - extra - 1), all.slice(all.length - extra - 1).join(separator.value)]
                : [all.slice(0, extra + 1).join(separator.value), ...all.slice(extra + 1)];
    }
    else
        return undefined;
    if (!(0,room/* fitsItems */.JR)(parts.length))
        return undefined;
    return { kind: 'list', items: parts.map(value => ({ kind: 'str', value, literal: false, at })), at };
}
/** `'{}_{name}'.format(…)` without conversions and formats. */
function format(text, args, keywords, at) {
    let next = 0;
    let failed = false;
    const value = text.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (whole, field) => {
        if (field === undefined)
            return whole.slice(0, 1);
        const found = field === '' ? args[next++] : /^\d+$/.test(field) ? args[Number(field)] : keywords.get(field);
        if (found?.kind === 'str' && (0,room/* fitsText */.S5)(found.value.length))
            return found.value;
        if (found?.kind === 'number')
            return String(found.value);
        failed = true;
        return '';
    });
    return failed ? undefined : { kind: 'str', value, literal: false, at };
}

// EXTERNAL MODULE: ./src/languages/python/operate.js
var operate = __webpack_require__(57324);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
;// CONCATENATED MODULE: ./src/languages/python/calls.js




/** Positional and keyword arguments of a call or the bases of a class. */
function argumentsOf(list, inner, text) {
    const args = [];
    const keywords = new Map();
    const parts = list
        ? (0,syntax/* childrenOf */.LU)(list).filter(part => part.name !== '(' && part.name !== ')' && part.name !== ',')
        : [];
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part)
            continue;
        const next = parts[i + 1];
        const valueNode = parts[i + 2];
        if (part.name === '*' && next) {
            args.push(...(0,operate/* itemsOf */.S3)(inner(next)));
            i++;
        }
        else if (part.name === '**') {
            args.push((0,values.unknown)('keywords are unpacked', (0,syntax/* placeOf */.$t)(part), 'unpacked-keywords'));
            i++;
        }
        else if (next?.name === 'AssignOp' && valueNode) {
            keywords.set(text.slice(part.from, part.to), inner(valueNode));
            i += 2;
        }
        else if (next?.name === 'for') {
            args.push((0,values.unknown)('the comprehension is not a simple one', (0,syntax/* placeOf */.$t)(part)));
            break;
        }
        else {
            args.push(inner(part));
        }
    }
    return { args, keywords };
}
/** A call of a method, of a built-in function, or of what the file defines. */
function call(node, inner, source, evaluation) {
    const at = (0,syntax/* placeOf */.$t)(node);
    const [calleeNode, list] = (0,syntax/* childrenOf */.LU)(node);
    if (!calleeNode || list?.name !== 'ArgList' || list.lastChild?.name !== ')')
        return (0,values.unknown)('of a syntax error', at);
    const { args, keywords } = argumentsOf(list, inner, evaluation.text);
    if (calleeNode.name === 'MemberExpression') {
        const [object, operator, property] = (0,syntax/* childrenOf */.LU)(calleeNode);
        if (object && property && operator?.name === '.') {
            const owner = inner(object);
            const result = callMethod(owner, source(property), args, keywords, at);
            if (result)
                return result;
            // F('a').desc(): what it orders must not be lost.
            if (owner.kind === 'call' && /^(?:desc|asc)$/.test(source(property)))
                return { kind: 'call', callee: `().${source(property)}`, args: [owner, ...args], keywords, at };
        }
    }
    const callee = inner(calleeNode);
    if (callee.kind === 'name')
        return builtin(callee.path, args, keywords, at);
    return (evaluation.call(callee, args, keywords, at) ??
        (0,values.unknown)(`only running ${source(calleeNode).slice(0, 60)}() can tell`, at));
}
/** Built-in functions that only rearrange what they are given. */
function builtin(path, args, keywords, at) {
    const [first] = args;
    switch (path) {
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
        case 'sorted': {
            if (args.length > 1 || keywords.size > 0)
                break;
            const kind = path === 'tuple' ? 'tuple' : path === 'list' || path === 'sorted' ? 'list' : 'set';
            return { kind, items: first ? (0,operate/* itemsOf */.S3)(first) : [], at };
        }
        case 'str':
        case 'unicode': {
            const text = first && args.length === 1 ? (0,operate/* textOf */.b6)(first) : undefined;
            if (text !== undefined)
                return { kind: 'str', value: text, literal: false, at };
            break;
        }
        case 'len':
            if (first && (0,values.isSequence)(first) && !first.items.some(item => item.kind === 'unknown')) {
                return { kind: 'number', value: first.items.length, at };
            }
            break;
        // typing.cast(T, value) and six.text_type(value) give the value back.
        case 'cast':
        case 'typing.cast':
            if (args[1])
                return args[1];
            break;
    }
    return { kind: 'call', callee: path, args, keywords, at };
}
/** Gives a function's parameters their values in its scope; false where the call does not fit, or is too hard to tell. */
function bindParameters(node, scope, { args, keywords }, text, read) {
    const source = ({ from, to }) => text.slice(from, to);
    const list = node.getChild('ParamList');
    const parts = list ? (0,syntax/* childrenOf */.LU)(list).filter(part => part.name !== '(' && part.name !== ')') : [];
    let position = 0;
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.name === ',' || part.name === 'TypeDef')
            continue;
        const rest = restIn(part, parts[i + 1]);
        if (rest) {
            const at = (0,syntax/* placeOf */.$t)(rest);
            if (part.name === '*') {
                scope.set(source(rest), { kind: 'tuple', items: args.slice(position), at });
                position = Math.max(position, args.length);
            }
            else
                scope.set(source(rest), { kind: 'dict', entries: [], at });
            i++;
            continue;
        }
        if (part.name === '*' || part.name === '**')
            continue;
        if (part.name !== 'VariableName')
            return false;
        const name = source(part);
        let fallback;
        if (parts[i + 1]?.name === 'TypeDef')
            i++;
        if (parts[i + 1]?.name === 'AssignOp') {
            fallback = parts[i + 2];
            i += 2;
        }
        const value = args[position++] ?? keywords.get(name) ?? (fallback && read(fallback));
        if (!value)
            return false;
        scope.set(name, value);
    }
    return position >= args.length;
}
/** `args` of `*args`, `kwargs` of `**kwargs`. */
function restIn(part, next) {
    const isRest = (part.name === '*' || part.name === '**') && next?.name === 'VariableName';
    return isRest ? next : undefined;
}


/***/ }),

/***/ 6757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ elements),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   oI: () => (/* binding */ bind)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90912);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55176);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18078);
/* harmony import */ var _operate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57324);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75720);






/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const maxDepth = 150;
/** What an expression is worth in a scope. Never throws; what can't be known says why. */
function evaluate(node, scope, evaluation, depth = 0) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node);
    if (depth > maxDepth)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.beyondLimit)('it is nested too deep', at);
    const inner = (child) => evaluate(child, scope, evaluation, depth + 1);
    const source = (child) => evaluation.text.slice(child.from, child.to);
    if (node.type.isError)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
    switch (node.name) {
        case 'String':
            return stringLiteral(source(node), at);
        case 'ContinuedString':
            return joinStrings((0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node).map(inner), at);
        case 'FormatString':
            return formatString(node, inner, evaluation.text);
        case 'Number': {
            const value = (0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(source(node));
            return value === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('the number is not a real one', at) : { kind: 'number', value, at };
        }
        case 'Boolean':
            return { kind: 'bool', value: source(node) === 'True', at };
        case 'None':
            return { kind: 'none', at };
        case 'Ellipsis':
            return { kind: 'name', path: '...', at };
        case 'VariableName':
        case 'print': {
            const name = source(node);
            const found = scope.get(name);
            return found ?? { kind: 'name', path: name, at };
        }
        case 'ParenthesizedExpression': {
            const [content] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node).filter(child => child.name !== '(' && child.name !== ')');
            if (!content)
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
            const value = inner(content);
            return value;
        }
        case 'TupleExpression':
            return { kind: 'tuple', items: elements((0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node).slice(1, -1), inner, at), at };
        case 'ArrayExpression':
            return (closed(node, ']') ?? { kind: 'list', items: elements((0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node).slice(1, -1), inner, at), at });
        case 'SetExpression':
            return (closed(node, '}') ?? { kind: 'set', items: elements((0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node).slice(1, -1), inner, at), at });
        case 'DictionaryExpression':
            return closed(node, '}') ?? dictionary(node, inner);
        case 'ArrayComprehensionExpression':
        case 'SetComprehensionExpression':
        case 'ComprehensionExpression':
            return comprehension(node, scope, evaluation, depth);
        case 'UnaryExpression':
            return unary(node, inner, source);
        case 'BinaryExpression':
            return binary(node, inner, source);
        case 'ConditionalExpression': {
            const [whenTrue, , test, , whenFalse] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node);
            if (!whenTrue || !test || !whenFalse)
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
            const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.truth)(inner(test));
            if (known !== undefined)
                return inner(known ? whenTrue : whenFalse);
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.either)([inner(whenTrue), inner(whenFalse)], at);
        }
        case 'NamedExpression': {
            const [name, , expression] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node);
            if (!name || !expression)
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
            const value = inner(expression);
            scope.set(source(name), value);
            return value;
        }
        case 'MemberExpression':
            return orKnown((0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .D)(node, inner, source), evaluation);
        case 'CallExpression':
            return orKnown((0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(node, inner, source, evaluation), evaluation);
        default:
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)(`it is a ${node.name}, which only running it can tell`, at);
    }
}
function orKnown(value, evaluation) {
    return value.kind === 'name' || value.kind === 'call' ? (evaluation.known?.(value) ?? value) : value;
}
/** Expressions between commas, stars unpacked. Also the right side of `x = 1, 2`. */
function elements(nodes, inner, at) {
    const items = [];
    for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        if (!node || node.name === ',')
            continue;
        if (node.name === '*') {
            const next = nodes[++i];
            const value = next ? inner(next) : (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
            items.push(...(0,_operate_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(value));
        }
        else {
            items.push(inner(node));
        }
    }
    return items;
}
/** The recovering parser closes brackets by itself: an unclosed one is no value. */
function closed(node, bracket) {
    return node.lastChild?.name === bracket ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node));
}
function dictionary(node, inner) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node);
    const entries = [];
    const parts = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node)
        .slice(1, -1)
        .filter(child => child.name !== ',');
    for (let i = 0; i < parts.length;) {
        const key = parts[i];
        if (key?.name === '**') {
            const spread = parts[i + 1];
            const value = spread ? inner(spread) : (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
            if (value.kind === 'dict')
                entries.push(...value.entries);
            else
                entries.push([(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('what is unpacked into the dictionary is not known', at), value]);
            i += 2;
            continue;
        }
        const value = parts[i + 2];
        if (!key || parts[i + 1]?.name !== ':' || !value)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
        entries.push([inner(key), inner(value)]);
        i += 3;
    }
    return { kind: 'dict', entries, at };
}
/** `[f(x) for x in known if test]`, one loop over a known sequence. */
function comprehension(node, scope, evaluation, depth) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node);
    const parts = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node).slice(1, -1);
    const [element, loop, target, within, over, ...conditions] = parts;
    const simple = loop?.name === 'for' && target && within?.name === 'in' && over && conditions.length % 2 === 0;
    if (!element || !simple || conditions.some((part, index) => index % 2 === 0 && part.name !== 'if')) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('the comprehension is not a simple one', at);
    }
    const tests = conditions.filter((_, index) => index % 2 === 1);
    const items = [];
    const variables = target.name === 'TupleExpression'
        ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(target).filter(child => child.name === 'VariableName')
        : [target];
    const before = new Map(scope.names);
    for (const item of (0,_operate_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(evaluate(over, scope, evaluation, depth + 1))) {
        bind(variables.map(variable => evaluation.text.slice(variable.from, variable.to)), item, target.name === 'TupleExpression', scope);
        const outcomes = tests.map(test => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.truth)(evaluate(test, scope, evaluation, depth + 1)));
        if (outcomes.includes(false))
            continue;
        if (outcomes.includes(undefined))
            items.push((0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('the condition of the comprehension is not known', at));
        else
            items.push(evaluate(element, scope, evaluation, depth + 1));
    }
    scope.names = before;
    return { kind: node.name === 'SetComprehensionExpression' ? 'set' : 'list', items, at };
}
/** Gives names to a value: one, or its items to several. */
function bind(names, value, unpack, scope) {
    if (!unpack) {
        const [name] = names;
        if (name !== undefined)
            scope.set(name, value);
        return;
    }
    const items = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.isSequence)(value) && value.items.length === names.length ? value.items : undefined;
    names.forEach((name, index) => {
        scope.set(name, items?.[index] ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('what is unpacked is not known', value.at));
    });
}
function unary(node, inner, source) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node);
    const [operator, operand] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node);
    if (!operator || !operand)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
    const value = inner(operand);
    if (operator.name === 'not') {
        const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.truth)(value);
        return known === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('its truth is not known', at) : { kind: 'bool', value: !known, at };
    }
    if (value.kind === 'call' && source(operator) === '~')
        return { kind: 'call', callee: '~', args: [value], keywords: new Map(), at };
    if (value.kind === 'number' && source(operator) === '-')
        return { kind: 'number', value: -value.value, at };
    return value.kind === 'unknown' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('the operand is not known', at);
}
function binary(node, inner, source) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node);
    const parts = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 3 || parts.some(part => part.type.isError))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
    const operator = parts.slice(1, -1).map(source).join(' ');
    const left = inner(first);
    if (operator === 'and' || operator === 'or') {
        const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.truth)(left);
        if (known === undefined)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.either)([left, inner(last)], at);
        return known === (operator === 'or') ? left : inner(last);
    }
    const right = inner(last);
    if (left.kind === 'either' || right.kind === 'either') {
        const results = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.optionsOf)(left).flatMap(a => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.optionsOf)(right).map(b => (0,_operate_js__WEBPACK_IMPORTED_MODULE_3__/* .operate */ .NX)(operator, a, b, at)));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.either)(results, at);
    }
    return (0,_operate_js__WEBPACK_IMPORTED_MODULE_3__/* .operate */ .NX)(operator, left, right, at);
}
function stringLiteral(literal, at) {
    const { prefix, body } = (0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOfString */ .d4)(literal);
    const value = (0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapeString */ .wh)(body, prefix);
    return { kind: prefix.includes('b') ? 'bytes' : 'str', value, literal: true, at };
}
/** Literals beside each other are one. */
function joinStrings(parts, at) {
    let joined = '';
    for (const part of parts) {
        if (part.kind !== 'str' && part.kind !== 'bytes')
            return part.kind === 'unknown' ? part : (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('a part of the string is not known', at);
        joined += part.value;
    }
    return { kind: parts[0]?.kind === 'bytes' ? 'bytes' : 'str', value: joined, literal: false, at };
}
function formatString(node, inner, text) {
    const at = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(node);
    const { prefix, body, bodyStart } = (0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOfString */ .d4)(text.slice(node.from, node.to));
    const bodyEnd = node.from + bodyStart + body.length;
    let from = node.from + bodyStart;
    let value = '';
    const literal = (to) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapeString */ .wh)(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}');
    for (const field of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(node)) {
        if (field.name === 'Escape')
            continue;
        if (field.name !== 'FormatReplacement')
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('of a syntax error', at);
        const [, expression, ...rest] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(field);
        if (!expression || rest.length !== 1)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('the f-string formats its values', at);
        const text = (0,_operate_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(inner(expression));
        if (text === undefined)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__.unknown)('a value in the f-string is not known', at);
        value += literal(field.from) + text;
        from = field.to;
    }
    return { kind: 'str', value: value + literal(bodyEnd), literal: false, at };
}


/***/ }),

/***/ 87339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ Executor)
});

// EXTERNAL MODULE: ./src/languages/python/calls.js + 1 modules
var calls = __webpack_require__(55176);
// EXTERNAL MODULE: ./src/languages/python/evaluate.js
var evaluate = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/languages/python/operate.js
var operate = __webpack_require__(57324);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
;// CONCATENATED MODULE: ./src/languages/python/assign.js





/** Gives a value to what stands left of `=`: a name, several, a class's attribute, an entry. */
function assign_assign(targets, value, scope, by) {
    const source = sourceIn(by);
    const [only] = targets;
    if (only && targets.length === 1) {
        if (only.name === 'VariableName')
            scope.set(source(only), value);
        else if (only.name === 'TupleExpression' || only.name === 'ArrayExpression') {
            assign_assign((0,python_syntax/* childrenOf */.LU)(only).slice(1, -1), value, scope, by);
            return;
        }
        else if (only.name === 'MemberExpression')
            setMember(only, value, scope, by);
        return;
    }
    const names = targets.filter(target => target.name !== ',');
    if (names.every(target => target.name === 'VariableName')) {
        (0,evaluate/* bind */.oI)(names.map(name => source(name)), value, true, scope);
        return;
    }
    for (const target of names) {
        if (target.name === 'VariableName')
            scope.set(source(target), (0,values.unknown)('what is unpacked is not known', value.at));
    }
}
function setMember(target, value, scope, by) {
    const source = sourceIn(by);
    const [object, operator, property] = (0,python_syntax/* childrenOf */.LU)(target);
    if (!object || !property)
        return;
    const owner = (0,evaluate/* evaluate */._3)(object, scope, by.evaluation);
    if (operator?.name === '.' && owner.kind === 'class') {
        const name = source(property);
        const old = owner.scope.names.get(name);
        owner.scope.set(name, !by.certain && old ? (0,values.either)([old, value], value.at) : value);
    }
    else if (operator?.name === '[' && object.name === 'VariableName') {
        const name = source(object);
        const key = (0,evaluate/* evaluate */._3)(property, scope, by.evaluation);
        if (owner.kind === 'dict')
            scope.set(name, { ...owner, entries: [...owner.entries, [key, value]] });
        else if (owner.kind === 'list')
            scope.set(name, (0,values.unknown)('an element of it is replaced', (0,python_syntax/* placeOf */.$t)(target)));
    }
}
function sourceIn({ evaluation }) {
    return ({ from, to }) => evaluation.text.slice(from, to);
}
/** One expression, or several with commas between: a tuple. */
function tupleOrValue(nodes, scope, at, evaluation) {
    const [first] = nodes;
    if (!first || nodes.some(node => node.type.isError))
        return (0,values.unknown)('of a syntax error', at);
    if (nodes.length === 1)
        return (0,evaluate/* evaluate */._3)(first, scope, evaluation);
    return { kind: 'tuple', items: (0,evaluate/* elements */.Yt)(nodes, node => (0,evaluate/* evaluate */._3)(node, scope, evaluation), at), at };
}
/** `a = b = value` */
function assignmentOf(node, scope, by) {
    const groups = [[]];
    for (const child of (0,python_syntax/* childrenOf */.LU)(node)) {
        if (child.name === 'AssignOp')
            groups.push([]);
        else if (child.name !== 'TypeDef')
            groups.at(-1)?.push(child);
    }
    const right = groups.pop();
    if (!right || groups.length === 0)
        return;
    const last = right.at(-1);
    const at = { start: right[0]?.from ?? node.from, end: last?.to ?? node.to };
    // A string that the parser cut off (`ur'…'` of Python 2) follows as an error and a statement of its own.
    const broken = node.nextSibling?.type.isError && node.nextSibling.from <= node.to + 1;
    const value = broken
        ? afterBreak(node, scope, at, by.evaluation)
        : tupleOrValue(right, scope, at, by.evaluation);
    for (const targets of groups)
        assign_assign(targets, value, scope, by);
}
/** Python 2's `ur'text'`, which today's grammar does not know. */
function afterBreak(node, scope, at, evaluation) {
    const rest = /^ur(?=['"])/i.test(evaluation.text.slice(at.start))
        ? node.nextSibling?.nextSibling?.firstChild
        : undefined;
    if (rest?.name === 'String')
        return (0,evaluate/* evaluate */._3)(rest, scope, evaluation);
    return (0,values.unknown)('of a syntax error', at);
}
/** `name += value` */
function update(node, scope, by) {
    const [target, operator, ...right] = (0,python_syntax/* childrenOf */.LU)(node);
    if (!target || !operator)
        return;
    const at = { start: right[0]?.from ?? node.from, end: right.at(-1)?.to ?? node.to };
    const value = tupleOrValue(right, scope, at, by.evaluation);
    const before = (0,evaluate/* evaluate */._3)(target, scope, by.evaluation);
    const after = (0,operate/* mapOptions */.tS)(before, at, option => (0,operate/* operate */.NX)(sourceIn(by)(operator).slice(0, -1), option, value, at));
    assign_assign([target], after, scope, by);
}
/** `name.append(…)` and its relatives give the name a new value. */
function mutation(node, scope, by) {
    const [callee, list] = (0,python_syntax/* childrenOf */.LU)(node);
    if (callee?.name !== 'MemberExpression' || list?.name !== 'ArgList')
        return;
    const [object, operator, property] = (0,python_syntax/* childrenOf */.LU)(callee);
    if (!object || !property || operator?.name !== '.')
        return;
    if (object.name !== 'VariableName' && object.name !== 'MemberExpression')
        return;
    const { evaluation } = by;
    const before = (0,evaluate/* evaluate */._3)(object, scope, evaluation);
    if (!(0,values.optionsOf)(before).some(values.isSequence))
        return;
    const { args } = (0,calls/* argumentsOf */.aX)(list, inner => (0,evaluate/* evaluate */._3)(inner, scope, evaluation), evaluation.text);
    const after = (0,operate/* mapOptions */.tS)(before, before.at, option => (0,operate/* mutated */.lM)(option, sourceIn(by)(property), args, (0,python_syntax/* placeOf */.$t)(node)));
    assign_assign([object], after, scope, by);
}

// EXTERNAL MODULE: ./src/languages/python/room.js
var room = __webpack_require__(73421);
// EXTERNAL MODULE: ./src/languages/python/scope.js
var python_scope = __webpack_require__(86016);
;// CONCATENATED MODULE: ./src/languages/python/execute.js








/** Statements that one file may take, loops and calls counted; far beyond what a migration's head needs. */
const mostStatements = 50_000;
const maxCallDepth = 20;
const maxBlockDepth = 100;
/**
 * Runs the statements of a file as far as they can be followed. Where a condition is not known, both ways are taken,
 * and names become `either`. Nothing of the project's code is executed.
 */
class Executor {
    text;
    module = new python_scope/* Scope */.H('module');
    #statements = 0;
    #calls = 0;
    #blocks = 0;
    /** Above zero inside something that may not happen. */
    #uncertain = 0;
    known;
    constructor(syntax, given = new Map(), known) {
        (0,room/* makeRoom */.mk)();
        this.text = syntax.text;
        if (known)
            this.known = known;
        this.module.names = new Map(given);
        this.run((0,python_syntax/* childrenOf */.LU)(syntax.tree.topNode), this.module);
    }
    /** Ends early after a `return` that certainly happens. */
    run(nodes, scope) {
        if (this.#blocks >= maxBlockDepth)
            return false;
        this.#blocks++;
        try {
            for (const node of nodes) {
                if (++this.#statements > mostStatements)
                    return false;
                if (this.#statement(node, scope))
                    return true;
            }
            return false;
        }
        finally {
            this.#blocks--;
        }
    }
    call(callee, args, keywords, at) {
        if (callee.kind !== 'function' || this.#calls >= maxCallDepth)
            return undefined;
        const scope = new python_scope/* Scope */.H('function', callee.scope);
        const body = callee.node.getChild('Body');
        if (!body ||
            !(0,calls/* bindParameters */.E6)(callee.node, scope, { args, keywords }, this.text, inner => this.#value(inner, scope)))
            return undefined;
        this.#calls++;
        const ended = this.run((0,python_syntax/* childrenOf */.LU)(body), scope);
        this.#calls--;
        if (this.#statements > mostStatements)
            return undefined;
        return (0,values.either)(ended ? scope.returned : [...scope.returned, { kind: 'none', at }], at);
    }
    #source(node) {
        return this.text.slice(node.from, node.to);
    }
    #value(node, scope) {
        return (0,evaluate/* evaluate */._3)(node, scope, this);
    }
    get #assigner() {
        return { evaluation: this, certain: this.#uncertain === 0 };
    }
    #statement(node, scope) {
        switch (node.name) {
            case 'AssignStatement':
                assignmentOf(node, scope, this.#assigner);
                return false;
            case 'UpdateStatement':
                update(node, scope, this.#assigner);
                return false;
            case 'ExpressionStatement': {
                const [expression] = (0,python_syntax/* childrenOf */.LU)(node);
                if (expression?.name === 'CallExpression')
                    mutation(expression, scope, this.#assigner);
                return false;
            }
            case 'StatementGroup':
                return this.run((0,python_syntax/* childrenOf */.LU)(node), scope);
            case 'IfStatement':
                return this.#conditional(node, scope);
            case 'ForStatement':
                this.#loop(node, scope);
                return false;
            case 'WhileStatement':
            case 'MatchStatement':
                this.#perhaps((0,python_syntax/* bodiesIn */.yb)(node), scope);
                return false;
            case 'TryStatement':
                this.#attempt(node, scope);
                return false;
            case 'WithStatement':
                return (0,python_syntax/* bodiesOf */.AV)(node).some(body => this.run((0,python_syntax/* childrenOf */.LU)(body), scope));
            case 'ClassDefinition':
                this.#class(node, scope);
                return false;
            case 'FunctionDefinition': {
                const name = node.getChild('VariableName');
                if (name)
                    scope.set(this.#source(name), {
                        kind: 'function',
                        name: this.#source(name),
                        scope,
                        node,
                        at: (0,python_syntax/* placeOf */.$t)(node),
                    });
                return false;
            }
            case 'DecoratedStatement': {
                const inner = node.getChild('ClassDefinition');
                const decorated = node.getChild('FunctionDefinition')?.getChild('VariableName');
                // A decorated class keeps its body in practice; a decorated function may return anything.
                if (inner)
                    this.#class(inner, scope);
                if (decorated)
                    scope.set(this.#source(decorated), (0,values.unknown)('the function is decorated', (0,python_syntax/* placeOf */.$t)(node)));
                return false;
            }
            case 'ImportStatement':
                for (const [name, path] of (0,python_syntax/* importedNames */.L8)(node, this.text))
                    scope.set(name, { kind: 'name', path, at: (0,python_syntax/* placeOf */.$t)(node) });
                return false;
            case 'DeleteStatement':
                for (const name of (0,python_syntax/* childrenOf */.LU)(node))
                    if (name.name === 'VariableName')
                        scope.names.delete(this.#source(name));
                return false;
            case 'ReturnStatement': {
                const expressions = (0,python_syntax/* childrenOf */.LU)(node).slice(1);
                const at = (0,python_syntax/* placeOf */.$t)(node);
                scope.returned.push(expressions.length === 0 ? { kind: 'none', at } : tupleOrValue(expressions, scope, at, this));
                return true;
            }
            default:
                return false;
        }
    }
    #class(node, scope) {
        const nameNode = node.getChild('VariableName');
        const body = node.getChild('Body');
        if (!nameNode)
            return;
        const name = this.#source(nameNode);
        const { args } = (0,calls/* argumentsOf */.aX)(node.getChild('ArgList'), inner => this.#value(inner, scope), this.text);
        const inside = new python_scope/* Scope */.H('class', scope);
        if (body)
            this.run((0,python_syntax/* childrenOf */.LU)(body), inside);
        const at = { start: node.from, end: body?.from ?? node.to };
        scope.set(name, { kind: 'class', name, bases: args, scope: inside, node, at });
    }
    #conditional(node, scope) {
        const ways = [];
        let exhaustive = false;
        for (const { test, body, isElse } of (0,python_syntax/* clausesOf */.IN)(node)) {
            const known = isElse || (test && (0,values.truth)(this.#value(test, scope)));
            if (known === false)
                continue;
            ways.push(() => this.run((0,python_syntax/* childrenOf */.LU)(body), scope));
            exhaustive = known === true;
            if (exhaustive)
                break;
        }
        if (!exhaustive)
            ways.push(() => false);
        return this.#branch(ways, scope, (0,python_syntax/* placeOf */.$t)(node));
    }
    /** Takes every way from the same start, and brings the names together again. */
    #branch(ways, scope, at) {
        const [only] = ways;
        if (only && ways.length === 1)
            return only();
        const start = scope.names;
        const ends = [];
        this.#uncertain++;
        for (const way of ways) {
            scope.names = new Map(start);
            if (!way())
                ends.push(scope.names);
        }
        this.#uncertain--;
        scope.names = start;
        const [first, ...others] = ends;
        if (!first)
            return ways.length > 0;
        scope.names = others.reduce((merged, names) => (0,python_scope/* mergedNames */.B)(merged, names, scope.kind, at), first);
        return false;
    }
    #perhaps(bodies, scope) {
        this.#branch([() => false, ...bodies.map(body => () => this.run((0,python_syntax/* childrenOf */.LU)(body), scope))], scope, bodies[0] ? (0,python_syntax/* placeOf */.$t)(bodies[0]) : { start: 0, end: 0 });
    }
    #loop(node, scope) {
        const parts = (0,python_syntax/* childrenOf */.LU)(node);
        const start = parts.findIndex(part => part.name === 'for') + 1;
        const within = parts.findIndex(part => part.name === 'in');
        const bodies = (0,python_syntax/* bodiesOf */.AV)(node);
        const [body, orElse] = bodies;
        const over = parts.slice(within + 1).find(part => part.name !== 'Body');
        if (within === -1 || !body || !over)
            return;
        const targets = parts.slice(start, within);
        const items = (0,operate/* itemsOf */.S3)(this.#value(over, scope));
        for (const item of items) {
            if (this.#statements > mostStatements)
                break;
            const once = () => {
                assign_assign(targets, item, scope, this.#assigner);
                return this.run((0,python_syntax/* childrenOf */.LU)(body), scope);
            };
            // An unknown item may stand for none or many.
            if (item.kind === 'unknown' || (0,python_syntax/* leavesEarly */.Cs)(body))
                this.#branch([() => false, once], scope, (0,python_syntax/* placeOf */.$t)(node));
            else
                once();
        }
        if (orElse)
            this.run((0,python_syntax/* childrenOf */.LU)(orElse), scope);
    }
    #attempt(node, scope) {
        const parts = (0,python_syntax/* childrenOf */.LU)(node);
        const after = (keyword) => parts.flatMap((part, index) => {
            const body = part.name === keyword ? parts.slice(index).find(candidate => candidate.name === 'Body') : undefined;
            return body ? [body] : [];
        });
        const sound = [...after('try'), ...after('else')];
        const handlers = after('except');
        this.#branch([
            () => sound.some(body => this.run((0,python_syntax/* childrenOf */.LU)(body), scope)),
            ...handlers.map(body => () => this.run((0,python_syntax/* childrenOf */.LU)(body), scope)),
        ], scope, (0,python_syntax/* placeOf */.$t)(node));
        for (const body of after('finally'))
            this.run((0,python_syntax/* childrenOf */.LU)(body), scope);
    }
}


/***/ }),

/***/ 18078:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ quotedLike),
/* harmony export */   d4: () => (/* binding */ partsOfString),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wh: () => (/* binding */ unescapeString)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21877);


const simpleEscapes = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
});
/** Prefix letters (lower case) and the text between the quotes of a literal, with where that text begins. */
function partsOfString(literal) {
    let open = 0;
    while (open < literal.length && !(0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(literal.charCodeAt(open)))
        open++;
    const mark = literal.slice(open, open + 1);
    const marks = literal.startsWith(mark.repeat(3), open) && literal.length >= open + 6 ? 3 : 1;
    return {
        prefix: literal.slice(0, open).toLowerCase(),
        body: literal.slice(open + marks, literal.length - marks),
        bodyStart: open + marks,
    };
}
/** The characters of a string literal: https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
function unescapeString(body, prefix) {
    // Universal newlines: a file's \r\n is one \n to Python.
    const text = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
    if (!text.includes('\\') || prefix.includes('r'))
        return text;
    const unicode = !prefix.includes('b');
    return text.replace(/\\(?:\n|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]*)\}|([\s\S]))/g, (whole, octal, hex, short, long, named, one) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (short !== undefined)
            return unicode ? String.fromCharCode(Number.parseInt(short, 16)) : whole;
        if (long !== undefined)
            return unicode ? codePoint(long, whole) : whole;
        if (named !== undefined)
            return whole;
        if (one !== undefined)
            return simpleEscapes[one] ?? whole;
        return '';
    });
}
function codePoint(hex, whole) {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
/** A number literal, Python 2's `0777` and `10L` among them; undefined for complex ones. */
function numberOf(literal) {
    const text = literal.replaceAll('_', '').toLowerCase().replace(/l$/, '');
    if (/^0[0-7]+$/.test(text))
        return Number.parseInt(text, 8);
    const value = Number(text);
    return text === '' || Number.isNaN(value) ? undefined : value;
}
/** A Python string literal in the quotes of the one that it takes the place of. */
function quotedLike(literal, value) {
    const { prefix, bodyStart } = partsOfString(literal);
    const quotes = literal.slice(prefix.length, bodyStart);
    const raw = prefix.includes('r');
    const escaped = raw
        ? value
        : value.replaceAll('\\', '\\\\').replaceAll(quotes.slice(0, 1), `\\${quotes.slice(0, 1)}`);
    return `${literal.slice(0, prefix.length)}${quotes}${escaped}${quotes}`;
}


/***/ }),

/***/ 57324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ plainEqual),
/* harmony export */   NX: () => (/* binding */ operate),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lM: () => (/* binding */ mutated),
/* harmony export */   tS: () => (/* binding */ mapOptions)
/* harmony export */ });
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73421);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75720);


/** An operator on two values; also what `+=` does. */
function operate(operator, left, right, at) {
    const sequence = operator === '+' || operator === '|' ? concatenated(left, right, at) : undefined;
    if (sequence)
        return sequence;
    if (operator === '+' && (left.kind === 'str' || left.kind === 'bytes') && right.kind === left.kind) {
        if (!(0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsText */ .S5)(left.value.length + right.value.length))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.beyondLimit)('the text is too long', at);
        return { kind: left.kind, value: left.value + right.value, literal: false, at };
    }
    if (operator === '%' && left.kind === 'str')
        return percentFormat(left.value, right, at);
    if (left.kind === 'number' && right.kind === 'number') {
        const value = arithmetic(operator, left.value, right.value);
        if (value !== undefined)
            return { kind: 'number', value, at };
    }
    const compared = compare(operator, left, right);
    if (compared !== undefined)
        return { kind: 'bool', value: compared, at };
    // Expressions of an ORM: Q(…) | Q(…), F('a') + 1.
    if ((left.kind === 'call' || right.kind === 'call') && operator in ormOperators)
        return { kind: 'call', callee: operator, args: [left, right], keywords: new Map(), at };
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.unknown)(`the value of “${operator}” is not known`, at);
}
function concatenated(left, right, at) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isSequence)(left)) {
        if (!(0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsItems */ .JR)(left.items.length + sizeOf(right)))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.beyondLimit)('the list is too long', at);
        // An unknown end leaves the known beginning readable, with one unknown element in it.
        return { kind: left.kind, items: [...left.items, ...itemsOf(right)], at };
    }
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isSequence)(right) && left.kind !== 'str' && left.kind !== 'number') {
        if (!(0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsItems */ .JR)(right.items.length + sizeOf(left)))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.beyondLimit)('the list is too long', at);
        return { kind: right.kind, items: [...itemsOf(left), ...right.items], at };
    }
    return undefined;
}
const ormOperators = { '|': 0, '&': 0, '^': 0, '+': 0, '-': 0, '*': 0, '/': 0, '%': 0, '**': 0 };
function arithmetic(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '//':
            return b === 0 ? undefined : Math.floor(a / b);
        case '%':
            return b === 0 ? undefined : a - b * Math.floor(a / b);
        default:
            return undefined;
    }
}
function compare(operator, left, right) {
    if (operator === 'in' || operator === 'not in') {
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isSequence)(right))
            return undefined;
        const outcomes = right.items.map(item => compare('==', left, item));
        if (outcomes.includes(true))
            return operator === 'in';
        return outcomes.includes(undefined) ? undefined : operator !== 'in';
    }
    if (operator === 'is' || operator === 'is not' || operator === '==' || operator === '!=') {
        const same = plainEqual(left, right);
        return same === undefined ? undefined : same === (operator === 'is' || operator === '==');
    }
    if (left.kind === 'number' && right.kind === 'number') {
        if (operator === '<')
            return left.value < right.value;
        if (operator === '>')
            return left.value > right.value;
        if (operator === '<=')
            return left.value <= right.value;
        if (operator === '>=')
            return left.value >= right.value;
    }
    return undefined;
}
/** Equality of plain values; undefined where a side is none. */
function plainEqual(left, right) {
    const plain = ['str', 'number', 'bool', 'none'];
    if (!plain.includes(left.kind) || !plain.includes(right.kind))
        return undefined;
    if (left.kind !== right.kind)
        return false;
    return 'value' in left && 'value' in right ? left.value === right.value : true;
}
/** Columns that a text is filled up to. */
const widest = 1_000;
function sizeOf(value) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isSequence)(value) ? value.items.length : value.kind === 'dict' ? value.entries.length : 1;
}
function percentFormat(format, right, at) {
    const values = right.kind === 'tuple' ? [...right.items] : [right];
    let failed = false;
    const value = format.replace(/%(?:(0?)(\d*)([sd])|(%)|(.?))/g, (_, zero, width, kind, percent) => {
        if (percent)
            return '%';
        const next = kind === undefined ? undefined : values.shift();
        const text = next && textOf(next);
        if (text === undefined || Number(width || 0) > widest || !(0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsText */ .S5)(text.length + Number(width || 0))) {
            failed = true;
            return '';
        }
        return text.padStart(Number(width || 0), zero === '0' && kind === 'd' ? '0' : ' ');
    });
    return failed || values.length > 0
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.unknown)('what is formatted is not known', at)
        : { kind: 'str', value, literal: false, at };
}
/** What iterating over a value gives; one unknown where that can't be said. */
function itemsOf(value) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isSequence)(value))
        return value.items;
    if (value.kind === 'dict')
        return value.entries.map(([key]) => key);
    if (value.kind === 'either') {
        // Items of one way or the other: none of them is certain.
        const items = value.options.flatMap(itemsOf);
        return items.length > 1 ? [(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.either)(items, value.at)] : items;
    }
    return [value.kind === 'unknown' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.unknown)('what is iterated over is not known', value.at)];
}
/** Python's str() of simple values. */
function textOf(value) {
    switch (value.kind) {
        case 'str':
            return value.value;
        case 'number':
            return Number.isSafeInteger(value.value) ? String(value.value) : undefined;
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        default:
            return undefined;
    }
}
/** Changes each of the things that a value may be. */
function mapOptions(value, at, change) {
    return value.kind === 'either' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.either)(value.options.map(change), at) : change(value);
}
/** What a list or a set is after one of its methods that change it. */
function mutated(value, method, args, at) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.isSequence)(value))
        return value;
    const [first, second] = args;
    switch (method) {
        case 'append':
        case 'add':
            return { ...value, items: first ? [...value.items, first] : value.items };
        case 'extend':
        case 'update':
            return { ...value, items: [...value.items, ...args.flatMap(itemsOf)] };
        case 'insert':
            return { ...value, items: second ? [second, ...value.items] : value.items };
        case 'sort':
        case 'reverse':
        case 'index':
        case 'count':
        case 'copy':
            return value;
        default:
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.unknown)(`.${method}() changes it`, at);
    }
}


/***/ }),

/***/ 55733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pythonReader: () => (/* binding */ pythonReader)
/* harmony export */ });
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87339);
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21877);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80658);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);




/** Loads the grammar once; reading is synchronous then. */
async function pythonReader(given = new Map()) {
    const parser = await (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPython */ .ZP)();
    return {
        read(text, skipped, enough) {
            const outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W)(text, skipped);
            const marker = conflictMarker(text);
            if (marker !== undefined)
                return broken('a merge-conflict marker was left in the file', marker, text);
            if (outline.broken)
                return broken(outline.broken.reason, outline.broken.at, text);
            const short = parser.parse(text, outline.parts);
            if (!short)
                return broken('it is too deep or too long to parse', 0, text);
            const module = moduleOf(short, given);
            if (enough(module))
                return { kind: 'module', module };
            const whole = parser.parse(text, [{ start: (0,_lexing_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfText */ .h_)(text), end: text.length }]);
            if (!whole)
                return broken('it is too deep or too long to parse', 0, text);
            return { kind: 'module', module: moduleOf(whole, given) };
        },
    };
}
function moduleOf(syntax, given) {
    const executor = new _execute_js__WEBPACK_IMPORTED_MODULE_0__/* .Executor */ .Q(syntax, given);
    return {
        text: syntax.text,
        names: executor.module,
        call: (callee, args) => executor.call(callee, args, new Map(), callee.at),
    };
}
function broken(reason, at, text) {
    return { kind: 'broken', reason, at: { start: at, end: Math.min(at + 1, text.length) } };
}
/** Where git left both sides of a conflict in the file. */
function conflictMarker(text) {
    if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>> '))
        return undefined;
    const start = /^<<<<<<< /m.exec(text);
    return start && /^>>>>>>> /m.test(text) ? start.index : undefined;
}


/***/ }),

/***/ 73421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ fitsItems),
/* harmony export */   S5: () => (/* binding */ fitsText),
/* harmony export */   mk: () => (/* binding */ makeRoom)
/* harmony export */ });
/**
 * What values of one file may take of the memory: `x = x + x` on a thousand lines must not fill it. A value that does not
 * fit is not known.
 */
const mostCharacters = 4_000_000;
const mostItems = 200_000;
/** Of all values of a file that were put together, 16 characters being as much as an item. */
const mostOfAll = 5_000_000;
let left = mostOfAll;
/** A file begins to be read. */
function makeRoom() {
    left = mostOfAll;
}
function fitsText(length) {
    return length <= mostCharacters && take(Math.ceil(length / 16));
}
function fitsItems(count) {
    return count <= mostItems && take(count);
}
function take(amount) {
    left -= amount;
    return left >= 0;
}


/***/ }),

/***/ 86016:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mergedNames),
/* harmony export */   H: () => (/* binding */ Scope)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75720);

/** The names of a module, a class body or a function call. Values never change in place: a name gets a new one. */
class Scope {
    kind;
    parent;
    names;
    /** Values that `return` handed out, on whichever way through a function. */
    returned = [];
    constructor(kind, parent, names = new Map()) {
        this.kind = kind;
        this.parent = parent;
        this.names = names;
    }
    get(name) {
        const own = this.names.get(name);
        if (own)
            return own;
        // A class body's names are not seen from the functions in it: https://docs.python.org/3/reference/executionmodel.html#resolution-of-names
        for (let outer = this.parent; outer; outer = outer.parent) {
            if (outer.kind === 'class')
                continue;
            const found = outer.names.get(name);
            if (found)
                return found;
        }
        return undefined;
    }
    set(name, value) {
        this.names.set(name, value);
    }
}
/**
 * The names after two ways of which either may have been taken. A name that only one of them gives a value to has that one, as
 * a program that uses it counts on it; in a class it may as well be what the class derives from that has it.
 */
function mergedNames(a, b, kind, at) {
    const merged = new Map();
    for (const name of new Set([...a.keys(), ...b.keys()])) {
        const values = [a.get(name), b.get(name)];
        const [one, other] = values.filter(value => value !== undefined);
        if (!one)
            continue;
        const second = other ?? (kind === 'class' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__.unknown)('whether the class has it is not known', at) : one);
        merged.set(name, one === second ? one : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__.either)([one, second], at));
    }
    return merged;
}


/***/ }),

/***/ 75720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beyondLimit: () => (/* binding */ beyondLimit),
/* harmony export */   either: () => (/* binding */ either),
/* harmony export */   firstUnknown: () => (/* binding */ firstUnknown),
/* harmony export */   isSequence: () => (/* binding */ isSequence),
/* harmony export */   optionsOf: () => (/* binding */ optionsOf),
/* harmony export */   truth: () => (/* binding */ truth),
/* harmony export */   unknown: () => (/* binding */ unknown)
/* harmony export */ });
function unknown(reason, at, code) {
    return { kind: 'unknown', reason, at, ...(code === undefined ? {} : { code }) };
}
/** What no person writes: it is nested too deep, or too long. */
function beyondLimit(reason, at) {
    return unknown(reason, at, 'beyond-limit');
}
function isSequence(value) {
    return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set';
}
/** All that a value may be, `either` opened up. */
function optionsOf(value) {
    return value.kind === 'either' ? value.options : [value];
}
/** More ways than this through the conditions of a file are no longer distinguished. */
const mostOptions = 32;
function either(values, at) {
    const options = [];
    for (const value of values) {
        for (const option of optionsOf(value))
            if (!options.some(one => sameValue(one, option)))
                options.push(option);
    }
    if (options.length > mostOptions)
        return unknown('it has too many possible values', at);
    const [only] = options;
    return only !== undefined && options.length === 1 ? only : { kind: 'either', options, at };
}
function sameValue(a, b) {
    if (a === b)
        return true;
    if (a.kind !== b.kind)
        return false;
    switch (a.kind) {
        case 'str':
        case 'bytes':
        case 'number':
        case 'bool':
            return 'value' in b && a.value === b.value;
        case 'none':
            return true;
        case 'name':
            return b.kind === 'name' && a.path === b.path;
        case 'list':
        case 'tuple':
        case 'set':
            return (isSequence(b) &&
                a.items.length === b.items.length &&
                a.items.every((item, index) => {
                    const other = b.items[index];
                    return other !== undefined && sameValue(item, other);
                }));
        default:
            return false;
    }
}
/** Python's truth of a value; undefined where it is not known. */
function truth(value) {
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return value.value.length > 0;
        case 'number':
            return value.value !== 0;
        case 'bool':
            return value.value;
        case 'none':
            return false;
        case 'list':
        case 'tuple':
        case 'set':
            return value.items.some(item => item.kind !== 'unknown') || (value.items.length > 0 ? undefined : false);
        case 'dict':
            return value.entries.length > 0;
        case 'class':
        case 'function':
            return true;
        default:
            return undefined;
    }
}
/** The first thing in a value that is not known, at any depth. */
function firstUnknown(value) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'list':
        case 'tuple':
        case 'set':
            return firstOf(value.items);
        case 'either':
            return firstOf(value.options);
        case 'dict':
            return firstOf(value.entries.flat());
        case 'call':
            return firstOf([...value.args, ...value.keywords.values()]);
        default:
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = firstUnknown(value);
        if (found)
            return found;
    }
    return undefined;
}


/***/ })

};
