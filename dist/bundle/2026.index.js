export const id = 2026;
export const ids = [2026];
export const modules = {

/***/ 32026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtByModels: () => (/* binding */ builtByModels)
});

// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var sql_effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
// EXTERNAL MODULE: ./src/languages/sql/uses.js
var uses = __webpack_require__(28028);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/interpreter.js + 16 modules
var replay_interpreter = __webpack_require__(5633);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/frameworks/alembic/models/created-all.js



/** More files are not looked at. */
const mostFiles = 5000;
/** What only tests do says nothing of the databases that a project has. */
const foreign = new Set(['test', 'tests', 'testing', 'doc', 'docs', 'example', 'examples', 'node_modules']);
function isOfTests(path) {
    const directories = path.split('/');
    const name = directories.pop() ?? '';
    const isTest = name.startsWith('test_') || name.endsWith('_test.py') || name.endsWith('_tests.py');
    return isTest || name === 'conftest.py' || directories.some(one => foreign.has(one));
}
/** Where the project creates all tables of its models at once, read from its own files. */
async function createAllCalls(tree, parser) {
    const files = tree.files.filter(({ path, mode }) => path.endsWith('.py') && mode !== '120000' && !isOfTests(path));
    const blobs = await tree.read(files.slice(0, mostFiles));
    const calls = [];
    const extensions = new Set();
    for (const { path, oid } of files.slice(0, mostFiles)) {
        const blob = blobs.get(oid);
        if (!blob)
            continue;
        if (blob.includes('create_all('))
            calls.push(...callsIn(path, (0,git_tree/* decode */.D)(blob), parser));
        if (!blob.includes('EXTENSION'))
            continue;
        for (const [, name] of (0,git_tree/* decode */.D)(blob).matchAll(creation))
            if (name && !/^if$/i.test(name))
                extensions.add(name);
    }
    return { calls, extensions: [...extensions] };
}
const creation = /\bCREATE\s{1,9}EXTENSION\s{1,9}(?:IF\s{1,9}NOT\s{1,9}EXISTS\s{1,9})?\\?["']?([A-Za-z][\w-]{0,62})/g;
function callsIn(path, text, parser) {
    const syntax = parser.parse(text);
    if (!syntax)
        return [];
    const found = [];
    const cursor = syntax.tree.cursor();
    do {
        if (cursor.name !== 'CallExpression')
            continue;
        const callee = cursor.node.firstChild;
        const receiver = callee?.name === 'MemberExpression' ? callee.firstChild : null;
        const [name] = callee ? (0,python_syntax/* childrenOf */.LU)(callee).slice(-1) : [];
        const { line } = (0,position/* positionAt */.t$)(text, cursor.from);
        if (receiver && name && text.slice(name.from, name.to) === 'create_all')
            found.push({ path, line, receiver, imports: importsAround(cursor.node) });
        // `await connection.run_sync(Base.metadata.create_all)`
    } while (cursor.next());
    for (const one of handed(path, text, syntax.tree.topNode))
        found.push(one);
    return found;
}
/** `connection.run_sync(Base.metadata.create_all)` */
function handed(path, text, top) {
    const found = [];
    const cursor = top.cursor();
    do {
        if (cursor.name !== 'ArgList' || !text.slice(cursor.from, cursor.to).includes('create_all'))
            continue;
        for (const arg of (0,python_syntax/* childrenOf */.LU)(cursor.node)) {
            const [name] = arg.name === 'MemberExpression' ? (0,python_syntax/* childrenOf */.LU)(arg).slice(-1) : [];
            const receiver = arg.firstChild;
            if (name && receiver && text.slice(name.from, name.to) === 'create_all')
                found.push({
                    path,
                    line: (0,position/* positionAt */.t$)(text, arg.from).line,
                    receiver,
                    imports: importsAround(cursor.node),
                });
        }
    } while (cursor.next());
    return found;
}
function importsAround(node) {
    const found = [];
    for (let at = node.parent; at; at = at.parent) {
        if (at.name !== 'Body' || at.parent?.name !== 'FunctionDefinition')
            continue;
        const cursor = at.cursor();
        do {
            if (cursor.from >= at.to)
                break;
            if (cursor.name === 'ImportStatement')
                found.unshift(cursor.node);
        } while (cursor.next());
    }
    return found;
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/expressions.js + 2 modules
var expressions = __webpack_require__(35065);
// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var interpreter_flow = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/languages/python/interpreter/imports.js
var interpreter_imports = __webpack_require__(31175);
// EXTERNAL MODULE: ./src/languages/python/interpreter/interpreter.js + 6 modules
var interpreter = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/languages/python/interpreter/raised.js
var raised = __webpack_require__(68317);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var values = __webpack_require__(85075);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/arguments.js
var replay_arguments = __webpack_require__(34947);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/identifiers.js
var identifiers = __webpack_require__(90871);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/modules.js
var replay_modules = __webpack_require__(22754);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/not-known.js
var not_known = __webpack_require__(93568);
// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/columns.js
var columns = __webpack_require__(46880);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/alembic/models/metadata.js

/** No Python name has a space. */
const itsMetadata = 'its metadata';
/** What a class derives from, itself first, each class after all that derive from it; with bases that a call has made. */
function orderOf(of) {
    const all = [];
    const walk = (one, depth) => {
        all.push(one);
        if (depth > 20 || all.length > mostClasses)
            return;
        for (const base of one.bases) {
            if (base.kind === 'class')
                walk(base, depth + 1);
            else if (base.kind === 'foreign' || base.kind === 'foreign-call')
                all.push(base);
        }
    };
    walk(of, 0);
    return [...new Set(all.reverse())].reverse();
}
const mostClasses = 500;
/** A base that makes those which derive from it tables: `declarative_base()`, `DeclarativeBase`, `db.Model`. */
function isDeclarative(base) {
    if (base.kind === 'foreign-call')
        return ['declarative_base', 'generate_base', 'automap_base'].includes((0,values/* lastSegment */.mp)(base.callee.path));
    return (/^sqlalchemy\b.*\.DeclarativeBase(?:NoMeta)?$/.test(base.path) ||
        /^flask_sqlalchemy\b.*\.Model$/.test(base.path));
}
const isMetadataCall = (value) => value?.kind === 'foreign-call' && (0,values/* lastSegment */.mp)(value.callee.path) === 'MetaData';
/** The metadata that something of SQLAlchemy's keeps its tables in: always the same object for the same thing. */
function metadataOf(value) {
    if (!value)
        return undefined;
    if (value.kind === 'foreign-call')
        return isMetadataCall(value) ? value : ofHolder(value);
    if (value.kind === 'class')
        return ofClass(value);
    if (value.kind === 'instance')
        return ofClass(value.class);
    // `db.metadata`, `db.Model`, `Base.registry.metadata`
    const wanted = value.kind === 'foreign' && ['metadata', 'Model', 'registry'].includes((0,values/* lastSegment */.mp)(value.path));
    return wanted ? metadataOf(value.of) : undefined;
}
const holders = ['declarative_base', 'generate_base', 'automap_base', 'registry', 'SQLAlchemy'];
function ofHolder(holder) {
    const name = (0,values/* lastSegment */.mp)(holder.callee.path);
    if (!holders.includes(name))
        return undefined;
    const known = holder.attributes.get(itsMetadata);
    if (isMetadataCall(known))
        return known;
    const given = holder.keywords.get('metadata') ?? holder.attributes.get('metadata');
    const ofModel = metadataOf(holder.keywords.get('model_class') ?? holder.keywords.get('cls'));
    const ofRegistry = name === 'generate_base' ? metadataOf(holder.callee.of) : undefined;
    const made = given && given.kind !== 'none'
        ? metadataOf(given)
        : (ofModel ?? ofRegistry ?? metadataOf(holder.keywords.get('registry')) ?? newMetadata());
    if (made)
        holder.attributes.set(itsMetadata, made);
    return made;
}
function newMetadata() {
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'sqlalchemy.MetaData' },
        args: [],
        keywords: new Map(),
        at: { start: 0, end: 0 },
        attributes: new Map([['its tables', (0,values/* list */.p_)([])]]),
    };
}
function ofClass(of) {
    const order = orderOf(of);
    for (const one of order) {
        if (one.kind === 'class') {
            const own = one.names.get('metadata') ?? one.names.get('registry');
            const found = own && own !== one ? metadataOf(own) : undefined;
            if (found)
                return found;
        }
        else if (one.kind === 'foreign-call' || one.of) {
            const found = metadataOf(one);
            if (found)
                return found;
        }
    }
    return undefined;
}
/** A class that makes tables of those which derive from it, by itself and not by what it derives from, gets a metadata. */
function giveMetadata(of) {
    const roots = of.bases.filter(one => one.kind === 'foreign');
    if (roots.some(one => /^flask_sqlalchemy\b.*\bSQLAlchemy$/.test(one.path)) && !of.names.has('Model')) {
        // What `class Database(SQLAlchemy)` gives its instances.
        const holder = {
            kind: 'foreign-call',
            callee: { kind: 'foreign', path: 'flask_sqlalchemy.SQLAlchemy' },
            args: [],
            keywords: new Map(),
            at: { start: 0, end: 0 },
            attributes: new Map(),
        };
        of.names.set('Model', { kind: 'foreign', path: 'flask_sqlalchemy.SQLAlchemy().Model', of: holder });
        const metadata = ofHolder(holder);
        if (metadata)
            of.names.set('metadata', metadata);
        return;
    }
    if (roots.some(isDeclarative) && !ofClass(of))
        of.names.set('metadata', newMetadata());
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/models/annotations.js







/** SQLAlchemy's `_type_map`: https://docs.sqlalchemy.org/en/20/orm/declarative_tables.html#mapped-column-derives-the-datatype-and-nullability-from-the-mapped-annotation */
const usual = (0,by_name/* byName */.n)({
    bool: 'Boolean',
    bytes: 'LargeBinary',
    'datetime.date': 'Date',
    'datetime.datetime': 'DateTime',
    'datetime.time': 'Time',
    'datetime.timedelta': 'Interval',
    'decimal.Decimal': 'Numeric',
    float: 'Float',
    int: 'Integer',
    str: 'String',
    'uuid.UUID': 'Uuid',
});
/** An annotation, as far as it is one of a column: undefined where it is not `Mapped[…]`. */
function* mapped(python, { node, frame }) {
    if (node.name === 'String') {
        const inner = quoted(python, node, frame);
        return inner && (yield* mapped(python, inner));
    }
    const generic = yield* genericOf(python, node, frame);
    const [content] = generic?.parts ?? [];
    if (!generic || !content || !/^sqlalchemy\b.*\.Mapped$/.test(generic.path))
        return undefined;
    return yield* described(python, { node: content, frame });
}
function* described(python, { node, frame }, depth = 0) {
    if (depth > 10)
        throw new not_known/* NotKnownError */.$('an annotation is nested too deep');
    const inner = (of) => described(python, { node: of, frame }, depth + 1);
    if (node.name === 'String') {
        const text = quoted(python, node, frame);
        if (!text)
            throw new not_known/* NotKnownError */.$('an annotation can’t be read');
        return yield* described(python, text, depth + 1);
    }
    if (node.name === 'BinaryExpression')
        return yield* united((0,python_syntax/* childrenOf */.LU)(node).filter(isOperand), inner);
    const generic = yield* genericOf(python, node, frame);
    if (!generic) {
        const type = yield* (0,expressions/* evaluate */._3)(python, node, frame);
        return fromValue(type);
    }
    const [first, ...rest] = generic.parts;
    switch (first && (0,values/* lastSegment */.mp)(generic.path)) {
        case 'Optional':
            return { ...(yield* inner(first)), nullable: true };
        case 'Union':
            return yield* united(generic.parts, inner);
        case 'Annotated': {
            const found = yield* inner(first);
            for (const one of rest) {
                const value = yield* (0,expressions/* evaluate */._3)(python, one, frame);
                if ((0,replay_arguments/* isCallOf */.G_)(value, 'mapped_column'))
                    found.column = value;
            }
            return found;
        }
        default:
            // `dict[str, Any]` is looked up as it is written.
            return { type: { kind: 'foreign', path: `${generic.path}[]` }, nullable: false, column: undefined };
    }
}
/** What a name stands for: `key = Annotated[int, mapped_column(primary_key=True)]`. */
function fromValue(value, depth = 0) {
    if (value.kind === 'unknown' || depth > 10)
        throw new not_known/* NotKnownError */.$(`an annotation depends on ${value.kind === 'unknown' ? value.reason : 'itself'}`);
    const inner = (one) => fromValue(one, depth + 1);
    const [first, ...rest] = value.kind === 'foreign-call' ? value.args : [];
    switch (value.kind === 'foreign-call' && first ? (0,values/* lastSegment */.mp)(value.callee.path) : '') {
        case 'Optional':
            return { ...inner(first ?? value), nullable: true };
        case 'Union':
        case '|':
            return together([first ?? value, ...rest].map(inner));
        case 'Annotated':
            return { ...inner(first ?? value), ...columnAmong(rest) };
        default:
            return { type: value, nullable: value.kind === 'none', column: undefined };
    }
}
function columnAmong(values) {
    const column = values.find(one => (0,replay_arguments/* isCallOf */.G_)(one, 'mapped_column'));
    return column?.kind === 'foreign-call' ? { column } : {};
}
const isOperand = ({ name }) => name !== 'BitOp';
function* united(parts, inner) {
    const all = [];
    for (const part of parts)
        all.push(yield* inner(part));
    return together(all);
}
function together(all) {
    const types = all.filter(({ type }) => type.kind !== 'none');
    const [only] = types;
    if (!only || types.length > 1)
        throw new not_known/* NotKnownError */.$('an annotation names several types');
    return { ...only, nullable: all.some(({ nullable }) => nullable) };
}
/** `Name[a, b]`: what `Name` is, and the parts in brackets. */
function* genericOf(python, node, frame) {
    const [owner, bracket, ...rest] = node.name === 'MemberExpression' ? (0,python_syntax/* childrenOf */.LU)(node) : [];
    if (!owner || bracket?.name !== '[')
        return undefined;
    const value = yield* (0,expressions/* evaluate */._3)(python, owner, frame);
    const parts = rest.filter(({ name }) => name !== ',' && name !== ']');
    if (value.kind !== 'foreign')
        throw new not_known/* NotKnownError */.$('an annotation is of a class of the project');
    return { path: value.path, parts };
}
function quoted(python, node, frame) {
    const text = /^(["'])([^"'\\]*)\1$/.exec(frame.module.text.slice(node.from, node.to))?.[2];
    const tree = text === undefined ? undefined : python.parser.parse(`${text}\n`)?.tree;
    const expression = tree?.topNode.firstChild?.firstChild;
    if (text === undefined || !expression)
        return undefined;
    // Places are those of the quoted text; names are looked up where it stands.
    const module = { ...frame.module, text: `${text}\n` };
    return {
        node: expression,
        frame: { names: new Map(), parent: frame, module, isClass: false, outer: new Map() },
    };
}
/** The SQL type of a Python type, by the `type_annotation_map` of the class and SQLAlchemy's own. */
function sqlType(python, of) {
    const custom = annotationMap(of);
    const named = custom.get((0,values/* hashOf */.qQ)(python));
    if (named)
        return named;
    if (python.kind === 'class') {
        const isOwn = (0,values/* resolutionOrder */.V_)(python).some(base => custom.has((0,values/* hashOf */.qQ)(base)));
        if ((0,values/* isEnum */.GG)(python) && !isOwn)
            return enumOf(python);
        throw new not_known/* NotKnownError */.$(`no type of SQL is known for ${python.name}`);
    }
    const path = python.kind === 'foreign' ? python.path : undefined;
    const found = path === undefined ? undefined : ofUsual(path);
    if (!found)
        throw new not_known/* NotKnownError */.$(`no type of SQL is known for ${path ?? 'an annotation'}`);
    return found;
}
function ofUsual(path) {
    const name = usual[path];
    return name === undefined ? undefined : { kind: 'foreign', path: `sqlalchemy.${name}` };
}
function enumOf(of) {
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'sqlalchemy.Enum' },
        args: [of],
        keywords: new Map(),
        at: { start: 0, end: 0 },
        attributes: new Map(),
    };
}
function annotationMap(of) {
    for (const one of orderOf(of)) {
        const registry = one.kind === 'class' ? one.names.get('registry') : undefined;
        const given = one.kind === 'class'
            ? (one.names.get('type_annotation_map') ??
                (registry?.kind === 'foreign-call' ? registry.keywords.get('type_annotation_map') : undefined))
            : one.kind === 'foreign-call'
                ? one.keywords.get('type_annotation_map')
                : undefined;
        if (!given || given.kind === 'none')
            continue;
        if (given.kind !== 'dict')
            throw new not_known/* NotKnownError */.$('type_annotation_map is not known');
        return new Map([...given.entries].map(([key, [, value]]) => [key, value]));
    }
    return new Map();
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/conventions.js
var conventions = __webpack_require__(92731);
;// CONCATENATED MODULE: ./src/frameworks/alembic/models/host.js





/** Of SQLAlchemy, and of what hands its names on. */
const ofSqlAlchemy = /^(?:sqlalchemy|flask_sqlalchemy|geoalchemy2|alembic)\b/;
/** Libraries that get a metadata to read it, and add no table to it. */
const readers = /^(?:alembic|sqlalchemy|flask_sqlalchemy|flask_migrate|databases|logging)\b|^(?:print|len|str)$/;
const nowhere = { start: 0, end: 0 };
/** Code that may add to what is declared. */
const mayDeclare = [
    /\b(?:Table|Column|mapped_column|Index|Sequence|DDL|listens_for|append_constraint|append_column|type)\(/,
    /\bevents?\.listen|\b__table|\(Base\b|\.Model\b/,
];
/** Collects what the modules of a project declare. None of its calls does anything. */
class ModelsHost extends conventions/* Onlooker */.e6 {
    classes = [];
    tables = [];
    /** Indexes, sequences and types that are made outside of a table, perhaps. */
    loose = [];
    /** Calls that were handed a metadata and may have added to it. */
    handed = [];
    /** Why something that modules do by themselves could not be followed. */
    left = [];
    #python;
    constructor(modules, python) {
        super(modules);
        this.#python = python;
    }
    attribute(owner, name) {
        return name === 'metadata' ? metadataOf(owner) : undefined;
    }
    imported(module, name) {
        return module === 'typing' && name === 'TYPE_CHECKING' ? (0,values/* bool */.lc)(false) : undefined;
    }
    call(callee, given) {
        const name = (0,values/* lastSegment */.mp)(callee.path);
        // Whoever runs the program sets what has no default.
        if (/(?:^|\.)(?:environ\.get|getenv)$/.test(callee.path))
            return (0,interpreter_flow/* atOnce */.zd)(given.args[1] ?? given.keywords.get('default') ?? (0,values/* unknown */.L5)('the environment'));
        if (!readers.test(callee.path))
            for (const value of [...given.args, ...given.keywords.values()])
                if (value.kind === 'foreign-call' && (0,replay_arguments/* nameOfCall */.nm)(value) === 'MetaData')
                    this.handed.push(callee.path);
        if (callee.path === 'type' && given.args.length === 3)
            this.left.push('a class is made by type()');
        if (!ofSqlAlchemy.test(callee.path))
            return (0,interpreter_flow/* atOnce */.zd)(undefined);
        const made = {
            kind: 'foreign-call',
            callee,
            ...given,
            at: { start: 0, end: 0 },
            attributes: new Map(),
        };
        if (name === 'Table')
            this.tables.push(made);
        else if (name === 'Index' || name === 'Sequence')
            this.loose.push(made);
        return (0,interpreter_flow/* atOnce */.zd)(made);
    }
    /** `Annotated[int, …]` under a name of its own. */
    element(owner, key) {
        if (owner.kind !== 'foreign' ||
            !/^typing(?:_extensions)?\.(?:Annotated|Optional|Union)$/.test(owner.path))
            return undefined;
        const args = key.kind === 'tuple' ? key.items : [key];
        const callee = { kind: 'foreign', path: owner.path };
        return { kind: 'foreign-call', callee, args, keywords: new Map(), at: nowhere, attributes: new Map() };
    }
    unverified(why, at) {
        const { current } = this.#python();
        const text = current?.text.slice(at.start, at.end) ?? '';
        if (mayDeclare.some(one => one.test(text)))
            this.left.push(`${current?.path}: ${why}`);
        return (0,interpreter_flow/* atOnce */.zd)(undefined);
    }
    harmless() {
        return true;
    }
    classMade(of, module) {
        giveMetadata(of);
        this.classes.push({ of, module });
    }
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/models/columns.js






const columns_nowhere = { start: 0, end: 0 };
/** The columns that the body of a class declares for a class that derives from it, or for itself. */
function* columnsOf(python, body, of, taken) {
    const found = [];
    const names = inOrder([...body.names.keys()], [...(body.annotations?.keys() ?? [])]);
    for (const name of names) {
        if (name.startsWith('__') || taken.has(name))
            continue;
        const value = body.names.get(name);
        const annotation = body.annotations?.get(name);
        if (!value && !annotation)
            continue;
        const given = yield* declared(python, value, of, name);
        if (value && !given) {
            taken.add(name);
            continue;
        }
        const isMapped = !given || (0,replay_arguments/* isCallOf */.G_)(given, 'mapped_column');
        const described = annotation && isMapped ? yield* mapped(python, annotation) : undefined;
        if (!given && !described)
            continue;
        taken.add(name);
        const made = completed(given, described, of, name);
        // What names it as `cls.name` or in its own class finds it with its name. Of a mixin's each class has a copy.
        const column = given && body === of ? Object.assign(given, made) : made;
        of.names.set(name, column);
        found.push(column);
    }
    return found;
}
/** The order of columns, from the attributes and the annotations of a class: SQLAlchemy's `merge_lists_w_ordering`. */
function inOrder(attributes, annotations) {
    const both = new Set(attributes.filter(name => annotations.includes(name)));
    const result = [];
    let [current, other] = [attributes.values(), annotations.values()];
    for (let next = current.next();; next = current.next()) {
        if (next.done)
            return [...result, ...other];
        if (both.delete(next.value))
            [current, other] = [other, current];
        else
            result.push(next.value);
    }
}
/** A column that an attribute is; undefined where it is something else. */
function* declared(python, value, of, name) {
    if (!value)
        return undefined;
    if (value.kind === 'unknown')
        throw new not_known/* NotKnownError */.$(`${of.name}.${name} depends on ${value.reason}`);
    if (value.kind === 'function') {
        if (!isDeclaredAttribute(value))
            return undefined;
        return yield* declared(python, yield* callDeclared(python, value, of), of, name);
    }
    if (value.kind === 'instance' && value.class.bases.some(isOfColumn))
        throw new not_known/* NotKnownError */.$(`${of.name}.${name} is a column of the project’s own class ${value.class.name}`);
    if (value.kind !== 'foreign-call')
        return undefined;
    const call = (0,replay_arguments/* nameOfCall */.nm)(value);
    if (call === 'Column' || call === 'mapped_column')
        return value;
    if ((call === 'deferred' || call === 'column_property') && value.args[0])
        return (0,replay_arguments/* isCallOf */.G_)(value.args[0], 'Column', 'mapped_column') ? value.args[0] : undefined;
    if (ofSqlAlchemy.test(value.callee.path) || isHarmless(value.callee.path))
        return undefined;
    throw new not_known/* NotKnownError */.$(`${of.name}.${name} is what ${value.callee.path}() gives`);
}
/** Libraries whose calls declare no column; a name without a dot is Python's own. */
const harmless = new Set('sqlalchemy_utils logging re os functools operator typing enum dataclasses uuid datetime'.split(' '));
const isHarmless = (path) => !path.includes('.') || harmless.has(path.split('.')[0] ?? '');
const isOfColumn = (base) => base.kind === 'foreign' && (0,values/* lastSegment */.mp)(base.path) === 'Column';
function isDeclaredAttribute({ decorators }) {
    return decorators.some(one => one.kind === 'foreign' && /\bdeclared_attr\b/.test(one.path));
}
/** What `@declared_attr` gives for a class. */
function* callDeclared(python, value, of) {
    const plain = { ...value, decorators: [], self: of };
    return yield* python.call(plain, { args: [], keywords: new Map() }, columns_nowhere);
}
/** The column with its name, its type and its nullability in it, as `Column('name', Type, …)`. */
function completed(given, described, of, name) {
    const own = partsOf(given);
    const shared = partsOf(described?.column);
    const keywords = new Map([...shared.keywords, ...own.keywords]);
    if (keywords.has('key'))
        throw new not_known/* NotKnownError */.$(`the column ${of.name}.${name} has a key of its own`);
    const insert = keywords.get('insert_default');
    if (insert)
        keywords.set('default', insert);
    const isKey = keywords.get('primary_key');
    if (described && !keywords.has('nullable') && !(isKey?.kind === 'bool' && isKey.value))
        keywords.set('nullable', (0,values/* bool */.lc)(described.nullable));
    const items = [...shared.items, ...own.items];
    let type = own.type ?? shared.type;
    // A key has the type of what it refers to, whatever the annotation says.
    const refers = items.some(item => (0,replay_arguments/* isCallOf */.G_)(item, 'ForeignKey'));
    if (!type && described && !refers)
        type = sqlType(described.type, of);
    if (!type && !refers)
        throw new not_known/* NotKnownError */.$(`the column ${of.name}.${name} has no type`);
    const args = [own.name ?? shared.name ?? (0,values/* str */.gx)(name), ...(type ? [type] : []), ...items];
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'sqlalchemy.Column' },
        args,
        keywords,
        at: columns_nowhere,
        attributes: new Map(),
    };
}
function partsOf(call) {
    const keywords = new Map(call?.keywords);
    const rest = [...(call?.args ?? [])];
    const named = keywords.get('name') ?? (rest[0] && isName(rest[0]) ? rest.shift() : undefined);
    const type = keywords.get('type_') ?? (rest[0] && !(0,columns/* isSchemaItem */.Tt)(rest[0]) ? rest.shift() : undefined);
    keywords.delete('name');
    keywords.delete('type_');
    const isGiven = named !== undefined && named.kind !== 'none';
    return {
        name: isGiven ? named : undefined,
        type: type?.kind === 'none' ? undefined : type,
        items: rest,
        keywords,
    };
}
const isName = (value) => value.kind === 'none' || (value.kind === 'str' && (0,replay_arguments/* asString */.oJ)(value) !== undefined);

;// CONCATENATED MODULE: ./src/frameworks/alembic/models/classes.js






/** Bases of libraries that bring no column. */
const plainBases = /^(?:sqlalchemy|flask_sqlalchemy|typing|typing_extensions|abc|enum|flask_login|dataclasses)\b|^(?:object|str|int|dict|list|Generic)$/;
const isOfFlask = (one) => one.kind === 'foreign' && /^flask_sqlalchemy\b/.test(one.path);
/** Is it a class that is to have a table, and neither the base of such, nor one that has been given a table? */
function isModel(of, isMapped) {
    const looksMapped = of.names.get('__tablename__')?.kind === 'str' || of.keywords?.has('table') === true;
    const abstract = of.names.get('__abstract__');
    const isAbstract = abstract?.kind === 'bool' && abstract.value;
    const isBase = of.bases.some(one => one.kind === 'foreign' && /\.DeclarativeBase(?:NoMeta)?$/.test(one.path));
    return ((isMapped || looksMapped) && !isAbstract && !isBase && of.names.get('__table__')?.kind !== 'foreign-call');
}
/** Turns the classes of models into tables, in the order in which they were made. */
class MappedClasses {
    #python;
    #tables = new Map();
    /** What stands in `__table_args__`, whatever became of the class. */
    inArgs = new Set();
    #texts;
    constructor(python, texts) {
        this.#python = python;
        this.#texts = texts;
    }
    /** Undefined where it makes no table of its own. */
    *read(of, path) {
        const order = orderOf(of);
        const isMapped = order.some(one => one.kind !== 'class' && isDeclarative(one));
        if (!isModel(of, isMapped))
            return undefined;
        for (const item of (0,operators/* itemsOf */.S3)(of.names.get('__table_args__') ?? values/* none */.dv) ?? [])
            this.inArgs.add(item);
        const result = { name: undefined, metadata: metadataOf(of), table: undefined, path };
        try {
            result.name = yield* this.#nameOf(of);
            if (!isMapped)
                throw new not_known/* NotKnownError */.$(`${of.name} derives from nothing that is known to make tables`);
            result.table = yield* this.#made(of, order, result);
            // Its columns are those of the table that it derives from.
            if (!result.table)
                return undefined;
        }
        catch (error) {
            if (!(error instanceof not_known/* NotKnownError */.$))
                throw error;
            const parent = result.name === undefined ? this.#parentOf(of, order) : undefined;
            const known = parent && this.#tables.get(parent);
            if (known) {
                known.why ??= error.message;
                return undefined;
            }
            result.why = error.message;
        }
        this.#tables.set(of, result);
        return result;
    }
    /** Undefined where it only adds to the table of the class that it derives from. */
    *#made(of, order, known) {
        const parent = this.#parentOf(of, order);
        if (!parent && order.some(isOfFlask))
            known.name ??= snakeCase(of.name);
        if (!parent && known.name === undefined)
            throw new not_known/* NotKnownError */.$(`${of.name} has no __tablename__`);
        this.#refuse(of, order);
        const columns = yield* this.#columns(of, order, parent);
        if (known.name === undefined) {
            if (parent)
                this.#addTo(parent, columns);
            return undefined;
        }
        const given = yield* this.#tableArgs(of);
        // SQLAlchemy refuses such a class: something of it was not seen.
        if (!hasKey([...columns, ...((0,operators/* itemsOf */.S3)(given) ?? [])]))
            throw new not_known/* NotKnownError */.$(`${of.name} has no primary key`);
        return this.#table(of, { name: known.name, columns, metadata: known.metadata, given });
    }
    #parentOf(of, order) {
        return order.find(one => one.kind === 'class' && one !== of && this.#tables.has(one));
    }
    *#nameOf(of) {
        for (const one of orderOf(of)) {
            if (one.kind !== 'class')
                continue;
            if (one !== of && this.#tables.has(one))
                return undefined;
            const given = one.names.get('__tablename__');
            if (!given)
                continue;
            const value = given.kind === 'function' && isDeclaredAttribute(given)
                ? yield* callDeclared(this.#python, given, of)
                : given;
            if (value.kind === 'none')
                return undefined;
            const name = (0,replay_arguments/* asString */.oJ)(value);
            if (name === undefined)
                throw new not_known/* NotKnownError */.$(`${of.name}.__tablename__ is not known`);
            return name;
        }
        return undefined;
    }
    /** What may add to the table in a way that nobody follows. */
    #refuse(of, order) {
        for (const one of order) {
            if (one.kind === 'foreign') {
                const isKnown = plainBases.test(one.path) && !/Concrete|DeferredReflection/.test(one.path);
                if (!isKnown)
                    throw new not_known/* NotKnownError */.$(`${of.name} derives from ${one.path}`);
            }
            else if (one.kind === 'class') {
                const hook = one.names.get('__init_subclass__');
                if (hook || one.keywords?.get('metaclass')?.kind === 'class')
                    throw new not_known/* NotKnownError */.$(`${one.name} changes the classes that derive from it`);
                if (one.names.has('__versioned__'))
                    throw new not_known/* NotKnownError */.$(`${of.name} is versioned by a library`);
                const args = one.names.get('__mapper_args__');
                const concrete = args?.kind === 'dict' && args.entries.has('sconcrete');
                if (concrete)
                    throw new not_known/* NotKnownError */.$(`${of.name} is concrete`);
            }
        }
        for (const one of of.decorators ?? [])
            if (one.kind === 'function' &&
                /\b(?:Column|mapped_column|setattr|__table__|Index)\b/.test(this.#textOf(one.node, of)))
                throw new not_known/* NotKnownError */.$(`@${one.name} changes ${of.name}`);
    }
    #textOf({ from, to }, of) {
        return this.#texts(of).slice(from, to);
    }
    *#columns(of, order, parent) {
        const inherited = new Set(parent ? orderOf(parent) : []);
        const taken = new Set();
        const columns = [];
        for (const one of order)
            if (one.kind === 'class' && !inherited.has(one))
                columns.push(...(yield* columnsOf(this.#python, one, of, taken)));
        return columns;
    }
    #addTo(parent, columns) {
        const { table } = this.#tables.get(parent) ?? {};
        if (table)
            table.args = [...table.args, ...columns];
    }
    #table(of, { name, columns, metadata, given }) {
        if (!metadata)
            throw new not_known/* NotKnownError */.$(`the metadata of ${of.name} is not known`);
        const items = (0,operators/* itemsOf */.S3)(given) ?? [];
        const last = items.at(-1);
        const options = given.kind === 'dict' ? given : last?.kind === 'dict' ? last : undefined;
        const rest = given.kind === 'dict' ? [] : items.filter(item => item !== options);
        const keywords = new Map();
        for (const [key, value] of options?.entries.values() ?? [])
            if (key.kind === 'str')
                keywords.set(key.value, value);
        for (const item of rest)
            if (item.kind !== 'foreign-call' && item.kind !== 'none')
                throw new not_known/* NotKnownError */.$(`what ${of.name}.__table_args__ holds is not known`);
        return {
            kind: 'foreign-call',
            callee: { kind: 'foreign', path: 'sqlalchemy.Table' },
            args: [(0,values/* str */.gx)(name), metadata, ...columns, ...rest.filter(item => item.kind !== 'none')],
            keywords,
            at: { start: 0, end: 0 },
            attributes: new Map(),
        };
    }
    *#tableArgs(of) {
        for (const one of orderOf(of)) {
            const given = one.kind === 'class' ? one.names.get('__table_args__') : undefined;
            if (!given || (one !== of && one.kind === 'class' && this.#tables.has(one)))
                continue;
            const value = given.kind === 'function' && isDeclaredAttribute(given)
                ? yield* callDeclared(this.#python, given, of)
                : given;
            const isKnown = value.kind === 'tuple' || value.kind === 'list' || value.kind === 'dict';
            if (!isKnown && value.kind !== 'none')
                throw new not_known/* NotKnownError */.$(`${of.name}.__table_args__ is not known`);
            return value.kind === 'none' ? { kind: 'tuple', items: [] } : value;
        }
        return { kind: 'tuple', items: [] };
    }
}
function hasKey(items) {
    return items.some(item => {
        const key = (0,replay_arguments/* isCallOf */.G_)(item, 'Column') ? item.keywords.get('primary_key') : undefined;
        return (0,replay_arguments/* isCallOf */.G_)(item, 'PrimaryKeyConstraint') || (key?.kind === 'bool' && key.value);
    });
}
/** What Flask-SQLAlchemy calls a table: `camel_to_snake_case`. */
function snakeCase(name) {
    const parted = name.replace(/((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))/g, '_$1');
    return parted.toLowerCase().replace(/^_+/, '');
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/constraints.js
var constraints = __webpack_require__(92611);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/indexes.js
var indexes = __webpack_require__(90623);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/naming.js
var naming = __webpack_require__(86379);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/rows.js
var rows = __webpack_require__(29798);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/statements.js
var statements = __webpack_require__(99381);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/table-value.js
var table_value = __webpack_require__(92511);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/tables.js
var tables = __webpack_require__(26766);
;// CONCATENATED MODULE: ./src/frameworks/alembic/models/table-sql.js













/** Writes the tables of one metadata. */
class TableWriter {
    #python;
    #tables;
    #conventions;
    #schema;
    #memory = { types: new Set() };
    /** Whose each column is. */
    #owners = new Map();
    #sequences = new Set();
    constructor(python, metadata, tables) {
        this.#python = python;
        this.#tables = tables;
        const schema = metadata.keywords.get('schema');
        this.#schema = schema && (0,replay_arguments/* asString */.oJ)(schema);
        this.#conventions = (0,conventions/* conventionIn */.nV)(metadata, 0) ?? naming/* defaultConventions */.o;
        for (const one of tables)
            for (const item of one.table?.args ?? [])
                if ((0,replay_arguments/* isCallOf */.G_)(item, 'Column'))
                    this.#owners.set(item, one);
    }
    /** Puts what was made outside of a table into the one whose columns it names; what is left has none. */
    attach(loose) {
        return loose.filter(item => {
            const owner = this.#ownerOf(item);
            if (owner?.table)
                owner.table.args = [...owner.table.args, item];
            return !owner;
        });
    }
    #ownerOf(item) {
        const [table] = (0,rows/* tablesIn */.N)({ kind: 'list', items: [...item.args] });
        const found = table && this.#tables.find(one => one.table === table);
        return found ?? this.#ownerOfColumn(item);
    }
    #ownerOfColumn(value, depth = 0) {
        const own = this.#owners.get(value);
        if (own || depth > 20 || value.kind !== 'foreign-call')
            return own;
        for (const one of [...(value.callee.of ? [value.callee.of] : []), ...value.args]) {
            const found = this.#ownerOfColumn(one, depth + 1);
            if (found)
                return found;
        }
        return undefined;
    }
    *write({ table }) {
        const [name, , ...items] = table.args;
        const keywords = new Map(table.keywords);
        if (this.#schema !== undefined && !keywords.has('schema'))
            keywords.set('schema', (0,values/* str */.gx)(this.#schema));
        const { name: text, schema } = (0,table_value/* tableValueOf */.rD)({ ...table, keywords });
        const left = [];
        const ready = items.flatMap(item => {
            const one = this.#ready(item);
            const why = this.#unwritable(one, { name: text, schema });
            if (why === undefined)
                return [one];
            left.push(why);
            return [];
        });
        const args = name ? [name, ...ready] : ready;
        const sequences = ready.flatMap(item => this.#sequencesOf(item));
        const context = { python: this.#python };
        const how = { keysAfter: true };
        const work = yield* (0,tables/* createTable */.ZR)({ args, keywords }, context, this.#conventions, this.#memory, how);
        const [assumed] = work.assumed;
        if (assumed)
            throw new not_known/* NotKnownError */.$(assumed.why);
        const schemas = schema === undefined ? [] : [`CREATE SCHEMA IF NOT EXISTS ${(0,identifiers/* quote */.hD)(schema)}`];
        return {
            name: (0,columns/* tableSql */.dS)({ name: text, schema }),
            statements: [...schemas, ...sequences, ...work.statements],
            keys: work.keys ?? [],
            left,
        };
    }
    /** An index or a check that is not known leaves the table as it is for what only refers to it. */
    #unwritable(item, table) {
        if (!(0,replay_arguments/* isCallOf */.G_)(item, 'Index', 'CheckConstraint'))
            return undefined;
        const [name, ...expressions] = item.args;
        const given = new replay_arguments/* Given */.EU({ args: [], keywords: item.keywords }, []);
        try {
            if ((0,replay_arguments/* nameOfCall */.nm)(item) === 'Index')
                (0,indexes/* createIndexSql */.Bs)(name, expressions, given, table, this.#conventions);
            else
                (0,constraints/* constraintOf */.vY)(item, table, this.#conventions);
            return undefined;
        }
        catch (error) {
            if (!(error instanceof not_known/* NotKnownError */.$))
                throw error;
            const called = (0,replay_arguments/* nameOfCall */.nm)(item) === 'Index' ? name && (0,replay_arguments/* asString */.oJ)(name) : undefined;
            const text = `CREATE INDEX ${called === undefined ? '' : (0,identifiers/* quote */.hD)(called)} ON ${(0,columns/* tableSql */.dS)(table)} (${(0,identifiers/* quote */.hD)('x')})`;
            return { texts: [text], why: `an index or a check of ${table.name}: ${error.message}` };
        }
    }
    /** As `op.create_table()` takes it. */
    #ready(item) {
        if (item.kind !== 'foreign-call')
            return item;
        const bare = withoutKeywords(item, ['use_alter']);
        if ((0,replay_arguments/* nameOfCall */.nm)(item) === 'ForeignKeyConstraint')
            return bare;
        if ((0,replay_arguments/* nameOfCall */.nm)(item) !== 'Column')
            return item;
        const args = item.args.map(arg => this.#readyPart(arg));
        const [name, second] = args;
        if (name && (!second || (0,columns/* isSchemaItem */.Tt)(second)) && !item.keywords.has('type_')) {
            const type = this.#typeOfTarget(item, 0);
            if (type)
                args.splice(1, 0, withoutMetadata(type));
        }
        return { ...item, args };
    }
    #readyPart(arg) {
        if (!(0,replay_arguments/* isCallOf */.G_)(arg, 'ForeignKey'))
            return withoutMetadata(arg);
        const bare = withoutKeywords(arg, ['use_alter']);
        const [target, ...rest] = bare.args;
        const text = target && this.#target(target);
        return text === undefined ? bare : { ...bare, args: [(0,values/* str */.gx)(text), ...rest] };
    }
    /** `table.column` of what a key points at. */
    #target(target) {
        const written = (0,replay_arguments/* asString */.oJ)(target);
        if (written !== undefined)
            return this.#schema !== undefined && written.split('.').length === 2
                ? `${this.#schema}.${written}`
                : written;
        const owner = this.#owners.get(target)?.table;
        if (!owner || target.kind !== 'foreign-call')
            return undefined;
        const { name, schema = this.#schema } = (0,table_value/* tableValueOf */.rD)(owner);
        const [column] = target.args;
        const text = column && (0,replay_arguments/* asString */.oJ)(column);
        return text === undefined ? undefined : [...(schema === undefined ? [] : [schema]), name, text].join('.');
    }
    /** A column without a type has that of the one it refers to. */
    #typeOfTarget(column, depth) {
        if (depth > 20)
            return undefined;
        const key = column.args.find(arg => (0,replay_arguments/* isCallOf */.G_)(arg, 'ForeignKey'));
        const [given] = key?.kind === 'foreign-call' ? key.args : [];
        const target = given && this.#target(given);
        if (target === undefined)
            return undefined;
        const parts = target.split('.');
        const [name, column_] = [parts.at(-2), parts.at(-1)];
        const other = this.#tables.find(one => one.name === name)?.table;
        const found = other?.args.find(arg => (0,replay_arguments/* isCallOf */.G_)(arg, 'Column') && arg.args[0] && (0,replay_arguments/* asString */.oJ)(arg.args[0]) === column_);
        if (found?.kind !== 'foreign-call')
            return undefined;
        const type = found.keywords.get('type_') ?? found.args[1];
        return type && !(0,columns/* isSchemaItem */.Tt)(type) ? type : this.#typeOfTarget(found, depth + 1);
    }
    /** Those that the database makes values with, once each. */
    #sequencesOf(item) {
        if (!(0,replay_arguments/* isCallOf */.G_)(item, 'Column'))
            return [];
        const given = [...item.args, item.keywords.get('default')].filter(arg => (0,replay_arguments/* isCallOf */.G_)(arg, 'Sequence'));
        return given.flatMap(sequence => {
            const optional = sequence.keywords.get('optional');
            if (optional?.kind === 'bool' && optional.value)
                return [];
            const sql = (0,statements/* createSequenceSql */.S0)(withoutKeywords(sequence, ['metadata']));
            if (this.#sequences.has(sql))
                return [];
            this.#sequences.add(sql);
            return [sql];
        });
    }
}
function withoutKeywords(call, names) {
    if (!names.some(name => call.keywords.has(name)))
        return call;
    return { ...call, keywords: new Map([...call.keywords].filter(([name]) => !names.includes(name))) };
}
/** A type that the metadata has made comes with it, as one that the table brings. */
function withoutMetadata(value, depth = 0) {
    if (value.kind !== 'foreign-call' || depth > 8)
        return value;
    const inner = { ...value, args: value.args.map(arg => withoutMetadata(arg, depth + 1)) };
    const isType = ['Enum', 'ENUM', 'DOMAIN'].includes((0,values/* lastSegment */.mp)(value.callee.path));
    return isType ? withoutKeywords(inner, ['metadata']) : value.args.length > 0 ? inner : value;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/models/read-models.js















/** Models are more than a migration, and are read once. */
const limits = { steps: 5_000_000, milliseconds: 20_000, string: 2_000_000, calls: 60 };
/** Modules of a hostile project. */
const mostModules = 3000;
/** Reads what `create_all()` would make; undefined, where that takes too much or is not known at all. */
async function readModels(calls, environment, tree, parser) {
    const modules = new replay_modules/* Modules */.K(tree, environment.replace(/(?:^|\/)[^/]*$/, ''));
    const host = new ModelsHost(modules, () => python);
    const python = new interpreter/* Interpreter */.$(parser, host, limits);
    const flow = new Reading(python, host, tree).built(calls, environment);
    try {
        for (;;) {
            const next = flow.next();
            if (next.done)
                return next.value;
            const pending = next.value;
            const file = pending instanceof interpreter_flow/* FileRequest */.u4 ? tree.file(pending.path) : undefined;
            const asked = performance.now();
            if (pending instanceof interpreter_flow/* FileRequest */.u4 && file)
                pending.text = (0,git_tree/* decode */.D)((await tree.read([file])).get(file.oid));
            python.budget.extend(performance.now() - asked);
        }
    }
    catch (error) {
        if (error instanceof interpreter_flow/* BudgetExceededError */.Zq || error instanceof raised/* RaisedError */.H || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
class Reading {
    #python;
    #host;
    #tree;
    #loaded = new Set();
    #inArgs = new Set();
    constructor(python, host, tree) {
        this.#python = python;
        this.#host = host;
        this.#tree = tree;
    }
    *built(calls, environment) {
        const targets = new Map();
        if (this.#tree.file(environment))
            yield* this.#imported(yield* this.#python.file(environment));
        for (const call of calls) {
            const module = yield* this.#python.file(call.path);
            yield* this.#imported(module);
            const target = module && (yield* this.#receiver(call, module));
            if (target && !targets.has(target))
                targets.set(target, call);
        }
        const [found, ...others] = targets;
        // Two of them are for two databases, perhaps.
        if (!found || others.length > 0)
            return undefined;
        const [metadata, call] = found;
        return { call, ...(yield* this.#tables(metadata)) };
    }
    /** Python runs each import where it stands; here those that a module names and never uses are still to do. */
    *#imported(first) {
        const queue = first ? [first] : [];
        for (let module = queue.pop(); module; module = queue.pop()) {
            if (this.#loaded.has(module))
                continue;
            if (this.#loaded.size > mostModules)
                throw new interpreter_flow/* BudgetExceededError */.Zq('too many modules');
            this.#loaded.add(module);
            for (const [name, value] of [...module.names]) {
                if (value.kind !== 'lazy')
                    continue;
                const failed = yield* this.#python.attempt(this.#forced(module, name, value));
                if (failed)
                    this.#host.left.push(`${module.path}: importing ${name} fails`);
            }
            for (const dotted of [...this.#python.imported])
                yield* this.#python.attempt(this.#python.load(dotted.split('.'), undefined));
            for (const path of packagesOf(module.path, this.#tree))
                yield* this.#python.attempt(this.#python.file(path));
            queue.push(...this.#python.modules.filter(one => !this.#loaded.has(one)));
        }
    }
    *#forced(module, name, value) {
        module.names.set(name, yield* value.load());
    }
    *#receiver({ receiver, imports }, module) {
        const outer = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() };
        const frame = { ...outer, names: new Map(), parent: outer };
        for (const node of imports)
            yield* (0,interpreter_imports/* runImport */.$)(this.#python, node, frame);
        for (const [name, value] of [...frame.names])
            if (value.kind === 'lazy')
                frame.names.set(name, yield* value.load());
        for (const one of this.#python.modules)
            yield* this.#imported(one);
        return metadataOf(yield* (0,expressions/* evaluate */._3)(this.#python, receiver, frame));
    }
    *#tables(metadata) {
        const declared = [...this.#coreTables(), ...(yield* this.#mappedTables())];
        const undecided = this.#whatMayBeAnything();
        const mine = declared.filter(one => one.metadata === metadata || one.metadata === undefined);
        const writer = new TableWriter(this.#python, metadata, mine);
        const used = new Set([...this.#inArgs, ...declared.flatMap(({ table }) => table?.args ?? [])]);
        const loose = this.#host.loose.filter(one => (0,replay_arguments/* isCallOf */.G_)(one, 'Index') && !used.has(one));
        for (const _ of writer.attach(loose))
            undecided.push({ why: 'an index is of no table that is known' });
        const tables = [];
        const texts = new Map();
        for (const one of mine) {
            const { name, table, path } = one;
            const noted = (why) => {
                undecided.push({
                    why: `${path}: ${why}`,
                    ...(name === undefined ? {} : { texts: [`CREATE TABLE ${(0,identifiers/* quote */.hD)(name)} ()`] }),
                });
            };
            if (one.why !== undefined || !table)
                noted(one.why ?? 'it is not known');
            else
                try {
                    const built = yield* writer.write({ ...one, table });
                    if (texts.has(built.name))
                        throw new not_known/* NotKnownError */.$(`${built.name} is declared twice`);
                    texts.set(built.name, tables.length);
                    tables.push(built);
                    undecided.push(...brought(table, built), ...built.left);
                }
                catch (error) {
                    if (!(error instanceof not_known/* NotKnownError */.$))
                        throw error;
                    noted(error.message);
                }
        }
        return { tables, undecided };
    }
    /** `Table('t', metadata, …)` */
    *#coreTables() {
        for (const table of this.#host.tables) {
            const [name, second] = table.args;
            const metadata = metadataOf(second) ?? metadataOf(table.callee.of);
            const text = name && (0,replay_arguments/* asString */.oJ)(name);
            const isGiven = second !== undefined && metadataOf(second) !== undefined;
            if (!isGiven && metadata && name)
                table.args = [name, metadata, ...table.args.slice(1)];
            const why = metadata ? undefined : 'its metadata is not known';
            yield { name: text, metadata, table, path: 'Table()', ...(why === undefined ? {} : { why }) };
        }
    }
    *#mappedTables() {
        const texts = new Map(this.#host.classes.map(({ of, module }) => [of, module.text]));
        const mapped = new MappedClasses(this.#python, of => texts.get(of) ?? '');
        const found = [];
        for (const { of, module } of this.#host.classes) {
            const table = yield* mapped.read(of, module.path);
            if (table)
                found.push(table);
        }
        this.#inArgs = mapped.inArgs;
        return found;
    }
    #whatMayBeAnything() {
        const listeners = this.#python.modules.filter(({ text }) => listens.some(one => one.test(text)));
        const others = this.#host.handed.filter(path => !known.has((0,values/* lastSegment */.mp)(path)));
        return [
            ...this.#host.left.map(why => ({ why })),
            ...listeners.map(({ path }) => ({ why: `${path} changes what is created, by events or a compiler` })),
            ...others.map(path => ({ why: `the metadata is handed to ${path}()` })),
        ];
    }
}
/** Events around what is created, and other ways to write it. */
const listens = [
    /["'](?:before|after)_(?:create|parent_attach)["']|["']instrument_class["']/,
    /@compiles\([\w.]{0,80}(?:Create|Table|Column|Add)/,
];
/** What they add follows from columns: `brought`. */
const known = new Set(['make_searchable']);
/** What a library adds to a table for its columns: triggers, indexes. */
function brought(table, { name }) {
    return table.args.flatMap(item => {
        if (!(0,replay_arguments/* isCallOf */.G_)(item, 'Column'))
            return [];
        const column = item.args[0] && (0,replay_arguments/* asString */.oJ)(item.args[0]);
        return item.args.flatMap(type => (0,replay_arguments/* isCallOf */.G_)(type, ...adding)
            ? {
                texts: [
                    column === undefined ? `CREATE TABLE ${name} ()` : `CREATE INDEX ON ${name} (${(0,identifiers/* quote */.hD)(column)})`,
                ],
                why: `${name} has a column of ${(0,values/* lastSegment */.mp)(type.callee.path)}, whose library adds to the table`,
            }
            : []);
    });
}
const adding = ['TSVectorType', 'Geometry', 'Geography', 'Raster'];
/** The `__init__.py` of the packages that a file is in. */
function packagesOf(path, tree) {
    const found = [];
    for (let at = path.replace(/(?:^|\/)[^/]*$/, ''); at !== ''; at = at.replace(/(?:^|\/)[^/]*$/, '')) {
        const file = `${at}/__init__.py`;
        if (!tree.file(file))
            break;
        found.push(file);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/models/built-base.js







/** As many statements tell how a history begins. */
const mostStatements = 200;
/**
 * What base's databases have where no migration creates the first tables: the tables of base's models, as the project's own
 * `create_all()` makes them. Undefined where the history creates its tables itself, or where nothing says that they come
 * from the models.
 */
async function builtByModels(scope, tree, migrations) {
    const first = await firstForeign(scope, tree, migrations);
    if (first === undefined)
        return undefined;
    const parser = await (0,replay_interpreter/* parserOf */.B)(tree);
    const { calls, extensions } = await createAllCalls(tree, parser);
    if (calls.length === 0)
        return undefined;
    const directory = scope[0]?.directory ?? '';
    const environment = directory === '' ? 'env.py' : `${directory}/env.py`;
    const models = await readModels(calls, environment, tree, parser);
    const isTheirs = [...(models?.tables ?? []).map(({ name }) => name), ...named(models?.undecided ?? [])];
    if (!models || !isTheirs.some(name => name.replaceAll('"', '').split('.').at(-1) === first))
        return undefined;
    const { call, tables, undecided } = models;
    return { place: `${call.path}:${call.line}`, first, extensions, tables, undecided };
}
function named(undecided) {
    return undecided.flatMap(({ texts = [] }) => texts.flatMap(text => /^CREATE TABLE (\S+)/.exec(text)?.[1] ?? []));
}
/** The first table that a statement needs and that none before it has created. */
async function firstForeign(scope, tree, migrations) {
    const interpreter = (0,replay_interpreter/* alembicInterpreter */._)(scope, tree);
    const created = new Set(['alembic_version']);
    let left = mostStatements;
    for (const { migration, text } of migrations) {
        const steps = interpreter.steps(migration, text);
        for (let next = await steps.next(); !next.done;) {
            const step = next.value;
            // Nothing is there yet.
            if (step.kind === 'sql') {
                for (const statement of (await (0,script/* parseScript */.t)(step.text)).statements) {
                    const foreign = foreignTo(statement, created);
                    if (foreign !== undefined)
                        return foreign;
                }
                if (--left <= 0)
                    return undefined;
            }
            next = await steps.next({ kind: 'done', rows: [] });
        }
    }
    return undefined;
}
const needing = new Set([
    'AlterTableStmt',
    'CreateStmt',
    'DeleteStmt',
    'DropStmt',
    'IndexStmt',
    'InsertStmt',
    'RenameStmt',
    'UpdateStmt',
]);
function foreignTo(statement, created) {
    const effects = (0,sql_effects/* effectsOf */.w)(statement);
    const made = (0,objects/* namesMade */.gy)(effects).filter(({ kind }) => (0,objects/* isRelation */.LL)(kind));
    for (const { name } of made)
        created.add(name);
    if (!needing.has(statement.kind))
        return undefined;
    // DROP TABLE names what it is about as an effect.
    const dropped = effects.drops.flatMap(({ kind, name }) => (kind === 'table' ? [name] : []));
    const guarded = /\bif\s+exists\b/i.test(statement.text);
    const relations = [...(0,uses/* usesOf */.M)(statement).relations, ...(guarded ? [] : dropped)];
    return relations.find(name => !created.has(name) && !name.startsWith('pg_'));
}


/***/ }),

/***/ 28028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usesOf),
/* harmony export */   e: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14323);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);


/** Statements that name relations as plain strings. */
const namesByString = new Set([
    'DropStmt',
    'CommentStmt',
    'AlterOwnerStmt',
    'AlterObjectSchemaStmt',
    'SecLabelStmt',
]);
function usesOf(statement) {
    const relations = new Set();
    const schemas = new Set();
    const words = new Set();
    const local = new Set();
    for (const object of (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(statement.node)) {
        if (typeof object.relname === 'string') {
            relations.add(object.relname);
            if (typeof object.schemaname === 'string')
                schemas.add(object.schemaname);
            continue;
        }
        if (typeof object.ctename === 'string')
            local.add(object.ctename);
        for (const key in object) {
            const value = object[key];
            if (typeof value === 'string')
                words.add(value);
        }
    }
    for (const name of local)
        relations.delete(name);
    return { relations, schemas, words };
}
/** Does the statement need this object to be there? Its own creation of it does not count. */
function needs(statement, uses, object, created) {
    const own = (name) => created.some(made => (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(made.kind) && made.name === name);
    if (toleratesAbsence(statement))
        return false;
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(object.kind)) {
        if (own(object.name))
            return false;
        return (uses.relations.has(object.name) || (namesByString.has(statement.kind) && uses.words.has(object.name)));
    }
    if (object.kind === 'schema')
        return uses.schemas.has(object.name) || uses.words.has(object.name);
    if (created.some(made => made.kind === object.kind && made.name === object.name && made.table === object.table))
        return false;
    // Values are compared by the server, which says so when one does not exist.
    if (object.kind === 'enum value')
        return false;
    if (object.table !== undefined && !uses.relations.has(object.table) && !uses.words.has(object.table))
        return false;
    return uses.words.has(object.name);
}
/** `DROP … IF EXISTS`, `ALTER … IF EXISTS` do nothing about what is not there. */
function toleratesAbsence(statement) {
    const body = Object.values(statement.node)[0];
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(body) && body.missing_ok === true;
}


/***/ })

};
