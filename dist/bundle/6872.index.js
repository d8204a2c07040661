export const id = 6872;
export const ids = [6872,5382];
export const modules = {

/***/ 56872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  djangoInterpreter: () => (/* binding */ djangoInterpreter)
});

// EXTERNAL MODULE: ./src/languages/python/influences.js
var python_influences = __webpack_require__(84170);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/frameworks/django/replay/arguments.js
var replay_arguments = __webpack_require__(62163);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/languages/python/execute.js + 1 modules
var execute = __webpack_require__(87339);
// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
// EXTERNAL MODULE: ./src/frameworks/django/replay/field-classes.js
var field_classes = __webpack_require__(35762);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/library-values.js
/** What Django and packages are worth in a migration that runs on PostgreSQL. */
function libraryValue(value, settings) {
    if (value.kind === 'name')
        return nameValue(value, settings);
    return value.kind === 'call' ? callValue(value, settings) : undefined;
}
function library_values_text(known, at) {
    return { kind: 'str', value: known, literal: false, at };
}
function nameValue({ path, at }, settings) {
    if (/(?:^|\.)connection\.vendor$/.test(path))
        return library_values_text('postgresql', at);
    if (/(?:^|\.)settings\.DEFAULT_AUTO_FIELD$/.test(path))
        return library_values_text(`django.db.models.${settings.autoField}`, at);
    const setting = /(?:^|\.)settings\.([A-Z][A-Z0-9_]*)$/.exec(path)?.[1];
    if (setting === 'AUTH_USER_MODEL')
        return library_values_text(settings.resolve('settings.AUTH_USER_MODEL'), at);
    const written = setting === undefined ? undefined : settings.literal(setting);
    return written && { ...written, at };
}
function callValue({ callee, args, at }, settings) {
    const [first, second, third] = args;
    if (first?.kind === 'str' && second?.kind === 'str') {
        const swapped = swappedModel(callee, first.value, second.value, settings);
        if (swapped !== undefined)
            return typeof swapped === 'string' ? library_values_text(swapped, at) : { kind: 'bool', value: false, at };
    }
    if (/(?:^|\.)import_string$/.test(callee) && first?.kind === 'str')
        return { kind: 'name', path: first.value, at };
    if (/(?:^|\.)social_core\.utils\.setting_name$/.test(callee)) {
        const names = args.flatMap(arg => (arg.kind === 'str' ? [arg.value] : []));
        return names.length < args.length ? undefined : library_values_text(socialSetting(names), at);
    }
    if (callee === 'getattr' && first?.kind === 'name' && /(?:^|\.)settings$/.test(first.path)) {
        const known = second?.kind === 'str' ? settingValue(second.value, settings) : undefined;
        return known === 'absent' ? third : known && { ...known, at };
    }
    return undefined;
}
/** 'absent': no settings file of the tree says it. Undefined: one does, and what it says is computed. */
function settingValue(name, settings) {
    const model = name.endsWith('_MODEL') ? settings.model(name) : undefined;
    if (model !== undefined)
        return library_values_text(model, { start: 0, end: 0 });
    return settings.literal(name) ?? (settings.mentions(name) ? undefined : 'absent');
}
/** https://github.com/python-social-auth/social-core/blob/master/social_core/utils.py */
function socialSetting(names) {
    return ['social_auth', ...names.filter(name => name !== '')].join('_').toUpperCase().replaceAll('-', '_');
}
/**
 * https://github.com/openwisp/django-swappable-models: a model stands for itself unless a setting says otherwise; false
 * where the question is whether it does.
 */
