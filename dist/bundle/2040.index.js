export const id = 2040;
export const ids = [2040];
export const modules = {

/***/ 89964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readingBefore),
/* harmony export */   j: () => (/* binding */ refusedList)
/* harmony export */ });
/** What was read of the same history in base: a name is unique in a tree, and both trees are read by one configuration. */
function readingBefore(base, { framework, name }) {
    return base.find(one => one.framework === framework && one.name === name);
}
/**
 * A list of migrations that its runner refuses: it runs nothing at all. What base has is there still, so that nothing is
 * said to be removed.
 */
function refusedList(reading, before, problem) {
    return {
        ...reading,
        migrations: before?.migrations ?? [],
        parents: before?.parents ?? new Map(),
        unreadable: [],
        neverRun: [problem],
    };
}


/***/ }),

/***/ 51556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            replaces: [],
            range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
            ...draft,
            parents: previous ? [{ id: previous.id, kind: 'order', range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si }] : [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
}


/***/ }),

/***/ 42040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  liquibase: () => (/* binding */ liquibase)
});

// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/frameworks/before.js
var before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var sql_effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/static-effects.js
var static_effects = __webpack_require__(80086);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/behaviour.js
const changelogs = 'https://docs.liquibase.com/concepts/changelogs/home.html';
const changesets = 'https://docs.liquibase.com/concepts/changelogs/changeset.html';
const checksums = 'https://docs.liquibase.com/concepts/changelogs/changeset-checksums.html';
/** Changesets run in the order of the changelog; each is known by its file, its id and its author. */
const behaviour = {
    order: 'sequence',
    duplicateVersion: {
        outcome: 'legal',
        consequence: 'Liquibase goes by whole identities, and knows no versions',
        source: changesets,
    },
    duplicateId: {
        outcome: 'refuses',
        consequence: 'Liquibase refuses to run anything ("Validation Failed: … had duplicate identifiers")',
        source: changesets,
    },
    severalHeads: {
        outcome: 'legal',
        consequence: 'changesets form one line, in the order of the changelog',
        source: changelogs,
    },
    lateVersion: {
        outcome: 'legal',
        consequence: 'Liquibase runs it after what a database already has; new databases run it in its sorted place',
        source: changelogs,
    },
    edited: {
        outcome: 'refuses',
        consequence: 'Liquibase refuses to run anything ("Validation Failed: … checksum … but is now") until somebody clears the checksum or allows it with validCheckSum: comments count, blanks do not',
        source: checksums,
    },
    comparesText: true,
    removed: {
        outcome: 'unnoticed',
        consequence: 'Liquibase does not mind: databases that have applied it keep what it created, and new ones never get it',
        source: changesets,
    },
    transaction: 'per-migration',
};

// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
// EXTERNAL MODULE: ./src/frameworks/liquibase/changelog.js + 2 modules
var changelog = __webpack_require__(92080);
// EXTERNAL MODULE: ./src/frameworks/liquibase/element.js
var liquibase_element = __webpack_require__(95121);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/names.js


/** Names as Liquibase writes them: quoted where they mix cases, hold other signs, or are words of SQL. */
function quoted(name) {
    const plain = /^[A-Za-z_][\w$]*$/.test(name) && !(/[A-Z]/.test(name) && /[a-z]/.test(name));
    return plain && !reserved.has(name.toLowerCase()) ? name : `"${name.replaceAll('"', '""')}"`;
}
const reserved = new Set(`all analyse analyze and any array as asc authorization binary both case cast check collate column constraint create
  current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else end
  except false for foreign from grant group having in initially intersect into leading limit localtime localtimestamp
  not null offset on only or order placing primary references returning select session_user some symmetric table then
  to trailing true union unique user using when where window with`.split(/\s+/));
