export const id = 366;
export const ids = [366];
export const modules = {

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
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38840);







/** Functions may be overloaded and extensions are there before the first migration: their names say too little. */
const notifying = new Set([
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
const maxFileLength = 3_000_000;
/** What a file of SQL does in the upgrade. */
async function effectsOfSqlFile(_migration, text) {
    const { start, end } = (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .upSection */ .VX)(text, (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .markedIn */ .gy)(text)[0]?.format);
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
    if (script.length > maxFileLength)
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
        if (notifying.has(to.kind)) {
            effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(named(to), whole(statement), { guarded: unqualified(to), ...around(to, statement) }));
        }
    effects.push(...renamedValue(statement));
    const made = creates.filter(object => isTold(object, statement));
    const [first] = made;
    for (const object of made) {
        const isPart = object !== first && first?.kind === 'table' && !(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind);
        // What is only a part is never recognised by itself; a column of a table is compared with one that is added.
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
    if (!notifying.has(object.kind) || object.temporary)
        return false;
    return namesIn(statement).has(object.name.toLowerCase());
}
const known = new WeakMap();
/** PostgreSQL cuts longer names: NAMEDATALEN - 1. */
const maxNameLength = 63;
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
        names.add(name).add(name.slice(0, maxNameLength));
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
/** SQL inside a program: what it does, reported at the place of the call that sends it. */
function relocated(effects, at, guarded) {
    return effects.map(effect => {
        if (effect.kind !== 'creates')
            return effect;
        const { removal: _, definition: __, ...rest } = effect;
        return { ...rest, at, guarded: guarded || effect.guarded };
    });
}
/** Takes the whole line where nothing else stands on it; a separator after it goes along. */
function removalOf(text, { start, end }, separator) {
    let to = end;
    const following = /^[ \t]*/.exec(text.slice(to, to + 200))?.[0].length ?? 0;
    if (text.startsWith(separator, to + following))
        to += following + separator.length;
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

/***/ 45327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* unused harmony export withinReach */
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** PostgreSQL's grammar is 1.7 MB of WebAssembly, so it is loaded when a text really has to be understood. */
async function grammar() {
    return await import(/* webpackIgnore: true */ 'libpg-query');
}
async function parse(text) {
    if (/^[ \t\n\r\f\v]*$/.test(text))
        return { kind: 'parsed', statements: [] };
    const reach = withinReach(text);
    if ('reason' in reach)
        return { kind: 'invalid', message: reach.reason, character: 0 };
    const { parse, hasSqlDetails } = await grammar();
    try {
        return { kind: 'parsed', statements: (await parse(reach.text)).stmts ?? [] };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const details = hasSqlDetails(error) ? error.sqlDetails : undefined;
        return { kind: 'invalid', message: error.message, character: details?.cursorPosition ?? 0 };
    }
}
/** The tokens of PostgreSQL's scanner; undefined where it can't make any of the text. Not all comments are among them. */
async function scan(text) {
    if (/^[ \t\n\r\f\v]*$/.test(text))
        return [];
    const reach = withinReach(text);
    if ('reason' in reach)
        return undefined;
    const { scan } = await grammar();
    try {
        return (await scan(reach.text)).tokens ?? [];
    }
    catch {
        return undefined;
    }
}
/**
 * PostgreSQL's scanner takes the square of the text's length for block comments and for runs of operators: 400 KB of
 * them are 100 seconds. What it would read is cut down to what it reads in linear time, all offsets kept.
 */
/** No operator of PostgreSQL is longer: NAMEDATALEN - 1. */
const maxOperatorLength = 63;
/** Block comments that can't be overwritten, times the characters of the text. */
const mostWork = 500_000_000;
const perhaps = /\/\*|[~!@#^&|`?+*/%<>=-]{64}/;
function withinReach(text) {
    if (!perhaps.test(text))
        return { text };
    let clean = '';
    let from = 0;
    let kept = 0;
    let afterString = false;
    let operator = { end: -1, length: 0 };
    for (const { kind, start, end } of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)) {
        if (kind === 'comment' && text[start] === '/') {
            const comment = text.slice(start, end);
            // Without one between them, two strings on two lines would be one; beyond ASCII its length in bytes would change.
            if (afterString || !comment.endsWith('*/') || !isAscii(comment)) {
                // What is nested in it costs as much as a comment of its own.
                kept += comment.split('/*').length;
                continue;
            }
            clean += text.slice(from, start) + ' '.repeat(end - start);
            from = end;
            continue;
        }
        afterString = kind === 'string';
        if (kind === 'symbol' && '~!@#^&|`?+-*/%<>='.includes(text.charAt(start))) {
            operator = { end, length: operator.end === start ? operator.length + 1 : 1 };
            if (operator.length > maxOperatorLength)
                return { reason: `an operator is longer than ${maxOperatorLength} characters` };
        }
    }
    if (kept * text.length > mostWork)
        return { reason: 'it has too many block comments' };
    return { text: clean + text.slice(from) };
}
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}


/***/ }),

