export const id = 4497;
export const ids = [4497,2320,5121];
export const modules = {

/***/ 92080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sl: () => (/* binding */ changelogIn),
  kY: () => (/* binding */ isChangelogName),
  TC: () => (/* binding */ isForPostgres),
  dd: () => (/* binding */ isInclude),
  _5: () => (/* binding */ looksLikeChangelog)
});

// EXTERNAL MODULE: ./src/frameworks/liquibase/element.js
var liquibase_element = __webpack_require__(95121);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/formatted-sql.js

const header = /^\s*--\s*liquibase\s*formatted/i;
const almostChangeSet = /^\s*-{1,2}\s*changeset\b/i;
const property = /^\s*--\s*property\s/i;
const ignoreLines = /^\s*--\s*ignoreLines:(\w+)/i;
const own = /^\s*--\s*(?:comment:? |rollback |preconditions|precondition-[\w-]+|validCheckSum:? |ignoreLines:)/i;
function isFormattedSql(text) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return header.test(text.slice(start, start + 2000).trimStart());
}
function* linesOf(text) {
    for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g))
        if (line !== '')
            yield { text: line.replace(/\r?\n$/, ''), start: index, end: index + line.length };
}
function formattedSqlIn(text) {
    const found = { changeSets: [], properties: new Map(), problems: [] };
    const drafts = [];
    let ignoring;
    for (const line of linesOf(text)) {
        const current = drafts.at(-1);
        if (ignoring) {
            const ends = ignoreLines.exec(line.text)?.[1] === 'end' || --ignoring.left < 0;
            if (ends) {
                current?.ignored.push({ start: ignoring.start, end: line.start });
                ignoring = undefined;
            }
            else
                continue;
        }
        if (current)
            current.section.end = line.end;
        if (readFileLine(line.text, found))
            continue;
        if (almostChangeSet.test(line.text))
            startOf(line, drafts, found);
        else if (current) {
            const ignores = ignoreLines.exec(line.text)?.[1];
            if (ignores !== undefined && ignores !== 'end')
                ignoring = {
                    start: line.end,
                    left: /^\d+$/.test(ignores) ? Number(ignores) : Number.POSITIVE_INFINITY,
                };
            readOwnLine(line, current);
        }
    }
    if (ignoring)
        drafts.at(-1)?.ignored.push({ start: ignoring.start, end: text.length });
    found.changeSets = drafts.map(({ sql, ...draft }) => ({ ...draft, content: (0,liquibase_element/* evened */.I5)(sql.join('\n')) }));
    found.problems.push(...problemsOf(found));
    return found;
}
/** What stands above the changesets, for all of them. */
function readFileLine(text, found) {
    if (header.test(text)) {
        const path = formatted_sql_option(text, 'logicalFilePath');
        if (path !== undefined)
            found.logicalFilePath = path;
        return true;
    }
    if (!property.test(text))
        return false;
    const [name, value] = [formatted_sql_option(text, 'name'), formatted_sql_option(text, 'value')];
    if (name !== undefined && value !== undefined)
        found.properties.set(name, value);
    return true;
}
function problemsOf({ changeSets, problems: before }) {
    const problems = [];
    for (const { content, head, id } of changeSets)
        if (content === '')
            problems.push({
                at: head,
                key: id,
                why: 'Liquibase stops at a changeset without a statement',
                remedy: 'Write its statements, or remove it.',
            });
    if (changeSets.length === 0 && before.length === 0)
        problems.push({
            at: { start: 0, end: 0 },
            why: 'there is no line `--changeset AUTHOR:ID` in it, and Liquibase passes over what stands before the first one',
            remedy: 'Write `--changeset AUTHOR:ID` above its first statement.',
        });
    return problems;
}
function startOf(line, drafts, { problems }) {
    const { author, id } = identityOn(line.text);
    if (author === undefined || id === undefined) {
        problems.push({
            at: line,
            key: line.text.trim().slice(0, 100),
            why: `Liquibase stops at the line \`${line.text.trim().slice(0, 100)}\`, which is no \`--changeset AUTHOR:ID\``,
            remedy: 'Write `--changeset AUTHOR:ID`.',
        });
        return;
    }
    drafts.push({
        author: unquoted(author),
        id: unquoted(id),
        options: optionsOf(line.text),
        checksums: [],
        head: { start: line.start, end: line.start + line.text.length },
        section: { start: line.end, end: line.end },
        ignored: [],
        content: '',
        sql: [],
    });
}
/** `--changeset AUTHOR:ID`, either of them in quotes where it holds blanks. */
function identityOn(line) {
    const rest = line.slice(line.toLowerCase().indexOf('changeset') + 'changeset'.length).trim();
    const from = rest.startsWith('"') ? rest.indexOf('"', 1) : 0;
    const colon = from < 0 ? -1 : rest.indexOf(':', from);
    const after = rest.slice(colon + 1);
    const id = /^"[^"]+"/.exec(after)?.[0] ?? /^\S+/.exec(after)?.[0];
    return colon < 1 || id === undefined ? {} : { author: rest.slice(0, colon), id };
}
function readOwnLine({ text, start }, draft) {
    if (!own.test(text)) {
        draft.sql.push(text);
        return;
    }
    const checksum = /^\s*--\s*validCheckSum:? (.*)/i.exec(text)?.[1];
    if (checksum !== undefined)
        draft.checksums.push(checksum.trim());
    const at = { start, end: start + text.length };
    if (/^\s*--\s*preconditions\b/i.test(text)) {
        const attributes = new Map();
        for (const name of ['onFail', 'onError']) {
            const value = formatted_sql_option(text, name);
            if (value !== undefined)
                attributes.set(name, value);
        }
        draft.preconditions = { name: 'preConditions', attributes, children: [], text: '', at };
    }
    const [, kind, rest = ''] = /^\s*--\s*precondition-([\w-]+)\s?(.*)/i.exec(text) ?? [];
    if (kind === undefined)
        return;
    const before = draft.preconditions;
    draft.preconditions = {
        name: 'preConditions',
        attributes: before?.attributes ?? new Map(),
        children: [...(before?.children ?? []), conditionOf(kind, rest, at)],
        text: '',
        at: before?.at ?? at,
    };
}
/** `--precondition-sql-check expectedResult:0 select …`, `--precondition-table-exists table:t schema:s`. */
function conditionOf(kind, rest, at) {
    const element = (attributes, text = '') => ({
        name: kind === 'sql-check' ? 'sqlCheck' : kind.replace(/-(\w)/g, (_, one) => one.toUpperCase()),
        attributes: new Map(attributes.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
        children: [],
        text,
        at,
    });
    if (kind !== 'sql-check')
        return element([
            ['tableName', formatted_sql_option(rest, 'table')],
            ['viewName', formatted_sql_option(rest, 'view')],
            ['schemaName', formatted_sql_option(rest, 'schema')],
        ]);
    const [, double, single, word, query = ''] = /^(?:expectedResult:)?(?:"([^"]*)"|'([^']*)'|(\w+)) (.*)/i.exec(rest) ?? [];
    return element([['expectedResult', double ?? single ?? word]], query);
}
/** A changeset's options: of each, the last one on the line counts, as Liquibase's own patterns take it. */
function optionsOf(line) {
    const is = (name) => {
        const value = formatted_sql_option(line, name)?.toLowerCase();
        return value === undefined ? undefined : value === 'true';
    };
    return {
        context: formatted_sql_option(line, 'contextFilter') ?? formatted_sql_option(line, 'context'),
        labels: formatted_sql_option(line, 'labels'),
        dbms: formatted_sql_option(line, 'dbms'),
        logicalFilePath: formatted_sql_option(line, 'logicalFilePath'),
        runOnChange: is('runOnChange') ?? false,
        runAlways: is('runAlways') ?? false,
        runInTransaction: is('runInTransaction') ?? true,
        failOnError: is('failOnError') ?? true,
        ignore: is('ignore') ?? false,
        splitStatements: is('splitStatements') ?? true,
        endDelimiter: formatted_sql_option(line, 'endDelimiter'),
    };
}
function formatted_sql_option(line, name) {
    const at = line.toLowerCase().lastIndexOf(`${name.toLowerCase()}:`);
    if (at < 0 || /\w/.test(line.charAt(at - 1)))
        return undefined;
    const rest = line.slice(at + name.length + 1).trimStart();
    return /^"([^"]*)"/.exec(rest)?.[1] ?? /^\S+/.exec(rest)?.[0];
}
function unquoted(text) {
    return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text.trim();
}

