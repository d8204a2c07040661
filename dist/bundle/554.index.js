export const id = 554;
export const ids = [554,8173];
export const modules = {

/***/ 38173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declaredAt: () => (/* binding */ declaredAt),
  declaredLast: () => (/* binding */ declaredLast)
});

// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/frameworks/drizzle/column.js
/** Other names of PostgreSQL's types. */
const others = [
    [/^varchar\b/, 'character varying'],
    [/^char\b/, 'character'],
    [/^decimal\b/, 'numeric'],
    [/^(?:small|big)?serial$/, ''],
    [/^timestamp(\(\d\))?$/, 'timestamp$1 without time zone'],
    [/^time(\(\d\))?$/, 'time$1 without time zone'],
];
const serials = new Map([
    ['serial', 'integer'],
    ['bigserial', 'bigint'],
    ['smallserial', 'smallint'],
]);
/** Types that are PostgreSQL's own, without their length, and that are printed as they are written. */
const builtin = new Set([
    'smallint',
    'integer',
    'bigint',
    'boolean',
    'text',
    'character varying',
    'character',
    'numeric',
    'real',
    'double precision',
    'json',
    'jsonb',
    'uuid',
    'date',
    'time without time zone',
    'time with time zone',
    'timestamp without time zone',
    'timestamp with time zone',
    'bytea',
    'inet',
    'cidr',
    'macaddr',
    'macaddr8',
    'point',
    'line',
    'tsvector',
    'interval',
]);
/** Types whose literals PostgreSQL prints as they are written. */
const literals = /^(?:smallint|integer|bigint|boolean|text|character|numeric|real|double precision)/;
function columnOf(column, isKey) {
    const serial = serials.get(column.type);
    const type = typeOf(column);
    const standard = serial !== undefined ? { kind: 'sequence' } : isOwn(column) ? undefined : defaultOf(column, type);
    return {
        name: column.name,
        ...(type ? { type } : {}),
        notNull: isKey || column.notNull,
        ...(standard ? { default: standard } : {}),
    };
}
/** Its values are made by the database in another way than by a default. */
function isOwn({ generated, identity }) {
    return (generated ?? undefined) !== undefined || (identity ?? undefined) !== undefined;
}
function typeOf({ type, typeSchema, dimensions = 0 }) {
    const list = dimensions > 0 || type.endsWith(']');
    const [element = ''] = type.split('[', 1);
    const many = list ? { list } : {};
    if (typeSchema)
        return { kind: 'named', schema: typeSchema, name: element, ...many };
    let text = (serials.get(element) ?? element).replace(/ \(/, '(').replace(/, /, ',');
    for (const [from, to] of others)
        if (to !== '')
            text = text.replace(from, to);
    // What else there is may be printed in another way.
    return builtin.has(text.replace(/\(\d+(?:,\d+)?\)/, '')) ? { kind: 'builtin', text, ...many } : undefined;
}
function defaultOf({ default: written }, type) {
    if (written === undefined || written === null)
        return { kind: 'none' };
    const [, text] = /^'((?:[^']|'')*)'(?:::[\w "[\]]+)?$/.exec(String(written)) ?? [];
    const value = text?.replaceAll("''", "'") ?? String(written);
    const isPlain = type && !type.list && (type.kind === 'named' || literals.test(type.text));
    const isLiteral = text !== undefined || /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(String(written));
    return isPlain && isLiteral ? { kind: 'literal', value } : { kind: 'some' };
}

;// CONCATENATED MODULE: ./src/frameworks/drizzle/snapshot.js