function swappedModel(callee, app, name, settings) {
    const asked = /(?:^|\.)swapper\.(get_model_name|is_swapped)$/.exec(callee)?.[1];
    if (asked === undefined)
        return undefined;
    const own = `${app}.${name}`;
    const model = settings.model(`${app}_${name}_MODEL`.toUpperCase()) ?? own;
    return asked === 'is_swapped' && model.toLowerCase() === own.toLowerCase() ? false : model;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/class-lookup.js






const maxDepth = 6;
/** A class's file is read as a whole; longer ones hold no field classes in practice. */
const maxLength = 400_000;
/** Looks up field classes that the project itself wrote: `shop.fields.MoneyField` is in `shop/fields.py`. */
class ClassLookup {
    #tree;
    #settings;
    #known = new Map();
    #modules = new Map();
    #byEnd;
    constructor(tree, settings) {
        this.#tree = tree;
        this.#settings = settings;
    }
    /** What is known of a class by now; `load` must have seen its path. */
    get(path) {
        return (0,field_classes/* knownFieldClass */.g)(path) ?? this.#known.get(path);
    }
    async load(path, depth = 0) {
        const known = this.get(path);
        if (known || this.#known.has(path) || depth > maxDepth)
            return known;
        this.#known.set(path, undefined);
        const dot = path.lastIndexOf('.');
        const module = dot === -1 ? undefined : await this.#module(path.slice(0, dot));
        const value = module?.file.module.names.get(path.slice(dot + 1));
        const found = module && value && (await this.#classOf(value, module, depth));
        if (found)
            this.#known.set(path, found);
        return found;
    }
    /** What an undecided condition leaves open is undecided, unless all that it may be is the same. */
    async #classOf(value, module, depth) {
        const [first, ...others] = await Promise.all((0,values.optionsOf)(value).map(option => this.#oneClass(option, module, depth)));
        if (others.every(one => (0,external_node_util_.isDeepStrictEqual)(one, first)))
            return first;
        const all = [first, ...others];
        const found = all.find(one => one !== undefined);
        const kinds = new Set(all.map(one => (one === undefined ? 'something else' : (one.ownType ?? one.kind))));
        return found && { ...found, undecided: `it may be ${[...kinds].join(' or ')}` };
    }
    async #oneClass(value, module, depth) {
        if (depth > maxDepth)
            return undefined;
        if (value.kind === 'name')
            return this.load(value.path, depth + 1);
        if (value.kind !== 'class')
            return undefined;
        const internal = answerOf(value, 'get_internal_type', module);
        const ownType = answerOf(value, 'db_type', module);
        // https://docs.djangoproject.com/en/stable/howto/custom-model-fields/#custom-database-types: no column.
        if (ownType?.kind === 'none')
            return { kind: 'none' };
        const undecided = [internal, ownType].find(one => one?.kind === 'undecided')?.why;
        const stated = internal?.kind === 'text' ? (0,field_classes/* knownFieldClass */.g)(internal.text) : undefined;
        for (const base of value.bases) {
            const found = stated ??
                (await this.#classOf(base, module, depth + 1)) ??
                // `models.Field` itself has no type.
                ((ownType ?? undecided) && base.kind === 'name' && /^django\..*\.Field$/.test(base.path)
                    ? { kind: 'own' }
                    : undefined);
            if (!found)
                continue;
            return {
                ...found,
                ...argumentsIn(value, module.text),
                ...(ownType?.kind === 'text' ? { ownType: ownType.text } : {}),
                ...(undecided === undefined ? {} : { undecided }),
            };
        }
        return undefined;
    }
    #module(dotted) {
        let module = this.#modules.get(dotted);
        if (!module) {
            module = this.#readModule(dotted);
            this.#modules.set(dotted, module);
        }
        return module;
    }
    async #readModule(dotted) {
        const path = dotted.replaceAll('.', '/');
        const [file] = [...this.#ending(`${path}.py`), ...this.#ending(`${path}/__init__.py`)];
        if (!file)
            return undefined;
        const text = await this.#tree.readText(file);
        if (text.length > maxLength)
            return undefined;
        const syntax = (await (0,python_syntax/* loadPython */.ZP)()).parse(text);
        const known = (value) => libraryValue(value, this.#settings());
        return syntax && { file: new execute/* Executor */.Q(syntax, undefined, known), text };
    }
    /** Which directories are on the import path is not known: the shortest path wins. */
    #ending(path) {
        if (!this.#byEnd) {
            this.#byEnd = new Map();
            for (const file of this.#tree.files) {
                if (!file.path.endsWith('.py') || file.mode === '120000')
                    continue;
                const name = file.path.slice(file.path.lastIndexOf('/') + 1);
                const same = this.#byEnd.get(name);
                if (same)
                    same.push(file);
                else
                    this.#byEnd.set(name, [file]);
            }
        }
        const name = path.slice(path.lastIndexOf('/') + 1);
        return (this.#byEnd.get(name) ?? [])
            .filter(file => file.path === path || file.path.endsWith(`/${path}`))
            .sort((a, b) => a.path.length - b.path.length);
    }
}
/** `def db_type(self, connection): return 'tsvector'`; undefined: that of the class that it derives from. */
function answerOf(of, name, { file }) {
    const method = of.scope.names.get(name);
    const answers = (method ? (0,values.optionsOf)(method) : []).flatMap(one => (0,values.optionsOf)(file.call(one, methods[name], new Map(), of.at) ?? (0,values.unknown)('it is not followed', of.at)).map(answerIn));
    const [first, ...others] = answers;
    const isOne = first?.kind !== 'undecided' && others.every(other => (0,external_node_util_.isDeepStrictEqual)(other, first));
    if (isOne)
        return first?.kind === 'inherited' ? undefined : first;
    return { kind: 'undecided', why: `its ${name}() depends on what can't be known` };
    function answerIn(value) {
        if (value.kind === 'str')
            return { kind: 'text', text: value.value };
        if (value.kind === 'none')
            return { kind: 'none' };
        const isInherited = value.kind === 'call' && value.callee === `super().${name}`;
        return isInherited ? { kind: 'inherited' } : { kind: 'undecided', why: '' };
    }
}
function named(path) {
    return { kind: 'name', path, at: { start: 0, end: 0 } };
}
/** Methods of a field that decide its column, with what Django gives them. */
const methods = { get_internal_type: [named('self')], db_type: [named('self'), named('connection')] };
/** What its `__init__` says where a migration does not: `kwargs.setdefault('max_length', 12)`, `kwargs['null'] = True`. */
function argumentsIn(value, text) {
    const method = value.scope.names.get('__init__');
    if (method?.kind !== 'function')
        return {};
    const code = text.slice(method.node.from, method.node.to);
    const written = (name) => new RegExp(`(?:\\[\\s*['"]${name}['"]\\s*\\]\\s*=(?!=)|\\.setdefault\\(\\s*['"]${name}['"]\\s*,|\\b${name}\\s*=)\\s*(True|False|\\d+)\\b`).exec(code)?.[1];
    const length = written('max_length');
    const [nullable, unique, indexed] = ['null', 'unique', 'db_index'].map(written);
    return {
        ...(length !== undefined && /^\d/.test(length) ? { maxLength: Number(length) } : {}),
        ...(nullable === undefined ? {} : { nullable: nullable === 'True' }),
        ...(unique === undefined ? {} : { unique: unique === 'True' }),
        ...(indexed === undefined ? {} : { indexed: indexed === 'True' }),
    };
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/contrib.js
var contrib = __webpack_require__(49230);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var interpreter_flow = __webpack_require__(47173);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/driver.js


/** Between what runs and whoever replays it. */
class Driver {
    #tree;
    #versionTable;
    #packages;
    #settings;
    constructor(tree, versionTable, packages, settings) {
        this.#tree = tree;
        this.#versionTable = versionTable;
        this.#packages = packages;
        this.#settings = settings;
    }
    /** Files that a run asks for are read; all else goes on to whoever replays it. */
    async *run(run, isOwn = false) {
        let answer;
        for (;;) {
            const next = run.next(answer);
            if (next.done)
                return next.value;
            answer = undefined;
            if (!(next.value instanceof interpreter_flow/* FileRequest */.u4)) {
                const step = next.value;
                if (!isOwn)
                    yield* this.run(this.#versionTable.before(step, this.#settings()), true);
                const isLeftOut = !isOwn && (yield* this.run(this.#packages.lacks(step), true));
                if (!isLeftOut)
                    answer = yield step;
            }
            else {
                const file = this.#tree.file(next.value.path);
                const bytes = file && (await this.#tree.read([file])).get(file.oid);
                if (bytes)
                    next.value.text = (0,git_tree/* decode */.D)(bytes);
            }
        }
    }
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/extension-operations.js
var extension_operations = __webpack_require__(95065);
// EXTERNAL MODULE: ./src/languages/python/access.js
var access = __webpack_require__(90912);
// EXTERNAL MODULE: ./src/frameworks/django/replay/other-models.js
var other_models = __webpack_require__(14128);
// EXTERNAL MODULE: ./src/frameworks/django/replay/overrides.js
var overrides = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/read-operations.js






/** A class of the file that is called is an object of it: the dot distinguishes it from one of Django's of the same name. */
class FileReader extends execute/* Executor */.Q {
    call(callee, args, keywords, at) {
        if (callee.kind === 'class')
            return { kind: 'call', callee: `.${callee.name}`, args, keywords, at };
        return super.call(callee, args, keywords, at);
    }
}
function readOperations(text, parser, settings) {
    const failed = (why) => ({ failed: why, operations: [], held: [] });
    const syntax = parser.parse(text);
    if (!syntax)
        return failed('it is too deep or too long to parse');
    let names;
    try {
        names = new FileReader(syntax, undefined, value => libraryValue(value, settings)).module.names;
    }
    catch (error) {
        // Nesting beyond the stack, or a text beyond memory: what no person writes.
        if (error instanceof RangeError)
            return failed('it is nested too deep, or computes too much');
        throw error;
    }
    const migration = names.get('Migration');
    if (migration?.kind !== 'class')
        return failed('its Migration is not a plain class');
    const list = (0,access/* attributeOf */.w)(migration, 'operations');
    const held = [...names.values()].flatMap(value => value.kind === 'class' && value !== migration ? [...value.scope.names.values()] : []);
    const override = (0,overrides/* overrideIn */.Q)(migration, text);
    const own = override ? { override } : {};
    if (!list)
        return { failed: undefined, operations: [], held, ...own };
    if (list.kind === 'unknown')
        return failed(`its operations are not known: ${list.reason}`);
    if (!(0,values.isSequence)(list))
        return failed('its operations depend on what only running it can tell');
    return { failed: undefined, operations: list.items, held, ...own };
}
/** Arguments that decide nothing about a table. */
const withoutMatter = new Set([
    'default',
    'validators',
    'choices',
    'help_text',
    'verbose_name',
    'upload_to',
    'error_messages',
    'on_delete',
    'related_name',
    'managers',
    'code',
    'reverse_code',
    'reverse_sql',
]);
/** Arguments that decide, and that people compute. */
const plainArguments = new Set([
    'null',
    'unique',
    'db_index',
    'primary_key',
    'max_length',
    'max_digits',
    'decimal_places',
    'db_column',
    'db_table',
]);
/** Does an operation depend on something that reading the file alone can't tell? */
function isUnsure(operation) {
    const stack = [operation];
    for (let value = stack.pop(); value; value = stack.pop()) {
        if (value.kind === 'unknown' || value.kind === 'either')
            return true;
        if (value.kind === 'call' && computesWhatMatters(value))
            return true;
        stack.push(...partsThatMatter(value));
    }
    return false;
}
function partsThatMatter(value) {
    if ('items' in value)
        return value.items;
    if (value.kind === 'dict')
        return value.entries.flat();
    if (value.kind !== 'call' || /(?:^|\.)RunPython$/.test(value.callee))
        return [];
    const parts = [...value.args];
    for (const [name, given] of value.keywords)
        if (!withoutMatter.has(name))
            parts.push(given);
    return parts;
}
function computesWhatMatters({ callee, args, keywords }) {
    if (/(?:^|\.)RunPython$/.test(callee))
        return false;
    if (/(?:^|\.)RunSQL$/.test(callee) && isElsewhere(keywords.get('sql') ?? args[0]))
        return true;
    for (const [name, given] of keywords)
        if (plainArguments.has(name) && (given.kind === 'name' || given.kind === 'call'))
            return true;
    return false;
}
/** SQL of another file: `RunSQL(open(path).read())`, `RunSQL(queries.create)`. */
function isElsewhere(sql) {
    if (sql?.kind === 'name')
        return !/(?:^|\.)noop$/.test(sql.path);
    return sql?.kind === 'call' || (sql !== undefined && 'items' in sql && sql.items.some(isElsewhere));
}
/** What following the code made, where reading it is inconclusive; `undefined`: it can't tell either. */
function merged(read, followed, text, fallback) {
    if (!followed || followed.some(one => one.kind === 'unknown'))
        return read;
    const inFile = ({ start, end }) => start < end && end <= text.length;
    if (read.length !== followed.length)
        return followed.map(one => (inFile(one.at) ? one : { ...one, at: fallback }));
    return read.map((one, i) => {
        const other = followed[i];
        if (!other || !isUnsure(one) || (isUnsure(other) && one.kind === 'call'))
            return one;
        return { ...other, at: one.at };
    });
}
function calleesOf({ operations, held }, most) {
    const seen = new Set();
    for (const root of [...operations.slice(0, most), ...held])
        for (const value of (0,other_models/* valuesIn */.aC)(root))
            if (value.kind === 'call')
                seen.add(value.callee);
    return seen;
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/settings.js
var replay_settings = __webpack_require__(45382);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/file-operations.js




/** Larger than any squash seen. */
const mostOperations = 5000;
/** The operations of files, with the classes of the project that they name. */
class FileOperations {
    #tree;
    #classes;
    #driver;
    constructor(tree, classes, driver) {
        this.#tree = tree;
        this.#classes = classes;
        this.#driver = driver;
    }
    async read(text, settings) {
        const reading = readOperations(text, await (0,python_syntax/* loadPython */.ZP)(), settings);
        await this.#loadClasses(calleesOf(reading, mostOperations));
        return reading;
    }
    async #loadClasses(callees) {
        for (const path of callees)
            if (/(?:Field|Key|Manager|Vector|[a-z]\.\w+)$/.test(path))
                await this.#classes.load(path);
    }
    /** The operations, those that depend on code with what following it says. `meta`: the models before them. */
    async *followed(reading, program, { path, text, whole, meta }) {
        const { operations } = reading;
        const unsure = reading.failed !== undefined || operations.slice(0, mostOperations).some(isUnsure);
        if (!unsure || operations.length > mostOperations || operations.some(isTooMuch))
            return operations;
        const defaults = await (0,replay_settings/* appDefaults */.gY)(this.#tree, path.replace(/(?:^|\/)[^/]*\/[^/]*$/, ''));
        let made;
        try {
            made = yield* this.#driver.run(program.operations(whole, defaults, meta()));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            if (error instanceof replay_arguments/* BeyondLimitError */.ty)
                yield { kind: 'unverified', why: error.message, span: whole, limit: true };
        }
        if (reading.failed !== undefined && (!made || made.some(isUnsure)))
            return operations;
        const all = merged(operations, made, text, whole);
        await this.#loadClasses(calleesOf({ ...reading, operations: all }, mostOperations));
        return all;
    }
}
/** What no person writes is not gone through a second time. */
function isTooMuch(value) {
    return value.kind === 'unknown' && value.code === 'beyond-limit';
}

// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/frameworks/django/replay/field.js
var replay_field = __webpack_require__(45787);
// EXTERNAL MODULE: ./src/frameworks/django/replay/names.js
var replay_names = __webpack_require__(20575);
// EXTERNAL MODULE: ./src/frameworks/django/replay/row-default.js
var row_default = __webpack_require__(6931);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/fixture.js





/** What `loaddata` would send of a fixture, for the models at one point of the history. */
async function fixtureAsSql(path, text, meta) {
    const entries = await entriesOf(path, text);
    if (!entries)
        return (0,result/* failure */.V)(`${path} is no fixture of Django: a list of objects with model, pk and fields`);
    const statements = [];
    const left = [];
    const sequences = new Set();
    for (const [index, entry] of entries.entries())
        try {
            const model = meta.concrete(meta.model(entry.model.toLowerCase()));
            statements.push(...insertionsOf(meta, model, entry));
            const key = meta.primaryKey(model).field;
            if ((0,replay_field/* isIdentity */.Lk)(key))
                sequences.add(resetOf(meta, model, key));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            left.push({ row: `${path}[${index}]`, why: error.message });
        }
    return (0,result/* success */.k)({ sql: [...statements, ...sequences].map(one => `${one};\n`).join(''), left });
}
async function entriesOf(path, text) {
    let found;
    try {
        found = path.endsWith('.json') ? JSON.parse(text) : (await __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19))).parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(found))
        return undefined;
    const entries = [];
    for (const one of found) {
        if (!isRecord(one) || typeof one.model !== 'string' || !isRecord(one.fields))
            return undefined;
        entries.push({ model: one.model, pk: one.pk ?? undefined, fields: one.fields });
    }
    return entries;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The row, and the pairs of its many-to-many relations. */
function insertionsOf(meta, model, { pk, fields }) {
    const table = (0,replay_names/* quoteName */.AB)(meta.table(model));
    const own = meta.fields(model);
    const key = meta.primaryKey(model).field;
    const names = new Set(own.map(({ name }) => name));
    for (const name of Object.keys(fields))
        if (!names.has(name))
            throw new replay_arguments/* CannotTellError */.HF(`its model has no field ${name} of its own`);
    const values = new Map();
    const pairs = [];
    const keyColumn = meta.column(key);
    const keyValue = pk === undefined ? newestKey(meta, model, key) : sqlOf(meta, key, pk);
    for (const field of own) {
        const written = Object.hasOwn(fields, field.name);
        if (field.kind === 'ManyToManyField') {
            if (written)
                pairs.push(...pairsOf(meta, { model, field }, keyValue, fields[field.name]));
        }
        else if (field !== key &&
            field.name !== key.name &&
            meta.type(field) !== undefined &&
            !field.generated) {
            const value = written ? sqlOf(meta, field, fields[field.name]) : missing(meta, field);
            if (value !== undefined)
                values.set((0,replay_names/* quoteName */.AB)(meta.column(field)), value);
        }
    }
    const quotedKey = (0,replay_names/* quoteName */.AB)(keyColumn);
    if (pk !== undefined)
        values.set(quotedKey, keyValue);
    else if (!(0,replay_field/* isIdentity */.Lk)(key))
        values.set(quotedKey, missing(meta, key) ?? 'DEFAULT');
    return [insertion(table, values, pk === undefined ? undefined : quotedKey), ...pairs];
}
/** `key`: where the row is there already, it becomes this one. */
function insertion(table, values, key) {
    const columns = [...values.keys()];
    if (columns.length === 0)
        return `INSERT INTO ${table} DEFAULT VALUES`;
    const row = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${[...values.values()].join(', ')})`;
    if (key === undefined)
        return row;
    const updates = columns.filter(one => one !== key).map(one => `${one} = EXCLUDED.${one}`);
    return `${row} ON CONFLICT (${key}) DO ${updates.length > 0 ? `UPDATE SET ${updates.join(', ')}` : 'NOTHING'}`;
}
/** A relation is what the fixture says afterwards, whatever it was before. */
function pairsOf(meta, bound, keyValue, written) {
    if (!Array.isArray(written))
        throw new replay_arguments/* CannotTellError */.HF(`${bound.field.name} is no list`);
    const through = meta.through(bound);
    if (!through.autoCreated)
        throw new replay_arguments/* CannotTellError */.HF(`${bound.field.name} goes by a model of its own`);
    const [source, target] = meta.fields(through).filter(({ relation }) => relation);
    if (!source || !target)
        throw new replay_arguments/* CannotTellError */.HF(`the table of ${bound.field.name} is not known`);
    const table = (0,replay_names/* quoteName */.AB)(meta.table(through));
    const [from, to] = [(0,replay_names/* quoteName */.AB)(meta.column(source)), (0,replay_names/* quoteName */.AB)(meta.column(target))];
    return [
        `DELETE FROM ${table} WHERE ${from} = ${keyValue}`,
        ...written.map(one => `INSERT INTO ${table} (${from}, ${to}) VALUES (${keyValue}, ${sqlOf(meta, target, one)})`),
    ];
}
function newestKey(meta, model, key) {
    return `currval(${sequenceOf(meta, model, key)})`;
}
function sequenceOf(meta, model, key) {
    return `pg_get_serial_sequence(${(0,replay_names/* quoteText */.ol)((0,replay_names/* quoteName */.AB)(meta.table(model))).trim()}, ${(0,replay_names/* quoteText */.ol)(meta.column(key)).trim()})`;
}
/** `sequence_reset_sql`: https://github.com/django/django/blob/main/django/db/backends/postgresql/operations.py */
function resetOf(meta, model, key) {
    const column = (0,replay_names/* quoteName */.AB)(meta.column(key));
    return `SELECT setval(${sequenceOf(meta, model, key)}, coalesce(max(${column}), 1), max(${column}) IS NOT NULL) FROM ${(0,replay_names/* quoteName */.AB)(meta.table(model))}`;
}
/** What a model has of a field that nothing is said of; undefined: the database decides. `auto_now` is not applied. */
function missing(meta, field) {
    if (field.default && field.default.kind !== 'none')
        return (0,row_default/* rowDefault */.w)(meta, field) ?? 'NULL';
    if (field.dbDefault)
        return undefined;
    return field.nullable || field.relation || !(0,replay_field/* allowsEmptyString */.BW)(field) ? 'NULL' : "''";
}
function sqlOf(meta, field, value, depth = 0) {
    if (value === null || value === undefined)
        return 'NULL';
    if (field.relation && depth < 20) {
        if (Array.isArray(value))
            throw new replay_arguments/* CannotTellError */.HF(`${field.name} is a natural key`);
        return sqlOf(meta, meta.target(field).field, value, depth + 1);
    }
    if (field.kind === 'JSONField')
        return (0,replay_names/* quoteText */.ol)(JSON.stringify(value));
    if (field.base)
        return (0,replay_names/* quoteText */.ol)(arrayOf(field, value));
    if (field.kind === 'BinaryField' && typeof value === 'string')
        return `decode(${(0,replay_names/* quoteText */.ol)(value)}, 'base64')`;
    if (/RangeField$|^HStoreField$/.test(field.kind))
        throw new replay_arguments/* CannotTellError */.HF(`${field.name} is written in a form of its own`);
    if (typeof value === 'boolean' && (0,replay_field/* allowsEmptyString */.BW)(field))
        return value ? "'True'" : "'False'";
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return (0,replay_names/* quoteText */.ol)(String(value));
    throw new replay_arguments/* CannotTellError */.HF(`the value of ${field.name} is of no kind that is known`);
}
/** Fixtures have a list, or its JSON as a text: `ArrayField.value_to_string`. */
function arrayOf(field, value) {
    const items = typeof value === 'string' ? parsed(value) : value;
    if (!Array.isArray(items))
        throw new replay_arguments/* CannotTellError */.HF(`${field.name} is no list`);
    const texts = items.map((item) => {
        if (item === null)
            return 'NULL';
        if (field.base?.base)
            return arrayOf(field.base, item);
        return `"${String(item).replace(/[\\"]/g, '\\$&')}"`;
    });
    return `{${texts.join(',')}}`;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/meta.js
var replay_meta = __webpack_require__(87726);
// EXTERNAL MODULE: ./src/frameworks/django/replay/operations.js + 4 modules
var operations = __webpack_require__(34118);
// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var autocommit = __webpack_require__(94317);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/package-tables.js

/** undefined_table, undefined_column, undefined_object */
const package_tables_missing = new Set(['42P01', '42703', '42704']);
const savepoint = 'migration_gate_package';
/** Of PostgreSQL. */
const longestName = 63;
/**
 * Tables of packages that migrations depend on and whose own migrations are not in the tree: they are there for `migrate`, and
 * nobody knows how they look.
 */
class PackageTables {
    #labels = new Set();
    /** Of the apps in the tree. */
    #own;
    /** What was already said of this migration. */
    #reported = new Set();
    constructor(own) {
        this.#own = own;
    }
    nextMigration() {
        this.#reported.clear();
    }
    add(label) {
        this.#labels.add(label);
    }
    /** Does a statement fail for what such a table lacks? It is tried, and taken back; where it does, this says so instead. */
    *lacks(step) {
        const table = step.kind === 'sql' ? tableOf(this.#labels, step.text) : undefined;
        if (step.kind !== 'sql' || table === undefined || (0,autocommit/* needsAutocommit */.qM)(step.text))
            return false;
        const { span } = step;
        const opened = yield { kind: 'ask', query: `SAVEPOINT ${savepoint}`, span };
        if (opened?.kind !== 'done')
            return false;
        const outcome = yield { kind: 'ask', query: step.text, span };
        yield {
            kind: 'ask',
            query: `ROLLBACK TO SAVEPOINT ${savepoint}; RELEASE SAVEPOINT ${savepoint}`,
            span,
        };
        if (outcome?.kind !== 'failed' || outcome.earlier || !package_tables_missing.has(outcome.code))
            return false;
        // Where that one is there, it is another one that is missing; and a column may be one of the tree's own table.
        if (outcome.code === '42P01' ? yield* isThere(table, span) : this.#isOfOwn(step.text))
            return false;
        if (!this.#reported.has(table)) {
            this.#reported.add(table);
            const why = `the migrations of the package that creates ${table} are not in the tree`;
            yield { kind: 'unverified', why, span };
        }
        return true;
    }
    #isOfOwn(text) {
        return !/\bselect\b/i.test(text) && tableOf(this.#own, text) !== undefined;
    }
}
/** The first table that a statement names by the label of one of these apps. */
function tableOf(labels, text) {
    if (labels.size === 0)
        return undefined;
    for (const [word] of text.matchAll(/\w+/g)) {
        const name = word.slice(0, longestName);
        for (let i = name.indexOf('_'); i !== -1; i = name.indexOf('_', i + 1))
            if (i < name.length - 1 && labels.has(name.slice(0, i)))
                return name;
    }
    return undefined;
}
function* isThere(table, span) {
    const query = `SELECT pg_catalog.to_regclass('"${table}"') IS NOT NULL AS there`;
    const outcome = yield { kind: 'ask', query, span };
    return outcome?.kind === 'done' && outcome.rows[0]?.there === true;
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/format.js
var format = __webpack_require__(56374);
// EXTERNAL MODULE: ./src/languages/python/interpreter/interpreter.js + 6 modules
var interpreter = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/languages/python/interpreter/raised.js
var raised = __webpack_require__(68317);
// EXTERNAL MODULE: ./src/frameworks/django/transaction.js
var transaction = __webpack_require__(98951);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var interpreter_values = __webpack_require__(85075);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/convert.js

const convert_maxDepth = 60;
/** A value that was read, for a program that is followed. */
function toProgram(value, depth = 0) {
    if (depth > convert_maxDepth)
        return (0,interpreter_values/* unknown */.L5)('something nested too deep');
    const inner = (one) => toProgram(one, depth + 1);
    switch (value.kind) {
        case 'str':
            return (0,interpreter_values/* str */.gx)(value.value);
        case 'bytes':
            return { kind: 'bytes', value: value.value };
        case 'number':
            return Number.isSafeInteger(value.value) ? (0,interpreter_values/* int */.Wh)(value.value) : { kind: 'float', value: value.value };
        case 'bool':
            return (0,interpreter_values/* bool */.lc)(value.value);
        case 'none':
            return interpreter_values/* none */.dv;
        case 'list':
            return (0,interpreter_values/* list */.p_)(value.items.map(inner));
        case 'tuple':
            return { kind: 'tuple', items: value.items.map(inner) };
        case 'set':
            return (0,interpreter_values/* set */.hZ)(value.items.map(inner));
        case 'dict':
            return (0,interpreter_values/* dict */.jd)(value.entries.map(([key, item]) => [inner(key), inner(item)]));
        case 'name':
            return { kind: 'foreign', path: value.path };
        case 'call':
            return {
                kind: 'foreign-call',
                callee: { kind: 'foreign', path: value.callee },
                args: value.args.map(inner),
                keywords: new Map([...value.keywords].map(([key, item]) => [key, inner(item)])),
                at: value.at,
                attributes: new Map(),
            };
        case 'unknown':
            return (0,interpreter_values/* unknown */.L5)(value.reason);
        default:
            return (0,interpreter_values/* unknown */.L5)('something that only running it can tell');
    }
}
/** What a program made, as if it had been read. `at` is where nothing better is known. */
function toRead(value, at, depth = 0) {
    const inner = (one) => toRead(one, at, depth + 1);
    if (depth > convert_maxDepth)
        return { kind: 'unknown', reason: 'it is nested too deep', at };
    switch (value.kind) {
        case 'str':
            return { kind: 'str', value: value.value, literal: false, at };
        case 'bytes':
            return { kind: 'bytes', value: value.value, literal: false, at };
        case 'int':
            return { kind: 'number', value: Number(value.value), at };
        case 'float':
            return { kind: 'number', value: value.value, at };
        case 'bool':
            return { kind: 'bool', value: value.value, at };
        case 'none':
            return { kind: 'none', at };
        case 'list':
        case 'tuple':
            return { kind: value.kind, items: value.items.map(inner), at };
        case 'set':
            return { kind: 'set', items: [...value.items.values()].map(inner), at };
        case 'dict':
            return {
                kind: 'dict',
                entries: [...value.entries.values()].map(([key, item]) => [inner(key), inner(item)]),
                at,
            };
        case 'foreign':
            return { kind: 'name', path: value.path, at };
        case 'foreign-call': {
            const { path, of } = value.callee;
            // F('a').desc(): what it orders goes first.
            const ordered = of && /\.(?:desc|asc)$/.exec(path)?.[0];
            return {
                kind: 'call',
                callee: ordered ? `()${ordered}` : path.replace(/^operator\.(?=\W)/, ''),
                args: (ordered ? [of, ...value.args] : value.args).map(one => toRead(one, value.at, depth + 1)),
                keywords: new Map([...value.keywords].map(([key, one]) => [key, toRead(one, value.at, depth + 1)])),
                at: value.at,
            };
        }
        case 'instance':
            return {
                kind: 'call',
                callee: pathOf(value.class),
                args: value.constructed.args.map(inner),
                keywords: new Map([...value.constructed.keywords].map(([key, one]) => [key, inner(one)])),
                at,
            };
        case 'unknown':
            return { kind: 'unknown', reason: `it depends on ${value.reason}`, at };
        default:
            return { kind: 'unknown', reason: 'only running it can tell', at };
    }
}
/** How reading names a class: by its module, and with a dot where that is the migration's own file. */
function pathOf(of) {
    for (const one of of.names.values()) {
        if (one.kind !== 'function')
            continue;
        const { module } = one.frame;
        if (module.names.has('Migration'))
            break;
        return `${module.path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')}.${of.name}`;
    }
    const [base] = of.bases;
    // Without methods it is what it derives from.
    const isPlain = ![...of.names.values()].some(one => one.kind === 'function');
    if (isPlain && base?.kind === 'foreign')
        return base.path;
    return isPlain && base?.kind === 'class' ? pathOf(base) : `.${of.name}`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/database-exception.js
/** What `except DatabaseError` and its relatives catch: https://docs.djangoproject.com/en/stable/ref/exceptions/#database-exceptions */
function databaseException(message) {
    return {
        kind: 'exception',
        classes: ['ProgrammingError', 'OperationalError', 'DatabaseError', 'Error', 'Exception', 'BaseException'],
        args: [{ kind: 'str', value: message }],
        attributes: new Map(),
    };
}
function isDatabaseException({ classes }) {
    return classes.includes('DatabaseError');
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/exceptions.js
var exceptions = __webpack_require__(48691);
// EXTERNAL MODULE: ./src/languages/python/interpreter/files.js
var files = __webpack_require__(13458);
// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/languages/python/interpreter/super.js
var interpreter_super = __webpack_require__(14550);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/command-options.js




const flag = (flags, fallback, action = 'store') => ({
    flags,
    name: nameOfFlag(flags.at(-1) ?? ''),
    action,
    count: undefined,
    fallback,
    constant: interpreter_values/* none */.dv,
    type: undefined,
    isRequired: false,
});
/** What every command takes. */
function ofEveryCommand() {
    return [
        { ...flag(['-v', '--verbosity'], (0,interpreter_values/* int */.Wh)(1)), type: { kind: 'foreign', path: 'int' } },
        flag(['--settings'], interpreter_values/* none */.dv),
        flag(['--pythonpath'], interpreter_values/* none */.dv),
        flag(['--traceback'], (0,interpreter_values/* bool */.lc)(false), 'store_true'),
        flag(['--no-color'], (0,interpreter_values/* bool */.lc)(false), 'store_true'),
        flag(['--force-color'], (0,interpreter_values/* bool */.lc)(false), 'store_true'),
        flag(['--skip-checks'], (0,interpreter_values/* bool */.lc)(true), 'store_true'),
    ];
}
const fallbacks = (0,by_name/* byName */.n)({
    store_true: (0,interpreter_values/* bool */.lc)(false),
    store_false: (0,interpreter_values/* bool */.lc)(true),
});
/** Undefined: its name is computed. */
function readOption({ args, keywords }) {
    const names = args.map(value => (value.kind === 'str' ? value.value : ''));
    const flags = names.filter(name => name.startsWith('-'));
    const given = keywords.get('dest');
    const name = given === undefined
        ? flags.length > 0
            ? nameOfFlag(flags.find(one => one.startsWith('--')) ?? flags[0] ?? '')
            : (names[0] ?? '')
        : given.kind === 'str'
            ? given.value
            : '';
    if (name === '' || names.includes('') || names.length > 20)
        return undefined;
    const action = actionOf(keywords.get('action'));
    const count = keywords.get('nargs');
    const required = keywords.get('required');
    return {
        flags: action === 'BooleanOptionalAction'
            ? flags.flatMap(one => (one.startsWith('--') ? [one, `--no-${one.slice(2)}`] : [one]))
            : flags,
        name,
        action,
        count: count && count.kind !== 'none'
            ? count.kind === 'int' || count.kind === 'str'
                ? String(count.value)
                : 'an unknown number of'
            : undefined,
        fallback: keywords.get('default') ?? fallbacks[action] ?? interpreter_values/* none */.dv,
        constant: keywords.get('const') ?? interpreter_values/* none */.dv,
        type: keywords.get('type'),
        isRequired: flags.length > 0 && required?.kind === 'bool' && required.value,
    };
}
function actionOf(value) {
    if (value === undefined)
        return 'store';
    if (value.kind === 'str')
        return value.value;
    return value.kind === 'foreign' ? (0,interpreter_values/* lastSegment */.mp)(value.path) : 'one of its own';
}
const nameOfFlag = (written) => written.replace(/^-+/, '').replaceAll('-', '_');
/** How call_command names an option that has flags. */
function keywordOf({ flags }) {
    const [first] = [...flags].sort();
    return first && nameOfFlag(first);
}
const isSingle = ({ count }) => count === undefined || count === '?';
/** Does a flag have values after it? */
const hasValues = ({ action }) => ['store', 'append', 'extend'].includes(action);
function leastOf({ count }) {
    if (count === undefined || count === '+')
        return 1;
    return /^\d+$/.test(count) ? Number(count) : 0;
}
/** How many words it takes of those that it could have. */
function countOf(option, available) {
    const { count, name } = option;
    if (isSingle(option))
        return Math.min(available, 1);
    if (count === '*' || count === '+')
        return available;
    if (count !== undefined && /^\d+$/.test(count))
        return Math.min(available, Number(count));
    throw new replay_arguments/* CannotTellError */.HF(`how many values its ${name} takes is not known`);
}
/** What a flag sets. `word`: how it was written. */
function valueSetBy(option, values, before, word) {
    const value = isSingle(option) ? (values[0] ?? option.constant) : (0,interpreter_values/* list */.p_)([...values]);
    const earlier = before?.kind === 'list' ? before.items : [];
    switch (option.action) {
        case 'store':
            return value;
        case 'append':
            return (0,interpreter_values/* list */.p_)([...earlier, value]);
        case 'extend':
            return (0,interpreter_values/* list */.p_)([...earlier, ...((0,operators/* itemsOf */.S3)(value) ?? [])]);
        case 'store_true':
            return (0,interpreter_values/* bool */.lc)(true);
        case 'store_false':
            return (0,interpreter_values/* bool */.lc)(false);
        case 'store_const':
            return option.constant;
        case 'append_const':
            return (0,interpreter_values/* list */.p_)([...earlier, option.constant]);
        case 'count':
            return (0,interpreter_values/* int */.Wh)((before?.kind === 'int' ? before.value : 0n) + 1n);
        case 'BooleanOptionalAction':
            return (0,interpreter_values/* bool */.lc)(!word.startsWith('--no-'));
        default:
            throw new replay_arguments/* CannotTellError */.HF(`what its ${option.name} does with a value is not known`);
    }
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/state.js
var state = __webpack_require__(25094);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/objects.js




/** A thing of Django's with attributes and methods, as a program sees it. */
function objectOf(name, attributes, methods = {}) {
    return {
        kind: 'instance',
        class: { kind: 'class', name, bases: [], names: new Map() },
        attributes: new Map([
            ...Object.entries(attributes),
            ...Object.entries(methods).map(([key, call]) => [key, (0,interpreter_values/* native */.Yk)(key, call)]),
        ]),
        constructed: { args: [], keywords: new Map() },
    };
}
/** The argument of a call by its place or its name, where it is text. */
function textArgument(given, position, name) {
    const value = given.args[position] ?? given.keywords.get(name);
    return value?.kind === 'str' ? value.value : undefined;
}
const models = new WeakMap();
const fields = new WeakMap();
/** What `apps.get_model()` gave. */
function modelAfter(value) {
    return value?.kind === 'instance' ? models.get(value) : undefined;
}
function fieldAfter(value) {
    return value?.kind === 'instance' ? fields.get(value) : undefined;
}
/** The models of one state: `apps` of RunPython, `from_state.apps`. */
function appsOf(metaOf) {
    const getModel = given => {
        const [app, name] = [textArgument(given, 0, 'app_label'), textArgument(given, 1, 'model_name')];
        if (app === undefined)
            return (0,interpreter_flow/* atOnce */.zd)((0,interpreter_values/* unknown */.L5)('a model whose name is computed'));
        const key = name === undefined ? app.toLowerCase() : (0,state/* keyOf */.TN)(app, name);
        const meta = metaOf();
        const model = meta.state.get(key);
        return (0,interpreter_flow/* atOnce */.zd)(model ? modelObject(meta, model) : rowsOf(key));
    };
    return objectOf('Apps', { ready: (0,interpreter_values/* bool */.lc)(true) }, { get_model: getModel });
}
/** A model that is not known by the history: all that it is used for is its rows. */
function rowsOf(key) {
    return { kind: 'foreign', path: `rows of ${key}` };
}
function modelObject(meta, model) {
    const made = objectOf('Model', {
        __name__: (0,interpreter_values/* str */.gx)(model.name),
        _meta: metaObject(meta, model),
        objects: { kind: 'foreign', path: `rows of ${(0,state/* keyOf */.TN)(model.app, model.name)}` },
        _default_manager: { kind: 'foreign', path: `rows of ${(0,state/* keyOf */.TN)(model.app, model.name)}` },
        _base_manager: { kind: 'foreign', path: `rows of ${(0,state/* keyOf */.TN)(model.app, model.name)}` },
        DoesNotExist: { kind: 'foreign', path: 'django.core.exceptions.ObjectDoesNotExist' },
    });
    models.set(made, { meta, model });
    return made;
}
function metaObject(meta, model) {
    const field = given => {
        const name = textArgument(given, 0, 'field_name');
        if (name === undefined)
            return (0,interpreter_flow/* atOnce */.zd)((0,interpreter_values/* unknown */.L5)('a field whose name is computed'));
        return (0,interpreter_flow/* atOnce */.zd)(fieldObject(meta, meta.field(model, name)));
    };
    const own = () => meta.fields(model).flatMap(one => (one.kind === 'none' ? [] : [fieldObject(meta, { model, field: one })]));
    return objectOf('Options', {
        db_table: (0,interpreter_values/* str */.gx)(meta.table(model)),
        app_label: (0,interpreter_values/* str */.gx)(model.app),
        model_name: (0,interpreter_values/* str */.gx)(model.name.toLowerCase()),
        object_name: (0,interpreter_values/* str */.gx)(model.name),
        label: (0,interpreter_values/* str */.gx)(`${model.app}.${model.name}`),
        label_lower: (0,interpreter_values/* str */.gx)((0,state/* keyOf */.TN)(model.app, model.name)),
        managed: (0,interpreter_values/* bool */.lc)(model.options.managed),
        proxy: (0,interpreter_values/* bool */.lc)(model.options.proxy),
        swapped: (0,interpreter_values/* bool */.lc)(meta.isSwapped(model)),
        unique_together: {
            kind: 'tuple',
            items: model.options.uniqueTogether.map(names => ({
                kind: 'tuple',
                items: names.map(name => (0,interpreter_values/* str */.gx)(name)),
            })),
        },
        fields: (0,interpreter_values/* list */.p_)(own()),
        local_fields: (0,interpreter_values/* list */.p_)(own()),
    }, { get_field: field, get_fields: () => (0,interpreter_flow/* atOnce */.zd)((0,interpreter_values/* list */.p_)(own())) });
}
function fieldObject(meta, bound) {
    const { field, model } = bound;
    let through = interpreter_values/* none */.dv;
    if (field.kind === 'ManyToManyField') {
        try {
            through = modelObject(meta, meta.through(bound));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            through = (0,interpreter_values/* unknown */.L5)('the table between two models');
        }
    }
    const made = objectOf('Field', {
        name: (0,interpreter_values/* str */.gx)(field.name),
        attname: (0,interpreter_values/* str */.gx)(field.relation ? `${field.name}_id` : field.name),
        column: (0,interpreter_values/* str */.gx)(meta.column(field)),
        null: (0,interpreter_values/* bool */.lc)(field.nullable),
        unique: (0,interpreter_values/* bool */.lc)(field.unique || field.primaryKey),
        primary_key: (0,interpreter_values/* bool */.lc)(field.primaryKey),
        remote_field: field.relation ? objectOf('Relation', { through }) : interpreter_values/* none */.dv,
        many_to_many: (0,interpreter_values/* bool */.lc)(field.kind === 'ManyToManyField'),
        model: (0,interpreter_values/* str */.gx)((0,state/* keyOf */.TN)(model.app, model.name)),
    });
    fields.set(made, { meta, bound });
    return made;
}
/**
 * `_meta` of a model's class in the tree, as far as the class and the history agree on its table: what a class is called
 * by today may be called otherwise where the migration is.
 */
function metaOfClass(of, { path }, meta) {
    const isModel = (0,interpreter_values/* resolutionOrder */.V_)(of).some(one => one.kind === 'foreign' && /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model$/.test(one.path));
    if (!isModel)
        return undefined;
    const options = of.names.get('Meta');
    const written = options?.kind === 'class' ? options : undefined;
    // What other options bring along is not read.
    if (written && written.bases.length > 0)
        return undefined;
    const label = written?.names.get('app_label');
    const app = label?.kind === 'str' ? label.value : appOfModels(path);
    const model = app === undefined ? undefined : meta.state.get((0,state/* keyOf */.TN)(app, of.name));
    if (app === undefined || !model)
        return undefined;
    const table = written?.names.get('db_table') ?? (0,interpreter_values/* str */.gx)(`${app}_${of.name.toLowerCase()}`);
    if (table.kind !== 'str' || table.value !== meta.table(model))
        return undefined;
    return objectOf('Options', {
        db_table: table,
        app_label: (0,interpreter_values/* str */.gx)(app),
        model_name: (0,interpreter_values/* str */.gx)(of.name.toLowerCase()),
        object_name: (0,interpreter_values/* str */.gx)(of.name),
        label: (0,interpreter_values/* str */.gx)(`${app}.${of.name}`),
        label_lower: (0,interpreter_values/* str */.gx)((0,state/* keyOf */.TN)(app, of.name)),
    });
}
/** `app` of `…/app/models.py` and of `…/app/models/….py`. */
function appOfModels(path) {
    if (!path.endsWith('.py'))
        return undefined;
    const parts = path.split('/');
    const at = parts.findIndex((part, i) => i > 0 && part === (i === parts.length - 1 ? 'models.py' : 'models') && /^\w+$/.test(parts[i - 1] ?? ''));
    return parts[at - 1];
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/command-parser.js








const mostOptions = 500;
/** The parser that a command's `add_arguments` fills, and what it makes of the arguments of call_command. */
class CommandParser {
    #options = ofEveryCommand();
    #defaults = new Map();
    /** Options that must be given and were not, as words. */
    #missing = new Set();
    /** Why not all options are known. */
    #lost;
    /** What `add_arguments` is handed. */
    get object() {
        const group = () => (0,interpreter_flow/* atOnce */.zd)(this.object);
        return objectOf('CommandParser', {}, {
            add_argument: given => {
                const option = readOption(given);
                if (!option)
                    this.#lost = 'an option whose name is computed';
                else if (this.#options.length >= mostOptions)
                    this.#lost = 'more options than people write';
                else
                    this.#options.push(option);
                return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
            },
            add_argument_group: group,
            add_mutually_exclusive_group: group,
            set_defaults: ({ keywords }) => {
                for (const [name, value] of keywords)
                    this.#defaults.set(name, value);
                return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
            },
            add_subparsers: () => {
                this.#lost = 'commands of its own';
                return group();
            },
        });
    }
    /** https://github.com/django/django/blob/main/django/core/management/__init__.py */
    *parse(python, { args: words, keywords }, stealth, at) {
        if (this.#lost !== undefined)
            throw new replay_arguments/* CannotTellError */.HF(`it has ${this.#lost}`);
        python.budget.spend(this.#options.length * (1 + words.length + keywords.size));
        const named = new Map();
        for (const [key, value] of keywords) {
            const option = this.#options.find(one => keywordOf(one) === key);
            if (!option && !stealth.has(key) && !this.#options.some(({ name }) => name === key))
                (0,exceptions/* raise */.xl)('TypeError', `Unknown option(s): ${key}`);
            named.set(option?.name ?? key, value);
        }
        const convert = function* ({ type }, word) {
            return type ? yield* python.call(type, { args: [(0,interpreter_values/* str */.gx)(word)], keywords: new Map() }, at) : (0,interpreter_values/* str */.gx)(word);
        };
        const options = new Map();
        for (const option of this.#options) {
            if (options.has(option.name))
                continue;
            const value = this.#defaults.get(option.name) ?? option.fallback;
            // A default that is text is read as if it had been written.
            options.set(option.name, value.kind === 'str' ? yield* convert(option, value.value) : value);
        }
        const rest = yield* this.#takeFlags(wordsOf(words), options, convert);
        yield* this.#takePlaces(rest, options, named, convert);
        for (const [name, value] of named)
            options.set(name, value);
        const args = options.get('args');
        options.delete('args');
        return { args: (args && (0,operators/* itemsOf */.S3)(args)) ?? [], keywords: options };
    }
    /** Takes what belongs to flags; gives what is left for places. */
    *#takeFlags(words, options, convert) {
        const rest = [];
        const seen = new Set();
        for (let word = words.shift(); word !== undefined; word = words.shift()) {
            if (word === '--')
                break;
            if (!/^-[^\d\s]/.test(word)) {
                rest.push(word);
                continue;
            }
            const exact = word;
            const parts = /^(--[^=]+)=(.*)$/s.exec(word) ?? /^(-[^-])(.+)$/s.exec(word);
            const option = this.#options.find(({ flags }) => flags.includes(parts?.[1] ?? exact));
            const inline = parts?.[2];
            if (!option || (inline !== undefined && !hasValues(option)))
                throw new replay_arguments/* CannotTellError */.HF(`it is given ${word.slice(0, 40)}, which is none of its options`);
            seen.add(option);
            const values = inline === undefined ? takeValues(option, words) : [inline];
            const made = [];
            for (const value of values)
                made.push(yield* convert(option, value));
            options.set(option.name, valueSetBy(option, made, options.get(option.name), word));
        }
        for (const option of this.#options)
            if (option.isRequired && !seen.has(option))
                this.#missing.add(option.name);
        return [...rest, ...words];
    }
    *#takePlaces(rest, options, named, convert) {
        const places = this.#options.filter(({ flags, name }) => flags.length === 0 && !named.has(name));
        for (const [i, option] of places.entries()) {
            const following = places.slice(i + 1).reduce((sum, one) => sum + leastOf(one), 0);
            const words = rest.splice(0, countOf(option, Math.max(rest.length - following, 0)));
            if (words.length < leastOf(option))
                this.#missing.add(option.name);
            if (words.length === 0 && leastOf(option) === 0) {
                if (option.count === '*' && options.get(option.name)?.kind === 'none')
                    options.set(option.name, (0,interpreter_values/* list */.p_)([]));
                continue;
            }
            const made = [];
            for (const word of words)
                made.push(yield* convert(option, word));
            options.set(option.name, isSingle(option) ? (made[0] ?? interpreter_values/* none */.dv) : (0,interpreter_values/* list */.p_)(made));
        }
        if (rest.length > 0)
            throw new replay_arguments/* CannotTellError */.HF('it is given more arguments than it takes');
        for (const name of this.#missing)
            if (!named.has(name))
                (0,exceptions/* raise */.xl)('CommandError', `the following arguments are required: ${name}`);
    }
}
function takeValues(option, words) {
    if (!hasValues(option))
        return [];
    const until = words.findIndex(word => /^-[^\d\s]/.test(word));
    const taken = words.splice(0, countOf(option, until === -1 ? words.length : until));
    if (taken.length < leastOf(option))
        (0,exceptions/* raise */.xl)('CommandError', `expected an argument for ${option.name}`);
    return taken;
}
const mostWords = 1000;
/** call_command hands its arguments on as text. */
function wordsOf(values) {
    const all = values.flatMap(value => value.kind === 'list' || value.kind === 'tuple' ? value.items : [value]);
    if (all.length > mostWords)
        throw new replay_arguments/* CannotTellError */.HF('it is given more values than people write');
    return all.map(value => {
        const text = (0,format/* textOf */.b6)(value);
        if (text === undefined)
            throw new replay_arguments/* CannotTellError */.HF('it is given a value that is computed');
        return text;
    });
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/commands.js
const found = new WeakMap();
const indexes = new WeakMap();
/** By a command's name, the directories that hold its file. */
function indexOf(tree) {
    let index = indexes.get(tree);
    if (!index) {
        const all = new Map();
        for (const { path, mode } of tree.files) {
            if (mode === '120000' || !path.endsWith('.py'))
                continue;
            const parts = /^(.*\/management\/commands)\/([^_/][^/]*)\.py$/.exec(path);
            if (parts?.[1] === undefined || parts[2] === undefined)
                continue;
            const known = all.get(parts[2]);
            if (known)
                known.push(parts[1]);
            else
                all.set(parts[2], [parts[1]]);
        }
        index = all;
        indexes.set(tree, index);
    }
    return index;
}
/**
 * The file of a command as Django finds it: of all installed apps, the first that has it.
 * https://docs.djangoproject.com/en/stable/howto/custom-management-commands/#overriding-commands
 */
function findCommand(tree, settings, name) {
    const directories = indexOf(tree).get(name);
    if (!directories)
        return undefined;
    const known = found.get(settings) ?? new Map();
    found.set(settings, known);
    const before = known.get(name);
    if (before)
        return before;
    const answer = choose(directories, tree, settings, name);
    known.set(name, answer);
    return answer;
}
function choose(directories, tree, settings, name) {
    const placed = directories.flatMap(directory => {
        const place = placeOf(directory, settings);
        return place ? [{ directory, ...place }] : [];
    });
    placed.sort((a, b) => a.at - b.at);
    const [first] = placed;
    if (first) {
        // Which of several lists goes first is not read.
        if (placed.some(({ list }) => list !== first.list))
            return { why: `which app the command ${name} is taken from depends on INSTALLED_APPS` };
        return { directory: first.directory };
    }
    // An app with migrations is taken for installed: they are replayed as well.
    const likely = directories.filter(directory => !settings.listsApps || tree.file(`${appOf(directory)}/migrations/__init__.py`) !== undefined);
    const [only] = likely;
    if (only !== undefined && likely.length === 1)
        return { directory: only };
    return {
        why: likely.length > 1
            ? `several apps have a command ${name}`
            : `the app of the command ${name} is not among INSTALLED_APPS`,
    };
}
const appOf = (directory) => directory.slice(0, -'/management/commands'.length);
/** Where the project's Python path begins is not known: `src/shop/management/commands` is of `src.shop` or of `shop`. */
function placeOf(directory, settings) {
    const segments = appOf(directory).split('/');
    for (let from = 0; from < segments.length; from++) {
        const place = settings.placeOfApp(segments.slice(from).join('.'));
        if (place)
            return place;
    }
    return undefined;
}
/** Commands of Django and of well-known packages that only read, or only make and change rows or files. */
const withoutStructure = new Set([
    'changepassword',
    'check',
    'clearsessions',
    'collectstatic',
    'compilemessages',
    'createinitialrevisions',
    'createsuperuser',
    'diffsettings',
    'dumpdata',
    'findstatic',
    'inspectdb',
    'loaddata',
    'makemessages',
    'remove_stale_contenttypes',
    'sendtestemail',
    'showmigrations',
    'sqlmigrate',
    'sqlsequencereset',
]);

// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/reach.js
/** Where a statement can come from; code without any of it is about rows. */
const statement = new RegExp([
    String.raw `\bexecute\(`,
    String.raw `\bschema_editor\.(?!connection\.alias\b)\w+[.(]`,
    String.raw `\.cursor\(`,
    String.raw `(?<!\bschema_editor\.)\bconnections?\b(?!\.alias\b)[.[]`,
    // It is handed on; `using(schema_editor.connection.alias)` only names a database.
    String.raw `\w\([^()]*(?:\bschema_editor\b(?!\.connection\.alias\b)|\bcursor\b|(?<!\.)\bconnection\b(?!\.alias\b))`,
    String.raw `\bcall_command\(`,
].join('|'));
/** Does a piece of code send statements, as far as its own words tell? */
const mayReach = (text) => statement.test(text);
const reach_maxDepth = 4;
/** What the second parameter of `def forwards(apps, editor)` is called. */
function editorOf(node, text) {
    const parameters = node.getChild('ParamList')?.getChildren('VariableName') ?? [];
    const [, second] = parameters;
    const name = second && text.slice(second.from, second.to);
    return name !== undefined && /^\w{1,80}$/.test(name) && !/^_+$/.test(name) ? name : undefined;
}
/** With the name that the editor usually has. */
function withEditor(body, name) {
    if (name === undefined || name === 'schema_editor')
        return body;
    return body.replaceAll(/(?<![\w.])\w+/g, word => (word === name ? 'schema_editor' : word));
}
/**
 * Can a function send statements of its own, or does it only work on rows through models? `perhaps`: it calls what another
 * file of the tree has.
 */
function reachOf({ node, frame }, depth = 0) {
    // Its head names `schema_editor`; what counts is whether its body, or a lambda's expression, does something with it.
    const inside = node.getChild('Body') ?? node.lastChild ?? node;
    const body = withEditor(frame.module.text.slice(inside.from, inside.to), depth === 0 ? editorOf(node, frame.module.text) : undefined);
    if (statement.test(body))
        return 'yes';
    let reach = 'no';
    for (const [, name = ''] of body.matchAll(/(?<![\w.])(\w+)[.(]/g)) {
        const called = frame.module.names.get(name);
        if (called?.kind === 'lazy' || called?.kind === 'module')
            reach = 'perhaps';
        if (called?.kind !== 'function' || called.node === node || depth >= reach_maxDepth)
            continue;
        const inner = reachOf(called, depth + 1);
        if (inner === 'yes')
            return inner;
        if (inner === 'perhaps')
            reach = inner;
    }
    return reach;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/of-rows.js



/** What a model's manager and all that it gives are called: `rows of shop.thing.filter()`, or that of a model's own class. */
const isRows = (path) => path.startsWith('rows of ') ||
    /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model\.(?:objects|_default_manager|_base_manager)\b/.test(path);
/** A scratch database has no rows. */
function ofRows(method) {
    switch (method) {
        case 'exists':
            return (0,interpreter_values/* bool */.lc)(false);
        case 'count':
            return (0,interpreter_values/* int */.Wh)(0);
        case 'first':
        case 'last':
            return interpreter_values/* none */.dv;
        default:
            return undefined;
    }
}
const words = (all) => all.split(/\s+/);
/** Methods of rows, of their managers and of plain values, and functions that make or show values. */
const rowNames = new Set([
    ...words('save delete update bulk_create bulk_update get_or_create update_or_create refresh_from_db'),
    ...words('filter exclude all get first last exists count values values_list order_by distinct iterator only'),
    ...words('defer annotate aggregate select_related prefetch_related using in_bulk none latest earliest'),
    ...words('select_for_update full_clean set_password make_password get_model add set remove clear'),
    ...words('append extend insert pop sort setdefault items keys discard union copy index'),
    ...words('split rsplit strip lstrip rstrip replace format join lower upper title capitalize startswith'),
    ...words('endswith encode decode splitlines zfill isdigit open read readlines write flush close'),
    ...words('print len str int float bool list dict set tuple frozenset range enumerate zip sorted reversed'),
    ...words('min max sum abs round any all map isinstance hasattr getattr iter next repr type input'),
    ...words('Q F Value Count Sum Max Min Avg Exists Subquery OuterRef When Case Coalesce Concat Lower Upper'),
    ...words('Decimal Path datetime timedelta date now today atomic get_user_model CommandError'),
    ...words('SUCCESS ERROR WARNING NOTICE HTTP_INFO info debug warning error exception critical'),
]);
/** Not calls, though a bracket may follow. */
const keywords = new Set(words('if elif else while for in not and or is return yield raise except with as assert lambda del await'));
const of_rows_maxDepth = 6;
/** Can a part of a command only do something to rows? Anything else that it calls may reach the structure. */
function isTextOfRows(text, module, of, seen = new Set(), depth = 0) {
    if (depth > of_rows_maxDepth || mayReach(text) || /\.raw\(|\bsuper\b/.test(text))
        return false;
    const code = withoutTexts(text);
    for (const [, path = ''] of code.matchAll(/(?<![\w.])([\w.]+)\s*\(/g)) {
        const name = path.slice(path.lastIndexOf('.') + 1);
        if (keywords.has(name))
            continue;
        const method = /^(?:self|cls)\.(\w+)$/.exec(path)?.[1];
        const called = method === undefined
            ? path.includes('.')
                ? undefined
                : module.names.get(path)
            : of && methodOf(of, method);
        if (called?.kind === 'function') {
            if (!isFunctionOfRows(called, of, seen, depth + 1))
                return false;
        }
        else if (name === 'create' ? !/objects|_set\b|manager/i.test(path) : !rowNames.has(name)) {
            if (!isOfModel(name, called?.kind))
                return false;
        }
    }
    return true;
}
/** `Thing(name='x')` makes a row. */
function isOfModel(name, kind) {
    return /^[A-Z][A-Za-z0-9]*$/.test(name) && /[a-z]/.test(name) && (kind === 'lazy' || kind === 'class');
}
function methodOf(of, name) {
    for (const one of (0,interpreter_values/* resolutionOrder */.V_)(of)) {
        const found = one.kind === 'class' ? one.names.get(name) : undefined;
        if (found?.kind === 'function')
            return found;
    }
    return undefined;
}
function isFunctionOfRows({ node, frame }, of, seen, depth) {
    const key = `${frame.module.path}:${node.from}`;
    if (seen.has(key))
        return true;
    seen.add(key);
    const body = node.getChild('Body') ?? node;
    return isTextOfRows(frame.module.text.slice(body.from, body.to), frame.module, of, seen, depth);
}
const known = new WeakMap();
/** Does all that a command's handle() calls only work on rows? */
function isOfRows(of) {
    let answer = known.get(of);
    if (answer === undefined) {
        const method = methodOf(of, 'handle');
        answer = method !== undefined && isFunctionOfRows(method, of, new Set(), 0);
        known.set(of, answer);
    }
    return answer;
}
/** Strings and comments of Python left out. */
function withoutTexts(text) {
    let code = '';
    let at = 0;
    for (const { start, end } of (0,lexing/* textsAndComments */.gO)(text)) {
        code += `${text.slice(at, start)}''`;
        at = end;
    }
    return code + text.slice(at);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/call-command.js








/**
 * `django.core.management.call_command`: what the command's `handle()` does, where its code is in the tree.
 * https://docs.djangoproject.com/en/stable/ref/django-admin/#django.core.management.call_command
 */
function* callCommand(call, given, at) {
    const [first, ...args] = given.args;
    const keywords = new Map(given.keywords);
    const command = first ?? keywords.get('command_name') ?? keywords.get('name');
    if (!first)
        for (const name of ['command_name', 'name'])
            keywords.delete(name);
    try {
        if (command?.kind === 'instance')
            return yield* call_command_execute(call, command, { args, keywords }, at);
        if (command?.kind !== 'str')
            throw new replay_arguments/* CannotTellError */.HF('which command it calls is computed');
        const name = /^[\w.-]{1,60}$/.test(command.value) ? command.value : '(a name that no command has)';
        const load = loaderOf(call, name);
        if (!load) {
            yield* call.stage.skip(`the command ${name} changes no structure and is not run`, at);
            return interpreter_values/* none */.dv;
        }
        const { savepoints, title } = call.stage;
        call.stage.title = `${title}: the command ${name}`;
        try {
            const module = yield* load;
            const of = module && (yield* call.python.attribute(module, 'Command', at));
            if (of?.kind !== 'class')
                throw new replay_arguments/* CannotTellError */.HF('its file has no class Command');
            const made = yield* call.inside(of, call.python.call(of, { args: [], keywords: new Map() }, at));
            if (made.kind !== 'instance')
                throw new replay_arguments/* CannotTellError */.HF('what its class makes is not known');
            return yield* call_command_execute(call, made, { args, keywords }, at);
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            // It was left in the middle of what it was inside of.
            call.stage.savepoints = savepoints;
            yield* call.stage.unverified(error.message, at);
            return interpreter_values/* none */.dv;
        }
        finally {
            call.stage.title = title;
        }
    }
    catch (error) {
        if (!(error instanceof replay_arguments/* CannotTellError */.HF))
            throw error;
        yield* call.stage.unverified(error.message, at);
        return interpreter_values/* none */.dv;
    }
}
/** What loads the module of a command; undefined: it is Django's own, and of no matter. */
function loaderOf({ python, tree, settings }, name) {
    const found = findCommand(tree, settings, name);
    if (found && 'why' in found)
        throw new replay_arguments/* CannotTellError */.HF(found.why);
    if (found)
        return python.load([name], found.directory);
    if (withoutStructure.has(name))
        return undefined;
    const source = Object.hasOwn(djangoCommands, name) ? djangoCommands[name] : undefined;
    if (source === undefined)
        throw new replay_arguments/* CannotTellError */.HF(`it calls the command ${name}, whose code is not in the repository`);
    return python.module(`django/core/management/commands/${name}.py`, source);
}
/** Methods of Django's that decide what of a command is run. */
const steering = ['execute', 'create_parser', 'run_from_argv', '__call__'];
function* call_command_execute(call, command, given, at) {
    const { python, stage } = call;
    const of = command.class;
    const own = steering.find(name => (0,interpreter_super/* classAttribute */.XL)(of, name)?.kind === 'function');
    if (own !== undefined)
        throw new replay_arguments/* CannotTellError */.HF(`it has a method ${own}() of its own`);
    if ((0,interpreter_super/* classAttribute */.XL)(of, 'handle')?.kind !== 'function')
        throw new replay_arguments/* CannotTellError */.HF('its handle() is not in the repository');
    if (isOfRows(of)) {
        yield* stage.skip('what it does to rows is not replayed', at);
        return interpreter_values/* none */.dv;
    }
    const result = yield* call.inside(of, handle(python, command, given, at));
    // What handle() returns is only printed; what is unknown was not run.
    return result.kind === 'unknown' ? result : interpreter_values/* none */.dv;
}
function* handle(python, command, given, at) {
    const of = command.class;
    const parser = new CommandParser();
    const describe = (0,interpreter_super/* classAttribute */.XL)(of, 'add_arguments');
    if (describe?.kind === 'function') {
        const answer = yield* python.call({ ...describe, self: command }, { args: [parser.object], keywords: new Map() }, at);
        if (answer.kind === 'unknown')
            throw new replay_arguments/* CannotTellError */.HF(`its options depend on ${answer.reason}`);
    }
    else if (describe?.kind === 'foreign' && !isBase(of))
        throw new replay_arguments/* CannotTellError */.HF(`its options are those of ${describe.path}`);
    const stealth = new Set(['stderr', 'stdout']);
    const more = (0,interpreter_super/* classAttribute */.XL)(of, 'stealth_options');
    for (const name of (more && (0,operators/* itemsOf */.S3)(more)) ?? [])
        if (name.kind === 'str')
            stealth.add(name.value);
    const parsed = yield* parser.parse(python, given, stealth, at);
    const method = yield* python.attribute(command, 'handle', at);
    return method.kind === 'function' ? yield* python.call(method, parsed, at) : (0,interpreter_values/* unknown */.L5)('its handle()');
}
/** Does all that it has and that is not in the tree come from Django's BaseCommand, which has no options of its own? */
function isBase(of) {
    return (0,interpreter_values/* resolutionOrder */.V_)(of).every(one => one.kind === 'class' || ['BaseCommand', 'object'].includes((0,interpreter_values/* lastSegment */.mp)(one.path)));
}
/** Commands of Django itself that make tables, in the words of a command of the tree, for the same interpreter. */
const djangoCommands = (0,by_name/* byName */.n)({
    // https://github.com/django/django/blob/main/django/core/management/commands/createcachetable.py
    createcachetable: `
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connections, transaction


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument('args', nargs='*')
        parser.add_argument('--database', default='default')
        parser.add_argument('--dry-run', action='store_true')

    def handle(self, *tables, **options):
        if not tables:
            caches = settings.CACHES.values()
            tables = [cache['LOCATION'] for cache in caches if cache['BACKEND'].endswith('.DatabaseCache')]
        if not options['dry_run']:
            for table in tables:
                self.create_table(connections[options['database']], table)

    def create_table(self, connection, table):
        if table in connection.introspection.table_names():
            return
        name = connection.ops.quote_name(table)
        index = connection.ops.quote_name(table + '_expires')
        with transaction.atomic(), connection.cursor() as cursor:
            try:
                cursor.execute(
                    f'CREATE TABLE {name} ("cache_key" varchar(255) NOT NULL PRIMARY KEY, '
                    '"value" text NOT NULL, "expires" timestamp with time zone NOT NULL)'
                )
            except DatabaseError as error:
                raise CommandError(f"Cache table '{table}' could not be created. The error was: {error}.")
            cursor.execute(f'CREATE INDEX {index} ON {name} ("expires")')
`,
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/constraint-names.js

const constraint_names_text = (value) => `'${value.replaceAll("'", "''")}'`;
/**
 * Asks the database for the names of a table's constraints and indexes, as `_constraint_names` does: only the database
 * knows those of older Django versions and of hand-written SQL.
 * https://github.com/django/django/blob/main/django/db/backends/postgresql/introspection.py
 */
function constraintNamesQuery(table, wanted) {
    const conditions = [
        wanted.columns && `columns = ARRAY[${wanted.columns.map(constraint_names_text).join()}]::text[]`,
        wanted.unique !== undefined && `is_unique = ${wanted.unique}`,
        wanted.primaryKey !== undefined && `is_primary = ${wanted.primaryKey}`,
        wanted.index !== undefined && `is_index = ${wanted.index}`,
        wanted.check !== undefined && `is_check = ${wanted.check}`,
        wanted.foreignKey === true && 'is_foreign',
        wanted.btree === true && 'is_btree',
        wanted.exclude &&
            wanted.exclude.length > 0 &&
            `name <> ALL (ARRAY[${wanted.exclude.map(constraint_names_text).join()}]::text[])`,
    ].filter(condition => typeof condition === 'string');
    return `SELECT name FROM (
${constraint_names_found(table)}) AS found${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} ORDER BY name`;
}
/** All that `get_constraints` says of a table, by name. */
function constraintsQuery(table) {
    return `SELECT name, to_json(columns) AS columns, is_unique AS unique, is_primary AS primary_key, is_foreign AS foreign_key, is_check AS check, is_index OR is_unique AS index FROM (
${constraint_names_found(table)}) AS found ORDER BY name`;
}
function constraint_names_found(table) {
    const { name, namespace } = (0,replay_names/* splitIdentifier */.a0)(table);
    const visible = namespace === ''
        ? 'pg_catalog.pg_table_is_visible(t.oid)'
        : `t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ${constraint_names_text(namespace)})`;
    return `  SELECT c.conname::text AS name,
    ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(id, n)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.id ORDER BY k.n) AS columns,
    c.contype IN ('p', 'u') AS is_unique, c.contype = 'p' AS is_primary, c.contype = 'f' AS is_foreign,
    c.contype = 'c' AS is_check, false AS is_index, false AS is_btree
  FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
  WHERE t.relname = ${constraint_names_text(name)} AND ${visible} AND c.contype IN ('p', 'u', 'f', 'c')
  UNION ALL
  SELECT i.relname::text,
    ARRAY(SELECT a.attname::text FROM unnest(x.indkey) WITH ORDINALITY k(id, n)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.id ORDER BY k.n),
    x.indisunique, x.indisprimary, false, false, true, m.amname = 'btree' AND x.indexprs IS NULL
  FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
  JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_am m ON m.oid = i.relam
  WHERE t.relname = ${constraint_names_text(name)} AND ${visible}
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint c WHERE c.conrelid = t.oid AND c.conname = i.relname)
`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/connection.js




/** What `schema_editor.connection` and `django.db.connection` are to a program. */
const connection = { kind: 'foreign', path: 'django.db.connection' };
function isConnection({ path }) {
    return /^django\.db\.connection(?:\.|$)/.test(path);
}
/** An attribute of the connection that is known for PostgreSQL. */
function connectionAttribute(path, name) {
    if (/(?:^|\.)connection(?:\.settings_dict)?$/.test(path)) {
        if (name === 'vendor')
            return (0,interpreter_values/* str */.gx)('postgresql');
        if (name === 'alias')
            return (0,interpreter_values/* str */.gx)('default');
        if (name === 'in_atomic_block')
            return (0,interpreter_values/* bool */.lc)(true);
        if (name === 'display_name')
            return (0,interpreter_values/* str */.gx)('PostgreSQL');
    }
    if (path.endsWith('connection.features') && /^(?:can|supports|has)_/.test(name))
        return (0,interpreter_values/* bool */.lc)(true);
    return undefined;
}
/** The server's version as a number: `connection.pg_version`, psycopg's `server_version`, `is_postgresql_15`. */
function serverVersion(path, name, stage) {
    const isOfConnection = /(?:^|\.)connection(?:\.info)?$/.test(path);
    const least = path.endsWith('connection.features') ? /^is_postgresql_(\d{1,3})$/.exec(name)?.[1] : undefined;
    if (least === undefined && !(isOfConnection && /^(?:pg|server)_version$/.test(name)))
        return undefined;
    return {
        kind: 'lazy',
        *load() {
            const [row] = yield* stage.ask('SHOW server_version_num', { start: 0, end: 0 });
            const version = Number(row?.server_version_num);
            if (!Number.isSafeInteger(version))
                return (0,interpreter_values/* unknown */.L5)('the version of the server');
            return least === undefined ? (0,interpreter_values/* int */.Wh)(version) : (0,interpreter_values/* bool */.lc)(version >= Number(least) * 10_000);
        },
    };
}
/** https://docs.djangoproject.com/en/stable/topics/db/sql/#executing-custom-sql-directly */
function* connectionCall(callee, given, at, stage) {
    const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
    const cursor = callee.of?.kind === 'foreign-call' ? callee.of : undefined;
    if (/\.cursor\(\)\.\w+$/.test(callee.path) && cursor)
        return yield* cursorCall(cursor, name, given, at, stage);
    if (/\.ops\.quote_name$/.test(callee.path)) {
        const text = textArgument(given, 0, 'name');
        return text === undefined ? (0,interpreter_values/* unknown */.L5)('a name that is computed') : (0,interpreter_values/* str */.gx)((0,replay_names/* quoteName */.AB)(text));
    }
    // What the next number is depends on rows only.
    if (name === 'sequence_reset_sql' || name === 'sql_flush')
        return (0,interpreter_values/* list */.p_)([]);
    if (/\.introspection\.\w+$/.test(callee.path))
        return yield* introspect(name, given, at, stage);
    return undefined;
}
/** No Python name has a space. */
const rows = 'rows left';
function* cursorCall(cursor, name, given, at, stage) {
    const left = cursor.attributes.get(rows);
    switch (name) {
        case 'execute': {
            const found = yield* stage.execute(given.args[0] ?? given.keywords.get('sql'), given.args[1], at);
            cursor.attributes.set(rows, found
                ? (0,interpreter_values/* list */.p_)(found.map(row => ({ kind: 'tuple', items: Object.values(row).map(toPython) })))
                : (0,interpreter_values/* unknown */.L5)('rows that only a database with data has'));
            return interpreter_values/* none */.dv;
        }
        case 'executemany':
            yield* stage.skip('it changes rows', at);
            return interpreter_values/* none */.dv;
        case 'fetchone':
            return left?.kind === 'list' ? (left.items.shift() ?? interpreter_values/* none */.dv) : (left ?? interpreter_values/* none */.dv);
        case 'fetchall':
        case 'fetchmany':
            return left?.kind === 'list' ? (0,interpreter_values/* list */.p_)(left.items.splice(0)) : (left ?? (0,interpreter_values/* list */.p_)([]));
        case 'close':
        case '__enter__':
        case '__exit__':
            return interpreter_values/* none */.dv;
        default:
            return undefined;
    }
}
function toPython(value) {
    if (value === null || value === undefined)
        return interpreter_values/* none */.dv;
    if (typeof value === 'string')
        return (0,interpreter_values/* str */.gx)(value);
    if (typeof value === 'boolean')
        return (0,interpreter_values/* bool */.lc)(value);
    if (typeof value === 'bigint' || Number.isSafeInteger(value))
        return { kind: 'int', value: BigInt(String(value)) };
    if (typeof value === 'number')
        return { kind: 'float', value };
    if (Array.isArray(value))
        return (0,interpreter_values/* list */.p_)(value.map(toPython));
    return (0,interpreter_values/* unknown */.L5)('a value of the database');
}
const relations = `SELECT c.relname::text AS name FROM pg_catalog.pg_class c WHERE c.relkind IN ('f', 'm', 'p', 'r', 'v') AND pg_catalog.pg_table_is_visible(c.oid) AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`;
/** https://github.com/django/django/blob/main/django/db/backends/postgresql/introspection.py */
function* introspect(name, given, at, stage) {
    const table = textArgument(given, 1, 'table_name');
    const texts = function* (query) {
        return (yield* stage.ask(query, at)).map(row => String(row.name));
    };
    switch (name) {
        case 'table_names':
        case 'get_table_list': {
            const kinds = name === 'table_names' ? `${relations} AND c.relkind IN ('p', 'r')` : relations;
            const found = yield* texts(kinds);
            return (0,interpreter_values/* list */.p_)(found.map(one => (name === 'table_names' ? (0,interpreter_values/* str */.gx)(one) : columnOf(one))));
        }
        case 'get_table_description': {
            if (table === undefined)
                return undefined;
            const found = yield* texts(`SELECT a.attname::text AS name FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid WHERE c.relname = ${(0,replay_names/* quoteText */.ol)(table)} AND pg_catalog.pg_table_is_visible(c.oid) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`);
            return (0,interpreter_values/* list */.p_)(found.map(columnOf));
        }
        case 'get_constraints': {
            if (table === undefined)
                return undefined;
            const found = yield* stage.ask(constraintsQuery(table), at);
            return (0,interpreter_values/* dict */.jd)(found.map(row => {
                const { name: key, ...rest } = row;
                const parts = Object.entries(rest).map(([one, value]) => [(0,interpreter_values/* str */.gx)(one), toPython(value)]);
                return [(0,interpreter_values/* str */.gx)(String(key)), (0,interpreter_values/* dict */.jd)(parts)];
            }));
        }
        case 'identifier_converter':
            return given.args[0];
        default:
            return undefined;
    }
}
/** A named tuple of Django's: its first item is its name. */
function columnOf(name) {
    return {
        kind: 'instance',
        class: { kind: 'class', name: 'FieldInfo', bases: [], names: new Map() },
        attributes: new Map([['name', (0,interpreter_values/* str */.gx)(name)]]),
        constructed: { args: [(0,interpreter_values/* str */.gx)(name)], keywords: new Map() },
    };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/module-files.js
/** Files and directories of a tree, for code that looks at them. */
function filesOf(tree) {
    const known = new Map();
    return {
        has: path => tree.file(path) !== undefined,
        list(directory) {
            if (known.has(directory))
                return known.get(directory);
            const from = directory === '' ? '' : `${directory}/`;
            const names = new Set();
            for (const { path } of tree.files)
                if (path.startsWith(from))
                    names.add(path.slice(from.length).split('/', 1)[0] ?? '');
            const found = names.size === 0 ? undefined : [...names];
            known.set(directory, found);
            return found;
        },
    };
}
/** Finds the files of imports in a tree, where the packages of a migration's project may begin. */
function moduleFinder(tree, migration) {
    const roots = [''];
    const parts = migration.split('/').slice(0, -1);
    for (let i = parts.length; i > 0; i--)
        roots.unshift(parts.slice(0, i).join('/'));
    roots.push('src');
    const within = (directory, segments) => {
        const path = [...(directory === '' ? [] : [directory]), ...segments].join('/');
        return [
            ...(segments.length > 0 ? [`${path}.py`] : []),
            path === '' ? '__init__.py' : `${path}/__init__.py`,
        ].find(candidate => tree.file(candidate) !== undefined);
    };
    return (segments, directory) => {
        if (directory !== undefined)
            return within(directory, segments);
        if (segments.length === 0)
            return undefined;
        for (const root of roots) {
            const found = within(root, segments);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/recorder.js



const recorder = /^django\.db\.migrations\.recorder\.MigrationRecorder\b/;
/** `MigrationRecorder`, an instance of it, its model and the rows of that. */
function isRecorder({ path }) {
    return recorder.test(path);
}
/** Undefined: nothing happens yet, or it can't be known. */
function* recorderCall(callee, given, at, stage) {
    const [app, name] = [textArgument(given, 0, 'app'), textArgument(given, 1, 'name')];
    const run = function* (sql) {
        yield* stage.execute((0,interpreter_values/* str */.gx)(sql), undefined, at);
        return interpreter_values/* none */.dv;
    };
    switch ((0,interpreter_values/* lastSegment */.mp)(callee.path)) {
        case 'ensure_schema':
            return interpreter_values/* none */.dv;
        case 'has_table':
            return (0,interpreter_values/* bool */.lc)(true);
        case 'record_applied':
            if (app === undefined || name === undefined)
                break;
            return yield* run(`INSERT INTO django_migrations (app, name, applied) VALUES (${(0,replay_names/* quoteText */.ol)(app)}, ${(0,replay_names/* quoteText */.ol)(name)}, now())`);
        case 'record_unapplied':
            if (app === undefined || name === undefined)
                break;
            return yield* run(`DELETE FROM django_migrations WHERE app = ${(0,replay_names/* quoteText */.ol)(app)} AND name = ${(0,replay_names/* quoteText */.ol)(name)}`);
        case 'flush':
            return yield* run('DELETE FROM django_migrations');
        case 'applied_migrations': {
            const rows = yield* stage.ask('SELECT app, name FROM django_migrations ORDER BY id', at);
            const keys = rows.map((row) => ({
                kind: 'tuple',
                items: [(0,interpreter_values/* str */.gx)(String(row.app)), (0,interpreter_values/* str */.gx)(String(row.name))],
            }));
            return (0,interpreter_values/* dict */.jd)(keys.map(key => [key, interpreter_values/* none */.dv]));
        }
        default:
            return yield* rowsCall(callee, at, stage);
    }
    yield* stage.skip('what it does to rows is not replayed', at);
    return interpreter_values/* none */.dv;
}
/** `.filter(app='shop', name='0001_initial').exists()` */
function* rowsCall(callee, at, stage) {
    const condition = conditionOf(callee.of);
    const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
    if (condition === undefined)
        return undefined;
    if (name === 'delete') {
        yield* stage.execute((0,interpreter_values/* str */.gx)(`DELETE FROM django_migrations WHERE ${condition}`), undefined, at);
        return interpreter_values/* none */.dv;
    }
    if (name !== 'exists' && name !== 'count')
        return undefined;
    const [row] = yield* stage.ask(`SELECT count(*)::int AS n FROM django_migrations WHERE ${condition}`, at);
    const found = Number(row?.n ?? 0);
    return name === 'count' ? (0,interpreter_values/* int */.Wh)(found) : (0,interpreter_values/* bool */.lc)(found > 0);
}
/** What a chain of `filter()` asks for; undefined where it is more than equality of texts. */
function conditionOf(of) {
    const conditions = ['true'];
    for (let call = isCall(of) ? of : undefined; call;) {
        const { callee, args, keywords } = call;
        const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
        if (!['filter', 'all', 'using'].includes(name) || (name === 'filter' && args.length > 0))
            return undefined;
        for (const [key, value] of keywords) {
            if (value.kind !== 'str' || (key !== 'app' && key !== 'name'))
                return undefined;
            conditions.push(`${key} = ${(0,replay_names/* quoteText */.ol)(value.value)}`);
        }
        if (!isCall(callee.of) || !recorder.test(callee.of.callee.path))
            break;
        // What its rows are asked of: an instance of the recorder itself.
        if ((0,interpreter_values/* lastSegment */.mp)(callee.of.callee.path) === 'MigrationRecorder')
            break;
        call = callee.of;
    }
    return conditions.join(' AND ');
}
function isCall(value) {
    return value?.kind === 'foreign-call';
}

// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/frameworks/step-request.js
var step_request = __webpack_require__(7385);
// EXTERNAL MODULE: ./src/frameworks/django/replay/column-definition.js
var column_definition = __webpack_require__(43215);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/version-table.js




const table = 'django_migrations';
const version_table_named = /\bdjango_migrations\b/i;
function namesVersionTable(sql) {
    return version_table_named.test(sql);
}
const model = {
    app: 'migrations',
    name: 'Migration',
    fields: new Map(),
    bases: [],
    options: {
        table,
        managed: true,
        proxy: false,
        uniqueTogether: [],
        indexTogether: [],
        indexes: [],
        constraints: [],
    },
};
/**
 * The table in which `migrate` keeps what it has applied: `MigrationRecorder`. It is there from the first statement on
 * that names it, with the rows that it has by then.
 * https://github.com/django/django/blob/main/django/db/migrations/recorder.py
 */
class VersionTable {
    #applied = [];
    #wasNamed = false;
    /** Before a statement that names it. Where its migration fails, it is gone again with all else. */
    *before(step, settings) {
        const text = step.kind === 'sql' ? step.text : step.kind === 'ask' ? step.query : '';
        if (!namesVersionTable(text) || (yield* this.#isThere(step.span)) !== false)
            return;
        this.#wasNamed = true;
        const meta = new replay_meta/* Meta */.W(new state/* ProjectState */.pN(), settings);
        const [key] = meta.fields(model);
        const id = key && (0,column_definition/* columnDefinition */.C)(meta, model, key, false);
        yield {
            kind: 'sql',
            text: `CREATE TABLE "${table}" ("id" ${id}, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" timestamp with time zone NOT NULL)`,
            span: step.span,
            verbatim: false,
        };
        yield* insert(this.#applied, step.span);
    }
    /** What `migrate` writes when a migration is through: of a squash, the names of what it replaces. */
    *applied(migrations, at) {
        const rows = migrations.flatMap(({ id, replaces }) => (replaces.length > 0 ? replaces : [id])).map(rowOf);
        this.#applied.push(...rows);
        if (this.#wasNamed && (yield* this.#isThere(at)))
            yield* insert(rows, at);
    }
    /** Undefined where the database can't be asked, because something before failed. */
    *#isThere(span) {
        const outcome = yield {
            kind: 'ask',
            query: `SELECT pg_catalog.to_regclass('${table}') IS NOT NULL AS there`,
            span,
        };
        return outcome?.kind === 'done' ? outcome.rows[0]?.there === true : undefined;
    }
}
function rowOf(id) {
    const dot = id.indexOf('.');
    return { app: id.slice(0, dot), name: id.slice(dot + 1) };
}
function* insert(rows, span) {
    if (rows.length === 0)
        return;
    const values = rows.map(({ app, name }) => `(${(0,replay_names/* quoteText */.ol)(app)}, ${(0,replay_names/* quoteText */.ol)(name)}, now())`);
    yield {
        kind: 'sql',
        text: `INSERT INTO "${table}" ("app", "name", "applied") VALUES ${values.join(', ')}`,
        span,
        verbatim: false,
    };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/stage.js







const changesRows = new Set(['insert', 'update', 'delete', 'truncate', 'merge']);
/** Worth a look at each statement. */
const mayChangeRows = /\b(?:insert|update|delete|truncate|merge)\b/i;
const stage_isOfRows = ({ words: [first = ''] }) => changesRows.has(first);
/** Far beyond what people write: a loop must not keep the database busy. */
const mostStatements = 2000;
/** What a program of a migration sends, in its order. */
class Stage {
    #python;
    /** What was already said of this program. */
    #reported = new Set();
    #statements = 0;
    /** How many `transaction.atomic()` blocks of the code are open. */
    savepoints = 0;
    /** Whose code it is. */
    title = 'RunPython';
    /** Is each statement a transaction of its own? */
    #autocommit;
    constructor(python, autocommit) {
        this.#python = python;
        this.#autocommit = autocommit;
    }
    /** Would an error be caught now, and leave the statements after it to be run? */
    get isCaught() {
        return (this.savepoints > 0 || this.#autocommit) && this.#python().catching > 0;
    }
    /** A statement of the program's own; its rows where it only reads. */
    *execute(statement, parameters, at) {
        if (statement?.kind !== 'str') {
            const isUnknown = statement?.kind === 'unknown';
            yield* this.unverified(isUnknown ? `its SQL depends on ${statement.reason}` : 'its SQL is computed', at);
            return undefined;
        }
        const { value, origin } = statement;
        const fill = parameterFiller(parameters);
        const { statements, text } = mayChangeRows.test(value)
            ? (0,split/* splitScript */.Q)(value)
            : { statements: [], text: value };
        if (!statements.some(stage_isOfRows))
            return yield* this.#send(statement, fill(value), at);
        for (const one of statements) {
            const part = text.slice(one.start, one.end);
            const filled = fill(part);
            // What changes rows only would need the rows that other code has made; those of the version table are known.
            if (stage_isOfRows(one) && (filled === undefined || !namesVersionTable(part)))
                yield* this.skip('what it does to rows is not replayed', at);
            else {
                const own = origin && { ...origin, start: origin.start + one.start };
                yield* this.#send({ kind: 'str', value: part, ...(own ? { origin: own } : {}) }, filled, at);
            }
        }
        return undefined;
    }
    /** `text`: the statement with its parameters; undefined where one of them is computed. */
    *#send({ value, origin }, text, at) {
        if (text === undefined) {
            yield* this.unverified('the parameters of its SQL are computed', at);
            return undefined;
        }
        this.#count();
        if (/^\s*(?:select|show|with)\b/i.test(text) && !/\binto\b/i.test(text))
            return yield* this.ask(text, at);
        const python = this.#python();
        if (this.isCaught)
            yield* this.#probe(text, at);
        const { main } = python;
        const verbatim = origin !== undefined &&
            origin.module === main &&
            text === value &&
            main.text.startsWith(text, origin.start);
        const span = verbatim ? { start: origin.start, end: origin.start + text.length } : python.site(at);
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'sql', text, span, verbatim });
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseException(outcome.message));
        return undefined;
    }
    *#probe(text, at) {
        const outcome = yield* (0,step_request/* probe */.dy)(text, this.#python().site(at));
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseException(outcome.message));
    }
    #count() {
        if (++this.#statements > mostStatements)
            throw new interpreter_flow/* BudgetExceededError */.Zq(`it sends more than ${mostStatements.toLocaleString('en')} statements`);
    }
    *ask(query, at) {
        this.#count();
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query, span: this.#python().site(at), decides: true });
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseException(outcome.message));
        return outcome?.rows ?? [];
    }
    *skip(why, at) {
        yield* this.#once('skip', why, at);
    }
    *unverified(why, at) {
        yield* this.#once('unverified', why, at);
    }
    *#once(kind, why, at) {
        const span = this.#python().site(at);
        const whole = `${this.title}: ${why}`;
        const key = kind === 'skip' ? whole : `${span.start} ${whole}`;
        if (this.#reported.has(key))
            return;
        this.#reported.add(key);
        yield* (0,step_request/* take */.s)(kind === 'skip' ? { kind, why: whole, span, rows: true } : { kind, why: whole, span });
    }
}
/** psycopg's `%s` and `%(name)s`; without parameters a percent sign is one. */
function parameterFiller(parameters) {
    if (!parameters || parameters.kind === 'none')
        return template => template;
    const listed = parameters.kind === 'list' || parameters.kind === 'tuple' ? [...parameters.items] : undefined;
    const named = parameters.kind === 'dict' ? [...parameters.entries.values()] : undefined;
    return template => (listed || named ? filled(template, listed, named) : undefined);
}
/** Takes from `listed` what it uses. */
function filled(template, listed, named) {
    let failed = false;
    const text = template.replace(/%(?:%|s|\((\w+)\)s)/g, (whole, name) => {
        if (whole === '%%')
            return '%';
        const value = name === undefined
            ? listed?.shift()
            : named?.find(([key]) => key.kind === 'str' && key.value === name)?.[1];
        const literal = value && literalOf(value);
        if (literal === undefined)
            failed = true;
        return literal ?? '';
    });
    return failed ? undefined : text;
}
function literalOf(value) {
    switch (value.kind) {
        case 'str':
            return (0,replay_names/* quoteText */.ol)(value.value);
        case 'int':
        case 'float':
        case 'bool':
            return String(value.value);
        case 'none':
            return 'NULL';
        case 'list':
        case 'tuple': {
            const items = value.items.map(literalOf);
            if (items.includes(undefined))
                return undefined;
            return value.kind === 'list' ? `ARRAY[${items.join(', ')}]` : `(${items.join(', ')})`;
        }
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/alter-field.js + 3 modules
var alter_field = __webpack_require__(93633);
// EXTERNAL MODULE: ./src/frameworks/django/replay/operations/operation.js
var operation = __webpack_require__(61847);
// EXTERNAL MODULE: ./src/frameworks/django/replay/operations/rename-model.js
var rename_model = __webpack_require__(20922);
// EXTERNAL MODULE: ./src/frameworks/django/replay/run-sql.js
var run_sql = __webpack_require__(99315);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/backwards.js










/** Operations that do the same in both directions, going by the two states alone. */
const likewise = new Set([
    'AlterField',
    'AlterModelTable',
    'AlterModelTableComment',
    'AlterUniqueTogether',
    'AlterIndexTogether',
    'AlterOrderWithRespectTo',
]);
/** Does Django take this operation back by the method that carries it out? */
function changesLikewise(name) {
    return likewise.has(name);
}
function* forwards(name, call, from, to, around) {
    yield* (0,operations.knownOperation)(name)?.database?.(call, from, to, around) ?? [];
}
function indexNamed(meta, call, around) {
    const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 1);
    const found = meta.model((0,operation/* modelOf */.D)(call, around.app)).options.indexes.find(one => one.name === name);
    if (!found)
        throw new replay_arguments/* CannotTellError */.HF(`there is no index ${name} at this point`);
    return found;
}
function namedIn(call, argument, meta, around) {
    const value = (0,replay_arguments/* given */.gI)(call, argument, 1);
    const { indexes, constraints } = meta.model((0,operation/* modelOf */.D)(call, around.app)).options;
    const found = [...indexes, ...constraints].find(one => one.value.at.start === value?.at.start);
    if (!found)
        throw new replay_arguments/* CannotTellError */.HF(`the ${argument} that it adds is not known`);
    return found;
}
function backwards_indexes(concurrently) {
    return {
        *add(call, from, _to, around) {
            const model = from.model((0,operation/* modelOf */.D)(call, around.app));
            if (from.hasTable(model))
                yield* around.editor.dropIndex(from.table(model), namedIn(call, 'index', from, around).name, concurrently);
        },
        *remove(call, _from, to, around) {
            const model = to.model((0,operation/* modelOf */.D)(call, around.app));
            if (to.hasTable(model))
                yield* around.editor.addIndex(to, model, indexNamed(to, call, around), concurrently);
        },
    };
}
function* removeConstraintAgain(call, from, _to, around) {
    const model = from.model((0,operation/* modelOf */.D)(call, around.app));
    if (from.hasTable(model))
        yield* around.editor.removeConstraint(from, model, namedIn(call, 'constraint', from, around));
}
function dropExtension(nameOf) {
    return function* (call, _from, _to, { editor }) {
        yield* editor.run(`DROP EXTENSION IF EXISTS ${(0,replay_names/* quoteName */.AB)(nameOf(call))}`);
    };
}
function* nothing() { }
/** https://github.com/django/django/tree/main/django/db/migrations/operations */
const backwards = (0,by_name/* byName */.n)({
    *CreateModel(call, from, _to, around) {
        const model = from.model((0,operation/* modelOf */.D)(call, around.app, 'name'));
        if (from.hasTable(model))
            yield* around.editor.deleteModel(from, model);
    },
    *DeleteModel(call, _from, to, around) {
        const model = to.model((0,operation/* modelOf */.D)(call, around.app, 'name'));
        if (to.hasTable(model))
            yield* around.editor.createModel(to, model);
    },
    *RenameModel(call, from, to, around) {
        const [before, after] = [(0,replay_arguments/* given */.gI)(call, 'old_name', 0), (0,replay_arguments/* given */.gI)(call, 'new_name', 1)];
        if (!before || !after)
            throw new replay_arguments/* CannotTellError */.HF('its names are not known');
        const keywords = new Map([
            ['old_name', after],
            ['new_name', before],
        ]);
        yield* (0,rename_model/* renameModelTables */.F)({ ...call, args: [], keywords }, from, to, around);
    },
    *AddField(call, from, _to, around) {
        const model = from.model((0,operation/* modelOf */.D)(call, around.app));
        if (from.hasTable(model))
            yield* around.editor.removeField(from, from.field(model, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1)));
    },
    *RemoveField(call, _from, to, around) {
        const model = to.model((0,operation/* modelOf */.D)(call, around.app));
        if (to.hasTable(model))
            yield* around.editor.addField(to, to.field(model, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1)));
    },
    *RenameField(call, from, to, around) {
        const key = (0,operation/* modelOf */.D)(call, around.app);
        const model = to.model(key);
        if (!to.hasTable(model))
            return;
        yield* (0,alter_field/* alterField */.P)(around.editor, { meta: from, ...from.field(from.model(key), (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 2)) }, { meta: to, ...to.field(model, (0,replay_arguments/* requiredText */.$4)(call, 'old_name', 1)) });
    },
    *AlterField(call, from, to, around) {
        const key = (0,operation/* modelOf */.D)(call, around.app);
        const model = to.model(key);
        if (!to.hasTable(model))
            return;
        const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 1);
        yield* (0,alter_field/* alterField */.P)(around.editor, { meta: from, ...from.field(from.model(key), name) }, { meta: to, ...to.field(model, name) });
    },
    AddIndex: backwards_indexes(false).add,
    RemoveIndex: backwards_indexes(false).remove,
    AddIndexConcurrently: backwards_indexes(true).add,
    RemoveIndexConcurrently: backwards_indexes(true).remove,
    *RenameIndex(call, from, _to, around) {
        // An index that had no name of its own keeps its new one.
        if ((0,replay_arguments/* given */.gI)(call, 'old_fields', 3) || !from.hasTable(from.model((0,operation/* modelOf */.D)(call, around.app))))
            return;
        const [before, after] = [(0,replay_arguments/* requiredText */.$4)(call, 'old_name', 2), (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 1)];
        yield* around.editor.run(`ALTER INDEX ${(0,replay_names/* quoteName */.AB)(after)} RENAME TO ${(0,replay_names/* quoteName */.AB)(before)}`);
    },
    AddConstraint: removeConstraintAgain,
    AddConstraintNotValid: removeConstraintAgain,
    *RemoveConstraint(call, _from, to, around) {
        const model = to.model((0,operation/* modelOf */.D)(call, around.app));
        const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 1);
        const constraint = model.options.constraints.find(one => one.name === name);
        if (!constraint)
            throw new replay_arguments/* CannotTellError */.HF(`there is no constraint ${name} at this point`);
        if (to.hasTable(model))
            yield* around.editor.addConstraint(to, model, constraint);
    },
    ...Object.fromEntries(Object.entries(extension_operations/* extensionOperations */.SG).map(([name, extension]) => [name, dropExtension(() => extension)])),
    CreateExtension: dropExtension(call => (0,replay_arguments/* requiredText */.$4)(call, 'name', 0)),
    CreateCollation: (call, from, to, around) => forwards('RemoveCollation', call, from, to, around),
    RemoveCollation: (call, from, to, around) => forwards('CreateCollation', call, from, to, around),
    ...Object.fromEntries(['ValidateConstraint', 'AlterConstraint', 'AlterModelOptions', 'AlterModelManagers'].map(name => [
        name,
        nothing,
    ])),
    *RunSQL(call, _from, _to, { source }) {
        yield* (0,run_sql/* runSql */.W)(call, source, (0,replay_arguments/* given */.gI)(call, 'reverse_sql', 1));
    },
    RunPython: (call, from, _to, around) => around.program.runPython(call, 'reverse_code', from.state, around),
});
/** `reversible`: does one of Django's own operations say how it is taken back? */
function saysHowBack(call) {
    const argument = { RunSQL: 'reverse_sql', RunPython: 'reverse_code' }[(0,replay_arguments/* lastPart */.S_)(call.callee)];
    const reverse = argument === undefined ? undefined : (0,replay_arguments/* given */.gI)(call, argument, 1);
    return argument === undefined || (reverse !== undefined && reverse.kind !== 'none');
}
/** Why Django takes no operation of this migration back: the first that does not say how. */
function* irreversibleOperation(operations, around) {
    for (const value of operations) {
        if (value.kind !== 'call')
            continue;
        const name = (0,replay_arguments/* lastPart */.S_)(value.callee);
        const own = yield* around.program.ownOperation(value, around);
        if (!(own ? yield* own.saysHowBack() : saysHowBack(value)))
            return { name, at: value.at };
        if (own || name !== 'SeparateDatabaseAndState')
            continue;
        const inner = yield* irreversibleOperation((0,replay_arguments/* items */.ld)((0,replay_arguments/* given */.gI)(value, 'database_operations', 0), 'database_operations'), around);
        if (inner)
            return inner;
    }
    return undefined;
}
/** One operation back. `before` and `after` are the models before and after it in the upgrade. */
function* performBack(value, before, after, around) {
    if (value.kind !== 'call')
        throw new replay_arguments/* CannotTellError */.HF('an operation is computed');
    around.editor.at = value.at;
    const name = (0,replay_arguments/* lastPart */.S_)(value.callee);
    const own = yield* around.program.ownOperation(value, around);
    if (own)
        return yield* own.performBack(before, after);
    if (name === 'SeparateDatabaseAndState')
        return yield* separately(value, before, around);
    const back = Object.hasOwn(backwards, name) ? backwards[name] : undefined;
    const [from, to] = [new replay_meta/* Meta */.W(after, around.settings), new replay_meta/* Meta */.W(before, around.settings)];
    if (back)
        yield* back(value, from, to, around);
    else if (likewise.has(name))
        yield* forwards(name, value, from, to, around);
    else
        throw new replay_arguments/* CannotTellError */.HF(`how ${name} is taken back is not known`);
}
/** Its own operations on the database, the last one first. */
function* separately(call, before, around) {
    const steps = [];
    let state = before;
    for (const one of (0,replay_arguments/* items */.ld)((0,replay_arguments/* given */.gI)(call, 'database_operations', 0), 'database_operations')) {
        const next = yield* (0,operations/* stateAfter */.W)(one, state, around);
        steps.push({ one, from: next, to: state });
        state = next;
    }
    for (const { one, from, to } of steps.reverse())
        yield* performBack(one, to, from, around);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/requests.js




/**
 * What an operation sends, as a part of a program. A statement that fails raises in it. `isCaught`: would an error be caught
 * that ends no transaction?
 */
function* asFlow(run, isCaught) {
    let answer;
    for (;;) {
        const next = run.next(answer);
        if (next.done)
            return next.value;
        answer = undefined;
        if (next.value instanceof interpreter_flow/* FileRequest */.u4)
            yield next.value;
        else {
            if (next.value.kind === 'sql' && isCaught()) {
                const outcome = yield* (0,step_request/* probe */.dy)(next.value.text, next.value.span);
                if (outcome?.kind === 'failed')
                    throw new raised/* RaisedError */.H(databaseException(outcome.message));
            }
            answer = yield* (0,step_request/* take */.s)(next.value);
            if (answer?.kind === 'failed' && next.value.kind === 'sql')
                throw new raised/* RaisedError */.H(databaseException(answer.message));
        }
    }
}
/** A program, as a part of an operation. Waiting for the database is not the program's own time. */
function* asRun(flow, budget) {
    for (;;) {
        const next = flow.next();
        if (next.done)
            return next.value;
        const asked = performance.now();
        if (next.value instanceof step_request/* StepRequest */.GG)
            next.value.outcome = yield next.value.step;
        else if (next.value instanceof interpreter_flow/* FileRequest */.u4)
            yield next.value;
        budget.extend(performance.now() - asked);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/state-object.js








/** What the state of a program stands for. */
const holders = new WeakMap();
function holderOf(value) {
    const holder = value?.kind === 'instance' ? holders.get(value) : undefined;
    if (!holder)
        throw new replay_arguments/* CannotTellError */.HF('the state that it hands on is not known');
    return holder;
}
/** A ProjectState as a program changes it. */
function stateObject(holder, around) {
    const made = objectOf('ProjectState', { apps: appsOf(() => new replay_meta/* Meta */.W(holder.state, around.settings)) }, {
        clone: () => (0,interpreter_flow/* atOnce */.zd)(stateObject({ state: holder.state }, around)),
        remove_model: arguments_ => {
            const [app, name] = [
                textArgument(arguments_, 0, 'app_label'),
                textArgument(arguments_, 1, 'model_name'),
            ];
            holder.state = holder.state.without(`${app}.${name?.toLowerCase()}`);
            return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
        },
        clear_delayed_apps_cache: () => (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv),
    });
    holders.set(made, holder);
    return made;
}
/** What a program may ask of an operation that it holds. */
const heldMethods = ['state_forwards', 'database_forwards', 'database_backwards'];
function heldMethodNamed(name) {
    return heldMethods.find(one => one === name);
}
/** `operation.state_forwards(…)` and its like, of an operation that a program holds. */
function* heldOperation(call, method, { args }, at, around, isCaught) {
    const placed = { ...call, at };
    if (method === 'state_forwards') {
        const holder = holderOf(args[1]);
        holder.state = yield* asFlow((0,operations/* stateAfter */.W)(placed, holder.state, around), isCaught);
        return interpreter_values/* none */.dv;
    }
    const [from, to] = [holderOf(args[2]).state, holderOf(args[3]).state];
    const isBack = method === 'database_backwards';
    yield* asFlow(isBack ? performBack(placed, to, from, around) : (0,operations/* perform */.y)(placed, from, to, around), isCaught);
    return interpreter_values/* none */.dv;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/host.js















const nowhere = { start: 0, end: 0 };
const isSettings = ({ path }) => /^django\.conf\.settings$/.test(path);
const harmless = /\bBaseCommand\.(?:stdout|stderr|style|check|check_migrations|add_arguments|__init__)\b|(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|tqdm|gettext\w*|translation)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/;
/** Django as the code of a migration sees it: the connection, settings, and rows that nobody looks at. */
class DjangoHost {
    stage;
    #settings;
    #python;
    #tree;
    #files;
    #find;
    /** How many settings files are being read for a setting: nothing in them is a part of what asks for it. */
    #inSettings = 0;
    #ofRows = new Map();
    /** The management command that is being run. */
    #command;
    /** Is the code of a migration being run, or is a file only being read? */
    running = false;
    /** What the app takes for settings that nobody sets. */
    defaults = new Map();
    /** Did what a file says depend on something that can't be known, in a way that decides what follows? */
    doubted = false;
    /** Why the last thing that could not be followed could not. */
    lastDoubt;
    /** The models where the code runs. */
    meta;
    /** What an operation that the code holds works with. */
    around;
    constructor(settings, python, tree, find, autocommit) {
        this.#settings = settings;
        this.#python = python;
        this.#tree = tree;
        this.#files = filesOf(tree);
        this.#find = find;
        this.stage = new Stage(python, autocommit);
    }
    moduleFile(segments, directory) {
        return segments[0] === 'django' ? undefined : this.#find(segments, directory);
    }
    /** Whichever module it is imported from. */
    imported(module, name) {
        return name === 'DEFAULT_DB_ALIAS' && module.startsWith('django.') ? (0,interpreter_values/* str */.gx)('default') : undefined;
    }
    attribute(owner, name) {
        if (owner.kind === 'foreign') {
            if (isSettings(owner))
                return this.#setting(name);
            const known = this.imported(owner.path, name) ??
                connectionAttribute(owner.path, name) ??
                serverVersion(owner.path, name, this.stage);
            if (known)
                return known;
        }
        return (0,files/* pathAttribute */.mV)(owner, name);
    }
    /**
     * A setting that nothing in the tree says is not there: `getattr` then gives its default. Undefined: it is there, and
     * what it is can't be known.
     */
    #setting(name) {
        const model = name.endsWith('_MODEL') ? this.#settings.model(name) : undefined;
        if (model !== undefined)
            return { kind: 'str', value: model };
        const isThere = this.#settings.mentions(name);
        const written = isThere ? this.#settings.literal(name) : (this.defaults.get(name) ?? (0,replay_settings/* djangoDefault */.nA)(name));
        if (written)
            return toProgram(written);
        if (!isThere)
            return (0,interpreter_values/* unknown */.L5)(`settings.${name}`);
        const file = this.#settings.fileOf(name);
        return file === undefined ? undefined : { kind: 'lazy', load: () => this.#computed(name, file) };
    }
    /** What a settings file makes of a setting. */
    *#computed(name, file) {
        const parts = file.replace(/\.py$/, '').split('/');
        this.#inSettings++;
        try {
            const module = yield* this.#python().load(parts.slice(-1), parts.slice(0, -1).join('/'));
            const value = module?.names.get(name);
            return value?.kind === 'lazy'
                ? yield* value.load()
                : (value ?? { kind: 'foreign', path: `django.conf.settings.${name}` });
        }
        finally {
            this.#inSettings--;
        }
    }
    element(owner, key) {
        if (owner.kind !== 'foreign' || owner.path !== 'django.db.connections')
            return (0,files/* pathElement */.Wp)(owner, key);
        return key.kind === 'str' && key.value !== 'default'
            ? (0,interpreter_values/* unknown */.L5)(`what is in the database ${key.value}`)
            : connection;
    }
    items(value) {
        const path = value.kind === 'foreign' ? value.path : value.callee.path;
        return (0,interpreter_flow/* atOnce */.zd)(isRows(path) ? [] : undefined);
    }
    *call(callee, given, at) {
        const { path } = callee;
        const name = (0,interpreter_values/* lastSegment */.mp)(path);
        const held = yield* this.#held(callee, given, at);
        if (held)
            return held;
        if (isConnection(callee))
            return yield* connectionCall(callee, given, at, this.stage);
        if (isRecorder(callee))
            return this.running ? yield* recorderCall(callee, given, at, this.stage) : undefined;
        if (isRows(path)) {
            yield* this.stage.skip('what it does to rows is not replayed', at);
            return ofRows(name);
        }
        if (name === 'call_command')
            return this.#isRead ? interpreter_values/* none */.dv : yield* this.#callCommand(given, at);
        if (/(?:^|\.)router\.db_for_(?:read|write)$/.test(path) && !this.#settings.mentions('DATABASE_ROUTERS'))
            return (0,interpreter_values/* str */.gx)('default');
        if (name === 'allow_migrate_model' || name === 'allow_migrate')
            return (0,interpreter_values/* bool */.lc)(true);
        if (/^django\.apps\.apps\.is_installed$/.test(path)) {
            const [app] = given.args;
            const installed = app?.kind === 'str' ? this.#settings.isInstalled(app.value) : undefined;
            return installed === undefined ? (0,interpreter_values/* unknown */.L5)('INSTALLED_APPS') : (0,interpreter_values/* bool */.lc)(installed);
        }
        const python = this.#python();
        const file = yield* (0,files/* fileCall */.L_)(callee, given, this.#files, python);
        if (file)
            return file;
        const read = libraryValue(toRead({ kind: 'foreign-call', callee, ...given, at, attributes: new Map() }, nowhere), this.#settings);
        return read && toProgram(read);
    }
    /** Is no code of the migration's being run, only a file being read? */
    get #isRead() {
        return !this.running || this.#python().importing > 0;
    }
    *#callCommand(given, at) {
        const host = this;
        const call = {
            python: this.#python(),
            tree: this.#tree,
            settings: this.#settings,
            stage: this.stage,
            *inside(of, flow) {
                const outer = host.#command;
                host.#command = of;
                try {
                    return yield* flow;
                }
                finally {
                    host.#command = outer;
                }
            },
        };
        return yield* callCommand(call, given, at);
    }
    /** `self.create_model.database_forwards(…)` */
    *#held({ path, of }, given, at) {
        const method = heldMethodNamed((0,interpreter_values/* lastSegment */.mp)(path));
        const call = method && of?.kind === 'foreign-call' ? toRead(of, at) : undefined;
        if (!method || call?.kind !== 'call' || !this.around)
            return undefined;
        return yield* heldOperation(call, method, given, at, this.around, () => this.stage.isCaught);
    }
    // biome-ignore lint/correctness/useYield: it has nothing to wait for
    *enter(manager) {
        if (isSuppressing(manager))
            this.#python().catching++;
        if (isAtomic(manager))
            this.stage.savepoints++;
        return manager;
    }
    // biome-ignore lint/correctness/useYield: it has nothing to wait for
    *exit(manager, raised) {
        if (isAtomic(manager))
            this.stage.savepoints--;
        if (manager.kind !== 'foreign-call' || !isSuppressing(manager))
            return false;
        this.#python().catching--;
        return raised !== undefined && (0,exceptions/* catches */.Ux)({ kind: 'tuple', items: manager.args }, raised) === true;
    }
    *unverified(why, at, isHanded = false) {
        this.lastDoubt = why;
        const { current, importing, main } = this.#python();
        if (this.#inSettings > 0 || (this.running && importing > 0))
            return;
        if (this.#command && current) {
            if (!isHanded && this.#isOfRows(current, at, this.#command))
                yield* this.stage.skip('what it does to rows is not replayed', at);
            else
                yield* this.stage.unverified(why, at);
            return;
        }
        const place = this.#python().site(at);
        const text = main?.text.slice(place.start, place.end) ?? '';
        if (!this.running) {
            // A name that it would set is not known from here on; only a way out decides about more than that.
            if (place !== at || /\breturn\b/.test(text))
                this.doubted = true;
            return;
        }
        // Where no statement could hide, it is about rows at most.
        if (isHanded || /execute|schema_editor|cursor|connection|super|call_command/.test(text))
            yield* this.stage.unverified(why, at);
        else
            yield* this.stage.skip('what it does to rows is not replayed', at);
    }
    /** Of a place that can't be followed in a command: is it about rows at most? */
    #isOfRows(module, at, of) {
        const known = this.#ofRows.get(of) ?? new Map();
        this.#ofRows.set(of, known);
        const place = `${module.path}:${at.start}:${at.end}`;
        const answer = known.get(place) ?? isTextOfRows(module.text.slice(at.start, at.end), module, of);
        known.set(place, answer);
        return answer;
    }
    reachesOut(value) {
        return ((value.kind === 'instance' && value.class.name === 'SchemaEditor') ||
            (value.kind === 'foreign' && isConnection(value)) ||
            (value.kind === 'foreign-call' && isConnection(value.callee)));
    }
    classMade(of, module) {
        const made = this.meta && metaOfClass(of, module, this.meta);
        if (made)
            of.names.set('_meta', made);
    }
    harmless(callee) {
        return !this.running || harmless.test(callee.path) || isRows(callee.path) || isRecorder(callee);
    }
}
function isAtomic(manager) {
    return manager.kind === 'foreign-call' && /(?:^|\.)transaction\.atomic$/.test(manager.callee.path);
}
function isSuppressing(manager) {
    return manager.kind === 'foreign-call' && /(?:^|\.)suppress$/.test(manager.callee.path);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/own-operation.js










/** The parameters of Django's operations that a derived class gives by place. */
const parameters = (0,by_name/* byName */.n)({
    AddField: ['model_name', 'name', 'field', 'preserve_default'],
    AlterField: ['model_name', 'name', 'field', 'preserve_default'],
    RemoveField: ['model_name', 'name'],
    RenameField: ['model_name', 'old_name', 'new_name'],
    CreateModel: ['name', 'fields', 'options', 'bases', 'managers'],
    DeleteModel: ['name'],
    RenameModel: ['old_name', 'new_name'],
    AlterModelTable: ['name', 'table'],
    AddIndex: ['model_name', 'index'],
    RemoveIndex: ['model_name', 'name'],
    AddConstraint: ['model_name', 'constraint'],
    RemoveConstraint: ['model_name', 'name'],
    RunSQL: ['sql', 'reverse_sql', 'state_operations', 'hints', 'elidable'],
    RunPython: ['code', 'reverse_code', 'atomic', 'hints', 'elidable'],
    SeparateDatabaseAndState: ['database_operations', 'state_operations'],
});
/** An operation of a class that the project wrote: its own methods are followed, the rest is Django's. */
class OwnOperation {
    #python;
    #around;
    #instance;
    #call;
    /** The class whose method is running: `super()` begins after it. */
    #level;
    /** What Django's own class was given. */
    #base;
    /** Would an error of the database be caught now? */
    #isCaught;
    /** What Django's own class does, for a program that calls it. */
    #inherited = {
        state_forwards: (given) => this.#superState(given),
        database_forwards: (given) => this.#superDatabase(given, (from, to) => this.#baseDatabase(from, to)),
        database_backwards: (given) => this.#superDatabase(given, (from, to) => this.#baseBack(to, from)),
    };
    constructor({ python, of, call, around, isCaught }) {
        this.#python = python;
        this.#isCaught = isCaught;
        this.#around = around;
        this.#call = call;
        this.#level = of;
        this.#instance = { kind: 'instance', class: of, attributes: new Map(), constructed: given(call) };
    }
    static *make(making) {
        const own = new OwnOperation(making);
        const { attributes, constructed } = own.#instance;
        for (const [name, method] of Object.entries(own.#inherited))
            if (!own.#owner(name))
                attributes.set(name, (0,interpreter_values/* native */.Yk)(name, method));
        if (!(yield* own.#run('__init__', constructed)))
            own.#construct(constructed);
        return own;
    }
    /** The class of Django's that it derives from. */
    get #kind() {
        for (const one of (0,interpreter_values/* lineage */.OZ)(this.#instance.class)) {
            if (one.kind !== 'foreign')
                continue;
            const name = (0,interpreter_values/* lastSegment */.mp)(one.path);
            if ((0,operations.knownOperation)(name) || name === 'Operation')
                return name;
        }
        throw new replay_arguments/* CannotTellError */.HF(`the operation ${this.#instance.class.name} is not Django's`);
    }
    #construct({ args, keywords }) {
        const kind = this.#kind;
        const names = parameters[kind] ?? [];
        const all = new Map(keywords);
        args.forEach((value, i) => {
            const name = names[i];
            if (name !== undefined)
                all.set(name, value);
        });
        for (const [name, value] of all) {
            this.#instance.attributes.set(name, value);
            if (value.kind === 'str')
                this.#instance.attributes.set(`${name}_lower`, (0,interpreter_values/* str */.gx)(value.value.toLowerCase()));
        }
        const { at } = this.#call;
        this.#base = {
            kind: 'call',
            callee: `django.db.migrations.${kind}`,
            args: args.map(value => toRead(value, at)),
            keywords: new Map([...keywords].map(([name, value]) => [name, toRead(value, at)])),
            at,
        };
        if (kind !== 'RunPython')
            return;
        for (const argument of ['code', 'reverse_code']) {
            const code = all.get(argument);
            if (code?.kind === 'function')
                this.#around.program.record(at, argument, code);
        }
    }
    *stateAfter(state) {
        const holder = { state };
        const ran = yield* this.#follow(this.#run('state_forwards', {
            args: [(0,interpreter_values/* str */.gx)(this.#around.app), stateObject(holder, this.#around)],
            keywords: new Map(),
        }));
        return ran ? holder.state : yield* this.#baseState(state);
    }
    *perform(before, after) {
        if (!(yield* this.#runOnDatabase('database_forwards', before, after)))
            yield* this.#baseDatabase(before, after);
    }
    *performBack(before, after) {
        // As when Django counts the models up to it: what it keeps of them for later is there.
        yield* this.stateAfter(before);
        if (!(yield* this.#runOnDatabase('database_backwards', after, before)))
            yield* this.#baseBack(before, after);
    }
    *saysHowBack() {
        const said = yield* this.#follow(this.#python.attribute(this.#instance, 'reversible', this.#call.at));
        if (said?.kind === 'bool')
            return said.value;
        if (said && said.kind !== 'foreign' && said.kind !== 'unknown')
            throw new replay_arguments/* CannotTellError */.HF('whether it can be taken back is computed');
        if (this.#kind === 'Operation')
            return this.#owner('database_backwards') !== undefined;
        return this.#base === undefined || saysHowBack(this.#base);
    }
    /** False: its own classes have no such method. */
    *#runOnDatabase(name, from, to) {
        const { app, program } = this.#around;
        const states = [from, to].map(state => stateObject({ state }, this.#around));
        const ran = yield* this.#follow(this.#run(name, {
            args: [(0,interpreter_values/* str */.gx)(app), program.schemaEditor(this.#around), ...states],
            keywords: new Map(),
        }));
        return ran !== false;
    }
    #follow(flow) {
        return this.#around.program.follow(this.#instance.class.name, this.#around, flow);
    }
    *#baseState(state) {
        return this.#kind === 'Operation' || !this.#base
            ? state
            : yield* (0,operations/* stateAfter */.W)(this.#base, state, this.#around);
    }
    *#baseDatabase(before, after) {
        if (this.#kind !== 'Operation' && this.#base)
            yield* (0,operations/* perform */.y)(this.#base, before, after, this.#around);
    }
    *#baseBack(before, after) {
        if (this.#kind === 'Operation' || !this.#base)
            throw new replay_arguments/* CannotTellError */.HF('its class does not say how it is taken back');
        // Django's own goes through the method of the class here, with the states the other way round.
        if (changesLikewise(this.#kind) && (yield* this.#runOnDatabase('database_forwards', after, before)))
            return;
        if (this.#kind === 'RenameModel' && this.#owner('database_forwards'))
            throw new replay_arguments/* CannotTellError */.HF('what its class does with the names exchanged is not followed');
        yield* performBack(this.#base, before, after, this.#around);
    }
    /** The first of its own classes that has a method. */
    #owner(name) {
        for (const of of (0,interpreter_values/* lineage */.OZ)(this.#instance.class)) {
            const method = of.kind === 'class' ? of.names.get(name) : undefined;
            if (method?.kind === 'function' && of.kind === 'class')
                return { of, method };
        }
        return undefined;
    }
    /** Runs its own method; false: it has none. */
    *#run(name, arguments_) {
        const owner = this.#owner(name);
        if (owner)
            yield* this.#method(owner.of, owner.method, arguments_);
        return owner !== undefined;
    }
    *#method(of, method, arguments_) {
        const level = this.#level;
        this.#level = of;
        const { names } = method.frame.module;
        names.set('super', (0,interpreter_values/* native */.Yk)('super', () => (0,interpreter_flow/* atOnce */.zd)(this.#super())));
        try {
            return yield* this.#python.call({ ...method, self: this.#instance }, arguments_, this.#call.at);
        }
        finally {
            this.#level = level;
        }
    }
    #super() {
        const made = objectOf('super', {}, {
            __init__: arguments_ => {
                this.#construct(arguments_);
                return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
            },
            ...this.#inherited,
        });
        const above = [...(0,interpreter_values/* lineage */.OZ)(this.#instance.class)];
        const following = above.slice(above.indexOf(this.#level) + 1).reverse();
        for (const one of following) {
            if (one.kind !== 'class')
                continue;
            for (const [name, method] of one.names)
                if (method.kind === 'function')
                    made.attributes.set(name, (0,interpreter_values/* native */.Yk)(name, given => this.#method(one, method, given)));
        }
        return made;
    }
    *#superState(arguments_) {
        const holder = holderOf(arguments_.args[1] ?? arguments_.keywords.get('state'));
        holder.state = yield* asFlow(this.#baseState(holder.state), this.#isCaught);
        return interpreter_values/* none */.dv;
    }
    *#superDatabase({ args, keywords }, perform) {
        const from = holderOf(args[2] ?? keywords.get('from_state'));
        const to = holderOf(args[3] ?? keywords.get('to_state'));
        yield* asFlow(perform(from.state, to.state), this.#isCaught);
        return interpreter_values/* none */.dv;
    }
}
function given(call) {
    return {
        args: call.args.map(value => toProgram(value)),
        keywords: new Map([...call.keywords].map(([name, value]) => [name, toProgram(value)])),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/routers.js

const routers_nowhere = { start: 0, end: 0 };
/**
 * Does a router keep an app's migrations off the default database? The first of them that has a word on it decides.
 * `doubts`: begins to listen, and says whether anything could not be known since.
 * https://docs.djangoproject.com/en/stable/topics/db/multi-db/#allow_migrate
 */
function* routingOf(python, routers, label, doubts) {
    for (const router of routers) {
        const segments = router.split('.');
        const name = segments.pop() ?? '';
        const module = yield* python.load(segments, undefined);
        const of = module && (yield* python.attribute(module, name, routers_nowhere));
        if (of?.kind !== 'class')
            continue;
        const instance = yield* python.call(of, { args: [], keywords: new Map() }, routers_nowhere);
        const method = yield* python.attribute(instance, 'allow_migrate', routers_nowhere);
        const given = { args: [(0,interpreter_values/* str */.gx)('default'), (0,interpreter_values/* str */.gx)(label)], keywords: new Map([['model_name', interpreter_values/* none */.dv]]) };
        const hasDoubts = doubts();
        const answer = yield* python.call(method, given, routers_nowhere);
        if (hasDoubts())
            return { kind: 'unknown', router };
        if (answer.kind === 'none')
            continue;
        return answer.kind === 'bool' && !answer.value ? { kind: 'elsewhere', router } : { kind: 'here' };
    }
    return { kind: 'here' };
}
/** What routers have said, app by app. */
class Routings {
    #known = new Map();
    *answerFor(label, program, routers) {
        const known = this.#known.get(label);
        if (known)
            return known;
        const routing = yield* program.routingOf(routers, label);
        this.#known.set(label, routing);
        return routing;
    }
}
/** Where only running a router can tell, the migration runs as usual, and what it meets is no error. */
function notHere({ kind, router }, span, text) {
    const keeps = `${router}.allow_migrate() keeps it off the default database`;
    return kind === 'elsewhere'
        ? { kind: 'unverified', why: keeps, span }
        : {
            kind: 'unverified',
            why: `whether ${keeps} depends on what only running it can tell`,
            span: { start: 0, end: 0 },
            only: text,
            reach: () => ({ text, anything: false }),
        };
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/read-model.js
var read_model = __webpack_require__(77751);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/schema.js










/** What RunPython's code and an operation's `database_forwards` are handed. */
function schemaEditorOf(editor, stage) {
    function method(run) {
        return function* (given, at) {
            try {
                yield* asFlow(run(given, at), () => stage.isCaught);
            }
            catch (error) {
                if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                    throw error;
                yield* stage.unverified(error.message, at);
            }
            return interpreter_values/* none */.dv;
        };
    }
    const table = (given) => {
        const found = modelAfter(given.args[0]);
        if (!found)
            throw new replay_arguments/* CannotTellError */.HF('a model that it changes is not known');
        return found;
    };
    const field = (given, position) => {
        const found = fieldAfter(given.args[position]);
        if (!found)
            throw new replay_arguments/* CannotTellError */.HF('a field that it changes is not known');
        return found;
    };
    const definition = (given, at) => {
        const value = given.args[1] && toRead(given.args[1], at);
        return (0,read_model/* named */.K)(value);
    };
    return objectOf('SchemaEditor', {
        connection: connection,
        collect_sql: (0,interpreter_values/* bool */.lc)(false),
        deferred_sql: (0,interpreter_values/* unknown */.L5)('what waits for the end of the migration'),
    }, {
        *execute(given, at) {
            yield* stage.execute(given.args[0] ?? given.keywords.get('sql'), 
            // Without any it has an empty tuple of them, so that the driver reads its percent signs.
            given.args[1] ?? given.keywords.get('params') ?? { kind: 'tuple', items: [] }, at);
            return interpreter_values/* none */.dv;
        },
        quote_name: ({ args: [name] }) => (0,interpreter_flow/* atOnce */.zd)(name?.kind === 'str' ? (0,interpreter_values/* str */.gx)((0,replay_names/* quoteName */.AB)(name.value)) : (0,interpreter_values/* unknown */.L5)('a name that is computed')),
        create_model: method(function* (given) {
            const { meta, model } = table(given);
            yield* editor.createModel(meta, model);
        }),
        delete_model: method(function* (given) {
            const { meta, model } = table(given);
            yield* editor.deleteModel(meta, model);
        }),
        add_field: method(function* (given) {
            const { meta, bound } = field(given, 1);
            yield* editor.addField(meta, bound);
        }),
        remove_field: method(function* (given) {
            const { meta, bound } = field(given, 1);
            yield* editor.removeField(meta, bound);
        }),
        alter_field: method(function* (given) {
            const [from, to] = [field(given, 1), field(given, 2)];
            yield* (0,alter_field/* alterField */.P)(editor, { meta: from.meta, ...from.bound }, { meta: to.meta, ...to.bound });
        }),
        alter_db_table: method(function* (given) {
            const [, from, to] = given.args;
            if (from?.kind !== 'str' || to?.kind !== 'str')
                throw new replay_arguments/* CannotTellError */.HF('the name of a table is computed');
            yield* editor.renameTable(from.value, to.value);
        }),
        add_constraint: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.addConstraint(meta, model, definition(given, at));
        }),
        remove_constraint: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.removeConstraint(meta, model, definition(given, at));
        }),
        add_index: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.addIndex(meta, model, definition(given, at));
        }),
        remove_index: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.dropIndex(meta.table(model), definition(given, at).name);
        }),
    });
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/program.js


















/**
 * The code of one migration's file, followed in a bounded interpreter: classes of operations that the project wrote,
 * functions that RunPython calls, lists of operations that are computed.
 */
class Program {
    #path;
    #text;
    #host;
    #python;
    #own = new Map();
    #functions = new Map();
    #module;
    #leftAt = performance.now();
    /** Is it known that the code sends statements? */
    #isSure = false;
    constructor(path, text, tree, parser, settings) {
        this.#path = path;
        this.#text = text;
        this.#host = new DjangoHost(settings, () => this.#python, tree, moduleFinder(tree, path), (0,transaction/* transactionOfDjango */.z)(text) === 'autocommit');
        this.#python = new interpreter/* Interpreter */.$(parser, this.#host, { ...interpreter_flow/* usualLimits */.tW, milliseconds: 3000 });
    }
    /**
     * The operations as the code makes them, where reading alone could not say; undefined: that depends on what can't be
     * known. `defaults`: what the app itself takes for settings that nobody sets. `meta`: the models before the migration.
     */
    *operations(at, defaults, meta) {
        this.#host.defaults = defaults;
        this.#host.meta = meta;
        const value = yield* this.#follow(this.#readOperations());
        if (this.#host.doubted)
            return undefined;
        return value?.kind === 'list' || value?.kind === 'tuple'
            ? value.items.map(item => toRead(item, at))
            : undefined;
    }
    *#readOperations() {
        const migration = (yield* this.#main()).names.get('Migration');
        return migration?.kind === 'class' ? migration.names.get('operations') : undefined;
    }
    /** Is the app's place the default database? */
    *routingOf(routers, label) {
        const [router] = routers;
        if (router === undefined)
            return { kind: 'here' };
        const doubts = () => {
            this.#host.lastDoubt = undefined;
            return () => this.#host.lastDoubt !== undefined;
        };
        const unknown = { kind: 'unknown', router };
        try {
            return (yield* this.#follow(routingOf(this.#python, routers, label, doubts))) ?? unknown;
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            return unknown;
        }
    }
    /** An operation whose class the project wrote; undefined: it is Django's. */
    *ownOperation(call, around) {
        const known = this.#own.get(call);
        if (known)
            return known;
        const { callee } = call;
        if (/^(?:django\.|migrations\.|\w+$)/.test(callee) && (0,operations.knownOperation)((0,replay_arguments/* lastPart */.S_)(callee)))
            return undefined;
        this.#host.around = around;
        const own = yield* this.#follow(this.#makeOwn(call, around));
        if (own)
            this.#own.set(call, own);
        return own;
    }
    *#makeOwn(call, around) {
        const of = yield* this.#named(call.callee);
        const { stage } = this.#host;
        const making = { python: this.#python, of, call, around, isCaught: () => stage.isCaught };
        return of?.kind === 'class' ? yield* OwnOperation.make({ ...making, of }) : undefined;
    }
    /** What RunPython is handed by a class of the project's own. */
    record(at, argument, code) {
        this.#functions.set(`${argument} ${at.start}`, code);
    }
    schemaEditor(around) {
        return schemaEditorOf(around.editor, this.#host.stage);
    }
    *runPython(call, argument, state, around) {
        const code = (0,replay_arguments/* given */.gI)(call, argument, program_placeOf(argument));
        // RunPython.noop does nothing.
        if (code?.kind === 'name' && /(?:^|\.)noop$/.test(code.path))
            return;
        try {
            const followed = yield* this.#follow(this.#runCode(call, argument, code, state, around));
            if (followed)
                return;
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            if (this.#isSure)
                yield { kind: 'unverified', why: `RunPython: ${error.message}`, span: call.at, ...(0,replay_arguments/* limitOf */.LF)(error) };
            if (this.#isSure)
                return;
        }
        const why = 'RunPython: what it does to rows is not replayed';
        yield { kind: 'skip', why, span: call.at, rows: true };
    }
    /** False: nothing in it sends anything but rows. */
    *#runCode(call, argument, code, state, around) {
        const name = code?.kind === 'function' ? `.${code.name}` : code?.kind === 'name' ? code.path : undefined;
        const found = this.#functions.get(`${argument} ${call.at.start}`) ??
            (name
                ? yield* this.#named(name)
                : code?.kind === 'unknown'
                    ? yield* this.#lambda(call, argument)
                    : undefined);
        const reach = found?.kind === 'function' ? reachOf(found) : 'no';
        if (!found || reach === 'no')
            return false;
        this.#isSure = reach === 'yes';
        this.#host.around = around;
        this.#host.stage.title = 'RunPython';
        this.#host.running = true;
        this.#host.meta = new replay_meta/* Meta */.W(state, around.settings);
        const apps = appsOf(() => new replay_meta/* Meta */.W(state, around.settings));
        const handed = { args: [apps, this.schemaEditor(around)], keywords: new Map() };
        const result = yield* this.#python.call(found, handed, call.at);
        this.#host.running = false;
        if (result.kind === 'unknown')
            yield* this.#host.stage.unverified(`it depends on ${result.reason}`, call.at);
        return true;
    }
    /** The function that is written right in a RunPython of the list. */
    *#lambda(call, argument) {
        const list = yield* this.#readOperations();
        if (list?.kind !== 'list' && list?.kind !== 'tuple')
            return undefined;
        const same = list.items.find(item => item.kind === 'foreign-call' && item.at.start === call.at.start);
        return same?.kind === 'foreign-call'
            ? (same.keywords.get(argument) ?? same.args[program_placeOf(argument)])
            : undefined;
    }
    *#main() {
        this.#module ??= yield* this.#python.module(this.#path, this.#text);
        return this.#module;
    }
    /** A name as reading has it: `.Name` of this file, `package.module.Name`, `..module.Name`. */
    *#named(path) {
        const dots = /^\.*/.exec(path)?.[0].length ?? 0;
        const segments = path.slice(dots).split('.');
        const name = segments.pop() ?? '';
        const main = yield* this.#main();
        if (dots === 1 && segments.length === 0)
            return main.names.get(name);
        const directory = dots === 0 ? undefined : this.#path.split('/').slice(0, -dots).join('/');
        if (this.#host.moduleFile(segments, directory) === undefined)
            return undefined;
        const module = yield* this.#python.load(segments, directory);
        return module ? yield* this.#python.attribute(module, name, { start: 0, end: 0 }) : undefined;
    }
    /** What goes wrong in a program that is followed is what can't be known of it. */
    *#follow(flow) {
        const { budget } = this.#python;
        budget.extend(performance.now() - this.#leftAt);
        this.#host.lastDoubt = undefined;
        try {
            return yield* asRun(flow, budget);
        }
        catch (error) {
            if (error instanceof interpreter_flow/* BudgetExceededError */.Zq)
                throw new replay_arguments/* BeyondLimitError */.ty(error.message);
            if (error instanceof RangeError)
                throw new replay_arguments/* BeyondLimitError */.ty('it is nested too deep, or too large');
            if (!(error instanceof raised/* RaisedError */.H))
                throw error;
            const { exception } = error;
            // The statement that failed reports it itself.
            if (isDatabaseException(exception))
                return undefined;
            // What came of something unknown is no error of the program's.
            if (this.#host.lastDoubt !== undefined)
                throw new replay_arguments/* CannotTellError */.HF(this.#host.lastDoubt);
            const words = (0,format/* textOf */.b6)(exception);
            throw new replay_arguments/* CannotTellError */.HF(`it raises ${exception.classes[0]}${words ? `: ${words}` : ''}`);
        }
        finally {
            this.#host.running = false;
            this.#leftAt = performance.now();
        }
    }
    /** For what an operation of the project's own does. */
    *follow(title, around, flow) {
        this.#host.around = around;
        this.#host.stage.title = title;
        this.#host.running = true;
        return yield* this.#follow(flow);
    }
}
function program_placeOf(argument) {
    return argument === 'code' ? 0 : 1;
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/deferred.js
var deferred = __webpack_require__(24800);
// EXTERNAL MODULE: ./src/frameworks/django/replay/expressions.js + 5 modules
var expressions = __webpack_require__(10492);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/definitions.js




/** Access methods and their options by index class: https://docs.djangoproject.com/en/stable/ref/contrib/postgres/indexes/ */
const definitions_methods = (0,by_name/* byName */.n)({
    BloomIndex: { method: 'bloom', options: ['length'] },
    BrinIndex: { method: 'brin', options: ['autosummarize', 'pages_per_range'] },
    BTreeIndex: { method: 'btree', options: ['fillfactor', 'deduplicate_items'] },
    GinIndex: { method: 'gin', options: ['fastupdate', 'gin_pending_list_limit'] },
    GistIndex: { method: 'gist', options: ['buffering', 'fillfactor'] },
    HashIndex: { method: 'hash', options: ['fillfactor'] },
    SpGistIndex: { method: 'spgist', options: ['fillfactor'] },
});
/** `Index.create_sql`: https://github.com/django/django/blob/main/django/db/models/indexes.py */
function indexStatement(meta, model, call, at, concurrently = false) {
    const kind = (0,replay_arguments/* lastPart */.S_)(call.callee);
    const special = definitions_methods[kind];
    if (!special && kind !== 'Index')
        throw new replay_arguments/* CannotTellError */.HF(`the index class ${call.callee} is not known`);
    const { columns, descending, expressions } = keysOf(meta, model, call);
    const opclasses = (0,replay_arguments/* strings */.P$)(call.keywords.get('opclasses'), 'opclasses');
    const name = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('name'));
    const suffix = special?.method ?? 'idx';
    return {
        kind: 'index',
        at,
        table: meta.table(model),
        columns,
        ...(name !== undefined && name !== ''
            ? { name }
            : expressions === undefined
                ? { name: (0,replay_names/* unnamedIndexName */.GJ)(meta.table(model), columns, descending, suffix) }
                : {}),
        suffix: '',
        using: special ? ` USING ${special.method}` : '',
        columnTails: columns.map((_, i) => `${opclasses[i] ? ` ${opclasses[i]}` : ''}${descending[i] ? ' DESC' : ''}`),
        tail: `${includeOf(meta, model, call)}${special ? withOptions(call, special.options) : ''}${definitions_conditionOf(meta, model, call)}`,
        concurrently,
        unique: false,
        ...(expressions === undefined ? {} : { expressions }),
    };
}
function keysOf(meta, model, call) {
    const fields = (0,replay_arguments/* strings */.P$)(call.keywords.get('fields'), 'fields');
    const columns = meta.columns(model, fields.map(name => name.replace(/^-/, '')));
    const descending = fields.map(name => name.startsWith('-'));
    if (call.args.length === 0)
        return { columns, descending, expressions: undefined };
    const compiler = new expressions/* Expressions */.u(meta, model);
    return {
        columns: [],
        descending: [],
        expressions: call.args.map(part => indexed(compiler, part)).join(', '),
    };
}
/** `IndexExpression` puts brackets around what is no plain column, inside of the order and the operator class. */
function indexed(compiler, value) {
    const named = (0,replay_arguments/* stringOf */.Je)(value);
    if (named !== undefined)
        return named.startsWith('-') ? `${compiler.column(named.slice(1))} DESC` : compiler.column(named);
    if (value.kind !== 'call')
        throw new replay_arguments/* CannotTellError */.HF('an expression of the index is computed');
    const [first] = value.args;
    const name = (0,replay_arguments/* lastPart */.S_)(value.callee);
    if (name === 'F')
        return compiler.expression(value);
    if (value.callee === '().desc' || value.callee === '().asc') {
        return `${first ? indexed(compiler, first) : ''} ${value.callee.slice(3).toUpperCase()}${nullsOf(value)}`;
    }
    if (name === 'OrderBy' && first) {
        return `${indexed(compiler, first)} ${(0,replay_arguments/* flag */.Jt)(value, 'descending', false) ? 'DESC' : 'ASC'}${nullsOf(value)}`;
    }
    if (name === 'OpClass' && first)
        return `${indexed(compiler, first)} ${(0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(value, 'name', 1)) ?? ''}`;
    if (name === 'Collate' && first)
        return `${indexed(compiler, first)} COLLATE ${(0,replay_names/* quoteName */.AB)((0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(value, 'collation', 1)) ?? '')}`;
    return `(${compiler.expression(value)})`;
}
function nullsOf(order) {
    if ((0,replay_arguments/* flag */.Jt)(order, 'nulls_first', false))
        return ' NULLS FIRST';
    return (0,replay_arguments/* flag */.Jt)(order, 'nulls_last', false) ? ' NULLS LAST' : '';
}
function withOptions(call, names) {
    const parts = names.flatMap(name => {
        const value = (0,replay_arguments/* given */.gI)(call, name);
        if (value === undefined)
            return [];
        const switched = name === 'buffering' ||
            name === 'autosummarize' ||
            name === 'fastupdate' ||
            name === 'deduplicate_items';
        if (switched)
            return [`${name} = ${(0,replay_arguments/* flag */.Jt)(call, name, false) ? 'on' : 'off'}`];
        return [`${name} = ${(0,replay_arguments/* number */.ai)(call, name) ?? 0}`];
    });
    const columns = call.keywords.get('columns');
    if (columns)
        parts.push(...(0,replay_arguments/* items */.ld)(columns, 'columns').map((item, i) => `col${i + 1} = ${item.kind === 'number' ? item.value : 0}`));
    return parts.length === 0 ? '' : ` WITH (${parts.join(', ')})`;
}
function includeOf(meta, model, call) {
    const include = (0,replay_arguments/* strings */.P$)(call.keywords.get('include'), 'include');
    return include.length === 0 ? '' : ` INCLUDE (${meta.columns(model, include).map(replay_names/* quoteName */.AB).join(', ')})`;
}
function definitions_conditionOf(meta, model, call) {
    const condition = (0,replay_arguments/* given */.gI)(call, 'condition');
    return condition ? ` WHERE ${new expressions/* Expressions */.u(meta, model).condition(condition)}` : '';
}
function deferrable(call) {
    const value = (0,replay_arguments/* given */.gI)(call, 'deferrable');
    if (!value)
        return '';
    const which = value.kind === 'name' ? (0,replay_arguments/* lastPart */.S_)(value.path) : '';
    if (which === 'DEFERRED')
        return ' DEFERRABLE INITIALLY DEFERRED';
    if (which === 'IMMEDIATE')
        return ' DEFERRABLE INITIALLY IMMEDIATE';
    throw new replay_arguments/* CannotTellError */.HF('its deferrable is computed');
}
/** https://github.com/django/django/blob/main/django/db/models/constraints.py */
function constraintOf(meta, model, call, at) {
    const name = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('name'));
    if (name === undefined)
        throw new replay_arguments/* CannotTellError */.HF('the name of the constraint is computed');
    switch ((0,replay_arguments/* lastPart */.S_)(call.callee)) {
        case 'CheckConstraint': {
            const check = (0,replay_arguments/* given */.gI)(call, 'condition') ?? (0,replay_arguments/* given */.gI)(call, 'check');
            if (!check)
                throw new replay_arguments/* CannotTellError */.HF('the check constraint has no condition');
            return checkConstraint(name, () => new expressions/* Expressions */.u(meta, model).condition(check));
        }
        case 'UniqueConstraint':
            return uniqueConstraint(meta, model, call, name, at);
        case 'ExclusionConstraint':
            return { kind: 'inline', sql: exclusion(meta, model, call, name) };
        default:
            throw new replay_arguments/* CannotTellError */.HF(`the constraint class ${call.callee} is not known`);
    }
}
/** One whose condition can't be known stands as one that always holds: what drops it goes by its name. */
function checkConstraint(name, condition) {
    const withCheck = (sql) => ({
        kind: 'inline',
        sql: `CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)} CHECK (${sql})`,
    });
    try {
        return withCheck(condition());
    }
    catch (error) {
        if (!(error instanceof replay_arguments/* CannotTellError */.HF) || error instanceof replay_arguments/* AbsentError */.Es)
            throw error;
        return { ...withCheck('true'), assumed: `the check ${name} always holds, as ${error.message}` };
    }
}
/** Is it an index rather than a constraint in the database? */
function isUniqueIndex(call) {
    return ((0,replay_arguments/* lastPart */.S_)(call.callee) === 'UniqueConstraint' &&
        (call.args.length > 0 ||
            ['condition', 'include', 'opclasses'].some(name => {
                const value = (0,replay_arguments/* given */.gI)(call, name);
                return value !== undefined && !('items' in value && value.items.length === 0);
            })));
}
function uniqueConstraint(meta, model, call, name, at) {
    const nulls = call.keywords.get('nulls_distinct');
    const distinct = nulls?.kind === 'bool' ? ` NULLS ${nulls.value ? '' : 'NOT '}DISTINCT` : '';
    const { columns, expressions } = keysOf(meta, model, call);
    const table = meta.table(model);
    if (isUniqueIndex(call)) {
        const opclasses = (0,replay_arguments/* strings */.P$)(call.keywords.get('opclasses'), 'opclasses');
        return {
            kind: 'statement',
            statement: {
                kind: 'index',
                at,
                table,
                columns,
                name,
                suffix: '',
                using: '',
                columnTails: columns.map((_, i) => (opclasses[i] ? ` ${opclasses[i]}` : '')),
                tail: `${includeOf(meta, model, call)}${distinct}${definitions_conditionOf(meta, model, call)}`,
                concurrently: false,
                unique: true,
                ...(expressions === undefined ? {} : { expressions }),
            },
        };
    }
    if (distinct !== '')
        return {
            kind: 'statement',
            statement: { kind: 'unique', at, table, columns, name, nulls: distinct, tail: deferrable(call) },
        };
    return {
        kind: 'inline',
        sql: `CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)} UNIQUE (${columns.map(replay_names/* quoteName */.AB).join(', ')})${deferrable(call)}`,
    };
}
/** https://github.com/django/django/blob/main/django/contrib/postgres/constraints.py */
function exclusion(meta, model, call, name) {
    const compiler = new expressions/* Expressions */.u(meta, model);
    const opclasses = (0,replay_arguments/* strings */.P$)(call.keywords.get('opclasses'), 'opclasses');
    const parts = (0,replay_arguments/* items */.ld)((0,replay_arguments/* given */.gI)(call, 'expressions'), 'expressions').map((item, i) => {
        const [expression, operator] = (0,replay_arguments/* items */.ld)(item, 'expressions');
        const sign = operator && ((0,replay_arguments/* stringOf */.Je)(operator) ?? rangeOperator(operator));
        if (!expression || sign === undefined)
            throw new replay_arguments/* CannotTellError */.HF('the exclusion constraint is computed');
        return `${indexed(compiler, expression)}${opclasses[i] ? ` ${opclasses[i]}` : ''} WITH ${sign}`;
    });
    const condition = (0,replay_arguments/* given */.gI)(call, 'condition');
    const where = condition ? ` WHERE (${compiler.condition(condition)})` : '';
    const type = (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'index_type')) ?? 'GIST';
    return `CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)} EXCLUDE USING ${type} (${parts.join(', ')})${includeOf(meta, model, call)}${where}${deferrable(call)}`;
}
/** https://docs.djangoproject.com/en/stable/ref/contrib/postgres/fields/#rangeoperators */
const rangeOperators = (0,by_name/* byName */.n)({
    EQUAL: '=',
    NOT_EQUAL: '<>',
    CONTAINS: '@>',
    CONTAINED_BY: '<@',
    OVERLAPS: '&&',
    FULLY_LT: '<<',
    FULLY_GT: '>>',
    NOT_LT: '&>',
    NOT_GT: '&<',
    ADJACENT_TO: '-|-',
});
function rangeOperator(value) {
    return value.kind === 'name' ? rangeOperators[(0,replay_arguments/* lastPart */.S_)(value.path)] : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/schema-editor.js








/**
 * The statements that Django's PostgreSQL schema editor sends. One a migration.
 * https://github.com/django/django/blob/main/django/db/backends/base/schema.py
 */
class SchemaEditor {
    deferred;
    /** Collations that a migration made with `deterministic=False`. */
    nondeterministic;
    /** The operation that is being carried out. */
    at = { start: 0, end: 0 };
    constructor(djangoVersion, nondeterministic) {
        this.deferred = new deferred/* DeferredStatements */.Y(djangoVersion);
        this.nondeterministic = nondeterministic;
    }
    *run(text, at = this.at) {
        yield { kind: 'sql', text, span: at, verbatim: false };
    }
    /** The names that the database has; `fallback` where it can't be asked, because something before failed. */
    *constraintNames(table, wanted, fallback) {
        const outcome = yield { kind: 'ask', query: constraintNamesQuery(table, wanted), span: this.at };
        if (outcome?.kind !== 'done')
            return fallback;
        return outcome.rows.flatMap(row => (typeof row.name === 'string' ? [row.name] : []));
    }
    *finish() {
        for (const statement of this.deferred.take())
            yield* this.run((0,deferred/* sqlOf */.I)(statement), statement.at);
    }
    /** One part of a table that can't be known does not take the others along. */
    *reported(what, make) {
        try {
            return make();
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            yield { kind: 'unverified', why: `${what}: ${error.message}`, span: this.at };
            return undefined;
        }
    }
    *defer(what, make) {
        this.deferred.add(...((yield* this.reported(what, make)) ?? []));
    }
    *createModel(meta, model) {
        const table = meta.table(model);
        for (const names of model.options.uniqueTogether)
            yield* this.defer('unique_together', () => [this.uniqueTogether(meta, model, names)]);
        const definitions = [];
        const fields = [];
        for (const field of meta.fields(model)) {
            const definition = yield* this.reported(`the column ${field.name}`, () => (0,column_definition/* columnDefinition */.C)(meta, model, field, false));
            if (definition === undefined)
                continue;
            yield* this.doubted(meta, field);
            fields.push(field);
            definitions.push(`${(0,replay_names/* quoteName */.AB)(meta.column(field))} ${definition}`);
            if (field.relation?.constraint)
                this.deferred.add(this.foreignKey(meta, { model, field }));
        }
        for (const { name, value } of model.options.constraints) {
            const constraint = yield* this.reported(`the constraint ${name}`, () => constraintOf(meta, model, value, this.at));
            if (constraint)
                yield* this.#assumed(constraint);
            if (constraint?.kind === 'inline')
                definitions.push(constraint.sql);
            else if (constraint)
                this.deferred.add(constraint.statement);
        }
        const composite = meta.fields(model).find(field => field.parts)?.parts;
        if (composite)
            definitions.push(`PRIMARY KEY (${meta.columns(model, composite).map(replay_names/* quoteName */.AB).join(', ')})`);
        yield* this.run(`CREATE TABLE ${(0,replay_names/* quoteName */.AB)(table)} (${definitions.join(', ')})`);
        if (model.options.comment !== undefined && model.options.comment !== '')
            yield* this.tableComment(table, model.options.comment);
        for (const field of fields)
            if (field.comment)
                yield* this.columnComment(meta, table, field);
        for (const field of fields)
            this.deferred.add(...this.fieldIndexes(meta, { model, field }));
        for (const { name, value } of model.options.indexes)
            yield* this.defer(`the index ${name}`, () => [indexStatement(meta, model, value, this.at)]);
        for (const names of model.options.indexTogether)
            yield* this.defer('index_together', () => [this.index(meta, model, names, '_idx')]);
        for (const field of meta.manyToMany(model)) {
            const through = yield* this.reported(`the table of ${field.name}`, () => meta.through({ model, field }));
            if (through?.autoCreated)
                yield* this.createModel(meta, through);
        }
    }
    /** A column that may have another type gets the first that it may have. */
    *doubted(meta, field) {
        const why = meta.undecided(field);
        if (why === undefined)
            return;
        const text = `the type of the column ${meta.column(field)} is not known: ${field.path}: ${why}`;
        yield { kind: 'unverified', why: text, span: this.at };
    }
    *deleteModel(meta, model) {
        for (const field of meta.manyToMany(model)) {
            const through = meta.through({ model, field });
            if (through.autoCreated)
                yield* this.deleteModel(meta, through);
        }
        const table = meta.table(model);
        yield* this.run(`DROP TABLE ${(0,replay_names/* quoteName */.AB)(table)} CASCADE`);
        this.deferred.dropTable(table);
    }
    *renameTable(from, to) {
        if (from === to)
            return;
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(from)} RENAME TO ${(0,replay_names/* quoteName */.AB)(to)}`);
        this.deferred.renameTable(from, to);
    }
    *tableComment(table, comment) {
        yield* this.run(`COMMENT ON TABLE ${(0,replay_names/* quoteName */.AB)(table)} IS ${(0,replay_names/* quoteText */.ol)(comment)}`);
    }
    *columnComment(meta, table, field) {
        yield* this.run(`COMMENT ON COLUMN ${(0,replay_names/* quoteName */.AB)(table)}.${(0,replay_names/* quoteName */.AB)(meta.column(field))} IS ${(0,replay_names/* quoteText */.ol)(field.comment ?? '')}`);
    }
    *addField(meta, { model, field }) {
        if ((0,replay_field/* isManyToMany */.OS)(field)) {
            const through = meta.through({ model, field });
            if (through.autoCreated)
                yield* this.createModel(meta, through);
            return;
        }
        const definition = (0,column_definition/* columnDefinition */.C)(meta, model, field, true);
        if (definition === undefined)
            return;
        yield* this.doubted(meta, field);
        const table = meta.table(model);
        const column = meta.column(field);
        let constraint = '';
        let immediate = '';
        if (field.relation?.constraint) {
            const key = this.foreignKey(meta, { model, field });
            if (key.kind === 'foreign-key') {
                const name = (0,replay_names/* quoteName */.AB)(nameOfKey(key));
                constraint = ` CONSTRAINT ${name} REFERENCES ${(0,replay_names/* quoteName */.AB)(key.toTable)}(${(0,replay_names/* quoteName */.AB)(key.toColumn)}) DEFERRABLE INITIALLY DEFERRED`;
                immediate = `SET CONSTRAINTS ${name} IMMEDIATE`;
            }
        }
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} ADD COLUMN ${(0,replay_names/* quoteName */.AB)(column)} ${definition}${constraint}`);
        if (immediate !== '')
            yield* this.run(immediate);
        if (!field.dbDefault && (0,row_default/* rowDefault */.w)(meta, field) !== undefined)
            yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} ALTER COLUMN ${(0,replay_names/* quoteName */.AB)(column)} DROP DEFAULT`);
        if (field.comment)
            yield* this.columnComment(meta, table, field);
        this.deferred.add(...this.fieldIndexes(meta, { model, field }));
    }
    *removeField(meta, { model, field }) {
        if ((0,replay_field/* isManyToMany */.OS)(field)) {
            const through = meta.through({ model, field });
            if (through.autoCreated)
                yield* this.deleteModel(meta, through);
            return;
        }
        if (meta.type(field) === undefined)
            return;
        const table = meta.table(model);
        const column = meta.column(field);
        if (field.relation?.constraint) {
            // Dropping the column drops its key as well; checking it first matters only to rows.
            for (const name of yield* this.constraintNames(table, { columns: [column], foreignKey: true }, []))
                yield* this.dropForeignKey(table, name);
        }
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} DROP COLUMN ${(0,replay_names/* quoteName */.AB)(column)} CASCADE`);
        this.deferred.dropColumn(table, column);
    }
    *dropForeignKey(table, name) {
        yield* this.run(`SET CONSTRAINTS ${(0,replay_names/* quoteName */.AB)(name)} IMMEDIATE`);
        yield* this.dropConstraint(table, name);
    }
    *dropConstraint(table, name) {
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} DROP CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)}`);
    }
    *dropIndex(table, name, concurrently = false) {
        yield* this.run(`DROP INDEX ${concurrently ? 'CONCURRENTLY ' : ''}IF EXISTS ${(0,replay_names/* quoteName */.AB)(name)}`);
        this.deferred.dropIndex(table, name);
    }
    *addIndex(meta, model, { value }, concurrently = false) {
        yield* this.run((0,deferred/* sqlOf */.I)(indexStatement(meta, model, value, this.at, concurrently)));
    }
    *addConstraint(meta, model, { value }, tail = '') {
        const constraint = constraintOf(meta, model, value, this.at);
        yield* this.#assumed(constraint);
        if (constraint.kind === 'statement')
            yield* this.run((0,deferred/* sqlOf */.I)(constraint.statement) + tail);
        else
            yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(meta.table(model))} ADD ${constraint.sql}${tail}`);
    }
    *#assumed({ assumed }) {
        if (assumed !== undefined)
            yield { kind: 'skip', why: `assumed: ${assumed}`, span: this.at };
    }
    *removeConstraint(meta, model, { name, value }) {
        if (isUniqueIndex(value))
            yield* this.run(`DROP INDEX IF EXISTS ${(0,replay_names/* quoteName */.AB)(name)}`);
        else
            yield* this.dropConstraint(meta.table(model), name);
        // What of it waits for the end of the migration is not taken back: Django forgets it too.
    }
    foreignKey(meta, { model, field }) {
        const target = meta.target(field);
        return {
            kind: 'foreign-key',
            at: this.at,
            table: meta.table(model),
            columns: [meta.column(field)],
            toTable: meta.table(target.model),
            toColumn: meta.column(target.field),
        };
    }
    uniqueTogether(meta, model, names) {
        return {
            kind: 'unique',
            at: this.at,
            table: meta.table(model),
            columns: meta.columns(model, names),
            tail: '',
            nulls: '',
        };
    }
    index(meta, model, names, suffix, operators = '') {
        return {
            kind: 'index',
            at: this.at,
            table: meta.table(model),
            columns: meta.columns(model, names),
            suffix,
            using: '',
            columnTails: names.map(() => operators),
            tail: '',
            concurrently: false,
            unique: false,
        };
    }
    fieldIndexes(meta, { model, field }) {
        const type = meta.type(field);
        if (type === undefined)
            return [];
        const found = [];
        if (field.indexed && !(0,replay_field/* isUnique */.Gl)(field)) {
            // A spatial column gets a GiST index instead: https://docs.djangoproject.com/en/stable/ref/contrib/gis/model-api/#spatial-index
            found.push(this.index(meta, model, [field.name], ''));
        }
        if (field.spatialIndex && !(0,replay_field/* isUnique */.Gl)(field)) {
            const index = this.index(meta, model, [field.name], '');
            if (index.kind === 'index')
                found.push({
                    ...index,
                    name: `${meta.table(model)}_${meta.column(field)}_id`.slice(0, 63),
                    using: ' USING GIST',
                });
        }
        const like = this.likeIndex(meta, { model, field });
        return like ? [...found, like] : found;
    }
    /** For LIKE outside of the C locale: https://github.com/django/django/blob/main/django/db/backends/postgresql/schema.py */
    likeIndex(meta, { model, field }) {
        const type = meta.type(field) ?? '';
        if (!(field.indexed || (0,replay_field/* isUnique */.Gl)(field)) || type.includes('['))
            return undefined;
        const kind = /^varchar/.test(type) ? 'varchar' : /^text/.test(type) ? 'text' : undefined;
        if (kind === undefined || this.isNondeterministic(meta.collation(field)))
            return undefined;
        return this.index(meta, model, [field.name], '_like', ` ${kind}_pattern_ops`);
    }
    isNondeterministic(collation) {
        return collation !== undefined && this.nondeterministic.has(collation);
    }
}
function nameOfKey(key) {
    return (0,replay_names/* indexName */.mo)(key.table, key.columns, `_fk_${key.toTable.split('"."').at(-1)}_${key.toColumn}`);
}

// EXTERNAL MODULE: ./src/replay/steps.js
var steps = __webpack_require__(5370);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/unapply.js



/** Migrations that can be taken back; each holds the models at every operation. */
const mostRecords = 25;
/** Of the last migrations that were read. */
class Records {
    #most;
    #known = new Map();
    constructor(most = mostRecords) {
        this.#most = most;
    }
    note(id, record) {
        this.#known.set(id, record);
        const [oldest] = this.#known.keys();
        if (this.#known.size > this.#most && oldest !== undefined)
            this.#known.delete(oldest);
    }
    get(id) {
        return this.#known.get(id);
    }
}
/** `Migration.unapply` of https://github.com/django/django/blob/main/django/db/migrations/migration.py */
async function* unapply(record, { around, first, lost, driven }) {
    if (!record?.isFollowed) {
        yield { kind: 'unverified', why: 'not all of its upgrade is followed', span: record?.whole ?? first };
        return;
    }
    let at = record.whole;
    try {
        const operations = record.operations.map(({ operation }) => operation);
        const refuses = yield* driven(irreversibleOperation(operations, around));
        if (refuses) {
            const why = `Django can't reverse this migration: ${refuses.name} does not say how`;
            yield { kind: 'stops', cause: steps/* irreversible */.N, why, span: refuses.at };
            return;
        }
        for (const { operation, before, after } of record.operations.toReversed()) {
            at = operation.at;
            yield* driven(performBack(operation, before, after, around));
            yield* lost.splice(0);
        }
        yield* driven(around.editor.finish());
    }
    catch (error) {
        if (!(error instanceof replay_arguments/* CannotTellError */.HF) && !(error instanceof RangeError))
            throw error;
        const why = error instanceof replay_arguments/* CannotTellError */.HF ? error.message : 'it is nested too deep';
        yield { kind: 'unverified', why, span: at, ...(0,replay_arguments/* limitOf */.LF)(error) };
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/interpreter.js




















/** What is longer is not read. */
const maxFileLength = 3_000_000;
/**
 * Replays Django's migrations without Django: reads operations, keeps the models that they add up to, and yields what the
 * schema editor would send to PostgreSQL. Nothing of the project is executed.
 */
function djangoInterpreter(scope, tree, takesBack) {
    return new DjangoInterpreter(scope, tree, takesBack);
}
class DjangoInterpreter {
    #tree;
    #scope;
    /** Apps whose migrations are in the tree. */
    #apps;
    #classes;
    #installed = new Set();
    #nondeterministic = new Set();
    #hasPostgis = false;
    #settings;
    #state = new state/* ProjectState */.pN();
    /** Is every operation so far followed, as far as the models go? */
    #sure;
    #gone = new replay_arguments/* Gone */.S1();
    #versionTable = new VersionTable();
    #packages;
    /** The last migrations that were read, to be taken back. */
    #records;
    #driver;
    #files;
    #routing = new Routings();
    constructor(scope, tree, takesBack) {
        this.#tree = tree;
        this.#records = new Records(takesBack);
        this.#scope = scope[0]?.reading.scope ?? '';
        this.#apps = new Set(scope.flatMap(history => history.migrations.slice(0, 1).map(({ id }) => labelOf(id))));
        this.#packages = new PackageTables(this.#apps);
        this.#classes = new ClassLookup(tree, () => this.settings);
        this.#driver = new Driver(tree, this.#versionTable, this.#packages, () => this.settings);
        this.#files = new FileOperations(tree, this.#classes, this.#driver);
        this.#sure = scope.every(({ reading }) => reading.unreadable.length === 0 && reading.missing.length === 0);
    }
    async *steps(migration, text) {
        this.#settings ??= await (0,replay_settings/* readSettings */.sb)(this.#tree, this.#scope);
        const { settings } = this;
        const app = labelOf(migration.id);
        const whole = { start: 0, end: Math.min(text.length, firstLine(text)) };
        if (text.length > maxFileLength) {
            this.#sure = false;
            yield {
                kind: 'unverified',
                why: 'the file is too long to be a migration that people write',
                span: whole,
                limit: true,
            };
            return;
        }
        const program = new Program(migration.file.path, text, this.#tree, await (0,python_syntax/* loadPython */.ZP)(), settings);
        const reading = await this.#files.read(text, settings);
        const found = yield* this.#files.followed(reading, program, {
            path: migration.file.path,
            text,
            whole,
            meta: () => new replay_meta/* Meta */.W(this.#state, settings),
        });
        const { override } = reading;
        const influences = (0,python_influences/* influencesOn */.u)({ name: 'Migration', executes: false }, text, await (0,python_syntax/* loadPython */.ZP)());
        if (influences.length > 0)
            this.#sure = false;
        for (const { why, at } of influences)
            yield { kind: 'unverified', why, span: at };
        if (reading.failed !== undefined || override || found.length > mostOperations)
            this.#sure = false;
        if (reading.failed !== undefined && found.length === 0) {
            yield { kind: 'unverified', why: reading.failed, span: whole };
            return;
        }
        if (override)
            yield { kind: 'unverified', why: `its Migration class overrides ${override.name}()`, span: override.at };
        const editor = new SchemaEditor(settings.version, this.#nondeterministic);
        const assumed = [];
        const around = {
            app,
            editor,
            settings,
            classOf: path => this.#classes.get(path),
            source: text,
            program,
            assume: (why, at) => assumed.push({ kind: 'skip', why: `assumed: ${why}`, span: at.at }),
            lose: (why, at) => {
                this.#sure = false;
                assumed.push({ kind: 'unverified', why: `${(0,replay_arguments/* operationName */.Xn)(at)}: ${why}`, span: at.at });
            },
        };
        yield* this.#prepare(migration, text, around, found[0]?.at ?? whole);
        const routing = yield* this.#driver.run(this.#routing.answerFor(app, program, settings.routers));
        if (routing.kind !== 'here')
            yield notHere(routing, whole, text);
        const performs = override === undefined && routing.kind !== 'elsewhere';
        const record = {
            operations: [],
            whole,
            isFollowed: performs && found.length <= mostOperations,
        };
        this.#records.note(migration.id, record);
        for (const operation of found.slice(0, mostOperations)) {
            for (const key of (0,other_models/* referencesIn */.ii)(operation, around)) {
                yield* this.#install(labelOf(key), around, operation.at);
                yield* this.#standIn(key, operation.at, around);
            }
            const place = override || this.#hasPostgis ? undefined : (0,extension_operations/* geographicIn */.xY)(operation, around);
            if (place) {
                this.#hasPostgis = true;
                yield* this.#driver.run((0,extension_operations/* installPostgis */.VB)(place));
            }
            const before = this.#state;
            record.isFollowed = (yield* this.#apply(operation, around, performs)) && record.isFollowed;
            record.operations.push({ operation, before, after: this.#state });
            this.#gone.note(operation, before, this.#state, migration);
            yield* assumed.splice(0);
        }
        if (found.length > mostOperations)
            yield {
                kind: 'unverified',
                why: `only its first ${mostOperations} operations are replayed`,
                span: whole,
                limit: true,
            };
        yield* this.#driver.run(editor.finish());
        yield* this.#driver.run(this.#versionTable.applied([migration], found.at(-1)?.at ?? whole), true);
    }
    /** What is there before a migration: Django's own apps that it needs. Of other packages only their names are known. */
    async *#prepare(migration, text, around, at) {
        const { settings } = this;
        const needed = new Set(migration.parents.map(({ id }) => labelOf(id)));
        this.#packages.nextMigration();
        for (const label of needed)
            if (!this.#apps.has(label) && !Object.hasOwn(contrib/* contribApps */.i, label))
                this.#packages.add(label);
        if (text.includes('AUTH_USER_MODEL'))
            needed.add(labelOf(settings.resolve('settings.AUTH_USER_MODEL')));
        for (const label of (0,contrib/* appsNamedIn */.j)(text))
            if (settings.isInstalled(`django.contrib.${label}`) !== false)
                needed.add(label);
        for (const label of [...needed].sort())
            yield* this.#install(label, around, at);
    }
    back() {
        return { steps: (migration, text) => this.#takeBack(migration, text) };
    }
    async rowsAsSql(path, text) {
        this.#settings ??= await (0,replay_settings/* readSettings */.sb)(this.#tree, this.#scope);
        return await fixtureAsSql(path, text, new replay_meta/* Meta */.W(this.#state, this.settings));
    }
    known() {
        return this.#state.facts();
    }
    get settings() {
        if (!this.#settings)
            throw new Error('settings are read before anything else');
        return this.#settings;
    }
    /** `performs`: false where only the models are followed, because nobody knows what is done to the database. */
    async *#apply(operation, around, performs = true) {
        let after;
        let isFollowed = true;
        const mark = around.editor.deferred.mark();
        try {
            after = yield* this.#driver.run((0,operations/* stateAfter */.W)(operation, this.#state, around));
            if (performs)
                yield* this.#driver.run((0,operations/* perform */.y)(operation, this.#state, after, around));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF) && !(error instanceof RangeError))
                throw error;
            around.editor.deferred.backTo(mark);
            isFollowed = false;
            const why = error instanceof replay_arguments/* CannotTellError */.HF ? error.message : 'it is nested too deep';
            if (error instanceof replay_arguments/* AbsentError */.Es && this.#sure) {
                after = undefined;
                const gone = this.#gone.by(error.subject);
                const by = gone ? ` (${gone.id} ${gone.did} it)` : '';
                yield {
                    kind: 'stops',
                    why: `Django stops at this operation without asking the database: ${why}${by}`,
                    cause: `${error.subject} ${gone?.id ?? ''}`,
                    span: operation.at,
                };
            }
            else {
                this.#sure &&= after !== undefined;
                yield {
                    kind: 'unverified',
                    why: `${(0,replay_arguments/* operationName */.Xn)(operation)}: ${why}`,
                    span: operation.at,
                    ...(0,replay_arguments/* limitOf */.LF)(error),
                };
            }
        }
        this.#state = after ?? this.#state;
        return isFollowed;
    }
    async *#takeBack({ id, file }, text) {
        const lost = [];
        const around = {
            app: labelOf(id),
            editor: new SchemaEditor(this.settings.version, this.#nondeterministic),
            settings: this.settings,
            classOf: path => this.#classes.get(path),
            source: text,
            program: new Program(file.path, text, this.#tree, await (0,python_syntax/* loadPython */.ZP)(), this.settings),
            assume: () => { },
            lose: (why, { at }) => lost.push({ kind: 'unverified', why, span: at }),
        };
        const first = { start: 0, end: firstLine(text) };
        yield* unapply(this.#records.get(id), { around, first, lost, driven: run => this.#driver.run(run) });
    }
    /** Django's own apps, whose migrations are not in the tree, before the first migration that depends on them. */
    async *#install(label, around, at) {
        const app = Object.hasOwn(contrib/* contribApps */.i, label) ? contrib/* contribApps */.i[label] : undefined;
        if (!app || this.#apps.has(label) || this.#installed.has(label))
            return;
        this.#installed.add(label);
        for (const other of app.needs)
            yield* this.#install(other, around, at);
        const { failed, operations } = await this.#files.read(app.source, this.settings);
        if (failed !== undefined)
            throw new Error(`Django's own ${label}: ${failed}`);
        // A place in this migration's file: there is no other.
        for (const operation of operations)
            yield* this.#apply({ ...operation, at }, { ...around, app: label, source: '' });
        const rows = app.migrations.map(name => ({ id: `${label}.${name}`, replaces: [] }));
        yield* this.#driver.run(this.#versionTable.applied(rows, at), true);
    }
    /** Models of packages that are not in the tree. */
    *#standIn(key, at, around) {
        if (!(0,other_models/* isForeign */.jq)(key, this.#apps, this.#state))
            return;
        this.#packages.add(labelOf(key));
        const { state, sql } = (0,other_models/* standIn */.us)(key, this.#state, around);
        this.#state = state;
        yield { kind: 'sql', text: sql, span: at, verbatim: false };
        const why = `assumed: ${key} is a package's model without migrations in the tree; its key is taken for a big integer`;
        yield { kind: 'skip', why, span: at };
    }
}
function labelOf(id) {
    return id.split('.')[0] ?? id;
}
function firstLine(text) {
    const end = text.indexOf('\n');
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 45382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ appDefaults),
/* harmony export */   nA: () => (/* binding */ djangoDefault),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   settingsInScope: () => (/* binding */ settingsInScope)
/* harmony export */ });
/* unused harmony export Settings */
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58214);
/* harmony import */ var _project_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76734);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62163);



/** Defaults of the settings that swap a model. */
const defaults = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)({
    AUTH_USER_MODEL: 'auth.User',
    OAUTH2_PROVIDER_APPLICATION_MODEL: 'oauth2_provider.Application',
    OAUTH2_PROVIDER_ACCESS_TOKEN_MODEL: 'oauth2_provider.AccessToken',
    OAUTH2_PROVIDER_ID_TOKEN_MODEL: 'oauth2_provider.IDToken',
    OAUTH2_PROVIDER_GRANT_MODEL: 'oauth2_provider.Grant',
    OAUTH2_PROVIDER_REFRESH_TOKEN_MODEL: 'oauth2_provider.RefreshToken',
    OAUTH2_PROVIDER_DEVICE_GRANT_MODEL: 'oauth2_provider.DeviceGrant',
    FILER_IMAGE_MODEL: 'filer.Image',
    WAGTAILIMAGES_IMAGE_MODEL: 'wagtailimages.Image',
    WAGTAILDOCS_DOCUMENT_MODEL: 'wagtaildocs.Document',
});
const mostRouters = 20;
/** What a project's settings decide of its tables, as far as its tree says it literally. */
class Settings {
    #models;
    /** The class of the keys that Django makes by itself: `BigAutoField`. */
    autoField;
    /** Major and minor version as one number: 4.2 is 402. */
    version;
    #texts;
    /** Of each text, its file. */
    #paths;
    constructor(models, autoField, version, texts = [], paths = []) {
        this.#models = models;
        this.#texts = texts;
        this.#paths = paths;
        // https://docs.djangoproject.com/en/stable/releases/6.0/ made BigAutoField the default.
        this.autoField = autoField ?? (version >= 600 ? 'BigAutoField' : 'AutoField');
        this.version = version;
    }
    /** The model that a setting names, as 'app.model' in lower case. */
    model(setting) {
        const exact = this.#models.get(setting) ?? defaults[setting];
        if (exact !== undefined)
            return exact.toLowerCase();
        // A package's own settings object leaves its prefix out: `oauth2_settings.APPLICATION_MODEL`.
        const whole = Object.keys(defaults).find(name => name.endsWith(`_${setting}`));
        return whole === undefined ? undefined : this.model(whole);
    }
    /** A setting that a settings file gives a plain value. */
    literal(name) {
        if (!isName(name))
            return undefined;
        for (const text of this.#texts) {
            const written = new RegExp(`^${name}[ \\t]*(?::[^=\\r\\n\\u2028\\u2029]*)?=[ \\t]*(.+)$`, 'm')
                .exec(text)?.[1]
                ?.trim();
            const plain = written === undefined ? undefined : plainValue.exec(written)?.[1];
            if (plain !== undefined)
                return writtenValue(plain);
        }
        return undefined;
    }
    /** The time zone that moments without one are of; undefined: moments have none at all. */
    get timeZone() {
        const uses = this.literal('USE_TZ');
        // https://docs.djangoproject.com/en/stable/releases/5.0/ made it the default.
        if (uses ? uses.kind === 'bool' && !uses.value : this.version < 500)
            return undefined;
        const zone = this.literal('TIME_ZONE');
        return zone?.kind === 'str' ? zone.value : 'America/Chicago';
    }
    /** Is its database reached through GeoDjango's backend? */
    get usesPostgis() {
        return this.#texts.some(text => /\bgis\.db\.backends\.postgis\b|\bpostgis:\/\//.test(text));
    }
    /** The database routers that settings files name, whatever they make that depend on. */
    get routers() {
        const found = new Set();
        this.#texts.forEach((text, i) => {
            if (isForTests(this.#paths[i] ?? ''))
                return;
            for (const [, written = ''] of text.matchAll(/^[ \t]*DATABASE_ROUTERS\b(?:[ \t]*(?::[^=\r\n\u2028\u2029]*)?\+?=[ \t]*[[(]|\.(?:append|insert|extend)\()([^\])]*)/gm))
                for (const [, path = ''] of written.matchAll(/['"](\w[\w.]{0,200}\.\w+)['"]/g))
                    found.add(path);
        });
        return [...found].slice(0, mostRouters);
    }
    /** Does a settings file of the tree say anything of it? */
    mentions(name) {
        return this.#texts.some(text => isSaidBy(text, name));
    }
    /** The one settings file that gives a setting its value; undefined where several do. */
    fileOf(name) {
        const saying = this.#paths.filter((_, i) => isSaidBy(this.#texts[i] ?? '', name));
        const own = saying.filter(path => !isForTests(path));
        const [only] = own.length > 0 ? own : saying;
        return own.length > 1 || (own.length === 0 && saying.length > 1) ? undefined : only;
    }
    /** Is an app among INSTALLED_APPS? Undefined where no settings file of the tree lists any. */
    isInstalled(app) {
        const listing = this.#texts.filter(text => /^[ \t\f]*INSTALLED_APPS\b/m.test(text));
        if (listing.length === 0)
            return undefined;
        return listing.some(text => text.includes(`'${app}'`) || text.includes(`"${app}"`));
    }
    /** Where INSTALLED_APPS names an app, by its package or by its configuration; undefined where no settings file does. */
    placeOfApp(app) {
        const named = new RegExp(`['"]${app.replace(/\W/g, '\\$&')}(?:\\.apps\\.\\w+|\\.\\w*Config)?['"]`);
        for (const [file, text] of this.#texts.entries()) {
            const at = /^[ \t\f]*INSTALLED_APPS\b/m.test(text) ? text.search(named) : -1;
            if (at !== -1)
                return { list: `${file}:${text.slice(0, at).split(/[\])]/).length}`, at };
        }
        return undefined;
    }
    /** Does a settings file of the tree list apps? */
    get listsApps() {
        return this.#texts.some(text => /^[ \t\f]*INSTALLED_APPS\b/m.test(text));
    }
    /** 'app.model', or 'settings.NAME' for what a setting names. */
    resolve(reference) {
        if (!reference.startsWith('settings.'))
            return reference.toLowerCase();
        return this.model((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(reference)) ?? reference.toLowerCase();
    }
}
/** Nothing else can be a setting, though a program may ask for anything. */
const isName = (name) => /^\w{1,200}$/.test(name);
/** Is a setting given a value by a settings file? What reads the project's settings itself is an app's own module. */
function isSaidBy(text, name) {
    return (isName(name) &&
        new RegExp(`^[ \\t\\f]*${name}\\b`, 'm').test(text) &&
        !/^[ \t\f]*from django\.conf import\b.*\bsettings\b/m.test(text));
}
const plainValue = /^(True|False|None|-?\d+|(['"])[^'"\\\n]*\2)\s*(?:#.*)?$/;
/** https://docs.djangoproject.com/en/stable/ref/settings/ */
function djangoDefault(name) {
    const at = { start: 0, end: 0 };
    if (name === 'DEBUG')
        return { kind: 'bool', value: false, at };
    if (/^DEFAULT_(?:INDEX_)?TABLESPACE$/.test(name))
        return { kind: 'str', value: '', literal: false, at };
    return undefined;
}
function holdsDefaults(name) {
    const module = /^(\w+)\.py$/.exec(name)?.[1];
    if (module === undefined)
        return false;
    return (module.includes('conf') ||
        module.endsWith('settings') ||
        ['apps', 'defaults', 'constants', '__init__'].includes(module));
}
/** What an app takes for settings that nobody sets: `getattr(settings, 'NAME', False)` in its own files. */
async function appDefaults(tree, app) {
    const files = tree.files.filter(({ path, mode }) => mode !== '120000' && path.startsWith(`${app}/`) && holdsDefaults(path.slice(app.length + 1)));
    const bytes = await tree.read(files);
    const found = new Map();
    for (const { oid } of files) {
        const text = bytes.get(oid)?.toString('utf8') ?? '';
        for (const [, name = '', written = ''] of text.matchAll(/\bgetattr\(\s*(?:\w+\.)*settings\s*,\s*['"](\w+)['"]\s*,([^(){}[\],]+)(?:,\s*)?\)/g)) {
            const plain = plainValue.exec(written.trim())?.[1];
            if (plain !== undefined && !found.has(name))
                found.set(name, writtenValue(plain));
        }
    }
    return found;
}
/** Newest semantics where the tree pins no version. */
const newest = 600;
/** Files for tests say what tests need; those of the project come first. */
function settingsInScope(tree, scope) {
    const files = (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFiles */ .pb)(tree);
    const inScope = scope === '' ? files : files.filter(file => file.path.startsWith(`${scope}/`));
    return [...(inScope.length > 0 ? inScope : files)].sort((a, b) => Number(isForTests(a.path)) - Number(isForTests(b.path)));
}
async function readSettings(tree, scope) {
    const ranked = settingsInScope(tree, scope);
    const bytes = await tree.read(ranked);
    const models = new Map();
    const texts = [];
    const paths = [];
    let autoField;
    for (const file of ranked) {
        const text = bytes.get(file.oid)?.toString('utf8') ?? '';
        texts.push(text);
        paths.push(file.path);
        for (const [, name, model] of text.matchAll(/^[ \t\f]*([A-Z][A-Z0-9_]*_MODEL)[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+\.\w+)['"]/gm))
            if (name !== undefined && model !== undefined && !models.has(name))
                models.set(name, model);
        const key = /^[ \t\f]*DEFAULT_AUTO_FIELD[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*['"]([\w.]+)['"]/m.exec(text)?.[1];
        if (key !== undefined)
            autoField ??= (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(key);
    }
    return new Settings(models, autoField, (await pinnedDjango(tree)) ?? newest, texts, paths);
}
function isForTests(path) {
    return /(?:^|[/_])tests?(?:[/_.]|ing)|conftest|runtests|example|demo/.test(path);
}
function writtenValue(written) {
    const at = { start: 0, end: 0 };
    if (written === 'None')
        return { kind: 'none', at };
    if (written === 'True' || written === 'False')
        return { kind: 'bool', value: written === 'True', at };
    if (/^-?\d/.test(written))
        return { kind: 'number', value: Number(written), at };
    return { kind: 'str', value: written.slice(1, -1), literal: false, at };
}
/** Django's version where a lock file or requirements pin it: 4.2.11 is 402. */
async function pinnedDjango(tree) {
    const files = tree.files
        .filter(({ path, mode }) => mode !== '120000' && isRequirements(path))
        .sort((a, b) => rank(a.path) - rank(b.path) || a.path.length - b.path.length)
        .slice(0, 40);
    const bytes = await tree.read(files);
    for (const { oid } of files) {
        const text = bytes.get(oid)?.toString('utf8') ?? '';
        const found = pinned.map(pattern => pattern.exec(text)).find(match => match !== null);
        if (found)
            return Number(found[1]) * 100 + Number(found[2]);
    }
    return undefined;
}
const pinned = [
    // poetry.lock, uv.lock, pdm.lock; Pipfile.lock; requirements and pyproject.
    /name = "django"\nversion = "(\d+)\.(\d+)/i,
    /"django": \{[^{}]*?"version": "==(\d+)\.(\d+)/i,
    /^[ \t]*["']?django(?:\[\w+\])?["']?\s*(?:==|~=|>=|=\s*["'][\^~=]*)\s*(\d+)\.(\d+)/im,
];
function isRequirements(path) {
    return (/(?:^|\/)(?:poetry|uv|pdm|Pipfile)\.lock$|(?:^|\/)(?:pyproject\.toml|setup\.cfg|Pipfile)$/.test(path) ||
        isListOfRequirements(path));
}
function isListOfRequirements(path) {
    const parts = path.split('/');
    const name = /^([\w-]+)\.(?:txt|in)$/.exec(parts.at(-1) ?? '')?.[1];
    return name !== undefined && (name.includes('requirements') || parts.at(-2) === 'requirements');
}
function rank(path) {
    if (path.endsWith('.lock'))
        return 0;
    return path.endsWith('.txt') ? 1 : 2;
}


/***/ }),

/***/ 5370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSteps),
/* harmony export */   N: () => (/* binding */ irreversible)
/* harmony export */ });
/** The cause with which a runner stops because a migration does not say how it is taken back. */
const irreversible = 'irreversible';
/** Reads a migration to its end. A step that `outcomeOf` does not answer went well and gave no rows. */
async function readSteps(interpreter, { migration, text }, outcomeOf) {
    const steps = interpreter.steps(migration, text);
    for (let next = await steps.next(); !next.done;) {
        const outcome = await outcomeOf(next.value);
        next = await steps.next(outcome ?? { kind: 'done', rows: [] });
    }
}


/***/ })

};
