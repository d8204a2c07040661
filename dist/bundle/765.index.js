export const id = 765;
export const ids = [765];
export const modules = {

/***/ 12575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ alterTableCommands)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** The commands of an ALTER TABLE without the commas between them, and where the first begins; undefined for another statement. */
function alterTableCommands(text) {
    const tokens = [...(0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)].filter(({ kind }) => kind === 'word' || kind === 'quoted' || kind === 'symbol');
    const spelled = (index) => {
        const token = tokens[index];
        return token ? text.slice(token.start, token.end).toLowerCase() : '';
    };
    if (spelled(0) !== 'alter' || spelled(1) !== 'table')
        return undefined;
    let next = 2;
    while (['if', 'exists', 'only'].includes(spelled(next)))
        next++;
    // The table's name, dotted or not.
    next++;
    while (spelled(next) === '.')
        next += 2;
    if (spelled(next) === '*')
        next++;
    const first = tokens[next];
    if (!first)
        return undefined;
    const pieces = [];
    let depth = 0;
    let { start, end } = first;
    for (const token of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text, first.start)) {
        const symbol = token.kind === 'symbol' ? text[token.start] : undefined;
        if (symbol === '(' || symbol === '[')
            depth++;
        else if (symbol === ')' || symbol === ']')
            depth--;
        if (symbol === ',' && depth === 0) {
            pieces.push({ start, end });
            start = -1;
        }
        else if (symbol !== ';') {
            if (start < 0)
                start = token.start;
            end = token.end;
        }
    }
    if (start >= 0)
        pieces.push({ start, end });
    return { start: first.start, pieces };
}


/***/ }),

/***/ 17528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   RJ: () => (/* binding */ isDefaultOfNew),
/* harmony export */   _w: () => (/* binding */ isNeededAtOnce),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   sn: () => (/* binding */ keeping),
/* harmony export */   zE: () => (/* binding */ changesTo)
/* harmony export */ });
const defaultOf = 'default of ';
function byName(definitions) {
    return new Map(definitions.map(one => [one.what, one]));
}
/** A column that is missing brings its default. */
function isDefaultOfNew({ what }, known) {
    return what.startsWith(defaultOf) && !known.has(what.replace(defaultOf, 'column '));
}
/** What is wanted and is not there like that, neither as it is made nor as it is in the end. */
function differing(existing, wanted, inTheEnd) {
    const there = byName(existing);
    const later = byName(inTheEnd);
    return wanted.filter(row => {
        const twin = there.get(row.what);
        const end = later.get(row.what);
        if (twin ? [row.definition, end?.definition].includes(twin.definition) : !end)
            return false;
        return !isDefaultOfNew(row, there);
    });
}
/** What makes of what exists what is wanted: columns first, as keys and indexes need them. */
function changesTo(existing, wanted, inTheEnd) {
    const there = byName(existing);
    const asked = byName(wanted);
    const columns = [];
    const others = [];
    for (const row of differing(existing, wanted, inTheEnd)) {
        const twin = there.get(row.what);
        const isColumn = row.what.startsWith('column ');
        const column = row.what.replace('column ', defaultOf);
        const piece = twin && isColumn
            ? columnChange(twin, row, { is: there.get(column), wanted: asked.get(column) })
            : plain(twin ? row.change : row.statement);
        if (!piece)
            continue;
        const list = isColumn ? columns : others;
        const old = isColumn ? undefined : existing.find(one => !asked.has(one.what) && givesWay(one, row));
        if (old?.drop !== undefined)
            list.push({ sql: old.drop });
        list.push(piece);
    }
    return [...columns, ...others];
}
function plain(sql) {
    return sql === undefined ? undefined : { sql };
}
/** A table has one primary key, and a foreign key of the same columns to the same table is the same one with other rules. */
function givesWay(old, row) {
    const its = subjectOf(row.what);
    return its !== undefined && its === subjectOf(old.what);
}
/** `PRIMARY KEY`, or `FOREIGN KEY (…) REFERENCES table (`. */
function subjectOf(constraint) {
    if (/^PRIMARY KEY\b/.test(constraint))
        return 'PRIMARY KEY';
    const references = ') REFERENCES ';
    const at = constraint.startsWith('FOREIGN KEY (') ? constraint.indexOf(references) : -1;
    const open = at < 0 ? -1 : constraint.indexOf('(', at + references.length);
    return open < 0 ? undefined : constraint.slice(0, open + 1);
}
/** Only the type, only the nullability, or both. What else a column can be is not changed in one go. */
function columnChange(is, wanted, defaults) {
    const start = wanted.change;
    const [, type, notNull, kind] = partsOf(wanted.definition);
    const [, typeIs, notNullIs, kindIs] = partsOf(is.definition);
    if (start === undefined || type === undefined || kind !== kindIs)
        return undefined;
    const column = start.slice(start.lastIndexOf(' ALTER COLUMN '));
    const table = start.slice(0, -column.length);
    const nullability = notNull === notNullIs ? [] : [`${column} ${notNull ? 'SET' : 'DROP'} NOT NULL`];
    const whole = (changes) => `${table}${changes.join(',')}`;
    if (type === typeIs)
        return nullability.length === 0 ? undefined : { sql: whole(nullability) };
    // A cast that nobody asked for can cut values off without a word: only where there is none that PostgreSQL does itself.
    const name = column.slice(' ALTER COLUMN '.length);
    const cast = `${column} TYPE ${type} USING ${name}::${type.split(' COLLATE ', 1)[0]}`;
    const value = defaults.wanted;
    return {
        sql: whole([`${column} TYPE ${type}`, ...nullability]),
        otherwise: [
            ...(defaults.is ? [whole([`${column} DROP DEFAULT`])] : []),
            whole([cast, ...nullability]),
            ...(value ? [whole([`${column} SET DEFAULT ${value.definition}`])] : []),
        ],
    };
}
function partsOf(definition) {
    if (/[\r\n]/.test(definition))
        return [];
    const marks = [definition.indexOf(' identity'), definition.indexOf(' generated')].filter(at => at >= 0);
    const tail = Math.min(...marks, definition.length);
    const head = definition.slice(0, tail);
    const notNull = ' not null';
    const [type, nullability] = head.endsWith(notNull)
        ? [head.slice(0, -notNull.length), notNull]
        : [head, undefined];
    return [definition, type, nullability, definition.slice(tail) || undefined];
}
/** How the answer is called that leaves what exists where it is. */
function keeping(object, statements, inPlace) {
    const adds = statements.every(sql => !/ DROP |^DROP /.test(sql));
    const where = inPlace ? 'here' : 'in a migration of its own';
    return `Keep ${object}, and ${adds ? 'bring what it lacks' : 'change what differs'} ${where}`;
}
/** Does something behind a failure need what the existing object lacks? Then a later migration would bring it too late. */
function isNeededAtOnce(group, failures) {
    return failures.some(one => one.causedBy && !one.inTheWay && group.includes(one.causedBy) && !group.includes(one));
}


/***/ }),

/***/ 55913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ conflictTarget)
/* harmony export */ });
/* harmony import */ var _languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14323);
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39273);



/** What an `ON CONFLICT (…)` names that no unique constraint covers, and what the table has instead. */
async function conflictTarget(run, statement) {
    for (const object of (0,_languages_sql_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(statement.node)) {
        if (!('onConflictClause' in object))
            continue;
        // The insert that the clause belongs to; written as a check, because a tree's objects have no types.
        const insert = 'InsertStmt' in statement.node && statement.node.InsertStmt.onConflictClause === object.onConflictClause
            ? statement.node.InsertStmt
            : undefined;
        const infer = insert?.onConflictClause?.infer;
        const relation = insert?.relation;
        if (!infer || relation?.relname === undefined)
            return undefined;
        const names = (infer.indexElems ?? []).map(node => 'IndexElem' in node ? node.IndexElem.name : undefined);
        const columns = names.filter(name => name !== undefined);
        const table = {
            kind: 'table',
            name: relation.relname,
            ...(relation.schemaname ? { schema: relation.schemaname } : {}),
        };
        const outcome = await run(uniqueIndexes(table));
        const existing = outcome.kind === 'ok' ? outcome.rows.map(row => String(row.columns)) : [];
        return {
            table,
            columns,
            existing,
            plain: columns.length === names.length && infer.whereClause === undefined,
        };
    }
    return undefined;
}
function uniqueIndexes(table) {
    const name = `${table.schema === undefined ? '' : `${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.schema)}.`}${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.name)}`;
    return `SELECT regexp_replace(pg_get_indexdef(indexrelid), '^.* USING \\w+ ', '') AS columns FROM pg_index
    WHERE indrelid = to_regclass(${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}) AND indisunique ORDER BY 1`;
}


/***/ }),

/***/ 42308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ kindQuery),
/* harmony export */   Yp: () => (/* binding */ definitionQuery),
/* harmony export */   je: () => (/* binding */ functionsNamed),
/* harmony export */   mu: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39273);


/** An object's name as an SQL expression of its oid, found as the session finds it. */
function oid(cast, schema, name) {
    const dotted = `${schema === undefined ? '' : `${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema)}.`}${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name)}`;
    return `to_${cast}(${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(dotted)})`;
}
/** What a relation of this name really is, in our words for kinds. */
function kindQuery({ schema, name }) {
    return `SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
    WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'c' THEN 'type' ELSE 'table' END AS kind
    FROM pg_class WHERE oid = ${oid('regclass', schema, name)}`;
}
/** Asks for all `Definition`s of an object. Undefined for kinds that have none to compare. */
function definitionQuery(object) {
    const { kind, schema, name, table } = object;
    const one = (definition, from) => `SELECT '${kind}' AS what, ${definition} AS definition, true AS required FROM ${from}`;
    const owner = oid('regclass', schema, table ?? '');
    switch (kind) {
        case 'table': {
            const self = oid('regclass', schema, name);
            return `SELECT ${plain} FROM (${columns(self)}) AS all_columns UNION ALL ${constraints(self)} UNION ALL ${indexes(self)} UNION ALL ${storage(self)} ORDER BY 1`;
        }
        case 'column': {
            const number = `(SELECT attnum FROM pg_attribute WHERE attrelid = ${owner} AND attname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)})`;
            return `SELECT ${plain} FROM (${columns(owner)}) AS all_columns WHERE attname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}
        UNION ALL ${constraints(owner)} AND conkey = ARRAY[${number}]
        UNION ALL ${indexes(owner)} AND indkey::text = ${number}::text ORDER BY 1`;
        }
        case 'index':
            return one("pg_get_indexdef(oid) || CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conindid = pg_class.oid AND contype <> 'f') THEN ', of a constraint' ELSE '' END", `pg_class WHERE oid = ${oid('regclass', schema, name)}`);
        case 'view':
        case 'materialized view':
            return one('pg_get_viewdef(oid)', `pg_class WHERE oid = ${oid('regclass', schema, name)}`);
        case 'sequence':
            return `SELECT 'sequence' AS what, format('%s, start %s, increment %s, from %s to %s', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax)
        || CASE WHEN seqcycle THEN ', cycle' ELSE '' END AS definition,
        true AS required FROM pg_sequence WHERE seqrelid = ${oid('regclass', schema, name)}`;
        case 'constraint':
            return one('pg_get_constraintdef(oid)', `pg_constraint WHERE conrelid = ${owner} AND conname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}`);
        case 'trigger':
            return one('pg_get_triggerdef(oid)', `pg_trigger WHERE tgrelid = ${owner} AND tgname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}`);
        case 'policy':
            return one(`concat_ws(' ', CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END,
          'for ' || CASE polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END,
          'to ' || array_to_string(ARRAY(SELECT CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END FROM unnest(polroles) AS role ORDER BY 1), ', '),
          'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')')`, `pg_policy WHERE polrelid = ${owner} AND polname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)}`);
        case 'function':
            // Several can share a name: each is known by what it takes.
            return `SELECT format('function %s(%s)', proname, oidvectortypes(proargtypes)) AS what, pg_get_functiondef(oid) AS definition, true AS required
        FROM pg_proc WHERE ${functionsNamed(object)}`;
        case 'type':
            return typeQuery(oid('regtype', schema, name));
        default:
            return undefined;
    }
}
/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
function functionsNamed({ schema, name }) {
    const where = schema === undefined
        ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
        : `pronamespace = to_regnamespace(${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema))})`;
    return `prokind <> 'a' AND proname = ${(0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(name)} AND ${where}`;
}
/** An enum, a composite type, or a domain. */
function typeQuery(type) {
    return `SELECT 'values' AS what, string_agg(enumlabel, ', ' ORDER BY enumsortorder) AS definition, true AS required
    FROM pg_enum WHERE enumtypid = ${type} HAVING count(*) > 0
    UNION ALL SELECT 'attributes', string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum), true
    FROM pg_attribute JOIN pg_type ON typrelid = attrelid WHERE pg_type.oid = ${type} AND typtype = 'c' AND attnum > 0 AND NOT attisdropped HAVING count(*) > 0
    UNION ALL SELECT 'domain of', concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'not null' END, 'default ' || typdefault), true
    FROM pg_type WHERE oid = ${type} AND typtype = 'd'
    UNION ALL SELECT pg_get_constraintdef(oid), 'yes', true FROM pg_constraint WHERE contypid = ${type} AND contype = 'c' ORDER BY 1`;
}
/** Columns, and what they are worth by default: that can differ without another type. */
function columns(relation) {
    const generated = "attgenerated::text <> ''";
    const kind = `nullif(concat_ws(' ', CASE WHEN attnotnull THEN 'NOT NULL' END, CASE attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY' WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END), '')`;
    const type = `concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attcollation <> (SELECT typcollation FROM pg_type WHERE oid = atttypid) THEN
    (SELECT 'COLLATE ' || CASE WHEN pg_collation_is_visible(oid) THEN '' ELSE quote_ident(collnamespace::regnamespace::text) || '.' END || quote_ident(collname) FROM pg_collation WHERE oid = attcollation) END)`;
    const of = `FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${relation} AND attnum > 0 AND NOT attisdropped`;
    return `SELECT * FROM (SELECT 'column ' || attname AS what, concat_ws(' ', ${type},
      CASE WHEN attnotnull THEN 'not null' END, CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END,
      CASE WHEN ${generated} THEN 'generated as ' || pg_get_expr(adbin, adrelid) END) AS definition,
      attnotnull AND NOT atthasdef AND attidentity::text = '' AS required,
      CASE WHEN NOT ${generated} THEN format('ALTER TABLE %s ADD COLUMN %I %s', attrelid::regclass, attname,
        concat_ws(' ', ${type}, 'DEFAULT ' || pg_get_expr(adbin, adrelid), ${kind})) END AS statement,
      CASE WHEN NOT ${generated} THEN format('ALTER TABLE %s ALTER COLUMN %I', attrelid::regclass, attname) END AS change, NULL AS drop, attname ${of}
    UNION ALL SELECT 'default of ' || attname, pg_get_expr(adbin, adrelid), false, statement, statement, NULL, attname FROM (SELECT *,
      format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', attrelid::regclass, attname, pg_get_expr(adbin, adrelid)) AS statement
      ${of} AND atthasdef AND NOT ${generated}) AS defaults) AS columns`;
}
const plain = 'what, definition, required, statement, change, drop';
/** Which rows a table takes as a partition, how it is parted itself, and whether it is lost in a crash. */
function storage(relation) {
    const none = 'NULL::text, NULL::text, NULL::text';
    return `SELECT 'partition', pg_get_expr(relpartbound, oid), true, ${none} FROM pg_class WHERE oid = ${relation} AND relispartition
    UNION ALL SELECT 'partitioned by', pg_get_partkeydef(oid), true, ${none} FROM pg_class WHERE oid = ${relation} AND relkind = 'p'
    UNION ALL SELECT 'unlogged', 'yes', true, ${none} FROM pg_class WHERE oid = ${relation} AND relpersistence = 'u'`;
}
/** NOT NULL is told with its column; PostgreSQL 18 has constraints for it, older ones have not. */
function constraints(relation) {
    return `SELECT pg_get_constraintdef(oid), 'yes', true, format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), NULL,
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
    FROM pg_constraint WHERE conrelid = ${relation} AND contype IN ('p', 'u', 'f', 'c', 'x')`;
}
/** Those that enforce no constraint, by what they index: their names do not matter to anybody. */
function indexes(relation) {
    return `SELECT 'index ' || regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', ''), CASE WHEN indisunique THEN 'unique' ELSE 'yes' END, indisunique,
    pg_get_indexdef(indexrelid), NULL, format('DROP INDEX %s', indexrelid::regclass)
    FROM pg_index WHERE indrelid = ${relation} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid)`;
}
/** What a definition query answers; undefined where the database refuses it. */
async function definitionsOf(run, query) {
    const outcome = await run(query);
    if (outcome.kind !== 'ok')
        return undefined;
    return outcome.rows.map(row => ({
        what: String(row.what),
        // For people, in a table's cell.
        definition: String(row.definition).replace(/\s+/g, ' ').trim(),
        required: row.required === true || row.required === 't',
        ...(typeof row.statement === 'string' ? { statement: row.statement } : {}),
        ...(typeof row.change === 'string' ? { change: row.change } : {}),
        ...(typeof row.drop === 'string' ? { drop: row.drop } : {}),
    }));
}


/***/ }),

/***/ 50027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeDivergence)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15525);
/* harmony import */ var _postgres_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66064);


/** Says how a new database and one that has all of base end up different, and what in the change makes them so. */
function describeDivergence(request, fresh, upgrade) {
    const all = (0,_postgres_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .diffCatalogs */ .U)(fresh, upgrade);
    const real = all.filter(difference => difference.kind !== 'column-order');
    const shown = real.length > 0 ? real : all;
    if (shown.length === 0)
        return undefined;
    const suspects = suspectsOf(request);
    const first = suspects.find(suspect => suspect.what !== 'removed') ?? suspects[0];
    const item = first?.item ?? request.merged.findLast(one => one.introduced) ?? request.merged.at(-1);
    const place = item?.migration;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)({
        rule: 'replay-diverges',
        severity: real.length > 0 ? 'error' : 'note',
        introduced: true,
        framework: request.framework,
        history: item?.history ?? request.history,
        path: place?.file.path ?? '',
        range: place?.range ?? _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
        message: real.length > 0 ? differs(shown, suspects) : onlyOrder(shown, suspects),
        symbol: shown
            .map(({ object }) => object)
            .sort()
            .join(' '),
        related: suspects.filter(suspect => suspect !== first && suspect.what !== 'removed').map(related),
        table: {
            title: 'Where the two end up different',
            head: ['object', 'new database', 'database with all of base'],
            rows: shown.map(difference => [
                difference.object,
                side(difference, 'left'),
                side(difference, 'right'),
            ]),
        },
    }, 'error');
}
function differs(differences, suspects) {
    return (`A new database and one that has all of base end up different: ${list(differences)}. ${blame(suspects)}` +
        'What passes on one can fail on the other. Leave applied migrations as they are, and bring the change in a new one.');
}
function onlyOrder(differences, suspects) {
    return (`A new database and one that has all of base end up with their columns in another order: ${list(differences)}. ${blame(suspects)}` +
        'Only what relies on that order notices: INSERT without a column list, SELECT * by position, COPY.');
}
function list(differences) {
    const names = [...new Set(differences.map(({ object }) => object))];
    return names.slice(0, 6).join(', ') + (names.length > 6 ? ` and ${names.length - 6} more` : '');
}
function blame(suspects) {
    const named = suspects.slice(0, 4).map(suspect => `${suspect.item.migration.file.path} ${didWhat(suspect)}`);
    return named.length === 0 ? '' : `The likely cause: ${named.join('; ')}. `;
}
function didWhat({ what, of }) {
    switch (what) {
        case 'edited':
            return 'was edited after base had it';
        case 'removed':
            return 'was removed';
        case 'late':
            return 'comes before migrations that base has already';
        case 'twin':
            return `calls itself what ${of} is called in base, and does something else`;
    }
}
function side(difference, which) {
    return difference[which] ?? '–';
}
function related({ item, what }) {
    const { file, range } = item.migration;
    const message = what === 'late'
        ? 'comes before migrations that base has'
        : what === 'twin'
            ? 'differs as well'
            : `${what} as well`;
    return { path: file.path, range, message };
}
/** What of the change can make the two tracks differ. */
function suspectsOf({ base, merged, pending }) {
    const after = new Map(merged.map((item, index) => [item.migration.id, { item, index }]));
    const suspects = [];
    let lastOfBase = -1;
    for (const item of base) {
        const { id, file } = item.migration;
        const now = after.get(id);
        if (!now)
            suspects.push({ item, what: 'removed' });
        else {
            lastOfBase = Math.max(lastOfBase, now.index);
            const { path, oid } = now.item.migration.file;
            if (oid === file.oid)
                continue;
            if (path === file.path)
                suspects.push({ item: now.item, what: 'edited' });
            else
                suspects.push({ item: now.item, what: 'twin', of: file.path });
        }
    }
    for (const item of pending) {
        if ((after.get(item.migration.id)?.index ?? lastOfBase) < lastOfBase)
            suspects.push({ item, what: 'late' });
    }
    return suspects;
}


/***/ }),

/***/ 42610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ compareWithSchema)
});

// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(15525);
// EXTERNAL MODULE: ./src/findings/fix.js
var fix = __webpack_require__(15995);
// EXTERNAL MODULE: ./src/findings/shell-quote.js
var shell_quote = __webpack_require__(40947);
// EXTERNAL MODULE: ./src/postgres/catalog.js + 1 modules
var catalog = __webpack_require__(66064);
// EXTERNAL MODULE: ./src/replay/load-dump.js
var load_dump = __webpack_require__(36628);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/replica.js
var replay_replica = __webpack_require__(17405);
;// CONCATENATED MODULE: ./src/replay/drift.js




/**
 * Compares what the migrations make with what the committed file says, both on the same server, so that only what
 * differs in the database counts. A sentence instead, where a file could not be loaded.
 */
async function driftOf(request, catalogs, engine) {
    const { schema } = request;
    const now = await catalogOfFile(request, schema.text, engine);
    if (typeof now === 'string')
        return now;
    const differences = await differencesOf(catalogs.merged, now, schema);
    if (differences.length === 0 || request.base.length === 0)
        return { introduced: differences, base: [] };
    // Whether base differs already can't be told without base: then nobody is to blame.
    if (!catalogs.base)
        return { introduced: [], base: differences };
    const before = schema.base === undefined
        ? undefined
        : schema.base === schema.text
            ? now
            : await catalogOfFile(request, schema.base, engine);
    // A file that base has not, or that can't be loaded there, can't have differed.
    const known = new Set(before === undefined || typeof before === 'string'
        ? []
        : (await differencesOf(catalogs.base, before, schema)).map(keyOf));
    return {
        introduced: differences.filter(difference => !known.has(keyOf(difference))),
        base: differences.filter(difference => known.has(keyOf(difference))),
    };
}
function keyOf({ object, kind, left, right }) {
    return JSON.stringify([object, kind, left, right]);
}
/** What the platform brings is there for both. */
async function catalogOfFile({ schema: { path }, startFrom: _, ...request }, text, engine) {
    const replica = await replay_replica/* Replica */.Xw.empty(engine, request.deadline);
    try {
        const unknowns = [];
        if (!(await (0,prepare/* prepareDatabase */.x)(request, replica, { unknowns, unproven: [] })))
            return unknowns.join(' ');
        const besides = request.prelude.length > 0 ? 'what is there already' : undefined;
        const { failed } = await (0,load_dump/* loadDump */.n)({ path, text, ...(besides && { besides }) }, replica);
        if (failed !== undefined)
            return `${path}, the schema that the migrations shall make, could not be loaded to compare them: it ${failed}`;
        return await (0,catalog/* catalogOf */.H)(replica.database);
    }
    finally {
        await replica.close();
    }
}
async function differencesOf(made, said, { leftOut }) {
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    const matches = pathMatcher(leftOut);
    const counts = (object, catalog) => {
        const whole = catalog.objects.get(object)?.partOf;
        return ![object, ...(whole === undefined ? [] : [whole])].some(name => matches(name.slice(name.indexOf(' ') + 1)));
    };
    const only = (catalog) => ({
        objects: new Map([...catalog.objects].filter(([object]) => counts(object, catalog))),
        columns: new Map([...catalog.columns].filter(([table]) => counts(table, catalog))),
    });
    return (0,catalog/* diffCatalogs */.U)(only(made), only(said));
}

// EXTERNAL MODULE: ./src/explain/rules/schema-drift.js
var schema_drift = __webpack_require__(67136);
;// CONCATENATED MODULE: ./src/explain/drift.js





