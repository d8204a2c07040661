export const id = 4955;
export const ids = [4955];
export const modules = {

/***/ 34955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alembic: () => (/* binding */ alembic)
});

// EXTERNAL MODULE: ./src/languages/python/meaning.js
var meaning = __webpack_require__(99475);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/python-files.js
var python_files = __webpack_require__(25003);
// EXTERNAL MODULE: ./src/frameworks/search-path.js
var search_path = __webpack_require__(10727);
// EXTERNAL MODULE: ./src/frameworks/alembic/downgrade.js
var downgrade = __webpack_require__(57160);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var sql_effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
// EXTERNAL MODULE: ./src/frameworks/hazards/program.js
var hazards_program = __webpack_require__(71785);
// EXTERNAL MODULE: ./src/frameworks/hazards/swallowed-errors.js + 1 modules
var swallowed_errors = __webpack_require__(16956);
// EXTERNAL MODULE: ./src/frameworks/alembic/signatures.js
var signatures = __webpack_require__(54440);
;// CONCATENATED MODULE: ./src/frameworks/alembic/hazards.js







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
async function alembicHazards(text) {
    const mayCatch = /\bexcept\b|\bsuppress\b/.test(text);
    const mayDrop = /\bdrop/i.test(text) && /\bif\b|if_not_exists/i.test(text);
    if (!mayCatch && !mayDrop)
        return [];
    const program = await (0,hazards_program/* programOf */.oQ)(text);
    if (!program)
        return [];
    return [
        ...(mayCatch ? (0,swallowed_errors/* swallowedErrors */.K)(program, speechOf(text)) : []),
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
/** What people ask to know whether something is there. */
const asksWhatExists = /inspect|has_(?:table|column|index|type|sequence|schema|constraint)|get_(?:table_names|columns|indexes|view_names|foreign_keys|unique_constraints|check_constraints|enums)|information_schema|\bpg_\w+|to_regclass|exists?\b/i;
/** Finds drops of downgrade() of things that upgrade() makes only where they are not there yet. */
async function unguardedDrops(program) {
    const created = await touched(program, operationsOf(program, 'upgrade'), 'creates');
    const dropped = await touched(program, operationsOf(program, 'downgrade'), 'drops');
    const hazards = new Map();
    for (const { object, at, guarded } of dropped) {
        const key = (0,objects/* objectKey */.T5)(object);
        const makers = created.filter(one => (0,objects/* objectKey */.T5)(one.object) === key);
        const [first] = makers;
        if (guarded || !first || hazards.has(key) || !makers.every(one => one.guarded))
            continue;
        hazards.set(key, { kind: 'unguarded-drop', at, object: (0,objects/* describeObject */.v8)(object), created: first.at });
    }
    return [...hazards.values()];
}
function operationsOf(program, entry) {
    const operations = new Operations(program);
    operations.follow(entry, false, 0);
    return operations.found;
}
class Operations {
    found = [];
    #program;
    #visited = new Set();
    constructor(program) {
        this.#program = program;
    }
    follow(name, guarded, depth) {
        const body = this.#program.functions.get(name)?.getChild('Body');
        const key = `${guarded} ${name}`;
        if (!body || this.#visited.has(key))
            return;
        this.#visited.add(key);
        this.#visit(body, { batches: new Map(), guarded, depth: depth + 1 });
    }
    #visit(node, where) {
        if (where.depth > hazards_program/* maxDepth */.Mw || node.name === 'FunctionDefinition' || node.name === 'LambdaExpression')
            return;
        const inside = { ...where, depth: where.depth + 1 };
        if (node.name === 'Body')
            this.#visitBody(node, inside);
        else if (node.name === 'IfStatement')
            this.#visitBranches(node, inside);
        else if (node.name === 'WithStatement')
            this.#visitWith(node, inside);
        else {
            if (node.name === 'CallExpression')
                this.#call(node, where);
            for (const child of (0,syntax/* childrenOf */.LU)(node))
                this.#visit(child, inside);
        }
    }
    #visitBody(body, where) {
        // `if 'x' in tables: return` guards all that comes after it.
        let { guarded } = where;
        for (const statement of (0,syntax/* childrenOf */.LU)(body)) {
            this.#visit(statement, { ...where, guarded });
            if (statement.name === 'IfStatement' && guardsTheRest(this.#program, statement))
                guarded = true;
        }
    }
    #visitBranches(statement, where) {
        const branches = (0,hazards_program/* branchesOf */.IJ)(statement);
        const asks = branches.some(({ test }) => test && asksWhatExists.test((0,hazards_program/* meaningOf */.Pr)(this.#program, test)));
        for (const { body } of branches)
            this.#visit(body, { ...where, guarded: where.guarded || asks });
    }
    #visitWith(statement, where) {
        const batch = batchOf(this.#program, statement);
        const body = statement.getChild('Body');
        if (body)
            this.#visit(body, batch ? { ...where, batches: new Map([...where.batches, batch]) } : where);
    }
    #call(call, { batches, guarded, depth }) {
        const callee = (0,hazards_program/* calleeOf */.ow)(this.#program, call);
        const [owner = '', name = ''] = callee.split('.').slice(-2);
        if (!callee.includes('.'))
            this.follow(callee, guarded, depth);
        else
            this.found.push({ name, call, batch: batches.get(owner), guarded });
    }
}
function guardsTheRest(program, statement) {
    const [first, ...others] = (0,hazards_program/* branchesOf */.IJ)(statement);
    return (first?.test !== undefined &&
        others.length === 0 &&
        asksWhatExists.test((0,hazards_program/* meaningOf */.Pr)(program, first.test)) &&
        (0,hazards_program/* leaves */.FQ)(program, first.body, 'any'));
}
/** `with op.batch_alter_table('orders') as batch_op:` */
function batchOf(program, statement) {
    const call = statement
        .getChildren('CallExpression')
        .find(item => (0,hazards_program/* calleeOf */.ow)(program, item).endsWith('batch_alter_table'));
    const [name] = statement.getChildren('VariableName');
    if (!call || !name)
        return undefined;
    return [(0,hazards_program/* sourceOf */.vz)(program, name), (0,hazards_program/* textIn */.r7)(program, (0,hazards_program/* argumentsOf */.aX)(program, call).positional[0])];
}
async function touched(program, operations, what) {
    const found = [];
    for (const operation of operations) {
        const at = (0,syntax/* placeOf */.$t)(operation.call);
        if (/^(?:execute|exec_driver_sql)$/.test(operation.name)) {
            const sql = (0,hazards_program/* textIn */.r7)(program, (0,hazards_program/* argumentsOf */.aX)(program, operation.call).positional[0]);
            for (const one of sql === undefined ? [] : await inSql(sql, what))
                found.push({ ...one, at, guarded: one.guarded || operation.guarded });
            continue;
        }
        const object = objectOf(program, operation, what);
        if (!object)
            continue;
        const { keywords } = (0,hazards_program/* argumentsOf */.aX)(program, operation.call);
        const asked = ['if_not_exists', 'if_exists', 'checkfirst'].some(name => {
            const value = keywords.get(name);
            return value !== undefined && (0,hazards_program/* sourceOf */.vz)(program, value) === 'True';
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
    const signature = signatures/* signatures */.E[name];
    if (signature?.does !== what)
        return undefined;
    const { kind, named } = signature;
    const { positional, keywords } = (0,hazards_program/* argumentsOf */.aX)(program, call);
    const parameters = (0,signatures/* parametersOf */.m)(signature, batch !== undefined);
    const text = (parameter) => {
        const given = positional[parameters.indexOf(parameter)] ?? keywords.get(parameter);
        // sa.Column('phone', …)
        return given?.name === 'CallExpression'
            ? (0,hazards_program/* textIn */.r7)(program, (0,hazards_program/* argumentsOf */.aX)(program, given).positional[0])
            : (0,hazards_program/* textIn */.r7)(program, given);
    };
    const schemaText = (0,hazards_program/* textIn */.r7)(program, keywords.get('schema'));
    const schema = schemaText === undefined ? {} : { schema: schemaText };
    const written = text(named);
    if (written === undefined)
        return undefined;
    if (kind === 'table' || kind === 'index')
        return { kind, name: written, ...schema };
    const table = batch ?? text(signature.table);
    return kind !== 'column' || table === undefined ? undefined : { kind, table, name: written, ...schema };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/frameworks/alembic/heads.js



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
    const path = `${(0,paths/* parentOf */.gN)(last.file.path)}/${id}_merge_heads.py`;
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
/** A file HEAD or HEADS beside the revisions that holds the last one's id, as OpenStack's projects have it. */
async function alembicHeadFiles(history, tree) {
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
                range: (0,position/* rangeOf */.be)(text, from, text.trimEnd().length),
                names,
                expected: head.id,
            });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/locate.js + 4 modules
var locate = __webpack_require__(12458);
// EXTERNAL MODULE: ./src/languages/python/decode.js
var decode = __webpack_require__(46252);
// EXTERNAL MODULE: ./src/languages/python/read-python.js
var read_python = __webpack_require__(55733);
// EXTERNAL MODULE: ./src/frameworks/alembic/other-database.js
var other_database = __webpack_require__(73463);
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
        downRange: (0,position/* rangeOf */.be)(text, down.at.start, down.at.end),
        downIsWritten: down.kind !== 'either',
        dependsOn,
        labels,
    };
}
function unreadable(text, at, reason) {
    return { kind: 'unreadable', reason, range: (0,position/* rangeOf */.be)(text, at.start, at.end), guess: guessFrom(text) };
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
    const ways = value ? (0,values.optionsOf)(value).map(textsIn) : [];
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
    const items = (0,values.isSequence)(value) ? value.items.flatMap(values.optionsOf) : [value];
    return items.filter(item => item.kind !== 'none');
}
/** An imported constant will do: that a line has a name of its own counts, not which (`cli.EXPAND_BRANCH` in Neutron). */
function labelsIn(value, text) {
    const named = [];
    const rest = [];
    for (const option of value ? (0,values.optionsOf)(value) : []) {
        for (const item of (0,values.isSequence)(option) ? option.items.flatMap(values.optionsOf) : [option]) {
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
    const range = (0,position/* rangeOf */.be)(text, value.at.start, value.at.end);
    return { text: value.value, range, literal: value.literal, always: true };
}
function reasonOf(value) {
    const problem = (0,values.firstUnknown)(value);
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
    return (0,position/* rangeOf */.be)(text, start, at.end);
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/read.js






/** What was learned of files, by blob id: equal bytes say the same in base and in merged. */
const known = new Map();
const spoken = new Map();
const mostKnown = 50_000;
/** Reads the revisions of a tree as Alembic's ScriptDirectory and RevisionMap do. */
async function readAlembic(locations, tree) {
    const texts = await (0,python_files/* readFollowingLinks */.V)(locations.flatMap(location => location.files), tree, oid => known.has(oid));
    const python = await (0,read_python.pythonReader)();
    return locations.flatMap(location => {
        const reading = readingOf(location, texts, python);
        if (!reading)
            return [];
        return [{ ...reading, unreadable: [...unresolvedIn(location, tree), ...reading.unreadable] }];
    });
}
/** Alembic stops before it looks for revisions where its configuration names what is not there, or too much. */
function unresolvedIn({ settings }, tree) {
    return (settings.unresolved?.split('\n') ?? []).flatMap(line => {
        const cut = line.lastIndexOf(' ');
        const file = tree.file(line.slice(0, cut));
        const reason = `its ${line.slice(cut + 1)} can't be resolved: what stands in "%(…)s" is missing, nested more than ten deep, or too long`;
        return file ? [{ file, range: position/* startOfFile */.Si, reason }] : [];
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
            const range = facts.kind === 'unreadable' ? facts.range : position/* startOfFile */.Si;
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
    const reason = (0,other_database/* otherThanPostgres */.bn)(migrations.flatMap(({ file }) => spoken.get(file.oid) ?? []), connected);
    return reason === undefined ? {} : { notReplayable: reason };
}
function factsOf(file, texts, python) {
    const read = texts.get(file);
    if (read === undefined) {
        return (known.get(file.oid) ?? {
            kind: 'unreadable',
            reason: 'it could not be read',
            range: position/* startOfFile */.Si,
            guess: { downRevisions: [] },
        });
    }
    if (!read.ok)
        return { kind: 'unreadable', reason: read.reason, range: position/* startOfFile */.Si, guess: { downRevisions: [] } };
    const decoded = (0,decode.decodePython)(read.value);
    const facts = decoded.kind === 'text'
        ? readRevisionFile(decoded.text, python)
        : { kind: 'unreadable', reason: decoded.reason, range: position/* startOfFile */.Si, guess: { downRevisions: [] } };
    if (file.mode !== '120000') {
        if (known.size >= mostKnown) {
            known.clear();
            spoken.clear();
        }
        known.set(file.oid, facts);
        if (decoded.kind === 'text')
            spoken.set(file.oid, (0,other_database/* spokenIn */.Co)(decoded.text));
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
/**
 * May two heads stand side by side for good? As Alembic's users mean it
 * (https://alembic.sqlalchemy.org/en/latest/branches.html):
 * - branches from one revision, when each has a label that the other has not;
 * - lines from different bases, when their labels differ or they live in different version directories.
 * Two heads that nobody named are what a merge left over.
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

// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
// EXTERNAL MODULE: ./src/languages/python/literals.js
var python_literals = __webpack_require__(18078);
// EXTERNAL MODULE: ./src/frameworks/text-edits.js
var text_edits = __webpack_require__(97956);
;// CONCATENATED MODULE: ./src/frameworks/alembic/repair.js









/**
 * Puts incoming revisions after another one: the first one's down_revision, and a new id where another file of the
 * tree has the same one. Undefined where that can't be done by editing text.
 */
async function repairAlembic(request) {
    const { chain, after, history, tree } = request;
    const python = await (0,read_python.pythonReader)();
    const ids = newIds(request);
    const bytes = await tree.read(chain.map(({ file }) => file));
    const edits = new text_edits/* TextEdits */.R();
    const renames = [];
    for (const [index, migration] of chain.entries()) {
        const content = bytes.get(migration.file.oid);
        const decoded = content && (0,decode.decodePython)(content);
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
            const following = history.ancestorsOf(after.id);
            // What the new parent comes after already need not be named again; a merge revision keeps its other sides.
            const kept = before.filter(id => !following.has(id) && id !== after.id);
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
            const to = `${(0,paths/* parentOf */.gN)(path)}/${stem}.py`;
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
    edits.replace(path, ref.range, (0,python_literals/* quotedLike */.A_)((0,text_edits/* textAt */.$)(text, ref.range), next));
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
    const style = facts.revision.literal ? (0,text_edits/* textAt */.$)(text, facts.revision.range) : '""';
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
    edits.replace(path, (0,position/* rangeOf */.be)(text, start, end), space + value);
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/interpreter.js + 16 modules
var interpreter = __webpack_require__(5633);
// EXTERNAL MODULE: ./src/frameworks/alembic/walk.js + 1 modules
var walk = __webpack_require__(30925);
;// CONCATENATED MODULE: ./src/frameworks/alembic/alembic.js













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
        consequence: 'Alembic only warns “Revision … is present more than once”, and the file that it reads last replaces the other one, which never runs',
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
        consequence: 'Alembic records only the id of the last revision: databases that have run it never run the edit, and new ones end up different',
        source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#running-our-first-migration',
    },
    removed: {
        outcome: 'refuses',
        consequence: "a database that stands at the removed revision can no longer be upgraded: “Can't locate revision identified by …”",
        source: 'https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py',
    },
    transaction: 'per-migration',
};
/** Alembic's revisions, Flask-Migrate's included, read from git as ScriptDirectory reads them from disk. */
const alembic = {
    id: 'alembic',
    title: 'Alembic',
    modelsCheck: { run: 'alembic upgrade head', models: 'alembic check', beside: ['alembic.ini'] },
    runner: alembicRunner,
    locate: locate/* locateAlembic */.k,
    read: readAlembic,
    meaning: async (text) => (0,meaning/* meaningOf */.P)(text),
    repair: repairAlembic,
    headFiles: alembicHeadFiles,
    mergeCommand,
    regenerate,
    mergeFile: alembicMergeFile,
    pending: pending/* pendingByIdentity */.T,
    hazards: alembicHazards,
    syntaxErrors: python_files/* syntaxErrorsInPython */._,
    effects: effectsOfAlembic,
    // op.create_table creates the types of its columns; nothing else in Alembic does.
    missingType: name => `Create the type first: \`sa.Enum(…, name='${name}').create(op.get_bind(), checkfirst=True)\`; op.add_column does not.`,
    outsideTransaction: () => 'Run it in `with op.get_context().autocommit_block():`, which ends the transaction before it.',
    searchPath(scope, tree) {
        const directories = [...new Set(scope.map(({ directory }) => directory))];
        const files = directories.flatMap(one => tree.file(one === '' ? 'env.py' : `${one}/env.py`) ?? []);
        return (0,search_path/* searchPathIn */.D)(files, tree);
    },
    withoutBlocking: work => withoutBlocking[work],
    interpreter: (scope, tree) => ({
        ...(0,interpreter/* alembicInterpreter */._)(scope, tree),
        independent: true,
        back: () => (0,interpreter/* alembicInterpreter */._)(scope, tree, 'downgrade'),
    }),
    builtBase: async (base, tree, migrations) => (await __webpack_require__.e(/* import() */ 2026).then(__webpack_require__.bind(__webpack_require__, 32026))).builtByModels(base, tree, migrations),
    downOf: ({ file }, text) => (text.includes('downgrade') ? { paths: [file.path] } : undefined),
    // A type that a revision names is made with its table, unless this run has made it already.
    dependsOnRun: text => /\b(?:Enum|ENUM|DOMAIN)\b/.test(text),
    fixProvider: async () => (await __webpack_require__.e(/* import() */ 3963).then(__webpack_require__.bind(__webpack_require__, 43963))).alembicFixProvider,
};
function mergeCommand(_history, heads) {
    return `alembic merge -m "merge heads" ${heads.map(({ id }) => (0,shell_quote/* shellQuote */.ZL)(id)).join(' ')}`;
}
function regenerate(_history, migrations) {
    const last = migrations.at(-1);
    // The file is called by its id and its message, which is then what the next one shall be called by.
    const name = last ? last.name.replace(`${last.id}_`, '').replaceAll('_', ' ') : 'again';
    return [
        (0,shell_quote/* removeCommand */.mR)(migrations.map(({ file }) => file.path)),
        `alembic revision --autogenerate -m ${(0,shell_quote/* shellQuote */.ZL)(name)}`,
    ];
}
/** What a revision's `upgrade()` does to the objects of the database, as far as its text says. */
async function effectsOfAlembic(_migration, text) {
    const [up, down] = await (0,walk/* walksOf */.u)(text, ['upgrade', 'downgrade']);
    if (!up || up === 'missing')
        return [{ kind: 'unclear', text }];
    const removable = up.effects.flatMap(effect => effect.kind === 'creates' && effect.removal ? [effect] : []);
    const made = removable.map(({ at }) => up.effects.flatMap(effect => effect.kind === 'creates' && up.sentBy.get(effect)?.at.start === at.start ? [effect] : []));
    const back = await (0,downgrade/* waysBack */.e)(text, made, down);
    for (const [i, creation] of removable.entries()) {
        const also = back[i];
        // What went on being dropped on the downgrade would be another migration's.
        if (!also)
            delete creation.removal;
        else if (creation.removal && also.length > 0)
            creation.removal.also = also;
    }
    return up.effects;
}
const validateLater = 'and in a later revision `op.execute("ALTER TABLE … VALIDATE CONSTRAINT …")`: that reads the table without blocking others.';
const outside = 'in `with op.get_context().autocommit_block():`';
/** How a revision says the same without keeping others waiting. */
const withoutBlocking = {
    index: `Write \`op.create_index(..., postgresql_concurrently=True)\` ${outside}.`,
    'drop-index': `Write \`op.drop_index(..., postgresql_concurrently=True)\` ${outside}.`,
    unique: `Write \`op.create_index(..., unique=True, postgresql_concurrently=True)\` ${outside}, then \`op.execute("ALTER TABLE … ADD CONSTRAINT … UNIQUE USING INDEX …")\`.`,
    check: `Write \`op.create_check_constraint(..., postgresql_not_valid=True)\`, ${validateLater}`,
    'foreign-key': `Write \`op.create_foreign_key(..., postgresql_not_valid=True)\`, ${validateLater}`,
    'not-null': 'First `op.create_check_constraint(..., "… IS NOT NULL", postgresql_not_valid=True)`; in a later revision `op.execute("ALTER TABLE … VALIDATE CONSTRAINT …")`, then `op.alter_column(..., nullable=False)`, which then reads no row, and drop the check.',
    default: 'Write `op.add_column(...)` without `server_default`, then `op.alter_column(..., server_default=...)`, which affects only new rows, and fill in the existing rows in batches.',
    brief: 'Write `op.execute("SET LOCAL lock_timeout = \'5s\'")` before it, and run the revision again if it times out.',
};


/***/ }),

/***/ 57160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ waysBack)
/* harmony export */ });
/* harmony import */ var _python_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90328);

/**
 * What has to leave `downgrade()` when operations leave `upgrade()`: where another migration makes the object, one step
 * back would drop it from under that one, with its rows. One answer an operation (all that it makes); undefined where
 * its downgrade can't be known, or not be taken out.
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

/***/ 34947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ Given),
/* harmony export */   G_: () => (/* binding */ isCallOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   gH: () => (/* binding */ isFinalName),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   nm: () => (/* binding */ nameOfCall),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   sx: () => (/* binding */ optionalString),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93568);



/** A call's arguments by the names of its signature. */
class Given {
    #values = new Map();
    /** What was given by place after the named ones. */
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
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(this.get(name), name);
        return text;
    }
    /** Undefined where it is None or not given. */
    boolean(name) {
        const value = this.get(name);
        if (!value || value.kind === 'none')
            return undefined;
        const known = (0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)(value);
        if (known === undefined)
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(value, name);
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
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(value, what);
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
    if (value.kind === 'foreign-call' && wrappers.has((0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path)) && value.args[0])
        return asString(value.args[0]);
    return undefined;
}
const wrappers = new Set(['f', 'conv', 'quoted_name', '_NONE_NAME']);
/** Did op.f() say that the name is final, so that no naming convention applies to it? */
function isFinalName(value) {
    return value?.kind === 'foreign-call' && ['f', 'conv'].includes((0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path));
}
function stringsOf(value, what) {
    if (value?.kind === 'str')
        return [value.value];
    if (value?.kind !== 'list' && value?.kind !== 'tuple')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(value, what);
    return value.items.map(item => {
        const text = asString(item) ?? columnName(item);
        if (text === undefined)
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(item, what);
        return text;
    });
}
/** The name of a column that is written as `sa.column('x')` or `table.c.x`. */
function columnName(value) {
    if (value.kind === 'foreign-call' &&
        ['column', 'Column', 'quoted_name'].includes((0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path)))
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
    throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(value, what);
}
/** Is it a call of SQLAlchemy's (or a relative's) `name`? Reported by the last name: `sa.Column`, `sqlalchemy.schema.Column`. */
function isCallOf(value, ...names) {
    return value?.kind === 'foreign-call' && names.includes((0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path));
}
/** A call's own name, whichever module it was imported from. */
function nameOfCall(value) {
    return (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path);
}


/***/ }),

/***/ 71885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ byColumn),
/* harmony export */   iA: () => (/* binding */ bulkInsertSql),
/* harmony export */   y_: () => (/* binding */ insertSql)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90871);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93568);
/* harmony import */ var _row_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92306);
/* harmony import */ var _table_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92511);