// EXTERNAL MODULE: ./src/frameworks/liquibase/xml.js
var xml = __webpack_require__(92320);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/yaml.js


const maxAliases = 100;
/** What is a list in YAML, and stands in its parent itself in XML. */
const plain = new Set(['changes', 'columns', 'params']);
/** The content of a YAML or JSON file, as the element that XML would have. */
function yamlIn(text) {
    const document = (0,dist.parseDocument)(text, { uniqueKeys: false });
    const [error] = document.errors;
    if (error)
        throw new liquibase_element.MalformedChangelogError(error.message.split('\n')[0] ?? '', error.pos[0]);
    let elements = 0;
    let aliases = 0;
    // Each looks through the whole document for what it names.
    const resolved = (node) => {
        if (!(0,dist.isAlias)(node))
            return node;
        if (++aliases > maxAliases)
            throw new liquibase_element.MalformedChangelogError(`it holds more than ${maxAliases} aliases`, node.range?.[0] ?? 0);
        return node.resolve(document);
    };
    const elementOf = (name, value, at, depth) => {
        if (++elements > liquibase_element/* maxElements */.SI || depth > liquibase_element/* maxDepth */.Mw)
            throw new liquibase_element.MalformedChangelogError('its elements are nested too deeply, or too many', at.start);
        const node = resolved(value);
        const attributes = new Map();
        const children = [];
        if ((0,dist.isMap)(node))
            for (const pair of node.items)
                addPair(pair, attributes, children, at, depth);
        else if ((0,dist.isSeq)(node))
            children.push(...itemsOf(node.items, at, depth));
        return { name, attributes, children, text: (0,dist.isScalar)(node) ? written(node.value) : '', at };
    };
    const addPair = ({ key, value }, attributes, children, at, depth) => {
        const name = (0,dist.isScalar)(key) ? String(key.value) : '';
        const node = resolved(value);
        const here = spanOf(key, value) ?? at;
        if ((0,dist.isScalar)(node))
            attributes.set(name, written(node.value));
        else if ((0,dist.isSeq)(node) && plain.has(name))
            children.push(...itemsOf(node.items, here, depth + 1));
        else if (node)
            children.push(elementOf(name, node, here, depth + 1));
    };
    const itemsOf = (items, at, depth) => items.flatMap(item => {
        const node = resolved(item);
        if (!(0,dist.isMap)(node))
            return [elementOf('', node, spanOf(item, item) ?? at, depth + 1)];
        return node.items.map(({ key, value }) => elementOf((0,dist.isScalar)(key) ? String(key.value) : '', value, spanOf(key, value) ?? at, depth + 1));
    });
    return elementOf('', document.contents, { start: 0, end: text.length }, 0);
}
function written(value) {
    return value === null || value === undefined ? '' : String(value);
}
function spanOf(from, to) {
    const start = from?.range?.[0];
    const end = to?.range?.[1];
    return start === undefined ? undefined : { start, end: Math.max(end ?? start, start) };
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/changelog.js




function isInclude(item) {
    return 'kind' in item;
}
const structured = /\.(?:xml|ya?ml|json)$/i;
function isChangelogName(path) {
    return structured.test(path) || /\.sql$/i.test(path);
}
/** Does it look like a changelog, whoever includes it? */
function looksLikeChangelog(path, text) {
    return structured.test(path) ? text.includes('databaseChangeLog') : isFormattedSql(text);
}
/**
 * Reads one file of a changelog.
 * @throws MalformedChangelogError where it is no sound XML, YAML or JSON
 */
function changelogIn(path, text) {
    if (!structured.test(path))
        return isFormattedSql(text) ? fromFormatted(text) : fromPlainSql(text);
    const root = /\.xml$/i.test(path) ? (0,xml.xmlIn)(text) : yamlIn(text);
    const log = root.name === 'databaseChangeLog' ? root : root.children.find(({ name }) => name === 'databaseChangeLog');
    if (!log)
        throw new liquibase_element.MalformedChangelogError('there is no databaseChangeLog in it', 0);
    return fromElements(log);
}
function fromFormatted(text) {
    const { changeSets, properties, logicalFilePath, problems } = formattedSqlIn(text);
    return {
        items: changeSets.map(({ author, id, options, preconditions, checksums, head, section, ignored, content }) => ({
            id,
            author,
            logicalFilePath: options.logicalFilePath ?? logicalFilePath,
            options,
            preconditions,
            checksums,
            head,
            at: { start: head.start, end: section.end },
            content,
            body: { kind: 'sql', section, ignored },
        })),
        properties,
        problems,
    };
}
/** A file of SQL without a header is one changeset. */
function fromPlainSql(text) {
    const section = { start: 0, end: text.length };
    return {
        items: [
            {
                id: 'raw',
                author: 'includeAll',
                logicalFilePath: undefined,
                options: defaults,
                preconditions: undefined,
                checksums: [],
                head: { start: 0, end: 0 },
                at: section,
                content: (0,liquibase_element/* evened */.I5)(text),
                body: { kind: 'sql', section, ignored: [] },
            },
        ],
        properties: new Map(),
        problems: [],
    };
}
const defaults = {
    context: undefined,
    labels: undefined,
    dbms: undefined,
    logicalFilePath: undefined,
    runOnChange: false,
    runAlways: false,
    runInTransaction: true,
    failOnError: true,
    ignore: false,
    splitStatements: true,
    endDelimiter: undefined,
};
function fromElements(log) {
    const properties = new Map();
    const problems = [];
    const items = [];
    const path = (0,liquibase_element/* valueIn */.xm)(log, 'logicalFilePath');
    for (const element of log.children) {
        const relative = (0,liquibase_element/* isSet */.vM)(element, 'relativeToChangelogFile');
        const { at } = element;
        if (element.name === 'changeSet')
            items.push(changeSetOf(element, path));
        else if (element.name === 'include') {
            const file = (0,liquibase_element/* valueIn */.xm)(element, 'file');
            if (file !== undefined)
                items.push({ kind: 'file', path: file, relative, at });
        }
        else if (element.name === 'includeAll') {
            const directory = (0,liquibase_element/* valueIn */.xm)(element, 'path');
            const missingIsFine = !(0,liquibase_element/* isSet */.vM)(element, 'errorIfMissingOrEmpty', true);
            if (directory !== undefined)
                items.push({ kind: 'directory', path: directory, relative, missingIsFine, at });
        }
        else if (element.name === 'property') {
            const [name, value] = [(0,liquibase_element/* valueIn */.xm)(element, 'name'), (0,liquibase_element/* valueIn */.xm)(element, 'value')];
            const dbms = (0,liquibase_element/* valueIn */.xm)(element, 'dbms');
            if (name !== undefined && value !== undefined && isForPostgres(dbms) && !properties.has(name))
                properties.set(name, value);
        }
    }
    return { items, properties, problems };
}
/** What of a changeset is no change. */
const beside = new Set([
    'comment',
    'preConditions',
    'rollback',
    'validCheckSum',
    'property',
]);
function changeSetOf(element, ofFile) {
    const changes = element.children.filter(({ name }) => !beside.has(name));
    const end = Math.max(element.children[0]?.at.start ?? element.at.end, element.at.start);
    return {
        id: (0,liquibase_element/* valueIn */.xm)(element, 'id') ?? '',
        author: (0,liquibase_element/* valueIn */.xm)(element, 'author') ?? '',
        logicalFilePath: (0,liquibase_element/* valueIn */.xm)(element, 'logicalFilePath') ?? ofFile,
        options: {
            context: (0,liquibase_element/* valueIn */.xm)(element, 'contextFilter') ?? (0,liquibase_element/* valueIn */.xm)(element, 'context'),
            labels: (0,liquibase_element/* valueIn */.xm)(element, 'labels'),
            dbms: (0,liquibase_element/* valueIn */.xm)(element, 'dbms'),
            logicalFilePath: undefined,
            runOnChange: (0,liquibase_element/* isSet */.vM)(element, 'runOnChange'),
            runAlways: (0,liquibase_element/* isSet */.vM)(element, 'runAlways'),
            runInTransaction: (0,liquibase_element/* isSet */.vM)(element, 'runInTransaction', true),
            failOnError: (0,liquibase_element/* isSet */.vM)(element, 'failOnError', true),
            ignore: (0,liquibase_element/* isSet */.vM)(element, 'ignore'),
            splitStatements: true,
            endDelimiter: undefined,
        },
        preconditions: element.children.find(({ name }) => name === 'preConditions'),
        checksums: checksumsOf(element),
        head: { start: element.at.start, end },
        at: element.at,
        content: JSON.stringify(changes.map(change => (0,liquibase_element/* canonical */.$N)(withoutComments(change)))),
        body: { kind: 'changes', changes },
    };
}
function checksumsOf(element) {
    const written = (0,liquibase_element/* valueIn */.xm)(element, 'validCheckSum');
    return [
        ...(written ? [written] : []),
        ...(0,liquibase_element/* childrenNamed */.De)(element, 'validCheckSum').flatMap(({ text, children }) => [
            ...(text.trim() ? [text] : []),
            ...children.map(child => child.text),
        ]),
    ];
}
function withoutComments(change) {
    return { ...change, children: change.children.filter(({ name }) => name !== 'comment') };
}
/** `postgresql`, `all`, `!mysql`; nothing at all means every database. */
function isForPostgres(dbms) {
    const names = (dbms ?? '').split(',').flatMap(name => name.trim().toLowerCase() || []);
    if (names.length === 0)
        return true;
    if (names.includes('none') || names.includes('!postgresql'))
        return false;
    return names.some(name => name === 'postgresql' || name === 'all' || name.startsWith('!'));
}


/***/ }),

