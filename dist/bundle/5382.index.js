export const id = 5382;
export const ids = [5382];
export const modules = {

/***/ 45382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ appDefaults),
/* harmony export */   nA: () => (/* binding */ djangoDefault),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   settingsInScope: () => (/* binding */ settingsInScope)
/* harmony export */ });
/* unused harmony export Settings */
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58214);
/* harmony import */ var _project_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76734);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62163);



/** Defaults of the settings that swap a model. */
const defaults = (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)({
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
const mostRouters = 20;
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
    /** The database routers that settings files name, whatever they make that depend on. */
    get routers() {
        const found = new Set();
        this.#texts.forEach((text, i) => {
            if (isForTests(this.#paths[i] ?? ''))
                return;
            for (const [, written = ''] of text.matchAll(/^[ \t]*DATABASE_ROUTERS\b(?:[ \t]*(?::[^=\r\n\u2028\u2029]*)?\+?=[ \t]*[[(]|\.(?:append|insert|extend)\()([^\])]*)/gm))
                for (const [, path = ''] of written.matchAll(/['"](\w[\w.]{0,200}\.\w+)['"]/g))
                    found.add(path);
        });
        return [...found].slice(0, mostRouters);
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
        return this.model((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(reference)) ?? reference.toLowerCase();
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
/** Files for tests say what tests need; those of the project come first. */
function settingsInScope(tree, scope) {
    const files = (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFiles */ .pb)(tree);
    const inScope = scope === '' ? files : files.filter(file => file.path.startsWith(`${scope}/`));
    return [...(inScope.length > 0 ? inScope : files)].sort((a, b) => Number(isForTests(a.path)) - Number(isForTests(b.path)));
}
async function readSettings(tree, scope) {
    const ranked = settingsInScope(tree, scope);
    const bytes = await tree.read(ranked);
    const models = new Map();
    const texts = [];
    const paths = [];
    let autoField;
    for (const file of ranked) {
        const text = bytes.get(file.oid)?.toString('utf8') ?? '';
        texts.push(text);
        paths.push(file.path);
        for (const [, name, model] of text.matchAll(/^[ \t\f]*([A-Z][A-Z0-9_]*_MODEL)[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+\.\w+)['"]/gm))
            if (name !== undefined && model !== undefined && !models.has(name))
                models.set(name, model);
        const key = /^[ \t\f]*DEFAULT_AUTO_FIELD[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*['"]([\w.]+)['"]/m.exec(text)?.[1];
        if (key !== undefined)
            autoField ??= (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(key);
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


/***/ })

};