/** Compares what was made with the committed file. What could not be known of a migration may be all the difference. */
async function compareWithSchema(request, catalogs, opaque, engine) {
    const { schema } = request;
    const drift = await driftOf(request, catalogs, engine);
    if (typeof drift === 'string')
        return { findings: [], unknowns: [drift] };
    if (!opaque || drift.introduced.length === 0)
        return { findings: describeDrift(request, schema, drift), unknowns: [] };
    const unknown = `Whether ${schema.path} is what the migrations make can't be told, because ${opaque.path}:${opaque.line} is not known without running it (${opaque.why}). Let the project's own command replay it (\`command:\`), or leave \`schema:\` out.`;
    return { findings: [], unknowns: [unknown] };
}
/** Says in what a committed schema file and the migrations differ, and what to do about it. */
function describeDrift({ framework, history }, schema, drift) {
    return [
        { differences: drift.introduced, introduced: true },
        { differences: drift.base, introduced: false },
    ].flatMap(({ differences, introduced }) => {
        const real = differences.filter(({ kind }) => kind !== 'column-order');
        const shown = real.length > 0 ? real : differences;
        const [first] = shown;
        if (!first)
            return [];
        return (0,finding/* finding */.gk)({
            rule: schema_drift/* schemaDrift */.X.id,
            severity: real.length > 0 ? schema_drift/* schemaDrift */.X.severity : 'note',
            introduced,
            framework,
            history,
            path: schema.path,
            range: placeOf(first, schema.text),
            message: real.length > 0 ? differs(schema, shown) : onlyOrder(schema, shown),
            symbol: 'drift',
            fixes: [dumpAgain(schema)],
            table: {
                title: 'Where the two differ',
                head: ['object', 'the migrations make', 'the file says'],
                rows: shown.map(({ object, left, right }) => [object, left ?? '–', right ?? '–']),
            },
        }, schema_drift/* schemaDrift */.X.severity);
    });
}
function differs({ path }, differences) {
    const lacks = differences.filter(({ kind }) => kind === 'missing-right');
    const invents = differences.filter(({ kind }) => kind === 'missing-left');
    const others = differences.filter(({ kind }) => kind === 'different');
    const parts = [
        ...(lacks.length > 0 ? [`it lacks ${list(lacks)}`] : []),
        ...(invents.length > 0 ? [`no migration makes ${list(invents)}`] : []),
        ...(others.length > 0 ? [`${list(others)} ${others.length === 1 ? 'is' : 'are'} different`] : []),
    ];
    return (`\`${path}\` is not what the migrations make: ${parts.join('; ')}. ` +
        'A database that is made from the file is another one than production, which ran the migrations. ' +
        'Write the file anew from the migrations, or bring what was only written there in a migration.');
}
function onlyOrder({ path }, differences) {
    return `\`${path}\` has the columns of ${list(differences)} in another order than the migrations make them. Only what relies on that order notices: INSERT without a column list, COPY.`;
}
function list(differences) {
    const names = [...new Set(differences.map(({ object }) => object))];
    const shown = names.slice(0, 5).map(name => `\`${name}\``);
    return shown.join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}
function dumpAgain({ path }) {
    return (0,fix/* fix */.U)({
        title: `Write ${path} anew`,
        applies: 'Right where the migrations are right. DATABASE_URL is a database on which exactly these migrations have run, such as a new one; a framework that writes the file itself (`rails db:schema:dump`, `dbmate dump`) does it better.',
        commands: [`pg_dump --schema-only --no-owner --no-privileges "$DATABASE_URL" > ${(0,shell_quote/* shellQuote */.ZL)(path)}`],
    });
}
/** Where the file speaks of the object, or of the table that it is part of. */
function placeOf({ object }, text) {
    const name = object.slice(object.indexOf(' ') + 1);
    const parts = name.split('.');
    for (const words of [parts, parts.slice(0, 2), parts.slice(1, 2)]) {
        const escaped = words.map(word => word.replace(/[^\w]/g, '\\$&')).join('\\.');
        const named = new RegExp(`(?<![\\w.])${escaped}(?!\\w)`, 'gi');
        for (const { 0: line, index } of text.matchAll(/^[ \t]*create\b.*/gim)) {
            named.lastIndex = line.length - line.trimStart().length + 'create'.length;
            const found = named.exec(line);
            if (found)
                return (0,finding/* rangeOf */.be)(text, index + found.index, index + found.index + found[0].length);
        }
    }
    return finding/* startOfFile */.Si;
}


/***/ }),

/***/ 39273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal),
/* harmony export */   o: () => (/* binding */ existsCondition)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);

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
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelation */ .LL)(object.kind))
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


/***/ }),

/***/ 42583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ explainFailures)
});

;// CONCATENATED MODULE: ./src/replay/introduced-by.js
/**
 * Whose fault is a failure? An incoming migration's own, yes. One of base is base's own fault when it fails on base
 * alone; when it only fails in the order or the company that the change brings, the change has broken it.
 */
function introducedBy(failures, upgradeRan) {
    const brokenOnBase = new Set(failures.filter(failure => failure.inBase).map(failure => failure.item.migration.file.path));
    const judge = (failure) => {
        if (failure.causedBy)
            return judge(failure.causedBy);
        if (failure.item.introduced)
            return true;
        if (failure.inBase)
            return false;
        return !(upgradeRan && brokenOnBase.has(failure.item.migration.file.path));
    };
    return judge;
}

// EXTERNAL MODULE: ./src/explain/symbol.js
var explain_symbol = __webpack_require__(22641);
;// CONCATENATED MODULE: ./src/replay/merge-failures.js

/** One failure that both tracks met is one finding. */
function mergeFailures(failures) {
    const kept = new Map();
    const standsFor = new Map();
    for (const failure of failures) {
        const { item, span } = failure;
        const key = JSON.stringify([
            item.migration.file.path,
            item.migration.file.oid,
            span.start,
            (0,explain_symbol/* symbolOf */.w)(failure),
        ]);
        const first = kept.get(key);
        // Within one track two failures of a place are two.
        if (!first || [...failure.tracks].some(track => first.tracks.has(track))) {
            kept.set(first ? `${key}${kept.size}` : key, failure);
            continue;
        }
        for (const track of failure.tracks)
            first.tracks.add(track);
        // What has a reason of its own on one track is no mere consequence.
        if (!failure.causedBy)
            delete first.causedBy;
        standsFor.set(failure, first);
    }
    for (const failure of kept.values()) {
        const cause = failure.causedBy && standsFor.get(failure.causedBy);
        if (cause)
            failure.causedBy = cause;
    }
    return [...kept.values()];
}

// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(15525);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/postgres/sqlstates.js + 1 modules
var sqlstates = __webpack_require__(23529);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
// EXTERNAL MODULE: ./src/explain/alter-table-commands.js
var alter_table_commands = __webpack_require__(12575);
// EXTERNAL MODULE: ./src/findings/fix.js
var fix = __webpack_require__(15995);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
// EXTERNAL MODULE: ./src/explain/changes.js
var changes = __webpack_require__(17528);
;// CONCATENATED MODULE: ./src/explain/sql-supplement.js




/**
 * In place of a statement that makes something else than what exists: a file of its own with what is lacking, or the
 * statements themselves where what follows needs it at once.
 */
function sqlSupplement({ item, inTheWay, statement }, deletion, request, atOnce) {
    if (!deletion || inTheWay?.structure?.kind !== 'different')
        return [];
    const { missing } = inTheWay.structure;
    if (missing.length === 0)
        return [];
    const inPlace = atOnce || hasSections(item.text);
    const creates = inPlace ? undefined : nextFile(item.migration.file.path, request, missing);
    if (inPlace ? isOneOfSeveral(statement) : !creates)
        return [];
    const newline = item.text.includes('\r\n') ? '\r\n' : '\n';
    const replacement = inPlace ? missing.map(sql => `${sql};${newline}`).join('') : '';
    return [
        (0,fix/* fix */.U)({
            title: (0,changes/* keeping */.sn)((0,objects/* describeObject */.v8)(inTheWay.object), missing, inPlace),
            applies: 'When both mean the same thing, and this migration has not been applied anywhere yet. On rows that exist, what it adds can fail: NOT NULL without a default, a unique or foreign key that they break, a type that they do not fit.',
            edits: [{ ...deletion, replacement }],
            creates: creates ? [creates] : [],
        }),
    ];
}
/** A command of an ALTER TABLE: there, no statement can take its place. */
function isOneOfSeveral(statement) {
    return ((0,alter_table_commands/* alterTableCommands */.B)(statement?.text ?? '')?.pieces.length ?? 0) > 1;
}
/** Files that hold both directions are written by their tool's rules, not by ours. */
function hasSections(text) {
    return /^[ \t]*--[ \t]*(?:\+goose|\+micrate|migrate:)/m.test(text);
}
/** The next number of the directory, as wide as the others, where files are one number, a name, and `.sql`. */
function nextFile(path, request, missing) {
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    const numbers = [];
    for (const { migration } of request.merged) {
        const { path: other } = migration.file;
        if (!other.startsWith(directory))
            continue;
        const number = /^(\d+)_[^./]*\.sql$/.exec(other.slice(directory.length))?.[1];
        if (number === undefined)
            return undefined;
        numbers.push(number);
    }
    let next = 1n;
    for (const number of numbers)
        if (BigInt(number) >= next)
            next = BigInt(number) + 1n;
    const width = numbers.at(-1)?.length ?? 1;
    return {
        path: `${directory}${String(next).padStart(width, '0')}_match_existing.sql`,
        content: missing.map(sql => `${sql};\n`).join(''),
    };
}

;// CONCATENATED MODULE: ./src/explain/fixes.js









/** The ways out of a failure that can be written down as edits. Only a file of the change is ever edited. */
function fixesFor(failure, everyTrack, request, failures) {
    if (!failure.item.introduced || !failure.statement?.verbatim || failure.causedBy)
        return [];
    if (failure.conflictTarget)
        return uniqueConstraint(failure);
    if (!failure.inTheWay || failure.inTheWay.nameOnly)
        return [];
    if (failure.inTheWay.structure?.kind === 'different')
        return everyTrack
            ? sqlSupplement(failure, deleteStatement(failure), request, (0,changes/* isNeededAtOnce */._w)([failure], failures))
            : [];
    return duplicateFixes(failure, failure.inTheWay.object, everyTrack);
}
function duplicateFixes(failure, object, everyTrack) {
    const structure = failure.inTheWay?.structure;
    const identical = structure?.kind === 'identical' || structure?.kind === 'compatible';
    const fixes = [];
    // Where one of the two kinds of database lacks the object, the statement is still needed there.
    if (everyTrack && (identical || nameIsAll(object))) {
        const deletion = deleteStatement(failure);
        if (deletion) {
            fixes.push((0,fix/* fix */.U)({
                title: `Delete the statement that creates ${(0,objects/* describeObject */.v8)(object)} again`,
                applies: 'When the object that exists is the one that this migration means.',
                edits: [deletion],
            }));
        }
    }
    const guard = identical || nameIsAll(object) ? guardEdit(failure, object) : undefined;
    if (guard) {
        fixes.push((0,fix/* fix */.U)({
            title: `Create ${(0,objects/* describeObject */.v8)(object)} only where it does not exist`,
            applies: identical
                ? `When some databases have it already: the one that exists was compared and ${structure?.kind === 'compatible' ? 'has all of it' : 'is the same'}.`
                : 'When some databases have it already.',
            edits: [guard],
        }));
    }
    return fixes;
}
/** Nothing but the name makes one differ from another. */
function nameIsAll({ kind }) {
    return kind === 'schema' || kind === 'extension' || kind === 'enum value';
}
/** The statement with its semicolon, and the line with it where nothing else is on it. */
function deleteStatement(failure) {
    const { item, statement } = failure;
    if (!statement)
        return undefined;
    const { text } = item;
    const piece = pieceOfAlterTable(failure);
    if (piece)
        return { path: item.migration.file.path, range: (0,finding/* rangeOf */.be)(text, piece.start, piece.end), replacement: '' };
    const { start } = statement.span;
    let { end } = statement.span;
    const next = (0,lexer/* skipBlank */.W8)(text, end);
    if (text[next] === ';')
        end = next + 1;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const alone = text.slice(lineStart, start).trim() === '';
    const rest = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end));
    const from = alone && rest ? lineStart : start;
    const to = alone && rest ? end + rest[0].length : end;
    return { path: item.migration.file.path, range: (0,finding/* rangeOf */.be)(text, from, to), replacement: '' };
}
/** One command of an ALTER TABLE with several: only that one goes, with one of the commas around it. */
function pieceOfAlterTable({ statement, span, inTheWay }) {
    if (!statement || inTheWay?.object.table === undefined)
        return undefined;
    const pieces = (0,alter_table_commands/* alterTableCommands */.B)(statement.text)?.pieces ?? [];
    const { start } = statement.span;
    const index = pieces.findIndex(piece => start + piece.start <= span.start && span.start < start + piece.end);
    const [before, own, behind] = [pieces[index - 1], pieces[index], pieces[index + 1]];
    if (!own)
        return undefined;
    if (before)
        return { start: start + before.end, end: start + own.end };
    return behind && { start: start + own.start, end: start + behind.start };
}
const guards = {
    table: {
        after: /^create\s+(?:(?:global\s+|local\s+)?temp(?:orary)?\s+|unlogged\s+)?table\b/i,
        insert: ' IF NOT EXISTS',
    },
    sequence: {
        after: /^create\s+(?:(?:global\s+|local\s+)?temp(?:orary)?\s+|unlogged\s+)?sequence\b/i,
        insert: ' IF NOT EXISTS',
    },
    index: { after: /^create\s+(?:unique\s+)?index(?:\s+concurrently)?\b/i, insert: ' IF NOT EXISTS' },
    schema: { after: /^create\s+schema\b/i, insert: ' IF NOT EXISTS' },
    extension: { after: /^create\s+extension\b/i, insert: ' IF NOT EXISTS' },
    'enum value': { after: /^alter\s+type\s[\s\S]*?\sadd\s+value\b/i, insert: ' IF NOT EXISTS' },
};
function guardEdit({ item, statement, span }, object) {
    if (!statement)
        return undefined;
    const path = item.migration.file.path;
    const insertAt = (offset, replacement) => ({
        path,
        range: (0,finding/* rangeOf */.be)(item.text, offset, offset),
        replacement,
    });
    if (object.kind === 'column') {
        // The definition begins at its name: the guard goes in front of it, and brings the optional word COLUMN with it.
        const before = item.text.slice(statement.span.start, span.start);
        if (/\badd\s+column\s+$/i.test(before))
            return insertAt(span.start, 'IF NOT EXISTS ');
        return /\badd\s+$/i.test(before) ? insertAt(span.start, 'COLUMN IF NOT EXISTS ') : undefined;
    }
    const guard = guards[object.kind];
    const match = guard?.after.exec(statement.text);
    return guard && match ? insertAt(statement.span.start + match[0].length, guard.insert) : undefined;
}
/** 42P10: the constraint that the ON CONFLICT asks for, made in front of the statement. */
function uniqueConstraint({ item, statement, conflictTarget }) {
    if (!statement || !conflictTarget?.plain || conflictTarget.columns.length === 0)
        return [];
    const { table, columns } = conflictTarget;
    const name = (0,object_names/* derivedName */.Pr)(table.name, (0,object_names/* joinedColumns */.NN)(columns), 'key');
    const quotedTable = `${table.schema === undefined ? '' : `${(0,object_names/* quoteIdentifier */.Cm)(table.schema)}.`}${(0,object_names/* quoteIdentifier */.Cm)(table.name)}`;
    const list = columns.map(object_names/* quoteIdentifier */.Cm).join(', ');
    const { start } = statement.span;
    const newline = item.text.includes('\r\n') ? '\r\n' : '\n';
    const indent = (0,scan/* blanksAtEnd */.MF)(item.text.slice(0, start));
    const sql = `ALTER TABLE ${quotedTable} ADD CONSTRAINT ${(0,object_names/* quoteIdentifier */.Cm)(name)} UNIQUE (${list});`;
    return [
        (0,fix/* fix */.U)({
            title: `Add the missing unique constraint on ${table.name} (${columns.join(', ')})`,
            applies: `When no two rows of ${table.name} may have the same (${columns.join(', ')}). Rows that do already make this statement fail instead.`,
            edits: [
                {
                    path: item.migration.file.path,
                    range: (0,finding/* rangeOf */.be)(item.text, start, start),
                    replacement: `${sql}${newline}${indent}`,
                },
            ],
        }),
    ];
}

;// CONCATENATED MODULE: ./src/explain/describe.js







const rules = {
    '42P07': 'replay-duplicate-table',
    '42701': 'replay-duplicate-column',
    '42710': 'replay-duplicate-object',
    '42723': 'replay-duplicate-object',
    '42P06': 'replay-duplicate-object',
    '42P04': 'replay-duplicate-object',
};
/** Turns failures into findings, causes first, so that a consequence can name the fingerprint of its cause. */
function describeFailures(failures, others) {
    const circumstances = { ...others, failures };
    const findings = new Map();
    const symbols = new Map();
    const ordered = [...failures].sort((a, b) => depth(a) - depth(b));
    for (const failure of ordered) {
        const symbol = (0,explain_symbol/* symbolOf */.w)(failure);
        const key = `${failure.item.migration.file.path}\0${symbol}`;
        const count = symbols.get(key) ?? 0;
        symbols.set(key, count + 1);
        const causedBy = failure.causedBy && findings.get(failure.causedBy)?.fingerprint;
        findings.set(failure, describe(failure, count === 0 ? symbol : `${symbol}#${count + 1}`, causedBy, circumstances));
    }
    return failures.flatMap(failure => findings.get(failure) ?? []);
}
function depth(failure) {
    return failure.causedBy ? 1 + depth(failure.causedBy) : 0;
}
function describe(failure, symbol, causedBy, circumstances) {
    const { item, reason, statement, inTheWay } = failure;
    const { request, tracksRun } = circumstances;
    const code = reason.kind === 'error' ? reason.error.code : undefined;
    const everyTrack = [...tracksRun].every(track => failure.tracks.has(track));
    const structure = inTheWay?.structure;
    const mended = circumstances.mended?.get(failure);
    return (0,finding/* finding */.gk)({
        rule: (code !== undefined && inTheWay ? rules[code] : undefined) ?? 'replay-failed',
        introduced: circumstances.introduced(failure),
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: (0,finding/* rangeOf */.be)(item.text, failure.span.start, Math.max(failure.span.end, failure.span.start)),
        message: [
            happened(failure),
            where(failure, circumstances),
            consequence(failure, request),
            mended?.remedy ?? remedy(failure, everyTrack, request),
            mended?.caution,
        ]
            .filter(Boolean)
            .join(' '),
        symbol,
        related: related(failure),
        fixes: [
            ...(mended?.instead ? [] : fixesFor(failure, everyTrack, request, circumstances.failures)),
            ...(mended?.fixes ?? []),
        ],
        ...(causedBy === undefined ? {} : { causedBy }),
        ...(code === undefined ? {} : { sqlstate: code }),
        ...(statement === undefined ? {} : { statement: statement.text }),
        ...(structure && structure.kind !== 'identical'
            ? {
                table: {
                    title: `${sentence((0,objects/* describeObject */.v8)(inTheWay?.object ?? { kind: 'other', name: '' }))} as it is, and as this statement wants it`,
                    head: ['', 'exists', 'wanted'],
                    rows: structure.rows,
                },
            }
            : {}),
    }, 'error');
}
function happened(failure) {
    const { reason, inTheWay, conflictTarget } = failure;
    if (reason.kind === 'stopped')
        return `${reason.why}.`;
    if (reason.kind === 'skipped') {
        const by = failure.causedBy?.item.migration.file.path;
        return `Not run: it needs the ${(0,objects/* describeObject */.v8)(reason.needs)}, which ${by ?? 'an earlier migration'} fails to make.`;
    }
    const { code, message } = reason.error;
    const name = (0,sqlstates/* sqlstateName */.t)(code);
    const state = `SQLSTATE ${code}${name === undefined ? '' : `, ${name}`}`;
    if (inTheWay)
        return `${sentence((0,objects/* describeObject */.v8)(inTheWay.object))} already exists (${state}).${creatorSentence(failure)}${structureSentence(failure)}`;
    if (conflictTarget) {
        const { table, columns, existing } = conflictTarget;
        const has = existing.length === 0
            ? 'It has no unique constraint at all.'
            : `What it has is unique on ${existing.join(', ')}.`;
        return `No unique constraint of ${(0,objects/* describeObject */.v8)(table)} covers exactly (${columns.join(', ')}), which this ON CONFLICT names (${state}). ${has} PostgreSQL refuses this even while the tables are empty.`;
    }
    const detail = reason.error.detail ? ` ${end(reason.error.detail)}` : '';
    const hint = reason.error.hint ? ` PostgreSQL's hint: ${end(reason.error.hint)}` : '';
    return `PostgreSQL refuses this: ${end(message, '')} (${state}).${detail}${hint}`;
}
function creatorSentence({ inTheWay, item }) {
    const creator = inTheWay?.creator;
    if (!creator)
        return '';
    const { path } = creator.by.migration.file;
    const line = creator.span ? ` at line ${(0,finding/* positionAt */.t$)(creator.by.text, creator.span.start).line}` : '';
    return path === item.migration.file.path
        ? ` This file creates it${line} already.`
        : ` It was created by ${path}${line}.`;
}
function structureSentence({ inTheWay }) {
    if (inTheWay?.structure?.kind === 'identical')
        return ' The one that exists has the same structure.';
    if (inTheWay?.structure === undefined)
        return '';
    const shown = differences(inTheWay.structure.rows);
    return inTheWay.structure.kind === 'compatible'
        ? ` The one that exists has all of it, and more (${shown}).`
        : ` The one that exists is different (${shown}).`;
}
function differences(rows) {
    const names = rows.map(([what]) => what);
    return names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
}
function where({ tracks, causedBy }, { tracksRun }) {
    if (causedBy || tracksRun.size < 2 || tracks.size === 2)
        return '';
    return tracks.has('fresh')
        ? 'Only a new database is hit; one that has all of base is not.'
        : 'Databases that have all of base are hit; a new one is not, so tests on an empty database stay green.';
}
function consequence(failure, request) {
    const { causedBy, appliedBefore = 0, item } = failure;
    if (causedBy)
        return '';
    if (failure.aftermath !== undefined)
        return failure.aftermath;
    if ((failure.transaction ?? item.transaction ?? request.transaction) === 'autocommit' &&
        appliedBefore > 0) {
        const statements = appliedBefore === 1 ? 'the statement' : `the ${appliedBefore} statements`;
        return `Deployed, the migration stops here, with ${statements} before it already applied, as nothing wraps the file in a transaction.`;
    }
    return 'Deployed, the migration stops here, and so does every one behind it.';
}
function remedy(failure, everyTrack, request) {
    const { reason, inTheWay, conflictTarget, causedBy } = failure;
    if (causedBy)
        return 'Mend the cause first.';
    if (reason.kind === 'stopped')
        return reason.remedy ?? 'Name what is there by then, or take the operation out.';
    if (conflictTarget)
        return 'Create that constraint before this statement, or name columns that have one.';
    if (inTheWay) {
        if (inTheWay.nameOnly)
            return 'Take another name, or drop first what has it.';
        if (inTheWay.structure?.kind === 'different')
            return remedyForDifference(inTheWay);
        if (!everyTrack)
            return 'Restore the migration that creates it for existing databases, or guard this statement.';
        return inTheWay.structure?.kind === 'identical' || inTheWay.structure?.kind === 'compatible'
            ? whatToDelete(failure)
            : 'Delete this statement if the two are meant to be the same; else alter the existing one, or take another name.';
    }
    switch (reason.kind === 'error' ? reason.error.code : undefined) {
        case '42601':
            return 'Correct the syntax.';
        // active_sql_transaction: CREATE INDEX CONCURRENTLY, VACUUM and the like.
        case '25001':
            return request.outsideTransaction?.(failure.item.text) ?? 'Run it outside of a transaction.';
        // unsafe_new_enum_value_usage
        case '55P04':
            return 'Use the new value in a migration of its own, behind the one that adds it.';
        default:
            return 'Correct the statement.';
    }
}
function remedyForDifference({ object, structure }) {
    if (structure?.kind === 'different' && structure.rows[0]?.[0] === 'kind')
        return 'Take another name.';
    if (object.kind === 'column')
        return 'Change the existing column with ALTER COLUMN, or take another name.';
    if (isReplaceable(object))
        return 'Say CREATE OR REPLACE if this one shall take its place, or take another name.';
    return object.kind === 'table' || object.kind === 'type' || object.kind === 'sequence'
        ? 'Bring the difference in with ALTER, or take another name: a guard such as IF NOT EXISTS would only hide it.'
        : 'Drop the existing one first if this one shall take its place, or take another name: a guard would only hide the difference.';
}
function whatToDelete({ operation, statement, inTheWay }) {
    if (operation?.besides.length)
        return `Leave out of this operation what makes ${(0,objects/* describeObject */.v8)(inTheWay?.object ?? { kind: 'other', name: '' })}.`;
    if (operation)
        return 'Delete this operation.';
    const commands = statement && inTheWay?.object.table !== undefined ? (0,alter_table_commands/* alterTableCommands */.B)(statement.text) : undefined;
    return commands && commands.pieces.length > 1
        ? 'Delete this part of the statement.'
        : 'Delete this statement.';
}
function related({ inTheWay }) {
    const creator = inTheWay?.creator;
    if (!creator)
        return [];
    const { migration, text } = creator.by;
    const range = creator.span ? (0,finding/* rangeOf */.be)(text, creator.span.start, creator.span.end) : migration.range;
    return [{ path: migration.file.path, range, message: `${(0,objects/* describeObject */.v8)(inTheWay.object)} is created here` }];
}
function isReplaceable({ kind }) {
    return kind === 'function' || kind === 'view' || kind === 'trigger';
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function end(text, mark = '.') {
    return (0,scan/* trimEndOf */.fC)(text, `.${scan/* whiteSpace */.MV}`) + mark;
}

;// CONCATENATED MODULE: ./src/explain/edits-of.js

function editsOf({ migration, text }, changes) {
    return changes.map(({ start, end, replacement }) => ({
        path: migration.file.path,
        range: (0,finding/* rangeOf */.be)(text, start, end),
        replacement,
    }));
}

;// CONCATENATED MODULE: ./src/explain/line-of.js
/** What the runner would have to run before a migration, on a database that has all of base. */
function notYetRun(request, migration) {
    const pending = new Map(request.pending.map(one => [one.migration.id, one.migration]));
    const ids = new Set();
    const visit = (one) => {
        for (const { id, kind } of one.parents) {
            const parent = pending.get(id);
            if (!parent || ids.has(id) || kind === 'run-before')
                continue;
            ids.add(id);
            visit(parent);
        }
    };
    visit(migration);
    const parents = migration.parents.flatMap(({ id }) => pending.get(id) ?? []);
    return { ids: [...ids].sort(), parents };
}
/** The one head of a migration's own history that comes after it, or it itself. */
function lastBehind(request, item) {
    const history = item.history ?? request.history;
    const own = request.merged
        .filter(one => (one.history ?? request.history) === history)
        .map(one => one.migration);
    const children = new Map();
    for (const one of own)
        for (const { id } of one.parents)
            children.set(id, [...(children.get(id) ?? []), one]);
    const seen = new Set();
    const heads = [];
    const stack = [item.migration];
    for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next.id))
            continue;
        seen.add(next.id);
        const after = children.get(next.id) ?? [];
        if (after.length === 0)
            heads.push(next);
        stack.push(...after);
    }
    return heads.length === 1 ? heads[0] : undefined;
}
/** Does a migration come before another one in every order that its parents allow? */
function isBefore(request, earlier, migration) {
    const all = new Map(request.merged.map(one => [one.migration.id, one.migration]));
    const seen = new Set();
    const stack = migration.parents.map(({ id }) => id);
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        if (id === earlier.id)
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        stack.push(...(all.get(id)?.parents ?? []).map(parent => parent.id));
    }
    return false;
}

