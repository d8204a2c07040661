export const id = 2286;
export const ids = [2286];
export const modules = {

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

/***/ 86440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   W8: () => (/* binding */ skipBlank),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** PostgreSQL's white space and no more: a no-break space or a byte order mark begins a word there. */
const blank = /[ \t\n\r\f\v]+/y;
const word = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const number = /\d[\w.]*/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const parameter = /\$\d+/y;
function* lex(text, from = 0) {
    let at = from;
    while (at < text.length) {
        const space = matchEnd(blank, text, at);
        if (space > at) {
            at = space;
            continue;
        }
        const token = tokenAt(text, at);
        yield token;
        at = token.end;
    }
}
/** The token that begins at an offset that is no white space. */
function tokenAt(text, start) {
    const next = text[start + 1];
    switch (text[start]) {
        case '-':
            if (next === '-')
                return { kind: 'comment', start, end: endOfLine(text, start) };
            break;
        case '/':
            if (next === '*')
                return closed('comment', text, start, endOfBlockComment(text, start));
            break;
        case "'":
            return closed('string', text, start, endOfQuoted(text, start, false));
        case '"':
            return closed('quoted', text, start, endOfQuoted(text, start, false));
        case '$': {
            const tagEnd = matchEnd(dollarTag, text, start);
            if (tagEnd > start) {
                const close = text.indexOf(text.slice(start, tagEnd), tagEnd);
                return closed('dollar', text, start, close < 0 ? undefined : close + (tagEnd - start));
            }
            return { kind: 'symbol', start, end: Math.max(matchEnd(parameter, text, start), start + 1) };
        }
    }
    const numberEnd = matchEnd(number, text, start);
    if (numberEnd > start)
        return { kind: 'symbol', start, end: numberEnd };
    const wordEnd = matchEnd(word, text, start);
    if (wordEnd > start)
        return wordOrPrefixedString(text, start, wordEnd);
    return { kind: 'symbol', start, end: start + 1 };
}
function closed(kind, text, start, end) {
    return end === undefined ? { kind, start, end: text.length, unterminated: true } : { kind, start, end };
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"` begin like words; only in the first is a backslash special. */
function wordOrPrefixedString(text, start, end) {
    if (end - start === 1) {
        const prefix = text.charAt(start).toLowerCase();
        if (text[end] === "'" && 'ebxn'.includes(prefix)) {
            return closed('string', text, start, endOfString(text, end, prefix === 'e'));
        }
        const quote = text[end + 1];
        if (prefix === 'u' && text[end] === '&' && (quote === "'" || quote === '"')) {
            return closed(quote === "'" ? 'string' : 'quoted', text, start, endOfQuoted(text, end + 1, false));
        }
    }
    return { kind: 'word', start, end };
}
/** The first offset at or after `from` that is neither white space nor comment. */
function skipBlank(text, from) {
    for (let at = from; at < text.length;) {
        const space = matchEnd(blank, text, at);
        if (space > at) {
            at = space;
            continue;
        }
        const token = tokenAt(text, at);
        if (token.kind !== 'comment')
            return at;
        at = token.end;
    }
    return text.length;
}
/** Without the line break. */
function endOfLine(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
    }
    return text.length;
}
/** What goes on after a line break is the same string, with the same escapes. */
function endOfString(text, open, escapes) {
    let end = endOfQuoted(text, open, escapes);
    while (escapes && end !== undefined) {
        const next = matchEnd(continuation, text, end);
        if (next === end)
            break;
        end = endOfQuoted(text, next - 1, escapes);
    }
    return end;
}
const continuation = /[ \t\f\v]*[\n\r][ \t\n\r\f\v]*'/y;
function endOfQuoted(text, open, escapes) {
    const quote = text[open];
    for (let at = open + 1; at < text.length; at++) {
        if (escapes && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (text[at + 1] === quote)
                at++;
            else
                return at + 1;
        }
    }
    return undefined;
}
/** Block comments nest. */
function endOfBlockComment(text, start) {
    let depth = 1;
    for (let at = start + 2; at < text.length - 1; at++) {
        if (text[at] === '*' && text[at + 1] === '/') {
            depth--;
            at++;
            if (depth === 0)
                return at + 1;
        }
        else if (text[at] === '/' && text[at + 1] === '*') {
            depth++;
            at++;
        }
    }
    return undefined;
}
function matchEnd(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
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

/***/ 32599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reachesOutside)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86440);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14323);
/* harmony import */ var _reaching_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10860);



/**
 * What a statement reaches outside of the database that it runs in. Bodies of DO blocks are read as far as they are
 * spelled out; text that is put together while it runs (EXECUTE), and bodies of functions, are not.
 */