const names = schemas.array(schemas.string());
const column = schemas.object({
    name: schemas.string(),
    type: schemas.string(),
    typeSchema: schemas.string().nullish(),
    dimensions: schemas.number().optional(),
    notNull: schemas.boolean(),
    default: schemas.union([schemas.string(), schemas.number(), schemas.boolean()]).nullish(),
    generated: schemas.unknown().optional(),
    identity: schemas.unknown().optional(),
});
const schema = schemas.string().nullish();
/** https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-kit/src/serializer/pgSchema.ts */
const seven = schemas.object({
    version: schemas.literal('7'),
    tables: schemas.record(schemas.string(), schemas.object({
        name: schemas.string(),
        schema,
        columns: schemas.record(schemas.string(), column.extend({ primaryKey: schemas.boolean() })),
        indexes: schemas.record(schemas.string(), schemas.object({
            columns: schemas.array(schemas.object({ expression: schemas.string(), isExpression: schemas.boolean() })),
            isUnique: schemas.boolean(),
            where: schemas.string().optional(),
        })),
        foreignKeys: schemas.record(schemas.string(), schemas.object({
            tableTo: schemas.string(),
            schemaTo: schema,
            columnsFrom: names,
            columnsTo: names,
            onDelete: schemas.string().optional(),
            onUpdate: schemas.string().optional(),
        })),
        compositePrimaryKeys: schemas.record(schemas.string(), schemas.object({ columns: names })),
        uniqueConstraints: schemas.record(schemas.string(), schemas.object({ columns: names })),
    })),
    enums: schemas.record(schemas.string(), schemas.object({ name: schemas.string(), schema, values: names })),
});
const of = { schema: schemas.string(), table: schemas.string() };
const entity = schemas.discriminatedUnion('entityType', [
    schemas.object({ entityType: schemas.literal('tables'), schema: schemas.string(), name: schemas.string() }),
    schemas.object({ entityType: schemas.literal('enums'), schema: schemas.string(), name: schemas.string(), values: names }),
    column.extend({ entityType: schemas.literal('columns'), ...of }),
    schemas.object({ entityType: schemas.literal('pks'), ...of, columns: names }),
    schemas.object({ entityType: schemas.literal('uniques'), ...of, columns: names }),
    schemas.object({
        entityType: schemas.literal('indexes'),
        ...of,
        columns: schemas.array(schemas.object({ value: schemas.string(), isExpression: schemas.boolean() })),
        isUnique: schemas.boolean(),
        where: schemas.string().nullish(),
    }),
    schemas.object({
        entityType: schemas.literal('fks'),
        ...of,
        columns: names,
        schemaTo: schema,
        tableTo: schemas.string(),
        columnsTo: names,
        onDelete: schemas.string().nullish(),
        onUpdate: schemas.string().nullish(),
    }),
]);
/** From version 1 of Drizzle on. */
const eight = schemas.object({
    version: schemas.literal('8'),
    ddl: schemas.array(schemas.looseObject({ entityType: schemas.string() })),
});
const snapshot_link = schemas.object({ id: schemas.string(), prevIds: names });
/** Paths of the snapshots that no other one follows. */
function leavesOf(files) {
    const links = files.flatMap(({ path, text }) => {
        const parsed = snapshot_link.safeParse(jsonOf(text));
        return parsed.success ? { path, ...parsed.data } : [];
    });
    const followed = new Set(links.flatMap(({ prevIds }) => prevIds));
    return links.filter(({ id }) => !followed.has(id)).map(({ path }) => path);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** What a snapshot of drizzle-kit says that the migrations come to; undefined where it is none that is known. */
function declaredBySnapshot(path, text) {
    const json = jsonOf(text);
    const [old, now] = [seven.safeParse(json), eight.safeParse(json)];
    const found = old.success
        ? declaredBySeven(path, old.data)
        : now.success
            ? declaredByEight(path, now.data)
            : undefined;
    return found && { path, owns: [...new Set(found.tables.map(one => one.schema))], ...found };
}
const place = (path) => ({ path, range: position/* startOfFile */.Si });
const schemaOf = (name) => name || 'public';
function declaredBySeven(path, snapshot) {
    return {
        tables: Object.values(snapshot.tables).map((table) => {
            const columns = Object.values(table.columns);
            const single = columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => name);
            const key = Object.values(table.compositePrimaryKeys)[0]?.columns ?? single;
            return {
                ...place(path),
                label: `table ${table.name}`,
                schema: schemaOf(table.schema),
                name: table.name,
                columns: columns.map(one => columnOf(one, key.includes(one.name))),
                primaryKey: key,
                indexes: [
                    ...Object.values(table.uniqueConstraints).map(unique),
                    ...Object.values(table.indexes).flatMap(({ columns: of, isUnique, where }) => where === undefined
                        ? indexOf(of.map(({ expression: value, ...one }) => ({ value, ...one })), isUnique)
                        : []),
                ],
                foreignKeys: Object.values(table.foreignKeys).map(one => foreignKeyOf(one, one.columnsFrom)),
            };
        }),
        enums: Object.values(snapshot.enums).map(({ name, schema: of, values }) => ({
            ...place(path),
            label: `enum ${name}`,
            schema: schemaOf(of),
            name,
            values,
        })),
    };
}
function declaredByEight(path, { ddl }) {
    const entities = ddl.flatMap(one => {
        const parsed = entity.safeParse(one);
        return parsed.success ? parsed.data : [];
    });
    const ofTable = new Map();
    for (const one of entities)
        if ('table' in one) {
            const key = JSON.stringify([one.schema, one.table]);
            const there = ofTable.get(key);
            if (there)
                there.push(one);
            else
                ofTable.set(key, [one]);
        }
    return {
        tables: entities.flatMap((table) => {
            if (table.entityType !== 'tables')
                return [];
            const parts = ofTable.get(JSON.stringify([table.schema, table.name])) ?? [];
            const key = parts.flatMap(one => (one.entityType === 'pks' ? one.columns : []));
            return [
                {
                    ...place(path),
                    label: `table ${table.name}`,
                    schema: table.schema,
                    name: table.name,
                    columns: parts.flatMap(one => one.entityType === 'columns' ? columnOf(one, key.includes(one.name)) : []),
                    primaryKey: key,
                    indexes: parts.flatMap(one => {
                        if (one.entityType === 'uniques')
                            return unique(one);
                        return one.entityType === 'indexes' && !one.where ? indexOf(one.columns, one.isUnique) : [];
                    }),
                    foreignKeys: parts.flatMap(one => (one.entityType === 'fks' ? foreignKeyOf(one, one.columns) : [])),
                },
            ];
        }),
        enums: entities.flatMap(one => one.entityType === 'enums'
            ? {
                ...place(path),
                label: `enum ${one.name}`,
                schema: one.schema,
                name: one.name,
                values: one.values,
            }
            : []),
    };
}
function unique({ columns }) {
    return { columns, unique: true };
}
/** Nothing of one with expressions. */
function indexOf(columns, isUnique) {
    if (columns.some(({ isExpression }) => isExpression))
        return [];
    return [{ columns: columns.map(({ value }) => value), unique: isUnique }];
}
const actions = new Map(['NO ACTION', 'RESTRICT', 'CASCADE', 'SET NULL', 'SET DEFAULT'].map(action => [action, action]));
function foreignKeyOf(one, columns) {
    return {
        columns,
        schema: schemaOf(one.schemaTo),
        table: one.tableTo,
        to: one.columnsTo,
        ...actionsOf(one),
    };
}
function actionsOf({ onDelete, onUpdate }) {
    const action = (written) => actions.get((written ?? '').toUpperCase()) ?? 'NO ACTION';
    return { onDelete: action(onDelete), onUpdate: action(onUpdate) };
}