;// CONCATENATED MODULE: ./src/explain/mend-sql.js



/**
 * SQL in a file of Python goes with the operation that sends it: an empty text is an error to most drivers, and the way back of
 * the operation would take away what another migration has made. Undefined where a file is SQL.
 */
async function mendSql(failure, everywhere, request, mending) {
    const { item, statement } = failure;
    if (!statement || !mending.sender)
        return undefined;
    // Text that is sent from elsewhere: nobody can say what would be left of it.
    const sender = (await mending.sender(item.text, statement.span)) ?? { alone: true, whole: undefined };
    const fixes = [];
    for (const one of fixesFor(failure, everywhere, request, [])) {
        const deletes = one.edits.every(({ replacement }) => replacement === '');
        if (!deletes || !sender.alone) {
            fixes.push({
                ...one,
                applies: `${one.applies} Look at the way back of this migration: it may still drop it.`,
            });
            continue;
        }
        const changes = sender.whole && (await mending.drop(item.text, [{ span: sender.whole, statements: [statement.text] }]));
        if (changes)
            fixes.push((0,fix/* fix */.U)({ ...one, edits: editsOf(item, changes) }));
    }
    return fixes;
}

;// CONCATENATED MODULE: ./src/explain/mending-case.js




/** One duplicate with what else of its file stumbles over the same object. */
class Case {
    failure;
    item;
    object;
    facts;
    operations;
    /** Is all that these operations make there already, as they want it? */
    alike;
    identical;
    /** What else the operations make, which nobody else does. */
    besides;
    /** Is the object the only one in their way, with its parts? */
    single;
    missing;
    neededAtOnce;
    everywhere;
    /** What else the migration does, in its own words. */
    others;
    /** What made the object, where it is of another history and nothing says that it comes first. */
    get madeApart() {
        const by = this.failure.inTheWay?.creator?.by;
        const { request } = this.facts;
        const isOther = by && (by.history ?? request.history) !== (this.item.history ?? request.history);
        return isOther && !isBefore(request, by.migration, this.item.migration) ? by : undefined;
    }
    constructor(failure, failures, facts) {
        const own = failures.filter(one => one.item === failure.item);
        const group = own.filter(one => one === failure || belongs(one, failure));
        this.failure = failure;
        this.neededAtOnce = (0,changes/* isNeededAtOnce */._w)(group, failures);
        this.item = failure.item;
        this.object = failure.inTheWay?.object ?? { kind: 'other', name: '' };
        this.facts = facts;
        this.operations = operationsOf(group);
        this.alike = group.every(isAlike);
        this.identical = group.every(({ inTheWay }) => inTheWay?.structure?.kind === 'identical');
        this.besides = group.flatMap(({ operation }) => operation?.besides ?? []);
        this.single = group.every(({ inTheWay }) => inTheWay && isSameOrPart(inTheWay.object, this.object));
        this.missing = this.besides.length === 0 ? [...new Set(group.flatMap(missingOf))] : [];
        this.everywhere = facts.everywhere(failure);
        const covered = operationsOf(own).filter(({ span }) => own.every(one => !isSame(one.statement?.span, span) || isAlike(one)));
        this.others = othersOf(failure.item, covered, facts);
    }
}
function belongs(one, root) {
    if (!one.statement || one.statement.verbatim)
        return false;
    return (isSame(one.statement.span, root.statement?.span) || (one.causedBy === root && one.inTheWay !== undefined));
}
function isSameOrPart(object, whole) {
    if (object.kind === 'index' || object.kind === 'constraint')
        return true;
    return (0,objects/* objectKey */.T5)(object) === (0,objects/* objectKey */.T5)(whole) || (whole.kind === 'table' && object.table === whole.name);
}
function isAlike({ inTheWay }) {
    const kind = inTheWay?.structure?.kind;
    return kind === 'identical' || kind === 'compatible';
}
function missingOf({ inTheWay }) {
    return inTheWay?.structure?.kind === 'different' ? inTheWay.structure.missing : [];
}
function operationsOf(failures) {
    const operations = new Map();
    for (const { statement, operation } of failures) {
        if (!statement || statement.verbatim)
            continue;
        operations.set(statement.span.start, { span: statement.span, statements: operation?.statements ?? [] });
    }
    return [...operations.values()];
}
/** Steps of the migration that are none of these operations. */
function othersOf(item, covered, { executed, unproven }) {
    const inside = (at) => covered.some(({ span }) => span.start <= at && at < span.end);
    const lines = new Map();
    const note = (start, end) => {
        const { line } = (0,finding/* positionAt */.t$)(item.text, start);
        const words = item.text
            .slice(start, end)
            .replace(/\s+/g, ' ')
            .replace(/\( /g, '(')
            .trim()
            .replace(/,$/, '');
        lines.set(line, `${words.length > 60 ? `${words.slice(0, 59)}…` : words} (line ${line})`);
    };
    const steps = executed.find(one => one.item.migration.file.path === item.migration.file.path)?.steps ?? [];
    for (const { span } of steps)
        if (!inside(span.start))
            note(span.start, span.end);
    for (const { path, line } of unproven) {
        if (path !== item.migration.file.path || lines.has(line))
            continue;
        const start = item.text.split(/\r\n|\r|\n/, line - 1).join('\n').length + (line > 1 ? 1 : 0);
        const end = item.text.indexOf('\n', start);
        if (!inside(start + (/^\s*/.exec(item.text.slice(start))?.[0].length ?? 0)))
            note(start, end === -1 ? item.text.length : end);
    }
    return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words);
}
function isSame(a, b) {
    return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}

;// CONCATENATED MODULE: ./src/explain/models.js
/**
 * Django's models come from its migrations: what SQL made in the database, or another app's model, is none of them.
 * Undefined where nothing is kept beside the database.
 */
async function modelsWithout({ request, item }, changes) {
    if (!request.interpreterFor('fresh').known)
        return undefined;
    const now = await knownAsItIs(request);
    const then = await knownInTheEnd(request, { item, text: changed(item.text, changes) });
    return {
        lose: lacks(then.facts, now.facts) || lacks(now.untold, then.untold),
        gain: lacks(now.facts, then.facts),
    };
}
function lacks(some, others) {
    const known = new Set(some);
    return others.some(one => !known.has(one));
}
const asItIs = new WeakMap();
/** The same for every failure of a run: all migrations are read once for it. */
function knownAsItIs(request) {
    const known = asItIs.get(request) ?? knownInTheEnd(request);
    asItIs.set(request, known);
    return known;
}
async function knownInTheEnd(request, edited) {
    const interpreter = request.interpreterFor('fresh');
    const untold = [];
    for (const one of request.merged) {
        const isEdited = one.migration.file.path === edited?.item.migration.file.path;
        const steps = interpreter.steps(one.migration, isEdited ? edited.text : one.text);
        for (;;) {
            const { done, value } = await steps.next({ kind: 'done', rows: [] });
            if (done)
                break;
            if (value.kind === 'opaque')
                untold.push(`${one.migration.id} ${value.why}`);
        }
    }
    return { facts: interpreter.known?.() ?? [], untold };
}
function changed(text, changes) {
    let result = text;
    for (const { start, end, replacement } of [...changes].sort((a, b) => b.start - a.start))
        result = result.slice(0, start) + replacement + result.slice(end);
    return result;
}

;// CONCATENATED MODULE: ./src/explain/mend.js








/** For every duplicate that an operation of a framework makes, the answers in the order in which they should be tried. */
async function mendFailures(failures, facts) {
    const result = new Map();
    const duplicates = failures.filter(({ causedBy, inTheWay, item, statement }) => !causedBy && inTheWay && !inTheWay.nameOnly && item.introduced && statement);
    const mending = duplicates.length > 0 ? await facts.request.mending?.() : undefined;
    if (!mending)
        return result;
    for (const failure of duplicates) {
        if (!failure.statement?.verbatim) {
            result.set(failure, await mend(new Case(failure, failures, facts), mending));
            continue;
        }
        const fixes = await mendSql(failure, facts.everywhere(failure), facts.request, mending);
        if (fixes)
            result.set(failure, { fixes, instead: true });
    }
    return result;
}
async function mend(found, mending) {
    const { item, operations, object, alike, besides } = found;
    // Where nobody could read what belongs together, nothing is taken apart.
    if (found.failure.operation === undefined)
        return withPretence([], found, mending);
    const stranger = found.madeApart;
    if (stranger) {
        const { path } = stranger.migration.file;
        return {
            fixes: [],
            remedy: 'Give one of the two another name.',
            caution: `If both mean the same one, depend on ${path} first: nothing makes it run before this migration.`,
        };
    }
    if (!alike)
        return await mendDifference(found, mending);
    const fixes = [];
    const what = (0,objects/* describeObject */.v8)(object);
    const same = found.identical ? 'is the same' : 'has all of it, and more';
    if (besides.length > 0) {
        const names = [...new Set(besides.map(objects/* describeObject */.v8))];
        const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
        const reused = found.everywhere && object.kind === 'type' && (await mending.reuse?.(item.text, operations, object));
        if (reused) {
            fixes.push((0,fix/* fix */.U)({
                title: `Use ${what} as it is, without making it again`,
                applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}; all else that the operation makes stays in it.`,
                edits: editsOf(item, reused),
            }));
        }
        return {
            fixes,
            caution: `It also makes ${shown}, which is not there. \`${mending.pretend(item.migration)}\` would skip that.`,
        };
    }
    const dropped = found.everywhere ? await mending.drop(item.text, operations) : undefined;
    const models = dropped && (await modelsWithout({ request: found.facts.request, item }, dropped));
    const forgets = models?.lose === true;
    const kept = forgets ? await mending.withoutDatabase?.(item.text, operations) : undefined;
    if (kept) {
        fixes.push((0,fix/* fix */.U)({
            title: `Leave ${what} as it is, and let only the models learn of it`,
            applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}. No operation before has told the models of it: without this one they would not know it.`,
            edits: editsOf(item, kept),
        }));
    }
    else if (dropped && !forgets) {
        fixes.push((0,fix/* fix */.U)({
            title: `Take out the ${operations.length === 1 ? 'operation that makes' : `${operations.length} operations that make`} ${what} again`,
            applies: `When this migration has not been applied anywhere yet. What exists was compared and ${same}: nothing is lost.`,
            edits: editsOf(item, dropped),
        }));
    }
    // Django's model as this operation has it would take the place of one that has more.
    const guardable = found.single && !models?.gain;
    const guarded = guardable ? await mending.guard(item.text, operations, object) : undefined;
    if (guarded) {
        fixes.push((0,fix/* fix */.U)({
            title: `Make ${what} only where it does not exist`,
            applies: `When some databases have it and others do not. What exists here was compared and ${same}; a database where it is different would keep the different one. Migrating back leaves it where it is.`,
            edits: editsOf(item, guarded),
        }));
    }
    const mended = withPretence(fixes, found, mending);
    return forgets ? { ...mended, remedy: 'Let this operation change the models only.' } : mended;
}
/** Marking as applied skips the whole migration: right only where nothing else is in it. */
function withPretence(fixes, found, mending) {
    const { item, others } = found;
    const { migration } = item;
    const command = mending.pretend(migration);
    if (found.failure.operation === undefined)
        return {
            fixes,
            caution: `\`${command}\` is right only where nothing else is in this migration: it would skip that, too.`,
        };
    if (others.length > 0) {
        const list = others.slice(0, 5).join('; ') + (others.length > 5 ? `; and ${others.length - 5} more` : '');
        return { fixes, caution: `Do not mark it as applied with \`${command}\`: that would also skip ${list}.` };
    }
    const { request } = found.facts;
    const { ids, parents } = notYetRun(request, migration);
    const before = ids.length === 0
        ? ''
        : ` It would also skip ${ids.join(', ')}, which come before it: the first command runs them.`;
    fixes.push((0,fix/* fix */.U)({
        title: `Mark ${migration.name} as applied, without running it`,
        applies: `Only on a database that has all of it already, where this migration has been released and stops. What exists was compared and ${found.identical ? 'is identical' : 'has all of it, and more'}, and nothing else in the migration changes the database, so nothing of it is skipped.${before}`,
        commands: [...parents.map(parent => mending.reach(parent)), command],
    }));
    return { fixes };
}
/** No guard and no marking: either would leave the database without what the code expects. */
async function mendDifference(found, mending) {
    const { item, object, missing } = found;
    const command = mending.pretend(item.migration);
    const caution = `\`${command}\` would leave the difference in place.`;
    if (missing.length === 0 || !found.everywhere)
        return { fixes: [], caution };
    const written = await supplementOf(found, mending);
    if (!written)
        return { fixes: [], caution };
    return {
        caution,
        fixes: [
            (0,fix/* fix */.U)({
                title: (0,changes/* keeping */.sn)((0,objects/* describeObject */.v8)(object), missing, found.neededAtOnce),
                applies: `When both mean the same thing. Not yet applied anywhere. On rows that exist, what it adds can fail: NOT NULL without a default, a unique or foreign key that they break, a type that they do not fit. Run: ${missing.join('; ')}.`,
                edits: editsOf(item, written.changes),
                creates: written.creates ? [written.creates] : [],
            }),
        ],
    };
}
async function supplementOf(found, mending) {
    const { item, operations, object, missing, facts } = found;
    if (found.neededAtOnce) {
        const changes = await mending.inPlace(item.text, operations, missing);
        return changes && { changes, creates: undefined };
    }
    const after = lastBehind(facts.request, item);
    const history = item.history ?? facts.request.history;
    return (after &&
        (await mending.supplement({
            text: item.text,
            operations,
            object,
            statements: missing,
            after,
            migrations: facts.request.merged
                .filter(one => (one.history ?? facts.request.history) === history)
                .map(one => one.migration),
        })));
}

;// CONCATENATED MODULE: ./src/explain/mirrors.js

/**
 * Two branches that make the same object: on a new database one of them comes first, on existing ones the other, so each
 * is in the other's way. That is one cause, and it is the incoming one's.
 */
function foldMirrors(failures) {
    const incoming = failures.filter(({ item, causedBy }) => item.introduced && !causedBy);
    for (const failure of failures) {
        if (failure.item.introduced || failure.causedBy || !failure.inTheWay)
            continue;
        const twin = incoming.find(one => isMirror(one, failure));
        if (!twin)
            continue;
        failure.causedBy = twin;
        for (const track of failure.tracks)
            twin.tracks.add(track);
        for (const one of failures)
            if (one.causedBy === failure)
                one.causedBy = twin;
    }
}
function isMirror(a, b) {
    return (a.inTheWay !== undefined &&
        b.inTheWay !== undefined &&
        (0,objects/* objectKey */.T5)(a.inTheWay.object) === (0,objects/* objectKey */.T5)(b.inTheWay.object) &&
        creatorOf(a.inTheWay) === b.item.migration.file.path &&
        creatorOf(b.inTheWay) === a.item.migration.file.path);
}
function creatorOf({ creator }) {
    return creator?.by.migration.file.path;
}

// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
;// CONCATENATED MODULE: ./src/explain/recover.js

/** What to run where a migration that fails was deployed already, told once for each of them. */
function withRecovery(request, findings, failures) {
    const { recover } = request;
    if (!recover)
        return [...findings];
    const first = new Map();
    for (const failure of failures) {
        const { path } = failure.item.migration.file;
        if (!failure.causedBy && !first.has(path))
            first.set(path, failure);
    }
    return findings.map(finding => {
        const failure = finding.introduced && !finding.causedBy ? first.get(finding.path) : undefined;
        if (!failure)
            return finding;
        first.delete(finding.path);
        const fixes = recover(failure.item.migration, isThere(failure));
        return { ...finding, fixes: [...finding.fixes, ...fixes] };
    });
}
/** Is all that the migration does there already? Only where it is one statement can that be said. */
function isThere({ item, inTheWay }) {
    const kind = inTheWay?.structure?.kind;
    return (kind === 'identical' || kind === 'compatible') && (0,split/* splitScript */.Q)(item.text).statements.length === 1;
}

// EXTERNAL MODULE: ./src/explain/rules/silent-mismatch.js
var silent_mismatch = __webpack_require__(89753);
;// CONCATENATED MODULE: ./src/explain/silent-mismatch.js





/** Both tracks tell the same; once is enough. */
function describeMismatches(mismatches, request) {
    const kept = new Map(mismatches.map(mismatch => [
        `${mismatch.item.migration.file.path}\0${(0,objects/* objectKey */.T5)(mismatch.object)}`,
        mismatch,
    ]));
    return [...kept.values()].map(mismatch => silent_mismatch_describe(mismatch, request));
}
function silent_mismatch_describe(mismatch, request) {
    const { item, object, span, statement, differences, creator } = mismatch;
    const name = (0,objects/* describeObject */.v8)(object);
    const path = creator?.by.migration.file.path;
    const line = creator?.span ? ` at line ${(0,finding/* positionAt */.t$)(creator.by.text, creator.span.start).line}` : '';
    return (0,finding/* finding */.gk)({
        rule: silent_mismatch/* silentMismatch */.W.id,
        introduced: true,
        framework: request.framework,
        history: item.history ?? request.history,
        path: item.migration.file.path,
        range: (0,finding/* rangeOf */.be)(item.text, span.start, Math.max(span.end, span.start)),
        symbol: (0,objects/* objectKey */.T5)(object),
        message: [
            `${name.charAt(0).toUpperCase()}${name.slice(1)} is there already, so its guard skips this, and the migration passes; but the one that is there is different (${shortened(differences.map(({ what }) => what))}).`,
            path === undefined ? '' : `It was created by ${path}${line}.`,
            'What this migration counts on is not there.',
            object.kind === 'column'
                ? 'Change the existing column with ALTER COLUMN, or take another name.'
                : object.kind === 'index'
                    ? 'Drop the existing index first, or take another name.'
                    : 'Bring the difference in with ALTER TABLE, or take another name.',
        ]
            .filter(Boolean)
            .join(' '),
        related: creator === undefined
            ? []
            : [
                {
                    path: creator.by.migration.file.path,
                    range: creator.span
                        ? (0,finding/* rangeOf */.be)(creator.by.text, creator.span.start, creator.span.end)
                        : creator.by.migration.range,
                    message: `${name} is created here`,
                },
            ],
        statement: statement.text,
        fixes: silent_mismatch_fixesFor(mismatch),
        table: {
            title: `${name.charAt(0).toUpperCase()}${name.slice(1)} as it is, and as this migration wants it`,
            head: ['', 'exists', 'wanted'],
            rows: differences.map(({ what, exists, wanted }) => [what, exists, wanted]),
        },
    }, silent_mismatch/* silentMismatch */.W.severity);
}
function shortened(names) {
    return names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
}
const onRows = 'On rows that exist, NOT NULL without a default, a new unique or foreign key, or another type can fail.';
/** The statements that bring in what is missing: behind the one that is skipped where that is SQL, else to copy. */
function silent_mismatch_fixesFor({ item, object, statement, differences, statements, remaining }) {
    const wanted = differences.filter(difference => difference.wanted !== '–');
    if (statements.length === 0)
        return [];
    const onlyColumns = wanted.every(({ what, exists }) => what.startsWith('column ') && exists === '–');
    if (!statement.verbatim || !onlyColumns || remaining.length > 0) {
        const besides = remaining.map(({ what, exists }) => `${what} (${exists})`).join(', ');
        const stays = besides === '' ? '' : ` What it has besides stays: ${besides}. Decide what becomes of it.`;
        return [
            (0,fix/* fix */.U)({
                title: `Change the existing ${(0,objects/* describeObject */.v8)(object)} in place of creating it`,
                applies: `When both mean the same thing. Run: ${statements.join('; ')}. ${onRows}${stays}`,
            }),
        ];
    }
    const { text } = item;
    let at = statement.span.end;
    const next = (0,lexer/* skipBlank */.W8)(text, at);
    const closed = text[next] === ';';
    if (closed)
        at = next + 1;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = statements.map(sql => `${sql.replace(/ ADD COLUMN /, ' ADD COLUMN IF NOT EXISTS ')};`);
    return [
        (0,fix/* fix */.U)({
            title: 'Add what is missing where the object exists already',
            applies: `When both mean the same thing. ${onRows}`,
            edits: [
                {
                    path: item.migration.file.path,
                    range: (0,finding/* rangeOf */.be)(text, at, at),
                    replacement: `${closed ? '' : ';'}${newline}${lines.join(newline)}`,
                },
            ],
        }),
    ];
}

;// CONCATENATED MODULE: ./src/explain/explain-failures.js







/** From what was met on all tracks to findings with their ways out. */
async function explainFailures(request, met) {
    const failures = mergeFailures(met.failures);
    foldMirrors(failures);
    const { modes } = request;
    const tracksRun = new Set([
        ...(modes.fresh ? ['fresh'] : []),
        ...(modes.upgrade ? ['upgrade'] : []),
    ]);
    const findings = describeFailures(failures, {
        request,
        tracksRun,
        introduced: introducedBy(failures, modes.upgrade),
        mended: await mendFailures(failures, {
            request,
            executed: met.executed,
            unproven: met.unproven,
            everywhere: ({ tracks }) => [...tracksRun].every(track => tracks.has(track)),
        }),
    });
    return [...withRecovery(request, findings, failures), ...describeMismatches(met.mismatches, request)];
}


/***/ }),

/***/ 60830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whatIsInTheWay)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39273);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56732);



/** What a duplicate stumbles over, and how it compares with what the statement wants. */
async function whatIsInTheWay(look, statement, found, rest) {
    const effects = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
    const object = await constraintOf(look, found, effects);
    if (isNameOnly(object, effects))
        return { object, nameOnly: true };
    const made = 'start' in object ? object : undefined;
    const structure = made && (await look(run => (0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStructure */ .d)(run, statement, made, rest)));
    return { object, ...(structure ? { structure } : {}) };
}
/** A unique constraint is refused for the name of its index; people know it as the constraint. */
async function constraintOf(look, object, { creates }) {
    if (object.kind !== 'index')
        return object;
    const twin = creates.find(({ kind, name }) => kind === 'constraint' && name === object.name);
    const condition = twin && (0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .existsCondition */ .o)(twin);
    if (condition === undefined)
        return object;
    const outcome = await look(run => run(`SELECT 1 AS yes WHERE ${condition}`));
    return twin && outcome?.kind === 'ok' && outcome.rows.length > 0 ? twin : object;
}
/** Is the name all that the statement and what exists have in common? */
function isNameOnly({ kind, name }, { creates, renames }) {
    if (renames.some(({ to }) => to.name === name))
        return true;
    return kind !== 'table' && kind !== 'column' && creates[0]?.kind === 'table';
}


/***/ }),

/***/ 26671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ seeCreators)
/* harmony export */ });
/* harmony import */ var _replay_replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17405);
/* harmony import */ var _replay_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86374);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39273);



/**
 * Finds who created what is in the way where no text tells (dynamic SQL in DO blocks and functions): runs what ran
 * before once more on another database, and looks after each migration, and then after each statement of the one that did
 * it. Nothing has to lie in wait for that in every replay, and nobody's database gets anything that is not its own.
 */
