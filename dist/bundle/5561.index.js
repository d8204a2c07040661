export const id = 5561;
export const ids = [5561];
export const modules = {

/***/ 55561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  django: () => (/* binding */ django),
  djangoHazards: () => (/* binding */ djangoHazards)
});

// EXTERNAL MODULE: ./src/languages/python/meaning.js
var meaning = __webpack_require__(99475);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/frameworks/hazards/program.js
var hazards_program = __webpack_require__(71785);
// EXTERNAL MODULE: ./src/frameworks/hazards/swallowed-errors.js + 1 modules
var swallowed_errors = __webpack_require__(16956);
// EXTERNAL MODULE: ./src/frameworks/python-files.js
var python_files = __webpack_require__(25003);
// EXTERNAL MODULE: ./src/frameworks/search-path.js
var search_path = __webpack_require__(10727);
// EXTERNAL MODULE: ./src/languages/python/access.js
var access = __webpack_require__(90912);
// EXTERNAL MODULE: ./src/languages/python/execute.js + 1 modules
var execute = __webpack_require__(87339);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var sql_effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/static-effects.js
var static_effects = __webpack_require__(80086);
// EXTERNAL MODULE: ./src/frameworks/django/replay/arguments.js
var replay_arguments = __webpack_require__(62163);
// EXTERNAL MODULE: ./src/frameworks/django/replay/overrides.js
var overrides = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/frameworks/django/effects.js








const maxFileLength = 3_000_000;
const mostOperations = 5000;
/** What a migration of Django does to the objects of the database, as far as its operations say so. */
async function effectsOfDjango(migration, text) {
    const operations = await operationsOf(text);
    if (!operations)
        return [{ kind: 'unclear', text }];
    const label = migration.id.split('.')[0] ?? '';
    // With what sends SQL, which most of a check does without.
    const { knownOperation: known } = await __webpack_require__.e(/* import() */ 4118).then(__webpack_require__.bind(__webpack_require__, 34118));
    const effects = [];
    for (const [value, certain] of operations)
        effects.push(...(await effectsOf(value, { label, text, guarded: !certain, stateOnly: false, known })));
    return effects;
}
/** Each with whether it certainly runs. Undefined: they can't be known. */
async function operationsOf(text) {
    if (text.length > maxFileLength)
        return undefined;
    const syntax = (await (0,python_syntax/* loadPython */.ZP)()).parse(text);
    if (!syntax)
        return undefined;
    try {
        const migration = new execute/* Executor */.Q(syntax).module.names.get('Migration');
        const list = migration?.kind === 'class' ? (0,access/* attributeOf */.w)(migration, 'operations') : undefined;
        if (!list)
            return migration?.kind === 'class' ? [] : undefined;
        const options = (0,values.optionsOf)(list);
        const isOverridden = migration?.kind === 'class' && (0,overrides/* overrideIn */.Q)(migration, text) !== undefined;
        if (!options.every(values.isSequence))
            return undefined;
        return options
            .flatMap(option => ((0,values.isSequence)(option) ? option.items : []))
            .slice(0, mostOperations)
            .flatMap(item => (0,values.optionsOf)(item).map((one) => [
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
                if (!(0,values.isSequence)(list))
                    return [source];
                const stateOnly = around.stateOnly || part === 'state_operations';
                const effects = list.items.map(item => effectsOf(item, { ...around, stateOnly }));
                return (await Promise.all(effects)).flat();
            };
            return [...(await inner('database_operations', 0)), ...(await inner('state_operations', 1))];
        }
        case 'RunSQL':
            return await effectsOfRunSql(value, around, source);
        case 'RunPython': {
            const code = (0,replay_arguments/* given */.gI)(value, 'code', 0);
            if (code?.kind !== 'function')
                return [source];
            return [{ kind: 'unclear', text: around.text.slice(code.at.start, code.node.to) }];
        }
        default: {
            const operation = around.known(name);
            const effects = operation?.effects ? operation.effects({ ...around, call: value }) : operation && [];
            if (!effects)
                return [source];
            return around.stateOnly ? effects.filter(({ kind }) => kind === 'drops') : effects;
        }
    }
}
async function effectsOfRunSql(call, around, unclear) {
    const effects = [];
    const sql = (0,replay_arguments/* given */.gI)(call, 'sql', 0);
    for (const item of sql ? ((0,values.isSequence)(sql) ? sql.items : [sql]) : []) {
        const statement = (0,replay_arguments/* stringOf */.Je)((0,values.isSequence)(item) ? item.items[0] : item);
        if (statement === undefined)
            effects.push(unclear);
        else if (!around.stateOnly)
            effects.push(...(0,static_effects/* relocated */.qP)(await (0,sql_effects/* effectsOfSql */.yE)(statement), call.at, around.guarded));
    }
    return effects;
}
/** A project's own operation of the same name may do anything. */
function isDjangos(callee) {
    return /^(?:django\.(?:db|contrib)\.|migrations\.|operations\.|[A-Z]\w*$)/.test(callee);
}

// EXTERNAL MODULE: ./src/model/order.js
var order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/frameworks/django/heads.js


/** Longer names would not fit; Django puts the time there instead, which would be another name at each run. */
const maxNameLength = 47;
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
    // Numbers may be timestamps, and those longer than a JavaScript number can distinguish.
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
        ...(joined.length > maxNameLength ? [] : [joined]),
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
/**
 * Files by which projects make two branches conflict in git: django-linear-migrations' max_migration.txt beside the
 * migrations, and a lock file at the project's top with a line an app (Sentry's migrations_lockfile.txt).
 */
async function djangoHeadFiles(history, tree) {
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
            range: (0,position/* rangeOf */.be)(text, from, from + name.length),
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
            range: (0,position/* rangeOf */.be)(text, from, from + name.length),
            names: [name],
            expected: head.name,
        });
    }
    return found;
}

// EXTERNAL MODULE: ./src/frameworks/django/locate.js
var locate = __webpack_require__(53445);
// EXTERNAL MODULE: ./src/languages/python/decode.js
var decode = __webpack_require__(46252);
// EXTERNAL MODULE: ./src/languages/python/read-python.js
var read_python = __webpack_require__(55733);
// EXTERNAL MODULE: ./src/languages/python/outline.js + 1 modules
var python_outline = __webpack_require__(80658);
;// CONCATENATED MODULE: ./src/frameworks/django/plain-migration.js