function reachesOutside(node) {
    return ownReach(node) ?? reachInside(node);
}
function ownReach(node) {
    if ('CopyStmt' in node) {
        const { is_program, filename, is_from } = node.CopyStmt;
        if (is_program)
            return reach('program', `COPY … ${is_from ? 'FROM' : 'TO'} PROGRAM runs a program`);
        if (filename === undefined)
            return undefined;
        return reach('server-file', `COPY … ${is_from ? 'FROM' : 'TO'} reads or writes a file of the server`);
    }
    if ('LoadStmt' in node)
        return reach('library', 'LOAD loads a library into the server');
    if ('AlterSystemStmt' in node)
        return reach('system-setting', 'ALTER SYSTEM changes the whole server');
    if ('VariableSetStmt' in node)
        return setting(node.VariableSetStmt.name);
    if ('CreateFunctionStmt' in node)
        return languageOf(node.CreateFunctionStmt.options);
    if ('DoStmt' in node)
        return languageOf(node.DoStmt.args) ?? insideBlock(node.DoStmt.args);
    if ('CreatePLangStmt' in node) {
        const { plhandler = [], plname = '' } = node.CreatePLangStmt;
        return plhandler.length > 0 ? reach('native-code', 'CREATE LANGUAGE … HANDLER') : language(plname);
    }
    if ('TransactionStmt' in node) {
        return /PREPARE/.test(node.TransactionStmt.kind ?? '')
            ? reach('prepared-transaction', 'a prepared transaction outlives its session')
            : undefined;
    }
    return foreign(node) ?? sharedObject(node) ?? replication(node);
}
function foreign(node) {
    if ('CreateForeignTableStmt' in node)
        return foreignOptions(node.CreateForeignTableStmt.options);
    if ('AlterTableStmt' in node)
        return alteredOptions(node.AlterTableStmt.cmds);
    if ('CreateForeignServerStmt' in node)
        return reach('foreign-server', 'CREATE SERVER defines a connection to another server');
    if ('ImportForeignSchemaStmt' in node)
        return reach('connection', 'IMPORT FOREIGN SCHEMA connects to another server');
    return undefined;
}
function sharedObject(node) {
    if ('CreatedbStmt' in node)
        return database('CREATE', node.CreatedbStmt.dbname);
    if ('DropdbStmt' in node)
        return database('DROP', node.DropdbStmt.dbname);
    if ('AlterDatabaseStmt' in node)
        return database('ALTER', node.AlterDatabaseStmt.dbname);
    if ('AlterDatabaseRefreshCollStmt' in node)
        return database('ALTER', node.AlterDatabaseRefreshCollStmt.dbname);
    if ('AlterDatabaseSetStmt' in node) {
        const { setstmt, dbname } = node.AlterDatabaseSetStmt;
        return setting(setstmt?.name) ?? database('ALTER', dbname);
    }
    if ('CreateTableSpaceStmt' in node)
        return tablespace('CREATE', node.CreateTableSpaceStmt.tablespacename);
    if ('DropTableSpaceStmt' in node)
        return tablespace('DROP', node.DropTableSpaceStmt.tablespacename);
    if ('AlterTableSpaceOptionsStmt' in node)
        return tablespace('ALTER', node.AlterTableSpaceOptionsStmt.tablespacename);
    if ('DropRoleStmt' in node)
        return role('DROP', (node.DropRoleStmt.roles ?? []).map(roleName));
    if ('AlterRoleStmt' in node)
        return role('ALTER', [node.AlterRoleStmt.role?.rolename]);
    if ('AlterRoleSetStmt' in node) {
        const { setstmt, role: of } = node.AlterRoleSetStmt;
        return setting(setstmt?.name) ?? role('ALTER', [of?.rolename]);
    }
    if ('RenameStmt' in node) {
        const { renameType, subname } = node.RenameStmt;
        return named(renameType, subname);
    }
    if ('AlterOwnerStmt' in node) {
        const { objectType, object } = node.AlterOwnerStmt;
        return named(objectType, (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(object));
    }
    return undefined;
}
function named(objectType, name) {
    if (objectType === 'OBJECT_DATABASE')
        return database('ALTER', name);
    if (objectType === 'OBJECT_TABLESPACE')
        return tablespace('ALTER', name);
    if (objectType === 'OBJECT_ROLE')
        return role('ALTER', [name]);
    return undefined;
}
function replication(node) {
    if ('CreateSubscriptionStmt' in node)
        return reach('replication', 'CREATE SUBSCRIPTION connects to another server');
    if ('AlterSubscriptionStmt' in node || 'DropSubscriptionStmt' in node)
        return reach('replication', 'ALTER and DROP SUBSCRIPTION connect to another server');
    return undefined;
}
/** What its expressions call, and the catalogs that it writes; the whole tree, as a call may be anywhere in it. */
function reachInside(node) {
    // A stack of its own: a hostile statement nests deeper than functions may.
    const open = [node];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value))
            for (const item of value)
                open.push(item);
        if (!(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(value))
            continue;
        const found = call(value.FuncCall) ?? written(value);
        if (found)
            return found;
        for (const key in value) {
            const inner = value[key];
            if (typeof inner === 'object' && inner !== null)
                open.push(inner);
        }
    }
    return undefined;
}
function call(value) {
    if (!(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(value))
        return undefined;
    const name = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .nameParts */ .IN)(value.funcname).at(-1) ?? '';
    if (name === 'set_config')
        return setting(constant(value.args?.[0]));
    return (0,_reaching_names_js__WEBPACK_IMPORTED_MODULE_0__/* .functionReach */ .yY)(name);
}
function constant(node) {
    if (node && 'TypeCast' in node)
        return constant(node.TypeCast.arg);
    return node && 'A_Const' in node ? node.A_Const.sval?.sval : undefined;
}
function written(object) {
    for (const kind of ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']) {
        const statement = object[kind];
        const relation = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(statement) ? statement.relation : undefined;
        if (!(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(relation))
            continue;
        const { schemaname = 'pg_catalog', relname } = relation;
        if (schemaname === 'pg_catalog' && typeof relname === 'string' && _reaching_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedCatalogs */ .CY.has(relname))
            return reach(_reaching_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedCatalogs */ .CY.get(relname) ?? 'system-catalog', `it writes to the catalog ${relname}`);
    }
    return undefined;
}
const setting = (name) => (0,_reaching_names_js__WEBPACK_IMPORTED_MODULE_0__/* .settingReach */ .av)(name ?? '');
function languageOf(options) {
    const option = (options ?? []).find(one => 'DefElem' in one && one.DefElem.defname === 'language');
    return option && 'DefElem' in option ? language((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(option.DefElem.arg) ?? '') : undefined;
}
/** PostgreSQL's own rule for names: the trusted variant of a language lacks the "u". */
function language(name) {
    const folded = name.toLowerCase();
    if (folded === 'c' || folded === 'internal')
        return reach('native-code', `LANGUAGE ${folded} runs code of the server`);
    if (/^pl(?!pgsql).*u$|^(?:plsh|plr|plpython\d?|javau|plperlu)$/.test(folded))
        return reach('untrusted-language', `LANGUAGE ${folded} may do all that the server may`);
    return undefined;
}
/** Options of file_fdw. */
function foreignOptions(options) {
    const names = (options ?? []).map(one => ('DefElem' in one ? one.DefElem.defname : undefined));
    if (names.includes('program'))
        return reach('program', 'the foreign table runs a program');
    if (names.includes('filename'))
        return reach('server-file', 'the foreign table reads a file of the server');
    return undefined;
}
function alteredOptions(commands) {
    for (const command of commands ?? []) {
        if (!('AlterTableCmd' in command) || command.AlterTableCmd.subtype !== 'AT_GenericOptions')
            continue;
        const { def } = command.AlterTableCmd;
        const found = foreignOptions(def && 'List' in def ? def.List.items : undefined);
        if (found)
            return found;
    }
    return undefined;
}
const blockWords = [
    { words: /;copy [^;]*\bprogram /, found: reach('program', 'COPY … PROGRAM runs a program') },
    {
        words: /;copy [^;]*\b(?:from|to) (?!stdin|stdout)'/,
        found: reach('server-file', 'COPY reads or writes a file of the server'),
    },
    { words: /;alter system /, found: reach('system-setting', 'ALTER SYSTEM changes the whole server') },
    { words: /;load '/, found: reach('library', 'LOAD loads a library into the server') },
    { words: /;(?:create|drop|alter) database /, found: reach('database', 'it changes a database') },
    { words: /;(?:create|drop|alter) tablespace /, found: reach('tablespace', 'it changes a tablespace') },
    { words: /;(?:drop|alter) (?:role|user|group) (?!mapping )/, found: reach('role', 'it changes a role') },
    {
        words: /;(?:create|drop|alter) subscription /,
        found: reach('replication', 'it changes a subscription'),
    },
];
const startsStatement = new Set(['begin', 'then', 'else', 'loop', 'declare']);
/** The words of a block outside of strings, each statement after a semicolon. */
function insideBlock(options) {
    const option = (options ?? []).find(one => 'DefElem' in one && one.DefElem.defname === 'as');
    const body = option && 'DefElem' in option ? ((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(option.DefElem.arg) ?? '') : '';
    let words = ';';
    let last = '';
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .lex */ .Ii)(body)) {
        if (token.kind === 'comment')
            continue;
        const text = body.slice(token.start, token.end);
        const called = text === '(' ? (0,_reaching_names_js__WEBPACK_IMPORTED_MODULE_0__/* .functionReach */ .yY)(last) : undefined;
        if (called)
            return called;
        last = '';
        if (token.kind === 'word' || token.kind === 'quoted') {
            last = token.kind === 'word' ? text.toLowerCase() : text.slice(1, -1);
            words += startsStatement.has(last) ? ';' : `${last} `;
        }
        else if (token.kind === 'string' || token.kind === 'dollar')
            words += "'' ";
        else if (text === ';')
            words += ';';
    }
    return blockWords.find(one => one.words.test(words))?.found;
}
function reach(code, what, names) {
    return names ? { code, what, names: names.filter(name => name !== undefined) } : { code, what };
}
const database = (verb, name) => reach('database', `${verb} DATABASE`, [name]);
const tablespace = (verb, name) => reach('tablespace', `${verb} TABLESPACE`, [name]);
const role = (verb, names) => reach('role', `${verb} ROLE`, names);
const roleName = (node) => ('RoleSpec' in node ? node.RoleSpec.rolename : undefined);


/***/ }),