async function seeCreators(engine, past, deadline) {
    const questions = [
        ...past.failures.flatMap(({ item, statement, inTheWay }) => inTheWay ? question(item, statement, inTheWay) : []),
        ...(past.mismatches ?? []).flatMap(mismatch => question(mismatch.item, mismatch.statement, mismatch)),
    ];
    if (questions.length === 0)
        return;
    await onNewDatabase(engine, deadline, replica => lookAfterMigrations(replica, past, questions));
    for (const item of new Set(questions.flatMap(({ by }) => by ?? []))) {
        const own = questions.filter(({ by }) => by === item);
        await onNewDatabase(engine, deadline, replica => lookAfterStatements(replica, past, own, item));
    }
}
/** Something whose creator nobody knows yet. */
function question(item, statement, about) {
    const condition = about.creator ? undefined : (0,_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .existsCondition */ .o)(about.object);
    if (condition === undefined)
        return [];
    const settle = (creator) => {
        about.creator = creator;
    };
    return [{ item, statement, settle, condition, there: false, by: undefined }];
}
async function onNewDatabase(engine, deadline, use) {
    const replica = await _replay_replica_js__WEBPACK_IMPORTED_MODULE_2__/* .Replica */ .Xw.empty(engine, deadline);
    try {
        await use(replica);
    }
    finally {
        await replica.close();
    }
}
async function lookAfterMigrations(replica, { applied, executed }, questions) {
    const order = new Map(executed.map(({ item }, index) => [item.migration.file.path, index]));
    for (const { label, messages } of applied) {
        for (const message of messages) {
            // Alone, some statements are refused (LOCK TABLE, a cursor): they make nothing.
            const { kind } = await replica.run(message);
            if (kind === 'dead' || kind === 'timeout')
                return;
        }
        const index = order.get(label);
        const by = index === undefined ? undefined : executed[index]?.item;
        for (const question of questions) {
            if (index !== undefined && index >= (order.get(question.item.migration.file.path) ?? 0))
                continue;
            const there = await isThere(replica, question);
            if (there && !question.there)
                question.by = by;
            if (!there)
                question.by = undefined;
            question.there = there;
        }
    }
    // What was not there before the migration that stumbles over it, that migration has made itself.
    for (const question of questions)
        if (!question.there)
            question.by = question.item;
}
async function lookAfterStatements(replica, { applied, executed }, questions, item) {
    const { path } = item.migration.file;
    const upTo = applied.findIndex(({ label }) => label === path);
    for (const { messages } of upTo < 0 ? applied : applied.slice(0, upTo))
        for (const message of messages)
            await replica.run(message);
    const steps = executed.find(one => one.item.migration.file.path === path)?.steps ?? [];
    const places = new Map();
    for (const question of questions)
        question.there = await isThere(replica, question);
    for (const unit of (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(steps)) {
        await replica.run(unit.text);
        for (const question of questions) {
            const there = await isThere(replica, question);
            if (there && !question.there)
                places.set(question, (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_0__/* .sentStatement */ .kl)(unit).span);
            question.there = there;
        }
    }
    for (const question of questions) {
        const span = places.get(question);
        // The statement that stumbles over it made nothing.
        const own = question.item === item && (!span || span.start >= (question.statement?.span.start ?? 0));
        if (own)
            continue;
        question.settle({ by: item, ...(span && span.end > span.start ? { span } : {}), found: 'run' });
    }
}
async function isThere(replica, { condition }) {
    const outcome = await replica.run(`SELECT 1 AS yes WHERE ${condition}`);
    return outcome.kind === 'ok' && outcome.rows.length > 0;
}


/***/ }),

/***/ 90546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCreator)
/* harmony export */ });
/* harmony import */ var _languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _languages_sql_locate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96549);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92910);
/* harmony import */ var _replay_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86374);




/**
 * Who created an object, read from the SQL that ran before: the last creator whose work was not dropped since, through
 * renames. Reads only texts that can be about it, as most of a long history is not.
 */
async function readCreator(object, executed) {
    return (await follow(object, executed, mentions(object))) ?? (await follow(object, executed, () => true));
}
async function follow(object, executed, relevant) {
    const creators = new Map();
    for (const { item, steps } of executed) {
        for (const step of steps) {
            if (!relevant(step.text))
                continue;
            for (const statement of (await (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(step)).statements) {
                const { creates, drops, renames } = (0,_languages_sql_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement);
                for (const dropped of drops)
                    forget(dropped, creators);
                for (const { from, to } of renames)
                    move(from, to, creators, {
                        by: item,
                        span: (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spanInFile */ .UL)(step, (0,_languages_sql_locate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .objectPlace */ .jP)(to, statement)),
                        found: 'read',
                    });
                for (const made of creates) {
                    const key = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(made);
                    if (made.guarded && made.kind !== 'function' && creators.has(key))
                        continue;
                    creators.set(key, { by: item, span: (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spanInFile */ .UL)(step, (0,_languages_sql_locate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .objectPlace */ .jP)(made, statement)), found: 'read' });
                }
            }
        }
    }
    return creators.get((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object));
}
/** A table takes its columns and constraints with it. */
function forget(dropped, creators) {
    creators.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(dropped));
    if (!(0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelation */ .LL)(dropped.kind))
        return;
    for (const key of creators.keys())
        if (belongsTo(key, dropped))
            creators.delete(key);
}
function move(from, to, creators, creator) {
    creators.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(from));
    if (from.kind === 'table') {
        for (const [key, value] of [...creators]) {
            if (!belongsTo(key, from))
                continue;
            creators.delete(key);
            const [space, , , name] = JSON.parse(key);
            creators.set(JSON.stringify([space, to.schema ?? 'public', to.name, name]), value);
        }
    }
    creators.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(to), creator);
}
function belongsTo(key, table) {
    const [space, schema, owner] = JSON.parse(key);
    return space !== 'relation' && schema === (table.schema ?? 'public') && owner === table.name;
}
function mentions({ name, table }) {
    const needles = [name, ...(table === undefined ? [] : [table])].map(needle => needle.toLowerCase());
    return text => {
        const lower = text.toLowerCase();
        return needles.some(needle => lower.includes(needle));
    };
}


/***/ }),

/***/ 56732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ applied),
/* harmony export */   d: () => (/* binding */ compareStructure)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _alter_table_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12575);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17528);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42308);





/**
 * Compares the object in the way with the one that a statement wanted, by letting the database judge: it describes
 * the object, drops it, runs the statement, and describes what that made. The caller holds a transaction open in which
 * that can be taken back. Undefined where it can't be done.
 */
async function compareStructure(run, statement, object, rest) {
    const kindIs = (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind) ? await textOf(run, (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .kindQuery */ .$n)(object)) : object.kind;
    if (kindIs === undefined)
        return undefined;
    if (kindIs !== object.kind)
        return { kind: 'different', rows: [['kind', kindIs, object.kind]], missing: [] };
    const query = (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionQuery */ .Yp)(object);
    const drop = dropping(object);
    if (query === undefined || drop === undefined)
        return undefined;
    const existing = await (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsOf */ .mu)(run, query);
    if (!existing || existing.length === 0)
        return undefined;
    await run(`SAVEPOINT ${asItIs}`);
    for (const sql of [drop, insideTransaction(alone(statement, object))])
        if ((await run(sql)).kind !== 'ok')
            return undefined;
    await runAll(run, rest?.own ?? []);
    const wanted = await (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsOf */ .mu)(run, query);
    if (!wanted)
        return undefined;
    const inTheEnd = (await runAll(run, rest?.later ?? [])) ? await (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsOf */ .mu)(run, query) : wanted;
    const judged = (found) => verdict(found.filter(row => isComparable(row, object) || isAmong(row, wanted)), wanted, inTheEnd ?? wanted, rest !== undefined);
    const structure = judged(existing);
    if (structure.kind !== 'different')
        return structure;
    await run(`ROLLBACK TO SAVEPOINT ${asItIs}`);
    const sent = await applied(run, (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesTo */ .zE)(existing, wanted, inTheEnd ?? wanted));
    const changed = sent && (await (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsOf */ .mu)(run, query));
    // Only what was tried and leads there is an answer.
    const leads = sent && changed && judged(changed).kind !== 'different';
    return { ...structure, missing: leads ? sent : [] };
}
const asItIs = 'migration_gate_as_it_is';
/** Undefined where one of them is refused. */
async function applied(run, changes) {
    const sent = [];
    for (const { sql, otherwise } of changes) {
        // Said along with another one already.
        if (sent.includes(sql))
            continue;
        await run('SAVEPOINT migration_gate_piece');
        const outcome = await run(sql);
        if (outcome.kind === 'ok')
            sent.push(sql);
        else {
            if (outcome.kind !== 'error' || !otherwise)
                return undefined;
            await run('ROLLBACK TO SAVEPOINT migration_gate_piece');
            for (const one of otherwise)
                if ((await run(one)).kind !== 'ok')
                    return undefined;
            sent.push(...otherwise);
        }
    }
    return sent;
}
/** Each for itself: one that fails is a failure of its own. */
async function runAll(run, statements) {
    for (const sql of statements) {
        await run('SAVEPOINT migration_gate_piece');
        if ((await run(insideTransaction(sql))).kind !== 'ok')
            await run('ROLLBACK TO SAVEPOINT migration_gate_piece');
    }
    return statements.length > 0;
}
/**
 * Wanted is what the operation makes; what the migration makes of it later on may be there as well. What only the
 * existing one has is a difference when it would refuse rows.
 */
function verdict(existing, wanted, inTheEnd, whole) {
    const changed = [];
    const lacking = [];
    const refusing = [];
    const besides = [];
    const there = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(existing);
    const asked = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(wanted);
    const later = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(inTheEnd);
    for (const row of existing) {
        if (asked.has(row.what) || later.has(row.what) || (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefaultOfNew */ .RJ)(row, later))
            continue;
        const refuses = row.required && (whole || row.what.startsWith('column '));
        const list = refuses ? refusing : besides;
        list.push([row.what, withDefault(row, there), '–']);
    }
    for (const row of (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .differing */ .R1)(existing, wanted, inTheEnd)) {
        const twin = there.get(row.what);
        if (twin)
            changed.push([row.what, twin.definition, row.definition]);
        else
            lacking.push([row.what, '–', withDefault(row, asked)]);
    }
    const rows = [...changed, ...lacking, ...refusing];
    if (rows.length > 0)
        return { kind: 'different', rows, missing: [] };
    return besides.length > 0 ? { kind: 'compatible', rows: besides } : { kind: 'identical' };
}
/** An index more is the table's, not the column's; a function that takes something else is another one. */
function isComparable({ what, required }, { kind }) {
    return kind === 'column' ? required || !what.startsWith('index ') : kind !== 'function';
}
function isAmong({ what }, definitions) {
    return definitions.some(one => one.what === what);
}
function withDefault({ what, definition }, among) {
    const value = among.get(what.replace(/^column /, _changes_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOf */ .HA));
    return what.startsWith('column ') && value ? `${definition} default ${value.definition}` : definition;
}
/** One command of an ALTER TABLE with several. */
function alone({ text, start }, object) {
    const commands = object.table === undefined ? undefined : (0,_alter_table_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .alterTableCommands */ .B)(text);
    const at = object.start - start;
    const own = commands?.pieces.find(piece => piece.start <= at && at < piece.end);
    return commands && own ? `${text.slice(0, commands.start)} ${text.slice(own.start, own.end)}` : text;
}
/** What is built concurrently is the same in the end, but can't be built in a transaction. */
function insideTransaction(statement) {
    return statement.replace(/^(create\s+(?:unique\s+)?index)\s+concurrently\b/i, '$1');
}
function dropping(object) {
    const schema = object.schema === undefined ? '' : `${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.schema)}.`;
    const name = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.name);
    const table = `${schema}${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.table ?? '')}`;
    const plain = ['table', 'view', 'materialized view', 'sequence', 'index', 'type'];
    if (plain.includes(object.kind))
        return `DROP ${object.kind.toUpperCase()} ${schema}${name} CASCADE`;
    if (object.kind === 'function')
        return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${(0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .functionsNamed */ .je)(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`;
    if (object.kind === 'column')
        return `ALTER TABLE ${table} DROP COLUMN ${name} CASCADE`;
    if (object.kind === 'constraint')
        return `ALTER TABLE ${table} DROP CONSTRAINT ${name} CASCADE`;
    if (object.kind === 'trigger' || object.kind === 'policy')
        return `DROP ${object.kind.toUpperCase()} ${name} ON ${table}`;
    return undefined;
}
async function textOf(run, query) {
    const outcome = await run(query);
    const value = outcome.kind === 'ok' ? outcome.rows[0]?.kind : undefined;
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 22641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92910);

/** What identifies a failure in its file: codes and names, so that it stays the same when the file moves on. */
function symbolOf({ reason, inTheWay, statement }) {
    const firstWords = (statement?.text ?? '')
        .split(/[\s(;]+/, 6)
        .join(' ')
        .toLowerCase();
    if (reason.kind === 'stopped')
        return `stopped ${reason.why}`;
    if (reason.kind === 'skipped')
        return `skipped ${firstWords}`;
    return `${reason.error.code} ${inTheWay ? (0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .describeObject */ .v8)(inTheWay.object) : firstWords}`;
}


/***/ }),

/***/ 40308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 96549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ locateError),
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   OK: () => (/* binding */ createdObject),
/* harmony export */   Rv: () => (/* binding */ namesInMessage),
/* harmony export */   jP: () => (/* binding */ objectPlace)
/* harmony export */ });
/* unused harmony export onConflictPlace */
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55379);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86440);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14323);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62214);





/**
 * Where in a statement an error is: at the position that the server gave for it (the statement sent on its own), or,
 * as it gives none for what exists already, at the piece of the syntax tree that the error is about.
 */
function locateError(error, statement) {
    return (byPosition(error, statement) ??
        byInnerQuery(error, statement) ??
        byBodyLine(error, statement) ??
        byTree(error, statement) ?? { start: statement.start, end: statement.end });
}
function byPosition(error, statement) {
    if (error.position === undefined || error.position < 1)
        return undefined;
    const offset = Math.min((0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(statement.text, error.position - 1), Math.max(statement.text.length - 1, 0));
    return tokenPlace(statement, offset);
}
/** A query inside a DO block or a function: the server quotes it, and counts the position in it. */
function byInnerQuery(error, statement) {
    const { internalQuery, internalPosition } = error;
    if (!internalQuery)
        return undefined;
    const at = statement.text.indexOf(internalQuery);
    if (at < 0)
        return undefined;
    return tokenPlace(statement, at + (0,_offsets_js__WEBPACK_IMPORTED_MODULE_2__/* .fromCharacters */ .z)(internalQuery, Math.max((internalPosition ?? 1) - 1, 0)));
}
/** "PL/pgSQL function inline_code_block line 4 at …": lines are counted from the quote that opens the body. */
function byBodyLine(error, statement) {
    if (statement.kind !== 'DoStmt')
        return undefined;
    const contexts = [...(error.where ?? '').matchAll(/inline_code_block\D{1,40}(\d+)/g)];
    const line = Number(contexts.at(-1)?.[1] ?? Number.NaN);
    if (Number.isNaN(line))
        return undefined;
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text)) {
        if (token.kind !== 'dollar' && token.kind !== 'string')
            continue;
        const open = /^(?:\$\w*\$|[eE]?')/.exec(statement.text.slice(token.start, token.end))?.[0].length ?? 1;
        const body = statement.text.slice(token.start + open, token.end);
        const lines = [...body.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)];
        const found = lines[line - 1];
        if (!found)
            return undefined;
        const indent = /^\s*/.exec(found[0])?.[0].length ?? 0;
        const start = statement.start + token.start + open + found.index + indent;
        return { start, end: Math.max(start + found[0].trim().length, start) };
    }
    return undefined;
}
function byTree(error, statement) {
    if (error.code === '42P10')
        return onConflictPlace(statement);
    if (isAbsence(error.code))
        return namePlace(statement, namesInMessage(error.message));
    if (!isDuplicate(error.code))
        return undefined;
    const object = createdObject(error, statement);
    return object && objectPlace(object, statement);
}
/** Codes that say that something exists already. */
function isDuplicate(code) {
    return ['42P07', '42701', '42710', '42723', '42P06', '42P04'].includes(code);
}
/** Codes that say that something named is not there: the name is somewhere in the statement. */
function isAbsence(code) {
    return ['42P01', '42703', '42704', '42883', '3F000'].includes(code);
}
const kindsOfCode = {
    '42P07': ['table', 'view', 'materialized view', 'sequence', 'index'],
    '42701': ['column'],
    '42723': ['function'],
    '42P06': ['schema'],
    '42P04': ['database'],
};
/** Which of the objects that a statement creates an error is about: one of the right kind that the message names. */
function createdObject(error, statement) {
    const kinds = kindsOfCode[error.code];
    const candidates = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .namesMade */ .gy)((0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsOf */ .w)(statement)).filter(made => kinds?.includes(made.kind) ?? true);
    const quoted = namesInMessage(error.message);
    const named = candidates.filter(made => quoted.includes(made.name));
    return (named.find(made => quoted[0] === made.name && (made.table === undefined || quoted.includes(made.table))) ??
        named[0] ??
        candidates.find(made => error.message.includes(made.name)));
}
/** What a message quotes, in whatever language the server speaks: "…", „…“, «…». Dotted names by their last part. */
function namesInMessage(message) {
    return [...message.matchAll(/["„“«]([^"„“«”»]+)["“”»]/g)].flatMap(match => {
        const name = (match[1] ?? '').trim();
        if (name === '')
            return [];
        return name.includes('.') ? [name, name.slice(name.lastIndexOf('.') + 1)] : [name];
    });
}
/** From where the object's piece begins to the end of its name, or the piece's first word. */
function objectPlace(object, statement) {
    const start = object.start;
    if (start > statement.start && object.kind !== 'constraint')
        return { start, end: endOfName(statement, start) };
    // No place of its own in the tree: the first token that spells the name.
    const place = namePlace(statement, [object.name], start - statement.start);
    if (place)
        return place;
    return start > statement.start ? { start, end: endOfName(statement, start) } : { start, end: statement.end };
}
/** The first token that spells one of the names. */
function namePlace(statement, names, from = 0) {
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text, from)) {
        if (token.kind !== 'word' && token.kind !== 'quoted')
            continue;
        const spelled = statement.text.slice(token.start, token.end);
        const name = token.kind === 'word' ? spelled.toLowerCase() : spelled.slice(1, -1).replaceAll('""', '"');
        if (names.includes(name))
            return { start: statement.start + token.start, end: statement.start + token.end };
    }
    return undefined;
}
/** Over a dotted name to its end. */
function endOfName(statement, start) {
    let end = start;
    let expectsDot = false;
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text, start - statement.start)) {
        const isDot = statement.text[token.start] === '.';
        if (expectsDot !== isDot)
            break;
        end = statement.start + token.end;
        expectsDot = !isDot;
    }
    return end;
}
/** `ON CONFLICT (…)`, without its action. */
function onConflictPlace(statement) {
    for (const object of (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(statement.node)) {
        const clause = object.onConflictClause;
        if (typeof clause !== 'object' ||
            clause === null ||
            !('location' in clause) ||
            typeof clause.location !== 'number')
            continue;
        const start = statement.at(clause.location);
        let depth = 0;
        for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .lex */ .Ii)(statement.text, start - statement.start)) {
            const first = statement.text[token.start];
            if (first === '(')
                depth++;
            else if (first === ')' && --depth === 0)
                return { start, end: statement.start + token.end };
        }
        return { start, end: statement.end };
    }
    return undefined;
}
function tokenPlace(statement, offset) {
    const end = /\s/.test(statement.text[offset] ?? ' ') ? offset + 1 : (0,_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAt */ .BN)(statement.text, offset).end;
    return { start: statement.start + offset, end: statement.start + end };
}


/***/ }),

/***/ 10155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ objectInTheWay)
/* harmony export */ });
/* harmony import */ var _locate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96549);

/** What stands in the way of a duplicate. */
function objectInTheWay(error, statement) {
    if (!(0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(error.code))
        return undefined;
    return (0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .createdObject */ .OK)(error, statement) ?? namedByMessage(error);
}
/** For dynamic SQL: what the message names is all that is known. */
function namedByMessage(error) {
    const [name, table] = (0,_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInMessage */ .Rv)(error.message);
    if (name === undefined)
        return undefined;
    if (error.code === '42P07')
        return { kind: 'table', name };
    if (error.code === '42701' && table !== undefined)
        return { kind: 'column', name, table };
    if (error.code === '42P06')
        return { kind: 'schema', name };
    if (error.code === '42723')
        return { kind: 'function', name };
    if (error.code === '42710') {
        const kind = /\b(type|role|extension|trigger|policy|constraint)\b/.exec(error.message)?.[1];
        if (kind === 'type' || kind === 'role' || kind === 'extension')
            return { kind, name };
        if ((kind === 'trigger' || kind === 'policy' || kind === 'constraint') && table !== undefined)
            return { kind, name, table };
    }
    return undefined;
}


/***/ }),

/***/ 28028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 66064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ catalogOf),
  U: () => (/* binding */ diffCatalogs)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
;// CONCATENATED MODULE: ./src/postgres/catalog-query.js
/**
 * The whole catalog in one message and one row: `objects` as [object, definition, the object that it is part of],
 * `columns` as [table, its column names in order]. Works on PostgreSQL 13 to 18: no column of pg_catalog that one of
 * them lacks. Names are quoted as SQL would want them.
 *
 * The settings decide how definitions are printed; a migration may have left others. A message of several
 * statements is one transaction, so that they end with it.
 */
function catalogQuery(excludedTables) {
    const excluded = excludedTables
        .map(name => `, E'${name.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`)
        .join('');
    return `
select set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true),
  set_config('datestyle', 'ISO, MDY', true), set_config('intervalstyle', 'postgres', true),
  set_config('timezone', 'UTC', true), set_config('extra_float_digits', '1', true);
${query.replaceAll('/* excluded */', () => excluded)}`;
}
const query = `
with
-- What an extension brings is told by the extension, though its schema may hold other things all the same.
extension_owned as materialized (
  select classid, objid from pg_catalog.pg_depend where deptype = 'e'
),
-- A range type makes its constructors and casts, for instance.
made_by_others as materialized (
  select classid, objid from extension_owned union select classid, objid from pg_catalog.pg_depend where deptype = 'i'
),
ns as materialized (
  select n.oid, quote_ident(n.nspname) as name
  from pg_catalog.pg_namespace as n
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
),
rel as materialized (
  select c.*, format('%s.%I', ns.name, c.relname) as name,
    case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
      when 'f' then 'foreign table' when 'c' then 'type' when 'i' then 'index' when 'I' then 'index' else 'table' end as kind
  from pg_catalog.pg_class as c join ns on ns.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c', 'i', 'I')
    and not exists (select from extension_owned as e where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = c.oid)
    and format('%s.%I', ns.name, c.relname) not in (''/* excluded */)
),
proc as materialized (
  select p.*, format('%s.%I(%s)', ns.name, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)) as name
  from pg_catalog.pg_proc as p join ns on ns.oid = p.pronamespace
  where not exists (select from made_by_others as e where e.classid = 'pg_catalog.pg_proc'::regclass and e.objid = p.oid)
),
typ as materialized (
  select t.*, format('%s.%I', ns.name, t.typname) as name
  from pg_catalog.pg_type as t join ns on ns.oid = t.typnamespace
  where t.typtype in ('e', 'd', 'r', 'b')
    -- An array type is made by itself; a row type is its table's.
    and not exists (select from pg_catalog.pg_type as element where element.typarray = t.oid)
    and not exists (select from extension_owned as e where e.classid = 'pg_catalog.pg_type'::regclass and e.objid = t.oid)
),
object (object, definition, part_of) as (
  select 'schema ' || ns.name, '', null from ns
  where not exists (select from extension_owned as e where e.classid = 'pg_catalog.pg_namespace'::regclass and e.objid = ns.oid)

  union all
  select 'extension ' || quote_ident(x.extname), format('version %s in %I', x.extversion, n.nspname), null
  from pg_catalog.pg_extension as x join pg_catalog.pg_namespace as n on n.oid = x.extnamespace

  union all
  select rel.kind || ' ' || rel.name,
    concat_ws(', ',
      case when rel.relpersistence = 'u' then 'unlogged' end,
      case when rel.relkind = 'p' then 'partition by ' || pg_catalog.pg_get_partkeydef(rel.oid) end,
      (select string_agg('inherits ' || i.inhparent::regclass::text, ', ' order by i.inhseqno)
        from pg_catalog.pg_inherits as i where i.inhrelid = rel.oid),
      case when rel.relispartition then pg_catalog.pg_get_expr(rel.relpartbound, rel.oid) end,
      case when rel.relrowsecurity then 'row level security' end,
      case when rel.relforcerowsecurity then 'forced row level security' end,
      case (case when rel.relkind in ('r', 'p') then rel.relreplident end) when 'f' then 'replica identity full' when 'n' then 'replica identity nothing' end,
      case when rel.reloftype <> 0 then 'of ' || rel.reloftype::regtype::text end,
      case when rel.reloptions is not null then 'with (' || array_to_string(rel.reloptions, ', ') || ')' end,
      (select format('server %I options (%s)', s.srvname, array_to_string(f.ftoptions, ', '))
        from pg_catalog.pg_foreign_table as f join pg_catalog.pg_foreign_server as s on s.oid = f.ftserver
        where f.ftrelid = rel.oid),
      case when rel.relkind = 'm' and not rel.relispopulated then 'with no data' end,
      case when rel.relkind in ('v', 'm') then pg_catalog.pg_get_viewdef(rel.oid) end),
    null
  from rel where rel.relkind in ('r', 'p', 'f', 'v', 'm', 'c')

  union all
  select format('column %s.%I', rel.name, a.attname),
    concat_ws(' ',
      pg_catalog.format_type(a.atttypid, a.atttypmod),
      case when a.attcollation <> 0 and a.attcollation <> t.typcollation then 'collate ' || a.attcollation::regcollation::text end,
      case when a.attnotnull then 'not null' end,
      case a.attidentity when 'a' then 'generated always as identity' when 'd' then 'generated by default as identity' end,
      case a.attgenerated
        when 's' then 'generated always as (' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) || ') stored'
        when 'v' then 'generated always as (' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) || ') virtual'
        else 'default ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) end),
    rel.kind || ' ' || rel.name
  from rel
    join pg_catalog.pg_attribute as a on a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped
    join pg_catalog.pg_type as t on t.oid = a.atttypid
    left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where rel.relkind in ('r', 'p', 'f', 'c')

  union all
  -- PostgreSQL 18 has NOT NULL here as well, under made-up names; the column tells it already.
  select format('constraint %s.%I', rel.name, c.conname), pg_catalog.pg_get_constraintdef(c.oid), rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_constraint as c on c.conrelid = rel.oid
  where c.contype in ('c', 'f', 'p', 'u', 'x')

  union all
  -- An index that belongs to a constraint is told by the constraint.
  select 'index ' || rel.name,
    concat_ws(', ', pg_catalog.pg_get_indexdef(i.indexrelid),
      case when not i.indisvalid then 'invalid' end, case when i.indisreplident then 'replica identity' end),
    owner.kind || ' ' || owner.name
  from rel join pg_catalog.pg_index as i on i.indexrelid = rel.oid join rel as owner on owner.oid = i.indrelid
  where rel.relkind in ('i', 'I') and not exists
    (select from pg_catalog.pg_constraint as c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))

  union all
  -- A sequence that a column owns goes with the column.
  select 'sequence ' || rel.name,
    format('%s start %s increment %s minimum %s maximum %s cache %s%s', s.seqtypid::regtype, s.seqstart, s.seqincrement,
      s.seqmin, s.seqmax, s.seqcache, case when s.seqcycle then ' cycle' else '' end),
    null
  from rel join pg_catalog.pg_sequence as s on s.seqrelid = rel.oid
  where not exists (select from pg_catalog.pg_depend as d where d.classid = 'pg_catalog.pg_class'::regclass
    and d.objid = rel.oid and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i'))

  union all
  select case proc.prokind when 'p' then 'procedure ' else 'function ' end || proc.name,
    format('returns %s, definition %s', coalesce(pg_catalog.pg_get_function_result(proc.oid), 'nothing'),
      left(md5(pg_catalog.pg_get_functiondef(proc.oid)), 12)),
    null
  from proc where proc.prokind <> 'a'

  union all
  select 'aggregate ' || proc.name,
    concat_ws(', ', 'state ' || a.aggtranstype::regtype::text, 'by ' || a.aggtransfn::regprocedure::text,
      case when a.aggfinalfn <> 0 then 'final ' || a.aggfinalfn::regprocedure::text end, 'initially ' || a.agginitval),
    null
  from proc join pg_catalog.pg_aggregate as a on a.aggfnoid = proc.oid

  union all
  select format('trigger %s.%I', rel.name, t.tgname),
    concat_ws(', ', pg_catalog.pg_get_triggerdef(t.oid),
      case t.tgenabled when 'D' then 'disabled' when 'A' then 'enabled always' when 'R' then 'enabled on replicas' end),
    rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_trigger as t on t.tgrelid = rel.oid where not t.tgisinternal

  union all
  select format('rule %s.%I', rel.name, r.rulename),
    concat_ws(', ', pg_catalog.pg_get_ruledef(r.oid), case when r.ev_enabled <> 'O' then 'state ' || r.ev_enabled::text end),
    rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_rewrite as r on r.ev_class = rel.oid where r.rulename <> '_RETURN'

  union all
  select format('policy %s.%I', rel.name, p.polname),
    concat_ws(' ',
      case when p.polpermissive then 'permissive' else 'restrictive' end,
      'for', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'to', (select string_agg(case r when 0 then 'public' else quote_ident(pg_catalog.pg_get_userbyid(r)) end, ', ' order by
        case r when 0 then '' else pg_catalog.pg_get_userbyid(r)::text end collate "C") from unnest(p.polroles) as r),
      'using (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
      'with check (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')'),
    rel.kind || ' ' || rel.name
  from rel join pg_catalog.pg_policy as p on p.polrelid = rel.oid

  union all
  select case typ.typtype when 'd' then 'domain ' else 'type ' end || typ.name,
    case typ.typtype
      when 'e' then 'enum (' || coalesce((select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
        from pg_catalog.pg_enum as e where e.enumtypid = typ.oid), '') || ')'
      when 'd' then concat_ws(' ', pg_catalog.format_type(typ.typbasetype, typ.typtypmod),
        case when typ.typnotnull then 'not null' end, 'default ' || typ.typdefault,
        (select string_agg(format('constraint %I %s', c.conname, pg_catalog.pg_get_constraintdef(c.oid)), ' ' order by c.conname collate "C")
          from pg_catalog.pg_constraint as c where c.contypid = typ.oid and c.contype = 'c'))
      when 'r' then (select 'range of ' || r.rngsubtype::regtype::text from pg_catalog.pg_range as r where r.rngtypid = typ.oid)
      else 'base type' end,
    null
  from typ

  union all
  select 'event trigger ' || quote_ident(e.evtname),
    concat_ws(', ', 'on ' || e.evtevent, e.evtfoid::regprocedure::text, array_to_string(e.evttags, ', '),
      case when e.evtenabled <> 'O' then 'state ' || e.evtenabled::text end),
    null
  from pg_catalog.pg_event_trigger as e
  where not exists (select from extension_owned as o where o.classid = 'pg_catalog.pg_event_trigger'::regclass and o.objid = e.oid)

  union all
  select 'publication ' || quote_ident(p.pubname),
    concat_ws(', ', case when p.puballtables then 'all tables' end,
      (select string_agg(t.prrelid::regclass::text, ', ' order by t.prrelid::regclass::text collate "C")
        from pg_catalog.pg_publication_rel as t where t.prpubid = p.oid)),
    null
  from pg_catalog.pg_publication as p

  union all
  -- What is rare is compared by its existence. 16384 is the first object that initdb did not make.
  select (pg_catalog.pg_identify_object(rare.class, rare.oid, 0)).type || ' ' ||
    (pg_catalog.pg_identify_object(rare.class, rare.oid, 0)).identity, '', null
  from (
    select 'pg_catalog.pg_operator'::regclass as class, oid from pg_catalog.pg_operator
    union all select 'pg_catalog.pg_cast'::regclass, oid from pg_catalog.pg_cast
    union all select 'pg_catalog.pg_collation'::regclass, oid from pg_catalog.pg_collation
    union all select 'pg_catalog.pg_opclass'::regclass, oid from pg_catalog.pg_opclass
    union all select 'pg_catalog.pg_ts_config'::regclass, oid from pg_catalog.pg_ts_config
    union all select 'pg_catalog.pg_ts_dict'::regclass, oid from pg_catalog.pg_ts_dict
    union all select 'pg_catalog.pg_foreign_server'::regclass, oid from pg_catalog.pg_foreign_server
    union all select 'pg_catalog.pg_statistic_ext'::regclass, oid from pg_catalog.pg_statistic_ext
  ) as rare
  where rare.oid >= 16384
    and not exists (select from made_by_others as e where e.classid = rare.class and e.objid = rare.oid)

  union all
  select 'comment on ' || regexp_replace(i.type, '^.* column$', 'column') || ' ' || i.identity, d.description, rel.kind || ' ' || rel.name
  from pg_catalog.pg_description as d
    cross join lateral pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) as i
    left join rel on d.classoid = 'pg_catalog.pg_class'::regclass and rel.oid = d.objoid
  where d.objoid >= 16384 and (i.schema is null or i.schema !~ '^pg_') and i.type <> 'extension'
    and (d.classoid <> 'pg_catalog.pg_class'::regclass or rel.oid is not null)
    and not exists (select from extension_owned as e where e.classid = d.classoid and e.objid = d.objoid)
)
select
  coalesce((select json_agg(json_build_array(object, definition, part_of)) from object), '[]') as objects,
  coalesce((select json_agg(json_build_array(rel.kind || ' ' || rel.name,
    (select json_agg(quote_ident(a.attname) order by a.attnum) from pg_catalog.pg_attribute as a
      where a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped)))
    from rel where rel.relkind in ('r', 'p', 'f', 'c')), '[]') as columns`;

// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
;// CONCATENATED MODULE: ./src/postgres/catalog.js



const answer = schemas.object({
    objects: schemas.array(schemas.tuple([schemas.string(), schemas.string(), schemas.string().nullable()])),
    columns: schemas.array(schemas.tuple([schemas.string(), schemas.array(schemas.string()).nullable()])),
});
/**
 * The structure of a database, outside of a transaction. `exclude`: tables that do not count, such as a runner's
 * own, as 'public.schema_migrations'.
 * @throws {EngineUnavailable} when the database does not answer.
 */
async function catalogOf(database, exclude = []) {
    const outcome = await database.run(catalogQuery(exclude));
    if (outcome.kind !== 'ok') {
        const why = outcome.kind === 'error'
            ? outcome.error.message
            : outcome.kind === 'dead'
                ? outcome.why
                : 'no answer in time';
        throw new engine/* EngineUnavailable */.R(`The catalog of the scratch database could not be read: ${why}.`);
    }
    const { objects, columns } = answer.parse(outcome.rows[0]);
    return {
        objects: new Map(objects.map(([object, definition, partOf]) => [
            object,
            { definition, ...(partOf !== null && { partOf }) },
        ])),
        columns: new Map(columns.map(([table, names]) => [table, names ?? []])),
    };
}
/** Where two catalogs differ, sorted by object. What is part of a table that one side lacks is not told again. */
function diffCatalogs(left, right) {
    const differences = [];
    for (const object of new Set([...left.objects.keys(), ...right.objects.keys()])) {
        const one = left.objects.get(object);
        const other = right.objects.get(object);
        const whole = one?.partOf ?? other?.partOf;
        if (whole !== undefined && left.objects.has(whole) !== right.objects.has(whole))
            continue;
        if (one && other) {
            if (one.definition !== other.definition) {
                differences.push({ object, left: shown(one), right: shown(other), kind: 'different' });
            }
        }
        else if (one)
            differences.push({ object, left: shown(one), kind: 'missing-right' });
        else if (other)
            differences.push({ object, right: shown(other), kind: 'missing-left' });
    }
    differences.push(...columnOrders(left, right));
    return differences.sort((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
}
/** Of the columns that both have: a missing one is a difference of its own. */
function* columnOrders(left, right) {
    for (const [table, names] of left.columns) {
        const others = right.columns.get(table);
        if (!others)
            continue;
        const both = new Set(others.filter(name => names.includes(name)));
        const one = names.filter(name => both.has(name)).join(', ');
        const other = others.filter(name => both.has(name)).join(', ');
        if (one !== other)
            yield { object: table, left: one, right: other, kind: 'column-order' };
    }
}
function shown({ definition }) {
    return definition === '' ? 'exists' : definition;
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

/***/ 72765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ environmental)
/* harmony export */ });
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
/** Tells an error of the environment from one of the migration. */
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
const types = {
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
};
/** Schemas that belong to one extension. */
const schemas = {
    cron: 'pg_cron',
    net: 'pg_net',
    vault: 'supabase_vault',
    pgmq: 'pgmq',
    pgsodium: 'pgsodium',
    partman: 'pg_partman',
};
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

/***/ 23529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ sqlstateName)
});