/***/ 95121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   De: () => (/* binding */ childrenNamed),
/* harmony export */   I5: () => (/* binding */ evened),
/* harmony export */   MalformedChangelogError: () => (/* binding */ MalformedChangelogError),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   SI: () => (/* binding */ maxElements),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/** A file that is no sound XML, YAML or JSON. `at`: an offset in it. */
class MalformedChangelogError extends Error {
    name = 'MalformedChangelogError';
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/** A changelog holds a few levels of elements. */
const maxDepth = 50;
/** Of aliases in YAML, a short text can ask for very many elements. */
const maxElements = 500_000;
function childrenNamed({ children }, name) {
    return children.filter(child => child.name === name);
}
/** An attribute, or the text of a child of that name: XML has either. */
function valueIn(element, name) {
    const value = element.attributes.get(name);
    if (value !== undefined)
        return value;
    const child = element.children.find(one => one.name === name);
    return child && child.children.length === 0 ? child.text : undefined;
}
/** `true` and `false` as Java reads them. */
function isSet(element, name, otherwise = false) {
    const value = valueIn(element, name)?.trim().toLowerCase();
    return value === undefined || value === '' ? otherwise : value === 'true';
}
/** Equal for two elements that say the same, however they are written. */
function canonical({ name, attributes, children, text }) {
    return JSON.stringify([
        name,
        [...attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, evened(value)]),
        evened(text),
        children.map(canonical),
    ]);
}
/** Liquibase computes its checksums over texts whose white space is made even. */
function evened(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 64497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ changelogOf)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92080);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95121);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7204);