/***/ 10860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ mayReach),
/* harmony export */   CY: () => (/* binding */ sharedCatalogs),
/* harmony export */   av: () => (/* binding */ settingReach),
/* harmony export */   yY: () => (/* binding */ functionReach)
/* harmony export */ });
/** PostgreSQL's functions that reach outside of their database, by what they do there. */
const functions = {
    'server-file': {
        what: 'reads or writes files of the server',
        names: `pg_read_file pg_read_file_all pg_read_file_off_len pg_read_file_old pg_read_binary_file
      pg_read_binary_file_all pg_read_binary_file_off_len pg_stat_file pg_stat_file_1arg pg_ls_dir
      pg_ls_dir_1arg pg_ls_logdir pg_ls_waldir pg_ls_tmpdir pg_ls_archive_statusdir pg_ls_summariesdir
      pg_ls_logicalsnapdir pg_ls_logicalmapdir pg_ls_replslotdir pg_file_write pg_file_read pg_file_sync
      pg_file_rename pg_file_unlink pg_logdir_ls pg_current_logfile
      lo_import lo_export be_lo_import be_lo_export be_lo_import_with_oid
      pg_get_wal_record_info pg_get_wal_records_info pg_get_wal_block_info pg_get_wal_stats
      pg_create_restore_point pg_wal_summary_contents`,
    },
    connection: {
        what: 'connects to another server',
        names: `dblink dblink_connect dblink_connect_u dblink_exec dblink_open dblink_send_query
      postgres_fdw_get_connections`,
    },
    replication: {
        what: 'changes what the server replicates',
        names: `pg_create_physical_replication_slot pg_create_logical_replication_slot
      pg_copy_physical_replication_slot pg_copy_logical_replication_slot pg_drop_replication_slot
      pg_replication_slot_advance pg_logical_slot_get_changes pg_logical_slot_get_binary_changes
      pg_replication_origin_create pg_replication_origin_drop pg_replication_origin_advance
      pg_replication_origin_session_setup pg_sync_replication_slots`,
    },
    'server-process': {
        what: 'acts on other sessions, or on the server as a whole',
        names: `pg_terminate_backend pg_cancel_backend pg_reload_conf pg_rotate_logfile pg_rotate_logfile_v2
      pg_promote pg_switch_wal pg_backup_start pg_backup_stop pg_start_backup pg_stop_backup
      pg_wal_replay_pause pg_wal_replay_resume pg_log_backend_memory_contexts pg_stat_reset_shared
      pg_stat_reset_slru pg_nextoid`,
    },
};
const reaching = new Map();
for (const [code, { what, names }] of Object.entries(functions)) {
    for (const name of names.split(/\s+/))
        reaching.set(name, { code, what: `${name}() ${what}` });
}
function functionReach(name) {
    return reaching.get(name);
}
/** Settings that name libraries to load or commands to run, or that open the system catalogs. */
const settings = new Map([
    ['dynamic_library_path', 'library'],
    ['extension_control_path', 'library'],
    ['local_preload_libraries', 'library'],
    ['session_preload_libraries', 'library'],
    ['shared_preload_libraries', 'library'],
    ['jit_provider', 'library'],
    ['archive_library', 'library'],
    ['archive_command', 'program'],
    ['restore_command', 'program'],
    ['archive_cleanup_command', 'program'],
    ['recovery_end_command', 'program'],
    ['ssl_passphrase_command', 'program'],
    ['data_directory', 'server-file'],
    ['config_file', 'server-file'],
    ['hba_file', 'server-file'],
    ['ident_file', 'server-file'],
    ['external_pid_file', 'server-file'],
    ['log_directory', 'server-file'],
    ['log_filename', 'server-file'],
    ['allow_system_table_mods', 'system-catalog'],
]);
function settingReach(name) {
    const folded = name.toLowerCase();
    const code = settings.get(folded);
    return code && { code, what: `the setting ${folded} decides what the server loads, runs or writes` };
}
/**
 * Catalogs that all databases share, and those that say what code a function, a type or a language is. Rows of others
 * (pg_attribute, pg_enum, pg_index) are changed by migrations that know what they do.
 */