/** What is to be said of a table or column in the database. */
function commentIn(element) {
    return (0,liquibase_element/* valueIn */.xm)(element, 'remarks');
}
function listed(names) {
    return names
        .split(',')
        .map(name => quoted(name.trim()))
        .join(', ');
}
function names_text(value) {
    return (0,object_names/* quotedText */.w0)(value);
}
/** What a change says of the object that it is about. */
function objectIn(element, name, schema, key = 'schemaName') {
    return `${quoted((0,liquibase_element/* valueIn */.xm)(element, key) ?? schema)}.${quoted((0,liquibase_element/* valueIn */.xm)(element, name) ?? '')}`;
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/types.js
/**
 * A column's type as Liquibase writes it for PostgreSQL.
 * https://github.com/liquibase/liquibase/tree/main/liquibase-standard/src/main/java/liquibase/datatype/core
 */
function typeFor(written, autoIncrement) {
    const open = written.indexOf('(');
    const close = written.indexOf(')', open);
    const named = open < 0 ? written : written.slice(0, open);
    const parameters = open < 0 || close < 0 ? undefined : written.slice(open + 1, close);
    const rest = close < 0 ? '' : written.slice(close + 1);
    const name = named
        .trim()
        .toLowerCase()
        .replace(/^(?:java\.sql\.types|java\.(?:lang|util|math|sql))\./, '');
    const integer = integers.get(name);
    const identity = autoIncrement || /^(?:(?:big|small)?serial|serial[48])$/.test(name);
    if (integer)
        return { type: integer, identity };
    return { type: otherType(written, name, parameters?.trim(), rest.toLowerCase()), identity };
}
const integers = new Map([
    ...['bigint', 'biginteger', 'long', 'integer8', 'bigserial', 'serial8', 'int8'].map(name => [name, 'BIGINT']),
    ...['int', 'integer', 'serial', 'int4', 'serial4'].map(name => [name, 'INTEGER']),
    ...['smallint', 'int2', 'smallserial', 'tinyint'].map(name => [name, 'SMALLINT']),
]);
const same = new Map([
    ...[
        'clob',
        'text',
        'longvarchar',
        'longtext',
        'nclob',
        'longnvarchar',
        'ntext',
        'tinytext',
        'mediumtext',
    ].map(name => [name, 'TEXT']),
    ['blob', 'OID'],
    ...['longblob', 'longvarbinary', 'varbinary', 'binary', 'image', 'tinyblob', 'mediumblob', 'bytea'].map(name => [name, 'BYTEA']),
    ...['boolean', 'bool'].map(name => [name, 'BOOLEAN']),
    ...['double', 'double precision'].map(name => [name, 'DOUBLE PRECISION']),
    ...['uuid', 'uniqueidentifier'].map(name => [name, 'UUID']),
    ...['xml', 'xmltype', 'sqlxml'].map(name => [name, 'XML']),
    ...['currency', 'money', 'smallmoney'].map(name => [name, 'DECIMAL']),
]);
const withParameters = new Map([
    ...['varchar', 'varchar2', 'character varying', 'string', 'nvarchar', 'nvarchar2'].map(name => [name, 'VARCHAR']),
    ...['char', 'bpchar', 'character', 'nchar', 'nchar2'].map(name => [name, 'CHAR']),
    ...['number', 'numeric'].map(name => [name, 'NUMERIC']),
    ...['decimal', 'bigdecimal'].map(name => [name, 'DECIMAL']),
    ['bit', 'BIT'],
]);
function otherType(written, name, parameters, rest) {
    const known = same.get(name);
    if (known)
        return known;
    const base = withParameters.get(name);
    const inBrackets = parameters === undefined ? '' : `(${parameters.replace(/char$/i, '').trim()})`;
    if (base)
        return base === 'VARCHAR' && inBrackets === '(2147483647)' ? base : base + inBrackets;
    if (name === 'datetime' ||
        name === 'datetime2' ||
        name === 'smalldatetime' ||
        name === 'date' ||
        name === 'time')
        return temporal(name, inBrackets, rest);
    if (name === 'float')
        return `FLOAT${inBrackets}`;
    if (name === 'timestamp_with_timezone')
        return 'TIMESTAMP WITH TIME ZONE';
    if (/^\s*java\./i.test(written))
        return name.toUpperCase() + inBrackets;
    // Others, arrays and the project's own types go to PostgreSQL as they stand.
    return written.replace(/\btimezone\b/gi, 'TIME ZONE');
}
function temporal(name, inBrackets, rest) {
    const zone = /with time\s?zone/.test(rest) ? ' WITH TIME ZONE' : '';
    if (name === 'date')
        return 'DATE';
    if (name === 'time')
        return `TIME${inBrackets}${zone || ' WITHOUT TIME ZONE'}`;
    return `TIMESTAMP${inBrackets}${zone || ' WITHOUT TIME ZONE'}`;
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/columns.js



function columnOf(column, schema) {
    const name = (0,liquibase_element/* valueIn */.xm)(column, 'name') ?? '';
    const constraints = (0,liquibase_element/* childrenNamed */.De)(column, 'constraints')[0];
    const { type, identity } = typeFor((0,liquibase_element/* valueIn */.xm)(column, 'type') ?? '', (0,liquibase_element/* isSet */.vM)(column, 'autoIncrement'));
    const isPrimary = constraints !== undefined && (0,liquibase_element/* isSet */.vM)(constraints, 'primaryKey');
    const notNull = constraints !== undefined && !(0,liquibase_element/* isSet */.vM)(constraints, 'nullable', true);
    const notNullName = constraints && (0,liquibase_element/* valueIn */.xm)(constraints, 'notNullConstraintName');
    const standard = literalIn(column, 'defaultValue');
    const sql = [
        quoted(name),
        type,
        standard === undefined || identity ? '' : `DEFAULT ${standard}`,
        identity ? identityClause(column) : '',
        notNull || isPrimary ? `${notNullName ? `CONSTRAINT ${quoted(notNullName)} ` : ''}NOT NULL` : '',
    ];
    return {
        name,
        sql: sql.filter(piece => piece !== '').join(' '),
        isPrimary,
        primaryName: constraints && (0,liquibase_element/* valueIn */.xm)(constraints, 'primaryKeyName'),
        constraints: constraints ? foreignKeys(constraints, name, schema) : [],
        unique: constraints && (0,liquibase_element/* isSet */.vM)(constraints, 'unique')
            ? { name: (0,liquibase_element/* valueIn */.xm)(constraints, 'uniqueConstraintName') }
            : undefined,
        value: literalIn(column, 'value'),
        comment: commentIn(column),
    };
}
function identityClause(column) {
    const options = [
        ['START WITH', (0,liquibase_element/* valueIn */.xm)(column, 'startWith')],
        ['INCREMENT BY', (0,liquibase_element/* valueIn */.xm)(column, 'incrementBy')],
    ].flatMap(([words, value]) => (value === undefined ? [] : [`${words} ${value}`]));
    const kind = (0,liquibase_element/* valueIn */.xm)(column, 'generationType') ?? 'BY DEFAULT';
    return `GENERATED ${kind} AS IDENTITY${options.length > 0 ? ` (${options.join(' ')})` : ''}`;
}
function foreignKeys(constraints, column, schema) {
    const references = (0,liquibase_element/* valueIn */.xm)(constraints, 'references');
    const table = (0,liquibase_element/* valueIn */.xm)(constraints, 'referencedTableName');
    if (references === undefined && table === undefined)
        return [];
    const name = (0,liquibase_element/* valueIn */.xm)(constraints, 'foreignKeyName');
    const target = table === undefined
        ? qualified(references ?? '', schema)
        : `${quoted((0,liquibase_element/* valueIn */.xm)(constraints, 'referencedTableSchemaName') ?? schema)}.${quoted(table)}(${listed((0,liquibase_element/* valueIn */.xm)(constraints, 'referencedColumnNames') ?? '')})`;
    return [
        [
            name === undefined ? '' : `CONSTRAINT ${quoted(name)}`,
            `FOREIGN KEY (${quoted(column)}) REFERENCES ${target}`,
            (0,liquibase_element/* isSet */.vM)(constraints, 'deleteCascade') ? 'ON DELETE CASCADE' : '',
            (0,liquibase_element/* isSet */.vM)(constraints, 'deferrable') ? 'DEFERRABLE' : '',
            (0,liquibase_element/* isSet */.vM)(constraints, 'initiallyDeferred') ? 'INITIALLY DEFERRED' : '',
        ]
            .filter(piece => piece !== '')
            .join(' '),
    ];
}
/** `customers(id)` is one of the default schema. */
function qualified(references, schema) {
    return references.slice(0, references.indexOf('(')).includes('.')
        ? references
        : `${quoted(schema)}.${references}`;
}
const kinds = ['', 'Numeric', 'Boolean', 'Date', 'Computed', 'SequenceNext', 'SequenceCurrent'];
/** `value`, `valueNumeric`, `defaultValueComputed`, …, as SQL. */
function literalIn(element, name) {
    for (const kind of kinds) {
        const value = element.attributes.get(`${name}${kind}`);
        if (value === undefined)
            continue;
        if (kind === 'Numeric' || kind === 'Computed')
            return value;
        if (kind === 'Boolean')
            return /^(?:true|1|t)$/i.test(value.trim()) ? 'TRUE' : 'FALSE';
        if (kind === 'Date')
            return /^[\d\-T:. ]+$/.test(value) ? names_text(value.replace('T', ' ')) : value;
        if (kind === 'SequenceNext')
            return `nextval(${names_text(value)})`;
        if (kind === 'SequenceCurrent')
            return `currval(${names_text(value)})`;
        return value.toLowerCase() === 'null' ? 'NULL' : names_text(value);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/changes.js






/** https://docs.liquibase.com/change-types/home.html, as Liquibase sends them to PostgreSQL. */
const changes = (0,by_name/* byName */.n)({
    createTable,
    dropTable: (change, schema) => [
        `DROP TABLE ${objectIn(change, 'tableName', schema)}${(0,liquibase_element/* isSet */.vM)(change, 'cascadeConstraints') ? ' CASCADE' : ''}`,
    ],
    renameTable: (change, schema) => [
        `ALTER TABLE ${objectIn(change, 'oldTableName', schema)} RENAME TO ${nameIn(change, 'newTableName')}`,
    ],
    setTableRemarks: (change, schema) => [
        `COMMENT ON TABLE ${objectIn(change, 'tableName', schema)} IS ${names_text(commentIn(change) ?? '')}`,
    ],
    addColumn,
    dropColumn: (change, schema) => columnsIn(change).map(name => `ALTER TABLE ${objectIn(change, 'tableName', schema)} DROP COLUMN ${quoted(name)}`),
    renameColumn: (change, schema) => [
        `ALTER TABLE ${objectIn(change, 'tableName', schema)} RENAME COLUMN ${nameIn(change, 'oldColumnName')} TO ${nameIn(change, 'newColumnName')}`,
    ],
    setColumnRemarks: (change, schema) => [
        `COMMENT ON COLUMN ${objectIn(change, 'tableName', schema)}.${nameIn(change, 'columnName')} IS ${names_text(commentIn(change) ?? '')}`,
    ],
    modifyDataType: (change, schema) => {
        const { type } = typeFor((0,liquibase_element/* valueIn */.xm)(change, 'newDataType') ?? '', false);
        const column = nameIn(change, 'columnName');
        return [
            `ALTER TABLE ${objectIn(change, 'tableName', schema)} ALTER COLUMN ${column} TYPE ${type} USING (${column}::${type})`,
        ];
    },
    addNotNullConstraint: (change, schema) => {
        const [table, column] = [objectIn(change, 'tableName', schema), nameIn(change, 'columnName')];
        const instead = (0,liquibase_element/* valueIn */.xm)(change, 'defaultNullValue');
        return [
            ...(instead === undefined
                ? []
                : [`UPDATE ${table} SET ${column} = ${names_text(instead)} WHERE ${column} IS NULL`]),
            `ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`,
        ];
    },
    dropNotNullConstraint: (change, schema) => [alterColumn(change, schema, 'DROP NOT NULL')],
    addDefaultValue: (change, schema) => [
        alterColumn(change, schema, `SET DEFAULT ${literalIn(change, 'defaultValue') ?? 'NULL'}`),
    ],
    dropDefaultValue: (change, schema) => [alterColumn(change, schema, 'DROP DEFAULT')],
    addPrimaryKey: (change, schema) => [
        `${constraintOn(change, schema)} PRIMARY KEY (${listed((0,liquibase_element/* valueIn */.xm)(change, 'columnNames') ?? '')})`,
    ],
    dropPrimaryKey: (change, schema) => [
        `ALTER TABLE ${objectIn(change, 'tableName', schema)} DROP CONSTRAINT ${nameIn(change, 'constraintName', `${(0,liquibase_element/* valueIn */.xm)(change, 'tableName')}_pkey`)}`,
    ],
    addUniqueConstraint: (change, schema) => [
        `${constraintOn(change, schema)} UNIQUE (${listed((0,liquibase_element/* valueIn */.xm)(change, 'columnNames') ?? '')})${deferral(change)}`,
    ],
    dropUniqueConstraint: (change, schema) => [dropConstraint(change, 'tableName', schema)],
    addForeignKeyConstraint,
    dropForeignKeyConstraint: (change, schema) => [
        dropConstraint(change, 'baseTableName', schema, 'baseTableSchemaName'),
    ],
    createIndex,
    dropIndex: (change, schema) => [`DROP INDEX ${objectIn(change, 'indexName', schema)}`],
    createSequence: (change, schema) => [
        `CREATE SEQUENCE IF NOT EXISTS ${objectIn(change, 'sequenceName', schema)}${sequenceOptions(change)}`,
    ],
    alterSequence: (change, schema) => [
        `ALTER SEQUENCE ${objectIn(change, 'sequenceName', schema)}${sequenceOptions(change)}`,
    ],
    renameSequence: (change, schema) => [
        `ALTER SEQUENCE ${objectIn(change, 'oldSequenceName', schema)} RENAME TO ${nameIn(change, 'newSequenceName')}`,
    ],
    dropSequence: (change, schema) => [`DROP SEQUENCE ${objectIn(change, 'sequenceName', schema)}`],
    createView: (change, schema) => {
        const query = (0,liquibase_element/* valueIn */.xm)(change, 'selectQuery') ?? change.text;
        if ((0,liquibase_element/* isSet */.vM)(change, 'fullDefinition'))
            return [query];
        const replaces = (0,liquibase_element/* isSet */.vM)(change, 'replaceIfExists') ? 'OR REPLACE ' : '';
        return [`CREATE ${replaces}VIEW ${objectIn(change, 'viewName', schema)} AS ${query}`];
    },
    renameView: (change, schema) => [
        `ALTER TABLE ${objectIn(change, 'oldViewName', schema)} RENAME TO ${nameIn(change, 'newViewName')}`,
    ],
    dropView: (change, schema) => [`DROP VIEW ${objectIn(change, 'viewName', schema)}`],
    insert: (change, schema) => {
        const columns = (0,liquibase_element/* childrenNamed */.De)(change, 'column');
        const values = columns.map(column => literalIn(column, 'value') ?? valueText(column));
        return [
            `INSERT INTO ${objectIn(change, 'tableName', schema)} (${columns.map(one => nameIn(one, 'name')).join(', ')}) VALUES (${values.join(', ')})`,
        ];
    },
    update: (change, schema) => {
        const set = (0,liquibase_element/* childrenNamed */.De)(change, 'column').map(column => `${nameIn(column, 'name')} = ${literalIn(column, 'value') ?? valueText(column)}`);
        return [`UPDATE ${objectIn(change, 'tableName', schema)} SET ${set.join(', ')}${where(change)}`];
    },
    delete: (change, schema) => [`DELETE FROM ${objectIn(change, 'tableName', schema)}${where(change)}`],
    tagDatabase: () => [],
    empty: () => [],
    output: () => [],
});
const rows = new Set(['loadData', 'loadUpdateData']);
function doneBy(change, schema) {
    const { name } = change;
    const splitting = {
        splits: (0,liquibase_element/* isSet */.vM)(change, 'splitStatements', name !== 'createProcedure' && name !== 'createFunction'),
        delimiter: (0,liquibase_element/* valueIn */.xm)(change, 'endDelimiter'),
    };
    if (!(0,changelog/* isForPostgres */.TC)((0,liquibase_element/* valueIn */.xm)(change, 'dbms')))
        return { kind: 'statements', statements: [] };
    if (name === 'sql')
        return { kind: 'script', sql: (0,liquibase_element/* valueIn */.xm)(change, 'sql') ?? change.text, ...splitting };
    if (name === 'sqlFile' || (name.startsWith('create') && (0,liquibase_element/* valueIn */.xm)(change, 'path') !== undefined))
        return {
            kind: 'file',
            path: (0,liquibase_element/* valueIn */.xm)(change, 'path') ?? '',
            relative: (0,liquibase_element/* isSet */.vM)(change, 'relativeToChangelogFile'),
            ...splitting,
        };
    if (name === 'createProcedure' || name === 'createFunction' || name === 'createTrigger') {
        const sql = ['procedureText', 'procedureBody', 'functionText', 'triggerText']
            .map(key => (0,liquibase_element/* valueIn */.xm)(change, key))
            .find(one => one !== undefined);
        return { kind: 'script', sql: sql ?? change.text, ...splitting };
    }
    if (rows.has(name))
        return { kind: 'rows', why: 'it loads rows from a file, which are not read' };
    if (name === 'stop')
        return { kind: 'stops', why: 'Liquibase stops at a change of the type `stop`', remedy: 'Take it out.' };
    const known = changes[name];
    if (known)
        return { kind: 'statements', statements: known(change, schema) };
    return { kind: 'unknown', why: `changes of the type \`${name}\` are not followed` };
}
function createTable(change, schema) {
    const own = (0,liquibase_element/* valueIn */.xm)(change, 'schemaName') ?? schema;
    const table = objectIn(change, 'tableName', schema);
    const columns = (0,liquibase_element/* childrenNamed */.De)(change, 'column').map(column => columnOf(column, own));
    const primary = columns.filter(({ isPrimary }) => isPrimary);
    const primaryName = primary.find(one => one.primaryName)?.primaryName ?? `${(0,liquibase_element/* valueIn */.xm)(change, 'tableName')}_pkey`;
    const pieces = [
        ...columns.map(({ sql }) => sql),
        ...(primary.length > 0
            ? [
                `CONSTRAINT ${quoted(primaryName)} PRIMARY KEY (${primary.map(({ name }) => quoted(name)).join(', ')})`,
            ]
            : []),
        ...columns.flatMap(({ constraints }) => constraints),
        ...uniques(columns),
    ];
    const guard = (0,liquibase_element/* isSet */.vM)(change, 'ifNotExists') ? 'IF NOT EXISTS ' : '';
    return [`CREATE TABLE ${guard}${table} (${pieces.join(', ')})`, ...comments(change, table, columns)];
}
/** Columns whose constraints share a name are one constraint. */
function uniques(columns) {
    const named = new Map();
    const found = [];
    for (const { name, unique } of columns) {
        if (!unique)
            continue;
        if (unique.name === undefined)
            found.push(`UNIQUE (${quoted(name)})`);
        else
            named.set(unique.name, [...(named.get(unique.name) ?? []), quoted(name)]);
    }
    for (const [name, members] of named)
        found.push(`CONSTRAINT ${quoted(name)} UNIQUE (${members.join(', ')})`);
    return found;
}
function comments(change, table, columns) {
    const ofTable = commentIn(change);
    return [
        ...(ofTable ? [`COMMENT ON TABLE ${table} IS ${names_text(ofTable)}`] : []),
        ...columns.flatMap(({ name, comment }) => comment ? [`COMMENT ON COLUMN ${table}.${quoted(name)} IS ${names_text(comment)}`] : []),
    ];
}
function addColumn(change, schema) {
    const table = objectIn(change, 'tableName', schema);
    const own = (0,liquibase_element/* valueIn */.xm)(change, 'schemaName') ?? schema;
    return (0,liquibase_element/* childrenNamed */.De)(change, 'column').flatMap(element => {
        const column = columnOf(element, own);
        const primary = column.isPrimary
            ? `${column.primaryName ? ` CONSTRAINT ${quoted(column.primaryName)}` : ''} PRIMARY KEY`
            : '';
        const unique = uniques([column]);
        return [
            `ALTER TABLE ${table} ADD ${column.sql}${primary}`,
            ...[...unique, ...column.constraints].map(constraint => `ALTER TABLE ${table} ADD ${constraint}`),
            ...(column.value === undefined ? [] : [`UPDATE ${table} SET ${quoted(column.name)} = ${column.value}`]),
            ...comments({ ...element, attributes: new Map() }, table, [column]),
        ];
    });
}
function addForeignKeyConstraint(change, schema) {
    const base = objectIn(change, 'baseTableName', schema, 'baseTableSchemaName');
    const target = objectIn(change, 'referencedTableName', schema, 'referencedTableSchemaName');
    const cascades = (0,liquibase_element/* isSet */.vM)(change, 'deleteCascade') ? 'CASCADE' : undefined;
    const actions = [
        ['ON UPDATE', (0,liquibase_element/* valueIn */.xm)(change, 'onUpdate')],
        ['ON DELETE', (0,liquibase_element/* valueIn */.xm)(change, 'onDelete') ?? cascades],
    ].flatMap(([words, action]) => (action ? [` ${words} ${action}`] : []));
    return [
        `ALTER TABLE ${base} ADD CONSTRAINT ${nameIn(change, 'constraintName')} FOREIGN KEY (${listed((0,liquibase_element/* valueIn */.xm)(change, 'baseColumnNames') ?? '')}) REFERENCES ${target} (${listed((0,liquibase_element/* valueIn */.xm)(change, 'referencedColumnNames') ?? '')})${actions.join('')}${deferral(change)}`,
    ];
}
function createIndex(change, schema) {
    const columns = (0,liquibase_element/* childrenNamed */.De)(change, 'column').map(column => {
        const name = (0,liquibase_element/* valueIn */.xm)(column, 'name') ?? '';
        const written = (0,liquibase_element/* isSet */.vM)(column, 'computed') || /[( ]/.test(name) ? name : quoted(name);
        return (0,liquibase_element/* isSet */.vM)(column, 'descending') ? `${written} DESC` : written;
    });
    const name = (0,liquibase_element/* valueIn */.xm)(change, 'indexName');
    return [
        `CREATE ${(0,liquibase_element/* isSet */.vM)(change, 'unique') ? 'UNIQUE ' : ''}INDEX ${name === undefined ? '' : `${quoted(name)} `}ON ${objectIn(change, 'tableName', schema)}(${columns.join(', ')})`,
    ];
}
function sequenceOptions(change) {
    const options = [
        ['AS', 'dataType'],
        ['START WITH', 'startValue'],
        ['INCREMENT BY', 'incrementBy'],
        ['MINVALUE', 'minValue'],
        ['MAXVALUE', 'maxValue'],
        ['CACHE', 'cacheSize'],
    ].flatMap(([words = '', key = '']) => {
        const value = (0,liquibase_element/* valueIn */.xm)(change, key);
        return value === undefined ? [] : [` ${words} ${value}`];
    });
    return options.join('') + ((0,liquibase_element/* isSet */.vM)(change, 'cycle') ? ' CYCLE' : '');
}
function columnsIn(change) {
    const one = (0,liquibase_element/* valueIn */.xm)(change, 'columnName');
    const more = (0,liquibase_element/* childrenNamed */.De)(change, 'column').flatMap(column => (0,liquibase_element/* valueIn */.xm)(column, 'name') ?? []);
    return one === undefined ? more : [one, ...more];
}
function nameIn(change, key, otherwise = '') {
    return quoted((0,liquibase_element/* valueIn */.xm)(change, key) ?? otherwise);
}
function alterColumn(change, schema, what) {
    return `ALTER TABLE ${objectIn(change, 'tableName', schema)} ALTER COLUMN ${nameIn(change, 'columnName')} ${what}`;
}
function constraintOn(change, schema) {
    const name = (0,liquibase_element/* valueIn */.xm)(change, 'constraintName');
    return `ALTER TABLE ${objectIn(change, 'tableName', schema)} ADD${name === undefined ? '' : ` CONSTRAINT ${quoted(name)}`}`;
}
function dropConstraint(change, table, schema, key) {
    return `ALTER TABLE ${objectIn(change, table, schema, key)} DROP CONSTRAINT ${nameIn(change, 'constraintName')}`;
}
function deferral(change) {
    return (((0,liquibase_element/* isSet */.vM)(change, 'deferrable') ? ' DEFERRABLE' : '') +
        ((0,liquibase_element/* isSet */.vM)(change, 'initiallyDeferred') ? ' INITIALLY DEFERRED' : ''));
}
function where(change) {
    const condition = (0,liquibase_element/* valueIn */.xm)(change, 'where')?.trim();
    return condition ? ` WHERE ${condition}` : '';
}
/** A value that stands as an element's text. */
function valueText(column) {
    const value = (0,liquibase_element/* valueIn */.xm)(column, 'value');
    return value === undefined ? 'NULL' : names_text(value);
}

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/sql/placeholders.js
var placeholders = __webpack_require__(3416);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/cut.js
/**
 * A script as Liquibase cuts it: at `;`, at `/` or `go` alone at the beginning of a line, or at a delimiter of its own,
 * and nowhere between BEGIN and END. It knows quotes and comments, and no dollar quotes.
 * https://github.com/liquibase/liquibase/blob/main/liquibase-standard/src/main/java/liquibase/util/StringUtil.java
 */
function cutAsLiquibase(script, delimiter) {
    const own = delimiter === undefined ? undefined : delimiterOf(delimiter);
    const pieces = [];
    let start = 0;
    let depth = 0;
    let previous = '';
    const tokens = tokensOf(script);
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (!token)
            break;
        const text = script.slice(token.start, token.end);
        const word = text.toLowerCase();
        if (word === 'begin' && !opensTransaction.has(nextWord(script, tokens, i)))
            depth++;
        else if (word === 'end' && depth > 0 && !closesTransaction.has(nextWord(script, tokens, i)))
            depth--;
        const ends = depth > 0 ? undefined : own ? own(script, token) : endsByDefault(word, previous, token);
        if (ends !== undefined) {
            pieces.push({ start, end: token.start });
            start = ends;
            while (i + 1 < tokens.length && (tokens[i + 1]?.start ?? 0) < ends)
                i++;
        }
        previous = text;
    }
    pieces.push({ start, end: script.length });
    return pieces.filter(piece => script.slice(piece.start, piece.end).trim() !== '');
}
const opensTransaction = new Set([
    'transaction',
    'trans',
    'tran',
    'dialog',
    'conversation',
    'distributed',
]);
const closesTransaction = new Set(['transaction', 'trans', 'tran']);
function endsByDefault(word, previous, token) {
    const alone = (word === 'go' || word === '/') && (previous === '' || previous.endsWith('\n'));
    return word === ';' || alone ? token.end : undefined;
}
/** Where what is cut away ends, if it begins at this token. */
function delimiterOf(delimiter) {
    const lower = delimiter.toLowerCase();
    return (script, { start }) => {
        if (script.slice(start, start + delimiter.length).toLowerCase() !== lower)
            return undefined;
        if (delimiter === '/' && start > 0 && !/\n[ \t]*$/.test(script.slice(Math.max(start - 100, 0), start)))
            return undefined;
        return start + delimiter.length;
    };
}
function nextWord(script, tokens, from) {
    for (let i = from + 1; i < tokens.length; i++) {
        const token = tokens[i];
        const text = token ? script.slice(token.start, token.end).trim() : '';
        if (text !== '')
            return text.toLowerCase();
    }
    return '';
}
const blank = /\s+/y;
const lineComment = /--[^\r\n]*/y;
const word = /[\p{L}_$][\p{L}\p{N}_$#@]*/uy;
const number = /\d+/y;
/** White space, words, numbers, quoted texts and single characters; comments are none. */
function tokensOf(script) {
    const tokens = [];
    const lastComment = script.lastIndexOf('*/');
    for (let at = 0; at < script.length;) {
        const comment = commentAt(script, at, lastComment);
        if (comment !== undefined) {
            at = comment;
            continue;
        }
        const end = matchAt(blank, script, at) ??
            quotedAt(script, at) ??
            matchAt(word, script, at) ??
            matchAt(number, script, at) ??
            at + 1;
        tokens.push({ start: at, end });
        at = end;
    }
    return tokens;
}
function matchAt(pattern, script, at) {
    pattern.lastIndex = at;
    return pattern.test(script) ? pattern.lastIndex : undefined;
}
/** Comments do not nest, and one that does not end is none. */
function commentAt(script, at, lastEnd) {
    if (script.startsWith('--', at))
        return matchAt(lineComment, script, at);
    if (!script.startsWith('/*', at) || lastEnd < at + 2)
        return undefined;
    return script.indexOf('*/', at + 2) + 2;
}
/** A quote that does not end is a character like any other; a backslash takes the quote after it along. */
function quotedAt(script, at) {
    const quote = script.charAt(at);
    if (quote !== "'" && quote !== '"')
        return undefined;
    let last;
    for (let i = at + 1; i < script.length; i++) {
        const character = script.charAt(i);
        if (character === '\\') {
            const next = script.charAt(i + 1);
            if (!/['"ntbrf\\0]/.test(next))
                return last;
            // It ends there as well, if nothing else ends it.
            if (next === quote)
                last = i + 2;
            i++;
        }
        else if (character === quote) {
            if (script.charAt(i + 1) !== quote)
                return i + 1;
            last = i + 1;
            i++;
        }
    }
    return last;
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/preconditions.js



/** What Liquibase does where the condition does not hold. https://docs.liquibase.com/concepts/changelogs/preconditions.html */
function onFail(preconditions) {
    const value = (preconditions.attributes.get('onFail') ?? 'HALT').toUpperCase();
    if (value === 'MARK_RAN' || value === 'CONTINUE')
        return 'skip';
    return value === 'WARN' ? 'run' : 'halt';
}
function conditionOf(preconditions, schema) {
    return joined(preconditions, 'AND', schema);
}
function joined({ children, attributes }, by, schema) {
    const parts = [
        ...children.map(child => one(child, schema)),
        // In YAML a condition may be a plain value: `dbms: postgresql` under `not`.
        ...[...attributes].flatMap(([name, value]) => (name === 'dbms' ? [dbms(value)] : [])),
    ];
    const unknown = parts.find(part => part.kind === 'unknown');
    if (unknown)
        return unknown;
    const sql = parts.flatMap(part => (part.kind === 'sql' ? [part.sql] : []));
    return { kind: 'sql', sql: sql.length === 0 ? 'true' : `(${sql.join(` ${by} `)})` };
}
function one(element, schema) {
    const at = (key) => (0,liquibase_element/* valueIn */.xm)(element, key);
    const own = at('schemaName') ?? schema;
    const relation = (name, kinds) => ({
        kind: 'sql',
        sql: `EXISTS (SELECT FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE ${named('n.nspname', own)} AND ${named('c.relname', name ?? '')} AND c.relkind IN (${kinds}))`,
    });
    switch (element.name) {
        case 'and':
            return joined(element, 'AND', schema);
        case 'or':
            return joined(element, 'OR', schema);
        case 'not': {
            const inner = joined(element, 'AND', schema);
            return inner.kind === 'sql' ? { kind: 'sql', sql: `NOT ${inner.sql}` } : inner;
        }
        case 'dbms':
            return dbms(at('type') ?? element.text);
        case 'tableExists':
            return relation(at('tableName'), "'r', 'p'");
        case 'viewExists':
            return relation(at('viewName'), "'v', 'm'");
        case 'sequenceExists':
            return relation(at('sequenceName'), "'S'");
        case 'indexExists':
            return at('indexName') === undefined
                ? { kind: 'unknown', why: 'it asks for an index by its columns' }
                : relation(at('indexName'), "'i', 'I'");
        case 'columnExists':
            return {
                kind: 'sql',
                sql: `EXISTS (SELECT FROM information_schema.columns WHERE ${named('table_schema', own)} AND ${named('table_name', at('tableName') ?? '')} AND ${named('column_name', at('columnName') ?? '')})`,
            };
        case 'primaryKeyExists':
            return constraint("'p'", own, at('tableName'), at('primaryKeyName'));
        case 'uniqueConstraintExists':
            return constraint("'u'", own, at('tableName'), at('constraintName'));
        case 'foreignKeyConstraintExists':
            return constraint("'f'", at('foreignKeyTableSchema') ?? own, at('foreignKeyTableName'), at('foreignKeyName'));
        case 'sqlCheck': {
            const query = (at('sql') ?? element.text).trim().replace(/;\s*$/, '');
            return { kind: 'sql', sql: `((${query})::text = ${names_text(at('expectedResult') ?? '')})` };
        }
        default:
            return { kind: 'unknown', why: `preconditions of the type \`${element.name}\` are not followed` };
    }
}
function dbms(types) {
    return { kind: 'sql', sql: String((0,changelog/* isForPostgres */.TC)(types)) };
}
/** Liquibase compares names of objects in any case, as PostgreSQL folds those that are not quoted. */
function named(column, name) {
    return `lower(${column}) = lower(${names_text(name)})`;
}
function constraint(type, schema, table, name) {
    const where = [
        `con.contype = ${type}`,
        named('n.nspname', schema),
        ...(table === undefined ? [] : [named('c.relname', table)]),
        ...(name === undefined ? [] : [named('con.conname', name)]),
    ];
    return {
        kind: 'sql',
        sql: `EXISTS (SELECT FROM pg_catalog.pg_constraint AS con JOIN pg_catalog.pg_class AS c ON c.oid = con.conrelid JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE ${where.join(' AND ')})`,
    };
}
/** Does a changeset run in these contexts? https://docs.liquibase.com/concepts/changelogs/attributes/contexts.html */
function runsIn(expression, contexts) {
    if (contexts.length === 0)
        return true;
    const known = new Set(contexts.map(one => one.toLowerCase()));
    const alternatives = expression.replace(/[()]/g, ' ').split(/,|\bor\b/i);
    return alternatives.some(alternative => alternative.split(/\band\b/i).every(term => {
        const words = term.trim().toLowerCase();
        const name = words.replace(/^(?:!|not\b)/, '').trim();
        return known.has(name) !== (name !== words);
    }));
}
function isEmptyExpression(expression) {
    return (expression ?? '').trim() === '';
}

// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/frameworks/liquibase/graph.js
var graph = __webpack_require__(64497);
// EXTERNAL MODULE: ./src/frameworks/liquibase/resources.js
var resources = __webpack_require__(7204);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/read.js










function optionsIn(reading) {
    const { liquibase, properties = '{}', master = '' } = reading?.options ?? {};
    const settings = liquibase === undefined ? undefined : JSON.parse(liquibase);
    return {
        contexts: settings?.contexts,
        labels: settings?.labels,
        schema: settings?.schema ?? 'public',
        // What the caller gives outranks what a changelog says.
        properties: (0,by_name/* byName */.n)({ ...JSON.parse(properties), ...settings?.parameters }),
        roots: (0,resources/* rootsOf */.RD)(master),
    };
}
/** A changeset is known by its file, its id and its author. */
function identityIn(path, { id, author, logicalFilePath }) {
    return `${logicalFilePath ?? path}::${id}::${author}`;
}
const recent = new Map();
const maxRecent = 50;
/** The changesets of one file, by their identities. */
function changeSetsIn({ path, oid }, text) {
    const key = `${oid} ${path}`;
    const before = recent.get(key);
    if (before)
        return before;
    const found = new Map();
    for (const item of itemsIn(path, text))
        if (!(0,changelog/* isInclude */.dd)(item))
            found.set(identityIn(path, item), item);
    recent.set(key, found);
    const [oldest] = recent.keys();
    if (recent.size > maxRecent && oldest !== undefined)
        recent.delete(oldest);
    return found;
}
function itemsIn(path, text) {
    try {
        return (0,changelog/* changelogIn */.Sl)(path, text).items;
    }
    catch (error) {
        if (error instanceof liquibase_element.MalformedChangelogError)
            return [];
        throw error;
    }
}
/** Reads a master changelog and all that it includes. What base says of its settings counts. */
async function readLiquibase(location, tree, before) {
    const { framework, name, directory, scope, settings, files } = location;
    const master = settings.master ?? '';
    const file = tree.file(master);
    const log = file ? await (0,graph/* changelogOf */.u)(file, tree) : nothing;
    const liquibase = before ? before.options?.liquibase : settings.liquibase;
    const options = {
        master,
        properties: JSON.stringify(Object.fromEntries(log.properties)),
        ...(liquibase === undefined ? {} : { liquibase }),
    };
    const { contexts } = optionsIn({ options });
    const included = new Set(log.files.map(({ path }) => path));
    return {
        framework,
        name,
        directory,
        scope,
        ...(0,in_one_line/* inOneLine */.U)(log.changeSets.filter(({ changeSet }) => mayRun(changeSet, contexts)).map(draftOf)),
        unreadable: log.unreadable.map(({ file: at, text, at: offset, reason }) => ({
            file: at,
            range: (0,position/* rangeOf */.be)(text, offset, offset),
            reason,
        })),
        missing: [],
        options,
        runner: {
            id: 'liquibase',
            title: 'Liquibase',
            evidence: `${master} is its changelog`,
            behaviour: behaviour,
        },
        neverRun: [
            ...log.problems.map(passedBy),
            ...files.filter(({ path }) => !included.has(path)).map(notIncluded),
        ],
    };
}
/** Liquibase neither runs nor records one that is for another database or context, so it is new when that changes. */
function mayRun({ options: { ignore, dbms, context } }, contexts) {
    if (ignore || !(0,changelog/* isForPostgres */.TC)(dbms))
        return false;
    return isEmptyExpression(context) || contexts === undefined || runsIn(context ?? '', contexts);
}
const nothing = { changeSets: [], files: [], problems: [], unreadable: [], properties: new Map() };
function draftOf({ changeSet, file, text }) {
    const { head, at, options, content, checksums } = changeSet;
    return {
        id: identityIn(file.path, changeSet),
        name: `${(0,paths/* fileName */.Md)(file.path)}::${changeSet.id}`,
        file,
        range: (0,position/* rangeOf */.be)(text, head.start, head.end),
        content,
        section: at,
        ...(options.runAlways ? { repeatable: 'always' } : {}),
        ...(options.runOnChange && !options.runAlways ? { repeatable: 'when changed' } : {}),
        ...(options.runInTransaction ? {} : { transaction: 'autocommit' }),
        ...(checksums.length > 0 ? { mayBeEdited: true } : {}),
    };
}
function passedBy({ file, key, why, remedy }) {
    return { file, ...(key === undefined ? {} : { key }), why, remedy };
}
function notIncluded(file) {
    return {
        file,
        why: 'no changelog includes it, so Liquibase never reads it',
        remedy: 'Include it in the master changelog, or in a file that it includes.',
    };
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/interpreter.js










function interpretLiquibase(scope, tree, base) {
    const options = optionsIn(scope[0]?.reading);
    const isOfBase = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ id, content }) => `${id} ${content}`)));
    const readings = new Map();
    const sql = (0,sql_interpreter/* sqlInterpreter */.V7)(({ id }) => readings.get(id) ?? { section: { start: 0, end: 0 }, psql: true, passesMark: true }, (_, section) => filledIn(section, options));
    return {
        ...sql,
        async *steps(migration, text) {
            const changeSet = changeSetsIn(migration.file, text).get(migration.id);
            if (!changeSet)
                return;
            const { body } = changeSet;
            if (!(yield* runs(changeSet, options, text)))
                return;
            const applied = base === undefined || isOfBase.has(`${migration.id} ${migration.content}`);
            const side = base && applied ? base.tree : tree;
            if (!changeSet.options.failOnError)
                return yield* inAnyCase(changeSet, migration, text, options, side);
            if (body.kind === 'sql') {
                readings.set(migration.id, readingOf(changeSet, text, body.section, applied));
                return yield* sql.steps(migration, text);
            }
            for (const change of body.changes)
                yield* carriedOut(doneBy(change, options.schema), change.at, {
                    migration,
                    options,
                    tree: side,
                });
        },
    };
}
/** Whether the changeset runs at all. */
async function* runs({ options: own, preconditions, head, at }, options, text) {
    if (!isEmptyExpression(own.context) && options.contexts === undefined) {
        yield {
            kind: 'unverified',
            why: `it runs in the contexts \`${own.context}\`, and no file of the project names those of production (\`contexts=\` in liquibase.properties, or \`spring.liquibase.contexts\`)`,
            span: head,
            only: text.slice(at.start, at.end),
        };
        return false;
    }
    if (!isEmptyExpression(own.labels) && options.labels !== undefined && options.labels.trim() !== '') {
        yield {
            kind: 'unverified',
            why: `it has the labels \`${own.labels}\`, and a filter of labels is set`,
            span: head,
            only: text.slice(at.start, at.end),
        };
        return false;
    }
    if (!preconditions)
        return true;
    const condition = conditionOf(preconditions, options.schema);
    if (condition.kind === 'unknown') {
        yield {
            kind: 'unverified',
            why: condition.why,
            span: preconditions.at,
            only: text.slice(at.start, at.end),
        };
        return false;
    }
    const query = `SELECT ${condition.sql} AS holds`;
    const answer = yield { kind: 'ask', query, span: preconditions.at, decides: true };
    if (answer?.kind === 'done' && answer.rows[0]?.holds === true)
        return true;
    const then = onFail(preconditions);
    if (then === 'halt')
        yield {
            kind: 'stops',
            why: 'Its precondition does not hold, and Liquibase stops there',
            cause: 'precondition',
            remedy: 'Say with onFail what else is to happen (MARK_RAN, CONTINUE, WARN), or correct the condition.',
            span: preconditions.at,
        };
    return then === 'run';
}
async function* carriedOut(done, span, context) {
    const { options } = context;
    switch (done.kind) {
        case 'statements':
            for (const statement of done.statements)
                yield { kind: 'sql', text: `${filledIn(statement, options).text};`, span, verbatim: false };
            return;
        case 'script':
            yield* scriptOf(done, span, options);
            return;
        case 'file': {
            const found = fileOf(done, context);
            const sql = found && (0,git_tree/* decode */.D)((await context.tree.read([found])).get(found.oid));
            if (sql === undefined)
                yield {
                    kind: 'stops',
                    why: `Liquibase stops, since \`${done.path}\` is not in the repository`,
                    cause: done.path,
                    remedy: 'Name a file that is there.',
                    span,
                };
            else
                yield* scriptOf({ ...done, sql }, span, options);
            return;
        }
        case 'rows':
            yield { kind: 'skip', why: done.why, span, rows: true };
            return;
        case 'unknown':
            yield { kind: 'unverified', why: done.why, span };
            return;
        case 'stops':
            yield { kind: 'stops', why: done.why, cause: done.why, remedy: done.remedy, span };
    }
}
function* scriptOf({ sql, splits, delimiter }, span, options) {
    const filled = filledIn(sql, options);
    for (const left of filled.left)
        yield { kind: 'unverified', why: left.why, span };
    const pieces = splits ? cutAsLiquibase(filled.text, delimiter) : [{ start: 0, end: filled.text.length }];
    for (const { start, end } of pieces)
        yield { kind: 'sql', text: filled.text.slice(start, end), span, verbatim: false };
}
function fileOf({ path, relative }, { migration, options, tree }) {
    return (0,resources/* fileAmong */.zV)((0,resources/* pathsFor */.sQ)(path, relative ? [(0,paths/* parentOf */.gN)(migration.file.path)] : options.roots), tree);
}
/** Where it fails, all of it is taken back and Liquibase goes on. */
async function* inAnyCase(changeSet, migration, text, options, tree) {
    const statements = [];
    const inside = changeSet.body.kind === 'sql'
        ? sqlOf(changeSet, text, options)
        : allOf(changeSet.body.changes.map(change => ({ done: doneBy(change, options.schema), at: change.at })), {
            migration,
            options,
            tree,
        });
    for await (const step of inside) {
        if (step.kind === 'sql')
            statements.push(step.text);
        else
            yield step;
    }
    const body = statements.map(statement => `EXECUTE ${dollarQuoted(statement)};`).join('\n');
    yield {
        kind: 'sql',
        text: `DO ${dollarQuoted(`BEGIN\n${body}\nEXCEPTION WHEN OTHERS THEN NULL;\nEND`)};`,
        span: changeSet.head,
        verbatim: false,
    };
}
async function* sqlOf({ body, options: own, head }, text, options) {
    if (body.kind !== 'sql')
        return;
    const sql = text.slice(body.section.start, body.section.end);
    yield* scriptOf({ sql, splits: own.splitStatements, delimiter: own.endDelimiter }, head, options);
}
async function* allOf(changes, context) {
    for (const { done, at } of changes)
        yield* carriedOut(done, at, context);
}
function dollarQuoted(sql) {
    let tag = 'q';
    while (sql.includes(`$${tag}$`))
        tag += 'q';
    return `$${tag}$${sql}$${tag}$`;
}
/** How a changeset of formatted SQL is sent. */
function readingOf({ options, body }, text, section, applied) {
    const script = text.slice(section.start, section.end);
    const parameter = applied ? undefined : questionMarkIn(script);
    return {
        section,
        psql: applied ? true : { remedy: 'Take it out.' },
        passesMark: true,
        // Liquibase sets search_path again before each changeset; temporary tables stay.
        session: 'settings-reset',
        stops: parameter
            ? [
                {
                    start: section.start + parameter.start,
                    end: section.start + parameter.end,
                    why: 'The driver takes this question mark for a parameter, and PostgreSQL gets `$1`',
                    cause: 'question mark',
                    remedy: 'Write the operator as a function: `jsonb_exists(column, key)` for `?`.',
                },
            ]
            : [],
        ...(options.splitStatements && body.kind === 'sql'
            ? {
                pieces: blanked => ({
                    kind: 'pieces',
                    pieces: cutAsLiquibase(withoutIgnored(blanked, body.ignored, section.start), options.endDelimiter),
                }),
            }
            : {}),
    };
}
/** A question mark outside of quotes and comments. */
function questionMarkIn(script) {
    if (!script.includes('?'))
        return undefined;
    for (const { kind, start, end } of (0,lexer/* lex */.Ii)(script))
        if (kind === 'symbol' && script.slice(start, end).includes('?'))
            return { start, end };
    return undefined;
}
/** What stands between `--ignoreLines:start` and `--ignoreLines:end`, as blanks. */
function withoutIgnored(script, ignored, by) {
    let text = script;
    for (const { start, end } of ignored)
        text =
            text.slice(0, start - by) +
                script.slice(start - by, end - by).replace(/[^\n]/g, ' ') +
                text.slice(end - by);
    return text;
}
/**
 * Liquibase replaces `${name}` where it knows the name, everywhere, and leaves the rest. One that nothing in the
 * repository defines may come from the command line.
 */
function filledIn(section, { properties }) {
    if (!section.includes('${'))
        return { text: section, left: [] };
    let moved = false;
    const text = section.replace(/\$\{([\w.:-]{1,200})\}/g, (whole, name) => {
        const value = properties[name];
        if (value === undefined)
            return whole;
        moved = true;
        return value;
    });
    return { ...(0,placeholders/* withoutBraced */.E)(text), ...(moved ? { moved: true } : {}) };
}

// EXTERNAL MODULE: ./src/frameworks/liquibase/locate.js
var locate = __webpack_require__(33575);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/liquibase.js










/** Liquibase: changesets in XML, YAML, JSON or SQL, which a master changelog includes. */
const liquibase = {
    id: 'liquibase',
    title: 'Liquibase',
    runner: behaviour,
    locate: locate/* locateLiquibase */.C,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(location => readLiquibase(location, tree, (0,before/* readingBefore */.A)(base, location))));
    },
    meaning: meaning/* meaning */.a,
    pending: pending/* pendingWithRepeatable */.$,
    effects: effectsOfChangeSet,
    interpreter: interpretLiquibase,
    outsideTransaction: () => 'Put it into a changeset of its own, with runInTransaction:false (`runInTransaction="false"` in XML).',
};
/** What one changeset does, at its places in the file. */
async function effectsOfChangeSet({ id, file }, text) {
    const changeSet = changeSetsIn(file, text).get(id);
    if (!changeSet)
        return [];
    const { body, options, preconditions, at } = changeSet;
    const guarded = preconditions !== undefined || options.context !== undefined || !options.failOnError;
    if (body.kind === 'sql') {
        const effects = await (0,sql_effects/* effectsOfSql */.yE)(text, body.section.start, body.section.end);
        return guarded ? (0,static_effects/* relocated */.qP)(effects, at, true) : effects;
    }
    const found = [];
    for (const change of body.changes) {
        const done = doneBy(change, 'public');
        if (done.kind === 'statements' || done.kind === 'script') {
            const sql = done.kind === 'script' ? done.sql : done.statements.join(';\n');
            found.push(...(0,static_effects/* relocated */.qP)(await (0,sql_effects/* effectsOfSql */.yE)(sql), change.at, guarded));
        }
        else if (done.kind !== 'rows')
            found.push({ kind: 'unclear', text: text.slice(change.at.start, change.at.end) });
    }
    return found;
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

/***/ 3416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutBraced),
/* harmony export */   Z: () => (/* binding */ withoutPlaceholders)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86440);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38840);