/** More rows are nobody's structure. */
const mostRows = 1000;
/** `op.bulk_insert` where all values are known; a later migration may need the rows. */
function bulkInsertSql(tableValue, rows) {
    const table = (0,_table_value_js__WEBPACK_IMPORTED_MODULE_5__/* .tableValueOf */ .rD)(tableValue);
    const items = rows && (0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(rows);
    if (!items)
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_3__/* .notKnown */ .b)(rows, 'the rows');
    return items.length === 0 ? undefined : insertSql(table, items);
}
/** Rows with the columns of the first, and what the columns themselves bring. */
function insertSql(table, rows) {
    if (rows.length > mostRows)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_3__/* .NotKnownError */ .$(`it inserts ${rows.length} rows`);
    const [first] = rows;
    const columns = [...byColumn(first).keys()];
    const made = [...table.columns].flatMap(([name, column]) => column.default && column.default.kind !== 'none' && !columns.includes(name)
        ? [{ name, sql: (0,_row_values_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultValueSql */ .j)(column.default, column.type) }]
        : []);
    const values = rows.map(row => {
        const given = byColumn(row);
        const own = columns.map(column => {
            if (!given.has(column))
                throw new _not_known_js__WEBPACK_IMPORTED_MODULE_3__/* .NotKnownError */ .$(`a row has no “${column}”, which SQLAlchemy refuses`);
            return (0,_row_values_js__WEBPACK_IMPORTED_MODULE_4__/* .rowValueSql */ .Y)(given.get(column), table.columns.get(column)?.type);
        });
        return `(${[...own, ...made.map(({ sql }) => sql)].join(', ')})`;
    });
    const names = [...columns, ...made.map(({ name }) => name)].map(_identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD);
    const into = `INSERT INTO ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .qualified */ .LX)(table.name, table.schema)}`;
    return names.length === 0
        ? `${into} DEFAULT VALUES`
        : `${into} (${names.join(', ')}) VALUES ${values.join(', ')}`;
}
/** `{'a': 1}`, `{table.c.a: 1}`. */
function byColumn(row) {
    if (row?.kind !== 'dict')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_3__/* .notKnown */ .b)(row, 'a row');
    const found = new Map();
    for (const [key, value] of row.entries.values()) {
        const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(key) ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(key);
        if (name === undefined)
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_3__/* .notKnown */ .b)(key, 'the name of a column');
        found.set(name, value);
    }
    return found;
}


/***/ }),

/***/ 46880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ isSchemaItem),
/* harmony export */   Zs: () => (/* binding */ autoincrementColumn),
/* harmony export */   dS: () => (/* binding */ tableSql),
/* harmony export */   fq: () => (/* binding */ fromColumn),
/* harmony export */   ib: () => (/* binding */ defaultSql),
/* harmony export */   pU: () => (/* binding */ columnSql),
/* harmony export */   rs: () => (/* binding */ typeCheck),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58214);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34947);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92611);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18595);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90871);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27613);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86379);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93568);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17277);









/** A `sa.Column(…)` of a migration. */
function* columnOf(value, table, context, conventions) {
    if (!(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallOf */ .G_)(value, 'Column') || !value)
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .b)(value, 'a column');
    const { args, keywords } = value;
    const rest = [...args];
    const nameValue = keywords.get('name') ?? rest.shift();
    const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(nameValue, 'the name of a column');
    const typeValue = keywords.get('type_') ?? (rest[0] && !isSchemaItem(rest[0]) ? rest.shift() : undefined);
    if (!typeValue)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$(`the column “${name}” has no type, without which SQLAlchemy can't write it`);
    const type = yield* (0,_types_js__WEBPACK_IMPORTED_MODULE_7__/* .typeOf */ .Q)(typeValue, { ...context, schema: table.schema });
    const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .EU({ args: [], keywords }, []);
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
        if (!(error instanceof _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$))
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
    const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .namedBy */ .T)({
        kind: 'ck',
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalString */ .sx)(given, 'name'),
        final: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinalName */ .gH)(given),
        table: table.name,
        columns: [column],
    }, given ? conventions : new Map());
    const sql = `${name ? `CONSTRAINT ${name} ` : ''}CHECK (${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column)} IN (${labels.map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu).join(', ')}))`;
    return { kind: 'ck', columns: [column], sql, name };
}
/** What stands among a column's arguments and is no type. */
function isSchemaItem(value) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallOf */ .G_)(value, 'ForeignKey', 'CheckConstraint', 'Computed', 'Identity', 'Sequence', 'FetchedValue', 'DefaultClause', 'ColumnDefault');
}
function take(item, column, table, conventions) {
    if (item.kind !== 'foreign-call')
        return;
    switch ((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfCall */ .nm)(item)) {
        case 'ForeignKey':
            column.foreignKeys.push(item);
            break;
        case 'CheckConstraint': {
            const made = (0,_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .constraintOf */ .vY)(item, table, conventions);
            if (made)
                column.checks.push(made);
            break;
        }
        case 'Computed': {
            const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .EU(item, ['sqltext', 'persisted']);
            if (given.boolean('persisted') === false)
                throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$(`“${column.name}” is a virtual column, which SQLAlchemy refuses for PostgreSQL`);
            const text = given.get('sqltext');
            if (!text)
                throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .b)(text, 'the expression of a computed column');
            column.computed = `GENERATED ALWAYS AS (${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlOrExpression */ .wj)(text)}) STORED`;
            break;
        }
        case 'Identity':
            column.identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identitySql */ .NC)(item);
            break;
        case 'DefaultClause':
            column.default = defaultSql(item.args[0]);
            break;
        case 'Sequence':
            column.clientDefault ||= !new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .EU(item, ['name']).boolean('optional');
    }
}
/** What stands after DEFAULT: a string is a literal, everything else SQL. */
function defaultSql(value) {
    if (!value || value.kind === 'none' || isServerMade(value))
        return undefined;
    if (value.kind === 'bool' && !value.value)
        return undefined;
    const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value);
    if (text !== undefined)
        return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text);
    if (value.kind !== 'foreign' && value.kind !== 'foreign-call')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .b)(value, 'server_default');
    if (value.kind === 'foreign-call' && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfCall */ .nm)(value) === 'DefaultClause')
        return defaultSql(value.args[0]);
    // Sequence.next_value()
    if (value.kind === 'foreign-call' &&
        (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfCall */ .nm)(value) === 'next_value' &&
        (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallOf */ .G_)(value.callee.of, 'Sequence'))
        return `nextval('${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(value.callee.of.args[0], 'the name of a sequence'))}')`;
    return (0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionSql */ .zj)(value);
}
function isServerMade(value) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallOf */ .G_)(value, 'FetchedValue', 'Identity', 'Computed');
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
const serials = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_8__/* .byName */ .n)({ BIGINT: 'BIGSERIAL', SMALLINT: 'SMALLSERIAL' });
/** `PGDDLCompiler.get_column_specification`, and the column's own constraints after it. */
function columnSql(column, inKey, serial) {
    const { identity } = column;
    const parts = [(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column.name)];
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
        const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .EU(call, [
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
            constraints.push((0,_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignKey */ .mt)(given, [column.name], [target], table, conventions));
    }
    const columns = [column.name];
    if (column.index) {
        const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .namedBy */ .T)({ kind: 'ix', name: undefined, final: false, table: table.name, schema: table.schema, columns }, conventions);
        if (name === undefined)
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$(`the index of “${column.name}” has no name: the naming convention has none for indexes`);
        indexes.push(`CREATE ${column.unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${tableSql(table)} (${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column.name)})`);
    }
    else if (column.unique) {
        const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .namedBy */ .T)({ kind: 'uq', name: undefined, final: false, table: table.name, schema: table.schema, columns }, conventions);
        constraints.push({
            kind: 'uq',
            columns,
            sql: `${name ? `CONSTRAINT ${name} ` : ''}UNIQUE (${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column.name)})`,
        });
    }
    return { constraints, indexes };
}
function tableSql(table) {
    return table.schema
        ? `${table.schema.split('.').map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join('.')}.${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(table.name)}`
        : (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(table.name);
}


/***/ }),

/***/ 92611:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   HN: () => (/* binding */ exclude),
/* harmony export */   WD: () => (/* binding */ isConstraint),
/* harmony export */   Yv: () => (/* binding */ including),
/* harmony export */   ie: () => (/* binding */ primaryKey),
/* harmony export */   mt: () => (/* binding */ foreignKey),
/* harmony export */   qd: () => (/* binding */ foreignKeySql),
/* harmony export */   vY: () => (/* binding */ constraintOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18595);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90871);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86379);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93568);






const constraintCalls = [
    'PrimaryKeyConstraint',
    'UniqueConstraint',
    'ForeignKeyConstraint',
    'CheckConstraint',
    'ExcludeConstraint',
];
function isConstraint(value) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isCallOf */ .G_)(value, ...constraintCalls);
}
/** A constraint of a table's arguments; undefined for one that CREATE TABLE leaves out (use_alter). */
function constraintOf(call, table, conventions) {
    const kind = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfCall */ .nm)(call);
    const { keywords } = call;
    const name = keywords.get('name');
    const columns = () => call.args.map(arg => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(arg) ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(arg) ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(arg, 'a column'));
    switch (kind) {
        case 'PrimaryKeyConstraint':
            return primaryKey(columns(), name, keywords, table, conventions);
        case 'UniqueConstraint':
            return unique(columns(), name, keywords, table, conventions);
        case 'ForeignKeyConstraint': {
            const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU(call, [
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
            const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU(call, ['sqltext', 'name', 'deferrable', 'initially']);
            return check(given.get('sqltext'), given, table, conventions);
        }
        default:
            return exclude(call.args, new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU({ args: [], keywords }, []), table, conventions);
    }
}
function preamble(object, conventions) {
    const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_4__/* .namedBy */ .T)(object, conventions);
    return name === undefined ? '' : `CONSTRAINT ${name} `;
}
function primaryKey(columns, name, keywords, table, conventions) {
    const start = preamble(unnamed('pk', name, columns, table), conventions);
    const sql = `${start}PRIMARY KEY (${columns.map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(', ')})${including(keywords)}${deferral(new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU({ args: [], keywords }, []))}`;
    return { kind: 'pk', columns, sql };
}
function unique(columns, name, keywords, table, conventions) {
    const start = preamble(unnamed('uq', name, columns, table), conventions);
    const nulls = keywords.get('postgresql_nulls_not_distinct');
    const distinct = nulls?.kind === 'bool' ? (nulls.value ? 'NULLS NOT DISTINCT ' : 'NULLS DISTINCT ') : '';
    return {
        kind: 'uq',
        columns,
        sql: `${start}UNIQUE ${distinct}(${columns.map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(', ')})${including(keywords)}${deferral(new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU({ args: [], keywords }, []))}`,
    };
}
function including(keywords) {
    const include = keywords.get('postgresql_include');
    if (!include || include.kind === 'none')
        return '';
    const columns = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(include, 'postgresql_include');
    return columns.length === 0 ? '' : ` INCLUDE (${columns.map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(', ')})`;
}
function unnamed(kind, name, columns, table) {
    return {
        kind,
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(name, 'the name of a constraint'),
        final: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinalName */ .gH)(name),
        table: table.name,
        schema: table.schema,
        columns,
    };
}
/** What a foreign key points at: `table.column`, or a column of a table that the migration holds. */
function target(value) {
    const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
    if (text !== undefined) {
        const parts = text.split('.');
        const column = parts.pop() ?? '';
        const name = parts.pop();
        if (name === undefined)
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .NotKnownError */ .$(`“${text}” names no table and column`);
        return { name, schema: parts.length > 0 ? parts.join('.') : undefined, column };
    }
    const column = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(value);
    const of = value.kind === 'foreign' ? value.of : undefined;
    const table = of?.kind === 'foreign' ? of.of : of;
    const [name] = table?.kind === 'foreign-call' ? table.args : [];
    if (column === undefined || !name || table?.kind !== 'foreign-call')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'what a foreign key points at');
    return {
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(name, 'a table'),
        schema: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(table.keywords.get('schema'), 'schema'),
        column,
    };
}
function foreignKey(given, columns, referred, table, conventions) {
    const list = Array.isArray(referred) ? referred : undefined;
    const items = list ?? (referred && !isList(referred) ? (0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(referred) : undefined);
    const targets = (items ?? []).map(target);
    const [first] = targets;
    if (!first)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .NotKnownError */ .$('what a foreign key points at is not known');
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
        `${preamble(object, conventions)}FOREIGN KEY(${columns.map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(', ')}) REFERENCES ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .qualified */ .LX)(referred.name, referred.schema)} (${referredColumns.map(_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(', ')})`,
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
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(condition, 'the condition');
    const start = preamble(unnamed('ck', given.get('name'), [], table), conventions);
    const valid = given.boolean('postgresql_not_valid') ? ' NOT VALID' : '';
    return {
        kind: 'ck',
        columns: [],
        sql: `${start}CHECK (${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlOrExpression */ .wj)(condition)})${deferral(given)}${valid}`,
    };
}
function exclude(elements, given, table, conventions) {
    const parts = elements.map(element => {
        const [subject, operator] = (0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(element) ?? [];
        if (!subject || !operator)
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(element, 'an element of an exclusion constraint');
        const column = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(subject);
        return `${column === undefined ? (0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionSql */ .zj)(subject) : (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column)} WITH ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(operator, 'an operator')}`;
    });
    const start = preamble(unnamed('ex', given.get('name'), [], table), conventions);
    const where = given.get('where');
    const condition = where && where.kind !== 'none' ? ` WHERE (${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlOrExpression */ .wj)(where)})` : '';
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


/***/ }),

/***/ 92731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ conventionsOf),
/* harmony export */   e6: () => (/* binding */ Onlooker),
/* harmony export */   nV: () => (/* binding */ conventionIn)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47173);
/* harmony import */ var _languages_python_interpreter_interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88381);
/* harmony import */ var _languages_python_interpreter_raised_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68317);
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85075);
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58214);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34947);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22754);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86379);









/** The naming convention of env.py's target_metadata, where reading the project's own files shows it. */
async function conventionsOf(directory, tree, parser) {
    const path = directory === '' ? 'env.py' : `${directory}/env.py`;
    const file = tree.file(path);
    if (!file)
        return _naming_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultConventions */ .o;
    const text = (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)((await tree.read([file])).get(file.oid));
    const modules = new _modules_js__WEBPACK_IMPORTED_MODULE_6__/* .Modules */ .K(tree, directory);
    const python = new _languages_python_interpreter_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .Interpreter */ .$(parser, new Onlooker(modules));
    const flow = metadataOf(python, path, text);
    try {
        for (;;) {
            const next = flow.next();
            if (next.done)
                return next.value ?? _naming_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultConventions */ .o;
            const pending = next.value;
            const wanted = pending instanceof _languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .FileRequest */ .u4 ? tree.file(pending.path) : undefined;
            if (pending instanceof _languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .FileRequest */ .u4 && wanted)
                pending.text = (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)((await tree.read([wanted])).get(wanted.oid));
        }
    }
    catch (error) {
        if (error instanceof _languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .BudgetExceededError */ .Zq || error instanceof _languages_python_interpreter_raised_js__WEBPACK_IMPORTED_MODULE_3__/* .RaisedError */ .H || error instanceof RangeError)
            return _naming_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultConventions */ .o;
        throw error;
    }
}
function* metadataOf(python, path, text) {
    // env.py goes on to connect: what it raises there comes after the line that matters.
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
        const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(value);
        // A key may also be the class: `Index`.
        const name = key.kind === 'foreign' ? classes[(0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_4__/* .lastSegment */ .mp)(key.path)] : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(key);
        if (name !== undefined && text !== undefined)
            found.set(name, text);
    }
    return found;
}
const classes = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_8__/* .byName */ .n)({
    Index: 'ix',
    UniqueConstraint: 'uq',
    CheckConstraint: 'ck',
    ForeignKeyConstraint: 'fk',
    PrimaryKeyConstraint: 'pk',
});
/** Nothing that env.py calls does anything. */
class Onlooker {
    #modules;
    constructor(modules) {
        this.#modules = modules;
    }
    moduleFile(segments, directory) {
        return this.#modules.find(segments, directory);
    }
    attribute(_owner, _name) {
        return undefined;
    }
    element(_owner, _key) {
        return undefined;
    }
    call(_callee, _given) {
        return (0,_languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .zd)(undefined);
    }
    items() {
        return (0,_languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .zd)(undefined);
    }
    enter(manager) {
        return (0,_languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .zd)(manager);
    }
    exit() {
        return (0,_languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .zd)(false);
    }
    unverified(_why, _at) {
        return (0,_languages_python_interpreter_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .zd)(undefined);
    }
    reachesOut() {
        return false;
    }
    harmless() {
        return false;
    }
}


/***/ }),

/***/ 18595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ expressionSql),
  yh: () => (/* binding */ indexedSql),
  ot: () => (/* binding */ literalSql),
  wj: () => (/* binding */ sqlOrExpression),
  iH: () => (/* binding */ subscript)
});

// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var values = __webpack_require__(85075);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/arguments.js
var replay_arguments = __webpack_require__(34947);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/identifiers.js
var identifiers = __webpack_require__(90871);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/not-known.js
var not_known = __webpack_require__(93568);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/sql-expression.js

/** How tight an operator binds; a looser one inside gets brackets. */
const strength = (0,by_name/* byName */.n)({
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
});
const comparison = 5;
/** `||`, `~` and all that PostgreSQL has in addition. */
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





