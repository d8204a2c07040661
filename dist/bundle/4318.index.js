export const id = 4318;
export const ids = [4318];
export const modules = {

/***/ 34318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declaredByPrisma: () => (/* binding */ declaredByPrisma),
  declaredSchema: () => (/* binding */ declaredSchema)
});

// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/prisma/column.js

/** https://www.prisma.io/docs/orm/reference/prisma-schema-reference#model-field-scalar-types */
const scalars = (0,by_name/* byName */.n)({
    String: 'text',
    Boolean: 'boolean',
    Int: 'integer',
    BigInt: 'bigint',
    Float: 'double precision',
    Decimal: 'numeric(65,30)',
    DateTime: 'timestamp(3) without time zone',
    Json: 'jsonb',
    Bytes: 'bytea',
});
/** What `@db.NAME` is in PostgreSQL; `(N)` is its argument, which may be absent. */
const column_native = (0,by_name/* byName */.n)({
    Text: 'text',
    VarChar: 'character varying(N)',
    Char: 'character(N)',
    Bit: 'bit(N)',
    VarBit: 'bit varying(N)',
    Uuid: 'uuid',
    Xml: 'xml',
    Inet: 'inet',
    Boolean: 'boolean',
    Integer: 'integer',
    SmallInt: 'smallint',
    Oid: 'oid',
    BigInt: 'bigint',
    DoublePrecision: 'double precision',
    Real: 'real',
    Decimal: 'numeric(N)',
    Money: 'money',
    Timestamp: 'timestamp(N) without time zone',
    Timestamptz: 'timestamp(N) with time zone',
    Time: 'time(N) without time zone',
    Timetz: 'time(N) with time zone',
    Date: 'date',
    Json: 'json',
    JsonB: 'jsonb',
    ByteA: 'bytea',
});
const isScalar = (type) => scalars[type] !== undefined;
/** Values that the client makes, of which the database knows nothing. */
const ofClient = new Set(['uuid', 'cuid', 'nanoid', 'ulid', 'auto']);
/** A field that is a column: a scalar's, an enum's, or of a type that Prisma does not know. */
function columnOf(field, enums, isKey) {
    const type = typeOf(field, enums);
    const standard = defaultOf(field, enums.get(field.type ?? '')?.block);
    return {
        name: mappedName(field),
        ...(type ? { type } : {}),
        // A list is a list to Prisma, whether it may be null or not.
        ...(field.list ? {} : { notNull: isKey || !field.optional }),
        ...(standard ? { default: standard } : {}),
    };
}
function typeOf({ type = '', list, attributes }, enums) {
    const many = list ? { list } : {};
    const known = enums.get(type);
    if (known)
        return { kind: 'named', schema: known.schema, name: mappedName(known.block), ...many };
    const attribute = attributes.find(({ name }) => name.startsWith('db.'));
    if (!attribute) {
        const text = scalars[type];
        return text === undefined ? undefined : { kind: 'builtin', text, ...many };
    }
    const name = attribute.name.slice('db.'.length);
    if (name === 'Citext')
        return { kind: 'named', name: 'citext', ...many };
    const pattern = column_native[name];
    if (pattern === undefined)
        return undefined;
    const size = attribute.args.map(({ value }) => wordOf(value)).join(',');
    // Without one, `character` has length 1 to PostgreSQL, and what others have is left to it.
    const isSized = pattern.includes('(N)');
    return {
        kind: 'builtin',
        text: pattern.replace('(N)', size === '' ? '' : `(${size})`),
        ...(isSized && size === '' ? { anySize: true } : {}),
        ...many,
    };
}
function defaultOf(field, ofEnum) {
    const attribute = field.attributes.find(({ name }) => name === 'default');
    if (field.list || !(isScalar(field.type ?? '') || ofEnum))
        return undefined;
    const value = attribute && argumentOf(attribute, 'value');
    if (!value)
        return { kind: 'none' };
    if (value.kind === 'call')
        return defaultByCall(value.name);
    if (value.kind === 'list')
        return undefined;
    // How these are written is PostgreSQL's own matter.
    if (/^(?:Json|Bytes|DateTime)$/.test(field.type ?? ''))
        return { kind: 'some' };
    const mapped = ofEnum?.fields.find(({ name }) => name === value.value);
    return { kind: 'literal', value: mapped ? mappedName(mapped) : value.value };
}
function defaultByCall(name) {
    if (ofClient.has(name))
        return { kind: 'none' };
    if (name === 'autoincrement' || name === 'sequence')
        return { kind: 'sequence' };
    return name === 'now' ? { kind: 'some' } : undefined;
}
/** `@map("name")` or `@@map("name")`, or the name that it has in the schema. */
function mappedName(of) {
    const value = of.attributes.flatMap(one => (one.name === 'map' ? (argumentOf(one, 'name') ?? []) : []))[0];
    return value?.kind === 'text' ? value.value : of.name;
}
/** An argument by its name, or the first that has none. */
function argumentOf({ args }, name) {
    return (args.find(one => one.name === name) ?? args.find(one => one.name === undefined))?.value;
}
function wordOf(value) {
    if (value?.kind === 'word' || value?.kind === 'text')
        return value.value;
    return value?.kind === 'call' ? value.name : undefined;
}