const attributes = { dependencies: 'dependencies', run_before: 'runBefore', replaces: 'replaces' };
const classLine = /^class Migration\(migrations\.Migration\)(?=: *\n)/m;
const nothing = / *\n/y;
const flag = / {4}(?:initial|atomic) = (?:True|False) *\n/y;
const list = / {4}(dependencies|run_before|replaces) = \[/y;
const pair = /[ \n]*\((["'])([\w.-]+)\1, *((["'])([\w.-]+)\4),?\)(?: *,|(?=[ \n]*\]))/y;
const swappable = /[ \n]*(migrations\.swappable_dependency\(settings\.(\w+)\))(?: *,|(?=[ \n]*\]))/y;
const listEnd = /[ \n]*\] *\n/y;
const operations = / {4}operations = \[/y;
/**
 * Reads a migration that looks as `makemigrations` writes them, without the grammar of Python: most are so, and parsing
 * is most of what a check costs. Undefined for whatever differs in the least; the grammar decides on those.
 */
function readPlainMigration(text, skipped) {
    if (!classLine.test(text) || text.startsWith('\uFEFF') || text.includes('<<<<<<<'))
        return undefined;
    const outline = (0,python_outline/* outlineOf */.W)(text, skipped);
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
        range: (0,position/* rangeOf */.be)(text, start, start + head.length),
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
        if (take(nothing) || take(flag))
            continue;
        const name = take(list)?.[1];
        if (name === undefined)
            return take(operations) && at === end ? facts : undefined;
        if (seen.has(name) || (name !== 'dependencies' && name !== 'run_before' && name !== 'replaces'))
            return undefined;
        seen.add(name);
        const into = facts[attributes[name]];
        while (!take(listEnd)) {
            const reference = entry(text, take(pair), at) ?? call(text, take(swappable), at);
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
        range: (0,position/* rangeOf */.be)(text, from, from + literal.length),
        literal: true,
    };
}
function call(text, found, end) {
    const [whole, written, name] = found ?? [];
    if (whole === undefined || written === undefined || name === undefined)
        return undefined;
    const from = end - whole.length + whole.indexOf(written);
    const range = (0,position/* rangeOf */.be)(text, from, from + written.length);
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
            range: (0,position/* rangeOf */.be)(text, reading.at.start, reading.at.end),
        };
    }
    return found?.kind === 'migration' && !setsOwnGraph.test(text) ? found : migrationIn(reading.module);
}
/** Seen in `__init__` of migrations that fix their package's history, such as simplejwt's. */
const setsOwnGraph = /\bself\.(?:dependencies|run_before|replaces)\b/;
function migrationIn({ text, names, call }) {
    const value = names.names.get('Migration');
    if (!value)
        return { kind: 'none', reason: 'it has no Migration class', refused: true };
    const classes = (0,values.optionsOf)(value).filter(option => option.kind === 'class');
    const [first] = classes;
    if (!first || classes.length < (0,values.optionsOf)(value).length) {
        return unreadable(text, value.at, 'its Migration is not a class of this file');
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
                return unreadable(text, problem.at, `its ${attribute} can't be followed: ${problem.reason}`);
        }
    }
    return {
        kind: 'migration',
        range: (0,position/* rangeOf */.be)(text, first.at.start, first.at.end),
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
function unreadable(text, at, reason) {
    return { kind: 'unreadable', reason, range: (0,position/* rangeOf */.be)(text, at.start, at.end) };
}
function collect(value, text, into) {
    const options = (0,values.optionsOf)(value);
    // Of two ways through a condition, the one that can be followed will do.
    const known = options.filter(option => !(0,values.firstUnknown)(option));
    for (const option of known.length > 0 ? known : options) {
        if (option.kind === 'unknown')
            return option;
        if (!(0,values.isSequence)(option))
            return { reason: 'it is not a list', at: option.at };
        for (const item of option.items) {
            for (const entry of (0,values.optionsOf)(item)) {
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
    if (!(0,values.isSequence)(entry))
        return { reason: 'an entry is not a pair of app label and name', at: entry.at };
    const [label, name] = entry.items;
    if (!label || !name)
        return { reason: 'an entry is not a pair of app label and name', at: entry.at };
    for (const nameOption of (0,values.optionsOf)(name)) {
        // Python 2's bytes are text.
        if (nameOption.kind !== 'str' && nameOption.kind !== 'bytes') {
            if (isElsewhere(label))
                continue;
            return {
                reason: nameOption.kind === 'unknown' ? nameOption.reason : 'the name is not a string',
                at: nameOption.at,
            };
        }
        for (const labelOption of (0,values.optionsOf)(label)) {
            const named = labelOf(labelOption);
            if (!named) {
                return {
                    reason: labelOption.kind === 'unknown' ? labelOption.reason : 'the app label is not a string',
                    at: labelOption.at,
                };
            }
            add(into, named, nameOption.value, (0,position/* rangeOf */.be)(text, nameOption.at.start, nameOption.at.end), nameOption.literal);
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
    const range = (0,position/* rangeOf */.be)(text, entry.at.start, entry.at.end);
    for (const option of model ? (0,values.optionsOf)(model) : []) {
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

;// CONCATENATED MODULE: ./src/frameworks/django/readings.js

/** One scope: all its apps in one graph. */
function readingsOf(apps) {
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
    const byLabel = missingByLabel(all, missing);
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
function missingByLabel(all, missing) {
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
    return byLabel;
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
            const isOfOther = target.label !== label;
            const isEnd = ends.has(reference.name) && !graph.has(target.id);
            if (!isOfOther && (kind === 'parent' || isEnd))
                return;
            const key = isEnd ? endOf(target.label, reference.name, graph) : target;
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
const ends = new Set(['__first__', '__latest__']);
function endOf(label, name, graph) {
    const id = name === '__first__' ? graph.rootOf(label) : graph.leafOf(label);
    return id === undefined ? undefined : { id, label };
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
 * not become one: the unread file stands after every head that its name sorts after.
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

// EXTERNAL MODULE: ./src/frameworks/django/replay/contrib.js
var contrib = __webpack_require__(49230);
;// CONCATENATED MODULE: ./src/frameworks/django/read.js







/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const known = new Map();
const mostKnown = 50_000;
/** Reads the apps of a tree and ties them together as Django's loader does. */
async function readDjango(locations, tree) {
    const texts = await (0,python_files/* readFollowingLinks */.V)(locations.flatMap(location => location.files), tree, oid => known.has(oid));
    const python = await (0,read_python.pythonReader)();
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
    return [...scopes.values()].flatMap(readingsOf);
}
function readApp(location, all, texts, python) {
    const files = location.files.map(file => ({
        file,
        name: stemOf(file.path),
        facts: factsOf(file, texts, python),
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
            doubtful.push({ file, range: position/* startOfFile */.Si, reason: `${facts.reason}: Django refuses to start with it` });
        }
    }
    // Files that only may be migrations count where the directory is known to be Django's.
    if (app.loaded.length > 0)
        app.unreadable.push(...doubtful);
    return app;
}
function factsOf(file, texts, python) {
    const read = texts.get(file);
    if (read === undefined) {
        const cached = known.get(file.oid);
        return cached ?? { kind: 'unreadable', reason: 'it could not be read', range: position/* startOfFile */.Si };
    }
    if (!read.ok)
        return { kind: 'unreadable', reason: read.reason, range: position/* startOfFile */.Si };
    const decoded = (0,decode.decodePython)(read.value);
    const facts = decoded.kind === 'text'
        ? readMigrationFile(decoded.text, python)
        : read.value.includes('Migration')
            ? { kind: 'unreadable', reason: decoded.reason, range: position/* startOfFile */.Si }
            : { kind: 'none', reason: decoded.reason, refused: true };
    if (file.mode !== '120000') {
        if (known.size >= mostKnown)
            known.clear();
        known.set(file.oid, facts);
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
        ...unique(facts.dependencies.map(reference => resolve(reference, 'parent'))),
        ...unique(facts.runBefore.map(reference => resolve(reference, 'run-before'))),
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
function unique(references) {
    return references.filter(({ parent }, index) => references.findIndex(other => other.parent.id === parent.id) === index);
}
function read_labelOf(reference, settings) {
    if (reference.label.kind === 'label')
        return reference.label.text;
    return reference.label.kind === 'setting' ? settings[reference.label.name] : undefined;
}
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

// EXTERNAL MODULE: ./src/languages/python/literals.js
var literals = __webpack_require__(18078);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/text-edits.js
var text_edits = __webpack_require__(97956);
;// CONCATENATED MODULE: ./src/frameworks/django/repair.js









/**
 * Puts incoming migrations after another one, as a developer does by hand: the next free numbers, the first one's
 * dependency, and every name that other incoming files call them by. Undefined where that can't be done by editing text.
 */
async function repairDjango(request) {
    const [first] = request.chain;
    if (!first || comesAfterOneOf(request))
        return undefined;
    const python = await (0,read_python.pythonReader)();
    const names = newNames(request);
    const edits = new text_edits/* TextEdits */.R();
    const incoming = request.scope.flatMap(history => history.migrations.filter(request.incoming));
    const bytes = await request.tree.read(incoming.map(({ file }) => file));
    for (const migration of incoming) {
        const content = bytes.get(migration.file.oid);
        const decoded = content && (0,decode.decodePython)(content);
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
            renames.push({ from: file.path, to: `${(0,paths/* parentOf */.gN)(file.path)}/${name}.py` });
    }
    await followHeadFile(request, names, edits);
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
 * Numbers after the new parent that nothing of the merged tree has. A migration whose number fits already keeps it,
 * and one without a number keeps its name.
 */
function newNames({ chain, after, history }) {
    const moving = new Set(chain.map(({ id }) => id));
    const taken = new Set();
    for (const { id, version } of history.migrations)
        if (version !== undefined && !moving.has(id))
            taken.add(Number(version));
    const following = [...history.ancestorsOf(after.id)].flatMap(id => history.get(id)?.version ?? []);
    let last = Math.max(0, ...(after.version === undefined ? following.map(Number) : [Number(after.version)]));
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
    const following = history.ancestorsOf(after.id);
    const old = own.find(({ name }) => following.has(`${label}.${name}`)) ?? own[0];
    if (!old)
        return insertDependency(migration.file.path, text, label, after.name, edits, python);
    if (!old.literal)
        return false;
    edits.replace(migration.file.path, old.range, (0,literals/* quotedLike */.A_)((0,text_edits/* textAt */.$)(text, old.range), after.name));
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
        edits.replace(migration.file.path, range, (0,literals/* quotedLike */.A_)((0,text_edits/* textAt */.$)(text, range), next));
    }
    return true;
}
/** django-linear-migrations keeps the last migration's name in a file, so that git sees the collision: https://github.com/adamchainz/django-linear-migrations */
async function followHeadFile({ chain, history, tree }, names, edits) {
    const path = `${history.directory}/max_migration.txt`;
    const file = tree.file(path);
    const last = chain.at(-1);
    if (!file || !last)
        return;
    const text = await tree.readText(file);
    const wanted = names.get(last.id) ?? last.name;
    if (text.trim() === wanted)
        return;
    const range = text === '' ? position/* startOfFile */.Si : (0,position/* rangeOf */.be)(text, 0, text.length);
    edits.replace(path, range, `${wanted}${text.includes('\r\n') ? '\r\n' : '\n'}`);
}
/** Adds a dependency where the migration names none of its own app, in the style of the file. */
function insertDependency(path, text, label, name, edits, python) {
    const reading = python.read(text, new Set(['operations']), () => true);
    const migration = reading.kind === 'module' ? reading.module.names.names.get('Migration') : undefined;
    const owner = migration && (0,values.optionsOf)(migration)[0];
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

// EXTERNAL MODULE: ./src/frameworks/django/replay/extension-operations.js
var extension_operations = __webpack_require__(95065);
// EXTERNAL MODULE: ./src/frameworks/django/transaction.js
var transaction = __webpack_require__(98951);
;// CONCATENATED MODULE: ./src/frameworks/django/django.js














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
        consequence: 'Django records only the names of applied migrations: databases that have run it never run the edit, and new ones end up different',
        source: 'https://github.com/django/django/blob/main/django/db/migrations/recorder.py',
    },
    removed: {
        outcome: 'unnoticed',
        consequence: 'Django ignores applied migrations without a file: databases where they ran keep what they did, and new databases never get it',
        source: 'https://github.com/django/django/blob/main/django/db/migrations/loader.py',
    },
    transaction: 'per-migration',
};
/** Django's migrations, read from git as `MigrationLoader` reads them from an installation. */
const django = {
    id: 'django',
    title: 'Django',
    runner: djangoRunner,
    locate: locate/* locateDjango */.Y,
    read: readDjango,
    meaning: async (text) => (0,meaning/* meaningOf */.P)(text),
    repair: repairDjango,
    headFiles: djangoHeadFiles,
    mergeCommand,
    // `loaddata` finds out by the ending how a fixture is written.
    isSeed: path => /\.(?:json|ya?ml)$/i.test(path),
    modelsCheck: {
        run: 'python manage.py migrate',
        models: 'python manage.py makemigrations --check --dry-run',
        beside: ['manage.py'],
    },
    regenerate,
    mergeFile: djangoMergeFile,
    pending: pendingOnDjango,
    hazards: djangoHazards,
    withoutBlocking: work => withoutBlocking[work],
    downOf: ({ file }) => ({ paths: [file.path] }),
    syntaxErrors: python_files/* syntaxErrorsInPython */._,
    effects: effectsOfDjango,
    interpreter: interpretDjango,
    async searchPath(scope, tree) {
        const { settingsInScope } = await __webpack_require__.e(/* import() */ 5382).then(__webpack_require__.bind(__webpack_require__, 45382));
        return (0,search_path/* searchPathIn */.D)(settingsInScope(tree, scope[0]?.reading.scope ?? ''), tree);
    },
    fixProvider: async () => (await __webpack_require__.e(/* import() */ 9404).then(__webpack_require__.bind(__webpack_require__, 89404))).djangoFixProvider,
    transactionOf: transaction/* transactionOfDjango */.z,
    outsideTransaction: () => 'Put it into a migration of its own whose class says `atomic = False`: Django then opens no transaction.',
    extensionsIn: extensionsInDjango,
};
function mergeCommand(history, heads) {
    const label = heads[0]?.id.split('.')[0] ?? history.name;
    return `python manage.py makemigrations --merge ${(0,shell_quote/* shellQuote */.ZL)(label)}`;
}
function regenerate(history, migrations) {
    const label = migrations[0]?.id.split('.')[0] ?? history.name;
    return [
        (0,shell_quote/* removeCommand */.mR)(migrations.map(({ file }) => file.path)),
        `python manage.py makemigrations ${(0,shell_quote/* shellQuote */.ZL)(label)}`,
    ];
}
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
    // Squashes of squashes: an inner one decides about an outer one.
    while (decideSquashes(merged, applied, graph))
        ;
    return merged.migrations.filter(({ id }) => graph.has(id) && !applied.has(id));
}
/** Was there one to decide about? */
function decideSquashes(merged, applied, graph) {
    let decided = false;
    for (const { id, replaces } of merged.migrations) {
        if (replaces.length === 0 || applied.has(id) || !graph.has(id))
            continue;
        const done = replaces.filter(replaced => applied.has(replaced));
        if (done.length === 0)
            continue;
        decided = true;
        if (done.length === replaces.length)
            applied.add(id);
        else {
            graph.delete(id);
            for (const replaced of replaces)
                if (merged.get(replaced))
                    graph.add(replaced);
        }
    }
    return decided;
}
async function djangoHazards(text) {
    if (!/\bexcept\b|\bsuppress\b/.test(text) || !text.includes('RunPython'))
        return [];
    const program = await (0,hazards_program/* programOf */.oQ)(text);
    // Without a transaction around it a failed statement leaves nothing over.
    if (!program || program.assigned.get('atomic')?.some(value => (0,hazards_program/* sourceOf */.vz)(program, value) === 'False'))
        return [];
    return (0,swallowed_errors/* swallowedErrors */.K)(program, {
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
            names.push((0,hazards_program/* sourceOf */.vz)(program, node));
    };
    const cursor = program.top.cursor();
    do {
        if (cursor.name !== 'CallExpression' || !(0,hazards_program/* calleeOf */.ow)(program, cursor.node).endsWith('RunPython'))
            continue;
        const { positional, keywords } = (0,hazards_program/* argumentsOf */.aX)(program, cursor.node);
        note(keywords.get('code') ?? positional[0], run.there);
        note(keywords.get('reverse_code') ?? positional[1], run.back);
    } while (cursor.next());
    return run;
}
/** The interpreter, loaded when the first migration is replayed. */
function interpretDjango(scope, tree) {
    let loading;
    let loaded;
    return {
        known: () => loaded?.known?.() ?? [],
        back: () => ({
            async *steps(migration, text) {
                const back = loaded?.back?.();
                if (back)
                    yield* back.steps(migration, text);
            },
        }),
        async rowsAsSql(path, text) {
            const interpreter = loaded ?? (await Promise.all(/* import() */[__webpack_require__.e(5536), __webpack_require__.e(4118), __webpack_require__.e(6872)]).then(__webpack_require__.bind(__webpack_require__, 56872))).djangoInterpreter(scope, tree);
            return (await interpreter.rowsAsSql?.(path, text)) ?? (0,result/* failure */.V)(`${path} can't be read`);
        },
        async *steps(migration, text) {
            loading ??= Promise.all(/* import() */[__webpack_require__.e(5536), __webpack_require__.e(4118), __webpack_require__.e(6872)]).then(__webpack_require__.bind(__webpack_require__, 56872)).then(({ djangoInterpreter }) => djangoInterpreter(scope, tree));
            loaded = await loading;
            yield* loaded.steps(migration, text);
        },
    };
}
/** Extensions that operations create whose names say which. */
function extensionsInDjango(text) {
    const ofFields = /\bgis\.db\b/.test(text) ? ['postgis'] : [];
    if (!text.includes('Extension'))
        return ofFields;
    const named = [...text.matchAll(/\b(\w+Extension)\(/g)].flatMap(found => extension_operations/* extensionOperations */.SG[found[1] ?? ''] ?? []);
    return [...ofFields, ...named];
}
const contribOperations = '`django.contrib.postgres.operations`';
const inSeparate = 'in a `SeparateDatabaseAndState`, whose `state_operations` hold the operation as it stands here';
/** How a migration says the same without keeping others waiting. */
const withoutBlocking = {
    index: `Write \`AddIndexConcurrently\` of ${contribOperations} in a migration with \`atomic = False\`.`,
    'drop-index': `Write \`RemoveIndexConcurrently\` of ${contribOperations} in a migration with \`atomic = False\`.`,
    unique: `Write \`RunSQL("CREATE UNIQUE INDEX CONCURRENTLY …")\` and \`RunSQL("ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX …")\` ${inSeparate}, in a migration with \`atomic = False\`.`,
    check: `Write \`AddConstraintNotValid\` of ${contribOperations}, and \`ValidateConstraint\` in a later migration: that reads the table without blocking others.`,
    'foreign-key': `Write \`RunSQL("ALTER TABLE … ADD CONSTRAINT … FOREIGN KEY … NOT VALID")\` ${inSeparate}, and \`ValidateConstraint\` of ${contribOperations} in a later migration.`,
    'not-null': `First \`AddConstraintNotValid\` of ${contribOperations} with a check that the column is not null; in a later migration \`ValidateConstraint\`, then \`AlterField\`, which then reads no row, and remove the check.`,
    default: 'Write `AddField` with `null=True`, fill the rows in batches in a later migration, and then `AlterField` to what the model says.',
    brief: 'Write `migrations.RunSQL("SET LOCAL lock_timeout = \'5s\'", migrations.RunSQL.noop)` as the first operation, and run the migration again if it times out.',
};


/***/ }),

/***/ 62163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   Es: () => (/* binding */ AbsentError),
/* harmony export */   HF: () => (/* binding */ CannotTellError),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S1: () => (/* binding */ Gone),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   Xn: () => (/* binding */ operationName),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ty: () => (/* binding */ BeyondLimitError)
/* harmony export */ });
/* harmony import */ var _languages_python_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75720);

/** What can't be known without running the project's code. The operation becomes not verified, with this as the reason. */
class CannotTellError extends Error {
}
/** It asks for more than is followed: how it ends is not known. */
class BeyondLimitError extends CannotTellError {
}
/** What a step says of why the migration could not be followed. */
function limitOf(error) {
    return error instanceof BeyondLimitError || error instanceof RangeError ? { limit: true } : {};
}
/**
 * What an operation is about is not in the models so far. Where these are all known, Django itself stops there, before it
 * sends anything: `KeyError`, `FieldDoesNotExist`.
 */
class AbsentError extends CannotTellError {
    /** Equal for errors about the same model, or the same field. */
    subject;
    constructor(message, subject) {
        super(`${message} at this point`);
        this.subject = subject;
    }
    static model(key) {
        return new AbsentError(`there is no model ${key}`, modelSubject(key));
    }
    static field(model, name) {
        return new AbsentError(`${model} has no field ${name}`, fieldSubject(model, name));
    }
}
const modelSubject = (key) => JSON.stringify([key]);
const fieldSubject = (model, name) => JSON.stringify([model, name]);
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
        throw new CannotTellError(`its ${name} is computed`);
    return found;
}
function requiredText(call, name, position) {
    const found = text(call, name, position);
    if (found === undefined)
        throw new CannotTellError(`it has no ${name}`);
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
    if ((0,_languages_python_values_js__WEBPACK_IMPORTED_MODULE_0__.isSequence)(value))
        return value.items;
    if (value.kind === 'dict')
        return value.entries.map(([key]) => key);
    throw new CannotTellError(value.kind === 'unknown' ? `${what} can't be known: ${value.reason}` : `${what} is computed`);
}
function strings(value, what) {
    return items(value, what).map(item => {
        const found = stringOf(item);
        if (found === undefined)
            throw new CannotTellError(`${what} holds what is computed`);
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
            return `either(${(0,_languages_python_values_js__WEBPACK_IMPORTED_MODULE_0__.optionsOf)(value)
                .map(item => canonical(item, depth + 1))
                .join('|')})`;
        case 'class':
        case 'function':
            return value.name;
        case 'unknown':
            return '?';
    }
}
const takesAway = /^(?:Delete|Rename)Model$|^(?:Remove|Rename)Field$/;
/** Which migration took away what is no longer there. */
class Gone {
    /** By the subject of an `AbsentError`. */
    #by = new Map();
    note(operation, before, after, { id }) {
        if (operation.kind !== 'call')
            return;
        const name = lastPart(operation.callee);
        if (!takesAway.test(name))
            return;
        const departure = { id, did: name.startsWith('Rename') ? 'renamed' : 'removed' };
        for (const [key, model] of before.models) {
            const now = after.get(key);
            if (now === model)
                continue;
            if (!now)
                this.#by.set(modelSubject(key), departure);
            else
                for (const field of model.fields.keys())
                    if (!now.fields.has(field))
                        this.#by.set(fieldSubject(key, field), departure);
        }
    }
    by(subject) {
        return this.#by.get(subject);
    }
}
function operationName(value) {
    return value.kind === 'call' ? lastPart(value.callee) : 'an operation';
}


/***/ }),

/***/ 49230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ contribApps),
/* harmony export */   j: () => (/* binding */ appsNamedIn)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);

const head = 'from django.conf import settings\nfrom django.db import migrations, models\n';
function app(needs, migrations, operations) {
    return {
        needs,
        migrations,
        source: `${head}class Migration(migrations.Migration):\n    operations = [${operations}]\n`,
    };
}
const id = "('id', models.AutoField(auto_created=True, primary_key=True))";
/** Django's own apps, whose migrations lie in Django: https://github.com/django/django/tree/main/django/contrib */
const contribApps = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    contenttypes: app([], ['0001_initial', '0002_remove_content_type_name'], `migrations.CreateModel('ContentType', [${id},
    ('app_label', models.CharField(max_length=100)),
    ('model', models.CharField(max_length=100)),
  ], options={'db_table': 'django_content_type', 'unique_together': {('app_label', 'model')}})`),
    auth: app(['contenttypes'], [
        '0001_initial',
        '0002_alter_permission_name_max_length',
        '0003_alter_user_email_max_length',
        '0004_alter_user_username_opts',
        '0005_alter_user_last_login_null',
        '0006_require_contenttypes_0002',
        '0007_alter_validators_add_error_messages',
        '0008_alter_user_username_max_length',
        '0009_alter_user_last_name_max_length',
        '0010_alter_group_name_max_length',
        '0011_update_proxy_permissions',
        '0012_alter_user_first_name_max_length',
    ], `migrations.CreateModel('Permission', [${id},
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
    admin: app(['contenttypes', 'auth'], ['0001_initial', '0002_logentry_remove_auto_add', '0003_logentry_add_action_flag_choices'], `migrations.CreateModel('LogEntry', [${id},
    ('action_time', models.DateTimeField()),
    ('object_id', models.TextField(null=True)),
    ('object_repr', models.CharField(max_length=200)),
    ('action_flag', models.PositiveSmallIntegerField()),
    ('change_message', models.TextField(blank=True)),
    ('content_type', models.ForeignKey(null=True, to='contenttypes.ContentType')),
    ('user', models.ForeignKey(to=settings.AUTH_USER_MODEL)),
  ], options={'db_table': 'django_admin_log'})`),
    sessions: app([], ['0001_initial'], `migrations.CreateModel('Session', [
    ('session_key', models.CharField(max_length=40, primary_key=True)),
    ('session_data', models.TextField()),
    ('expire_date', models.DateTimeField(db_index=True)),
  ], options={'db_table': 'django_session'})`),
    sites: app([], ['0001_initial', '0002_alter_domain_unique'], `migrations.CreateModel('Site', [${id},
    ('domain', models.CharField(max_length=100)),
    ('name', models.CharField(max_length=50)),
  ], options={'db_table': 'django_site'}),
  migrations.AlterField('site', 'domain', models.CharField(max_length=100, unique=True))`),
    flatpages: app(['sites'], ['0001_initial'], `migrations.CreateModel('FlatPage', [${id},
    ('url', models.CharField(max_length=100, db_index=True)),
    ('title', models.CharField(max_length=200)),
    ('content', models.TextField(blank=True)),
    ('enable_comments', models.BooleanField(default=False)),
    ('template_name', models.CharField(max_length=70, blank=True)),
    ('registration_required', models.BooleanField(default=False)),
    ('sites', models.ManyToManyField(to='sites.Site')),
  ], options={'db_table': 'django_flatpage'})`),
    redirects: app(['sites'], ['0001_initial', '0002_alter_redirect_new_path_help_text'], `migrations.CreateModel('Redirect', [${id},
    ('site', models.ForeignKey(to='sites.Site')),
    ('old_path', models.CharField(max_length=200, db_index=True)),
    ('new_path', models.CharField(max_length=200, blank=True)),
  ], options={'db_table': 'django_redirect', 'unique_together': {('site', 'old_path')}})`),
});
/** Tables of theirs that SQL in a migration may be about. */
const tables = {
    contenttypes: /\bdjango_content_type\b/,
    auth: /\bauth_(?:permission|group|user)(?:_\w+)?\b/,
    admin: /\bdjango_admin_log\b/,
    sessions: /\bdjango_session\b/,
    sites: /\bdjango_site\b/,
    flatpages: /\bdjango_flatpage(?:_sites)?\b/,
    redirects: /\bdjango_redirect\b/,
};
/** The apps whose tables a migration's text names. */
function appsNamedIn(text) {
    return Object.entries(tables).flatMap(([label, names]) => (names.test(text) ? [label] : []));
}


/***/ }),

/***/ 95065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ extensionOperations),
/* harmony export */   VB: () => (/* binding */ installPostgis),
/* harmony export */   xY: () => (/* binding */ geographicIn)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58214);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62163);
/* harmony import */ var _other_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14128);



/** Operations that create an extension, and its name: https://docs.djangoproject.com/en/stable/ref/contrib/postgres/operations/ */
const extensionOperations = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)({
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
});
/** Where an operation needs PostGIS: its first field of such a type, or SQL that a project of GeoDjango runs. */
function geographicIn(operation, { classOf, settings, source }) {
    const { start, end } = operation.at;
    const isSql = operation.kind === 'call' && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(operation.callee) === 'RunSQL';
    // Other operations may use these words in what they say to people.
    if (isSql && settings.usesPostgis && spatialSql.test(source.slice(start, end)))
        return operation.at;
    for (const value of (0,_other_models_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(operation)) {
        const kind = value.kind === 'call' ? classOf(value.callee)?.kind : undefined;
        if (kind === 'geo' || kind === 'raster')
            return value.at;
    }
    return undefined;
}
const spatialSql = /\b(?:geometry|geography)\b|\bST_[A-Z]\w+\(/i;
/**
 * Django's backend for PostGIS makes the extension before it migrates, so no migration has to:
 * https://github.com/django/django/blob/main/django/contrib/gis/db/backends/postgis/base.py
 * What brings the types otherwise (`prepare`) is left alone.
 */
function* installPostgis(at) {
    const outcome = yield {
        kind: 'ask',
        query: "SELECT pg_catalog.to_regtype('geometry') IS NULL AS lacks",
        span: at,
    };
    if (outcome?.kind === 'done' && outcome.rows[0]?.lacks === false)
        return;
    yield { kind: 'sql', text: 'CREATE EXTENSION IF NOT EXISTS postgis', span: at, verbatim: false };
}


/***/ }),

/***/ 35762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fieldClassByName),
/* harmony export */   g: () => (/* binding */ knownFieldClass)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);

const plain = (kind) => ({ kind });
/** Django's field classes: https://docs.djangoproject.com/en/stable/ref/models/fields/ */
const djangoFields = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    ...Object.fromEntries([
        'AutoField',
        'BigAutoField',
        'SmallAutoField',
        'BinaryField',
        'BooleanField',
        'CharField',
        'DateField',
        'DateTimeField',
        'DecimalField',
        'DurationField',
        'FloatField',
        'IntegerField',
        'BigIntegerField',
        'IPAddressField',
        'GenericIPAddressField',
        'JSONField',
        'PositiveBigIntegerField',
        'PositiveIntegerField',
        'PositiveSmallIntegerField',
        'SmallIntegerField',
        'TextField',
        'TimeField',
        'UUIDField',
        'ForeignKey',
        'ManyToManyField',
        'ArrayField',
        'HStoreField',
        'IntegerRangeField',
        'BigIntegerRangeField',
        'DecimalRangeField',
        'DateTimeRangeField',
        'DateRangeField',
        'SearchVectorField',
        'GeneratedField',
        'CompositePrimaryKey',
    ].map(name => [name, plain(name)])),
    NullBooleanField: { kind: 'BooleanField', nullable: true },
    CommaSeparatedIntegerField: plain('CharField'),
    EmailField: { kind: 'CharField', maxLength: 254 },
    URLField: { kind: 'CharField', maxLength: 200 },
    SlugField: { kind: 'SlugField', maxLength: 50, indexed: true },
    FileField: { kind: 'FileField', maxLength: 100 },
    ImageField: { kind: 'FileField', maxLength: 100 },
    FilePathField: { kind: 'FilePathField', maxLength: 100 },
    OneToOneField: { kind: 'OneToOneField', unique: true },
    FloatRangeField: plain('DecimalRangeField'),
    CICharField: plain('CITextField'),
    CIEmailField: plain('CITextField'),
    CITextField: plain('CITextField'),
    OrderWrt: plain('IntegerField'),
    GenericForeignKey: plain('none'),
    GenericRelation: plain('none'),
    ForeignObject: plain('none'),
    GeometryField: { kind: 'geo', ownType: 'GEOMETRY' },
    PointField: { kind: 'geo', ownType: 'POINT' },
    LineStringField: { kind: 'geo', ownType: 'LINESTRING' },
    PolygonField: { kind: 'geo', ownType: 'POLYGON' },
    MultiPointField: { kind: 'geo', ownType: 'MULTIPOINT' },
    MultiLineStringField: { kind: 'geo', ownType: 'MULTILINESTRING' },
    MultiPolygonField: { kind: 'geo', ownType: 'MULTIPOLYGON' },
    GeometryCollectionField: { kind: 'geo', ownType: 'GEOMETRYCOLLECTION' },
    RasterField: { kind: 'raster', ownType: 'raster' },
});
/** Field classes of packages, by the end of their path. */
const packageFields = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    'django_countries.fields.CountryField': { kind: 'CharField', maxLength: 2 },
    'phonenumber_field.modelfields.PhoneNumberField': { kind: 'CharField', maxLength: 128 },
    'timezone_field.fields.TimeZoneField': { kind: 'CharField', maxLength: 63 },
    'taggit.managers.TaggableManager': plain('none'),
    'taggit_autosuggest.managers.TaggableManager': plain('none'),
    'modelcluster.contrib.taggit.ClusterTaggableManager': plain('none'),
    'modelcluster.fields.ParentalKey': plain('ForeignKey'),
    'modelcluster.fields.ParentalManyToManyField': plain('ManyToManyField'),
    'mptt.fields.TreeForeignKey': plain('ForeignKey'),
    'mptt.fields.TreeOneToOneField': { kind: 'OneToOneField', unique: true },
    'mptt.fields.TreeManyToManyField': plain('ManyToManyField'),
    'wagtail.fields.RichTextField': plain('TextField'),
    'wagtail.core.fields.RichTextField': plain('TextField'),
    'wagtail.wagtailcore.fields.RichTextField': plain('TextField'),
    'wagtail.fields.StreamField': plain('JSONField'),
    'wagtail.core.fields.StreamField': plain('JSONField'),
    'wagtail.images.models.WagtailImageField': { kind: 'FileField', maxLength: 100 },
    'autoslug.fields.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'django_extensions.db.fields.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'django_extensions.db.fields.CreationDateTimeField': plain('DateTimeField'),
    'django_extensions.db.fields.ModificationDateTimeField': plain('DateTimeField'),
    'oscar.models.fields.autoslugfield.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'oscar.models.fields.slugfield.SlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'oscar.models.fields.ExtendedURLField': { kind: 'CharField', maxLength: 200 },
    'oscar.models.fields.UppercaseCharField': plain('CharField'),
    'oscar.models.fields.NullCharField': { kind: 'CharField', nullable: true },
    'oscar.models.fields.PositiveDecimalField': plain('DecimalField'),
    'model_utils.fields.AutoCreatedField': plain('DateTimeField'),
    'model_utils.fields.AutoLastModifiedField': plain('DateTimeField'),
    'model_utils.fields.MonitorField': plain('DateTimeField'),
    'model_utils.fields.StatusField': { kind: 'CharField', maxLength: 100 },
    'model_utils.fields.SplitField': plain('TextField'),
    'model_utils.fields.UUIDField': plain('UUIDField'),
    'ckeditor.fields.RichTextField': plain('TextField'),
    'ckeditor_uploader.fields.RichTextUploadingField': plain('TextField'),
    'tinymce.models.HTMLField': plain('TextField'),
    'djangocms_text.fields.HTMLField': plain('TextField'),
    'djangocms_text_ckeditor.fields.HTMLField': plain('TextField'),
    'colorfield.fields.ColorField': { kind: 'CharField', maxLength: 25 },
    'jsonfield.fields.JSONField': plain('TextField'),
    'jsonfield.JSONField': plain('TextField'),
    'picklefield.fields.PickledObjectField': plain('TextField'),
    'ordered_model.fields.OrderWrtField': plain('PositiveIntegerField'),
    'sorl.thumbnail.fields.ImageField': { kind: 'FileField', maxLength: 100 },
    'easy_thumbnails.fields.ThumbnailerImageField': { kind: 'FileField', maxLength: 100 },
    'easy_thumbnails.fields.ThumbnailerField': { kind: 'FileField', maxLength: 100 },
    'versatileimagefield.fields.VersatileImageField': { kind: 'FileField', maxLength: 100 },
    'versatileimagefield.fields.PPOIField': { kind: 'CharField', maxLength: 20 },
    'imagekit.models.fields.ProcessedImageField': { kind: 'FileField', maxLength: 100 },
    'filer.fields.image.FilerImageField': { kind: 'ForeignKey', to: 'settings.FILER_IMAGE_MODEL' },
    'filer.fields.file.FilerFileField': { kind: 'ForeignKey', to: 'filer.file' },
    'filer.fields.folder.FilerFolderField': { kind: 'ForeignKey', to: 'filer.folder' },
    'filer.fields.multistorage_file.MultiStorageFileField': { kind: 'FileField', maxLength: 255 },
    'cms.models.fields.PlaceholderField': { kind: 'ForeignKey', to: 'cms.placeholder' },
    'cms.models.fields.PageField': { kind: 'ForeignKey', to: 'cms.page' },
    'cms.models.fields.PlaceholderRelationField': plain('none'),
    'multiselectfield.db.fields.MultiSelectField': plain('CharField'),
    'djmoney.models.fields.MoneyField': plain('DecimalField'),
    'djmoney.models.fields.CurrencyField': { kind: 'CharField', maxLength: 3 },
    'localflavor.us.models.USStateField': { kind: 'CharField', maxLength: 2 },
    'localflavor.us.models.USZipCodeField': { kind: 'CharField', maxLength: 10 },
    'encrypted_model_fields.fields.EncryptedCharField': plain('TextField'),
    'encrypted_model_fields.fields.EncryptedTextField': plain('TextField'),
    'pgvector.django.VectorField': { kind: 'vector', ownType: 'vector' },
    'pgvector.django.vector.VectorField': { kind: 'vector', ownType: 'vector' },
});
/** The class of a path that Django or a known package ships. */
function knownFieldClass(path) {
    const own = packageFields[path];
    if (own)
        return own;
    const name = path.slice(path.lastIndexOf('.') + 1);
    // Before Django 3.1 the type was of PostgreSQL only; it is jsonb in both.
    if (/^django\./.test(path) || path === name)
        return djangoFields[name];
    return undefined;
}
/** For a class that can't be looked up: what its name says, longest name first. */
function fieldClassByName(path) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    const candidates = Object.keys(djangoFields)
        .filter(known => name.endsWith(known) || name.includes(known.replace(/Field$/, '')))
        .sort((a, b) => Number(name.endsWith(b)) - Number(name.endsWith(a)) || b.length - a.length);
    const [best] = candidates;
    return best === undefined ? undefined : djangoFields[best];
}


/***/ }),

/***/ 45787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ allowsEmptyString),
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   F9: () => (/* binding */ plainType),
/* harmony export */   Gl: () => (/* binding */ isUnique),
/* harmony export */   Lk: () => (/* binding */ isIdentity),
/* harmony export */   OS: () => (/* binding */ isManyToMany)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);

function isUnique(field) {
    return field.unique || field.primaryKey;
}
const identities = new Set(['AutoField', 'BigAutoField', 'SmallAutoField']);
function isIdentity(field) {
    return identities.has(field.kind);
}
function isManyToMany(field) {
    return field.kind === 'ManyToManyField';
}
/** Column types by internal type: https://github.com/django/django/blob/main/django/db/backends/postgresql/base.py */
const columnTypes = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    AutoField: 'integer',
    BigAutoField: 'bigint',
    SmallAutoField: 'smallint',
    BinaryField: 'bytea',
    BooleanField: 'boolean',
    CharField: 'varchar(%)',
    DateField: 'date',
    DateTimeField: 'timestamp with time zone',
    DecimalField: 'numeric(%)',
    DurationField: 'interval',
    FileField: 'varchar(%)',
    FilePathField: 'varchar(%)',
    FloatField: 'double precision',
    IntegerField: 'integer',
    BigIntegerField: 'bigint',
    IPAddressField: 'inet',
    GenericIPAddressField: 'inet',
    JSONField: 'jsonb',
    PositiveBigIntegerField: 'bigint',
    PositiveIntegerField: 'integer',
    PositiveSmallIntegerField: 'smallint',
    SlugField: 'varchar(%)',
    SmallIntegerField: 'smallint',
    TextField: 'text',
    TimeField: 'time',
    UUIDField: 'uuid',
    HStoreField: 'hstore',
    IntegerRangeField: 'int4range',
    BigIntegerRangeField: 'int8range',
    DecimalRangeField: 'numrange',
    DateTimeRangeField: 'tstzrange',
    DateRangeField: 'daterange',
    SearchVectorField: 'tsvector',
    CITextField: 'citext',
});
/** Fields whose empty value is an empty string. */
const textual = new Set([
    'CharField',
    'TextField',
    'FileField',
    'FilePathField',
    'SlugField',
    'BinaryField',
    'CITextField',
]);
function allowsEmptyString(field) {
    return textual.has(field.kind);
}
/** The type of a field that refers to nothing; undefined: it has no column. */
function plainType(field) {
    if (field.ownType !== undefined)
        return field.ownType;
    if (field.base) {
        const base = plainType(field.base);
        return base === undefined ? undefined : `${base}[${field.size ?? ''}]`;
    }
    if (field.kind === 'DecimalField')
        return field.digits === undefined ? 'numeric' : `numeric(${field.digits}, ${field.places ?? 0})`;
    const type = columnTypes[field.kind];
    if (type !== 'varchar(%)')
        return type;
    return field.maxLength === undefined ? 'varchar' : `varchar(${field.maxLength})`;
}
/** What a key to this field is: a reference to an identity column is a plain integer. */
function _referenceType(field) {
    return plainType(field);
}
function checkOf(field, column) {
    return field.kind.startsWith('Positive') ? `"${column}" >= 0` : undefined;
}


/***/ }),

/***/ 87726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Meta)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62163);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45787);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20575);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25094);




/** What Django's `_meta` says of the models of one state: tables, columns, keys and where they point. */
class Meta {
    state;
    settings;
    constructor(state, settings) {
        this.state = state;
        this.settings = settings;
    }
    model(key) {
        const model = this.state.get(key);
        if (!model)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`there is no model ${key} at this point`);
        return model;
    }
    table(model) {
        return model.options.table ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTable */ .a5)(model.app, model.name);
    }
    /** Does `migrate` touch its table? `can_migrate` of https://github.com/django/django/blob/main/django/db/models/options.py */
    hasTable(model) {
        return model.options.managed && !model.options.proxy && !this.isSwapped(model);
    }
    isSwapped(model) {
        const { swappable } = model.options;
        const instead = swappable === undefined ? undefined : this.settings.model(swappable);
        return instead !== undefined && instead !== (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(model.app, model.name);
    }
    /** Its own fields as Django orders them: those that it made by itself first, newest first. */
    fields(model) {
        const written = [...model.fields.values()];
        const automatic = written.filter(field => field.autoCreated).reverse();
        let fields = [...automatic, ...written.filter(field => !field.autoCreated)];
        if (model.options.proxy)
            return [];
        if (!fields.some(field => field.primaryKey || field.kind === 'CompositePrimaryKey'))
            fields = this.#withKey(model, fields);
        if (model.options.orderWithRespectTo !== undefined)
            fields.push(orderField);
        return fields;
    }
    /** The key of a model that has none: the link to its parent, or `id`. */
    #withKey(model, fields) {
        const link = fields.find(field => field.relation?.parentLink);
        if (link)
            return fields.map(field => (field === link ? { ...field, primaryKey: true } : field));
        const [parent] = this.parents(model);
        if (!parent)
            return [{ ...keyField, kind: this.settings.autoField }, ...fields];
        const relation = { ...relationTo((0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(parent.app, parent.name)), parentLink: true };
        return [{ ...parentLink, name: `${parent.name.toLowerCase()}_ptr`, relation }, ...fields];
    }
    /** Models with tables of their own that this one inherits from. */
    parents(model) {
        return model.bases.flatMap(key => {
            const base = this.state.get(key);
            return base ? [base] : [];
        });
    }
    /** The model that has the fields: a proxy stands for its base. */
    concrete(model, depth = 0) {
        const [base] = this.parents(model);
        return model.options.proxy && base && depth < 20 ? this.concrete(base, depth + 1) : model;
    }
    primaryKey(of) {
        const model = this.concrete(of);
        const field = this.fields(model).find(candidate => candidate.primaryKey);
        if (field)
            return { model, field };
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`the key of ${(0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(model.app, model.name)} is not known`);
    }
    /** A field by its name, those of parents included. */
    field(of, name, depth = 0) {
        const model = this.concrete(of);
        if (name === 'pk')
            return this.primaryKey(model);
        // Of two fields of one name, the key that Django makes by itself is not the one that is found.
        const own = this.fields(model).findLast(field => field.name === name || (field.relation && !(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isManyToMany */ .OS)(field) && `${field.name}_id` === name));
        if (own)
            return { model, field: own };
        if (depth < 20) {
            for (const parent of this.parents(model)) {
                try {
                    return this.field(parent, name, depth + 1);
                }
                catch (error) {
                    if (!(error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF))
                        throw error;
                }
            }
        }
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`${(0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(model.app, model.name)} has no field ${name} at this point`);
    }
    column(field) {
        return field.dbColumn ?? (field.relation && !(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isManyToMany */ .OS)(field) ? `${field.name}_id` : field.name);
    }
    columns(model, names) {
        return names.flatMap(name => {
            const { field } = this.field(model, name);
            return field.parts ? this.columns(model, field.parts) : [this.column(field)];
        });
    }
    /** What a foreign key refers to. */
    target(field) {
        if (!field.relation)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`${field.name} is no relation`);
        const model = this.model(field.relation.to);
        const { toField } = field.relation;
        return toField === undefined ? this.primaryKey(model) : this.field(model, toField);
    }
    /** The column's type; undefined: the field has no column. */
    type(field, depth = 0) {
        if (field.kind === 'none' || field.kind === 'CompositePrimaryKey' || (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isManyToMany */ .OS)(field))
            return undefined;
        if (!field.relation)
            return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .plainType */ .F9)(field);
        if (depth > 20)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF('its keys refer to each other in a circle');
        return this.type(this.target(field).field, depth + 1);
    }
    /** Why its column may have another type; a key has the type of what it refers to. */
    undecided(field, depth = 0) {
        if (field.undecided !== undefined || depth > 20)
            return field.undecided;
        if (field.base)
            return this.undecided(field.base, depth + 1);
        return field.relation && !(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isManyToMany */ .OS)(field)
            ? this.undecided(this.target(field).field, depth + 1)
            : undefined;
    }
    collation(field, depth = 0) {
        if (field.base)
            return this.collation(field.base, depth + 1);
        if (!field.relation || depth > 20)
            return field.collation;
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isManyToMany */ .OS)(field) ? undefined : this.collation(this.target(field).field, depth + 1);
    }
    /** The table between two models: made by Django, or a model of the project. */
    through({ model, field }) {
        const { relation } = field;
        if (!relation)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`${field.name} is no relation`);
        if (relation.through !== undefined)
            return this.model(relation.through);
        const from = model.name.toLowerCase();
        const to = relation.to.slice(relation.to.indexOf('.') + 1);
        const self = from === to;
        const [source, target] = self ? [`from_${from}`, `to_${to}`] : [from, to];
        const constraint = relation.constraint;
        const key = { ...keyField, kind: this.settings.autoField };
        const fields = [
            key,
            {
                ...plainKey,
                name: source,
                relation: { ...relationTo((0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(model.app, model.name)), constraint, hidden: true },
            },
            { ...plainKey, name: target, relation: { ...relationTo(relation.to), constraint, hidden: true } },
        ];
        return {
            app: model.app,
            name: `${model.name}_${field.name}`,
            fields: new Map(fields.map(one => [one.name, { ...one, signature: `${one.kind}(${one.relation?.to ?? ''})` }])),
            bases: [],
            autoCreated: true,
            options: {
                // `_get_m2m_db_table`: https://github.com/django/django/blob/main/django/db/models/fields/related.py
                table: relation.table ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateName */ .cV)(`${unquoted(this.table(model))}_${field.name}`),
                managed: model.options.managed || this.state.get(relation.to)?.options.managed === true,
                proxy: false,
                uniqueTogether: [[source, target]],
                indexTogether: [],
                indexes: [],
                constraints: [],
            },
        };
    }
    /** Fields of other models (and its own) that refer to a model, in a fixed order. */
    related(key) {
        const found = [];
        for (const model of this.state.models.values())
            for (const field of this.fields(model))
                if (field.relation?.to === key)
                    found.push({ model, field });
        return found;
    }
    manyToMany(model) {
        return this.fields(model).filter(_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isManyToMany */ .OS);
    }
}
function unquoted(table) {
    const { namespace } = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitIdentifier */ .a0)(table);
    return namespace === '' ? table.replace(/^"|"$/g, '') : table;
}
function relationTo(to) {
    return {
        to,
        toField: undefined,
        constraint: true,
        parentLink: false,
        hidden: false,
        through: undefined,
        throughFields: undefined,
        table: undefined,
    };
}
const nothing = {
    name: '',
    kind: 'IntegerField',
    path: '',
    at: { start: 0, end: 0 },
    nullable: false,
    blank: false,
    primaryKey: false,
    unique: false,
    indexed: false,
    spatialIndex: false,
    autoCreated: false,
    maxLength: undefined,
    digits: undefined,
    places: undefined,
    dbColumn: undefined,
    collation: undefined,
    comment: undefined,
    default: undefined,
    dbDefault: undefined,
    autoNow: false,
    base: undefined,
    size: undefined,
    relation: undefined,
    generated: undefined,
    parts: undefined,
    ownType: undefined,
    signature: '',
    guessed: undefined,
    undecided: undefined,
};
const keyField = { ...nothing, name: 'id', kind: 'AutoField', primaryKey: true, autoCreated: true };
const plainKey = { ...nothing, kind: 'ForeignKey', indexed: true };
const parentLink = {
    ...nothing,
    kind: 'OneToOneField',
    primaryKey: true,
    unique: true,
    autoCreated: true,
};
/** `order_with_respect_to` adds it: https://docs.djangoproject.com/en/stable/ref/models/options/#order-with-respect-to */
const orderField = { ...nothing, name: '_order', kind: 'IntegerField', signature: 'OrderWrt()' };


/***/ }),

/***/ 20575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** PostgreSQL's longest identifier: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
const maxLength = 63;
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
function truncateName(identifier, length = maxLength) {
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
    if (whole.length <= maxLength)
        return whole;
    if (hash.length > maxLength / 3)
        hash = hash.slice(0, Math.floor(maxLength / 3));
    const other = Math.floor((maxLength - hash.length) / 2) - 1;
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

/***/ 14128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62163);
/* harmony import */ var _contrib_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49230);
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87726);
/* harmony import */ var _read_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69630);
/* harmony import */ var _read_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77751);





/** All values in a value, itself included. Without recursion: hostile files nest deep. */
function* valuesIn(root) {
    const stack = [root];
    for (let value = stack.pop(); value; value = stack.pop()) {
        yield value;
        if ('items' in value)
            stack.push(...value.items);
        else if (value.kind === 'dict')
            for (const entry of value.entries)
                stack.push(...entry);
        else if (value.kind === 'call')
            stack.push(...value.args, ...value.keywords.values());
        else if (value.kind === 'either')
            stack.push(...value.options);
    }
}
/** The classes that an operation calls. */
function* _calleesIn(operation) {
    for (const value of valuesIn(operation))
        if (value.kind === 'call')
            yield value.callee;
}
const relations = new Set(['ForeignKey', 'OneToOneField', 'ManyToManyField']);
/** 'app.model' of all that the fields and bases of an operation refer to. */
function referencesIn(operation, around) {
    const found = new Set();
    for (const value of valuesIn(operation)) {
        if (value.kind !== 'call')
            continue;
        if ((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(value.callee) === 'CreateModel')
            for (const base of basesOf(value))
                found.add(base);
        const known = around.classOf(value.callee);
        if (known?.to !== undefined)
            found.add(around.settings.resolve(known.to));
        const to = value.keywords.get('to') ?? (known && relations.has(known.kind) ? value.args[0] : undefined);
        for (const reference of [to, value.keywords.get('through')]) {
            const key = reference && keyIfKnown(reference, around);
            if (key !== undefined)
                found.add(key);
        }
    }
    return found;
}
function basesOf(createModel) {
    const bases = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argument */ .EE)(createModel, 'bases', 3);
    const names = bases && 'items' in bases ? bases.items.map(_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je) : [];
    return names.flatMap(name => (name?.includes('.') ? [name.toLowerCase()] : []));
}
function keyIfKnown(reference, around) {
    if (reference.kind === 'none')
        return undefined;
    try {
        return (0,_read_field_js__WEBPACK_IMPORTED_MODULE_3__/* .modelKey */ .B)(reference, { ...around, self: `${around.app}.` });
    }
    catch (error) {
        if (!(error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF))
            throw error;
        return undefined;
    }
}
/** Is this a model of an app that is neither in the tree nor Django's own? */
function isForeign(key, apps, state) {
    const app = key.slice(0, key.indexOf('.'));
    return (app !== '' && !key.endsWith('.') && !apps.has(app) && !Object.hasOwn(_contrib_js__WEBPACK_IMPORTED_MODULE_1__/* .contribApps */ .i, app) && !state.get(key));
}
/** As much of a package's model as a key to it needs: its table with an `id`. */
function standIn(key, state, around) {
    const at = { start: 0, end: 0 };
    const [app = '', name = ''] = key.split('.');
    const text = (value) => ({ kind: 'str', value, literal: false, at });
    const model = (0,_read_model_js__WEBPACK_IMPORTED_MODULE_4__/* .readModel */ .k)({ kind: 'call', callee: 'CreateModel', args: [text(name)], keywords: new Map(), at }, app, around, state, () => { });
    const id = new _meta_js__WEBPACK_IMPORTED_MODULE_2__/* .Meta */ .W(state, around.settings).fields(model).map(field => ({ ...field, kind: 'BigAutoField' }));
    const whole = { ...model, fields: new Map(id.map(field => [field.name, field])) };
    const next = state.with(whole);
    const table = new _meta_js__WEBPACK_IMPORTED_MODULE_2__/* .Meta */ .W(next, around.settings).table(whole);
    return {
        state: next,
        sql: `CREATE TABLE IF NOT EXISTS "${table}" ("id" bigint NOT NULL PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY)`,
    };
}


/***/ }),

/***/ 6338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 69630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ modelKey),
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62163);
/* harmony import */ var _field_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35762);


/** Reads `models.CharField(max_length=…)` as a migration has it. */
function readField(name, value, context) {
    if (value?.kind !== 'call')
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`the field ${name} is ${value?.kind === 'unknown' ? `not known: ${value.reason}` : 'computed'}`);
    const known = context.classOf(value.callee);
    const guess = known ?? (0,_field_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldClassByName */ .D)(value.callee);
    const found = guess ?? {
        kind: value.keywords.has('to')
            ? 'ForeignKey'
            : value.keywords.has('max_length')
                ? 'CharField'
                : 'TextField',
    };
    const guessed = known
        ? unsureFlag(value)
        : `${value.callee} is not Django's: its column ${name} is taken for a ${found.kind}`;
    if (found.kind === 'GeneratedField')
        return generatedField(name, value, context);
    const isRelation = ['ForeignKey', 'OneToOneField', 'ManyToManyField'].includes(found.kind);
    const relation = isRelation ? relationOf(value, found, context) : undefined;
    const primaryKey = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'primary_key', false);
    const field = {
        name,
        kind: found.kind,
        path: value.callee,
        at: value.at,
        nullable: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'null', found.nullable ?? false) && !primaryKey,
        blank: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'blank', false),
        primaryKey,
        unique: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'unique', found.unique ?? false),
        indexed: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'db_index', found.indexed ?? (found.kind === 'ForeignKey' || found.kind === 'OneToOneField')),
        spatialIndex: found.kind === 'geo' && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'spatial_index', true),
        autoCreated: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'auto_created', false),
        // verbose_name, name, primary_key and max_length may be positional.
        maxLength: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value, 'max_length', isRelation ? undefined : 3) ?? found.maxLength,
        digits: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value, 'max_digits', found.kind === 'DecimalField' ? 2 : undefined),
        places: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value, 'decimal_places', found.kind === 'DecimalField' ? 3 : undefined),
        dbColumn: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, 'db_column'),
        collation: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, 'db_collation'),
        comment: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, 'db_comment'),
        default: value.keywords.get('default'),
        dbDefault: value.keywords.get('db_default'),
        autoNow: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'auto_now', false) || (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(value, 'auto_now_add', false),
        base: found.kind === 'ArrayField' ? readField(name, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(value, 'base_field', 0), context) : undefined,
        size: found.kind === 'ArrayField' ? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value, 'size', 1) : undefined,
        relation,
        generated: undefined,
        parts: found.kind === 'CompositePrimaryKey'
            ? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)({ kind: 'tuple', items: value.args, at: value.at }, 'the key')
            : undefined,
        ownType: ownType(value, found),
        guessed,
        undecided: found.undecided,
    };
    return { ...field, signature: signatureOf(value, field) };
}
/** `db_index=not SETTINGS['UNIQUE']` */
function unsureFlag(call) {
    for (const name of ['null', 'unique', 'db_index', 'primary_key', 'db_constraint']) {
        const value = call.keywords.get(name);
        if (value && value.kind !== 'bool' && value.kind !== 'number' && value.kind !== 'none')
            return `its ${name} is computed: the usual one is assumed`;
    }
    return undefined;
}
function generatedField(name, call, context) {
    const expression = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'expression');
    if (!expression)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`the field ${name} has no expression`);
    const output = readField(name, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'output_field'), context);
    return {
        ...output,
        path: call.callee,
        at: call.at,
        nullable: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'null', output.nullable),
        primaryKey: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'primary_key', false),
        unique: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'unique', false),
        indexed: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'db_index', false),
        dbColumn: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(call, 'db_column'),
        comment: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(call, 'db_comment'),
        default: undefined,
        dbDefault: undefined,
        autoNow: false,
        generated: { expression, persist: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'db_persist', true) },
        signature: signatureOf(call, undefined),
    };
}
function relationOf(call, found, context) {
    const to = found.to ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'to', 0);
    const related = call.keywords.get('related_name');
    const through = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'through');
    const throughFields = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'through_fields');
    return {
        to: typeof to === 'string' ? context.settings.resolve(to) : modelKey(to, context),
        toField: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(call, 'to_field'),
        constraint: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'db_constraint', true),
        parentLink: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'parent_link', false),
        hidden: related !== undefined && ((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(related) ?? '').endsWith('+'),
        through: through === undefined ? undefined : modelKey(through, context),
        throughFields: throughFields === undefined ? undefined : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)(throughFields, 'through_fields'),
        table: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(call, 'db_table'),
    };
}
/** 'app.Model', 'Model', 'self', `settings.AUTH_USER_MODEL`, `get_user_model()`: 'app.model' in lower case. */
function modelKey(value, context) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    if (value?.kind === 'either') {
        const keys = new Set(value.options.flatMap(option => (option.kind === 'none' ? [] : [modelKey(option, context)])));
        const [only] = keys;
        if (only !== undefined && keys.size === 1)
            return only;
    }
    if (named !== undefined) {
        if (named === 'self')
            return context.self;
        return (named.includes('.') ? named : `${context.app}.${named}`).toLowerCase();
    }
    const found = value?.kind === 'name' || value?.kind === 'call' ? keyByPath(value, context) : undefined;
    if (found !== undefined)
        return found;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(value?.kind === 'unknown'
        ? `a model is not known: ${value.reason}`
        : 'a model that it refers to is computed');
}
function keyByPath(value, context) {
    const path = value.kind === 'name' ? value.path : value.callee;
    const setting = /(?:^|\.)settings\.(\w+)$/.exec(path)?.[1] ?? /\.([A-Z][A-Z0-9_]*_MODEL)$/.exec(path)?.[1];
    if (setting !== undefined) {
        const model = context.settings.model(setting);
        if (model !== undefined)
            return model;
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF(`it refers to settings.${setting}, which no settings file of the tree says`);
    }
    if (/(?:^|\.)get_user_model$/.test(path))
        return context.settings.resolve('settings.AUTH_USER_MODEL');
    if (/(?:^|\.)swappable_setting$/.test(path))
        return modelKey(value.kind === 'call' ? value.args[0] : undefined, context);
    // `to=orm.Model`: the class of a project's own module.
    const parts = path.split('.');
    const models = parts.lastIndexOf('models');
    return value.kind === 'name' && models > 0 && parts.length === models + 2
        ? `${parts[models - 1]}.${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(path)}`.toLowerCase()
        : undefined;
}
function ownType(call, found) {
    if (found.kind === 'vector') {
        const dimensions = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(call, 'dimensions', 0);
        return dimensions === undefined ? 'vector' : `vector(${dimensions})`;
    }
    if (found.kind !== 'geo')
        return found.ownType;
    // https://github.com/django/django/blob/main/django/contrib/gis/db/backends/postgis/operations.py
    const kind = `${found.ownType}${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(call, 'dim') === 3 ? 'Z' : ''}`;
    const srid = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(call, 'srid') ?? 4326;
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(call, 'geography', false) ? `geography(${kind},${srid})` : `geometry(${kind},${srid})`;
}
/** Attributes that do not affect the column: https://docs.djangoproject.com/en/stable/howto/custom-model-fields/#field-attributes-not-affecting-database-column-definition */
const withoutEffect = new Set([
    'blank',
    'choices',
    'db_column',
    'editable',
    'error_messages',
    'help_text',
    'limit_choices_to',
    'on_delete',
    'related_name',
    'related_query_name',
    'validators',
    'verbose_name',
    'name',
    'serialize',
    'parent_link',
    'auto_created',
]);
/** Written or not, they mean the same: `deconstruct()` leaves them out. */
const withoutMeaning = new Set(['null=False', 'unique=False', 'primary_key=False', 'db_constraint=True']);
function signatureOf(call, field) {
    const parts = field?.relation ? [`to=${field.relation.to}`] : [];
    for (const [name, value] of call.keywords) {
        if (withoutEffect.has(name) || (field?.relation && name === 'to'))
            continue;
        const part = `${name}=${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(value)}`;
        if (!withoutMeaning.has(part))
            parts.push(part);
    }
    if (field && !field.relation)
        parts.push(...call.args.slice(1).map(value => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(value)));
    return `${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(call.callee)}(${parts.sort().join()})`;
}