// UNUSED EXPORTS: environmental

;// CONCATENATED MODULE: ./src/postgres/sqlstate-names.js
/**
 * Every SQLSTATE of PostgreSQL 18 and its condition name, by class: 'rest name' pairs.
 * Made from PostgreSQL's errcodes.txt; where a code has several names, the first one.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const conditionNames = {
    '00': '000 successful_completion',
    '01': '000 warning 00C dynamic_result_sets_returned 008 implicit_zero_bit_padding 003 null_value_eliminated_in_set_function 007 privilege_not_granted 006 privilege_not_revoked 004 string_data_right_truncation P01 deprecated_feature',
    '02': '000 no_data 001 no_additional_dynamic_result_sets_returned',
    '03': '000 sql_statement_not_yet_complete',
    '08': '000 connection_exception 003 connection_does_not_exist 006 connection_failure 001 sqlclient_unable_to_establish_sqlconnection 004 sqlserver_rejected_establishment_of_sqlconnection 007 transaction_resolution_unknown P01 protocol_violation',
    '09': '000 triggered_action_exception',
    '0A': '000 feature_not_supported',
    '0B': '000 invalid_transaction_initiation',
    '0F': '000 locator_exception 001 invalid_locator_specification',
    '0L': '000 invalid_grantor P01 invalid_grant_operation',
    '0P': '000 invalid_role_specification',
    '0Z': '000 diagnostics_exception 002 stacked_diagnostics_accessed_without_active_handler',
    '10': '608 invalid_argument_for_xquery',
    '20': '000 case_not_found',
    '21': '000 cardinality_violation',
    '22': '000 data_exception 02E array_subscript_error 021 character_not_in_repertoire 008 datetime_field_overflow 012 division_by_zero 005 error_in_assignment 00B escape_character_conflict 022 indicator_overflow 015 interval_field_overflow 01E invalid_argument_for_logarithm 014 invalid_argument_for_ntile_function 016 invalid_argument_for_nth_value_function 01F invalid_argument_for_power_function 01G invalid_argument_for_width_bucket_function 018 invalid_character_value_for_cast 007 invalid_datetime_format 019 invalid_escape_character 00D invalid_escape_octet 025 invalid_escape_sequence P06 nonstandard_use_of_escape_character 010 invalid_indicator_parameter_value 023 invalid_parameter_value 013 invalid_preceding_or_following_size 01B invalid_regular_expression 01W invalid_row_count_in_limit_clause 01X invalid_row_count_in_result_offset_clause 02H invalid_tablesample_argument 02G invalid_tablesample_repeat 009 invalid_time_zone_displacement_value 00C invalid_use_of_escape_character 00G most_specific_type_mismatch 004 null_value_not_allowed 002 null_value_no_indicator_parameter 003 numeric_value_out_of_range 00H sequence_generator_limit_exceeded 026 string_data_length_mismatch 001 string_data_right_truncation 011 substring_error 027 trim_error 024 unterminated_c_string 00F zero_length_character_string P01 floating_point_exception P02 invalid_text_representation P03 invalid_binary_representation P04 bad_copy_file_format P05 untranslatable_character 00L not_an_xml_document 00M invalid_xml_document 00N invalid_xml_content 00S invalid_xml_comment 00T invalid_xml_processing_instruction 030 duplicate_json_object_key_value 031 invalid_argument_for_sql_json_datetime_function 032 invalid_json_text 033 invalid_sql_json_subscript 034 more_than_one_sql_json_item 035 no_sql_json_item 036 non_numeric_sql_json_item 037 non_unique_keys_in_a_json_object 038 singleton_sql_json_item_required 039 sql_json_array_not_found 03A sql_json_member_not_found 03B sql_json_number_not_found 03C sql_json_object_not_found 03D too_many_json_array_elements 03E too_many_json_object_members 03F sql_json_scalar_required 03G sql_json_item_cannot_be_cast_to_target_type',
    '23': '000 integrity_constraint_violation 001 restrict_violation 502 not_null_violation 503 foreign_key_violation 505 unique_violation 514 check_violation P01 exclusion_violation',
    '24': '000 invalid_cursor_state',
    '25': '000 invalid_transaction_state 001 active_sql_transaction 002 branch_transaction_already_active 008 held_cursor_requires_same_isolation_level 003 inappropriate_access_mode_for_branch_transaction 004 inappropriate_isolation_level_for_branch_transaction 005 no_active_sql_transaction_for_branch_transaction 006 read_only_sql_transaction 007 schema_and_data_statement_mixing_not_supported P01 no_active_sql_transaction P02 in_failed_sql_transaction P03 idle_in_transaction_session_timeout P04 transaction_timeout',
    '26': '000 invalid_sql_statement_name',
    '27': '000 triggered_data_change_violation',
    '28': '000 invalid_authorization_specification P01 invalid_password',
    '2B': '000 dependent_privilege_descriptors_still_exist P01 dependent_objects_still_exist',
    '2D': '000 invalid_transaction_termination',
    '2F': '000 sql_routine_exception 005 function_executed_no_return_statement 002 modifying_sql_data_not_permitted 003 prohibited_sql_statement_attempted 004 reading_sql_data_not_permitted',
    '34': '000 invalid_cursor_name',
    '38': '000 external_routine_exception 001 containing_sql_not_permitted 002 modifying_sql_data_not_permitted 003 prohibited_sql_statement_attempted 004 reading_sql_data_not_permitted',
    '39': '000 external_routine_invocation_exception 001 invalid_sqlstate_returned 004 null_value_not_allowed P01 trigger_protocol_violated P02 srf_protocol_violated P03 event_trigger_protocol_violated',
    '3B': '000 savepoint_exception 001 invalid_savepoint_specification',
    '3D': '000 invalid_catalog_name',
    '3F': '000 invalid_schema_name',
    '40': '000 transaction_rollback 002 transaction_integrity_constraint_violation 001 serialization_failure 003 statement_completion_unknown P01 deadlock_detected',
    '42': '000 syntax_error_or_access_rule_violation 601 syntax_error 501 insufficient_privilege 846 cannot_coerce 803 grouping_error P20 windowing_error P19 invalid_recursion 830 invalid_foreign_key 602 invalid_name 622 name_too_long 939 reserved_name 804 datatype_mismatch P18 indeterminate_datatype P21 collation_mismatch P22 indeterminate_collation 809 wrong_object_type 8C9 generated_always 703 undefined_column 883 undefined_function P01 undefined_table P02 undefined_parameter 704 undefined_object 701 duplicate_column P03 duplicate_cursor P04 duplicate_database 723 duplicate_function P05 duplicate_prepared_statement P06 duplicate_schema P07 duplicate_table 712 duplicate_alias 710 duplicate_object 702 ambiguous_column 725 ambiguous_function P08 ambiguous_parameter P09 ambiguous_alias P10 invalid_column_reference 611 invalid_column_definition P11 invalid_cursor_definition P12 invalid_database_definition P13 invalid_function_definition P14 invalid_prepared_statement_definition P15 invalid_schema_definition P16 invalid_table_definition P17 invalid_object_definition',
    '44': '000 with_check_option_violation',
    '53': '000 insufficient_resources 100 disk_full 200 out_of_memory 300 too_many_connections 400 configuration_limit_exceeded',
    '54': '000 program_limit_exceeded 001 statement_too_complex 011 too_many_columns 023 too_many_arguments',
    '55': '000 object_not_in_prerequisite_state 006 object_in_use P02 cant_change_runtime_param P03 lock_not_available P04 unsafe_new_enum_value_usage',
    '57': '000 operator_intervention 014 query_canceled P01 admin_shutdown P02 crash_shutdown P03 cannot_connect_now P04 database_dropped P05 idle_session_timeout',
    '58': '000 system_error 030 io_error P01 undefined_file P02 duplicate_file P03 file_name_too_long',
    F0: '000 config_file_error 001 lock_file_exists',
    HV: '000 fdw_error 005 fdw_column_name_not_found 002 fdw_dynamic_parameter_value_needed 010 fdw_function_sequence_error 021 fdw_inconsistent_descriptor_information 024 fdw_invalid_attribute_value 007 fdw_invalid_column_name 008 fdw_invalid_column_number 004 fdw_invalid_data_type 006 fdw_invalid_data_type_descriptors 091 fdw_invalid_descriptor_field_identifier 00B fdw_invalid_handle 00C fdw_invalid_option_index 00D fdw_invalid_option_name 090 fdw_invalid_string_length_or_buffer_length 00A fdw_invalid_string_format 009 fdw_invalid_use_of_null_pointer 014 fdw_too_many_handles 001 fdw_out_of_memory 00P fdw_no_schemas 00J fdw_option_name_not_found 00K fdw_reply_handle 00Q fdw_schema_not_found 00R fdw_table_not_found 00L fdw_unable_to_create_execution 00M fdw_unable_to_create_reply 00N fdw_unable_to_establish_connection',
    P0: '000 plpgsql_error 001 raise_exception 002 no_data_found 003 too_many_rows 004 assert_failure',
    XX: '000 internal_error 001 data_corrupted 002 index_corrupted',
};

// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
;// CONCATENATED MODULE: ./src/postgres/sqlstates.js


/** PostgreSQL's name of an error code: '42P07' is 'duplicate_table'. Undefined for a code that it does not know. */
function sqlstateName(code) {
    const pairs = conditionNames[code.slice(0, 2)]?.split(' ') ?? [];
    const at = pairs.findIndex((word, index) => index % 2 === 0 && word === code.slice(2));
    return at < 0 ? undefined : pairs[at + 1];
}


/***/ }),

/***/ 36628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   n: () => (/* binding */ loadDump)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15525);
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _postgres_environmental_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72765);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21305);




/** duplicate_schema, duplicate_table, duplicate_object, duplicate_function */
const existing = new Set(['42P06', '42P07', '42710', '42723']);
/** Brings a scratch database to what a schema dump says (of pg_dump, or a framework's `structure.sql`). */
async function loadDump(dump, replica) {
    const script = await (0,_languages_sql_script_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScript */ .t)(dump.text);
    const lineOf = (offset) => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(dump.text, offset).line;
    const leftOut = script.parts
        .filter(({ why }) => !why.startsWith('the rows'))
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
                (tolerable(outcome.error, text) || (dump.besides && existing.has(outcome.error.code)))) {
                leftOut.push({
                    path: dump.path,
                    line: lineOf(start),
                    why: `not applied: ${outcome.error.message}`,
                    introduced: false,
                });
            }
            else {
                const lacking = outcome.kind === 'error' ? (0,_postgres_environmental_js__WEBPACK_IMPORTED_MODULE_2__/* .environmental */ .Z)(outcome.error)?.provide : undefined;
                return { leftOut, failed: `fails at line ${lineOf(start)}: ${lacking ?? `${reasonOf(outcome)}.`}` };
            }
        }
    }
    await replica.refreshSession();
    replica.remember(dump.path, sent);
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

/***/ 92135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Marks)
/* harmony export */ });
/* harmony import */ var _languages_sql_locate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96549);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);
/* harmony import */ var _languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28028);



/** Keeps one failure from being told again by everything that comes after it. */
class Marks {
    /** Objects that a failed migration would have made. */
    #missing = new Map();
    /** Objects that stood in the way, or that a failed migration would have dropped: there, but maybe not as expected. */
    #stale = new Map();
    /** Extensions that could not be had: what else they would have brought, nobody knows. */
    #absent = new Set();
    get size() {
        return this.#missing.size + this.#stale.size;
    }
    missing(object, cause) {
        this.#missing.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object), { object, cause });
    }
    stale(object, cause) {
        this.#stale.set((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object), { object, cause });
    }
    absentExtension(name) {
        this.#absent.add(name);
    }
    get absentExtensions() {
        return [...this.#absent];
    }
    /** Somebody made it after all. */
    made(object) {
        this.#missing.delete((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object));
    }
    /** The first missing object that a statement needs. */
    neededBy(statement, uses, creates) {
        for (const mark of this.#missing.values()) {
            if ((0,_languages_sql_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .needs */ .e)(statement, uses, mark.object, creates))
                return mark;
        }
        return undefined;
    }
    /** The earlier failure that an error follows from. */
    behind(error, uses, inTheWay, 
    /** Does a migration of the change meet it? That it is about an object over which base fails is no reason then. */
    ofChange = false) {
        const names = (0,_languages_sql_locate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInMessage */ .Rv)(error.message);
        if (isAbsence(error.code)) {
            for (const { object, cause } of this.#missing.values()) {
                const owned = object.table === undefined ||
                    names.includes(object.table) ||
                    (uses?.relations.has(object.table) ?? true);
                if (names.includes(object.name) && owned)
                    return cause;
                if (object.kind === 'function' && error.message.includes(`${object.name}(`))
                    return cause;
            }
        }
        if (inTheWay) {
            const left = this.#stale.get((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(inTheWay));
            if (left)
                return left.cause;
            // A second table that exists already is a duplicate in its own right, whatever it refers to.
            if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(inTheWay.kind) ? inTheWay.kind !== 'index' : inTheWay.table === undefined)
                return undefined;
        }
        if (!isAboutStructure(error.code))
            return undefined;
        for (const { object, cause } of this.#stale.values()) {
            if (ofChange && cause.kind === 'failure' && !cause.failure.item.introduced)
                continue;
            if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind) && uses?.relations.has(object.name))
                return cause;
            // A key that was not dropped stands in the way of the next one, and of a change of its columns.
            const isKey = object.kind === 'constraint' && (!inTheWay || inTheWay.kind === 'constraint');
            if (isKey && object.table !== undefined && uses?.relations.has(object.table))
                return cause;
        }
        return undefined;
    }
    /** For a fork: what happens on one track says nothing about the other. */
    copy() {
        const copy = new Marks();
        for (const [key, mark] of this.#missing)
            copy.#missing.set(key, mark);
        for (const [key, mark] of this.#stale)
            copy.#stale.set(key, mark);
        for (const name of this.#absent)
            copy.#absent.add(name);
        return copy;
    }
}
function isAbsence(code) {
    return ['42P01', '42703', '42704', '42883', '3F000', '22P02', '42P10'].includes(code);
}
function isAboutStructure(code) {
    return code.startsWith('42') || code.startsWith('23') || code === '22P02';
}


/***/ }),

