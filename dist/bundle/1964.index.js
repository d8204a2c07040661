export const id = 1964;
export const ids = [1964];
export const modules = {

/***/ 45389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ closesEarly),
/* harmony export */   MF: () => (/* binding */ isOwnBlock),
/* harmony export */   UB: () => (/* binding */ ownBlock)
/* harmony export */ });
/** Quotes the blocks that the gate itself writes for what a runner looks up: they name all that they change. */
const tag = '$migration_gate$';
function ownBlock(declares, body) {
    return `DO ${tag}\nDECLARE ${declares};\nBEGIN\n  ${body}\nEND ${tag}`;
}
function isOwnBlock(text) {
    return text.startsWith(`DO ${tag}\n`);
}
/** What it is about would end the block, and what follows would be no longer a part of it. */
function closesEarly(text) {
    return isOwnBlock(text) && text.split(tag).length > 3;
}


/***/ }),

/***/ 33947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clockColumn),
/* harmony export */   NW: () => (/* binding */ mostClocks),
/* harmony export */   dv: () => (/* binding */ clockQuery)
/* harmony export */ });
/** Values of this column are kept, whatever comes after them in the same message. */
const clockColumn = 'migration_gate_clock';
/** The seconds of the server's clock: what stands between two of them in one message has taken so long. */
const clockQuery = `SELECT pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()) AS ${clockColumn}`;
/** More are dropped: any SQL can have a column of that name. */
const mostClocks = 200;


/***/ }),

/***/ 72765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ environmental)
/* harmony export */ });
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58214);
/* harmony import */ var _embedded_extensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30530);


