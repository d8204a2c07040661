export const id = 9804;
export const ids = [9804];
export const modules = {

/***/ 19804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDoctrine: () => (/* binding */ readDoctrine),
/* harmony export */   readPhinx: () => (/* binding */ readPhinx)
/* harmony export */ });
/* harmony import */ var _languages_programs_php_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12047);
/* harmony import */ var _program_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72246);
/* harmony import */ var _program_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82060);



const usual = { encloses: () => false, runs: () => true };
/** What a migration of Phinx does in the upgrade. */
function readPhinx(text) {
    return (0,_program_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgram */ .L)(text, 'php', _languages_programs_php_js__WEBPACK_IMPORTED_MODULE_0__/* .phpProgram */ .P, ({ procedures, extended }) => {
        if (!extended.some(one => /\b(?:Abstract|Base)Migration$/.test(one)))
            return undefined;
        if (['__construct', 'init', 'shouldExecute'].some(one => procedures.has(one)))
            return undefined;
        return {
            up: procedures.get('change') ?? procedures.get('up'),
            down: procedures.get('down'),
            dialect: { ...usual, follow: followPhinx },
        };
    });
}
/** What a migration of Doctrine does in the upgrade. */
function readDoctrine(text) {
    return (0,_program_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgram */ .L)(text, 'php', _languages_programs_php_js__WEBPACK_IMPORTED_MODULE_0__/* .phpProgram */ .P, ({ procedures, extended, imports }) => {
        // Another base may change what it sends.
        const base = imports.get('AbstractMigration') ?? 'Doctrine\\Migrations\\AbstractMigration';
        const isUsual = extended.some(one => /\bAbstractMigration$/.test(one));
        if (!isUsual || !/^Doctrine\\(?:DBAL\\)?Migrations\\/.test(base))
            return undefined;
        const up = procedures.get('up');
        const schema = up?.parameters[0]?.name;
        const around = ['__construct', 'preUp', 'postUp'].some(one => procedures.has(one));
        if (around || !(0,_program_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .saysFlag */ .Jr)(procedures.get('isTransactional')))
            return undefined;
        // Where it skips, nothing of the migration runs.
        if (schema === undefined || /->skipIf\b/.test(text))
            return undefined;
        const follow = (call, walk, sure) => followDoctrine(call, schema, walk, sure);
        return { up, down: procedures.get('down'), dialect: { ...usual, follow } };
    });
}
function followDoctrine({ on, name, args, at, whole }, schema, walk, sure) {
    if (!whole || on?.kind !== 'name')
        return false;
    if (on.name === '$this' && name === 'addSql') {
        // Parameters change rows, and no names.
        const sql = walk.text(args[0]);
        if (sql !== undefined)
            walk.sql(sql, at, sure, args.length > 1);
        return sql !== undefined;
    }
    const table = on.name === schema ? walk.table(args[0]) : undefined;
    if (!table)
        return false;
    if (name === 'createTable')
        walk.creates(table, at, sure);
    else if (name === 'dropTable')
        walk.drops(table);
    else
        return false;
    return true;
}
function followPhinx(call, walk, sure) {
    const { on, args, at } = call;
    if (!call.whole)
        return false;
    if (on?.kind === 'name' && on.name === '$this' && call.name === 'execute') {
        const sql = args.length === 1 ? walk.text(args[0]) : undefined;
        if (sql !== undefined)
            walk.sql(sql, at, sure);
        return sql !== undefined;
    }
    const calls = (0,_program_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .cy)(call).reverse();
    const table = tableOf(calls, walk);
    if (!table)
        return false;
    const rest = calls.filter(one => !isTable(one));
    const last = rest.at(-1)?.name;
    const isWhole = rest.every(one => one.whole) && (last === 'create' || last === 'update' || last === 'save');
    // `save` looks whether the table is there.
    if (last === 'create')
        walk.creates(table, at, sure);
    for (const one of rest.slice(0, -1))
        changes(one, table, walk, sure && isWhole, last === 'create');
    if (last === 'drop')
        walk.drops(table);
    return isWhole || last === 'drop';
}
function isTable({ on, name }) {
    return on?.kind === 'name' && on.name === '$this' && name === 'table';
}
/** `$this->table('users')`, or a variable that stands for it. */
function tableOf([first], walk) {
    const value = first && (isTable(first) ? first : walk.value(first.on));
    if (value?.kind !== 'call' || !isTable(value) || !value.whole)
        return undefined;
    const [name, options] = [walk.text(value.args[0]), walk.value(value.args[1])];
    const isKnown = !value.args[1] || (options?.kind === 'dictionary' && options.whole);
    const isElsewhere = options?.kind === 'dictionary' && options.entries.has('schema');
    return name === undefined || !isKnown || isElsewhere ? undefined : { kind: 'table', name };
}
function changes({ name: does, args, at }, table, walk, sure, part) {
    const [name, to] = [walk.text(args[0]), walk.text(args[1])];
    if (does === 'drop')
        walk.drops(table);
    else if (name === undefined)
        walk.unclear();
    else if (does === 'addColumn')
        walk.creates((0,_program_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name), at, sure, part);
    else if (does === 'removeColumn')
        walk.drops((0,_program_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name));
    else if (does === 'renameColumn' && to !== undefined) {
        walk.drops((0,_program_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name));
        walk.creates((0,_program_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, to), at, sure);
    }
    else if (does === 'rename') {
        walk.drops(table);
        walk.creates({ ...table, name }, at, sure);
    }
    else
        walk.unclear();
}


/***/ }),

/***/ 12047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
            else if (one.type === 'namespace_use_declaration')
                this.#imports(one);
            else if (depth === 0 &&
                !/^(?:php_tag|declare_statement|namespace_definition|return_statement)$/.test(one.type) &&
                !/^\?>\s{0,9}$/.test(this.#slice(one)))
                this.#loads(one);
            else if (depth < 6)
                this.#lookForClasses(one, depth + 1);
        }
    }
    /** `use Illuminate\Support\Facades\DB;` */
    #imports(node) {
        for (const one of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node)) {
            const written = this.#slice(one);
            const [from = '', alias] = written.split(/\sas\s/i).map(part => part.trim());
            const name = alias ?? from.slice(from.lastIndexOf('\\') + 1);
            if (one.type === 'namespace_use_clause')
                this.#declared.imports.set(name, from.replace(/^\\/, ''));
            else
                this.#declared.loading.push(one);
        }
    }
    #loads(node) {
        this.#declared.loading.push(node);
        this.#lookForClasses(node, 1);
    }
    #declareClass(node) {
        const base = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(node, 'base_clause');
        if (base)
            this.#declared.extended.push(this.#slice(base));
        for (const member of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(node, 'body') ?? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(node, 'declaration_list') ?? node)) {
            if (member.type === 'const_declaration')
                this.#declareConstants(member);
            // A trait.
            if (member.type === 'use_declaration')
                this.#declared.loading.push(member);
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
            case 'exit_statement':
                return [{ does: 'leaves', at, fails: true }];
            case 'break_statement':
            case 'continue_statement':
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
            return [{ does: 'leaves', at, fails: true }];
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
            // Without quotes around it, one of them needs no backslash and keeps it.
            if (node.type !== 'encapsed_string' && written === '\\"')
                return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)(written, at);
            return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .textOr */ .ph)((0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .unescaped */ .t)(written, 'php'), at);
        });
        return (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(parts, { start: node.start, end: node.end });
    }
    #className(node) {
        return this.#slice(node).replace(/^\\/, '');
    }
    #slice(node) {
        return node ? this.#text.slice(node.start, node.end) : '';
    }
}


/***/ })

};