const sharedCatalogs = new Map([
    ['pg_database', 'database'],
    ['pg_authid', 'role'],
    ['pg_auth_members', 'role'],
    ['pg_db_role_setting', 'role'],
    ['pg_tablespace', 'tablespace'],
    ['pg_subscription', 'replication'],
    ['pg_replication_origin', 'replication'],
    ['pg_proc', 'system-catalog'],
    ['pg_language', 'system-catalog'],
    ['pg_type', 'system-catalog'],
    ['pg_am', 'system-catalog'],
    ['pg_foreign_data_wrapper', 'system-catalog'],
    ['pg_conversion', 'system-catalog'],
]);
/** Words without which no statement of a kind is written, in addition to the names above. */
const statementWords = {
    'server-file': ['copy', 'filename'],
    program: ['copy', 'program'],
    library: ['load', 'set_config'],
    'system-setting': ['system'],
    'native-code': ['language'],
    'untrusted-language': ['language'],
    'system-catalog': ['set_config'],
    database: ['database'],
    tablespace: ['tablespace'],
    role: ['role', 'user', 'group'],
    connection: ['import'],
    'foreign-server': ['server'],
    replication: ['subscription'],
    'prepared-transaction': ['prepare', 'prepared'],
    'server-process': [],
};
const writing = ['insert', 'update', 'delete', 'merge'];
/**
 * A first look, without the grammar: false where no statement of a text can reach outside in one of these ways. Names
 * that are spelled in escapes can't be looked for.
 */