const following = (words) => owner => loose(`${owner.text} ${words}`);
/** A comparison with one other value. */
const comparing = (operator, opposite) => (owner, [other], compile) => other && compared(bracketed(owner, comparison), operator, opposite, compile(other).text);
const oneOf = (operator, opposite) => (owner, [among], compile) => {
    const items = among?.kind === 'list' || among?.kind === 'tuple' ? among.items : undefined;
    if (!items)
        throw (0,not_known/* notKnown */.b)(among, 'a list of values');
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
const methods = (0,by_name/* byName */.n)({
    desc: following('DESC'),
    asc: following('ASC'),
    nullslast: following('NULLS LAST'),
    nulls_last: following('NULLS LAST'),
    nullsfirst: following('NULLS FIRST'),
    nulls_first: following('NULLS FIRST'),
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
        const collation = name && (0,replay_arguments/* asString */.oJ)(name);
        return collation === undefined ? undefined : tight(`${bracketed(owner, 9)} COLLATE ${(0,identifiers/* quote */.hD)(collation)}`);
    },
    label: owner => owner,
});
/** A method of a column or of any other expression; undefined for one that is none. */
function columnMethod(owner, name, { args, keywords }, compile) {
    const found = methods[name];
    // `escape=`, `autoescape=`, `symmetric=`
    return found && keywords.size === 0 ? found(owner(), args, compile) : undefined;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/json-values.js
var json_values = __webpack_require__(97144);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/table-value.js
var table_value = __webpack_require__(92511);
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
    const table = (0,table_value/* tableOfColumn */.qO)(value);
    if (table && (0,table_value/* isTableValue */.SO)(table)) {
        const { columns } = (0,table_value/* tableValueOf */.rD)(table);
        const column = columns.get((0,replay_arguments/* columnName */.uS)(value) ?? '');
        return column ? column.type : 'reflected';
    }
    return (0,replay_arguments/* isCallOf */.G_)(value, 'column', 'Column') ? value.args[1] : undefined;
}
/** Are the two put together where SQLAlchemy reads `+`? Texts, arrays and JSON are. */
function isConcatenation(left, right) {
    if (isText(left) || isText(right))
        return true;
    if ([left, right].some(one => typeOfColumn(one) === 'reflected') && !isNumber(left) && !isNumber(right))
        throw new not_known/* NotKnownError */.$('whether + adds numbers or puts texts together is not known');
    return false;
}
const isNumber = (value) => value.kind === 'int' || value.kind === 'float';
function isText(value) {
    if (value.kind === 'str')
        return true;
    const type = typeOfColumn(value);
    if (type !== undefined && type !== 'reflected')
        return ['ARRAY', 'JSONB', ...texts].includes((0,json_values/* nameOfType */.xH)(type));
    if (value.kind !== 'foreign-call')
        return false;
    const { path } = value.callee;
    if (path === 'operator.+')
        return value.args.some(isText);
    if (/(?:^|\.)func\.\w+$/.test(path))
        return textFunctions.has((0,values/* lastSegment */.mp)(path));
    return (0,replay_arguments/* isCallOf */.G_)(value, 'cast') && texts.has((0,json_values/* nameOfType */.xH)(value.args[1] ?? value.args[0]));
}
/** A value takes the type of the column beside it: a member of an enumeration stands there by its name. */
function besideColumn(column, value) {
    if (value.kind === 'list' || value.kind === 'dict') {
        const type = typeOfColumn(column);
        return type === undefined || type === 'reflected' ? value : ofType(value, type);
    }
    if (value.kind !== 'instance' || !(0,values/* isEnum */.GG)(value.class))
        return value;
    const type = typeOfColumn(column);
    const isEnumType = type !== undefined && type !== 'reflected' && ['Enum', 'ENUM'].includes((0,json_values/* nameOfType */.xH)(type));
    return (isEnumType ? value.attributes.get('name') : undefined) ?? value;
}
/** A plain value that is cast to a type is sent as that type sends it. */
function ofType(value, type) {
    if ((0,json_values/* isJson */.Fh)(type)) {
        const text = (0,json_values/* jsonText */.s$)(value);
        return text === undefined ? value : (0,values/* str */.gx)(text);
    }
    // An array without elements has no type of its own.
    const isEmptyArray = value.kind === 'list' && value.items.length === 0 && (0,json_values/* nameOfType */.xH)(type) === 'ARRAY';
    return isEmptyArray ? (0,values/* str */.gx)('{}') : value;
}
const operators = (0,by_name/* byName */.n)({
    contains: '@>',
    contained_by: '<@',
    has_key: '?',
    has_any: '?|',
    has_all: '?&',
    overlap: '&&',
});
/** A method that is an operator of PostgreSQL's on JSON and arrays. */
function operatorOfType(column, name) {
    const type = typeOfOperand(column);
    return (0,json_values/* isJson */.Fh)(type) || (0,json_values/* nameOfType */.xH)(type) === 'ARRAY' ? operators[name] : undefined;
}
/** An array beside one of another type of text is cast to that. */
function castBeside(column, value) {
    const type = typeOfOperand(column);
    if (value.kind !== 'list' || !type || (0,json_values/* nameOfType */.xH)(type) !== 'ARRAY')
        return besideColumn(column, value);
    return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: 'sqlalchemy.cast' },
        args: [value, type],
        keywords: new Map(),
        at: { start: 0, end: 0 },
        attributes: new Map(),
    };
}
function typeOfOperand(value) {
    if (value.kind === 'foreign-call' && (0,replay_arguments/* isCallOf */.G_)(value, 'cast', 'type_coerce'))
        return value.args[1];
    const type = typeOfColumn(value);
    return type === 'reflected' ? undefined : type;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/plain-types.js
var plain_types = __webpack_require__(76383);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/text.js
var replay_text = __webpack_require__(18604);
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
const expressions_operators = (0,by_name/* byName */.n)({
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
});
const opposites = (0,by_name/* byName */.n)({
    '=': '!=',
    '!=': '=',
    '<': '>=',
    '>=': '<',
    '>': '<=',
    '<=': '>',
});
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
    return value.kind === 'str' ? (0,replay_text/* textSql */.U)(value.value, literalSql) : expressionSql(value);
}
function literalSql(value) {
    switch (value.kind) {
        case 'str':
            return (0,identifiers/* literal */.eu)(value.value);
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
            const text = (0,replay_arguments/* asString */.oJ)(value);
            if (text !== undefined)
                return (0,identifiers/* literal */.eu)(text);
            throw (0,not_known/* notKnown */.b)(value, 'a value');
        }
        case 'foreign':
        case 'foreign-call':
            return expressionSql(value);
        default:
            throw (0,not_known/* notKnown */.b)(value, 'a value');
    }
}
function compiled(value) {
    if (value.kind !== 'foreign' && value.kind !== 'foreign-call')
        return tight(literalSql(value));
    const column = (0,replay_arguments/* columnName */.uS)(value);
    if (column !== undefined)
        return tight((0,identifiers/* quote */.hD)(column));
    if (value.kind === 'foreign') {
        const { of } = value;
        if ((0,values/* lastSegment */.mp)(value.path) === 'astext' && of?.kind === 'foreign-call' && of.callee.path === subscript)
            return jsonElement(of.callee.of ?? of, of.args, true);
        // `sa.func.now` without its brackets is no function yet.
        throw (0,not_known/* notKnown */.b)(value, 'an expression');
    }
    const { of, path } = value.callee;
    if (path === subscript && of)
        return jsonElement(of, value.args, false);
    const name = (0,values/* lastSegment */.mp)(path);
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
            return first?.kind === 'str' ? tight((0,replay_text/* textSql */.U)(first.value, literalSql)) : undefined;
        case 'literal_column':
            return first?.kind === 'str' ? tight(first.value) : undefined;
        case 'literal':
        case 'inline_literal':
            return first && tight(literalSql(second ? ofType(first, second) : first));
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
            return second && tight(`EXTRACT(${(0,replay_arguments/* asString */.oJ)(first ?? second) ?? ''} FROM ${compiled(second).text})`);
        case 'any_':
        case 'all_':
            return first && tight(`${name.slice(0, -1).toUpperCase()} (${compiled(first).text})`);
        case 'type_coerce':
            return first && compiled(second ? ofType(first, second) : first);
        case 'cast':
            return first && (second?.kind === 'foreign' || second?.kind === 'foreign-call')
                ? tight(`CAST(${compiled(ofType(first, second)).text} AS ${(0,plain_types/* simpleType */.L)(second)})`)
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
    const owner = () => (first?.kind === 'str' ? tight((0,identifiers/* quote */.hD)(first.value)) : compiled(first ?? value));
    const found = first && columnMethod(owner, name, { ...value, args: rest }, compiled);
    if (!found)
        throw (0,not_known/* notKnown */.b)(value, 'an expression');
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
            throw (0,not_known/* notKnown */.b)(pair, 'an arm of a case');
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
    const steps = path?.map(step => (step.kind === 'int' ? String(step.value) : ((0,replay_arguments/* asString */.oJ)(step) ?? '')));
    if (!key || steps?.includes(''))
        throw (0,not_known/* notKnown */.b)(key, 'a path into JSON');
    const operator = `${steps ? '#' : '-'}>${asText ? '>' : ''}`;
    const place = steps ? (0,identifiers/* literal */.eu)(`{${steps.join(', ')}}`) : literalSql(key);
    return tight(`(${bracketed(compiled(of), otherOperator)} ${operator} ${place})`);
}
/** Of JSON's elements: SQLAlchemy casts their text. */
const jsonTypes = (0,by_name/* byName */.n)({
    as_string: 'VARCHAR',
    as_integer: 'INTEGER',
    as_float: 'FLOAT',
    as_boolean: 'BOOLEAN',
});
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
    if (of.kind === 'foreign-call' && (0,values/* lastSegment */.mp)(of.callee.path) === 'op') {
        const [operator] = of.args;
        const left = of.callee.of;
        if (operator?.kind === 'str' && left && first)
            return {
                text: `${bracketed(compiled(left), otherOperator)} ${operator.value} ${bracketed(compiled(first), otherOperator)}`,
                strength: otherOperator,
            };
    }
    const operator = first && operatorOfType(of, name);
    if (operator && first)
        return {
            text: `${bracketed(compiled(of), otherOperator)} ${operator} ${bracketed(compiled(castBeside(of, first)), otherOperator)}`,
            strength: otherOperator,
        };
    const found = columnMethod(() => compiled(of), name, given, value => compiled(besideColumn(of, value)));
    if (found)
        return found;
    if (name === 'cast' && (first?.kind === 'foreign' || first?.kind === 'foreign-call'))
        return tight(`CAST(${compiled(of).text} AS ${(0,plain_types/* simpleType */.L)(first)})`);
    if (name === 'bindparams' && (0,replay_arguments/* isCallOf */.G_)(of, 'text') && of.args[0]?.kind === 'str')
        return tight((0,replay_text/* textSql */.U)(of.args[0].value, literalSql));
    if (of.kind === 'foreign' && /(?:^|\.)func$/.test(of.path))
        return call(name, args);
    throw new not_known/* NotKnownError */.$(`an expression uses .${name}(…)`);
}
function call(name, args) {
    if (args.length === 0 && withoutBrackets.has(name.toLowerCase()))
        return tight(name.toUpperCase());
    if (args.length === 0 && name.toLowerCase() === 'count')
        return tight('count(*)');
    const parts = name.split('.').map(part => (/^[a-z_][a-z0-9_$]*$/i.test(part) ? part : (0,identifiers/* quote */.hD)(part)));
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
        throw new not_known/* NotKnownError */.$('an expression is not complete');
    const operator = expressions_operators[name];
    if (operator === undefined)
        throw new not_known/* NotKnownError */.$(`an expression uses ${name}`);
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


/***/ }),

/***/ 90871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   bd: () => (/* binding */ constraintName),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93568);


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
const maxLength = 63;
/** `truncate_and_render_index_name`: made names are shortened with a hash, written ones are refused. */
function constraintName(name, made) {
    if (name.length <= maxLength)
        return quote(name);
    if (!made)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnownError */ .$(`the name “${name}” is longer than ${maxLength} characters, which SQLAlchemy refuses`);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(name).digest('hex').slice(-4);
    return quote(`${name.slice(0, maxLength - 8)}_${hash}`);
}
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 27613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ sequenceOptions),
/* harmony export */   NC: () => (/* binding */ identitySql),
/* harmony export */   vH: () => (/* binding */ identityChangeSql)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34947);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93568);


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
        parts.push(`SET ${sequenceOptions(new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .EU({ args: [], keywords: new Map([[option, value]]) }, []))}`);
    }
    if (parts.length === 0)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnownError */ .$('nothing changes of an identity column, which Alembic can not write');
    return parts.join(' ');
}
function sameNumber(a, b) {
    if (!b)
        return false;
    return 'value' in a && 'value' in b && a.kind === b.kind && a.value === b.value;
}
function givenToIdentity(call) {
    return new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .EU(call, [
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
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_1__/* .notKnown */ .b)(value, name);
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


/***/ }),

/***/ 90623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ createIndexSql),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Qd: () => (/* binding */ dropIndexSql)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46880);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92611);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18595);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90871);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86379);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93568);








/** `PGDDLCompiler.visit_create_index`. */
function createIndexSql(nameValue, expressions, given, table, conventions) {
    const columns = expressions.map(value => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(value) ?? '');
    const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_6__/* .namedBy */ .T)({
        kind: 'ix',
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(nameValue, 'the name of an index'),
        final: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinalName */ .gH)(nameValue),
        table: table.name,
        schema: table.schema,
        columns,
    }, conventions);
    if (name === undefined)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_7__/* .NotKnownError */ .$('the index has no name, without which SQLAlchemy refuses it');
    const operatorClasses = given.get('postgresql_ops');
    const classOf = (column) => {
        const found = operatorClasses?.kind === 'dict' ? operatorClasses.entries.get(`s${column}`)?.[1] : undefined;
        return found ? ` ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(found, 'an operator class')}` : '';
    };
    const parts = expressions.map(value => {
        const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
        const column = text ?? keyOf(value);
        return `${text === undefined ? (0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .indexedSql */ .yh)(value) : (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)}${column === undefined ? '' : classOf(column)}`;
    });
    const using = given.string('postgresql_using');
    const nulls = given.boolean('postgresql_nulls_not_distinct');
    const storage = given.get('postgresql_with');
    const options = storage?.kind === 'dict'
        ? [...storage.entries.values()].map(([key, value]) => `${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(key)} = ${optionText(value)}`)
        : [];
    const tablespace = given.string('postgresql_tablespace');
    const where = given.get('postgresql_where');
    return [
        'CREATE ',
        given.boolean('unique') ? 'UNIQUE ' : '',
        'INDEX ',
        given.boolean('postgresql_concurrently') ? 'CONCURRENTLY ' : '',
        given.boolean('if_not_exists') ? 'IF NOT EXISTS ' : '',
        `${name} ON ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)} `,
        using ? `USING ${using.toLowerCase()} ` : '',
        `(${parts.join(', ')})`,
        (0,_constraints_js__WEBPACK_IMPORTED_MODULE_3__/* .including */ .Yv)(new Map(keep(given, 'postgresql_include'))),
        nulls === undefined ? '' : nulls ? ' NULLS NOT DISTINCT' : ' NULLS DISTINCT',
        options.length > 0 ? ` WITH (${options.join(', ')})` : '',
        tablespace ? ` TABLESPACE ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(tablespace)}` : '',
        where && where.kind !== 'none' ? ` WHERE ${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlOrExpression */ .wj)(where)}` : '',
    ].join('');
}
function keep(given, name) {
    const value = given.get(name);
    return value ? [[name, value]] : [];
}
function optionText(value) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value) ?? (value.kind === 'bool' ? (value.value ? 'True' : 'False') : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionSql */ .zj)(value));
}
/** The key by which postgresql_ops names an expression: a column's name, or a label. */
function keyOf(value) {
    if (value.kind === 'foreign-call' && value.callee.path.endsWith('.label'))
        return value.args[0] && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value.args[0]);
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .uS)(value);
}
function dropIndexSql(given, table) {
    const nameValue = given.get('index_name');
    const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(nameValue, 'the name of an index');
    const schema = given.string('schema') ?? table?.schema;
    const quoted = (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .constraintName */ .bd)(name, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinalName */ .gH)(nameValue));
    const full = schema ? `${schema.split('.').map(_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD).join('.')}.${quoted}` : quoted;
    return `DROP INDEX ${given.boolean('postgresql_concurrently') ? 'CONCURRENTLY ' : ''}${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${full}`;
}
const columnsOf = (value) => {
    if (!value)
        return [];
    return value.kind === 'str' ? [value] : ((0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value) ?? [value]);
};


/***/ }),

/***/ 5633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ alembicInterpreter),
  B: () => (/* binding */ parserOf)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/python/influences.js
var influences = __webpack_require__(84170);
// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var flow = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/languages/python/interpreter/format.js
var format = __webpack_require__(56374);
// EXTERNAL MODULE: ./src/languages/python/interpreter/interpreter.js + 6 modules
var interpreter = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/languages/python/interpreter/raised.js
var raised = __webpack_require__(68317);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/frameworks/step-request.js
var step_request = __webpack_require__(7385);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/conventions.js
var replay_conventions = __webpack_require__(92731);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var interpreter_values = __webpack_require__(85075);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/database-error.js


