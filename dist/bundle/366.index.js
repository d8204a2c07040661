export const id = 366;
export const ids = [366];
export const modules = {

/***/ 40366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ effectsOfSqlFile),
/* harmony export */   L7: () => (/* binding */ effectsOfWholeFile),
/* harmony export */   Tg: () => (/* binding */ namesMadeBy),
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
/** The objects that a script would create, should it run. */
async function namesMadeBy(text) {
    if (!changing.test(text) || text.length > maxFileLength)
        return [];
    const { statements } = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScript */ .t)(text);
    return statements.flatMap(statement => (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .namesMade */ .gy)((0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement)));
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
            effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(named(to), whole(statement), {
                guarded: to.guarded || unqualified(to),
                ...around(to, statement),
            }));
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 55379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ effectsOf)
});

// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
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
/** A column, its constraints, and the sequence of a serial or identity column. */
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




const kinds = (0,by_name/* byName */.n)({
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
});
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
/** The name of a trigger, policy or rule comes after its table's. */
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
        const { renameType, relation, subname, newname, object, missing_ok } = node.RenameStmt;
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
        return {
            creates: [],
            drops: [],
            renames: [{ from, to: (0,objects/* madeBy */.v$)(statement, { ...from, name: newname, guarded: missing_ok === true }) }],
        };
    }
    if ('AlterObjectSchemaStmt' in node) {
        const { objectType, relation, object, newschema, missing_ok } = node.AlterObjectSchemaStmt;
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
            renames: [
                { from, to: (0,objects/* madeBy */.v$)(statement, { ...from, schema: newschema, guarded: missing_ok === true }) },
            ],
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
    return (relationMade(statement) ??
        typeOrFunctionMade(statement) ??
        partOfTableMade(statement) ??
        otherMade(statement) ??
        []);
}
function one(statement, kind, name, more = {}) {
    return name === undefined ? [] : [(0,objects/* madeBy */.v$)(statement, { kind, name, ...more })];
}
function dotted(statement, kind, parts, more = {}) {
    return one(statement, kind, parts.at(-1), { ...(0,nodes/* schemaOf */.pP)(parts), ...more });
}
function relationMade(statement) {
    const { node } = statement;
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
    return undefined;
}
const definitions = (0,by_name/* byName */.n)({
    OBJECT_TYPE: 'type',
    OBJECT_AGGREGATE: 'function',
    OBJECT_OPERATOR: 'operator',
    OBJECT_COLLATION: 'collation',
});
function typeOrFunctionMade(statement) {
    const { node } = statement;
    if ('CreateEnumStmt' in node)
        return dotted(statement, 'type', (0,nodes/* nameParts */.IN)(node.CreateEnumStmt.typeName));
    if ('CreateRangeStmt' in node)
        return dotted(statement, 'type', (0,nodes/* nameParts */.IN)(node.CreateRangeStmt.typeName));
    if ('CreateDomainStmt' in node)
        return dotted(statement, 'type', (0,nodes/* nameParts */.IN)(node.CreateDomainStmt.domainname));
    if ('CompositeTypeStmt' in node) {
        const { typevar } = node.CompositeTypeStmt;
        return one(statement, 'type', typevar?.relname, typevar?.schemaname ? { schema: typevar.schemaname } : {});
    }
    if ('AlterEnumStmt' in node) {
        const { typeName, newVal, oldVal, skipIfNewValExists } = node.AlterEnumStmt;
        const parts = (0,nodes/* nameParts */.IN)(typeName);
        if (oldVal !== undefined || newVal === undefined)
            return [];
        return one(statement, 'enum value', newVal, {
            ...(0,nodes/* schemaOf */.pP)(parts),
            table: parts.at(-1) ?? '',
            guarded: skipIfNewValExists === true,
        });
    }
    if ('CreateFunctionStmt' in node) {
        return dotted(statement, 'function', (0,nodes/* nameParts */.IN)(node.CreateFunctionStmt.funcname), {
            guarded: node.CreateFunctionStmt.replace === true,
        });
    }
    if ('DefineStmt' in node) {
        const { kind, defnames, if_not_exists, replace } = node.DefineStmt;
        return dotted(statement, definitions[kind ?? ''] ?? 'other', (0,nodes/* nameParts */.IN)(defnames), {
            guarded: if_not_exists === true || replace === true,
        });
    }
    return undefined;
}
function partOfTableMade(statement) {
    const { node } = statement;
    if ('IndexStmt' in node) {
        const { idxname, relation: table, indexParams, indexIncludingParams, if_not_exists } = node.IndexStmt;
        const keys = [...(indexParams ?? []), ...(indexIncludingParams ?? [])];
        const columns = keys.map(key => ('IndexElem' in key ? key.IndexElem.name : undefined));
        const name = idxname ?? (0,object_names/* derivedName */.Pr)(table?.relname ?? '', (0,object_names/* joinedColumns */.NN)(columns), 'idx');
        return one(statement, 'index', name, {
            ...(table?.schemaname ? { schema: table.schemaname } : {}),
            guarded: if_not_exists === true,
        });
    }
    if ('CreateTrigStmt' in node) {
        const { trigname, relation: table, replace } = node.CreateTrigStmt;
        return one(statement, 'trigger', trigname, { ...onTable(table), guarded: replace === true });
    }
    if ('CreatePolicyStmt' in node)
        return one(statement, 'policy', node.CreatePolicyStmt.policy_name, onTable(node.CreatePolicyStmt.table));
    if ('RuleStmt' in node) {
        return one(statement, 'rule', node.RuleStmt.rulename, {
            ...onTable(node.RuleStmt.relation),
            guarded: node.RuleStmt.replace === true,
        });
    }
    return undefined;
}
function otherMade(statement) {
    const { node } = statement;
    if ('CreateSchemaStmt' in node) {
        const { schemaname, authrole, if_not_exists } = node.CreateSchemaStmt;
        return one(statement, 'schema', schemaname ?? authrole?.rolename, { guarded: if_not_exists === true });
    }
    if ('CreateExtensionStmt' in node) {
        return one(statement, 'extension', node.CreateExtensionStmt.extname, {
            guarded: node.CreateExtensionStmt.if_not_exists === true,
        });
    }
    if ('CreateRoleStmt' in node)
        return one(statement, 'role', node.CreateRoleStmt.role);
    if ('CreatedbStmt' in node)
        return one(statement, 'database', node.CreatedbStmt.dbname);
    if ('CreatePublicationStmt' in node)
        return one(statement, 'publication', node.CreatePublicationStmt.pubname);
    if ('CreateSubscriptionStmt' in node)
        return one(statement, 'subscription', node.CreateSubscriptionStmt.subname);
    if ('CreateEventTrigStmt' in node)
        return one(statement, 'event trigger', node.CreateEventTrigStmt.trigname);
    if ('CreateForeignServerStmt' in node) {
        return one(statement, 'foreign server', node.CreateForeignServerStmt.servername, {
            guarded: node.CreateForeignServerStmt.if_not_exists === true,
        });
    }
    if ('CreateConversionStmt' in node)
        return dotted(statement, 'other', (0,nodes/* nameParts */.IN)(node.CreateConversionStmt.conversion_name));
    return undefined;
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

/***/ 45327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rT: () => (/* binding */ parseBlock)
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
/** A DO block as libpg_query writes down what PL/pgSQL's own parser makes of it; undefined: it is in another language. */
async function parseBlock(statement) {
    if ('reason' in withinReach(statement))
        return undefined;
    const { parsePlPgSQL } = await grammar();
    try {
        // Its declaration names the type of the other parser.
        const result = await parsePlPgSQL(statement);
        return result.plpgsql_funcs?.[0]?.PLpgSQL_function;
    }
    catch {
        // Not its grammar, or nested too deeply.
        return undefined;
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   iw: () => (/* binding */ stringsOf),
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
/** All strings of a tree. */
function* stringsIn(tree) {
    for (const { sval } of objectsIn(tree))
        if (typeof sval === 'string')
            yield sval;
}
/** Those of a list, as a dotted name is one. */
function stringsOf(list) {
    return Array.isArray(list) ? [...stringsIn(list)] : [];
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

/***/ 626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** NAMEDATALEN - 1: longer names are cut, in bytes. */
const maxLength = 63;
/**
 * The name that PostgreSQL gives to what the author did not name: `t_pkey`, `t_a_b_key`, `t_a_seq`. When they don't
 * fit, the longer of the two first parts is shortened first; the label never is.
 */
function derivedName(table, columns, label) {
    const room = maxLength - (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(label) + 1) - (columns === undefined ? 0 : 1);
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
    return cutToBytes(names.map(name => name ?? 'expr').join('_'), maxLength);
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
/** A name in quotes, whatever it is. */
function quotedName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as PostgreSQL reads it where a backslash is a sign like others. */
function quotedText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quotedName(name);
}
/** A name with its schema, where it has one, as SQL needs it written. */
function qualified({ schema, name }) {
    return `${schema === undefined ? '' : `${quoteIdentifier(schema)}.`}${quoteIdentifier(name)}`;
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 62214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