;// CONCATENATED MODULE: ./src/frameworks/drizzle/declared.js



/**
 * From version 1 on, two branches may leave a snapshot each, and the next one follows both. Then no single one says what
 * the migrations come to.
 */
async function declaredLast(history, tree) {
    const files = history.migrations.flatMap(({ file }) => tree.file((0,paths/* within */.ux)((0,paths/* parentOf */.gN)(file.path), 'snapshot.json')) ?? []);
    const blobs = await tree.read(files);
    const leaves = leavesOf(files.map(({ path, oid }) => ({ path, text: blobs.get(oid)?.toString('utf8') ?? '' })));
    return leaves.length === 1 ? declaredAt(history, leaves[0], tree) : undefined;
}
/** What the snapshot at this path says; undefined: there is none. */
async function declaredAt({ directory }, path, tree) {
    const file = path === undefined ? undefined : tree.file(path);
    if (!file)
        return undefined;
    const declared = declaredBySnapshot(file.path, await tree.readText(file));
    if (!declared)
        return (0,result/* failure */.V)(`${file.path} is no snapshot that is known, and was not compared with what the migrations create`);
    return (0,result/* success */.k)({
        ...declared,
        complete: false,
        notCompared: [],
        advice: `Either this snapshot lacks what another branch has brought, or the SQL in ${directory} was edited by hand. Merge base into the branch, delete the migration and the snapshot that the branch brings, and generate them again.`,
        commands: ['npx drizzle-kit generate'],
    });
}


/***/ })

};