/***/ }),

/***/ 77751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   k: () => (/* binding */ readModel)
/* harmony export */ });
/* harmony import */ var _languages_python_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75720);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62163);
/* harmony import */ var _read_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69630);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25094);




/** Reads `migrations.CreateModel(…)`. */
function readModel(call, app, context, state, lose) {
    const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(call, 'name', 0);
    const options = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'options', 2);
    const own = { ...context, self: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(app, name) };
    return {
        app,
        name,
        fields: new Map(readFields((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'fields', 1), own, lose).map(field => [field.name, field])),
        options: readOptions(options),
        bases: readBases((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(call, 'bases', 3), app, state),
    };
}
/** A field that can't be known is left out: the table is still there for all the others. */
function readFields(value, context, lose) {
    const ways = value ? (0,_languages_python_values_js__WEBPACK_IMPORTED_MODULE_3__.optionsOf)(value) : [];
    if (ways.length > 1)
        lose('which fields it has is computed: all that may be are assumed');
    const lists = ways.map(way => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(way, 'the list of fields'));
    const maxLength = lists.reduce((best, list) => (list.length > best.length ? list : best), []);
    return maxLength.flatMap(item => {
        try {
            const [name, field] = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(item, 'the list of fields');
            const known = name && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(name);
            if (known === undefined)
                throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF('the name of a field is computed');
            return [(0,_read_field_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .d)(known, field, context)];
        }
        catch (error) {
            if (!(error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF))
                throw error;
            lose(error.message);
            return [];
        }
    });
}
/** Mixins are Python only; models of the history are there in the state. */
function readBases(value, app, state) {
    if (value === undefined)
        return [];
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value, 'the bases').flatMap(base => {
        const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(base);
        if (named !== undefined)
            return [(named.includes('.') ? named : `${app}.${named}`).toLowerCase()];
        if (base.kind !== 'name')
            return [];
        // bases=(auth.models.User,): a class that is a model of the history as well.
        const parts = base.path.split('.');
        const at = parts.lastIndexOf('models');
        const key = at > 0 ? (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parts[at - 1] ?? '', (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(base.path)) : '';
        return state.get(key) ? [key] : [];
    });
}
const none = {
    managed: true,
    proxy: false,
    uniqueTogether: [],
    indexTogether: [],
    indexes: [],
    constraints: [],
};
function readOptions(value) {
    if (value === undefined)
        return none;
    const entries = new Map();
    if (value.kind === 'dict') {
        for (const [key, item] of value.entries) {
            const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(key);
            if (name !== undefined)
                entries.set(name, item);
        }
    }
    else if (value.kind === 'call' && value.callee === 'dict') {
        for (const [key, item] of value.keywords)
            entries.set(key, item);
    }
    else
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF('its options are computed');
    const isTrue = (name, fallback) => {
        const found = entries.get(name);
        return found?.kind === 'bool' ? found.value : fallback;
    };
    const word = (name) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(entries.get(name));
    const table = tableOf(entries.get('db_table'));
    const order = word('order_with_respect_to');
    const comment = word('db_table_comment');
    const swappable = word('swappable');
    return {
        ...(table === undefined ? {} : { table }),
        managed: isTrue('managed', true),
        proxy: isTrue('proxy', false),
        uniqueTogether: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(entries.get('unique_together')),
        indexTogether: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(entries.get('index_together')),
        indexes: namedItems(entries.get('indexes')),
        constraints: namedItems(entries.get('constraints')),
        ...(order === undefined ? {} : { orderWithRespectTo: order }),
        ...(comment === undefined ? {} : { comment }),
        ...(swappable === undefined ? {} : { swappable }),
    };
}
function tableOf(value) {
    if (value === undefined || value.kind === 'none')
        return undefined;
    const found = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value);
    if (found === undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF('its db_table is computed');
    return found === '' ? undefined : found;
}
function namedItems(value) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value, 'its indexes or constraints').map(named);
}
function named(value) {
    if (value?.kind !== 'call')
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTellError */ .HF('an index or a constraint is computed');
    return { name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, 'name') ?? '', value };
}


