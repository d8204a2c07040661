export const id = 5599;
export const ids = [5599];
export const modules = {

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

/***/ 40308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ endsOutside)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** With `standard_conforming_strings` off, or in a string of another kind, a backslash takes the quote's meaning away. */
const doubtful = /\\['"]/;
/** A routine or a rule whose body is written in SQL itself: semicolons in it end no statement. */
const sqlBody = /\bbegin\s+atomic\b/i;
/**
 * Does a text end where a new statement can begin: not inside of a string, a quoted name, a dollar-quoted body, a
 * comment, parentheses or a routine's body? Two texts may only go to the server in one message if the first one does.
 * What can't be decided from the text alone does not.
 */
function endsOutside(text) {
    if (doubtful.test(text) || sqlBody.test(text))
        return false;
    const whole = `${text}\n;`;
    let depth = 0;
    let last = -1;
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(whole)) {
        last = token.start;
        if (token.kind !== 'symbol')
            continue;
        if (whole[token.start] === '(')
            depth++;
        else if (whole[token.start] === ')' && --depth < 0)
            return false;
    }
    return depth === 0 && last === whole.length - 1;
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


/***/ }),

/***/ 85599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ createBuiltBase),
/* harmony export */   WT: () => (/* binding */ readApplied),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   xA: () => (/* binding */ compareWithApplied)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92910);
/* harmony import */ var _postgres_engine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96159);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14783);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21305);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5370);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86374);








const remedy = 'A dump of the schema named in start-from settles it.';
/** Creates the tables that base's models declare, as far as they are known: the rest is a gap. */
async function createBuiltBase(built, replica, gaps) {
    const { place, tables, undecided } = built;
    const send = async (texts) => {
        const outcome = await replica.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(texts));
        if (outcome.kind === 'ok') {
            replica.record(place, [(0,_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(texts)]);
            return undefined;
        }
        await replica.recover(outcome);
        return (0,_postgres_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(outcome);
    };
    for (const name of built.extensions)
        await send([`CREATE EXTENSION IF NOT EXISTS ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(name)}`]);
    const lacking = async (name, text, why) => await gaps.declare(place, [text], `Of what base's models declare, ${name} can't be created: ${why}. ${remedy}`);
    for (const { name, statements } of tables) {
        const parts = statements.filter(text => ofItsOwn.test(text));
        for (const text of parts) {
            const failed = await send([text]);
            if (failed !== undefined)
                await lacking(name, text, failed);
        }
        const failed = await send(statements.filter(text => !parts.includes(text)));
        if (failed !== undefined)
            await lacking(name, `CREATE TABLE ${name} ()`, failed);
    }
    for (const { name, keys } of tables)
        for (const text of keys) {
            const failed = await send([text]);
            if (failed !== undefined)
                await lacking(`a key of ${name}`, text, failed);
        }
    for (const { texts, why } of undecided)
        await gaps.declare(place, texts, `What base's models declare is not known altogether: ${why}. ${remedy}`);
    await replica.refreshSession();
}
/** What several tables may share. */
const ofItsOwn = /^CREATE (?:TYPE|DOMAIN|SEQUENCE|SCHEMA)\b/;
/** What base's migrations would send, had they not run before the models were what they are. */
async function readApplied(items, interpreter, replica) {
    const executed = [];
    for (const item of items) {
        const steps = [];
        await (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .readSteps */ .I)(interpreter, item, async (step) => {
            if (step.kind === 'sql')
                steps.push(step);
            return step.kind === 'ask' ? { kind: 'done', rows: await replica.rows(step.query) } : undefined;
        });
        executed.push({ item, steps });
    }
    return executed;
}
/**
 * Where models and migrations differ, a database that was upgraded is another one than a new one: what the change does to
 * that is not known.
 */
async function compareWithApplied({ place }, executed, replica, gaps) {
    for (const { object, isThere, by } of (await lastWords(executed)).values()) {
        const condition = kinds.has(object.kind) ? (0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .existsCondition */ .oE)(object) : undefined;
        if (condition === undefined || (await replica.holds(condition)) === isThere)
            continue;
        const path = by.migration.file.path;
        const name = object.table === undefined ? object.name : `${object.table}.${object.name}`;
        const why = isThere
            ? `${path} creates ${object.kind} ${name}, which base's models do not declare`
            : `${path} takes away ${object.kind} ${name}, which base's models declare`;
        const text = object.kind === 'column' && object.table !== undefined
            ? `ALTER TABLE ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(object.table)} ADD COLUMN ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(object.name)} text`
            : `CREATE TABLE ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(object.name)} ()`;
        await gaps.declare(place, [text], `${why}. ${remedy}`);
    }
}
/** A column that goes with its table is nobody's difference. */
const kinds = new Set(['column', 'constraint', 'index', 'table', 'type']);
/** What migrations did last to each object that they name. */
async function lastWords(executed) {
    const words = new Map();
    const forget = (table) => {
        for (const [key, { object }] of words)
            if (object.table === table)
                words.delete(key);
    };
    for (const { item, steps } of executed)
        for (const step of steps)
            for (const statement of (await (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .scriptOf */ .Fl)(step)).statements) {
                const effects = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
                for (const object of (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .namesGone */ .Ax)(effects)) {
                    if (object.kind === 'table')
                        forget(object.name);
                    words.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object), { object, isThere: false, by: item });
                }
                for (const object of (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .namesMade */ .gy)(effects))
                    words.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object), { object, isThere: true, by: item });
            }
    return words;
}


/***/ }),