function mayReach(text, codes) {
    let mayWrite;
    for (const { 0: found, index } of text.matchAll(/\w+/g)) {
        const word = found.toLowerCase();
        if (wordsOf(codes).has(word) && !(word === 'language' && isPlain(text, index + found.length)))
            return true;
        const catalog = sharedCatalogs.get(word);
        if (catalog && codes.has(catalog)) {
            const lower = text.toLowerCase();
            mayWrite ??= writing.some(verb => lower.includes(verb));
            if (mayWrite)
                return true;
        }
    }
    return /u&"/i.test(text);
}
/** Most functions are written in these languages, which reach nothing by themselves. */
const plainLanguage = /\s+['"]?(?:plpgsql|sql)\b/iy;
function isPlain(text, from) {
    plainLanguage.lastIndex = from;
    return plainLanguage.test(text);
}
const knownWords = new WeakMap();
function wordsOf(codes) {
    let words = knownWords.get(codes);
    if (!words) {
        words = new Set([
            ...[...codes].flatMap(code => statementWords[code]),
            ...[...reaching].flatMap(([name, { code }]) => (codes.has(code) ? [name] : [])),
            ...[...settings].flatMap(([name, code]) => (codes.has(code) ? [name] : [])),
        ]);
        knownWords.set(codes, words);
    }
    return words;
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


/***/ }),

/***/ 83699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blankOut),
  Q: () => (/* binding */ splitScript)
});

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/languages/sql/psql-commands.js

// https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS
const ignored = new Set(`a C echo qecho warn encoding errverbose f H html o out p print pset r reset restrict unrestrict s set unset t
  timing T x conninfo h help l list z setenv prompt watch cd`.split(/\s+/));
const sends = new Set(['g', 'gx', 'crosstabview', 'gdesc']);
const reasons = (0,by_name/* byName */.n)({
    i: 'reads another file',
    ir: 'reads another file',
    include: 'reads another file',
    include_relative: 'reads another file',
    c: 'connects to another database',
    connect: 'connects to another database',
    copy: 'reads or writes a file of the machine that psql runs on',
    if: 'decides what runs by something that only psql knows',
    elif: 'decides what runs by something that only psql knows',
    else: 'decides what runs by something that only psql knows',
    endif: 'decides what runs by something that only psql knows',
    '!': 'runs a program of the machine that psql runs on',
});
function metaCommand(text) {
    const name = /^\\(!|\?|\w+)?/.exec(text)?.[1] ?? '';
    if (name === 'q' || name === 'quit')
        return { kind: 'quit' };
    if (ignored.has(name) || /^d[a-zA-Z]*$/.test(name))
        return { kind: 'ignored' };
    if (sends.has(name))
        return { kind: 'send' };
    if (name === 'gexec')
        return withStatement(name, 'runs what its query returns as statements', false);
    if (name === 'gset')
        return withStatement(name, 'keeps its result in variables of psql');
    if (/^bind|^parse$|^sendpipeline$/.test(name))
        return withStatement(name, 'sends its statement in pieces');
    return { kind: 'unverified', name, why: `psql's \\${name} ${reasons[name] ?? 'is not known here'}` };
}
function withStatement(name, does, only = true) {
    return { kind: 'unverified-with-statement', why: `psql's \\${name} ${does}`, only };
}
function isConditionalStart(name) {
    return name === 'if';
}
function isConditionalEnd(name) {
    return name === 'endif';
}

;// CONCATENATED MODULE: ./src/languages/sql/split.js