/** Schemas that platforms make before the first migration. */
const platformSchemas = [
    'auth',
    'storage',
    'extensions',
    'vault',
    'realtime',
    'graphql',
    'graphql_public',
    'net',
    'cron',
    'pgsodium',
    'supabase_functions',
    'supabase_migrations',
    'hdb_catalog',
    'neon_auth',
];
/** Says an error of the environment from one of the migration. */
function environmental(error) {
    return (error.environment ??
        extension(error) ??
        schema(error) ??
        broughtByExtension(error) ??
        library(error) ??
        role(error) ??
        privilege(error) ??
        setting(error) ??
        resource(error));
}
/** Codes by which PostgreSQL says what is wrong with it, or that somebody else was at work; class 57 holds 57014, too. */
const ofTheServer = new Set([
    '40001', // serialization_failure: a scratch database has one session
    '40P01', // deadlock_detected
    '55P03', // lock_not_available
    '54001', // statement_too_complex: the stack that the server has
]);
/** Connections, resources, operators, the system, and errors inside of PostgreSQL. */
const classesOfTheServer = new Set(['08', '53', '57', '58', 'XX']);
/** A migration may set a shorter timeout of its own: an engine that can tell the two apart says so in the error. */
const queryCanceled = '57014';
function resource(error) {
    const { code, message, hint } = error;
    if (code === queryCanceled)
        return undefined;
    if (!ofTheServer.has(code) && !classesOfTheServer.has(code.slice(0, 2)))
        return undefined;
    const advice = hint === undefined ? '' : ` PostgreSQL's hint: ${hint.replace(/\.?$/, '.')}`;
    return {
        what: 'resource',
        name: code,
        provide: `The server that replays could not do its work (${message}, SQLSTATE ${code}), which says nothing about the migration.${advice} Correct that on the server, or use another one, and run again.`,
    };
}
function extension(error) {
    const name = /^extension "(.+)" is not available$/.exec(error.message)?.[1] ??
        /extension control file "([^"]*)\.control"/.exec(error.message)?.[1]?.split(/[/\\]/).at(-1) ??
        /^required extension "(.+)" is not installed$/.exec(error.message)?.[1] ??
        /^extension "(.+)" (?:has no (?:installation script|update path)|must be loaded)/.exec(error.message)?.[1];
    if (name === undefined)
        return undefined;
    return {
        what: 'extension',
        name,
        provide: `The extension "${name}" is not installed on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`), for instance a service container of an image that brings it.`,
    };
}
/** Types by the extension that brings them: nobody else makes types of these names. */
const types = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .n)({
    geometry: 'postgis',
    geography: 'postgis',
    box2d: 'postgis',
    box3d: 'postgis',
    raster: 'postgis_raster',
    vector: 'vector',
    halfvec: 'vector',
    sparsevec: 'vector',
    citext: 'citext',
    hstore: 'hstore',
    ltree: 'ltree',
    lquery: 'ltree',
    ltxtquery: 'ltree',
});
/** Schemas that belong to one extension. */
const schemas = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .n)({
    cron: 'pg_cron',
    net: 'pg_net',
    vault: 'supabase_vault',
    pgmq: 'pgmq',
    pgsodium: 'pgsodium',
    partman: 'pg_partman',
});
/** A type, function or table that is not there, as the extension that would bring it is made by no migration. */
function broughtByExtension(error) {
    const [, schema, type] = /^type "(?:([^".]+)\.)?([^".]+?)(?:\[\])?" does not exist$/.exec(error.message) ?? [];
    const [, owner] = /^(?:function|procedure|aggregate) ([^".(]+)\.[^(]+\(.*does not exist$/.exec(error.message) ??
        /^(?:type|relation|operator class) "([^".]+)\.[^"]+" does not exist\b/.exec(error.message) ??
        [];
    const name = own(types, type) ?? own(schemas, schema ?? owner);
    if (name === undefined || !['42704', '42883', '42P01'].includes(error.code))
        return undefined;
    return {
        what: 'extension',
        name,
        unnamed: true,
        provide: `It needs the extension "${name}" (${error.message}), which no migration before it makes. If the real database has it, add \`create extension if not exists ${identifier(name)}\` to \`prepare:\` in .migration-gate.yml${_embedded_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedExtensions */ .T.includes(name) ? '' : ', and replay on a server that has it: `--postgres URL` (input `postgres`)'}.`,
    };
}
function own(names, key) {
    return key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;
}
function library(error) {
    if (error.code !== '58P01')
        return undefined;
    const name = /"([^"]+)"/.exec(error.message)?.[1] ?? 'a file';
    return {
        what: 'library',
        name,
        provide: `The file "${name}" is missing on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`).`,
    };
}
function role(error) {
    const name = error.code === '42704' ? /^role "(.+)" does not exist$/.exec(error.message)?.[1] : undefined;
    if (name === undefined)
        return undefined;
    return {
        what: 'role',
        name,
        provide: `The role "${name}" does not exist on the engine that replays. If the real database has it, add \`create role ${identifier(name)}\` to \`prepare:\` in .migration-gate.yml.`,
    };
}
function schema(error) {
    const name = error.code === '3F000' ? /^schema "(.+)" does not exist$/.exec(error.message)?.[1] : undefined;
    if (name === undefined || !platformSchemas.includes(name))
        return undefined;
    return {
        what: 'schema',
        name,
        provide: `The schema "${name}" does not exist on the engine that replays. If the platform makes it, add \`create schema ${identifier(name)}\`, and what the migrations use of it, to \`prepare:\` in .migration-gate.yml.`,
    };
}
/** Not every 42501: a migration may really lack a GRANT. These are what only a superuser may do. */
function privilege(error) {
    if (error.code !== '42501')
        return undefined;
    const words = `${error.message} ${error.detail ?? ''} ${error.hint ?? ''}`;
    if (!/superuser|permission denied to (?:create|alter|drop|set|grant)|must have (?:CREATEROLE|CREATEDB|REPLICATION|BYPASSRLS)|"?(?:CREATEROLE|BYPASSRLS|REPLICATION)"? attribute/i.test(words)) {
        return undefined;
    }
    return {
        what: 'privilege',
        name: 'superuser',
        provide: `The role that replays may not do that (${error.message}). Let \`--postgres URL\` (input \`postgres\`) log in as a superuser, or use \`--postgres embedded\`, where the role is one.`,
    };
}
function setting(error) {
    if (error.code !== '55000' && error.code !== '0A000' && error.code !== '42704')
        return undefined;
    const preload = /must be loaded via "?shared_preload_libraries/.test(error.message);
    const name = preload ? /^(?:extension )?"?([\w-]+)"?/.exec(error.message)?.[1] : undefined;
    const level = /"?(wal_level)"?.{0,20}\blogical\b/.exec(error.message)?.[1];
    const missing = name ?? level;
    if (missing === undefined)
        return undefined;
    return {
        what: 'setting',
        name: missing,
        provide: `The engine that replays is not set up for this (${error.message}). Give a server with that setting: \`--postgres URL\` (input \`postgres\`).`,
    };
}
function identifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 73128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ rolesCreatedIn),
/* harmony export */   $Y: () => (/* binding */ commentWithRoles),
/* harmony export */   Hz: () => (/* binding */ commentOfLeaving),
/* harmony export */   Io: () => (/* binding */ rolesInComment),
/* harmony export */   Xi: () => (/* binding */ isLeaving),
/* harmony export */   ce: () => (/* binding */ quoteLiteral)
/* harmony export */ });
const name = String.raw `("(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;
/** What is white space to PostgreSQL; a no-break space may be in a name. */
const space = String.raw `[ \t\n\r\f\v]+`;
const creating = new RegExp(String.raw `\bcreate${space}(?:role|user|group)${space}${name}`, 'gi');
const renaming = new RegExp(String.raw `\balter${space}(?:role|user|group)${space}${name}${space}rename${space}to${space}${name}`, 'gi');
/**
 * The roles that a text would create, by name. It is a search in the text and not a parse, so that a CREATE ROLE
 * inside of a DO block or a string that is executed is found; a name that is put together at run time is not.
 */
function rolesCreatedIn(sql) {
    const roles = new Set();
    for (const [, role = ''] of sql.matchAll(creating))
        roles.add(unquoted(role));
    for (const [, , role = ''] of sql.matchAll(renaming))
        roles.add(unquoted(role));
    // CREATE USER MAPPING FOR … makes no role.
    if (/\bcreate\s+user\s+mapping\b/i.test(sql))
        roles.delete('mapping');
    return [...roles];
}
function unquoted(role) {
    return role.startsWith('"') ? role.slice(1, -1).replaceAll('""', '"') : role.toLowerCase();
}
function quoteLiteral(text) {
    // The E form, because standard_conforming_strings may be off.
    return ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
/** The comment of a scratch database names to the next run the roles that go with it, should this run be killed. */
function commentWithRoles(roles) {
    return `Migration Gate scratch database ${JSON.stringify({ roles: [...roles] })}`;
}
const leaving = 'Migration Gate scratch role of run ';
/** The comment of a role whose database is being dropped, which was what said that it belongs to a run. */
function commentOfLeaving(runId) {
    return `${leaving}${runId}`;
}
function isLeaving(comment) {
    return comment?.startsWith(leaving) === true;
}
function rolesInComment(comment) {
    const json = comment?.slice(comment.indexOf('{'));
    if (!json?.startsWith('{'))
        return [];
    try {
        const parsed = JSON.parse(json);
        if (typeof parsed !== 'object' || parsed === null || !('roles' in parsed) || !Array.isArray(parsed.roles))
            return [];
        return parsed.roles.filter(role => typeof role === 'string');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 43713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Gaps),
  o: () => (/* binding */ mergeGaps)
});

// EXTERNAL MODULE: ./src/languages/sql/nodes.js
var nodes = __webpack_require__(14323);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/postgres/roles.js
var roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/languages/sql/own-blocks.js
var own_blocks = __webpack_require__(45389);
// EXTERNAL MODULE: ./src/languages/sql/script.js
var script = __webpack_require__(61327);
// EXTERNAL MODULE: ./src/replay/named.js
var replay_named = __webpack_require__(53724);
;// CONCATENATED MODULE: ./src/replay/gap-reach.js




/** More is not read: it may have done anything. */
const longest = 200_000;
/** A program is no SQL: each of its words may be a name. */
function wordsAlone(texts) {
    return {
        names: new Set(),
        words: new Set(texts.flatMap(text => [...(0,replay_named/* wordsOf */.Z9)(text)])),
        addedTo: new Map(),
        anything: false,
    };
}
async function reachOf(texts) {
    const reach = {
        names: new Set(),
        words: new Set(),
        addedTo: new Map(),
    };
    let anything = texts.reduce((sum, { length }) => sum + length, 0) > longest;
    for (const text of anything ? [] : texts) {
        const { statements, invalid } = await (0,script/* parseScript */.t)(text);
        for (const { start, end } of invalid)
            addAll(reach.words, (0,replay_named/* wordsOf */.Z9)(text.slice(start, end)));
        for (const statement of statements) {
            anything ||= mayDoAnything(statement);
            const table = tableAddedTo(statement);
            const named = isOfRights(statement) ? (0,replay_named/* rolesIn */.t4)(statement) : (0,replay_named/* namesIn */.wX)(statement);
            if (table !== undefined) {
                const added = reach.addedTo.get(table.toLowerCase()) ?? new Set();
                addAll(added, [...(0,replay_named/* wordsOf */.Z9)(statement.text)].filter(word => word !== table.toLowerCase()));
                reach.addedTo.set(table.toLowerCase(), added);
            }
            addAll(reach.names, [...named].filter(name => name !== table));
            addAll(reach.words, (0,replay_named/* bodyWordsIn */.VG)(statement));
        }
    }
    return { ...reach, anything };
}
function addAll(set, names) {
    for (const name of names)
        set.add(name.toLowerCase());
}
/** Who may do what, and what people read, changes no table. */
function isOfRights({ kind }) {
    return ['AlterDefaultPrivilegesStmt', 'CommentStmt', 'GrantRoleStmt', 'GrantStmt'].includes(kind);
}
/** Its text does not name all that it changes. */
function mayDoAnything(statement) {
    const { node } = statement;
    if ((0,own_blocks/* isOwnBlock */.MF)(statement.text))
        return false;
    if ('DoStmt' in node || 'CreateFunctionStmt' in node)
        return (/\bexecute\b/i.test(statement.text) && /\b(?:pg_[a-z_]+|information_schema)\b/i.test(statement.text));
    if ('CallStmt' in node || 'DropOwnedStmt' in node || 'ReassignOwnedStmt' in node)
        return true;
    if ('VariableSetStmt' in node)
        return node.VariableSetStmt.name === 'search_path';
    if ('DropStmt' in node)
        return node.DropStmt.removeType === 'OBJECT_SCHEMA';
    // `SELECT convert_all()`: what it is called with would name something.
    if ('SelectStmt' in node && !node.SelectStmt.fromClause)
        return [...(0,nodes/* objectsIn */.Qv)(node)].some(({ FuncCall: call }) => isBare(call));
    return false;
}
function isBare(call) {
    return typeof call === 'object' && call !== null && !('args' in call) && !('agg_star' in call);
}
/** The table that a statement would have added a column, a key, a check, a trigger, a policy or an index to, and nothing else. */
function tableAddedTo({ node }) {
    if ('CreateTrigStmt' in node)
        return node.CreateTrigStmt.relation?.relname;
    if ('CreatePolicyStmt' in node)
        return node.CreatePolicyStmt.table?.relname;
    if ('IndexStmt' in node)
        return node.IndexStmt.unique ? undefined : node.IndexStmt.relation?.relname;
    if (!('AlterTableStmt' in node))
        return undefined;
    const commands = (node.AlterTableStmt.cmds ?? []).map(one => 'AlterTableCmd' in one && one.AlterTableCmd);
    const onlyAdds = commands.every(one => one && (one.subtype === 'AT_AddColumn' ? !brings(one) : addsCheck(one)));
    return onlyAdds ? node.AlterTableStmt.relation?.relname : undefined;
}
/** Does a column come with a key, which others may refer to? */
function brings({ def }) {
    return [...(0,nodes/* objectsIn */.Qv)(def)].some(({ contype }) => contype === 'CONSTR_PRIMARY' || contype === 'CONSTR_UNIQUE');
}
function addsCheck({ subtype, def }) {
    const kind = def && 'Constraint' in def ? def.Constraint.contype : undefined;
    return subtype === 'AT_AddConstraint' && (kind === 'CONSTR_FOREIGN' || kind === 'CONSTR_CHECK');
}
/** May a statement that is about a table depend on what was not added to it? */
function minds({ statement, own }, added, common) {
    if (!statement)
        return true;
    if (refersOnly(statement))
        return false;
    return !altersColumns(statement) || [...own].some(word => added.has(word) && !common.has(word));
}
const ofColumns = new Set([
    'AT_AddColumn',
    'AT_AlterColumnType',
    'AT_ColumnDefault',
    'AT_DropColumn',
    'AT_DropNotNull',
    'AT_SetNotNull',
]);
/** Nothing but columns that it names. */
function altersColumns({ node }) {
    if ('RenameStmt' in node)
        return node.RenameStmt.renameType === 'OBJECT_COLUMN';
    return ('AlterTableStmt' in node &&
        (node.AlterTableStmt.cmds ?? []).every(one => 'AlterTableCmd' in one && ofColumns.has(one.AlterTableCmd.subtype ?? '')));
}
/** Needs of the tables that it names nothing but that they and their columns are there. */
function refersOnly({ kind, node }) {
    if ('AlterTableStmt' in node)
        return (node.AlterTableStmt.cmds ?? []).every(command => 'AlterTableCmd' in command && command.AlterTableCmd.subtype === 'AT_AddColumn');
    return ['CommentStmt', 'CreateFunctionStmt', 'CreateStmt', 'IndexStmt', 'ViewStmt'].includes(kind);
}

// EXTERNAL MODULE: ./src/replay/units.js
var units = __webpack_require__(86374);
;// CONCATENATED MODULE: ./src/replay/gaps.js






const takesAway = /alter|change|delete|drop|remove|rename|replace|swap|truncate|undo|revert/i;
/**
 * What base's databases have and this one has not. What the change does elsewhere is proven all the same: where none of
 * its statements names what a gap names, or what depends on that.
 */
class Gaps {
    #known = [];
    get size() {
        return this.#known.length;
    }
    get all() {
        return this.#known;
    }
    /** Statements that did not run. */
    async add({ migration }, texts, why) {
        const { path } = migration.file;
        this.#known.push({ path, ...(why === undefined ? {} : { why }), ...(await reachOf(texts)) });
    }
    /** What of base is not known. `texts`: SQL that names it; absent: it may be anything. */
    async declare(path, texts, why, how = {}) {
        const reach = how.quiet ? wordsAlone(texts ?? []) : await reachOf(texts ?? []);
        const keeps = how.quiet === true && !(texts ?? []).some(text => takesAway.test(text));
        this.#known.push({ path, why, ...how, ...reach, keeps, anything: texts === undefined || reach.anything });
    }
    /** A statement of a migration may be about something that one of these has changed. */
    async meet(item, steps, replica) {
        const open = this.#known.filter(({ metBy }) => metBy === undefined);
        if (open.length === 0)
            return;
        const common = await commonNames(replica, new Set(open.flatMap(({ names, words, addedTo }) => [
            ...names,
            ...words,
            ...[...addedTo.values()].flatMap(one => [...one]),
        ])));
        const meets = (gap, named) => {
            const { words, names, statement } = named;
            if (gap.keeps && statement && 'CreateStmt' in statement.node)
                return undefined;
            return ([...gap.names].find(one => words.has(one) && !common.has(one)) ??
                [...gap.words].find(one => names.has(one) && !common.has(one)) ??
                [...gap.addedTo].find(([table, added]) => words.has(table) && minds(named, added, common))?.[0]);
        };
        for (const unit of (0,units/* unitsOf */.$J)(steps)) {
            const named = await namedIn(unit, replica);
            for (const gap of open) {
                const name = meets(gap, named);
                if (gap.metBy || (name === undefined && !gap.anything))
                    continue;
                const { line } = (0,position/* positionAt */.t$)(item.text, (0,units/* sentStatement */.kl)(unit).span.start);
                gap.metBy = { path: item.migration.file.path, line, ...(name === undefined ? {} : { name }) };
            }
        }
    }
    /** For a fork: what happens on one track says nothing about the other. */
    copy() {
        const copy = new Gaps();
        copy.#known.push(...this.#known.map(gap => ({ ...gap })));
        return copy;
    }
}
/** The words of a statement, and what is so close to what it names that it meets that as well. */
async function namedIn(unit, replica) {
    const own = (0,replay_named/* wordsOf */.Z9)(unit.text);
    const words = new Set(own);
    const { statements } = await (0,units/* scriptOf */.Fl)(unit.step);
    const statement = statements.find(({ start }) => start === unit.start);
    const list = [...words].map(roles/* quoteLiteral */.ce).join(', ');
    const deep = !statement || changesWhatIsThere(statement);
    const names = new Set(statement ? [...(0,replay_named/* namesIn */.wX)(statement)].map(name => name.toLowerCase()) : words);
    for (const { name } of list === '' ? [] : await replica.rows((0,replay_named/* closeTo */.os)(list, deep))) {
        words.add(String(name).toLowerCase());
        names.add(String(name).toLowerCase());
    }
    return { statement, words, own, names };
}
/** Does nothing to what is there but to add to it? */
const adds = new Set([
    'CommentStmt',
    'CompositeTypeStmt',
    'CreateDomainStmt',
    'CreateEnumStmt',
    'CreateExtensionStmt',
    'CreateFunctionStmt',
    'CreatePolicyStmt',
    'CreateSchemaStmt',
    'CreateSeqStmt',
    'CreateStmt',
    'CreateTrigStmt',
    'GrantStmt',
    'IndexStmt',
    'InsertStmt',
    'SelectStmt',
    'UpdateStmt',
    'VariableSetStmt',
]);
const addsToTable = new Set([
    'AT_AddColumn',
    'AT_AddConstraint',
    'AT_ColumnDefault',
    'AT_DropNotNull',
    'AT_SetNotNull',
    'AT_ValidateConstraint',
]);
function changesWhatIsThere({ kind, node }) {
    if ('AlterTableStmt' in node)
        return [...(0,nodes/* objectsIn */.Qv)(node.AlterTableStmt.cmds)].some(({ subtype }) => typeof subtype === 'string' && subtype.startsWith('AT_') && !addsToTable.has(subtype));
    return !adds.has(kind);
}
/** The grammar's own, which are in no catalog. */
const serials = ['serial', 'bigserial', 'smallserial', 'serial2', 'serial4', 'serial8'];
/** Names of the gaps that are PostgreSQL's own: types, functions, words of its grammar. */
async function commonNames(replica, names) {
    const list = [...names].map(roles/* quoteLiteral */.ce).join(', ');
    if (list === '')
        return new Set();
    const rows = await replica.rows(`select word as name from pg_catalog.pg_get_keywords() where word in (${list})
    union select typname::text from pg_catalog.pg_type where typnamespace = 'pg_catalog'::pg_catalog.regnamespace and typname in (${list})
    union select proname::text from pg_catalog.pg_proc where pronamespace = 'pg_catalog'::pg_catalog.regnamespace and proname in (${list})
    union select relname::text from pg_catalog.pg_class where relnamespace = 'pg_catalog'::pg_catalog.regnamespace and relname in (${list})
    union select nspname::text from pg_catalog.pg_namespace where (nspname = 'public' or nspname ~ '^pg_') and nspname in (${list})`);
    return new Set([...rows.map(({ name }) => String(name)), ...serials]);
}
/** What both ways to a database have in common, once. */
function mergeGaps(gaps) {
    const merged = new Map();
    for (const gap of gaps) {
        const { path, why } = gap;
        const key = JSON.stringify([path, why]);
        const known = merged.get(key);
        if (!known?.metBy)
            merged.set(key, pick(gap));
    }
    return [...merged.values()];
}
function pick({ path, why, quiet, metBy }) {
    return {
        path,
        ...(why === undefined ? {} : { why }),
        ...(quiet ? { quiet } : {}),
        ...(metBy ? { metBy } : {}),
    };
}


/***/ }),

/***/ 36628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadDump)
/* harmony export */ });
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61996);
/* harmony import */ var _postgres_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96159);
/* harmony import */ var _postgres_environmental_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72765);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21305);





/** duplicate_schema, duplicate_table, duplicate_object, duplicate_function */
const existing = new Set(['42P06', '42P07', '42710', '42723']);
/** Brings a scratch database to what a schema dump says (of pg_dump, or a framework's `structure.sql`). */
async function loadDump(dump, replica) {
    const script = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScript */ .t)(dump.text);
    const lineOf = (offset) => (0,_model_position_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(dump.text, offset).line;
    const leftOut = script.parts
        .filter(({ rows }) => !rows)
        .map(({ why, start }) => ({ path: dump.path, line: lineOf(start), why, introduced: false }));
    const sent = [];
    const whole = await replica.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([script.text]));
    if (whole.kind === 'ok')
        sent.push((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([script.text]));
    else {
        for (const { text, start } of [...script.statements, ...script.invalid].sort((a, b) => a.start - b.start)) {
            const outcome = await replica.run(text);
            if (outcome.kind === 'ok')
                sent.push(text);
            else if (outcome.kind === 'error' &&
                (tolerable(outcome.error, text) || (dump.additional && existing.has(outcome.error.code)))) {
                leftOut.push({
                    path: dump.path,
                    line: lineOf(start),
                    why: `not applied: ${outcome.error.message}`,
                    introduced: false,
                });
            }
            else {
                const lacking = outcome.kind === 'error' ? (0,_postgres_environmental_js__WEBPACK_IMPORTED_MODULE_2__/* .environmental */ .Z)(outcome.error)?.provide : undefined;
                return { leftOut, failed: `fails at line ${lineOf(start)}: ${lacking ?? `${(0,_postgres_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(outcome)}.`}` };
            }
        }
    }
    await replica.refreshSession();
    replica.record(dump.path, sent);
    return { leftOut };
}
/**
 * Owners and privileges of roles that are not here, what a new database has anyway, and settings of the version of
 * PostgreSQL that wrote the dump.
 */
function tolerable(error, statement) {
    if (error.code === '42704' &&
        /^(?:alter\b[\s\S]*\bowner\s+to\b|grant\b|revoke\b|alter\s+default\s+privileges\b|set\s)/i.test(statement))
        return true;
    return (/^create\s+schema\s+"?public"?\s*$/i.test(statement) ||
        /^comment\s+on\s+(?:schema|extension)\b/i.test(statement));
}


/***/ }),

/***/ 53724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ schemasIn),
/* harmony export */   VG: () => (/* binding */ bodyWordsIn),
/* harmony export */   Vj: () => (/* binding */ readsRows),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   os: () => (/* binding */ closeTo),
/* harmony export */   t4: () => (/* binding */ rolesIn),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61327);
/* harmony import */ var _languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28028);





/** What a statement makes, changes and uses, without schemas; of a table's parts, the table. */
function* namesIn(statement) {
    yield* (0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .M)(statement).relations;
    const effects = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
    for (const { kind, name, table } of [...(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .namesMade */ .gy)(effects), ...(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .namesGone */ .Ax)(effects)]) {
        if (table !== undefined)
            yield table;
        if (table === undefined || (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(kind))
            yield name;
    }
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(statement.node)) {
        for (const key of dottedNames)
            yield* (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .stringsOf */ .iw)(object[key]).slice(-1);
    }
}
/** Does a query ask for rows of a table, and not only for what the catalog says? */
async function readsRows(query) {
    const { statements, invalid } = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScript */ .t)(query);
    if (invalid.length > 0)
        return true;
    return statements.some(({ node }) => {
        if (!('SelectStmt' in node))
            return false;
        for (const { schemaname, relname } of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(node))
            if (typeof relname === 'string' && !/^pg_/.test(relname) && !isCatalog(schemaname))
                return true;
        return false;
    });
}
function isCatalog(schema) {
    return schema === 'information_schema' || schema === 'pg_catalog';
}
/** Of the body of a function or of a DO block. */
function* bodyWordsIn({ node }) {
    for (const { defname, arg } of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(node))
        if (defname === 'as')
            for (const text of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .stringsIn */ .QQ)(arg))
                yield* wordsOf(text);
}
/** The roles that it names. */
function* rolesIn({ node }) {
    for (const { rolename } of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(node))
        if (typeof rolename === 'string')
            yield rolename;
}
/** Where the grammar keeps names as lists. */
const dottedNames = ['names', 'funcname', 'typeName', 'objname', 'object'];
/** The schemas of all that it names. */
function* schemasIn(statement) {
    yield* (0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .M)(statement).schemas;
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(statement.node))
        for (const key of dottedNames)
            yield* (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .stringsOf */ .iw)(object[key]).slice(0, -1);
}
/** Words, as SQL divides a text into them, in lower case. */
function wordsOf(text) {
    const lower = text.toLowerCase();
    const quoted = [...lower.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? []);
    return new Set([...(lower.match(/[\w$\u0080-\uffff]+/g) ?? []), ...quoted]);
}
/**
 * The types of the columns of what is named and what its triggers run. `deep`: what refers to it, what it refers to, and
 * what is built on it or on which it is built as well.
 */
function closeTo(list, deep) {
    const neighbours = `
    union select c.relname::text from pg_catalog.pg_constraint k join named on k.conrelid = named.oid join pg_catalog.pg_class c on c.oid = k.confrelid
    union select c.relname::text from pg_catalog.pg_constraint k join named on k.confrelid = named.oid join pg_catalog.pg_class c on c.oid = k.conrelid
    union select c.relname::text from pg_catalog.pg_inherits i join named on named.oid in (i.inhrelid, i.inhparent)
      join pg_catalog.pg_class c on c.oid in (i.inhrelid, i.inhparent)
    union select v.relname::text from pg_catalog.pg_depend d join named on d.refobjid = named.oid
      join pg_catalog.pg_rewrite r on r.oid = d.objid join pg_catalog.pg_class v on v.oid = r.ev_class
    union select c.relname::text from pg_catalog.pg_depend d join pg_catalog.pg_rewrite r on r.oid = d.objid
      join named on r.ev_class = named.oid join pg_catalog.pg_class c on c.oid = d.refobjid
    union select c.relname::text from pg_catalog.pg_attribute a join pg_catalog.pg_type t on a.atttypid = t.oid join pg_catalog.pg_class c on c.oid = a.attrelid
      where t.typname in (${list}) and t.typnamespace <> 'pg_catalog'::pg_catalog.regnamespace`;
    return `with named as (select oid from pg_catalog.pg_class where relname in (${list}) and relkind in ('r', 'p', 'v', 'm', 'f')
      and relnamespace <> 'pg_catalog'::pg_catalog.regnamespace)
    select coalesce(e.typname, t.typname)::text as name from pg_catalog.pg_attribute a join named on a.attrelid = named.oid
      join pg_catalog.pg_type t on t.oid = a.atttypid left join pg_catalog.pg_type e on e.oid = t.typelem and t.typcategory = 'A'
      where coalesce(e.typnamespace, t.typnamespace) <> 'pg_catalog'::pg_catalog.regnamespace
    union select c.relname::text from pg_catalog.pg_class c join named on named.oid = c.oid
    union select p.proname::text from pg_catalog.pg_trigger g join named on g.tgrelid = named.oid
      join pg_catalog.pg_proc p on p.oid = g.tgfoid where not g.tgisinternal${deep ? neighbours : ''}`;
}


/***/ }),

/***/ 96890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ onPrepared),
/* harmony export */   x: () => (/* binding */ prepareDatabase)
/* harmony export */ });
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _postgres_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96159);
/* harmony import */ var _built_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43713);
/* harmony import */ var _load_dump_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36628);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17405);






/** Brings an empty database to where the migrations begin. False: there is no sense in going on. */
async function prepareDatabase(request, replica, state) {
    for (const { label, sql } of request.prelude) {
        const outcome = await replica.run(sql);
        if (outcome.kind === 'ok')
            replica.record(label, [sql]);
        else if (!(await preparedPiecemeal(replica, label, sql))) {
            state.unknowns.push(`Nothing was replayed, because ${label} failed: ${(0,_postgres_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(outcome)}. Correct it; it runs before the first migration.`);
            return false;
        }
    }
    await replica.keepSettings();
    if (!request.startFrom)
        return true;
    const { leftOut, failed } = await (0,_load_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDump */ .n)(request.startFrom, replica);
    state.notVerified.push(...leftOut);
    if (failed === undefined)
        return true;
    state.unknowns.push(`Nothing was replayed, because the schema dump ${request.startFrom.path}, where the replay starts from, ${failed}`);
    return false;
}
/** Another database for a while, brought to where the migrations begin; undefined where that can't be done. */
async function onPrepared(request, engine, use) {
    return await _replica_js__WEBPACK_IMPORTED_MODULE_4__/* .Replica */ .Xw.during(engine, request.deadline, async (replica) => (await prepareDatabase(request, replica, { unknowns: [], notVerified: [] }))
        ? await useWithBase(request, replica, use)
        : undefined);
}
async function useWithBase({ builtBase }, replica, use) {
    if (builtBase)
        await (0,_built_base_js__WEBPACK_IMPORTED_MODULE_1__/* .createBuiltBase */ .Iq)(builtBase, replica, new _gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .Gaps */ .U());
    return await use(replica);
}
/** A role outlives its database: that it is there already is as good as making it. */
async function preparedPiecemeal(replica, label, sql) {
    const sent = [];
    const { statements, invalid } = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScript */ .t)(sql);
    if (invalid.length > 0)
        return false;
    for (const { text } of statements) {
        const outcome = await replica.run(text);
        if (outcome.kind === 'ok')
            sent.push(text);
        else if (outcome.kind !== 'error' ||
            outcome.error.code !== '42710' ||
            !/^create\s+(?:role|user|group)\b/i.test(text))
            return false;
    }
    replica.record(label, sent);
    return sent.length > 0;
}


/***/ }),

/***/ 17405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ OutOfTimeError),
/* harmony export */   Xw: () => (/* binding */ Replica),
/* harmony export */   zu: () => (/* binding */ CannotContinueError)
/* harmony export */ });
/* harmony import */ var _languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94317);
/* harmony import */ var _postgres_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96159);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21305);



/** The run's own time is up. Caught by `replay`; no migration's fault. */
class OutOfTimeError extends Error {
}
/** The engine can't give what is needed to go on. */
class CannotContinueError extends Error {
}
/** More of them would cost more than they tell. */
const mostRebuilds = 12;
/** A scratch database that remembers how it came to be what it is, so that it can be made again without a failure. */
class Replica {
    #engine;
    #deadline;
    #database;
    #applied;
    #rebuilds = 0;
    #settings = [];
    /** What this one was copied from, and how much had been applied there. */
    #origin;
    constructor(engine, database, applied, deadline) {
        this.#engine = engine;
        this.#database = database;
        this.#applied = applied;
        this.#deadline = deadline;
    }
    static async empty(engine, deadline) {
        return new Replica(engine, await engine.scratch(), [], deadline);
    }
    /** Another database for a while: one that is gone when `use` ends. */
    static async during(engine, deadline, use) {
        const replica = await Replica.empty(engine, deadline);
        try {
            return await use(replica);
        }
        finally {
            await replica.close();
        }
    }
    /** Another one in the same state. This one stays as it is until that one is closed. */
    async fork() {
        const database = await this.#engine.scratch(this.#database);
        const fork = new Replica(this.#engine, database, [...this.#applied], this.#deadline);
        fork.#origin = { replica: this, applied: this.#applied.length };
        fork.#settings = this.#settings;
        for (const statement of fork.#settings)
            await fork.run(statement);
        return fork;
    }
    /** Statements that bring a session to how every migration shall find it. */
    get settings() {
        return this.#settings;
    }
    /** What the session has set by now is what every session of it shall have: RESET ALL would lose it. */
    async keepSettings() {
        const outcome = await this.run(`select format('select set_config(%L, %L, false)', name, setting) as statement from pg_catalog.pg_settings where source = 'session' and context in ('user', 'superuser')`);
        if (outcome.kind !== 'ok')
            return;
        this.#settings = outcome.rows.map(({ statement }) => String(statement));
    }
    get database() {
        return this.#database;
    }
    get applied() {
        return this.#applied;
    }
    /** One message. Rejects with `OutOfTimeError` as soon as the whole run's time is up. */
    async run(sql) {
        const deadline = this.#deadline;
        if (!deadline)
            return await this.#database.run(sql);
        if (deadline.aborted)
            throw new OutOfTimeError();
        let stop;
        const timeUp = new Promise((_, reject) => {
            stop = () => reject(new OutOfTimeError());
            deadline.addEventListener('abort', stop);
        });
        try {
            return await Promise.race([this.#database.run(sql), timeUp]);
        }
        finally {
            if (stop)
                deadline.removeEventListener('abort', stop);
        }
    }
    /** The rows of a query; none where it fails. */
    async rows(query) {
        const outcome = await this.run(query);
        return outcome.kind === 'ok' ? outcome.rows : [];
    }
    /** Does a condition of SQL hold? */
    async holds(condition) {
        return (await this.rows(`SELECT 1 AS yes WHERE ${condition}`)).length > 0;
    }
    /** Lets something look at the database, and even try things, and takes it all back. `within`: a transaction is open. */
    async inspect(within, look) {
        const [begin, end] = within
            ? ['SAVEPOINT migration_gate_look', 'ROLLBACK TO SAVEPOINT migration_gate_look']
            : ['BEGIN', 'ROLLBACK'];
        await this.run(begin);
        try {
            return await look(sql => this.run(sql));
        }
        finally {
            await this.run(end);
        }
    }
    /** Would these run? All of it is taken back. `said`: what the database says to them, as the end of a sentence. */
    async trial(texts) {
        if (texts.some(text => (0,_languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__/* .controlsTransactions */ .S1)(text) || (0,_languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__/* .needsAutocommit */ .qM)(text)))
            return { kind: 'not tried' };
        const outcome = await this.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTried */ .R4)(texts, this.#settings));
        if (outcome.kind === 'ok')
            return { kind: 'runs' };
        await this.recover(outcome);
        const said = outcome.kind === 'error'
            ? `which PostgreSQL refuses: ${outcome.error.message} (SQLSTATE ${outcome.error.code})`
            : 'which did not end';
        return { kind: 'refused', said };
    }
    /** After a message that did not succeed: without what it did. */
    async recover(outcome) {
        if ((0,_postgres_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .isLost */ .JD)(outcome))
            await this.rebuild();
        else
            await this.rollback();
    }
    /** Ends a transaction that failed; what looks at the database afterwards finds a fresh session. */
    async rollback() {
        await this.run(`ROLLBACK;${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .freshSession */ .JS)(this.#settings)}`);
    }
    /** Outside of a transaction. */
    async refreshSession() {
        await this.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .freshSession */ .JS)(this.#settings));
    }
    /** PGlite has to be asked after every migration whether it still says the truth; a server need not. */
    get needsProof() {
        return this.#engine.kind === 'embedded';
    }
    /** Extensions that can be created here, and do nothing. */
    get standIns() {
        return this.#engine.standIns ?? [];
    }
    /** The probe costs two messages. */
    async stillTruthful() {
        return !this.needsProof || (await this.#database.alive());
    }
    record(label, messages) {
        this.#applied.push({ label, messages: [...messages] });
    }
    /** A new database with all that succeeded so far: for when a failure can't be rolled back, or took the engine down. */
    async rebuild() {
        if (++this.#rebuilds > mostRebuilds) {
            throw new CannotContinueError(`more than ${mostRebuilds} migrations failed half-way or took the database down with them`);
        }
        await this.close();
        // From the copy's original where there is one: a server's roles would clash with those that it has made.
        const origin = this.#origin;
        this.#database = await this.#engine.scratch(origin?.replica.database);
        if (origin)
            for (const statement of this.#settings)
                await this.run(statement);
        for (const { label, messages } of this.#applied.slice(origin?.applied ?? 0)) {
            for (const message of messages) {
                const outcome = await this.run(message);
                if (outcome.kind !== 'ok') {
                    throw new CannotContinueError(`the database had to be built again, and ${label}, which had succeeded before, then failed: ${(0,_postgres_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(outcome)}`);
                }
            }
        }
    }
    async close() {
        await this.#database[Symbol.asyncDispose]();
    }
}


/***/ })

};
