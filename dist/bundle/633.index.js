export const id = 633;
export const ids = [633];
export const modules = {

/***/ 50633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  djangoInterpreter: () => (/* binding */ djangoInterpreter)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/python/influences.js
var python_influences = __webpack_require__(84170);
// EXTERNAL MODULE: ./src/languages/python/interpreter/flow.js
var interpreter_flow = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/languages/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(91645);
// EXTERNAL MODULE: ./src/frameworks/django/replay/arguments.js
var replay_arguments = __webpack_require__(62163);
// EXTERNAL MODULE: ./src/languages/python/execute.js + 5 modules
var execute = __webpack_require__(860);
// EXTERNAL MODULE: ./src/languages/python/values.js
var values = __webpack_require__(75720);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/field-classes.js

const plain = (kind) => ({ kind });
/** Django's field classes: https://docs.djangoproject.com/en/stable/ref/models/fields/ */
const djangoFields = (0,by_name/* byName */.n)({
    ...Object.fromEntries([
        'AutoField',
        'BigAutoField',
        'SmallAutoField',
        'BinaryField',
        'BooleanField',
        'CharField',
        'DateField',
        'DateTimeField',
        'DecimalField',
        'DurationField',
        'FloatField',
        'IntegerField',
        'BigIntegerField',
        'IPAddressField',
        'GenericIPAddressField',
        'JSONField',
        'PositiveBigIntegerField',
        'PositiveIntegerField',
        'PositiveSmallIntegerField',
        'SmallIntegerField',
        'TextField',
        'TimeField',
        'UUIDField',
        'ForeignKey',
        'ManyToManyField',
        'ArrayField',
        'HStoreField',
        'IntegerRangeField',
        'BigIntegerRangeField',
        'DecimalRangeField',
        'DateTimeRangeField',
        'DateRangeField',
        'SearchVectorField',
        'GeneratedField',
        'CompositePrimaryKey',
    ].map(name => [name, plain(name)])),
    NullBooleanField: { kind: 'BooleanField', nullable: true },
    CommaSeparatedIntegerField: plain('CharField'),
    EmailField: { kind: 'CharField', maxLength: 254 },
    URLField: { kind: 'CharField', maxLength: 200 },
    SlugField: { kind: 'SlugField', maxLength: 50, indexed: true },
    FileField: { kind: 'FileField', maxLength: 100 },
    ImageField: { kind: 'FileField', maxLength: 100 },
    FilePathField: { kind: 'FilePathField', maxLength: 100 },
    OneToOneField: { kind: 'OneToOneField', unique: true },
    FloatRangeField: plain('DecimalRangeField'),
    CICharField: plain('CITextField'),
    CIEmailField: plain('CITextField'),
    CITextField: plain('CITextField'),
    OrderWrt: plain('IntegerField'),
    GenericForeignKey: plain('none'),
    GenericRelation: plain('none'),
    ForeignObject: plain('none'),
    GeometryField: { kind: 'geo', ownType: 'GEOMETRY' },
    PointField: { kind: 'geo', ownType: 'POINT' },
    LineStringField: { kind: 'geo', ownType: 'LINESTRING' },
    PolygonField: { kind: 'geo', ownType: 'POLYGON' },
    MultiPointField: { kind: 'geo', ownType: 'MULTIPOINT' },
    MultiLineStringField: { kind: 'geo', ownType: 'MULTILINESTRING' },
    MultiPolygonField: { kind: 'geo', ownType: 'MULTIPOLYGON' },
    GeometryCollectionField: { kind: 'geo', ownType: 'GEOMETRYCOLLECTION' },
    RasterField: { kind: 'raster', ownType: 'raster' },
});
/** Field classes of packages, by the end of their path. */
const packageFields = (0,by_name/* byName */.n)({
    'django_countries.fields.CountryField': { kind: 'CharField', maxLength: 2 },
    'phonenumber_field.modelfields.PhoneNumberField': { kind: 'CharField', maxLength: 128 },
    'timezone_field.fields.TimeZoneField': { kind: 'CharField', maxLength: 63 },
    'taggit.managers.TaggableManager': plain('none'),
    'taggit_autosuggest.managers.TaggableManager': plain('none'),
    'modelcluster.contrib.taggit.ClusterTaggableManager': plain('none'),
    'modelcluster.fields.ParentalKey': plain('ForeignKey'),
    'modelcluster.fields.ParentalManyToManyField': plain('ManyToManyField'),
    'mptt.fields.TreeForeignKey': plain('ForeignKey'),
    'mptt.fields.TreeOneToOneField': { kind: 'OneToOneField', unique: true },
    'mptt.fields.TreeManyToManyField': plain('ManyToManyField'),
    'wagtail.fields.RichTextField': plain('TextField'),
    'wagtail.core.fields.RichTextField': plain('TextField'),
    'wagtail.wagtailcore.fields.RichTextField': plain('TextField'),
    'wagtail.fields.StreamField': plain('JSONField'),
    'wagtail.core.fields.StreamField': plain('JSONField'),
    'wagtail.images.models.WagtailImageField': { kind: 'FileField', maxLength: 100 },
    'autoslug.fields.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'django_extensions.db.fields.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'django_extensions.db.fields.CreationDateTimeField': plain('DateTimeField'),
    'django_extensions.db.fields.ModificationDateTimeField': plain('DateTimeField'),
    'oscar.models.fields.autoslugfield.AutoSlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'oscar.models.fields.slugfield.SlugField': { kind: 'SlugField', maxLength: 50, indexed: true },
    'oscar.models.fields.ExtendedURLField': { kind: 'CharField', maxLength: 200 },
    'oscar.models.fields.UppercaseCharField': plain('CharField'),
    'oscar.models.fields.NullCharField': { kind: 'CharField', nullable: true },
    'oscar.models.fields.PositiveDecimalField': plain('DecimalField'),
    'model_utils.fields.AutoCreatedField': plain('DateTimeField'),
    'model_utils.fields.AutoLastModifiedField': plain('DateTimeField'),
    'model_utils.fields.MonitorField': plain('DateTimeField'),
    'model_utils.fields.StatusField': { kind: 'CharField', maxLength: 100 },
    'model_utils.fields.SplitField': plain('TextField'),
    'model_utils.fields.UUIDField': plain('UUIDField'),
    'ckeditor.fields.RichTextField': plain('TextField'),
    'ckeditor_uploader.fields.RichTextUploadingField': plain('TextField'),
    'tinymce.models.HTMLField': plain('TextField'),
    'djangocms_text.fields.HTMLField': plain('TextField'),
    'djangocms_text_ckeditor.fields.HTMLField': plain('TextField'),
    'colorfield.fields.ColorField': { kind: 'CharField', maxLength: 25 },
    'jsonfield.fields.JSONField': plain('TextField'),
    'jsonfield.JSONField': plain('TextField'),
    'picklefield.fields.PickledObjectField': plain('TextField'),
    'ordered_model.fields.OrderWrtField': plain('PositiveIntegerField'),
    'sorl.thumbnail.fields.ImageField': { kind: 'FileField', maxLength: 100 },
    'easy_thumbnails.fields.ThumbnailerImageField': { kind: 'FileField', maxLength: 100 },
    'easy_thumbnails.fields.ThumbnailerField': { kind: 'FileField', maxLength: 100 },
    'versatileimagefield.fields.VersatileImageField': { kind: 'FileField', maxLength: 100 },
    'versatileimagefield.fields.PPOIField': { kind: 'CharField', maxLength: 20 },
    'imagekit.models.fields.ProcessedImageField': { kind: 'FileField', maxLength: 100 },
    'filer.fields.image.FilerImageField': { kind: 'ForeignKey', to: 'settings.FILER_IMAGE_MODEL' },
    'filer.fields.file.FilerFileField': { kind: 'ForeignKey', to: 'filer.file' },
    'filer.fields.folder.FilerFolderField': { kind: 'ForeignKey', to: 'filer.folder' },
    'filer.fields.multistorage_file.MultiStorageFileField': { kind: 'FileField', maxLength: 255 },
    'cms.models.fields.PlaceholderField': { kind: 'ForeignKey', to: 'cms.placeholder' },
    'cms.models.fields.PageField': { kind: 'ForeignKey', to: 'cms.page' },
    'cms.models.fields.PlaceholderRelationField': plain('none'),
    'multiselectfield.db.fields.MultiSelectField': plain('CharField'),
    'djmoney.models.fields.MoneyField': plain('DecimalField'),
    'djmoney.models.fields.CurrencyField': { kind: 'CharField', maxLength: 3 },
    'localflavor.us.models.USStateField': { kind: 'CharField', maxLength: 2 },
    'localflavor.us.models.USZipCodeField': { kind: 'CharField', maxLength: 10 },
    'encrypted_model_fields.fields.EncryptedCharField': plain('TextField'),
    'encrypted_model_fields.fields.EncryptedTextField': plain('TextField'),
    'pgvector.django.VectorField': { kind: 'vector', ownType: 'vector' },
    'pgvector.django.vector.VectorField': { kind: 'vector', ownType: 'vector' },
});
/** The class of a path that Django or a known package ships. */
function knownFieldClass(path) {
    const own = packageFields[path];
    if (own)
        return own;
    const name = path.slice(path.lastIndexOf('.') + 1);
    // Before Django 3.1 the type was of PostgreSQL only; it is jsonb in both.
    if (/^django\./.test(path) || path === name)
        return djangoFields[name];
    return undefined;
}
/** For a class that can't be looked up: what its name says, longest name first. */
function fieldClassByName(path) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    const candidates = Object.keys(djangoFields)
        .filter(known => name.endsWith(known) || name.includes(known.replace(/Field$/, '')))
        .sort((a, b) => Number(name.endsWith(b)) - Number(name.endsWith(a)) || b.length - a.length);
    const [best] = candidates;
    return best === undefined ? undefined : djangoFields[best];
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/class-lookup.js




const maxDepth = 6;
/** A class's file is read as a whole; longer ones hold no field classes in practice. */
const maxLength = 400_000;
/** Looks up field classes that the project itself wrote: `shop.fields.MoneyField` is in `shop/fields.py`. */
class ClassLookup {
    #tree;
    #known = new Map();
    #modules = new Map();
    #texts = new Map();
    #byEnd;
    constructor(tree) {
        this.#tree = tree;
    }
    /** What is known of a class by now; `load` must have seen its path. */
    get(path) {
        return knownFieldClass(path) ?? this.#known.get(path);
    }
    async load(path, depth = 0) {
        const known = this.get(path);
        if (known || this.#known.has(path) || depth > maxDepth)
            return known;
        this.#known.set(path, undefined);
        const dot = path.lastIndexOf('.');
        const names = dot === -1 ? undefined : await this.#module(path.slice(0, dot));
        const value = names?.get(path.slice(dot + 1));
        const text = this.#texts.get(path.slice(0, dot)) ?? '';
        for (const option of value ? (0,values.optionsOf)(value) : []) {
            const found = await this.#classOf(option, text, depth);
            if (found) {
                this.#known.set(path, found);
                return found;
            }
        }
        return undefined;
    }
    async #classOf(value, text, depth) {
        if (depth > maxDepth)
            return undefined;
        if (value.kind === 'name')
            return this.load(value.path, depth + 1);
        if (value.kind !== 'class')
            return undefined;
        const internal = literalFrom(value, 'get_internal_type', text);
        const ownType = literalFrom(value, 'db_type', text);
        for (const base of value.bases) {
            const found = (internal === undefined ? undefined : knownFieldClass(internal)) ??
                (await this.#classOf(base, text, depth + 1)) ??
                // `models.Field` itself has no type.
                (ownType !== undefined && base.kind === 'name' && /^django\..*\.Field$/.test(base.path)
                    ? { kind: 'own' }
                    : undefined);
            if (!found)
                continue;
            const own = { ...found, ...argumentsIn(value, text) };
            return ownType === undefined ? own : { ...own, ownType };
        }
        return undefined;
    }
    #module(dotted) {
        let names = this.#modules.get(dotted);
        if (!names) {
            names = this.#readModule(dotted);
            this.#modules.set(dotted, names);
        }
        return names;
    }
    async #readModule(dotted) {
        const path = dotted.replaceAll('.', '/');
        const [file] = [...this.#ending(`${path}.py`), ...this.#ending(`${path}/__init__.py`)];
        if (!file)
            return undefined;
        const text = await this.#tree.readText(file);
        if (text.length > maxLength)
            return undefined;
        this.#texts.set(dotted, text);
        const syntax = (await (0,python_syntax/* loadPython */.ZP)()).parse(text);
        return syntax && new execute/* Executor */.Q(syntax).module.names;
    }
    /** Which directories are on the import path is not known: the shortest path wins. */
    #ending(path) {
        if (!this.#byEnd) {
            this.#byEnd = new Map();
            for (const file of this.#tree.files) {
                if (!file.path.endsWith('.py') || file.mode === '120000')
                    continue;
                const name = file.path.slice(file.path.lastIndexOf('/') + 1);
                const same = this.#byEnd.get(name);
                if (same)
                    same.push(file);
                else
                    this.#byEnd.set(name, [file]);
            }
        }
        const name = path.slice(path.lastIndexOf('/') + 1);
        return (this.#byEnd.get(name) ?? [])
            .filter(file => file.path === path || file.path.endsWith(`/${path}`))
            .sort((a, b) => a.path.length - b.path.length);
    }
}
/** `def db_type(self, connection): return 'tsvector'` */
function literalFrom(value, name, text) {
    const method = value.scope.names.get(name);
    if (method?.kind !== 'function')
        return undefined;
    const literal = method.node.getChild('Body')?.getChild('ReturnStatement')?.getChild('String');
    return literal ? /^['"]([\w ()]+)['"]$/.exec(text.slice(literal.from, literal.to))?.[1] : undefined;
}
/** What its `__init__` says where a migration does not: `kwargs.setdefault('max_length', 12)`, `kwargs['null'] = True`. */
function argumentsIn(value, text) {
    const method = value.scope.names.get('__init__');
    if (method?.kind !== 'function')
        return {};
    const code = text.slice(method.node.from, method.node.to);
    const written = (name) => new RegExp(`(?:\\[\\s*['"]${name}['"]\\s*\\]\\s*=(?!=)|\\.setdefault\\(\\s*['"]${name}['"]\\s*,|\\b${name}\\s*=)\\s*(True|False|\\d+)\\b`).exec(code)?.[1];
    const length = written('max_length');
    const [nullable, unique, indexed] = ['null', 'unique', 'db_index'].map(written);
    return {
        ...(length !== undefined && /^\d/.test(length) ? { maxLength: Number(length) } : {}),
        ...(nullable === undefined ? {} : { nullable: nullable === 'True' }),
        ...(unique === undefined ? {} : { unique: unique === 'True' }),
        ...(indexed === undefined ? {} : { indexed: indexed === 'True' }),
    };
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/contrib.js
var contrib = __webpack_require__(49230);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/gone.js

const takesAway = /^(?:Delete|Rename)Model$|^(?:Remove|Rename)Field$/;
/** Which migration took away what is no longer there. */
class Gone {
    /** By the subject of an `AbsentError`. */
    #by = new Map();
    note(operation, before, after, { id }) {
        if (operation.kind !== 'call')
            return;
        const name = (0,replay_arguments/* lastPart */.S_)(operation.callee);
        if (!takesAway.test(name))
            return;
        const departure = { id, did: name.startsWith('Rename') ? 'renamed' : 'removed' };
        for (const [key, model] of before.models) {
            const now = after.get(key);
            if (now === model)
                continue;
            if (!now)
                this.#by.set((0,replay_arguments/* modelSubject */.q$)(key), departure);
            else
                for (const field of model.fields.keys())
                    if (!now.fields.has(field))
                        this.#by.set((0,replay_arguments/* fieldSubject */.zb)(key, field), departure);
        }
    }
    by(subject) {
        return this.#by.get(subject);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/field.js

function isUnique(field) {
    return field.unique || field.primaryKey;
}
const identities = new Set(['AutoField', 'BigAutoField', 'SmallAutoField']);
function isIdentity(field) {
    return identities.has(field.kind);
}
function isManyToMany(field) {
    return field.kind === 'ManyToManyField';
}
/** Column types by internal type: https://github.com/django/django/blob/main/django/db/backends/postgresql/base.py */
const columnTypes = (0,by_name/* byName */.n)({
    AutoField: 'integer',
    BigAutoField: 'bigint',
    SmallAutoField: 'smallint',
    BinaryField: 'bytea',
    BooleanField: 'boolean',
    CharField: 'varchar(%)',
    DateField: 'date',
    DateTimeField: 'timestamp with time zone',
    DecimalField: 'numeric(%)',
    DurationField: 'interval',
    FileField: 'varchar(%)',
    FilePathField: 'varchar(%)',
    FloatField: 'double precision',
    IntegerField: 'integer',
    BigIntegerField: 'bigint',
    IPAddressField: 'inet',
    GenericIPAddressField: 'inet',
    JSONField: 'jsonb',
    PositiveBigIntegerField: 'bigint',
    PositiveIntegerField: 'integer',
    PositiveSmallIntegerField: 'smallint',
    SlugField: 'varchar(%)',
    SmallIntegerField: 'smallint',
    TextField: 'text',
    TimeField: 'time',
    UUIDField: 'uuid',
    HStoreField: 'hstore',
    IntegerRangeField: 'int4range',
    BigIntegerRangeField: 'int8range',
    DecimalRangeField: 'numrange',
    DateTimeRangeField: 'tstzrange',
    DateRangeField: 'daterange',
    SearchVectorField: 'tsvector',
    CITextField: 'citext',
});
/** Fields whose empty value is an empty string. */
const textual = new Set([
    'CharField',
    'TextField',
    'FileField',
    'FilePathField',
    'SlugField',
    'BinaryField',
    'CITextField',
]);
function allowsEmptyString(field) {
    return textual.has(field.kind);
}
/** The type of a field that refers to nothing; undefined: it has no column. */
function plainType(field) {
    if (field.ownType !== undefined)
        return field.ownType;
    if (field.base) {
        const base = plainType(field.base);
        return base === undefined ? undefined : `${base}[${field.size ?? ''}]`;
    }
    if (field.kind === 'DecimalField')
        return field.digits === undefined ? 'numeric' : `numeric(${field.digits}, ${field.places ?? 0})`;
    const type = columnTypes[field.kind];
    if (type !== 'varchar(%)')
        return type;
    return field.maxLength === undefined ? 'varchar' : `varchar(${field.maxLength})`;
}
/** What a key to this field is: a reference to an identity column is a plain integer. */
function _referenceType(field) {
    return plainType(field);
}
function checkOf(field, column) {
    return field.kind.startsWith('Positive') ? `"${column}" >= 0` : undefined;
}

// EXTERNAL MODULE: ./src/frameworks/django/replay/names.js
var replay_names = __webpack_require__(20575);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/state.js
function keyOf(app, model) {
    return `${app}.${model.toLowerCase()}`;
}
/** All models at one point of the history; `ProjectState` of https://github.com/django/django/blob/main/django/db/migrations/state.py */
class ProjectState {
    models;
    constructor(models = new Map()) {
        this.models = models;
    }
    get(key) {
        return this.models.get(key);
    }
    with(model) {
        return new ProjectState(new Map(this.models).set(keyOf(model.app, model.name), model));
    }
    without(key) {
        const models = new Map(this.models);
        models.delete(key);
        return new ProjectState(models);
    }
    /** What its models say, as far as a database has to do with it. */
    facts() {
        return [...this.models].flatMap(([key, { fields, options, bases }]) => {
            const { indexes, constraints, ...plain } = options;
            return [
                ...[...fields].map(([name, { signature }]) => `${key}.${name} ${signature}`),
                ...[...indexes, ...constraints].map(({ name }) => `${key} ${name}`),
                `${key} ${JSON.stringify([plain, bases])}`,
            ];
        });
    }
    /** Every model changed by one rule, those left alone shared. */
    map(change) {
        return new ProjectState(new Map([...this.models.values()].map(model => {
            const next = change(model);
            return [keyOf(next.app, next.name), next];
        })));
    }
}
function withField(model, field) {
    return { ...model, fields: new Map(model.fields).set(field.name, field) };
}
function withoutField(model, name) {
    const fields = new Map(model.fields);
    fields.delete(name);
    return { ...model, fields };
}
function withOptions(model, options) {
    return { ...model, options: { ...model.options, ...options } };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/meta.js




/** What Django's `_meta` says of the models of one state: tables, columns, keys and where they point. */
class Meta {
    state;
    settings;
    constructor(state, settings) {
        this.state = state;
        this.settings = settings;
    }
    model(key) {
        const model = this.state.get(key);
        if (!model)
            throw new replay_arguments/* CannotTellError */.HF(`there is no model ${key} at this point`);
        return model;
    }
    table(model) {
        return model.options.table ?? (0,replay_names/* defaultTable */.a5)(model.app, model.name);
    }
    /** Does `migrate` touch its table? `can_migrate` of https://github.com/django/django/blob/main/django/db/models/options.py */
    hasTable(model) {
        return model.options.managed && !model.options.proxy && !this.isSwapped(model);
    }
    isSwapped(model) {
        const { swappable } = model.options;
        const instead = swappable === undefined ? undefined : this.settings.model(swappable);
        return instead !== undefined && instead !== keyOf(model.app, model.name);
    }
    /** Its own fields as Django orders them: those that it made by itself first, newest first. */
    fields(model) {
        const written = [...model.fields.values()];
        const automatic = written.filter(field => field.autoCreated).reverse();
        let fields = [...automatic, ...written.filter(field => !field.autoCreated)];
        if (model.options.proxy)
            return [];
        if (!fields.some(field => field.primaryKey || field.kind === 'CompositePrimaryKey'))
            fields = this.#withKey(model, fields);
        if (model.options.orderWithRespectTo !== undefined)
            fields.push(orderField);
        return fields;
    }
    /** The key of a model that has none: the link to its parent, or `id`. */
    #withKey(model, fields) {
        const link = fields.find(field => field.relation?.parentLink);
        if (link)
            return fields.map(field => (field === link ? { ...field, primaryKey: true } : field));
        const [parent] = this.parents(model);
        if (!parent)
            return [{ ...keyField, kind: this.settings.autoField }, ...fields];
        const relation = { ...relationTo(keyOf(parent.app, parent.name)), parentLink: true };
        return [{ ...parentLink, name: `${parent.name.toLowerCase()}_ptr`, relation }, ...fields];
    }
    /** Models with tables of their own that this one inherits from. */
    parents(model) {
        return model.bases.flatMap(key => {
            const base = this.state.get(key);
            return base ? [base] : [];
        });
    }
    /** The model that has the fields: a proxy stands for its base. */
    concrete(model, depth = 0) {
        const [base] = this.parents(model);
        return model.options.proxy && base && depth < 20 ? this.concrete(base, depth + 1) : model;
    }
    primaryKey(of) {
        const model = this.concrete(of);
        const field = this.fields(model).find(candidate => candidate.primaryKey);
        if (field)
            return { model, field };
        throw new replay_arguments/* CannotTellError */.HF(`the key of ${keyOf(model.app, model.name)} is not known`);
    }
    /** A field by its name, those of parents included. */
    field(of, name, depth = 0) {
        const model = this.concrete(of);
        if (name === 'pk')
            return this.primaryKey(model);
        const own = this.fields(model).find(field => field.name === name || (field.relation && !isManyToMany(field) && `${field.name}_id` === name));
        if (own)
            return { model, field: own };
        if (depth < 20) {
            for (const parent of this.parents(model)) {
                try {
                    return this.field(parent, name, depth + 1);
                }
                catch (error) {
                    if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                        throw error;
                }
            }
        }
        throw new replay_arguments/* CannotTellError */.HF(`${keyOf(model.app, model.name)} has no field ${name} at this point`);
    }
    column(field) {
        return field.dbColumn ?? (field.relation && !isManyToMany(field) ? `${field.name}_id` : field.name);
    }
    columns(model, names) {
        return names.flatMap(name => {
            const { field } = this.field(model, name);
            return field.parts ? this.columns(model, field.parts) : [this.column(field)];
        });
    }
    /** What a foreign key refers to. */
    target(field) {
        if (!field.relation)
            throw new replay_arguments/* CannotTellError */.HF(`${field.name} is no relation`);
        const model = this.model(field.relation.to);
        const { toField } = field.relation;
        return toField === undefined ? this.primaryKey(model) : this.field(model, toField);
    }
    /** The column's type; undefined: the field has no column. */
    type(field, depth = 0) {
        if (field.kind === 'none' || field.kind === 'CompositePrimaryKey' || isManyToMany(field))
            return undefined;
        if (!field.relation)
            return plainType(field);
        if (depth > 20)
            throw new replay_arguments/* CannotTellError */.HF('its keys refer to each other in a circle');
        return this.type(this.target(field).field, depth + 1);
    }
    collation(field, depth = 0) {
        if (field.base)
            return this.collation(field.base, depth + 1);
        if (!field.relation || depth > 20)
            return field.collation;
        return isManyToMany(field) ? undefined : this.collation(this.target(field).field, depth + 1);
    }
    /** The table between two models: made by Django, or a model of the project. */
    through({ model, field }) {
        const { relation } = field;
        if (!relation)
            throw new replay_arguments/* CannotTellError */.HF(`${field.name} is no relation`);
        if (relation.through !== undefined)
            return this.model(relation.through);
        const from = model.name.toLowerCase();
        const to = relation.to.slice(relation.to.indexOf('.') + 1);
        const self = from === to;
        const [source, target] = self ? [`from_${from}`, `to_${to}`] : [from, to];
        const constraint = relation.constraint;
        const key = { ...keyField, kind: this.settings.autoField };
        const fields = [
            key,
            {
                ...plainKey,
                name: source,
                relation: { ...relationTo(keyOf(model.app, model.name)), constraint, hidden: true },
            },
            { ...plainKey, name: target, relation: { ...relationTo(relation.to), constraint, hidden: true } },
        ];
        return {
            app: model.app,
            name: `${model.name}_${field.name}`,
            fields: new Map(fields.map(one => [one.name, { ...one, signature: `${one.kind}(${one.relation?.to ?? ''})` }])),
            bases: [],
            autoCreated: true,
            options: {
                // `_get_m2m_db_table`: https://github.com/django/django/blob/main/django/db/models/fields/related.py
                table: relation.table ?? (0,replay_names/* truncateName */.cV)(`${unquoted(this.table(model))}_${field.name}`),
                managed: model.options.managed || this.state.get(relation.to)?.options.managed === true,
                proxy: false,
                uniqueTogether: [[source, target]],
                indexTogether: [],
                indexes: [],
                constraints: [],
            },
        };
    }
    /** Fields of other models (and its own) that refer to a model, in a fixed order. */
    related(key) {
        const found = [];
        for (const model of this.state.models.values())
            for (const field of this.fields(model))
                if (field.relation?.to === key)
                    found.push({ model, field });
        return found;
    }
    manyToMany(model) {
        return this.fields(model).filter(isManyToMany);
    }
}
function unquoted(table) {
    const { namespace } = (0,replay_names/* splitIdentifier */.a0)(table);
    return namespace === '' ? table.replace(/^"|"$/g, '') : table;
}
function relationTo(to) {
    return {
        to,
        toField: undefined,
        constraint: true,
        parentLink: false,
        hidden: false,
        through: undefined,
        throughFields: undefined,
        table: undefined,
    };
}
const nothing = {
    name: '',
    kind: 'IntegerField',
    path: '',
    at: { start: 0, end: 0 },
    nullable: false,
    blank: false,
    primaryKey: false,
    unique: false,
    indexed: false,
    spatialIndex: false,
    autoCreated: false,
    maxLength: undefined,
    digits: undefined,
    places: undefined,
    dbColumn: undefined,
    collation: undefined,
    comment: undefined,
    default: undefined,
    dbDefault: undefined,
    autoNow: false,
    base: undefined,
    size: undefined,
    relation: undefined,
    generated: undefined,
    parts: undefined,
    ownType: undefined,
    signature: '',
    guessed: undefined,
};
const keyField = { ...nothing, name: 'id', kind: 'AutoField', primaryKey: true, autoCreated: true };
const plainKey = { ...nothing, kind: 'ForeignKey', indexed: true };
const parentLink = {
    ...nothing,
    kind: 'OneToOneField',
    primaryKey: true,
    unique: true,
    autoCreated: true,
};
/** `order_with_respect_to` adds it: https://docs.djangoproject.com/en/stable/ref/models/options/#order-with-respect-to */
const orderField = { ...nothing, name: '_order', kind: 'IntegerField', signature: 'OrderWrt()' };

// EXTERNAL MODULE: ./src/languages/python/literals.js
var literals = __webpack_require__(18078);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/literals.js




/** A value as psycopg writes it into a statement: dates and the like with their type. */
function literalOf(value, field, type) {
    if (field?.kind === 'JSONField' || type === 'jsonb') {
        if (value.kind === 'none')
            return `'null'::jsonb`;
        return `${(0,replay_names/* quoteText */.ol)(json(value))}::jsonb`;
    }
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return isNumeric(field) && /^-?\d+(?:\.\d+)?$/.test(value.value) ? value.value : (0,replay_names/* quoteText */.ol)(value.value);
        case 'number':
            if (isTextual(field))
                return (0,replay_names/* quoteText */.ol)(String(value.value));
            // What belongs to such a column is a float by then.
            return field?.kind === 'FloatField' && Number.isSafeInteger(value.value)
                ? `${numberText(value.value)}.0`
                : numberText(value.value);
        case 'bool':
            return isNumeric(field) ? (value.value ? '1' : '0') : String(value.value);
        case 'none':
            return 'NULL';
        case 'list':
        case 'tuple':
            return `ARRAY[${value.items.map(item => literalOf(item, field?.base, undefined)).join(', ')}]`;
        case 'call':
            return literalOfCall(value);
        default:
            throw new replay_arguments/* CannotTellError */.HF('a value in it is computed');
    }
}
function literalOfCall(call) {
    const parts = call.args.map(arg => (arg.kind === 'number' ? arg.value : Number.NaN));
    const text = (0,replay_arguments/* stringOf */.Je)(call) ?? (0,replay_arguments/* stringOf */.Je)(call.args[0]);
    const typed = typedLiterals.get((0,replay_arguments/* lastPart */.S_)(call.callee))?.(call, parts, text);
    if (typed !== undefined)
        return typed;
    if (text !== undefined)
        return (0,replay_names/* quoteText */.ol)(text);
    throw new replay_arguments/* CannotTellError */.HF('a value in it is computed');
}
const typedLiterals = new Map(Object.entries({
    Decimal: numberLiteral,
    int: numberLiteral,
    float: numberLiteral,
    UUID: (_, __, text) => (text === undefined ? undefined : `${(0,replay_names/* quoteText */.ol)(text)}::uuid`),
    date: (_, parts) => `'${date(parts)}'::date`,
    datetime: ({ args, keywords }, parts) => {
        if (args.length < 3)
            return undefined;
        const [offset, zone] = keywords.has('tzinfo') ? ['+00:00', 'tz'] : ['', ''];
        return `'${date(parts)} ${clock(parts.slice(3))}${offset}'::timestamp${zone}`;
    },
    time: (_, parts) => `'${clock(parts)}'::time`,
    timedelta: call => `'${seconds(call)} s'::interval`,
}));
function numberLiteral(_, parts, text) {
    return text ?? numberText(parts[0] ?? 0);
}
function date([year = 1, month = 1, day = 1]) {
    return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}
/** Is it a value rather than an expression of the database? */
function isLiteralCall(call) {
    return /(?:^|\.)(?:Decimal|date|datetime|time|timedelta|UUID|_|gettext_lazy|gettext)$/.test(call.callee);
}
/** Python prints 1.0 and 1 apart, but PostgreSQL's structure hardly ever depends on it. */
function numberText(value) {
    return value < 0 ? ` ${value}` : String(value);
}
function clock(parts) {
    const [hour = 0, minute = 0, second = 0] = parts;
    return `${pad(hour)}:${pad(minute)}:${pad(second)}`;
}
function seconds(call) {
    const of = (name, position) => (0,replay_arguments/* number */.ai)(call, name, position) ?? 0;
    return (of('weeks') * 604_800 +
        of('days', 0) * 86_400 +
        of('hours') * 3600 +
        of('minutes') * 60 +
        of('seconds', 1));
}
function pad(value, width = 2) {
    if (!Number.isInteger(value) || value < 0)
        throw new replay_arguments/* CannotTellError */.HF('a date in it is computed');
    return String(value).padStart(width, '0');
}
const numeric = /^(?:Positive|Small|Big)*(?:Integer|Auto)Field$|^(?:Decimal|Float)Field$/;
const literals_textual = /^(?:Char|Text|Slug|File|FilePath)Field$/;
function isNumeric(field) {
    return field !== undefined && numeric.test(field.kind);
}
function isTextual(field) {
    return field !== undefined && literals_textual.test(field.kind);
}
function json(value) {
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return JSON.stringify(value.value);
        case 'number':
        case 'bool':
            return String(value.value);
        case 'none':
            return 'null';
        case 'dict':
            return `{${value.entries.map(([key, item]) => `${JSON.stringify((0,replay_arguments/* stringOf */.Je)(key) ?? json(key))}: ${json(item)}`).join(', ')}}`;
        default:
            if ((0,values.isSequence)(value))
                return `[${value.items.map(json).join(', ')}]`;
            throw new replay_arguments/* CannotTellError */.HF('a value in it is computed');
    }
}
/**
 * The default that Django gives existing rows while it adds a column, `effective_default`: as text in quotes, which
 * PostgreSQL reads as the column's own type. Undefined: none. What only running can tell becomes an empty value, as
 * only the rows of a scratch database ever get it.
 */
function rowDefault(field, type) {
    const value = field.default;
    if (value && value.kind !== 'none')
        return quoted(value, field, type);
    if (value || field.generated)
        return undefined;
    if (!field.nullable && field.blank && allowsEmptyString(field))
        return "''";
    return field.autoNow ? 'now()' : undefined;
}
function quoted(value, field, type) {
    try {
        if (field.kind === 'JSONField') {
            if (value.kind === 'name')
                return value.path === 'list' ? "'[]'" : "'{}'";
            return (0,replay_names/* quoteText */.ol)(json(value));
        }
        if ((0,values.isSequence)(value) && field.base)
            return `${literalOf({ ...value, kind: 'list' }, field, undefined)}::${type}`;
        if (value.kind === 'str' || value.kind === 'bytes')
            return (0,replay_names/* quoteText */.ol)(value.value);
        if (value.kind === 'number' || value.kind === 'bool')
            return (0,replay_names/* quoteText */.ol)(isNumeric(field) ? literalOf(value, field, undefined).trim() : String(value.value));
        if (value.kind === 'call' && /(?:Decimal|date|datetime|time|timedelta|UUID)$/.test(value.callee))
            return literalOf(value, undefined, undefined);
    }
    catch (error) {
        if (!(error instanceof replay_arguments/* CannotTellError */.HF))
            throw error;
    }
    return neutral(type);
}
function neutral(type) {
    if (/\]$/.test(type) || type === 'hstore')
        return type === 'hstore' ? "''" : "'{}'";
    if (/^(?:varchar|text|bytea|citext)/.test(type))
        return "''";
    if (/^(?:integer|bigint|smallint|numeric|double)/.test(type))
        return '0';
    if (/^(?:timestamp|date$)/.test(type))
        return 'now()';
    if (type === 'time')
        return "'00:00'";
    if (type === 'boolean')
        return 'false';
    if (type === 'uuid')
        return 'gen_random_uuid()';
    if (type === 'jsonb')
        return "'{}'";
    if (type === 'interval')
        return "'0'";
    if (type === 'inet')
        return "'0.0.0.0'";
    if (type.endsWith('range'))
        return "'empty'";
    return 'NULL';
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/run-sql.js




/** `migrations.RunSQL` in all its forms: https://docs.djangoproject.com/en/stable/ref/migration-operations/#runsql */
function* runSql(call, source) {
    const value = (0,replay_arguments/* given */.gI)(call, 'sql', 0);
    if (value === undefined)
        return;
    // RunSQL.noop is an empty string.
    if (value.kind === 'name' && /(?:^|\.)noop$/.test(value.path))
        return;
    if ((0,values.isSequence)(value)) {
        for (const item of value.items)
            yield* runOne(item, call, source);
    }
    else
        yield* runOne(value, call, source);
}
function* runOne(value, call, source) {
    if ((0,values.isSequence)(value)) {
        const [statement, params] = value.items;
        const template = statement && (0,replay_arguments/* stringOf */.Je)(statement);
        const text = template === undefined ? undefined : withParameters(template, params);
        if (text === undefined)
            yield computed(call, 'its SQL or its parameters are computed');
        else
            yield { kind: 'sql', text, span: value.at, verbatim: false };
        return;
    }
    const text = (0,replay_arguments/* stringOf */.Je)(value);
    if (text === undefined) {
        yield computed(call, value.kind === 'unknown' ? value.reason : 'its SQL is computed');
        return;
    }
    if (text.trim() === '')
        return;
    const body = value.kind === 'str' && value.literal ? ownSlice(value, source) : undefined;
    if (body && source.slice(body.start, body.end) === text)
        yield { kind: 'sql', text, span: body, verbatim: true };
    else
        yield { kind: 'sql', text, span: value.at, verbatim: false };
}
function computed(call, why) {
    return { kind: 'unverified', why: `RunSQL: ${why}`, span: call.at };
}
/** What is between the quotes, where that is the text itself. */
function ownSlice(value, source) {
    const literal = source.slice(value.at.start, value.at.end);
    const { body, bodyStart } = (0,literals/* partsOfString */.d4)(literal);
    const start = value.at.start + bodyStart;
    return { start, end: start + body.length };
}
/** psycopg's `%s` and `%(name)s`, with `%%` for a percent sign. */
function withParameters(template, params) {
    if (params === undefined || params.kind === 'none')
        return template;
    const positional = (0,values.isSequence)(params) ? [...params.items] : undefined;
    const byName = params.kind === 'dict' ? params.entries : undefined;
    if (!positional && !byName)
        return undefined;
    let failed = false;
    const text = template.replace(/%(?:%|s|\((\w+)\)s)/g, (whole, name) => {
        if (whole === '%%')
            return '%';
        const value = name === undefined ? positional?.shift() : byName?.find(([key]) => (0,replay_arguments/* stringOf */.Je)(key) === name)?.[1];
        try {
            if (value)
                return literalOf(value, undefined, undefined);
        }
        catch {
            // Falls through: it can't be known.
        }
        failed = true;
        return '';
    });
    return failed ? undefined : text;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/code.js



function stateOperations(position) {
    return call => (0,replay_arguments/* items */.ld)((0,replay_arguments/* given */.gI)(call, 'state_operations', position), 'state_operations');
}
/** Operations that carry code, SQL or other operations. */
const codeOperations = (0,by_name/* byName */.n)({
    RunPython: {
        *database(call, before, _after, around) {
            const code = (0,replay_arguments/* given */.gI)(call, 'code', 0);
            // RunPython.noop does nothing.
            if (code?.kind === 'name' && /(?:^|\.)noop$/.test(code.path))
                return;
            yield* around.program.runPython(call, code, before.state, around);
        },
    },
    RunSQL: {
        stateOperations: stateOperations(2),
        *database(call, _before, _after, { source }) {
            yield* runSql(call, source);
        },
    },
    SeparateDatabaseAndState: {
        stateOperations: stateOperations(1),
        databaseOperations: call => (0,replay_arguments/* items */.ld)((0,replay_arguments/* given */.gI)(call, 'database_operations', 0), 'database_operations'),
    },
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/read-field.js


/** Reads `models.CharField(max_length=…)` as a migration has it. */
function readField(name, value, context) {
    if (value?.kind !== 'call')
        throw new replay_arguments/* CannotTellError */.HF(`the field ${name} is ${value?.kind === 'unknown' ? `not known: ${value.reason}` : 'computed'}`);
    const known = context.classOf(value.callee);
    const guess = known ?? fieldClassByName(value.callee);
    const found = guess ?? {
        kind: value.keywords.has('to')
            ? 'ForeignKey'
            : value.keywords.has('max_length')
                ? 'CharField'
                : 'TextField',
    };
    const guessed = known
        ? unsureFlag(value)
        : `${value.callee} is not Django's: its column ${name} is taken for a ${found.kind}`;
    if (found.kind === 'GeneratedField')
        return generatedField(name, value, context);
    const isRelation = ['ForeignKey', 'OneToOneField', 'ManyToManyField'].includes(found.kind);
    const relation = isRelation ? relationOf(value, found, context) : undefined;
    const primaryKey = (0,replay_arguments/* flag */.Jt)(value, 'primary_key', false);
    const field = {
        name,
        kind: found.kind,
        path: value.callee,
        at: value.at,
        nullable: (0,replay_arguments/* flag */.Jt)(value, 'null', found.nullable ?? false) && !primaryKey,
        blank: (0,replay_arguments/* flag */.Jt)(value, 'blank', false),
        primaryKey,
        unique: (0,replay_arguments/* flag */.Jt)(value, 'unique', found.unique ?? false),
        indexed: (0,replay_arguments/* flag */.Jt)(value, 'db_index', found.indexed ?? (found.kind === 'ForeignKey' || found.kind === 'OneToOneField')),
        spatialIndex: found.kind === 'geo' && (0,replay_arguments/* flag */.Jt)(value, 'spatial_index', true),
        autoCreated: (0,replay_arguments/* flag */.Jt)(value, 'auto_created', false),
        // verbose_name, name, primary_key and max_length may be positional.
        maxLength: (0,replay_arguments/* number */.ai)(value, 'max_length', isRelation ? undefined : 3) ?? found.maxLength,
        digits: (0,replay_arguments/* number */.ai)(value, 'max_digits', found.kind === 'DecimalField' ? 2 : undefined),
        places: (0,replay_arguments/* number */.ai)(value, 'decimal_places', found.kind === 'DecimalField' ? 3 : undefined),
        dbColumn: (0,replay_arguments/* text */.Qq)(value, 'db_column'),
        collation: (0,replay_arguments/* text */.Qq)(value, 'db_collation'),
        comment: (0,replay_arguments/* text */.Qq)(value, 'db_comment'),
        default: value.keywords.get('default'),
        dbDefault: value.keywords.get('db_default'),
        autoNow: (0,replay_arguments/* flag */.Jt)(value, 'auto_now', false) || (0,replay_arguments/* flag */.Jt)(value, 'auto_now_add', false),
        base: found.kind === 'ArrayField' ? readField(name, (0,replay_arguments/* given */.gI)(value, 'base_field', 0), context) : undefined,
        size: found.kind === 'ArrayField' ? (0,replay_arguments/* number */.ai)(value, 'size', 1) : undefined,
        relation,
        generated: undefined,
        parts: found.kind === 'CompositePrimaryKey'
            ? (0,replay_arguments/* strings */.P$)({ kind: 'tuple', items: value.args, at: value.at }, 'the key')
            : undefined,
        ownType: ownType(value, found),
        guessed,
    };
    return { ...field, signature: signatureOf(value, field) };
}
/** `db_index=not SETTINGS['UNIQUE']` */
function unsureFlag(call) {
    for (const name of ['null', 'unique', 'db_index', 'primary_key', 'db_constraint']) {
        const value = call.keywords.get(name);
        if (value && value.kind !== 'bool' && value.kind !== 'number' && value.kind !== 'none')
            return `its ${name} is computed: the usual one is assumed`;
    }
    return undefined;
}
function generatedField(name, call, context) {
    const expression = (0,replay_arguments/* given */.gI)(call, 'expression');
    if (!expression)
        throw new replay_arguments/* CannotTellError */.HF(`the field ${name} has no expression`);
    const output = readField(name, (0,replay_arguments/* given */.gI)(call, 'output_field'), context);
    return {
        ...output,
        path: call.callee,
        at: call.at,
        nullable: (0,replay_arguments/* flag */.Jt)(call, 'null', output.nullable),
        primaryKey: (0,replay_arguments/* flag */.Jt)(call, 'primary_key', false),
        unique: (0,replay_arguments/* flag */.Jt)(call, 'unique', false),
        indexed: (0,replay_arguments/* flag */.Jt)(call, 'db_index', false),
        dbColumn: (0,replay_arguments/* text */.Qq)(call, 'db_column'),
        comment: (0,replay_arguments/* text */.Qq)(call, 'db_comment'),
        default: undefined,
        dbDefault: undefined,
        autoNow: false,
        generated: { expression, persist: (0,replay_arguments/* flag */.Jt)(call, 'db_persist', true) },
        signature: signatureOf(call, undefined),
    };
}
function relationOf(call, found, context) {
    const to = found.to ?? (0,replay_arguments/* given */.gI)(call, 'to', 0);
    const related = call.keywords.get('related_name');
    const through = (0,replay_arguments/* given */.gI)(call, 'through');
    const throughFields = (0,replay_arguments/* given */.gI)(call, 'through_fields');
    return {
        to: typeof to === 'string' ? context.settings.resolve(to) : modelKey(to, context),
        toField: (0,replay_arguments/* text */.Qq)(call, 'to_field'),
        constraint: (0,replay_arguments/* flag */.Jt)(call, 'db_constraint', true),
        parentLink: (0,replay_arguments/* flag */.Jt)(call, 'parent_link', false),
        hidden: related !== undefined && ((0,replay_arguments/* stringOf */.Je)(related) ?? '').endsWith('+'),
        through: through === undefined ? undefined : modelKey(through, context),
        throughFields: throughFields === undefined ? undefined : (0,replay_arguments/* strings */.P$)(throughFields, 'through_fields'),
        table: (0,replay_arguments/* text */.Qq)(call, 'db_table'),
    };
}
/** 'app.Model', 'Model', 'self', `settings.AUTH_USER_MODEL`, `get_user_model()`: 'app.model' in lower case. */
function modelKey(value, context) {
    const named = (0,replay_arguments/* stringOf */.Je)(value);
    if (value?.kind === 'either') {
        const keys = new Set(value.options.flatMap(option => (option.kind === 'none' ? [] : [modelKey(option, context)])));
        const [only] = keys;
        if (only !== undefined && keys.size === 1)
            return only;
    }
    if (named !== undefined) {
        if (named === 'self')
            return context.self;
        return (named.includes('.') ? named : `${context.app}.${named}`).toLowerCase();
    }
    const found = value?.kind === 'name' || value?.kind === 'call' ? keyByPath(value, context) : undefined;
    if (found !== undefined)
        return found;
    throw new replay_arguments/* CannotTellError */.HF(value?.kind === 'unknown'
        ? `a model is not known: ${value.reason}`
        : 'a model that it refers to is computed');
}
function keyByPath(value, context) {
    const path = value.kind === 'name' ? value.path : value.callee;
    const setting = /(?:^|\.)settings\.(\w+)$/.exec(path)?.[1] ?? /\.([A-Z][A-Z0-9_]*_MODEL)$/.exec(path)?.[1];
    if (setting !== undefined) {
        const model = context.settings.model(setting);
        if (model !== undefined)
            return model;
        throw new replay_arguments/* CannotTellError */.HF(`it refers to settings.${setting}, which no settings file of the tree says`);
    }
    if (/(?:^|\.)get_user_model$/.test(path))
        return context.settings.resolve('settings.AUTH_USER_MODEL');
    if (/(?:^|\.)swappable_setting$/.test(path))
        return modelKey(value.kind === 'call' ? value.args[0] : undefined, context);
    // `to=orm.Model`: the class of a project's own module.
    const parts = path.split('.');
    const models = parts.lastIndexOf('models');
    return value.kind === 'name' && models > 0 && parts.length === models + 2
        ? `${parts[models - 1]}.${(0,replay_arguments/* lastPart */.S_)(path)}`.toLowerCase()
        : undefined;
}
function ownType(call, found) {
    if (found.kind === 'vector') {
        const dimensions = (0,replay_arguments/* number */.ai)(call, 'dimensions', 0);
        return dimensions === undefined ? 'vector' : `vector(${dimensions})`;
    }
    if (found.kind !== 'geo')
        return found.ownType;
    // https://github.com/django/django/blob/main/django/contrib/gis/db/backends/postgis/operations.py
    const kind = `${found.ownType}${(0,replay_arguments/* number */.ai)(call, 'dim') === 3 ? 'Z' : ''}`;
    const srid = (0,replay_arguments/* number */.ai)(call, 'srid') ?? 4326;
    return (0,replay_arguments/* flag */.Jt)(call, 'geography', false) ? `geography(${kind},${srid})` : `geometry(${kind},${srid})`;
}
/** Attributes that do not affect the column: https://docs.djangoproject.com/en/stable/howto/custom-model-fields/#field-attributes-not-affecting-database-column-definition */
const withoutEffect = new Set([
    'blank',
    'choices',
    'db_column',
    'editable',
    'error_messages',
    'help_text',
    'limit_choices_to',
    'on_delete',
    'related_name',
    'related_query_name',
    'validators',
    'verbose_name',
    'name',
    'serialize',
    'parent_link',
    'auto_created',
]);
/** Written or not, they mean the same: `deconstruct()` leaves them out. */
const withoutMeaning = new Set(['null=False', 'unique=False', 'primary_key=False', 'db_constraint=True']);
function signatureOf(call, field) {
    const parts = field?.relation ? [`to=${field.relation.to}`] : [];
    for (const [name, value] of call.keywords) {
        if (withoutEffect.has(name) || (field?.relation && name === 'to'))
            continue;
        const part = `${name}=${(0,replay_arguments/* canonical */.$N)(value)}`;
        if (!withoutMeaning.has(part))
            parts.push(part);
    }
    if (field && !field.relation)
        parts.push(...call.args.slice(1).map(value => (0,replay_arguments/* canonical */.$N)(value)));
    return `${(0,replay_arguments/* lastPart */.S_)(call.callee)}(${parts.sort().join()})`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/read-model.js




/** Reads `migrations.CreateModel(…)`. */
function readModel(call, app, context, state, lose) {
    const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 0);
    const options = (0,replay_arguments/* given */.gI)(call, 'options', 2);
    const own = { ...context, self: keyOf(app, name) };
    return {
        app,
        name,
        fields: new Map(readFields((0,replay_arguments/* given */.gI)(call, 'fields', 1), own, lose).map(field => [field.name, field])),
        options: readOptions(options),
        bases: readBases((0,replay_arguments/* given */.gI)(call, 'bases', 3), app, state),
    };
}
/** A field that can't be known is left out: the table is still there for all the others. */
function readFields(value, context, lose) {
    const ways = value ? (0,values.optionsOf)(value) : [];
    if (ways.length > 1)
        lose('which fields it has is computed: all that may be are assumed');
    const lists = ways.map(way => (0,replay_arguments/* items */.ld)(way, 'the list of fields'));
    const maxLength = lists.reduce((best, list) => (list.length > best.length ? list : best), []);
    return maxLength.flatMap(item => {
        try {
            const [name, field] = (0,replay_arguments/* items */.ld)(item, 'the list of fields');
            const known = name && (0,replay_arguments/* stringOf */.Je)(name);
            if (known === undefined)
                throw new replay_arguments/* CannotTellError */.HF('the name of a field is computed');
            return [readField(known, field, context)];
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            lose(error.message);
            return [];
        }
    });
}
/** Mixins are Python only; models of the history are there in the state. */
function readBases(value, app, state) {
    if (value === undefined)
        return [];
    return (0,replay_arguments/* items */.ld)(value, 'the bases').flatMap(base => {
        const named = (0,replay_arguments/* stringOf */.Je)(base);
        if (named !== undefined)
            return [(named.includes('.') ? named : `${app}.${named}`).toLowerCase()];
        if (base.kind !== 'name')
            return [];
        // bases=(auth.models.User,): a class that is a model of the history as well.
        const parts = base.path.split('.');
        const at = parts.lastIndexOf('models');
        const key = at > 0 ? keyOf(parts[at - 1] ?? '', (0,replay_arguments/* lastPart */.S_)(base.path)) : '';
        return state.get(key) ? [key] : [];
    });
}
const none = {
    managed: true,
    proxy: false,
    uniqueTogether: [],
    indexTogether: [],
    indexes: [],
    constraints: [],
};
function readOptions(value) {
    if (value === undefined)
        return none;
    const entries = new Map();
    if (value.kind === 'dict') {
        for (const [key, item] of value.entries) {
            const name = (0,replay_arguments/* stringOf */.Je)(key);
            if (name !== undefined)
                entries.set(name, item);
        }
    }
    else if (value.kind === 'call' && value.callee === 'dict') {
        for (const [key, item] of value.keywords)
            entries.set(key, item);
    }
    else
        throw new replay_arguments/* CannotTellError */.HF('its options are computed');
    const isTrue = (name, fallback) => {
        const found = entries.get(name);
        return found?.kind === 'bool' ? found.value : fallback;
    };
    const word = (name) => (0,replay_arguments/* stringOf */.Je)(entries.get(name));
    const table = tableOf(entries.get('db_table'));
    const order = word('order_with_respect_to');
    const comment = word('db_table_comment');
    const swappable = word('swappable');
    return {
        ...(table === undefined ? {} : { table }),
        managed: isTrue('managed', true),
        proxy: isTrue('proxy', false),
        uniqueTogether: (0,replay_arguments/* together */.bs)(entries.get('unique_together')),
        indexTogether: (0,replay_arguments/* together */.bs)(entries.get('index_together')),
        indexes: namedItems(entries.get('indexes')),
        constraints: namedItems(entries.get('constraints')),
        ...(order === undefined ? {} : { orderWithRespectTo: order }),
        ...(comment === undefined ? {} : { comment }),
        ...(swappable === undefined ? {} : { swappable }),
    };
}
function tableOf(value) {
    if (value === undefined || value.kind === 'none')
        return undefined;
    const found = (0,replay_arguments/* stringOf */.Je)(value);
    if (found === undefined)
        throw new replay_arguments/* CannotTellError */.HF('its db_table is computed');
    return found === '' ? undefined : found;
}
function namedItems(value) {
    return (0,replay_arguments/* items */.ld)(value, 'its indexes or constraints').map(named);
}
function named(value) {
    if (value?.kind !== 'call')
        throw new replay_arguments/* CannotTellError */.HF('an index or a constraint is computed');
    return { name: (0,replay_arguments/* text */.Qq)(value, 'name') ?? '', value };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/operation.js


function modelOf(call, app, argument = 'model_name') {
    return keyOf(app, (0,replay_arguments/* requiredText */.$4)(call, argument, 0));
}
function change(state, key, change) {
    const model = state.get(key);
    if (!model)
        throw replay_arguments/* AbsentError */.Es.model(key);
    return state.with(change(model));
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/constraints.js






function findNamed(list, name, what) {
    const found = list.find(one => one.name === name);
    if (!found)
        throw new replay_arguments/* CannotTellError */.HF(`there is no ${what} ${name} at this point`);
    return found;
}
function addConstraint(tail) {
    return {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => withOptions(model, {
            constraints: [...model.options.constraints, named((0,replay_arguments/* given */.gI)(call, 'constraint', 1))],
        })),
        *database(call, _before, after, around) {
            const model = after.model(modelOf(call, around.app));
            if (after.hasTable(model))
                yield* around.editor.addConstraint(after, model, named((0,replay_arguments/* given */.gI)(call, 'constraint', 1)), tail);
        },
    };
}
const constraintOperations = (0,by_name/* byName */.n)({
    AddConstraint: addConstraint(''),
    AddConstraintNotValid: addConstraint(' NOT VALID'),
    RemoveConstraint: {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => withOptions(model, {
            constraints: model.options.constraints.filter(one => one.name !== (0,replay_arguments/* requiredText */.$4)(call, 'name', 1)),
        })),
        *database(call, before, _after, around) {
            const model = before.model(modelOf(call, around.app));
            if (!before.hasTable(model))
                return;
            const constraint = findNamed(model.options.constraints, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1), 'constraint');
            yield* around.editor.removeConstraint(before, model, constraint);
        },
    },
    // Only what Python sees of it: https://docs.djangoproject.com/en/stable/ref/migration-operations/#alterconstraint
    AlterConstraint: {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => {
            const next = named((0,replay_arguments/* given */.gI)(call, 'constraint', 2));
            const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 1);
            return withOptions(model, {
                constraints: model.options.constraints.map(one => (one.name === name ? next : one)),
            });
        }),
    },
    ValidateConstraint: {
        *database(call, before, _after, around) {
            const model = before.model(modelOf(call, around.app));
            if (before.hasTable(model))
                yield* around.editor.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(before.table(model))} VALIDATE CONSTRAINT ${(0,replay_names/* quoteName */.AB)((0,replay_arguments/* requiredText */.$4)(call, 'name', 1))}`);
        },
    },
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/column-type.js


/** `_alter_column_type_sql` of https://github.com/django/django/blob/main/django/db/backends/postgresql/schema.py */
function* typeChange(editor, before, after, collation, later) {
    const [old, next] = [before.field, after.field];
    const table = after.meta.table(before.model);
    const quoted = (0,replay_names/* quoteName */.AB)(before.meta.table(before.model));
    const plain = after.meta.column(next);
    const column = (0,replay_names/* quoteName */.AB)(plain);
    if (leavesText(before, after)) {
        const oldTable = before.meta.table(before.model);
        yield* editor.dropIndex(oldTable, (0,replay_names/* indexName */.mo)(oldTable, [before.meta.column(old)], '_like'));
    }
    const using = next.generated || base(before) === base(after) ? '' : ` USING ${column}::${after.type}`;
    const [wasIdentity, isNowIdentity] = [isIdentity(old), isIdentity(next)];
    if (isNowIdentity && !wasIdentity) {
        later.push(`ALTER TABLE ${quoted} ALTER COLUMN ${column} ADD GENERATED BY DEFAULT AS IDENTITY`);
        return `ALTER COLUMN ${column} TYPE ${after.type}${using}`;
    }
    if (wasIdentity && !isNowIdentity)
        yield* editor.run(`ALTER TABLE ${quoted} ALTER COLUMN ${column} DROP IDENTITY IF EXISTS`);
    if (wasIdentity) {
        const outcome = yield {
            kind: 'ask',
            // An identity's own sequence goes along by itself; a serial's does not.
            query: `SELECT s.relname::text AS name FROM pg_catalog.pg_class s JOIN pg_catalog.pg_depend d ON d.objid = s.oid AND d.deptype = 'a' AND d.classid = 'pg_catalog.pg_class'::regclass JOIN pg_catalog.pg_class t ON t.oid = d.refobjid JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid WHERE s.relkind = 'S' AND t.relname = '${table.replaceAll("'", "''")}' AND a.attname = '${plain.replaceAll("'", "''")}' AND pg_catalog.pg_table_is_visible(t.oid)`,
            span: editor.at,
        };
        const name = outcome?.kind === 'done' ? outcome.rows[0]?.name : undefined;
        if (typeof name === 'string')
            later.push(isNowIdentity
                ? `ALTER SEQUENCE IF EXISTS ${(0,replay_names/* quoteName */.AB)(name)} AS ${after.type}`
                : `DROP SEQUENCE IF EXISTS ${(0,replay_names/* quoteName */.AB)(name)} CASCADE`);
    }
    if ((old.comment ?? '') !== (next.comment ?? ''))
        later.push(`COMMENT ON COLUMN ${quoted}.${column} IS '${(next.comment ?? '').replaceAll("'", "''")}'`);
    return `ALTER COLUMN ${column} TYPE ${after.type}${collation === undefined ? '' : ` COLLATE ${(0,replay_names/* quoteName */.AB)(collation)}`}${using}`;
}
/** `_field_data_type`: types without their length; a change of length alone needs no USING. */
function base({ field, type }) {
    const kind = field.relation ? '' : field.kind;
    return `${kind === 'CharField' ? 'CharField ' : ''}${type.replace(/\([^()]*\)/g, '')}`;
}
function leavesText(before, after) {
    const { field } = before;
    if (!field.indexed && !isUnique(field))
        return false;
    return ['varchar', 'text', 'citext'].some(kind => before.type.startsWith(kind) && !after.type.startsWith(kind));
}
/** A key takes the type of what it refers to. */
function* followTarget(editor, from, to) {
    const oldType = from.meta.type(from.field);
    const newType = to.meta.type(to.field);
    if (oldType === undefined || newType === undefined)
        return;
    const later = [];
    const change = yield* typeChange(editor, { ...from, type: oldType }, { ...to, type: newType }, to.meta.collation(to.field), later);
    yield* editor.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(to.meta.table(to.model))} ${change}`);
    for (const statement of later)
        yield* editor.run(statement);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/deferred.js

function nameOf(statement) {
    switch (statement.kind) {
        case 'foreign-key':
            return (0,replay_names/* foreignKeyName */.xA)(statement.table, statement.columns[0] ?? '', statement.toTable, statement.toColumn);
        case 'unique':
            return statement.name ?? (0,replay_names/* indexName */.mo)(statement.table, statement.columns, '_uniq');
        case 'index':
            return statement.name ?? (0,replay_names/* indexName */.mo)(statement.table, statement.columns, statement.suffix);
    }
}
function sqlOf(statement) {
    const table = (0,replay_names/* quoteName */.AB)(statement.table);
    const name = (0,replay_names/* quoteName */.AB)(nameOf(statement));
    const columns = statement.columns.map(replay_names/* quoteName */.AB);
    switch (statement.kind) {
        case 'foreign-key':
            return `ALTER TABLE ${table} ADD CONSTRAINT ${name} FOREIGN KEY (${columns[0]}) REFERENCES ${(0,replay_names/* quoteName */.AB)(statement.toTable)} (${(0,replay_names/* quoteName */.AB)(statement.toColumn)}) DEFERRABLE INITIALLY DEFERRED`;
        case 'unique':
            return `ALTER TABLE ${table} ADD CONSTRAINT ${name} UNIQUE${statement.nulls} (${columns.join(', ')})${statement.tail}`;
        case 'index': {
            const { columnTails, expressions, using, tail, unique, concurrently } = statement;
            const parts = expressions ?? columns.map((column, i) => `${column}${columnTails[i] ?? ''}`).join(', ');
            return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${concurrently ? 'CONCURRENTLY ' : ''}${name} ON ${table}${using} (${parts})${tail}`;
        }
    }
}
/** The statements of one migration that wait for its end. */
class DeferredStatements {
    #waiting = [];
    #looksForIndexes;
    constructor(djangoVersion) {
        this.#looksForIndexes = djangoVersion >= 500;
    }
    add(...statements) {
        this.#waiting.push(...statements);
    }
    renameTable(from, to) {
        for (const statement of this.#waiting) {
            if (statement.table === from)
                statement.table = to;
            if (statement.kind === 'foreign-key' && statement.toTable === from)
                statement.toTable = to;
        }
    }
    renameColumn(table, from, to) {
        for (const statement of this.#waiting) {
            if (statement.table === table)
                statement.columns = statement.columns.map(one => (one === from ? to : one));
            if (statement.kind === 'foreign-key' && statement.toTable === table && statement.toColumn === from)
                statement.toColumn = to;
        }
    }
    dropTable(table) {
        this.#waiting = this.#waiting.filter(one => one.table !== table && !(one.kind === 'foreign-key' && one.toTable === table));
    }
    dropColumn(table, column) {
        this.#waiting = this.#waiting.filter(one => !(one.table === table && one.columns.includes(column)) &&
            !(one.kind === 'foreign-key' && one.toTable === table && one.toColumn === column));
    }
    /**
     * Since Django 5 an index that is dropped is no longer created at the end. Looking for it makes the names of all
     * waiting indexes of the table, and a name once made stays, whatever its column is called later.
     */
    dropIndex(table, name) {
        if (!this.#looksForIndexes)
            return;
        for (const statement of this.#waiting)
            if (statement.kind === 'index' && statement.table === table)
                statement.name = nameOf(statement);
        this.#waiting = this.#waiting.filter(one => !(one.kind === 'index' && one.table === table && one.name === name));
    }
    /** What waits now, to go back to when an operation turns out to be one that can't be known. */
    mark() {
        return [...this.#waiting];
    }
    backTo(mark) {
        this.#waiting = [...mark];
    }
    take() {
        const all = this.#waiting;
        this.#waiting = [];
        return all;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/alter-keys.js





/** Has it an index that is not that of a constraint? */
function isIndexed(field) {
    return field.indexed && !isUnique(field);
}
/** May columns that refer to it go on doing so? */
function staysTarget(old, next) {
    return (old.primaryKey && next.primaryKey) || (isUnique(old) && isUnique(next));
}
function* dropConstraints(editor, table, wanted, usual) {
    for (const name of yield* editor.constraintNames(table, wanted, usual))
        yield* editor.dropConstraint(table, name);
}
function* dropOwnIndex(editor, { meta, model, field }, table) {
    const column = meta.column(field);
    const exclude = model.options.indexes.map(one => one.name);
    const wanted = { columns: [column], index: true, btree: true, exclude };
    for (const name of yield* editor.constraintNames(table, wanted, [(0,replay_names/* indexName */.mo)(table, [column])]))
        yield* editor.dropIndex(table, name);
}
/** Was there any? */
function* dropForeignKeys(editor, table, column, usual) {
    const names = yield* editor.constraintNames(table, { columns: [column], foreignKey: true }, usual);
    for (const name of names)
        yield* editor.dropForeignKey(table, name);
    return names.length > 0;
}
function* dropIncomingKeys(editor, incoming) {
    for (const { from } of incoming)
        yield* dropForeignKeys(editor, from.meta.table(from.model), from.meta.column(from.field), foreignKeyOf(from));
}
function* addIncomingKeys(editor, incoming) {
    for (const { to } of incoming) {
        if (!to.field.relation?.constraint)
            continue;
        const target = to.meta.target(to.field);
        const key = editor.foreignKey(to.meta, to);
        const short = (0,replay_names/* foreignKeyName */.xA)(key.table, key.columns[0] ?? '', '', '', true);
        yield* editor.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(key.table)} ADD CONSTRAINT ${(0,replay_names/* quoteName */.AB)(short)} FOREIGN KEY (${(0,replay_names/* quoteName */.AB)(key.columns[0] ?? '')}) REFERENCES ${(0,replay_names/* quoteName */.AB)(to.meta.table(target.model))} (${(0,replay_names/* quoteName */.AB)(to.meta.column(target.field))}) DEFERRABLE INITIALLY DEFERRED`);
    }
}
/** The primary key that goes; the unique constraint, the index and the primary key that come. */
function* changeOwnKeys(editor, before, after, table) {
    const [old, next] = [before.field, after.field];
    const column = after.meta.column(next);
    const quoted = (0,replay_names/* quoteName */.AB)(table);
    if (old.primaryKey && !next.primaryKey)
        yield* dropConstraints(editor, table, { primaryKey: true }, [`${table}_pkey`]);
    if (!next.primaryKey && isUnique(next) && (!isUnique(old) || old.primaryKey))
        yield* editor.run(sqlOf(editor.uniqueTogether(after.meta, after.model, [next.name])).replace((0,replay_names/* quoteName */.AB)(after.meta.table(after.model)), quoted));
    if (!isIndexed(old) && isIndexed(next))
        yield* editor.run(sqlOf(editor.index(after.meta, after.model, [next.name], '')));
    if (!old.primaryKey && next.primaryKey)
        yield* editor.run(`ALTER TABLE ${quoted} ADD CONSTRAINT ${(0,replay_names/* quoteName */.AB)((0,replay_names/* indexName */.mo)(table, [column], '_pk'))} PRIMARY KEY (${(0,replay_names/* quoteName */.AB)(column)})`);
}
/** PostgreSQL's own part of it. */
function* changeLikeIndex(editor, before, after, table) {
    const [old, next] = [before.field, after.field];
    const addsIndex = (!(old.indexed || isUnique(old)) && next.indexed) || (!isUnique(old) && isUnique(next));
    // Since Django 5.2 a text that becomes another kind of text has its own again.
    if (addsIndex || (after.meta.settings.version >= 502 && leavesText(before, after))) {
        const like = editor.likeIndex(after.meta, after);
        if (like)
            yield* editor.run(sqlOf(like));
    }
    if (isUnique(old) && !(next.indexed || isUnique(next)))
        yield* editor.dropIndex(table, (0,replay_names/* indexName */.mo)(table, [before.meta.column(old)], '_like'));
}
function foreignKeyOf({ meta, model, field }) {
    try {
        const target = meta.target(field);
        return [
            (0,replay_names/* foreignKeyName */.xA)(meta.table(model), meta.column(field), meta.table(target.model), meta.column(target.field)),
        ];
    }
    catch (error) {
        if (error instanceof replay_arguments/* CannotTellError */.HF)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operand.js

/** For what compares texts: a key of a JSON value gives its text, all else is cast. */
function textOf({ sql, keys }) {
    return keys ? keySql(keys, '>') : `${sql}::text`;
}
function keySql({ of, path }, asText) {
    const [first = '', ...others] = path;
    if (others.length > 0)
        return `(${of} #>${asText} ${(0,replay_names/* quoteText */.ol)(textArray(path))})`;
    return `(${of} ->${asText} ${/^-?\d+$/.test(first) ? first : (0,replay_names/* quoteText */.ol)(first)})`;
}
/** PostgreSQL's text of an array of texts. */
function textArray(texts) {
    const quoted = texts.map(text => text === '' || /[\s{},"\\]|^null$/i.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);
    return `{${quoted.join(',')}}`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/lookups.js





const lookups_plain = new Set([
    'exact',
    'iexact',
    'gt',
    'gte',
    'lt',
    'lte',
    'in',
    'isnull',
    'range',
    'startswith',
    'endswith',
    'contains',
    'icontains',
    'istartswith',
    'iendswith',
    'regex',
    'iregex',
]);
const ofRanges = new Set([
    'exact',
    'gt',
    'gte',
    'lt',
    'lte',
    'in',
    'isnull',
    'contains',
    'contained_by',
    'overlap',
    'fully_lt',
    'fully_gt',
    'not_lt',
    'not_gt',
    'adjacent_to',
]);
/** Is it a comparison, for what stands left of it, or one more step on the way to it? */
function isLookup(name, { type = '' }) {
    if (type.endsWith('range'))
        return ofRanges.has(name);
    if (type.endsWith(']'))
        return lookups_plain.has(name) || name === 'overlap' || name === 'contained_by';
    if (type === 'jsonb')
        return lookups_plain.has(name) || /^(?:has_(?:any_)?keys?|contained_by)$/.test(name);
    return lookups_plain.has(name) || /^(?:search|trigram\w*|unaccent)$/.test(name);
}
/** PostgreSQL's operators by lookup. */
const operators = (0,by_name/* byName */.n)({
    exact: '=',
    gt: '>',
    gte: '>=',
    lt: '<',
    lte: '<=',
    overlap: '&&',
    contained_by: '<@',
    fully_lt: '<<',
    fully_gt: '>>',
    not_lt: '&>',
    not_gt: '&<',
    adjacent_to: '-|-',
});
/** https://docs.djangoproject.com/en/stable/ref/models/querysets/#field-lookups in PostgreSQL's operators */
function compare(left, lookup, value, side) {
    const { sql, type = '' } = left;
    if (lookup === 'exact' && value.kind === 'none')
        return `${sql} IS NULL`;
    // A boolean column stands for itself: https://github.com/django/django/blob/main/django/db/models/lookups.py
    if (lookup === 'exact' && value.kind === 'bool' && type === 'boolean')
        return value.value ? sql : `NOT ${sql}`;
    if (left.year)
        return inYear(left.year, lookup, value);
    // An array is cast to what it is compared with.
    if (type.endsWith(']') && (0,values.isSequence)(value) && /^(?:exact|contains|contained_by|overlap)$/.test(lookup))
        return `${sql} ${operators[lookup] ?? '@>'} ${side.right()}::${type}`;
    const operator = operators[lookup];
    if (operator !== undefined)
        return `${sql} ${operator} ${side.right()}`;
    switch (lookup) {
        case 'isnull':
            if (value.kind !== 'bool')
                throw new replay_arguments/* CannotTellError */.HF('its condition is computed');
            return `${sql} IS ${value.value ? '' : 'NOT '}NULL`;
        case 'in': {
            const parts = side.list().filter(part => part !== 'NULL');
            if (parts.length === 0)
                throw new replay_arguments/* CannotTellError */.HF('its list is empty');
            return `${sql} IN (${parts.join(', ')})`;
        }
        case 'range': {
            const [from, to] = side.list();
            return `${sql} BETWEEN ${from} AND ${to}`;
        }
        case 'has_key':
            return `${sql} ? ${(0,replay_names/* quoteText */.ol)((0,replay_arguments/* stringOf */.Je)(value) ?? String(value.kind === 'number' ? value.value : ''))}`;
        case 'has_keys':
        case 'has_any_keys': {
            const keys = (0,replay_arguments/* items */.ld)(value, 'its keys').map(key => (0,replay_arguments/* stringOf */.Je)(key) ?? '');
            return `${sql} ${lookup === 'has_keys' ? '?&' : '?|'} ${(0,replay_names/* quoteText */.ol)(textArray(keys))}`;
        }
        case 'contains':
            if (/\[|jsonb|range/.test(type))
                return `${sql} @> ${side.right()}`;
    }
    return matches(textOf(left), lookup, value, side);
}
/** What compares texts. */
function matches(text, lookup, value, { right, percent }) {
    switch (lookup) {
        case 'iexact':
            return `UPPER(${text}) = UPPER(${right()})`;
        case 'regex':
            return `${text} ~ ${right()}`;
        case 'iregex':
            return `${text} ~* ${right()}`;
        case 'startswith':
        case 'endswith':
        case 'contains':
            return `${text} LIKE ${pattern(lookup, value).replaceAll('%', percent)}`;
        case 'istartswith':
        case 'iendswith':
        case 'icontains':
            return `UPPER(${text}) LIKE UPPER(${pattern(lookup.slice(1), value).replaceAll('%', percent)})`;
        default:
            throw new replay_arguments/* CannotTellError */.HF(`the lookup ${lookup} is not known`);
    }
}
function pattern(lookup, value) {
    const found = (0,replay_arguments/* stringOf */.Je)(value);
    if (found === undefined)
        throw new replay_arguments/* CannotTellError */.HF('its condition is computed');
    const escaped = found.replace(/[\\%_]/g, '\\$&');
    return (0,replay_names/* quoteText */.ol)(`${lookup === 'startswith' ? '' : '%'}${escaped}${lookup === 'endswith' ? '' : '%'}`);
}
/** A year is compared by its first and last moment, so that an index serves. */
function inYear({ sql, boundary }, lookup, value) {
    if (value.kind !== 'number')
        throw new replay_arguments/* CannotTellError */.HF('its year is computed');
    const [start, end] = [boundary(value.value, 'start'), boundary(value.value, 'end')];
    switch (lookup) {
        case 'exact':
            return `${sql} BETWEEN ${start} AND ${end}`;
        case 'gt':
            return `${sql} > ${end}`;
        case 'gte':
            return `${sql} >= ${start}`;
        case 'lt':
            return `${sql} < ${start}`;
        case 'lte':
            return `${sql} <= ${end}`;
        default:
            throw new replay_arguments/* CannotTellError */.HF(`the lookup ${lookup} of a year is not known`);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/functions.js

/** Python's operators on expressions. */
const functions_operators = (0,by_name/* byName */.n)({
    '+': '+',
    '-': '-',
    '*': '*',
    '/': '/',
    '%': '%',
    '**': '^',
});
/** https://docs.djangoproject.com/en/stable/ref/models/database-functions/ */
const functions = (0,by_name/* byName */.n)({
    Lower: 'LOWER',
    Upper: 'UPPER',
    Length: 'LENGTH',
    Trim: 'TRIM',
    LTrim: 'LTRIM',
    RTrim: 'RTRIM',
    Left: 'LEFT',
    Right: 'RIGHT',
    Substr: 'SUBSTRING',
    Replace: 'REPLACE',
    Reverse: 'REVERSE',
    Abs: 'ABS',
    Ceil: 'CEILING',
    Floor: 'FLOOR',
    Round: 'ROUND',
    Mod: 'MOD',
    Power: 'POWER',
    Sqrt: 'SQRT',
    MD5: 'MD5',
    StrIndex: 'STRPOS',
    Repeat: 'REPEAT',
    Chr: 'CHR',
    Ord: 'ASCII',
    Exp: 'EXP',
    Ln: 'LN',
    Sign: 'SIGN',
    LPad: 'LPAD',
    RPad: 'RPAD',
    TsTzRange: 'TSTZRANGE',
    DateRange: 'DATERANGE',
});
/** What Cast casts to, by the class of its output field. */
const castTypes = (0,by_name/* byName */.n)({
    CharField: 'varchar',
    TextField: 'text',
    IntegerField: 'integer',
    BigIntegerField: 'bigint',
    SmallIntegerField: 'smallint',
    PositiveIntegerField: 'integer',
    FloatField: 'double precision',
    DecimalField: 'numeric',
    BooleanField: 'boolean',
    DateField: 'date',
    DateTimeField: 'timestamp with time zone',
    TimeField: 'time',
    UUIDField: 'uuid',
    JSONField: 'jsonb',
    DurationField: 'interval',
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/transforms.js





/** A step of a lookup: `field__lower`, `data__key`, `list__0`, `moment__date`. */
function transformed(left, name, settings) {
    const { sql, type = '' } = left;
    if (type === 'jsonb')
        return transforms_keyOf(left, name);
    if (type.endsWith(']'))
        return ofArray(left, name);
    if (type.endsWith('range'))
        return ofRange(left, name);
    if (/^(?:date|time$|timestamp)/.test(type))
        return ofTime(left, name, settings);
    switch (name) {
        case 'lower':
        case 'upper':
        case 'trim':
        case 'abs':
        case 'length':
        case 'unaccent':
            return {
                sql: `${functions[`${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? name.toUpperCase()}(${sql})`,
                type: name === 'length' ? 'integer' : name === 'abs' ? type : 'text',
            };
        default:
            throw new replay_arguments/* CannotTellError */.HF(`the lookup ${name} is not known`);
    }
}
/** https://github.com/django/django/blob/main/django/db/models/fields/json.py */
function transforms_keyOf(left, name) {
    const keys = { of: left.keys?.of ?? left.sql, path: [...(left.keys?.path ?? []), name] };
    return { sql: keySql(keys, ''), type: 'jsonb', keys };
}
function ofArray({ sql, type = '' }, name) {
    if (name === 'len')
        return {
            sql: `CASE WHEN ${sql} IS NULL THEN NULL ELSE coalesce(array_length(${sql}, 1), 0) END`,
            type: 'integer',
        };
    const slice = /^(\d+)_(\d+)$/.exec(name);
    // Python counts from 0, PostgreSQL from 1, and the end is not in it here and is there.
    if (slice)
        return { sql: `(${sql})[${Number(slice[1]) + 1}:${slice[2]}]`, type };
    if (/^\d+$/.test(name)) {
        const base = type.replace(/\[\d*\]$/, '');
        return { sql: `${sql.endsWith(']') ? sql : `(${sql})`}[${Number(name) + 1}]`, type: base };
    }
    throw new replay_arguments/* CannotTellError */.HF(`the lookup ${name} of an array is not known`);
}
const bounds = (0,by_name/* byName */.n)({
    int4range: 'integer',
    int8range: 'bigint',
    numrange: 'numeric',
    daterange: 'date',
    tstzrange: 'timestamp with time zone',
});
function ofRange({ sql, type = '' }, name) {
    if (name === 'startswith')
        return { sql: `lower(${sql})`, type: bounds[type] };
    if (name === 'endswith')
        return { sql: `upper(${sql})`, type: bounds[type] };
    if (/^(?:isempty|(?:lower|upper)_in[cf])$/.test(name))
        return { sql: `${name}(${sql})`, type: 'boolean' };
    throw new replay_arguments/* CannotTellError */.HF(`the lookup ${name} of a range is not known`);
}
function ofTime({ sql, type = '' }, name, settings) {
    const moment = inZone(sql, type, settings);
    if (name === 'date')
        return { sql: `(${moment})::date`, type: 'date' };
    if (name === 'time')
        return { sql: `(${moment})::time`, type: 'time' };
    const extracted = { sql: extract(name, moment), type: 'numeric' };
    if (name !== 'year')
        return extracted;
    return { ...extracted, year: { sql, boundary: (year, end) => yearBoundary(year, end, type, settings) } };
}
function yearBoundary(year, end, type, settings) {
    const day = `${String(year).padStart(4, '0')}-${end === 'start' ? '01-01' : '12-31'}`;
    if (!type.startsWith('timestamp'))
        return `'${day}'::date`;
    return momentLiteral(`${day} ${end === 'start' ? '00:00:00' : '23:59:59.999999'}`, settings);
}
/** A moment without a time zone is one of the project's. */
function momentLiteral(text, { timeZone }) {
    return timeZone === undefined ? `'${text}'::timestamp` : `${(0,replay_names/* quoteText */.ol)(`${text} ${timeZone}`)}::timestamptz`;
}
/** Parts of a moment are those of the project's time zone. */
function inZone(sql, type, { timeZone }) {
    return type?.startsWith('timestamp') && timeZone !== undefined
        ? `${sql} AT TIME ZONE ${(0,replay_names/* quoteText */.ol)(timeZone)}`
        : sql;
}
/** The names of classes: ExtractWeekDay. */
const spelled = (0,by_name/* byName */.n)({
    weekday: 'week_day',
    isoweekday: 'iso_week_day',
    isoyear: 'iso_year',
});
const parts = (0,by_name/* byName */.n)({ iso_week_day: 'ISODOW', iso_year: 'ISOYEAR' });
/** https://github.com/django/django/blob/main/django/db/backends/postgresql/operations.py */
function extract(part, from) {
    const name = spelled[part] ?? part;
    if (name === 'week_day')
        return `EXTRACT(DOW FROM ${from}) + 1`;
    // Fractions of a second are cut off.
    if (name === 'second')
        return `EXTRACT(SECOND FROM DATE_TRUNC('second', ${from}))`;
    return `EXTRACT(${parts[name] ?? name.toUpperCase()} FROM ${from})`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/conditions.js







const conditions_maxDepth = 60;
const connectors = (0,by_name/* byName */.n)({ '&': 'AND', '|': 'OR', '^': 'XOR' });
/** `Q(…)` and lookups, as Django's compiler writes them without a table's alias. */
class Conditions {
    #expressions;
    #meta;
    #model;
    #depth = 0;
    constructor(expressions, meta, model) {
        this.#expressions = expressions;
        this.#meta = meta;
        this.#model = model;
    }
    /** `negated`: somewhere above stands a NOT. */
    of(value, negated) {
        if (++this.#depth > conditions_maxDepth)
            throw new replay_arguments/* CannotTellError */.HF('its condition is nested too deep');
        try {
            if (value.kind === 'call' && (0,replay_arguments/* lastPart */.S_)(value.callee) === 'Q')
                return this.call(value, negated);
            if (value.kind === 'call' && value.callee === '~') {
                const [inner] = value.args;
                if (inner)
                    return `NOT (${this.of(inner, !negated)})`;
            }
            const connector = value.kind === 'call' ? connectors[value.callee] : undefined;
            if (value.kind === 'call' && connector !== undefined)
                return `(${this.#joined(value.args.flatMap(part => this.#parts(part, connector, negated)), connector)})`;
            return this.#expressions.expression(value);
        }
        finally {
            this.#depth--;
        }
    }
    /** What a part adds to a group: its own parts where it is such a group itself, as `Node.add` squashes them. */
    #parts(value, connector, negated) {
        if (value.kind === 'call' && connectors[value.callee] === connector)
            return value.args.flatMap(part => this.#parts(part, connector, negated));
        if (value.kind === 'call' && (0,replay_arguments/* lastPart */.S_)(value.callee) === 'Q' && !(0,replay_arguments/* flag */.Jt)(value, '_negated', false)) {
            const own = (0,replay_arguments/* stringOf */.Je)(value.keywords.get('_connector')) ?? 'AND';
            if (own === connector)
                return this.#qParts(value, connector, negated);
        }
        return [this.of(value, negated)];
    }
    /** `Q(a, b, field__lookup=value, _connector='OR', _negated=True)` */
    call(call, outer) {
        const negated = (0,replay_arguments/* flag */.Jt)(call, '_negated', false);
        const connector = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('_connector')) ?? 'AND';
        if (connector !== 'AND' && connector !== 'OR' && connector !== 'XOR')
            throw new replay_arguments/* CannotTellError */.HF('its condition is computed');
        const parts = this.#qParts(call, connector, outer !== negated);
        if (parts.length === 0)
            throw new replay_arguments/* CannotTellError */.HF('its condition is empty');
        const joined = this.#joined(parts, connector);
        return negated ? `NOT (${joined})` : parts.length > 1 ? `(${joined})` : joined;
    }
    /** PostgreSQL has no XOR: https://github.com/django/django/blob/main/django/db/models/sql/where.py */
    #joined(parts, connector) {
        if (connector !== 'XOR' || parts.length < 2)
            return parts.join(` ${connector} `);
        const sum = parts.map(part => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(' + ');
        // Django 5 counts odd numbers; before it was exactly one.
        const odd = parts.length > 2 && this.#meta.settings.version >= 500;
        return `(${parts.join(' OR ')}) AND 1 = ${odd ? `MOD(${sum}, 2)` : `(${sum})`}`;
    }
    #qParts(call, connector, negated) {
        if (++this.#depth > conditions_maxDepth)
            throw new replay_arguments/* CannotTellError */.HF('its condition is nested too deep');
        const parts = [];
        for (const part of call.args) {
            if ((0,values.isSequence)(part)) {
                const [name, value] = part.items;
                const lookup = (0,replay_arguments/* stringOf */.Je)(name);
                if (lookup === undefined || !value)
                    throw new replay_arguments/* CannotTellError */.HF('its condition is computed');
                parts.push(this.#lookup(lookup, value, negated));
            }
            else
                parts.push(...this.#parts(part, connector, negated));
        }
        // Python sorts the keywords of Q.
        const lookups = [...call.keywords]
            .filter(([name]) => !name.startsWith('_'))
            .sort(([a], [b]) => (a < b ? -1 : 1));
        for (const [lookup, value] of lookups)
            parts.push(this.#lookup(lookup, value, negated));
        this.#depth--;
        return parts;
    }
    #lookup(written, value, negated) {
        const [name = '', ...steps] = written.split('__');
        const { field } = this.#meta.field(this.#model, name);
        const column = (0,replay_names/* quoteName */.AB)(this.#meta.column(field));
        let left = { sql: column, type: this.#meta.type(field) };
        // A relation's own key is the column itself.
        if (field.relation && /^(?:id|pk)$/.test(steps[0] ?? ''))
            steps.shift();
        const last = steps.at(-1);
        const before = last === undefined ? [] : steps.slice(0, -1);
        for (const step of before)
            left = transformed(left, step, this.#meta.settings);
        const isLast = last === undefined || isLookup(last, left);
        if (!isLast)
            left = transformed(left, last, this.#meta.settings);
        const lookup = isLast ? (last ?? 'exact') : 'exact';
        const plainly = left.sql === column;
        const element = plainly && field.base && left.type !== undefined ? field : undefined;
        const of = plainly ? field : undefined;
        const sql = compare(left, lookup, value, {
            right: () => this.operand(value, element ?? of, left.type),
            list: () => (0,replay_arguments/* items */.ld)(value, 'a list').map(item => this.operand(item, of, left.type)),
            // Before Django 5 it doubled percent signs where nothing halved them again.
            percent: this.#meta.settings.version < 500 ? '%%' : '%',
        });
        // What is null must count as not equal: `build_filter` of https://github.com/django/django/blob/main/django/db/models/sql/query.py
        const guards = negated && lookup !== 'isnull' && value.kind !== 'none';
        if (!guards)
            return sql;
        const nullable = [...(field.nullable ? [left.sql] : []), ...this.#nullableColumns(value)];
        return nullable.length === 0
            ? sql
            : `(${[sql, ...nullable.map(column => `${column} IS NOT NULL`)].join(' AND ')})`;
    }
    #nullableColumns(value) {
        if (value.kind !== 'call' || (0,replay_arguments/* lastPart */.S_)(value.callee) !== 'F')
            return [];
        const name = (0,replay_arguments/* stringOf */.Je)(value.args[0]);
        const field = name === undefined ? undefined : this.#meta.field(this.#model, name).field;
        return field?.nullable ? [(0,replay_names/* quoteName */.AB)(this.#meta.column(field))] : [];
    }
    operand(value, field, type) {
        if (value.kind === 'call' && !isLiteralCall(value))
            return this.#expressions.expression(value);
        const target = field?.relation ? this.#meta.target(field).field : field;
        // A day, or a moment without a time zone, is compared with moments.
        if (type?.startsWith('timestamp') && value.kind === 'call' && !value.keywords.has('tzinfo')) {
            const written = literalOf(value, target, type);
            const text = /^'([\d :-]+)'::(?:date|timestamp)$/.exec(written)?.[1];
            if (text !== undefined)
                return momentLiteral(text.includes(':') ? text : `${text} 00:00:00`, this.#meta.settings);
        }
        return literalOf(value, target, type);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/expressions.js
var _a;








const expressions_maxDepth = 60;
/** Lookups that are written as expressions: https://docs.djangoproject.com/en/stable/ref/models/lookups/#lookup-reference */
const comparisons = (0,by_name/* byName */.n)({
    Exact: 'exact',
    GreaterThan: 'gt',
    GreaterThanOrEqual: 'gte',
    LessThan: 'lt',
    LessThanOrEqual: 'lte',
    In: 'in',
    IsNull: 'isnull',
    Range: 'range',
    StartsWith: 'startswith',
    EndsWith: 'endswith',
    Contains: 'contains',
    Regex: 'regex',
});
/**
 * Conditions and expressions to the SQL that Django's compiler makes of them without a table's alias. What is not known
 * here can't be known.
 */
class Expressions {
    #meta;
    #model;
    #conditions;
    #depth = 0;
    constructor(meta, model) {
        this.#meta = meta;
        this.#model = model;
        this.#conditions = new Conditions(this, meta, model);
    }
    #field(name) {
        return this.#meta.field(this.#model, name).field;
    }
    column(name) {
        return (0,replay_names/* quoteName */.AB)(this.#meta.column(this.#field(name)));
    }
    /** A condition: `Q(…)`, a lookup, an expression that is true or false. */
    condition(value) {
        return this.#conditions.of(value, false);
    }
    /** An expression without what wraps it in an index (`.desc()`, OpClass). */
    expression(value, field) {
        if (++this.#depth > expressions_maxDepth)
            throw new replay_arguments/* CannotTellError */.HF('its expression is nested too deep');
        try {
            return this.#expression(value, field);
        }
        finally {
            this.#depth--;
        }
    }
    /** A string names a field where functions take expressions. */
    #part(value) {
        if (!value)
            throw new replay_arguments/* CannotTellError */.HF('its expression is incomplete');
        const named = (0,replay_arguments/* stringOf */.Je)(value);
        return named === undefined ? this.expression(value) : this.column(named);
    }
    #expression(value, field) {
        if (value.kind !== 'call')
            return literalOf(value, field, undefined);
        const name = (0,replay_arguments/* lastPart */.S_)(value.callee);
        if (isLiteralCall(value))
            return literalOf(value, field, undefined);
        const sql = _a.#known.get(name)?.(this, value, field) ?? this.#ofFamily(value, name);
        if (sql === undefined)
            throw new replay_arguments/* CannotTellError */.HF(`the expression ${value.callee} is not known`);
        return sql;
    }
    /** Classes and functions, by their name. */
    static #known = new Map(Object.entries({
        F: (own, { args: [first] }) => own.#reference((0,replay_arguments/* stringOf */.Je)(first)),
        Q: (own, call) => own.#conditions.call(call, false),
        Value: (_, { args: [first] }, field) => {
            if (!first)
                throw new replay_arguments/* CannotTellError */.HF('its value is missing');
            return literalOf(first, field, undefined);
        },
        RawSQL: (_, call) => rawSql(call),
        ExpressionWrapper: (own, call) => own.#wrapped(call),
        Expression: (own, call) => own.#wrapped(call),
        OpClass: (own, call) => `${own.#part(call.args[0])} ${(0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'name', 1)) ?? ''}`,
        OrderBy: (own, call) => `${own.#part(call.args[0])}${orderOf(call)}`,
        Collate: (own, call) => `${own.#part(call.args[0])} COLLATE ${(0,replay_names/* quoteName */.AB)((0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'collation', 1)) ?? '')}`,
        Cast: (own, call) => `(${own.#part(call.args[0])})::${own.#outputType((0,replay_arguments/* given */.gI)(call, 'output_field', 1))}`,
        Case: (own, call) => own.#case(call),
        Func: (own, call) => own.#func(call),
        KeyTextTransform: (own, call) => own.#step(call, '->>'),
        KeyTransform: (own, call) => own.#step(call, '->'),
        Coalesce: (own, call) => `COALESCE(${own.#parts(call)})`,
        Greatest: (own, call) => `GREATEST(${own.#parts(call)})`,
        Least: (own, call) => `LEAST(${own.#parts(call)})`,
        NullIf: (own, call) => `NULLIF(${own.#parts(call)})`,
        // Strings are cast and null is empty: https://github.com/django/django/blob/main/django/db/models/functions/text.py
        Concat: (own, call) => own.#concat(call.args),
        Now: () => 'STATEMENT_TIMESTAMP()',
        TransactionNow: () => 'CURRENT_TIMESTAMP',
        RandomUUID: () => 'GEN_RANDOM_UUID()',
        Pi: () => 'PI()',
        Random: () => 'RANDOM()',
        SearchVector: (own, call) => own.#searchVector(call),
        Extract: (own, call) => extract((0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'lookup_name', 1)) ?? '', own.#moment(call.args[0])),
        Trunc: (own, call) => `DATE_TRUNC(${(0,replay_names/* quoteText */.ol)((0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'kind', 1)) ?? '')}, ${own.#moment(call.args[0])})`,
    }));
    /** What is recognised by a part of its name. */
    #ofFamily(call, name) {
        const [first, second] = call.args;
        const operator = functions_operators[call.callee];
        if (operator !== undefined && first && second)
            return `(${this.expression(first)} ${operator} ${this.expression(second)})`;
        const [attribute] = /\.(?:desc|asc)$/.exec(call.callee) ?? [];
        if (attribute !== undefined && first)
            return `${this.expression(first)} ${attribute.slice(1).toUpperCase()}`;
        if (name.startsWith('Extract') && name.length > 7)
            return extract(name.slice(7).toLowerCase(), this.#moment(first));
        if (name === 'TruncDate' || name === 'TruncTime')
            return `(${this.#moment(first)})::${name.slice(5).toLowerCase()}`;
        if (name.startsWith('Trunc') && name.length > 5)
            return `DATE_TRUNC('${name.slice(5).toLowerCase()}', ${this.#moment(first)})`;
        const comparison = comparisons[name];
        if (comparison !== undefined && first && second && /(?:^|\.)lookups\./.test(call.callee))
            return compare({ sql: this.#part(first), type: undefined }, comparison, second, {
                right: () => this.#conditions.operand(second, undefined, undefined),
                list: () => (0,replay_arguments/* items */.ld)(second, 'a list').map(item => this.#conditions.operand(item, undefined, undefined)),
                percent: this.#meta.settings.version < 500 ? '%%' : '%',
            });
        const sqlName = functions[name];
        if (sqlName === undefined)
            return undefined;
        // PostgreSQL has these for exact numbers only.
        const exact = name === 'Mod' || name === 'Round' || name === 'Log';
        return `${sqlName}(${call.args.map(part => (exact ? this.#exact(part) : this.#argument(part))).join(', ')})`;
    }
    /** `F('field__transform')` */
    #reference(named) {
        if (named === undefined)
            throw new replay_arguments/* CannotTellError */.HF('its expression is computed');
        const [column = '', ...transforms] = named.split('__');
        const start = { sql: this.column(column), type: this.#meta.type(this.#field(column)) };
        return transforms.reduce((left, step) => transformed(left, step, this.#meta.settings), start).sql;
    }
    #wrapped(call) {
        return this.#conditions.of(call.args[0] ?? call.keywords.get('expression') ?? call, false);
    }
    /** Into a document. */
    #step({ args: [key, document] }, arrow) {
        const step = key?.kind === 'number' ? String(key.value) : (0,replay_names/* quoteText */.ol)((0,replay_arguments/* stringOf */.Je)(key) ?? '');
        return `(${this.#part(document)} ${arrow} ${step})`;
    }
    #parts({ args }) {
        return args.map(part => this.#part(part)).join(', ');
    }
    /** A moment as the project's time zone has it. */
    #moment(value) {
        return inZone(this.#part(value), this.#typeOf(value), this.#meta.settings);
    }
    /** https://github.com/django/django/blob/main/django/db/models/functions/mixins.py */
    #exact(value) {
        const sql = this.#argument(value);
        return this.#typeOf(value) === 'double precision' ? `(${sql})::numeric(1000, 15)` : sql;
    }
    /** The type of a column that is named. */
    #typeOf(value) {
        const named = value?.kind === 'call' && (0,replay_arguments/* lastPart */.S_)(value.callee) === 'F' ? (0,replay_arguments/* stringOf */.Je)(value.args[0]) : (0,replay_arguments/* stringOf */.Je)(value);
        return named === undefined ? undefined : this.#meta.type(this.#field(named));
    }
    #argument(value) {
        return value.kind === 'number' ? String(value.value) : this.#part(value);
    }
    /** Pairs from the right, each operand without null: so are pairs in pairs. */
    #concat(args) {
        if (this.#meta.settings.version < 501) {
            const cast = args.map(part => `(${this.#part(part)})::text`);
            const end = cast.pop();
            if (end === undefined)
                throw new replay_arguments/* CannotTellError */.HF('its expression is incomplete');
            return cast.reduceRight((right, left) => `CONCAT(${left}, (${right})::text)`, end);
        }
        const parts = args.map(part => this.#text(part));
        const last = parts.pop();
        if (last === undefined)
            throw new replay_arguments/* CannotTellError */.HF('its expression is incomplete');
        return parts.reduceRight((right, left) => `(COALESCE(${left}, '') || COALESCE(${right}, ''))`, last);
    }
    #text(value) {
        const type = this.#typeOf(value);
        const sql = this.#part(value);
        return type === 'text' || /^varchar/.test(type ?? '') ? sql : `(${sql})::text`;
    }
    #case(call) {
        const whens = call.args.map(when => {
            if (when.kind !== 'call' || (0,replay_arguments/* lastPart */.S_)(when.callee) !== 'When')
                throw new replay_arguments/* CannotTellError */.HF('its Case is computed');
            const then = when.keywords.get('then') ?? when.args[1];
            const [condition] = when.args;
            const lookups = new Map([...when.keywords].filter(([name]) => name !== 'then'));
            const test = condition
                ? this.#conditions.of(condition, false)
                : this.#conditions.call({ kind: 'call', callee: 'Q', args: [], keywords: lookups, at: when.at }, false);
            if (!then)
                throw new replay_arguments/* CannotTellError */.HF('its When has no result');
            return `WHEN ${test} THEN ${this.expression(then)}`;
        });
        const otherwise = call.keywords.get('default');
        return `CASE ${whens.join(' ')} ELSE ${otherwise ? this.expression(otherwise) : 'NULL'} END`;
    }
    #func(call) {
        const name = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('function'));
        if (name === undefined || call.keywords.has('template'))
            throw new replay_arguments/* CannotTellError */.HF('its function is computed');
        const joiner = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('arg_joiner')) ?? ', ';
        return `${name}(${call.args.map(part => this.#part(part)).join(joiner)})`;
    }
    #searchVector(call) {
        const config = call.keywords.get('config');
        const weight = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('weight'));
        const parts = call.args.map(part => `COALESCE(${this.#text(part)}, '')`);
        const sql = `to_tsvector(${config ? `${literalOf(config, undefined, undefined)}::regconfig, ` : ''}${parts.join(" || ' ' || ")})`;
        return weight === undefined ? sql : `setweight(${sql}, ${(0,replay_names/* quoteText */.ol)(weight)})`;
    }
    #outputType(value) {
        if (value?.kind !== 'call')
            throw new replay_arguments/* CannotTellError */.HF('its Cast has no output_field');
        const kind = (0,replay_arguments/* lastPart */.S_)(value.callee);
        const length = (0,replay_arguments/* number */.ai)(value, 'max_length');
        const type = castTypes[kind];
        if (type === undefined)
            throw new replay_arguments/* CannotTellError */.HF(`the type ${kind} is not known`);
        if (kind === 'DecimalField')
            return `numeric(${(0,replay_arguments/* number */.ai)(value, 'max_digits') ?? 0}, ${(0,replay_arguments/* number */.ai)(value, 'decimal_places') ?? 0})`;
        return type === 'varchar' && length !== undefined ? `varchar(${length})` : type;
    }
}
_a = Expressions;
function rawSql(call) {
    const sql = (0,replay_arguments/* stringOf */.Je)(call.args[0]);
    const params = call.args[1] ?? call.keywords.get('params');
    if (sql === undefined || (params && (0,replay_arguments/* items */.ld)(params, 'its parameters').length > 0))
        throw new replay_arguments/* CannotTellError */.HF('its SQL is computed');
    return `(${sql})`;
}
function orderOf(call) {
    const direction = (0,replay_arguments/* flag */.Jt)(call, 'descending', false) ? ' DESC' : ' ASC';
    return `${direction}${(0,replay_arguments/* flag */.Jt)(call, 'nulls_first', false) ? ' NULLS FIRST' : (0,replay_arguments/* flag */.Jt)(call, 'nulls_last', false) ? ' NULLS LAST' : ''}`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/column-definition.js




/** Type, default, nullability, key, suffix and check of a column, in Django's order. */
function columnDefinition(meta, model, field, withRowDefault) {
    const type = meta.type(field);
    if (type === undefined)
        return undefined;
    const collation = meta.collation(field);
    const check = checkOf(field, meta.column(field));
    const rows = withRowDefault && !field.dbDefault ? rowDefault(field, type) : undefined;
    return [
        createdType(meta, field, type),
        collation === undefined ? '' : `COLLATE ${(0,replay_names/* quoteName */.AB)(collation)}`,
        field.dbDefault ? `DEFAULT ${databaseDefault(meta, model, field)}` : '',
        rows === undefined ? '' : `DEFAULT ${rows}`,
        field.generated
            ? `GENERATED ALWAYS AS (${new Expressions(meta, model).expression(field.generated.expression)}) ${field.generated.persist ? 'STORED' : 'VIRTUAL'}`
            : field.nullable
                ? 'NULL'
                : 'NOT NULL',
        field.primaryKey ? 'PRIMARY KEY' : field.unique ? 'UNIQUE' : '',
        isIdentity(field) && !isSerial(meta) ? 'GENERATED BY DEFAULT AS IDENTITY' : '',
        check === undefined ? '' : `CHECK (${check})`,
    ]
        .filter(part => part !== '')
        .join(' ');
}
/** Identity columns came with Django 4.1: https://docs.djangoproject.com/en/stable/releases/4.1/#postgresql-autofields */
function createdType(meta, field, type) {
    if (!isIdentity(field) || !isSerial(meta))
        return type;
    return { integer: 'serial', bigint: 'bigserial', smallint: 'smallserial' }[type] ?? type;
}
function databaseDefault(meta, model, field) {
    const value = field.dbDefault;
    if (!value)
        return 'NULL';
    const isValue = value.kind !== 'call' || /(?:^|\.)(?:Value|Decimal|date|datetime|time|timedelta|UUID)$/.test(value.callee);
    const plain = value.kind === 'call' && /(?:^|\.)Value$/.test(value.callee) ? (value.args[0] ?? value) : value;
    const sql = new Expressions(meta, model).expression(plain, field);
    return isValue ? sql : `(${sql})`;
}
function isSerial(meta) {
    return meta.settings.version < 401;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/related-columns.js


/** Columns that refer to the altered one, and those that refer to these: `_related_non_m2m_objects`. */
function relatedColumns(before, after, depth = 0) {
    if (depth > 20)
        return [];
    const refers = (side) => [...side.meta.related(keyOf(side.model.app, side.model.name)), ...throughKeys(side)].flatMap(({ model, field }) => {
        const { relation } = field;
        if (!relation || isManyToMany(field))
            return [];
        const relevant = relation.toField === undefined ? side.field.primaryKey : relation.toField === side.field.name;
        return relevant ? [{ meta: side.meta, model, field }] : [];
    });
    const name = ({ model, field }) => `${keyOf(model.app, model.name)}.${field.name}`;
    const there = new Map(refers(after).map(side => [name(side), side]));
    return refers(before).flatMap(from => {
        const to = there.get(name(from));
        return to ? [{ from, to }, ...relatedColumns(from, to, depth + 1)] : [];
    });
}
/** The keys of tables that Django makes between models. */
function throughKeys({ meta, model }) {
    const key = keyOf(model.app, model.name);
    const found = [];
    for (const owner of meta.state.models.values()) {
        for (const field of meta.manyToMany(owner)) {
            if (field.relation?.to !== key && keyOf(owner.app, owner.name) !== key)
                continue;
            if (field.relation?.through !== undefined)
                continue;
            const through = meta.through({ model: owner, field });
            for (const one of meta.fields(through))
                if (one.relation?.to === key)
                    found.push({ model: through, field: one });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/alter-field.js









/** `_field_should_be_altered` */
function differs(before, after, ignoreComment = false) {
    if (before.meta.column(before.field) !== after.meta.column(after.field))
        return true;
    return signature(before, after, ignoreComment) !== signature(after, before, ignoreComment);
}
function signature(side, other, ignoreComment) {
    let { signature } = side.field;
    const { relation } = side.field;
    // What it refers to does not matter where that is the same table.
    if (relation &&
        other.field.relation &&
        !isManyToMany(side.field) &&
        side.meta.settings.version >= 500 &&
        sameTarget(side, other))
        signature = signature.replace(relation.to, '…');
    const comment = side.field.comment;
    return ignoreComment && comment !== undefined
        ? signature.replace(`db_comment=${JSON.stringify(comment)}`, '')
        : signature;
}
function sameTarget(one, other) {
    const table = ({ meta, field }) => meta.table(meta.model(field.relation?.to ?? ''));
    return table(one) === table(other);
}
/** `alter_field`: https://github.com/django/django/blob/main/django/db/backends/base/schema.py */
function* alterField(editor, before, after) {
    if (before.field.kind === 'none' && after.field.kind === 'none')
        return;
    if (isManyToMany(before.field) && isManyToMany(after.field)) {
        const throughs = [before.meta.through(before), after.meta.through(after)];
        if (throughs.every(model => model.autoCreated))
            yield* alterManyToMany(editor, before, after);
        return;
    }
    if (!differs(before, after))
        return;
    const oldType = before.meta.type(before.field);
    const newType = after.meta.type(after.field);
    if (oldType === undefined && newType === undefined)
        return;
    if (oldType === undefined || newType === undefined)
        throw new replay_arguments/* CannotTellError */.HF('Django refuses to alter a field with a column into one without, and the other way round');
    yield* alterColumn(editor, { ...before, type: oldType }, { ...after, type: newType });
}
function* alterColumn(editor, before, after) {
    const [old, next] = [before.field, after.field];
    const table = before.meta.table(before.model);
    const oldColumn = before.meta.column(old);
    const column = after.meta.column(next);
    const quoted = (0,replay_names/* quoteName */.AB)(table);
    const { constraints } = before.model.options;
    let keyDropped = false;
    if (old.relation?.constraint && differs(before, after, true))
        keyDropped = yield* dropForeignKeys(editor, table, oldColumn, foreignKeyOf(before));
    const becomesKey = !old.primaryKey && next.primaryKey;
    if (isUnique(old) && (!isUnique(next) || becomesKey)) {
        const exclude = constraints.map(one => one.name);
        yield* dropConstraints(editor, table, { columns: [oldColumn], unique: true, primaryKey: false, exclude }, [(0,replay_names/* indexName */.mo)(table, [oldColumn], '_uniq')]);
    }
    const [oldCollation, newCollation] = [before.meta.collation(old), after.meta.collation(next)];
    const retarget = staysTarget(old, next) && (before.type !== after.type || oldCollation !== newCollation);
    const incoming = retarget || becomesKey ? relatedColumns(before, after) : [];
    const retargeted = retarget ? incoming : [];
    yield* dropIncomingKeys(editor, retargeted);
    if (isIndexed(old) && !isIndexed(next))
        yield* dropOwnIndex(editor, before, table);
    // Before Django 5 a new name of the column made another check of it.
    const namesColumn = after.meta.settings.version < 500;
    const oldCheck = checkOf(old, namesColumn ? oldColumn : '?');
    const newCheck = checkOf(next, namesColumn ? column : '?');
    if (oldCheck !== newCheck && oldCheck !== undefined) {
        const exclude = constraints.map(one => one.name);
        yield* dropConstraints(editor, table, { columns: [oldColumn], check: true, exclude }, [
            `${table}_${oldColumn}_check`,
        ]);
    }
    if (oldColumn !== column) {
        yield* editor.run(`ALTER TABLE ${quoted} RENAME COLUMN ${(0,replay_names/* quoteName */.AB)(oldColumn)} TO ${(0,replay_names/* quoteName */.AB)(column)}`);
        editor.deferred.renameColumn(table, oldColumn, column);
    }
    yield* changeColumn(editor, before, after, table, { oldCollation, newCollation });
    yield* changeOwnKeys(editor, before, after, table);
    for (const { from, to } of incoming)
        yield* followTarget(editor, from, to);
    if (next.relation?.constraint && (keyDropped || !old.relation || !old.relation.constraint))
        yield* editor.run(sqlOf(editor.foreignKey(after.meta, after)));
    yield* addIncomingKeys(editor, retargeted);
    if (oldCheck !== newCheck && newCheck !== undefined)
        yield* editor.run(`ALTER TABLE ${quoted} ADD CONSTRAINT ${(0,replay_names/* quoteName */.AB)((0,replay_names/* indexName */.mo)(table, [column], '_check'))} CHECK (${checkOf(next, column)})`);
    if (needsRowDefault(before, after))
        yield* editor.run(`ALTER TABLE ${quoted} ALTER COLUMN ${(0,replay_names/* quoteName */.AB)(column)} DROP DEFAULT`);
    yield* changeLikeIndex(editor, before, after, table);
}
/** A `NOT NULL` needs a value for rows that have none: it is a default for a moment. */
function needsRowDefault(before, after) {
    if (!before.field.nullable || after.field.nullable || after.field.dbDefault)
        return false;
    const fresh = rowDefault(after.field, after.type);
    return fresh !== undefined && fresh !== rowDefault(before.field, before.type);
}
function* changeColumn(editor, before, after, table, { oldCollation, newCollation }) {
    const [old, next] = [before.field, after.field];
    const column = (0,replay_names/* quoteName */.AB)(after.meta.column(next));
    const quoted = (0,replay_names/* quoteName */.AB)(table);
    const actions = [];
    const later = [];
    if (before.type !== after.type ||
        isIdentity(old) !== isIdentity(next) ||
        oldCollation !== newCollation ||
        (old.comment ?? '') !== (next.comment ?? ''))
        actions.push(yield* typeChange(editor, before, after, newCollation, later));
    if (next.dbDefault) {
        if (!old.dbDefault || (0,replay_arguments/* canonical */.$N)(next.dbDefault) !== (0,replay_arguments/* canonical */.$N)(old.dbDefault))
            actions.push(`ALTER COLUMN ${column} SET DEFAULT ${databaseDefault(after.meta, after.model, next)}`);
    }
    else if (old.dbDefault)
        actions.push(`ALTER COLUMN ${column} DROP DEFAULT`);
    if (needsRowDefault(before, after))
        actions.push(`ALTER COLUMN ${column} SET DEFAULT ${rowDefault(next, after.type)}`);
    const nullability = old.nullable === next.nullable
        ? []
        : [`ALTER COLUMN ${column} ${next.nullable ? 'DROP' : 'SET'} NOT NULL`];
    const fillsRows = old.nullable && !next.nullable && ((next.default && next.default.kind !== 'none') || next.dbDefault);
    if (!fillsRows)
        actions.push(...nullability);
    if (actions.length > 0)
        yield* editor.run(`ALTER TABLE ${quoted} ${actions.join(', ')}`);
    if (fillsRows) {
        const value = next.dbDefault
            ? databaseDefault(after.meta, after.model, next)
            : (rowDefault(next, after.type) ?? 'NULL');
        yield* editor.run(`UPDATE ${quoted} SET ${column} = ${value} WHERE ${column} IS NULL`);
        yield* editor.run('SET CONSTRAINTS ALL IMMEDIATE');
        for (const action of nullability)
            yield* editor.run(`ALTER TABLE ${quoted} ${action}`);
    }
    for (const statement of later)
        yield* editor.run(statement);
}
/** `_alter_many_to_many`: the table between two models follows a new name or a new target. */
function* alterManyToMany(editor, before, after) {
    const [old, next] = [before.meta.through(before), after.meta.through(after)];
    const [oldTable, newTable] = [before.meta.table(old), after.meta.table(next)];
    yield* editor.renameTable(oldTable, newTable);
    const [oldSource, oldTarget] = keysOf(old.fields.values());
    const [newSource, newTarget] = keysOf(next.fields.values());
    // Under the new name already: the old state's model would look for the table that is gone.
    const renamed = { ...old, options: { ...old.options, table: newTable } };
    for (const [from, to] of [
        [oldTarget, newTarget],
        [oldSource, newSource],
    ]) {
        if (!from || !to)
            continue;
        yield* alterField(editor, { meta: before.meta, model: renamed, field: from }, { meta: after.meta, model: next, field: to });
    }
}
function keysOf(fields) {
    return [...fields].filter(field => field.relation);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/fields.js






function readFieldOf(call, around, name, argument = 'field', position = 2) {
    const context = {
        settings: around.settings,
        app: around.app,
        self: modelOf(call, around.app),
        classOf: around.classOf,
    };
    const field = readField(name, (0,replay_arguments/* given */.gI)(call, argument, position), context);
    if (field.guessed !== undefined)
        around.assume(field.guessed, call);
    return field;
}
/** `preserve_default=False`: the default is for the rows of this one operation only. */
function withoutDefault(call, field) {
    if ((0,replay_arguments/* flag */.Jt)(call, 'preserve_default', true))
        return field;
    return {
        ...field,
        default: undefined,
        signature: field.signature.replace(/default=(?:[^,()]|\([^()]*\))*,?/, ''),
    };
}
function side(meta, model, name) {
    return { meta, ...meta.field(model, name) };
}
const fieldOperations = (0,by_name/* byName */.n)({
    AddField: {
        state: (call, state, around) => {
            const field = readFieldOf(call, around, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1));
            return change(state, modelOf(call, around.app), model => withField(model, withoutDefault(call, field)));
        },
        *database(call, _before, after, around) {
            const model = after.model(modelOf(call, around.app));
            if (!after.hasTable(model))
                return;
            const bound = after.field(model, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1));
            const { default: value } = readFieldOf(call, { ...around, assume: () => { } }, bound.field.name);
            yield* around.editor.addField(after, { ...bound, field: { ...bound.field, default: value } });
        },
    },
    RemoveField: {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => {
            const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 1);
            mustHave(model, name);
            return withoutField(model, name);
        }),
        *database(call, before, _after, around) {
            const model = before.model(modelOf(call, around.app));
            if (before.hasTable(model))
                yield* around.editor.removeField(before, before.field(model, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1)));
        },
    },
    AlterField: {
        state: (call, state, around) => {
            const field = readFieldOf(call, around, (0,replay_arguments/* requiredText */.$4)(call, 'name', 1));
            return change(state, modelOf(call, around.app), model => withField(model, withoutDefault(call, field)));
        },
        *database(call, before, after, around) {
            const key = modelOf(call, around.app);
            const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 1);
            const model = after.model(key);
            if (!after.hasTable(model))
                return;
            const to = side(after, model, name);
            const { default: value } = readFieldOf(call, { ...around, assume: () => { } }, name);
            const old = before.model(key);
            // A key that Django makes by itself will do, and a field of a parent.
            const known = before.parents(old).length > 0 || before.fields(old).some(field => field.name === name);
            if (!known)
                throw absentField(old, name);
            const from = side(before, old, name);
            yield* alterField(around.editor, from, { ...to, field: { ...to.field, default: value } });
        },
    },
    RenameField: {
        state: (call, state, around) => {
            const key = modelOf(call, around.app);
            const from = (0,replay_arguments/* requiredText */.$4)(call, 'old_name', 1);
            const to = (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 2);
            return renameField(state, key, from, to);
        },
        *database(call, before, after, around) {
            const key = modelOf(call, around.app);
            const model = after.model(key);
            if (!after.hasTable(model))
                return;
            const from = side(before, before.model(key), (0,replay_arguments/* requiredText */.$4)(call, 'old_name', 1));
            yield* alterField(around.editor, from, side(after, model, (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 2)));
        },
    },
});
/** Its own field. */
function mustHave(model, name) {
    const field = model.fields.get(name);
    if (!field)
        throw absentField(model, name);
    return field;
}
function absentField({ app, name: model }, name) {
    return replay_arguments/* AbsentError */.Es.field(keyOf(app, model), name);
}
function renameField(state, key, from, to) {
    const model = state.get(key);
    if (!model)
        throw replay_arguments/* AbsentError */.Es.model(key);
    const field = mustHave(model, from);
    const renamed = (names) => names.map(name => (name === from ? to : name));
    const fields = withField(withoutField(model, from), { ...field, name: to }).fields;
    const changed = {
        ...model,
        fields: new Map([...fields].map(([name, one]) => [name, one.parts ? { ...one, parts: renamed(one.parts) } : one])),
        options: {
            ...model.options,
            uniqueTogether: model.options.uniqueTogether.map(renamed),
            indexTogether: model.options.indexTogether.map(renamed),
        },
    };
    return state.with(changed).map(other => ({
        ...other,
        fields: mapFields(other, one => one.relation?.to === key && one.relation.toField === from
            ? { ...one, relation: { ...one.relation, toField: to } }
            : one),
    }));
}
function mapFields(model, change) {
    return new Map([...model.fields].map(([name, field]) => [name, change(field)]));
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/indexes.js






function addIndex(concurrently) {
    return {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => withOptions(model, { indexes: [...model.options.indexes, named((0,replay_arguments/* given */.gI)(call, 'index', 1))] })),
        *database(call, _before, after, around) {
            const model = after.model(modelOf(call, around.app));
            if (after.hasTable(model))
                yield* around.editor.addIndex(after, model, named((0,replay_arguments/* given */.gI)(call, 'index', 1)), concurrently);
        },
    };
}
function removeIndex(concurrently) {
    return {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => withOptions(model, {
            indexes: model.options.indexes.filter(one => one.name !== (0,replay_arguments/* requiredText */.$4)(call, 'name', 1)),
        })),
        *database(call, before, _after, around) {
            const model = before.model(modelOf(call, around.app));
            if (before.hasTable(model))
                yield* around.editor.dropIndex(before.table(model), (0,replay_arguments/* requiredText */.$4)(call, 'name', 1), concurrently);
        },
    };
}
const indexOperations = (0,by_name/* byName */.n)({
    AddIndex: addIndex(false),
    AddIndexConcurrently: addIndex(true),
    RemoveIndex: removeIndex(false),
    RemoveIndexConcurrently: removeIndex(true),
    RenameIndex: {
        state: (call, state, around) => change(state, modelOf(call, around.app), model => {
            const to = (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 1);
            const fields = (0,replay_arguments/* given */.gI)(call, 'old_fields', 3);
            if (fields) {
                const names = (0,replay_arguments/* items */.ld)(fields, 'old_fields').map(item => (0,replay_arguments/* stringOf */.Je)(item) ?? '');
                const keywords = new Map([
                    ['fields', fields],
                    ['name', call.keywords.get('new_name') ?? fields],
                ]);
                const value = {
                    kind: 'call',
                    callee: 'django.db.models.Index',
                    args: [],
                    keywords,
                    at: call.at,
                };
                return withOptions(model, {
                    indexTogether: model.options.indexTogether.filter(one => one.join() !== names.join()),
                    indexes: [...model.options.indexes, { name: to, value }],
                });
            }
            const from = (0,replay_arguments/* requiredText */.$4)(call, 'old_name', 2);
            return withOptions(model, {
                indexes: model.options.indexes.map(one => (one.name === from ? { ...one, name: to } : one)),
            });
        }),
        *database(call, before, after, around) {
            const key = modelOf(call, around.app);
            const model = before.model(key);
            if (!after.hasTable(after.model(key)))
                return;
            const to = (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 1);
            const fields = (0,replay_arguments/* given */.gI)(call, 'old_fields', 3);
            let from = (0,replay_arguments/* text */.Qq)(call, 'old_name', 2);
            if (fields) {
                const columns = before.columns(model, (0,replay_arguments/* items */.ld)(fields, 'old_fields').map(item => (0,replay_arguments/* stringOf */.Je)(item) ?? ''));
                const table = before.table(model);
                const usual = (0,replay_names/* indexName */.mo)(table, columns, '_idx');
                const found = yield* around.editor.constraintNames(table, { columns, index: true, unique: false }, [
                    usual,
                ]);
                from = found[0] ?? usual;
            }
            if (from === undefined || from === to)
                return;
            yield* around.editor.run(`ALTER INDEX ${(0,replay_names/* quoteName */.AB)(from)} RENAME TO ${(0,replay_names/* quoteName */.AB)(to)}`);
        },
    },
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/rename-model.js





function renameModel(state, app, from, to) {
    const oldKey = keyOf(app, from);
    const newKey = keyOf(app, to);
    const model = state.get(oldKey);
    if (!model)
        throw replay_arguments/* AbsentError */.Es.model(oldKey);
    const moved = (key) => (key === oldKey ? newKey : key);
    return state
        .without(oldKey)
        .with({ ...model, name: to })
        .map(other => ({
        ...other,
        bases: other.bases.map(moved),
        fields: mapFields(other, field => {
            const { relation } = field;
            if (!relation || (relation.to !== oldKey && relation.through !== oldKey))
                return field;
            return {
                ...field,
                signature: field.signature.replace(`to=${oldKey}`, `to=${newKey}`),
                relation: {
                    ...relation,
                    to: moved(relation.to),
                    through: relation.through === undefined ? undefined : moved(relation.through),
                },
            };
        }),
    }));
}
/** https://github.com/django/django/blob/main/django/db/migrations/operations/models.py */
function* renameModelTables(call, before, after, { app, editor }) {
    const oldKey = keyOf(app, (0,replay_arguments/* requiredText */.$4)(call, 'old_name', 0));
    const newKey = keyOf(app, (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 1));
    const [old, next] = [before.model(oldKey), after.model(newKey)];
    if (!after.hasTable(next))
        return;
    yield* editor.renameTable(before.table(old), after.table(next));
    const renamed = { ...old, options: { ...old.options, table: after.table(next) } };
    for (const { model, field } of before.related(oldKey)) {
        if (field.relation?.hidden && !isManyToMany(field))
            continue;
        const own = model === old;
        const to = after.model(own ? newKey : keyOf(model.app, model.name));
        // Django alters the field wherever it is, though only a table that it manages can have the key.
        yield* alterField(editor, { meta: before, model: own && !isManyToMany(field) ? renamed : model, field }, { meta: after, ...after.field(to, field.name) });
    }
    for (const field of before.manyToMany(old)) {
        const same = after.field(next, field.name);
        if (field.relation?.to === oldKey || field.relation?.through !== undefined)
            continue;
        yield* alterManyToMany(editor, { meta: before, model: old, field }, { meta: after, ...same });
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/models.js






const modelOperations = (0,by_name/* byName */.n)({
    CreateModel: {
        state: (call, state, around) => {
            const model = readModel(call, around.app, around, state, why => around.lose(why, call));
            for (const field of model.fields.values())
                if (field.guessed !== undefined)
                    around.assume(field.guessed, call);
            return state.with(model);
        },
        *database(call, _before, after, around) {
            const model = after.model(modelOf(call, around.app, 'name'));
            if (after.hasTable(model))
                yield* around.editor.createModel(after, model);
        },
    },
    DeleteModel: {
        state: (call, state, around) => {
            const key = modelOf(call, around.app, 'name');
            change(state, key, model => model);
            return state.without(key);
        },
        *database(call, before, _after, around) {
            const model = before.model(modelOf(call, around.app, 'name'));
            if (before.hasTable(model))
                yield* around.editor.deleteModel(before, model);
        },
    },
    RenameModel: {
        state: (call, state, around) => renameModel(state, around.app, (0,replay_arguments/* requiredText */.$4)(call, 'old_name', 0), (0,replay_arguments/* requiredText */.$4)(call, 'new_name', 1)),
        database: renameModelTables,
    },
    AlterModelTable: {
        state: (call, state, around) => change(state, modelOf(call, around.app, 'name'), model => {
            const { table: _, ...options } = model.options;
            const table = (0,replay_arguments/* text */.Qq)(call, 'table', 1);
            return { ...model, options: table === undefined ? options : { ...options, table } };
        }),
        *database(call, before, after, around) {
            const key = modelOf(call, around.app, 'name');
            const [old, next] = [before.model(key), after.model(key)];
            if (!after.hasTable(next))
                return;
            yield* around.editor.renameTable(before.table(old), after.table(next));
            for (const field of after.manyToMany(next)) {
                const through = after.through({ model: next, field });
                if (through.autoCreated)
                    yield* around.editor.renameTable(before.table(before.through({ model: old, field })), after.table(through));
            }
        },
    },
    AlterModelTableComment: {
        state: (call, state, around) => change(state, modelOf(call, around.app, 'name'), model => withOptions(model, { comment: (0,replay_arguments/* text */.Qq)(call, 'table_comment', 1) ?? '' })),
        *database(call, _before, after, around) {
            const model = after.model(modelOf(call, around.app, 'name'));
            if (after.hasTable(model))
                yield* around.editor.tableComment(after.table(model), model.options.comment ?? '');
        },
    },
    AlterModelOptions: {
        state: (call, state, around) => change(state, modelOf(call, around.app, 'name'), model => {
            const options = (0,replay_arguments/* given */.gI)(call, 'options', 1);
            const has = (name) => options?.kind === 'dict' ? options.entries.find(([key]) => (0,replay_arguments/* stringOf */.Je)(key) === name)?.[1] : undefined;
            // `managed` is the only one of them that decides about tables; without it here it is true again.
            const managed = has('managed');
            return withOptions(model, { managed: managed?.kind === 'bool' ? managed.value : true });
        }),
    },
    AlterModelManagers: {},
});

// EXTERNAL MODULE: ./src/frameworks/django/replay/extension-operations.js
var extension_operations = __webpack_require__(95065);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/postgres.js




function extension(nameOf) {
    return {
        *database(call, _before, _after, { editor }) {
            yield* editor.run(`CREATE EXTENSION IF NOT EXISTS ${(0,replay_names/* quoteName */.AB)(nameOf(call))}`);
        },
    };
}
const postgresOperations = (0,by_name/* byName */.n)({
    ...Object.fromEntries(Object.entries(extension_operations/* extensionOperations */.S).map(([name, sql]) => [name, extension(() => sql)])),
    CreateExtension: extension(call => (0,replay_arguments/* requiredText */.$4)(call, 'name', 0)),
    CreateCollation: {
        *database(call, _before, _after, { editor }) {
            const name = (0,replay_arguments/* requiredText */.$4)(call, 'name', 0);
            const provider = (0,replay_arguments/* text */.Qq)(call, 'provider');
            const options = [`locale=${(0,replay_names/* quoteName */.AB)((0,replay_arguments/* requiredText */.$4)(call, 'locale', 1))}`];
            if (provider !== undefined && provider !== 'libc')
                options.push(`provider=${(0,replay_names/* quoteName */.AB)(provider)}`);
            if (!(0,replay_arguments/* flag */.Jt)(call, 'deterministic', true)) {
                options.push('deterministic=false');
                editor.nondeterministic.add(name);
            }
            yield* editor.run(`CREATE COLLATION ${(0,replay_names/* quoteName */.AB)(name)} (${options.join(', ')})`);
        },
    },
    RemoveCollation: {
        *database(call, _before, _after, { editor }) {
            yield* editor.run(`DROP COLLATION ${(0,replay_names/* quoteName */.AB)((0,replay_arguments/* requiredText */.$4)(call, 'name', 0))}`);
        },
    },
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations/together.js






/** What a model says of several of its fields at once. */
const togetherOperations = (0,by_name/* byName */.n)({
    AlterUniqueTogether: {
        state: (call, state, around) => change(state, modelOf(call, around.app, 'name'), model => withOptions(model, { uniqueTogether: (0,replay_arguments/* together */.bs)((0,replay_arguments/* given */.gI)(call, 'unique_together', 1)) })),
        *database(call, before, after, around) {
            const { editor } = around;
            const key = modelOf(call, around.app, 'name');
            const [old, next] = [before.model(key), after.model(key)];
            if (!after.hasTable(next))
                return;
            const table = after.table(next);
            for (const names of without(old.options.uniqueTogether, next.options.uniqueTogether)) {
                const columns = before.columns(old, names);
                const usual = (0,replay_names/* indexName */.mo)(table, columns, '_uniq');
                const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name);
                const found = yield* editor.constraintNames(table, { columns, unique: true, primaryKey: false, exclude }, [usual]);
                yield* editor.dropConstraint(table, found.includes(usual) ? usual : (found[0] ?? usual));
            }
            for (const names of without(next.options.uniqueTogether, old.options.uniqueTogether))
                yield* editor.run(sqlOf(editor.uniqueTogether(after, next, names)));
        },
    },
    AlterIndexTogether: {
        state: (call, state, around) => change(state, modelOf(call, around.app, 'name'), model => withOptions(model, { indexTogether: (0,replay_arguments/* together */.bs)((0,replay_arguments/* given */.gI)(call, 'index_together', 1)) })),
        *database(call, before, after, around) {
            const { editor } = around;
            const key = modelOf(call, around.app, 'name');
            const [old, next] = [before.model(key), after.model(key)];
            if (!after.hasTable(next))
                return;
            const table = after.table(next);
            for (const names of without(old.options.indexTogether, next.options.indexTogether)) {
                const columns = before.columns(old, names);
                const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name);
                const usual = (0,replay_names/* indexName */.mo)(table, columns, '_idx');
                const found = yield* editor.constraintNames(table, { columns, index: true, unique: false, exclude }, [
                    usual,
                ]);
                yield* editor.dropIndex(table, found[0] ?? usual);
            }
            for (const names of without(next.options.indexTogether, old.options.indexTogether))
                yield* editor.run(sqlOf(editor.index(after, next, names, '_idx')));
        },
    },
    AlterOrderWithRespectTo: {
        state: (call, state, around) => change(state, modelOf(call, around.app, 'name'), model => {
            const { orderWithRespectTo: _, ...options } = model.options;
            const order = (0,replay_arguments/* text */.Qq)(call, 'order_with_respect_to', 1);
            return {
                ...model,
                options: order === undefined ? options : { ...options, orderWithRespectTo: order },
            };
        }),
        *database(call, before, after, around) {
            const key = modelOf(call, around.app, 'name');
            const [old, next] = [before.model(key), after.model(key)];
            if (!after.hasTable(next))
                return;
            const [had, has] = [old, next].map(model => model.options.orderWithRespectTo !== undefined);
            if (had && !has)
                yield* around.editor.removeField(before, before.field(old, '_order'));
            if (has && !had) {
                const bound = after.field(next, '_order');
                const zero = { kind: 'number', value: 0, at: call.at };
                yield* around.editor.addField(after, { ...bound, field: { ...bound.field, default: zero } });
            }
        },
    },
});
function without(from, what) {
    const keys = new Set(what.map(names => JSON.stringify(names)));
    return from.filter(names => !keys.has(JSON.stringify(names)));
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/operations.js










const operations = (0,by_name/* byName */.n)({
    ...fieldOperations,
    ...modelOperations,
    ...togetherOperations,
    ...indexOperations,
    ...constraintOperations,
    ...postgresOperations,
    ...codeOperations,
});
/** Django's own operation of that name. */
function knownOperation(name) {
    return Object.hasOwn(operations, name) ? operations[name] : undefined;
}
function called(value) {
    if (value.kind === 'call')
        return value;
    throw new replay_arguments/* CannotTellError */.HF(value.kind === 'unknown' ? `an operation is not known: ${value.reason}` : 'an operation is computed');
}
function operationOf(call) {
    const operation = knownOperation((0,replay_arguments/* lastPart */.S_)(call.callee));
    if (!operation)
        throw new replay_arguments/* CannotTellError */.HF(`the operation ${call.callee.replace(/^\.+/, '')} is not Django's`);
    return operation;
}
/** `state_forwards` */
function* stateAfter(value, state, around) {
    const call = called(value);
    const own = yield* around.program.ownOperation(call, around);
    if (own)
        return yield* own.stateAfter(state);
    const operation = operationOf(call);
    let next = operation.state?.(call, state, around) ?? state;
    for (const one of operation.stateOperations?.(call) ?? [])
        next = yield* stateAfter(one, next, around);
    return next;
}
/** `database_forwards` */
function* perform(value, before, after, around) {
    const call = called(value);
    around.editor.at = call.at;
    const own = yield* around.program.ownOperation(call, around);
    if (own) {
        yield* own.perform(before, after);
        return;
    }
    const operation = operationOf(call);
    // SeparateDatabaseAndState: the database's own line of states begins where the models are, and ends with it.
    let state = before;
    for (const one of operation.databaseOperations?.(call) ?? []) {
        const next = yield* stateAfter(one, state, around);
        yield* perform(one, state, next, around);
        state = next;
    }
    yield* operation.database?.(call, new Meta(before, around.settings), new Meta(after, around.settings), around) ?? [];
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/other-models.js





/** All values in a value, itself included. Without recursion: hostile files nest deep. */
function* valuesIn(root) {
    const stack = [root];
    for (let value = stack.pop(); value; value = stack.pop()) {
        yield value;
        if ('items' in value)
            stack.push(...value.items);
        else if (value.kind === 'dict')
            for (const entry of value.entries)
                stack.push(...entry);
        else if (value.kind === 'call')
            stack.push(...value.args, ...value.keywords.values());
        else if (value.kind === 'either')
            stack.push(...value.options);
    }
}
/** The classes that an operation calls. */
function* _calleesIn(operation) {
    for (const value of valuesIn(operation))
        if (value.kind === 'call')
            yield value.callee;
}
const relations = new Set(['ForeignKey', 'OneToOneField', 'ManyToManyField']);
/** 'app.model' of all that the fields and bases of an operation refer to. */
function referencesIn(operation, around) {
    const found = new Set();
    for (const value of valuesIn(operation)) {
        if (value.kind !== 'call')
            continue;
        if ((0,replay_arguments/* lastPart */.S_)(value.callee) === 'CreateModel')
            for (const base of basesOf(value))
                found.add(base);
        const known = around.classOf(value.callee);
        if (known?.to !== undefined)
            found.add(around.settings.resolve(known.to));
        const to = value.keywords.get('to') ?? (known && relations.has(known.kind) ? value.args[0] : undefined);
        for (const reference of [to, value.keywords.get('through')]) {
            const key = reference && keyIfKnown(reference, around);
            if (key !== undefined)
                found.add(key);
        }
    }
    return found;
}
function basesOf(createModel) {
    const bases = (0,replay_arguments/* argument */.EE)(createModel, 'bases', 3);
    const names = bases && 'items' in bases ? bases.items.map(replay_arguments/* stringOf */.Je) : [];
    return names.flatMap(name => (name?.includes('.') ? [name.toLowerCase()] : []));
}
function keyIfKnown(reference, around) {
    if (reference.kind === 'none')
        return undefined;
    try {
        return modelKey(reference, { ...around, self: `${around.app}.` });
    }
    catch (error) {
        if (!(error instanceof replay_arguments/* CannotTellError */.HF))
            throw error;
        return undefined;
    }
}
/** Is this a model of an app that is neither in the tree nor Django's own? */
function isForeign(key, apps, state) {
    const app = key.slice(0, key.indexOf('.'));
    return (app !== '' && !key.endsWith('.') && !apps.has(app) && !Object.hasOwn(contrib/* contribApps */.i, app) && !state.get(key));
}
/** As much of a package's model as a key to it needs: its table with an `id`. */
function standIn(key, state, around) {
    const at = { start: 0, end: 0 };
    const [app = '', name = ''] = key.split('.');
    const text = (value) => ({ kind: 'str', value, literal: false, at });
    const model = readModel({ kind: 'call', callee: 'CreateModel', args: [text(name)], keywords: new Map(), at }, app, around, state, () => { });
    const id = new Meta(state, around.settings).fields(model).map(field => ({ ...field, kind: 'BigAutoField' }));
    const whole = { ...model, fields: new Map(id.map(field => [field.name, field])) };
    const next = state.with(whole);
    const table = new Meta(next, around.settings).table(whole);
    return {
        state: next,
        sql: `CREATE TABLE IF NOT EXISTS "${table}" ("id" bigint NOT NULL PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY)`,
    };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/postgis.js


/** Where an operation needs PostGIS: its first field of such a type, or SQL that a project of GeoDjango runs. */
function geographicIn(operation, { classOf, settings, source }) {
    const { start, end } = operation.at;
    const isSql = operation.kind === 'call' && (0,replay_arguments/* lastPart */.S_)(operation.callee) === 'RunSQL';
    // Other operations may use these words in what they say to people.
    if (isSql && settings.usesPostgis && spatialSql.test(source.slice(start, end)))
        return operation.at;
    for (const value of valuesIn(operation)) {
        const kind = value.kind === 'call' ? classOf(value.callee)?.kind : undefined;
        if (kind === 'geo' || kind === 'raster')
            return value.at;
    }
    return undefined;
}
const spatialSql = /\b(?:geometry|geography)\b|\bST_[A-Z]\w+\(/i;
/**
 * Django's backend for PostGIS makes the extension before it migrates, so no migration has to:
 * https://github.com/django/django/blob/main/django/contrib/gis/db/backends/postgis/base.py
 * What brings the types otherwise (`prepare`) is left alone.
 */
function* installPostgis(at) {
    const outcome = yield {
        kind: 'ask',
        query: "SELECT pg_catalog.to_regtype('geometry') IS NULL AS lacks",
        span: at,
    };
    if (outcome?.kind === 'done' && outcome.rows[0]?.lacks === false)
        return;
    yield { kind: 'sql', text: 'CREATE EXTENSION IF NOT EXISTS postgis', span: at, verbatim: false };
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/format.js
var format = __webpack_require__(56374);
// EXTERNAL MODULE: ./src/languages/python/interpreter/interpreter.js + 19 modules
var interpreter = __webpack_require__(88447);
// EXTERNAL MODULE: ./src/languages/python/interpreter/raised.js
var raised = __webpack_require__(68317);
// EXTERNAL MODULE: ./src/languages/python/interpreter/values.js
var interpreter_values = __webpack_require__(85075);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/convert.js

const convert_maxDepth = 60;
/** A value that was read, for a program that is followed. */
function toProgram(value, depth = 0) {
    if (depth > convert_maxDepth)
        return (0,interpreter_values/* unknown */.L5)('something nested too deep');
    const inner = (one) => toProgram(one, depth + 1);
    switch (value.kind) {
        case 'str':
            return (0,interpreter_values/* str */.gx)(value.value);
        case 'bytes':
            return { kind: 'bytes', value: value.value };
        case 'number':
            return Number.isSafeInteger(value.value) ? (0,interpreter_values/* int */.Wh)(value.value) : { kind: 'float', value: value.value };
        case 'bool':
            return (0,interpreter_values/* bool */.lc)(value.value);
        case 'none':
            return interpreter_values/* none */.dv;
        case 'list':
            return (0,interpreter_values/* list */.p_)(value.items.map(inner));
        case 'tuple':
            return { kind: 'tuple', items: value.items.map(inner) };
        case 'set':
            return (0,interpreter_values/* set */.hZ)(value.items.map(inner));
        case 'dict':
            return (0,interpreter_values/* dict */.jd)(value.entries.map(([key, item]) => [inner(key), inner(item)]));
        case 'name':
            return { kind: 'foreign', path: value.path };
        case 'call':
            return {
                kind: 'foreign-call',
                callee: { kind: 'foreign', path: value.callee },
                args: value.args.map(inner),
                keywords: new Map([...value.keywords].map(([key, item]) => [key, inner(item)])),
                at: value.at,
                attributes: new Map(),
            };
        case 'unknown':
            return (0,interpreter_values/* unknown */.L5)(value.reason);
        default:
            return (0,interpreter_values/* unknown */.L5)('something that only running it can tell');
    }
}
/** What a program made, as if it had been read. `at` is where nothing better is known. */
function toRead(value, at, depth = 0) {
    const inner = (one) => toRead(one, at, depth + 1);
    if (depth > convert_maxDepth)
        return { kind: 'unknown', reason: 'it is nested too deep', at };
    switch (value.kind) {
        case 'str':
            return { kind: 'str', value: value.value, literal: false, at };
        case 'bytes':
            return { kind: 'bytes', value: value.value, literal: false, at };
        case 'int':
            return { kind: 'number', value: Number(value.value), at };
        case 'float':
            return { kind: 'number', value: value.value, at };
        case 'bool':
            return { kind: 'bool', value: value.value, at };
        case 'none':
            return { kind: 'none', at };
        case 'list':
        case 'tuple':
            return { kind: value.kind, items: value.items.map(inner), at };
        case 'set':
            return { kind: 'set', items: [...value.items.values()].map(inner), at };
        case 'dict':
            return {
                kind: 'dict',
                entries: [...value.entries.values()].map(([key, item]) => [inner(key), inner(item)]),
                at,
            };
        case 'foreign':
            return { kind: 'name', path: value.path, at };
        case 'foreign-call': {
            const { path, of } = value.callee;
            // F('a').desc(): what it orders goes first.
            const ordered = of && /\.(?:desc|asc)$/.exec(path)?.[0];
            return {
                kind: 'call',
                callee: ordered ? `()${ordered}` : path.replace(/^operator\.(?=\W)/, ''),
                args: (ordered ? [of, ...value.args] : value.args).map(one => toRead(one, value.at, depth + 1)),
                keywords: new Map([...value.keywords].map(([key, one]) => [key, toRead(one, value.at, depth + 1)])),
                at: value.at,
            };
        }
        case 'instance':
            return {
                kind: 'call',
                callee: pathOf(value.class),
                args: value.constructed.args.map(inner),
                keywords: new Map([...value.constructed.keywords].map(([key, one]) => [key, inner(one)])),
                at,
            };
        case 'unknown':
            return { kind: 'unknown', reason: `it depends on ${value.reason}`, at };
        default:
            return { kind: 'unknown', reason: 'only running it can tell', at };
    }
}
/** How reading names a class: by its module, and with a dot where that is the migration's own file. */
function pathOf(of) {
    for (const one of of.names.values()) {
        if (one.kind !== 'function')
            continue;
        const { module } = one.frame;
        if (module.names.has('Migration'))
            break;
        return `${module.path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')}.${of.name}`;
    }
    const [base] = of.bases;
    // Without methods it is what it derives from.
    const isPlain = ![...of.names.values()].some(one => one.kind === 'function');
    if (isPlain && base?.kind === 'foreign')
        return base.path;
    return isPlain && base?.kind === 'class' ? pathOf(base) : `.${of.name}`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/database-exception.js
/** What `except DatabaseError` and its relatives catch: https://docs.djangoproject.com/en/stable/ref/exceptions/#database-exceptions */
function databaseException(message) {
    return {
        kind: 'exception',
        classes: ['ProgrammingError', 'OperationalError', 'DatabaseError', 'Error', 'Exception', 'BaseException'],
        args: [{ kind: 'str', value: message }],
        attributes: new Map(),
    };
}
function isDatabaseException({ classes }) {
    return classes.includes('DatabaseError');
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/exceptions.js
var exceptions = __webpack_require__(48691);
// EXTERNAL MODULE: ./src/languages/python/interpreter/files.js
var files = __webpack_require__(13458);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/library-values.js

/** What Django and packages are worth in a migration that runs on PostgreSQL. */
function libraryValue(value, settings) {
    if (value.kind === 'name')
        return nameValue(value, settings);
    return value.kind === 'call' ? callValue(value, settings) : undefined;
}
function library_values_text(known, at) {
    return { kind: 'str', value: known, literal: false, at };
}
function nameValue({ path, at }, settings) {
    if (/(?:^|\.)connection\.vendor$/.test(path))
        return library_values_text('postgresql', at);
    if (/(?:^|\.)settings\.DEFAULT_AUTO_FIELD$/.test(path))
        return library_values_text(`django.db.models.${settings.autoField}`, at);
    const setting = /(?:^|\.)settings\.([A-Z][A-Z0-9_]*)$/.exec(path)?.[1];
    if (setting === 'AUTH_USER_MODEL')
        return library_values_text(settings.resolve('settings.AUTH_USER_MODEL'), at);
    const written = setting === undefined ? undefined : settings.literal(setting);
    return written && { ...written, at };
}
function callValue({ callee, args, at }, settings) {
    const [first, second, third] = args;
    if (first?.kind === 'str' && second?.kind === 'str') {
        const swapped = swappedModel(callee, first.value, second.value, settings);
        if (swapped !== undefined)
            return typeof swapped === 'string' ? library_values_text(swapped, at) : { kind: 'bool', value: false, at };
    }
    if (/(?:^|\.)import_string$/.test(callee) && first?.kind === 'str')
        return { kind: 'name', path: first.value, at };
    // getattr(settings, 'NAME', default): what no settings file of the tree is known to say is the default.
    if (callee === 'getattr' && first?.kind === 'name' && /(?:^|\.)settings$/.test(first.path)) {
        const name = second ? (0,values.optionsOf)(second)[0] : undefined;
        const model = name?.kind === 'str' && name.value.endsWith('_MODEL') ? settings.model(name.value) : undefined;
        if (model !== undefined)
            return library_values_text(model, at);
        const written = name?.kind === 'str' ? settings.literal(name.value) : undefined;
        return written ? { ...written, at } : third;
    }
    return undefined;
}
/**
 * https://github.com/openwisp/django-swappable-models: a model stands for itself unless a setting says otherwise; false
 * where the question is whether it does.
 */
function swappedModel(callee, app, name, settings) {
    const asked = /(?:^|\.)swapper\.(get_model_name|is_swapped)$/.exec(callee)?.[1];
    if (asked === undefined)
        return undefined;
    const own = `${app}.${name}`;
    const model = settings.model(`${app}_${name}_MODEL`.toUpperCase()) ?? own;
    return asked === 'is_swapped' && model.toLowerCase() === own.toLowerCase() ? false : model;
}

// EXTERNAL MODULE: ./src/frameworks/django/project-settings.js
var project_settings = __webpack_require__(76734);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/settings.js



/** Defaults of the settings that swap a model. */
const defaults = (0,by_name/* byName */.n)({
    AUTH_USER_MODEL: 'auth.User',
    OAUTH2_PROVIDER_APPLICATION_MODEL: 'oauth2_provider.Application',
    OAUTH2_PROVIDER_ACCESS_TOKEN_MODEL: 'oauth2_provider.AccessToken',
    OAUTH2_PROVIDER_ID_TOKEN_MODEL: 'oauth2_provider.IDToken',
    OAUTH2_PROVIDER_GRANT_MODEL: 'oauth2_provider.Grant',
    OAUTH2_PROVIDER_REFRESH_TOKEN_MODEL: 'oauth2_provider.RefreshToken',
    OAUTH2_PROVIDER_DEVICE_GRANT_MODEL: 'oauth2_provider.DeviceGrant',
    FILER_IMAGE_MODEL: 'filer.Image',
    WAGTAILIMAGES_IMAGE_MODEL: 'wagtailimages.Image',
    WAGTAILDOCS_DOCUMENT_MODEL: 'wagtaildocs.Document',
});
/** What a project's settings decide of its tables, as far as its tree says it literally. */
class Settings {
    #models;
    /** The class of the keys that Django makes by itself: `BigAutoField`. */
    autoField;
    /** Major and minor version as one number: 4.2 is 402. */
    version;
    #texts;
    /** Of each text, its file. */
    #paths;
    constructor(models, autoField, version, texts = [], paths = []) {
        this.#models = models;
        this.#texts = texts;
        this.#paths = paths;
        // https://docs.djangoproject.com/en/stable/releases/6.0/ made BigAutoField the default.
        this.autoField = autoField ?? (version >= 600 ? 'BigAutoField' : 'AutoField');
        this.version = version;
    }
    /** The model that a setting names, as 'app.model' in lower case. */
    model(setting) {
        const exact = this.#models.get(setting) ?? defaults[setting];
        if (exact !== undefined)
            return exact.toLowerCase();
        // A package's own settings object leaves its prefix out: `oauth2_settings.APPLICATION_MODEL`.
        const whole = Object.keys(defaults).find(name => name.endsWith(`_${setting}`));
        return whole === undefined ? undefined : this.model(whole);
    }
    /** A setting that a settings file gives a plain value. */
    literal(name) {
        if (!isName(name))
            return undefined;
        for (const text of this.#texts) {
            const written = new RegExp(`^${name}[ \\t]*(?::[^=\\r\\n\\u2028\\u2029]*)?=[ \\t]*(.+)$`, 'm')
                .exec(text)?.[1]
                ?.trim();
            const plain = written === undefined ? undefined : plainValue.exec(written)?.[1];
            if (plain !== undefined)
                return writtenValue(plain);
        }
        return undefined;
    }
    /** The time zone that moments without one are of; undefined: moments have none at all. */
    get timeZone() {
        const uses = this.literal('USE_TZ');
        // https://docs.djangoproject.com/en/stable/releases/5.0/ made it the default.
        if (uses ? uses.kind === 'bool' && !uses.value : this.version < 500)
            return undefined;
        const zone = this.literal('TIME_ZONE');
        return zone?.kind === 'str' ? zone.value : 'America/Chicago';
    }
    /** Is its database reached through GeoDjango's backend? */
    get usesPostgis() {
        return this.#texts.some(text => /\bgis\.db\.backends\.postgis\b|\bpostgis:\/\//.test(text));
    }
    /** Does a settings file of the tree say anything of it? */
    mentions(name) {
        return this.#texts.some(text => isSaidBy(text, name));
    }
    /** The one settings file that gives a setting its value; undefined where several do. */
    fileOf(name) {
        const saying = this.#paths.filter((_, i) => isSaidBy(this.#texts[i] ?? '', name));
        const own = saying.filter(path => !isForTests(path));
        const [only] = own.length > 0 ? own : saying;
        return own.length > 1 || (own.length === 0 && saying.length > 1) ? undefined : only;
    }
    /** Is an app among INSTALLED_APPS? Undefined where no settings file of the tree lists any. */
    isInstalled(app) {
        const listing = this.#texts.filter(text => /^[ \t\f]*INSTALLED_APPS\b/m.test(text));
        if (listing.length === 0)
            return undefined;
        return listing.some(text => text.includes(`'${app}'`) || text.includes(`"${app}"`));
    }
    /** Where INSTALLED_APPS names an app, by its package or by its configuration; undefined where no settings file does. */
    placeOfApp(app) {
        const named = new RegExp(`['"]${app.replace(/\W/g, '\\$&')}(?:\\.apps\\.\\w+|\\.\\w*Config)?['"]`);
        for (const [file, text] of this.#texts.entries()) {
            const at = /^[ \t\f]*INSTALLED_APPS\b/m.test(text) ? text.search(named) : -1;
            if (at !== -1)
                return { list: `${file}:${text.slice(0, at).split(/[\])]/).length}`, at };
        }
        return undefined;
    }
    /** Does a settings file of the tree list apps? */
    get listsApps() {
        return this.#texts.some(text => /^[ \t\f]*INSTALLED_APPS\b/m.test(text));
    }
    /** 'app.model', or 'settings.NAME' for what a setting names. */
    resolve(reference) {
        if (!reference.startsWith('settings.'))
            return reference.toLowerCase();
        return this.model((0,replay_arguments/* lastPart */.S_)(reference)) ?? reference.toLowerCase();
    }
}
/** Nothing else can be a setting, though a program may ask for anything. */
const isName = (name) => /^\w{1,200}$/.test(name);
/** Is a setting given a value by a settings file? What reads the project's settings itself is an app's own module. */
function isSaidBy(text, name) {
    return (isName(name) &&
        new RegExp(`^[ \\t\\f]*${name}\\b`, 'm').test(text) &&
        !/^[ \t\f]*from django\.conf import\b.*\bsettings\b/m.test(text));
}
const plainValue = /^(True|False|None|-?\d+|(['"])[^'"\\\n]*\2)\s*(?:#.*)?$/;
/** https://docs.djangoproject.com/en/stable/ref/settings/ */
function djangoDefault(name) {
    const at = { start: 0, end: 0 };
    if (name === 'DEBUG')
        return { kind: 'bool', value: false, at };
    if (/^DEFAULT_(?:INDEX_)?TABLESPACE$/.test(name))
        return { kind: 'str', value: '', literal: false, at };
    return undefined;
}
function holdsDefaults(name) {
    const module = /^(\w+)\.py$/.exec(name)?.[1];
    if (module === undefined)
        return false;
    return (module.includes('conf') ||
        module.endsWith('settings') ||
        ['apps', 'defaults', 'constants', '__init__'].includes(module));
}
/** What an app takes for settings that nobody sets: `getattr(settings, 'NAME', False)` in its own files. */
async function appDefaults(tree, app) {
    const files = tree.files.filter(({ path, mode }) => mode !== '120000' && path.startsWith(`${app}/`) && holdsDefaults(path.slice(app.length + 1)));
    const bytes = await tree.read(files);
    const found = new Map();
    for (const { oid } of files) {
        const text = bytes.get(oid)?.toString('utf8') ?? '';
        for (const [, name = '', written = ''] of text.matchAll(/\bgetattr\(\s*(?:\w+\.)*settings\s*,\s*['"](\w+)['"]\s*,([^(){}[\],]+)(?:,\s*)?\)/g)) {
            const plain = plainValue.exec(written.trim())?.[1];
            if (plain !== undefined && !found.has(name))
                found.set(name, writtenValue(plain));
        }
    }
    return found;
}
/** Newest semantics where the tree pins no version. */
const newest = 600;
async function readSettings(tree, scope) {
    const files = (0,project_settings/* settingsFiles */.p)(tree);
    const bytes = await tree.read(files);
    const inScope = scope === '' ? files : files.filter(file => file.path.startsWith(`${scope}/`));
    const models = new Map();
    const texts = [];
    const paths = [];
    let autoField;
    // Files for tests say what tests need; those of the project come first.
    const ranked = [...(inScope.length > 0 ? inScope : files)].sort((a, b) => Number(isForTests(a.path)) - Number(isForTests(b.path)));
    for (const file of ranked) {
        const text = bytes.get(file.oid)?.toString('utf8') ?? '';
        texts.push(text);
        paths.push(file.path);
        for (const [, name, model] of text.matchAll(/^[ \t\f]*([A-Z][A-Z0-9_]*_MODEL)[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+\.\w+)['"]/gm))
            if (name !== undefined && model !== undefined && !models.has(name))
                models.set(name, model);
        const key = /^[ \t\f]*DEFAULT_AUTO_FIELD[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*['"]([\w.]+)['"]/m.exec(text)?.[1];
        if (key !== undefined)
            autoField ??= (0,replay_arguments/* lastPart */.S_)(key);
    }
    return new Settings(models, autoField, (await pinnedDjango(tree)) ?? newest, texts, paths);
}
function isForTests(path) {
    return /(?:^|[/_])tests?(?:[/_.]|ing)|conftest|runtests|example|demo/.test(path);
}
function writtenValue(written) {
    const at = { start: 0, end: 0 };
    if (written === 'None')
        return { kind: 'none', at };
    if (written === 'True' || written === 'False')
        return { kind: 'bool', value: written === 'True', at };
    if (/^-?\d/.test(written))
        return { kind: 'number', value: Number(written), at };
    return { kind: 'str', value: written.slice(1, -1), literal: false, at };
}
/** Django's version where a lock file or requirements pin it: 4.2.11 is 402. */
async function pinnedDjango(tree) {
    const files = tree.files
        .filter(({ path, mode }) => mode !== '120000' && isRequirements(path))
        .sort((a, b) => rank(a.path) - rank(b.path) || a.path.length - b.path.length)
        .slice(0, 40);
    const bytes = await tree.read(files);
    for (const { oid } of files) {
        const text = bytes.get(oid)?.toString('utf8') ?? '';
        const found = pinned.map(pattern => pattern.exec(text)).find(match => match !== null);
        if (found)
            return Number(found[1]) * 100 + Number(found[2]);
    }
    return undefined;
}
const pinned = [
    // poetry.lock, uv.lock, pdm.lock; Pipfile.lock; requirements and pyproject.
    /name = "django"\nversion = "(\d+)\.(\d+)/i,
    /"django": \{[^{}]*?"version": "==(\d+)\.(\d+)/i,
    /^[ \t]*["']?django(?:\[\w+\])?["']?\s*(?:==|~=|>=|=\s*["'][\^~=]*)\s*(\d+)\.(\d+)/im,
];
function isRequirements(path) {
    return (/(?:^|\/)(?:poetry|uv|pdm|Pipfile)\.lock$|(?:^|\/)(?:pyproject\.toml|setup\.cfg|Pipfile)$/.test(path) ||
        isListOfRequirements(path));
}
function isListOfRequirements(path) {
    const parts = path.split('/');
    const name = /^([\w-]+)\.(?:txt|in)$/.exec(parts.at(-1) ?? '')?.[1];
    return name !== undefined && (name.includes('requirements') || parts.at(-2) === 'requirements');
}
function rank(path) {
    if (path.endsWith('.lock'))
        return 0;
    return path.endsWith('.txt') ? 1 : 2;
}

// EXTERNAL MODULE: ./src/languages/python/interpreter/operators.js
var interpreter_operators = __webpack_require__(37284);
// EXTERNAL MODULE: ./src/languages/python/interpreter/super.js
var interpreter_super = __webpack_require__(14550);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/command-options.js




const flag = (flags, fallback, action = 'store') => ({
    flags,
    name: nameOfFlag(flags.at(-1) ?? ''),
    action,
    count: undefined,
    fallback,
    constant: interpreter_values/* none */.dv,
    type: undefined,
    isRequired: false,
});
/** What every command takes. */
function ofEveryCommand() {
    return [
        { ...flag(['-v', '--verbosity'], (0,interpreter_values/* int */.Wh)(1)), type: { kind: 'foreign', path: 'int' } },
        flag(['--settings'], interpreter_values/* none */.dv),
        flag(['--pythonpath'], interpreter_values/* none */.dv),
        flag(['--traceback'], (0,interpreter_values/* bool */.lc)(false), 'store_true'),
        flag(['--no-color'], (0,interpreter_values/* bool */.lc)(false), 'store_true'),
        flag(['--force-color'], (0,interpreter_values/* bool */.lc)(false), 'store_true'),
        flag(['--skip-checks'], (0,interpreter_values/* bool */.lc)(true), 'store_true'),
    ];
}
const fallbacks = (0,by_name/* byName */.n)({
    store_true: (0,interpreter_values/* bool */.lc)(false),
    store_false: (0,interpreter_values/* bool */.lc)(true),
});
/** Undefined: its name is computed. */
function readOption({ args, keywords }) {
    const names = args.map(value => (value.kind === 'str' ? value.value : ''));
    const flags = names.filter(name => name.startsWith('-'));
    const given = keywords.get('dest');
    const name = given === undefined
        ? flags.length > 0
            ? nameOfFlag(flags.find(one => one.startsWith('--')) ?? flags[0] ?? '')
            : (names[0] ?? '')
        : given.kind === 'str'
            ? given.value
            : '';
    if (name === '' || names.includes('') || names.length > 20)
        return undefined;
    const action = actionOf(keywords.get('action'));
    const count = keywords.get('nargs');
    const required = keywords.get('required');
    return {
        flags: action === 'BooleanOptionalAction'
            ? flags.flatMap(one => (one.startsWith('--') ? [one, `--no-${one.slice(2)}`] : [one]))
            : flags,
        name,
        action,
        count: count && count.kind !== 'none'
            ? count.kind === 'int' || count.kind === 'str'
                ? String(count.value)
                : 'an unknown number of'
            : undefined,
        fallback: keywords.get('default') ?? fallbacks[action] ?? interpreter_values/* none */.dv,
        constant: keywords.get('const') ?? interpreter_values/* none */.dv,
        type: keywords.get('type'),
        isRequired: flags.length > 0 && required?.kind === 'bool' && required.value,
    };
}
function actionOf(value) {
    if (value === undefined)
        return 'store';
    if (value.kind === 'str')
        return value.value;
    return value.kind === 'foreign' ? (0,interpreter_values/* lastSegment */.mp)(value.path) : 'one of its own';
}
const nameOfFlag = (written) => written.replace(/^-+/, '').replaceAll('-', '_');
/** How call_command names an option that has flags. */
function keywordOf({ flags }) {
    const [first] = [...flags].sort();
    return first && nameOfFlag(first);
}
const isSingle = ({ count }) => count === undefined || count === '?';
/** Does a flag have values after it? */
const hasValues = ({ action }) => ['store', 'append', 'extend'].includes(action);
function leastOf({ count }) {
    if (count === undefined || count === '+')
        return 1;
    return /^\d+$/.test(count) ? Number(count) : 0;
}
/** How many words it takes of those that it could have. */
function countOf(option, available) {
    const { count, name } = option;
    if (isSingle(option))
        return Math.min(available, 1);
    if (count === '*' || count === '+')
        return available;
    if (count !== undefined && /^\d+$/.test(count))
        return Math.min(available, Number(count));
    throw new replay_arguments/* CannotTellError */.HF(`how many values its ${name} takes is not known`);
}
/** What a flag sets. `word`: how it was written. */
function valueSetBy(option, values, before, word) {
    const value = isSingle(option) ? (values[0] ?? option.constant) : (0,interpreter_values/* list */.p_)([...values]);
    const earlier = before?.kind === 'list' ? before.items : [];
    switch (option.action) {
        case 'store':
            return value;
        case 'append':
            return (0,interpreter_values/* list */.p_)([...earlier, value]);
        case 'extend':
            return (0,interpreter_values/* list */.p_)([...earlier, ...((0,interpreter_operators/* itemsOf */.S3)(value) ?? [])]);
        case 'store_true':
            return (0,interpreter_values/* bool */.lc)(true);
        case 'store_false':
            return (0,interpreter_values/* bool */.lc)(false);
        case 'store_const':
            return option.constant;
        case 'append_const':
            return (0,interpreter_values/* list */.p_)([...earlier, option.constant]);
        case 'count':
            return (0,interpreter_values/* int */.Wh)((before?.kind === 'int' ? before.value : 0n) + 1n);
        case 'BooleanOptionalAction':
            return (0,interpreter_values/* bool */.lc)(!word.startsWith('--no-'));
        default:
            throw new replay_arguments/* CannotTellError */.HF(`what its ${option.name} does with a value is not known`);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/objects.js




/** A thing of Django's with attributes and methods, as a program sees it. */
function objectOf(name, attributes, methods = {}) {
    return {
        kind: 'instance',
        class: { kind: 'class', name, bases: [], names: new Map() },
        attributes: new Map([
            ...Object.entries(attributes),
            ...Object.entries(methods).map(([key, call]) => [key, (0,interpreter_values/* native */.Yk)(key, call)]),
        ]),
        constructed: { args: [], keywords: new Map() },
    };
}
/** The argument of a call by its place or its name, where it is text. */
function textArgument(given, position, name) {
    const value = given.args[position] ?? given.keywords.get(name);
    return value?.kind === 'str' ? value.value : undefined;
}
const models = new WeakMap();
const fields = new WeakMap();
/** What `apps.get_model()` gave. */
function modelAfter(value) {
    return value?.kind === 'instance' ? models.get(value) : undefined;
}
function fieldAfter(value) {
    return value?.kind === 'instance' ? fields.get(value) : undefined;
}
/** The models of one state: `apps` of RunPython, `from_state.apps`. */
function appsOf(metaOf) {
    const getModel = given => {
        const [app, name] = [textArgument(given, 0, 'app_label'), textArgument(given, 1, 'model_name')];
        if (app === undefined)
            return (0,interpreter_flow/* atOnce */.zd)((0,interpreter_values/* unknown */.L5)('a model whose name is computed'));
        const key = name === undefined ? app.toLowerCase() : keyOf(app, name);
        const meta = metaOf();
        const model = meta.state.get(key);
        return (0,interpreter_flow/* atOnce */.zd)(model ? modelObject(meta, model) : rowsOf(key));
    };
    return objectOf('Apps', { ready: (0,interpreter_values/* bool */.lc)(true) }, { get_model: getModel });
}
/** A model that is not known by the history: all that it is used for is its rows. */
function rowsOf(key) {
    return { kind: 'foreign', path: `rows of ${key}` };
}
function modelObject(meta, model) {
    const made = objectOf('Model', {
        __name__: (0,interpreter_values/* str */.gx)(model.name),
        _meta: metaObject(meta, model),
        objects: { kind: 'foreign', path: `rows of ${keyOf(model.app, model.name)}` },
        _default_manager: { kind: 'foreign', path: `rows of ${keyOf(model.app, model.name)}` },
        _base_manager: { kind: 'foreign', path: `rows of ${keyOf(model.app, model.name)}` },
        DoesNotExist: { kind: 'foreign', path: 'django.core.exceptions.ObjectDoesNotExist' },
    });
    models.set(made, { meta, model });
    return made;
}
function metaObject(meta, model) {
    const field = given => {
        const name = textArgument(given, 0, 'field_name');
        if (name === undefined)
            return (0,interpreter_flow/* atOnce */.zd)((0,interpreter_values/* unknown */.L5)('a field whose name is computed'));
        return (0,interpreter_flow/* atOnce */.zd)(fieldObject(meta, meta.field(model, name)));
    };
    const own = () => meta.fields(model).flatMap(one => (one.kind === 'none' ? [] : [fieldObject(meta, { model, field: one })]));
    return objectOf('Options', {
        db_table: (0,interpreter_values/* str */.gx)(meta.table(model)),
        app_label: (0,interpreter_values/* str */.gx)(model.app),
        model_name: (0,interpreter_values/* str */.gx)(model.name.toLowerCase()),
        object_name: (0,interpreter_values/* str */.gx)(model.name),
        label: (0,interpreter_values/* str */.gx)(`${model.app}.${model.name}`),
        label_lower: (0,interpreter_values/* str */.gx)(keyOf(model.app, model.name)),
        managed: (0,interpreter_values/* bool */.lc)(model.options.managed),
        proxy: (0,interpreter_values/* bool */.lc)(model.options.proxy),
        swapped: (0,interpreter_values/* bool */.lc)(meta.isSwapped(model)),
        unique_together: {
            kind: 'tuple',
            items: model.options.uniqueTogether.map(names => ({
                kind: 'tuple',
                items: names.map(name => (0,interpreter_values/* str */.gx)(name)),
            })),
        },
        fields: (0,interpreter_values/* list */.p_)(own()),
        local_fields: (0,interpreter_values/* list */.p_)(own()),
    }, { get_field: field, get_fields: () => (0,interpreter_flow/* atOnce */.zd)((0,interpreter_values/* list */.p_)(own())) });
}
function fieldObject(meta, bound) {
    const { field, model } = bound;
    let through = interpreter_values/* none */.dv;
    if (field.kind === 'ManyToManyField') {
        try {
            through = modelObject(meta, meta.through(bound));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            through = (0,interpreter_values/* unknown */.L5)('the table between two models');
        }
    }
    const made = objectOf('Field', {
        name: (0,interpreter_values/* str */.gx)(field.name),
        attname: (0,interpreter_values/* str */.gx)(field.relation ? `${field.name}_id` : field.name),
        column: (0,interpreter_values/* str */.gx)(meta.column(field)),
        null: (0,interpreter_values/* bool */.lc)(field.nullable),
        unique: (0,interpreter_values/* bool */.lc)(field.unique || field.primaryKey),
        primary_key: (0,interpreter_values/* bool */.lc)(field.primaryKey),
        remote_field: field.relation ? objectOf('Relation', { through }) : interpreter_values/* none */.dv,
        many_to_many: (0,interpreter_values/* bool */.lc)(field.kind === 'ManyToManyField'),
        model: (0,interpreter_values/* str */.gx)(keyOf(model.app, model.name)),
    });
    fields.set(made, { meta, bound });
    return made;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/command-parser.js








const mostOptions = 500;
/** The parser that a command's `add_arguments` fills, and what it makes of the arguments of call_command. */
class CommandParser {
    #options = ofEveryCommand();
    #defaults = new Map();
    /** Options that must be given and were not, as words. */
    #missing = new Set();
    /** Why not all options are known. */
    #lost;
    /** What `add_arguments` is handed. */
    get object() {
        const group = () => (0,interpreter_flow/* atOnce */.zd)(this.object);
        return objectOf('CommandParser', {}, {
            add_argument: given => {
                const option = readOption(given);
                if (!option)
                    this.#lost = 'an option whose name is computed';
                else if (this.#options.length >= mostOptions)
                    this.#lost = 'more options than people write';
                else
                    this.#options.push(option);
                return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
            },
            add_argument_group: group,
            add_mutually_exclusive_group: group,
            set_defaults: ({ keywords }) => {
                for (const [name, value] of keywords)
                    this.#defaults.set(name, value);
                return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
            },
            add_subparsers: () => {
                this.#lost = 'commands of its own';
                return group();
            },
        });
    }
    /** https://github.com/django/django/blob/main/django/core/management/__init__.py */
    *parse(python, { args: words, keywords }, stealth, at) {
        if (this.#lost !== undefined)
            throw new replay_arguments/* CannotTellError */.HF(`it has ${this.#lost}`);
        python.budget.spend(this.#options.length * (1 + words.length + keywords.size));
        const named = new Map();
        for (const [key, value] of keywords) {
            const option = this.#options.find(one => keywordOf(one) === key);
            if (!option && !stealth.has(key) && !this.#options.some(({ name }) => name === key))
                (0,exceptions/* raise */.xl)('TypeError', `Unknown option(s): ${key}`);
            named.set(option?.name ?? key, value);
        }
        const convert = function* ({ type }, word) {
            return type ? yield* python.call(type, { args: [(0,interpreter_values/* str */.gx)(word)], keywords: new Map() }, at) : (0,interpreter_values/* str */.gx)(word);
        };
        const options = new Map();
        for (const option of this.#options) {
            if (options.has(option.name))
                continue;
            const value = this.#defaults.get(option.name) ?? option.fallback;
            // A default that is text is read as if it had been written.
            options.set(option.name, value.kind === 'str' ? yield* convert(option, value.value) : value);
        }
        const rest = yield* this.#takeFlags(wordsOf(words), options, convert);
        yield* this.#takePlaces(rest, options, named, convert);
        for (const [name, value] of named)
            options.set(name, value);
        const args = options.get('args');
        options.delete('args');
        return { args: (args && (0,interpreter_operators/* itemsOf */.S3)(args)) ?? [], keywords: options };
    }
    /** Takes what belongs to flags; gives what is left for places. */
    *#takeFlags(words, options, convert) {
        const rest = [];
        const seen = new Set();
        for (let word = words.shift(); word !== undefined; word = words.shift()) {
            if (word === '--')
                break;
            if (!/^-[^\d\s]/.test(word)) {
                rest.push(word);
                continue;
            }
            const exact = word;
            const parts = /^(--[^=]+)=(.*)$/s.exec(word) ?? /^(-[^-])(.+)$/s.exec(word);
            const option = this.#options.find(({ flags }) => flags.includes(parts?.[1] ?? exact));
            const inline = parts?.[2];
            if (!option || (inline !== undefined && !hasValues(option)))
                throw new replay_arguments/* CannotTellError */.HF(`it is given ${word.slice(0, 40)}, which is none of its options`);
            seen.add(option);
            const values = inline === undefined ? takeValues(option, words) : [inline];
            const made = [];
            for (const value of values)
                made.push(yield* convert(option, value));
            options.set(option.name, valueSetBy(option, made, options.get(option.name), word));
        }
        for (const option of this.#options)
            if (option.isRequired && !seen.has(option))
                this.#missing.add(option.name);
        return [...rest, ...words];
    }
    *#takePlaces(rest, options, named, convert) {
        const places = this.#options.filter(({ flags, name }) => flags.length === 0 && !named.has(name));
        for (const [i, option] of places.entries()) {
            const following = places.slice(i + 1).reduce((sum, one) => sum + leastOf(one), 0);
            const words = rest.splice(0, countOf(option, Math.max(rest.length - following, 0)));
            if (words.length < leastOf(option))
                this.#missing.add(option.name);
            if (words.length === 0 && leastOf(option) === 0) {
                if (option.count === '*' && options.get(option.name)?.kind === 'none')
                    options.set(option.name, (0,interpreter_values/* list */.p_)([]));
                continue;
            }
            const made = [];
            for (const word of words)
                made.push(yield* convert(option, word));
            options.set(option.name, isSingle(option) ? (made[0] ?? interpreter_values/* none */.dv) : (0,interpreter_values/* list */.p_)(made));
        }
        if (rest.length > 0)
            throw new replay_arguments/* CannotTellError */.HF('it is given more arguments than it takes');
        for (const name of this.#missing)
            if (!named.has(name))
                (0,exceptions/* raise */.xl)('CommandError', `the following arguments are required: ${name}`);
    }
}
function takeValues(option, words) {
    if (!hasValues(option))
        return [];
    const until = words.findIndex(word => /^-[^\d\s]/.test(word));
    const taken = words.splice(0, countOf(option, until === -1 ? words.length : until));
    if (taken.length < leastOf(option))
        (0,exceptions/* raise */.xl)('CommandError', `expected an argument for ${option.name}`);
    return taken;
}
const mostWords = 1000;
/** call_command hands its arguments on as text. */
function wordsOf(values) {
    const all = values.flatMap(value => value.kind === 'list' || value.kind === 'tuple' ? value.items : [value]);
    if (all.length > mostWords)
        throw new replay_arguments/* CannotTellError */.HF('it is given more values than people write');
    return all.map(value => {
        const text = (0,format/* textOf */.b6)(value);
        if (text === undefined)
            throw new replay_arguments/* CannotTellError */.HF('it is given a value that is computed');
        return text;
    });
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/commands.js
const found = new WeakMap();
const indexes = new WeakMap();
/** By a command's name, the directories that hold its file. */
function indexOf(tree) {
    let index = indexes.get(tree);
    if (!index) {
        const all = new Map();
        for (const { path, mode } of tree.files) {
            if (mode === '120000' || !path.endsWith('.py'))
                continue;
            const parts = /^(.*\/management\/commands)\/([^_/][^/]*)\.py$/.exec(path);
            if (parts?.[1] === undefined || parts[2] === undefined)
                continue;
            const known = all.get(parts[2]);
            if (known)
                known.push(parts[1]);
            else
                all.set(parts[2], [parts[1]]);
        }
        index = all;
        indexes.set(tree, index);
    }
    return index;
}
/**
 * The file of a command as Django finds it: of all installed apps, the first that has it.
 * https://docs.djangoproject.com/en/stable/howto/custom-management-commands/#overriding-commands
 */
function findCommand(tree, settings, name) {
    const directories = indexOf(tree).get(name);
    if (!directories)
        return undefined;
    const known = found.get(settings) ?? new Map();
    found.set(settings, known);
    const before = known.get(name);
    if (before)
        return before;
    const answer = choose(directories, tree, settings, name);
    known.set(name, answer);
    return answer;
}
function choose(directories, tree, settings, name) {
    const placed = directories.flatMap(directory => {
        const place = placeOf(directory, settings);
        return place ? [{ directory, ...place }] : [];
    });
    placed.sort((a, b) => a.at - b.at);
    const [first] = placed;
    if (first) {
        // Which of several lists goes first is not read.
        if (placed.some(({ list }) => list !== first.list))
            return { why: `which app the command ${name} is taken from depends on INSTALLED_APPS` };
        return { directory: first.directory };
    }
    // An app with migrations is taken for installed: they are replayed as well.
    const likely = directories.filter(directory => !settings.listsApps || tree.file(`${appOf(directory)}/migrations/__init__.py`) !== undefined);
    const [only] = likely;
    if (only !== undefined && likely.length === 1)
        return { directory: only };
    return {
        why: likely.length > 1
            ? `several apps have a command ${name}`
            : `the app of the command ${name} is not among INSTALLED_APPS`,
    };
}
const appOf = (directory) => directory.slice(0, -'/management/commands'.length);
/** Where the project's Python path begins is not known: `src/shop/management/commands` is of `src.shop` or of `shop`. */
function placeOf(directory, settings) {
    const segments = appOf(directory).split('/');
    for (let from = 0; from < segments.length; from++) {
        const place = settings.placeOfApp(segments.slice(from).join('.'));
        if (place)
            return place;
    }
    return undefined;
}
/** Commands of Django and of well-known packages that only read, or only make and change rows or files. */
const withoutStructure = new Set([
    'changepassword',
    'check',
    'clearsessions',
    'collectstatic',
    'compilemessages',
    'createinitialrevisions',
    'createsuperuser',
    'diffsettings',
    'dumpdata',
    'findstatic',
    'inspectdb',
    'loaddata',
    'makemessages',
    'remove_stale_contenttypes',
    'sendtestemail',
    'showmigrations',
    'sqlmigrate',
    'sqlsequencereset',
]);

// EXTERNAL MODULE: ./src/languages/python/lexing.js
var lexing = __webpack_require__(21877);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/reach.js
/** Where a statement can come from; code without any of it is about rows. */
const statement = new RegExp([
    String.raw `\bexecute\(`,
    String.raw `\bschema_editor\.(?!connection\.alias\b)\w+[.(]`,
    String.raw `\.cursor\(`,
    String.raw `(?<!\bschema_editor\.)\bconnections?\b(?!\.alias\b)[.[]`,
    // It is handed on; `using(schema_editor.connection.alias)` only names a database.
    String.raw `\w\([^()]*(?:\bschema_editor\b(?!\.connection\.alias\b)|\bcursor\b|(?<!\.)\bconnection\b(?!\.alias\b))`,
    String.raw `\bcall_command\(`,
].join('|'));
/** Does a piece of code send statements, as far as its own words tell? */
const mayReach = (text) => statement.test(text);
const reach_maxDepth = 4;
/**
 * Can a function send statements of its own, or does it only work on rows through models? `perhaps`: it calls what another
 * file of the tree has.
 */
function reachOf({ node, frame }, depth = 0) {
    // Its head names `schema_editor`; what counts is whether its body, or a lambda's expression, does something with it.
    const inside = node.getChild('Body') ?? node.lastChild ?? node;
    const body = frame.module.text.slice(inside.from, inside.to);
    if (statement.test(body))
        return 'yes';
    let reach = 'no';
    for (const [, name = ''] of body.matchAll(/(?<![\w.])(\w+)[.(]/g)) {
        const called = frame.module.names.get(name);
        if (called?.kind === 'lazy' || called?.kind === 'module')
            reach = 'perhaps';
        if (called?.kind !== 'function' || called.node === node || depth >= reach_maxDepth)
            continue;
        const inner = reachOf(called, depth + 1);
        if (inner === 'yes')
            return inner;
        if (inner === 'perhaps')
            reach = inner;
    }
    return reach;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/of-rows.js



const words = (all) => all.split(/\s+/);
/** Methods of rows, of their managers and of plain values, and functions that make or show values. */
const rowNames = new Set([
    ...words('save delete update bulk_create bulk_update get_or_create update_or_create refresh_from_db'),
    ...words('filter exclude all get first last exists count values values_list order_by distinct iterator only'),
    ...words('defer annotate aggregate select_related prefetch_related using in_bulk none latest earliest'),
    ...words('select_for_update full_clean set_password make_password get_model add set remove clear'),
    ...words('append extend insert pop sort setdefault items keys discard union copy index'),
    ...words('split rsplit strip lstrip rstrip replace format join lower upper title capitalize startswith'),
    ...words('endswith encode decode splitlines zfill isdigit open read readlines write flush close'),
    ...words('print len str int float bool list dict set tuple frozenset range enumerate zip sorted reversed'),
    ...words('min max sum abs round any all map isinstance hasattr getattr iter next repr type input'),
    ...words('Q F Value Count Sum Max Min Avg Exists Subquery OuterRef When Case Coalesce Concat Lower Upper'),
    ...words('Decimal Path datetime timedelta date now today atomic get_user_model CommandError'),
    ...words('SUCCESS ERROR WARNING NOTICE HTTP_INFO info debug warning error exception critical'),
]);
/** Not calls, though a bracket may follow. */
const keywords = new Set(words('if elif else while for in not and or is return yield raise except with as assert lambda del await'));
const of_rows_maxDepth = 6;
/** Can a part of a command only do something to rows? Anything else that it calls may reach the structure. */
function isTextOfRows(text, module, of, seen = new Set(), depth = 0) {
    if (depth > of_rows_maxDepth || mayReach(text) || /\.raw\(|\bsuper\b/.test(text))
        return false;
    const code = withoutTexts(text);
    for (const [, path = ''] of code.matchAll(/(?<![\w.])([\w.]+)\s*\(/g)) {
        const name = path.slice(path.lastIndexOf('.') + 1);
        if (keywords.has(name))
            continue;
        const method = /^(?:self|cls)\.(\w+)$/.exec(path)?.[1];
        const called = method === undefined
            ? path.includes('.')
                ? undefined
                : module.names.get(path)
            : of && methodOf(of, method);
        if (called?.kind === 'function') {
            if (!isFunctionOfRows(called, of, seen, depth + 1))
                return false;
        }
        else if (name === 'create' ? !/objects|_set\b|manager/i.test(path) : !rowNames.has(name)) {
            if (!isOfModel(name, called?.kind))
                return false;
        }
    }
    return true;
}
/** `Thing(name='x')` makes a row. */
function isOfModel(name, kind) {
    return /^[A-Z][A-Za-z0-9]*$/.test(name) && /[a-z]/.test(name) && (kind === 'lazy' || kind === 'class');
}
function methodOf(of, name) {
    for (const one of (0,interpreter_values/* resolutionOrder */.V_)(of)) {
        const found = one.kind === 'class' ? one.names.get(name) : undefined;
        if (found?.kind === 'function')
            return found;
    }
    return undefined;
}
function isFunctionOfRows({ node, frame }, of, seen, depth) {
    const key = `${frame.module.path}:${node.from}`;
    if (seen.has(key))
        return true;
    seen.add(key);
    const body = node.getChild('Body') ?? node;
    return isTextOfRows(frame.module.text.slice(body.from, body.to), frame.module, of, seen, depth);
}
const known = new WeakMap();
/** Does all that a command's handle() calls only work on rows? */
function isOfRows(of) {
    let answer = known.get(of);
    if (answer === undefined) {
        const method = methodOf(of, 'handle');
        answer = method !== undefined && isFunctionOfRows(method, of, new Set(), 0);
        known.set(of, answer);
    }
    return answer;
}
/** Strings and comments of Python left out. */
function withoutTexts(text) {
    let code = '';
    let at = 0;
    for (const { start, end } of (0,lexing/* textsAndComments */.gO)(text)) {
        code += `${text.slice(at, start)}''`;
        at = end;
    }
    return code + text.slice(at);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/call-command.js








/**
 * `django.core.management.call_command`: what the command's `handle()` does, where its code is in the tree.
 * https://docs.djangoproject.com/en/stable/ref/django-admin/#django.core.management.call_command
 */
function* callCommand(call, given, at) {
    const [first, ...args] = given.args;
    const keywords = new Map(given.keywords);
    const command = first ?? keywords.get('command_name') ?? keywords.get('name');
    if (!first)
        for (const name of ['command_name', 'name'])
            keywords.delete(name);
    try {
        if (command?.kind === 'instance')
            return yield* call_command_execute(call, command, { args, keywords }, at);
        if (command?.kind !== 'str')
            throw new replay_arguments/* CannotTellError */.HF('which command it calls is computed');
        const name = /^[\w.-]{1,60}$/.test(command.value) ? command.value : '(a name that no command has)';
        const load = loaderOf(call, name);
        if (!load) {
            yield* call.stage.skip(`the command ${name} changes no structure and is not run`, at);
            return interpreter_values/* none */.dv;
        }
        const { savepoints, title } = call.stage;
        call.stage.title = `${title}: the command ${name}`;
        try {
            const module = yield* load;
            const of = module && (yield* call.python.attribute(module, 'Command', at));
            if (of?.kind !== 'class')
                throw new replay_arguments/* CannotTellError */.HF('its file has no class Command');
            const made = yield* call.inside(of, call.python.call(of, { args: [], keywords: new Map() }, at));
            if (made.kind !== 'instance')
                throw new replay_arguments/* CannotTellError */.HF('what its class makes is not known');
            return yield* call_command_execute(call, made, { args, keywords }, at);
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            // It was left in the middle of what it was inside of.
            call.stage.savepoints = savepoints;
            yield* call.stage.unverified(error.message, at);
            return interpreter_values/* none */.dv;
        }
        finally {
            call.stage.title = title;
        }
    }
    catch (error) {
        if (!(error instanceof replay_arguments/* CannotTellError */.HF))
            throw error;
        yield* call.stage.unverified(error.message, at);
        return interpreter_values/* none */.dv;
    }
}
/** What loads the module of a command; undefined: it is Django's own, and of no matter. */
function loaderOf({ python, tree, settings }, name) {
    const found = findCommand(tree, settings, name);
    if (found && 'why' in found)
        throw new replay_arguments/* CannotTellError */.HF(found.why);
    if (found)
        return python.load([name], found.directory);
    if (withoutStructure.has(name))
        return undefined;
    const source = Object.hasOwn(djangoCommands, name) ? djangoCommands[name] : undefined;
    if (source === undefined)
        throw new replay_arguments/* CannotTellError */.HF(`it calls the command ${name}, whose code is not in the repository`);
    return python.module(`django/core/management/commands/${name}.py`, source);
}
/** Methods of Django's that decide what of a command is run. */
const steering = ['execute', 'create_parser', 'run_from_argv', '__call__'];
function* call_command_execute(call, command, given, at) {
    const { python, stage } = call;
    const of = command.class;
    const own = steering.find(name => (0,interpreter_super/* classAttribute */.XL)(of, name)?.kind === 'function');
    if (own !== undefined)
        throw new replay_arguments/* CannotTellError */.HF(`it has a method ${own}() of its own`);
    if ((0,interpreter_super/* classAttribute */.XL)(of, 'handle')?.kind !== 'function')
        throw new replay_arguments/* CannotTellError */.HF('its handle() is not in the repository');
    if (isOfRows(of)) {
        yield* stage.skip('what it does to rows is not replayed', at);
        return interpreter_values/* none */.dv;
    }
    const result = yield* call.inside(of, handle(python, command, given, at));
    // What handle() returns is only printed; what is unknown was not run.
    return result.kind === 'unknown' ? result : interpreter_values/* none */.dv;
}
function* handle(python, command, given, at) {
    const of = command.class;
    const parser = new CommandParser();
    const describe = (0,interpreter_super/* classAttribute */.XL)(of, 'add_arguments');
    if (describe?.kind === 'function') {
        const answer = yield* python.call({ ...describe, self: command }, { args: [parser.object], keywords: new Map() }, at);
        if (answer.kind === 'unknown')
            throw new replay_arguments/* CannotTellError */.HF(`its options depend on ${answer.reason}`);
    }
    else if (describe?.kind === 'foreign' && !isBase(of))
        throw new replay_arguments/* CannotTellError */.HF(`its options are those of ${describe.path}`);
    const stealth = new Set(['stderr', 'stdout']);
    const more = (0,interpreter_super/* classAttribute */.XL)(of, 'stealth_options');
    for (const name of (more && (0,interpreter_operators/* itemsOf */.S3)(more)) ?? [])
        if (name.kind === 'str')
            stealth.add(name.value);
    const parsed = yield* parser.parse(python, given, stealth, at);
    const method = yield* python.attribute(command, 'handle', at);
    return method.kind === 'function' ? yield* python.call(method, parsed, at) : (0,interpreter_values/* unknown */.L5)('its handle()');
}
/** Does all that it has and that is not in the tree come from Django's BaseCommand, which has no options of its own? */
function isBase(of) {
    return (0,interpreter_values/* resolutionOrder */.V_)(of).every(one => one.kind === 'class' || ['BaseCommand', 'object'].includes((0,interpreter_values/* lastSegment */.mp)(one.path)));
}
/** Commands of Django itself that make tables, in the words of a command of the tree, for the same interpreter. */
const djangoCommands = (0,by_name/* byName */.n)({
    // https://github.com/django/django/blob/main/django/core/management/commands/createcachetable.py
    createcachetable: `
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connections, transaction


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument('args', nargs='*')
        parser.add_argument('--database', default='default')
        parser.add_argument('--dry-run', action='store_true')

    def handle(self, *tables, **options):
        if not tables:
            caches = settings.CACHES.values()
            tables = [cache['LOCATION'] for cache in caches if cache['BACKEND'].endswith('.DatabaseCache')]
        if not options['dry_run']:
            for table in tables:
                self.create_table(connections[options['database']], table)

    def create_table(self, connection, table):
        if table in connection.introspection.table_names():
            return
        name = connection.ops.quote_name(table)
        index = connection.ops.quote_name(table + '_expires')
        with transaction.atomic(), connection.cursor() as cursor:
            try:
                cursor.execute(
                    f'CREATE TABLE {name} ("cache_key" varchar(255) NOT NULL PRIMARY KEY, '
                    '"value" text NOT NULL, "expires" timestamp with time zone NOT NULL)'
                )
            except DatabaseError as error:
                raise CommandError(f"Cache table '{table}' could not be created. The error was: {error}.")
            cursor.execute(f'CREATE INDEX {index} ON {name} ("expires")')
`,
});

;// CONCATENATED MODULE: ./src/frameworks/django/replay/constraint-names.js

const constraint_names_text = (value) => `'${value.replaceAll("'", "''")}'`;
/**
 * Asks the database for the names of a table's constraints and indexes, as `_constraint_names` does: only the database
 * knows those of older Django versions and of hand-written SQL.
 * https://github.com/django/django/blob/main/django/db/backends/postgresql/introspection.py
 */
function constraintNamesQuery(table, wanted) {
    const conditions = [
        wanted.columns && `columns = ARRAY[${wanted.columns.map(constraint_names_text).join()}]::text[]`,
        wanted.unique !== undefined && `is_unique = ${wanted.unique}`,
        wanted.primaryKey !== undefined && `is_primary = ${wanted.primaryKey}`,
        wanted.index !== undefined && `is_index = ${wanted.index}`,
        wanted.check !== undefined && `is_check = ${wanted.check}`,
        wanted.foreignKey === true && 'is_foreign',
        wanted.btree === true && 'is_btree',
        wanted.exclude &&
            wanted.exclude.length > 0 &&
            `name <> ALL (ARRAY[${wanted.exclude.map(constraint_names_text).join()}]::text[])`,
    ].filter(condition => typeof condition === 'string');
    return `SELECT name FROM (
${constraint_names_found(table)}) AS found${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} ORDER BY name`;
}
/** All that `get_constraints` says of a table, by name. */
function constraintsQuery(table) {
    return `SELECT name, to_json(columns) AS columns, is_unique AS unique, is_primary AS primary_key, is_foreign AS foreign_key, is_check AS check, is_index OR is_unique AS index FROM (
${constraint_names_found(table)}) AS found ORDER BY name`;
}
function constraint_names_found(table) {
    const { name, namespace } = (0,replay_names/* splitIdentifier */.a0)(table);
    const visible = namespace === ''
        ? 'pg_catalog.pg_table_is_visible(t.oid)'
        : `t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ${constraint_names_text(namespace)})`;
    return `  SELECT c.conname::text AS name,
    ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(id, n)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.id ORDER BY k.n) AS columns,
    c.contype IN ('p', 'u') AS is_unique, c.contype = 'p' AS is_primary, c.contype = 'f' AS is_foreign,
    c.contype = 'c' AS is_check, false AS is_index, false AS is_btree
  FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
  WHERE t.relname = ${constraint_names_text(name)} AND ${visible} AND c.contype IN ('p', 'u', 'f', 'c')
  UNION ALL
  SELECT i.relname::text,
    ARRAY(SELECT a.attname::text FROM unnest(x.indkey) WITH ORDINALITY k(id, n)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.id ORDER BY k.n),
    x.indisunique, x.indisprimary, false, false, true, m.amname = 'btree' AND x.indexprs IS NULL
  FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
  JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_am m ON m.oid = i.relam
  WHERE t.relname = ${constraint_names_text(name)} AND ${visible}
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint c WHERE c.conrelid = t.oid AND c.conname = i.relname)
`;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/connection.js




/** What `schema_editor.connection` and `django.db.connection` are to a program. */
const connection = { kind: 'foreign', path: 'django.db.connection' };
function isConnection({ path }) {
    return /^django\.db\.connection(?:\.|$)/.test(path);
}
/** An attribute of the connection that is known for PostgreSQL. */
function connectionAttribute(path, name) {
    if (/(?:^|\.)connection(?:\.settings_dict)?$/.test(path)) {
        if (name === 'vendor')
            return (0,interpreter_values/* str */.gx)('postgresql');
        if (name === 'alias')
            return (0,interpreter_values/* str */.gx)('default');
        if (name === 'in_atomic_block')
            return (0,interpreter_values/* bool */.lc)(true);
        if (name === 'display_name')
            return (0,interpreter_values/* str */.gx)('PostgreSQL');
    }
    if (path.endsWith('connection.features') && /^(?:can|supports|has)_/.test(name))
        return (0,interpreter_values/* bool */.lc)(true);
    return undefined;
}
/** https://docs.djangoproject.com/en/stable/topics/db/sql/#executing-custom-sql-directly */
function* connectionCall(callee, given, at, stage) {
    const name = (0,interpreter_values/* lastSegment */.mp)(callee.path);
    const cursor = callee.of?.kind === 'foreign-call' ? callee.of : undefined;
    if (/\.cursor\(\)\.\w+$/.test(callee.path) && cursor)
        return yield* cursorCall(cursor, name, given, at, stage);
    if (/\.ops\.quote_name$/.test(callee.path)) {
        const text = textArgument(given, 0, 'name');
        return text === undefined ? (0,interpreter_values/* unknown */.L5)('a name that is computed') : (0,interpreter_values/* str */.gx)((0,replay_names/* quoteName */.AB)(text));
    }
    // What the next number is depends on rows only.
    if (name === 'sequence_reset_sql' || name === 'sql_flush')
        return (0,interpreter_values/* list */.p_)([]);
    if (/\.introspection\.\w+$/.test(callee.path))
        return yield* introspect(name, given, at, stage);
    return undefined;
}
/** No Python name has a space. */
const rows = 'rows left';
function* cursorCall(cursor, name, given, at, stage) {
    const left = cursor.attributes.get(rows);
    switch (name) {
        case 'execute': {
            const found = yield* stage.execute(given.args[0] ?? given.keywords.get('sql'), given.args[1], at);
            cursor.attributes.set(rows, found
                ? (0,interpreter_values/* list */.p_)(found.map(row => ({ kind: 'tuple', items: Object.values(row).map(toPython) })))
                : (0,interpreter_values/* unknown */.L5)('rows that only a database with data has'));
            return interpreter_values/* none */.dv;
        }
        case 'executemany':
            yield* stage.skip('it changes rows', at);
            return interpreter_values/* none */.dv;
        case 'fetchone':
            return left?.kind === 'list' ? (left.items.shift() ?? interpreter_values/* none */.dv) : (left ?? interpreter_values/* none */.dv);
        case 'fetchall':
        case 'fetchmany':
            return left?.kind === 'list' ? (0,interpreter_values/* list */.p_)(left.items.splice(0)) : (left ?? (0,interpreter_values/* list */.p_)([]));
        case 'close':
        case '__enter__':
        case '__exit__':
            return interpreter_values/* none */.dv;
        default:
            return undefined;
    }
}
function toPython(value) {
    if (value === null || value === undefined)
        return interpreter_values/* none */.dv;
    if (typeof value === 'string')
        return (0,interpreter_values/* str */.gx)(value);
    if (typeof value === 'boolean')
        return (0,interpreter_values/* bool */.lc)(value);
    if (typeof value === 'bigint' || Number.isSafeInteger(value))
        return { kind: 'int', value: BigInt(String(value)) };
    if (typeof value === 'number')
        return { kind: 'float', value };
    if (Array.isArray(value))
        return (0,interpreter_values/* list */.p_)(value.map(toPython));
    return (0,interpreter_values/* unknown */.L5)('a value of the database');
}
const connection_relations = `SELECT c.relname::text AS name FROM pg_catalog.pg_class c WHERE c.relkind IN ('f', 'm', 'p', 'r', 'v') AND pg_catalog.pg_table_is_visible(c.oid) AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`;
/** https://github.com/django/django/blob/main/django/db/backends/postgresql/introspection.py */
function* introspect(name, given, at, stage) {
    const table = textArgument(given, 1, 'table_name');
    const texts = function* (query) {
        return (yield* stage.ask(query, at)).map(row => String(row.name));
    };
    switch (name) {
        case 'table_names':
        case 'get_table_list': {
            const kinds = name === 'table_names' ? `${connection_relations} AND c.relkind IN ('p', 'r')` : connection_relations;
            const found = yield* texts(kinds);
            return (0,interpreter_values/* list */.p_)(found.map(one => (name === 'table_names' ? (0,interpreter_values/* str */.gx)(one) : columnOf(one))));
        }
        case 'get_table_description': {
            if (table === undefined)
                return undefined;
            const found = yield* texts(`SELECT a.attname::text AS name FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid WHERE c.relname = ${(0,replay_names/* quoteText */.ol)(table)} AND pg_catalog.pg_table_is_visible(c.oid) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`);
            return (0,interpreter_values/* list */.p_)(found.map(columnOf));
        }
        case 'get_constraints': {
            if (table === undefined)
                return undefined;
            const found = yield* stage.ask(constraintsQuery(table), at);
            return (0,interpreter_values/* dict */.jd)(found.map(row => {
                const { name: key, ...rest } = row;
                const parts = Object.entries(rest).map(([one, value]) => [(0,interpreter_values/* str */.gx)(one), toPython(value)]);
                return [(0,interpreter_values/* str */.gx)(String(key)), (0,interpreter_values/* dict */.jd)(parts)];
            }));
        }
        case 'identifier_converter':
            return given.args[0];
        default:
            return undefined;
    }
}
/** A named tuple of Django's: its first item is its name. */
function columnOf(name) {
    return {
        kind: 'instance',
        class: { kind: 'class', name: 'FieldInfo', bases: [], names: new Map() },
        attributes: new Map([['name', (0,interpreter_values/* str */.gx)(name)]]),
        constructed: { args: [(0,interpreter_values/* str */.gx)(name)], keywords: new Map() },
    };
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/model-class.js



/**
 * `_meta` of a model's class in the tree, as far as the class and the history agree on its table: what a class is called
 * by today may be called otherwise where the migration is.
 */
function metaOfClass(of, { path }, meta) {
    const isModel = (0,interpreter_values/* resolutionOrder */.V_)(of).some(one => one.kind === 'foreign' && /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model$/.test(one.path));
    if (!isModel)
        return undefined;
    const options = of.names.get('Meta');
    const written = options?.kind === 'class' ? options : undefined;
    // What other options bring along is not read.
    if (written && written.bases.length > 0)
        return undefined;
    const label = written?.names.get('app_label');
    const app = label?.kind === 'str' ? label.value : appOfModels(path);
    const model = app === undefined ? undefined : meta.state.get(keyOf(app, of.name));
    if (app === undefined || !model)
        return undefined;
    const table = written?.names.get('db_table') ?? (0,interpreter_values/* str */.gx)(`${app}_${of.name.toLowerCase()}`);
    if (table.kind !== 'str' || table.value !== meta.table(model))
        return undefined;
    return objectOf('Options', {
        db_table: table,
        app_label: (0,interpreter_values/* str */.gx)(app),
        model_name: (0,interpreter_values/* str */.gx)(of.name.toLowerCase()),
        object_name: (0,interpreter_values/* str */.gx)(of.name),
        label: (0,interpreter_values/* str */.gx)(`${app}.${of.name}`),
        label_lower: (0,interpreter_values/* str */.gx)(keyOf(app, of.name)),
    });
}
/** `app` of `…/app/models.py` and of `…/app/models/….py`. */
function appOfModels(path) {
    if (!path.endsWith('.py'))
        return undefined;
    const parts = path.split('/');
    const at = parts.findIndex((part, i) => i > 0 && part === (i === parts.length - 1 ? 'models.py' : 'models') && /^\w+$/.test(parts[i - 1] ?? ''));
    return parts[at - 1];
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/module-files.js
/** Files and directories of a tree, for code that looks at them. */
function filesOf(tree) {
    const known = new Map();
    return {
        has: path => tree.file(path) !== undefined,
        list(directory) {
            if (known.has(directory))
                return known.get(directory);
            const from = directory === '' ? '' : `${directory}/`;
            const names = new Set();
            for (const { path } of tree.files)
                if (path.startsWith(from))
                    names.add(path.slice(from.length).split('/', 1)[0] ?? '');
            const found = names.size === 0 ? undefined : [...names];
            known.set(directory, found);
            return found;
        },
    };
}
/** Finds the files of imports in a tree, where the packages of a migration's project may begin. */
function moduleFinder(tree, migration) {
    const roots = [''];
    const parts = migration.split('/').slice(0, -1);
    for (let i = parts.length; i > 0; i--)
        roots.unshift(parts.slice(0, i).join('/'));
    roots.push('src');
    const within = (directory, segments) => {
        const path = [...(directory === '' ? [] : [directory]), ...segments].join('/');
        return [
            ...(segments.length > 0 ? [`${path}.py`] : []),
            path === '' ? '__init__.py' : `${path}/__init__.py`,
        ].find(candidate => tree.file(candidate) !== undefined);
    };
    return (segments, directory) => {
        if (directory !== undefined)
            return within(directory, segments);
        if (segments.length === 0)
            return undefined;
        for (const root of roots) {
            const found = within(root, segments);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}

// EXTERNAL MODULE: ./src/frameworks/step-request.js
var step_request = __webpack_require__(7385);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/requests.js




/** What an operation sends, as a part of a program. A statement that fails raises in it. */
function* asFlow(run) {
    let answer;
    for (;;) {
        const next = run.next(answer);
        if (next.done)
            return next.value;
        answer = undefined;
        if (next.value instanceof interpreter_flow/* FileRequest */.u4)
            yield next.value;
        else {
            answer = yield* (0,step_request/* take */.s)(next.value);
            if (answer?.kind === 'failed' && next.value.kind === 'sql')
                throw new raised/* RaisedError */.H(databaseException(answer.message));
        }
    }
}
/** A program, as a part of an operation. Waiting for the database is not the program's own time. */
function* asRun(flow, budget) {
    for (;;) {
        const next = flow.next();
        if (next.done)
            return next.value;
        const asked = performance.now();
        if (next.value instanceof step_request/* StepRequest */.GG)
            next.value.outcome = yield next.value.step;
        else if (next.value instanceof interpreter_flow/* FileRequest */.u4)
            yield next.value;
        budget.extend(performance.now() - asked);
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/own-operation.js









/** The parameters of Django's operations that a derived class gives by place. */
const parameters = (0,by_name/* byName */.n)({
    AddField: ['model_name', 'name', 'field', 'preserve_default'],
    AlterField: ['model_name', 'name', 'field', 'preserve_default'],
    RemoveField: ['model_name', 'name'],
    RenameField: ['model_name', 'old_name', 'new_name'],
    CreateModel: ['name', 'fields', 'options', 'bases', 'managers'],
    DeleteModel: ['name'],
    RenameModel: ['old_name', 'new_name'],
    AlterModelTable: ['name', 'table'],
    AddIndex: ['model_name', 'index'],
    RemoveIndex: ['model_name', 'name'],
    AddConstraint: ['model_name', 'constraint'],
    RemoveConstraint: ['model_name', 'name'],
    RunSQL: ['sql', 'reverse_sql', 'state_operations', 'hints', 'elidable'],
    RunPython: ['code', 'reverse_code', 'atomic', 'hints', 'elidable'],
    SeparateDatabaseAndState: ['database_operations', 'state_operations'],
});
/** Names that the state of a program stands for. */
const holders = new WeakMap();
/** An operation of a class that the project wrote: its own methods are followed, the rest is Django's. */
class OwnOperation {
    #python;
    #around;
    #instance;
    #call;
    /** The class whose method is running: `super()` begins after it. */
    #level;
    /** What Django's own class was given. */
    #base;
    constructor(python, of, call, around) {
        this.#python = python;
        this.#around = around;
        this.#call = call;
        this.#level = of;
        this.#instance = { kind: 'instance', class: of, attributes: new Map(), constructed: given(call) };
    }
    static *make(python, of, call, around) {
        const own = new OwnOperation(python, of, call, around);
        if (!(yield* own.#run('__init__', own.#instance.constructed)))
            own.#construct(own.#instance.constructed);
        return own;
    }
    /** The class of Django's that it derives from. */
    get #kind() {
        for (const one of (0,interpreter_values/* lineage */.OZ)(this.#instance.class)) {
            if (one.kind !== 'foreign')
                continue;
            const name = (0,interpreter_values/* lastSegment */.mp)(one.path);
            if (knownOperation(name) || name === 'Operation')
                return name;
        }
        throw new replay_arguments/* CannotTellError */.HF(`the operation ${this.#instance.class.name} is not Django's`);
    }
    #construct({ args, keywords }) {
        const kind = this.#kind;
        const names = parameters[kind] ?? [];
        const all = new Map(keywords);
        args.forEach((value, i) => {
            const name = names[i];
            if (name !== undefined)
                all.set(name, value);
        });
        for (const [name, value] of all) {
            this.#instance.attributes.set(name, value);
            if (value.kind === 'str')
                this.#instance.attributes.set(`${name}_lower`, (0,interpreter_values/* str */.gx)(value.value.toLowerCase()));
        }
        const { at } = this.#call;
        this.#base = {
            kind: 'call',
            callee: `django.db.migrations.${kind}`,
            args: args.map(value => toRead(value, at)),
            keywords: new Map([...keywords].map(([name, value]) => [name, toRead(value, at)])),
            at,
        };
        const code = all.get('code');
        if (kind === 'RunPython' && code?.kind === 'function')
            this.#around.program.record(at, code);
    }
    *stateAfter(state) {
        const holder = { state };
        const ran = yield* this.#follow(this.#run('state_forwards', {
            args: [(0,interpreter_values/* str */.gx)(this.#around.app), stateObject(holder, this.#around)],
            keywords: new Map(),
        }));
        return ran ? holder.state : yield* this.#baseState(state);
    }
    *perform(before, after) {
        const { app, program } = this.#around;
        const ran = yield* this.#follow(this.#run('database_forwards', {
            args: [
                (0,interpreter_values/* str */.gx)(app),
                program.schemaEditor(this.#around),
                stateObject({ state: before }, this.#around),
                stateObject({ state: after }, this.#around),
            ],
            keywords: new Map(),
        }));
        if (ran === false)
            yield* this.#baseDatabase(before, after);
    }
    #follow(flow) {
        return this.#around.program.follow(this.#instance.class.name, this.#around, flow);
    }
    *#baseState(state) {
        return this.#kind === 'Operation' || !this.#base
            ? state
            : yield* stateAfter(this.#base, state, this.#around);
    }
    *#baseDatabase(before, after) {
        if (this.#kind !== 'Operation' && this.#base)
            yield* perform(this.#base, before, after, this.#around);
    }
    /** Runs its own method; false: it has none. */
    *#run(name, arguments_) {
        for (const one of (0,interpreter_values/* lineage */.OZ)(this.#instance.class)) {
            const method = one.kind === 'class' ? one.names.get(name) : undefined;
            if (method?.kind !== 'function' || one.kind !== 'class')
                continue;
            yield* this.#method(one, method, arguments_);
            return true;
        }
        return false;
    }
    *#method(of, method, arguments_) {
        const level = this.#level;
        this.#level = of;
        const { names } = method.frame.module;
        names.set('super', (0,interpreter_values/* native */.Yk)('super', () => (0,interpreter_flow/* atOnce */.zd)(this.#super())));
        try {
            return yield* this.#python.call({ ...method, self: this.#instance }, arguments_, this.#call.at);
        }
        finally {
            this.#level = level;
        }
    }
    #super() {
        const made = objectOf('super', {}, {
            __init__: arguments_ => {
                this.#construct(arguments_);
                return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
            },
            state_forwards: arguments_ => this.#superState(arguments_),
            database_forwards: arguments_ => this.#superDatabase(arguments_),
        });
        const above = [...(0,interpreter_values/* lineage */.OZ)(this.#instance.class)];
        const following = above.slice(above.indexOf(this.#level) + 1).reverse();
        for (const one of following) {
            if (one.kind !== 'class')
                continue;
            for (const [name, method] of one.names) {
                if (method.kind !== 'function')
                    continue;
                made.attributes.set(name, (0,interpreter_values/* native */.Yk)(name, arguments_ => this.#method(one, method, arguments_)));
            }
        }
        return made;
    }
    *#superState(arguments_) {
        const holder = holderOf(arguments_.args[1] ?? arguments_.keywords.get('state'));
        holder.state = yield* asFlow(this.#baseState(holder.state));
        return interpreter_values/* none */.dv;
    }
    *#superDatabase({ args, keywords }) {
        const before = holderOf(args[2] ?? keywords.get('from_state'));
        const after = holderOf(args[3] ?? keywords.get('to_state'));
        yield* asFlow(this.#baseDatabase(before.state, after.state));
        return interpreter_values/* none */.dv;
    }
}
function given(call) {
    return {
        args: call.args.map(value => toProgram(value)),
        keywords: new Map([...call.keywords].map(([name, value]) => [name, toProgram(value)])),
    };
}
function holderOf(value) {
    const holder = value?.kind === 'instance' ? holders.get(value) : undefined;
    if (!holder)
        throw new replay_arguments/* CannotTellError */.HF('the state that it hands on is not known');
    return holder;
}
/** A ProjectState as a program changes it. */
function stateObject(holder, around) {
    const made = objectOf('ProjectState', { apps: appsOf(() => new Meta(holder.state, around.settings)) }, {
        clone: () => (0,interpreter_flow/* atOnce */.zd)(stateObject({ state: holder.state }, around)),
        remove_model: arguments_ => {
            const [app, name] = [
                textArgument(arguments_, 0, 'app_label'),
                textArgument(arguments_, 1, 'model_name'),
            ];
            holder.state = holder.state.without(`${app}.${name?.toLowerCase()}`);
            return (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv);
        },
        clear_delayed_apps_cache: () => (0,interpreter_flow/* atOnce */.zd)(interpreter_values/* none */.dv),
    });
    holders.set(made, holder);
    return made;
}
/** `operation.state_forwards(…)` and `operation.database_forwards(…)` of an operation that a program holds. */
function* heldOperation(call, method, { args }, at, around) {
    const placed = { ...call, at };
    if (method === 'state_forwards') {
        const holder = holderOf(args[1]);
        holder.state = yield* asFlow(stateAfter(placed, holder.state, around));
    }
    else
        yield* asFlow(perform(placed, holderOf(args[2]).state, holderOf(args[3]).state, around));
    return interpreter_values/* none */.dv;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/stage.js





/** Far beyond what people write: a loop must not keep the database busy. */
const mostStatements = 2000;
/** What a program of a migration sends, in its order. */
class Stage {
    #python;
    /** What was already said of this program. */
    #reported = new Set();
    #statements = 0;
    /** How many `transaction.atomic()` blocks of the code are open. */
    savepoints = 0;
    /** Whose code it is. */
    title = 'RunPython';
    constructor(python) {
        this.#python = python;
    }
    /** A statement of the program's own; its rows where it only reads. */
    *execute(statement, parameters, at) {
        if (statement?.kind !== 'str') {
            const isUnknown = statement?.kind === 'unknown';
            yield* this.unverified(isUnknown ? `its SQL depends on ${statement.reason}` : 'its SQL is computed', at);
            return undefined;
        }
        const { value, origin } = statement;
        // What changes rows only would need the rows that other code has made.
        if (/^\s*(?:insert|update|delete|truncate|merge)\b/i.test(value)) {
            yield* this.skip('what it does to rows is not replayed', at);
            return undefined;
        }
        const text = stage_withParameters(value, parameters);
        if (text === undefined) {
            yield* this.unverified('the parameters of its SQL are computed', at);
            return undefined;
        }
        this.#count();
        if (/^\s*(?:select|show|with)\b/i.test(text) && !/\binto\b/i.test(text))
            return yield* this.ask(text, at);
        const python = this.#python();
        if (this.savepoints > 0 && python.catching > 0)
            yield* this.#probe(text, at);
        const { main } = python;
        const verbatim = origin !== undefined &&
            origin.module === main &&
            text === value &&
            main.text.startsWith(text, origin.start);
        const span = verbatim ? { start: origin.start, end: origin.start + text.length } : python.site(at);
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'sql', text, span, verbatim });
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseException(outcome.message));
        return undefined;
    }
    *#probe(text, at) {
        const outcome = yield* (0,step_request/* probe */.dy)(text, this.#python().site(at));
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseException(outcome.message));
    }
    #count() {
        if (++this.#statements > mostStatements)
            throw new interpreter_flow/* BudgetExceededError */.Zq(`it sends more than ${mostStatements.toLocaleString('en')} statements`);
    }
    *ask(query, at) {
        this.#count();
        const outcome = yield* (0,step_request/* take */.s)({ kind: 'ask', query, span: this.#python().site(at) });
        if (outcome?.kind === 'failed')
            throw new raised/* RaisedError */.H(databaseException(outcome.message));
        return outcome?.rows ?? [];
    }
    *skip(why, at) {
        yield* this.#once('skip', why, at);
    }
    *unverified(why, at) {
        yield* this.#once('unverified', why, at);
    }
    *#once(kind, why, at) {
        const span = this.#python().site(at);
        const whole = `${this.title}: ${why}`;
        const key = kind === 'skip' ? whole : `${span.start} ${whole}`;
        if (this.#reported.has(key))
            return;
        this.#reported.add(key);
        yield* (0,step_request/* take */.s)(kind === 'skip' ? { kind, why: whole, span, rows: true } : { kind, why: whole, span });
    }
}
/** psycopg's `%s` and `%(name)s`; without parameters a percent sign is one. */
function stage_withParameters(template, parameters) {
    if (!parameters || parameters.kind === 'none')
        return template;
    const listed = parameters.kind === 'list' || parameters.kind === 'tuple' ? [...parameters.items] : undefined;
    const named = parameters.kind === 'dict' ? [...parameters.entries.values()] : undefined;
    if (!listed && !named)
        return undefined;
    let failed = false;
    const text = template.replace(/%(?:%|s|\((\w+)\)s)/g, (whole, name) => {
        if (whole === '%%')
            return '%';
        const value = name === undefined
            ? listed?.shift()
            : named?.find(([key]) => key.kind === 'str' && key.value === name)?.[1];
        const literal = value && stage_literalOf(value);
        if (literal === undefined)
            failed = true;
        return literal ?? '';
    });
    return failed ? undefined : text;
}
function stage_literalOf(value) {
    switch (value.kind) {
        case 'str':
            return (0,replay_names/* quoteText */.ol)(value.value);
        case 'int':
        case 'float':
        case 'bool':
            return String(value.value);
        case 'none':
            return 'NULL';
        case 'list':
        case 'tuple': {
            const items = value.items.map(stage_literalOf);
            if (items.includes(undefined))
                return undefined;
            return value.kind === 'list' ? `ARRAY[${items.join(', ')}]` : `(${items.join(', ')})`;
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/host.js














const nowhere = { start: 0, end: 0 };
const isSettings = ({ path }) => /^django\.conf\.settings$/.test(path);
/** What a model's manager and all that it gives are called: `rows of shop.thing.filter()`, or that of a model's own class. */
const isRows = (path) => path.startsWith('rows of ') ||
    /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model\.(?:objects|_default_manager|_base_manager)\b/.test(path);
const harmless = /\bBaseCommand\.(?:stdout|stderr|style|check|check_migrations|add_arguments|__init__)\b|(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|tqdm|gettext\w*|translation)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/;
/** Django as the code of a migration sees it: the connection, settings, and rows that nobody looks at. */
class DjangoHost {
    stage;
    #settings;
    #python;
    #tree;
    #files;
    #find;
    /** How many settings files are being read for a setting: nothing in them is a part of what asks for it. */
    #inSettings = 0;
    #ofRows = new Map();
    /** The management command that is being run. */
    #command;
    /** Is the code of a migration being run, or is a file only being read? */
    running = false;
    /** What the app takes for settings that nobody sets. */
    defaults = new Map();
    /** Did what a file says depend on something that can't be known, in a way that decides what follows? */
    doubted = false;
    /** Why the last thing that could not be followed could not. */
    lastDoubt;
    /** The models where the code runs. */
    meta;
    /** What an operation that the code holds works with. */
    around;
    constructor(settings, python, tree, find) {
        this.#settings = settings;
        this.#python = python;
        this.#tree = tree;
        this.#files = filesOf(tree);
        this.#find = find;
        this.stage = new Stage(python);
    }
    moduleFile(segments, directory) {
        return segments[0] === 'django' ? undefined : this.#find(segments, directory);
    }
    attribute(owner, name) {
        if (owner.kind === 'foreign') {
            if (isSettings(owner))
                return this.#setting(name);
            const known = connectionAttribute(owner.path, name);
            if (known)
                return known;
        }
        return (0,files/* pathAttribute */.mV)(owner, name);
    }
    /**
     * A setting that nothing in the tree says is not there: `getattr` then gives its default. Undefined: it is there, and
     * what it is can't be known.
     */
    #setting(name) {
        const model = name.endsWith('_MODEL') ? this.#settings.model(name) : undefined;
        if (model !== undefined)
            return { kind: 'str', value: model };
        const isThere = this.#settings.mentions(name);
        const written = isThere ? this.#settings.literal(name) : (this.defaults.get(name) ?? djangoDefault(name));
        if (written)
            return toProgram(written);
        if (!isThere)
            return (0,interpreter_values/* unknown */.L5)(`settings.${name}`);
        const file = this.#settings.fileOf(name);
        return file === undefined ? undefined : { kind: 'lazy', load: () => this.#computed(name, file) };
    }
    /** What a settings file makes of a setting. */
    *#computed(name, file) {
        const parts = file.replace(/\.py$/, '').split('/');
        this.#inSettings++;
        try {
            const module = yield* this.#python().load(parts.slice(-1), parts.slice(0, -1).join('/'));
            const value = module?.names.get(name);
            return value?.kind === 'lazy'
                ? yield* value.load()
                : (value ?? { kind: 'foreign', path: `django.conf.settings.${name}` });
        }
        finally {
            this.#inSettings--;
        }
    }
    element(owner, key) {
        if (owner.kind !== 'foreign' || owner.path !== 'django.db.connections')
            return (0,files/* pathElement */.Wp)(owner, key);
        return key.kind === 'str' && key.value !== 'default'
            ? (0,interpreter_values/* unknown */.L5)(`what is in the database ${key.value}`)
            : connection;
    }
    items(value) {
        const path = value.kind === 'foreign' ? value.path : value.callee.path;
        return (0,interpreter_flow/* atOnce */.zd)(isRows(path) ? [] : undefined);
    }
    *call(callee, given, at) {
        const { path } = callee;
        const name = (0,interpreter_values/* lastSegment */.mp)(path);
        const held = yield* this.#held(callee, given, at);
        if (held)
            return held;
        if (isConnection(callee))
            return yield* connectionCall(callee, given, at, this.stage);
        if (isRows(path)) {
            yield* this.stage.skip('what it does to rows is not replayed', at);
            return ofRows(name);
        }
        if (name === 'call_command')
            return this.#isRead ? interpreter_values/* none */.dv : yield* this.#callCommand(given, at);
        if (/(?:^|\.)router\.db_for_(?:read|write)$/.test(path) && !this.#settings.mentions('DATABASE_ROUTERS'))
            return (0,interpreter_values/* str */.gx)('default');
        if (name === 'allow_migrate_model' || name === 'allow_migrate')
            return (0,interpreter_values/* bool */.lc)(true);
        if (/^django\.apps\.apps\.is_installed$/.test(path)) {
            const [app] = given.args;
            const installed = app?.kind === 'str' ? this.#settings.isInstalled(app.value) : undefined;
            return installed === undefined ? (0,interpreter_values/* unknown */.L5)('INSTALLED_APPS') : (0,interpreter_values/* bool */.lc)(installed);
        }
        const python = this.#python();
        const file = yield* (0,files/* fileCall */.L_)(callee, given, this.#files, python);
        if (file)
            return file;
        const read = libraryValue(toRead({ kind: 'foreign-call', callee, ...given, at, attributes: new Map() }, nowhere), this.#settings);
        return read && toProgram(read);
    }
    /** Is no code of the migration's being run, only a file being read? */
    get #isRead() {
        return !this.running || this.#python().importing > 0;
    }
    *#callCommand(given, at) {
        const host = this;
        const call = {
            python: this.#python(),
            tree: this.#tree,
            settings: this.#settings,
            stage: this.stage,
            *inside(of, flow) {
                const outer = host.#command;
                host.#command = of;
                try {
                    return yield* flow;
                }
                finally {
                    host.#command = outer;
                }
            },
        };
        return yield* callCommand(call, given, at);
    }
    /** `self.create_model.database_forwards(…)` */
    *#held({ path, of }, given, at) {
        const name = (0,interpreter_values/* lastSegment */.mp)(path);
        if (name !== 'state_forwards' && name !== 'database_forwards')
            return undefined;
        const call = of?.kind === 'foreign-call' ? toRead(of, at) : undefined;
        if (call?.kind !== 'call' || !this.around)
            return undefined;
        return yield* heldOperation(call, name, given, at, this.around);
    }
    // biome-ignore lint/correctness/useYield: it has nothing to wait for
    *enter(manager) {
        if (isSuppressing(manager))
            this.#python().catching++;
        if (isAtomic(manager))
            this.stage.savepoints++;
        return manager;
    }
    // biome-ignore lint/correctness/useYield: it has nothing to wait for
    *exit(manager, raised) {
        if (isAtomic(manager))
            this.stage.savepoints--;
        if (manager.kind !== 'foreign-call' || !isSuppressing(manager))
            return false;
        this.#python().catching--;
        return raised !== undefined && (0,exceptions/* catches */.Ux)({ kind: 'tuple', items: manager.args }, raised) === true;
    }
    *unverified(why, at, isHanded = false) {
        this.lastDoubt = why;
        const { current, importing, main } = this.#python();
        if (this.#inSettings > 0 || (this.running && importing > 0))
            return;
        if (this.#command && current) {
            if (!isHanded && this.#isOfRows(current, at, this.#command))
                yield* this.stage.skip('what it does to rows is not replayed', at);
            else
                yield* this.stage.unverified(why, at);
            return;
        }
        const place = this.#python().site(at);
        const text = main?.text.slice(place.start, place.end) ?? '';
        if (!this.running) {
            // A name that it would set is not known from here on; only a way out decides about more than that.
            if (place !== at || /\breturn\b/.test(text))
                this.doubted = true;
            return;
        }
        // Where no statement could hide, it is about rows at most.
        if (/execute|schema_editor|cursor|connection|super|call_command/.test(text))
            yield* this.stage.unverified(why, at);
        else
            yield* this.stage.skip('what it does to rows is not replayed', at);
    }
    /** Of a place that can't be followed in a command: is it about rows at most? */
    #isOfRows(module, at, of) {
        const known = this.#ofRows.get(of) ?? new Map();
        this.#ofRows.set(of, known);
        const place = `${module.path}:${at.start}:${at.end}`;
        const answer = known.get(place) ?? isTextOfRows(module.text.slice(at.start, at.end), module, of);
        known.set(place, answer);
        return answer;
    }
    reachesOut(value) {
        return ((value.kind === 'instance' && value.class.name === 'SchemaEditor') ||
            (value.kind === 'foreign' && isConnection(value)) ||
            (value.kind === 'foreign-call' && isConnection(value.callee)));
    }
    classMade(of, module) {
        const made = this.meta && metaOfClass(of, module, this.meta);
        if (made)
            of.names.set('_meta', made);
    }
    harmless(callee) {
        return !this.running || harmless.test(callee.path) || isRows(callee.path);
    }
}
function isAtomic(manager) {
    return manager.kind === 'foreign-call' && /(?:^|\.)transaction\.atomic$/.test(manager.callee.path);
}
function isSuppressing(manager) {
    return manager.kind === 'foreign-call' && /(?:^|\.)suppress$/.test(manager.callee.path);
}
/** A scratch database has no rows. */
function ofRows(method) {
    switch (method) {
        case 'exists':
            return (0,interpreter_values/* bool */.lc)(false);
        case 'count':
            return (0,interpreter_values/* int */.Wh)(0);
        case 'first':
        case 'last':
            return interpreter_values/* none */.dv;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/schema.js










/** What RunPython's code and an operation's `database_forwards` are handed. */
function schemaEditorOf(editor, stage) {
    function method(run) {
        return function* (given, at) {
            try {
                yield* asFlow(run(given, at));
            }
            catch (error) {
                if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                    throw error;
                yield* stage.unverified(error.message, at);
            }
            return interpreter_values/* none */.dv;
        };
    }
    const table = (given) => {
        const found = modelAfter(given.args[0]);
        if (!found)
            throw new replay_arguments/* CannotTellError */.HF('a model that it changes is not known');
        return found;
    };
    const field = (given, position) => {
        const found = fieldAfter(given.args[position]);
        if (!found)
            throw new replay_arguments/* CannotTellError */.HF('a field that it changes is not known');
        return found;
    };
    const definition = (given, at) => {
        const value = given.args[1] && toRead(given.args[1], at);
        return named(value);
    };
    return objectOf('SchemaEditor', {
        connection: connection,
        collect_sql: (0,interpreter_values/* bool */.lc)(false),
        deferred_sql: (0,interpreter_values/* unknown */.L5)('what waits for the end of the migration'),
    }, {
        *execute(given, at) {
            yield* stage.execute(given.args[0] ?? given.keywords.get('sql'), given.args[1] ?? given.keywords.get('params'), at);
            return interpreter_values/* none */.dv;
        },
        quote_name: ({ args: [name] }) => (0,interpreter_flow/* atOnce */.zd)(name?.kind === 'str' ? (0,interpreter_values/* str */.gx)((0,replay_names/* quoteName */.AB)(name.value)) : (0,interpreter_values/* unknown */.L5)('a name that is computed')),
        create_model: method(function* (given) {
            const { meta, model } = table(given);
            yield* editor.createModel(meta, model);
        }),
        delete_model: method(function* (given) {
            const { meta, model } = table(given);
            yield* editor.deleteModel(meta, model);
        }),
        add_field: method(function* (given) {
            const { meta, bound } = field(given, 1);
            yield* editor.addField(meta, bound);
        }),
        remove_field: method(function* (given) {
            const { meta, bound } = field(given, 1);
            yield* editor.removeField(meta, bound);
        }),
        alter_field: method(function* (given) {
            const [from, to] = [field(given, 1), field(given, 2)];
            yield* alterField(editor, { meta: from.meta, ...from.bound }, { meta: to.meta, ...to.bound });
        }),
        alter_db_table: method(function* (given) {
            const [, from, to] = given.args;
            if (from?.kind !== 'str' || to?.kind !== 'str')
                throw new replay_arguments/* CannotTellError */.HF('the name of a table is computed');
            yield* editor.renameTable(from.value, to.value);
        }),
        add_constraint: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.addConstraint(meta, model, definition(given, at));
        }),
        remove_constraint: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.removeConstraint(meta, model, definition(given, at));
        }),
        add_index: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.addIndex(meta, model, definition(given, at));
        }),
        remove_index: method(function* (given, at) {
            const { meta, model } = table(given);
            yield* editor.dropIndex(meta.table(model), definition(given, at).name);
        }),
    });
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/program/program.js
















/**
 * The code of one migration's file, followed in a bounded interpreter: classes of operations that the project wrote,
 * functions that RunPython calls, lists of operations that are computed.
 */
class Program {
    #path;
    #text;
    #host;
    #python;
    #own = new Map();
    #functions = new Map();
    #module;
    #leftAt = performance.now();
    /** Is it known that the code sends statements? */
    #isSure = false;
    constructor(path, text, tree, parser, settings) {
        this.#path = path;
        this.#text = text;
        this.#host = new DjangoHost(settings, () => this.#python, tree, moduleFinder(tree, path));
        this.#python = new interpreter/* Interpreter */.$(parser, this.#host, { ...interpreter_flow/* usualLimits */.tW, milliseconds: 3000 });
    }
    /**
     * The operations as the code makes them, where reading alone could not say; undefined: that depends on what can't be
     * known. `defaults`: what the app itself takes for settings that nobody sets.
     */
    *operations(at, defaults) {
        this.#host.defaults = defaults;
        const value = yield* this.#follow(this.#readOperations());
        if (this.#host.doubted)
            return undefined;
        return value?.kind === 'list' || value?.kind === 'tuple'
            ? value.items.map(item => toRead(item, at))
            : undefined;
    }
    *#readOperations() {
        const migration = (yield* this.#main()).names.get('Migration');
        return migration?.kind === 'class' ? migration.names.get('operations') : undefined;
    }
    /** An operation whose class the project wrote; undefined: it is Django's. */
    *ownOperation(call, around) {
        const known = this.#own.get(call);
        if (known)
            return known;
        const { callee } = call;
        if (/^(?:django\.|migrations\.|\w+$)/.test(callee) && knownOperation((0,replay_arguments/* lastPart */.S_)(callee)))
            return undefined;
        this.#host.around = around;
        const own = yield* this.#follow(this.#makeOwn(call, around));
        if (own)
            this.#own.set(call, own);
        return own;
    }
    *#makeOwn(call, around) {
        const of = yield* this.#named(call.callee);
        return of?.kind === 'class' ? yield* OwnOperation.make(this.#python, of, call, around) : undefined;
    }
    /** What RunPython is handed by a class of the project's own. */
    record(at, code) {
        this.#functions.set(at.start, code);
    }
    schemaEditor(around) {
        return schemaEditorOf(around.editor, this.#host.stage);
    }
    *runPython(call, code, state, around) {
        try {
            const followed = yield* this.#follow(this.#runCode(call, code, state, around));
            if (followed)
                return;
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            if (this.#isSure)
                yield { kind: 'unverified', why: `RunPython: ${error.message}`, span: call.at, ...(0,replay_arguments/* limitOf */.LF)(error) };
            if (this.#isSure)
                return;
        }
        const why = 'RunPython: what it does to rows is not replayed';
        yield { kind: 'skip', why, span: call.at, rows: true };
    }
    /** False: nothing in it sends anything but rows. */
    *#runCode(call, code, state, around) {
        const name = code?.kind === 'function' ? `.${code.name}` : code?.kind === 'name' ? code.path : undefined;
        const found = this.#functions.get(call.at.start) ??
            (name ? yield* this.#named(name) : code?.kind === 'unknown' ? yield* this.#lambda(call) : undefined);
        const reach = found?.kind === 'function' ? reachOf(found) : 'no';
        if (!found || reach === 'no')
            return false;
        this.#isSure = reach === 'yes';
        this.#host.around = around;
        this.#host.stage.title = 'RunPython';
        this.#host.running = true;
        this.#host.meta = new Meta(state, around.settings);
        const apps = appsOf(() => new Meta(state, around.settings));
        const given = { args: [apps, this.schemaEditor(around)], keywords: new Map() };
        const result = yield* this.#python.call(found, given, call.at);
        this.#host.running = false;
        if (result.kind === 'unknown')
            yield* this.#host.stage.unverified(`it depends on ${result.reason}`, call.at);
        return true;
    }
    /** The function that is written right in a RunPython of the list. */
    *#lambda(call) {
        const list = yield* this.#readOperations();
        if (list?.kind !== 'list' && list?.kind !== 'tuple')
            return undefined;
        const same = list.items.find(item => item.kind === 'foreign-call' && item.at.start === call.at.start);
        return same?.kind === 'foreign-call' ? (same.keywords.get('code') ?? same.args[0]) : undefined;
    }
    *#main() {
        this.#module ??= yield* this.#python.module(this.#path, this.#text);
        return this.#module;
    }
    /** A name as reading has it: `.Name` of this file, `package.module.Name`, `..module.Name`. */
    *#named(path) {
        const dots = /^\.*/.exec(path)?.[0].length ?? 0;
        const segments = path.slice(dots).split('.');
        const name = segments.pop() ?? '';
        const main = yield* this.#main();
        if (dots === 1 && segments.length === 0)
            return main.names.get(name);
        const directory = dots === 0 ? undefined : this.#path.split('/').slice(0, -dots).join('/');
        if (this.#host.moduleFile(segments, directory) === undefined)
            return undefined;
        const module = yield* this.#python.load(segments, directory);
        return module ? yield* this.#python.attribute(module, name, { start: 0, end: 0 }) : undefined;
    }
    /** What goes wrong in a program that is followed is what can't be known of it. */
    *#follow(flow) {
        const { budget } = this.#python;
        budget.extend(performance.now() - this.#leftAt);
        this.#host.lastDoubt = undefined;
        try {
            return yield* asRun(flow, budget);
        }
        catch (error) {
            if (error instanceof interpreter_flow/* BudgetExceededError */.Zq)
                throw new replay_arguments/* BeyondLimitError */.ty(error.message);
            if (error instanceof RangeError)
                throw new replay_arguments/* BeyondLimitError */.ty('it is nested too deep, or too large');
            if (!(error instanceof raised/* RaisedError */.H))
                throw error;
            const { exception } = error;
            // The statement that failed reports it itself.
            if (isDatabaseException(exception))
                return undefined;
            // What came of something unknown is no error of the program's.
            if (this.#host.lastDoubt !== undefined)
                throw new replay_arguments/* CannotTellError */.HF(this.#host.lastDoubt);
            const words = (0,format/* textOf */.b6)(exception);
            throw new replay_arguments/* CannotTellError */.HF(`it raises ${exception.classes[0]}${words ? `: ${words}` : ''}`);
        }
        finally {
            this.#host.running = false;
            this.#leftAt = performance.now();
        }
    }
    /** For what an operation of the project's own does. */
    *follow(title, around, flow) {
        this.#host.around = around;
        this.#host.stage.title = title;
        this.#host.running = true;
        return yield* this.#follow(flow);
    }
}

// EXTERNAL MODULE: ./src/languages/python/access.js
var access = __webpack_require__(90912);
// EXTERNAL MODULE: ./src/frameworks/django/replay/overrides.js
var overrides = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/frameworks/django/replay/read-operations.js






/** A class of the file that is called is an object of it: the dot distinguishes it from one of Django's of the same name. */
class FileReader extends execute/* Executor */.Q {
    call(callee, args, keywords, at) {
        if (callee.kind === 'class')
            return { kind: 'call', callee: `.${callee.name}`, args, keywords, at };
        return super.call(callee, args, keywords, at);
    }
}
function readOperations(text, parser, settings) {
    const failed = (why) => ({ failed: why, operations: [], held: [] });
    const syntax = parser.parse(text);
    if (!syntax)
        return failed('it is too deep or too long to parse');
    let names;
    try {
        names = new FileReader(syntax, undefined, value => libraryValue(value, settings)).module.names;
    }
    catch (error) {
        // Nesting beyond the stack, or a text beyond memory: what no person writes.
        if (error instanceof RangeError)
            return failed('it is nested too deep, or computes too much');
        throw error;
    }
    const migration = names.get('Migration');
    if (migration?.kind !== 'class')
        return failed('its Migration is not a plain class');
    const list = (0,access/* attributeOf */.w)(migration, 'operations');
    const held = [...names.values()].flatMap(value => value.kind === 'class' && value !== migration ? [...value.scope.names.values()] : []);
    const override = (0,overrides/* overrideIn */.Q)(migration, text);
    const own = override ? { override } : {};
    if (!list)
        return { failed: undefined, operations: [], held, ...own };
    if (list.kind === 'unknown')
        return failed(`its operations are not known: ${list.reason}`);
    if (!(0,values.isSequence)(list))
        return failed('its operations depend on what only running it can tell');
    return { failed: undefined, operations: list.items, held, ...own };
}
/** Arguments that decide nothing about a table. */
const withoutMatter = new Set([
    'default',
    'validators',
    'choices',
    'help_text',
    'verbose_name',
    'upload_to',
    'error_messages',
    'on_delete',
    'related_name',
    'managers',
    'code',
    'reverse_code',
    'reverse_sql',
]);
/** Arguments that decide, and that people compute. */
const plainArguments = new Set([
    'null',
    'unique',
    'db_index',
    'primary_key',
    'max_length',
    'max_digits',
    'decimal_places',
    'db_column',
    'db_table',
]);
/** Does an operation depend on something that reading the file alone can't tell? */
function isUnsure(operation) {
    const stack = [operation];
    for (let value = stack.pop(); value; value = stack.pop()) {
        if (value.kind === 'unknown' || value.kind === 'either')
            return true;
        if (value.kind === 'call' && computesWhatMatters(value))
            return true;
        stack.push(...partsThatMatter(value));
    }
    return false;
}
function partsThatMatter(value) {
    if ('items' in value)
        return value.items;
    if (value.kind === 'dict')
        return value.entries.flat();
    if (value.kind !== 'call' || /(?:^|\.)RunPython$/.test(value.callee))
        return [];
    const parts = [...value.args];
    for (const [name, given] of value.keywords)
        if (!withoutMatter.has(name))
            parts.push(given);
    return parts;
}
function computesWhatMatters({ callee, args, keywords }) {
    if (/(?:^|\.)RunPython$/.test(callee))
        return false;
    if (/(?:^|\.)RunSQL$/.test(callee) && isElsewhere(keywords.get('sql') ?? args[0]))
        return true;
    for (const [name, given] of keywords)
        if (plainArguments.has(name) && (given.kind === 'name' || given.kind === 'call'))
            return true;
    return false;
}
/** SQL of another file: `RunSQL(open(path).read())`, `RunSQL(queries.create)`. */
function isElsewhere(sql) {
    if (sql?.kind === 'name')
        return !/(?:^|\.)noop$/.test(sql.path);
    return sql?.kind === 'call' || (sql !== undefined && 'items' in sql && sql.items.some(isElsewhere));
}
/** What following the code made, where reading it is inconclusive; `undefined`: it can't tell either. */
function merged(read, followed, text, fallback) {
    if (!followed || followed.some(one => one.kind === 'unknown'))
        return read;
    const inFile = ({ start, end }) => start < end && end <= text.length;
    if (read.length !== followed.length)
        return followed.map(one => (inFile(one.at) ? one : { ...one, at: fallback }));
    return read.map((one, i) => {
        const other = followed[i];
        if (!other || !isUnsure(one) || (isUnsure(other) && one.kind === 'call'))
            return one;
        return { ...other, at: one.at };
    });
}
function calleesOf({ operations, held }, most) {
    const seen = new Set();
    for (const root of [...operations.slice(0, most), ...held])
        for (const value of valuesIn(root))
            if (value.kind === 'call')
                seen.add(value.callee);
    return seen;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/definitions.js




/** Access methods and their options by index class: https://docs.djangoproject.com/en/stable/ref/contrib/postgres/indexes/ */
const methods = (0,by_name/* byName */.n)({
    BloomIndex: { method: 'bloom', options: ['length'] },
    BrinIndex: { method: 'brin', options: ['autosummarize', 'pages_per_range'] },
    BTreeIndex: { method: 'btree', options: ['fillfactor', 'deduplicate_items'] },
    GinIndex: { method: 'gin', options: ['fastupdate', 'gin_pending_list_limit'] },
    GistIndex: { method: 'gist', options: ['buffering', 'fillfactor'] },
    HashIndex: { method: 'hash', options: ['fillfactor'] },
    SpGistIndex: { method: 'spgist', options: ['fillfactor'] },
});
/** `Index.create_sql`: https://github.com/django/django/blob/main/django/db/models/indexes.py */
function indexStatement(meta, model, call, at, concurrently = false) {
    const kind = (0,replay_arguments/* lastPart */.S_)(call.callee);
    const special = methods[kind];
    if (!special && kind !== 'Index')
        throw new replay_arguments/* CannotTellError */.HF(`the index class ${call.callee} is not known`);
    const { columns, descending, expressions } = definitions_keysOf(meta, model, call);
    const opclasses = (0,replay_arguments/* strings */.P$)(call.keywords.get('opclasses'), 'opclasses');
    const name = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('name'));
    const suffix = special?.method ?? 'idx';
    return {
        kind: 'index',
        at,
        table: meta.table(model),
        columns,
        ...(name !== undefined && name !== ''
            ? { name }
            : expressions === undefined
                ? { name: (0,replay_names/* unnamedIndexName */.GJ)(meta.table(model), columns, descending, suffix) }
                : {}),
        suffix: '',
        using: special ? ` USING ${special.method}` : '',
        columnTails: columns.map((_, i) => `${opclasses[i] ? ` ${opclasses[i]}` : ''}${descending[i] ? ' DESC' : ''}`),
        tail: `${includeOf(meta, model, call)}${special ? definitions_withOptions(call, special.options) : ''}${conditionOf(meta, model, call)}`,
        concurrently,
        unique: false,
        ...(expressions === undefined ? {} : { expressions }),
    };
}
function definitions_keysOf(meta, model, call) {
    const fields = (0,replay_arguments/* strings */.P$)(call.keywords.get('fields'), 'fields');
    const columns = meta.columns(model, fields.map(name => name.replace(/^-/, '')));
    const descending = fields.map(name => name.startsWith('-'));
    if (call.args.length === 0)
        return { columns, descending, expressions: undefined };
    const compiler = new Expressions(meta, model);
    return {
        columns: [],
        descending: [],
        expressions: call.args.map(part => indexed(compiler, part)).join(', '),
    };
}
/** `IndexExpression` puts brackets around what is no plain column, inside of the order and the operator class. */
function indexed(compiler, value) {
    const named = (0,replay_arguments/* stringOf */.Je)(value);
    if (named !== undefined)
        return named.startsWith('-') ? `${compiler.column(named.slice(1))} DESC` : compiler.column(named);
    if (value.kind !== 'call')
        throw new replay_arguments/* CannotTellError */.HF('an expression of the index is computed');
    const [first] = value.args;
    const name = (0,replay_arguments/* lastPart */.S_)(value.callee);
    if (name === 'F')
        return compiler.expression(value);
    if (value.callee === '().desc' || value.callee === '().asc') {
        return `${first ? indexed(compiler, first) : ''} ${value.callee.slice(3).toUpperCase()}${nullsOf(value)}`;
    }
    if (name === 'OrderBy' && first) {
        return `${indexed(compiler, first)} ${(0,replay_arguments/* flag */.Jt)(value, 'descending', false) ? 'DESC' : 'ASC'}${nullsOf(value)}`;
    }
    if (name === 'OpClass' && first)
        return `${indexed(compiler, first)} ${(0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(value, 'name', 1)) ?? ''}`;
    if (name === 'Collate' && first)
        return `${indexed(compiler, first)} COLLATE ${(0,replay_names/* quoteName */.AB)((0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(value, 'collation', 1)) ?? '')}`;
    return `(${compiler.expression(value)})`;
}
function nullsOf(order) {
    if ((0,replay_arguments/* flag */.Jt)(order, 'nulls_first', false))
        return ' NULLS FIRST';
    return (0,replay_arguments/* flag */.Jt)(order, 'nulls_last', false) ? ' NULLS LAST' : '';
}
function definitions_withOptions(call, names) {
    const parts = names.flatMap(name => {
        const value = (0,replay_arguments/* given */.gI)(call, name);
        if (value === undefined)
            return [];
        const switched = name === 'buffering' ||
            name === 'autosummarize' ||
            name === 'fastupdate' ||
            name === 'deduplicate_items';
        if (switched)
            return [`${name} = ${(0,replay_arguments/* flag */.Jt)(call, name, false) ? 'on' : 'off'}`];
        return [`${name} = ${(0,replay_arguments/* number */.ai)(call, name) ?? 0}`];
    });
    const columns = call.keywords.get('columns');
    if (columns)
        parts.push(...(0,replay_arguments/* items */.ld)(columns, 'columns').map((item, i) => `col${i + 1} = ${item.kind === 'number' ? item.value : 0}`));
    return parts.length === 0 ? '' : ` WITH (${parts.join(', ')})`;
}
function includeOf(meta, model, call) {
    const include = (0,replay_arguments/* strings */.P$)(call.keywords.get('include'), 'include');
    return include.length === 0 ? '' : ` INCLUDE (${meta.columns(model, include).map(replay_names/* quoteName */.AB).join(', ')})`;
}
function conditionOf(meta, model, call) {
    const condition = (0,replay_arguments/* given */.gI)(call, 'condition');
    return condition ? ` WHERE ${new Expressions(meta, model).condition(condition)}` : '';
}
function deferrable(call) {
    const value = (0,replay_arguments/* given */.gI)(call, 'deferrable');
    if (!value)
        return '';
    const which = value.kind === 'name' ? (0,replay_arguments/* lastPart */.S_)(value.path) : '';
    if (which === 'DEFERRED')
        return ' DEFERRABLE INITIALLY DEFERRED';
    if (which === 'IMMEDIATE')
        return ' DEFERRABLE INITIALLY IMMEDIATE';
    throw new replay_arguments/* CannotTellError */.HF('its deferrable is computed');
}
/** https://github.com/django/django/blob/main/django/db/models/constraints.py */
function constraintOf(meta, model, call, at) {
    const name = (0,replay_arguments/* stringOf */.Je)(call.keywords.get('name'));
    if (name === undefined)
        throw new replay_arguments/* CannotTellError */.HF('the name of the constraint is computed');
    switch ((0,replay_arguments/* lastPart */.S_)(call.callee)) {
        case 'CheckConstraint': {
            const check = (0,replay_arguments/* given */.gI)(call, 'condition') ?? (0,replay_arguments/* given */.gI)(call, 'check');
            if (!check)
                throw new replay_arguments/* CannotTellError */.HF('the check constraint has no condition');
            return {
                kind: 'inline',
                sql: `CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)} CHECK (${new Expressions(meta, model).condition(check)})`,
            };
        }
        case 'UniqueConstraint':
            return uniqueConstraint(meta, model, call, name, at);
        case 'ExclusionConstraint':
            return { kind: 'inline', sql: exclusion(meta, model, call, name) };
        default:
            throw new replay_arguments/* CannotTellError */.HF(`the constraint class ${call.callee} is not known`);
    }
}
/** Is it an index rather than a constraint in the database? */
function isUniqueIndex(call) {
    return ((0,replay_arguments/* lastPart */.S_)(call.callee) === 'UniqueConstraint' &&
        (call.args.length > 0 ||
            ['condition', 'include', 'opclasses'].some(name => {
                const value = (0,replay_arguments/* given */.gI)(call, name);
                return value !== undefined && !('items' in value && value.items.length === 0);
            })));
}
function uniqueConstraint(meta, model, call, name, at) {
    const nulls = call.keywords.get('nulls_distinct');
    const distinct = nulls?.kind === 'bool' ? ` NULLS ${nulls.value ? '' : 'NOT '}DISTINCT` : '';
    const { columns, expressions } = definitions_keysOf(meta, model, call);
    const table = meta.table(model);
    if (isUniqueIndex(call)) {
        const opclasses = (0,replay_arguments/* strings */.P$)(call.keywords.get('opclasses'), 'opclasses');
        return {
            kind: 'statement',
            statement: {
                kind: 'index',
                at,
                table,
                columns,
                name,
                suffix: '',
                using: '',
                columnTails: columns.map((_, i) => (opclasses[i] ? ` ${opclasses[i]}` : '')),
                tail: `${includeOf(meta, model, call)}${distinct}${conditionOf(meta, model, call)}`,
                concurrently: false,
                unique: true,
                ...(expressions === undefined ? {} : { expressions }),
            },
        };
    }
    if (distinct !== '')
        return {
            kind: 'statement',
            statement: { kind: 'unique', at, table, columns, name, nulls: distinct, tail: deferrable(call) },
        };
    return {
        kind: 'inline',
        sql: `CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)} UNIQUE (${columns.map(replay_names/* quoteName */.AB).join(', ')})${deferrable(call)}`,
    };
}
/** https://github.com/django/django/blob/main/django/contrib/postgres/constraints.py */
function exclusion(meta, model, call, name) {
    const compiler = new Expressions(meta, model);
    const opclasses = (0,replay_arguments/* strings */.P$)(call.keywords.get('opclasses'), 'opclasses');
    const parts = (0,replay_arguments/* items */.ld)((0,replay_arguments/* given */.gI)(call, 'expressions'), 'expressions').map((item, i) => {
        const [expression, operator] = (0,replay_arguments/* items */.ld)(item, 'expressions');
        const sign = operator && ((0,replay_arguments/* stringOf */.Je)(operator) ?? rangeOperator(operator));
        if (!expression || sign === undefined)
            throw new replay_arguments/* CannotTellError */.HF('the exclusion constraint is computed');
        return `${indexed(compiler, expression)}${opclasses[i] ? ` ${opclasses[i]}` : ''} WITH ${sign}`;
    });
    const condition = (0,replay_arguments/* given */.gI)(call, 'condition');
    const where = condition ? ` WHERE (${compiler.condition(condition)})` : '';
    const type = (0,replay_arguments/* stringOf */.Je)((0,replay_arguments/* given */.gI)(call, 'index_type')) ?? 'GIST';
    return `CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)} EXCLUDE USING ${type} (${parts.join(', ')})${includeOf(meta, model, call)}${where}${deferrable(call)}`;
}
/** https://docs.djangoproject.com/en/stable/ref/contrib/postgres/fields/#rangeoperators */
const rangeOperators = (0,by_name/* byName */.n)({
    EQUAL: '=',
    NOT_EQUAL: '<>',
    CONTAINS: '@>',
    CONTAINED_BY: '<@',
    OVERLAPS: '&&',
    FULLY_LT: '<<',
    FULLY_GT: '>>',
    NOT_LT: '&>',
    NOT_GT: '&<',
    ADJACENT_TO: '-|-',
});
function rangeOperator(value) {
    return value.kind === 'name' ? rangeOperators[(0,replay_arguments/* lastPart */.S_)(value.path)] : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/schema-editor.js








/**
 * The statements that Django's PostgreSQL schema editor sends. One a migration.
 * https://github.com/django/django/blob/main/django/db/backends/base/schema.py
 */
class SchemaEditor {
    deferred;
    /** Collations that a migration made with `deterministic=False`. */
    nondeterministic;
    /** The operation that is being carried out. */
    at = { start: 0, end: 0 };
    constructor(djangoVersion, nondeterministic) {
        this.deferred = new DeferredStatements(djangoVersion);
        this.nondeterministic = nondeterministic;
    }
    *run(text, at = this.at) {
        yield { kind: 'sql', text, span: at, verbatim: false };
    }
    /** The names that the database has; `fallback` where it can't be asked, because something before failed. */
    *constraintNames(table, wanted, fallback) {
        const outcome = yield { kind: 'ask', query: constraintNamesQuery(table, wanted), span: this.at };
        if (outcome?.kind !== 'done')
            return fallback;
        return outcome.rows.flatMap(row => (typeof row.name === 'string' ? [row.name] : []));
    }
    *finish() {
        for (const statement of this.deferred.take())
            yield* this.run(sqlOf(statement), statement.at);
    }
    /** One part of a table that can't be known does not take the others along. */
    *reported(what, make) {
        try {
            return make();
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            yield { kind: 'unverified', why: `${what}: ${error.message}`, span: this.at };
            return undefined;
        }
    }
    *defer(what, make) {
        this.deferred.add(...((yield* this.reported(what, make)) ?? []));
    }
    *createModel(meta, model) {
        const table = meta.table(model);
        for (const names of model.options.uniqueTogether)
            yield* this.defer('unique_together', () => [this.uniqueTogether(meta, model, names)]);
        const definitions = [];
        const fields = [];
        for (const field of meta.fields(model)) {
            const definition = yield* this.reported(`the column ${field.name}`, () => columnDefinition(meta, model, field, false));
            if (definition === undefined)
                continue;
            fields.push(field);
            definitions.push(`${(0,replay_names/* quoteName */.AB)(meta.column(field))} ${definition}`);
            if (field.relation?.constraint)
                this.deferred.add(this.foreignKey(meta, { model, field }));
        }
        for (const { name, value } of model.options.constraints) {
            const constraint = yield* this.reported(`the constraint ${name}`, () => constraintOf(meta, model, value, this.at));
            if (constraint?.kind === 'inline')
                definitions.push(constraint.sql);
            else if (constraint)
                this.deferred.add(constraint.statement);
        }
        const composite = meta.fields(model).find(field => field.parts)?.parts;
        if (composite)
            definitions.push(`PRIMARY KEY (${meta.columns(model, composite).map(replay_names/* quoteName */.AB).join(', ')})`);
        yield* this.run(`CREATE TABLE ${(0,replay_names/* quoteName */.AB)(table)} (${definitions.join(', ')})`);
        if (model.options.comment !== undefined && model.options.comment !== '')
            yield* this.tableComment(table, model.options.comment);
        for (const field of fields)
            if (field.comment)
                yield* this.columnComment(meta, table, field);
        for (const field of fields)
            this.deferred.add(...this.fieldIndexes(meta, { model, field }));
        for (const { name, value } of model.options.indexes)
            yield* this.defer(`the index ${name}`, () => [indexStatement(meta, model, value, this.at)]);
        for (const names of model.options.indexTogether)
            yield* this.defer('index_together', () => [this.index(meta, model, names, '_idx')]);
        for (const field of meta.manyToMany(model)) {
            const through = yield* this.reported(`the table of ${field.name}`, () => meta.through({ model, field }));
            if (through?.autoCreated)
                yield* this.createModel(meta, through);
        }
    }
    *deleteModel(meta, model) {
        for (const field of meta.manyToMany(model)) {
            const through = meta.through({ model, field });
            if (through.autoCreated)
                yield* this.deleteModel(meta, through);
        }
        const table = meta.table(model);
        yield* this.run(`DROP TABLE ${(0,replay_names/* quoteName */.AB)(table)} CASCADE`);
        this.deferred.dropTable(table);
    }
    *renameTable(from, to) {
        if (from === to)
            return;
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(from)} RENAME TO ${(0,replay_names/* quoteName */.AB)(to)}`);
        this.deferred.renameTable(from, to);
    }
    *tableComment(table, comment) {
        yield* this.run(`COMMENT ON TABLE ${(0,replay_names/* quoteName */.AB)(table)} IS ${(0,replay_names/* quoteText */.ol)(comment)}`);
    }
    *columnComment(meta, table, field) {
        yield* this.run(`COMMENT ON COLUMN ${(0,replay_names/* quoteName */.AB)(table)}.${(0,replay_names/* quoteName */.AB)(meta.column(field))} IS ${(0,replay_names/* quoteText */.ol)(field.comment ?? '')}`);
    }
    *addField(meta, { model, field }) {
        if (isManyToMany(field)) {
            const through = meta.through({ model, field });
            if (through.autoCreated)
                yield* this.createModel(meta, through);
            return;
        }
        const definition = columnDefinition(meta, model, field, true);
        if (definition === undefined)
            return;
        const table = meta.table(model);
        const column = meta.column(field);
        let constraint = '';
        let immediate = '';
        if (field.relation?.constraint) {
            const key = this.foreignKey(meta, { model, field });
            if (key.kind === 'foreign-key') {
                const name = (0,replay_names/* quoteName */.AB)(nameOfKey(key));
                constraint = ` CONSTRAINT ${name} REFERENCES ${(0,replay_names/* quoteName */.AB)(key.toTable)}(${(0,replay_names/* quoteName */.AB)(key.toColumn)}) DEFERRABLE INITIALLY DEFERRED`;
                immediate = `SET CONSTRAINTS ${name} IMMEDIATE`;
            }
        }
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} ADD COLUMN ${(0,replay_names/* quoteName */.AB)(column)} ${definition}${constraint}`);
        if (immediate !== '')
            yield* this.run(immediate);
        if (!field.dbDefault && rowDefault(field, meta.type(field) ?? '') !== undefined)
            yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} ALTER COLUMN ${(0,replay_names/* quoteName */.AB)(column)} DROP DEFAULT`);
        if (field.comment)
            yield* this.columnComment(meta, table, field);
        this.deferred.add(...this.fieldIndexes(meta, { model, field }));
    }
    *removeField(meta, { model, field }) {
        if (isManyToMany(field)) {
            const through = meta.through({ model, field });
            if (through.autoCreated)
                yield* this.deleteModel(meta, through);
            return;
        }
        if (meta.type(field) === undefined)
            return;
        const table = meta.table(model);
        const column = meta.column(field);
        if (field.relation?.constraint) {
            // Dropping the column drops its key as well; checking it first matters only to rows.
            for (const name of yield* this.constraintNames(table, { columns: [column], foreignKey: true }, []))
                yield* this.dropForeignKey(table, name);
        }
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} DROP COLUMN ${(0,replay_names/* quoteName */.AB)(column)} CASCADE`);
        this.deferred.dropColumn(table, column);
    }
    *dropForeignKey(table, name) {
        yield* this.run(`SET CONSTRAINTS ${(0,replay_names/* quoteName */.AB)(name)} IMMEDIATE`);
        yield* this.dropConstraint(table, name);
    }
    *dropConstraint(table, name) {
        yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(table)} DROP CONSTRAINT ${(0,replay_names/* quoteName */.AB)(name)}`);
    }
    *dropIndex(table, name, concurrently = false) {
        yield* this.run(`DROP INDEX ${concurrently ? 'CONCURRENTLY ' : ''}IF EXISTS ${(0,replay_names/* quoteName */.AB)(name)}`);
        this.deferred.dropIndex(table, name);
    }
    *addIndex(meta, model, { value }, concurrently = false) {
        yield* this.run(sqlOf(indexStatement(meta, model, value, this.at, concurrently)));
    }
    *addConstraint(meta, model, { value }, tail = '') {
        const constraint = constraintOf(meta, model, value, this.at);
        if (constraint.kind === 'statement')
            yield* this.run(sqlOf(constraint.statement) + tail);
        else
            yield* this.run(`ALTER TABLE ${(0,replay_names/* quoteName */.AB)(meta.table(model))} ADD ${constraint.sql}${tail}`);
    }
    *removeConstraint(meta, model, { name, value }) {
        if (isUniqueIndex(value))
            yield* this.run(`DROP INDEX IF EXISTS ${(0,replay_names/* quoteName */.AB)(name)}`);
        else
            yield* this.dropConstraint(meta.table(model), name);
        // What of it waits for the end of the migration is not taken back: Django forgets it too.
    }
    foreignKey(meta, { model, field }) {
        const target = meta.target(field);
        return {
            kind: 'foreign-key',
            at: this.at,
            table: meta.table(model),
            columns: [meta.column(field)],
            toTable: meta.table(target.model),
            toColumn: meta.column(target.field),
        };
    }
    uniqueTogether(meta, model, names) {
        return {
            kind: 'unique',
            at: this.at,
            table: meta.table(model),
            columns: meta.columns(model, names),
            tail: '',
            nulls: '',
        };
    }
    index(meta, model, names, suffix, operators = '') {
        return {
            kind: 'index',
            at: this.at,
            table: meta.table(model),
            columns: meta.columns(model, names),
            suffix,
            using: '',
            columnTails: names.map(() => operators),
            tail: '',
            concurrently: false,
            unique: false,
        };
    }
    fieldIndexes(meta, { model, field }) {
        const type = meta.type(field);
        if (type === undefined)
            return [];
        const found = [];
        if (field.indexed && !isUnique(field)) {
            // A spatial column gets a GiST index instead: https://docs.djangoproject.com/en/stable/ref/contrib/gis/model-api/#spatial-index
            found.push(this.index(meta, model, [field.name], ''));
        }
        if (field.spatialIndex && !isUnique(field)) {
            const index = this.index(meta, model, [field.name], '');
            if (index.kind === 'index')
                found.push({
                    ...index,
                    name: `${meta.table(model)}_${meta.column(field)}_id`.slice(0, 63),
                    using: ' USING GIST',
                });
        }
        const like = this.likeIndex(meta, { model, field });
        return like ? [...found, like] : found;
    }
    /** For LIKE outside of the C locale: https://github.com/django/django/blob/main/django/db/backends/postgresql/schema.py */
    likeIndex(meta, { model, field }) {
        const type = meta.type(field) ?? '';
        if (!(field.indexed || isUnique(field)) || type.includes('['))
            return undefined;
        const kind = /^varchar/.test(type) ? 'varchar' : /^text/.test(type) ? 'text' : undefined;
        if (kind === undefined || this.isNondeterministic(meta.collation(field)))
            return undefined;
        return this.index(meta, model, [field.name], '_like', ` ${kind}_pattern_ops`);
    }
    isNondeterministic(collation) {
        return collation !== undefined && this.nondeterministic.has(collation);
    }
}
function nameOfKey(key) {
    return (0,replay_names/* indexName */.mo)(key.table, key.columns, `_fk_${key.toTable.split('"."').at(-1)}_${key.toColumn}`);
}

;// CONCATENATED MODULE: ./src/frameworks/django/replay/interpreter.js
















/** Larger than any squash seen; what is longer is not read. */
const mostOperations = 5000;
const maxFileLength = 3_000_000;
/**
 * Replays Django's migrations without Django: reads operations, keeps the models that they add up to, and yields what the
 * schema editor would send to PostgreSQL. Nothing of the project is executed.
 */
function djangoInterpreter(scope, tree) {
    return new DjangoInterpreter(scope, tree);
}
class DjangoInterpreter {
    #tree;
    #scope;
    /** Apps whose migrations are in the tree. */
    #apps;
    #classes;
    #installed = new Set();
    #nondeterministic = new Set();
    #hasPostgis = false;
    #settings;
    #state = new ProjectState();
    /** Is every operation so far followed, as far as the models go? */
    #sure;
    #gone = new Gone();
    constructor(scope, tree) {
        this.#tree = tree;
        this.#scope = scope[0]?.reading.scope ?? '';
        this.#apps = new Set(scope.flatMap(history => history.migrations.slice(0, 1).map(({ id }) => labelOf(id))));
        this.#classes = new ClassLookup(tree);
        this.#sure = scope.every(({ reading }) => reading.unreadable.length === 0 && reading.missing.length === 0);
    }
    async *steps(migration, text) {
        this.#settings ??= await readSettings(this.#tree, this.#scope);
        const { settings } = this;
        const app = labelOf(migration.id);
        const whole = { start: 0, end: Math.min(text.length, firstLine(text)) };
        if (text.length > maxFileLength) {
            this.#sure = false;
            yield {
                kind: 'unverified',
                why: 'the file is too long to be a migration that people write',
                span: whole,
                limit: true,
            };
            return;
        }
        const program = new Program(migration.file.path, text, this.#tree, await (0,python_syntax/* loadPython */.ZP)(), settings);
        const reading = await this.#read(text);
        const found = yield* this.#followed(reading, program, migration.file.path, text, whole);
        const { override } = reading;
        const influences = (0,python_influences/* influencesOn */.u)({ name: 'Migration', executes: false }, text, await (0,python_syntax/* loadPython */.ZP)());
        if (influences.length > 0)
            this.#sure = false;
        for (const { why, at } of influences)
            yield { kind: 'unverified', why, span: at };
        if (reading.failed !== undefined || override || found.length > mostOperations)
            this.#sure = false;
        if (reading.failed !== undefined && found.length === 0) {
            yield { kind: 'unverified', why: reading.failed, span: whole };
            return;
        }
        if (override)
            yield { kind: 'unverified', why: `its Migration class overrides ${override.name}()`, span: override.at };
        const editor = new SchemaEditor(settings.version, this.#nondeterministic);
        const assumed = [];
        const around = {
            app,
            editor,
            settings,
            classOf: path => this.#classes.get(path),
            source: text,
            program,
            assume: (why, at) => assumed.push({ kind: 'skip', why: `assumed: ${why}`, span: at.at }),
            lose: (why, at) => {
                this.#sure = false;
                assumed.push({ kind: 'unverified', why: `${operationName(at)}: ${why}`, span: at.at });
            },
        };
        const first = found[0]?.at ?? whole;
        const needed = new Set(migration.parents.map(({ id }) => labelOf(id)));
        if (text.includes('AUTH_USER_MODEL'))
            needed.add(labelOf(settings.resolve('settings.AUTH_USER_MODEL')));
        for (const label of [...needed].sort())
            yield* this.#install(label, around, first);
        for (const operation of found.slice(0, mostOperations)) {
            for (const key of referencesIn(operation, around)) {
                yield* this.#install(labelOf(key), around, operation.at);
                yield* this.#standIn(key, operation.at, around);
            }
            const place = override || this.#hasPostgis ? undefined : geographicIn(operation, around);
            if (place) {
                this.#hasPostgis = true;
                yield* this.#driven(installPostgis(place));
            }
            const before = this.#state;
            yield* this.#apply(operation, around, override === undefined);
            this.#gone.note(operation, before, this.#state, migration);
            yield* assumed.splice(0);
        }
        if (found.length > mostOperations)
            yield {
                kind: 'unverified',
                why: `only its first ${mostOperations} operations are replayed`,
                span: whole,
                limit: true,
            };
        yield* this.#driven(editor.finish());
    }
    known() {
        return this.#state.facts();
    }
    get settings() {
        if (!this.#settings)
            throw new Error('settings are read before anything else');
        return this.#settings;
    }
    async #read(text) {
        const reading = readOperations(text, await (0,python_syntax/* loadPython */.ZP)(), this.settings);
        await this.#loadClasses(calleesOf(reading, mostOperations));
        return reading;
    }
    async #loadClasses(callees) {
        for (const path of callees)
            if (/(?:Field|Key|Manager|Vector|[a-z]\.\w+)$/.test(path))
                await this.#classes.load(path);
    }
    /** The operations, those that depend on code with what following it says. */
    async *#followed(reading, program, path, text, whole) {
        const { operations } = reading;
        const unsure = reading.failed !== undefined || operations.slice(0, mostOperations).some(isUnsure);
        if (!unsure || operations.length > mostOperations || operations.some(isTooMuch))
            return operations;
        const defaults = await appDefaults(this.#tree, path.replace(/(?:^|\/)[^/]*\/[^/]*$/, ''));
        let made;
        try {
            made = yield* this.#driven(program.operations(whole, defaults));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF))
                throw error;
            if (error instanceof replay_arguments/* BeyondLimitError */.ty)
                yield { kind: 'unverified', why: error.message, span: whole, limit: true };
        }
        if (reading.failed !== undefined && (!made || made.some(isUnsure)))
            return operations;
        const all = merged(operations, made, text, whole);
        await this.#loadClasses(calleesOf({ ...reading, operations: all }, mostOperations));
        return all;
    }
    /** Files that a run asks for are read; all else goes on to whoever replays it. */
    async *#driven(run) {
        let answer;
        for (;;) {
            const next = run.next(answer);
            if (next.done)
                return next.value;
            answer = undefined;
            if (!(next.value instanceof interpreter_flow/* FileRequest */.u4))
                answer = yield next.value;
            else {
                const file = this.#tree.file(next.value.path);
                const bytes = file && (await this.#tree.read([file])).get(file.oid);
                if (bytes)
                    next.value.text = (0,git_tree/* decode */.D)(bytes);
            }
        }
    }
    /** `performs`: false where only the models are followed, because nobody knows what is done to the database. */
    async *#apply(operation, around, performs = true) {
        let after;
        const mark = around.editor.deferred.mark();
        try {
            after = yield* this.#driven(stateAfter(operation, this.#state, around));
            if (performs)
                yield* this.#driven(perform(operation, this.#state, after, around));
        }
        catch (error) {
            if (!(error instanceof replay_arguments/* CannotTellError */.HF) && !(error instanceof RangeError))
                throw error;
            around.editor.deferred.backTo(mark);
            const why = error instanceof replay_arguments/* CannotTellError */.HF ? error.message : 'it is nested too deep';
            if (error instanceof replay_arguments/* AbsentError */.Es && this.#sure) {
                after = undefined;
                const gone = this.#gone.by(error.subject);
                const by = gone ? ` (${gone.id} ${gone.did} it)` : '';
                yield {
                    kind: 'stops',
                    why: `Django stops at this operation without asking the database: ${why}${by}`,
                    cause: `${error.subject} ${gone?.id ?? ''}`,
                    span: operation.at,
                };
            }
            else {
                this.#sure &&= after !== undefined;
                yield {
                    kind: 'unverified',
                    why: `${operationName(operation)}: ${why}`,
                    span: operation.at,
                    ...(0,replay_arguments/* limitOf */.LF)(error),
                };
            }
        }
        this.#state = after ?? this.#state;
    }
    /** Django's own apps, whose migrations are not in the tree, before the first migration that depends on them. */
    async *#install(label, around, at) {
        const app = Object.hasOwn(contrib/* contribApps */.i, label) ? contrib/* contribApps */.i[label] : undefined;
        if (!app || this.#apps.has(label) || this.#installed.has(label))
            return;
        this.#installed.add(label);
        for (const other of app.needs)
            yield* this.#install(other, around, at);
        const { failed, operations } = await this.#read(app.source);
        if (failed !== undefined)
            throw new Error(`Django's own ${label}: ${failed}`);
        // A place in this migration's file: there is no other.
        for (const operation of operations)
            yield* this.#apply({ ...operation, at }, { ...around, app: label, source: '' });
    }
    /** Models of packages that are not in the tree. */
    *#standIn(key, at, around) {
        if (!isForeign(key, this.#apps, this.#state))
            return;
        const { state, sql } = standIn(key, this.#state, around);
        this.#state = state;
        yield { kind: 'sql', text: sql, span: at, verbatim: false };
        const why = `assumed: ${key} is a package's model without migrations in the tree; its key is taken for a big integer`;
        yield { kind: 'skip', why, span: at };
    }
}
/** What no person writes is not gone through a second time. */
function isTooMuch(value) {
    return value.kind === 'unknown' && value.code === 'beyond-limit';
}
function labelOf(id) {
    return id.split('.')[0] ?? id;
}
function firstLine(text) {
    const end = text.indexOf('\n');
    return end === -1 ? text.length : end;
}
function operationName(value) {
    return value.kind === 'call' ? (0,replay_arguments/* lastPart */.S_)(value.callee) : 'an operation';
}


/***/ })

};