/** Splits a script into statements as `psql -f` does. Loads no grammar. */
function splitScript(source) {
    return new Splitter(source).split();
}
class Splitter {
    #source;
    #statements = [];
    #parts = [];
    #psql = [];
    #blanks = [];
    #current;
    #parens = 0;
    #brackets = 0;
    /** Nested BEGIN and CASE of a routine whose body is written in SQL itself (`BEGIN ATOMIC … END`). */
    #bodies = 0;
    #variable;
    constructor(source) {
        this.#source = source;
    }
    split() {
        const source = this.#source;
        let at = 0;
        if (source.charCodeAt(0) === 0xfeff) {
            this.#blanks.push({ start: 0, end: 1 });
            at = 1;
        }
        for (let tokens = (0,lexer/* lex */.Ii)(source, at), next = tokens.next(); !next.done; next = tokens.next()) {
            const jump = this.#take(next.value);
            if (jump !== undefined)
                tokens = (0,lexer/* lex */.Ii)(source, jump);
        }
        this.#finish(source.length);
        return {
            text: this.#blanked(),
            statements: this.#statements,
            parts: this.#parts,
            psql: this.#psql,
            marked: at > 0,
        };
    }
    /** Returns where to go on, when not after the token. */
    #take(token) {
        // An unterminated comment is no comment to the server: it goes with the statement, to be refused there.
        if (token.kind === 'comment' && !token.unterminated)
            return undefined;
        const first = this.#source[token.start];
        if (token.kind === 'symbol') {
            if (first === '\\')
                return this.#backslash(token.start);
            if (first === ';' && this.#parens === 0 && this.#bodies === 0)
                return this.#semicolon(token);
        }
        this.#current ??= { start: token.start, end: token.end, words: [] };
        this.#current.end = token.end;
        if (token.kind === 'word')
            this.#word(this.#source.slice(token.start, token.end).toLowerCase());
        else if (token.kind === 'symbol')
            return this.#symbol(first, token);
        return undefined;
    }
    #word(word) {
        const words = this.#current?.words;
        if (!words || this.#parens > 0)
            return;
        words.push(word);
        const routine = words[0] === 'create' && words.slice(1, 4).some(w => w === 'function' || w === 'procedure');
        if (!routine)
            return;
        if (this.#bodies === 0 ? word === 'atomic' : word === 'case')
            this.#bodies++;
        else if (word === 'end' && this.#bodies > 0)
            this.#bodies--;
    }
    #symbol(first, token) {
        if (first === '(')
            this.#parens++;
        else if (first === ')' && this.#parens > 0)
            this.#parens--;
        else if (first === '[')
            this.#brackets++;
        else if (first === ']' && this.#brackets > 0)
            this.#brackets--;
        else if (first === ':')
            return this.#colon(token);
        return undefined;
    }
    /** psql replaces `:name`, `:'name'` and `:"name"`. In SQL a lone colon only stands in an array slice. */
    #colon(token) {
        const next = this.#source[token.end] ?? '';
        if (next === ':' || next === '=')
            return token.end + 1;
        if (this.#brackets === 0 && /['"{\w]/.test(next)) {
            const name = /^[^\s,;)]*/.exec(this.#source.slice(token.start, token.start + 60))?.[0];
            this.#variable ??= name;
        }
        return undefined;
    }
    #semicolon(token) {
        const words = this.#current?.words ?? [];
        const from = words.indexOf('from');
        if (words[0] === 'copy' && from > 0 && words[from + 1] === 'stdin')
            return this.#inlineCopy(token);
        this.#finish(token.start);
        return undefined;
    }
    /** The rows of `COPY … FROM stdin` follow on the next line and end with a line of `\.`. */
    #inlineCopy(semicolon) {
        const start = this.#current?.start ?? semicolon.start;
        const rest = this.#source.slice(semicolon.end);
        const close = /(?:\r\n|\r|\n)\\\.(?=\r|\n|$)/.exec(rest);
        const end = close ? semicolon.end + close.index + close[0].length : this.#source.length;
        this.#part({ kind: 'skip', rows: true, why: 'the rows of an inline COPY are not loaded', start, end });
        this.#psql.push({
            kind: 'inline-copy',
            what: "psql's COPY … FROM stdin with its rows in the file",
            start,
            end,
        });
        this.#reset();
        return end;
    }
    #backslash(start) {
        const source = this.#source;
        const name = /^\\(?:\w+|.)?/.exec(source.slice(start, start + 40))?.[0] ?? '\\';
        this.#psql.push({ kind: 'command', what: `psql's ${name}`, start, end: start + name.length });
        if (source[start + 1] === ';') {
            this.#blanks.push({ start, end: start + 2, keep: ' ;' });
            this.#finish(start);
            return start + 2;
        }
        const end = endOfCommand(source, start + 1);
        const command = metaCommand(source.slice(start, end));
        switch (command.kind) {
            case 'ignored':
                this.#blanks.push({ start, end });
                return end;
            case 'send':
                this.#blanks.push({ start, end, keep: ';' });
                this.#finish(start);
                return end;
            case 'quit':
                this.#finish(start);
                this.#blanks.push({ start, end: source.length });
                if ((0,lexer/* skipBlank */.W8)(source, end) < source.length)
                    this.#parts.push({
                        kind: 'skip',
                        why: `psql's ${name} ends the script here, and what comes after it never runs`,
                        start,
                        end: source.length,
                    });
                return source.length;
            case 'unverified-with-statement': {
                const from = this.#current?.start ?? start;
                this.#part({
                    kind: 'unverified',
                    why: command.why,
                    start: from,
                    end,
                    ...(command.only ? { only: true } : {}),
                });
                this.#reset();
                return end;
            }
            case 'unverified': {
                const to = isConditionalStart(command.name) ? this.#endOfConditional(end) : end;
                this.#part({ kind: 'unverified', why: command.why, start, end: to });
                return to;
            }
        }
    }
    #endOfConditional(from) {
        let depth = 1;
        for (const token of (0,lexer/* lex */.Ii)(this.#source, from)) {
            if (token.kind !== 'symbol' || this.#source[token.start] !== '\\')
                continue;
            const name = /^\\\w*/.exec(this.#source.slice(token.start, token.start + 20))?.[0].slice(1) ?? '';
            if (isConditionalStart(name))
                depth++;
            else if (isConditionalEnd(name))
                depth--;
            if (depth === 0)
                return (0,lexer/* endOfLine */.vT)(this.#source, token.start);
        }
        return this.#source.length;
    }
    #finish(end) {
        const statement = this.#current;
        if (statement && this.#variable !== undefined) {
            const why = `psql would replace ${this.#variable} with a variable that only the caller knows`;
            const place = { start: statement.start, end: Math.min(end, statement.end) };
            this.#part({ kind: 'unverified', why, ...place });
            this.#psql.push({ kind: 'variable', what: `psql's variable ${this.#variable}`, ...place });
        }
        else if (statement)
            this.#statements.push(statement);
        this.#reset();
    }
    #reset() {
        this.#current = undefined;
        this.#variable = undefined;
        this.#parens = 0;
        this.#brackets = 0;
        this.#bodies = 0;
    }
    #part(part) {
        this.#parts.push(part);
        this.#blanks.push({ start: part.start, end: part.end });
    }
    #blanked() {
        if (this.#blanks.length === 0)
            return this.#source;
        let result = '';
        let at = 0;
        for (const { start, end, keep = '' } of this.#blanks.sort((a, b) => a.start - b.start)) {
            result += this.#source.slice(at, start) + keep + blankOut(this.#source.slice(start + keep.length, end));
            at = end;
        }
        return result + this.#source.slice(at);
    }
}
/** A backslash command ends after `\\\\`, or before the line break. */
function endOfCommand(source, from) {
    for (let at = from; at < source.length; at++) {
        const code = source.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
        if (code === 92 && source.charCodeAt(at + 1) === 92)
            return at + 2;
    }
    return source.length;
}
/** The same text with nothing in it: as long in UTF-16 units, with its line breaks. */
function blankOut(text) {
    return text.replace(/[^\r\n]/g, ' ');
}