/** psycopg's names of the errors that migrations look for: https://www.psycopg.org/psycopg3/docs/api/errors.html#sqlstate-exceptions */
const names = (0,by_name/* byName */.n)({
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
});
const wrappers = (0,by_name/* byName */.n)({
    '0A': 'NotSupportedError',
    '22': 'DataError',
    '23': 'IntegrityError',
    '25': 'InternalError',
    '3D': 'ProgrammingError',
    '3F': 'ProgrammingError',
    '42': 'ProgrammingError',
    XX: 'InternalError',
});
/** What SQLAlchemy raises for an error of PostgreSQL's: https://docs.sqlalchemy.org/en/20/core/exceptions.html */
function databaseError(code, message) {
    const wrapper = wrappers[code.slice(0, 2)] ?? 'OperationalError';
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

// EXTERNAL MODULE: ./src/languages/python/interpreter/files.js
var files = __webpack_require__(13458);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/arguments.js
var replay_arguments = __webpack_require__(34947);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/autocommit.js

/** Set on a call that has given a connection. No Python name has a space. */
const mark = 'commits at once';
const mostSteps = 20;
/** What a connection comes from, itself first. */
function* chainOf(value) {
    let one = value;
    for (let i = 0; i < mostSteps; i++) {
        if (one?.kind !== 'foreign' && one?.kind !== 'foreign-call')
            return;
        yield one;
        one = one.kind === 'foreign' ? one.of : one.callee.of;
    }
}
const nameOf = (one) => (0,interpreter_values/* lastSegment */.mp)(one.kind === 'foreign' ? one.path : one.callee.path);
/** Another connection than the one that the migration runs on. */
const others = new Set(['engine', 'connect', 'raw_connection', 'create_engine']);
function isOther(connection) {
    for (const one of chainOf(connection))
        if (others.has(nameOf(one)))
            return true;
    return false;
}
/** A session joins the transaction that its connection is in: what it commits stays in that one. */
function isSession(value) {
    for (const one of chainOf(value))
        if (/Session|sessionmaker|scoped_session/.test(one.kind === 'foreign' ? one.path : one.callee.path))
            return true;
    return false;
}
/** Is each statement of another connection a transaction of its own? */
function commitsAtOnce(connection) {
    if (!isOther(connection))
        return false;
    for (const one of chainOf(connection)) {
        if (one.kind !== 'foreign-call')
            continue;
        const said = one.attributes.get(mark) ?? one.keywords.get('isolation_level');
        const is = said && isAutocommit(said);
        if (is !== undefined)
            return is;
    }
    return false;
}
/**
 * `execution_options(isolation_level='AUTOCOMMIT')`, `set_isolation_level(0)`, `set_session(autocommit=True)`. On the
 * connection that the migration runs on it holds from here on.
 */
function* changeAutocommit(name, connection, { args, keywords }, at, stage) {
    const said = keywords.get('isolation_level') ??
        keywords.get('autocommit') ??
        (name === 'execution_options' ? undefined : args[0]);
    if (said)
        yield* setAutocommit(connection, said, at, stage);
}
/** `connection.autocommit = True`. */
function* setAutocommit(connection, said, at, stage) {
    const is = isAutocommit(said);
    if (is === undefined)
        return;
    if (!isOther(connection))
        return yield* stage.autocommit(is, at);
    for (const one of chainOf(connection)) {
        if (one.kind !== 'foreign-call')
            continue;
        one.attributes.set(mark, said);
        return;
    }
}
/** 'AUTOCOMMIT', True, and psycopg's ISOLATION_LEVEL_AUTOCOMMIT, which is 0; undefined for what is not known. */
function isAutocommit(said) {
    switch (said.kind) {
        case 'str':
            return said.value.toUpperCase() === 'AUTOCOMMIT';
        case 'bool':
            return said.value;
        case 'int':
            return said.value === 0n;
        case 'none':
            return false;
        case 'foreign':
            return (0,interpreter_values/* lastSegment */.mp)(said.path).startsWith('ISOLATION_LEVEL_')
                ? (0,interpreter_values/* lastSegment */.mp)(said.path) === 'ISOLATION_LEVEL_AUTOCOMMIT'
                : undefined;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/expressions.js + 3 modules
var expressions = __webpack_require__(18595);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/not-known.js
var not_known = __webpack_require__(93568);
// EXTERNAL MODULE: ./src/languages/python/interpreter/exceptions.js
var exceptions = __webpack_require__(48691);
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
    attributes.set('_asdict', (0,interpreter_values/* native */.Yk)('_asdict', () => (0,flow/* atOnce */.zd)(mapping)));
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
const noResult = (name, message) => new raised/* RaisedError */.H((0,exceptions/* exception */.YG)([name, 'InvalidRequestError', 'SQLAlchemyError', 'Exception', 'BaseException'], message));
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
        throw noResult('MultipleResultsFound', 'Multiple rows were found when exactly one was required');
    if (items.length === 0 && required)
        throw noResult('NoResultFound', 'No row was found when one was required');
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

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/statements.js
var statements = __webpack_require__(99381);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/connection.js








const connectionMakers = /(?:^|\.)(?:get_bind|get_context|connection|cursor|impl|bind|engine|connect|begin|Session|sessionmaker|scoped_session)(?:\(\))*$/;
/** Is it a connection, a session, an engine: something that SQL can be sent through? */
function isConnection(value) {
    if (!value)
        return false;
    if (value.kind === 'foreign-call')
        return isConnectionPath(value.callee.path, value) || isEngineOfConnection(value);
    return value.kind === 'foreign' && isConnectionPath(value.path, value);
}
function isConnectionPath(path, value) {
    if (/^(?:alembic\.)?(?:op|context)\b|^alembic\./.test(path) && connectionMakers.test(path))
        return true;
    if (/\.(?:execution_options|connection|raw_connection|cursor|impl|driver_connection|connect|begin|engine|bind|unique_connection)(?:\(\))*$/.test(path)) {
        const owner = value.kind === 'foreign' ? value.of : value.callee.of;
        return isConnection(owner);
    }
    return /^sqlalchemy\.(?:orm|ext)\b.*(?:Session|sessionmaker|scoped_session)(?:\(\))*$|^sqlmodel\.Session$/.test(path);
}
/** `create_engine(connection.engine.url)`: another one for the same database. */
function isEngineOfConnection({ callee, args: [url] }) {
    return (/^sqlalchemy\b.*\bcreate_engine$/.test(callee.path) &&
        url?.kind === 'foreign' &&
        (0,interpreter_values/* lastSegment */.mp)(url.path) === 'url' &&
        isConnection(url.of));
}
const isEngine = (value) => (value?.kind === 'foreign' && (0,interpreter_values/* lastSegment */.mp)(value.path) === 'engine') ||
    (value?.kind === 'foreign-call' && isEngineOfConnection(value));
const isCursor = (value) => value?.kind === 'foreign-call' && (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'cursor';
/** What a cursor has run last. No Python name has a space. */
const lastResult = 'last result';
function* executed(name, given, at, stage, owner) {
    const how = isCursor(owner) ? 'cursor' : isSession(owner) && name !== 'exec_driver_sql' ? 'text' : 'driver';
    const alone = commitsAtOnce(owner);
    if (alone)
        yield* stage.beginAutocommit(at);
    const result = yield* execute(given, how, at, stage);
    if (how === 'cursor' && owner?.kind === 'foreign-call')
        owner.attributes.set(lastResult, result);
    if (alone)
        yield* stage.endAutocommit(at);
    if (result.kind !== 'foreign-call' || (name !== 'scalar' && name !== 'scalars'))
        return result;
    return resultMethod(result, name) ?? (0,interpreter_values/* unknown */.L5)('the rows of a query');
}
/** A method of a connection or session; undefined: not one that is followed. */
function* connectionMethod(name, given, at, stage, owner) {
    switch (name) {
        case 'execute':
        case 'exec':
        case 'scalar':
        case 'scalars':
        case 'executemany':
        case 'exec_driver_sql':
            return yield* executed(name, given, at, stage, owner);
        case 'fetchone':
        case 'fetchall':
        case 'fetchmany': {
            const result = owner?.kind === 'foreign-call' ? owner.attributes.get(lastResult) : undefined;
            return result?.kind === 'foreign-call' ? resultMethod(result, name) : undefined;
        }
        case 'commit':
            if (!isSession(owner) && !commitsAtOnce(owner))
                yield* stage.commit(at);
            return interpreter_values/* none */.dv;
        case 'rollback':
        case 'close':
        case 'flush':
        case 'expire_all':
        case 'expunge_all':
            return interpreter_values/* none */.dv;
        case 'begin':
            // An engine gives a connection in a transaction; a connection, the transaction.
            return isEngine(owner) ? undefined : interpreter_values/* none */.dv;
        case 'execution_options':
        case 'set_isolation_level':
        case 'set_session':
        case 'set_autocommit':
            yield* changeAutocommit(name, owner, given, at, stage);
            return name === 'execution_options' ? undefined : interpreter_values/* none */.dv;
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
function* execute(given, how, at, stage) {
    const [statement, parameters = given.keywords.get('parameters') ?? given.keywords.get('params')] = given.args;
    let found;
    try {
        found =
            statement?.kind === 'str' && how !== 'text'
                ? byDriver(statement, how, given)
                : executables(statement, parameters);
    }
    catch (error) {
        // Values that are computed change rows, not the structure.
        if (!(error instanceof not_known/* NotKnownError */.$) || !changesRows(statement))
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
/** A string that no one but the driver reads. SQLAlchemy always hands parameters to it, a cursor only those given. */
function byDriver(statement, how, { args, keywords }) {
    const [, first, ...more] = args;
    const given = keywords.get('parameters') ?? keywords.get('vars') ?? keywords.get('params') ?? first;
    if (how === 'cursor' && (!given || given.kind === 'none'))
        return [{ kind: 'sql', text: statement.value, origin: statement.origin }];
    // SQLAlchemy 1: `execute(sql, a, b)`, and a list of rows in either.
    const isRow = (value) => ['tuple', 'list', 'dict'].includes(value?.kind ?? '');
    const rows = given?.kind === 'list' && given.items.length > 0 && given.items.every(isRow)
        ? given.items
        : more.length > 0 && isRow(given)
            ? args.slice(1)
            : [!given || isRow(given) ? given : { kind: 'tuple', items: args.slice(1) }];
    if (rows.length > mostRows)
        return [{ kind: 'rows' }];
    return rows.map(row => {
        const text = withDriverParameters(statement.value, row);
        return { kind: 'sql', text, origin: text === statement.value ? statement.origin : undefined };
    });
}
/** More are nobody's structure. */
const mostRows = 1000;
/** A text is sent once for each of a list of parameters. */
function executables(statement, parameters) {
    if (parameters?.kind !== 'list' || !isText(statement))
        return [(0,statements/* executable */.FC)(statement, boundTo(parameters), parameters)];
    if (parameters.items.length > mostRows)
        return [{ kind: 'rows' }];
    return parameters.items.map(one => (0,statements/* executable */.FC)(statement, boundTo(one), one));
}
function boundTo(parameters) {
    if (parameters?.kind !== 'dict')
        return new Map();
    return new Map([...parameters.entries.values()].map(([key, value]) => [(0,replay_arguments/* asString */.oJ)(key) ?? '', value]));
}
function isText(statement) {
    if (statement?.kind !== 'foreign-call')
        return statement?.kind === 'str';
    const { path, of } = statement.callee;
    return /(?:^|\.)text$/.test(path) || (path.endsWith('.bindparams') && isText(of));
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
    if ((0,statements/* readsOnly */.ET)(text))
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
/** How many things a SELECT lists; undefined where a star or something else keeps that from being reported. */
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
/** `%%`, `%s`, `%(name)s`, and psycopg 3's `%b` and `%t`. */
const placeholder = /%(?:%|[sbt]|\(([^()]{1,63})\)[sbt])/g;
/** A text that goes to psycopg as it stands, with its parameters in it. Two percent signs are one. */
function withDriverParameters(text, parameters) {
    const positional = parameters?.kind === 'tuple' || parameters?.kind === 'list' ? [...parameters.items] : undefined;
    const named = new Map(parameters?.kind === 'dict'
        ? [...parameters.entries.values()].map(([key, value]) => [(0,replay_arguments/* asString */.oJ)(key), value])
        : []);
    return text.replace(placeholder, (found, name) => {
        if (found === '%%')
            return '%';
        const value = name === undefined ? positional?.shift() : named.get(name);
        if (!value)
            throw new not_known/* NotKnownError */.$(`the parameter ${found} is not known`);
        return (0,expressions/* literalSql */.ot)(value);
    });
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
        throw new not_known/* NotKnownError */.$('it invokes an operation whose implementation is not known');
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
        throw (0,not_known/* notKnown */.b)(entity, 'the entity');
    const kind = (0,interpreter_values/* lastSegment */.mp)(entity.callee.path);
    const cascade = more.boolean('cascade') ? ' CASCADE' : '';
    const write = kinds[kind];
    if (!write)
        throw new not_known/* NotKnownError */.$(`${kind} is no entity that is known`);
    const { create, drop, replace } = write(entity, cascade);
    const verb = verbs[name];
    if (verb === 'create')
        return [create];
    if (verb === 'drop')
        return [drop];
    if (replace.length === 0)
        throw new not_known/* NotKnownError */.$(`${kind} can not be replaced`);
    return replace;
}
const kinds = (0,by_name/* byName */.n)({
    PGFunction: functionSql,
    PGView: viewSql,
    PGMaterializedView: materializedSql,
    PGTrigger: triggerSql,
    PGPolicy: policySql,
    PGExtension: extensionSql,
});
const common = ['schema', 'signature', 'definition'];
const quoted = (name) => `"${name.replace(/^"|"$/g, '')}"`;
function definitionOf(given) {
    return (0,scan/* trimEndOf */.fC)(given.required('definition').trim(), ';').trim();
}
function functionSql(call, cascade) {
    const given = new replay_arguments/* Given */.EU(call, common);
    const signature = given.required('signature');
    const open = signature.indexOf('(');
    if (open < 0)
        throw new not_known/* NotKnownError */.$(`“${signature}” is no signature of a function`);
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
    const given = new replay_arguments/* Given */.EU(call, common);
    const name = entities_nameOf(given);
    const as = `${name} AS ${definitionOf(given)};`;
    const again = `DROP VIEW IF EXISTS ${name}; CREATE VIEW ${as}`;
    return {
        create: `CREATE VIEW ${as}`,
        drop: `DROP VIEW ${name}${cascade}`,
        replace: [`DO $$ BEGIN CREATE OR REPLACE VIEW ${as} EXCEPTION WHEN others THEN ${again} END; $$`],
    };
}
function materializedSql(call, cascade) {
    const given = new replay_arguments/* Given */.EU(call, [...common, 'with_data']);
    const name = entities_nameOf(given);
    const data = given.boolean('with_data') === false ? 'NO DATA' : 'DATA';
    const create = `CREATE MATERIALIZED VIEW ${name} AS ${definitionOf(given)} WITH ${data}`;
    return {
        create,
        drop: `DROP MATERIALIZED VIEW ${name}${cascade}`,
        replace: [`DROP MATERIALIZED VIEW IF EXISTS ${name}`, create],
    };
}
function triggerSql(call, cascade) {
    const given = new replay_arguments/* Given */.EU(call, [...common, 'on_entity', 'is_constraint']);
    const schema = given.required('schema');
    const trigger = quoted(given.required('signature'));
    // The table is in the schema of the entity, whatever the definition says.
    const definition = definitionOf(given).replace(/\bON\s+(?:"?[\w$]+"?\.)?("?[\w$]+"?)/i, (_, table) => `ON ${schema}.${table}`);
    const create = `CREATE${given.boolean('is_constraint') ? ' CONSTRAINT' : ''} TRIGGER ${trigger} ${definition}`;
    const on = `${trigger} ON ${given.required('on_entity')}`;
    return { create, drop: `DROP TRIGGER ${on}${cascade}`, replace: [`DROP TRIGGER IF EXISTS ${on}`, create] };
}
function policySql(call, cascade) {
    const given = new replay_arguments/* Given */.EU(call, [...common, 'on_entity']);
    const table = given.required('on_entity');
    const on = `${given.required('signature')} ON ${table.includes('.') ? table : `${given.required('schema')}.${table}`}`;
    const create = `CREATE POLICY ${on} ${definitionOf(given)}`;
    return { create, drop: `DROP POLICY ${on}${cascade}`, replace: [`DROP POLICY IF EXISTS ${on}`, create] };
}
function extensionSql(call, cascade) {
    const given = new replay_arguments/* Given */.EU(call, ['schema', 'signature']);
    const name = quoted(given.required('signature'));
    return {
        create: `CREATE EXTENSION ${name} WITH SCHEMA ${quoted(given.required('schema'))}`,
        drop: `DROP EXTENSION ${name}${cascade}`,
        replace: [],
    };
}
function entities_nameOf(given) {
    return `${quoted(given.required('schema'))}.${quoted(given.required('signature'))}`;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/identifiers.js
var identifiers = __webpack_require__(90871);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/reflected-types.js


/** A class of SQLAlchemy's with those that it derives from, nearest first, as `isinstance` sees them. */
const classes = (0,by_name/* byName */.n)({
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
});
/** The type of a column that is there, as the inspector gives it: `isinstance` and its length can be asked. */
function reflectedType(text) {
    const open = text.indexOf('(');
    const [, numbers = '', after = ''] = open < 0 ? [] : (/^\(([\d,]+)\)(.*)$/.exec(text.slice(open)) ?? []);
    const name = open >= 0 && numbers === '' ? '' : `${text.slice(0, open < 0 ? undefined : open).trimEnd()}${after}`;
    const lineage = classes[name];
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








const inSchema = (schema) => `n.nspname = ${schema === undefined ? 'current_schema()' : (0,identifiers/* literal */.eu)(schema)}`;
const inspector_names = (kinds, schema) => `SELECT coalesce(json_agg(c.relname ORDER BY c.relname), '[]') AS value FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN (${kinds}) AND ${inSchema(schema)}`;
/** The relation that a name without a schema means is the one that is visible. */
const relation = (table, schema) => `(SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = ${(0,identifiers/* literal */.eu)(table)} AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${schema === undefined ? "pg_table_is_visible(c.oid) AND n.nspname <> 'pg_catalog'" : inSchema(schema)} LIMIT 1)`;
const columnsOfKey = (key, of) => `(SELECT coalesce(json_agg(a.attname ORDER BY part.position), '[]') FROM unnest(${key}) WITH ORDINALITY AS part(number, position) JOIN pg_attribute a ON a.attrelid = ${of} AND a.attnum = part.number)`;
const constraints = (type, object, table, schema) => `SELECT coalesce(json_agg(${object} ORDER BY k.conname), '[]') AS value FROM pg_constraint k WHERE k.contype = '${type}' AND k.conrelid = ${relation(table, schema)}`;
/** Methods about one table; they raise NoSuchTableError where it is not there. */
const aboutTable = (0,by_name/* byName */.n)({
    get_columns: (table, schema) => `SELECT coalesce(json_agg(json_build_object('name', a.attname, 'nullable', NOT a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid), 'autoincrement', coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false), 'comment', col_description(a.attrelid, a.attnum), 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum), '[]') AS value FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid = ${relation(table, schema)}`,
    get_indexes: (table, schema) => `SELECT coalesce(json_agg(json_build_object('name', c.relname, 'unique', i.indisunique, 'column_names', (SELECT json_agg(a.attname ORDER BY k.position) FROM unnest(i.indkey[0:i.indnkeyatts - 1]) WITH ORDINALITY AS k(number, position) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number)) ORDER BY c.relname), '[]') AS value FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisprimary AND i.indrelid = ${relation(table, schema)}`,
    get_unique_constraints: (table, schema) => constraints('u', `json_build_object('name', k.conname, 'column_names', ${columnsOfKey('k.conkey', 'k.conrelid')}, 'comment', NULL)`, table, schema),
    get_foreign_keys: (table, schema) => constraints('f', `json_build_object('name', k.conname, 'constrained_columns', ${columnsOfKey('k.conkey', 'k.conrelid')}, 'referred_schema', (SELECT CASE WHEN pg_table_is_visible(r.oid) THEN NULL ELSE n.nspname END FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace WHERE r.oid = k.confrelid), 'referred_table', (SELECT r.relname FROM pg_class r WHERE r.oid = k.confrelid), 'referred_columns', ${columnsOfKey('k.confkey', 'k.confrelid')}, 'options', json_strip_nulls(json_build_object('ondelete', CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' END)))`, table, schema),
    get_check_constraints: (table, schema) => constraints('c', `json_build_object('name', k.conname, 'sqltext', pg_get_expr(k.conbin, k.conrelid))`, table, schema),
    get_pk_constraint: (table, schema) => `SELECT coalesce((SELECT json_build_object('name', k.conname, 'constrained_columns', ${columnsOfKey('k.conkey', 'k.conrelid')}) FROM pg_constraint k WHERE k.contype = 'p' AND k.conrelid = ${relation(table, schema)}), json_build_object('name', NULL, 'constrained_columns', '[]'::json)) AS value`,
    get_table_comment: (table, schema) => `SELECT json_build_object('text', obj_description(${relation(table, schema)}, 'pg_class')) AS value`,
});
/** Methods about the whole database or a schema. */
const aboutSchema = (0,by_name/* byName */.n)({
    get_table_names: schema => inspector_names(`'r', 'p'`, schema),
    get_view_names: schema => inspector_names(`'v'`, schema),
    get_materialized_view_names: schema => inspector_names(`'m'`, schema),
    get_sequence_names: schema => inspector_names(`'S'`, schema),
    get_schema_names: () => `SELECT json_agg(nspname ORDER BY nspname) AS value FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'`,
    get_enums: schema => `SELECT coalesce(json_agg(json_build_object('name', t.typname, 'schema', n.nspname, 'visible', pg_type_is_visible(t.oid), 'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid)) ORDER BY t.typname), '[]') AS value FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND ${schema === '*' ? 'true' : inSchema(schema)}`,
});
const hasTableQuery = (table, schema) => `SELECT to_json(${relation(table, schema)} IS NOT NULL) AS value`;
const hasTypeQuery = (name, schema) => `SELECT to_json(EXISTS (SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = ${(0,identifiers/* literal */.eu)(name)} AND ${schema === undefined ? 'pg_type_is_visible(t.oid)' : inSchema(schema)})) AS value`;
const presence = (0,by_name/* byName */.n)({
    has_table: {
        names: ['table_name', 'schema'],
        query: given => hasTableQuery(given.required('table_name'), given.string('schema')),
    },
    has_sequence: {
        names: ['sequence_name', 'schema'],
        query: given => `SELECT to_json(EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND c.relname = ${(0,identifiers/* literal */.eu)(given.required('sequence_name'))} AND ${inSchema(given.string('schema'))})) AS value`,
    },
    has_schema: {
        names: ['schema_name'],
        query: given => `SELECT to_json(EXISTS (SELECT FROM pg_namespace WHERE nspname = ${(0,identifiers/* literal */.eu)(given.required('schema_name'))})) AS value`,
    },
    has_type: {
        names: ['type_name', 'schema'],
        query: given => hasTypeQuery(given.required('type_name'), given.string('schema')),
    },
    has_index: {
        names: ['table_name', 'index_name', 'schema'],
        query: given => `SELECT to_json(EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname = ${(0,identifiers/* literal */.eu)(given.required('index_name'))} AND i.indrelid = ${relation(given.required('table_name'), given.string('schema'))})) AS value`,
    },
});
/**
 * A method of SQLAlchemy's Inspector (or of the dialect), answered by the scratch database. An inspector remembers what
 * it was reported: asked again after a CREATE TABLE, it gives the old answer.
 * https://docs.sqlalchemy.org/en/20/core/reflection.html#sqlalchemy.engine.reflection.Inspector.clear_cache
 */
function* inspect(method, inspector, arguments_, at, stage) {
    if (method === 'clear_cache') {
        inspector.attributes.clear();
        return interpreter_values/* none */.dv;
    }
    const key = `${method} ${[...arguments_.args, ...[...arguments_.keywords].flatMap(([name, value]) => [(0,interpreter_values/* str */.gx)(name), value])].map(interpreter_values/* hashOf */.qQ).join(' ')}`;
    const recorded = inspector.attributes.get(key);
    if (recorded)
        return recorded;
    const answer = yield* ask(method, arguments_, at, stage);
    if (answer)
        inspector.attributes.set(key, answer);
    return answer;
}
function* ask(method, arguments_, at, stage) {
    const schemaQuery = aboutSchema[method];
    if (schemaQuery)
        return yield* value(schemaQuery(new replay_arguments/* Given */.EU(arguments_, ['schema']).string('schema')), at, stage);
    const present = presence[method];
    if (present)
        return yield* value(present.query(new replay_arguments/* Given */.EU(arguments_, present.names)), at, stage);
    const tableQuery = aboutTable[method];
    if (!tableQuery)
        return undefined;
    const given = new replay_arguments/* Given */.EU(arguments_, ['table_name', 'schema']);
    const table = given.required('table_name');
    const schema = given.string('schema');
    const there = yield* value(hasTableQuery(table, schema), at, stage);
    if (there.kind === 'bool' && !there.value)
        throw new raised/* RaisedError */.H((0,exceptions/* exception */.YG)(['NoSuchTableError', 'InvalidRequestError', 'SQLAlchemyError', 'Exception', 'BaseException'], table));
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

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/managers.js


/** `with op.batch_alter_table(…)`, `with bind.begin_nested()` and their like: what begins with the block. */
function* enter(manager, at, { stage, python }) {
    if (manager.kind === 'foreign-call') {
        if (isBatch(manager))
            stage.beginBatch();
        else if (isSavepoint(manager) && !manager.attributes.has(savepointNumber))
            return yield* beginSavepoint(manager.callee, manager, at, stage);
        else if (managers_isAutocommit(manager))
            yield* stage.beginAutocommit(at);
        else if (isSuppressing(manager))
            python.catching++;
    }
    return manager;
}
/** What ends with it. Is the exception dealt with? */
function* exit(manager, raised, at, { stage, python }) {
    if (manager.kind !== 'foreign-call')
        return false;
    if (isBatch(manager))
        yield* stage.endBatch(raised !== undefined);
    else if (isSavepoint(manager)) {
        if (manager.attributes.delete(savepointNumber))
            yield* stage.endSavepoint(raised !== undefined, at);
    }
    else if (managers_isAutocommit(manager))
        yield* stage.endAutocommit(at);
    else if (isSuppressing(manager)) {
        python.catching--;
        return raised !== undefined && (0,exceptions/* catches */.Ux)({ kind: 'tuple', items: manager.args }, raised) === true;
    }
    return false;
}
/** Sent when it is made; `with` then only ends it. */
function* beginSavepoint(callee, given, at, stage) {
    yield* stage.beginSavepoint(at);
    const made = { kind: 'foreign-call', callee, ...given, at, attributes: new Map() };
    made.attributes.set(savepointNumber, (0,interpreter_values/* int */.Wh)(1));
    return made;
}
function* endSavepoint(of, by, at, stage) {
    of.attributes.delete(savepointNumber);
    yield* stage.endSavepoint(by !== 'commit', at);
    return interpreter_values/* none */.dv;
}
const isOpenSavepoint = (of) => of.attributes.get(savepointNumber)?.kind === 'int';
const isBatch = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'batch_alter_table';
const isSavepoint = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'begin_nested';
const managers_isAutocommit = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'autocommit_block';
const isSuppressing = (value) => value.callee.path === 'contextlib.suppress';
/** Of a savepoint that is open. No Python name has a space. */
const savepointNumber = 'open savepoint';

// EXTERNAL MODULE: ./src/frameworks/alembic/signatures.js
var signatures = __webpack_require__(54440);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/columns.js
var columns = __webpack_require__(46880);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/identity.js
var identity = __webpack_require__(27613);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/types.js + 2 modules
var types = __webpack_require__(17277);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/alter-column.js






/** `PostgresqlImpl.alter_column` and `DefaultImpl.alter_column`: one statement for each thing that changes, the new name last. */
function* alterColumn(given, table, context, conventions) {
    const column = (0,identifiers/* quote */.hD)(given.required('column_name'));
    const alter = `ALTER TABLE ${(0,columns/* tableSql */.dS)(table)} `;
    const work = { statements: [], assumed: [] };
    const brought = yield* alterType(given, table, context, conventions, work);
    const nullable = given.boolean('nullable');
    if (nullable !== undefined)
        work.statements.push(`${alter}ALTER COLUMN ${column} ${nullable ? 'DROP' : 'SET'} NOT NULL`);
    const value = given.get('server_default');
    if (value && !(value.kind === 'bool' && !value.value))
        work.statements.push(`${alter}ALTER COLUMN ${column} ${defaultClause(given)}`);
    const comment = given.get('comment');
    if (comment && !(comment.kind === 'bool' && !comment.value)) {
        const text = given.string('comment');
        work.statements.push(`COMMENT ON COLUMN ${(0,columns/* tableSql */.dS)(table)}.${column} IS ${text === undefined ? 'NULL' : (0,identifiers/* literal */.eu)(text)}`);
    }
    if (given.get('name'))
        throw new not_known/* NotKnownError */.$('name is given, which Alembic refuses (it is new_column_name)');
    const name = given.string('new_column_name');
    if (name !== undefined)
        work.statements.push(`${alter}RENAME ${column} TO ${(0,identifiers/* quote */.hD)(name)}`);
    if (brought !== undefined)
        work.statements.push(`${alter}ADD ${brought}`);
    return work;
}
/** Gives the check that the new type brings, which comes last; that of the old one goes before the type does. */
function* alterType(given, table, context, conventions, work) {
    const type = given.get('type_');
    const before = given.get('existing_type');
    if (!type || type.kind === 'none') {
        if (given.string('postgresql_using') === undefined)
            return undefined;
        throw new not_known/* NotKnownError */.$('postgresql_using is given without type_, which Alembic refuses');
    }
    const column = given.required('column_name');
    const alter = `ALTER TABLE ${(0,columns/* tableSql */.dS)(table)} `;
    const made = yield* (0,types/* typeOf */.Q)(type, { ...context, schema: table.schema });
    if (before && before.kind !== 'none' && !(0,types/* isNativeEnum */.X)(before)) {
        const was = yield* (0,types/* typeOf */.Q)(before, { ...context, schema: table.schema });
        const gone = (0,columns/* typeCheck */.rs)(was, column, table, conventions);
        if (gone?.name !== undefined)
            work.statements.push(`${alter}DROP CONSTRAINT ${gone.name}`);
    }
    const brought = (0,columns/* typeCheck */.rs)(made, column, table, conventions)?.sql;
    const using = given.string('postgresql_using');
    work.statements.push(`${alter}ALTER COLUMN ${(0,identifiers/* quote */.hD)(column)} TYPE ${made.sql}${using ? ` USING ${using}` : ''}`);
    if (made.assumed)
        work.assumed.push({ why: made.assumed, table: table.name, column });
    return brought;
}
function defaultClause(given) {
    const value = given.get('server_default');
    const before = given.get('existing_server_default');
    if ((0,replay_arguments/* isCallOf */.G_)(value, 'Computed') || (0,replay_arguments/* isCallOf */.G_)(before, 'Computed'))
        throw new not_known/* NotKnownError */.$('a column can neither become computed nor stop being so: Alembic refuses it');
    if ((0,replay_arguments/* isCallOf */.G_)(before, 'Identity') && (!value || value.kind === 'none'))
        return 'DROP IDENTITY';
    if ((0,replay_arguments/* isCallOf */.G_)(value, 'Identity')) {
        if ((0,replay_arguments/* isCallOf */.G_)(before, 'Identity'))
            return (0,identity/* identityChangeSql */.vH)(value, before);
        return `ADD ${(0,identity/* identitySql */.NC)(value)}`;
    }
    const sql = (0,columns/* defaultSql */.ib)(value);
    return sql === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/bulk-insert.js
var bulk_insert = __webpack_require__(71885);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/constraints.js
var replay_constraints = __webpack_require__(92611);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/indexes.js
var indexes = __webpack_require__(90623);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/rows.js
var rows = __webpack_require__(29798);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/table-value.js
var table_value = __webpack_require__(92511);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/tables.js
var tables = __webpack_require__(26766);
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
    const { name, schema } = (0,table_value/* tableValueOf */.rD)(table);
    return schema === undefined ? name : `${schema}.${name}`;
}
/** `metadata.create_all(bind)` and `drop_all`: each table that is not there, or that is, in the order of their keys. */
function* ofMetadata(metadata, what, given, at, context) {
    const only = new replay_arguments/* Given */.EU(given, ['bind', 'tables', 'checkfirst']);
    const wanted = only.get('tables');
    const known = tablesOf(metadata);
    if (known.length === 0)
        throw new not_known/* NotKnownError */.$('which tables its metadata has is not known');
    const chosen = wanted?.kind === 'list' ? known.filter(table => wanted.items.includes(table)) : inOrder(known);
    const checks = only.boolean('checkfirst') !== false;
    for (const table of what === 'create_all' ? chosen : [...chosen].reverse()) {
        if (checks && (yield* isThere(table, at, context)) === (what === 'create_all'))
            continue;
        if (what === 'create_all')
            yield* create(table, known, at, context);
        else
            yield* context.stage.sql(`DROP TABLE ${(0,columns/* tableSql */.dS)((0,table_value/* tableValueOf */.rD)(table))}`, at);
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
        const what = (0,replay_arguments/* nameOfCall */.nm)(item);
        if (what === 'ForeignKeyConstraint') {
            const targets = item.args[1] ?? item.keywords.get('refcolumns');
            return targets?.kind === 'list' ? targets.items.flatMap(targetTable) : [];
        }
        if (what !== 'Column')
            return [];
        return item.args.flatMap(part => (0,replay_arguments/* isCallOf */.G_)(part, 'ForeignKey') && part.args[0] ? targetTable(part.args[0]) : []);
    });
}
function targetTable(target) {
    const text = (0,replay_arguments/* asString */.oJ)(target);
    if (text !== undefined)
        return [text.slice(0, text.lastIndexOf('.'))];
    return (0,rows/* tablesIn */.N)(target).flatMap(table => (table.kind === 'foreign-call' ? [schema_objects_nameOf(table)] : []));
}
function* isThere(table, at, { stage }) {
    const { name, schema } = (0,table_value/* tableValueOf */.rD)(table);
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
    return (yield* (0,tables/* createTable */.ZR)(all, { python }, conventions, memory)).statements;
}
/** A column without a type has that of the one it refers to. */
function typed(column, known) {
    if (!(0,replay_arguments/* isCallOf */.G_)(column, 'Column') || column.args.length !== 2 || column.keywords.has('type_'))
        return column;
    const [name, key] = column.args;
    const target = (0,replay_arguments/* isCallOf */.G_)(key, 'ForeignKey') ? key.args[0] && (0,replay_arguments/* asString */.oJ)(key.args[0]) : undefined;
    if (!name || !key || target === undefined)
        return column;
    const dot = target.lastIndexOf('.');
    const other = known.find(table => schema_objects_nameOf(table) === target.slice(0, dot));
    const type = other && (0,table_value/* tableValueOf */.rD)(other).columns.get(target.slice(dot + 1))?.type;
    return type ? { ...column, args: [name, type, key] } : column;
}
/** `table.create(bind)`, `index.drop(bind)`. */
function* ofObject(object, what, given, at, context) {
    const options = new replay_arguments/* Given */.EU(given, ['bind', 'checkfirst']);
    const checks = options.boolean('checkfirst') === true;
    if ((0,table_value/* isTableValue */.SO)(object)) {
        if (checks && (yield* isThere(object, at, context)) === (what === 'create'))
            return interpreter_values/* none */.dv;
        const [, metadata] = object.args;
        const known = metadata?.kind === 'foreign-call' ? tablesOf(metadata) : [];
        if (what === 'create')
            yield* create(object, known, at, context);
        else
            yield* context.stage.sql(`DROP TABLE ${(0,columns/* tableSql */.dS)((0,table_value/* tableValueOf */.rD)(object))}`, at);
        return interpreter_values/* none */.dv;
    }
    const table = tableOfItem(object);
    if (checks) {
        const name = (0,replay_arguments/* stringOf */.Je)(object.args[0] ?? object.keywords.get('name'), 'the name of an index');
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
    const given = new replay_arguments/* Given */.EU({ args: [], keywords: new Map([...index.keywords, ...more]) }, []);
    if (what === 'create')
        return (0,indexes/* createIndexSql */.Bs)(name, expressions, given, table, conventions);
    return (0,indexes/* dropIndexSql */.Qd)(name ? given.with('index_name', name) : given, table);
}
/** The table that the columns of an index or of a constraint belong to. */
function tableOfItem(item) {
    const named = item.keywords.get('_table');
    const [table] = named ? [named] : [...item.args, ...item.keywords.values()].flatMap(arg => (0,rows/* tablesIn */.N)(arg));
    if (!table)
        throw (0,not_known/* notKnown */.b)(item, 'the table');
    return (0,table_value/* tableValueOf */.rD)(table);
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
    if (!(0,replay_arguments/* isCallOf */.G_)(value, ...constructs))
        return undefined;
    const name = (0,interpreter_values/* lastSegment */.mp)(value.callee.path);
    const [object = value.keywords.get('element')] = value.args;
    if (object?.kind !== 'foreign-call')
        throw (0,not_known/* notKnown */.b)(object, 'what is created or dropped');
    const exists = new replay_arguments/* Given */.EU(value, ['element']).boolean('if_exists') ? 'IF EXISTS ' : '';
    if (name === 'CreateIndex' || name === 'DropIndex')
        return indexSql(object, name === 'CreateIndex' ? 'create' : 'drop', value.keywords, context);
    if (name === 'DropTable')
        return `DROP TABLE ${exists}${(0,columns/* tableSql */.dS)((0,table_value/* tableValueOf */.rD)(object))}`;
    if (name === 'CreateTable') {
        const made = yield* creation({ ...object, keywords: new Map([...object.keywords, ...value.keywords]) }, [], context);
        return made.find(text => /^CREATE [\w ]*TABLE/.test(text));
    }
    const table = tableOfItem(object);
    if (name === 'AddConstraint') {
        const made = (0,replay_constraints/* isConstraint */.WD)(object) ? (0,replay_constraints/* constraintOf */.vY)(object, table, context.conventions) : undefined;
        if (!made)
            throw (0,not_known/* notKnown */.b)(object, 'the constraint');
        return `ALTER TABLE ${(0,columns/* tableSql */.dS)(table)} ADD ${made.sql}`;
    }
    const constraint = object.keywords.get('name');
    const given = new replay_arguments/* Given */.EU(value, ['element']);
    const drop = (0,tables/* dropConstraint */.FZ)(constraint ? given.with('constraint_name', constraint) : given, table, context.conventions);
    return given.boolean('cascade') ? `${drop} CASCADE` : drop;
}
/** `Sequence(…).create(bind)` */
function* ofSequence(sequence, what, given, at, stage) {
    const name = (0,replay_arguments/* stringOf */.Je)(sequence.args[0], 'the name of a sequence');
    const there = yield* ask('has_sequence', { args: [(0,interpreter_values/* str */.gx)(name)], keywords: new Map() }, at, stage);
    const check = new replay_arguments/* Given */.EU(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? true;
    if (check && there?.kind === 'bool' && there.value === (what === 'create'))
        return interpreter_values/* none */.dv;
    const created = (0,statements/* createSequenceSql */.S0)(sequence);
    const quoted = /^CREATE SEQUENCE (\S+)/.exec(created)?.[1] ?? '';
    yield* stage.sql(what === 'create' ? created : `DROP SEQUENCE ${quoted}`, at);
    return interpreter_values/* none */.dv;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/operations.js















function statement(sql) {
    return (...around) => (0,flow/* atOnce */.zd)({ statements: [sql(...around)], assumed: [] });
}
const adding = (table, constraint) => `ALTER TABLE ${(0,columns/* tableSql */.dS)(table)} ADD ${constraint.sql}`;
/** https://alembic.sqlalchemy.org/en/latest/ops.html, as alembic/operations/toimpl.py carries them out. */
const operations = (0,by_name/* byName */.n)({
    create_table: (_given, _table, { python, conventions, memory }, all) => (0,tables/* createTable */.ZR)(all, { python }, conventions, memory),
    drop_table: statement((given, table) => `DROP TABLE ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${(0,columns/* tableSql */.dS)(table)}`),
    rename_table: statement((given, table) => `ALTER TABLE ${(0,columns/* tableSql */.dS)(table)} RENAME TO ${(0,identifiers/* quote */.hD)(given.required('new_table_name'))}`),
    add_column: (given, table, { python, conventions }) => (0,tables/* addColumn */.cq)(given, table, { python }, conventions),
    drop_column: statement((given, table) => `ALTER TABLE ${(0,columns/* tableSql */.dS)(table)} DROP COLUMN ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${(0,identifiers/* quote */.hD)(given.required('column_name'))}`),
    alter_column: (given, table, { python, conventions }) => alterColumn(given, table, { python }, conventions),
    create_index: statement((given, table, { conventions }) => (0,indexes/* createIndexSql */.Bs)(given.get('index_name'), (0,indexes/* columnsOf */.PL)(given.get('columns')), given, table, conventions)),
    drop_index: statement(given => (0,indexes/* dropIndexSql */.Qd)(given, undefined)),
    create_unique_constraint: statement((given, table, { conventions }, all) => adding(table, (0,replay_constraints/* unique */.Am)(given.strings('columns'), given.get('constraint_name'), withDeferral(all), table, conventions))),
    create_primary_key: statement((given, table, { conventions }, all) => adding(table, (0,replay_constraints/* primaryKey */.ie)(given.strings('columns'), given.get('constraint_name'), withDeferral(all), table, conventions))),
    create_check_constraint: statement((given, table, { conventions }) => adding(table, (0,replay_constraints/* check */.z6)(given.get('condition'), renamed(given), table, conventions))),
    create_foreign_key: statement((given, source, { conventions }) => {
        const table = { ...source, schema: given.string('source_schema') ?? source.schema };
        const referred = { name: given.required('referent_table'), schema: given.string('referent_schema') };
        const [columns, others] = [given.strings('local_cols'), given.strings('remote_cols')];
        return adding(table, (0,replay_constraints/* foreignKeySql */.qd)(given, given.get('constraint_name'), columns, referred, others, table, conventions));
    }),
    create_exclude_constraint: statement((given, table, { conventions }) => adding(table, (0,replay_constraints/* exclude */.HN)(given.rest, renamed(given), table, conventions))),
    drop_constraint: statement((given, table, { conventions }) => (0,tables/* dropConstraint */.FZ)(given, table, conventions)),
    create_table_comment: statement((given, table) => {
        const comment = given.string('comment');
        return `COMMENT ON TABLE ${(0,columns/* tableSql */.dS)(table)} IS ${comment === undefined ? 'NULL' : (0,identifiers/* literal */.eu)(comment)}`;
    }),
    drop_table_comment: statement((_given, table) => `COMMENT ON TABLE ${(0,columns/* tableSql */.dS)(table)} IS NULL`),
});
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
        const [operation, signature] = [operations[name], signatures/* signatures */.E[name]];
        if (!operation || !signature)
            return undefined;
        const given = new replay_arguments/* Given */.EU(all, (0,signatures/* parametersOf */.m)(signature, batch !== undefined));
        const table = batch ?? tableOf(signature, given);
        const batched = batch && name === 'drop_index' ? given.with('schema', schemaValue(batch)) : given;
        const { statements, assumed } = yield* operation(batched, table, context, all);
        for (const text of statements)
            yield* stage.sql(text, at);
        for (const why of assumed)
            yield* stage.assume(why, at);
        return name === 'create_table' ? tableValue(all, at) : interpreter_values/* none */.dv;
    }
    catch (error) {
        if (!(error instanceof not_known/* NotKnownError */.$))
            throw error;
        yield* stage.unverified(error.message, at);
        return name === 'create_table' ? tableValue(all, at) : interpreter_values/* none */.dv;
    }
}
function tableOf({ table, kind, does }, given) {
    // An index is dropped by its own name; a table that is created reads all of its arguments itself.
    if ((kind === 'index' && does === 'drops') || (kind === 'table' && does === 'creates'))
        return { name: '', schema: undefined };
    return { name: given.required(table), schema: given.string('schema') };
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
    const found = (0,statements/* executable */.FC)(all.args[0] ?? all.keywords.get('sqltext'), new Map());
    if (found.kind === 'sql')
        yield* stage.direct(found.text, at, found.origin);
    else if (found.kind === 'rows')
        yield* stage.skipRows('it changes rows through an expression of SQLAlchemy’s', at);
    return interpreter_values/* none */.dv;
}
function* insertRows(all, at, stage) {
    const given = new replay_arguments/* Given */.EU(all, ['table', 'rows']);
    try {
        const text = (0,bulk_insert/* bulkInsertSql */.iA)(given.get('table'), given.get('rows'));
        if (text !== undefined)
            yield* stage.direct(text, at);
    }
    catch (error) {
        if (!(error instanceof not_known/* NotKnownError */.$))
            throw error;
        yield* stage.skipRows(`it inserts rows that are not known: ${error.message}`, at);
    }
    return interpreter_values/* none */.dv;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/reach.js


/** More is not read: it may do anything. */
const longest = 50_000;
const mostFunctions = 20;
/** Calls that send SQL, or write it down for another call that does. */
const sends = /(?:^|\.)(?:execute|exec_driver_sql|scalar|scalars|text|DDL|invoke)$/;
/** They only read, report, or put values together. */
const harmless = /^(?:sa|sqlalchemy|postgresql|sqlmodel|os|sys|re|json|uuid|datetime|logging|logger|log|time|warnings|print|len|str|int|bool|isinstance|range|list|dict|set|tuple|sorted|enumerate|zip|any|all|getattr|hasattr|next|iter|map|filter|min|max)(?:\.|$)|\.(?:f|get_bind|get_context|batch_alter_table|autocommit_block|begin_nested|begin|connect|execution_options|bindparams|info|debug|warning|error|fetchall|fetchone|first|all|mappings|append|extend|format|join|strip|lower|upper|split|replace|items|keys|values|get|get_(?:columns|indexes|table_names|foreign_keys|unique_constraints|pk_constraint|enums)|has_table|create|drop|commit|close)$/;
/** It changes rows, or reads them. */
const ofRows = /^\s*(?:insert|update|delete|select|with|set|lock)\b/i;
/** What code that was not run may do to what exists: its text, with that of the functions which it calls. */
function reachOf(pieces, parser) {
    const reading = new Reading(parser);
    for (const { code, module } of pieces)
        reading.read(code, module);
    return reading.reach;
}
class Reading {
    #parser;
    #read = new Set();
    #text = '';
    #anything = false;
    constructor(parser) {
        this.#parser = parser;
    }
    get reach() {
        return { text: this.#text, anything: this.#anything };
    }
    read({ start, end }, module) {
        const text = module.text.slice(start, end);
        if (this.#text.length + text.length > longest) {
            this.#anything = true;
            return;
        }
        this.#text += `\n${text}`;
        const lineStart = module.text.lastIndexOf('\n', start - 1) + 1;
        const before = module.text.slice(lineStart, start);
        const margin = before.trim() === '' ? before : '';
        const syntax = this.#parser.parse(margin === '' ? text : `if 1:\n${margin}${text}`);
        if (!syntax) {
            this.#anything = true;
            return;
        }
        const open = [syntax.tree.topNode];
        for (let node = open.pop(); node; node = open.pop()) {
            open.push(...(0,python_syntax/* childrenOf */.LU)(node));
            if (node.name === 'CallExpression')
                this.#call(node, syntax.text, module);
        }
    }
    #call(call, text, module) {
        const [callee, list] = (0,python_syntax/* childrenOf */.LU)(call);
        if (!callee || !list)
            return;
        const path = text.slice(callee.from, callee.to).replace(/\s+/g, '');
        const name = path.slice(path.lastIndexOf('.') + 1);
        const given = (0,python_syntax/* childrenOf */.LU)(list).filter(({ type }) => !/^[(),]$|^AssignOp$/.test(type.name));
        if (sends.test(path)) {
            if (given[0] && !this.#isSpelled(given[0], text, module))
                this.#anything = true;
        }
        else if (path.includes('.') && signatures/* signatures */.E[name]) {
            const { does } = signatures/* signatures */.E[name];
            const mayRemove = does === 'drops' || does === 'renames' || does === 'alters';
            if (mayRemove && !given.every(argument => this.#isNamed(argument, text, module)))
                this.#anything = true;
        }
        else if (name === 'drop_all' || !harmless.test(path))
            this.#other(path, module);
    }
    /** A function of the tree is read, too; of any other nobody knows what it does. */
    #other(path, module) {
        const value = module.names.get(path);
        if (value?.kind !== 'function' || this.#read.size >= mostFunctions) {
            this.#anything = true;
            return;
        }
        const { node, frame } = value;
        if (this.#read.has(node))
            return;
        this.#read.add(node);
        this.read({ start: node.from, end: node.to }, frame.module);
    }
    /** Is all of an SQL statement there to be read? Of one that only changes rows the beginning will do. */
    #isSpelled(argument, text, module) {
        const written = text.slice(argument.from, argument.to);
        switch (argument.name) {
            case 'String':
            case 'ContinuedString':
                return true;
            case 'FormatString':
                return !argument.getChild('FormatReplacement') || ofRows.test(withoutQuotes(written));
            case 'CallExpression':
                return (sends.test(text.slice(argument.from, argument.firstChild?.to)) ||
                    /^(?:sa\.|sqlalchemy\.)/.test(written));
            case 'VariableName':
                return this.#isKnown(written, module);
            default:
                return ofRows.test(withoutQuotes(written));
        }
    }
    /** An argument of an operation: a literal, or a name with a known value. */
    #isNamed(argument, text, module) {
        if (argument.name === 'FormatString')
            return !argument.getChild('FormatReplacement');
        if (argument.name !== 'VariableName')
            return true;
        // A keyword's own name stands before its value.
        if (argument.nextSibling?.name === 'AssignOp')
            return true;
        return this.#isKnown(text.slice(argument.from, argument.to), module);
    }
    #isKnown(name, module) {
        const words = wordsOf(module.names.get(name));
        if (!words)
            return false;
        this.#text += `\n${words.join('\n')}`;
        return true;
    }
}
const withoutQuotes = (text) => text.replace(/^[([\s]*[a-zA-Z]{0,2}["']{1,3}/, '');
/** The texts in a plain value. */
function wordsOf(value, depth = 0) {
    if (!value || depth > 4)
        return undefined;
    if (value.kind === 'str')
        return [value.value];
    if (value.kind === 'none' || value.kind === 'bool' || value.kind === 'int')
        return [];
    if (value.kind !== 'list' && value.kind !== 'tuple')
        return undefined;
    const all = [];
    for (const item of value.items) {
        const words = wordsOf(item, depth + 1);
        if (!words)
            return undefined;
        all.push(...words);
    }
    return all;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/stage.js




/** What one place leads to in other files; more says nothing new. */
const mostPieces = 100;
/** What one migration sends, in its order. */
class Stage {
    #python;
    /** Statements of a batch, which Alembic runs when its block ends. */
    #batch;
    #autocommit = 0;
    #always = false;
    /** What was not followed, by the place that it is reported at. */
    #reported = new Map();
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
            throw new raised/* RaisedError */.H(databaseError(outcome.code, outcome.message));
        // Statements are collected and sent together: a question sends them.
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
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query: text, span: this.#python().site(at), decides: true });
        if (outcome?.kind !== 'failed')
            return outcome?.rows ?? [];
        yield* (0,step_request/* take */.s)(this.#sqlStep(text, at, origin));
        throw new raised/* RaisedError */.H(databaseError(outcome.code, outcome.message));
    }
    /** Rows of a query that SQLAlchemy sends by itself. */
    *#ask(query, at) {
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query, span: this.#python().site(at) });
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseError(outcome.code, outcome.message));
        return outcome?.rows ?? [];
    }
    /** Undefined where our own question fails: nobody else would have asked it, so it is no failure of the migration's. */
    *catalog(query, at) {
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query, span: this.#python().site(at) });
        if (outcome?.kind !== 'failed')
            return outcome?.rows ?? [];
        if (outcome.earlier || outcome.code === '25P02')
            throw new raised/* RaisedError */.H(databaseError(outcome.code, outcome.message));
        yield* this.unverified(`what is in the database could not be asked: ${outcome.message}`, at);
        return undefined;
    }
    *skip(why, at) {
        yield* (0,step_request/* take */.s)({ kind: 'skip', why, span: this.#python().site(at) });
    }
    /** A column was created with something assumed of it. */
    *assume({ why, ...column }, at) {
        yield* (0,step_request/* take */.s)({ kind: 'skip', why, span: this.#python().site(at), assumed: column });
    }
    /** Which rows there are is not known from here on. */
    *skipRows(why, at) {
        yield* (0,step_request/* take */.s)({ kind: 'skip', why, span: this.#python().site(at), rows: true });
    }
    /** One place is reported once, whatever else follows from it. */
    *unverified(why, at) {
        const { current, parser } = this.#python();
        const span = this.#python().site(at);
        const known = this.#reported.get(span.start);
        const piece = current && { code: at, module: current };
        if (known) {
            if (piece && known.length < mostPieces)
                known.push(piece);
            return;
        }
        const pieces = piece ? [piece] : [];
        this.#reported.set(span.start, pieces);
        yield* (0,step_request/* take */.s)({ kind: 'unverified', why, span, reach: () => reachOf(pieces, parser) });
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
     * message, so each part is a transaction of its own: an enum's new value can be used after the block.
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
    /** From here on, or until it is switched off again, each statement of the migration's connection is on its own. */
    *autocommit(is, at) {
        if (is === this.#always)
            return;
        this.#always = is;
        yield* is ? this.beginAutocommit(at) : this.endAutocommit(at);
    }
    /** What came before stands from here on; another transaction goes on. */
    *commit(at) {
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
            throw new raised/* RaisedError */.H(databaseError(outcome.code, outcome.message));
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

// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/type-operations.js







const type_operations_quoted = (name) => `"${name.replaceAll('"', '""')}"`;
/**
 * `op.sync_enum_values` of alembic-postgresql-enum: a type of the new values takes the place of the old one.
 * https://pypi.org/project/alembic-postgresql-enum/
 */
function syncEnumValuesSql(all) {
    const given = new replay_arguments/* Given */.EU(all, [
        'enum_schema',
        'enum_name',
        'new_values',
        'affected_columns',
        'enum_values_to_rename',
        'indexes_to_recreate',
    ]);
    const indexes = given.get('indexes_to_recreate');
    if (indexes && indexes.kind !== 'none')
        throw new not_known/* NotKnownError */.$('it makes indexes again');
    const [schema, name] = [given.required('enum_schema'), given.required('enum_name')];
    const [type, old] = [`${type_operations_quoted(schema)}.${type_operations_quoted(name)}`, type_operations_quoted(`${name}_old`)];
    const renamed = ((0,operators/* itemsOf */.S3)(given.get('enum_values_to_rename') ?? { kind: 'tuple', items: [] }) ?? []).map(pair => {
        const [from, to] = ((0,operators/* itemsOf */.S3)(pair) ?? []).map(value => (0,replay_arguments/* stringOf */.Je)(value, 'a value'));
        if (from === undefined || to === undefined)
            throw (0,not_known/* notKnown */.b)(pair, 'a value that is renamed');
        return [from, to];
    });
    const columns = (0,operators/* itemsOf */.S3)(given.get('affected_columns') ?? { kind: 'none' });
    if (!columns)
        throw (0,not_known/* notKnown */.b)(given.get('affected_columns'), 'the columns');
    return [
        `ALTER TYPE ${type} RENAME TO ${old}`,
        `CREATE TYPE ${type} AS ENUM (${given.strings('new_values').map(identifiers/* literal */.eu).join(', ')})`,
        ...columns.flatMap(column => changeSql(referenceOf(column, schema), type, renamed)),
        `DROP TYPE ${type_operations_quoted(schema)}.${old}`,
    ];
}
function referenceOf(value, schema) {
    if (!(0,replay_arguments/* isCallOf */.G_)(value, 'TableReference'))
        throw (0,not_known/* notKnown */.b)(value, 'a column');
    const given = new replay_arguments/* Given */.EU(value, [
        'table_name',
        'column_name',
        'table_schema',
        'column_type',
        'existing_server_default',
    ]);
    const kind = given.get('column_type');
    return {
        table: `${type_operations_quoted(given.string('table_schema') ?? schema)}.${type_operations_quoted(given.required('table_name'))}`,
        column: type_operations_quoted(given.required('column_name')),
        isArray: kind?.kind === 'foreign' && (0,interpreter_values/* lastSegment */.mp)(kind.path) === 'ARRAY',
        default: (0,replay_arguments/* asString */.oJ)(given.get('existing_server_default') ?? { kind: 'none' }),
    };
}
function changeSql({ table, column, isArray, default: fallback }, type, renamed) {
    const alter = `ALTER TABLE ${table} ALTER COLUMN ${column}`;
    const arms = renamed.map(([from, to]) => ` WHEN ${column}::text = ${(0,identifiers/* literal */.eu)(from)} THEN ${(0,identifiers/* literal */.eu)(to)}::${type}`);
    const cast = isArray
        ? `${renamed.reduce((text, [from, to]) => `array_replace(${text}, ${(0,identifiers/* literal */.eu)(from)}, ${(0,identifiers/* literal */.eu)(to)})`, `${column}::text[]`)}::${type}[]`
        : arms.length > 0
            ? `CASE${arms.join('')} ELSE ${column}::text::${type} END`
            : `${column}::text::${type}`;
    const later = fallback?.replace(/'((?:[^']|'')*)'/, (whole, label) => {
        const to = renamed.find(([from]) => (0,identifiers/* literal */.eu)(from) === `'${label}'`)?.[1];
        return to === undefined ? whole : (0,identifiers/* literal */.eu)(to);
    });
    return [
        ...(later === undefined ? [] : [`${alter} DROP DEFAULT`]),
        `${alter} TYPE ${type}${isArray ? '[]' : ''} USING ${cast}`,
        ...(later === undefined ? [] : [`${alter} SET DEFAULT ${later}`]),
    ];
}
function isNamedType(value) {
    return ['Enum', 'ENUM', 'DOMAIN'].includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path));
}
/** `my_enum.create(bind)`: ENUM looks first unless something else is asked for, Enum only when asked to. */
function* createNamedType(type, what, given, at, { python, stage }) {
    const { named } = yield* (0,types/* typeOf */.Q)(type, { python });
    if (!named)
        throw new not_known/* NotKnownError */.$('the type is no type of the database');
    const first = new replay_arguments/* Given */.EU(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? (0,interpreter_values/* lastSegment */.mp)(type.callee.path) !== 'Enum';
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

;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/host.js


















/** Calls without an effect on a database. */
const host_harmless = /(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|click|rich|pprint|tqdm|structlog|loguru|gc|random|asyncio)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/;
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
        if (name === 'name' && (0,table_value/* isTableValue */.SO)(owner) && owner.kind === 'foreign-call')
            return owner.args[0];
        if ((0,replay_arguments/* isCallOf */.G_)(owner, 'Column', 'column'))
            return (0,table_value/* ofColumn */._R)(owner, name);
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
        if ((0,replay_arguments/* columnName */.uS)(owner) !== undefined || isSubscript(owner))
            return {
                kind: 'foreign-call',
                callee: { kind: 'foreign', path: expressions/* subscript */.iH, of: owner },
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
            if (!(error instanceof not_known/* NotKnownError */.$))
                throw error;
            yield* this.stage.unverified(error.message, at);
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
        const onMade = of?.kind === 'foreign-call' ? this.#onMade(of, name, given, at) : undefined;
        if (onMade)
            return yield* onMade;
        if (name === 'Table' && /^sqlalchemy\b/.test(path)) {
            const table = { kind: 'foreign-call', callee, ...given, at, attributes: new Map() };
            madeTable(table);
            return table;
        }
        if (isConnection(of)) {
            if (name === 'begin_nested')
                return yield* beginSavepoint(callee, given, at, this.stage);
            const executed = name === 'execute' ? yield* this.#execute(given.args[0], at) : undefined;
            if (executed)
                return executed;
            if (isInspectorMethod(name))
                return yield* ask(name, given, at, this.stage);
            const answer = yield* connectionMethod(name, given, at, this.stage, of);
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
    /** A method of what an earlier call has made; undefined where it has no such method that matters. */
    #onMade(of, name, given, at) {
        if (isBatch(of))
            return this.#inBatch(name, of, given, at);
        if (isInspector(of) && isInspectorMethod(name))
            return inspect(name, of, given, at, this.stage);
        if (name === 'create' || name === 'drop') {
            if (isNamedType(of))
                return createNamedType(of, name, given, at, this.#context);
            if ((0,table_value/* isTableValue */.SO)(of) || isIndex(of))
                return ofObject(of, name, given, at, this.#context);
        }
        if (isMetadata(of)) {
            if (name === 'create_all' || name === 'drop_all')
                return ofMetadata(of, name, given, at, this.#context);
            if (name === 'reflect')
                return (0,flow/* atOnce */.zd)(interpreter_values/* none */.dv);
        }
        if (isOpenSavepoint(of) && ['commit', 'rollback', 'close'].includes(name))
            return endSavepoint(of, name, at, this.stage);
        if ((0,interpreter_values/* lastSegment */.mp)(of.callee.path) === 'Sequence' && (name === 'create' || name === 'drop'))
            return ofSequence(of, name, given, at, this.stage);
        return undefined;
    }
    /** A construct of SQLAlchemy that is handed to `execute()`. */
    *#execute(construct, at) {
        const sql = yield* constructSql(construct, this.#context);
        if (sql === undefined)
            return undefined;
        yield* this.stage.direct(sql, at);
        return interpreter_values/* none */.dv;
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
            return yield* this.#send(entitySql(name, given.args[0], new replay_arguments/* Given */.EU(given, ['entity', 'cascade'])), at);
        if (name === 'sync_enum_values')
            return yield* this.#send(syncEnumValuesSql(given), at);
        const { python } = this.#context;
        if (name === 'invoke')
            return yield* this.#custom.invoke(given.args[0], at, python);
        const own = yield* this.#custom.call(name, given, at, python);
        if (own)
            return own;
        yield* this.stage.unverified(`op.${name}() is none of Alembic’s own operations`, at);
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
        const table = new replay_arguments/* Given */.EU(batch, ['table_name', 'schema']);
        const target = { name: table.required('table_name'), schema: table.string('schema') };
        if (table.string('recreate') === 'always')
            throw new not_known/* NotKnownError */.$('the batch makes the table again (recreate="always")');
        const done = yield* operate(name, given, at, this.#context, target);
        if (done)
            return done;
        yield* this.stage.unverified(`${name}() is none of Alembic’s own operations`, at);
        return interpreter_values/* none */.dv;
    }
    enter(manager, at) {
        return enter(manager, at, this.#context);
    }
    exit(manager, raised, at) {
        return exit(manager, raised, at, this.#context);
    }
    *assigned(owner, name, value, at) {
        if ((name === 'autocommit' || name === 'isolation_level') && isConnection(owner))
            yield* setAutocommit(owner, value, at, this.stage);
    }
    *unverified(why, at) {
        yield* this.stage.unverified(why, at);
    }
    reachesOut(value) {
        return isConnection(value) || (value.kind === 'foreign' && /^(?:alembic\.)?op$/.test(value.path));
    }
    harmless(callee) {
        return (host_harmless.test(callee.path) ||
            callee.path === 'sqlalchemy.Result' ||
            callee.path === 'alembic.op.create_table' ||
            isConnection(callee) ||
            /^sqlalchemy\.[\w.]+$/.test(callee.path));
    }
}
/** What op.… gives values with, and does nothing. */
const quiet = new Set(['f', 'get_bind', 'get_context', 'batch_alter_table', 'inline_literal']);
const isSubscript = (value) => value.kind === 'foreign-call' && value.callee.path === expressions/* subscript */.iH;
const isIndex = (value) => /^sqlalchemy\b.*\.Index$/.test(value.callee.path);
const isMetadata = (value) => (0,interpreter_values/* lastSegment */.mp)(value.callee.path) === 'MetaData';
function isInspector(value) {
    return ['inspect', 'from_engine', 'Inspector', 'PGInspector'].includes((0,interpreter_values/* lastSegment */.mp)(value.callee.path));
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/modules.js
var replay_modules = __webpack_require__(22754);
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
            const parser = await parserOf(tree);
            conventions ??= (0,replay_conventions/* conventionsOf */.Yq)(directory, tree, parser);
            const modules = new replay_modules/* Modules */.K(tree, migration.file.path.replace(/(?:^|\/)[^/]*$/, ''));
            const run = new Run(modules, parser, await conventions, memory, tree);
            if (text.includes('alembic_version'))
                yield { kind: 'sql', text: versionTable, span: { start: 0, end: 0 }, verbatim: false };
            for (const { why, at } of (0,influences/* influencesOn */.u)({ name: direction, executes: true }, text, parser))
                yield { kind: 'unverified', why, span: at };
            yield* run.steps(migration.file.path, text, direction);
        },
    };
}
const parsers = new WeakMap();
/** Revisions import the same modules over and over, and a revision with guards is read once for each of them. */
function parserOf(tree) {
    let parser = parsers.get(tree);
    if (!parser) {
        parser = (0,python_syntax/* loadPython */.ZP)().then(python_syntax/* keepingParser */.D0);
        parsers.set(tree, parser);
    }
    return parser;
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
                const { ended: why, limit } = next;
                if (why !== undefined)
                    yield { kind: 'unverified', why, span: this.#python.site(), ...(limit ? { limit } : {}) };
                return;
            }
            const { pending } = next;
            const asked = performance.now();
            if (pending instanceof step_request/* StepRequest */.GG)
                pending.outcome = yield pending.step;
            else if (pending instanceof flow/* FileRequest */.u4)
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
                yield* this.#host.unverified(`it depends on ${result.reason}`, {
                    start: entry.node.from,
                    end: entry.node.to,
                });
        }
    }
    /** One step further; `ended` says why, where it was before the end; `limit`: it asks for more than is followed. */
    #next(program) {
        try {
            const next = program.next();
            return next.done ? { ended: undefined } : { pending: next.value };
        }
        catch (error) {
            if (error instanceof flow/* BudgetExceededError */.Zq)
                return { ended: `what comes from here on is not followed: ${error.message}`, limit: true };
            // Deeper than the stack, longer than a string can be.
            if (error instanceof RangeError)
                return {
                    ended: 'what comes from here on is not followed: it is nested too deep, or too large',
                    limit: true,
                };
            if (!(error instanceof raised/* RaisedError */.H))
                throw error;
            const { exception } = error;
            // The statement that failed reports it itself.
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


/***/ }),

/***/ 97144:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   xH: () => (/* binding */ nameOfType)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93568);



/** The last name of a type, without what is around it for other dialects. */
function nameOfType(type) {
    if (type?.kind === 'foreign')
        return (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(type.path);
    if (type?.kind !== 'foreign-call')
        return '';
    const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(type.callee.path);
    return name === 'with_variant' || name === 'as_mutable' ? nameOfType(type.args[0]) : name;
}
function isJson(type) {
    return ['JSON', 'JSONB'].includes(nameOfType(type));
}
/** What SQLAlchemy's JSON type sends for a plain value; undefined for one that is computed. */
function jsonText(value) {
    return isPlain(value) ? JSON.stringify(jsonOf(value)) : undefined;
}
function isPlain(value) {
    return ['dict', 'list', 'tuple', 'int', 'float', 'bool', 'str'].includes(value.kind);
}
function jsonOf(value) {
    switch (value.kind) {
        case 'dict':
            return Object.fromEntries([...value.entries.values()].map(([key, item]) => [
                key.kind === 'int' ? String(key.value) : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(key, 'a key'),
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
            const text = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
            if (text !== undefined)
                return text;
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(value, 'a value');
        }
    }
}


/***/ }),

/***/ 22754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Modules)
/* harmony export */ });
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


/***/ }),

/***/ 86379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   o: () => (/* binding */ defaultConventions)
/* harmony export */ });
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90871);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93568);


/** `DEFAULT_NAMING_CONVENTION`: https://docs.sqlalchemy.org/en/20/core/constraints.html#configuring-constraint-naming-conventions */
const defaultConventions = new Map([['ix', 'ix_%(column_0_label)s']]);
/** The name as it is written in SQL; undefined where PostgreSQL is left to choose one. */
function namedBy(object, conventions) {
    const convention = conventions.get(object.kind);
    if (object.final && object.name !== undefined)
        return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintName */ .bd)(object.name, true);
    if (convention !== undefined && (object.name === undefined || convention.includes('constraint_name')))
        return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintName */ .bd)(filled(convention, object), true);
    return object.name === undefined ? undefined : (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintName */ .bd)(object.name, false);
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
                throw new _not_known_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnownError */ .$('the naming convention uses %(constraint_name)s, and the constraint has no name: SQLAlchemy refuses it');
            return object.name;
        }
        const found = /^(referred_)?column_(\d+)(_?N)?_(name|key|label)$/.exec(token);
        if (!found)
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnownError */ .$(`the naming convention uses %(${token})s`);
        const [, referred, index, many, what] = found;
        const columns = (referred ? object.referredColumns : object.columns) ?? [];
        const shown = (column) => (what === 'label' ? label(column) : column);
        if (many)
            return columns.map(shown).join(many.startsWith('_') ? '_' : '');
        const one = columns[Number(index)];
        return one === undefined ? '' : shown(one);
    });
}


/***/ }),

/***/ 93568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NotKnownError),
/* harmony export */   b: () => (/* binding */ notKnown)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);


/** An operation that can't be turned into SQL. `message` ends a sentence. Caught where the operation is called. */
class NotKnownError extends Error {
}
function notKnown(value, what) {
    if (!value)
        return new NotKnownError(`${what} is not given`);
    if (value.kind === 'unknown')
        return new NotKnownError(`${what} depends on ${value.reason}`);
    if (value.kind === 'foreign' || value.kind === 'foreign-call')
        return new NotKnownError(`${what} is ${(0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value)}`);
    return new NotKnownError(`${what} is ${(0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(value)}`);
}


/***/ }),

/***/ 76383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plainTypes),
/* harmony export */   L: () => (/* binding */ simpleType)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58214);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90871);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93568);