/***/ 21305:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ freshSession),
/* harmony export */   R4: () => (/* binding */ onlyTried),
/* harmony export */   S2: () => (/* binding */ separable),
/* harmony export */   S6: () => (/* binding */ setsTransaction),
/* harmony export */   X9: () => (/* binding */ placeInTransaction),
/* harmony export */   e3: () => (/* binding */ mindsTransaction),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sA: () => (/* binding */ inTransaction),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _languages_sql_ends_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40308);

/** Whole files as single messages: a round trip each is what makes a replay as fast as the server. */
/** May these texts go in one message? Not where one of them could swallow the beginning of the next. */
function separable(texts) {
    return texts.slice(0, -1).every(_languages_sql_ends_outside_js__WEBPACK_IMPORTED_MODULE_0__/* .endsOutside */ .U);
}
/**
 * What makes of a session one that was just opened: `psql -f` connects for every file, other runners reset between
 * migrations, and a later deployment is another session anyway. Whatever a migration does to its session, by whatever
 * means, so ends with it: nobody has to read that from its text. `settings`: what was set before the first migration.
 */
function freshSession(settings) {
    return [
        'CLOSE ALL',
        'RESET SESSION AUTHORIZATION',
        'RESET ROLE',
        'RESET ALL',
        ...settings,
        'DEALLOCATE ALL',
        'DISCARD TEMP',
        'DISCARD SEQUENCES',
    ].join(';');
}
/** May something in the texts have to be the first thing in its transaction? */
function setsTransaction(texts) {
    return texts.some(text => /\bset\s+(?:local\s+)?(?:transaction|session\s+characteristics)\b/i.test(text));
}
/** How a transaction begins that finds a fresh session: in the same message, which costs next to nothing. */
function opening(texts, settings) {
    const fresh = freshSession(settings);
    return setsTransaction(texts) ? `${fresh};COMMIT;BEGIN;\n` : `BEGIN;${fresh};\n`;
}
/** The line break ends a trailing line comment, the semicolon a last statement that has none. */
function inTransaction(texts, settings) {
    return `${opening(texts, settings)}${joined(texts)}COMMIT`;
}
/** The same, and all of it is taken back. */
function onlyTried(texts, settings) {
    return `${opening(texts, settings)}${joined(texts)}ROLLBACK`;
}
/** Where in the texts of `inTransaction` an offset of its message is: which of them, and the offset in it. */
function placeInTransaction(texts, settings, offset) {
    let start = opening(texts, settings).length;
    for (const [index, text] of texts.entries()) {
        if (offset < start)
            return undefined;
        if (offset <= start + text.length)
            return { index, offset: offset - start };
        start += text.length + separator.length + 1;
    }
    return undefined;
}
const separator = '\n;';
function joined(texts) {
    return texts.map(text => `${text}${separator}`).join('\n');
}
/** Codes of what fails only because a file was put in a transaction that its runner does not open. */
function mindsTransaction(code) {
    return [
        '25001', // active_sql_transaction
        '25P01', // no_active_sql_transaction
        '25P02', // in_failed_sql_transaction
        '55P04', // unsafe_new_enum_value_usage
        '2D000', // invalid_transaction_termination
        '55006', // object_in_use: pending trigger events
    ].includes(code);
}


/***/ }),

/***/ 86374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Kz: () => (/* binding */ withoutUnits),
/* harmony export */   UL: () => (/* binding */ spanInFile),
/* harmony export */   ZL: () => (/* binding */ understand),
/* harmony export */   kl: () => (/* binding */ sentStatement)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83699);
/* harmony import */ var _languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28028);




const scripts = new WeakMap();
/** Parsed once, when first needed. */
function scriptOf(step) {
    let script = scripts.get(step);
    if (!script) {
        script = (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScript */ .t)(step.text);
        scripts.set(step, script);
    }
    return script;
}
function unitsOf(steps) {
    return steps.flatMap(step => {
        const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitScript */ .Q)(step.text);
        return statements.map(({ start, end }) => ({ step, text: text.slice(start, end), start }));
    });
}
/** The steps with nothing but spaces where some of their units stand. */
function withoutUnits(steps, left) {
    if (left.length === 0)
        return [...steps];
    return steps.map(step => {
        let { text } = step;
        for (const unit of left) {
            if (unit.step !== step)
                continue;
            const end = unit.start + unit.text.length;
            text = text.slice(0, unit.start) + (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_2__/* .blankOut */ .b)(text.slice(unit.start, end)) + text.slice(end);
        }
        return text === step.text ? step : { ...step, text };
    });
}
/** The unit in PostgreSQL's grammar; one that it refuses stands as a statement without content. */
async function statementOf(unit) {
    const script = await scriptOf(unit.step);
    const known = script.statements.find(statement => statement.start === unit.start);
    return (known ?? {
        kind: 'invalid',
        node: { List: {} },
        start: unit.start,
        end: unit.start + unit.text.length,
        text: unit.text,
        at: () => unit.start,
    });
}
async function understand(unit) {
    const statement = await statementOf(unit);
    return { statement, effects: (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement), uses: (0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .M)(statement) };
}
/** From offsets in a step's text to offsets in the file: exact where the text is the file's own. */
function spanInFile(step, place) {
    return step.verbatim
        ? { start: step.span.start + place.start, end: step.span.start + place.end }
        : step.span;
}
function sentStatement(unit) {
    const place = { start: unit.start, end: unit.start + unit.text.length };
    return { text: unit.text, span: spanInFile(unit.step, place), verbatim: unit.step.verbatim };
}


/***/ })

};
