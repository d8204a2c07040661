export const id = 5379;
export const ids = [5379];
export const modules = {

/***/ 55379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
        const { renameType, relation, subname, newname, object } = node.RenameStmt;
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
        return { creates: [], drops: [], renames: [{ from, to: (0,objects/* madeBy */.v$)(statement, { ...from, name: newname }) }] };
    }
    if ('AlterObjectSchemaStmt' in node) {
        const { objectType, relation, object, newschema } = node.AlterObjectSchemaStmt;
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
            renames: [{ from, to: (0,objects/* madeBy */.v$)(statement, { ...from, schema: newschema }) }],
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

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ quoteIdentifier),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   NN: () => (/* binding */ joinedColumns),
/* harmony export */   Pr: () => (/* binding */ derivedName)
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
/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