function type(parameters, sql, numeric = false) {
    return Object.assign((given) => ({ sql: sql(given), numeric }), { parameters });
}
const fixed = (sql, numeric = false) => type([], () => sql, numeric);
const stringType = (name) => type(['length', 'collation'], given => {
    const length = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get('length'), 'length');
    const collation = given.string('collation');
    return `${name}${length ? `(${length})` : ''}${collation ? ` COLLATE "${collation}"` : ''}`;
});
const timed = (name) => type(['timezone', 'precision'], given => {
    const precision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get('precision'), 'precision');
    return `${name}${precision === undefined ? '' : `(${precision})`} ${given.boolean('timezone') ? 'WITH' : 'WITHOUT'} TIME ZONE`;
});
const decimal = (name) => type(['precision', 'scale'], given => {
    const precision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get('precision'), 'precision');
    const scale = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get('scale'), 'scale');
    if (precision === undefined)
        return name;
    return scale === undefined ? `${name}(${precision})` : `${name}(${precision}, ${scale})`;
}, true);
const float = type(['precision'], given => {
    const precision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get('precision'), 'precision');
    return precision ? `FLOAT(${precision})` : 'FLOAT';
}, true);
const interval = (precisionName) => type(precisionName === 'precision' ? ['precision', 'fields'] : ['native', 'second_precision', 'day_precision'], given => {
    if (given.boolean('native') === false)
        return 'TIMESTAMP WITHOUT TIME ZONE';
    const fields = given.string('fields');
    const precision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get(precisionName), precisionName);
    return `INTERVAL${fields ? ` ${fields}` : ''}${precision === undefined ? '' : ` (${precision})`}`;
});
const uuid = type(['as_uuid', 'native_uuid'], given => given.boolean('native_uuid') === false ? 'CHAR(32)' : 'UUID');
const bit = type(['length', 'varying'], given => {
    const length = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(given.get('length'), 'length');
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
const plainTypes = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .byName */ .n)({
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
    Float: float,
    FLOAT: float,
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
});
/** Of a cast, of a sequence: simple types and enumerations; others are said to be unknown. */
function simpleType(type) {
    const given = type.kind === 'foreign-call' ? type : { args: [], keywords: new Map() };
    const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(type.kind === 'foreign-call' ? type.callee.path : type.path);
    const plain = plainTypes[name];
    if (plain)
        return plain(new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU(given, plain.parameters)).sql;
    const [item] = given.args;
    if (name === 'ARRAY' && (item?.kind === 'foreign' || item?.kind === 'foreign-call'))
        return `${simpleType(item)}[]`;
    const options = name === 'Enum' || name === 'ENUM' ? new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU({ ...given, args: [] }, []) : undefined;
    const named = options?.string('name');
    if (named === undefined)
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_3__/* .notKnown */ .b)(type, 'a type');
    return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .qualified */ .LX)(named, options?.string('schema'));
}