/***/ }),

/***/ 30530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ embeddedExtensions),
/* harmony export */   r: () => (/* binding */ contribModules)
/* harmony export */ });
/**
 * The extensions that PGlite ships and that have to be loaded before CREATE EXTENSION finds them, by the
 * name that SQL uses. Where the module is called otherwise, its name follows; `needs` is loaded as well,
 * because CREATE EXTENSION … CASCADE would ask for it.
 */
const shipped = [
    { name: 'amcheck' },
    { name: 'bloom' },
    { name: 'btree_gin' },
    { name: 'btree_gist' },
    { name: 'citext' },
    { name: 'cube' },
    { name: 'dict_int' },
    { name: 'dict_xsyn' },
    { name: 'earthdistance', needs: 'cube' },
    { name: 'file_fdw' },
    { name: 'fuzzystrmatch' },
    { name: 'hstore' },
    { name: 'intarray' },
    { name: 'isn' },
    { name: 'lo' },
    { name: 'ltree' },
    { name: 'moddatetime' },
    { name: 'pageinspect' },
    { name: 'pg_buffercache' },
    { name: 'pg_freespacemap' },
    { name: 'pg_stat_statements' },
    { name: 'pg_surgery' },
    { name: 'pg_trgm' },
    { name: 'pg_visibility' },
    { name: 'pg_walinspect' },
    { name: 'pgcrypto' },
    { name: 'seg' },
    { name: 'tablefunc' },
    { name: 'tcn' },
    { name: 'tsm_system_rows' },
    { name: 'tsm_system_time' },
    { name: 'unaccent' },
    { name: 'uuid-ossp', module: 'uuid_ossp' },
    { name: 'vector' },
];
/** The extensions that the embedded engine can load, as CREATE EXTENSION names them. */
const embeddedExtensions = shipped.map(extension => extension.name);
/** PGlite's contrib modules for the extensions asked for. Unknown ones are left to PostgreSQL's own error. */
function contribModules(extensions) {
    const modules = new Set();
    for (const name of extensions) {
        const known = shipped.find(extension => extension.name === name.toLowerCase());
        if (!known)
            continue;
        if (known.needs)
            modules.add(known.needs);
        modules.add(known.module ?? known.name);
    }
    return [...modules];
}


/***/ }),

/***/ 96159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   JD: () => (/* binding */ isLost)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28600);

/** The engine can't be had: no permission, no server, a server that looks like production. */
class EngineUnavailableError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .D {
}
/** Is the database gone with what it was asked? */
function isLost(outcome) {
    return outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost);
}
function reasonOf(outcome) {
    switch (outcome.kind) {
        case 'ok':
            return 'no reason';
        case 'error':
            return `${outcome.error.message} (SQLSTATE ${outcome.error.code})`;
        case 'timeout':
            return `it did not end within ${outcome.seconds} s`;
        case 'dead':
            return outcome.why;
    }
}


/***/ }),

/***/ 81547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ truthful)
/* harmony export */ });
/**
 * Does a database still tell the truth? `token` must not be known to it. A question outside of a transaction:
 * inside of one, the statement that must fail would abort it.
 */
async function truthful(database, token) {
    const failing = await database.run(`select "${token}"`);
    // 42703: there is no such column; 25P02: the session is in a failed transaction, which is no lie either.
    if (failing.kind !== 'error' || !['42703', '25P02'].includes(failing.error.code))
        return false;
    if (failing.error.code === '25P02')
        return true;
    const returning = await database.run(`select '${token}' as token`);
    if (returning.kind === 'error')
        return returning.error.code === '25P02';
    return returning.kind === 'ok' && returning.rows[0]?.token === token;
}


/***/ }),