/** `${name}` and `{{ expression }}`. */
const braced = /\$\{[^}\n]{1,200}\}/y;
/** The same in the body of a function, where `{{` may begin an array: a path or a call. */
const inCode = /\{\{-?[ \t]{0,9}(?:\.|[a-z]{1,20}[ \t]{1,9}[."])[^\n]{0,200}?\}\}/y;
const templated = /\{\{[^\n]{0,200}?\}\}/y;
/** What may be filled in where nothing says who runs a file. Flyway fills in every `${…}`. */
function patternsFor(name, text) {
    const [marked] = (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .markedIn */ .gy)(text);
    if (marked)
        return marked.placeholders?.patternsIn(text) ?? [];
    if (/^[VRB][\d._]*__/.test(name))
        return [braced];
    if (/\.up\.sql$/i.test(name))
        return [templated];
    return [braced, templated];
}
/** A script that a runner fills in first: what can run without that, and the statements that can't, as offsets. */
function withoutPlaceholders({ name, section: written, file }, profile) {
    const section = profile?.writes?.(written) ?? written;
    const chosen = withoutBranches(section);
    if (chosen)
        return chosen;
    const asIs = { text: section, left: [] };
    if (!/\$[{A-Z_]|\{\{/.test(section))
        return asIs;
    // A runner that fills in nothing can't run `{{ }}` as it is either: the program around it does.
    const patterns = profile ? (profile.placeholders?.patternsIn(file) ?? [templated]) : patternsFor(name, file);
    if (patterns.length === 0)
        return asIs;
    const known = patterns.includes(braced) ? withDefaultSchema(section) : section;
    return withoutThose(known, patterns, profile?.placeholders?.inTexts === true);
}
/** The same for a runner that fills in `${name}` alone. */
function withoutBraced(section) {
    return section.includes('${') ? withoutThose(section, [braced], false) : { text: section, left: [] };
}
/** A script of which a template engine chooses the parts: nothing between the first choice and its end is known. */
function withoutBranches(section) {
    const start = section.search(/\{\{-?[ \t]{0,9}(?:if|range|with|block)\b/);
    const first = start === -1 ? '' : section.slice(start, section.indexOf('}}', start) + 2).slice(0, 200);
    const last = section.lastIndexOf('{{end');
    if (first === '' || last < start)
        return undefined;
    const closing = section.indexOf('}}', last);
    const end = closing === -1 ? section.length : closing + 2;
    const text = section.slice(0, start) + (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .blankOut */ .b)(section.slice(start, end)) + section.slice(end);
    return {
        text: /\{\{/.test(text) ? (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .blankOut */ .b)(text) : text,
        left: [{ start, end, why: `the runner fills in ${first}, and only its caller knows with what` }],
    };
}
function withoutThose(known, patterns, inTexts) {
    const found = placeholdersOf(known, patterns, inTexts);
    let bare = known;
    for (const { start, end } of found)
        bare = bare.slice(0, start) + '_'.repeat(end - start) + bare.slice(end);
    const left = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(bare).statements.flatMap(({ start, end }) => {
        const first = found.find(one => one.start >= start && one.end <= end);
        return first
            ? [{ start, end, why: `the runner fills in ${first.text}, and only its caller knows with what` }]
            : [];
    });
    let text = known;
    for (const { start, end } of left)
        text = text.slice(0, start) + (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .blankOut */ .b)(text.slice(start, end)) + text.slice(end);
    return { text, left };
}
/** Flyway's own name for the schema that it works in: it is `public` on a scratch database. As long as it was. */
function withDefaultSchema(text) {
    return text.replace(/\$\{flyway:defaultSchema\}/g, whole => 'public'.padEnd(whole.length));
}
function placeholdersOf(text, all, inTexts) {
    const found = [];
    let tokens = (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .lex */ .Ii)(text);
    for (let next = tokens.next(); !next.done; next = tokens.next()) {
        const { kind, start, end } = next.value;
        const patterns = kind === 'dollar' && !inTexts ? all.filter(one => one === templated).map(() => inCode) : all;
        if (!inTexts && kind !== 'symbol' && kind !== 'quoted' && kind !== 'dollar')
            continue;
        // In a quoted name it may stand anywhere.
        const last = kind === 'symbol' ? start : end - 1;
        const first = firstOf(text, patterns, start, last);
        if (!first)
            continue;
        found.push(first);
        tokens = (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .lex */ .Ii)(text, Math.max(first.end, kind === 'symbol' ? 0 : end));
    }
    return found;
}
function firstOf(text, patterns, from, to) {
    for (let start = from; start <= to; start++) {
        if (text[start] !== '$' && text[start] !== '{')
            continue;
        for (const pattern of patterns) {
            pattern.lastIndex = start;
            const match = pattern.exec(text)?.[0];
            if (match !== undefined)
                return { text: match, start, end: start + match.length };
        }
    }
    return undefined;
}


/***/ }),

/***/ 64393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ meaning)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);



/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
async function meaning(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const tokens = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ)(split.text);
    if (!tokens)
        return (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimLineEnds */ .DT)(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd();
    const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT');
    const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd());
    return JSON.stringify([...words.map(token => token.text), ...parts]);
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


/***/ }),

/***/ 50019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ looksForTable),
/* harmony export */   RW: () => (/* binding */ leftInSession),
/* harmony export */   mL: () => (/* binding */ RunSession)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14783);


const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i;
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50;
/** Of a run that sets more than this, the last ones count. */
const maxInherited = 100;
/** One session for all files of a run: what each of them finds there. */
class RunSession {
    #left = [];
    /** A later run has another session. */
    nextRun() {
        this.#left = [];
    }
    /** What brings a fresh session into the state that this text finds. */
    foundBy(text) {
        return this.#left
            .filter(one => one.temporary === undefined || text.includes(one.temporary))
            .map(one => one.text)
            .join('\n');
    }
    /** Returns what this text leaves there. */
    leave(text, session) {
        const own = leftInSession(text, session);
        this.#left = [...this.#left, ...own].slice(-maxInherited);
        return own;
    }
}
const tableIsFound = {
    'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
    'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
};
/** Stops where what a text leaves lets its runner not find its own table. `at`: where a part of the text is. */
async function* looksForTable({ by, where }, left, at) {
    const setter = left.find(({ text }) => /search_path/i.test(text))?.text;
    if (setter === undefined)
        return;
    const span = at(setter);
    const answer = yield { kind: 'ask', query: tableIsFound[where], span };
    if (answer?.kind !== 'done' || answer.rows[0]?.found !== false)
        return;
    yield {
        kind: 'stops',
        why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
        cause: 'search_path',
        remedy: 'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; remove the line if pg_dump wrote it.',
        span,
    };
}
/** What a script leaves of its session, as what brings another one into that state. */
function leftInSession(script, session) {
    if (!mayLeave.test(script))
        return [];
    const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(script);
    return statements
        .flatMap(({ start, end, words }) => {
        const statement = text.slice(start, end);
        if (!outlasts(words, statement) || (session !== 'kept' && words[0] !== 'create'))
            return [];
        return [words[0] === 'create' ? temporaryObject(statement) : { text: `${statement};` }];
    })
        .slice(-maxStatements);
}
/** What it was created from may be gone by now: then it is not there either, and who needs it says so. */
function temporaryObject(statement) {
    const name = /\b(?:table|view|sequence)\s+(?:if\s+not\s+exists\s+)?"?(\w+)/i.exec(statement)?.[1];
    const text = `DO ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(`BEGIN EXECUTE ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`)};`;
    return { text, ...(name === undefined ? {} : { temporary: name }) };
}
const temporary = new Set(['temp', 'temporary']);
function outlasts([first, second = '', third = ''], statement) {
    switch (first) {
        case 'set':
            return (!['local', 'transaction', 'constraints'].includes(second) &&
                !(second === 'session' && third === 'characteristics'));
        case 'create':
            return temporary.has(second) || ((second === 'local' || second === 'global') && temporary.has(third));
        case 'reset':
        case 'discard':
            return true;
        case 'select':
            // Its third argument says whether it is for the transaction alone.
            return /\bset_config\s*\(/i.test(statement) && !/,\s*true\s*\)/i.test(statement);
        default:
            return false;
    }
}


/***/ }),

/***/ 47850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ mayHoldPsql),
/* harmony export */   R9: () => (/* binding */ wholeFiles),
/* harmony export */   V7: () => (/* binding */ sqlInterpreter),
/* harmony export */   Xv: () => (/* binding */ appliedIn),
/* harmony export */   ZW: () => (/* binding */ showsPsql)
/* harmony export */ });
/* harmony import */ var _languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _session_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50019);