/***/ }),

/***/ 92306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rowValueSql),
/* harmony export */   j: () => (/* binding */ defaultValueSql)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18595);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90871);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97144);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93568);






/** A value that a row is given, as SQL: SQLAlchemy's types decide how Python's values are sent. */
function rowValueSql(value, type) {
    const typeName = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfType */ .xH)(type);
    if (!value)
        return 'NULL';
    if ((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isJson */ .Fh)(type)) {
        // None is JSON's null, unless the type says otherwise.
        if (value.kind === 'none')
            return isTrue(type, 'none_as_null') ? 'NULL' : (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)('null');
        const text = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)(value);
        if (text !== undefined)
            return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text);
    }
    switch (value.kind) {
        case 'none':
            return 'NULL';
        case 'int':
        case 'float':
        case 'bool':
            return String(value.value);
        case 'str':
            return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(value.value);
        case 'list':
        case 'tuple':
            // A type of the project's own may make anything of it.
            if (type && typeName !== 'ARRAY')
                throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(type, 'the type of a column');
            return array(value.items, itemType(type));
        case 'instance': {
            // Enum keeps the names of a class's members, and strings their values.
            const named = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnum */ .GG)(value.class) && (typeName === 'Enum' || typeName === 'ENUM');
            const text = named ? value.attributes.get('name') : undefined;
            return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text?.kind === 'str' ? text.value : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value, 'a value'));
        }
        case 'foreign-call':
            return madeNow(value) ?? (0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionSql */ .zj)(value);
        case 'foreign':
            return (0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionSql */ .zj)(value);
        default:
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'a value');
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
    return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(`${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute}:${second}`);
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
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'the default of a column');
        return made;
    }
    if (value.kind === 'function' || value.kind === 'native' || value.kind === 'class')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'the default of a column');
    return rowValueSql(value, type);
}
function array(items, type) {
    const parts = items.map(item => rowValueSql(item, type));
    return parts.length === 0 ? (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)('{}') : `ARRAY[${parts.join(', ')}]${castOf(type)}`;
}
/** Texts alone would be an array of text, which no column of another type takes. */
function castOf(type) {
    const name = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfType */ .xH)(type);
    if (name === 'UUID' || name === 'Uuid')
        return '::uuid[]';
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isCallOf */ .G_)(type, 'Enum', 'ENUM') ? type.keywords.get('name') : undefined;
    return named?.kind === 'str' ? `::"${named.value.replaceAll('"', '""')}"[]` : '';
}
function itemType(type) {
    if (type?.kind !== 'foreign-call')
        return undefined;
    const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(type.callee.path);
    if (name === 'with_variant' || name === 'as_mutable')
        return itemType(type.args[0]);
    return name === 'ARRAY' ? (type.keywords.get('item_type') ?? type.args[0]) : undefined;
}
function isTrue(type, keyword) {
    const value = type?.kind === 'foreign-call' ? type.keywords.get(keyword) : undefined;
    return value?.kind === 'bool' && value.value;
}


/***/ }),

/***/ 29798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tablesIn),
/* harmony export */   u: () => (/* binding */ rowsSql)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85075);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34947);
/* harmony import */ var _bulk_insert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71885);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18595);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90871);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93568);
/* harmony import */ var _row_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92306);
/* harmony import */ var _table_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92511);









const starters = new Set(['insert', 'update', 'delete', 'select']);
function chainOf(call) {
    const links = [];
    for (let at = call;;) {
        const { of, path } = at.callee;
        const what = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path);
        if (starters.has(what) && (of?.kind !== 'foreign-call' || (0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isTableValue */ .SO)(of)))
            return { what, start: at, links };
        if (of?.kind !== 'foreign-call' || links.length > 50)
            return undefined;
        links.unshift(at);
        at = of;
    }
}
/**
 * SQL of an insert(), update(), delete() or select() on one table; undefined for what is none of them.
 * `parameters`: what `execute()` was handed in addition.
 * @throws NotKnownError
 */