/** More than a project has. */
const maxFiles = 20_000;
const maxChangeSets = 200_000;
const maxDirectories = 200;
/** Files that include each other. */
const maxDepth = 100;
const known = new WeakMap();
/** Follows a master changelog through its includes; once for each tree. */
function changelogOf(master, tree) {
    const ofTree = known.get(tree) ?? new Map();
    known.set(tree, ofTree);
    const key = `${master.path}\0${master.oid}`;
    const before = ofTree.get(key);
    if (before)
        return before;
    const reading = follow(master, tree);
    ofTree.set(key, reading);
    return reading;
}
async function follow(master, tree) {
    const found = {
        changeSets: [],
        files: [],
        problems: [],
        unreadable: [],
        properties: new Map(),
        directories: 0,
        parsed: new Map(),
    };
    await visit(master, tree, (0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .rootsOf */ .RD)(master.path), [], found);
    return found;
}
async function visit(file, tree, roots, above, found) {
    if (above.includes(file.path))
        return;
    found.files.push(file);
    const text = (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)((await tree.read([file])).get(file.oid));
    const read = parsedOf(file, text, found);
    if (!read)
        return;
    // The first one that defines a property counts.
    for (const [name, value] of read.properties)
        if (!found.properties.has(name))
            found.properties.set(name, value);
    found.problems.push(...read.problems.map(problem => ({ ...problem, file, text })));
    for (const item of read.items) {
        if (!(0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .isInclude */ .dd)(item)) {
            found.changeSets.push({ changeSet: item, file, text });
            continue;
        }
        if (item.kind === 'directory')
            found.directories++;
        if (isTooMuch(found) || above.length > maxDepth) {
            found.unreadable.push({
                file,
                text,
                at: item.at.start,
                reason: 'the changelog includes more than is followed',
            });
            return;
        }
        const included = includedBy(item, file, roots, tree);
        if (included.length === 0 && !(item.kind === 'directory' && item.missingIsFine))
            found.problems.push({ ...missing(item), file, text });
        await tree.read(included);
        for (const one of included)
            await visit(one, tree, roots, [...above, file.path], found);
    }
}
function parsedOf(file, text, found) {
    const key = `${file.oid} ${file.path}`;
    const before = found.parsed.get(key);
    if (before)
        return before;
    try {
        const read = (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogIn */ .Sl)(file.path, text);
        found.parsed.set(key, read);
        return read;
    }
    catch (error) {
        if (!(error instanceof _element_js__WEBPACK_IMPORTED_MODULE_2__.MalformedChangelogError))
            throw error;
        found.unreadable.push({ file, text, at: error.at, reason: error.message });
        return undefined;
    }
}
function isTooMuch({ files, changeSets, directories }) {
    return files.length > maxFiles || changeSets.length > maxChangeSets || directories > maxDirectories;
}
function missing({ kind, path, at }) {
    return {
        at,
        key: path,
        why: kind === 'file'
            ? `Liquibase stops, since \`${path}\` is not in the repository`
            : `Liquibase stops, since there is no changelog in \`${path}\``,
        remedy: 'Name a file that is there.',
    };
}
function includedBy(include, from, roots, tree) {
    const paths = (0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsFor */ .sQ)(include.path, include.relative ? [(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(from.path)] : roots);
    if (include.kind === 'file')
        return [(0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .fileAmong */ .zV)(paths, tree) ?? []].flat();
    for (const directory of paths) {
        const files = tree.files.filter(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(directory, path) &&
            (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .isChangelogName */ .kY)(path) &&
            path !== from.path &&
            !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path).startsWith('.'));
        // Java compares texts by their UTF-16 code units, as JavaScript does.
        if (files.length > 0)
            return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    return [];
}


/***/ }),