// EXTERNAL MODULE: ./src/frameworks/prisma/files.js
var prisma_files = __webpack_require__(25991);
;// CONCATENATED MODULE: ./src/frameworks/prisma/parse-schema.js
/** The text is no schema of Prisma, or one of a later grammar. */
class PrismaSchemaError extends Error {
}
/** https://www.prisma.io/docs/orm/prisma-schema/overview */
function parsePrismaSchema(text) {
    return new Parser(text).blocks();
}
const token = /(?<space>[ \t\f\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<line>\r?\n)|(?<text>"(?:[^"\\\n]|\\[^\n])*")|(?<word>-?[\p{L}\p{N}_][\p{L}\p{N}_.-]*)|(?<sign>@@|[@{}()[\]?!:,=])/uy;
function* tokensOf(text) {
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
        const start = token.lastIndex;
        const groups = token.exec(text)?.groups;
        if (!groups)
            throw new PrismaSchemaError(`offset ${start} can't be read`);
        const span = { start, end: token.lastIndex };
        if (groups.line !== undefined)
            yield { kind: 'line', text: '\n', ...span };
        if (groups.text !== undefined)
            yield { kind: 'text', text: unquoted(groups.text), ...span };
        if (groups.word !== undefined)
            yield { kind: 'word', text: groups.word, ...span };
        if (groups.sign !== undefined)
            yield { kind: 'sign', text: groups.sign, ...span };
    }
}
function unquoted(text) {
    try {
        const value = JSON.parse(text);
        return String(value);
    }
    catch {
        return text.slice(1, -1);
    }
}
const maxDepth = 20;
/** PostgreSQL ends at 1,600 columns; relations are fields, too. */
const maxFields = 4000;
class Parser {
    #tokens;
    #at = 0;
    constructor(text) {
        this.#tokens = [...tokensOf(text)];
    }
    blocks() {
        const blocks = [];
        for (this.#lines(); this.#next; this.#lines())
            blocks.push(this.#block());
        return blocks;
    }
    #block() {
        const kind = this.#word().text;
        const name = this.#word();
        const fields = [];
        const attributes = [];
        const settings = new Map();
        this.#expect('{');
        for (this.#lines(); !this.#takes('}'); this.#lines()) {
            if (this.#takes('@@'))
                attributes.push(this.#attribute());
            else if (this.#is('=', 1)) {
                const key = this.#word().text;
                this.#expect('=');
                settings.set(key, this.#value(0));
            }
            else
                fields.push(this.#field());
            if (fields.length > maxFields)
                this.#fail();
            if (!this.#is('}') && this.#next?.kind !== 'line')
                this.#fail();
        }
        return { kind, name: name.text, span: { start: name.start, end: name.end }, fields, attributes, settings };
    }
    #field() {
        const name = this.#word().text;
        const type = this.#next?.kind === 'word' ? this.#word().text : undefined;
        if (type !== undefined && this.#takes('('))
            this.#arguments(0);
        const list = this.#takes('[');
        if (list)
            this.#expect(']');
        const optional = this.#takes('?');
        const attributes = [];
        while (this.#takes('@'))
            attributes.push(this.#attribute());
        return { name, ...(type === undefined ? {} : { type }), list, optional, attributes };
    }
    #attribute() {
        const name = this.#word().text;
        return { name, args: this.#takes('(') ? this.#arguments(0) : [] };
    }
    /** After the opening bracket. */
    #arguments(depth) {
        const found = [];
        for (this.#lines(); !this.#takes(')'); this.#lines()) {
            const name = this.#is(':', 1) ? this.#word().text : undefined;
            if (name !== undefined)
                this.#expect(':');
            this.#lines();
            found.push({ ...(name === undefined ? {} : { name }), value: this.#value(depth) });
            this.#lines();
            if (!this.#takes(',') && !this.#is(')'))
                this.#fail();
        }
        return found;
    }
    #value(depth) {
        if (depth > maxDepth)
            this.#fail();
        if (this.#next?.kind === 'text')
            return { kind: 'text', value: this.#take().text };
        if (this.#takes('[')) {
            const items = [];
            for (this.#lines(); !this.#takes(']'); this.#lines()) {
                items.push(this.#value(depth + 1));
                this.#lines();
                if (!this.#takes(',') && !this.#is(']'))
                    this.#fail();
            }
            return { kind: 'list', items };
        }
        const { text } = this.#word();
        return this.#takes('(')
            ? { kind: 'call', name: text, args: this.#arguments(depth + 1) }
            : { kind: 'word', value: text };
    }
    get #next() {
        return this.#tokens[this.#at];
    }
    #is(sign, ahead = 0) {
        const next = this.#tokens[this.#at + ahead];
        return next?.kind === 'sign' && next.text === sign;
    }
    #takes(sign) {
        const found = this.#is(sign);
        if (found)
            this.#at++;
        return found;
    }
    #expect(sign) {
        if (!this.#takes(sign))
            this.#fail();
    }
    #word() {
        return this.#next?.kind === 'word' ? this.#take() : this.#fail();
    }
    #take() {
        return this.#tokens[this.#at++] ?? this.#fail();
    }
    #lines() {
        while (this.#next?.kind === 'line')
            this.#at++;
    }
    #fail() {
        throw new PrismaSchemaError(`offset ${this.#next?.start ?? 'the end'} can't be read`);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/prisma/declared.js






const defaultSchema = 'public';
/** What a schema of one or several files declares; undefined where it is for another database, or declares no model. Throws PrismaSchemaError. */
function declaredByPrisma(files) {
    const blocks = files.flatMap(file => parsePrismaSchema(file.text).map(block => ({ block, file })));
    const sources = blocks.filter(({ block }) => block.kind === 'datasource');
    const [source] = sources;
    if (!source || sources.length > 1)
        throw new PrismaSchemaError('it has not one datasource');
    const setting = (name) => source.block.settings.get(name);
    if (!/^postgres(?:ql)?$/.test(wordOf(setting('provider')) ?? ''))
        return undefined;
    const named = (kind) => {
        const found = new Map();
        for (const { block, file } of blocks)
            if (block.kind === kind) {
                if (found.has(block.name))
                    throw new PrismaSchemaError(`${block.name} is declared twice`);
                found.set(block.name, modelOf(block, file));
            }
        return found;
    };
    const [models, enums] = [named('model'), named('enum')];
    // Some have Prisma run SQL alone: what declares nothing has nothing to be compared with.
    if (models.size === 0)
        return undefined;
    const views = new Set(blocks.flatMap(({ block }) => (block.kind === 'view' ? block.name : [])));
    const withoutKeys = wordOf(setting('relationMode')) === 'prisma';
    const world = { models, enums, views, withoutKeys };
    const schemas = setting('schemas');
    return {
        path: source.file.path,
        owns: schemas?.kind === 'list' ? schemas.items.flatMap(one => wordOf(one) ?? []) : [defaultSchema],
        tables: [...models.values()].flatMap(model => [tableOf(model, world), ...joinTables(model, world)]),
        enums: [...enums.values()].map(({ block, path, range, schema, table }) => ({
            label: `enum ${block.name}`,
            path,
            range,
            schema,
            name: table,
            values: block.fields.map(mappedName),
        })),
        notCompared: views.size > 0 ? [`views (${[...views].join(', ')})`] : [],
    };
}
function modelOf(block, { path, text }) {
    const schema = block.attributes.find(({ name }) => name === 'schema');
    return {
        block,
        path,
        range: (0,position/* rangeOf */.be)(text, block.span.start, block.span.end),
        schema: (schema && wordOf(argumentOf(schema, 'map'))) ?? defaultSchema,
        table: mappedName(block),
    };
}
function tableOf({ block, path, range, schema, table }, world) {
    const { enums } = world;
    const isColumn = ({ type = '' }) => isScalar(type) || type === 'Unsupported' || enums.has(type);
    for (const { type = '' } of block.fields)
        if (!isScalar(type) &&
            type !== 'Unsupported' &&
            !enums.has(type) &&
            !world.models.has(type) &&
            !world.views.has(type))
            throw new PrismaSchemaError(`${block.name} has a field of the unknown type ${type}`);
    const keys = [
        ...block.fields.flatMap(field => (has(field, 'id') ? [[mappedName(field)]] : [])),
        ...of(block, 'id').map(one => columnsOf(block, argumentOf(one, 'fields'))),
    ];
    const inKey = new Set(keys.flat());
    return {
        label: `model ${block.name}`,
        path,
        range,
        schema,
        name: table,
        columns: block.fields.filter(isColumn).map(field => columnOf(field, enums, inKey.has(mappedName(field)))),
        primaryKey: keys[0] ?? [],
        indexes: indexesOf(block),
        ...(world.withoutKeys
            ? {}
            : { foreignKeys: block.fields.flatMap(field => foreignKeyOf(block, field, world)) }),
    };
}
function indexesOf(block) {
    const listed = (name, unique) => of(block, name)
        .filter(({ args }) => !args.some(one => one.name === 'where'))
        .map(one => ({ columns: columnsOf(block, argumentOf(one, 'fields')), unique }));
    return [
        ...block.fields.flatMap(field => has(field, 'unique') ? [{ columns: [mappedName(field)], unique: true }] : []),
        ...listed('unique', true),
        ...listed('index', false),
    ];
}
const actions = (0,by_name/* byName */.n)({
    NoAction: 'NO ACTION',
    Restrict: 'RESTRICT',
    Cascade: 'CASCADE',
    SetNull: 'SET NULL',
    SetDefault: 'SET DEFAULT',
});
function foreignKeyOf(block, field, { models }) {
    const other = models.get(field.type ?? '');
    const relation = of(field, 'relation')[0];
    const fields = relation?.args.find(({ name }) => name === 'fields')?.value;
    if (!relation || !other || !fields)
        return [];
    const action = (name) => actions[wordOf(relation.args.find(one => one.name === name)?.value) ?? ''];
    return [
        {
            columns: columnsOf(block, fields),
            schema: other.schema,
            table: other.table,
            to: columnsOf(other.block, relation.args.find(({ name }) => name === 'references')?.value),
            onDelete: action('onDelete') ?? (field.optional ? 'SET NULL' : 'RESTRICT'),
            onUpdate: action('onUpdate') ?? 'CASCADE',
        },
    ];
}
/**
 * Where both sides of a relation are lists, Prisma keeps a table of pairs.
 * https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/many-to-many-relations
 */
function joinTables(model, { models }) {
    return model.block.fields.flatMap((field) => {
        const other = models.get(field.type ?? '');
        if (!other || !field.list)
            return [];
        const name = relationName(field);
        const back = other.block.fields.find(one => one !== field && one.list && one.type === model.block.name && relationName(one) === name);
        const { fields } = model.block;
        const isFirst = back &&
            (other === model ? fields.indexOf(field) < fields.indexOf(back) : model.block.name < other.block.name);
        if (!back || !isFirst)
            return [];
        const pair = [model.block.name, other.block.name].sort().join('To');
        return [
            {
                label: `relation ${name ?? pair}`,
                path: model.path,
                range: model.range,
                schema: model.schema,
                name: `_${name ?? pair}`,
                columns: [
                    { name: 'A', notNull: true },
                    { name: 'B', notNull: true },
                ],
            },
        ];
    });
}
function relationName(field) {
    const relation = of(field, 'relation')[0];
    return relation && wordOf(argumentOf(relation, 'name'));
}
function columnsOf(block, value) {
    return (value?.kind === 'list' ? value.items : value ? [value] : []).map(item => {
        const field = block.fields.find(({ name }) => name === wordOf(item));
        if (!field)
            throw new PrismaSchemaError(`${block.name} has no field ${wordOf(item) ?? 'of that name'}`);
        return mappedName(field);
    });
}
function of({ attributes }, name) {
    return attributes.filter(one => one.name === name);
}
function has(field, name) {
    return of(field, name).length > 0;
}
/** What the schema beside the migrations declares; undefined: there is none, or it is for another database. */
async function declaredSchema([history], tree) {
    const found = history ? await (0,prisma_files/* prismaFiles */.i)(history, tree) : [];
    const [first] = found;
    if (!history || !first)
        return undefined;
    const files = await Promise.all(found.map(async (file) => ({ path: file.path, text: await tree.readText(file) })));
    try {
        const declared = declaredByPrisma(files);
        if (!declared)
            return undefined;
        return (0,result/* success */.k)({
            ...declared,
            owns: (await (0,prisma_files/* leavesTablesToOthers */.G)(history.directory, tree)) ? [] : declared.owns,
            complete: true,
            advice: 'Merge base into the branch, and let Prisma generate the missing migration. Declare what only a migration creates, or the next one that Prisma generates drops it.',
            commands: ['npx prisma migrate dev --name models'],
        });
    }
    catch (error) {
        if (!(error instanceof PrismaSchemaError))
            throw error;
        return (0,result/* failure */.V)(`${first.path} was not compared with what the migrations create: ${error.message}`);
    }
}


/***/ })

};