/***/ 21305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ freshSession),
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

/***/ 27154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   ur: () => (/* binding */ whyNoStart)
/* harmony export */ });
function planOf(request) {
    const { modes } = request;
    const skipped = standsFor(request);
    const left = (migrations) => migrations.filter(one => !skipped.has(one.migration.id));
    const base = left(request.base);
    const fresh = left(request.merged);
    const upgrade = [...base, ...left(request.pending)];
    const baseLength = base.length;
    if (!modes.fresh && !modes.upgrade)
        return { prefix: [], tails: [], baseLength };
    if (!modes.upgrade)
        return { prefix: fresh, tails: [{ tracks: ['fresh'], migrations: [] }], baseLength };
    if (!modes.fresh)
        return { prefix: upgrade, tails: [{ tracks: ['upgrade'], migrations: [] }], baseLength };
    let shared = 0;
    const most = request.partsAtBase ? baseLength : upgrade.length;
    while (shared < most && same(fresh[shared], upgrade[shared]))
        shared++;
    // The merged side's migrations say which of them the change brings.
    const prefix = fresh.slice(0, shared);
    if (shared === fresh.length && shared === upgrade.length) {
        return { prefix, tails: [{ tracks: ['fresh', 'upgrade'], migrations: [] }], baseLength };
    }
    return {
        prefix,
        tails: [
            { tracks: ['upgrade'], migrations: upgrade.slice(shared) },
            { tracks: ['fresh'], migrations: fresh.slice(shared) },
        ],
        baseLength,
    };
}
/** The ids that the schema dump stands for. */
function standsFor({ startFrom, base }) {
    if (!startFrom)
        return new Set();
    const last = startFrom.through === undefined
        ? base.length - 1
        : base.findIndex(one => one.migration.id === startFrom.through);
    return new Set(base.slice(0, last + 1).map(one => one.migration.id));
}
/** Why nothing can be replayed: the dump is said to stand for migrations up to one that is not there. */
function whyNoStart({ startFrom, base }) {
    const through = startFrom?.through;
    if (through === undefined || base.length === 0 || base.some(one => one.migration.id === through))
        return undefined;
    const near = nearest(through, base.map(one => one.migration.id));
    return `Nothing was replayed: start-from names ${through} under \`through:\`, and base has no migration of that id. Near it are: ${near.join(', ')}.`;
}
const mostNear = 5;
/** The ids that share most pairs of letters with what was written. */
function nearest(written, ids) {
    const wanted = pairsOf(written);
    const score = (id) => {
        const own = pairsOf(id);
        let shared = 0;
        for (const pair of wanted)
            if (own.has(pair))
                shared++;
        return (2 * shared) / Math.max(wanted.size + own.size, 1);
    };
    return [...ids]
        .map(id => ({ id, score: score(id) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostNear)
        .map(({ id }) => id);
}
function pairsOf(text) {
    const pairs = new Set();
    for (let i = 0; i < Math.min(text.length - 1, 200); i++)
        pairs.add(text.slice(i, i + 2).toLowerCase());
    return pairs;
}
function same(a, b) {
    return (a !== undefined &&
        b !== undefined &&
        a.migration.id === b.migration.id &&
        a.migration.file.oid === b.migration.file.oid);
}


/***/ }),

/***/ 96890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ prepareDatabase)
/* harmony export */ });
/* harmony import */ var _languages_sql_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _load_dump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36628);


/** Brings an empty database to where the migrations begin. False: there is no sense in going on. */
async function prepareDatabase(request, replica, state) {
    for (const { label, sql } of request.prelude) {
        const outcome = await replica.run(sql);
        if (outcome.kind === 'ok')
            replica.remember(label, [sql]);
        else if (!(await preparedPiecemeal(replica, label, sql))) {
            state.unknowns.push(`Nothing was replayed, because ${label} failed: ${(0,_load_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(outcome)}. Correct it; it runs before the first migration.`);
            return false;
        }
    }
    await replica.keepSettings();
    if (!request.startFrom)
        return true;
    const { leftOut, failed } = await (0,_load_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDump */ .n)(request.startFrom, replica);
    state.unproven.push(...leftOut);
    if (failed === undefined)
        return true;
    state.unknowns.push(`Nothing was replayed, because the schema dump ${request.startFrom.path}, where the replay starts from, ${failed}`);
    return false;
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
    replica.remember(label, sent);
    return sent.length > 0;
}


/***/ }),

/***/ 60765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./src/explain/divergence.js
var divergence = __webpack_require__(50027);
// EXTERNAL MODULE: ./src/explain/drift.js + 1 modules
var drift = __webpack_require__(42610);
// EXTERNAL MODULE: ./src/explain/explain-failures.js + 14 modules
var explain_failures = __webpack_require__(42583);
// EXTERNAL MODULE: ./src/explain/probe.js
var probe = __webpack_require__(26671);
// EXTERNAL MODULE: ./src/postgres/catalog.js + 1 modules
var catalog = __webpack_require__(66064);
// EXTERNAL MODULE: ./src/replay/marks.js
var marks = __webpack_require__(92135);
// EXTERNAL MODULE: ./src/replay/plan.js
var plan = __webpack_require__(27154);
// EXTERNAL MODULE: ./src/replay/prepare.js
var prepare = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/replay/replica.js
var replica = __webpack_require__(17405);
// EXTERNAL MODULE: ./src/languages/sql/locate-error.js
var locate_error = __webpack_require__(96549);
;// CONCATENATED MODULE: ./src/replay/set-aside.js

/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000']);
/** undefined_column: of a table that is there. Only a step that is not known could have made it. */
const noColumn = '42703';
/** not_null_violation, foreign_key_violation, unique_violation, check_violation: rows that somebody may have mended. */
const ofRows = new Set(['23502', '23503', '23505', '23514']);
/** A row that is spelled out and lacks a value, or breaks a check, does so whatever other rows there are. */
function isOfOwnRow({ sqlstate, statement = '' }) {
    return (/^235(?:02|14)$/.test(sqlstate ?? '') && /^\s*insert\b/i.test(statement) && !/\bselect\b/i.test(statement));
}
/**
 * A history that does not create everything itself (its first tables come from `metadata.create_all`, a step could not
 * be known) can't be replayed far enough to say that something is missing. Where base fails that way already, or a
 * step that ran before could have created it, a change's "does not exist" is nobody's proven fault, and no proof that
 * the change applies either: it is inconclusive. So is what rows refuse where a step that changes rows was not run.
 * Duplicates and all else stand.
 */
function setAside(findings, unproven, 
/** All that runs, in order. */
order) {
    const places = new Map(order.map(({ migration }, index) => [migration.file.path, index]));
    const before = (step, { path, range }) => step.path === path
        ? step.line <= range.start.line
        : (places.get(step.path) ?? -1) < (places.get(path) ?? order.length);
    const isMissing = ({ rule, sqlstate = '' }) => rule === 'replay-failed' && (notThere.has(sqlstate) || sqlstate === noColumn);
    const lacking = findings.find(one => !one.introduced && isMissing(one) && notThere.has(one.sqlstate ?? ''));
    const doubtAbout = (one) => {
        if (isMissing(one)) {
            const step = unproven.find(step => step.opaque && before(step, one) && (step.only === undefined || mentions(step.only, one)));
            if (step)
                return `${placeOf(step)} may have created it, and was not run: ${step.why}`;
            return lacking && notThere.has(one.sqlstate ?? '')
                ? `the history does not create everything that it uses: ${placeOf({ path: lacking.path, line: lacking.range.start.line })} of base fails in the same way`
                : undefined;
        }
        if (one.rule !== 'replay-failed' || !ofRows.has(one.sqlstate ?? '') || isOfOwnRow(one))
            return undefined;
        const step = unproven.find(step => (step.opaque || step.rows) && before(step, one));
        return step && `the rows may be others: ${placeOf(step)} was not run: ${step.why}`;
    };
    const aside = new Map();
    for (const one of findings) {
        const doubt = one.introduced && one.causedBy === undefined ? doubtAbout(one) : undefined;
        if (doubt === undefined)
            continue;
        const { path, range, message } = one;
        aside.set(one.fingerprint, `${placeOf({ path, line: range.start.line })} is inconclusive. ${message.split(' (SQLSTATE')[0] ?? message}; but ${doubt}. A dump of the schema named in start-from, or the project's own command, settles it.`);
    }
    const unknowns = [...new Set(aside.values())];
    // Consequences stand behind their causes, and may be causes themselves.
    for (const one of findings)
        if (one.causedBy !== undefined && aside.has(one.causedBy))
            aside.set(one.fingerprint, '');
    return { findings: findings.filter(one => !aside.has(one.fingerprint)), unknowns };
}
function placeOf({ path, line }) {
    return `${path}:${line}`;
}
function mentions(text, { message }) {
    const names = (0,locate_error/* namesInMessage */.Rv)(message);
    const lower = text.toLowerCase();
    return names.length === 0 || names.some(name => lower.includes(name.toLowerCase()));
}

// EXTERNAL MODULE: ./src/replay/track.js + 9 modules
var track = __webpack_require__(64407);
;// CONCATENATED MODULE: ./src/replay/replay.js











/**
 * Runs the migrations of a change on scratch databases, as a new database and as one that has all of base would run
 * them, and says what fails. Never rejects for a migration's failure; rejects where no database can be had at all.
 */