function rowsSql(call, parameters) {
    const chain = chainOf(call);
    if (!chain)
        return undefined;
    const bound = parameters?.kind === 'dict' ? (0,_bulk_insert_js__WEBPACK_IMPORTED_MODULE_3__/* .byColumn */ .IW)(parameters) : new Map();
    if (chain.what === 'insert')
        return inserted(chain, parameters);
    if (parameters && parameters.kind !== 'dict' && parameters.kind !== 'none')
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('it is run for several rows');
    return chain.what === 'select' ? selected(chain, bound) : changed(chain, bound);
}
function tableOf({ start }) {
    const { of } = start.callee;
    return (0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .tableValueOf */ .rD)(of?.kind === 'foreign-call' ? of : start.args[0]);
}
function inserted(chain, parameters) {
    const table = tableOf(chain);
    let rows = parameters && parameters.kind !== 'none' ? rowsIn(parameters) : [];
    let conflict = '';
    for (const { callee, args, keywords } of chain.links) {
        const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(callee.path);
        if (name === 'values') {
            const [first] = args;
            rows = first ? rowsIn(first) : [asDict(keywords)];
        }
        else if (name === 'on_conflict_do_nothing')
            conflict = ` ON CONFLICT ${targetOf(keywords)}DO NOTHING`;
        else if (name !== 'returning')
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$(`it inserts rows with .${name}()`);
    }
    const [first] = chain.start.callee.of ? chain.start.args : [];
    if (first)
        rows = rowsIn(first);
    for (const row of rows)
        if (row.kind === 'dict')
            within(table, [...row.entries.values()].map(([, value]) => value));
    return `${(0,_bulk_insert_js__WEBPACK_IMPORTED_MODULE_3__/* .insertSql */ .y_)(table, rows.length > 0 ? rows : [asDict(new Map())])}${conflict}`;
}
function targetOf(keywords) {
    const constraint = keywords.get('constraint');
    if (constraint && constraint.kind !== 'none') {
        const name = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(constraint);
        if (name === undefined)
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .b)(constraint, 'the constraint');
        return `ON CONSTRAINT ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} `;
    }
    const elements = keywords.get('index_elements');
    if (!elements || elements.kind === 'none')
        return '';
    const columns = ((0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(elements) ?? []).map(item => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(item) ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .columnName */ .uS)(item));
    if (columns.length === 0 || keywords.has('index_where'))
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .b)(elements, 'the columns');
    return `(${columns.map(column => (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(column ?? '')).join(', ')}) `;
}
function rowsIn(value) {
    if (value.kind === 'dict')
        return [value];
    const items = value.kind === 'list' || value.kind === 'tuple' ? value.items : undefined;
    if (!items?.every(item => item.kind === 'dict'))
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .b)(value, 'the rows');
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
        const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(callee.path);
        if (name === 'where' || name === 'filter')
            conditions.push(...args);
        else if (name === 'values' && chain.what === 'update') {
            const given = args[0] ? (0,_bulk_insert_js__WEBPACK_IMPORTED_MODULE_3__/* .byColumn */ .IW)(args[0]) : keywords;
            for (const [column, value] of given)
                set.set(column, value);
        }
        else if (name !== 'returning' && name !== 'execution_options')
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$(`it changes rows with .${name}()`);
    }
    const used = new Set();
    const all = conditions.map(condition => withParameters(condition, bound, used));
    const values = [...set].map(([column, value]) => [column, withParameters(value, bound, used)]);
    // What is handed and named by no bindparam() are values.
    const handed = [...bound].filter(([name]) => !used.has(name));
    if (chain.what === 'update')
        values.push(...handed.filter(([name]) => !set.has(name)));
    within(table, [...all, ...values.map(([, value]) => value)]);
    const name = (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .qualified */ .LX)(table.name, table.schema);
    const where = whereSql(all);
    if (chain.what === 'delete')
        return `DELETE FROM ${name}${where}`;
    if (values.length === 0)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('an update sets nothing');
    const assignments = values.map(([column, value]) => `${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(column)}=${(0,_row_values_js__WEBPACK_IMPORTED_MODULE_7__/* .rowValueSql */ .Y)(value, table.columns.get(column)?.type)}`);
    return `UPDATE ${name} SET ${assignments.join(', ')}${where}`;
}
function whereSql(conditions) {
    if (conditions.length === 0)
        return '';
    const parts = conditions.map(_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionSql */ .zj);
    return ` WHERE ${parts.length === 1 ? parts[0] : parts.map(part => `(${part})`).join(' AND ')}`;
}
function partsOfSelect(links) {
    const parts = {
        from: [],
        where: [],
        group: [],
        having: [],
        order: [],
        distinct: '',
        limits: '',
    };
    for (const { callee, args } of links) {
        const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(callee.path);
        const list = clauses.get(name);
        if (list)
            parts[list].push(...args);
        else if (name === 'distinct' && args.length === 0)
            parts.distinct = 'DISTINCT ';
        else if ((name === 'limit' || name === 'offset') && args[0]?.kind === 'int')
            parts.limits += ` ${name.toUpperCase()} ${args[0].value}`;
        else if (name !== 'execution_options')
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$(`it reads rows with .${name}()`);
    }
    return parts;
}
/** Methods that add to a clause. */
const clauses = new Map([
    ['select_from', 'from'],
    ['where', 'where'],
    ['filter', 'where'],
    ['group_by', 'group'],
    ['having', 'having'],
    ['order_by', 'order'],
]);
function selected(chain, bound) {
    const { of } = chain.start.callee;
    const own = of?.kind === 'foreign-call' && (0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isTableValue */ .SO)(of) ? of : undefined;
    const wanted = own ? [own] : chain.start.args.flatMap(arg => (arg.kind === 'list' ? arg.items : [arg]));
    const parts = partsOfSelect(chain.links);
    const tables = [...wanted.filter(_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isTableValue */ .SO), ...parts.from];
    const where = parts.where.map(condition => withParameters(condition, bound, new Set()));
    const all = [
        ...wanted.filter(value => !(0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isTableValue */ .SO)(value)),
        ...where,
        ...parts.group,
        ...parts.having,
        ...parts.order,
    ];
    const found = [...tables.map(_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .tableValueOf */ .rD), ...all.flatMap(tablesIn).map(_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .tableValueOf */ .rD)];
    const [table] = found;
    if (!table || found.some(other => !same(other, table)))
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('it reads rows of several tables');
    const columns = wanted.flatMap((value, i) => columnsSql(value, i));
    if (new Set(columns.map(({ name }) => name)).size < columns.length)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('it reads two columns of one name');
    const listed = (words, values) => values.length === 0 ? '' : ` ${words} ${values.map(named).join(', ')}`;
    return [
        `SELECT ${parts.distinct}${columns.map(({ sql }) => sql).join(', ')} FROM ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .qualified */ .LX)(table.name, table.schema)}`,
        whereSql(where),
        listed('GROUP BY', parts.group),
        parts.having.length > 0 ? ` HAVING ${parts.having.map(_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionSql */ .zj).join(' AND ')}` : '',
        listed('ORDER BY', parts.order),
        parts.limits,
    ].join('');
}
/** Where columns are listed, a string is the name of one. */
function named(value) {
    return value.kind === 'str' ? (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(value.value) : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionSql */ .zj)(value);
}
function columnsSql(value, place) {
    if ((0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isTableValue */ .SO)(value)) {
        const { columns } = (0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .tableValueOf */ .rD)(value);
        if (columns.size === 0)
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('the columns of a table are not known');
        return [...columns.keys()].map(name => ({ name, sql: (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name) }));
    }
    const label = value.kind === 'foreign-call' && (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path) === 'label' && value.args[0]
        ? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value.args[0])
        : undefined;
    const column = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .columnName */ .uS)(value);
    if (column !== undefined)
        return [{ name: column, sql: (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(column) }];
    const name = label ?? `anon_${place + 1}`;
    return [{ name, sql: `${(0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionSql */ .zj)(value)} AS ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)}` }];
}
/** `bindparam('x')` stands for what is handed. */
function withParameters(value, bound, used) {
    if (value.kind !== 'foreign-call')
        return value;
    if ((0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(value.callee.path) === 'bindparam') {
        const name = value.args[0] && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value.args[0]);
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
        if (!same((0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .tableValueOf */ .rD)(value), table))
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('it uses rows of several tables');
}
function same(a, b) {
    return a.name === b.name && a.schema === b.schema;
}
/** The tables whose columns an expression uses. */
function tablesIn(value, depth = 0) {
    if (depth > 50)
        throw new _not_known_js__WEBPACK_IMPORTED_MODULE_6__/* .NotKnownError */ .$('an expression is nested too deep');
    const table = (0,_table_value_js__WEBPACK_IMPORTED_MODULE_8__/* .tableOfColumn */ .qO)(value);
    if (table)
        return [table];
    if (value.kind === 'list' || value.kind === 'tuple')
        return value.items.flatMap(item => tablesIn(item, depth + 1));
    if (value.kind !== 'foreign-call')
        return [];
    const { of } = value.callee;
    return [...(of ? [of] : []), ...value.args, ...value.keywords.values()].flatMap(item => tablesIn(item, depth + 1));
}


/***/ }),

/***/ 99381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ readsOnly),
/* harmony export */   FC: () => (/* binding */ executable),
/* harmony export */   S0: () => (/* binding */ createSequenceSql)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18595);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90871);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27613);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93568);
/* harmony import */ var _plain_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76383);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29798);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18604);









/** What `op.execute(x)` and `connection.execute(x, parameters)` send. */
function executable(value, parameters, handed) {
    if (value?.kind === 'str')
        return fromText(value.value, value.origin, parameters);
    if (value?.kind !== 'foreign-call')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'the statement');
    const { path, of } = value.callee;
    const name = (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path);
    if (name === 'bindparams' && of?.kind === 'foreign-call')
        return executable(of, new Map([...parameters, ...boundBy(value)]));
    if ((name === 'execution_options' || name === 'columns') && of?.kind === 'foreign-call')
        return executable(of, parameters, handed);
    if (name === 'text' || name === 'DDL' || name === 'TextClause') {
        const [text] = value.args;
        if (text?.kind !== 'str')
            throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(text, 'the statement');
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlainText */ .K)(text)
        ? { kind: 'sql', text, origin }
        : { kind: 'sql', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .textSql */ .U)(text, _expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .literalSql */ .ot, parameters), origin: undefined };
}
/** `.bindparams(a=1)` and `.bindparams(bindparam('a', 1))`. */
function boundBy(call) {
    const found = [...call.keywords];
    for (const arg of call.args) {
        if (arg.kind !== 'foreign-call' || (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(arg.callee.path) !== 'bindparam')
            continue;
        const [name, value = arg.keywords.get('value')] = arg.args;
        const text = name && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(name);
        if (text !== undefined && value)
            found.push([text, value]);
    }
    return found;
}
/** insert(), update(), delete(), select() and what is chained to them. */
function constructOf(call, handed) {
    const { path } = call.callee;
    try {
        const text = (0,_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsSql */ .u)(call, handed);
        if (text !== undefined)
            return { kind: 'sql', text, origin: undefined };
    }
    catch (error) {
        if (!(error instanceof _not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .NotKnownError */ .$))
            throw error;
    }
    if (/(?:^|\.)(?:insert|update|delete|merge)(?:\(\)|$)/.test(path))
        return { kind: 'rows' };
    if (/(?:^|\.)(?:select|exists|func\.\w+|query)(?:\(\)|$)/.test(path))
        return { kind: 'query' };
    throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(call, 'the statement');
}
/** CreateSequence, DropSequence, CreateSchema, DropSchema; undefined for anything else. */
function schemaStatement(name, call) {
    const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU(call, ['element']);
    const element = given.get('element');
    const exists = (words) => given.boolean(words === 'IF EXISTS ' ? 'if_exists' : 'if_not_exists') ? words : '';
    switch (name) {
        case 'CreateSequence':
            return createSequenceSql(element, exists('IF NOT EXISTS '));
        case 'DropSequence':
            return `DROP SEQUENCE ${exists('IF EXISTS ')}${sequenceName(element)}`;
        case 'CreateSchema':
            return `CREATE SCHEMA ${exists('IF NOT EXISTS ')}${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .qualified */ .LX)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(element ?? given.get('name'), 'the name of a schema') ?? '', undefined)}`;
        case 'DropSchema':
            return `DROP SCHEMA ${exists('IF EXISTS ')}${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .qualified */ .LX)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(element ?? given.get('name'), 'the name of a schema') ?? '', undefined)}${given.boolean('cascade') ? ' CASCADE' : ''}`;
        default:
            return undefined;
    }
}
function sequenceName(value) {
    if (value?.kind !== 'foreign-call')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'the sequence');
    const given = new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU(value, ['name']);
    return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .qualified */ .LX)(given.required('name'), given.string('schema'));
}
function createSequenceSql(value, exists = '') {
    if (value?.kind !== 'foreign-call')
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_5__/* .notKnown */ .b)(value, 'the sequence');
    const type = value.keywords.get('data_type');
    const as = type?.kind === 'foreign' || type?.kind === 'foreign-call' ? ` AS ${(0,_plain_types_js__WEBPACK_IMPORTED_MODULE_6__/* .simpleType */ .L)(type)}` : '';
    const options = (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .sequenceOptions */ .K1)(new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU(value, ['name', 'start', 'increment', 'minvalue', 'maxvalue']));
    return `CREATE SEQUENCE ${exists}${sequenceName(value)}${as}${options ? ` ${options}` : ''}`;
}
/** Does it give rows and change nothing? What a function in a SELECT does can only be recognised by its name. */
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


/***/ }),

/***/ 92511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ isTableValue),
/* harmony export */   _R: () => (/* binding */ ofColumn),
/* harmony export */   qO: () => (/* binding */ tableOfColumn),
/* harmony export */   rD: () => (/* binding */ tableValueOf)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85075);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93568);



function isTableValue(value) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isCallOf */ .G_)(value, 'table', 'Table', 'TableClause', 'create_table');
}
function tableValueOf(value) {
    if (!(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isCallOf */ .G_)(value, 'table', 'Table', 'TableClause', 'create_table'))
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .b)(value, 'the table');
    const [name, ...items] = value.args;
    const columns = new Map();
    for (const item of items) {
        if (!(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isCallOf */ .G_)(item, 'column', 'Column'))
            continue;
        const [first, second] = item.args;
        const column = first && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(first);
        if (column === undefined)
            continue;
        const isType = second?.kind === 'foreign' || second?.kind === 'foreign-call' || second?.kind === 'class';
        const given = item.keywords.get('type_') ?? (isType || second?.kind === 'instance' ? second : undefined);
        columns.set(column, { type: given, default: item.keywords.get('default') });
    }
    return {
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(name ?? value.keywords.get('table_name'), 'the table'),
        schema: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(value.keywords.get('schema'), 'schema'),
        columns,
    };
}
/** The table that `table.c.x` is a column of. */
function tableOfColumn(value) {
    if (value.kind !== 'foreign' || !/\(\)\.(?:c|columns)\.\w+$/.test(value.path))
        return undefined;
    const { of } = value;
    return of?.kind === 'foreign' && /^(?:c|columns)$/.test((0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(of.path)) ? of.of : of;
}
/** `column.name`, `column.type`, `column.nullable` of one that the revision has made itself. */
function ofColumn({ args, keywords }, name) {
    const [first, second] = args;
    if (name === 'name' || name === 'key')
        return keywords.get('name') ?? (first?.kind === 'str' ? first : undefined);
    if (name === 'type')
        return keywords.get('type_') ?? (first?.kind === 'str' ? second : undefined);
    if (name === 'nullable')
        return keywords.get('nullable') ?? (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)(!isTrue(keywords.get('primary_key')));
    if (['primary_key', 'unique', 'index'].includes(name))
        return keywords.get(name) ?? (0,_languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)(false);
    if (['server_default', 'comment', 'default'].includes(name))
        return keywords.get(name) ?? _languages_python_interpreter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv;
    return undefined;
}
const isTrue = (value) => value?.kind === 'bool' && value.value;


/***/ }),

/***/ 26766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ dropConstraint),
/* harmony export */   ZR: () => (/* binding */ createTable),
/* harmony export */   cq: () => (/* binding */ addColumn)
/* harmony export */ });
/* harmony import */ var _languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37284);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34947);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46880);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92611);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90871);
/* harmony import */ var _indexes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90623);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86379);
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93568);








/** `op.create_table`, `Table(…)`: the types first, then the table, its indexes and its comments. */
function* createTable(given, context, conventions, memory, how = {}) {
    const [nameValue, ...items] = given.args;
    const options = new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU({ args: [], keywords: given.keywords }, []);
    const table = {
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(nameValue ?? options.get('table_name') ?? options.get('name'), 'the name of the table'),
        schema: options.string('schema'),
    };
    const columns = [];
    const explicit = [];
    const indexes = [];
    for (const item of items) {
        if (item.kind === 'foreign-call' && (0,_constraints_js__WEBPACK_IMPORTED_MODULE_3__/* .isConstraint */ .WD)(item)) {
            const made = (0,_constraints_js__WEBPACK_IMPORTED_MODULE_3__/* .constraintOf */ .vY)(item, table, conventions);
            if (made)
                explicit.push(made);
        }
        else if (item.kind === 'foreign-call' && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfCall */ .nm)(item) === 'Index') {
            const [name, ...expressions] = item.args;
            indexes.push((0,_indexes_js__WEBPACK_IMPORTED_MODULE_5__/* .createIndexSql */ .Bs)(name, expressions, new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .EU({ args: [], keywords: item.keywords }, []), table, conventions));
        }
        else if (item.kind === 'none')
            continue;
        else
            columns.push(yield* (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(item, table, context, conventions));
    }
    const key = keyOf(columns, explicit);
    const refers = new Set(explicit.filter(({ kind }) => kind === 'fk').flatMap(({ columns: names }) => names));
    const serial = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .autoincrementColumn */ .Zs)(key, refers);
    const derived = [];
    const written = explicit.find(({ kind }) => kind === 'pk');
    if (!written && key.length > 0)
        derived.push(implicitKey(key, serial, table, conventions));
    else if (written)
        derived.push(written);
    derived.push(...explicit.filter(({ kind }) => kind !== 'pk'));
    for (const column of columns) {
        const made = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .fromColumn */ .fq)(column, table, conventions, how.keysAfter);
        derived.push(...made.constraints);
        indexes.push(...made.indexes);
    }
    const prefixes = (0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(options.get('prefixes') ?? { kind: 'none' })?.map(item => `${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(item, 'a prefix')} `) ?? [];
    const after = how.keysAfter ? derived.filter(({ kind }) => kind === 'fk') : [];
    const lines = [
        ...columns.map(column => (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnSql */ .pU)(column, key.includes(column), column === serial)),
        ...derived.filter(one => !after.includes(one)).map(({ sql }) => sql),
    ];
    const exists = options.boolean('if_not_exists') ? 'IF NOT EXISTS ' : '';
    const body = lines.length === 0 ? '\n' : `\n\t${lines.join(',\n\t')}\n`;
    const comments = [
        ...(options.string('comment') === undefined
            ? []
            : [`COMMENT ON TABLE ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)} IS ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(options.required('comment'))}`]),
        ...columns.flatMap(column => commentSql(column, table)),
    ];
    return {
        statements: [
            ...columns.flatMap(({ type }) => (type.named ? typeWithTable(type.named, memory) : [])),
            `CREATE ${prefixes.join('')}TABLE ${exists}${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)} (${body})${tableOptions(options)}`,
            ...indexes,
            ...comments,
        ],
        assumed: columns.flatMap(column => assumedOf(column, table)),
        ...(how.keysAfter ? { keys: after.map(({ sql }) => `ALTER TABLE ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)} ADD ${sql}`) } : {}),
    };
}
function keyOf(columns, constraints) {
    const written = constraints.find(({ kind }) => kind === 'pk');
    if (!written)
        return columns.filter(column => column.primaryKey);
    return written.columns.flatMap(name => columns.filter(column => column.name === name));
}
/** The column that counts up stands first in a key that nobody wrote: `columns_autoinc_first`. */
function implicitKey(key, serial, table, conventions) {
    const ordered = serial ? [serial, ...key.filter(column => column !== serial)] : key;
    return (0,_constraints_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryKey */ .ie)(ordered.map(({ name }) => name), undefined, new Map(), table, conventions);
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
        ? ((0,_languages_python_interpreter_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inherits.kind === 'str' ? { kind: 'tuple', items: [inherits] } : inherits) ?? [])
        : [];
    const [partition, using, commit, tablespace] = ['partition_by', 'using', 'on_commit', 'tablespace'].map(name => given.string(`postgresql_${name}`));
    return [
        names.length > 0
            ? `\n INHERITS ( ${names.map(name => (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(name, 'a parent table'))).join(', ')} )`
            : '',
        partition ? `\n PARTITION BY ${partition}` : '',
        using ? `\n USING ${using}` : '',
        commit ? `\n ON COMMIT ${commit.replaceAll('_', ' ').toUpperCase()}` : '',
        tablespace ? `\n TABLESPACE ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(tablespace)}` : '',
    ].join('');
}
function commentSql(column, table) {
    if (column.comment === undefined)
        return [];
    return [`COMMENT ON COLUMN ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)}.${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(column.name)} IS ${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(column.comment)}`];
}
function assumedOf({ name, assumed }, table) {
    return assumed.map(why => ({ why, table: table.name, column: name }));
}
/** `op.add_column`: the column, then the constraints and indexes that it brings, one by one. */
function* addColumn(given, table, context, conventions) {
    const column = yield* (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(given.get('column'), table, context, conventions);
    const { constraints, indexes } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .fromColumn */ .fq)(column, table, conventions, true);
    // A single column in a table of its own: what is a key there may count up.
    const serial = column.primaryKey ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .autoincrementColumn */ .Zs)([column]) : undefined;
    const inline = given.boolean('inline_primary_key') && column.primaryKey ? ' PRIMARY KEY' : '';
    const references = given.boolean('inline_references') && column.foreignKeys.length === 1;
    const reference = references ? constraints.find(({ kind }) => kind === 'fk') : undefined;
    const text = `ADD COLUMN ${given.boolean('if_not_exists') ? 'IF NOT EXISTS ' : ''}${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnSql */ .pU)({ ...column, checks: [] }, column.primaryKey, column === serial)}`;
    const following = reference ? ` ${reference.sql.slice(reference.sql.indexOf('REFERENCES'))}` : '';
    const checks = column.checks.map(({ sql }) => ` ${sql}`).join('');
    const alter = `ALTER TABLE ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)} `;
    return {
        statements: [
            `${alter}${text}${inline}${following}${checks}`,
            ...constraints.filter(one => one !== reference).map(({ sql }) => `${alter}ADD ${sql}`),
            ...indexes,
            ...commentSql(column, table),
        ],
        assumed: assumedOf(column, table),
    };
}
function dropConstraint(given, table, conventions) {
    const nameValue = given.get('constraint_name');
    const kind = { foreignkey: 'fk', primary: 'pk', unique: 'uq', check: 'ck' };
    const type = given.string('type_');
    const known = type === 'foreignkey' || type === 'primary' || type === 'unique' || type === 'check' ? kind[type] : 'ex';
    const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_6__/* .namedBy */ .T)({
        kind: known,
        name: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(nameValue, 'the name of a constraint'),
        final: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinalName */ .gH)(nameValue),
        table: table.name,
        schema: table.schema,
        columns: [],
    }, conventions);
    if (name === undefined)
        throw (0,_not_known_js__WEBPACK_IMPORTED_MODULE_7__/* .notKnown */ .b)(nameValue, 'the name of the constraint');
    return `ALTER TABLE ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSql */ .dS)(table)} DROP CONSTRAINT ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${name}`;
}


/***/ }),

/***/ 18604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPlainText),
/* harmony export */   U: () => (/* binding */ textSql)
/* harmony export */ });
/* harmony import */ var _not_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93568);

/**
 * `text()`: `\:` is a colon, and `:name` a parameter, which has to have a value.
 * https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text
 */
function textSql(text, literalOf, parameters = new Map()) {
    return text
        .replace(/(?<![:\w\\]):(\w+)(?!:)/g, (_, name, at) => {
        const value = parameters.get(name);
        if (!value)
            throw new _not_known_js__WEBPACK_IMPORTED_MODULE_0__/* .NotKnownError */ .$(`“:${name}” in its text is a parameter without a value, which SQLAlchemy refuses (write “\\:${name}” for the characters)`);
        // `IN :ids`, where the parameter expands.
        if (value.kind === 'list' && /\bin\s{0,9}$/i.test(text.slice(Math.max(0, at - 12), at)))
            return value.items.length > 0
                ? literalOf({ kind: 'tuple', items: value.items })
                : '(SELECT 1 WHERE false)';
        return literalOf(value);
    })
        .replace(/\\(:)(?=\w|:)/g, '$1');
}
/** Does text() leave it as it is? */
function isPlainText(text) {
    return !/(?<![:\w\\]):(\w+)(?!:)|\\:/.test(text);
}


/***/ }),

/***/ 17277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ isNativeEnum),
  Q: () => (/* binding */ typeOf)
});

// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var values = __webpack_require__(85075);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/arguments.js
var replay_arguments = __webpack_require__(34947);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/expressions.js + 3 modules
var expressions = __webpack_require__(18595);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/foreign-types.js