/***/ 92320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xmlIn: () => (/* binding */ xmlIn)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70628);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95121);


/** The root element of an XML file. Entities are not expanded: saxes refuses those that a document defines. */
function xmlIn(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true });
    const open = [];
    let root;
    let opened = 0;
    parser.on('error', error => {
        throw new _element_js__WEBPACK_IMPORTED_MODULE_1__.MalformedChangelogError(error.message.replace(/^[^:]*:\d+: /, ''), parser.position);
    });
    parser.on('opentagstart', () => {
        opened = Math.max(text.lastIndexOf('<', parser.position - 1), 0);
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (open.length >= _element_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
            throw new _element_js__WEBPACK_IMPORTED_MODULE_1__.MalformedChangelogError('its elements are nested too deeply', parser.position);
        open.push({
            name: local(name),
            attributes: new Map(Object.entries(attributes)),
            children: [],
            text: [],
            at: { start: opened, end: parser.position },
        });
    });
    const onText = (piece) => {
        open.at(-1)?.text.push(piece);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('closetag', () => {
        const closed = open.pop();
        if (!closed)
            return;
        const element = {
            name: closed.name,
            attributes: closed.attributes,
            children: closed.children,
            text: closed.text.join(''),
            at: { start: closed.at.start, end: parser.position },
        };
        const parent = open.at(-1);
        if (parent)
            parent.children.push(element);
        else
            root = element;
    });
    parser.write(text).close();
    if (!root)
        throw new _element_js__WEBPACK_IMPORTED_MODULE_1__.MalformedChangelogError('there is no element in it', 0);
    return root;
}
/** Without the prefix of its namespace. */
function local(name) {
    return name.slice(name.indexOf(':') + 1);
}


/***/ })

};