async function replay(request, engine) {
    const story = new Story(request, engine);
    try {
        await story.tell();
    }
    catch (error) {
        if (error instanceof replica/* OutOfTime */.fg)
            story.unknowns.push(story.timeUp());
        else if (error instanceof replica/* CannotGoOn */.vn)
            story.unknowns.push(`The replay could not be finished: ${error.message}.`);
        else
            throw error;
    }
    finally {
        await story.close();
    }
    return await story.report();
}
class Story {
    #request;
    #engine;
    #plan;
    #total;
    #runs = [];
    #open = [];
    #done = { fresh: false, upgrade: false };
    /** What is wrong beside what fails. */
    #besides = [];
    #made = {};
    unknowns = [];
    constructor(request, engine) {
        this.#request = request;
        this.#engine = engine;
        this.#plan = (0,plan/* planOf */.XC)(request);
        this.#total =
            this.#plan.prefix.length + this.#plan.tails.reduce((sum, tail) => sum + tail.migrations.length, 0);
    }
    async tell() {
        const { prefix, tails } = this.#plan;
        if (tails.length === 0)
            return;
        const why = (0,plan/* whyNoStart */.ur)(this.#request);
        if (why !== undefined)
            return void this.unknowns.push(why);
        const trunk = await replica/* Replica */.Xw.empty(this.#engine, this.#request.deadline);
        this.#open.push(trunk);
        const first = this.#track(trunk, tails.flatMap(tail => tail.tracks), freshState());
        if (!(await (0,prepare/* prepareDatabase */.x)(this.#request, trunk, first.state)))
            return;
        const skipped = (0,plan/* standsFor */.jE)(this.#request);
        for (const item of this.#request.base)
            if (skipped.has(item.migration.id))
                await first.pretend(item);
        await this.#run(first, prefix, 0);
        if (tails.length === 1) {
            if (this.#request.schema)
                this.#made.merged = await (0,catalog/* catalogOf */.H)(trunk.database);
            this.#made.base ??= this.#made.merged;
            this.#end(first);
            return await this.#look();
        }
        const endings = [];
        for (const [index, tail] of tails.entries()) {
            // The last one needs no copy. Two databases at once would clash over roles, which a server has only once.
            const last = index === tails.length - 1;
            const replica = last ? trunk : await trunk.fork();
            if (!last)
                this.#open.push(replica);
            const run = this.#track(replica, tail.tracks, copied(first.state));
            for (const item of [...this.#request.base.filter(one => skipped.has(one.migration.id)), ...prefix])
                await run.pretend(item);
            await this.#run(run, tail.migrations, prefix.length);
            endings.push({
                tracks: tail.tracks,
                catalog: await (0,catalog/* catalogOf */.H)(replica.database),
                failed: pathsOf(run.state.failures),
                unknown: first.state.unknowns.length + run.state.unknowns.length > 0,
            });
            this.#end(run);
            if (!last)
                await this.#closeOne(replica);
        }
        this.#compare(endings);
        this.#made.merged = endings.find(({ tracks }) => tracks.includes('fresh'))?.catalog;
        // Nothing is pending: what base makes is how its track ends.
        this.#made.base ??= endings.find(({ tracks }) => tracks.includes('upgrade'))?.catalog;
        await this.#look();
    }
    /** When nothing else is open any more: who made what no text tells? */
    async #look() {
        await this.close();
        await this.#compareWithFile();
        for (const { state, mismatches, replica } of this.#runs)
            await (0,probe/* seeCreators */.B)(this.#engine, { ...state, mismatches, applied: replica.applied }, this.#request.deadline);
    }
    /** A failure explains a difference already, and what could not be known may be one. */
    async #compareWithFile() {
        const { schema, modes } = this.#request;
        const { merged, base } = this.#made;
        if (!schema)
            return;
        const states = this.#runs.map(({ state }) => state);
        if (states.some(({ unknowns }) => unknowns.length > 0))
            return;
        if (!merged || !modes.fresh || states.some(({ failures }) => failures.length > 0)) {
            const why = `not compared with what the migrations make: ${modes.fresh ? 'some of them fail' : 'they were not run on an empty database'}`;
            states[0]?.unproven.push({ path: schema.path, line: 1, why, introduced: false });
            return;
        }
        const opaque = states.flatMap(({ unproven }) => unproven).find(step => step.opaque);
        const catalogs = { merged, base: modes.upgrade ? base : undefined };
        const { findings, unknowns } = await (0,drift/* compareWithSchema */.X)({ ...this.#request, schema }, catalogs, opaque, this.#engine);
        this.#besides.push(...findings);
        this.unknowns.push(...unknowns);
    }
    #track(replica, tracks, state) {
        const run = new track/* TrackRun */.j(this.#request, this.#request.interpreterFor(tracks[0] ?? 'fresh'), replica, new Set(tracks), state);
        this.#runs.push(run);
        return run;
    }
    async #run(run, migrations, from) {
        const shared = this.#sharedWithBase(run);
        for (const [index, item] of migrations.entries()) {
            this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path });
            if (this.#request.deadline?.aborted)
                throw new replica/* OutOfTime */.fg();
            // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
            if (from + index === this.#plan.baseLength) {
                if (!run.tracks.has('fresh'))
                    run.nextRun();
                if (this.#request.schema && run.tracks.has('upgrade')) {
                    await run.settle();
                    await run.replica.refreshSession();
                    this.#made.base = await (0,catalog/* catalogOf */.H)(run.replica.database);
                }
            }
            await run.start(item, from + index < shared);
        }
        await run.settle();
        await run.replica.refreshSession();
    }
    /** How long a track is exactly what base's own databases have seen. */
    #sharedWithBase(run) {
        const { baseLength, prefix } = this.#plan;
        if (run.tracks.has('upgrade'))
            return baseLength;
        const skipped = (0,plan/* standsFor */.jE)(this.#request);
        const base = this.#request.base.filter(one => !skipped.has(one.migration.id));
        let shared = 0;
        while (shared < prefix.length &&
            base[shared]?.migration.file.oid === prefix[shared]?.migration.file.oid &&
            shared < base.length)
            shared++;
        return shared;
    }
    #end(run) {
        for (const track of run.tracks)
            this.#done[track] = true;
    }
    #compare([upgrade, fresh]) {
        if (!upgrade?.catalog || !fresh?.catalog || upgrade.unknown || fresh.unknown)
            return;
        // A migration that failed in one of them explains the difference already.
        if ([...upgrade.failed].some(path => !fresh.failed.has(path)) ||
            [...fresh.failed].some(path => !upgrade.failed.has(path)))
            return;
        const finding = (0,divergence/* describeDivergence */.S)(this.#request, fresh.catalog, upgrade.catalog);
        if (finding)
            this.#besides.push(finding);
    }
    get #ran() {
        return this.#runs.reduce((sum, { state }) => sum + state.ran, 0);
    }
    timeUp() {
        return `The time limit of the run ended the replay after ${this.#ran} of ${this.#total} migrations; raise --timeout, or begin at a newer schema with start-from.`;
    }
    async close() {
        for (const replica of this.#open.splice(0))
            await replica.close();
    }
    async #closeOne(replica) {
        this.#open.splice(this.#open.indexOf(replica), 1);
        await replica.close();
    }
    async report() {
        const all = this.#runs;
        const unproven = all.flatMap(({ state }) => state.unproven);
        const findings = await (0,explain_failures/* explainFailures */.v)(this.#request, {
            failures: all.flatMap(({ state }) => state.failures),
            mismatches: all.flatMap(({ mismatches }) => mismatches),
            executed: all.flatMap(({ state }) => state.executed),
            unproven,
        });
        const { base, merged, pending } = this.#request;
        const aside = setAside([...findings, ...this.#besides], distinct(unproven), [
            ...base,
            ...merged,
            ...pending,
        ]);
        const notChecked = all.flatMap(one => one.notChecked);
        return {
            findings: aside.findings,
            unproven: distinct(unproven),
            unknowns: [
                ...new Set([...all.flatMap(({ state }) => state.unknowns), ...this.unknowns, ...aside.unknowns]),
            ],
            notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
            modesDone: this.#done,
            migrationsRun: this.#ran,
        };
    }
}
function freshState() {
    return { failures: [], unknowns: [], unproven: [], executed: [], marks: new marks/* Marks */.P(), ran: 0 };
}
/** What a fork goes on from. Its lists hold only what it adds. */
function copied({ executed, marks }) {
    return { failures: [], unknowns: [], unproven: [], executed: [...executed], marks: marks.copy(), ran: 0 };
}
function pathsOf(failures) {
    return new Set(failures.map(failure => failure.item.migration.file.path));
}
function distinct(unproven) {
    return [...new Map(unproven.map(one => [JSON.stringify([one.path, one.line, one.why]), one])).values()];
}


/***/ }),

/***/ 17405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ Replica),
/* harmony export */   fg: () => (/* binding */ OutOfTime),
/* harmony export */   vn: () => (/* binding */ CannotGoOn)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21305);

/** The run's own time is up. Caught by `replay`; no migration's fault. */
class OutOfTime extends Error {
}
/** The engine can't give what is needed to go on. */
class CannotGoOn extends Error {
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
    /** One message. Rejects with `OutOfTime` as soon as the whole run's time is up. */
    async run(sql) {
        const deadline = this.#deadline;
        if (!deadline)
            return await this.#database.run(sql);
        if (deadline.aborted)
            throw new OutOfTime();
        let stop;
        const timeUp = new Promise((_, reject) => {
            stop = () => reject(new OutOfTime());
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
    /** Ends a transaction that failed; what looks at the database afterwards finds a fresh session. */
    async rollback() {
        await this.run(`ROLLBACK;${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .freshSession */ .JS)(this.#settings)}`);
    }
    /** Outside of a transaction. */
    async refreshSession() {
        await this.run((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .freshSession */ .JS)(this.#settings));
    }
    /** PGlite has to be asked after every migration whether it still tells the truth; a server need not. */
    get needsProof() {
        return this.#engine.kind === 'embedded';
    }
    /** The probe costs two messages. */
    async stillTruthful() {
        return !this.needsProof || (await this.#database.alive());
    }
    remember(label, messages) {
        this.#applied.push({ label, messages: [...messages] });
    }
    /** A new database with all that succeeded so far: for when a failure can't be rolled back, or took the engine down. */
    async rebuild() {
        if (++this.#rebuilds > mostRebuilds) {
            throw new CannotGoOn(`more than ${mostRebuilds} migrations failed half-way or took the database down with them`);
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
                    const why = outcome.kind === 'error'
                        ? outcome.error.message
                        : outcome.kind === 'dead'
                            ? outcome.why
                            : 'timed out';
                    throw new CannotGoOn(`the database had to be built again, and ${label}, which had succeeded before, then failed: ${why}`);
                }
            }
        }
    }
    async close() {
        await this.#database[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 64407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TrackRun)
});

// EXTERNAL MODULE: ./src/explain/exists.js
var exists = __webpack_require__(39273);
// EXTERNAL MODULE: ./src/explain/provenance.js
var provenance = __webpack_require__(90546);
// EXTERNAL MODULE: ./src/findings/finding.js
var finding = __webpack_require__(15525);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var split = __webpack_require__(83699);
;// CONCATENATED MODULE: ./src/languages/sql/autocommit.js


// A first look that costs nothing: without one of these words no statement minds being in a transaction.
const suspicious = /\b(?:concurrently|vacuum|cluster|add\s+value|database|tablespace|reindex|system|subscription|begin|start|commit|rollback|end|abort|savepoint|release|prepare|lock|local|constraints|transaction|call|declare)\b/i;
const transactionControl = new Set([
    'begin',
    'start',
    'commit',
    'rollback',
    'end',
    'abort',
    'savepoint',
    'release',
]);
/**
 * Must this text be sent one statement at a time, as psql does, because something in it can't run in a transaction,
 * or controls transactions itself, or only means something in one?
 */
function needsAutocommit(text) {
    if (!suspicious.test(text))
        return false;
    const { statements, text: sent } = (0,split/* splitScript */.Q)(text);
    return statements.some(statement => alone(statement, sent, statements.length));
}
/** Does the text begin or end transactions itself? Then a failure in it can't simply be rolled back. */
function controlsTransactions(text) {
    if (!suspicious.test(text))
        return false;
    return (0,split/* splitScript */.Q)(text).statements.some(({ words }) => transactionControl.has(words[0] ?? '') || isPrepared(words));
}
function isPrepared(words) {
    return words[0] === 'prepare' && words[1] === 'transaction';
}
function alone({ words, start, end }, text, count) {
    const [first = '', second = '', third = ''] = words;
    if (transactionControl.has(first) || isPrepared(words))
        return true;
    switch (first) {
        case 'vacuum':
        case 'cluster':
        case 'reindex':
        case 'lock':
        case 'call':
        case 'declare':
            return true;
        case 'create':
        case 'drop':
        case 'alter':
            if (['database', 'tablespace', 'system', 'subscription'].includes(second))
                return true;
            // The new value can't be used before the transaction that adds it has ended.
            if (first === 'alter' && second === 'type')
                return count > 1 && words.includes('value');
            return words.includes('concurrently');
        case 'refresh':
            return false;
        case 'set':
            return ['local', 'constraints', 'transaction'].includes(second) || third === 'characteristics';
        case 'do':
            return endsTransactions(text.slice(start, end));
        default:
            return false;
    }
}
/** A DO block may COMMIT, but only where it is no part of a larger transaction. */
function endsTransactions(statement) {
    for (const token of (0,lexer/* lex */.Ii)(statement)) {
        if (token.kind === 'dollar' || token.kind === 'string') {
            const body = statement.slice(token.start, token.end).replace(/^\$\w*\$|\$\w*\$$/g, '');
            for (const inner of (0,lexer/* lex */.Ii)(body)) {
                if (inner.kind === 'word' && /^(?:commit|rollback)$/i.test(body.slice(inner.start, inner.end)))
                    return true;
            }
        }
    }
    return false;
}

// EXTERNAL MODULE: ./src/languages/sql/ends-outside.js
var ends_outside = __webpack_require__(40308);
// EXTERNAL MODULE: ./src/languages/sql/objects.js
var sql_objects = __webpack_require__(92910);
// EXTERNAL MODULE: ./src/explain/conflict-target.js
var conflict_target = __webpack_require__(55913);
// EXTERNAL MODULE: ./src/explain/in-the-way.js
var in_the_way = __webpack_require__(60830);
// EXTERNAL MODULE: ./src/languages/sql/locate-error.js
var locate_error = __webpack_require__(96549);
// EXTERNAL MODULE: ./src/languages/sql/object-in-the-way.js
var object_in_the_way = __webpack_require__(10155);
// EXTERNAL MODULE: ./src/languages/sql/offsets.js
var offsets = __webpack_require__(62214);
// EXTERNAL MODULE: ./src/postgres/environmental.js
var environmental = __webpack_require__(72765);
// EXTERNAL MODULE: ./src/languages/sql/effects.js + 3 modules
var effects = __webpack_require__(55379);
// EXTERNAL MODULE: ./src/replay/units.js
var replay_units = __webpack_require__(86374);
;// CONCATENATED MODULE: ./src/replay/beyond-history.js



/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000']);
/**
 * Can an error come from an extension that is not here? It says that something is missing, and nothing of that name
 * was ever made, renamed or dropped by what ran before.
 */
async function mayComeFromOutside(error, ran) {
    if (!notThere.has(error.code))
        return false;
    const routine = /^\w+ (?:.*[."])?([\w$]+)"?\(/.exec(error.message)?.[1];
    const names = [...(0,locate_error/* namesInMessage */.Rv)(error.message), ...(routine === undefined ? [] : [routine])];
    return names.length === 0 || !(await touched(ran, names));
}
/** Did what ran before make, rename or drop something of that name? */
async function touched(ran, names, kind) {
    const needles = names.map(name => name.toLowerCase());
    for (const step of ran.flatMap(({ steps }) => steps)) {
        const text = step.text.toLowerCase();
        if (!needles.some(needle => text.includes(needle)))
            continue;
        for (const statement of (await (0,replay_units/* scriptOf */.Fl)(step)).statements) {
            const { creates, drops, renames } = (0,effects/* effectsOf */.w)(statement);
            const objects = [...creates, ...drops, ...renames.flatMap(({ from, to }) => [from, to])];
            if (objects.some(one => names.includes(one.name) && (kind === undefined || one.kind === kind)))
                return true;
        }
    }
    return false;
}

// EXTERNAL MODULE: ./src/replay/marks.js
var marks = __webpack_require__(92135);
// EXTERNAL MODULE: ./src/replay/messages.js
var messages = __webpack_require__(21305);
;// CONCATENATED MODULE: ./src/replay/examination.js













/** Tries statements and keeps what is known of those that failed. */
class Examination {
    #run;
    #item;
    #transaction;
    #units;
    #earlier = [];
    /** What this very file failed to make. */
    #marks = new marks/* Marks */.P();
    failures = [];
    #unknown;
    /** What was left out, as it proves nothing. */
    #leftOut = [];
    applied = 0;
    constructor(run, item, units, transaction) {
        this.#run = run;
        this.#units = units;
        this.#item = item;
        this.#transaction = transaction;
    }
    get clean() {
        return this.failures.length === 0 && this.#leftOut.length === 0;
    }
    get leftOutUnits() {
        return this.#leftOut.map(({ unit }) => unit);
    }
    /** All pieces succeeded, and the whole does not: what the server says of the whole counts. */
    refusedAsAWhole(error, steps, texts) {
        const lacking = (0,environmental/* environmental */.Z)(error);
        if (lacking) {
            this.#unknown ??= lacking.provide;
            return;
        }
        const offset = error.position === undefined
            ? undefined
            : (0,offsets/* fromCharacters */.z)((0,messages/* inTransaction */.sA)(texts, this.#run.replica.settings), error.position - 1);
        const place = offset === undefined ? undefined : (0,messages/* placeInTransaction */.X9)(texts, this.#run.replica.settings, offset);
        const step = place && steps[place.index];
        const span = step
            ? (0,replay_units/* spanInFile */.UL)(step, { start: place.offset, end: place.offset + 1 })
            : { start: 0, end: 0 };
        this.failures.push(this.#run.failure(this.#item, { span, reason: { kind: 'error', error } }));
    }
    ran(units) {
        this.#earlier.push(...units);
        this.applied += units.length;
    }
    #whatIsUnknown() {
        const extent = this.applied > 0 ? ' as a whole' : '';
        return (this.#unknown && `${this.#item.migration.file.path} could not be replayed${extent}. ${this.#unknown}`);
    }
    /** That nothing failed. `sent`: how the statements that ran are sent again. */
    passed(sent) {
        const messages = sent(this.#earlier.map(unit => unit.text));
        return this.clean
            ? { kind: 'succeeded', messages }
            : { kind: 'without', messages, leftOut: this.#leftOut, unknown: this.#whatIsUnknown() };
    }
    async result(changed) {
        await this.#findBesides();
        return { kind: 'failed', failures: this.failures, unknown: this.#whatIsUnknown(), changed };
    }
    /** What succeeded of an operation that failed: it would be lost together with what is there twice. */
    async #findBesides() {
        for (const { statement, operation, inTheWay } of this.failures) {
            if (!operation || !statement || !inTheWay)
                continue;
            for (const unit of this.#earlier) {
                if (unit.step.verbatim || !isSameSpan(unit.step.span, statement.span))
                    continue;
                const { effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
                operation.besides.push(...wholes(effects.creates).filter(made => !isPartOf(made, inTheWay.object, uses)));
            }
        }
    }
    async try(unit) {
        const replica = this.#run.replica;
        if (!this.clean && (await this.#skips(unit)))
            return undefined;
        const outcome = await replica.run(unit.text);
        if (outcome.kind === 'ok') {
            this.ran([unit]);
            return undefined;
        }
        if (outcome.kind === 'dead')
            return outcome;
        // What was applied went with the database.
        if (outcome.kind === 'timeout' && outcome.databaseLost)
            return { kind: 'late', why: tooSlow(this.#item, unit, outcome.seconds) };
        if (this.#transaction)
            await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
        if (outcome.kind === 'timeout') {
            this.#unknown ??= tooSlow(this.#item, unit, outcome.seconds);
            this.#leaveOut(unit, await (0,replay_units/* understand */.ZL)(unit), `${this.#item.migration.file.path} could not be replayed`);
        }
        else
            await this.#failed(unit, outcome.error);
        return undefined;
    }
    async #skips(unit) {
        const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
        const mark = this.#marks.neededBy(statement, uses, effects.creates);
        if (!mark)
            return false;
        for (const object of effects.creates)
            this.#marks.missing(object, mark.cause);
        if (mark.cause.kind === 'unknown')
            this.#leftOut.push({ unit, effects, why: mark.cause.why });
        else {
            const sent = (0,replay_units/* sentStatement */.kl)(unit);
            const reason = { kind: 'skipped', needs: mark.object };
            this.failures.push(this.#run.failure(this.#item, {
                statement: sent,
                span: sent.span,
                reason,
                causedBy: mark.cause.failure,
            }));
        }
        return true;
    }
    async #failed(unit, error) {
        const understood = await (0,replay_units/* understand */.ZL)(unit);
        const lacking = await this.#lacking(error);
        if (lacking) {
            this.#unknown ??= lacking.provide;
            if (lacking.what === 'extension')
                this.#run.state.marks.absentExtension(lacking.name);
            return this.#leaveOut(unit, understood, `${this.#item.migration.file.path} could not be replayed`);
        }
        const why = await this.#whyUnproven(understood, error);
        if (why !== undefined) {
            this.#run.unproven(this.#item, (0,replay_units/* spanInFile */.UL)(unit.step, (0,locate_error/* locateError */.HY)(error, understood.statement)), why);
            return this.#leaveOut(unit, understood, why);
        }
        const failure = await this.#describe(unit, understood, error);
        this.failures.push(failure);
        const cause = { kind: 'failure', failure: failure.causedBy ?? failure };
        const inTheWay = failure.inTheWay?.object;
        if (inTheWay)
            return this.#marks.stale(inTheWay, cause);
        for (const object of (0,sql_objects/* namesMade */.gy)(understood.effects))
            if (!(await this.#run.exists(object)))
                this.#marks.missing(object, cause);
        for (const object of understood.effects.drops)
            this.#marks.stale(object, cause);
    }
    #leaveOut(unit, { effects }, why) {
        this.#leftOut.push({ unit, effects, why });
        for (const object of effects.creates)
            this.#marks.missing(object, { kind: 'unknown', why });
    }
    /** What the environment lacks. An extension that the history itself makes is there, only not where it is looked for. */
    async #lacking(error) {
        const lacking = (0,environmental/* environmental */.Z)(error);
        const byHistory = lacking?.what === 'extension' && lacking.unnamed;
        return byHistory && (await touched(this.#ran(), [lacking.name], 'extension')) ? undefined : lacking;
    }
    /** Why an error proves nothing: it follows from what could not be replayed. */
    async #whyUnproven({ uses, statement }, error) {
        const cause = this.#causeOf(error, uses, (0,object_in_the_way/* objectInTheWay */.V)(error, statement));
        if (cause?.kind === 'failure')
            return undefined;
        if (cause)
            return `needs what was not made: ${cause.why}`;
        const absent = this.#run.state.marks.absentExtensions;
        if (absent.length === 0 || !(await mayComeFromOutside(error, this.#ran())))
            return undefined;
        const named = absent.map(name => `"${name}"`).join(', ');
        return `${error.message}, which an extension that is not installed on the engine that replays may bring (${named})`;
    }
    #causeOf(error, uses, object) {
        return (this.#marks.behind(error, uses, object) ??
            this.#run.state.marks.behind(error, uses, object, this.#item.introduced));
    }
    #ran() {
        return [...this.#run.state.executed, { item: this.#item, steps: this.#ownSteps() }];
    }
    async #describe(unit, understood, error) {
        const { statement, uses } = understood;
        const sent = (0,replay_units/* sentStatement */.kl)(unit);
        const base = {
            statement: sent,
            span: (0,replay_units/* spanInFile */.UL)(unit.step, (0,locate_error/* locateError */.HY)(error, statement)),
            reason: { kind: 'error', error },
            appliedBefore: this.applied,
        };
        const object = (0,object_in_the_way/* objectInTheWay */.V)(error, statement);
        const cause = this.#causeOf(error, uses, object);
        const origin = this.#sameOperation(unit) ?? (cause?.kind === 'failure' ? cause.failure : undefined);
        const causedBy = origin ? { causedBy: origin } : {};
        if (error.code === '42P10') {
            const target = await this.#inspect(query => (0,conflict_target/* conflictTarget */.w)(query, statement));
            return this.#run.failure(this.#item, {
                ...base,
                ...causedBy,
                ...(target ? { conflictTarget: target } : {}),
            });
        }
        if (!object)
            return this.#run.failure(this.#item, { ...base, ...causedBy });
        return this.#run.failure(this.#item, {
            ...base,
            ...causedBy,
            inTheWay: await this.#inTheWay(unit, understood, object),
            ...(unit.step.verbatim ? {} : { operation: this.#operationOf(unit) }),
        });
    }
    /** One operation of a framework sends several statements: a column that is there has its index already, too. */
    #sameOperation({ step }) {
        if (step.verbatim)
            return undefined;
        const first = this.failures.find(({ statement }) => statement?.verbatim === false && isSameSpan(statement.span, step.span));
        return first?.causedBy ?? first;
    }
    #operationOf({ step }) {
        const statements = this.#units.filter(unit => isSameOperation(unit.step, step)).map(({ text }) => text);
        return { statements, besides: [] };
    }
    /** What the migration does to the same table behind a statement: its keys and indexes come apart from it. */
    async #restOf(unit, { name, table }) {
        const own = [];
        const later = [];
        for (const next of this.#units.slice(this.#units.indexOf(unit) + 1)) {
            if (!next.text.includes(table ?? name) || !/^\s*(?:create|alter)\b/i.test(next.text))
                continue;
            const { uses } = await (0,replay_units/* understand */.ZL)(next);
            if (!uses.relations.has(table ?? name))
                continue;
            const list = !next.step.verbatim && isSameOperation(next.step, unit.step) ? own : later;
            list.push(next.text);
        }
        return { own, later };
    }
    async #inTheWay(unit, { statement }, found) {
        const rest = await this.#restOf(unit, found);
        const known = await (0,in_the_way/* whatIsInTheWay */.K)(look => this.#inspect(look), statement, found, rest);
        const creator = await (0,provenance/* readCreator */.L)(known.object, this.#ran());
        return { ...known, ...(creator ? { creator } : {}) };
    }
    /** What of this file ran before, as steps that hold nothing else. */
    #ownSteps() {
        return this.#earlier.map(unit => ({ ...unit.step, text: unit.text, span: (0,replay_units/* sentStatement */.kl)(unit).span }));
    }
    /** Lets something look at the database, and even try things, and takes it all back. */
    async #inspect(look) {
        const { replica } = this.#run;
        const query = (sql) => replica.run(sql);
        const [begin, end] = this.#transaction
            ? ['SAVEPOINT migration_gate_look', 'ROLLBACK TO SAVEPOINT migration_gate_look']
            : ['BEGIN', 'ROLLBACK'];
        await query(begin);
        try {
            return await look(query);
        }
        finally {
            await query(end);
        }
    }
}
/** How long a statement takes here says nothing about how long it takes elsewhere. */
function tooSlow(item, unit, seconds) {
    const span = unit && (0,replay_units/* sentStatement */.kl)(unit).span;
    const line = span ? ` at line ${(0,finding/* positionAt */.t$)(item.text, span.start).line}` : '';
    return `The statement${line} did not end within ${seconds} s here, which says nothing about how long it takes elsewhere. Raise --statement-timeout (input \`statement-timeout\`), or let it end sooner.`;
}
/** Without what comes along with a new table or column. */
function wholes(creates) {
    return creates[0]?.kind === 'table'
        ? creates.slice(0, 1)
        : creates.filter(({ kind }) => kind !== 'sequence');
}
/** Keys and indexes of a table or column: they were compared with it. */
function isPartOf({ kind, table }, whole, uses) {
    if (kind !== 'index' && kind !== 'constraint')
        return false;
    const owner = whole.kind === 'table' ? whole.name : whole.kind === 'column' ? whole.table : undefined;
    return owner !== undefined && (table === owner || (kind === 'index' && uses.relations.has(owner)));
}
function isSameOperation(a, b) {
    return a === b || (!a.verbatim && !b.verbatim && isSameSpan(a.span, b.span));
}
function isSameSpan(a, b) {
    return a.start === b.start && a.end === b.end;
}

;// CONCATENATED MODULE: ./src/replay/diagnose.js



/** As many statements as are sent at once while looking for those that fail. */
const chunkSize = 32;
/**
 * Runs a migration that failed as one message again, in small pieces in one transaction, to find every statement that
 * fails for a reason of its own. That all pieces succeed is no proof: what the server refused passes only when it is
 * sent as a whole once more and succeeds, without what could not be run here. Only what was too slow as a whole may
 * pass in pieces. Leaves the transaction rolled back, unless all went well this time.
 */
async function diagnose(run, item, steps, how) {
    const { replica } = run;
    const units = (0,replay_units/* unitsOf */.$J)(steps);
    const examination = new Examination(run, item, units, true);
    // Where something takes too long, each statement gets the whole time for itself.
    const size = how.slow ? 1 : chunkSize;
    const begin = (0,messages/* opening */.zs)(steps.map(({ text }) => text), replica.settings);
    await replica.run(begin);
    for (let from = 0; from < units.length; from += size) {
        const chunk = units.slice(from, from + size);
        await replica.run('SAVEPOINT migration_gate');
        const texts = chunk.map(unit => unit.text);
        const outcome = chunk.length > 1 && (0,messages/* separable */.S2)(texts) ? await replica.run((0,messages/* joined */.oR)(texts)) : undefined;
        if (outcome?.kind === 'ok' && examination.clean) {
            await replica.run('RELEASE SAVEPOINT migration_gate');
            examination.ran(chunk);
            continue;
        }
        if (outcome?.kind === 'dead')
            return outcome;
        // The engine went with a statement of this piece.
        if (outcome?.kind === 'timeout' && outcome.databaseLost)
            return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) };
        if (outcome)
            await replica.run('ROLLBACK TO SAVEPOINT migration_gate');
        for (const unit of chunk) {
            await replica.run('SAVEPOINT migration_gate');
            const stopped = await examination.try(unit);
            if (stopped)
                return stopped;
        }
    }
    if (examination.failures.length === 0) {
        if (!how.slow)
            await replica.rollback();
        const texts = (0,replay_units/* withoutUnits */.Kz)(steps, examination.leftOutUnits).map(({ text }) => text);
        const whole = (0,messages/* separable */.S2)(texts) ? [(0,messages/* inTransaction */.sA)(texts, replica.settings)] : [begin, ...texts, 'COMMIT'];
        const outcome = await inTurn(run, how.slow ? ['COMMIT'] : whole);
        if (outcome.kind === 'ok') {
            return examination.passed(ran => (how.slow ? [begin, ...ran, 'COMMIT'] : whole));
        }
        if (outcome.kind === 'dead')
            return outcome;
        if (outcome.kind === 'timeout')
            return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) };
        await replica.rollback();
        // Deferred constraints are checked at its end.
        examination.refusedAsAWhole(outcome.error, steps, texts);
        return await examination.result(false);
    }
    await replica.rollback();
    return await examination.result(false);
}
/** The outcome of the last message, or of the first that did not succeed. */
async function inTurn(run, messages) {
    let outcome = { kind: 'ok', rows: [] };
    for (const message of messages) {
        outcome = await run.replica.run(message);
        if (outcome.kind !== 'ok')
            break;
    }
    return outcome;
}
/** Runs the statements each on its own, as a runner in autocommit does. */
async function oneByOne(run, item, units, controls) {
    const { replica } = run;
    const examination = new Examination(run, item, units, false);
    for (const unit of units) {
        const stopped = await examination.try(unit);
        if (stopped)
            return stopped;
        // Inside the file's own transaction everything behind a failure fails too.
        if (controls && !examination.clean)
            break;
    }
    if (examination.clean || (!controls && examination.failures.length === 0))
        return examination.passed(texts => texts);
    if (controls)
        await replica.rollback();
    return await examination.result(examination.applied > 0);
}

;// CONCATENATED MODULE: ./src/replay/gathered.js


function textsOf({ left }) {
    return left.map(({ text }) => text);
}
async function createdBy(steps) {
    const objects = [];
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
        const { effects } = await (0,replay_units/* understand */.ZL)(unit);
        objects.push(...(0,sql_objects/* namesMade */.gy)(effects));
    }
    return objects;
}
function failedOutcome(outcome) {
    return outcome.kind === 'error'
        ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
        : { kind: 'failed', code: '57014', message: 'the query did not finish' };
}
function rowsOf(outcome) {
    return outcome.kind === 'ok' ? outcome.rows : [];
}

// EXTERNAL MODULE: ./src/explain/changes.js
var changes = __webpack_require__(17528);
// EXTERNAL MODULE: ./src/explain/definition.js
var definition = __webpack_require__(42308);
// EXTERNAL MODULE: ./src/explain/structure.js
var structure = __webpack_require__(56732);
// EXTERNAL MODULE: ./src/languages/sql/object-names.js
var object_names = __webpack_require__(626);
;// CONCATENATED MODULE: ./src/replay/guard-differences.js
/** How a difference is written where one side has nothing. */
const nothing = '–';
/**
 * What a migration counts on and does not get: pieces that are missing or different, and pieces besides that can refuse
 * its rows. A column that can be left empty or an index more hurt nobody: then there is no difference.
 */
function differencesOf(existing, wanted) {
    const there = new Map(existing.map(piece => [piece.what, piece]));
    const asked = new Set(wanted.map(({ what }) => what));
    const missing = wanted.flatMap(({ what, definition }) => {
        const twin = there.get(what);
        if (twin?.definition === definition)
            return [];
        return [{ what, exists: twin?.definition ?? nothing, wanted: definition }];
    });
    const besides = existing.filter(piece => !asked.has(piece.what));
    if (missing.length === 0 && !besides.some(refusesRows))
        return [];
    const all = [
        ...missing,
        ...besides.map(({ what, definition }) => ({ what, exists: definition, wanted: nothing })),
    ];
    const columns = new Set(all.filter(one => one.exists === nothing || one.wanted === nothing).map(({ what }) => what));
    return (all
        // A column that is missing brings its default.
        .filter(({ what }) => !columns.has(what.replace(/^default of /, 'column ')) || !what.startsWith('default of '))
        .sort((a, b) => importance(a) - importance(b)));
}
/** Columns first, and of them those that are missing: code fails at those. */
function importance({ what, exists, wanted }) {
    if (what.startsWith('column '))
        return exists === nothing ? 0 : wanted === nothing ? 2 : 1;
    if (what.startsWith('default of '))
        return 3;
    return what.startsWith('index ') ? 5 : 4;
}
function refusesRows({ what, definition, required }) {
    if (!what.startsWith('column '))
        return required;
    return required && /\bnot null\b/.test(definition) && !/\b(?:default|identity|generated)\b/.test(definition);
}

;// CONCATENATED MODULE: ./src/replay/guards.js









/** More would cost more than it tells. */
const mostCandidates = 40;
const savepoint = 'migration_gate_guard';
const ifNotExists = /\bif\s+not\s+exists\b/i;
/** In a migration's file, where it may be an argument: `if_not_exists=True`. */
const mayGuard = /if[\s_]+not[\s_]+exists/i;
/** Kinds that IF NOT EXISTS leaves as they are and that can be compared. */
const comparable = new Set(['table', 'column', 'index', 'sequence', 'materialized view']);
/**
 * For each object that a migration creates under a guard: drops what is there after the migration, lets the migration do
 * its work on that object again, and compares the two. So it does not matter how the guard is written, and what the
 * migration does to the object besides counts. All of it is taken back.
 */
async function guardMismatches(run, item, steps, 
/** Reads the migration once more: its guards ask the database, and must be answered anew. */
again, 
/** Was it there before the migration? What a migration creates itself passes no guard of its own. */
existed) {
    const named = [
        ...(await guardedCreations(steps)).filter(existed),
        ...(again ? await namedInText(run, item.text, steps) : []),
    ];
    const candidates = named.length === 0 ? [] : await withoutPartsOfNewTables(named, steps);
    const mismatches = new Map();
    for (const object of candidates.slice(0, mostCandidates)) {
        const found = await compare(run, item, object, steps, again);
        if (found)
            mismatches.set((0,sql_objects/* objectKey */.T5)(object), found);
    }
    return [...mismatches.values()].filter(({ object }) => !isPartOfOther(object, mismatches));
}
/** What is there now, to be asked when a migration has run. Where that can't be had, everything may have been there. */
async function existing(run) {
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, a.attname AS column
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`);
    if (outcome.kind !== 'ok')
        return () => true;
    const known = new Set();
    const add = (...parts) => known.add(JSON.stringify(parts));
    for (const { schema, name, column } of outcome.rows) {
        for (const within of [schema, undefined]) {
            add(within, name);
            if (column !== null)
                add(within, name, column);
        }
    }
    return ({ kind, schema, table, name }) => known.has(JSON.stringify(kind === 'column' ? [schema, table, name] : [schema, name]));
}
/** A column of a table that is told already. */
function isPartOfOther(part, told) {
    const key = tableKey(part);
    return key !== undefined && told.has(key);
}
function tableKey({ table, schema }) {
    if (table === undefined)
        return undefined;
    return (0,sql_objects/* objectKey */.T5)({ kind: 'table', name: table, ...(schema === undefined ? {} : { schema }) });
}
/**
 * A guard for a column of a table that the migration makes itself is its other arm: it is for databases that have the
 * table of old. Where the table was there before, it is compared as a whole.
 */
async function withoutPartsOfNewTables(objects, steps) {
    if (objects.every(({ table }) => table === undefined))
        return [...objects];
    const made = await keysOfMade(steps);
    return objects.filter(object => !isPartOfOther(object, made));
}
async function keysOfMade(steps) {
    const made = new Map();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
        for (const object of await madeBy(unit))
            made.set((0,sql_objects/* objectKey */.T5)(object), object);
    return made;
}
async function guardedCreations(steps) {
    const objects = new Map();
    for (const unit of (0,replay_units/* unitsOf */.$J)(steps.filter(({ text }) => ifNotExists.test(text)))) {
        if (!ifNotExists.test(unit.text))
            continue;
        for (const object of await madeBy(unit)) {
            if (object.guarded && !object.temporary)
                objects.set((0,sql_objects/* objectKey */.T5)(object), object);
        }
    }
    return [...objects.values()];
}
/** What a statement makes, without the parts of a new table. */
async function madeBy(unit) {
    const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
    const made = effects.creates.filter(({ kind }) => comparable.has(kind));
    return 'CreateStmt' in statement.node ? made.slice(0, 1) : made;
}
/** Tables, columns and indexes that are there and whose names stand in the text as strings. */
async function namedInText(run, text, steps) {
    const names = new Set([...text.matchAll(/(['"])([^'"\s()]{1,63})\1/g)].map(match => match[2] ?? ''));
    if (names.size === 0 || names.size > 2000)
        return [];
    const listed = `(${[...names].map(exists/* literal */.e).join(', ')})`;
    const outcome = await run(`SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, a.attname AS column
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attname IN ${listed}
    WHERE c.relname IN ${listed} AND c.relkind IN ('r', 'p', 'i', 'I') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    ORDER BY 1, 2, 4`);
    if (outcome.kind !== 'ok')
        return [];
    const made = await keysOfMade(steps);
    const found = new Map();
    for (const { schema, name, kind, column } of outcome.rows) {
        const inSchema = schema === 'public' ? {} : { schema: String(schema) };
        const relation = {
            kind: kind === 'i' || kind === 'I' ? 'index' : 'table',
            name: String(name),
            ...inSchema,
        };
        for (const object of typeof column === 'string'
            ? [relation, { kind: 'column', name: column, table: String(name), ...inSchema }]
            : [relation])
            found.set((0,sql_objects/* objectKey */.T5)(object), object);
    }
    return [...found].filter(([key]) => !made.has(key)).map(([, object]) => object);
}
async function compare(run, item, object, steps, again) {
    const query = (0,definition/* definitionQuery */.Yp)(object);
    const drop = dropping(object);
    if (query === undefined || drop === undefined)
        return undefined;
    const existing = await (0,definition/* definitionsOf */.mu)(run, query);
    if (!existing || existing.length === 0)
        return undefined;
    await run('BEGIN');
    try {
        if ((await run(drop)).kind !== 'ok')
            return undefined;
        const attempt = new Attempt(run, object);
        if (again)
            await attempt.read(again(), item);
        else
            for (const unit of (0,replay_units/* unitsOf */.$J)(steps))
                await attempt.unit(unit);
        const { maker } = attempt;
        const wanted = maker && (await (0,definition/* definitionsOf */.mu)(run, query));
        if (!maker || !wanted || wanted.length === 0)
            return undefined;
        const differences = differencesOf(existing, wanted);
        if (differences.length === 0)
            return undefined;
        await run('ROLLBACK');
        await run('BEGIN');
        const statements = (await (0,structure/* applied */.I)(run, (0,changes/* changesTo */.zE)(existing, wanted, wanted))) ?? [];
        const changed = statements.length > 0 && (await (0,definition/* definitionsOf */.mu)(run, query));
        return {
            item,
            object,
            statement: (0,replay_units/* sentStatement */.kl)(maker.unit),
            span: (0,replay_units/* spanInFile */.UL)(maker.unit.step, (0,locate_error/* objectPlace */.jP)(maker.object, maker.statement)),
            differences,
            ...answer(statements, changed ? differencesOf(changed, wanted) : differences),
        };
    }
    finally {
        await run('ROLLBACK');
    }
}
/** Does a migration's work on one object again, past whatever fails because it has been done already. */
class Attempt {
    #run;
    #object;
    #needle;
    maker;
    constructor(run, object) {
        this.#run = run;
        this.#object = object;
        this.#needle = (object.table ?? object.name).toLowerCase();
    }
    async read(interpreter, item) {
        const steps = interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return;
            answer = { kind: 'done', rows: [] };
            if (next.value.kind === 'ask')
                answer = await this.#ask(next.value.query);
            else if (next.value.kind === 'sql')
                for (const unit of (0,replay_units/* unitsOf */.$J)([next.value]))
                    await this.unit(unit);
        }
    }
    async unit(unit) {
        if (!unit.text.toLowerCase().includes(this.#needle))
            return;
        const { statement, effects } = await (0,replay_units/* understand */.ZL)(unit);
        // Rows do not matter here, and a COMMIT would keep what was dropped.
        if (/^(?:Transaction|Insert|Update|Delete|Select|Merge|Copy|Vacuum)Stmt$/.test(statement.kind))
            return;
        const ok = await this.#try(unit.text.replace(/\b(index|view)\s+concurrently\b/i, '$1'));
        if (ok.kind !== 'ok' || this.maker)
            return;
        const key = (0,sql_objects/* objectKey */.T5)(this.#object);
        const object = effects.creates.find(made => (0,sql_objects/* objectKey */.T5)(made) === key);
        if (object)
            this.maker = { unit, object, statement };
    }
    async #ask(query) {
        const outcome = await this.#try(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        return outcome.kind === 'error'
            ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
            : { kind: 'failed', code: '57014', message: 'the query did not finish' };
    }
    async #try(sql) {
        await this.#run(`SAVEPOINT ${savepoint}`);
        const outcome = await this.#run(sql);
        if (outcome.kind !== 'ok')
            await this.#run(`ROLLBACK TO SAVEPOINT ${savepoint}`);
        return outcome;
    }
}
function dropping({ kind, schema, table, name }) {
    const dotted = (relation) => `${schema === undefined ? '' : `${(0,object_names/* quoteIdentifier */.Cm)(schema)}.`}${(0,object_names/* quoteIdentifier */.Cm)(relation)}`;
    if (!comparable.has(kind))
        return undefined;
    return kind === 'column'
        ? `ALTER TABLE ${dotted(table ?? '')} DROP COLUMN ${(0,object_names/* quoteIdentifier */.Cm)(name)} CASCADE`
        : `DROP ${kind.toUpperCase()} ${dotted(name)} CASCADE`;
}
/** Statements are an answer where nothing that is wanted is lacking behind them. */
function answer(statements, remaining) {
    const lacks = remaining.some(({ wanted }) => wanted !== nothing);
    return lacks ? { statements: [], remaining: [] } : { statements, remaining };
}

;// CONCATENATED MODULE: ./src/replay/marking.js


/** Notes what migrations did not make or drop, so that nothing that needs it is an error of its own. */
class Marking {
    #marks;
    #exists;
    constructor(marks, exists) {
        this.#marks = marks;
        this.#exists = exists;
    }
    /** Statements that could not be run here. */
    async leftOut(statements) {
        for (const { effects, why } of statements) {
            const cause = { kind: 'unknown', why };
            for (const object of (0,sql_objects/* namesMade */.gy)(effects))
                if (!(await this.#exists(object)))
                    this.#marks.missing(object, cause);
            for (const object of (0,sql_objects/* namesGone */.Ax)(effects))
                this.#marks.stale(object, cause);
        }
    }
    /** A migration that was rolled back: what it would have made and dropped. */
    async failed(item, steps, failures) {
        const root = failures.find(failure => !failure.causedBy) ?? failures[0];
        const cause = root
            ? { kind: 'failure', failure: root.causedBy ?? root }
            : { kind: 'unknown', why: `${item.migration.file.path} could not be replayed` };
        const inTheWay = new Set();
        for (const failure of failures) {
            const object = failure.inTheWay?.object;
            if (!object)
                continue;
            inTheWay.add((0,sql_objects/* objectKey */.T5)(object));
            this.#marks.stale(object, { kind: 'failure', failure: failure.causedBy ?? failure });
        }
        const own = (object, step) => {
            const at = (0,replay_units/* spanInFile */.UL)(step, object).start;
            const failure = failures.find(one => one.statement && one.statement.span.start <= at && at < one.statement.span.end);
            return failure ? { kind: 'failure', failure: failure.causedBy ?? failure } : cause;
        };
        await this.missing(steps, own, inTheWay);
        for (const unit of (0,replay_units/* unitsOf */.$J)(steps)) {
            const { effects } = await (0,replay_units/* understand */.ZL)(unit);
            for (const object of (0,sql_objects/* namesGone */.Ax)(effects))
                this.#marks.stale(object, cause);
        }
    }
    /** What steps would have made, and is not there. */
    async missing(steps, causeOf, except = new Set()) {
        for (const step of steps) {
            for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
                const { effects } = await (0,replay_units/* understand */.ZL)(unit);
                for (const object of (0,sql_objects/* namesMade */.gy)(effects)) {
                    if (except.has((0,sql_objects/* objectKey */.T5)(object)) || (await this.#exists(object)))
                        continue;
                    this.#marks.missing(object, causeOf(object, step));
                }
            }
        }
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/replay/run-ahead.js

/** Nothing of a message runs if it can't be parsed to its end. */
const syntaxError = '42601';
/** More would only cost memory, and make the way back longer when one fails. */
const most = { migrations: 50, characters: 1_000_000 };
/**
 * Lets the server work on some migrations while the next ones are read: what is ready when it has answered goes in one
 * message. The server stops at the first error in a message, so nothing behind a failure runs, and the transactions
 * before it are counted by their COMMITs.
 */
class RunAhead {
    #send;
    #landed;
    #waiting = [];
    #flight;
    constructor(send, landed) {
        this.#send = send;
        this.#landed = landed;
    }
    async add(one) {
        this.#waiting.push(one);
        // A turn of the event loop: promises alone would never let the socket be read.
        await (0,promises_.setImmediate)();
        if (this.#flight && !this.#flight.over && !this.#isFull())
            return;
        await this.#land();
        this.#takeOff();
    }
    /** Everything that was added has landed. */
    async settle() {
        while (this.#flight || this.#waiting.length > 0) {
            await this.#land();
            this.#takeOff();
        }
    }
    #isFull() {
        const characters = this.#waiting.reduce((sum, { message }) => sum + message.length, 0);
        return this.#waiting.length >= most.migrations || characters > most.characters;
    }
    #takeOff() {
        const batch = this.#waiting.splice(0);
        const messages = batch.flatMap(({ message }) => (message === '' ? [] : [message]));
        if (batch.length === 0)
            return;
        const sent = messages.length === 0 ? Promise.resolve({ kind: 'ok', rows: [] }) : this.#send(messages.join(';\n'));
        // Settled: it may be refused long before anybody waits for it.
        const flight = { batch, over: false, end: Promise.allSettled([sent]) };
        void flight.end.then(() => {
            flight.over = true;
        });
        this.#flight = flight;
    }
    async #land() {
        const flight = this.#flight;
        if (!flight)
            return;
        this.#flight = undefined;
        const [end] = await flight.end;
        if (end.status === 'rejected')
            throw end.reason;
        const outcome = end.value;
        const done = outcome.kind === 'ok' ? flight.batch.length : firstUnfinished(flight.batch, outcome);
        const behind = outcome.kind === 'ok' ? [] : [...flight.batch.slice(done), ...this.#waiting.splice(0)];
        const own = flight.batch.length === 1 ||
            // What the engine refuses, or the parser, of that nothing has run.
            (outcome.kind === 'error' && outcome.error.code !== syntaxError && !outcome.error.environment);
        await this.#landed({ done: flight.batch.slice(0, done), left: behind, outcome, own });
    }
}
function firstUnfinished(batch, outcome) {
    let committed = 'committed' in outcome ? (outcome.committed ?? 0) : 0;
    const index = batch.findIndex(({ message }) => message !== '' && --committed < 0);
    return index === -1 ? batch.length : index;
}

;// CONCATENATED MODULE: ./src/replay/track.js














/** Runs migrations one after the other on one database, past the failures of each. */
class TrackRun {
    #request;
    #interpreter;
    replica;
    tracks;
    state;
    /** Guards that let an incoming migration pass by something else than it would have made. */
    mismatches = [];
    /** Incoming migrations of which nothing was run. */
    notChecked = [];
    /** Do base's own migrations run, in base's own order? */
    inBase = false;
    #ahead;
    #marking;
    constructor(request, interpreter, replica, tracks, state) {
        this.#request = request;
        this.#interpreter = interpreter;
        this.replica = replica;
        this.tracks = tracks;
        this.state = state;
        this.#marking = new Marking(state.marks, object => this.exists(object));
        this.#ahead = new RunAhead(message => this.replica.run(message), landing => this.#landed(landing));
    }
    /** Lets the interpreter see a migration that is not run, because the database has it already. */
    async pretend(item) {
        const steps = this.#interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return;
            answer = {
                kind: 'done',
                rows: next.value.kind === 'ask' ? rowsOf(await this.replica.run(next.value.query)) : [],
            };
        }
    }
    nextRun() {
        this.#interpreter.nextRun?.();
    }
    /** Runs a migration to its end. */
    async migrate(item) {
        await this.start(item, this.inBase);
        await this.settle();
    }
    /** Reads a migration and runs it, or has it run while the next one is read: `settle` waits for it. */
    async start(item, inBase) {
        this.inBase = inBase;
        const existed = await this.#existing(item, inBase);
        const gathered = await this.#gather(item, inBase);
        const read = {
            item,
            existed,
            gathered,
            inBase,
            message: (0,messages/* inTransaction */.sA)(textsOf(gathered), this.replica.settings),
        };
        if (gathered.left.length === 0)
            read.message = '';
        if (this.#mayRunAhead(read))
            return await this.#ahead.add(read);
        await this.settle(inBase);
        await this.#finish(read);
    }
    /** What is there before an incoming migration, where that decides whether a guard let it pass. */
    async #existing(item, inBase) {
        if (!item.introduced || !mayGuard.test(item.text))
            return () => true;
        await this.settle(inBase);
        return existing(sql => this.replica.run(sql));
    }
    /** Waits for all that runs still. */
    async settle(inBase = this.inBase) {
        await this.#ahead.settle();
        this.inBase = inBase;
    }
    /** A transaction that nothing has to be known of but that it went well. */
    #mayRunAhead({ item, gathered }) {
        if (this.replica.needsProof || this.state.marks.size > 0)
            return false;
        if (gathered.open || gathered.refused)
            return false;
        const texts = textsOf(gathered);
        if ((0,messages/* setsTransaction */.S6)(texts) ||
            texts.some(text => controlsTransactions(text) || needsAutocommit(text) || !(0,ends_outside/* endsOutside */.U)(text)))
            return false;
        return !item.introduced || !texts.some(text => ifNotExists.test(text));
    }
    async #landed({ done, left, outcome, own }) {
        for (const { item, gathered, message } of done) {
            if (message !== '')
                this.replica.remember(item.migration.file.path, [message]);
            this.#executed(item, gathered.steps);
        }
        if (outcome.kind === 'ok')
            return;
        const [first] = left;
        if (own && first)
            first.gathered.refused = outcome;
        else if (outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost))
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        for (const read of left)
            await this.#finish(read);
    }
    /** Runs what was read, with nothing else under way. */
    async #finish({ item, gathered, inBase, existed }) {
        this.inBase = inBase;
        await this.#leaveOutMarked(item, gathered);
        if (gathered.left.length > 0 || gathered.open || gathered.refused)
            await this.#carryOut(item, gathered);
        if (item.introduced)
            await this.#lookBehindGuards(item, gathered, existed);
        this.#executed(item, gathered.steps);
    }
    #executed(item, steps) {
        this.state.executed.push({ item, steps });
        this.state.ran++;
        if (!item.introduced || (0,replay_units/* unitsOf */.$J)(steps).length > 0)
            return;
        const { path } = item.migration.file;
        const left = this.state.unproven.find(one => one.path === path && one.introduced);
        if (left)
            this.notChecked.push({ path, why: left.why });
    }
    /** A migration that passed: did its guards let it pass by what it would have made? */
    async #lookBehindGuards(item, { steps, asked }, existed) {
        if (this.replica.applied.at(-1)?.label !== item.migration.file.path)
            return;
        // Names mean what they mean to a new session, whatever the migration did to its own.
        await this.replica.refreshSession();
        const again = asked && this.#interpreter.independent ? () => this.#request.interpreterFor('upgrade') : undefined;
        let lost = false;
        const run = async (sql) => {
            // A statement that took the engine down once would do so again.
            if (lost)
                return { kind: 'dead', why: 'the database is gone' };
            const outcome = await this.replica.run(sql);
            lost = outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost);
            return outcome;
        };
        const found = await guardMismatches(run, item, steps, again, existed);
        if (lost)
            await this.replica.rebuild();
        for (const mismatch of found) {
            const creator = await (0,provenance/* readCreator */.L)(mismatch.object, this.state.executed);
            this.mismatches.push({ ...mismatch, ...(creator ? { creator } : {}) });
        }
    }
    async #carryOut(item, gathered) {
        const { steps, left, open, refused, sent } = gathered;
        const texts = steps.map(step => step.text);
        const autocommit = (item.transaction ?? this.#request.transaction) === 'autocommit';
        const controls = texts.some(controlsTransactions);
        if (!open && !refused && autocommit && texts.some(needsAutocommit))
            return await this.#alone(item, steps, controls);
        const last = left.map(({ text }) => text);
        const whole = open ? `${(0,messages/* joined */.oR)(last)}COMMIT` : (0,messages/* inTransaction */.sA)(last, this.replica.settings);
        const outcome = refused ?? ((0,messages/* separable */.S2)(last) ? await this.replica.run(whole) : undefined);
        if (!outcome) {
            await this.replica.rollback();
            return await this.#examine(item, steps, { slow: false });
        }
        if (outcome.kind === 'ok')
            return await this.#succeeded(item, steps, [...sent, whole]);
        if (outcome.kind === 'dead')
            return await this.#died(item, steps, outcome.why);
        if (outcome.kind === 'timeout' && outcome.databaseLost)
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        if (controls) {
            await this.replica.rebuild();
            return await this.#alone(item, steps, controls);
        }
        if (autocommit && outcome.kind === 'error' && (0,messages/* mindsTransaction */.e3)(outcome.error.code))
            return await this.#alone(item, steps, controls);
        await this.#examine(item, steps, { slow: outcome.kind === 'timeout' });
    }
    async #examine(item, steps, how) {
        const result = await diagnose(this, item, steps, how);
        if (result.kind === 'dead')
            return await this.#died(item, steps, result.why);
        if (result.kind === 'late')
            return await this.#notReplayed(item, steps, result.why);
        if (result.kind === 'succeeded')
            return await this.#succeeded(item, steps, result.messages);
        if (result.kind === 'without')
            return await this.#succeededWithout(item, steps, result);
        await this.failed(item, steps, result.failures, result.unknown);
    }
    /** As `psql -f` does it: each statement is its own transaction. */
    async #alone(item, steps, controls) {
        await this.replica.refreshSession();
        const fresh = (0,messages/* freshSession */.JS)(this.replica.settings);
        const result = await oneByOne(this, item, (0,replay_units/* unitsOf */.$J)(steps), controls);
        if (result.kind === 'dead')
            return await this.#died(item, steps, result.why);
        if (result.kind === 'late')
            return await this.#notReplayed(item, steps, result.why);
        if (result.kind === 'succeeded')
            return await this.#succeeded(item, steps, [fresh, ...result.messages]);
        if (result.kind === 'without')
            return await this.#succeededWithout(item, steps, {
                ...result,
                messages: [fresh, ...result.messages],
            });
        if (result.changed)
            await this.replica.rebuild();
        await this.failed(item, steps, result.failures, result.unknown);
    }
    async #succeeded(item, steps, messages) {
        if (!(await this.replica.stillTruthful())) {
            return await this.#died(item, steps, 'it no longer answers truthfully (COPY … TO or FROM PROGRAM does that to the embedded PostgreSQL)');
        }
        this.replica.remember(item.migration.file.path, messages);
        if (this.state.marks.size === 0)
            return;
        for (const object of await createdBy(steps))
            this.state.marks.made(object);
    }
    /** What ran stays; what was left out is remembered, so that nothing that needs it is called an error. */
    async #succeededWithout(item, steps, { messages, leftOut, unknown, }) {
        await this.#succeeded(item, steps, messages);
        if (unknown !== undefined)
            this.state.unknowns.push(unknown);
        const [first] = leftOut;
        // What the engine lacks is a reason of its own to be inconclusive.
        if (first && unknown === undefined && item.introduced && leftOut.length === (0,replay_units/* unitsOf */.$J)(steps).length)
            this.notChecked.push({ path: item.migration.file.path, why: first.why });
        await this.replica.refreshSession();
        await this.#marking.leftOut(leftOut);
    }
    async #died(item, steps, why) {
        const elsewhere = this.replica.needsProof ? ' Replay it on a real server with `--postgres URL`.' : '';
        await this.#notReplayed(item, steps, `The database gave up on it: ${why.replace(/\.$/, '')}.${elsewhere}`);
    }
    /** On a database that may have half of it, or is gone. */
    async #notReplayed(item, steps, why) {
        const path = item.migration.file.path;
        this.state.unknowns.push(`${path} could not be replayed. ${why}`);
        await this.replica.rebuild();
        await this.#marking.missing(steps, () => ({ kind: 'unknown', why: `${path} could not be replayed` }));
    }
    /** The migration is rolled back; what it would have made and dropped is remembered. */
    async failed(item, steps, failures, unknown) {
        this.state.failures.push(...failures);
        if (unknown !== undefined)
            this.state.unknowns.push(unknown);
        await this.replica.refreshSession();
        await this.#marking.failed(item, steps, failures);
    }
    async exists(object) {
        const condition = (0,exists/* existsCondition */.o)(object);
        if (condition === undefined)
            return false;
        return rowsOf(await this.replica.run(`SELECT 1 AS yes WHERE ${condition}`)).length > 0;
    }
    /** Runs the interpreter to its end. What it asks is answered in the transaction in which it is asked. */
    async #gather(item, inBase) {
        const gathered = {
            steps: [],
            left: [],
            sent: [],
            open: false,
            asked: false,
            refused: undefined,
        };
        const steps = this.#interpreter.steps(item.migration, item.text);
        let answer;
        for (;;) {
            const next = await steps.next(answer);
            if (next.done)
                return gathered;
            const step = next.value;
            answer = { kind: 'done', rows: [] };
            if (step.kind === 'sql') {
                gathered.steps.push(step);
                gathered.left.push(step);
            }
            else if (step.kind === 'ask') {
                await this.settle(inBase);
                await this.#leaveOutMarked(item, gathered);
                answer = await this.#ask(step.query, gathered);
            }
            else if (step.kind === 'stops') {
                const { span, why, remedy } = step;
                const same = this.state.failures.find(({ item: other, reason }) => reason.kind === 'stopped' && reason.why === why && other.introduced === item.introduced);
                const causedBy = same && { causedBy: same.causedBy ?? same };
                const reason = { kind: 'stopped', why, ...(remedy === undefined ? {} : { remedy }) };
                this.state.failures.push(this.failure(item, { span, reason, ...causedBy }));
            }
            else if (step.kind === 'try') {
                await this.settle(inBase);
                await this.#tryAsWell(item, step);
            }
            else {
                if (step.kind === 'opaque' && step.limit && item.introduced)
                    this.state.unknowns.push(`${item.migration.file.path} was not replayed to its end: ${step.why}. Split it into smaller migrations, or judge it with a \`command:\` of base.`);
                this.unproven(item, step.span, step.why, {
                    opaque: step.kind === 'opaque',
                    ...(step.kind === 'opaque' && step.only !== undefined ? { only: step.only } : {}),
                    rows: step.kind === 'skip' && step.rows === true,
                });
            }
        }
    }
    /** What another reading of a file would run, on the database as it is before the file. */
    async #tryAsWell(item, { text, why, remedy }) {
        const { path } = item.migration.file;
        const unknown = (reason) => this.state.unknowns.push(`${path} could not be judged: ${why}${reason}. ${remedy}`);
        if (controlsTransactions(text) || needsAutocommit(text))
            return void unknown(' and that could not be tried, because it does not run in a transaction');
        const outcome = await this.replica.run((0,messages/* inTransaction */.sA)([text], this.replica.settings).replace(/COMMIT$/, 'ROLLBACK'));
        if (outcome.kind === 'ok')
            return;
        if (outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost))
            await this.replica.rebuild();
        else
            await this.replica.rollback();
        unknown(outcome.kind === 'error'
            ? `, which PostgreSQL refuses: ${outcome.error.message} (SQLSTATE ${outcome.error.code})`
            : ', which did not end');
    }
    async #ask(query, gathered) {
        if (gathered.refused)
            return { ...failedOutcome(gathered.refused), earlier: true };
        if (!gathered.open || gathered.left.length > 0) {
            const texts = textsOf(gathered);
            for (const part of (0,messages/* separable */.S2)(texts) ? [texts] : texts.map(text => [text])) {
                const message = `${gathered.open ? '' : (0,messages/* opening */.zs)(texts, this.replica.settings)}${(0,messages/* joined */.oR)(part)}`;
                const outcome = await this.replica.run(message);
                if (outcome.kind !== 'ok') {
                    gathered.refused = outcome;
                    return { ...failedOutcome(outcome), earlier: true };
                }
                gathered.sent.push(message);
                gathered.open = true;
            }
            gathered.left = [];
        }
        gathered.asked = true;
        const outcome = await this.replica.run(query);
        if (outcome.kind === 'ok')
            return { kind: 'done', rows: outcome.rows };
        if (outcome.kind !== 'error')
            gathered.refused = outcome;
        return failedOutcome(outcome);
    }
    /** In what is not sent yet, once all that ran before has told what it did not make. */
    async #leaveOutMarked(item, gathered) {
        if (this.state.marks.size === 0)
            return;
        const unsent = gathered.left.length;
        const usable = [];
        for (const step of gathered.left)
            usable.push(await this.#withoutMarked(item, step));
        gathered.left = usable;
        gathered.steps.splice(gathered.steps.length - unsent, unsent, ...usable);
    }
    /** Leaves out the statements that need what an earlier failure did not make, and says so for each. */
    async #withoutMarked(item, step) {
        const { marks } = this.state;
        let { text } = step;
        const madeHere = new Map();
        for (const unit of (0,replay_units/* unitsOf */.$J)([step])) {
            const { statement, effects, uses } = await (0,replay_units/* understand */.ZL)(unit);
            const creates = (0,sql_objects/* namesMade */.gy)(effects);
            const mark = marks.neededBy(statement, uses, [...creates, ...madeHere.values()]);
            if (!mark) {
                for (const object of creates)
                    madeHere.set((0,sql_objects/* objectKey */.T5)(object), object);
                continue;
            }
            const end = unit.start + unit.text.length;
            text = text.slice(0, unit.start) + (0,split/* blankOut */.b)(text.slice(unit.start, end)) + text.slice(end);
            const span = (0,replay_units/* spanInFile */.UL)(step, { start: unit.start, end });
            for (const object of creates)
                marks.missing(object, mark.cause);
            this.skipped(item, mark.object, mark.cause, { ...(0,replay_units/* sentStatement */.kl)(unit), span });
        }
        return text === step.text ? step : { ...step, text };
    }
    skipped(item, needed, cause, statement) {
        if (cause.kind === 'unknown') {
            this.unproven(item, statement.span, `needs what was not made: ${cause.why}`);
            return;
        }
        const { failure } = cause;
        // What only follows from a failure of base is nobody's fault here, but it is not proven either.
        if (item.introduced && failure.inBase)
            this.unproven(item, statement.span, `needs what ${failure.item.migration.file.path} fails to make on base already`);
        this.state.failures.push(this.failure(item, {
            statement,
            span: statement.span,
            reason: { kind: 'skipped', needs: needed },
            causedBy: failure,
        }));
    }
    failure(item, rest) {
        return { item, tracks: new Set(this.tracks), inBase: this.inBase, ...rest };
    }
    unproven(item, span, why, how = {}) {
        const { line } = (0,finding/* positionAt */.t$)(item.text, span.start);
        this.state.unproven.push({
            path: item.migration.file.path,
            line,
            why,
            introduced: item.introduced,
            opaque: false,
            ...how,
        });
    }
}


/***/ }),

/***/ 86374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Kz: () => (/* binding */ withoutUnits),
/* harmony export */   UL: () => (/* binding */ spanInFile),
/* harmony export */   ZL: () => (/* binding */ understand),
/* harmony export */   kl: () => (/* binding */ sentStatement)
/* harmony export */ });
/* unused harmony export statementOf */
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
