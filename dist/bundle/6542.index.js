export const id = 6542;
export const ids = [6542];
export const modules = {

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

/***/ 12047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ phpProgram)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6087);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24211);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28169);



/** Reads PHP. A variable and a property (`$this->table`) are known as they are written, a constant by its name. */
function phpProgram({ text, root }) {
    return new Reader(text).program(root);
}
class Reader {
    #text;
    #declared = new _program_js__WEBPACK_IMPORTED_MODULE_1__/* .Declarations */ .oJ();
    constructor(text) {
        this.#text = text;
    }
    program(root) {
        this.#lookForClasses(root, 0);
        return this.#declared.program(this.#text);
    }
    #lookForClasses(node, depth) {
        for (const one of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node)) {
            if (one.type === 'class_declaration' || one.type === 'anonymous_class')
                this.#declareClass(one);
            else if (one.type === 'const_declaration')
                this.#declareConstants(one);
            else if (one.type === 'function_definition')
                this.#declared.procedure(this.#slice((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'name')), this.#procedure(one));
            else if (depth < 6)
                this.#lookForClasses(one, depth + 1);
        }
    }
    #declareClass(node) {
        const base = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(node, 'base_clause');
        if (base)
            this.#declared.extended.push(this.#slice(base));
        for (const member of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'body') ?? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(node, 'declaration_list') ?? node)) {
            if (member.type === 'const_declaration')
                this.#declareConstants(member);
            if (member.type === 'method_declaration')
                this.#declared.procedure(this.#slice((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(member, 'name')), this.#procedure(member));
            if (member.type !== 'property_declaration')
                continue;
            for (const one of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(member)) {
                const [name, value] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'name'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'default_value')];
                if (one.type === 'property_element' && name && value)
                    this.#declared.constant(`$this->${this.#slice(name).slice(1)}`, this.#expression(value));
            }
        }
    }
    #declareConstants(node) {
        for (const one of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node)) {
            const [name, value] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(one);
            if (one.type === 'const_element' && name && value)
                this.#declared.constant(this.#slice(name), this.#expression(value));
        }
    }
    #procedure(node) {
        const body = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'body');
        return {
            kind: 'procedure',
            at: node,
            parameters: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'parameters') ?? { ...node, children: [] }).map((one) => {
                const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'name');
                return name ? { name: this.#slice(name) } : {};
            }),
            body: body?.type === 'compound_statement'
                ? this.#statements(body)
                : body
                    ? [{ does: 'leaves', value: this.#expression(body), at: body }]
                    : [],
        };
    }
    #statements(node) {
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node).flatMap(one => this.#statement(one));
    }
    #body(node) {
        if (!node)
            return [];
        const isBlock = ['compound_statement', 'colon_block', 'else_clause', 'finally_clause'].includes(node.type);
        return isBlock ? this.#statements(node) : this.#statement(node);
    }
    #statement(node) {
        const at = { start: node.start, end: node.end };
        switch (node.type) {
            case 'expression_statement':
                return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node).flatMap(one => this.#evaluated(one));
            case 'return_statement': {
                const [value] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node);
                return [{ does: 'leaves', at, ...(value ? { value: this.#expression(value) } : {}) }];
            }
            case 'break_statement':
            case 'continue_statement':
            case 'exit_statement':
                return [{ does: 'leaves', at }];
            case 'compound_statement':
                return [{ does: 'encloses', body: this.#statements(node), at }];
            case 'if_statement':
            case 'else_if_clause': {
                const condition = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'condition');
                const alternatives = node.children.filter(one => one.field === 'alternative');
                return [
                    {
                        does: 'branches',
                        at,
                        conditions: condition ? [this.#expression(condition)] : [],
                        bodies: [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'body'), ...alternatives].map(one => this.#body(one)),
                    },
                ];
            }
            case 'foreach_statement': {
                const [over, item] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node);
                return [
                    {
                        does: 'repeats',
                        at,
                        ...(item?.type === 'variable_name' ? { name: this.#slice(item) } : {}),
                        over: over ? this.#expression(over) : { kind: 'other', parts: [], at },
                        body: this.#body((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'body')),
                    },
                ];
            }
            case 'try_statement':
                return this.#try(node);
            default:
                return [
                    {
                        does: 'branches',
                        conditions: [],
                        at,
                        bodies: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node).map(one => /statement|clause|block/.test(one.type) ? this.#body(one) : this.#evaluated(one)),
                    },
                ];
        }
    }
    #try(node) {
        const at = { start: node.start, end: node.end };
        const body = this.#body((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'body'));
        const finalizer = this.#body((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(node, 'finally_clause'));
        const caught = node.children.filter(one => one.type === 'catch_clause').map(one => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'body'));
        const ends = (one) => {
            const last = one && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(one).at(-1);
            return last !== undefined && /^throw\b/.test(this.#slice(last));
        };
        if (caught.every(ends))
            return [{ does: 'encloses', body: [...body, ...finalizer], at }];
        const bodies = [body, ...caught.map(one => this.#body(one))];
        return [{ does: 'branches', conditions: [], bodies, at }, ...finalizer];
    }
    #evaluated(node) {
        const at = { start: node.start, end: node.end };
        if (node.type === 'throw_expression')
            return [{ does: 'leaves', at }];
        const [left, right] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'left'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'right')];
        if (!left || !right || !node.type.endsWith('assignment_expression'))
            return [{ does: 'evaluates', value: this.#expression(node), at }];
        const value = this.#expression(right);
        if (left.type === 'variable_name' && node.type === 'assignment_expression')
            return [{ does: 'assigns', name: this.#slice(left), value, at }];
        const names = this.#slice(left).match(/\$(?:this->)?\w+/g) ?? [];
        for (const name of names)
            this.#declared.unknown(name);
        return [{ does: 'evaluates', value, at }, ...(0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .reassigned */ .uw)(names, at)];
    }
    #expression(node) {
        const at = { start: node.start, end: node.end };
        const [first] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node);
        switch (node.type) {
            case 'string':
                return this.#string(node, /^\\[\\']$/);
            case 'encapsed_string':
                return this.#string(node);
            case 'heredoc':
            case 'nowdoc': {
                const value = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'value');
                return value ? this.#string(value) : { kind: 'text', value: '', at };
            }
            case 'boolean':
                return { kind: 'flag', value: /^true$/i.test(this.#slice(node)), at };
            case 'null':
                return { kind: 'nothing', at };
            case 'variable_name':
                return { kind: 'name', name: this.#slice(node), at };
            case 'name':
            case 'qualified_name':
            case 'relative_scope':
                return { kind: 'name', name: this.#className(node), at };
            case 'parenthesized_expression':
                if (first)
                    return this.#expression(first);
                break;
            case 'array_creation_expression':
                return this.#array(node);
            case 'class_constant_access_expression':
            case 'member_access_expression':
            case 'nullsafe_member_access_expression':
            case 'scoped_property_access_expression': {
                const [of, name] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node);
                if (!of || !name)
                    break;
                const written = this.#slice(name);
                if (node.type === 'class_constant_access_expression' && /^(?:self|static)$/.test(this.#slice(of)))
                    return { kind: 'name', name: written, at };
                if (this.#slice(of) === '$this')
                    return { kind: 'name', name: `$this->${written}`, at };
                return { kind: 'member', of: this.#expression(of), name: written, at };
            }
            case 'member_call_expression':
            case 'nullsafe_member_call_expression':
            case 'scoped_call_expression':
            case 'function_call_expression':
                return this.#call(node);
            case 'object_creation_expression': {
                const made = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node).find(one => ['name', 'qualified_name'].includes(one.type));
                return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(this.#className(made), at, {
                    ...this.#arguments((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(node, 'arguments')),
                    makes: true,
                });
            }
            case 'anonymous_function':
            case 'arrow_function':
                return this.#procedure(node);
            case 'conditional_expression':
                return {
                    kind: 'either',
                    condition: this.#expression((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'condition') ?? node.children[0] ?? node),
                    options: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node)
                        .slice(1)
                        .map(one => this.#expression(one)),
                    at,
                };
            case 'binary_expression':
                return this.#binary(node);
        }
        return { kind: 'other', parts: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node).map(one => this.#expression(one)), at };
    }
    #binary(node) {
        const at = { start: node.start, end: node.end };
        const [left, right] = [(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'left'), (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'right')];
        if (!left || !right)
            return { kind: 'other', parts: [], at };
        const [one, other] = [this.#expression(left), this.#expression(right)];
        if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(node, '.'))
            return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([one, other], at);
        if (['&&', '||', 'and', 'or', '??'].some(sign => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .hasToken */ .y0)(node, sign)))
            return { kind: 'either', condition: one, options: [other], at };
        return { kind: 'other', parts: [one, other], at };
    }
    #call(node) {
        const at = { start: node.start, end: node.end };
        const on = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'object') ?? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'scope');
        const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'name') ?? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'function');
        return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(this.#className(name), at, {
            ...this.#arguments((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'arguments')),
            ...(on ? { on: this.#expression(on) } : {}),
        });
    }
    #arguments(node) {
        const args = [];
        const entries = new Map();
        let whole = true;
        for (const one of node ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node) : []) {
            const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(one, 'name');
            const value = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(one).at(-1);
            if (one.type !== 'argument' || !value || value.type === 'variadic_unpacking')
                whole = false;
            else if (name && name !== value)
                entries.set(this.#slice(name), this.#expression(value));
            else
                args.push(this.#expression(value));
        }
        return { args, named: entries, whole };
    }
    /** With a key for one of its entries it is a dictionary. */
    #array(node) {
        const at = { start: node.start, end: node.end };
        const entries = new Map();
        const items = [];
        let whole = true;
        for (const one of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node)) {
            const [key, value, ...more] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(one);
            if (one.type !== 'array_element_initializer' || !key || more.length > 0)
                whole = false;
            else if (!value)
                items.push(this.#expression(key));
            else {
                const name = this.#expression(key);
                if (name.kind === 'text')
                    entries.set(name.value, this.#expression(value));
                else
                    whole = false;
            }
        }
        if (entries.size === 0)
            return { kind: 'list', items, whole, at };
        return { kind: 'dictionary', entries, whole: whole && items.length === 0, at };
    }
    /** `only`: the escape sequences that this kind of string has. */
    #string(node, only) {
        const parts = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node).map((one) => {
            const at = { start: one.start, end: one.end };
            if (/^(?:string_content|nowdoc_string|string_value)$/.test(one.type))
                return { kind: 'text', value: this.#slice(one), at };
            if (one.type !== 'escape_sequence')
                return this.#expression(one);
            const written = this.#slice(one);
            if (only)
                return { kind: 'text', value: only.test(written) ? written.slice(1) : written, at };
            return { kind: 'text', value: written === '\\$' ? '$' : (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .t)(written), at };
        });
        return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(parts, { start: node.start, end: node.end });
    }
    /** Without its namespace. */
    #className(node) {
        const written = this.#slice(node);
        return written.slice(written.lastIndexOf('\\') + 1);
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
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