/** Whatever a runner fills in: these create no object. */
const createsNothing = /^\s*(?:grant|revoke|comment|insert|update|delete|set|copy)\b/i;
// Without one of these there is nothing of psql's in a text, and it need not be looked at closer.
const perhapsPsql = /\\|(?<!:):(?=["'{\w])|\bfrom\s+stdin\b|^\uFEFF/i;
/**
 * Reads migrations that are SQL: one step a file, its text as it stands, so that errors map straight back. What only
 * psql understands is left out where psql runs the file, and reported; elsewhere the runner stops at it.
 */
function sqlInterpreter(readingOf = byPsql, fill = (_, section) => ({
    text: section,
    left: [],
}), run = new _session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSession */ .mL()) {
    return {
        nextRun() {
            run.nextRun();
        },
        async *steps(migration, text) {
            const reading = await readingOf(migration, text);
            const span = reading.section;
            const { text: section, left: blanks, moved, } = fill(migration.id, text.slice(span.start, span.end), text);
            const { ahead, doubt } = reading;
            if (ahead)
                yield { kind: 'unverified', why: ahead.why, span: ahead };
            if (doubt)
                yield { kind: 'try', text, span: { start: 0, end: text.length }, ...doubt };
            for (const { start, end, ...stop } of reading.stops ?? [])
                yield { kind: 'stops', ...stop, span: { start, end } };
            yield* notSent(blanks.map(part => ({ ...part, kind: 'unverified' })), moved ? section : text.slice(span.start, span.end), span.start);
            if (section.includes('\0')) {
                yield {
                    kind: 'unverified',
                    why: 'the file holds a NUL character, which no PostgreSQL client can send',
                    span,
                };
                return;
            }
            const inherited = run.foundBy(section);
            if (inherited !== '')
                yield { kind: 'sql', text: inherited, span: { start: span.start, end: span.start }, verbatim: false };
            yield* moved ? sentWhole(section, reading) : sent(section, reading);
            if (!reading.session)
                return;
            const own = run.leave(section, reading.session);
            if (reading.findsTable)
                yield* (0,_session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .looksForTable */ .QW)(reading.findsTable, own, setter => {
                    const at = span.start + Math.max(section.indexOf(setter), 0);
                    return { start: at, end: at + setter.length };
                });
        },
    };
}
/** Places in it are those of the whole section. */
async function* sentWhole(section, reading) {
    const { text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section);
    yield { kind: 'sql', text, span: reading.section, verbatim: false };
}
async function* sent(section, reading) {
    const span = reading.section;
    const inFile = ({ start, end }) => ({ start: span.start + start, end: span.start + end });
    const split = perhapsPsql.test(section) ? (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section) : undefined;
    if (split && reading.psql === true)
        yield* notSent(split.parts, section, span.start);
    else if (split && reading.psql !== true) {
        const { remedy, copiesRows } = reading.psql;
        if (copiesRows)
            yield* notSent(split.parts.filter(({ rows }) => rows), section, span.start);
        const refused = (await piecesRefused(split, section, reading.passesMark)).filter(({ kind }) => !copiesRows || kind !== 'inline-copy');
        for (const { what, start, end } of refused.slice(0, mostNamed))
            yield {
                kind: 'stops',
                why: `${what}: this runner sends the file to the server, which refuses it`,
                cause: what,
                remedy,
                span: inFile({ start, end }),
            };
    }
    const cut = reading.pieces?.(section) ?? {
        kind: 'pieces',
        pieces: [{ start: 0, end: section.length }],
    };
    if (cut.kind === 'stops') {
        const { start, end, ...stop } = cut.stop;
        yield { kind: 'stops', ...stop, span: inFile({ start, end }) };
        return;
    }
    const text = split?.text ?? section;
    for (const piece of cut.pieces)
        yield { kind: 'sql', text: text.slice(piece.start, piece.end), span: inFile(piece), verbatim: true };
}
function byPsql(_, text) {
    return { section: { start: 0, end: text.length }, psql: true, passesMark: true };
}
/** What is psql's own of a text that goes to the server as it stands. PostgreSQL's grammar may know a colon as its own. */
async function piecesRefused({ psql, marked }, section, passesMark) {
    const mark = marked && !passesMark
        ? [{ kind: 'mark', what: 'A byte order mark (U+FEFF)', start: 0, end: 1 }]
        : [];
    if (psql.length === 0 || psql.some(({ kind }) => kind !== 'variable'))
        return [...mark, ...psql];
    const parsed = await (0,_languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(section.slice(marked ? 1 : 0));
    return parsed.kind === 'parsed' ? mark : [...mark, ...psql];
}
function mayHoldPsql(text) {
    return perhapsPsql.test(text);
}
/**
 * Files that go to the server whole and as they stand. What base has was applied that way, or by somebody's hand: only
 * what the change brings is refused for psql's own commands.
 */
function wholeFiles(base) {
    const isApplied = appliedIn(base);
    return sqlInterpreter((migration, text) => ({
        section: { start: 0, end: text.length },
        psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
        passesMark: isApplied(migration),
    }));
}
/** Does base have this very file? Without a base, nothing is the change's. */
function appliedIn(base) {
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return ({ file }) => base === undefined || applied.has(file.oid);
}
/** Does the text hold what only psql understands? */
function showsPsql(text) {
    return perhapsPsql.test(text) && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).psql.length > 0;
}
/** Parts of a file that are named one by one; a hostile one has 250,000. */
const mostNamed = 200;
function* notSent(parts, section, by) {
    for (const { kind, why, start, end, only } of parts.slice(0, mostNamed)) {
        const text = section.slice(start, end);
        const limit = only ? { only: text } : createsNothing.test(text) ? { only: '' } : {};
        yield { kind, why, span: { start: by + start, end: by + end }, ...limit };
    }
    const rest = parts.slice(mostNamed);
    const [first] = rest;
    if (!first)
        return;
    const kind = rest.some(part => part.kind === 'unverified') ? 'unverified' : 'skip';
    const why = `${rest.length} more parts of this file are not sent as they are written`;
    yield { kind, why, span: { start: by + first.start, end: by + first.end } };
}


/***/ }),