/***/ }),

/***/ 25094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ withoutField),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   pN: () => (/* binding */ ProjectState),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
function keyOf(app, model) {
    return `${app}.${model.toLowerCase()}`;
}
/** All models at one point of the history; `ProjectState` of https://github.com/django/django/blob/main/django/db/migrations/state.py */
class ProjectState {
    models;
    constructor(models = new Map()) {
        this.models = models;
    }
    get(key) {
        return this.models.get(key);
    }
    with(model) {
        return new ProjectState(new Map(this.models).set(keyOf(model.app, model.name), model));
    }
    without(key) {
        const models = new Map(this.models);
        models.delete(key);
        return new ProjectState(models);
    }
    /** What its models say, as far as a database has to do with it. */
    facts() {
        return [...this.models].flatMap(([key, { fields, options, bases }]) => {
            const { indexes, constraints, ...plain } = options;
            return [
                ...[...fields].map(([name, { signature }]) => `${key}.${name} ${signature}`),
                ...[...indexes, ...constraints].map(({ name }) => `${key} ${name}`),
                `${key} ${JSON.stringify([plain, bases])}`,
            ];
        });
    }
    /** Every model changed by one rule, those left alone shared. */
    map(change) {
        return new ProjectState(new Map([...this.models.values()].map(model => {
            const next = change(model);
            return [keyOf(next.app, next.name), next];
        })));
    }
}
function withField(model, field) {
    return { ...model, fields: new Map(model.fields).set(field.name, field) };
}
function withoutField(model, name) {
    const fields = new Map(model.fields);
    fields.delete(name);
    return { ...model, fields };
}
function withOptions(model, options) {
    return { ...model, options: { ...model.options, ...options } };
}


/***/ }),

/***/ 98951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ transactionOfDjango)
/* harmony export */ });
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


/***/ })

};