/***/ 14323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   rt: () => (/* binding */ objectNameParts)
/* harmony export */ });
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Every object of a tree, outer ones first. Without recursion: a stranger's expression may be nested 5,000 deep. */
function* objectsIn(tree) {
    const waiting = [tree];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (isPlain(next))
            yield next;
        else if (!Array.isArray(next))
            continue;
        const inner = Object.values(next);
        for (let i = inner.length - 1; i >= 0; i--) {
            const value = inner[i];
            if (typeof value === 'object' && value !== null)
                waiting.push(value);
        }
    }
}
/** The string of a `String` node. */
function stringOf(node) {
    return node && 'String' in node ? (node.String.sval ?? '') : undefined;
}
/** The parts of a dotted name: [schema, name], [name], … */
function nameParts(nodes) {
    return (nodes ?? []).map(stringOf).filter(part => part !== undefined);
}
/** What a DROP or COMMENT names: a list of strings, a typed name, or a function with its arguments. */
function objectNameParts(node) {
    if (!node)
        return [];
    if ('List' in node)
        return nameParts(node.List.items);
    if ('TypeName' in node)
        return nameParts(node.TypeName.names);
    if ('ObjectWithArgs' in node)
        return nameParts(node.ObjectWithArgs.objname);
    const single = stringOf(node);
    return single === undefined ? [] : [single];
}
/** The schema of a dotted name. */
function schemaOf(parts) {
    const schema = parts.at(-2);
    return schema === undefined ? {} : { schema };
}


/***/ }),

/***/ 62214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fromBytes),
/* harmony export */   z: () => (/* binding */ fromCharacters)
/* harmony export */ });
/** From the units that PostgreSQL counts in to UTF-16 offsets, which is what editors and JavaScript count in. */
/** The grammar counts bytes of UTF-8. Text of ASCII alone, the usual case, costs nothing. */
function fromBytes(text) {
    const total = Buffer.byteLength(text, 'utf8');
    if (total === text.length)
        return byte => byte;
    let table;
    return byte => {
        table ??= byteTable(text, total);
        return table[Math.min(Math.max(byte, 0), total)] ?? text.length;
    };
}
function byteTable(text, total) {
    const table = new Uint32Array(total + 1);
    let byte = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.codePointAt(at) ?? 0;
        const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        for (let i = 0; i < bytes; i++)
            table[byte + i] = at;
        byte += bytes;
        if (bytes === 4)
            at++;
    }
    table[total] = text.length;
    return table;
}
/** Error positions count characters, which are code points: one emoji is one of them, but two UTF-16 units. */
function fromCharacters(text, characters) {
    let at = 0;
    for (let count = 0; count < characters && at < text.length; count++) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return at;
}


/***/ }),

/***/ 61327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseScript)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86440);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62214);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);




/** Reads a script as `psql -f` does, with PostgreSQL's own grammar. A syntax error costs its own statement only. */
async function parseScript(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const whole = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(split.text);
    if (whole.kind === 'parsed') {
        const at = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .u)(split.text);
        const spans = new Map(split.statements.map(span => [span.start, span]));
        const statements = whole.statements.flatMap(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
            if (!stmt)
                return [];
            const start = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBlank */ .W8)(split.text, at(stmt_location));
            const end = spans.get(start)?.end ?? (stmt_len > 0 ? at(stmt_location + stmt_len) : split.text.trimEnd().length);
            return [statement(split.text, stmt, start, end, at)];
        });
        return { text: split.text, statements, invalid: [], parts: split.parts };
    }
    return await parseOneByOne(split);
}
async function parseOneByOne(split) {
    const script = { text: split.text, statements: [], invalid: [], parts: split.parts };
    for (const span of split.statements) {
        const text = split.text.slice(span.start, span.end);
        const parsed = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
        if (parsed.kind === 'invalid')
            script.invalid.push(invalid(text, span, parsed.message, parsed.character));
        else {
            const inner = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBytes */ .u)(text);
            for (const { stmt } of parsed.statements) {
                if (stmt)
                    script.statements.push(statement(split.text, stmt, span.start, span.end, byte => span.start + inner(byte)));
            }
        }
    }
    return script;
}
function invalid(text, span, message, character) {
    return {
        start: span.start,
        end: span.end,
        text,
        offset: span.start + (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(text, character),
        message,
    };
}
function statement(text, node, start, end, at) {
    return {
        kind: Object.keys(node)[0] ?? '',
        node,
        start,
        end,
        text: text.slice(start, end),
        at: location => at(location ?? 0),
    };
}


/***/ })

};