/***/ 14783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ dropStatement),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   je: () => (/* binding */ functionsNamed),
/* harmony export */   oE: () => (/* binding */ existsCondition)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);


/** A text as an SQL literal. */
function literal(text) {
    const escaped = text.replaceAll("'", "''");
    return escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`;
}
/**
 * An SQL condition: is the object there? A name without a schema counts wherever it is visible or not, but not in the
 * system's own schemas. Undefined for kinds that nobody asks about.
 */
function existsCondition(object) {
    const name = literal(object.name);
    const schema = (column) => object.schema === undefined
        ? `${column} NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema') OR nspname LIKE 'pg\\_toast%')`
        : `${column} IN (SELECT oid FROM pg_namespace WHERE nspname = ${literal(object.schema)})`;
    const table = `SELECT oid FROM pg_class WHERE relname = ${literal(object.table ?? '')} AND ${schema('relnamespace')}`;
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind))
        return `EXISTS (SELECT FROM pg_class WHERE relname = ${name} AND ${schema('relnamespace')})`;
    switch (object.kind) {
        case 'column':
            return `EXISTS (SELECT FROM pg_attribute WHERE attname = ${name} AND NOT attisdropped AND attrelid IN (${table}))`;
        case 'constraint':
            return `EXISTS (SELECT FROM pg_constraint WHERE conname = ${name} AND conrelid IN (${table}))`;
        case 'trigger':
            return `EXISTS (SELECT FROM pg_trigger WHERE tgname = ${name} AND tgrelid IN (${table}))`;
        case 'policy':
            return `EXISTS (SELECT FROM pg_policy WHERE polname = ${name} AND polrelid IN (${table}))`;
        case 'rule':
            return `EXISTS (SELECT FROM pg_rewrite WHERE rulename = ${name} AND ev_class IN (${table}))`;
        case 'type':
            return `EXISTS (SELECT FROM pg_type WHERE typname = ${name} AND ${schema('typnamespace')})`;
        case 'enum value':
            return `EXISTS (SELECT FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE enumlabel = ${name} AND typname = ${literal(object.table ?? '')})`;
        case 'function':
            return `EXISTS (SELECT FROM pg_proc WHERE proname = ${name} AND ${schema('pronamespace')})`;
        case 'schema':
            return `EXISTS (SELECT FROM pg_namespace WHERE nspname = ${name})`;
        case 'extension':
            return `EXISTS (SELECT FROM pg_extension WHERE extname = ${name})`;
        case 'role':
            return `EXISTS (SELECT FROM pg_roles WHERE rolname = ${name})`;
        case 'database':
            return `EXISTS (SELECT FROM pg_database WHERE datname = ${name})`;
        default:
            return undefined;
    }
}
/** Takes an object away with all that depends on it; undefined for kinds that nobody compares. */
function dropStatement(object) {
    const { kind, schema, table = '' } = object;
    const name = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.name);
    const owner = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)({ schema, name: table });
    switch (kind) {
        case 'table':
        case 'view':
        case 'materialized view':
        case 'sequence':
        case 'index':
        case 'type':
            return `DROP ${kind.toUpperCase()} ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(object)} CASCADE`;
        case 'function':
            return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${functionsNamed(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`;
        case 'column':
        case 'constraint':
            return `ALTER TABLE ${owner} DROP ${kind.toUpperCase()} ${name} CASCADE`;
        case 'trigger':
        case 'policy':
            return `DROP ${kind.toUpperCase()} ${name} ON ${owner}`;
        default:
            return undefined;
    }
}
/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
function functionsNamed({ schema, name }) {
    const where = schema === undefined
        ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
        : `pronamespace = to_regnamespace(${literal((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema))})`;
    return `prokind <> 'a' AND proname = ${literal(name)} AND ${where}`;
}


/***/ })

};