/** Types of well-known packages, as they come out on PostgreSQL. */
const known = (0,by_name/* byName */.n)({
    AutoString: call => sized('VARCHAR', call),
    GUID: () => 'UUID',
    UUIDType: uuid,
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
    CIText: () => 'CITEXT',
    IntRangeType: () => 'INT4RANGE',
    Int8RangeType: () => 'INT8RANGE',
    NumericRangeType: () => 'NUMRANGE',
    DateRangeType: () => 'DATERANGE',
    DateTimeRangeType: () => 'TSRANGE',
    WeekDaysType: () => 'BIT(7)',
    EnrichedDateTimeType: () => 'TIMESTAMP WITHOUT TIME ZONE',
    EnrichedDateType: () => 'DATE',
    PasswordType: () => 'BYTEA',
    EncryptedType: () => 'BYTEA',
    StringEncryptedType: () => 'VARCHAR',
    TINYINT: () => 'SMALLINT',
    MutableDict: () => 'JSONB',
    Vector: call => sized('VECTOR', call),
    VECTOR: call => sized('VECTOR', call),
    HALFVEC: call => sized('HALFVEC', call),
    SPARSEVEC: call => sized('SPARSEVEC', call),
    BIT: call => sized('BIT', call),
    Raster: () => 'raster',
    Geometry: call => spatial('geometry', call),
    Geography: call => spatial('geography', call),
});
/** A type that is not SQLAlchemy's own. What no table here knows is taken for text, and reported. */
function fallbackType(call) {
    const name = (0,values/* lastSegment */.mp)(call.callee.path);
    const sql = known[name]?.(call);
    if (sql !== undefined)
        return { sql, numeric: false };
    return {
        sql: 'TEXT',
        numeric: false,
        assumed: `the type ${call.callee.path} is not known: TEXT is taken for it`,
    };
}
function sized(name, call, otherwise) {
    const given = new replay_arguments/* Given */.EU(call, ['length']);
    const value = given.get('length') ?? given.get('max_length') ?? given.get('dim');
    const length = (0,replay_arguments/* numberOf */.rl)(value, 'length') ?? otherwise;
    return length === undefined ? name : `${name}(${length})`;
}
/** Without `native` it is one that PostgreSQL does not have. */
function uuid(call) {
    const given = new replay_arguments/* Given */.EU(call, ['binary', 'native']);
    if (given.boolean('native') !== false)
        return 'UUID';
    return given.boolean('binary') === false ? 'CHAR(32)' : 'BINARY(16)';
}
/** https://geoalchemy-2.readthedocs.io/en/latest/types.html */
function spatial(name, call) {
    const given = new replay_arguments/* Given */.EU(call, ['geometry_type', 'srid']);
    const kind = given.get('geometry_type');
    if (kind?.kind === 'none')
        return name;
    return `${name}(${(kind && (0,replay_arguments/* asString */.oJ)(kind)) ?? 'GEOMETRY'},${(0,replay_arguments/* numberOf */.rl)(given.get('srid'), 'srid') ?? -1})`;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/identifiers.js
var identifiers = __webpack_require__(90871);
// EXTERNAL MODULE: ./src/frameworks/alembic/replay/not-known.js
var not_known = __webpack_require__(93568);
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
        return { sql: (0,replay_arguments/* stringOf */.Je)(text, `${of.name}.get_col_spec()`), numeric: false };
    }
    const impl = implOf(instance);
    const load = inherited(of, 'load_dialect_impl');
    if (load?.kind !== 'function') {
        if (!impl)
            throw (0,not_known/* notKnown */.b)(value, `the type ${of.name}`);
        return yield* typeOf(impl);
    }
    const dialect = { kind: 'foreign', path: 'sqlalchemy.dialects.postgresql.dialect().dialect' };
    const given = yield* python.call({ ...load, self: instance }, { args: [dialect], keywords: new Map() }, nowhere);
    const described = given.kind === 'foreign-call' && (0,values/* lastSegment */.mp)(given.callee.path) === 'type_descriptor'
        ? given.args[0]
        : given;
    const isImpl = described === inherited(of, 'impl') || endsInSuper(described);
    if (described && described.kind !== 'unknown' && !isImpl)
        return yield* typeOf(described);
    if (!impl)
        throw (0,not_known/* notKnown */.b)(described, `the type ${of.name}`);
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
    const wrapped = impl ?? [...(0,values/* lineage */.OZ)(instance.class)].find(one => one.kind === 'foreign' && !isAbstract(one.path));
    if (wrapped?.kind !== 'foreign')
        return wrapped;
    return { kind: 'foreign-call', callee: wrapped, args, keywords, at: nowhere, attributes: new Map() };
}
function isAbstract(path) {
    return ['TypeDecorator', 'UserDefinedType', 'TypeEngine', 'object'].includes((0,values/* lastSegment */.mp)(path));
}
function inherited(of, name) {
    for (const one of (0,values/* lineage */.OZ)(of)) {
        const own = one.kind === 'class' ? one.names.get(name) : undefined;
        if (own)
            return own;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/replay/plain-types.js
var plain_types = __webpack_require__(76383);
;// CONCATENATED MODULE: ./src/frameworks/alembic/replay/types.js









/** A column's type as PostgreSQL's type compiler writes it. */
function* typeOf(value, context, depth = 0) {
    if (depth > 8)
        throw (0,not_known/* notKnown */.b)(value, 'a type');
    if (value.kind === 'class' || value.kind === 'instance')
        return yield* ownType(value, context, inner => typeOf(inner, context, depth + 1));
    if (value.kind !== 'foreign' && value.kind !== 'foreign-call')
        throw (0,not_known/* notKnown */.b)(value, 'a type');
    const call = value.kind === 'foreign-call' ? value : asCall(value);
    const name = (0,values/* lastSegment */.mp)(call.callee.path);
    if (name === 'with_variant')
        return yield* variant(call, context, depth);
    if (name === 'as_mutable' && call.args[0])
        return yield* typeOf(call.args[0], context, depth + 1);
    if (name === 'evaluates_none' && call.callee.of)
        return yield* typeOf(call.callee.of, context, depth + 1);
    const plain = plain_types/* plainTypes */.G[name];
    if (plain && isSqlAlchemys(call.callee.path))
        return plain(new replay_arguments/* Given */.EU(call, plain.parameters));
    switch (isSqlAlchemys(call.callee.path) || name === 'ChoiceType' ? name : '') {
        case 'Enum':
        case 'ENUM':
            return yield* enumType(call, context);
        case 'ARRAY':
            return yield* arrayType(call, context, depth);
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
            throw (0,not_known/* notKnown */.b)(value, 'a type');
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
    const mine = dialects.some(one => (0,replay_arguments/* asString */.oJ)(one) === 'postgresql');
    const chosen = mine ? type : call.callee.of;
    if (!chosen)
        throw (0,not_known/* notKnown */.b)(call, 'a type');
    return yield* typeOf(chosen, context, depth + 1);
}
function* arrayType(call, context, depth) {
    const given = new replay_arguments/* Given */.EU(call, ['item_type', 'as_tuple', 'dimensions', 'zero_indexes']);
    const item = given.get('item_type');
    if (!item)
        throw (0,not_known/* notKnown */.b)(item, 'the type of an array');
    const inner = yield* typeOf(item, context, depth + 1);
    const dimensions = (0,replay_arguments/* numberOf */.rl)(given.get('dimensions'), 'dimensions') ?? 1;
    const collation = inner.sql.indexOf(' COLLATE');
    const end = collation < 0 ? inner.sql.length : collation;
    const sql = `${inner.sql.slice(0, end)}${'[]'.repeat(dimensions)}${inner.sql.slice(end)}`;
    return { ...inner, sql, numeric: false };
}
/** It brings no check, whatever it is called: PostgreSQL has enumerations. */
function isNativeEnum(value) {
    if (value.kind !== 'foreign-call' || !isSqlAlchemys(value.callee.path))
        return false;
    const name = (0,values/* lastSegment */.mp)(value.callee.path);
    return name === 'ENUM' || (name === 'Enum' && !isFalse(value.keywords.get('native_enum')));
}
function* enumType(call, { python, schema }) {
    const keyword = (name) => call.keywords.get(name);
    const labels = yield* labelsOf(call, python);
    const native = isNativeEnum(call);
    const [first] = call.args;
    const name = (0,replay_arguments/* optionalString */.sx)(keyword('name'), 'the name of an enumeration') ??
        (first?.kind === 'class' ? first.name.toLowerCase() : undefined);
    if (!native) {
        const length = (0,replay_arguments/* numberOf */.rl)(keyword('length'), 'length') ?? Math.max(0, ...labels.map(label => label.length));
        const check = isTrue(keyword('create_constraint')) ? { labels, name: keyword('name') } : undefined;
        return { sql: `VARCHAR(${length})`, numeric: false, ...(check ? { check } : {}) };
    }
    if (name === undefined)
        throw (0,not_known/* notKnown */.b)(keyword('name'), 'the name of an enumeration');
    const own = (0,replay_arguments/* optionalString */.sx)(keyword('schema'), 'schema') ?? (isTrue(keyword('inherit_schema')) ? schema : undefined);
    const sql = (0,identifiers/* qualified */.LX)(name, own);
    return {
        sql,
        numeric: false,
        named: {
            kind: 'enum',
            name,
            schema: own,
            create: `CREATE TYPE ${sql} AS ENUM (${labels.map(identifiers/* literal */.eu).join(', ')})`,
            withTable: !isFalse(keyword('create_type')) && (keyword('metadata')?.kind ?? 'none') === 'none',
        },
    };
}
/** The strings given, or the names of the members of the class given. */
function* labelsOf(call, python) {
    const [first] = call.args;
    if (first?.kind !== 'class' || !(0,values/* isEnum */.GG)(first))
        return call.args.map(arg => (0,replay_arguments/* stringOf */.Je)(arg, 'a label of an enumeration'));
    const choose = call.keywords.get('values_callable');
    if (choose && choose.kind !== 'none') {
        const chosen = yield* python.call(choose, { args: [first], keywords: new Map() }, call.at);
        const items = (0,operators/* itemsOf */.S3)(chosen);
        if (!items)
            throw (0,not_known/* notKnown */.b)(chosen, 'what values_callable gives');
        return items.map(item => (0,replay_arguments/* stringOf */.Je)(item, 'a label of an enumeration'));
    }
    return ((0,operators/* itemsOf */.S3)(first) ?? []).map(item => (0,replay_arguments/* stringOf */.Je)(item.kind === 'instance' ? item.attributes.get('name') : item, 'a label of an enumeration'));
}
function* domainType(call, context, depth) {
    const given = new replay_arguments/* Given */.EU(call, ['name', 'data_type']);
    const data = given.get('data_type');
    if (!data)
        throw (0,not_known/* notKnown */.b)(data, 'the type of a domain');
    const inner = yield* typeOf(data, context, depth + 1);
    const name = given.required('name');
    const schema = given.string('schema');
    const sql = (0,identifiers/* qualified */.LX)(name, schema);
    const [collation, fallback, constraint, check] = ['collation', 'default', 'constraint_name', 'check'].map(key => given.get(key));
    const options = [
        ...(collation && collation.kind !== 'none' ? [`COLLATE "${(0,replay_arguments/* stringOf */.Je)(collation, 'collation')}"`] : []),
        ...(fallback && fallback.kind !== 'none'
            ? [`DEFAULT ${fallback.kind === 'str' ? (0,identifiers/* literal */.eu)(fallback.value) : (0,expressions/* sqlOrExpression */.wj)(fallback)}`]
            : []),
        ...(constraint && constraint.kind !== 'none'
            ? [`CONSTRAINT ${(0,identifiers/* qualified */.LX)((0,replay_arguments/* stringOf */.Je)(constraint, 'constraint_name'), undefined)}`]
            : []),
        ...(given.boolean('not_null') ? ['NOT NULL'] : []),
        ...(check && check.kind !== 'none' ? [`CHECK (${(0,expressions/* sqlOrExpression */.wj)(check)})`] : []),
    ];
    const withTable = given.boolean('create_type') !== false && (given.get('metadata')?.kind ?? 'none') === 'none';
    const create = `CREATE DOMAIN ${sql} AS ${inner.sql} ${options.join(' ')}`;
    return { sql, numeric: false, named: { kind: 'domain', name, schema, create, withTable } };
}
const isFalse = (value) => value?.kind === 'bool' && !value.value;
const isTrue = (value) => value?.kind === 'bool' && value.value;


/***/ }),

/***/ 54440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signatures),
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58214);

function signature(does, kind, parameters, more = {}) {
    const named = `${kind}_name`;
    return { does, kind, parameters, table: 'table_name', schema: 'schema', named, withIndex: false, ...more };
}
const constraint = (parameters, more = {}) => signature('creates', 'constraint', ['constraint_name', ...parameters], more);
/** https://alembic.sqlalchemy.org/en/latest/ops.html */
const signatures = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .byName */ .n)({
    create_table: signature('creates', 'table', ['table_name']),
    drop_table: signature('drops', 'table', ['table_name']),
    rename_table: signature('renames', 'table', ['old_table_name', 'new_table_name'], {
        table: 'old_table_name',
        named: 'old_table_name',
    }),
    add_column: signature('creates', 'column', ['table_name', 'column'], { named: 'column' }),
    drop_column: signature('drops', 'column', ['table_name', 'column_name']),
    alter_column: signature('alters', 'column', ['table_name', 'column_name']),
    create_index: signature('creates', 'index', ['index_name', 'table_name', 'columns']),
    drop_index: signature('drops', 'index', ['index_name', 'table_name']),
    create_unique_constraint: constraint(['table_name', 'columns'], { withIndex: true }),
    create_primary_key: constraint(['table_name', 'columns'], { withIndex: true }),
    create_exclude_constraint: constraint(['table_name'], { withIndex: true }),
    create_check_constraint: constraint(['table_name', 'condition']),
    create_foreign_key: constraint(['source_table', 'referent_table', 'local_cols', 'remote_cols'], {
        table: 'source_table',
        schema: 'source_schema',
    }),
    drop_constraint: signature('drops', 'constraint', ['constraint_name', 'table_name', 'type_'], {
        withIndex: true,
    }),
    create_table_comment: signature('nothing', 'table', ['table_name', 'comment']),
    drop_table_comment: signature('nothing', 'table', ['table_name']),
});
/** The parameters in the order in which they are given by place. */
function parametersOf({ parameters, table }, inBatch) {
    return inBatch ? parameters.filter(one => one !== table && one !== 'table_name') : parameters;
}


/***/ }),

/***/ 30925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ walksOf)
});

// EXTERNAL MODULE: ./src/languages/python/evaluate.js
var evaluate = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/languages/python/execute.js + 1 modules
var execute = __webpack_require__(87339);
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
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/frameworks/alembic/signatures.js
var signatures = __webpack_require__(54440);
;// CONCATENATED MODULE: ./src/frameworks/alembic/operation-effects.js




/** A text, also one inside `sa.text(…)` or `op.f(…)`. */
function textOf(value) {
    if (value?.kind === 'str' || value?.kind === 'bytes')
        return value.value;
    if (value?.kind === 'call' && /(?:^|\.)(?:text|f|quoted_name)$/.test(value.callee))
        return textOf(value.args[0]);
    return undefined;
}
/** What a call makes and takes away; undefined where that can't be known. `on`: what it is a method of. */
function callEffects(call, on, around) {
    const dot = call.callee.lastIndexOf('.');
    const [owner, method] = [call.callee.slice(0, Math.max(dot, 0)), call.callee.slice(dot + 1)];
    if (on?.kind === 'call' && isEnum(on))
        return enumMethod(on, method, call, around);
    const batch = around.batches.get(owner);
    if (!batch && owner !== 'op' && !owner.endsWith('.op'))
        return undefined;
    if (asks.has(method))
        return [];
    const signature = signatures/* signatures */.E[method];
    return signature && new Reader(call, signature, batch, around).effects();
}
/** Methods that do nothing to an object. */
const asks = new Set(['f', 'get_bind', 'get_context', 'bulk_insert']);
class Reader {
    #call;
    #signature;
    #batch;
    #around;
    constructor(call, signature, batch, around) {
        this.#call = call;
        this.#signature = signature;
        this.#batch = batch;
        this.#around = around;
    }
    effects() {
        const { does, kind, withIndex } = this.#signature;
        if (does === 'nothing')
            return [];
        if (does === 'creates') {
            if (kind === 'table')
                return this.#createTable();
            return kind === 'column' ? this.#addColumn() : this.#createNamed();
        }
        const object = this.#object();
        if (!object)
            return undefined;
        const { table, ...index } = object;
        const keys = [(0,objects/* objectKey */.T5)(object), ...(withIndex ? [(0,objects/* objectKey */.T5)({ ...index, kind: 'index' })] : [])];
        const drop = { kind: 'drops', keys };
        if (does === 'drops')
            return [drop];
        const written = does === 'renames' ? this.#argument('new_table_name') : this.#argument('new_column_name');
        const name = textOf(written);
        // A column that keeps its name is the same one.
        if (does === 'alters' && written === undefined)
            return [];
        if (name === undefined)
            return undefined;
        return [
            drop,
            does === 'renames' ? (0,static_effects/* creationOf */.rL)({ ...object, name }, this.#around.at) : this.#made({ ...object, name }),
        ];
    }
    #createTable() {
        const table = this.#object();
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
        const column = this.#argument('column');
        const owner = this.#owner();
        const name = column?.kind === 'call' ? textOf(column.args[0] ?? column.keywords.get('name')) : undefined;
        if (!owner || !column || name === undefined)
            return undefined;
        return [{ ...this.#made({ kind: 'column', name, ...owner }, column.at), guarded: this.#isGuarded() }];
    }
    /** An index or a constraint by its name; one without a name gets one that is free. */
    #createNamed() {
        const { kind, named, withIndex } = this.#signature;
        const name = this.#argument(named);
        if (name === undefined || name.kind === 'none')
            return [];
        const written = textOf(name);
        const owner = this.#owner();
        if (written === undefined || !owner)
            return undefined;
        const guarded = this.#isGuarded();
        const index = this.#index(written, owner, guarded);
        if (kind === 'index')
            return [{ ...index, definition: this.#definition(this.#around.at) }];
        return [{ ...this.#made({ kind, name: written, ...owner }), guarded }, ...(withIndex ? [index] : [])];
    }
    /** The table that it is about; undefined where that is not known: a schema that is computed could be any. */
    #owner() {
        if (this.#batch)
            return this.#batch;
        const { table, schema } = this.#signature;
        return this.#withSchema(textOf(this.#argument(table)), schema);
    }
    #withSchema(table, keyword = 'schema') {
        const schema = this.#call.keywords.get(keyword);
        const isGiven = schema !== undefined && schema.kind !== 'none';
        const written = isGiven ? textOf(schema) : undefined;
        if (table === undefined || (isGiven && written === undefined))
            return undefined;
        return { table, ...(written === undefined ? {} : { schema: written }) };
    }
    /** What it is about, by its name. */
    #object() {
        const { kind, named } = this.#signature;
        const name = textOf(this.#argument(named));
        if (name === undefined)
            return undefined;
        if (kind === 'table' || kind === 'index') {
            const own = this.#withSchema(name);
            const schema = this.#batch?.schema ?? own?.schema;
            return own && { kind, name, ...(schema === undefined ? {} : { schema }) };
        }
        const owner = this.#owner();
        return owner && { kind, name, ...owner };
    }
    #made(object, definedAt = this.#around.at) {
        return (0,static_effects/* creationOf */.rL)(object, this.#around.at, {
            within: object.table === undefined ? [] : [(0,static_effects/* tableKey */.ih)(object.schema, object.table)],
            definition: this.#definition(definedAt),
        });
    }
    #argument(name) {
        const position = (0,signatures/* parametersOf */.m)(this.#signature, this.#batch !== undefined).indexOf(name);
        return this.#call.keywords.get(name) ?? this.#call.args[position];
    }
    #isGuarded() {
        const value = this.#call.keywords.get('if_not_exists');
        // Keywords that are unpacked may say so, too.
        return ((value !== undefined && !(value.kind === 'bool' && !value.value)) || this.#call.args.some(isUnpacked));
    }
    #definition({ start, end }) {
        const { text } = this.#around;
        return () => (0,meaning/* meaningOf */.P)(text.slice(start, end));
    }
}
function isUnpacked(value) {
    return value.kind === 'unknown' && value.code === 'unpacked-keywords';
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
/** `mood.create(bind)` looks first, unless it is asked not to. */
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







const maxFileLength = 3_000_000;
const maxCallDepth = 5;
const mostStatements = 10_000;
/** What the functions of a revision's text do to the objects of the database; undefined: one that can't be followed. */
async function walksOf(text, entries) {
    const unknown = entries.map(() => undefined);
    if (text.length > maxFileLength)
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
    /** A function needs one statement: where all may go, the first one leaves `pass`. */
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
            // After `if …: return`, nothing is certain.
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
        if (callee?.kind !== 'function' || !body || here.depth >= maxCallDepth)
            return false;
        const scope = new python_scope/* Scope */.H('function', callee.scope);
        const parameters = (callee.node.getChild('ParamList')?.getChildren('VariableName') ?? []).map(node => this.#source(node));
        const given = (0,evaluate/* evaluate */._3)(expression, new python_scope/* Scope */.H('function', unverifiedNames(here.scope, this.#source(name))), this.#quiet());
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
/** The same names, but one that stands for itself: calling it is reported with its arguments. */
function unverifiedNames(scope, name) {
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

/***/ 21852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pendingWithRepeatable),
/* harmony export */   T: () => (/* binding */ pendingByIdentity)
/* harmony export */ });
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
function pendingByIdentity(base, merged) {
    return merged.migrations.filter(migration => base?.counterpartOf(migration) === undefined ||
        // A second one of the same identity is reported as that, and runs like a new one.
        (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1));
}
/** The same, with what runs again. What stands for others (a baseline) is for new databases alone. */
function pendingWithRepeatable(base, merged) {
    const isNew = new Set(pendingByIdentity(base, merged));
    const hasBase = (base?.migrations.length ?? 0) > 0;
    return merged.migrations.filter(migration => {
        if (migration.repeatable === 'always')
            return true;
        if (migration.repeatable === 'when changed') {
            const before = base?.get(migration.id);
            return !before || (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(before) !== (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration);
        }
        return isNew.has(migration) && !(hasBase && migration.replaces.length > 0);
    });
}


/***/ }),

/***/ 90328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   LL: () => (/* binding */ editable),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   VO: () => (/* binding */ senderOf),
/* harmony export */   YE: () => (/* binding */ withoutElements),
/* harmony export */   YI: () => (/* binding */ withArgument),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   io: () => (/* binding */ callAt),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   wI: () => (/* binding */ shifted),
/* harmony export */   x6: () => (/* binding */ withoutStatements)
/* harmony export */ });
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
    const blankAfter = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end));
    if (blankBefore && blankAfter)
        end += blankAfter[0].length;
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
/** A keyword argument of a call with another value, or added at its end. */
function withArgument(text, call, name, value) {
    const list = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(call).find(node => node.name === 'ArgList');
    const parts = list && (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list);
    const close = parts?.at(-1);
    if (!list || !parts || !close || text.slice(close.from, close.to) !== ')')
        return undefined;
    const at = parts.findIndex((node, i) => text.slice(node.from, node.to) === name && parts[i + 1]?.name === 'AssignOp');
    const known = at < 0 ? undefined : parts[at + 2];
    if (known)
        return { start: known.from, end: known.to, replacement: value };
    const last = parts.at(-2);
    if (!last)
        return undefined;
    const spelled = text.slice(last.from, last.to);
    const lead = spelled === '(' ? '' : spelled === ',' ? ' ' : ', ';
    return { start: last.to, end: last.to, replacement: `${lead}${name}=${value}` };
}
/** The calls inside of a span of a file, outer ones first. */
function callsIn(tree, { start, end }) {
    const found = [];
    tree.iterate({
        from: start,
        to: end,
        enter: ({ node }) => {
            if (node.name === 'CallExpression' && node.from >= start && node.to <= end)
                found.push(node);
        },
    });
    return found;
}


/***/ }),

/***/ 1567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What its runner knows a migration by. */
function identityOf({ identity, id }) {
    return identity ?? id;
}
/** Equal for two migrations of one identity that are the same. */
function contentOf({ content, file }) {
    return content ?? file.oid;
}


/***/ })

};
