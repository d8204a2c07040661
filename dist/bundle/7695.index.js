export const id = 7695;
export const ids = [7695];
export const modules = {

/***/ 30925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ walksOf)
});

// EXTERNAL MODULE: ./src/languages/python/evaluate.js + 1 modules
var evaluate = __webpack_require__(55201);
// EXTERNAL MODULE: ./src/languages/python/execute.js + 5 modules
var execute = __webpack_require__(860);
// EXTERNAL MODULE: ./src/languages/python/scope.js
var python_scope = __webpack_require__(86016);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var sql_effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/static-effects.js
var static_effects = __webpack_require__(80086);
// EXTERNAL MODULE: ./src/languages/python/meaning.js
var meaning = __webpack_require__(99475);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(92910);
;// CONCATENATED MODULE: ./src/frameworks/alembic/operation-effects.js



/** A text, also one inside `sa.text(…)` or `op.f(…)`. */
function textOf(value) {
    if (value?.kind === 'str' || value?.kind === 'bytes')
        return value.value;
    if (value?.kind === 'call' && /(?:^|\.)(?:text|f|quoted_name)$/.test(value.callee))
        return textOf(value.args[0]);
    return undefined;
}
/** What a call makes and takes away; undefined where that can't be told. `on`: what it is a method of. */
function callEffects(call, on, around) {
    const dot = call.callee.lastIndexOf('.');
    const [owner, method] = [call.callee.slice(0, Math.max(dot, 0)), call.callee.slice(dot + 1)];
    if (on?.kind === 'call' && isEnum(on))
        return enumMethod(on, method, call, around);
    const batch = around.batches.get(owner);
    if (!batch && owner !== 'op' && !owner.endsWith('.op'))
        return undefined;
    return new Reader(call, batch, around).effects(method);
}
class Reader {
    #call;
    #batch;
    #around;
    constructor(call, batch, around) {
        this.#call = call;
        this.#batch = batch;
        this.#around = around;
    }
    effects(method) {
        switch (method) {
            case 'create_table':
                return this.#createTable();
            case 'add_column':
                return this.#addColumn();
            case 'create_index':
                return this.#named('index', 'index_name', this.#batch ? undefined : ['table_name', 1]);
            case 'create_unique_constraint':
                return this.#withIndex(this.#named('constraint', 'constraint_name', this.#tableAt('table_name')));
            case 'create_exclude_constraint':
            case 'create_primary_key':
                return this.#withIndex(this.#named('constraint', 'constraint_name', this.#tableAt('table_name')));
            case 'create_foreign_key':
                return this.#named('constraint', 'constraint_name', this.#tableAt('source_table'), 'source_schema');
            case 'create_check_constraint':
                return this.#named('constraint', 'constraint_name', this.#tableAt('table_name'));
            case 'drop_table':
                return this.#drops(this.#objectFrom('table', 'table_name', 0, undefined));
            case 'drop_column':
                return this.#batch
                    ? this.#drops(this.#objectFrom('column', 'column_name', 0, undefined))
                    : this.#drops(this.#objectFrom('column', 'column_name', 1, ['table_name', 0]));
            case 'drop_index':
                return this.#drops(this.#objectFrom('index', 'index_name', 0, undefined));
            case 'drop_constraint': {
                const object = this.#objectFrom('constraint', 'constraint_name', 0, this.#tableAt('table_name'));
                if (!object)
                    return undefined;
                const { table: _, ...index } = object;
                return this.#drops(object, { ...index, kind: 'index' });
            }
            case 'rename_table': {
                const from = this.#objectFrom('table', 'old_table_name', 0, undefined);
                const to = this.#objectFrom('table', 'new_table_name', 1, undefined);
                if (!from || !to)
                    return undefined;
                return [...(this.#drops(from) ?? []), (0,static_effects/* creationOf */.rL)(to, this.#around.at)];
            }
            case 'alter_column': {
                const to = textOf(this.#call.keywords.get('new_column_name'));
                if (to === undefined)
                    return this.#call.keywords.has('new_column_name') ? undefined : [];
                const from = this.#batch
                    ? this.#objectFrom('column', 'column_name', 0, undefined)
                    : this.#objectFrom('column', 'column_name', 1, ['table_name', 0]);
                if (!from)
                    return undefined;
                return [...(this.#drops(from) ?? []), this.#made({ ...from, name: to })];
            }
            case 'f':
            case 'get_bind':
            case 'get_context':
            case 'bulk_insert':
            case 'create_table_comment':
            case 'drop_table_comment':
                return [];
            default:
                return undefined;
        }
    }
    #createTable() {
        const table = this.#objectFrom('table', 'table_name', 0, undefined);
        if (!table)
            return undefined;
        const guarded = this.#isGuarded();
        const { at, onPostgres } = this.#around;
        const effects = [(0,static_effects/* creationOf */.rL)(table, at, { guarded, definition: this.#definition(at) })];
        const owner = { table: table.name, ...(table.schema === undefined ? {} : { schema: table.schema }) };
        for (const element of this.#call.args.slice(1)) {
            if (element.kind !== 'call')
                continue;
            const kind = element.callee.slice(element.callee.lastIndexOf('.') + 1);
            const first = textOf(element.args[0]);
            const name = textOf(element.keywords.get('name'));
            if (kind === 'Column' && first !== undefined) {
                effects.push({
                    ...this.#made({ kind: 'column', name: first, ...owner }, element.at),
                    at,
                    guarded,
                    part: true,
                });
                const type = typeOf(element);
                const made = type && enumCreation(type, at, onPostgres);
                if (made)
                    effects.push({ ...made, guarded: made.guarded || guarded });
            }
            else if (kind === 'Index' && first !== undefined) {
                effects.push(this.#index(first, owner, guarded));
            }
            else if (/Constraint$/.test(kind) && name !== undefined) {
                effects.push({ ...this.#made({ kind: 'constraint', name, ...owner }), guarded, part: true });
                if (/^(?:Unique|PrimaryKey|Exclude)/.test(kind))
                    effects.push(this.#index(name, owner, guarded));
            }
        }
        return effects;
    }
    #index(name, owner, guarded) {
        const schema = owner.schema === undefined ? {} : { schema: owner.schema };
        return (0,static_effects/* creationOf */.rL)({ kind: 'index', name, ...schema }, this.#around.at, {
            guarded,
            within: [(0,static_effects/* tableKey */.ih)(owner.schema, owner.table)],
            owners: [name, owner.table],
        });
    }
    #addColumn() {
        const column = this.#batch
            ? this.#call.args[0]
            : (this.#call.args[1] ?? this.#call.keywords.get('column'));
        const owner = this.#owner(this.#batch ? undefined : ['table_name', 0]);
        const name = column?.kind === 'call' ? textOf(column.args[0] ?? column.keywords.get('name')) : undefined;
        if (!owner || !column || name === undefined)
            return undefined;
        return [{ ...this.#made({ kind: 'column', name, ...owner }, column.at), guarded: this.#isGuarded() }];
    }
    /** An index or a constraint by its name; one without a name gets one that is free. */
    #named(kind, keyword, table, schemaKeyword = 'schema') {
        const name = this.#argument(keyword, 0);
        if (name === undefined || name.kind === 'none')
            return [];
        const written = textOf(name);
        const owner = this.#owner(table, schemaKeyword);
        if (written === undefined || !owner)
            return undefined;
        const guarded = this.#isGuarded();
        if (kind === 'index')
            return [{ ...this.#index(written, owner, guarded), definition: this.#definition(this.#around.at) }];
        return [{ ...this.#made({ kind, name: written, ...owner }), guarded }];
    }
    #withIndex(effects) {
        const [first] = effects ?? [];
        const owner = this.#owner(this.#tableAt('table_name'));
        if (first?.kind !== 'creates' || !owner)
            return effects;
        return [first, this.#index(first.words.at(-1) ?? '', owner, first.guarded)];
    }
    #tableAt(keyword) {
        return this.#batch ? undefined : [keyword, 1];
    }
    #owner(table, schemaKeyword = 'schema') {
        if (this.#batch)
            return this.#batch;
        const name = table && textOf(this.#argument(...table));
        const schema = this.#call.keywords.get(schemaKeyword);
        const written = schema === undefined || schema.kind === 'none' ? undefined : textOf(schema);
        // A schema that is computed could be any.
        if (name === undefined || (schema !== undefined && schema.kind !== 'none' && written === undefined))
            return undefined;
        return { table: name, ...(written === undefined ? {} : { schema: written }) };
    }
    #objectFrom(kind, keyword, position, table) {
        const name = textOf(this.#argument(keyword, position));
        const schema = this.#call.keywords.get('schema');
        const written = schema === undefined || schema.kind === 'none' ? undefined : textOf(schema);
        if (name === undefined || (schema !== undefined && schema.kind !== 'none' && written === undefined))
            return undefined;
        if (kind === 'table' || kind === 'index') {
            const own = this.#batch?.schema ?? written;
            return { kind, name, ...(own === undefined ? {} : { schema: own }) };
        }
        const owner = this.#owner(table);
        return owner && { kind, name, ...owner };
    }
    #made(object, definedAt = this.#around.at) {
        return (0,static_effects/* creationOf */.rL)(object, this.#around.at, {
            within: object.table === undefined ? [] : [(0,static_effects/* tableKey */.ih)(object.schema, object.table)],
            definition: this.#definition(definedAt),
        });
    }
    #drops(...objects) {
        const known = objects.filter(object => object !== undefined);
        return known.length < objects.length ? undefined : [{ kind: 'drops', keys: known.map(sql_objects/* objectKey */.T5) }];
    }
    #argument(keyword, position) {
        return this.#call.keywords.get(keyword) ?? this.#call.args[position];
    }
    #isGuarded() {
        const value = this.#call.keywords.get('if_not_exists');
        // Keywords that are unpacked may say so, too.
        return ((value !== undefined && !(value.kind === 'bool' && !value.value)) || this.#call.args.some(isUnknown));
    }
    #definition({ start, end }) {
        const { text } = this.#around;
        return () => (0,meaning/* meaningOf */.P)(text.slice(start, end));
    }
}
function isUnknown(value) {
    return value.kind === 'unknown' && value.reason === 'keywords are unpacked';
}
function isEnum(call) {
    return /(?:^|\.)(?:ENUM|Enum)$/.test(call.callee);
}
function typeOf(column) {
    const type = textOf(column.args[0]) === undefined ? column.args[0] : column.args[1];
    const found = type ?? column.keywords.get('type_');
    return found?.kind === 'call' && isEnum(found) ? found : undefined;
}
/** `create_table` makes the types of its enums without looking whether they are there. */
function enumCreation(type, at, onPostgres) {
    const name = textOf(type.keywords.get('name'));
    const no = (keyword) => {
        const value = type.keywords.get(keyword);
        return value !== undefined && !(value.kind === 'bool' && value.value);
    };
    if (name === undefined || no('create_type') || no('native_enum'))
        return undefined;
    const schema = type.keywords.get('schema');
    const written = schema && textOf(schema);
    if (schema !== undefined && written === undefined)
        return undefined;
    const object = { kind: 'type', name, ...(written === undefined ? {} : { schema: written }) };
    return (0,static_effects/* creationOf */.rL)(object, at, { guarded: !onPostgres });
}
/** `mood.create(bind)` looks first, unless it is told not to. */
function enumMethod(type, method, call, { at }) {
    const made = enumCreation({ ...type, keywords: new Map([...type.keywords].filter(([key]) => key !== 'create_type')) }, at, true);
    if (!made)
        return undefined;
    if (method === 'drop')
        return [{ kind: 'drops', keys: [made.key] }];
    if (method !== 'create')
        return undefined;
    const checkFirst = call.keywords.get('checkfirst') ?? call.args[1];
    const certain = checkFirst?.kind === 'bool' && !checkFirst.value;
    return [{ ...made, guarded: !certain }];
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/walk.js







const longestFile = 3_000_000;
const deepestCall = 5;
const mostStatements = 10_000;
/** What the functions of a revision's text do to the objects of the database; undefined: one that can't be followed. */
async function walksOf(text, entries) {
    const unknown = entries.map(() => undefined);
    if (text.length > longestFile)
        return unknown;
    const syntax = (await (0,python_syntax/* loadPython */.ZP)()).parse(text);
    if (!syntax)
        return unknown;
    try {
        const executor = new execute/* Executor */.Q(syntax);
        const walks = [];
        for (const entry of entries) {
            const value = executor.module.names.get(entry);
            if (value?.kind === 'function')
                walks.push(await new Walk(executor).function(value));
            else
                walks.push(value ? undefined : 'missing');
        }
        return walks;
    }
    catch (error) {
        // Nesting beyond the stack: what no person writes.
        if (error instanceof RangeError)
            return unknown;
        throw error;
    }
}
class Walk {
    #executor;
    #text;
    /** Enums as types of PostgreSQL: other databases have none, so there two tables may name the same one. */
    #onPostgres;
    #effects = [];
    #sentBy = new Map();
    #statements = 0;
    constructor(executor) {
        this.#executor = executor;
        this.#text = executor.text;
        this.#onPostgres = /postgres|psycopg|asyncpg/i.test(executor.text);
    }
    async function(value) {
        const body = value.node.getChild('Body');
        if (body) {
            const scope = new python_scope/* Scope */.H('function', value.scope);
            await this.#block(body, { scope, guarded: false, called: false, batches: new Map(), depth: 0 });
            this.#keepBody(body);
        }
        return { effects: this.#effects, sentBy: this.#sentBy };
    }
    /** A function needs one statement: where all may go, the first one leaves `pass` behind. */
    #keepBody(body) {
        const statements = (0,python_syntax/* childrenOf */.LU)(body).filter(node => node.name !== ':');
        const first = this.#effects.find(effect => effect.kind === 'creates' && effect.removal);
        const removable = new Set(this.#effects.flatMap(effect => (effect.kind === 'creates' && effect.removal ? [effect.at.start] : [])));
        const kept = statements.filter(node => !removable.has(node.from) && !this.#isText(node));
        if (kept.length > 0 || first?.kind !== 'creates')
            return;
        first.removal = { ...first.at, replacement: 'pass' };
    }
    #isText(node) {
        return /^[rRuU]?['"]/.test(this.#source(node));
    }
    async #block(body, here) {
        let inside = here;
        for (const node of (0,python_syntax/* childrenOf */.LU)(body)) {
            if (++this.#statements > mostStatements)
                return;
            await this.#statement(node, inside);
            if (node.name === 'ReturnStatement' || node.name === 'RaiseStatement')
                return;
            // Behind `if …: return`, nothing is certain.
            if (!inside.guarded && /Statement$/.test(node.name) && leaves(node, this.#text))
                inside = { ...inside, guarded: true };
        }
    }
    async #statement(node, here) {
        switch (node.name) {
            case 'ExpressionStatement': {
                const [expression] = (0,python_syntax/* childrenOf */.LU)(node);
                if (expression && !(0,python_syntax/* hasError */.JD)(node))
                    await this.#expression(expression, node, here);
                else
                    this.#unclear(node);
                return;
            }
            case 'AssignStatement': {
                this.#executor.run([node], here.scope);
                const value = (0,python_syntax/* childrenOf */.LU)(node).at(-1);
                if (value?.name === 'CallExpression')
                    await this.#expression(value, undefined, here);
                return;
            }
            case 'StatementGroup':
                for (const inner of (0,python_syntax/* childrenOf */.LU)(node))
                    await this.#statement(inner, { ...here, called: true });
                return;
            case 'WithStatement': {
                const { batches, certain } = this.#contextOf(node, here);
                for (const body of node.getChildren('Body'))
                    await this.#block(body, { ...here, batches, guarded: here.guarded || !certain, called: true });
                return;
            }
            case 'IfStatement':
            case 'TryStatement':
                for (const body of node.getChildren('Body'))
                    await this.#block(body, { ...here, guarded: true });
                this.#unclear(node);
                return;
            case 'ForStatement':
            case 'WhileStatement':
            case 'MatchStatement':
                this.#unclear(node);
                return;
            case 'FunctionDefinition':
            case 'ImportStatement':
            case 'ClassDefinition':
                this.#executor.run([node], here.scope);
                return;
        }
    }
    async #expression(expression, statement, here) {
        const value = (0,evaluate/* evaluate */._3)(expression, here.scope, this.#quiet());
        const called = await this.#ownFunction(expression, here);
        if (called)
            return;
        if (value.kind !== 'call') {
            this.#unclear(expression);
            return;
        }
        const owner = (0,python_syntax/* childrenOf */.LU)((0,python_syntax/* childrenOf */.LU)(expression)[0] ?? expression)[0];
        const on = owner && owner !== expression ? (0,evaluate/* evaluate */._3)(owner, here.scope, this.#quiet()) : undefined;
        const isOwn = statement !== undefined && here.depth === 0;
        const sql = /(?:^|\.)execute$/.test(value.callee)
            ? textOf(value.args[0] ?? value.keywords.get('sqltext'))
            : undefined;
        if (sql !== undefined) {
            const effects = (0,static_effects/* relocated */.qP)(await (0,sql_effects/* effectsOfSql */.yE)(sql), (0,python_syntax/* placeOf */.$t)(expression), here.guarded);
            for (const effect of effects)
                this.#add(effect, expression, isOwn);
            return;
        }
        const effects = callEffects(value, on, {
            text: this.#text,
            at: (0,python_syntax/* placeOf */.$t)(expression),
            batches: here.batches,
            onPostgres: this.#onPostgres,
        });
        if (!effects) {
            this.#unclear(expression);
            return;
        }
        let isFirst = true;
        for (const effect of effects) {
            if (effect.kind !== 'creates') {
                this.#add(effect, expression, isOwn);
                continue;
            }
            const mayGo = isFirst && statement !== undefined && !here.called && !here.guarded;
            isFirst = false;
            const creation = {
                ...effect,
                guarded: effect.guarded || here.guarded,
                ...(mayGo ? { removal: { ...(0,static_effects/* removalOf */.c6)(this.#text, (0,python_syntax/* placeOf */.$t)(statement), ';'), replacement: '' } } : {}),
            };
            this.#add(creation, expression, isOwn);
        }
    }
    /** A helper of the same file, walked through as if its lines stood here. */
    async #ownFunction(expression, here) {
        const [name, list] = (0,python_syntax/* childrenOf */.LU)(expression);
        if (name?.name !== 'VariableName' || !list)
            return false;
        const callee = here.scope.get(this.#source(name));
        const body = callee?.kind === 'function' ? callee.node.getChild('Body') : undefined;
        if (callee?.kind !== 'function' || !body || here.depth >= deepestCall)
            return false;
        const scope = new python_scope/* Scope */.H('function', callee.scope);
        const parameters = (callee.node.getChild('ParamList')?.getChildren('VariableName') ?? []).map(node => this.#source(node));
        const given = (0,evaluate/* evaluate */._3)(expression, new python_scope/* Scope */.H('function', opaqueNames(here.scope, this.#source(name))), this.#quiet());
        if (given.kind === 'call') {
            given.args.forEach((value, index) => {
                const parameter = parameters[index];
                if (parameter !== undefined)
                    scope.set(parameter, value);
            });
            for (const [parameter, value] of given.keywords)
                scope.set(parameter, value);
        }
        await this.#block(body, { ...here, scope, called: true, batches: new Map(), depth: here.depth + 1 });
        return true;
    }
    /** `with op.batch_alter_table('t') as batch:` and what else certainly runs its body. */
    #contextOf(node, here) {
        const batches = new Map(here.batches);
        const [expression, as, name] = (0,python_syntax/* childrenOf */.LU)(node).filter(child => !/^(?:with|async)$/.test(child.name));
        const value = expression && (0,evaluate/* evaluate */._3)(expression, here.scope, this.#quiet());
        if (value?.kind !== 'call')
            return { batches, certain: false };
        if (/autocommit_block$|begin_transaction$/.test(value.callee))
            return { batches, certain: true };
        if (!/batch_alter_table$/.test(value.callee))
            return { batches, certain: false };
        const table = textOf(value.args[0] ?? value.keywords.get('table_name'));
        const schema = value.args[1] ?? value.keywords.get('schema');
        if (as?.name !== 'as' || !name || table === undefined)
            return { batches, certain: true };
        const isPlain = schema === undefined || schema.kind === 'none';
        const named = isPlain ? undefined : textOf(schema);
        if (isPlain || named !== undefined)
            batches.set(this.#source(name), { table, ...(named === undefined ? {} : { schema: named }) });
        return { batches, certain: true };
    }
    /** Functions of the file are walked through here, not followed for their value. */
    #quiet() {
        return { text: this.#text, call: () => undefined };
    }
    #unclear(node) {
        this.#add({ kind: 'unclear', text: this.#source(node) }, node, false);
    }
    #add(effect, node, own) {
        this.#effects.push(effect);
        this.#sentBy.set(effect, { at: (0,python_syntax/* placeOf */.$t)(node), own });
    }
    #source(node) {
        return this.#text.slice(node.from, node.to);
    }
}
/** The same names, but one that stands for itself: calling it is told with its arguments. */
function opaqueNames(scope, name) {
    const copy = new python_scope/* Scope */.H('function', scope);
    copy.set(name, { kind: 'name', path: name, at: { start: 0, end: 0 } });
    return copy;
}
function leaves(node, text) {
    if (!/^(?:If|Try|With|For|While|Match)Statement$/.test(node.name))
        return false;
    return /\b(?:return|raise|sys\.exit)\b/.test(text.slice(node.from, node.to));
}


/***/ }),

/***/ 87846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ waysBack)
/* harmony export */ });
/* harmony import */ var _python_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90328);

/**
 * What has to leave `downgrade()` when operations leave `upgrade()`: where another migration makes the object, one step
 * back would drop it from under that one, with its rows. One answer an operation (all that it makes); undefined where
 * its way back can't be told, or not be taken out.
 */
async function waysBack(text, operations, down) {
    if (down === 'missing' || operations.length === 0)
        return operations.map(() => []);
    if (!down)
        return operations.map(() => undefined);
    const sendings = sendingsOf(down);
    const calls = operations.map(made => undoing(made, sendings));
    const all = [...new Set(calls.flatMap(found => found ?? []))].sort((a, b) => a.at.start - b.at.start);
    if (all.length === 0)
        return calls.map(found => (found ? [] : undefined));
    const tree = await (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .editable */ .LL)(text);
    const nodes = tree ? all.flatMap(({ at }) => (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .callAt */ .io)(tree, at) ?? []) : [];
    const changes = nodes.length === all.length ? (0,_python_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStatements */ .x6)(text, nodes) : undefined;
    return calls.map(found => {
        if (!found || found.length === 0 || !changes)
            return found?.length === 0 ? [] : undefined;
        return found.flatMap(sending => changes[all.indexOf(sending)] ?? []);
    });
}
function sendingsOf({ effects, sentBy }) {
    const byPlace = new Map();
    for (const effect of effects) {
        const sent = sentBy.get(effect);
        if (!sent)
            continue;
        // A block and its first call can't begin at one place: a block has a keyword.
        const known = byPlace.get(sent.at.start);
        if (!known)
            byPlace.set(sent.at.start, { ...sent, effects: [effect] });
        else {
            known.effects.push(effect);
            known.own &&= sent.own;
        }
    }
    return [...byPlace.values()];
}
/** The calls that take an operation's objects away, and nothing else; undefined where something else may do so. */
function undoing(made, sendings) {
    const keys = new Set(made.map(({ key }) => key));
    const found = sendings.filter(({ effects }) => effects.some(effect => effect.kind === 'drops' && effect.keys.some(key => keys.has(key))));
    const areAlone = found.every(({ own, effects }) => own && effects.every(effect => effect.kind === 'drops' && effect.keys.every(key => keys.has(key))));
    if (!areAlone)
        return undefined;
    const isUnclear = sendings.some(({ at, effects }) => !found.some(one => at.start <= one.at.start && one.at.end <= at.end) &&
        effects.some(effect => effect.kind === 'unclear' && maySpeakOf(effect.text, made)));
    return isUnclear ? undefined : found;
}
function maySpeakOf(text, made) {
    const lowered = text.toLowerCase();
    return (lowered.includes('drop') &&
        made.some(({ words }) => words.every(word => lowered.includes(word.toLowerCase()))));
}


/***/ }),

/***/ 76734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ settingsFrom),
/* harmony export */   p: () => (/* binding */ settingsFiles)
/* harmony export */ });
/* harmony import */ var _git_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80054);
/* harmony import */ var _languages_python_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46252);
/* harmony import */ var _languages_python_read_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55733);
/* harmony import */ var _languages_python_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75720);




/** Enough for every project seen; a tree that calls everything "settings" must not be read as a whole. */
const mostFiles = 300;
function settingsFiles(tree) {
    const found = tree.files.filter(file => file.path.endsWith('.py') && file.mode !== '120000' && maySet(file.path));
    return found.slice(0, mostFiles);
}
function maySet(path) {
    const directory = (0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path));
    const name = (0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path);
    return (name.slice(0, -'.py'.length).includes('settings') ||
        directory.includes('settings') ||
        ['conf', 'config'].includes(directory) ||
        ['conftest.py', 'runtests.py'].includes(name));
}
async function settingsFrom(texts) {
    const settings = { modules: [], userModels: [] };
    for (const [file, bytes] of texts) {
        const user = bytes.includes('AUTH_USER_MODEL');
        const modules = bytes.includes('MIGRATION_MODULES');
        if (!user && !modules)
            continue;
        const decoded = (0,_languages_python_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePython */ .v)(bytes);
        if (decoded.kind !== 'text')
            continue;
        const model = /^[ \t\f]*AUTH_USER_MODEL[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+)\.\w+['"]/m.exec(decoded.text)?.[1];
        if (model !== undefined)
            settings.userModels.push({ label: model, file });
        if (modules)
            settings.modules.push(...(await modulesIn(decoded.text, file)));
    }
    return settings;
}
/** https://docs.djangoproject.com/en/stable/ref/settings/#migration-modules */
async function modulesIn(text, file) {
    const python = await (0,_languages_python_read_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonReader */ .u)();
    const reading = python.read(text, new Set(), () => true);
    if (reading.kind === 'broken')
        return [];
    const value = reading.module.names.get('MIGRATION_MODULES');
    const found = [];
    for (const option of value ? (0,_languages_python_values_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(value) : []) {
        for (const [key, module] of option.kind === 'dict' ? option.entries : keywordsOf(option)) {
            // `None` switches an app's migrations off, mostly for tests: its directory is still what production runs.
            if (key.kind === 'str' && module.kind === 'str' && module.value !== '') {
                found.push({ label: key.value, module: module.value, file });
            }
        }
    }
    return found;
}
/** `dict(app='path')` */
function keywordsOf(value) {
    if (value.kind !== 'call' || value.callee !== 'dict')
        return [];
    return [...value.keywords].map(([key, module]) => [{ kind: 'str', value: key, literal: false, at: module.at }, module]);
}


/***/ }),

/***/ 62163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   UV: () => (/* binding */ Absent),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   dM: () => (/* binding */ CannotTell),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/* harmony import */ var _languages_python_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75720);

/** What can't be told without running the project's code. The operation becomes opaque, with this as the reason. */
class CannotTell extends Error {
}
/**
 * What an operation is about is not in the models so far. Where these are all known, Django itself stops there, before it
 * sends anything: `KeyError`, `FieldDoesNotExist`.
 */
class Absent extends CannotTell {
}
/** An argument of a call, by its name or its place; `None` counts as given. */
function argument(call, name, position) {
    const value = call.keywords.get(name) ?? (position === undefined ? undefined : call.args[position]);
    return value;
}
/** The argument, where it is given and not `None`. */
function given(call, name, position) {
    const value = argument(call, name, position);
    return value === undefined || value.kind === 'none' ? undefined : value;
}
/** Python 2's bytes are text. */
function stringOf(value) {
    if (value?.kind === 'str' || value?.kind === 'bytes')
        return value.value;
    // _('text') and gettext_lazy('text') give text; which language does not matter for names.
    if (value?.kind === 'call' && /(?:^|\.)(?:_|u?gettext(?:_lazy)?|str)$/.test(value.callee))
        return stringOf(value.args[0]);
    return undefined;
}
function text(call, name, position) {
    const value = given(call, name, position);
    if (value === undefined)
        return undefined;
    const found = stringOf(value);
    if (found === undefined)
        throw new CannotTell(`its ${name} is computed`);
    return found;
}
function requiredText(call, name, position) {
    const found = text(call, name, position);
    if (found === undefined)
        throw new CannotTell(`it has no ${name}`);
    return found;
}
function flag(call, name, fallback) {
    const value = call.keywords.get(name);
    if (value === undefined || value.kind === 'none')
        return fallback;
    if (value.kind === 'bool')
        return value.value;
    if (value.kind === 'number')
        return value.value !== 0;
    return fallback;
}
function number(call, name, position) {
    const value = given(call, name, position);
    return value?.kind === 'number' ? value.value : undefined;
}
/** The items of a list that is wholly known. */
function items(value, what) {
    if (value === undefined || value.kind === 'none')
        return [];
    if ((0,_languages_python_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(value))
        return value.items;
    if (value.kind === 'dict')
        return value.entries.map(([key]) => key);
    throw new CannotTell(value.kind === 'unknown' ? `${what} can't be known: ${value.reason}` : `${what} is computed`);
}
function strings(value, what) {
    return items(value, what).map(item => {
        const found = stringOf(item);
        if (found === undefined)
            throw new CannotTell(`${what} holds what is computed`);
        return found;
    });
}
/** `unique_together` as Django normalises it: one tuple of names, or many. */
function together(value) {
    const all = items(value, 'unique_together');
    const [first] = all;
    if (first !== undefined && stringOf(first) !== undefined)
        return [strings(value, 'unique_together')];
    const sets = all.map(item => strings(item, 'unique_together'));
    return [...new Map(sets.map(set => [JSON.stringify(set), set])).values()];
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** Equal for values that are equal in Python, wherever they stand. */
function canonical(value, depth = 0) {
    if (value === undefined || depth > 40)
        return '?';
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return JSON.stringify(value.value);
        case 'number':
        case 'bool':
            return String(value.value);
        case 'none':
            return 'None';
        case 'list':
        case 'tuple':
        case 'set':
            return `${value.kind}(${value.items.map(item => canonical(item, depth + 1)).join()})`;
        case 'dict':
            return `dict(${value.entries.map(([key, item]) => `${canonical(key, depth + 1)}:${canonical(item, depth + 1)}`).join()})`;
        case 'name':
            return value.path;
        case 'call': {
            const keywords = [...value.keywords].sort(([a], [b]) => (a < b ? -1 : 1));
            return `${value.callee}(${[
                ...value.args.map(item => canonical(item, depth + 1)),
                ...keywords.map(([key, item]) => `${key}=${canonical(item, depth + 1)}`),
            ].join()})`;
        }
        case 'either':
            return `either(${(0,_languages_python_values_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value)
                .map(item => canonical(item, depth + 1))
                .join('|')})`;
        case 'class':
        case 'function':
            return value.name;
        case 'unknown':
            return '?';
    }
}


/***/ }),

/***/ 49230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ contribApps)
/* harmony export */ });
const head = 'from django.conf import settings\nfrom django.db import migrations, models\n';
function app(needs, operations) {
    return {
        needs,
        source: `${head}class Migration(migrations.Migration):\n    operations = [${operations}]\n`,
    };
}
const id = "('id', models.AutoField(auto_created=True, primary_key=True))";
/** Django's own apps, whose migrations lie in Django: https://github.com/django/django/tree/main/django/contrib */
const contribApps = {
    contenttypes: app([], `migrations.CreateModel('ContentType', [${id},
    ('app_label', models.CharField(max_length=100)),
    ('model', models.CharField(max_length=100)),
  ], options={'db_table': 'django_content_type', 'unique_together': {('app_label', 'model')}})`),
    auth: app(['contenttypes'], `migrations.CreateModel('Permission', [${id},
    ('name', models.CharField(max_length=255)),
    ('content_type', models.ForeignKey(to='contenttypes.ContentType')),
    ('codename', models.CharField(max_length=100)),
  ], options={'unique_together': {('content_type', 'codename')}}),
  migrations.CreateModel('Group', [${id},
    ('name', models.CharField(unique=True, max_length=150)),
    ('permissions', models.ManyToManyField(to='auth.Permission')),
  ]),
  migrations.CreateModel('User', [${id},
    ('password', models.CharField(max_length=128)),
    ('last_login', models.DateTimeField(null=True)),
    ('is_superuser', models.BooleanField(default=False)),
    ('username', models.CharField(unique=True, max_length=150)),
    ('first_name', models.CharField(max_length=150, blank=True)),
    ('last_name', models.CharField(max_length=150, blank=True)),
    ('email', models.EmailField(max_length=254, blank=True)),
    ('is_staff', models.BooleanField(default=False)),
    ('is_active', models.BooleanField(default=True)),
    ('date_joined', models.DateTimeField()),
    ('groups', models.ManyToManyField(to='auth.Group')),
    ('user_permissions', models.ManyToManyField(to='auth.Permission')),
  ], options={'swappable': 'AUTH_USER_MODEL'})`),
    admin: app(['contenttypes', 'auth'], `migrations.CreateModel('LogEntry', [${id},
    ('action_time', models.DateTimeField()),
    ('object_id', models.TextField(null=True)),
    ('object_repr', models.CharField(max_length=200)),
    ('action_flag', models.PositiveSmallIntegerField()),
    ('change_message', models.TextField(blank=True)),
    ('content_type', models.ForeignKey(null=True, to='contenttypes.ContentType')),
    ('user', models.ForeignKey(to=settings.AUTH_USER_MODEL)),
  ], options={'db_table': 'django_admin_log'})`),
    sessions: app([], `migrations.CreateModel('Session', [
    ('session_key', models.CharField(max_length=40, primary_key=True)),
    ('session_data', models.TextField()),
    ('expire_date', models.DateTimeField(db_index=True)),
  ], options={'db_table': 'django_session'})`),
    sites: app([], `migrations.CreateModel('Site', [${id},
    ('domain', models.CharField(max_length=100)),
    ('name', models.CharField(max_length=50)),
  ], options={'db_table': 'django_site'}),
  migrations.AlterField('site', 'domain', models.CharField(max_length=100, unique=True))`),
    flatpages: app(['sites'], `migrations.CreateModel('FlatPage', [${id},
    ('url', models.CharField(max_length=100, db_index=True)),
    ('title', models.CharField(max_length=200)),
    ('content', models.TextField(blank=True)),
    ('enable_comments', models.BooleanField(default=False)),
    ('template_name', models.CharField(max_length=70, blank=True)),
    ('registration_required', models.BooleanField(default=False)),
    ('sites', models.ManyToManyField(to='sites.Site')),
  ], options={'db_table': 'django_flatpage'})`),
    redirects: app(['sites'], `migrations.CreateModel('Redirect', [${id},
    ('site', models.ForeignKey(to='sites.Site')),
    ('old_path', models.CharField(max_length=200, db_index=True)),
    ('new_path', models.CharField(max_length=200, blank=True)),
  ], options={'db_table': 'django_redirect', 'unique_together': {('site', 'old_path')}})`),
};


/***/ }),

/***/ 95065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extensionOperations)
/* harmony export */ });
/** Operations that create an extension, and its name: https://docs.djangoproject.com/en/stable/ref/contrib/postgres/operations/ */
const extensionOperations = {
    BloomExtension: 'bloom',
    BtreeGinExtension: 'btree_gin',
    BtreeGistExtension: 'btree_gist',
    CITextExtension: 'citext',
    CryptoExtension: 'pgcrypto',
    HStoreExtension: 'hstore',
    TrigramExtension: 'pg_trgm',
    UnaccentExtension: 'unaccent',
    // Of the package pgvector.
    VectorExtension: 'vector',
};


/***/ }),

/***/ 20575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   GJ: () => (/* binding */ unnamedIndexName),
/* harmony export */   a0: () => (/* binding */ splitIdentifier),
/* harmony export */   a5: () => (/* binding */ defaultTable),
/* harmony export */   cV: () => (/* binding */ truncateName),
/* harmony export */   mo: () => (/* binding */ indexName),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   xA: () => (/* binding */ foreignKeyName)
/* harmony export */ });
/* unused harmony export namesDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** PostgreSQL's longest identifier: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
const longest = 63;
/** `names_digest`: https://github.com/django/django/blob/main/django/db/backends/utils.py */
function namesDigest(names, length) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    for (const name of names)
        hash.update(name);
    return hash.digest('hex').slice(0, length);
}
/** A `db_table` may carry a schema as `schema"."table`, which Django's quoting happens to let through. */
function splitIdentifier(identifier) {
    const parts = identifier.split('"."');
    const [namespace, name] = parts.length === 2 ? parts : ['', identifier];
    return { namespace: stripQuotes(namespace ?? ''), name: stripQuotes(name ?? '') };
}
function stripQuotes(text) {
    return (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(text.replace(/^"+/, ''), '"');
}
function truncateName(identifier, length = longest) {
    const { namespace, name } = splitIdentifier(identifier);
    if (name.length <= length)
        return identifier;
    const short = name.slice(0, length - 4) + namesDigest([name], 4);
    return namespace === '' ? short : `${namespace}"."${short}`;
}
/** The table of a model without `db_table`. */
function defaultTable(app, model) {
    return truncateName(`${app}_${model.toLowerCase()}`);
}
function quoteName(name) {
    return name.startsWith('"') && name.endsWith('"') && name.length > 1 ? name : `"${name}"`;
}
function quoteText(text) {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
/** `_create_index_name`: https://github.com/django/django/blob/main/django/db/backends/base/schema.py */
function indexName(tableName, columns, suffix = '') {
    const table = splitIdentifier(tableName).name;
    let hash = namesDigest([table, ...columns], 8) + suffix;
    const whole = `${table}_${columns.join('_')}_${hash}`;
    if (whole.length <= longest)
        return whole;
    if (hash.length > longest / 3)
        hash = hash.slice(0, Math.floor(longest / 3));
    const other = Math.floor((longest - hash.length) / 2) - 1;
    const name = `${table.slice(0, other)}_${columns.join('_').slice(0, other)}_${hash}`;
    return /^[_\d]/.test(name) ? `D${name.slice(0, -1)}` : name;
}
function foreignKeyName(table, column, toTable, toColumn, short = false) {
    return indexName(table, [column], short ? '_fk' : `_fk_${splitIdentifier(toTable).name}_${toColumn}`);
}
/** `Index.set_name_with_model`, for an index without a name: https://github.com/django/django/blob/main/django/db/models/indexes.py */
function unnamedIndexName(tableName, columns, descending, suffix) {
    const table = splitIdentifier(tableName).name;
    const ordered = columns.map((column, i) => (descending[i] ? `-${column}` : column));
    const name = `${table.slice(0, 11)}_${(columns[0] ?? '').slice(0, 7)}_${namesDigest([table, ...ordered, suffix], 6)}_${suffix}`;
    return /^[_\d]/.test(name) ? `D${name.slice(1)}` : name;
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ overrideIn)
/* harmony export */ });
/* harmony import */ var _languages_python_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90912);

/**
 * Does a migration say itself what is done with its operations? Then the list alone does not tell what happens.
 * https://github.com/django/django/blob/main/django/db/migrations/migration.py
 */
function overrideIn(migration, text) {
    for (const name of ['apply', 'mutate_state', '__init__']) {
        const method = (0,_languages_python_access_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w)(migration, name);
        if (!method)
            continue;
        // Many only add to the graph (`self.replaces`, `self.dependencies`), which is followed elsewhere.
        const body = method.kind === 'function' ? text.slice(method.node.from, method.node.to) : '';
        if (name === '__init__' && method.kind === 'function' && !/\b(?:operations|atomic)\b/.test(body))
            continue;
        return { name, at: { start: method.at.start, end: endOfLine(text, method.at) } };
    }
    return undefined;
}
function endOfLine(text, { start, end }) {
    const line = text.indexOf('\n', start);
    return line === -1 ? end : Math.min(end, line);
}


/***/ }),

/***/ 89168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ findHistories),
  X_: () => (/* binding */ readHistories),
  OD: () => (/* binding */ scopeKey),
  AF: () => (/* binding */ touchedScopes)
});

;// CONCATENATED MODULE: ./src/history/history.js
/** All migrations that must form one line, as a graph. */
class History {
    reading;
    #byId;
    #children = new Map();
    #namesakes;
    #ancestors = new Map();
    constructor(reading) {
        this.reading = reading;
        this.#byId = new Map(reading.migrations.map(migration => [migration.id, migration]));
        for (const [id, parents] of reading.parents) {
            for (const parent of parents) {
                const children = this.#children.get(parent);
                if (children)
                    children.push(id);
                else
                    this.#children.set(parent, [id]);
            }
        }
    }
    get framework() {
        return this.reading.framework;
    }
    get name() {
        return this.reading.name;
    }
    get directory() {
        return this.reading.directory;
    }
    get migrations() {
        return this.reading.migrations;
    }
    get(id) {
        return this.#byId.get(id);
    }
    /** Every migration that gives itself this id: one in a sound history. */
    namesakes(id) {
        this.#namesakes ??= this.groupedBy(migration => migration.id);
        return this.#namesakes.get(id) ?? [];
    }
    /** What a migration comes directly after, of this history or another of the scope. */
    parentsOf(id) {
        return this.reading.parents.get(id) ?? [];
    }
    childrenOf(id) {
        return this.#children.get(id) ?? [];
    }
    /** The migrations of the graph that no other one of this history comes after. */
    heads() {
        return [...this.reading.parents.keys()]
            .filter(id => this.childrenOf(id).length === 0)
            .map(id => this.#byId.get(id))
            .filter(migration => migration !== undefined);
    }
    /** A migration's ancestors within this history, itself included. Linear over the whole history for a chain. */
    ancestorsOf(id) {
        const known = this.#ancestors.get(id);
        if (known)
            return known;
        const seen = new Set();
        const stack = [id];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (seen.has(next) || !this.#byId.has(next))
                continue;
            seen.add(next);
            stack.push(...this.parentsOf(next));
        }
        this.#ancestors.set(id, seen);
        return seen;
    }
    groupedBy(key) {
        const groups = new Map();
        for (const migration of this.migrations) {
            const value = key(migration);
            if (value === undefined)
                continue;
            const group = groups.get(value);
            if (group)
                group.push(migration);
            else
                groups.set(value, [migration]);
        }
        return groups;
    }
}

// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(15525);
;// CONCATENATED MODULE: ./src/frameworks/lfs-pointers.js

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const longest = 1024;
function isPointer(blob) {
    return blob.length < longest && blob.subarray(0, firstLine.length).equals(firstLine);
}
const reason = 'it is a pointer of Git LFS, and what it stands for is not in git';
/** A file whose content is elsewhere was not read, whatever a framework made of its pointer. */
async function withoutPointers(readings, locations, tree) {
    const blobs = await tree.read(locations.flatMap(({ files }) => files));
    return readings.map(reading => {
        const mine = locations.filter(one => one.directory === reading.directory && one.name === reading.name);
        const pointers = mine
            .flatMap(({ files }) => files)
            .filter(({ oid }) => isPointer(blobs.get(oid) ?? Buffer.alloc(0)));
        if (pointers.length === 0)
            return reading;
        const paths = new Set(pointers.map(({ path }) => path));
        return {
            ...reading,
            unreadable: [
                ...reading.unreadable.filter(({ file }) => !paths.has(file.path)),
                ...pointers.map(file => ({ file, range: finding/* startOfFile */.Si, reason })),
            ],
        };
    });
}

;// CONCATENATED MODULE: ./src/frameworks/find-histories.js


/** Where one tree's histories are. A directory belongs to whom the configuration says, to the framework whose own files
 *  say so, or to the first one that claims it. */
async function findHistories(tree, frameworks, config) {
    const claims = [];
    for (const framework of frameworks) {
        const configured = config.histories.filter(history => history.framework === framework.id);
        claims.push(...(await framework.locate(tree, configured)));
    }
    const owner = new Map();
    const claim = (directory, framework) => {
        if (!owner.has(directory))
            owner.set(directory, framework);
    };
    for (const { path, framework } of config.histories)
        claim(path, framework);
    for (const { declared = [], framework } of claims)
        for (const directory of declared)
            claim(directory, framework);
    for (const { directory, framework } of claims)
        claim(directory, framework);
    return claims.filter(({ directory, framework }) => owner.get(directory) === framework);
}
/** Histories of one framework that share their ids and their database. */
function scopeKey(of) {
    return `${of.framework}\0${of.scope}`;
}
/** The scopes in which the two trees differ: in a file, or in how files are read. */
function touchedScopes(base, merged) {
    const shape = (locations) => {
        const shapes = new Map();
        for (const { framework, scope, name, directory, files, settings } of locations) {
            const key = scopeKey({ framework, scope });
            const parts = shapes.get(key) ?? [];
            parts.push(JSON.stringify([name, directory, settings, files.map(file => [file.path, file.oid])]));
            shapes.set(key, parts);
        }
        return new Map([...shapes].map(([key, parts]) => [key, parts.sort().join('\n')]));
    };
    const before = shape(base);
    const after = shape(merged);
    return new Set([...before.keys(), ...after.keys()].filter(key => before.get(key) !== after.get(key)));
}
async function readHistories(locations, tree, frameworks) {
    const readings = await Promise.all(frameworks.map(async (framework) => {
        const mine = locations.filter(location => location.framework === framework.id);
        if (mine.length === 0)
            return [];
        const read = await framework.read(mine, tree);
        // Of some only the names count, wherever the contents are.
        return framework.onlyByCommand ? read : withoutPointers(read, mine, tree);
    }));
    return readings.flat().map(reading => new History(reading));
}


/***/ }),

/***/ 21852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pendingByIdentity)
/* harmony export */ });
/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
function pendingByIdentity(base, merged) {
    return merged.migrations.filter(migration => base?.get(migration.id) === undefined);
}


/***/ }),

/***/ 90328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   LL: () => (/* binding */ editable),
/* harmony export */   VO: () => (/* binding */ senderOf),
/* harmony export */   YE: () => (/* binding */ withoutElements),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   io: () => (/* binding */ callAt),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   wI: () => (/* binding */ shifted),
/* harmony export */   x6: () => (/* binding */ withoutStatements)
/* harmony export */ });
/* unused harmony exports wholeLines, lineStart */
/* harmony import */ var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** The file's syntax, where it can be edited with confidence. */
async function editable(text) {
    const syntax = (await (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPython */ .ZP)()).parse(text);
    return syntax && !(0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(syntax.tree.topNode) ? syntax.tree : undefined;
}
/** The node that is exactly this call, and nothing around it that begins and ends with it. */
function callAt(tree, { start, end }) {
    for (let node = tree.resolveInner(start, 1); node; node = node.parent) {
        if (node.name === 'CallExpression' && node.from === start && node.to === end)
            return node;
    }
    return undefined;
}
/** `op.execute("…")`, `RunSQL('…', …)`, also with `text("…")` in between, around a place in the string. */
function senderOf(tree, text, { start, end }, callee) {
    let node = tree.resolveInner(start, 1);
    while (node && node.name !== 'String')
        node = node.parent;
    const written = node;
    while (node) {
        const list = node.parent;
        const call = list?.name === 'ArgList' ? list.parent : null;
        if (!written || call?.name !== 'CallExpression')
            return undefined;
        const name = text.slice(call.from, list?.from);
        if (callee.test(name)) {
            const rest = text.slice(written.from, start) + text.slice(end, written.to);
            return { call, alone: isEmptyText(rest) };
        }
        if (!/(?:^|\.)text$/.test(name))
            return undefined;
        node = call;
    }
    return undefined;
}
/** Nothing but quotes, and a semicolon between them. */
function isEmptyText(literal) {
    const quoted = literal.replace(/^[a-zA-Z]+/, '');
    const inner = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(quoted.replace(/^["']+/, ''), '"\'');
    if (inner === '')
        return quoted.length > 1;
    return /["']$/.test(quoted) && /^["']/.test(quoted) && /^;?$/.test(inner.trim());
}
/** Elements of a list, each with its comma, and with its lines where nothing else stands on them. */
function withoutElements(text, elements) {
    const changes = [];
    for (const element of elements) {
        if (element.parent?.name !== 'ArrayExpression')
            return undefined;
        let next = element.nextSibling;
        while (next?.name === 'Comment')
            next = next.nextSibling;
        const end = next?.name === ',' ? next.to : element.to;
        changes.push(wholeLines(text, element.from, end) ?? onTheLine(text, element.from, end));
    }
    return changes;
}
/** Statements that are only a call; a block that would be left without one gets `pass`. */
function withoutStatements(text, calls) {
    const statements = [];
    for (const call of calls) {
        if (call.parent?.name !== 'ExpressionStatement')
            return undefined;
        statements.push(call.parent);
    }
    const changes = [];
    for (const statement of statements) {
        const lines = wholeLines(text, statement.from, statement.to);
        const body = statement.parent;
        if (!lines || !body)
            return undefined;
        const siblings = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(body).filter(node => node.name !== ':');
        const left = siblings.filter(node => !statements.some(gone => isSame(gone, node)));
        const isLast = isSame(statements.findLast(gone => siblings.some(node => isSame(gone, node))), statement);
        changes.push(left.length === 0 && isLast ? { start: statement.from, end: statement.to, replacement: 'pass' } : lines);
    }
    return changes;
}
function isSame(a, b) {
    return a !== undefined && a.from === b.from && a.to === b.to;
}
/** The lines from one place to another, with a blank line that would be left double; undefined where more stands on them. */
function wholeLines(text, from, to) {
    const start = lineStart(text, from);
    const rest = /^[ \t]*(?:#[^\r\n]*)?(\r\n|\r|\n|$)/.exec(text.slice(to));
    if (text.slice(start, from).trim() !== '' || !rest)
        return undefined;
    let end = to + rest[0].length;
    const blankBefore = /(?:^|\n|\r)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, start - 200), start));
    const blankBehind = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end));
    if (blankBefore && blankBehind)
        end += blankBehind[0].length;
    return { start, end, replacement: '' };
}
function onTheLine(text, start, end) {
    const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
    return { start, end: end + space, replacement: '' };
}
function lineStart(text, at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
/** What stands in front of a place on its line, where that is only white space. */
function indentAt(text, at) {
    const before = text.slice(lineStart(text, at), at);
    return before.trim() === '' ? before : undefined;
}
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** Lines moved to the right; as they are where a string that spans lines would change. */
function shifted(code, by) {
    return /"""|'''|\\\r?\n/.test(code) ? code : code.replace(/(\r\n|\r|\n)(?=[^\r\n])/g, `$1${by}`);
}
/** A text as a Python literal. */
function pythonString(value, quote = "'") {
    const escaped = value
        .replaceAll('\\', '\\\\')
        .replaceAll(quote, `\\${quote}`)
        .replaceAll('\r', '\\r')
        .replaceAll('\n', '\\n');
    return `${quote}${escaped}${quote}`;
}


/***/ }),

/***/ 39830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ frameworks)
});

// EXTERNAL MODULE: ./src/findings/shell-quote.js
var shell_quote = __webpack_require__(40947);
// EXTERNAL MODULE: ./src/languages/python/meaning.js
var meaning = __webpack_require__(99475);
// EXTERNAL MODULE: ./src/languages/python/decode.js
var decode = __webpack_require__(46252);
// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
// EXTERNAL MODULE: ./src/languages/python/outline.js
var python_outline = __webpack_require__(25646);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
;// CONCATENATED MODULE: ./src/languages/python/syntax-error.js




/**
 * The first thing in a file that Python refuses, so that none of it would run. The grammar goes on after errors, which is
 * right for looking at a file and wrong for believing it.
 */
async function syntaxErrorIn(bytes) {
    const decoded = (0,decode/* decodePython */.v)(bytes);
    if (decoded.kind !== 'text')
        return undefined;
    const { text } = decoded;
    const syntax = (await (0,python_syntax/* loadPython */.ZP)()).parse(text);
    if (!syntax)
        return { start: 0, end: 0, text };
    let found = strangeCharacter(text);
    syntax.tree.iterate({
        enter(node) {
            if (found)
                return false;
            if (node.type.isError && !isOfOurGrammar(node.node, text))
                found = { start: node.from, end: node.to };
            else if (node.name === 'ArgList')
                found = wrongArgument(node.node, text);
            else if (node.name === 'AssignStatement')
                found = wrongTarget(node.node);
            else if (node.name === 'ReturnStatement' || node.name === 'YieldExpression')
                found = outsideOfFunctions(node.node);
            else if (node.name === 'Number' && hasLeadingZero(text.slice(node.from, node.to)))
                found = { start: node.from, end: node.to };
            else if (node.name === 'TryStatement')
                found = neverHandled(node.node);
            else if (node.name === 'ImportStatement')
                found = dottedName(node.node, text);
            return !found;
        },
    });
    return found && { ...found, text };
}
/** Beyond ASCII, names alone may be outside of strings and comments. */
function strangeCharacter(text) {
    const start = (0,python_outline/* startOfText */.h_)(text);
    let at = start;
    for (const { start, end } of [...(0,lexing/* textsAndComments */.gO)(text), { start: text.length, end: text.length }]) {
        const offset = start > at ? text.slice(at, start).search(/[^\0-\x7f\p{ID_Start}\p{ID_Continue}]/u) : -1;
        if (offset >= 0)
            return { start: at + offset, end: at + offset + 1 };
        at = Math.max(at, end);
    }
    return undefined;
}
const noTargets = new Set([
    'CallExpression',
    'BinaryExpression',
    'UnaryExpression',
    'ConditionalExpression',
    'LambdaExpression',
    'Number',
    'String',
    'Boolean',
    'None',
]);
function wrongTarget(statement) {
    for (let node = statement.firstChild; node; node = node.nextSibling)
        if (noTargets.has(node.name) && ['AssignOp', 'TypeDef'].includes(node.nextSibling?.name ?? ''))
            return { start: node.from, end: node.to };
    return undefined;
}
function outsideOfFunctions(node) {
    for (let around = node.parent; around; around = around.parent)
        if (around.name === 'FunctionDefinition' || around.name === 'LambdaExpression')
            return undefined;
    return { start: node.from, end: node.to };
}
function hasLeadingZero(number) {
    return number.startsWith('0') && /^\d+$/.test(number) && /[1-9]/.test(number);
}
/** `try` without `except` and `finally`. */
function neverHandled(node) {
    for (let part = node.firstChild; part; part = part.nextSibling)
        if (part.name === 'except' || part.name === 'finally')
            return undefined;
    return { start: node.from, end: Math.min(node.to, node.from + 3) };
}
/** `from a import b.c` */
function dottedName({ from, to }, text) {
    const names = /^from\b[^#]*?\bimport\b([^#]*)/.exec(text.slice(from, to))?.[1] ?? '';
    return names.includes('.') ? { start: from, end: to } : undefined;
}
/**
 * What is right in Python and not in the grammar that we have: `yield` with nothing after it, patterns of `case`, a tuple
 * after `with … as`, `for *rest in`.
 */
function isOfOurGrammar({ from }, text) {
    const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    return (/\byield$/.test(before.split('#', 1)[0]?.trimEnd() ?? '') ||
        /^[ \t]*(?:case|with|async[ \t]+with)\b/.test(before) ||
        (text[from] === '*' && /^for\b[\w ,()]*$/.test(before.slice(before.lastIndexOf('for ')))));
}
/** A name that is given twice, or a value without a name after one with: the grammar does not mind. */
function wrongArgument(list, text) {
    const names = new Set();
    let unpacked = false;
    for (let node = list.firstChild; node; node = node.nextSibling) {
        if ('(),'.includes(text.slice(node.from, node.to)))
            continue;
        const sign = node.nextSibling;
        if (node.name === 'VariableName' && sign?.name === 'AssignOp' && sign.to - sign.from === 1) {
            const name = text.slice(node.from, node.to);
            if (names.has(name))
                return { start: node.from, end: node.to };
            names.add(name);
            node = sign.nextSibling ?? sign;
        }
        else if (text[node.from] === '*') {
            unpacked ||= text[node.from + 1] === '*';
            node = node.nextSibling ?? node;
        }
        else if ((names.size > 0 || unpacked) && node.name !== 'Comment' && !/^for|^async/.test(node.name))
            return { start: node.from, end: node.to };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/alembic/walk.js + 1 modules
var walk = __webpack_require__(30925);
// EXTERNAL MODULE: ./src/frameworks/alembic/way-back.js
var way_back = __webpack_require__(87846);
;// CONCATENATED MODULE: ./src/frameworks/alembic/effects.js


/** What a revision's `upgrade()` does to the objects of the database, as far as its text tells. */
async function effectsOfAlembic(_migration, text) {
    const [up, down] = await (0,walk/* walksOf */.u)(text, ['upgrade', 'downgrade']);
    if (!up || up === 'missing')
        return [{ kind: 'unclear', text }];
    const removable = up.effects.flatMap(effect => effect.kind === 'creates' && effect.removal ? [effect] : []);
    const made = removable.map(({ at }) => up.effects.flatMap(effect => effect.kind === 'creates' && up.sentBy.get(effect)?.at.start === at.start ? [effect] : []));
    const back = await (0,way_back/* waysBack */.e)(text, made, down);
    for (const [i, creation] of removable.entries()) {
        const also = back[i];
        // What went on being dropped on the way back would be another migration's.
        if (!also)
            delete creation.removal;
        else if (creation.removal && also.length > 0)
            creation.removal.also = also;
    }
    return up.effects;
}

// EXTERNAL MODULE: ./src/git/paths.js
var git_paths = __webpack_require__(80054);
// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(20528);
;// CONCATENATED MODULE: ./src/frameworks/alembic/ini.js
const defaults = 'DEFAULT';
/**
 * The subset of https://docs.python.org/3/library/configparser.html that matters here, with its defaults: whole-line
 * comments with # and ;, values that go on in deeper lines, `=` or `:` behind a key, keys without regard to case.
 * Packages for ini files know neither the deeper lines nor the interpolation.
 */
function parseIni(text) {
    const ini = new Map();
    let section;
    let key;
    let keyIndent = 0;
    let blanks = 0;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
        const content = line.trim();
        if (content.startsWith('#') || content.startsWith(';'))
            continue;
        if (content === '') {
            blanks++;
            continue;
        }
        const indent = line.length - line.trimStart().length;
        if (section && key !== undefined && indent > keyIndent) {
            section.set(key, `${section.get(key) ?? ''}${'\n'.repeat(blanks + 1)}${content}`);
            blanks = 0;
            continue;
        }
        blanks = 0;
        const header = /^\[(.+)\]/.exec(content)?.[1];
        if (header !== undefined) {
            section = ini.get(header) ?? new Map();
            ini.set(header, section);
            key = undefined;
            continue;
        }
        const sign = content.search(/[=:]/);
        if (!section || sign < 0)
            continue;
        key = content.slice(0, sign).trimEnd().toLowerCase();
        keyIndent = indent;
        section.set(key, content.slice(sign + 1).trimStart());
    }
    return ini;
}
function sectionsOf(ini) {
    return [...ini.keys()].filter(name => name !== defaults);
}
/** Characters of a value and all that it names: a few lines can name 10^10. */
const longestValue = 100_000;
/** A value with `%(name)s` and `%%` resolved; undefined where it isn't there or can't be resolved. */
function iniValue(ini, section, key, given) {
    const raw = (name) => ini.get(section)?.get(name) ?? ini.get(defaults)?.get(name) ?? given[name];
    let room = longestValue;
    // ConfigParser gives up at ten levels.
    const resolve = (text, depth) => {
        room -= text.length;
        if (depth > 10 || room < 0)
            return undefined;
        let resolved = '';
        for (let at = 0; at < text.length;) {
            const sign = text.indexOf('%', at);
            if (sign < 0)
                return resolved + text.slice(at);
            const named = text[sign + 1] === '(' ? text.indexOf(')s', sign) : -1;
            resolved += text.slice(at, sign);
            at = named < 0 ? sign + (text[sign + 1] === '%' ? 2 : 1) : named + 2;
            const value = named < 0 ? '%' : raw(text.slice(sign + 2, named).toLowerCase());
            const inner = named < 0 || value === undefined ? value : resolve(value, depth + 1);
            if (inner === undefined)
                return undefined;
            resolved += inner;
        }
        return resolved;
    };
    const value = raw(key);
    return value === undefined ? undefined : resolve(value, 0)?.trim();
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/options.js


/** Marks a path that begins at the top of the repository: what `%(here)s` stands for is absolute to Alembic. */
const repositoryRoot = '/\0repository';
/** Every section of an ini file that names a script location: `alembic -n name` runs another one than [alembic]. */
function optionsFromIni(text, here) {
    const ini = parseIni(text);
    const given = { here: placeholderFor(here) };
    return sectionsOf(ini)
        .filter(section => section === 'alembic' || ini.get(section)?.has('script_location'))
        .map(section => ({
        here,
        scriptLocation: iniValue(ini, section, 'script_location', given) || undefined,
        versionLocations: splitLocations(ini, section, given),
        recursive: iniValue(ini, section, 'recursive_version_locations', given) === 'true',
        url: iniValue(ini, section, 'sqlalchemy.url', given),
    }));
}
function placeholderFor(here) {
    return here === '' ? repositoryRoot : `${repositoryRoot}/${here}`;
}
/** `Config.get_version_locations_list`: https://github.com/sqlalchemy/alembic/blob/main/alembic/config.py */
function splitLocations(ini, section, given) {
    const locations = iniValue(ini, section, 'version_locations', given);
    if (!locations)
        return [];
    const separator = iniValue(ini, section, 'path_separator', given) ?? iniValue(ini, section, 'version_path_separator', given);
    const characters = {
        space: ' ',
        newline: '\n',
        os: ':',
        ':': ':',
        ';': ';',
    };
    // Without a separator the old rule holds: commas or spaces.
    const parts = separator === undefined
        ? locations.split(/, *| +|\n/)
        : splitPaths(locations, characters[separator] ?? ':');
    return parts.map(part => part.trim()).filter(part => part !== '');
}
/** A package location has a colon of its own, which only other separators keep. */
function splitPaths(text, separator) {
    return text.split(separator);
}
/** [tool.alembic] of a pyproject.toml: https://alembic.sqlalchemy.org/en/latest/tutorial.html#using-pyproject-toml-for-configuration */
function optionsFromToml(text, here) {
    let document;
    try {
        document = (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
    const table = member(member(document, 'tool'), 'alembic');
    if (typeof table !== 'object' || table === null)
        return undefined;
    const fill = (value) => value.replaceAll('%(here)s', placeholderFor(here)).replaceAll('%%', '%');
    const script = member(table, 'script_location');
    const versions = member(table, 'version_locations');
    return {
        here,
        scriptLocation: typeof script === 'string' ? fill(script) : undefined,
        versionLocations: Array.isArray(versions)
            ? versions.filter(path => typeof path === 'string').map(fill)
            : [],
        recursive: member(table, 'recursive_version_locations') === true,
    };
}
function member(value, key) {
    return typeof value === 'object' && value !== null && key in value
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/directories.js


/** Directories of a tree, to look paths of configuration files up in. */
class Directories {
    #files = new Map();
    constructor(tree) {
        for (const file of tree.files) {
            for (let directory = (0,git_paths/* parentOf */.gN)(file.path);; directory = (0,git_paths/* parentOf */.gN)(directory)) {
                const known = this.#files.get(directory);
                if (directory === (0,git_paths/* parentOf */.gN)(file.path)) {
                    if (known)
                        known.push(file);
                    else
                        this.#files.set(directory, [file]);
                }
                else if (!known)
                    this.#files.set(directory, []);
                else
                    break;
                if (directory === '')
                    break;
            }
        }
    }
    has(directory) {
        return this.#files.has(directory);
    }
    filesIn(directory) {
        return this.#files.get(directory) ?? [];
    }
    holds(directory, name) {
        const path = directory === '' ? name : `${directory}/${name}`;
        return this.filesIn(directory).some(file => file.path === path);
    }
    *all() {
        yield* this.#files.keys();
    }
    /**
     * Where a path of a configuration file leads. Alembic takes relative ones from the working directory, which is mostly
     * the file's own, sometimes one above; absolute ones of some container are matched by their ending.
     */
    resolve(location, here) {
        if (location.startsWith(repositoryRoot)) {
            const path = (0,git_paths/* normalized */.A9)(location.slice(repositoryRoot.length));
            return path !== undefined && this.has(path) ? path : undefined;
        }
        if (!location.startsWith('/') && location.includes(':') && !/^[a-zA-Z]:[\\/]/.test(location))
            return this.#resolvePackage(location, here);
        const parts = location
            .replaceAll('\\', '/')
            .split('/')
            .filter(part => part !== '');
        // A relative path may only lose nothing; an absolute one loses what is outside of the repository.
        const mostLost = location.startsWith('/') ? parts.length - 1 : 0;
        for (let lost = 0; lost <= mostLost; lost++) {
            const rest = parts.slice(lost).join('/');
            for (const root of ancestorsOf(here)) {
                const path = (0,git_paths/* normalized */.A9)(`${root}/${rest}`);
                if (path !== undefined && this.has(path))
                    return path;
            }
        }
        return undefined;
    }
    /** `package.name:path`: a directory of an importable package, somewhere near the configuration file. */
    #resolvePackage(location, here) {
        const [name = '', ...rest] = location.split(':');
        const ending = [...name.split('.'), ...rest].join('/');
        for (const root of ancestorsOf(here)) {
            for (const source of [root, `${root}/src`, `${root}/lib`]) {
                const path = (0,git_paths/* normalized */.A9)(`${source}/${ending}`);
                if (path !== undefined && this.has(path))
                    return path;
            }
        }
        const found = [...this.all()].filter(directory => directory === ending || directory.endsWith(`/${ending}`));
        return found.sort((a, b) => a.length - b.length)[0];
    }
}
/** A directory and all above it, the top of the repository last. */
function ancestorsOf(directory) {
    const found = [directory];
    for (let at = directory; at !== '';) {
        at = (0,git_paths/* parentOf */.gN)(at);
        found.push(at);
    }
    return found;
}

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
;// CONCATENATED MODULE: ./src/frameworks/sql/dialect.js

/** What only other databases understand, outside of comments and strings. */
const foreign = [
    {
        name: 'MySQL',
        sign: /`\w+`|\bengine\s*=\s*(innodb|myisam)|\bauto_increment\b|\bunsigned\b(?=\s*(?:,|\)|not\b|null\b|default\b|primary\b))|\b(?:charset|character\s+set)\s*=\s*\w+|\bmodify\s+column\b/i,
    },
    {
        name: 'SQLite',
        sign: /\bautoincrement\b|^[ \t]*pragma\s+\w|\bstrftime\s*\(|\)\s*(?:strict\b|without\s+rowid\b)/im,
    },
    {
        name: 'SQL Server',
        sign: /^[ \t]*go[ \t]*(?:;[ \t]*)?$|\[dbo\]|\bnvarchar\s*\(|\bidentity\s*\(\s*1\s*,\s*1\s*\)/im,
    },
    { name: 'Oracle', sign: /\bvarchar2\s*\(|\bnumber\s*\(\d+\s*(,\s*\d+\s*)?\)/i },
    {
        name: 'MySQL or SQLite',
        sign: /\w\s+(?:datetime|(?:tiny|medium|long)?blob)\s*(?:[,()]|(?:not\s+)?null\b|default\b)/i,
    },
    { name: 'ClickHouse', sign: /\bengine\s*=\s*\w*(mergetree|distributed)/i },
];
/**
 * The other database that a directory's files are for. More than half of them must say so: one odd file among many
 * is a mistake for the replay to find, and must not switch it off.
 */
function otherDatabaseOf(texts) {
    const votes = new Map();
    for (const text of texts) {
        const bare = withoutTexts(text);
        const found = foreign.find(({ sign }) => sign.test(bare));
        if (found)
            votes.set(found.name, (votes.get(found.name) ?? 0) + 1);
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    return most && most[1] * 2 > texts.length ? most[0] : undefined;
}
/** Comments and strings left out. A quote that nothing closes is an apostrophe of another database's comment. */
function withoutTexts(text) {
    let bare = '';
    let at = 0;
    for (const { kind, start, end } of (0,lexer/* lex */.Ii)(text)) {
        const closed = kind === 'comment' || kind === 'dollar' || (kind === 'string' && text[end - 1] === "'");
        if (!closed)
            continue;
        bare += `${text.slice(at, start)} `;
        at = end;
    }
    return bare + text.slice(at);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/other-database.js


/** Databases that directories of versions are called after. */
const databases = [
    { name: 'PostgreSQL', called: /^(?:postgres(?:ql)?|pg|pgsql|psql)$/i },
    { name: 'MySQL', called: /^(?:mysql|mariadb)$/i },
    { name: 'SQLite', called: /^sqlite3?$/i },
    { name: 'SQL Server', called: /^(?:mssql|sqlserver)$/i },
];
/** The database that a directory is called after. */
function databaseOf(path) {
    const name = path.replace(/\/versions$/, '').replace(/^.*\//, '');
    return databases.find(({ called }) => called.test(name))?.name;
}
/** The one other database than PostgreSQL that all of a graph's directories are called after. */
function databaseNamedBy(versions) {
    const names = new Set(versions.map(databaseOf));
    const [name] = names;
    return names.size === 1 && name !== 'PostgreSQL' ? name : undefined;
}
const schemes = [
    [/^(?:postgres(?:ql)?|cockroachdb|redshift)\b/i, 'PostgreSQL'],
    [/^(?:mysql|mariadb)\b/i, 'MySQL'],
    [/^sqlite\b/i, 'SQLite'],
    [/^mssql\b/i, 'SQL Server'],
    [/^oracle\b/i, 'Oracle'],
];
/** The database that `sqlalchemy.url` connects to; PostgreSQL where one of several does. */
function databaseBehind(urls) {
    const names = urls.flatMap(url => schemes.find(([scheme]) => scheme.test(url))?.[1] ?? []);
    return names.includes('PostgreSQL') ? 'PostgreSQL' : names[0];
}
const beginsAsSql = /^\s*(?:select|insert|update|delete|replace|alter|create|drop|pragma|with|set|rename|truncate)\s/i;
/** Migrations with more than this carry data. */
const longestRead = 500_000;
function spokenIn(text) {
    const postgres = /postgres|psycopg|asyncpg/i.test(text);
    if (text.length > longestRead || !/\bexecute\b|\btext\(/.test(text))
        return { postgres, sql: false, other: undefined };
    const sql = [];
    for (const { kind, start, end, marks } of (0,lexing/* textsAndComments */.gO)(text)) {
        const content = kind === 'text' ? text.slice(start + marks, end - marks) : '';
        if (beginsAsSql.test(content))
            sql.push(content);
    }
    // Where it asks which database it runs on, the SQL of another one may be a branch that PostgreSQL never takes.
    const asks = /\bdialect\b|['"](?:sqlite|mysql|mariadb|mssql|oracle)['"]/i.test(text);
    return { postgres, sql: sql.length > 0, other: asks ? undefined : otherDatabaseOf([sql.join(';\n')]) };
}
/**
 * Why revisions are not for PostgreSQL. One that speaks of it settles that they are; one odd statement among others is
 * a mistake for the replay to find, and must not switch it off.
 */
function otherThanPostgres(spoken, connected) {
    if (connected === 'PostgreSQL' || spoken.some(({ postgres }) => postgres))
        return undefined;
    const names = spoken.flatMap(({ other }) => other ?? []);
    const [first] = names;
    const enough = names.length > 1 || names.length * 2 > spoken.filter(({ sql }) => sql).length || names[0] === connected;
    if (first !== undefined && enough) {
        const most = [...new Set(names)].sort((a, b) => count(names, b) - count(names, a));
        return `it looks like ${most.slice(0, 2).join(' or ')}, not PostgreSQL`;
    }
    // A file of SQLite is what many try things out with; whoever names another server means it.
    return connected === undefined || connected === 'SQLite'
        ? undefined
        : `its sqlalchemy.url is for ${connected}, not PostgreSQL`;
}
function count(names, name) {
    return names.filter(one => one === name).length;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/nested-versions.js

/**
 * Are the directories below a directory of versions part of its graph, though no configuration says so? Projects that
 * name their version directories in code (OpenStack's do, one a release and branch) can only be known by their
 * revisions: they go on from those above, or those above go on from them. A lone revision in a directory of drafts, and
 * an archive that nothing names any more, stay out, as Alembic leaves them out.
 */
async function graphsBelow({ directory, above, below }, tree) {
    if (below.length === 0)
        return { kind: 'none' };
    const bytes = await tree.read([...above, ...below]);
    const said = (files) => saidBy(files.map(({ oid }) => bytes.get(oid)?.toString('latin1') ?? ''));
    const top = said(above);
    const nested = said(below);
    if (nested.revisions.size === 0)
        return { kind: 'none' };
    if (top.revisions.size === 0) {
        const groups = groupsOf(directory, below, said);
        if (!areAlternatives(groups))
            return { kind: 'joined' };
        return { kind: 'alternatives', each: groups.map(({ files }) => files) };
    }
    if ([...top.parents].some(id => !top.revisions.has(id) && nested.revisions.has(id)))
        return { kind: 'joined' };
    const goesOn = nested.revisions.size > top.revisions.size &&
        [...nested.parents].some(id => top.revisions.has(id)) &&
        !meet(nested.revisions, top.revisions);
    return { kind: goesOn ? 'joined' : 'none' };
}
/** Directories directly below, each with all that is in it; those without a revision left out. */
function groupsOf(directory, below, said) {
    const groups = new Map();
    for (const file of below) {
        const path = file.path.slice(0, file.path.indexOf('/', directory.length + 1));
        groups.set(path, [...(groups.get(path) ?? []), file]);
    }
    return [...groups]
        .map(([path, files]) => ({ path, files, said: said(files) }))
        .filter(({ said: { revisions } }) => revisions.size > 0);
}
/**
 * One graph a database: each has its own first revision and none goes on from another, and either they are called after
 * databases, or they say the same twice (ids, tables), which no single graph could.
 */
function areAlternatives(groups) {
    if (!groups.every(({ said }) => said.hasRoot))
        return false;
    const isLinked = groups.some(({ said }) => [...said.parents].some(id => !said.revisions.has(id) && groups.some(one => one.said.revisions.has(id))));
    if (isLinked)
        return false;
    if (groups.every(({ path }) => databaseOf(path) !== undefined))
        return true;
    return groups.some(({ said }, i) => groups.slice(i + 1).some(({ said: other }) => {
        if (meet(said.revisions, other.revisions))
            return true;
        const shared = [...said.tables].filter(table => other.tables.has(table)).length;
        return shared > 0 && shared * 2 >= Math.min(said.tables.size, other.tables.size);
    }));
}
function meet(some, others) {
    return [...some].some(id => others.has(id));
}
/** Does any file name a revision of its own? What it says exactly is not asked. */
async function speakOfRevisions(files, tree) {
    const bytes = files.length > 0 ? await tree.read(files) : new Map();
    return files.some(({ oid }) => /^[ \t\f]*revision\b[^=\r\n\u2028\u2029]*=/m.test(bytes.get(oid)?.toString('latin1') ?? ''));
}
/** Their lines are so regular that a glance is enough to tell where they belong. */
function saidBy(texts) {
    const said = { revisions: new Set(), parents: new Set(), tables: new Set(), hasRoot: false };
    for (const text of texts) {
        const revision = /^revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=[ \t\f]*(?:\(\s*)?[uU]?(['"])([^'"\r\n\u2028\u2029]+)\1/m.exec(text)?.[2];
        const downs = downRevisionIn(text);
        if (revision === undefined)
            continue;
        said.revisions.add(revision);
        const parents = [...downs.matchAll(/(['"])([^'"\n]+)\1/g)].map(match => match[2] ?? '');
        for (const parent of parents)
            said.parents.add(parent);
        said.hasRoot ||= /^\s*(?:None\b|\(\s*\)|\[\s*\])/.test(downs);
        for (const match of text.matchAll(/\bcreate_table\(\s*(['"])(\w+)\1/g))
            said.tables.add(match[2] ?? '');
    }
    return said;
}
/** What follows `down_revision =` until the next line that begins with a word; with another `=` in it, it is no value. */
function downRevisionIn(text) {
    const stop = /^\w|=/gm;
    for (const head of text.matchAll(/^down_revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=/gm)) {
        const from = head.index + head[0].length;
        stop.lastIndex = from;
        const found = stop.exec(text);
        if (found?.[0] !== '=')
            return text.slice(from, found?.index);
    }
    return '';
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/locate.js





/** More ini files than this are no Alembic configurations. */
const mostIniFiles = 200;
/** Script directories from alembic.ini and pyproject.toml, and from the layout where neither says. */
async function locateAlembic(tree, configured) {
    const mine = configured.filter(history => history.framework === 'alembic');
    // Every script directory has an env.py; without one, only the usual layout says that there are revisions.
    const isLikely = tree.files.some(file => /(?:^|\/)(?:versions\/[^/]+\.py|env\.py)$/.test(file.path));
    if (!isLikely && mine.length === 0)
        return [];
    const candidates = configurationFiles(tree);
    const directories = new Directories(tree);
    const scripts = mine.map(({ path }) => scriptAt((0,git_paths/* normalized */.A9)(path) ?? path, directories, true));
    for (const options of await readOptions(candidates, tree)) {
        const script = scriptFrom(options, directories);
        if (script)
            scripts.push(script);
    }
    const covered = new Set(scripts.flatMap(script => [script.directory, ...script.versions]));
    for (const directory of directories.all()) {
        if (!/(?:^|\/)versions$/.test(directory) || covered.has(directory))
            continue;
        const files = filesOf([directory], false, directories);
        // Without an env.py it may be versions of anything: only what the files say makes it a history.
        if (directories.holds((0,git_paths/* parentOf */.gN)(directory), 'env.py') || (await speakOfRevisions(files, tree)))
            scripts.push(scriptAt((0,git_paths/* parentOf */.gN)(directory), directories, false));
    }
    const found = await Promise.all(withoutRepeats(scripts).map(script => withNested(script, directories, tree)));
    return locations(found.flat(), mine, directories);
}
function configurationFiles(tree) {
    const named = (file) => file.mode !== '120000';
    const ini = tree.files
        .filter(file => named(file) && /\.ini$|(?:^|\/)setup\.cfg$/.test(file.path))
        .slice(0, mostIniFiles);
    return [...ini, ...tree.files.filter(file => named(file) && /(?:^|\/)pyproject\.toml$/.test(file.path))];
}
/** One entry a section. An ini file's options outrank those of the pyproject.toml beside it, key by key. */
async function readOptions(files, tree) {
    const bytes = await tree.read(files);
    const found = [];
    const toml = new Map();
    const iniDirectories = new Set();
    for (const file of files) {
        const content = bytes.get(file.oid);
        const here = (0,git_paths/* parentOf */.gN)(file.path);
        if (!file.path.endsWith('.toml') || !content?.includes('tool.alembic'))
            continue;
        const options = optionsFromToml(content.toString('utf8'), here);
        if (options)
            toml.set(here, options);
    }
    for (const file of files) {
        const content = bytes.get(file.oid);
        if (file.path.endsWith('.toml') ||
            (!content?.includes('[alembic]') && !content?.includes('script_location')))
            continue;
        const here = (0,git_paths/* parentOf */.gN)(file.path);
        for (const options of optionsFromIni(content.toString('utf8'), here)) {
            const beside = toml.get(here);
            if (beside)
                iniDirectories.add(here);
            found.push({
                here,
                scriptLocation: options.scriptLocation ?? beside?.scriptLocation,
                versionLocations: options.versionLocations.length > 0 ? options.versionLocations : (beside?.versionLocations ?? []),
                recursive: options.recursive || beside?.recursive === true,
                url: options.url,
            });
        }
    }
    return [...found, ...[...toml].filter(([here]) => !iniDirectories.has(here)).map(([, options]) => options)];
}
function scriptFrom(options, directories) {
    // Flask-Migrate's ini file lies in the script directory and does not name it.
    const own = directories.holds(options.here, 'env.py') || directories.has(join(options.here, 'versions'))
        ? options.here
        : undefined;
    const directory = options.scriptLocation === undefined ? own : directories.resolve(options.scriptLocation, options.here);
    const named = options.versionLocations
        .map(location => directories.resolve(location, options.here))
        .filter(path => path !== undefined);
    if (directory === undefined && named.length === 0)
        return undefined;
    const script = directory ?? (0,git_paths/* parentOf */.gN)(named[0] ?? '');
    return {
        directory: script,
        versions: named.length > 0 ? [...new Set(named)] : [join(script, 'versions')],
        recursive: options.recursive,
        configured: false,
        urls: options.url === undefined ? [] : [options.url],
    };
}
/** A configured path may be the script directory or its directory of versions. */
function scriptAt(path, directories, configured) {
    const versions = join(path, 'versions');
    const inside = directories.has(versions);
    return { directory: path, versions: [inside ? versions : path], recursive: false, configured, urls: [] };
}
/** Several configurations (one a database or an environment) often share one graph; the one that sees most of it stays. */
function withoutRepeats(scripts) {
    const kept = [];
    const bySize = [...scripts].sort((a, b) => b.versions.length - a.versions.length);
    for (const script of bySize) {
        const same = kept.find(other => script.versions.every(path => other.versions.includes(path)));
        if (!same)
            kept.push({ ...script });
        else {
            same.configured ||= script.configured;
            same.recursive ||= script.recursive;
            same.urls = [...same.urls, ...script.urls];
        }
    }
    return kept.sort((a, b) => (a.directory < b.directory ? -1 : a.directory > b.directory ? 1 : 0));
}
/** Adds directories below the usual one that hold its graph as well; several graphs are a script directory each. */
async function withNested(script, directories, tree) {
    const [versions = ''] = script.versions;
    if (script.recursive || script.versions.length > 1 || !/(?:^|\/)versions$/.test(versions))
        return [script];
    const above = filesOf([versions], false, directories);
    const all = filesOf([versions], true, directories);
    const below = all.filter(file => !above.includes(file));
    const graphs = await graphsBelow({ directory: versions, above, below }, tree);
    const directoriesOf = (files) => new Set(files.map(file => (0,git_paths/* parentOf */.gN)(file.path)));
    if (graphs.kind === 'none')
        return [script];
    if (graphs.kind === 'joined')
        return [{ ...script, versions: [versions, ...directoriesOf(below)] }];
    return graphs.each.map(files => ({ ...script, versions: [...directoriesOf(files)], alternative: true }));
}
function locations(scripts, configured, directories) {
    const uses = new Map();
    for (const { directory } of scripts)
        uses.set(directory, (uses.get(directory) ?? 0) + 1);
    return scripts.flatMap(({ directory, versions, recursive, alternative, urls, configured: isConfigured }) => {
        const files = filesOf(versions, recursive, directories);
        if (files.length === 0 && !isConfigured)
            return [];
        const [first] = versions;
        // Two graphs with one env.py (a section a database) are told apart by where their revisions are.
        const isOneOfSeveral = alternative || (uses.get(directory) ?? 0) > 1;
        const place = isOneOfSeveral && first !== undefined ? first : directory;
        const named = configured.find(({ path }) => (alternative ? [first] : [directory, first]).includes((0,git_paths/* normalized */.A9)(path)));
        const database = databaseNamedBy(versions);
        const connected = databaseBehind(urls);
        return [
            {
                framework: 'alembic',
                name: named?.name ?? (place === '' ? '.' : place),
                directory: place,
                scope: place,
                files,
                settings: {
                    versions: versions.join('\n'),
                    recursive: String(recursive),
                    ...(database === undefined ? {} : { database }),
                    ...(connected === undefined ? {} : { connected }),
                },
                configured: isConfigured,
                // Whoever else would take the directory for its own, this is the program that runs what is in it.
                ...(directories.holds(directory, 'env.py') ? { declared: [directory, ...versions] } : {}),
            },
        ];
    });
}
/** The order is Alembic's: of two files with one revision id the later one counts. */
function filesOf(versions, recursive, directories) {
    const found = new Map();
    for (const directory of versions) {
        const inside = recursive
            ? [...directories.all()].filter(path => path === directory || path.startsWith(`${directory}/`)).sort()
            : [directory];
        for (const path of inside) {
            if (path.endsWith('__pycache__') || found.has(path))
                continue;
            found.set(path, directories.filesIn(path).filter(file => isRevisionFileName(file.path)));
        }
    }
    return [...found.values()].flat();
}
/** `_only_source_rev_file`: https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py */
function isRevisionFileName(path) {
    return /^(?!\.#|__init__).*\.py$/.test(path.slice(path.lastIndexOf('/') + 1));
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/frameworks/alembic/merge-file.js


/**
 * What `alembic merge` writes, with an id that is the same again for the same heads:
 * https://alembic.sqlalchemy.org/en/latest/branches.html#merging-branches
 */
async function alembicMergeFile(history, heads, tree) {
    const last = heads.at(-1);
    const ids = heads.map(({ id }) => id);
    // Between quotes of Python, and one line in the docstring.
    if (!last || ids.some(id => !/^[\w. /:$]+$/u.test(id)))
        return undefined;
    let id;
    let round = 0;
    do {
        const seed = JSON.stringify([[...ids].sort(), round++]);
        id = (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex').slice(0, 12);
    } while (history.get(id));
    const path = `${(0,git_paths/* parentOf */.gN)(last.file.path)}/${id}_merge_heads.py`;
    if (tree.file(path))
        return undefined;
    return {
        path,
        content: `"""merge heads

Revision ID: ${id}
Revises: ${ids.join(', ')}

"""

# revision identifiers, used by Alembic.
revision = '${id}'
down_revision = (${ids.map(of => `'${of}'`).join(', ')})
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
`,
    };
}

// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(15525);
// EXTERNAL MODULE: ./src/languages/python/read-python.js
var read_python = __webpack_require__(55733);
;// CONCATENATED MODULE: ./src/frameworks/python-files.js
/**
 * The bytes of files in one go, symbolic links followed inside the tree. A string says why a link leads nowhere; files
 * whose content is known already are not read.
 */
async function readFollowingLinks(files, tree, isKnown) {
    const wanted = files.filter(file => file.mode === '120000' || !isKnown(file.oid));
    const bytes = await tree.read(wanted);
    const links = wanted.filter(file => file.mode === '120000');
    const targets = new Map();
    for (const link of links) {
        const target = followed(link, bytes.get(link.oid), tree);
        if (target)
            targets.set(link, target);
    }
    const further = targets.size > 0 ? await tree.read([...targets.values()]) : new Map();
    const found = new Map();
    for (const file of wanted) {
        if (file.mode !== '120000') {
            found.set(file, bytes.get(file.oid));
            continue;
        }
        const target = targets.get(file);
        const content = target && further.get(target.oid);
        found.set(file, content ?? 'it is a symbolic link to something outside the tree');
    }
    return found;
}
function followed(link, bytes, tree) {
    const parts = link.path.split('/').slice(0, -1);
    for (const part of bytes?.toString('utf8').split('/') ?? []) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const target = bytes?.subarray(0, 1).toString() === '/' ? undefined : tree.file(parts.join('/'));
    return target?.mode === '120000' ? undefined : target;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/branches.js
/**
 * May two heads stand side by side for good? As Alembic's users mean it
 * (https://alembic.sqlalchemy.org/en/latest/branches.html):
 * - branches from one revision, when each has a label that the other has not;
 * - lines from different bases, when their labels differ or they live in different version directories.
 * Two heads that nobody named are what a merge left behind.
 */
function branchesOf(migrations, parents) {
    const byId = new Map(migrations.map(migration => [migration.id, migration]));
    const lines = new Map();
    const lineOf = (id) => {
        const line = lines.get(id) ?? lineFrom(id, byId, parents);
        lines.set(id, line);
        return line;
    };
    return (a, b) => {
        const [left, right] = [lineOf(a.id), lineOf(b.id)];
        const onlyLeft = [...left.labels].some(label => !right.labels.has(label));
        const onlyRight = [...right.labels].some(label => !left.labels.has(label));
        if ([...left.revisions].some(id => right.revisions.has(id)))
            return onlyLeft && onlyRight;
        return onlyLeft || onlyRight || ![...left.directories].some(directory => right.directories.has(directory));
    };
}
/** A head with all that it comes after. */
function lineFrom(head, byId, parents) {
    const line = { revisions: new Set(), labels: new Set(), directories: new Set() };
    const stack = [head];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        if (line.revisions.has(id))
            continue;
        line.revisions.add(id);
        const migration = byId.get(id);
        for (const label of migration?.labels ?? [])
            line.labels.add(label);
        if (migration)
            line.directories.add(migration.file.path.slice(0, Math.max(migration.file.path.lastIndexOf('/'), 0)));
        stack.push(...(parents.get(id) ?? []));
    }
    return line;
}

// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
;// CONCATENATED MODULE: ./src/frameworks/alembic/revision-file.js


const nothingSkipped = new Set();
function readRevisionFile(text, python) {
    if (!text.includes('revision'))
        return { kind: 'none', reason: 'it has no revision' };
    let found;
    const reading = python.read(text, nothingSkipped, module => {
        found = revisionIn(module);
        return found.kind === 'revision';
    });
    if (reading.kind === 'broken')
        return unreadable(text, reading.at, reading.reason);
    return found?.kind === 'revision' ? found : revisionIn(reading.module);
}
/** `Revision.__init__`: https://github.com/sqlalchemy/alembic/blob/main/alembic/script/revision.py */
const illegalInIds = /[@+-]/;
function revisionIn({ text, names }) {
    const value = names.names.get('revision');
    const down = names.names.get('down_revision');
    if (!value) {
        return down
            ? unreadable(text, down.at, 'it names no revision: Alembic refuses to load it')
            : { kind: 'none', reason: 'it has no revision' };
    }
    if (value.kind !== 'str' && value.kind !== 'bytes') {
        // A helper that only imports something of that name.
        if (!down)
            return { kind: 'none', reason: 'its revision is no text' };
        return unreadable(text, value.at, `its revision can't be followed: ${reasonOf(value)}`);
    }
    if (illegalInIds.test(value.value)) {
        return unreadable(text, value.at, `Alembic allows none of @ - + in a revision id: “${value.value}”`);
    }
    if (!down)
        return unreadable(text, value.at, 'it has no down_revision: Alembic refuses to load it');
    const downRevisions = refsIn(down, text);
    if (!Array.isArray(downRevisions))
        return unreadable(text, downRevisions.at, `its down_revision can't be followed: ${downRevisions.reason}`);
    const dependsOn = refsIn(names.names.get('depends_on'), text);
    if (!Array.isArray(dependsOn))
        return unreadable(text, dependsOn.at, `its depends_on can't be followed: ${dependsOn.reason}`);
    const labels = labelsIn(names.names.get('branch_labels'), text);
    if (!Array.isArray(labels))
        return unreadable(text, labels.at, `its branch_labels can't be followed: ${labels.reason}`);
    const revision = refFrom(value, text);
    return {
        kind: 'revision',
        revision,
        range: lineOf(text, value.at),
        downRevisions,
        downRange: (0,finding/* rangeOf */.be)(text, down.at.start, down.at.end),
        downIsWritten: down.kind !== 'either',
        dependsOn,
        labels,
    };
}
function unreadable(text, at, reason) {
    return { kind: 'unreadable', reason, range: (0,finding/* rangeOf */.be)(text, at.start, at.end), guess: guessFrom(text) };
}
function guessFrom(text) {
    const quoted = (source) => [...(source ?? '').matchAll(/(['"])([^'"]+)\1/g)].map(match => match[2] ?? '');
    const [revision] = quoted(/^revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=(.*)$/m.exec(text)?.[1]);
    return {
        ...(revision === undefined ? {} : { revision }),
        downRevisions: quoted(/^down_revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=(.*)$/m.exec(text)?.[1]),
    };
}
/** None, one id, or several: `util.to_tuple`. */
function refsIn(value, text) {
    const refs = [];
    const ways = value ? (0,values/* optionsOf */.cz)(value).map(textsIn) : [];
    for (const item of ways.flat()) {
        if (item.kind !== 'str' && item.kind !== 'bytes')
            return { reason: reasonOf(item), at: item.at };
        if (item.value === '' || refs.some(ref => ref.text === item.value))
            continue;
        const always = ways.every(way => way.some(one => 'value' in one && one.value === item.value));
        refs.push({ ...refFrom(item, text), always });
    }
    return refs;
}
function textsIn(value) {
    const items = (0,values/* isSequence */.wZ)(value) ? value.items.flatMap(values/* optionsOf */.cz) : [value];
    return items.filter(item => item.kind !== 'none');
}
/** An imported constant will do: that a line has a name of its own counts, not which (`cli.EXPAND_BRANCH` in Neutron). */
function labelsIn(value, text) {
    const named = [];
    const rest = [];
    for (const option of value ? (0,values/* optionsOf */.cz)(value) : []) {
        for (const item of (0,values/* isSequence */.wZ)(option) ? option.items.flatMap(values/* optionsOf */.cz) : [option]) {
            if (item.kind === 'name')
                named.push(item.path);
            else
                rest.push(item);
        }
    }
    for (const item of rest) {
        const refs = refsIn(item, text);
        if (!Array.isArray(refs))
            return refs;
        named.push(...refs.map(ref => ref.text));
    }
    return [...new Set(named)];
}
function refFrom(value, text) {
    const range = (0,finding/* rangeOf */.be)(text, value.at.start, value.at.end);
    return { text: value.value, range, literal: value.literal, always: true };
}
function reasonOf(value) {
    const problem = (0,values/* firstUnknown */.Ny)(value);
    if (problem)
        return problem.reason;
    if (value.kind === 'name')
        return `the value of ${value.path} is not in the file`;
    if (value.kind === 'call')
        return `only running ${value.callee}() can tell`;
    return 'it is no text';
}
function lineOf(text, at) {
    let start = at.start;
    while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1)))
        start--;
    return (0,finding/* rangeOf */.be)(text, start, at.end);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/read.js







/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const known = new Map();
const spoken = new Map();
const mostKnown = 50_000;
/** Reads the revisions of a tree as Alembic's ScriptDirectory and RevisionMap do. */
async function readAlembic(locations, tree) {
    const texts = await readFollowingLinks(locations.flatMap(location => location.files), tree, oid => known.has(oid));
    const python = await (0,read_python/* pythonReader */.u)();
    return locations.flatMap(location => {
        const reading = readingOf(location, texts, python);
        return reading ? [reading] : [];
    });
}
function readingOf(location, texts, python) {
    const migrations = [];
    const unreadable = [];
    const guesses = [];
    for (const file of location.files) {
        const facts = factsOf(file, texts, python);
        if (facts.kind === 'revision')
            migrations.push(migrationFrom(file, facts));
        else {
            // Alembic imports every file there is, and stops at one without a revision.
            const range = facts.kind === 'unreadable' ? facts.range : finding/* startOfFile */.Si;
            const reason = facts.kind === 'unreadable' ? facts.reason : `${facts.reason}: Alembic refuses to load it`;
            unreadable.push({ file, range, reason });
            guesses.push({ file, guess: facts.kind === 'unreadable' ? facts.guess : { downRevisions: [] } });
        }
    }
    // A directory called "versions" may be anything, unless one of its files says that it is a revision.
    const isAlembic = migrations.length > 0 || guesses.some(({ guess }) => guess.revision !== undefined);
    if (!isAlembic && !location.configured)
        return undefined;
    const graph = linked(migrations, guesses);
    return {
        framework: 'alembic',
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        migrations,
        unreadable,
        ...graph,
        mayCoexist: branchesOf(migrations, graph.parents),
        ...notReplayable(location, migrations),
    };
}
/** Revisions for another database would only be wrong on PostgreSQL. */
function notReplayable({ settings }, migrations) {
    const { database, connected, versions = '' } = settings;
    if (database !== undefined) {
        const [directory = ''] = versions.split('\n');
        return { notReplayable: `its directory says that it is for ${database} (${directory})` };
    }
    const reason = otherThanPostgres(migrations.flatMap(({ file }) => spoken.get(file.oid) ?? []), connected);
    return reason === undefined ? {} : { notReplayable: reason };
}
function factsOf(file, texts, python) {
    const bytes = texts.get(file);
    if (bytes === undefined) {
        return (known.get(file.oid) ?? {
            kind: 'unreadable',
            reason: 'it could not be read',
            range: finding/* startOfFile */.Si,
            guess: { downRevisions: [] },
        });
    }
    if (typeof bytes === 'string')
        return { kind: 'unreadable', reason: bytes, range: finding/* startOfFile */.Si, guess: { downRevisions: [] } };
    const decoded = (0,decode/* decodePython */.v)(bytes);
    const facts = decoded.kind === 'text'
        ? readRevisionFile(decoded.text, python)
        : { kind: 'unreadable', reason: decoded.reason, range: finding/* startOfFile */.Si, guess: { downRevisions: [] } };
    if (file.mode !== '120000') {
        if (known.size >= mostKnown) {
            known.clear();
            spoken.clear();
        }
        known.set(file.oid, facts);
        if (decoded.kind === 'text')
            spoken.set(file.oid, spokenIn(decoded.text));
    }
    return facts;
}
function migrationFrom(file, facts) {
    const refs = (revisions, kind) => revisions.map(({ text, range, always }) => ({
        id: text,
        kind,
        range,
        ...(always || kind === 'parent' ? {} : { optional: true }),
    }));
    return {
        id: facts.revision.text,
        name: file.path.slice(file.path.lastIndexOf('/') + 1, -'.py'.length),
        file,
        range: facts.range,
        parents: [...refs(facts.downRevisions, 'parent'), ...refs(facts.dependsOn, 'depends-on')],
        replaces: [],
        labels: facts.labels,
    };
}
/**
 * `RevisionMap._revision_map`: names are looked up whole among ids and branch labels; of two files with one id the later
 * one counts. Only down_revision makes a line: a revision that others merely depend on stays a head.
 */
function linked(migrations, guesses) {
    const byId = new Map(migrations.map(migration => [migration.id, migration]));
    const labels = new Map(migrations.flatMap(migration => migration.labels.map(label => [label, migration.id])));
    const unread = new Map(guesses.flatMap(({ guess }) => (guess.revision === undefined ? [] : [[guess.revision, guess]])));
    const resolve = (id) => (byId.has(id) || unread.has(id) ? id : labels.get(id));
    const parents = new Map();
    const dependencies = new Map();
    const missing = [];
    for (const migration of migrations) {
        const of = [];
        const after = [];
        for (const parent of migration.parents) {
            const target = resolve(parent.id);
            if (target === undefined) {
                // It may be the unreadable file whose name says so.
                const mayBeUnread = guesses.some(({ file, guess }) => guess.revision === undefined && file.path.includes(parent.id));
                if (!parent.optional && !mayBeUnread)
                    missing.push({ migration, parent });
            }
            else if (parent.kind === 'parent')
                of.push(target);
            else
                after.push(target);
        }
        parents.set(migration.id, of);
        dependencies.set(migration.id, after);
    }
    // An unreadable revision still ends no line at what it seems to come after.
    for (const [id, guess] of unread) {
        if (!byId.has(id))
            parents.set(id, guess.downRevisions.filter(parent => resolve(parent) !== undefined));
    }
    return { parents, dependencies, missing };
}

// EXTERNAL MODULE: ./src/languages/python/literals.js
var python_literals = __webpack_require__(18078);
;// CONCATENATED MODULE: ./src/frameworks/text-edits.js

/** Gathers edits; one place is edited once, however many reasons there are. */
class TextEdits {
    #edits = new Map();
    replace(path, range, replacement) {
        const key = JSON.stringify([path, range]);
        if (!this.#edits.has(key))
            this.#edits.set(key, { path, range, replacement });
    }
    insert(path, text, offset, inserted) {
        this.replace(path, (0,finding/* rangeOf */.be)(text, offset, offset), inserted);
    }
    get all() {
        return [...this.#edits.values()];
    }
}
/** The text at a range. */
function textAt(text, range) {
    return text.slice((0,finding/* offsetAt */.HA)(text, range.start), (0,finding/* offsetAt */.HA)(text, range.end));
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/repair.js









/**
 * Puts incoming revisions behind another one: the first one's down_revision, and a new id where another file of the
 * tree has the same one. Undefined where that can't be done by editing text.
 */
async function repairAlembic(request) {
    const { chain, after, history, tree } = request;
    const python = await (0,read_python/* pythonReader */.u)();
    const ids = newIds(request);
    const bytes = await tree.read(chain.map(({ file }) => file));
    const edits = new TextEdits();
    const renames = [];
    for (const [index, migration] of chain.entries()) {
        const content = bytes.get(migration.file.oid);
        const decoded = content && (0,decode/* decodePython */.v)(content);
        if (decoded?.kind !== 'text')
            return undefined;
        const { text } = decoded;
        const facts = readRevisionFile(text, python);
        if (facts.kind !== 'revision')
            return undefined;
        const { path } = migration.file;
        const before = facts.downRevisions.map(ref => ref.text);
        let downs;
        if (index === 0) {
            const behind = history.ancestorsOf(after.id);
            // What the new parent comes after already need not be named again; a merge revision keeps its other sides.
            const kept = before.filter(id => !behind.has(id) && id !== after.id);
            downs = [after.id, ...kept.filter(id => history.get(id) !== undefined)];
        }
        else {
            downs = before.map(id => ids.get(id) ?? id);
        }
        if (downs.join('\n') !== before.join('\n')) {
            if (!replaceDowns(path, text, facts, downs, edits))
                return undefined;
            replaceInDocstring(path, text, 'Revises', downs.join(', '), edits);
        }
        for (const ref of facts.dependsOn)
            if (!replaceRef(path, text, ref, ids.get(ref.text), edits))
                return undefined;
        const own = ids.get(migration.id);
        if (own !== undefined) {
            if (!replaceRef(path, text, facts.revision, own, edits))
                return undefined;
            replaceInDocstring(path, text, 'Revision ID', own, edits);
            const stem = migration.name.includes(migration.id)
                ? migration.name.replace(migration.id, own)
                : migration.name;
            const to = `${(0,git_paths/* parentOf */.gN)(path)}/${stem}.py`;
            if (to !== path)
                renames.push({ from: path, to });
        }
    }
    return { edits: edits.all, renames };
}
/** New ids for those of the chain that another file has too: the same again for the same file. */
function newIds({ chain, history }) {
    const moving = new Set(chain);
    const others = new Set(history.migrations.filter(migration => !moving.has(migration)).map(({ id }) => id));
    const ids = new Map();
    for (const { id, file } of chain) {
        if (!others.has(id))
            continue;
        let next;
        let round = 0;
        do
            next = (0,external_node_crypto_.createHash)('sha256').update(`${id}\0${file.path}\0${round++}`).digest('hex').slice(0, 12);
        while (others.has(next));
        ids.set(id, next);
    }
    return ids;
}
function replaceRef(path, text, ref, next, edits) {
    if (next === undefined)
        return true;
    if (!ref.literal)
        return false;
    edits.replace(path, ref.range, (0,python_literals/* quotedLike */.A_)(textAt(text, ref.range), next));
    return true;
}
/** One literal for one literal where that will do, else the whole right side. */
function replaceDowns(path, text, facts, downs, edits) {
    const [old] = facts.downRevisions;
    const [next] = downs;
    if (old?.literal && next !== undefined && facts.downRevisions.length === 1 && downs.length === 1) {
        return replaceRef(path, text, old, next, edits);
    }
    if (!facts.downIsWritten)
        return false;
    const style = facts.revision.literal ? textAt(text, facts.revision.range) : '""';
    const literals = downs.map(id => (0,python_literals/* quotedLike */.A_)(style, id));
    edits.replace(path, facts.downRange, literals.length === 1 ? literals.join('') : `(${literals.join(', ')})`);
    return true;
}
/** The lines that `alembic revision` writes at the top say the same for people. */
function replaceInDocstring(path, text, heading, value, edits) {
    const found = new RegExp(`^${heading}:`, 'm').exec(text);
    if (!found || !/["']{3}/.test(text.slice(0, found.index)))
        return;
    const line = found.index + found[0].length;
    const written = text.slice(line, (0,lexing/* endOfLine */.vT)(text, line));
    const start = line + (written.length - written.trimStart().length);
    const end = start + written.trim().length;
    const space = start === line ? ' ' : '';
    edits.replace(path, (0,finding/* rangeOf */.be)(text, start, end), space + value);
}

// EXTERNAL MODULE: ./src/git/git-tree.js + 1 modules
var git_tree = __webpack_require__(90158);
// EXTERNAL MODULE: ./src/languages/python/influences.js
var influences = __webpack_require__(84170);
// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var interpreter_flow = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/languages/python/interpreter/format.js
var format = __webpack_require__(56374);
// EXTERNAL MODULE: ./src/languages/python/interpreter/interpreter.js + 13 modules
var interpreter = __webpack_require__(16382);
// EXTERNAL MODULE: ./src/frameworks/step-request.js
var step_request = __webpack_require__(7385);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var interpreter_values = __webpack_require__(85075);
// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/not-known.js


/** An operation that can't be turned into SQL. `message` ends a sentence. Caught where the operation is called. */
class NotKnown extends Error {
}
function notKnown(value, what) {
    if (!value)
        return new NotKnown(`${what} is not given`);
    if (value.kind === 'unknown')
        return new NotKnown(`${what} depends on ${value.reason}`);
    if (value.kind === 'foreign' || value.kind === 'foreign-call')
        return new NotKnown(`${what} is ${(0,interpreter_values/* nameOf */.Vb)(value)}`);
    return new NotKnown(`${what} is ${(0,operators/* reasonOf */.A3)(value)}`);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/arguments.js



/** A call's arguments by the names of its signature. */
class Given {
    #values = new Map();
    /** What was given by place behind the named ones. */
    rest;
    constructor({ args, keywords }, names) {
        for (const [i, name] of names.entries()) {
            const value = args[i];
            if (value)
                this.#values.set(name, value);
        }
        for (const [name, value] of keywords)
            this.#values.set(name, value);
        this.rest = args.slice(names.length);
    }
    get(name) {
        return this.#values.get(name);
    }
    /** The same with another value for a parameter. */
    with(name, value) {
        const copy = new Given({ args: [], keywords: new Map([...this.#values, [name, value]]) }, []);
        copy.rest = this.rest;
        return copy;
    }
    /** Undefined where it is None or not given. */
    string(name) {
        return optionalString(this.get(name), name);
    }
    required(name) {
        const text = this.string(name);
        if (text === undefined)
            throw notKnown(this.get(name), name);
        return text;
    }
    /** Undefined where it is None or not given. */
    boolean(name) {
        const value = this.get(name);
        if (!value || value.kind === 'none')
            return undefined;
        const known = (0,operators/* truth */.Im)(value);
        if (known === undefined)
            throw notKnown(value, name);
        return known;
    }
    strings(name) {
        return stringsOf(this.get(name), name);
    }
}
function optionalString(value, what) {
    if (!value || value.kind === 'none')
        return undefined;
    return stringOf(value, what);
}
function stringOf(value, what) {
    const text = value && asString(value);
    if (text === undefined)
        throw notKnown(value, what);
    return text;
}
/** A string, a member of `class Status(str, Enum)`, or what marks a name as final: op.f(), conv(), quoted_name(). */
function asString(value) {
    if (value.kind === 'str')
        return value.value;
    if (value.kind === 'instance') {
        const own = value.attributes.get('value');
        return own?.kind === 'str' ? own.value : undefined;
    }
    if (value.kind === 'foreign-call' && wrappers.has((0,interpreter_values/* lastSegment */.mp)(value.callee.path)) && value.args[0])
        return asString(value.args[0]);
    return undefined;
}
const wrappers = new Set(['f', 'conv', 'quoted_name', '_NONE_NAME']);
/** Did op.f() say that the name is final, so that no naming convention applies to it? */
function isFinalName(value) {
    return value?.kind === 'foreign-call' && ['f', 'conv'].includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path));
}
function stringsOf(value, what) {
    if (value?.kind === 'str')
        return [value.value];
    if (value?.kind !== 'list' && value?.kind !== 'tuple')
        throw notKnown(value, what);
    return value.items.map(item => {
        const text = asString(item) ?? columnName(item);
        if (text === undefined)
            throw notKnown(item, what);
        return text;
    });
}
/** The name of a column that is written as `sa.column('x')` or `table.c.x`. */
function columnName(value) {
    if (value.kind === 'foreign-call' &&
        ['column', 'Column', 'quoted_name'].includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path)))
        return value.args[0] && asString(value.args[0]);
    if (value.kind === 'foreign') {
        const found = /\(\)\.(?:c|columns)\.(\w+)$/.exec(value.path);
        return found?.[1];
    }
    return undefined;
}
function numberOf(value, what) {
    if (!value || value.kind === 'none')
        return undefined;
    if (value.kind === 'int')
        return Number(value.value);
    if (value.kind === 'float')
        return value.value;
    throw notKnown(value, what);
}
/** Is it a call of SQLAlchemy's (or a relative's) `name`? Told by the last name: `sa.Column`, `sqlalchemy.schema.Column`. */
function isCallOf(value, ...names) {
    return value?.kind === 'foreign-call' && names.includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path));
}
/** A call's own name, whichever module it was imported from. */
function nameOfCall(value) {
    return (0,interpreter_values/* lastSegment */.mp)(value.callee.path);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/modules.js
/** Packages that migrations name and that no repository of theirs holds, whatever its directories are called. */
const libraries = new Set([
    'alembic',
    'sqlalchemy',
    'sqlmodel',
    'geoalchemy2',
    'os',
    'sys',
    're',
    'json',
    'logging',
    'enum',
    'typing',
    'datetime',
    'uuid',
    'contextlib',
    'collections',
    'dataclasses',
    'pathlib',
    'textwrap',
]);
/** Finds the files of imports in a tree: beside the importing file, and where the project's packages may begin. */
class Modules {
    #tree;
    #roots;
    constructor(tree, directory) {
        this.#tree = tree;
        this.#roots = rootsAbove(directory);
    }
    has(path) {
        return this.#tree.file(path) !== undefined;
    }
    list(directory) {
        const found = this.#tree.inDirectory(directory).map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
        return found.length === 0 ? undefined : found;
    }
    find(segments, directory) {
        if (directory !== undefined)
            return this.#in(directory, segments);
        if (segments.length === 0 || libraries.has(segments[0] ?? ''))
            return undefined;
        for (const root of this.#roots) {
            const found = this.#in(root, segments);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #in(directory, segments) {
        const path = [...(directory === '' ? [] : [directory]), ...segments].join('/');
        const candidates = path === '' ? ['__init__.py'] : [...(segments.length > 0 ? [`${path}.py`] : []), `${path}/__init__.py`];
        return candidates.find(candidate => this.#tree.file(candidate));
    }
}
/** A directory, all above it, and the usual source directories in each. */
function rootsAbove(directory) {
    const roots = [];
    for (let at = directory;; at = at.replace(/(?:^|\/)[^/]*$/, '')) {
        roots.push(at, at === '' ? 'src' : `${at}/src`);
        if (at === '')
            return roots;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/identifiers.js


/** `RESERVED_WORDS`: https://github.com/sqlalchemy/sqlalchemy/blob/main/lib/sqlalchemy/dialects/postgresql/base.py */
const reserved = new Set(`all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
  current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc distinct
  do else end except false fetch for foreign from grant group having in initially intersect into leading limit localtime
  localtimestamp new not null of off offset old on only or order placing primary references returning select session_user
  some symmetric table then to trailing true union unique user using variadic when where window with authorization between
  binary cross current_schema freeze full ilike inner is isnull join left like natural notnull outer over overlaps right
  similar verbose`.split(/\s+/));
/** Quoted where SQLAlchemy's preparer quotes it, so that PostgreSQL folds the same names. */
function quote(name) {
    const plain = /^[a-z_][a-z0-9_$]*$/.test(name) && !reserved.has(name);
    return plain ? name : `"${name.replaceAll('"', '""')}"`;
}
/** Alembic quotes the parts of a dotted schema one by one: `quote_dotted`. */
function qualified(name, schema) {
    return schema ? `${schema.split('.').map(quote).join('.')}.${quote(name)}` : quote(name);
}
/** PostgreSQL's NAMEDATALEN, which SQLAlchemy knows. */
const longest = 63;
/** `truncate_and_render_index_name`: made names are shortened with a hash, written ones are refused. */
function constraintName(name, made) {
    if (name.length <= longest)
        return quote(name);
    if (!made)
        throw new NotKnown(`the name “${name}” is longer than ${longest} characters, which SQLAlchemy refuses`);
    const hash = (0,external_node_crypto_.createHash)('md5').update(name).digest('hex').slice(-4);
    return quote(`${name.slice(0, longest - 8)}_${hash}`);
}
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/naming.js


/** `DEFAULT_NAMING_CONVENTION`: https://docs.sqlalchemy.org/en/20/core/constraints.html#configuring-constraint-naming-conventions */
const defaultConventions = new Map([['ix', 'ix_%(column_0_label)s']]);
/** The name as it is written in SQL; undefined where PostgreSQL is left to choose one. */
function namedBy(object, conventions) {
    const convention = conventions.get(object.kind);
    if (object.final && object.name !== undefined)
        return constraintName(object.name, true);
    if (convention !== undefined && (object.name === undefined || convention.includes('constraint_name')))
        return constraintName(filled(convention, object), true);
    return object.name === undefined ? undefined : constraintName(object.name, false);
}
/** `ConventionDict`: https://github.com/sqlalchemy/sqlalchemy/blob/main/lib/sqlalchemy/sql/naming.py */
function filled(convention, object) {
    const label = (column) => [object.schema?.replaceAll('.', '_'), object.table, column].filter(part => part !== undefined).join('_');
    return convention.replace(/%\((\w+)\)s/g, (_, token) => {
        if (token === 'table_name')
            return object.table;
        if (token === 'referred_table_name')
            return object.referredTable ?? '';
        if (token === 'constraint_name') {
            if (object.name === undefined)
                throw new NotKnown('the naming convention uses %(constraint_name)s, and the constraint has no name: SQLAlchemy refuses it');
            return object.name;
        }
        const found = /^(referred_)?column_(\d+)(_?N)?_(name|key|label)$/.exec(token);
        if (!found)
            throw new NotKnown(`the naming convention uses %(${token})s`);
        const [, referred, index, many, what] = found;
        const columns = (referred ? object.referredColumns : object.columns) ?? [];
        const shown = (column) => (what === 'label' ? label(column) : column);
        if (many)
            return columns.map(shown).join(many.startsWith('_') ? '_' : '');
        const one = columns[Number(index)];
        return one === undefined ? '' : shown(one);
    });
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/conventions.js







/** The naming convention of env.py's target_metadata, where reading the project's own files tells it. */
async function conventionsOf(directory, tree, parser) {
    const path = directory === '' ? 'env.py' : `${directory}/env.py`;
    const file = tree.file(path);
    if (!file)
        return defaultConventions;
    const text = (0,git_tree/* decode */.D)((await tree.read([file])).get(file.oid));
    const modules = new Modules(tree, directory);
    const python = new interpreter/* Interpreter */.$(parser, new Onlooker(modules));
    const flow = metadataOf(python, path, text);
    try {
        for (;;) {
            const next = flow.next();
            if (next.done)
                return next.value ?? defaultConventions;
            const pending = next.value;
            const wanted = pending instanceof interpreter_flow/* FileRequest */.u4 ? tree.file(pending.path) : undefined;
            if (pending instanceof interpreter_flow/* FileRequest */.u4 && wanted)
                pending.text = (0,git_tree/* decode */.D)((await tree.read([wanted])).get(wanted.oid));
        }
    }
    catch (error) {
        if (error instanceof interpreter_flow/* TooMuch */.GC || error instanceof interpreter_flow/* Raised */.H1 || error instanceof RangeError)
            return defaultConventions;
        throw error;
    }
}
function* metadataOf(python, path, text) {
    // env.py goes on to connect: what it raises there is behind the line that matters.
    const reading = python.module(path, text);
    const module = yield* reading;
    const frame = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() };
    const target = yield* python.lookup('target_metadata', frame);
    return target && conventionIn(target, 0);
}
/** A MetaData(naming_convention=…), or something that was made with one. */
function conventionIn(value, depth) {
    if (depth > 6)
        return undefined;
    if (value.kind === 'list' && value.items[0])
        return conventionIn(value.items[0], depth + 1);
    if (value.kind === 'foreign')
        return value.of && conventionIn(value.of, depth + 1);
    if (value.kind === 'class') {
        const own = value.names.get('metadata');
        if (own)
            return conventionIn(own, depth + 1);
        for (const base of value.bases) {
            const found = conventionIn(base, depth + 1);
            if (found)
                return found;
        }
        return undefined;
    }
    if (value.kind !== 'foreign-call')
        return undefined;
    const given = value.attributes.get('naming_convention') ?? value.keywords.get('naming_convention');
    if (given?.kind === 'dict')
        return fromDict(given.entries.values());
    const metadata = value.keywords.get('metadata') ?? value.attributes.get('metadata');
    return metadata && conventionIn(metadata, depth + 1);
}
function fromDict(entries) {
    const found = new Map();
    for (const [key, value] of entries) {
        const text = asString(value);
        // A key may also be the class: `Index`.
        const name = key.kind === 'foreign' ? classes[(0,interpreter_values/* lastSegment */.mp)(key.path)] : asString(key);
        if (name !== undefined && text !== undefined)
            found.set(name, text);
    }
    return found;
}
const classes = {
    Index: 'ix',
    UniqueConstraint: 'uq',
    CheckConstraint: 'ck',
    ForeignKeyConstraint: 'fk',
    PrimaryKeyConstraint: 'pk',
};
/** Nothing that env.py calls does anything. */
class Onlooker {
    #modules;
    constructor(modules) {
        this.#modules = modules;
    }
    moduleFile(segments, directory) {
        return this.#modules.find(segments, directory);
    }
    attribute() { }
    element() { }
    call() {
        return (0,interpreter_flow/* atOnce */.zd)(undefined);
    }
    items() {
        return (0,interpreter_flow/* atOnce */.zd)(undefined);
    }
    enter(manager) {
        return (0,interpreter_flow/* atOnce */.zd)(manager);
    }
    exit() {
        return (0,interpreter_flow/* atOnce */.zd)(false);
    }
    opaque() {
        return (0,interpreter_flow/* atOnce */.zd)(undefined);
    }
    reachesOut() {
        return false;
    }
    harmless() {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/database-error.js

/** psycopg's names of the errors that migrations look for: https://www.psycopg.org/psycopg3/docs/api/errors.html#sqlstate-exceptions */
const names = {
    '23502': 'NotNullViolation',
    '23503': 'ForeignKeyViolation',
    '23505': 'UniqueViolation',
    '23514': 'CheckViolation',
    '25P02': 'InFailedSqlTransaction',
    '3F000': 'InvalidSchemaName',
    '42601': 'SyntaxError',
    '42701': 'DuplicateColumn',
    '42703': 'UndefinedColumn',
    '42704': 'UndefinedObject',
    '42710': 'DuplicateObject',
    '42723': 'DuplicateFunction',
    '42804': 'DatatypeMismatch',
    '42883': 'UndefinedFunction',
    '42P01': 'UndefinedTable',
    '42P06': 'DuplicateSchema',
    '42P07': 'DuplicateTable',
};
const database_error_wrappers = {
    '0A': 'NotSupportedError',
    '22': 'DataError',
    '23': 'IntegrityError',
    '25': 'InternalError',
    '3D': 'ProgrammingError',
    '3F': 'ProgrammingError',
    '42': 'ProgrammingError',
    XX: 'InternalError',
};
/** What SQLAlchemy raises for an error of PostgreSQL's: https://docs.sqlalchemy.org/en/20/core/exceptions.html */
function databaseError(code, message) {
    const wrapper = database_error_wrappers[code.slice(0, 2)] ?? 'OperationalError';
    const name = names[code] ?? wrapper;
    const original = {
        kind: 'exception',
        classes: [name, wrapper, 'DatabaseError', 'Error', 'Exception', 'BaseException'],
        args: [(0,interpreter_values/* str */.gx)(message)],
        attributes: new Map([
            ['pgcode', (0,interpreter_values/* str */.gx)(code)],
            ['sqlstate', (0,interpreter_values/* str */.gx)(code)],
            ['pgerror', (0,interpreter_values/* str */.gx)(`ERROR:  ${message}`)],
        ]),
    };
    return {
        kind: 'exception',
        classes: [
            wrapper,
            'DatabaseError',
            'DBAPIError',
            'StatementError',
            'SQLAlchemyError',
            'Exception',
            'BaseException',
        ],
        args: [(0,interpreter_values/* str */.gx)(`(psycopg.errors.${name}) ${message}`)],
        attributes: new Map([
            ['orig', original],
            ['code', (0,interpreter_values/* str */.gx)('f405')],
        ]),
    };
}
function isDatabaseError(exception) {
    return exception.classes.includes('DBAPIError');
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/exceptions.js
var exceptions = __webpack_require__(48691);
// EXTERNAL MODULE: ./src/languages/python/interpreter/files.js
var files = __webpack_require__(13458);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/results.js



/** A value of the scratch database as Python sees it. */
function toPython(value) {
    if (value === null || value === undefined)
        return interpreter_values/* none */.dv;
    if (typeof value === 'string')
        return (0,interpreter_values/* str */.gx)(value);
    if (typeof value === 'boolean')
        return (0,interpreter_values/* bool */.lc)(value);
    if (typeof value === 'bigint')
        return (0,interpreter_values/* int */.Wh)(value);
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? (0,interpreter_values/* int */.Wh)(value) : { kind: 'float', value };
    if (Array.isArray(value))
        return (0,interpreter_values/* list */.p_)(value.map(toPython));
    if (typeof value === 'object')
        return (0,interpreter_values/* dict */.jd)(Object.entries(value).map(([key, item]) => [(0,interpreter_values/* str */.gx)(key), toPython(item)]));
    return (0,interpreter_values/* unknown */.L5)('a value of the database');
}
/** Rows are tuples with names. */
const rowClass = () => ({
    kind: 'class',
    name: 'Row',
    bases: [{ kind: 'foreign', path: 'tuple' }],
    names: new Map(),
});
function rowOf(row, apart) {
    const attributes = new Map(Object.entries(row).map(([key, value]) => [key, toPython(value)]));
    const values = apart ? Object.values(apart).map(toPython) : [...attributes.values()];
    const mapping = (0,interpreter_values/* dict */.jd)([...attributes].map(([key, value]) => [(0,interpreter_values/* str */.gx)(key), value]));
    attributes.set('_mapping', mapping);
    attributes.set('_asdict', (0,interpreter_values/* native */.Yk)('_asdict', () => (0,interpreter_flow/* atOnce */.zd)(mapping)));
    return {
        kind: 'instance',
        class: rowClass(),
        attributes,
        constructed: { args: values, keywords: new Map() },
    };
}
/** What `connection.execute()` gives back. Its rows are handed out once. `apart`: the rows with each column by itself. */
function resultOf(rows, at, apart = []) {
    const made = rows
        ? (0,interpreter_values/* list */.p_)(rows.map((row, i) => rowOf(row, apart[i])))
        : (0,interpreter_values/* unknown */.L5)('rows that only a database with data has');
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'sqlalchemy.Result' },
        args: [],
        keywords: new Map(),
        at,
        attributes: new Map([[rowsLeft, made]]),
    };
}
/** No Python name has a space. */
const rowsLeft = 'rows left';
function isResult(value) {
    return value?.kind === 'foreign-call' && value.callee.path === 'sqlalchemy.Result';
}
function rowsOf(result) {
    const rows = result.attributes.get(rowsLeft);
    return rows?.kind === 'list' ? rows.items.splice(0) : undefined;
}
const noResult = (message) => new interpreter_flow/* Raised */.H1((0,exceptions/* exception */.YG)([
    message.startsWith('No') ? 'NoResultFound' : 'MultipleResultsFound',
    'InvalidRequestError',
    'SQLAlchemyError',
    'Exception',
    'BaseException',
], message));
/** https://docs.sqlalchemy.org/en/20/core/connections.html#sqlalchemy.engine.Result */
function resultMethod(result, name) {
    const rows = result.attributes.get(rowsLeft);
    if (rows?.kind !== 'list')
        return rows ?? undefined;
    switch (name) {
        case 'scalar':
        case 'scalar_one_or_none':
        case 'scalar_one':
            if (name === 'scalar_one')
                only(rows, true);
            else if (name === 'scalar_one_or_none')
                only(rows, false);
            return firstValue(rows.items.splice(0)[0]);
        case 'first':
            return rows.items.splice(0)[0] ?? interpreter_values/* none */.dv;
        case 'fetchone':
            return rows.items.shift() ?? interpreter_values/* none */.dv;
        case 'one':
        case 'one_or_none':
            only(rows, name === 'one');
            return rows.items.splice(0)[0] ?? interpreter_values/* none */.dv;
        case 'fetchall':
        case 'all':
        case 'fetchmany':
        case 'partitions':
            return (0,interpreter_values/* list */.p_)(rows.items.splice(0));
        case 'scalars':
            return withRows(result, rows.items.map(firstValue));
        case 'columns':
            return withRows(result, rows.items);
        case 'mappings':
            return withRows(result, rows.items.map(row => (row.kind === 'instance' ? (row.attributes.get('_mapping') ?? row) : row)));
        case 'unique':
        case 'tuples':
            return result;
        case 'close':
        case 'freeze':
            return interpreter_values/* none */.dv;
        case 'keys': {
            const [row] = rows.items;
            return row?.kind === 'instance'
                ? (0,interpreter_values/* list */.p_)([...row.attributes.keys()].filter(key => !key.startsWith('_')).map(key => (0,interpreter_values/* str */.gx)(key)))
                : undefined;
        }
        default:
            return undefined;
    }
}
function withRows(result, items) {
    return { ...result, attributes: new Map([[rowsLeft, (0,interpreter_values/* list */.p_)([...items])]]) };
}
function only({ items }, required) {
    if (items.length > 1)
        throw noResult('Multiple rows were found when exactly one was required');
    if (items.length === 0 && required)
        throw noResult('No row was found when one was required');
}
function firstValue(row) {
    if (!row)
        return interpreter_values/* none */.dv;
    return row.kind === 'instance' && row.class.name === 'Row' ? (row.constructed.args[0] ?? interpreter_values/* none */.dv) : row;
}
/** How many rows a result has left; undefined where that is not known. */
function rowCount(result) {
    const rows = result.attributes.get(rowsLeft);
    return rows?.kind === 'list' ? (0,interpreter_values/* int */.Wh)(rows.items.length) : (0,interpreter_values/* unknown */.L5)('how many rows a statement changes');
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/sql-expression.js
/** How tight an operator binds; a looser one inside gets brackets. */
const strength = {
    OR: 1,
    AND: 2,
    NOT: 3,
    '=': 5,
    '!=': 5,
    '<': 5,
    '<=': 5,
    '>': 5,
    '>=': 5,
    '+': 7,
    '-': 7,
    '*': 8,
    '/': 8,
    '%%': 8,
};
const comparison = 5;
/** `||`, `~` and all that PostgreSQL has besides. */
const otherOperator = 6;
const tightest = 20;
const tight = (text) => ({ text, strength: tightest });
/** `x DESC`: nothing stands around it. */
const loose = (text) => ({ text, strength: 0 });
/** A comparison, and its opposite. */
function compared(left, operator, opposite, right) {
    return {
        text: `${left} ${operator} ${right}`,
        strength: comparison,
        negation: `${left} ${opposite} ${right}`,
    };
}
function bracketed(sql, atLeast) {
    return sql.strength < atLeast ? `(${sql.text})` : sql.text;
}
function negated(sql) {
    if (sql.negation !== undefined)
        return { text: sql.negation, strength: comparison, negation: sql.text };
    return { text: `NOT ${bracketed(sql, 4)}`, strength: 3 };
}
function chained(operator, parts) {
    const own = strength[operator] ?? 1;
    return { text: parts.map(part => bracketed(part, own)).join(` ${operator} `), strength: own };
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/column-methods.js




const behind = (words) => owner => loose(`${owner.text} ${words}`);
/** A comparison with one other value. */
const comparing = (operator, opposite) => (owner, [other], compile) => other && compared(bracketed(owner, comparison), operator, opposite, compile(other).text);
const oneOf = (operator, opposite) => (owner, [among], compile) => {
    const items = among?.kind === 'list' || among?.kind === 'tuple' ? among.items : undefined;
    if (!items)
        throw notKnown(among, 'a list of values');
    return compared(bracketed(owner, comparison), operator, opposite, `(${items.map(item => compile(item).text).join(', ')})`);
};
/** `startswith`, `endswith`, `contains`. */
const matching = (before, after) => (owner, [text], compile) => text &&
    compared(bracketed(owner, otherOperator), 'LIKE', 'NOT LIKE', `${before}${bracketed(compile(text), otherOperator + 1)}${after}`);
const is = comparing('IS', 'IS NOT');
const isNot = comparing('IS NOT', 'IS');
const isIn = oneOf('IN', 'NOT IN');
const isNotIn = oneOf('NOT IN', 'IN');
const distinct = comparing('IS DISTINCT FROM', 'IS NOT DISTINCT FROM');
const notDistinct = comparing('IS NOT DISTINCT FROM', 'IS DISTINCT FROM');
const like = comparing('LIKE', 'NOT LIKE');
const notLike = comparing('NOT LIKE', 'LIKE');
const ilike = comparing('ILIKE', 'NOT ILIKE');
const notIlike = comparing('NOT ILIKE', 'ILIKE');
/** https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.ColumnElement */
const methods = {
    desc: behind('DESC'),
    asc: behind('ASC'),
    nullslast: behind('NULLS LAST'),
    nulls_last: behind('NULLS LAST'),
    nullsfirst: behind('NULLS FIRST'),
    nulls_first: behind('NULLS FIRST'),
    is_: is,
    is_not: isNot,
    isnot: isNot,
    in_: isIn,
    not_in: isNotIn,
    notin_: isNotIn,
    is_distinct_from: distinct,
    is_not_distinct_from: notDistinct,
    isnot_distinct_from: notDistinct,
    like,
    not_like: notLike,
    notlike: notLike,
    ilike,
    not_ilike: notIlike,
    notilike: notIlike,
    regexp_match: comparing('~', '!~'),
    startswith: matching('', " || '%'"),
    endswith: matching("'%' || ", ''),
    contains: matching("'%' || ", " || '%'"),
    between: (owner, [from, to], compile) => from &&
        to &&
        compared(bracketed(owner, otherOperator), 'BETWEEN', 'NOT BETWEEN', `${compile(from).text} AND ${compile(to).text}`),
    concat: (owner, [other], compile) => other && {
        text: `${bracketed(owner, otherOperator)} || ${bracketed(compile(other), otherOperator)}`,
        strength: otherOperator,
    },
    collate: (owner, [name]) => {
        const collation = name && asString(name);
        return collation === undefined ? undefined : tight(`${bracketed(owner, 9)} COLLATE ${quote(collation)}`);
    },
    label: owner => owner,
};
/** A method of a column or of any other expression; undefined for one that is none. */
function columnMethod(owner, name, { args, keywords }, compile) {
    const found = methods[name];
    // `escape=`, `autoescape=`, `symmetric=`
    return found && keywords.size === 0 ? found(owner(), args, compile) : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/table-value.js



function isTableValue(value) {
    return isCallOf(value, 'table', 'Table', 'TableClause', 'create_table');
}
function tableValueOf(value) {
    if (!isCallOf(value, 'table', 'Table', 'TableClause', 'create_table'))
        throw notKnown(value, 'the table');
    const [name, ...items] = value.args;
    const columns = new Map();
    for (const item of items) {
        if (!isCallOf(item, 'column', 'Column'))
            continue;
        const [first, second] = item.args;
        const column = first && asString(first);
        if (column === undefined)
            continue;
        const isType = second?.kind === 'foreign' || second?.kind === 'foreign-call' || second?.kind === 'class';
        const given = item.keywords.get('type_') ?? (isType || second?.kind === 'instance' ? second : undefined);
        columns.set(column, { type: given, default: item.keywords.get('default') });
    }
    return {
        name: stringOf(name ?? value.keywords.get('table_name'), 'the table'),
        schema: optionalString(value.keywords.get('schema'), 'schema'),
        columns,
    };
}
/** The table that `table.c.x` is a column of. */
function tableOfColumn(value) {
    if (value.kind !== 'foreign' || !/\(\)\.(?:c|columns)\.\w+$/.test(value.path))
        return undefined;
    const { of } = value;
    return of?.kind === 'foreign' && /^(?:c|columns)$/.test((0,interpreter_values/* lastSegment */.mp)(of.path)) ? of.of : of;
}
/** `column.name`, `column.type`, `column.nullable` of one that the revision has made itself. */
function ofColumn({ args, keywords }, name) {
    const [first, second] = args;
    if (name === 'name' || name === 'key')
        return keywords.get('name') ?? (first?.kind === 'str' ? first : undefined);
    if (name === 'type')
        return keywords.get('type_') ?? (first?.kind === 'str' ? second : undefined);
    if (name === 'nullable')
        return keywords.get('nullable') ?? (0,interpreter_values/* bool */.lc)(!isTrue(keywords.get('primary_key')));
    if (['primary_key', 'unique', 'index'].includes(name))
        return keywords.get(name) ?? (0,interpreter_values/* bool */.lc)(false);
    if (['server_default', 'comment', 'default'].includes(name))
        return keywords.get(name) ?? interpreter_values/* none */.dv;
    return undefined;
}
const isTrue = (value) => value?.kind === 'bool' && value.value;

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/operand-types.js




const texts = new Set([
    'String',
    'Text',
    'Unicode',
    'UnicodeText',
    'VARCHAR',
    'CHAR',
    'TEXT',
    'CITEXT',
    'Enum',
    'ENUM',
]);
const textFunctions = new Set([
    'lower',
    'upper',
    'concat',
    'substr',
    'substring',
    'trim',
    'replace',
    'to_char',
]);
/** The type that a column was given where the revision names it; 'reflected' where only the database knows it. */
function typeOfColumn(value) {
    const table = tableOfColumn(value);
    if (table && isTableValue(table)) {
        const { columns } = tableValueOf(table);
        const column = columns.get(columnName(value) ?? '');
        return column ? column.type : 'reflected';
    }
    return isCallOf(value, 'column', 'Column') ? value.args[1] : undefined;
}
function nameOfType(type) {
    if (type?.kind === 'foreign')
        return (0,interpreter_values/* lastSegment */.mp)(type.path);
    return type?.kind === 'foreign-call' ? (0,interpreter_values/* lastSegment */.mp)(type.callee.path) : '';
}
/** Are the two put together where SQLAlchemy reads `+`? Texts, arrays and JSON are. */
function isConcatenation(left, right) {
    if (isText(left) || isText(right))
        return true;
    if ([left, right].some(one => typeOfColumn(one) === 'reflected') && !isNumber(left) && !isNumber(right))
        throw new NotKnown('whether + adds numbers or puts texts together is not known');
    return false;
}
const isNumber = (value) => value.kind === 'int' || value.kind === 'float';
function isText(value) {
    if (value.kind === 'str')
        return true;
    const type = typeOfColumn(value);
    if (type !== undefined && type !== 'reflected')
        return ['ARRAY', 'JSONB', ...texts].includes(nameOfType(type));
    if (value.kind !== 'foreign-call')
        return false;
    const { path } = value.callee;
    if (path === 'operator.+')
        return value.args.some(isText);
    if (/(?:^|\.)func\.\w+$/.test(path))
        return textFunctions.has((0,interpreter_values/* lastSegment */.mp)(path));
    return isCallOf(value, 'cast') && texts.has(nameOfType(value.args[1] ?? value.args[0]));
}
/** A member of an enumeration beside a column of Enum stands there by its name. */
function besideColumn(column, value) {
    if (value.kind !== 'instance' || !(0,interpreter_values/* isEnum */.GG)(value.class))
        return value;
    const type = typeOfColumn(column);
    const isEnumType = type !== undefined && type !== 'reflected' && ['Enum', 'ENUM'].includes(nameOfType(type));
    return (isEnumType ? value.attributes.get('name') : undefined) ?? value;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/plain-types.js

function type(parameters, sql, numeric = false) {
    return Object.assign((given) => ({ sql: sql(given), numeric }), { parameters });
}
const fixed = (sql, numeric = false) => type([], () => sql, numeric);
const stringType = (name) => type(['length', 'collation'], given => {
    const length = numberOf(given.get('length'), 'length');
    const collation = given.string('collation');
    return `${name}${length ? `(${length})` : ''}${collation ? ` COLLATE "${collation}"` : ''}`;
});
const timed = (name) => type(['timezone', 'precision'], given => {
    const precision = numberOf(given.get('precision'), 'precision');
    return `${name}${precision === undefined ? '' : `(${precision})`} ${given.boolean('timezone') ? 'WITH' : 'WITHOUT'} TIME ZONE`;
});
const decimal = (name) => type(['precision', 'scale'], given => {
    const precision = numberOf(given.get('precision'), 'precision');
    const scale = numberOf(given.get('scale'), 'scale');
    if (precision === undefined)
        return name;
    return scale === undefined ? `${name}(${precision})` : `${name}(${precision}, ${scale})`;
}, true);
const plain_types_float = type(['precision'], given => {
    const precision = numberOf(given.get('precision'), 'precision');
    return precision ? `FLOAT(${precision})` : 'FLOAT';
}, true);
const interval = (precisionName) => type(precisionName === 'precision' ? ['precision', 'fields'] : ['native', 'second_precision', 'day_precision'], given => {
    if (given.boolean('native') === false)
        return 'TIMESTAMP WITHOUT TIME ZONE';
    const fields = given.string('fields');
    const precision = numberOf(given.get(precisionName), precisionName);
    return `INTERVAL${fields ? ` ${fields}` : ''}${precision === undefined ? '' : ` (${precision})`}`;
});
const uuid = type(['as_uuid', 'native_uuid'], given => given.boolean('native_uuid') === false ? 'CHAR(32)' : 'UUID');
const bit = type(['length', 'varying'], given => {
    const length = numberOf(given.get('length'), 'length');
    if (given.boolean('varying'))
        return `BIT VARYING${length === undefined ? '' : `(${length})`}`;
    return `BIT(${length ?? 1})`;
});
const ranges = ['INT4', 'INT8', 'NUM', 'DATE', 'TS', 'TSTZ'].flatMap(name => [
    `${name}RANGE`,
    `${name}MULTIRANGE`,
]);
/** Types that are written in capitals the same in Python and in PostgreSQL. */
const namesakes = [
    'TSVECTOR',
    'TSQUERY',
    'INET',
    'CIDR',
    'CITEXT',
    'MACADDR',
    'MACADDR8',
    'MONEY',
    'OID',
    'REGCONFIG',
    'REGCLASS',
    'HSTORE',
    'JSONB',
    'JSONPATH',
    'BYTEA',
    'REAL',
    'BOOLEAN',
    'DATE',
    'UUID',
    'DATETIME',
    'BLOB',
    ...ranges,
];
/**
 * SQLAlchemy's types as its PostgreSQL compiler writes them: `PGTypeCompiler` and `GenericTypeCompiler`. DATETIME, DOUBLE
 * and BLOB in capitals stay what they are, and PostgreSQL refuses them, as it does in the real run.
 */
const plainTypes = {
    ...Object.fromEntries(namesakes.map(name => [name, fixed(name)])),
    Integer: fixed('INTEGER', true),
    INTEGER: fixed('INTEGER', true),
    INT: fixed('INTEGER', true),
    BigInteger: fixed('BIGINT', true),
    BIGINT: fixed('BIGINT', true),
    SmallInteger: fixed('SMALLINT', true),
    SMALLINT: fixed('SMALLINT', true),
    String: stringType('VARCHAR'),
    Unicode: stringType('VARCHAR'),
    VARCHAR: stringType('VARCHAR'),
    NVARCHAR: stringType('NVARCHAR'),
    CHAR: stringType('CHAR'),
    NCHAR: stringType('NCHAR'),
    Text: stringType('TEXT'),
    UnicodeText: stringType('TEXT'),
    TEXT: stringType('TEXT'),
    CLOB: fixed('CLOB'),
    Boolean: fixed('BOOLEAN'),
    Date: fixed('DATE'),
    DateTime: timed('TIMESTAMP'),
    TIMESTAMP: timed('TIMESTAMP'),
    Time: timed('TIME'),
    TIME: timed('TIME'),
    Interval: interval('second_precision'),
    INTERVAL: interval('precision'),
    Float: plain_types_float,
    FLOAT: plain_types_float,
    Double: fixed('DOUBLE PRECISION', true),
    DOUBLE_PRECISION: fixed('DOUBLE PRECISION', true),
    DOUBLE: fixed('DOUBLE', true),
    REAL: fixed('REAL', true),
    Numeric: decimal('NUMERIC'),
    NUMERIC: decimal('NUMERIC'),
    DECIMAL: decimal('DECIMAL'),
    LargeBinary: fixed('BYTEA'),
    PickleType: fixed('BYTEA'),
    BINARY: fixed('BINARY'),
    VARBINARY: fixed('VARBINARY'),
    JSON: fixed('JSON'),
    Uuid: uuid,
    UUID: uuid,
    BIT: bit,
};

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/text.js

/**
 * `text()`: `\:` is a colon, and `:name` a parameter, which has to have a value.
 * https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text
 */
function textSql(text, literalOf, parameters = new Map()) {
    return text
        .replace(/(?<![:\w\\]):(\w+)(?!:)/g, (_, name) => {
        const value = parameters.get(name);
        if (!value)
            throw new NotKnown(`“:${name}” in its text is a parameter without a value, which SQLAlchemy refuses (write “\\:${name}” for the characters)`);
        return literalOf(value);
    })
        .replace(/\\(:)(?=\w|:)/g, '$1');
}
/** Does text() leave it as it is? */
function isPlainText(text) {
    return !/(?<![:\w\\]):(\w+)(?!:)|\\:/.test(text);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/expressions.js









/** Functions that standard SQL writes without brackets: `AnsiFunction` and `ReturnTypeFromArgs` of SQLAlchemy. */
const withoutBrackets = new Set([
    'current_date',
    'current_time',
    'current_timestamp',
    'current_user',
    'localtime',
    'localtimestamp',
    'session_user',
    'user',
]);
const expressions_operators = {
    '==': '=',
    '!=': '!=',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
    '+': '+',
    '-': '-',
    '*': '*',
    '/': '/',
    '%': '%%',
    '&': 'AND',
    '|': 'OR',
};
const opposites = {
    '=': '!=',
    '!=': '=',
    '<': '>=',
    '>=': '<',
    '>': '<=',
    '<=': '>',
};
/** An expression of SQLAlchemy's as its DDL compiler writes it: columns without their table, values as literals. */
function expressionSql(value) {
    return compiled(value).text;
}
/** What an index is of: an operator's result stands in brackets. */
function indexedSql(value) {
    const { text, strength: own } = compiled(value);
    return own > 0 && own < tightest ? `(${text})` : text;
}
/** A string is SQL here (CheckConstraint, postgresql_where, Computed). */
function sqlOrExpression(value) {
    return value.kind === 'str' ? textSql(value.value, literalSql) : expressionSql(value);
}
function literalSql(value) {
    switch (value.kind) {
        case 'str':
            return literal(value.value);
        case 'int':
            return String(value.value);
        case 'float':
            return String(value.value);
        case 'bool':
            return String(value.value);
        case 'none':
            return 'NULL';
        case 'list':
            return `ARRAY[${value.items.map(literalSql).join(', ')}]`;
        case 'tuple':
            return `(${value.items.map(literalSql).join(', ')})`;
        case 'instance': {
            const text = asString(value);
            if (text !== undefined)
                return literal(text);
            throw notKnown(value, 'a value');
        }
        case 'foreign':
        case 'foreign-call':
            return expressionSql(value);
        default:
            throw notKnown(value, 'a value');
    }
}
function compiled(value) {
    if (value.kind !== 'foreign' && value.kind !== 'foreign-call')
        return tight(literalSql(value));
    const column = columnName(value);
    if (column !== undefined)
        return tight(quote(column));
    if (value.kind === 'foreign') {
        const { of } = value;
        if ((0,interpreter_values/* lastSegment */.mp)(value.path) === 'astext' && of?.kind === 'foreign-call' && of.callee.path === subscript)
            return jsonElement(of.callee.of ?? of, of.args, true);
        // `sa.func.now` without its brackets is no function yet.
        throw notKnown(value, 'an expression');
    }
    const { of, path } = value.callee;
    if (path === subscript && of)
        return jsonElement(of, value.args, false);
    const name = (0,interpreter_values/* lastSegment */.mp)(path);
    if (of && (of.kind === 'foreign' || of.kind === 'foreign-call'))
        return method(of, name, value);
    if (/(?:^|\.)func\./.test(path))
        return call(path.replace(/^.*?\bfunc\./, ''), value.args);
    if (path.startsWith('operator.'))
        return operation(path.slice('operator.'.length), value.args);
    if (path.startsWith('unary '))
        return operation(path, value.args);
    return construct(name, value) ?? standalone(name, value);
}
/** `sa.text(…)`, `sa.and_(…)` and their like; undefined for another. */
function construct(name, { args, keywords }) {
    const [first, second] = args;
    switch (name) {
        case 'text':
            return first?.kind === 'str' ? tight(textSql(first.value, literalSql)) : undefined;
        case 'literal_column':
            return first?.kind === 'str' ? tight(first.value) : undefined;
        case 'literal':
        case 'inline_literal':
            return first && tight(literalSql(first));
        case 'true':
        case 'false':
            return tight(name);
        case 'null':
            return tight('NULL');
        case 'and_':
        case 'or_':
            return chained(name === 'and_' ? 'AND' : 'OR', args.map(compiled));
        case 'not_':
            return first && negated(compiled(first));
        case 'case':
            return caseSql(args, keywords);
        case 'extract':
            return second && tight(`EXTRACT(${asString(first ?? second) ?? ''} FROM ${compiled(second).text})`);
        case 'any_':
        case 'all_':
            return first && tight(`${name.slice(0, -1).toUpperCase()} (${compiled(first).text})`);
        case 'type_coerce':
            return first && compiled(first);
        case 'cast':
            return first && (second?.kind === 'foreign' || second?.kind === 'foreign-call')
                ? tight(`CAST(${compiled(first).text} AS ${simpleType(second)})`)
                : undefined;
        case 'tuple_':
            return tight(`(${args.map(arg => compiled(arg).text).join(', ')})`);
        default:
            return undefined;
    }
}
/** `sa.desc('x')`, `sa.between(x, 1, 2)`: methods that are functions as well, where a string names a column. */
function standalone(name, value) {
    const [first, ...rest] = value.args;
    const owner = () => (first?.kind === 'str' ? tight(quote(first.value)) : compiled(first ?? value));
    const found = first && columnMethod(owner, name, { ...value, args: rest }, compiled);
    if (!found)
        throw notKnown(value, 'an expression');
    return found;
}
/** `case((condition, value), …, else_=value)`, and a list of the pairs as SQLAlchemy 1 had it. */
function caseSql(args, keywords) {
    const [only] = args;
    const pairs = only?.kind === 'list' ? only.items : args;
    const subject = keywords.get('value');
    const arms = pairs.map(pair => {
        const [condition, result] = pair.kind === 'tuple' || pair.kind === 'list' ? pair.items : [];
        if (!condition || !result)
            throw notKnown(pair, 'an arm of a case');
        return ` WHEN ${compiled(condition).text} THEN ${compiled(result).text}`;
    });
    const otherwise = keywords.get('else_');
    return tight(`CASE${subject ? ` ${compiled(subject).text}` : ''}${arms.join('')}${otherwise ? ` ELSE ${compiled(otherwise).text}` : ''} END`);
}
/** The name under which `column[key]` is kept. */
const subscript = 'sqlalchemy.json subscript';
/**
 * `column['key']`, `column[['a', 'path']]`: as JSON, or as text.
 * https://docs.sqlalchemy.org/en/20/core/type_basics.html#sqlalchemy.types.JSON
 */
function jsonElement(of, [key], asText) {
    const path = key?.kind === 'list' || key?.kind === 'tuple' ? key.items : undefined;
    const steps = path?.map(step => (step.kind === 'int' ? String(step.value) : (asString(step) ?? '')));
    if (!key || steps?.includes(''))
        throw notKnown(key, 'a path into JSON');
    const operator = `${steps ? '#' : '-'}>${asText ? '>' : ''}`;
    const place = steps ? literal(`{${steps.join(', ')}}`) : literalSql(key);
    return tight(`(${bracketed(compiled(of), otherOperator)} ${operator} ${place})`);
}
/** Of JSON's elements: SQLAlchemy casts their text. */
const jsonTypes = {
    as_string: 'VARCHAR',
    as_integer: 'INTEGER',
    as_float: 'FLOAT',
    as_boolean: 'BOOLEAN',
};
function method(of, name, given) {
    const { args } = given;
    const [first] = args;
    if (of.kind === 'foreign-call' && of.callee.path === subscript && of.callee.of) {
        const type = jsonTypes[name];
        if (type)
            return tight(`CAST(${jsonElement(of.callee.of, of.args, true).text} AS ${type})`);
        if (name === 'as_json')
            return compiled(of);
    }
    // column.op('->>')('key')
    if (of.kind === 'foreign-call' && (0,interpreter_values/* lastSegment */.mp)(of.callee.path) === 'op') {
        const [operator] = of.args;
        const left = of.callee.of;
        if (operator?.kind === 'str' && left && first)
            return {
                text: `${bracketed(compiled(left), otherOperator)} ${operator.value} ${bracketed(compiled(first), otherOperator)}`,
                strength: otherOperator,
            };
    }
    const found = columnMethod(() => compiled(of), name, given, value => compiled(besideColumn(of, value)));
    if (found)
        return found;
    if (name === 'cast' && (first?.kind === 'foreign' || first?.kind === 'foreign-call'))
        return tight(`CAST(${compiled(of).text} AS ${simpleType(first)})`);
    if (name === 'bindparams' && isCallOf(of, 'text') && of.args[0]?.kind === 'str')
        return tight(textSql(of.args[0].value, literalSql));
    if (of.kind === 'foreign' && /(?:^|\.)func$/.test(of.path))
        return call(name, args);
    throw new NotKnown(`an expression uses .${name}(…)`);
}
function call(name, args) {
    if (args.length === 0 && withoutBrackets.has(name.toLowerCase()))
        return tight(name.toUpperCase());
    if (args.length === 0 && name.toLowerCase() === 'count')
        return tight('count(*)');
    const parts = name.split('.').map(part => (/^[a-z_][a-z0-9_$]*$/i.test(part) ? part : quote(part)));
    return tight(`${parts.join('.')}(${args.map(arg => compiled(arg).text).join(', ')})`);
}
function operation(name, args) {
    const [left, right] = args;
    if (left && !right) {
        if (name.endsWith('~') || name.endsWith('not'))
            return negated(compiled(left));
        return tight(`-${bracketed(compiled(left), 9)}`);
    }
    if (!left || !right)
        throw new NotKnown('an expression is not complete');
    const operator = expressions_operators[name];
    if (operator === undefined)
        throw new NotKnown(`an expression uses ${name}`);
    if (operator === 'AND' || operator === 'OR')
        return chained(operator, args.map(compiled));
    // `column == None` is written IS NULL.
    if (right.kind === 'none' && (operator === '=' || operator === '!=')) {
        const [is, isNot] = operator === '=' ? ['IS', 'IS NOT'] : ['IS NOT', 'IS'];
        return compared(bracketed(compiled(left), comparison), is, isNot, 'NULL');
    }
    if (operator === '+' && isConcatenation(left, right)) {
        const parts = [left, right].map(part => bracketed(compiled(part), otherOperator));
        return { text: parts.join(' || '), strength: otherOperator };
    }
    const own = strength[operator] ?? comparison;
    const a = bracketed(compiled(besideColumn(right, left)), own);
    const b = bracketed(compiled(besideColumn(left, right)), own + 1);
    const opposite = opposites[operator];
    if (opposite !== undefined)
        return compared(a, operator, opposite, b);
    return { text: `${a} ${operator === '%%' ? '%' : operator} ${b}`, strength: own };
}
/** Of a cast, of a sequence: simple types and enumerations; others are said to be unknown. */
function simpleType(type) {
    const given = type.kind === 'foreign-call' ? type : { args: [], keywords: new Map() };
    const name = (0,interpreter_values/* lastSegment */.mp)(type.kind === 'foreign-call' ? type.callee.path : type.path);
    const plain = plainTypes[name];
    if (plain)
        return plain(new Given(given, plain.parameters)).sql;
    const [item] = given.args;
    if (name === 'ARRAY' && (item?.kind === 'foreign' || item?.kind === 'foreign-call'))
        return `${simpleType(item)}[]`;
    const options = name === 'Enum' || name === 'ENUM' ? new Given({ ...given, args: [] }, []) : undefined;
    const named = options?.string('name');
    if (named === undefined)
        throw notKnown(type, 'a type');
    return qualified(named, options?.string('schema'));
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/identity.js


/** The options of a sequence in the order that Alembic compares and changes them. */
const identityOptions = [
    'cache',
    'cycle',
    'increment',
    'maxvalue',
    'minvalue',
    'nomaxvalue',
    'nominvalue',
    'start',
];
/** What an identity column is to become, one SET for each option that is new: `visit_identity_column` of Alembic. */
function identityChangeSql(call, before) {
    const [wanted, had] = [givenToIdentity(call), givenToIdentity(before)];
    const always = wanted.boolean('always') === true;
    const parts = always === (had.boolean('always') === true) ? [] : [`SET GENERATED ${always ? 'ALWAYS' : 'BY DEFAULT'}`];
    for (const option of identityOptions) {
        const value = wanted.get(option);
        if (!value || value.kind === 'none' || sameNumber(value, had.get(option)))
            continue;
        parts.push(`SET ${sequenceOptions(new Given({ args: [], keywords: new Map([[option, value]]) }, []))}`);
    }
    if (parts.length === 0)
        throw new NotKnown('nothing changes of an identity column, which Alembic can not write');
    return parts.join(' ');
}
function sameNumber(a, b) {
    if (!b)
        return false;
    return 'value' in a && 'value' in b && a.kind === b.kind && a.value === b.value;
}
function givenToIdentity(call) {
    return new Given(call, [
        'always',
        'on_null',
        'start',
        'increment',
        'minvalue',
        'maxvalue',
        'nominvalue',
        'nomaxvalue',
        'cycle',
        'cache',
        'order',
    ]);
}
function identitySql(call) {
    const given = givenToIdentity(call);
    const options = sequenceOptions(given);
    return `GENERATED ${given.boolean('always') ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY${options ? ` (${options})` : ''}`;
}
function sequenceOptions(given) {
    return sequenceOptionList(given).join(' ');
}
/** In the order of SQLAlchemy's `get_identity_options`. */
function sequenceOptionList(given) {
    const number = (name, text) => {
        const value = given.get(name);
        if (!value || value.kind === 'none')
            return [];
        if (value.kind !== 'int')
            throw notKnown(value, name);
        return [`${text} ${value.value}`];
    };
    const cycle = given.boolean('cycle');
    return [
        ...number('increment', 'INCREMENT BY'),
        ...number('start', 'START WITH'),
        ...number('minvalue', 'MINVALUE'),
        ...number('maxvalue', 'MAXVALUE'),
        ...(given.boolean('nominvalue') === undefined ? [] : ['NO MINVALUE']),
        ...(given.boolean('nomaxvalue') === undefined ? [] : ['NO MAXVALUE']),
        ...number('cache', 'CACHE'),
        ...(cycle === undefined ? [] : [cycle ? 'CYCLE' : 'NO CYCLE']),
    ];
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/row-values.js





/** A value that a row is given, as SQL: SQLAlchemy's types decide how Python's values are sent. */
function rowValueSql(value, type) {
    const typeName = row_values_nameOfType(type);
    const isJson = typeName === 'JSON' || typeName === 'JSONB';
    if (!value)
        return 'NULL';
    // None is JSON's null, unless the type says otherwise.
    if (isJson && value.kind === 'none')
        return row_values_isTrue(type, 'none_as_null') ? 'NULL' : literal('null');
    if (isJson && isPlain(value))
        return literal(JSON.stringify(jsonOf(value)));
    switch (value.kind) {
        case 'none':
            return 'NULL';
        case 'int':
        case 'float':
        case 'bool':
            return String(value.value);
        case 'str':
            return literal(value.value);
        case 'list':
        case 'tuple':
            // A type of the project's own may make anything of it.
            if (type && typeName !== 'ARRAY')
                throw notKnown(type, 'the type of a column');
            return array(value.items, itemType(type));
        case 'instance': {
            // Enum keeps the names of a class's members, and strings their values.
            const named = (0,interpreter_values/* isEnum */.GG)(value.class) && (typeName === 'Enum' || typeName === 'ENUM');
            const text = named ? value.attributes.get('name') : undefined;
            return literal(text?.kind === 'str' ? text.value : stringOf(value, 'a value'));
        }
        case 'foreign-call':
            return madeNow(value) ?? expressionSql(value);
        case 'foreign':
            return expressionSql(value);
        default:
            throw notKnown(value, 'a value');
    }
}
/** What Python makes at the moment it runs, PostgreSQL makes as well. */
function madeNow(value) {
    if (value.kind !== 'foreign-call')
        return undefined;
    const { path } = value.callee;
    if (/(?:^|\.)(?:utcnow|now)$/.test(path) && /datetime|timezone/.test(path))
        return 'now()';
    if (/\bdate\.today$/.test(path))
        return 'CURRENT_DATE';
    if (/(?:^|\.)uuid[147]$/.test(path))
        return 'gen_random_uuid()';
    if (/(?:^|\.)(?:date|datetime)$/.test(path) && /^datetime\b/.test(path))
        return moment(value.args);
    return undefined;
}
/** `datetime(2024, 5, 1, 12)`. */
function moment(args) {
    const numbers = args.map(arg => (arg.kind === 'int' ? String(arg.value).padStart(2, '0') : undefined));
    if (numbers.length < 3 || numbers.length > 6 || numbers.includes(undefined))
        return undefined;
    const [year = '', month, day, hour = '00', minute = '00', second = '00'] = numbers;
    return literal(`${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute}:${second}`);
}
/** A callable default, which SQLAlchemy calls for each row; a plain value is what it says. */
function defaultValueSql(value, type) {
    if (value.kind === 'foreign') {
        const called = {
            kind: 'foreign-call',
            callee: value,
            args: [],
            keywords: new Map(),
            at: { start: 0, end: 0 },
            attributes: new Map(),
        };
        const made = madeNow(called);
        if (made === undefined)
            throw notKnown(value, 'the default of a column');
        return made;
    }
    if (value.kind === 'function' || value.kind === 'native' || value.kind === 'class')
        throw notKnown(value, 'the default of a column');
    return rowValueSql(value, type);
}
function array(items, type) {
    const parts = items.map(item => rowValueSql(item, type));
    return parts.length === 0 ? literal('{}') : `ARRAY[${parts.join(', ')}]${castOf(type)}`;
}
/** Texts alone would be an array of text, which no column of another type takes. */
function castOf(type) {
    const name = row_values_nameOfType(type);
    if (name === 'UUID' || name === 'Uuid')
        return '::uuid[]';
    const named = isCallOf(type, 'Enum', 'ENUM') ? type.keywords.get('name') : undefined;
    return named?.kind === 'str' ? `::"${named.value.replaceAll('"', '""')}"[]` : '';
}
function itemType(type) {
    if (type?.kind !== 'foreign-call')
        return undefined;
    const name = (0,interpreter_values/* lastSegment */.mp)(type.callee.path);
    if (name === 'with_variant' || name === 'as_mutable')
        return itemType(type.args[0]);
    return name === 'ARRAY' ? (type.keywords.get('item_type') ?? type.args[0]) : undefined;
}
function row_values_nameOfType(type) {
    if (type?.kind === 'foreign')
        return (0,interpreter_values/* lastSegment */.mp)(type.path);
    if (type?.kind !== 'foreign-call')
        return '';
    const name = (0,interpreter_values/* lastSegment */.mp)(type.callee.path);
    return name === 'with_variant' || name === 'as_mutable' ? row_values_nameOfType(type.args[0]) : name;
}
function row_values_isTrue(type, keyword) {
    const value = type?.kind === 'foreign-call' ? type.keywords.get(keyword) : undefined;
    return value?.kind === 'bool' && value.value;
}
function isPlain(value) {
    return ['dict', 'list', 'tuple', 'int', 'float', 'bool', 'str'].includes(value.kind);
}
function jsonOf(value) {
    switch (value.kind) {
        case 'dict':
            return Object.fromEntries([...value.entries.values()].map(([key, item]) => [
                key.kind === 'int' ? String(key.value) : stringOf(key, 'a key'),
                jsonOf(item),
            ]));
        case 'list':
        case 'tuple':
            return value.items.map(jsonOf);
        case 'int':
            return Number(value.value);
        case 'float':
        case 'bool':
        case 'str':
            return value.value;
        case 'none':
            return null;
        default: {
            const text = asString(value);
            if (text !== undefined)
                return text;
            throw notKnown(value, 'a value');
        }
    }
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/bulk-insert.js






/** More rows are nobody's structure. */
const mostRows = 1000;
/** `op.bulk_insert` where all values are known; a later migration may need the rows. */
function bulkInsertSql(tableValue, rows) {
    const table = tableValueOf(tableValue);
    const items = rows && (0,operators/* itemsOf */.S3)(rows);
    if (!items)
        throw notKnown(rows, 'the rows');
    return items.length === 0 ? undefined : insertSql(table, items);
}
/** Rows with the columns of the first, and what the columns themselves bring. */
function insertSql(table, rows) {
    if (rows.length > mostRows)
        throw new NotKnown(`it inserts ${rows.length} rows`);
    const [first] = rows;
    const columns = [...byColumn(first).keys()];
    const made = [...table.columns].flatMap(([name, column]) => column.default && column.default.kind !== 'none' && !columns.includes(name)
        ? [{ name, sql: defaultValueSql(column.default, column.type) }]
        : []);
    const values = rows.map(row => {
        const given = byColumn(row);
        const own = columns.map(column => {
            if (!given.has(column))
                throw new NotKnown(`a row has no “${column}”, which SQLAlchemy refuses`);
            return rowValueSql(given.get(column), table.columns.get(column)?.type);
        });
        return `(${[...own, ...made.map(({ sql }) => sql)].join(', ')})`;
    });
    const names = [...columns, ...made.map(({ name }) => name)].map(quote);
    const into = `INSERT INTO ${qualified(table.name, table.schema)}`;
    return names.length === 0
        ? `${into} DEFAULT VALUES`
        : `${into} (${names.join(', ')}) VALUES ${values.join(', ')}`;
}
/** `{'a': 1}`, `{table.c.a: 1}`. */
function byColumn(row) {
    if (row?.kind !== 'dict')
        throw notKnown(row, 'a row');
    const found = new Map();
    for (const [key, value] of row.entries.values()) {
        const name = asString(key) ?? columnName(key);
        if (name === undefined)
            throw notKnown(key, 'the name of a column');
        found.set(name, value);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/rows.js









const starters = new Set(['insert', 'update', 'delete', 'select']);
function chainOf(call) {
    const links = [];
    for (let at = call;;) {
        const { of, path } = at.callee;
        const what = (0,interpreter_values/* lastSegment */.mp)(path);
        if (starters.has(what) && (of?.kind !== 'foreign-call' || isTableValue(of)))
            return { what, start: at, links };
        if (of?.kind !== 'foreign-call' || links.length > 50)
            return undefined;
        links.unshift(at);
        at = of;
    }
}
/**
 * SQL of an insert(), update(), delete() or select() on one table; undefined for what is none of them.
 * `parameters`: what `execute()` was handed besides.
 * @throws NotKnown
 */
function rowsSql(call, parameters) {
    const chain = chainOf(call);
    if (!chain)
        return undefined;
    const bound = parameters?.kind === 'dict' ? byColumn(parameters) : new Map();
    if (chain.what === 'insert')
        return inserted(chain, parameters);
    if (parameters && parameters.kind !== 'dict' && parameters.kind !== 'none')
        throw new NotKnown('it is run for several rows');
    return chain.what === 'select' ? selected(chain, bound) : changed(chain, bound);
}
function tableOf({ start }) {
    const { of } = start.callee;
    return tableValueOf(of?.kind === 'foreign-call' ? of : start.args[0]);
}
function inserted(chain, parameters) {
    const table = tableOf(chain);
    let rows = parameters && parameters.kind !== 'none' ? rowsIn(parameters) : [];
    let conflict = '';
    for (const { callee, args, keywords } of chain.links) {
        const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
        if (name === 'values') {
            const [first] = args;
            rows = first ? rowsIn(first) : [asDict(keywords)];
        }
        else if (name === 'on_conflict_do_nothing')
            conflict = ` ON CONFLICT ${targetOf(keywords)}DO NOTHING`;
        else if (name !== 'returning')
            throw new NotKnown(`it inserts rows with .${name}()`);
    }
    const [first] = chain.start.callee.of ? chain.start.args : [];
    if (first)
        rows = rowsIn(first);
    for (const row of rows)
        if (row.kind === 'dict')
            within(table, [...row.entries.values()].map(([, value]) => value));
    return `${insertSql(table, rows.length > 0 ? rows : [asDict(new Map())])}${conflict}`;
}
function targetOf(keywords) {
    const constraint = keywords.get('constraint');
    if (constraint && constraint.kind !== 'none') {
        const name = asString(constraint);
        if (name === undefined)
            throw notKnown(constraint, 'the constraint');
        return `ON CONSTRAINT ${quote(name)} `;
    }
    const elements = keywords.get('index_elements');
    if (!elements || elements.kind === 'none')
        return '';
    const columns = ((0,operators/* itemsOf */.S3)(elements) ?? []).map(item => asString(item) ?? columnName(item));
    if (columns.length === 0 || keywords.has('index_where'))
        throw notKnown(elements, 'the columns');
    return `(${columns.map(column => quote(column ?? '')).join(', ')}) `;
}
function rowsIn(value) {
    if (value.kind === 'dict')
        return [value];
    const items = value.kind === 'list' || value.kind === 'tuple' ? value.items : undefined;
    if (!items?.every(item => item.kind === 'dict'))
        throw notKnown(value, 'the rows');
    return [...items];
}
function asDict(keywords) {
    return {
        kind: 'dict',
        entries: new Map([...keywords].map(([key, value]) => [`s${key}`, [{ kind: 'str', value: key }, value]])),
    };
}
function changed(chain, bound) {
    const table = tableOf(chain);
    const set = new Map();
    const conditions = [];
    for (const { callee, args, keywords } of chain.links) {
        const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
        if (name === 'where' || name === 'filter')
            conditions.push(...args);
        else if (name === 'values' && chain.what === 'update') {
            const given = args[0] ? byColumn(args[0]) : keywords;
            for (const [column, value] of given)
                set.set(column, value);
        }
        else if (name !== 'returning' && name !== 'execution_options')
            throw new NotKnown(`it changes rows with .${name}()`);
    }
    const used = new Set();
    const all = conditions.map(condition => withParameters(condition, bound, used));
    const values = [...set].map(([column, value]) => [column, withParameters(value, bound, used)]);
    // What is handed and named by no bindparam() are values.
    const handed = [...bound].filter(([name]) => !used.has(name));
    if (chain.what === 'update')
        values.push(...handed.filter(([name]) => !set.has(name)));
    within(table, [...all, ...values.map(([, value]) => value)]);
    const name = qualified(table.name, table.schema);
    const where = whereSql(all);
    if (chain.what === 'delete')
        return `DELETE FROM ${name}${where}`;
    if (values.length === 0)
        throw new NotKnown('an update sets nothing');
    const assignments = values.map(([column, value]) => `${quote(column)}=${rowValueSql(value, table.columns.get(column)?.type)}`);
    return `UPDATE ${name} SET ${assignments.join(', ')}${where}`;
}
function whereSql(conditions) {
    if (conditions.length === 0)
        return '';
    const parts = conditions.map(expressionSql);
    return ` WHERE ${parts.length === 1 ? parts[0] : parts.map(part => `(${part})`).join(' AND ')}`;
}
function selected(chain, bound) {
    const { of } = chain.start.callee;
    const own = of?.kind === 'foreign-call' && isTableValue(of) ? of : undefined;
    const wanted = own ? [own] : chain.start.args.flatMap(arg => (arg.kind === 'list' ? arg.items : [arg]));
    const tables = wanted.filter(isTableValue);
    const parts = { where: [], group: [], having: [], order: [] };
    let distinct = '';
    let limits = '';
    for (const { callee, args } of chain.links) {
        const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
        if (name === 'where' || name === 'filter')
            parts.where.push(...args);
        else if (name === 'group_by')
            parts.group.push(...args);
        else if (name === 'having')
            parts.having.push(...args);
        else if (name === 'order_by')
            parts.order.push(...args);
        else if (name === 'select_from')
            tables.push(...args);
        else if (name === 'distinct' && args.length === 0)
            distinct = 'DISTINCT ';
        else if ((name === 'limit' || name === 'offset') && args[0]?.kind === 'int')
            limits += ` ${name.toUpperCase()} ${args[0].value}`;
        else if (name !== 'execution_options')
            throw new NotKnown(`it reads rows with .${name}()`);
    }
    const where = parts.where.map(condition => withParameters(condition, bound, new Set()));
    const all = [
        ...wanted.filter(value => !isTableValue(value)),
        ...where,
        ...parts.group,
        ...parts.having,
        ...parts.order,
    ];
    const found = [...tables.map(tableValueOf), ...all.flatMap(tablesIn).map(tableValueOf)];
    const [table] = found;
    if (!table || found.some(other => !same(other, table)))
        throw new NotKnown('it reads rows of several tables');
    const columns = wanted.flatMap((value, i) => columnsSql(value, i));
    if (new Set(columns.map(({ name }) => name)).size < columns.length)
        throw new NotKnown('it reads two columns of one name');
    const listed = (words, values) => values.length === 0 ? '' : ` ${words} ${values.map(named).join(', ')}`;
    return [
        `SELECT ${distinct}${columns.map(({ sql }) => sql).join(', ')} FROM ${qualified(table.name, table.schema)}`,
        whereSql(where),
        listed('GROUP BY', parts.group),
        parts.having.length > 0 ? ` HAVING ${parts.having.map(expressionSql).join(' AND ')}` : '',
        listed('ORDER BY', parts.order),
        limits,
    ].join('');
}
/** Where columns are listed, a string is the name of one. */
function named(value) {
    return value.kind === 'str' ? quote(value.value) : expressionSql(value);
}
function columnsSql(value, place) {
    if (isTableValue(value)) {
        const { columns } = tableValueOf(value);
        if (columns.size === 0)
            throw new NotKnown('the columns of a table are not known');
        return [...columns.keys()].map(name => ({ name, sql: quote(name) }));
    }
    const label = value.kind === 'foreign-call' && (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'label' && value.args[0]
        ? asString(value.args[0])
        : undefined;
    const column = columnName(value);
    if (column !== undefined)
        return [{ name: column, sql: quote(column) }];
    const name = label ?? `anon_${place + 1}`;
    return [{ name, sql: `${expressionSql(value)} AS ${quote(name)}` }];
}
/** `bindparam('x')` stands for what is handed. */
function withParameters(value, bound, used) {
    if (value.kind !== 'foreign-call')
        return value;
    if ((0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'bindparam') {
        const name = value.args[0] && asString(value.args[0]);
        const given = name === undefined ? undefined : bound.get(name);
        if (name !== undefined)
            used.add(name);
        return given ?? value.keywords.get('value') ?? value.args[1] ?? value;
    }
    const { of } = value.callee;
    const callee = of ? { ...value.callee, of: withParameters(of, bound, used) } : value.callee;
    return { ...value, callee, args: value.args.map(arg => withParameters(arg, bound, used)) };
}
/** Columns are written without their table: another one's would be taken for its own. */
function within(table, values) {
    for (const value of values.flatMap(tablesIn))
        if (!same(tableValueOf(value), table))
            throw new NotKnown('it uses rows of several tables');
}
function same(a, b) {
    return a.name === b.name && a.schema === b.schema;
}
/** The tables whose columns an expression uses. */
function tablesIn(value, depth = 0) {
    if (depth > 50)
        throw new NotKnown('an expression is nested too deep');
    const table = tableOfColumn(value);
    if (table)
        return [table];
    if (value.kind === 'list' || value.kind === 'tuple')
        return value.items.flatMap(item => tablesIn(item, depth + 1));
    if (value.kind !== 'foreign-call')
        return [];
    const { of } = value.callee;
    return [...(of ? [of] : []), ...value.args, ...value.keywords.values()].flatMap(item => tablesIn(item, depth + 1));
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/statements.js








/** What `op.execute(x)` and `connection.execute(x, parameters)` send. */
function executable(value, parameters, handed) {
    if (value?.kind === 'str')
        return fromText(value.value, value.origin, parameters);
    if (value?.kind !== 'foreign-call')
        throw notKnown(value, 'the statement');
    const { path, of } = value.callee;
    const name = (0,interpreter_values/* lastSegment */.mp)(path);
    if (name === 'bindparams' && of?.kind === 'foreign-call')
        return executable(of, new Map([...parameters, ...boundBy(value)]));
    if ((name === 'execution_options' || name === 'columns') && of?.kind === 'foreign-call')
        return executable(of, parameters, handed);
    if (name === 'text' || name === 'DDL' || name === 'TextClause') {
        const [text] = value.args;
        if (text?.kind !== 'str')
            throw notKnown(text, 'the statement');
        if (name === 'DDL')
            return {
                kind: 'sql',
                text: text.value.replaceAll('%%', '%'),
                origin: text.value.includes('%%') ? undefined : text.origin,
            };
        return fromText(text.value, text.origin, parameters);
    }
    const ddl = schemaStatement(name, value);
    return ddl === undefined ? constructOf(value, handed) : { kind: 'sql', text: ddl, origin: undefined };
}
function fromText(text, origin, parameters) {
    return isPlainText(text)
        ? { kind: 'sql', text, origin }
        : { kind: 'sql', text: textSql(text, literalSql, parameters), origin: undefined };
}
/** `.bindparams(a=1)` and `.bindparams(bindparam('a', 1))`. */
function boundBy(call) {
    const found = [...call.keywords];
    for (const arg of call.args) {
        if (arg.kind !== 'foreign-call' || (0,interpreter_values/* lastSegment */.mp)(arg.callee.path) !== 'bindparam')
            continue;
        const [name, value = arg.keywords.get('value')] = arg.args;
        const text = name && asString(name);
        if (text !== undefined && value)
            found.push([text, value]);
    }
    return found;
}
/** insert(), update(), delete(), select() and what is chained to them. */
function constructOf(call, handed) {
    const { path } = call.callee;
    try {
        const text = rowsSql(call, handed);
        if (text !== undefined)
            return { kind: 'sql', text, origin: undefined };
    }
    catch (error) {
        if (!(error instanceof NotKnown))
            throw error;
    }
    if (/(?:^|\.)(?:insert|update|delete|merge)(?:\(\)|$)/.test(path))
        return { kind: 'rows' };
    if (/(?:^|\.)(?:select|exists|func\.\w+|query)(?:\(\)|$)/.test(path))
        return { kind: 'query' };
    throw notKnown(call, 'the statement');
}
/** CreateSequence, DropSequence, CreateSchema, DropSchema; undefined for anything else. */
function schemaStatement(name, call) {
    const given = new Given(call, ['element']);
    const element = given.get('element');
    const exists = (words) => given.boolean(words === 'IF EXISTS ' ? 'if_exists' : 'if_not_exists') ? words : '';
    switch (name) {
        case 'CreateSequence':
            return createSequenceSql(element, exists('IF NOT EXISTS '));
        case 'DropSequence':
            return `DROP SEQUENCE ${exists('IF EXISTS ')}${sequenceName(element)}`;
        case 'CreateSchema':
            return `CREATE SCHEMA ${exists('IF NOT EXISTS ')}${qualified(optionalString(element ?? given.get('name'), 'the name of a schema') ?? '', undefined)}`;
        case 'DropSchema':
            return `DROP SCHEMA ${exists('IF EXISTS ')}${qualified(optionalString(element ?? given.get('name'), 'the name of a schema') ?? '', undefined)}${given.boolean('cascade') ? ' CASCADE' : ''}`;
        default:
            return undefined;
    }
}
function sequenceName(value) {
    if (value?.kind !== 'foreign-call')
        throw notKnown(value, 'the sequence');
    const given = new Given(value, ['name']);
    return qualified(given.required('name'), given.string('schema'));
}
function createSequenceSql(value, exists = '') {
    if (value?.kind !== 'foreign-call')
        throw notKnown(value, 'the sequence');
    const type = value.keywords.get('data_type');
    const as = type?.kind === 'foreign' || type?.kind === 'foreign-call' ? ` AS ${simpleType(type)}` : '';
    const options = sequenceOptions(new Given(value, ['name', 'start', 'increment', 'minvalue', 'maxvalue']));
    return `CREATE SEQUENCE ${exists}${sequenceName(value)}${as}${options ? ` ${options}` : ''}`;
}
/** Does it give rows and change nothing? What a function in a SELECT does can only be told by its name. */
function readsOnly(sql) {
    const text = sql.replace(/^(?:\s+|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()+/, '');
    if (/^(?:show|values|table)\b/i.test(text))
        return true;
    if (/^with\b/i.test(text))
        return !/\b(?:insert\s+into|update|delete\s+from|merge\s+into)\b/i.test(text);
    if (!/^select\b/i.test(text))
        return false;
    return !/\binto\b|\b(?:setval|nextval|set_config|create_\w+|add_\w+|drop_\w+|alter_\w+|attach_\w+|pg_advisory\w*|dblink\w*|lo_\w+)\s*\(/i.test(text);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/connection.js






const connectionMakers = /(?:^|\.)(?:get_bind|get_context|connection|cursor|impl|bind|engine|connect|begin|Session|sessionmaker|scoped_session)(?:\(\))*$/;
/** Is it a connection, a session, an engine: something that SQL can be sent through? */
function isConnection(value) {
    if (!value)
        return false;
    if (value.kind === 'foreign-call')
        return isConnectionPath(value.callee.path, value);
    return value.kind === 'foreign' && isConnectionPath(value.path, value);
}
function isConnectionPath(path, value) {
    if (/^(?:alembic\.)?(?:op|context)\b|^alembic\./.test(path) && connectionMakers.test(path))
        return true;
    if (/\.(?:execution_options|connection|cursor|impl|driver_connection|connect|begin|engine|bind|unique_connection)(?:\(\))*$/.test(path)) {
        const owner = value.kind === 'foreign' ? value.of : value.callee.of;
        return isConnection(owner);
    }
    return /^sqlalchemy\.(?:orm|ext)\b.*(?:Session|sessionmaker|scoped_session)(?:\(\))*$|^sqlmodel\.Session$/.test(path);
}
/** A method of a connection or session; undefined: not one that is followed. */
function* connectionMethod(name, given, at, stage, isCursor = false) {
    switch (name) {
        case 'execute':
        case 'exec':
        case 'scalar':
        case 'scalars':
        case 'exec_driver_sql': {
            const result = yield* execute(given, name === 'exec_driver_sql' || isCursor, at, stage);
            if (result.kind !== 'foreign-call' ||
                name === 'execute' ||
                name === 'exec' ||
                name === 'exec_driver_sql')
                return result;
            return resultMethod(result, name) ?? (0,interpreter_values/* unknown */.L5)('the rows of a query');
        }
        case 'commit':
        case 'rollback':
        case 'close':
        case 'flush':
        case 'expire_all':
        case 'expunge_all':
        case 'begin':
            return interpreter_values/* none */.dv;
        case 'add':
        case 'add_all':
        case 'merge':
        case 'bulk_save_objects':
        case 'bulk_insert_mappings':
        case 'bulk_update_mappings':
        case 'delete':
            yield* stage.skipRows('it changes rows through the ORM', at);
            return interpreter_values/* none */.dv;
        case 'in_transaction':
            return (0,interpreter_values/* bool */.lc)(true);
        default:
            return undefined;
    }
}
function* execute(given, raw, at, stage) {
    const [statement, parameters = given.keywords.get('parameters') ?? given.keywords.get('params')] = given.args;
    // The driver reads its own placeholders in it: two percent signs are one.
    if (raw && statement?.kind === 'str' && !parameters)
        return statement.value.includes('%%')
            ? yield* send(statement.value.replaceAll('%%', '%'), undefined, at, stage)
            : yield* send(statement.value, statement.origin, at, stage);
    let found;
    try {
        found = executables(statement, parameters);
    }
    catch (error) {
        // Values that are computed change rows, not the structure.
        if (!(error instanceof NotKnown) || !changesRows(statement))
            throw error;
        found = [{ kind: 'rows' }];
    }
    let result = interpreter_values/* none */.dv;
    for (const one of found) {
        if (one.kind === 'rows')
            yield* stage.skipRows('it changes rows with values that are not known', at);
        result = one.kind === 'sql' ? yield* send(one.text, one.origin, at, stage) : resultOf(undefined, at);
    }
    return result;
}
/** More are nobody's structure. */
const connection_mostRows = 1000;
/** A text is sent once for each of a list of parameters. */
function executables(statement, parameters) {
    if (parameters?.kind !== 'list' || !connection_isText(statement))
        return [executable(statement, boundTo(parameters), parameters)];
    if (parameters.items.length > connection_mostRows)
        return [{ kind: 'rows' }];
    return parameters.items.map(one => executable(statement, boundTo(one), one));
}
function boundTo(parameters) {
    if (parameters?.kind !== 'dict')
        return new Map();
    return new Map([...parameters.entries.values()].map(([key, value]) => [asString(key) ?? '', value]));
}
function connection_isText(statement) {
    if (statement?.kind !== 'foreign-call')
        return statement?.kind === 'str';
    const { path, of } = statement.callee;
    return /(?:^|\.)text$/.test(path) || (path.endsWith('.bindparams') && connection_isText(of));
}
function changesRows(statement) {
    const text = statement?.kind === 'str'
        ? statement.value
        : statement?.kind === 'foreign-call' && statement.args[0]?.kind === 'str'
            ? statement.args[0].value
            : '';
    return /^\s*(?:insert|update|delete)\b/i.test(text);
}
function* send(text, origin, at, stage) {
    if (readsOnly(text))
        return yield* answered(text, origin, at, stage);
    yield* stage.direct(text, at, origin);
    return resultOf(undefined, at);
}
/** Columns of one name are one in the rows that come back: they are asked for once more, by other names. */
function* answered(text, origin, at, stage) {
    const rows = yield* stage.query(text, at, origin);
    const [first] = rows;
    const wanted = first ? selectedColumns(text) : undefined;
    if (!first || wanted === undefined || wanted <= Object.keys(first).length)
        return resultOf(rows, at);
    const names = Array.from({ length: wanted }, (_, i) => `c${i}`).join(', ');
    const apart = yield* stage.catalog(`SELECT * FROM (${(0,scan/* trimEndOf */.fC)(text, `;${scan/* whiteSpace */.MV}`)}) AS apart (${names})`, at);
    return resultOf(rows, at, apart);
}
/** How many things a SELECT lists; undefined where a star or something else keeps that from being told. */
function selectedColumns(text) {
    const start = /^\s*select\s+(?:all\s+)?/i.exec(text)?.[0].length;
    if (start === undefined || /^distinct\b/i.test(text.slice(start)))
        return undefined;
    let [depth, count] = [0, 1];
    for (const [token] of text
        .slice(start)
        .matchAll(/'(?:[^']|'')*'|"[^"]*"|--|\/\*|\$|\bfrom\b|[()[\],*]/gi)) {
        if (token === '--' || token === '/*' || token === '$')
            return undefined;
        if (token === '(' || token === '[')
            depth++;
        else if (token === ')' || token === ']')
            depth--;
        else if (depth > 0)
            continue;
        else if (token === ',')
            count++;
        else if (token === '*')
            return undefined;
        else if (/^from$/i.test(token))
            break;
    }
    return count;
}
/** An attribute of a connection or of what hangs on it. */
function connectionAttribute(owner, name) {
    const path = owner.kind === 'foreign' ? owner.path : owner.callee.path;
    if (name === 'name' && /(?:^|\.)(?:dialect|engine|impl)$/.test(path))
        return (0,interpreter_values/* str */.gx)('postgresql');
    if (name === 'name' && isConnection(owner))
        return (0,interpreter_values/* str */.gx)('postgresql');
    if (name === '__dialect__' && (0,interpreter_values/* lastSegment */.mp)(path) === 'impl')
        return (0,interpreter_values/* str */.gx)('postgresql');
    if (name === 'driver' && (0,interpreter_values/* lastSegment */.mp)(path) === 'dialect')
        return (0,interpreter_values/* str */.gx)('psycopg');
    if (name === 'supports_native_enum' || name === 'supports_comments')
        return (0,interpreter_values/* bool */.lc)(true);
    if (name === 'as_sql')
        return (0,interpreter_values/* bool */.lc)(false);
    return undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/custom-operations.js


/** What a project's own operation is handed as `operations`. */
const op = { kind: 'foreign', path: 'alembic.op' };
/** https://alembic.sqlalchemy.org/en/latest/api/operations.html#operation-plugins */
class CustomOperations {
    #registered = new Map();
    #implementations = new Map();
    #loaded = false;
    /** `@Operations.register_operation("name")`, `@Operations.implementation_for(Class)`. */
    decorated(path, [first, second], value) {
        if (path.endsWith('.register_operation') && first?.kind === 'str' && value.kind === 'class')
            this.#registered.set(first.value, {
                class: value,
                method: second?.kind === 'str' ? second.value : first.value,
            });
        else if (path.endsWith('.implementation_for') && first?.kind === 'class' && value.kind === 'function')
            this.#implementations.set(first, value);
    }
    /** `op.name(…)`; undefined where nobody has registered it. */
    *call(name, given, at, python) {
        if (!this.#registered.has(name))
            yield* this.#load(python);
        const found = this.#registered.get(name);
        if (!found)
            return undefined;
        const method = yield* python.attribute(found.class, found.method, at);
        return yield* python.call(method, { ...given, args: [op, ...given.args] }, at);
    }
    /** `operations.invoke(operation)` */
    *invoke(operation, at, python) {
        const classes = operation?.kind === 'instance' ? (0,interpreter_values/* resolutionOrder */.V_)(operation.class) : [];
        for (const one of classes) {
            const found = one.kind === 'class' ? this.#implementations.get(one) : undefined;
            if (found && operation) {
                const args = { args: [op, operation], keywords: new Map() };
                return yield* python.call({ ...found, decorators: [] }, args, at);
            }
        }
        throw new NotKnown('it invokes an operation whose implementation is not known');
    }
    /** A module that registers operations is imported for that alone: nothing of it is ever looked up. */
    *#load(python) {
        if (this.#loaded)
            return;
        this.#loaded = true;
        for (const path of python.imported)
            yield* python.load(path.split('.'), undefined);
        for (const value of [...(python.main?.names.values() ?? [])])
            if (value.kind === 'lazy')
                yield* value.load();
    }
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/entities.js




const verbs = {
    create_entity: 'create',
    drop_entity: 'drop',
    replace_entity: 'replace',
    revert_entity: 'replace',
};
const isEntityOperation = (name) => name in verbs;
/** Operations of alembic-utils on functions, views, triggers …: https://olirice.github.io/alembic_utils/ */
function entitySql(name, entity, more) {
    if (entity?.kind !== 'foreign-call')
        throw notKnown(entity, 'the entity');
    const kind = (0,interpreter_values/* lastSegment */.mp)(entity.callee.path);
    const cascade = more.boolean('cascade') ? ' CASCADE' : '';
    const write = kinds[kind];
    if (!write)
        throw new NotKnown(`${kind} is no entity that is known`);
    const { create, drop, replace } = write(entity, cascade);
    const verb = verbs[name];
    if (verb === 'create')
        return [create];
    if (verb === 'drop')
        return [drop];
    if (replace.length === 0)
        throw new NotKnown(`${kind} can not be replaced`);
    return replace;
}
const kinds = {
    PGFunction: functionSql,
    PGView: viewSql,
    PGMaterializedView: materializedSql,
    PGTrigger: triggerSql,
    PGPolicy: policySql,
    PGExtension: extensionSql,
};
const common = ['schema', 'signature', 'definition'];
const quoted = (name) => `"${name.replace(/^"|"$/g, '')}"`;
function definitionOf(given) {
    return (0,scan/* trimEndOf */.fC)(given.required('definition').trim(), ';').trim();
}
function functionSql(call, cascade) {
    const given = new Given(call, common);
    const signature = given.required('signature');
    const open = signature.indexOf('(');
    if (open < 0)
        throw new NotKnown(`“${signature}” is no signature of a function`);
    const name = `${quoted(given.required('schema'))}.${quoted(signature.slice(0, open).trim())}`;
    const parameters = signature.slice(open + 1, signature.lastIndexOf(')'));
    const made = `${name}${signature.slice(open)} ${definitionOf(given)}`;
    // A parameter's default is no part of what names the function.
    const dropped = parameters
        .split(',')
        .map(part => part.replace(/\bdefault\b.*$/is, '').trim())
        .join(', ');
    return {
        create: `CREATE FUNCTION ${made}`,
        drop: `DROP FUNCTION ${name}(${dropped})${cascade}`,
        replace: [`CREATE OR REPLACE FUNCTION ${made}`],
    };
}
function viewSql(call, cascade) {
    const given = new Given(call, common);
    const name = nameOf(given);
    const as = `${name} AS ${definitionOf(given)};`;
    const anew = `DROP VIEW IF EXISTS ${name}; CREATE VIEW ${as}`;
    return {
        create: `CREATE VIEW ${as}`,
        drop: `DROP VIEW ${name}${cascade}`,
        replace: [`DO $$ BEGIN CREATE OR REPLACE VIEW ${as} EXCEPTION WHEN others THEN ${anew} END; $$`],
    };
}
function materializedSql(call, cascade) {
    const given = new Given(call, [...common, 'with_data']);
    const name = nameOf(given);
    const data = given.boolean('with_data') === false ? 'NO DATA' : 'DATA';
    const create = `CREATE MATERIALIZED VIEW ${name} AS ${definitionOf(given)} WITH ${data}`;
    return {
        create,
        drop: `DROP MATERIALIZED VIEW ${name}${cascade}`,
        replace: [`DROP MATERIALIZED VIEW IF EXISTS ${name}`, create],
    };
}
function triggerSql(call, cascade) {
    const given = new Given(call, [...common, 'on_entity', 'is_constraint']);
    const schema = given.required('schema');
    const trigger = quoted(given.required('signature'));
    // The table is in the schema of the entity, whatever the definition says.
    const definition = definitionOf(given).replace(/\bON\s+(?:"?[\w$]+"?\.)?("?[\w$]+"?)/i, (_, table) => `ON ${schema}.${table}`);
    const create = `CREATE${given.boolean('is_constraint') ? ' CONSTRAINT' : ''} TRIGGER ${trigger} ${definition}`;
    const on = `${trigger} ON ${given.required('on_entity')}`;
    return { create, drop: `DROP TRIGGER ${on}${cascade}`, replace: [`DROP TRIGGER IF EXISTS ${on}`, create] };
}
function policySql(call, cascade) {
    const given = new Given(call, [...common, 'on_entity']);
    const table = given.required('on_entity');
    const on = `${given.required('signature')} ON ${table.includes('.') ? table : `${given.required('schema')}.${table}`}`;
    const create = `CREATE POLICY ${on} ${definitionOf(given)}`;
    return { create, drop: `DROP POLICY ${on}${cascade}`, replace: [`DROP POLICY IF EXISTS ${on}`, create] };
}
function extensionSql(call, cascade) {
    const given = new Given(call, ['schema', 'signature']);
    const name = quoted(given.required('signature'));
    return {
        create: `CREATE EXTENSION ${name} WITH SCHEMA ${quoted(given.required('schema'))}`,
        drop: `DROP EXTENSION ${name}${cascade}`,
        replace: [],
    };
}
function nameOf(given) {
    return `${quoted(given.required('schema'))}.${quoted(given.required('signature'))}`;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/enum-values.js





const enum_values_quoted = (name) => `"${name.replaceAll('"', '""')}"`;
/**
 * `op.sync_enum_values` of alembic-postgresql-enum: a type of the new values takes the place of the old one.
 * https://pypi.org/project/alembic-postgresql-enum/
 */
function syncEnumValuesSql(all) {
    const given = new Given(all, [
        'enum_schema',
        'enum_name',
        'new_values',
        'affected_columns',
        'enum_values_to_rename',
        'indexes_to_recreate',
    ]);
    const indexes = given.get('indexes_to_recreate');
    if (indexes && indexes.kind !== 'none')
        throw new NotKnown('it makes indexes anew');
    const [schema, name] = [given.required('enum_schema'), given.required('enum_name')];
    const [type, old] = [`${enum_values_quoted(schema)}.${enum_values_quoted(name)}`, enum_values_quoted(`${name}_old`)];
    const renamed = ((0,operators/* itemsOf */.S3)(given.get('enum_values_to_rename') ?? { kind: 'tuple', items: [] }) ?? []).map(pair => {
        const [from, to] = ((0,operators/* itemsOf */.S3)(pair) ?? []).map(value => stringOf(value, 'a value'));
        if (from === undefined || to === undefined)
            throw notKnown(pair, 'a value that is renamed');
        return [from, to];
    });
    const columns = (0,operators/* itemsOf */.S3)(given.get('affected_columns') ?? { kind: 'none' });
    if (!columns)
        throw notKnown(given.get('affected_columns'), 'the columns');
    return [
        `ALTER TYPE ${type} RENAME TO ${old}`,
        `CREATE TYPE ${type} AS ENUM (${given.strings('new_values').map(literal).join(', ')})`,
        ...columns.flatMap(column => changeSql(referenceOf(column, schema), type, renamed)),
        `DROP TYPE ${enum_values_quoted(schema)}.${old}`,
    ];
}
function referenceOf(value, schema) {
    if (!isCallOf(value, 'TableReference'))
        throw notKnown(value, 'a column');
    const given = new Given(value, [
        'table_name',
        'column_name',
        'table_schema',
        'column_type',
        'existing_server_default',
    ]);
    const kind = given.get('column_type');
    return {
        table: `${enum_values_quoted(given.string('table_schema') ?? schema)}.${enum_values_quoted(given.required('table_name'))}`,
        column: enum_values_quoted(given.required('column_name')),
        isArray: kind?.kind === 'foreign' && (0,interpreter_values/* lastSegment */.mp)(kind.path) === 'ARRAY',
        default: asString(given.get('existing_server_default') ?? { kind: 'none' }),
    };
}
function changeSql({ table, column, isArray, default: fallback }, type, renamed) {
    const alter = `ALTER TABLE ${table} ALTER COLUMN ${column}`;
    const arms = renamed.map(([from, to]) => ` WHEN ${column}::text = ${literal(from)} THEN ${literal(to)}::${type}`);
    const cast = isArray
        ? `${renamed.reduce((text, [from, to]) => `array_replace(${text}, ${literal(from)}, ${literal(to)})`, `${column}::text[]`)}::${type}[]`
        : arms.length > 0
            ? `CASE${arms.join('')} ELSE ${column}::text::${type} END`
            : `${column}::text::${type}`;
    const later = fallback?.replace(/'((?:[^']|'')*)'/, (whole, label) => {
        const to = renamed.find(([from]) => literal(from) === `'${label}'`)?.[1];
        return to === undefined ? whole : literal(to);
    });
    return [
        ...(later === undefined ? [] : [`${alter} DROP DEFAULT`]),
        `${alter} TYPE ${type}${isArray ? '[]' : ''} USING ${cast}`,
        ...(later === undefined ? [] : [`${alter} SET DEFAULT ${later}`]),
    ];
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/reflected-types.js

/** A class of SQLAlchemy's with those that it derives from, nearest first, as `isinstance` sees them. */
const reflected_types_classes = {
    integer: ['INTEGER', 'Integer'],
    bigint: ['BIGINT', 'BigInteger', 'Integer'],
    smallint: ['SMALLINT', 'SmallInteger', 'Integer'],
    'character varying': ['VARCHAR', 'String'],
    character: ['CHAR', 'String'],
    text: ['TEXT', 'Text', 'String'],
    boolean: ['BOOLEAN', 'Boolean'],
    date: ['DATE', 'Date'],
    'timestamp without time zone': ['TIMESTAMP', 'DateTime'],
    'timestamp with time zone': ['TIMESTAMP', 'DateTime'],
    'time without time zone': ['TIME', 'Time'],
    'time with time zone': ['TIME', 'Time'],
    interval: ['INTERVAL', 'Interval'],
    numeric: ['NUMERIC', 'Numeric'],
    'double precision': ['DOUBLE_PRECISION', 'Double', 'Float', 'Numeric'],
    real: ['REAL', 'Float', 'Numeric'],
    bytea: ['BYTEA', 'LargeBinary'],
    json: ['JSON'],
    jsonb: ['JSONB', 'JSON'],
    uuid: ['UUID', 'Uuid'],
    inet: ['INET'],
    cidr: ['CIDR'],
    macaddr: ['MACADDR'],
    tsvector: ['TSVECTOR'],
    hstore: ['HSTORE'],
    citext: ['CITEXT'],
};
/** The type of a column that is there, as the inspector gives it: `isinstance` and its length can be asked. */
function reflectedType(text) {
    const open = text.indexOf('(');
    const [, numbers = '', after = ''] = open < 0 ? [] : (/^\(([\d,]+)\)(.*)$/.exec(text.slice(open)) ?? []);
    const name = open >= 0 && numbers === '' ? '' : `${text.slice(0, open < 0 ? undefined : open).trimEnd()}${after}`;
    const lineage = reflected_types_classes[name];
    if (!lineage)
        return (0,interpreter_values/* unknown */.L5)(`the type ${text} of a column that is there`);
    const [first, second] = numbers.split(',').map(number => (number === '' ? interpreter_values/* none */.dv : (0,interpreter_values/* int */.Wh)(BigInt(number))));
    const attributes = new Map();
    const isNumber = lineage.includes('Numeric');
    if (lineage.includes('String'))
        attributes.set('length', first ?? interpreter_values/* none */.dv);
    if (isNumber)
        attributes.set('precision', first ?? interpreter_values/* none */.dv).set('scale', second ?? interpreter_values/* none */.dv);
    if (/^time/.test(name))
        attributes.set('timezone', (0,interpreter_values/* bool */.lc)(name.endsWith('with time zone')));
    const size = numbers === '' ? '' : `(${numbers.replace(',', ', ')})`;
    const keywords = new Map([...attributes].filter(([, value]) => value.kind !== 'none'));
    attributes.set('__str__', (0,interpreter_values/* str */.gx)(`${(lineage[0] ?? '').replace('_', ' ')}${size}`));
    return { kind: 'instance', class: classOf(lineage), attributes, constructed: { args: [], keywords } };
}
function classOf(lineage) {
    const [name = ''] = lineage;
    return {
        kind: 'class',
        name,
        bases: lineage.map(one => ({ kind: 'foreign', path: `sqlalchemy.${one}` })),
        names: new Map([['__visit_name__', (0,interpreter_values/* str */.gx)(name)]]),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/inspector.js







const inSchema = (schema) => `n.nspname = ${schema === undefined ? 'current_schema()' : literal(schema)}`;
const inspector_names = (kinds, schema) => `SELECT coalesce(json_agg(c.relname ORDER BY c.relname), '[]') AS value FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN (${kinds}) AND ${inSchema(schema)}`;
/** The relation that a name without a schema means is the one that is visible. */
const relation = (table, schema) => `(SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = ${literal(table)} AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${schema === undefined ? "pg_table_is_visible(c.oid) AND n.nspname <> 'pg_catalog'" : inSchema(schema)} LIMIT 1)`;
const columnsOfKey = (key, of) => `(SELECT coalesce(json_agg(a.attname ORDER BY part.position), '[]') FROM unnest(${key}) WITH ORDINALITY AS part(number, position) JOIN pg_attribute a ON a.attrelid = ${of} AND a.attnum = part.number)`;
const constraints = (type, object, table, schema) => `SELECT coalesce(json_agg(${object} ORDER BY k.conname), '[]') AS value FROM pg_constraint k WHERE k.contype = '${type}' AND k.conrelid = ${relation(table, schema)}`;
/** Methods about one table; they raise NoSuchTableError where it is not there. */
const aboutTable = {
    get_columns: (table, schema) => `SELECT coalesce(json_agg(json_build_object('name', a.attname, 'nullable', NOT a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid), 'autoincrement', coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false), 'comment', col_description(a.attrelid, a.attnum), 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum), '[]') AS value FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid = ${relation(table, schema)}`,
    get_indexes: (table, schema) => `SELECT coalesce(json_agg(json_build_object('name', c.relname, 'unique', i.indisunique, 'column_names', (SELECT json_agg(a.attname ORDER BY k.position) FROM unnest(i.indkey[0:i.indnkeyatts - 1]) WITH ORDINALITY AS k(number, position) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number)) ORDER BY c.relname), '[]') AS value FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisprimary AND i.indrelid = ${relation(table, schema)}`,
    get_unique_constraints: (table, schema) => constraints('u', `json_build_object('name', k.conname, 'column_names', ${columnsOfKey('k.conkey', 'k.conrelid')}, 'comment', NULL)`, table, schema),
    get_foreign_keys: (table, schema) => constraints('f', `json_build_object('name', k.conname, 'constrained_columns', ${columnsOfKey('k.conkey', 'k.conrelid')}, 'referred_schema', (SELECT CASE WHEN pg_table_is_visible(r.oid) THEN NULL ELSE n.nspname END FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace WHERE r.oid = k.confrelid), 'referred_table', (SELECT r.relname FROM pg_class r WHERE r.oid = k.confrelid), 'referred_columns', ${columnsOfKey('k.confkey', 'k.confrelid')}, 'options', json_strip_nulls(json_build_object('ondelete', CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' END)))`, table, schema),
    get_check_constraints: (table, schema) => constraints('c', `json_build_object('name', k.conname, 'sqltext', pg_get_expr(k.conbin, k.conrelid))`, table, schema),
    get_pk_constraint: (table, schema) => `SELECT coalesce((SELECT json_build_object('name', k.conname, 'constrained_columns', ${columnsOfKey('k.conkey', 'k.conrelid')}) FROM pg_constraint k WHERE k.contype = 'p' AND k.conrelid = ${relation(table, schema)}), json_build_object('name', NULL, 'constrained_columns', '[]'::json)) AS value`,
    get_table_comment: (table, schema) => `SELECT json_build_object('text', obj_description(${relation(table, schema)}, 'pg_class')) AS value`,
};
/** Methods about the whole database or a schema. */
const aboutSchema = {
    get_table_names: schema => inspector_names(`'r', 'p'`, schema),
    get_view_names: schema => inspector_names(`'v'`, schema),
    get_materialized_view_names: schema => inspector_names(`'m'`, schema),
    get_sequence_names: schema => inspector_names(`'S'`, schema),
    get_schema_names: () => `SELECT json_agg(nspname ORDER BY nspname) AS value FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'`,
    get_enums: schema => `SELECT coalesce(json_agg(json_build_object('name', t.typname, 'schema', n.nspname, 'visible', pg_type_is_visible(t.oid), 'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid)) ORDER BY t.typname), '[]') AS value FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND ${schema === '*' ? 'true' : inSchema(schema)}`,
};
const hasTableQuery = (table, schema) => `SELECT to_json(${relation(table, schema)} IS NOT NULL) AS value`;
const hasTypeQuery = (name, schema) => `SELECT to_json(EXISTS (SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = ${literal(name)} AND ${schema === undefined ? 'pg_type_is_visible(t.oid)' : inSchema(schema)})) AS value`;
const presence = {
    has_table: {
        names: ['table_name', 'schema'],
        query: given => hasTableQuery(given.required('table_name'), given.string('schema')),
    },
    has_sequence: {
        names: ['sequence_name', 'schema'],
        query: given => `SELECT to_json(EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND c.relname = ${literal(given.required('sequence_name'))} AND ${inSchema(given.string('schema'))})) AS value`,
    },
    has_schema: {
        names: ['schema_name'],
        query: given => `SELECT to_json(EXISTS (SELECT FROM pg_namespace WHERE nspname = ${literal(given.required('schema_name'))})) AS value`,
    },
    has_type: {
        names: ['type_name', 'schema'],
        query: given => hasTypeQuery(given.required('type_name'), given.string('schema')),
    },
    has_index: {
        names: ['table_name', 'index_name', 'schema'],
        query: given => `SELECT to_json(EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname = ${literal(given.required('index_name'))} AND i.indrelid = ${relation(given.required('table_name'), given.string('schema'))})) AS value`,
    },
};
/**
 * A method of SQLAlchemy's Inspector (or of the dialect), answered by the scratch database. An inspector remembers what
 * it was told: asked again after a CREATE TABLE, it gives the old answer.
 * https://docs.sqlalchemy.org/en/20/core/reflection.html#sqlalchemy.engine.reflection.Inspector.clear_cache
 */
function* inspect(method, inspector, arguments_, at, stage) {
    if (method === 'clear_cache') {
        inspector.attributes.clear();
        return interpreter_values/* none */.dv;
    }
    const key = `${method} ${[...arguments_.args, ...[...arguments_.keywords].flatMap(([name, value]) => [(0,interpreter_values/* str */.gx)(name), value])].map(interpreter_values/* hashOf */.qQ).join(' ')}`;
    const remembered = inspector.attributes.get(key);
    if (remembered)
        return remembered;
    const answer = yield* ask(method, arguments_, at, stage);
    if (answer)
        inspector.attributes.set(key, answer);
    return answer;
}
function* ask(method, arguments_, at, stage) {
    const schemaQuery = aboutSchema[method];
    if (schemaQuery)
        return yield* value(schemaQuery(new Given(arguments_, ['schema']).string('schema')), at, stage);
    const present = presence[method];
    if (present)
        return yield* value(present.query(new Given(arguments_, present.names)), at, stage);
    const tableQuery = aboutTable[method];
    if (!tableQuery)
        return undefined;
    const given = new Given(arguments_, ['table_name', 'schema']);
    const table = given.required('table_name');
    const schema = given.string('schema');
    const there = yield* value(hasTableQuery(table, schema), at, stage);
    if (there.kind === 'bool' && !there.value)
        throw new interpreter_flow/* Raised */.H1((0,exceptions/* exception */.YG)(['NoSuchTableError', 'InvalidRequestError', 'SQLAlchemyError', 'Exception', 'BaseException'], table));
    const answer = yield* value(tableQuery(table, schema), at, stage);
    if (method === 'get_columns' && answer.kind === 'list') {
        for (const column of answer.items) {
            if (column.kind !== 'dict')
                continue;
            const name = (0,interpreter_values/* str */.gx)('type');
            const given = column.entries.get((0,interpreter_values/* hashOf */.qQ)(name))?.[1];
            column.entries.set((0,interpreter_values/* hashOf */.qQ)(name), [name, reflectedType(given?.kind === 'str' ? given.value : '')]);
        }
    }
    return answer;
}
function* value(query, at, stage) {
    const [row] = (yield* stage.catalog(query, at)) ?? [];
    return row ? toPython(row.value) : (0,interpreter_values/* unknown */.L5)('the catalog of the database');
}
const isInspectorMethod = (name) => name in aboutSchema || name in aboutTable || name in presence || name === 'clear_cache';

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/foreign-types.js


/** Types of well-known packages, as they come out on PostgreSQL. */
const foreign_types_known = {
    AutoString: call => sized('VARCHAR', call),
    GUID: () => 'UUID',
    UUIDType: foreign_types_uuid,
    TIMESTAMPAware: () => 'TIMESTAMP WITH TIME ZONE',
    UtcDateTime: () => 'TIMESTAMP WITH TIME ZONE',
    TZDateTime: () => 'TIMESTAMP WITH TIME ZONE',
    ArrowType: () => 'TIMESTAMP WITHOUT TIME ZONE',
    EmailType: call => sized('VARCHAR', call, 255),
    ChoiceType: () => 'VARCHAR(255)',
    URLType: () => 'TEXT',
    ScalarListType: () => 'TEXT',
    JSONType: () => 'JSON',
    IPAddressType: call => sized('VARCHAR', call, 50),
    TimezoneType: () => 'VARCHAR(50)',
    PhoneNumberType: call => sized('VARCHAR', { ...call, args: call.args.slice(1) }, 20),
    ColorType: call => sized('VARCHAR', call, 20),
    CountryType: () => 'VARCHAR(2)',
    CurrencyType: () => 'VARCHAR(3)',
    LocaleType: () => 'VARCHAR(10)',
    TSVectorType: () => 'TSVECTOR',
    LtreeType: () => 'LTREE',
    LTREE: () => 'LTREE',
    Ltree: () => 'LTREE',
    PasswordType: () => 'BYTEA',
    EncryptedType: () => 'BYTEA',
    StringEncryptedType: () => 'VARCHAR',
    TINYINT: () => 'SMALLINT',
    MutableDict: () => 'JSONB',
    Vector: call => sized('VECTOR', call),
    VECTOR: call => sized('VECTOR', call),
    HALFVEC: call => sized('HALFVEC', call),
    Geometry: call => spatial('geometry', call),
    Geography: call => spatial('geography', call),
};
/** A type that is not SQLAlchemy's own. What no table here knows is taken for text, and told. */
function fallbackType(call) {
    const name = (0,interpreter_values/* lastSegment */.mp)(call.callee.path);
    const sql = foreign_types_known[name]?.(call);
    if (sql !== undefined)
        return { sql, numeric: false };
    return {
        sql: 'TEXT',
        numeric: false,
        assumed: `the type ${call.callee.path} is not known: TEXT is taken for it`,
    };
}
function sized(name, call, otherwise) {
    const given = new Given(call, ['length']);
    const value = given.get('length') ?? given.get('max_length') ?? given.get('dim');
    const length = numberOf(value, 'length') ?? otherwise;
    return length === undefined ? name : `${name}(${length})`;
}
/** Without `native` it is one that PostgreSQL does not have. */
function foreign_types_uuid(call) {
    const given = new Given(call, ['binary', 'native']);
    if (given.boolean('native') !== false)
        return 'UUID';
    return given.boolean('binary') === false ? 'CHAR(32)' : 'BINARY(16)';
}
/** https://geoalchemy-2.readthedocs.io/en/latest/types.html */
function spatial(name, call) {
    const given = new Given(call, ['geometry_type', 'srid']);
    const kind = given.get('geometry_type');
    if (kind?.kind === 'none')
        return name;
    return `${name}(${(kind && asString(kind)) ?? 'GEOMETRY'},${numberOf(given.get('srid'), 'srid') ?? -1})`;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/own-types.js



const nowhere = { start: 0, end: 0 };
const nothing = { args: [], keywords: new Map() };
/** A TypeDecorator, a UserDefinedType, a subclass of a library's type: one that the project itself has written. */
function* ownType(value, { python }, typeOf) {
    const of = value.kind === 'class' ? value : value.class;
    const instance = value.kind === 'instance' ? value : yield* instanceOf(value, python);
    const spec = inherited(of, 'get_col_spec');
    if (spec?.kind === 'function') {
        const text = yield* python.call({ ...spec, self: instance }, nothing, nowhere);
        return { sql: stringOf(text, `${of.name}.get_col_spec()`), numeric: false };
    }
    const impl = implOf(instance);
    const load = inherited(of, 'load_dialect_impl');
    if (load?.kind !== 'function') {
        if (!impl)
            throw notKnown(value, `the type ${of.name}`);
        return yield* typeOf(impl);
    }
    const dialect = { kind: 'foreign', path: 'sqlalchemy.dialects.postgresql.dialect().dialect' };
    const given = yield* python.call({ ...load, self: instance }, { args: [dialect], keywords: new Map() }, nowhere);
    const described = given.kind === 'foreign-call' && (0,interpreter_values/* lastSegment */.mp)(given.callee.path) === 'type_descriptor'
        ? given.args[0]
        : given;
    const isImpl = described === inherited(of, 'impl') || endsInSuper(described);
    if (described && described.kind !== 'unknown' && !isImpl)
        return yield* typeOf(described);
    if (!impl)
        throw notKnown(described, `the type ${of.name}`);
    const type = yield* typeOf(impl);
    if (isImpl)
        return type;
    return {
        ...type,
        assumed: `what ${of.name}.load_dialect_impl() gives is not known: its impl is taken for it`,
    };
}
/** `super().load_dialect_impl(dialect)`: TypeDecorator's own gives `impl`. */
function endsInSuper(value) {
    return value?.kind === 'foreign-call' && /\bTypeDecorator\.load_dialect_impl$/.test(value.callee.path);
}
/** A class that stands for a type is called without arguments. */
function* instanceOf(of, python) {
    const made = yield* python.call(of, nothing, nowhere);
    return made.kind === 'instance'
        ? made
        : { kind: 'instance', class: of, attributes: new Map(), constructed: nothing };
}
/** What the class wraps or derives from, made with what reaches it: `impl = String` and `MyType(50)`. */
function implOf(instance) {
    const set = instance.attributes.get('impl');
    if (set)
        return set;
    const hasInit = inherited(instance.class, '__init__') !== undefined;
    const { args, keywords } = instance.handedOn ?? (hasInit ? nothing : instance.constructed);
    const impl = inherited(instance.class, 'impl');
    const wrapped = impl ?? [...(0,interpreter_values/* lineage */.OZ)(instance.class)].find(one => one.kind === 'foreign' && !isAbstract(one.path));
    if (wrapped?.kind !== 'foreign')
        return wrapped;
    return { kind: 'foreign-call', callee: wrapped, args, keywords, at: nowhere, attributes: new Map() };
}
function isAbstract(path) {
    return ['TypeDecorator', 'UserDefinedType', 'TypeEngine', 'object'].includes((0,interpreter_values/* lastSegment */.mp)(path));
}
function inherited(of, name) {
    for (const one of (0,interpreter_values/* lineage */.OZ)(of)) {
        const own = one.kind === 'class' ? one.names.get(name) : undefined;
        if (own)
            return own;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/types.js









/** A column's type as PostgreSQL's type compiler writes it. */
function* typeOf(value, context, depth = 0) {
    if (depth > 8)
        throw notKnown(value, 'a type');
    if (value.kind === 'class' || value.kind === 'instance')
        return yield* ownType(value, context, inner => typeOf(inner, context, depth + 1));
    if (value.kind !== 'foreign' && value.kind !== 'foreign-call')
        throw notKnown(value, 'a type');
    const call = value.kind === 'foreign-call' ? value : asCall(value);
    const name = (0,interpreter_values/* lastSegment */.mp)(call.callee.path);
    if (name === 'with_variant')
        return yield* variant(call, context, depth);
    if (name === 'as_mutable' && call.args[0])
        return yield* typeOf(call.args[0], context, depth + 1);
    if (name === 'evaluates_none' && call.callee.of)
        return yield* typeOf(call.callee.of, context, depth + 1);
    const plain = plainTypes[name];
    if (plain && isSqlAlchemys(call.callee.path))
        return plain(new Given(call, plain.parameters));
    switch (isSqlAlchemys(call.callee.path) || name === 'ChoiceType' ? name : '') {
        case 'Enum':
        case 'ENUM':
            return yield* enumType(call, context);
        case 'ARRAY': {
            const given = new Given(call, ['item_type', 'as_tuple', 'dimensions', 'zero_indexes']);
            const item = given.get('item_type');
            if (!item)
                throw notKnown(item, 'the type of an array');
            const inner = yield* typeOf(item, context, depth + 1);
            const dimensions = numberOf(given.get('dimensions'), 'dimensions') ?? 1;
            const collation = inner.sql.indexOf(' COLLATE');
            const end = collation < 0 ? inner.sql.length : collation;
            const sql = `${inner.sql.slice(0, end)}${'[]'.repeat(dimensions)}${inner.sql.slice(end)}`;
            return { ...inner, sql, numeric: false };
        }
        case 'DOMAIN':
            return yield* domainType(call, context, depth);
        case 'Variant': {
            const [first] = call.args;
            if (first)
                return yield* typeOf(first, context, depth + 1);
            break;
        }
        case 'ChoiceType': {
            // With `impl` it is kept as that.
            const impl = call.keywords.get('impl') ?? call.args[1];
            if (impl && impl.kind !== 'none')
                return yield* typeOf(impl, context, depth + 1);
            break;
        }
        case 'TypeDecorator':
        case 'NullType':
            throw notKnown(value, 'a type');
    }
    return fallbackType(call);
}
function asCall(callee) {
    return {
        kind: 'foreign-call',
        callee,
        args: [],
        keywords: new Map(),
        at: { start: 0, end: 0 },
        attributes: new Map(),
    };
}
/** Its own types and dialects, whatever alias they were imported by; SQLModel hands them on. */
function isSqlAlchemys(path) {
    return (/^(?:sqlalchemy|sqlmodel|flask_sqlalchemy|alembic)\b/.test(path) &&
        !/^sqlalchemy\.dialects\.(?!postgresql\b)/.test(path) &&
        !/\bsqltypes\.AutoString$/.test(path));
}
/** `String().with_variant(VARCHAR(10), 'postgresql')`. */
function* variant(call, context, depth) {
    const [type, ...dialects] = call.args;
    const mine = dialects.some(one => asString(one) === 'postgresql');
    const chosen = mine ? type : call.callee.of;
    if (!chosen)
        throw notKnown(call, 'a type');
    return yield* typeOf(chosen, context, depth + 1);
}
function* enumType(call, { python, schema }) {
    const keyword = (name) => call.keywords.get(name);
    const labels = yield* labelsOf(call, python);
    const native = (0,interpreter_values/* lastSegment */.mp)(call.callee.path) === 'ENUM' || !isFalse(keyword('native_enum'));
    const [first] = call.args;
    const name = optionalString(keyword('name'), 'the name of an enumeration') ??
        (first?.kind === 'class' ? first.name.toLowerCase() : undefined);
    if (!native) {
        const length = numberOf(keyword('length'), 'length') ?? Math.max(0, ...labels.map(label => label.length));
        const check = types_isTrue(keyword('create_constraint')) ? { labels, name: keyword('name') } : undefined;
        return { sql: `VARCHAR(${length})`, numeric: false, ...(check ? { check } : {}) };
    }
    if (name === undefined)
        throw notKnown(keyword('name'), 'the name of an enumeration');
    const own = optionalString(keyword('schema'), 'schema') ?? (types_isTrue(keyword('inherit_schema')) ? schema : undefined);
    const sql = qualified(name, own);
    return {
        sql,
        numeric: false,
        named: {
            kind: 'enum',
            name,
            schema: own,
            create: `CREATE TYPE ${sql} AS ENUM (${labels.map(literal).join(', ')})`,
            withTable: !isFalse(keyword('create_type')) && (keyword('metadata')?.kind ?? 'none') === 'none',
        },
    };
}
/** The strings given, or the names of the members of the class given. */
function* labelsOf(call, python) {
    const [first] = call.args;
    if (first?.kind !== 'class' || !(0,interpreter_values/* isEnum */.GG)(first))
        return call.args.map(arg => stringOf(arg, 'a label of an enumeration'));
    const choose = call.keywords.get('values_callable');
    if (choose && choose.kind !== 'none') {
        const chosen = yield* python.call(choose, { args: [first], keywords: new Map() }, call.at);
        const items = (0,operators/* itemsOf */.S3)(chosen);
        if (!items)
            throw notKnown(chosen, 'what values_callable gives');
        return items.map(item => stringOf(item, 'a label of an enumeration'));
    }
    return ((0,operators/* itemsOf */.S3)(first) ?? []).map(item => stringOf(item.kind === 'instance' ? item.attributes.get('name') : item, 'a label of an enumeration'));
}
function* domainType(call, context, depth) {
    const given = new Given(call, ['name', 'data_type']);
    const data = given.get('data_type');
    if (!data)
        throw notKnown(data, 'the type of a domain');
    const inner = yield* typeOf(data, context, depth + 1);
    const name = given.required('name');
    const schema = given.string('schema');
    const sql = qualified(name, schema);
    const [collation, fallback, constraint, check] = ['collation', 'default', 'constraint_name', 'check'].map(key => given.get(key));
    const options = [
        ...(collation && collation.kind !== 'none' ? [`COLLATE "${stringOf(collation, 'collation')}"`] : []),
        ...(fallback && fallback.kind !== 'none'
            ? [`DEFAULT ${fallback.kind === 'str' ? literal(fallback.value) : sqlOrExpression(fallback)}`]
            : []),
        ...(constraint && constraint.kind !== 'none'
            ? [`CONSTRAINT ${qualified(stringOf(constraint, 'constraint_name'), undefined)}`]
            : []),
        ...(given.boolean('not_null') ? ['NOT NULL'] : []),
        ...(check && check.kind !== 'none' ? [`CHECK (${sqlOrExpression(check)})`] : []),
    ];
    const withTable = given.boolean('create_type') !== false && (given.get('metadata')?.kind ?? 'none') === 'none';
    const create = `CREATE DOMAIN ${sql} AS ${inner.sql} ${options.join(' ')}`;
    return { sql, numeric: false, named: { kind: 'domain', name, schema, create, withTable } };
}
const isFalse = (value) => value?.kind === 'bool' && !value.value;
const types_isTrue = (value) => value?.kind === 'bool' && value.value;

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/named-types.js





function isNamedType(value) {
    return ['Enum', 'ENUM', 'DOMAIN'].includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path));
}
/** `my_enum.create(bind)`: ENUM looks first unless told otherwise, Enum only when told to. */
function* createNamedType(type, what, given, at, { python, stage }) {
    const { named } = yield* typeOf(type, { python });
    if (!named)
        throw new NotKnown('the type is no type of the database');
    const first = new Given(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? (0,interpreter_values/* lastSegment */.mp)(type.callee.path) !== 'Enum';
    if (first) {
        const schema = named.schema === undefined ? interpreter_values/* none */.dv : (0,interpreter_values/* str */.gx)(named.schema);
        const there = yield* ask('has_type', { args: [(0,interpreter_values/* str */.gx)(named.name), schema], keywords: new Map() }, at, stage);
        if (there?.kind === 'bool' && there.value === (what === 'create'))
            return interpreter_values/* none */.dv;
    }
    const sql = /^CREATE (?:TYPE|DOMAIN) (.+?) AS /.exec(named.create)?.[1] ?? '';
    yield* stage.sql(what === 'create' ? named.create : `DROP ${named.kind === 'enum' ? 'TYPE' : 'DOMAIN'} ${sql}`, at);
    return interpreter_values/* none */.dv;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/constraints.js






const constraintCalls = [
    'PrimaryKeyConstraint',
    'UniqueConstraint',
    'ForeignKeyConstraint',
    'CheckConstraint',
    'ExcludeConstraint',
];
function isConstraint(value) {
    return isCallOf(value, ...constraintCalls);
}
/** A constraint of a table's arguments; undefined for one that CREATE TABLE leaves out (use_alter). */
function constraintOf(call, table, conventions) {
    const kind = nameOfCall(call);
    const { keywords } = call;
    const name = keywords.get('name');
    const columns = () => call.args.map(arg => asString(arg) ?? columnName(arg) ?? stringOf(arg, 'a column'));
    switch (kind) {
        case 'PrimaryKeyConstraint':
            return primaryKey(columns(), name, keywords, table, conventions);
        case 'UniqueConstraint':
            return unique(columns(), name, keywords, table, conventions);
        case 'ForeignKeyConstraint': {
            const given = new Given(call, [
                'columns',
                'refcolumns',
                'name',
                'onupdate',
                'ondelete',
                'deferrable',
                'initially',
                'use_alter',
            ]);
            if (given.boolean('use_alter'))
                return undefined;
            return foreignKey(given, given.strings('columns'), given.get('refcolumns'), table, conventions);
        }
        case 'CheckConstraint': {
            const given = new Given(call, ['sqltext', 'name', 'deferrable', 'initially']);
            return check(given.get('sqltext'), given, table, conventions);
        }
        default:
            return exclude(call.args, new Given({ args: [], keywords }, []), table, conventions);
    }
}
function preamble(object, conventions) {
    const name = namedBy(object, conventions);
    return name === undefined ? '' : `CONSTRAINT ${name} `;
}
function primaryKey(columns, name, keywords, table, conventions) {
    const start = preamble(unnamed('pk', name, columns, table), conventions);
    const sql = `${start}PRIMARY KEY (${columns.map(quote).join(', ')})${including(keywords)}${deferral(new Given({ args: [], keywords }, []))}`;
    return { kind: 'pk', columns, sql };
}
function unique(columns, name, keywords, table, conventions) {
    const start = preamble(unnamed('uq', name, columns, table), conventions);
    const nulls = keywords.get('postgresql_nulls_not_distinct');
    const distinct = nulls?.kind === 'bool' ? (nulls.value ? 'NULLS NOT DISTINCT ' : 'NULLS DISTINCT ') : '';
    return {
        kind: 'uq',
        columns,
        sql: `${start}UNIQUE ${distinct}(${columns.map(quote).join(', ')})${including(keywords)}${deferral(new Given({ args: [], keywords }, []))}`,
    };
}
function including(keywords) {
    const include = keywords.get('postgresql_include');
    if (!include || include.kind === 'none')
        return '';
    const columns = stringsOf(include, 'postgresql_include');
    return columns.length === 0 ? '' : ` INCLUDE (${columns.map(quote).join(', ')})`;
}
function unnamed(kind, name, columns, table) {
    return {
        kind,
        name: optionalString(name, 'the name of a constraint'),
        final: isFinalName(name),
        table: table.name,
        schema: table.schema,
        columns,
    };
}
/** What a foreign key points at: `table.column`, or a column of a table that the migration holds. */
function target(value) {
    const text = asString(value);
    if (text !== undefined) {
        const parts = text.split('.');
        const column = parts.pop() ?? '';
        const name = parts.pop();
        if (name === undefined)
            throw new NotKnown(`“${text}” names no table and column`);
        return { name, schema: parts.length > 0 ? parts.join('.') : undefined, column };
    }
    const column = columnName(value);
    const of = value.kind === 'foreign' ? value.of : undefined;
    const table = of?.kind === 'foreign' ? of.of : of;
    const [name] = table?.kind === 'foreign-call' ? table.args : [];
    if (column === undefined || !name || table?.kind !== 'foreign-call')
        throw notKnown(value, 'what a foreign key points at');
    return {
        name: stringOf(name, 'a table'),
        schema: optionalString(table.keywords.get('schema'), 'schema'),
        column,
    };
}
function foreignKey(given, columns, referred, table, conventions) {
    const list = Array.isArray(referred) ? referred : undefined;
    const items = list ?? (referred && !isList(referred) ? (0,operators/* itemsOf */.S3)(referred) : undefined);
    const targets = (items ?? []).map(target);
    const [first] = targets;
    if (!first)
        throw new NotKnown('what a foreign key points at is not known');
    return foreignKeySql(given, given.get('name'), columns, first, targets.map(({ column }) => column), table, conventions);
}
function isList(value) {
    return Array.isArray(value);
}
function foreignKeySql(given, name, columns, referred, referredColumns, table, conventions) {
    const object = {
        ...unnamed('fk', name, columns, table),
        referredTable: referred.name,
        referredColumns,
    };
    const [match, ondelete, onupdate] = ['match', 'ondelete', 'onupdate'].map(key => given.string(key));
    const sql = [
        `${preamble(object, conventions)}FOREIGN KEY(${columns.map(quote).join(', ')}) REFERENCES ${qualified(referred.name, referred.schema)} (${referredColumns.map(quote).join(', ')})`,
        match === undefined ? '' : ` MATCH ${match}`,
        ondelete === undefined ? '' : ` ON DELETE ${ondelete}`,
        onupdate === undefined ? '' : ` ON UPDATE ${onupdate}`,
        deferral(given),
        given.boolean('postgresql_not_valid') ? ' NOT VALID' : '',
    ];
    return { kind: 'fk', columns, sql: sql.join('') };
}
function check(condition, given, table, conventions) {
    if (!condition)
        throw notKnown(condition, 'the condition');
    const start = preamble(unnamed('ck', given.get('name'), [], table), conventions);
    const valid = given.boolean('postgresql_not_valid') ? ' NOT VALID' : '';
    return {
        kind: 'ck',
        columns: [],
        sql: `${start}CHECK (${sqlOrExpression(condition)})${deferral(given)}${valid}`,
    };
}
function exclude(elements, given, table, conventions) {
    const parts = elements.map(element => {
        const [subject, operator] = (0,operators/* itemsOf */.S3)(element) ?? [];
        if (!subject || !operator)
            throw notKnown(element, 'an element of an exclusion constraint');
        const column = asString(subject);
        return `${column === undefined ? expressionSql(subject) : quote(column)} WITH ${stringOf(operator, 'an operator')}`;
    });
    const start = preamble(unnamed('ex', given.get('name'), [], table), conventions);
    const where = given.get('where');
    const condition = where && where.kind !== 'none' ? ` WHERE (${sqlOrExpression(where)})` : '';
    return {
        kind: 'ex',
        columns: [],
        sql: `${start}EXCLUDE USING ${(given.string('using') ?? 'gist').toLowerCase()} (${parts.join(', ')})${condition}${deferral(given)}`,
    };
}
function deferral(given) {
    const deferrable = given.boolean('deferrable');
    const initially = given.string('initially');
    return `${deferrable === undefined ? '' : deferrable ? ' DEFERRABLE' : ' NOT DEFERRABLE'}${initially === undefined ? '' : ` INITIALLY ${initially}`}`;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/columns.js








/** A `sa.Column(…)` of a migration. */
function* columnOf(value, table, context, conventions) {
    if (!isCallOf(value, 'Column') || !value)
        throw notKnown(value, 'a column');
    const { args, keywords } = value;
    const rest = [...args];
    const nameValue = keywords.get('name') ?? rest.shift();
    const name = stringOf(nameValue, 'the name of a column');
    const typeValue = keywords.get('type_') ?? (rest[0] && !isSchemaItem(rest[0]) ? rest.shift() : undefined);
    if (!typeValue)
        throw new NotKnown(`the column “${name}” has no type, without which SQLAlchemy can't write it`);
    const type = yield* typeOf(typeValue, { ...context, schema: table.schema });
    const given = new Given({ args: [], keywords }, []);
    const column = {
        name,
        type,
        nullable: given.boolean('nullable'),
        default: undefined,
        computed: undefined,
        identity: undefined,
        primaryKey: given.boolean('primary_key') === true,
        unique: given.boolean('unique') === true,
        index: given.boolean('index') === true,
        comment: given.string('comment'),
        foreignKeys: [],
        checks: [],
        autoincrement: autoincrementOf(keywords.get('autoincrement')),
        clientDefault: (keywords.get('default')?.kind ?? 'none') !== 'none',
        assumed: type.assumed === undefined ? [] : [type.assumed],
    };
    try {
        column.default = defaultSql(keywords.get('server_default'));
    }
    catch (error) {
        if (!(error instanceof NotKnown))
            throw error;
        // A table without it is nearer to the real one than no table.
        column.assumed.push(`the column “${name}” is made without its default: ${error.message}`);
    }
    for (const item of [...rest, keywords.get('server_default')])
        if (item)
            take(item, column, table, conventions);
    const brought = typeCheck(type, name, table, conventions);
    if (brought)
        column.checks.push(brought);
    return column;
}
/** What an Enum that is no native one brings, where it has create_constraint. */
function typeCheck(type, column, table, conventions) {
    if (!type.check)
        return undefined;
    const { labels, name: given } = type.check;
    const name = namedBy({
        kind: 'ck',
        name: optionalString(given, 'name'),
        final: isFinalName(given),
        table: table.name,
        columns: [column],
    }, given ? conventions : new Map());
    const sql = `${name ? `CONSTRAINT ${name} ` : ''}CHECK (${quote(column)} IN (${labels.map(literal).join(', ')}))`;
    return { kind: 'ck', columns: [column], sql, name };
}
function isSchemaItem(value) {
    return isCallOf(value, 'ForeignKey', 'CheckConstraint', 'Computed', 'Identity', 'Sequence', 'FetchedValue', 'DefaultClause', 'ColumnDefault');
}
function take(item, column, table, conventions) {
    if (item.kind !== 'foreign-call')
        return;
    switch (nameOfCall(item)) {
        case 'ForeignKey':
            column.foreignKeys.push(item);
            break;
        case 'CheckConstraint': {
            const made = constraintOf(item, table, conventions);
            if (made)
                column.checks.push(made);
            break;
        }
        case 'Computed': {
            const given = new Given(item, ['sqltext', 'persisted']);
            if (given.boolean('persisted') === false)
                throw new NotKnown(`“${column.name}” is a virtual column, which SQLAlchemy refuses for PostgreSQL`);
            const text = given.get('sqltext');
            if (!text)
                throw notKnown(text, 'the expression of a computed column');
            column.computed = `GENERATED ALWAYS AS (${sqlOrExpression(text)}) STORED`;
            break;
        }
        case 'Identity':
            column.identity = identitySql(item);
            break;
        case 'DefaultClause':
            column.default = defaultSql(item.args[0]);
            break;
        case 'Sequence':
            column.clientDefault ||= !new Given(item, ['name']).boolean('optional');
    }
}
/** What stands behind DEFAULT: a string is a literal, everything else SQL. */
function defaultSql(value) {
    if (!value || value.kind === 'none' || isServerMade(value))
        return undefined;
    if (value.kind === 'bool' && !value.value)
        return undefined;
    const text = asString(value);
    if (text !== undefined)
        return literal(text);
    if (value.kind !== 'foreign' && value.kind !== 'foreign-call')
        throw notKnown(value, 'server_default');
    if (value.kind === 'foreign-call' && nameOfCall(value) === 'DefaultClause')
        return defaultSql(value.args[0]);
    // Sequence.next_value()
    if (value.kind === 'foreign-call' &&
        nameOfCall(value) === 'next_value' &&
        isCallOf(value.callee.of, 'Sequence'))
        return `nextval('${quote(stringOf(value.callee.of.args[0], 'the name of a sequence'))}')`;
    return expressionSql(value);
}
function isServerMade(value) {
    return isCallOf(value, 'FetchedValue', 'Identity', 'Computed');
}
function autoincrementOf(value) {
    if (!value)
        return 'auto';
    if (value.kind === 'bool')
        return value.value;
    return value.kind === 'str' && value.value === 'ignore_fk' ? 'ignore_fk' : 'auto';
}
/**
 * Of a primary key's columns the one that SQLAlchemy makes a SERIAL: `PrimaryKeyConstraint._autoincrement_column`.
 * `refers`: columns of the table's own foreign keys.
 * https://docs.sqlalchemy.org/en/20/core/metadata.html#sqlalchemy.schema.Column.params.autoincrement
 */
function autoincrementColumn(key, refers = new Set()) {
    const [only, ...more] = key;
    if (!only)
        return undefined;
    if (more.length > 0)
        return key.find(column => column.autoincrement === true);
    if (only.autoincrement === true)
        return only;
    if (only.autoincrement === false || !only.type.numeric)
        return undefined;
    if (only.clientDefault || only.default !== undefined || only.computed !== undefined)
        return undefined;
    const isReference = only.foreignKeys.length > 0 || refers.has(only.name);
    return isReference && only.autoincrement !== 'ignore_fk' ? undefined : only;
}
const serials = { BIGINT: 'BIGSERIAL', SMALLINT: 'SMALLSERIAL' };
/** `PGDDLCompiler.get_column_specification`, and the column's own constraints behind it. */
function columnSql(column, inKey, serial) {
    const { identity } = column;
    const parts = [quote(column.name)];
    if (serial && identity === undefined && !column.clientDefault)
        parts.push(serials[column.type.sql] ?? 'SERIAL');
    else {
        parts.push(column.type.sql);
        if (column.default !== undefined)
            parts.push(`DEFAULT ${column.default}`);
    }
    if (column.computed !== undefined)
        parts.push(column.computed);
    if (identity !== undefined)
        parts.push(identity);
    const nullable = column.nullable ?? (!inKey && !column.primaryKey && identity === undefined);
    if (!nullable && identity === undefined)
        parts.push('NOT NULL');
    else if (nullable && identity !== undefined)
        parts.push('NULL');
    for (const check of column.checks)
        parts.push(check.sql);
    return parts.join(' ');
}
/** The constraints and indexes that a column's own arguments make. */
function fromColumn(column, table, conventions, isAlone = false) {
    const constraints = [];
    const indexes = [];
    for (const call of column.foreignKeys) {
        const given = new Given(call, [
            'column',
            '_constraint',
            'use_alter',
            'name',
            'onupdate',
            'ondelete',
            'deferrable',
            'initially',
        ]);
        const target = given.get('column');
        // CREATE TABLE leaves out what a later ALTER TABLE would add.
        if (target && (isAlone || !given.boolean('use_alter')))
            constraints.push(foreignKey(given, [column.name], [target], table, conventions));
    }
    const columns = [column.name];
    if (column.index) {
        const name = namedBy({ kind: 'ix', name: undefined, final: false, table: table.name, schema: table.schema, columns }, conventions);
        if (name === undefined)
            throw new NotKnown(`the index of “${column.name}” has no name: the naming convention has none for indexes`);
        indexes.push(`CREATE ${column.unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${tableSql(table)} (${quote(column.name)})`);
    }
    else if (column.unique) {
        const name = namedBy({ kind: 'uq', name: undefined, final: false, table: table.name, schema: table.schema, columns }, conventions);
        constraints.push({
            kind: 'uq',
            columns,
            sql: `${name ? `CONSTRAINT ${name} ` : ''}UNIQUE (${quote(column.name)})`,
        });
    }
    return { constraints, indexes };
}
function tableSql(table) {
    return table.schema
        ? `${table.schema.split('.').map(quote).join('.')}.${quote(table.name)}`
        : quote(table.name);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/alter-column.js






/** `PostgresqlImpl.alter_column` and `DefaultImpl.alter_column`: one statement for each thing that changes, the new name last. */
function* alterColumn(given, table, context, conventions) {
    const column = quote(given.required('column_name'));
    const alter = `ALTER TABLE ${tableSql(table)} `;
    const work = { statements: [], assumed: [] };
    const type = given.get('type_');
    const before = given.get('existing_type');
    // The check that a type has brought goes with it, and the new one's comes last.
    let brought;
    if (type && type.kind !== 'none') {
        const made = yield* typeOf(type, { ...context, schema: table.schema });
        if (before && before.kind !== 'none') {
            const was = yield* typeOf(before, { ...context, schema: table.schema });
            const gone = typeCheck(was, given.required('column_name'), table, conventions);
            if (gone?.name !== undefined)
                work.statements.push(`${alter}DROP CONSTRAINT ${gone.name}`);
        }
        brought = typeCheck(made, given.required('column_name'), table, conventions)?.sql;
        const using = given.string('postgresql_using');
        work.statements.push(`${alter}ALTER COLUMN ${column} TYPE ${made.sql}${using ? ` USING ${using}` : ''}`);
        if (made.assumed)
            work.assumed.push(made.assumed);
    }
    else if (given.string('postgresql_using') !== undefined)
        throw new NotKnown('postgresql_using is given without type_, which Alembic refuses');
    const nullable = given.boolean('nullable');
    if (nullable !== undefined)
        work.statements.push(`${alter}ALTER COLUMN ${column} ${nullable ? 'DROP' : 'SET'} NOT NULL`);
    const value = given.get('server_default');
    if (value && !(value.kind === 'bool' && !value.value))
        work.statements.push(`${alter}ALTER COLUMN ${column} ${defaultClause(given)}`);
    const comment = given.get('comment');
    if (comment && !(comment.kind === 'bool' && !comment.value)) {
        const text = given.string('comment');
        work.statements.push(`COMMENT ON COLUMN ${tableSql(table)}.${column} IS ${text === undefined ? 'NULL' : literal(text)}`);
    }
    if (given.get('name'))
        throw new NotKnown('name is given, which Alembic refuses (it is new_column_name)');
    const name = given.string('new_column_name');
    if (name !== undefined)
        work.statements.push(`${alter}RENAME ${column} TO ${quote(name)}`);
    if (brought !== undefined)
        work.statements.push(`${alter}ADD ${brought}`);
    return work;
}
function defaultClause(given) {
    const value = given.get('server_default');
    const before = given.get('existing_server_default');
    if (isCallOf(value, 'Computed') || isCallOf(before, 'Computed'))
        throw new NotKnown('a column can neither become computed nor stop being so: Alembic refuses it');
    if (isCallOf(before, 'Identity') && (!value || value.kind === 'none'))
        return 'DROP IDENTITY';
    if (isCallOf(value, 'Identity')) {
        if (isCallOf(before, 'Identity'))
            return identityChangeSql(value, before);
        return `ADD ${identitySql(value)}`;
    }
    const sql = defaultSql(value);
    return sql === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/indexes.js








/** `PGDDLCompiler.visit_create_index`. */
function createIndexSql(nameValue, expressions, given, table, conventions) {
    const columns = expressions.map(value => asString(value) ?? columnName(value) ?? '');
    const name = namedBy({
        kind: 'ix',
        name: optionalString(nameValue, 'the name of an index'),
        final: isFinalName(nameValue),
        table: table.name,
        schema: table.schema,
        columns,
    }, conventions);
    if (name === undefined)
        throw new NotKnown('the index has no name, without which SQLAlchemy refuses it');
    const operatorClasses = given.get('postgresql_ops');
    const classOf = (column) => {
        const found = operatorClasses?.kind === 'dict' ? operatorClasses.entries.get(`s${column}`)?.[1] : undefined;
        return found ? ` ${stringOf(found, 'an operator class')}` : '';
    };
    const parts = expressions.map(value => {
        const text = asString(value);
        const column = text ?? keyOf(value);
        return `${text === undefined ? indexedSql(value) : quote(text)}${column === undefined ? '' : classOf(column)}`;
    });
    const using = given.string('postgresql_using');
    const nulls = given.boolean('postgresql_nulls_not_distinct');
    const storage = given.get('postgresql_with');
    const options = storage?.kind === 'dict'
        ? [...storage.entries.values()].map(([key, value]) => `${asString(key)} = ${optionText(value)}`)
        : [];
    const tablespace = given.string('postgresql_tablespace');
    const where = given.get('postgresql_where');
    return [
        'CREATE ',
        given.boolean('unique') ? 'UNIQUE ' : '',
        'INDEX ',
        given.boolean('postgresql_concurrently') ? 'CONCURRENTLY ' : '',
        given.boolean('if_not_exists') ? 'IF NOT EXISTS ' : '',
        `${name} ON ${tableSql(table)} `,
        using ? `USING ${using.toLowerCase()} ` : '',
        `(${parts.join(', ')})`,
        including(new Map(keep(given, 'postgresql_include'))),
        nulls === undefined ? '' : nulls ? ' NULLS NOT DISTINCT' : ' NULLS DISTINCT',
        options.length > 0 ? ` WITH (${options.join(', ')})` : '',
        tablespace ? ` TABLESPACE ${quote(tablespace)}` : '',
        where && where.kind !== 'none' ? ` WHERE ${sqlOrExpression(where)}` : '',
    ].join('');
}
function keep(given, name) {
    const value = given.get(name);
    return value ? [[name, value]] : [];
}
function optionText(value) {
    return asString(value) ?? (value.kind === 'bool' ? (value.value ? 'True' : 'False') : expressionSql(value));
}
/** The key by which postgresql_ops names an expression: a column's name, or a label. */
function keyOf(value) {
    if (value.kind === 'foreign-call' && value.callee.path.endsWith('.label'))
        return value.args[0] && asString(value.args[0]);
    return columnName(value);
}
function dropIndexSql(given, table) {
    const nameValue = given.get('index_name');
    const name = stringOf(nameValue, 'the name of an index');
    const schema = given.string('schema') ?? table?.schema;
    const quoted = constraintName(name, isFinalName(nameValue));
    const full = schema ? `${schema.split('.').map(quote).join('.')}.${quoted}` : quoted;
    return `DROP INDEX ${given.boolean('postgresql_concurrently') ? 'CONCURRENTLY ' : ''}${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${full}`;
}
const columnsOf = (value) => {
    if (!value)
        return [];
    return value.kind === 'str' ? [value] : ((0,operators/* itemsOf */.S3)(value) ?? [value]);
};

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/tables.js








/** `op.create_table`, `Table(…)`: the types first, then the table, its indexes and its comments. */
function* createTable(given, context, conventions, memory) {
    const [nameValue, ...items] = given.args;
    const options = new Given({ args: [], keywords: given.keywords }, []);
    const table = {
        name: stringOf(nameValue ?? options.get('table_name') ?? options.get('name'), 'the name of the table'),
        schema: options.string('schema'),
    };
    const columns = [];
    const explicit = [];
    const indexes = [];
    for (const item of items) {
        if (item.kind === 'foreign-call' && isConstraint(item)) {
            const made = constraintOf(item, table, conventions);
            if (made)
                explicit.push(made);
        }
        else if (item.kind === 'foreign-call' && nameOfCall(item) === 'Index') {
            const [name, ...expressions] = item.args;
            indexes.push(createIndexSql(name, expressions, new Given({ args: [], keywords: item.keywords }, []), table, conventions));
        }
        else if (item.kind === 'none')
            continue;
        else
            columns.push(yield* columnOf(item, table, context, conventions));
    }
    const key = tables_keyOf(columns, explicit);
    const refers = new Set(explicit.filter(({ kind }) => kind === 'fk').flatMap(({ columns: names }) => names));
    const serial = autoincrementColumn(key, refers);
    const derived = [];
    const written = explicit.find(({ kind }) => kind === 'pk');
    if (!written && key.length > 0)
        derived.push(implicitKey(key, serial, table, conventions));
    else if (written)
        derived.push(written);
    derived.push(...explicit.filter(({ kind }) => kind !== 'pk'));
    for (const column of columns) {
        const made = fromColumn(column, table, conventions);
        derived.push(...made.constraints);
        indexes.push(...made.indexes);
    }
    const prefixes = (0,operators/* itemsOf */.S3)(options.get('prefixes') ?? { kind: 'none' })?.map(item => `${stringOf(item, 'a prefix')} `) ?? [];
    const lines = [
        ...columns.map(column => columnSql(column, key.includes(column), column === serial)),
        ...derived.map(({ sql }) => sql),
    ];
    const exists = options.boolean('if_not_exists') ? 'IF NOT EXISTS ' : '';
    const body = lines.length === 0 ? '\n' : `\n\t${lines.join(',\n\t')}\n`;
    const comments = [
        ...(options.string('comment') === undefined
            ? []
            : [`COMMENT ON TABLE ${tableSql(table)} IS ${literal(options.required('comment'))}`]),
        ...columns.flatMap(column => commentSql(column, table)),
    ];
    return {
        statements: [
            ...columns.flatMap(({ type }) => (type.named ? typeWithTable(type.named, memory) : [])),
            `CREATE ${prefixes.join('')}TABLE ${exists}${tableSql(table)} (${body})${tableOptions(options)}`,
            ...indexes,
            ...comments,
        ],
        assumed: columns.flatMap(({ assumed }) => assumed),
    };
}
function tables_keyOf(columns, constraints) {
    const written = constraints.find(({ kind }) => kind === 'pk');
    if (!written)
        return columns.filter(column => column.primaryKey);
    return written.columns.flatMap(name => columns.filter(column => column.name === name));
}
/** The column that counts up stands first in a key that nobody wrote: `columns_autoinc_first`. */
function implicitKey(key, serial, table, conventions) {
    const ordered = serial ? [serial, ...key.filter(column => column !== serial)] : key;
    return primaryKey(ordered.map(({ name }) => name), undefined, new Map(), table, conventions);
}
/** CREATE TYPE comes with a table, once a run and without a look at what is there: `NamedType._on_table_create`. */
function typeWithTable(type, { types }) {
    const key = `${type.schema ?? ''}.${type.name}`;
    if (!type.withTable || types.has(key))
        return [];
    types.add(key);
    return [type.create];
}
/** `post_create_table`. */
function tableOptions(given) {
    const inherits = given.get('postgresql_inherits');
    const names = inherits && inherits.kind !== 'none'
        ? ((0,operators/* itemsOf */.S3)(inherits.kind === 'str' ? { kind: 'tuple', items: [inherits] } : inherits) ?? [])
        : [];
    const [partition, using, commit, tablespace] = ['partition_by', 'using', 'on_commit', 'tablespace'].map(name => given.string(`postgresql_${name}`));
    return [
        names.length > 0
            ? `\n INHERITS ( ${names.map(name => quote(stringOf(name, 'a parent table'))).join(', ')} )`
            : '',
        partition ? `\n PARTITION BY ${partition}` : '',
        using ? `\n USING ${using}` : '',
        commit ? `\n ON COMMIT ${commit.replaceAll('_', ' ').toUpperCase()}` : '',
        tablespace ? `\n TABLESPACE ${quote(tablespace)}` : '',
    ].join('');
}
function commentSql(column, table) {
    if (column.comment === undefined)
        return [];
    return [`COMMENT ON COLUMN ${tableSql(table)}.${quote(column.name)} IS ${literal(column.comment)}`];
}
/** `op.add_column`: the column, then the constraints and indexes that it brings, one by one. */
function* addColumn(given, table, context, conventions) {
    const column = yield* columnOf(given.get('column'), table, context, conventions);
    const { constraints, indexes } = fromColumn(column, table, conventions, true);
    // A single column in a table of its own: what is a key there may count up.
    const serial = column.primaryKey ? autoincrementColumn([column]) : undefined;
    const inline = given.boolean('inline_primary_key') && column.primaryKey ? ' PRIMARY KEY' : '';
    const references = given.boolean('inline_references') && column.foreignKeys.length === 1;
    const reference = references ? constraints.find(({ kind }) => kind === 'fk') : undefined;
    const text = `ADD COLUMN ${given.boolean('if_not_exists') ? 'IF NOT EXISTS ' : ''}${columnSql({ ...column, checks: [] }, column.primaryKey, column === serial)}`;
    const behind = reference ? ` ${reference.sql.slice(reference.sql.indexOf('REFERENCES'))}` : '';
    const checks = column.checks.map(({ sql }) => ` ${sql}`).join('');
    const alter = `ALTER TABLE ${tableSql(table)} `;
    return {
        statements: [
            `${alter}${text}${inline}${behind}${checks}`,
            ...constraints.filter(one => one !== reference).map(({ sql }) => `${alter}ADD ${sql}`),
            ...indexes,
            ...commentSql(column, table),
        ],
        assumed: column.assumed,
    };
}
function dropConstraint(given, table, conventions) {
    const nameValue = given.get('constraint_name');
    const kind = { foreignkey: 'fk', primary: 'pk', unique: 'uq', check: 'ck' };
    const type = given.string('type_');
    const known = type === 'foreignkey' || type === 'primary' || type === 'unique' || type === 'check' ? kind[type] : 'ex';
    const name = namedBy({
        kind: known,
        name: optionalString(nameValue, 'the name of a constraint'),
        final: isFinalName(nameValue),
        table: table.name,
        schema: table.schema,
        columns: [],
    }, conventions);
    if (name === undefined)
        throw notKnown(nameValue, 'the name of the constraint');
    return `ALTER TABLE ${tableSql(table)} DROP CONSTRAINT ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${name}`;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/schema-objects.js










/** No Python name has a space. */
const itsTables = 'its tables';
/** `Table('t', metadata, …)`: the metadata knows it from then on. */
function madeTable(table) {
    const [, metadata] = table.args;
    if (metadata?.kind !== 'foreign-call' || (0,interpreter_values/* lastSegment */.mp)(metadata.callee.path) !== 'MetaData')
        return;
    const known = metadata.attributes.get(itsTables);
    if (known?.kind === 'list')
        known.items.push(table);
    else
        metadata.attributes.set(itsTables, (0,interpreter_values/* list */.p_)([table]));
}
/** `metadata.tables['t']`, after `metadata.reflect()` as well. */
function tableOfMetadata(metadata, name) {
    const dot = name.lastIndexOf('.');
    const known = tablesOf(metadata).find(table => schema_objects_nameOf(table) === name);
    return (known ?? {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'sqlalchemy.Table' },
        args: [(0,interpreter_values/* str */.gx)(name.slice(dot + 1)), metadata],
        keywords: new Map(dot < 0 ? [] : [['schema', (0,interpreter_values/* str */.gx)(name.slice(0, dot))]]),
        at: metadata.at,
        attributes: new Map(),
    });
}
function tablesOf(metadata) {
    const known = metadata.attributes.get(itsTables);
    return known?.kind === 'list' ? known.items.filter(table => table.kind === 'foreign-call') : [];
}
function schema_objects_nameOf(table) {
    const { name, schema } = tableValueOf(table);
    return schema === undefined ? name : `${schema}.${name}`;
}
/** `metadata.create_all(bind)` and `drop_all`: each table that is not there, or that is, in the order of their keys. */
function* ofMetadata(metadata, what, given, at, context) {
    const only = new Given(given, ['bind', 'tables', 'checkfirst']);
    const wanted = only.get('tables');
    const known = tablesOf(metadata);
    if (known.length === 0)
        throw new NotKnown('which tables its metadata has is not known');
    const chosen = wanted?.kind === 'list' ? known.filter(table => wanted.items.includes(table)) : inOrder(known);
    const checks = only.boolean('checkfirst') !== false;
    for (const table of what === 'create_all' ? chosen : [...chosen].reverse()) {
        if (checks && (yield* isThere(table, at, context)) === (what === 'create_all'))
            continue;
        if (what === 'create_all')
            yield* create(table, known, at, context);
        else
            yield* context.stage.sql(`DROP TABLE ${tableSql(tableValueOf(table))}`, at);
    }
    return interpreter_values/* none */.dv;
}
/** What others refer to comes first. */
function inOrder(tables) {
    const ordered = new Set();
    const visiting = new Set();
    const visit = (table) => {
        if (ordered.has(table) || visiting.has(table))
            return;
        visiting.add(table);
        for (const name of referred(table)) {
            const other = tables.find(one => schema_objects_nameOf(one) === name);
            if (other)
                visit(other);
        }
        ordered.add(table);
    };
    for (const table of tables)
        visit(table);
    return [...ordered];
}
function referred(table) {
    return table.args.flatMap(item => {
        if (item.kind !== 'foreign-call')
            return [];
        const what = nameOfCall(item);
        if (what === 'ForeignKeyConstraint') {
            const targets = item.args[1] ?? item.keywords.get('refcolumns');
            return targets?.kind === 'list' ? targets.items.flatMap(targetTable) : [];
        }
        if (what !== 'Column')
            return [];
        return item.args.flatMap(part => isCallOf(part, 'ForeignKey') && part.args[0] ? targetTable(part.args[0]) : []);
    });
}
function targetTable(target) {
    const text = asString(target);
    if (text !== undefined)
        return [text.slice(0, text.lastIndexOf('.'))];
    return tablesIn(target).flatMap(table => (table.kind === 'foreign-call' ? [schema_objects_nameOf(table)] : []));
}
function* isThere(table, at, { stage }) {
    const { name, schema } = tableValueOf(table);
    const args = [(0,interpreter_values/* str */.gx)(name), schema === undefined ? interpreter_values/* none */.dv : (0,interpreter_values/* str */.gx)(schema)];
    const there = yield* ask('has_table', { args, keywords: new Map() }, at, stage);
    return there?.kind === 'bool' && there.value;
}
function* create(table, known, at, context) {
    for (const text of yield* creation(table, known, context))
        yield* context.stage.sql(text, at);
}
function* creation(table, known, { python, conventions, memory }) {
    const [name, , ...items] = table.args;
    const columns = items.map(item => typed(item, known));
    const all = { args: name ? [name, ...columns] : columns, keywords: table.keywords };
    return (yield* createTable(all, { python }, conventions, memory)).statements;
}
/** A column without a type has that of the one it refers to. */
function typed(column, known) {
    if (!isCallOf(column, 'Column') || column.args.length !== 2 || column.keywords.has('type_'))
        return column;
    const [name, key] = column.args;
    const target = isCallOf(key, 'ForeignKey') ? key.args[0] && asString(key.args[0]) : undefined;
    if (!name || !key || target === undefined)
        return column;
    const dot = target.lastIndexOf('.');
    const other = known.find(table => schema_objects_nameOf(table) === target.slice(0, dot));
    const type = other && tableValueOf(other).columns.get(target.slice(dot + 1))?.type;
    return type ? { ...column, args: [name, type, key] } : column;
}
/** `table.create(bind)`, `index.drop(bind)`. */
function* ofObject(object, what, given, at, context) {
    const options = new Given(given, ['bind', 'checkfirst']);
    const checks = options.boolean('checkfirst') === true;
    if (isTableValue(object)) {
        if (checks && (yield* isThere(object, at, context)) === (what === 'create'))
            return interpreter_values/* none */.dv;
        const [, metadata] = object.args;
        const known = metadata?.kind === 'foreign-call' ? tablesOf(metadata) : [];
        if (what === 'create')
            yield* create(object, known, at, context);
        else
            yield* context.stage.sql(`DROP TABLE ${tableSql(tableValueOf(object))}`, at);
        return interpreter_values/* none */.dv;
    }
    const table = tableOfItem(object);
    if (checks) {
        const name = stringOf(object.args[0] ?? object.keywords.get('name'), 'the name of an index');
        const args = [(0,interpreter_values/* str */.gx)(table.name), (0,interpreter_values/* str */.gx)(name), table.schema === undefined ? interpreter_values/* none */.dv : (0,interpreter_values/* str */.gx)(table.schema)];
        const there = yield* ask('has_index', { args, keywords: new Map() }, at, context.stage);
        if (there?.kind === 'bool' && there.value === (what === 'create'))
            return interpreter_values/* none */.dv;
    }
    yield* context.stage.sql(indexSql(object, what, new Map(), context), at);
    return interpreter_values/* none */.dv;
}
function indexSql(index, what, more, { conventions }) {
    const table = tableOfItem(index);
    const [name, ...expressions] = index.args;
    const given = new Given({ args: [], keywords: new Map([...index.keywords, ...more]) }, []);
    if (what === 'create')
        return createIndexSql(name, expressions, given, table, conventions);
    return dropIndexSql(name ? given.with('index_name', name) : given, table);
}
/** The table that the columns of an index or of a constraint belong to. */
function tableOfItem(item) {
    const named = item.keywords.get('_table');
    const [table] = named ? [named] : [...item.args, ...item.keywords.values()].flatMap(arg => tablesIn(arg));
    if (!table)
        throw notKnown(item, 'the table');
    return tableValueOf(table);
}
const constructs = new Set([
    'CreateTable',
    'DropTable',
    'CreateIndex',
    'DropIndex',
    'AddConstraint',
    'DropConstraint',
]);
/** `op.execute(CreateTable(table))`: one statement of what creating the object would send. Undefined: it is none. */
function* constructSql(value, context) {
    if (!isCallOf(value, ...constructs))
        return undefined;
    const name = (0,interpreter_values/* lastSegment */.mp)(value.callee.path);
    const [object = value.keywords.get('element')] = value.args;
    if (object?.kind !== 'foreign-call')
        throw notKnown(object, 'what is created or dropped');
    const exists = new Given(value, ['element']).boolean('if_exists') ? 'IF EXISTS ' : '';
    if (name === 'CreateIndex' || name === 'DropIndex')
        return indexSql(object, name === 'CreateIndex' ? 'create' : 'drop', value.keywords, context);
    if (name === 'DropTable')
        return `DROP TABLE ${exists}${tableSql(tableValueOf(object))}`;
    if (name === 'CreateTable') {
        const made = yield* creation({ ...object, keywords: new Map([...object.keywords, ...value.keywords]) }, [], context);
        return made.find(text => /^CREATE [\w ]*TABLE/.test(text));
    }
    const table = tableOfItem(object);
    if (name === 'AddConstraint') {
        const made = isConstraint(object) ? constraintOf(object, table, context.conventions) : undefined;
        if (!made)
            throw notKnown(object, 'the constraint');
        return `ALTER TABLE ${tableSql(table)} ADD ${made.sql}`;
    }
    const constraint = object.keywords.get('name');
    const given = new Given(value, ['element']);
    const drop = dropConstraint(constraint ? given.with('constraint_name', constraint) : given, table, context.conventions);
    return given.boolean('cascade') ? `${drop} CASCADE` : drop;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/operations.js













function statement(parameters, sql, table = 'table_name') {
    return {
        parameters,
        table,
        run(given, name, context, all) {
            return (0,interpreter_flow/* atOnce */.zd)({ statements: [sql(given, name, context, all)], assumed: [] });
        },
    };
}
const adding = (table, constraint) => `ALTER TABLE ${tableSql(table)} ADD ${constraint.sql}`;
/** https://alembic.sqlalchemy.org/en/latest/ops.html, as alembic/operations/toimpl.py carries them out. */
const operations = {
    create_table: {
        parameters: [],
        *run(_given, _table, { python, conventions, memory }, all) {
            return yield* createTable(all, { python }, conventions, memory);
        },
    },
    drop_table: statement(['table_name'], (given, table) => `DROP TABLE ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${tableSql(table)}`),
    rename_table: statement(['old_table_name', 'new_table_name'], (given, table) => `ALTER TABLE ${tableSql(table)} RENAME TO ${quote(given.required('new_table_name'))}`, 'old_table_name'),
    add_column: {
        parameters: ['table_name', 'column'],
        table: 'table_name',
        *run(given, table, { python, conventions }) {
            return yield* addColumn(given, table, { python }, conventions);
        },
    },
    drop_column: statement(['table_name', 'column_name'], (given, table) => `ALTER TABLE ${tableSql(table)} DROP COLUMN ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${quote(given.required('column_name'))}`),
    alter_column: {
        parameters: ['table_name', 'column_name'],
        table: 'table_name',
        *run(given, table, { python, conventions }) {
            return yield* alterColumn(given, table, { python }, conventions);
        },
    },
    create_index: statement(['index_name', 'table_name', 'columns'], (given, table, { conventions }) => createIndexSql(given.get('index_name'), columnsOf(given.get('columns')), given, table, conventions)),
    drop_index: {
        parameters: ['index_name', 'table_name'],
        run(given) {
            return (0,interpreter_flow/* atOnce */.zd)({ statements: [dropIndexSql(given, undefined)], assumed: [] });
        },
    },
    create_unique_constraint: statement(['constraint_name', 'table_name', 'columns'], (given, table, { conventions }, all) => adding(table, unique(given.strings('columns'), given.get('constraint_name'), withDeferral(all), table, conventions))),
    create_primary_key: statement(['constraint_name', 'table_name', 'columns'], (given, table, { conventions }, all) => adding(table, primaryKey(given.strings('columns'), given.get('constraint_name'), withDeferral(all), table, conventions))),
    create_check_constraint: statement(['constraint_name', 'table_name', 'condition'], (given, table, { conventions }) => adding(table, check(given.get('condition'), renamed(given), table, conventions))),
    create_foreign_key: statement(['constraint_name', 'source_table', 'referent_table', 'local_cols', 'remote_cols'], (given, source, { conventions }) => {
        const table = { ...source, schema: given.string('source_schema') ?? source.schema };
        const referred = { name: given.required('referent_table'), schema: given.string('referent_schema') };
        const [columns, others] = [given.strings('local_cols'), given.strings('remote_cols')];
        return adding(table, foreignKeySql(given, given.get('constraint_name'), columns, referred, others, table, conventions));
    }, 'source_table'),
    create_exclude_constraint: statement(['constraint_name', 'table_name'], (given, table, { conventions }) => adding(table, exclude(given.rest, renamed(given), table, conventions))),
    drop_constraint: statement(['constraint_name', 'table_name', 'type_'], (given, table, { conventions }) => dropConstraint(given, table, conventions)),
    create_table_comment: statement(['table_name', 'comment'], (given, table) => {
        const comment = given.string('comment');
        return `COMMENT ON TABLE ${tableSql(table)} IS ${comment === undefined ? 'NULL' : literal(comment)}`;
    }),
    drop_table_comment: statement(['table_name'], (_given, table) => `COMMENT ON TABLE ${tableSql(table)} IS NULL`),
};
const withDeferral = ({ keywords }) => keywords;
/** The name of a constraint is called constraint_name here, and name where it is an argument of a table. */
function renamed(given) {
    const name = given.get('constraint_name');
    return name ? given.with('name', name) : given;
}
/** One operation of Alembic's; undefined where there is none of that name. */
function* operate(name, all, at, context, batch) {
    const { stage } = context;
    try {
        if (name === 'execute')
            return yield* runText(all, at, context);
        if (name === 'bulk_insert')
            return yield* insertRows(all, at, stage);
        const operation = operations[name];
        if (!operation)
            return undefined;
        const parameters = batch
            ? operation.parameters.filter(one => one !== operation.table && one !== 'table_name')
            : operation.parameters;
        const given = new Given(all, parameters);
        const table = batch ?? operations_tableOf(operation, given);
        const batched = batch && name === 'drop_index' ? given.with('schema', schemaValue(batch)) : given;
        const { statements, assumed } = yield* operation.run(batched, table, context, all);
        for (const text of statements)
            yield* stage.sql(text, at);
        for (const why of assumed)
            yield* stage.skip(why, at);
        return name === 'create_table' ? tableValue(all, at) : interpreter_values/* none */.dv;
    }
    catch (error) {
        if (!(error instanceof NotKnown))
            throw error;
        yield* stage.opaque(error.message, at);
        return name === 'create_table' ? tableValue(all, at) : interpreter_values/* none */.dv;
    }
}
function operations_tableOf(operation, given) {
    return operation.table
        ? { name: given.required(operation.table), schema: given.string('schema') }
        : { name: '', schema: undefined };
}
const schemaValue = ({ schema }) => schema === undefined ? interpreter_values/* none */.dv : { kind: 'str', value: schema };
/** `op.create_table` gives the table back, for bulk_insert and expressions. */
function tableValue(all, at) {
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'alembic.op.create_table' },
        ...all,
        at,
        attributes: new Map(),
    };
}
function* runText(all, at, context) {
    const { stage } = context;
    const construct = yield* constructSql(all.args[0] ?? all.keywords.get('sqltext'), context);
    if (construct !== undefined) {
        yield* stage.direct(construct, at);
        return interpreter_values/* none */.dv;
    }
    const found = executable(all.args[0] ?? all.keywords.get('sqltext'), new Map());
    if (found.kind === 'sql')
        yield* stage.direct(found.text, at, found.origin);
    else if (found.kind === 'rows')
        yield* stage.skipRows('it changes rows through an expression of SQLAlchemy’s', at);
    return interpreter_values/* none */.dv;
}
function* insertRows(all, at, stage) {
    const given = new Given(all, ['table', 'rows']);
    try {
        const text = bulkInsertSql(given.get('table'), given.get('rows'));
        if (text !== undefined)
            yield* stage.direct(text, at);
    }
    catch (error) {
        if (!(error instanceof NotKnown))
            throw error;
        yield* stage.skipRows(`it inserts rows that are not known: ${error.message}`, at);
    }
    return interpreter_values/* none */.dv;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/stage.js



/** What one migration sends, in its order. */
class Stage {
    #python;
    /** Statements of a batch, which Alembic runs when its block ends. */
    #batch;
    #autocommit = 0;
    #told = new Set();
    /** How many savepoints are open. */
    #savepoints = 0;
    constructor(python) {
        this.#python = python;
    }
    /** Sends a statement. Where the program may catch its error, it is known at once whether there is one. */
    *sql(text, at, origin) {
        if (this.#batch) {
            this.#batch.push({ text, at, origin });
            return;
        }
        if (this.#savepoints > 0 && this.#python().catching > 0)
            yield* this.#probe(text, at);
        const outcome = yield* (0,step_request/* take */.s)(this.#sqlStep(text, at, origin));
        if (outcome?.kind === 'failed')
            throw new interpreter_flow/* Raised */.H1(databaseError(outcome.code, outcome.message));
        // Statements are gathered and sent together: a question sends them.
        if (this.#python().catching > 0)
            yield* this.#ask('SELECT 1', at);
    }
    /** Past the batch: what batch.execute() and the connection send goes at once. */
    *direct(text, at, origin) {
        const batch = this.#batch;
        this.#batch = undefined;
        yield* this.sql(text, at, origin);
        this.#batch = batch;
    }
    /** Rows of a query of the program's own; one that fails is sent as a statement, to be reported as one. */
    *query(text, at, origin) {
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query: text, span: this.#python().site(at) });
        if (outcome?.kind !== 'failed')
            return outcome?.rows ?? [];
        yield* (0,step_request/* take */.s)(this.#sqlStep(text, at, origin));
        throw new interpreter_flow/* Raised */.H1(databaseError(outcome.code, outcome.message));
    }
    /** Rows of a query that SQLAlchemy sends by itself. */
    *#ask(query, at) {
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query, span: this.#python().site(at) });
        if (outcome?.kind === 'failed')
            throw new interpreter_flow/* Raised */.H1(databaseError(outcome.code, outcome.message));
        return outcome?.rows ?? [];
    }
    /** Undefined where our own question fails: nobody else would have asked it, so it is no failure of the migration's. */
    *catalog(query, at) {
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query, span: this.#python().site(at) });
        if (outcome?.kind !== 'failed')
            return outcome?.rows ?? [];
        if (outcome.earlier || outcome.code === '25P02')
            throw new interpreter_flow/* Raised */.H1(databaseError(outcome.code, outcome.message));
        yield* this.opaque(`what is in the database could not be asked: ${outcome.message}`, at);
        return undefined;
    }
    *skip(why, at) {
        yield* (0,step_request/* take */.s)({ kind: 'skip', why, span: this.#python().site(at) });
    }
    /** Which rows there are is not known from here on. */
    *skipRows(why, at) {
        yield* (0,step_request/* take */.s)({ kind: 'skip', why, span: this.#python().site(at), rows: true });
    }
    /** One place is told once, whatever else follows from it. */
    *opaque(why, at) {
        const span = this.#python().site(at);
        if (this.#told.has(span.start))
            return;
        this.#told.add(span.start);
        yield* (0,step_request/* take */.s)({ kind: 'opaque', why, span });
    }
    beginBatch() {
        this.#batch = [];
    }
    *endBatch(failed) {
        const batch = this.#batch ?? [];
        this.#batch = undefined;
        if (!failed)
            for (const { text, at, origin } of batch)
                yield* this.sql(text, at, origin);
    }
    /**
     * An autocommit block commits what came before and runs each statement by itself. A replay sends a migration as one
     * message, so each part is a transaction of its own: an enum's new value can be used behind the block.
     * https://alembic.sqlalchemy.org/en/latest/api/runtime.html#alembic.runtime.migration.MigrationContext.autocommit_block
     */
    *beginAutocommit(at) {
        this.#autocommit++;
        yield* (0,step_request/* take */.s)(this.#sqlStep('COMMIT; BEGIN', at, undefined));
    }
    *endAutocommit(at) {
        this.#autocommit--;
        yield* (0,step_request/* take */.s)(this.#sqlStep('COMMIT; BEGIN', at, undefined));
    }
    *beginSavepoint(at) {
        this.#savepoints++;
        yield* (0,step_request/* take */.s)(this.#sqlStep(`SAVEPOINT sa_savepoint_${this.#savepoints}`, at, undefined));
    }
    *endSavepoint(failed, at) {
        const name = `sa_savepoint_${this.#savepoints}`;
        this.#savepoints--;
        const text = failed ? `ROLLBACK TO SAVEPOINT ${name}` : `RELEASE SAVEPOINT ${name}`;
        yield* (0,step_request/* take */.s)(this.#sqlStep(text, at, undefined));
    }
    *#probe(text, at) {
        const outcome = yield* (0,step_request/* probe */.dy)(text, this.#python().site(at));
        if (outcome?.kind === 'failed')
            throw new interpreter_flow/* Raised */.H1(databaseError(outcome.code, outcome.message));
    }
    #sqlStep(written, at, origin) {
        const python = this.#python();
        const { main } = python;
        // An index comes out the same, and a transaction that nobody else looks at need not be left for it.
        const text = this.#autocommit > 0
            ? written.replace(/\b(INDEX|VIEW|PARTITION\s+\S+)\s+CONCURRENTLY\b/gi, '$1')
            : written;
        if (origin && origin.module === main && main.text.startsWith(text, origin.start)) {
            const span = { start: origin.start, end: origin.start + text.length };
            return { kind: 'sql', text, span, verbatim: true };
        }
        return { kind: 'sql', text, span: python.site(at), verbatim: false };
    }
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/host.js


















/** Calls without an effect on a database. */
const harmless = /(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|click|rich|pprint|tqdm|structlog|loguru|gc|random|asyncio)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/;
/** Alembic's operations and SQLAlchemy's connections, inspectors and types, as far as PostgreSQL sees of them. */
class AlembicHost {
    stage;
    #modules;
    #context;
    #custom = new CustomOperations();
    constructor(modules, python, conventions, memory) {
        this.#modules = modules;
        this.stage = new Stage(python);
        const { stage } = this;
        this.#context = {
            get python() {
                return python();
            },
            stage,
            conventions,
            memory,
        };
    }
    moduleFile(segments, directory) {
        return this.#modules.find(segments, directory);
    }
    attribute(owner, name) {
        if (isResult(owner) && name === 'rowcount')
            return rowCount(owner);
        if (name === 'default_schema_name')
            return (0,interpreter_values/* str */.gx)('public');
        if (name === 'name' && isTableValue(owner) && owner.kind === 'foreign-call')
            return owner.args[0];
        if (isCallOf(owner, 'Column', 'column'))
            return ofColumn(owner, name);
        return (0,files/* pathAttribute */.mV)(owner, name) ?? connectionAttribute(owner, name);
    }
    element(owner, key) {
        // table.c['name']
        if (owner.kind === 'foreign' && /\(\)\.(?:c|columns)$/.test(owner.path) && key.kind === 'str')
            return { kind: 'foreign', path: `${owner.path}.${key.value}`, of: owner };
        const { of } = owner.kind === 'foreign' ? owner : { of: undefined };
        if (of?.kind === 'foreign-call' && isMetadata(of) && owner.kind === 'foreign' && key.kind === 'str')
            return (0,interpreter_values/* lastSegment */.mp)(owner.path) === 'tables' ? tableOfMetadata(of, key.value) : undefined;
        const path = (0,files/* pathElement */.Wp)(owner, key);
        if (path)
            return path;
        if (columnName(owner) !== undefined || isSubscript(owner))
            return {
                kind: 'foreign-call',
                callee: { kind: 'foreign', path: subscript, of: owner },
                args: [key],
                keywords: new Map(),
                at: { start: 0, end: 0 },
                attributes: new Map(),
            };
        return undefined;
    }
    *items(value) {
        return isResult(value) ? rowsOf(value) : yield* (0,files/* openedLines */.lH)(value, this.#context.python);
    }
    *call(callee, given, at) {
        try {
            return yield* this.#called(callee, given, at);
        }
        catch (error) {
            if (!(error instanceof NotKnown))
                throw error;
            yield* this.stage.opaque(error.message, at);
            return (0,interpreter_values/* unknown */.L5)((0,interpreter_values/* nameOf */.Vb)(callee));
        }
    }
    *#called(callee, given, at) {
        const { path, of } = callee;
        const name = (0,interpreter_values/* lastSegment */.mp)(path);
        if (/^(?:alembic\.)?op\.\w+$/.test(path))
            return yield* this.#operation(name, given, at);
        if (isResult(of))
            return resultMethod(of, name) ?? (0,interpreter_values/* unknown */.L5)(`the ${name}() of a result`);
        if (of?.kind === 'foreign-call') {
            if (isBatch(of))
                return yield* this.#inBatch(name, of, given, at);
            if (isInspector(of) && isInspectorMethod(name))
                return yield* inspect(name, of, given, at, this.stage);
            if (isNamedType(of) && (name === 'create' || name === 'drop'))
                return yield* createNamedType(of, name, given, at, this.#context);
            if ((isTableValue(of) || isIndex(of)) && (name === 'create' || name === 'drop'))
                return yield* ofObject(of, name, given, at, this.#context);
            if (isMetadata(of)) {
                if (name === 'create_all' || name === 'drop_all')
                    return yield* ofMetadata(of, name, given, at, this.#context);
                if (name === 'reflect')
                    return interpreter_values/* none */.dv;
            }
            const savepoint = of.attributes.get(savepointNumber);
            if (savepoint?.kind === 'int' && ['commit', 'rollback', 'close'].includes(name)) {
                of.attributes.delete(savepointNumber);
                yield* this.stage.endSavepoint(name !== 'commit', at);
                return interpreter_values/* none */.dv;
            }
            if ((0,interpreter_values/* lastSegment */.mp)(of.callee.path) === 'Sequence' && (name === 'create' || name === 'drop'))
                return yield* this.#sequence(of, name, given, at);
        }
        if (name === 'Table' && /^sqlalchemy\b/.test(path)) {
            const table = called(callee, given, at);
            madeTable(table);
            return table;
        }
        if (isConnection(of)) {
            if (name === 'begin_nested')
                return yield* this.#savepoint(callee, given, at);
            const construct = name === 'execute' ? yield* constructSql(given.args[0], this.#context) : undefined;
            if (construct !== undefined) {
                yield* this.stage.direct(construct, at);
                return interpreter_values/* none */.dv;
            }
            if (isInspectorMethod(name))
                return yield* ask(name, given, at, this.stage);
            const answer = yield* connectionMethod(name, given, at, this.stage, isCursor(of));
            if (answer)
                return answer;
        }
        // bind.dialect.has_table(bind, 't')
        if ((0,interpreter_values/* lastSegment */.mp)(path.slice(0, -name.length - 1)) === 'dialect' && isInspectorMethod(name))
            return yield* ask(name, { ...given, args: given.args.slice(1) }, at, this.stage);
        // Operations(op.get_context())
        if (path === 'alembic.operations.Operations')
            return { kind: 'foreign', path: 'alembic.op' };
        if (name === 'is_offline_mode')
            return (0,interpreter_values/* bool */.lc)(false);
        if (name === 'get_x_argument')
            return (0,interpreter_values/* dict */.jd)();
        const read = yield* (0,files/* fileCall */.L_)(callee, given, this.#modules, this.#context.python);
        if (read)
            return read;
        if (/(?:^|\.)(?:environ\.get|getenv)$/.test(path))
            return yield* this.#environment(given, at);
        return undefined;
    }
    /** Who runs the migration may have set it; most have not. */
    *#environment(given, at) {
        const [variable, fallback] = given.args;
        const name = variable?.kind === 'str' ? variable.value : 'a variable';
        yield* this.stage.skip(`assumed: ${name} is not set in the environment`, at);
        return fallback ?? given.keywords.get('default') ?? interpreter_values/* none */.dv;
    }
    *#operation(name, given, at) {
        if (quiet.has(name))
            return undefined;
        const done = yield* operate(name, given, at, this.#context, undefined);
        if (done)
            return done;
        if (isEntityOperation(name))
            return yield* this.#send(entitySql(name, given.args[0], new Given(given, ['entity', 'cascade'])), at);
        if (name === 'sync_enum_values')
            return yield* this.#send(syncEnumValuesSql(given), at);
        const { python } = this.#context;
        if (name === 'invoke')
            return yield* this.#custom.invoke(given.args[0], at, python);
        const own = yield* this.#custom.call(name, given, at, python);
        if (own)
            return own;
        yield* this.stage.opaque(`op.${name}() is none of Alembic’s own operations`, at);
        return interpreter_values/* none */.dv;
    }
    *#send(statements, at) {
        for (const text of statements)
            yield* this.stage.direct(text, at);
        return interpreter_values/* none */.dv;
    }
    decorated(path, args, value) {
        this.#custom.decorated(path, args, value);
    }
    *#inBatch(name, batch, given, at) {
        if (name === 'f')
            return undefined;
        const table = new Given(batch, ['table_name', 'schema']);
        const target = { name: table.required('table_name'), schema: table.string('schema') };
        if (table.string('recreate') === 'always')
            throw new NotKnown('the batch makes the table anew (recreate="always")');
        const done = yield* operate(name, given, at, this.#context, target);
        if (done)
            return done;
        yield* this.stage.opaque(`${name}() is none of Alembic’s own operations`, at);
        return interpreter_values/* none */.dv;
    }
    /** Sent when it is made; `with` then only ends it. */
    *#savepoint(callee, given, at) {
        yield* this.stage.beginSavepoint(at);
        const made = called(callee, given, at);
        made.attributes.set(savepointNumber, (0,interpreter_values/* int */.Wh)(1));
        return made;
    }
    *#sequence(sequence, name, given, at) {
        const sequenceName = stringOf(sequence.args[0], 'the name of a sequence');
        const there = yield* ask('has_sequence', { args: [(0,interpreter_values/* str */.gx)(sequenceName)], keywords: new Map() }, at, this.stage);
        const check = new Given(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? true;
        if (check && there?.kind === 'bool' && there.value === (name === 'create'))
            return interpreter_values/* none */.dv;
        const created = createSequenceSql(sequence);
        const quoted = /^CREATE SEQUENCE (\S+)/.exec(created)?.[1] ?? '';
        yield* this.stage.sql(name === 'create' ? created : `DROP SEQUENCE ${quoted}`, at);
        return interpreter_values/* none */.dv;
    }
    *enter(manager, at) {
        if (manager.kind === 'foreign-call') {
            if (isBatch(manager))
                this.stage.beginBatch();
            else if (isSavepoint(manager) && !manager.attributes.has(savepointNumber))
                return yield* this.#savepoint(manager.callee, manager, at);
            else if (isAutocommit(manager))
                yield* this.stage.beginAutocommit(at);
            else if (isSuppressing(manager))
                this.#context.python.catching++;
        }
        return manager;
    }
    *exit(manager, raised, at) {
        if (manager.kind !== 'foreign-call')
            return false;
        if (isBatch(manager))
            yield* this.stage.endBatch(raised !== undefined);
        else if (isSavepoint(manager)) {
            if (manager.attributes.delete(savepointNumber))
                yield* this.stage.endSavepoint(raised !== undefined, at);
        }
        else if (isAutocommit(manager))
            yield* this.stage.endAutocommit(at);
        else if (isSuppressing(manager)) {
            this.#context.python.catching--;
            return raised !== undefined && (0,exceptions/* catches */.Ux)({ kind: 'tuple', items: manager.args }, raised) === true;
        }
        return false;
    }
    *opaque(why, at) {
        yield* this.stage.opaque(why, at);
    }
    reachesOut(value) {
        return isConnection(value) || (value.kind === 'foreign' && /^(?:alembic\.)?op$/.test(value.path));
    }
    harmless(callee) {
        return (harmless.test(callee.path) ||
            callee.path === 'sqlalchemy.Result' ||
            callee.path === 'alembic.op.create_table' ||
            isConnection(callee) ||
            /^sqlalchemy\.[\w.]+$/.test(callee.path));
    }
}
/** What op.… gives values with, and does nothing. */
const quiet = new Set(['f', 'get_bind', 'get_context', 'batch_alter_table', 'inline_literal']);
const isSubscript = (value) => value.kind === 'foreign-call' && value.callee.path === subscript;
const isBatch = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'batch_alter_table';
const isSavepoint = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'begin_nested';
const isAutocommit = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'autocommit_block';
const isSuppressing = (value) => value.callee.path === 'contextlib.suppress';
const isCursor = (value) => value?.kind === 'foreign-call' && (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'cursor';
const isIndex = (value) => /^sqlalchemy\b.*\.Index$/.test(value.callee.path);
const isMetadata = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'MetaData';
/** Of a savepoint that is open. No Python name has a space. */
const savepointNumber = 'open savepoint';
function called(callee, given, at) {
    return { kind: 'foreign-call', callee, ...given, at, attributes: new Map() };
}
function isInspector(value) {
    return ['inspect', 'from_engine', 'Inspector', 'PGInspector'].includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path));
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/interpreter.js











/** Alembic's own table, for migrations that widen its column. `version_table` of env.py is not looked at. */
const versionTable = 'CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))';
/** Turns revisions into the statements that Alembic and SQLAlchemy would send, without running either. */
function alembicInterpreter(scope, tree, direction = 'upgrade') {
    const directory = scope[0]?.directory ?? '';
    const memory = { types: new Set() };
    let conventions;
    return {
        nextRun: () => memory.types.clear(),
        async *steps(migration, text) {
            const parser = await (0,python_syntax/* loadPython */.ZP)();
            conventions ??= conventionsOf(directory, tree, parser);
            const modules = new Modules(tree, migration.file.path.replace(/(?:^|\/)[^/]*$/, ''));
            const run = new Run(modules, parser, await conventions, memory, tree);
            if (text.includes('alembic_version'))
                yield { kind: 'sql', text: versionTable, span: { start: 0, end: 0 }, verbatim: false };
            for (const { why, at } of (0,influences/* influencesOn */.u)({ name: direction, executes: true }, text, parser))
                yield { kind: 'opaque', why, span: at };
            yield* run.steps(migration.file.path, text, direction);
        },
    };
}
class Run {
    #python;
    #host;
    #tree;
    constructor(modules, parser, conventions, memory, tree) {
        this.#host = new AlembicHost(modules, () => this.#python, conventions, memory);
        this.#python = new interpreter/* Interpreter */.$(parser, this.#host);
        this.#tree = tree;
    }
    async *steps(path, text, direction) {
        const program = this.#program(path, text, direction);
        for (;;) {
            const next = this.#next(program);
            if ('ended' in next) {
                if (next.ended !== undefined)
                    yield { kind: 'opaque', why: next.ended, span: this.#python.site() };
                return;
            }
            const { pending } = next;
            const asked = performance.now();
            if (pending instanceof step_request/* StepRequest */.GG)
                pending.outcome = yield pending.step;
            else if (pending instanceof interpreter_flow/* FileRequest */.u4)
                pending.text = await readModule(this.#tree, pending.path);
            this.#python.budget.extend(performance.now() - asked);
        }
    }
    *#program(path, text, direction) {
        const module = yield* this.#python.module(path, text);
        const entry = module.names.get(direction);
        if (entry?.kind === 'function') {
            const result = yield* this.#python.call(entry, { args: [], keywords: new Map() }, { start: entry.node.from, end: entry.node.to });
            if (result.kind === 'unknown')
                yield* this.#host.opaque(`it depends on ${result.reason}`, {
                    start: entry.node.from,
                    end: entry.node.to,
                });
        }
    }
    /** One step further; `ended` says why, where it was before the end. */
    #next(program) {
        try {
            const next = program.next();
            return next.done ? { ended: undefined } : { pending: next.value };
        }
        catch (error) {
            if (error instanceof interpreter_flow/* TooMuch */.GC)
                return { ended: `what comes from here on is not followed: ${error.message}` };
            // Deeper than the stack, longer than a string can be.
            if (error instanceof RangeError)
                return { ended: 'what comes from here on is not followed: it is nested too deep, or too large' };
            if (!(error instanceof interpreter_flow/* Raised */.H1))
                throw error;
            const { exception } = error;
            // The statement that failed tells it itself.
            if (isDatabaseError(exception))
                return { ended: undefined };
            return {
                ended: `it raises ${exception.classes[0]}${(0,format/* textOf */.b6)(exception) ? `: ${(0,format/* textOf */.b6)(exception)}` : ''}`,
            };
        }
    }
}
async function readModule(tree, path) {
    const file = tree.file(path);
    if (!file)
        return undefined;
    const bytes = await tree.read([file]);
    return (0,git_tree/* decode */.D)(bytes.get(file.oid));
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/runner.js
/** How `alembic upgrade` behaves. */
const alembicRunner = {
    order: 'graph',
    duplicateVersion: {
        outcome: 'legal',
        consequence: 'Alembic goes by revision ids, not by numbers in file names',
        source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#create-a-migration-script',
    },
    duplicateId: {
        outcome: 'unnoticed',
        consequence: 'Alembic only warns “Revision … is present more than once”, and the file that it reads later takes the place of the first one, which never runs',
        source: 'https://github.com/sqlalchemy/alembic/blob/main/alembic/script/revision.py',
    },
    severalHeads: {
        outcome: 'refuses',
        consequence: "“alembic upgrade head” stops with “Multiple head revisions are present for given argument 'head'”",
        source: 'https://alembic.sqlalchemy.org/en/latest/branches.html#working-with-branches',
    },
    lateVersion: {
        outcome: 'legal',
        consequence: 'Alembic goes by down_revision, not by numbers',
        source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#create-a-migration-script',
    },
    edited: {
        outcome: 'unnoticed',
        consequence: 'Alembic keeps only the id of the last revision: where it has run, the edit never runs, and new databases get something else',
        source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#running-our-first-migration',
    },
    removed: {
        outcome: 'refuses',
        consequence: "a database that stands at the removed revision can no longer be upgraded: “Can't locate revision identified by …”",
        source: 'https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py',
    },
    transaction: 'per-migration',
};

;// CONCATENATED MODULE: ./src/frameworks/alembic/sentinels.js

/** A file HEAD or HEADS beside the revisions that holds the last one's id, as OpenStack's projects have it. */
async function alembicSentinels(history, tree) {
    const [head] = history.heads();
    if (!head)
        return [];
    const directories = new Set(history.migrations.map(({ file }) => file.path.slice(0, Math.max(file.path.lastIndexOf('/'), 0))));
    const found = [];
    for (const directory of directories) {
        for (const file of tree.inDirectory(directory)) {
            if (!/(^|\/)HEADS?$/.test(file.path))
                continue;
            const text = await tree.readText(file);
            const names = text.split(/\s+/).filter(word => word !== '');
            const from = text.length - text.trimStart().length;
            found.push({
                path: file.path,
                range: (0,finding/* rangeOf */.be)(text, from, text.trimEnd().length),
                names,
                expected: head.id,
            });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/frameworks/traps/program.js
var traps_program = __webpack_require__(61412);
;// CONCATENATED MODULE: ./src/frameworks/traps/with-statements.js


/** A connection that is not the migration's. */
const another = /\bengine\s*(?:\(\s*\)\s*)?\.\s*(?:begin|connect)\s*\(|\bcreate_engine\s*\(/;
/** More than any context manager needs; what is longer is not looked into. */
const with_statements_longest = 4000;
/** A helper that is called more often is not looked at. */
const mostCalls = 100;
const with_statements_known = new WeakMap();
/**
 * What a `with` says, and what its context managers of the same file do around their `yield`:
 * `with savepoint():` is `with op.get_bind().begin_nested():`.
 */
function headerOf(program, statement) {
    const body = statement.getChild('Body');
    const own = (0,traps_program/* sourceOf */.vz)(program, { start: statement.from, end: body?.from ?? statement.to });
    const managers = itemsOf(program, statement).flatMap(({ value }) => value.name === 'CallExpression' ? (0,traps_program/* calleeOf */.ow)(program, value) : []);
    return [own, ...managers.map(name => aroundYield(program, name))].join('\n');
}
/** Once for each function: files may be hostile. */
function aroundYield(program, name) {
    const manager = program.functions.get(name);
    if (!manager || manager.to - manager.from > with_statements_longest)
        return '';
    const told = with_statements_known.get(program) ?? new Map();
    with_statements_known.set(program, told);
    const before = told.get(name);
    if (before !== undefined)
        return before;
    // One that names itself adds nothing.
    told.set(name, '');
    const headers = withsAroundYield(manager).map(outer => headerOf(program, outer));
    const text = headers.join('\n').slice(0, with_statements_longest);
    told.set(name, text);
    return text;
}
/** Names of connections that the file opens for itself, and that it gives to nothing else. */
function ownConnections(program) {
    const names = new Set();
    const others = new Set();
    const calls = new Map();
    const cursor = program.top.cursor();
    do {
        if (cursor.name === 'WithStatement') {
            const { node } = cursor;
            const opens = another.test(headerOf(program, node));
            for (const { name } of itemsOf(program, node))
                if (name)
                    (opens ? names : others).add(name);
        }
        else if (cursor.name === 'CallExpression') {
            const callee = (0,traps_program/* calleeOf */.ow)(program, cursor.node);
            if (!program.functions.has(callee))
                continue;
            const here = calls.get(callee) ?? [];
            calls.set(callee, here);
            here.push(cursor.node);
        }
    } while (cursor.next());
    if (names.size === 0)
        return names;
    for (const [name, values] of program.assigned)
        (values.every(value => another.test((0,traps_program/* sourceOf */.vz)(program, value))) ? names : others).add(name);
    for (const [name, definition] of program.functions) {
        for (const parameter of parametersOf(program, definition)) {
            if (!names.has(parameter) || others.has(parameter))
                continue;
            // `helper(other)` for `def helper(other):` hands on what it is; anything else could be the migration's own.
            const given = calls.get(name) ?? [];
            const handsOn = given.length > 0 &&
                given.length < mostCalls &&
                given.every(call => (0,traps_program/* argumentsOf */.aX)(program, call).positional.some(node => (0,traps_program/* sourceOf */.vz)(program, node) === parameter));
            if (!handsOn)
                others.add(parameter);
        }
    }
    return new Set([...names].filter(name => !others.has(name)));
}
function parametersOf(program, definition) {
    const list = definition.getChild('ParamList');
    return (list ? (0,python_syntax/* childrenOf */.LU)(list) : [])
        .filter(({ name }) => name === 'VariableName')
        .map(node => (0,traps_program/* sourceOf */.vz)(program, node));
}
function itemsOf(program, statement) {
    const items = [];
    const parts = (0,python_syntax/* childrenOf */.LU)(statement);
    const children = parts.flatMap(part => part.name === 'ParenthesizedExpression' ? (0,python_syntax/* childrenOf */.LU)(part) : [part]);
    children.forEach((child, index) => {
        if (['with', 'async', 'as', 'Body', ',', '(', ')', ':'].includes(child.name))
            return;
        if (children[index - 1]?.name === 'as')
            return;
        const target = children[index + 1]?.name === 'as' ? children[index + 2] : undefined;
        items.push({
            value: child,
            ...(target?.name === 'VariableName' ? { name: (0,traps_program/* sourceOf */.vz)(program, target) } : {}),
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

;// CONCATENATED MODULE: ./src/frameworks/traps/swallowed-errors.js



/** Names of what a failing statement raises: SQLAlchemy's, Django's, psycopg's classes, and those above them. */
const databaseErrors = /(?:^|[^\w])(?:Base)?Exception\b|\b(?:SQLAlchemyError|DBAPIError|StatementError|DatabaseError|ProgrammingError|OperationalError|InternalError|IntegrityError|DataError|NotSupportedError)\b|\b(?:psycopg\d?|db|dbapi|exc)\.Error\b|^Error$|\bDuplicate[A-Z]|\bUndefined[A-Z]|\wViolation\b|\bInvalid(?:SchemaName|TableDefinition|ColumnReference)\b/;
/** Finds handlers that go on after a statement of the migration has failed inside its transaction. */
function swallowedErrors(program, speech) {
    const found = new Map();
    const visited = new Set();
    let onWayBack = false;
    // What fails on a connection of its own leaves the migration's transaction as it is.
    const elsewhere = ownConnections(program);
    const exposing = {
        ...speech,
        elsewhere,
        sends: (callee, call) => !elsewhere.has(callee.split('.')[0] ?? '') && speech.sends(callee, call),
    };
    const follow = (name, autocommit, depth) => {
        const key = `${autocommit} ${name}`;
        const body = program.functions.get(name)?.getChild('Body');
        if (!body || visited.has(key))
            return;
        visited.add(key);
        visit(body, autocommit, depth + 1);
    };
    const visit = (node, autocommit, depth) => {
        if (depth > traps_program/* deepest */.JS)
            return;
        switch (node.name) {
            // What is only defined here runs where it is called.
            case 'FunctionDefinition':
            case 'LambdaExpression':
                return;
            case 'IfStatement': {
                const branches = (0,traps_program/* branchesOf */.IJ)(node);
                branches.forEach(({ test, body }, index) => {
                    if (test)
                        visit(test, autocommit, depth + 1);
                    if (!(0,traps_program/* isForOtherDatabase */.Xs)(program, branches, index))
                        visit(body, autocommit, depth + 1);
                });
                return;
            }
            case 'WithStatement': {
                const header = headerOf(program, node);
                const inside = autocommit || speech.autocommit.test(header);
                const suppress = suppressing(program, node);
                const body = node.getChild('Body');
                if (suppress && body && !inside)
                    report(suppress, body);
                if (body)
                    visit(body, inside, depth + 1);
                return;
            }
            case 'TryStatement': {
                if (!autocommit)
                    for (const handler of handlersOf(program, node)) {
                        if (swallows(program, handler, speech))
                            report(handler.header, node.getChild('Body'));
                    }
                break;
            }
            case 'CallExpression':
                follow((0,traps_program/* calleeOf */.ow)(program, node), autocommit, depth);
        }
        for (const child of (0,python_syntax/* childrenOf */.LU)(node))
            visit(child, autocommit, depth + 1);
    };
    const report = (at, body) => {
        const statement = body && firstExposed(program, exposing, body, new Set(), 0);
        if (!body || !statement || found.has(at.start))
            return;
        found.set(at.start, {
            kind: 'swallowed-error',
            onWayBack,
            at,
            handler: (0,traps_program/* sourceOf */.vz)(program, at).replace(/\s+/g, ' ').trim(),
            statement: (0,python_syntax/* placeOf */.$t)(statement.at),
            call: statement.call,
            next: speech.next,
            savepoint: speech.writeSavepoint,
            body: linesOf(program, body),
        });
    };
    for (const name of speech.entries.there)
        follow(name, false, 0);
    onWayBack = true;
    for (const name of speech.entries.back)
        follow(name, false, 0);
    return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}
/** The first statement that no savepoint and no handler of its own protects. */
function firstExposed(program, speech, node, calls, depth) {
    if (depth > traps_program/* deepest */.JS || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
        return undefined;
    if (node.name === 'WithStatement') {
        const header = headerOf(program, node);
        if (speech.savepoint.test(header) || speech.autocommit.test(header) || suppressing(program, node))
            return undefined;
    }
    // Its own handler is told by itself.
    const inner = node.name === 'TryStatement' && handlersOf(program, node).some(one => swallows(program, one, speech));
    if (node.name === 'CallExpression') {
        const callee = (0,traps_program/* calleeOf */.ow)(program, node);
        if (speech.sends(callee, node))
            return { at: node, call: callee };
        const called = program.functions.get(callee)?.getChild('Body');
        if (called && !isGiven(program, node, speech.elsewhere) && !calls.has(callee) && calls.size < 8) {
            const within = firstExposed(program, speech, called, new Set([...calls, callee]), depth + 1);
            if (within)
                return { at: node, call: callee };
        }
    }
    const branches = node.name === 'IfStatement' ? (0,traps_program/* branchesOf */.IJ)(node) : [];
    for (const child of (0,python_syntax/* childrenOf */.LU)(node)) {
        const branch = branches.findIndex(({ body }) => body.from === child.from && body.to === child.to);
        if (branch >= 0 && (0,traps_program/* isForOtherDatabase */.Xs)(program, branches, branch))
            continue;
        if (inner && child.name === 'Body' && child.from === node.getChild('Body')?.from)
            continue;
        const exposed = firstExposed(program, speech, child, calls, depth + 1);
        if (exposed)
            return exposed;
    }
    return undefined;
}
/** A function that is given another connection speaks to that one. */
function isGiven(program, call, names) {
    const { positional, keywords } = (0,traps_program/* argumentsOf */.aX)(program, call);
    return [...positional, ...keywords.values()].some(node => node.name === 'VariableName' && names.has((0,traps_program/* sourceOf */.vz)(program, node)));
}
function handlersOf(program, statement) {
    const parts = (0,python_syntax/* childrenOf */.LU)(statement);
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
                types: type ? (0,traps_program/* meaningOf */.Pr)(program, type) : '',
                body,
            },
        ];
    });
}
function swallows(program, { types, body }, { undoes }) {
    if (types !== '' && !databaseErrors.test(types))
        return false;
    if ((0,traps_program/* leaves */.FQ)(program, body, 'raise'))
        return false;
    return !undoes.test((0,traps_program/* sourceOf */.vz)(program, body)) && !undoesByHand(program, body);
}
/** `savepoint = connection.begin_nested()` … `savepoint.rollback()`. */
function undoesByHand(program, body) {
    const [, name] = /\b(\w+)\.rollback\(\)/.exec((0,traps_program/* sourceOf */.vz)(program, body)) ?? [];
    return (program.assigned.get(name ?? '') ?? []).some(value => /begin_nested\(/.test((0,traps_program/* sourceOf */.vz)(program, value)));
}
/** `with contextlib.suppress(ProgrammingError):` is a handler, too. */
function suppressing(program, statement) {
    const call = statement
        .getChildren('CallExpression')
        .find(item => /(?:^|\.)suppress$/.test((0,traps_program/* calleeOf */.ow)(program, item)));
    if (!call)
        return undefined;
    const { positional } = (0,traps_program/* argumentsOf */.aX)(program, call);
    return positional.some(type => databaseErrors.test((0,traps_program/* meaningOf */.Pr)(program, type))) ? (0,python_syntax/* placeOf */.$t)(call) : undefined;
}
/** The whole lines of a body that stands on lines of its own, and in which indenting changes nothing else. */
function linesOf(program, body) {
    const [first, ...rest] = (0,python_syntax/* childrenOf */.LU)(body).filter(({ name }) => name !== ':');
    if (!first)
        return undefined;
    const start = program.text.lastIndexOf('\n', first.from - 1) + 1;
    const end = (rest.at(-1) ?? first).to;
    if (start <= body.from || program.text.slice(start, first.from).trim() !== '')
        return undefined;
    const lines = program.text.slice(start, end).trimEnd();
    return /'''|"""|\\\r?\n/.test(lines) ? undefined : { start, end: start + lines.length };
}

// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var sql_effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
;// CONCATENATED MODULE: ./src/frameworks/alembic/unguarded-drops.js





/** What people ask to know whether something is there. */
const asksWhatExists = /inspect|has_(?:table|column|index|type|sequence|schema|constraint)|get_(?:table_names|columns|indexes|view_names|foreign_keys|unique_constraints|check_constraints|enums)|information_schema|\bpg_\w+|to_regclass|exists?\b/i;
/** Finds drops of downgrade() of things that upgrade() makes only where they are not there yet. */
async function unguardedDrops(program) {
    const created = await touched(program, operationsOf(program, 'upgrade'), 'creates');
    const dropped = await touched(program, operationsOf(program, 'downgrade'), 'drops');
    const traps = new Map();
    for (const { object, at, guarded } of dropped) {
        const key = (0,objects/* objectKey */.T5)(object);
        const makers = created.filter(one => (0,objects/* objectKey */.T5)(one.object) === key);
        const [first] = makers;
        if (guarded || !first || traps.has(key) || !makers.every(one => one.guarded))
            continue;
        traps.set(key, { kind: 'unguarded-drop', at, object: (0,objects/* describeObject */.v8)(object), created: first.at });
    }
    return [...traps.values()];
}
function operationsOf(program, entry) {
    const operations = [];
    const visited = new Set();
    const follow = (name, guarded, depth) => {
        const body = program.functions.get(name)?.getChild('Body');
        const key = `${guarded} ${name}`;
        if (!body || visited.has(key))
            return;
        visited.add(key);
        visit(body, new Map(), guarded, depth + 1);
    };
    const visit = (node, batches, guarded, depth) => {
        if (depth > traps_program/* deepest */.JS || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
            return;
        if (node.name === 'Body') {
            // `if 'x' in tables: return` guards all that comes after it.
            let rest = guarded;
            for (const statement of (0,python_syntax/* childrenOf */.LU)(node)) {
                visit(statement, batches, rest, depth + 1);
                if (statement.name === 'IfStatement' && guardsTheRest(program, statement))
                    rest = true;
            }
            return;
        }
        if (node.name === 'IfStatement') {
            const branches = (0,traps_program/* branchesOf */.IJ)(node);
            const asks = branches.some(({ test }) => test && asksWhatExists.test((0,traps_program/* meaningOf */.Pr)(program, test)));
            for (const { body } of branches)
                visit(body, batches, guarded || asks, depth + 1);
            return;
        }
        if (node.name === 'WithStatement') {
            const batch = batchOf(program, node);
            const body = node.getChild('Body');
            const inside = batch ? new Map([...batches, batch]) : batches;
            if (body)
                visit(body, inside, guarded, depth + 1);
            return;
        }
        if (node.name === 'CallExpression') {
            const callee = (0,traps_program/* calleeOf */.ow)(program, node);
            const [owner = '', name = ''] = callee.split('.').slice(-2);
            if (!callee.includes('.'))
                follow(callee, guarded, depth);
            else
                operations.push({ name, call: node, batch: batches.get(owner), guarded });
        }
        for (const child of (0,python_syntax/* childrenOf */.LU)(node))
            visit(child, batches, guarded, depth + 1);
    };
    follow(entry, false, 0);
    return operations;
}
function guardsTheRest(program, statement) {
    const [first, ...others] = (0,traps_program/* branchesOf */.IJ)(statement);
    return (first?.test !== undefined &&
        others.length === 0 &&
        asksWhatExists.test((0,traps_program/* meaningOf */.Pr)(program, first.test)) &&
        (0,traps_program/* leaves */.FQ)(program, first.body, 'any'));
}
/** `with op.batch_alter_table('orders') as batch_op:` */
function batchOf(program, statement) {
    const call = statement
        .getChildren('CallExpression')
        .find(item => (0,traps_program/* calleeOf */.ow)(program, item).endsWith('batch_alter_table'));
    const [name] = statement.getChildren('VariableName');
    if (!call || !name)
        return undefined;
    return [(0,traps_program/* sourceOf */.vz)(program, name), (0,traps_program/* textIn */.r7)(program, (0,traps_program/* argumentsOf */.aX)(program, call).positional[0])];
}
async function touched(program, operations, what) {
    const found = [];
    for (const operation of operations) {
        const at = (0,python_syntax/* placeOf */.$t)(operation.call);
        if (/^(?:execute|exec_driver_sql)$/.test(operation.name)) {
            const sql = (0,traps_program/* textIn */.r7)(program, (0,traps_program/* argumentsOf */.aX)(program, operation.call).positional[0]);
            for (const one of sql === undefined ? [] : await inSql(sql, what))
                found.push({ ...one, at, guarded: one.guarded || operation.guarded });
            continue;
        }
        const object = objectOf(program, operation, what);
        if (!object)
            continue;
        const { keywords } = (0,traps_program/* argumentsOf */.aX)(program, operation.call);
        const asked = ['if_not_exists', 'if_exists', 'checkfirst'].some(name => {
            const value = keywords.get(name);
            return value !== undefined && (0,traps_program/* sourceOf */.vz)(program, value) === 'True';
        });
        found.push({ object, at, guarded: operation.guarded || asked });
    }
    return found;
}
async function inSql(sql, what) {
    const { statements } = await (0,script/* parseScript */.t)(sql);
    return statements.flatMap(statement => {
        const effects = (0,sql_effects/* effectsOf */.w)(statement);
        if (what === 'creates')
            return effects.creates.map(object => ({ object, guarded: object.guarded }));
        return effects.drops.map(object => ({ object, guarded: /\bif\s+exists\b/i.test(statement.text) }));
    });
}
function objectOf(program, { name, call, batch }, what) {
    const { positional, keywords } = (0,traps_program/* argumentsOf */.aX)(program, call);
    const text = (index, keyword) => (0,traps_program/* textIn */.r7)(program, positional[index] ?? keywords.get(keyword));
    const schemaText = (0,traps_program/* textIn */.r7)(program, keywords.get('schema'));
    const schema = schemaText === undefined ? {} : { schema: schemaText };
    const kind = (what === 'creates' ? /^(?:create|add)_(table|column|index)$/ : /^drop_(table|column|index)$/).exec(name)?.[1];
    if (kind === 'table') {
        const table = text(0, 'table_name');
        return table === undefined ? undefined : { kind, name: table, ...schema };
    }
    if (kind === 'index') {
        const index = text(0, 'index_name');
        return index === undefined ? undefined : { kind, name: index, ...schema };
    }
    if (kind !== 'column')
        return undefined;
    const table = batch ?? text(0, 'table_name');
    const second = batch === undefined ? positional[1] : positional[0];
    const given = second ?? keywords.get('column') ?? keywords.get('column_name');
    // sa.Column('phone', …)
    const column = given?.name === 'CallExpression'
        ? (0,traps_program/* textIn */.r7)(program, (0,traps_program/* argumentsOf */.aX)(program, given).positional[0])
        : (0,traps_program/* textIn */.r7)(program, given);
    return table === undefined || column === undefined ? undefined : { kind, table, name: column, ...schema };
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/traps.js



/** Operations that send nothing by themselves. */
const silent = /^(?:get_bind|get_context|f|inline_literal|invoke)$/;
function speechOf(text) {
    const alias = aliasOfOp(text);
    const operators = new Set([alias, 'op', 'batch_op', 'batch']);
    return {
        entries: { there: ['upgrade'], back: ['downgrade'] },
        sends(callee, call) {
            const source = text.slice(call.from, call.to);
            // These ask for themselves, and do not fail for what the handler is there for.
            if (/\b(?:if_exists|if_not_exists|checkfirst)\s*=\s*True\b/.test(source))
                return false;
            const [, operator = '', method] = /^(?:alembic\.)?(\w+)\.(\w+)$/.exec(callee) ?? [];
            const name = operators.has(operator) ? method : undefined;
            if (name !== undefined)
                return !silent.test(name);
            if (/\.(?:execute|exec_driver_sql|scalars?|exec)$/.test(callee))
                return true;
            // Table.create(bind), enum.create(op.get_bind(), checkfirst=True), metadata.create_all(bind)
            return (/\.(?:create|drop|create_all|drop_all)$/.test(callee) &&
                /\b(?:bind|conn|connection|engine|get_bind)\b/.test(source));
        },
        savepoint: /\bbegin_nested\s*\(/,
        writeSavepoint: `with ${alias}.get_bind().begin_nested():`,
        autocommit: /\bautocommit_block\s*\(|AUTOCOMMIT/,
        undoes: /\brollback\s+to\b/i,
        next: "Alembic's update of alembic_version",
    };
}
async function alembicTraps(text) {
    const mayCatch = /\bexcept\b|\bsuppress\b/.test(text);
    const mayDrop = /\bdrop/i.test(text) && /\bif\b|if_not_exists/i.test(text);
    if (!mayCatch && !mayDrop)
        return [];
    const program = await (0,traps_program/* programOf */.oQ)(text);
    if (!program)
        return [];
    return [
        ...(mayCatch ? swallowedErrors(program, speechOf(text)) : []),
        ...(mayDrop ? await unguardedDrops(program) : []),
    ];
}
/** `from alembic import op as o`: the last name that one line gives it. */
function aliasOfOp(text) {
    for (const [, names = ''] of text.matchAll(/^[ \t\f]*from[ \t]+alembic[ \t]+import[ \t](.*)/gm)) {
        const alias = [...names.matchAll(/\bop[ \t]+as[ \t]+(\w+)/g)].at(-1)?.[1];
        if (alias !== undefined)
            return alias;
    }
    return 'op';
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/alembic.js













/** Alembic's revisions, Flask-Migrate's included, read from git as ScriptDirectory reads them from disk. */
const alembic = {
    id: 'alembic',
    title: 'Alembic',
    runner: alembicRunner,
    locate: locateAlembic,
    read: readAlembic,
    meaning: async (text) => (0,meaning/* meaningOf */.P)(text),
    repair: repairAlembic,
    sentinels: alembicSentinels,
    mergeCommand,
    mergeFile: alembicMergeFile,
    pending: pending/* pendingByIdentity */.T,
    traps: alembicTraps,
    syntaxErrorIn: syntaxErrorIn,
    effects: effectsOfAlembic,
    outsideTransaction: () => 'Run it in `with op.get_context().autocommit_block():`, which ends the transaction before it.',
    interpreter: (scope, tree) => ({ ...alembicInterpreter(scope, tree), independent: true }),
    // A type that a revision names is made with its table, unless this run has made it already.
    dependsOnRun: text => /\b(?:Enum|ENUM|DOMAIN)\b/.test(text),
    mending: async () => (await __webpack_require__.e(/* import() */ 7165).then(__webpack_require__.bind(__webpack_require__, 37165))).alembicMending,
};
function mergeCommand(_history, heads) {
    return `alembic merge -m "merge heads" ${heads.map(({ id }) => (0,shell_quote/* shellQuote */.ZL)(id)).join(' ')}`;
}

// EXTERNAL MODULE: ./src/history/order.js
var order = __webpack_require__(29670);
// EXTERNAL MODULE: ./src/frameworks/sql/one-message.js
var one_message = __webpack_require__(60630);
// EXTERNAL MODULE: ./src/findings/fix.js
var fix = __webpack_require__(15995);
;// CONCATENATED MODULE: ./src/frameworks/directory-each/form.js

const gitKeepsOne = {
    outcome: 'refuses',
    consequence: 'only one of the two can be there after the merge',
    source: 'https://git-scm.com/docs/git-merge',
};
function markAsApplied(command) {
    return (0,fix/* fix */.U)({
        title: 'Mark it as applied, without running it',
        applies: 'Only on a database that has it already, where this migration has been released and stops. What exists was compared and has all of it, and nothing else is in the migration.',
        commands: [command],
    });
}

;// CONCATENATED MODULE: ./src/frameworks/directory-each/diesel.js




const harness = 'https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/src/migration_harness.rs';
/** What stands before the first `_`, without dashes: two spellings of one date are one version. */
const versionOf = (name) => (name.split('_')[0] ?? '').replaceAll('-', '');
/** Migrations of Diesel, applied by `diesel migration run` or by the program that embeds them. */
const dieselForm = {
    id: 'diesel',
    title: 'Diesel',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'unnoticed',
            consequence: 'Diesel keeps its migrations by version: it silently never runs one of the two, and where one was applied already, the other one counts as applied',
            source: harness,
        },
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their versions',
            source: harness,
        },
        lateVersion: {
            outcome: 'legal',
            consequence: 'Diesel runs every version that a database has not run, behind those that it has; new databases get it in its place',
            source: harness,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: harness,
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, and `diesel migration revert` stops at it, because its down.sql is gone',
            source: harness,
        },
        transaction: 'per-migration',
    },
    file: 'up.sql',
    lacking: 'it holds no up.sql, and Diesel then runs nothing at all',
    names: /^\d[\d-]*(_|$)/,
    ownNames: /^[^.]/,
    configuration: directory => [(0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(directory), 'diesel.toml')],
    declares: (directory, { text }) => text((0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(directory), 'diesel.toml')) !== undefined,
    metadata: 'metadata.toml',
    versionOf,
    compare: (one, other) => (0,order/* byCodePoint */.HH)(versionOf(one), versionOf(other)) || (0,order/* byCodePoint */.HH)(one, other),
    // A metadata.toml that does not name the key means "no".
    // https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/migrations_internals/src/lib.rs
    transactionOf: ({ text, metadata }) => metadata === undefined || /^[ \t]*run_in_transaction[ \t]*=[ \t]*true\b/m.test(metadata)
        ? 'per-migration'
        : (0,one_message/* asOneMessage */.a)(text),
    outside: 'Put it into a migration of its own with a metadata.toml that says `run_in_transaction = false`: even then a file is one message, in which two statements are a transaction.',
};

// EXTERNAL MODULE: ./src/languages/sql/grammar.js + 1 modules
var grammar = __webpack_require__(94658);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var sql_split = __webpack_require__(83699);
;// CONCATENATED MODULE: ./src/languages/sql/meaning.js



/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
async function meaning_meaning(source) {
    const split = (0,sql_split/* splitScript */.Q)(source);
    const tokens = await (0,grammar/* scan */.S)(split.text);
    if (!tokens)
        return (0,scan/* trimLineEnds */.DT)(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd();
    const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT');
    const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd());
    return JSON.stringify([...words.map(token => token.text), ...parts]);
}

;// CONCATENATED MODULE: ./src/replay/sql-interpreter.js


/** Whatever a runner fills in: these create no object. */
const createsNothing = /^\s*(?:grant|revoke|comment|insert|update|delete|set|copy)\b/i;
// Without one of these there is nothing of psql's in a text, and it need not be looked at closer.
const perhapsPsql = /\\|(?<!:):(?=["'{\w])|\bfrom\s+stdin\b|^\uFEFF/i;
/**
 * Reads migrations that are SQL: one step a file, its text as it stands, so that errors map straight back. What only
 * psql understands is left out where psql runs the file, and reported; elsewhere the runner stops at it.
 */
function sqlInterpreter(readingOf = byPsql, fill = (_, section) => ({
    text: section,
    left: [],
})) {
    return {
        async *steps(migration, text) {
            const reading = await readingOf(migration, text);
            const span = reading.section;
            const { text: section, left } = fill(migration.id, text.slice(span.start, span.end), text);
            const { ahead, doubt } = reading;
            if (ahead)
                yield { kind: 'opaque', why: ahead.why, span: ahead };
            if (doubt)
                yield { kind: 'try', text, span: { start: 0, end: text.length }, ...doubt };
            yield* notSent(left.map(part => ({ ...part, kind: 'opaque' })), section, span.start);
            if (section.includes('\0')) {
                yield {
                    kind: 'opaque',
                    why: 'the file holds a NUL character, which no PostgreSQL client can send',
                    span,
                };
                return;
            }
            if (!perhapsPsql.test(section)) {
                yield { kind: 'sql', text: section, span, verbatim: true };
                return;
            }
            const inFile = ({ start, end }) => ({ start: span.start + start, end: span.start + end });
            const split = (0,sql_split/* splitScript */.Q)(section);
            if (reading.psql === true)
                yield* notSent(split.parts, section, span.start);
            else {
                const { remedy } = reading.psql;
                const refused = await piecesRefused(split, section, reading.passesMark);
                for (const { what, start, end } of refused.slice(0, mostNamed))
                    yield {
                        kind: 'stops',
                        why: `${what}: this runner sends the file to the server, which refuses it`,
                        remedy,
                        span: inFile({ start, end }),
                    };
            }
            yield { kind: 'sql', text: split.text, span, verbatim: true };
        },
    };
}
function byPsql(_, text) {
    return { section: { start: 0, end: text.length }, psql: true, passesMark: true };
}
/** What is psql's own of a text that goes to the server as it stands. PostgreSQL's grammar may know a colon as its own. */
async function piecesRefused({ psql, marked }, section, passesMark) {
    const mark = marked && !passesMark ? [{ what: 'A byte order mark (U+FEFF)', start: 0, end: 1 }] : [];
    if (psql.length === 0 || psql.some(({ what }) => !what.startsWith("psql's variable")))
        return [...mark, ...psql];
    const parsed = await (0,grammar/* parse */.q)(section.slice(marked ? 1 : 0));
    return parsed.kind === 'parsed' ? mark : [...mark, ...psql];
}
function mayHoldPsql(text) {
    return perhapsPsql.test(text);
}
/**
 * Files that go to the server whole and as they stand. What base has was applied that way, or by somebody's hand: only
 * what the change brings is refused for psql's own commands.
 */
function wholeFiles(base) {
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return sqlInterpreter(({ file }, text) => ({
        section: { start: 0, end: text.length },
        psql: !base || applied.has(file.oid) ? true : { remedy: 'Take it out.' },
        passesMark: !base || applied.has(file.oid),
    }));
}
/** Does the text hold what only psql understands? */
function showsPsql(text) {
    return perhapsPsql.test(text) && (0,sql_split/* splitScript */.Q)(text).psql.length > 0;
}
/** Parts of a file that are named one by one; a hostile one has 250,000. */
const mostNamed = 200;
function* notSent(parts, section, by) {
    for (const { kind, why, start, end, only } of parts.slice(0, mostNamed)) {
        const text = section.slice(start, end);
        const limit = only ? { only: text } : createsNothing.test(text) ? { only: '' } : {};
        yield { kind, why, span: { start: by + start, end: by + end }, ...limit };
    }
    const rest = parts.slice(mostNamed);
    const [first] = rest;
    if (!first)
        return;
    const kind = rest.some(part => part.kind === 'opaque') ? 'opaque' : 'skip';
    const why = `${rest.length} more parts of this file are not sent as they are written`;
    yield { kind, why, span: { start: by + first.start, end: by + first.end } };
}

// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var frameworks_sql_effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/history/versions.js
var versions = __webpack_require__(77117);
// EXTERNAL MODULE: ./src/frameworks/sql/formats.js + 1 modules
var sql_formats = __webpack_require__(82895);
;// CONCATENATED MODULE: ./src/frameworks/sql/evidence.js





/** Of a long history, the first and the last files tell. */
const mostRead = 200;
/**
 * How the files of a directory are read. Base's own files are taken at their word, since they were applied; what the
 * change brings is read as base's files, or the configuration, show that this history is run.
 */
function readingsOf(scope, base) {
    const known = new Map((base?.histories ?? []).flatMap(({ migrations }) => migrations.map(({ id, file }) => [id, file.oid])));
    const runner = [...(base?.histories ?? []), ...scope].find(({ reading }) => reading.runner)?.reading.runner;
    let evidence;
    return async ({ id, file }, text) => {
        const own = (0,sql_formats/* formatsIn */.oJ)(text);
        const isOfBase = base === undefined || known.get(id) === file.oid;
        if (own.length === 0 && (isOfBase || !mayHoldPsql(text)))
            return { section: (0,sql_formats/* upSection */.VX)(text, undefined), psql: true, passesMark: true };
        evidence ??= runner === undefined ? evidenceIn(base, known.size === 0) : Promise.resolve(evidence_saidBy(runner));
        const { shows, psql, passesMark } = await evidence;
        const shown = own.find(shows);
        const format = shown ?? (runner === undefined ? own[0] : undefined);
        const section = (0,sql_formats/* upSection */.VX)(text, format);
        if (isOfBase)
            return { section, psql: true, passesMark: true };
        const ahead = (0,lexer/* skipBlank */.W8)(text, 0);
        return {
            section,
            psql: psql ? true : { remedy: remedyFor(scope) },
            passesMark,
            ...(shown && ahead < section.start && (0,lexer/* skipBlank */.W8)(text.slice(0, section.start), 0) < section.start
                ? {
                    ahead: {
                        start: ahead,
                        end: section.start,
                        why: `it stands before the line where ${shown.runner} begins`,
                    },
                }
                : {}),
            ...(format && !shown && leavesOut(text, section) ? { doubt: doubtAbout(format, scope) } : {}),
        };
    };
}
async function evidenceIn(base, isNew) {
    // A new history has nobody's word but its own, and where there is no base nothing is the change's.
    const files = (base?.histories ?? []).flatMap(({ migrations }) => migrations.map(({ file }) => file));
    const read = files.length > mostRead ? [...files.slice(0, mostRead / 2), ...files.slice(-mostRead / 2)] : files;
    const blobs = base && (await base.tree.read(read));
    const texts = read.map(({ oid }) => (0,git_tree/* decode */.D)(blobs?.get(oid)));
    const formats = new Set(texts.flatMap(sql_formats/* formatsIn */.oJ));
    const isFlyway = files.some(({ path }) => /^[VB]\d[\d._]*__/.test((0,git_paths/* fileName */.Md)(path)));
    const psql = base === undefined || (formats.size === 0 && !isFlyway && texts.some(showsPsql));
    return {
        shows: format => isNew || formats.has(format),
        psql,
        passesMark: psql || isFlyway || texts.some(text => text.charCodeAt(0) === 0xfeff),
    };
}
function evidence_saidBy(runner) {
    const psql = runner === 'psql';
    return { shows: format => format.runner === runner, psql, passesMark: psql || runner === 'flyway' };
}
/** Does anything but comments stand outside of the section? */
function leavesOut(text, { start, end }) {
    return (0,lexer/* skipBlank */.W8)(text.slice(0, start), 0) < start || (0,lexer/* skipBlank */.W8)(text, end) < text.length;
}
function setting([first], runner) {
    return `\`histories: [{ framework: sql, path: ${first?.directory || '.'}, runner: ${runner} }]\` in .migration-gate.yml`;
}
function remedyFor(scope) {
    return `Take it out; or, if psql does run these files, say so with ${setting(scope, 'psql')}.`;
}
function doubtAbout({ runner }, scope) {
    return {
        why: `only this file says by a comment that ${runner} runs it, and no file of base does; another runner sends all of the file`,
        remedy: `Name the runner with ${setting(scope, runner)}, or take out the comment and what does not belong to this migration.`,
    };
}

;// CONCATENATED MODULE: ./src/frameworks/sql/go-files.js

/** goose takes migrations in Go beside those in SQL: they have their numbers, and only it can run them. */
const numberedGo = /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/;
function isGoMigration(path) {
    return numberedGo.test((0,git_paths/* fileName */.Md)(path));
}
/** Reads SQL as `interpreter` does, and says of Go that it is none. */
function besidesGo(interpreter) {
    return {
        ...interpreter,
        async *steps(migration, text) {
            if (!isGoMigration(migration.file.path))
                return yield* interpreter.steps(migration, text);
            yield {
                kind: 'opaque',
                why: 'it is written in Go, which only goose can run',
                span: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
            };
        },
    };
}
/** What it does may be anything that it names. */
async function effectsOfGo(_migration, text) {
    return [{ kind: 'unclear', text }];
}

;// CONCATENATED MODULE: ./src/frameworks/sql/placeholders.js


/** `${name}`, `{{ expression }}` and goose's `$NAME`. */
const braced = /\$\{[^}\n]{1,200}\}/y;
const templated = /\{\{[^\n]{0,200}?\}\}/y;
const shell = /\$[A-Z_][A-Z0-9_]*/y;
/**
 * What the runner fills in, by who it is: Flyway every `${…}`, goose where the file says so, pop's `.up.sql` files are
 * templates. Where nothing says who runs a file it may be any of them. In a string it is text like any other.
 */
function patternsFor(name, text) {
    if (/^[ \t]*--[ \t]*\+goose\b/im.test(text))
        return /^[ \t]*--[ \t]*\+goose[ \t]+envsub[ \t]+on\b/im.test(text) ? [braced, shell] : [];
    if (/^[ \t]*--(?:[ \t]*migrate:up\b|[ \t]*\+migrate\b|>[ \t]*statement-breakpoint)/im.test(text))
        return [];
    if (/^[VRB][\d._]*__/.test(name))
        return [braced];
    if (/\.up\.sql$/i.test(name))
        return [templated];
    return [braced, templated];
}
/** A script that a runner fills in first: what can run without that, and the statements that can't, as offsets. */
function withoutPlaceholders(name, section, file) {
    const asIs = { text: section, left: [] };
    if (!/\$[{A-Z_]|\{\{/.test(section))
        return asIs;
    const patterns = patternsFor(name, file);
    const known = patterns.includes(braced) ? withDefaultSchema(section) : section;
    const found = placeholdersOf(known, patterns);
    let bare = known;
    for (const { start, end } of found)
        bare = bare.slice(0, start) + '_'.repeat(end - start) + bare.slice(end);
    const left = (0,sql_split/* splitScript */.Q)(bare).statements.flatMap(({ start, end }) => {
        const first = found.find(one => one.start >= start && one.end <= end);
        return first
            ? [{ start, end, why: `the runner fills in ${first.text}, and only its caller knows with what` }]
            : [];
    });
    let text = known;
    for (const { start, end } of left)
        text = text.slice(0, start) + (0,sql_split/* blankOut */.b)(text.slice(start, end)) + text.slice(end);
    return { text, left };
}
/** Flyway's own name for the schema that it works in: it is `public` on a scratch database. As long as it was. */
function withDefaultSchema(text) {
    return text.replace(/\$\{flyway:defaultSchema\}/g, whole => 'public'.padEnd(whole.length));
}
function placeholdersOf(text, patterns) {
    const found = [];
    let tokens = (0,lexer/* lex */.Ii)(text);
    for (let next = tokens.next(); !next.done; next = tokens.next()) {
        const { kind, start, end } = next.value;
        if (kind !== 'symbol' && kind !== 'quoted')
            continue;
        // In a quoted name it may stand anywhere.
        const last = kind === 'quoted' ? end - 1 : start;
        const first = firstOf(text, patterns, start, last);
        if (!first)
            continue;
        found.push(first);
        tokens = (0,lexer/* lex */.Ii)(text, Math.max(first.end, kind === 'quoted' ? end : 0));
    }
    return found;
}
function firstOf(text, patterns, from, to) {
    for (let start = from; start <= to; start++) {
        if (text[start] !== '$' && text[start] !== '{')
            continue;
        for (const pattern of patterns) {
            pattern.lastIndex = start;
            const match = pattern.exec(text)?.[0];
            if (match !== undefined)
                return { text: match, start, end: start + match.length };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/sql/repair-sequence.js

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairSequence(request) {
    // Drizzle goes by its journal, which names every file, and by a snapshot beside each: drizzle-kit makes all three.
    const first = request.chain[0]?.file.path ?? '';
    if (request.tree.file(`${first.slice(0, first.lastIndexOf('/') + 1)}meta/_journal.json`))
        return undefined;
    // The files for other databases would stay behind.
    if (request.history.reading.partly !== undefined)
        return undefined;
    const moving = new Set(request.chain.map(migration => migration.id));
    const taken = new Set();
    for (const migration of request.history.migrations) {
        if (!moving.has(migration.id) && migration.version)
            taken.add(migration.version);
    }
    let latest = (0,versions/* numberedName */.Ys)(request.after.name)?.version;
    const renames = [];
    for (const migration of request.chain) {
        const written = (0,versions/* numberedName */.Ys)(migration.name)?.version;
        if (!latest || !written)
            return undefined;
        latest = (0,versions/* versionAfter */.dh)(latest, taken);
        taken.add((0,versions/* numberedName */.Ys)(latest)?.key ?? latest);
        const directory = migration.file.path.slice(0, migration.file.path.lastIndexOf('/') + 1);
        const rest = migration.file.path.slice(directory.length + written.length);
        renames.push({ from: migration.file.path, to: `${directory}${latest}${rest}` });
        for (const companion of companionsOf(request, migration.file.path)) {
            renames.push({
                from: companion,
                to: `${directory}${latest}${companion.slice(directory.length + written.length)}`,
            });
        }
    }
    return { edits: [], renames };
}
/** The down file beside an up file moves with it. */
function companionsOf(request, path) {
    const up = /\.up\.sql$/i.exec(path);
    if (!up)
        return [];
    const down = `${path.slice(0, up.index)}.down.sql`;
    return request.tree.file(down) ? [down] : [];
}

// EXTERNAL MODULE: ./src/git/limits.js
var limits = __webpack_require__(22236);
;// CONCATENATED MODULE: ./src/frameworks/sql/file-dialect.js

/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const file_dialect_named = /\.([a-z]+\d?)(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none. Where all files are another database's there is nothing to tell apart.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => file_dialect_named.exec((0,git_paths/* fileName */.Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(file_dialect_named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => !others.test(dialectOf(file)) && !special.has(file.path);
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}

;// CONCATENATED MODULE: ./src/frameworks/sql/sequence.js








/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, versionOf = versions/* numberedName */.Ys) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,git_paths/* fileName */.Md)(file.path).replace(/\.sql$/i, ''));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,versions/* compareVersions */.Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const migrations = [];
    const parents = new Map();
    let previous;
    for (const { file, name } of numbered) {
        const migration = {
            id: (0,git_paths/* fileName */.Md)(file.path),
            name: (0,git_paths/* fileName */.Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone is not what tells them apart.
            ...((0,versions/* isDayOnly */.$m)(name.key) ? {} : { version: name.key }),
            file,
            range: finding/* startOfFile */.Si,
            parents: previous ? [{ id: previous.id, kind: 'order', range: finding/* startOfFile */.Si }] : [],
            replaces: [],
            labels: [],
        };
        migrations.push(migration);
        parents.set(migration.id, previous ? [previous.id] : []);
        previous = migration;
    }
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const other = otherDatabaseOf([...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,git_tree/* decode */.D)(blobs.get(oid))));
    return {
        framework: location.framework,
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        migrations,
        unreadable: unreadableOf(numbered.map(({ file }) => file), blobs),
        parents,
        missing: [],
        ...(location.settings.runner === undefined ? {} : { runner: location.settings.runner }),
        ...(leftOut.length > 0
            ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
            : {}),
        ...(other ? { notReplayable: `it looks like ${other}, not PostgreSQL` } : {}),
    };
}
/** SQL itself is judged by the replay; what no PostgreSQL could be given is told here. */
function unreadableOf(files, blobs) {
    return files.flatMap(file => {
        const reason = file.mode === '120000'
            ? 'it is a symbolic link, which is not followed'
            : whyUnreadable((0,git_tree/* decode */.D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: finding/* startOfFile */.Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,limits.whyNotRead)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${limits.limits.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= limits.limits.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > limits.limits.statements && (0,sql_split/* splitScript */.Q)(text).statements.length > limits.limits.statements;
}

;// CONCATENATED MODULE: ./src/frameworks/sql/sql.js












/** Directory names that say by themselves what is in them. */
const directoryNames = /^(migrations?|migrate|db[-_]?migrations?|sql[-_]?migrations?|schema[-_]?migrations?|drizzle)$/i;
/** Directories of other databases' migrations. */
const otherDatabases = /(^|\/)(mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|clickhouse|cassandra|scylla|bigquery|snowflake)(\/|$)/i;
/** Copies that nobody runs. */
const copies = /(^|\/)(node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__)(\/|$)/i;
/** Directories that a framework of their own reads. */
const otherFrameworks = /(^|\/)supabase\/migrations$/;
/** Directories of numbered or timestamped SQL files, whatever runs them. */
const sql = {
    id: 'sql',
    title: 'plain SQL files',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'refuses',
            consequence: 'depending on the runner it refuses to start, or silently never runs one of the two',
            source: 'https://github.com/golang-migrate/migrate/blob/master/source/migration.go',
        },
        duplicateId: {
            outcome: 'refuses',
            consequence: 'only one of the two files can be there after the merge',
            source: 'https://git-scm.com/docs/git-merge',
        },
        severalHeads: {
            outcome: 'legal',
            consequence: 'numbered files form one line by their numbers',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        lateVersion: {
            outcome: 'refuses',
            consequence: 'depending on the runner it is refused, runs out of order, or silently never runs where a higher number was applied already',
            source: 'https://github.com/golang-migrate/migrate/blob/master/migrate.go',
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, new ones never get it',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        transaction: 'autocommit',
    },
    async locate(tree, configured) {
        const directories = new Map();
        const go = [];
        for (const file of tree.files) {
            if (isGoMigration(file.path))
                go.push(file);
            if (!isVersionedSql(file.path))
                continue;
            const directory = (0,git_paths/* parentOf */.gN)(file.path);
            const files = directories.get(directory);
            if (files)
                files.push(file);
            else
                directories.set(directory, [file]);
        }
        for (const file of go)
            directories.get((0,git_paths/* parentOf */.gN)(file.path))?.push(file);
        const named = new Map(configured.map(history => [history.path, history]));
        const found = [...directories]
            .filter(([directory]) => named.has(directory) || isMigrationDirectory(directory))
            .map(([directory, files]) => [directory, (0,sql_formats/* withoutDownFiles */.Mk)(files)]);
        for (const path of named.keys())
            if (!directories.has(path))
                found.push([path, []]);
        return found.map(([directory, files]) => sql_location('sql', directory, files, named.get(directory)));
    },
    async read(locations, tree) {
        return Promise.all(locations.map(location => readSequence(location, tree)));
    },
    meaning: meaning_meaning,
    pending: pending/* pendingByIdentity */.T,
    repair: repairSequence,
    effects: (migration, text) => isGoMigration(migration.file.path) ? effectsOfGo(migration, text) : (0,frameworks_sql_effects/* effectsOfSqlFile */.C3)(migration, text),
    interpreter: (scope, _, base) => besidesGo(sqlInterpreter(readingsOf(scope, base), withoutPlaceholders)),
    transactionOf: sql_formats/* transactionOfSql */.eB,
    outsideTransaction: text => (0,sql_formats/* formatOf */.be)(text)?.outside,
};
function isForOtherDatabase(directory) {
    return otherDatabases.test(directory);
}
function isCopy(directory) {
    return copies.test(directory);
}
function sql_location(framework, directory, files, configured) {
    return {
        framework,
        name: configured?.name ?? (directory === '' ? '.' : directory),
        directory,
        scope: directory,
        files,
        settings: configured?.runner === undefined ? {} : { runner: configured.runner },
        configured: configured !== undefined,
    };
}
function isVersionedSql(path) {
    if (!/\.sql$/i.test(path))
        return false;
    return (0,versions/* numberedName */.Ys)((0,git_paths/* fileName */.Md)(path).replace(/\.sql$/i, '')) !== undefined;
}
function isMigrationDirectory(directory) {
    if (isForOtherDatabase(directory) || isCopy(directory) || otherFrameworks.test(directory))
        return false;
    // migrations/, and one step below it: migrations/postgres/, db/migrate/v2/.
    return directory
        .split('/')
        .slice(-2)
        .some(segment => directoryNames.test(segment));
}

;// CONCATENATED MODULE: ./src/frameworks/directory-each/incomplete.js

/** Of each directory that lacks the file which counts, the first file. */
function incompleteIn(form, directory, tree) {
    const start = (0,git_paths/* within */.ux)(directory, '');
    const first = new Map();
    for (const file of tree.files) {
        if (!file.path.startsWith(start))
            continue;
        const [name = '', ...rest] = file.path.slice(start.length).split('/');
        if (rest.length > 0 && !name.startsWith('.') && !first.has(name))
            first.set(name, file);
    }
    return [...first]
        .filter(([name]) => tree.file(`${start}${name}/${form.file}`) === undefined)
        .map(([, file]) => file);
}

;// CONCATENATED MODULE: ./src/frameworks/in-one-line.js

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            ...draft,
            range: finding/* startOfFile */.Si,
            parents: previous ? [{ id: previous.id, kind: 'order', range: finding/* startOfFile */.Si }] : [],
            replaces: [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-each/read-directories.js







/** Reads the migrations of one place: the order of their names is the order of running. */
async function readDirectories(form, location, tree, around) {
    const entries = location.files
        .map((file) => ({ name: (0,git_paths/* fileName */.Md)((0,git_paths/* parentOf */.gN)(file.path)), file }))
        .sort((a, b) => form.compare(a.name, b.name) || (a.file.path < b.file.path ? -1 : 1));
    const metadataOf = ({ file }) => form.metadata === undefined ? undefined : tree.file((0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(file.path), form.metadata));
    const blobs = await tree.read([
        ...entries.map(({ file }) => file),
        ...entries.flatMap(entry => metadataOf(entry) ?? []),
    ]);
    const line = inOneLine(entries.map(entry => {
        const { name, file } = entry;
        const beside = metadataOf(entry);
        const metadata = beside && (0,git_tree/* decode */.D)(blobs.get(beside.oid));
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        const transaction = form.transactionOf({ text, metadata, directory: location.directory }, around);
        return { id: name, version: form.versionOf(name), name, file, ...(transaction ? { transaction } : {}) };
    }));
    const files = entries.map(({ file }) => file);
    const looksLike = otherDatabaseOf(files.map(({ oid }) => (0,git_tree/* decode */.D)(blobs.get(oid))));
    const notReplayable = form.notReplayable?.(location.directory, around) ??
        (looksLike && `it looks like ${looksLike}, not PostgreSQL`);
    const { framework, name, directory, scope } = location;
    const { lacking } = form;
    const incomplete = lacking === undefined || !location.declared
        ? []
        : incompleteIn(form, directory, tree).map(file => ({ file, range: finding/* startOfFile */.Si, reason: lacking }));
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: [...unreadableOf(files, blobs), ...incomplete],
        missing: [],
        ...(notReplayable ? { notReplayable } : {}),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-each/rename-directories.js


/** Renames the directories of incoming migrations, with all that is in them, so that they follow `after` in their order. */
async function renameDirectories(request) {
    const { chain, after, history, tree } = request;
    const moving = new Set(chain.map(({ id }) => id));
    const taken = new Set();
    for (const { id, name } of history.migrations) {
        const key = (0,versions/* numberedName */.Ys)(name)?.key;
        if (!moving.has(id) && key !== undefined)
            taken.add(key);
    }
    let latest = (0,versions/* numberedName */.Ys)(after.name)?.version;
    const renames = [];
    for (const { name, file } of chain) {
        const written = (0,versions/* numberedName */.Ys)(name)?.version;
        if (latest === undefined || written === undefined)
            return undefined;
        latest = (0,versions/* versionAfter */.dh)(latest, taken);
        taken.add((0,versions/* numberedName */.Ys)(latest)?.key ?? latest);
        const from = (0,git_paths/* parentOf */.gN)(file.path);
        const to = (0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(from), `${latest}${name.slice(written.length)}`);
        for (const { path } of tree.inDirectory(from))
            if (!renames.some(rename => rename.from === path))
                renames.push({ from: path, to: `${to}${path.slice(from.length)}` });
    }
    return { edits: [], renames };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-each/directory-each.js










/** A framework of those that keep a directory of files for each migration. */
function directoryEach(form) {
    return {
        id: form.id,
        title: form.title,
        runner: form.runner,
        async locate(tree, configured) {
            const found = candidates(form, tree, configured);
            const around = await textsOf([...found.keys()].flatMap(directory => form.configuration(directory)), tree);
            const named = new Map(configured.map(history => [history.path, history]));
            return [...found].flatMap(([directory, files]) => locationOf(form, { directory, files, configured: named.get(directory) }, tree, around));
        },
        async read(locations, tree) {
            const paths = locations.flatMap(({ directory }) => [
                ...form.configuration(directory),
                ...(form.alsoReads?.(directory) ?? []),
            ]);
            const around = await textsOf(paths, tree);
            return Promise.all(locations.map(location => readDirectories(form, location, tree, around)));
        },
        meaning: meaning_meaning,
        pending: pending/* pendingByIdentity */.T,
        repair: renameDirectories,
        effects: frameworks_sql_effects/* effectsOfWholeFile */.L7,
        interpreter: (_scope, _tree, base) => wholeFiles(base),
        outsideTransaction: () => form.outside,
        ...(form.recover ? { recover: form.recover } : {}),
    };
}
/** Directories in which others hold the form's file: those that may be histories. */
function candidates(form, tree, configured) {
    const found = new Map(configured.map(({ path }) => [path, []]));
    for (const file of tree.files) {
        if (!file.path.endsWith(`/${form.file}`))
            continue;
        const own = (0,git_paths/* parentOf */.gN)(file.path);
        const directory = (0,git_paths/* parentOf */.gN)(own);
        if (form.notBeside && tree.file((0,git_paths/* within */.ux)(own, form.notBeside)))
            continue;
        if (form.onlyBeside && !tree.file((0,git_paths/* within */.ux)(own, form.onlyBeside)))
            continue;
        const files = found.get(directory);
        if (files)
            files.push(file);
        else if (!isCopy(directory))
            found.set(directory, [file]);
    }
    return found;
}
function locationOf(form, of, tree, around) {
    const { directory, configured } = of;
    const declared = form.declares(directory, around);
    const names = declared || configured ? (form.ownNames ?? form.names) : form.names;
    const files = of.files.filter(({ path }) => names.test((0,git_paths/* fileName */.Md)((0,git_paths/* parentOf */.gN)(path))));
    if (!configured && files.length === 0)
        return [];
    if (!configured && !declared && isForOtherDatabase(directory))
        return [];
    const settingFiles = [
        ...form.configuration(directory),
        ...(form.metadata ? files.map(({ path }) => (0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(path), form.metadata ?? '')) : []),
    ];
    const settings = [
        ...settingFiles.flatMap(path => tree.file(path) ?? []),
        ...(declared && form.lacking ? incompleteIn(form, directory, tree) : []),
    ].map(({ path, oid }) => [path, oid]);
    return [
        {
            ...sql_location(form.id, directory, files, configured),
            settings: Object.fromEntries(settings),
            ...(declared ? { declared: [directory] } : {}),
        },
    ];
}
/** These files, those of them that are there, read in one go. */
async function textsOf(paths, tree) {
    const files = [...new Set(paths)].flatMap(path => tree.file(path) ?? []);
    const blobs = await tree.read(files);
    const texts = new Map(files.map(({ path, oid }) => [path, (0,git_tree/* decode */.D)(blobs.get(oid))]));
    return { text: path => texts.get(path) };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-each/drizzle.js


const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate';
/** Migrations of Drizzle from version 1 on; before, they are numbered files with a journal. */
const drizzleForm = {
    id: 'drizzle',
    title: 'Drizzle',
    runner: {
        order: 'sequence',
        duplicateVersion: gitKeepsOne,
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their names',
            source: 'https://orm.drizzle.team/docs/upgrade-v1',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`drizzle-kit migrate` picks what a database has not applied, and runs it behind what it has; new databases get it in its place',
            source: guide,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: guide,
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, new ones never get it',
            source: guide,
        },
        transaction: 'per-migration',
    },
    file: 'migration.sql',
    names: /^\d[\d-]*(_|$)/,
    onlyBeside: 'snapshot.json',
    configuration: () => [],
    declares: () => false,
    versionOf: name => name,
    compare: order/* byCodePoint */.HH,
    transactionOf: () => undefined,
    outside: 'Run it by hand: Drizzle applies all that is new in one transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/directory-each/hasura.js





const engine = 'https://github.com/hasura/graphql-engine/blob/master/cli/migrate';
const hasura_numberOf = (name) => BigInt(/^\d+/.exec(name)?.[0] ?? '0');
/** `config.yaml` stands beside `migrations`, which holds the migrations or, since version 3, a directory a database. */
const configurationOf = (directory) => [(0,git_paths/* parentOf */.gN)(directory), (0,git_paths/* parentOf */.gN)((0,git_paths/* parentOf */.gN)(directory))].map(at => (0,git_paths/* within */.ux)(at, 'config.yaml'));
/** Migrations of Hasura, applied by `hasura migrate apply` or by its container image as it starts. */
const hasuraForm = {
    id: 'hasura',
    title: 'Hasura',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'refuses',
            consequence: '`hasura migrate apply` refuses to start ("found duplicate migrations for version")',
            source: `${engine}/source/migration.go`,
        },
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their numbers',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`hasura migrate apply` runs every version that a database has not run, behind those that it has; new databases get it in its place',
            source: `${engine}/migrate.go`,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, new ones never get it',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        transaction: 'per-migration',
    },
    file: 'up.sql',
    // Milliseconds since 1970.
    names: /^\d{13}_/,
    ownNames: /^\d+_/,
    configuration: configurationOf,
    declares: (directory, { text }) => /(^|\/)migrations(\/[^/]+)?$/.test(directory) &&
        configurationOf(directory).some(path => /^version:\s*[23]\s*$/m.test(text(path) ?? '')),
    versionOf: name => String(hasura_numberOf(name)),
    compare: (one, other) => (0,versions/* compareVersions */.Zy)([hasura_numberOf(one)], [hasura_numberOf(other)]) || (0,order/* byCodePoint */.HH)(one, other),
    transactionOf: ({ text }) => /^[ \t]*-- hasura:no-transaction[ \t]*(\r?\n|$)/.test(text) ? 'autocommit' : 'per-migration',
    // https://hasura.io/docs/latest/hasura-cli/commands/hasura_migrate_apply/
    recover: ({ version }, isThere) => isThere && version !== undefined
        ? [markAsApplied(`hasura migrate apply --skip-execution --version ${(0,shell_quote/* shellQuote */.ZL)(version)}`)]
        : [],
    outside: 'Begin the file with the line `-- hasura:no-transaction`, which new versions of the command go by.',
};

;// CONCATENATED MODULE: ./src/frameworks/directory-each/prisma.js





const lockOf = (directory) => (0,git_paths/* within */.ux)(directory, 'migration_lock.toml');
/** The databases whose migrations PostgreSQL can run. */
const providers = /^(postgres(ql)?|cockroachdb)$/;
/** Migrations of Prisma, applied by `prisma migrate deploy`. */
const prismaForm = {
    id: 'prisma',
    title: 'Prisma',
    runner: {
        order: 'sequence',
        // Migrations are known by their whole names: two of one second are two.
        duplicateVersion: gitKeepsOne,
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their names',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`prisma migrate deploy` applies whatever a database has not applied, behind what it has; new databases get it in its place',
            source: 'https://github.com/prisma/prisma-engines/blob/main/schema-engine/commands/src/commands/apply_migrations.rs',
        },
        edited: {
            outcome: 'unnoticed',
            consequence: '`prisma migrate deploy` does not run it again, new databases get the edit, and `prisma migrate dev` wants to reset the database because the checksum is another one',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: '`prisma migrate deploy` does not mind, databases keep what it made, and `prisma migrate dev` wants to reset the database',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        transaction: 'per-migration',
    },
    file: 'migration.sql',
    lacking: 'it holds no migration.sql, and Prisma then runs nothing at all (P3015)',
    names: /^\d[\d-]*(_|$)/,
    ownNames: /^[^.]/,
    // Drizzle keeps one there.
    notBeside: 'snapshot.json',
    configuration: directory => [lockOf(directory)],
    alsoReads: packagesAbout,
    declares: (directory, { text }) => text(lockOf(directory)) !== undefined,
    versionOf: name => name,
    // As the command line sorts them.
    compare: (one, other) => one.localeCompare(other, 'en'),
    notReplayable(directory, { text }) {
        const provider = /^[ \t]*provider[ \t]*=[ \t]*"([\w.-]{1,40})"/m.exec(text(lockOf(directory)) ?? '')?.[1];
        return provider === undefined || providers.test(provider)
            ? undefined
            : `its migration_lock.toml says that it is for ${provider}, not PostgreSQL`;
    },
    transactionOf: ({ text, directory }, around) => /\bconcurrently\b/i.test(text) && splitsScripts(directory, around) ? 'autocommit' : (0,one_message/* asOneMessage */.a)(text),
    // https://www.prisma.io/docs/cli/migrate/resolve
    recover: ({ name }, isThere) => [
        (0,fix/* fix */.U)({
            title: `Let Prisma go on with a database in which ${name} has failed`,
            applies: 'Where it was deployed as it is: `prisma migrate deploy` keeps it as failed (P3018), and refuses that database (P3009) until this is run. First take back what it had done there; the mended migration then runs again.',
            commands: [`npx prisma migrate resolve --rolled-back ${(0,shell_quote/* shellQuote */.ZL)(name)}`],
        }),
        ...(isThere ? [markAsApplied(`npx prisma migrate resolve --applied ${(0,shell_quote/* shellQuote */.ZL)(name)}`)] : []),
    ],
    outside: 'Put it into a migration of its own: before 7.4, Prisma sends a file as one message, in which two statements are a transaction.',
};
function packagesAbout(directory) {
    const paths = [];
    for (let at = directory; at !== '';) {
        at = (0,git_paths/* parentOf */.gN)(at);
        paths.push((0,git_paths/* within */.ux)(at, 'package.json'));
    }
    return paths;
}
/**
 * From 7.4 on, Prisma sends a file with CONCURRENTLY in pieces. Where nothing says which Prisma it is, it is taken for
 * one of these. https://github.com/prisma/prisma-engines/pull/5767
 */
function splitsScripts(directory, { text }) {
    for (const path of packagesAbout(directory)) {
        const range = /"prisma"\s*:\s*"[~^>=\s]*(\d+)\.(\d+)/.exec(text(path) ?? '');
        if (range)
            return Number(range[1]) > 7 || (Number(range[1]) === 7 && Number(range[2]) >= 4);
    }
    return true;
}

// EXTERNAL MODULE: ./src/languages/python/access.js
var access = __webpack_require__(90912);
// EXTERNAL MODULE: ./src/languages/python/execute.js + 5 modules
var python_execute = __webpack_require__(860);
// EXTERNAL MODULE: ./src/frameworks/static-effects.js
var static_effects = __webpack_require__(80086);
// EXTERNAL MODULE: ./src/frameworks/django/replay/arguments.js
var replay_arguments = __webpack_require__(62163);
// EXTERNAL MODULE: ./src/frameworks/django/replay/names.js
var replay_names = __webpack_require__(20575);
;// CONCATENATED MODULE: ./src/frameworks/django/operation-effects.js






/** What an operation makes and takes away; undefined where that can't be told. */
function operationEffects(operation) {
    const { call, name, label } = operation;
    const words = (first, second) => {
        const one = (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, first, 0));
        const other = second === undefined ? '' : (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, second, 1));
        return one === undefined || other === undefined ? undefined : [one, other];
    };
    const model = (first) => {
        const one = (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, first, 0));
        return one === undefined ? undefined : modelOf(label, one);
    };
    switch (name) {
        case 'CreateModel':
            return createModel(operation);
        case 'DeleteModel': {
            const gone = model('name');
            return gone && [{ kind: 'drops', keys: [gone.key] }];
        }
        case 'RenameModel': {
            const names = words('old_name', 'new_name');
            if (!names)
                return undefined;
            const [from, to] = [modelOf(label, names[0]), modelOf(label, names[1])];
            return [{ kind: 'drops', keys: [from.key] }, operation_effects_tableOf(operation, to, to.table)];
        }
        case 'AlterModelTable': {
            const owner = model('name');
            if (!owner)
                return undefined;
            const table = (0,replay_arguments/* given */.gI)(call, 'table', 1);
            const named = table ? (0,replay_arguments/* stringOf */.Je)(table) : owner.table;
            const drop = { kind: 'drops', keys: [owner.tableKey] };
            return named === undefined ? [drop] : [drop, operation_effects_tableOf(operation, owner, named)];
        }
        case 'AddField': {
            const names = words('model_name', 'name');
            const field = (0,replay_arguments/* given */.gI)(call, 'field', 2);
            if (!names || !field)
                return undefined;
            const made = fieldOf(operation, modelOf(label, names[0]), names[1], field);
            return made ? [{ ...made, ...removable(operation) }] : [];
        }
        case 'RemoveField': {
            const names = words('model_name', 'name');
            return names && [{ kind: 'drops', keys: [fieldKey(modelOf(label, names[0]), names[1])] }];
        }
        case 'RenameField': {
            const names = words('model_name', 'old_name');
            const to = (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'new_name', 2));
            if (!names || to === undefined)
                return undefined;
            const owner = modelOf(label, names[0]);
            return [{ kind: 'drops', keys: [fieldKey(owner, names[1])] }, operation_effects_columnOf(operation, owner, to, to)];
        }
        case 'AddIndex':
        case 'AddIndexConcurrently': {
            const owner = model('model_name');
            const index = (0,replay_arguments/* given */.gI)(call, 'index', 1);
            if (!owner || index?.kind !== 'call')
                return undefined;
            return indexOf(operation, owner, index).map(made => ({ ...made, ...removable(operation) }));
        }
        case 'RemoveIndex':
        case 'RemoveIndexConcurrently': {
            const names = words('model_name', 'name');
            return names && [{ kind: 'drops', keys: [(0,static_effects/* tableKey */.ih)(undefined, names[1])] }];
        }
        case 'RenameIndex': {
            const owner = model('model_name');
            const [from, to] = [(0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'old_name')), (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'new_name', 1))];
            if (!owner || to === undefined)
                return undefined;
            if (from !== undefined) {
                const made = operation_effects_nameOf(operation, owner, 'index', to);
                return [{ kind: 'drops', keys: [(0,static_effects/* tableKey */.ih)(undefined, from)] }, made];
            }
            // Of an index that is known by its fields, the old name may be the new one: then nothing happens.
            return [operation_effects_nameOf({ ...operation, guarded: true }, owner, 'index', to)];
        }
        case 'AddConstraint':
        case 'AddConstraintNotValid': {
            const owner = model('model_name');
            const constraint = (0,replay_arguments/* given */.gI)(call, 'constraint', 1);
            if (!owner || constraint?.kind !== 'call')
                return undefined;
            return operation_effects_constraintOf(operation, owner, constraint).map(made => ({ ...made, ...removable(operation) }));
        }
        case 'RemoveConstraint': {
            const names = words('model_name', 'name');
            if (!names)
                return undefined;
            const { table } = modelOf(label, names[0]);
            const constraint = (0,objects/* objectKey */.T5)({ kind: 'constraint', name: names[1], table });
            return [{ kind: 'drops', keys: [constraint, (0,static_effects/* tableKey */.ih)(undefined, names[1])] }];
        }
        default:
            return operation_effects_harmless.has(name) ? [] : undefined;
    }
}
const operation_effects_harmless = new Set([
    'AlterField',
    'AlterModelOptions',
    'AlterModelManagers',
    'AlterModelTableComment',
    'AlterOrderWithRespectTo',
    'AlterUniqueTogether',
    'AlterIndexTogether',
    'AlterConstraint',
    'ValidateConstraint',
]);
function modelOf(label, written) {
    const name = (0,replay_arguments/* lastPart */.S_)(written).toLowerCase();
    return {
        name,
        table: (0,replay_names/* defaultTable */.a5)(label, name),
        key: `django model ${label}.${name}`,
        tableKey: `django table of ${label}.${name}`,
    };
}
/** The file names the model only: which table that is, another migration may say. */
const ofModel = (label, { kind, name }, model) => ({
    label: `${kind} "${name}" of the model "${label}.${model.name}"`,
});
function fieldKey(model, field) {
    return `django field of ${model.key}: ${field.toLowerCase()}`;
}
function createModel(operation) {
    const { call, label, text } = operation;
    const name = (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'name', 0));
    const fields = (0,replay_arguments/* given */.gI)(call, 'fields', 1);
    if (name === undefined || !fields || !(0,values/* isSequence */.wZ)(fields))
        return undefined;
    const options = (0,replay_arguments/* given */.gI)(call, 'options', 2);
    const option = (wanted) => options?.kind === 'dict' ? options.entries.find(([key]) => (0,replay_arguments/* stringOf */.Je)(key) === wanted)?.[1] : undefined;
    const managed = option('managed');
    const proxy = option('proxy');
    const isReal = !(managed?.kind === 'bool' && !managed.value) && !(proxy?.kind === 'bool' && proxy.value);
    if (!isReal)
        return [];
    const model = modelOf(label, name);
    const tableName = option('db_table');
    const table = tableName === undefined || tableName.kind === 'none' ? model.table : (0,replay_arguments/* stringOf */.Je)(tableName);
    // What is computed, or may be swapped for another model, is not certain.
    const guarded = operation.guarded ||
        table === undefined ||
        option('swappable') !== undefined ||
        (options !== undefined && options.kind !== 'dict');
    const inner = { ...operation, guarded };
    const effects = [
        {
            ...operation_effects_tableOf(inner, model, table ?? model.table),
            definition: () => (0,meaning/* meaningOf */.P)(text.slice(call.at.start, call.at.end)),
            ...removable(operation),
        },
    ];
    for (const item of fields.items) {
        const [fieldName, field] = (0,values/* isSequence */.wZ)(item) ? item.items : [];
        const written = (0,replay_arguments/* stringOf */.Je)(fieldName);
        const made = written === undefined || !field ? undefined : fieldOf(inner, model, written, field);
        if (made)
            effects.push({ ...made, part: true });
    }
    for (const [wanted, read] of [
        ['indexes', indexOf],
        ['constraints', operation_effects_constraintOf],
    ]) {
        const list = option(wanted);
        for (const item of list && (0,values/* isSequence */.wZ)(list) ? list.items : [])
            if (item.kind === 'call')
                effects.push(...read(inner, model, item));
    }
    return effects;
}
function operation_effects_tableOf({ call, guarded, label }, model, written) {
    const { namespace, name } = (0,replay_names/* splitIdentifier */.a0)(written);
    const isDefault = name.startsWith(`${label}_`);
    return (0,static_effects/* creationOf */.rL)({ kind: 'table', name, ...(namespace === '' ? {} : { schema: namespace }) }, call.at, {
        guarded,
        within: [model.key, model.tableKey],
        // Where the table's name follows from the model's, mostly only the latter is written.
        literals: [isDefault ? name.slice(label.length + 1) : name],
        words: [name],
        owners: [model.name, name],
    });
}
function fieldOf(operation, model, name, field) {
    const { text } = operation;
    const type = field.kind === 'call' ? (0,replay_arguments/* lastPart */.S_)(field.callee) : '';
    if (field.kind === 'call' && /ManyToMany|Taggable|GenericRelation|GenericForeignKey/.test(type)) {
        // Its table: none of its own where `through` names a model.
        if (type !== 'ManyToManyField' || field.keywords.has('through') || field.keywords.has('db_table'))
            return undefined;
        return {
            ...operation_effects_tableOf(operation, model, (0,replay_names/* truncateName */.cV)(`${model.table}_${name}`)),
            literals: [model.name, name],
            within: [model.key, fieldKey(model, name)],
        };
    }
    const isKey = /ForeignKey|OneToOne|ParentalKey/.test(type);
    const written = field.kind === 'call' ? field.keywords.get('db_column') : undefined;
    const named = written === undefined || written.kind === 'none' ? undefined : (0,replay_arguments/* stringOf */.Je)(written);
    const column = named ?? (isKey ? `${name}_id` : name);
    // A class of the project's own may have no column, or one of another name.
    const known = field.kind === 'call' &&
        !(written !== undefined && named === undefined) &&
        (isKey || !field.keywords.has('to')) &&
        /(?:Field|Key)$/.test(type);
    return {
        ...operation_effects_columnOf({ ...operation, guarded: operation.guarded || !known }, model, name, column),
        definition: () => (0,meaning/* meaningOf */.P)(text.slice(field.at.start, field.at.end)),
    };
}
function operation_effects_columnOf({ call, guarded, label }, model, field, column) {
    const object = { kind: 'column', name: column, table: model.table };
    return (0,static_effects/* creationOf */.rL)(object, call.at, {
        ...ofModel(label, object, model),
        guarded,
        within: [model.key, fieldKey(model, field)],
        literals: [model.name, field],
        words: [`${label}_${model.name}`, column],
        owners: [model.name],
    });
}
function indexOf(operation, model, index) {
    const name = (0,replay_arguments/* stringOf */.Je)(index.keywords.get('name'));
    if (name === undefined || name.includes('%('))
        return [];
    const { at } = index;
    const definition = () => `${model.key} ${(0,meaning/* meaningOf */.P)(operation.text.slice(at.start, at.end))}`;
    return [{ ...operation_effects_nameOf(operation, model, 'index', name), definition }];
}
function operation_effects_constraintOf(operation, model, constraint) {
    const name = (0,replay_arguments/* stringOf */.Je)(constraint.keywords.get('name'));
    if (name === undefined || name.includes('%('))
        return [];
    const { start, end } = constraint.at;
    const definition = () => `${model.key} ${(0,meaning/* meaningOf */.P)(operation.text.slice(start, end))}`;
    // A condition makes a unique constraint an index.
    const isIndex = /Unique|Exclusion/.test(constraint.callee);
    const kinds = isIndex ? ['constraint', 'index'] : ['constraint'];
    return kinds.map(kind => ({ ...operation_effects_nameOf(operation, model, kind, name), definition }));
}
function operation_effects_nameOf(operation, model, kind, name) {
    const object = { kind, name, ...(kind === 'index' ? {} : { table: model.table }) };
    return (0,static_effects/* creationOf */.rL)(object, operation.call.at, {
        ...(kind === 'index' ? {} : ofModel(operation.label, object, model)),
        guarded: operation.guarded,
        within: [model.key],
        words: [name],
        owners: [name, model.name],
    });
}
/** An element of the list of operations may go; what stands in a name of its own may be used elsewhere. */
function removable({ call, text }) {
    const near = text.slice(Math.max(0, call.at.start - 1000), call.at.start);
    // On the line of the call itself a # is in a string.
    const line = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
    const before = (near.slice(0, line).replace(/#[^\r\n]*/g, '') + near.slice(line)).trimEnd();
    const behind = /^\s*[,\]]/.test(text.slice(call.at.end, call.at.end + 500));
    if (!/[[,]$/.test(before) || !behind)
        return {};
    return { removal: { ...(0,static_effects/* removalOf */.c6)(text, call.at, ','), replacement: '' } };
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/overrides.js
var overrides = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/frameworks/django/effects.js









const longestFile = 3_000_000;
const mostOperations = 5000;
/** What a migration of Django does to the objects of the database, as far as its operations say so. */
async function effectsOfDjango(migration, text) {
    const operations = await effects_operationsOf(text);
    if (!operations)
        return [{ kind: 'unclear', text }];
    const label = migration.id.split('.')[0] ?? '';
    const effects = [];
    for (const [value, certain] of operations)
        effects.push(...(await effectsOf(value, { label, text, guarded: !certain, stateOnly: false })));
    return effects;
}
/** Each with whether it certainly runs. Undefined: they can't be known. */
async function effects_operationsOf(text) {
    if (text.length > longestFile)
        return undefined;
    const syntax = (await (0,python_syntax/* loadPython */.ZP)()).parse(text);
    if (!syntax)
        return undefined;
    try {
        const migration = new python_execute/* Executor */.Q(syntax).module.names.get('Migration');
        const list = migration?.kind === 'class' ? (0,access/* attributeOf */.w)(migration, 'operations') : undefined;
        if (!list)
            return migration?.kind === 'class' ? [] : undefined;
        const options = (0,values/* optionsOf */.cz)(list);
        const isOverridden = migration?.kind === 'class' && (0,overrides/* overrideIn */.Q)(migration, text) !== undefined;
        if (!options.every(values/* isSequence */.wZ))
            return undefined;
        return options
            .flatMap(option => ((0,values/* isSequence */.wZ)(option) ? option.items : []))
            .slice(0, mostOperations)
            .flatMap(item => (0,values/* optionsOf */.cz)(item).map((one) => [
            one,
            options.length === 1 && one === item && !isOverridden,
        ]));
    }
    catch (error) {
        // Nesting beyond the stack, or a text beyond memory: what no person writes.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
async function effectsOf(value, around) {
    const source = {
        kind: 'unclear',
        text: around.text.slice(value.at.start, value.at.end),
    };
    if (value.kind !== 'call' || !isDjangos(value.callee))
        return [source];
    const name = (0,replay_arguments/* lastPart */.S_)(value.callee);
    switch (name) {
        case 'SeparateDatabaseAndState': {
            const inner = async (part, position) => {
                const list = (0,replay_arguments/* given */.gI)(value, part, position);
                if (!list)
                    return [];
                if (!(0,values/* isSequence */.wZ)(list))
                    return [source];
                const stateOnly = around.stateOnly || part === 'state_operations';
                const effects = list.items.map(item => effectsOf(item, { ...around, stateOnly }));
                return (await Promise.all(effects)).flat();
            };
            return [...(await inner('database_operations', 0)), ...(await inner('state_operations', 1))];
        }
        case 'RunSQL': {
            const effects = [];
            const sql = (0,replay_arguments/* given */.gI)(value, 'sql', 0);
            for (const item of sql ? ((0,values/* isSequence */.wZ)(sql) ? sql.items : [sql]) : []) {
                const statement = (0,replay_arguments/* stringOf */.Je)((0,values/* isSequence */.wZ)(item) ? item.items[0] : item);
                if (statement === undefined)
                    effects.push(source);
                else if (!around.stateOnly)
                    effects.push(...(0,static_effects/* relocated */.qP)(await (0,frameworks_sql_effects/* effectsOfSql */.yE)(statement), value.at, around.guarded));
            }
            return effects;
        }
        case 'RunPython': {
            const code = (0,replay_arguments/* given */.gI)(value, 'code', 0);
            if (code?.kind !== 'function')
                return [source];
            return [{ kind: 'unclear', text: around.text.slice(code.at.start, code.node.to) }];
        }
        default: {
            const effects = operationEffects({ ...around, call: value, name });
            if (!effects)
                return [source];
            return around.stateOnly ? effects.filter(({ kind }) => kind === 'drops') : effects;
        }
    }
}
/** A project's own operation of the same name may do anything. */
function isDjangos(callee) {
    return /^(?:django\.(?:db|contrib)\.|migrations\.|operations\.|[A-Z]\w*$)/.test(callee);
}

;// CONCATENATED MODULE: ./src/frameworks/django/labels.js
/**
 * The app label that a file's AppConfig says: https://docs.djangoproject.com/en/stable/ref/applications/#django.apps.AppConfig.label
 * Without one it is the last part of the app's name, which is its directory.
 */
function labelStatedIn(text, directory) {
    if (!/^[ \t\f]+label\b/m.test(text))
        return undefined;
    const folder = lastPart(directory.replaceAll('/', '.'));
    const configs = appConfigsIn(text).filter(config => config.label !== undefined);
    const about = configs.filter(config => config.name === undefined || lastPart(config.name) === folder);
    return (about.find(config => config.isDefault) ?? about[0])?.label;
}
/** Classes of a module with their literal attributes. Their shape is so regular that it needs no grammar, which keeps
 *  a check that touches no migration from loading one. */
function appConfigsIn(text) {
    const configs = [];
    for (const block of text.split(/^class\s+/m).slice(1)) {
        const config = { isDefault: /^[ \t\f]+default[ \t]*=[ \t]*True\b/m.test(block) };
        const name = nameAttribute.exec(block)?.[2];
        const label = labelAttribute.exec(block)?.[2];
        if (name !== undefined)
            config.name = name;
        if (label !== undefined)
            config.label = label;
        configs.push(config);
    }
    return configs;
}
/** `= 'text'`, with an annotation and a bracket where there are any. */
const labels_literal = String.raw `[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*(?:\(\s*)?[uUrR]?(['"])([^'"\r\n\u2028\u2029]*)\1`;
const nameAttribute = new RegExp(String.raw `^[ \t\f]+name${labels_literal}`, 'm');
const labelAttribute = new RegExp(String.raw `^[ \t\f]+label${labels_literal}`, 'm');
function lastPart(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./src/frameworks/django/paths.js
/**
 * The names that the loader imports: `pkgutil.iter_modules` gives modules without a dot in their name, and Django leaves
 * out those that begin with `_` or `~`. https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
function isMigrationFileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^[^_~.][^.]*\.py$/.test(name);
}

;// CONCATENATED MODULE: ./src/frameworks/django/migration-packages.js



/** Directories of a name that hold migrations of Django's: most are told by their paths, the others by what is in them. */
async function migrationPackages(tree, name) {
    const found = new Set();
    const doubtful = new Map();
    const ending = `/${name}`;
    for (const file of tree.files) {
        if (!file.path.endsWith('.py'))
            continue;
        const directory = (0,git_paths/* parentOf */.gN)(file.path);
        if (found.has(directory) || doubtful.has(directory))
            continue;
        if ((directory !== name && !directory.endsWith(ending)) || !isMigrationFileName(file.path))
            continue;
        const claim = claimOf(directory, tree);
        if (claim === 'sure')
            found.add(directory);
        else if (claim === 'doubtful')
            doubtful.set(directory, tree.inDirectory(directory).filter(({ path }) => isMigrationFileName(path)));
    }
    if (doubtful.size === 0)
        return [...found];
    const contents = await readFollowingLinks([...doubtful.values()].flat(), tree, () => false);
    for (const [directory, files] of doubtful)
        if (files.some(file => declaresMigration(contents.get(file))))
            found.add(directory);
    return [...found];
}
/**
 * `0001_initial.py` is how Django names them, and then a file that can't be read must stay a finding. Beside Alembic's
 * env.py or files of SQL, and where no name is such a one, only a Migration class tells whose directory it is: `__init__.py`
 * stands in any of them. Without `__init__.py` Django passes a directory by; where only that is missing, the migrations are
 * judged all the same.
 */
function claimOf(directory, tree) {
    const files = tree.inDirectory(directory);
    const isPackage = files.some(({ path }) => path === `${directory}/__init__.py`);
    const isOthers = files.some(({ path }) => path === `${directory}/env.py` || path.endsWith('.sql'));
    if (!isPackage && (isOthers || !files.some(({ path }) => /\/\d[^/]*\.py$/.test(path))))
        return 'none';
    const named = files.some(({ path }) => /\/\d{4}_[^/]*\.py$/.test(path));
    if (named && (!isOthers || tree.file((0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(directory), 'apps.py'))))
        return 'sure';
    return 'doubtful';
}
function declaresMigration(content) {
    return Buffer.isBuffer(content) && classMigration.test(content.toString('latin1'));
}
/** A class, or a name for one of another module. */
const classMigration = /^[ \t]*(?:class[ \t]+Migration\b|Migration\b[^=\r\n\u2028\u2029]*=|(?:from|import)\b.*\bMigration\b)/m;

// EXTERNAL MODULE: ./src/frameworks/django/project-settings.js
var project_settings = __webpack_require__(76734);
;// CONCATENATED MODULE: ./src/frameworks/django/scopes.js
/**
 * Which directories share one Django project, and so one database and one set of app labels. Several `manage.py` part a
 * monorepo; so do two directories with one label, which no project could load together.
 */
function divideScopes(places, projects) {
    const roots = new Set(projects);
    const scopeOf = (directory) => {
        let best = '';
        for (const root of roots) {
            if (root.length > best.length && (directory === root || directory.startsWith(`${root}/`)))
                best = root;
        }
        return best;
    };
    // Every round parts at least one pair, and a directory has only so many ancestors.
    for (let round = 0; round <= places.length; round++) {
        const seen = new Map();
        let parted = false;
        for (const { directory, label } of places) {
            const key = JSON.stringify([scopeOf(directory), label]);
            const other = seen.get(key);
            if (other === undefined) {
                seen.set(key, directory);
                continue;
            }
            for (const root of partingOf(other, directory)) {
                if (!roots.has(root))
                    parted = true;
                roots.add(root);
            }
            if (parted)
                break;
        }
        if (!parted)
            break;
    }
    return scopeOf;
}
/** The highest directories in which two paths lie apart. */
function partingOf(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    let shared = 0;
    while (shared < left.length && left[shared] === right[shared])
        shared++;
    return [left.slice(0, shared + 1).join('/'), right.slice(0, shared + 1).join('/')];
}

;// CONCATENATED MODULE: ./src/frameworks/django/locate.js







/** Where apps keep their migrations: `<app>/migrations`, and where MIGRATION_MODULES says. */
async function locateDjango(tree, configured) {
    const directories = await migrationPackages(tree, 'migrations');
    const mine = configured.filter(history => history.framework === 'django');
    const projects = tree.files
        .filter(file => /(?:^|\/)manage\.py$/.test(file.path))
        .map(file => (0,git_paths/* parentOf */.gN)(file.path));
    // A tree without any sign of Django has no settings worth reading.
    if (directories.length === 0 && mine.length === 0 && projects.length === 0)
        return [];
    const settings = (0,project_settings/* settingsFiles */.p)(tree);
    const appFiles = new Map();
    for (const directory of [...directories, ...mine.map(history => history.path)]) {
        const found = ['apps.py', '__init__.py'].map(name => tree.file((0,git_paths/* within */.ux)((0,git_paths/* parentOf */.gN)(directory), name)));
        appFiles.set(directory, found.flatMap(file => file ?? []));
    }
    const bytes = await tree.read([...[...appFiles.values()].flat(), ...settings]);
    const found = await (0,project_settings/* settingsFrom */.m)(new Map(settings.flatMap(file => withBytes(file, bytes))));
    const labelled = (directory) => {
        const app = (0,git_paths/* parentOf */.gN)(directory);
        // Before apps.py it was `__init__.py` that held the AppConfig; INSTALLED_APPS may still name that one.
        for (const file of appFiles.get(directory) ?? []) {
            const label = labelStatedIn(bytes.get(file.oid)?.toString('utf8') ?? '', app);
            if (label !== undefined)
                return { label, assumed: false };
        }
        return { label: (0,git_paths/* fileName */.Md)(app), assumed: true };
    };
    const candidates = new Map();
    for (const directory of directories)
        candidates.set(directory, { directory, ...labelled(directory), configured: false });
    for (const { directory, label } of moduleTargets(found, tree))
        candidates.set(directory, { directory, label, assumed: false, configured: false });
    for (const history of mine) {
        const directory = configuredDirectory(history.path, tree);
        const known = candidates.get(directory) ?? labelled(history.path);
        candidates.set(directory, {
            directory,
            label: history.name ?? known.label,
            assumed: history.name === undefined && known.assumed,
            configured: true,
        });
    }
    return located([...candidates.values()], found, projects, tree);
}
function located(candidates, settings, projects, tree) {
    const scopeOf = divideScopes(candidates, projects.length > 1 ? projects : []);
    const labels = new Map();
    for (const { label } of candidates)
        labels.set(label, (labels.get(label) ?? 0) + 1);
    return candidates.map(({ directory, label, assumed, configured }) => {
        const scope = scopeOf(directory);
        const user = userModelOf(settings, scope);
        return {
            framework: 'django',
            name: labels.get(label) === 1 ? label : `${label} (${directory})`,
            directory,
            scope,
            files: tree
                .inDirectory(directory)
                .filter(file => isMigrationFileName(file.path) || isSourceless(file.path, tree)),
            settings: {
                label,
                ...(assumed ? { assumed: 'true' } : {}),
                ...(user === undefined ? {} : { AUTH_USER_MODEL: user }),
            },
            configured,
        };
    });
}
/** Python loads compiled code by itself where its source is not there; nobody can read it. */
function isSourceless(path, tree) {
    if (!path.endsWith('.pyc'))
        return false;
    const source = path.slice(0, -1);
    return isMigrationFileName(source) && tree.file(source) === undefined;
}
/** Django's default where no settings file says otherwise; nothing where several say different things. */
function userModelOf(settings, scope) {
    const near = settings.userModels.filter(model => scope === '' || model.file.startsWith(`${scope}/`));
    const labels = new Set((near.length > 0 ? near : settings.userModels).map(model => model.label));
    if (labels.size === 0)
        return 'auth';
    return labels.size === 1 ? [...labels][0] : undefined;
}
/** Dotted paths are looked for in the settings file's directory and all above it: one of them is on the import path. */
function moduleTargets(settings, tree) {
    return settings.modules.flatMap(({ label, module, file }) => {
        const path = module.replaceAll('.', '/');
        for (let root = (0,git_paths/* parentOf */.gN)(file); root !== undefined; root = root === '' ? undefined : (0,git_paths/* parentOf */.gN)(root)) {
            const directory = (0,git_paths/* within */.ux)(root, path);
            if (tree.inDirectory(directory).some(found => found.path.endsWith('.py')))
                return [{ directory, label }];
        }
        return [];
    });
}
function configuredDirectory(path, tree) {
    const directory = (0,scan/* trimEndOf */.fC)(path.replace(/^\.\//, ''), '/');
    const inside = (0,git_paths/* within */.ux)(directory, 'migrations');
    return tree.inDirectory(directory).some(file => isMigrationFileName(file.path) && /\/\d/.test(file.path)) ||
        tree.inDirectory(inside).length === 0
        ? directory
        : inside;
}
function withBytes(file, bytes) {
    const content = bytes.get(file.oid);
    return content ? [[file.path, content]] : [];
}

;// CONCATENATED MODULE: ./src/frameworks/django/merge-file.js

/** Longer names would not fit; Django puts the time there instead, which would be another name at each run. */
const longestName = 47;
/**
 * What `makemigrations --merge` writes:
 * https://github.com/django/django/blob/main/django/core/management/commands/makemigrations.py
 */
async function djangoMergeFile(history, heads, tree) {
    const label = heads[0]?.id.split('.')[0];
    const names = heads.map(({ name }) => name).sort(order/* byCodePoint */.HH);
    if (label === undefined || names.some(name => !isWritable(name)) || !isWritable(label))
        return undefined;
    const versions = heads.map(({ version = '0' }) => version);
    const taken = new Set(history.migrations.flatMap(({ version }) => version ?? []).map(BigInt));
    // Numbers may be timestamps, and those longer than a JavaScript number can tell apart.
    let number = 1n;
    for (const version of versions.map(BigInt))
        if (version >= number)
            number = version + 1n;
    while (taken.has(number))
        number++;
    const width = Math.max(4, ...versions.map(version => version.length));
    const joined = names.join('_');
    const name = [
        String(number).padStart(width, '0'),
        'merge',
        ...(joined.length > longestName ? [] : [joined]),
    ].join('_');
    const path = `${history.directory}/${name}.py`;
    if (tree.file(path))
        return undefined;
    return {
        path,
        content: `from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
${names.map(of => `        ('${label}', '${of}'),\n`).join('')}    ]

    operations = [
    ]
`,
    };
}
/** Names of files may hold anything; what goes between quotes of Python may not. */
function isWritable(name) {
    return /^[\w.$ -]+$/u.test(name);
}

;// CONCATENATED MODULE: ./src/frameworks/django/pending.js
/**
 * What `migrate` still runs on a database that has all of base. A squash counts as applied when all that it replaces is,
 * and is passed by where only some of that is: `MigrationLoader.build_graph`.
 * https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
function pendingOnDjango(base, merged) {
    const applied = new Set();
    for (const migration of base?.migrations ?? []) {
        applied.add(migration.id);
        for (const id of migration.replaces)
            applied.add(id);
    }
    const graph = new Set(merged.reading.parents.keys());
    let again = true;
    // Squashes of squashes: an inner one decides about an outer one.
    while (again) {
        again = false;
        for (const { id, replaces } of merged.migrations) {
            if (replaces.length === 0 || applied.has(id) || !graph.has(id))
                continue;
            const done = replaces.filter(replaced => applied.has(replaced));
            if (done.length === replaces.length) {
                applied.add(id);
                again = true;
            }
            else if (done.length > 0) {
                graph.delete(id);
                for (const replaced of replaces)
                    if (merged.get(replaced))
                        graph.add(replaced);
                again = true;
            }
        }
    }
    return merged.migrations.filter(({ id }) => graph.has(id) && !applied.has(id));
}

;// CONCATENATED MODULE: ./src/frameworks/django/loader-graph.js
/**
 * Django's migration graph without a database: what `MigrationLoader(None).build_graph()` arrives at, where nothing is
 * applied and so every squash stands for what it replaces.
 * https://github.com/django/django/blob/main/django/db/migrations/loader.py
 * https://github.com/django/django/blob/main/django/db/migrations/graph.py
 */
class LoaderGraph {
    #nodes = new Map();
    #roots = new Map();
    /** A migration of the tree. A second one of the same key (both sides of a conflict) adds to the first. */
    addNode(key, label) {
        const node = this.#nodes.get(key);
        if (!node)
            this.#nodes.set(key, { key, label, real: true, parents: new Set(), children: new Set(), wanted: [] });
    }
    has(key) {
        return this.#nodes.get(key)?.real === true;
    }
    /** Makes nodes that no migration answers to, as Django does: a squash may still take their place. */
    addDependency(child, parent, from) {
        const childNode = this.#nodeOr(child, from);
        const parentNode = this.#nodeOr(parent, from);
        childNode.parents.add(parentNode);
        parentNode.children.add(childNode);
    }
    #nodeOr(key, from) {
        let node = this.#nodes.get(key.id);
        if (!node) {
            node = {
                key: key.id,
                label: key.label,
                real: false,
                parents: new Set(),
                children: new Set(),
                wanted: [],
            };
            this.#nodes.set(key.id, node);
        }
        if (!node.real)
            node.wanted.push(from);
        return node;
    }
    /** Keys without a parent in their own app, as `root_nodes()` sorts them. Dummies count, as in Django. */
    rootOf(label) {
        return this.#endsOf(label, 'parents');
    }
    leafOf(label) {
        return this.#endsOf(label, 'children');
    }
    #endsOf(label, side) {
        const cacheKey = `${side} ${label}`;
        let ends = this.#roots.get(cacheKey);
        if (!ends) {
            ends = [];
            for (const node of this.#nodes.values()) {
                if (node.label === label && ![...node[side]].some(other => other.label === label))
                    ends.push(node.key);
            }
            // Python sorts tuples of text by code point; ASCII names make no difference.
            ends.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
            this.#roots.set(cacheKey, ends);
        }
        return ends[0];
    }
    /** Puts a squash in the place of what it replaces: `remove_replaced_nodes()`. */
    replace(replacement, replaced) {
        const stand = this.#nodes.get(replacement);
        if (!stand)
            return;
        for (const key of replaced) {
            const node = this.#nodes.get(key);
            if (!node || node === stand)
                continue;
            this.#nodes.delete(key);
            for (const child of node.children) {
                child.parents.delete(node);
                if (replaced.has(child.key))
                    continue;
                stand.children.add(child);
                child.parents.add(stand);
            }
            for (const parent of node.parents) {
                parent.children.delete(node);
                if (replaced.has(parent.key))
                    continue;
                stand.parents.add(parent);
                parent.children.add(stand);
            }
        }
    }
    /** Parents of every migration that is left; those that nothing answers to are not among them. */
    *edges() {
        for (const node of this.#nodes.values()) {
            if (!node.real)
                continue;
            yield {
                key: node.key,
                label: node.label,
                parents: [...node.parents].filter(parent => parent.real).map(parent => parent.key),
            };
        }
    }
    /** Nodes that no migration answers to, with who wants them. */
    *dummies() {
        for (const node of this.#nodes.values())
            if (!node.real)
                yield node;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/plain-migration.js


const attributes = { dependencies: 'dependencies', run_before: 'runBefore', replaces: 'replaces' };
const classLine = /^class Migration\(migrations\.Migration\)(?=: *\n)/m;
const plain_migration_nothing = / *\n/y;
const flag = / {4}(?:initial|atomic) = (?:True|False) *\n/y;
const list = / {4}(dependencies|run_before|replaces) = \[/y;
const pair = /[ \n]*\((["'])([\w.-]+)\1, *((["'])([\w.-]+)\4),?\)(?: *,|(?=[ \n]*\]))/y;
const swappable = /[ \n]*(migrations\.swappable_dependency\(settings\.(\w+)\))(?: *,|(?=[ \n]*\]))/y;
const listEnd = /[ \n]*\] *\n/y;
const plain_migration_operations = / {4}operations = \[/y;
/**
 * Reads a migration that looks as `makemigrations` writes them, without the grammar of Python: most are so, and parsing
 * is most of what a check costs. Undefined for whatever differs in the least; the grammar decides on those.
 */
function readPlainMigration(text, skipped) {
    if (!classLine.test(text) || text.startsWith('\uFEFF') || text.includes('<<<<<<<'))
        return undefined;
    const outline = (0,python_outline/* outlineOf */.W4)(text, skipped);
    if (outline.broken)
        return undefined;
    const start = classLine.exec(text)?.index ?? 0;
    const own = outline.parts.findIndex(part => part.start <= start && start < part.end);
    const part = outline.parts[own];
    const rest = outline.parts.slice(own + 1);
    if (!part || rest.length !== 1)
        return undefined;
    const before = [...outline.parts.slice(0, own), { start: part.start, end: start }];
    // Comments and blank lines; imports are left out already.
    if (!before.every(({ start, end }) => /^(?:[ \n]|#[^\n\r]*\n)*$/.test(text.slice(start, end))))
        return undefined;
    if (!rest.every(({ start, end }) => /^\][ \n]*$/.test(text.slice(start, end))))
        return undefined;
    return readBody(text, start, part.end);
}
function readBody(text, start, end) {
    const head = 'class Migration(migrations.Migration)';
    const facts = {
        kind: 'migration',
        range: (0,finding/* rangeOf */.be)(text, start, start + head.length),
        dependencies: [],
        runBefore: [],
        replaces: [],
    };
    const seen = new Set();
    let at = start + head.length + 1;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found)
            at = pattern.lastIndex;
        return found ?? undefined;
    };
    while (at < end) {
        if (take(plain_migration_nothing) || take(flag))
            continue;
        const name = take(list)?.[1];
        if (name === undefined)
            return take(plain_migration_operations) && at === end ? facts : undefined;
        if (seen.has(name) || (name !== 'dependencies' && name !== 'run_before' && name !== 'replaces'))
            return undefined;
        seen.add(name);
        const into = facts[attributes[name]];
        while (!take(listEnd)) {
            const reference = entry(text, take(pair), at) ?? plain_migration_call(text, take(swappable), at);
            if (!reference)
                return undefined;
            into.push(reference);
        }
    }
    return undefined;
}
function entry(text, found, end) {
    const [whole, , label, literal, , name] = found ?? [];
    if (whole === undefined || label === undefined || literal === undefined || name === undefined)
        return undefined;
    const from = end - whole.length + whole.lastIndexOf(literal);
    return {
        label: { kind: 'label', text: label },
        name,
        range: (0,finding/* rangeOf */.be)(text, from, from + literal.length),
        literal: true,
    };
}
function plain_migration_call(text, found, end) {
    const [whole, written, name] = found ?? [];
    if (whole === undefined || written === undefined || name === undefined)
        return undefined;
    const from = end - whole.length + whole.indexOf(written);
    const range = (0,finding/* rangeOf */.be)(text, from, from + written.length);
    return { label: { kind: 'setting', name }, name: '__first__', range, literal: false };
}

;// CONCATENATED MODULE: ./src/frameworks/django/migration-file.js




/** Only running a migration needs what is between its brackets. */
const skipped = new Set(['operations']);
function readMigrationFile(text, python) {
    return readPlainMigration(text, skipped) ?? readWithGrammar(text, python);
}
/** Whatever its form. */
function readWithGrammar(text, python) {
    if (!text.includes('Migration'))
        return { kind: 'none', reason: 'it has no Migration class', refused: true };
    let found;
    const reading = python.read(text, skipped, module => {
        found = migrationIn(module);
        // Functions were left out: one that sets attributes of its own migration must be followed.
        return found.kind === 'migration' && !setsOwnGraph.test(text);
    });
    if (reading.kind === 'broken') {
        return {
            kind: 'unreadable',
            reason: reading.reason,
            range: (0,finding/* rangeOf */.be)(text, reading.at.start, reading.at.end),
        };
    }
    return found?.kind === 'migration' && !setsOwnGraph.test(text) ? found : migrationIn(reading.module);
}
/** Seen in `__init__` of migrations that mend their package's history, such as simplejwt's. */
const setsOwnGraph = /\bself\.(?:dependencies|run_before|replaces)\b/;
function migrationIn({ text, names, call }) {
    const value = names.names.get('Migration');
    if (!value)
        return { kind: 'none', reason: 'it has no Migration class', refused: true };
    const classes = (0,values/* optionsOf */.cz)(value).filter(option => option.kind === 'class');
    const [first] = classes;
    if (!first || classes.length < (0,values/* optionsOf */.cz)(value).length) {
        return migration_file_unreadable(text, value.at, 'its Migration is not a class of this file');
    }
    if (classes.every(isNoDjangoMigration))
        return { kind: 'none', reason: 'it is a migration of South', refused: false };
    for (const one of classes) {
        const construct = setsOwnGraph.test(text) ? (0,access/* attributeOf */.w)(one, '__init__') : undefined;
        if (construct)
            call(construct, [one]);
    }
    const references = {
        dependencies: [],
        run_before: [],
        replaces: [],
    };
    for (const attribute of ['dependencies', 'run_before', 'replaces']) {
        for (const one of classes) {
            const list = (0,access/* attributeOf */.w)(one, attribute);
            if (!list)
                continue;
            const problem = collect(list, text, references[attribute]);
            if (problem)
                return migration_file_unreadable(text, problem.at, `its ${attribute} can't be followed: ${problem.reason}`);
        }
    }
    return {
        kind: 'migration',
        range: (0,finding/* rangeOf */.be)(text, first.at.start, first.at.end),
        dependencies: references.dependencies,
        runBefore: references.run_before,
        replaces: references.replaces,
    };
}
/** South's classes, and a class without any base, which Django could not make an instance of. */
function isNoDjangoMigration(value) {
    if (value.bases.length === 0)
        return true;
    return (value.bases.some(base => base.kind === 'name' &&
        (/^south\./.test(base.path) || /(?:^|\.)(?:SchemaMigration|DataMigration)$/.test(base.path))) && !value.scope.names.has('operations'));
}
function migration_file_unreadable(text, at, reason) {
    return { kind: 'unreadable', reason, range: (0,finding/* rangeOf */.be)(text, at.start, at.end) };
}
function collect(value, text, into) {
    const options = (0,values/* optionsOf */.cz)(value);
    // Of two ways through a condition, the one that can be followed will do.
    const known = options.filter(option => !(0,values/* firstUnknown */.Ny)(option));
    for (const option of known.length > 0 ? known : options) {
        if (option.kind === 'unknown')
            return option;
        if (!(0,values/* isSequence */.wZ)(option))
            return { reason: 'it is not a list', at: option.at };
        for (const item of option.items) {
            for (const entry of (0,values/* optionsOf */.cz)(item)) {
                const problem = collectEntry(entry, text, into);
                if (problem)
                    return problem;
            }
        }
    }
    return undefined;
}
function collectEntry(entry, text, into) {
    if (entry.kind === 'unknown')
        return entry;
    if (entry.kind === 'call')
        return collectCall(entry, text, into);
    if (!(0,values/* isSequence */.wZ)(entry))
        return { reason: 'an entry is not a pair of app label and name', at: entry.at };
    const [label, name] = entry.items;
    if (!label || !name)
        return { reason: 'an entry is not a pair of app label and name', at: entry.at };
    for (const nameOption of (0,values/* optionsOf */.cz)(name)) {
        // Python 2's bytes are text.
        if (nameOption.kind !== 'str' && nameOption.kind !== 'bytes') {
            if (isElsewhere(label))
                continue;
            return {
                reason: nameOption.kind === 'unknown' ? nameOption.reason : 'the name is not a string',
                at: nameOption.at,
            };
        }
        for (const labelOption of (0,values/* optionsOf */.cz)(label)) {
            const named = labelOf(labelOption);
            if (!named) {
                return {
                    reason: labelOption.kind === 'unknown' ? labelOption.reason : 'the app label is not a string',
                    at: labelOption.at,
                };
            }
            add(into, named, nameOption.value, (0,finding/* rangeOf */.be)(text, nameOption.at.start, nameOption.at.end), nameOption.literal);
        }
    }
    return undefined;
}
function labelOf(value) {
    if (value.kind === 'str' || value.kind === 'bytes')
        return { kind: 'label', text: value.value };
    return isElsewhere(value) ? { kind: 'elsewhere' } : undefined;
}
/** `settings.X`, `User._meta.app_label`, `get_user_model()._meta…`: another app's label, decided by the installation. */
function isElsewhere(value) {
    return value.kind === 'name' && /(?:^|\.)settings\.|_meta\.app_label$|_LABEL$/.test(value.path);
}
/** `migrations.swappable_dependency(settings.AUTH_USER_MODEL)`: https://docs.djangoproject.com/en/stable/topics/migrations/#dependencies */
function collectCall(entry, text, into) {
    const [first] = entry.args;
    const callee = entry.callee.slice(entry.callee.lastIndexOf('.') + 1);
    if (callee === 'SwappableTuple' && first)
        return collectEntry(first, text, into);
    if (callee !== 'swappable_dependency')
        return { reason: `only running ${entry.callee}() can tell`, at: entry.at };
    const model = first ?? entry.keywords.get('value');
    const range = (0,finding/* rangeOf */.be)(text, entry.at.start, entry.at.end);
    for (const option of model ? (0,values/* optionsOf */.cz)(model) : []) {
        if (option.kind === 'str')
            add(into, { kind: 'label', text: option.value.split('.')[0] ?? '' }, '__first__', range, false);
        else if (option.kind === 'name' && /(?:^|\.)settings\.\w+$/.test(option.path)) {
            add(into, { kind: 'setting', name: option.path.slice(option.path.lastIndexOf('.') + 1) }, '__first__', range, false);
        }
        // Whatever else it is, it can only be the first migration of some app: no line of this app ends or starts there.
        else
            add(into, { kind: 'elsewhere' }, '__first__', range, false);
    }
    return undefined;
}
function add(into, label, name, range, literal) {
    // One name written twice is two places to edit; one place reached in two ways is one.
    const same = into.some(other => other.name === name &&
        isSamePlace(other.range, range) &&
        other.label.kind === label.kind &&
        (label.kind !== 'label' || (other.label.kind === 'label' && other.label.text === label.text)) &&
        (label.kind !== 'setting' || (other.label.kind === 'setting' && other.label.name === label.name)));
    if (!same)
        into.push({ label, name, range, literal });
}
function isSamePlace(one, other) {
    return one.start.line === other.start.line && one.start.column === other.start.column;
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/contrib.js
var contrib = __webpack_require__(49230);
;// CONCATENATED MODULE: ./src/frameworks/django/own-label.js

/**
 * The label by which a directory's files name each other, where nothing but the directory's name says one: it may be set
 * where reading does not find it (a base class, a computed name). Without this every migration of such an app looks like a head.
 */
function labelAmongThemselves(files, assumed, 
/** Labels of the other apps of the scope. */
others) {
    const names = new Set(files.map(({ name }) => name));
    const pointing = new Map();
    const refused = new Set();
    for (const { name, facts } of files) {
        if (facts.kind !== 'migration')
            continue;
        const squashed = new Set(facts.replaces);
        for (const reference of [...facts.dependencies, ...squashed]) {
            const { label, name: parent } = reference;
            if (label.kind !== 'label' || !names.has(parent))
                continue;
            if (label.text === assumed)
                return undefined;
            // What another app has under the name that this file itself has, or a later one, is another app's.
            if (parent >= name && !squashed.has(reference))
                refused.add(label.text);
            const from = pointing.get(label.text);
            if (from)
                from.add(name);
            else
                pointing.set(label.text, new Set([name]));
        }
    }
    const labels = [...pointing].filter(([label]) => !refused.has(label) && !others.has(label) && !Object.hasOwn(contrib/* contribApps */.i, label));
    const most = Math.max(0, ...labels.map(([, from]) => from.size));
    const best = labels.filter(([, from]) => from.size === most);
    return best.length === 1 ? best[0]?.[0] : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/django/read.js







/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const read_known = new Map();
const read_mostKnown = 50_000;
/** Reads the apps of a tree and ties them together as Django's loader does. */
async function readDjango(locations, tree) {
    const texts = await readFollowingLinks(locations.flatMap(location => location.files), tree, oid => read_known.has(oid));
    const python = await (0,read_python/* pythonReader */.u)();
    const scopes = new Map();
    for (const location of locations) {
        const app = readApp(location, locations, texts, python);
        if (!location.configured && app.loaded.length === 0 && app.unreadable.length === 0)
            continue;
        const apps = scopes.get(location.scope);
        if (apps)
            apps.push(app);
        else
            scopes.set(location.scope, [app]);
    }
    return [...scopes.values()].flatMap(read_readingsOf);
}
function readApp(location, all, texts, python) {
    const files = location.files.map(file => ({
        file,
        name: stemOf(file.path),
        facts: read_factsOf(file, texts, python),
    }));
    const { label: said = location.name, assumed } = location.settings;
    const others = all.filter(other => other !== location && other.scope === location.scope);
    const found = assumed === undefined
        ? undefined
        : labelAmongThemselves(files, said, new Set(others.map(({ settings, name }) => settings.label ?? name)));
    const label = found ?? said;
    const app = {
        location: found === undefined || location.configured ? location : { ...location, name: found },
        label,
        loaded: [],
        unreadable: [],
    };
    const doubtful = [];
    for (const { file, name, facts } of files) {
        // A numbered file is meant to be a migration; Django stops with BadMigrationError at one without the class.
        const isNumbered = /^\d/.test(name);
        if (facts.kind === 'migration')
            app.loaded.push(loadedFrom(file, name, label, facts, location.settings));
        else if (facts.kind === 'unreadable' && isNumbered)
            app.unreadable.push({ file, range: facts.range, reason: facts.reason });
        else if (facts.kind === 'unreadable')
            doubtful.push({ file, range: facts.range, reason: facts.reason });
        else if (isNumbered && facts.refused) {
            doubtful.push({ file, range: finding/* startOfFile */.Si, reason: `${facts.reason}: Django refuses to start with it` });
        }
    }
    // Files that only may be migrations count where the directory is known to be Django's.
    if (app.loaded.length > 0)
        app.unreadable.push(...doubtful);
    return app;
}
function read_factsOf(file, texts, python) {
    const bytes = texts.get(file);
    if (bytes === undefined) {
        const cached = read_known.get(file.oid);
        return cached ?? { kind: 'unreadable', reason: 'it could not be read', range: finding/* startOfFile */.Si };
    }
    if (typeof bytes === 'string')
        return { kind: 'unreadable', reason: bytes, range: finding/* startOfFile */.Si };
    const decoded = (0,decode/* decodePython */.v)(bytes);
    const facts = decoded.kind === 'text'
        ? readMigrationFile(decoded.text, python)
        : bytes.includes('Migration')
            ? { kind: 'unreadable', reason: decoded.reason, range: finding/* startOfFile */.Si }
            : { kind: 'none', reason: decoded.reason, refused: true };
    if (file.mode !== '120000') {
        if (read_known.size >= read_mostKnown)
            read_known.clear();
        read_known.set(file.oid, facts);
    }
    return facts;
}
function loadedFrom(file, name, label, facts, settings) {
    const resolve = (reference, kind) => {
        const target = read_labelOf(reference, settings);
        const id = `${target ?? (reference.label.kind === 'setting' ? `settings.${reference.label.name}` : '?')}.${reference.name}`;
        const parent = { id, kind, range: reference.range };
        return { reference, kind, parent, target: target === undefined ? undefined : { id, label: target } };
    };
    const references = [
        ...read_unique(facts.dependencies.map(reference => resolve(reference, 'parent'))),
        ...read_unique(facts.runBefore.map(reference => resolve(reference, 'run-before'))),
    ];
    const replaces = facts.replaces.map(reference => `${read_labelOf(reference, settings) ?? '?'}.${reference.name}`);
    const version = /^\d+/.exec(name)?.[0];
    return {
        migration: {
            id: `${label}.${name}`,
            ...(version === undefined ? {} : { version }),
            name,
            file,
            range: facts.range,
            parents: references.map(({ parent }) => parent),
            replaces,
            labels: [],
        },
        label,
        references,
        replaces: new Set(replaces),
    };
}
/** Named twice, it is a parent once. */
function read_unique(references) {
    return references.filter(({ parent }, index) => references.findIndex(other => other.parent.id === parent.id) === index);
}
function read_labelOf(reference, settings) {
    if (reference.label.kind === 'label')
        return reference.label.text;
    return reference.label.kind === 'setting' ? settings[reference.label.name] : undefined;
}
/** One scope: all its apps in one graph. */
function read_readingsOf(apps) {
    const graph = new LoaderGraph();
    const all = apps.flatMap(app => app.loaded);
    const labels = new Set(apps.filter(app => app.loaded.length > 0).map(app => app.label));
    for (const { migration, label } of all)
        graph.addNode(migration.id, label);
    // A file that can't be read is there nevertheless: what names it names no missing migration.
    const unread = apps.flatMap(app => app.unreadable.map(({ file }) => ({ id: `${app.label}.${stemOf(file.path)}`, label: app.label })));
    for (const { id, label } of unread)
        graph.addNode(id, label);
    addInternal(all, graph);
    const unanswered = addExternal(all, graph, labels);
    replaceSquashed(all, graph);
    const parents = new Map(apps.map(app => [app.label, new Map()]));
    for (const { key, label, parents: of } of graph.edges())
        parents.get(label)?.set(key, of);
    const missing = [...unanswered];
    for (const { label, wanted } of graph.dummies()) {
        if (!labels.has(label))
            continue;
        for (const { migration, reference } of wanted)
            missing.push([migration, reference]);
    }
    const byLabel = new Map();
    for (const [index, referenceIndex] of missing) {
        const loaded = all[index];
        const reference = loaded?.references[referenceIndex];
        if (!loaded || !reference)
            continue;
        const list = byLabel.get(loaded.label);
        const entry = { migration: loaded.migration, parent: reference.parent };
        if (list)
            list.push(entry);
        else
            byLabel.set(loaded.label, [entry]);
    }
    return apps.map(app => ({
        framework: 'django',
        name: app.location.name,
        directory: app.location.directory,
        scope: app.location.scope,
        migrations: app.loaded.map(({ migration }) => migration),
        unreadable: app.unreadable,
        parents: standInForUnread(parents.get(app.label) ?? new Map(), unread.filter(({ label }) => label === app.label)),
        missing: byLabel.get(app.label) ?? [],
    }));
}
/** `add_internal_dependencies`: before the others, so that `__first__` finds the right root. */
function addInternal(all, graph) {
    all.forEach(({ migration, label, references }, index) => {
        references.forEach(({ kind, reference, target }, at) => {
            if (kind !== 'parent' || target?.label !== label || reference.name === '__first__')
                return;
            graph.addDependency({ id: migration.id, label }, target, { migration: index, reference: at, kind });
        });
    });
}
/** `add_external_dependencies` with `check_key`. Gives back references that Django stops at with a ValueError. */
function addExternal(all, graph, labels) {
    const unanswered = [];
    all.forEach(({ migration, label, references }, index) => {
        references.forEach(({ kind, reference, target }, at) => {
            // An app that is not in the tree is an installed package: whatever it has is there.
            if (!target || !labels.has(target.label))
                return;
            if (kind === 'parent' && target.label === label)
                return;
            let key = target;
            if ((reference.name === '__first__' || reference.name === '__latest__') && !graph.has(target.id)) {
                if (target.label === label)
                    return;
                const end = reference.name === '__first__' ? graph.rootOf(target.label) : graph.leafOf(target.label);
                key = end === undefined ? undefined : { id: end, label: target.label };
            }
            if (!key) {
                unanswered.push([index, at]);
                return;
            }
            const self = { id: migration.id, label };
            const [child, parent] = kind === 'run-before' ? [key, self] : [self, key];
            graph.addDependency(child, parent, { migration: index, reference: at, kind });
        });
    });
    return unanswered;
}
/** Squashes of squashes from the inside out, as Django 6 does: https://docs.djangoproject.com/en/stable/topics/migrations/#squashing-migrations */
function replaceSquashed(all, graph) {
    const squashes = new Map(all.filter(({ replaces }) => replaces.size > 0).map(loaded => [loaded.migration.id, loaded]));
    const done = new Set();
    for (const first of squashes.values()) {
        const stack = [{ loaded: first, entered: false }];
        for (let top = stack.pop(); top; top = stack.pop()) {
            const { id } = top.loaded.migration;
            if (top.entered) {
                graph.replace(id, top.loaded.replaces);
                continue;
            }
            if (done.has(id))
                continue;
            done.add(id);
            stack.push({ loaded: top.loaded, entered: true });
            for (const replaced of top.loaded.replaces) {
                const inner = squashes.get(replaced);
                if (inner && !done.has(replaced))
                    stack.push({ loaded: inner, entered: false });
            }
        }
    }
}
/**
 * An unreadable migration comes after something, but nobody knows what. What would be a head only for that reason must
 * not become one: the unread file stands behind every head that its name sorts after.
 */
function standInForUnread(parents, unread) {
    for (const { id } of unread) {
        const taken = new Set([...parents].flatMap(([key, of]) => (key === id ? [] : of)));
        parents.set(id, [...parents.keys()].filter(key => key !== id && key < id && !taken.has(key)));
    }
    return parents;
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.pyc?$/, '');
}

;// CONCATENATED MODULE: ./src/frameworks/django/insert-dependency.js


/** Adds a dependency where the migration names none of its own app, in the style of the file. */
function insertDependency(path, text, label, name, edits, python) {
    const reading = python.read(text, new Set(['operations']), () => true);
    const migration = reading.kind === 'module' ? reading.module.names.names.get('Migration') : undefined;
    const owner = migration && (0,values/* optionsOf */.cz)(migration)[0];
    if (owner?.kind !== 'class')
        return false;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const body = text.slice(owner.at.end);
    const quote = (body.match(/"/g)?.length ?? 0) > (body.match(/'/g)?.length ?? 0) ? '"' : "'";
    const pair = `(${quote}${label}${quote}, ${quote}${name}${quote})`;
    const list = (0,access/* attributeOf */.w)(owner, 'dependencies');
    if (!list) {
        const line = /^:[^\S\r\n]*(?:#[^\r\n]*)?(\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*[\r\n])*([^\S\r\n]+)/.exec(body);
        if (!line)
            return false;
        const indent = line[2] ?? '    ';
        edits.insert(path, text, owner.at.end + line[0].length, `dependencies = [${newline}${indent}    ${pair},${newline}${indent}]${newline}${newline}${indent}`);
        return true;
    }
    const open = text.charAt(list.at.start);
    if (open !== '[')
        return false;
    const inside = text.slice(list.at.start + 1, list.at.end - 1);
    const indent = /^[^\S\r\n]*(?:\r\n?|\n)([^\S\r\n]*)\S/.exec(inside)?.[1];
    if (indent !== undefined)
        edits.insert(path, text, list.at.start + 1, `${newline}${indent}${pair},`);
    else if (/^\s*$/.test(inside))
        edits.insert(path, text, list.at.start + 1, pair);
    else
        edits.insert(path, text, list.at.start + 1, `${pair}, `);
    return true;
}

;// CONCATENATED MODULE: ./src/frameworks/django/repair.js








/**
 * Puts incoming migrations behind another one, as a developer does by hand: the next free numbers, the first one's
 * dependency, and every name that other incoming files call them by. Undefined where that can't be done by editing text.
 */
async function repairDjango(request) {
    const [first] = request.chain;
    if (!first || comesAfterOneOf(request))
        return undefined;
    const python = await (0,read_python/* pythonReader */.u)();
    const names = newNames(request);
    const edits = new TextEdits();
    const incoming = request.scope.flatMap(history => history.migrations.filter(request.incoming));
    const bytes = await request.tree.read(incoming.map(({ file }) => file));
    for (const migration of incoming) {
        const content = bytes.get(migration.file.oid);
        const decoded = content && (0,decode/* decodePython */.v)(content);
        if (decoded?.kind !== 'text')
            return undefined;
        const facts = readMigrationFile(decoded.text, python);
        if (facts.kind !== 'migration')
            return undefined;
        const isFirst = migration === first;
        if (isFirst && !reparent(migration, facts, decoded.text, request, edits, python))
            return undefined;
        if (!renameReferences(migration, facts, decoded.text, names, edits))
            return undefined;
    }
    const renames = [];
    for (const { id, file } of request.chain) {
        const name = names.get(id);
        if (name !== undefined)
            renames.push({ from: file.path, to: `${(0,git_paths/* parentOf */.gN)(file.path)}/${name}.py` });
    }
    await followSentinel(request, names, edits);
    return { edits: edits.all, renames };
}
/** By run_before, what they shall follow may have to wait for them: moving them would close a circle. */
function comesAfterOneOf({ chain, after, scope }) {
    const moving = new Set(chain.map(({ id }) => id));
    const seen = new Set();
    const stack = [after.id];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        if (moving.has(id))
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        for (const history of scope)
            stack.push(...history.parentsOf(id));
    }
    return false;
}
/**
 * Numbers behind the new parent that nothing of the merged tree has. A migration whose number fits already keeps it,
 * and one without a number keeps its name.
 */
function newNames({ chain, after, history }) {
    const moving = new Set(chain.map(({ id }) => id));
    const taken = new Set();
    for (const { id, version } of history.migrations)
        if (version !== undefined && !moving.has(id))
            taken.add(Number(version));
    const behind = [...history.ancestorsOf(after.id)].flatMap(id => history.get(id)?.version ?? []);
    let last = Math.max(0, ...(after.version === undefined ? behind.map(Number) : [Number(after.version)]));
    const names = new Map();
    for (const { id, name, version } of chain) {
        if (version === undefined)
            continue;
        let number = Number(version);
        if (number <= last || taken.has(number)) {
            number = last + 1;
            while (taken.has(number))
                number++;
            names.set(id, String(number).padStart(version.length, '0') + name.slice(version.length));
        }
        last = number;
    }
    return names;
}
/** Names the new parent instead of the old one. What else the migration depends on stays. */
function reparent(migration, facts, text, { after, history, chain }, edits, python) {
    const [label = ''] = after.id.split('.');
    const moving = new Set(chain.map(({ id }) => id));
    const own = facts.dependencies.filter(({ label: of, name }) => of.kind === 'label' && of.text === label && name !== '__first__' && !moving.has(`${label}.${name}`));
    if (own.some(({ name }) => name === after.name))
        return true;
    const behind = history.ancestorsOf(after.id);
    const old = own.find(({ name }) => behind.has(`${label}.${name}`)) ?? own[0];
    if (!old)
        return insertDependency(migration.file.path, text, label, after.name, edits, python);
    if (!old.literal)
        return false;
    edits.replace(migration.file.path, old.range, (0,python_literals/* quotedLike */.A_)(textAt(text, old.range), after.name));
    return true;
}
function renameReferences(migration, facts, text, names, edits) {
    const references = [...facts.dependencies, ...facts.runBefore, ...facts.replaces];
    for (const { label, name, range, literal } of references) {
        const next = label.kind === 'label' ? names.get(`${label.text}.${name}`) : undefined;
        if (next === undefined)
            continue;
        if (!literal)
            return false;
        edits.replace(migration.file.path, range, (0,python_literals/* quotedLike */.A_)(textAt(text, range), next));
    }
    return true;
}
/** django-linear-migrations keeps the last migration's name in a file, so that git sees the collision: https://github.com/adamchainz/django-linear-migrations */
async function followSentinel({ chain, history, tree }, names, edits) {
    const path = `${history.directory}/max_migration.txt`;
    const file = tree.file(path);
    const last = chain.at(-1);
    if (!file || !last)
        return;
    const text = await tree.readText(file);
    const wanted = names.get(last.id) ?? last.name;
    if (text.trim() === wanted)
        return;
    const range = text === '' ? finding/* startOfFile */.Si : (0,finding/* rangeOf */.be)(text, 0, text.length);
    edits.replace(path, range, `${wanted}${text.includes('\r\n') ? '\r\n' : '\n'}`);
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/extension-operations.js
var extension_operations = __webpack_require__(95065);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/replay-django.js

/** The interpreter, loaded when the first migration is replayed. */
function interpretDjango(scope, tree) {
    let loading;
    let loaded;
    return {
        known: () => loaded?.known?.() ?? [],
        async *steps(migration, text) {
            loading ??= __webpack_require__.e(/* import() */ 7452).then(__webpack_require__.bind(__webpack_require__, 57452)).then(({ djangoInterpreter }) => djangoInterpreter(scope, tree));
            loaded = await loading;
            yield* loaded.steps(migration, text);
        },
    };
}
/**
 * `atomic = False`: https://docs.djangoproject.com/en/stable/howto/writing-migrations/#non-atomic-migrations
 * Where it is computed, a migration that works concurrently is taken for one that knows that it must be so: an error
 * would not be proven.
 */
function transactionOfDjango(text) {
    for (const [, value = ''] of text.matchAll(/^[ \t]+atomic[ \t]*(?::[^=\r\n\u2028\u2029]*)?=(?!=)[ \t]*([^#\r\n\u2028\u2029]*)/gm)) {
        const written = value.trim();
        if (written === 'False')
            return 'autocommit';
        if (written !== 'True' && /concurrently/i.test(text))
            return 'autocommit';
    }
    return undefined;
}
/** Extensions that operations create. */
function extensionsInDjango(text) {
    if (!text.includes('Extension'))
        return [];
    const named = [...text.matchAll(/\bCreateExtension\(\s*(?:name\s*=\s*)?['"]([\w-]+)['"]/g)].map(found => found[1] ?? '');
    const own = [...text.matchAll(/\b(\w+Extension)\(/g)].flatMap(found => extension_operations/* extensionOperations */.S[found[1] ?? ''] ?? []);
    return [...named, ...own];
}

;// CONCATENATED MODULE: ./src/frameworks/django/runner.js
/** How `manage.py migrate` behaves. */
const djangoRunner = {
    order: 'graph',
    duplicateVersion: {
        outcome: 'legal',
        consequence: 'Django goes by the names and dependencies of migrations: equal numbers are legal as long as one comes after the other',
        source: 'https://docs.djangoproject.com/en/stable/topics/migrations/#migration-files',
    },
    duplicateId: {
        outcome: 'refuses',
        consequence: 'a directory can hold only one file of a name',
        source: 'https://docs.djangoproject.com/en/stable/topics/migrations/#migration-files',
    },
    severalHeads: {
        outcome: 'refuses',
        consequence: '“manage.py migrate” stops with “CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph”',
        source: 'https://github.com/django/django/blob/main/django/core/management/commands/migrate.py',
    },
    lateVersion: {
        outcome: 'legal',
        consequence: 'Django goes by dependencies, not by numbers',
        source: 'https://docs.djangoproject.com/en/stable/topics/migrations/#dependencies',
    },
    edited: {
        outcome: 'unnoticed',
        consequence: 'Django keeps only the names of applied migrations: where it has run, the edit never runs, and new databases get something else',
        source: 'https://github.com/django/django/blob/main/django/db/migrations/recorder.py',
    },
    removed: {
        outcome: 'unnoticed',
        consequence: 'Django leaves out applied migrations that it has no file for: what they did stays in databases where they ran, and new databases never get it',
        source: 'https://github.com/django/django/blob/main/django/db/migrations/loader.py',
    },
    transaction: 'per-migration',
};

;// CONCATENATED MODULE: ./src/frameworks/django/sentinels.js

/**
 * Files by which projects make two branches conflict in git: django-linear-migrations' max_migration.txt beside the
 * migrations, and a lock file at the project's top with a line an app (Sentry's migrations_lockfile.txt).
 */
async function djangoSentinels(history, tree) {
    const [head] = history.heads();
    if (!head)
        return [];
    const found = [];
    const own = `${history.directory}/max_migration.txt`;
    const ownFile = tree.file(own);
    if (ownFile) {
        const text = await tree.readText(ownFile);
        const name = text.trim();
        const from = text.indexOf(name);
        found.push({
            path: own,
            range: (0,finding/* rangeOf */.be)(text, from, from + name.length),
            names: [name],
            expected: head.name,
        });
    }
    const label = head.id.slice(0, head.id.indexOf('.'));
    for (const file of tree.inDirectory(history.reading.scope)) {
        if (!file.path.endsWith('migrations_lockfile.txt'))
            continue;
        const text = await tree.readText(file);
        const start = `\n${text}`.indexOf(`\n${label}:`);
        if (start < 0)
            continue;
        const rest = text.slice(start + label.length + 1).split('\n', 1)[0] ?? '';
        const name = rest.trim();
        const from = start + label.length + 1 + rest.length - rest.trimStart().length;
        found.push({
            path: file.path,
            range: (0,finding/* rangeOf */.be)(text, from, from + name.length),
            names: [name],
            expected: head.name,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/frameworks/django/traps.js


async function djangoTraps(text) {
    if (!/\bexcept\b|\bsuppress\b/.test(text) || !text.includes('RunPython'))
        return [];
    const program = await (0,traps_program/* programOf */.oQ)(text);
    // Without a transaction around it a failed statement leaves nothing behind.
    if (!program || program.assigned.get('atomic')?.some(value => (0,traps_program/* sourceOf */.vz)(program, value) === 'False'))
        return [];
    return swallowedErrors(program, {
        entries: functionsRun(program),
        sends(callee, call) {
            if (/(?:^|\.)(?:execute|executemany|callproc|copy_expert)$/.test(callee))
                return true;
            return (/(?:^|\.)schema_editor\.\w+$/.test(callee) &&
                !/\.(?:connection|quote_\w+)\b/.test(callee) &&
                call.to > 0);
        },
        savepoint: /\batomic\s*\(/,
        writeSavepoint: 'with transaction.atomic():',
        autocommit: /$^/,
        undoes: /\bsavepoint_rollback\s*\(|\brollback\s+to\b/i,
        next: "Django's record of the migration in django_migrations",
    });
}
/** What `migrations.RunPython(forwards, backwards)` is given. */
function functionsRun(program) {
    const run = { there: [], back: [] };
    const note = (node, names) => {
        if (node?.name === 'VariableName')
            names.push((0,traps_program/* sourceOf */.vz)(program, node));
    };
    const cursor = program.top.cursor();
    do {
        if (cursor.name !== 'CallExpression' || !(0,traps_program/* calleeOf */.ow)(program, cursor.node).endsWith('RunPython'))
            continue;
        const { positional, keywords } = (0,traps_program/* argumentsOf */.aX)(program, cursor.node);
        note(keywords.get('code') ?? positional[0], run.there);
        note(keywords.get('reverse_code') ?? positional[1], run.back);
    } while (cursor.next());
    return run;
}

;// CONCATENATED MODULE: ./src/frameworks/django/django.js













/** Django's migrations, read from git as `MigrationLoader` reads them from an installation. */
const django = {
    id: 'django',
    title: 'Django',
    runner: djangoRunner,
    locate: locateDjango,
    read: readDjango,
    meaning: async (text) => (0,meaning/* meaningOf */.P)(text),
    repair: repairDjango,
    sentinels: djangoSentinels,
    mergeCommand: django_mergeCommand,
    mergeFile: djangoMergeFile,
    pending: pendingOnDjango,
    traps: djangoTraps,
    syntaxErrorIn: syntaxErrorIn,
    effects: effectsOfDjango,
    interpreter: interpretDjango,
    mending: async () => (await __webpack_require__.e(/* import() */ 4550).then(__webpack_require__.bind(__webpack_require__, 94550))).djangoMending,
    transactionOf: transactionOfDjango,
    outsideTransaction: () => 'Put it into a migration of its own whose class says `atomic = False`: Django then opens no transaction.',
    extensionsIn: extensionsInDjango,
};
function django_mergeCommand(history, heads) {
    const label = heads[0]?.id.split('.')[0] ?? history.name;
    return `python manage.py makemigrations --merge ${(0,shell_quote/* shellQuote */.ZL)(label)}`;
}

;// CONCATENATED MODULE: ./src/frameworks/programs/programs.js









/** Databases of another kind, whose migrations are programs, too. */
const noSql = /(^|\/)(mongo(db)?|dynamo(db)?|elastic(search)?|redis|neo4j|couchdb)([-_/]|$)/i;
/** A framework of those whose migrations only their own runner can run. */
function programs(runner) {
    return {
        id: runner.id,
        title: runner.title,
        runner: runner.runner,
        onlyByCommand: true,
        async locate(tree, configured) {
            const found = new Map();
            const isNamed = ({ path }) => runner.names.test((0,git_paths/* fileName */.Md)(path));
            for (const { path } of configured)
                found.set(path, tree.inDirectory(path).filter(isNamed));
            const paths = new Set(found.keys());
            for (const file of whereMigrationsMayBe(tree)) {
                const directory = (0,git_paths/* parentOf */.gN)(file.path);
                if (paths.has(directory) || !isNamed(file))
                    continue;
                const files = found.get(directory);
                if (files)
                    files.push(file);
                else if (isUsual(runner, directory))
                    found.set(directory, [file]);
            }
            const named = new Map(configured.map(history => [history.path, history]));
            return [...found].map(([directory, files]) => sql_location(runner.id, directory, files, named.get(directory)));
        },
        async read(locations, tree) {
            return Promise.all(locations.map(one => readNames(runner, one, tree)));
        },
        meaning: async (text) => (0,scan/* trimLineEnds */.DT)(text.replace(/\r\n?/g, '\n')).trimEnd(),
        pending: pending/* pendingByIdentity */.T,
        repair: repairSequence,
        interpreter: () => ({
            independent: true,
            async *steps(_, text) {
                yield { kind: 'opaque', why: whyNot(runner), span: { start: 0, end: text.length } };
            },
        }),
    };
}
const looked = new WeakMap();
/** Every runner looks at the same few files of a tree, which may have very many. */
function whereMigrationsMayBe(tree) {
    const known = looked.get(tree);
    if (known)
        return known;
    const found = tree.files.filter(({ path }) => /migrat/i.test(path));
    looked.set(tree, found);
    return found;
}
function isUsual({ directories }, directory) {
    return (directories.test(directory) &&
        !isCopy(directory) &&
        !isForOtherDatabase(directory) &&
        !noSql.test(directory));
}
async function readNames(runner, location, tree) {
    const entries = location.files
        .map(file => ({ file, name: (0,git_paths/* fileName */.Md)(file.path), number: programs_numberOf(runner, (0,git_paths/* fileName */.Md)(file.path)) }))
        .sort((a, b) => (0,versions/* compareVersions */.Zy)([a.number], [b.number]) || (0,order/* byCodePoint */.HH)(a.name, b.name));
    const blobs = await tree.read(location.files);
    const line = inOneLine(entries.map(({ file, name, number }) => ({
        id: name,
        version: runner.byNumber ? String(number) : name,
        name: name.replace(/\.\w+$/, ''),
        file,
    })));
    const { framework, name, directory, scope } = location;
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: unreadableOf(location.files, blobs),
        missing: [],
        onlyByCommand: whyNot(runner),
        ...(runner.command ? { runsBy: runner.command } : {}),
    };
}
function whyNot({ language }) {
    return `its migrations are ${language}, which only their own runner can run`;
}
function programs_numberOf({ names }, name) {
    return BigInt(names.exec(name)?.[1]?.replace(/\D/g, '') ?? '0');
}

;// CONCATENATED MODULE: ./src/frameworks/programs/runner.js
const git = 'https://git-scm.com/docs/git-merge';
const namesDiffer = {
    outcome: 'refuses',
    consequence: 'only one of the two files can be there after the merge',
    source: git,
};
/** What is the same for all that remember each applied migration, with what is not. */
function remembersEach(source, late, known) {
    return {
        order: 'sequence',
        duplicateId: namesDiffer,
        severalHeads: { outcome: 'legal', consequence: 'files form one line by their names', source },
        lateVersion: {
            outcome: 'legal',
            consequence: `${late} runs it behind what a database has; new databases get it in its place`,
            source,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source,
        },
        transaction: 'per-migration',
        ...known,
    };
}
function keepsWhatItMade(source) {
    return {
        outcome: 'unnoticed',
        consequence: 'databases that have it applied keep what it made, new ones never get it',
        source,
    };
}

;// CONCATENATED MODULE: ./src/frameworks/programs/runners.js

const rails = 'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/migration.rb';
const ecto = 'https://github.com/elixir-ecto/ecto_sql/blob/master/lib/ecto/migrator.ex';
const laravel = 'https://github.com/laravel/framework/blob/master/src/Illuminate/Database/Migrations/Migrator.php';
const phinx = 'https://github.com/cakephp/phinx/blob/0.x/src/Phinx/Migration/Manager.php';
const doctrine = 'https://www.doctrine-project.org/projects/doctrine-migrations/en/current/reference/managing-migrations.html';
const efCore = 'https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/teams';
const goose = 'https://pressly.github.io/goose/documentation/annotations/';
const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts';
const knex = 'https://github.com/knex/knex/blob/master/lib/migrations/migrate/Migrator.js';
/** Wherever they like. */
const migrationsDirectory = /(^|\/)(db[-_]?)?migrations?$/i;
/** Runners that are told by the names of their files. Of those that fit, the first one counts. */
const programRunners = [
    {
        id: 'rails',
        title: 'Rails',
        language: 'Ruby',
        directories: /(^|\/)db\/([a-z0-9_]+_)?migrate$/,
        names: /^(\d+)_[_a-z0-9]*(\.[_a-z0-9]*)?\.rb$/,
        byNumber: true,
        command: 'bin/rails db:migrate',
        runner: remembersEach(rails, '`bin/rails db:migrate`', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'every `bin/rails db:migrate` stops with DuplicateMigrationVersionError',
                source: rails,
            },
            removed: keepsWhatItMade(rails),
        }),
    },
    {
        id: 'ecto',
        title: 'Ecto',
        language: 'Elixir',
        directories: /(^|\/)priv\/[^/]+\/migrations$/,
        names: /^(\d+)_[^/]*\.exs$/,
        byNumber: true,
        command: 'mix ecto.migrate',
        runner: remembersEach(ecto, '`mix ecto.migrate`', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: '`mix ecto.migrate` refuses a new database ("migration version … is duplicated"), and on one that has run either of them, the other one counts as applied and never runs',
                source: ecto,
            },
            removed: keepsWhatItMade(ecto),
        }),
    },
    {
        id: 'laravel',
        title: 'Laravel',
        language: 'PHP',
        directories: /(^|\/)database\/migrations$/,
        names: /^(\d{4}_\d{2}_\d{2}_\d{6})_[^/]*\.php$/,
        byNumber: false,
        command: 'php artisan migrate --force',
        runner: remembersEach(laravel, '`php artisan migrate`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(laravel),
        }),
    },
    {
        id: 'phinx',
        title: 'Phinx',
        language: 'PHP',
        directories: /(^|\/)(db\/migrations|config\/Migrations)$/,
        names: /^(\d{14})_[^/]*\.php$/,
        byNumber: true,
        command: 'vendor/bin/phinx migrate',
        runner: remembersEach(phinx, '`phinx migrate`', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: '`phinx migrate` refuses to run anything ("Duplicate migration")',
                source: phinx,
            },
            removed: keepsWhatItMade(phinx),
        }),
    },
    {
        id: 'doctrine',
        title: 'Doctrine',
        language: 'PHP',
        directories: /(^|\/)(migrations|DoctrineMigrations)$/i,
        names: /^Version(\d{14})\.php$/,
        byNumber: false,
        command: 'bin/console doctrine:migrations:migrate --no-interaction',
        runner: remembersEach(doctrine, '`doctrine:migrations:migrate`', {
            duplicateVersion: namesDiffer,
            removed: {
                outcome: 'unnoticed',
                consequence: '`doctrine:migrations:migrate` only asks whether to go on (it knows "previously executed migrations that are not registered"), and databases keep what it made',
                source: doctrine,
            },
        }),
    },
    {
        id: 'ef-core',
        title: 'Entity Framework Core',
        language: 'C#',
        directories: /(^|\/)Migrations(\/[^/]+)?$/,
        names: /^(\d{14})_[^/.]*\.cs$/,
        byNumber: false,
        command: 'dotnet ef database update',
        runner: remembersEach(efCore, '`dotnet ef database update`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(efCore),
        }),
    },
    {
        id: 'go',
        title: 'goose, bun or another runner in Go',
        language: 'Go',
        directories: migrationsDirectory,
        names: /^(\d+)_(?![^/]*_test\.go$)[^/]*\.go$/,
        byNumber: true,
        command: 'go run ./cmd/migrate up',
        runner: remembersEach(goose, 'bun', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'goose refuses to run anything, and other runners silently never run one of the two',
                source: 'https://github.com/pressly/goose/blob/main/migrate.go',
            },
            removed: keepsWhatItMade('https://github.com/pressly/goose/blob/main/up.go'),
        }),
    },
    {
        id: 'node-pg-migrate',
        title: 'node-pg-migrate',
        language: 'JavaScript or TypeScript',
        directories: migrationsDirectory,
        // Milliseconds since 1970, or a date with milliseconds.
        names: /^(\d{13}|\d{17})_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        byNumber: false,
        command: 'npx node-pg-migrate up',
        runner: remembersEach(pgMigrate, 'node-pg-migrate', {
            duplicateVersion: namesDiffer,
            lateVersion: {
                outcome: 'refuses',
                consequence: 'node-pg-migrate refuses it ("is preceding already run migration") unless somebody passes --no-check-order',
                source: pgMigrate,
            },
            removed: {
                outcome: 'refuses',
                consequence: 'node-pg-migrate then refuses to run anything unless somebody passes --no-check-order',
                source: pgMigrate,
            },
        }),
    },
    {
        id: 'javascript',
        title: 'Knex, Sequelize, TypeORM or another runner in JavaScript',
        language: 'JavaScript or TypeScript',
        directories: migrationsDirectory,
        names: /^(\d{3,5}|\d{13,14})[-_](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        byNumber: false,
        command: 'npx knex migrate:latest',
        runner: remembersEach(knex, 'the runner', {
            duplicateVersion: namesDiffer,
            removed: {
                outcome: 'refuses',
                consequence: 'Knex then refuses to run anything ("the migration directory is corrupt"), and other runners do not mind: databases keep what it made, new ones never get it',
                source: knex,
            },
        }),
    },
    {
        id: 'programs',
        title: 'migrations that are programs',
        language: 'programs',
        // Only where the configuration says so.
        directories: /(?!)/,
        names: /^\D{0,20}?(?=(\d+(?:[-_.]\d+)*))\1[^/]*\.\w+$/,
        byNumber: false,
        runner: remembersEach(runners_git(), 'the runner mostly', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(runners_git()),
        }),
    },
];
function runners_git() {
    return namesDiffer.source;
}

;// CONCATENATED MODULE: ./src/frameworks/supabase/platform-sql.js
/**
 * What a Supabase database has before the first migration, as far as migrations lean on it: roles, schemas, the
 * tables they refer to and the functions that policies call. Written from the public description of the platform:
 * https://supabase.com/docs/guides/database/postgres/roles and https://supabase.com/docs/guides/auth/architecture
 */
const platformSql = `
${[
    'anon',
    'authenticated',
    'service_role',
    'authenticator',
    'dashboard_user',
    'postgres',
    'supabase_admin',
    'supabase_auth_admin',
    'supabase_storage_admin',
    'supabase_functions_admin',
    'supabase_replication_admin',
    'supabase_read_only_user',
    'pgbouncer',
]
    // Spelled out: a server's engine finds in the text which roles it has to take away again.
    .map(role => `do $$ begin create role ${role}; exception when duplicate_object then null; end $$;`)
    .join('\n')}

create schema auth;
create schema extensions;
create schema graphql;
create schema graphql_public;
create schema pgbouncer;
create schema realtime;
create schema storage;
create schema supabase_functions;
create schema vault;
create schema cron;
create schema net;

create type auth.aal_level as enum ('aal1', 'aal2', 'aal3');
create type auth.factor_type as enum ('totp', 'webauthn', 'phone');
create table auth.users (
  instance_id uuid,
  id uuid primary key,
  aud varchar(255),
  role varchar(255),
  email varchar(255),
  encrypted_password varchar(255),
  email_confirmed_at timestamptz,
  invited_at timestamptz,
  confirmation_token varchar(255),
  confirmation_sent_at timestamptz,
  recovery_token varchar(255),
  recovery_sent_at timestamptz,
  email_change_token_new varchar(255),
  email_change varchar(255),
  email_change_sent_at timestamptz,
  last_sign_in_at timestamptz,
  raw_app_meta_data jsonb,
  raw_user_meta_data jsonb,
  is_super_admin boolean,
  created_at timestamptz,
  updated_at timestamptz,
  phone text unique,
  phone_confirmed_at timestamptz,
  phone_change text,
  phone_change_token varchar(255),
  phone_change_sent_at timestamptz,
  confirmed_at timestamptz,
  email_change_token_current varchar(255),
  email_change_confirm_status smallint,
  banned_until timestamptz,
  reauthentication_token varchar(255),
  reauthentication_sent_at timestamptz,
  is_sso_user boolean not null default false,
  deleted_at timestamptz,
  is_anonymous boolean not null default false
);
create table auth.identities (
  provider_id text not null,
  user_id uuid not null references auth.users on delete cascade,
  identity_data jsonb not null,
  provider text not null,
  last_sign_in_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  email text,
  id uuid primary key default gen_random_uuid()
);
create table auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users on delete cascade,
  created_at timestamptz,
  updated_at timestamptz,
  factor_id uuid,
  aal auth.aal_level,
  not_after timestamptz
);
create function auth.uid() returns uuid language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create function auth.role() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.role', true), '')::text $$;
create function auth.email() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.email', true), '')::text $$;
create function auth.jwt() returns jsonb language sql stable as
  $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;

create table storage.buckets (
  id text primary key,
  name text not null unique,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  public boolean default false,
  avif_autodetection boolean default false,
  file_size_limit bigint,
  allowed_mime_types text[],
  owner_id text
);
create table storage.objects (
  id uuid primary key default gen_random_uuid(),
  bucket_id text references storage.buckets,
  name text,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  last_accessed_at timestamptz default now(),
  metadata jsonb,
  path_tokens text[] generated always as (string_to_array(name, '/')) stored,
  version text,
  owner_id text,
  user_metadata jsonb
);
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
create function storage.foldername(name text) returns text[] language sql immutable as
  $$ select (string_to_array(name, '/'))[1 : array_length(string_to_array(name, '/'), 1) - 1] $$;
create function storage.filename(name text) returns text language sql immutable as
  $$ select (string_to_array(name, '/'))[array_length(string_to_array(name, '/'), 1)] $$;
create function storage.extension(name text) returns text language sql immutable as
  $$ select reverse(split_part(reverse(storage.filename(name)), '.', 1)) $$;

create table realtime.messages (
  id uuid not null default gen_random_uuid(),
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  primary key (id, inserted_at)
);
alter table realtime.messages enable row level security;
create function realtime.topic() returns text language sql stable as
  $$ select nullif(current_setting('realtime.topic', true), '')::text $$;
create function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
  language sql as $$ select $$;

create table vault.secrets (
  id uuid primary key default gen_random_uuid(),
  name text unique,
  description text not null default '',
  secret text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create view vault.decrypted_secrets as
  select id, name, description, secret, secret as decrypted_secret, created_at, updated_at from vault.secrets;
create function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid language sql as
  $$ insert into vault.secrets (secret, name, description) values ($1, $2, $3) returning id $$;
create function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,
  new_key_id uuid default null
) returns void language sql as
  $$ update vault.secrets set secret = coalesce($2, secret), name = coalesce($3, name),
     description = coalesce($4, description), updated_at = now() where id = $1 $$;

grant usage on schema public, auth, storage, extensions, realtime, graphql_public to anon, authenticated, service_role;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;

create publication supabase_realtime;

do $platform$
declare
  wanted text;
begin
  foreach wanted in array array['uuid-ossp', 'pgcrypto'] loop
    if exists (select from pg_available_extensions where name = wanted) then
      execute format('create extension if not exists %I schema extensions', wanted);
    end if;
  end loop;
  execute format('alter database %I set search_path to "$user", public, extensions', current_database());
end
$platform$;
set search_path to "$user", public, extensions;
`;

;// CONCATENATED MODULE: ./src/frameworks/supabase/supabase.js










/** The names that the CLI takes for migrations; it skips all others.
 *  https://github.com/supabase/cli/blob/develop/pkg/migration/list.go */
const migrationName = /^(\d+)_(.*)\.sql$/;
/** Extensions that the platform brings, and what in a migration says that it uses them: loading one takes time. */
const platformExtensions = [
    { name: 'uuid-ossp', usedBy: /\bextensions?\b|\buuid_\w+\s*\(/i },
    {
        name: 'pgcrypto',
        usedBy: /\bextensions?\b|\b(armor|dearmor|crypt|gen_salt|gen_random_bytes|digest|hmac|(?:en|de)crypt(?:_iv)?|pgp_\w+)\s*\(/i,
    },
];
/**
 * What the CLI sends on its own, outside of the batch that is the file's transaction:
 * https://github.com/supabase/cli/pull/5156 (v2.109), https://github.com/supabase/cli/pull/6276
 */
const sentAlone = /\b(?:(?:create(?:\s+unique)?|drop)\s+index\s+concurrently|vacuum|alter\s+system|cluster)\b/i;
/** `REINDEX … CONCURRENTLY`. */
function reindexes(text) {
    return text.split(';').some(statement => {
        const at = statement.search(/\breindex\b/i);
        return at >= 0 && /\bconcurrently\b/i.test(statement.slice(at));
    });
}
/** Supabase's own migrations directory, applied by `supabase db push`. */
const supabase = {
    id: 'supabase',
    title: 'Supabase',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'refuses',
            consequence: '`supabase db push` applies the first and fails at the second with 23505 (its version is in supabase_migrations.schema_migrations already)',
            source: 'https://github.com/supabase/cli/blob/develop/pkg/migration/history.go',
        },
        duplicateId: {
            outcome: 'refuses',
            consequence: 'only one of the two files can be there after the merge',
            source: 'https://git-scm.com/docs/git-merge',
        },
        severalHeads: {
            outcome: 'legal',
            consequence: 'timestamped files form one line by their timestamps',
            source: 'https://supabase.com/docs/guides/deployment/database-migrations',
        },
        lateVersion: {
            outcome: 'refuses',
            consequence: '`supabase db push` refuses it ("found local migration files to be inserted before the last migration on remote database") unless somebody passes --include-all',
            source: 'https://supabase.com/docs/reference/cli/supabase-db-push',
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones and preview branches get it',
            source: 'https://supabase.com/docs/guides/deployment/database-migrations',
        },
        removed: {
            outcome: 'refuses',
            consequence: '`supabase db push` then refuses to run ("remote migration versions not found in local migrations directory")',
            source: 'https://supabase.com/docs/reference/cli/supabase-migration-repair',
        },
        transaction: 'per-migration',
    },
    async locate(tree, configured) {
        const named = new Map(configured.map(history => [history.path, history]));
        const directories = new Map(configured.map(history => [history.path, tree.inDirectory(history.path)]));
        for (const { path } of tree.files) {
            const directory = (0,git_paths/* parentOf */.gN)(path);
            if (/(^|\/)supabase\/migrations$/.test(directory))
                directories.set(directory, tree.inDirectory(directory));
        }
        return [...directories].map(([directory, files]) => sql_location('supabase', directory, files.filter(file => migrationName.test((0,git_paths/* fileName */.Md)(file.path))), named.get(directory)));
    },
    async read(locations, tree) {
        const versionOf = (stem) => (migrationName.test(`${stem}.sql`) ? (0,versions/* numberedName */.Ys)(stem) : undefined);
        return Promise.all(locations.map(location => readSequence(location, tree, versionOf)));
    },
    meaning: meaning_meaning,
    pending: pending/* pendingByIdentity */.T,
    repair: repairSequence,
    effects: frameworks_sql_effects/* effectsOfWholeFile */.L7,
    interpreter: (_scope, _tree, base) => wholeFiles(base),
    transactionOf: text => (sentAlone.test(text) || reindexes(text) ? 'autocommit' : undefined),
    platformSql: platformSql,
    extensionsIn: text => platformExtensions.filter(({ usedBy }) => usedBy.test(text)).map(({ name }) => name),
};

;// CONCATENATED MODULE: ./src/frameworks/registry.js











/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
const frameworks = [
    django,
    alembic,
    supabase,
    ...[prismaForm, drizzleForm, hasuraForm, dieselForm].map(directoryEach),
    sql,
    ...programRunners.map(programs),
];


/***/ }),

/***/ 40366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ effectsOfSqlFile),
/* harmony export */   L7: () => (/* binding */ effectsOfWholeFile),
/* harmony export */   yE: () => (/* binding */ effectsOfSql)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86440);
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61327);
/* harmony import */ var _static_effects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80086);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82895);







/** Functions may be overloaded and extensions are there before the first migration: their names say too little. */
const telling = new Set([
    'table',
    'view',
    'materialized view',
    'sequence',
    'index',
    'column',
    'constraint',
    'type',
    'enum value',
    'policy',
    'trigger',
    'schema',
]);
/** Without one of these words, no statement makes, drops or renames anything. */
const changing = /\b(?:create|alter|drop|into|do|call|select|execute)\b/i;
const longestFile = 3_000_000;
/** What a file of SQL does on the way up. */
async function effectsOfSqlFile(_migration, text) {
    const { start, end } = (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .upSection */ .VX)(text, (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(text));
    return effectsOfSql(text, start, end);
}
async function effectsOfWholeFile(_migration, text) {
    return effectsOfSql(text);
}
/** What a script does to the objects of a database; places are those of `text`. */
async function effectsOfSql(text, start = 0, end = text.length) {
    const script = text.slice(start, end);
    if (!changing.test(script))
        return [];
    if (script.length > longestFile)
        return [{ kind: 'unclear', text: script }];
    const { statements, invalid, parts } = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScript */ .t)(script);
    const pieces = [
        ...statements.map(statement => ({ start: statement.start, statement })),
        ...[...invalid, ...parts].map(({ start, end }) => ({ start, unclear: script.slice(start, end) })),
    ].sort((a, b) => a.start - b.start);
    // What a script takes back at its end it does not make.
    const undone = statements.some(({ node }) => transaction(node) === 'TRANS_STMT_ROLLBACK');
    const effects = [];
    let elsewhere = false;
    for (const piece of pieces) {
        if (!('statement' in piece)) {
            effects.push({ kind: 'unclear', text: piece.unclear });
            continue;
        }
        const { statement } = piece;
        if (setsSearchPath(statement))
            elsewhere = true;
        for (const effect of effectsOfStatement(statement, elsewhere, script)) {
            effects.push(effect.kind === 'creates' ? shifted(effect, start, undone) : effect);
        }
    }
    return effects;
}
function shifted(creation, by, undone) {
    const { at, removal } = creation;
    return {
        ...creation,
        guarded: creation.guarded || undone,
        at: { start: at.start + by, end: at.end + by },
        ...(removal ? { removal: { ...removal, start: removal.start + by, end: removal.end + by } } : {}),
    };
}
/** `elsewhere`: a name without a schema is one of who knows which. */
function effectsOfStatement(statement, elsewhere, script) {
    const does = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
    const { creates, renames } = does;
    const effects = [];
    const gone = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .namesGone */ .Ax)(does);
    if (gone.length > 0) {
        if (elsewhere)
            effects.push({ kind: 'unclear', text: statement.text });
        effects.push({ kind: 'drops', keys: gone.map(_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5) });
    }
    const unqualified = (object) => elsewhere && object.schema === undefined;
    for (const { to } of renames)
        if (telling.has(to.kind)) {
            effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(named(to), whole(statement), { guarded: unqualified(to), ...around(to, statement) }));
        }
    effects.push(...renamedValue(statement));
    const made = creates.filter(object => isTold(object, statement));
    const [first] = made;
    for (const object of made) {
        const isPart = object !== first && first?.kind === 'table' && !(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind);
        // What is only a part is never told by itself; a column of a table is compared with one that is added.
        const isCompared = !isPart || object.kind === 'column';
        effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(named(object), commandsOf(statement) > 1 ? object : whole(statement), {
            guarded: object.guarded || unqualified(object),
            part: isPart,
            ...around(object, statement),
            ...(isCompared ? { definition: () => definitionOf(object, statement) } : {}),
            ...(object === first && commandsOf(statement) <= 1
                ? { removal: { ...(0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .removalOf */ .c6)(script, whole(statement), ';'), replacement: '' } }
                : {}),
        }));
    }
    if ('CreateEnumStmt' in statement.node)
        effects.push(...valuesOf(statement));
    if (effects.length === 0 && runsOther.has(statement.kind))
        effects.push({ kind: 'unclear', text: statement.text });
    return effects;
}
/** Statements whose effect is in a string, a function or another statement. */
const runsOther = new Set(['DoStmt', 'SelectStmt', 'CallStmt', 'ExecuteStmt', 'PrepareStmt']);
/** Names that the author wrote: one that PostgreSQL makes up evades another one by itself. */
function isTold(object, statement) {
    if (!telling.has(object.kind) || object.temporary)
        return false;
    return namesIn(statement).has(object.name.toLowerCase());
}
const known = new WeakMap();
/** PostgreSQL cuts longer names: NAMEDATALEN - 1. */
const longestName = 63;
/** The words, quoted names and strings of a statement: collected once, as it may make thousands of columns. */
function namesIn(statement) {
    const done = known.get(statement);
    if (done)
        return done;
    const names = new Set();
    for (const { kind, start, end } of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__/* .lex */ .Ii)(statement.text)) {
        if (kind === 'comment' || kind === 'symbol')
            continue;
        const word = statement.text.slice(start, end).toLowerCase();
        const quote = /^[a-z&]{0,2}(['"])/.exec(word);
        const name = quote
            ? word.slice(quote[0].length, -1).replaceAll(`${quote[1]}${quote[1]}`, quote[1] ?? '')
            : word;
        names.add(name).add(name.slice(0, longestName));
    }
    known.set(statement, names);
    return names;
}
function named({ kind, schema, table, name }) {
    return {
        kind,
        name,
        ...(schema === undefined ? {} : { schema }),
        ...(table === undefined ? {} : { table }),
    };
}
function whole({ start, end }) {
    return { start, end };
}
/** What it goes away with: its table, and the columns that an index or a constraint is made of. */
function around(object, statement) {
    const owner = object.kind === 'index' ? tableOf(statement) : object.table;
    if (owner === undefined)
        return { within: [] };
    const schema = object.schema === undefined ? {} : { schema: object.schema };
    if (object.kind === 'enum value')
        return { within: [(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ kind: 'type', name: object.table ?? '', ...schema })] };
    const columns = object.kind === 'column' ? [] : wordsIn(statement);
    return {
        within: [
            (0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .tableKey */ .ih)(object.schema, owner),
            ...columns.map(name => (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ kind: 'column', name, table: owner, ...schema })),
        ],
        owners: [...new Set([owner, object.name])],
    };
}
function tableOf({ node }) {
    if ('IndexStmt' in node)
        return node.IndexStmt.relation?.relname;
    if ('CreateStmt' in node)
        return node.CreateStmt.relation?.relname;
    if ('AlterTableStmt' in node)
        return node.AlterTableStmt.relation?.relname;
    return undefined;
}
/** Every word may be a column: taking one for it too many only makes the gate say less. */
function wordsIn({ text }) {
    return [...new Set(text.slice(0, 20_000).match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [])].slice(0, 200);
}
function commandsOf({ node }) {
    return 'AlterTableStmt' in node ? (node.AlterTableStmt.cmds?.length ?? 0) : 1;
}
/** The syntax tree of what is made, places left out. */
function definitionOf(object, { node }) {
    if (object.kind === 'column') {
        const elements = 'CreateStmt' in node
            ? (node.CreateStmt.tableElts ?? [])
            : 'AlterTableStmt' in node
                ? (node.AlterTableStmt.cmds ?? []).flatMap(command => 'AlterTableCmd' in command && command.AlterTableCmd.def ? [command.AlterTableCmd.def] : [])
                : [];
        const column = elements.find(element => 'ColumnDef' in element && element.ColumnDef.colname === object.name);
        if (column)
            return JSON.stringify(column, withoutPlaces);
    }
    return JSON.stringify(node, withoutPlaces);
}
function withoutPlaces(key, value) {
    return /(?:^|_)location$/.test(key) ? undefined : value;
}
function valuesOf(statement) {
    if (!('CreateEnumStmt' in statement.node))
        return [];
    const { typeName, vals } = statement.node.CreateEnumStmt;
    const parts = (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nameParts */ .IN)(typeName);
    const table = parts.at(-1) ?? '';
    return (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nameParts */ .IN)(vals).map(name => {
        const value = { kind: 'enum value', name, table, ...(0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaOf */ .pP)(parts) };
        return (0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(value, whole(statement), { part: true, ...around(value, statement) });
    });
}
function renamedValue(statement) {
    if (!('AlterEnumStmt' in statement.node))
        return [];
    const { typeName, oldVal, newVal } = statement.node.AlterEnumStmt;
    if (oldVal === undefined || newVal === undefined)
        return [];
    const parts = (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nameParts */ .IN)(typeName);
    const value = (name) => ({
        kind: 'enum value',
        name,
        table: parts.at(-1) ?? '',
        ...(0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaOf */ .pP)(parts),
    });
    return [
        { kind: 'drops', keys: [(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(value(oldVal))] },
        (0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(value(newVal), whole(statement), around(value(newVal), statement)),
    ];
}
function setsSearchPath({ node, text }) {
    return ('VariableSetStmt' in node || 'SelectStmt' in node) && /search_path/i.test(text);
}
function transaction(node) {
    return 'TransactionStmt' in node ? node.TransactionStmt.kind : undefined;
}


/***/ }),

/***/ 82895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  oJ: () => (/* binding */ formatsIn),
  eB: () => (/* binding */ transactionOfSql),
  VX: () => (/* binding */ upSection),
  Mk: () => (/* binding */ withoutDownFiles)
});

// EXTERNAL MODULE: ./src/git/paths.js
var paths = __webpack_require__(80054);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
;// CONCATENATED MODULE: ./src/frameworks/sql/node-pg-migrate.js

/**
 * The line that node-pg-migrate cuts a file at, `/^\s*--[\s-]*up\s+migration/im` in its source: white space and dashes
 * may go over many lines. Found from the words backwards, since a file of blank lines costs that expression the square
 * of its length. https://salsita.github.io/node-pg-migrate/
 */
function cutLine(direction) {
    const words = direction === 'up' ? /up\s+migration/gi : /down\s+migration/gi;
    const exec = (text) => {
        for (const found of text.matchAll(words)) {
            const index = markerStart(text, found.index);
            if (index === undefined)
                continue;
            return { index, 0: text.slice(index, (0,scan/* lineEndAfter */.w_)(text, found.index + found[0].length)) };
        }
        return null;
    };
    return { exec, test: text => exec(text) !== null };
}
/** The first line start from which only white space, `--`, and then dashes and white space lead to the words. */
function markerStart(text, words) {
    let from = words;
    while (from > 0 && /[\s-]/.test(text.charAt(from - 1)))
        from--;
    // From here backwards: where the next character that is no white space is, and whether two dashes stand there.
    let start;
    let dashed = false;
    for (let at = words - 1; at >= from; at--) {
        if (text[at] === '-')
            dashed = text[at + 1] === '-' && at + 1 < words;
        if (dashed && (0,scan/* isLineStart */.hi)(text, at))
            start = at;
    }
    return start;
}

// EXTERNAL MODULE: ./src/frameworks/sql/one-message.js
var one_message = __webpack_require__(60630);
;// CONCATENATED MODULE: ./src/frameworks/sql/formats.js



const formats = [
    {
        runner: 'goose',
        // https://pressly.github.io/goose/documentation/annotations/
        is: /^[ \t]*--[ \t]*\+goose[ \t]+up\b/im,
        up: /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im,
        down: /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im,
        unwrapped: /^[ \t]*--[ \t]*\+goose[ \t]+no[ \t]+transaction\b/im,
        sent: 'statements',
        outside: 'Put the line `-- +goose NO TRANSACTION` at the top of the file: goose then opens none.',
    },
    {
        runner: 'dbmate',
        // https://github.com/amacneil/dbmate#creating-migrations
        is: /^[ \t]*--[ \t]*migrate:up\b/im,
        up: /^[ \t]*--[ \t]*migrate:up\b.*$/im,
        down: /^[ \t]*--[ \t]*migrate:down\b.*$/im,
        unwrapped: /^[ \t]*--[ \t]*migrate:up\b.*\btransaction:false\b/im,
        sent: 'message',
        outside: 'Put it into a file of its own that begins with `-- migrate:up transaction:false`: dbmate sends a file as one message, in which two statements are a transaction.',
    },
    {
        runner: 'sql-migrate',
        // https://github.com/rubenv/sql-migrate#writing-migrations
        is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
        up: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*$/im,
        down: /^[ \t]*--[ \t]*\+migrate[ \t]+down\b.*$/im,
        unwrapped: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im,
        sent: 'statements',
        outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
    },
    {
        runner: 'node-pg-migrate',
        // https://salsita.github.io/node-pg-migrate/, whose `noTransaction()` JavaScript alone can call
        is: cutLine('up'),
        up: cutLine('up'),
        down: cutLine('down'),
        unwrapped: /(?!)/,
        sent: 'message',
        outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
    },
    {
        runner: 'tern',
        // https://github.com/jackc/tern#migrations
        is: /^----[ \t]*(?:create above \/ drop below|tern:[ \t]*disable-tx)[ \t]*----/im,
        down: /^----[ \t]*create above \/ drop below[ \t]*----.*$/im,
        unwrapped: /^----[ \t]*tern:[ \t]*disable-tx[ \t]*----/im,
        sent: 'statements',
        outside: 'Put the line `---- tern: disable-tx ----` at the top of the file: tern then opens none.',
    },
    {
        runner: 'sqlx',
        // https://docs.rs/sqlx/latest/sqlx/macro.migrate.html, in files that say it
        is: /^\s*--[ \t]*no-transaction\b/,
        unwrapped: /^\s*--[ \t]*no-transaction\b/,
        sent: 'message',
        outside: 'Put it into a file of its own that begins with `-- no-transaction`: sqlx sends a file as one message, in which two statements are a transaction.',
    },
];
function formatOf(text) {
    return formats.find(({ is }) => is.test(text));
}
/** All formats whose signs a file holds. */
function formatsIn(text) {
    return text.includes('--') ? formats.filter(({ is }) => is.test(text)) : [];
}
/** What only the file says of its runner; of one that says nothing, nothing is known. */
function transactionOfSql(text) {
    const format = formatOf(text);
    if (!format)
        return undefined;
    if (!format.unwrapped.test(text))
        return 'per-migration';
    if (format.sent === 'statements')
        return 'autocommit';
    const { start, end } = upSection(text, format);
    return (0,one_message/* asOneMessage */.a)(text.slice(start, end));
}
/** What runs when the file is applied: all of it, or what stands under the runner's "up" marker. */
function upSection(text, format) {
    const begins = format?.up?.exec(text);
    const start = begins ? begins.index + begins[0].length : 0;
    const ends = format?.down?.exec(text);
    return { start, end: ends && ends.index >= start ? ends.index : text.length };
}
/** The files without those that undo another one of them: these have a twin of the same version and name. */
function withoutDownFiles(files) {
    const ups = new Set(files.flatMap(({ path }) => upName((0,paths/* fileName */.Md)(path)) ?? []));
    const explicit = files.some(({ path }) => /\.up\.sql$|(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)\/[^/]*$/i.test(path));
    return files.filter(({ path }) => {
        const undone = undoneBy((0,paths/* fileName */.Md)(path));
        if (undone === undefined)
            return true;
        // Beside files called "….up.sql", or in a directory called "down", such a file has no other meaning.
        return !ups.has(undone) && !(explicit && /\.down\.sql$/i.test(path));
    });
}
const downEnd = /[._-](?:down|undo|rollback|revert)\.sql$/i;
const upEnd = /(?:[._-](?:up|do|apply|deploy|migrate))?\.sql$/i;
// https://github.com/rickbergfalk/postgrator#usage
const middle = /^(\d+\.)(do|undo)\./i;
/** Flyway pairs its files by their versions. */
const flyway = /^([UV])(\d[\d._]*)__/;
/** What a file that undoes another one would be called without that; undefined for one that is not called so. */
function undoneBy(name) {
    const paired = flyway.exec(name);
    if (paired)
        return paired[1] === 'U' ? `V${paired[2]}__` : undefined;
    if (middle.exec(name)?.[2]?.toLowerCase() === 'undo')
        return name
            .replace(middle, '$1')
            .replace(/\.sql$/i, '')
            .toLowerCase();
    return downEnd.test(name) ? name.replace(downEnd, '').toLowerCase() : undefined;
}
/** What a file is called without what says that it is applied; undefined for one that undoes. */
function upName(name) {
    const paired = flyway.exec(name);
    if (paired)
        return paired[1] === 'V' ? `V${paired[2]}__` : undefined;
    return name.replace(middle, '$1').replace(upEnd, '').toLowerCase();
}


/***/ }),

/***/ 60630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ asOneMessage)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);

/** What PostgreSQL gets as one message is one transaction, unless it is one statement. */
function asOneMessage(text) {
    return (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).statements.length > 1 ? 'per-migration' : 'autocommit';
}


/***/ }),

/***/ 80086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   ih: () => (/* binding */ tableKey),
/* harmony export */   qP: () => (/* binding */ relocated),
/* harmony export */   rL: () => (/* binding */ creationOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);

/** A creation of an object of the database, with what follows from its name. */
function creationOf(object, at, more = {}) {
    const words = object.table === undefined ? [object.name] : [object.table, object.name];
    const schema = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)({ kind: 'schema', name: object.schema ?? 'public' });
    return {
        kind: 'creates',
        key: (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object),
        label: (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .describeObject */ .v8)(object),
        at,
        guarded: false,
        part: false,
        words,
        owners: words.slice(0, 1),
        ...more,
        within: [schema, ...(more.within ?? [])],
    };
}
function tableKey(schema, name) {
    return (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)({ kind: 'table', name, ...(schema === undefined ? {} : { schema }) });
}
/** SQL inside a program: what it does, told at the place of the call that sends it. */
function relocated(effects, at, guarded) {
    return effects.map(effect => {
        if (effect.kind !== 'creates')
            return effect;
        const { removal: _, definition: __, ...rest } = effect;
        return { ...rest, at, guarded: guarded || effect.guarded };
    });
}
/** Takes the whole line where nothing else stands on it; a separator behind it goes along. */
function removalOf(text, { start, end }, separator) {
    let to = end;
    const behind = /^[ \t]*/.exec(text.slice(to, to + 200))?.[0].length ?? 0;
    if (text.startsWith(separator, to + behind))
        to += behind + separator.length;
    let from = start;
    while (from > 0 && /[ \t]/.test(text.charAt(from - 1)))
        from--;
    const ownLine = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
    const restOfLine = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(to, to + 200));
    if (ownLine && restOfLine)
        return { start: from, end: to + restOfLine[0].length };
    const space = /^[ \t]*/.exec(text.slice(to, to + 200))?.[0].length ?? 0;
    return { start, end: restOfLine ? to : to + space };
}


/***/ }),

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ StepRequest),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
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
/**
 * How a statement ends that an error does not end the migration with, as it is behind a savepoint: it is tried first and
 * taken back, so that one that fails is never among those that are replayed. Undefined where nothing more can be tried.
 */
function* probe(text, span) {
    const savepoint = 'migration_gate_probe';
    const opened = yield* take({ kind: 'ask', query: `SAVEPOINT ${savepoint}`, span });
    if (opened?.kind === 'failed')
        return undefined;
    const outcome = yield* take({ kind: 'ask', query: text, span });
    const undo = `ROLLBACK TO SAVEPOINT ${savepoint}; RELEASE SAVEPOINT ${savepoint}`;
    yield* take({ kind: 'ask', query: undo, span });
    return outcome;
}


/***/ }),

/***/ 61412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   JS: () => (/* binding */ deepest),
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
const deepest = 150;
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
    // What a guard asks is a few steps away; more would cost more than it tells.
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
    if (depth > deepest)
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

/***/ 80054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Paths of a tree: they begin at its top, whose own path is ''. */
/** `a/b` of `a/b/c`. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** `c` of `a/b/c`. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path in a directory. */
function within(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** `a/./b/../c` is `a/c`; undefined beyond the top of the tree. */
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 90912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('of a syntax error', at);
    const value = inner(object);
    if (operator?.name === '.') {
        const name = source(property);
        if (value.kind === 'class')
            return attributeOf(value, name) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`${value.name} has no ${name} here`, at);
        if (value.kind === 'name')
            return { kind: 'name', path: `${value.path}.${name}`, at };
        if (value.kind === 'call')
            return { kind: 'name', path: `${value.callee}().${name}`, at };
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`the attribute ${name} is not known`, at);
    }
    if (operator?.name !== '[')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('of a syntax error', at);
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
        const index = only && parts.length === 1 ? inner(only) : undefined;
        if (value.kind === 'name' && index)
            return { kind: 'name', path: `${value.path}[…]`, at };
        if (index?.kind === 'number' && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isSequence */ .wZ)(value) && !value.items.some(item => item.kind === 'unknown')) {
            return value.items.at(index.value) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the index is out of range', at);
        }
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
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the element is not known', at);
    }
    const bounds = [parts.slice(0, colon), parts.slice(colon + 1)].map(side => side[0] ? inner(side[0]) : undefined);
    const numbers = bounds.map(bound => bound === undefined ? undefined : bound.kind === 'number' ? bound.value : Number.NaN);
    if (numbers.some(number => Number.isNaN(number)) || parts.length - colon > 2)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the slice is not known', at);
    if (value.kind === 'str')
        return { kind: 'str', value: value.value.slice(numbers[0], numbers[1]), literal: false, at };
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isSequence */ .wZ)(value) && !value.items.some(item => item.kind === 'unknown')) {
        return { kind: value.kind, items: value.items.slice(numbers[0], numbers[1]), at };
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the slice is not known', at);
}


/***/ }),

/***/ 55176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ argumentsOf),
  T: () => (/* binding */ call)
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
    const text = owner.value;
    const string = (value) => ({ kind: 'str', value, literal: false, at });
    const [first, second] = args;
    switch (name) {
        case 'lower':
            return string(text.toLowerCase());
        case 'upper':
            return string(text.toUpperCase());
        case 'strip':
        case 'lstrip':
        case 'rstrip':
            if (args.length > 0)
                return undefined;
            return string(name === 'strip' ? text.trim() : name === 'lstrip' ? text.trimStart() : text.trimEnd());
        case 'encode':
            return { kind: 'bytes', value: text, literal: false, at };
        case 'replace':
            return first?.kind === 'str' &&
                second?.kind === 'str' &&
                args.length === 2 &&
                (0,room/* fitsText */.S5)(text.length + (text.length / Math.max(first.value.length, 1) + 1) * second.value.length)
                ? string(text.replaceAll(first.value, second.value))
                : undefined;
        case 'startswith':
            return first?.kind === 'str' ? { kind: 'bool', value: text.startsWith(first.value), at } : undefined;
        case 'endswith':
            return first?.kind === 'str' ? { kind: 'bool', value: text.endsWith(first.value), at } : undefined;
        case 'split':
        case 'rsplit':
            return split(text, name, first, second, at);
        case 'join': {
            if (!first || !(0,values/* isSequence */.wZ)(first))
                return undefined;
            const parts = [];
            for (const item of first.items) {
                if (item.kind !== 'str')
                    return undefined;
                parts.push(item.value);
                if (!(0,room/* fitsText */.S5)(item.value.length + text.length))
                    return undefined;
            }
            return string(parts.join(text));
        }
        case 'format':
            return format(text, args, keywords, at);
        default:
            return undefined;
    }
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
            args.push((0,values/* unknown */.L5)('keywords are unpacked', (0,syntax/* placeOf */.$t)(part)));
            i++;
        }
        else if (next?.name === 'AssignOp' && valueNode) {
            keywords.set(text.slice(part.from, part.to), inner(valueNode));
            i += 2;
        }
        else if (next?.name === 'for') {
            args.push((0,values/* unknown */.L5)('the comprehension is not a simple one', (0,syntax/* placeOf */.$t)(part)));
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
        return (0,values/* unknown */.L5)('of a syntax error', at);
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
        (0,values/* unknown */.L5)(`only running ${source(calleeNode).slice(0, 60)}() can tell`, at));
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
            if (first && (0,values/* isSequence */.wZ)(first) && !first.items.some(item => item.kind === 'unknown')) {
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


/***/ }),

/***/ 46252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var _git_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22236);
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21877);


const utf8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|ascii|us[-_]?ascii|646)$/i;
const latin1 = /^(?:latin[-_]?1|iso[-_]?8859[-_]?1|l1|8859|iso[-_]?8859[-_]?15|latin[-_]?9|cp1252|windows[-_]1252)$/i;
/** Source bytes to text, by byte order mark and coding line: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations */
function decodePython(bytes) {
    const unread = (0,_git_limits_js__WEBPACK_IMPORTED_MODULE_0__.whyNotRead)(bytes);
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
            at = behindString(text, at, '');
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(code)) {
            const start = at;
            while (at < text.length && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameCode */ .pR)(text.charCodeAt(at)))
                at++;
            const word = text.slice(start, at);
            if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(text.charCodeAt(at)) && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringPrefix */ .s$)(word))
                at = behindString(text, at, word);
            else if (word.normalize('NFKC') !== word.normalize('NFC'))
                return word;
        }
        else
            at++;
    }
    return undefined;
}
function behindString(text, at, prefix) {
    const end = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(text, at, /[ft]/i.test(prefix));
    return end === -1 ? at + 1 : end;
}


/***/ }),

/***/ 55201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oI: () => (/* binding */ bind),
  Yt: () => (/* binding */ evaluate_elements),
  _3: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/languages/python/access.js
var access = __webpack_require__(90912);
// EXTERNAL MODULE: ./src/languages/python/calls.js + 1 modules
var calls = __webpack_require__(55176);
// EXTERNAL MODULE: ./src/languages/python/literals.js
var literals = __webpack_require__(18078);
// EXTERNAL MODULE: ./src/languages/python/operate.js
var operate = __webpack_require__(57324);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
;// CONCATENATED MODULE: ./src/languages/python/strings.js




function stringLiteral(literal, at) {
    const { prefix, body } = (0,literals/* partsOfString */.d4)(literal);
    const value = (0,literals/* unescapeString */.wh)(body, prefix);
    return { kind: prefix.includes('b') ? 'bytes' : 'str', value, literal: true, at };
}
/** Literals beside each other are one. */
function joinStrings(parts, at) {
    let joined = '';
    for (const part of parts) {
        if (part.kind !== 'str' && part.kind !== 'bytes')
            return part.kind === 'unknown' ? part : (0,values/* unknown */.L5)('a part of the string is not known', at);
        joined += part.value;
    }
    return { kind: parts[0]?.kind === 'bytes' ? 'bytes' : 'str', value: joined, literal: false, at };
}
function formatString(node, inner, text) {
    const at = (0,syntax/* placeOf */.$t)(node);
    const { prefix, body, bodyStart } = (0,literals/* partsOfString */.d4)(text.slice(node.from, node.to));
    const bodyEnd = node.from + bodyStart + body.length;
    let from = node.from + bodyStart;
    let value = '';
    const literal = (to) => (0,literals/* unescapeString */.wh)(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}');
    for (const field of (0,syntax/* childrenOf */.LU)(node)) {
        if (field.name === 'Escape')
            continue;
        if (field.name !== 'FormatReplacement')
            return (0,values/* unknown */.L5)('of a syntax error', at);
        const [, expression, ...rest] = (0,syntax/* childrenOf */.LU)(field);
        if (!expression || rest.length !== 1)
            return (0,values/* unknown */.L5)('the f-string formats its values', at);
        const text = (0,operate/* textOf */.b6)(inner(expression));
        if (text === undefined)
            return (0,values/* unknown */.L5)('a value in the f-string is not known', at);
        value += literal(field.from) + text;
        from = field.to;
    }
    return { kind: 'str', value: value + literal(bodyEnd), literal: false, at };
}

;// CONCATENATED MODULE: ./src/languages/python/evaluate.js







/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const deepest = 150;
/** What an expression is worth in a scope. Never throws; what can't be known says why. */
function evaluate(node, scope, evaluation, depth = 0) {
    const at = (0,syntax/* placeOf */.$t)(node);
    if (depth > deepest)
        return (0,values/* unknown */.L5)('it is nested too deep', at);
    const inner = (child) => evaluate(child, scope, evaluation, depth + 1);
    const source = (child) => evaluation.text.slice(child.from, child.to);
    if (node.type.isError)
        return (0,values/* unknown */.L5)('of a syntax error', at);
    switch (node.name) {
        case 'String':
            return stringLiteral(source(node), at);
        case 'ContinuedString':
            return joinStrings((0,syntax/* childrenOf */.LU)(node).map(inner), at);
        case 'FormatString':
            return formatString(node, inner, evaluation.text);
        case 'Number': {
            const value = (0,literals/* numberOf */.rl)(source(node));
            return value === undefined ? (0,values/* unknown */.L5)('the number is not a real one', at) : { kind: 'number', value, at };
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
            const [content] = (0,syntax/* childrenOf */.LU)(node).filter(child => child.name !== '(' && child.name !== ')');
            if (!content)
                return (0,values/* unknown */.L5)('of a syntax error', at);
            const value = inner(content);
            return value;
        }
        case 'TupleExpression':
            return { kind: 'tuple', items: evaluate_elements((0,syntax/* childrenOf */.LU)(node).slice(1, -1), inner, at), at };
        case 'ArrayExpression':
            return (evaluate_closed(node, ']') ?? { kind: 'list', items: evaluate_elements((0,syntax/* childrenOf */.LU)(node).slice(1, -1), inner, at), at });
        case 'SetExpression':
            return (evaluate_closed(node, '}') ?? { kind: 'set', items: evaluate_elements((0,syntax/* childrenOf */.LU)(node).slice(1, -1), inner, at), at });
        case 'DictionaryExpression':
            return evaluate_closed(node, '}') ?? dictionary(node, inner);
        case 'ArrayComprehensionExpression':
        case 'SetComprehensionExpression':
        case 'ComprehensionExpression':
            return comprehension(node, scope, evaluation, depth);
        case 'UnaryExpression':
            return unary(node, inner, source);
        case 'BinaryExpression':
            return binary(node, inner, source);
        case 'ConditionalExpression': {
            const [whenTrue, , test, , whenFalse] = (0,syntax/* childrenOf */.LU)(node);
            if (!whenTrue || !test || !whenFalse)
                return (0,values/* unknown */.L5)('of a syntax error', at);
            const known = (0,values/* truth */.Im)(inner(test));
            if (known !== undefined)
                return inner(known ? whenTrue : whenFalse);
            return (0,values/* either */.gP)([inner(whenTrue), inner(whenFalse)], at);
        }
        case 'NamedExpression': {
            const [name, , expression] = (0,syntax/* childrenOf */.LU)(node);
            if (!name || !expression)
                return (0,values/* unknown */.L5)('of a syntax error', at);
            const value = inner(expression);
            scope.set(source(name), value);
            return value;
        }
        case 'MemberExpression':
            return orKnown((0,access/* member */.D)(node, inner, source), evaluation);
        case 'CallExpression':
            return orKnown((0,calls/* call */.T)(node, inner, source, evaluation), evaluation);
        default:
            return (0,values/* unknown */.L5)(`it is a ${node.name}, which only running it can tell`, at);
    }
}
function orKnown(value, evaluation) {
    return value.kind === 'name' || value.kind === 'call' ? (evaluation.known?.(value) ?? value) : value;
}
/** Expressions between commas, stars unpacked. Also the right side of `x = 1, 2`. */
function evaluate_elements(nodes, inner, at) {
    const items = [];
    for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        if (!node || node.name === ',')
            continue;
        if (node.name === '*') {
            const next = nodes[++i];
            const value = next ? inner(next) : (0,values/* unknown */.L5)('of a syntax error', at);
            items.push(...(0,operate/* itemsOf */.S3)(value));
        }
        else {
            items.push(inner(node));
        }
    }
    return items;
}
/** The recovering parser closes brackets by itself: an unclosed one is no value. */
function evaluate_closed(node, bracket) {
    return node.lastChild?.name === bracket ? undefined : (0,values/* unknown */.L5)('of a syntax error', (0,syntax/* placeOf */.$t)(node));
}
function dictionary(node, inner) {
    const at = (0,syntax/* placeOf */.$t)(node);
    const entries = [];
    const parts = (0,syntax/* childrenOf */.LU)(node)
        .slice(1, -1)
        .filter(child => child.name !== ',');
    for (let i = 0; i < parts.length;) {
        const key = parts[i];
        if (key?.name === '**') {
            const spread = parts[i + 1];
            const value = spread ? inner(spread) : (0,values/* unknown */.L5)('of a syntax error', at);
            if (value.kind === 'dict')
                entries.push(...value.entries);
            else
                entries.push([(0,values/* unknown */.L5)('what is unpacked into the dictionary is not known', at), value]);
            i += 2;
            continue;
        }
        const value = parts[i + 2];
        if (!key || parts[i + 1]?.name !== ':' || !value)
            return (0,values/* unknown */.L5)('of a syntax error', at);
        entries.push([inner(key), inner(value)]);
        i += 3;
    }
    return { kind: 'dict', entries, at };
}
/** `[f(x) for x in known if test]`, one loop over a known sequence. */
function comprehension(node, scope, evaluation, depth) {
    const at = (0,syntax/* placeOf */.$t)(node);
    const parts = (0,syntax/* childrenOf */.LU)(node).slice(1, -1);
    const [element, loop, target, within, over, ...conditions] = parts;
    const simple = loop?.name === 'for' && target && within?.name === 'in' && over && conditions.length % 2 === 0;
    if (!element || !simple || conditions.some((part, index) => index % 2 === 0 && part.name !== 'if')) {
        return (0,values/* unknown */.L5)('the comprehension is not a simple one', at);
    }
    const tests = conditions.filter((_, index) => index % 2 === 1);
    const items = [];
    const variables = target.name === 'TupleExpression'
        ? (0,syntax/* childrenOf */.LU)(target).filter(child => child.name === 'VariableName')
        : [target];
    const before = new Map(scope.names);
    for (const item of (0,operate/* itemsOf */.S3)(evaluate(over, scope, evaluation, depth + 1))) {
        bind(variables.map(variable => evaluation.text.slice(variable.from, variable.to)), item, target.name === 'TupleExpression', scope);
        const outcomes = tests.map(test => (0,values/* truth */.Im)(evaluate(test, scope, evaluation, depth + 1)));
        if (outcomes.includes(false))
            continue;
        if (outcomes.includes(undefined))
            items.push((0,values/* unknown */.L5)('the condition of the comprehension is not known', at));
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
    const items = (0,values/* isSequence */.wZ)(value) && value.items.length === names.length ? value.items : undefined;
    names.forEach((name, index) => {
        scope.set(name, items?.[index] ?? (0,values/* unknown */.L5)('what is unpacked is not known', value.at));
    });
}
function unary(node, inner, source) {
    const at = (0,syntax/* placeOf */.$t)(node);
    const [operator, operand] = (0,syntax/* childrenOf */.LU)(node);
    if (!operator || !operand)
        return (0,values/* unknown */.L5)('of a syntax error', at);
    const value = inner(operand);
    if (operator.name === 'not') {
        const known = (0,values/* truth */.Im)(value);
        return known === undefined ? (0,values/* unknown */.L5)('its truth is not known', at) : { kind: 'bool', value: !known, at };
    }
    if (value.kind === 'call' && source(operator) === '~')
        return { kind: 'call', callee: '~', args: [value], keywords: new Map(), at };
    if (value.kind === 'number' && source(operator) === '-')
        return { kind: 'number', value: -value.value, at };
    return value.kind === 'unknown' ? value : (0,values/* unknown */.L5)('the operand is not known', at);
}
function binary(node, inner, source) {
    const at = (0,syntax/* placeOf */.$t)(node);
    const parts = (0,syntax/* childrenOf */.LU)(node);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 3 || parts.some(part => part.type.isError))
        return (0,values/* unknown */.L5)('of a syntax error', at);
    const operator = parts.slice(1, -1).map(source).join(' ');
    const left = inner(first);
    if (operator === 'and' || operator === 'or') {
        const known = (0,values/* truth */.Im)(left);
        if (known === undefined)
            return (0,values/* either */.gP)([left, inner(last)], at);
        return known === (operator === 'or') ? left : inner(last);
    }
    const right = inner(last);
    if (left.kind === 'either' || right.kind === 'either') {
        const results = (0,values/* optionsOf */.cz)(left).flatMap(a => (0,values/* optionsOf */.cz)(right).map(b => (0,operate/* operate */.NX)(operator, a, b, at)));
        return (0,values/* either */.gP)(results, at);
    }
    return (0,operate/* operate */.NX)(operator, left, right, at);
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ Executor)
});

// EXTERNAL MODULE: ./src/languages/python/evaluate.js + 1 modules
var evaluate = __webpack_require__(55201);
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
            scope.set(source(target), (0,values/* unknown */.L5)('what is unpacked is not known', value.at));
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
        owner.scope.set(name, !by.certain && old ? (0,values/* either */.gP)([old, value], value.at) : value);
    }
    else if (operator?.name === '[' && object.name === 'VariableName') {
        const name = source(object);
        const key = (0,evaluate/* evaluate */._3)(property, scope, by.evaluation);
        if (owner.kind === 'dict')
            scope.set(name, { ...owner, entries: [...owner.entries, [key, value]] });
        else if (owner.kind === 'list')
            scope.set(name, (0,values/* unknown */.L5)('an element of it is replaced', (0,python_syntax/* placeOf */.$t)(target)));
    }
}
function sourceIn({ evaluation }) {
    return ({ from, to }) => evaluation.text.slice(from, to);
}

;// CONCATENATED MODULE: ./src/languages/python/bodies.js

/** The bodies of a compound statement, in order. */
function bodiesOf(node) {
    return (0,python_syntax/* childrenOf */.LU)(node).filter(child => child.name === 'Body');
}
/** Those of the cases of a `match`, too. */
function bodiesIn(node) {
    return (0,python_syntax/* childrenOf */.LU)(node).flatMap(child => child.name === 'Body'
        ? [child]
        : child.name === 'MatchBody' || child.name === 'MatchClause'
            ? bodiesIn(child)
            : []);
}
/** `break` and `continue` directly in a loop's body or its conditions. */
function leavesEarly(node, depth = 0) {
    if (depth > 20)
        return true;
    return (0,python_syntax/* childrenOf */.LU)(node).some(child => child.name === 'BreakStatement' ||
        child.name === 'ContinueStatement' ||
        (/^(?:If|Try|With)Statement$|^Body$/.test(child.name) && leavesEarly(child, depth + 1)));
}
/** The ways of an `if`, in order. */
function clausesOf(node) {
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
    return parts.flatMap(({ name }, index) => {
        if (name !== 'if' && name !== 'elif' && name !== 'else')
            return [];
        const [test] = parts.slice(index + 1);
        const body = parts.slice(index + 1).find(part => part.name === 'Body');
        if (!body)
            return [];
        return [{ body, isElse: name === 'else', ...(test && test !== body ? { test } : {}) }];
    });
}

// EXTERNAL MODULE: ./src/languages/python/calls.js + 1 modules
var calls = __webpack_require__(55176);
;// CONCATENATED MODULE: ./src/languages/python/imported-names.js

/** The names that an import gives to what, as a path: `from a import b as c` gives c to a.b. */
function importedNames(node, text) {
    const source = ({ from, to }) => text.slice(from, to);
    const names = [];
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
    const importAt = parts.findIndex(part => part.name === 'import');
    const from = parts[0]?.name === 'from' ? parts.slice(1, importAt).map(source).join('') : '';
    const items = [[]];
    for (const part of parts.slice(importAt + 1)) {
        if (part.name === ',')
            items.push([]);
        else if (part.name !== '(' && part.name !== ')')
            items.at(-1)?.push(part);
    }
    for (const item of items) {
        const asAt = item.findIndex(part => part.name === 'as');
        const path = item
            .slice(0, asAt === -1 ? undefined : asAt)
            .map(source)
            .join('');
        const alias = asAt === -1 ? undefined : item[asAt + 1];
        if (path === '' || path === '*')
            continue;
        const bound = alias ? source(alias) : from === '' ? undefined : path;
        // `import a.b` binds `a`, and names of nothing known stand for themselves anyway.
        if (bound === undefined)
            continue;
        const full = from === '' ? path : from.endsWith('.') ? from + path : `${from}.${path}`;
        names.push([bound, full]);
    }
    return names;
}

// EXTERNAL MODULE: ./src/languages/python/operate.js
var operate = __webpack_require__(57324);
;// CONCATENATED MODULE: ./src/languages/python/mutations.js


/** Changes each of the things that a value may be. */
function mapOptions(value, at, change) {
    return value.kind === 'either' ? (0,values/* either */.gP)(value.options.map(change), at) : change(value);
}
/** What a list or a set is after one of its methods that change it. */
function mutated(value, method, args, at) {
    if (!(0,values/* isSequence */.wZ)(value))
        return value;
    const [first, second] = args;
    switch (method) {
        case 'append':
        case 'add':
            return { ...value, items: first ? [...value.items, first] : value.items };
        case 'extend':
        case 'update':
            return { ...value, items: [...value.items, ...args.flatMap(operate/* itemsOf */.S3)] };
        case 'insert':
            return { ...value, items: second ? [second, ...value.items] : value.items };
        case 'sort':
        case 'reverse':
        case 'index':
        case 'count':
        case 'copy':
            return value;
        default:
            return (0,values/* unknown */.L5)(`.${method}() changes it`, at);
    }
}

;// CONCATENATED MODULE: ./src/languages/python/parameters.js


/** Gives a function's parameters their values in its scope; false where the call does not fit, or is too hard to tell. */
function bindParameters(node, scope, { args, keywords }, evaluation) {
    const source = ({ from, to }) => evaluation.text.slice(from, to);
    const list = node.getChild('ParamList');
    const parts = list ? (0,python_syntax/* childrenOf */.LU)(list).filter(part => part.name !== '(' && part.name !== ')') : [];
    let position = 0;
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.name === ',' || part.name === 'TypeDef')
            continue;
        if (part.name === '*' || part.name === '**') {
            const rest = parts[i + 1];
            if (rest?.name !== 'VariableName')
                continue;
            const items = part.name === '*' ? args.slice(position) : [];
            const at = (0,python_syntax/* placeOf */.$t)(rest);
            scope.set(source(rest), part.name === '*' ? { kind: 'tuple', items, at } : { kind: 'dict', entries: [], at });
            if (part.name === '*')
                position = Math.max(position, args.length);
            i++;
            continue;
        }
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
        const value = args[position++] ?? keywords.get(name) ?? (fallback && (0,evaluate/* evaluate */._3)(fallback, scope, evaluation));
        if (!value)
            return false;
        scope.set(name, value);
    }
    return position >= args.length;
}

// EXTERNAL MODULE: ./src/languages/python/room.js
var room = __webpack_require__(73421);
// EXTERNAL MODULE: ./src/languages/python/scope.js
var python_scope = __webpack_require__(86016);
;// CONCATENATED MODULE: ./src/languages/python/execute.js












/** Statements that one file may take, loops and calls counted; far beyond what a migration's head needs. */
const mostStatements = 50_000;
const deepestCall = 20;
const deepestBlock = 100;
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
        if (this.#blocks >= deepestBlock)
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
        if (callee.kind !== 'function' || this.#calls >= deepestCall)
            return undefined;
        const scope = new python_scope/* Scope */.H('function', callee.scope);
        const body = callee.node.getChild('Body');
        if (!body || !bindParameters(callee.node, scope, { args, keywords }, this))
            return undefined;
        this.#calls++;
        const ended = this.run((0,python_syntax/* childrenOf */.LU)(body), scope);
        this.#calls--;
        if (this.#statements > mostStatements)
            return undefined;
        return (0,values/* either */.gP)(ended ? scope.returned : [...scope.returned, { kind: 'none', at }], at);
    }
    #source(node) {
        return this.text.slice(node.from, node.to);
    }
    #value(node, scope) {
        return (0,evaluate/* evaluate */._3)(node, scope, this);
    }
    /** One expression, or several with commas between: a tuple. */
    #tupleOrValue(nodes, scope, at) {
        const [first] = nodes;
        if (!first || nodes.some(node => node.type.isError))
            return (0,values/* unknown */.L5)('of a syntax error', at);
        if (nodes.length === 1)
            return this.#value(first, scope);
        return { kind: 'tuple', items: (0,evaluate/* elements */.Yt)(nodes, node => this.#value(node, scope), at), at };
    }
    #statement(node, scope) {
        switch (node.name) {
            case 'AssignStatement':
                this.#assignment(node, scope);
                return false;
            case 'UpdateStatement':
                this.#update(node, scope);
                return false;
            case 'ExpressionStatement': {
                const [expression] = (0,python_syntax/* childrenOf */.LU)(node);
                if (expression?.name === 'CallExpression')
                    this.#mutation(expression, scope);
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
                this.#perhaps(bodiesIn(node), scope);
                return false;
            case 'TryStatement':
                this.#attempt(node, scope);
                return false;
            case 'WithStatement':
                return bodiesOf(node).some(body => this.run((0,python_syntax/* childrenOf */.LU)(body), scope));
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
                    scope.set(this.#source(decorated), (0,values/* unknown */.L5)('the function is decorated', (0,python_syntax/* placeOf */.$t)(node)));
                return false;
            }
            case 'ImportStatement':
                for (const [name, path] of importedNames(node, this.text))
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
                scope.returned.push(expressions.length === 0 ? { kind: 'none', at } : this.#tupleOrValue(expressions, scope, at));
                return true;
            }
            default:
                return false;
        }
    }
    #assignment(node, scope) {
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
        const value = broken ? this.#afterBreak(node, at) : this.#tupleOrValue(right, scope, at);
        for (const targets of groups)
            this.#assign(targets, value, scope);
    }
    /** Python 2's `ur'text'`, which today's grammar does not know. */
    #afterBreak(node, at) {
        const rest = /^ur(?=['"])/i.test(this.text.slice(at.start))
            ? node.nextSibling?.nextSibling?.firstChild
            : undefined;
        if (rest?.name === 'String')
            return (0,evaluate/* evaluate */._3)(rest, this.module, this);
        return (0,values/* unknown */.L5)('of a syntax error', at);
    }
    #assign(targets, value, scope) {
        assign_assign(targets, value, scope, { evaluation: this, certain: this.#uncertain === 0 });
    }
    #update(node, scope) {
        const [target, operator, ...right] = (0,python_syntax/* childrenOf */.LU)(node);
        if (!target || !operator)
            return;
        const at = { start: right[0]?.from ?? node.from, end: right.at(-1)?.to ?? node.to };
        const value = this.#tupleOrValue(right, scope, at);
        const before = this.#value(target, scope);
        const after = mapOptions(before, at, option => (0,operate/* operate */.NX)(this.#source(operator).slice(0, -1), option, value, at));
        this.#assign([target], after, scope);
    }
    /** `name.append(…)` and its relatives give the name a new value. */
    #mutation(node, scope) {
        const [callee, list] = (0,python_syntax/* childrenOf */.LU)(node);
        if (callee?.name !== 'MemberExpression' || list?.name !== 'ArgList')
            return;
        const [object, operator, property] = (0,python_syntax/* childrenOf */.LU)(callee);
        if (!object || !property || operator?.name !== '.')
            return;
        if (object.name !== 'VariableName' && object.name !== 'MemberExpression')
            return;
        const before = this.#value(object, scope);
        if (!(0,values/* optionsOf */.cz)(before).some(values/* isSequence */.wZ))
            return;
        const { args } = (0,calls/* argumentsOf */.a)(list, inner => this.#value(inner, scope), this.text);
        const after = mapOptions(before, before.at, option => mutated(option, this.#source(property), args, (0,python_syntax/* placeOf */.$t)(node)));
        this.#assign([object], after, scope);
    }
    #class(node, scope) {
        const nameNode = node.getChild('VariableName');
        const body = node.getChild('Body');
        if (!nameNode)
            return;
        const name = this.#source(nameNode);
        const { args } = (0,calls/* argumentsOf */.a)(node.getChild('ArgList'), inner => this.#value(inner, scope), this.text);
        const inside = new python_scope/* Scope */.H('class', scope);
        if (body)
            this.run((0,python_syntax/* childrenOf */.LU)(body), inside);
        const at = { start: node.from, end: body?.from ?? node.to };
        scope.set(name, { kind: 'class', name, bases: args, scope: inside, node, at });
    }
    #conditional(node, scope) {
        const ways = [];
        let exhaustive = false;
        for (const { test, body, isElse } of clausesOf(node)) {
            const known = isElse || (test && (0,values/* truth */.Im)(this.#value(test, scope)));
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
        scope.names = others.reduce((merged, names) => (0,python_scope/* mergedNames */.B)(merged, names, at), first);
        return false;
    }
    #perhaps(bodies, scope) {
        this.#branch([() => false, ...bodies.map(body => () => this.run((0,python_syntax/* childrenOf */.LU)(body), scope))], scope, bodies[0] ? (0,python_syntax/* placeOf */.$t)(bodies[0]) : { start: 0, end: 0 });
    }
    #loop(node, scope) {
        const parts = (0,python_syntax/* childrenOf */.LU)(node);
        const start = parts.findIndex(part => part.name === 'for') + 1;
        const within = parts.findIndex(part => part.name === 'in');
        const bodies = bodiesOf(node);
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
                this.#assign(targets, item, scope);
                return this.run((0,python_syntax/* childrenOf */.LU)(body), scope);
            };
            // An unknown item may stand for none or many.
            if (item.kind === 'unknown' || leavesEarly(body))
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

/***/ 84170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ influencesOn)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);

/** A line at the margin that is none of an import, a definition or an assignment to a name; or a word that may matter. */
const unusualLine = /^(?!(?:from|import|class|def|async)\b|[\s)}\]#'"]|[A-Za-z_]\w*[ \t]*(?::[^=\r\n\u2028\u2029]*)?=)./m;
const unusualWord = /\b(?:setattr|delattr|exec|eval|compile|globals|locals|vars|metaclass|execute\w*|exec_driver_sql|cursor|call_command|system|get_bind|__\w+__)\b|^@|(?<![.\w])(?<!class )Migration\b|^[A-Za-z_].*\.(?:append|extend|insert|remove|pop|clear|update)\(/m;
/** Calls that change names or run something, whatever they are called on. */
const reaches = /(?:^|\.)(?:exec|eval|compile|setattr|delattr|globals|locals|vars|__import__|__setattr__|__setitem__|__delattr__|call_command|system|popen|Popen)$/;
const runs = /(?:^|\.)(?:execute|executemany|executescript|exec_driver_sql|cursor|get_bind)$/;
const mutators = /\.(?:append|extend|insert|remove|pop|clear|update|add|discard|setdefault|sort|reverse)$/;
/** Nothing that a database or a definition notices. */
const harmless = /^(?:print|sys\.path\.\w+|warnings\.\w+|logging\.\w+|_?log(?:ger)?\.\w+|django\.setup|settings\.configure|register\w*|sys\.setrecursionlimit)$/i;
/** Python refuses more: MAXINDENT. */
const deepest = 100;
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
        if (this.#depth >= deepest) {
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

/***/ 48691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ asException),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   Ux: () => (/* binding */ catches),
/* harmony export */   YG: () => (/* binding */ exception),
/* harmony export */   Z4: () => (/* binding */ isBuiltinException),
/* harmony export */   xl: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47173);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);


/** What Python's own exceptions that migrations name derive from, below Exception. */
const parents = {
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
};
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
    throw new _flow_js__WEBPACK_IMPORTED_MODULE_0__/* .Raised */ .H1(exception(builtin(name), message));
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
            // `psycopg2.errors.DuplicateTable`, `sa.exc.ProgrammingError`: told by their last name.
            return raised.classes.includes((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(handler.path));
        default:
            return undefined;
    }
}


/***/ }),

/***/ 13458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ fileCall),
/* harmony export */   QW: () => (/* binding */ orderOfPaths),
/* harmony export */   Wp: () => (/* binding */ pathElement),
/* harmony export */   lH: () => (/* binding */ openedLines),
/* harmony export */   mV: () => (/* binding */ pathAttribute)
/* harmony export */ });
/* harmony import */ var _git_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80054);
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
        return pathValue((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path));
    if (name === 'name')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path));
    if (name === 'suffix')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(/[^.](\.[^.]+)$/.exec((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path))?.[1] ?? '');
    if (name === 'stem')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path).replace(/(?!^)\.[^.]*$/, ''));
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
        path = (0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path);
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
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(first));
        case 'basename':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(first));
        case 'abspath':
        case 'realpath':
        case 'normpath':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(first) ?? first);
        case 'exists':
        case 'isfile':
            // What is not in the repository may be there all the same.
            return files.has((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(first) ?? '') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)(true) : undefined;
        default:
            return undefined;
    }
}
/** What lies in a directory of the tree, in the order of its names: Python promises none. */
function listed(path, files, pattern = '*') {
    const directory = path.startsWith('/') ? undefined : (0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(path);
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
            return other === undefined ? undefined : pathValue(joined([(0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path), other]));
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
            return files.has((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(path) ?? '') ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)(true) : undefined;
        default:
            return undefined;
    }
}
function* read(path, python) {
    const inTree = path === undefined || path.startsWith('/') ? undefined : (0,_git_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)(path);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ TooMuch),
/* harmony export */   H1: () => (/* binding */ Raised),
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
/** A Python exception on its way to a handler. */
class Raised extends Error {
    exception;
    constructor(exception) {
        super(exception.classes[0]);
        this.exception = exception;
    }
}
/** The program asks for more than a migration needs. Nothing catches it but the one who runs the program. */
class TooMuch extends Error {
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
            throw new TooMuch(`it takes more than ${this.#limits.steps.toLocaleString('en')} steps`);
        if ((this.#steps & 0x3ff) < steps && performance.now() > this.#deadline)
            throw new TooMuch(`it takes longer than ${this.#limits.milliseconds / 1000} seconds`);
    }
    /** Before a string of this length is made. */
    string(length) {
        if (length > this.#limits.string)
            throw new TooMuch(`it makes a string of more than ${this.#limits.string.toLocaleString('en')} characters`);
        this.spend(1 + Math.floor(length / 256));
    }
    enter() {
        if (++this.calls > this.#limits.calls)
            throw new TooMuch(`its functions call each other more than ${this.#limits.calls} deep`);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ formatted),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   b$: () => (/* binding */ percentFormat),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   tt: () => (/* binding */ reprOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);

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
            const told = value.attributes.get('__str__');
            if (told?.kind === 'str')
                return told.value;
            const own = value.attributes.get('value');
            // Since Python 3.11 a member of (str, Enum) formats as Class.NAME again, unless it is a StrEnum.
            return own &&
                value.class.bases.some(base => base.kind === 'foreign' && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(base.path) === 'StrEnum')
                ? textOf(own)
                : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringEnum */ .BE)(value.class)
                    ? `${value.class.name}.${textOf(value.attributes.get('name') ?? { kind: 'none' })}`
                    : undefined;
        }
        default:
            return reprOf(value);
    }
}
function reprOf(value) {
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
            return joined(value.items, '[', ']');
        case 'tuple':
            return joined(value.items, '(', value.items.length === 1 ? ',)' : ')');
        case 'set':
            return value.items.size === 0 ? 'set()' : undefined;
        case 'dict': {
            const parts = [];
            for (const [key, item] of value.entries.values()) {
                const [left, right] = [reprOf(key), reprOf(item)];
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
function joined(items, open, close) {
    const parts = [];
    for (const item of items) {
        const part = reprOf(item);
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
    let text;
    if (value.kind === 'int' && (type === undefined || type === 'd'))
        text = String(value.value);
    else if (value.kind === 'int' && (type === 'x' || type === 'X' || type === 'b' || type === 'o')) {
        text = value.value.toString(type === 'b' ? 2 : type === 'o' ? 8 : 16);
        if (type === 'X')
            text = text.toUpperCase();
    }
    else if ((value.kind === 'float' || value.kind === 'int') && type === 'f')
        text = Number(value.value).toFixed(precision === undefined ? 6 : Math.min(Number(precision), 100));
    else if (type === undefined || type === 's') {
        text = textOf(value);
        if (precision !== undefined)
            text = text?.slice(0, Number(precision));
    }
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
        let part;
        if (!value || !type)
            part = undefined;
        else if (type === 'r')
            part = reprOf(value);
        else if (type === 's')
            part = precision === undefined ? textOf(value) : textOf(value)?.slice(0, Number(precision));
        else if ((type === 'd' || type === 'i') && (value.kind === 'int' || value.kind === 'bool'))
            part = String(value.kind === 'bool' ? Number(value.value) : value.value);
        else if (type === 'f' && (value.kind === 'float' || value.kind === 'int'))
            part = Number(value.value).toFixed(precision === undefined ? 6 : Math.min(Number(precision), 100));
        else if ((type === 'x' || type === 'X') && value.kind === 'int')
            part = type === 'x' ? value.value.toString(16) : value.value.toString(16).toUpperCase();
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

/***/ 16382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Interpreter)
});

// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
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
    const [first, second] = args;
    if (name === 'index' && first) {
        const at = owner.items.findIndex(item => (0,operators/* equal */.LC)(item, first) === true);
        return at === -1 ? (0,exceptions/* raise */.xl)('ValueError', 'the value is not in list') : (0,interpreter_values/* int */.Wh)(at);
    }
    if (name === 'count' && first)
        return (0,interpreter_values/* int */.Wh)(owner.items.filter(item => (0,operators/* equal */.LC)(item, first) === true).length);
    if (owner.kind !== 'list')
        return undefined;
    switch (name) {
        case 'append':
            if (first)
                owner.items.push(first);
            return first && interpreter_values/* none */.dv;
        case 'extend': {
            const items = first && (0,operators/* itemsOf */.S3)(first);
            if (!items)
                return undefined;
            owner.items.push(...items);
            return interpreter_values/* none */.dv;
        }
        case 'insert':
            if (first?.kind !== 'int' || !second)
                return undefined;
            owner.items.splice(Number(first.value), 0, second);
            return interpreter_values/* none */.dv;
        case 'remove': {
            const at = first ? owner.items.findIndex(item => (0,operators/* equal */.LC)(item, first) === true) : -1;
            if (at === -1)
                return first && (0,operators/* isKnown */.qE)(first) ? (0,exceptions/* raise */.xl)('ValueError', 'list.remove(x): x not in list') : undefined;
            owner.items.splice(at, 1);
            return interpreter_values/* none */.dv;
        }
        case 'pop': {
            if (first && first.kind !== 'int')
                return undefined;
            const at = first ? Number(first.value) : -1;
            const [popped] = owner.items.splice(at, 1);
            return popped ?? (0,exceptions/* raise */.xl)('IndexError', 'pop from empty list');
        }
        case 'clear':
            owner.items.length = 0;
            return interpreter_values/* none */.dv;
        case 'copy':
            return (0,interpreter_values/* list */.p_)([...owner.items]);
        case 'reverse':
            owner.items.reverse();
            return interpreter_values/* none */.dv;
        case 'sort': {
            if (keywords.has('key'))
                return undefined;
            const result = sorted(owner.items);
            if (!result)
                return undefined;
            owner.items.splice(0, owner.items.length, ...result);
            return interpreter_values/* none */.dv;
        }
        default:
            return undefined;
    }
}
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
var interpreter_flow = __webpack_require__(47173);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/builtins.js






/** Longer ranges than any migration counts through. */
const longestRange = 100_000;
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
    const { args, keywords } = given;
    const [first, second] = args;
    const isOfHost = first?.kind === 'foreign' || first?.kind === 'foreign-call';
    const items = isOfHost && readAtOnce.has(name) ? yield* python.host.items(first, at) : first && (0,operators/* itemsOf */.S3)(first);
    switch (name) {
        case 'print':
            return interpreter_values/* none */.dv;
        case 'len':
            if (first && items && first.kind !== 'class')
                return (0,interpreter_values/* int */.Wh)(first.kind === 'str' ? first.value.length : items.length);
            return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
        case 'str':
            return first ? textual((0,format/* textOf */.b6)(first), first) : (0,interpreter_values/* str */.gx)('');
        case 'repr':
            return first && textual((0,format/* reprOf */.tt)(first), first);
        case 'int': {
            if (!first)
                return (0,interpreter_values/* int */.Wh)(0);
            if (first.kind === 'str')
                return /^\s*[-+]?\d+\s*$/.test(first.value)
                    ? (0,interpreter_values/* int */.Wh)(BigInt(first.value.trim()))
                    : (0,interpreter_values/* unknown */.L5)('int() of a text');
            const number = (0,operators/* numeric */.sH)(first);
            return number === undefined
                ? (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first))
                : (0,interpreter_values/* int */.Wh)(typeof number === 'bigint' ? number : BigInt(Math.trunc(number)));
        }
        case 'float': {
            const number = first && (first.kind === 'str' ? Number(first.value) : (0,operators/* numeric */.sH)(first));
            return number === undefined || Number.isNaN(number)
                ? undefined
                : { kind: 'float', value: Number(number) };
        }
        case 'bool': {
            const known = first ? (0,operators/* truth */.Im)(first) : false;
            return known === undefined ? first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first)) : (0,interpreter_values/* bool */.lc)(known);
        }
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset': {
            if (first && !items)
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
            python.budget.spend(items?.length ?? 0);
            if (name === 'list')
                return (0,interpreter_values/* list */.p_)([...(items ?? [])]);
            return name === 'tuple' ? { kind: 'tuple', items: items ?? [] } : (0,interpreter_values/* set */.hZ)(items ?? []);
        }
        case 'dict': {
            if (first && first.kind !== 'dict' && !items)
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
            const pairs = first?.kind === 'dict' ? [...first.entries.values()] : pairsOf(items ?? []);
            return pairs && (0,interpreter_values/* dict */.jd)([...pairs, ...[...keywords].map(([key, value]) => [(0,interpreter_values/* str */.gx)(key), value])]);
        }
        case 'range':
            return rangeOf(python, args);
        case 'enumerate': {
            const start = second ?? keywords.get('start');
            if (!items || (start && start.kind !== 'int'))
                return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
            const from = start?.kind === 'int' ? start.value : 0n;
            return (0,interpreter_values/* list */.p_)(items.map((item, i) => ({ kind: 'tuple', items: [(0,interpreter_values/* int */.Wh)(from + BigInt(i)), item] })));
        }
        case 'zip': {
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
        case 'reversed':
            return items && (0,interpreter_values/* list */.p_)([...items].reverse());
        case 'sorted': {
            if (!items)
                return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
            const key = keywords.get('key');
            const keys = [];
            if (key)
                for (const item of items)
                    keys.push(yield* python.call(key, { args: [item], keywords: new Map() }, at));
            const result = sorted(items, key ? keys : items, (0,operators/* truth */.Im)(keywords.get('reverse') ?? interpreter_values/* none */.dv) === true);
            return result ? (0,interpreter_values/* list */.p_)(result) : (0,interpreter_values/* unknown */.L5)('the order of values that are not known');
        }
        case 'map':
        case 'filter': {
            if (!first || !second)
                return undefined;
            const over = (0,operators/* itemsOf */.S3)(second);
            if (!over)
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(second));
            const results = [];
            for (const item of over) {
                const result = first.kind === 'none' ? item : yield* python.call(first, { args: [item], keywords: new Map() }, at);
                if (name === 'map')
                    results.push(result);
                else {
                    const keep = (0,operators/* truth */.Im)(result);
                    if (keep === undefined)
                        return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(result));
                    if (keep)
                        results.push(item);
                }
            }
            return (0,interpreter_values/* list */.p_)(results);
        }
        case 'any':
        case 'all': {
            if (!items)
                return first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
            const truths = items.map(operators/* truth */.Im);
            if (truths.includes(name === 'any'))
                return (0,interpreter_values/* bool */.lc)(name === 'any');
            return truths.includes(undefined)
                ? (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(items.find(item => (0,operators/* truth */.Im)(item) === undefined) ?? interpreter_values/* none */.dv))
                : (0,interpreter_values/* bool */.lc)(name === 'all');
        }
        case 'min':
        case 'max': {
            const among = args.length === 1 ? items : args;
            let best = among?.[0];
            for (const item of among ?? []) {
                const order = best && (0,operators/* ordered */.Sj)(item, best);
                if (order === undefined)
                    return undefined;
                if (name === 'min' ? order < 0 : order > 0)
                    best = item;
            }
            return best ?? keywords.get('default');
        }
        case 'sum': {
            let total = (0,interpreter_values/* int */.Wh)(0);
            for (const item of items ?? []) {
                if (item.kind !== 'int' || total.kind !== 'int')
                    return undefined;
                total = (0,interpreter_values/* int */.Wh)(total.value + item.value);
            }
            return items && total;
        }
        case 'next':
            return items ? (items[0] ?? second) : first && (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
        case 'iter':
            return items && (0,interpreter_values/* list */.p_)([...items]);
        case 'isinstance':
            return first && second && isInstance(first, second);
        case 'hasattr':
        case 'getattr': {
            if (!first || second?.kind !== 'str')
                return undefined;
            const found = yield* python.attribute(first, second.value, at);
            const absent = found.kind === 'unknown' && first.kind !== 'unknown';
            if (name === 'getattr')
                return absent ? (args[2] ?? found) : found;
            return (0,operators/* isKnown */.qE)(found) ? (0,interpreter_values/* bool */.lc)(true) : (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(found));
        }
        case 'setattr': {
            const [owner, key, value] = args;
            if (owner?.kind !== 'instance' || key?.kind !== 'str' || !value)
                return undefined;
            owner.attributes.set(key.value, value);
            return interpreter_values/* none */.dv;
        }
        case 'callable':
            return first && ((0,operators/* isKnown */.qE)(first) ? (0,interpreter_values/* bool */.lc)(callable.has(first.kind)) : (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first)));
        case 'issubclass':
            if (first?.kind !== 'class' || second?.kind !== 'class')
                return undefined;
            return (0,interpreter_values/* bool */.lc)((0,interpreter_values/* resolutionOrder */.V_)(first).includes(second));
        case 'type':
            return args.length === 1 && first?.kind === 'instance' ? first.class : undefined;
        case 'abs':
            return first?.kind === 'int' ? (0,interpreter_values/* int */.Wh)(first.value < 0n ? -first.value : first.value) : undefined;
        case 'chr':
            return first?.kind === 'int' && first.value < 0x110000n
                ? (0,interpreter_values/* str */.gx)(String.fromCodePoint(Number(first.value)))
                : undefined;
        case 'ord':
            return first?.kind === 'str' ? (0,interpreter_values/* int */.Wh)(first.value.codePointAt(0) ?? 0) : undefined;
        case 'object':
        case 'super':
            return undefined;
        default:
            return (0,exceptions/* isBuiltinException */.Z4)(name) ? { ...(0,exceptions/* exception */.YG)((0,exceptions/* builtin */.S2)(name), ''), args } : undefined;
    }
}
const callable = new Set(['function', 'class', 'native']);
function textual(text, of) {
    return text === undefined ? (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(of)) : (0,interpreter_values/* str */.gx)(text);
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
    if (length > BigInt(longestRange))
        throw new interpreter_flow/* TooMuch */.GC(`it counts through a range of ${length.toLocaleString('en')} numbers`);
    const size = Math.max(Number(length), 0);
    python.budget.spend(size);
    return (0,interpreter_values/* list */.p_)(Array.from({ length: size }, (_, i) => (0,interpreter_values/* int */.Wh)(from + BigInt(i) * step)));
}
const kinds = {
    str: ['str'],
    bytes: ['bytes'],
    int: ['int', 'bool'],
    float: ['float'],
    bool: ['bool'],
    list: ['list'],
    tuple: ['tuple'],
    set: ['set'],
    dict: ['dict'],
};
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

// EXTERNAL MODULE: ./src/languages/python/literals.js
var literals = __webpack_require__(18078);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/elements.js




/** `owner[key]` where both are known. */
function elementOf(owner, key) {
    if (owner.kind === 'dict') {
        const found = owner.entries.get((0,interpreter_values/* hashOf */.qQ)(key));
        if (!found && owner.missing) {
            const made = owner.missing();
            owner.entries.set((0,interpreter_values/* hashOf */.qQ)(key), [key, made]);
            return made;
        }
        return found ? found[1] : (0,exceptions/* raise */.xl)('KeyError', (0,format/* reprOf */.tt)(key) ?? '');
    }
    if (owner.kind === 'class' && key.kind === 'str')
        return owner.names.get(key.value) ?? (0,exceptions/* raise */.xl)('KeyError', key.value);
    const items = owner.kind === 'str' ? undefined : (0,operators/* itemsOf */.S3)(owner);
    if (key.kind !== 'int')
        return (0,interpreter_values/* unknown */.L5)('an element of a value');
    const index = Number(key.value);
    if (owner.kind === 'str') {
        const one = owner.value.at(index);
        return one === undefined ? (0,exceptions/* raise */.xl)('IndexError', 'string index out of range') : (0,interpreter_values/* str */.gx)(one);
    }
    if (!items)
        return (0,interpreter_values/* unknown */.L5)('an element of a value');
    return items.at(index) ?? (0,exceptions/* raise */.xl)('IndexError', 'index out of range');
}
/** `owner[from:to:step]`. */
function sliceOf(owner, from, to, step) {
    const bound = (value) => value?.kind === 'int' ? Number(value.value) : undefined;
    for (const value of [from, to, step])
        if (value && value.kind !== 'int' && value.kind !== 'none')
            return (0,interpreter_values/* unknown */.L5)('the bounds of a slice');
    const items = (0,operators/* itemsOf */.S3)(owner);
    if (!items || (owner.kind !== 'str' && owner.kind !== 'list' && owner.kind !== 'tuple'))
        return (0,interpreter_values/* unknown */.L5)('a slice of a value');
    const by = bound(step) ?? 1;
    const picked = [];
    if (by > 0) {
        const part = items.slice(bound(from), bound(to));
        for (let i = 0; i < part.length; i += by)
            picked.push(part[i] ?? (0,interpreter_values/* unknown */.L5)('an element'));
    }
    else if (by === -1 && bound(from) === undefined && bound(to) === undefined)
        picked.push(...[...items].reverse());
    else
        return (0,interpreter_values/* unknown */.L5)('a slice that goes backwards');
    if (owner.kind === 'str')
        return (0,interpreter_values/* str */.gx)(picked.map(one => (one.kind === 'str' ? one.value : '')).join(''));
    return owner.kind === 'list' ? (0,interpreter_values/* list */.p_)(picked) : { kind: 'tuple', items: picked };
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/records.js


/** The fields of a `@dataclass` or a `NamedTuple`, in the order of its body; undefined for any other class. */
function recordFields(node, text, bases, decorators) {
    const isRecord = [...bases, ...decorators].some(one => one.kind === 'foreign' && ['NamedTuple', 'dataclass'].includes((0,interpreter_values/* lastSegment */.mp)(one.path)));
    const body = node.getChild('Body');
    if (!isRecord || !body)
        return undefined;
    return (0,python_syntax/* childrenOf */.LU)(body).flatMap(statement => {
        const [name, type] = statement.name === 'AssignStatement' ? (0,python_syntax/* childrenOf */.LU)(statement) : [];
        const isField = name?.name === 'VariableName' && type?.name === 'TypeDef';
        return isField && !text.slice(type.from, type.to).includes('ClassVar')
            ? [text.slice(name.from, name.to)]
            : [];
    });
}
/** An instance of a class that has fields and no `__init__()` of its own. */
function* makeRecord(python, of, { args, keywords }, at) {
    const classes = (0,interpreter_values/* resolutionOrder */.V_)(of).filter(one => one.kind === 'class');
    const names = [...new Set([...classes].reverse().flatMap(one => one.fields ?? []))];
    const attributes = new Map();
    for (const [i, name] of names.entries()) {
        const fallback = classes.find(one => one.names.has(name))?.names.get(name);
        const value = args[i] ?? keywords.get(name) ?? (yield* defaultOf(python, fallback, at));
        if (!value)
            return (0,interpreter_values/* unknown */.L5)(`the arguments of ${of.name}()`);
        attributes.set(name, value);
    }
    if (args.length > names.length || [...keywords.keys()].some(name => !names.includes(name)))
        return (0,interpreter_values/* unknown */.L5)(`the arguments of ${of.name}()`);
    const isTuple = (0,interpreter_values/* derivesFrom */.dX)(of, new Set(['NamedTuple']));
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
    if (fallback?.kind !== 'foreign-call' || (0,interpreter_values/* lastSegment */.mp)(fallback.callee.path) !== 'field')
        return fallback;
    const factory = fallback.keywords.get('default_factory');
    if (factory)
        return yield* python.call(factory, { args: [], keywords: new Map() }, at);
    return fallback.keywords.get('default');
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/targets.js




/** Binds what stands left of a `=`, or between `for` and `in`. */
function* targets_assign(python, target, value, frame) {
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
            return yield* unpack(python, (0,python_syntax/* childrenOf */.LU)(only).slice(1, -1), value, frame);
        case 'ParenthesizedExpression':
            return yield* targets_assign(python, (0,python_syntax/* childrenOf */.LU)(only).slice(1, -1), value, frame);
        case 'MemberExpression': {
            const [ownerNode, mark, key] = (0,python_syntax/* childrenOf */.LU)(only);
            if (!ownerNode || !key)
                return;
            const owner = yield* evaluate(python, ownerNode, frame);
            if (mark?.name === '.') {
                const name = frame.module.text.slice(key.from, key.to);
                if (owner.kind === 'instance' || owner.kind === 'foreign-call' || owner.kind === 'exception')
                    owner.attributes.set(name, value);
                else if (owner.kind === 'class' || owner.kind === 'module')
                    owner.names.set(name, value);
                return;
            }
            const at = yield* evaluate(python, key, frame);
            if (owner.kind === 'dict')
                owner.entries.set((0,interpreter_values/* hashOf */.qQ)(at), [at, value]);
            else if (owner.kind === 'list' && at.kind === 'int') {
                const index = Number(at.value) < 0 ? owner.items.length + Number(at.value) : Number(at.value);
                if (index >= 0 && index < owner.items.length)
                    owner.items[index] = value;
            }
        }
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
    const items = (0,operators/* itemsOf */.S3)(value);
    const rest = targets.findIndex(one => one.star);
    for (const [i, { node }] of targets.entries()) {
        let one;
        if (items && rest === -1)
            one = items[i];
        else if (items && i < rest)
            one = items[i];
        else if (items && i === rest)
            one = (0,interpreter_values/* list */.p_)(items.slice(i, items.length - (targets.length - 1 - i)));
        else if (items)
            one = items[items.length - (targets.length - i)];
        yield* targets_assign(python, [node], one ?? (0,interpreter_values/* unknown */.L5)(items ? 'a value that is not there' : (0,operators/* reasonOf */.A3)(value)), frame);
    }
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/imports.js


/** Imports bind names that are looked up when they are used: a migration's models are never loaded for nothing. */
function* runImport(python, node, frame) {
    const source = (of) => frame.module.text.slice(of.from, of.to);
    const words = (0,python_syntax/* childrenOf */.LU)(node).map(source);
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
            bindName(frame, first, { kind: 'foreign', path: first });
        else
            bindName(frame, first, lazily(python, path, undefined));
    }
    else
        bindName(frame, alias, lazily(python, path, undefined));
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
            bindName(frame, alias, fromModule(python, segments, directory, name));
    }
}
function fromModule(python, segments, directory, name) {
    const foreign = { kind: 'foreign', path: [...segments, name].join('.') };
    const { host } = python;
    if (host.moduleFile(segments, directory) === undefined &&
        host.moduleFile([...segments, name], directory) === undefined)
        return foreign;
    return {
        kind: 'lazy',
        *load() {
            const module = segments.length > 0 || directory !== undefined ? yield* python.load(segments, directory) : undefined;
            const given = module?.names.get(name);
            if (given)
                return given.kind === 'lazy' ? yield* given.load() : given;
            return (yield* python.load([...segments, name], directory)) ?? foreign;
        },
    };
}
/** The directory that `from ..x import y` begins at. */
function ancestor(path, level) {
    const parts = path.split('/').slice(0, -1);
    return parts.slice(0, parts.length - (level - 1)).join('/');
}
/** `importlib.import_module('a.b')`; undefined where it is another call, or one that can't be told. */
function* importedModule(python, { path }, { args, keywords }) {
    if (path !== 'importlib.import_module')
        return undefined;
    const name = args[0] ?? keywords.get('name');
    // With a leading dot it begins at a package that is handed as well.
    if (name?.kind !== 'str' || !/^[^\W\d]\w*(?:\.\w+)*$/.test(name.value))
        return undefined;
    return (yield* python.load(name.value.split('.'), undefined)) ?? { kind: 'foreign', path: name.value };
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/unfollowed.js


const quiet = /^(?:print|len|str|int|isinstance|range|list|dict|set|sorted|enumerate|zip|log\w*\.\w+|_?logger\.\w+|logging\.\w+|warnings\.warn)$/i;
const mutators = /^(\w+)\.(?:append|extend|insert|remove|pop|clear|update|add|discard|setdefault|sort)$/;
/**
 * A statement of which it can't be known whether it runs: what it may give a value to is unknown from here on, and where
 * it calls anything, the host is told.
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
        yield* python.host.opaque(`whether it runs depends on ${reason}`, (0,python_syntax/* placeOf */.$t)(node));
}
function assigned(statement) {
    const names = [];
    for (const child of (0,python_syntax/* childrenOf */.LU)(statement)) {
        if (child.name === 'AssignOp' || child.name === 'UpdateOp' || child.name === 'in')
            break;
        if (child.name === 'VariableName')
            names.push(child);
        else if (child.name === 'TupleExpression')
            names.push(...assigned(child));
    }
    return names;
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/statements.js











function* runBody(python, body, frame) {
    return yield* run(python, (0,python_syntax/* childrenOf */.LU)(body), frame);
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
    const source = (of) => frame.module.text.slice(of.from, of.to);
    switch (node.name) {
        case 'ExpressionStatement': {
            const [expression] = (0,python_syntax/* childrenOf */.LU)(node);
            if (!expression)
                return 'next';
            const value = yield* evaluate(python, expression, frame);
            if (expression.name === 'CallExpression')
                yield* askWhatItDid(python, value, node);
            return 'next';
        }
        case 'AssignStatement':
            yield* assignment(python, node, frame);
            return 'next';
        case 'UpdateStatement': {
            const [target, operator, operand] = (0,python_syntax/* childrenOf */.LU)(node);
            if (!target || !operator || !operand)
                return 'next';
            const before = yield* evaluate(python, target, frame);
            const value = yield* evaluate(python, operand, frame);
            const sign = source(operator).slice(0, -1);
            if (before.kind === 'list' && sign === '+')
                before.items.push(...((yield* iterate(python, value, operand)) ?? []));
            else
                yield* targets_assign(python, [target], (0,operators/* binary */.aw)(sign, before, value, (0,python_syntax/* placeOf */.$t)(node), python.budget), frame);
            return 'next';
        }
        case 'ReturnStatement': {
            const values = (0,python_syntax/* childrenOf */.LU)(node).slice(1);
            if (values.length === 0)
                return { returned: interpreter_values/* none */.dv };
            return { returned: yield* listed(python, values, frame) };
        }
        case 'IfStatement':
            return yield* branch(python, node, frame);
        case 'ForStatement':
            return yield* loop(python, node, frame);
        case 'WhileStatement':
            return yield* repeat(python, node, frame);
        case 'TryStatement':
            return yield* attempt(python, node, frame);
        case 'WithStatement':
            return yield* within(python, node, frame);
        case 'RaiseStatement':
            return yield* raised(python, node, frame);
        case 'BreakStatement':
            return 'break';
        case 'ContinueStatement':
            return 'continue';
        case 'AssertStatement': {
            const test = (0,python_syntax/* childrenOf */.LU)(node)[1];
            if (test && (0,operators/* truth */.Im)(yield* evaluate(python, test, frame)) === false)
                (0,exceptions/* raise */.xl)('AssertionError', source(node));
            return 'next';
        }
        case 'DeleteStatement': {
            for (const target of (0,python_syntax/* childrenOf */.LU)(node)) {
                if (target.name === 'VariableName')
                    frame.names.delete(source(target));
                else if (target.name === 'MemberExpression')
                    yield* removeElement(python, target, frame);
            }
            return 'next';
        }
        case 'ScopeStatement': {
            const [keyword, ...names] = (0,python_syntax/* childrenOf */.LU)(node);
            let outer = frame.parent;
            if (keyword && source(keyword) === 'global')
                while (outer?.parent)
                    outer = outer.parent;
            for (const name of names)
                if (name.name === 'VariableName' && outer)
                    frame.outer.set(source(name), outer);
            return 'next';
        }
        case 'FunctionDefinition':
        case 'ClassDefinition':
            yield* statements_define(python, node, [], frame);
            return 'next';
        case 'DecoratedStatement': {
            const decorators = [];
            for (const child of (0,python_syntax/* childrenOf */.LU)(node)) {
                if (child.name === 'Decorator') {
                    const expression = (0,python_syntax/* childrenOf */.LU)(child).slice(1);
                    decorators.push(yield* decorator(python, expression, frame));
                }
                else
                    yield* statements_define(python, child, decorators, frame);
            }
            if (python.host.decorated)
                yield* tellDecorators(python, (0,python_syntax/* childrenOf */.LU)(node), frame);
            return 'next';
        }
        case 'ImportStatement':
            yield* runImport(python, node, frame);
            return 'next';
        case 'StatementGroup':
            return yield* run(python, (0,python_syntax/* childrenOf */.LU)(node).filter(child => child.name !== ';'), frame);
        case 'YieldStatement': {
            const values = (0,python_syntax/* childrenOf */.LU)(node).slice(1);
            const [word, source] = values;
            if (word?.name === 'from' && source && frame.yielded) {
                const from = yield* evaluate(python, source, frame);
                const items = yield* iterate(python, from, source);
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
        case 'PassStatement':
        case 'TypeDefinition':
            return 'next';
        case ';':
            return 'next';
        default:
            yield* setAside(python, node, frame, (0,python_syntax/* hasError */.JD)(node) ? 'a syntax error' : `a ${node.name}, which is not followed`);
            return 'next';
    }
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
        const args = (0,python_syntax/* childrenOf */.LU)(list).slice(1, -1);
        if (args.some(one => one.name === 'AssignOp' || one.name === '*' || one.name === '**'))
            continue;
        const values = [];
        for (const one of args)
            if (one.name !== ',')
                values.push(yield* evaluate(python, one, frame));
        python.host.decorated?.(text.slice(part.from + 1, list.from).trim(), values, value);
    }
}
function* statements_define(python, node, decorators, frame) {
    const name = node.getChild('VariableName');
    if (!name)
        return;
    const text = frame.module.text.slice(name.from, name.to);
    const value = node.name === 'ClassDefinition'
        ? yield* runClass(python, node, text, frame, decorators)
        : yield* makeFunction(python, node, text, frame, decorators);
    bindName(frame, text, value);
}
/** A call that nothing was made of was made for its effects: if it was not followed, they are not known. */
function* askWhatItDid(python, value, node) {
    if (value.kind === 'foreign-call') {
        if (python.host.harmless(value.callee))
            return;
        yield* python.host.opaque(`it calls ${(0,interpreter_values/* nameOf */.Vb)(value.callee)}, which can't be followed`, (0,python_syntax/* placeOf */.$t)(node));
    }
    else if (value.kind === 'unknown')
        yield* python.host.opaque(`it depends on ${value.reason}`, (0,python_syntax/* placeOf */.$t)(node));
}
function* listed(python, nodes, frame) {
    const [only] = nodes;
    if (only && nodes.length === 1)
        return yield* evaluate(python, only, frame);
    return { kind: 'tuple', items: yield* expressions_elements(python, nodes, frame, 0) };
}
function* assignment(python, node, frame) {
    const groups = [[]];
    for (const child of (0,python_syntax/* childrenOf */.LU)(node)) {
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
        yield* targets_assign(python, target, value, frame);
}
function* branch(python, node, frame) {
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
    for (let i = 0; i < parts.length; i++) {
        const keyword = parts[i];
        const next = parts[i + 1];
        if (!keyword || !next)
            break;
        if (keyword.name === 'else')
            return yield* runBody(python, next, frame);
        if (keyword.name !== 'if' && keyword.name !== 'elif')
            continue;
        const value = yield* evaluate(python, next, frame);
        const known = (0,operators/* truth */.Im)(value);
        if (known === undefined) {
            yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(value));
            return 'next';
        }
        const body = parts[i + 2];
        if (known && body)
            return yield* runBody(python, body, frame);
    }
    return 'next';
}
function* loop(python, node, frame) {
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
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
    const items = yield* iterate(python, value, first);
    if (!items) {
        yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(value));
        return 'next';
    }
    for (const item of items) {
        yield* targets_assign(python, parts.slice(forAt + 1, inAt), item, frame);
        const completion = yield* runBody(python, body, frame);
        if (completion === 'break')
            return 'next';
        if (typeof completion === 'object')
            return completion;
    }
    const otherwise = parts[bodyAt + 2];
    return otherwise ? yield* runBody(python, otherwise, frame) : 'next';
}
function* repeat(python, node, frame) {
    const [, test, body, , otherwise] = (0,python_syntax/* childrenOf */.LU)(node);
    if (!test || !body)
        return 'next';
    for (;;) {
        const value = yield* evaluate(python, test, frame);
        const known = (0,operators/* truth */.Im)(value);
        if (known === undefined) {
            yield* setAside(python, node, frame, (0,operators/* reasonOf */.A3)(value));
            return 'next';
        }
        if (!known)
            return otherwise ? yield* runBody(python, otherwise, frame) : 'next';
        const completion = yield* runBody(python, body, frame);
        if (completion === 'break')
            return 'next';
        if (typeof completion === 'object')
            return completion;
    }
}
function* attempt(python, node, frame) {
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
    const handlers = [];
    let body;
    let otherwise;
    let last;
    let keyword = '';
    let pending = [];
    for (const part of parts) {
        if (part.name !== 'Body') {
            if (['try', 'except', 'else', 'finally'].includes(part.name)) {
                keyword = part.name;
                pending = [];
            }
            else
                pending.push(part);
        }
        else if (keyword === 'try')
            body = part;
        else if (keyword === 'else')
            otherwise = part;
        else if (keyword === 'finally')
            last = part;
        else {
            const as = pending.findIndex(one => one.name === 'as');
            const named = as === -1 ? undefined : pending[as + 1];
            handlers.push({
                types: as === -1 ? pending : pending.slice(0, as),
                name: named && frame.module.text.slice(named.from, named.to),
                body: part,
            });
        }
    }
    let completion = 'next';
    let escaped;
    if (handlers.length > 0)
        python.catching++;
    try {
        if (body)
            completion = yield* runBody(python, body, frame);
    }
    catch (error) {
        if (!(error instanceof interpreter_flow/* Raised */.H1))
            throw error;
        escaped = error;
    }
    finally {
        if (handlers.length > 0)
            python.catching--;
    }
    try {
        if (escaped) {
            for (const { types, name, body: handler } of handlers) {
                const caught = types.length === 0 || (0,exceptions/* catches */.Ux)(yield* listed(python, types, frame), escaped.exception) !== false;
                if (!caught)
                    continue;
                const exception = escaped.exception;
                escaped = undefined;
                if (name)
                    frame.names.set(name, exception);
                frame.names.set(current, exception);
                completion = yield* runBody(python, handler, frame);
                frame.names.delete(current);
                break;
            }
        }
        else if (otherwise && completion === 'next')
            completion = yield* runBody(python, otherwise, frame);
    }
    catch (error) {
        if (!(error instanceof interpreter_flow/* Raised */.H1))
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
/** What a bare `raise` raises again. No Python name has a space. */
const current = 'current exception';
function* raised(python, node, frame) {
    const thrown = (0,python_syntax/* childrenOf */.LU)(node)[1];
    const value = thrown ? yield* evaluate(python, thrown, frame) : frame.names.get(current);
    // An error at the end, for what was not found before it.
    if (frame.doubt !== undefined)
        return { returned: (0,interpreter_values/* unknown */.L5)(frame.doubt) };
    const exception = value && (0,exceptions/* asException */.AG)(value);
    if (exception)
        throw new interpreter_flow/* Raised */.H1(exception);
    return (0,exceptions/* raise */.xl)('Exception', `of ${value ? (0,operators/* reasonOf */.A3)(value) : 'an earlier error'}`);
}
function* within(python, node, frame) {
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
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
    const manager = yield* evaluate(python, expression, frame);
    let completion = 'next';
    const enter = function* (entered) {
        if (target)
            yield* targets_assign(python, [target], entered, frame);
        completion = yield* inside(python, further, body, frame);
    };
    if (manager.kind === 'foreign-call' && manager.callee.path === contextManager) {
        yield* around(python, manager, enter, (0,python_syntax/* placeOf */.$t)(expression));
        return completion;
    }
    if (manager.kind === 'unknown')
        yield* python.host.opaque(`what comes with it depends on ${manager.reason}`, (0,python_syntax/* placeOf */.$t)(expression));
    const entered = manager.kind === 'foreign-call' ? yield* python.host.enter(manager, (0,python_syntax/* placeOf */.$t)(expression)) : manager;
    let escaped;
    try {
        yield* enter(entered);
    }
    catch (error) {
        if (!(error instanceof interpreter_flow/* Raised */.H1))
            throw error;
        escaped = error;
    }
    const swallowed = yield* python.host.exit(manager, escaped?.exception, (0,python_syntax/* placeOf */.$t)(expression));
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
function* removeElement(python, target, frame) {
    const [ownerNode, , keyNode] = (0,python_syntax/* childrenOf */.LU)(target);
    if (!ownerNode || !keyNode)
        return;
    const owner = yield* evaluate(python, ownerNode, frame);
    const key = yield* evaluate(python, keyNode, frame);
    if (owner.kind === 'dict')
        owner.entries.delete((0,interpreter_values/* hashOf */.qQ)(key));
    else if (owner.kind === 'list' && key.kind === 'int')
        owner.items.splice(Number(key.value), 1);
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/super.js
var interpreter_super = __webpack_require__(14550);
;// CONCATENATED MODULE: ./src/languages/python/interpreter/functions.js








function parametersOf(node, text) {
    const parameters = [];
    const given = node.getChild('ParamList');
    let star = '';
    let keywordOnly = false;
    let awaitsDefault = false;
    for (const child of given ? (0,python_syntax/* childrenOf */.LU)(given) : []) {
        if (child.name === '*' || child.name === '**')
            star = child.name;
        else if (child.name === ',') {
            if (star === '*')
                keywordOnly = true;
            star = '';
        }
        else if (child.name === 'AssignOp')
            awaitsDefault = true;
        else if (awaitsDefault) {
            const last = parameters.at(-1);
            if (last)
                last.fallback = child;
            awaitsDefault = false;
        }
        else if (child.name === 'VariableName') {
            const kind = star === '*' ? 'rest' : star === '**' ? 'keywords' : keywordOnly ? 'keyword-only' : 'normal';
            if (star === '*')
                keywordOnly = true;
            star = '';
            parameters.push({ name: text.slice(child.from, child.to), kind, fallback: undefined });
        }
    }
    return parameters;
}
/** A `def` or `lambda`: its defaults are evaluated now, once. */
function* makeFunction(python, node, name, frame, decorators) {
    const defaults = new Map();
    for (const parameter of parametersOf(node, frame.module.text)) {
        if (parameter.fallback)
            defaults.set(parameter.name, yield* evaluate(python, parameter.fallback, frame));
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
    for (const decorator of callee.decorators) {
        const path = decorator.kind === 'foreign'
            ? decorator.path
            : decorator.kind === 'foreign-call'
                ? decorator.callee.path
                : '';
        if ((0,interpreter_values/* lastSegment */.mp)(path) === 'contextmanager')
            return {
                kind: 'foreign-call',
                callee: { kind: 'foreign', path: contextManager, of: callee },
                ...given,
                at: { start: node.from, end: node.to },
                attributes: new Map(),
            };
        if ((0,interpreter_values/* lastSegment */.mp)(path) === 'atomic' && !callee.inside)
            return yield* insideOf(python, { kind: 'foreign', path }, { ...callee, inside: true }, given);
        if ((0,interpreter_values/* lastSegment */.mp)(path) !== 'atomic' && !transparent.has((0,interpreter_values/* lastSegment */.mp)(path)))
            return (0,interpreter_values/* unknown */.L5)(`what @${path || 'a decorator'} makes of ${callee.name}()`);
    }
    const body = node.getChild('Body');
    if (node.firstChild?.name === 'async')
        return (0,interpreter_values/* unknown */.L5)(`${callee.name}(), which is asynchronous`);
    if (body && !callee.yielded && yields(body))
        return yield* generated(python, callee, given);
    const names = bind(callee, given);
    if (!names)
        return (0,interpreter_values/* unknown */.L5)(`the arguments of ${callee.name}()`);
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
        names.set('super', (0,interpreter_super/* superOf */.lM)(callee.owner, firstOf(names)));
    if (node.name === 'LambdaExpression') {
        const expression = node.lastChild;
        return expression ? yield* evaluate(python, expression, frame) : interpreter_values/* none */.dv;
    }
    if (!body)
        return interpreter_values/* none */.dv;
    const completion = yield* runBody(python, body, frame);
    return typeof completion === 'object' ? completion.returned : interpreter_values/* none */.dv;
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
    let value = interpreter_values/* none */.dv;
    try {
        value = yield* callFunction(python, body, given);
    }
    catch (error) {
        if (!(error instanceof interpreter_flow/* Raised */.H1))
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
    return result.kind === 'unknown' ? result : (0,interpreter_values/* list */.p_)(items);
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
            names.set(name, (0,interpreter_values/* dict */.jd)([...keywords].map(([key, value]) => [(0,interpreter_values/* str */.gx)(key), value])));
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
const functions_exceptions = new Set(['BaseException', 'Exception', 'RuntimeError', 'ValueError', 'Error']);
function* instantiate(python, of, given, at) {
    if ((0,interpreter_values/* isEnum */.GG)(of))
        return member(of, given.args[0]);
    if (isRecord(of))
        return yield* makeRecord(python, of, given, at);
    let instance = { kind: 'instance', class: of, attributes: new Map(), constructed: given };
    if ((0,interpreter_values/* derivesFrom */.dX)(of, functions_exceptions))
        return (0,exceptions/* asException */.AG)(instance) ?? instance;
    const maker = yield* python.attribute(of, '__new__', at);
    if (maker.kind === 'function') {
        const made = yield* python.call({ ...maker, self: of }, given, at);
        // What is no instance of the class is what the call gives: its __init__() is not for that.
        if (made.kind !== 'instance' || !(0,interpreter_values/* resolutionOrder */.V_)(made.class).includes(of))
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
    const classes = (0,interpreter_values/* resolutionOrder */.V_)(of).filter(one => one.kind === 'class');
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
    return (0,interpreter_values/* unknown */.L5)(`a member of ${of.name}`);
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/expressions.js









/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const deepest = 200;
const comparisons = new Set(['<', '<=', '>', '>=', '==', '!=', '<>', 'in', 'not in', 'is', 'is not']);
/** What an expression is worth. Effects of the calls in it happen on the way. */
function* evaluate(python, node, frame, depth = 0) {
    python.budget.spend();
    if (depth > deepest)
        throw new interpreter_flow/* TooMuch */.GC('an expression is nested too deep');
    const { text } = frame.module;
    const source = (of) => text.slice(of.from, of.to);
    switch (node.name) {
        case 'String':
            return literal(node, frame);
        case 'Number':
            return numberLiteral(source(node));
        case 'Boolean':
            return (0,interpreter_values/* bool */.lc)(source(node) === 'True');
        case 'None':
            return interpreter_values/* none */.dv;
        case 'Ellipsis':
            return { kind: 'foreign', path: '...' };
        case 'VariableName':
        case 'print': {
            const name = source(node);
            return (yield* python.lookup(name, frame)) ?? { kind: 'foreign', path: name };
        }
        case 'ParenthesizedExpression': {
            const content = (0,python_syntax/* childrenOf */.LU)(node)[1];
            return content ? yield* evaluate(python, content, frame, depth + 1) : (0,interpreter_values/* unknown */.L5)('a syntax error');
        }
        case 'TupleExpression':
            return { kind: 'tuple', items: yield* expressions_elements(python, (0,python_syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth) };
        case 'ArrayExpression':
            return (0,interpreter_values/* list */.p_)(yield* expressions_elements(python, (0,python_syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth));
        case 'SetExpression':
            return (0,interpreter_values/* set */.hZ)(yield* expressions_elements(python, (0,python_syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth));
        case 'DictionaryExpression':
            return yield* dictionary(python, node, frame, depth);
        case 'ArrayComprehensionExpression':
        case 'SetComprehensionExpression':
        case 'ComprehensionExpression':
        case 'DictionaryComprehensionExpression':
            return yield* comprehension(python, node, (0,python_syntax/* childrenOf */.LU)(node).slice(1, -1), frame, depth);
        case 'ContinuedString': {
            let joined = '';
            for (const part of (0,python_syntax/* childrenOf */.LU)(node)) {
                const value = yield* evaluate(python, part, frame, depth + 1);
                if (value.kind !== 'str' && value.kind !== 'bytes')
                    return value;
                joined += value.value;
            }
            python.budget.string(joined.length);
            return (0,interpreter_values/* str */.gx)(joined);
        }
        case 'FormatString':
            return yield* formatString(python, node, frame, depth);
        case 'UnaryExpression': {
            const [sign, operand] = (0,python_syntax/* childrenOf */.LU)(node);
            if (!sign || !operand)
                return (0,interpreter_values/* unknown */.L5)('a syntax error');
            return (0,operators/* unary */.gh)(source(sign), yield* evaluate(python, operand, frame, depth + 1), (0,python_syntax/* placeOf */.$t)(node));
        }
        case 'BinaryExpression':
            return yield* operation(python, node, frame, depth);
        case 'ConditionalExpression': {
            const [whenTrue, , test, , whenFalse] = (0,python_syntax/* childrenOf */.LU)(node);
            if (!whenTrue || !test || !whenFalse)
                return (0,interpreter_values/* unknown */.L5)('a syntax error');
            const value = yield* evaluate(python, test, frame, depth + 1);
            const known = (0,operators/* truth */.Im)(value);
            return known === undefined
                ? (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value))
                : yield* evaluate(python, known ? whenTrue : whenFalse, frame, depth + 1);
        }
        case 'NamedExpression': {
            const [name, , operand] = (0,python_syntax/* childrenOf */.LU)(node);
            if (!name || !operand)
                return (0,interpreter_values/* unknown */.L5)('a syntax error');
            const value = yield* evaluate(python, operand, frame, depth + 1);
            frame.names.set(source(name), value);
            return value;
        }
        case 'LambdaExpression':
            return yield* makeFunction(python, node, '<lambda>', frame, []);
        case 'MemberExpression':
            return yield* expressions_member(python, node, frame, depth);
        case 'CallExpression':
            return yield* call(python, node, frame, depth);
        default:
            return (0,interpreter_values/* unknown */.L5)(node.type.isError ? 'a syntax error' : `a ${node.name}`);
    }
}
function literal(node, frame) {
    const written = frame.module.text.slice(node.from, node.to);
    const { prefix, body, bodyStart } = (0,literals/* partsOfString */.d4)(written);
    const value = (0,literals/* unescapeString */.wh)(body, prefix);
    if (prefix.includes('b'))
        return { kind: 'bytes', value };
    return (0,interpreter_values/* str */.gx)(value, value === body ? { module: frame.module, start: node.from + bodyStart } : undefined);
}
function numberLiteral(written) {
    const plain = written.replaceAll('_', '');
    if (/^(?:0|[1-9]\d*|0[xob][\da-f]+)$/i.test(plain) && plain.length < 400)
        return (0,interpreter_values/* int */.Wh)(BigInt(plain));
    const value = (0,literals/* numberOf */.rl)(written);
    return value === undefined ? (0,interpreter_values/* unknown */.L5)('a number of a kind that is not read') : { kind: 'float', value };
}
function* expressions_elements(python, nodes, frame, depth) {
    const items = [];
    for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i];
        if (!node || node.name === ',')
            continue;
        if (node.name === '*') {
            const next = nodes[++i];
            const value = next ? yield* evaluate(python, next, frame, depth + 1) : interpreter_values/* none */.dv;
            items.push(...((0,operators/* itemsOf */.S3)(value) ?? [(0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value))]));
        }
        else
            items.push(yield* evaluate(python, node, frame, depth + 1));
    }
    return items;
}
function* dictionary(python, node, frame, depth) {
    const made = (0,interpreter_values/* dict */.jd)();
    const parts = (0,python_syntax/* childrenOf */.LU)(node).slice(1, -1);
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.name === ',')
            continue;
        if (part.name === '**') {
            const next = parts[++i];
            const value = next ? yield* evaluate(python, next, frame, depth + 1) : interpreter_values/* none */.dv;
            if (value.kind !== 'dict')
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            for (const [hash, entry] of value.entries)
                made.entries.set(hash, entry);
            continue;
        }
        const key = yield* evaluate(python, part, frame, depth + 1);
        const written = parts[i + 2];
        i += 2;
        if (!written)
            return (0,interpreter_values/* unknown */.L5)('a syntax error');
        made.entries.set((0,interpreter_values/* hashOf */.qQ)(key), [key, yield* evaluate(python, written, frame, depth + 1)]);
    }
    return made;
}
/** `expression for target in items if test …`, all at once: what only asks for the next one gets the same. */
function* comprehension(python, node, parts, outer, depth) {
    const source = (of) => outer.module.text.slice(of.from, of.to);
    const first = parts.findIndex(part => source(part) === 'for' || source(part) === 'async');
    const head = parts.slice(0, first);
    const frame = {
        names: new Map(),
        parent: outer,
        module: outer.module,
        isClass: false,
        outer: new Map(),
    };
    const results = [];
    let failed;
    function* clause(from) {
        const keyword = parts[from];
        if (!keyword) {
            const made = [];
            for (const part of head)
                if (part.name !== ':')
                    made.push(yield* evaluate(python, part, frame, depth + 1));
            results.push(made);
            return;
        }
        const next = parts.findIndex((part, i) => i > from && ['for', 'if', 'async'].includes(source(part)));
        const end = next === -1 ? parts.length : next;
        if (source(keyword) === 'if') {
            const test = parts[from + 1];
            const value = test ? yield* evaluate(python, test, frame, depth + 1) : interpreter_values/* none */.dv;
            const known = (0,operators/* truth */.Im)(value);
            if (known === undefined)
                failed ??= (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            else if (known)
                yield* clause(end);
            return;
        }
        const inAt = parts.findIndex((part, i) => i > from && source(part) === 'in');
        const iterated = parts[inAt + 1];
        if (inAt === -1 || !iterated) {
            failed ??= (0,interpreter_values/* unknown */.L5)('a syntax error');
            return;
        }
        const over = yield* evaluate(python, iterated, frame, depth + 1);
        const items = yield* iterate(python, over, iterated);
        if (!items) {
            failed ??= (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(over));
            return;
        }
        for (const item of items) {
            yield* targets_assign(python, parts.slice(from + 1, inAt), item, frame);
            yield* clause(end);
            if (failed)
                return;
        }
    }
    yield* clause(first);
    if (failed)
        return failed;
    const items = results.map(([item]) => item ?? interpreter_values/* none */.dv);
    if (node.name === 'SetComprehensionExpression')
        return (0,interpreter_values/* set */.hZ)(items);
    if (node.name === 'DictionaryComprehensionExpression')
        return (0,interpreter_values/* dict */.jd)(results.map(([key, value]) => [key ?? interpreter_values/* none */.dv, value ?? interpreter_values/* none */.dv]));
    return (0,interpreter_values/* list */.p_)(items);
}
function* iterate(python, value, node) {
    const items = value.kind === 'foreign' || value.kind === 'foreign-call'
        ? yield* python.host.items(value, (0,python_syntax/* placeOf */.$t)(node))
        : (0,operators/* itemsOf */.S3)(value);
    python.budget.spend(items?.length ?? 0);
    return items;
}
function* formatString(python, node, frame, depth) {
    const { text } = frame.module;
    const { prefix, body, bodyStart } = (0,literals/* partsOfString */.d4)(text.slice(node.from, node.to));
    let from = node.from + bodyStart;
    let made = '';
    const literalPart = (to) => (0,literals/* unescapeString */.wh)(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}');
    for (const field of (0,python_syntax/* childrenOf */.LU)(node)) {
        if (field.name !== 'FormatReplacement')
            continue;
        made += literalPart(field.from);
        from = field.to;
        const [, operand, ...rest] = (0,python_syntax/* childrenOf */.LU)(field);
        if (!operand)
            return (0,interpreter_values/* unknown */.L5)('a syntax error');
        const value = yield* evaluate(python, operand, frame, depth + 1);
        let spec = '';
        const conversion = rest.find(part => part.name === 'FormatConversion');
        const specNode = rest.find(part => part.name === 'FormatSpec');
        if (specNode) {
            const inner = (0,python_syntax/* childrenOf */.LU)(specNode).find(part => part.name === 'FormatReplacement');
            if (inner)
                return (0,interpreter_values/* unknown */.L5)('a format that is itself computed');
            spec = text.slice(specNode.from + 1, specNode.to);
        }
        const part = conversion && text.slice(conversion.from, conversion.to) === '!r'
            ? (0,format/* reprOf */.tt)(value)
            : (0,format/* formatted */.X0)(value, spec, python.budget);
        if (part === undefined)
            return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
        made += part;
        python.budget.string(made.length);
    }
    return (0,interpreter_values/* str */.gx)(made + literalPart(node.from + bodyStart + body.length));
}
function* operation(python, node, frame, depth) {
    const parts = (0,python_syntax/* childrenOf */.LU)(node);
    const [left] = parts;
    const right = parts.at(-1);
    if (!left || !right || parts.length < 3)
        return (0,interpreter_values/* unknown */.L5)('a syntax error');
    const operator = parts
        .slice(1, -1)
        .map(part => frame.module.text.slice(part.from, part.to))
        .join(' ');
    if (operator === 'and' || operator === 'or') {
        const first = yield* evaluate(python, left, frame, depth + 1);
        const known = (0,operators/* truth */.Im)(first);
        if (known !== undefined)
            return known === (operator === 'or') ? first : yield* evaluate(python, right, frame, depth + 1);
        // What decides by itself decides whatever the unknown side says: `unknown and False`.
        const second = yield* evaluate(python, right, frame, depth + 1);
        return (0,operators/* truth */.Im)(second) === (operator === 'or') ? second : (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    }
    if (!comparisons.has(operator)) {
        const first = yield* evaluate(python, left, frame, depth + 1);
        return (0,operators/* binary */.aw)(operator, first, yield* evaluate(python, right, frame, depth + 1), (0,python_syntax/* placeOf */.$t)(node), python.budget);
    }
    // a < b < c: the middle is compared twice.
    const chain = left.name === 'BinaryExpression' ? (0,python_syntax/* childrenOf */.LU)(left) : [];
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
            return known === false ? first : (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(first));
    }
    const one = middle ? yield* evaluate(python, middle, frame, depth + 1) : first;
    const other = yield* evaluate(python, right, frame, depth + 1);
    const answer = (0,operators/* compare */.UD)(operator, one, other);
    if (answer !== undefined)
        return (0,interpreter_values/* bool */.lc)(answer);
    if ((0,operators/* isForeign */.jq)(one) && operator !== 'in' && operator !== 'not in')
        return (0,operators/* expression */.dn)(operator, [one, other], (0,python_syntax/* placeOf */.$t)(node));
    return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)((0,operators/* isKnown */.qE)(one) ? other : one));
}
function* expressions_member(python, node, frame, depth) {
    const [ownerNode, mark, ...rest] = (0,python_syntax/* childrenOf */.LU)(node);
    if (!ownerNode || !mark)
        return (0,interpreter_values/* unknown */.L5)('a syntax error');
    const owner = yield* evaluate(python, ownerNode, frame, depth + 1);
    if (mark.name === '.') {
        const name = rest[0];
        return name
            ? yield* python.attribute(owner, frame.module.text.slice(name.from, name.to), (0,python_syntax/* placeOf */.$t)(node))
            : (0,interpreter_values/* unknown */.L5)('a syntax error');
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
        return sliceOf(owner, bounds[0], bounds[1], bounds[2]);
    }
    const items = yield* expressions_elements(python, keys, frame, depth);
    const [only] = items;
    if (!only)
        return (0,interpreter_values/* unknown */.L5)('a syntax error');
    return python.element(owner, keys.length === 1 ? only : { kind: 'tuple', items });
}
function* call(python, node, frame, depth) {
    const [calleeNode, list] = (0,python_syntax/* childrenOf */.LU)(node);
    if (!calleeNode || !list)
        return (0,interpreter_values/* unknown */.L5)('a syntax error');
    const callee = yield* evaluate(python, calleeNode, frame, depth + 1);
    const args = [];
    const keywords = new Map();
    const parts = (0,python_syntax/* childrenOf */.LU)(list).slice(1, -1);
    if (parts.some(part => part.name === 'for')) {
        const made = yield* comprehension(python, node, parts, frame, depth);
        return yield* python.call(callee, { args: [made], keywords }, (0,python_syntax/* placeOf */.$t)(node));
    }
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.name === ',')
            continue;
        const next = parts[i + 1];
        if (part.name === '*' && next) {
            const value = yield* evaluate(python, next, frame, depth + 1);
            const items = yield* iterate(python, value, next);
            if (!items)
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            args.push(...items);
            i++;
        }
        else if (part.name === '**' && next) {
            const value = yield* evaluate(python, next, frame, depth + 1);
            if (value.kind !== 'dict')
                return (0,interpreter_values/* unknown */.L5)((0,operators/* reasonOf */.A3)(value));
            for (const [key, item] of value.entries.values())
                if (key.kind === 'str')
                    keywords.set(key.value, item);
            i++;
        }
        else if (part.name === 'VariableName' && next?.name === 'AssignOp') {
            const operand = parts[i + 2];
            if (!operand)
                return (0,interpreter_values/* unknown */.L5)('a syntax error');
            keywords.set(frame.module.text.slice(part.from, part.to), yield* evaluate(python, operand, frame, depth + 1));
            i += 2;
        }
        else
            args.push(yield* evaluate(python, part, frame, depth + 1));
    }
    return yield* python.call(callee, { args, keywords }, (0,python_syntax/* placeOf */.$t)(node));
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/classes.js





function* runClass(python, node, name, outer, decorators = []) {
    const bases = [];
    const list = node.getChild('ArgList');
    const parts = list ? (0,python_syntax/* childrenOf */.LU)(list).slice(1, -1) : [];
    for (const [i, part] of parts.entries()) {
        if (part.name === ',' ||
            part.name === 'AssignOp' ||
            parts[i + 1]?.name === 'AssignOp' ||
            parts[i - 1]?.name === 'AssignOp')
            continue;
        bases.push(yield* evaluate(python, part, outer));
    }
    const frame = {
        names: new Map(),
        parent: outer,
        module: outer.module,
        isClass: true,
        outer: new Map(),
    };
    const fields = recordFields(node, outer.module.text, bases, decorators);
    const made = { kind: 'class', name, bases, names: frame.names, ...(fields ? { fields } : {}) };
    const body = node.getChild('Body');
    if (body)
        yield* runBody(python, body, frame);
    for (const value of frame.names.values())
        if (value.kind === 'function' && value.frame === frame)
            value.owner ??= made;
    if ((0,interpreter_values/* isEnum */.GG)(made))
        yield* makeMembers(python, made);
    python.host.classMade?.(made, outer.module);
    return made;
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
    return [...of.names].flatMap(([key, value]) => value.kind === 'instance' && value.class === of ? [[(0,interpreter_values/* str */.gx)(key), value]] : []);
}
function memberOf(of, name, value) {
    return {
        kind: 'instance',
        class: of,
        attributes: new Map([
            ['name', (0,interpreter_values/* str */.gx)(name)],
            ['value', value],
        ]),
        constructed: { args: [], keywords: new Map() },
    };
}
/** `auto()`: https://docs.python.org/3/library/enum.html#enum.auto */
function* nextValue(python, of, name, before) {
    const own = of.names.get('_generate_next_value_');
    if (own?.kind === 'function') {
        const args = [(0,interpreter_values/* str */.gx)(name), (0,interpreter_values/* int */.Wh)(1), (0,interpreter_values/* int */.Wh)(before.length), (0,interpreter_values/* list */.p_)([...before])];
        const isStatic = { ...own, decorators: [] };
        return yield* python.call(isStatic, { args, keywords: new Map() }, { start: 0, end: 0 });
    }
    if ((0,interpreter_values/* derivesFrom */.dX)(of, new Set(['StrEnum'])))
        return (0,interpreter_values/* str */.gx)(name.toLowerCase());
    const last = before.at(-1);
    const number = last?.kind === 'int' ? last.value + 1n : last === undefined ? 1n : undefined;
    if ((0,interpreter_values/* derivesFrom */.dX)(of, new Set(['str'])))
        return (0,interpreter_values/* str */.gx)(String(before.length + 1));
    return number === undefined || (0,interpreter_values/* derivesFrom */.dX)(of, new Set(['Flag', 'IntFlag']))
        ? (0,interpreter_values/* unknown */.L5)('enum.auto()')
        : (0,interpreter_values/* int */.Wh)(number);
}

;// CONCATENATED MODULE: ./src/languages/python/interpreter/string-methods.js



/** A method of a string; undefined where there is none of that name, or not with such arguments. */
function stringMethod(owner, name, given, budget) {
    const text = owner.value;
    const [first, second] = given.args;
    const argument = first?.kind === 'str' ? first.value : undefined;
    switch (name) {
        case 'lower':
        case 'casefold':
            return (0,interpreter_values/* str */.gx)(text.toLowerCase());
        case 'upper':
            return (0,interpreter_values/* str */.gx)(text.toUpperCase());
        case 'title':
            return (0,interpreter_values/* str */.gx)(text.toLowerCase().replace(/[a-z]+/g, word => word[0]?.toUpperCase() + word.slice(1)));
        case 'capitalize':
            return (0,interpreter_values/* str */.gx)(text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase());
        case 'strip':
        case 'lstrip':
        case 'rstrip':
            return first && argument === undefined && first.kind !== 'none'
                ? undefined
                : stripped(owner, name, argument);
        case 'ljust':
        case 'rjust': {
            if (first?.kind !== 'int' || (second && second.kind !== 'str'))
                return undefined;
            const [width, fill] = [Number(first.value), second?.value ?? ' '];
            budget.string(Math.max(width, 0));
            return (0,interpreter_values/* str */.gx)(name === 'ljust' ? text.padEnd(width, fill) : text.padStart(width, fill));
        }
        case 'removeprefix':
            return argument === undefined
                ? undefined
                : (0,interpreter_values/* str */.gx)(text.startsWith(argument) ? text.slice(argument.length) : text);
        case 'removesuffix':
            return argument === undefined
                ? undefined
                : (0,interpreter_values/* str */.gx)(argument !== '' && text.endsWith(argument) ? text.slice(0, -argument.length) : text);
        case 'startswith':
        case 'endswith': {
            const options = first?.kind === 'tuple' ? first.items : first ? [first] : [];
            if (options.some(option => option.kind !== 'str'))
                return undefined;
            return (0,interpreter_values/* bool */.lc)(options.some(option => option.kind === 'str' &&
                (name === 'startswith' ? text.startsWith(option.value) : text.endsWith(option.value))));
        }
        case 'replace': {
            if (argument === undefined || second?.kind !== 'str')
                return undefined;
            const count = (argument === '' ? text.length + 1 : text.split(argument).length - 1) * second.value.length;
            budget.string(text.length + count);
            return given.args.length === 2 ? (0,interpreter_values/* str */.gx)(text.replaceAll(argument, () => second.value)) : undefined;
        }
        case 'split':
        case 'rsplit':
            return split(text, name, first, second ?? given.keywords.get('maxsplit'));
        case 'splitlines':
            return (0,interpreter_values/* list */.p_)(text
                .replace(/\n$/, '')
                .split('\n')
                .filter((_, i, all) => all.length > 1 || all[i] !== '')
                .map(one => (0,interpreter_values/* str */.gx)(one)));
        case 'join': {
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
        case 'format':
            return string_methods_format(text, given, budget);
        case 'find':
            return argument === undefined ? undefined : (0,interpreter_values/* int */.Wh)(text.indexOf(argument));
        case 'count':
            return argument ? (0,interpreter_values/* int */.Wh)(text.split(argument).length - 1) : undefined;
        case 'isdigit':
            return (0,interpreter_values/* bool */.lc)(/^\d+$/.test(text));
        case 'zfill':
            if (first?.kind !== 'int')
                return undefined;
            budget.string(Number(first.value));
            return (0,interpreter_values/* str */.gx)(text.padStart(Number(first.value), '0'));
        case 'encode':
            return { kind: 'bytes', value: text };
        default:
            return undefined;
    }
}
/** What is left is still a slice of the file: an error in it has a place. */
function stripped(owner, name, characters) {
    const strips = (one) => one !== undefined && (characters === undefined ? /\s/.test(one) : characters.includes(one));
    const text = owner.value;
    let start = 0;
    let end = text.length;
    if (name !== 'rstrip')
        while (start < end && strips(text[start]))
            start++;
    if (name !== 'lstrip')
        while (end > start && strips(text[end - 1]))
            end--;
    const origin = owner.origin && { ...owner.origin, start: owner.origin.start + start };
    return (0,interpreter_values/* str */.gx)(text.slice(start, end), origin);
}
function split(text, name, separator, limit) {
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
            const missing = first?.kind === 'foreign' ? empty(first.path) : undefined;
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
        made.names.set(key.value, memberOf(made, key.value, path === 'enum.StrEnum' ? key : value));
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
    /** How many modules are being loaded, one for the other: their statements are no part of the program. */
    importing = 0;
    /** Dotted names that `import a.b` has named. */
    imported = new Set();
    #main;
    #at = { start: 0, end: 0 };
    constructor(parser, host, limits) {
        this.#parser = parser;
        this.host = host;
        this.budget = new interpreter_flow/* Budget */.__(limits);
    }
    /** Runs a module's own statements. Spans are reported in the first one that is run. */
    *module(path, text) {
        const module = { kind: 'module', path, text, names: new Map() };
        this.#main ??= module;
        module.names.set('__file__', (0,interpreter_values/* str */.gx)(path));
        module.names.set('__name__', (0,interpreter_values/* str */.gx)(path.replace(/\.py$/, '').replaceAll('/', '.')));
        const syntax = this.#parser.parse(text);
        if (!syntax) {
            yield* this.host.opaque(`${path} is too deep or too long to parse`, { start: 0, end: 0 });
            return module;
        }
        const frame = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() };
        this.#calls.push({ module, at: this.#at });
        try {
            yield* run(this, (0,python_syntax/* childrenOf */.LU)(syntax.tree.topNode), frame);
        }
        finally {
            this.#calls.pop();
        }
        return module;
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
        if (path === undefined)
            return undefined;
        const known = this.#modules.get(path);
        // A circle of imports: Python hands out what the module has so far, which a name is rarely looked up in.
        if (known === 'loading')
            return undefined;
        if (known)
            return known;
        this.#modules.set(path, 'loading');
        const request = new interpreter_flow/* FileRequest */.u4(path);
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
    *attribute(owner, name, at) {
        switch (owner.kind) {
            case 'module': {
                const frame = {
                    names: owner.names,
                    parent: undefined,
                    module: owner,
                    isClass: false,
                    outer: new Map(),
                };
                const found = yield* this.lookup(name, frame);
                if (found)
                    return found;
                const directory = owner.path.replace(/(?:^|\/)[^/]*$/, '');
                const below = owner.path.endsWith('__init__.py') ? yield* this.load([name], directory) : undefined;
                // https://peps.python.org/pep-0562/
                const asked = below ? undefined : owner.names.get('__getattr__');
                if (asked?.kind === 'function')
                    return yield* this.call(asked, { args: [(0,interpreter_values/* str */.gx)(name)], keywords: new Map() }, at);
                return (below ?? {
                    kind: 'foreign',
                    path: `${owner.path.replace(/\.py$/, '').replaceAll('/', '.')}.${name}`,
                });
            }
            case 'foreign':
            case 'foreign-call': {
                if (owner.kind === 'foreign-call') {
                    const set = owner.attributes.get(name);
                    if (set)
                        return set;
                }
                const given = this.host.attribute(owner, name);
                if (given)
                    return given.kind === 'lazy' ? yield* given.load() : given;
                if (owner.kind === 'foreign-call')
                    return { kind: 'foreign', path: `${owner.callee.path}().${name}`, of: owner };
                const path = `${owner.path}.${name}`;
                if (owner.of)
                    return { kind: 'foreign', path, of: owner };
                const module = this.imported.has(path) ? yield* this.load(path.split('.'), undefined) : undefined;
                return module ?? { kind: 'foreign', path };
            }
            case 'class': {
                if (name === '__name__')
                    return (0,interpreter_values/* str */.gx)(owner.name);
                if (name === '__members__' && (0,interpreter_values/* isEnum */.GG)(owner))
                    return (0,interpreter_values/* dict */.jd)(membersOf(owner));
                const found = (0,interpreter_super/* classAttribute */.XL)(owner, name);
                if (found?.kind === 'function' && (0,interpreter_super/* isDecorated */.o2)(found, interpreter_super/* classMethods */.D))
                    return { ...found, self: owner };
                return found ?? (0,interpreter_values/* unknown */.L5)(`${owner.name}.${name}`);
            }
            case 'instance': {
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
                        ? yield* this.call(bound, { args: [], keywords: new Map() }, at)
                        : bound;
                }
                return ((owner.bound && (0,interpreter_super/* objectMethod */.js)(name, owner.bound)) ??
                    found ??
                    (0,interpreter_values/* unknown */.L5)(`${owner.bound ? 'super' : owner.class.name}().${name}`));
            }
            case 'exception':
                if (name === 'args')
                    return { kind: 'tuple', items: owner.args };
                return owner.attributes.get(name) ?? (0,interpreter_values/* unknown */.L5)(`the attribute ${name} of an exception`);
            case 'function':
                return name === '__name__' ? (0,interpreter_values/* str */.gx)(owner.name) : (0,interpreter_values/* unknown */.L5)(`the attribute ${name} of a function`);
            case 'unknown':
                return owner;
            default: {
                const { budget } = this;
                return (0,interpreter_values/* native */.Yk)(name, given => (0,interpreter_flow/* atOnce */.zd)(method(owner, name, given, budget) ??
                    (0,interpreter_values/* unknown */.L5)(`.${name}(…) of ${owner.kind === 'lazy' ? 'a name' : owner.kind}`)));
            }
        }
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
                    return yield* callFunction(this, callee, given);
                }
                finally {
                    this.#calls.pop();
                    this.budget.leave();
                }
            }
            case 'class':
                this.budget.enter();
                try {
                    return yield* instantiate(this, callee, given, at);
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
        const module = yield* importedModule(this, callee, given);
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
            yield* this.host.opaque(`it calls ${(0,interpreter_values/* nameOf */.Vb)(callee)}, whose code is not in the repository`, at, true);
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
        return elementOf(owner, key);
    }
    /** Runs a piece; what Python would raise comes back as a value. */
    *attempt(flow) {
        try {
            yield* flow;
        }
        catch (error) {
            if (error instanceof interpreter_flow/* Raised */.H1)
                return error;
            throw error;
        }
        return undefined;
    }
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


/***/ }),

/***/ 37284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   aw: () => (/* binding */ binary),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gh: () => (/* binding */ unary),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   sH: () => (/* binding */ numeric)
/* harmony export */ });
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48691);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13458);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56374);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85075);




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
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(value);
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
    if (value.kind === 'instance' && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isStringEnum */ .BE)(value.class))
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
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(a) === (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(b);
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
                ? container.items.has((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(needle)) || undefinedIf(container.items.values())
                : undefined;
        case 'dict':
            return isKnown(needle)
                ? container.entries.has((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(needle)) ||
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
    return value.kind === 'foreign-call' && /^[A-Z][a-z]/.test((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(value.callee.path));
}
function identical(a, b) {
    if (a === b)
        return true;
    if ((isMade(a) && b.kind === 'none') || (a.kind === 'none' && isMade(b)))
        return false;
    // A call into another library may give None: that is what such tests ask for.
    if (!isKnown(a) || !isKnown(b))
        return undefined;
    return a.kind === b.kind && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(a) === (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(b);
}
/** Negative, zero or positive as left sorts before, with or behind right; undefined where they have no known order. */
function ordered(a, b) {
    const x = numeric(a);
    const y = numeric(b);
    if (x !== undefined && y !== undefined)
        return x < y ? -1 : x > y ? 1 : 0;
    if (a.kind === 'str' && b.kind === 'str')
        return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
    if ((a.kind === 'tuple' || a.kind === 'list') && a.kind === b.kind) {
        for (let i = 0; i < Math.min(a.items.length, b.items.length); i++) {
            const [one, other] = [a.items[i], b.items[i]];
            const order = one && other ? ordered(one, other) : undefined;
            if (order !== 0)
                return order;
        }
        return a.items.length - b.items.length;
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOfPaths */ .QW)(a, b);
}
/** Arithmetic, and what strings and collections do with its signs. */
function binary(operator, left, right, at, budget) {
    const a = plain(left);
    const b = plain(right);
    if (isForeign(a) || isForeign(b))
        return expression(operator, [a, b], at);
    if (a.kind === 'str' && operator === '%') {
        const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percentFormat */ .b$)(a.value, b, budget);
        return text === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`a % b with ${missing(b)}`) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(text);
    }
    if (a.kind === 'unknown')
        return a;
    if (b.kind === 'unknown')
        return b;
    const x = numeric(a);
    const y = numeric(b);
    if (x !== undefined && y !== undefined)
        return arithmetic(operator, x, y);
    if (operator === '+' && a.kind === 'str' && b.kind === 'str') {
        budget.string(a.value.length + b.value.length);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(a.value + b.value);
    }
    if (operator === '+' && a.kind === 'list' && b.kind === 'list') {
        budget.spend(a.items.length + b.items.length);
        return { kind: 'list', items: [...a.items, ...b.items] };
    }
    if (operator === '+' && a.kind === 'tuple' && b.kind === 'tuple') {
        budget.spend(a.items.length + b.items.length);
        return { kind: 'tuple', items: [...a.items, ...b.items] };
    }
    if (operator === '*')
        return repeated(a, b, budget);
    if (a.kind === 'set' && b.kind === 'set') {
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
    }
    if (a.kind === 'dict' && b.kind === 'dict' && operator === '|')
        return { kind: 'dict', entries: new Map([...a.entries, ...b.entries]) };
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${a.kind} ${operator} ${b.kind}`);
}
function missing(value) {
    const items = value.kind === 'tuple' ? value.items : [value];
    const first = items.find(item => !isKnown(item));
    return first ? reasonOf(first) : 'a value that has no such format';
}
function repeated(a, b, budget) {
    const [thing, count] = a.kind === 'int' || a.kind === 'bool' ? [b, a] : [a, b];
    const times = numeric(count);
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
    if (typeof x === 'bigint' && typeof y === 'bigint') {
        switch (operator) {
            case '+':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x + y);
            case '-':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x - y);
            case '*':
                return sized(x, y) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x * y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a very large number');
            case '//':
                return y === 0n ? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ZeroDivisionError', 'division by zero') : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)((x - (((x % y) + y) % y)) / y);
            case '%':
                return y === 0n ? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ZeroDivisionError', 'division by zero') : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(((x % y) + y) % y);
            case '**':
                return y >= 0n && y < 400n && sized(x, y) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x ** y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a very large number');
            case '|':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x | y);
            case '&':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x & y);
            case '^':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x ^ y);
            case '<<':
                return y >= 0n && y < 400n ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x << y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a very large number');
            case '>>':
                return y >= 0n ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(x >> y) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('a negative shift');
        }
    }
    const [a, b] = [Number(x), Number(y)];
    const float = (value) => ({ kind: 'float', value });
    switch (operator) {
        case '+':
            return float(a + b);
        case '-':
            return float(a - b);
        case '*':
            return float(a * b);
        case '/':
            return b === 0 ? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ZeroDivisionError', 'division by zero') : float(a / b);
        case '//':
            return b === 0 ? (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)('ZeroDivisionError', 'division by zero') : float(Math.floor(a / b));
        case '**':
            return float(a ** b);
        default:
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`the operator ${operator}`);
    }
}
const sized = (x, y) => x.toString(16).length + y.toString(16).length < 400;
function isForeign(value) {
    return value.kind === 'foreign' || value.kind === 'foreign-call';
}
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
        const known = truth(value);
        return known === undefined ? (value.kind === 'unknown' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(reasonOf(value))) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(!known);
    }
    if (isForeign(value))
        return expression(`unary ${operator}`, [value], at);
    const number = numeric(value);
    if (number === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(reasonOf(value));
    if (operator === '-')
        return typeof number === 'bigint' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(-number) : { kind: 'float', value: -number };
    if (operator === '+')
        return typeof number === 'bigint' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(number) : { kind: 'float', value: number };
    return typeof number === 'bigint' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(~number) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('~ of a number with a fraction');
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
            return [...value.value].map(one => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .str */ .gx)(one));
        case 'instance':
            // A row of a result, a namedtuple.
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .derivesFrom */ .dX)(value.class, tuples) ? value.constructed.args : undefined;
        case 'class':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnum */ .GG)(value)
                ? [...value.names.values()].filter(one => one.kind === 'instance' && one.class === value)
                : undefined;
        default:
            return undefined;
    }
}


/***/ }),

/***/ 14550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 85075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** The order in which a class' attributes are looked up: each class behind all that derive from it. */
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
const isEnum = (of) => derivesFrom(of, enums);
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


/***/ }),

/***/ 21877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   gO: () => (/* binding */ textsAndComments),
/* harmony export */   ih: () => (/* binding */ afterLineBreak),
/* harmony export */   jA: () => (/* binding */ isTripleQuote),
/* harmony export */   pR: () => (/* binding */ isNameCode),
/* harmony export */   q7: () => (/* binding */ isFormattedAt),
/* harmony export */   s$: () => (/* binding */ isStringPrefix),
/* harmony export */   vG: () => (/* binding */ isQuote),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/**
 * What every reader of Python text must get right before anything else: where strings, comments and brackets end.
 * https://docs.python.org/3/reference/lexical_analysis.html
 */
const quote = 39;
const doubleQuote = 34;
const backslash = 92;
const newline = 10;
const carriageReturn = 13;
const openBrace = 123;
const closeBrace = 125;
/** Code units of characters that may be in a name. Everything beyond ASCII counts: Python allows most letters. */
function isNameCode(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code > 127);
}
function isQuote(code) {
    return code === quote || code === doubleQuote;
}
/** Do three quotes open a string here? */
function isTripleQuote(text, open) {
    const mark = text.charCodeAt(open);
    return text.charCodeAt(open + 1) === mark && text.charCodeAt(open + 2) === mark;
}
/** Is the word before a quote a prefix of a string: r, b, u, f, t and their pairs, in any case? */
function isStringPrefix(word) {
    return /^(?:[rubft]|br|rb|ur|fr|rf|tr|rt)$/i.test(word);
}
/**
 * The offset behind the string literal whose opening quote is at `open`; -1 where it never ends.
 * `formatted`: an f-string or template string, in whose fields the same quotes may be used again since Python 3.12.
 */
function endOfString(text, open, formatted) {
    return stringEnd(text, open, formatted, text.length, 0);
}
/** More characters than any replacement field has; where one is longer, quotes end the string as before Python 3.12. */
const longestField = 1_000;
const deepestField = 20;
function stringEnd(text, open, formatted, limit, depth) {
    const mark = text.charCodeAt(open);
    const triple = isTripleQuote(text, open);
    let fields = formatted;
    let i = open + (triple ? 3 : 1);
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === backslash) {
            // A backslash keeps the next character from ending the literal, in raw strings too.
            i += text.charCodeAt(i + 1) === carriageReturn && text.charCodeAt(i + 2) === newline ? 3 : 2;
        }
        else if (code === mark) {
            if (!triple)
                return i + 1;
            if (text.charCodeAt(i + 1) === mark && text.charCodeAt(i + 2) === mark)
                return i + 3;
            i++;
        }
        else if (!triple && (code === newline || code === carriageReturn)) {
            return -1;
        }
        else if (fields && code === openBrace) {
            if (text.charCodeAt(i + 1) === openBrace) {
                i += 2;
                continue;
            }
            const end = endOfField(text, i + 1, { mark, triple, limit: Math.min(limit, i + longestField), depth });
            // Before Python 3.12 no quote of its own kind could be inside: the rest is read that way. Only the outermost
            // string is read twice, since trying both ways at every depth would take exponential time.
            if (end === -1 && depth > 0)
                return -1;
            fields = end !== -1;
            i = end === -1 ? i + 1 : end;
        }
        else {
            i++;
        }
    }
    return -1;
}
/** The offset behind the closing brace of a replacement field; -1 where that is not found before the string must end. */
function endOfField(text, from, of) {
    const { mark, triple, limit, depth } = of;
    if (depth > deepestField)
        return -1;
    let brackets = 0;
    let inFormat = false;
    let i = from;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === closeBrace && brackets === 0)
            return i + 1;
        if (inFormat) {
            if (code === mark && !triple)
                return -1;
            if (code === openBrace) {
                const inner = endOfField(text, i + 1, { ...of, depth: depth + 1 });
                if (inner === -1)
                    return -1;
                i = inner;
            }
            else
                i++;
            continue;
        }
        if (isQuote(code)) {
            const end = stringEnd(text, i, isFormattedAt(text, i), limit, depth + 1);
            if (end === -1)
                return -1;
            i = end;
            continue;
        }
        if (code === 40 || code === 91 || code === openBrace)
            brackets++;
        else if (code === 41 || code === 93 || code === closeBrace)
            brackets--;
        else if (code === 58 && brackets === 0)
            inFormat = true;
        else if (code === backslash)
            return -1;
        if (brackets < 0)
            return -1;
        i++;
    }
    return -1;
}
/** Does the string whose quote is at `open` have an f or t among its prefix letters? */
function isFormattedAt(text, open) {
    let start = open;
    while (start > 0 && open - start < 3 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    const prefix = text.slice(start, open);
    return /[ft]/i.test(prefix) && isStringPrefix(prefix);
}
function endOfLine(text, from) {
    for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === newline || code === carriageReturn)
            return i;
    }
    return text.length;
}
/** The offset behind the line break at `at`. */
function afterLineBreak(text, at) {
    return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1;
}
/** The comments and string literals of a program, in order; nothing after a string of three quotes that never ends. */
function* textsAndComments(text) {
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === 35) {
            const end = endOfLine(text, at);
            yield { kind: 'comment', start: at, end, marks: 1 };
            at = end;
        }
        else if (isQuote(code)) {
            const marks = isTripleQuote(text, at) ? 3 : 1;
            const end = endOfString(text, at, isFormattedAt(text, at));
            if (end === -1 && marks === 3)
                return;
            if (end !== -1)
                yield { kind: 'text', start: at, end, marks };
            at = end === -1 ? endOfLine(text, at) : end;
        }
        else
            at++;
    }
}


/***/ }),

/***/ 18078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ quotedLike),
/* harmony export */   d4: () => (/* binding */ partsOfString),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wh: () => (/* binding */ unescapeString)
/* harmony export */ });
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21877);

const simpleEscapes = {
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
};
/** Prefix letters (lower case) and the text between the quotes of a literal, with where that text begins. */
function partsOfString(literal) {
    let open = 0;
    while (open < literal.length && !(0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)(literal.charCodeAt(open)))
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

/***/ 99475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf)
/* harmony export */ });
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21877);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18078);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25646);



/**
 * A program's tokens, one a line, with its blocks: equal exactly when two texts differ only in comments, white space,
 * line breaks inside brackets, trailing commas before a closing bracket of several elements, and docstrings.
 */
function meaningOf(text) {
    const out = [];
    const blocks = [0];
    let i = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(text);
    let depth = 0;
    // At the start of a logical line, where indentation counts and a lone string is a docstring or nothing.
    let fresh = true;
    let lineStart = out.length;
    const endLine = () => {
        const line = out.slice(lineStart);
        // A statement that is only strings has no effect.
        if (line.length > 0 && line.every(token => token.startsWith('s:')))
            out.length = lineStart;
        else if (line.length > 0)
            out.push('\n');
        lineStart = out.length;
        fresh = true;
    };
    while (i < text.length) {
        if (fresh && depth === 0) {
            let column = 0;
            while (i < text.length) {
                const code = text.charCodeAt(i);
                if (code === 32)
                    column++;
                else if (code === 9)
                    column = (Math.floor(column / 8) + 1) * 8;
                else if (code !== 12)
                    break;
                i++;
            }
            const code = text.charCodeAt(i);
            if (i < text.length && code !== 10 && code !== 13 && code !== 35) {
                indentTo(column, blocks, out);
                lineStart = out.length;
                fresh = false;
            }
        }
        const code = text.charCodeAt(i);
        if (Number.isNaN(code))
            break;
        if (code === 10 || code === 13) {
            i = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .afterLineBreak */ .ih)(text, i);
            if (depth === 0 && !fresh)
                endLine();
        }
        else if (code === 32 || code === 9 || code === 12)
            i++;
        else if (code === 35)
            i = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLine */ .vT)(text, i);
        else if (code === 92) {
            const next = text.charCodeAt(i + 1);
            if (next === 10 || next === 13)
                i = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .afterLineBreak */ .ih)(text, i + 1);
            else {
                out.push('\\');
                i++;
            }
        }
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuote */ .vG)(code))
            i = pushString(text, i, i, out);
        else if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameCode */ .pR)(code)) {
            let end = i + 1;
            while (end < text.length && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameCode */ .pR)(text.charCodeAt(end)))
                end++;
            const word = text.slice(i, end);
            if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuote */ .vG)(text.charCodeAt(end)) && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .isStringPrefix */ .s$)(word))
                i = pushString(text, i, end, out);
            else {
                out.push(word);
                i = end;
            }
        }
        else {
            const mark = text.slice(i, i + 1);
            if (code === 40 || code === 91 || code === 123)
                depth++;
            if (code === 41 || code === 93 || code === 125) {
                depth = Math.max(depth - 1, 0);
                dropTrailingComma(out);
            }
            out.push(mark);
            i++;
        }
    }
    endLine();
    return out.join(' ');
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
    const end = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfString */ .ap)(text, open, formatted);
    if (end === -1) {
        const stop = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLine */ .vT)(text, open);
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


/***/ }),

/***/ 57324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ plainEqual),
/* harmony export */   NX: () => (/* binding */ operate),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73421);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75720);


/** An operator on two values; also what `+=` does. */
function operate(operator, left, right, at) {
    if (operator === '+' || operator === '|') {
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(left)) {
            if (!(0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsItems */ .JR)(left.items.length + sizeOf(right)))
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the list is too long', at);
            // An unknown end leaves the known beginning readable, with one unknown element in it.
            return { kind: left.kind, items: [...left.items, ...itemsOf(right)], at };
        }
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(right) && left.kind !== 'str' && left.kind !== 'number') {
            if (!(0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsItems */ .JR)(right.items.length + sizeOf(left)))
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the list is too long', at);
            return { kind: right.kind, items: [...itemsOf(left), ...right.items], at };
        }
    }
    if (operator === '+' && (left.kind === 'str' || left.kind === 'bytes') && right.kind === left.kind) {
        if (!(0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsText */ .S5)(left.value.length + right.value.length))
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the text is too long', at);
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
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`the value of “${operator}” is not known`, at);
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
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(right))
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
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(value) ? value.items.length : value.kind === 'dict' ? value.entries.length : 1;
}
function percentFormat(format, right, at) {
    const values = right.kind === 'tuple' ? [...right.items] : [right];
    let failed = false;
    const value = format.replace(/%(?:(0?)(\d*)([sd])|(%)|(.?))/g, (_, zero, width, kind, percent) => {
        if (percent)
            return '%';
        const next = kind === undefined ? undefined : values.shift();
        const text = next && textOf(next);
        if (text === undefined || Number(width || 0) > widest || !(0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsText */ .S5)(text.length + Number(width || 0))) {
            failed = true;
            return '';
        }
        return text.padStart(Number(width || 0), zero === '0' && kind === 'd' ? '0' : ' ');
    });
    return failed || values.length > 0
        ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('what is formatted is not known', at)
        : { kind: 'str', value, literal: false, at };
}
/** What iterating over a value gives; one unknown where that can't be said. */
function itemsOf(value) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(value))
        return value.items;
    if (value.kind === 'dict')
        return value.entries.map(([key]) => key);
    if (value.kind === 'either') {
        // Items of one way or the other: none of them is certain.
        const items = value.options.flatMap(itemsOf);
        return items.length > 1 ? [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(items, value.at)] : items;
    }
    return [value.kind === 'unknown' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('what is iterated over is not known', value.at)];
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


/***/ }),

/***/ 25646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* harmony import */ var _lexing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21877);

/** MAXLEVEL: https://github.com/python/cpython/blob/main/Parser/lexer/state.h */
const deepestBrackets = 200;
/** Levels of indentation, MAXINDENT in the same file. */
const deepestBlocks = 100;
/**
 * Words and operators between two commas. Each can be a level of the syntax tree, and Python refuses some thousands of
 * them ("maximum recursion depth exceeded during compilation").
 */
const longestExpression = 3_000;
/**
 * Finds what can be left out of parsing, because it says nothing of the graph: imports, bodies of functions, and what is
 * between the brackets of names such as Django's `operations`. Reading 10,000 migrations costs mostly parsing.
 */
function outlineOf(text, skippedNames) {
    const cuts = [];
    const lines = new LogicalLines(text, skippedNames);
    // Indentation of a function whose body is being left out.
    let skipping;
    let decorated;
    // Lines that open a class: a body must keep one statement, or the class would not be one.
    const classes = [];
    for (let line = lines.next(); line; line = lines.next()) {
        if (skipping && line.indent <= skipping.indent) {
            cuts.push({ start: skipping.from, end: line.start - line.indent });
            skipping = undefined;
        }
        if (skipping)
            continue;
        while (classes.length > 0 && (classes.at(-1)?.indent ?? 0) >= line.indent)
            classes.pop();
        const owner = classes.at(-1);
        const direct = line.indent === 0 || owner?.filled === true;
        const isFunction = line.word === 'def' ||
            (line.word === 'async' && /^async[ \t]+def\b/.test(text.slice(line.start, line.start + 40)));
        if (line.word === '@') {
            decorated ??= line.start - line.indent;
            continue;
        }
        if (line.indent === 0 && (line.word === 'from' || line.word === 'import')) {
            // What is imported has no value here; another name for it matters to those who know the real one.
            if (!/\sas\s/.test(text.slice(line.start, line.end)))
                cuts.push({ start: line.start, end: line.end });
        }
        else if (isFunction && direct) {
            skipping = { indent: line.indent, from: decorated ?? line.start - line.indent };
        }
        else if (line.word === 'class') {
            classes.push({ indent: line.indent, filled: false });
        }
        else if (line.bracket && skippedNames.has(line.word)) {
            cuts.push({ start: line.bracket.start + 1, end: line.bracket.end - 1 });
            if (owner)
                owner.filled = true;
        }
        else if (owner)
            owner.filled = true;
        decorated = undefined;
    }
    if (skipping)
        cuts.push({ start: skipping.from, end: text.length });
    const parts = complement(cuts, startOfText(text), text.length);
    return lines.broken ? { parts, broken: lines.broken } : { parts };
}
/** Would Python itself refuse the text for how deep it is nested? A recovering parser takes seconds for that. */
function nestsTooDeep(text) {
    return outlineOf(text, new Set()).broken?.tooDeep === true;
}
/** A byte order mark is no part of the program. */
function startOfText(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
function complement(cuts, start, length) {
    const parts = [];
    let from = start;
    for (const cut of cuts) {
        if (cut.start > from)
            parts.push({ start: from, end: cut.start });
        from = Math.max(from, cut.end);
    }
    if (from < length || parts.length === 0)
        parts.push({ start: Math.min(from, length), end: length });
    return parts;
}
class LogicalLines {
    broken;
    #text;
    #wanted;
    #indents = [];
    /** Does the line before end with a colon? */
    #opensBlock = false;
    #at;
    constructor(text, wanted) {
        this.#text = text;
        this.#wanted = wanted;
        this.#at = startOfText(text);
    }
    next() {
        const text = this.#text;
        let indent = 0;
        let at = this.#at;
        // Blank lines and comments are no lines of code.
        for (;;) {
            if (at >= text.length) {
                this.#at = at;
                return undefined;
            }
            const code = text.charCodeAt(at);
            if (code === 32 || code === 9 || code === 12) {
                indent++;
                at++;
            }
            else if (code === 10 || code === 13) {
                at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineBreak */ .ih)(text, at);
                indent = 0;
            }
            else if (code === 35) {
                at = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, at);
            }
            else
                break;
        }
        const start = at;
        while ((this.#indents.at(-1) ?? 0) > indent)
            this.#indents.pop();
        if ((this.#indents.at(-1) ?? 0) < indent) {
            // Tabs and form feeds count as Python counts them; where there are any, nothing is said.
            if (!this.#opensBlock && /^ *$/.test(text.slice(start - indent, start)))
                this.broken ??= { at: start, reason: 'it is indented where no block begins' };
            this.#indents.push(indent);
        }
        if (this.#indents.length >= deepestBlocks)
            this.broken ??= {
                at: start,
                reason: `more than ${deepestBlocks - 1} blocks are open: Python refuses that`,
                tooDeep: true,
            };
        while (at < text.length && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCode */ .pR)(text.charCodeAt(at)))
            at++;
        const word = at === start ? text.slice(start, start + 1) : text.slice(start, at);
        const line = { start, indent, word, end: start };
        line.end = this.#endOfLogicalLine(start, this.#wanted.has(word) ? line : undefined);
        this.#at = line.end;
        return line;
    }
    #endOfLogicalLine(start, line) {
        const text = this.#text;
        const open = [];
        let wordStart = -1;
        this.#opensBlock = false;
        let assigned = false;
        let bracketFrom = -1;
        let i = start;
        // Of the expression that is read, and of those around it.
        let length = 0;
        const around = [];
        while (i < text.length) {
            const code = text.charCodeAt(i);
            if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameCode */ .pR)(code)) {
                this.#opensBlock = false;
                if (wordStart === -1) {
                    wordStart = i;
                    length++;
                }
                i++;
                continue;
            }
            if ((0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)(code)) {
                this.#opensBlock = false;
                const prefix = wordStart !== -1 && i - wordStart < 3 ? text.slice(wordStart, i) : '';
                const end = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, i, prefix !== '' && (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringPrefix */ .s$)(prefix) && /[ft]/i.test(prefix));
                if (end === -1) {
                    this.broken ??= { at: i, reason: 'a string is never closed' };
                    // Go on after the line, as far as that makes sense; three quotes take in all that follows.
                    i = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .isTripleQuote */ .jA)(text, i) ? text.length : (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, i);
                }
                else
                    i = end;
                wordStart = -1;
                continue;
            }
            wordStart = -1;
            if (length > longestExpression)
                this.broken ??= {
                    at: i,
                    reason: `an expression has more than ${longestExpression} words and operators: Python may refuse that`,
                    tooDeep: true,
                };
            switch (code) {
                case 32:
                case 9:
                case 12:
                    i++;
                    continue;
                case 58:
                    this.#opensBlock = open.length === 0;
                    length++;
                    i++;
                    continue;
                case 44:
                case 59:
                    length = 0;
                    break;
                case 10:
                case 13:
                    if (open.length === 0)
                        return (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineBreak */ .ih)(text, i);
                    i = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineBreak */ .ih)(text, i);
                    continue;
                case 35:
                    i = (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, i);
                    continue;
                case 92: {
                    const next = text.charCodeAt(i + 1);
                    i = next === 10 || next === 13 ? (0,_lexing_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineBreak */ .ih)(text, i + 1) : i + 1;
                    continue;
                }
                case 61:
                    if (open.length === 0)
                        assigned = true;
                    break;
                case 40:
                case 91:
                case 123:
                    if (line && assigned && open.length === 0 && bracketFrom === -1)
                        bracketFrom = i;
                    open.push(code);
                    around.push(length);
                    length = 0;
                    if (open.length > deepestBrackets)
                        this.broken ??= {
                            at: i,
                            reason: `more than ${deepestBrackets} brackets are open: Python refuses that`,
                            tooDeep: true,
                        };
                    break;
                case 41:
                case 93:
                case 125: {
                    const opener = open.pop();
                    length = (around.pop() ?? 0) + 1;
                    if (opener === undefined || closerOf(opener) !== code) {
                        this.broken ??= { at: i, reason: 'brackets do not match' };
                    }
                    else if (line && bracketFrom !== -1 && open.length === 0 && !line.bracket) {
                        line.bracket = { start: bracketFrom, end: i + 1 };
                    }
                    break;
                }
                default:
                    length++;
            }
            this.#opensBlock = false;
            i++;
        }
        if (open.length > 0)
            this.broken ??= { at: bracketFrom === -1 ? start : bracketFrom, reason: 'a bracket is never closed' };
        return i;
    }
}
function closerOf(opener) {
    return opener === 40 ? 41 : opener + 2;
}


/***/ }),

/***/ 55733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pythonReader)
/* harmony export */ });
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(860);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25646);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);



/** Loads the grammar once; reading is synchronous then. */
async function pythonReader(given = new Map()) {
    const parser = await (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPython */ .ZP)();
    return {
        read(text, skipped, enough) {
            const outline = (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W4)(text, skipped);
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
            const whole = parser.parse(text, [{ start: (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfText */ .h_)(text), end: text.length }]);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** The names after two ways of which either may have been taken. */
function mergedNames(a, b, at) {
    const merged = new Map(a);
    for (const [name, value] of b) {
        const other = merged.get(name);
        merged.set(name, other && other !== value ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([other, value], at) : value);
    }
    return merged;
}


/***/ }),

/***/ 91645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ childrenOf),
  JD: () => (/* binding */ hasError),
  ZP: () => (/* binding */ loadPython),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./src/languages/python/outline.js
var outline = __webpack_require__(25646);
// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
;// CONCATENATED MODULE: ./src/languages/python/parenthesised-with.js

const opening = /^[ \t]*(?:async[ \t]+)?with[ \t]*\(/gm;
/**
 * `with (a as b, c as d):` is Python since 3.9 and not in the grammar that we have. The same text, as long, with spaces
 * for those parentheses and for the line breaks between them; in a string it does no harm, as values are read from the
 * file's own text.
 */
function withoutParentheses(text) {
    let result = '';
    let taken = 0;
    let behind = 0;
    for (const match of text.matchAll(opening)) {
        const open = match.index + match[0].length - 1;
        // No statement begins inside of parentheses.
        if (open < behind)
            continue;
        const found = readItems(text, open);
        behind = found.end;
        for (const { start, end } of found.blanks) {
            result += text.slice(taken, start) + ' '.repeat(end - start);
            taken = end;
        }
    }
    return taken === 0 ? text : result + text.slice(taken);
}
/** What has to go, in order: nothing where these are the parentheses of an expression, or never end. */
function readItems(text, open) {
    const blanks = [{ start: open, end: open + 1 }];
    let depth = 1;
    let items = false;
    let comma;
    for (let i = open + 1; i < text.length;) {
        const code = text.charCodeAt(i);
        const character = text.charAt(i);
        if ((0,lexing/* isQuote */.vG)(code)) {
            const end = (0,lexing/* endOfString */.ap)(text, i, (0,lexing/* isFormattedAt */.q7)(text, i));
            if (end === -1)
                break;
            i = end;
            comma = undefined;
        }
        else if (character === '#') {
            const end = (0,lexing/* endOfLine */.vT)(text, i);
            blanks.push({ start: i, end });
            i = end;
        }
        else if ((0,lexing/* isNameCode */.pR)(code)) {
            let end = i + 1;
            while ((0,lexing/* isNameCode */.pR)(text.charCodeAt(end)))
                end++;
            if (depth === 1 && text.slice(i, end) === 'as')
                items = true;
            comma = undefined;
            i = end;
        }
        else {
            if (/[\r\n\\]/.test(character))
                blanks.push({ start: i, end: i + 1 });
            else if (character === ',' && depth === 1) {
                items = true;
                comma = i;
            }
            else if (!/\s/.test(character))
                comma = undefined;
            if (/[([{]/.test(character))
                depth++;
            else if (/[)\]}]/.test(character) && --depth === 0) {
                if (!items || !/^[ \t]*:/.test(text.slice(i + 1, i + 80)))
                    return { blanks: [], end: i + 1 };
                blanks.push(...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }]), {
                    start: i,
                    end: i + 1,
                });
                return { blanks: blanks.sort((a, b) => a.start - b.start), end: i + 1 };
            }
            i++;
        }
    }
    return { blanks: [], end: text.length };
}

;// CONCATENATED MODULE: ./src/languages/python/syntax.js


/** A 5 MB file of sound Python needs about a second. */
const budgetMilliseconds = 4000;
const stepsBetweenLooks = 2000;
let loading;
function loadPython() {
    loading ??= __webpack_require__.e(/* import() */ 9511).then(__webpack_require__.bind(__webpack_require__, 69511)).then(({ parser }) => ({
        parse(text, parts) {
            // Whoever names parts has looked at the brackets to find them.
            if (!parts && (0,outline/* nestsTooDeep */.qK)(text))
                return undefined;
            const ranges = (parts ?? [{ start: 0, end: text.length }]).map(part => ({
                from: part.start,
                to: part.end,
            }));
            const [first] = ranges;
            let input = withoutParentheses(text);
            if (first && first.from > 0) {
                // Places in a tree count from where parsing begins: begin at the top, with an empty line instead of what is there.
                input = `\n${input.slice(1)}`;
                if (first.from === 1)
                    first.from = 0;
                else
                    ranges.unshift({ from: 0, to: 1 });
            }
            const running = parser.startParse(new TextInput(input), [], ranges);
            const deadline = performance.now() + budgetMilliseconds;
            for (let steps = 1;; steps++) {
                const tree = running.advance();
                if (tree)
                    return { text, tree };
                if (steps % stepsBetweenLooks === 0 && performance.now() > deadline)
                    return undefined;
            }
        },
    }));
    return loading;
}
class TextInput {
    lineChunks = false;
    #text;
    constructor(text) {
        this.#text = text;
    }
    get length() {
        return this.#text.length;
    }
    chunk(from) {
        return from === 0 ? this.#text : this.#text.slice(from);
    }
    read(from, to) {
        return this.#text.slice(from, to);
    }
}
/** A node's children, comments left out. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.name !== 'Comment')
            children.push(child);
    }
    return children;
}
function placeOf(node) {
    return { start: node.from, end: node.to };
}
/** Is there a syntax error anywhere in this node? */
function hasError(node) {
    if (node.type.isError)
        return true;
    const cursor = node.cursor();
    const end = node.to;
    while (cursor.next() && cursor.from <= end) {
        if (cursor.from >= node.from && cursor.to <= end && cursor.type.isError)
            return true;
        if (cursor.from > end)
            break;
    }
    return false;
}


/***/ }),

/***/ 75720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ny: () => (/* binding */ firstUnknown),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   wZ: () => (/* binding */ isSequence)
/* harmony export */ });
function unknown(reason, at) {
    return { kind: 'unknown', reason, at };
}
function isSequence(value) {
    return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set';
}
/** All that a value may be, `either` opened up. */
function optionsOf(value) {
    return value.kind === 'either' ? value.options : [value];
}
/** More ways than this through the conditions of a file are no longer told apart. */
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


/***/ }),

/***/ 55379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ effectsOf)
});

// EXTERNAL MODULE: ./src/languages/sql/nodes.js
var nodes = __webpack_require__(14323);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
;// CONCATENATED MODULE: ./src/languages/sql/effects-create-table.js



/** A new table with its columns, constraints, and what PostgreSQL makes and names along with them. */
function tableObjects(statement, create) {
    const { relation, tableElts = [], if_not_exists } = create;
    if (relation?.relname === undefined)
        return [];
    const owner = ownerOf(statement, relation);
    const table = (0,objects/* madeBy */.v$)(statement, {
        kind: 'table',
        name: owner.table,
        ...(owner.schema === undefined ? {} : { schema: owner.schema }),
        start: statement.at(relation.location),
    });
    const parts = tableElts.flatMap(element => elementObjects(owner, element));
    const more = {
        guarded: if_not_exists === true,
        ...(relation.relpersistence === 't' ? { temporary: true } : {}),
    };
    return [table, ...parts].map(object => ({ ...object, ...more }));
}
function ownerOf(statement, relation) {
    return {
        statement,
        table: relation?.relname ?? '',
        ...(relation?.schemaname ? { schema: relation.schemaname } : {}),
    };
}
function elementObjects(owner, element) {
    if ('ColumnDef' in element)
        return columnObjects(owner, element.ColumnDef);
    if ('Constraint' in element)
        return constraintObjects(owner, element.Constraint);
    return [];
}
const serials = new Set(['serial', 'serial2', 'serial4', 'serial8', 'smallserial', 'bigserial']);
/** A column, its constraints, and the sequence behind a serial or identity column. */
function columnObjects(owner, column) {
    const name = column.colname ?? '';
    const objects = [part(owner, 'column', name, column.location)];
    const constraints = (column.constraints ?? []).flatMap(node => 'Constraint' in node ? [node.Constraint] : []);
    const type = (0,nodes/* nameParts */.IN)(column.typeName?.names).at(-1) ?? '';
    if (serials.has(type) || constraints.some(constraint => constraint.contype === 'CONSTR_IDENTITY')) {
        objects.push(part(owner, 'sequence', (0,object_names/* derivedName */.Pr)(owner.table, name, 'seq'), column.location));
    }
    return [...objects, ...constraints.flatMap(constraint => constraintObjects(owner, constraint, name))];
}
/** A constraint and, where it is enforced by one, its index of the same name. */
function constraintObjects(owner, constraint, column) {
    const keys = column === undefined ? (0,nodes/* nameParts */.IN)(constraint.keys) : [column];
    const named = (columns, label) => constraint.conname ?? (0,object_names/* derivedName */.Pr)(owner.table, columns, label);
    const at = constraint.location;
    switch (constraint.contype) {
        case 'CONSTR_PRIMARY':
            return withIndex(owner, named(undefined, 'pkey'), at);
        case 'CONSTR_UNIQUE':
            return withIndex(owner, named((0,object_names/* joinedColumns */.NN)(keys), 'key'), at);
        case 'CONSTR_EXCLUSION':
            return withIndex(owner, named((0,object_names/* joinedColumns */.NN)(exclusionColumns(constraint)), 'excl'), at);
        case 'CONSTR_FOREIGN': {
            const columns = column === undefined ? (0,nodes/* nameParts */.IN)(constraint.fk_attrs) : [column];
            return [part(owner, 'constraint', named((0,object_names/* joinedColumns */.NN)(columns), 'fkey'), at)];
        }
        case 'CONSTR_CHECK':
            return [part(owner, 'constraint', named(onlyColumn(constraint.raw_expr), 'check'), at)];
        default:
            return constraint.conname === undefined ? [] : [part(owner, 'constraint', constraint.conname, at)];
    }
}
function withIndex(owner, name, location) {
    return [part(owner, 'constraint', name, location), part(owner, 'index', name, location)];
}
function exclusionColumns(constraint) {
    return (constraint.exclusions ?? []).map(node => {
        const element = 'List' in node ? node.List.items?.[0] : undefined;
        return element && 'IndexElem' in element ? element.IndexElem.name : undefined;
    });
}
/** A check of exactly one column is named after it. */
function onlyColumn(expression) {
    const columns = new Set();
    for (const object of (0,nodes/* objectsIn */.Qv)(expression)) {
        if (Array.isArray(object.fields)) {
            const name = (0,nodes/* nameParts */.IN)(object.fields).at(-1);
            if (name !== undefined)
                columns.add(name);
        }
    }
    return columns.size === 1 ? [...columns][0] : undefined;
}
function part(owner, kind, name, location) {
    const { statement, schema, table } = owner;
    return (0,objects/* madeBy */.v$)(statement, {
        kind,
        name,
        ...(schema === undefined ? {} : { schema }),
        ...((0,objects/* isRelation */.LL)(kind) ? {} : { table }),
        start: statement.at(location),
    });
}

;// CONCATENATED MODULE: ./src/languages/sql/effects-alter-table.js


/** What an ALTER TABLE adds and drops; undefined for any other statement. */
function alterTableEffects(statement) {
    if (!('AlterTableStmt' in statement.node))
        return undefined;
    const { relation, cmds = [] } = statement.node.AlterTableStmt;
    const owner = ownerOf(statement, relation);
    const effects = { creates: [], drops: [], renames: [] };
    for (const node of cmds) {
        if (!('AlterTableCmd' in node))
            continue;
        const { subtype, name, def, missing_ok } = node.AlterTableCmd;
        if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) {
            for (const object of columnObjects(owner, def.ColumnDef))
                effects.creates.push({ ...object, guarded: missing_ok === true });
        }
        else if (subtype === 'AT_AddConstraint' && def && 'Constraint' in def) {
            effects.creates.push(...constraintObjects(owner, def.Constraint));
        }
        else if (subtype === 'AT_DropColumn' && name !== undefined)
            effects.drops.push(partName(owner, 'column', name));
        else if (subtype === 'AT_DropConstraint' && name !== undefined) {
            effects.drops.push(partName(owner, 'constraint', name), partName(owner, 'index', name));
        }
    }
    return effects;
}
function partName(owner, kind, name) {
    return {
        kind,
        name,
        ...(owner.schema === undefined ? {} : { schema: owner.schema }),
        ...((0,objects/* isRelation */.LL)(kind) ? {} : { table: owner.table }),
    };
}

;// CONCATENATED MODULE: ./src/languages/sql/effects-drop.js



const kinds = {
    OBJECT_TABLE: 'table',
    OBJECT_FOREIGN_TABLE: 'table',
    OBJECT_VIEW: 'view',
    OBJECT_MATVIEW: 'materialized view',
    OBJECT_SEQUENCE: 'sequence',
    OBJECT_INDEX: 'index',
    OBJECT_TYPE: 'type',
    OBJECT_DOMAIN: 'type',
    OBJECT_FUNCTION: 'function',
    OBJECT_PROCEDURE: 'function',
    OBJECT_ROUTINE: 'function',
    OBJECT_AGGREGATE: 'function',
    OBJECT_TRIGGER: 'trigger',
    OBJECT_POLICY: 'policy',
    OBJECT_RULE: 'rule',
    OBJECT_SCHEMA: 'schema',
    OBJECT_EXTENSION: 'extension',
    OBJECT_ROLE: 'role',
    OBJECT_COLUMN: 'column',
    OBJECT_TABCONSTRAINT: 'constraint',
    OBJECT_COLLATION: 'collation',
    OBJECT_PUBLICATION: 'publication',
    OBJECT_EVENT_TRIGGER: 'event trigger',
};
const belongsToTable = new Set(['trigger', 'policy', 'rule']);
function dropEffects(statement) {
    const { node } = statement;
    if ('DropStmt' in node) {
        const kind = kinds[node.DropStmt.removeType ?? ''];
        const drops = kind
            ? (node.DropStmt.objects ?? []).map(object => dropped(kind, (0,nodes/* objectNameParts */.rt)(object)))
            : [];
        return { creates: [], drops, renames: [] };
    }
    if ('DropRoleStmt' in node) {
        const names = (node.DropRoleStmt.roles ?? []).map(role => 'RoleSpec' in role ? role.RoleSpec.rolename : undefined);
        return { creates: [], drops: names.flatMap(name => (name ? [{ kind: 'role', name }] : [])), renames: [] };
    }
    return undefined;
}
/** The name of a trigger, policy or rule comes behind its table's. */
function dropped(kind, parts) {
    const name = parts.at(-1) ?? '';
    if (!belongsToTable.has(kind))
        return { kind, name, ...(0,nodes/* schemaOf */.pP)(parts) };
    const owner = parts.slice(0, -1);
    return { kind, name, table: owner.at(-1) ?? '', ...(0,nodes/* schemaOf */.pP)(owner) };
}
function renameEffects(statement) {
    const { node } = statement;
    if ('RenameStmt' in node) {
        const { renameType, relation, subname, newname, object } = node.RenameStmt;
        const kind = kinds[renameType ?? ''];
        if (!kind || newname === undefined)
            return { creates: [], drops: [], renames: [] };
        const owner = {
            table: relation?.relname ?? '',
            ...(relation?.schemaname ? { schema: relation.schemaname } : {}),
        };
        const from = relation === undefined
            ? named(kind, (0,nodes/* objectNameParts */.rt)(object), subname)
            : (0,objects/* isRelation */.LL)(kind)
                ? partName(owner, kind, owner.table)
                : partName(owner, kind, subname ?? '');
        return { creates: [], drops: [], renames: [{ from, to: (0,objects/* madeBy */.v$)(statement, { ...from, name: newname }) }] };
    }
    if ('AlterObjectSchemaStmt' in node) {
        const { objectType, relation, object, newschema } = node.AlterObjectSchemaStmt;
        const kind = kinds[objectType ?? ''];
        if (!kind || newschema === undefined)
            return { creates: [], drops: [], renames: [] };
        const parts = relation
            ? [relation.schemaname, relation.relname].filter(p => p !== undefined)
            : (0,nodes/* objectNameParts */.rt)(object);
        const from = named(kind, parts, undefined);
        return {
            creates: [],
            drops: [],
            renames: [{ from, to: (0,objects/* madeBy */.v$)(statement, { ...from, schema: newschema }) }],
        };
    }
    return undefined;
}
function named(kind, parts, subname) {
    return { kind, name: parts.at(-1) ?? subname ?? '', ...(0,nodes/* schemaOf */.pP)(parts) };
}

;// CONCATENATED MODULE: ./src/languages/sql/effects.js






/** What a statement creates, drops and renames. Bodies of DO blocks and functions are not looked into. */
function effectsOf(statement) {
    return (dropEffects(statement) ??
        renameEffects(statement) ??
        alterTableEffects(statement) ?? { creates: creates(statement), drops: [], renames: [] });
}
function creates(statement) {
    const { node } = statement;
    const one = (kind, name, more = {}) => name === undefined ? [] : [(0,objects/* madeBy */.v$)(statement, { kind, name, ...more })];
    const dotted = (kind, parts, more = {}) => one(kind, parts.at(-1), { ...(0,nodes/* schemaOf */.pP)(parts), ...more });
    if ('CreateStmt' in node)
        return tableObjects(statement, node.CreateStmt);
    if ('CreateForeignTableStmt' in node)
        return tableObjects(statement, node.CreateForeignTableStmt.base ?? {});
    if ('CreateTableAsStmt' in node) {
        const { into, objtype, if_not_exists } = node.CreateTableAsStmt;
        const kind = objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table';
        return relation(statement, kind, into?.rel, if_not_exists === true);
    }
    if ('SelectStmt' in node)
        return relation(statement, 'table', node.SelectStmt.intoClause?.rel, false);
    if ('ViewStmt' in node)
        return relation(statement, 'view', node.ViewStmt.view, node.ViewStmt.replace === true);
    if ('CreateSeqStmt' in node) {
        return relation(statement, 'sequence', node.CreateSeqStmt.sequence, node.CreateSeqStmt.if_not_exists === true);
    }
    if ('IndexStmt' in node) {
        const { idxname, relation: table, indexParams, indexIncludingParams, if_not_exists } = node.IndexStmt;
        const keys = [...(indexParams ?? []), ...(indexIncludingParams ?? [])];
        const columns = keys.map(key => ('IndexElem' in key ? key.IndexElem.name : undefined));
        const name = idxname ?? (0,object_names/* derivedName */.Pr)(table?.relname ?? '', (0,object_names/* joinedColumns */.NN)(columns), 'idx');
        return one('index', name, {
            ...(table?.schemaname ? { schema: table.schemaname } : {}),
            guarded: if_not_exists === true,
        });
    }
    if ('CreateEnumStmt' in node)
        return dotted('type', (0,nodes/* nameParts */.IN)(node.CreateEnumStmt.typeName));
    if ('CreateRangeStmt' in node)
        return dotted('type', (0,nodes/* nameParts */.IN)(node.CreateRangeStmt.typeName));
    if ('CreateDomainStmt' in node)
        return dotted('type', (0,nodes/* nameParts */.IN)(node.CreateDomainStmt.domainname));
    if ('CompositeTypeStmt' in node) {
        const { typevar } = node.CompositeTypeStmt;
        return one('type', typevar?.relname, typevar?.schemaname ? { schema: typevar.schemaname } : {});
    }
    if ('AlterEnumStmt' in node) {
        const { typeName, newVal, oldVal, skipIfNewValExists } = node.AlterEnumStmt;
        const parts = (0,nodes/* nameParts */.IN)(typeName);
        if (oldVal !== undefined || newVal === undefined)
            return [];
        return one('enum value', newVal, {
            ...(0,nodes/* schemaOf */.pP)(parts),
            table: parts.at(-1) ?? '',
            guarded: skipIfNewValExists === true,
        });
    }
    if ('CreateFunctionStmt' in node) {
        return dotted('function', (0,nodes/* nameParts */.IN)(node.CreateFunctionStmt.funcname), {
            guarded: node.CreateFunctionStmt.replace === true,
        });
    }
    if ('DefineStmt' in node) {
        const { kind, defnames, if_not_exists, replace } = node.DefineStmt;
        const kinds = {
            OBJECT_TYPE: 'type',
            OBJECT_AGGREGATE: 'function',
            OBJECT_OPERATOR: 'operator',
            OBJECT_COLLATION: 'collation',
        };
        return dotted(kinds[kind ?? ''] ?? 'other', (0,nodes/* nameParts */.IN)(defnames), {
            guarded: if_not_exists === true || replace === true,
        });
    }
    if ('CreateTrigStmt' in node) {
        const { trigname, relation: table, replace } = node.CreateTrigStmt;
        return one('trigger', trigname, { ...onTable(table), guarded: replace === true });
    }
    if ('CreatePolicyStmt' in node)
        return one('policy', node.CreatePolicyStmt.policy_name, onTable(node.CreatePolicyStmt.table));
    if ('RuleStmt' in node) {
        return one('rule', node.RuleStmt.rulename, {
            ...onTable(node.RuleStmt.relation),
            guarded: node.RuleStmt.replace === true,
        });
    }
    if ('CreateSchemaStmt' in node) {
        const { schemaname, authrole, if_not_exists } = node.CreateSchemaStmt;
        return one('schema', schemaname ?? authrole?.rolename, { guarded: if_not_exists === true });
    }
    if ('CreateExtensionStmt' in node) {
        return one('extension', node.CreateExtensionStmt.extname, {
            guarded: node.CreateExtensionStmt.if_not_exists === true,
        });
    }
    if ('CreateRoleStmt' in node)
        return one('role', node.CreateRoleStmt.role);
    if ('CreatedbStmt' in node)
        return one('database', node.CreatedbStmt.dbname);
    if ('CreatePublicationStmt' in node)
        return one('publication', node.CreatePublicationStmt.pubname);
    if ('CreateSubscriptionStmt' in node)
        return one('subscription', node.CreateSubscriptionStmt.subname);
    if ('CreateEventTrigStmt' in node)
        return one('event trigger', node.CreateEventTrigStmt.trigname);
    if ('CreateForeignServerStmt' in node) {
        return one('foreign server', node.CreateForeignServerStmt.servername, {
            guarded: node.CreateForeignServerStmt.if_not_exists === true,
        });
    }
    if ('CreateConversionStmt' in node)
        return dotted('other', (0,nodes/* nameParts */.IN)(node.CreateConversionStmt.conversion_name));
    return [];
}
function relation(statement, kind, rel, guarded) {
    if (rel?.relname === undefined)
        return [];
    return [
        (0,objects/* madeBy */.v$)(statement, {
            kind,
            name: rel.relname,
            ...(rel.schemaname ? { schema: rel.schemaname } : {}),
            guarded,
            start: statement.at(rel.location),
            ...(rel.relpersistence === 't' ? { temporary: true } : {}),
        }),
    ];
}
function onTable(rel) {
    return { table: rel?.relname ?? '', ...(rel?.schemaname ? { schema: rel.schemaname } : {}) };
}


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName)
/* harmony export */ });
/* unused harmony export cutToBytes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** NAMEDATALEN - 1: longer names are cut, in bytes. */
const longest = 63;
/**
 * The name that PostgreSQL gives to what the author did not name: `t_pkey`, `t_a_b_key`, `t_a_seq`. When they don't
 * fit, the longer of the two first parts is shortened first; the label never is.
 */
function derivedName(table, columns, label) {
    const room = longest - (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(label) + 1) - (columns === undefined ? 0 : 1);
    let first = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(table);
    let second = columns === undefined ? 0 : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(columns);
    while (first + second > room) {
        if (first > second)
            first--;
        else
            second--;
    }
    const parts = [cutToBytes(table, first), label];
    if (columns !== undefined)
        parts.splice(1, 0, cutToBytes(columns, second));
    return parts.join('_');
}
/** The column part of an index's or constraint's name: an expression counts as "expr". */
function joinedColumns(names) {
    return cutToBytes(names.map(name => name ?? 'expr').join('_'), longest);
}
/** Never cuts a character in two. */
function cutToBytes(text, bytes) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) <= bytes)
        return text;
    let result = '';
    let used = 0;
    for (const character of text) {
        used += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(character);
        if (used > bytes)
            break;
        result += character;
    }
    return result;
}
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
// https://www.postgresql.org/docs/current/sql-keywords-appendix.html, those that can't be a column or table name.
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/));


/***/ }),

/***/ 92910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ namesGone),
/* harmony export */   LL: () => (/* binding */ isRelation),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   gy: () => (/* binding */ namesMade),
/* harmony export */   v$: () => (/* binding */ madeBy),
/* harmony export */   v8: () => (/* binding */ describeObject)
/* harmony export */ });
/** What is there by its name afterwards. */
function namesMade({ creates, renames }) {
    return [...creates, ...renames.map(({ to }) => to)];
}
/** What is no longer there by its name. */
function namesGone({ drops, renames }) {
    return [...drops, ...renames.map(({ from }) => from)];
}
const relations = new Set(['table', 'view', 'materialized view', 'sequence', 'index']);
function isRelation(kind) {
    return relations.has(kind);
}
/**
 * Equal for two names that can't both stand. Tables, views, sequences and indexes share one name space. A name
 * without a schema counts as one of `public`: search_path is not followed.
 */
function objectKey(object) {
    const space = isRelation(object.kind) ? 'relation' : object.kind;
    const schema = hasSchema(object) ? (object.schema ?? 'public') : '';
    return JSON.stringify([space, schema, object.table ?? '', object.name]);
}
function hasSchema(object) {
    return ![
        'schema',
        'extension',
        'role',
        'database',
        'publication',
        'subscription',
        'event trigger',
    ].includes(object.kind);
}
/** For people: `table "billing"`, `column "total" of table "billing"`. */
function describeObject(object) {
    const schema = object.schema === undefined || object.schema === 'public' ? '' : `${object.schema}.`;
    if (object.table === undefined)
        return `${object.kind} "${schema}${object.name}"`;
    const owner = object.kind === 'enum value' ? 'type' : 'table';
    return `${object.kind} "${object.name}" of ${owner} "${schema}${object.table}"`;
}
/** A draft of an object made by a statement; the statement's start where no place of its own is known. */
function madeBy(statement, object) {
    return { start: statement.start, end: statement.end, guarded: false, ...object };
}


/***/ })

};
