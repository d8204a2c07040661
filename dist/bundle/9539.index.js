export const id = 9539;
export const ids = [9539];
export const modules = {

/***/ 32599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 81547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