/***/ 43687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ valueFromText),
/* harmony export */   U1: () => (/* binding */ maximumRows),
/* harmony export */   UW: () => (/* binding */ maximumRowBytes)
/* harmony export */ });
/**
 * How a value in text format becomes a JavaScript value: the same for every engine, so that a guard gets
 * the same answer from each of them. What is not listed stays the text that psql would show.
 */
function valueFromText(text, typeOid) {
    if (text === null)
        return null;
    switch (typeOid) {
        case 16: // bool
            return text === 't';
        case 21: // int2
        case 23: // int4
        case 26: // oid
        case 700: // float4
        case 701: // float8
            return Number(text);
        case 20: {
            // int8, which count(*) returns: a number wherever that is exact.
            const value = Number(text);
            return Number.isSafeInteger(value) ? value : text;
        }
        case 114: // json
        case 3802: // jsonb
            return JSON.parse(text);
        default: {
            const element = elementTypes.get(typeOid);
            return element === undefined ? text : (arrayFromText(text, element) ?? text);
        }
    }
}
/** Of arrays that have a type of their own in every database: name, text, varchar, bool, int2, int4, int8, oid, uuid. */
const elementTypes = new Map([
    [1003, 19],
    [1009, 25],
    [1015, 1043],
    [1000, 16],
    [1005, 21],
    [1007, 23],
    [1016, 20],
    [1028, 26],
    [2951, 2950],
]);
/**
 * `{a,"b c",NULL}`; undefined for an array of arrays.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
function arrayFromText(text, element) {
    if (!/^\{[^{]/.test(text))
        return undefined;
    if (text === '{}')
        return [];
    return [...text.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.)*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
        if (quoted !== undefined)
            return valueFromText(quoted.replace(/\\(.)/g, '$1'), element);
        return valueFromText(plain === 'NULL' ? null : plain, element);
    });
}
/** No reader of an outcome needs more, and a result set must not be able to exhaust the memory of the gate. */
const maximumRows = 10_000;
/** The same in bytes, for few and long rows. */
const maximumRowBytes = 32 * 1024 * 1024;


/***/ }),

/***/ 65195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43687);

/** Reads the frames that the embedded engine's worker kept: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function readAnswer(frames) {
    const bytes = Buffer.from(frames.buffer, frames.byteOffset, frames.byteLength);
    const answer = { rows: [], fatal: false, answered: false };
    let columns = [];
    for (let at = 0; at + 5 <= bytes.length;) {
        const type = String.fromCharCode(bytes.readUInt8(at));
        const end = at + 1 + bytes.readInt32BE(at + 1);
        const body = bytes.subarray(at + 5, end);
        at = end;
        if (type === 'T')
            columns = readColumns(body);
        else if (type === 'D')
            answer.rows.push(readRow(body, columns));
        else if (type === 'C' || type === 'I')
            answer.answered = true;
        else if (type === 'E') {
            const fields = readFields(body);
            answer.answered = true;
            // The first error is the cause; FATAL may follow it when the session is lost.
            answer.error ??= errorFromFields(fields);
            const severity = fields.get('V');
            if (severity === 'FATAL' || severity === 'PANIC')
                answer.fatal = true;
        }
    }
    return answer;
}
function readColumns(body) {
    const columns = [];
    let at = 2;
    for (let i = body.readInt16BE(0); i > 0; i--) {
        const end = body.indexOf(0, at);
        columns.push({ name: body.toString('utf8', at, end), typeOid: body.readUInt32BE(end + 7) });
        at = end + 19;
    }
    return columns;
}
function readRow(body, columns) {
    const row = {};
    let at = 2;
    for (const { name, typeOid } of columns) {
        const length = body.readInt32BE(at);
        at += 4;
        row[name] = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueFromText */ .FC)(length < 0 ? null : body.toString('utf8', at, at + length), typeOid);
        if (length > 0)
            at += length;
    }
    return row;
}
function readFields(body) {
    const fields = new Map();
    for (let at = 0; at < body.length && body[at] !== 0;) {
        const end = body.indexOf(0, at);
        fields.set(String.fromCharCode(body.readUInt8(at)), body.toString('utf8', at + 1, end));
        at = end + 1;
    }
    return fields;
}
function errorFromFields(fields) {
    const error = {
        code: fields.get('C') ?? 'XX000',
        message: fields.get('M') ?? 'unknown error',
    };
    for (const [key, name] of textFields) {
        const value = fields.get(key);
        if (value !== undefined)
            error[name] = value;
    }
    for (const [key, name] of numberFields) {
        const value = fields.get(key);
        if (value !== undefined)
            error[name] = Number(value);
    }
    return error;
}
const textFields = [
    ['D', 'detail'],
    ['H', 'hint'],
    ['q', 'internalQuery'],
    ['W', 'where'],
    ['s', 'schema'],
    ['t', 'table'],
    ['c', 'column'],
    ['n', 'constraint'],
];
const numberFields = [
    ['P', 'position'],
    ['p', 'internalPosition'],
];


/***/ }),

/***/ 58214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/**
 * A table that is looked up by names which somebody else chose: "constructor" and "toString" are in it only where the
 * table has them.
 */
function byName(entries) {
    return Object.assign(Object.create(null), entries);
}


/***/ })

};
